"""The mathematical building blocks formulas are made of: one row each, and the row's spec is its meaning.

A primitive that SymPy lacks is a ``Function`` with a spec in elementary functions; its derivative is derived from
the spec. A primitive that some machine lacks has a recipe: a Plan of basic operations that targets print.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Any

import sympy
from sympy import Basic, Expr, Function, Symbol
from sympy.core.function import UndefinedFunction

from symdl import row
from symdl.approximations.certificates import stored
from symdl.approximations.table import KNEES, OFFSET
from symdl.builder import Builder
from symdl.plan import Operand, Place, Plan


class PrimitiveFunction(Function):  # type: ignore[misc]
    """A primitive SymPy has no name for; it stays as it is written until a law or a target takes it."""

    is_extended_real = True

    @classmethod
    def eval(cls, *arguments: Expr) -> Expr | None:
        return None

    @classmethod
    def spec(cls, *arguments: Expr) -> Expr:
        """The meaning, in elementary functions."""
        raise TypeError(cls.__name__)

    @property
    def spec_expression(self) -> Expr:
        """The meaning of this node."""
        return self.spec(*self.args)

    def _eval_evalf(self, prec: int) -> Expr:
        return self.spec_expression._eval_evalf(prec)

    def fdiff(self, argindex: int = 1) -> Expr:
        variables, derivative = _derivative(type(self).__name__, argindex)
        return derivative.xreplace(dict(zip(variables, self.args, strict=True)))


@lru_cache
def _derivative(name: str, argindex: int) -> tuple[tuple[Symbol, ...], Expr]:
    from symdl.rewrite import derivation

    primitive = PRIMITIVES[name]
    variables = tuple(Symbol(f"u{k}", real=True) for k in range(primitive.arity))
    meaning = primitive.function(*variables).spec_expression
    return variables, derivation(meaning.diff(variables[argindex - 1]))[0]


class expit(PrimitiveFunction):
    """The logistic function."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return 1 / (1 + sympy.exp(-u))


class logisticpdf(PrimitiveFunction):
    """The density of the logistic distribution, the slope of the logistic function."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.exp(-u) / (1 + sympy.exp(-u)) ** 2


class softplus(PrimitiveFunction):
    """``log(1 + e^u)``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.log(1 + sympy.exp(u))


class expm1(PrimitiveFunction):
    """``e^u - 1``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.exp(u) - 1


class log1p(PrimitiveFunction):
    """``log(1 + u)``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.log(1 + u)


class log1mexp(PrimitiveFunction):
    """``log(1 - e^-u)`` for ``u > 0``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.log(1 - sympy.exp(-u))


class logcosh(PrimitiveFunction):
    """``log cosh u``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.log(sympy.cosh(u))


class hypot(PrimitiveFunction):
    """``sqrt(a^2 + b^2)`` without overflow of the squares."""

    nargs = 2

    @classmethod
    def spec(cls, a: Expr, b: Expr) -> Expr:
        return sympy.sqrt(a**2 + b**2)


class hypsum(PrimitiveFunction):
    """``a + sqrt(a^2 + b^2)``, which cancels for negative a."""

    nargs = 2

    @classmethod
    def spec(cls, a: Expr, b: Expr) -> Expr:
        return a + sympy.sqrt(a**2 + b**2)


class normpdf(PrimitiveFunction):
    """The density of the standard normal distribution."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.exp(-(u**2) / 2) / sympy.sqrt(2 * sympy.pi)


class normcdf(PrimitiveFunction):
    """The distribution function of the standard normal distribution."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return (1 + sympy.erf(u / sympy.sqrt(2))) / 2


