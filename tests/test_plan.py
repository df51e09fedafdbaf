"""The builder infers types and places, merges equal steps, drops dead ones, and keeps the order of arithmetic."""

from __future__ import annotations

import math
import random
from fractions import Fraction

import pytest
import sympy as sp

from symdl import activation, kernel, lower, registry
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.kernel import Quantity
from symdl.monoids import MONOIDS
from symdl.plan import Constant, Operation, Place, Plan, Type, Value
from symdl.roles import Elem, Param
from symdl.row import RowLse, RowSum, length

pytestmark = pytest.mark.engine

E, R, S = Place.ELEMENT, Place.ROW, Place.SCALAR
DEFINITIONS = [registry.definition(name) for name in registry.names()]


def builder() -> tuple[Builder, Value, Value]:
    b = Builder("f")
    return b, b.input("x"), b.input("y")


def operations(plan: Plan) -> list[Operation]:
    return [step.operation for step in plan.steps]


# ---------------------------------------------------------------------------------------------- types, places

LEAVES = {
    "element": lambda b: b.input("e"),
    "row": lambda b: b.input("r", place=R),
    "wide row": lambda b: b.reduce("sum", MONOIDS["sum"].results, b.input("e"))[0],
    "index": lambda b: b.input("k", Type.INDEX),
    "row index": lambda b: b.input("label", Type.INDEX, R),
    "scalar": lambda b: b.scalar("s"),
    "length": lambda b: b.scalar("length", Type.INDEX),
    "constant": lambda b: b.real(2.5),
}
INFERRED = [
    ("add", "element", "constant", Type.REAL, E),
    ("add", "row", "scalar", Type.REAL, R),
    ("add", "scalar", "constant", Type.REAL, S),
    ("multiply", "element", "row", Type.REAL, E),
    ("subtract", "element", "wide row", Type.REAL, E),
    ("multiply", "element", "wide row", Type.REAL, E),
    ("divide", "wide row", "length", Type.WIDE, R),
    ("multiply", "wide row", "row", Type.WIDE, R),
    ("subtract", "row", "wide row", Type.WIDE, R),
    ("add", "wide row", "constant", Type.WIDE, R),
    ("add", "index", "element", Type.REAL, E),
    ("multiply", "length", "scalar", Type.REAL, S),
    ("maximum", "element", "constant", Type.REAL, E),
    ("minimum", "wide row", "row", Type.WIDE, R),
]


@pytest.mark.parametrize(("name", "left", "right", "type", "place"), INFERRED, ids=["-".join(r[:3]) for r in INFERRED])
@pytest.mark.parametrize("turned", [False, True])
def test_types_and_places(name: str, left: str, right: str, type: Type, place: Place, turned: bool) -> None:
    b = Builder("f")
    a, c = LEAVES[left](b), LEAVES[right](b)
    result = getattr(b, name)(*((c, a) if turned else (a, c)))
    assert (result.type, result.place) == (type, place)


def test_wide_values_meet_elements_wide_in_sums_only() -> None:
    b = Builder("f")
    x = b.input("x")
    (total,) = b.reduce("sum", MONOIDS["sum"].results, x)
    plan = b.plan([("s", b.subtract(x, total), E), ("p", b.multiply(x, total), E)])
    by_name = {step.operation: step for step in plan.steps}
    assert by_name[Operation.SUBTRACT].result.type is Type.WIDE
    assert by_name[Operation.MULTIPLY].result.type is Type.REAL
    assert all(o.operand.type is Type.REAL for o in plan.outputs)


def test_other_operations() -> None:
    b, x, y = builder()
    truth = b.compare("<", x, y)
    assert (truth.type, truth.place) == (Type.TRUTH, E)
    label = b.input("label", Type.INDEX, R)
    assert b.compare("==", b.input("position", Type.INDEX), label).place is E
    assert b.pick(x, label).place is R and b.pick(x, label).type is Type.REAL
    assert b.call("exp", label).type is Type.REAL
    assert b.both(truth, b.invert(truth)).type is Type.TRUTH
    assert b.select(truth, x, b.real(1.0)).type is Type.REAL
    assert b.absolute(x).place is E
    with pytest.raises(TypeError, match="truth value"):
        b.select(truth, truth, x)


# ------------------------------------------------------------------------------------------------ merge, drop


def test_equal_steps_are_one() -> None:
    b, x, y = builder()
    assert b.add(x, y) is b.add(x, y) is b.add(y, x)
    assert b.multiply(x, y) is b.multiply(y, x) and b.maximum(x, y) is b.maximum(y, x)
    assert b.subtract(x, y) is not b.subtract(y, x)
    assert b.call("exp", x) is b.call("exp", x) is not b.call("expm1", x)
    assert b.compare("<", x, y) is not b.compare("<=", x, y)
    assert b.reduce("lse", MONOIDS["lse"].results, x) is b.reduce("lse", MONOIDS["lse"].results, x)
    assert b.reduce("sum", MONOIDS["sum"].results, x) is not b.reduce("max", MONOIDS["max"].results, x)


