# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""The checked arguments of one call, and the launches it makes. Nothing here waits for the device."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cupy
import numpy as np

from ._arguments import (
    _Argument,
    _cut,
    _Frame,
    _Function,
    _is_floating,
    _lengthened,
    _Variant,
)
from ._elements import _run_elements
from ._launch import _Kernel, _summed_rows, _wide_empty
from ._layout import _overlap, _same_view, _stored
from ._replay import _empty, _spoil
from ._rows import _run_rows


@dataclass(frozen=True)
class _Call:
    """The checked arguments of one call."""

    name: str
    function: _Function
    variant: _Variant
    frame: _Frame
    shapes: dict[str, tuple[int, ...]]
    """The shape each array came with."""
    kinds: dict[str, np.dtype[Any]]
    """The dtype of the result that belongs to each array."""
    dtype: np.dtype[Any]
    """The dtype of the result."""
    real: np.dtype[Any]
    """The dtype of the computation."""
    arrays: dict[str, Any]
    """In the caller's layout and in a dtype that kernels read."""
    scalars: dict[str, Any]
    split: tuple[int, int] | None = None
    """Gates: the axis and half its length."""
    joint: int = 0
    """The axis along which the parts of a concatenated value follow each other."""

    @property
    def value_shape(self) -> tuple[int, ...]:
        """The shape of the value: one an element, or one a row."""
        return self.frame.rows if self.variant.value_is_row else self.frame.shape

    @property
    def result_shape(self) -> tuple[int, ...]:
        """The shape of the result before reduction: the value's, or that of its parts one after the other."""
        return _lengthened(self.value_shape, self.joint, self.function.parts)

    def argument(self, name: str) -> _Argument:
        return next(a for a in self.function.arguments if a.name == name)

    def is_row(self, name: str) -> bool:
        """Whether an input, or a cotangent of that name, has one entry a row."""
        return self.variant.value_is_row if name == "g" else name in self.variant.rows

    def readable(self, array: Any) -> Any:
        """The array itself where kernels read its dtype, else its values in the computing dtype."""
        return array if _is_floating(array.dtype) and array.itemsize <= self.real.itemsize else array.astype(self.real)

    def spread(self, name: str, array: Any) -> Any:
        """An input with as many axes as what it is broadcast to."""
        if self.is_row(name):
            return array.reshape((1,) * (len(self.frame.rows) - array.ndim) + array.shape)
        aligned = name in self.shapes and self.split is None and self.argument(name).role in ("weight", "const")
        return array.reshape(self.frame.spread(array.shape, aligned))

    # ------------------------------------------------------------------------------------- launching

    def run(self, quantity: str, outs: dict[str, tuple[Any, bool]], g: Any = None) -> None:
        """Launch a body into ``outs``: name -> (array, whether it has one entry a row)."""
        kernel: _Kernel = self.variant.bodies[quantity].run
        given = {**self.arrays, "g": g}
        arrays = {n: self.spread(n, given[n]) for n in kernel.inputs}
        homes = {n: self.apart(out, arrays, kernel.rows, is_row) for n, (out, is_row) in outs.items()}
        if kernel.rows:
            read = {n: (array, self.is_row(n)) for n, array in arrays.items()}
            written = {n: (homes[n], outs[n][1]) for n in kernel.outputs}
            short = self.dtype.itemsize == 2
            _run_rows(kernel, self.frame, read, written, self.numbers, self.real, short, self.name)
        else:
            _run_elements(
                kernel, self.frame.shape, arrays, {n: homes[n] for n in kernel.outputs}, self.numbers, self.real
            )
        for n, home in homes.items():
            if home is not outs[n][0]:
                _spoil()
                outs[n][0][...] = home

    def apart(self, out: Any, arrays: dict[str, Any], rows: bool, is_row: bool) -> Any:
        """``out``, or new memory where writing to it would change what is yet to be read.

        A thread reads all entries of an element before it writes: an input exactly under ``out`` is safe.
        """
        for n, array in arrays.items():
            same = _same_view(array, out) and not (rows and (is_row or self.is_row(n)))
            if not same and _overlap(array, out):
                return _empty(out.shape, out.dtype)
        return out

    @property
    def numbers(self) -> dict[str, Any]:
        return {**self.scalars, "length": self.frame.length}

    # ------------------------------------------------------------------------------------- results

    def pull(self, quantity: str, g: Any, homes: dict[str, Any], others: dict[str, tuple[Any, bool]]) -> dict[str, Any]:
        """The cotangents a body makes, each in its home if it has one; ``others`` are its other outputs."""
        outs = dict(others)
        found: dict[str, Any] = {}
        sums: list[str] = []
        names = [n for n in self.variant.bodies[quantity].outputs if n not in others and n not in self.function.halves]
        if self.split is not None:
            whole = self.function.arguments[0].name
            found[whole] = self.home(homes, whole)
            halves = _cut(found[whole], self.function.halves, self.split)
            outs |= {n: (half, False) for n, half in halves.items()}
        for n in names:
            full = self.frame.rows if self.is_row(n) else self.frame.shape
            if self.shapes[n] == full:
                found[n] = self.home(homes, n)
                outs[n] = (found[n], self.is_row(n))
            else:
                outs[n] = (_empty(full, self.real), self.is_row(n))
                sums.append(n)
        self.run(quantity, outs, g)
        return {**found, **{n: self.summed(n, outs[n][0], homes.get(n)) for n in sums}}

    def home(self, homes: dict[str, Any], name: str) -> Any:
        given = homes.get(name)
        return _empty(self.shapes[name], self.kinds[name]) if given is None else given

    def summed(self, name: str, array: Any, home: Any) -> Any:
        """A cotangent summed to the shape its input came with."""
        shape = self.shapes[name]
        is_row = self.is_row(name)
        aligned = not is_row and self.argument(name).role in ("weight", "const")
        spread = (1,) * (array.ndim - len(shape)) + shape if is_row else self.frame.spread(shape, aligned)
        axes = [k for k, n in enumerate(spread) if n != array.shape[k]]
        kept = [k for k in range(array.ndim) if k not in axes]
        size = math.prod(array.shape[k] for k in kept)
        terms = cupy.ascontiguousarray(cupy.transpose(array, kept + axes))
        terms = terms.reshape(size, math.prod(array.shape[k] for k in axes))
        out = _empty(shape, self.kinds[name])
        _summed_rows(terms, self.real, out)
        return _stored(out, home)

    def total(self, reduction: str) -> tuple[float, Any]:
        """What the sum of the loss is divided by: a number, or a sum that lies on the device."""
        if reduction in ("none", "sum"):
            return 1.0, None
        if reduction == "batchmean":
            return float(self.frame.shape[0]) if self.frame.shape else 1.0, None
        if "weight" not in self.variant.bodies:
            return float(math.prod(self.value_shape)), None
        weights = _empty(self.value_shape, self.real)
        self.run("weight", {"weight": (weights, self.variant.value_is_row)})
        total = _wide_empty(1, self.real)
        _summed_rows(weights.reshape(1, -1), self.real, None, totals=total)
        return 1.0, total

    def reduced(self, array: Any, total: tuple[float, Any], home: Any) -> Any:
        out = _empty((), self.dtype) if home is None else home
        _summed_rows(array.reshape(1, -1), self.real, out, *total)
        return out
