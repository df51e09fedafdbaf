"""Every law, primitive and pass is needed: without it the check of its witness fails.

A law's witness is a formula and an input at which the plan is within its bound with the law, and beyond it, NaN or
impossible without; where a law is there for speed, the plan that grows. A primitive's is an input at which its
meaning, as it is written, loses digits; a pass's a kernel of the library that is wrong without. A row of a table
that has no witness fails here, and so does a witness that has no row.
"""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
import sympy as sp
from sympy import Eq, Expr, Piecewise, Symbol, cosh, erfc, exp, log, pi, sqrt

from symdl import (
    Elem,
    Label,
    Param,
    RowLse,
    RowMax,
    RowPick,
    RowSum,
    activation,
    generate,
    kernel,
    loss,
    lower,
    oracle,
    position,
    primitives,
    registry,
    rewrite,
)
from symdl.definition import Definition
from symdl.interpret import interpret
from symdl.kernel import Kernel, Quantity
from symdl.plan import Plan
from symdl.primitives import PRIMITIVES, PrimitiveFunction, absolute, expm1, log1p, softplus
from symdl.rewrite import LAWS, stabilize
from symdl.targets.spelling import level

pytestmark = pytest.mark.engine

BOUND = {0: 4.0, 1: 8.0, 2: 16.0}
"""Ulps of float64, by order of derivative."""
LOST = 64.0
"""Ulps from which on digits are lost, and not one more or less."""
VALUE_OF_V = 0.75
ROLES = {"x": Elem, "v": Param, "k": Label}
QUANTITIES = {0: Quantity.VALUE, 1: Quantity.GRAD, 2: Quantity.GRAD2}
Formula = Callable[..., Expr]


@dataclass(frozen=True)
class Digits:
    """The formula, or its derivative, is right at this input with the law alone."""

    formula: Formula
    at: float
    order: int = 0


@dataclass(frozen=True)
class Cost:
    """The formula, or its derivative, takes fewer steps with the law: of the elements first, then of all."""

    formula: Formula
    order: int = 0


@dataclass(frozen=True)
class Row:
    """An entry of the formula of a row, or of its gradient, is right with the law alone."""

    formula: Formula
    row: tuple[float, ...]
    truth: Expr
    gradient: bool = False
    label: int = 0


Witness = Digits | Cost | Row
X = Symbol("x", real=True)


def softmax(x: Expr) -> Expr:
    return exp(x) / RowSum(exp(x))


