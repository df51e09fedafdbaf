"""All inputs of float32 and of the 16-bit types: errors, checksums, states to go on from, and what must be found."""

from __future__ import annotations

import json
import math
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symdl.kernels.numpy as door
from symdl import oracle, registry
from symdl.accuracy import tally
from symdl.accuracy.bounds import ulps
from symdl.accuracy.checksum import joined
from symdl.accuracy.exhaustive import Outcome, exhaustive, interior_zeros
from symdl.accuracy.reference import Reference, reference
from symdl.accuracy.sixteen import StandIn, all_inputs, check_sixteen, decided, reference_of
from symdl.accuracy.subjects import Subject, subjects

pytestmark = pytest.mark.engine

x = sp.Symbol("x", real=True)
ONE = 0x3F800000
"""The bits of 1.0."""


@cache
def subject(name: str) -> Subject:
    return next(iter(subjects(registry.definition(name))))


@cache
def truth(name: str, place: int = 0) -> Reference:
    return reference_of(subject(name), subject(name).quantities()[place])


def kernel(name: str, changed: dict[float, int] | None = None) -> Any:
    """The kernel of a function's value, some of its results so many ulps off."""

    def run(points: np.ndarray) -> np.ndarray:
        found = np.array(getattr(door, name)(points))
        for at, by in (changed or {}).items():
            there = points == np.float32(at)
            bits = found.view(np.int32 if found.itemsize == 4 else np.int16)
            bits[there] += by
        return found

    return run


def run(
    name: str, changed: dict[float, int] | None = None, first: int = ONE, size: int = 1 << 16, **more: Any
) -> Outcome:
    more = {"block": 1 << 12, "group": 4} | more
    return exhaustive(kernel(name, changed), truth(name), first=first, stop=first + size, **more)


# ----------------------------------------------------------------------------------------------------- float32


PLAIN = {
    "one binade": ("silu", 0, ONE),
    "falling": ("silu", 0, ONE | 1 << 31),
    "a constant truth": ("sigmoid", 0, 0x41C00000),
    "a line": ("softplus", 0, 0x43000000),
    "beside 0": ("sigmoid", 1, 0x33000000),
    "several binades": ("sigmoid", 1, 0x42800000 | 1 << 31),
    "subnormal results": ("sigmoid", 0, 0x42AE0000 | 1 << 31),
    "results of 0": ("sigmoid", 1, 0x43000000 | 1 << 31),
    "subnormal inputs": ("tanh", 0, 0),
    "a jump": ("hardtanh", 1, ONE - (1 << 15)),
}
"""How truth and result may be, and where they are: a function, a quantity's place, and the bits of an input."""


@pytest.mark.parametrize("case", PLAIN)
def test_errors_are_those_of_a_plain_measurement(case: str) -> None:
    name, place, first = PLAIN[case]
    stand_in, quantity = truth(name, place), subject(name).quantities()[place]

    def of(points: np.ndarray) -> np.ndarray:
        """A few ulps off here and there, so that no number of the outcome is the same by chance."""
        result = np.array(getattr(door, f"{name}{quantity.suffix}")(points))
        bits = points.view(np.uint32)
        result.view(np.int32)[(bits % 97 == 5) & (bits & 0x8000 != 0)] += 3
        return result

    points = np.arange(first, first + (1 << 16), dtype=np.uint32).view(np.float32)
    true, got = stand_in(points), of(points)
    errors, small = ulps(got, true, "float32"), np.abs(true) < 2.0**-126
    found = exhaustive(of, stand_in, first=first, stop=first + (1 << 16), block=1 << 13, group=3)
    assert (found.count, found.subnormal_count, found.asked) == ((~small).sum(), small.sum(), 0)
    for which, largest, worst in (
        (~small, found.max, found.worst),
        (small, found.subnormal_max, found.subnormal_worst),
    ):
        if which.any():
            assert largest == errors[which].max() and worst == points[which][errors[which].argmax()]
    assert found.rounded == (errors <= 0.5).mean()
    assert found.crc == f"{zlib.crc32(got.tobytes()):08x}"
    if (~small).any():
        assert found.plain == found.max
        assert found.mean == pytest.approx(errors[~small].mean(), rel=1e-12)
        quantile = np.quantile(errors[~small], 0.999, method="higher")
        assert quantile <= found.quantile <= quantile + 1 / 64


