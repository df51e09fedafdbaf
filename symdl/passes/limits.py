"""Infinite arguments, and finite ones whose powers overflow, give the limit where one exists; NaN gives NaN.

The plan is run at growing arguments in double and single precision: where it comes to NaN (0 times infinity) though
its values settle, the limit is selected, from before the first NaN on if it is reached there. It is run with NaN: where
a comparison would swallow it, it is carried through.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf, isfinite, isinf, isnan, nan

import numpy as np
from numpy.typing import NDArray
from sympy import Expr

from symdl import oracle
from symdl.builder import Builder
from symdl.definition import Definition, Input
from symdl.errors import DerivationError
from symdl.interpret import interpret
from symdl.kernel import COTANGENT, ORDERS, SCALES, Kernel, Quantity
from symdl.passes import samples
from symdl.plan import Operand, Plan
from symdl.roles import Role

_DERIVED = (Quantity.VALUE, Quantity.GRAD, Quantity.GRAD2, Quantity.VJP, Quantity.VALUE_AND_GRAD)
_LOWEST, _SINGLE, _DOUBLE = 3, 128, 1024  # exponents: where the ladder starts, where each precision ends
_LADDER = np.append(np.ldexp(1.0, np.arange(_LOWEST, _DOUBLE)), np.finfo(np.float64).max)
_SHORT_LADDER = np.append(_LADDER[: _SINGLE - _LOWEST], np.finfo(np.float32).max)
_STRIDE, _FAST = 40, 1e6  # by how much values must grow or shrink where the argument grows by 2^40
WITHIN = 8.0  # ulps
Climb = NDArray[np.float64]


def with_limits(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """The plan with its limits at infinity selected and NaN carried through; itself where it needs neither."""
    elements = samples.elements_of(kernel.variant)
    limits = _limits(plan, kernel, elements[0]) if len(elements) == 1 else {}
    swallowed = {
        output.name: [i.name for i in elements if _swallows(plan, kernel, i.name, output.name)]
        for output in plan.outputs
    }
    if not any(limits.values()) and not any(swallowed.values()):
        return plan
    builder = Builder(plan.name)
    at = builder.arguments(plan)
    named = {operand.name: operand for operand in plan.inputs}
    missing = {n for names in swallowed.values() for n in names} | (
        {elements[0].name} if any(limits.values()) else set()
    )
    arrays = {n: at[named[n]] if n in named else builder.input(n) for n in sorted(missing)}
    results = builder.inline(plan, *(at[v] for v in plan.inputs + plan.scalars))
    outputs = []
    for output, result in zip(plan.outputs, results, strict=True):
        for bound, limit in limits.get(output.name, {}).items():
            settled: Operand = builder.real(limit)
            for scale in SCALES:
                if scale in named and output.name != "value" and limit != 0:
                    settled = builder.multiply(settled, at[named[scale]])
            argument = arrays[elements[0].name]
            sign = "==" if isinf(bound) else ">=" if bound > 0 else "<="
            result = builder.select(builder.compare(sign, argument, builder.real(bound)), settled, result)
        for name in swallowed[output.name]:
            argument = arrays[name]
            result = builder.select(builder.compare("==", argument, argument), result, argument)
        outputs.append((output.name, result, output.place))
    return builder.plan(outputs)


def _limits(plan: Plan, kernel: Kernel, element: Input) -> dict[str, dict[float, float]]:
    """Output -> {bound: limit}: beyond the bound (an infinity, or a power of 2) the limit is to be selected.

    Only where the plan gives NaN, and the same limit holds for every sample of the other inputs.
    """
    found: dict[str, dict[float, float]] = {}
    for sign in (1.0, -1.0):
        approaches: dict[str, list[_Approach]] = {output.name: [] for output in plan.outputs}
        for others in samples.of_others(kernel.variant, element.name):
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
            if any(a.broken for a in seen) and len({a.limit for a in seen}) == 1 and not isnan(limit := seen[0].limit):
                if _is_refuted(kernel, name, element, sign * inf, limit):
                    continue
                last = min(a.failure for a in seen) - 1
                within = isfinite(limit) and max(a.reached for a in seen) <= last < len(_LADDER) - 1
                found.setdefault(name, {})[sign * float(_LADDER[last]) if within else sign * inf] = limit
    return found


def _is_refuted(kernel: Kernel, output: str, element: Input, infinity: float, limit: float) -> bool:
    """Whether the certified limit is another: what the plan settled to came of an overflow."""
    others = next(iter(samples.of_others(kernel.variant, element.name)))
    truth = certified_limit(kernel, output, {**others, element.name: infinity})
    return truth is not None and truth.error(limit, "float64") > WITHIN


def certified_limit(kernel: Kernel, output: str, given: Mapping[str, float]) -> oracle.Truth | None:
    """What an output tends to at an infinite argument, by the kernel's formula or as defined; None if neither tells."""
    for formula in _formulas(kernel, output):
        try:
            truth = oracle.evaluate(formula, given)
        except DerivationError:
            continue
        if truth.kind != "nan":
            return truth
    return None


def _formulas(kernel: Kernel, output: str) -> Iterator[Expr]:
    """The kernel's formula of an output; of a value or derivative also SymPy's own, of the definition as it stands."""
    yield dict(kernel.outputs)[output]
    variant = kernel.variant
    if len(variant.outputs) > 1 or variant.has_rows or kernel.quantity not in _DERIVED:
        return
    if output in (i.name for i in variant.inputs):
        yield COTANGENT * oracle.derivative(variant.expr, output)
    else:
        sole = next(i.name for i in variant.inputs if i.role is Role.ELEM)
        yield oracle.derivative(variant.expr, *[sole] * ORDERS[output])


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
        for others in itertools.islice(samples.of_others(kernel.variant, name), 16)
    )
