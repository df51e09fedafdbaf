"""The proof of an approximation: a bound of its relative error, from enclosures of the function piece by piece."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from math import inf

import sympy as sp
from flint import arb, arb_poly, ctx, fmpq

from symdl.accuracy.enclosure import Enclosure, NotEnclosed, chebyshev_terms, enclosed
from symdl.accuracy.formula import formula
from symdl.approximations.approximation import Approximation
from symdl.approximations.exact import PRECISION, rational, total, value
from symdl.approximations.root import refined_zero, slip
from symdl.approximations.rounding import rounding
from symdl.errors import DerivationError
from symdl.oracle.written import plain

_HIGHEST_ORDER = 12  # of a denominator's zero
_BITS = 80
"""How far below the largest coefficient an enclosure's error lies."""


@dataclass(order=True)
class _Piece:
    """A part of the interval, with the largest relative error possible in it; the heap gives the worst first."""

    badness: float
    low: fmpq = field(compare=False)
    high: fmpq = field(compare=False)


def relative_error(
    approximation: Approximation,
    *,
    wanted: float = 0.0,
    refused: float = inf,
    tolerance: float = 1.01,
    pieces: int = 2000,
    depth: int = 40,
) -> float:
    """A proved bound of ``|P - f|/|f|`` over the interval, at most ``tolerance`` times too large.

    It stops when the bound falls to ``wanted``, when an error above ``refused`` is proved, after so many ``pieces``,
    or when the worst piece has been halved ``depth`` times. Infinity where nothing is proved. Raises NotEnclosed where
    a zero of the form cannot be proved.
    """
    least_share = fmpq(1, 1 << depth)
    with ctx.workprec(PRECISION):
        prover = _Prover(approximation)
        ends = rational(approximation.low), rational(approximation.high)
        heap = [_Piece(-prover.upper(*part), *part) for part in prover.parts(*ends)]
        heapq.heapify(heap)
        least = 0.0
        for _ in range(pieces):
            worst = heap[0]
            bound = -worst.badness
            if bound <= max(wanted, tolerance * least) or least > refused:
                return bound
            if worst.high - worst.low < (ends[1] - ends[0]) * least_share:
                return bound
            heapq.heappop(heap)
            least = max([least, *(prover.reached(x) for x in _looks(worst.low, worst.high))])
            for part in prover.halves(worst.low, worst.high):
                heapq.heappush(heap, _Piece(-prover.upper(*part), *part))
        return -heap[0].badness


def _looks(low: fmpq, high: fmpq) -> tuple[fmpq, ...]:
    """Where an error may be largest: the ends and within."""
    return (low, low + (high - low) / 4, (low + high) / 2, high - (high - low) / 4, high)


class _Prover:
    """Bounds of the relative error over pieces of one approximation's interval."""

    def __init__(self, approximation: Approximation) -> None:
        self.it = approximation
        form = approximation.form
        self.formula = formula(approximation.function, approximation.name)
        self.parts_at_0: _Quotient | None = None
        self.quotient = approximation.polynomial(form.shift)
        self.whole = self.quotient * form.product
        self.order = form.power
        self.special: fmpq | None = None
        self.centre = arb(0)
        self.slip = arb(0)
        if form.zero is not None:
            root = refined_zero(approximation.function, approximation.name, form.zero)
            self.centre, self.order = root, 1
            self.special = total(form.zero)
            self.slip = slip(root, form.zero)
            return
        if not value(approximation.function, approximation.name, fmpq(0)).is_finite():
            self.parts_at_0 = _Quotient.of(approximation.function, approximation.name)
        if self.order or self.parts_at_0 is not None:
            self.special = fmpq(0)

    def parts(self, low: fmpq, high: fmpq) -> list[tuple[fmpq, fmpq]]:
        """Where to begin: a piece beside the zero, and what is left and right of it."""
        if self.special is None or not low <= self.special <= high:
            return [(low, high)]
        return self._around(low, high, (high - low) / 4)

    def halves(self, low: fmpq, high: fmpq) -> list[tuple[fmpq, fmpq]]:
        """A piece in smaller ones."""
        if self.special is not None and low <= self.special <= high:
            return self._around(low, high, (high - low) / 8)
        middle = (low + high) / 2
        return [(low, middle), (middle, high)]

    def _around(self, low: fmpq, high: fmpq, reach: fmpq) -> list[tuple[fmpq, fmpq]]:
        assert self.special is not None
        left, right = max(low, self.special - reach), min(high, self.special + reach)
        return [(a, b) for a, b in ((low, left), (left, right), (right, high)) if a < b]

    def upper(self, low: fmpq, high: fmpq) -> float:
        """A bound of the relative error in a piece."""
        try:
            special = self.special is not None and low <= self.special <= high
            return self._beside_the_zero(low, high) if special else self._away(low, high)
        except NotEnclosed:
            return inf

    def _away(self, low: fmpq, high: fmpq) -> float:
        centre, radius = (low + high) / 2, (high - low) / 2
        truth = enclosed(self.formula, low, high, centre, radius, _BITS)
        return _ratio(self.whole(arb_poly([arb(centre), arb(radius)])), list(truth.coefficients), truth.remainder)

    def _beside_the_zero(self, low: fmpq, high: fmpq) -> float:
        """The quotients by the zero's factor are compared; the function's first coefficients are 0."""
        radius = max((arb(high) - self.centre).upper(), (self.centre - arb(low)).upper())
        ends, mine = _inside(low, high), self.quotient(arb_poly([self.centre, arb(radius)]))
        if self.parts_at_0 is None:
            it = enclosed(self.formula, *ends, self.centre, radius, _BITS)
            if self.it.form.zero is None and it.zeros < self.order:
                _prove_order(self.it.function, self.it.name, self.order)
            truth = _without_zeros(it, self.order)
            error = _ratio(mine, list(truth.coefficients), truth.remainder)
        else:
            error = self.parts_at_0.ratio(mine, self.order, *ends, radius)
        return (error + float((self.slip * (1 + arb(error))).upper())) * (1 + 2.0**-50) if error < inf else inf

    def reached(self, x: fmpq) -> float:
        """The relative error at a point: a lower bound of the largest."""
        if x == self.special:
            return 0.0
        truth = value(self.it.function, self.it.name, x)
        error = abs(self.whole(arb(x)) / truth - 1) if truth.is_finite() and not truth.contains(0) else arb(0)
        return max(0.0, float(error.lower())) if error.is_finite() else 0.0


