"""What only a GPU can show: streams, graphs, other devices, memory shared with PyTorch, and what a call costs."""

from __future__ import annotations

import statistics
import time
from typing import Any

import numpy as np
import pytest


def _no_device() -> str:
    try:
        import cupy

        return "" if cupy.cuda.is_available() else "no CUDA device here"
    except ImportError:
        return "cupy is not installed"


pytestmark = [pytest.mark.gpu, pytest.mark.skipif(bool(_no_device()), reason=_no_device())]


@pytest.fixture
def x() -> Any:
    import cupy

    return cupy.linspace(-3, 3, 4099, dtype="f4")


def test_calls_go_to_the_current_stream(x: Any) -> None:
    import cupy

    from symdl.kernels import cupy as mine

    stream = cupy.cuda.Stream(non_blocking=True)
    expected = mine.silu(x).get()
    with stream:
        copied = x.copy()
        found = mine.silu(copied)
        copied[...] = 0  # behind the kernel, on the same stream
    stream.synchronize()
    np.testing.assert_array_equal(found.get(), expected)


def test_a_graph_takes_calls(x: Any) -> None:
    import cupy

    from symdl.kernels import cupy as mine

    out = cupy.empty_like(x)
    mine.silu(x, out=out)  # compiled before the capture
    stream = cupy.cuda.Stream(non_blocking=True)
    with stream:
        stream.begin_capture()
        mine.silu(x, out=out)
        graph = stream.end_capture()
    x += 1
    expected = mine.silu(x).get()
    graph.launch(stream)
    stream.synchronize()
    np.testing.assert_array_equal(out.get(), expected)


def test_arrays_of_another_device(x: Any) -> None:
    import cupy

    from symdl.kernels import cupy as mine

    if cupy.cuda.runtime.getDeviceCount() < 2:
        pytest.skip("one device here")
    expected = mine.silu(x).get()
    with cupy.cuda.Device(1):
        there = cupy.asarray(x)
    found = mine.silu(there)
    assert found.device.id == 1
    np.testing.assert_array_equal(found.get(), expected)


def test_a_tensor_of_torch(x: Any) -> None:
    torch = pytest.importorskip("torch")
    from symdl import kernels
    from symdl.kernels import cupy as mine

    tensor = torch.from_dlpack(x)
    found = kernels.silu(tensor)
    assert isinstance(found, torch.Tensor)
    assert found.is_cuda
    np.testing.assert_array_equal(found.cpu().numpy(), mine.silu(x).get())
    assert kernels.silu(tensor, out=tensor) is tensor
    np.testing.assert_array_equal(x.get(), found.cpu().numpy())


def test_what_a_call_costs_the_host(x: Any) -> None:
    """At most 5 us more than a launch of CuPy's own."""
    import cupy

    from symdl.kernels import cupy as mine

    out = cupy.empty_like(x)
    bare = cupy.RawKernel('extern "C" __global__ void nothing(const float* x, float* y, long long n) {}', "nothing")

    def cost(call: Any) -> float:
        call()
        taken = []
        for _ in range(50):
            cupy.cuda.runtime.deviceSynchronize()
            start = time.perf_counter()
            for _ in range(100):
                call()
            taken.append((time.perf_counter() - start) / 100)
        return statistics.median(taken)

    launch = cost(lambda: bare((1,), (256,), (x, out, x.size)))
    assert cost(lambda: mine.relu(x, out=out)) < launch + 5e-6
