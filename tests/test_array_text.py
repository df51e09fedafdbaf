"""Bodies of array languages as text: names that are taken again, polynomials, lines."""

from __future__ import annotations

import importlib

import numpy as np
import pytest

import symdl.kernels.numpy as kernels
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.plan import Operand, Place, Plan, Type, Value
from symdl.targets import arrays, layout
from symdl.targets.polynomials import POLYNOMIAL, with_polynomials
from symdl.targets.spelling import Statement
from symdl.targets.temporaries import taken_again

pytestmark = pytest.mark.engine

numeric = importlib.import_module(f"{kernels.silu.__module__.rpartition('.')[0]}._numeric")
X = np.linspace(-2, 2, 1001)


def _statement(name: str, text: str, place: Place = Place.ELEMENT, type: Type = Type.REAL) -> Statement:
    return Statement((Value(name, type, place),), (name,), text, place, False)


def _taken(*statements: Statement, result: str) -> list[str]:
    made, (expression,) = taken_again(statements, [result])
    return [*(f"{', '.join(s.names)} = {s.text}" for s in made), expression]


def test_a_temporary_takes_the_name_of_one_that_it_uses_up() -> None:
    steps = (_statement("t1", "x + 1.0"), _statement("t2", "t1 * x"), _statement("t3", "t2 * t2"))
    assert _taken(*steps, result="t3 - x") == ["t1 = x + 1.0", "t1 = t1 * x", "t1 = t1 * t1", "t1 - x"]


def test_what_is_wanted_later_keeps_its_name() -> None:
    steps = (_statement("t1", "x + 1.0"), _statement("t2", "t1 * x"), _statement("t3", "t2 * t1"))
    assert _taken(*steps, result="t3 + t1") == ["t1 = x + 1.0", "t2 = t1 * x", "t2 = t2 * t1", "t2 + t1"]


@pytest.mark.parametrize(
    "other", [_statement("t1", "a + 1.0", Place.SCALAR), _statement("t1", "x > 0.0", type=Type.TRUTH)]
)
def test_names_stand_for_one_kind(other: Statement) -> None:
    assert _taken(other, _statement("t2", "t1 * x"), result="t2")[1:] == ["t2 = t1 * x", "t2"]


def test_names_of_arguments_and_of_what_has_a_name_stay() -> None:
    steps = (_statement("exp", "np.exp(t1)"), _statement("t2", "exp + t1"), _statement("t3", "t2 * t2"))
    assert _taken(*steps, result="t3") == ["exp = np.exp(t1)", "t2 = exp + t1", "t2 = t2 * t2", "t2"]


def _polynomial(*, again: bool = False, length: int = 6) -> Plan:
    b = Builder("f")
    x = b.input("x")
    value: Operand = b.real(0.1)
    inner: Operand | None = None
    for n in range(length):
        value = b.multiply(value, x) if n % 3 else b.multiply(x, value)
        value = b.subtract(value, b.real(0.3 + n)) if n % 2 else b.add(b.real(0.7 / (n + 1)), value)
        inner = value if n == 3 else inner
    return b.plan([("f", b.add(value, inner) if again and inner else value, Place.ELEMENT)])


@pytest.mark.parametrize("again", [False, True])
def test_a_polynomial_is_one_step_and_has_the_same_bits(again: bool) -> None:
    plan = _polynomial(again=again)
    made = arrays.code("f", plan)
    assert "_polynomial(" in "".join((*made.lines, made.result))
    # What is wanted besides ends a polynomial, and is no part of another.
    assert [s.detail for s in with_polynomials(plan).steps].count(POLYNOMIAL) == 1
    # Few elements are computed one by one.
    space: dict[str, object] = {"np": np, "_polynomial": numeric._polynomial}
    exec("\n".join((made.head, *(f"    {line}" for line in made.lines), f"    return {made.result}")), space)
    ends = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1e-40])
    for x in (X, X[::63], ends, X.astype(np.float32), X[::63].astype(np.float32), ends.astype(np.float32)):
        with np.errstate(over="ignore", invalid="ignore"):
            found = space["f"](x)  # type: ignore[operator]
            expected = interpret(plan, {"x": x}, x.dtype.type)["f"].astype(x.dtype)
        assert found.dtype == x.dtype
        assert np.array_equal(found, expected, equal_nan=True)


def test_short_polynomials_stay_as_they_are() -> None:
    plan = _polynomial(length=2)
    assert with_polynomials(plan) == plan


def test_only_what_is_one_call_is_broken_into_lines() -> None:
    long = f"t = f({', '.join(['0.1234567890123456'] * 20)})"
    lines = layout.filled(long)
    assert len(lines) > 3 and max(map(len, lines)) <= layout.WIDTH
    assert "".join(f"{line.strip()} " for line in lines).replace("( ", "(").replace(" ) ", ")") == long
    assert layout.filled(f"{long} * f(x)") == [f"{long} * f(x)"]
    assert layout.filled("t = f(1.0)") == ["t = f(1.0)"]
