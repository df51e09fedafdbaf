"""Small calls go a short way through the runtime: with the results, the errors and the memory of the long way."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import numpy as np
import pytest

import symdl.kernels.c as c
import symdl.kernels.numpy as door
from symdl import registry
from symdl.roles import Role

pytestmark = pytest.mark.engine

X = np.random.default_rng(5).standard_normal(257).astype(np.float32)
ELEMENTWISE = [
    d.name
    for d in map(registry.definition, registry.names())
    if d.kind == "activation"
    and not (d.has_rows or d.split or d.concatenate)
    and all(i.role in (Role.ELEM, Role.PARAM) for i in d.inputs)
]
QUANTITIES = ("", "_grad", "_grad2", "_vjp", "_value_and_grad")


def runtime(kernels: Any) -> Any:
    """The module that calls go through."""
    return importlib.import_module(f"{inspect.unwrap(kernels.sigmoid).__module__.rpartition('.')[0]}._runtime")


def arguments(name: str, quantity: str, dtype: Any) -> tuple[Any, ...]:
    definition = registry.definition(name)
    elements = [i for i in definition.inputs if i.role is Role.ELEM]
    given = [(np.abs(X) + 0.1 if i.domain is not None else np.roll(X, k)).astype(dtype) for k, i in enumerate(elements)]
    required = [2.0 for i in definition.params if i.required]
    return (*([X[::-1].astype(dtype)] if quantity == "_vjp" else []), *given, *required)


def both_ways(kernels: Any, monkeypatch: pytest.MonkeyPatch, call: Any) -> tuple[Any, Any]:
    """What a call comes to on the short way, or as the runtime chooses, and on the long one."""
    short = call()
    with monkeypatch.context() as patched:
        patched.setattr(runtime(kernels), "_shortly", lambda *_, **__: None)
        return short, call()


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_both_ways_lead_to_the_same_bits(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for quantity in QUANTITIES:
        function = getattr(door, f"{name}{quantity}", None)
        for dtype in (np.float32, np.float64) if function is not None else ():
            given = arguments(name, quantity, dtype)
            short, long = both_ways(door, monkeypatch, lambda f=function, g=given: f(*g))
            for one, other in zip(np.atleast_2d(short), np.atleast_2d(long), strict=True):
                assert one.dtype == other.dtype and one.shape == other.shape
                assert np.array_equal(one, other, equal_nan=True)


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
def test_the_short_way_is_gone_at_all(kernels: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise AssertionError("the long way")

    kernels.sigmoid(X)
    monkeypatch.setattr(runtime(kernels), "_prepared", refused)
    for call in (lambda: kernels.sigmoid(X), lambda: kernels.sigmoid_vjp(X, X), lambda: kernels.silu_value_and_grad(X)):
        call()
    with pytest.raises(AssertionError, match="the long way"):
        kernels.sigmoid(X.astype(np.float16))


def test_a_kernel_that_takes_any_number_goes_the_short_way_with_large_arrays(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise AssertionError("the long way")

    large = np.resize(X, 1 << 16)
    expected = np.resize(c.silu(X), large.shape)
    monkeypatch.setattr(runtime(c), "_prepared", refused)
    out = np.empty_like(large)
    assert c.silu(large, out=out) is out
    assert np.array_equal(out, expected) and np.array_equal(c.silu(large), expected)


@pytest.mark.parametrize("shift", [1, 7, 4096])
def test_out_may_lie_across_a_large_input(shift: int) -> None:
    held = np.resize(X, (1 << 16) + shift)
    expected = c.tanh(held[:-shift].copy())
    c.tanh(held[:-shift], out=held[shift:])
    assert np.array_equal(held[shift:], expected)


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
def test_out_is_filled_and_may_lie_across_the_input(kernels: Any) -> None:
    expected = kernels.tanh(X[:-1])
    held = X.copy()
    assert kernels.tanh(held[:-1], out=held[1:]).base is held
    assert np.array_equal(held[1:], expected) and held[0] == X[0]
    own = X.copy()
    assert kernels.tanh(own, out=own) is own


@pytest.mark.parametrize("kernels", [door, c], ids=["numpy", "c"])
@pytest.mark.parametrize("name", ["relu", "hardtanh", "tanhshrink", "linear"])
def test_results_have_memory_of_their_own(kernels: Any, name: str) -> None:
    x = np.abs(X)
    assert not np.shares_memory(getattr(kernels, name)(x), x)


def test_constant_derivatives_are_spread() -> None:
    slope = door.relu_grad2(X)
    assert slope.shape == X.shape and slope.flags.owndata and slope.flags.writeable


@pytest.mark.parametrize(
    "given",
    [
        X.astype(">f4"),
        X.astype(np.float16),
        X.astype(np.longdouble),
        X.astype(complex),
        X[:0],
        X[0],
        np.array(X[0]),
        X.reshape(1, -1).T,
        X[::2],
        np.asfortranarray(np.resize(X, (8, 32))),
        np.ma.masked_array(X),
        list(X),
        None,
    ],
    ids=lambda given: f"{type(given).__name__}-{getattr(given, 'dtype', '')}-{getattr(given, 'shape', '')}",
)
def test_whatever_is_not_usual_is_as_it_was(given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> Any:
        try:
            return door.silu(given)
        except (TypeError, ValueError) as error:
            return str(error)

    short, long = both_ways(door, monkeypatch, found)
    assert type(short) is type(long)
    assert short == long if isinstance(short, str) else np.array_equal(short, long, equal_nan=True)


@pytest.mark.parametrize(
    "call",
    [
        lambda: door.swish(X, beta="a"),
        lambda: door.sigmoid(X, out=X[:-1].copy()),
        lambda: door.sigmoid(X, out=X.astype(np.float64)),
        lambda: door.sigmoid(X, out=np.broadcast_to(X, X.shape)),
        lambda: door.sigmoid_vjp(X[:-1], X),
        lambda: door.sigmoid_vjp(X, X, wrt="y"),
        lambda: door.celu(X, alpha=0.0),
        lambda: door.prelu_vjp(X, X, X, out=X.copy()),
    ],
)
def test_errors_are_those_of_the_long_way(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> str:
        with pytest.raises((TypeError, ValueError)) as raised:
            call()
        return str(raised.value)

    short, long = both_ways(door, monkeypatch, found)
    assert short == long
