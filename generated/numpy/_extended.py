# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Numbers for the few arguments that need care: twice the digits of a dtype, and exponents without end.

Beside float32 they are float64; beside float64 a pair of doubles with an exponent of its own. Every function takes
and returns such numbers. It is slow, and meant for the few arguments at which a kernel's own arithmetic cancels or
vanishes.
The passes run plans with it, and it is printed beside the NumPy kernels.
"""

from __future__ import annotations

from typing import Any

import numpy as np

_EXTENDED_SPLITTER = 134217729.0  # 2^27 + 1 parts a double into halves whose products are exact
_EXTENDED_UNIT = 2.0**-1000  # of exponents: powers of it are exact, and e^x has one for every double x
_EXTENDED_NOTHING = -(2.0**1022)  # the exponent of 0, in units: below every other
_EXTENDED_WHOLE = 2.0**52  # as many factors 2 are counted one by one: beyond, e^x is a power of 2
_EXTENDED_LN2 = (
    0.6931471803691238,
    1.9082149292705877e-10,
    1.1612227229362532e-26,
)  # the first with 32 bits: times k exact
_EXTENDED_QUARTER = (1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33)
_EXTENDED_BITS = 2304  # of 2/pi
_EXTENDED_OVER_RIGHT = int(
    "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921c"
    "fe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980f"
    "ef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d08"
    "56033046fc7b6babf0cfbc209af4361da9e391615ee61b086599855f14a068408dffd8804d73273106061556ca73a8c9"
    "60e27bc08c6b47c419c367cddce8092a8359c4768b961ca6ddaf44d15719053ea5ff07053f7e33e832c2de4f98327dbb"
    "c33d26ef6b1e5ef89f3a1f35caf27f1d87f121907c7c246afa6ed5772d30433b15c614b59d19c3c2c4ad414d2c5d000c",
    16,
)  # 2/pi in units of the last of them
_EXTENDED_FARTHEST = 2080  # angles to this power of 2 have sines
_EXTENDED_HALVINGS = 4
_EXTENDED_NEAR = 0.34  # an argument of e^x that needs no reduction
_EXTENDED_LAST = 2.0**-56  # of a sum of about 1, a term below this is as good as a double


class Extended:
    """``(high + low) * 2**exponent``: high is the sum rounded, between 1/2 and 1 in size, or 0, infinite or NaN.

    Exponents are doubles in units of 2^-1000: e^x e^x / e^(2x) is 1, and e^(-2x) e^x nothing, however large x is.
    """

    __slots__ = ("exponent", "high", "low")
    __array_ufunc__ = None  # array + Extended is the Extended's

    def __init__(self, high: Any, low: Any, exponent: Any) -> None:
        self.high = high
        self.low = low
        self.exponent = exponent

    def __neg__(self) -> Extended:
        return Extended(-self.high, -self.low, self.exponent)

    def __add__(self, other: Any) -> Extended:
        a, b = self, _extended(other)
        exponent = np.maximum(a.exponent, b.exponent)
        (a_high, a_low), (b_high, b_low) = (_extended_scaled(v.high, v.low, v.exponent - exponent) for v in (a, b))
        total = a_high + b_high
        part = total - a_high
        error = (a_high - (total - part)) + (b_high - part)
        low_total = a_low + b_low
        low_part = low_total - a_low
        low_error = (a_low - (low_total - low_part)) + (b_low - low_part)
        high, low = _extended_two_sum(total, error + low_total)
        return _extended_normal(high, low + low_error, exponent)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Extended:
        return self + -_extended(other)

    def __rsub__(self, other: Any) -> Extended:
        return _extended(other) + -self

    def __mul__(self, other: Any) -> Extended:
        other = _extended(other)
        product = self.high * other.high
        error = _extended_product_error(self.high, other.high, product)
        return _extended_normal(
            product, error + (self.high * other.low + self.low * other.high), self.exponent + other.exponent
        )

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Extended:
        other = _extended(other)
        quotient = self.high / other.high
        rest = _extended_rest(self.high, quotient, other.high) + (self.low - quotient * other.low)
        return _extended_normal(quotient, rest / other.high, self.exponent - other.exponent)

    def __rtruediv__(self, other: Any) -> Extended:
        return _extended(other) / self


def extended_of(number: Any, like: Any) -> Any:
    """A finite number or array for careful arithmetic; ``like`` is an array of the computing dtype.

    What is infinite becomes NaN: its limit is the kernel's own affair.
    """
    number = np.asarray(number, np.float64)
    number = np.where(np.isfinite(number), number, np.nan)
    return number if like.dtype == np.float32 else _extended(number)


def extended_exactly(number: float, remainder: float, like: Any) -> Any:
    """``number + remainder``."""
    if like.dtype == np.float32:
        return np.asarray(number)
    return _extended_normal(np.asarray(number), np.asarray(remainder), np.asarray(0.0))


def extended_real(number: Any, like: Any) -> Any:
    """The nearest number of the computing dtype; it is rounded as sums of ``like`` are."""
    if not isinstance(number, Extended):
        return number.astype(like.dtype)
    high = np.asarray(number.high).view(type(like))
    high = np.where(np.isfinite(number.low), high + number.low, high)
    # Half of the subnormal numbers lie between two numbers of 53 bits: the low part decides the rounding.
    return _extended_rounded(high, number.low, _extended_shift(number.exponent))


def extended_where(truth: Any, then: Any, otherwise: Any) -> Any:
    """``then`` where ``truth`` holds, else ``otherwise``."""
    if not isinstance(then, Extended) and not isinstance(otherwise, Extended):
        return np.where(truth, then, otherwise)
    a, b = _extended(then), _extended(otherwise)
    return Extended(*(np.where(truth, getattr(a, part), getattr(b, part)) for part in ("high", "low", "exponent")))


# ------------------------------------------------------------------------------------------ functions


def extended_sign(x: Any) -> Any:
    """1 above 0, -1 below, 0 at 0."""
    return np.sign(x) if not isinstance(x, Extended) else _extended(np.sign(x.high))


def extended_sqrt(x: Any) -> Any:
    """The square root."""
    if not isinstance(x, Extended):
        return np.sqrt(x)
    odd = x.exponent % (2.0 * _EXTENDED_UNIT)
    high, low = _extended_scaled(x.high, x.low, odd)
    root = np.sqrt(high)
    with np.errstate(all="ignore"):
        rest = np.where(root > 0, (_extended_rest(high, root, root) + low) / (2.0 * root), 0.0)
    return _extended_normal(root, rest, (x.exponent - odd) / 2.0)


def extended_exp(x: Any) -> Any:
    """The exponential function."""
    if not isinstance(x, Extended):
        return np.exp(x)
    grown, exponent = _extended_grown(x)
    whole = 1.0 + grown
    return Extended(whole.high, whole.low, whole.exponent + exponent)


def extended_expm1(x: Any) -> Any:
    """``e^x - 1``."""
    if not isinstance(x, Extended):
        return np.expm1(x)
    grown, exponent = _extended_grown(x)
    whole = 1.0 + grown
    return extended_where(exponent == 0, grown, Extended(whole.high, whole.low, whole.exponent + exponent) - 1.0)


def extended_log(x: Any) -> Any:
    """The natural logarithm."""
    if not isinstance(x, Extended):
        return np.log(x)
    halved = np.where(x.high < np.sqrt(0.5), _EXTENDED_UNIT, 0.0)
    mantissa = _extended_normal(*_extended_scaled(x.high, x.low, halved), np.zeros_like(x.exponent))
    factors = _extended(x.exponent - halved)
    exponent = Extended(factors.high, factors.low, factors.exponent + 1000.0 * _EXTENDED_UNIT)
    with np.errstate(all="ignore"):
        within = _extended_log1p_near(mantissa - 1.0)
    result = within + (
        exponent * _extended(_EXTENDED_LN2[0]) + exponent * (_extended(_EXTENDED_LN2[1]) + _EXTENDED_LN2[2])
    )
    with np.errstate(all="ignore"):
        special = ~((x.high > 0) & np.isfinite(x.high))
        return extended_where(special, _extended(np.log(x.high)), result)


def extended_log1p(x: Any) -> Any:
    """``log(1 + x)``."""
    if not isinstance(x, Extended):
        return np.log1p(x)
    near = np.abs(extended_real(x, np.empty(0))) < 0.25
    return extended_where(near, _extended_log1p_near(extended_where(near, x, 0.0)), extended_log(1.0 + x))


def extended_sinh(x: Any) -> Any:
    """The hyperbolic sine."""
    if not isinstance(x, Extended):
        return np.sinh(x)
    negative = x.high < 0.0
    grown = extended_expm1(extended_where(negative, -x, x))
    size = 0.5 * (grown + grown / (grown + 1.0))
    return extended_where(negative, -size, size)


def extended_cosh(x: Any) -> Any:
    """The hyperbolic cosine."""
    if not isinstance(x, Extended):
        return np.cosh(x)
    grown = extended_exp(x)
    return 0.5 * (grown + 1.0 / grown)


def extended_tanh(x: Any) -> Any:
    """The hyperbolic tangent."""
    if not isinstance(x, Extended):
        return np.tanh(x)
    negative = x.high < 0.0
    grown = extended_expm1(-2.0 * extended_where(negative, -x, x))
    size = -grown / (grown + 2.0)
    return extended_where(negative, -size, size)


def extended_sin(x: Any) -> Any:
    """The sine."""
    return np.sin(x) if not isinstance(x, Extended) else _extended_wave(x, 0)


def extended_cos(x: Any) -> Any:
    """The cosine."""
    return np.cos(x) if not isinstance(x, Extended) else _extended_wave(x, 1)


def extended_tan(x: Any) -> Any:
    """The tangent."""
    return np.tan(x) if not isinstance(x, Extended) else extended_sin(x) / extended_cos(x)


def extended_atan(x: Any) -> Any:
    """The inverse tangent: a guess, and the small angle that it misses."""
    if not isinstance(x, Extended):
        return np.arctan(x)
    guess = _extended(np.arctan(extended_real(x, np.empty(0))))
    sine, cosine = extended_sin(guess), extended_cos(guess)
    return guess + (x * cosine - sine) / (cosine + x * sine)


def extended_asin(x: Any) -> Any:
    """The inverse sine."""
    if not isinstance(x, Extended):
        return np.arcsin(x)
    return extended_atan(x / extended_sqrt((1.0 - x) * (1.0 + x)))


def extended_acos(x: Any) -> Any:
    """The inverse cosine."""
    if not isinstance(x, Extended):
        return np.arccos(x)
    return 2.0 * extended_atan(extended_sqrt((1.0 - x) / (1.0 + x)))


def extended_asinh(x: Any) -> Any:
    """The inverse hyperbolic sine."""
    if not isinstance(x, Extended):
        return np.arcsinh(x)
    negative = x.high < 0.0
    size = extended_where(negative, -x, x)
    square = size * size
    result = extended_log1p(size + square / (1.0 + extended_sqrt(1.0 + square)))
    return extended_where(negative, -result, result)


def extended_acosh(x: Any) -> Any:
    """The inverse hyperbolic cosine."""
    if not isinstance(x, Extended):
        return np.arccosh(x)
    rest = x - 1.0
    return extended_log1p(rest + extended_sqrt(rest * (rest + 2.0)))


def extended_atanh(x: Any) -> Any:
    """The inverse hyperbolic tangent."""
    if not isinstance(x, Extended):
        return np.arctanh(x)
    return 0.5 * extended_log1p(2.0 * x / (1.0 - x))


def extended_power(x: Any, y: Any) -> Any:
    """``x**y`` for x >= 0."""
    if not isinstance(x, Extended) and not isinstance(y, Extended):
        return np.power(x, y)
    base, exponent = _extended(x), _extended(y)
    zero = base.high == 0.0
    result = extended_exp(exponent * extended_log(extended_where(zero, 1.0, base)))
    at_zero = np.where(exponent.high > 0.0, 0.0, np.where(exponent.high == 0.0, 1.0, np.inf))
    return extended_where(zero, _extended(at_zero), result)


def extended_hypot(x: Any, y: Any) -> Any:
    """``sqrt(x**2 + y**2)``."""
    if not isinstance(x, Extended) and not isinstance(y, Extended):
        return np.hypot(x, y)
    a, b = _extended(x), _extended(y)
    return extended_sqrt(a * a + b * b)


def extended_rint(x: Any) -> Any:
    """A whole number beside x; the nearest one where it fits a double."""
    return np.rint(x) if not isinstance(x, Extended) else _extended(np.rint(extended_real(x, np.empty(0))))


# ------------------------------------------------------------------------------------------ inside


def _extended(number: Any) -> Extended:
    if isinstance(number, Extended):
        return number
    number = np.asarray(number, np.float64)
    return _extended_normal(number, np.zeros_like(number), 0.0)


def _extended_normal(high: Any, low: Any, exponent: Any) -> Extended:
    """The same number with its high part between 1/2 and 1."""
    with np.errstate(all="ignore"):
        total = high + low
        rest = low - (total - high)
        mantissa, shift = np.frexp(total)
        finite, zero = np.isfinite(rest), mantissa == 0.0
        rest = np.ldexp(rest, -shift)
    if not finite.all():
        rest = np.where(finite, rest, 0.0)
    exponent = exponent + shift * _EXTENDED_UNIT
    return Extended(mantissa, rest, np.where(zero, _EXTENDED_NOTHING, exponent) if zero.any() else exponent)


def _extended_scaled(high: Any, low: Any, exponent: Any) -> tuple[Any, Any]:
    shift = _extended_shift(exponent)
    return np.ldexp(high, shift), np.ldexp(low, shift)


def _extended_shift(exponent: Any) -> Any:
    """Factors 2, as many as matter to a double."""
    most = 4000.0 * _EXTENDED_UNIT
    return (np.minimum(np.maximum(exponent, -most), most) / _EXTENDED_UNIT).astype(np.int32)


def _extended_two_sum(a: Any, b: Any) -> tuple[Any, Any]:
    """a + b and its error, for |a| >= |b|."""
    total = a + b
    return total, b - (total - a)


def _extended_rounded(high: Any, low: Any, exponent: Any) -> Any:
    """``(high + low) * 2**exponent`` rounded once: where it is subnormal, the low part breaks the ties of high."""
    with np.errstate(all="ignore"):
        nearest = np.ldexp(high, exponent)
        back = np.ldexp(nearest, -exponent)
        lost = high - back  # exact
        half = np.ldexp(np.float64(0.5), np.maximum(-1074 - exponent, -1100))
        up, down = (lost == half) & (low > 0.0), (lost == -half) & (low < 0.0)
        even = np.where(up, nearest + 5e-324, np.where(down, nearest - 5e-324, nearest))
    subnormal = (np.abs(nearest) < 2.3e-308) & (exponent > -1200)
    return np.where(subnormal & np.isfinite(lost), even, nearest)


def _extended_halves(number: Any) -> tuple[Any, Any]:
    scaled = number * _EXTENDED_SPLITTER
    high = scaled - (scaled - number)
    return high, number - high


def _extended_product_error(a: Any, b: Any, product: Any) -> Any:
    (a_high, a_low), (b_high, b_low) = _extended_halves(a), _extended_halves(b)
    return a_low * b_low - (((product - a_high * b_high) - a_low * b_high) - a_high * b_low)


def _extended_rest(a: Any, quotient: Any, b: Any) -> Any:
    """``a - quotient*b``."""
    product = quotient * b
    return (a - product) - _extended_product_error(quotient, b, product)


def _extended_twofold_product(a: Any, b: Any) -> tuple[Any, Any]:
    """The product of two sums of a high and a low part, neither near the ends of the exponents."""
    product = a[0] * b[0]
    error = _extended_product_error(a[0], b[0], product)
    return _extended_two_sum(product, error + (a[0] * b[1] + a[1] * b[0]))


def _extended_twofold_sum(a: Any, b: Any) -> tuple[Any, Any]:
    """The sum of two such sums, for |a| >= |b|."""
    total, error = _extended_two_sum(a[0], b[0])
    return _extended_two_sum(total, error + (a[1] + b[1]))


def _extended_inverse_factorials(count: int) -> tuple[tuple[float, float], ...]:
    """1/0!, 1/1!, ..., each as a high and a low part."""
    found, factorial = [(1.0, 0.0)], 1
    for n in range(1, count):
        factorial *= n
        high = 1 / factorial
        top, bottom = high.as_integer_ratio()
        found.append((high, (bottom - top * factorial) / (factorial * bottom)))
    return tuple(found)


_EXTENDED_INVERSE_FACTORIALS = _extended_inverse_factorials(30)


def _extended_series(x: Any, terms: Any, most: float) -> tuple[Any, Any]:
    """The sum of the terms times powers of x, of which |x| <= most < 1; the terms become ever smaller."""
    twofold = sum(high * most**k > _EXTENDED_LAST for k, (high, _) in enumerate(terms))
    rest = 0.0
    for high, _ in reversed(terms[twofold:]):
        rest = high + x[0] * rest
    total = (rest, 0.0)
    for term in reversed(terms[:twofold]):
        total = _extended_twofold_sum(term, _extended_twofold_product(x, total))
    return total


def _extended_grown(x: Extended) -> tuple[Extended, Any]:
    """(p, k) with e^x = (1 + p) 2^k and p small: by halving the argument, a few terms, and squaring 1 + p again."""
    ln2 = _EXTENDED_LN2[0] + _EXTENDED_LN2[1]
    near = extended_real(x, np.empty(0))
    far = np.abs(near) >= _EXTENDED_WHOLE
    turns = np.rint(np.where(far | ~(np.abs(near) >= _EXTENDED_NEAR), 0.0, near) / ln2)
    reduced = x
    if turns.any():
        whole = _extended(turns)
        reduced = x - whole * _EXTENDED_LN2[0] - whole * (_extended(_EXTENDED_LN2[1]) + _EXTENDED_LN2[2])
    reduced = extended_where(far, 0.0, reduced) if far.any() else reduced
    small = Extended(reduced.high, reduced.low, reduced.exponent - _EXTENDED_HALVINGS * _EXTENDED_UNIT)
    argument = _extended_scaled(small.high, small.low, small.exponent)
    with np.errstate(all="ignore"):
        terms = _EXTENDED_INVERSE_FACTORIALS[1:15]
        # p over the halved argument, which alone may be too small for a double.
        share = _extended_series(argument, terms, 0.35 / 2.0**_EXTENDED_HALVINGS)
        for _ in range(_EXTENDED_HALVINGS):
            grown = _extended_twofold_product(argument, share)
            share = _extended_twofold_product(share, _extended_twofold_sum((2.0, 0.0), grown))
    units = _extended_scaled(x.high, x.low, np.minimum(x.exponent, 2020.0 * _EXTENDED_UNIT) - 1000.0 * _EXTENDED_UNIT)
    return small * _extended_normal(*share, 0.0), np.where(far, units[0] / ln2, turns * _EXTENDED_UNIT)


def _extended_log1p_near(x: Extended) -> Any:
    """``log(1 + x)`` for |x| < 1/2: what one step of Newton's makes of the logarithm in double precision."""
    guess = _extended(np.log1p(extended_real(x, np.empty(0))))
    miss = x + (1.0 + x) * extended_expm1(-guess)  # (1 + x) e^-guess - 1, about 1e-16
    return guess + (miss - 0.5 * (miss * miss))


