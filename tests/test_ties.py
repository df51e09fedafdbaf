"""Results of 16 bits are rounded once: what float32 cannot decide is decided with more digits."""

from __future__ import annotations

import importlib
import inspect
import math
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import symdl.kernels.c as c
import symdl.kernels.numpy as door
from symdl import registry
from symdl.accuracy.sixteen import Sixteen, all_inputs, check_sixteen, reference_of
from symdl.accuracy.subjects import Subject, subjects

pytestmark = pytest.mark.engine

STORAGES = [np.dtype(np.float16), np.dtype(ml_dtypes.bfloat16)]


def ties(kernels: Any) -> Any:
    """The module under test, of one target."""
    return importlib.import_module(f"{inspect.unwrap(kernels.sigmoid).__module__.rpartition('.')[0]}._ties")


def to_odd(truth: Fraction) -> float:
    """The double next to the truth that is the truth, or has its last bit set."""
    nearest = truth.numerator / truth.denominator
    if Fraction(nearest) == truth or np.float64(nearest).view(np.int64) & 1:
        return nearest
    return math.nextafter(nearest, math.inf if truth > Fraction(nearest) else -math.inf)


NUMBERS = np.concatenate(
    [np.random.default_rng(3).standard_normal(400) * 2.0 ** np.random.default_rng(4).integers(-60, 60, 400),
     [1.0, -1.0, 3.0, 0.375, 2.0**-80, -(2.0**-80)]]
)  # fmt: skip


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize(
    "operation", [np.add, np.subtract, np.multiply, np.divide], ids=["sum", "difference", "product", "quotient"]
)
def test_operations_are_rounded_to_odd(operation: Any, kernels: Any) -> None:
    exact = {
        np.add: lambda a, b: a + b,
        np.subtract: lambda a, b: a - b,
        np.multiply: lambda a, b: a * b,
        np.divide: lambda a, b: a / b,
    }[operation]
    a, b = NUMBERS, np.roll(NUMBERS, 7)
    found = operation(ties(kernels)._to_odd(a), b)
    for one, first, second in zip(np.asarray(found), a, b, strict=True):
        assert one == to_odd(exact(Fraction(float(first)), Fraction(float(second))))


def test_roots_are_rounded_to_odd() -> None:
    numbers = np.abs(NUMBERS)
    for root, x in zip(np.asarray(np.sqrt(ties(door)._to_odd(numbers))), numbers, strict=True):
        assert (Fraction(float(root)) ** 2 == Fraction(float(x))) or np.float64(root).view(np.int64) & 1
        below, above = math.nextafter(root, 0.0), math.nextafter(root, math.inf)
        assert Fraction(below) ** 2 < Fraction(float(x)) < Fraction(above) ** 2


@pytest.mark.parametrize(
    ("function", "sign"), [(np.expm1, 1), (np.log1p, -1), (np.exp, 0), (np.tanh, 0), (np.sin, 0), (np.sinh, 0)]
)
def test_functions_of_tiny_arguments_keep_their_curvature(function: Any, sign: int) -> None:
    x = np.array([2.0**-90, -(2.0**-90), 3.0 * 2.0**-101])
    found = np.asarray(function(ties(door)._to_odd(x)))
    near = np.asarray(function(x))
    assert np.all(np.abs(found - near) <= np.abs(np.spacing(near))) and np.all(found != near)
    away = {np.exp: np.sign(x), np.tanh: -np.sign(x), np.sin: -np.sign(x), np.sinh: np.sign(x)}
    assert np.array_equal(np.sign(found - near), away.get(function, np.full(3, float(sign))))


