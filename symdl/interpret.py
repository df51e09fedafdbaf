"""Runs an elementwise Plan on numbers: what the machine would do, for passes that must know."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from symdl import extended, pair
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES

COMPARE: dict[str, Callable[..., Any]] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
_ARITHMETIC: dict[Operation, Callable[..., Any]] = {
    Operation.ADD: operator.add,
    Operation.SUBTRACT: operator.sub,
    Operation.MULTIPLY: operator.mul,
    Operation.DIVIDE: operator.truediv,
    Operation.NEGATE: operator.neg,
    Operation.MINIMUM: np.minimum,
    Operation.MAXIMUM: np.maximum,
    Operation.SELECT: np.where,
    Operation.AND: np.logical_and,
    Operation.OR: np.logical_or,
    Operation.NOT: np.logical_not,
    Operation.FMA: lambda a, b, c: a * b + c,
    Operation.CONVERT: lambda a: a,
}
_NAMES = {"power": "power", "asin": "arcsin", "acos": "arccos", "atan": "arctan"} | {
    name: f"arc{name[1:]}" for name in ("asinh", "acosh", "atanh")
}


@dataclass(frozen=True)
class _Longer:
    """How a type with more digits is made, read and chosen."""

    of: Callable[..., Any]
    exactly: Callable[..., Any]
    real: Callable[..., Any]
    where: Callable[..., Any]


_OF_LENGTH = (Operation.CONVERT, Operation.SELECT, Operation.LOW)
"""What is another operation for types with more digits."""
_LONGER = {
    Type.PAIR: _Longer(pair.pair_of, pair.pair_exactly, pair.pair_high, pair.pair_where),
    Type.EXTENDED: _Longer(
        extended.extended_of, extended.extended_exactly, extended.extended_real, extended.extended_where
    ),
}
Real = type[np.float64] | type[np.float32]
_NOTHING: Mapping[Value, float] = {}
_MEAN_ULP = 0.7 * 2.0**-23
"""The ulp of single precision as a share of the number, between its least and its most."""


def interpret(plan: Plan, values: Mapping[str, Any], real: Real = np.float64) -> dict[str, Any]:
    """The outputs of an elementwise plan for numbers or arrays, computed in ``real``.

    Infinities and NaN follow IEEE 754. Returns NumPy numbers or arrays.
    """
    return results(plan, trace(plan, values, real), values, real)


def interpret_repair(plan: Plan, values: Mapping[str, Any], real: Real = np.float64) -> dict[str, Any]:
    """As ``interpret``; what is no finite number in single precision is what it is in double."""
    found = interpret(plan, values, real)
    if real is np.float64 or all(np.isfinite(value).all() for value in found.values()):
        return found
    longer = interpret(plan, values, np.float64)
    with np.errstate(all="ignore"):
        return {n: np.where(np.isfinite(value), value, np.asarray(longer[n], real)) for n, value in found.items()}


def results(plan: Plan, at: Mapping[Operand, Any], values: Mapping[str, Any], real: Real) -> dict[str, Any]:
    """The outputs of a plan whose values have been traced, repaired where the plan says so."""
    found = {o.name: np.asarray(value_of(o.operand, Place.ELEMENT, at, real))[()] for o in plan.outputs}
    for repair in plan.repairs:
        when = value_of(repair.when, Place.ELEMENT, at, real)
        if not np.any(when):
            continue
        for name, better in interpret_repair(repair.plan, values, real).items():
            found[name] = np.where(when & (better == better), better, found[name])[()]
    return found


def trace(
    plan: Plan,
    values: Mapping[str, Any],
    real: Real = np.float64,
    shifted: Mapping[Value, float] = _NOTHING,
    off: int = 0,
) -> dict[Operand, Any]:
    """Every value of an elementwise plan for numbers or arrays: scalars in double precision, the rest in ``real``.

    What is ``shifted`` is larger by this share of itself than the plan makes it. Calls in single precision are rounded
    correctly; or else, each ``off`` in a way of its own, as far as those of array libraries may be.
    """
    at: dict[Operand, Any] = {v: np.asarray(values[v.name], real) for v in plan.inputs}
    at |= {v: np.asarray(values[v.name], np.float64) for v in plan.scalars}
    with np.errstate(all="ignore"):
        for step in plan.steps:
            result = step.results[0]
            place = result.place
            found = apply(step, [value_of(o, place, at, real) for o in step.operands], real, off)
            if shifted and result in shifted:
                found = found * (1 + shifted[result])
            at[result] = found
    return at


def number(operand: Operand, at: Mapping[Operand, Any]) -> Any:
    """A constant, or one of the traced values, in double precision."""
    return np.asarray(operand.value if isinstance(operand, Constant) else at[operand], np.float64)


def apply(step: Step, operands: list[Any], real: Real = np.float64, off: int = 0) -> Any:
    """What a step makes of its operands' values; ``off``: as ``trace`` has it."""
    if step.operation is Operation.COMPARE:
        return COMPARE[step.detail](*operands)
    if step.operation is Operation.CALL:
        return _called(step, operands, real, off)
    longer = None
    if step.operation in _OF_LENGTH:
        longer = _LONGER.get(next((v.type for v in (step.result, *step.operands) if v.type in _LONGER), Type.REAL))
    if longer is not None:
        like = np.empty(0, real)
        if step.operation is Operation.LOW:
            return pair.pair_low(*operands)
        if step.operation is Operation.SELECT:
            return longer.where(*operands)
        return longer.real(*operands, like) if step.result.type is Type.REAL else longer.of(*operands, like)
    return _ARITHMETIC[step.operation](*operands)


