"""Limits at infinite inputs where extended real arithmetic decides nothing: by numbers, without proof."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import cast

from flint import arb

from symdl.errors import DerivationError
from symdl.oracle.formats import UNDERFLOW, Format, as_rational
from symdl.oracle.problem import Problem
from symdl.oracle.reals import MINUS, PLUS
from symdl.oracle.truth import NAN, Kind, Truth


class Limits:
    """The limit of a problem at its infinite inputs, by numbers: no proof, but three ways there agree."""

    LADDERS = ((60, 61, 120, 121, 240, 241, 480, 481), (6, 7, 8, 9, 10, 11, 12, 13))

    def __init__(self, problem: Problem):
        self.problem = problem
        self.spreads = (0, 1, -1) if len(problem.infinities()) > 1 else (0,)
        self.problems: dict[tuple[int, int], Problem] = {}

    def truth(self, index: int) -> Truth:
        for ladder in self.LADDERS:
            try:
                found = [self.along(ladder, spread, index) for spread in self.spreads]
            except DerivationError:
                continue
            first = found[0]
            if first is None or any(other is None for other in found):
                return NAN
            if all(_close(first, cast(arb, other)) for other in found):
                kind: Kind = "finite" if first.is_finite() else "+inf" if first > 0 else "-inf"
                return Truth(kind, first, as_rational(first) if kind == "finite" else None, proved=False)
            return NAN
        return NAN

    def along(self, ladder: Sequence[int], spread: int, index: int) -> arb | None:
        values = []
        for k in ladder:
            if (k, spread) not in self.problems:
                self.problems[k, spread] = self.problem.nearer(k, spread)
            truth = self.problems[k, spread].truth(index, highest=12288)
            if truth.kind != "finite":
                return None
            values.append((arb(truth.exact) if truth.exact is not None else truth.ball).mid())
        return _settled(values)


def _settled(values: Sequence[arb]) -> arb | None:
    """What a sequence tends to: a number, an infinity, or nothing that can be told."""
    last = values[-1]
    sizes = [abs(value) for value in values]
    late = max(sizes[-4:])
    if late <= max(sizes[:2]) * arb(2) ** -100 or late < arb(2) ** -1000:
        return arb(0)
    if all(_close(value, last) for value in values[-4:]):
        return arb(Format(80, -UNDERFLOW, UNDERFLOW).round(as_rational(last)))  # 1 - 2^-481 means 1
    rising = all(b >= a for a, b in pairwise(sizes))
    if rising and all((value > 0) == (last > 0) for value in values) and sizes[-1] > 1.5 * sizes[0]:
        return PLUS if last > 0 else MINUS
    return None


def _close(a: arb, b: arb) -> bool:
    if not (a.is_finite() and b.is_finite()):
        return bool(a == b)
    return bool(a == b or abs(a - b) <= abs(b) * arb(2) ** -85)
