"""A proved value, its rounding and the error of another value; the precision that climbs until there is one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, SupportsFloat, TypeAlias, TypeVar, cast

from flint import arb, ctx, fmpq

from symdl.errors import DerivationError
from symdl.oracle.formats import UNDERFLOW, as_rational, binade, format_of, power_of_two
from symdl.oracle.reals import ZERO, Outside, Real, Undecided, ball_of

_Result = TypeVar("_Result")
Kind: TypeAlias = Literal["finite", "nan", "+inf", "-inf"]
GOOD_BITS = 64
PRECISIONS = (96, 192, 384, 768, 1536, 3072, 6144, 12288, 24576, 65536)
_TINY = arb(2) ** -UNDERFLOW


@dataclass(frozen=True, eq=False)
class Truth:
    """The true value of a definition at one point, with its proof.

    ``ball`` encloses it; ``exact`` is set where it is a known rational. A Truth may be infinite, or NaN:
    outside the domain, or a limit that does not exist. A limit at an infinite argument that ball arithmetic
    could not prove is numeric and has ``proved`` False.
    """

    kind: Kind
    ball: arb
    exact: fmpq | None = None
    proved: bool = True
    _refine: Callable[[int], Real] | None = field(default=None, repr=False)

    def value(self, dtype: object = "float64") -> float:
        """The truth rounded correctly (nearest, ties to even) to ``dtype``: a name or a NumPy type.

        The precision rises until both ends of the ball round alike. A ball that still straddles a midpoint at
        6144 bits is taken to be the midpoint, and rounds to even.
        """
        target = format_of(dtype)
        if self.kind != "finite":
            return float(self.kind)
        if self.exact is not None:
            return target.nearest(self.exact)
        for ball in self._balls():
            low, high = (target.nearest(as_rational(end)) for end in _ends(ball))
            if low == high:
                return high
        middle = as_rational(ball.mid())
        step = target.unit(binade(abs(middle))) / 2
        return target.nearest(fmpq((middle / step + fmpq(1, 2)).floor()) * step)

    def error(self, got: SupportsFloat, dtype: object = "float64") -> float:
        """The error of ``got`` in ulps of ``dtype`` at the true value; infinite where a NaN is amiss.

        Below the smallest normal number the unit is the smallest subnormal. A wrong overflow counts as the
        power of two after the largest number.
        """
        target = format_of(dtype)
        got = float(got)
        if self.kind == "nan" or math.isnan(got):
            return 0.0 if self.kind == "nan" and math.isnan(got) else math.inf
        if self.kind != "finite":
            return 0.0 if got == float(self.kind) else math.inf
        truth = self.exact if self.exact is not None else as_rational(self.ball.mid())
        if math.isinf(got):
            if self.value(dtype) == got:
                return 0.0
            there = power_of_two(target.high + 1) * (1 if got > 0 else -1)
        else:
            there = fmpq(*got.as_integer_ratio())
        distance = abs(there - truth) / target.unit(binade(abs(truth)) if truth != 0 else target.low)
        try:
            return int(distance.p) / int(distance.q)
        except OverflowError:
            return math.inf

    @property
    def is_zero(self) -> bool:
        """Whether the truth is proved to be exactly 0."""
        return self.exact is not None and self.exact == 0

    def _balls(self) -> Any:
        """The ball, then finer ones, as far as rounding can ever need them."""
        yield self.ball
        for precision in PRECISIONS[1:7] if self._refine is not None else ():
            try:
                finer = cast(Callable[[int], Real], self._refine)(precision)
            except (Undecided, Outside):
                continue
            yield ball_of(finer)


NAN = Truth("nan", arb.nan())


def _proved(value: Real, refine: Callable[[int], Real] | None = None) -> Truth | None:
    """What ``value`` proves; None if that is not enough."""
    if type(value) is fmpq:
        return Truth("finite", at_precision(PRECISIONS[0], lambda: arb(value)), value)
    ball = cast(arb, value)
    if not ball.is_finite():
        return Truth("+inf" if ball > 0 else "-inf", ball)
    if ball.is_zero():
        return Truth("finite", ball, ZERO)
    if ball.rel_accuracy_bits() >= GOOD_BITS or ball.abs_upper() < _TINY:
        return Truth("finite", ball, None, True, refine)
    return None


def at_precision(precision: int, compute: Callable[[], _Result]) -> _Result:
    """``compute()`` at a working precision in bits."""
    before = ctx.prec
    ctx.prec = precision
    try:
        return compute()
    finally:
        ctx.prec = before


def _ends(ball: arb) -> tuple[arb, arb]:
    """Both ends of a ball, exactly: arb rounds them outwards to the working precision, which may be lower."""
    return at_precision(2 * PRECISIONS[-1], lambda: (ball.lower(), ball.upper()))


def climb(run: Callable[[int], Real], what: Callable[[], str], highest: int = PRECISIONS[-1]) -> Truth:
    """The truth at the first precision that proves it."""
    for precision in PRECISIONS:
        if precision > highest:
            break
        try:
            truth = _proved(run(precision), run)
        except Outside:
            return NAN
        except Undecided:
            continue
        if truth is not None:
            return truth
    raise DerivationError(
        f"the oracle cannot prove {what()} with {highest} bits: a comparison of equal inexact numbers, a "
        "zero that is not exact, or the edge of a domain; write the definition so that it is decided"
    )