class absolute(PrimitiveFunction):
    """``|u|``; its derivative at 0 is 0."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return sympy.Piecewise((u, u > 0), (-u, u < 0), (0, True))


class root(PrimitiveFunction):
    """The n-th root of ``u >= 0``; its derivative at 0 is 0, so that norms have a gradient at the origin."""

    nargs = 2

    @classmethod
    def spec(cls, u: Expr, n: Expr) -> Expr:
        return sympy.Piecewise((0, sympy.Eq(u, 0)), (u ** (1 / n), True))


@dataclass(frozen=True)
class Primitive:
    """A row of the table: the SymPy function, its number of arguments, and a recipe where machines lack it.

    ``single`` is one for single precision alone, shorter or more accurate than the other; ``doubles`` one for doubles
    that become floats, of which 2^-40 of the result is enough.
    """

    name: str
    function: Callable[..., Expr]
    arity: int = 1
    recipe: Plan | None = None
    single: Plan | None = None
    doubles: Plan | None = None
    shift: Plan | None = None
    """Its value at ``high + low`` from these two; without it, the value at high plus the slope times low."""
    samples: tuple[float, ...] = (-30.0, -2.5, -0.3, 1e-9, 0.7, 3.0, 25.0)
    """Points of its domain where tests compare it with its spec."""
    ulps: float = 2.5
    """How far it may be off in the array libraries' single precision; 0.5 where all of them round it correctly."""

    @property
    def is_rounded(self) -> bool:
        """Whether all of them round it correctly."""
        return self.ulps <= 0.5


# ------------------------------------------------------------------------------------------- recipes


def _recipe(name: str, write: Callable[..., Operand], *arguments: str) -> Plan:
    builder = Builder(name)
    inputs = [builder.input(argument) for argument in arguments or ("x",)]
    return builder.plan([(name, write(builder, *inputs), Place.ELEMENT)])


_STEEP = 1e38
"""min(x * this, 1) is 1 for every positive normal number and no more than 0 for negative ones."""


def _step(b: Builder, x: Operand) -> Operand:
    """1 to the right of 0, at most 0 to the left: where the larger of two is taken, a branch without a branch."""
    return b.minimum(b.multiply(x, b.real(_STEEP)), b.real(1.0))


def _expit_in_doubles(b: Builder, x: Operand) -> Operand:
    return b.divide(b.real(1.0), b.add(b.real(1.0), b.call("exp", b.negate(x))))


def _normpdf_in_doubles(b: Builder, x: Operand) -> Operand:
    return b.multiply(_bell_in_doubles(b, x), b.real(0.3989422804014327))


def _bell_in_doubles(b: Builder, x: Operand) -> Operand:
    return b.call("exp", b.multiply(b.multiply(x, x), b.real(-0.5)))


def _normcdf_in_doubles(b: Builder, x: Operand) -> Operand:
    """The left tail of |x| as ``_by_left_tail`` has it, but for digits that floats do not have; the quotients share
    one division."""
    t = b.minimum(b.absolute(x), b.real(_FAR))
    knee = b.real(KNEES["normal_tail_wide"])
    above, below = b.add(t, knee), b.add(t, b.real(OFFSET))
    inverse = b.divide(b.real(1.0), b.multiply(above, below))
    fitted = stored("normal_tail_wide").write(b, b.multiply(b.multiply(b.subtract(t, knee), below), inverse))
    left = b.multiply(b.multiply(fitted, b.multiply(above, inverse)), _bell_in_doubles(b, x))
    return b.maximum(b.subtract(_step(b, x), left), left)


def _decay(b: Builder, x: Operand) -> Operand:
    """``e^-|x|``, which is at most 1."""
    return b.call("exp", b.negate(b.absolute(x)))


def _expit(b: Builder, x: Operand) -> Operand:
    decay = _decay(b, x)
    return b.divide(b.maximum(_step(b, x), decay), b.add(b.real(1.0), decay))


def _logisticpdf(b: Builder, x: Operand) -> Operand:
    """``d/(1 + d(2 + d))`` of d = e^-|x|, for both sides: to square 1 + d would count its rounding twice."""
    decay = _decay(b, x)
    more = b.multiply(decay, b.add(b.real(2.0), decay))
    return b.divide(decay, b.add(b.real(1.0), more))


def _softplus(b: Builder, x: Operand) -> Operand:
    return b.add(b.maximum(x, b.real(0.0)), b.call("log1p", _decay(b, x)))


def _softplus_single(b: Builder, x: Operand) -> Operand:
    """The same with a polynomial for log1p between 0 and 1."""
    return b.add(b.maximum(x, b.real(0.0)), stored("log1p_single").write(b, _decay(b, x)))


