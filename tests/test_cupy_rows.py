"""Kernels in which the values of a row meet: every way threads share rows, and every barrier and shuffle of it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest
from _cupy import Packages, cuda_head, kernels_of, registered
from cuda_shim import ShimError, compile_shim, guarded, gxx_missing_reason

from symdl.builder import Builder
from symdl.plan import Place, Type
from symdl.targets import cuda

pytestmark = [pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason())), pytest.mark.engine]

inf, nan = np.inf, np.nan
NAMES = ("softmax", "layer_norm", "cross_entropy")
WAYS = ((1, 1, 0), (1, 1, 16), (8, 4, 1), (8, 1, 4), (32, 4, 2), (128, 4, 1), (256, 1, 0), (512, 4, 1), (512, 4, 0))
"""(threads a row, entries at a time, chunks in registers)"""


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    for packages in registered():
        kinds = ("value", "vjp", "value_and_grad", "weight")
        chosen = tuple(k for n in NAMES for k in kernels_of(n) if k.name in {f"{n}_{kind}" for kind in kinds})
        packages.launch._source = partial(together, packages, chosen)  # type: ignore[attr-defined]
        yield packages


def together(
    packages: Packages, chosen: tuple[Any, ...], kernels: Any, types: Any, double: bool, in_place: bool, *mapping: Any
) -> str:
    """What a way of sharing rows needs, as one text: g++ takes seconds to begin."""
    every = chosen if kernels[0] in chosen else kernels
    return packages.source(every, {}, double, True, *mapping)


def close(found: Any, expected: Any) -> None:
    pairs = zip(found, expected, strict=True) if isinstance(expected, tuple) else [(found, expected)]
    for mine, theirs in pairs:
        largest = float(np.abs(theirs).max(initial=0))
        np.testing.assert_allclose(mine.get(), theirs, rtol=2e-5, atol=2e-6 * largest)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_way_to_share_rows(packages: Packages, monkeypatch: pytest.MonkeyPatch, way: tuple[int, ...]) -> None:
    rows = importlib.import_module(f"{packages.cupy.__name__}._rows")
    group, entries, chunks = way
    importlib.import_module(f"{packages.cupy.__name__}._replay")._plays.clear()
    monkeypatch.setattr(rows, "_mapping", lambda *shape: packages.launch._Mapping(False, False, group, entries, chunks))
    most = group * entries * chunks or 700
    rng = np.random.default_rng(1)
    asarray = packages.fake.asarray
    for length in {n // entries * entries for n in (entries, most // 3, most - entries, most)} - {0}:
        for count in (1, 5):
            x, g = rng.normal(0, 3, (2, count, length)).astype("f4")
            weight, label = rng.uniform(0.5, 2, length).astype("f4"), rng.integers(0, length, count)
            mine = packages.cupy.softmax_vjp(asarray(g), asarray(x))
            close(mine, packages.numpy.softmax_vjp(g, x))
            close(packages.cupy.softmax(asarray(x)), packages.numpy.softmax(x))
            arrays = (x, weight, weight / 2)
            close(packages.cupy.layer_norm(*map(asarray, arrays)), packages.numpy.layer_norm(*arrays))
            logits = asarray(x)
            found = packages.cupy.cross_entropy_value_and_grad(logits, asarray(label), out=logits)
            assert found[1] is logits
            close(found, packages.numpy.cross_entropy_value_and_grad(x, label))
    packages.cupy.check_errors()


SPECIAL = [
    [0, 0, 0, 0, 0], [5, 5, 1, -inf, 5], [-inf] * 5, [inf, 0, 1, 2, 3], [inf, inf, 0, 1, -inf], [nan, 1, 2, 3, 4],
    [1, 2, 3, 4, nan], [-inf, 3, -inf, -inf, -inf], [-inf, -inf, -inf, -inf, 3], [1e4, 1e4, 9999, 0, -1e4],
    [-3e38, 3e38, 0, 0, 1], [88, -16, 0, -20, 87.5], [-inf, -inf, nan, -inf, -inf],
]  # fmt: skip


@pytest.mark.parametrize("way", [(4, 1, 2), (4, 1, 0), (1, 1, 8), (1, 1, 0)], ids=str)
def test_ties_and_infinities(packages: Packages, monkeypatch: pytest.MonkeyPatch, way: tuple[int, ...]) -> None:
    rows = importlib.import_module(f"{packages.cupy.__name__}._rows")
    importlib.import_module(f"{packages.cupy.__name__}._replay")._plays.clear()
    monkeypatch.setattr(rows, "_mapping", lambda *shape: packages.launch._Mapping(False, False, *way))
    x = np.array(SPECIAL, "f4")
    asarray = packages.fake.asarray
    label = np.array([0, 1, 2, 3, 4, 0, 0, 1, 4, 2, 1, 3, 2])
    mine = [
        packages.cupy.softmax(asarray(x)),
        packages.cupy.cross_entropy(asarray(x), asarray(label), reduction="none"),
    ]
    theirs = [packages.numpy.softmax(x), packages.numpy.cross_entropy(x, label, reduction="none")]
    for found, expected in zip(mine, theirs, strict=True):
        np.testing.assert_allclose(found.get(), expected, rtol=4e-7, atol=0)


@pytest.mark.parametrize(("dtype", "most"), [("f4", 3e38), ("f8", 1.7e308)])
@pytest.mark.parametrize("temperature", [0.3, 3.0])
def test_rows_from_end_to_end_of_the_numbers(packages: Packages, dtype: str, most: float, temperature: float) -> None:
    x = np.array([[-1, 1, 0], [-1, -1, -1], [1, 0.5, 1], [1e-38, 0, -1e-38]]) * most
    x = x.astype(dtype)
    found = packages.cupy.softmax(packages.fake.asarray(x), temperature=temperature)
    expected = packages.numpy.softmax(x, temperature=temperature)
    np.testing.assert_allclose(found.get(), expected, rtol=4 * np.finfo(dtype).eps, atol=0)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_16_bit_rows_are_rounded_correctly(packages: Packages, monkeypatch: pytest.MonkeyPatch, dtype: str) -> None:
    """Sums of such rows are floats: enough for nearly every result to be the number nearest to the truth."""
    kind = np.dtype(pytest.importorskip("ml_dtypes").bfloat16 if dtype == "bfloat16" else dtype)
    monkeypatch.setattr(packages.launch, "_source", packages.source)
    taken: list[bool] = []
    monkeypatch.setattr(
        packages.launch,
        "_module",
        lambda text, device, of=packages.launch._module: taken.append("SYMDL_SHORT 1" in text) or of(text, device),
    )
    packages.launch._compiled.clear()
    importlib.import_module(f"{packages.cupy.__name__}._replay")._plays.clear()
    x = np.random.default_rng(3).normal(0, 2, (60, 1000)).astype(kind)
    for name in ("softmax", "layer_norm"):
        found = getattr(packages.cupy, name)(packages.fake.asarray(x)).get()
        truth = getattr(packages.numpy, name)(x.astype("f8"))
        nearest = truth.astype(kind)
        apart = np.abs(found.view("i2").astype(int) - nearest.view("i2").astype(int))
        assert apart.max() <= 1
        assert np.mean(apart > 0) < 1e-3
    assert taken == [True, True]


def test_any_axis_and_layout(packages: Packages) -> None:
    """By the table itself: rows along an axis with others behind it, rows that no word of 16 bytes fits."""
    rng = np.random.default_rng(2)
    asarray = packages.fake.asarray
    x = rng.normal(size=(3, 8, 12)).astype("f4")
    for axis in (0, 1, 2):
        close(packages.cupy.softmax(asarray(x), axis=axis), packages.numpy.softmax(x, axis=axis))
    odd = asarray(x)[..., 1:]
    close(packages.cupy.softmax(odd), packages.numpy.softmax(x[..., 1:]))
    many = rng.normal(size=(2, 5, 1100)).astype("f4")
    close(packages.cupy.softmax(asarray(many), axis=1), packages.numpy.softmax(many, axis=1))


def test_the_table(packages: Packages) -> None:
    rows = importlib.import_module(f"{packages.cupy.__name__}._rows")
    busy = 132 * rows._BUSY
    for size in (3, 4, 6, 8, 9, 12, 16, 40, 400):
        for length in (0, 1, 7, 8, 100, 1000, 1024, 4096, 5000, 32768, 100_000, 131072, 262144):
            for count in (1, 100, 10_000, 1_000_000):
                for words in (1, 4, 8):
                    if length % words:
                        continue
                    way = rows._mapping(size, count, length, 1, words, busy)
                    assert way.entries == words
                    for number in (way.group, way.chunks or 1):
                        assert number & (number - 1) == 0
                    if way.chunks:
                        assert way.group * way.entries * way.chunks >= length
                        assert way.entries * way.chunks <= max(rows._MOST, words)
                        assert way.entries * way.chunks * size <= max(rows._HELD, size * words)
                    else:
                        assert length > 512 * min(rows._MOST, rows._HELD / 2 / size)
    assert rows._mapping(4, 10**6, 64, 1, 4, busy).group == 4
    assert rows._mapping(4, 10**5, 1000, 1, 4, busy).group == 32
    assert rows._mapping(4, 10, 1000, 1, 4, busy).group == 256  # few rows: more threads for each
    assert rows._mapping(4, 10**4, 16384, 1, 4, busy) == packages.launch._Mapping(False, False, 512, 4, 8)
    assert rows._mapping(4, 10**4, 2**18, 1, 4, busy).chunks == 0
    assert rows._mapping(4, 10**5, 10, 100, 1, busy) == packages.launch._Mapping(False, False, 1, 1, 16)


# ------------------------------------------------------------------------------------------ structure


def _without(text: str, what: str, number: int, instead: str = "") -> str:
    """The text without its n-th ``what``."""
    pieces = text.split(what)
    return what.join(pieces[: number + 1]) + instead + what.join(pieces[number + 1 :])


BARRIER, SHUFFLE = "__syncthreads();", "__shfl_xor_sync(0xffffffffu, value, offset)"


@pytest.mark.parametrize(
    ("what", "number", "group"),
    [(BARRIER, 1, 256), (BARRIER, 2, 256), (SHUFFLE, 0, 32), (SHUFFLE, 0, 256), (SHUFFLE, 0, 8)],
)
def test_a_missing_barrier_or_shuffle_shows(packages: Packages, what: str, number: int, group: int) -> None:
    """Several rows for each group of threads: what one row has in shared memory the next writes over."""
    (kernel,) = (k for k in kernels_of("softmax") if k.name == "softmax_value")
    source = packages.source((kernel,), {}, False, True, packages.launch._Mapping(False, False, group, 1, 0))
    assert source.count(SHUFFLE) == 1
    assert source.count(BARRIER) == 1 + 2 * len(kernel.monoids)  # the first is that of wait_for_row
    broken = _without(source, what, number, "value" if what == SHUFFLE else "")
    x = np.random.default_rng(16).normal(0, 3, (9, 300)).astype("f4")
    expected = packages.numpy.softmax(x)

    def right(text: str, seed: int) -> bool:
        out = np.full_like(x, np.nan)
        given = (x, 300, 1, 0, out, 300, 1, 0)
        try:
            compile_shim(text).launch("softmax_value_rows", 1, 256, (*given, 9, 1, 300), seed=seed)
        except ShimError:
            return False
        return np.allclose(out, expected, rtol=1e-4, atol=1e-6)

    assert all(right(source, seed) for seed in range(3))
    assert not all(right(broken, seed) for seed in range(12))


def _picking(group: int) -> str:
    """x - x[label], whose output may lie over x."""
    b = Builder("pick")
    x, label = b.input("x"), b.input("label", Type.INDEX, Place.ROW)
    plan = b.plan([("y", b.subtract(x, b.pick(x, label)), Place.ELEMENT)])
    types = "typedef float x_type; typedef float y_out_type;\n"
    return cuda_head(False, group) + types + cuda.kernel("pick", plan, True).text


@pytest.mark.parametrize("group", [8, 256])
def test_a_missing_barrier_after_a_pick_shows(group: int) -> None:
    x = np.random.default_rng(17).normal(size=(4, 300)).astype("f4")
    label = np.array([0, 7, 299, 100])
    text = _picking(group)
    assert text.count("wait_for_row();") == 1

    def right(text: str, seed: int) -> bool:
        mine = guarded(x)
        given = (mine, 300, 1, 0, label, 1, 0, 0, mine, 300, 1, 0)
        compile_shim(text).launch("pick_rows", 1, 256, (*given, 4, 1, 300), seed=seed)
        return np.array_equal(mine, x - x[np.arange(4), label][:, None])

    assert all(right(text, seed) for seed in range(5))
    assert not all(right(text.replace("wait_for_row();", ""), seed) for seed in range(12))
