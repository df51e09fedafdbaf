"""Roundings: where those of sums and products alone break a bound, a value on the way is made of pairs, rounded once.

The square of a difference has three roundings, of which the first counts twice; with the quotient's and those of what
it is divided by, a loss may be four ulps and a half off. Only numbers of about one size show it: where one outweighs
the other, a difference is exact. Calls are taken to be rounded correctly here: what more they may add, the pass of
close calls takes away.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from symdl.definition import Definition, Variant
from symdl.interpret import interpret, results, trace
from symdl.kernel import Kernel, Quantity
from symdl.passes import samples
from symdl.passes.repairs import written
from symdl.passes.runs import BOUNDS, FULL, alike, is_repaired, of_output, of_quantity, ulp
from symdl.passes.suspects import is_number
from symdl.plan import Constant, Operand, Operation, Plan
from symdl.primitives import PRIMITIVES
from symdl.twofold import Twofold

_SECOND = (Quantity.GRAD2, Quantity.HVP, Quantity.HESS_DIAG)
_SUMS_AND_PRODUCTS = (Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE)


def with_few_roundings(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Values are made of pairs and rounded once where the roundings of single steps would break the result's bound."""
    several = len(samples.elements_of(kernel.variant)) > 1
    for output in plan.outputs if several else ():
        alone = of_output(plan, output)
        if not isinstance(output.operand, Constant):
            most = BOUNDS["grad2"] if kernel.quantity in _SECOND else of_quantity(BOUNDS, output)
            place = _costly(alike(alone), kernel.variant, FULL * most)
            plan = plan if place is None else _rounded_once(plan, alone.steps[place].result)
    return plan


@lru_cache(maxsize=256)
def _costly(plan: Plan, variant: Variant, most: float) -> int | None:
    """The first step of the plan, of one output, which rounded once brings the result within so many ulps."""
    if _off(plan, variant) <= most:
        return None
    for place, step in enumerate(plan.steps):
        rounds = step.operation in _SUMS_AND_PRODUCTS and is_number(step.result)
        if rounds and _off(_rounded_once(plan, step.result), variant) <= most:
            return place
    return None


def _off(plan: Plan, variant: Variant) -> float:
    """How many ulps of single precision the plan, of one output, is off beside itself in double, where not repaired."""
    (output,) = plan.outputs
    bare = replace(plan, repairs=())
    most = 0.0
    for given in samples.of_one_size(variant):
        at = trace(plan, given)
        truth = results(bare, at, given, np.float64)[output.name]
        got = np.asarray(interpret(bare, given, np.float32)[output.name], np.float64)
        with np.errstate(all="ignore"):
            off = np.abs(got - truth) / ulp(np.abs(truth), np.float32)
        most = max(most, float(np.max(off, where=np.isfinite(off) & ~is_repaired(plan, at), initial=0.0)))
    return most


def _rounded_once(plan: Plan, value: Operand) -> Plan:
    """The plan with what leads to the value made of pairs, as far as sums, products and quotients do."""
    twofold = Twofold.of(plan, PRIMITIVES, (value,))
    return written(plan, twofold.b, twofold.at, {})
