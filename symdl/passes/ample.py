"""Ample precision: which plans lose digits of floats at all, and which of their repairs double arithmetic makes idle.

Where a kernel of floats computes in double, what a rounding costs is nothing, and exponents have no end that results
could come near. The plan is run so at samples and compared with itself in extended arithmetic: a repair none of whose
elements is off is not needed. Sums that cancel are another matter: how far they do no sample tells.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, reduce
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.definition import Variant
from symdl.interpret import interpret, interpret_repair, number, results, trace
from symdl.kernel import ORDERS
from symdl.passes import samples
from symdl.passes.closeness import with_close
from symdl.passes.edges import with_edges
from symdl.passes.extension import extended_plan
from symdl.passes.runs import Run, alike, of_output, ulp
from symdl.passes.suspects import Traced
from symdl.plan import Operation, Place, Plan, Type, Value
from symdl.primitives import PRIMITIVES

Range = tuple[float, float]
_ROUNDINGS = 3
"""So many of a result's steps may round to the bounds' satisfaction."""
_POINTS = 4096
_LARGEST = int(np.float32(np.finfo(np.float32).max).view(np.int32))
_ALLOWED = 0.75
"""Ulps of a float that a result in double may be off: half of one, and a quarter for what the double is off."""
_SHARE = 0.66
"""So much of a bound may floats reach with functions that are rounded correctly: a machine's are off by more."""
_ARITHMETIC = (Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE)
_MARGIN = 2.0**-14
_OFF = 2.0**-39
"""The share by which functions of doubles that become floats are off, with a margin."""
EVERYWHERE: Range = (-math.inf, math.inf)
_NEIGHBOURS = 24
"""Beside a zero: the floats 1, 2, 4, ... places away on either side."""


def is_lossy(plan: Plan) -> bool:
    """Whether floats may lose more than a rounding or two: by calls, by many steps, or as the repairs say."""
    steps = [step for step in plan.steps if step.result.place is not Place.SCALAR]
    called = any(s.operation is Operation.CALL and not PRIMITIVES[s.detail].is_rounded for s in steps)
    rounded = sum(s.operation in _ARITHMETIC for s in steps)
    return called or plan.has_pairs or rounded > _ROUNDINGS or bool(plan.repairs)


def suffices(plan: Plan, variant: Variant, bounds: Sequence[float], own: Collection[str]) -> bool:
    """Whether float arithmetic stays well within the ``bounds`` of a value, a slope and a curvature at all samples.

    The machine's ``own`` functions are right to an ulp or so, whatever recipe others need. What has pairs or repairs is
    quicker in double, which needs neither.
    """
    varying = [step.result.type for step in plan.steps if step.result.place is not Place.SCALAR]
    if plan.repairs or not {Type.REAL, Type.TRUTH}.issuperset(varying):
        return False
    return all(
        _stays_within(alike(of_output(plan, o)), variant, _SHARE * bounds[ORDERS.get(o.name, 1)], frozenset(own))
        for o in plan.outputs
        if isinstance(o.operand, Value)
    )


@lru_cache(maxsize=64)
def _stays_within(plan: Plan, variant: Variant, budget: float, own: Collection[str]) -> bool:
    """Whether the output of a plan is nowhere further off than the budget, with calls of ``own`` rounded correctly."""
    truly = extended_plan(plan)
    if truly is None:
        return False
    close = with_close(plan, {step.result for step in plan.steps if step.detail in own})
    (output,) = plan.outputs
    for sample in _given(plan, output.name, variant):
        given = with_edges(close, sample, np.float32)
        truth = interpret_repair(truly, given, np.float64)[output.name]
        traced = trace(close, given, np.float32)
        got = results(close, traced, given, np.float32)[output.name]
        off = Run(np.float32, given, truth, traced, got).misses(budget)
        if (off | (_has_lost_digits(close, traced, got) if plan.scalars else np.False_)).any():
            return False
    return True


def _has_lost_digits(plan: Plan, traced: Traced, got: Any) -> NDArray[np.bool_]:
    """Where a normal number comes of a subnormal one that was rounded: how many digits it lacks, parameters decide."""
    least = float(np.finfo(np.float32).tiny)
    made = [step.result for step in plan.steps if step.operation in (*_ARITHMETIC, Operation.CALL)]
    sizes = (np.abs(number(value, traced)) for value in made if value.place is not Place.SCALAR)
    vanished = reduce(np.logical_or, ((size > 0) & (size < least) for size in sizes), np.False_)
    return np.asarray(vanished & (np.abs(got) >= least))


def needed(plan: Plan, variant: Variant) -> dict[str, Range]:
    """The repairs that floats need where the plan is computed in double, by their names.

    A repair of a plan of one varying input is needed in a range of that: where results are off, and a little beyond.
    """
    found: dict[str, Range] = {}
    for output in plan.outputs:
        alone = of_output(plan, output)
        for repair, there in zip(alone.repairs, _needed(_nameless(alone), variant), strict=True):
            if there is not None:
                low, high = found.get(repair.name, (math.inf, -math.inf))
                found[repair.name] = min(low, there[0]), max(high, there[1])
    return {name: _wider(*there) for name, there in found.items()}


