"""What the NumPy kernels owe their callers: dtypes, shapes, axes, labels, ``out``, and errors that help."""

import importlib
import pickle
import sys
import warnings

import numpy as np
import pytest

from symdl import Elem, State, activation, lower, optimizer, registry, targets

USED = (
    "adam", "cosine_embedding_loss", "cross_entropy", "gelu", "glu", "hardtanh", "huber_loss", "kl_div", "l1_loss",
    "layer_norm", "mse_loss", "prelu", "relu", "rmse_loss", "sgd", "sigmoid", "softmax", "triplet_margin_loss",
)  # fmt: skip
PACKAGE = "symdl_test_runtime"


@pytest.fixture(scope="module")
def k(tmp_path_factory):
    """A generated package with the functions that the tests use."""
    target = targets.get("numpy")
    root = tmp_path_factory.mktemp("generated")
    folder = root / PACKAGE
    folder.mkdir()
    definitions = [registry.definition(name) for name in USED]
    for d in definitions:
        (folder / f"{d.name}.{target.extension}").write_text(target.render(lower.unit(d)))
    for name, text in target.support(definitions).items():
        (folder / name).write_text(text)
    sys.path.insert(0, str(root))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(root))
        for name in [n for n in sys.modules if n.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture
def x():
    return np.random.default_rng(0).normal(size=(4, 6)).astype(np.float32)


# ------------------------------------------------------------------------------------------ the package


def test_package_offers_functions_not_modules(k):
    assert importlib.import_module(f"{PACKAGE}.sigmoid").sigmoid is k.sigmoid
    assert callable(k.sigmoid_vjp) and callable(k.sigmoid) and callable(k.mae_loss)
    assert set(dir(k)) == set(k.__all__) and "adam_step" in k.__all__ and "adam" not in k.__all__
    with pytest.raises(AttributeError, match="no_such"):
        _ = k.no_such


def test_functions_pickle_and_have_help(k):
    assert pickle.loads(pickle.dumps(k.huber_loss_vjp)) is k.huber_loss_vjp
    for name in set(k.__all__) - {"threads"}:
        doc = getattr(k, name).__doc__
        for part in ("Returns", "Raises", "out:", "NaN"):
            assert part in doc, (name, part)


def test_text_is_the_same_twice():
    target = targets.get("numpy")
    unit = lower.unit(registry.definition("huber_loss"))
    assert target.render(unit) == target.render(unit)
    assert "SPDX-License-Identifier: 0BSD" in target.render(unit)


def test_standalone_runs_alone(tmp_path, monkeypatch):
    text = targets.get("numpy").standalone([lower.unit(registry.definition(n)) for n in ("cross_entropy", "gelu")])
    (tmp_path / "symdl_test_alone.py").write_text(text)
    monkeypatch.syspath_prepend(str(tmp_path))
    alone = importlib.import_module("symdl_test_alone")
    assert "import symdl" not in text and "from ." not in text
    assert alone.gelu(0.0) == 0.0
    assert {"gelu", "gelu_grad", "cross_entropy"} <= set(alone.__all__)
    np.testing.assert_allclose(alone.cross_entropy(np.zeros((2, 3)), [0, 1]), np.log(3))
    del sys.modules["symdl_test_alone"]


# ------------------------------------------------------------------------------------------ dtypes


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_dtype_in_is_dtype_out(k, x, dtype):
    x = x.astype(dtype)
    labels = np.arange(4)
    for result in (
        k.sigmoid(x), k.sigmoid_grad2(x), k.gelu(x), k.softmax(x), k.softmax_vjp(x, x), k.glu(x), k.relu_grad(x),
        k.hardtanh(x, min_val=-0.5), k.huber_loss(x, x, delta=0.3), k.cross_entropy(x, labels), k.rmse_loss(x, x[0]),
        k.cross_entropy_vjp(1.0, x, labels), k.layer_norm(x), *k.sigmoid_value_and_grad(x),
        *k.cross_entropy_value_and_grad(x, labels, reduction="none"), *k.prelu_vjp(x, x, dtype(0.25)),
    ):  # fmt: skip
        assert result.dtype == dtype


def test_integers_and_bools_become_float64(k):
    assert k.sigmoid([1, 2]).dtype == k.sigmoid(np.array([True])).dtype == k.sigmoid(3).dtype == np.float64


def test_only_floating_differentiable_inputs_promote(k, x):
    wide, half = np.zeros(6), np.zeros(6, np.float16)
    assert k.mse_loss(x, wide).dtype == np.float32
    assert k.mse_loss(x.astype(np.float16), x).dtype == np.float16
    assert k.prelu(x, wide).dtype == np.float64
    assert k.prelu(x, half).dtype == np.float32
    assert k.prelu(x, 0.25).dtype == np.float32
    assert k.prelu(x, np.array([1, 2, 3, 4, 5, 6])).dtype == np.float32


def test_bfloat16(k, x):
    ml_dtypes = pytest.importorskip("ml_dtypes")
    b = x.astype(ml_dtypes.bfloat16)
    assert k.sigmoid(b).dtype == ml_dtypes.bfloat16
    assert np.array_equal(k.gelu(b), k.gelu(b.astype(np.float32)).astype(ml_dtypes.bfloat16))
    assert k.prelu(b, np.float16(0.5)).dtype == np.float32


def test_byte_swapped_becomes_native(k, x):
    result = k.sigmoid(x.astype(">f4"))
    assert result.dtype.isnative and np.array_equal(result, k.sigmoid(x))


@pytest.mark.parametrize(
    "bad", [np.zeros(2, complex), np.array(["a"]), np.array([None]), np.zeros(2, np.longdouble), [[1.0], [1.0, 2.0]]]
)
def test_no_real_array(k, bad):
    with pytest.raises(TypeError, match="^sigmoid: x .*expected"):
        k.sigmoid(bad)


def test_none_and_foreign_arrays(k):
    with pytest.raises(TypeError, match="sigmoid: x is None; expected an array"):
        k.sigmoid(None)
    foreign = type("ndarray", (), {"__module__": "cupy"})()
    with pytest.raises(TypeError, match=r"gelu_vjp: x is a cupy array; .*symdl\.kernels\.cupy\.gelu_vjp"):
        k.gelu_vjp(1.0, foreign)


# ------------------------------------------------------------------------------------------ shapes


def test_scalars_and_empties(k):
    assert isinstance(k.sigmoid(np.float32(0)), np.float32) and isinstance(k.sigmoid(np.zeros(())), np.float64)
    assert isinstance(k.mse_loss(np.ones(3, np.float32), 0.0), np.float32)
    assert k.sigmoid(np.zeros((0, 3))).shape == (0, 3)
    assert k.softmax(np.zeros((0, 3))).shape == (0, 3) and k.softmax(np.zeros((3, 0))).shape == (3, 0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert k.mse_loss([], [], reduction="sum") == 0 and np.isnan(k.mse_loss([], []))
        assert k.mse_loss_vjp(1.0, np.zeros(0), np.zeros(0)).shape == (0,)


def test_any_layout(k):
    base = np.random.default_rng(1).normal(size=(8, 10))
    expected = k.sigmoid(base)
    for view in (np.s_[::-1, ::2], np.s_[1:, ::-1], np.s_[:, 3]):
        assert np.array_equal(k.sigmoid(base[view]), expected[view])
    assert np.array_equal(k.sigmoid(np.asfortranarray(base)), expected)
    assert np.array_equal(k.sigmoid(np.broadcast_to(base[0], (8, 10))), np.broadcast_to(expected[0], (8, 10)))
    base.flags.writeable = False
    assert np.array_equal(k.sigmoid(base), expected)


def test_axis_anywhere(k):
    x = np.random.default_rng(2).normal(size=(2, 5, 3))
    for axis in (0, 1, 2, -1, -3):
        moved = np.moveaxis(k.softmax(np.moveaxis(x, axis, -1).copy()), -1, axis)
        assert np.array_equal(k.softmax(x, axis=axis), moved)
        assert k.softmax_vjp(x, x, axis=axis).flags.c_contiguous
    labels = np.random.default_rng(3).integers(0, 5, size=(2, 3))
    assert k.cross_entropy(x, labels, axis=1, reduction="none").shape == (2, 3)
    assert k.cross_entropy_vjp(1.0, x, labels, axis=1).shape == x.shape
    with pytest.raises(ValueError, match="softmax: axis is 3; expected -3 <= axis < 3"):
        k.softmax(x, axis=3)
    with pytest.raises(TypeError, match=r"softmax: axis is 1.0; expected one integer"):
        k.softmax(x, axis=1.0)
    with pytest.raises(ValueError, match="softmax: the input has no axes"):
        k.softmax(1.0)


def test_weights_align_with_the_axis(k):
    x = np.random.default_rng(4).normal(size=(3, 5, 2))
    weight, bias = np.arange(5.0), np.ones(5)
    along = k.layer_norm(np.moveaxis(x, 1, -1), weight, bias)
    assert np.allclose(k.layer_norm(x, weight, bias, axis=1), np.moveaxis(along, -1, 1))
    dx, dweight, dbias = k.layer_norm_vjp(x, x, weight, bias, axis=1)
    assert dx.shape == x.shape and dweight.shape == dbias.shape == (5,)
    np.testing.assert_allclose(dbias, x.sum(axis=(0, 2)), rtol=1e-12)
    assert k.layer_norm_vjp(x, x)[1].shape == ()
    with pytest.raises(ValueError, match=r"layer_norm: weight has shape \(4,\).*\(3, 5, 2\)"):
        k.layer_norm(x, np.ones(4), axis=1)


def test_vjp_sums_to_the_shape_of_the_input(k, x):
    x = -np.abs(x)
    g = np.ones((3, 4, 6), np.float32)
    dx, dweight = k.prelu_vjp(g, x, np.full((3, 1, 1), 0.5, np.float32))
    assert dx.shape == x.shape and dweight.shape == (3, 1, 1)
    np.testing.assert_allclose(dx, np.full(x.shape, 1.5))
    np.testing.assert_allclose(dweight.ravel(), x.sum(), rtol=1e-6)
    small = np.full(2**20, 2.0**-12, np.float32)
    small[0] = 2.0**12
    assert k.prelu_vjp(-small, np.ones_like(small) * -1, np.float32(1))[1] == np.float32(small.astype(np.float64).sum())


def test_shapes_that_do_not_broadcast(k, x):
    with pytest.raises(ValueError, match=r"mse_loss: .*input has shape \(4, 6\), target has shape \(4,\)"):
        k.mse_loss(x, np.zeros(4))
    with pytest.raises(ValueError, match=r"mse_loss_vjp: g has shape \(2,\); expected \(\)"):
        k.mse_loss_vjp(np.ones(2), x, x)
    with pytest.raises(ValueError, match=r"sigmoid_vjp: g has shape \(3,\); expected \(4, 6\)"):
        k.sigmoid_vjp(np.ones(3), x)
    with pytest.raises(ValueError, match=r"cross_entropy: target has shape \(4, 1\).* one entry a row: \(4,\)"):
        k.cross_entropy(x, np.zeros((4, 1), int))


def test_gate_halves(k):
    x = np.random.default_rng(5).normal(size=(4, 3))
    assert np.allclose(k.glu(x, axis=0), x[:2] * k.sigmoid(x[2:]))
    g = np.ones((2, 3))
    assert np.allclose(k.glu_vjp(g, x, axis=0)[:2], k.sigmoid(x[2:]))
    with pytest.raises(ValueError, match="glu: x has 3 entries along axis 1; expected an even number"):
        k.glu(x)
    with pytest.raises(ValueError, match="glu_vjp: wrt has 'a'; expected one or more of 'x'"):
        k.glu_vjp(g, x, axis=0, wrt="a")


# ------------------------------------------------------------------------------------------ inputs and out


def test_inputs_stay_and_results_are_new(k, x):
    before = x.copy()
    for result in (k.hardtanh(x), k.relu(x), k.softmax(x), k.mse_loss(x, 0.0, reduction="none"), k.relu_vjp(x, x)):
        assert not np.shares_memory(result, x) and result.flags.writeable
    g = x.copy()
    dx, dweight, dbias = k.layer_norm_vjp(g, x, x, np.zeros_like(x))
    assert np.array_equal(dbias, g) and not any(np.shares_memory(dbias, other) for other in (g, x, dx, dweight))
    assert np.array_equal(x, before)


def test_a_body_that_returns_its_input(tmp_path, monkeypatch, x):
    registry.load_library()
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))

    @activation
    def sum_of_two(a: Elem, b: Elem):
        """The sum."""
        return a + b

    @optimizer
    def keeping(param: Elem, grad: Elem, v: State):
        """A state that stays as it is."""
        return {"param": param - grad, "v": v}

    units = [lower.unit(sum_of_two), lower.unit(keeping)]
    (tmp_path / "symdl_test_own.py").write_text(targets.get("numpy").standalone(units))
    monkeypatch.syspath_prepend(str(tmp_path))
    own = importlib.import_module("symdl_test_own")
    del sys.modules["symdl_test_own"]
    first, second = own.sum_of_two_vjp(x, x, x)
    assert np.array_equal(first, x) and np.array_equal(second, x)
    assert not any(np.shares_memory(u, v) for u, v in ((first, second), (first, x), (second, x)))
    state = own.keeping_step(x, x, x)[1]
    assert np.array_equal(state, x) and not np.shares_memory(state, x)


