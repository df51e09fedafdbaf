"""What a step may round, and of which power of two its result is a multiple: what needs few digits is exact."""

from __future__ import annotations

import numpy as np

from symdl.plan import Operation, Step, Type
from symdl.rounding.cells import ANY, BEYOND, DIGITS, LOWEST, Cells, exponent, is_power_of_two, own_grid
from symdl.rounding.interval import Floats, Interval

_PAIR_DIGITS = 98
"""So many of twice a double's digits are right."""
_PAIR_LEAST = 2.0**-960
"""Below, what a product's rounding leaves out is itself no normal number, and may be lost."""
_SLACK = 2.0**-45
"""The share by which intervals may have been rounded outwards."""
_NOTHING = np.zeros(1)


def rounded(step: Step, value: Interval, known: Cells) -> tuple[Floats, Floats]:
    """The grid on which a result lies, and what was rounded to put it there."""
    own, beside = own_grid(value), known.beside.get(step.result.name)
    if step.operation is Operation.CALL:
        return _of_call(step, value, own, beside, known)
    operands = [o for o in step.operands if o.type is not Type.TRUTH]
    grids = [known.grid(o) for o in operands]
    lowest = np.minimum.reduce(np.broadcast_arrays(*grids)) if len(grids) > 1 else grids[0]
    match step.operation:
        case Operation.NEGATE | Operation.MINIMUM | Operation.MAXIMUM | Operation.SELECT:
            return np.where(value.size == 0, ANY, lowest), _NOTHING
        case Operation.MULTIPLY:
            exactly_on = grids[0] + grids[1]
        case Operation.FMA:
            exactly_on = np.minimum(grids[0] + grids[1], grids[2])
        case Operation.DIVIDE if is_power_of_two(divisor := known.value(operands[1])):
            exactly_on = grids[0] - exponent(divisor.size)
        case Operation.ADD | Operation.SUBTRACT | Operation.LOW | Operation.CONVERT:
            exactly_on = lowest
        case _:
            exactly_on = np.full(1, -np.inf)
    if step.result.type in (Type.PAIR, Type.EXTENDED):
        of_sum = step.operation in (Operation.ADD, Operation.SUBTRACT)
        size = sum((known.value(o).size for o in operands), np.zeros(1)) if of_sum else value.size
        fits = (exponent(size) < exactly_on + _PAIR_DIGITS) & (exactly_on >= LOWEST)
        share = np.where(of_sum | (value.least >= _PAIR_LEAST), 2.0**-_PAIR_DIGITS, 2.0**-DIGITS)
        return np.where(fits, exactly_on, LOWEST), np.where(fits, 0.0, share * size)
    above = _below(value, beside)
    fits = ((above < exactly_on + DIGITS) & (exactly_on >= LOWEST)) | (value.size == 0)
    half = np.where(above >= BEYOND, np.inf, np.maximum(_power(above - DIGITS), 2.0**LOWEST))
    return np.where(fits, np.maximum(exactly_on, own), own), np.where(fits, 0.0, half)


def _of_call(step: Step, value: Interval, own: Floats, beside: Interval | None, known: Cells) -> tuple[Floats, Floats]:
    if step.detail == "rint":
        return np.where(value.size == 0, ANY, np.maximum(own, 0.0)), _NOTHING
    if step.detail == "absolute":
        return known.grid(step.operands[0]), _NOTHING
    unit = _power(np.maximum(_below(value, beside) - (DIGITS - 1), LOWEST))
    return own, np.where(value.size == 0, 0.0, unit * known.stated(step.detail))


def _power(exponents: Floats) -> Floats:
    return np.ldexp(1.0, exponents.astype(np.int64))


def _below(value: Interval, beside: Interval | None) -> Floats:
    """The exponent of a size, and not that of a power of two which it may have reached by being rounded outwards.

    Arguments at which it does reach it lie in other cells, whose bounds are the same; unless the value stays there
    ``beside`` the cell too, as one that tends to 1 does.
    """
    size, lower = exponent(value.size), exponent(value.size * (1 - _SLACK))
    if beside is None:
        return size
    stays = exponent(beside.size) > exponent(beside.size * (1 - _SLACK))
    return np.where(stays, size, lower)


def above_least(value: Interval, beside: Interval | None) -> Floats:
    """The same of the smallest of several sizes."""
    least, upper = exponent(value.least), exponent(value.least * (1 + _SLACK))
    if beside is None:
        return least
    stays = exponent(beside.least) < exponent(beside.least * (1 + _SLACK))
    return np.where(stays, least, upper)
