"""Breaking a formula that is too wide before the signs of a sum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sympy import Add, Expr, Mul, Piecewise, Symbol

from symdl.targets.latex.functions import SLOT
from symdl.targets.latex.widths import width
from symdl.targets.latex.writing import slot

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
        return _filled(_terms(printer, expr, room), room)
    if isinstance(expr, Mul):
        wide = [f for f in expr.args if isinstance(f, (Add, Piecewise))]
        for longest in sorted(wide, key=lambda f: -width(printer.doprint(f))):
            outer = printer.doprint(Mul(*(slot(Symbol("slot")) if f is longest else f for f in expr.args)))
            before, found, after = outer.partition(SLOT)
            if found and before.count("{") == before.count("}"):
                left = room - width(before) - 1
                if isinstance(longest, Piecewise):
                    return [rf"{before}\left({printer.cases(longest, left - width(after))}\right){after}"]
                lines = _filled(_terms(printer, longest, left), left)
                lines[0] = rf"{before}\Bigl({lines[0]}"
                lines[-1] = rf"{lines[-1]}\Bigr){after}"
                return lines
    return [whole]


def _terms(printer: Printer, expr: Expr, room: float) -> list[str]:
    """The printed terms of a sum; one that does not fit by itself is broken."""
    texts = []
    for text, (sign, term) in zip(printer.terms(expr), printer.signed(expr), strict=True):
        if width(text) <= room - 2:
            texts.append(text)
            continue
        lines = broken(printer, term, room - 4)
        if isinstance(term, Piecewise):
            lines = [rf"\left({lines[0]}\right)"]
        texts += [sign + lines[0], *(line.removeprefix("{}") for line in lines[1:])]
    return texts


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
