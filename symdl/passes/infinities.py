"""Infinite arguments where no constant is the limit: the plan is asked far out instead, as far as it still is exact.

x/sqrt(1 + alpha x^2) tends to 1/sqrt(alpha), and sqrt(x^2 + 1) + x to nothing that infinity minus infinity could tell.
At infinite arguments the plan is compared with the certified limit of the kernel's own formula. Where it is wrong the
element is computed again at an argument so far out that what has not settled there tends to 0 or to infinity.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from math import inf
from typing import Any

import numpy as np

from symdl import oracle
from symdl.builder import Builder
from symdl.definition import Definition, Input
from symdl.interpret import Real, interpret, interpret_repair
from symdl.kernel import SCALES, Kernel
from symdl.passes import samples
from symdl.passes.extension import extended_plan
from symdl.passes.limits import WITHIN, certified_limit
from symdl.passes.repairs import Cure, cured
from symdl.plan import Operand, Output, Plan, Value

_FAR = 2.0**100  # within every format, and beyond where anything still changes
_SETTLED = 2.0**40  # sizes beyond it, and below its reciprocal, are on their way to infinity or 0
_ENDS = (inf, -inf)
_REALS: tuple[Real, ...] = (np.float32, np.float64)


def with_infinities(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """Infinite arguments at which the plan misses its limit are answered from far out."""
    inputs = [i for i in samples.elements_of(kernel.variant) if any(map(i.contains, _ENDS))]
    elements = [i.name for i in inputs]
    cures = []
    for output in plan.outputs:
        ends = [end for i in inputs for end in _ends(kernel, output.name, i)]
        missed = [end for end in ends if _score(plan, output.name, [end]) < len(end.truths)]
        if not missed:
            continue
        best, score = None, _score(plan, output.name, missed)
        for tried in _answers(plan, output, elements, missed):
            if (reached := _score(tried, output.name, missed, interpret_repair)) > score:
                best, score = tried, reached
        if best is not None:
            cures.append(Cure("far", partial(_is_missed, plan=plan, elements=elements, ends=missed), best))
    return cured(plan, cures) if cures else plan


@dataclass(frozen=True)
class _End:
    """An element at one of its infinities, and the limits there beside samples of the other inputs."""

    element: str
    infinity: float
    truths: tuple[tuple[Mapping[str, float], oracle.Truth], ...]


def _ends(kernel: Kernel, output: str, element: Input) -> Iterator[_End]:
    """The infinities of an element's domain, where there are limits."""
    for infinity in filter(element.contains, _ENDS):
        found = []
        for others in samples.of_each_other(kernel.variant, element.name):
            given = {**others, element.name: infinity}
            truth = certified_limit(kernel, output, given)
            if truth is not None:
                found.append((given, truth))
        if found:
            yield _End(element.name, infinity, tuple(found))


def _score(plan: Plan, output: str, ends: Sequence[_End], run: Callable[..., Mapping[str, Any]] = interpret) -> int:
    """At how many of the samples the plan has the limit, in every precision."""
    return sum(
        all(truth.error(float(run(plan, given, real)[output]), real.__name__) <= WITHIN for real in _REALS)
        for end in ends
        for given, truth in end.truths
    )


def _answers(plan: Plan, output: Output, elements: Sequence[str], ends: Sequence[_End]) -> Iterator[Plan]:
    """What may give the limits: a number, the plan far out, and the same in extended arithmetic; the cheapest first."""
    alone = replace(plan, outputs=(output,), repairs=()).without_repairs
    limits = {truth.value() for end in ends for _, truth in end.truths}
    if len(limits) == 1:
        b = Builder(plan.name)
        b.arguments(alone)
        yield b.plan([(output.name, b.real(limits.pop()), output.place)])
    for far in (alone, extended_plan(alone)):
        if far is not None:
            yield _settled(far, elements)


def _settled(plan: Plan, elements: Sequence[str]) -> Plan:
    """The plan at far arguments for infinite ones: what is huge there is infinite, what is tiny is 0.

    A cotangent scales the result, and must not decide how large that is.
    """
    b = Builder(plan.name)
    at = b.arguments(plan)
    scales = [at[v] for v in plan.inputs if v.name in SCALES]
    near: dict[Operand, Operand] = {
        v: b.maximum(b.minimum(at[v], b.real(_FAR)), b.real(-_FAR)) for v in plan.inputs if v.name in elements
    }
    near |= {v: b.real(1.0) for v in plan.inputs if v.name in SCALES}
    (output,) = plan.outputs
    (far,) = b.inline(plan, *(near.get(v, at[v]) for v in plan.inputs + plan.scalars))
    size = b.absolute(far)
    settled = b.select(b.compare("<", size, b.real(1 / _SETTLED)), b.real(0.0), far)
    settled = b.select(b.compare(">", size, b.real(_SETTLED)), b.multiply(far, b.real(inf)), settled)
    return b.plan([(output.name, reduce(b.multiply, scales, settled), output.place)])


def _is_missed(
    b: Builder, at: Mapping[Operand, Operand], *, plan: Plan, elements: Sequence[str], ends: Sequence[_End]
) -> Operand:
    """Whether one element is at an end that is missed, and all others are finite."""
    given = [v for v in plan.inputs if v.name in elements]
    infinite = {v.name: b.compare("==", b.absolute(at[v]), b.real(inf)) for v in given}
    reached = [_at_end(b, infinite, at, v, ends) for v in given if any(end.element == v.name for end in ends)]
    several = [b.both(x, y) for x, y in itertools.combinations(infinite.values(), 2)]
    return reduce(b.both, map(b.invert, several), reduce(b.either, reached))


def _at_end(
    b: Builder, infinite: Mapping[str, Operand], at: Mapping[Operand, Operand], element: Value, ends: Sequence[_End]
) -> Operand:
    signs = {end.infinity for end in ends if end.element == element.name}
    if len(signs) == 2:
        return infinite[element.name]
    return b.compare("==", at[element], b.real(signs.pop()))