def test_dead_steps_inputs_and_scalars_are_dropped() -> None:
    b, x, y = builder()
    s, t = b.scalar("s"), b.scalar("t")
    b.call("log", b.add(y, t))
    plan = b.plan([("f", b.multiply(x, s), E)])
    assert operations(plan) == [Operation.MULTIPLY]
    assert plan.inputs == (x,) and plan.scalars == (s,)


def test_a_reduction_lives_if_one_of_its_results_does() -> None:
    b, x, _ = builder()
    _, tail = b.reduce("lse", MONOIDS["lse"].results, x)
    plan = b.plan([("t", tail, R)])
    assert operations(plan) == [Operation.REDUCE] and len(plan.steps[0].results) == 2 and plan.has_rows


def test_once_a_call_comes_first() -> None:
    b, x, _ = builder()
    s = b.scalar("s")
    early = b.call("exp", x)
    late = b.divide(b.call("log", s), b.real(3.0))
    plan = b.plan([("f", b.add(b.multiply(early, late), early), E)])
    places = [step.result.place for step in plan.steps]
    assert places == sorted(places, key=lambda p: p is not S) and places[:2] == [S, S]


def test_trivial_arithmetic_disappears() -> None:
    b, x, y = builder()
    one = b.real(1.0)
    assert b.multiply(x, one) is x and b.multiply(one, x) is x and b.divide(x, one) is x
    assert b.multiply(x, b.real(-1.0)) is b.negate(x)
    assert b.negate(b.real(0.1, 1e-18)) == Constant(-0.1, Type.REAL, -1e-18)
    truth = b.compare("<", x, y)
    assert b.select(truth, x, x) is x
    assert b.select(b.compare("<", b.real(1.0), b.real(2.0)), x, y) is x
    assert b.convert(x, Type.REAL) is x


def test_zero_is_not_folded_away() -> None:
    """x*0 is NaN at infinity, and x + 0 turns -0 into 0: neither may disappear."""
    b, x, _ = builder()
    plan = b.plan([("p", b.multiply(x, b.real(0.0)), E), ("s", b.add(x, b.real(0.0)), E)])
    got = interpret(plan, {"x": math.inf})
    assert math.isnan(got["p"]) and got["s"] == math.inf
    assert math.copysign(1, interpret(plan, {"x": -0.0})["s"]) == 1


def test_names_are_unique_and_do_not_hide_inputs() -> None:
    b = Builder("f")
    x, exp, t1 = b.input("x"), b.input("exp_1"), b.input("t1")
    steps = [b.call("exp", x), b.call("exp", exp), b.add(x, t1), b.add(x, exp)]
    names = [v.name for v in steps]
    assert len({*names, "x", "exp_1", "t1"}) == 7


def test_inlining_keeps_meaning() -> None:
    inner = Builder("inner")
    u = inner.input("u")
    plan = inner.plan([("a", inner.add(inner.call("exp", u), u), E), ("b", inner.multiply(u, u), E)])
    b, x, y = builder()
    first, second = b.inline(plan, b.add(x, y))
    outer = b.plan([("f", b.add(first, second), E)])
    assert interpret(outer, {"x": 0.5, "y": 0.25})["f"] == math.exp(0.75) + 0.75 + 0.75 * 0.75


# --------------------------------------------------------------------------------------- compensated arithmetic


def two_diff() -> Plan:
    """The difference and its rounding error, as the lowering writes them for a row's maximum."""
    b, x, y = builder()
    high = b.subtract(x, y)
    taken = b.subtract(high, x)
    low = b.subtract(b.subtract(x, b.subtract(high, taken)), b.add(y, taken))
    return b.plan([("high", high, E), ("low", low, E)])


def test_a_two_diff_survives_exactly() -> None:
    draw = random.Random(2)
    plan = two_diff()
    lost = 0
    for _ in range(300):
        x, y = (draw.uniform(-1, 1) * 10.0 ** draw.randint(-8, 8) for _ in range(2))
        got = interpret(plan, {"x": x, "y": y})
        assert Fraction(got["high"]) + Fraction(got["low"]) == Fraction(x) - Fraction(y)
        lost += got["low"] != 0
    assert lost > 200


def test_the_lowering_of_a_softmax_keeps_the_error_of_x_minus_m() -> None:
    """Every subtraction of the two-diff is in the plan, after the reduction."""
    definition = registry.definition("softmax")
    value = next(k for k in kernel.kernels(definition) if k.quantity is Quantity.VALUE)
    plan = lower.plan(definition, value)
    sums = [s for s in plan.steps if s.operation in (Operation.ADD, Operation.SUBTRACT) and s.result.place is E]
    by_result = {s.result: s for s in plan.steps}
    high = next(s for s in sums if s.operation is Operation.SUBTRACT and s.operands[1].name == "largest_1")
    low = [s for s in sums if high.result in _all_behind(s.result, by_result) and s is not high]
    assert len(low) >= 4, "x - m, and the five operations that recover what it lost"


def _all_behind(value: object, by_result: dict[object, object]) -> set[object]:
    step = by_result.get(value)
    if step is None:
        return set()
    operands = set(step.operands)  # type: ignore[attr-defined]
    return operands.union(*(_all_behind(o, by_result) for o in operands))


