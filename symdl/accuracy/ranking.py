"""Which of many points are the worst, in each way there is to be bad."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.bounds import last_place
from symdl.oracle.formats import format_of

Floats = NDArray[np.float64]
_REACH = 1024
"""Within this distance from 0 the surroundings of a point are looked at."""


def worst(points: Mapping[str, Floats], truth: Floats, found: Floats, dtype: str, count: int) -> NDArray[np.int64]:
    """The places of the worst errors: ``count`` among normal results, as many among subnormal ones, and as many of
    those that are not bad only because the truth is small beside its surroundings."""
    form = format_of(dtype)
    size = np.abs(np.where(np.isfinite(truth), truth, 0.0))
    found = np.where(np.isfinite(found), found, 2.0**60)
    small = size < 2.0**form.low
    around = np.maximum(size, _surroundings(points, size) / 8)
    damped = np.ldexp(found, last_place(size, form) - last_place(around, form))
    chosen = [_top(np.where(small, 0.0, found), count), _top(np.where(small, found, 0.0), count), _top(damped, count)]
    return np.unique(np.concatenate(chosen))


def _top(found: Floats, count: int) -> NDArray[np.int64]:
    places = np.argsort(-found, kind="stable")[:count]
    return np.asarray(places[found[places] > 0], np.int64)


def _surroundings(points: Mapping[str, Floats], size: Floats) -> Floats:
    """The largest size within about 1 of each point of one input; 0 far out, and for several inputs."""
    around = np.zeros_like(size)
    if len(points) > 1:
        return around
    (x,) = points.values()
    near = np.abs(x) < _REACH
    boxes = np.floor(x[near]).astype(np.int64) + _REACH + 1
    largest = np.zeros(2 * _REACH + 3)
    np.maximum.at(largest, boxes, size[near])
    around[near] = np.maximum.reduce([largest[boxes - 1], largest[boxes], largest[boxes + 1]])
    return around
