"""The target: a fragment a definition, and the document that holds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from symdl import emit
from symdl.definition import Definition
from symdl.kernel import Unit
from symdl.targets.latex.accuracy import Entry, accuracy
from symdl.targets.latex.notation import FUNCTIONS
from symdl.targets.latex.section import section

_KINDS = (("activation", "Activations"), ("loss", "Losses"), ("optimizer", "Optimizers"))


def sheet(definitions: Sequence[Definition], measured: Sequence[Entry] = ()) -> str:
    """One LaTeX document with all that is known of the definitions; it compiles with texlive-latex-recommended.

    ``measured`` are measurements of kernels, whose largest errors are told.
    """
    bodies = {d.name: fragment(d, accuracy(d.name, measured)) for d in definitions}
    parts = [
        {"title": title, "bodies": [bodies[d.name] for d in definitions if d.kind == kind]} for kind, title in _KINDS
    ]
    return _document([d.name for d in definitions], [p for p in parts if p["bodies"]])


def fragment(definition: Definition, errors: str = "") -> str:
    """One definition, to stand in a document; ``errors`` is a line about its kernels."""
    return emit.render("latex/function.tex.j2", accuracy=errors, **section(definition))


def _document(names: Sequence[str], parts: Sequence[Mapping[str, Any]]) -> str:
    return emit.render(
        "latex/sheet.tex.j2",
        stamp=emit.stamp(names, comment="%", command="symdl latex"),
        parts=parts,
        legend=[head.meaning for head in FUNCTIONS.values() if head.meaning],
    )


class LatexTarget:
    """The Target protocol: a fragment a definition, and a sheet that inputs them all."""

    name = "latex"
    extension = "tex"

    def render(self, unit: Unit) -> str:
        """The fragment of one definition."""
        return emit.stamp([unit.definition.name], comment="%") + fragment(unit.definition)

    def beside(self, unit: Unit) -> dict[str, str]:
        """Nothing: the section is all."""
        return {}

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """The document that inputs every fragment."""
        parts = [
            {"title": title, "bodies": [rf"\input{{{d.name}}}" + "\n" for d in definitions if d.kind == kind]}
            for kind, title in _KINDS
        ]
        return {"sheet.tex": _document([d.name for d in definitions], [p for p in parts if p["bodies"]])}

    def standalone(self, units: Sequence[Unit]) -> str:
        """One document."""
        return sheet([u.definition for u in units])


TARGET = LatexTarget()
