"""Beside a zero the fits of passes/anchors keep the digits that the formula's own text loses."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

import symdl
from symdl import declare, kernel, lower, oracle, registry
from symdl.interpret import interpret
from symdl.kernel import Quantity
from symdl.passes.anchors import with_anchored_zeros

x = sp.Symbol("x", real=True)
SIZES = [m * 2.0**-n for n in range(0, 60, 3) for m in (0.51, 0.7, 0.99)]
FORMULAS = {
    "tanh": lambda x: x - sp.tanh(x),
    "sine": lambda x: sp.sin(x) - x,
    "cosh": lambda x: x * sp.cosh(x) - sp.sinh(x),
}


QUOTIENTS = {
    "sine_quotient": lambda x: sp.Piecewise((1, symdl.absolute(x) <= 0), (sp.sin(x) / x, True)),
    "bernoulli": lambda x: x / (sp.exp(x) - 1),
}


def made(name: str) -> object:
    """A definition of one of the formulas, as a user's module would make it."""

    def body(x):  # type: ignore[no-untyped-def]
        """A difference of nearly equal numbers."""
        return (FORMULAS | QUOTIENTS)[name](x)

    body.__name__, body.__module__ = f"small_{name}", "tests.small"
    body.__annotations__ = {"x": __import__("symdl.roles", fromlist=["Elem"]).Elem}
    return declare.activation(body)


def value_plan(definition: object) -> object:
    return next(r.plan for r in lower.unit(definition).routines if r.kernel.quantity is Quantity.VALUE)  # type: ignore[arg-type]


pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_the_value_keeps_its_digits(name: str, sign: float) -> None:
    definition = made(name)
    got = interpret(value_plan(definition), {"x": np.array(SIZES) * sign})["value"]  # type: ignore[arg-type]
    truths = [oracle.evaluate(definition.expr, {"x": s * sign}) for s in SIZES]  # type: ignore[attr-defined]
    assert max(t.error(float(y)) for t, y in zip(truths, got, strict=True)) <= 8


@pytest.mark.parametrize("name", QUOTIENTS)
def test_derivatives_of_a_quotient_of_zeros_keep_their_digits(name: str) -> None:
    definition = made(name)
    for order, quantity in enumerate((Quantity.GRAD, Quantity.GRAD2), 1):
        plan = next(r.plan for r in lower.unit(definition).routines if r.kernel.quantity is quantity)  # type: ignore[arg-type]
        derived = oracle.derivative(definition.expr, *["x"] * order)  # type: ignore[attr-defined]
        for sign in (1.0, -1.0):
            (got,) = interpret(plan, {"x": np.array(SIZES) * sign}).values()
            truths = [oracle.evaluate(derived, {"x": s * sign}) for s in SIZES]
            assert max(t.error(float(y)) for t, y in zip(truths, got, strict=True)) <= 8


def test_where_a_branch_holds_at_0_alone_it_decides() -> None:
    """The second derivative at 0 is that of the branch that holds, though it is -1/3 on either side."""
    definition = made("sine_quotient")
    for r in lower.unit(definition).routines:  # type: ignore[arg-type]
        if r.kernel.quantity in (Quantity.VALUE, Quantity.GRAD, Quantity.GRAD2):
            (got,) = interpret(r.plan, {"x": np.array([0.0, 1e-30])}).values()
            expected = {Quantity.VALUE: [1.0, 1.0], Quantity.GRAD: [0.0, -1e-30 / 3], Quantity.GRAD2: [0.0, -1 / 3]}
            np.testing.assert_allclose(got, expected[r.kernel.quantity], rtol=1e-15)


def test_the_formulas_own_text_loses_them() -> None:
    """What the pass repairs is there to be repaired."""
    tiny = 1e-5
    assert oracle.evaluate(x - sp.tanh(x), {"x": tiny}).error(tiny - float(np.tanh(tiny))) > 1e3


@pytest.mark.parametrize("name", ["sigmoid", "softsign", "relu", "siren", "elu"])
def test_a_plan_that_keeps_its_digits_is_left_alone(name: str) -> None:
    definition = registry.definition(name)
    for k in kernel.kernels(definition):
        plan = next(r.plan for r in lower.unit(definition).routines if r.kernel.name == k.name)
        assert with_anchored_zeros(plan, definition, k) is plan
