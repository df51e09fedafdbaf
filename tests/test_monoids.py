"""Reductions do not depend on grouping, carry what rounding would lose, and hold at the edges."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symdl import oracle
from symdl.interpret import interpret
from symdl.monoids import MONOIDS, Monoid, _monoid
from symdl.plan import Place, Type
from symdl.row import RowMax, RowMean, RowSum, RowTail, RowVar
from symdl.targets import numpy

pytestmark = pytest.mark.engine

inf, nan = math.inf, math.nan
x = sp.Symbol("x", real=True)
State = tuple[float, ...]
TRUTH = {
    "total": RowSum(x), "largest": RowMax(x), "rest": sp.S.Zero, "tail": RowTail(x),
    "mean": RowMean(x), "variance": RowVar(x),
}  # fmt: skip
"""What a result of a monoid is called, and what it means: a new monoid's results need a row here."""

monoids = pytest.mark.parametrize("monoid", MONOIDS.values(), ids=MONOIDS)


def identity(monoid: Monoid) -> State:
    return tuple(float(c.value) for c in monoid.identity)


def mapped(monoid: Monoid, value: float) -> State:
    return tuple(interpret(monoid.map, {"e": value, "rest": 0.0}).values())


def combined(monoid: Monoid, left: State, right: State) -> State:
    names = [n for n, _ in monoid.state]
    values = {f"left_{n}": v for n, v in zip(names, left, strict=True)}
    values |= {f"right_{n}": v for n, v in zip(names, right, strict=True)}
    return tuple(interpret(monoid.combine, {v.name: values[v.name] for v in monoid.combine.inputs}).values())


def finished(monoid: Monoid, state: State) -> dict[str, float]:
    values = dict(zip((n for n, _ in monoid.state), state, strict=True))
    return interpret(monoid.finish, {v.name: values[v.name] for v in monoid.finish.inputs})


def fold(monoid: Monoid, states: list[State], draw: random.Random | None) -> State:
    """The states of neighbours combined one after the other, or in a random grouping."""
    while len(states) > 1:
        k = 0 if draw is None else draw.randrange(len(states) - 1)
        states[k : k + 2] = [combined(monoid, states[k], states[k + 1])]
    return states[0]


def reduce(monoid: Monoid, values: list[float], draw: random.Random | None = None) -> dict[str, float]:
    return finished(monoid, fold(monoid, [mapped(monoid, v) for v in values], draw))


def rows() -> list[list[float]]:
    draw = random.Random(11)
    made = [
        [draw.gauss(0, spread) + offset for _ in range(n)]
        for spread in (0.1, 3, 30)
        for offset in (0, 1e4)
        for n in (1, 2, 7, 24)
    ]
    return [*made, [5.0] * 6, [1.0, 1.0, -700.0], [-3.0, 2.0] * 5]


@monoids
@pytest.mark.parametrize("grouping", [None, 1, 2, 3])
def test_the_result_is_the_truth_whatever_the_grouping(monoid: Monoid, grouping: int | None) -> None:
    draw = None if grouping is None else random.Random(grouping)
    for values in rows():
        for name, got in reduce(monoid, values, draw).items():
            truth = oracle.evaluate_row(TRUTH[name], {"x": values})
            assert abs(got - truth.value()) <= 1e-15 * len(values) * _scale(name, values, truth.value()), (name, values)


def _scale(name: str, values: list[float], truth: float) -> float:
    """What rounding is measured by: a sum loses to its largest term, a variance to mean times deviation (where
    squares of plain sums would lose to the mean squared); largest and tail are right by themselves."""
    size = {
        "total": max(map(abs, values)),
        "mean": max(map(abs, values)),
        "variance": max(map(abs, values)) * truth**0.5,
    }
    return max(abs(truth), size.get(name, 0.0))


@monoids
def test_combine_is_associative(monoid: Monoid) -> None:
    draw = random.Random(5)
    for _ in range(40):
        a, b, c = (
            fold(monoid, [mapped(monoid, draw.gauss(0, 5)) for _ in range(draw.randint(1, 4))], None) for _ in range(3)
        )
        left = combined(monoid, combined(monoid, a, b), c)
        right = combined(monoid, a, combined(monoid, b, c))
        assert left == pytest.approx(right, rel=1e-14, abs=1e-14)


