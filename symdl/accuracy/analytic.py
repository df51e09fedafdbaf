"""A formula in power series, and on discs of the complex plane where it is proved to be analytic."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

import sympy as sp
from flint import acb, arb, arb_series, fmpq

from symdl.accuracy.formula import CONSTANT, VARIABLE, Formula, Node, NotEnclosed
from symdl.accuracy.ranges import Ranges
from symdl.oracle.table import TABLE

Arithmetic: TypeAlias = dict[type, Callable[..., Any]]
"""SymPy's class of a node -> the function that takes the values of its arguments."""


def constant_series(number: Any) -> arb_series:
    return arb_series([arb(number)])


class Evaluation:
    """A formula in one arithmetic, on the branches that the ranges choose."""

    def __init__(self, given: Formula, ranges: Ranges, variable: Any, constant: Callable[[Any], Any], by: Arithmetic):
        self.given, self.ranges, self.variable, self.constant, self.by = given, ranges, variable, constant, by
        self.known: dict[int, Any] = {}

    def value(self, place: int) -> Any:
        if place not in self.known:
            self.known[place] = self._computed(self.given.nodes[place])
        return self.known[place]

    def _computed(self, node: Node) -> Any:
        if node.kind is VARIABLE:
            return self.variable
        if node.kind is CONSTANT:
            return self.constant(arb(node.number))
        if (chosen := self.ranges.selected(node)) is not None:
            place, sign = chosen
            return self.value(place) if sign > 0 else -self.value(place)
        if node.kind is sp.sign:
            return self.constant(arb(self.ranges.sign(node.arguments[0])))
        if node.kind is sp.Pow:
            base, exponent = node.arguments
            number = self.given.nodes[exponent].number
            return self.by[sp.Pow](self.value(base), number if number is not None else self.value(exponent))
        if not node.arguments:
            return self.constant(_constant(node.kind))
        if node.kind not in self.by or (len(node.arguments) > 1 and node.kind not in (sp.Add, sp.Mul)):
            raise NotEnclosed(node.kind.__name__)
        return self.by[node.kind](*map(self.value, node.arguments))


def _constant(kind: type) -> arb:
    if kind not in TABLE:
        raise NotEnclosed(kind.__name__)
    found = TABLE[kind]()
    if not isinstance(found, arb) or not found.is_finite():
        raise NotEnclosed(kind.__name__)
    return found


def _sum(*terms: Any) -> Any:
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


def _product(*factors: Any) -> Any:
    total = factors[0]
    for factor in factors[1:]:
        total = total * factor
    return total


def _integer_power(base: Any, n: int) -> Any:
    if n < 0:  # the inverse first: a power of a wide ball soon holds 0
        return _integer_power(1 / base, -n)
    result = None
    while n:
        if n & 1:
            result = base if result is None else result * base
        base = base * base if n > 1 else base
        n >>= 1
    return result if result is not None else base * 0 + 1


# ------------------------------------------------------------------------------------------------ power series


def _series_power(base: arb_series, exponent: Any) -> arb_series:
    if isinstance(exponent, fmpq):
        if exponent.q == 1:
            return cast(arb_series, _integer_power(base, int(exponent.p)))
        if exponent.q == 2:
            return cast(arb_series, _integer_power(base.sqrt(), int(exponent.p)))
        exponent = constant_series(exponent)
    return (exponent * base.log()).exp()


def _series_sinh(u: arb_series) -> arb_series:
    return (u.exp() - (-u).exp()) / 2


def _series_cosh(u: arb_series) -> arb_series:
    return (u.exp() + (-u).exp()) / 2


def _series_tanh(u: arb_series) -> arb_series:
    """By the smaller exponential."""
    if u[0] > 0:
        return -_series_tanh(-u)
    decay = (2 * u).exp()
    return (decay - 1) / (decay + 1)


def _by_slope(value: Callable[[arb], arb], slope: Callable[[arb_series], arb_series]) -> Callable[..., arb_series]:
    """A function from its value and its derivative, whose product with u' is integrated."""

    def run(u: arb_series) -> arb_series:
        return (slope(u) * u.derivative()).integral() + constant_series(value(u[0]))

    return run


