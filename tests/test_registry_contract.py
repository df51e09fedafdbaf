"""What every public NumPy kernel owes, whatever its definition: dtypes, shapes, layouts, out=, reductions, help."""

from __future__ import annotations

import inspect
import math
import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from _truth import DEFINITIONS, ROW, VARIANTS, Case, case, flat, variant_id

import symdl.kernels.numpy as door
from symdl.definition import Definition, Variant
from symdl.plan import Place
from symdl.roles import Role
from symdl.targets.base import public_names

pytestmark = pytest.mark.engine

variants = pytest.mark.parametrize(("definition", "variant"), VARIANTS, ids=[variant_id(d, v) for d, v in VARIANTS])
definitions = pytest.mark.parametrize("definition", DEFINITIONS, ids=[d.name for d in DEFINITIONS])
DTYPES = ["float16", "float32", "float64", "bfloat16"]


def dtype_named(name: str) -> Any:
    return pytest.importorskip("ml_dtypes").bfloat16 if name == "bfloat16" else np.dtype(name)


def results(c: Case, **changes: Any) -> dict[str, list[Any]]:
    """What every public function gives on a case."""
    return {f: list(flat(c.call(f, **{**more, **changes}))) for f, more in c.functions()}


def same(left: dict[str, list[Any]], right: dict[str, list[Any]]) -> None:
    assert left.keys() == right.keys()
    for f, arrays in left.items():
        for a, b in zip(arrays, right[f], strict=True):
            np.testing.assert_array_equal(a, b, err_msg=f, strict=True)


# ------------------------------------------------------------------------------------------------------ dtypes


@variants
@pytest.mark.parametrize("name", DTYPES)
def test_dtype_in_is_dtype_out(definition: Definition, variant: Variant, name: str) -> None:
    dtype = dtype_named(name)
    given = case(definition, variant).cast(dtype)
    wide = results(given.cast("float64"))
    coarse = {"float16": 2e-2, "bfloat16": 2e-1, "float32": 2e-5, "float64": 0.0}[name]
    for f, arrays in results(given).items():
        for array, truth in zip(arrays, wide[f], strict=True):
            assert isinstance(array, np.ndarray | np.generic) and array.dtype == dtype, f
            size = max(1.0, float(np.abs(truth).max(initial=0)))
            if size > float(np.finfo(np.float16).max) and name == "float16":
                continue  # beyond what 16 bits hold
            assert np.abs(array.astype("float64") - truth).max(initial=0) <= coarse * size, f


@variants
def test_targets_weights_and_parameters_do_not_promote(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant)
    if definition.kind == "optimizer":
        first = definition.inputs[0].name
        mixed = replace(c, arrays={**c.arrays, first: c.arrays[first].astype("f4")})
        for name, found in zip(_outputs(definition), mixed.call(f"{definition.name}_step"), strict=True):
            own = "f4" if c.arrays.get(name) is None or name == first else "f8"
            assert found is None or found.dtype == own, name
        return
    mixed = replace(
        c, arrays={n: a.astype("f4") if n in c.predictions else a for n, a in c.arrays.items() if a is not None}
    )
    for f, arrays in results(mixed).items():
        assert all(a.dtype == np.float32 for a in arrays), f


@variants
def test_integers_bools_and_lists_become_float64(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant)
    whole = {n: np.where(np.arange(a.size).reshape(a.shape) % 3, 1, 2) for n, a in c.floating.items()}
    whole |= {n: np.ones_like(whole[n]) for n in whole if n not in c.predictions}
    if any(i.role is Role.LABEL for i in definition.inputs):  # a target of integers would be labels
        whole = {n: a for n, a in whole.items() if definition.input(n).role is not Role.LABEL}
    exact = results(replace(c, arrays={**c.arrays, **{n: a.astype("f8") for n, a in whole.items()}}))
    for form in (lambda a: a, lambda a: a.astype("i2"), lambda a: a.tolist(), lambda a: a.astype("u1")):
        same(exact, results(replace(c, arrays={**c.arrays, **{n: form(a) for n, a in whole.items()}})))
    ones = {n: np.ones_like(a, dtype=bool) for n, a in whole.items()}
    same(
        results(replace(c, arrays={**c.arrays, **{n: a.astype("f8") for n, a in ones.items()}})),
        results(replace(c, arrays={**c.arrays, **ones})),
    )


@variants
def test_float16_computes_in_float32(definition: Definition, variant: Variant) -> None:
    """Results are those of float32, rounded once, or of float64, where a result of float32 is a midpoint."""
    half = case(definition, variant).cast("f2")
    single, double = (results(half.cast(kind)) for kind in ("f4", "f8"))
    for f, arrays in results(half).items():
        for a, b, c in zip(arrays, single[f], double[f], strict=True):
            with np.errstate(over="ignore"):
                once, other = np.asarray(b).astype("f2"), np.asarray(c).astype("f2")
            np.testing.assert_array_equal(a, np.where(a == other, other, once), err_msg=f)


# ------------------------------------------------------------------------------------------------------ shapes


@variants
def test_a_scalar_gives_a_numpy_scalar(definition: Definition, variant: Variant) -> None:
    if (variant.has_rows and definition.over == "axis") or definition.split or definition.concatenate:
        c = case(definition, variant)
        for f, more in c.functions():
            with pytest.raises(ValueError, match=f"{f}: .*no axes"):
                c.call(f, **more, **dict.fromkeys(c.floating, np.float64(0.5)))
        return
    c = case(definition, variant)
    for make in (float, np.float32, np.asarray, lambda v: np.asarray(v, "f4")):
        scalars = {n: make(np.ravel(a)[0]) for n, a in c.floating.items()}
        dtype = np.asarray(next(iter(scalars.values()))).dtype
        for f, more in replace(c, arrays={**c.arrays, **scalars}).functions():
            for result in flat(c.call(f, **more, **scalars)):
                assert isinstance(result, np.generic) and result.dtype == dtype and result.ndim == 0, f


