"""Every C kernel through its whole wrapper, against the NumPy kernel of the same name."""

from __future__ import annotations

import importlib
import inspect
import warnings
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from _cupy import arguments, each, names
from test_cupy import layouts, own_names, reductions, shapes

from symdl import registry
from symdl.kernels import numpy as reference
from symdl.targets import base

TOLERANCE = {"float16": 2e-3, "bfloat16": 2e-2, "float32": 5e-6, "float64": 1e-13}


@pytest.fixture(scope="session")
def kernels() -> ModuleType:
    """The C kernels; skips, with the reason, where they cannot be built."""
    try:
        return importlib.import_module("symdl.kernels.c")
    except ImportError as error:
        pytest.skip(str(error))


def assert_close(found: Any, expected: Any, terms: float = 0.0) -> None:
    """The same structure, dtypes and shapes; values to a few ulps of the largest, or of terms."""
    if isinstance(expected, tuple):
        assert isinstance(found, tuple)
        assert len(found) == len(expected)
        for a, b in zip(found, expected, strict=True):
            assert_close(a, b, terms)
        return
    if expected is None:
        assert found is None
        return
    assert type(found) is type(expected)
    assert found.dtype == expected.dtype
    assert found.shape == expected.shape
    if expected.size:
        tolerance = TOLERANCE[expected.dtype.name]
        wide = np.asarray(expected, np.float64)
        largest = np.abs(wide[np.isfinite(wide)]).max(initial=terms)
        found = np.asarray(found, np.float64)
        np.testing.assert_allclose(found, wide, rtol=4 * tolerance, atol=tolerance * largest)


def compared(kernels: Any, name: str, arrays: dict[str, Any], keywords: dict[str, Any]) -> None:
    mine, theirs = getattr(kernels, name), getattr(reference, name)
    first: tuple[Any, ...] = ()
    terms = 0.0
    if name.endswith("_vjp"):
        value = getattr(reference, name.removesuffix("_vjp"))(**arrays, **keywords)
        first = (np.random.default_rng(1).normal(size=value.shape).astype(value.dtype),)
    elif name.endswith("_hvp"):
        leading, x = next(iter(arrays.items()))
        first = (np.random.default_rng(1).normal(size=x.shape).astype(x.dtype),)
        # Where a row has one winner the terms of the product cancel; beside equal logits they show their size.
        calm = theirs(*first, **{**arrays, leading: x / 16}, **keywords)
        terms = float(np.abs(calm[np.isfinite(calm)]).max(initial=0))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = mine(*first, **arrays, **keywords)
    assert_close(found, theirs(*first, **arrays, **keywords), terms)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", each())
def test_every_routine(kernels: ModuleType, name: str, dtype: str) -> None:
    definition = registry.definition(name)
    for variant in definition.variants:
        for shape in shapes(definition, variant is definition.default_variant):
            arrays, numbers = arguments(definition, variant, shape, dtype)
            for public in own_names(definition):
                for reduction in reductions(definition, shape, variant):
                    compared(kernels, public, arrays, numbers | reduction)


@pytest.mark.parametrize("name", names())
def test_signatures_are_numpys(name: str) -> None:
    package = importlib.import_module("symdl.kernels.generated.c")
    for public in base.public_names(registry.definition(name)):
        assert inspect.signature(getattr(package, public)) == inspect.signature(getattr(reference, public))
        assert getattr(package, public).__doc__ == getattr(reference, public).__doc__


@pytest.mark.parametrize("layout", ["fortran", "every other", "negative", "moved"])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_layouts(kernels: Any, layout: str, axis: int) -> None:
    x = np.random.default_rng(2).normal(size=(3, 5, 2, 7)).astype("f4")
    laid = layouts(x)[layout]
    assert_close(kernels.gelu(laid), reference.gelu(x))
    assert_close(kernels.softmax(laid, axis=axis), reference.softmax(x, axis=axis))
    out = np.zeros_like(laid)
    assert kernels.log_softmax(laid, axis=axis, out=out) is out
    assert_close(out, reference.log_softmax(x, axis=axis))


def test_five_axes_that_do_not_merge(kernels: Any) -> None:
    x = np.random.default_rng(3).normal(size=(3, 4, 3, 4, 3)).astype("f4")[:, ::2, :, ::2, ::2]
    weight = np.random.default_rng(4).normal(size=(1, 2, 1, 2, 1)).astype("f4")
    g = np.ones(x.shape, "f4")
    assert_close(kernels.prelu_vjp(g, x, weight), reference.prelu_vjp(g, x, weight))


@pytest.mark.parametrize("shape", [(), (1,), (5,), (3, 1), (4, 3, 1)])
def test_broadcast_weight(kernels: Any, shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(5)
    x, weight = rng.normal(size=(4, 3, 5)).astype("f4"), rng.normal(size=shape).astype("f4")
    assert_close(kernels.prelu(x, weight), reference.prelu(x, weight))
    assert_close(kernels.prelu_vjp(x, x, weight), reference.prelu_vjp(x, x, weight))


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("name", ["gelu", "softmax", "layer_norm"])
def test_sixteen_bits(kernels: Any, name: str, dtype: str) -> None:
    kind = np.dtype(dtype) if dtype == "float16" else np.dtype(pytest.importorskip("ml_dtypes").bfloat16)
    x = np.random.default_rng(6).normal(size=(5, 67)).astype(kind)
    assert_close(getattr(kernels, name)(x), getattr(reference, name)(x))


@pytest.mark.parametrize("name", ["silu", "softmax", "logsumexp", "layer_norm"])
@pytest.mark.parametrize("length", [1, 31, 32, 33, 511, 512, 513, 4096, 4097, 9000])
def test_lengths_beside_blocks(kernels: Any, name: str, length: int) -> None:
    x = np.random.default_rng(7).normal(size=(3, length)).astype("f4")
    assert_close(getattr(kernels, name)(x), getattr(reference, name)(x))
