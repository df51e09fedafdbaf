# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Launches of kernels in which the values of a row meet."""

from __future__ import annotations

import math
from typing import Any

import cupy
import numpy as np

from ._arguments import _Frame
from ._labels import _caller, _error_flag
from ._launch import _LARGEST_GRID, _THREADS, _function, _Kernel
from ._layout import _one_step, _overlap, _steps


def _run_rows(
    kernel: _Kernel,
    frame: _Frame,
    arrays: dict[str, tuple[Any, bool]],
    outs: dict[str, tuple[Any, bool]],
    numbers: dict[str, Any],
    real: np.dtype[Any],
    name: str,
) -> None:
    """Launch a kernel over the rows of a frame: name -> (array, whether it has one entry a row)."""
    rows = math.prod(frame.rows)
    if rows == 0:
        return
    read: dict[str, Any] = {}
    written: dict[str, Any] = {}
    arguments: list[Any] = []
    for n, (array, is_row) in arrays.items():
        laid = _laid(frame, array, is_row)
        if laid is None:
            array = cupy.ascontiguousarray(cupy.broadcast_to(array, frame.rows if is_row else frame.shape))
            laid = _laid(frame, array, is_row)
        read[n] = array
        arguments += [array, *laid]
    for n, (out, is_row) in outs.items():
        laid = _laid(frame, out, is_row)
        written[n] = out if laid is not None else cupy.empty(out.shape, out.dtype)
        arguments += [written[n], *(laid if laid is not None else _laid(frame, written[n], is_row))]
    dtypes = {n: array.dtype for n, array in read.items()} | {f"{n}_out": out.dtype for n, out in written.items()}
    in_place = any(_overlap(array, out) for array in read.values() for out in written.values())
    function = _function(kernel, "rows", dtypes, real, in_place)
    arguments += kernel.numbers(numbers, real)
    if kernel.labels:
        device = cupy.cuda.runtime.getDevice()
        arguments += [_error_flag(device), _caller(name, tuple(label for label, _ in kernel.labels))]
    inner = 1 if frame.axis is None else math.prod(frame.shape[frame.axis + 1 :])
    function((min(rows, _LARGEST_GRID),), (_THREADS,), (*arguments, rows, inner, frame.length))
    for n, (out, _) in outs.items():
        if written[n] is not out:
            out[...] = written[n]


def _laid(frame: _Frame, array: Any, is_row: bool) -> Any:
    """Steps from one place before the axis to the next, along the row, and behind the axis; None where these are
    not one number each."""
    if is_row:
        steps, cut = _steps(array, frame.rows), 0 if frame.axis is None else frame.axis
        parts = [(frame.rows[:cut], steps[:cut]), ((), ()), (frame.rows[cut:], steps[cut:])]
    else:
        steps = _steps(array, frame.shape)
        first, last = (0, len(steps)) if frame.axis is None else (frame.axis, frame.axis + 1)
        cuts = (slice(0, first), slice(first, last), slice(last, None))
        parts = [(frame.shape[c], steps[c]) for c in cuts]
    found = [_one_step(sizes, s) for sizes, s in parts]
    return None if None in found else tuple(found)
