"""What the parts of the printer share."""

from __future__ import annotations

from sympy import Basic
from sympy.printing.latex import LatexPrinter

from symdl.targets.latex.reading import ReadingOrder


class BasePrinter(LatexPrinter):  # type: ignore[misc]
    """SymPy's printer: it dispatches on the class of a node."""

    reading: ReadingOrder

    def doprint(self, expr: Basic) -> str:
        """The expression as LaTeX, without the settings of SymPy's own printer."""
        return str(self._print(expr))
