"""The measuring itself: units, bounds, the exception near zeros, where is looked, and what is recorded."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symdl.kernels.numpy as door
from symdl import oracle, registry
from symdl.accuracy import record, rowwise, samples, settings, truths
from symdl.accuracy.bounds import SUBNORMAL, bound, row_bound, ulps
from symdl.accuracy.measure import Labels, Measurement, excepted, judge
from symdl.accuracy.rows import RowSubject, row_subjects
from symdl.accuracy.subjects import Subject, subjects
from symdl.accuracy.truths import Truths, collected, errors
from symdl.accuracy.zeros import Zeros
from symdl.errors import GenerationError

pytestmark = pytest.mark.engine

X = sp.Symbol("x", real=True)
inf, nan = math.inf, math.nan
TYPES = ["float64", "float32", "float16"]


def largest(dtype: str) -> float:
    return float(np.finfo(dtype).max)


# ------------------------------------------------------------------------------------------------------ units


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("expression", [sp.exp(X), sp.exp(-X * X), X / 3, 1 - sp.exp(-X), X**3], ids=str)
def test_ulps_are_those_of_the_oracle(expression: sp.Expr, dtype: str) -> None:
    draw = np.random.default_rng(1)
    points = samples.stratified(dtype, 60, draw)
    proofs = [oracle.evaluate(expression, {"x": float(x)}) for x in points]
    with np.errstate(all="ignore"):
        near = np.array([t.value() for t in proofs]) * (
            1 + draw.normal(0, 3, points.size) * 2.0 ** -np.finfo(dtype).nmant
        )
        got = near.astype(dtype)
    found = errors(got, collected(proofs), dtype)
    for measured, proof, value in zip(found, proofs, got, strict=True):
        assert measured == pytest.approx(proof.error(value, dtype), rel=1e-6, abs=1e-7)


def test_errors_of_float64_are_good_to_a_fraction_of_an_ulp() -> None:
    proof = oracle.evaluate(X / 3, {"x": 1.0})
    assert errors(np.array([1 / 3]), collected([proof]), "float64")[0] == pytest.approx(1 / 3, rel=1e-9)
    assert ulps(np.array([1 / 3]), np.array([1 / 3]), "float64")[0] == 0  # what is given as a double has no more digits


@pytest.mark.parametrize("dtype", TYPES)
def test_below_the_normal_numbers_the_unit_is_the_smallest(dtype: str) -> None:
    least = float(np.finfo(dtype).smallest_subnormal)
    assert ulps(np.array([3 * least]), np.array([least]), dtype)[0] == 2
    assert ulps(np.array([least]), np.array([0.0]), dtype)[0] == 1


@pytest.mark.parametrize("dtype", TYPES)
def test_overflow_and_what_is_no_number(dtype: str) -> None:
    top = largest(dtype)
    unit = 2.0 ** (math.frexp(top)[1] - 1 - np.finfo(dtype).nmant)

    def error(got: float, truth: float) -> float:
        return float(ulps(np.array([got]), np.array([truth]), dtype)[0])

    assert error(inf, inf) == 0 == error(nan, nan)
    assert error(inf, top) == 1  # the power of two after the largest number
    assert error(inf, top - 3 * unit) == 4
    assert error(-inf, top) > 1e3
    assert error(nan, 1.0) == error(1.0, nan) == error(top, inf) == inf
    if dtype != "float64":
        assert error(inf, 4 * top) == 0  # the truth lies beyond the format
        assert error(top, top + unit) == 1


def test_a_truth_beyond_float64_is_judged_by_its_proof() -> None:
    proofs = [oracle.evaluate(2**X, {"x": 1024})]
    assert errors(np.array([largest("float64")]), collected(proofs), "float64")[0] == 1
    assert errors(np.array([inf]), collected(proofs), "float64")[0] == 0


# ------------------------------------------------------------------------------------------------------ bounds


def test_the_bounds_are_those_of_the_project() -> None:
    for dtype in ("float32", "float64"):
        assert [bound("numpy", dtype, order).normal for order in range(3)] == [4, 8, 16]
        assert [bound("cupy", dtype, order).normal for order in range(3)] == [2, 4, 8]
        assert [bound("c", dtype, order).normal for order in range(3)] == [2, 4, 8]
    assert bound("numpy", "float32", 1).subnormal == SUBNORMAL * 8 == 128
    assert bound("numpy", "float64", 2, linear=True).normal == 1
    for dtype in ("float16", "bfloat16"):
        assert (bound("numpy", dtype, 2).normal, bound("numpy", dtype, 2).rounded) == (1, 0.999)
    assert row_bound("float32").normal == 4


def measurement(found: list[float], truth: list[float] | None = None, **more: Any) -> Measurement:
    values = np.array(truth or [1.0] * len(found))
    labels = Labels("f", "value", "numpy", more.pop("dtype", "float32"))
    error = np.array(found)
    base = more.pop("base", error.size)
    points = {"x": np.arange(error.size, dtype=float)}
    judged = np.ones(error.size, bool)
    known = Truths(values, np.zeros_like(values))
    limit = bound("numpy", labels.dtype, 0)
    return judge(labels, points, values, known, error, error, limit, judged=judged, base=base, **more)


def test_normal_and_subnormal_results_are_judged_apart() -> None:
    m = measurement([3.0, 60.0, 1.0], [1.0, 1e-40, 2.0])
    assert (m.max, m.subnormal_max, float.fromhex(m.worst), float.fromhex(m.subnormal_worst)) == (3, 60, 0, 1)
    assert m.passes and not measurement([3.0, 65.0, 1.0], [1.0, 1e-40, 2.0]).passes
    assert not measurement([4.1]).passes and not measurement([1.0], complaint="NaN").passes


def test_the_mean_is_of_the_points_chosen_before_anything_was_known() -> None:
    m = measurement([1.0, 2.0, 4.0, 4.0], base=2)
    assert (m.mean, m.quantile, m.max, m.count) == (1.5, 2, 4, 4)


def test_of_a_storage_type_999_in_1000_are_rounded_correctly() -> None:
    assert measurement([0.4] * 999 + [0.6], dtype="float16").passes
    assert not measurement([0.4] * 998 + [0.6] * 2, dtype="float16").passes
    assert not measurement([0.4] * 9999 + [1.1], dtype="float16").passes


def test_what_is_promised_is_more_than_what_was_seen() -> None:
    assert measurement([1.0]).achieved == 1.5 and measurement([4.0]).achieved == 5
    assert measurement([1.0], dtype="float64").achieved == 2 and measurement([4.0], dtype="float64").achieved == 6
    assert measurement([0.5], kind="all").achieved == 0.5


def test_an_entry_never_says_less_than_was_measured() -> None:
    entry = measurement([1.23401], complaint="").entry()
    assert entry["max"] == 1.24 and entry["passes"] and entry["worst"] == (0.0).hex()
    assert measurement([inf]).entry()["max"] == "inf"


# ------------------------------------------------------------------------------------------------------ zeros


def size_around(function: Any, x: float) -> float:
    return Zeros(lambda point: function(point["x"]), ["x"]).size_around({"x": x})


def test_the_size_around_an_interior_zero() -> None:
    root = math.sqrt(2)
    assert size_around(lambda x: x * x - 2, root + 1e-9) == pytest.approx((root + 1) ** 2 - 2, rel=1e-6)
    assert size_around(lambda x: x * x - 2, root + 1.5) == 0  # too far away
    assert size_around(lambda x: x * x + 2, 0.1) == 0


def test_a_zero_that_is_only_touched_counts() -> None:
    assert size_around(lambda x: 1 + math.sin(x), -math.pi / 2 + 1e-4) == pytest.approx(1 - math.cos(1), rel=1e-4)
    assert size_around(lambda x: 1e-3 + x * x, 1e-4) == 0


def test_no_zero_at_0_no_jump_and_no_constant_branch() -> None:
    assert size_around(lambda x: x**3, 1e-6) == 0
    assert size_around(lambda x: 1.0 if x > 0.25 else -1.0, 0.2500001) == 0
    assert size_around(lambda x: max(x - 0.5, 0.0), 0.4) == 0


def test_errors_near_a_zero_are_in_ulps_of_an_eighth_of_the_size_there() -> None:
    x = np.array([1.0 + 2.0**-20, 3.0])
    known = Truths(x - 1, np.zeros(2))
    plain = np.array([1000.0, 100.0])
    zeros = Zeros(lambda point: point["x"] - 1, ["x"])
    found = excepted(plain, known, bound("numpy", "float32", 0), "float32", zeros, {"x": x})
    # The size within 1 of the zero is 1: an ulp of 1/8 is 2^17 times an ulp of 2^-20. At 3 there is no zero nearby.
    assert found.tolist() == [1000 * 2.0**-17, 100]


# ------------------------------------------------------------------------------------------------------ samples


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
def test_a_sample_reaches_everywhere(dtype: str) -> None:
    info = np.finfo(dtype)
    x = samples.stratified(dtype, 1000, np.random.default_rng(0), [3.0])
    assert np.isfinite(x).all() and (x.astype(dtype) == x).all()
    for end in (
        info.max,
        -info.max,
        info.smallest_subnormal,
        info.smallest_normal,
        0.0,
        np.nextafter(np.array(3, dtype), 4),
    ):
        assert float(end) in x
    assert np.signbit(x[x == 0]).any() and not np.signbit(x[x == 0]).all()
    exponents = np.frexp(np.abs(x[x > 0]))[1]
    lowest, highest = (np.frexp(float(v))[1] for v in (info.smallest_subnormal, info.max))
    assert np.diff(np.unique(exponents)).max() <= max(2, (highest - lowest) // 250)


def test_samples_are_the_same_in_every_run() -> None:
    first, second = (samples.stratified("float32", 100, np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(first, second)


@pytest.mark.parametrize("seed", range(8))
def test_both_zeros_are_tried_once(seed: int) -> None:
    x = samples.stratified("float16", 50, np.random.default_rng(seed), [0.0, -0.0, 1.0])
    assert sorted(np.signbit(x[x == 0])) == [False, True]
    assert np.unique(x).size == x.size - 1


@pytest.mark.parametrize("name", registry.names("activation"))
def test_parameters_are_tried_at_their_defaults_and_two_other_values(name: str) -> None:
    definition = registry.definition(name)
    for variant in definition.variants:
        tried = [given for given, _ in settings.combinations(variant)]
        free = [
            i for i in variant.inputs if i.name in tried[0] and not i.special and not isinstance(i.default, (int, str))
        ]
        for i in free:
            values = {given[i.name] for given in tried}
            assert len(values) == 3
            assert i.required or i.default in values
            assert all(i.domain is None or i.domain.contains(v) for v in values)


def test_a_subject_knows_where_its_formula_breaks() -> None:
    found = next(subjects(registry.definition("hardtanh")))
    assert found.places("x") == [-1.0, 1.0]
    assert next(subjects(registry.definition("softsign"))).places("x") == [0.0]
    others = [s.text for s in subjects(registry.definition("leaky_relu"))]
    assert others == ["", "negative_slope=0.13", "negative_slope=0.27"]


def test_the_truth_at_a_declared_kink_is_what_is_declared() -> None:
    relu = registry.definition("relu")
    middle = replace(relu, kinks={"x": {sp.Integer(0): sp.Rational(1, 2)}})
    subject: Subject = next(subjects(middle))
    grad, grad2 = (next(q for q in subject.quantities() if q.name == name) for name in ("grad", "grad2"))
    assert [subject.truth(grad, {"x": x}).value() for x in (-1e-300, 0.0, 1e-300)] == [0, 0.5, 1]
    assert subject.truth(grad2, {"x": 0.0}).is_zero


# ------------------------------------------------------------------------------------------------------ rows


def row_subject(name: str) -> RowSubject:
    return next(row_subjects(registry.definition(name)))


@pytest.mark.parametrize("name", ["softmax", "log_softmax", "logsumexp", "layer_norm", "cross_entropy"])
def test_cotangents_by_differences_are_those_of_sympy(name: str) -> None:
    """The row written out for three entries and differentiated by SymPy."""
    subject, draw = row_subject(name), np.random.default_rng(7)
    given = subject.drawn((3, 0.0, 2.0), "float64", draw)
    g, wrt = np.array([0.5, -1.25, 2.0]), subject.along[0]
    written = oracle.unroll(subject.variant.expr, 3, subject.along)
    values = written if isinstance(written, list) else [written]
    point = {f"{n}_{k}": float(given[n][k]) for n in subject.along for k in range(3)}
    point |= {n: v for n, v in {**subject.parameters, **given}.items() if n not in subject.along}
    found = subject.cotangent(given, wrt, np.arange(3), None if subject.per_row else g)
    for k in range(3):
        slopes = [oracle.evaluate(oracle.derivative(v, f"{wrt}_{k}"), point).value() for v in values]
        expected = sum(s * w for s, w in zip(slopes, [1.0] if subject.per_row else g, strict=True))
        assert found.values[k] == pytest.approx(expected, rel=1e-13, abs=1e-18)


def test_a_cotangent_of_rational_numbers_is_exact() -> None:
    """Below eps the row is divided by eps alone: no operation is rounded, and steps of 2^-300 must still be seen."""
    subject = next(s for s in row_subjects(registry.definition("l2_normalize")) if s.text == "eps=0.125")
    found = subject.cotangent({"x": np.array([-0.014465, 0.01])}, "x", np.array([0, 1]), np.array([0.265625, -3.0]))
    assert found.values == pytest.approx(np.array([0.265625, -3.0]) / subject.parameters["eps"], rel=1e-15)


def test_an_entry_beside_a_truth_of_0_is_measured_by_its_row() -> None:
    """What is a few ulps of the row's largest term is too many of the smallest number to be counted."""
    tally = rowwise._Tally(Labels("trial", "vjp", "numpy", "float64", ""))
    truth = Truths(np.array([0.0, 1.0]), np.zeros(2))
    tally.add((2.0, 0.0, 1.0), [0, 1], np.array([2.0**-40, 1.0]), truth, False, "")
    assert tally.parts[0][2].tolist() == [4096.0, 0.0]


