"""Primitives over intervals: their values from the ends and turning points, their slopes from their derivatives."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Any

import numpy as np
from sympy import Symbol

from symdl.interpret import apply
from symdl.lower import formula_plan
from symdl.plan import Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.rewrite import stabilize
from symdl.rounding.interval import Floats, Interval, outwards

_OFF = 2.0**-49
"""More than the share by which any of the functions is off in double precision."""
_TURNS = {"absolute": 0.0, "cosh": 0.0, "logcosh": 0.0, "logisticpdf": 0.0, "normpdf": 0.0}
"""Where functions that are not monotone turn."""
_EXACT = {"absolute", "rint"}
_WAVES = {"sin", "cos"}
_SIZED = {"hypot": (True, True), "hypsum": (False, True)}
"""Functions of two numbers that are monotone in the size of an argument, where it says so."""


def values(step: Step, operands: Sequence[Interval]) -> Interval:
    """What a call gives, for all arguments in the intervals."""
    name = step.detail
    with np.errstate(all="ignore"):
        if name in _WAVES:
            return _wave(step, operands[0])
        if name == "tan":
            return _between_poles(step, operands[0])
        if name in _SIZED:
            sized = zip(operands, _SIZED[name], strict=True)
            operands = [Interval(o.least, o.size) if is_size else o for o, is_size in sized]
        corners = [_at(step, ends) for ends in product(*((o.low, o.high) for o in operands))]
        if name in _TURNS:
            (a,) = operands
            turn = _at(step, [np.array([_TURNS[name]])])
            corners.append(np.where((a.low < _TURNS[name]) & (a.high > _TURNS[name]), turn, corners[0]))
        low, high = np.minimum.reduce(corners), np.maximum.reduce(corners)
        found = Interval(low, high) if name in _EXACT else _widened(low, high)
        if name != "power":
            return found
        negative = operands[0].low < 0  # its value turns there, or is none
        return Interval(np.where(negative, -np.inf, found.low), np.where(negative, np.inf, found.high))


@lru_cache
def slopes(name: str) -> tuple[Plan, ...]:
    """The derivative of a primitive by each of its arguments, as plans of these, named u0, u1."""
    primitive = PRIMITIVES[name]
    arguments = [Symbol(f"u{k}", real=True) for k in range(primitive.arity)]
    called = primitive.function(*arguments)
    return tuple(
        formula_plan(f"{name}_slope", stabilize(called.diff(u), frozenset(), closing=True), arguments)
        for u in arguments
    )


def _at(step: Step, ends: Sequence[Floats]) -> Floats:
    operands = tuple(Value(f"u{k}", Type.REAL, Place.ELEMENT) for k in range(len(ends)))
    plain = Step((Value("t", Type.REAL, Place.ELEMENT),), Operation.CALL, operands, step.detail)
    return np.asarray(apply(plain, list(ends)), np.float64)


def _widened(low: Any, high: Any) -> Interval:
    wide = outwards(low, high)
    return Interval(wide.low - np.abs(wide.low) * _OFF, wide.high + np.abs(wide.high) * _OFF)


def _wave(step: Step, a: Interval) -> Interval:
    """Within its distance from the middle, a sine is off by no more than that."""
    middle = a.low + (a.high - a.low) / 2
    reach = np.maximum(a.high - middle, middle - a.low) * (1 + _OFF)
    there = _widened(_at(step, [middle]), _at(step, [middle]))
    found = outwards(there.low - reach, there.high + reach)
    return Interval(np.clip(found.low, -1.0, 1.0), np.clip(found.high, -1.0, 1.0))


def _between_poles(step: Step, a: Interval) -> Interval:
    branch = [np.floor(end / np.pi + 0.5) for end in (a.low, a.high)]
    found = _widened(_at(step, [a.low]), _at(step, [a.high]))
    beyond = ~(branch[0] == branch[1])
    return Interval(np.where(beyond, -np.inf, found.low), np.where(beyond, np.inf, found.high))
