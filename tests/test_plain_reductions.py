"""Rows are read several times instead of slowly: what that makes of a plan, and of the rows that are special."""

from __future__ import annotations

import importlib
from types import ModuleType

import numpy as np
import pytest

import symdl
from symdl import lower
from symdl.builder import Builder
from symdl.kernel import kernels
from symdl.kernels import numpy as reference
from symdl.monoids import MONOIDS
from symdl.passes import schedule
from symdl.passes.plain_reductions import with_plain_reductions
from symdl.plan import Operation, Place, Plan, Type

pytestmark = pytest.mark.engine

inf = np.inf


@pytest.fixture(scope="module")
def c() -> ModuleType:
    """The C kernels; skips, with the reason, where they cannot be built."""
    try:
        return importlib.import_module("symdl.kernels.c")
    except ImportError as error:
        pytest.skip(str(error))


def plan_of(name: str, quantity: str) -> Plan:
    definition = symdl.definition(name)
    kernel = next(k for k in kernels(definition) if k.name == quantity)
    return lower.plan(definition, kernel)


@pytest.mark.parametrize("name", ["softmax", "log_softmax", "cross_entropy"])
def test_no_element_stands_out(name: str) -> None:
    definition = symdl.definition(name)
    for kernel in kernels(definition):
        plan = lower.plan(definition, kernel)
        before = {s.detail for s in plan.steps if s.operation is Operation.REDUCE}
        after = {s.detail for s in with_plain_reductions(plan).steps if s.operation is Operation.REDUCE}
        standing = {n for n in before if MONOIDS[n].beside is not None}
        assert after == (before - standing) | ({"max", "sum"} if standing else set())


def test_what_took_a_call_is_kept_for_the_readings_that_need_it() -> None:
    plan = with_plain_reductions(plan_of("softmax", "vjp"))
    kept = schedule.kept(plan, schedule.readings(plan, schedule.phases(plan)))
    made = {s.result: s for s in plan.steps}
    (exponential,), (again, share), (at_last,) = kept[1:]
    assert not kept[0]
    assert again == exponential and at_last == share
    assert made[share].operation is Operation.DIVIDE and made[share].operands[0] == exponential
    plan = with_plain_reductions(plan_of("log_softmax", "value"))
    assert not any(schedule.kept(plan, schedule.readings(plan, schedule.phases(plan))))


def test_a_pick_stays_one_a_row() -> None:
    b = Builder("picked")
    x, label = b.input("x"), b.input("label", Type.INDEX, Place.ROW)
    plan = b.plan([("value", b.pick(x, label), Place.ROW)])
    assert all(s.result.place is Place.ROW for s in with_plain_reductions(plan).steps)


SPECIAL = [
    [0, 0, 0, 0], [5, 5, 1, -inf], [-inf] * 4, [inf, 0, 1, 2], [inf, inf, 0, 1], [np.nan, 1, 2, 3],
    [-inf, 3, -inf, -inf], [1e4, 1e4, 9999, 0], [-3e38, 3e38, 0, 0],
]  # fmt: skip


@pytest.mark.parametrize("name", ["softmax", "log_softmax"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("temperature", [1.0, 0.3])
def test_ties_and_infinities(c: ModuleType, name: str, dtype: str, temperature: float) -> None:
    rows = np.array(SPECIAL, dtype)
    got, expected = (getattr(k, name)(rows, temperature=temperature) for k in (c, reference))
    assert np.array_equal(np.isnan(got), np.isnan(expected))
    assert np.allclose(got, expected, rtol=4 * np.finfo(dtype).eps, atol=0, equal_nan=True)


@pytest.mark.parametrize(("quantity", "single", "sums"), [("value", True, 1), ("vjp", True, 2), ("value", False, 2)])
def test_a_sum_that_has_the_largest_in_it_is_one_sum_of_floats(quantity: str, single: bool, sums: int) -> None:
    plan = plan_of("softmax", quantity)
    reduced = [s.detail for s in with_plain_reductions(plan, single).steps if s.operation is Operation.REDUCE]
    assert reduced == ["max"] + ["sum"] * sums


def test_a_sum_over_the_others_that_is_wanted_itself_stays_one() -> None:
    plan = plan_of("log_softmax", "value")
    reduced = [s.detail for s in with_plain_reductions(plan, True).steps if s.operation is Operation.REDUCE]
    assert reduced == ["max", "sum", "sum"]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_what_there_is_no_room_for_is_computed_again(c: ModuleType, dtype: str) -> None:
    room = 131072 // np.dtype(dtype).itemsize
    row, g = np.random.default_rng(5).normal(size=(2, room + 700)).astype(dtype)
    row[room : room + 7], g[room : room + 7] = row[:7], g[:7]
    for found in (c.softmax(row), c.softmax_vjp(row, g)):
        assert np.array_equal(found[room : room + 7], found[:7])
