"""A plan's values in each of many cells, step by step."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from symdl.plan import Constant, Operation, Plan, Step, Type, Value
from symdl.rounding import calls
from symdl.rounding.cells import (
    LEAST_NORMAL,
    NEVER,
    SURE,
    Cells,
    Stated,
    Truths,
    is_power_of_two,
    own_grid,
    three_valued,
)
from symdl.rounding.interval import (
    LARGEST,
    Interval,
    both,
    exactly,
    fused,
    hull,
    maximum,
    minimum,
    outwards,
    square,
)
from symdl.rounding.meaning import MARK, Polynomial, meaning
from symdl.rounding.roundings import rounded

_NEARLY = 2.0**-40
"""Computed numbers that differ by less may compare as they do not in truth."""


def forwards(
    plan: Plan, cells: Mapping[str, Interval], stated: Stated, beside: Mapping[str, Interval] | None = None
) -> Cells:
    """All values in the cells; ``beside``: those a little further off."""
    known, means = Cells(stated, {} if beside is None else beside), meaning(plan)
    arguments = [v.name for v in (*plan.inputs, *plan.scalars)]
    for name in arguments:
        known.values[name], known.grids[name] = cells[name], own_grid(cells[name])
    exact = set(arguments)
    for step in plan.steps:
        name = step.result.name
        if step.result.type is Type.TRUTH:
            known.truths[name] = _truth(step, known, exact)
            continue
        if _keeps(step) and all(isinstance(o, Constant) or o.name in exact for o in step.operands):
            exact.add(name)
        value = _value(step, known)
        heads = means.rests.get(name)
        if heads:
            size = 2 * sum((known.noise[head] for head in heads), np.zeros(1))
            value = Interval(-size, size)
        elif name in means.offsets:
            value = both(value, _of_polynomial(means.offsets[name], known))
        known.values[name] = value
        known.grids[name], known.noise[name] = rounded(step, value, known)
    return known


def _keeps(step: Step) -> bool:
    """Whether a result is one of the numbers it is made of, or its opposite."""
    return step.operation in (Operation.NEGATE, Operation.MAXIMUM, Operation.MINIMUM) or step.detail == "absolute"


def _value(step: Step, known: Cells) -> Interval:
    if step.operation is Operation.SELECT:
        truth, *sides = step.operands
        then, otherwise = (known.value(o) for o in sides)
        return _chosen(known.truth(truth), then, otherwise)
    operands = [known.value(o) for o in step.operands]
    match step.operation:
        case Operation.ADD:
            return operands[0] + operands[1]
        case Operation.SUBTRACT:
            return operands[0] - operands[1]
        case Operation.MULTIPLY if (scaled := _scaled(operands)) is not None:
            return scaled
        case Operation.MULTIPLY:
            return square(operands[0]) if step.operands[0] == step.operands[1] else operands[0] * operands[1]
        case Operation.DIVIDE if is_power_of_two(operands[1]):
            inverse = Interval(1.0 / operands[1].low, 1.0 / operands[1].low)
            return _scaled([operands[0], inverse]) or operands[0] / operands[1]
        case Operation.DIVIDE:
            return operands[0] / operands[1]
        case Operation.NEGATE:
            return -operands[0]
        case Operation.FMA:
            product = _scaled(operands[:2])
            return fused(*operands) if product is None else product + operands[2]
        case Operation.MINIMUM:
            return minimum(*operands)
        case Operation.MAXIMUM:
            return _size_of(operands) or maximum(*operands)
        case Operation.CONVERT:
            return operands[0]
        case Operation.LOW:
            return operands[0] - operands[1]
        case Operation.CALL:
            return calls.values(step, operands)
    raise TypeError(f"{step.operation.value} has no intervals")


def _scaled(operands: list[Interval]) -> Interval | None:
    """A number times a power of two, which is exact but at the ends of the range."""
    for given, factor in zip(operands[::-1], operands, strict=True):
        if is_power_of_two(factor):
            ends = given.low * factor.low, given.high * factor.low
            found = Interval(np.minimum(*ends), np.maximum(*ends))
            safe = (found.size <= LARGEST) & ((found.least >= LEAST_NORMAL) | (found.size == 0))
            return found if safe.all() else None
    return None


def _size_of(operands: list[Interval]) -> Interval | None:
    """The larger of a number and its opposite: a size."""
    a, b = operands
    if not (np.array_equal(a.low, -b.high) and np.array_equal(a.high, -b.low)):
        return None
    return Interval(a.least, a.size)


def _chosen(truth: Truths, then: Interval, otherwise: Interval) -> Interval:
    either = hull(then, otherwise)
    low = np.where(truth == SURE, then.low, np.where(truth == NEVER, otherwise.low, either.low))
    high = np.where(truth == SURE, then.high, np.where(truth == NEVER, otherwise.high, either.high))
    return Interval(low, high)


def _of_polynomial(polynomial: Polynomial, known: Cells) -> Interval:
    """The polynomial over the cells; a rest of a whole part is a half at most."""
    total = exactly(0.0)
    for monomial, c in polynomial.items():
        term = outwards(np.array([float(c)]), np.array([float(c)]))
        for name in dict.fromkeys(monomial):
            factor = Interval(np.array([-0.5]), np.array([0.5])) if name.endswith(MARK) else known.values[name]
            power = square(factor) if monomial.count(name) == 2 else factor
            for _ in range(1 if monomial.count(name) == 2 else monomial.count(name)):
                term = term * power
        total = total + term
    return total


def _truth(step: Step, known: Cells, exact: set[str]) -> Truths:
    if step.operation is Operation.NOT:
        return np.asarray(-known.truth(step.operands[0]), np.int8)
    if step.operation is Operation.AND:
        return np.minimum(known.truth(step.operands[0]), known.truth(step.operands[1]))
    if step.operation is Operation.OR:
        return np.maximum(known.truth(step.operands[0]), known.truth(step.operands[1]))
    a, b = (known.value(o) for o in step.operands)
    if step.operands[0] == step.operands[1] and step.detail == "==":
        return np.array([SURE], np.int8)  # it is no NaN
    if step.detail in (">", ">="):
        a, b = b, a
    inexact = any(isinstance(o, Value) and o.name not in exact for o in step.operands)
    slack = _NEARLY * np.minimum(np.minimum(a.size, b.size), LARGEST) if inexact else 0.0
    below, above = a.high < b.low - slack, a.low > b.high + slack
    same = (a.low == a.high) & (b.low == b.high) & (a.low == b.low) & (not inexact)
    same |= (a.low >= LARGEST) & (b.low == np.inf)  # what is too large is infinite
    match step.detail:
        case "<" | ">":
            return three_valued(below, above | (a.low >= b.high if not inexact else above))
        case "<=" | ">=":
            return three_valued(below | (a.high <= b.low if not inexact else below), above)
        case "==":
            return three_valued(same, below | above)
    return three_valued(below | above, same)
