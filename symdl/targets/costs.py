"""What plans cost on array libraries: which of two ways of computing floats is the quicker one.

The unit is a pass of arithmetic over floats that are in cache, some 0.2 ns an element; the figures are measured ones,
rounded, on processors whose vectors hold eight doubles.
"""

from __future__ import annotations

import numpy as np

from symdl.definition import Variant
from symdl.interpret import number, trace
from symdl.passes import samples
from symdl.plan import Operation, Place, Plan, Step, Type
from symdl.primitives import PRIMITIVES

_SELECT = 3.0
_CALL = 5.0
_PAIR = 12.0
"""An operation of numbers in two parts."""
_OF_DOUBLES = 2.0
"""How many times more doubles cost than floats: half as many are in a vector, and in cache."""
_CONVERSION = 1.5
_REPAIRED = 30.0
"""A repair of floats: fits hold where many elements lie, and extended numbers cost a hundred times more."""
_SELDOM = 5.0
"""A repair of doubles, whose range is narrow."""


def of_floats(plan: Plan, variant: Variant) -> float:
    """What a plan costs an element, computed in floats."""
    return _REPAIRED * _repairs(plan, variant) + sum(map(_of_step, plan.with_guards.without_repairs.steps))


def of_doubles(plan: Plan, variant: Variant) -> float:
    """What a plan of doubles costs an element, of floats that become floats again."""
    ends = sum(v.place is Place.ELEMENT for v in plan.inputs) + len(plan.outputs)
    steps = sum(_of_step(step, single=False) for step in plan.with_guards.without_repairs.steps)
    return _OF_DOUBLES * steps + _CONVERSION * ends + _SELDOM * _repairs(plan, variant)


def _repairs(plan: Plan, variant: Variant) -> int:
    """How many repairs elements of ordinary size meet: one that none of them does costs its test."""
    if not plan.repairs:
        return 0
    traced = trace(plan, next(samples.of_one_size(variant, np.float64)), np.float64)
    return sum(bool(np.any(number(repair.when, traced) != 0)) for repair in plan.repairs)


def _of_step(step: Step, single: bool = True) -> float:
    if step.result.place is Place.SCALAR:
        return 0.0
    if Type.PAIR in (step.result.type, *(o.type for o in step.operands)):
        return _PAIR
    if step.operation is Operation.SELECT:
        return _SELECT
    if step.operation is not Operation.CALL:
        return 1.0
    primitive = PRIMITIVES[step.detail]
    recipe = primitive.single if single and not step.close and primitive.single is not None else primitive.recipe
    cost = _CALL if recipe is None else sum(_of_step(s, single) for s in recipe.without_repairs.steps)
    return _OF_DOUBLES * cost + 2 * _CONVERSION if step.close else cost
