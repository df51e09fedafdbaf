"""Contraction: a product and the sum it goes into become one fused operation, with one rounding.

For targets that have it in every number they compute with. A product that is used elsewhere stays, since what a sum
leaves of it may be its rounding; so does a sum of two products, of which one would be exact and the other not: equal
ones would not cancel.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from symdl.plan import Operand, Operation, Place, Plan, Step, Type, Value, needed_steps

_SUMS = (Operation.ADD, Operation.SUBTRACT)


def contracted(plan: Plan) -> Plan:
    """The plan, and its repairs, with fused products and sums of real numbers."""
    repairs = tuple(replace(r, plan=contracted(r.plan)) for r in plan.repairs)
    ends = [*(o.operand for o in plan.outputs), *(r.when for r in repairs)]
    uses = Counter([*(o for step in plan.steps for o in step.operands), *ends])
    products: dict[Operand, Step] = {
        step.result: step for step in plan.steps if step.operation is Operation.MULTIPLY and uses[step.result] == 1
    }
    steps: list[Step] = []
    for step in plan.steps:
        steps += _fused(step, products) if _is_real(step) and step.operation in _SUMS else [step]
    return replace(plan, steps=needed_steps(tuple(steps), ends), repairs=repairs)


def _fused(step: Step, products: Mapping[Operand, Step]) -> list[Step]:
    """The steps in the place of a sum."""
    first, second = (products.get(o) for o in step.operands)
    product = first or second
    if product is None or (first and second) or not _is_real(product):
        return [step]
    a, b = product.operands
    c = step.operands[1 if first else 0]
    if step.operation is Operation.ADD:
        return [replace(step, operation=Operation.FMA, operands=(a, b, c))]
    # a b - c = a b + (-c), and c - a b = (-a) b + c
    turned = c if first else a
    opposite = Value(f"{step.result.name}_opposite", turned.type, step.result.place)
    operands = (a, b, opposite) if first else (opposite, b, c)
    return [Step((opposite,), Operation.NEGATE, (turned,)), replace(step, operation=Operation.FMA, operands=operands)]


def _is_real(step: Step) -> bool:
    values = (step.result, *step.operands)
    return step.result.place is not Place.SCALAR and all(v.type is Type.REAL for v in values)
