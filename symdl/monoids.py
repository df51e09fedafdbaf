"""Reductions as monoids of tuples: identity, map, combine, finish, each a small Plan.

A target schedules them as it likes (a tree, a loop, lanes and warps) and prints the same four parts; any order of
``combine`` over neighbours gives the same meaning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import inf

from symdl.builder import Builder
from symdl.doubles import DoublesBuilder
from symdl.plan import Constant, Operand, Operation, Place, Plan, Type

State = tuple[tuple[str, Type], ...]
Part = Callable[..., tuple[Operand, ...]]
"""Writes part of a reduction: takes a builder and operands."""


@dataclass(frozen=True)
class Monoid:
    """A reduction kept whole: the state's parts with their types, and four plans over them.

    ``map`` takes the element's operands to a state; ``combine`` takes a left and a right state (all parts of the
    left first) to one; ``finish`` takes a state to the results. ``identity`` is the state of no elements.

    Where one element stands out of the last part of the state, ``beside`` takes it and another to what that other adds
    to the last part: the reduction is then the largest element of the row, and a sum over the others. One that is as
    large adds 1. ``added`` writes the same into any builder, of elements that are not
    infinitely less.
    """

    name: str
    state: tuple[tuple[str, Type], ...]
    identity: tuple[Constant, ...]
    map: Plan
    combine: Plan
    finish: Plan
    results: tuple[tuple[str, Type], ...]
    added: Part | None = None
    beside: Plan | None = None
    beside_in_doubles: Plan | None = None
    """The same for doubles that become floats."""
    by_sums: Plan | None = None
    """The results from the elements of a row, by sums alone: for targets that add up an array in one operation."""

    @property
    def is_plain(self) -> bool:
        """Whether its state is a number, and a term is one as it is."""
        return len(self.state) == 1 and all(s.operation is Operation.CONVERT for s in self.map.steps)


def _part(
    name: str,
    part: Part,
    *groups: tuple[str, State],
    outputs: State,
    place: Place = Place.ROW,
    of: type[Builder] = Builder,
) -> Plan:
    builder = of(name)
    operands = [builder.input(f"{prefix}{n}", type, place) for prefix, group in groups for n, type in group]
    results = part(builder, *operands)
    return builder.plan(
        [(n, builder.convert(r, type), Place.ROW) for (n, type), r in zip(outputs, results, strict=True)]
    )


def _monoid(
    name: str,
    state: State,
    identity: tuple[float, ...],
    map: Part,
    combine: Part,
    finish: Part | None,
    results: State,
    element: State = (("e", Type.REAL),),
    added: Part | None = None,
    in_doubles: Part | None = None,
    by_sums: Part | None = None,
) -> Monoid:
    same: Part = lambda builder, *parts: parts  # noqa: E731
    both = (("largest_", element), ("", element))
    return Monoid(
        name,
        state,
        tuple(Constant(v, type) for v, (_, type) in zip(identity, state, strict=True)),
        _part("map", map, ("", element), outputs=state),
        _part("combine", combine, ("left_", state), ("right_", state), outputs=state),
        _part("finish", finish or same, ("", state), outputs=results),
        results,
        added,
        added and _part("beside", partial(beside, added), *both, outputs=state[-1:]),
        in_doubles and _part("beside", in_doubles, *both, outputs=state[-1:], of=DoublesBuilder),
        by_sums and _part("by_sums", by_sums, ("", element), outputs=results, place=Place.ELEMENT),
    )


def beside(added: Part, b: Builder, *parts: Operand) -> tuple[Operand, ...]:
    """What is infinitely less adds nothing, beside what is so itself as well."""
    nothing = b.compare("==", parts[len(parts) // 2], b.real(-inf))
    return (b.select(nothing, b.real(0.0), *added(b, *parts)),)


def _lse_combine(b: Builder, m1: Operand, t1: Operand, m2: Operand, t2: Operand) -> tuple[Operand, ...]:
    """The larger maximum stays out of the tail; the other joins it with all its own: t1 + e^(m2 - m1) (1 + t2)."""
    first = b.compare(">=", m1, m2)
    high, low = b.select(first, m1, m2), b.select(first, m2, m1)
    high_tail, low_tail = b.select(first, t1, t2), b.select(first, t2, t1)
    grown = b.add(high_tail, b.multiply(b.exp_of_difference(low, high), b.add(b.real(1.0), low_tail)))
    return b.maximum(m1, m2), b.select(b.compare("==", low, b.real(-inf)), high_tail, grown)


def _lse_added(b: Builder, largest: Operand, e: Operand) -> tuple[Operand, ...]:
    return (b.exp_of_difference(e, largest),)


def _lse_beside_in_doubles(b: Builder, largest: Operand, e: Operand) -> tuple[Operand, ...]:
    """Where all are infinitely less, a finite number is as good as the largest: what they lack to it is infinite."""
    return (b.exp_of_difference(e, b.maximum(largest, b.real(-1e300))),)


def _lse_of_parts_combine(
    b: Builder, m1: Operand, r1: Operand, t1: Operand, m2: Operand, r2: Operand, t2: Operand
) -> tuple[Operand, ...]:
    """The same of numbers in two parts: the second one decides among equal first ones, and in what is left."""
    first = b.either(b.compare(">", m1, m2), b.both(b.compare("==", m1, m2), b.compare(">=", r1, r2)))
    high, low = b.select(first, m1, m2), b.select(first, m2, m1)
    rest, low_rest = b.select(first, r1, r2), b.select(first, r2, r1)
    high_tail, low_tail = b.select(first, t1, t2), b.select(first, t2, t1)
    share = b.exp_of_parts(*b.difference_of_parts((low, low_rest), (high, rest)))
    grown = b.add(high_tail, b.multiply(share, b.add(b.real(1.0), low_tail)))
    return b.maximum(m1, m2), rest, b.select(b.compare("==", low, b.real(-inf)), high_tail, grown)


def _lse_of_parts_added(b: Builder, m: Operand, r: Operand, e: Operand, rest: Operand) -> tuple[Operand, ...]:
    return (b.exp_of_parts(*b.difference_of_parts((e, rest), (m, r))),)


def _moments_combine(
    b: Builder, n1: Operand, mean1: Operand, s1: Operand, n2: Operand, mean2: Operand, s2: Operand
) -> tuple[Operand, ...]:
    """Chan's update of count, mean and sum of squared deviations."""
    n = b.add(n1, n2)
    delta = b.subtract(mean2, mean1)
    share = b.divide(n2, b.maximum(n, Constant(1.0, Type.WIDE)))
    mean = b.add(mean1, b.multiply(delta, share))
    return n, mean, b.add(b.add(s1, s2), b.multiply(b.multiply(delta, delta), b.multiply(n1, share)))


