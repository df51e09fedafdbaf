"""Every primitive's recipe keeps the digits of its spec, and its derivative is the spec's."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy as sp

from symdl import oracle
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.plan import Operation, Place
from symdl.primitives import PRIMITIVES, PrimitiveFunction, is_known, known_names, name_of, root

pytestmark = pytest.mark.engine

x, y = sp.symbols("x y", real=True)
BOUND = {"normcdf": 3.5, "erf": 2, "softplus": 2, "expit": 2, "normpdf": 3, "power": 2}
"""Ulps of float64 that a recipe (or NumPy's own function) may lose; 3 where nothing is said."""

RECIPES = [p for p in PRIMITIVES.values() if p.recipe is not None]
NATIVE = [p for p in PRIMITIVES.values() if p.recipe is None and p.name not in ("rint", "root")]
HARD = [
    0.0,
    1e-300,
    1e-20,
    1e-9,
    1e-3,
    0.5,
    0.7071,
    1.0,
    1.0000001,
    2.0,
    4.0,
    5.7,
    8.3,
    15.0,
    20.0,
    26.5,
    30.0,
    36.7,
    37.5,
    38.4,
]
DENSE = [*HARD, *np.linspace(0.01, 40.0, 211), *np.geomspace(1e-12, 700.0, 60)]


SECOND = 1.5
"""The second argument of primitives that have two."""


def ulps(function: sp.Expr, got: float, point: dict[str, float]) -> float:
    return oracle.evaluate(function, point).error(got)


@pytest.mark.parametrize("primitive", RECIPES, ids=[p.name for p in RECIPES])
@pytest.mark.parametrize("sign", [1, -1], ids=["right", "left"])
def test_a_recipe_keeps_the_digits_of_its_spec(primitive, sign) -> None:
    function, rest = primitive.function(*(x, y)[: primitive.arity]), (SECOND,)[: primitive.arity - 1]
    points = [sign * v for v in [*DENSE, *map(abs, primitive.samples)]]
    found = [(ulps(function, run(primitive.name, v, *rest), {"x": v, "y": SECOND}), v) for v in points]
    assert max(found)[0] <= BOUND.get(primitive.name, 3), max(found)


SINGLE = [p for p in PRIMITIVES.values() if p.single is not None]
SINGLES = [v for v in DENSE if v < 88.0]


@pytest.mark.parametrize("primitive", SINGLE, ids=[p.name for p in SINGLE])
@pytest.mark.parametrize("sign", [1, -1], ids=["right", "left"])
def test_a_single_recipe_keeps_the_digits_of_single_precision(primitive, sign) -> None:
    at = np.array([sign * v for v in SINGLES], np.float32)
    got = interpret(primitive.single, {"x": at}, np.float32)[primitive.name]
    truths = [oracle.evaluate(primitive.function(x), {"x": float(v)}) for v in at]
    assert got.dtype == np.float32
    assert max(t.error(float(y), "float32") for t, y in zip(truths, got, strict=True)) <= 3


@pytest.mark.parametrize("primitive", SINGLE, ids=[p.name for p in SINGLE])
@pytest.mark.parametrize("end", [math.inf, -math.inf, 1e5, -1e5, 3e38, -3e38, 1e-45, -1e-45, math.nan])
def test_a_single_recipe_reaches_its_limits(primitive, end) -> None:
    at = np.float32(end)
    got = float(interpret(primitive.single, {"x": at}, np.float32)[primitive.name])
    truth = oracle.evaluate(primitive.function(x), {"x": float(at)})
    assert truth.error(got, "float32") <= 1


@pytest.mark.parametrize("primitive", RECIPES, ids=[p.name for p in RECIPES])
@pytest.mark.parametrize("end", [math.inf, -math.inf, 1e5, -1e5, 1e300, -1e300, math.nan])
def test_a_recipe_reaches_its_limits(primitive, end) -> None:
    function, rest = primitive.function(*(x, y)[: primitive.arity]), (SECOND,)[: primitive.arity - 1]
    got, truth = run(primitive.name, end, *rest), oracle.evaluate(function, {"x": end, "y": SECOND})
    if math.isfinite(got):
        assert truth.error(got) <= BOUND.get(primitive.name, 3)
    else:
        assert got == truth.value() or (math.isnan(got) and math.isnan(truth.value()))


def run(name: str, *arguments: float) -> float:
    """A primitive as plans call it, in double precision."""
    builder = Builder("f")
    inputs = [builder.input(n) for n in "xy"[: len(arguments)]]
    plan = builder.plan([("f", builder.call(name, *inputs), Place.ELEMENT)])
    return interpret(plan, dict(zip("xy", arguments, strict=False)))["f"]


@pytest.mark.parametrize("primitive", NATIVE, ids=[p.name for p in NATIVE])
def test_a_native_primitive_means_its_spec(primitive) -> None:
    others = (0.5, -1.5, 3.0) if primitive.arity == 2 else (None,)
    for v in primitive.samples:
        for other in others:
            point = {"x": v} if other is None else {"x": v, "y": other}
            truth = oracle.evaluate(primitive.function(*(x, y)[: primitive.arity]), point)
            assert truth.error(run(primitive.name, *point.values())) <= BOUND.get(primitive.name, 3), (point, truth)


def test_rint_goes_to_the_even_neighbour() -> None:
    assert [run("rint", v) for v in (*PRIMITIVES["rint"].samples, 0.5, 1.5, -2.5)] == [-2, 0, 2, 0, 2, -2]


DERIVED = [p for p in PRIMITIVES.values() if p.name != "rint"]


@pytest.mark.parametrize("primitive", DERIVED, ids=[p.name for p in DERIVED])
def test_the_derivative_is_that_of_the_spec(primitive) -> None:
    symbols = (x, y)[: primitive.arity]
    samples = [v for v in primitive.samples if v != 0]
    for symbol in symbols:
        mine = primitive.function(*symbols).diff(symbol)
        truth = oracle.derivative(primitive.function(*symbols), symbol.name)
        for v in samples:
            point = {"x": v, "y": 2.5}
            expected = oracle.evaluate(truth, point)
            got = oracle.evaluate(mine, point)
            assert expected.error(got.value()) <= 1, (symbol, v)


@pytest.mark.parametrize("primitive", DERIVED, ids=[p.name for p in DERIVED])
def test_the_second_derivative_exists(primitive) -> None:
    symbols = (x, y)[: primitive.arity]
    twice = primitive.function(*symbols).diff(x).diff(x)
    truth = oracle.derivative(primitive.function(*symbols), "x", "x")
    point = {"x": next(v for v in primitive.samples if 0.1 < abs(v) < 10), "y": 2.5}
    assert oracle.evaluate(truth, point).error(oracle.evaluate(twice, point).value()) <= 1


def test_declared_slopes_at_zero() -> None:
    absolute = PRIMITIVES["absolute"].function
    assert oracle.evaluate(absolute(x).diff(x), {"x": 0}).is_zero
    assert oracle.evaluate(oracle.derivative(absolute(x), "x"), {"x": 0}).is_zero
    assert oracle.evaluate(root(x, 2).diff(x), {"x": 0}).is_zero
    assert oracle.evaluate(root(x, 2), {"x": 0}).is_zero


def test_the_table_is_whole() -> None:
    for name, primitive in PRIMITIVES.items():
        assert primitive.name == name and primitive.samples
        if isinstance(primitive.function, type) and issubclass(primitive.function, PrimitiveFunction):
            assert primitive.function.__doc__ and name_of(primitive.function(*(x, y)[: primitive.arity])) == name
        if primitive.recipe is not None:
            assert len(primitive.recipe.inputs) == primitive.arity and len(primitive.recipe.outputs) == 1
            assert all(s.operation is not Operation.CALL or s.detail in PRIMITIVES for s in primitive.recipe.steps)
    assert {"exp", "log", "sqrt", "Piecewise", "erf", "tanh"} <= set(known_names())


def test_unknown_functions_are_unknown() -> None:
    assert not is_known(sp.gamma(x)) and not is_known(sp.Function("mystery")(x))
    assert is_known(sp.exp(x)) and is_known(x + 1) and is_known(sp.Piecewise((x, x > 0), (0, True)))
