"""What may stand in a formula: known functions of the arguments, whose derivatives hide nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sympy import Basic, Expr, Float, Pow, Rational, S, Symbol, sympify
from sympy.core.function import AppliedUndef
from sympy.logic.boolalg import ITE

from symdl import primitives, row
from symdl.errors import DefinitionError
from symdl.primitives import absolute

FORBIDDEN = {
    "Abs": "symdl.absolute(u)",
    "Max": "Piecewise((a, a > b), (b, True))",
    "Min": "Piecewise((a, a < b), (b, True))",
    "sign": "Piecewise((1, u > 0), (-1, u < 0), (0, True))",
    "Heaviside": "Piecewise((1, u >= 0), (0, True))",
    "DiracDelta": "a Piecewise",
    "re": "the real formula",
    "im": "the real formula",
    "arg": "the real formula",
    "conjugate": "the real formula",
}


def checked_formula(name: str, expression: Any, real: Mapping[Symbol, Symbol]) -> Expr:
    """What a definition's body returned, over real symbols: ``real`` gives that of each argument.

    Raises DefinitionError, naming the definition and the part that may not stand in a formula.
    """
    try:
        expression = sympify(expression, strict=True)
    except Exception:
        raise DefinitionError(f"{name}: returned {type(expression).__name__}; expected a SymPy expression") from None
    if not isinstance(expression, Expr):
        raise DefinitionError(f"{name}: returned {expression}; expected a SymPy expression")
    allowed = {*real, row.position, row.length}
    for symbol in sorted(expression.free_symbols, key=str):
        if symbol not in allowed:
            raise DefinitionError(
                f"{name}: unknown symbol {symbol}; use the arguments ({', '.join(map(str, real))}) or make it one"
            )
    refused = [(str(node), why) for node in _nodes(expression) if (why := _refused(node))]
    if refused:
        text, why = min(refused, key=lambda found: (len(found[0]), found))
        raise DefinitionError(f"{name}: {why.format(node=text)}")
    return _real(expression, real)


def _refused(node: Basic) -> str:
    """Why a node may not stand in a formula, with ``{node}`` for its text; "" where it may."""
    kind = type(node).__name__
    if kind in FORBIDDEN:
        return f"{{node}} uses {kind}, whose derivative hides the kink; write {FORBIDDEN[kind]} instead"
    if isinstance(node, AppliedUndef) or not primitives.is_known(node):
        return f"unknown function {kind} in {{node}}; known are {', '.join(primitives.known_names())}"
    if isinstance(node, ITE) and row.reductions(node):
        return (
            "a condition compares a reduction of a Piecewise, which SymPy "
            "takes apart; move the cases out of the condition, or use symdl.absolute"
        )
    if node in (S.NaN, S.ComplexInfinity, S.ImaginaryUnit):
        return "{node} appears in the formula; restrict it with a Piecewise"
    return ""


def _nodes(expression: Basic) -> list[Basic]:
    """The different nodes of an expression."""
    seen: dict[Basic, None] = {}
    stack = [expression]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen[node] = None
            stack.extend(node.args)
    return list(seen)


def _real(expression: Expr, real: Mapping[Symbol, Symbol]) -> Expr:
    """The expression over real symbols, with ``sqrt(u**2)`` as ``absolute(u)`` and decimals as exact numbers."""

    def is_root_of_square(node: Basic) -> bool:
        return (
            isinstance(node, Pow) and isinstance(node.exp, Rational) and node.exp.q == 2
            and isinstance(node.base, Pow) and node.base.exp == 2
        )  # fmt: skip

    expression = expression.replace(is_root_of_square, lambda node: absolute(node.base.base) ** (2 * node.exp))
    return expression.xreplace(dict(real)).replace(lambda node: isinstance(node, Float), lambda node: Rational(node))
