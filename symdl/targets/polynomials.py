"""Horner's rule as one step: array libraries then compute a polynomial in the place of its first product."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, needed_steps

POLYNOMIAL = "polynomial"
"""What such a step calls: the argument, and the coefficients, the highest first."""
_SHORTEST = 4
"""So many coefficients are worth a call."""

_Chain = tuple[Operand, tuple[Constant, ...]]


def with_polynomials(plan: Plan) -> Plan:
    """The plan with each chain of products with one argument and sums with constants as one step of the same bits."""
    wanted = [*(output.operand for output in plan.outputs), *(repair.when for repair in plan.repairs)]
    uses = Counter([*wanted, *(o for step in plan.steps for o in step.operands)])
    made: dict[Operand, Step] = {step.result: step for step in plan.steps}
    chains: dict[Operand, _Chain] = {}
    for step in plan.steps:
        chain = _chain(step, made, uses, chains)
        if chain is not None:
            chains[step.result] = chain
    calls = {
        result: replace(made[result], operation=Operation.CALL, operands=(argument, *coefficients), detail=POLYNOMIAL)
        for result, (argument, coefficients) in chains.items()
        if len(coefficients) >= _SHORTEST
    }
    return replace(plan, steps=needed_steps([calls.get(step.result, step) for step in plan.steps], wanted))


def _chain(
    step: Step, made: Mapping[Operand, Step], uses: Mapping[Operand, int], chains: Mapping[Operand, _Chain]
) -> _Chain | None:
    """The polynomial that a sum of a product and a constant ends."""
    if step.operation not in (Operation.ADD, Operation.SUBTRACT) or not _is_of_elements(step):
        return None
    first, last = step.operands
    if step.operation is Operation.ADD and isinstance(first, Constant):
        first, last = last, first
    product = made.get(first)
    if not isinstance(last, Constant) or product is None or uses[first] > 1:
        return None
    if product.operation is not Operation.MULTIPLY or not _is_of_elements(product):
        return None
    last = replace(last, value=-last.value) if step.operation is Operation.SUBTRACT else last
    for factor, argument in (product.operands, product.operands[::-1]):
        before = chains.get(factor)
        if before is not None and before[0] == argument and uses[factor] == 1:
            return argument, (*before[1], last)
        if isinstance(factor, Constant) and not isinstance(argument, Constant):
            return argument, (factor, last)
    return None


def _is_of_elements(step: Step) -> bool:
    """Whether numbers of each element are made, of such numbers."""
    alike = all(o.type is Type.REAL for o in step.operands)
    return alike and step.result.type is Type.REAL and step.result.place is Place.ELEMENT
