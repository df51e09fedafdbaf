"""The generated CUDA kernels behind CuPy arrays: ``from symdl.kernels.cupy import gelu, gelu_grad``.

Importing this module needs CuPy but no GPU; kernels are compiled when they are first called.
"""

from __future__ import annotations

from typing import Any

try:
    import cupy as _cupy  # noqa: F401
except ImportError as error:
    raise ImportError(
        "symdl.kernels.cupy needs CuPy: pip install 'symdl[cuda12x]' (or 'symdl[cuda13x]' for CUDA 13); "
        f"importing cupy failed: {error}",
        name="cupy",
    ) from error

from symdl.kernels import _door

_package = _door.generated("cupy")

__all__ = _door.names(_package)


def __getattr__(name: str) -> Any:
    return _door.lookup(_package, __name__, name)


def __dir__() -> list[str]:
    return _door.names(_package)
