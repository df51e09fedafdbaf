"""How arrays lie in memory: steps along axes, axes that go together, and what shares memory with what."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from ._replay import _spoil


def _steps(array: Any, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Entries from one place to the next along each axis of ``shape``, to which the array is broadcast."""
    own = (0 if n == 1 else s // array.itemsize for n, s in zip(array.shape, array.strides, strict=True))
    return (0,) * (len(shape) - array.ndim) + tuple(own)


def _merged(shape: tuple[int, ...], steps: list[tuple[int, ...]]) -> list[tuple[int, tuple[int, ...]]]:
    """(size, steps of all arrays) of as few axes as they can share."""
    axes: list[tuple[int, tuple[int, ...]]] = []
    for size, here in zip(shape, zip(*steps, strict=True), strict=True):
        if size == 1:
            continue
        if axes and all(outer == inner * size for outer, inner in zip(axes[-1][1], here, strict=True)):
            axes[-1] = (axes[-1][0] * size, here)
        else:
            axes.append((size, here))
    return axes


def _one_step(sizes: tuple[int, ...], steps: tuple[int, ...]) -> int | None:
    """The one step that walks through all these axes, or None."""
    walked = [(n, s) for n, s in zip(sizes, steps, strict=True) if n != 1]
    if 0 in sizes:
        return 0
    if any(outer[1] != inner[1] * inner[0] for outer, inner in pairwise(walked)):
        return None
    return walked[-1][1] if walked else 0


def _span(array: Any) -> tuple[int, int]:
    """The first byte of an array and the one behind its last."""
    if array.size == 0:
        return 0, 0
    start = array.data.ptr
    reach = [(n - 1) * s for n, s in zip(array.shape, array.strides, strict=True)]
    return start + sum(r for r in reach if r < 0), start + sum(r for r in reach if r > 0) + array.itemsize


def _overlap(a: Any, b: Any) -> bool:
    (first, last), (start, end) = _span(a), _span(b)
    return first < end and start < last


def _overlaps_another(arrays: list[Any], k: int) -> bool:
    """Whether the array at ``k`` shares memory with one beside it."""
    return arrays[k] is not None and any(
        other is not None and j != k and _overlap(arrays[k], other) for j, other in enumerate(arrays)
    )


def _same_view(a: Any, b: Any) -> bool:
    return bool(a.data.ptr == b.data.ptr and a.shape == b.shape and a.strides == b.strides and a.dtype == b.dtype)


def _reach(array: Any) -> int:
    """How many entries lie between the first and the last of an array, in memory."""
    return sum((n - 1) * abs(s) for n, s in zip(array.shape, array.strides, strict=True)) // array.itemsize


def _stored(result: Any, home: Any) -> Any:
    """The result, in its home if it has one."""
    if home is None or home is result:
        return result
    _spoil()
    home[...] = result
    return home