def _moments_by_sums(b: Builder, e: Operand) -> tuple[Operand, ...]:
    """The mean, then the mean of the squares of what is left; how far that adds up to 0 mends the mean's rounding."""

    def total(terms: Operand) -> Operand:
        return b.reduce("sum", _ONE, terms)[0]

    count = b.maximum(total(b.real(1.0)), Constant(1.0, Type.WIDE))
    mean = b.divide(total(e), count)
    left = b.deviation(e, mean)
    missed = b.divide(total(left), count)
    return mean, b.subtract(b.divide(total(b.square(left)), count), b.multiply(missed, missed))


_ONE: State = (("total", Type.WIDE),)
_LARGEST: State = (("largest", Type.REAL),)
_LSE: State = (("largest", Type.REAL), ("tail", Type.WIDE))
_PARTS: State = (("e", Type.REAL), ("rest", Type.REAL))
_LSE_OF_PARTS: State = (("largest", Type.REAL), ("rest", Type.REAL), ("tail", Type.WIDE))
_MOMENTS: State = (("count", Type.WIDE), ("mean", Type.WIDE), ("squares", Type.WIDE))

MONOIDS: dict[str, Monoid] = {
    monoid.name: monoid
    for monoid in (
        _monoid("sum", _ONE, (0.0,), lambda b, e: (e,), lambda b, x, y: (b.add(x, y),), None, _ONE),
        _monoid("max", _LARGEST, (-inf,), lambda b, e: (e,), lambda b, x, y: (b.maximum(x, y),), None, _LARGEST),
        _monoid(
            "lse", _LSE, (-inf, 0.0), lambda b, e: (e, b.real(0.0)), _lse_combine, None, _LSE, added=_lse_added,
            in_doubles=_lse_beside_in_doubles,
        ),
        _monoid(
            "lse_of_parts", _LSE_OF_PARTS, (-inf, 0.0, 0.0), lambda b, e, rest: (e, rest, b.real(0.0)),
            _lse_of_parts_combine, None, _LSE_OF_PARTS, _PARTS, _lse_of_parts_added,
        ),
        _monoid(
            "moments", _MOMENTS, (0.0, 0.0, 0.0), lambda b, e: (b.real(1.0), e, b.real(0.0)), _moments_combine,
            lambda b, n, mean, s: (mean, b.divide(s, n)), (("mean", Type.WIDE), ("variance", Type.WIDE)),
            (("e", Type.WIDE),), by_sums=_moments_by_sums,
        ),
    )
}  # fmt: skip
