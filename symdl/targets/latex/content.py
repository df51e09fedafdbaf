"""What is shown of one definition, before it is text."""

from __future__ import annotations

from sympy import Expr

from symdl.definition import Definition, Variant
from symdl.targets.latex.abbreviations import abbreviated
from symdl.targets.latex.decimals import restore_decimals
from symdl.targets.latex.formulas import definitions, derivatives
from symdl.targets.latex.kinks import Kink, kinks
from symdl.targets.latex.limits import limits
from symdl.targets.latex.names import Names
from symdl.targets.latex.printer import Printer


class Sheet:
    """What is shown of one definition, before it is text: formulas, abbreviations, kinks and limits."""

    def __init__(self, definition: Definition):
        self.names = Names(definition)
        written = list(definitions(self.names))
        formulas, self.abbreviations = abbreviated(self.names, [*written, *derivatives(self.names)])
        self.definitions, self.derivatives = formulas[: len(written)], formulas[len(written) :]

    def printer(self, variant: Variant | None = None) -> Printer:
        """A printer that knows the abbreviations."""
        return self.names.printer(variant, self.abbreviations)

    def kinks(self) -> list[Kink]:
        """Where the derivative by an element jumps."""
        return kinks(self.names)

    def limits(self) -> list[tuple[str, Expr]]:
        """(side, limit) at both ends of the line."""
        return limits(self.names)

    def written_out(self, expr: Expr) -> Expr:
        """The expression without abbreviations."""
        for abbreviation in reversed(self.abbreviations):
            expr = expr.xreplace({abbreviation.symbol: abbreviation.meaning})
        return expr

    def expanded(self, expr: Expr) -> Expr:
        """The expression without abbreviations and with exact numbers: what the tests compare with the derived one."""
        return restore_decimals(self.written_out(expr))
