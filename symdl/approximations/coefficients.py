"""Coefficients as numbers of a format: one by one, or jointly, where a lattice finds those that are best together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from flint import arb, arb_poly, ctx, fmpq, fmpz_mat

_POINTS = 3  # points of the lattice for each coefficient
_FINE = 2.0**-24  # the unit of a pair's constant coefficient, in units of the format's last place
_SCALE = 120  # bits below a unit in the last place that the lattice sees
_FORMATS: dict[int, type[np.floating]] = {24: np.float32, 53: np.float64}

Coefficients = tuple[tuple[float, ...], float]
"""The coefficients, constant first, and what the constant lacks."""


def rounded(polynomial: arb_poly, pair: bool, bits: int = 53) -> Coefficients:
    """Each coefficient as the nearest number of ``bits`` bits; a pair's constant always begins with 24 bits."""
    held = _FORMATS[bits]
    coefficients = [float(held(float(polynomial[k].mid()))) for k in range(max(polynomial.length(), 1))]
    if not pair:
        return tuple(coefficients), 0.0
    head = float(np.float32(coefficients[0]))
    return (head, *coefficients[1:]), float(held(float((polynomial[0] - arb(head)).mid())))


def jointly_rounded(
    polynomial: arb_poly, arguments: Sequence[arb], quotients: Sequence[arb], pair: bool, bits: int = 53
) -> Coefficients | None:
    """Coefficients that lie together nearest to the quotients: Babai's nearest plane in a reduced lattice.

    Every coefficient keeps its exponent. None where one of them is 0 or would need another exponent.
    """
    nearest = rounded(polynomial, pair, bits)[0]
    units = [float(np.spacing(_FORMATS[bits](abs(c)))) for c in nearest]
    if 0.0 in nearest:
        return None
    if pair:
        units[0] *= _FINE
    places = range(0, len(arguments), max(1, len(arguments) // (_POINTS * len(nearest))))
    scale = arb(2) ** (bits + _SCALE)
    rows = [[_floor(arguments[n] ** k * unit / quotients[n] * scale) for n in places] for k, unit in enumerate(units)]
    # The polynomial rounded down gives nearly all; the lattice sees what is left.
    start = [_floor(polynomial[k] / arb(unit)) for k, unit in enumerate(units)]
    given = arb_poly([n * arb(unit) for n, unit in zip(start, units, strict=True)])
    target = [_floor((1 - given(arguments[n]) / quotients[n]) * scale) for n in places]
    chosen = [n + m for n, m in zip(start, _nearest(rows, target), strict=True)]
    exact = [fmpq(n) * fmpq(*unit.as_integer_ratio()) for n, unit in zip(chosen, units, strict=True)]
    if pair:
        exact[0] -= fmpq(*nearest[0].as_integer_ratio())
    made = [float(_FORMATS[bits](int(e.p) / int(e.q))) for e in exact]
    if any(fmpq(*c.as_integer_ratio()) != e for c, e in zip(made, exact, strict=True)):
        return None
    return ((nearest[0], *made[1:]), made[0]) if pair else (tuple(made), 0.0)


def _floor(number: arb) -> int:
    return int(number.mid().floor().unique_fmpz())


def _nearest(rows: list[list[int]], target: list[int]) -> list[int]:
    """Integers whose combination of the rows is about nearest to the target."""
    reduced, transform = fmpz_mat(rows).lll(transform=True)
    made = transform.tolist()
    # Gram-Schmidt in balls' midpoints: the nearest plane needs only a few digits.
    with ctx.workprec(512):
        vectors = [[arb(entry) for entry in row] for row in reduced.tolist()]
        orthogonal: list[list[arb]] = []
        for vector in vectors:
            rest = vector
            for other in orthogonal:
                rest = _minus(rest, other, _dot(vector, other) / _dot(other, other))
            orthogonal.append(rest)
        left = [arb(t) for t in target]
        chosen = [0] * len(rows)
        for k in reversed(range(len(rows))):
            share = _dot(left, orthogonal[k]) / _dot(orthogonal[k], orthogonal[k])
            whole = _floor(share + fmpq(1, 2))
            left = _minus(left, vectors[k], arb(whole))
            chosen = [c + whole * int(m) for c, m in zip(chosen, made[k], strict=True)]
    return chosen


def _dot(a: Sequence[arb], b: Sequence[arb]) -> arb:
    return sum((x * y for x, y in zip(a, b, strict=True)), arb(0)).mid()


def _minus(a: Sequence[arb], b: Sequence[arb], factor: arb) -> list[arb]:
    return [(x - factor * y).mid() for x, y in zip(a, b, strict=True)]