@variants
@pytest.mark.parametrize("shape", [(0,), (0, ROW), (3, 0), (2, 0, ROW)], ids=str)
def test_empty_arrays(definition: Definition, variant: Variant, shape: tuple[int, ...]) -> None:
    if shape[-1] == 0 and any(i.role is Role.LABEL for i in variant.inputs) and math.prod(shape[:-1]):
        return  # a row without classes has no label
    c = case(definition, variant, shape)
    per_row = variant.place is Place.ROW and definition.over == "axis"
    value = c.value()
    if definition.kind == "optimizer":
        assert all(a.shape == shape for a in flat(value))
        return
    if definition.over == "axis":
        parts = len(variant.outputs) if definition.concatenate else 1
        assert value.shape == (shape[:-1] if per_row else (*shape[:-1], parts * shape[-1]))
    for name, found in zip(c.predictions, c.vjp(np.zeros(np.shape(value))), strict=True):
        assert found.shape == np.shape(c.arrays[name])
    if not c.reduced or value.size:
        return
    assert c.call(definition.name, reduction="sum") == 0 and math.isnan(c.call(definition.name))
    for reduction in definition.reductions:
        loss, gradients = c.call(f"{definition.name}_value_and_grad", reduction=reduction)
        assert np.shape(loss) == (value.shape if reduction == "none" else ())
        assert all(a.shape == np.shape(c.arrays[n]) for n, a in zip(c.predictions, flat((gradients,)), strict=True))


@variants
def test_a_row_of_one(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant, (3, 1))
    for f, arrays in results(c).items():
        for a in arrays:
            assert np.isfinite(a).all(), f


LAYOUTS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "every other": lambda a: np.repeat(a, 2, axis=-1)[..., ::2],
    "backwards": lambda a: np.ascontiguousarray(a[..., ::-1])[..., ::-1],
    "both backwards": lambda a: np.ascontiguousarray(np.flip(a)).T[(slice(None, None, -1),) * a.ndim].T,
    "Fortran": np.asfortranarray,
    "read-only": lambda a: np.lib.stride_tricks.as_strided(a.copy(), writeable=False),
    "swapped bytes": lambda a: a.astype(a.dtype.newbyteorder()),
    "unaligned": lambda a: np.frombuffer(b"\0" + a.tobytes(), dtype=a.dtype, offset=1).reshape(a.shape),
}


@variants
def test_any_layout(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant, (3, 2, ROW))
    expected = results(c)
    for layout, turn in LAYOUTS.items():
        turned = {n: None if a is None else turn(a) for n, a in c.arrays.items()}
        for f, arrays in results(replace(c, arrays=turned)).items():
            for a, b in zip(arrays, expected[f], strict=True):
                np.testing.assert_allclose(a, b, rtol=1e-13, atol=1e-16, err_msg=f"{f}, {layout}", strict=True)


@variants
def test_broadcast_inputs(definition: Definition, variant: Variant) -> None:
    """A view that repeats one row is the array that holds copies of it, and is not written to."""
    c = case(definition, variant, (1, ROW))
    views, copies = {}, {}
    for n, a in c.arrays.items():
        repeats = a is not None and np.shape(a)[:1] == (1,)
        views[n] = np.broadcast_to(a, (5, *a.shape[1:])) if repeats else a
        copies[n] = views[n].copy() if repeats else a
    same(results(replace(c, arrays=copies)), results(replace(c, arrays=views)))


@variants
def test_inputs_are_never_modified(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant)
    before = {n: None if a is None else a.copy() for n, a in c.arrays.items()}
    for f, more in c.functions():
        kept = {n: np.array(g) for n, g in more.items()}
        found = list(flat(c.call(f, **more)))
        for n, a in c.arrays.items():
            np.testing.assert_array_equal(a, before[n], err_msg=f"{f} changed {n}")
            assert a is None or not any(np.shares_memory(a, r) for r in found), f"{f} returns memory of {n}"
        for n, g in more.items():
            np.testing.assert_array_equal(g, kept[n])
            assert not any(np.shares_memory(g, r) for r in found), f"{f} returns memory of {n}"


AXIS = [(d, v) for d, v in VARIANTS if (d.has_rows and d.over == "axis") or d.split or d.concatenate]


@pytest.mark.parametrize(("definition", "variant"), AXIS, ids=[variant_id(d, v) for d, v in AXIS])
def test_any_axis(definition: Definition, variant: Variant) -> None:
    for axis in (0, 1, 2, -1, -2, -3):
        _along(definition, variant, axis)


def _along(definition: Definition, variant: Variant, axis: int) -> None:
    c = case(definition, variant, (3, 2, ROW))

    def turn(name: str, a: Any) -> Any:
        return a if a is None or a.ndim != 3 else np.ascontiguousarray(np.moveaxis(a, -1, axis))

    turned = replace(c, arrays={n: turn(n, a) for n, a in c.arrays.items()})
    for f, more in c.functions():
        expected = list(flat(c.call(f, **more)))
        cotangents = {n: turn(n, g) for n, g in more.items()}
        for a, b in zip(flat(turned.call(f, **cotangents, axis=axis)), expected, strict=True):
            a = np.moveaxis(a, axis, -1) if np.ndim(a) == 3 else a
            np.testing.assert_allclose(a, b, rtol=1e-13, atol=1e-15, err_msg=f)


# --------------------------------------------------------------------------------------------------------- out


