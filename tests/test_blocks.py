"""Bodies of NumPy kernels run over blocks: the same numbers for any layout, little memory, any number of threads."""

from __future__ import annotations

import importlib
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
import pytest
from sympy import sqrt

import symdl.kernels
import symdl.kernels.numpy as kernels
from symdl import registry
from symdl.declare import loss
from symdl.roles import Elem, Target
from symdl.row import RowMax, RowSum

pytestmark = pytest.mark.engine

PACKAGE = kernels.silu.__module__.rpartition(".")[0]
blocks, numeric = (importlib.import_module(f"{PACKAGE}._{name}") for name in ("blocks", "numeric"))
LARGE = 1 << 20
RNG = np.random.default_rng(5)
X = (3 * RNG.standard_normal(LARGE)).astype(np.float32)


def in_pieces(kernel, *arrays, length: int = 1000):  # type: ignore[no-untyped-def]
    """What the kernel gives piece by piece, each smaller than a block."""
    return np.concatenate([kernel(*(a[k : k + length] for a in arrays)) for k in range(0, arrays[0].size, length)])


@pytest.mark.parametrize("name", ["silu", "relu", "gelu_grad", "softplus", "mish", "elu_grad2"])
def test_blocks_do_not_show(name: str) -> None:
    kernel = getattr(kernels, name)
    assert np.array_equal(kernel(X[:150_000]), in_pieces(kernel, X[:150_000]))


@pytest.mark.parametrize("count", [1, 2, 8])
def test_bits_are_the_same_for_any_number_of_threads(count: int) -> None:
    target, rows = np.tanh(X), X.reshape(1024, 1024)
    with kernels.threads(count):
        found = [
            kernels.silu(X),
            kernels.mse_loss(X, target),
            kernels.softmax(rows),
            *kernels.prelu_vjp(rows, rows, rows[0]),
        ]
    with kernels.threads(3):
        again = [
            kernels.silu(X),
            kernels.mse_loss(X, target),
            kernels.softmax(rows),
            *kernels.prelu_vjp(rows, rows, rows[0]),
        ]
    assert all(np.array_equal(a, b) for a, b in zip(found, again, strict=True))