def test_out(k, x):
    expected = k.sigmoid(x)
    out = np.empty_like(x)
    assert k.sigmoid(x, out=out) is out and np.array_equal(out, expected)
    same = x.copy()
    assert k.sigmoid(same, out=same) is same and np.array_equal(same, expected)
    long = np.concatenate([x.ravel(), np.zeros(1, np.float32)])
    k.sigmoid(long[:-1], out=long[1:])
    assert np.array_equal(long[1:], expected.ravel())
    expected = k.softmax(x, axis=0)
    assert np.array_equal(k.softmax(same := x.copy(), axis=0, out=same), expected)
    scalar = np.empty((), np.float32)
    assert k.mse_loss(x, 0.0, out=scalar) is scalar


def test_out_of_pairs(k, x):
    value, grad = k.sigmoid_value_and_grad(x)
    both = x.copy()
    first, second = k.sigmoid_value_and_grad(both, out=(None, both))
    assert np.array_equal(first, value) and second is both and np.array_equal(both, grad)
    labels = np.arange(4)
    g, stored = np.ones_like(x), np.zeros_like(x)
    expected = k.layer_norm_vjp(g, x, x, stored)
    dx, _, dbias = k.layer_norm_vjp(g, x, x, np.zeros_like(x), out=(g, None, stored))
    assert dx is g and np.array_equal(dx, expected[0]) and np.array_equal(dbias, expected[2])
    loss, gradient = k.cross_entropy_value_and_grad(x, labels)
    logits = x.copy()
    again, where = k.cross_entropy_value_and_grad(logits, labels, out=logits)
    assert again == loss and where is logits and np.array_equal(logits, gradient)
    with pytest.raises(TypeError, match=r"sigmoid_value_and_grad: out is ndarray; expected a tuple of 2 arrays"):
        k.sigmoid_value_and_grad(x, out=both)


