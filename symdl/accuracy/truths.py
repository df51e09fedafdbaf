"""Certified truths as arrays, and the errors of results against them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from flint import arb, fmpq
from numpy.typing import NDArray

from symdl.accuracy.bounds import ulps
from symdl.oracle import Truth
from symdl.oracle.formats import format_of
from symdl.oracle.truth import at_precision

Floats = NDArray[np.float64]
_DOUBLE = format_of("float64")


@dataclass(frozen=True, eq=False)
class Truths:
    """True values at points: rounded to float64, what each is more in units of its last place, and the proofs."""

    values: Floats
    rest: Floats
    proofs: tuple[Truth, ...] = ()

    def __add__(self, other: Truths) -> Truths:
        return Truths(
            np.concatenate([self.values, other.values]),
            np.concatenate([self.rest, other.rest]),
            self.proofs + other.proofs,
        )

    @property
    def finite(self) -> NDArray[np.bool_]:
        """Where the truth is a number, be it beyond float64."""
        beyond = [truth.kind == "finite" for truth in self.proofs] if self.proofs else False
        return np.asarray(np.isfinite(self.values) | np.asarray(beyond), np.bool_)


_Split: TypeAlias = tuple[float, float, Truth]
"""A truth as float64, what it is more in units of that number's last place, and the proof."""


def collected(proofs: Iterable[Truth]) -> Truths:
    """Truths as arrays."""
    return _arrays([_split(truth) for truth in proofs])


def _arrays(rows: Sequence[_Split]) -> Truths:
    values, rest, proofs = zip(*rows, strict=True) if rows else ((), (), ())
    return Truths(np.array(values, float), np.array(rest, float), proofs)


def _split(truth: Truth) -> _Split:
    if truth.kind != "finite":
        return float(truth.kind), 0.0, truth
    if truth.exact is None:
        return *split(truth.ball.mid()), truth
    value = _DOUBLE.nearest(truth.exact)
    if not math.isfinite(value):
        return value, 0.0, truth
    return value, _rest(value, arb(truth.exact - fmpq(*value.as_integer_ratio()))), truth


def split(middle: arb) -> tuple[float, float]:
    """An exact ball as float64, and what it is more in units of that number's last place."""
    value = float(middle)
    if not math.isfinite(value):
        return value, 0.0
    return value, _rest(value, at_precision(192, lambda: middle - arb(value)))


def _rest(value: float, difference: arb) -> float:
    if difference == 0:
        return 0.0
    exponent = max(math.frexp(value)[1] - 1, _DOUBLE.low) if value else _DOUBLE.low
    return float(difference * arb(2) ** (_DOUBLE.bits - 1 - exponent))


def nearly(truth: Truth) -> float:
    """A truth as float64, rounded well enough to look for zeros."""
    if truth.kind != "finite":
        return float(truth.kind)
    return float(truth.ball.mid())


def errors(got: NDArray[Any], truths: Truths, dtype: str) -> Floats:
    """The error of each result in ulps of ``dtype``."""
    found = ulps(got, truths.values, dtype, truths.rest)
    for k in np.flatnonzero(np.isinf(truths.values) & np.isfinite(np.asarray(got, np.float64))):
        if truths.proofs and truths.proofs[k].kind == "finite":  # beyond float64: only the proof can tell
            found[k] = truths.proofs[k].error(float(got[k]), dtype)
    return found


class Known:
    """Truths at points, evaluated once for every quantity that asks."""

    def __init__(self, truth: Callable[[Any, dict[str, float]], Truth]):
        self._truth = truth
        self._found: dict[Any, dict[tuple[float, ...], _Split]] = {}

    def __call__(self, quantity: Any, key: Any, points: dict[str, Floats]) -> Truths:
        """The truths of a quantity; quantities of one ``key`` have the same."""
        found = self._found.setdefault(key, {})
        kept = []
        for numbers in zip(*(values.tolist() for values in points.values()), strict=True):
            if numbers not in found:
                found[numbers] = _split(self._truth(quantity, dict(zip(points, numbers, strict=True))))
            kept.append(found[numbers])
        return _arrays(kept)