def test_polynomials_are_horners() -> None:
    b, x, _ = builder()
    plan = b.plan([("p", b.polynomial(x, [1.0, -2.0, 0.5]), E)])
    assert interpret(plan, {"x": 3.0})["p"] == 1 - 6 + 4.5
    assert operations(plan) == [Operation.MULTIPLY, Operation.ADD, Operation.MULTIPLY, Operation.ADD]


# --------------------------------------------------------------------------------------- plans of the library

ARITY = {
    Operation.NEGATE: 1,
    Operation.NOT: 1,
    Operation.CONVERT: 1,
    Operation.SELECT: 3,
    Operation.FMA: 3,
    Operation.PICK: 2,
}


@pytest.mark.parametrize("definition", DEFINITIONS, ids=[d.name for d in DEFINITIONS])
def test_plans_are_well_formed(definition: object) -> None:
    for routine in lower.unit(definition).routines:  # type: ignore[arg-type]
        plan = routine.plan
        known: set[Value] = {*plan.inputs, *plan.scalars}
        used: set[object] = {o.operand for o in plan.outputs}
        names = [v.name for v in known]
        for step in plan.steps:
            used.update(step.operands)
            for operand in step.operands:
                assert isinstance(operand, Constant) or operand in known, (plan.name, operand)
            if step.operation not in (Operation.CALL, Operation.REDUCE):
                assert len(step.operands) == ARITY.get(step.operation, 2)
            if step.operation in (Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE):
                assert len({o.type for o in step.operands}) == 1, (plan.name, step)
            if step.operation is not Operation.PICK and step.operation is not Operation.REDUCE:
                assert step.result.place >= max(o.place for o in step.operands)
            known.update(step.results)
            names += [v.name for v in step.results]
        assert len(names) == len(set(names))
        assert {v for v in (*plan.inputs, *plan.scalars)} <= used
        assert all(o.operand.type is Type.REAL and o.operand.place <= o.place for o in plan.outputs)
        assert {o.name for o in plan.outputs} == {name for name, _ in routine.kernel.outputs}


def test_lowering_twice_gives_the_same_plan() -> None:
    for name in ("gelu", "cross_entropy", "layer_norm"):
        definition = registry.definition(name)
        assert lower.unit(definition) == lower.unit(definition)


# ----------------------------------------------------------------------------------- what the lowering chooses


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))

    def lower_(write, **roles: object) -> Plan:
        names = ", ".join(roles)
        exec(f"def trial({names}):\n    'A formula on trial.'\n    return write({names})", scope := {"write": write})
        trial = scope["trial"]
        trial.__module__, trial.__annotations__ = __name__, dict(roles)
        definition = activation(trial)
        value = next(k for k in kernel.kernels(definition) if k.quantity is Quantity.VALUE)
        return lower.plan(definition, value)

    return lower_


def test_parameters_are_worked_out_once_a_call(lowered) -> None:
    plan = lowered(lambda x, a: x * sp.exp(-a) / (a + 1), x=Elem, a=Param)
    assert [s.result.place for s in plan.steps].count(E) <= 2
    assert interpret(plan, {"x": 3.0, "a": 1.0})["value"] == pytest.approx(1.5 * math.exp(-1), rel=1e-15)


def test_integer_powers_are_products(lowered) -> None:
    plan = lowered(lambda x: x**5 + sp.sqrt(x) ** 3, x=Elem)
    assert {s.detail for s in plan.steps if s.operation is Operation.CALL} == {"sqrt"}
    assert interpret(plan, {"x": 4.0})["value"] == 1024 + 8


def test_an_inexact_quotient_is_a_division(lowered) -> None:
    """x/3 rounds once; x*(1/3) twice."""
    plan = lowered(lambda x: x / 3, x=Elem)
    assert operations(plan) == [Operation.DIVIDE]
    assert all(interpret(plan, {"x": v})["value"] == v / 3 for v in (0.1, 1.0, 5.0, 7.0))


def test_a_constant_carries_what_its_double_leaves_out(lowered) -> None:
    plan = lowered(lambda x: x * sp.pi, x=Elem)
    (constant,) = [o for s in plan.steps for o in s.operands if isinstance(o, Constant)]
    assert constant.value == math.pi and abs(constant.remainder - 1.2246467991473532e-16) < 1e-30


def test_one_log_sum_exp_serves_all(lowered) -> None:
    plan = lowered(lambda x: x - RowLse(x) + sp.exp(x) / RowSum(sp.exp(x)) + length * RowLse(x), x=Elem)
    assert [s.detail for s in plan.steps if s.operation is Operation.REDUCE] == ["lse"]


def test_a_truth_that_is_known_is_no_step() -> None:
    b = Builder("f")
    x = b.input("x")
    positive, known = b.compare(">", x, b.real(0.0)), {v: Constant(v, Type.TRUTH) for v in (False, True)}
    assert b.both(positive, known[True]) == b.either(known[False], positive) == positive
    assert b.both(known[False], positive) == known[False]
    assert b.either(positive, known[True]) == known[True]
