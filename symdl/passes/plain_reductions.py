"""Reductions in which one element stands out, as maxima and sums: several quick readings of a row for a slow one.

Where the row is in cache a reading costs little, and an element is mapped once the largest one is known, not again and
again as larger ones come. What is computed of an element then is often what its result needs as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import inf

from symdl.builder import Builder
from symdl.doubles import DoublesBuilder
from symdl.monoids import MONOIDS, Monoid, beside
from symdl.plan import Constant, Operand, Operation, Plan, Step, Type

_TOTAL = (("total", Type.WIDE),)
_ONE = Constant(1.0, Type.WIDE)
_Reduced = Callable[[Builder, Step, Sequence[Operand]], tuple[Operand, ...] | None]


def with_plain_reductions(plan: Plan, whole: bool = False, builder: type[Builder] = Builder) -> Plan:
    """The plan with each reduction to the largest element and a sum over the others made of such reductions.

    Elements that are as large as the largest count among the others, but for one of them. ``whole``: where no more is
    asked for than the others and the 1 of that one, there is one sum of all.
    """
    with_one = _with_one(plan) if whole else {}

    def reduced(b: Builder, step: Step, operands: Sequence[Operand]) -> tuple[Operand, ...] | None:
        monoid = MONOIDS.get(step.detail)
        if monoid is None or monoid.added is None:
            return None
        return _reduced(b, monoid, operands, step.results[-1] in with_one.values())

    return _rewritten(plan, builder(plan.name), reduced, with_one)


def with_sums(plan: Plan, builder: type[Builder] = Builder) -> Plan:
    """The plan with each reduction that several sums do made of these."""

    def reduced(b: Builder, step: Step, operands: Sequence[Operand]) -> tuple[Operand, ...] | None:
        monoid = MONOIDS.get(step.detail)
        return b.inline(monoid.by_sums, *operands) if monoid is not None and monoid.by_sums is not None else None

    return _rewritten(plan, builder(plan.name), reduced, {})


def in_plain_doubles(plan: Plan) -> Plan:
    """A plan of doubles that become floats whose reductions are maxima and sums, as few as do."""
    return with_plain_reductions(with_sums(plan, DoublesBuilder), True, DoublesBuilder)


def _rewritten(plan: Plan, b: Builder, reduced: _Reduced, same: Mapping[Operand, Operand]) -> Plan:
    """The plan with reductions as ``reduced`` writes them, where it does; values that are the ``same`` as others."""
    at: dict[Operand, Operand] = dict(b.arguments(plan))
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        if step.result in same:
            at[step.result] = at[same[step.result]]
        else:
            results = reduced(b, step, operands) if step.operation is Operation.REDUCE else None
            at.update(zip(step.results, results or b.all_again(step, operands), strict=True))
    return b.plan([(o.name, at.get(o.operand, o.operand), o.place) for o in plan.outputs])


def _with_one(plan: Plan) -> dict[Operand, Operand]:
    """Sums of 1 and the last result of a reduction that serves nothing else -> that result."""
    found: dict[Operand, Operand] = {}
    outputs = {o.operand for o in plan.outputs}
    reductions = [s for s in plan.steps if s.operation is Operation.REDUCE and s.detail in MONOIDS]
    for tail in (s.results[-1] for s in reductions if MONOIDS[s.detail].added is not None):
        users = [s for s in plan.steps if tail in s.operands]
        if tail not in outputs and all(map(_adds_one, users)):
            found |= {s.result: tail for s in users}
    return found


def _adds_one(step: Step) -> bool:
    return step.operation is Operation.ADD and any(isinstance(o, Constant) and o.value == 1 for o in step.operands)


def _reduced(b: Builder, monoid: Monoid, parts: Sequence[Operand], all_in_one: bool) -> tuple[Operand, ...]:
    """The results of a monoid that has ``added``, for these parts of an element."""
    assert monoid.added is not None
    largest: list[Operand] = []
    is_largest: Operand | None = None
    for part, v in zip(parts, monoid.map.inputs, strict=True):
        among = part if is_largest is None else b.select(is_largest, part, b.real(-inf))
        (top,) = b.reduce("max", [(f"largest_{v.name}" if largest else "largest", v.type)], among)
        same = b.compare("==", part, top)
        is_largest = same if is_largest is None else b.both(is_largest, same)
        largest.append(top)
    assert is_largest is not None
    nothing = b.real(0.0)
    (added,) = monoid.added(b, *largest, *parts)
    (each,) = (b.convert(a, Type.WIDE) for a in beside(monoid.added, b, *largest, *largest))
    one = b.convert(_ONE, Type.WIDE)
    if all_in_one:
        (total,) = b.reduce("sum", _TOTAL, b.select(is_largest, b.real(1.0), added))
        total = b.select(b.compare(">", total, one), b.multiply(total, each), total)
        return (*b.inline(monoid.map, *largest)[:-1], total)
    (others,) = b.reduce("sum", [("others", Type.WIDE)], b.select(is_largest, nothing, added))
    (ties,) = b.reduce("sum", [("ties", Type.WIDE)], b.select(is_largest, b.real(1.0), nothing))
    more = b.add(others, b.multiply(b.subtract(ties, one), each))
    tail = b.select(b.compare(">", ties, one), more, others)
    *state, alone = b.inline(monoid.map, *largest)
    return b.inline(monoid.finish, *state, b.add(alone, tail) if alone != Constant(0.0, Type.WIDE) else tail)
