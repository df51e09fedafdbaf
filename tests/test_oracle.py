"""The oracle proves what it says: tails, zeros, kinks, roundings, rows and limits."""

from __future__ import annotations

import ast
import math
import random
import struct
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from flint import arb, ctx
from mpmath import mp, mpf

from symdl import oracle
from symdl.errors import DerivationError
from symdl.oracle import Truth, derivative, evaluate, evaluate_row, second_opinion, unroll
from symdl.row import RowLse, RowMax, RowMean, RowPick, RowSum, RowVar, length, position

pytestmark = pytest.mark.engine

x, y, t = sp.symbols("x y t", real=True)
inf, nan = math.inf, math.nan

SIGMOID = 1 / (1 + sp.exp(-x))
GELU = x * (1 + sp.erf(x / sp.sqrt(2))) / 2
TANH = sp.tanh(x)
SILU = x * SIGMOID
MISH = x * sp.tanh(sp.log(1 + sp.exp(x)))
SOFTPLUS = sp.log(1 + sp.exp(x))
GELU_TANH = x * (1 + sp.tanh(sp.sqrt(2 / sp.pi) * (x + sp.Rational(44715, 10**6) * x**3))) / 2
SOFTMAX = sp.exp(x) / RowSum(sp.exp(x))
LOG_SOFTMAX = x - RowLse(x)
CROSS_ENTROPY = RowLse(x) - RowPick(x, t)


def at(expr: sp.Expr, value: float) -> Truth:
    return evaluate(expr, {"x": value})


def along(expr: sp.Expr, entries: list[float], **point: float) -> list[float]:
    truths = evaluate_row(expr, {"x": entries}, point)
    assert isinstance(truths, list)
    return [truth.value() for truth in truths]


def single(expr: sp.Expr, entries: list[float], **point: float) -> float:
    truth = evaluate_row(expr, {"x": entries}, point)
    assert isinstance(truth, Truth)
    return truth.value()


def same(a: float, b: float) -> bool:
    return a == b or (math.isnan(a) and math.isnan(b))


