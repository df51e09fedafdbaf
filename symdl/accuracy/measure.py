"""Measuring one kernel: its results at points against the truth there, and the record of it."""

from __future__ import annotations

import math
import warnings
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.bounds import Bound, last_place, ulps
from symdl.accuracy.truths import Floats, Truths
from symdl.accuracy.zeros import Zeros
from symdl.errors import GenerationError, SymdlError
from symdl.oracle.formats import format_of

_Result = TypeVar("_Result")
__all__ = ["Labels", "Measurement", "called", "excepted", "judge", "named", "ulps"]
_QUANTILE = 0.999
_MARGINS = {"float64": (1.5, 1.0)}
_MARGIN = (1.25, 0.5)
"""What is added to the largest error seen, for what was not tried: a share, or at least so many ulps. In float64 no
other kernel says where to look."""
_ERRORS, _SHARES = Context(prec=3, rounding=ROUND_CEILING), Context(prec=6, rounding=ROUND_FLOOR)
"""How errors and shares are rounded where they are recorded."""
_UNEXCUSED = 3
"""How many bad points far from any zero are enough to stop looking for zeros."""


@dataclass(frozen=True)
class Labels:
    """What was measured: which function and quantity, on which target, in which type, at which parameters."""

    function: str
    quantity: str
    target: str
    dtype: str
    parameters: str = ""


@dataclass(frozen=True)
class Measurement:
    """How right one kernel is: what was measured, and the bound it is judged by. Errors are in ulps."""

    function: str
    quantity: str
    target: str
    dtype: str
    parameters: str
    count: int
    max: float
    quantile: float
    mean: float
    worst: str
    """The worst input, as float.hex(); of several, "name=..., name=..."."""
    bound: float
    subnormal_max: float
    subnormal_bound: float
    subnormal_worst: str = ""
    plain: float = 0.0
    """The largest error where the exception near interior zeros is not made."""
    rounded: float = 1.0
    """The share of results that are rounded correctly."""
    rounded_bound: float = 0.0
    kind: str = "sampled"
    crc: str = ""
    complaint: str = ""
    """What is wrong beside errors: a NaN, a warning."""

    @property
    def passes(self) -> bool:
        """Whether every bound holds."""
        return (
            not self.complaint
            and self.max <= self.bound
            and self.subnormal_max <= self.subnormal_bound
            and self.rounded >= self.rounded_bound
        )

    @property
    def achieved(self) -> float:
        """What may be said of every normal result: the largest error seen, with a margin for what was not tried."""
        return _promised(self.max, self)

    @property
    def subnormal_achieved(self) -> float:
        """The same of results below the smallest normal number."""
        return _promised(self.subnormal_max, self)

    @property
    def excess(self) -> float:
        """How many times its bound the worst result is off."""
        return math.inf if self.complaint else max(self.max / self.bound, self.subnormal_max / self.subnormal_bound)

    def entry(self) -> dict[str, Any]:
        """The measurement as one entry of a record: errors to three digits, rounded up; infinities as text."""
        numbers = {**asdict(self), "achieved": self.achieved, "subnormal_achieved": self.subnormal_achieved}
        shown = {name: _recorded(name, v) if isinstance(v, float) else v for name, v in numbers.items()}
        return {**shown, "passes": self.passes}


def _promised(largest: float, m: Measurement) -> float:
    share, least = _MARGINS.get(m.dtype, _MARGIN)
    return largest if m.kind == "all" else max(largest * share, largest + least)


def rounded_up(value: float, context: Context = _ERRORS) -> float | str:
    """An error to three digits, rounded up; an infinity as text."""
    return float(context.create_decimal_from_float(value)) if math.isfinite(value) else str(value)


def _recorded(name: str, value: float) -> float | str:
    """An error to three digits, rounded up; a share to six, rounded down; an infinity as text."""
    return rounded_up(value, _SHARES) if name.startswith("rounded") else rounded_up(value)


def called(run: Callable[[], _Result]) -> tuple[_Result, str]:
    """What a kernel gives, and the first warning it raised. GenerationError where it raises an error."""
    with warnings.catch_warnings(record=True) as raised, np.errstate(all="warn"):
        warnings.simplefilter("always")
        try:
            result = run()
        except SymdlError:
            raise
        except Exception as error:
            raise GenerationError(f"its kernel raises {type(error).__name__}: {error}") from error
    return result, f"{raised[0].category.__name__}: {raised[0].message}" if raised else ""


def judge(
    labels: Labels,
    points: Mapping[str, Floats],
    got: NDArray[Any],
    truths: Truths,
    found: Floats,
    plain: Floats,
    limit: Bound,
    *,
    judged: NDArray[np.bool_],
    base: int,
    complaint: str = "",
    kind: str = "sampled",
) -> Measurement:
    """The record of errors already found.

    ``judged`` says where the kernel owes anything; the mean and the 99.9 % are of the first ``base`` points.
    """
    small = np.abs(truths.values) < 2.0 ** format_of(labels.dtype).low
    normal, below = np.flatnonzero(judged & ~small), np.flatnonzero(judged & small)
    usual = found[normal[normal < base]]
    rounded = found[:base][judged[:base]] <= 0.5
    return Measurement(
        **asdict(labels),
        count=int(judged.sum()),
        max=float(found[normal].max(initial=0.0)),
        quantile=float(np.quantile(usual, _QUANTILE, method="higher")) if usual.size else 0.0,
        mean=float(usual.mean()) if usual.size else 0.0,
        worst=named(points, int(normal[found[normal].argmax()])) if normal.size else "",
        bound=limit.normal,
        subnormal_max=float(found[below].max(initial=0.0)),
        subnormal_bound=limit.subnormal,
        subnormal_worst=named(points, int(below[found[below].argmax()])) if below.size else "",
        plain=float(plain[normal].max(initial=0.0)),
        rounded=float(rounded.mean()) if rounded.size else 1.0,
        rounded_bound=limit.rounded,
        kind=kind,
        crc=f"{zlib.crc32(np.ascontiguousarray(got).tobytes()):08x}" if kind == "all" else "",
        complaint=complaint,
    )


def excepted(
    plain: Floats, truths: Truths, limit: Bound, dtype: str, zeros: Zeros, points: Mapping[str, Floats]
) -> Floats:
    """The largest errors; those near an interior zero in ulps of an eighth of the largest truth around the zero."""
    found, form = plain.copy(), format_of(dtype)
    small = np.abs(truths.values) < 2.0**form.low
    looked = np.isfinite(plain) & np.isfinite(truths.values) & (plain > np.where(small, limit.subnormal, 0.5))
    unexcused = {True: 0, False: 0}
    for k in sorted(np.flatnonzero(looked), key=lambda k: (-plain[k], k)):
        below = bool(small[k])
        if unexcused[below] == _UNEXCUSED:
            continue  # what remains is better than these
        size = zeros.size_around({name: float(values[k]) for name, values in points.items()})
        if size / 8 > abs(truths.values[k]):
            last = last_place(np.array([abs(truths.values[k]), size / 8]), form)
            found[k] = math.ldexp(plain[k], int(last[0] - last[1]))
        else:
            unexcused[below] += 1
    return found


def named(points: Mapping[str, Floats], k: int) -> str:
    """One of the points, as text."""
    if len(points) == 1:
        (values,) = points.values()
        return float(values[k]).hex()
    return ", ".join(f"{name}={float(values[k]).hex()}" for name, values in points.items())