@pytest.mark.parametrize("lengths", [(9, 5), (7, 0), (1, 1), (1000, 1001), (3, 1 << 20)])
def test_checksums_of_parts_are_that_of_the_whole(lengths: tuple[int, int]) -> None:
    draw = np.random.default_rng(sum(lengths))
    first, second = (draw.bytes(length) for length in lengths)
    assert joined(zlib.crc32(first), zlib.crc32(second), lengths[1]) == zlib.crc32(first + second)


def test_errors_that_cannot_matter_are_not_counted_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever comes after them: what lies below the 99.9 % of all inputs may lie in any bin."""
    monkeypatch.setattr(tally, "ALL", 100_000)
    monkeypatch.setattr(tally, "_OFTEN", 50)
    draw = np.random.default_rng(0)
    errors = draw.exponential(2, 50_000)
    errors[draw.random(errors.size) < 0.001] *= 40
    found = tally.Tally("", 0, 0)
    for part in np.split(errors, 50):
        found.add_normal(part, 1.0, 0)
    assert found.floor > 64 and np.count_nonzero(found.bins[: found.floor]) > 0
    quantile = np.sort(errors)[-1 - errors.size // 1000]
    assert found.bins.sum() == errors.size and quantile <= found.quantile <= quantile + 1 / 64


@pytest.mark.parametrize("by", [9, -9])
@pytest.mark.parametrize("at", [1.0, 1.001, 1.0048828])
def test_one_result_nine_ulps_off_is_found(at: float, by: int) -> None:
    right, wrong = run("silu"), run("silu", {at: by})
    assert wrong.worst == np.float32(at) and 8 <= wrong.max <= 13 and right.max < 5
    assert wrong.crc != right.crc and wrong.rounded <= right.rounded


def test_a_result_that_is_no_number_is_found() -> None:
    def broken(points: np.ndarray) -> np.ndarray:
        return np.where(points == np.float32(1.001), np.float32(np.nan), kernel("silu")(points))

    found = exhaustive(broken, truth("silu"), first=ONE, stop=ONE + (1 << 16), block=1 << 12)
    assert found.max == np.inf and "NaN at" in found.complaint


def test_a_nan_must_give_a_nan() -> None:
    first = 0x7F800000 - 100
    right = run("silu", first=first, size=4096)
    assert not right.complaint and right.count == 101  # the infinity has a limit; NaN owe nothing else
    found = exhaustive(np.abs, truth("silu"), first=first, stop=first + 4096)
    assert not found.complaint
    found = exhaustive(np.nan_to_num, truth("silu"), first=first, stop=first + 4096)
    assert found.complaint == "a NaN gives a number"


def test_every_nan_has_one_checksum() -> None:
    first, stop = 0x7F800001, 0x7F800001 + 512
    payload = exhaustive(lambda points: points, truth("silu"), first=first, stop=stop)
    plain = exhaustive(lambda points: np.full_like(points, np.nan), truth("silu"), first=first, stop=stop)
    assert payload.crc == plain.crc


def test_subnormal_results_are_told_apart() -> None:
    first = int(np.array(-87.0, np.float32).view(np.uint32))
    found = run("exponential", first=first, size=1 << 17)
    points = np.arange(first, first + (1 << 17), dtype=np.uint32).view(np.float32)
    small = truth("exponential")(points) < 2.0**-126
    assert found.subnormal_count == small.sum() > 0 and found.count == (~small).sum() > 0
    worst = run("exponential", {float(points[-1]): 3}, first=first, size=1 << 17)
    assert worst.max == found.max and 2 <= worst.subnormal_max <= 4 and worst.subnormal_worst == points[-1]


def test_beside_a_zero_errors_count_by_the_size_around_it() -> None:
    """The derivative of silu passes through 0 at -1.2785 and is up to 0.36 within 1 of that."""
    slope = truth("silu", 1)
    ((zero, size),) = interior_zeros(slope)
    assert zero == pytest.approx(-1.2784645, abs=1e-6) and size == pytest.approx(0.3625, rel=1e-3)
    first = int(np.array(-1.2784, np.float32).view(np.uint32))
    off = 2.0**-28

    def near(points: np.ndarray) -> np.ndarray:
        return (slope(points) + off).astype(np.float32)

    found = exhaustive(near, slope, first=first, stop=first + 4096)
    assert found.plain > 1e3 and found.max == pytest.approx(off / 2.0**-28, rel=0.2)


def test_the_sign_of_a_jump_is_no_zero() -> None:
    step = reference(sp.Piecewise((x - 5, x < 2), (x, True)), "x")
    ((zero, size),) = interior_zeros(reference((x - 3) * (x**2 + 1), "x"))
    assert abs(zero - 3) < 1e-6 and size == pytest.approx(17, rel=0.1) and interior_zeros(step) == []


def test_outside_the_domain_of_the_value_its_derivative_owes_nothing() -> None:
    """log(1 - e^-x) has no value for negative x, but its derivative's formula has."""
    first = int(np.array(-3.0, np.float32).view(np.uint32))
    value = sp.log(1 - sp.exp(-x))
    slope, domain = (reference(e, "x", low=-4, high=-2) for e in (sp.diff(value, x), value))
    free = exhaustive(lambda p: np.full_like(p, np.nan), slope, domain=domain, first=first, stop=first + 4096)
    assert free.count == 0 and not free.complaint
    owed = exhaustive(lambda p: np.full_like(p, np.nan), slope, first=first, stop=first + 4096)
    assert owed.complaint


