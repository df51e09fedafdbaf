"""SymPy to LaTeX in house notation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sympy import Expr, Rational, Symbol

from symdl.row import position
from symdl.targets.latex.cases import CasePrinter
from symdl.targets.latex.decimals import DecimalSymbol, decimal
from symdl.targets.latex.notation import letter
from symdl.targets.latex.operations import OperationPrinter
from symdl.targets.latex.pieces import indexed
from symdl.targets.latex.reading import ReadingOrder
from symdl.targets.latex.rows import RowPrinter


@dataclass(frozen=True)
class Abbreviation:
    """A letter and what it stands for."""

    symbol: Symbol
    letter: str
    meaning: Expr


class Printer(RowPrinter, OperationPrinter, CasePrinter):
    """SymPy to LaTeX, with the letters of the arguments, which vary along the row, and their order."""

    def __init__(
        self,
        letters: Mapping[Symbol, str],
        varying: frozenset[Symbol],
        order: Sequence[Symbol],
        parameters: frozenset[Symbol] = frozenset(),
        offsets: frozenset[Symbol] = frozenset(),
    ):
        super().__init__()
        self._letters = dict(letters)
        self.varying = set(varying)
        self.reading = ReadingOrder({symbol: n for n, symbol in enumerate(order)}, parameters, offsets)

    def learn(self, abbreviation: Abbreviation, varies: bool) -> None:
        """Know one more symbol."""
        symbol = abbreviation.symbol
        self._letters[symbol] = abbreviation.letter
        self.reading = replace(self.reading, places={**self.reading.places, symbol: len(self.reading.places)})
        if varies:
            self.varying.add(symbol)

    def _print_Symbol(self, expr: Symbol, style: str = "plain") -> str:
        if isinstance(expr, DecimalSymbol):
            return self._print_Rational(expr.number)
        if expr == position:
            return self.index or "i"
        text = self._letters.get(expr) or letter(expr.name)
        return indexed(text, self.index) if expr in self.varying and self.index else text

    _print_Dummy = _print_Symbol

    def _print_Rational(self, expr: Rational) -> str:
        text = decimal(expr)
        if text is not None:
            return text
        if expr.q > 10**6:  # what a kink's value is between decimals
            return format(Decimal(f"{float(expr):.5g}"), "f")
        sign = "-" if expr.p < 0 else ""
        return rf"{sign}\frac{{{abs(expr.p)}}}{{{expr.q}}}"

    def _print_Integer(self, expr: Rational) -> str:
        return str(expr.p)
