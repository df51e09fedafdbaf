"""A zero of a function, enclosed, and what a few doubles that stand for it leave out."""

from __future__ import annotations

from math import inf, nextafter

import sympy as sp
from flint import arb, ctx

from symdl.accuracy.enclosure import NotEnclosed
from symdl.approximations.exact import exactly, total, value


def refined_zero(function: sp.Expr, name: str, near: tuple[float, ...]) -> arb:
    """A ball, tiny beside a double's last place, at whose ends the function differs in sign.

    Raises NotEnclosed where none is found beside the number.
    """
    a = arb(total(near))
    if value(function, name, total(near)).is_zero():
        return a
    step = abs(a) * arb(2) ** -45
    b = a + step
    at_a, at_b = (value(function, name, exactly(x)) for x in (a, b))
    for _ in range(60):
        if not at_a.is_finite() or not at_b.is_finite() or abs(b - a) < abs(a) * arb(2) ** (60 - ctx.prec):
            break
        moved = (a - at_a * (b - a) / (at_b - at_a)).mid()
        if not moved.is_finite():
            break
        b, at_b = a, at_a
        a, at_a = moved, value(function, name, exactly(moved))
    reach = abs(a) * arb(2) ** (80 - ctx.prec)
    left, right = (value(function, name, exactly((a + side * reach).mid())) for side in (-1, 1))
    if not (left * right < 0) or abs(a - arb(total(near))) > abs(a) * arb(2) ** -40:
        raise NotEnclosed
    return a + arb(0, (reach * 2).upper())


def slip(root: arb, parts: tuple[float, ...]) -> arb:
    """What a zero's parts lack, relative to the distance of the double next to the zero."""
    away = abs(root - arb(total(parts)))
    return away if away.is_zero() else away / _nearest_distance(root, parts[0] + sum(parts[1:]))


def _nearest_distance(root: arb, near: float) -> arb:
    """How far the double next to a zero is from it."""
    distances = [abs(root - arb(x)).lower() for x in (near, nextafter(near, inf), nextafter(near, -inf))]
    return arb(max(min(distances), arb(2) ** -1000))