LAW_WITNESSES: dict[str, Witness] = {
    "log of a sum": Digits(lambda x: log(1 + exp(x)), 800.0),
    "log of a difference": Digits(lambda x: log(1 - exp(-x)), 37.5),
    "log of cosh": Digits(lambda x: log(cosh(x)), 800.0),
    "log of a product": Digits(lambda x: log(1 / (1 + exp(-x))), -800.0),
    "erfc": Digits(lambda x: erfc(x), 7.0),
    "log1p": Digits(lambda x: log1p(expm1(x)), -37.5),
    "exp of a log": Digits(lambda x: exp(-3 * softplus(x)), 206.8),
    "rational in a softplus": Digits(lambda x: cosh(log(1 + exp(x))) ** -8, 33.55),
    "sum of a pair": Digits(lambda x: 1 - sp.cos(x), 1e-20),
    "conjugate": Digits(lambda x: sqrt(1 + x**4) - 1, 1e-8),
    "common factor": Cost(lambda x: x / (1 + exp(-x)), order=2),
    "rational in a root": Digits(lambda x: x / (1 + sqrt(1 + x**2)), 1e10, order=1),
    "rational in an exponential": Digits(lambda x: exp(2 * x) / (exp(2 * x) + exp(x) + 2), 800.0),
    "rational in a size": Digits(lambda x: x / (1 + absolute(x)) + 1, -1e10),
    "difference of sigmoids": Digits(lambda x: 1 / (1 + exp(-x - 300)) - 1 / (1 + exp(300 - x)), 1e-20, order=1),
    "difference of any sigmoids": Digits(lambda x, v=VALUE_OF_V: sp.tanh(x) - sp.tanh(v * x), 37.5),
    "difference of softplus": Digits(lambda x, v=VALUE_OF_V: log(1 + exp(v * x)) - log(1 + exp(v * x - 1)), 1e17),
    "softplus less log 2": Digits(lambda x: log(1 + exp(x)) - log(2), 1e-20),
    "arc of an exponential": Digits(lambda x: 2 * sp.atan(exp(x)) - pi / 2, 1e-20),
    "apart from remainders": Digits(lambda x: log(1 + exp(x)) / x, 600.0, order=1),
    "power beside a number": Digits(lambda x: log(1 + 2**x), 1e5),
    "exp over cosh": Digits(lambda x: exp(x) / (exp(x) + exp(-x)), 800.0),
    "arc to its end": Digits(lambda x: sp.atan(x) + pi / 2, -1e10),
    "log of a root": Digits(lambda x: log(x + sqrt(1 + x**2)), 1e-20),
    "sine of a share": Digits(lambda x: sp.cos(pi / 2 / (1 + exp(-x))), 37.5),
    "conjugate roots": Cost(lambda x: 2 / (sqrt(x**2 + 4) - x)),
    "powers of one base": Digits(lambda x, v=VALUE_OF_V: (1 - exp(-(x**2))) ** (v + 1) / (1 - exp(-(x**2))), 1e-300),
    "reciprocal": Digits(lambda x: 1 / sqrt(1 + exp(-x)), -690.0, order=1),
    "power of sech": Cost(lambda x: cosh(x) ** -2, order=2),
    "reciprocal of expm1": Digits(lambda x: exp(x) / (exp(x) - 1), 800.0),
    "exp times expm1": Digits(lambda x: exp(x) * (exp(-x) - 1), -800.0),
    "exp times expit": Digits(lambda x: exp(x) / (1 + exp(x)), 800.0),
    "expm1 times expit": Digits(lambda x: (exp(x) - 1) / (exp(x) + 1), 800.0),
    "sinh over cosh": Digits(lambda x: sp.sinh(x) / cosh(x), 800.0),
    "normal density": Digits(lambda x: exp(-(x**2) / 2) / sqrt(2 * pi), 37.3),
    "even power of absolute": Cost(lambda x: absolute(x) ** 2),
    "even function of absolute": Digits(lambda x: log(cosh(absolute(x))) + x + log(2), -300.0),
    "product of exps": Digits(lambda x, v=VALUE_OF_V: exp(x) * exp(-v * x), 800.0),
    "root of squares": Digits(lambda x: sqrt(1 + x**2), 1e160),
    "content": Cost(lambda x, v=VALUE_OF_V: x * (2 * v + 2 * x)),
    "sign times itself": Cost(lambda x, v=VALUE_OF_V: Piecewise((v * x, x > 0), (-v * x, x < 0), (0, True))),
    "removable case": Cost(lambda x: Piecewise((0, Eq(x, 0)), (3 * x, True))),
    "case within a case": Cost(lambda x: Piecewise((x + Piecewise((x**2, x > 1), (x**3, True)), x > 1), (0, True))),
    "factor into cases": Digits(lambda x: exp(x) * Piecewise((x, x < 0), (0, True)), 800.0),
    "constant out of a reduction": Cost(lambda x: RowMax(x) + log(RowSum(exp(x - RowMax(x))))),
    "row sum of exp": Row(lambda x: log(RowSum(exp(x))), (800.0, 801.0), RowLse(X)),
    "sum of a scatter": Cost(lambda x, k: RowSum(Piecewise((x, Eq(position, k)), (0, True)))),
    "factor into a scatter": Row(lambda x, k: -RowPick(log(softmax(x)), k), (40.0, 0.0), softmax(X) - 1, gradient=True),
    "entry of a scatter": Cost(lambda x, k: RowSum(Piecewise((x * exp(x), Eq(position, k)), (x, True)))),
    "pick": Cost(lambda x, k: RowPick(2 * x - RowLse(x), k)),
}


def trial(formula: Formula) -> Definition:
    """A definition of a formula in x, v and k."""
    formula.__name__, formula.__doc__ = "trial", "A formula on trial."
    formula.__annotations__ = {name: ROLES[name] for name in inspect.signature(formula).parameters}
    return (loss if "k" in formula.__annotations__ else activation)(formula)


def lowered(definition: Definition, order: int) -> Plan:
    """The plan before any pass: the laws' work alone."""
    variant = definition.default_variant
    rowwise = kernel.rowwise_symbols(variant)
    name = QUANTITIES[order].value or "value"
    expression = stabilize(variant.expr, rowwise)
    if order:
        expression = kernel.derivative_of(definition, variant, "x", order)
    made = Kernel(variant, QUANTITIES[order], ((name, stabilize(expression, rowwise, closing=True)),))
    _, plan = next(lower.stages(definition, made))
    return plan


def error(witness: Digits) -> float:
    """Ulps at the witness's input; infinite where there is no plan."""
    definition = trial(witness.formula)
    point = {"x": witness.at} | {i.name: i.default for i in definition.params}
    try:
        (got,) = interpret(lowered(definition, witness.order), point).values()
    except Exception:
        return math.inf
    truth = oracle.evaluate(oracle.derivative(definition.expr, *["x"] * witness.order), point)
    return truth.error(got)


def error_of_row(witness: Row) -> float:
    """Ulps of the first entry, by the kernel that NumPy runs."""
    definition = trial(witness.formula)
    module = sys.modules["trial"] = ModuleType("trial")
    exec(generate.standalone([definition], "numpy"), module.__dict__)
    given = [[list(witness.row)], *([[witness.label]] if definition.kind == "loss" else [])]
    arguments = [1.0, *given] if witness.gradient else given
    got = getattr(module, "trial_vjp" if witness.gradient else "trial")(*arguments).flat[0]
    truth = oracle.evaluate_row(witness.truth, {"x": witness.row})
    return (truth[0] if isinstance(truth, list) else truth).error(got)


