"""The error bound of a plan in each of many cells: intervals forwards, sensitivities to every rounding backwards.

For each step, ``sensitivity = (d result / d step) * size of the step / size of the result``: scaled, so that nothing
overflows whose parts do not. The error is the sum over the steps of what each may round, times that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.plan import Constant, Operand, Operation, Plan, Repair, Step, Type, Value, needed_steps
from symdl.rounding import calls
from symdl.rounding.interval import (
    LARGEST,
    Floats,
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
from symdl.rounding.meaning import MARK, Meaning, Polynomial, meaning

_DIGITS = 53
_LOWEST = -1074
"""The exponent of the least number."""
_LEAST_NORMAL = 2.0**-1022
_TOP = LARGEST * (1 - 2.0**-40)
"""Beyond it a rounding may decide whether a result is infinite."""
_PAIR_DIGITS = 98
"""So many of twice a double's digits are right."""
_PAIR_LEAST = 2.0**-960
"""Below, what a product's rounding leaves out is itself no normal number, and may be lost."""
_CAREFUL = 0.5 + 2.0**-20
"""Ulps by which a repair with twice the digits is off: it is rounded once."""
_NEARLY = 2.0**-40
"""Computed numbers that differ by less may compare as they do not in truth."""
_SLACK, _ASIDE = 2.0**-45, 2.0**-12
_SURE, _UNSURE, _NEVER = 1, 0, -1
Truths = NDArray[np.int8]
Stated = Callable[[str], float]
"""By how many ulps a function of this name is off at most, as its target states."""


@dataclass(eq=False)
class _Cells:
    """Everything known of a plan's values in many cells."""

    stated: Stated
    beside: Mapping[str, Interval]
    """The values a little further off."""
    values: dict[str, Interval] = field(default_factory=dict)
    truths: dict[str, Truths] = field(default_factory=dict)
    grids: dict[str, Floats] = field(default_factory=dict)
    """The exponents of powers of two of which values are multiples."""
    noise: dict[str, Floats] = field(default_factory=dict)
    """What a step may round."""

    def value(self, operand: Operand) -> Interval:
        if not isinstance(operand, Constant):
            return self.values[operand.name]
        number = exactly(float(operand.value))
        return outwards(number.low, number.high) if operand.remainder else number

    def truth(self, operand: Operand) -> Truths:
        if isinstance(operand, Constant):
            return np.array([_SURE if operand.value else _NEVER], np.int8)
        return self.truths[operand.name]

    def grid(self, operand: Operand) -> Floats:
        return np.array([_grid_of(operand.value)]) if isinstance(operand, Constant) else self.grids[operand.name]


def bounds(plan: Plan, cells: Mapping[str, Interval], stated: Stated) -> Floats:
    """How many ulps the one output of a plan may be off in each cell, to first order; 0 where it is no normal number.

    ``cells`` are the intervals of inputs and scalars, by name; ``stated`` tells how far native functions are off.
    Infinite where no bound is found.
    """
    with np.errstate(all="ignore"):
        return _bounds(plan, cells, stated)


def _bounds(plan: Plan, cells: Mapping[str, Interval], stated: Stated) -> Floats:
    moved = {
        n: Interval(c.low * (1 + _ASIDE), c.high * (1 + _ASIDE)) if c.low.size > 1 else c for n, c in cells.items()
    }
    known = _forwards(plan, cells, stated, _forwards(plan, moved, stated).values)
    found = _ulps(plan, known, _count(cells))
    for repair in plan.repairs:
        when = np.broadcast_to(known.truth(repair.when), found.shape)
        at = np.flatnonzero(when != _NEVER)
        if at.size:
            better = _of_repair(repair, {name: cell.of(at) for name, cell in cells.items()}, stated)
            found[at] = np.where(when[at] == _SURE, better, np.maximum(found[at], better))
    return found


def _aside(cell: Interval) -> Interval:
    """The cells a little further from 0; a number of the call stays."""
    return cell if cell.low.size == 1 else Interval(cell.low * (1 + _ASIDE), cell.high * (1 + _ASIDE))