def test_oracle_imports_nothing_it_judges() -> None:
    imported: set[str] = set()
    for module in Path(oracle.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module == "symdl":
                imported |= {f"symdl.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(node.module or "a relative import")
    ours = {name for name in imported if "symdl" in name and not name.startswith("symdl.oracle.")}
    assert ours == {"symdl.row", "symdl.errors"}
    assert "a relative import" not in imported


# Closed forms of the tails, at points where the definition itself loses every digit.
TAILS = [
    (derivative(SIGMOID, "x"), 600.0, lambda v: mp.exp(-v) / (1 + mp.exp(-v)) ** 2),
    (derivative(1 - 1 / (1 + sp.exp(x)), "x"), -600.0, lambda v: mp.exp(v) / (1 + mp.exp(v)) ** 2),
    (GELU, -37.0, lambda v: v * mp.erfc(-v / mp.sqrt(2)) / 2),
    (derivative(TANH, "x"), 350.0, lambda v: 1 / mp.cosh(v) ** 2),
    (derivative(TANH, "x", "x"), 350.0, lambda v: -2 * mp.tanh(v) / mp.cosh(v) ** 2),
    (MISH, -700.0, lambda v: v * mp.tanh(mp.log1p(mp.exp(v)))),
    (derivative(SOFTPLUS, "x", "x"), -650.0, lambda v: mp.exp(v) / (1 + mp.exp(v)) ** 2),
]


@pytest.mark.parametrize(("expr", "value", "closed"), TAILS)
def test_tails_against_closed_forms(expr: sp.Expr, value: float, closed: object) -> None:
    with mp.workdps(60):
        expected = closed(mpf(value))  # type: ignore[operator]
        truth = at(expr, value)
        assert truth.proved and truth.ball.rel_accuracy_bits() >= 64
        assert truth.value() == float(expected) != 0


def test_the_known_tails_by_number() -> None:
    assert at(derivative(SIGMOID, "x"), 600.0).value() == 2.6503965530043108e-261
    assert at(GELU, -37.0).value() == pytest.approx(-2.1184613523340935e-298, rel=1e-15)
    assert at(derivative(TANH, "x"), 350.0).value() == pytest.approx(3.943870617503908e-304, rel=1e-15)


@pytest.mark.parametrize("value", [5.0, 10.0, 15.0, 20.0, 25.0, 30.0])
def test_partly_cancelled_digits_are_won_back(value: float) -> None:
    assert at(derivative(TANH, "x"), value).ball.rel_accuracy_bits() >= 64


@pytest.mark.parametrize("digits", [50, 100, 200])
def test_fixed_digits_would_have_said_zero(digits: int) -> None:
    assert second_opinion(GELU, {"x": -37.0}, digits) == 0
    assert second_opinion(derivative(TANH, "x"), {"x": 350.0}, digits) == 0


@pytest.mark.parametrize("value", [1e5, -1e5, 1e300, -1e300])
def test_underflow_is_proved_far_out(value: float) -> None:
    tails = [derivative(SIGMOID, "x"), *(derivative(f, "x", "x") for f in (TANH, GELU, GELU_TANH, MISH))]
    for expr in tails:
        truth = at(expr, value)
        assert truth.kind == "finite" and truth.proved and truth.value() == 0
        assert truth.ball.abs_upper() < arb(2) ** -1100


def test_huge_intermediates_do_not_overflow() -> None:
    assert at(SOFTPLUS, 1e300).value() == 1e300
    assert at(SILU, -1e300).value() == 0
    assert at(sp.sqrt(x**2 + 1), 1e200).value() == 1e200
    assert at(sp.exp(x), 1000.0).value() == inf


@pytest.mark.parametrize(
    "expr",
    [SIGMOID, GELU, SILU, MISH, SOFTPLUS, GELU_TANH, sp.sin(30 * x) / 30, sp.atan(x), sp.LambertW(sp.exp(x)),
     sp.loggamma(1 + x**2), sp.sinh(x) * sp.cosh(x), sp.Abs(x) ** sp.Rational(1, 3), sp.Max(x, x**2, 1),
     sp.asinh(x), sp.polygamma(1, 1 + x**2), sp.erfc(x) * sp.sign(x), sp.Mod(x, 1), 2**x],
    ids=str,
)  # fmt: skip
def test_random_points_against_mpmath(expr: sp.Expr) -> None:
    draw = random.Random(7)
    for order in (0, 1, 2):
        if order:
            if expr.has(sp.Max, sp.sign, sp.Abs, sp.Mod):
                break
            expr = derivative(expr, "x")
        for _ in range(12):
            value = draw.uniform(-6, 6)
            truth, other = at(expr, value), second_opinion(expr, {"x": value}, 60)
            with mp.workdps(60):
                (mantissa, exponent) = truth.ball.mid().man_exp()
                mine = mp.ldexp(mpf(int(mantissa)), int(exponent))
                assert abs(mine - other) <= abs(other) * mpf(2) ** -62, (value, order)


# ----------------------------------------------------------------------------------------- rounding and error


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "bfloat16"])
def test_rationals_round_like_the_hardware(dtype: str) -> None:
    draw = random.Random(3)
    for _ in range(300):
        value = draw.choice([draw.uniform(-2, 2), draw.uniform(-1, 1) * 2.0 ** draw.randint(-150, 130)])
        got = evaluate(x, {"x": value}).value(dtype)
        if dtype == "bfloat16":
            value = float(np.float32(value / 8))  # ml_dtypes goes through float32: start from one
            got = evaluate(x, {"x": value}).value(dtype)
            assert struct.pack("<f", got)[:2] == b"\0\0"
            assert got == float(np.float32(value).astype(pytest.importorskip("ml_dtypes").bfloat16))
        else:
            with np.errstate(over="ignore", under="ignore"):
                assert got == float(np.dtype(dtype).type(value))


def test_ties_are_decided_exactly() -> None:
    half = Fraction(1, 2**24)
    assert evaluate(x, {"x": 1 + half}).value("float32") == 1.0
    assert evaluate(x, {"x": 1 + 3 * half}).value("float32") == 1 + 4 * 2.0**-24
    assert evaluate(x, {"x": 1 + half + Fraction(1, 10**300)}).value("float32") == 1 + 2.0**-23
    assert evaluate(1 + x**2 / 3 + 2 * x**2 / 3, {"x": 2.0**-12}).value("float32") == 1.0
    # a ball that can never resolve: the square of sqrt(1 + 2^-24), kept unevaluated, is exactly the midpoint
    tied = sp.exp(sp.log(x, evaluate=False) / 2) * sp.exp(y)
    assert evaluate(tied, {"x": (1 + half) ** 2, "y": 0}).value("float32") == 1.0


