"""Letters for what formulas too wide for their lines repeat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sympy import Add, Basic, Expr, Mul, Piecewise, Symbol, default_sort_key

from symdl.row import RowMean, RowVar, outside, position
from symdl.targets.latex.breaking import ROOM, broken
from symdl.targets.latex.formulas import Formula
from symdl.targets.latex.names import Names
from symdl.targets.latex.notation import SPARE_LETTERS
from symdl.targets.latex.pieces import nodes
from symdl.targets.latex.printer import Abbreviation, Printer
from symdl.targets.latex.states import folded
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
    while spare:
        stuck = [f for f in formulas if _is_stuck(printer, f)]
        parts = {n for f in stuck for n in nodes(f.shown) if _is_worth_a_letter(n) and n != f.shown}
        sizes = {n: width(printer.doprint(n)) for n in sorted(parts, key=default_sort_key)}
        fitting = [n for n, size in sizes.items() if 6 < size < 0.8 * ROOM]
        if not fitting:
            break
        letter = spare.pop(0)
        widest = max(fitting, key=lambda n: sizes[n])
        found.append(Abbreviation(Symbol(f"abbreviation {letter}", real=True), letter, widest))
        formulas = [_substituted(f, found[-1:]) if f in stuck else f for f in formulas]
        printer = names.printer(abbreviations=found)
    return formulas, found


def _is_stuck(printer: Printer, formula: Formula) -> bool:
    """Whether some line is too wide even when the formula is broken."""
    room = ROOM - width(formula.left)
    return any(width(line) > room + 2 for line in broken(printer, formula.shown, room))


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
    shown, also = formula.shown, formula.also
    for a in abbreviations:
        shown = folded(shown, a.meaning, a.symbol)
        also = folded(also, a.meaning, a.symbol) if also is not None else None
    return replace(formula, shown=shown, also=also)


def _is_crowded(printer: Printer, formula: Formula) -> bool:
    return width(printer.doprint(formula.shown)) + width(formula.left) > ROOM


def _best(names: Names, printer: Printer, formulas: Sequence[Formula]) -> Expr | None:
    """The repeated part whose abbreviation saves most; one number a row before one an element."""
    parts = (part for formula in formulas for node in nodes(formula.shown) for part in _parts(node))
    counts = Counter(part for part in parts if _is_worth_a_letter(part))
    best, most = None, (False, 6.0)
    for node in sorted(counts, key=default_sort_key):
        size = width(printer.doprint(node))
        varies = names.variant.has_rows and bool(outside(spelled_out(node)) & printer.varying)
        saved = (not varies, (counts[node] - 1) * (size - 1))
        if counts[node] > 1 and size > 3.5 and saved[1] > 6 and saved > most:
            best, most = node, saved
    return best


def _parts(node: Basic) -> Iterator[Basic]:
    """A node without its sign or signs; of a sum also what it is without its number."""
    if isinstance(node, Mul) and node.as_coeff_Mul()[0].is_negative:
        node = -node
    if isinstance(node, Add) and all(t.as_coeff_Mul()[0].is_negative for t in node.args):
        node = -node
    yield node
    if isinstance(node, Add) and node.as_coeff_Add()[0] != 0 and len(node.args) > 2:
        yield node - node.as_coeff_Add()[0]


def _is_worth_a_letter(node: Basic) -> bool:
    return bool(isinstance(node, Expr) and not node.is_Atom and node.free_symbols and not node.has(Piecewise, position))