class Killed(BaseException):
    pass


def killed_after(groups: int) -> Any:
    seen: list[int] = []

    def progress(done: int, total: int) -> None:
        seen.append(done)
        if len(seen) == groups:
            raise Killed

    return progress


def test_a_run_that_was_killed_goes_on(tmp_path: Path) -> None:
    whole_run = run("silu", {1.001: 9})
    state = tmp_path / "state.json"
    for _ in range(2):
        with pytest.raises(Killed):
            run("silu", {1.001: 9}, state=state, key="a", progress=killed_after(1))
    done = json.loads(state.read_text())["done"]
    assert done == ONE + 2 * 4 * 4096
    calls: list[int] = []

    def counting(points: np.ndarray) -> np.ndarray:
        calls.append(points.size)
        return kernel("silu", {1.001: 9})(points)

    more: dict[str, Any] = {"first": ONE, "stop": ONE + (1 << 16), "block": 1 << 12, "group": 4, "state": state}
    assert exhaustive(counting, truth("silu"), key="a", **more) == whole_run
    assert sum(calls) == (1 << 16) - 2 * 4 * 4096
    assert list(tmp_path.iterdir()) == [state]
    calls.clear()
    assert exhaustive(counting, truth("silu"), key="b", **more) == whole_run  # another kernel begins anew
    assert sum(calls) == 1 << 16
    state.write_text("{")
    assert exhaustive(counting, truth("silu"), key="b", **more) == whole_run


def test_a_warning_is_a_complaint() -> None:
    found = exhaustive(lambda points: np.log(-points), truth("silu"), first=ONE, stop=ONE + 64)
    assert found.complaint.startswith("RuntimeWarning: invalid value")


def test_too_many_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="no certificate"):
        exhaustive(np.sin, reference(sp.sin(x), "x", low=-1, high=1))


