"""Careful arguments: where a plan loses digits, the element is computed again with extended numbers.

The plan is run in single and in double precision and compared with itself in extended arithmetic. Where it is further
off than the budget, the step that loses the digits is found: a sum that is small beside its terms, a call so small
that it has left the normal numbers, or, where none of that explains it, the value whose range tells best. Whether that
happens to an element is then tested when the kernel runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial, reduce

import numpy as np

from symdl.builder import Builder
from symdl.definition import Definition, Variant
from symdl.interpret import interpret, number, results, trace
from symdl.kernel import SCALES, Kernel
from symdl.passes import suspects
from symdl.passes.extension import extended_plan
from symdl.passes.repairs import Cure, cured
from symdl.passes.runs import Run, alike, of_output, of_quantity, runs_of
from symdl.passes.suspects import Cancels, Overflows, Suspect, Traced, Truths
from symdl.plan import Constant, Operand, Operation, Plan
from symdl.primitives import PRIMITIVES

_BUDGETS = {"value": 2.0, "grad": 2.5, "grad2": 5.0}
"""Ulps of an output that rounding may cost, beside the primitives' own; of cotangents what the derivative may."""
_CANCELLED = {"value": 0.5, "grad": 0.75, "grad2": 0.5}
"""A sum smaller than this beside its first term has lost the digits."""
_UNEXPLAINED = {"value": 3.5, "grad": 6.0, "grad2": 12.0}
"""Ulps that rounding may cost where no step tells why."""
_OWN = {"value": 4.0, "grad": 8.0, "grad2": 16.0}
"""Ulps that a call's own error may cost, as large as libraries have it."""
_NEARLY = 0.9  # a sum smaller than this beside a term makes the term's own error larger
_SHIFT = 2.0**-26


def with_careful_arguments(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Elements at which a sum cancels, a factor vanishes or an error grows are computed again with extended numbers."""
    cures = []
    for output in plan.outputs:
        alone = of_output(plan, output)
        again = extended_plan(alone)
        if again is not None and not isinstance(output.operand, Constant):
            found, negative = _suspects_of(alone, kernel.variant)
            repaired = [r.when for r in plan.repairs if output.name in {o.name for o in r.plan.outputs}]
            if found:
                test = partial(_is_lost, found=found, negative=negative, repaired=repaired)
                cures.append(Cure("carefully", test, again))
    return cured(plan, cures, first=True) if cures else plan


def _suspects_of(plan: Plan, variant: Variant) -> tuple[list[Suspect], set[Operand]]:
    """The suspects, found once for all kernels that have the output: their steps differ by names alone."""
    numbered = alike(plan)
    found, negative = _suspects(numbered, variant)
    own: dict[Operand, Operand] = {n.result: s.result for n, s in zip(numbered.steps, plan.steps, strict=True)}
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


@lru_cache(maxsize=256)
def _suspects(plan: Plan, variant: Variant) -> tuple[list[Suspect], set[Operand]]:
    """What explains where the plan, of one output, is off by more than the budget; and the values below 0."""
    (output,) = plan.outputs
    again = extended_plan(plan)
    assert again is not None
    found: dict[Suspect, None] = {}
    negative: set[Operand] = set()
    runs = list(runs_of(plan, again, variant))
    for run in runs:
        missed = run.misses(of_quantity(_BUDGETS, output))
        values = [v for v in suspects.numbers(plan) if v not in negative]
        negative |= {v for v in values if (number(v, run.traced) < 0).any()}
        share = of_quantity(_CANCELLED, output)
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


def _mattering(suspect: Suspect, runs: Sequence[Run]) -> list[tuple[Traced, Truths]]:
    """Where the suspect tells of lost digits, and the result is not 0 anyway, in truth and as the plan has it."""
    return [
        (run.traced, np.asarray(suspect.lost(run.traced) & ((np.asarray(run.truth) != 0) | (np.asarray(run.got) != 0))))
        for run in runs
    ]


def _is_far(plan: Plan, run: Run) -> Truths:
    """Where the plan is far off, or may be by the errors of its calls."""
    (output,) = plan.outputs
    missed = run.misses(of_quantity(_UNEXPLAINED, output))
    return missed | _magnified(plan, run, of_quantity(_OWN, output)) if run.real is np.float32 else missed


def _unexplained(missed: Truths, traced: Traced, found: Iterable[Suspect]) -> Truths:
    """The misses that no suspect tells."""
    if not missed.any():
        return missed
    return np.asarray(reduce(lambda left, suspect: left & ~suspect.lost(traced), found, missed))


def _magnified(plan: Plan, run: Run, most: float) -> Truths:
    """Where the calls' own errors, which know nothing of each other, may come out as more than so many ulps."""
    (output,) = plan.outputs
    size = np.abs(np.asarray(run.truth, np.float64))
    info = np.finfo(run.real)
    result = interpret(plan, run.given)[output.name]
    squares = np.zeros(np.shape(size))
    for step in plan.steps:
        # What rounds correctly adds nothing to what the plan's own run shows.
        primitive = PRIMITIVES[step.detail] if step.operation is Operation.CALL else None
        if primitive is None or primitive.is_rounded or not suspects.is_number(step.result):
            continue
        shifted = results(plan, trace(plan, run.given, np.float64, {step.result: _SHIFT}), run.given, np.float64)
        with np.errstate(all="ignore"):
            squares += np.square(primitive.ulps * (shifted[output.name] - result) / (_SHIFT * size))
    return np.asarray((squares > most**2) & (size > info.tiny) & (size < info.max))
