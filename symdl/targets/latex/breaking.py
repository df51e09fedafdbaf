"""Breaking a formula that is too wide before the signs of a sum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sympy import Add, Expr, Mul, Piecewise, Symbol

from symdl.targets.latex.widths import width

if TYPE_CHECKING:
    from symdl.targets.latex.printer import Printer

ROOM = 40.0
"""The width of a display, in em, that breaking aims at; the page has 45."""


def broken(printer: Printer, expr: Expr, room: float) -> list[str]:
    """The lines of a formula, broken before the signs of its outermost sum that does not fit."""
    whole = printer.doprint(expr)
    if width(whole) <= room:
        return [whole]
    if isinstance(expr, Piecewise):
        return [printer.cases(expr, room)]
    if isinstance(expr, Add):
        return _filled(printer.terms(expr), room)
    if isinstance(expr, Mul):
        sums = [f for f in expr.args if isinstance(f, Add)]
        if sums:
            longest = max(sums, key=lambda f: width(printer.doprint(f)))
            slot = Symbol("slot", real=True)
            outer = printer.doprint(Mul(*(slot if f is longest else f for f in expr.args)))
            before, found, after = outer.partition(printer.doprint(slot))
            if found and not re.search(r"\\(?:frac|sqrt)\{[^{}]*$", before):
                lines = _filled(printer.terms(longest), room - width(before) - 1)
                lines[0] = rf"{before}\Bigl({lines[0]}"
                lines[-1] = rf"{lines[-1]}\Bigr){after}"
                return lines
    return [whole]


def _filled(terms: Sequence[str], room: float) -> list[str]:
    """As many terms on each line as fit."""
    lines = [terms[0]]
    for term in terms[1:]:
        if width(lines[-1] + term) <= room - (2 if len(lines) > 1 else 0):
            lines[-1] += term
        else:
            lines.append("{}" + term)
    return lines


def aligned(lines: Sequence[str]) -> str:
    """Lines one below the other, as one formula."""
    return r"\begin{aligned}[t] & " + r" \\ & \quad ".join(lines) + r" \end{aligned}"
