"""What rises, or falls, everywhere: kernels do so too, in float16 at all inputs, in float32 across break points.

Which functions these are is decided by their truth. Break points are where any comparison of a plan, in a primitive's
recipe too, changes its outcome: found by running the plan.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
import sympy as sp
from numpy.typing import NDArray

import symdl.kernels.numpy as door
from symdl import interpret, lower, registry
from symdl.accuracy.pieces import number, ordinal_of
from symdl.accuracy.reference import LARGEST, Reference
from symdl.accuracy.sixteen import all_inputs, reference_of
from symdl.accuracy.subjects import Subject, subjects
from symdl.kernel import Quantity
from symdl.plan import Operation, Plan

pytestmark = pytest.mark.engine

NAMES = [n for n in registry.names(kind="activation") if registry.definition(n).sole_element is not None]
KNOWN = {"sigmoid", "tanh", "softplus", "elu", "selu", "softsign", "relu", "exponential", "logsigmoid"}
"""Some that certainly rise: if the truth is not found to, the test is at fault."""
QUICK = ("sigmoid", "tanh", "softplus", "elu", "selu")
AROUND = 1000
CHOICES = (Operation.COMPARE, Operation.MINIMUM, Operation.MAXIMUM)
Singles = NDArray[np.float32]


def slow_if(name: str, slow: bool) -> Any:
    """A parameter; waves have no certificate far from 0, where the oracle must be asked."""
    return pytest.param(name, marks=pytest.mark.thorough if slow else ())


@cache
def subject(name: str) -> Subject:
    return next(iter(subjects(registry.definition(name))))


@cache
def truth(name: str) -> Reference:
    return reference_of(subject(name), subject(name).quantities()[0], accuracy=2.0**-32)


def ascending(dtype: str) -> NDArray[Any]:
    """All finite inputs of a 16-bit type; -0 comes before 0."""
    inputs = all_inputs(dtype)
    finite = inputs[np.isfinite(inputs.astype(np.float32))].astype(np.float64)
    return inputs[np.isfinite(inputs.astype(np.float32))][np.lexsort([~np.signbit(finite), finite])]


@cache
def direction(name: str) -> int:
    """1 or -1 where the truth rises or falls at all inputs of bfloat16, else 0."""
    values = truth(name)(ascending("bfloat16").astype(np.float64))
    values = values[~np.isnan(values)]
    slack = 2 * truth(name).error_bound * np.abs(values[1:])
    with np.errstate(invalid="ignore"):
        steps = np.where(values[1:] == values[:-1], 0.0, np.diff(values))
    rises, falls = bool((steps >= -slack).all()), bool((steps <= slack).all())
    return int(rises) - int(falls)


def value(name: str, points: NDArray[Any]) -> NDArray[np.float64]:
    (argument,) = subject(name).coordinates
    found = subject(name).call(door, subject(name).quantities()[0], {argument: points})
    return np.asarray(found, np.float64) * (direction(name) or 1)


def descent(values: NDArray[np.float64]) -> float:
    """How far a sequence falls below what it has reached."""
    return float((np.maximum.accumulate(values) - values).max(initial=0.0))


def test_the_truth_tells_what_is_monotone() -> None:
    assert all(direction(name) == 1 for name in KNOWN)
    assert direction("silu") == direction("lisht") == 0


@pytest.mark.parametrize("name", [slow_if(n, registry.definition(n).expr.has(sp.sin, sp.cos)) for n in NAMES])
def test_in_float16_it_is_monotone_at_all_inputs(name: str) -> None:
    if not direction(name):
        return
    found = value(name, ascending("float16"))
    found = found[~np.isnan(found)]
    assert (found[1:] >= found[:-1]).all(), ascending("float16")[1:][found[1:] < found[:-1]][:5]


# ---------------------------------------------------------------------------------------------- break points


def choices(name: str, points: Singles, monkeypatch: pytest.MonkeyPatch) -> list[NDArray[np.bool_]]:
    """The outcome of every comparison of the value's plan at every point, in the order they are made."""
    seen: list[NDArray[np.bool_]] = []
    apply = interpret.apply

    def watched(step: Any, operands: list[Any], real: Any = np.float64, off: int = 0) -> Any:
        found = apply(step, operands, real, off)
        if step.operation in CHOICES:
            chosen = found if step.operation is Operation.COMPARE else np.asarray(operands[0]) == np.asarray(found)
            seen.append(np.broadcast_to(np.asarray(chosen, bool), points.shape))
        return found

    plan, (argument,) = plan_of(name), subject(name).coordinates
    numbers = {v.name: subject(name).fixed[v.name] for v in plan.inputs + plan.scalars if v.name != argument}
    with monkeypatch.context() as patch:
        patch.setattr(interpret, "apply", watched)
        interpret.interpret(plan, {argument: points, **numbers}, np.float32)
    return seen


@cache
def plan_of(name: str) -> Plan:
    unit = lower.unit(registry.definition(name))
    values = (r for r in unit.routines if r.kernel.quantity is Quantity.VALUE)
    return next(r.plan for r in values if r.kernel.variant == subject(name).variant)


def break_points(name: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ordinals at which some comparison first has another outcome than just below."""
    grid = np.unique([ordinal_of(float(x)) for x in ascending("bfloat16")[::4].astype(np.float64)])
    grid = np.union1d(grid, [-LARGEST, 0, LARGEST])
    while True:
        found = choices(name, np.array([number(int(k)) for k in grid], np.float32), monkeypatch)
        changes = np.zeros(len(grid) - 1, bool)
        for outcome in found:
            changes |= outcome[1:] != outcome[:-1]
        left, right = grid[:-1][changes], grid[1:][changes]
        if (right - left <= 1).all():
            return [int(k) for k in right if -LARGEST + AROUND < k < LARGEST - AROUND]
        grid = np.unique(np.concatenate([left, (left + right) // 2, right]))


def test_break_points_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """hardsigmoid turns at -3 and 3."""
    found = {number(k) for k in break_points("hardsigmoid", monkeypatch)}
    after = float(np.nextafter(np.float32(-3), np.float32(0)))
    assert {after, 3.0} <= found and len(found) < 12


@pytest.mark.parametrize("name", [slow_if(n, n not in QUICK) for n in NAMES])
def test_in_float32_no_break_point_breaks_the_order(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over 1000 neighbours on either side a kernel falls back no further than it does on one side by its rounding."""
    if not direction(name):
        return
    for place in break_points(name, monkeypatch):
        window = np.array([number(k) for k in range(place - AROUND, place + AROUND)], np.float32)
        true = truth(name)(window) * direction(name)
        if np.isnan(true).any() or descent(true) > 2 * truth(name).error_bound * np.abs(true).max():
            continue  # the end of a domain, or a jump of the formula's own
        found = value(name, window)
        within = max(descent(found[:AROUND]), descent(found[AROUND:]))
        unit = np.spacing(np.float32(np.abs(found).max()))
        assert within <= 2 * unit, (number(place), within / unit)
        assert descent(found) <= within, (number(place), descent(found) / unit)


def test_a_step_back_at_a_break_point_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(points: Singles) -> Singles:
        return np.where(points < 3, points, points * np.float32(0.99999))

    window = np.array([number(ordinal_of(3.0) + k) for k in range(-AROUND, AROUND)], np.float32)
    found = broken(window).astype(np.float64)
    assert descent(found[:AROUND]) == descent(found[AROUND:]) == 0 < descent(found)
