"""Careful arguments: where a plan cancels or its factors vanish, the element is computed again with extended numbers.

The plan is run in single and in double precision and compared with itself in extended arithmetic. Where it is further
off than the budget, the step that loses the digits is found: a sum that is small beside its terms, or a call so
small that it has left the normal numbers. Whether that happens to an element is then tested when the kernel runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial, reduce
from math import inf
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl import extended
from symdl.builder import Builder
from symdl.definition import Definition
from symdl.interpret import Real, interpret, number, results, trace
from symdl.kernel import Kernel
from symdl.passes import samples
from symdl.passes.repairs import Cure, cured
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Step, Type
from symdl.primitives import PRIMITIVES

_BUDGETS = {"value": 2.0, "grad": 2.5, "grad2": 5.0}
"""Ulps of an output that rounding may cost, beside the primitives' own; of cotangents what the derivative may."""
_SUBNORMAL = 16.0  # as many times the budget is allowed in units of the smallest number
_CANCELLED = {"value": 0.5, "grad": 0.75, "grad2": 0.5}
"""A sum smaller than this beside its first term has lost the digits."""
_VANISHED = 2.0**-100  # above the subnormal numbers of every computing type by more than any factor grows
_SUMS = (Operation.ADD, Operation.SUBTRACT)
_PRODUCTS = (Operation.MULTIPLY, Operation.DIVIDE)
_SLOW = 512  # points of double precision, which is extended by slow arithmetic
Truths = NDArray[np.bool_]


