"""Infinite arguments give the limit where one exists, and NaN gives NaN.

The plan is run at the infinities: where it gives NaN (0 times infinity) though its values settle as the argument
grows, the limit is selected. It is run with NaN: where a comparison would swallow it, it is carried through.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from math import inf, isinf, isnan, nan

from symdl.builder import Builder
from symdl.definition import Definition, Input
from symdl.interpret import interpret
from symdl.kernel import Kernel, Quantity
from symdl.plan import Operand, Plan
from symdl.roles import Role

_APPROACH = tuple(2.0**n for n in (100, 140, 180, 220, 260, 300))
_SAMPLES = (0.75, -0.5, 3.0)


def with_limits(plan: Plan, definition: Definition, kernel: Kernel) -> Plan:
    """The plan with its limits at infinity selected and NaN carried through; itself where it needs neither."""
    elements = [i for i in kernel.variant.inputs if i.role in (Role.ELEM, Role.TARGET)]
    limits = _limits(plan, kernel, elements[0]) if len(elements) == 1 else {}
    swallowed = {
        output.name: [i.name for i in elements if _swallows(plan, kernel, i.name, output.name)]
        for output in plan.outputs
    }
    if not any(limits.values()) and not any(swallowed.values()):
        return plan
    builder = Builder(plan.name)
    at: dict[Operand, Operand] = {v: builder.input(v.name, v.type, v.place) for v in plan.inputs}
    at |= {v: builder.scalar(v.name, v.type) for v in plan.scalars}
    named = {operand.name: operand for operand in plan.inputs}
    missing = {n for names in swallowed.values() for n in names} | (
        {elements[0].name} if any(limits.values()) else set()
    )
    arrays = {n: at[named[n]] if n in named else builder.input(n) for n in sorted(missing)}
    results = builder.inline(plan, *(at[v] for v in plan.inputs + plan.scalars))
    outputs = []
    for output, result in zip(plan.outputs, results, strict=True):
        for infinity, limit in limits.get(output.name, {}).items():
            settled: Operand = builder.real(limit)
            if kernel.quantity is Quantity.VJP and limit != 0:
                settled = builder.multiply(settled, at[named["g"]])
            argument = arrays[elements[0].name]
            result = builder.select(builder.compare("==", argument, builder.real(infinity)), settled, result)
        for name in swallowed[output.name]:
            argument = arrays[name]
            result = builder.select(builder.compare("==", argument, argument), result, argument)
        outputs.append((output.name, result, output.place))
    return builder.plan(outputs)


def _limits(plan: Plan, kernel: Kernel, element: Input) -> dict[str, dict[float, float]]:
    """Output -> {infinity: limit} where the plan gives NaN and the same limit holds for every sample of the others."""
    found: dict[str, dict[float, float]] = {}
    for infinity in (inf, -inf):
        seen: dict[str, set[float]] = {output.name: set() for output in plan.outputs}
        broken: set[str] = set()
        for others in _others(kernel, element.name):
            reached = interpret(plan, {**others, element.name: infinity})
            near = [interpret(plan, {**others, element.name: step if infinity > 0 else -step}) for step in _APPROACH]
            for name, value in reached.items():
                if isnan(value):
                    broken.add(name)
                    seen[name].add(_settled([values[name] for values in near]))
        for name in sorted(broken):
            if len(seen[name]) == 1 and not isnan(limit := next(iter(seen[name]))):
                found.setdefault(name, {})[infinity] = limit
    return found


def _settled(values: list[float]) -> float:
    """The limit a sequence has reached; NaN where it has not settled."""
    last = values[-1]
    if all(v == last for v in values):
        return last + 0.0  # not -0.0
    growing = all(abs(b) > 1e6 * abs(a) and (a > 0) == (b > 0) for a, b in itertools.pairwise(values))
    if growing or isinf(last):
        return inf if last > 0 else -inf
    shrinking = all(abs(b) < 1e-6 * abs(a) for a, b in itertools.pairwise(values))
    return 0.0 if shrinking else nan


def _others(kernel: Kernel, varied: str) -> Iterator[Mapping[str, float]]:
    """Samples of every input but one: each parameter at its default and at two other values of its domain."""
    names: list[str] = ["g"]
    choices: list[tuple[float, ...]] = [(1.0,)]
    for i in kernel.variant.inputs:
        if i.name == varied or i.role is Role.OPTION:
            continue
        names.append(i.name)
        if i.role is Role.PARAM:
            choices.append(_parameter_samples(i))
        elif i.role is Role.WEIGHT:
            choices.append((0.25, 1.5))
        else:
            choices.append(_SAMPLES)
    for combination in itertools.islice(itertools.product(*choices), 64):
        yield dict(zip(names, combination, strict=True))


def _parameter_samples(i: Input) -> tuple[float, ...]:
    default = 1.0 if i.required else float(i.default)
    tried = (default, default / 2 + 0.125, 2 * default + 0.25)
    return tuple(v for v in tried if i.domain is None or bool(i.domain.contains(v)))


def _swallows(plan: Plan, kernel: Kernel, name: str, output: str) -> bool:
    """Whether NaN in an input could leave a number in the output."""
    return any(
        not isnan(interpret(plan, {**others, name: nan})[output])
        for others in itertools.islice(_others(kernel, name), 16)
    )
