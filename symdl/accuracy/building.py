"""Covering the float32 numbers with certified pieces: wide ones first, halved until each has its proof."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.formula import Formula
from symdl.accuracy.pieces import LARGEST, Kind, Piece, made, number, ordinal_of
from symdl.errors import DerivationError
from symdl.oracle import Truth

_TRIES, _TRIES_OF_BINADE, _HOPELESS = 8_000, 1_536, 160
"""How many pieces are tried, in all, in one binade, and in one without a single success, before the rest is left to
the oracle."""

_FEW = 64
"""So many questions cost no more than the proof of a piece."""


def built(
    given: Formula,
    truth: Callable[[float], Truth],
    ends: tuple[float, float],
    points: Sequence[float],
    accuracy: float,
    inputs: NDArray[np.int64] | None = None,
) -> tuple[Piece, ...]:
    """Pieces that hold every float32 number once, in ascending order, the infinities and NaN included.

    Single numbers are 0, the infinities, ``points``, and where nothing wider is proved; beyond ``ends``, and where
    too many pieces would be needed, the oracle is left to be asked. So it is where few of the ``inputs`` lie, which
    are ordinals in ascending order, of all that will ever be looked at.
    """
    single = {0, LARGEST + 1, -LARGEST - 1} | {ordinal_of(p) for p in points if float(np.float32(p)) == p}
    found = [_point(truth, place) for place in single]
    found += [Piece(place, place, Kind.POINT) for place in (LARGEST + 2, -LARGEST - 2)]
    lowest, highest = ordinal_of(ends[0]), ordinal_of(ends[1])
    edges = sorted({*single, lowest, highest + 1, -LARGEST})
    waiting: list[_Waiting] = []
    for a, b in pairwise(edges):
        first, last = a + (a in single), b - 1
        if first > last:
            continue
        if lowest <= first and last <= highest:
            heapq.heappush(waiting, _waiting(first, last))
        else:
            found.append(Piece(first, last, Kind.ASKED))
    tries: Counter[int] = Counter()
    won: Counter[int] = Counter()
    while waiting:
        _, _, first, last = heapq.heappop(waiting)
        if inputs is not None and np.diff(np.searchsorted(inputs, (first, last + 1)))[0] <= _FEW:
            found.append(Piece(first, last, Kind.ASKED))
            continue
        binade = _binade(first, last)
        tries[binade] += 1
        if first == last:
            found.append(_point(truth, first))
            continue
        gone = tries.total() > _TRIES or (binade and tries[binade] > (_TRIES_OF_BINADE if won[binade] else _HOPELESS))
        piece = Piece(first, last, Kind.ASKED) if gone else made(given, first, last, accuracy)
        if piece is not None:
            found.append(piece)
            won[binade] += piece.kind is not Kind.ASKED
            continue
        middle = _middle(first, last)
        heapq.heappush(waiting, _waiting(first, middle - 1))
        heapq.heappush(waiting, _waiting(middle, last))
    return tuple(_merged(sorted(found, key=lambda piece: piece.first)))


_Waiting: TypeAlias = tuple[int, int, int, int]


def _waiting(first: int, last: int) -> _Waiting:
    """What spans binades comes first, then what is near 1, then the widest."""
    binade = _binade(first, last) % 1024
    return (abs(binade - 127) if binade else -1, first - last, first, last)


def _binade(first: int, last: int) -> int:
    """A number for the sign and exponent of a range within one binade; 0 for what spans several."""
    if first < 0:
        binade = _binade(-last, -first)
        return binade + 1024 if binade else 0
    if last >> 23 == 0:  # subnormal numbers are evenly spaced, but their binades are no less different
        return 512 - first.bit_length() if first.bit_length() == last.bit_length() else 0
    return first >> 23 if first >> 23 == last >> 23 else 0


def _merged(found: list[Piece]) -> Iterator[Piece]:
    """Neighbours that are left to the oracle become one."""
    waiting: Piece | None = None
    for piece in found:
        if waiting is not None and piece.kind is Kind.ASKED and (piece.first > 0) == (waiting.first > 0):
            waiting = replace(waiting, last=piece.last)
            continue
        if waiting is not None:
            yield waiting
        waiting = piece if piece.kind is Kind.ASKED else None
        if waiting is None:
            yield piece
    if waiting is not None:
        yield waiting


def _point(truth: Callable[[float], Truth], place: int) -> Piece:
    try:
        return Piece(place, place, Kind.POINT, (truth(number(place)).value(),))
    except DerivationError:
        return Piece(place, place, Kind.ASKED)


_NEAR = 16
"""From 2^-16 to 1 the piece about 0 is tried at every power of two."""


def _middle(first: int, last: int) -> int:
    """The first ordinal of the upper half: a power of two between powers of two, and halves of a binade."""
    if first < 0:
        return 1 - _middle(-last, -first)
    a, b = first >> 23, last >> 23
    if a != b:
        if first == 1 and b > 127 - _NEAR:  # the piece about 0 is to be large
            return min(b, 127) << 23
        return max((a + b + 1) // 2, 1) << 23
    highest = 1 << last.bit_length() - 1
    if a == 0 and first < highest:  # subnormal numbers, binade by binade
        return highest
    span = 1 << (last - first).bit_length() - 1
    return (first // span + 1) * span