def _log1mexp(b: Builder, x: Operand) -> Operand:
    """Below log 2 the difference from 1 is small, above it the exponential is."""
    near = b.call("log", b.negate(b.call("expm1", b.negate(x))))
    far = b.call("log1p", b.negate(b.call("exp", b.negate(x))))
    return b.select(b.compare("<", x, b.real(log(2))), near, far)


def _logcosh(suffix: str) -> Callable[..., Operand]:
    """Near 0 x^2/2 and little less, far from it |x| - log 2 + log1p(e^(-2|x|))."""

    def write(b: Builder, x: Operand) -> Operand:
        fitted, size = stored(f"log_cosh{suffix}"), b.absolute(x)
        near = fitted.write(b, b.minimum(size, b.real(fitted.high)))
        rest = b.subtract(b.call("log1p", b.call("exp", b.multiply(b.real(-2.0), size))), b.real(log(2)))
        return b.select(b.compare("<", size, b.real(fitted.high)), near, b.add(size, rest))

    return write


def _hypsum(b: Builder, x: Operand, y: Operand) -> Operand:
    """For negative x the conjugate: y^2/(|x| + h)."""
    height = b.call("hypot", x, y)
    far = b.multiply(y, b.divide(y, b.subtract(height, x)))
    return b.select(b.compare("<", x, b.real(0.0)), far, b.add(x, height))


_FAR = 256.0  # where Phi(-t) vanishes beside any power of t that a number could hold


def _bell(b: Builder, x: Operand) -> tuple[Operand, Operand]:
    """``e^-y`` with y about x^2/2, and u of ``exp(-x^2/2) = e^-y (1 + u)``.

    Rounding x^2 would cost as many ulps as its size. In units of 1/256 the nearest whole number k has an exact square;
    x^2 = k^2 + r(x + k) is rounded once.
    """
    scaled = b.multiply(b.minimum(b.absolute(x), b.real(_FAR)), b.real(256.0))
    whole = b.call("rint", scaled)
    square, rest = b.multiply(whole, whole), b.multiply(b.subtract(scaled, whole), b.add(scaled, whole))
    rounded = b.add(square, rest)
    left_out = b.add(b.subtract(square, rounded), rest)
    unit = b.real(-(2.0**-17))
    return b.call("exp", b.multiply(rounded, unit)), b.multiply(left_out, unit)


def _normpdf(b: Builder, x: Operand) -> Operand:
    """``1/sqrt(2 pi)`` in two parts, the first of which single precision holds; u belongs to the second."""
    bell, u = _bell(b, x)
    low = b.add(b.multiply(u, b.real(sum(_DENSITY))), b.real(_DENSITY[1]))
    return b.multiply(bell, b.add(low, b.real(_DENSITY[0])))


_DENSITY = (0.3989422917366028, -1.133517010526318e-08)


def _ratio(b: Builder, t: Operand, knee: float) -> Operand:
    return b.divide(b.subtract(t, b.real(knee)), b.add(t, b.real(knee)))


def _normcdf(b: Builder, x: Operand) -> Operand:
    bell, u = _bell(b, x)
    return _by_left_tail(b, x, "normal_tail", u, bell)


def _normcdf_single(b: Builder, x: Operand) -> Operand:
    """With an exponential of its own: machines' float32 ones are off by 2 ulps.

    In units of 2^-16, x^2 = k^2 + r(x + k) = rest - 2 n log 2; log 2 in two parts, of which n times the first is exact.
    """
    scaled = b.multiply(b.minimum(b.absolute(x), b.real(_FAR)), b.real(256.0))
    whole = b.call("rint", scaled)
    square, rest = b.multiply(whole, whole), b.multiply(b.subtract(scaled, whole), b.add(scaled, whole))
    twice_log_2 = 2 * log(2) * 65536
    first = float(int(twice_log_2))
    n = b.call("rint", b.multiply(b.multiply(scaled, scaled), b.real(-1 / twice_log_2)))
    rest = b.add(rest, b.multiply(n, b.real(twice_log_2 - first)))
    rest = b.add(b.add(square, b.multiply(n, b.real(first))), rest)
    u = stored("bell_single").write(b, rest)
    return _by_left_tail(b, x, "normal_tail_single", u, b.call("exp2", n))


