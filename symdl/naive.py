"""A formula computed as it is written, node by node, with NumPy in one dtype: what one would type by hand."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import numpy as np
from sympy import And, Basic, Expr, Mul, Not, Or, Piecewise, Pow, S, Symbol, exp
from sympy.core.relational import Relational

from symdl.interpret import COMPARE

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{name: getattr(np, name) for name in ["exp", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "sqrt"]},
    **{name: getattr(np, f"arc{name[1:]}") for name in ["asin", "acos", "atan", "asinh", "acosh", "atanh"]},
    "erf": np.vectorize(math.erf, otypes=[float]),
    "erfc": np.vectorize(math.erfc, otypes=[float]),
}


def evaluate(expression: Expr, values: Mapping[str, Any], dtype: Any = np.float32) -> Any:
    """The expression's value for numbers or arrays. Raises KeyError, with its name, for a node without a spelling."""

    def number(e: Basic) -> Any:
        if isinstance(e, Symbol):
            return np.asarray(values[e.name], dtype)
        if not e.free_symbols:
            return np.asarray(float(e), dtype)
        if e.is_Add:
            return reduce(np.add, map(number, e.as_ordered_terms()))
        if isinstance(e, Mul):
            return _quotient(e, number)
        if isinstance(e, Pow) and not isinstance(e, exp):
            return np.sqrt(number(e.base)) if e.exp == S.Half else np.power(number(e.base), number(e.exp))
        if isinstance(e, Piecewise):
            # np.select computes every branch, as everyone who writes it so does.
            conditions, results = [truth(c) for _, c in e.args], [number(r) for r, _ in e.args]
            together = np.broadcast_arrays(*conditions, *results)
            return np.select(together[: len(conditions)], together[len(conditions) :], np.asarray(np.nan, dtype))
        return np.asarray(_FUNCTIONS[type(e).__name__](*map(number, e.args)), dtype)

    def truth(e: Basic) -> Any:
        if e in (S.true, S.false):
            return np.asarray(e == S.true)
        if isinstance(e, Relational):
            return COMPARE[e.rel_op](number(e.lhs), number(e.rhs))
        logic = {And: np.logical_and, Or: np.logical_or}.get(type(e))
        if logic is not None:
            return reduce(logic, map(truth, e.args))
        if isinstance(e, Not):
            return ~truth(e.args[0])
        raise KeyError(type(e).__name__)

    with np.errstate(all="ignore"):
        return number(expression)


def _quotient(e: Mul, number: Callable[[Basic], Any]) -> Any:
    """What stands above the line, by what stands below it."""
    above: list[Expr] = []
    below: list[Expr] = []
    for factor in e.as_ordered_factors():
        base, exponent = factor.as_base_exp() if not isinstance(factor, exp) else (factor, S.One)
        if exponent.is_Rational and exponent < 0:
            below.append(Pow(base, -exponent))
        else:
            above.append(factor)
    top = reduce(np.multiply, map(number, above)) if above else number(S.One)
    return np.divide(top, reduce(np.multiply, map(number, below))) if below else top
