"""Every CUDA kernel through its whole wrapper, on the CPU, against the NumPy kernel of the same name."""

from __future__ import annotations

import importlib
import inspect
import itertools
import pickle
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from _cupy import HALF, Packages, arguments, cancelling_terms, cuda_head, each, kernels_of, loaded, names
from cuda_shim import compile_shim, gxx_missing_reason

from symdl import generate, lower, registry
from symdl.builder import Builder
from symdl.definition import Definition, Variant
from symdl.passes import schedule
from symdl.plan import Operation, Place, Type
from symdl.roles import Role
from symdl.targets import base, get

pytestmark = [pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason())), pytest.mark.engine]

TOLERANCE = {"float16": 2e-3, "bfloat16": 2e-2, "float32": 5e-6, "float64": 1e-13}


@pytest.fixture(scope="session")
def packages(everything: bool) -> Iterator[Packages]:
    yield from loaded(everything)


def assert_close(found: Any, expected: Any, tolerance: float | None = None, terms: float = 0.0) -> None:
    """Results of both packages: same structure, dtype and shape, values to a few ulps of the largest, or of terms."""
    if isinstance(expected, tuple):
        assert isinstance(found, tuple)
        assert len(found) == len(expected)
        for a, b in zip(found, expected, strict=True):
            assert_close(a, b, tolerance, terms)
        return
    if expected is None:
        assert found is None
        return
    expected = np.asarray(expected)
    assert found.dtype == expected.dtype
    assert found.shape == expected.shape
    if expected.size:
        rtol = tolerance or TOLERANCE[expected.dtype.name]
        wide = np.asarray(expected, np.float64)
        largest = np.abs(wide[np.isfinite(wide)]).max(initial=terms)
        np.testing.assert_allclose(found.get().astype(np.float64), wide, rtol=4 * rtol, atol=rtol * largest)


