"""The mathematical building blocks formulas are made of: one row each, and the row's spec is its meaning.

A primitive that SymPy lacks is a ``Function`` with a spec in elementary functions; its derivative is derived from
the spec. A primitive that some machine lacks has a recipe: a Plan of basic operations that targets print.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import log, pi, sqrt
from typing import Any

import sympy
from sympy import Basic, Expr, Function, Symbol
from sympy.core.function import UndefinedFunction

from symdl import row
from symdl.approximate import erf_polynomial, erfcx_polynomial
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
    from symdl.rewrite import stabilize

    primitive = PRIMITIVES[name]
    variables = tuple(Symbol(f"u{k}", real=True) for k in range(primitive.arity))
    meaning = primitive.function(*variables).spec_expression
    return variables, stabilize(meaning.diff(variables[argindex - 1]))


class expit(PrimitiveFunction):
    """The logistic function."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return 1 / (1 + sympy.exp(-u))


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
    """A row of the table: the SymPy function, its number of arguments, and a recipe where machines lack it."""

    name: str
    function: Callable[..., Expr]
    arity: int = 1
    recipe: Plan | None = None
    samples: tuple[float, ...] = (-30.0, -2.5, -0.3, 1e-9, 0.7, 3.0, 25.0)
    """Points of its domain where tests compare it with its spec."""


# ------------------------------------------------------------------------------------------- recipes


def _recipe(name: str, write: Callable[..., Operand], *arguments: str) -> Plan:
    builder = Builder(name)
    inputs = [builder.input(argument) for argument in arguments or ("x",)]
    return builder.plan([(name, write(builder, *inputs), Place.ELEMENT)])


def _expit(b: Builder, x: Operand) -> Operand:
    decay = b.call("exp", b.negate(b.absolute(x)))
    return b.divide(b.select(b.compare(">=", x, b.real(0.0)), b.real(1.0), decay), b.add(b.real(1.0), decay))


def _softplus(b: Builder, x: Operand) -> Operand:
    return b.add(b.maximum(x, b.real(0.0)), b.call("log1p", b.call("exp", b.negate(b.absolute(x)))))


def _log1mexp(b: Builder, x: Operand) -> Operand:
    """Below log 2 the difference from 1 is small, above it the exponential is."""
    near = b.call("log", b.negate(b.call("expm1", b.negate(x))))
    far = b.call("log1p", b.negate(b.call("exp", b.negate(x))))
    return b.select(b.compare("<", x, b.real(log(2))), near, far)


def _logcosh(b: Builder, x: Operand) -> Operand:
    """Near 0 log1p(sinh^2)/2, far from it |x| - log 2 + log1p(e^(-2|x|))."""
    size = b.absolute(x)
    slope = b.call("sinh", b.minimum(size, b.real(1.0)))
    near = b.multiply(b.real(0.5), b.call("log1p", b.multiply(slope, slope)))
    rest = b.subtract(b.call("log1p", b.call("exp", b.multiply(b.real(-2.0), size))), b.real(log(2)))
    return b.select(b.compare("<", size, b.real(1.0)), near, b.add(size, rest))


def _hypsum(b: Builder, x: Operand, y: Operand) -> Operand:
    """For negative x the conjugate: y^2/(|x| + h)."""
    height = b.call("hypot", x, y)
    far = b.multiply(y, b.divide(y, b.subtract(height, x)))
    return b.select(b.compare("<", x, b.real(0.0)), far, b.add(x, height))


def _gauss(b: Builder, x: Operand) -> Operand:
    """``exp(-x^2/2)`` with x^2 in two pieces: the square of x rounded to sixteenths is exact, the rest is small."""
    size = b.minimum(b.absolute(x), b.real(64.0))
    coarse = b.multiply(b.call("rint", b.multiply(size, b.real(16.0))), b.real(1 / 16))
    rest = b.multiply(b.subtract(size, coarse), b.add(size, coarse))
    half = b.real(-0.5)
    return b.multiply(
        b.call("exp", b.multiply(half, b.multiply(coarse, coarse))), b.call("exp", b.multiply(half, rest))
    )


def _normpdf(b: Builder, x: Operand) -> Operand:
    return b.multiply(_gauss(b, x), b.real(1 / sqrt(2 * pi)))


_KNEE, _DEGREE = 4, 24
_ERF_DEGREE = 11


