"""Rational functions of one positive number t: whether a sum of them cancels at an end, and how it is then written.

No number of digits saves a sum that cancels far enough out; algebra does. Brought over one denominator and factored,
it is a product of polynomials, and each is written so that one of its terms outweighs the others at either end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sympy import Add, Dummy, Expr, Mul, Poly, S, factor_list, fraction, together
from sympy.polys.polyerrors import BasePolynomialError

_LONGEST, _MOST_SYMBOLS = 24, 5  # terms of a sum, and its symbols; the algebra of larger ones takes seconds

T = Dummy("t", positive=True)
"""The number."""
Factors = Mapping[Expr, int]
"""Irreducible polynomials in t, and their powers."""


def joined(terms: Iterable[Expr], places: tuple[int, ...], always: bool = False) -> tuple[Expr, Factors] | None:
    """A sum of rational functions of t as a constant and factors, where its order is below that of a term.

    Orders are compared without end and at the places: t = 0, t = 1. None where nothing cancels there (unless
    ``always``), or where a term is no rational function.
    """
    terms = [term for term in terms if term != 0]
    symbols = set().union(*(term.free_symbols for term in terms))
    if (
        not terms
        or len(terms) > _LONGEST
        or len(symbols) > _MOST_SYMBOLS
        or not all(term.is_rational_function(T) for term in terms)
    ):
        return None
    try:
        constant, whole = _factored(Add(*terms))
        each = [_factored(term)[1] for term in terms]
    except BasePolynomialError:  # an exponent that is a symbol, a number that is not algebraic
        return None
    cancels = _degree(whole) < max(map(_degree, each)) or any(
        whole.get(T - place, 0) > min(factors.get(T - place, 0) for factors in each) for place in places
    )
    return (constant, whole) if cancels or always or constant == 0 else None


@lru_cache(maxsize=2000)
def _factored(e: Expr) -> tuple[Expr, Factors]:
    constant: Expr = S.One
    factors: dict[Expr, int] = {}
    for side, sign in zip(fraction(together(e)), (1, -1), strict=True):
        content, found = factor_list(side, T, extension=True)
        constant *= content**sign
        for factor, power in found:
            factors[factor] = factors.get(factor, 0) + sign * power
    return constant, {factor: power for factor, power in factors.items() if power}


def _degree(factors: Factors) -> int:
    return sum(power * Poly(factor, T).degree() for factor, power in factors.items())


@dataclass(frozen=True)
class Shares:
    """t as P/Q, P and Q between 0 and 1, P^k + Q^k = 1: at either end the smaller one tells t to all digits."""

    product: Callable[[int, int], Expr]
    """P^m Q^n, where k divides m + n and m - n."""
    k: int
    difference: Expr
    """P^k - Q^k, which is 0 for t = 1."""

    def written(self, constant: Expr, factors: Factors) -> Expr:
        """The product of the factors, each as its polynomial in P and Q."""
        powers, result, degree = dict(factors), [constant], 0
        at_zero, at_one = powers.pop(T, 0), powers.pop(T - 1, 0)
        if at_one:
            result.append(self.difference**at_one)
            degree += self.k * at_one
            if self.k == 2:  # t - 1 = (t^2 - 1)/(t + 1)
                powers[T + 1] = powers.get(T + 1, 0) - at_one
        for factor, power in powers.items():
            form = Poly(factor, T)
            if form.degree() % self.k:
                pairs = int(power / self.k)
                result.append(factor.xreplace({T: self.product(1, -1)}) ** (power - self.k * pairs))
                form, power = form**self.k, pairs
            result.append(self._form(form) ** power)
            degree += power * form.degree()
        return Mul(*result, self.product(at_zero, -at_zero - degree))

    def _form(self, form: Poly) -> Expr:
        """A polynomial of degree n, times Q^n."""
        n = form.degree()
        if form == Poly(T**self.k + 1, T):
            return S.One
        if n == 2 and form.TC() == form.LC():
            beside = form.coeff_monomial(T) - (2 * form.LC() if self.k == 1 else 0)
            return form.LC() + beside * self.product(1, 1)
        return Add(*(c * self.product(m, n - m) for (m,), c in form.terms()))
