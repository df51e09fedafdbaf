"""The approximations that primitives are made of: what is fitted, where, and how well."""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp
from sympy import Expr, Rational, Symbol, erf, erfc, exp, sqrt

from symdl.approximations.approximation import Approximation, Form

_S = Symbol("s", real=True)
_X = Symbol("x", real=True)


OFFSET = 0.9375
"""A little less than 1, so that neither the sum with a small t nor the fitted quotient passes a power of two there."""
KNEES = {
    "normal_tail": 5.0, "normal_tail_wide": 5.0, "normal_tail_single": 3.5, "normal_tail_product_single": 3.5,
    "error_tail": 2.5, "error_tail_single": 2.0,
}  # fmt: skip
"""Where the argument s of a tail is 0."""


@dataclass(frozen=True)
class Wanted:
    """A polynomial of a degree for ``function`` of ``name`` over [low, high], with coefficients of ``bits`` bits."""

    function: Expr
    name: str
    low: float
    high: float
    degree: int
    bits: int = 53
    form: Form = field(default_factory=Form)
    pair: bool = False

    def fitted(self) -> Approximation:
        """The fit, with its certificate's bounds."""
        from symdl.approximations.fit import fit

        return fit(
            self.function,
            self.name,
            self.low,
            self.high,
            self.form,
            degree=self.degree,
            pair=self.pair,
            bits=self.bits,
            tolerance=1.001,
        )


def ratio(knee: float) -> Expr:
    """t where s = (t - knee)/(t + knee): the right half of the line in [-1, 1)."""
    return Rational(knee) * (1 + _S) / (1 - _S)


def _normal_tail(knee: float) -> Expr:
    """``(offset + t) e^(t^2/2) Phi(-t)``, which hardly varies."""
    t = ratio(knee)
    return (Rational(OFFSET) + t) * exp(t**2 / 2) * erfc(t / sqrt(2)) / 2


def _error_tail(knee: float) -> Expr:
    """``e^(t^2) erfc(t)``."""
    t = ratio(knee)
    return exp(t**2) * erfc(t)


_ODD = Form(power=1, even=True)
_EVEN = Form(power=2, even=True)
_CUBIC = Form(power=3, even=True)
TABLE = {
    # Phi(-t) is the smallest float64 at t = 38.5, the smallest float32 at 14.2: s = 0.771 and 0.605.
    "normal_tail": Wanted(_normal_tail(KNEES["normal_tail"]), "s", -1.0, 0.78125, 22, pair=True),
    "normal_tail_single": Wanted(_normal_tail(KNEES["normal_tail_single"]), "s", -1.0, 0.609375, 9, 24, pair=True),
    # The smallest float32 by the largest is at 19.4: s = 0.694.
    "normal_tail_product_single": Wanted(
        _normal_tail(KNEES["normal_tail_product_single"]), "s", -1.0, 0.703125, 9, 24, pair=True
    ),
    # Of doubles that become floats, as all that is wide: to 2^-40 and less.
    "normal_tail_wide": Wanted(_normal_tail(KNEES["normal_tail_wide"]), "s", -1.0, 0.78125, 16, pair=True),
    # e^(-x/2) - 1 in units of 2^-16, for what a multiple of 2 log 2 leaves of a square.
    "bell_single": Wanted(exp(-_X / 2**17) - 1, "x", -46080.0, 46080.0, 5, 24, Form(power=1)),
    # 1 - erf is beyond the last digit of 1 at t = 5.9 and 3.9.
    "error_function": Wanted(erf(_X), "x", -1.0, 1.0, 11, form=_ODD, pair=True),
    "error_function_single": Wanted(erf(_X), "x", -1.0, 1.0, 6, 24, _ODD, pair=True),
    "error_tail": Wanted(_error_tail(KNEES["error_tail"]), "s", -0.4375, 0.4375, 15),
    "error_tail_single": Wanted(_error_tail(KNEES["error_tail_single"]), "s", -0.34375, 0.34375, 6, 24),
    # At 1.125 log cosh is above 1/2, where the sums of its form far from 0 lose no more than a place.
    "log_cosh": Wanted(sp.log(sp.cosh(_X)), "x", -1.125, 1.125, 16, form=_EVEN),
    "log_cosh_single": Wanted(sp.log(sp.cosh(_X)), "x", -1.125, 1.125, 7, 24, _EVEN),
    "log1p_single": Wanted(sp.log(1 + _X), "x", 0.0, 1.0, 9, 24, Form(power=1)),
    # What the reductions of elementary functions leave: half of log 2, (m - 1)/(m + 1) for m to either side of 1 by a
    # factor sqrt(2), an eighth of a turn; each a little wider, for what the reduction rounds.
    "exp_single": Wanted(exp(_X) - 1, "x", -0.34765625, 0.34765625, 5, 24, Form(power=1)),
    "exp_double": Wanted(exp(_X) - 1, "x", -0.34765625, 0.34765625, 10, form=Form(power=1)),
    "exp_wide": Wanted(exp(_X) - 1, "x", -0.34765625, 0.34765625, 8, form=Form(power=1)),
    "log_single": Wanted(2 * sp.atanh(_X) - 2 * _X, "x", -0.171875, 0.171875, 2, 24, _CUBIC),
    "log_double": Wanted(2 * sp.atanh(_X) - 2 * _X, "x", -0.171875, 0.171875, 6, form=_CUBIC),
    "log_wide": Wanted(2 * sp.atanh(_X) - 2 * _X, "x", -0.171875, 0.171875, 4, form=_CUBIC),
    # log(1 + e) for e up to 1: s = e/(2 + e) up to a third.
    "log_near": Wanted(2 * sp.atanh(_X) - 2 * _X, "x", -0.3359375, 0.3359375, 6, form=_CUBIC),
    "sine": Wanted(sp.sin(_X), "x", -0.7890625, 0.7890625, 7, form=_ODD),
    "cosine": Wanted(sp.cos(_X) - 1, "x", -0.7890625, 0.7890625, 7, form=_EVEN),
}
