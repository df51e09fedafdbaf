"""Polynomials fitted at generation time, from a function's definition in ball arithmetic.

The fit interpolates at Chebyshev points in 60 digits and rounds the coefficients to doubles, so that deleting
nothing and storing nothing gives the same coefficients everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from flint import arb, arb_poly, ctx

DIGITS = 60


def chebyshev(function: Callable[[arb], arb], degree: int) -> tuple[float, ...]:
    """Coefficients, constant first, of the polynomial that meets ``function`` at the Chebyshev points of [-1, 1]."""
    before = ctx.dps
    ctx.dps = DIGITS
    try:
        points = [arb.cos_pi_fmpq(_odd(2 * k + 1, 2 * (degree + 1))) for k in range(degree + 1)]
        fitted = arb_poly.interpolate(points, [function(point) for point in points])
        return tuple(float(fitted[k].mid()) for k in range(degree + 1))
    finally:
        ctx.dps = before


def _odd(numerator: int, denominator: int) -> object:
    from flint import fmpq

    return fmpq(numerator, denominator)


@lru_cache
def erfcx_polynomial(knee: int, degree: int) -> tuple[float, ...]:
    """``(1 + 2t) exp(t^2) erfc(t)`` over t >= 0 as a polynomial in ``s = (t - knee)/(t + knee)``."""

    def scaled(s: arb) -> arb:
        t = knee * (1 + s) / (1 - s)
        return (1 + 2 * t) * (t * t).exp() * t.erfc()

    return chebyshev(scaled, degree)


@lru_cache
def erf_polynomial(reach: int, degree: int) -> tuple[float, ...]:
    """``erf(x)/x`` over |x| <= reach as a polynomial in ``s = 2 (x/reach)^2 - 1``."""

    def quotient(s: arb) -> arb:
        x = reach * ((1 + s) / 2).sqrt()
        return x.erf() / x

    return chebyshev(quotient, degree)
