"""Samples on either side of every place where a step leaves the normal numbers, however close two of them are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.interpret import Real, number, trace
from symdl.passes import suspects
from symdl.plan import Plan

_MOST = 24  # pairs of neighbours between which steps change
_HALVINGS = 12  # of such a pair: what changes twice within a part so small goes unseen
_BETWEEN = 8  # samples from one change to the next

_Points = NDArray[np.float64]
_Kinds = Callable[[_Points], NDArray[np.int_]]


def with_edges(plan: Plan, given: Mapping[str, Any], real: Real) -> Mapping[str, Any]:
    """Samples that vary one input, and more between two neighbours of which one overflows or is subnormal at a step.

    An exponential may be subnormal, and a product with it normal again, in a range much narrower than two neighbours
    are apart. So each change is looked for, and samples are drawn from each to the next.
    """
    arrays = {name: np.asarray(value) for name, value in given.items() if np.ndim(value)}
    varied = [name for name, values in arrays.items() if (values != values[0]).any()]
    if len(varied) != 1:
        return given
    (name,) = varied
    alike = {n: values[0] for n, values in arrays.items()}

    def kinds(points: _Points) -> NDArray[np.int_]:
        return _kinds(plan, trace(plan, {**given, **alike, name: points}, real), real, points.size)

    x = np.sort(arrays[name])
    at = np.flatnonzero(np.diff(kinds(x), axis=1).any(axis=0))
    at = at[:: len(at) // _MOST + 1]
    knots = np.unique(np.concatenate([x[at], x[at + 1], _places(kinds, x[at], x[at + 1])]))
    low, high = knots[:-1], knots[1:]
    inside = np.isin(np.searchsorted(x, low, side="right") - 1, at)
    low, high = low[inside, None], high[inside, None]
    shares = np.linspace(0, 1, _BETWEEN + 2)[1:]
    between = np.unique((low * (1 - shares) + high * shares).astype(real).astype(np.float64))
    return {
        n: value if not np.ndim(value) else np.append(value, between if n == name else np.resize(value, between.size))
        for n, value in given.items()
    }


def _kinds(plan: Plan, traced: Mapping[Any, Any], real: Real, count: int) -> NDArray[np.int_]:
    """A row for each step and a column for each sample: nothing, subnormal, normal or infinite."""
    least = np.finfo(real).tiny
    sizes = [np.abs(number(value, traced)) for value in suspects.numbers(plan)]
    varying = [size for size in sizes if np.ndim(size)]
    return np.reshape([(s > 0).astype(int) + (s > least) + np.isinf(s) for s in varying], (len(varying), count))


def _places(kinds: _Kinds, low: _Points, high: _Points) -> _Points:
    """Where a kind changes between two points of each pair, from below."""
    for _ in range(_HALVINGS):
        middle = low / 2 + high / 2
        at_low, at_middle, at_high = np.split(kinds(np.concatenate([low, middle, high])), 3, axis=1)
        first, second = (at_low != at_middle).any(axis=0), (at_middle != at_high).any(axis=0)
        low, high = np.append(low[first], middle[second]), np.append(middle[first], high[second])
        step = len(low) // (2 * _MOST) + 1
        low, high = low[::step], high[::step]
    return low
