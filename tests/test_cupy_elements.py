"""Kernels whose elements are apart: words of 16 bytes, ends, other layouts, far places, and where code is kept."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from _cupy import Packages, kernels_of, registered
from cuda_shim import ShimError, compile_shim, guarded, gxx_missing_reason

pytestmark = pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason()))

SIZES = (0, 1, 31, 32, 33, 1000, 4097)
CLOSE = {
    "float16": (1e-3, 6e-8), "bfloat16": (8e-3, 1e-40), "float32": (1e-6, 1.5e-45), "float64": (1e-15, 0),
}  # fmt: skip
"""Relative and absolute: an ulp or a few, down to the smallest number."""


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    yield from registered()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packages: Packages) -> Path:
    """The folder of the machine code of a test, which knows no other."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    importlib.import_module(f"{packages.cupy.__name__}._cache").folder.cache_clear()
    forget(packages)
    return tmp_path / "symdl" / "cupy"


def forget(packages: Packages) -> None:
    """As in a process that begins now."""
    for module, kept in (("_launch", "_compiled"), ("_cubins", "_modules"), ("_replay", "_plays")):
        getattr(importlib.import_module(f"{packages.cupy.__name__}.{module}"), kept).clear()


def dtype_of(name: str) -> Any:
    return np.dtype(pytest.importorskip("ml_dtypes").bfloat16 if name == "bfloat16" else name)


