"""All 2^32 inputs of float32, range by range: errors against a reference, a checksum, and a state to go on from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from symdl.accuracy.judging import Judge, Kernel, interior_zeros
from symdl.accuracy.reference import Reference
from symdl.accuracy.tally import ALL, Tally, resumed, save

__all__ = ["ALL", "Outcome", "Range", "exhaustive", "interior_zeros"]

Progress = Callable[[int, int], None]
Range: TypeAlias = tuple[int, int, int]
"""The first bit pattern, the one after the last, and how many a call of the kernel takes."""

BLOCK, GROUP = 1 << 15, 1 << 11
"""Inputs a call of the kernel, so few that all arrays stay near the processor; and calls a range."""
MOST_ASKED = 1 << 24
"""For more inputs than this the oracle is not asked."""


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
    elsewhere: Callable[[Iterable[Range]], Iterator[Tally]] | None = None,
    first: int = 0,
    stop: int = ALL,
    block: int = BLOCK,
    group: int = GROUP,
) -> Outcome:
    """Run a float32 kernel of one array at every bit pattern from ``first`` up to ``stop``.

    Parameters: ``domain`` is the reference of the value, where ``truth`` is that of a derivative: where the value
    is no number its derivative owes nothing; ``key`` says what is measured, kernel and truth: a ``state`` file of
    another key is not continued; the state is written after each ``group`` blocks, and a run that was killed goes on
    from it with the same outcome; ``progress`` hears how many inputs are done; ``elsewhere`` gives the tallies of
    ranges in their order, as other processes find them. Raises ValueError where the oracle would be asked for too
    many inputs.
    """
    asked = truth.asked_along(first, stop - first)
    if asked > MOST_ASKED:
        raise ValueError(f"{key or 'this formula'}: no certificate for {asked} inputs; ask the oracle for fewer")
    judge = Judge(kernel, truth, domain)
    tally = resumed(state, f"{key} {first} {stop} {block} {group}", first)
    ranges = [(a, min(a + block * group, stop), block) for a in range(tally.done, stop, block * group)]
    for part in elsewhere(ranges) if elsewhere is not None else (judge.tally(*given) for given in ranges):
        tally = tally.followed_by(part)
        save(state, tally)
        if progress is not None:
            progress(tally.done - first, stop - first)
    return _outcome(tally, asked)


def _outcome(tally: Tally, asked: int) -> Outcome:
    return Outcome(
        count=tally.count,
        max=tally.max,
        quantile=tally.quantile,
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


def _of_bits(bits: int) -> float:
    return float(np.array(bits, np.uint32).view(np.float32)) if bits >= 0 else np.nan
