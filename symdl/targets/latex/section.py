"""One definition as text: what its fragment's template lays out, and its formula alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from symdl.definition import Definition
from symdl.row import RowMean, RowVar
from symdl.targets.latex.arguments import table
from symdl.targets.latex.breaking import ROOM, broken
from symdl.targets.latex.content import Sheet
from symdl.targets.latex.formulas import Formula
from symdl.targets.latex.kinks import Kink
from symdl.targets.latex.printer import Abbreviation, Printer
from symdl.targets.latex.shapes import display
from symdl.targets.latex.text import escaped, prose
from symdl.targets.latex.variants import variants
from symdl.targets.latex.widths import width


def _lines(printer: Printer, formula: Formula) -> list[str]:
    """The rows of an align environment for a formula."""
    left = f"{formula.left} &= "
    room = ROOM - width(formula.left)
    lines = broken(printer, formula.shown, room)
    if formula.also is not None:
        second = broken(printer, formula.also, room)
        if len(lines) == len(second) == 1 and width(lines[0]) + width(second[0]) + 2 < room:
            lines = [f"{lines[0]} = {second[0]}"]
        else:
            return [
                left + lines[0],
                *(rf"&\qquad {x}" for x in lines[1:]),
                f"&= {second[0]}",
                *(rf"&\qquad {x}" for x in second[1:]),
            ]
    return [left + lines[0], *(rf"&\qquad {x}" for x in lines[1:])]


def section(definition: Definition) -> dict[str, Any]:
    """What the template of one definition needs."""
    sheet = Sheet(definition)
    names, element = sheet.names, definition.sole_element
    printers: dict[str, Printer] = {}
    for variant, note in variants(definition):
        printers.setdefault(note, sheet.printer(variant))
    groups: dict[str, list[str]] = {}
    for f in (*sheet.definitions, *sheet.derivatives):
        groups.setdefault(f.note, []).extend(_lines(printers[f.note], f))
    printer = sheet.printer()
    return {
        "name": escaped(definition.name),
        "aliases": [escaped(a) for a in definition.aliases],
        "summary": prose(definition.summary),
        "groups": [{"note": note, "lines": lines} for note, lines in groups.items()],
        "abbreviations": [
            _lines(printer, Formula(printer.doprint(a.symbol), a.meaning, a.meaning))
            for a in _shown_abbreviations(sheet)
        ],
        "arguments": table(definition, names.letters),
        "kinks": [_kink_text(printer, k) for k in sheet.kinks()],
        "limits": [
            rf"{names.head} \to {printer.doprint(value)} \text{{ as }} {names.letter(element.name)} \to {side}"
            for side, value in sheet.limits()
            if element is not None
        ],
        "reductions": [escaped(r) for r in definition.reductions],
        "reference": prose(definition.reference),
    }


def _shown_abbreviations(sheet: Sheet) -> list[Abbreviation]:
    shown = []
    for a in sheet.abbreviations:
        meaning = a.meaning
        if isinstance(meaning, RowVar):
            mean = next(
                (b.symbol for b in sheet.abbreviations if b.meaning == RowMean(meaning.body)), RowMean(meaning.body)
            )
            meaning = RowMean((meaning.body - mean) ** 2)
        shown.append(replace(a, meaning=meaning))
    return shown


def _kink_text(printer: Printer, kink: Kink) -> str:
    at = f"{printer.doprint(kink.place)}"
    value = printer.doprint(display(kink.value))
    sides = []
    for side, found in (("left", kink.before), ("right", kink.after)):
        if found is not None and found != kink.value:
            sides.append(f"${printer.doprint(display(found))}$ from the {side}")
    element = printer.doprint(kink.element)
    if kink.left.endswith("'"):
        text = f"${kink.left}({at}) = {value}$"
    else:
        text = f"${kink.left} = {value}$ at ${element} = {at}$"
    return text + (f" ({', '.join(sides)})" if sides else "")


def formula(definition: Definition) -> str:
    """The definition in house notation, without display commands."""
    sheet = Sheet(definition)
    first = [f for f in sheet.definitions if not f.note]
    printer = sheet.printer()
    texts = [f"{f.left} = {printer.doprint(sheet.written_out(f.shown))}" for f in first]
    if len(texts) == 1:
        return texts[0]
    rows = r" \\ ".join(text.replace(" = ", " &= ", 1) for text in texts)
    return rf"\begin{{aligned}} {rows} \end{{aligned}}"
