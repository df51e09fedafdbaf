"""The same mathematics with every number extended: twice the digits, and exponents without end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symdl import extended
from symdl.builder import Builder
from symdl.plan import Constant, Operand, Operation, Plan, Step, Type
from symdl.primitives import PRIMITIVES

REST = "rest_of_"
"""Before an output's name: what its rounding leaves out."""


def extended_plan(plan: Plan, rests: bool = False) -> Plan | None:
    """The same mathematics with every number extended; None where a primitive has no such form.

    With ``rests`` there is a second output to each: what rounding the first leaves out.
    """
    builder = Builder(plan.name)
    try:
        outputs = _extended_outputs(builder, plan, builder.arguments(plan))
    except LookupError:
        return None
    rounded = [builder.convert(e, Type.REAL) for e in outputs]
    made = [(o.name, r, o.place) for o, r in zip(plan.outputs, rounded, strict=True)]
    for o, e, r in zip(plan.outputs, outputs, rounded, strict=True) if rests else ():
        rest = builder.subtract(e, builder.convert(r, Type.EXTENDED))
        made.append((f"{REST}{o.name}", builder.convert(rest, Type.REAL), o.place))
    return builder.plan(made)


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
            return _compared(b, step.detail, *operands)
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
    primitive = PRIMITIVES[name]
    if len(operands) > primitive.arity:
        *operands, factor = operands
        return b.multiply(_extended_call(b, name, operands), factor)
    recipe = primitive.recipe
    if hasattr(extended, f"extended_{name}"):
        return b.call_extended(name, *operands)
    if recipe is None:
        raise LookupError(name)
    (result,) = _extended_outputs(b, recipe, dict(zip(recipe.inputs, operands, strict=True)))
    return result


def _compared(b: Builder, sign: str, first: Operand, second: Operand) -> Operand:
    """Which is larger, also where both would underflow as numbers of the kernel."""
    given = [o if isinstance(o, Constant) or o.type is not Type.EXTENDED else b.origin(o) for o in (first, second)]
    if all(o is not None for o in given):
        return b.compare(sign, _real(b, first), _real(b, second))
    difference = first if _is_zero(second) else b.subtract(first, second)
    return b.compare(sign, b.convert(b.call_extended("sign", difference), Type.REAL), b.real(0.0))


def _real(b: Builder, operand: Operand) -> Operand:
    return b.convert(operand, Type.REAL) if operand.type is Type.EXTENDED else operand


def _is_zero(operand: Operand) -> bool:
    return isinstance(operand, Constant) and operand.type is Type.EXTENDED and operand.value == 0
