"""NVRTC of the pinned wheel ``nvidia-cuda-nvrtc-cu12``: the real compiler, without a GPU and without CuPy."""

from __future__ import annotations

import ctypes
import functools
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Compiled:
    """What NVRTC made; ``log`` holds ptxas' words too (registers, spills)."""

    ptx: str
    cubin: bytes
    log: str


class NvrtcError(RuntimeError):
    """The text does not compile; the message is NVRTC's log."""


def _folder(package: str) -> Path | None:
    try:
        spec = importlib.util.find_spec(package)
    except ModuleNotFoundError:
        return None
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None


def nvrtc_missing_reason() -> str | None:
    """Why NVRTC cannot run here, or None."""
    folder = _folder("nvidia.cuda_nvrtc")
    if folder is None:
        return "the wheel nvidia-cuda-nvrtc-cu12 is not installed"
    return None if list(folder.glob("lib/libnvrtc.so.*")) else f"no libnvrtc in {folder}/lib"


def headers_missing_reason() -> str | None:
    """Why ``#include <cuda_fp16.h>`` cannot work here, or None."""
    folder = _folder("nvidia.cuda_runtime")
    found = folder is not None and (folder / "include" / "cuda_fp16.h").exists()
    return None if found else "the wheel nvidia-cuda-runtime-cu12 (cuda_fp16.h) is not installed"


@functools.cache
def _library() -> ctypes.CDLL:
    reason = nvrtc_missing_reason()
    folder = _folder("nvidia.cuda_nvrtc")
    if reason is not None or folder is None:
        raise NvrtcError(reason)
    for builtins in folder.glob("lib/libnvrtc-builtins.so.*"):
        ctypes.CDLL(str(builtins), ctypes.RTLD_GLOBAL)
    return ctypes.CDLL(str(next(folder.glob("lib/libnvrtc.so.*"))))


def _text(what: str, program: ctypes.c_void_p) -> bytes:
    """``nvrtcGet<what>``."""
    size = ctypes.c_size_t()
    getattr(_library(), f"nvrtcGet{what}Size")(program, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(max(size.value, 1))
    getattr(_library(), f"nvrtcGet{what}")(program, buffer)
    return buffer.raw[: size.value]


def compile_nvrtc(source: str, arch: str, options: Sequence[str] = ()) -> Compiled:
    """PTX and cubin of a CUDA text for ``arch`` ("sm_80", ...); NvrtcError with the log if that fails."""
    nvrtc = _library()
    options = ["--std=c++17", "--fmad=false", f"--gpu-architecture={arch}", "--ptxas-options=-v", *options]
    runtime = _folder("nvidia.cuda_runtime")
    if runtime is not None:
        options.append(f"--include-path={runtime / 'include'}")
    program = ctypes.c_void_p()
    nvrtc.nvrtcCreateProgram(ctypes.byref(program), source.encode(), b"kernel.cu", 0, None, None)
    try:
        words = (ctypes.c_char_p * len(options))(*(option.encode() for option in options))
        status = nvrtc.nvrtcCompileProgram(program, len(options), words)
        log = _text("ProgramLog", program).rstrip(b"\0").decode()
        if status:
            raise NvrtcError(f"NVRTC ({arch}) failed with status {status}:\n{log}")
        return Compiled(_text("PTX", program).rstrip(b"\0").decode(), _text("CUBIN", program), log)
    finally:
        nvrtc.nvrtcDestroyProgram(ctypes.byref(program))
