"""All 2^32 inputs of float32, block by block: errors against a reference, a checksum, and a state to go on from."""

from __future__ import annotations

import json
import math
import os
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.bounds import ulps
from symdl.accuracy.measure import called
from symdl.accuracy.pieces import Kind
from symdl.accuracy.reference import Reference

Floats = NDArray[np.float64]
Kernel = Callable[[NDArray[np.float32]], NDArray[np.float32]]
Progress = Callable[[int, int], None]

ALL = 1 << 32
BLOCK, GROUP = 1 << 18, 256
"""Inputs a call of the kernel, and calls between two writings of the state."""
_INNER = 1 << 15
MOST_ASKED = 1 << 24
"""For more inputs than this the oracle is not asked."""
_LINEAR, _FINE = 64, 64
"""Errors up to 64 ulp are counted in steps of 1/64, larger ones by their exponents."""
_BINS = _LINEAR * _FINE + 1100
_LOWEST = np.float64(2.0**-126).view(np.int64)
_HIGHEST = np.float64(2.0**127).view(np.int64)
_EXPONENT = np.int64(0x7FF0000000000000)
_MIRROR = np.int64(2046 << 52)  # less the bits of 2^e it is those of 2^-e
_STEPS = 2.0**23
_JUMP = 2.0**-20
"""What is larger on both sides of a change of sign, relative to its surroundings, jumps and has no zero."""


@dataclass
class Tally:
    """What is known so far: inputs up to ``done`` in the order of their bit patterns."""

    key: str
    done: int = 0
    crc: int = 0
    count: int = 0
    total: float = 0.0
    """Sum of the errors of normal results."""
    bins: NDArray[np.int64] = field(default_factory=lambda: np.zeros(_BINS, np.int64))
    """Normal results by error."""
    max: float = 0.0
    worst: int = -1
    """The bit pattern of the input."""
    plain: float = 0.0
    subnormal_count: int = 0
    subnormal_max: float = 0.0
    subnormal_worst: int = -1
    rounded: int = 0
    """How many results are rounded correctly."""
    complaint: str = ""


@dataclass(frozen=True)
class Outcome:
    """How right a kernel is at every input; errors in ulps. Normal and subnormal results are told apart."""

    count: int
    max: float
    quantile: float
    """99.9 % of the normal results are at most this far off (rounded up to a 64th)."""
    mean: float
    worst: float
    plain: float
    """The largest error where the exception near interior zeros is not made."""
    subnormal_count: int
    subnormal_max: float
    subnormal_worst: float
    rounded: float
    """The share of results that are rounded correctly."""
    asked: int
    """At how many inputs the oracle was asked."""
    crc: str
    """CRC-32 of all results in the order of the inputs' bit patterns, little-endian, every NaN as 0x7fc00000."""
    complaint: str


def exhaustive(
    kernel: Kernel,
    truth: Reference,
    *,
    domain: Reference | None = None,
    key: str = "",
    state: Path | None = None,
    progress: Progress | None = None,
    first: int = 0,
    stop: int = ALL,
    block: int = BLOCK,
    group: int = GROUP,
) -> Outcome:
    """Run a float32 kernel of one array at every bit pattern from ``first`` up to ``stop``.

    Parameters: ``domain`` is the reference of the value, where ``truth`` is that of a derivative: where the value
    is no number its derivative owes nothing; ``key`` says what is measured, kernel and truth: a ``state`` file of
    another key is not continued; the state is written after each ``group`` blocks, and a run that was killed goes on
    from it with the same outcome; ``progress`` hears how many inputs are done. Raises ValueError where the oracle
    would be asked for too many inputs.
    """
    asked = truth.asked_along(first, stop - first)
    if asked > MOST_ASKED:
        raise ValueError(f"{key or 'this formula'}: no certificate for {asked} inputs; ask the oracle for fewer")
    zeros = interior_zeros(truth)
    tally = _resumed(state, f"{key} {first} {stop} {block} {group}", first)
    while tally.done < stop:
        for _ in range(group):
            if tally.done >= stop:
                break
            _block(tally, kernel, truth, domain, zeros, min(block, stop - tally.done))
        _save(state, tally)
        if progress is not None:
            progress(tally.done - first, stop - first)
    return _outcome(tally, asked)


