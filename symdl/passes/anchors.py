"""Anchors: beside a zero, where a plan loses digits, a certified fit that is exact in the distance from the zero.

x - tanh(x) is x^3/3 near 0, and silu' is 15 ulps off beside its zero though every part of it is rounded once: no law
can save what a subtraction has rounded away. The plan is measured against the certified definition on both sides of
each zero; where it misses, the definition itself is fitted there, as the distance from the zero times a polynomial.
So it is beside 0 where the definition is a quotient of zeros: the slope of sin(x)/x is one of order 3 over one of 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from typing import cast

import numpy as np
from flint import ctx, fmpq
from sympy import Expr, Piecewise, Rational, S

from symdl import oracle
from symdl.approximations.anchor import anchored, zeros
from symdl.approximations.approximation import Approximation
from symdl.approximations.exact import PRECISION, value
from symdl.builder import Builder
from symdl.definition import Definition
from symdl.errors import DerivationError
from symdl.interpret import Real, interpret
from symdl.kernel import COTANGENT, ORDERS, Kernel, Quantity
from symdl.passes.repairs import Cure, cured
from symdl.plan import Operand, Plan, Value

_REACH = 64.0  # zeros are looked for within this distance of 0
_WANTED = {0: 3.0, 1: 1.5, 2: 3.0}
"""Ulps of the function and its derivatives: the fit reaches as far as the plan is worse than this."""
_STEPS = range(1, 46)  # distances from the zero: 2^-1, 2^-2, ... of the larger of it and 1
_SIDES = (-0.83, -0.71, 0.77, 0.93)  # where to look at each distance
_SMALLEST = 2.0**-20
_MOST_ZEROS = 6  # a function with more oscillates: careful arguments serve it better than a fit for each
_MOST_TRIES = 4  # each on half of the interval before
_NEXT_TO_0 = Rational(1, 2**60)


def with_anchored_zeros(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Beside zeros at which digits are lost, a fit of the definition itself is taken."""
    sole = definition.sole_element
    arguments = {v.name for v in plan.inputs} - {str(COTANGENT)}
    if sole is None or plan.scalars or definition.params or arguments != {sole.name}:
        return plan
    (argument,) = (v for v in plan.inputs if v.name == sole.name)
    cures = []
    for output in plan.outputs:
        pulled = kernel.quantity is Quantity.VJP
        order = 1 if pulled else ORDERS[output.name]
        derived = _derived(definition.expr, sole.name, order)
        if derived is None:
            continue
        derived = _beside_0(derived, sole.name)
        for fit in _fits(plan, output.name, derived, sole.name, _WANTED[order]):
            left_out = fit.low < 0 < fit.high and _is_singular(derived, sole.name)
            test = partial(_is_within, argument=argument, low=fit.low, high=fit.high, left_out=left_out)
            cures.append(Cure("anchored", test, _anchored_plan(plan, fit, output.name, sole.name, pulled)))
    return cured(plan, cures) if cures else plan


def _is_within(
    b: Builder, at: Mapping[Operand, Operand], *, argument: Value, low: float, high: float, left_out: bool
) -> Operand:
    """Whether the argument is in the fit's interval; not 0, where what is ``left_out`` there has its own value."""
    x = at[argument]
    if low == -high:
        within = b.compare("<", b.absolute(x), b.real(high))
    else:
        within = b.both(b.compare(">", x, b.real(low)), b.compare("<", x, b.real(high)))
    return b.both(within, b.compare("!=", x, b.real(0.0))) if left_out else within


def _anchored_plan(plan: Plan, fit: Approximation, output: str, name: str, pulled: bool) -> Plan:
    """The fit; times the cotangent where the output is one."""
    b = Builder(plan.name)
    inputs = {v.name: own for v, own in b.arguments(plan).items() if isinstance(v, Value)}
    result = fit.write(b, inputs[name])
    if pulled:
        result = b.multiply(inputs[str(COTANGENT)], result)
    (place,) = (o.place for o in plan.outputs if o.name == output)
    return b.plan([(output, result, place)])


