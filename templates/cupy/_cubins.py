"""CUDA text to machine code: compiled when first needed, and kept in a cache folder of the user's."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any

import cupy

from ._cache import folder

_OPTIONS = ("--std=c++17", "--fmad=false")
_modules: dict[tuple[int, str], Any] = {}


def _module(source: str, device: int) -> Any:
    """The text's module on the device. RuntimeError with the compiler's words where it does not compile."""
    found = _modules.get((device, source))
    if found is None:
        found = _modules[device, source] = _loaded(source, str(cupy.cuda.Device(device).compute_capability))
    return found


def _loaded(source: str, architecture: str) -> Any:
    path = _place(source, architecture)
    try:
        return _ready(path.read_bytes())
    except (OSError, RuntimeError):  # not there, or not whole: it is made again
        cubin = _compiled_text(source, architecture)
        _keep(cubin, path)
        return _ready(cubin)


def _ready(cubin: bytes) -> Any:
    module = cupy.cuda.function.Module()
    module.load(cubin)
    return module


def _place(source: str, architecture: str) -> Path:
    """Where the machine code of a text is kept: its name is all that it is made of."""
    compiler = ".".join(map(str, cupy.cuda.nvrtc.getVersion()))
    made_of = "\0".join([source, *_OPTIONS, architecture, compiler])
    return folder("cupy") / f"{hashlib.sha256(made_of.encode()).hexdigest()[:32]}.cubin"


def _compiled_text(source: str, architecture: str) -> bytes:
    """The text's machine code. CuPy's own RawModule would compile with -ftz=true: float32 subnormals become 0."""
    nvrtc = cupy.cuda.nvrtc
    program = nvrtc.createProgram(source, "symdl.cu", (), ())
    try:
        nvrtc.compileProgram(program, (*_OPTIONS, f"--gpu-architecture=sm_{architecture}"))
        return bytes(nvrtc.getCUBIN(program))
    except nvrtc.NVRTCError as error:
        log = nvrtc.getProgramLog(program)
        raise RuntimeError(f"NVRTC for sm_{architecture} failed: {error}\n{log}") from None
    finally:
        nvrtc.destroyProgram(program)


def _keep(cubin: bytes, path: Path) -> None:
    """Write beside the place and rename: other processes see no file, or the whole one. Without a cache all works."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(cubin)
        os.replace(written, path)
    except OSError:
        pass