def _extended_wave(x: Extended, quarters: int) -> Any:
    """The sine of x and this many right angles."""
    near = extended_real(x, np.empty(0))
    within = np.abs(near) < 2.0**50
    turns = np.where(within, np.rint(near / _EXTENDED_QUARTER[0]), 0.0)
    reduced, whole = x, _extended(turns)
    for part in _EXTENDED_QUARTER:
        reduced = reduced - whole * part
    if not np.all(within):
        farther, far_turns = _extended_turned(extended_where(within, np.nan, x))
        reduced, turns = extended_where(within, reduced, farther), np.where(within, turns, far_turns)
    angle = _extended_scaled(reduced.high, reduced.low, reduced.exponent)
    with np.errstate(all="ignore"):
        square = _extended_twofold_product((-angle[0], -angle[1]), angle)
        sine, cosine = (
            _extended_normal(*_extended_series(square, _EXTENDED_INVERSE_FACTORIALS[odd::2], 0.625), 0.0)
            for odd in (1, 0)
        )
    which = (np.nan_to_num(turns).astype(np.int64) + quarters) % 4
    result = extended_where(which % 2 == 0, sine * reduced, cosine)
    result = extended_where(which >= 2, -result, result)
    return extended_where(np.isnan(turns), _extended(np.nan), result)