@lru_cache
def _derived(expression: Expr, name: str, order: int) -> Expr | None:
    try:
        return oracle.derivative(expression, *[name] * order) if order else expression
    except DerivationError:
        return None


def _beside_0(derived: Expr, name: str) -> Expr:
    """The expression with the branches that hold on both sides of 0, where others hold at 0 alone."""

    def chosen(node: Expr) -> Expr:
        sides = [_branch(node, name, side * _NEXT_TO_0) for side in (1, -1)]
        return sides[0] if sides[0] is not None and sides[0] is sides[1] is not _branch(node, name, S.Zero) else node

    return cast(Expr, derived.replace(lambda e: isinstance(e, Piecewise), chosen))


def _branch(node: Expr, name: str, number: Expr) -> Expr | None:
    """The branch of a Piecewise that holds at a number, where SymPy can tell."""
    for branch, condition in node.args:
        truth = condition.subs({s: number for s in condition.free_symbols if s.name == name}).doit()
        if truth == True:  # noqa: E712 - SymPy's truth
            return cast(Expr, branch)
        if truth != False:  # noqa: E712
            return None
    return None


@lru_cache(maxsize=256)
def _is_singular(derived: Expr, name: str) -> bool:
    """Whether the expression has no value at 0."""
    with ctx.workprec(PRECISION):
        return not value(derived, name, fmpq(0)).is_finite()


# ------------------------------------------------------------------------------------------ where, and how far


def _fits(plan: Plan, output: str, derived: Expr, name: str, wanted: float) -> Iterator[Approximation]:
    """A fit for each zero, and for a quotient of zeros, beside which the plan is worse than wanted."""
    found = _zeros(derived, name)
    places = found if len(found) <= _MOST_ZEROS else ()
    if _is_singular(derived, name):
        found = places = (0.0, *(zero for zero in places if abs(zero) > _SMALLEST))
    for zero in places:
        room = min((abs(zero - other) / 2 for other in found if other != zero), default=_REACH)
        reach = _reach(plan, output, derived, name, zero, wanted)
        if reach is None:
            continue
        while reach >= room:
            reach /= 2
        for tried in range(_MOST_TRIES):
            half = reach / 2**tried
            low, high = (float(np.float32(zero - half)), float(np.float32(zero + half)))
            fit = _fit(derived, name, low, high, zero) if half > _SMALLEST else None
            if fit is not None:
                yield fit
                break


@lru_cache(maxsize=256)
def _zeros(derived: Expr, name: str) -> tuple[float, ...]:
    return tuple(zeros(derived, name, -_REACH, _REACH))


@lru_cache(maxsize=1024)
def _fit(derived: Expr, name: str, low: float, high: float, zero: float) -> Approximation | None:
    return anchored(derived, name, low, high, zero)


def _reach(plan: Plan, output: str, derived: Expr, name: str, zero: float, wanted: float) -> float | None:
    """The power of two as far as which from the zero the plan is worse than wanted; None if it nowhere is."""
    size = 2.0 ** np.ceil(np.log2(max(abs(zero), 1.0)))
    for step in _STEPS:
        reach = float(size * 2.0**-step)
        for real in (np.float32, np.float64):
            if _worst(plan, output, derived, name, zero + reach * np.array(_SIDES), real) > wanted:
                return reach
    return None


def _worst(plan: Plan, output: str, derived: Expr, name: str, points: object, real: Real) -> float:
    """The plan's largest error at these points, in ulps."""
    rounded = np.asarray(points, real)
    given = {v.name: 1.0 for v in plan.inputs} | {name: rounded}
    got = np.broadcast_to(interpret(plan, given, real)[output], rounded.shape)
    try:
        errors = [
            _truth(derived, name, float(x)).error(float(y), real.__name__) for x, y in zip(rounded, got, strict=True)
        ]
    except DerivationError:
        return 0.0
    return max(error for error in errors)


@lru_cache(maxsize=20000)
def _truth(derived: Expr, name: str, x: float) -> oracle.Truth:
    return oracle.evaluate(derived, {name: x})
