"""Calls whose errors would break a bound are rounded nearly correctly, and what a row has once is carried wide."""

from __future__ import annotations

import importlib

import numpy as np
import pytest

import symdl.kernels.numpy as kernels
from symdl import kernel, lower, oracle, registry
from symdl.interpret import results, trace
from symdl.kernel import Quantity
from symdl.passes import closeness, samples
from symdl.passes.closeness import with_close_calls
from symdl.passes.wide_rows import with_wide_rows
from symdl.plan import Constant, Operation, Output, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.targets import arrays

pytestmark = pytest.mark.engine

numeric = importlib.import_module(f"{kernels.silu.__module__.rpartition('.')[0]}._numeric")
X = np.linspace(-4, -1, 3000, dtype=np.float32)


def worst(plan: Plan, name: str) -> float:
    """Ulps that a plan of one argument is off with calls as far off as libraries' are, by the certified definition."""
    definition = registry.definition(name)
    most = 0.0
    for way in range(1, 40):
        got = results(plan, trace(plan, {"x": X}, np.float32, off=way), {"x": X}, np.float32)["value"]
        # Where it is far off, double precision tells well enough; how far it is there, the oracle.
        exact = results(plan, trace(plan, {"x": X}), {"x": X}, np.float64)["value"]
        at = int(np.argmax(np.abs(got - exact) / np.spacing(np.abs(exact).astype(np.float32))))
        truth = oracle.evaluate(definition.expr, {"x": float(X[at])})
        most = max(most, truth.error(got[at], "float32"))
    return most


def test_the_pass_keeps_its_witness_within_the_bound() -> None:
    definition = registry.definition("gelu_tanh")
    value = next(k for k in kernel.kernels(definition) if k.quantity is Quantity.VALUE)
    stages = list(lower.stages(definition, value))
    place = [improve for improve, _ in stages].index(with_close_calls)
    before, after = (worst(plan, "gelu_tanh") for _, plan in stages[place - 1 : place + 1])
    assert before > 4.0
    assert after <= 4.0


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softsign"])
def test_calls_that_do_no_harm_stay_as_fast_as_they_are(name: str) -> None:
    definition = registry.definition(name)
    for k in kernel.kernels(definition):
        assert not any(step.close for step in lower.plan(definition, k).steps)


def test_no_call_is_close_without_need() -> None:
    """Of two calls of which one alone brings the result within its bound, one is close."""
    definition = registry.definition("gelu_tanh")
    value = next(k for k in kernel.kernels(definition) if k.quantity is Quantity.VALUE)
    calls = [s for s in lower.plan(definition, value).steps if closeness._may_be_far(s)]
    assert [s.close for s in calls].count(True) == 1 < len(calls)


@pytest.mark.parametrize("name", ["exp", "log", "expm1", "log1p", "tanh", "sinh", "cosh", "atan", "exp2"])
def test_libraries_are_no_further_off_than_the_table_says(name: str) -> None:
    primitive = PRIMITIVES[name]
    x = samples.spread(0)[:20_000].astype(np.float32)
    x = np.abs(x) if min(primitive.samples) >= 0 else np.maximum(x, -0.99) if name == "log1p" else x
    x = -np.rint(np.abs(x)) if name == "exp2" else x  # as recipes have it
    function = getattr(np, arrays.ufunc(name) or name)
    with np.errstate(all="ignore"):
        got, exact = function(x).astype(np.float64), function(x.astype(np.float64))
        size = np.abs(exact).astype(np.float32)
        off = np.abs(got - exact) / np.spacing(size)
    usual = (size > np.finfo(np.float32).tiny) & (size < np.inf)
    assert off[usual].max() <= primitive.ulps + 0.05


