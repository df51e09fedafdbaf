"""Expressions of scaled arrays: what numbers a row and parameters come to where every entry is a power of 2 larger.

An expression of degree k in x is s^-k times itself at s x. Parameters and numbers that are added to what has a degree,
or compared with it, are multiplied by as much: sqrt(v + eps) is sqrt(s^2 v + s^2 eps)/s.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sympy import Add, And, Basic, Expr, Mul, Not, Or, Piecewise, Pow, S, Symbol, UnevaluatedExpr, expand
from sympy.core.relational import Relational
from sympy.functions.elementary.exponential import exp
from sympy.logic.boolalg import ITE

from symdl.primitives import absolute, root
from symdl.row import Reduction, RowMax, RowMean, RowPick, RowSum, RowVar

Measured = tuple[Expr, Any]
"""An expression in scaled arrays, and its degrees in each array as a product of powers of their scales: None where it
holds no array."""
_LINEAR = (RowSum, RowMean, RowMax, absolute, UnevaluatedExpr)


class Mixed(Exception):
    """An expression is a sum of terms of several degrees, or has others than whole ones."""


class _Tied(Exception):
    """Two arrays are added up: they have one scale."""

    def __init__(self, scales: Iterable[Symbol]) -> None:
        self.scales = sorted(scales, key=str)


@dataclass
class Scaled:
    """Expressions in scaled arrays: x stands for x times its scale.

    ``scales``: the arrays of each scale; ``numbers``: a symbol for each parameter or number that is multiplied by
    powers of scales, itself, and these; those that are ``added`` to others, and not compared with these alone.
    ``outputs``: (name, expression, what it is to be divided by). ``has_powers``: there are some to a parameter.
    """

    scales: dict[Symbol, list[Symbol]]
    numbers: dict[Symbol, tuple[Expr, Expr]] = field(default_factory=dict)
    added: set[Symbol] = field(default_factory=set)
    outputs: list[tuple[str, Expr, Expr]] = field(default_factory=list)
    has_powers: bool = False


def scaled(outputs: Sequence[tuple[str, Expr]], arrays: Sequence[Symbol], fixed: Iterable[Symbol]) -> Scaled | None:
    """The expressions in scaled arrays, None where they are no sums of terms of one degree.

    ``fixed``: symbols, labels and the like, that are neither scaled nor numbers that others are added to.
    """
    own = {a: Symbol(f"scale of {a}", positive=True) for a in arrays}
    while True:
        found = Scaled({s: [a for a, t in own.items() if t == s] for s in dict.fromkeys(own.values())})
        measure = _Measure(own, frozenset(fixed), found)
        try:
            for name, expression in outputs:
                form, degrees = measure.of(expression)
                found.outputs.append((name, form, S.One if degrees is None else _whole(degrees)))
            return found
        except _Tied as tie:
            own = {a: tie.scales[0] if s in tie.scales else s for a, s in own.items()}
        except Mixed:
            return None


class _Measure:
    """Expressions -> the same in scaled arrays, and their degrees."""

    def __init__(self, own: Mapping[Symbol, Symbol], fixed: frozenset[Symbol], found: Scaled) -> None:
        self.own, self.fixed, self.found = own, fixed, found
        self.known: dict[Basic, Measured] = {}

    def of(self, e: Expr) -> Measured:
        if e not in self.known:
            self.known[e] = self._of(e)
        return self.known[e]

    def _of(self, e: Expr) -> Measured:
        if e in self.own:
            return e, self.own[e]
        if not e.free_symbols & self.own.keys():
            return e, S.One if e.free_symbols & self.fixed else None
        if isinstance(e, Add):
            terms, degrees = self.alike(e.args, added=True)
            return Add(*terms), degrees
        if isinstance(e, Mul):
            forms, each = zip(*(self.of(f) for f in e.args), strict=True)
            return Mul(*forms), _tidy(Mul(*(d for d in each if d is not None)))
        if isinstance(e, Pow) and not isinstance(e, exp) and not e.exp.free_symbols & (self.own.keys() | self.fixed):
            base, degrees = self.of(e.base)
            return Pow(base, e.exp), self.power(degrees, e.exp)
        if isinstance(e, root) and not e.args[1].free_symbols & (self.own.keys() | self.fixed):
            base, degrees = self.of(e.args[0])
            return root(base, e.args[1]), self.power(degrees, 1 / e.args[1])
        if isinstance(e, Piecewise):
            values, degrees = self.alike([v for v, _ in e.args], of_sum=False)
            return Piecewise(*zip(values, (self.truth(c) for _, c in e.args), strict=True)), degrees
        if isinstance(e, _LINEAR):
            form, degrees = self.of(e.args[0])
            return e.func(form), degrees
        if isinstance(e, RowVar):
            form, degrees = self.of(e.body)
            return RowVar(form), self.power(degrees, S(2))
        if isinstance(e, RowPick):
            form, degrees = self.of(e.body)
            return RowPick(form, e.args[1]), degrees
        if isinstance(e, Reduction):
            raise Mixed
        forms, each = zip(*(self.of(a) for a in e.args), strict=True)
        for degrees in each:
            if degrees not in (None, S.One):
                raise _Tied(scales) if len(scales := degrees.free_symbols) > 1 else Mixed
        return e.func(*forms), S.One

    def power(self, degrees: Expr, exponent: Expr) -> Expr:
        self.found.has_powers |= not exponent.is_Rational
        return _tidy(Pow(degrees, exponent))

    def alike(self, parts: Sequence[Expr], of_sum: bool = True, added: bool = False) -> tuple[list[Expr], Expr]:
        """Expressions that meet in a sum, a comparison or a choice, and the degrees that they all have.

        What is chosen, and so no ``of_sum``, may have others: it is multiplied by what it lacks.
        """
        each = [self.of(part) for part in parts]
        common = next((d for form, d in each if d is not None and form != 0), S.One)
        met = []
        for form, degrees in each:
            if degrees is None:
                met.append(self.number(form, common, added))
            elif degrees == common or form == 0:
                met.append(form)
            elif of_sum:
                raise _Tied(scales) if len(scales := (degrees / common).free_symbols) > 1 else Mixed
            else:
                met.append(form * common / degrees)
        return met, common

    def number(self, e: Expr, degrees: Expr, added: bool) -> Expr:
        """A parameter or number times powers of scales."""
        if degrees == 1 or e == 0 or (not e.is_finite and e.is_number):
            return e
        for symbol, known in self.found.numbers.items():
            if known == (e, degrees) and (symbol in self.found.added) is added:
                return symbol
        symbol = Symbol(f"scaled number {len(self.found.numbers)}", real=True, positive=e.is_positive)
        self.found.numbers[symbol] = (e, _whole(degrees))
        self.found.added |= {symbol} if added else set()
        return symbol

    def truth(self, condition: Basic) -> Basic:
        if isinstance(condition, Relational):
            (left, right), _ = self.alike([condition.lhs, condition.rhs])
            return condition.func(left, right)
        if isinstance(condition, (And, Or, Not, ITE)):
            return condition.func(*(self.truth(a) for a in condition.args))
        return condition


def _tidy(degrees: Expr) -> Expr:
    """Powers of scales as powers of each, with exponents that cancel if they can."""
    return Mul(*(Pow(scale, expand(k)) for scale, k in degrees.as_powers_dict().items()))


def _whole(degrees: Expr) -> Expr:
    """Degrees that can be taken back by products alone."""
    if not all(k.is_Integer for k in degrees.as_powers_dict().values()):
        raise Mixed
    return degrees


def powers(degrees: Expr) -> list[tuple[Symbol, int]]:
    """(scale, power) of degrees that are whole."""
    return [(s, int(k)) for s, k in degrees.as_powers_dict().items() if s != 1]
