"""Emitted CUDA without a GPU: run it on the CPU (g++ and ``shim.h``), compile it for real (``nvrtc.py``)."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import mmap
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

FLAGS = [
    *("-std=c++17", "-O1", "-ffp-contract=off", "-fno-strict-aliasing", "-fsanitize=alignment,bounds", "-w"),
    *("-fvisibility=hidden", "-fno-gnu-unique", "-fPIC", "-shared"),
]
SHIM = Path(__file__).with_name("shim.h")
MAX_SHARED = 227 * 1024

_BOUNDS = r"(?:__launch_bounds__\s*\([^)]*\)[^({;]*?)?"
_KERNEL = re.compile(rf'extern\s+"C"\s+__global__\s[^({{;]*?{_BOUNDS}(\w+)\s*\(')
_ALIGN = r"(?:(?:__align__|alignas)\(\d+\)\s*)?"
_DYNAMIC = re.compile(rf"extern\s+__shared__\s+{_ALIGN}([\w ]+?)\s+(\w+)\[\]\s*;")
_HEADER = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<cuda_(?:fp16|bf16)\.h>", re.MULTILINE)
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)

_UNIT = """#include "shim.h"
namespace {{
#line 1 "kernel.cu"
{source}
const shim::Kernel kernels[] = {{
{table}
}};
}}
extern "C" __attribute__((visibility("default"))) const char* symdl_signature(int i) {{
    return kernels[i].signature.c_str();
}}
extern "C" __attribute__((visibility("default"))) const char* symdl_launch(
    int i, const unsigned* grid, const unsigned* block, void** args, size_t shared, unsigned long long seed)
{{
    return shim::launch(kernels[i].call, grid, block, args, shared, seed);
}}
"""


class ShimError(RuntimeError):
    """The text does not compile, or a launch went wrong: a deadlock, a bad access, bad arguments."""


def gxx_missing_reason() -> str | None:
    """Why the shim cannot run here, or None."""
    if not sys.platform.startswith("linux"):
        return "the CUDA shim needs Linux"
    return None if shutil.which("g++") else "no g++ on the PATH"


class Library:
    """The ``extern "C"`` kernels of one compiled text."""

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        self._library = ctypes.CDLL(str(path))
        self._library.symdl_signature.restype = ctypes.c_char_p
        self._library.symdl_launch.restype = ctypes.c_char_p
        self._lock = threading.Lock()
        self.signatures: dict[str, list[str]] = {}
        for index, name in enumerate(names):
            text = self._library.symdl_signature(index).decode()
            self.signatures[name] = text.split(", ") if text else []

    def launch(
        self,
        name: str,
        grid: int | Sequence[int],
        block: int | Sequence[int],
        args: Sequence[Any],
        shared_bytes: int = 0,
        seed: int = 0,
    ) -> None:
        """Run a kernel over the grid; ``args`` in the order of its parameters.

        An array passes its data pointer, None a null pointer, a Python int a ``long long`` (or an address), a
        Python float a ``double``, a NumPy scalar its own type. Unlike in a real launch, a wrong type or count
        is a TypeError.
        """
        kinds = self.signatures[name]
        if len(args) != len(kinds):
            raise TypeError(f"{name} takes {len(kinds)} arguments ({', '.join(kinds)}), got {len(args)}")
        values = [_pack(name, i, arg, kind) for i, (arg, kind) in enumerate(zip(args, kinds, strict=True))]
        grid3, block3 = _three(grid), _three(block)
        if min(*grid3, *block3) < 1 or np.prod(block3) > 1024 or shared_bytes > MAX_SHARED:
            raise ShimError(f"{name}: bad launch: grid {grid3}, block {block3}, {shared_bytes} shared bytes")
        pointers = (ctypes.c_void_p * len(values))(*(value.ctypes.data for value in values))
        unsigned3 = ctypes.c_uint * 3
        with self._lock:
            message = self._library.symdl_launch(
                list(self.signatures).index(name),
                unsigned3(*grid3),
                unsigned3(*block3),
                pointers,
                ctypes.c_size_t(shared_bytes),
                ctypes.c_ulonglong(seed),
            ).decode()
        if message:
            raise ShimError(f"{name}: {message}")


def _three(size: int | Sequence[int]) -> tuple[int, ...]:
    sizes = (size,) if isinstance(size, int | np.integer) else tuple(size)
    return (*map(int, sizes), 1, 1)[:3]


def _kind(dtype: np.dtype[Any]) -> str:
    return "bfloat16" if dtype.name == "bfloat16" else f"{dtype.kind}{dtype.itemsize}"


def _pack(name: str, index: int, arg: Any, kind: str) -> Array:
    """The argument's value as memory, checked against the parameter's type."""
    if kind.endswith("*"):
        pointee = kind[:-1].removeprefix("const ")
        if arg is None or isinstance(arg, int):
            return np.array(arg or 0, np.uint64)
        if isinstance(arg, np.ndarray):
            if pointee not in ("void", _kind(arg.dtype)) and not pointee.startswith("struct"):
                raise TypeError(f"{name}: argument {index} is {kind}, got an array of {arg.dtype}")
            if not (arg.flags.writeable or kind.startswith("const ")):
                raise TypeError(f"{name}: argument {index} is {kind}, got a read-only array")
            return np.array(arg.ctypes.data, np.uint64)
    elif isinstance(arg, bool | int | float | np.generic):
        value = np.array(arg, None if isinstance(arg, bool | float | np.generic) else np.int64)
        if _kind(value.dtype) == kind:
            return value
    raise TypeError(f"{name}: argument {index} is {kind}, got {type(arg).__name__}")


@functools.cache
def compile_shim(cuda_source: str) -> Library:
    """The kernels of a CUDA text, compiled for the CPU; ShimError with the compiler's words if that fails.

    ``extern __shared__`` arrays must be declared inside kernels. Libraries are kept by content
    in a temporary folder.
    """
    names = _KERNEL.findall(_COMMENT.sub("", cuda_source))
    if not names:
        raise ShimError('no extern "C" __global__ kernel in the text')
    source = _HEADER.sub("", cuda_source)
    source = _DYNAMIC.sub(r"\1* const \2 = reinterpret_cast<\1*>(shim::dynamic_shared);", source)
    row = '    {{"{0}", [](void** a) {{ shim::call({0}, a); }}, shim::signature({0})}},'
    table = "\n".join(map(row.format, names))
    unit = _UNIT.format(source=source, table=table)
    key = hashlib.sha256("\0".join([unit, SHIM.read_text(), *FLAGS]).encode()).hexdigest()[:24]
    folder = Path(tempfile.gettempdir()) / f"symdl-cuda-shim-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{key}.so"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            made = Path(scratch) / "kernel.so"
            command = ["g++", *FLAGS, f"-I{SHIM.parent}", "-x", "c++", "-", "-o", str(made)]
            run = subprocess.run(command, input=unit, capture_output=True, text=True, check=False)
            if run.returncode:
                raise ShimError(f"g++ failed:\n{run.stderr}")
            made.replace(path)
    return Library(path, names)


def guarded(array: Any) -> Array:
    """A C-ordered copy that ends (to 15 bytes) where mapped memory ends, and has NaN bits before it.

    A kernel that runs over its end is a ShimError. Memory of this kind is aligned to 16 bytes.
    """
    source = np.asarray(array)
    page = mmap.PAGESIZE
    body = max(-(-source.nbytes // page), 1) * page
    flat: Array = np.frombuffer(mmap.mmap(-1, body + 2 * page), np.uint8)
    flat[page : page + body] = 0xFF
    libc = ctypes.CDLL(None)
    for guard in (0, page + body):
        libc.mprotect(ctypes.c_void_p(flat.ctypes.data + guard), ctypes.c_size_t(page), 0)  # PROT_NONE
    start = page + (body - source.nbytes) // 16 * 16
    result: Array = flat[start : start + source.nbytes].view(source.dtype).reshape(source.shape)
    result[...] = source
    return result


from .fake import fake_cupy, installed_fake_cupy  # noqa: E402  (needs the names above)

__all__ = [
    "Library",
    "ShimError",
    "compile_shim",
    "fake_cupy",
    "guarded",
    "gxx_missing_reason",
    "installed_fake_cupy",
]