@variants
def test_out_is_filled_and_returned(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant)
    for f, more in c.functions():
        pair = f.endswith("_value_and_grad") and definition.kind == "loss"  # out receives the gradient
        result = c.call(f, **more)
        wanted = result[1] if pair else result
        expected = wanted if isinstance(wanted, tuple) else (wanted,)
        homes = tuple(None if a is None else np.full(np.shape(a), 7.0, a.dtype) for a in expected)
        again = c.call(f, **more, out=homes if isinstance(wanted, tuple) else homes[0])
        found = again[1] if pair else again
        for home, got, a in zip(homes, found if isinstance(found, tuple) else (found,), expected, strict=True):
            assert got is home, f
            if home is not None:
                np.testing.assert_array_equal(home, a, err_msg=f)


@variants
def test_out_may_be_an_input(definition: Definition, variant: Variant) -> None:
    """Each result is put into each input of its shape in turn."""
    c = case(definition, variant)
    for f, more in c.functions():
        if f.endswith("_step"):
            continue
        expected = c.call(f, **more)
        wanted = expected[1] if f.endswith("_value_and_grad") and definition.kind == "loss" else expected
        if isinstance(wanted, tuple):
            continue
        for name in [*c.floating, *more]:
            fresh = {n: np.array(a) for n, a in {**c.floating, **more}.items()}
            if fresh[name].shape != np.shape(wanted):
                continue
            got = c.call(f, **fresh, out=fresh[name])
            got = got[1] if wanted is not expected else got
            assert got is fresh[name]
            np.testing.assert_array_equal(got, wanted, err_msg=f"{f} into {name}")


@variants
def test_optimizers_update_in_place(definition: Definition, variant: Variant) -> None:
    if definition.kind != "optimizer":
        return
    c = case(definition, variant)
    expected = c.call(f"{definition.name}_step")
    fresh = {n: None if a is None else a.copy() for n, a in c.arrays.items()}
    names = [n for n, e in zip(_outputs(definition), expected, strict=True) if e is not None]
    homes = tuple(fresh.get(n) if n in names else None for n in _outputs(definition))
    got = c.call(f"{definition.name}_step", **fresh, out=homes)
    for name, home, g, e in zip(_outputs(definition), homes, got, expected, strict=True):
        assert home is None or g is home, name
        assert (g is None) == (e is None)
        if e is not None:
            np.testing.assert_array_equal(g, e, err_msg=name)


def _outputs(definition: Definition) -> list[str]:
    return [name for name, _ in definition.default_variant.outputs]


@variants
@pytest.mark.parametrize("step", [1, -1], ids=["forwards", "backwards"])
def test_out_may_overlap_an_input(definition: Definition, variant: Variant, step: int) -> None:
    """The result is written one place beside the input, in the same memory."""
    c = case(definition, variant, (2 * ROW,))
    for f, more in c.functions():
        expected = c.call(f, **more)
        wanted = expected[1] if f.endswith("_value_and_grad") and definition.kind == "loss" else expected
        first = next(iter(c.floating))
        if isinstance(wanted, tuple) or np.shape(wanted) != c.floating[first].shape:
            continue
        n = np.shape(wanted)[0]
        memory = np.zeros(n + 1)
        source, target = (memory[:-1], memory[1:])[::step]
        source[:] = c.floating[first]
        got = c.call(f, **more, **{first: source}, out=target)
        got = got[1] if wanted is not expected else got
        assert got is target
        np.testing.assert_array_equal(got, wanted, err_msg=f)


# -------------------------------------------------------------------------------------------------- reductions

REDUCED = [(d, v) for d, v in VARIANTS if d.reductions]


@pytest.mark.parametrize(("definition", "variant"), REDUCED, ids=[variant_id(d, v) for d, v in REDUCED])
def test_reductions_are_consistent(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant, (3, 2, ROW))
    name = definition.name
    each = c.call(name, reduction="none")
    total = math.fsum(each.ravel())
    assert each.ndim == (2 if variant.place is Place.ROW else 3)
    assert c.call(name, reduction="sum") == pytest.approx(total, rel=1e-14)
    divisor = each.size if variant.weight is None else _weights(c).sum()
    assert c.call(name, reduction="mean") == c.call(name) == pytest.approx(total / divisor, rel=1e-14)
    if "batchmean" in definition.reductions:
        assert c.call(name, reduction="batchmean") == pytest.approx(total / 3, rel=1e-14)
    ones = [np.asarray(a) for a in c.vjp(np.ones_like(each))]
    scales = {"none": 1.0, "sum": 1.0, "mean": 1 / divisor, "batchmean": 1 / 3}
    for reduction in definition.reductions:
        value = c.call(name, reduction=reduction)
        loss, gradients = c.call(f"{name}_value_and_grad", reduction=reduction)
        np.testing.assert_array_equal(loss, value)
        vjp = c.call(f"{name}_vjp", g=np.ones(np.shape(value)), reduction=reduction)
        for fused, apart, plain in zip(flat((gradients,)), flat((vjp,)), ones, strict=True):
            np.testing.assert_allclose(fused, apart, rtol=5e-16)
            largest = float(np.abs(plain).max()) * scales[reduction]
            np.testing.assert_allclose(fused, plain * scales[reduction], rtol=1e-13, atol=max(1e-16, 1e-15 * largest))
        scaled = c.call(f"{name}_vjp", g=np.full(np.shape(value), -2.5), reduction=reduction)
        for a, b in zip(flat((scaled,)), flat((vjp,)), strict=True):
            np.testing.assert_allclose(a, -2.5 * b, rtol=1e-13, atol=1e-15 * max(1.0, float(np.abs(b).max())))


