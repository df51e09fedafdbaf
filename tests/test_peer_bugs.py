"""Open bugs of PyTorch and JAX that symdl must not have, each by its number; judged by certified truth."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from symdl import RowSum, oracle, registry
from symdl.kernels import numpy as kernels

pytestmark = pytest.mark.engine

X = sp.Symbol("x", real=True)
SOFTMAX = sp.exp(X) / RowSum(sp.exp(X))
DTYPES = [np.float32, np.float64]


def entry(formula: sp.Expr, row: list[float], place: int) -> oracle.Truth:
    """One entry of a row's formula."""
    found = oracle.evaluate_row(formula, {"x": row})
    assert isinstance(found, list)
    return found[place]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("gap", [17.0, 20.0, 37.0, 60.0])
def test_pytorch_113708_log_softmax_of_the_winner(dtype, gap: float) -> None:
    """x - max - log(sum) is 0 for the winner; the truth is -log1p(e^-gap)."""
    got = kernels.log_softmax(np.array([[gap, 0.0]], dtype))
    assert got.dtype == dtype
    for place in range(2):
        assert entry(sp.log(SOFTMAX), [gap, 0.0], place).error(got[0, place], dtype) <= 4


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("logit", [20.0, 37.42994775023705, 60.0])
def test_pytorch_195678_cross_entropy_keeps_every_component(dtype, logit: float) -> None:
    """p - 1 is 0 at the label where p rounds to 1; the components sum to 0 in truth."""
    row = np.array([[logit, 0.0]], dtype)
    got = kernels.cross_entropy_vjp(dtype(1), row, np.array([0]))
    at_label, beside = SOFTMAX - 1, SOFTMAX
    exact = [float(v) for v in row[0]]
    assert entry(at_label, exact, 0).error(got[0, 0], dtype) <= 4
    assert entry(beside, exact, 1).error(got[0, 1], dtype) <= 4
    assert got[0, 0] < 0 < got[0, 1]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("logit", [20.0, 37.42994775023705, 40.0, 60.0])
def test_pytorch_195529_binary_cross_entropy_is_symmetric(dtype, logit: float) -> None:
    """Of a logit and its negative with the other target, value and gradient keep their digits on both sides."""
    size = float(dtype(logit))
    value, slope = sp.log(1 + sp.exp(-X)), -1 / (1 + sp.exp(X))
    for sign, target in ((1, 1.0), (-1, 0.0)):
        given = np.array([sign * size], dtype), np.array([target], dtype)
        loss = kernels.binary_cross_entropy_with_logits(*given, reduction="none")
        gradient = kernels.binary_cross_entropy_with_logits_vjp(np.ones(1, dtype), *given, reduction="none")
        assert oracle.evaluate(value, {"x": size}).error(loss[0], dtype) <= 4
        assert oracle.evaluate(sign * slope, {"x": size}).error(gradient[0], dtype) <= 8


@pytest.mark.parametrize(
    ("name", "at"),
    [("silu", -709.0), ("silu", -87.5), ("selu", -700.0), ("selu", -85.0), ("elu", -700.0)],
    ids=["39798 silu", "39798 silu in float32", "39796 selu", "39796 selu in float32", "39795 elu"],
)
def test_jax_39798_39796_gradients_far_to_the_left(name: str, at: float) -> None:
    """expm1(x) + 1 and a product of subnormal numbers are 0; the slope is a normal number."""
    definition = registry.definition(name)
    given = {i.name: i.default for i in definition.params}
    truth = oracle.evaluate(oracle.derivative(definition.expr, "x"), {"x": at, **given})
    for dtype in DTYPES if at > -100 else [np.float64]:
        got = getattr(kernels, f"{name}_grad")(dtype(at))
        assert got != 0 and truth.error(got, dtype) <= 8
