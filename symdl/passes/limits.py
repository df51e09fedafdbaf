"""Infinite arguments, and finite ones whose powers overflow, give the limit where one exists; NaN gives NaN.

The plan is run at growing arguments in double and single precision: where it comes to NaN (0 times infinity) though
its values settle, the limit is selected, from before the first NaN on if it is reached there. It is run with NaN: where
a comparison would swallow it, it is carried through.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import inf, isfinite, isinf, isnan, nan

import numpy as np
from numpy.typing import NDArray

from symdl.builder import Builder
from symdl.definition import Definition, Input
from symdl.interpret import interpret
from symdl.kernel import Kernel
from symdl.passes import samples
from symdl.passes.repairs import Cure, cured
from symdl.plan import Operand, Plan
from symdl.roles import Role

_LOWEST, _SINGLE, _DOUBLE = 3, 128, 1024  # exponents: where the ladder starts, where each precision ends
_LADDER = np.append(np.ldexp(1.0, np.arange(_LOWEST, _DOUBLE)), np.finfo(np.float64).max)
_SHORT_LADDER = np.append(_LADDER[: _SINGLE - _LOWEST], np.finfo(np.float32).max)
_FAR = 2.0**100  # within every format, and beyond where anything still changes
_STRIDE, _FAST = 40, 1e6  # by how much values must grow or shrink where the argument grows by 2^40
Climb = NDArray[np.float64]


def with_limits(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """The plan with its limits at infinity selected and NaN carried through; itself where it needs neither."""
    elements = [i for i in kernel.variant.inputs if i.role in (Role.ELEM, Role.TARGET)]
    limits, various = _limits(plan, kernel, elements[0]) if len(elements) == 1 else ({}, set())
    swallowed = {
        output.name: [i.name for i in elements if _swallows(plan, kernel, i.name, output.name)]
        for output in plan.outputs
    }
    unreached = _far_outputs(plan, kernel, elements) if len(elements) > 1 else []
    if not any(limits.values()) and not various and not any(swallowed.values()):
        return cured(plan, [_far_cure(plan, elements, unreached)]) if unreached else plan
    builder = Builder(plan.name)
    at = builder.arguments(plan)
    named = {operand.name: operand for operand in plan.inputs}
    missing = {n for names in swallowed.values() for n in names} | (
        {elements[0].name} if any(limits.values()) else set()
    )
    arrays = {n: at[named[n]] if n in named else builder.input(n) for n in sorted(missing)}
    results = builder.inline(plan, *(at[v] for v in plan.inputs + plan.scalars))
    settled_far = dict(zip((o.name for o in plan.outputs), results, strict=True))
    if various:
        varied = named[elements[0].name]
        near = builder.maximum(builder.minimum(at[varied], builder.real(_FAR)), builder.real(-_FAR))
        far = builder.inline(plan, *(near if v == varied else at[v] for v in plan.inputs + plan.scalars))
        settled_far = dict(zip(settled_far, far, strict=True))
    outputs = []
    for output, result in zip(plan.outputs, results, strict=True):
        if output.name in various:
            result = builder.select(builder.compare("==", result, result), result, settled_far[output.name])
        for bound, limit in limits.get(output.name, {}).items():
            settled: Operand = builder.real(limit)
            for scale in ("g", "v"):
                if scale in named and output.name != "value" and limit != 0:
                    settled = builder.multiply(settled, at[named[scale]])
            argument = arrays[elements[0].name]
            sign = "==" if isinf(bound) else ">=" if bound > 0 else "<="
            result = builder.select(builder.compare(sign, argument, builder.real(bound)), settled, result)
        for name in swallowed[output.name]:
            argument = arrays[name]
            result = builder.select(builder.compare("==", argument, argument), result, argument)
        outputs.append((output.name, result, output.place))
    made = builder.plan(outputs)
    return cured(made, [_far_cure(made, elements, unreached)]) if unreached else made


def _far_outputs(plan: Plan, kernel: Kernel, elements: Sequence[Input]) -> list[str]:
    """The outputs that are NaN where one of several elements is infinite, though they settle on the way there."""
    broken: set[str] = set()
    unsettled: set[str] = set()
    for element, sign in itertools.product(elements, (1.0, -1.0)):
        for others in samples.of_each_other(kernel, element.name):
            at = [interpret(plan, {**others, element.name: sign * x}) for x in (inf, _FAR, _FAR / 2)]
            for name, there in at[0].items():
                if isnan(float(there)):
                    broken.add(name)
                    if float(at[1][name]) != float(at[2][name]):
                        unsettled.add(name)
    return [o.name for o in plan.outputs if o.name in broken - unsettled]


def _far_cure(plan: Plan, elements: Sequence[Input], outputs: Sequence[str]) -> Cure:
    """Where one element is infinite and these outputs are NaN, their values at a far argument."""
    names = {i.name for i in elements}

    def is_far(b: Builder, at: Mapping[Operand, Operand]) -> Operand:
        infinite = [b.compare("==", b.absolute(at[v]), b.real(inf)) for v in plan.inputs if v.name in names and v in at]
        results = [at[o.operand] for o in plan.outputs if o.name in outputs]
        missing = reduce(b.either, (b.compare("!=", r, r) for r in results))
        several = [b.both(x, y) for x, y in itertools.combinations(infinite, 2)]
        alone = reduce(b.both, map(b.invert, several), reduce(b.either, infinite))
        return b.both(missing, alone)

    builder = Builder(plan.name)
    at = builder.arguments(plan)
    near = {
        v: builder.maximum(builder.minimum(at[v], builder.real(_FAR)), builder.real(-_FAR))
        for v in plan.inputs
        if v.name in names
    }
    results = builder.inline(plan, *(near.get(v, at[v]) for v in plan.inputs + plan.scalars))
    wanted = [(o.name, r, o.place) for o, r in zip(plan.outputs, results, strict=True) if o.name in outputs]
    return Cure("far", is_far, builder.plan(wanted))


def _limits(plan: Plan, kernel: Kernel, element: Input) -> tuple[dict[str, dict[float, float]], set[str]]:
    """Output -> {bound: limit}: beyond the bound (an infinity, or a power of 2) the limit is to be selected.

    Only where the plan gives NaN, and the same limit holds for every sample of the other inputs. Where they have
    limits of their own (the sign of a weight decides), the output is among the second result: its value at a far
    argument is the limit.
    """
    found: dict[str, dict[float, float]] = {}
    various: set[str] = set()
    for sign in (1.0, -1.0):
        approaches: dict[str, list[_Approach]] = {output.name: [] for output in plan.outputs}
        for others in samples.of_others(kernel, element.name):
            double, single = (
                interpret(plan, {**others, element.name: sign * sizes}, real)
                for sizes, real in ((_LADDER, np.float64), (_SHORT_LADDER, np.float32))
            )
            at_infinity = interpret(plan, {**others, element.name: sign * inf})
            for name, seen in approaches.items():
                climbs = (
                    np.broadcast_to(double[name], _LADDER.shape),
                    np.broadcast_to(single[name], _SHORT_LADDER.shape),
                )
                seen.append(_approach(*climbs, float(at_infinity[name])))
        for name, seen in approaches.items():
            broken = [a for a in seen if a.broken]
            if not broken:
                continue
            if len({a.limit for a in seen}) == 1 and not isnan(limit := seen[0].limit):
                last = min(a.failure for a in seen) - 1
                within = isfinite(limit) and max(a.reached for a in seen) <= last < len(_LADDER) - 1
                found.setdefault(name, {})[sign * float(_LADDER[last]) if within else sign * inf] = limit
            elif all(isfinite(a.limit) for a in broken):
                various.add(name)
    return found, various


@dataclass(frozen=True)
class _Approach:
    """How an output behaves as the argument grows, for one sample of the other inputs."""

    limit: float
    failure: int
    """The first rung at which the plan breaks down; the number of rungs if it never does."""
    reached: int
    """The rung from which on the values are the limit itself."""
    broken: bool
    """Whether it breaks down anywhere, infinity included."""


def _approach(double: Climb, single: Climb, at_infinity: float) -> _Approach:
    failure = min(_failure(double), _failure(single))
    limit = _settled(double[: _failure(double)]) if isnan(at_infinity) else at_infinity
    reached = max(_reached(climb[: _failure(climb)], limit) for climb in (double, single))
    return _Approach(limit, failure, reached, isnan(at_infinity) or failure < len(_LADDER))


def _failure(climb: Climb) -> int:
    """The first rung that is NaN, or infinite after values that had settled."""
    for rung in np.flatnonzero(~np.isfinite(climb)):
        before = climb[max(rung - 3, 0) : rung]
        if isnan(climb[rung]) or (before.size == 3 and isfinite(before[0]) and (before == before[0]).all()):
            return int(rung)
    return len(_LADDER)


def _reached(climb: Climb, limit: float) -> int:
    """From which rung on the values are the limit itself."""
    other = np.flatnonzero(climb != limit)
    return int(other[-1]) + 1 if other.size else 0


def _settled(climb: Climb) -> float:
    """The limit that values at growing arguments have reached; NaN where they have not settled."""
    last = climb[-3:]
    if last.size == 3 and (last == last[0]).all():
        return float(last[0]) + 0.0  # not -0.0
    far = climb[::_STRIDE]
    if far.size < 4:
        return nan
    with np.errstate(all="ignore"):
        ratios = far[2:] / far[1:-1]
    if (ratios > _FAST).all():
        return inf if far[-1] > 0 else -inf
    return 0.0 if (abs(ratios) < 1 / _FAST).all() else nan


def _swallows(plan: Plan, kernel: Kernel, name: str, output: str) -> bool:
    """Whether NaN in an input could leave a number in the output."""
    return any(
        not np.isnan(interpret(plan, {**others, name: nan})[output])
        for others in itertools.islice(samples.of_others(kernel, name), 16)
    )