def test_hard_rounding_raises_the_precision() -> None:
    # exp(a) - a is about a^2/2 = 2^-121 above 1, tanh(a) - a below 0: at a midpoint the 121st bit decides
    a, tie = Fraction(1, 2**60), Fraction(1, 2**53)
    assert evaluate(sp.exp(y) + x, {"y": a, "x": tie - a}).value() == 1 + 2.0**-52
    assert evaluate(sp.exp(y) + x, {"y": -a, "x": tie + a}).value() == 1 + 2.0**-52
    assert evaluate(sp.tanh(y) + x, {"y": a, "x": 1 + 3 * tie - a}).value() == 1 + 2.0**-52
    assert evaluate(x, {"x": 1 + 3 * tie}).value() == 1 + 2.0**-51


def test_overflow_and_underflow_of_each_dtype() -> None:
    big, small = sp.exp(100 * x), sp.exp(-100 * x)
    assert at(big, 1.0).value("float32") == inf and at(big, 1.0).value("bfloat16") == inf
    assert at(big, 1.0).value("float64") == pytest.approx(2.6881171418161356e43)
    assert at(-small, 1.1).value("float32") == 0 and math.copysign(1, at(-small, 1.1).value("float32")) == -1
    assert at(x, 65519.0).value("float16") == 65504 and at(x, 65520.0).value("float16") == inf
    assert at(x, 2.0**-25).value("float16") == 0 and at(x, 2.0**-25 * 1.01).value("float16") == 2.0**-24


def test_error_in_ulps() -> None:
    assert at(sp.sqrt(x), 4.0).error(2.0) == 0
    assert at(sp.sqrt(x), 4.0).error(2 + 2.0**-22, "float32") == 1
    assert at(SIGMOID, 0.0).error(np.float32(0.5), np.float32) == 0
    third = at(x / 3, 1.0)
    assert third.error(third.value("float16"), np.dtype("float16")) <= 0.5
    assert 0.5 <= third.error(float(np.nextafter(np.float16(1 / 3), np.float16(1))), "float16") <= 1.5
    assert at(x, 2.0**-140).error(0.0, "float32") == 2.0**9  # the smallest subnormal is 2^-149
    assert at(derivative(SIGMOID, "x"), 600.0).error(0.0, "float32") < 1e-200
    assert at(sp.exp(x), 89.0).error(inf, "float32") == 0
    assert at(x, 2.0**127).error(inf, "float32") == 2.0**23
    assert at(x, nan).error(nan) == 0 and at(x, nan).error(0.0) == inf and at(x, 1.0).error(nan) == inf
    assert at(x, inf).error(inf) == 0 and at(x, inf).error(-inf) == inf and at(x, 0.0).error(-0.0) == 0
    with pytest.raises(ValueError, match="float8"):
        at(x, 1.0).value("float8")


# ---------------------------------------------------------------------------------- kinks, domains and limits


def test_kinks_take_the_side_of_the_definition() -> None:
    relu = sp.Piecewise((0, x < 0), (x, True))
    slope = derivative(sp.Piecewise((0, x <= 0), (x, True)), "x")
    assert at(relu, 0.0).is_zero and at(slope, 0.0).is_zero
    assert at(slope, 5e-324).value() == 1 and at(slope, -5e-324).is_zero
    third = sp.Piecewise((1, x / 3 >= sp.Rational(1, 3)), (2, sp.Eq(x, -3)), (3, True))
    assert [at(third, v).value() for v in (1.0, math.nextafter(1.0, 0), -3.0)] == [1, 3, 2]
    both = sp.Piecewise((1, (x > 1) & (x < 2)), (2, sp.Or(sp.Ne(x, 3), y > 0)), (3, True))
    assert [evaluate(both, {"x": v, "y": 0}).value() for v in (1.5, 2, 3)] == [1, 2, 3]
    assert at(sp.Piecewise((1, x > 0)), -1.0).kind == "nan"


def test_comparison_of_irrationals() -> None:
    step = sp.Piecewise((1, sp.exp(x) < sp.exp(y)), (2, True))
    assert evaluate(step, {"x": 1, "y": 1 + Fraction(1, 2**300)}).value() == 1
    circle = sp.Piecewise((1, sp.sin(x) ** 2 + sp.cos(x) ** 2 <= 1), (2, True))
    with pytest.raises(DerivationError, match="cannot prove"):
        at(circle, 1.0)
    assert at(sp.Piecewise((1, sp.Or(sp.sin(x) ** 2 + sp.cos(x) ** 2 <= 1, x > 0)), (2, True)), 1.0).value() == 1


