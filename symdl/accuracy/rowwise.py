"""Measuring functions of rows: rows of many lengths, offsets and spreads; entries, and entries of cotangents."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy import samples
from symdl.accuracy.bounds import last_place, row_bound
from symdl.accuracy.measure import Labels, Measurement, called, judge
from symdl.accuracy.rows import Row, RowSubject, Shape
from symdl.accuracy.truths import Floats, Truths, errors
from symdl.oracle.formats import format_of

LENGTHS = (1, 2, 3, 10, 100)
LONGEST = 4096
SPREADS = ((0.0, 1.0), (0.0, 30.0), (1e4, 1.0), (-1e4, 30.0), (1.0, 1e-3), (0.0, 1000.0), (1e4, 100.0))
"""Offset and spread of the rows. Of what has no exponentials the offset is promised for float32 alone."""
_MANY, _MORE = 64, 2
"""Of how many short rows of each shape the suspects of float32 are; how many short rows float64 is measured at."""
_SUSPECTS = 4
"""How many there are of each length and quantity."""
_SHORT = (2, 3)
"""Their lengths."""
_BESIDE = ((0.0, 5.0), (0.0, 60.0))
"""Their offsets and spreads beside the usual ones."""
_LEAST = float(np.finfo(np.float32).tiny)
_ENTRIES = 5
"""Of how many entries of a row, and of its largest, the cotangent is measured."""


def measured(subject: RowSubject, dtype: str, target: str, kernels: Any) -> Iterator[Measurement]:
    """Measure the entries of rows and of their cotangents."""
    draw = np.random.default_rng(zlib.crc32(f"{subject.definition.name} {dtype} {subject.text}".encode()))
    promised = [shape for shape in SPREADS if dtype != "float64" or subject.has_exponentials or shape[0] == 0]
    shapes: list[Shape] = [(n, *shape) for n in LENGTHS for shape in promised]
    longest = [] if subject.text else [(LONGEST, 0.0, 30.0)]
    rows = [(shape, subject.drawn(shape, dtype, draw)) for shape in [*shapes, *longest]]
    for n in _SHORT:
        rows += _short(subject, dtype, kernels, [(n, *shape) for shape in (*promised, *_BESIDE)], draw)
    yield _values(subject, dtype, target, kernels, rows)
    short = [(shape, given) for shape, given in rows if shape[0] < LONGEST]
    for name in subject.differentiable:
        if name in subject.along:
            yield _cotangents(subject, name, dtype, target, kernels, short, draw)


def _short(
    subject: RowSubject, dtype: str, kernels: Any, shapes: Sequence[Shape], draw: np.random.Generator
) -> list[tuple[Shape, Row]]:
    """More short rows: of float32 those in which it is furthest from float64, of float64 a few."""
    count = {"float32": _MANY, "float64": _MORE}.get(dtype, 0)
    drawn = [(shape, subject.drawn(shape, dtype, draw)) for shape in shapes for _ in range(count)]
    for name in filter(subject.is_shared, drawn[0][1] if drawn else ()):
        drawn = [(shape, {**given, name: drawn[0][1][name]}) for shape, given in drawn]
    if dtype != "float32":
        return drawn
    rows = [given for _, given in drawn]
    g = samples.rounded(draw.normal(0, 1, (len(rows), shapes[0][0])), dtype)
    chosen: dict[int, None] = {}
    for suffix, cotangents in (("", None), ("_vjp", g)):
        found, truth = (
            called(partial(subject.together, kernels, suffix, rows, cotangents, kind))[0][0].astype(np.float64)
            for kind in (dtype, "float64")
        )
        if len(found) == len(rows):
            worst = _furthest(found.reshape(len(rows), -1), truth.reshape(len(rows), -1), subject.per_row)
            chosen |= dict.fromkeys(np.argsort(-worst, kind="stable")[:_SUSPECTS].tolist())
    return [drawn[k] for k in chosen]


def _furthest(found: Floats, truth: Floats, own: bool) -> Floats:
    """By what share of its ``own`` size, or of the row's largest, an entry of each row is off at most."""
    with np.errstate(all="ignore"):
        size = np.abs(truth)
        off = np.abs(found - truth) / np.maximum(size if own else size.max(-1, keepdims=True), _LEAST)
    return np.asarray(np.where(np.isfinite(off), off, np.inf).max(axis=-1), np.float64)