def _of_repair(repair: Repair, cells: Mapping[str, Interval], stated: Stated) -> Floats:
    if repair.is_careful:
        return np.full(_count(cells), _CAREFUL)
    return _bounds(repair.plan, cells, stated)


def _count(cells: Mapping[str, Interval]) -> int:
    return max((cell.low.size for cell in cells.values()), default=1)


# --------------------------------------------------------------------------------------------- forwards


@lru_cache(maxsize=64)
def _meaning(plan: Plan) -> Meaning:
    return meaning(plan)


def _forwards(
    plan: Plan, cells: Mapping[str, Interval], stated: Stated, beside: Mapping[str, Interval] | None = None
) -> _Cells:
    """All values in the cells; ``beside``: those a little further off."""
    known, means = _Cells(stated, {} if beside is None else beside), _meaning(plan)
    arguments = [v.name for v in (*plan.inputs, *plan.scalars)]
    for name in arguments:
        known.values[name], known.grids[name] = cells[name], _own_grid(cells[name])
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
        known.grids[name], known.noise[name] = _rounded(step, value, known)
    return known


def _keeps(step: Step) -> bool:
    """Whether a result is one of the numbers it is made of, or its opposite."""
    return step.operation in (Operation.NEGATE, Operation.MAXIMUM, Operation.MINIMUM) or step.detail == "absolute"


def _value(step: Step, known: _Cells) -> Interval:
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
        case Operation.MULTIPLY if (scaled := _scaled(step, operands)) is not None:
            return scaled
        case Operation.MULTIPLY:
            return square(operands[0]) if step.operands[0] == step.operands[1] else operands[0] * operands[1]
        case Operation.DIVIDE if _is_power_of_two(operands[1]):
            inverse = Interval(1.0 / operands[1].low, 1.0 / operands[1].low)
            return _scaled(step, [operands[0], inverse]) or operands[0] / operands[1]
        case Operation.DIVIDE:
            return operands[0] / operands[1]
        case Operation.NEGATE:
            return -operands[0]
        case Operation.FMA:
            product = _scaled(step, operands[:2])
            return fused(*operands) if product is None else product + operands[2]
        case Operation.MINIMUM:
            return minimum(*operands)
        case Operation.MAXIMUM:
            return _size_of(step, operands) or maximum(*operands)
        case Operation.CONVERT:
            return operands[0]
        case Operation.LOW:
            return operands[0] - operands[1]
        case Operation.CALL:
            return calls.values(step, operands)
    raise TypeError(f"{step.operation.value} has no intervals")


def _scaled(step: Step, operands: list[Interval]) -> Interval | None:
    """A number times a power of two, which is exact but at the ends of the range."""
    for given, factor in zip(operands[::-1], operands, strict=True):
        if _is_power_of_two(factor):
            ends = given.low * factor.low, given.high * factor.low
            found = Interval(np.minimum(*ends), np.maximum(*ends))
            safe = (found.size <= LARGEST) & ((found.least >= _LEAST_NORMAL) | (found.size == 0))
            return found if safe.all() else None
    return None


def _is_power_of_two(value: Interval) -> bool:
    """Whether it is one in all cells."""
    alone = value.low.size == 1 and value.low[0] == value.high[0]
    return alone and abs(np.frexp(value.low[0])[0]) == 0.5


def _size_of(step: Step, operands: list[Interval]) -> Interval | None:
    """The larger of a number and its opposite: a size."""
    a, b = operands
    if not (np.array_equal(a.low, -b.high) and np.array_equal(a.high, -b.low)):
        return None
    return Interval(a.least, a.size)


def _chosen(truth: Truths, then: Interval, otherwise: Interval) -> Interval:
    either = hull(then, otherwise)
    low = np.where(truth == _SURE, then.low, np.where(truth == _NEVER, otherwise.low, either.low))
    high = np.where(truth == _SURE, then.high, np.where(truth == _NEVER, otherwise.high, either.high))
    return Interval(low, high)


def _of_polynomial(polynomial: Polynomial, known: _Cells) -> Interval:
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


