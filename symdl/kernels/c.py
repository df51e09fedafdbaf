"""The generated C kernels: ``from symdl.kernels.c import gelu, gelu_grad``.

Importing this module tries the C compiler once; each file is built when one of its kernels is first called, and kept in
the user's cache folder.
"""

from __future__ import annotations

import importlib
from typing import Any

from symdl.kernels import _door

_package = _door.generated("c")

try:
    importlib.import_module(f"{_package.__name__}._build")._check()
except (RuntimeError, OSError) as error:
    raise ImportError(f"symdl.kernels.c cannot work here: {error}", name=__name__) from error

__all__ = _door.names(_package)


def __getattr__(name: str) -> Any:
    return _door.lookup(_package, __name__, name)


def __dir__() -> list[str]:
    return _door.names(_package)