def test_out_of_the_wrong_kind(k, x):
    with pytest.raises(ValueError, match=r"sigmoid: out has shape \(6,\); expected \(4, 6\)"):
        k.sigmoid(x, out=np.empty(6, np.float32))
    with pytest.raises(TypeError, match="sigmoid: out has dtype float64; expected float32"):
        k.sigmoid(x, out=np.empty((4, 6)))
    with pytest.raises(TypeError, match="sigmoid: out is list; expected an array"):
        k.sigmoid(x, out=[1.0])
    fixed = np.empty_like(x)
    fixed.flags.writeable = False
    with pytest.raises(ValueError, match="sigmoid: out is read-only"):
        k.sigmoid(x, out=fixed)


# ------------------------------------------------------------------------------------------ losses


def test_reductions(k):
    x = np.random.default_rng(6).normal(size=(5, 4))
    each = k.mse_loss(x, 0.0, reduction="none")
    np.testing.assert_allclose(each, x**2)
    np.testing.assert_allclose(k.mse_loss(x, 0.0, reduction="sum"), each.sum())
    np.testing.assert_allclose(k.mse_loss(x, 0.0), each.mean())
    np.testing.assert_allclose(k.mse_loss_vjp(3.0, x, 0.0), 3 * 2 * x / 20)
    np.testing.assert_allclose(k.mse_loss_vjp(x, x, 0.0, reduction="none"), 2 * x * x)
    np.testing.assert_allclose(k.kl_div(x, 0.5, reduction="batchmean"), k.kl_div(x, 0.5, reduction="sum") / 5)
    with pytest.raises(ValueError, match="mse_loss: reduction is 'avg'; expected one of 'none', 'mean', 'sum'"):
        k.mse_loss(x, 0.0, reduction="avg")
    with pytest.raises(ValueError, match="mse_loss_vjp: reduction is None"):
        k.mse_loss_vjp(1.0, x, 0.0, reduction=None)


