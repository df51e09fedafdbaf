"""Careful arguments: where a plan loses digits, the element is computed again with extended numbers.

The plan is run in single and in double precision and compared with itself in extended arithmetic. Where it is further
off than the budget, the step that loses the digits is found: a sum that is small beside its terms, a call so small
that it has left the normal numbers, or, where none of that explains it, the value whose range tells best. Whether that
happens to an element is then tested when the kernel runs.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial, reduce
from typing import Any

import numpy as np

from symdl.builder import Builder
from symdl.definition import Definition, Variant
from symdl.interpret import Real, interpret, interpret_repair, number, results, trace
from symdl.kernel import SCALES, Kernel
from symdl.passes import samples, suspects
from symdl.passes.extension import extended_plan
from symdl.passes.repairs import Cure, cured
from symdl.passes.suspects import Cancels, Overflows, Suspect, Traced, Truths
from symdl.plan import Constant, Operand, Operation, Output, Plan, Step, Value
from symdl.primitives import PRIMITIVES

_BUDGETS = {"value": 2.0, "grad": 2.5, "grad2": 5.0}
"""Ulps of an output that rounding may cost, beside the primitives' own; of cotangents what the derivative may."""
_SUBNORMAL = 16.0  # as many times the budget is allowed in units of the smallest number
_CANCELLED = {"value": 0.5, "grad": 0.75, "grad2": 0.5}
"""A sum smaller than this beside its first term has lost the digits."""
_UNEXPLAINED = {"value": 3.5, "grad": 6.0, "grad2": 12.0}
"""Ulps that rounding may cost where no step tells why."""
_OWN = {"value": 4.0, "grad": 8.0, "grad2": 16.0}
"""Ulps that a call's own error may cost, as large as libraries have it."""
_GROSS = 2.0**-10  # what is further off than this share of the truth has hardly a digit
_NEARLY = 0.9  # a sum smaller than this beside a term makes the term's own error larger
_SHIFT = 2.0**-26
_ROUNDED = 0.5  # what rounds correctly adds nothing to what the plan's own run shows
_SLOW, _SLOWER = 512, 128  # points of double precision, which is extended by slow arithmetic; in each of many sweeps
_MOST_EDGES, _BETWEEN = 24, 8  # where steps leave the normal numbers, and how many samples are added at each


