"""Where a function vanishes at 0 and its plan loses digits beside it, x^m times a polynomial fitted to the whole.

x - tanh(x) is x^3/3 near 0: no law can save what the subtraction has rounded away. The plan is measured against the
certified definition at shrinking arguments; where it misses, the definition itself is fitted there.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from flint import arb, arb_poly, ctx
from sympy import Expr

from symdl import oracle
from symdl.builder import Builder
from symdl.definition import Definition
from symdl.errors import DerivationError
from symdl.interpret import interpret
from symdl.kernel import Kernel, Quantity
from symdl.plan import Operand, Plan, Type

_TOLERATED = 64.0  # ulps: more than this beside 0 calls for the fit
_WANTED = 4.0  # ulps: the fit reaches as far as the plan is worse than this
_EXPONENTS = range(0, 41)  # arguments 1, 1/2, ... 2^-40
_MANTISSAS = (0.77, 0.93)  # where to look within a power of 2
_DEGREES = range(4, 33, 2)
_CLOSE = 2.0**-58
_PRECISION = 240  # bits of the fit's own arithmetic
_ORDERS = {"value": 0, "grad": 1, "grad2": 2}


def with_small_arguments(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """The plan with fits near 0 selected where it lost digits; itself where it did not, or has parameters."""
    sole = definition.sole_element
    if sole is None or plan.scalars or kernel.quantity is Quantity.VJP or len(plan.inputs) != 1:
        return plan
    fits = {}
    for output in plan.outputs:
        fit = _fit(plan, output.name, definition.expr, sole.name, _ORDERS[output.name])
        if fit is not None:
            fits[output.name] = fit
    if not fits:
        return plan
    builder = Builder(plan.name)
    (given,) = plan.inputs
    x = builder.input(given.name, Type.REAL, given.place)
    outputs = []
    for output, result in zip(plan.outputs, builder.inline(plan, x), strict=True):
        if output.name in fits:
            reach, power, coefficients = fits[output.name]
            result = _selected(builder, x, result, reach, power, coefficients)
        outputs.append((output.name, result, output.place))
    return builder.plan(outputs)


def _selected(
    b: Builder, x: Operand, result: Operand, reach: float, power: int, coefficients: tuple[float, ...]
) -> Operand:
    """x^power P(x^2) within reach of 0, else the result."""
    small = b.minimum(b.absolute(x), b.real(reach))
    square = b.multiply(small, small)
    fitted = b.polynomial(square, coefficients)
    for _ in range(power // 2):
        fitted = b.multiply(fitted, square)
    if power % 2:
        fitted = b.multiply(fitted, x)
    return b.select(b.compare("<", b.absolute(x), b.real(reach)), fitted, result)


def _fit(
    plan: Plan, output: str, expression: Expr, name: str, order: int
) -> tuple[float, int, tuple[float, ...]] | None:
    """(reach, power, coefficients) where the plan loses digits beside 0 and an even or odd fit recovers them."""
    sizes = [2.0**-n for n in _EXPONENTS]
    points = np.multiply.outer(sizes, _MANTISSAS)
    got = np.broadcast_to(interpret(plan, {name: points})[output], points.shape)
    try:
        derived = _derived(expression, name, order)
        errors = [
            max(oracle.evaluate(derived, {name: float(x)}).error(float(y)) for x, y in zip(*pair, strict=True))
            for pair in zip(points, got, strict=True)
        ]
        if not max(errors[3:]) > _TOLERATED or max(errors[-3:]) < _TOLERATED:
            return None
        power = _power(derived, name)
        if power is None or not _is_even(derived, name, power):
            return None
        reach = sizes[next(n for n, error in enumerate(errors) if error > _WANTED)]
        while reach > 2.0**-20:
            coefficients = _coefficients(derived, name, power, reach)
            if coefficients is not None:
                return reach, power, coefficients
            reach /= 2
    except DerivationError:
        return None
    return None


@lru_cache
def _derived(expression: Expr, name: str, order: int) -> Expr:
    return oracle.derivative(expression, *[name] * order) if order else expression


def _quotient(expression: Expr, name: str, power: int, x: float) -> arb:
    """f(x)/x^power, certified to more digits than a double has."""
    ball = oracle.evaluate(expression, {name: x}).ball
    with ctx.workprec(_PRECISION):
        return ball / arb(x) ** power


def _power(expression: Expr, name: str) -> int | None:
    """m where f(x) is about x^m near 0, m >= 1."""
    near, nearer = (abs(float(oracle.evaluate(expression, {name: x}).ball.mid())) for x in (2.0**-30, 2.0**-31))
    if near == 0.0 or nearer == 0.0:
        return None
    power = round(float(np.log2(near / nearer)))
    return power if 1 <= power <= 8 and abs(np.log2(near / nearer) - power) < 1e-6 else None


def _is_even(expression: Expr, name: str, power: int) -> bool:
    """Whether f(x)/x^power is an even function."""
    pairs = (
        (_quotient(expression, name, power, x), _quotient(expression, name, power, -x)) for x in (0.11, 0.37, 0.83)
    )
    with ctx.workprec(_PRECISION):
        return all(abs(float(((a - b) / a).mid())) < _CLOSE for a, b in pairs)


def _coefficients(expression: Expr, name: str, power: int, reach: float) -> tuple[float, ...] | None:
    """The polynomial in x^2 of the lowest degree that meets f(x)/x^power to the last digit within reach."""
    tests = [reach * (n + 0.5) / 24 for n in range(24)]
    truths = [_quotient(expression, name, power, x) for x in tests]
    for degree in _DEGREES:
        angles = (np.pi * (2 * n + 1) / (4 * (degree + 1)) for n in range(degree + 1))
        nodes = [float(reach * np.cos(angle)) for angle in angles]
        values = [_quotient(expression, name, power, x) for x in nodes]
        with ctx.workprec(_PRECISION):
            fitted = arb_poly.interpolate([arb(x) ** 2 for x in nodes], values)
            misses = (abs(float((fitted(arb(x) ** 2) / t - 1).mid())) for x, t in zip(tests, truths, strict=True))
            if max(misses) < _CLOSE:
                return tuple(float(fitted[n].mid()) for n in range(degree + 1))
    return None
