"""The door to generated kernels.

``symdl.kernels.numpy``, ``symdl.kernels.c`` and ``symdl.kernels.cupy`` hold them by target; ``symdl.kernels.gelu``
picks by the type of its array arguments: NumPy arrays, lists and numbers go to C, or to NumPy where no C compiler
works, CuPy arrays (and what lives on a CUDA device) to CuPy; torch tensors to either, without a copy, and come back
as tensors. No SymPy.
"""

from __future__ import annotations

import importlib
from typing import Any

_SUBMODULES = ("c", "cupy", "numpy")


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _SUBMODULES:
        return importlib.import_module(f"{__name__}.{name}")
    from symdl.kernels import _dispatch, _door

    if name == "threads":
        return _dispatch.threads
    known = _door.names(_door.generated("numpy"))
    if name not in known:
        _door.unknown(__name__, name, known)
    function = globals()[name] = _dispatch.dispatcher(name, __name__)  # the same object each time: it pickles by name
    return function


def __dir__() -> list[str]:
    from symdl.kernels import _door

    return sorted({*_door.names(_door.generated("numpy")), *_SUBMODULES})
