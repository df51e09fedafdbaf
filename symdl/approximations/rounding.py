"""What rounding adds when an approximation's steps run in double or in single precision: a forward error bound."""

from __future__ import annotations

from math import inf

import numpy as np
from flint import arb, ctx, fmpq

from symdl.approximations.approximation import Approximation
from symdl.approximations.exact import total

_CELLS = 64
"""Pieces of the interval over which magnitudes are bounded for the rounding errors."""


def rounding(approximation: Approximation, bits: int) -> float:
    """A bound of what rounding to ``bits`` adds to the relative error, in units of 2^-bits.

    The forward error of ``Approximation.write``'s steps, over pieces of the interval; in single precision (24 bits)
    so are the coefficients that it does not hold. Underflow is left out.
    """
    with ctx.workprec(96):
        low, high = arb(approximation.low), arb(approximation.high)
        worst = 0.0
        for k in range(_CELLS):
            piece = (low + (high - low) * fmpq(k, _CELLS)).union(low + (high - low) * fmpq(k + 1, _CELLS))
            error = _rounding(approximation, piece, bits) * arb(2) ** bits
            if not error.is_finite():
                return inf
            worst = max(worst, float(error.upper()))
        return worst * (1 + 2.0 ** (8 - bits))


def _rounding(it: Approximation, x: arb, bits: int) -> arb:
    """The relative error over one piece, to first order in the unit."""
    unit = arb(2) ** -bits
    form, single = it.form, bits < 53

    def kept(c: float) -> arb:
        return arb(abs(c - float(np.float32(c)))) if single else arb(0)

    v = form.argument(x)
    v_error = abs(v) * unit if form.even or form.centre else arb(0)
    if form.centre:
        v_error += kept(form.centre)
    first, *rest = it.coefficients
    tail, tail_error = arb(0), arb(0)
    if rest:
        tail, tail_error = arb(rest[-1]), kept(rest[-1])
        for coefficient in (*reversed(rest[:-1]), it.remainder):
            product = tail * v
            tail_error = tail_error * abs(v) + abs(tail) * v_error + abs(product) * unit + kept(coefficient)
            tail = product + arb(coefficient)
            if coefficient:
                tail_error += abs(tail) * unit
    whole = tail + arb(first)
    if not abs(whole) > 0:
        return arb.pos_inf()
    factor_error = _factor_error(it, x, unit, single) if it.has_factor else arb(0)
    if it.by_parts:
        inner = tail_error + abs(tail) * (unit + factor_error) + abs(first) * factor_error
        return (inner + abs(whole) * unit) / abs(whole)
    outer = unit if it.has_factor else arb(0)
    constant = arb(0) if it.remainder else kept(first)
    return (tail_error + constant + abs(whole) * (unit + factor_error + outer)) / abs(whole)


def _factor_error(it: Approximation, x: arb, unit: arb, single: bool) -> arb:
    """The relative error of the factor; subtracting a zero's parts is exact beside it."""
    form = it.form
    if form.zero is None:
        return arb(max(form.power - 1, 0)) * unit
    first = arb(form.zero[0])
    if abs(x - first) * 2 <= abs(first):
        return unit + (unit * arb(2) ** -16 if single else arb(0))
    away = abs(x - arb(total(form.zero)))
    return (abs(x - first) / away + 2) * unit if away > 0 else arb.pos_inf()
