"""What ``symdl bench`` does: the work of each function, by everyone who can do it, in one run."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from symdl import __version__, registry
from symdl.bench.rivals import RIVALS, is_same
from symdl.bench.timing import Copy, in_turns, processors
from symdl.bench.workloads import ELEMENTS, Call, Workload, workloads
from symdl.errors import GenerationError

TARGETS = ("numpy", "c")
USUAL = (
    "relu", "sigmoid", "tanh", "gelu", "gelu_tanh", "silu", "softplus", "mish", "elu", "selu", "softsign",
    "logsigmoid", "softmax", "log_softmax", "cross_entropy", "adam",
)  # fmt: skip
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Timing:
    """One workload: milliseconds of a copy of its traffic, and of everyone who did the work."""

    kernel: str
    shape: tuple[int, ...]
    copy: float
    milliseconds: Mapping[str, float]

    def ratio(self, name: str) -> float:
        """How many copies of the traffic it took."""
        return self.milliseconds[name] / self.copy


@dataclass(frozen=True)
class Report:
    """Timings of one run, and where it was made."""

    timings: tuple[Timing, ...]
    threads: int

    @property
    def conditions(self) -> dict[str, object]:
        """What the figures depend on."""
        return {
            "symdl": __version__,
            "numpy": np.__version__,
            "python": platform.python_version(),
            "machine": platform.machine(),
            "threads": self.threads,
            "dtype": "float32",
        }


def run(
    names: Sequence[str],
    targets: Sequence[str],
    compare: Sequence[str],
    *,
    elements: int = ELEMENTS,
    progress: Progress | None = None,
) -> Report:
    """Measure these functions (none: the usual ones) on these targets, beside these libraries.

    ``elements`` float32 numbers are in the largest arrays. Raises SymdlError for an unknown name, target or library,
    and for a target or library that is not here.
    """
    for given, known, what in ((targets, TARGETS, "target"), (compare, tuple(RIVALS), "library to compare with")):
        for name in given:
            if name not in known:
                raise GenerationError(f"bench: {name!r} is no {what}; expected {', '.join(known)}")
    definitions = [registry.definition(name) for name in names or USUAL]
    kernels = {target: importlib.import_module(f"symdl.kernels.{target}") for target in targets}
    threads = processors()
    timings = []
    for place, definition in enumerate(definitions):
        if progress is not None:
            progress(place, len(definitions), definition.name)
        for workload in workloads(definition, elements):
            timings.append(_timed(workload, kernels, compare, threads))
    return Report(tuple(timings), threads)


def _timed(workload: Workload, kernels: Mapping[str, object], compare: Sequence[str], threads: int) -> Timing:
    base = next(a for a in workload.arrays.values() if a.shape == workload.shape)
    calls: dict[str, Call] = {"copy": Copy(base)}
    for target, module in kernels.items():
        calls |= {f"{target} {how}".rstrip(): call for how, call in workload.calls(module)}
    for library in compare:
        calls |= dict(_alike(workload, library, threads, next(iter(kernels.values()))))
    found = in_turns(calls)
    copy = found.pop("copy") * workload.traffic / (2 * base.nbytes)
    return Timing(workload.kernel, workload.shape, copy, found)


def _alike(workload: Workload, library: str, threads: int, kernels: object) -> Iterator[tuple[str, Call]]:
    """What a library offers for the work, as far as it gives the same numbers. Steps change their arrays: not asked."""
    for name, call in RIVALS[library](workload, threads):
        if workload.in_place:
            yield name, call
            continue
        own = getattr(kernels, workload.kernel)(**workload.arrays, **workload.numbers)
        if is_same(call, own[1] if workload.quantity == "value_and_grad" else own):
            yield name, call
