"""What an error is measured in, and how large it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.oracle.formats import Format, format_of

TABLE = {"numpy": (4.0, 8.0, 16.0), "c": (2.0, 4.0, 8.0), "cupy": (2.0, 4.0, 8.0)}
"""Target -> how many ulps the value, a first and a second derivative may be off in float32 and float64."""
LINEAR = 1.0
"""How many ulps a piecewise-linear function may be off."""
SUBNORMAL = 16.0
"""By how much the bound grows where results are below the smallest normal number."""
STORAGE = ("float16", "bfloat16")
"""Types that only store: results are computed in float32 and rounded once."""
ROUNDED = 0.999
"""The share of results of a storage type that must be rounded correctly."""
ROW = {"float32": 4.0, "float64": 8.0}
"""How many ulps an entry of a row may be off. Sums of float32 are made in a type with more digits; float64 has none."""


@dataclass(frozen=True)
class Bound:
    """How many ulps normal and subnormal results may be off, and what share must be rounded correctly."""

    normal: float
    subnormal: float
    rounded: float = 0.0


def bound(target: str, dtype: str, order: int, linear: bool = False) -> Bound:
    """The bound of a derivative of this order (0: the value) of an elementwise function."""
    if dtype in STORAGE:
        return Bound(1.0, 1.0, ROUNDED)
    if linear:
        return Bound(LINEAR, SUBNORMAL * LINEAR)
    normal = TABLE[target][order]
    return Bound(normal, SUBNORMAL * normal)


def row_bound(dtype: str) -> Bound:
    """The bound of an entry of a row."""
    return Bound(1.0, 1.0, ROUNDED) if dtype in STORAGE else Bound(ROW[dtype], SUBNORMAL * ROW[dtype])


def last_place(sizes: NDArray[np.float64], form: Format) -> NDArray[np.int64]:
    """The exponents of the units in the last place of numbers of these sizes."""
    _, above = np.frexp(sizes)
    exponents = np.where(sizes == 0, form.low, np.asarray(above, np.int64) - 1)
    return np.asarray(np.clip(exponents, form.low, form.high) - form.bits + 1, np.int64)


def ulps(
    got: NDArray[Any], truth: NDArray[np.float64], dtype: str, rest: NDArray[np.float64] | float = 0.0
) -> NDArray[np.float64]:
    """The errors of results in units of the last place of ``dtype`` at the truth.

    Below the smallest normal number the unit is the smallest subnormal. A wrong overflow counts as the power of
    two after the largest number; a NaN that is amiss is an infinite error. ``truth`` is rounded to float64;
    ``rest`` is what it was more, in units of its own last place: with it errors of float64 are good to far below
    an ulp.
    """
    form = format_of(dtype)
    there, truth = np.asarray(got, np.float64), np.asarray(truth, np.float64)
    sizes = np.abs(truth)
    with np.errstate(all="ignore"):
        last = last_place(np.where(np.isfinite(sizes), sizes, 0.0), form)
        own = last_place(np.where(np.isfinite(sizes), sizes, 0.0), format_of("float64"))
        # What was rounded up to a power of two lies in the binade below.
        below = (np.frexp(sizes)[0] == 0.5) & (rest * np.sign(truth) < 0) & (sizes > 2.0**form.low)
        last = last - (below & (sizes <= 2.0**form.high))
        overflow = np.isinf(there) & np.isfinite(truth)
        reached = np.where(overflow, np.copysign(np.ldexp(1.0, form.high + 1 - last), there), _scaled(there, last))
        distance = np.abs(reached - _scaled(truth, last) - np.ldexp(rest, own - last))
        # A truth beyond the format's range is rightly an infinity.
        beyond = overflow & (sizes >= _largest(form)) & (np.sign(there) == np.sign(truth))
        right = beyond | (np.isinf(truth) & (there == truth)) | (np.isnan(truth) & np.isnan(there))
        amiss = (np.isnan(there) != np.isnan(truth)) | (np.isinf(truth) & (there != truth))
    return np.asarray(np.where(right, 0.0, np.where(amiss, np.inf, distance)), np.float64)


def _largest(form: Format) -> float:
    """Where numbers begin that round to infinity; infinity for float64 itself."""
    return float("inf") if form.high == 1023 else 2.0 ** (form.high + 1) - 2.0 ** (form.high - form.bits)


def _scaled(number: NDArray[np.float64], last: NDArray[np.int64]) -> NDArray[np.float64]:
    """A number in units of 2^last, which alone may be no number."""
    half = -last // 2
    return np.asarray(np.ldexp(np.ldexp(number, half), -last - half), np.float64)