def _weights(c: Case) -> np.ndarray:
    """The weights a mean divides by: 1, or the class weight at the label."""
    label = next(i.name for i in c.variant.inputs if i.role is Role.LABEL)
    consts = [
        c.arrays[i.name] for i in c.definition.inputs if i.role is Role.CONST and c.arrays.get(i.name) is not None
    ]
    found = np.ones(np.shape(c.arrays[label]))
    for const in consts:
        found = found * const[c.arrays[label]]
    return found


@pytest.mark.parametrize(("definition", "variant"), REDUCED, ids=[variant_id(d, v) for d, v in REDUCED])
def test_an_unknown_reduction_is_refused(definition: Definition, variant: Variant) -> None:
    c = case(definition, variant)
    for f, more in c.functions():
        with pytest.raises(ValueError, match=f"{f}: reduction is 'median'; expected one of 'none', 'mean', 'sum'"):
            c.call(f, **more, reduction="median")


# ---------------------------------------------------------------------------------------- cotangents and wrt


@variants
def test_the_number_of_cotangents_is_fixed(definition: Definition, variant: Variant) -> None:
    if definition.kind == "optimizer":
        return
    c = case(definition, variant)
    g = np.ones(np.shape(c.value()))
    more = {"reduction": "none"} if c.reduced else {}
    vjp = c.call(f"{definition.name}_vjp", g=g, **more)
    assert isinstance(vjp, tuple) == (len(c.predictions) > 1)
    for name, a in zip(c.predictions, c.vjp(g), strict=True):
        assert a.shape == np.shape(c.arrays[name])
        (alone,) = c.vjp(g, wrt=(name,))
        np.testing.assert_array_equal(alone, a)
        (alone,) = c.vjp(g, wrt=name)
        np.testing.assert_array_equal(alone, a)
    both = c.vjp(g, wrt=tuple(reversed(c.predictions)))
    for a, b in zip(both, reversed(c.vjp(g)), strict=True):
        np.testing.assert_array_equal(a, b)
    with pytest.raises(ValueError, match="wrt has 'nothing'"):
        c.vjp(g, wrt=("nothing",))


@variants
def test_cotangents_are_summed_to_a_broadcast_input(definition: Definition, variant: Variant) -> None:
    """An input of one row stands for all rows: its cotangent is the sum of theirs."""
    if definition.kind == "optimizer":
        return
    c = case(definition, variant, (3, ROW))
    if definition.over == "array" or len(c.predictions) < 2:
        return
    for name in c.predictions:
        a = np.asarray(c.arrays[name])
        if a.ndim != 2:
            continue
        spread = {name: np.broadcast_to(a[:1], a.shape)}
        if np.shape(c.value(**{name: a[:1]})) != np.shape(c.value(**spread)):
            continue  # nothing else has three rows
        g = np.linspace(1, 2, np.size(c.value(**spread))).reshape(np.shape(c.value(**spread)))
        whole = dict(zip(c.predictions, c.vjp(g, **spread), strict=True))
        single = dict(zip(c.predictions, c.vjp(g, **{name: a[:1]}), strict=True))
        np.testing.assert_allclose(single[name], whole[name].sum(axis=0, keepdims=True), rtol=1e-14, atol=1e-16)


@variants
def test_a_cotangent_of_another_shape_is_refused(definition: Definition, variant: Variant) -> None:
    if definition.kind == "optimizer":
        return
    c = case(definition, variant)
    with pytest.raises(ValueError, match=f"{definition.name}_vjp: g has shape .*expected"):
        c.vjp(np.ones((7, 5, 3, 2)))


# --------------------------------------------------------------------------------------------- help, names


@definitions
def test_help_is_enough(definition: Definition) -> None:
    for name in public_names(definition):
        function = getattr(door, name)
        text = inspect.getdoc(function) or ""
        flowing = " ".join(text.split())
        signature = inspect.signature(function)
        assert definition.summary.rstrip(".") in flowing, name
        for argument in signature.parameters:
            assert f"\n{argument}: " in text or f", {argument}: " in text or f"\n{argument}," in text, (name, argument)
        assert "Returns" in text and "Raises" in text and "TypeError" in text and "ValueError" in text, name
        assert "dtype" in text, name
        if definition.kind != "optimizer":
            assert "float16" in text and "float32" in text and "float64" in text, name
        assert " ".join(definition.reference.split()) in flowing, name
        assert "=" in text.split("\n\n")[1] or "=" in text.split("\n\n")[2], f"{name}: no formula"
        if definition.sole_element is not None:
            assert "Infinite arguments" in flowing and "NaN" in flowing, name
        for argument, places in definition.kinks.items() if "_" in name else ():
            for place, value in places.items() if "_grad" in name or "_vjp" in name else ():
                assert f"the derivative by {argument} at {argument} = {place} is {value}" in flowing, (name, place)
        assert all(len(line) <= 110 for line in text.splitlines()), name


@definitions
def test_signatures_follow_the_definition(definition: Definition) -> None:
    name = definition.name + ("_step" if definition.kind == "optimizer" else "")
    parameters = inspect.signature(getattr(door, name)).parameters
    own = [n for n in parameters if n not in ("out", "axis", "reduction")]
    halves = [i.name for i in definition.inputs[:2]] if definition.split else []
    declared = [i for i in definition.inputs if i.name not in halves]
    assert sorted(own) == sorted([*([definition.split] if definition.split else []), *(i.name for i in declared)])
    for i in declared:
        if i.role in (Role.PARAM, Role.OPTION, Role.WEIGHT) and not i.required:
            assert parameters[i.name].default == i.default
        if i.role in (Role.CONST, Role.STATE) and not i.required:
            assert parameters[i.name].default is None
        if i.keyword_only:
            assert parameters[i.name].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["out"].kind is inspect.Parameter.KEYWORD_ONLY
    if definition.reductions:
        assert parameters["reduction"].default == "mean"
    assert ("axis" in parameters) == (
        bool(definition.split) or definition.concatenate or (definition.has_rows and definition.over == "axis")
    )


