"""Compensated arguments: where the rounding of a call's argument would show, the argument is carried as a pair.

exp(beta*x) is as many ulps off as its exponent is large, though exp and the product are right to half of one. The
plan is run in single and in double precision: a call whose value moves by more than the budget when its argument is
rounded takes the argument with what the rounding left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from sympy import Symbol

from symdl.builder import Builder
from symdl.definition import Definition
from symdl.forms import logistic_densities
from symdl.interpret import apply, interpret, number, trace
from symdl.kernel import Kernel
from symdl.passes import samples
from symdl.plan import Operand, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.twofold import Twofold

_BUDGET = 1.0
"""Ulps that the rounding of one argument may cost; the same for every quantity, so that equal parts stay equal."""
_LINEAR_BUDGET = 0.9
_EPSILON = float(np.finfo(np.float32).eps)
_NORMAL = float(np.finfo(np.float32).tiny)
_LARGEST = float(np.finfo(np.float32).max)
_OSCILLATING = ("sin", "cos")
_SCALE = 0.125  # functions that oscillate are judged beside their largest value nearby


def with_compensated_arguments(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Calls whose argument's rounding costs more than the budget take the argument as a pair."""
    lossy = _lossy_outputs(plan, kernel) if _is_linear(plan) else _lossy_calls(plan, kernel)
    if not lossy:
        return plan
    builder = Builder(plan.name)
    return _Rewriting(plan, lossy, builder, builder.arguments(plan)).made()


# ------------------------------------------------------------------------------------------ what is lossy


def _is_linear(plan: Plan) -> bool:
    """Whether every piece is a sum of elements times numbers: then one rounding at the end is the goal."""
    for step in plan.steps:
        called = step.operation is Operation.CALL
        if called or (step.operation is Operation.DIVIDE and step.result.place is Place.ELEMENT):
            return False
        if step.operation is Operation.MULTIPLY and all(o.place is Place.ELEMENT for o in step.operands):
            return False
    return True


def _lossy_outputs(plan: Plan, kernel: Kernel) -> set[Value]:
    """The outputs of a linear plan in which the rounding of its numbers adds to that of the result."""
    lossy: set[Value] = set()
    for exact, rounded in _runs(plan, kernel):
        for output in plan.outputs:
            if isinstance(output.operand, Value) and output.place is Place.ELEMENT:
                pair = (number(output.operand, values) for values in (exact, rounded))
                if _moved(*pair) > _LINEAR_BUDGET:
                    lossy.add(output.operand)
    return lossy


def _lossy_calls(plan: Plan, kernel: Kernel) -> set[Value]:
    """The results of calls that lose more than the budget by the rounding of their arguments."""
    calls = [s for s in plan.steps if s.operation is Operation.CALL and s.result.place is Place.ELEMENT]
    lossy: set[Value] = set()
    if not calls:
        return lossy
    for exact, rounded in _runs(plan, kernel):
        for step in calls:
            if step.result not in lossy and _loss(step, exact, rounded) > _BUDGET:
                lossy.add(step.result)
    return lossy


def _runs(plan: Plan, kernel: Kernel) -> Iterator[tuple[Mapping[Operand, Any], Mapping[Operand, Any]]]:
    """Every value of the plan in double and in single precision, for samples of its arguments."""
    for given in samples.trials(kernel.variant):
        yield trace(plan, given, np.float64), trace(plan, given, np.float32)


def _loss(step: Step, exact: Mapping[Operand, Any], rounded: Mapping[Operand, Any]) -> float:
    """By how many ulps the call moves where its arguments are the rounded ones."""
    with np.errstate(all="ignore"):
        value, other = (apply(step, [number(o, values) for o in step.operands]) for values in (exact, rounded))
    return _moved(value, other, least=_SCALE if step.detail in _OSCILLATING else 0.0)


