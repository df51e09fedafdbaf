"""Close calls: where the errors that array libraries make would add up to more than the bound.

A single precision exponential may be off by two and a half ulps, a logarithm by three and a half. Where that, with
what the rest of the plan makes of it, is more than the result may be off, the plan's calls are to be rounded nearly
correctly. A target whose own calls are so anyway has nothing to do.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from symdl.definition import Definition, Variant
from symdl.interpret import interpret_repair, results, trace
from symdl.kernel import Kernel
from symdl.passes import samples, suspects
from symdl.passes.extension import extended_plan
from symdl.passes.runs import BOUNDS, FULL, Run, alike, of_output, of_quantity
from symdl.plan import Constant, Operation, Plan, Step, Value
from symdl.primitives import PRIMITIVES

_NEAR = 0.8  # of its bound: so much is worth a closer look
_POINTS, _TRIED = 1 << 12, 1 << 14  # samples; and how many, each several times with calls off in another way
Given = Mapping[str, Any]


def with_close_calls(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Calls are rounded nearly correctly where the errors that libraries make would break the result's bound."""
    wanted: set[Value] = set()
    for output in plan.outputs:
        alone = of_output(plan, output)
        if not isinstance(output.operand, Constant):
            found = _needed(alike(alone), kernel.variant)
            wanted |= {step.result for n, step in enumerate(alone.steps) if n in found}
    return with_close(plan, wanted)


def with_close(plan: Plan, calls: Collection[Value]) -> Plan:
    """The plan with these calls rounded nearly correctly."""
    return replace(plan, steps=tuple(replace(s, close=True) if s.result in calls else s for s in plan.steps))


@lru_cache(maxsize=256)
def _needed(plan: Plan, variant: Variant) -> frozenset[int]:
    """Which steps of the plan, of one output, are calls that must be close: without any of them its bound breaks."""
    again = extended_plan(plan)
    far = [step.result for step in plan.steps if _may_be_far(step)]
    if again is None or not far:
        return frozenset()
    trials = [(given, _truth(again, given)) for given in samples.trials(variant, most=_POINTS)]
    # A first look is enough where the plan stays well within its bound.
    close = set(far) if _is_off(plan, trials, _NEAR, _POINTS) and _is_off(plan, trials) else set()
    for call in far if close else ():
        if not _is_off(with_close(plan, close - {call}), trials):
            close -= {call}
    return frozenset(n for n, step in enumerate(plan.steps) if step.result in close)


def _may_be_far(step: Step) -> bool:
    return (
        step.operation is Operation.CALL and suspects.is_number(step.result) and not PRIMITIVES[step.detail].is_rounded
    )


def _truth(again: Plan, given: Given) -> Any:
    (truth,) = interpret_repair(again, given, np.float32).values()
    return truth


def _is_off(plan: Plan, trials: Sequence[tuple[Given, Any]], share: float = FULL, tried: int = _TRIED) -> bool:
    """Whether the plan is off by a share of its bound at any sample, with calls as far off as libraries have them."""
    (output,) = plan.outputs
    budget = share * of_quantity(BOUNDS, output)
    for given, truth in trials:
        for way in range(1, 1 + max(1, tried // max(1, np.size(truth)))):
            traced = trace(plan, given, np.float32, off=way)
            got = results(plan, traced, given, np.float32)[output.name]
            if Run(np.float32, given, truth, traced, got).misses(budget).any():
                return True
    return False