@monoids
def test_the_identity_is_neutral(monoid: Monoid) -> None:
    neutral = identity(monoid)
    for value in (-3.0, 0.0, 0.7, 1e4):
        state = combined(monoid, mapped(monoid, value), mapped(monoid, value + 0.5))
        assert combined(monoid, neutral, state) == pytest.approx(state, rel=1e-15)
        assert combined(monoid, state, neutral) == pytest.approx(state, rel=1e-15)
    both = combined(monoid, neutral, neutral)
    assert both == neutral


@monoids
@pytest.mark.parametrize("place", [0, 2, 4])
def test_nan_propagates(monoid: Monoid, place: int) -> None:
    values = [1.0, -2.0, 3.0, 0.5, 2.0]
    values[place] = nan
    for grouping in (None, random.Random(1), random.Random(2)):
        got = reduce(monoid, values, grouping)
        assert all(math.isnan(number) for name, number in got.items() if name != "rest")  # beside it stands the largest


def test_every_monoid_has_whole_parts() -> None:
    for name, monoid in MONOIDS.items():
        assert monoid.name == name and len(monoid.identity) == len(monoid.state)
        assert {n for n, _ in monoid.results} <= set(TRUTH), "name the result's meaning in TRUTH"
        for part, outputs in (
            (monoid.map, monoid.state),
            (monoid.combine, monoid.state),
            (monoid.finish, monoid.results),
        ):
            assert [o.name for o in part.outputs] == [n for n, _ in outputs]
            assert [o.operand.type for o in part.outputs] == [t for _, t in outputs]
            assert all(o.place is Place.ROW for o in part.outputs)


def test_sums_on_their_way_are_wide() -> None:
    for monoid, part in (("sum", "total"), ("lse", "tail"), ("moments", "mean"), ("moments", "squares")):
        assert dict(MONOIDS[monoid].state)[part] is Type.WIDE


# ---------------------------------------------------------------------------------------- log-sum-exp, moments


def test_the_tail_leaves_out_one_maximal_element() -> None:
    lse = MONOIDS["lse"]
    assert reduce(lse, [20.0, 0.0]) == {"largest": 20.0, "tail": math.exp(-20.0)}
    assert reduce(lse, [0.0, 20.0]) == {"largest": 20.0, "tail": math.exp(-20.0)}
    assert reduce(lse, [5.0]) == {"largest": 5.0, "tail": 0.0}
    assert reduce(lse, [5.0, 5.0, 5.0]) == {"largest": 5.0, "tail": 2.0}
    assert reduce(lse, [0.0, -750.0]) == {"largest": 0.0, "tail": math.exp(-750.0)}
    tiny = reduce(lse, [0.0, -40.0, -41.0, -42.0])["tail"]
    assert tiny == pytest.approx(sum(map(math.exp, (-40.0, -41.0, -42.0))), rel=1e-15)


@pytest.mark.parametrize("grouping", [None, 1, 2, 3])
def test_what_rounding_left_out_counts_in_the_tail(grouping: int | None) -> None:
    """Numbers x/3 as two doubles each: their nearest doubles alone are off by 1e-12, and so would be the tail."""
    noise, draw = random.Random(4), None if grouping is None else random.Random(grouping)
    thirds = [Fraction(30000 + noise.randrange(-60, 60), 3) for _ in range(20)]
    parts = [(float(t), float(t - Fraction(float(t)))) for t in thirds]
    monoid = MONOIDS["lse_of_parts"]
    states = [tuple(interpret(monoid.map, {"e": e, "rest": rest}).values()) for e, rest in parts]
    got = finished(monoid, fold(monoid, states, draw))
    largest = max(thirds)
    assert Fraction(got["largest"]) + Fraction(got["rest"]) == sum(map(Fraction, max(parts)))
    truth = sum(math.exp(float(t - largest)) for t in thirds) - 1
    assert got["tail"] == pytest.approx(truth, rel=2e-15)


