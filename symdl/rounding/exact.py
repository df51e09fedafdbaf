"""A plan in ball arithmetic: what it would give if nothing but what it recovers were rounded.

What this is off from the definition is the formula's own error: its polynomials', and that of constants which are
doubles. Roundings that a later step recovers are made, so that a rest which is not used to the full shows here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from flint import arb, ctx

from symdl.interpret import COMPARE
from symdl.plan import Constant, Operand, Operation, Plan, Step, Type
from symdl.primitives import PRIMITIVES
from symdl.rounding.meaning import meaning

PRECISION = 256
_PRECISIONS = (PRECISION, 2048)
"""The second for sines of large arguments, and what else cancels."""
_ENOUGH = 80
_OTHERS: dict[str, Callable[..., arb]] = {
    "absolute": abs,
    "exp2": lambda x: arb(2) ** x,
    "expit": lambda x: 1 / (1 + (-x).exp()) if x > 0 else x.exp() / (1 + x.exp()),
    "hypot": lambda a, b: (a * a + b * b).sqrt(),
    "normcdf": lambda x: (-x / arb(2).sqrt()).erfc() / 2,
    "power": lambda base, exponent: base**exponent,
    "rint": lambda x: (x + arb("0.5")).floor(),
}
"""What arb has by no name of ours, of the functions that some target has."""


def evaluated(plan: Plan, point: Mapping[str, float]) -> arb:
    """The one output of a plan at a point of its inputs and scalars; a ball that is not finite where it has none."""
    for precision in _PRECISIONS:
        with ctx.workprec(precision):
            found = _evaluated(plan, {name: arb(number) for name, number in point.items()})
        if found.rel_accuracy_bits() >= _ENOUGH:
            break
    return found


def _evaluated(plan: Plan, given: Mapping[str, arb]) -> arb:
    at: dict[str, arb | bool] = dict(given)
    recovered = meaning(plan).recovered
    for step in plan.steps:
        found = _step(step, [_operand(o, at) for o in step.operands])
        at[step.result.name] = _rounded(found) if step.result.name in recovered else found
    (output,) = plan.outputs
    result = _operand(output.operand, at)
    for repair in plan.repairs:
        if _operand(repair.when, at):
            better = _evaluated(repair.plan, given)
            result = better if better.is_finite() else result
    assert isinstance(result, arb)
    return result


def _rounded(number: arb) -> arb:
    """As a double, where it is one."""
    nearest = arb(float(number))
    return nearest if nearest.is_finite() else number


def _operand(operand: Operand, at: Mapping[str, arb | bool]) -> arb | bool:
    if not isinstance(operand, Constant):
        return at[operand.name]
    if operand.type is Type.TRUTH:
        return bool(operand.value)
    return arb(operand.value) + arb(operand.remainder if operand.type is not Type.REAL else 0.0)


def _step(step: Step, operands: list[arb | bool]) -> arb | bool:
    a, *others = operands
    match step.operation:
        case Operation.ADD:
            return a + others[0]
        case Operation.SUBTRACT | Operation.LOW:
            return a - others[0]
        case Operation.MULTIPLY:
            return a * others[0]
        case Operation.DIVIDE:
            return a / others[0]
        case Operation.NEGATE:
            return -a
        case Operation.FMA:
            return a * others[0] + others[1]
        case Operation.MINIMUM:
            return a if _compare("<", a, others[0]) else others[0]
        case Operation.MAXIMUM:
            return a if _compare(">", a, others[0]) else others[0]
        case Operation.SELECT:
            return others[0] if a else others[1]
        case Operation.COMPARE:
            return _compare(step.detail, a, others[0])
        case Operation.AND:
            return bool(a and others[0])
        case Operation.OR:
            return bool(a or others[0])
        case Operation.NOT:
            return not a
        case Operation.CONVERT:
            return a
        case Operation.CALL:
            return call(step.detail)(*operands)
    raise TypeError(f"{step.operation.value} has no value in balls")


def _compare(sign: str, a: arb, b: arb) -> bool:
    """By the middles, where the balls overlap."""
    return bool(COMPARE[sign](a.mid(), b.mid()))


@lru_cache
def call(name: str) -> Callable[..., arb]:
    """A primitive in balls: arb's own, or its recipe's steps."""
    if name in _OTHERS:
        return _OTHERS[name]
    if hasattr(arb, name):
        return getattr(arb, name)  # type: ignore[no-any-return]
    recipe = PRIMITIVES[name].recipe
    assert recipe is not None, name
    return lambda *given: _evaluated(recipe, dict(zip((v.name for v in recipe.inputs), given, strict=True)))