def with_careful_arguments(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Elements at which a sum cancels or a factor vanishes are computed again, in extended arithmetic."""
    cures = []
    for output in plan.outputs:
        alone = _of_output(plan, output)
        again = extended_plan(alone)
        if again is not None:
            suspects = _suspects(alone, again, kernel)
            repaired = [r.when for r in plan.repairs if output.name in {o.name for o in r.plan.outputs}]
            if suspects:
                cures.append(Cure("carefully", partial(_is_lost, suspects=suspects, repaired=repaired), again))
    return cured(plan, cures, first=True) if cures else plan


def _of_output(plan: Plan, output: Output) -> Plan:
    """What one output needs of the plan, with its own repairs: equal for every kernel that has the output."""
    repairs = tuple(r for r in plan.repairs if output.name in {o.name for o in r.plan.outputs})
    alone = replace(plan, outputs=(output,), repairs=repairs)
    return replace(alone, steps=alone.with_guards.without_repairs.steps)


def _is_lost(
    b: Builder, at: Mapping[Operand, Operand], *, suspects: Sequence[_Suspect], repaired: Sequence[Operand]
) -> Operand:
    """Whether one of the suspects loses digits, where no other repair is made."""
    lost = reduce(b.either, (suspect.test(b, at) for suspect in suspects))
    return reduce(lambda truth, other: b.both(truth, b.invert(at.get(other, other))), repaired, lost)


# ------------------------------------------------------------------------------------------ the careful plan


def extended_plan(plan: Plan) -> Plan | None:
    """The same mathematics with every number extended; None where a primitive has no such form."""
    builder = Builder(plan.name)
    try:
        outputs = _extended_outputs(builder, plan, builder.arguments(plan))
    except LookupError:
        return None
    return builder.plan(
        [(o.name, builder.convert(e, Type.REAL), o.place) for o, e in zip(plan.outputs, outputs, strict=True)]
    )


def _extended_outputs(b: Builder, plan: Plan, arguments: Mapping[Operand, Operand]) -> list[Operand]:
    at = dict(arguments)

    def read(operand: Operand) -> Operand:
        """The extended value; truths and indices as they are."""
        given = at.get(operand, operand)
        if given.type in (Type.TRUTH, Type.INDEX):
            return given
        return b.convert(given, Type.EXTENDED)

    for step in plan.steps:
        at[step.result] = _extended_step(b, step, [read(o) for o in step.operands])
    return [read(output.operand) for output in plan.outputs]


def _extended_step(b: Builder, step: Step, operands: Sequence[Operand]) -> Operand:
    match step.operation:
        case Operation.ADD | Operation.SUBTRACT if _is_zero(operands[1]):
            return operands[0]
        case Operation.MULTIPLY if any(_is_zero(o) for o in operands):
            return b.convert(b.real(0.0), Type.EXTENDED)
        case Operation.MINIMUM | Operation.MAXIMUM:
            first, second = operands
            compared = (b.convert(first, Type.REAL), b.convert(second, Type.REAL))
            return b.extreme(step.operation, compared, (first, second))
        case Operation.COMPARE:
            return b.compare(step.detail, *(_real(b, o) for o in operands))
        case Operation.LOW:
            return b.convert(b.real(0.0), Type.EXTENDED)
        case Operation.CONVERT:
            return operands[0]
        case Operation.SELECT:
            return b.select(*operands)
        case Operation.CALL:
            return _extended_call(b, step.detail, operands)
        case Operation.FMA:
            return b.add(b.multiply(operands[0], operands[1]), operands[2])
    return b.again(step, operands)


def _extended_call(b: Builder, name: str, operands: Sequence[Operand]) -> Operand:
    recipe = PRIMITIVES[name].recipe
    if hasattr(extended, f"extended_{name}"):
        return b.call_extended(name, *operands)
    if recipe is None:
        raise LookupError(name)
    (result,) = _extended_outputs(b, recipe, dict(zip(recipe.inputs, operands, strict=True)))
    return result


def _real(b: Builder, operand: Operand) -> Operand:
    return b.convert(operand, Type.REAL) if operand.type is Type.EXTENDED else operand


def _is_zero(operand: Operand) -> bool:
    return isinstance(operand, Constant) and operand.type is Type.EXTENDED and operand.value == 0


# ------------------------------------------------------------------------------------------ where it is needed


class _Loss(Enum):
    """How a step loses digits."""

    CANCELS = "smaller than a share of one of its terms"
    VANISHES = "so small that what it is multiplied with may be normal again"
    OVERFLOWS = "infinite, though the result need not be"


@dataclass(frozen=True)
class _Suspect:
    """A step whose result tells that digits are lost."""

    step: Step
    loss: _Loss
    share: float = 0.0
    signed: bool = True

    @property
    def beside(self) -> Operand:
        """The term that a sum is compared with: a number where there is one."""
        return next((o for o in self.step.operands if isinstance(o, Constant)), self.step.operands[0])

    def lost(self, values: Mapping[Operand, Any]) -> Any:
        """The samples at which this step loses digits."""
        size = np.abs(number(self.step.result, values))
        match self.loss:
            case _Loss.CANCELS:
                return size < self.share * np.abs(number(self.beside, values))
            case _Loss.OVERFLOWS:
                return np.isinf(size)
            case _Loss.VANISHES:
                return (size < _VANISHED) & ((size > 0) | (self.step.operation is Operation.CALL))

    def test(self, b: Builder, at: Mapping[Operand, Operand]) -> Operand:
        """Whether it does, for each element."""
        result = at[self.step.result]
        size = b.absolute(result) if self.signed else result
        match self.loss:
            case _Loss.CANCELS if isinstance(self.beside, Constant):
                return b.compare("<", size, b.real(self.share * abs(self.beside.value)))
            case _Loss.CANCELS:
                return b.compare("<", size, b.multiply(b.real(self.share), b.absolute(at[self.beside])))
            case _Loss.OVERFLOWS:
                return b.compare("==", size, b.real(inf))
            case _Loss.VANISHES:
                small = b.compare("<", size, b.real(_VANISHED))
                call = self.step.operation is Operation.CALL
                return small if call else b.both(small, b.compare("!=", result, b.real(0.0)))


def _suspects(plan: Plan, again: Plan, kernel: Kernel) -> list[_Suspect]:
    """The steps that explain where the plan, of one output, is off by more than the budget."""
    (output,) = plan.outputs
    if isinstance(output.operand, Constant):
        return []
    budget = _BUDGETS.get(output.name, _BUDGETS["grad"])
    share = _CANCELLED.get(output.name, _CANCELLED["grad"])
    found: dict[_Suspect, None] = {}
    for real, most in ((np.float32, samples.POINTS), (np.float64, _SLOW)):
        for given in samples.trials(kernel, real, most):
            truth = interpret(again, given, real)[output.name]
            values = trace(plan, given, real)
            missed = _misses(results(plan, values, given, real)[output.name], truth, budget, real)
            for suspect, lost in _known(plan, values, share, missed) if missed.any() else ():
                if (lost & missed).any():
                    found[suspect] = None
                    missed = missed & ~lost
    return list(found)


def _misses(got: Any, truth: Any, budget: float, real: Real) -> Truths:
    """Where a result is further from a finite truth than the budget."""
    info = np.finfo(real)
    got, truth = np.asarray(got, np.float64), np.asarray(truth, np.float64)
    size = np.abs(truth)
    with np.errstate(all="ignore"):
        unit = np.maximum(np.exp2(np.floor(np.log2(np.maximum(size, info.tiny)))) * info.eps, info.smallest_subnormal)
        allowed = np.where(size < info.tiny, _SUBNORMAL, 1.0) * budget * unit
        within = np.abs(got - truth) <= allowed
    return np.asarray(~within & (size < info.max))


def _known(plan: Plan, values: Mapping[Operand, Any], share: float, missed: Truths) -> list[tuple[_Suspect, Truths]]:
    """Each step that may lose digits, and where it does; the best explanations of the misses first."""
    found: list[_Suspect] = []
    for step in plan.steps:
        if step.result.place is not Place.ELEMENT or step.result.type is not Type.REAL:
            continue
        signed = bool((number(step.result, values) < 0).any())
        if step.operation in _SUMS:
            found.append(_Suspect(step, _Loss.CANCELS, share))
        if step.operation in (*_SUMS, *_PRODUCTS, Operation.CALL):
            found.append(_Suspect(step, _Loss.OVERFLOWS))
        if step.operation in (*_PRODUCTS, Operation.CALL):
            found.append(_Suspect(step, _Loss.VANISHES, signed=signed))

    def rank(known: tuple[_Suspect, Truths]) -> tuple[bool, int]:
        suspect, lost = known
        # A call that vanishes is the cause, a product that does so only follows it.
        follows = suspect.loss is _Loss.VANISHES and suspect.step.operation in _PRODUCTS
        return follows, -int((lost & missed).sum())

    return sorted(((suspect, suspect.lost(values)) for suspect in found), key=rank)
