"""The picture of errors: where it looks, whom it compares, and that what it shows is so."""

from __future__ import annotations

import sys

import numpy as np
import pytest
import sympy as sp

from symdl import naive, oracle, peers, plot_accuracy, registry
from symdl.accuracy.bounds import TABLE

x = sp.Symbol("x", real=True)


def panels(name: str) -> list[plot_accuracy.Panel]:
    return plot_accuracy.panels(registry.definition(name))


def largest(panel: plot_accuracy.Panel, who: str) -> float:
    (errors,) = (e for e in panel.errors if e.who == who)
    return panel.largest(errors)


def test_the_naive_derivative_loses_every_digit_and_symdl_none() -> None:
    value, grad, grad2 = panels("sigmoid")
    for panel in (value, grad, grad2):
        assert largest(panel, "symdl") <= TABLE["numpy"][panel.order]
    assert largest(grad, "as written, in NumPy") > 1e6 < largest(grad2, "as written, in NumPy")
    assert [e.who for e in value.errors][-1] == "symdl"  # drawn last, so on top


def test_errors_are_the_oracles() -> None:
    """A point of the picture by another way: the truth's own error, in place of the measure's."""
    grad = panels("tanh")[1]
    formula = oracle.derivative(registry.definition("tanh").expr, "x")
    (errors,) = (e.ulps for e in grad.errors if e.who == "as written, in NumPy")
    got = peers.written(formula, "x", {})(grad.x)
    for place in range(0, grad.x.size, 97):
        truth = oracle.evaluate(formula, {"x": float(grad.x[place])})
        expected = truth.error(got[place], "float32")
        assert errors[place] == pytest.approx(expected, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("sigmoid", 105, 105),
        ("gelu", 15, 15),
        ("exponential", 105, 90),
        ("siren", 20, 20),
        ("relu", 7, 7),
        ("hardswish", 7, 7),
    ],
)
def test_the_range_is_where_there_is_something_to_see(name: str, left: float, right: float) -> None:
    at = panels(name)[0].x
    assert -at[0] == pytest.approx(left, rel=0.08) and at[-1] == pytest.approx(right, rel=0.08)
    assert np.abs(at).min() < 1e-10 and 0 not in at


def test_subnormal_results_are_told_apart() -> None:
    value = panels("sigmoid")[0]
    assert not value.normal[value.x < -88].any() and value.normal[value.x > -87].all()


def test_a_weight_has_its_default_or_a_stand_in() -> None:
    assert largest(panels("prelu")[0], "symdl") <= 1
    assert largest(panels("swish")[0], "symdl") <= 4


def test_a_formula_is_computed_as_it_is_written() -> None:
    at = {"x": np.array([-1.5, 0.0, 0.5, 90.0], np.float32)}
    y = at["x"]
    by_hand = {
        sp.exp(-x) / (1 + sp.exp(-x)) ** 2: np.exp(-y) / (np.exp(-y) + 1) ** 2,
        sp.sqrt(1 + x**2) - 1: np.sqrt(y * y + 1) - 1,
        x ** sp.Rational(3) / 3: y**3 / 3,
        sp.Piecewise((x, x > 0), (sp.exp(x) - 1, True)): np.where(y > 0, y, np.exp(np.minimum(y, 0)) - 1),
        sp.Piecewise((1, (x > 0) & sp.Ne(x, 90)), (2, (x < -1) | ~(x < 80)), (3, True)): np.array([2, 3, 1, 2]),
        sp.erf(x) + sp.erfc(x): np.ones(4),
        sp.asinh(x) * sp.pi: np.arcsinh(y) * np.float32(np.pi),
        sp.Integer(2): 2,
    }
    for formula, expected in by_hand.items():
        got = naive.evaluate(formula, at)
        assert got.dtype == np.float32
        np.testing.assert_allclose(np.broadcast_to(got, 4), np.broadcast_to(expected, 4), rtol=1e-6)
    assert np.isnan(naive.evaluate(sp.exp(x) / (1 + sp.exp(x)), at)[3])  # and no warning
    with pytest.raises(KeyError, match="gamma"):
        naive.evaluate(sp.gamma(x), at)


def test_every_activation_can_be_written_by_hand() -> None:
    for name in registry.names("activation"):
        definition = registry.definition(name)
        if definition.sole_element is not None:
            for order in range(3):
                formula = oracle.derivative(definition.expr, *["x"] * order)
                values = {s.name: np.float32(0.7) for s in formula.free_symbols}
                assert np.isfinite(naive.evaluate(formula, values)), (name, order)


def test_peers_without_pytorch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert peers.torch("silu", 0) is None
    assert {e.who for e in panels("silu")[0].errors} == {"symdl", "as written, in NumPy"}


def test_pytorchs_function_of_the_same_name() -> None:
    pytest.importorskip("torch")
    assert peers.torch("no_such_function", 0) is None
    second = peers.torch("softplus", 2)
    assert second is not None and second(np.zeros(1, np.float32))[0] == pytest.approx(0.25)
    zero = peers.torch("relu", 2)
    assert zero is not None and zero(np.ones(1, np.float32)).tolist() == [0]
    square = peers.torch("silu", 0)
    assert square is not None and not peers.is_same(square, second)
    threshold = peers.torch("threshold", 0)  # needs arguments
    assert threshold is not None and not peers.is_same(threshold, second)
    assert "PyTorch" in {e.who for e in panels("silu")[1].errors}


def test_what_is_said_of_the_largest_error() -> None:
    said = plot_accuracy._said
    assert [said(e) for e in (0.0, 1.234, 1234.5, 1234567, 2.0**24, np.inf, np.nan)] == [
        "exact", "at most 1.2 ulp", "at most 1234 ulp", "at most 1e6 ulp",
        *["no digit right"] * 3,
    ]  # fmt: skip