def _extended_turned(x: Extended) -> tuple[Extended, Any]:
    """What large angles are beyond right angles, and how many of these, up to whole turns: NaN where too many."""
    parts = np.broadcast_arrays(x.high, x.low, _extended_shift(x.exponent))
    each = [_extended_turned_alone(*map(float, of_one)) for of_one in zip(*(p.flat for p in parts), strict=True)]
    high, low, turns = (np.array(column).reshape(parts[0].shape) for column in zip(*each, strict=True))
    return _extended_normal(high, low, 0.0) * (_extended(_EXTENDED_QUARTER[0]) + _EXTENDED_QUARTER[1]), turns


def _extended_turned_alone(high: float, low: float, exponent: float) -> tuple[float, float, float]:
    """The rest in right angles, as a high and a low part, and how many there are, in whole numbers of Python's."""
    if not (0 < exponent <= _EXTENDED_FARTHEST and np.isfinite(high)):
        return 0.0, 0.0, np.nan
    behind = _EXTENDED_BITS + 117 - int(exponent)
    angles = ((int(high * 2.0**53) << 64) + int(low * 2.0**117)) * _EXTENDED_OVER_RIGHT
    turns = (angles + (1 << behind - 1)) >> behind
    rest = angles - (turns << behind)
    nearest = rest / (1 << behind)
    above, below = nearest.as_integer_ratio()
    return nearest, (rest * below - (above << behind)) / (below << behind), float(turns % 4)
