"""Times of several calls in one run: in turns, so that what else the machine does meets all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from symdl.bench.workloads import Call

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


def copy_of(array: Any, threads: int, pool: ThreadPoolExecutor) -> Callable[[], object]:
    """A copy of an array by so many threads: what reads each byte once and writes as many."""
    source = array.reshape(-1)
    place = np.empty_like(source)
    step = -(-source.size // threads)

    def part(first: int) -> None:
        np.copyto(place[first : first + step], source[first : first + step])

    starts = range(0, source.size, step)
    return lambda: list(pool.map(part, starts)) if threads > 1 else part(0)
