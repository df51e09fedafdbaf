"""The numbers of the C target's elementary functions: certified polynomials, and constants of the two formats."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import ceil

import numpy as np
from flint import arb, ctx

from symdl.approximations.certificates import stored
from symdl.approximations.table import KNEES, OFFSET

_SERIES = (
    "exp_single", "exp_double", "exp_wide", "log_single", "log_double", "log_wide", "log_near", "sine", "cosine",
)  # fmt: skip
_TAILS = {"single": "normal_tail_product_single", "double": "normal_tail", "wide": "normal_tail_wide"}
WIDE = ("exp", "expm1", "log", "log1p", "expit", "logisticpdf", "tanh", "softplus", "normpdf", "normcdf", "absolute")
"""Functions of doubles that become a float; others are those of double itself."""
PRODUCTS = ("expit", "normcdf")
"""Functions that are multiplied by a number with no rounding in between, and with no number too small on the way."""
_LIFT = 64
_LED = ("exp_single", "exp_double", "exp_wide", "sine", *_TAILS.values())
"""Those whose first coefficient the functions add themselves."""


@dataclass(frozen=True)
class Polynomial:
    """A polynomial as a C function: its coefficients as texts, the highest first."""

    name: str
    type: str
    coefficients: tuple[str, ...]


@dataclass(frozen=True)
class Tail:
    """The normal distribution's tail: the polynomial's name, its first coefficient in two parts, and its knee."""

    name: str
    first: str
    rest: str
    knee: str


@dataclass(frozen=True)
class Format:
    """A binary format's constants as C texts; see the functions that take them."""

    type: str
    whole: str
    """The unsigned integer of its size."""
    suffix: str
    kind: str
    bias: int
    stored: int
    """Digits behind the first, which are stored."""
    shift: str
    shift_bits: str
    """Adding the shift rounds to a whole number, which is then found in the lower bits."""
    log2_e: str
    ln2: str
    ln2_high: str
    """So short that products with exponents are exact."""
    ln2_low: str
    exp_least: str
    exp_most: str
    exp_bottom: str
    """Below it exponentials are no normal numbers, and beyond the top they are infinite."""
    exp_top: str
    exp2_least: str
    exp2_most: str
    expm1_least: str
    expm1_most: str
    """An argument whose exponential is a power of two that is a number, times one near 1."""
    tanh_reach: str
    """Beyond it tanh is 1."""
    root_half: str
    """The bits of the square root of a half."""
    exponents: str
    mantissa: str
    whole_bits: str
    """The bits of the number in which a small integer, put into the lower bits, stands for itself."""
    whole_shift: str
    least_normal: str
    raising: str
    raised: str
    zero: str
    half: str
    one: str
    two: str
    half_range: str
    """An argument whose exponential is neither small nor too large."""
    tail: Tail
    offset: str
    lift: int
    lifting: str
    lowering: str
    """What takes an exponent into the range of normal numbers, and back."""
    decay_reach: str
    """Beyond it e^-t vanishes."""
    product_reach: str
    bell_reach: str
    """Beyond them the logistic and the normal distribution vanish, whatever number they are multiplied by."""
    bell: str
    """The height of the normal distribution's density."""
    one_bits: str


@dataclass(frozen=True)
class Angle:
    """Quarters of a turn to a unit, and the size of one in three parts, of which products with 2^20 are exact."""

    quarters: str
    first: str
    second: str
    third: str
    far: str
    """Up to it multiples of the first two parts are exact."""


def polynomials() -> list[Polynomial]:
    """What the functions make of their reduced arguments."""
    found = []
    for name in (*_SERIES, *_TAILS.values()):
        fitted = stored(name)
        single = name.endswith("_single")
        texts = tuple(_text(c, single) for c in reversed(fitted.coefficients[name in _LED :]))
        found.append(Polynomial(f"{name}_series", "float" if single else "double", texts))
    return found


def _text(number: float, single: bool) -> str:
    return f"{number!r}{'f' if single else ''}"


