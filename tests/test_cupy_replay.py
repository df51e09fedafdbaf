"""Calls that are played again give what they gave at first, of what the arrays hold now."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from _cupy import Packages, registered
from cuda_shim import gxx_missing_reason

pytestmark = [pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason())), pytest.mark.engine]


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    yield from registered()


@pytest.fixture
def prepared(packages: Packages, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The calls that are prepared, and not played again."""
    importlib.import_module(f"{packages.cupy.__name__}._replay")._plays.clear()
    runtime = importlib.import_module(f"{packages.cupy.__name__}._runtime")
    found: list[str] = []
    of = runtime._prepared
    monkeypatch.setattr(
        runtime, "_prepared", lambda function, name, *rest: found.append(name) or of(function, name, *rest)
    )
    return found


def numbers(found: Any) -> list[Any]:
    return [numbers(f) for f in found] if isinstance(found, tuple) else [None if found is None else found.get().copy()]


LABELS = np.array([0, 6, 2, 3, 3])
CALLS: dict[str, Callable[..., Any]] = {
    "new result": lambda c, x, y, w: c.prelu(x, w),
    "given result": lambda c, x, y, w: c.prelu(x, w, out=y),
    "in place": lambda c, x, y, w: c.prelu(x, w, out=x),
    "sums": lambda c, x, y, w: c.prelu_vjp(y, x, w),
    "rows": lambda c, x, y, w: c.softmax(x, axis=0),
    "rows in place": lambda c, x, y, w: c.softmax(x, out=x),
    "mean": lambda c, x, y, w: c.mse_loss(x, y),
    "mean and gradient": lambda c, x, y, w: c.mse_loss_value_and_grad(x, y, out=x),
    "step": lambda c, x, y, w: c.adam_step(x, y, y * y, y * y + 1, 3, lr=0.01),
    "transposed": lambda c, x, y, w: c.mse_loss_vjp(w.reshape(()), x.T, y.T),
}


@pytest.mark.parametrize("way", CALLS)
def test_played_again(packages: Packages, prepared: list[str], way: str) -> None:
    call, replay = CALLS[way], importlib.import_module(f"{packages.cupy.__name__}._replay")
    rng = np.random.default_rng(4)

    def arguments(seed: int) -> list[Any]:
        rng = np.random.default_rng(seed)
        return [packages.fake.asarray(rng.normal(size=shape).astype("f4")) for shape in ((5, 8), (5, 8), (1,))]

    call(packages.cupy, *arguments(int(rng.integers(9))))
    prepared.clear()
    given = arguments(10)
    again = numbers(call(packages.cupy, *given))
    after = numbers(tuple(given))
    assert not prepared
    replay._plays.clear()
    fresh = arguments(10)
    for mine, theirs in zip(
        (*again, *after), (*numbers(call(packages.cupy, *fresh)), *numbers(tuple(fresh))), strict=True
    ):
        np.testing.assert_array_equal(np.array(mine), np.array(theirs))
    assert prepared


def test_labels(packages: Packages, prepared: list[str]) -> None:
    x = np.random.default_rng(5).normal(size=(5, 7)).astype("f4")
    for labels, told in ((LABELS, 1), (LABELS, 0), (LABELS[::-1].copy(), 0), (LABELS.astype("i4"), 1)):
        prepared.clear()
        mine = packages.fake.asarray(x)
        found = packages.cupy.cross_entropy_value_and_grad(mine, packages.fake.asarray(labels), out=mine)
        assert found[1] is mine
        for a, b in zip(found, packages.numpy.cross_entropy_value_and_grad(x, labels), strict=True):
            np.testing.assert_allclose(a.get(), b, rtol=1e-5, atol=1e-7)
        assert len(prepared) == told
    packages.cupy.cross_entropy(packages.fake.asarray(x), packages.fake.asarray(LABELS + 3))
    with pytest.raises(ValueError, match="label"):
        packages.cupy.check_errors()


def test_what_is_not_the_same_is_not_played(packages: Packages, prepared: list[str]) -> None:
    asarray = packages.fake.asarray
    x = np.random.default_rng(6).normal(size=(6, 8)).astype("f4")
    w = asarray(np.array([0.25], "f4"))
    mine = asarray(x)
    packages.cupy.prelu(mine, w)
    before = len(prepared)
    others = [
        lambda: packages.cupy.prelu(mine.astype("f8"), w),
        lambda: packages.cupy.prelu(mine[1:], w),
        lambda: packages.cupy.prelu(mine.reshape(-1)[1:], w),
        lambda: packages.cupy.prelu(asarray(x.T.copy()).T, w),
        lambda: packages.cupy.prelu(asarray(np.zeros(49, "f4"))[1:].reshape(6, 8), w),
        lambda: packages.cupy.prelu(mine, w, out=mine),
        lambda: packages.cupy.prelu(mine[:5], w, out=mine[1:]),
        lambda: packages.cupy.prelu(mine, 0.25),
        lambda: packages.cupy.softmax(mine, axis=0),
        lambda: packages.cupy.softmax(mine, axis=1),
        lambda: packages.cupy.softmax(mine, axis=1, temperature=2.0),
    ]
    for number, other in enumerate(others, 1):
        other()
        assert len(prepared) == before + number
    # An overlap is never remembered: what lies over what may differ.
    for _ in range(2):
        source = asarray(x)
        out = packages.cupy.prelu(source[:5], w, out=source[1:])
        np.testing.assert_array_equal(out.get(), packages.numpy.prelu(x[:5], w.get()))
    assert len(prepared) == before + len(others) + 2