def _truth(step: Step, known: _Cells, exact: set[str]) -> Truths:
    if step.operation is Operation.NOT:
        return np.asarray(-known.truth(step.operands[0]), np.int8)
    if step.operation is Operation.AND:
        return np.minimum(known.truth(step.operands[0]), known.truth(step.operands[1]))
    if step.operation is Operation.OR:
        return np.maximum(known.truth(step.operands[0]), known.truth(step.operands[1]))
    a, b = (known.value(o) for o in step.operands)
    if step.operands[0] == step.operands[1] and step.detail == "==":
        return np.array([_SURE], np.int8)  # it is no NaN
    if step.detail in (">", ">="):
        a, b = b, a
    inexact = any(isinstance(o, Value) and o.name not in exact for o in step.operands)
    slack = _NEARLY * np.minimum(np.minimum(a.size, b.size), LARGEST) if inexact else 0.0
    below, above = a.high < b.low - slack, a.low > b.high + slack
    same = (a.low == a.high) & (b.low == b.high) & (a.low == b.low) & (not inexact)
    same |= (a.low >= LARGEST) & (b.low == np.inf)  # what is too large is infinite
    match step.detail:
        case "<" | ">":
            return _three_valued(below, above | (a.low >= b.high if not inexact else above))
        case "<=" | ">=":
            return _three_valued(below | (a.high <= b.low if not inexact else below), above)
        case "==":
            return _three_valued(same, below | above)
    return _three_valued(below | above, same)


def _three_valued(sure: Any, never: Any) -> Truths:
    return np.where(sure, _SURE, np.where(never, _NEVER, _UNSURE)).astype(np.int8)


# --------------------------------------------------------------------------------------------- roundings


def _exponent(size: Floats) -> Floats:
    """Of the power of two at or below it."""
    _, exponent = np.frexp(size)
    found = np.where(size == 0, _LOWEST, exponent - 1.0)
    return np.asarray(np.where(np.isfinite(size), np.maximum(found, _LOWEST), 1024.0))


def _below(value: Interval, beside: Interval | None) -> Floats:
    """The exponent of a size, and not that of a power of two which it may have reached by being rounded outwards.

    Arguments at which it does reach it lie in other cells, whose bounds are the same; unless the value stays there
    ``beside`` the cell too, as one that tends to 1 does.
    """
    size, lower = _exponent(value.size), _exponent(value.size * (1 - _SLACK))
    if beside is None:
        return size
    stays = _exponent(beside.size) > _exponent(beside.size * (1 - _SLACK))
    return np.where(stays, size, lower)


def _above(value: Interval, beside: Interval | None) -> Floats:
    """The same of the smallest of several sizes."""
    least, upper = _exponent(value.least), _exponent(value.least * (1 + _SLACK))
    if beside is None:
        return least
    stays = _exponent(beside.least) < _exponent(beside.least * (1 + _SLACK))
    return np.where(stays, least, upper)


def _own_grid(value: Interval) -> Floats:
    if value.low.size == 1 and value.low[0] == value.high[0]:
        return np.array([_grid_of(float(value.low[0]))])
    return np.where(value.size == 0, 1024.0, np.maximum(_exponent(value.least) - (_DIGITS - 1), _LOWEST))


def _grid_of(number: float) -> float:
    """The exponent of the last digit of a number that is not 0."""
    if number == 0 or not np.isfinite(number):
        return 1024.0
    above, below = float(number).as_integer_ratio()
    return float((above & -above).bit_length() - 1 - (below.bit_length() - 1))