def _scaled_tail(b: Builder, t: Operand) -> Operand:
    """``exp(t^2) erfc(t)`` for t >= 0."""
    t = b.minimum(t, b.real(1e8))
    knee = b.real(float(_KNEE))
    s = b.divide(b.subtract(t, knee), b.add(t, knee))
    return b.divide(b.polynomial(s, erfcx_polynomial(_KNEE, _DEGREE)), b.add(b.real(1.0), b.multiply(b.real(2.0), t)))


def _normcdf(b: Builder, x: Operand) -> Operand:
    t = b.multiply(b.absolute(x), b.real(sqrt(0.5)))
    tail = b.multiply(b.multiply(_gauss(b, x), b.real(0.5)), _scaled_tail(b, t))
    return b.select(b.compare("<", x, b.real(0.0)), tail, b.subtract(b.real(1.0), tail))


def _erf(b: Builder, x: Operand) -> Operand:
    size = b.absolute(x)
    small = b.minimum(size, b.real(1.0))
    inside = b.polynomial(
        b.subtract(b.multiply(b.real(2.0), b.multiply(small, small)), b.real(1.0)),
        erf_polynomial(1, _ERF_DEGREE),
    )
    tail = b.multiply(_gauss(b, b.multiply(size, b.real(sqrt(2.0)))), _scaled_tail(b, size))
    outside = b.select(b.compare("<", x, b.real(0.0)), b.subtract(tail, b.real(1.0)), b.subtract(b.real(1.0), tail))
    return b.select(b.compare("<=", size, b.real(1.0)), b.multiply(x, inside), outside)


_POSITIVE = (1e-300, 1e-9, 0.3, 1.0, 2.5, 30.0, 1e10)
_UNIT = (-0.9, -1e-9, 0.3, 0.999)

PRIMITIVES: dict[str, Primitive] = {
    row_.name: row_
    for row_ in (
        Primitive("exp", sympy.exp),
        Primitive("log", sympy.log, samples=_POSITIVE),
        Primitive("sqrt", sympy.sqrt, samples=_POSITIVE),
        Primitive("power", sympy.Pow, 2, samples=_POSITIVE),
        Primitive("rint", sympy.Function("rint"), samples=(-2.4, 0.3, 1.7)),
        Primitive("expm1", expm1),
        Primitive("log1p", log1p, samples=(-0.9, -1e-12, 1e-12, 0.7, 30.0)),
        Primitive("sin", sympy.sin),
        Primitive("cos", sympy.cos),
        Primitive("tan", sympy.tan, samples=(-1.5, 0.3, 1.2)),
        Primitive("tanh", sympy.tanh),
        Primitive("sinh", sympy.sinh),
        Primitive("cosh", sympy.cosh),
        Primitive("atan", sympy.atan),
        Primitive("asin", sympy.asin, samples=_UNIT),
        Primitive("acos", sympy.acos, samples=_UNIT),
        Primitive("asinh", sympy.asinh),
        Primitive("acosh", sympy.acosh, samples=(1.2, 3.0, 1e5)),
        Primitive("atanh", sympy.atanh, samples=_UNIT),
        Primitive("expit", expit, recipe=_recipe("expit", _expit)),
        Primitive("softplus", softplus, recipe=_recipe("softplus", _softplus)),
        Primitive("log1mexp", log1mexp, recipe=_recipe("log1mexp", _log1mexp), samples=(1e-12, 0.3, 0.7, 3.0, 50.0)),
        Primitive("logcosh", logcosh, recipe=_recipe("logcosh", _logcosh)),
        Primitive("hypot", hypot, 2, samples=(0.25, 2.0, 9.0, 1e10)),
        Primitive("hypsum", hypsum, 2, _recipe("hypsum", _hypsum, "x", "y"), samples=(-9.0, -0.25, 2.0, 1e5)),
        Primitive("normpdf", normpdf, recipe=_recipe("normpdf", _normpdf)),
        Primitive("normcdf", normcdf, recipe=_recipe("normcdf", _normcdf)),
        Primitive(
            "absolute",
            absolute,
            recipe=_recipe("absolute", lambda b, x: b.absolute(x)),
            samples=(-2.5, 0.0, 3.0),
        ),
        Primitive("root", root, 2, samples=(0.25, 2.0, 9.0)),
        Primitive("erf", sympy.erf, recipe=_recipe("erf", _erf)),
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
