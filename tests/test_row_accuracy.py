"""Functions of rows keep their digits at any offset of the row, beside certified truth: the library's, and anyone's."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
from numpy.typing import NDArray
from sympy import exp, log

from symdl import oracle, registry
from symdl.accuracy import rowwise
from symdl.accuracy.rows import row_subjects
from symdl.compile import compile
from symdl.declare import activation, loss
from symdl.definition import Definition
from symdl.roles import Elem, Label, Param
from symdl.row import RowLse, RowPick, RowSum

pytestmark = pytest.mark.engine

BOUND = 4
DTYPES = ("float32", "float64")
OFFSETS = (0.0, 1e4, -1e4)
Array = NDArray[Any]


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions on trial leave nothing behind."""
    registry.load_library()
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))
    monkeypatch.setattr(registry, "_ALIASES", dict(registry._ALIASES))


def rows(dtype: str, offset: float) -> Iterator[Array]:
    draw = np.random.default_rng(3)
    for length, spread in ((2, 1), (3, 30), (40, 3), (200, 300)):
        yield draw.normal(offset, spread, length).astype(dtype)


def worst(found: Array, truths: list[oracle.Truth], dtype: str) -> float:
    return max(t.error(float(f), dtype) for f, t in zip(np.asarray(found).reshape(-1), truths, strict=True))


# ---------------------------------------------------------------------------------------------- anyone's functions


def tempered() -> Definition:
    @activation
    def trial_tempered(x: Elem, *, temperature: Param = 0.7):
        """Softmax of a row times a number that no float is."""
        return exp(3 * x / temperature) / RowSum(exp(3 * x / temperature))

    return trial_tempered


def of_two_rows() -> Definition:
    @activation
    def trial_of_two_rows(x: Elem, y: Elem):
        """Logarithm of the softmax of a sum whose rounding would show."""
        return log(exp((x + y) / 3) / RowSum(exp((x + y) / 3)))

    return trial_of_two_rows


def of_a_power() -> Definition:
    @activation
    def trial_of_a_power(x: Elem, *, power: Param = 0.3):
        """A power of a softmax."""
        return exp(power * log(exp(x) / RowSum(exp(x))))

    return trial_of_a_power


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("make", [tempered, of_two_rows, of_a_power], ids=lambda f: f.__name__)
def test_any_row_may_stand_in_a_softmax(make: Callable[[], Definition], dtype: str) -> None:
    definition = make()
    kernel = getattr(compile(definition, "numpy"), definition.name)
    names = [i.name for i in definition.inputs if i.role.is_array]
    numbers = {i.name: i.default for i in definition.params}
    for offset in OFFSETS:
        for row in rows(dtype, offset):
            given = dict(zip(names, (row, (row / 3).astype(dtype)), strict=False))
            truths = oracle.evaluate_row(definition.expr, {n: v.tolist() for n, v in given.items()}, numbers)
            assert isinstance(truths, list)
            assert worst(kernel(*given.values()), truths, dtype) <= BOUND, (offset, row.size)


def tempered_sum() -> Definition:
    @activation
    def trial_tempered_sum(x: Elem, y: Elem, *, temperature: Param = 0.7):
        """Logarithm of the softmax of a sum whose rounding would show, divided."""
        return log(exp((x + y) / temperature) / RowSum(exp((x + y) / temperature)))

    return trial_tempered_sum


def over_a_number_of_the_row() -> Definition:
    @activation
    def trial_over_a_number_of_the_row(x: Elem, y: Elem, *, temperature: Param = 0.7):
        """Softmax of a row divided by what another adds up to."""
        u = x / (temperature * RowSum(y**2))
        return exp(u) / RowSum(exp(u))

    return trial_over_a_number_of_the_row


def thirds(row: Array) -> Array:
    return (row / -3).astype(row.dtype)


def from_1_to_2(row: Array) -> Array:
    return np.linspace(1, 2, row.size).astype(row.dtype)


EXTREME = ([1.0, -1.0, 0.5], [-1.0, -1.0, -1.0], [1.0, 0.75, 1.0], [1e-300, 0.0, -1e-300], [-1.0])


@pytest.mark.parametrize("temperature", [0.3, -0.3, 1e-30, -2.5, 700.0])
@pytest.mark.parametrize("target", ["numpy", "c"])
@pytest.mark.parametrize(
    ("make", "other"),
    [(tempered, thirds), (tempered_sum, thirds), (over_a_number_of_the_row, from_1_to_2)],
    ids=lambda f: f.__name__,
)
def test_rows_from_end_to_end_of_the_numbers(
    make: Callable[[], Definition], other: Callable[[Array], Array], target: str, temperature: float
) -> None:
    """Entries times a number of either sign are beyond all numbers where what they lack to the largest is not."""
    if target == "c":
        pytest.importorskip("symdl.kernels.c", reason="no C compiler", exc_type=ImportError)
    definition = make()
    kernel = getattr(compile(definition, target), definition.name)
    names = [i.name for i in definition.inputs if i.role.is_array]
    for dtype, most in (("float32", 3e38), ("float64", 1.7e308)):
        for shape in EXTREME:
            row = (np.array(shape) * most).astype(dtype)
            given = dict(zip(names, (row, other(row)), strict=False))
            numbers = {"temperature": temperature}
            truths = oracle.evaluate_row(definition.expr, {n: v.tolist() for n, v in given.items()}, numbers)
            assert isinstance(truths, list)
            found = kernel(*given.values(), temperature=temperature)
            assert worst(found, truths, dtype) <= BOUND, (dtype, shape, found)