def _rounded(step: Step, value: Interval, known: _Cells) -> tuple[Floats, Floats]:
    """The grid on which a result lies, and what was rounded to put it there."""
    own, nothing, beside = _own_grid(value), np.zeros(1), known.beside.get(step.result.name)
    if step.operation is Operation.CALL:
        if step.detail == "rint":
            return np.where(value.size == 0, 1024.0, np.maximum(own, 0.0)), nothing
        if step.detail == "absolute":
            return known.grid(step.operands[0]), nothing
        unit = np.ldexp(
            1.0, np.maximum(_below(value, known.beside.get(step.result.name)) - (_DIGITS - 1), _LOWEST).astype(np.int64)
        )
        return own, np.where(value.size == 0, 0.0, unit * known.stated(step.detail))
    operands = [o for o in step.operands if o.type is not Type.TRUTH]
    grids = [known.grid(o) for o in operands]
    lowest = np.minimum.reduce(np.broadcast_arrays(*grids)) if len(grids) > 1 else grids[0]
    match step.operation:
        case Operation.NEGATE | Operation.MINIMUM | Operation.MAXIMUM | Operation.SELECT:
            return np.where(value.size == 0, 1024.0, lowest), nothing
        case Operation.MULTIPLY:
            exactly_on = grids[0] + grids[1]
        case Operation.FMA:
            exactly_on = np.minimum(grids[0] + grids[1], grids[2])
        case Operation.DIVIDE if _is_power_of_two(divisor := known.value(operands[1])):
            exactly_on = grids[0] - _exponent(divisor.size)
        case Operation.ADD | Operation.SUBTRACT | Operation.LOW | Operation.CONVERT:
            exactly_on = lowest
        case _:
            exactly_on = np.full(1, -np.inf)
    if step.result.type in (Type.PAIR, Type.EXTENDED):
        of_sum = step.operation in (Operation.ADD, Operation.SUBTRACT)
        size = sum((known.value(o).size for o in operands), np.zeros(1)) if of_sum else value.size
        fits = (_exponent(size) < exactly_on + _PAIR_DIGITS) & (exactly_on >= _LOWEST)
        share = np.where(of_sum | (value.least >= _PAIR_LEAST), 2.0**-_PAIR_DIGITS, 2.0**-_DIGITS)
        return np.where(fits, exactly_on, _LOWEST), np.where(fits, 0.0, share * size)
    above = _below(value, beside)
    fits = (above < exactly_on + _DIGITS) & (exactly_on >= _LOWEST)
    half = np.ldexp(1.0, np.maximum(above - _DIGITS, _LOWEST - 1).astype(np.int64))
    half = np.where(above <= _LOWEST + _DIGITS - 1, np.maximum(half, 2.0**-1074), half)
    half = np.where(above >= 1024, np.inf, half)
    fits |= value.size == 0
    return np.where(fits, np.maximum(exactly_on, own), own), np.where(fits, 0.0, half)


# --------------------------------------------------------------------------------------------- backwards


def _ulps(plan: Plan, known: _Cells, count: int) -> Floats:
    (output,) = plan.outputs
    result = known.value(output.operand)
    size, least = np.broadcast_to(result.size, count), np.broadcast_to(result.least, count)
    error = np.zeros(count)
    if isinstance(output.operand, Value):
        choices = _choices(plan, output.operand, known, count)
        error = error + _error(plan, output.operand, known, _share)
        if (alone := choices == 1).any():
            sides = [_error(plan, output.operand, known, side) + np.zeros(count) for side in (_first, _second)]
            error = np.where(alone, np.maximum(*sides), error)
    beside = known.beside.get(output.operand.name) if isinstance(output.operand, Value) else None
    unit = np.maximum(_above(result, beside) - (_DIGITS - 1), _LOWEST)
    # The error is a share of the size; both ends of a cell may lie binades apart.
    found = error * np.ldexp(1.0, np.clip(_exponent(size) - unit, 0, 2000).astype(np.int64)) * 2
    found = np.where(np.isnan(found), np.inf, found)
    return np.where((size < _LEAST_NORMAL) | (least > _TOP), 0.0, found)


def _choices(plan: Plan, output: Value, known: _Cells, count: int) -> Floats:
    """How many choices between two numbers are open in each cell."""
    found = np.zeros(count)
    for step in needed_steps(plan.steps, [output]):
        if (chosen := _chosen_first(step, known)) is not None:
            found = found + (chosen == _UNSURE)
    return found


def _chosen_first(step: Step, known: _Cells) -> Truths | None:
    """Whether a step that gives one of two numbers gives the first."""
    if step.operation is Operation.SELECT:
        return known.truth(step.operands[0])
    if step.operation in (Operation.MINIMUM, Operation.MAXIMUM):
        a, b = (known.value(o) for o in step.operands)
        if step.operation is Operation.MINIMUM:
            a, b = -a, -b
        return _three_valued(a.low > b.high, a.high < b.low)
    return None


