"""Rows of floats are computed in double: on NumPy all of them, in C those that floats would spoil."""

from __future__ import annotations

import importlib
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest
from sympy import exp, sqrt

import symdl
from symdl import lower, oracle, registry
from symdl.accuracy import rowwise
from symdl.accuracy.rows import row_subjects
from symdl.declare import activation, loss
from symdl.definition import Definition
from symdl.kernel import Quantity
from symdl.kernels import numpy as kernels
from symdl.passes import ample_rows
from symdl.plan import Operation, Place, Plan, Type
from symdl.roles import Elem, Label, Param
from symdl.row import RowLse, RowPick
from symdl.targets import c99, numpy

pytestmark = pytest.mark.engine

ROWS = [(2, 5.0), (3, 1.0), (3, 60.0), (5, 0.3), (10, 30.0)]
"""Lengths and spreads."""


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions on trial leave nothing behind."""
    registry.load_library()
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))
    monkeypatch.setattr(registry, "_ALIASES", dict(registry._ALIASES))


@pytest.fixture(scope="module")
def c() -> ModuleType:
    return pytest.importorskip("symdl.kernels.c", reason="no C compiler", exc_type=ImportError)


def plans(name: str, quantity: Quantity = Quantity.VALUE) -> tuple[Plan, Plan | None]:
    """The plan of the default variant, and the one in doubles."""
    definition = registry.definition(name)
    routine = next(r for r in lower.unit(definition).routines if r.kernel.quantity is quantity)
    return routine.plan, routine.doubles


# ----------------------------------------------------------------------------------------------- plans


@pytest.mark.parametrize("name", ["softmax", "info_nce_loss", "layer_norm", "cross_entropy"])
def test_nothing_is_carried_that_doubles_do_not_lose(name: str) -> None:
    plan, doubles = plans(name, Quantity.VJP)
    assert doubles is not None
    assert {step.result.type for step in doubles.steps} <= {Type.REAL, Type.TRUTH, Type.INDEX}
    assert len(doubles.steps) < len(plan.steps)
    assert [o.name for o in doubles.outputs] == [o.name for o in plan.outputs]


def test_a_share_is_one_exponential_of_one_difference() -> None:
    _, doubles = plans("softmax")
    assert doubles is not None
    elements = [s for s in doubles.steps if s.result.place is Place.ELEMENT]
    assert [s.operation for s in elements] == [Operation.SUBTRACT, Operation.CALL, Operation.DIVIDE]


def test_elements_have_no_such_plan_and_whole_arrays_none_on_numpy() -> None:
    """All elements of an array at once would be many doubles."""
    assert plans("gelu")[1] is None
    whole = next(d for d in map(registry.definition, registry.names()) if d.has_rows and d.over == "array")
    assert not numpy.routines(lower.unit(whole), "_").doubles


# ----------------------------------------------------------------------------------------------- what needs them in C


def of_odds() -> Definition:
    @loss
    def trial_odds(x: Elem, target: Label):
        """The sixth power of what a label lacks to certainty."""
        return (1 - exp(RowPick(x, target) - RowLse(x))) ** 6

    return trial_odds


def floats_suffice(definition: Definition) -> bool:
    value = next(r for r in lower.unit(definition).routines if r.kernel.quantity is Quantity.VALUE)
    assert value.doubles is not None
    return ample_rows.suffices(value.plan, value.doubles, value.kernel.variant, c99.ROW_BOUND)


def test_powers_of_a_sum_need_more_digits_and_logarithms_do_not() -> None:
    assert not floats_suffice(of_odds())
    assert floats_suffice(registry.definition("cross_entropy"))


def test_what_has_pairs_is_computed_in_double() -> None:
    plan, doubles = plans("info_nce_loss")
    assert doubles is not None and any(s.result.type is Type.PAIR for s in plan.steps)
    assert not floats_suffice(registry.definition("info_nce_loss"))


def test_of_sums_of_products_no_more_is_asked() -> None:
    assert floats_suffice(registry.definition("cosine_similarity"))


# ----------------------------------------------------------------------------------------------- results

LOSSES = [
    ("softmax_focal_loss", {"gamma": 4.25}),
    ("softmax_focal_loss", {"gamma": 2.0}),
    ("poly1_cross_entropy", {"epsilon": 4.25}),
    ("info_nce_loss", {"temperature": 0.07}),
]


@pytest.mark.parametrize(("name", "numbers"), LOSSES, ids=lambda v: str(v))
@pytest.mark.parametrize("target", ["numpy", "c"])
def test_losses_of_short_rows_are_rounded_once(
    name: str, numbers: dict[str, float], target: str, request: pytest.FixtureRequest
) -> None:
    module = kernels if target == "numpy" else request.getfixturevalue("c")
    definition, draw = registry.definition(name), np.random.default_rng(11)
    for length, spread in ROWS:
        x = draw.normal(0, spread, (40, length)).astype(np.float32)
        labels = draw.integers(length, size=40)
        got = getattr(module, name)(x, labels, **numbers, reduction="none")
        rows = definition.inputs[0].name
        for row, label, found in zip(x, labels, got, strict=True):
            truth = oracle.evaluate_row(definition.expr, {rows: row.tolist()}, {**numbers, "target": int(label)})
            (truth,) = truth if isinstance(truth, list) else [truth]
            if abs(truth.value()) >= float(np.finfo(np.float32).tiny):
                assert truth.error(float(found), "float32") <= 0.51, (row, label)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_sixteen_bits_are_rounded_once_from_doubles(dtype: str) -> None:
    kind = np.dtype(pytest.importorskip("ml_dtypes").bfloat16 if dtype == "bfloat16" else dtype)
    draw = np.random.default_rng(4)
    x = draw.normal(0, 3, (3000, 7)).astype(kind)
    got, g = kernels.softmax(x), draw.normal(0, 1, x.shape).astype(kind)
    truth = kernels.softmax(x.astype(np.float64))
    assert got.dtype == kind and got.tobytes() == truth.astype(kind).tobytes()
    got, truth = kernels.log_softmax_vjp(g, x), kernels.log_softmax_vjp(g.astype(float), x.astype(float))
    assert got.tobytes() == truth.astype(kind).tobytes()


@pytest.mark.parametrize(("dtype", "most"), [("float32", 3e38), ("float64", 1.7e308)])
@pytest.mark.parametrize("target", ["numpy", "c"])
def test_a_quotient_beyond_numbers_is_no_infinity(
    target: str, dtype: str, most: float, request: pytest.FixtureRequest
) -> None:
    module = kernels if target == "numpy" else request.getfixturevalue("c")
    x = np.array([[-most, most, 0.0], [-most, -most, -most], [most, most / 2, most]], dtype)
    g, labels = np.tile(np.array([1.0, 2.0, 3.0], dtype), (3, 1)), np.array([1, 1, 1])
    shares = np.array([[0, 1, 0], [1 / 3, 1 / 3, 1 / 3], [0.5, 0, 0.5]])
    with np.errstate(divide="ignore"):
        logarithms = np.log(shares)
    for found, truth in (
        (module.softmax(x, temperature=0.3), shares),
        (module.log_softmax(x, temperature=0.3), logarithms),
        (module.info_nce_loss(x, labels, temperature=0.3, reduction="none"), -logarithms[:, 1]),
        (module.softmax_vjp(g, x, temperature=0.3), shares * [[-1, 0, 1]] / 0.3),
        (module.log_softmax_vjp(g, x, temperature=0.3), (g - 6 * shares) / 0.3),
        (module.info_nce_loss_vjp(g[:, 0], x, labels, temperature=0.3, reduction="none"), (shares - [[0, 1, 0]]) / 0.3),
    ):
        np.testing.assert_allclose(found, truth, rtol=4 * np.finfo(dtype).eps)


@pytest.mark.parametrize(("dtype", "most"), [("float32", 3e38), ("float64", 1.7e308)])
@pytest.mark.parametrize("target", ["numpy", "c"])
def test_a_difference_beyond_numbers_is_no_infinity_where_it_is_divided(
    target: str, dtype: str, most: float, request: pytest.FixtureRequest
) -> None:
    module = kernels if target == "numpy" else request.getfixturevalue("c")
    x = np.array([[-most, most]], dtype)
    for temperature in (1.9, 3.0, 1000.0):
        found = module.log_softmax(x, temperature=temperature)
        np.testing.assert_allclose(found, [[-most / temperature * 2, 0.0]], rtol=4 * np.finfo(dtype).eps)


# ----------------------------------------------------------------------------------------------- elements


def bodies(name: str) -> dict[str, Any]:
    """What the NumPy kernels of the default variant run."""
    module = importlib.import_module(f"{kernels.gelu.__module__.rpartition('.')[0]}.{name}")
    return dict(next(iter(module._SPEC.variants.values())).bodies)


def test_elements_are_computed_in_double_where_that_costs_less() -> None:
    assert bodies("gelu_tanh")["value"].doubles is not None
    assert bodies("silu")["grad"].doubles is not None
    assert bodies("sigmoid")["value"].doubles is None  # which takes no care in floats
    assert bodies("gelu")["value"].doubles is None  # which is a long polynomial in either


@pytest.mark.parametrize(
    ("name", "order"), [("gelu_tanh", 0), ("silu", 1), ("softplus", 0), ("mish", 0), ("gelu_tanh", 2)]
)
def test_elements_in_double_are_rounded_once(name: str, order: int) -> None:
    formula = registry.definition(name)
    x = np.concatenate([np.linspace(-20, 20, 601), [-1.27846, -0.75246, -80.0, 90.0, 1e-30]]).astype(np.float32)
    got = getattr(kernels, name + ("", "_grad", "_grad2")[order])(x)
    symbol = formula.inputs[0].symbol
    expression = formula.expr.diff(symbol, order) if order else formula.expr
    numbers = {i.name: i.default for i in formula.params}
    for at, found in zip(x.tolist(), got.tolist(), strict=True):
        truth = oracle.evaluate(expression, {symbol.name: at, **numbers})
        if abs(truth.value()) >= float(np.finfo(np.float32).tiny):
            assert truth.error(found, "float32") <= 0.51, at


@pytest.mark.parametrize("target", ["numpy", "c"])
def test_infinite_arguments_have_their_limit_in_double_too(target: str, request: pytest.FixtureRequest) -> None:
    if target == "c":
        request.getfixturevalue("c")

    @activation
    def trial_root(x: Elem, alpha: Param = 1.0):
        """Tends to a number that depends on the parameter."""
        return x / sqrt(1 + alpha * x**2)

    kernel = symdl.compile(trial_root, target).trial_root
    assert kernel(np.array([np.inf, -np.inf, 3.0], np.float32), alpha=4.0).tolist() == [
        0.5,
        -0.5,
        float(np.float32(3 / 37**0.5)),
    ]


@pytest.mark.parametrize("size", [600, 200_000])
def test_both_ways_through_the_runtime_compute_in_double(size: int) -> None:
    x = np.random.default_rng(1).normal(0, 3, size).astype(np.float32)
    once = kernels.gelu_tanh(x.astype(np.float64)).astype(np.float32)
    assert np.mean(kernels.gelu_tanh(x) == once) > 0.9999
    assert kernels.gelu_tanh(x, out=np.empty_like(x)).tobytes() == kernels.gelu_tanh(x).tobytes()


# ----------------------------------------------------------------------------------------------- the measurement


def wrong_in_few_rows(**arrays: Any) -> Any:
    """Softmax, 9 ulps off in one of a hundred rows of float32."""
    x = arrays["x"]
    found = np.array(kernels.softmax(**arrays))
    if x.dtype == np.float32:
        chosen = np.ascontiguousarray(x[..., 0]).view(np.int32) % 100 == 0
        found[chosen] *= np.float32(1 + 9 * 2.0**-23)
    return found


def test_a_kernel_that_is_wrong_in_few_rows_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    subject = next(s for s in row_subjects(registry.definition("softmax")) if not s.text)
    wrong = SimpleNamespace(softmax=wrong_in_few_rows, softmax_vjp=kernels.softmax_vjp)
    value, _ = rowwise.measured(subject, "float32", "numpy", wrong)
    assert value.max > 8
    monkeypatch.setattr(rowwise, "_MANY", 1)
    value, _ = rowwise.measured(subject, "float32", "numpy", wrong)
    assert value.passes  # the rows that are tried for their shape alone do not show it