def _parts(number: arb, *digits: int) -> list[float]:
    """A number as a sum of doubles, each with at most so many digits."""
    found = []
    for count in digits:
        head = float(number.mid())
        (bits,) = struct.unpack("<q", struct.pack("<d", head))
        (short,) = struct.unpack("<d", struct.pack("<q", bits >> 53 - count << 53 - count))
        found.append(short)
        number -= arb(short)
    return found


def tail(kind: str) -> Tail:
    """That of a format, or the one of doubles that become a float."""
    name = _TAILS[kind]
    fitted, single = stored(name), kind == "single"
    return Tail(name, *(_text(x, single) for x in (fitted.coefficients[0], fitted.remainder, KNEES[name])))


def formats() -> list[Format]:
    """float and double."""
    return [_format("float", "uint32_t", "single", 24, 8), _format("double", "uint64_t", "double", 53, 11)]


def angle() -> Angle:
    with ctx.workprec(300):
        quarter = arb.pi() / 2
        first, second, third = _parts(quarter, 33, 33, 53)
        return Angle(repr(float((1 / quarter).mid())), repr(first), repr(second), repr(third), repr(2.0**20))


def _format(type: str, whole: str, kind: str, digits: int, exponent_bits: int) -> Format:
    single = type == "float"
    bias, behind = 2 ** (exponent_bits - 1) - 1, digits - 1
    codes = ("<f", "<I") if single else ("<d", "<Q")

    def text(number: float) -> str:
        return _text(float(np.float32(number)) if single else float(number), single)

    def bits(number: float) -> str:
        (found,) = struct.unpack(codes[1], struct.pack(codes[0], number))
        return word(found)

    def word(number: int) -> str:
        return f"{number:#x}u" if single else f"{number:#x}ull"

    shift = 1.5 * 2.0**behind
    lowest = 1 - bias - behind  # the exponent of the least number
    with ctx.workprec(300):
        ln2 = arb.const_log2()
        high, low = _parts(ln2, digits - exponent_bits - 1, 53)
        log2_e, ln_2 = float((1 / ln2).mid()), float(ln2.mid())
        bell = 1 / (2 * arb.pi()).sqrt()
    raised = digits + 1
    vanishing = float(int((lowest - 1) * ln_2) - 1)
    reach = float(int((bias + 1 - lowest) * ln_2) + 2)
    return Format(
        type, whole, "f" if single else "", kind, bias, behind,
        shift=text(shift), shift_bits=bits(shift),
        log2_e=text(log2_e), ln2=text(ln_2), ln2_high=text(high), ln2_low=text(low),
        exp_least=text(vanishing), exp_most=text(float(int((bias + 1) * ln_2) + 1)),
        exp_bottom=text((1 - bias) * ln_2), exp_top=text((bias + 1) * ln_2),
        exp2_least=text(float(lowest - 2)), exp2_most=text(float(bias + 2)),
        expm1_least=text(float(-int((digits + 1) * ln_2) - 1)), expm1_most=text(float(int(bias * ln_2))),
        tanh_reach=text(float(digits // 2)),
        root_half=bits(0.5**0.5), exponents=word((bias + 1) << behind), mantissa=word((1 << behind) - 1),
        whole_bits=bits(2.0**behind), whole_shift=text(2.0**behind + bias + 1),
        least_normal=text(2.0 ** (1 - bias)), raising=text(2.0**raised), raised=text(float(-raised)),
        zero=text(0.0), half=text(0.5), one=text(1.0), two=text(2.0),
        half_range=text(40.0 if single else 300.0),
        tail=tail(kind), offset=text(OFFSET), lift=_LIFT, lifting=text(2.0**_LIFT), lowering=text(2.0**-_LIFT),
        decay_reach=text(-vanishing), product_reach=text(reach), bell_reach=text(float(ceil((2 * reach) ** 0.5))),
        bell=text(float(bell.mid())), one_bits=bits(1.0),
    )  # fmt: skip
