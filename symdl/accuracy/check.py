"""``symdl check``: measure the kernels of definitions against their untouched formulas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, TypeAlias

from symdl import userfile
from symdl.accuracy import derived, elementwise, elsewhere, rows, rowwise, whole
from symdl.accuracy.derived import Derived
from symdl.accuracy.elsewhere import Address, address, namespace_of
from symdl.accuracy.measure import Measurement
from symdl.accuracy.subjects import subjects
from symdl.definition import Definition
from symdl.errors import SymdlError
from symdl.userfile import Failure

POINTS = 1000
"""How many points a quantity is tried at in each dtype in the quick form."""
DTYPES = ("float32", "float64")
Progress = Callable[[int, int, str], None]
Result: TypeAlias = Sequence[Measurement | Derived] | Failure


@dataclass(frozen=True)
class Plan:
    """What to measure of each definition."""

    target: str = "numpy"
    dtypes: tuple[str, ...] = DTYPES
    points: int = POINTS
    exhaustive: bool = False
    """Every float32 of functions of one array, default parameters, and nothing else."""
    derive: bool = False
    """Bounds of float64 for functions of one array, derived from their steps, and nothing else."""


def check(
    definitions: Sequence[Definition],
    *,
    target: str = "numpy",
    dtypes: Sequence[str] = DTYPES,
    points: int = POINTS,
    exhaustive: bool = False,
    jobs: int = 1,
    kernels: Any = None,
    progress: Progress | None = None,
) -> list[Measurement]:
    """Measure every quantity of definitions, with default and two other values of each parameter.

    ``exhaustive``: all 2^32 float32 inputs of f, f' and f'' instead, with default parameters. ``kernels`` is a
    namespace to measure instead of the target's own. Raises what the first definition that cannot be measured
    raises.
    """
    plan = Plan(target, tuple(dtypes), points, exhaustive)
    found: list[Measurement] = []
    for _, result in each(definitions, plan, jobs=jobs, kernels=kernels, progress=progress):
        if isinstance(result, Failure):
            raise result.error or SymdlError(str(result))
        found += [m for m in result if isinstance(m, Measurement)]
    return found


def each(
    definitions: Sequence[Definition],
    plan: Plan,
    *,
    jobs: int = 1,
    kernels: Any = None,
    progress: Progress | None = None,
) -> Iterator[tuple[Definition, Result]]:
    """Each definition with its measurements, or with what kept it from being measured.

    ``jobs`` processes share the definitions; where all inputs are asked for, they share the inputs of each.
    """
    if jobs == 1 or kernels is not None or (len(definitions) < 2 and not plan.exhaustive):
        yield from _told(definitions, (_measured(d, plan, kernels, progress) for d in definitions), progress)
        return
    with elsewhere.processes(jobs) as pool:
        if plan.exhaustive:
            results: Iterator[Result] = (_measured(d, plan, None, progress, pool) for d in definitions)
        else:
            results = pool.map(_elsewhere, [(address(d), plan) for d in definitions])
        yield from _told(definitions, results, progress)


def _told(
    definitions: Sequence[Definition], results: Iterator[Result], progress: Progress | None
) -> Iterator[tuple[Definition, Result]]:
    for done, (definition, result) in enumerate(zip(definitions, results, strict=True), 1):
        if progress is not None:
            progress(done, len(definitions), definition.name)
        yield definition, result


def _measured(
    definition: Definition,
    plan: Plan,
    kernels: Any = None,
    progress: Progress | None = None,
    pool: Executor | None = None,
) -> Result:
    try:
        namespace = kernels or namespace_of(definition, plan.target)
        if plan.exhaustive:
            return list(whole.measured(definition, plan.target, namespace, progress, pool))
        if plan.derive:
            return list(derived.measured(definition, plan.target, namespace, plan.points))
        return list(_of(definition, plan, namespace))
    except SymdlError as error:
        return Failure(definition.name, f"{definition.name}: {error}", userfile.path_of(definition) or "", error)


def _of(definition: Definition, plan: Plan, namespace: Any) -> Iterator[Measurement]:
    for subject in subjects(definition):
        for dtype in plan.dtypes:
            yield from elementwise.measured(subject, dtype, plan.target, namespace, plan.points)
    for row in rows.row_subjects(definition):
        for dtype in plan.dtypes:
            yield from rowwise.measured(row, dtype, plan.target, namespace)


def _elsewhere(task: tuple[Address, Plan]) -> Result:
    """A definition's measurements, in another process."""
    where, plan = task
    result = _measured(elsewhere.found(where), plan)
    # An error may not survive the way back; its message does.
    return Failure(result.name, result.message, result.where) if isinstance(result, Failure) else result
