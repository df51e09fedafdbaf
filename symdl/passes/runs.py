"""One output of a plan, run at samples: what it comes to there, and what it should."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

import numpy as np

from symdl.definition import Variant
from symdl.interpret import Real, interpret_repair, number, results, trace
from symdl.passes import samples, suspects
from symdl.passes.edges import with_edges
from symdl.passes.suspects import Traced, Truths
from symdl.plan import Operand, Output, Plan, Step, Value

BOUNDS = {"value": 4.0, "grad": 8.0, "grad2": 16.0}
"""Ulps that an output may be off where every number is rounded to the result's type."""
FULL = 0.975
"""So much of its bound samples may reach: the rest is for other numbers."""
_SUBNORMAL = 16.0  # as many times the budget is allowed in units of the smallest number
_GROSS = 2.0**-10  # what is further off than this share of the truth has hardly a digit
_SLOW, _SLOWER = 512, 128  # points of double precision, which is extended by slow arithmetic; in each of many sweeps


def of_output(plan: Plan, output: Output) -> Plan:
    """What one output needs of the plan, with its own repairs: equal for every kernel that has the output."""
    repairs = tuple(r for r in plan.repairs if output.name in {o.name for o in r.plan.outputs})
    alone = replace(plan, outputs=(output,), repairs=repairs)
    alone = replace(alone, steps=alone.with_guards.without_repairs.steps)
    needed = {o for step in alone.steps for o in step.operands} | {output.operand}
    named = {v.name for r in repairs for v in (*r.plan.inputs, *r.plan.scalars)}
    inputs, scalars = (tuple(v for v in vs if v in needed or v.name in named) for vs in (plan.inputs, plan.scalars))
    return replace(alone, name=output.name, inputs=inputs, scalars=scalars)


def alike(plan: Plan) -> Plan:
    """The plan with its steps' results numbered: equal for plans that differ by names alone."""
    names: dict[Operand, Value] = {step.result: replace(step.result, name=f"v{n}") for n, step in enumerate(plan.steps)}

    def named(step: Step) -> Step:
        return replace(step, results=(names[step.result],), operands=tuple(names.get(o, o) for o in step.operands))

    outputs = tuple(replace(o, operand=names.get(o.operand, o.operand)) for o in plan.outputs)
    repairs = tuple(replace(r, when=names.get(r.when, r.when)) for r in plan.repairs)
    return replace(plan, steps=tuple(map(named, plan.steps)), outputs=outputs, repairs=repairs)


def of_quantity(table: Mapping[str, float], output: Output) -> float:
    """What a table says of the quantity that an output is: a cotangent is a first derivative."""
    return table.get(output.name, table["grad"])


def is_repaired(plan: Plan, traced: Traced) -> Truths:
    """Where the plan is computed again in another way."""
    return np.asarray(reduce(np.logical_or, (number(r.when, traced) != 0 for r in plan.repairs), np.False_))


def ulp(size: Any, real: Real) -> Any:
    """The unit in the last place of numbers so large; below the smallest normal number, the smallest of all."""
    info = np.finfo(real)
    with np.errstate(all="ignore"):
        return np.exp2(np.floor(np.log2(np.maximum(size, float(info.tiny))))) * float(info.eps)


@dataclass(frozen=True)
class Run:
    """A plan of one output at samples: what it comes to there, and what it should."""

    real: Real
    given: Mapping[str, Any]
    truth: Any
    traced: Traced
    got: Any

    @property
    def is_gross(self) -> Truths:
        """Where the result has hardly a digit."""
        got, truth = np.asarray(self.got, np.float64), np.asarray(self.truth, np.float64)
        with np.errstate(all="ignore"):
            return np.asarray(~(np.abs(got - truth) <= _GROSS * np.abs(truth)))

    def misses(self, budget: float) -> Truths:
        """Where the result is further from the truth than the budget, or is no number though that is one."""
        info = np.finfo(self.real)
        got, truth = np.asarray(self.got, np.float64), np.asarray(self.truth, np.float64)
        size = np.abs(truth)
        with np.errstate(all="ignore"):
            allowed = np.where(size < info.tiny, _SUBNORMAL, 1.0) * budget * ulp(size, self.real)
            within = np.abs(got - truth) <= allowed
        return np.asarray((~within & (size < info.max)) | (np.isinf(truth) & (np.isnan(got) | (got == -truth))))


def runs_of(plan: Plan, again: Plan, variant: Variant) -> Iterator[Run]:
    """The plan at all samples in single precision, and at fewer in double precision."""
    (output,) = plan.outputs
    for real in (np.float32, np.float64):
        tried = itertools.chain(
            zip(samples.trials(variant, real), itertools.repeat(_SLOW)),
            zip(samples.sweeps(variant, real), itertools.repeat(_SLOWER)),
        )
        for given, most in tried:
            chosen = with_edges(plan, _fewer(plan, given, most) if real is np.float64 else given, real)
            traced = trace(plan, chosen, real)
            got = results(plan, traced, chosen, real)[output.name]
            yield Run(real, chosen, interpret_repair(again, chosen, real)[output.name], traced, got)


def _fewer(plan: Plan, given: Mapping[str, Any], most: int) -> Mapping[str, Any]:
    """``most`` of the samples in double precision, and half as many at which a step has left the normal numbers."""
    traced = trace(plan, given, np.float64)
    sizes = (np.abs(number(value, traced)) for value in suspects.numbers(plan))
    smallest = np.finfo(np.float64).tiny
    left = np.flatnonzero(reduce(np.logical_or, ((size < smallest) & (size > 0) for size in sizes), np.False_))
    chosen = np.union1d(np.arange(most), left[:: 2 * len(left) // most + 1])
    return {name: value[chosen[chosen < value.size]] if np.ndim(value) else value for name, value in given.items()}