def _block(
    tally: Tally,
    kernel: Kernel,
    truth: Reference,
    domain: Reference | None,
    zeros: list[tuple[float, float]],
    size: int,
) -> None:
    x = np.arange(tally.done, tally.done + size, dtype=np.uint32).view(np.float32)
    result, warning = called(lambda: kernel(x))
    tally.complaint = tally.complaint or warning
    got = np.array(result, np.float32)
    got[np.isnan(got)] = np.float32(np.nan)
    tally.crc = zlib.crc32(got.astype("<f4", copy=False).tobytes(), tally.crc)
    for start in range(0, size, _INNER):
        part = slice(start, min(start + _INNER, size))
        _part(tally, x[part], got[part], truth, domain, zeros, tally.done + start)
    tally.done += size


def _part(
    tally: Tally,
    x: NDArray[np.float32],
    got: NDArray[np.float32],
    truth: Reference,
    domain: Reference | None,
    zeros: list[tuple[float, float]],
    first: int,
) -> None:
    true = truth.along(first, x.size)
    nan_in = (first & 0x7FFFFFFF) + x.size > 0x7F800001
    if nan_in and not np.isnan(got[np.isnan(x)]).all():
        tally.complaint = tally.complaint or "a NaN gives a number"
    there = got.astype(np.float64)
    exponents = true.view(np.int64) & _EXPONENT
    normal = exponents >= _LOWEST
    np.clip(exponents, _LOWEST, _HIGHEST, out=exponents)
    with np.errstate(invalid="ignore", over="ignore"):
        found = np.abs(there - true)
        found *= (_MIRROR - exponents).view(np.float64)
        found *= _STEPS
    owed: NDArray[np.bool_] | None = None
    if domain is not None and not domain.numbers_along(first, x.size):
        owed = ~np.isnan(domain.along(first, x.size))
    if not np.isfinite(found).all():
        found = ulps(got, true, "float32")
        owed = ~np.isnan(true) & (True if owed is None else owed)
        lost = owed & np.isnan(there) & np.isfinite(x)
        if lost.any() and not tally.complaint:
            tally.complaint = f"NaN at {float(x[lost.argmax()]).hex()}"
    if owed is not None:
        found = np.where(owed, found, 0.0)
        _count(tally, x, found, true, zeros, owed & normal, owed & ~normal, first)
    elif normal.all():
        _count(tally, x, found, true, zeros, None, None, first)
    else:
        _count(tally, x, found, true, zeros, normal, ~normal, first)


def _count(
    tally: Tally,
    x: NDArray[np.float32],
    found: Floats,
    true: Floats,
    zeros: list[tuple[float, float]],
    normal: NDArray[np.bool_] | None,
    below: NDArray[np.bool_] | None,
    first: int,
) -> None:
    usual = found if normal is None else found[normal]
    if usual.size:
        tally.plain = max(tally.plain, float(usual.max()))
        if any(
            abs(float(end) - zero) <= 1 + abs(float(x[0]) - float(x[-1])) for zero, _ in zeros for end in x[[0, -1]]
        ):
            found = _excepted(found, x, true, zeros)
            usual = found if normal is None else found[normal]
        place = int(usual.argmax())
        if float(usual[place]) > tally.max or tally.worst < 0:
            tally.max = float(usual[place])
            tally.worst = first + (place if normal is None else int(np.flatnonzero(normal)[place]))
        tally.count += usual.size
        tally.total += float(usual.sum())
        tally.rounded += int((usual <= 0.5).sum())
        _add_bins(tally, usual)
    if below is not None and below.any():
        places = np.flatnonzero(below)
        small = found[places]
        place = int(small.argmax())
        if float(small[place]) > tally.subnormal_max or tally.subnormal_worst < 0:
            tally.subnormal_max, tally.subnormal_worst = float(small[place]), first + int(places[place])
        tally.subnormal_count += small.size
        tally.rounded += int((small <= 0.5).sum())


