"""Printing what runs along a row: reductions and their indices, entries, norms."""

from __future__ import annotations

from sympy import Add, Basic, Eq, Expr, Piecewise, exp

from symdl.row import RowLse, RowMax, RowMean, RowPick, RowSum, RowVar, position
from symdl.targets.latex.base import BasePrinter
from symdl.targets.latex.pieces import parenthesized

_INDICES = "ijkl"
"""The index of the row itself, then those of reductions inside one another."""


class RowPrinter(BasePrinter):
    """Reductions and what else speaks of a row."""

    def __init__(self) -> None:
        super().__init__()
        self.index: str | None = _INDICES[0]
        self._depth = 0

    def _inside(self, expr: Basic, index: str | None) -> str:
        kept, self.index = self.index, index
        text = self.doprint(expr)
        self.index = kept
        return text

    def _over_row(self, head: str, body: Expr, first: str = "", last: str = "") -> str:
        self._depth += 1
        index = _INDICES[min(self._depth, len(_INDICES) - 1)]
        inner = self._inside(body, index)
        self._depth -= 1
        if isinstance(body, Add):
            inner = parenthesized(inner)
        return f"{head}_{{{index}{first}}}{last} {inner}"

    def _print_RowSum(self, expr: RowSum) -> str:
        body = expr.body
        if isinstance(body, Piecewise) and len(body.args) == 2 and body.args[0][0] == 0:
            condition = body.args[0][1]
            if isinstance(condition, Eq) and position in condition.args:
                label = next(a for a in condition.args if a != position)
                return self._over_row(r"\sum", body.args[1][0], rf" \ne {self._inside(label, self.index)}")
        return self._over_row(r"\sum", body, "=1", "^{n}")

    def _print_RowMax(self, expr: RowMax) -> str:
        return self._over_row(r"\max", expr.body)

    def _print_RowLse(self, expr: RowLse) -> str:
        return rf"\ln {self._print_RowSum(RowSum(exp(expr.body)))}"

    def _print_RowMean(self, expr: RowMean) -> str:
        return rf"\frac{{1}}{{n}} {self._print_RowSum(RowSum(expr.body))}"

    def _print_RowVar(self, expr: RowVar) -> str:
        return self._print_RowMean(RowMean((expr.body - RowMean(expr.body)) ** 2))

    def _print_RowPick(self, expr: RowPick) -> str:
        body, label = expr.args
        inner = self._inside(body, self.doprint(label))
        return parenthesized(inner) if isinstance(body, Add) else inner

    def _print_normalized_exponential(self, expr: Expr, power: str | None = None) -> str:
        text = rf"\operatorname{{softmax}}{parenthesized(self._inside(expr.args[0], None))}_{{{self.index}}}"
        return f"{text}^{{{power}}}" if power else text

    def _print_norm(self, expr: Expr) -> str:
        body, degree = expr.args
        inner = self._inside(body, None)
        return rf"\lVert {inner} \rVert_{{{self.doprint(degree)}}}"

    def _print_same(self, expr: Expr) -> str:
        return rf"\delta_{{{self.doprint(expr.args[0])}{self.doprint(expr.args[1])}}}"
