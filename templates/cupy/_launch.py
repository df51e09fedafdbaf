"""Kernels as CUDA text for the types they are given, and functions of the device made of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cupy
import numpy as np

from ._cubins import _module
from ._device import _FUNCTIONS, _MONOIDS, _PRELUDE, _SUMS
from ._replay import _empty, _lasting, _launched

_THREADS = 256
_LARGEST_GRID = 2**31 - 1
_WORD = 16
"""So many bytes a thread reads at once."""
_TYPES = {"float16": "__half", "bfloat16": "__nv_bfloat16", "float32": "float", "float64": "double"}
_SIZES = {"__half": 2, "__nv_bfloat16": 2, "float": 4, "double": 8}


@dataclass(frozen=True)
class _Mapping:
    """How threads share elements: what a text is compiled for beside its types."""

    far: bool = False
    """Whether places need 64 bits."""
    short: bool = False
    """Whether results have 16 bits, so that sums on their way may be floats."""
    group: int = 256
    """How many threads share a row."""
    entries: int = 1
    """How many entries of a row, side by side, a thread takes at a time."""
    chunks: int = 0
    """How often it does, for entries that stay in registers; 0: it reads them again whenever they are needed."""


@dataclass(frozen=True, eq=False)
class _Kernel:
    """A CUDA text, and how it is called."""

    name: str
    rows: bool
    """One block a row, or one thread an element."""
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    text: str
    chunks: int = 2
    """How many words of 16 bytes of each array a thread reads at a time, where elements are apart."""
    scalars: tuple[str, ...] = ()
    """Names of numbers of the call."""
    host: Callable[..., Any] | None = None
    """From these numbers to those the text takes, where they are not the same."""
    kinds: tuple[str, ...] = ()
    """Of each number the text takes: real, wide, index or truth."""
    primitives: tuple[str, ...] = ()
    monoids: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    """Inputs that are labels of the row, each with the parameter that holds the one to be ignored, or ""."""
    carried: int = 1
    """How many numbers of a row's entry are kept from one reading of the row for another."""

    def numbers(self, given: dict[str, Any], real: np.dtype[Any]) -> list[Any]:
        """The text's scalar arguments."""
        values = tuple(given[n] for n in self.scalars)
        if self.host is not None:
            found = self.host(*values)
            values = found if isinstance(found, tuple) else (found,)
        return [
            argument for kind, value in zip(self.kinds, values, strict=True) for argument in _number(kind, value, real)
        ]


def _number(kind: str, value: Any, real: np.dtype[Any]) -> tuple[Any, ...]:
    if kind == "index":
        return (int(value),)
    if kind == "truth":
        return (np.bool_(value),)
    return _pair(value, real) if kind == "wide" else (real.type(value),)


def _pair(value: float, real: np.dtype[Any]) -> tuple[Any, Any]:
    """A number as the sum of two of the computing dtype."""
    high = real.type(value)
    return high, real.type(value - float(high)) if np.isfinite(high) else real.type(0)


# ------------------------------------------------------------------------------------------ compiling


def _source(
    kernels: tuple[_Kernel, ...], types: dict[str, str], double: bool, in_place: bool, mapping: _Mapping = _Mapping()
) -> str:
    """The whole text for these types; ``in_place``: an output may lie over an input."""
    functions: dict[str, str] = {}

    def need(name: str) -> None:
        if name not in functions:
            used, text = _FUNCTIONS[name]
            for other in used:
                need(other)
            functions[name] = text

    monoids = dict.fromkeys(name for kernel in kernels for name in kernel.monoids)
    for name in [n for kernel in kernels for n in kernel.primitives] + [n for m in monoids for n in _MONOIDS[m][0]]:
        need(name)
    names = {f"{n}_type": n for kernel in kernels for n in kernel.inputs}
    names |= {f"{n}_out_type": f"{n}_out" for kernel in kernels for n in kernel.outputs}
    usual = _TYPES["float64" if double else "float32"]
    smallest = min(_SIZES[types.get(n, usual)] for n in names.values())
    return "\n".join(
        [
            f"#define SYMDL_DOUBLE {int(double)}",
            f"#define SYMDL_LONG {int(mapping.far)}",
            f"#define SYMDL_SHORT {int(mapping.short)}",
            f"#define LANES {_WORD // smallest}",
            f"#define GROUP {mapping.group}",
            f"#define ENTRIES {mapping.entries}",
            f"#define CHUNKS {mapping.chunks}",
            f"#define restrict_ {'' if in_place else '__restrict__'}",
            _PRELUDE,
            *(f"typedef {types.get(n, usual)} {alias};" for alias, n in sorted(names.items())),
            *functions.values(),
            *(_MONOIDS[name][1] for name in monoids),
            *(kernel.text for kernel in kernels),
        ]
    )


