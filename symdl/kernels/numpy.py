"""The generated NumPy kernels: ``from symdl.kernels.numpy import gelu, gelu_grad``.

Importing this module imports numpy alone; each function's own module is imported when it is first asked for.
"""

from __future__ import annotations

from typing import Any

from symdl.kernels import _door

_package = _door.generated("numpy")

__all__ = _door.names(_package)


def __getattr__(name: str) -> Any:
    return _door.lookup(_package, __name__, name)


def __dir__() -> list[str]:
    return _door.names(_package)
