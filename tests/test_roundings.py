"""Where roundings alone break a bound, a value on the way is rounded once; where they do not, nothing changes."""

from __future__ import annotations

import numpy as np
import pytest

import symdl.kernels.numpy as kernels
from symdl import kernel, lower, oracle, registry
from symdl.interpret import interpret
from symdl.kernel import Quantity
from symdl.passes import samples
from symdl.passes.roundings import with_few_roundings
from symdl.plan import Operation, Plan, Type

pytestmark = pytest.mark.engine

WORST = {"input": np.float32(-1.30237925), "target": np.float32(0.880358696), "delta": 2.25}
"""The square of this difference is 1.5 ulps off where it is 1.2 times a power of two, and the loss nearly twice one."""


def stages(name: str, quantity: Quantity) -> list[Plan]:
    """The plans before and after the pass."""
    definition = registry.definition(name)
    made = next(k for k in kernel.kernels(definition) if k.quantity is quantity)
    found = list(lower.stages(definition, made))
    place = [improve for improve, _ in found].index(with_few_roundings)
    return [plan for _, plan in found[place - 1 : place + 1]]


def test_the_pass_keeps_its_witness_within_the_bound() -> None:
    truth = oracle.evaluate(registry.definition("pseudo_huber_loss").expr, {n: float(v) for n, v in WORST.items()})
    before, after = (
        truth.error(interpret(plan, WORST, np.float32)["value"], "float32")
        for plan in stages("pseudo_huber_loss", Quantity.VALUE)
    )
    assert before > 4.0
    assert after < 3.0


def test_the_kernel_is_within_its_bound_where_it_was_not() -> None:
    truth = oracle.evaluate(registry.definition("pseudo_huber_loss").expr, {n: float(v) for n, v in WORST.items()})
    got = kernels.pseudo_huber_loss(**{n: np.atleast_1d(v) for n, v in WORST.items() if n != "delta"}, delta=2.25)
    assert truth.error(np.ravel(got)[0], "float32") < 3.0


def test_one_value_alone_is_rounded_once() -> None:
    before, after = stages("pseudo_huber_loss", Quantity.VALUE)

    def squares(plan: Plan) -> int:
        return sum(s.operation is Operation.MULTIPLY and s.result.type is Type.PAIR for s in plan.steps)

    def sums(plan: Plan) -> int:
        return sum(s.operation is Operation.ADD and s.result.type is Type.REAL for s in plan.steps)

    assert (squares(before), squares(after)) == (0, 1)
    assert sums(before) == sums(after) > 0


@pytest.mark.parametrize("name", ["mse_loss", "swiglu", "log_cosh_loss", "pseudo_huber_loss"])
def test_what_is_within_its_bound_stays_as_it_is(name: str) -> None:
    definition = registry.definition(name)
    for k in kernel.kernels(definition):
        if k.quantity in (Quantity.VJP, Quantity.HESS_DIAG):
            before, after = stages(name, k.quantity)
            assert before == after


def test_numbers_of_about_one_size_fill_their_square() -> None:
    variant = registry.definition("pseudo_huber_loss").default_variant
    given = next(samples.of_one_size(variant))
    counts, _, _ = np.histogram2d(given["input"], given["target"], bins=32)
    assert counts.min() > 0.5 * counts.mean()
