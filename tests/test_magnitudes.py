"""Rows so large or small that their squares are no numbers: each is scaled by a power of 2, and the result back."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import mpmath
import numpy as np
import pytest
from numpy.typing import NDArray
from sympy import Expr, Piecewise, Symbol, exp, log, sqrt

from symdl import lower, oracle, registry
from symdl.compile import compile
from symdl.declare import activation
from symdl.definition import Definition
from symdl.kernel import Quantity
from symdl.magnitudes import powers, scaled
from symdl.passes.ordinary_rows import OF_DOUBLES, ORDINARY, with_ordinary
from symdl.plan import Operation, Place
from symdl.primitives import absolute, root
from symdl.roles import Elem, Param
from symdl.row import RowSum, length

pytestmark = pytest.mark.engine

Array = NDArray[Any]
DTYPES = ("float32", "float64")
TARGETS = ("numpy", "c")


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions on trial leave nothing behind."""
    registry.load_library()
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))
    monkeypatch.setattr(registry, "_ALIASES", dict(registry._ALIASES))


@pytest.fixture(params=TARGETS)
def kernels(request: pytest.FixtureRequest) -> ModuleType:
    return pytest.importorskip(f"symdl.kernels.{request.param}", reason="no C compiler", exc_type=ImportError)


# ---------------------------------------------------------------------------------------------- expressions

x, y, w = (Symbol(n, real=True) for n in "xyw")
eps = Symbol("eps", real=True, nonnegative=True)
power = Symbol("power", positive=True)
ALIKE = [
    (x / sqrt(RowSum(x**2) + eps), 2),
    (Piecewise((x / sqrt(RowSum(x**2)), eps < sqrt(RowSum(x**2))), (x / eps, True)), 2),
    (w * RowSum(x * y) / (eps + RowSum(x**2)) ** 2, 3),
    (RowSum((x - y) ** 2) + eps, 2),
    (log(x / (x + y)) * w, 2),
    (RowSum(w * (1 - x)) + RowSum(x * w), 2),
    (w * root(RowSum(absolute(x - y) ** power), power), 2),
    (RowSum(x**power) ** (1 / power - 1) * x ** (power - 1), 1),
]


@pytest.mark.parametrize(("expression", "scales"), ALIKE, ids=str)
def test_an_expression_in_scaled_arrays_is_itself_times_powers(expression: Expr, scales: int) -> None:
    names = [s for s in (x, y, w) if s in expression.free_symbols]
    found = scaled([("value", expression)], names, ())
    assert found is not None and len(found.scales) <= scales
    factor = {s: 2.0 ** (7 + k) for k, s in enumerate(found.scales)}
    of = {a: factor[s] for s, arrays in found.scales.items() for a in arrays}
    rows = {"x": [3.0, 1.5, 0.25], "y": [1.0, 2.0, 4.0], "w": [0.5, -1.0, 2.0]}
    rows = {a.name: rows[a.name] for a in names}
    ((_, form, degrees),) = found.outputs
    numbers = {**{s.name: f for s, f in factor.items()}, "eps": 0.75, "power": 3.25}
    more = {n.name: float(e.subs(eps, 0.75) * d.subs(factor)) for n, (e, d) in found.numbers.items()}
    larger = {a.name: [v * of[a] for v in rows[a.name]] for a in names}
    truths = np.atleast_1d(oracle.evaluate_row(expression, rows, numbers))
    again = np.atleast_1d(oracle.evaluate_row(form, larger, {**numbers, **more}))
    for truth, got in zip(truths, again, strict=True):
        assert got.value() / float(degrees.subs(factor)) == pytest.approx(truth.value(), rel=1e-14)


@pytest.mark.parametrize(
    "expression", [exp(x), x + x**2, RowSum(log(x)), RowSum(x**eps), x * RowSum(x + x * y), sqrt(x)]
)
def test_what_is_no_sum_of_terms_alike_is_left(expression: Expr) -> None:
    assert scaled([("value", expression)], (x, y), ()) is None