def test_sums_are_wide(k):
    x = np.ones(4097, np.float32)
    x[0] = 2.0**14
    assert k.mse_loss(x, 0.0, reduction="sum") == np.float32(2.0**28 + 4096)
    assert k.rmse_loss(x, 0.0) == np.float32(np.sqrt((2.0**28 + 4096) / 4097))
    x = np.random.default_rng(9).normal(size=(3, 50)).astype(np.float32) + np.float32(1e4)
    truth = (x - x.mean(-1, dtype=np.float64, keepdims=True)) / np.sqrt(
        x.astype(np.float64).var(-1, keepdims=True) + 1e-5
    )
    np.testing.assert_allclose(k.layer_norm(x), truth, atol=1e-6)
    half = np.full(2**13, 1.0, np.float16)
    assert k.mse_loss(half, 0.0, reduction="sum") == 8192


def test_weighted_mean_and_ignored_labels(k):
    x = np.random.default_rng(7).normal(size=(4, 3))
    labels, weight = np.array([0, 2, -100, 1], np.int16), np.array([1.0, 2.0, 0.5])
    each = k.cross_entropy(x, labels, weight=weight, reduction="none")
    assert each[2] == 0
    np.testing.assert_allclose(k.cross_entropy(x, labels, weight=weight), each.sum() / 3.5)
    gradient = k.cross_entropy_vjp(1.0, x, labels, weight=weight)
    assert not gradient[2].any() and gradient[0].any()
    ignored = np.full(4, -100)
    assert np.isnan(k.cross_entropy(x, ignored)) and k.cross_entropy(x, ignored, reduction="sum") == 0
    assert not k.cross_entropy_vjp(1.0, x, ignored).any()


