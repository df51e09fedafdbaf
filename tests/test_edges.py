"""Samples beside the places where steps leave the normal numbers."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from sympy import Piecewise, exp

from symdl import Elem, Param, activation, compile
from symdl.builder import Builder
from symdl.passes.edges import with_edges
from symdl.plan import Place, Plan

pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]


def _plan() -> Plan:
    b = Builder("f")
    x, scale = b.input("x"), b.input("scale")
    return b.plan([("f", b.multiply(scale, b.call("exp", x)), Place.ELEMENT)])


@pytest.mark.parametrize("scale", [1.5, 5.0])
@pytest.mark.parametrize(("real", "ends"), [(np.float32, [-120.0, 0.0]), (np.float64, [-900.0, -500.0])])
def test_a_window_between_two_edges_has_samples(scale: float, real: type, ends: list[float]) -> None:
    given = with_edges(_plan(), {"x": np.array(ends), "scale": scale}, real)
    grown = np.exp(given["x"].astype(np.longdouble))
    least = np.finfo(real).tiny
    assert ((grown < least) & (scale * grown >= least)).sum() >= 4
    assert np.array_equal(given["x"].astype(real), given["x"])


def test_inputs_that_are_the_same_everywhere_stay_so() -> None:
    given = with_edges(_plan(), {"x": np.linspace(-900, 0, 5), "scale": np.full(5, 5.0)}, np.float64)
    assert given["scale"].shape == given["x"].shape and set(given["scale"]) == {5.0}


def test_inputs_that_vary_together_get_none() -> None:
    given = {"x": np.linspace(-900, 0, 5), "scale": np.arange(5.0)}
    assert with_edges(_plan(), given, np.float64) is given


def test_what_two_parameters_make_normal_again_keeps_its_digits() -> None:
    """An exponential is subnormal here; one of the parameters alone would leave it nearly all of its digits."""

    @activation
    def bent(x: Elem, alpha: Param = 1.673, scale: Param = 1.05):
        """A line, and an exponential that meets it in 0."""
        return Piecewise((scale * x, x > 0), (scale * alpha * (exp(x) - 1), True))

    x = np.linspace(-710.0, -708.5, 64)
    alpha, scale = 3.6, 2.35
    got = compile(bent, target="numpy").bent_grad(x, alpha=alpha, scale=scale)
    with mpmath.workprec(100):
        truth = [mpmath.mpf(alpha) * mpmath.mpf(scale) * mpmath.exp(u) for u in x.tolist()]
        off = [float(v / t - 1) for t, v in zip(truth, got.tolist(), strict=True)]
    assert np.abs(off).max() < 2 * np.finfo(np.float64).eps
    assert (np.exp(x) < np.finfo(np.float64).tiny).any()