def _moved(value: Any, other: Any, least: float = 0.0) -> float:
    """How far apart two numbers are, in ulps of single precision of the first where that is normal."""
    with np.errstate(all="ignore"):
        value, other = np.broadcast_arrays(np.asarray(value, np.float64), np.asarray(other, np.float64))
        size = np.abs(value)
        seen = np.isfinite(value) & np.isfinite(other) & (size > _NORMAL) & (size < _LARGEST)
        unit = np.exp2(np.floor(np.log2(np.maximum(np.maximum(size, least), _NORMAL)))) * _EPSILON
        return float(np.max(np.abs(other - value) / unit, where=seen, initial=0.0))


# ------------------------------------------------------------------------------------------ the new plan


class _Rewriting(Twofold):
    """Writes the plan again; arguments of lossy calls are computed as pairs beside their rounded selves."""

    def __init__(self, plan: Plan, lossy: Collection[Value], builder: Builder, at: Mapping[Operand, Operand]) -> None:
        super().__init__(builder, {step.result: step for step in plan.steps}, at)
        self.plan = plan
        self.lossy = lossy
        for step in plan.steps:
            operands = tuple(self.at.get(o, o) for o in step.operands)
            if step.result in self.lossy and self.is_call(step.result):
                self.at[step.result] = self.compensated(step, operands)
            else:
                self.at[step.result] = self.b.again(step, operands)

    def made(self) -> Plan:
        linear = {o.operand for o in self.plan.outputs if o.operand in self.lossy and not self.is_call(o.operand)}
        outputs = [
            (o.name, self.result(o.operand) if o.operand in linear else self.at.get(o.operand, o.operand), o.place)
            for o in self.plan.outputs
        ]
        return self.b.plan(outputs)

    def is_call(self, operand: Operand) -> bool:
        return operand in self.made_by and self.made_by[operand].operation is Operation.CALL

    def result(self, operand: Operand) -> Operand:
        """The value, rounded once."""
        return self.b.convert(self.pair(operand), Type.REAL)

    def compensated(self, step: Step, operands: Sequence[Operand]) -> Operand:
        """The call at the nearest arguments, moved by its slopes times what they leave out."""
        highs: list[Operand] = []
        lows: list[Operand | None] = []
        for given, operand in zip(step.operands, operands, strict=True):
            if self.is_exact(given):
                highs.append(operand)
                lows.append(None)
            else:
                parts = self.b.parts(self.pair(given))
                highs.append(parts[0])
                lows.append(parts[1])
        shift = PRIMITIVES[step.detail].shift
        if shift is not None and lows[0] is not None:
            return self.b.inline(shift, highs[0], lows[0])[0]
        result = self.b.call(step.detail, *highs)
        for place, low in enumerate(lows):
            if low is not None:
                slope_plan = _slope(step.detail, place)
                named = dict(zip(map(str, _variables(len(highs))), highs, strict=True))
                (slope,) = self.b.inline(slope_plan, *(named[v.name] for v in slope_plan.inputs))
                moved = self.b.multiply(slope, low)
                if not _is_finite(step.detail, place):
                    moved = self.b.select(self.b.compare("==", moved, moved), moved, self.b.real(0.0))
                result = self.b.add(result, moved)
        return result


@lru_cache
def _slope(name: str, place: int) -> Plan:
    """The derivative of a primitive in stable form, as a plan in its arguments."""
    from symdl.lower import formula_plan
    from symdl.rewrite import stabilize

    primitive = PRIMITIVES[name]
    variables = _variables(primitive.arity)
    value = primitive.function(*variables)
    derivative = stabilize(value.diff(variables[place]), closing=True)
    return formula_plan("slope", logistic_densities(derivative, value), variables)


@lru_cache
def _is_finite(name: str, place: int) -> bool:
    """Whether the slope is a finite number everywhere, at infinity too: infinity times 0 would spoil the value."""
    plan = _slope(name, place)
    grids = np.meshgrid(*[[0.0, 1.0, -1.0, 1e-300, 1e300, -1e300, np.inf, -np.inf]] * PRIMITIVES[name].arity)
    given = dict(zip(map(str, _variables(len(grids))), grids, strict=True))
    return bool(np.isfinite(interpret(plan, given)["slope"]).all())


def _variables(count: int) -> list[Symbol]:
    return [Symbol(f"u{k}", real=True) for k in range(count)]
