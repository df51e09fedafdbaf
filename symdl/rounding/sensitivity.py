"""The error bound of a plan in each of many cells: intervals forwards, sensitivities to every rounding backwards.

For each step, ``sensitivity = (d result / d step) * size of the step / size of the result``: scaled, so that nothing
overflows whose parts do not. The error is the sum over the steps of what each may round, times that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import numpy as np

from symdl.plan import Operand, Operation, Plan, Repair, Step, Value, needed_steps
from symdl.rounding import calls
from symdl.rounding.cells import (
    DIGITS,
    LEAST_NORMAL,
    LOWEST,
    NEVER,
    SURE,
    UNSURE,
    Cells,
    Stated,
    Truths,
    exponent,
    three_valued,
)
from symdl.rounding.forwards import forwards
from symdl.rounding.interval import LARGEST, Floats, Interval, exactly, outwards
from symdl.rounding.meaning import Meaning, meaning
from symdl.rounding.roundings import above_least

_TOP = LARGEST * (1 - 2.0**-40)
"""Beyond it a rounding may decide whether a result is infinite."""
_CAREFUL = 0.5 + 2.0**-20
"""Ulps by which a repair with twice the digits is off: it is rounded once."""
_ASIDE = 2.0**-12
"""So much further off are values compared with those of a cell."""


def bounds(plan: Plan, cells: Mapping[str, Interval], stated: Stated) -> Floats:
    """How many ulps the one output of a plan may be off in each cell, to first order; 0 where it is no normal number.

    ``cells`` are the intervals of inputs and scalars, by name; ``stated`` tells how far native functions are off.
    Infinite where no bound is found.
    """
    with np.errstate(all="ignore"):
        return _bounds(plan, cells, stated)


def _bounds(plan: Plan, cells: Mapping[str, Interval], stated: Stated) -> Floats:
    moved = {name: _aside(cell) for name, cell in cells.items()}
    known = forwards(plan, cells, stated, forwards(plan, moved, stated).values)
    found = _ulps(plan, known, _count(cells))
    for repair in plan.repairs:
        when = np.broadcast_to(known.truth(repair.when), found.shape)
        at = np.flatnonzero(when != NEVER)
        if at.size:
            better = _of_repair(repair, {name: cell.of(at) for name, cell in cells.items()}, stated)
            found[at] = np.where(when[at] == SURE, better, np.maximum(found[at], better))
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


def _ulps(plan: Plan, known: Cells, count: int) -> Floats:
    (output,) = plan.outputs
    result = known.value(output.operand)
    size, least = np.broadcast_to(result.size, count), np.broadcast_to(result.least, count)
    error = np.zeros(count)
    if isinstance(output.operand, Value):
        steps = needed_steps(plan.steps, [output.operand])
        errors = partial(_error, steps, output.operand, known, meaning(plan), {})
        error = error + errors(_share)
        if (alone := _choices(steps, known, count) == 1).any():
            error = np.where(alone, np.maximum(errors(_first), errors(_second)), error)
    beside = known.beside.get(output.operand.name) if isinstance(output.operand, Value) else None
    unit = np.maximum(above_least(result, beside) - (DIGITS - 1), LOWEST)
    # The error is a share of the size; both ends of a cell may lie binades apart.
    found = error * np.ldexp(1.0, np.clip(exponent(size) - unit, 0, 2000).astype(np.int64)) * 2
    found = np.where(np.isnan(found), np.inf, found)
    return np.where((size < LEAST_NORMAL) | (least > _TOP), 0.0, found)


def _choices(steps: Sequence[Step], known: Cells, count: int) -> Floats:
    """How many choices between two numbers are open in each cell."""
    found = np.zeros(count)
    for step in steps:
        if (chosen := _chosen_first(step, known)) is not None:
            found = found + (chosen == UNSURE)
    return found


def _chosen_first(step: Step, known: Cells) -> Truths | None:
    """Whether a step that gives one of two numbers gives the first."""
    if step.operation is Operation.SELECT:
        return known.truth(step.operands[0])
    if step.operation in (Operation.MINIMUM, Operation.MAXIMUM):
        a, b = (known.value(o) for o in step.operands)
        if step.operation is Operation.MINIMUM:
            a, b = -a, -b
        return three_valued(a.low > b.high, a.high < b.low)
    return None


def _error(
    steps: Sequence[Step],
    output: Value,
    known: Cells,
    means: Meaning,
    slopes: dict[str, list[Interval]],
    share: Callable[[Truths], Interval],
) -> Floats:
    """What all roundings come to, as a share of the power of two above the result's size.

    ``slopes`` keeps those of steps that do not depend on how much of a side a choice takes, its ``share``.
    """
    sensitivities: dict[str, Interval] = {output.name: exactly(1.0)}
    total = np.zeros(1)
    for step in reversed(steps):
        name = step.result.name
        if name not in sensitivities:
            continue
        sensitivity, scale, noise = sensitivities.pop(name), _scale(known.values[name]), known.noise[name]
        if name not in means.recovered:
            idle = (noise == 0) | (sensitivity.size == 0)
            total = total + np.where(idle, 0.0, sensitivity.size * (noise / scale))
        if means.rests.get(name) or step.detail == "rint":
            continue
        if (chosen := _chosen_first(step, known)) is not None:
            each = _scaled_to(scale, [share(chosen), -share(chosen) + exactly(1.0)], _values(step, known))
        else:
            if name not in slopes:
                slopes[name] = _slopes(step, known, scale)
            each = slopes[name]
        for operand, slope in zip(_numbers(step), each, strict=True):
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
    return np.ldexp(1.0, np.clip(exponent(value.size) + 1, -1021, 1023).astype(np.int64))


def _values(step: Step, known: Cells) -> list[Interval]:
    return [known.value(o) for o in _numbers(step)]


def _slopes(step: Step, known: Cells, scale: Floats) -> list[Interval]:
    """The derivative of a step, no choice, by each operand, times the operand's scale, over its own."""
    values = _values(step, known)
    if step.operation is Operation.DIVIDE:
        above, below = values
        quotient = known.values[step.result.name]
        own, scaled = _scale(above) / scale, Interval(quotient.low / scale, quotient.high / scale)
        return [Interval(own, own) / below, -(scaled * (Interval(_scale(below), _scale(below)) / below))]
    elif step.operation is Operation.CALL:
        named = {f"u{k}": value for k, value in enumerate(values)}
        plans = calls.slopes(step.detail)
        factors = [forwards(plan, named, known.stated).value(plan.outputs[0].operand) for plan in plans]
    else:
        factors = _FACTORS[step.operation](values, exactly(1.0))
    return _scaled_to(scale, factors, values)


def _scaled_to(scale: Floats, factors: Sequence[Interval], values: Sequence[Interval]) -> list[Interval]:
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
    return Interval(np.where(first == SURE, 1.0, 0.0), np.where(first == NEVER, 0.0, 1.0))


def _first(first: Truths) -> Interval:
    """The same, where what is open is the first side."""
    taken = np.where(first == NEVER, 0.0, 1.0)
    return Interval(taken, taken)


def _second(first: Truths) -> Interval:
    taken = np.where(first == SURE, 1.0, 0.0)
    return Interval(taken, taken)


def _times(slope: Interval, own: Floats, scale: Floats) -> Interval:
    """``slope * own / scale``, in an order that neither overflows nor vanishes."""
    first = Interval(slope.low / scale * own, slope.high / scale * own)
    other = Interval(slope.low * (own / scale), slope.high * (own / scale))
    fine = np.isfinite(first.low) & np.isfinite(first.high)
    return outwards(np.where(fine, first.low, other.low), np.where(fine, first.high, other.high))
