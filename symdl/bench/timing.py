"""Times of several calls in one run: in turns, so that what else the machine does meets all of them alike."""

from __future__ import annotations

import importlib
import statistics
import time
from collections.abc import Mapping
from typing import Any

import numpy as np

from symdl.bench.workloads import Call
from symdl.kernels import _door

_TURNS = 9
_WARM = 2


def in_turns(calls: Mapping[str, Call], turns: int = _TURNS) -> dict[str, float]:
    """The median of each call's time in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(_WARM + turns):
        for name, call in calls.items():
            begun = time.perf_counter()
            call()
            if turn >= _WARM:
                times[name].append(1000 * (time.perf_counter() - begun))
    return {name: statistics.median(found) for name, found in times.items()}


def processors() -> int:
    """How many threads kernels use, and everything that is compared with them."""
    return int(_threads()._thread_count())


def _threads() -> Any:
    """The module that shares the kernels' work among threads."""
    return importlib.import_module(f"{_door.generated('numpy').__name__}._threads")


class Copy:
    """A copy of an array by the kernels' threads: what reads each byte once and writes as many."""

    def __init__(self, array: Any) -> None:
        self.source = array.reshape(-1)
        self.place = np.empty_like(self.source)

    def __call__(self) -> None:
        _threads()._shared_out(self._part, self.source.size, 1, 1)

    def _part(self, first: int, last: int) -> None:
        np.copyto(self.place[first:last], self.source[first:last])