@definitions
def test_aliases_are_the_same_functions(definition: Definition) -> None:
    for alias in definition.aliases:
        for name in public_names(definition):
            suffix = name.removeprefix(alias)
            if suffix != name and hasattr(door, definition.name + suffix) and not definition.name.startswith(alias):
                assert getattr(door, name) is getattr(door, definition.name + suffix)
                assert name in dir(door)


@definitions
def test_kernels_pickle(definition: Definition) -> None:
    for name in public_names(definition):
        function = getattr(door, name)
        assert pickle.loads(pickle.dumps(function)) is function


# ------------------------------------------------------------------------------- meaning, worked out by hand


def near(expected: Any) -> Any:
    return pytest.approx(expected, rel=1e-14, abs=1e-16)


P, Q = math.log(3.0), math.log(2.0)  # sigmoid(log 3) = 3/4; softmax of (log 2, 0) = (2/3, 1/3)
BY_HAND = [
    ("mse_loss", ([1.0, 2.0], [0.0, 4.0]), {}, 2.5),
    ("mse_loss", ([1.0, 2.0], [0.0, 4.0]), {"reduction": "sum"}, 5.0),
    ("l1_loss", ([1.0, 2.0], [0.0, 4.0]), {}, 1.5),
    ("huber_loss", ([0.5, 3.0], [0.0, 0.0]), {"reduction": "none"}, [0.125, 2.5]),
    ("huber_loss", ([0.5, 3.0], [0.0, 0.0]), {"reduction": "none", "delta": 2.0}, [0.125, 4.0]),
    ("rmse_loss", ([[3.0, 4.0]], [[0.0, 0.0]]), {}, math.sqrt(12.5)),
    ("kl_div", ([math.log(0.5), math.log(0.5)], [0.25, 0.0]), {"reduction": "none"}, [0.25 * math.log(0.5), 0.0]),
    ("kl_div", ([[0.0, 0.0]] * 2, [[1.0, 1.0]] * 2), {"reduction": "batchmean"}, 0.0),
    ("kl_div", ([-1.0], [-2.0]), {"log_target": True}, math.exp(-2.0) * -1.0),
    ("binary_cross_entropy_with_logits", ([P, P], [1.0, 0.0]), {"reduction": "none"}, [2 * Q - P, 2 * Q]),
    ("binary_cross_entropy_with_logits", ([P], [1.0]), {"pos_weight": [3.0], "weight": [2.0]}, -6 * math.log(0.75)),
    ("binary_cross_entropy_with_logits", ([P], [0.25]), {}, -0.25 * math.log(0.75) - 0.75 * math.log(0.25)),
    ("cross_entropy", ([[Q, 0.0], [0.0, Q]], np.array([0, 0])), {"reduction": "none"}, [math.log(1.5), math.log(3.0)]),
    ("cross_entropy", ([[Q, 0.0], [0.0, Q]], np.array([0, 0])), {}, (math.log(1.5) + math.log(3.0)) / 2),
    ("cross_entropy", ([[Q, 0.0], [0.0, Q]], np.array([0, 1])), {"weight": [1.0, 3.0]}, math.log(1.5)),
    ("cross_entropy", ([[Q, 0.0], [0.0, Q]], np.array([0, -100])), {}, math.log(1.5)),
    ("cross_entropy", ([[Q, 0.0]], np.array([0])), {"label_smoothing": 0.5}, 0.75 * math.log(1.5) + 0.25 * P),
    ("cross_entropy", ([[Q, 0.0]], [[0.25, 0.75]]), {}, 0.25 * math.log(1.5) + 0.75 * math.log(3.0)),
    ("cross_entropy", ([[Q, 0.0]], [[0.25, 0.75]]), {"weight": [2.0, 1.0]}, 0.5 * math.log(1.5) + 0.75 * math.log(3.0)),
    ("cross_entropy", ([[Q, 0.0]], [[1.0, 0.0]]), {"label_smoothing": 0.5}, 0.75 * math.log(1.5) + 0.25 * P),
    ("cross_entropy", ([[[Q], [0.0]]], np.array([[1]])), {"axis": 1}, math.log(3.0)),
    ("triplet_margin_loss", ([[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 1.0]]), {"eps": 0.0}, 5.0),
    ("triplet_margin_loss", ([[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 1.0]]), {"eps": 0.0, "p": 1.0, "margin": 0.5}, 6.5),
    ("triplet_margin_loss", ([[0.0, 0.0]], [[1.0, 0.0]], [[0.0, 9.0]]), {}, 0.0),
    ("cosine_embedding_loss", ([[1.0, 0.0]] * 2, [[3.0, 4.0]] * 2, [1.0, -1.0]), {"reduction": "none"}, [0.4, 0.6]),
    ("cosine_embedding_loss", ([[1.0, 0.0]], [[3.0, 4.0]], [-1.0]), {"margin": 0.25}, 0.35),
    ("softmax", ([Q, 0.0],), {}, [2 / 3, 1 / 3]),
    ("log_softmax", ([Q, 0.0],), {}, [-math.log(1.5), -math.log(3.0)]),
    ("layer_norm", ([1.0, 3.0],), {"eps": 0.0}, [-1.0, 1.0]),
    ("layer_norm", ([1.0, 3.0], [2.0, 1.0], [0.5, 0.0]), {"eps": 3.0}, [-0.5, 0.5]),
    ("glu", ([2.0, -1.0, P, 0.0],), {}, [1.5, -0.5]),
    ("glu", ([[2.0], [P]],), {"axis": 0}, [[1.5]]),
    ("sigmoid", ([P, 0.0, -P],), {}, [0.75, 0.5, 0.25]),
    ("tanh", ([P / 2],), {}, [0.5]),
    ("softplus", ([0.0, P],), {"beta": 2.0}, [Q / 2, math.log(10.0) / 2]),
    ("silu", ([P, -P],), {}, [0.75 * P, -0.25 * P]),
    ("gelu", ([0.0, 1.0],), {}, [0.0, 0.8413447460685429]),
    ("mish", ([0.0, 1.0],), {}, [0.0, 0.8650983882673103]),
    ("relu", ([-1.0, 0.0, 2.0],), {}, [0.0, 0.0, 2.0]),
    ("leaky_relu", ([-1.0, 2.0],), {"negative_slope": 0.25}, [-0.25, 2.0]),
    ("prelu", ([-1.0, 2.0], [0.5, 0.5]), {}, [-0.5, 2.0]),
    ("elu", ([-Q, 2.0],), {"alpha": 3.0}, [-1.5, 2.0]),
    ("hardtanh", ([-2.0, 0.5, 2.0],), {"max_val": 1.5}, [-1.0, 0.5, 1.5]),
    ("linear", ([-1.0, 2.0],), {"c": 3.0}, [-3.0, 6.0]),
    ("step", ([-1.0, 0.0, 2.0],), {}, [0.0, 1.0, 1.0]),
    ("approx_sigmoid", ([0.0, 2.0, 4.0, 6.0, -4.0],), {}, [0.5, 0.875, 0.979085, 0.99985, 0.020915]),
    ("relu6", ([-1.0, 5.0, 7.0],), {}, [0.0, 5.0, 6.0]),
    ("clipped_relu", ([-1.0, 5.0, 7.0],), {"z": 5.5}, [0.0, 5.0, 5.5]),
    ("rrelu", ([-1.0, 2.0],), {"lower": 0.25, "upper": 0.75}, [-0.5, 2.0]),
    ("rrelu", ([-1.0, 2.0],), {"slopes": [0.25, 9.0]}, [-0.25, 2.0]),
    ("crelu", ([-1.0, 2.0],), {}, [0.0, 2.0, 1.0, 0.0]),
    ("threshold", ([-1.0, 2.0],), {"threshold": 1.0, "value": 20.0}, [20.0, 2.0]),
    ("relu_squared", ([-1.0, 3.0],), {}, [0.0, 9.0]),
    ("celu", ([-2.0 * Q, 2.0],), {"alpha": 2.0}, [-1.0, 2.0]),
    ("selu", ([-Q, 2.0],), {"alpha": 3.0, "scale": 0.5}, [-0.75, 1.0]),
    ("softminus", ([P, 0.0],), {}, [P - math.log(4.0), -Q]),
    ("logsigmoid", ([P, 0.0],), {}, [math.log(0.75), -Q]),
    ("softsign", ([-1.0, 3.0],), {}, [-0.5, 0.75]),
    ("swish", ([P, -P], 2.0), {}, [0.9 * P, -0.1 * P]),
    ("gelu_tanh", ([0.0, 1.0],), {}, [0.0, 0.8411919906082767]),
    ("quick_gelu", ([P / 1.702],), {}, [0.75 * P / 1.702]),
    ("hardsigmoid", ([-4.0, -1.5, 0.0, 4.0],), {}, [0.0, 0.25, 0.5, 1.0]),
    ("hardswish", ([-4.0, -1.5, 3.0],), {}, [0.0, -0.375, 3.0]),
    ("hard_mish", ([-3.0, -1.0, 2.0],), {}, [0.0, -0.5, 2.0]),
    ("tanhshrink", ([P / 2],), {}, [P / 2 - 0.5]),
    ("softshrink", ([-2.0, 0.25, 2.0],), {"lambd": 1.0}, [-1.0, 0.0, 1.0]),
    ("hardshrink", ([-2.0, 0.25, 2.0],), {"lambd": 1.0}, [-2.0, 0.0, 2.0]),
    ("squareplus", ([0.0, 1.5, -1.5],), {}, [1.0, 2.0, 0.5]),
    ("sparse_plus", ([-2.0, 0.0, 2.0],), {}, [0.0, 0.25, 2.0]),
    ("sparse_sigmoid", ([-2.0, 0.5, 2.0],), {}, [0.0, 0.75, 1.0]),
    ("exponential", ([0.0, Q],), {}, [1.0, 2.0]),
    ("lisht", ([P / 2, -P / 2],), {}, [P / 4, P / 4]),
    ("snake", ([math.pi / 4],), {"a": 2.0}, [math.pi / 4 + 0.5]),
    ("dish", ([0.75, -0.75],), {}, [0.6, -0.15]),
    ("siren", ([math.pi / 12],), {"omega_0": 2.0}, [0.5]),
    ("log1mexp", ([Q],), {}, [-Q]),
    ("reglu", ([2.0, -1.0, 3.0, -4.0],), {}, [6.0, 0.0]),
    ("geglu", ([2.0, 1.0],), {}, [2 * 0.8413447460685429]),
    ("swiglu", ([2.0, P],), {}, [1.5 * P]),
    ("softmax", ([2 * Q, 0.0],), {"temperature": 2.0}, [2 / 3, 1 / 3]),
    ("softmin", ([-Q, 0.0],), {}, [2 / 3, 1 / 3]),
    ("logsumexp", ([[Q, 0.0], [P, P]],), {}, [P, math.log(6.0)]),
    ("standardize", ([1.0, 3.0],), {"eps": 3.0}, [-0.5, 0.5]),
    ("l2_normalize", ([3.0, 4.0],), {}, [0.6, 0.8]),
    ("l2_normalize", ([3.0, 4.0],), {"eps": 10.0}, [0.3, 0.4]),
    ("rms_norm", ([1.0, 7.0], [1.0, 2.0]), {"eps": 0.0}, [0.2, 2.8]),
    ("cosine_similarity", ([[1.0, 0.0]], [[3.0, 4.0]]), {}, [0.6]),
    ("half_mse_loss", ([1.0, 2.0], [0.0, 4.0]), {}, 1.25),
    ("smooth_l1_loss", ([0.5, 3.0], [0.0, 0.0]), {"reduction": "none", "beta": 2.0}, [0.0625, 2.0]),
    ("smooth_l1_loss", ([0.5, 3.0], [0.0, 0.0]), {"reduction": "none", "beta": 0.0}, [0.5, 3.0]),
    ("pseudo_huber_loss", ([1.5], [0.0]), {"delta": 2.0}, 1.0),
    ("log_cosh_loss", ([Q], [0.0]), {}, math.log(1.25)),
    ("quantile_loss", ([1.0, 3.0], [2.0, 2.0]), {"tau": 0.25, "reduction": "none"}, [0.25, 0.75]),
    ("msle_loss", ([1.0], [5.0]), {}, P * P),
    ("mape_loss", ([1.0, 3.0], [2.0, 2.0]), {}, 50.0),
    ("binary_cross_entropy", ([0.75, 0.75], [1.0, 0.25]), {}, -0.5 * (1.25 * math.log(0.75) + 0.75 * math.log(0.25))),
    ("binary_kl_loss", ([0.25], [0.75]), {}, 0.5 * P),
    ("sigmoid_focal_loss", ([P, P], [1.0, 0.0]), {"reduction": "none"},
     [-0.25 * 0.0625 * math.log(0.75), 0.75 * 0.5625 * 2 * Q]),
    ("focal_loss", ([0.75, 0.75], [1.0, 0.0]), {"reduction": "none"},
     [-0.25 * 0.0625 * math.log(0.75), 0.75 * 0.5625 * 2 * Q]),
    ("soft_margin_loss", ([P, P], [1.0, -1.0]), {"reduction": "none"}, [math.log(4 / 3), 2 * Q]),
    ("hinge_loss", ([0.25, 2.0, 0.5], [1.0, 1.0, -1.0]), {"reduction": "none"}, [0.75, 0.0, 1.5]),
    ("squared_hinge_loss", ([0.25, 2.0, 0.5], [1.0, 1.0, -1.0]), {"reduction": "none"}, [0.5625, 0.0, 2.25]),
    ("hinge_embedding_loss", ([0.25, 0.25, 2.0], [1.0, -1.0, -1.0]), {"reduction": "none"}, [0.25, 0.75, 0.0]),
    ("information", ([0.25, 0.5],), {"reduction": "none"}, [2.0, 1.0]),
    ("information", ([0.25],), {"base": 4.0}, 1.0),
    ("poisson_nll_loss", ([Q], [3.0]), {}, 2.0 - 3 * Q),
    ("poisson_nll_loss", ([2.0], [3.0]), {"log_input": False, "eps": 0.0}, 2.0 - 3 * Q),
    ("poisson_nll_loss", ([Q], [3.0]), {"full": True}, 3 * P - 1 - 3 * Q + math.log(6 * math.pi) / 2),
    ("gaussian_nll_loss", ([1.0], [4.0], [2.0]), {}, (Q + 4.5) / 2),
    ("gaussian_nll_loss", ([1.0], [1.0], [1.0]), {"full": True}, math.log(2 * math.pi) / 2),
    ("margin_ranking_loss", ([1.0, 1.0], [2.0, 2.0], [1.0, -1.0]), {"margin": 0.5, "reduction": "none"}, [1.5, 0.0]),
    ("nll_loss", ([[-0.5, -2.0]] * 2, np.array([0, 1])), {"weight": [1.0, 3.0]}, 6.5 / 4),
    ("categorical_cross_entropy", ([[0.25, 0.75]], [[0.5, 0.5]]), {"base": 2.0}, 2 - P / Q / 2),
    ("sparse_categorical_cross_entropy", ([[0.25, 0.75]], np.array([0])), {}, 2 * Q),
    ("kl_divergence", ([[0.25, 0.75]], [[0.5, 0.5]]), {}, 0.25 * math.log(0.5) + 0.75 * math.log(1.5)),
    ("js_divergence", ([[1.0, 0.0]], [[0.0, 1.0]]), {}, Q),
    ("multilabel_soft_margin_loss", ([[P, P]], [[1.0, 0.0]]), {}, (2 * Q - math.log(0.75)) / 2),
    ("entropy", ([[0.5, 0.25, 0.25]],), {}, 1.5),
    ("softmax_focal_loss", ([[Q, 0.0]], np.array([0])), {}, math.log(1.5) / 9),
    ("poly1_cross_entropy", ([[Q, 0.0]], np.array([0])), {}, math.log(1.5) + 2 / 3),
    ("generalized_cross_entropy", ([[P, 0.0, 0.0, Q, 0.0, 0.0, Q, Q]], np.array([4])), {}, 2 * (1 - 13**-0.5)),
    ("multi_margin_loss", ([[0.5, 0.25, 2.0, 0.0]], np.array([0])), {}, (0.75 + 2.5 + 0.5) / 4),
    ("multi_margin_loss", ([[0.5, 0.25, 2.0, 0.0]], np.array([0])), {"p": 2, "weight": [2.0, 1.0, 1.0, 1.0]},
     2 * (0.5625 + 6.25 + 0.25) / 4),
    ("multiclass_hinge_loss", ([[0.5, 0.25, 2.0, 0.0]], np.array([0])), {}, 0.75 + 2.5 + 0.5),
    ("squared_triplet_loss", ([[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 1.0]]), {}, 25.0),
    ("contrastive_loss", ([[0.0, 0.0]] * 2, [[0.3, 0.4]] * 2, [0.0, 1.0]), {"reduction": "none"}, [0.125, 0.125]),
    ("info_nce_loss", ([[Q, 0.0]], np.array([0])), {"temperature": 0.5}, math.log(1.25)),
    ("dice_loss", ([[0.5, 0.5]], [[1.0, 0.0]]), {}, 1 / 3),
    ("jaccard_loss", ([[0.5, 0.5]], [[1.0, 0.0]]), {}, 0.4),
    ("tversky_loss", ([[0.5, 0.5]], [[1.0, 0.0]]), {"alpha": 0.25, "beta": 0.75}, 0.25),
    ("error_rate", ([[0.5, 2.0]] * 2 + [[1.0, 1.0]] * 2, np.array([0, 1, 0, 1])), {"reduction": "none"},
     [1.0, 0.0, 0.0, 1.0]),
    ("l1_penalty", ([[1.0, -2.0], [0.5, 0.0]], 2.0), {}, 7.0),
    ("l2_penalty", ([[1.0, -2.0], [0.5, 0.0]], 2.0), {}, 10.5),
]  # fmt: skip