IN_SERIES: Arithmetic = {
    sp.Add: _sum,
    sp.Mul: _product,
    sp.Pow: _series_power,
    sp.exp: arb_series.exp,
    sp.log: arb_series.log,
    sp.sin: arb_series.sin,
    sp.cos: arb_series.cos,
    sp.tan: arb_series.tan,
    sp.cot: lambda u: 1 / u.tan(),
    sp.sec: lambda u: 1 / u.cos(),
    sp.csc: lambda u: 1 / u.sin(),
    sp.asin: arb_series.asin,
    sp.acos: arb_series.acos,
    sp.atan: arb_series.atan,
    sp.sinh: _series_sinh,
    sp.cosh: _series_cosh,
    sp.tanh: _series_tanh,
    sp.coth: lambda u: 1 / _series_tanh(u),
    sp.sech: lambda u: 1 / _series_cosh(u),
    sp.csch: lambda u: 1 / _series_sinh(u),
    sp.asinh: _by_slope(arb.asinh, lambda u: 1 / (1 + u * u).sqrt()),
    sp.acosh: _by_slope(arb.acosh, lambda u: 1 / (u * u - 1).sqrt()),
    sp.atanh: _by_slope(arb.atanh, lambda u: 1 / (1 - u * u)),
    sp.erf: arb_series.erf,
    sp.erfc: arb_series.erfc,
    sp.erfi: arb_series.erfi,
    sp.gamma: arb_series.gamma,
    sp.loggamma: arb_series.lgamma,
    sp.LambertW: arb_series.lambertw,
}

# ----------------------------------------------------------------------------------------------- complex discs


def _disc_power(base: acb, exponent: Any) -> acb:
    if isinstance(exponent, fmpq):
        if exponent.q == 1:
            return cast(acb, _integer_power(base, int(exponent.p)))
        if exponent.q == 2:
            return cast(acb, _integer_power(base.sqrt(analytic=True), int(exponent.p)))
        exponent = acb(arb(exponent))
    return (exponent * base.log(analytic=True)).exp()


def _cut(call: Callable[[acb], acb], clear: Callable[[acb], bool]) -> Callable[[acb], acb]:
    """A function with a branch cut, where the argument is clear of it."""

    def run(z: acb) -> acb:
        if not clear(z):
            raise NotEnclosed
        return call(z)

    return run


def _inside(z: acb) -> bool:
    """Clear of the real axis beyond -1 and 1."""
    return bool(abs(z.real) < 1)


def _beside(z: acb) -> bool:
    """Clear of the imaginary axis beyond -i and i."""
    return bool(abs(z.imag) < 1 or z.real > 0 or z.real < 0)


def _disc_asinh(z: acb) -> acb:
    """By logarithms, on the side where nothing cancels; arb's own gives nothing on wide balls."""
    if z.real.mid() < 0:
        return -_disc_asinh(-z)
    return (z + (1 + z * z).sqrt(analytic=True)).log(analytic=True)


def _disc_acosh(z: acb) -> acb:
    return (z + (z - 1).sqrt(analytic=True) * (z + 1).sqrt(analytic=True)).log(analytic=True)


def _right(z: acb) -> bool:
    return bool(z.real > 0)


ON_DISCS: Arithmetic = {
    sp.Add: _sum,
    sp.Mul: _product,
    sp.Pow: _disc_power,
    sp.exp: acb.exp,
    sp.log: lambda z: z.log(analytic=True),
    sp.sin: acb.sin,
    sp.cos: acb.cos,
    sp.tan: acb.tan,
    sp.cot: acb.cot,
    sp.sec: acb.sec,
    sp.csc: acb.csc,
    sp.asin: _cut(acb.asin, _inside),
    sp.acos: _cut(acb.acos, _inside),
    sp.atan: _cut(acb.atan, _beside),
    sp.sinh: acb.sinh,
    sp.cosh: acb.cosh,
    sp.tanh: acb.tanh,
    sp.coth: acb.coth,
    sp.sech: acb.sech,
    sp.csch: acb.csch,
    sp.asinh: _disc_asinh,
    sp.acosh: _disc_acosh,
    sp.atanh: _cut(acb.atanh, _inside),
    sp.erf: acb.erf,
    sp.erfc: acb.erfc,
    sp.erfi: acb.erfi,
    sp.gamma: acb.gamma,
    sp.loggamma: _cut(acb.lgamma, _right),
    sp.LambertW: _cut(acb.lambertw, _right),
}
