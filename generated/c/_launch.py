# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""From arrays to a C kernel and back: axes are joined, results given room, rows or elements shared among threads."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ._blocks import _is_free
from ._build import _Source
from ._threads import _shared_out

_AXES = 3
_STRETCH = 512
"""So many elements are a block of a kernel."""
_WORTH_A_THREAD = 1 << 17
"""So many elements are."""


@dataclass(frozen=True, eq=False)
class _Kernel:
    """A kernel of a C file, called as the body of a function: arrays that broadcast, then numbers."""

    source: _Source
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    scalars: tuple[str, ...] = ()
    taken: tuple[str, ...] | None = None
    """The numbers that the kernel or ``host`` takes; without it all."""
    host: Callable[..., Any] | None = None
    """From these numbers to those of the kernel, where they are not the same."""
    rows: bool = False
    of_rows: tuple[str, ...] = ()
    """Outputs that have one entry a row."""

    def __call__(self, *values: Any) -> Any:
        """The outputs, in new arrays."""
        return self.into([None] * len(self.outputs), *values)

    def into(self, places: Sequence[Any], *values: Any) -> Any:
        """The outputs, in these arrays where there are any, and where no input lies otherwise than entry for entry."""
        given = values[: len(self.inputs)]
        real = next((a.dtype for a in given if a.dtype.kind == "f"), np.dtype(np.float64))
        shape = np.broadcast_shapes((1,) if self.rows else (), *(a.shape for a in given))
        arrays = [
            a if a.dtype == real or a.dtype.kind != "f" else a.astype(real)
            for n, a in zip(self.inputs, given, strict=True)
            if n != "position"
        ]
        results: list[Any] = []
        for n, place in zip(self.outputs, places, strict=True):
            own = (*shape[:-1], 1) if n in self.of_rows else shape
            free = place is not None and place.shape == own and place.dtype == real and _is_free(place, arrays, results)
            results.append(place if free else np.empty(own, real))
        size = math.prod(shape[:-1] if self.rows else shape)
        if size:
            self.run([*arrays, *results], self.numbers(values[len(self.inputs) :]), shape, real, size)
        return tuple(results) if len(results) > 1 else results[0]

    def run(
        self, arrays: list[Any], numbers: Sequence[float], shape: tuple[int, ...], real: np.dtype[Any], size: int
    ) -> None:
        """Compute ``size`` rows or elements."""
        given_arrays = arrays
        sizes, steps, arrays = _laid_out(arrays, shape, self.rows)
        table = b"".join(
            struct.pack("4q", array.__array_interface__["data"][0], *step)
            for array, step in zip(arrays, steps, strict=True)
        )
        held = np.frombuffer(table, np.int64)
        given = np.array(numbers, np.float64)
        call = np.array([_address(held), _address(given), *sizes], np.int64)
        function, place = self.source.function(self.name, real.itemsize == 8), _address(call)
        length = shape[-1] if self.rows else 1
        unit, least = 1 if self.rows else _STRETCH, -(-_WORTH_A_THREAD // max(length, 1))
        _shared_out(lambda first, last: function(place, first, last), size, unit, least)
        for own, used in list(zip(given_arrays, arrays, strict=True))[-len(self.outputs) :]:
            if used is not own:
                own[...] = used

    def numbers(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        """The kernel's numbers from the call's."""
        if self.taken is not None:
            named = dict(zip(self.scalars, values, strict=True))
            values = tuple(named[n] for n in self.taken)
        if self.host is not None:
            found = self.host(*values)
            values = found if isinstance(found, tuple) else (found,)
        return values


def _address(array: Any) -> int:
    return int(array.__array_interface__["data"][0])


def _laid_out(arrays: list[Any], shape: tuple[int, ...], rows: bool) -> tuple[list[int], list[list[int]], list[Any]]:
    """The sizes of three axes, the steps of each array along them, and the arrays, copied where they need more."""
    if not rows and all(a.shape == shape and a.flags.c_contiguous and a.flags.aligned for a in arrays):
        size = math.prod(shape)
        return [1, 1, size], [[size, size, 1]] * len(arrays), arrays
    arrays = [a if a.flags.aligned and not any(s % a.itemsize for s in a.strides) else a.copy() for a in arrays]
    spread = [_spread_steps(a, shape) for a in arrays]
    sizes, joined = _joined_axes(shape, spread, rows)
    if len(sizes) > _AXES:
        arrays = [np.ascontiguousarray(np.broadcast_to(a, _whole_shape(a, shape, rows))) for a in arrays]
        sizes, joined = _joined_axes(shape, [_spread_steps(a, shape) for a in arrays], rows)
    more = _AXES - len(sizes)
    return [1] * more + sizes, [[0] * more + steps for steps in joined], arrays


def _whole_shape(array: Any, shape: tuple[int, ...], rows: bool) -> tuple[int, ...]:
    """The full shape; what has one entry a row keeps it."""
    return (*shape[:-1], array.shape[-1]) if rows else shape


def _spread_steps(array: Any, shape: tuple[int, ...]) -> list[int]:
    """How many entries apart neighbours are along each axis of ``shape``."""
    missing = len(shape) - array.ndim
    return [
        0 if k < missing or array.shape[k - missing] == 1 else array.strides[k - missing] // array.itemsize
        for k in range(len(shape))
    ]


def _joined_axes(shape: tuple[int, ...], steps: list[list[int]], rows: bool) -> tuple[list[int], list[list[int]]]:
    """Axes that every array goes through as one are one, those of length 1 none; a row's own axis stays apart."""
    kept: list[int] = []
    sizes: list[int] = []
    last = len(shape) - 1
    found: list[list[int]] = [[] for _ in steps]
    for k, n in enumerate(shape):
        alone = rows and k == last
        if n == 1 and not alone:
            continue
        if kept and not alone and all(s[kept[-1]] == s[k] * n for s in steps):
            sizes[-1] *= n
            for own, s in zip(found, steps, strict=True):
                own[-1] = s[k]
        else:
            sizes.append(n)
            for own, s in zip(found, steps, strict=True):
                own.append(s[k])
        kept.append(k)
    return sizes, found
