"""Letters for what formulas too wide for their lines repeat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sympy import Basic, Expr, Piecewise, Symbol, default_sort_key

from symdl.row import RowMean, RowVar, outside, position
from symdl.targets.latex.breaking import ROOM
from symdl.targets.latex.formulas import Formula
from symdl.targets.latex.names import Names
from symdl.targets.latex.notation import SPARE_LETTERS
from symdl.targets.latex.pieces import nodes
from symdl.targets.latex.printer import Abbreviation, Printer
from symdl.targets.latex.widths import width
from symdl.targets.latex.writing import spelled_out


def abbreviated(names: Names, formulas: Sequence[Formula]) -> tuple[list[Formula], list[Abbreviation]]:
    """The formulas with letters for mean and variance, and for what one too wide for its line repeats; the letters."""
    used = {names.letters[i.symbol] for i in names.definition.inputs} | {"n", "i", "j", "k", "l"}
    found = _statistics(formulas, used)
    formulas = [_substituted(f, found) for f in formulas]
    spare = [c for c in SPARE_LETTERS if c not in used]
    printer = names.printer(abbreviations=found)
    crowded = [n for n, f in enumerate(formulas) if _is_crowded(printer, f)]
    while spare:
        best = _best(names, printer, [formulas[n] for n in crowded if _is_crowded(printer, formulas[n])])
        if best is None:
            break
        letter = spare.pop(0)
        found.append(Abbreviation(Symbol(f"abbreviation {letter}", real=True), letter, best))
        for n in crowded:
            formulas[n] = _substituted(formulas[n], found)
        printer = names.printer(abbreviations=found)
    return formulas, found


def _statistics(formulas: Sequence[Formula], used: set[str]) -> list[Abbreviation]:
    """Mean and variance of a row have letters of their own where both occur."""
    found = []
    bodies = sorted({n.body for f in formulas for n in f.shown.atoms(RowVar)}, key=default_sort_key)
    for n, body in enumerate(bodies):
        index = "" if len(bodies) == 1 else f"_{{{n + 1}}}"
        if not {r"\mu", r"\sigma^{2}"} & used:
            mean, variance = (Symbol(f"abbreviation {kind} {n}", real=True) for kind in ("mean", "variance"))
            found.append(Abbreviation(mean, rf"\mu{index}", RowMean(body)))
            found.append(Abbreviation(variance, rf"\sigma{index}^{{2}}", RowVar(body)))
    return found


def _substituted(formula: Formula, abbreviations: Sequence[Abbreviation]) -> Formula:
    table = {a.meaning: a.symbol for a in abbreviations}
    also = formula.also.xreplace(table) if formula.also is not None else None
    return replace(formula, shown=formula.shown.xreplace(table), also=also)


def _is_crowded(printer: Printer, formula: Formula) -> bool:
    return width(printer.doprint(formula.shown)) + width(formula.left) > ROOM


def _best(names: Names, printer: Printer, formulas: Sequence[Formula]) -> Expr | None:
    """The repeated part whose abbreviation saves most; one number a row before one an element."""
    counts = Counter(node for formula in formulas for node in nodes(formula.shown) if _is_worth_a_letter(node))
    best, most = None, (False, 6.0)
    for node in sorted(counts, key=default_sort_key):
        size = width(printer.doprint(node))
        varies = names.variant.has_rows and bool(outside(spelled_out(node)) & printer.varying)
        saved = (not varies, (counts[node] - 1) * (size - 1))
        if counts[node] > 1 and size > 3.5 and saved[1] > 6 and saved > most:
            best, most = node, saved
    return best


def _is_worth_a_letter(node: Basic) -> bool:
    return bool(isinstance(node, Expr) and not node.is_Atom and node.free_symbols and not node.has(Piecewise, position))
