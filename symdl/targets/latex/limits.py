"""Limits at both ends of the line, as the oracle decides them."""

from __future__ import annotations

import math
from typing import Any

from sympy import Expr, Rational, S, oo

from symdl.definition import Input, Variant
from symdl.errors import SymdlError
from symdl.roles import Role
from symdl.targets.latex.names import Names


def limits(names: Names) -> list[tuple[str, Expr]]:
    """(side, limit) at both ends of the line, as the oracle decides it; a parameter where it is one."""
    d = names.definition
    element = d.sole_element
    if element is None or d.split or any(i.required for i in d.inputs if i is not element):
        return []
    found = []
    for sign, infinity in ((r"-\infty", -math.inf), (r"\infty", math.inf)):
        limit = _limit(names.variant, element, infinity)
        if limit is not None:
            found.append((sign, limit))
    return found


def _limit(variant: Variant, element: Input, infinity: float) -> Expr | None:
    from symdl import oracle

    others = [i for i in variant.inputs if i is not element and i.role in (Role.PARAM, Role.WEIGHT, Role.CONST)]
    if any(i.default is None for i in others):
        return None
    points = [{i.symbol: Rational(i.default) for i in others}]
    points.append({s: v + Rational(n + 1, 16) * (1 if v >= 0 else -1) for n, (s, v) in enumerate(points[0].items())})
    values = []
    for point in points:
        try:
            numbers: dict[str, Any] = {str(s): float(v) for s, v in point.items()}
            values.append(oracle.evaluate(variant.expr, {**numbers, element.name: infinity}).value())
        except (SymdlError, ArithmeticError, ValueError):
            return None  # undecided: nothing is claimed
    if any(map(math.isnan, values)):
        return None
    candidates: list[Expr] = [oo, -oo, S.Zero, S.One, S.NegativeOne]
    candidates += [sign * s for s in points[0] for sign in (1, -1)]
    candidates += [-a * b for n, a in enumerate(points[0]) for b in list(points[0])[n + 1 :]]
    for candidate in candidates:
        if all(float(candidate.subs(p)) == v for p, v in zip(points, values, strict=True)):
            return candidate
    return None