@dataclass(frozen=True)
class _Quotient:
    """A function whose denominator vanishes at 0, as its numerator does: both are entire parts of a quotient there."""

    numerator: sp.Expr
    denominator: sp.Expr
    name: str
    order: int
    """Of the denominator's zero."""

    @classmethod
    def of(cls, function: sp.Expr, name: str) -> _Quotient:
        """Raises NotEnclosed where the denominator's zero has too high an order, or none."""
        numerator, denominator = sp.fraction(sp.together(plain(function)))
        symbol = next(s for s in function.free_symbols if s.name == name)
        for order in range(1, _HIGHEST_ORDER + 1):
            if sp.diff(denominator, symbol, order).subs(symbol, 0) != 0:
                _prove_order(denominator, name, order)
                return cls(numerator, denominator, name, order)
        raise NotEnclosed

    def ratio(self, mine: arb_poly, power: int, low: fmpq, high: fmpq, radius: arb) -> float:
        """A bound of ``|P D - N|/|N|`` in |t| <= 1, for P the quotient by x^power, and N and D by what vanishes."""
        _prove_order(self.numerator, self.name, self.order + power)
        over, under = (
            _without_zeros(enclosed(formula(part, self.name), low, high, arb(0), radius, _BITS), order)
            for part, order in ((self.numerator, self.order + power), (self.denominator, self.order))
        )
        largest = sum((abs(c).upper() for c in mine.coeffs()), arb(0))
        rest = over.remainder.abs_upper() + largest * under.remainder.abs_upper()
        return _ratio(mine * arb_poly(list(under.coefficients)), list(over.coefficients), arb(0, rest.upper()))


def _without_zeros(it: Enclosure, order: int) -> Enclosure:
    """The enclosure of f/(x - centre)^order; the coefficients before are 0, as has been proved."""
    if len(it.coefficients) <= order or not all(c.contains(0) for c in it.coefficients[:order]):
        raise NotEnclosed
    scale = it.radius**order
    return Enclosure(it.centre, it.radius, tuple(c / scale for c in it.coefficients[order:]), it.remainder / scale)


def _ratio(mine: arb_poly, truth: list[arb], remainder: arb) -> float:
    """A bound of |mine - truth|/|truth| over |t| <= 1."""
    rest = remainder.abs_upper()
    size = max(len(truth), mine.length())
    padded = [*truth, *[arb(0)] * (size - len(truth))]
    difference = sum(map(abs, chebyshev_terms([mine[k] - c for k, c in enumerate(padded)])), rest)
    head, *others = chebyshev_terms(truth)
    least = abs(head) - sum(map(abs, others), rest)
    return float((difference / least).upper()) * (1 + 2.0**-50) if least > 0 else inf


def _inside(low: fmpq, high: fmpq) -> tuple[fmpq, fmpq]:
    """The interval without an end at 0, where a branch may begin that is not meant."""
    return (low if low != 0 else high / (1 << 1100)), (high if high != 0 else low / (1 << 1100))


def _prove_order(function: sp.Expr, name: str, order: int) -> None:
    """Derivatives below ``order`` vanish at 0, by SymPy's own arithmetic."""
    symbol = next(s for s in function.free_symbols if s.name == name)
    if any(sp.diff(plain(function), symbol, k).subs(symbol, 0) != 0 for k in range(order)):
        raise NotEnclosed


def certified(approximation: Approximation, **options: float) -> tuple[float, float, float]:
    """``bound``, ``double`` and ``single`` of an approximation; infinite where they cannot be proved."""
    try:
        bound = relative_error(approximation, **options)  # type: ignore[arg-type]
    except (NotEnclosed, DerivationError):
        bound = inf
    return bound, rounding(approximation, 53), rounding(approximation, 24)
