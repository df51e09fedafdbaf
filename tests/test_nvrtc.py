"""Every CUDA text under the real compiler: it compiles, keeps doubles out of float kernels, and does not spill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import sympy as sp
from _cupy import CHOSEN, Packages, kernels_of, names, registered
from cuda_shim.nvrtc import compile_nvrtc, nvrtc_missing_reason

from symdl import registry

pytestmark = [pytest.mark.skipif(bool(nvrtc_missing_reason()), reason=str(nvrtc_missing_reason())), pytest.mark.engine]


@pytest.fixture(scope="module")
def packages() -> Iterator[Packages]:
    yield from registered()


def checked(text: str, architecture: str, double: bool) -> None:
    compiled = compile_nvrtc(text, architecture)
    assert compiled.cubin.startswith(b"\x7fELF")
    assert (".f64" in compiled.ptx) == double
    spills = [line for line in compiled.log.splitlines() if "spill" in line and " 0 bytes spill stores" not in line]
    assert not spills
    assert not any(f"{word}.ftz" in compiled.ptx for word in ("add", "mul", "div.rn", "sqrt.rn"))
    assert "#include" not in text


DOUBLE = {"gelu", "softmax", "mse_loss", "adam"}
"""What is compiled with doubles by default."""


def compilations() -> list[Any]:
    """(name, architecture, double): by default the chosen ones for one architecture in floats, and a few in doubles."""
    return [
        pytest.param(name, architecture, double, marks=() if by_default else pytest.mark.thorough)
        for name in names()
        for architecture, double, by_default in (
            ("sm_80", False, name == "softmax"),
            ("sm_90", False, name in CHOSEN),
            ("sm_90", True, name in DOUBLE),
        )
    ]


@pytest.mark.parametrize(("name", "architecture", "double"), compilations())
def test_every_kernel(packages: Packages, name: str, architecture: str, double: bool) -> None:
    reduced = registry.definition(name).expr.has(sp.sin, sp.cos)  # the range reduction of a large argument
    checked(packages.source(tuple(kernels_of(name)), {}, double, False), architecture, double or reduced)


@pytest.mark.parametrize("architecture", ["sm_80", "sm_90"])
@pytest.mark.parametrize("kind", ["__half", "__nv_bfloat16"])
def test_16_bits_and_sums(packages: Packages, kind: str, architecture: str) -> None:
    kernels = (*kernels_of("silu"), *kernels_of("softmax"), packages.launch._SUM)
    arrays = {n for k in kernels for n in (*k.inputs, *(f"{o}_out" for o in k.outputs))}
    checked(packages.source(kernels, dict.fromkeys(arrays, kind), False, True), architecture, False)


ROWS = ((1, 1, 16), (8, 4, 1), (32, 4, 8), (256, 4, 8), (512, 4, 8), (512, 4, 0))
"""Ways to share rows: threads, entries at a time, chunks in registers."""


@pytest.mark.parametrize("architecture", ["sm_80", "sm_90", "sm_100"])
def test_every_architecture(packages: Packages, architecture: str) -> None:
    (value,) = (k for k in kernels_of("softmax") if k.name == "softmax_value")
    (elements,) = (k for k in kernels_of("silu") if k.name == "silu_vjp")
    checked(packages.source((elements,), {}, False, False), architecture, False)
    for group, entries, chunks in ROWS:
        mapping = packages.launch._Mapping(False, False, group, entries, chunks)
        checked(packages.source((value,), {}, False, False, mapping), architecture, False)


def test_sums_in_doubles(packages: Packages) -> None:
    checked(packages.source((packages.launch._SUM,), {}, True, False), "sm_80", True)


def test_division_and_root_are_rounded_correctly(packages: Packages) -> None:
    (kernel,) = (k for k in kernels_of("adam") if k.name == "adam_step")
    ptx = compile_nvrtc(packages.source((kernel,), {}, False, False), "sm_90").ptx
    assert "div.rn.f32" in ptx
    assert "sqrt.rn.f32" in ptx


def test_products_and_sums_are_fused_where_the_text_says_so_alone() -> None:
    """Whether they are is the plan's to say: what a product's rounding leaves out may be wanted."""
    text = """extern "C" __global__ void apart(float* x) { x[0] = x[1] * x[2] + x[3]; }"""
    assert "fma.rn.f32" not in compile_nvrtc(text, "sm_90").ptx
    fused = compile_nvrtc(text.replace("x[1] * x[2] + x[3]", "fmaf(x[1], x[2], x[3])"), "sm_90")
    assert "fma.rn.f32" in fused.ptx


def test_what_is_slow_is_a_call(packages: Packages) -> None:
    """The functions of elements that need care are not written into the kernel, and leave registers for its threads."""
    (kernel,) = (k for k in kernels_of("silu") if k.name == "silu_value")
    compiled = compile_nvrtc(packages.source((kernel,), {}, False, False), "sm_90")
    assert re.search(r"call\.uni[^;]*silu_value_carefully", compiled.ptx)
    assert re.search(r"call\.uni[^;]*extended_exp", compiled.ptx)
    registers = [int(n) for n in re.findall(r"Used (\d+) registers", compiled.log)]
    assert max(registers) <= 64
    assert "0 bytes stack frame" in compiled.log
    assert not re.search(r"[1-9]\d* bytes stack frame", compiled.log)