def _error(plan: Plan, output: Value, known: _Cells, share: Callable[[Truths], Interval]) -> Floats:
    """What all roundings come to, as a share of the power of two above the result's size."""
    means = _meaning(plan)
    recovered = means.recovered
    sensitivities: dict[str, Interval] = {output.name: exactly(1.0)}
    total = np.zeros(1)
    for step in reversed(needed_steps(plan.steps, [output])):
        name = step.result.name
        if name not in sensitivities:
            continue
        sensitivity, scale, noise = sensitivities.pop(name), _scale(known.values[name]), known.noise[name]
        if name not in recovered:
            idle = (noise == 0) | (sensitivity.size == 0)
            total = total + np.where(idle, 0.0, sensitivity.size * (noise / scale))
        if means.rests.get(name) or step.detail == "rint":
            continue
        for operand, slope in zip(_numbers(step), _slopes(step, known, scale, share), strict=True):
            if isinstance(operand, Value) and operand.name in known.noise:  # else a constant or an argument: exact
                before = sensitivities.get(operand.name)
                term = sensitivity * slope
                sensitivities[operand.name] = term if before is None else before + term
    return total


def _numbers(step: Step) -> tuple[Operand, ...]:
    """The operands of which a step is a function."""
    return step.operands[1:] if step.operation is Operation.SELECT else step.operands


def _scale(value: Interval) -> Floats:
    """A power of two of the size of a value: products with it are exact."""
    return np.ldexp(1.0, np.clip(_exponent(value.size) + 1, -1021, 1023).astype(np.int64))


def _slopes(step: Step, known: _Cells, scale: Floats, share: Callable[[Truths], Interval]) -> list[Interval]:
    """The derivative of a step by each operand, times the operand's scale, over its own."""
    operands = _numbers(step)
    values, one = [known.value(o) for o in operands], exactly(1.0)
    if (chosen := _chosen_first(step, known)) is not None:
        factors = [share(chosen), -share(chosen) + one]
    elif step.operation is Operation.DIVIDE:
        above, below = values
        quotient = known.values[step.result.name]
        own, scaled = _scale(above) / scale, Interval(quotient.low / scale, quotient.high / scale)
        return [Interval(own, own) / below, -(scaled * (Interval(_scale(below), _scale(below)) / below))]
    elif step.operation is Operation.CALL:
        named = {f"u{k}": value for k, value in enumerate(values)}
        plans = calls.slopes(step.detail)
        factors = [_forwards(plan, named, known.stated).value(plan.outputs[0].operand) for plan in plans]
    else:
        factors = _FACTORS[step.operation](values, one)
    return [_times(f, _scale(v), scale) for f, v in zip(factors, values, strict=True)]


_FACTORS: dict[Operation, Callable[[list[Interval], Interval], list[Interval]]] = {
    Operation.ADD: lambda values, one: [one, one],
    Operation.SUBTRACT: lambda values, one: [one, -one],
    Operation.LOW: lambda values, one: [one, -one],
    Operation.NEGATE: lambda values, one: [-one],
    Operation.CONVERT: lambda values, one: [one],
    Operation.MULTIPLY: lambda values, one: [values[1], values[0]],
    Operation.FMA: lambda values, one: [values[1], values[0], one],
}


def _share(first: Truths) -> Interval:
    """How much of the first side a choice takes: all, nothing, or either."""
    return Interval(np.where(first == _SURE, 1.0, 0.0), np.where(first == _NEVER, 0.0, 1.0))


def _first(first: Truths) -> Interval:
    """The same, where what is open is the first side."""
    taken = np.where(first == _NEVER, 0.0, 1.0)
    return Interval(taken, taken)


def _second(first: Truths) -> Interval:
    taken = np.where(first == _SURE, 1.0, 0.0)
    return Interval(taken, taken)


def _times(slope: Interval, own: Floats, scale: Floats) -> Interval:
    """``slope * own / scale``, in an order that neither overflows nor vanishes."""
    first = Interval(slope.low / scale * own, slope.high / scale * own)
    other = Interval(slope.low * (own / scale), slope.high * (own / scale))
    fine = np.isfinite(first.low) & np.isfinite(first.high)
    return outwards(np.where(fine, first.low, other.low), np.where(fine, first.high, other.high))
