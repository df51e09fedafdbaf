"""The errors of a kernel along consecutive float32 numbers, in few passes where truth and result are simple.

Most of all floats lie where the truth is one number and the kernel gives one number: one error counts for all. Along
other pieces the truth mostly stays within a binade, whose ulp is one number. What is left is judged number by number.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy import checksum
from symdl.accuracy.bounds import ulps
from symdl.accuracy.measure import called
from symdl.accuracy.pieces import Kind
from symdl.accuracy.reference import Reference, Run
from symdl.accuracy.tally import Tally, floor_of

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Kernel = Callable[[Singles], Singles]

_LOWEST = np.float64(2.0**-126).view(np.int64)
_HIGHEST = np.float64(2.0**127).view(np.int64)
_EXPONENT = np.int64(0x7FF0000000000000)
_MIRROR = np.int64(2046 << 52)  # less the bits of 2^e it is those of 2^-e
_STEPS = 2.0**23
_INFINITY = 0x7F800000
_JUMP = 2.0**-20
"""What is larger on both sides of a change of sign, relative to its surroundings, jumps and has no zero."""


@dataclass(frozen=True, eq=False)
class Judge:
    """A float32 kernel of one array, the truth, and for a derivative the reference of the value.

    Where the value is no number its derivative owes nothing.
    """

    kernel: Kernel
    truth: Reference
    domain: Reference | None = None
    _checksums: dict[tuple[int, int], int] = field(default_factory=dict)
    """Of so many equal results."""
    _errors: dict[tuple[float, int], tuple[Floats, bool]] = field(default_factory=dict)
    """Of a result beside a truth, and whether that is a normal number."""
    _bins: NDArray[np.int64] = field(default_factory=Tally.no_bins)
    """The errors of all ranges so far."""

    @cached_property
    def zeros(self) -> list[tuple[float, float]]:
        """The interior zeros of the truth."""
        return interior_zeros(self.truth)

    def tally(self, first: int, stop: int, block: int) -> Tally:
        """Everything about the inputs from the bit pattern ``first`` up to ``stop``, ``block`` a call."""
        tally = Tally("", first, first, floor=floor_of(self._bins))
        while tally.done < stop:
            self._block(tally, min(block, stop - tally.done))
        self._bins[...] += tally.bins
        return tally

    def _block(self, tally: Tally, size: int) -> None:
        x = np.arange(tally.done, tally.done + size, dtype=np.uint32).view(np.float32)
        result, warning = called(lambda: self.kernel(x))
        tally.complaint = tally.complaint or warning
        got = np.ascontiguousarray(result, np.float32)
        with np.errstate(invalid="ignore"):
            has_nan = math.isnan(got.max())
        if has_nan:
            got = np.where(np.isnan(got), np.float32(np.nan), got)
        bits = got.view(np.uint32)
        uniform = bool((bits == bits[0]).all())
        tally.crc = self._joined(tally.crc, got, int(bits[0])) if uniform else _checksum(got, tally.crc)
        for run in self.truth.runs(tally.done, size):
            begin = run.first - tally.done
            part = slice(begin, begin + run.size)
            self._run(tally, run, x[part], got[part], uniform)
        tally.done += size

    def _joined(self, crc: int, got: Singles, bits: int) -> int:
        key = (bits, got.size)
        if key not in self._checksums:
            self._checksums[key] = _checksum(got, 0)
        return checksum.joined(crc, self._checksums[key], 4 * got.size)

    def _run(self, tally: Tally, run: Run, x: Singles, got: Singles, uniform: bool) -> None:
        """Numbers of one piece of the truth."""
        if run.first & ~(1 << 31) > _INFINITY:
            if not np.isnan(got).all():
                tally.complaint = tally.complaint or "a NaN gives a number"
            return
        if run.constant is not None and math.isnan(run.constant):
            return
        everywhere = self.domain is None or self.domain.numbers_along(run.first, run.size)
        if not everywhere and self.domain is not None and self.domain.nowhere_along(run.first, run.size):
            return
        excused = self._excused(x)
        if everywhere and uniform and run.constant is not None and abs(run.constant) >= excused:
            self._same(tally, run, x, got, run.constant)
            return
        true = self.truth.evaluated(run) if run.constant is None or not everywhere else run.constant
        if not (everywhere and _alike(tally, run, got, true, excused)):
            self._each(tally, run.first, x, got, np.broadcast_to(true, x.shape).copy())

    def _same(self, tally: Tally, run: Run, x: Singles, got: Singles, true: float) -> None:
        """The same result everywhere, where the truth is the same."""
        key = (true, int(got[:1].view(np.uint32)[0]))
        if key not in self._errors:
            one = Tally("", 0, 0)
            self._each(one, run.first, x[:1], got[:1], np.array([true]))
            if one.complaint or one.count + one.subnormal_count != 1:
                self._each(tally, run.first, x, got, np.full(x.shape, true))
                return
            self._errors[key] = np.array([max(one.max, one.subnormal_max)]), one.count == 1
        error, normal = self._errors[key]
        (tally.add_normal if normal else tally.add_subnormal)(error, 1.0, run.first, times=run.size)

    def _excused(self, x: Singles) -> float:
        """Smaller truths than this lie beside an interior zero, where their own ulps are not what counts."""
        ends = float(x[0]), float(x[-1])
        reach = 1 + abs(ends[0] - ends[1])
        return max(
            (size / 8 for zero, size in self.zeros if min(abs(end - zero) for end in ends) <= reach), default=0.0
        )

    def _each(self, tally: Tally, first: int, x: Singles, got: Singles, true: Floats) -> None:
        """Number by number."""
        there = got.astype(np.float64)
        exponents = true.view(np.int64) & _EXPONENT
        normal = exponents >= _LOWEST
        np.clip(exponents, _LOWEST, _HIGHEST, out=exponents)
        with np.errstate(invalid="ignore", over="ignore"):
            found = np.abs(there - true)
            found *= (_MIRROR - exponents).view(np.float64)
            found *= _STEPS
        owed = np.ones(x.shape, bool)
        if self.domain is not None and not self.domain.numbers_along(first, x.size):
            owed = ~np.isnan(self.domain.along(first, x.size))
        if not np.isfinite(found).all():
            found = ulps(got, true, "float32")
            owed &= ~np.isnan(true)
            lost = owed & np.isnan(there) & np.isfinite(x)
            if lost.any() and not tally.complaint:
                tally.complaint = f"NaN at {float(x[lost.argmax()]).hex()}"
        usual, below = np.flatnonzero(owed & normal), np.flatnonzero(owed & ~normal)
        if usual.size:
            tally.plain = max(tally.plain, float(found[usual].max()))
            if self._excused(x):
                _except(found, x, true, self.zeros)
            tally.add_normal(found[usual], 1.0, first, usual)
        if below.size:
            tally.add_subnormal(found[below], 1.0, first, below)


def _checksum(got: Singles, before: int) -> int:
    return zlib.crc32(got.astype("<f4", copy=False).data, before)


def _alike(tally: Tally, run: Run, got: Singles, true: Floats | float, excused: float) -> bool:
    """Count results whose truths have one ulp and are not excused; False, and nothing counted, where others are."""
    low, high = (true, true) if isinstance(true, float) else (float(true.min()), float(true.max()))
    smaller, larger = sorted((abs(low), abs(high)))
    if excused and (low * high <= 0 or smaller < excused):
        return False
    if larger < 2.0**-126:
        scale, add = 2.0**149, tally.add_subnormal
    elif low * high > 0 and smaller >= 2.0**-126 and math.isfinite(larger):
        above, below = (min(math.frexp(size)[1] - 1, 127) for size in (larger, smaller))
        if above != below:
            return False
        scale, add = math.ldexp(_STEPS, -above), tally.add_normal
    else:
        return False
    sizes = got.astype(np.float64)
    sizes -= true
    np.abs(sizes, out=sizes)
    if not math.isfinite(sizes.max()):
        return False
    add(sizes, scale, run.first)
    return True


def _except(found: Floats, x: Singles, true: Floats, zeros: list[tuple[float, float]]) -> None:
    """Errors within 1 of an interior zero, in ulps of an eighth of the largest truth around it if that is larger."""
    for zero, size in zeros:
        near = np.flatnonzero((np.abs(x - zero) <= 1) & (np.abs(true) < size / 8))
        if near.size:
            own = np.maximum(true[near].view(np.int64) & _EXPONENT, _LOWEST).view(np.float64)
            found[near] *= own / 2.0 ** math.floor(math.log2(size / 8))


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