def _by_left_tail(b: Builder, x: Operand, tail: str, u: Operand, scale: Operand) -> Operand:
    """The left tail of |x| is the bell ``scale (1 + u)`` times a quotient c + v that hardly varies, over offset + |x|.

    ``(1 + u)(c + v)`` is c + (v + u(c + v)), rounded once where it matters. Right of 0 the tail is taken from 1.
    """
    t = b.minimum(b.absolute(x), b.real(_FAR))
    fitted = stored(tail)
    c, v = b.real(fitted.coefficients[0]), fitted.tail(b, _ratio(b, t, KNEES[tail]))
    product = b.add(b.add(v, b.multiply(u, b.add(v, c))), c)
    left = b.multiply(b.divide(product, b.add(b.real(OFFSET), t)), scale)
    return b.maximum(b.subtract(_step(b, x), left), left)


_ERFC_AT_1 = 0.15729920705028513


def _erf(suffix: str, reach: float) -> Callable[..., Operand]:
    """``x + x (erf(x)/x - 1)`` for |x| <= 1; beyond, the quotient at 1 less what is missing to 1 further out.

    Both parts are continued by their value at 1, so that no branch is needed.
    """

    def write(b: Builder, x: Operand) -> Operand:
        near = b.maximum(b.minimum(x, b.real(1.0)), b.real(-1.0))
        far = b.minimum(b.maximum(b.absolute(x), b.real(1.0)), b.real(reach))
        inner, outer = stored(f"error_function{suffix}"), stored(f"error_tail{suffix}")
        above = b.add(inner.tail(b, near), b.real(inner.coefficients[0] - 1 + _ERFC_AT_1))
        beyond = b.multiply(
            b.call("exp", b.negate(b.multiply(far, far))), outer.write(b, _ratio(b, far, KNEES[f"error_tail{suffix}"]))
        )
        return b.add(near, b.multiply(near, b.subtract(above, beyond)))

    return write


def _shift(name: str, write: Callable[..., Operand]) -> Plan:
    return _recipe(name, write, "high", "low")


def _exp_shift(b: Builder, high: Operand, low: Operand) -> Operand:
    """A factor, where the sum would be infinity times 0; what an infinite high leaves out does not count."""
    step = b.minimum(b.maximum(low, b.real(-1.0)), b.real(1.0))
    return b.multiply(b.call("exp", high), b.add(b.real(1.0), step))


def _sin_shift(b: Builder, high: Operand, low: Operand) -> Operand:
    return b.add(
        b.multiply(b.call("sin", high), b.call("cos", low)), b.multiply(b.call("cos", high), b.call("sin", low))
    )


def _cos_shift(b: Builder, high: Operand, low: Operand) -> Operand:
    return b.subtract(
        b.multiply(b.call("cos", high), b.call("cos", low)), b.multiply(b.call("sin", high), b.call("sin", low))
    )


_POSITIVE = (1e-300, 1e-9, 0.3, 1.0, 2.5, 30.0, 1e10)
_UNIT = (-0.9, -1e-9, 0.3, 0.999)

