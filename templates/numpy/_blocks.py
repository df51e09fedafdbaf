"""Bodies run over blocks that stay in cache, shared among threads: a body's temporaries never leave it."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ._threads import _shared_out

_BLOCK_BYTES = 1 << 18
"""So many bytes an array has in a block: enough that threads seldom wait for the interpreter's lock and that NumPy
computes in the place of temporaries, which it does from 256 KiB on; few enough for cache, and for two threads' blocks
to be less than 8 MiB."""
np.empty(1 << 24, np.uint8)
"""Taken and given back, never touched: from then on glibc keeps what is as large for the next who asks. Until then
each temporary of a block is fresh memory, whose pages the system must provide: kernels take twice as long."""
_ENOUGH = 1 << 18
"""So many elements are worth a thread."""


def _block(dtype: Any) -> int:
    """How many numbers of a dtype are a block."""
    return int(_BLOCK_BYTES // dtype.itemsize)


def _most_threads() -> int | None:
    """How many threads a call takes at most that is not told, if there is a limit.

    Each operation of NumPy gives the interpreter's lock back and takes it again, and waits where another thread has it.
    Two threads take 0.5 to 0.7 of the time of one; more would need more memory than a call may take.
    """
    return 2 if getattr(sys, "_is_gil_enabled", lambda: True)() else None


class _Sum:
    """In the place of a result of this shape: what comes is added up in float64, block by block, and not kept."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.like = np.broadcast_to(np.zeros(()), shape)
        self.parts: Any = np.zeros(0)

    @property
    def total(self) -> Any:
        return np.add.reduce(self.parts)


def _over_blocks(
    body: Callable[..., Any],
    arrays: Sequence[Any],
    scalars: Sequence[Any],
    shape: tuple[int, ...],
    rows: bool,
    dtype: Any,
    results: Sequence[Any],
) -> None:
    """Run a body on blocks of arrays that broadcast to ``shape``, and store what comes into arrays, or add it up.

    The body computes in ``dtype``.

    Where there are ``rows``, the last axis stays whole, and what has length 1 there is a number a row. Blocks depend on
    shape and dtype alone: the bits are the same for any number of threads.
    """
    sums = [r for r in results if isinstance(r, _Sum)]
    if not rows and all(_is_flat(a, shape) for a in (*arrays, *results)):
        shape = (math.prod(shape),)
        arrays = [a.reshape(-1) if a.ndim else a for a in arrays]
        results = [r if isinstance(r, _Sum) else r.reshape(-1) for r in results]
        for result in sums:
            result.like = np.broadcast_to(result.like.dtype.type(0), shape)
    blocks = _Blocks.of(shape, rows, _block(dtype))
    for result in sums:
        result.parts = np.zeros(blocks.count)

    def task(first: int, last: int) -> None:
        with np.errstate(all="ignore"):  # threads do not inherit it
            for number in range(first, last):
                index = blocks.index(number)
                found = body(*(_part(a, index) for a in arrays), *scalars)
                for result, made in zip(results, found if isinstance(found, tuple) else (found,), strict=True):
                    if isinstance(result, _Sum):
                        whole = np.broadcast_to(made, _part(result.like, index).shape)
                        result.parts[number] = np.add.reduce(whole, axis=None, dtype=np.float64)
                    else:
                        _part(result, index)[...] = made

    _shared_out(task, blocks.count, 1, max(1, _ENOUGH // blocks.size), _most_threads())


@dataclass(frozen=True)
class _Blocks:
    """A shape cut along one axis; every entry of the axes before is a part by itself."""

    shape: tuple[int, ...]
    axis: int
    step: int

    @classmethod
    def of(cls, shape: tuple[int, ...], rows: bool, most: int) -> _Blocks:
        """Blocks of ``most`` elements, or of one row."""
        size = max(1, shape[-1]) if rows else 1
        for axis in reversed(range(len(shape) - rows)):
            if size * shape[axis] > most:
                return cls(shape, axis, max(1, most // size))
            size *= shape[axis]
        return cls(shape, 0, max(1, shape[0]))

    @property
    def along(self) -> int:
        """How many blocks follow each other on the axis that is cut."""
        return -(-self.shape[self.axis] // self.step)

    @property
    def count(self) -> int:
        return math.prod(self.shape[: self.axis]) * self.along

    @property
    def size(self) -> int:
        """Elements of a block."""
        return self.step * math.prod(self.shape[self.axis + 1 :])

    def index(self, number: int) -> tuple[slice, ...]:
        """Where a block lies on the axis that is cut, and on those before it."""
        outer, place = divmod(number, self.along)
        index = [slice(place * self.step, (place + 1) * self.step)]
        for length in reversed(self.shape[: self.axis]):
            outer, k = divmod(outer, length)
            index.append(slice(k, k + 1))
        return tuple(reversed(index)) + (slice(None),) * (len(self.shape) - self.axis - 1)


def _part(array: Any, index: tuple[slice, ...]) -> Any:
    """A block of an array that broadcasts to the shape that was cut."""
    if array.ndim == 1 and len(index) == 1:
        return array[index] if array.size != 1 else array
    index = index[len(index) - array.ndim :]
    return array[tuple(slice(None) if n == 1 else i for n, i in zip(array.shape, index, strict=True))]


def _is_flat(array: Any, shape: tuple[int, ...]) -> bool:
    """Whether it is a sum or one number, or the entries follow each other."""
    return isinstance(array, _Sum) or not array.ndim or (array.shape == shape and array.flags.c_contiguous)


def _is_free(place: Any, inputs: Sequence[Any], results: Sequence[Any]) -> bool:
    """Whether writing there changes no entry of an input before it is read, nor another result."""
    kept = [r for r in results if isinstance(r, np.ndarray)]
    return not any(np.may_share_memory(place, a) and not _is_laid_alike(place, a) for a in inputs) and not any(
        np.may_share_memory(place, result) for result in kept
    )


def _is_laid_alike(a: Any, b: Any) -> bool:
    """Whether two arrays are the same entries of memory, one for one."""
    if a is b:
        return True
    first, second = (array.__array_interface__["data"][0] for array in (a, b))
    return bool(first == second and a.shape == b.shape and a.strides == b.strides and a.dtype == b.dtype)
