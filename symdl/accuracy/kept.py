"""Pieces kept in a file, by the content they depend on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from symdl.accuracy import analytic, building, chebyshev, enclosure, formula, pieces, ranges, tails
from symdl.accuracy.formula import Formula
from symdl.accuracy.pieces import DEGREE, Kind, Piece


def digest(
    given: Formula,
    ends: tuple[float, float],
    points: Mapping[float, float],
    accuracy: float,
    inputs: NDArray[np.float64] | None = None,
) -> str:
    """The content a reference depends on: the formula, its numbers, and the code that makes it."""
    text = [sp.srepr(given.source), repr(given.nodes), given.name, repr(given.values)]
    text += [repr(ends), repr(sorted(points.items())), repr(accuracy)]
    text.append("" if inputs is None else hashlib.sha256(inputs.tobytes()).hexdigest())
    for module in (analytic, building, chebyshev, enclosure, formula, pieces, ranges, tails):
        text.append(Path(str(module.__file__)).read_text(encoding="utf-8"))
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:24]


def store(path: Path | None, parts: tuple[Piece, ...]) -> None:
    """Write pieces to a file, all at once; nothing for None."""
    if path is None:
        return
    matrix = np.zeros((len(parts), DEGREE + 1))
    for row, piece in zip(matrix, parts, strict=True):
        row[: len(piece.coefficients)] = piece.coefficients
    ordinals = np.array([(p.first, p.last, int(p.kind), len(p.coefficients)) for p in parts], np.int64)
    frames = np.array([(p.centre, p.radius) for p in parts])
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}.tmp")
    with beside.open("wb") as file:
        np.savez(file, matrix=matrix, ordinals=ordinals, frames=frames)
    os.replace(beside, path)


def loaded(path: Path | None) -> tuple[Piece, ...] | None:
    """The pieces of a file; None where it is absent or damaged."""
    if path is None:
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            data: Mapping[str, Any] = {name: stored[name] for name in ("matrix", "ordinals", "frames")}
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None
    return tuple(
        Piece(int(first), int(last), Kind(int(kind)), tuple(row[: int(size)].tolist()), float(centre), float(radius))
        for row, (first, last, kind, size), (centre, radius) in zip(
            data["matrix"], data["ordinals"], data["frames"], strict=True
        )
    )