def test_what_is_copied_afterwards_is_not_played(packages: Packages, prepared: list[str]) -> None:
    """Views whose axes no kernel walks: what the kernels make is copied to them."""
    w = packages.fake.asarray(np.array([0.5], "f4"))
    for name, rest in (("prelu", (w,)), ("softmax", ())):
        for seed in range(3):
            whole = np.random.default_rng(seed).normal(size=(3, 4, 3, 4, 3)).astype("f4")
            expected = getattr(packages.numpy, name)(whole[:, ::2, :, ::2, ::2], *(r.get() for r in rest))
            view = packages.fake.asarray(whole)[:, ::2, :, ::2, ::2]
            assert getattr(packages.cupy, name)(view, *rest, out=view) is view
            np.testing.assert_allclose(view.get(), expected, rtol=1e-5)
    assert len(prepared) == 6


def test_arrays_of_another_device(packages: Packages, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kernels are launched where the arrays are; two devices at once are an error."""
    fake, devices = packages.fake, [0]

    class Device:
        compute_capability = "90"

        def __init__(self, number: int) -> None:
            self.id = number

        def __enter__(self) -> None:
            devices.append(self.id)

        def __exit__(self, *_: object) -> None:
            devices.pop()

    asked: list[int] = []
    launch = importlib.import_module(f"{packages.cupy.__name__}._elements")
    of = launch._launched
    monkeypatch.setattr(launch, "_launched", lambda *words: asked.append(devices[-1]) or of(*words))
    monkeypatch.setattr(fake.cuda, "Device", Device)
    monkeypatch.setattr(fake.cuda.runtime, "getDevice", lambda: devices[-1])
    monkeypatch.setattr(launch, "_processors", lambda device: 132)
    places: dict[int, int] = {}
    monkeypatch.setattr(fake.ndarray, "device", property(lambda array: Device(places.get(array.ctypes.data, 0))))
    x, w = fake.asarray(np.linspace(-1, 1, 9, dtype="f4")), fake.asarray(np.array([0.5], "f4"))
    places[x.ctypes.data] = places[w.ctypes.data] = 3
    packages.cupy.prelu(x, w)
    packages.cupy.prelu(x, w)
    assert asked == [3]  # the second time it is played again
    assert devices == [0]
    places[w.ctypes.data] = 2
    with pytest.raises(ValueError, match="prelu: arrays lie on devices 2 and 3"):
        packages.cupy.prelu(x, w)


def test_no_call_waits(packages: Packages, prepared: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def waits(*_: object) -> None:
        raise AssertionError("a call waits for the device")

    fake = packages.fake
    given = [fake.asarray(np.full(shape, 0.5, "f4")) for shape in ((5, 8), (5, 8), (1,))]
    labels = fake.asarray(LABELS)
    for place, name in (
        (fake.cuda.runtime, "deviceSynchronize"), (fake.cuda.Stream, "synchronize"), (fake, "asnumpy"),
        (fake.cuda.Device, "synchronize"), (fake.ndarray, "get"), (fake.ndarray, "item"), (fake.ndarray, "__bool__"),
        (fake.ndarray, "__float__"), (fake.ndarray, "tolist"),
    ):  # fmt: skip
        monkeypatch.setattr(place, name, waits, raising=False)
    for _ in range(2):
        for call in CALLS.values():
            call(packages.cupy, *given)
        packages.cupy.cross_entropy_value_and_grad(given[0], labels)
    with pytest.raises(AssertionError, match="waits"):
        packages.cupy.cross_entropy(given[0], labels, validate=True)


def test_memory_of_others(packages: Packages, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on a CUDA device and says so, by DLPack or by its interface, is used where it is."""
    kept = packages.fake.asarray(np.linspace(-1, 1, 9, dtype="f4"))

    class Exchanged:
        def __dlpack_device__(self) -> tuple[int, int]:
            return 2, 0

        def __dlpack__(self, stream: Any = None) -> Any:
            return kept

    class Shown:
        __cuda_array_interface__ = kept.__array_interface__

        def __array__(self, *_: object, **__: object) -> Any:
            return kept

    weight = packages.fake.asarray(np.array([0.5], "f4"))
    monkeypatch.setattr(packages.fake, "from_dlpack", lambda array: array.__dlpack__(), raising=False)
    expected = packages.cupy.prelu(kept, weight).get()
    for other in (Exchanged(), Shown()):
        np.testing.assert_array_equal(packages.cupy.prelu(other, weight).get(), expected)