def _together(kernel: _Kernel) -> tuple[_Kernel, ...]:
    """The kernels that are compiled with this one: none but itself."""
    return (kernel,)


_compiled: dict[tuple[Any, ...], Any] = {}
_lock = threading.Lock()


def _function(
    kernel: _Kernel,
    suffix: str,
    dtypes: dict[str, np.dtype[Any]],
    real: np.dtype[Any],
    in_place: bool = False,
    mapping: _Mapping = _Mapping(),
) -> Any:
    """A function of the device; ``dtypes`` are those of inputs, and of outputs under NAME_out."""
    device = cupy.cuda.runtime.getDevice()
    types = {n: _TYPES[dtype.name] for n, dtype in dtypes.items() if dtype.kind != "i"}
    key = (device, kernel, suffix, tuple(sorted(types.items())), real.itemsize, in_place, mapping)
    found = _compiled.get(key)
    if found is None:
        with _lock:
            found = _compiled.get(key)
            if found is None:
                source = _source(_together(kernel), types, real.itemsize == 8, in_place, mapping)
                found = _compiled[key] = _module(source, device).get_function(f"{kernel.name}_{suffix}")
    return found


# ------------------------------------------------------------------------------------------ sums of rows


_CHUNK, _MOST_CHUNKS = 8192, 1024
_SUM = _Kernel("sums", True, ("terms",), ("sum",), _SUMS, monoids=("sum",))


def _wide_empty(size: int, real: np.dtype[Any]) -> Any:
    """Memory for sums on their way: doubles, or pairs of floats."""
    return _empty((size, 2) if real.itemsize == 4 else (size,), real)


def _summed_rows(
    terms: Any, real: np.dtype[Any], out: Any, count: float = 1.0, divisor: Any = None, totals: Any = None
) -> None:
    """Add each row of ``terms`` (2-D, contiguous) and divide by ``divisor`` or else by ``count``.

    The results go to ``out``, and with all their digits to ``totals``.
    """
    rows, length = terms.shape
    if rows == 0:
        return
    chunk = max(_CHUNK, -(-length // _MOST_CHUNKS))
    chunks = max(1, -(-length // chunk))
    partials = _wide_empty(rows * chunks, real)
    dtypes = {"terms": terms.dtype, "sum_out": real if out is None else out.dtype}
    first, second = (_device_function(name, dtypes, real) for name in ("partial_sums", "finish_sums"))
    _launched(first, (rows * chunks,), (_THREADS,), (terms, partials, length, chunks, chunk))
    _launched(second, (rows,), (_THREADS,), (partials, divisor, *_pair(count, real), totals, out, chunks))


_ones: dict[tuple[int, int], Any] = {}


def _one(real: np.dtype[Any]) -> Any:
    """1, on the current device."""
    key = (cupy.cuda.runtime.getDevice(), real.itemsize)
    with _lock:
        if key not in _ones:
            _ones[key] = cupy.ones((), real)
            _lasting.append(_ones[key])
        return _ones[key]


def _scaled_by(g: Any, real: np.dtype[Any], count: float, divisor: Any) -> Any:
    """g (0-d) over ``divisor`` or else ``count``; 0 where that is 0."""
    out = _empty((), real)
    function = _device_function("scale", {"terms": g.dtype, "sum_out": real}, real)
    _launched(function, (1,), (1,), (g, divisor, *_pair(count, real), out))
    return out


def _device_function(name: str, dtypes: dict[str, np.dtype[Any]], real: np.dtype[Any]) -> Any:
    device = cupy.cuda.runtime.getDevice()
    types = {n: _TYPES[dtype.name] for n, dtype in dtypes.items()}
    key = (device, name, tuple(sorted(types.items())), real.itemsize)
    if key not in _compiled:
        with _lock:
            source = _source((_SUM,), types, real.itemsize == 8, False)
            _compiled[key] = _module(source, device).get_function(name)
    return _compiled[key]