def test_nan_and_the_edge_of_the_domain() -> None:
    assert at(SIGMOID, nan).kind == "nan"
    assert evaluate(sp.Piecewise((1, y > 0), (x, True)), {"x": nan, "y": 1}).kind == "nan"
    outside = [
        (sp.log(x), -1.0), (sp.sqrt(x), -1.0), (1 / x, 0.0), (sp.asin(x), 1.5), (sp.gamma(x), -2.0),
        (x ** sp.Rational(1, 3), -8.0), (sp.LambertW(x), -1.0), (sp.acosh(x), 0.5),
    ]  # fmt: skip
    for expr, value in outside:
        assert at(expr, value).kind == "nan", expr
    assert at(sp.log(x), 0.0).kind == "-inf" and at(x**-2, 0.0).kind == "+inf"
    assert at(sp.asin(x), 1.0).value() == math.pi / 2


LIMITS = [
    (SILU, -inf, 0.0), (SILU, inf, inf), (MISH, -inf, 0.0), (GELU, -inf, 0.0), (GELU_TANH, -inf, 0.0),
    (derivative(GELU, "x"), inf, 1.0), (derivative(MISH, "x", "x"), inf, 0.0),
    (derivative(SILU, "x"), -inf, 0.0), (x / (1 + sp.Abs(x)), inf, 1.0), (x / (1 + sp.Abs(x)), -inf, -1.0),
    (derivative(SIGMOID, "x"), -inf, 0.0),
    (x / sp.sqrt(1 + x**2), -inf, -1.0), (sp.sin(x), inf, nan), (x * sp.sin(x), inf, nan),
    (sp.sin(x) / x, inf, 0.0), (sp.cos(sp.pi * x), inf, nan), (x + sp.sin(x) ** 2, -inf, -inf),
    (sp.atan(x), -inf, -math.pi / 2),
    (SOFTPLUS - x, inf, 0.0), (x**2 - x, inf, inf), (1 / sp.log(x), inf, 0.0), (sp.log(x), -inf, nan),
    (sp.Piecewise((x, x > 0), (sp.exp(x) - 1, True)), -inf, -1.0),
]  # fmt: skip


@pytest.mark.parametrize(("expr", "where", "limit"), LIMITS)
def test_limits(expr: sp.Expr, where: float, limit: float) -> None:
    assert same(at(expr, where).value(), limit)


def test_limits_say_whether_they_are_proved() -> None:
    assert at(x / (1 + sp.Abs(x)), inf).exact == 1
    assert at(SIGMOID, inf).proved and not at(SILU, -inf).proved
    assert evaluate(x - y, {"x": inf, "y": inf}).kind == "nan"
    assert evaluate(x * sp.exp(-x) + sp.exp(-y), {"x": inf, "y": inf}).is_zero


# ------------------------------------------------------------------------------------------------------- rows


def test_the_winner_keeps_its_digits() -> None:
    assert along(LOG_SOFTMAX, [20.0, 0.0]) == [-2.0611536203143807e-09, -20.00000000206115362]
    assert single(CROSS_ENTROPY, [20.0, 0.0], t=0) == 2.0611536203143807e-09


def test_masked_logits() -> None:
    row = [0.0, -inf, 1.0]
    p = 1 / (1 + math.e)
    assert along(SOFTMAX, row) == pytest.approx([p, 0, 1 - p], rel=1e-15)
    assert along(LOG_SOFTMAX, row) == pytest.approx([math.log(p), -inf, math.log(1 - p)], rel=1e-15)
    assert single(RowLse(x), row) == pytest.approx(math.log(1 + math.e), rel=1e-15)
    assert single(RowLse(x), [-inf, -inf]) == -inf
    assert single(CROSS_ENTROPY, row, t=0) == pytest.approx(-math.log(p), rel=1e-15)
    assert single(CROSS_ENTROPY, row, t=1) == inf
    # p*log p of a masked entry is a limit: 0, and the entropy that of the rest
    assert single(-RowSum(SOFTMAX * LOG_SOFTMAX), row) == pytest.approx(-p * math.log(p) - (1 - p) * math.log(1 - p))
    # ... and no limit where the entries' rates would decide
    assert all(map(math.isnan, along(SOFTMAX, [-inf, -inf])))