def test_arrays_that_are_added_up_share_a_scale() -> None:
    found = scaled([("value", w * RowSum((x - y) ** 2))], (x, y, w), ())
    assert found is not None and sorted(map(len, found.scales.values())) == [1, 2]
    ((_, _, degrees),) = found.outputs
    assert sorted(k for _, k in powers(degrees)) == [1, 2]


# ---------------------------------------------------------------------------------------------- plans


def routine(name: str, quantity: Quantity = Quantity.VALUE) -> Any:
    unit = lower.unit(registry.definition(name))
    return next(r for r in unit.routines if r.kernel.quantity is quantity)


def test_plans_of_extreme_rows_are_those_of_functions_that_add_up_squares() -> None:
    for name in ("l2_normalize", "rms_norm", "standardize", "layer_norm", "cosine_similarity", "contrastive_loss"):
        assert routine(name).extreme is not None
    for name in ("softmax", "logsumexp", "entropy", "dice_loss", "relu", "adam"):
        assert all(r.extreme is None for r in lower.unit(registry.definition(name)).routines)


@pytest.mark.parametrize("quantity", [Quantity.VALUE, Quantity.VJP])
def test_both_plans_take_and_give_the_same(quantity: Quantity) -> None:
    for name in ("layer_norm", "cosine_similarity", "triplet_margin_loss"):
        found = routine(name, quantity)
        assert found.plan.inputs == found.extreme.inputs and found.plan.scalars == found.extreme.scalars
        assert [(o.name, o.place) for o in found.plan.outputs] == [(o.name, o.place) for o in found.extreme.outputs]


def test_what_is_ordinary_is_one_truth_a_row_and_no_reading_more() -> None:
    plan = routine("layer_norm", Quantity.VJP).plan
    told = with_ordinary(plan, OF_DOUBLES)
    assert [o.name for o in told.outputs] == [*(o.name for o in plan.outputs), ORDINARY]
    assert told.outputs[-1].place is Place.ROW
    reductions = [[s for s in p.steps if s.operation is Operation.REDUCE] for p in (plan, told)]
    assert len(reductions[0]) == len(reductions[1])
    added = [s for s in told.steps if s.result.place is Place.ELEMENT]
    assert len(added) == sum(s.result.place is Place.ELEMENT for s in plan.steps)


# ---------------------------------------------------------------------------------------------- kernels

BINARY = {"float32": (-60, 60, 100), "float64": (-1000, -600, -400, 400, 600, 1000)}
"""Powers of 2 by which rows are larger: still normal numbers."""
ROW = [3.0, -1.0, 0.5, 2.25, -7.0]
OTHER = [1.0, 2.0, -0.25, 4.0, 1.5]


