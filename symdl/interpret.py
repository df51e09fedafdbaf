"""Runs an elementwise Plan on numbers: what the machine would do, for passes that must know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from symdl.plan import Constant, Operand, Operation, Plan, Step
from symdl.primitives import PRIMITIVES

_COMPARE: dict[str, Callable[..., Any]] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
_ARITHMETIC: dict[Operation, Callable[..., Any]] = {
    Operation.ADD: np.add,
    Operation.SUBTRACT: np.subtract,
    Operation.MULTIPLY: np.multiply,
    Operation.DIVIDE: np.divide,
    Operation.NEGATE: np.negative,
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


Real = type[np.float64] | type[np.float32]


def interpret(plan: Plan, values: Mapping[str, Any], real: Real = np.float64) -> dict[str, Any]:
    """The outputs of an elementwise plan for numbers or arrays, computed in ``real``.

    Infinities and NaN follow IEEE 754. Returns NumPy numbers or arrays.
    """
    at: dict[Operand, Any] = {v: np.asarray(values[v.name], real) for v in plan.inputs + plan.scalars}
    with np.errstate(all="ignore"):
        for step in plan.steps:
            at[step.result] = _result(step, [_value(o, at, real) for o in step.operands], real)
    return {output.name: np.asarray(_value(output.operand, at, real))[()] for output in plan.outputs}


def _value(operand: Operand, at: Mapping[Operand, Any], real: Real) -> Any:
    return real(operand.value) if isinstance(operand, Constant) else at[operand]


def _result(step: Step, operands: list[Any], real: Real) -> Any:
    if step.operation is Operation.COMPARE:
        return _COMPARE[step.detail](*operands)
    if step.operation is Operation.CALL:
        recipe = PRIMITIVES[step.detail].recipe
        if recipe is not None:
            named = dict(zip((v.name for v in recipe.inputs), operands, strict=True))
            (value,) = interpret(recipe, named, real).values()
            return value
        return getattr(np, _NAMES.get(step.detail, step.detail))(*operands)
    return _ARITHMETIC[step.operation](*operands)
