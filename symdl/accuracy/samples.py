"""Where a function is tried: every exponent, the region where it is interesting, both sides of every branch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.oracle.formats import Format, format_of

Points = NDArray[np.float64]
_ALIKE = 0.125
"""The share of points of which two inputs are nearly equal."""
_NEAR = 10
"""The interesting region reaches from 2^-10 to 2^10."""
_AROUND = (0, 1, 2, 3, 17, 1000)
"""How many numbers away from a place it is tried, on both sides."""
_STRATA = 0.56
"""The share of the points in the strata of exponents: of 1000 points one an exponent and sign of float32."""


def numpy_type(dtype: str) -> Any:
    """The NumPy type of a dtype's name; ImportError where ml_dtypes is needed and absent."""
    if dtype == "bfloat16":
        import ml_dtypes

        return ml_dtypes.bfloat16
    return np.dtype(dtype).type


def rounded(values: Any, dtype: str) -> Points:
    """Numbers as ``dtype`` holds them."""
    with np.errstate(all="ignore"):
        return np.asarray(np.asarray(values, np.float64).astype(numpy_type(dtype)), np.float64)


def stratified(dtype: str, count: int, draw: np.random.Generator, places: Iterable[float] = ()) -> Points:
    """About ``count`` different finite numbers of a dtype, sorted.

    A part lies in strata over all exponents, both signs; the others where |x| is between 2^-10 and 2^10; and beside
    them zeros, the largest and the smallest numbers, and the neighbourhood of each of ``places``.
    """
    form = format_of(dtype)
    strata = int(count * _STRATA) // 2
    exponents = np.linspace(form.low - form.bits + 1, form.high, max(strata, 2)).round()
    dense = (count - 2 * strata) // 2
    sizes = np.concatenate([exponents, draw.uniform(-_NEAR, _NEAR, 2 * dense) // 1])
    sizes = np.ldexp(draw.uniform(1, 2, sizes.size), sizes.astype(int))
    some = np.concatenate([sizes[: exponents.size], -sizes[: exponents.size], sizes[exponents.size :]])
    some[2 * exponents.size + dense :] *= -1
    kept = [some, _ends(form), *(around(place, dtype) for place in places)]
    found = rounded(np.concatenate(kept), dtype)
    return np.append(np.unique(found[np.isfinite(found)] + 0.0), -0.0)


def around(place: float, dtype: str) -> Points:
    """Numbers of a dtype at and beside a place: its nearest neighbours, then farther and farther away."""
    form = format_of(dtype)
    middle = float(rounded(place, dtype))
    _, above = np.frexp(middle)
    unit = np.ldexp(1.0, int(np.clip(above - 1, form.low, form.high)) - form.bits + 1) if middle else 2.0**-form.bits
    near = np.array(_AROUND) * unit
    far = np.ldexp(1.0, -np.arange(0, form.bits, 3)) * max(1.0, abs(middle))
    steps = np.concatenate([near, far])
    return np.concatenate([middle + steps, middle - steps])


def _ends(form: Format) -> Points:
    largest = np.ldexp(2.0 - 2.0 ** (1 - form.bits), form.high)
    smallest, least = 2.0**form.low, np.ldexp(1.0, form.low - form.bits + 1)
    sizes = np.array([0.0, least, smallest - least, smallest, 2.0**-form.bits, 1.0, largest])
    return np.concatenate([sizes, -sizes])


def scattered(
    dtype: str,
    free: Sequence[str],
    bound: Sequence[str],
    count: int,
    draw: np.random.Generator,
    places: Mapping[str, Sequence[float]],
) -> dict[str, Points]:
    """About ``count`` points of several inputs, then some of which one free input is infinite.

    In each point one of the ``free`` inputs has any size; the other inputs are moderate: in (0, 1), of 0, 1 and -1,
    normal about 0, or nearly equal to the first.
    """
    names = (*free, *bound)
    found = {name: _moderate(dtype, count, draw) for name in names}
    wild = draw.integers(0, 2 * len(free), count)
    for k, name in enumerate(free):
        sizes = draw.permutation(np.resize(stratified(dtype, count, draw, places.get(name, ())), count))
        found[name] = np.where(wild == k, sizes, found[name])
    first = found[names[0]]
    for name in names[1:]:
        near = rounded(np.clip(first, -1e9, 1e9) * _close(draw, count), dtype)
        alike = (draw.random(count) < _ALIKE) & (np.abs(first) <= 2.0**_NEAR)
        found[name] = np.where(alike, near, found[name])
    ends = [(name, end, beside) for name in free for end in (np.inf, -np.inf) for beside in (0.5, 1.0)]
    return {
        name: np.concatenate([found[name], [end if name == varied else beside for varied, end, beside in ends]])
        for name in names
    }


def _moderate(dtype: str, count: int, draw: np.random.Generator) -> Points:
    share = np.exp2(-draw.exponential(4, count))
    columns = [
        np.where(draw.random(count) < 0.5, share, 1 - share),
        draw.choice([0.0, 1.0, -1.0, 0.5, 2.0], count),
        draw.normal(0, 8, count),
    ]
    return rounded(np.choose(draw.choice(3, count, p=[0.4, 0.3, 0.3]), columns), dtype)


def _close(draw: np.random.Generator, count: int) -> Points:
    return 1 + draw.choice([-1, 0, 1], count) * np.exp2(draw.integers(-30, -1, count))