def close(found: Any, truth: Any, dtype: str, ulps: int = 4) -> None:
    found, truth = np.asarray(found, np.float64), np.asarray(truth, np.float64)
    np.testing.assert_allclose(found, truth, rtol=0, atol=ulps * float(np.finfo(dtype).eps) * np.abs(truth).max())


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["l2_normalize", "rms_norm", "standardize", "layer_norm"])
def test_normalized_rows_are_the_same_at_any_magnitude(kernels: ModuleType, name: str, dtype: str) -> None:
    row, g = np.array([ROW], dtype), np.array([OTHER], dtype)
    value, vjp = getattr(kernels, name), getattr(kernels, f"{name}_vjp")
    usual, slopes = value(row, eps=0.0), vjp(g, row, eps=0.0)
    slopes = slopes if isinstance(slopes, tuple) else (slopes,)
    for k in BINARY[dtype]:
        there = np.ldexp(row, k)
        close(value(there, eps=0.0), usual, dtype)
        found = vjp(g, there, eps=0.0)
        found = found if isinstance(found, tuple) else (found,)
        if abs(k) < 1000:
            close(np.ldexp(np.asarray(found[0], np.float64), k), slopes[0], dtype)
        for got, truth in zip(found[1:], slopes[1:], strict=True):
            close(got, truth, dtype)


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_cosine_is_the_same_at_any_two_magnitudes(kernels: ModuleType, dtype: str) -> None:
    a, b, g = np.array([ROW], dtype), np.array([OTHER], dtype), np.array([0.75], dtype)
    usual = kernels.cosine_similarity(a, b, eps=0.0)
    slopes = kernels.cosine_similarity_vjp(g, a, b, eps=0.0)
    for k in BINARY[dtype]:
        for m in (k, -k, 0):
            rows = (np.ldexp(a, k), np.ldexp(b, m if abs(m) < 1000 else m // 4))
            close(kernels.cosine_similarity(*rows, eps=0.0), usual, dtype)
            if abs(k) < 1000:
                found = kernels.cosine_similarity_vjp(g, *rows, eps=0.0)
                for got, truth, by in zip(found, slopes, (k, m), strict=True):
                    close(np.ldexp(np.asarray(got, np.float64), by), truth, dtype)


SHAPES = {
    "of both signs": ([1.0, -1.0, 0.5, -0.25], 1.0),
    "one": ([1.0, 1e-30, -2e-30, 0.0], 1.0),
    "nearly the same": ([0.5, 0.5, 0.5, 0.50001], 1.0),
    "small": ([1.0, -2.0, 3.0, 0.5], 0.0),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["l2_normalize", "rms_norm", "standardize", "layer_norm"])
def test_rows_at_the_ends_of_the_numbers(kernels: ModuleType, name: str, dtype: str, shape: str) -> None:
    """With what is added to the variance, or bounds the norm, as it is by default; entries are within 4 ulps of the
    row's largest."""
    entries, large = SHAPES[shape]
    info = np.finfo(dtype)
    row = np.array(entries, dtype) * (info.max if large else info.tiny)
    definition = registry.definition(name)
    numbers = {i.name: i.default for i in definition.inputs if isinstance(i.default, float)}
    for given in (numbers, {**numbers, "eps": 0.0}):
        truths = oracle.evaluate_row(definition.expr, {"x": row.tolist()}, given)
        assert isinstance(truths, list)
        truth = np.array([t.value() for t in truths])
        found = getattr(kernels, name)(row[None], eps=given["eps"])[0]
        atol = 4 * float(info.eps) * np.abs(truth).max() + 4 * float(info.smallest_subnormal)
        np.testing.assert_allclose(found.astype(np.float64), truth, rtol=0, atol=atol, err_msg=str(given))


@pytest.mark.parametrize("dtype", DTYPES)
def test_huge_cotangents_of_tiny_rows(kernels: ModuleType, dtype: str) -> None:
    tiny = np.array([ROW], dtype) * np.finfo(dtype).tiny
    g = np.array([np.finfo(dtype).max / 4], dtype)
    d, _ = kernels.cosine_similarity_vjp(g, tiny, tiny)
    close(d, float(g[0]) * tiny.astype(np.float64) * 1e16, dtype)


def test_distances_beyond_the_squares_of_numbers(kernels: ModuleType) -> None:
    anchor, positive, negative = (np.array([v]) * 1e200 for v in ([3.0, 0.0], [0.0, 4.0], [3.0, 1.0]))
    found = kernels.triplet_margin_loss(anchor, positive, negative, reduction="none")
    np.testing.assert_allclose(found, [4e200], rtol=1e-15)
    of_positive = kernels.triplet_margin_loss_vjp(np.ones(1), anchor, positive, negative, reduction="none")[1]
    np.testing.assert_allclose(of_positive, [[-0.6, 0.8]], rtol=1e-15)
    assert kernels.squared_triplet_loss(anchor, positive, negative, reduction="none") == [np.inf]
    assert kernels.squared_triplet_loss(anchor, negative, positive, reduction="none") == [0.0]


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_whole_array_at_any_magnitude(kernels: ModuleType, dtype: str) -> None:
    """All of it is one row: a root mean square grows as its array, a penalty as the square."""
    given, target = np.array([ROW, OTHER], dtype), np.array([OTHER, ROW[::-1]], dtype)
    usual, slope = kernels.rmse_loss(given, target), kernels.rmse_loss_vjp(1.0, given, target)
    for k in (*BINARY[dtype], *((-120, 120) if dtype == "float32" else ())):
        rows = (np.ldexp(given, k), np.ldexp(target, k))
        close(np.ldexp(float(kernels.rmse_loss(*rows)), -k), usual, dtype)
        close(kernels.rmse_loss_vjp(1.0, *rows), slope, dtype)
    k = BINARY[dtype][-1]
    lam = float(np.ldexp(0.75, -k))
    penalty = np.ldexp(float(kernels.l2_penalty(np.ldexp(given, k), lam=lam)), -k)
    close(penalty, kernels.l2_penalty(given, lam=0.75), dtype)
    infinite = np.array([1.0, -np.inf], dtype)
    assert kernels.rmse_loss(infinite, infinite[:1]) == np.inf
    assert kernels.rmse_loss(given, given) == 0.0
    assert not kernels.rmse_loss_vjp(1.0, given, given).any()


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_probability_of_nothing_has_a_slope(kernels: ModuleType, dtype: str) -> None:
    """log p may be beyond the numbers where p log p is 0."""
    most = np.finfo(dtype).max
    logits = np.array([[-most, 0.0, 1e3], [most, -most, 1.0]], dtype)
    for gamma in (0.5, 2.0, 3.0):
        found = kernels.softmax_focal_loss_vjp(
            np.ones(2, dtype), logits, np.array([0, 1]), gamma=gamma, reduction="none"
        )
        assert found.tolist() == [[-1.0, 0.0, 1.0], [1.0, -1.0, 0.0]]


@pytest.mark.parametrize(("dtype", "p"), [*((d, p) for d in DTYPES for p in (3.0, 4.25, 1.5)), ("float64", 20.0)])
def test_distances_of_any_power_at_any_magnitude(kernels: ModuleType, dtype: str, p: float) -> None:
    """The p-norm of differences grows as they do, and its slopes stay: also where p-th powers are no numbers."""
    rows = [np.array([row], dtype) for row in (ROW, [0.5, 2.0, 1.0, -3.0, 2.0], OTHER)]

    def loss(factor: int) -> tuple[Any, Any]:
        given = [np.ldexp(row, factor) for row in rows]
        more = {"p": p, "margin": float(np.ldexp(20.0, factor)), "eps": 0.0, "reduction": "none"}
        one = np.ones(1, dtype)
        return kernels.triplet_margin_loss(*given, **more), kernels.triplet_margin_loss_vjp(one, *given, **more)

    usual, slopes = loss(0)
    for k in (*BINARY[dtype], 120 if dtype == "float32" else 1015):
        found, there = loss(k)
        close(np.ldexp(found.astype(np.float64), -k), usual, dtype, 8)
        close(np.stack(there), np.stack(slopes), dtype, 8 + int(p))


# ---------------------------------------------------------------------------------------------- arrays of rows


@pytest.mark.parametrize("dtype", DTYPES)
def test_ordinary_rows_keep_their_bits_beside_others(kernels: ModuleType, dtype: str) -> None:
    draw = np.random.default_rng(5)
    rows = draw.normal(size=(7, 33)).astype(dtype)
    g, weight, bias = (draw.normal(size=s).astype(dtype) for s in ((7, 33), 33, 33))
    mixed = rows.copy()
    places = [0, 3, 6]
    mixed[places] = np.ldexp(rows[places], 100 if dtype == "float32" else 900)
    usual, found = (kernels.layer_norm(r, weight, bias, eps=0.0) for r in (rows, mixed))
    close(found, usual, dtype)
    others = np.setdiff1d(np.arange(7), places)
    assert found[others].tobytes() == usual[others].tobytes()
    into = mixed.copy()
    kernels.layer_norm(into, weight, bias, eps=0.0, out=into)
    assert into.tobytes() == found.tobytes()
    columns = kernels.layer_norm(np.ascontiguousarray(mixed.T), weight, bias, eps=0.0, axis=0)
    assert np.ascontiguousarray(columns.T).tobytes() == found.tobytes()
    slopes, there = (kernels.layer_norm_vjp(g, r, weight, bias, eps=0.0) for r in (rows, mixed))
    assert slopes[0][others].tobytes() == there[0][others].tobytes()
    close(there[1], slopes[1], dtype)


def test_nan_and_infinite_entries_stay_what_they_are(kernels: ModuleType) -> None:
    rows = np.array([[np.nan, 1e300], [np.inf, 1e300], [0.0, 0.0], [1e300, 0.0]])
    found = kernels.l2_normalize(rows)
    assert np.isnan(found[0]).all() and np.isnan(found[1, 0]) and found[1, 1] == 0.0
    assert found[2:].tolist() == [[0.0, 0.0], [1.0, 0.0]]
    assert kernels.l2_normalize(np.zeros((3, 0))).shape == (3, 0)
    assert kernels.rms_norm(np.zeros((0, 3))).shape == (0, 3)
    nothing = np.zeros((2, 0))
    assert kernels.triplet_margin_loss(nothing, nothing, nothing, margin=0.3, reduction="none").tolist() == [0.3, 0.3]
    assert kernels.cosine_similarity(nothing, nothing).tolist() == [0.0, 0.0]


# ---------------------------------------------------------------------------------------------- anyone's functions


def of_two_arrays() -> Definition:
    @activation
    def trial_of_two_arrays(x: Elem, y: Elem, *, floor: Param = 1e-3):
        """A row over the length of itself and another."""
        return x / sqrt(RowSum(x**2 + y**2) + floor**2)

    return trial_of_two_arrays


def of_fourth_powers() -> Definition:
    @activation
    def trial_of_fourth_powers(x: Elem, y: Elem):
        """A row over a mean of fourth powers."""
        return x / root(RowSum((x - y) ** 4) / length, 4)

    return trial_of_fourth_powers


@pytest.mark.parametrize("make", [of_two_arrays, of_fourth_powers], ids=lambda f: f.__name__)
@pytest.mark.parametrize("target", TARGETS)
def test_a_users_function_of_squares(make: Callable[[], Definition], target: str) -> None:
    if target == "c":
        pytest.importorskip("symdl.kernels.c", reason="no C compiler", exc_type=ImportError)
    definition = make()
    kernel = getattr(compile(definition, target), definition.name)
    for dtype, most in (("float32", 1e37), ("float64", 1e300), ("float64", 1e160)):
        a, b = (np.array(v, dtype) * np.array(most, dtype) for v in (ROW, OTHER))
        truths = oracle.evaluate_row(definition.expr, {"x": a.tolist(), "y": b.tolist()}, {"floor": 1e-3})
        assert isinstance(truths, list)
        close(kernel(a, b), [t.value() for t in truths], dtype)


def test_cotangents_beside_many_digits(kernels: ModuleType) -> None:
    """d/dx of g . (x - m)/sqrt(v), of a row that is large, and of large cotangents."""
    with mpmath.workdps(800):
        for k, m in ((700, 0), (-700, 0), (900, 300), (900, 1000), (-300, 600)):
            row, g = np.ldexp(np.array(ROW), k), np.ldexp(np.array(OTHER), m)
            entries, n = [mpmath.mpf(float(v)) for v in row], len(ROW)
            incoming = [mpmath.mpf(float(v)) for v in g]
            mean, total = mpmath.fsum(entries) / n, mpmath.fsum(incoming) / n
            deviation = [v - mean for v in entries]
            variance = mpmath.fsum(d * d for d in deviation) / n
            inner = mpmath.fsum(d * v for d, v in zip(deviation, incoming, strict=True)) / n
            truth = [
                (v - total - d * inner / variance) / mpmath.sqrt(variance)
                for d, v in zip(deviation, incoming, strict=True)
            ]
            found = kernels.standardize_vjp(g[None], row[None], eps=0.0)[0]
            close(found, [float(t) for t in truth], "float64")
