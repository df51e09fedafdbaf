"""The machine code of the committed kernels: wide loads and stores, registers, spills, and what docs say of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _cupy import Packages, registered
from cuda_shim import sass
from cuda_shim.instructions import LENGTHS, NEEDED, SIZES, elementwise, figures, of_rows, row_figures
from cuda_shim.nvrtc import compile_nvrtc, nvrtc_missing_reason

pytestmark = [pytest.mark.skipif(bool(nvrtc_missing_reason()), reason=str(nvrtc_missing_reason())), pytest.mark.engine]

PAGE = Path(__file__).parents[1] / "docs" / "gpu_instructions.md"
MEMORY_BOUND = ("relu", "prelu", "mse_loss", "sgd")
"""What computes next to nothing."""
REGISTERS = 128


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    yield from registered()


@pytest.mark.parametrize("kind", SIZES)
@pytest.mark.parametrize("name", [*MEMORY_BOUND, "silu", "gelu", "adam", "siren"])
def test_vector_paths(packages: Packages, name: str, kind: str) -> None:
    for kernel in elementwise(name):
        found = figures(packages, kernel, kind)
        loads, stores = found.code.accesses(wide=True)
        assert loads >= kernel.chunks * len(kernel.inputs)
        assert stores >= kernel.chunks * len(kernel.outputs)
        assert found.code.spilled == 0
        assert found.code.registers <= REGISTERS
        assert found.an_element is not None
        if name in MEMORY_BOUND:
            assert found.an_element <= found.budget
            assert found.in_flight >= NEEDED
        assert found.row in PAGE.read_text(encoding="utf-8").splitlines(), "run nox -s instructions"


@pytest.mark.parametrize("kind", SIZES)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", ["softmax", "layer_norm", "cross_entropy"])
def test_rows(packages: Packages, name: str, kind: str, length: int) -> None:
    for kernel in of_rows(name):
        found = row_figures(packages, kernel, kind, length)
        loads, stores = found.code.accesses(wide=True)
        assert loads >= max(1, found.mapping.chunks)
        assert stores >= found.mapping.chunks * ("_out_row" in kernel.text)
        assert found.code.spilled == 0
        assert found.code.registers <= REGISTERS
        assert found.row in PAGE.read_text(encoding="utf-8").splitlines(), "run nox -s instructions"


LOOP = """
extern "C" __global__ void __launch_bounds__(256) doubled(const float4* __restrict__ x, float4* __restrict__ y, int n)
{
#pragma unroll 1
    for (int i = threadIdx.x; i < n; i += 256) {
        float4 v = x[i];
        v.x += v.x; v.y += v.y; v.z += v.z; v.w += v.w;
        y[i] = v;
    }
}

extern "C" __global__ void single(const float* __restrict__ x, float* __restrict__ y, int n)
{
    for (int i = threadIdx.x; i < n; i += 256) y[i] = x[i] + x[i];
}
"""


def test_what_is_counted() -> None:
    compiled = compile_nvrtc(LOOP, "sm_90")
    code = sass.kernels(compiled.cubin, compiled.log)
    doubled, single = code["doubled"], code["single"]
    assert doubled.accesses(wide=True) == (1, 1)
    assert doubled.accesses(wide=False) == (0, 0)
    # A load, four additions, a store, the places of both, the counter, the end, and moves between registers.
    assert 10 <= (doubled.shortest_turn or 0) <= 20
    assert single.accesses(wide=True) == (0, 0)
    assert single.shortest_turn is None
    assert 0 < doubled.registers <= 32
    assert doubled.spilled == 0
