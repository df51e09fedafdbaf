"""``symdl check``: measure the kernels of definitions against their untouched formulas."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from typing import Any

from symdl import registry, userfile
from symdl.accuracy import elementwise, rows, rowwise, whole
from symdl.accuracy.measure import Measurement
from symdl.accuracy.subjects import subjects
from symdl.definition import Definition
from symdl.errors import GenerationError, SymdlError
from symdl.userfile import Failure

POINTS = 1000
"""How many points a quantity is tried at in each dtype in the quick form."""
DTYPES = ("float32", "float64")
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Plan:
    """What to measure of each definition."""

    target: str = "numpy"
    dtypes: tuple[str, ...] = DTYPES
    points: int = POINTS
    exhaustive: bool = False
    """Every float32 of functions of one array, default parameters, and nothing else."""


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
        found += result
    return found


def each(
    definitions: Sequence[Definition],
    plan: Plan,
    *,
    jobs: int = 1,
    kernels: Any = None,
    progress: Progress | None = None,
) -> Iterator[tuple[Definition, list[Measurement] | Failure]]:
    """Each definition with its measurements, or with what kept it from being measured."""
    if jobs == 1 or kernels is not None or len(definitions) < 2:
        results: Iterator[list[Measurement] | Failure] = (
            _measured(d, plan, kernels, progress if plan.exhaustive else None) for d in definitions
        )
        yield from _told(definitions, results, progress)
        return
    tasks = [(d.name, userfile.path_of(d) or "", plan) for d in definitions]
    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=get_context("spawn")) as pool:
        yield from _told(definitions, pool.map(_elsewhere, tasks), progress)


def _told(
    definitions: Sequence[Definition], results: Iterator[list[Measurement] | Failure], progress: Progress | None
) -> Iterator[tuple[Definition, list[Measurement] | Failure]]:
    for done, (definition, result) in enumerate(zip(definitions, results, strict=True), 1):
        if progress is not None:
            progress(done, len(definitions), definition.name)
        yield definition, result


def _measured(
    definition: Definition, plan: Plan, kernels: Any = None, progress: Progress | None = None
) -> list[Measurement] | Failure:
    try:
        namespace = kernels or namespace_of(definition, plan.target)
        return list(_of(definition, plan, namespace, progress))
    except SymdlError as error:
        return Failure(definition.name, f"{definition.name}: {error}", userfile.path_of(definition) or "", error)


def _of(definition: Definition, plan: Plan, namespace: Any, progress: Progress | None) -> Iterator[Measurement]:
    if plan.exhaustive:
        if definition.sole_element is not None:
            yield from whole.measured(next(subjects(definition)), plan.target, namespace, progress)
        return
    for subject in subjects(definition):
        for dtype in plan.dtypes:
            yield from elementwise.measured(subject, dtype, plan.target, namespace, plan.points)
    for row in rows.row_subjects(definition):
        for dtype in plan.dtypes:
            yield from rowwise.measured(row, dtype, plan.target, namespace)


def namespace_of(definition: Definition, target: str) -> Any:
    """The kernels of a definition: generated ones of the library's, compiled ones of a user's."""
    if definition.module.partition(".")[0] == "symdl":
        try:
            return importlib.import_module(f"symdl.kernels.{target}")
        except ImportError as error:
            raise GenerationError(str(error)) from error
    from symdl.compile import compile as compile_

    return compile_(definition, target)


def _elsewhere(task: tuple[str, str, Plan]) -> list[Measurement] | Failure:
    """A definition's measurements in another process, which finds the definition by its name."""
    name, path, plan = task
    result = _measured(_of_file(path)[name] if path else registry.definition(name), plan)
    # An error may not survive the way back; its message does.
    return Failure(result.name, result.message, result.where) if isinstance(result, Failure) else result


@lru_cache
def _of_file(path: str) -> dict[str, Definition]:
    return {d.name: d for d in userfile.load(path)[0]}