def test_a_close_call_is_rounded_once() -> None:
    x = (10 * np.random.default_rng(3).standard_normal(4096)).astype(np.float32)
    got = numeric._closely(np.exp, x)
    assert got.dtype == np.float32
    assert np.array_equal(got, np.exp(x.astype(np.float64)).astype(np.float32))
    assert not np.array_equal(got, np.exp(x))
    assert numeric._closely(np.power, np.float32(2.0), 0.5).dtype == np.float32
    assert numeric._closely(np.exp, x.astype(np.float64)).dtype == np.float64


def test_the_kernel_is_within_its_bound_where_it_was_not() -> None:
    x = np.float32(-1.8337376)  # 4.3 ulps with NumPy's float32 exponential
    truth = oracle.evaluate(registry.definition("gelu_tanh").expr, {"x": float(x)})
    assert truth.error(kernels.gelu_tanh(np.full(64, x))[0], "float32") <= 4.0


# ------------------------------------------------------------------------------------------ rows


def test_what_a_row_has_once_is_wide() -> None:
    definition = registry.definition("softmax_focal_loss")
    for k in kernel.kernels(definition):
        plan = with_wide_rows(lower.plan(definition, k))
        once = [s for s in plan.steps if s.operation is Operation.CALL and s.result.place is Place.ROW]
        assert once and all(s.result.type is Type.WIDE for s in once)
        outputs = [o.operand for o in plan.outputs]
        assert all(o.type is Type.REAL for o in outputs)


def test_powers_of_shares_keep_their_digits() -> None:
    """(1 - p)^gamma makes what p lacks gamma times as large."""
    rows = np.random.default_rng(8).normal(0, 6, (400, 5)).astype(np.float32)
    labels = np.arange(400) % 5
    got = kernels.softmax_focal_loss(rows, labels, gamma=4.25, reduction="none")
    wide = rows.astype(np.float64)
    log_share = wide[np.arange(400), labels] - np.log(np.exp(wide - wide.max(1)[:, None]).sum(1)) - wide.max(1)
    others = np.exp(wide - wide.max(1)[:, None])
    rest = (others.sum(1) - others[np.arange(400), labels]) / others.sum(1)
    exact = -(rest**4.25) * log_share
    usual = exact > 1e-30
    off = np.abs(got - exact)[usual] / np.spacing(exact[usual].astype(np.float32))
    assert off.max() < 1.0


# ------------------------------------------------------------------------------------------ bounds of numbers


def chosen(sign: str, bound: float, swapped: bool = False) -> str:
    """What NumPy's text makes of ``bound if x sign bound else x``."""
    x, result = (Value(name, Type.REAL, Place.ELEMENT) for name in ("x", "r"))
    truth = Value("t", Type.TRUTH, Place.ELEMENT)
    at = Constant(bound, Type.REAL)
    steps = (
        Step((truth,), Operation.COMPARE, (x, at), sign),
        Step((result,), Operation.SELECT, (truth, x, at) if swapped else (truth, at, x)),
    )
    return arrays.code("f", Plan("f", (x,), (), steps, (Output("r", result, Place.ELEMENT),))).result


def test_a_choice_between_a_number_and_a_bound_is_one_pass() -> None:
    assert chosen("<=", 0.0) == "_maximum(x, 0.0)"
    assert chosen("<", 2.0) == "_maximum(x, 2.0)"
    assert chosen(">=", 6.0) == "_minimum(x, 6.0)"
    # -0 stays as it is, and NaN takes the bound: neither is what the larger of both would be.
    assert chosen("<", 0.0) == "_where(x < 0.0, 0.0, x)"
    assert chosen("<=", 2.0, swapped=True) == "_where(x <= 2.0, x, 2.0)"


def test_bounds_keep_zeros_and_what_is_no_number() -> None:
    x = np.array([-0.0, 0.0, np.nan, np.inf, -np.inf, -1.5, 2.5] * 9, np.float32)
    got = kernels.relu(x)
    assert np.array_equal(got, np.where(x <= 0, np.float32(0), x), equal_nan=True)
    assert not np.signbit(got[got == 0]).any()