PRIMITIVES: dict[str, Primitive] = {
    row_.name: row_
    for row_ in (
        Primitive("exp", sympy.exp, shift=_shift("exp", _exp_shift)),
        Primitive("log", sympy.log, samples=_POSITIVE, ulps=3.5),
        Primitive("sqrt", sympy.sqrt, samples=_POSITIVE, ulps=0.5),
        Primitive("power", sympy.Pow, 2, samples=_POSITIVE),
        Primitive("exp2", lambda u: sympy.Integer(2) ** u, samples=(-140.0, -2.5, -1.0, 0.7, 5.0), ulps=0.5),
        Primitive("rint", sympy.Function("rint"), samples=(-2.4, 0.3, 1.7), ulps=0.5),
        Primitive("expm1", expm1),
        Primitive("log1p", log1p, samples=(-0.9, -1e-12, 1e-12, 0.7, 30.0), ulps=2.0),
        Primitive("sin", sympy.sin, shift=_shift("sin", _sin_shift), ulps=1.5),
        Primitive("cos", sympy.cos, shift=_shift("cos", _cos_shift), ulps=1.5),
        Primitive("tan", sympy.tan, samples=(-1.5, 0.3, 1.2)),
        Primitive("tanh", sympy.tanh, ulps=1.5),
        Primitive("sinh", sympy.sinh),
        Primitive("cosh", sympy.cosh),
        Primitive("atan", sympy.atan),
        Primitive("asin", sympy.asin, samples=_UNIT),
        Primitive("acos", sympy.acos, samples=_UNIT),
        Primitive("asinh", sympy.asinh),
        Primitive("acosh", sympy.acosh, samples=(1.2, 3.0, 1e5)),
        Primitive("atanh", sympy.atanh, samples=_UNIT),
        Primitive("expit", expit, recipe=_recipe("expit", _expit), doubles=_recipe("expit", _expit_in_doubles)),
        Primitive(
            "logisticpdf",
            logisticpdf,
            recipe=_recipe("logisticpdf", _logisticpdf),
            doubles=_recipe("logisticpdf", _logisticpdf),
        ),
        Primitive(
            "softplus",
            softplus,
            recipe=_recipe("softplus", _softplus),
            single=_recipe("softplus", _softplus_single),
            doubles=_recipe("softplus", _softplus),
        ),
        Primitive("log1mexp", log1mexp, recipe=_recipe("log1mexp", _log1mexp), samples=(1e-12, 0.3, 0.7, 3.0, 50.0)),
        Primitive(
            "logcosh",
            logcosh,
            recipe=_recipe("logcosh", _logcosh("")),
            single=_recipe("logcosh", _logcosh("_single")),
        ),
        Primitive("hypot", hypot, 2, samples=(0.25, 2.0, 9.0, 1e10), ulps=1.0),
        Primitive("hypsum", hypsum, 2, _recipe("hypsum", _hypsum, "x", "y"), samples=(-9.0, -0.25, 2.0, 1e5), ulps=1.0),
        Primitive(
            "normpdf", normpdf, recipe=_recipe("normpdf", _normpdf), doubles=_recipe("normpdf", _normpdf_in_doubles)
        ),
        Primitive(
            "normcdf",
            normcdf,
            recipe=_recipe("normcdf", _normcdf),
            single=_recipe("normcdf", _normcdf_single),
            doubles=_recipe("normcdf", _normcdf_in_doubles),
        ),
        Primitive(
            "absolute",
            absolute,
            ulps=0.5,
            recipe=_recipe("absolute", lambda b, x: b.absolute(x)),
            samples=(-2.5, 0.0, 3.0),
        ),
        Primitive("root", root, 2, samples=(0.25, 2.0, 9.0), ulps=0.5),
        Primitive("erf", sympy.erf, recipe=_recipe("erf", _erf("", 6.0)), single=_recipe("erf", _erf("_single", 4.0))),
    )
}

_BY_CLASS = {
    primitive.function: name
    for name, primitive in PRIMITIVES.items()
    if isinstance(primitive.function, type) and not isinstance(primitive.function, UndefinedFunction)
}
# erfc is known in definitions; laws turn it into normcdf, whose tail SymPy does not fold away.
_DEFINABLE = (*_BY_CLASS, sympy.erfc, sympy.sec, sympy.csc, sympy.cot, sympy.sech, sympy.csch, sympy.coth)


def is_known(node: Basic) -> bool:
    """Whether a definition may contain this node: everything but functions the table does not have."""
    return not isinstance(node, Function) or isinstance(node, (row.Reduction, sympy.Piecewise, *_DEFINABLE))


def known_names() -> list[str]:
    """The functions a definition may use."""
    return sorted({c.__name__ for c in _DEFINABLE if c is not sympy.Pow} | {"sqrt", "Piecewise"})


def name_of(node: Any) -> str | None:
    """The table's name of a function node, or None."""
    return _BY_CLASS.get(type(node))
