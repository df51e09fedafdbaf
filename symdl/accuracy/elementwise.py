"""Measuring what is elementwise: where it is tried, and where it is tried again because it looked bad."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy import ranking, samples
from symdl.accuracy.bounds import STORAGE, Bound, bound, ulps
from symdl.accuracy.measure import Labels, Measurement, called, excepted, judge, named
from symdl.accuracy.sixteen import StandIn, all_inputs
from symdl.accuracy.subjects import Quantity, Subject
from symdl.accuracy.truths import Floats, Known, Truths, errors, nearly
from symdl.accuracy.zeros import Zeros
from symdl.oracle.formats import format_of
from symdl.passes.samples import inside
from symdl.roles import Role

_SCREENED = 2**17
"""How many points a float32 kernel is compared at with the float64 kernel, to find where to look."""
_SUSPECTS = 8
"""How many points of each kind the comparison names."""
_BETWEEN = 10
"""How many points are tried where results begin to be subnormal or infinite."""
_ROUNDS, _WORST, _BESIDE = 3, 2, 6
"""How often neighbours of the worst are tried, of how many points of each kind, and how many of each."""
Points = dict[str, Floats]
_Known: TypeAlias = Known | StandIn


def measured(subject: Subject, dtype: str, target: str, kernels: Any, count: int) -> Iterator[Measurement]:
    """Measure every quantity of one subject in one dtype at about ``count`` points, and where those looked bad.

    In a 16-bit type a function of one input is measured at every number.
    """
    draw = np.random.default_rng(zlib.crc32(f"{subject.definition.name} {dtype} {subject.text}".encode()))
    alone = len(subject.coordinates) == 1
    whole = alone and dtype in STORAGE
    base = _everywhere(subject, dtype) if whole else points_of(subject, dtype, count if alone else count // 2, draw)
    known: _Known = StandIn(subject, dtype) if whole else Known(subject.truth)
    linear = alone and not whole and _is_linear(subject, known, base)
    extras: dict[Any, Points] = {}
    zeros: dict[Any, Zeros] = {}
    for quantity in subject.quantities():
        key = (quantity.output, quantity.wrt)
        if key not in extras:
            none = {name: np.empty(0) for name in base}
            extras[key] = none if whole else _doubtful(subject, quantity, dtype, kernels, base, known, draw)
            zeros[key] = Zeros(partial(_nearly, subject, quantity), subject.coordinates)
        points = {name: np.concatenate([base[name], extras[key][name]]) for name in base}
        tried = _Tried(points, len(base[next(iter(base))]), known, zeros[key], linear, "all" if whole else "sampled")
        yield _judged(subject, quantity, dtype, target, kernels, tried)


@dataclass(frozen=True, eq=False)
class _Tried:
    """Where a kernel is tried, and the truths there."""

    points: Points
    base: int
    """How many of the points were chosen before anything was known."""
    known: _Known
    zeros: Zeros
    linear: bool
    kind: str


def _nearly(subject: Subject, quantity: Quantity, point: Mapping[str, float]) -> float:
    return nearly(subject.truth(quantity, point))


def _everywhere(subject: Subject, dtype: str) -> Points:
    """Every number of a 16-bit type."""
    with np.errstate(invalid="ignore"):  # a signalling NaN
        numbers = all_inputs(dtype).astype(np.float64)
    return {subject.coordinates[0]: numbers[~np.isnan(numbers)]}


def _judged(subject: Subject, quantity: Quantity, dtype: str, target: str, kernels: Any, tried: _Tried) -> Measurement:
    labels = Labels(subject.definition.name, quantity.name, target, dtype, subject.text)
    limit, points = bound(target, dtype, quantity.order, tried.linear), tried.points
    got, warning = results_of(subject, quantity, dtype, kernels, points)
    truths = tried.known(quantity, (quantity.output, quantity.wrt), points)
    judged, complaint = _owed(subject, quantity, points, got, truths, tried.known)
    plain = np.where(judged, errors(got, truths, dtype), 0.0)
    plain = _without_ties(subject, plain, limit, dtype, points)
    found = excepted(plain, truths, limit, dtype, tried.zeros, points)
    return judge(
        labels,
        points,
        got,
        truths,
        found,
        plain,
        limit,
        judged=judged,
        base=tried.base,
        complaint=warning or complaint,
        kind=tried.kind,
    )


def _without_ties(subject: Subject, plain: Floats, limit: Bound, dtype: str, points: Points) -> Floats:
    """Errors without those where the rounding of several inputs' sums and products decides between branches."""
    if len(points) == 1:
        return plain
    found, step = plain.copy(), 2.0 ** (2 - format_of(dtype).bits)
    for k in np.flatnonzero(plain > limit.normal):
        point = {name: float(values[k]) for name, values in points.items()}
        if all(map(math.isfinite, point.values())) and subject.hangs(point, step):
            found[k] = 0.0
    return found


def results_of(
    subject: Subject, quantity: Quantity, dtype: str, kernels: Any, points: Points
) -> tuple[NDArray[Any], str]:
    arrays = {name: values.astype(samples.numpy_type(dtype)) for name, values in points.items()}
    return called(lambda: subject.call(kernels, quantity, arrays))