@pytest.mark.parametrize(("name", "arguments", "keywords", "expected"), BY_HAND)
def test_values_by_hand(name: str, arguments: tuple[Any, ...], keywords: dict[str, Any], expected: Any) -> None:
    tiny = 1e-11 if name == "cosine_embedding_loss" else 1e-14  # its definition adds 1e-12 to squared norms
    found = getattr(door, name)(*arguments, **keywords)
    np.testing.assert_allclose(found, expected, rtol=tiny, atol=1e-16)


def test_every_value_function_is_worked_out_by_hand() -> None:
    assert {d.name for d in DEFINITIONS if d.kind != "optimizer"} <= {row[0] for row in BY_HAND}


def test_sgd_by_hand() -> None:
    step = door.sgd_step
    p, g = np.array([1.0]), np.array([0.5])
    assert step(p, g, lr=0.1) == (near([0.95]), None)
    assert step(p, g, lr=0.1, weight_decay=0.5) == (near([0.9]), None)
    first, v = step(p, g, lr=0.1, momentum=0.9, dampening=0.25)
    assert first == near([0.95]) and v == near([0.5])  # the first velocity is the undamped gradient
    second, v2 = step(first, g, v, lr=0.1, momentum=0.9, dampening=0.25)
    assert v2 == near([0.9 * 0.5 + 0.75 * 0.5]) and second == near([0.95 - 0.1 * 0.825])
    ahead, _ = step(p, g, np.array([2.0]), lr=0.1, momentum=0.9, nesterov=True)
    assert ahead == near([1 - 0.1 * (0.5 + 0.9 * (1.8 + 0.5))])


