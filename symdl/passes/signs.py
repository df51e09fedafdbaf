"""Which values of a plan are never negative: sums of them lose no digits."""

from __future__ import annotations

from symdl.passes.mixed_rows import EXPONENTIAL
from symdl.plan import Constant, Operand, Operation, Plan, Step

_KEEP = (Operation.ADD, Operation.MULTIPLY, Operation.DIVIDE, Operation.CONVERT, Operation.MINIMUM)
_POSITIVE = ("exp", "exp2", "sqrt", "cosh", EXPONENTIAL)


def never_negative(plan: Plan) -> frozenset[Operand]:
    """The values of which that is plain to see; NaN counts as none."""
    found: set[Operand] = set()

    def known(o: Operand) -> bool:
        return o in found or (isinstance(o, Constant) and o.value >= 0)

    def sure(step: Step) -> bool:
        match step.operation:
            case Operation.CALL:
                return step.detail in _POSITIVE
            case Operation.MULTIPLY if step.operands[0] == step.operands[1]:
                return True
            case Operation.SELECT:
                return all(map(known, step.operands[1:]))
            case Operation.MAXIMUM:
                return any(map(known, step.operands))
            case operation:
                return operation in _KEEP and all(map(known, step.operands))

    for step in plan.steps:
        if sure(step):
            found.update(step.results)
    return frozenset(found)
