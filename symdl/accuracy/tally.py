"""What is known of a kernel at consecutive float32 inputs, how two stretches add up, and a file to go on from."""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy import checksum

Floats = NDArray[np.float64]

ALL = 1 << 32
_LINEAR, _FINE = 64, 64
"""Errors up to 64 ulp are counted in steps of 1/64, larger ones by their exponents."""
_STEPS = _LINEAR * _FINE
_BINS = _STEPS + 1100
_ABOVE = 1000
"""One in so many results may be worse than what is said of 99.9 %."""
_OFTEN = 1 << 18
"""After so many errors are counted, it is asked which need no counting any more."""


@dataclass
class Tally:
    """What is known of the inputs from the bit pattern ``first`` up to ``done``."""

    key: str
    first: int
    done: int
    crc: int = 0
    count: int = 0
    total: float = 0.0
    """Sum of the errors of normal results."""
    bins: NDArray[np.int64] = field(default_factory=lambda: Tally.no_bins())
    """Normal results by error; those up to ``floor`` in any bin up to it."""
    floor: int = 0
    """So many errors lie above this bin that the 99.9 % of all inputs do, however good the others are."""
    fresh: int = 0
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

    @staticmethod
    def no_bins() -> NDArray[np.int64]:
        """Bins with nothing in them."""
        return np.zeros(_BINS, np.int64)

    def add_normal(self, sizes: Floats, scale: float, first: int, places: Any = None, times: int = 1) -> None:
        """Errors of ``sizes * scale`` ulps at inputs from ``first`` on, or at ``places`` of these, ``times`` over.

        The scale is a power of two.
        """
        largest = float(sizes.max()) * scale
        if largest > self.max or self.worst < 0:
            self.max, self.worst = largest, first + _place(sizes, places)
        self.plain = max(self.plain, largest)
        self.count += sizes.size * times
        self.total += float(sizes.sum()) * scale * times
        self.rounded += _half(sizes, scale, largest) * times
        self._add_bins(sizes, scale, largest, times)

    def add_subnormal(self, sizes: Floats, scale: float, first: int, places: Any = None, times: int = 1) -> None:
        """The same for results below the smallest normal number."""
        largest = float(sizes.max()) * scale
        if largest > self.subnormal_max or self.subnormal_worst < 0:
            self.subnormal_max, self.subnormal_worst = largest, first + _place(sizes, places)
        self.subnormal_count += sizes.size * times
        self.rounded += _half(sizes, scale, largest) * times

    def _add_bins(self, sizes: Floats, scale: float, largest: float, times: int) -> None:
        size = sizes.size
        if largest * _FINE > self.floor:
            sizes = sizes[sizes > self.floor / (scale * _FINE)]
            fine = np.ceil(sizes * (scale * _FINE))
            if not largest <= _LINEAR:
                _, exponents = np.frexp(np.minimum(sizes * scale, 2.0**1000))
                fine = np.where(fine <= _STEPS, fine, _STEPS + exponents)
            self.bins += np.bincount(fine.astype(np.intp), minlength=_BINS) * times
            size -= sizes.size
            self.fresh += sizes.size
        self.bins[self.floor] += size * times
        if self.fresh >= _OFTEN:
            self.fresh = 0
            self.floor = max(self.floor, floor_of(self.bins))

    def followed_by(self, other: Tally) -> Tally:
        """Both stretches as one: ``other`` begins where this ends."""
        worse = self.worst < 0 or other.max > self.max
        smaller = self.subnormal_worst < 0 or other.subnormal_max > self.subnormal_max
        return Tally(
            key=self.key,
            first=self.first,
            done=other.done,
            crc=checksum.joined(self.crc, other.crc, 4 * (other.done - other.first)),
            count=self.count + other.count,
            total=self.total + other.total,
            bins=self.bins + other.bins,
            floor=max(self.floor, other.floor),
            max=max(self.max, other.max),
            worst=other.worst if worse else self.worst,
            plain=max(self.plain, other.plain),
            subnormal_count=self.subnormal_count + other.subnormal_count,
            subnormal_max=max(self.subnormal_max, other.subnormal_max),
            subnormal_worst=other.subnormal_worst if smaller else self.subnormal_worst,
            rounded=self.rounded + other.rounded,
            complaint=self.complaint or other.complaint,
        )

    @property
    def quantile(self) -> float:
        """99.9 % of the normal results are at most this far off (rounded up to a 64th)."""
        above = self.count // _ABOVE
        for place in np.flatnonzero(self.bins)[::-1].tolist():
            above -= int(self.bins[place])
            if above < 0:
                return min(place / _FINE if place <= _STEPS else math.ldexp(1.0, place - _STEPS), self.max)
        return 0.0


def floor_of(bins: NDArray[np.int64]) -> int:
    """The last bin above which there are too many errors for it to matter to the 99.9 %."""
    above = np.cumsum(bins[::-1])[::-1]
    return int(np.count_nonzero(above[1 : _STEPS + 1] > ALL // _ABOVE))


def _place(sizes: Floats, places: Any) -> int:
    place = int(sizes.argmax())
    return place if places is None else int(places[place])


def _half(sizes: Floats, scale: float, largest: float) -> int:
    """How many errors are at most half an ulp."""
    return sizes.size if largest <= 0.5 else int(np.count_nonzero(sizes <= 0.5 / scale))


def resumed(state: Path | None, key: str, first: int) -> Tally:
    """What a file holds of this key, else nothing yet."""
    if state is not None:
        try:
            kept: dict[str, Any] = json.loads(state.read_text(encoding="utf-8"))
            if kept.get("key") == key:
                bins = Tally.no_bins()
                bins[[int(place) for place in kept["bins"]]] = list(kept["bins"].values())
                return Tally(**{**kept, "bins": bins})
        except (OSError, ValueError, TypeError, KeyError, IndexError):
            pass
    return Tally(key, first, first)


def save(state: Path | None, tally: Tally) -> None:
    """Write the file, all at once; nothing for None."""
    if state is None:
        return
    state.parent.mkdir(parents=True, exist_ok=True)
    beside = state.with_name(f"{state.name}.{os.getpid()}.tmp")
    filled = np.flatnonzero(tally.bins).tolist()
    bins = {str(place): int(tally.bins[place]) for place in filled}
    beside.write_text(json.dumps({**vars(tally), "bins": bins}), encoding="utf-8")
    os.replace(beside, state)
