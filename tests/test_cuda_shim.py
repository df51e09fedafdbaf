"""The harness itself: CUDA texts run on the CPU, fail when they are wrong, and compile under NVRTC."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from .cuda_shim import ShimError, compile_shim, guarded, gxx_missing_reason, installed_fake_cupy
from .cuda_shim.nvrtc import NvrtcError, compile_nvrtc, headers_missing_reason, nvrtc_missing_reason

pytestmark = pytest.mark.engine

needs_gxx = pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason()))
needs_nvrtc = pytest.mark.skipif(bool(nvrtc_missing_reason()), reason=str(nvrtc_missing_reason()))

ELEMENTWISE = r"""
extern "C" __global__ void __launch_bounds__(64) silu(
    const float* __restrict__ x, float* __restrict__ y, long long n, float beta)
{
    long long first = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * 4;
    if (first + 4 <= n) {
        float4 v = *reinterpret_cast<const float4*>(x + first);
        v.x = v.x / (1.0f + expf(-beta * v.x));
        v.y = v.y / (1.0f + expf(-beta * v.y));
        v.z = v.z / (1.0f + expf(-beta * v.z));
        v.w = v.w / (1.0f + expf(-beta * v.w));
        *reinterpret_cast<float4*>(y + first) = v;
    } else {
        for (long long i = first; i < n; ++i) y[i] = x[i] / (1.0f + expf(-beta * x[i]));
    }
}
"""

BLOCK_SUM = r"""
extern "C" __global__ void block_sum(const float* x, float* y, int n)
{
    __shared__ float part[128];
    float s = 0.0f;
    for (int i = threadIdx.x; i < n; i += blockDim.x) s += x[(long long)blockIdx.x * n + i];
    part[threadIdx.x] = s;
    __syncthreads();
    for (int half = blockDim.x / 2; half > 0; half /= 2) {
        if (threadIdx.x < half) part[threadIdx.x] += part[threadIdx.x + half];
        __syncthreads();
    }
    if (threadIdx.x == 0) y[blockIdx.x] = part[0];
}
"""

WARP_SUM = r"""
template <class T>
__device__ __forceinline__ T warp_sum(T v)
{
#pragma unroll
    for (int offset = 16; offset > 0; offset /= 2) v += __shfl_xor_sync(0xffffffffu, v, offset);
    return v;
}
extern "C" __global__ void row_sum(const float* x, float* y, int columns)
{
    extern __shared__ __align__(16) double part[];
    double s = 0.0;
    for (int i = threadIdx.x; i < columns; i += blockDim.x) s += (double)x[blockIdx.x * columns + i];
    s = warp_sum(s);
    if (threadIdx.x % warpSize == 0) part[threadIdx.x / warpSize] = s;
    __syncthreads();
    s = warp_sum(threadIdx.x % 32 < blockDim.x / 32 ? part[threadIdx.x % 32] : 0.0);
    if (threadIdx.x == 0) y[blockIdx.x] = (float)s;
}
"""

SIXTEEN_BITS = r"""
#include <cuda_fp16.h>
#include <cuda_bf16.h>
extern "C" __global__ void narrow(const float* x, __half* h, __nv_bfloat16* b, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) { h[i] = __float2half_rn(x[i]); b[i] = __float2bfloat16_rn(x[i]); }
}
extern "C" __global__ void widen(const __half* h, const __nv_bfloat16* b, float* from_h, float* from_b, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) { from_h[i] = __half2float(h[i]); from_b[i] = __bfloat162float(b[i]); }
}
"""

LABELS = r"""
extern "C" __global__ void pick(
    const float* x, const long long* label, float* y, int* error, unsigned* good, int rows, int classes)
{
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= rows) return;
    long long k = label[row];
    bool inside = 0 <= k && k < classes;
    if (inside) atomicAdd(good, 1u);
    else atomicCAS(error, 0, row + 1);
    y[row] = inside ? x[(long long)row * classes + k] : __int_as_float(0x7fc00000);
}
"""

DOUBLE_LITERAL = 'extern "C" __global__ void twice(float* x) { x[threadIdx.x] = x[threadIdx.x] * 2.1; }'

TEXTS = {
    "elementwise": ELEMENTWISE,
    "block_sum": BLOCK_SUM,
    "warp_sum": WARP_SUM,
    "sixteen_bits": SIXTEEN_BITS,
    "labels": LABELS,
}


@needs_gxx
class TestShim:
    @pytest.mark.parametrize("n", [1, 3, 4, 255, 256, 257, 1000])
    def test_elementwise_with_a_tail(self, n: int) -> None:
        x = np.linspace(-5, 5, n, dtype=np.float32)
        given, y = guarded(x), guarded(np.full(n, np.nan, np.float32))
        compile_shim(ELEMENTWISE).launch("silu", -(-n // 256), 64, (given, y, n, np.float32(1)), seed=n)
        np.testing.assert_allclose(y, x / (1 + np.exp(-x)), rtol=3e-7)

    def test_a_misaligned_vector_is_an_error(self) -> None:
        x = guarded(np.zeros(64, np.float32))
        with pytest.raises(ShimError, match=r"kernel\.cu:7: misaligned"):
            compile_shim(ELEMENTWISE).launch("silu", 1, 64, (x[1:], x, 63, np.float32(1)))

    def test_an_access_out_of_bounds_is_an_error(self) -> None:
        x = guarded(np.zeros(64, np.float32))
        with pytest.raises(ShimError, match="unmapped memory"):
            compile_shim(ELEMENTWISE).launch("silu", 1, 64, (x, x, 65, np.float32(1)))
        library = compile_shim(BLOCK_SUM)
        with pytest.raises(ShimError, match=r"kernel\.cu:7: index 128 out of bounds"):
            library.launch("block_sum", 1, 129, (x, x, np.int32(64)))

    @pytest.mark.parametrize("seed", range(5))
    def test_block_reduction(self, seed: int) -> None:
        assert np.array_equal(*_block_sums(BLOCK_SUM, seed))

    @pytest.mark.parametrize("barrier", [0, 1])
    def test_a_missing_barrier_shows(self, barrier: int) -> None:
        pieces = BLOCK_SUM.split("__syncthreads();")
        pieces[barrier : barrier + 2] = ["".join(pieces[barrier : barrier + 2])]
        broken = "__syncthreads();".join(pieces)
        assert any(not np.array_equal(*_block_sums(broken, seed)) for seed in range(5))

    def test_shared_memory_starts_as_nan_in_every_block(self) -> None:
        source = """extern "C" __global__ void unset(float* y, double* z) {
            __shared__ float fixed[32];
            extern __shared__ double dynamic[];
            y[blockIdx.x * 32 + threadIdx.x] = fixed[threadIdx.x];
            z[blockIdx.x * 32 + threadIdx.x] = dynamic[threadIdx.x];
            fixed[threadIdx.x] = 0; dynamic[threadIdx.x] = 0; }"""
        y, z = np.zeros(64, np.float32), np.zeros(64)
        compile_shim(source).launch("unset", 2, 32, (y, z), shared_bytes=256)
        assert np.isnan(y).all()
        assert np.isnan(z).all()
        with pytest.raises(ShimError, match="unmapped memory"):
            compile_shim(source).launch("unset", 2, 32, (y, z), shared_bytes=128)

    @pytest.mark.parametrize("block", [32, 128, 1024])
    def test_warp_reduction(self, block: int) -> None:
        x = np.random.default_rng(1).standard_normal((7, 1003)).astype(np.float32)
        y = np.zeros(7, np.float32)
        arguments = (x, y, np.int32(1003))
        compile_shim(WARP_SUM).launch("row_sum", 7, block, arguments, shared_bytes=block // 4, seed=block)
        np.testing.assert_allclose(y, x.sum(axis=1, dtype=np.float64), rtol=1e-6)

    def test_shuffles(self) -> None:
        source = """extern "C" __global__ void shuffles(int* y) {
            int t = threadIdx.x;
            y[t] = __shfl_xor_sync(~0u, t, 3);
            y[32 + t] = __shfl_down_sync(~0u, t, 4, 16);
            y[64 + t] = __shfl_sync(~0u, t, 5, 8);
            y[96 + t] = __ballot_sync(~0u, t % 2);
            if (t < 8) y[128 + t] = __shfl_down_sync(0xffu, t, 1, 8);
        }"""
        y, t = np.zeros(136, np.int32), np.arange(32)
        compile_shim(source).launch("shuffles", 1, 32, (y,))
        assert np.array_equal(y[:32], t ^ 3)
        assert np.array_equal(y[32:64], np.where(t % 16 < 12, t + 4, t))
        assert np.array_equal(y[64:96], t // 8 * 8 + 5)
        assert np.all(y[96:128].view(np.uint32) == 0xAAAAAAAA)
        assert y[128:].tolist() == [1, 2, 3, 4, 5, 6, 7, 7]

    def test_divergence_is_an_error(self) -> None:
        source = """extern "C" __global__ void bad(int* y) {
            if (threadIdx.x < 16) y[threadIdx.x] = __shfl_sync(~0u, 1, 0); else __syncthreads(); }"""
        with pytest.raises(ShimError, match="deadlock: 16 threads wait at __syncthreads, 16 at a warp"):
            compile_shim(source).launch("bad", 1, 32, (np.zeros(32, np.int32),))

    def test_sixteen_bits(self) -> None:
        bfloat16 = pytest.importorskip("ml_dtypes").bfloat16
        library = compile_shim(SIXTEEN_BITS)
        bits = np.arange(65536, dtype=np.uint16)
        h, b, n = bits.view(np.float16), bits.view(bfloat16), np.int32(65536)
        from_h, from_b = np.empty((2, 65536), np.float32)
        library.launch("widen", 64, 1024, (h, b, from_h, from_b, n))
        np.testing.assert_array_equal(from_h, h.astype(np.float32))
        np.testing.assert_array_equal(from_b, b.astype(np.float32))
        x = np.random.default_rng(2).integers(0, 2**32, 65536, np.uint32)
        x[::4] = x[::4] & ~np.uint32(0xFFFF) | 0x8000  # ties of bfloat16
        x[1::4] = x[1::4] & ~np.uint32(0x1FFF) | 0x1000  # ties of float16
        x = x.view(np.float32)
        to_h, to_b = np.empty_like(h), np.empty_like(b)
        library.launch("narrow", 64, 1024, (x, to_h, to_b, n))
        with np.errstate(all="ignore"):
            np.testing.assert_array_equal(to_h, x.astype(np.float16))
            np.testing.assert_array_equal(to_b.astype(np.float32), x.astype(bfloat16).astype(np.float32))

    def test_bad_labels_are_flagged_and_never_read(self) -> None:
        rows, classes = 70, 10
        x = guarded(np.arange(rows * classes, dtype=np.float32).reshape(rows, classes))
        label = np.arange(rows) % classes
        label[[5, 69]] = -(2**40), classes
        y, error, good = np.zeros(rows, np.float32), np.zeros(1, np.int32), np.zeros(1, np.uint32)
        arguments = (x, label, y, error, good, np.int32(rows), np.int32(classes))
        compile_shim(LABELS).launch("pick", 3, 32, arguments)
        assert np.flatnonzero(np.isnan(y)).tolist() == [5, 69]
        assert error[0] in (6, 70)
        assert good[0] == rows - 2
        unchecked = LABELS.replace("inside ?", "true ?")
        with pytest.raises(ShimError, match="unmapped memory"):
            compile_shim(unchecked).launch("pick", 3, 32, arguments)

    @pytest.mark.parametrize(
        ("position", "value", "message"),
        [
            (0, np.zeros(4), "argument 0 is const f4\\*, got an array of float64"),
            (2, np.int32(4), "argument 2 is i8, got int32"),
            (3, 1.0, "argument 3 is f4, got float"),
        ],
    )
    def test_arguments_are_checked(self, position: int, value: object, message: str) -> None:
        arguments: list[object] = [np.zeros(4, np.float32), np.zeros(4, np.float32), 4, np.float32(1)]
        arguments[position] = value
        with pytest.raises(TypeError, match=message):
            compile_shim(ELEMENTWISE).launch("silu", 1, 1, arguments)

    def test_argument_count_and_read_only_output_are_checked(self) -> None:
        x = np.zeros(4, np.float32)
        with pytest.raises(TypeError, match="takes 4 arguments"):
            compile_shim(ELEMENTWISE).launch("silu", 1, 1, (x, x, 4))
        x.flags.writeable = False
        with pytest.raises(TypeError, match="argument 1 is f4\\*, got a read-only array"):
            compile_shim(ELEMENTWISE).launch("silu", 1, 1, (x, x, 4, np.float32(1)))

    def test_a_text_that_does_not_compile(self) -> None:
        with pytest.raises(ShimError, match=r"kernel\.cu:5:.*missing"):
            compile_shim(ELEMENTWISE.replace("long long first =", "missing first ="))


@needs_gxx
class TestFakeCupy:
    def test_a_wrapper_runs(self) -> None:
        with installed_fake_cupy() as fake:
            import cupy

            assert cupy is fake
            assert cupy.cuda.runtime.getDeviceCount() == 1
            x = cupy.asarray(np.linspace(-5, 5, 1000, dtype=np.float32))
            y = cupy.empty(x.shape, x.dtype)
            assert bool(cupy.isnan(y).all())
            assert y.data.ptr % 16 == 0
            function = cupy.RawModule(code=ELEMENTWISE, options=("--std=c++17",)).get_function("silu")
            function((4,), (64,), (x, y, x.size, np.float32(1)))
            np.testing.assert_allclose(cupy.asnumpy(y), x.get() / (1 + np.exp(-x.get())), rtol=3e-7)
            program = cupy.cuda.nvrtc.createProgram(ELEMENTWISE, "silu.cu", (), ())
            cupy.cuda.nvrtc.compileProgram(program, ("--fmad=false",))
            module = cupy.cuda.function.Module()
            module.load(cupy.cuda.nvrtc.getCUBIN(program))
            again = cupy.empty_like(x)
            module.get_function("silu")((4,), (64,), (x, again, x.size, np.float32(1)))
            assert np.array_equal(again.get(), y.get())
        assert sys.modules.get("cupy") is not fake

    def test_it_keeps_numpy_out(self) -> None:
        with installed_fake_cupy() as cupy:
            plain, x = np.zeros((2, 3), np.float32), cupy.zeros((2, 3), cupy.float32)
            assert isinstance(x, cupy.ndarray)
            assert not isinstance(plain, cupy.ndarray)
            assert not isinstance(cupy.asnumpy(x), cupy.ndarray)
            with pytest.raises(TypeError, match=r"cupy\.concatenate: Unsupported type"):
                cupy.concatenate([x, plain])
            with pytest.raises(TypeError, match="Unsupported type"):
                cupy.RawKernel(BLOCK_SUM, "block_sum")((1,), (32,), (plain, x, np.int32(1)))

    def test_results_are_its_own_arrays(self) -> None:
        with installed_fake_cupy() as cupy:
            x = cupy.ones((2, 3), np.float32)
            results = [x + 1, x[0], x[0, 0], x.sum(), x.sum(axis=0), x.T, x.reshape(-1), x.astype(np.float64)]
            results += [cupy.broadcast_to(x, (4, 2, 3)), cupy.moveaxis(x, 0, 1), cupy.concatenate([x, x])]
            results += [cupy.full(3, 2.0), cupy.ascontiguousarray(x.T), cupy.exp(x), cupy.sum(x)]
            assert {type(result) for result in results} == {cupy.ndarray}
            assert cupy.asarray(x) is x
            assert cupy.result_type(x, np.float64) == np.float64
            assert cupy.may_share_memory(x, x[0]) is True


@needs_nvrtc
class TestNvrtc:
    @pytest.mark.parametrize("arch", ["sm_80", "sm_90"])
    @pytest.mark.parametrize("name", TEXTS)
    def test_the_same_texts_compile(self, name: str, arch: str) -> None:
        if name == "sixteen_bits" and headers_missing_reason():
            pytest.skip(str(headers_missing_reason()))
        compiled = compile_nvrtc(TEXTS[name], arch)
        assert f".target {arch}" in compiled.ptx
        assert compiled.cubin.startswith(b"\x7fELF")
        assert "0 bytes spill stores" in compiled.log
        assert (".f64" in compiled.ptx) == (name == "warp_sum")

    def test_a_double_literal_shows(self) -> None:
        assert ".f64" in compile_nvrtc(DOUBLE_LITERAL, "sm_90").ptx
        assert ".f64" not in compile_nvrtc(DOUBLE_LITERAL.replace("2.1", "2.1f"), "sm_90").ptx

    def test_no_contraction(self) -> None:
        source = 'extern "C" __global__ void f(float* x) { x[0] = x[0] * x[1] + x[2]; }'
        assert "fma.rn" not in compile_nvrtc(source, "sm_90").ptx

    def test_a_text_that_does_not_compile(self) -> None:
        with pytest.raises(NvrtcError, match=r"kernel\.cu\(1\): error"):
            compile_nvrtc("missing x;", "sm_90")


def _block_sums(source: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """What the kernel gives and what is right, for three rows of small integers."""
    x = np.random.default_rng(3).integers(-9, 9, (3, 300)).astype(np.float32)
    y = np.zeros(3, np.float32)
    compile_shim(source).launch("block_sum", 3, 128, (x, y, np.int32(300)), seed=seed)
    return y, x.sum(axis=1)
