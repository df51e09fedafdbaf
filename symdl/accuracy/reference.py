"""Truth in doubles: a definition of one variable as certified polynomials over the float32 numbers.

Built from the oracle's formula alone, never from laws, plans or kernels. Every piece carries a certificate, an
enclosure of the formula over the whole piece against the polynomial in doubles and the roundings of its evaluation,
which ``Reference.certify`` proves again from nothing but the formula and the stored numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from symdl import oracle
from symdl.accuracy import kept
from symdl.accuracy.building import built
from symdl.accuracy.formula import Formula, NotEnclosed, Values, formula
from symdl.accuracy.pieces import ACCURACY, DEGREE, LARGEST, CertificateError, Kind, Piece, number
from symdl.oracle import Truth

__all__ = ["CertificateError", "Reference", "reference"]

Floats = NDArray[np.float64]
_CHUNK = 1 << 13


@dataclass(frozen=True, eq=False)
class Reference:
    """The truth at float32 numbers, as float64 with a relative error of at most ``error_bound``.

    Below 2^-160 a truth counts as 0, beyond 2^200 possibly as infinite. ``asked`` tells where no certificate was
    found and each number costs a call of the oracle.
    """

    given: Formula
    parts: tuple[Piece, ...]
    exact_at: Callable[[float], Truth]
    error_bound: float

    # ------------------------------------------------------------------------------------------- evaluation

    def __call__(self, x: Any) -> Floats:
        """The truth at float32 numbers, in an array of any shape and dtype; others are rounded to float32 first."""
        with np.errstate(invalid="ignore"):  # a signalling NaN
            single = np.asarray(x, np.float32)
        bits = np.ascontiguousarray(single).reshape(-1).view(np.uint32)
        out = np.empty(bits.size)
        for start in range(0, bits.size, _CHUNK):
            self._gather(bits[start : start + _CHUNK], out[start : start + _CHUNK])
        return out.reshape(single.shape)

    def along(self, first: int, count: int) -> Floats:
        """The truth at ``count`` float32 numbers in the order of their bits, from the bit pattern ``first`` on."""
        out = np.empty(count)
        begin = first
        for row in range(int(self._rows(np.array([first], np.uint32))[0]), len(self._begins)):
            end = min(first + count, int(self._begins[row + 1]) if row + 1 < len(self._begins) else 1 << 32)
            for start in range(begin, end, _CHUNK):
                self._run(row, start, out[start - first : min(start + _CHUNK, end) - first])
            begin = end
            if begin == first + count:
                break
        return out

    def asked_along(self, first: int, count: int) -> int:
        """At how many of ``count`` consecutive numbers the oracle is asked."""
        ends = np.append(self._begins.astype(np.int64), 1 << 32)
        inside = np.minimum(ends[1:], first + count) - np.maximum(ends[:-1], first)
        return int(np.maximum(inside, 0)[self._is_asked].sum())

    def numbers_along(self, first: int, count: int) -> bool:
        """Whether the truth is certainly a number, or beyond all, at ``count`` consecutive numbers."""
        ends = self._rows(np.array([first, first + count - 1], np.uint32))
        return bool(self._is_number[ends[0] : ends[1] + 1].all())

    def asked(self, x: Any) -> NDArray[np.bool_]:
        """Where the oracle is asked for each number."""
        with np.errstate(invalid="ignore"):
            bits = np.ascontiguousarray(np.asarray(x, np.float32)).reshape(-1).view(np.uint32)
        return np.asarray(self._is_asked[self._rows(bits)].reshape(np.shape(x)), np.bool_)

    def _run(self, row: int, first: int, out: Floats) -> None:
        """Consecutive numbers of one piece."""
        x = _doubles(np.arange(first, first + out.size, dtype=np.uint32))
        if self._is_asked[row]:
            out[...] = [self.exact_at(float(value)).value() for value in x]
            return
        *lower, leading = _trimmed(self._pieces[row])
        out[...] = leading
        if lower:
            x -= self._centres[row]
            x *= self._scales[row]
            for coefficient in reversed(lower):
                out *= x
                out += coefficient

    def _gather(self, bits: NDArray[np.uint32], out: Floats) -> None:
        """Numbers in any order."""
        rows = self._rows(bits)
        x = _doubles(bits)
        with np.errstate(invalid="ignore"):  # an infinity, whose polynomial is a constant
            t = (x - self._centres[rows]) * self._scales[rows]
        if not np.isfinite(t).all():
            t[~np.isfinite(t)] = 0.0
        out[...] = self._columns[DEGREE][rows]
        for column in self._columns[DEGREE - 1 :: -1]:
            out *= t
            out += column[rows]
        for at in np.flatnonzero(self._is_asked[rows]):
            out[at] = self.exact_at(float(x[at])).value()

    def _rows(self, bits: NDArray[np.uint32]) -> NDArray[np.int32]:
        """Which piece each number lies in, pieces counted in the order of bits."""
        rows = self._by_upper_half[bits >> np.uint32(16)]
        mixed = np.flatnonzero(rows < 0)
        if mixed.size:
            rows[mixed] = np.searchsorted(self._begins, bits[mixed], side="right") - 1
        return np.asarray(rows, np.int32)

    # ------------------------------------------------------------------- the pieces as arrays, by the bits

    @cached_property
    def _pieces(self) -> tuple[Piece, ...]:
        """In the order of bits: 0 and up, then -0 and down."""
        return (*(p for p in self.parts if p.first >= 0), *(p for p in reversed(self.parts) if p.last <= 0))

    @cached_property
    def _begins(self) -> NDArray[np.uint32]:
        rising = [p.first for p in self.parts if p.first >= 0]
        falling = [0x80000000 - p.last for p in reversed(self.parts) if p.last <= 0]
        return np.array(rising + falling, np.uint32)

    @cached_property
    def _by_upper_half(self) -> NDArray[np.int32]:
        """The piece of all numbers whose bits begin alike, or -1."""
        lowest = np.arange(1 << 16, dtype=np.uint32) << np.uint32(16)
        first, last = (np.searchsorted(self._begins, lowest | np.uint32(k), side="right") - 1 for k in (0, 0xFFFF))
        return np.where(first == last, first, -1).astype(np.int32)

    @cached_property
    def _is_asked(self) -> NDArray[np.bool_]:
        return np.array([piece.kind is Kind.ASKED for piece in self._pieces])

    @cached_property
    def _is_number(self) -> NDArray[np.bool_]:
        return np.array([p.kind is not Kind.ASKED and not math.isnan(p.coefficients[0]) for p in self._pieces])

    @cached_property
    def _centres(self) -> Floats:
        return np.array([piece.centre for piece in self._pieces])

    @cached_property
    def _scales(self) -> Floats:
        return np.array([1 / piece.radius for piece in self._pieces])

    @cached_property
    def _columns(self) -> Floats:
        """One row a power of t."""
        matrix = np.zeros((DEGREE + 1, len(self._pieces)))
        for k, piece in enumerate(self._pieces):
            coefficients = _trimmed(piece)
            matrix[: len(coefficients), k] = coefficients
        return matrix

    # ------------------------------------------------------------------------------------------ certificates

    def certify(self) -> float:
        """Prove every piece again; the largest bound. Raises CertificateError, naming the piece."""
        worst, expected = 0.0, -LARGEST - 2
        for piece in self.parts:
            if piece.first != expected or piece.last < piece.first:
                raise CertificateError(f"a gap or an overlap at {number(piece.first).hex()}")
            expected = piece.last + 1
            if piece.kind is Kind.POINT:
                truth = self.exact_at(number(piece.first)).value()
                if piece.first != piece.last or not np.array_equal(truth, piece.coefficients[0], equal_nan=True):
                    raise CertificateError(f"{piece.coefficients[0]} is not the truth at {number(piece.first).hex()}")
                continue
            try:
                bound = piece.bound(self.given, self.error_bound)
            except NotEnclosed as error:
                raise CertificateError(f"no proof from {piece.low.hex()} to {piece.high.hex()}") from error
            if bound > self.error_bound:
                raise CertificateError(f"error {bound:.3g} from {piece.low.hex()} to {piece.high.hex()}")
            worst = max(worst, bound)
        if expected != LARGEST + 3:
            raise CertificateError("the pieces do not reach the last number")
        return worst


def _doubles(bits: NDArray[np.uint32]) -> Floats:
    with np.errstate(invalid="ignore"):  # a signalling NaN
        return bits.view(np.float32).astype(np.float64)


def _trimmed(piece: Piece) -> tuple[float, ...]:
    """Coefficients without the zeros of the highest powers."""
    size = max((k + 1 for k, c in enumerate(piece.coefficients) if c != 0), default=1)
    return piece.coefficients[:size]


def reference(
    expression: sp.Expr,
    name: str,
    values: Values = None,
    *,
    low: float = -math.inf,
    high: float = math.inf,
    truth: Callable[[float], Truth] | None = None,
    points: Sequence[float] = (),
    cache: Path | None = None,
    accuracy: float = ACCURACY,
) -> Reference:
    """The expression of the symbol ``name`` as certified polynomials over all float32 numbers.

    Parameters: ``values`` binds the other symbols to exact numbers; outside [low, high] each number is left to the
    oracle; ``truth`` gives the certified truth at a number (the oracle's, of the expression, if None) and is asked
    at ``points`` and wherever no piece is certified; ``cache`` is a folder in which pieces are kept, by content;
    ``accuracy`` is what the relative error may be.
    """
    given = formula(expression, name, values)

    def asked(x: float) -> Truth:
        return oracle.evaluate(expression, {**(values or {}), name: x})

    at = truth or asked
    ends = (max(low, -number(LARGEST)), min(high, number(LARGEST)))
    file = None
    if cache is not None:
        declared = {p: at(p).value() for p in points}
        file = cache / f"reference_{kept.digest(given, ends, declared, accuracy)}.npz"
    found = kept.loaded(file)
    if found is None:
        found = built(given, at, ends, points, accuracy)
        kept.store(file, found)
    return Reference(given, found, at, accuracy)