def value_of(operand: Operand, place: Place, at: Mapping[Operand, Any], real: Real) -> Any:
    """An operand as a step at this place takes it."""
    if isinstance(operand, Constant):
        if operand.type in _LONGER:
            return _LONGER[operand.type].exactly(float(operand.value), operand.remainder, np.empty(0, real))
        return real(operand.value) if place is not Place.SCALAR else np.float64(operand.value)
    found = at[operand]
    if operand.place is Place.SCALAR and place is not Place.SCALAR and operand.type is Type.REAL:
        return np.asarray(found, real)
    return found


def _called(step: Step, operands: list[Any], real: Real, off: int) -> Any:
    name = step.detail
    if step.result.type is Type.EXTENDED:
        return getattr(extended, f"extended_{name}")(*operands)
    primitive = PRIMITIVES[name]
    if len(operands) > primitive.arity and not step.close:
        *operands, factor = operands
        return _called(step, operands, real, off) * factor
    if step.close:
        wide = [np.asarray(o, np.float64) for o in operands]
        return np.asarray(_called(replace(step, close=False), wide, np.float64, off), real)
    recipe = primitive.single if real is np.float32 and primitive.single is not None else primitive.recipe
    if recipe is None:
        # Through double precision: the machine's own single precision differs from one processor to the next.
        found = np.asarray(getattr(np, _NAMES.get(name, name))(*(np.asarray(o, np.float64) for o in operands)), real)
        return _off_by(found, primitive.ulps, off) if off and real is np.float32 else found
    named = dict(zip((v.name for v in recipe.inputs), operands, strict=True))
    at = trace(recipe, named, real, off=off)
    (value,) = results(recipe, at, named, real).values()
    return value


def _off_by(number: Any, ulps: float, way: int) -> Any:
    """Numbers of single precision off by a share of so many ulps: no order is in the shares, and few are nearly 1."""
    scattered = (number.view(np.uint32) ^ np.uint32(way)) * np.uint32(2654435761)
    shares = ((scattered >> np.uint32(16)).astype(np.float64) + (scattered & np.uint32(0xFFFF))) / 2**16 - 1.0
    return (number * (1.0 + shares * ulps * _MEAN_ULP)).astype(np.float32)
