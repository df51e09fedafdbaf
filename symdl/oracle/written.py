"""Definitions written out for SymPy's own ``diff``: rows entry by entry, primitives as their specs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sympy as sp

from symdl import row
from symdl.oracle.rows import WRITTEN, varies


@lru_cache(maxsize=256)
def derivative(expr: sp.Expr, *names: str) -> sp.Expr:
    """SymPy's own derivative of an elementwise (or unrolled) expression in the named symbols, one by one.

    Primitives are written out as their specs first: their own ``fdiff`` passes through the laws on trial.
    """
    expr = plain(expr)
    symbols = {symbol.name: symbol for symbol in expr.free_symbols}
    for name in names:
        expr = sp.diff(expr, symbols.get(name, sp.Symbol(name, real=True)))
    return expr


def unroll(expr: sp.Expr, n: int, names: Sequence[str]) -> list[sp.Expr] | sp.Expr:
    """A row expression written out for ``n`` entries ``x_0 ... x_{n-1}`` of each name: a list if it varies.

    ``RowMax`` becomes ``Max``, ``RowLse`` the log of a sum, a pick at an unknown label a Piecewise, a
    primitive its spec: elementwise mathematics that SymPy differentiates itself.
    """

    def at(node: sp.Basic, index: int) -> Any:
        if type(node) in WRITTEN:
            return WRITTEN[type(node)]([at(node.args[0], i) for i in range(n)])
        if isinstance(node, row.RowPick):
            label = at(node.args[1], index)
            if isinstance(label, sp.Integer):
                return at(node.args[0], int(label))
            return sp.Piecewise(*((at(node.args[0], i), sp.Eq(label, i)) for i in range(n)))
        if node == row.position:
            return sp.Integer(index)
        if node == row.length:
            return sp.Integer(n)
        if isinstance(node, sp.Symbol):
            return sp.Symbol(f"{node.name}_{index}", **node.assumptions0) if node.name in names else node
        return node.func(*(at(argument, index) for argument in node.args)) if node.args else node

    # Primitives are written out last: SymPy simplifies a Piecewise's conditions, and must find no reductions there.
    if varies(expr, names):
        return [plain(at(expr, index)) for index in range(n)]
    return plain(at(expr, 0))


def is_primitive(node: sp.Basic) -> bool:
    """Whether a node is one of ours, with a spec in functions of SymPy."""
    return hasattr(node, "spec_expression")


def plain(expr: sp.Expr) -> sp.Expr:
    """``expr`` with every primitive that is differentiated written out as its spec.

    Those in the conditions of a Piecewise stay: they are only compared, and SymPy would fold one condition's cases
    into another's.
    """
    if isinstance(expr, sp.Piecewise):
        return sp.Piecewise(*((plain(value), condition) for value, condition in expr.args))
    if is_primitive(expr):
        return plain(expr.spec_expression)
    return expr.func(*map(plain, expr.args)) if expr.args else expr