def test_adam_by_hand() -> None:
    p, m, v = np.array([1.0]), np.zeros(1), np.zeros(1)
    for step in (1, 2, 3):
        p, m, v, _ = door.adam_step(p, np.array([4.0]), m, v, step, lr=0.5, eps=0.0)
        assert p == pytest.approx(
            [1 - 0.5 * step], abs=1e-14
        )  # a constant gradient moves by lr a step, whatever its size
    assert m == near([4 * (1 - 0.9**3)]) and v == pytest.approx(16 * (1 - 0.999**3), rel=1e-12)
    eps, *_ = door.adam_step(np.array([1.0]), np.array([3.0]), np.zeros(1), np.zeros(1), 1, lr=0.5, eps=1.0)
    assert eps == near([1 - 0.5 * 3 / 4])
    decayed, *_ = door.adam_step(
        np.array([2.0]), np.array([0.0]), np.zeros(1), np.zeros(1), 1, lr=0.5, weight_decay=0.1, eps=0.0
    )
    assert decayed == near([1.5])


def test_gradients_by_hand() -> None:
    assert door.mse_loss_vjp(1.0, [1.0, 2.0], [0.0, 4.0]) == near([1.0, -2.0])
    assert door.mse_loss_vjp(1.0, [1.0, 2.0], [0.0, 4.0], wrt="target") == near([-1.0, 2.0])
    assert door.l1_loss_vjp(1.0, [1.0, 2.0, 3.0, 3.0], [0.0, 4.0, 3.0, 0.0]) == near([0.25, -0.25, 0.0, 0.25])
    assert door.rmse_loss_vjp(1.0, [3.0, 4.0], [0.0, 0.0]) == near(np.array([3.0, 4.0]) / 2 / math.sqrt(12.5))
    assert door.binary_cross_entropy_with_logits_vjp(1.0, [P], [1.0]) == near([-0.25])
    assert door.cross_entropy_vjp(1.0, [[Q, 0.0]], np.array([0])) == near(np.array([[-1 / 3, 1 / 3]]))
    assert door.kl_div_vjp(1.0, [-1.0], [0.25], reduction="sum") == near([-0.25])
    dx, dw = door.prelu_vjp(np.array([1.0, 2.0]), np.array([-1.0, 2.0]), 0.5)
    assert dx == near([0.5, 2.0]) and dw == near(-1.0) and np.shape(dw) == ()
    assert door.glu_vjp(np.array([1.0]), np.array([2.0, P])) == near([0.75, 2 * 0.75 * 0.25])


def test_one_dimensional_weights_of_rows_follow_the_axis() -> None:
    x, w = np.random.default_rng(0).normal(size=(3, 4, 5)), np.arange(1.0, 5.0)
    along = door.layer_norm(x, w, axis=1)
    np.testing.assert_allclose(along, door.layer_norm(x, axis=1) * w[:, None], rtol=1e-14)
    gradients = door.layer_norm_vjp(np.ones_like(x), x, w, axis=1)
    assert [np.shape(a) for a in gradients] == [(3, 4, 5), (4,), ()]