# ----------------------------------------------------------------------------------------------- 16-bit types


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_every_input_of_sixteen_bits_is_rounded_as_the_oracle_says(dtype: str) -> None:
    points = all_inputs(dtype)[::97]
    points = points[~np.isnan(points.astype(np.float32))].astype(np.float64)
    slope, quantity = truth("silu", 1), subject("silu").quantities()[1]
    truths = decided(slope, points, dtype)
    for at, value, rest in zip(points.tolist(), truths.values, truths.rest, strict=True):
        exact = subject("silu").truth(quantity, {"x": at})
        assert exact.error(exact.value(dtype), dtype) <= 0.5
        assert ulps(np.array([exact.value(dtype)]), np.array([value]), dtype, np.array([rest]))[0] <= 0.5


@pytest.mark.parametrize("name", ["silu", "snake"])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_a_reference_for_sixteen_bits_decides_as_the_exact_one(name: str, dtype: str) -> None:
    """At every input promised, though it is less exact, and leaves what few inputs lie in to the oracle."""
    with np.errstate(invalid="ignore"):  # a signalling NaN
        x = all_inputs(dtype).astype(np.float64)
    x = x[np.isfinite(x) & (np.abs(x) <= 1e6)][::7]
    quantity = subject(name).quantities()[1]
    found = StandIn(subject(name), dtype)(quantity, None, {"x": x})
    sampled = np.random.default_rng(0).choice(x.size, 300, replace=False)
    for k in [*sampled, 0, x.size - 1]:
        exact = subject(name).truth(quantity, {"x": float(x[k])})
        rounded = np.array([exact.value(dtype)])
        error = ulps(rounded, found.values[k : k + 1], dtype, found.rest[k : k + 1])[0]
        assert error <= 0.5 and abs(error - exact.error(rounded[0], dtype)) <= 2.0**-14, x[k].hex()


def test_where_few_inputs_lie_the_oracle_is_asked() -> None:
    inputs = np.concatenate([np.linspace(-1, 1, 1000), [3.0, 3.5], np.linspace(6, 7, 200)]).astype(np.float32)
    stand_in = reference(sp.exp(x), "x", inputs=inputs.astype(float))
    points = np.array([-0.5, 0.5, 3.0, 3.5, 6.5])
    assert stand_in.asked(points).tolist() == [False, False, True, True, False]
    for at, value in zip(points.tolist(), stand_in(points).tolist(), strict=True):
        assert value == pytest.approx(math.exp(at), rel=1e-13)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_one_wrong_rounding_is_found(dtype: str) -> None:
    stand_in = truth("tanh")
    right = check_sixteen(lambda points: stand_in(points).astype(points.dtype), stand_in, dtype)
    assert right.correctly_rounded == 1 and right.max <= 0.5

    def wrong(points: np.ndarray) -> np.ndarray:
        found = stand_in(points).astype(points.dtype)
        found.view(np.uint16)[np.array(0.4375, dtype=points.dtype).view(np.uint16)] += 1  # inputs come by their bits
        return found

    found = check_sixteen(wrong, stand_in, dtype)
    assert found.worst == 0.4375 and 0.5 < found.max <= 1.5
    assert found.count == right.count and round((1 - found.correctly_rounded) * found.count) == 1


def test_a_tie_is_decided_by_the_oracle() -> None:
    """x + 2^-12 between two neighbours of float16 above 1, exactly, and off by less than a double can hold."""
    asked: list[float] = []

    def counted(expression: sp.Expr) -> Reference:
        def at(point: float) -> oracle.Truth:
            asked.append(point)
            return oracle.evaluate(expression, {"x": point})

        return reference(expression, "x", truth=at)

    tie = sp.Rational(1, 2**11)
    above, exact = counted(x + tie + sp.Rational(1, 2**60)), counted(x + tie)
    asked.clear()
    for stand_in, rest in ((above, True), (exact, False)):
        truths = decided(stand_in, np.array([1.0, 1.5]), "float16")
        assert (ulps(np.array([1.0]), truths.values[:1], "float16", truths.rest[:1])[0] > 0.5) == rest
    assert asked == [1.0, 1.5, 1.0, 1.5]
