"""A second opinion, by mpmath and with a fixed number of digits: other code, and no proof."""

from __future__ import annotations

import numbers
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp

from symdl.oracle.problem import Number
from symdl.oracle.written import is_primitive, plain


def second_opinion(expr: sp.Expr, point: Mapping[str, Number], digits: int = 50) -> Any:
    """The value by mpmath with a fixed number of digits: an ``mpf`` from other code, and NOT a proof.

    Cancellation may have eaten every digit without a sign of it: gelu(-37) comes out as 0 at 200 digits.
    """
    names, function = _lambdified(sp.sympify(expr))
    with mpmath.workdps(digits):
        return mpmath.mpmathify(function(*(_mpf(point[name]) for name in names)))


def _mpf(number: Any) -> Any:
    if isinstance(number, numbers.Rational):
        return mpmath.mpf(int(number.numerator)) / int(number.denominator)
    return mpmath.mpf(float(number))


@lru_cache(maxsize=256)
def _lambdified(expr: sp.Expr) -> tuple[list[str], Callable[..., Any]]:
    written = plain(expr)
    symbols = sorted(written.free_symbols, key=lambda symbol: symbol.name)
    compared = {type(node).__name__: _by_spec(type(node)) for node in written.atoms(sp.Function) if is_primitive(node)}
    return [symbol.name for symbol in symbols], sp.lambdify(symbols, written, modules=[compared, "mpmath"])


def _by_spec(primitive: Any) -> Callable[..., Any]:
    """A primitive that a condition compares, as a function of mpmath numbers."""

    def call(*values: Any) -> Any:
        variables = [sp.Symbol(f"value_{n}", real=True) for n in range(len(values))]
        return sp.lambdify(variables, plain(primitive(*variables)), modules="mpmath")(*values)

    return call