@pytest.mark.parametrize("dtype", DTYPES)
def test_losses_of_a_label_that_is_nearly_certain(dtype: str) -> None:
    """1 - p where p is 1 - 1e-13: what is left of it is the probability of the others."""

    @loss
    def trial_doubt(x: Elem, target: Label):
        """The odds against a label, and its own logarithm."""
        p = exp(RowPick(x, target) - RowLse(x))
        return 1 - p - log(p)

    kernels = compile(trial_doubt, "numpy")
    for row in ([30.0, 0.0, -1.0], [10030.0, 10000.0, 9999.0], [0.0, -800.0, -700.0], [-900.0, 0.0, 3.0]):
        x = np.array(row, dtype)
        found = kernels.trial_doubt(x[None], np.array([0]), reduction="none")
        (truth,) = [oracle.evaluate_row(trial_doubt.expr, {"x": x.tolist()}, {"target": 0})]
        assert worst(found, truth if isinstance(truth, list) else [truth], dtype) <= BOUND
        with mpmath.workprec(4000):
            e = [mpmath.exp(mpmath.mpf(float(v))) for v in x]
            p = [v / sum(e) for v in e]
            slopes = [-(1 - p[0]) * (1 + p[0]), *(v * (1 + p[0]) for v in p[1:])]
        got = kernels.trial_doubt_vjp(np.ones(1, dtype), x[None], np.array([0]), reduction="none")[0]
        largest = max(abs(float(s)) for s in slopes)
        for g, s in zip(got, slopes, strict=True):
            assert abs(float(mpmath.mpf(float(g)) - s)) <= BOUND * float(np.spacing(np.dtype(dtype).type(largest)))


# ----------------------------------------------------------------------------------------------- the library's


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("softmax", "temperature=0.625"),
        ("log_softmax", "temperature=2.25"),
        ("info_nce_loss", ""),
        ("cross_entropy", "label_smoothing=0.125"),
        ("generalized_cross_entropy", "q=0.375"),
        ("generalized_cross_entropy", "q=1.25"),
        ("poly1_cross_entropy", "epsilon=4.25"),
        ("softmax_focal_loss", ""),
        ("layer_norm", ""),
    ],
)
def test_rows_are_within_their_bounds(name: str, numbers: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rowwise, "LENGTHS", (1, 2, 3, 10))
    monkeypatch.setattr(rowwise, "LONGEST", 20)
    from symdl.kernels import numpy as kernels

    subject = next(s for s in row_subjects(registry.definition(name)) if s.text == numbers)
    for found in rowwise.measured(subject, dtype, "numpy", kernels):
        assert found.passes, found


@pytest.mark.parametrize("dtype", DTYPES)
def test_finite_rows_never_give_nan(dtype: str) -> None:
    from symdl.kernels import numpy as kernels

    x = np.array([[3000.0, -3000.0, 0.0], [-1e30, 1e30, 0.0], [-90.0, 90.0, 5.0], [1e4, 1e4, 1e4]], dtype)
    g, labels = np.ones(4, dtype), np.array([0, 0, 0, 2])
    for name in ("cross_entropy", "poly1_cross_entropy", "generalized_cross_entropy", "softmax_focal_loss"):
        for k in range(3):
            target = (labels + k) % 3
            assert np.isfinite(getattr(kernels, name)(x, target, reduction="none")).all(), name
            assert np.isfinite(getattr(kernels, f"{name}_vjp")(g, x, target, reduction="none")).all(), name
            for curvature in ("hvp", "hess_diag"):
                more = (np.ones_like(x),) if curvature == "hvp" else ()
                found = getattr(kernels, f"{name}_{curvature}")(*more, x, target)
                assert np.isfinite(found).all(), (name, curvature)


@pytest.mark.parametrize("size", [1.0, 1e300, 1e-300])
def test_sums_of_long_float64_rows_keep_their_digits(size: float) -> None:
    """The cotangent of the entry that has all the probability is its own less the sum of all."""
    from symdl.kernels import numpy as kernels

    draw = np.random.default_rng(2)
    x = np.zeros(4096)
    x[7] = 1e4
    for _ in range(5):
        g = np.abs(draw.normal(0, 1, x.size)) * np.where(np.arange(x.size) < x.size // 2, 1.0, -1.0) * size
        got = kernels.log_softmax_vjp(g[None], x[None])[0, 7]
        truth = -math.fsum(np.delete(g, 7))
        allowed = BOUND if size == 1.0 else x.size  # beyond float32 sums are plain
        assert abs(got - truth) <= allowed * np.spacing(max(np.abs(g).max(), abs(truth)))


def test_sums_of_deviations_from_log_sum_exp_stay_whole() -> None:
    from symdl.rewrite import stabilize

    x = sp.Symbol("x", real=True)
    whole = RowSum(x - RowLse(x))
    assert stabilize(whole) == whole
