"""The little of CuPy that generated wrappers use, on NumPy and the shim: a wrapper's whole text runs here."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest import mock

import numpy as np

from . import Array, Library, ShimError, compile_shim, guarded


class ndarray(np.ndarray[Any, np.dtype[Any]]):
    """CuPy's array: ``data.ptr``, ``get()``, and 0-d arrays where NumPy gives scalars."""

    @property
    def data(self) -> Any:
        return SimpleNamespace(ptr=self.ctypes.data)

    @property
    def device(self) -> Any:
        return Device()

    def get(self) -> Array:
        return np.array(self, subok=False)

    def __getitem__(self, key: Any) -> Any:
        result = super().__getitem__(key)
        if isinstance(result, np.generic):
            return super().__getitem__((*key, ...) if isinstance(key, tuple) else (key, ...))
        return result

    def __array_wrap__(self, array: Any, context: Any = None, return_scalar: bool = False) -> Any:
        return _view(array)


def _view(result: Any) -> Any:
    """NumPy's result as CuPy gives it."""
    if isinstance(result, np.ndarray | np.generic) and not isinstance(result, ndarray):
        return np.asarray(result).view(ndarray)
    if type(result) in (tuple, list):
        return type(result)(map(_view, result))
    return result


def _refuse_numpy(name: str, args: Any) -> None:
    for arg in args:
        if isinstance(arg, np.ndarray) and not isinstance(arg, ndarray):
            raise TypeError(f"cupy.{name}: Unsupported type {type(arg)}")
        if isinstance(arg, tuple | list):
            _refuse_numpy(name, arg)


def _new(array: Any) -> ndarray:
    return guarded(array).view(ndarray)


def empty(shape: Any, dtype: Any = float, order: str = "C") -> ndarray:
    """Filled with NaN bits: what a kernel does not write shows."""
    array: Array = np.empty(shape, dtype)
    array.reshape(-1).view(np.uint8)[:] = 0xFF
    return _new(array)


def empty_like(a: Any, dtype: Any = None) -> ndarray:
    return empty(a.shape, dtype or a.dtype)


def zeros(shape: Any, dtype: Any = float, order: str = "C") -> ndarray:
    return _new(np.zeros(shape, dtype))


def ones(shape: Any, dtype: Any = float, order: str = "C") -> ndarray:
    return _new(np.ones(shape, dtype))


def full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C") -> ndarray:
    return _new(np.full(shape, fill_value, dtype))


def array(a: Any, dtype: Any = None, copy: bool = True, order: str = "K") -> ndarray:
    return _new(np.asarray(a, dtype))


def asarray(a: Any, dtype: Any = None, order: str | None = None) -> ndarray:
    fits = isinstance(a, ndarray) and dtype in (None, a.dtype) and (order != "C" or a.flags.c_contiguous)
    return a if fits else _new(np.asarray(a, dtype))


def ascontiguousarray(a: Any, dtype: Any = None) -> ndarray:
    return asarray(a, dtype, "C")


def asnumpy(a: Any) -> Array:
    return np.array(a, subok=False)


class Function:
    """A kernel: ``function(grid, block, args, shared_mem=0)``."""

    def __init__(self, library: Library, name: str, seeds: Iterator[int]) -> None:
        self._library, self._name, self._seeds = library, name, seeds
        self.max_dynamic_shared_size_bytes = 48 * 1024

    def __call__(
        self,
        grid: Sequence[int],
        block: Sequence[int],
        args: Sequence[Any],
        shared_mem: int = 0,
        stream: Any = None,
        **_: Any,
    ) -> None:
        _refuse_numpy(self._name, args)
        if shared_mem > self.max_dynamic_shared_size_bytes:
            raise ShimError(f"{self._name}: {shared_mem} shared bytes without max_dynamic_shared_size_bytes")
        grid = [max(size, 1) for size in grid]  # as CuPy does
        self._library.launch(self._name, grid, block, args, shared_mem, next(self._seeds))