def _nameless(plan: Plan) -> Plan:
    """The plan with its steps and repairs numbered: equal for kernels that differ by names alone."""
    numbered = alike(plan)
    return replace(numbered, repairs=tuple(replace(r, name=f"r{n}") for n, r in enumerate(numbered.repairs)))


@lru_cache(maxsize=64)
def _needed(plan: Plan, variant: Variant) -> tuple[Range | None, ...]:
    """Where each repair of the plan, of one output, is needed."""
    (output,) = plan.outputs
    bare = replace(plan, repairs=())
    truly = extended_plan(plan.without_repairs) if plan.repairs else None
    if truly is None:
        return (EVERYWHERE,) * len(plan.repairs)
    found: list[Range | None] = [None] * len(plan.repairs)
    for given in _given(bare, output.name, variant):
        truth = interpret_repair(truly, given, np.float64)[output.name]
        for shifted in _shifts(plan):
            traced = trace(plan, given, np.float64, shifted)
            missed = _missed(results(bare, traced, given, np.float64)[output.name], truth)
            for k, repair in enumerate(plan.repairs):
                lost = missed & (number(repair.when, traced) != 0)
                if lost.any():
                    low, high = found[k] or (math.inf, -math.inf)
                    least, most = _range(given, lost)
                    found[k] = min(low, least), max(high, most)
    return tuple(found)


def _shifts(plan: Plan) -> Iterator[Mapping[Value, float]]:
    """How far off each call may be: all in one direction, and each against the others."""
    calls = [s.result for s in plan.steps if s.operation is Operation.CALL and not PRIMITIVES[s.detail].is_rounded]
    upwards = dict.fromkeys(calls, _OFF)
    yield upwards
    for call in calls:
        yield {**upwards, call: -_OFF}


def _range(given: Mapping[str, Any], lost: NDArray[np.bool_]) -> Range:
    varied = [values for values in given.values() if np.ndim(values)]
    return (float(varied[0][lost].min()), float(varied[0][lost].max())) if len(varied) == 1 else EVERYWHERE


def _wider(low: float, high: float) -> Range:
    """As much more on either side as the range is wide, and more than a few floats."""
    margin = max(high - low, _MARGIN * max(abs(low), abs(high)))
    return low - margin, high + margin


def _missed(got: Any, truth: Any) -> NDArray[np.bool_]:
    """Where a result is not the float nearest to the truth, nor one as good."""
    with np.errstate(all="ignore"):
        off = np.abs(np.asarray(got, np.float32).astype(np.float64) - truth)
        within = off <= _ALLOWED * ulp(np.abs(truth), np.float32)
        same = (np.asarray(got, np.float32) == np.asarray(truth, np.float32)) | (np.isnan(got) & np.isnan(truth))
    return np.asarray(~(within | same))


def _given(plan: Plan, output: str, variant: Variant) -> Iterator[Mapping[str, Any]]:
    """Samples of floats; where one input varies alone, those beside the zeros of the output as well."""
    for given in chain(samples.trials(variant, np.float32, _POINTS), samples.sweeps(variant, np.float32)):
        yield given
        varied = [name for name, values in given.items() if np.ndim(values)]
        if len(varied) == 1:
            beside = _beside_zeros(plan, output, given, varied[0])
            if beside.size:
                yield {**given, varied[0]: beside}


def _beside_zeros(plan: Plan, output: str, given: Mapping[str, Any], varied: str) -> NDArray[np.float64]:
    """Floats on both sides of each change of sign."""

    def sign(places: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.asarray(np.sign(interpret(plan, {**given, varied: _floats(places)})[output]), np.float64)

    places = np.sort(_places(np.asarray(given[varied], np.float32)))
    signs = np.broadcast_to(sign(places), places.shape)
    at = np.flatnonzero(signs[1:] * signs[:-1] < 0)
    low, high = places[at], places[at + 1]
    while (high - low > 1).any():
        middle = (low + high) // 2
        same = sign(middle) == signs[at]
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    away = 2 ** np.arange(_NEIGHBOURS)
    return np.unique(_floats((low[:, None] + np.concatenate([-away, [0], away])).ravel()))


def _places(x: NDArray[np.float32]) -> NDArray[np.int64]:
    """The floats counted from 0, negative below it."""
    bits = np.abs(x).view(np.int32).astype(np.int64)
    return np.where(x < 0, -bits, bits)


def _floats(places: NDArray[np.int64]) -> NDArray[np.float64]:
    sizes = np.minimum(np.abs(places), _LARGEST).astype(np.int32).view(np.float32).astype(np.float64)
    return np.where(places < 0, -sizes, sizes)
