"""Sharpening: outputs of many roundings carry what these leave out, and are rounded once.

What a machine's own functions give is taken as it is; the sums, products and quotients of it are made with pairs. That
costs several times the arithmetic, and is done where the plan is further from its own extended arithmetic than the
bounds allow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np

from symdl.builder import Builder
from symdl.definition import Variant
from symdl.interpret import interpret_repair, number, results, trace
from symdl.kernel import ORDERS
from symdl.passes import samples
from symdl.passes.extension import REST, extended_plan
from symdl.passes.repairs import written
from symdl.passes.runs import alike, is_repaired, of_output, ulp
from symdl.plan import Operation, Output, Plan, Repair, Value
from symdl.primitives import PRIMITIVES
from symdl.twofold import Twofold

_POINTS = 1024
_SWEPT = 8
"""One in so many of a sweep's points is tried."""
_WORTH = 0.25
"""Ulps that it has to be better."""
_SHARE = 0.7
"""So much of a bound may samples reach: others may be worse, and so may the calls of a machine."""
_OF_FITS = {Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.NEGATE}
_DEEPEST = 5
"""Fewer steps than this from the result a fit carries pairs: what is further is small beside the rest."""


def sharpened(plan: Plan, variant: Variant, bounds: Sequence[float], own: Collection[str] = ()) -> Plan:
    """The plan with those outputs rounded once that miss the ``bounds`` in double: of a value, a slope, a curvature.

    The machine's ``own`` functions are right to an ulp or so, whatever recipe others need.
    """
    lossy = {o.name: _off(plan, plan, o, variant, own) for o in plan.outputs if isinstance(o.operand, Value)}
    lossy = {o.name: lossy[o.name] for o in plan.outputs if lossy.get(o.name, 0.0) > _allowed(o, bounds)}
    # A recipe may count on its own roundings, and loses by pairs: then it stays a call.
    for whole in (own, tuple(PRIMITIVES)) if lossy else ():
        sharp = Twofold.of(plan, whole)
        results = {o.name: sharp.rounded(o.operand) for o in plan.outputs if o.name in lossy}
        made = written(plan, sharp.b, sharp.at, results)
        better = (lossy[o.name] - _off(made, plan, o, variant, own) for o in plan.outputs if o.name in lossy)
        if min(better) >= _WORTH:
            return made
    return plan


def with_sharp_fits(plan: Plan, variant: Variant, bounds: Sequence[float]) -> Plan:
    """The plan with pairs in those of its fits that miss the ``bounds`` by their last sums and products."""
    return replace(plan, repairs=tuple(_with_sharp_fit(plan, repair, variant, bounds) for repair in plan.repairs))


def _with_sharp_fit(plan: Plan, repair: Repair, variant: Variant, bounds: Sequence[float]) -> Repair:
    if len(repair.plan.outputs) != 1 or not all(step.operation in _OF_FITS for step in repair.plan.steps):
        return repair
    (output,) = repair.plan.outputs
    truths = list(_truths_within(plan, repair, variant))
    for depth in range(_DEEPEST):
        made = repair.plan
        if depth:
            sharp = Twofold.of(repair.plan, (), depth=depth)
            made = written(repair.plan, sharp.b, sharp.at, {output.name: sharp.rounded(output.operand)})
        if max((_largest(made, given, *truth) for given, truth in truths), default=0.0) <= _allowed(output, bounds):
            return replace(repair, plan=made)
    return repair


def _truths_within(plan: Plan, repair: Repair, variant: Variant) -> Iterator[tuple[Mapping[str, Any], tuple[Any, Any]]]:
    """Samples at which the repair is made, and what it comes to there in extended arithmetic, in two parts."""
    again = extended_plan(repair.plan, rests=True)
    (output,) = repair.plan.outputs
    for given in _given(variant):
        here = np.flatnonzero(number(repair.when, trace(plan, given, np.float64)))
        if again is not None and here.size:
            chosen = {n: v[here] if np.ndim(v) else v for n, v in given.items()}
            at = interpret_repair(again, chosen, np.float64)
            yield chosen, (at[output.name], at[f"{REST}{output.name}"])


def _allowed(output: Output, bounds: Sequence[float]) -> float:
    return _SHARE * bounds[ORDERS.get(output.name, 1)]


def _off(made: Plan, plan: Plan, output: Output, variant: Variant, own: Collection[str]) -> float:
    """How many ulps an output of ``made`` is off, which is ``plan`` in another way."""
    truths = _truths(alike(of_output(replace(plan, repairs=()), output)), variant)
    alone = _with_exact(of_output(made, next(o for o in made.outputs if o.name == output.name)), own)
    return max((_largest(alone, given, *truth) for given, truth in truths), default=0.0)


@lru_cache(maxsize=64)
def _truths(plan: Plan, variant: Variant) -> tuple[tuple[Mapping[str, Any], tuple[Any, Any]], ...]:
    """Samples, and the output there in extended arithmetic, in two parts: found once for all kernels that have it."""
    again = extended_plan(plan, rests=True)
    if again is None:
        return ()
    (output,) = plan.outputs
    found = ((given, interpret_repair(again, given, np.float64)) for given in _given(variant))
    return tuple((given, (at[output.name], at[f"{REST}{output.name}"])) for given, at in found)


def _given(variant: Variant) -> Iterator[Mapping[str, Any]]:
    fewer = (
        {n: v[::_SWEPT] if np.ndim(v) else v for n, v in given.items()} for given in samples.sweeps(variant, np.float64)
    )
    return chain(samples.trials(variant, np.float64, _POINTS), fewer)


def _largest(plan: Plan, given: Mapping[str, Any], truth: Any, rest: Any) -> float:
    """The largest error in ulps where nothing is repaired and the truth, a sum of two numbers, is a normal one."""
    info = np.finfo(np.float64)
    at = trace(plan, given, np.float64)
    (got,) = results(replace(plan, repairs=()), at, given, np.float64).values()
    size = np.abs(truth)
    with np.errstate(all="ignore"):
        usual = (size > info.tiny / info.eps) & (size < info.max) & ~is_repaired(plan, at)
        off = np.abs((got - truth) - rest) / ulp(size, np.float64)
        return float(np.max(off, where=usual & np.isfinite(off), initial=0.0))


def _with_exact(plan: Plan, own: Collection[str]) -> Plan:
    """The plan with recipes of these functions in extended arithmetic: rounded correctly."""
    builder = Builder(plan.name)
    at = builder.arguments(plan)
    for step in plan.steps:
        operands = tuple(at.get(o, o) for o in step.operands)
        recipe = PRIMITIVES[step.detail].recipe if step.operation is Operation.CALL and step.detail in own else None
        exact = extended_plan(recipe) if recipe is not None else None
        inlined = builder.inline(exact, *operands) if exact is not None else (builder.again(step, operands),)
        at[step.result] = inlined[0]
    return written(plan, builder, at, {})