class Device:
    """The one device."""

    id = 0
    compute_capability = "90"
    attributes = {"MultiProcessorCount": 132, "MaxSharedMemoryPerBlockOptin": 232448}  # noqa: RUF012

    def __init__(self, device: int | None = None) -> None: ...
    def __enter__(self) -> Device:
        return self

    def __exit__(self, *_: object) -> None: ...
    def use(self) -> None: ...
    def synchronize(self) -> None: ...
    def __int__(self) -> int:
        return self.id

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Device)

    __hash__ = None  # type: ignore[assignment]


class Stream:
    """The null stream."""

    ptr = 0
    null: Stream

    def synchronize(self) -> None: ...
    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_: object) -> None: ...


Stream.null = Stream()


class Program:
    """A program of ``cupy.cuda.nvrtc``; its "cubin" is its text."""

    def __init__(self, source: str) -> None:
        self.source = source


class _Cupy(ModuleType):
    """What is not given here is NumPy's, refuses NumPy arrays and returns CuPy's."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(np, name)
        if not callable(value) or isinstance(value, type):
            return value

        def call(*args: Any, **kwargs: Any) -> Any:
            _refuse_numpy(name, (*args, *kwargs.values()))
            return _view(value(*args, **kwargs))

        return call


def _module(name: str, kind: Callable[[str], ModuleType] = ModuleType, **members: Any) -> ModuleType:
    module = kind(name)
    module.__dict__.update(members)
    return module


def fake_cupy(seed: int = 0) -> ModuleType:
    """A module like ``cupy``; each launch takes the next seed."""
    seeds = iter(range(seed, sys.maxsize))

    class RawModule:
        def __init__(self, *, code: str, options: Sequence[str] = (), **_: Any) -> None:
            self._code = code

        def get_function(self, name: str) -> Function:
            return Function(compile_shim(self._code), name, seeds)

    class RawKernel(Function):
        def __init__(self, code: str, name: str, options: Sequence[str] = (), **_: Any) -> None:
            super().__init__(compile_shim(code), name, seeds)

    class Module:
        def load(self, cubin: bytes) -> None:
            self._library = compile_shim(cubin.decode())

        def get_function(self, name: str) -> Function:
            return Function(self._library, name, seeds)

    nvrtc = _module(
        "cupy.cuda.nvrtc",
        NVRTCError=ShimError,
        getVersion=lambda: (12, 9),
        createProgram=lambda source, name, headers, include_names: Program(source),
        compileProgram=lambda program, options=(): compile_shim(program.source) and None,
        destroyProgram=lambda program: None,
        getProgramLog=lambda program: "",
        getCUBIN=lambda program: program.source.encode(),
        getPTX=lambda program: program.source.encode(),
    )
    runtime = _module(
        "cupy.cuda.runtime",
        getDeviceCount=lambda: 1,
        getDevice=lambda: 0,
        setDevice=lambda device: None,
        deviceSynchronize=lambda: None,
        driverGetVersion=lambda: 12090,
        runtimeGetVersion=lambda: 12090,
        is_hip=False,
    )
    cuda = _module(
        "cupy.cuda",
        is_available=lambda: True,
        get_current_stream=lambda: Stream.null,
        Device=Device,
        Stream=Stream,
        nvrtc=nvrtc,
        runtime=runtime,
        function=_module("cupy.cuda.function", Module=Module, Function=Function),
    )
    own = (ndarray, empty, empty_like, zeros, ones, full, array, asarray, ascontiguousarray, asnumpy)
    return _module(
        "cupy",
        _Cupy,
        __version__="14.0.0",
        cuda=cuda,
        RawModule=RawModule,
        RawKernel=RawKernel,
        **{member.__name__: member for member in own},
    )


@contextlib.contextmanager
def installed_fake_cupy(seed: int = 0) -> Iterator[ModuleType]:
    """``import cupy`` gives the fake; a module imported meanwhile keeps it."""
    cupy = fake_cupy(seed)
    members = (cupy, cupy.cuda, cupy.cuda.nvrtc, cupy.cuda.runtime, cupy.cuda.function)
    with mock.patch.dict(sys.modules, {member.__name__: member for member in members}):
        yield cupy
