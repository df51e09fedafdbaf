"""Truth in doubles: a definition of one variable as certified polynomials over the float32 numbers.

Built from the oracle's formula alone, never from laws, plans or kernels. Every piece carries a certificate, an
enclosure of the formula over the whole piece against the polynomial in doubles and the roundings of its evaluation,
which ``Reference.certify`` proves again from nothing but the formula and the stored numbers.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from symdl import oracle
from symdl.accuracy import kept
from symdl.accuracy.building import built
from symdl.accuracy.formula import Formula, NotEnclosed, Values, formula
from symdl.accuracy.pieces import ACCURACY, DEGREE, LARGEST, CertificateError, Kind, Piece, number, ordinals_of
from symdl.oracle import Truth

__all__ = ["CertificateError", "Reference", "reference"]

Floats = NDArray[np.float64]
_CHUNK = 1 << 15
_COUNTED = np.arange(_CHUNK, dtype=np.float64)


class Run(NamedTuple):
    """Consecutive float32 numbers of one piece: which, from which bits on, how many, and the polynomial there."""

    row: int
    first: int
    size: int
    coefficients: tuple[float, ...]
    """Those that count; none where the oracle is asked."""

    @property
    def constant(self) -> float | None:
        """The truth, if it is one number."""
        return self.coefficients[0] if len(self.coefficients) == 1 else None


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
        parts = [self.evaluated(run) for run in self.runs(first, count)]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def runs(self, first: int, count: int) -> Iterator[Run]:
        """The pieces that consecutive numbers lie in, each with its part of them."""
        stop = first + count
        for row in range(self._row(first), len(self._begins)):
            end = min(stop, self._edges[row + 1])
            yield Run(row, first, end - first, self._needed(row, first, end - 1))
            first = end
            if first == stop:
                return

    def evaluated(self, run: Run) -> Floats:
        """The truth at the numbers of a run."""
        out = np.empty(run.size)
        start = run.first
        while start < run.first + run.size:  # as far as numbers are evenly spaced
            end = min(run.first + run.size, (start | _CHUNK - 1) + 1)
            self._run(run, start, out[start - run.first : end - run.first])
            start = end
        return out

    def asked_along(self, first: int, count: int) -> int:
        """At how many of ``count`` consecutive numbers the oracle is asked."""
        ends = np.array(self._edges)
        inside = np.minimum(ends[1:], first + count) - np.maximum(ends[:-1], first)
        return int(np.maximum(inside, 0)[self._is_asked].sum())

    def numbers_along(self, first: int, count: int) -> bool:
        """Whether the truth is certainly a number, or beyond all, at ``count`` consecutive numbers."""
        return bool(self._is_number[self._row(first) : self._row(first + count - 1) + 1].all())

    def nowhere_along(self, first: int, count: int) -> bool:
        """Whether the formula certainly has no value at ``count`` consecutive numbers."""
        rows = slice(self._row(first), self._row(first + count - 1) + 1)
        return not (self._is_number[rows] | self._is_asked[rows]).any()

    def asked(self, x: Any) -> NDArray[np.bool_]:
        """Where the oracle is asked for each number."""
        with np.errstate(invalid="ignore"):
            bits = np.ascontiguousarray(np.asarray(x, np.float32)).reshape(-1).view(np.uint32)
        return np.asarray(self._is_asked[self._rows(bits)].reshape(np.shape(x)), np.bool_)

    def _run(self, run: Run, first: int, out: Floats) -> None:
        """Evenly spaced numbers of one piece."""
        if not run.coefficients:
            x = _doubles(np.arange(first, first + out.size, dtype=np.uint32))
            out[...] = [self.exact_at(float(value)).value() for value in x]
            return
        *lower, leading = run.coefficients
        if not lower:
            out[...] = leading
            return
        begin, after = (_double(first + k) for k in (0, int(out.size > 1)))
        centre, scale = float(self._centres[run.row]), float(self._scales[run.row])
        t = _COUNTED[: out.size] * ((after - begin) * scale)  # exact, as is the sum
        t += (begin - centre) * scale
        np.multiply(t, leading, out=out)
        out += lower[-1]
        for coefficient in reversed(lower[:-1]):
            out *= t
            out += coefficient

    def _needed(self, row: int, first: int, last: int) -> tuple[float, ...]:
        """The coefficients that change a bit of what Horner's rule gives from ``first`` to ``last``.

        About 0 powers of t soon vanish beside a coefficient below them: what is less than a quarter of its last
        place is rounded away. Empty where the oracle is asked.
        """
        coefficients = self._trimmed[row]
        if len(coefficients) < 2 or self._centres[row] != 0:
            return coefficients
        furthest = max(abs(_double(first)), abs(_double(last))) * self._scales[row]
        return _shortened(coefficients, math.frexp(furthest)[1])

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

    def _row(self, bits: int) -> int:
        """Which piece one number lies in."""
        return bisect_right(self._edges, bits) - 1

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
    def _trimmed(self) -> list[tuple[float, ...]]:
        return [() if piece.kind is Kind.ASKED else _trimmed(piece) for piece in self._pieces]

    @cached_property
    def _edges(self) -> list[int]:
        """The bits at which pieces begin, and the end."""
        return [*self._begins.tolist(), 1 << 32]

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
        for k, coefficients in enumerate(self._trimmed):
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


def _double(bits: int) -> float:
    return float(_doubles(np.array(bits, np.uint32)))


def _trimmed(piece: Piece) -> tuple[float, ...]:
    """Coefficients without the zeros of the highest powers."""
    size = max((k + 1 for k, c in enumerate(piece.coefficients) if c != 0), default=1)
    return piece.coefficients[:size]


@lru_cache(maxsize=4096)
def _shortened(coefficients: tuple[float, ...], exponent: int) -> tuple[float, ...]:
    """The coefficients up to the first beside which all higher powers of |t| <= 2^exponent are rounded away."""
    for k, coefficient in enumerate(coefficients):
        rest = math.fsum(math.ldexp(abs(c), max(j * exponent, -4000)) for j, c in enumerate(coefficients[k + 1 :], 1))
        if rest < 2.0**-56 * abs(coefficient) and abs(coefficient) > 2.0**-900:
            return coefficients[: k + 1]
    return coefficients


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
    inputs: Floats | None = None,
) -> Reference:
    """The expression of the symbol ``name`` as certified polynomials over all float32 numbers.

    Parameters: ``values`` binds the other symbols to exact numbers; outside [low, high] each number is left to the
    oracle; ``truth`` gives the certified truth at a number (the oracle's, of the expression, if None) and is asked
    at ``points`` and wherever no piece is certified; ``cache`` is a folder in which pieces are kept, by content;
    ``accuracy`` is what the relative error may be; ``inputs`` are the only numbers that will be looked at: where few
    of them lie no piece is made.
    """
    given = formula(expression, name, values)

    def asked(x: float) -> Truth:
        return oracle.evaluate(expression, {**(values or {}), name: x})

    at = truth or asked
    ends = (max(low, -number(LARGEST)), min(high, number(LARGEST)))
    file = None
    if cache is not None:
        declared = {p: at(p).value() for p in points}
        file = cache / f"reference_{kept.digest(given, ends, declared, accuracy, inputs)}.npz"
    found = kept.loaded(file)
    if found is None:
        found = built(given, at, ends, points, accuracy, None if inputs is None else ordinals_of(inputs))
        kept.store(file, found)
    return Reference(given, found, at, accuracy)
