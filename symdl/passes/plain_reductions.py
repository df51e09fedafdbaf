"""Reductions in which one element stands out, as maxima and sums: several quick readings of a row for a slow one.

Where the row is in cache a reading costs little, and an element is mapped once the largest one is known, not again and
again as larger ones come. What is computed of an element then is often what its result needs as well.
"""

from __future__ import annotations

from math import inf

from symdl.builder import Builder
from symdl.monoids import MONOIDS, Monoid
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type


def with_plain_reductions(plan: Plan, single: bool = False) -> Plan:
    """The plan with each reduction to the largest element and a sum over the others made of such reductions.

    Elements that are as large as the largest count among the others, but for one of them. Where the sum over the
    others is only wanted with 1 added, which is what the largest one itself would add, it is the sum over all in
    ``single`` precision: wide sums have digits to spare there.
    """
    b = Builder(plan.name)
    at: dict[Operand, Operand] = dict(b.arguments(plan))
    whole = {tail for tail, uses in _tails(plan).items() if single and uses and all(map(_is_one_more, uses))}
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        if step.operation is Operation.PICK:
            at[step.result] = b.pick(operands[0], operands[1], step.result.name)
            continue
        if _is_one_more(step) and whole.intersection(step.operands):
            (tail,) = whole.intersection(step.operands)
            at[step.result] = at[tail]
            continue
        if step.operation is not Operation.REDUCE:
            at[step.result] = b.again(step, operands)
            continue
        monoid = MONOIDS.get(step.detail)
        made = None
        if monoid is not None and monoid.beside is not None:
            made = _reduced(b, monoid, operands, step.results[-1] in whole)
        results = made or b.reduce(step.detail, [(r.name, r.type) for r in step.results], *operands)
        at.update(zip(step.results, results, strict=True))
    return b.plan([(o.name, at.get(o.operand, o.operand), o.place) for o in plan.outputs])


def _tails(plan: Plan) -> dict[Operand, list[Step | None]]:
    """The sum over the others of each reduction that has one, with the steps it is used in; None is an output."""
    found: dict[Operand, list[Step | None]] = {}
    for step in plan.steps:
        if step.operation is Operation.REDUCE and step.detail in MONOIDS and MONOIDS[step.detail].beside is not None:
            found[step.results[-1]] = [None for o in plan.outputs if o.operand == step.results[-1]]
        for operand in step.operands:
            if operand in found:
                found[operand].append(step)
    return found


def _is_one_more(step: Step | None) -> bool:
    return (
        step is not None
        and step.operation is Operation.ADD
        and any(isinstance(o, Constant) and o.value == 1.0 for o in step.operands)
    )


def _reduced(b: Builder, monoid: Monoid, parts: list[Operand], whole: bool) -> tuple[Operand, ...]:
    """The results of a monoid that has ``beside``, for these parts of an element; the last over the ``whole`` row."""
    assert monoid.beside is not None
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
    (added,) = b.inline(monoid.beside, *largest, *parts)
    if whole:
        (total,) = b.reduce("sum", [("total", Type.WIDE)], b.select(is_largest, b.real(1.0), _narrow(b, added)))
        *state, _ = b.inline(monoid.map, *largest)
        return b.inline(monoid.finish, *state, total)
    (others,) = b.reduce("sum", [("others", Type.WIDE)], b.select(is_largest, nothing, _narrow(b, added)))
    (ties,) = b.reduce("sum", [("ties", Type.WIDE)], b.select(is_largest, b.real(1.0), nothing))
    one = Constant(1.0, Type.WIDE)
    (each,) = b.inline(monoid.beside, *largest, *largest)
    more = b.add(others, b.multiply(b.subtract(ties, one), each))
    tail = b.select(b.compare(">", ties, one), more, others)
    *state, alone = b.inline(monoid.map, *largest)
    return b.inline(monoid.finish, *state, b.add(alone, tail) if alone != Constant(0.0, Type.WIDE) else tail)


def _narrow(b: Builder, a: Operand) -> Operand:
    """A number before it was made wide to be added: sums do that themselves."""
    made: Step | None = b.made_by.get(a)
    if made is not None and made.operation is Operation.CONVERT and made.operands[0].place is Place.ELEMENT:
        return made.operands[0]
    return a