LAYOUTS = {
    "flat": lambda x: x,
    "many axes": lambda x: x.reshape(16, 32, 64, -1),
    "column-major": lambda x: np.asfortranarray(x.reshape(1024, -1)),
    "every other": lambda x: x[::2],
    "backwards": lambda x: x.reshape(1024, -1)[:, ::-1],
    "one column": lambda x: x.reshape(-1, 1),
    "transposed": lambda x: x.reshape(64, 128, -1).transpose(2, 0, 1),
    "broadcast": lambda x: np.broadcast_to(x[:300], (400, 300)),
    "read-only": lambda x: np.frombuffer(x.tobytes(), x.dtype),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_layout(layout: str) -> None:
    x = LAYOUTS[layout](X)
    whole = kernels.silu(np.ascontiguousarray(x).reshape(-1)).reshape(x.shape)
    assert np.array_equal(kernels.silu(x), whole)
    out = np.empty(x.shape[::-1], x.dtype).T
    assert kernels.silu(x, out=out) is out and np.array_equal(out, whole)
    if x.ndim == 2:
        row, column = x[:1, :], x[:, :1]
        expected = kernels.huber_loss(np.ascontiguousarray(np.broadcast_to(row, x.shape)), x, reduction="none")
        assert np.array_equal(kernels.huber_loss(row, x, reduction="none"), expected)
        assert kernels.huber_loss(column, row).dtype == np.float32


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_rows_of_any_axis(axis: int) -> None:
    x = X[: 64 * 128 * 32].reshape(64, 128, 32)
    moved = np.ascontiguousarray(np.moveaxis(x, axis, -1))
    for kernel in (kernels.softmax, kernels.log_softmax, kernels.layer_norm, kernels.logsumexp):
        expected = kernel(moved)
        got = kernel(x, axis=axis)
        assert np.array_equal(np.moveaxis(got, axis, -1) if got.ndim == 3 else got, expected)
    out = x.copy()
    assert np.array_equal(kernels.softmax(out, axis=axis, out=out), kernels.softmax(x, axis=axis))


@pytest.mark.parametrize("shift", [0, 1, 5, 20_000])
def test_out_may_overlap(shift: int) -> None:
    expected = kernels.silu(X[: 3 * 20_000])
    memory = np.zeros(3 * 20_000 + shift, np.float32)
    for first, second in ((0, shift), (shift, 0)):
        memory[first : first + 60_000] = X[:60_000]
        out = memory[second : second + 60_000]
        kernels.silu(memory[first : first + 60_000], out=out)
        assert np.array_equal(out, expected)


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_sums_are_good_to_seven_digits(reduction: str) -> None:
    target = X[::-1].copy()
    truth = np.float64(0)
    for k in range(0, LARGE, 4096):
        truth += np.square(np.longdouble(1) * X[k : k + 4096] - target[k : k + 4096]).sum()
    truth = truth / LARGE if reduction == "mean" else truth
    loss = kernels.mse_loss(X, target, reduction=reduction)
    assert abs(float(loss) / float(truth) - 1) < 1e-7
    weighted = kernels.binary_cross_entropy(
        np.full(LARGE, 0.25, np.float32), np.ones(LARGE, np.float32), weight=np.abs(X)
    )
    assert abs(float(weighted) / (np.log(4) * float(np.abs(X).mean(dtype=np.float64))) - 1) < 1e-6


MOST = 8 << 20
CALLS = {
    "value": lambda x, out: kernels.gelu(x, out=out),
    "vjp": lambda x, out: kernels.gelu_vjp(x, x, out=out),
    "loss": lambda x, out: kernels.huber_loss(x, out),
    "gradient": lambda x, out: kernels.huber_loss_value_and_grad(x, x, out=out),
    "rows": lambda x, out: kernels.log_softmax(x.reshape(-1, 256), out=out.reshape(-1, 256)),
    "optimizer": lambda x, out: kernels.sgd_step(out, x, lr=0.1, out=(out,)),
}


@pytest.mark.parametrize("call", CALLS)
def test_little_memory_is_taken(call: str) -> None:
    x = np.tile(X, 8)
    out = np.empty_like(x)
    with kernels.threads(2):
        CALLS[call](x, out)
        tracemalloc.start()
        try:
            CALLS[call](x, out)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < MOST < x.nbytes


def test_no_kernel_of_elements_takes_much_memory() -> None:
    definitions = [d for d in map(registry.definition, registry.names("activation")) if len(d.arrays) == 1]
    out = (np.empty_like(X), np.empty_like(X))
    taken: dict[str, int] = {}
    for d in (d for d in definitions if f"{d.name}_value_and_grad" in dir(kernels)):
        required = {i.name: 0.5 for i in d.params if i.required}
        kernel = partial(getattr(kernels, f"{d.name}_value_and_grad"), **required)
        with kernels.threads(2):
            kernel(X[:1000])
            tracemalloc.start()
            try:
                kernel(X, out=out)
                taken[d.name] = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
    assert len(taken) > 35
    assert {name: peak for name, peak in taken.items() if peak >= MOST} == {}


def test_kernels_called_from_many_threads() -> None:
    wanted = [kernels.silu, kernels.softplus, kernels.gelu, kernels.tanh] * 4
    expected = [kernel(X[:200_000]) for kernel in wanted]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda kernel: kernel(X[:200_000]), wanted))
    assert all(np.array_equal(a, b) for a, b in zip(found, expected, strict=True))


def test_no_thread_is_woken_for_a_small_array() -> None:
    before = threading.active_count()
    kernels.silu(X[:1000])
    assert threading.active_count() == before


# ------------------------------------------------------------------------------------------ the parts


@pytest.mark.parametrize(
    "shape", [(7,), (100_000,), (3, 100_000), (100_000, 3), (40, 50, 60), (5, 1, 70_000), (0, 5), (9, 0)]
)
@pytest.mark.parametrize("rows", [False, True])
def test_blocks_cover_a_shape_once(shape: tuple[int, ...], rows: bool) -> None:
    seen = np.zeros(shape, int)
    most = blocks._block(np.dtype(np.float32))
    cut = blocks._Blocks.of(shape, rows, most)
    for number in range(cut.count):
        part = blocks._part(seen, cut.index(number))
        part += 1
        assert not rows or part.shape[-1] == shape[-1]
        assert part.size <= max(most, shape[-1] if rows else 1)
    assert (seen == 1).all()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.99, 1.0])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_choosing_by_bits_is_choosing(dtype: type, share: float) -> None:
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.5, -2.5, np.finfo(dtype).tiny / 4], dtype)
    a, b = (RNG.choice(special, 4000) for _ in range(2))
    when = RNG.random(4000) < share
    rows = when[:4, None]
    for then, otherwise in ((a.reshape(4, 1000), b[:4, None]), (a.reshape(4, 1000), 0.0), (a[:4, None], b[:1000])):
        expected = np.where(rows, then, otherwise).astype(dtype)
        assert np.broadcast_to(numeric._where(rows, then, otherwise), expected.shape).tobytes() == expected.tobytes()
    for then, otherwise in ((a, b), (a, 0.0), (-0.0, b), (a[0], b), (2.0, np.inf), (a[:1], b)):
        got = numeric._where(when, then, otherwise, a)
        expected = np.where(when, then, otherwise).astype(dtype)
        assert got.dtype == dtype and got.tobytes() == expected.tobytes()
    assert numeric._where(when[:8], a[:8], b[:8]).tobytes() == np.where(when[:8], a[:8], b[:8]).tobytes()