def _excepted(found: Floats, x: NDArray[np.float32], true: Floats, zeros: list[tuple[float, float]]) -> Floats:
    """Errors within 1 of an interior zero, in ulps of an eighth of the largest truth around it if that is larger."""
    for zero, size in zeros:
        near = np.flatnonzero((np.abs(x - zero) <= 1) & (np.abs(true) < size / 8))
        if near.size:
            own = np.maximum(true[near].view(np.int64) & _EXPONENT, _LOWEST).view(np.float64)
            found[near] *= own / 2.0 ** math.floor(math.log2(size / 8))
    return found


def _add_bins(tally: Tally, found: Floats) -> None:
    fine = np.ceil(found * _FINE)
    if not fine.max() <= _LINEAR * _FINE:
        _, exponents = np.frexp(np.minimum(found, 2.0**1000))
        fine = np.where(fine <= _LINEAR * _FINE, fine, _LINEAR * _FINE + exponents)
    tally.bins += np.bincount(fine.astype(np.int32), minlength=_BINS)


def interior_zeros(truth: Reference) -> list[tuple[float, float]]:
    """Where the truth changes its sign away from 0, and the largest size within 1 of that."""
    known = [p for p in truth.parts if p.kind in (Kind.TAYLOR, Kind.TAIL, Kind.POINT) and abs(p.first) <= 0x7F7FFFFF]
    ends = [(end, float(truth(end))) for p in known for end in (p.low, p.high)]
    nonzero = [(x, y) for x, y in ends if y != 0 and not math.isnan(y)]
    found = []
    for (a, left), (b, right) in pairwise(nonzero):
        if left * right >= 0 or a * b <= 0:
            continue
        around = np.linspace(a - 1, a + 1, 257)
        values = np.abs(truth(around[~truth.asked(around)]))
        size = float(values[np.isfinite(values)].max(initial=0.0))
        if min(abs(left), abs(right)) <= _JUMP * size and b - a <= 2.0**-18 * abs(a):
            found.append((a, size))
    return found


# ------------------------------------------------------------------------------------------------------- state


def _resumed(state: Path | None, key: str, first: int) -> Tally:
    if state is not None:
        try:
            kept: dict[str, Any] = json.loads(state.read_text(encoding="utf-8"))
            if kept.get("key") == key:
                bins = np.zeros(_BINS, np.int64)
                bins[[int(place) for place in kept["bins"]]] = list(kept["bins"].values())
                return Tally(**{**kept, "bins": bins})
        except (OSError, ValueError, TypeError, KeyError, IndexError):
            pass
    return Tally(key, done=first)


def _save(state: Path | None, tally: Tally) -> None:
    if state is None:
        return
    state.parent.mkdir(parents=True, exist_ok=True)
    beside = state.with_name(f"{state.name}.{os.getpid()}.tmp")
    filled = np.flatnonzero(tally.bins).tolist()
    bins = {str(place): int(tally.bins[place]) for place in filled}
    beside.write_text(json.dumps({**vars(tally), "bins": bins}), encoding="utf-8")
    os.replace(beside, state)


def _outcome(tally: Tally, asked: int) -> Outcome:
    return Outcome(
        count=tally.count,
        max=tally.max,
        quantile=min(_quantile(tally), tally.max),
        mean=tally.total / tally.count if tally.count else 0.0,
        worst=_of_bits(tally.worst),
        plain=tally.plain,
        subnormal_count=tally.subnormal_count,
        subnormal_max=tally.subnormal_max,
        subnormal_worst=_of_bits(tally.subnormal_worst),
        rounded=tally.rounded / max(tally.count + tally.subnormal_count, 1),
        asked=asked,
        crc=f"{tally.crc:08x}",
        complaint=tally.complaint,
    )


def _quantile(tally: Tally) -> float:
    above = tally.count // 1000
    for place in np.flatnonzero(tally.bins)[::-1].tolist():
        above -= int(tally.bins[place])
        if above < 0:
            return place / _FINE if place <= _LINEAR * _FINE else math.ldexp(1.0, place - _LINEAR * _FINE)
    return 0.0


def _of_bits(bits: int) -> float:
    return float(np.array(bits, np.uint32).view(np.float32)) if bits >= 0 else math.nan
