"""Reductions over a row: the only mathematics symdl adds to SymPy.

Inside a definition ``x`` means *the element at this place of the row*. A reduction is one number a row; the
reduced index is anonymous, so equal reductions are structurally equal and SymPy merges them.
"""

from __future__ import annotations

from typing import Any

from sympy import Basic, Expr, Function, Symbol

position = Symbol("position", integer=True, nonnegative=True)
"""The place of this element in its row, counted from 0."""

length = Symbol("length", integer=True, positive=True)
"""The number of elements in the row."""


class Reduction(Function):  # type: ignore[misc]
    """A number a row, made from an expression that varies along it (the first argument)."""

    nargs = 1
    is_extended_real = True

    @classmethod
    def eval(cls, *args: Expr) -> Expr | None:
        return None

    @property
    def body(self) -> Expr:
        return self.args[0]

    def fdiff(self, argindex: int = 1) -> Expr:
        raise TypeError(f"{self} cannot be differentiated as a scalar; calculus.cotangent() carries it through rows")


class RowSum(Reduction):
    """The sum of ``e`` over the row."""


class RowMax(Reduction):
    """The largest ``e`` of the row."""


class RowLse(Reduction):
    """``log(sum(exp(e)))`` over the row."""


class RowPick(Reduction):
    """The entry of ``e`` at ``label``: a gather, whose adjoint is a scatter."""

    nargs = 2


class RowMean(Reduction):
    """The mean of ``e`` over the row; laws make it from ``RowSum(e)/length``."""


class RowVar(Reduction):
    """The population variance of ``e`` over the row; laws make it from the sum of squared deviations."""


class RowTail(Reduction):
    """The sum of ``exp(e - RowMax(e))`` over the row without its one maximal element.

    ``RowLse(e) = RowMax(e) + log(1 + RowTail(e))``: the tail is what rounding would lose beside the 1.
    """


def reductions(expression: Basic) -> list[Reduction]:
    """The outermost reductions of ``expression``, in a stable order."""
    found: dict[Reduction, None] = {}

    def visit(node: Basic) -> None:
        if isinstance(node, Reduction):
            found.setdefault(node)
            return
        for argument in node.args:
            visit(argument)

    visit(expression)
    return list(found)


def outside(expression: Basic) -> set[Any]:
    """The symbols of ``expression`` that stand outside every reduction (a pick's label included)."""
    if isinstance(expression, Reduction):
        return set().union(*(outside(argument) for argument in expression.args[1:]))
    if isinstance(expression, Symbol):
        return {expression}
    return set().union(*(outside(argument) for argument in expression.args))
