"""All 65,536 inputs of a 16-bit type: correctly rounded truths from a reference, the oracle deciding close calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.bounds import STORAGE, last_place, ulps
from symdl.accuracy.pieces import ACCURACY
from symdl.accuracy.reference import Reference, reference
from symdl.accuracy.samples import numpy_type
from symdl.accuracy.truths import Truths, collected
from symdl.oracle.formats import format_of

if TYPE_CHECKING:
    from symdl.accuracy.subjects import Quantity, Subject

Floats = NDArray[np.float64]
Kernel = Callable[[NDArray[Any]], NDArray[Any]]


@dataclass(frozen=True)
class Sixteen:
    """How right a kernel is at every input of a 16-bit type; errors in ulps, of the truth before it is rounded."""

    count: int
    """At how many inputs the truth is a number or an infinity."""
    correctly_rounded: float
    max: float
    worst: float


def all_inputs(dtype: str) -> NDArray[Any]:
    """Every number of a 16-bit type, infinities and NaN too, in the order of their bits."""
    return np.arange(1 << 16, dtype=np.uint16).view(numpy_type(dtype))


def check_sixteen(kernel: Kernel, truth: Reference, dtype: str) -> Sixteen:
    """Run a kernel of one array at every input of ``dtype``, and compare it with the truth.

    Where the truth is NaN, at infinite inputs without a limit and outside the domain, nothing is owed.
    """
    inputs = all_inputs(dtype)
    with np.errstate(invalid="ignore"):  # a signalling NaN
        x = inputs.astype(np.float64)
    truths = decided(truth, x, dtype)
    got = kernel(inputs)
    found = ulps(got, truths.values, dtype, truths.rest)
    found = np.where(
        np.isnan(truths.values), np.where(np.isnan(x) & ~np.isnan(np.asarray(got, float)), np.inf, 0.0), found
    )
    judged = ~np.isnan(truths.values)
    worst = int(found.argmax())
    return Sixteen(int(judged.sum()), float((found[judged] <= 0.5).mean()), float(found[worst]), float(x[worst]))


def decided(truth: Reference, x: Floats, dtype: str) -> Truths:
    """The truths at numbers of float32 or of a 16-bit type, good enough to say which way each rounds to ``dtype``.

    Where the reference lies within its error bound of a midpoint of two neighbours, the oracle is asked.
    """
    values, rest, form = np.zeros(np.shape(x)), np.zeros(np.shape(x)), format_of(dtype)
    undecided = truth.asked(x)
    values[~undecided] = truth(x[~undecided])
    sizes = np.abs(np.where(np.isfinite(values), values, 0.0))
    steps = np.ldexp(sizes, -last_place(sizes, form))
    apart = np.abs(steps - np.trunc(steps) - 0.5)
    close = apart <= 2 * truth.error_bound * np.maximum(steps, 1.0)
    undecided |= close & (sizes < 2.0 ** (form.high + 2)) & (sizes > 0)
    places = np.flatnonzero(undecided)
    if places.size:
        exact = collected(truth.exact_at(float(x[k])) for k in places)
        values[places], rest[places] = exact.values, exact.rest
    return Truths(values, rest)


class StandIn:
    """The truths of a subject of one variable, from references; it takes the place of ``truths.Known``.

    For 16-bit types references are made less exact, and sooner; which way a number rounds is decided all the same.
    """

    def __init__(self, subject: Subject, dtype: str, cache: Path | None = None):
        self.subject, self.dtype, self.cache = subject, dtype, cache
        self._found: dict[Any, Truths] = {}

    def __call__(self, quantity: Quantity, key: Any, points: dict[str, Floats]) -> Truths:
        """The truths of a quantity at points."""
        (x,) = points.values()
        asked = (quantity.output, quantity.wrt, x.tobytes())
        if asked not in self._found:
            promised = self.subject.promised(points)
            found = decided(self.reference(quantity), x[promised], self.dtype)
            values, rest = np.full(x.shape, np.inf), np.zeros(x.shape)  # elsewhere nobody looks
            values[promised], rest[promised] = found.values, found.rest
            self._found[asked] = Truths(values, rest)
        return self._found[asked]

    def reference(self, quantity: Quantity) -> Reference:
        """The reference of a quantity; quantities of one output and derivative share it."""
        stored = self.dtype in STORAGE
        accuracy, inputs = (_ACCURACY, _inputs()) if stored else (ACCURACY, None)
        return reference_of(self.subject, quantity, self.cache, accuracy, inputs)


@lru_cache(maxsize=1)
def _inputs() -> Floats:
    """Every number of the 16-bit types."""
    with np.errstate(invalid="ignore"):  # a signalling NaN
        numbers = np.unique(np.concatenate([all_inputs(dtype).astype(np.float64) for dtype in STORAGE]))
    return np.asarray(numbers[np.isfinite(numbers)], np.float64)


_ACCURACY = 2.0**-26
"""Of references for 16-bit types: so that one number in some thousands is too close to call."""
_KEPT = 24
_recent: dict[Any, Reference] = {}


def reference_of(
    subject: Subject,
    quantity: Quantity,
    cache: Path | None = None,
    accuracy: float = ACCURACY,
    inputs: Floats | None = None,
) -> Reference:
    """The reference of one quantity of a subject of one variable; at declared kinks it holds what is declared.

    The last few are kept in memory: the same is asked for in several dtypes.
    """
    from symdl.accuracy.subjects import derivative

    (name,) = subject.coordinates
    expression = subject.variant.outputs[quantity.output][1]
    assert expression is not None
    numbers = {n: v for n, v in subject.fixed.items() if not isinstance(v, (bool, str))}
    points = subject.places(name)
    kinks = repr(subject.definition.kinks)
    key = (
        expression,
        quantity.wrt,
        name,
        tuple(sorted(numbers.items())),
        tuple(points),
        kinks,
        cache,
        accuracy,
        inputs is None,
    )
    if key not in _recent:
        found = reference(
            derivative(expression, quantity.wrt),
            name,
            numbers,
            truth=lambda x: subject.truth(quantity, {name: x}),
            points=points,
            cache=cache,
            accuracy=accuracy,
            inputs=inputs,
        )
        while len(_recent) >= _KEPT:
            del _recent[next(iter(_recent))]
        _recent[key] = found
    return _recent[key]
