"""The letters and the name one definition goes by, and the printer that knows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sympy import Symbol

from symdl.definition import Definition, Variant
from symdl.kernel import incoming_cotangents
from symdl.plan import Place
from symdl.roles import Role
from symdl.row import outside
from symdl.targets.latex.notation import letter, spelt
from symdl.targets.latex.printer import Abbreviation, Printer
from symdl.targets.latex.states import primed
from symdl.targets.latex.writing import spelled_out


class Names:
    """How a definition is spoken of: ``variant`` is its default one, ``letters`` those of its arguments."""

    def __init__(self, definition: Definition):
        self.definition = definition
        self.variant = definition.default_variant
        self.letters = letters_of(definition)

    def letter(self, name: str) -> str:
        """The letter of an argument, or of any other name."""
        if name in {i.name for i in self.definition.inputs}:
            return self.letters[self.definition.input(name).symbol]
        return letter(name)

    @property
    def head(self) -> str:
        """The left side: a loss is an l, anything else goes by its name."""
        return self.head_of(0)

    def head_of(self, part: int) -> str:
        """The left side of a part of a concatenated result."""
        compared = (Role.ELEM, Role.TARGET, Role.LABEL)
        arguments = ", ".join(self.letters[i.symbol] for i in self.definition.inputs if i.role in compared)
        return f"{self.name_of(part)}({arguments})" + ("_{i}" if self.varies else "")

    def name_of(self, part: int) -> str:
        """The name of a part of a concatenated result: numbered from 1."""
        return f"{self.name}_{{{part + 1}}}" if self.definition.concatenate else self.name

    @property
    def name(self) -> str:
        """The name without arguments."""
        if self.definition.kind == "loss":
            return r"\ell"
        return r"\operatorname{" + self.definition.name.replace("_", r"\_") + "}"

    @property
    def varies(self) -> bool:
        """Whether the value is one number an element of a row, rather than one a row."""
        return self.variant.has_rows and self.variant.place is Place.ELEMENT

    def printer(self, variant: Variant | None = None, abbreviations: Sequence[Abbreviation] = ()) -> Printer:
        """A printer of the formulas of a variant."""
        variant = variant or self.variant
        varying = set()
        if variant.has_rows:
            varying = {i.symbol for i in variant.inputs if i.role.is_array and variant.places[i.name] is Place.ELEMENT}
            if variant.place is Place.ELEMENT:
                varying.update(incoming_cotangents(variant))
        letters = dict(self.letters)
        if len(incoming_cotangents(variant)) > 1 and self.definition.concatenate:
            letters |= {g: f"g_{{{k + 1}}}" for k, g in enumerate(incoming_cotangents(variant))}
        if self.definition.kind == "optimizer":
            letters |= {primed(symbol): f"{text}'" for symbol, text in self.letters.items()}
        printer = Printer(
            letters,
            frozenset(varying),
            [i.symbol for i in variant.inputs],
            frozenset(i.symbol for i in variant.inputs if i.role is Role.PARAM),
            frozenset(i.symbol for i in variant.inputs if i.role in (Role.WEIGHT, Role.CONST)),
        )
        for abbreviation in abbreviations:
            varies = bool(outside(spelled_out(abbreviation.meaning)) & printer.varying) and variant.has_rows
            printer.learn(abbreviation, varies)
        return printer


def letters_of(definition: Definition) -> dict[Symbol, str]:
    """Each argument's letter. A loss's ``input`` is p element by element and x, a logit, along a row."""
    letters: dict[Symbol, str] = {}
    predicted = "x" if definition.default_variant.has_rows and definition.over == "axis" else "p"
    for i in definition.inputs:
        shown = re.sub(r"^\\mathit\{input\}|^input", predicted, letter(i.name))
        if shown in letters.values():
            shown = spelt(i.name)
        symbols = {v.input(i.name).symbol for v in definition.variants if any(j.name == i.name for j in v.inputs)}
        letters.update(dict.fromkeys(sorted(symbols, key=str), shown))
    return letters


def partial(name: str, letter: str, order: int = 1) -> str:
    """A partial derivative of what is called ``name``."""
    raised = f"^{{{order}}}" if order > 1 else ""
    below = f"({letter})" if raised and ("^" in letter or "_" in letter) else letter
    return rf"\frac{{\partial{raised} {name}}}{{\partial {below}{raised}}}"