def near_and_far(size: int) -> Any:
    """Ordinary arguments, and some at which silu needs care."""
    x = np.random.default_rng(size).normal(0, 3, size)
    x[size // 2 :: 97] = -95.5
    return x


@pytest.mark.parametrize("dtype", CLOSE)
def test_words_and_single_entries_give_the_same_bits(packages: Packages, dtype: str) -> None:
    kind = dtype_of(dtype)
    for size in SIZES:
        x = near_and_far(size).astype(kind)
        whole = packages.cupy.silu(packages.fake.asarray(x)).get()
        shifted = packages.fake.asarray(np.concatenate([x[:1], x]))[1:] if size else packages.fake.asarray(x)
        doubled = packages.fake.asarray(np.repeat(x, 2))[::2]
        for other in (shifted, doubled):
            np.testing.assert_array_equal(packages.cupy.silu(other).get(), whole)
        expected = packages.numpy.silu(x).astype("f8")
        np.testing.assert_allclose(whole.astype("f8"), expected, *CLOSE[dtype])
        mine = packages.fake.asarray(x)
        assert packages.cupy.silu(mine, out=mine) is mine
        np.testing.assert_array_equal(mine.get(), whole)


def test_every_layout_takes_its_kernel(packages: Packages, monkeypatch: pytest.MonkeyPatch) -> None:
    elements = importlib.import_module(f"{packages.cupy.__name__}._elements")
    taken: list[tuple[str, bool]] = []
    function = elements._function

    def noted(kernel: Any, suffix: str, dtypes: Any, real: Any, in_place: bool, mapping: Any) -> Any:
        taken.append((suffix, mapping.far))
        return function(kernel, suffix, dtypes, real, in_place, mapping)

    forget(packages)
    monkeypatch.setattr(elements, "_function", noted)
    x = packages.fake.asarray(np.linspace(-3, 3, 80, dtype="f4").reshape(8, 10))
    weight = packages.fake.asarray(np.linspace(0.1, 1, 10, dtype="f4"))
    for call, suffix in (
        (lambda: packages.cupy.relu(x), "flat"),
        (lambda: packages.cupy.relu(x.T), "strided"),  # the result is new, and C-ordered
        (lambda: packages.cupy.relu(x.reshape(-1)[1:]), "strided"),
        (lambda: packages.cupy.relu(x[4:]), "flat"),
        (lambda: packages.cupy.prelu(x, weight[:1]), "flat"),
        (lambda: packages.cupy.prelu(x, weight), "strided"),
    ):
        taken.clear()
        call()
        assert taken == [(suffix, False)]


@pytest.mark.parametrize("far", [False, True])
def test_far_places(packages: Packages, monkeypatch: pytest.MonkeyPatch, far: bool) -> None:
    elements = importlib.import_module(f"{packages.cupy.__name__}._elements")
    forget(packages)
    monkeypatch.setattr(elements, "_NEAR", 0 if far else 2**30)
    rng = np.random.default_rng(1)
    x, weight = rng.normal(size=(5, 7, 9)).astype("f4"), rng.normal(size=7).astype("f4")
    found = packages.cupy.prelu(packages.fake.asarray(x.transpose(2, 1, 0)), packages.fake.asarray(weight[:, None]))
    expected = packages.numpy.prelu(x.transpose(2, 1, 0), weight[:, None])
    np.testing.assert_array_equal(found.get(), expected)
    found = packages.cupy.relu(packages.fake.asarray(x))
    np.testing.assert_array_equal(found.get(), packages.numpy.relu(x))


@pytest.mark.parametrize("bits", [32, 64])
def test_division_by_the_length_of_an_axis(packages: Packages, bits: int) -> None:
    elements = importlib.import_module(f"{packages.cupy.__name__}._elements")
    rng = np.random.default_rng(2)
    most = 2 ** (bits - 1) - 1
    lengths = {1, 2, 3, 7, 8, 9, 641, most, most - 1, 2 ** (bits - 2), 2 ** (bits - 2) + 1}
    lengths |= {int(2 ** rng.uniform(0, bits - 1)) for _ in range(200)}
    for length in lengths:
        size, factor, shift = elements._divisor(length, bits == 64)
        factor %= 2**bits
        assert size == length
        places = {0, 1, length - 1, length, 2 * length - 1, most, most // length * length, most // length * length - 1}
        for n in places | {int(2 ** rng.uniform(0, bits - 1)) for _ in range(20)}:
            if 0 <= n <= most:
                assert (2 * n * factor >> bits) >> shift == n // length


def test_the_end_of_the_arrays_is_guarded(packages: Packages) -> None:
    """Without the test of the end, words reach behind the arrays."""
    (kernel,) = (k for k in kernels_of("relu") if k.name == "relu_value")
    source = packages.source((kernel,), {}, False, False)
    guard = "first + gap * (count - 1) + width <= end && "
    assert source.count(guard) == 1
    x = np.linspace(-1, 1, 2051, dtype="f4")

    def run(text: str) -> Any:
        out = guarded(np.full_like(x, np.nan))
        compile_shim(text).launch("relu_value_flat", 2, 256, (guarded(x), 1, out, x.size))
        return out

    np.testing.assert_array_equal(run(source), np.maximum(x, 0))
    with pytest.raises(ShimError, match="unmapped"):
        run(source.replace(guard, ""))


def test_machine_code_is_kept(packages: Packages, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cubins = importlib.import_module(f"{packages.cupy.__name__}._cubins")
    x = packages.fake.asarray(np.linspace(-1, 1, 9, dtype="f4"))
    compiled: list[str] = []
    create = cubins.cupy.cuda.nvrtc.createProgram
    monkeypatch.setattr(
        cubins.cupy.cuda.nvrtc, "createProgram", lambda source, *rest: compiled.append(source) or create(source, *rest)
    )

    def again() -> int:
        """How many texts a process that begins now compiles."""
        forget(packages)
        compiled.clear()
        np.testing.assert_array_equal(packages.cupy.relu(x).get(), np.maximum(x.get(), 0))
        return len(compiled)

    assert again() == 1
    (kept,) = cache.iterdir()
    assert kept.suffix == ".cubin"
    assert kept.stat().st_mode & 0o077 == 0
    assert again() == 0
    kept.write_bytes(kept.read_bytes()[:100])  # a torn file is no machine code
    assert again() == 1
    assert again() == 0
    monkeypatch.setattr(cubins.cupy.cuda.nvrtc, "getVersion", lambda: (13, 0))
    assert again() == 1
    assert len(list(cache.iterdir())) == 2