@pytest.mark.parametrize("storage", STORAGES, ids=str)
def test_what_is_narrowed_to_odd_rounds_as_the_double_does(storage: Any) -> None:
    """The type's midpoints, and doubles a last place beside them, of normal and subnormal numbers, and of infinity."""
    with np.errstate(invalid="ignore", over="ignore"):
        numbers = np.arange(0x7F00 if storage == np.float16 else 0x7F80, dtype=np.uint16).view(storage)
        numbers = numbers[np.isfinite(numbers.astype(np.float64))].astype(np.float64)
        step = np.append(np.diff(numbers), numbers[-1] - numbers[-2])
        middle = numbers + step / 2
        for place, expected in ((-1, numbers), (1, numbers + step)):
            beside = np.nextafter(middle, place * np.inf)
            stored = ties(door)._narrowed_to_odd(beside).astype(storage).astype(np.float64)
            largest = numbers[-1]
            assert np.array_equal(stored, np.where(expected > largest, np.inf, expected))
        assert np.array_equal(ties(door)._narrowed_to_odd(numbers), numbers.astype(np.float32))


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("numbers", [{"alpha": 0.625}, {"alpha": 1.5}, {"alpha": 2.25}], ids=str)
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_ties_that_no_double_decides(numbers: dict[str, float], dtype: str, kernels: Any) -> None:
    """alpha (x + x^2/2 + ...) for all x: alpha x is a midpoint for one in four, or more."""
    subject = Subject(registry.definition("elu"), registry.definition("elu").variants[0], numbers)
    found = measured(kernels, subject, dtype)
    assert found.correctly_rounded > 0.9999 and found.max < 0.501


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_numbers_of_the_call_are_not_rounded_before(dtype: str, kernels: Any) -> None:
    """x (1/8 + 1/3)/2, which is nearly 11/48 x, with the double that is nearest to 1/3."""
    found = measured(kernels, next(iter(subjects(registry.definition("rrelu")))), dtype)
    assert found.correctly_rounded > 0.9999 and found.max < 0.501


def measured(kernels: Any, subject: Subject, dtype: str) -> Sixteen:
    """How right the kernel of a value is at all inputs."""
    (value, *_) = subject.quantities()
    (name,) = subject.coordinates
    return check_sixteen(lambda x: subject.call(kernels, value, {name: x}), reference_of(subject, value), dtype)


# ------------------------------------------------------------------------------------------ layouts


def wide_body(x: Any, g: Any) -> Any:
    """A body that is right in double precision, and eight last places off in float32."""
    found = PART * x
    return (found if x.dtype == np.float64 else found * np.float32(1.0 + 2.0**-20)), g * x


PART = 0.7310585786300049


def rounded(numbers: Any, storage: Any) -> Any:
    """Doubles rounded once: ml_dtypes takes them through float32."""
    form = ml_dtypes.finfo(storage)
    unit = np.maximum(np.exp2(np.frexp(numbers)[1] - float(form.nmant + 1)), float(form.smallest_subnormal))
    return (np.rint(numbers / unit) * unit).astype(storage)


@pytest.mark.parametrize("storage", STORAGES, ids=str)
def test_arrays_that_broadcast(storage: Any) -> None:
    x = np.random.default_rng(1).standard_normal((1000, 1, 30)).astype(np.float32)
    g = np.random.default_rng(2).standard_normal((5, 30)).astype(np.float32)
    plain = wide_body(x, g)
    found = ties(door)._decided(wide_body, [x, g], [np.array(r) for r in plain], [storage, storage], False)
    exact = (np.broadcast_to(x.astype(np.float64) * PART, (1000, 5, 30)), g * x.astype(np.float64))
    for one, truth in zip(found, exact, strict=True):
        assert np.array_equal(np.broadcast_to(one, truth.shape).astype(storage), rounded(truth, storage))
    assert not np.array_equal(plain[0].astype(storage), rounded(exact[0][:, :1], storage))


@pytest.mark.parametrize("storage", STORAGES, ids=str)
def test_rows_are_computed_again_as_a_whole(storage: Any) -> None:
    x = np.random.default_rng(1).standard_normal((3000, 4, 9)).astype(np.float32)

    def body(x: Any, position: Any, scale: float) -> Any:
        assert x.shape[-1] == position.shape[-1] == 9
        total = np.add.reduce(x, axis=-1, keepdims=True, dtype=np.float64).astype(x.dtype)
        return total * (1.0 if x.dtype == np.float64 else 1.0 + 2.0**-20), PART * x + scale * (
            position - position
        ).astype(x.dtype)

    arguments = [x, np.arange(9), 2.0]
    plain = body(*arguments)
    total, parts = ties(door)._decided(body, arguments, [np.array(r) for r in plain], [storage, storage], True)
    exact = np.add.reduce(x.astype(np.float64), axis=-1, keepdims=True)
    assert np.array_equal(total.astype(storage), rounded(exact, storage))
    assert np.array_equal(parts.astype(storage), rounded(PART * x.astype(np.float64), storage))
    assert not np.array_equal(plain[0].astype(storage), rounded(exact, storage))


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("storage", STORAGES, ids=str)
def test_scalars_empty_arrays_and_rows_without_entries(storage: Any, kernels: Any) -> None:
    for shape in ((), (0,), (3, 0), (1, 1)):
        x = np.full(shape, 0.7, storage)
        assert kernels.sigmoid(x).shape == shape and kernels.sigmoid(x).dtype == storage
    assert kernels.softmax(np.zeros((3, 0), storage)).shape == (3, 0)
    assert kernels.sigmoid(np.array(0.7, storage)) == kernels.sigmoid(np.full(5, 0.7, storage))[0]


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
def test_results_are_memory_of_their_own(kernels: Any) -> None:
    x = np.linspace(-4, 4, 9001).astype(np.float16)
    kept = x.copy()
    for function in (kernels.relu, kernels.elu, kernels.log_softmax):
        assert not np.shares_memory(function(x), x)
    out = np.empty_like(x)
    assert kernels.elu(x, 0.625, out=out) is out and np.array_equal(out, kernels.elu(x, 0.625))
    assert np.array_equal(x, kept)


