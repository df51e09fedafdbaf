# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Launches of kernels whose elements are apart: arrays that lie flat, or along three axes at most."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import cupy
import numpy as np

from ._launch import _THREADS, _WORD, _function, _Kernel, _Mapping
from ._layout import _merged, _overlap, _reach, _steps
from ._replay import _empty, _launched, _spoil

_BATCH = 4
_BLOCKS_A_PROCESSOR = 32
_NEAR = 2**30
"""Places below it, and what a launch adds to them, are 32-bit integers."""


def _run_elements(
    kernel: _Kernel,
    shape: tuple[int, ...],
    arrays: dict[str, Any],
    outs: dict[str, Any],
    numbers: dict[str, Any],
    real: np.dtype[Any],
) -> None:
    """Launch a kernel over the elements of ``shape``, to which the arrays are broadcast."""
    size = math.prod(shape)
    if size == 0:
        return
    everything = [*arrays.values(), *outs.values()]
    axes = _merged(shape, [_steps(array, shape) for array in everything])
    if len(axes) > 3:
        whole = {n: cupy.ascontiguousarray(cupy.broadcast_to(a, shape)) for n, a in arrays.items()}
        made = {n: _empty(shape, out.dtype) for n, out in outs.items()}
        _run_elements(kernel, shape, whole, made, numbers, real)
        _spoil()
        for n, out in outs.items():
            out[...] = made[n]
        return
    flat = len(axes) < 2 and _lie_flat(everything, axes[0][1] if axes else (0,) * len(everything), len(outs))
    arguments: list[Any] = []
    if flat:
        for k, array in enumerate(arrays.values()):
            arguments += [array, axes[0][1][k] if axes else 0]
        arguments += outs.values()
        each = kernel.chunks * (_WORD // min(array.itemsize for array in everything))
    else:
        sizes = [1] * (3 - len(axes)) + [n for n, _ in axes]
        for k, array in enumerate(everything):
            arguments += [array, *(0,) * (3 - len(axes)), *(steps[k] for _, steps in axes)]
        each = _BATCH
    far = size >= _NEAR or not (flat or max(map(_reach, everything)) < _NEAR)
    arguments += kernel.numbers(numbers, real)
    arguments += [size] if flat else [*_divisor(sizes[2], far), *_divisor(sizes[1], far), size]
    dtypes = {n: array.dtype for n, array in arrays.items()} | {f"{n}_out": out.dtype for n, out in outs.items()}
    in_place = any(_overlap(array, out) for array in arrays.values() for out in outs.values())
    function = _function(kernel, "flat" if flat else "strided", dtypes, real, in_place, _Mapping(far))
    blocks = min(-(-size // (_THREADS * each)), _processors(cupy.cuda.runtime.getDevice()) * _BLOCKS_A_PROCESSOR)
    _launched(function, (blocks,), (_THREADS,), tuple(arguments))


def _lie_flat(everything: list[Any], steps: tuple[int, ...], outs: int) -> bool:
    """Whether entries lie side by side or are all one, and words of 16 bytes may be read and written."""
    return all(
        (step == 1 and array.data.ptr % _WORD == 0) or (step == 0 and (k < len(steps) - outs or array.size == 1))
        for k, (array, step) in enumerate(zip(everything, steps, strict=True))
    )


def _divisor(size: int, far: bool) -> tuple[int, int, int]:
    """The length of an axis, and the factor and shift with which a kernel divides by it."""
    bits = 64 if far else 32
    shift = (size - 1).bit_length()
    factor = (1 << bits - 1 + shift) // size + 1
    return size, factor - (1 << 64) if factor >= 1 << 63 else factor, shift


@cache
def _processors(device: int) -> int:
    return int(cupy.cuda.Device(device).attributes["MultiProcessorCount"])
