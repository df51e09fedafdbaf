"""Printing functions: heads from the table, and those with a shape of their own."""

from __future__ import annotations

import re

from sympy import Expr, Symbol, cosh, exp, sympify

from symdl.primitives import PrimitiveFunction
from symdl.row import RowSum
from symdl.targets.latex.base import BasePrinter
from symdl.targets.latex.notation import FUNCTIONS
from symdl.targets.latex.pieces import is_tall, parenthesized
from symdl.targets.latex.widths import width
from symdl.targets.latex.writing import maximum, minimum

SLOT = r"\left(\text{slot}\right)"
"""What stands for a factor that is broken: as tall as it is."""


_BARE = (RowSum, PrimitiveFunction, Symbol, cosh, maximum, minimum)
"""What follows a logarithm without parentheses."""


class FunctionPrinter(BasePrinter):
    """Functions of numbers."""

    def _print_Function(self, expr: Expr, power: str | None = None) -> str:
        name = type(expr).__name__
        head = FUNCTIONS.get(name)
        text = head.latex if head else r"\operatorname{" + name.replace("_", r"\_") + "}"
        arguments = [self.inline(a) for a in expr.args]
        raised = f"^{{{power}}}" if power else ""
        if name == "log" and isinstance(expr.args[0], _BARE) and not power:
            return rf"{text} {arguments[0]}"
        return f"{text}{raised}{parenthesized(', '.join(arguments))}"

    _print_log = _print_Function

    def inline(self, expr: Expr) -> str:
        """A single short fraction with a slash, as in an exponent; anything else as it is."""
        text = self.doprint(expr)
        found = re.fullmatch(r"(-?)\\frac\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}", text)
        if found and not re.search(r"[+ ]|\\,|-|\\frac", found[2] + found[3].replace(r"\sqrt", "")):
            return f"{found[1]}{found[2]}/{found[3]}"
        return text

    def _print_absolute(self, expr: Expr, power: str | None = None) -> str:
        inner = self.doprint(expr.args[0])
        left, right = (r"\left\lvert", r"\right\rvert") if is_tall(inner) else (r"\lvert", r"\rvert")
        raised = f"^{{{power}}}" if power else ""
        return rf"{left} {inner} {right}{raised}"

    def _print_root(self, expr: Expr) -> str:
        inside, degree = expr.args
        order = "" if degree == 2 else f"[{self.doprint(degree)}]"
        return rf"\sqrt{order}{{{self.doprint(inside)}}}"

    def _print_maximum(self, expr: Expr, power: str | None = None, head: str = r"\max") -> str:
        arguments = sorted(expr.args, key=lambda a: not a.is_Number)
        text = head + parenthesized(", ".join(map(self.doprint, arguments)))
        return f"{text}^{{{power}}}" if power else text

    def _print_minimum(self, expr: Expr, power: str | None = None) -> str:
        return self._print_maximum(expr, power, r"\min")

    def _print_slot(self, expr: Expr) -> str:
        return SLOT

    def _print_exp(self, expr: Expr, power: str | None = None) -> str:
        if power:
            return (
                self._print_exp(exp(expr.args[0] * sympify(power)))
                if power.isdigit()
                else parenthesized(self._print_exp(expr)) + f"^{{{power}}}"
            )
        inner = self.inline(expr.args[0])
        if is_tall(inner) or width(inner) > 6:
            return r"\exp" + parenthesized(inner)
        return f"e^{{{inner}}}"