def _values(
    subject: RowSubject, dtype: str, target: str, kernels: Any, rows: Sequence[tuple[Shape, Row]]
) -> Measurement:
    tally = _Tally(Labels(subject.definition.name, "value", target, dtype, subject.text))
    for shape, given in rows:
        (got,), warning = called(partial(subject.call, kernels, "", given, None, dtype))
        truths = subject.value(given)
        if truths.values.size == got.size:
            tally.add(shape, np.arange(got.size), got, truths, subject.has_exponentials, warning)
    return tally.measurement()


def _cotangents(
    subject: RowSubject,
    name: str,
    dtype: str,
    target: str,
    kernels: Any,
    rows: Sequence[tuple[Shape, Row]],
    draw: np.random.Generator,
) -> Measurement:
    """Entries of one input's cotangent, in ulps of the largest term of its row."""
    part = subject.differentiable.index(name)
    label = "vjp" if part == 0 else f"vjp_{name}"
    tally = _Tally(Labels(subject.definition.name, label, target, dtype, subject.text))
    for shape, given in rows:
        n = shape[0]
        g = samples.rounded(draw.normal(0, 1, n), dtype)
        results, warning = called(partial(subject.call, kernels, "_vjp", given, g, dtype))
        got = results[part]
        places = np.unique(np.append(draw.integers(0, n, _ENTRIES), [np.argmax(given[subject.along[0]])]))
        truths = subject.cotangent(given, name, places, g)
        tally.add(shape, places, got[places], truths, False, warning, subject.direct(given, name, g))
    return tally.measurement()


@dataclass
class _Tally:
    """The entries measured so far."""

    labels: Labels
    points: list[tuple[float, ...]] = field(default_factory=list)
    parts: list[tuple[NDArray[Any], Truths, Floats, Floats]] = field(default_factory=list)
    complaint: str = ""

    def add(
        self,
        shape: tuple[float, ...],
        places: Any,
        got: NDArray[Any],
        truths: Truths,
        own: bool,
        warning: str,
        least: float = 0.0,
    ) -> None:
        """Entries of a row: in their own ulps, or in those of the largest of them and of ``least``."""
        plain = errors(got, truths, self.labels.dtype)
        found = plain
        if not own and truths.values.size:
            sizes, form = np.abs(truths.values), format_of(self.labels.dtype)
            largest = np.full_like(sizes, max(least, np.nan_to_num(sizes).max()))
            last = last_place(largest, form)
            with np.errstate(all="ignore"):
                found = np.ldexp(plain, last_place(sizes, form) - last)
                # Beside a truth of 0 the units are so small that there may be too many of them to be counted.
                apart = np.ldexp(np.abs(np.asarray(got, np.float64) - truths.values), -last)
                found = np.where(np.isfinite(plain), found, np.where(np.isfinite(apart), apart, plain))
        self.points += [(*shape, float(place)) for place in places]
        self.parts.append((got, truths, found, plain))
        nan = np.isnan(got) & ~np.isnan(truths.values)
        self.complaint = self.complaint or warning or ("NaN in a row of finite numbers" if nan.any() else "")

    def measurement(self) -> Measurement:
        got, found, plain = (np.concatenate([part[k] for part in self.parts]) for k in (0, 2, 3))
        values, rest = (np.concatenate([getattr(part[1], n) for part in self.parts]) for n in ("values", "rest"))
        truths = Truths(values, rest)
        names = ("length", "offset", "spread", "entry")
        points = {name: np.array(column) for name, column in zip(names, zip(*self.points, strict=True), strict=True)}
        limit = row_bound(self.labels.dtype)
        judged = ~np.isnan(truths.values)
        return judge(
            self.labels,
            points,
            got,
            truths,
            found,
            plain,
            limit,
            judged=judged,
            base=found.size,
            complaint=self.complaint,
        )
