"""What ``nox -s bench_gpu`` runs on a GPU, on the CPU with shapes of almost nothing: its calls are the kernels' own."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from _cupy import Packages, registered
from cuda_shim import gxx_missing_reason

pytestmark = pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason()))

_spec = importlib.util.spec_from_file_location("gpu_measure", Path(__file__).parent / "gpu" / "measure.py")
assert _spec is not None
assert _spec.loader is not None
measure = sys.modules["gpu_measure"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(measure)


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    yield from registered()


@pytest.fixture
def device(packages: Packages, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A device whose n-th event is at n milliseconds."""
    clock = iter(range(10**6))

    class Event:
        def record(self) -> None:
            self.at = next(clock)

        def synchronize(self) -> None: ...

    class RandomState:
        def __init__(self, seed: int) -> None:
            self.of = np.random.RandomState(seed)

        def standard_normal(self, size: Any) -> Any:
            return packages.fake.asarray(self.of.standard_normal(size=size))

        def randint(self, low: int, high: int, size: Any) -> Any:
            return packages.fake.asarray(self.of.randint(low, high, size=size))

    monkeypatch.setattr(packages.fake.cuda, "Event", Event, raising=False)
    monkeypatch.setattr(packages.fake.cuda, "get_elapsed_time", lambda a, b: float(b.at - a.at), raising=False)
    monkeypatch.setattr(packages.fake, "random", SimpleNamespace(RandomState=RandomState), raising=False)
    return measure.Device(packages.fake, rounds=2, cache=0)


def small(name: str) -> Any:
    found = next(w for w in measure.WORKLOADS if w.kernel == name)
    return replace(found, dtype="float32", shape=(3, 8))


@pytest.mark.parametrize("name", ["relu", "softmax", "cross_entropy_value_and_grad", "adam_step"])
def test_a_workload(packages: Packages, device: Any, name: str) -> None:
    workload = small(name)
    call = measure.kernel(packages.cupy, workload)
    given = device.arguments(workload, workload.shape, 1)
    before = [array.get().copy() for array in given]
    found = call(*given)
    numbers = (*before, 3) if name == "adam_step" else before
    expected = getattr(packages.numpy, name)(*numbers)
    pairs = zip(found, expected, strict=True) if isinstance(expected, tuple) else [(found, expected)]
    for mine, theirs in pairs:
        if theirs is not None:
            np.testing.assert_allclose(mine.get(), theirs, rtol=1e-5, atol=1e-6)
    row = measure.measured(device, workload, {"symdl": call, "other": None})
    assert row.seconds == {"symdl": 1e-3, "other": None}
    assert row.empty == 1e-3
    text = measure.page(device, "a device", iter([row]), workload.bytes / 2e-3)
    assert f"| {workload.title} | 1000.0 | 0.00 (2.00) | - |" in text.splitlines()


def test_bytes_of_the_anchors() -> None:
    found = {w.title: w.bytes for w in measure.WORKLOADS}
    assert found["cross_entropy_value_and_grad, 8192 x 128256, bfloat16"] == 2 * 2 * 8192 * 128256
    assert found["adam_step, 8192 x 8192, float32"] == 7 * 4 * 8192 * 8192
    assert found["relu, 8192 x 8192, bfloat16"] == 2 * 2 * 8192 * 8192