def test_nan_in_a_row_acts_only_where_it_is_used() -> None:
    assert all(map(math.isnan, along(SOFTMAX, [nan, 0.0])))
    guarded = RowSum(sp.Piecewise((0, sp.Eq(y, 0)), (x, True)))
    truth = evaluate_row(guarded, {"x": [nan, 2.0], "y": [0, 1]})
    assert isinstance(truth, Truth) and truth.value() == 2
    assert single(RowPick(x, t), [nan, 3.0], t=1) == 3
    assert math.isnan(single(RowPick(x, t), [1.0, 3.0], t=-100))
    assert single(sp.Piecewise((0, t < 0), (RowPick(x, t), True)), [1.0, 3.0], t=-100) == 0


def test_positions_and_moments_are_exact() -> None:
    assert along(position * x / length, [5.0, 6.0, 9.0]) == [0, 2, 6]
    assert single(RowMax(x - position), [1.0, 5.0, 5.0]) == 4
    assert single(RowVar(x), [1e16, 1e16 + 2]) == 1 and single(RowMean(x), [1e300, -1e300, 3.0]) == 1
    variance = RowSum((x - RowSum(x) / length) ** 2) / length
    assert single(variance - RowVar(x), [0.1, 0.7, 0.3]) == 0
    layer_norm = (x - RowMean(x)) / sp.sqrt(RowVar(x) + y)
    assert along(layer_norm, [10000.0, 10002.0], y=0) == [-1, 1]


@pytest.mark.parametrize("expr", [SOFTMAX, LOG_SOFTMAX, CROSS_ENTROPY, RowMax(x) * x, RowVar(x), position * RowMean(x)])
def test_unrolled_rows_are_the_same(expr: sp.Expr) -> None:
    entries = [0.3, -1.25, 4.0, 2.5]
    named = {f"x_{i}": value for i, value in enumerate(entries)} | {"t": 2}
    rolled, flat = evaluate_row(expr, {"x": entries}, {"t": 2}), unroll(expr, 4, ["x"])
    assert isinstance(rolled, list) == isinstance(flat, list)
    pairs = zip(rolled, flat, strict=True) if isinstance(rolled, list) else [(rolled, flat)]
    for truth, part in pairs:
        assert truth.value() == evaluate(part, named).value()


def test_unrolled_gradient_is_the_known_one() -> None:
    loss = unroll(CROSS_ENTROPY, 3, ["x"])
    entries = [0.5, 2.0, -1.0]
    named = {f"x_{i}": value for i, value in enumerate(entries)} | {"t": 1}
    gradient = [evaluate(derivative(loss, f"x_{i}"), named).value() for i in range(3)]
    softmax = along(SOFTMAX, entries)
    assert gradient == pytest.approx([p - (i == 1) for i, p in enumerate(softmax)], rel=1e-14)


# ----------------------------------------------------------------------------------------------------- errors


class mystery(sp.Function):  # type: ignore[misc]
    """A function nobody knows."""


class twice(sp.Function):  # type: ignore[misc]
    """A primitive: its spec is its meaning."""

    @property
    def spec_expression(self) -> sp.Expr:
        return 2 * self.args[0]

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        raise AssertionError("the truth must not come from a primitive's own derivative")


def test_unknown_nodes_are_named() -> None:
    with pytest.raises(DerivationError, match="mystery"):
        at(mystery(x) + 1, 1.0)
    with pytest.raises(DerivationError, match="evaluate_row"):
        at(SOFTMAX, 1.0)
    with pytest.raises(ValueError, match="no value for y"):
        at(x + y, 1.0)
    with pytest.raises(ValueError, match="common length"):
        evaluate_row(SOFTMAX + y, {"x": [1.0], "y": [1.0, 2.0]})


def test_primitives_are_their_spec() -> None:
    nested = sp.exp(twice(twice(x)))
    assert at(nested, 0.25).value() == math.e
    assert at(derivative(nested, "x"), 0.25).value() == pytest.approx(4 * math.e, rel=1e-15)
    assert float(second_opinion(nested, {"x": 0.25})) == math.e


def test_the_working_precision_is_left_alone() -> None:
    before = ctx.prec
    at(derivative(TANH, "x"), 350.0).value()
    at(MISH, -inf)
    with pytest.raises(DerivationError):
        at(mystery(x), 0.0)
    assert ctx.prec == before