def test_what_promises_nothing_is_not_measured() -> None:
    assert not list(row_subjects(registry.definition("dice_loss")))
    assert len(list(row_subjects(registry.definition("cross_entropy")))) > 8


# ------------------------------------------------------------------------------------------------------ record


def test_a_record_keeps_what_is_not_measured_again(tmp_path: Any) -> None:
    path = tmp_path / "accuracy.json"
    a, b = measurement([1.0]), measurement([2.0], dtype="float64")
    record.update(path, [a])
    record.update(path, [b])
    text = path.read_text()
    assert [e["dtype"] for e in record.read(path)] == ["float32", "float64"]
    record.update(path, [a])
    assert path.read_text() == text
    record.update(path, [measurement([3.0])])
    assert [e["max"] for e in record.read(path)] == [3.0, 2.0]


def test_a_file_that_is_no_record_is_refused(tmp_path: Any) -> None:
    (tmp_path / "accuracy.json").write_text("[]")
    with pytest.raises(GenerationError, match="no record"):
        record.update(tmp_path / "accuracy.json", [])


def test_a_truth_is_split_exactly() -> None:
    value, rest = truths.split(oracle.evaluate(sp.pi, {}).ball.mid())
    assert value == math.pi and rest == pytest.approx(1.2246467991473532e-16 / 2.0**-51, rel=1e-12)


# ------------------------------------------------------------------------------------------------------ sums


@pytest.mark.parametrize("kind", ["equal", "of every size", "one large and many small"])
def test_sums_and_means_over_16_mi_elements(kind: str) -> None:
    draw, n = np.random.default_rng(5), 1 << 24
    x = np.full(n, 0.1, np.float32)
    if kind == "of every size":
        x = np.exp2(draw.uniform(-20, 5, n)).astype(np.float32)
    if kind == "one large and many small":
        x[0] = 1e7
    zero = np.zeros(1, np.float32)
    exact = np.sum(x, dtype=np.float64)  # good to 1e-15
    squares = np.sum(np.square(x, dtype=np.float64))
    for got, truth in [
        (door.l1_loss(x, zero, reduction="sum"), exact),
        (door.l1_loss(x, zero), exact / n),
        (door.mse_loss(x, zero, reduction="sum"), squares),
        (door.l2_penalty(x, 1.0), squares),
        (door.rmse_loss(x, zero), math.sqrt(squares / n)),
    ]:
        assert abs(float(got) / truth - 1) < 1e-7