def cost(witness: Cost) -> tuple[int, int]:
    """(steps for each element, steps)."""
    steps = lowered(trial(witness.formula), witness.order).steps
    return sum(level(step) == max(map(level, steps)) for step in steps), len(steps)


@pytest.fixture(autouse=True)
def on_trial(own_registry: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Formulas on trial leave nothing behind, and what a table without a row made is forgotten."""
    monkeypatch.setitem(sys.modules, "trial", None)
    yield
    monkeypatch.undo()
    forget()


def forget() -> None:
    rewrite.forget()
    primitives._derivative.cache_clear()


# ---------------------------------------------------------------------------------------------- laws


def test_every_law_has_a_witness() -> None:
    assert {law.name for law in LAWS} == LAW_WITNESSES.keys()


@pytest.mark.parametrize("name", LAW_WITNESSES)
def test_without_the_law_its_witness_is_wrong(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    witness = LAW_WITNESSES[name]
    measure: Callable[[Any], Any] = {Digits: error, Row: error_of_row, Cost: cost}[type(witness)]
    with_law = measure(witness)
    monkeypatch.setattr(rewrite, "LAWS", tuple(law for law in LAWS if law.name != name))
    forget()
    without = measure(witness)
    if isinstance(witness, Cost):
        assert with_law < without
    else:
        assert with_law <= BOUND[getattr(witness, "order", 1)]
        assert without > LOST or math.isnan(without)


# ---------------------------------------------------------------------------------------- primitives

MEANINGS = {
    name: primitive
    for name, primitive in PRIMITIVES.items()
    if isinstance(primitive.function, type) and issubclass(primitive.function, PrimitiveFunction)
}
PRIMITIVE_WITNESSES: dict[str, tuple[float, ...] | None] = {
    "expit": (-709.9,),
    "logisticpdf": (-709.9,),
    "softplus": (800.0,),
    "expm1": (1e-20,),
    "log1p": (1e-20,),
    "log1mexp": (40.0,),
    "logcosh": (800.0,),
    "hypot": (1e200, 1.0),
    "hypsum": (-1e10, 1.0),
    "normpdf": (37.3,),
    "normcdf": (-10.0,),
    "absolute": None,
    "root": None,
}
"""Arguments at which the meaning as it is written loses digits; None where it only takes more steps."""
ARGUMENTS = sp.symbols("x y", real=True)


def test_every_primitive_with_a_meaning_has_a_witness() -> None:
    assert MEANINGS.keys() == PRIMITIVE_WITNESSES.keys()


@pytest.mark.parametrize("name", PRIMITIVE_WITNESSES)
def test_the_naive_meaning_is_wrong(name: str) -> None:
    symbols = ARGUMENTS[: MEANINGS[name].arity]
    itself = MEANINGS[name].function(*symbols)
    plans = [lower.formula_plan("f", formula, symbols) for formula in (itself, itself.spec_expression)]
    arguments = PRIMITIVE_WITNESSES[name]
    if arguments is None:
        assert len(plans[0].steps) < len(plans[1].steps)
        return
    point = dict(zip("xy", arguments, strict=False))
    kept, naive = (oracle.evaluate(itself, point).error(interpret(plan, point)["f"]) for plan in plans)
    assert kept <= BOUND[1]
    assert naive > LOST or math.isnan(naive)


# -------------------------------------------------------------------------------------------- passes

PASS_WITNESSES: dict[str, tuple[str, int, float]] = {
    "with_compensated_arguments": ("gelu_tanh", 0, -20.3),
    "with_limits": ("silu", 0, -math.inf),
    "with_infinities": ("swish", 1, math.inf),
    "with_anchored_zeros": ("silu", 1, -1.2784),
    "with_careful_arguments": ("snake", 1, -500.3),
}
"""A function of the library, the order of its derivative, and an input at which it is wrong before the pass."""


def test_every_pass_has_a_witness() -> None:
    # What libraries' own errors come to is tried in test_closeness.py, what roundings do in test_roundings.py.
    elsewhere = {"with_close_calls", "with_few_roundings"}
    assert {improve.__name__ for improve in lower.PASSES} == {*PASS_WITNESSES, *elsewhere}


@pytest.mark.parametrize("name", PASS_WITNESSES)
def test_the_pass_mends_its_witness(name: str) -> None:
    function, order, at = PASS_WITNESSES[name]
    definition = registry.definition(function)
    made = next(k for k in kernel.kernels(definition) if k.quantity is QUANTITIES[order])
    stages = list(lower.stages(definition, made))
    place = [getattr(improve, "__name__", "") for improve, _ in stages].index(name)
    point = {"x": at} | {i.name: i.default for i in definition.inputs if not i.required}
    truth = oracle.evaluate(oracle.derivative(definition.expr, *["x"] * order), point)
    before, after = (truth.error(*interpret(plan, point).values()) for _, plan in stages[place - 1 : place + 1])
    assert after <= BOUND[order]
    assert before > LOST