def both(
    packages: Packages, name: str, arrays: dict[str, Any], keywords: dict[str, Any], g: Any = None
) -> tuple[Any, Any]:
    """(CuPy's result, NumPy's result) of the function called ``name``."""
    reference: Callable[..., Any] = getattr(packages.numpy, name)
    kernel: Callable[..., Any] = getattr(packages.cupy, name)
    asarray = packages.fake.asarray
    first = () if g is None else (g,)
    expected = reference(*first, **arrays, **keywords)
    moved = {n: asarray(a) for n, a in arrays.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = kernel(*(asarray(f) for f in first), **moved, **keywords)
    return found, expected


def compared(packages: Packages, name: str, arrays: dict[str, Any], keywords: dict[str, Any]) -> None:
    if name.endswith("_vjp"):
        value = getattr(packages.numpy, name.removesuffix("_vjp"))(**arrays, **keywords)
        g = np.random.default_rng(1).normal(size=value.shape).astype(value.dtype)
        has_rows = registry.definition(name.removesuffix("_vjp")).has_rows
        size = cancelling_terms(getattr(packages.numpy, name), g, arrays, keywords) if has_rows else 0.0
        assert_close(*both(packages, name, arrays, keywords, g), terms=size)
        signature = inspect.signature(getattr(packages.cupy, name))
        assert "wrt" in signature.parameters
    elif name.endswith("_hvp"):
        first, x = next(iter(arrays.items()))
        v = np.random.default_rng(1).normal(size=x.shape).astype(x.dtype)
        # Where a row has one winner the terms of the product cancel; beside equal logits they show their size.
        calm = getattr(packages.numpy, name)(v, **{**arrays, first: x / 16}, **keywords)
        size = float(np.abs(calm[np.isfinite(calm)]).max(initial=0))
        assert_close(*both(packages, name, arrays, keywords, v), terms=size)
    else:
        # The loss of a row, and its gradient, may be what terms of size 1 leave of each other; NumPy's is rounded once.
        loss = name.removesuffix("_value_and_grad")
        rows = loss in registry.names("loss") and registry.definition(loss).has_rows
        assert_close(*both(packages, name, arrays, keywords), terms=0.1 if rows else 0.0)


def shapes(definition: Definition, is_default: bool) -> list[tuple[int, ...]]:
    if not is_default:
        return [(3, 33)]
    if definition.has_rows:
        labels = any(i.role is Role.LABEL for i in definition.inputs) and not definition.ignore
        nothing = [] if labels else [(3, 0)]  # no label is right where there are no classes
        return [(0, 5), *nothing, (4, 1), (3, 31), (2, 3, 33), (2, 257)]
    return [(0,), (1,), (31,), (3, 11), (1000,)]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", each())
def test_every_routine(packages: Packages, name: str, dtype: str) -> None:
    definition = registry.definition(name)
    for variant in definition.variants:
        for shape in shapes(definition, variant is definition.default_variant):
            arrays, numbers = arguments(definition, variant, shape, dtype)
            for public in own_names(definition):
                for reduction in reductions(definition, shape, variant):
                    compared(packages, public, arrays, numbers | reduction)
    packages.cupy.check_errors()


def own_names(definition: Definition) -> tuple[str, ...]:
    """The public names without those of aliases, which are the same functions."""
    public = base.public_names(definition)
    return public[: len(public) // (1 + len(definition.aliases))]


def reductions(definition: Definition, shape: tuple[int, ...], variant: Variant) -> list[dict[str, str]]:
    if not definition.reductions:
        return [{}]
    chosen = definition.reductions if shape in ((3, 33), (31,), (3, 31)) else ("mean",)
    return [{"reduction": r} for r in chosen]


@pytest.mark.thorough
def test_what_is_compiled_by_default_stands_for_the_rest(packages: Packages) -> None:
    """Every way in which a kernel reduces, by itself or with others, is among the chosen."""

    def ways(chosen: bool) -> set[tuple[str, ...]]:
        return {
            tuple(m if isinstance(m, str) else m.name for m in k.monoids)
            for n in names(not chosen)
            for k in kernels_of(n)
        }

    assert ways(False) == ways(True)


@pytest.mark.parametrize("name", each())
def test_signatures_are_numpys(packages: Packages, name: str) -> None:
    for public in base.public_names(registry.definition(name)):
        mine, theirs = (inspect.signature(getattr(p, public)) for p in (packages.cupy, packages.numpy))
        assert [p for p in mine.parameters.values() if p.name != "validate"] == list(theirs.parameters.values())
        assert getattr(packages.cupy, public).__doc__


def layouts(x: Any) -> dict[str, Any]:
    """The same values, differently laid out."""
    wide = np.zeros((*x.shape[:-1], 2 * x.shape[-1]), x.dtype)
    wide[..., ::2] = x
    flipped = x[::-1].copy()
    return {
        "fortran": np.asfortranarray(x),
        "every other": wide[..., ::2],
        "negative": flipped[::-1],
        "moved": np.ascontiguousarray(np.moveaxis(x, 0, -1)).transpose(-1, *range(x.ndim - 1)),
    }


@pytest.mark.parametrize("layout", ["fortran", "every other", "negative", "moved"])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_layouts(packages: Packages, layout: str, axis: int) -> None:
    x = np.random.default_rng(2).normal(size=(3, 5, 2, 7)).astype("f4")
    laid = layouts(x)[layout]
    view = laid.view(packages.fake.ndarray)
    assert_close(packages.cupy.gelu(view), packages.numpy.gelu(x))
    assert_close(packages.cupy.softmax(view, axis=axis), packages.numpy.softmax(x, axis=axis))
    out = np.zeros_like(laid).view(packages.fake.ndarray)
    assert packages.cupy.log_softmax(view, axis=axis, out=out) is out
    assert_close(out, packages.numpy.log_softmax(x, axis=axis))


def test_five_axes_that_do_not_merge(packages: Packages) -> None:
    x = np.random.default_rng(3).normal(size=(3, 4, 3, 4, 3)).astype("f4")[:, ::2, :, ::2, ::2]
    weight = np.random.default_rng(4).normal(size=(1, 2, 1, 2, 1)).astype("f4")
    found, expected = both(packages, "prelu_vjp", {"x": x, "weight": weight}, {}, np.ones(x.shape, "f4"))
    assert_close(found, expected)


@pytest.mark.parametrize("shape", [(), (1,), (5,), (3, 1), (4, 3, 1)])
def test_broadcast_weight(packages: Packages, shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(5)
    x, weight = rng.normal(size=(4, 3, 5)).astype("f4"), rng.normal(size=shape).astype("f4")
    assert_close(*both(packages, "prelu", {"x": x, "weight": weight}, {}))
    assert_close(*both(packages, "prelu_vjp", {"x": x, "weight": weight}, {}, x))


def test_long_sums_keep_their_digits(packages: Packages) -> None:
    x = np.random.default_rng(6).uniform(0, 1, 70_001).astype("f4")
    zero = np.zeros_like(x)
    for reduction in ("sum", "mean"):
        found, _ = both(packages, "l1_loss", {"input": x, "target": zero}, {"reduction": reduction})
        exact = x.astype("f8").sum() / (1 if reduction == "sum" else x.size)
        np.testing.assert_allclose(float(found), exact, rtol=6.1e-8)


def test_a_common_offset_costs_no_digits(packages: Packages) -> None:
    x = (1e4 + np.random.default_rng(7).normal(size=(3, 257))).astype("f4")
    for name in ("softmax", "log_softmax", "layer_norm"):
        assert_close(*both(packages, name, {"x": x}, {}), 1e-6)


def test_infinities_and_nan(packages: Packages) -> None:
    x = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0, 1e-40, 88.0, -104.0], "f4")
    for name in ("gelu", "gelu_grad", "silu", "sigmoid", "mish", "softplus", "relu_grad", "elu"):
        found, expected = both(packages, name, {"x": x}, {})
        np.testing.assert_allclose(found.get(), expected, rtol=1e-5, atol=1e-45)
    rows = np.array([[0, -np.inf, 1], [-np.inf] * 3, [0, np.nan, 1]], "f4")
    assert_close(*both(packages, "softmax", {"x": rows}, {}))


# ------------------------------------------------------------------------------------------ out


def test_in_place(packages: Packages) -> None:
    x = np.random.default_rng(8).normal(size=(5, 33)).astype("f4")
    asarray = packages.fake.asarray
    for name in ("gelu", "softmax", "log_softmax", "layer_norm"):
        mine = asarray(x.copy())
        assert getattr(packages.cupy, name)(mine, out=mine) is mine
        assert_close(mine, getattr(packages.numpy, name)(x))
    label = np.arange(5)
    mine = asarray(x.copy())
    loss, gradient = packages.cupy.cross_entropy_value_and_grad(mine, asarray(label), out=mine)
    assert gradient is mine
    assert_close((loss, mine), packages.numpy.cross_entropy_value_and_grad(x, label))


def test_out_that_overlaps_otherwise(packages: Packages) -> None:
    x = np.random.default_rng(9).normal(size=(6, 33)).astype("f4")
    for name in ("gelu", "softmax"):
        mine = packages.fake.asarray(x.copy())
        out = getattr(packages.cupy, name)(mine[:5], out=mine[1:])
        assert_close(out, getattr(packages.numpy, name)(x[:5]))
        mine = packages.fake.asarray(x.copy())
        out = getattr(packages.cupy, name)(mine, out=mine[::-1])
        assert_close(out, getattr(packages.numpy, name)(x))


def test_optimizer_in_place(packages: Packages) -> None:
    rng = np.random.default_rng(10)
    param, grad, m, v = rng.uniform(0.1, 1, (4, 7, 5)).astype("f4")
    expected = packages.numpy.adam_step(param, grad, m, v, 3)
    mine = [packages.fake.asarray(a.copy()) for a in (param, grad, m, v)]
    found = packages.cupy.adam_step(*mine, 3, out=(mine[0], mine[2], mine[3]))
    assert all(a is b for a, b in zip(found, (mine[0], mine[2], mine[3], None), strict=True))
    assert_close(found, expected)
    mine = [packages.fake.asarray(a.copy()) for a in (param, grad, m, v)]
    assert_close(packages.cupy.adam_step(*mine, 3, out=(mine[2], mine[0], None)), expected)


def test_gate_cotangent_into_out(packages: Packages) -> None:
    rng = np.random.default_rng(11)
    x, g = rng.normal(size=(3, 8, 5)).astype("f4"), rng.normal(size=(3, 4, 5)).astype("f4")
    mine = packages.fake.asarray(x.copy())
    packages.cupy.glu_vjp(packages.fake.asarray(g), mine, axis=1, out=mine)
    assert_close(mine, packages.numpy.glu_vjp(g, x, axis=1))


# ------------------------------------------------------------------------------------------ dtypes


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("name", HALF)
def test_16_bits(packages: Packages, name: str, dtype: str) -> None:
    kind = np.dtype(dtype) if dtype == "float16" else pytest.importorskip("ml_dtypes").bfloat16
    definition = registry.definition(name)
    arrays, numbers = arguments(definition, definition.default_variant, (4, 33), kind)
    compared(packages, name, arrays, numbers)


def test_mixed_dtypes(packages: Packages) -> None:
    bfloat16 = pytest.importorskip("ml_dtypes").bfloat16
    rng = np.random.default_rng(12)
    param, grad = rng.uniform(0.1, 1, (2, 33)).astype(bfloat16)
    m, v = rng.uniform(0.1, 1, (2, 33)).astype("f4")
    arrays = {"param": param, "grad": grad, "m": m, "v": v}
    assert_close(*both(packages, "adam_step", arrays, {"step": 2}))
    x = rng.normal(size=33).astype("f4")
    assert_close(*both(packages, "mse_loss", {"input": x, "target": x.astype("f8") + 1}, {}))
    assert_close(*both(packages, "mse_loss", {"input": np.arange(5), "target": np.arange(5) > 2}, {}))


# ------------------------------------------------------------------------------------------ labels


def test_bad_labels(packages: Packages) -> None:
    x = np.random.default_rng(13).normal(size=(6, 7)).astype("f4")
    label = np.array([0, 6, -100, 7, 3, -1])
    cupy, asarray = packages.cupy, packages.fake.asarray
    good = np.array([True, True, True, False, True, False])
    found = cupy.cross_entropy(asarray(x), asarray(label), reduction="none").get()
    assert np.array_equal(np.isnan(found), ~good)
    expected = packages.numpy.cross_entropy(x[good], label[good], reduction="none")
    np.testing.assert_allclose(found[good], expected, rtol=1e-6)
    gradient = cupy.cross_entropy_vjp(asarray(np.float32(1)), asarray(x), asarray(label), reduction="sum").get()
    assert np.array_equal(np.isnan(gradient).all(axis=1), ~good)
    assert not gradient[2].any()
    words = r"cross_entropy: target has label (7 in row 3|-1 in row 5); expected 0 <= label < 7"
    with pytest.raises(ValueError, match=words):
        cupy.check_errors()
    cupy.check_errors()
    with pytest.raises(ValueError, match="cross_entropy_value_and_grad: target has label"):
        cupy.cross_entropy_value_and_grad(asarray(x), asarray(label), validate=True)
    assert np.isnan(cupy.cross_entropy(asarray(x), asarray(label), reduction="mean").get())
    with pytest.raises(ValueError, match="label"):
        cupy.check_errors()


@pytest.mark.parametrize("kind", ["u1", "i4", "i8"])
def test_label_dtypes_and_axes(packages: Packages, kind: str) -> None:
    x = np.random.default_rng(14).normal(size=(3, 7, 2, 5)).astype("f4")
    label = np.random.default_rng(15).integers(0, 7, (3, 2, 5)).astype(kind)
    weight = np.linspace(0.5, 2, 7).astype("f4")
    for keywords in ({}, {"label_smoothing": 0.1}, {"reduction": "none"}):
        arrays = {"input": x, "target": label, "weight": weight}
        assert_close(*both(packages, "cross_entropy_value_and_grad", arrays, {"axis": 1, **keywords}))


# ------------------------------------------------------------------------------------------ errors


def test_a_numpy_array_is_refused(packages: Packages) -> None:
    for name in ("gelu", "softmax"):
        with pytest.raises(TypeError, match=rf"{name}: x is a NumPy array.*symdl\.kernels\.numpy\.{name}"):
            getattr(packages.cupy, name)(np.zeros(3, "f4"))
    assert float(packages.cupy.relu(2.0)) == 2.0
    assert packages.cupy.relu([1, -1]).dtype == np.float64


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda c, x: c.gelu(x, out=x.astype("f8")), TypeError, "out has dtype float64"),
        (lambda c, x: c.gelu(x, out=x[:1]), ValueError, "out has shape"),
        (lambda c, x: c.softmax(x, axis=2), ValueError, "axis is 2"),
        (lambda c, x: c.mse_loss(x, x, reduction="avg"), ValueError, "reduction is 'avg'"),
        (lambda c, x: c.mse_loss_vjp(x, x, x), ValueError, "g has shape"),
        (lambda c, x: c.huber_loss(x, x, delta=0), ValueError, "delta > 0"),
        (lambda c, x: c.cross_entropy(x, x[:, 0] > 0), TypeError, "bool"),
        (lambda c, x: c.gelu(None), TypeError, "x is None"),
    ],
)
def test_bad_input(packages: Packages, call: Callable[..., Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        call(packages.cupy, packages.fake.ones((3, 4), "f4"))


def test_functions_pickle_and_are_listed(packages: Packages) -> None:
    assert pickle.loads(pickle.dumps(packages.cupy.gelu)) is packages.cupy.gelu
    assert {"gelu", "gelu_vjp", "check_errors"} <= set(dir(packages.cupy))


def test_the_same_text_for_the_same_definition() -> None:
    unit = lower.unit(registry.definition("cross_entropy"))
    assert get("cupy").render(unit) == get("cupy").render(lower.unit(registry.definition("cross_entropy")))


def test_standalone(packages: Packages, tmp_path: Path) -> None:
    text = generate.standalone([registry.definition(n) for n in ("silu", "log_softmax")], "cupy")
    assert "symdl.kernels.numpy" in text
    assert not [line for line in text.splitlines() if line.startswith(("from .", "import symdl", "from symdl"))]
    (tmp_path / "standalone_cupy_test.py").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(tmp_path)
        patch.setitem(sys.modules, "cupy", packages.fake)
        module = importlib.import_module("standalone_cupy_test")
    del sys.modules["standalone_cupy_test"]
    x = np.linspace(-3, 3, 10, dtype="f4").reshape(2, 5)
    assert_close(module.silu(packages.fake.asarray(x)), packages.numpy.silu(x))
    assert_close(module.log_softmax(packages.fake.asarray(x)), packages.numpy.log_softmax(x))


# ------------------------------------------------------------------------------------------ structure


def test_phases() -> None:
    b = Builder("two")
    x = b.input("x")
    (mean,) = b.reduce("sum", [("mean", Type.WIDE)], x)
    off = b.subtract(x, mean)
    (spread,) = b.reduce("sum", [("spread", Type.WIDE)], b.multiply(off, off))
    plan = b.plan([("y", b.divide(off, b.call("sqrt", spread)), Place.ELEMENT)])
    found = schedule.phases(plan)
    assert [len(phase.reductions) for phase in found] == [1, 1, 0]
    assert all(s.operation is not Operation.REDUCE for phase in found for s in phase.steps)
    again = schedule.element_steps(plan, found[1].reductions[0].operands)
    assert {s.operation for s in again} >= {Operation.SUBTRACT, Operation.MULTIPLY}


def test_pairs_of_floats_carry_48_bits() -> None:
    head = cuda_head(False)
    text = (
        head
        + """
extern "C" __global__ void pairs(const float* a, float* out)
{
    const wide x(a[0], a[1]), y(a[2], a[3]);
    const wide found[4] = {x + y, x - y, x * y, x / y};
    for (int k = 0; k < 4; ++k) { out[2 * k] = found[k].hi; out[2 * k + 1] = found[k].lo; }
}
"""
    )
    library = compile_shim(text)
    rng = np.random.default_rng(19)
    for _ in range(200):
        whole = rng.normal(size=2) * 10.0 ** rng.integers(-5, 6, 2)
        high = whole.astype("f4")
        low = (whole - high).astype("f4")
        parts = np.array([high[0], low[0], high[1], low[1]])
        x, y = (high.astype("f8") + low).tolist()
        out = np.zeros(8, "f4")
        library.launch("pairs", 1, 1, (parts, out))
        found = out.astype("f8").reshape(4, 2).sum(axis=1)
        exact = np.array([x + y, x - y, x * y, x / y])
        size = np.array([abs(x) + abs(y)] * 2 + [abs(x * y), abs(x / y)])
        assert np.all(np.abs(found - exact) <= 2.0**-43 * size)
    for pair in itertools.product([np.inf, -np.inf, np.nan, 0.0, 1.0], repeat=2):
        out = np.zeros(8, "f4")
        library.launch("pairs", 1, 1, (np.array([pair[0], 0, pair[1], 0], "f4"), out))
        a, c = np.float32(pair)
        with np.errstate(all="ignore"):
            expected = [a + c, a - c, a * c, a / c]
        np.testing.assert_array_equal(out[::2], np.array(expected, "f4"))


# ------------------------------------------------------------------------------------------ a real device


def _no_device() -> str:
    try:
        import cupy

        return "" if cupy.cuda.is_available() else "no CUDA device here"
    except ImportError:
        return "cupy is not installed"


@pytest.mark.gpu
@pytest.mark.skipif(bool(_no_device()), reason=_no_device())
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
@pytest.mark.parametrize("name", names())
def test_on_a_device(name: str, dtype: str) -> None:
    import cupy

    from symdl.kernels import cupy as mine
    from symdl.kernels import numpy as theirs

    definition = registry.definition(name)
    for variant in definition.variants:
        for shape in [(0, 5), (1, 1), (7, 31), (5, 257), (3, 5000)]:
            arrays, numbers = arguments(definition, variant, shape, dtype)
            for function in own_names(definition):
                first: tuple[Any, ...] = ()
                if function.endswith("_vjp"):
                    first = (np.ones_like(getattr(theirs, name)(**arrays, **numbers)),)
                elif function.endswith("_hvp"):
                    first = (np.ones_like(next(iter(arrays.values()))),)
                expected = getattr(theirs, function)(*first, **arrays, **numbers)
                moved = {n: cupy.asarray(a) for n, a in arrays.items()}
                found = getattr(mine, function)(*map(cupy.asarray, first), **moved, **numbers)
                assert_close(found, expected, 4 * TOLERANCE[dtype])
    mine.check_errors()
