"""The order in which the terms of a sum and the factors of a product are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sympy import Add, Basic, Expr, Mul, Piecewise, Pow, S, Symbol, default_sort_key, exp

from symdl.kernel import COTANGENT
from symdl.row import Reduction, RowLse, RowMax, RowMean, RowSum, RowVar, length
from symdl.targets.latex.decimals import DecimalSymbol
from symdl.targets.latex.pieces import has_function, nodes


@dataclass(frozen=True)
class ReadingOrder:
    """What sorting goes by: the arguments in their order, which are parameters, and which learnt or constant arrays."""

    places: Mapping[Symbol, int]
    parameters: frozenset[Symbol] = frozenset()
    offsets: frozenset[Symbol] = frozenset()

    def arrays(self, expr: Basic) -> set[Symbol]:
        """The arrays of an expression: its symbols but for parameters, decimals and the length."""
        return {
            s
            for s in expr.free_symbols
            if s not in self.parameters and not isinstance(s, DecimalSymbol) and s != length
        }

    def terms(self, expr: Expr) -> list[Expr]:
        """The terms of a sum: what varies before functions, reductions and parameters, a positive one first."""
        terms = sorted(Add.make_args(expr), key=self._term_key)
        if terms[0].is_number and not has_function(expr):  # x + 3, but 1 + exp(x)
            terms.append(terms.pop(0))
        if len(terms) > 1 and terms[0].as_coeff_Mul()[0].is_negative:
            first = next((t for t in terms if not t.as_coeff_Mul()[0].is_negative), None)
            if first is not None:
                terms.remove(first)
                terms.insert(0, first)
        return terms

    def _term_key(self, term: Expr) -> tuple[Any, ...]:
        coefficient, rest = term.as_coeff_Mul()
        functions = has_function(term)
        arrays = self.arrays(term)
        if rest == 1:
            rank = 0
        elif isinstance(rest, DecimalSymbol) or not (arrays or functions) or rest in self.offsets:
            rank = 4
        elif rest.has(Reduction):
            rank = 3
        elif functions:
            rank = 2
        else:
            rank = 1
        minus = any(e.args[0].could_extract_minus_sign() for e in term.atoms(exp))
        degree = (
            -sum((e for b, e in rest.as_powers_dict().items() if b in arrays and e.is_Rational), S.Zero)
            if rank == 1
            else len(Mul.make_args(rest))
        )
        first = min((self.places.get(s, 99) for s in arrays), default=99)
        return (
            *(rank, degree, len(Mul.make_args(rest)), first, bool(coefficient.is_negative), minus),
            *(sum(1 for _ in nodes(term)), default_sort_key(term)),
        )

    def factor_key(self, factor: Expr) -> tuple[Any, ...]:
        """Sorts factors: numbers, parameters, symbols, functions, sums, cases, reductions."""
        base = factor.base if isinstance(factor, Pow) and not isinstance(factor, exp) else factor
        arrays = self.arrays(factor)
        if factor.is_number or base.is_number:
            rank = 0
        elif factor.has(Piecewise):
            rank = 8
        elif isinstance(base, (RowSum, RowMean, RowVar, RowLse, RowMax)):
            rank = 9
        elif isinstance(base, Add):
            rank = 2 if not arrays else 7 if has_function(base) else 5
        elif base.is_Symbol:
            rank = 1 if not arrays or base in self.offsets else 3 if base == COTANGENT else 4
        else:
            rank = 6
        first = min((self.places.get(s, 99) for s in factor.free_symbols), default=99)
        minus = bool(factor.is_Function and factor.args[0].could_extract_minus_sign())
        return (rank, first, minus, default_sort_key(factor))
