"""Launches of kernels in which the values of a row meet: how many threads share a row, and what they keep of it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import cupy
import numpy as np

from ._arguments import _Frame
from ._elements import _NEAR, _processors
from ._labels import _caller, _error_flag
from ._launch import _LARGEST_GRID, _THREADS, _WORD, _function, _Kernel, _Mapping
from ._layout import _one_step, _overlap, _reach, _steps
from ._replay import _empty, _launched, _spoil

_GROUPS = (4, 8, 16, 32, 64, 128, 256, 512)
"""How many threads may share a row: lanes of a warp, or a block; a larger one has too few registers for each."""
_HELD, _MOST = 192, 32
"""So many bytes, and entries of an array, a thread keeps in registers; a row that is longer is read again for each of
its passes."""
_SHORT = 3
"""Bytes that one of 16 bits counts for: it has two, and four when it is computed with."""
_BUSY = 512
"""Threads a multiprocessor should have, before more threads share a row than must."""
_ALONE = 2048
"""Rows that lie side by side, from so many on, have one thread each: neighbours read neighbours."""


def _mapping(size: int, rows: int, length: int, inner: int, words: int, busy: int) -> _Mapping:
    """How threads share rows of a length.

    ``size``: bytes of an entry that are kept; ``inner``: how many rows lie side by side; ``words``: how
    many entries fit in one of 16 bytes, or 1 where they cannot be read so; ``busy``: threads that fill the device.
    """
    held = min(_MOST, 1 << max(1, _HELD // size).bit_length() - 1)
    if inner > 1 and words == 1 and rows >= _ALONE:
        return _Mapping(group=1, chunks=_power(length) if 0 < length <= held // 2 else 0)
    for group in _GROUPS:
        if length > group * held or (rows * group < busy and length > group * words and group < _GROUPS[-1]):
            continue
        return _Mapping(group=group, entries=words, chunks=_power(-(-max(length, 1) // (group * words))))
    return _Mapping(group=_GROUPS[-1], entries=words)


def _power(number: int) -> int:
    """The smallest power of two from it on."""
    return 1 << (number - 1).bit_length()


def _run_rows(
    kernel: _Kernel,
    frame: _Frame,
    arrays: dict[str, tuple[Any, bool]],
    outs: dict[str, tuple[Any, bool]],
    numbers: dict[str, Any],
    real: np.dtype[Any],
    short: bool,
    name: str,
) -> None:
    """Launch a kernel over the rows of a frame: name -> (array, whether it has one entry a row).

    ``short``: results have 16 bits.
    """
    rows = math.prod(frame.rows)
    if rows == 0:
        return
    read: dict[str, Any] = {}
    written: dict[str, Any] = {}
    arguments: list[Any] = []
    places: list[tuple[Any, tuple[int, int, int]]] = []
    for n, (array, is_row) in arrays.items():
        laid = _laid(frame, array, is_row)
        if laid is None:
            array = cupy.ascontiguousarray(cupy.broadcast_to(array, frame.rows if is_row else frame.shape))
            laid = _laid(frame, array, is_row)
        read[n] = array
        arguments += [array, *laid]
        places += [] if is_row else [(array, laid)]
    for n, (out, is_row) in outs.items():
        laid = _laid(frame, out, is_row)
        written[n] = out if laid is not None else _empty(out.shape, out.dtype)
        laid = laid if laid is not None else _laid(frame, written[n], is_row)
        arguments += [written[n], *laid]
        places += [] if is_row else [(written[n], laid)]
    dtypes = {n: array.dtype for n, array in read.items()} | {f"{n}_out": out.dtype for n, out in written.items()}
    in_place = any(_overlap(array, out) for array in read.values() for out in written.values())
    device = cupy.cuda.runtime.getDevice()
    length, inner = frame.length, 1 if frame.axis is None else math.prod(frame.shape[frame.axis + 1 :])
    words = _WORD // min([*(array.itemsize for array, _ in places), real.itemsize])
    words = words if length % words == 0 and all(_in_words(*place) for place in places) else 1
    size = kernel.carried * (_SHORT if short else real.itemsize)
    mapping = _mapping(size, rows, length, inner, words, _processors(device) * _BUSY)
    far = max([rows, *(_reach(array) for array, _ in places)]) >= _NEAR
    function = _function(kernel, "rows", dtypes, real, in_place, replace(mapping, far=far, short=short))
    arguments += kernel.numbers(numbers, real)
    if kernel.labels:
        arguments += [_error_flag(device), _caller(name, tuple(label for label, _ in kernel.labels))]
    threads = max(_THREADS, mapping.group)
    blocks = min(-(-rows * mapping.group // threads), _LARGEST_GRID)
    _launched(function, (blocks,), (threads,), (*arguments, rows, inner, length))
    for n, (out, _) in outs.items():
        if written[n] is not out:
            _spoil()
            out[...] = written[n]


def _in_words(array: Any, laid: tuple[int, int, int]) -> bool:
    """Whether a row may be read and written by words of 16 bytes, or is one entry throughout."""
    before, along, behind = laid
    aligned = (
        array.data.ptr % _WORD == 0 and before * array.itemsize % _WORD == 0 and behind * array.itemsize % _WORD == 0
    )
    return along == 0 or (along == 1 and aligned)


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