@pytest.mark.parametrize("grouping", [None, 1, 2])
def test_masked_entries_and_masked_rows(grouping: int | None) -> None:
    draw = None if grouping is None else random.Random(grouping)
    lse = MONOIDS["lse"]
    assert reduce(lse, [-inf] * 5, draw) == {"largest": -inf, "tail": 0.0}
    assert reduce(lse, [-inf, 1.0, -inf, 1.0, -inf], draw) == {"largest": 1.0, "tail": 1.0}
    assert reduce(MONOIDS["max"], [-inf] * 3, draw) == {"largest": -inf}
    assert reduce(MONOIDS["sum"], [-inf, 1.0, 2.0], draw) == {"total": -inf}
    state = identity(lse)
    assert finished(lse, state) == {"largest": -inf, "tail": 0.0}


@pytest.mark.parametrize("grouping", [None, 1, 2, 3])
@pytest.mark.parametrize("offset", [0.0, 1e4, 1e8, -1e8])
def test_moments_against_exact_fractions(grouping: int | None, offset: float) -> None:
    noise = random.Random(9)
    values = [offset + noise.gauss(0, 1) for _ in range(33)]
    exact = [Fraction(v) for v in values]
    mean = sum(exact) / len(exact)
    variance = sum((v - mean) ** 2 for v in exact) / len(exact)
    got = reduce(MONOIDS["moments"], values, None if grouping is None else random.Random(grouping))
    assert abs(got["mean"] - float(mean)) <= 4e-16 * max(1.0, abs(offset))
    # Rounding the mean costs a part of offset/deviation; plain sums of squares would lose its square, all at 1e8.
    assert got["variance"] == pytest.approx(float(variance), rel=1e-15 * max(10.0, abs(offset)))


def test_equal_values_have_no_variance() -> None:
    assert reduce(MONOIDS["moments"], [0.1] * 7)["variance"] == 0.0
    assert reduce(MONOIDS["moments"], [3.0]) == {"mean": 3.0, "variance": 0.0}
    assert math.isnan(finished(MONOIDS["moments"], identity(MONOIDS["moments"]))["variance"])


# ------------------------------------------------------------------------------------------ as NumPy has them


def numpy_function(monoid: Monoid) -> Callable[..., Any]:
    """The function of the monoid that NumPy's text defines."""
    text = numpy._rendered(
        "numpy/_monoids.py.j2", stamp="", imports=[("_numeric", ["_spread", "_summed", "_tree", "_wide"])],
        rows=[numpy.row_code(MONOIDS["sum"]), numpy.row_code(monoid)],
    )  # fmt: skip
    space: dict[str, Any] = {}
    exec(text.replace("from ._numeric", "from symdl.kernels.generated.numpy._numeric"), space)
    return space[f"_row_{monoid.name}"]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_sums_give_what_combining_neighbours_gives(dtype: type) -> None:
    moments = MONOIDS["moments"]
    by_sums, by_tree = numpy_function(moments), numpy_function(replace(moments, by_sums=None))
    for length in (1, 2, 3, 8, 100, 1001):
        for offset in (0.0, 1e4):
            row = (offset + np.random.default_rng(length).standard_normal((5, length))).astype(dtype)
            deviations = row.astype(np.float64) - row[:, :1]
            for got, expected in zip(by_sums(deviations), by_tree(deviations), strict=True):
                assert got.shape == (5, 1) and got.dtype == np.float64
                assert np.allclose(got, expected, rtol=1e-14, atol=1e-15)
    constant = by_sums(np.zeros((2, 7)))
    assert not np.any(constant)


def test_a_monoid_that_tells_nothing_more_is_combined_in_pairs() -> None:
    one = (("total", Type.WIDE),)
    product = _monoid("product", one, (1.0,), lambda b, e: (e,), lambda b, x, y: (b.multiply(x, y),), None, one)
    function = numpy_function(product)
    for length in range(1, 10):
        row = np.random.default_rng(length).uniform(0.5, 2, (3, length))
        assert np.allclose(function(row), row.prod(axis=1, keepdims=True), rtol=1e-14)
    assert function(np.empty((2, 0))).tolist() == [[1.0], [1.0]]