def test_threads_of_the_door_are_those_of_every_target() -> None:
    counts = [importlib.import_module(f"symdl.kernels.generated.{target}._threads") for target in ("numpy", "c")]
    with symdl.kernels.threads(3):
        assert [module._thread_count() for module in counts] == [3, 3]
    assert [module._chosen.get() for module in counts] == [0, 0]


# ---------------------------------------------------------------------------------------------- whole arrays


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_whole_arrays_are_added_up_block_by_block(dtype: str) -> None:
    """The same as of one block, to rounding; and no temporary is as long as the array."""
    draw = np.random.default_rng(3)
    given, target = draw.normal(size=(2, 300, 1001)).astype(dtype)
    error = given.astype(np.float64) - target
    eps = float(np.finfo(dtype).eps)
    root = np.sqrt(np.mean(error**2))
    assert abs(kernels.rmse_loss(given, target) - root) <= 4 * eps * root
    slope = error / (root * error.size)
    found = kernels.rmse_loss_vjp(1.0, given, target)
    np.testing.assert_allclose(found, slope, rtol=0, atol=4 * eps * np.abs(slope).max())
    pair = kernels.rmse_loss_value_and_grad(given, target)
    assert pair[0] == kernels.rmse_loss(given, target) and pair[1].tobytes() == found.tobytes()
    with kernels.threads(3):
        assert kernels.rmse_loss(given, target) == pair[0]
    long = draw.normal(size=1 << 21).astype(dtype)
    tracemalloc.start()
    kernels.rmse_loss(long, long[::-1])
    kernels.l2_penalty(long, lam=0.5)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1 << 21


@pytest.mark.parametrize("few", [2, 3000])
def test_many_repairs_are_as_few_are(few: int) -> None:
    x = X[:4000].copy()
    when = np.zeros(x.shape, np.bool_)
    when[:few] = True

    def better(x):  # type: ignore[no-untyped-def]
        return 1.0 / x

    (found,) = numeric._repaired(when, better, (x * 2.0,), x)
    assert np.array_equal(found, np.where(when, np.float32(1.0) / x, x * 2))
    assert (numeric._mixed(when, better, (x,), (x,)) is None) == (few == 2)
    x[1] = 0.0  # no number comes of it: what was there stays
    with np.errstate(invalid="ignore"):
        (found,) = numeric._repaired(when, lambda x: (x - x) / x, (x * 2.0,), x)
    assert np.array_equal(found, np.where(when & (x != 0), np.float32(0.0), x * 2))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("bound", [0.0, 0.5, -np.inf])
def test_extremes_with_a_number_are_numpys(dtype: type, bound: float) -> None:
    x = np.concatenate([X[:5000], [0.0, -0.0, np.nan, np.inf, -np.inf]]).astype(dtype)
    for own, ufunc in ((numeric._maximum, np.maximum), (numeric._minimum, np.minimum)):
        for part in (x, x[-5:], x[::2], x[:1].reshape(())):
            assert own(part, bound).tobytes() == ufunc(part, bound).tobytes()


def test_whole_arrays_of_anyones_function(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several sums at once, one after another, and reductions that are no sums."""
    registry.load_library()
    for table in ("_DEFINITIONS", "_ALIASES"):
        monkeypatch.setattr(registry, table, dict(getattr(registry, table)))

    @loss(over="array")
    def trial_of_two_sums(input: Elem, target: Target):  # type: ignore[no-untyped-def]
        """What is left of the target once the input has its best factor."""
        factor = RowSum(input * target) / RowSum(input**2)
        return sqrt(RowSum((target - factor * input) ** 2)) + RowMax(input)

    @loss(over="array")
    def trial_of_sums(input: Elem, target: Target):  # type: ignore[no-untyped-def]
        """The same without the largest."""
        factor = RowSum(input * target) / RowSum(input**2)
        return sqrt(RowSum((target - factor * input) ** 2))

    x, y = RNG.standard_normal((2, 70_001))
    for made, more in ((trial_of_two_sums, x.max()), (trial_of_sums, 0.0)):
        compiled = symdl.compile(made, target="numpy")
        name = made.name
        rest = y - (x @ y) / (x @ x) * x
        value = np.sqrt(rest @ rest) + more
        assert getattr(compiled, name)(x, y) == pytest.approx(value, rel=1e-12)
        slopes = np.asarray(getattr(compiled, f"{name}_vjp")(1.0, x, y))
        step = 1e-6 * RNG.standard_normal(x.size)
        ends = [getattr(compiled, name)(x + sign * step, y) for sign in (1, -1)]
        assert (ends[0] - ends[1]) / 2 == pytest.approx(slopes @ step, rel=1e-4)
