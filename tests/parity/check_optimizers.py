"""Fifty steps of each optimizer against torch.optim, or against its definition where PyTorch has none."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from optimizers import RULES, Options, Rule, largest_gap, ours

import symdl

CASES = [(rule, options) for rule in RULES for options in rule.options]
each = pytest.mark.parametrize(
    ("rule", "options"), CASES, ids=[f"{r.name}-{', '.join(f'{n}={v}' for n, v in o.items())}" for r, o in CASES]
)

NOT_OFFERED = {
    "maximize": "negate the gradient",
    "initial_accumulator_value": "the caller makes the states",
    "decoupled_weight_decay": "adamw; for the others, give param * (1 - lr * weight_decay)",
}
FRAMEWORK = {"self", "params", "betas", "foreach", "differentiable", "fused", "capturable"}


@each
def check_fifty_steps(rule: Rule, options: Options) -> None:
    assert largest_gap(rule, options) <= 1e-12


@each
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def check_in_place_gives_the_same_bits(rule: Rule, options: Options, dtype: str) -> None:
    for pure, placed in zip(ours(rule, options, dtype), ours(rule, options, dtype, in_place=True), strict=True):
        for a, b in zip(pure, placed, strict=True):
            assert (a is None) == (b is None)
            if a is not None:
                np.testing.assert_array_equal(a, b, strict=True)
                assert a.dtype == dtype


@each
def check_float32_follows_float64(rule: Rule, options: Options) -> None:
    """States and parameter in float32 stay as near as fifty rounded steps can."""
    if rule.name == "lion":
        return  # a sign that flips moves by a whole step
    for single, double in zip(ours(rule, options, "f4"), ours(rule, options), strict=True):
        np.testing.assert_allclose(single[0], double[0], rtol=2e-4, atol=2e-4)


def check_every_optimizer_is_here() -> None:
    assert {rule.name for rule in RULES} | {"ewma"} == set(symdl.names(kind="optimizer"))


@pytest.mark.parametrize("rule", [r for r in RULES if r.peer is not None], ids=lambda r: r.name)
def check_defaults_and_options(rule: Rule) -> None:
    """PyTorch's options are there, with PyTorch's defaults, and each is tried."""
    if rule.name == "gradient_descent":
        return
    mine = inspect.signature(rule.step()).parameters
    peer = inspect.signature(rule.peer.__init__).parameters
    beta = peer["betas"].default if "betas" in peer else ()
    expected = {n: p.default for n, p in peer.items() if n not in FRAMEWORK and n not in NOT_OFFERED}
    expected |= {f"beta{i}": b for i, b in enumerate(beta, 1)}
    assert {n: mine[n].default for n in expected} == expected
    assert set(expected) <= {n for options in rule.options for n in options}