def test_the_same_bits_in_blocks_and_at_once() -> None:
    x = np.linspace(-8, 8, 200_000).astype(np.float16)
    pieces = np.concatenate([door.gelu(part) for part in np.array_split(x, 37)])
    assert np.array_equal(door.gelu(x), pieces)


@pytest.mark.parametrize("storage", STORAGES, ids=str)
def test_gradients_of_a_mean_and_scalars_are_decided_too(storage: Any) -> None:
    x = np.random.default_rng(0).standard_normal(40_000).astype(storage)
    mean, gradient = door.squared_hinge_loss_value_and_grad(x, np.ones_like(x), margin=0.625, reduction="sum")
    none = door.squared_hinge_loss_vjp(np.ones_like(x), x, np.ones_like(x), margin=0.625, reduction="none")
    assert np.array_equal(gradient, none) and mean.dtype == storage
    parts = door.elu(x, alpha=0.625)
    assert all(door.elu(x[k], alpha=0.625) == parts[k] for k in range(2000))


def test_a_state_in_float32_beside_a_parameter_of_16_bits() -> None:
    rng = np.random.default_rng(0)
    parameter, gradient = (rng.standard_normal(5000).astype(np.float16) for _ in range(2))
    velocity = rng.standard_normal(5000).astype(np.float32)
    found = door.sgd_step(parameter, gradient, velocity, lr=0.1, momentum=0.9)
    assert found[0].dtype == np.float16 and found[1].dtype == np.float32


# ------------------------------------------------------------------------------------------ lost digits


def nearest(truth: Fraction, dtype: str) -> float:
    """The number of a 16-bit type that is nearest to the truth, of two the even one."""
    digits, least = (8, -133) if dtype == "bfloat16" else (11, -24)
    if not truth:
        return 0.0
    exponent = max(math.frexp(float(truth))[1] - digits, least)
    return float(round(truth / Fraction(2) ** exponent) * Fraction(2) ** exponent)


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_sums_of_which_not_a_digit_is_left(dtype: str, kernels: Any) -> None:
    """e^x - 1 next to 0, of a target that might be any: a float is 0 there, a double a multiple of 2^-53."""
    x = all_inputs(dtype)
    x = x[(x > -(2.0**-10)) & (x < 2.0**-10)]
    one = np.ones_like(x)
    found = kernels.poisson_nll_loss_vjp(one, x, one, reduction="none")
    numbers = [Fraction(float(number)) for number in x]
    assert found.astype(np.float64).tolist() == [nearest(n + n**2 / 2 + n**3 / 6, dtype) for n in numbers]


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("delta", [0.625, 2.25])
def test_ties_that_two_traces_of_what_is_lost_decide(delta: float, kernels: Any) -> None:
    """delta (|x - t| - delta) and little more, far out: delta |x| is a midpoint for one x in four."""
    rng = np.random.default_rng(0)
    x = ((1.0 + rng.integers(0, 128, 4000) / 128) * 2.0 ** rng.integers(20, 100, 4000)).astype(ml_dtypes.bfloat16)
    x, t = x * rng.choice([-1, 1], 4000).astype(x.dtype), (1.0 + rng.integers(0, 128, 4000) / 128).astype(x.dtype)
    found = kernels.pseudo_huber_loss(x, t, delta=delta, reduction="none")
    exact = Fraction(delta)
    for one, a, b in zip(found, x, t, strict=True):
        size = abs(Fraction(float(a)) - Fraction(float(b)))
        root = size + exact**2 / (2 * size)  # of size^2 + delta^2, but for terms of size^-3
        assert float(one) == nearest(exact * root - exact**2, "bfloat16")
