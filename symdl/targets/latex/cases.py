"""Printing cases and conditions."""

from __future__ import annotations

import math

from sympy import Add, Basic, Eq, Expr, Ne, Piecewise, S, default_sort_key
from sympy.core.relational import Relational
from sympy.logic.boolalg import And, Not, Or

from symdl.row import Reduction
from symdl.targets.latex.base import BasePrinter
from symdl.targets.latex.breaking import aligned, broken
from symdl.targets.latex.pieces import is_tall
from symdl.targets.latex.widths import width

_RELATIONS = {"==": "=", "!=": r"\ne", ">": ">", "<": "<", ">=": r"\ge", "<=": r"\le"}
_TURNED = {">": "<", "<": ">", r"\ge": r"\le", r"\le": r"\ge", "=": "=", r"\ne": r"\ne"}


class CasePrinter(BasePrinter):
    """Piecewise, relations and logic."""

    def _print_Piecewise(self, expr: Piecewise) -> str:
        return self.cases(expr, math.inf)

    def cases(self, expr: Piecewise, room: float) -> str:
        """A cases environment whose branches are broken to ``room``."""
        rows = []
        conditions = [self._condition(c, last=n == len(expr.args) - 1) for n, (_, c) in enumerate(expr.args)]
        left = room - max(map(width, conditions)) - 2.5
        for (value, _), condition in zip(expr.args, conditions, strict=True):
            pieces = broken(self, value, left)
            text = pieces[0] if len(pieces) == 1 else aligned(pieces)
            if is_tall(text):
                text = rf"\displaystyle {text}"
            rows.append(f"{text} & {condition}")
        return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"

    def _condition(self, condition: Basic, last: bool) -> str:
        if condition == True:  # noqa: E712
            return r"\text{otherwise}" if last else r"\text{always}"
        return rf"\text{{if }} {self.doprint(condition)}"

    def _print_Relational(self, expr: Relational) -> str:
        relation = _RELATIONS[expr.rel_op]
        left, right = expr.lhs, expr.rhs
        if isinstance(expr, (Eq, Ne)):
            if (not self.reading.arrays(left) and self.reading.arrays(right)) or left.is_number:
                left, right = right, left
            if right == 0:
                left, right = self._balanced(left)
            return f"{self.doprint(left)} {relation} {self.doprint(right)}"
        varied = [t for t in Add.make_args(left - right) if self.reading.arrays(t) or t.has(Reduction)]
        varied = varied or [t for t in Add.make_args(left - right) if t.free_symbols]
        fixed = [t for t in Add.make_args(left - right) if t not in varied]
        if all(not t.as_coeff_Mul()[0].is_negative for t in fixed) and len(varied) > 1:
            varied, fixed = varied + fixed, []
        left, right = Add(*varied), -Add(*fixed)
        if all(t.as_coeff_Mul()[0].is_negative for t in varied):
            left, right, relation = -left, -right, _TURNED[relation]
        if right == 0:
            left, right = self._balanced(left)
        return f"{self.doprint(left)} {relation} {self.doprint(right)}"

    def _balanced(self, difference: Expr) -> tuple[Expr, Expr]:
        """a - b (compared with 0) as the two sides a, b."""
        terms = Add.make_args(difference)
        if len(terms) == 2:
            positive = [t for t in terms if not t.as_coeff_Mul()[0].is_negative]
            if len(positive) == 1:
                return positive[0], positive[0] - difference
        return difference, S.Zero

    def _print_Or(self, expr: Or) -> str:
        parts = sorted(expr.args, key=lambda a: (isinstance(a, And), default_sort_key(a)))
        return r" \text{ or } ".join(f"({self.doprint(a)})" if isinstance(a, And) else self.doprint(a) for a in parts)

    def _print_And(self, expr: And) -> str:
        parts = [a for a in expr.args if not isinstance(a, Or) or not set(a.args) & set(expr.args)]
        texts = [(isinstance(a, Or), self.doprint(a)) for a in sorted(parts, key=default_sort_key)]
        return r",\ ".join(f"({text})" if either and len(texts) > 1 else text for either, text in texts)

    def _print_Not(self, expr: Not) -> str:
        return rf"\text{{not }} {self.doprint(expr.args[0])}"