def with_careful_arguments(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Elements at which a sum cancels, a factor vanishes or an error grows are computed again with extended numbers."""
    cures = []
    for output in plan.outputs:
        alone = _of_output(plan, output)
        again = extended_plan(alone)
        if again is not None and not isinstance(output.operand, Constant):
            found, negative = _suspects_of(alone, kernel.variant)
            repaired = [r.when for r in plan.repairs if output.name in {o.name for o in r.plan.outputs}]
            if found:
                test = partial(_is_lost, found=found, negative=negative, repaired=repaired)
                cures.append(Cure("carefully", test, again))
    return cured(plan, cures, first=True) if cures else plan


def _of_output(plan: Plan, output: Output) -> Plan:
    """What one output needs of the plan, with its own repairs: equal for every kernel that has the output."""
    repairs = tuple(r for r in plan.repairs if output.name in {o.name for o in r.plan.outputs})
    alone = replace(plan, outputs=(output,), repairs=repairs)
    alone = replace(alone, steps=alone.with_guards.without_repairs.steps)
    needed = {o for step in alone.steps for o in step.operands} | {output.operand}
    named = {v.name for r in repairs for v in (*r.plan.inputs, *r.plan.scalars)}
    inputs, scalars = (tuple(v for v in vs if v in needed or v.name in named) for vs in (plan.inputs, plan.scalars))
    return replace(alone, name=output.name, inputs=inputs, scalars=scalars)


def _suspects_of(plan: Plan, variant: Variant) -> tuple[list[Suspect], set[Operand]]:
    """The suspects, found once for all kernels that have the output: their steps differ by names alone."""
    names: dict[Operand, Value] = {step.result: replace(step.result, name=f"v{n}") for n, step in enumerate(plan.steps)}

    def named(step: Step) -> Step:
        return replace(step, results=(names[step.result],), operands=tuple(names.get(o, o) for o in step.operands))

    steps = tuple(map(named, plan.steps))
    outputs = tuple(replace(o, operand=names.get(o.operand, o.operand)) for o in plan.outputs)
    repairs = tuple(replace(r, when=names.get(r.when, r.when)) for r in plan.repairs)
    found, negative = _suspects(replace(plan, steps=steps, outputs=outputs, repairs=repairs), variant)
    own: dict[Operand, Operand] = {there: value for value, there in names.items()}
    return [suspects.renamed(suspect, own) for suspect in found], {own.get(v, v) for v in negative}


def _is_lost(
    b: Builder,
    at: Mapping[Operand, Operand],
    *,
    found: Sequence[Suspect],
    negative: set[Operand],
    repaired: Sequence[Operand],
) -> Operand:
    """Whether one of the suspects loses digits, where no other repair is made."""

    def size(value: Operand) -> Operand:
        return b.absolute(at[value]) if value in negative else at[value]

    lost = reduce(b.either, (suspect.test(b, at, size(suspect.value)) for suspect in found))
    return reduce(lambda truth, other: b.both(truth, b.invert(at.get(other, other))), repaired, lost)


# ------------------------------------------------------------------------------------------ where it is needed


@dataclass(frozen=True)
class _Run:
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
            unit = np.exp2(np.floor(np.log2(np.maximum(size, info.tiny)))) * info.eps
            unit = np.maximum(unit, info.smallest_subnormal)
            allowed = np.where(size < info.tiny, _SUBNORMAL, 1.0) * budget * unit
            within = np.abs(got - truth) <= allowed
        return np.asarray((~within & (size < info.max)) | (np.isinf(truth) & (np.isnan(got) | (got == -truth))))


@lru_cache(maxsize=256)
def _suspects(plan: Plan, variant: Variant) -> tuple[list[Suspect], set[Operand]]:
    """What explains where the plan, of one output, is off by more than the budget; and the values below 0."""
    (output,) = plan.outputs
    again = extended_plan(plan)
    assert again is not None
    found: dict[Suspect, None] = {}
    negative: set[Operand] = set()
    runs = list(_runs(plan, again, variant))
    for run in runs:
        missed = run.misses(_of(_BUDGETS, output))
        values = [v for v in suspects.numbers(plan) if v not in negative]
        negative |= {v for v in values if (number(v, run.traced) < 0).any()}
        share = _of(_CANCELLED, output)
        for suspect, lost in suspects.known(plan, run.traced, share, missed) if missed.any() else ():
            # An overflow that reaches the result is no matter of a few ulps.
            lost = lost & run.is_gross if isinstance(suspect, Overflows) else lost
            if (lost & missed).any():
                found[suspect] = None
                missed = missed & ~lost
    arguments = [v for v in plan.inputs if v.name not in SCALES]
    if len(arguments) == 1 and not plan.scalars:
        found = {suspects.bounded(s, arguments[0], _mattering(s, runs)): None for s in found}
    far = [(run.traced, _is_far(plan, run)) for run in runs]
    for traced, missed in far:
        missed = _unexplained(missed, traced, found)
        for suspect, lost in suspects.known(plan, traced, _NEARLY, missed) if missed.any() else ():
            if isinstance(suspect, Cancels) and (lost & missed).any():
                found[suspect] = None
                missed = missed & ~lost
    magnifying = suspects.within(plan, [(traced, _unexplained(missed, traced, found)) for traced, missed in far])
    return [*found, *([magnifying] if magnifying is not None else [])], negative


def _mattering(suspect: Suspect, runs: Sequence[_Run]) -> list[tuple[Traced, Truths]]:
    """Where the suspect tells of lost digits, and the result is not 0 anyway, in truth and as the plan has it."""
    return [
        (run.traced, np.asarray(suspect.lost(run.traced) & ((np.asarray(run.truth) != 0) | (np.asarray(run.got) != 0))))
        for run in runs
    ]


def _is_far(plan: Plan, run: _Run) -> Truths:
    """Where the plan is far off, or may be by the errors of its calls."""
    (output,) = plan.outputs
    missed = run.misses(_of(_UNEXPLAINED, output))
    return missed | _magnified(plan, run, _of(_OWN, output)) if run.real is np.float32 else missed


def _unexplained(missed: Truths, traced: Traced, found: Iterable[Suspect]) -> Truths:
    """The misses that no suspect tells."""
    if not missed.any():
        return missed
    return np.asarray(reduce(lambda left, suspect: left & ~suspect.lost(traced), found, missed))


def _of(table: Mapping[str, float], output: Output) -> float:
    """What a table says of the quantity that an output is: a cotangent is a first derivative."""
    return table.get(output.name, table["grad"])


def _runs(plan: Plan, again: Plan, variant: Variant) -> Iterator[_Run]:
    """The plan at all samples in single precision, and at fewer in double precision."""
    (output,) = plan.outputs
    for real in (np.float32, np.float64):
        tried = itertools.chain(
            zip(samples.trials(variant, real), itertools.repeat(_SLOW)),
            zip(samples.sweeps(variant, real), itertools.repeat(_SLOWER)),
        )
        for given, most in tried:
            chosen = _with_edges(plan, _fewer(plan, given, most) if real is np.float64 else given, real)
            traced = trace(plan, chosen, real)
            got = results(plan, traced, chosen, real)[output.name]
            yield _Run(real, chosen, interpret_repair(again, chosen, real)[output.name], traced, got)


def _fewer(plan: Plan, given: Mapping[str, Any], most: int) -> Mapping[str, Any]:
    """``most`` of the samples in double precision, and half as many at which a step has left the normal numbers."""
    traced = trace(plan, given, np.float64)
    sizes = (np.abs(number(value, traced)) for value in suspects.numbers(plan))
    smallest = np.finfo(np.float64).tiny
    left = np.flatnonzero(reduce(np.logical_or, ((size < smallest) & (size > 0) for size in sizes), np.False_))
    chosen = np.union1d(np.arange(most), left[:: 2 * len(left) // most + 1])
    return {name: value[chosen[chosen < value.size]] if np.ndim(value) else value for name, value in given.items()}


def _with_edges(plan: Plan, given: Mapping[str, Any], real: Real) -> Mapping[str, Any]:
    """Samples that vary one input, and some between two neighbours of which one overflows or is subnormal at a step."""
    arrays = {name: np.asarray(value) for name, value in given.items() if np.ndim(value)}
    varied = [name for name, values in arrays.items() if (values != values[0]).any()]
    if len(varied) != 1:
        return given
    (name,) = varied
    x = np.sort(arrays[name])
    info = np.finfo(real)
    traced = trace(plan, {**{n: values[0] for n, values in arrays.items()}, **given, name: x}, real)
    changes = np.zeros(x.size - 1, bool)
    for size in (np.abs(number(value, traced)) for value in suspects.numbers(plan)):
        if np.ndim(size):
            kind = (size > 0).astype(int) + (size > info.tiny) + np.isinf(size)
            changes |= np.diff(kind) != 0
    at = np.flatnonzero(changes)
    at = at[:: len(at) // _MOST_EDGES + 1]
    steps = np.linspace(0, 1, _BETWEEN + 2)[1:-1]
    between = (x[at, None] * (1 - steps) + x[at + 1, None] * steps).ravel().astype(real).astype(np.float64)
    return {
        n: value if not np.ndim(value) else np.append(value, between if n == name else np.resize(value, between.size))
        for n, value in given.items()
    }


def _magnified(plan: Plan, run: _Run, most: float) -> Truths:
    """Where the calls' own errors, which know nothing of each other, may come out as more than so many ulps."""
    (output,) = plan.outputs
    size = np.abs(np.asarray(run.truth, np.float64))
    info = np.finfo(run.real)
    result = interpret(plan, run.given)[output.name]
    squares = np.zeros(np.shape(size))
    for step in plan.steps:
        ulps = PRIMITIVES[step.detail].ulps if step.operation is Operation.CALL else 0.0
        if ulps <= _ROUNDED or not suspects.is_number(step.result):
            continue
        shifted = results(plan, trace(plan, run.given, np.float64, {step.result: _SHIFT}), run.given, np.float64)
        with np.errstate(all="ignore"):
            squares += np.square(ulps * (shifted[output.name] - result) / (_SHIFT * size))
    return np.asarray((squares > most**2) & (size > info.tiny) & (size < info.max))