def test_labels(k, x):
    good = np.array([0, 5, 1, 2], np.uint8)
    assert k.cross_entropy(x, good) == k.cross_entropy(x, good.astype(np.int64)) == k.cross_entropy(x, good.tolist())
    with pytest.raises(TypeError, match="cross_entropy: target has dtype bool; expected integer labels"):
        k.cross_entropy(x, good > 1)
    with pytest.raises(
        ValueError, match=r"target has label 6 at index \(1,\); expected 0 <= label < 6, or ignore_index=-100"
    ):
        k.cross_entropy(x, [0, 6, 1, 2])
    with pytest.raises(ValueError, match="target has label -1"):
        k.cross_entropy_vjp(1.0, x, [0, -1, 1, 2])
    assert k.cross_entropy(x, [0, 6, 1, 2], ignore_index=6, reduction="none")[1] == 0
    assert k.cross_entropy(x, k.softmax(x)).ndim == 0


def test_wrt(k, x):
    y = x + 1
    d = k.mse_loss_vjp(1.0, x, y, wrt="target")
    first, second = k.mse_loss_vjp(1.0, x, y, wrt=("target", "input"))
    assert np.array_equal(first, d) and np.allclose(second, -d)
    assert k.mse_loss_vjp(1.0, x, y[0], wrt="target").shape == (6,)
    with pytest.raises(ValueError, match="mse_loss_vjp: wrt has 'nothing'; expected one or more of 'input', 'target'"):
        k.mse_loss_vjp(1.0, x, y, wrt="nothing")
    with pytest.raises(ValueError, match="expected one or more of 'input'$"):
        k.cross_entropy_vjp(1.0, x, [0, 1, 2, 3], wrt="target")
    with pytest.raises(ValueError, match="each name once"):
        k.mse_loss_vjp(1.0, x, y, wrt=())


def test_whole_array(k, x):
    assert k.rmse_loss(x, x + 2).shape == ()
    np.testing.assert_allclose(k.rmse_loss(x, x + 2), 2, rtol=1e-6)
    assert k.rmse_loss_vjp(1.0, x, x + 2).shape == x.shape
    assert k.rmse_loss_vjp(1.0, x, np.float32(0), wrt="target").shape == ()


