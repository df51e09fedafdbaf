"""Reductions over a row: what each is of numbers, and how each is written out."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

import sympy as sp
from flint import fmpq

from symdl import row
from symdl.oracle.arithmetic import add, integer_power, maximum, mul
from symdl.oracle.functions import EXP, LOG
from symdl.oracle.reals import Real


def _lse(values: Sequence[Real]) -> Real:
    return LOG(add(*map(EXP, values)))


def _mean(values: Sequence[Real]) -> Real:
    return mul(add(*values), fmpq(1, len(values)))


def _variance(values: Sequence[Real]) -> Real:
    mean = _mean(values)
    return _mean([integer_power(add(value, -mean), 2) for value in values])


def _tail(values: Sequence[Real]) -> Real:
    peak = maximum(*values)
    return add(fmpq(-1), *(EXP(add(value, -peak)) for value in values))


VALUES: dict[type, Callable[[Sequence[Real]], Real]] = {
    row.RowSum: lambda values: add(*values),
    row.RowMax: lambda values: maximum(*values),
    row.RowLse: _lse,
    row.RowMean: _mean,
    row.RowVar: _variance,
    row.RowTail: _tail,
}
"""Reduction -> its value, from those of its argument at every position."""

WRITTEN: dict[type, Callable[[list[sp.Expr]], sp.Expr]] = {
    row.RowSum: lambda entries: sp.Add(*entries),
    row.RowMax: lambda entries: sp.Max(*entries),
    row.RowLse: lambda entries: sp.log(sp.Add(*map(sp.exp, entries))),
    row.RowMean: lambda entries: sp.Add(*entries) / len(entries),
    row.RowVar: lambda entries: sp.Add(*((e - sp.Add(*entries) / len(entries)) ** 2 for e in entries)) / len(entries),
    row.RowTail: lambda entries: sp.Add(*(sp.exp(entry - sp.Max(*entries)) for entry in entries)) - 1,
}
"""Reduction -> the same in elementwise mathematics, which SymPy differentiates itself."""


def varies(expression: sp.Basic, names: Container[str]) -> bool:
    """Whether an expression is one value a position, given the names that vary along the row."""
    return any(symbol == row.position or symbol.name in names for symbol in row.outside(expression))