def _owed(
    subject: Subject, quantity: Quantity, points: Points, got: NDArray[Any], truths: Truths, known: _Known
) -> tuple[NDArray[np.bool_], str]:
    """Where bounds are promised, and what is no number, or a number, though it should not be."""
    finite = np.logical_and.reduce([np.isfinite(values) for values in points.values()])
    outside = np.isnan(truths.values)
    promised = subject.promised(points)
    judged = promised & ~outside
    if quantity.order:  # where the value itself is no number, or infinite, its derivatives owe nothing
        value = Quantity("value", "", output=quantity.output)
        of_value = known(value, (quantity.output, ()), points)
        judged &= of_value.finite | (~finite & ~np.isnan(of_value.values))
    nan = judged & finite & np.isnan(got)
    if nan.any():
        return judged, f"NaN at {named(points, int(np.flatnonzero(nan)[0]))}"
    number = promised & finite & outside & ~np.isnan(got) & (quantity.order == 0)
    if number.any():
        return judged, f"a number outside the domain, at {named(points, int(np.flatnonzero(number)[0]))}"
    return judged, ""


def points_of(subject: Subject, dtype: str, count: int, draw: np.random.Generator) -> Points:
    names = subject.coordinates
    if len(names) == 1:
        at = samples.stratified(dtype, count, draw, subject.places(names[0]))
        at = inside(subject.variant.input(names[0]), at, samples.numpy_type(dtype))
        return {names[0]: np.concatenate([at, [np.inf, -np.inf]])}
    free = [name for name in names if subject.variant.input(name).role is not Role.TARGET]
    bound = [name for name in names if name not in free]
    found = samples.scattered(dtype, free, bound, count, draw, {name: subject.places(name) for name in free})
    real = samples.numpy_type(dtype)
    return {name: inside(subject.variant.input(name), values, real) for name, values in found.items()}


def _is_linear(subject: Subject, known: _Known, points: Points) -> bool:
    """Whether the second derivative is 0 wherever it exists."""
    (name,) = subject.coordinates
    return all(
        not np.nan_to_num(known(second, (second.output, second.wrt), points).values).any()
        for second in (
            Quantity("second", "", (name, name), output=output) for output in range(len(subject.variant.outputs))
        )
    )


def _doubtful(
    subject: Subject,
    quantity: Quantity,
    dtype: str,
    kernels: Any,
    base: Points,
    known: _Known,
    draw: np.random.Generator,
) -> Points:
    """Where a kernel may be worse than at the base points: where it differs most from itself in float64, then beside
    the worst of all points, again and again."""
    points = _joined(base, _edges(quantity, dtype, base, known))
    if dtype in ("float32", *STORAGE):
        points = _joined(points, _suspects(subject, quantity, dtype, kernels, draw))
    for _ in range(_ROUNDS):
        points = _joined(points, _beside_the_worst(subject, quantity, dtype, kernels, points, known, draw))
    return {name: values[base[name].size :] for name, values in points.items()}


def _joined(first: Points, second: Points) -> Points:
    return {name: np.concatenate([first[name], second[name]]) for name in first}


def _edges(quantity: Quantity, dtype: str, base: Points, known: _Known) -> Points:
    """Between neighbours of which one has a normal result, the other a subnormal, an infinite one or 0."""
    if len(base) > 1:
        return {name: np.empty(0) for name in base}
    ((name, x),) = base.items()
    form = format_of(dtype)
    size = np.abs(known(quantity, (quantity.output, quantity.wrt), base).values)
    order = np.argsort(x, kind="stable")
    order = order[np.isfinite(x[order]) & ~np.isnan(size[order])]
    kind = np.digitize(size[order], [2.0**form.low, 2.0**form.high * (2 - 2.0 ** (1 - form.bits))])
    at = np.flatnonzero(np.diff(kind))
    ends = x[order[at], None], x[order[at + 1], None]
    steps = np.linspace(0, 1, _BETWEEN + 2)[1:-1]
    return {name: samples.rounded((ends[0] * (1 - steps) + ends[1] * steps).ravel(), dtype)}


def _beside_the_worst(
    subject: Subject,
    quantity: Quantity,
    dtype: str,
    kernels: Any,
    points: Points,
    known: _Known,
    draw: np.random.Generator,
) -> Points:
    """Neighbours, near and far, of the worst of the points."""
    truths = known(quantity, (quantity.output, quantity.wrt), points)
    got, _ = results_of(subject, quantity, dtype, kernels, points)
    judged, _ = _owed(subject, quantity, points, got, truths, known)
    worst = ranking.worst(points, truths.values, np.where(judged, errors(got, truths, dtype), 0.0), dtype, _WORST)
    size = (worst.size, _BESIDE)
    spread = [1 + draw.choice([-1, 1], size) * np.exp2(draw.uniform(-20, -1, size)) for _ in points]
    with np.errstate(all="ignore"):
        moved = [(values[worst, None] * by).ravel() for values, by in zip(points.values(), spread, strict=True)]
    return {name: samples.rounded(values, dtype) for name, values in zip(points, moved, strict=True)}


def _suspects(subject: Subject, quantity: Quantity, dtype: str, kernels: Any, draw: np.random.Generator) -> Points:
    """Where a kernel differs most from itself in float64; the truth decides."""
    points = points_of(subject, dtype, _SCREENED, draw)
    inside = np.logical_and.reduce([np.isfinite(values) for values in points.values()])
    points = {name: values[inside] for name, values in points.items()}
    narrow, _ = results_of(subject, quantity, dtype, kernels, points)
    wide = np.asarray(results_of(subject, quantity, "float64", kernels, points)[0], np.float64)
    found = np.where(np.isnan(wide), 0.0, ulps(narrow, wide, dtype))
    worst = ranking.worst(points, wide, found, dtype, _SUSPECTS)
    return {name: values[worst] for name, values in points.items()}
