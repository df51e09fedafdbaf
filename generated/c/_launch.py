# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""From arrays to a C kernel and back: axes are joined, results given room, rows or elements shared among threads."""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ._arguments import _common_shape
from ._blocks import _is_free
from ._build import _Source
from ._threads import _shared_out

_Form = tuple[tuple[int, ...], tuple[int, ...], int]
"""An array's shape, its strides, and the bytes of an entry."""
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
        if not self.rows and _is_even(given):
            return self.evenly(places, given, values[len(given) :])
        real = next((a.dtype for a in given if a.dtype.kind == "f"), np.dtype(np.float64))
        shape = _common_shape(*(a.shape for a in given))
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
            made = [*arrays, *results]
            sizes, steps, used = _laid_out(made, shape, self.rows)
            entries = [n for array, own in zip(used, steps, strict=True) for n in (_address(array), *own)]
            self.run(entries, sizes, values[len(self.inputs) :], real, size)
            for own, array in list(zip(made, used, strict=True))[-len(self.outputs) :]:
                if array is not own:
                    own[...] = array
        return tuple(results) if len(results) > 1 else results[0]

    def evenly(self, places: Sequence[Any], given: Sequence[Any], values: Sequence[Any]) -> Any:
        """As ``into``, for arrays of one shape and type whose entries follow each other."""
        shape, real, size, extent = given[0].shape, given[0].dtype, given[0].size, given[0].nbytes
        starts = [_address(a) for a in given]
        results: list[Any] = []
        for place in places:
            if place is not None and _is_even((given[0], place)):
                start = _address(place)
                clashing = any(0 < abs(start - s) < extent for s in starts) or start in starts[len(given) :]
            else:
                clashing = True
            if clashing:
                place = np.empty(shape, real)
                start = _address(place)
            results.append(place)
            starts.append(start)
        if size:
            steps = (size, size, 1)
            self.run([n for s in starts for n in (s, *steps)], (1, 1, size), values, real, size)
        return tuple(results) if len(results) > 1 else results[0]

    def run(
        self,
        entries: Sequence[int],
        sizes: Sequence[int],
        values: Sequence[Any],
        real: np.dtype[Any],
        size: int,
    ) -> None:
        """Compute ``size`` rows or elements on three axes of these ``sizes``.

        ``entries`` are where each array begins and the steps that it takes along the axes.
        """
        numbers = self.numbers(tuple(values))
        count = len(entries) // 4
        laid = _call_of(count, len(numbers))
        held = ctypes.create_string_buffer(laid.size)
        place = ctypes.addressof(held)
        table = place + 40
        laid.pack_into(held, 0, table, table + 32 * count, *sizes, *entries, *numbers)
        function = self.source.function(self.name, real.itemsize == 8)
        length = sizes[-1] if self.rows else 1
        unit, least = 1 if self.rows else _STRETCH, -(-_WORTH_A_THREAD // max(length, 1))
        _shared_out(lambda first, last: function(place, first, last), size, unit, least)

    def numbers(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        """The kernel's numbers from the call's."""
        if self.taken is not None:
            named = dict(zip(self.scalars, values, strict=True))
            values = tuple(named[n] for n in self.taken)
        if self.host is not None:
            found = self.host(*values)
            values = found if isinstance(found, tuple) else (found,)
        return values


@lru_cache(maxsize=64)
def _call_of(arrays: int, numbers: int) -> struct.Struct:
    """A call as the header has it: two tables, three sizes, each array with its three steps, the numbers."""
    return struct.Struct(f"{5 + 4 * arrays}q{numbers}d")


def _is_even(arrays: Sequence[Any]) -> bool:
    """Whether all have the first one's shape and type, a floating one, and their entries follow each other."""
    first = arrays[0] if arrays else None
    if first is None or first.dtype.kind != "f":
        return False
    for array in arrays:
        flags = array.flags
        if not (flags.c_contiguous and flags.aligned) or array.shape != first.shape or array.dtype != first.dtype:
            return False
    return True


def _address(array: Any) -> int:
    return int(array.__array_interface__["data"][0])


def _laid_out(arrays: list[Any], shape: tuple[int, ...], rows: bool) -> tuple[list[int], list[list[int]], list[Any]]:
    """The sizes of three axes, the steps of each array along them, and the arrays, copied where they need more."""
    arrays = [a if a.flags.aligned and not any(s % a.itemsize for s in a.strides) else a.copy() for a in arrays]
    sizes, joined = _axes(shape, _forms(arrays), rows)
    if len(sizes) > _AXES:
        arrays = [np.ascontiguousarray(np.broadcast_to(a, _whole_shape(a, shape, rows))) for a in arrays]
        sizes, joined = _axes(shape, _forms(arrays), rows)
    more = _AXES - len(sizes)
    return [1] * more + sizes, [[0] * more + steps for steps in joined], arrays


def _forms(arrays: list[Any]) -> tuple[_Form, ...]:
    return tuple((a.shape, a.strides, a.itemsize) for a in arrays)


@lru_cache(maxsize=256)
def _axes(shape: tuple[int, ...], forms: tuple[_Form, ...], rows: bool) -> tuple[list[int], list[list[int]]]:
    """The sizes of as few axes as do for all arrays of these forms, and the steps of each along them."""
    return _joined_axes(shape, [_spread_steps(form, shape) for form in forms], rows)


def _whole_shape(array: Any, shape: tuple[int, ...], rows: bool) -> tuple[int, ...]:
    """The full shape; what has one entry a row keeps it."""
    return (*shape[:-1], array.shape[-1]) if rows else shape


def _spread_steps(form: _Form, shape: tuple[int, ...]) -> list[int]:
    """How many entries apart neighbours are along each axis of ``shape``."""
    own, strides, itemsize = form
    missing = len(shape) - len(own)
    return [0 if k < missing or own[k - missing] == 1 else strides[k - missing] // itemsize for k in range(len(shape))]


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