# ------------------------------------------------------------------------------------------ parameters


def test_parameters(k, x):
    for bad in (0.0, -1, np.inf, np.nan):
        with pytest.raises(ValueError, match="huber_loss: delta is .*; expected delta > 0"):
            k.huber_loss(x, x, delta=bad)
    for bad in ("1", None, True, np.ones(2), 1j):
        with pytest.raises(TypeError, match="huber_loss: delta is .*; expected a number"):
            k.huber_loss(x, x, delta=bad)
    assert k.huber_loss(x, x + 1, delta=np.float64(0.5)).dtype == np.float32
    with pytest.raises(TypeError, match=r"cross_entropy: ignore_index is 1.5; expected an integer"):
        k.cross_entropy(x, [0] * 4, ignore_index=1.5)


def test_options(k, x):
    p = np.zeros(2)
    with pytest.raises(ValueError, match="sgd_step: nesterov is 'yes'; expected one of False, True"):
        k.sgd_step(p, p, lr=0.1, nesterov="yes")
    assert np.allclose(k.kl_div(x, -1.0, log_target=np.True_, reduction="none"), np.exp(-1) * (-1 - x), rtol=1e-5)


def test_special_values_choose_the_formula(k):
    a, b, c = np.random.default_rng(8).normal(size=(3, 4, 5))
    for p in (1, 2, 2.0, 3):

        def distance(u, v, p=p):
            return (np.abs(u - v + 1e-6) ** p).sum(-1) ** (1 / p)

        expected = np.maximum(0, distance(a, b) - distance(a, c) + 1)
        np.testing.assert_allclose(k.triplet_margin_loss(a, b, c, p=p, reduction="none"), expected, rtol=1e-12)


# ------------------------------------------------------------------------------------------ optimizers


def test_step_keeps_each_dtype(k):
    p, g = np.ones(3, np.float16), np.ones(3, np.float32)
    m, v = np.zeros(3, np.float32), np.zeros(3, np.float64)
    new = k.adam_step(p, g, m, v, 1)
    assert [a.dtype for a in new[:3]] == [np.float16, np.float32, np.float64] and new[3] is None


def test_step_in_place_and_fixed_length(k):
    p, g, m, v = (np.full(4, c) for c in (1.0, 0.5, 0.1, 0.2))
    expected = k.adam_step(p, g, m, v, 3, lr=0.1)
    assert len(expected) == 4 and expected[3] is None and p[0] == 1.0
    stored = k.adam_step(p, g, m, v, 3, lr=0.1, out=(p, m, v))
    assert stored[0] is p and all(np.array_equal(a, b) for a, b in zip(stored[:3], expected[:3], strict=True))
    assert k.sgd_step(p, g, lr=0.1)[1] is None
    first = k.sgd_step(p, g, lr=0.1, momentum=0.9, dampening=0.5)
    assert np.array_equal(first[1], g)
    second = k.sgd_step(p, g, first[1], lr=0.1, momentum=0.9, dampening=0.5)
    np.testing.assert_allclose(second[1], 0.9 * g + 0.5 * g)


def test_step_errors(k):
    p = np.zeros(3)
    with pytest.raises(ValueError, match=r"adam_step: m has shape \(2,\); expected \(3,\), the shape of param"):
        k.adam_step(p, p, np.zeros(2), p, 1)
    with pytest.raises(TypeError, match="adam_step: out is a tuple of 5; expected a tuple of 4"):
        k.adam_step(p, p, p, p, 1, out=(p,) * 5)
    with pytest.raises(ValueError, match="adam_step: beta1 is 1.0; expected 0 <= beta1 < 1"):
        k.adam_step(p, p, p, p, 1, beta1=1.0)


# ------------------------------------------------------------------------------------------ edges


def test_no_warning_and_nan_through(k):
    edges = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1e300, -1e300, 5e-324])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in ("sigmoid", "sigmoid_grad", "sigmoid_grad2", "gelu", "gelu_grad", "relu", "softmax"):
            assert np.isnan(getattr(k, name)(edges)[0]), name
        k.cross_entropy(edges[None], [3])
        k.sigmoid(np.float64(-1e4))
        k.adam_step(edges, edges, edges, edges, 1)
