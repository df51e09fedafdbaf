"""Infinite arguments give the certified limit, in files that know no more than NumPy, for formulas of anyone."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from sympy import exp, sqrt

import symdl
from symdl import Elem, Param, Target, activation, fraction, loss, lower, oracle
from symdl.interpret import interpret
from symdl.kernel import kernels
from symdl.passes.infinities import with_infinities
from symdl.plan import Operand, Plan

pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]


def half_root(x: Elem, alpha: Param = 1.0):
    """Tends to a number that depends on the parameter."""
    return x / sqrt(1 + alpha * x**2)


def bent(x: Elem):
    """Infinity less infinity, of which half is left."""
    return (sqrt(x**2 + 1) - 1) / 2 + x


def power_of_sigmoid(x: Elem, alpha: Param = 1.5, beta: Param = 2.0):
    """A power that overflows where the other factor vanishes."""
    return x * (1 + exp(-beta * x)) ** (-alpha)


def gated(a: Elem, b: Elem):
    """A product whose slope is 0 times infinity."""
    return a * b / (1 + exp(-b))


def shares(input: Elem, target: Target):
    """Where the target is a half the prediction does not count."""
    return (1 / (1 + exp(-input * (1 - 2 * target)))) ** 2


FORMULAS: tuple[Callable[..., object], ...] = (half_root, bent, power_of_sigmoid, gated)
OTHERS = (0.5, -1.25, 3.0)


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_limits_of_any_formula(
    formula: Callable[..., object], dtype: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = activation(formula)
    compiled = symdl.compile(definition, target="numpy")
    elements = [i.name for i in definition.inputs if i.name not in ("alpha", "beta")]
    fixed = {i.name: i.default for i in definition.params}
    for name in elements:
        slope = oracle.derivative(definition.expr, name)
        for infinity in (math.inf, -math.inf):
            points = [{**dict.fromkeys(elements, other), name: infinity} for other in OTHERS]
            arrays = {n: np.array([p[n] for p in points], dtype) for n in elements}
            value = getattr(compiled, definition.name)(**arrays)
            cotangents = getattr(compiled, f"{definition.name}_vjp")(np.ones(len(points), dtype), **arrays)
            cotangent = cotangents[elements.index(name)] if len(elements) > 1 else cotangents
            for k, point in enumerate(points):
                for got, expression in ((value[k], definition.expr), (cotangent[k], slope)):
                    truth = oracle.evaluate(expression, {**fixed, **point})
                    assert truth.kind == "nan" or truth.error(float(got), dtype) <= 4, (name, point, got)


def test_a_cotangent_scales_the_limit() -> None:
    compiled = symdl.compile(activation(bent), target="numpy")
    found = compiled.bent_vjp(np.array([-3.0, 1e-30]), np.array([-np.inf, np.inf]))
    np.testing.assert_allclose(found, [-1.5, 1.5e-30], rtol=1e-15)


def test_a_target_within_a_domain_has_no_infinity() -> None:
    """What a loss does at the other input's infinities is mended for the numbers that a target may be."""
    definition = loss(domain={"target": fraction})(shares)
    compiled = symdl.compile(definition, target="numpy")
    target = np.array([0.0, 0.25, 0.5, 0.75, 1.0])
    assert compiled.shares(np.full(5, np.inf), target, reduction="none").tolist() == [1.0, 1.0, 0.25, 0.0, 0.0]
    (value,) = (lower.plan(definition, k) for k in kernels(definition) if k.name == "value")
    far = [r.when for r in value.repairs if r.name == "far"]
    assert far and not any(v.name == "target" for when in far for v in _behind(value, when))


def _behind(plan: Plan, operand: Operand) -> set[Operand]:
    """The inputs that a value depends on."""
    made = {step.result: step for step in plan.steps}
    found: set[Operand] = set()
    stack = [operand]
    while stack:
        value = stack.pop()
        if value in made:
            stack.extend(made[value].operands)
        elif value in plan.inputs:
            found.add(value)
    return found


def test_without_the_pass_there_is_none() -> None:
    """The formulas above need it: this file would see its loss."""
    wrong = []
    for formula in FORMULAS:
        definition = activation(formula)
        made = next(k for k in kernels(definition) if k.name == "value")
        before = dict(zip(("", *lower.PASSES), lower.stages(definition, made), strict=True))
        place = lower.PASSES.index(with_infinities)
        _, plan = before[lower.PASSES[place - 1]]
        fixed = {i.name: i.default for i in definition.params}
        arrays = {v.name: -math.inf for v in plan.inputs}
        wrong.append(not np.isfinite(interpret(plan, {**fixed, **arrays})["value"]))
    assert any(wrong)
