"""Labels outside their rows: noted by kernels on the device, told when asked for."""

from __future__ import annotations

import threading
from typing import Any

import cupy
import numpy as np

from ._replay import _lasting

_flags: dict[int, Any] = {}
_callers: list[str] = []
_caller_of: dict[tuple[str, tuple[str, ...]], int] = {}
_noting = threading.Lock()


def _error_flag(device: int) -> Any:
    """Where kernels of a device note the first bad label: whether, row, label, length, caller."""
    flag = _flags.get(device)
    if flag is None:
        with _noting, cupy.cuda.Device(device):
            flag = _flags.setdefault(device, cupy.zeros(5, np.int64))
            _lasting.append(flag)
    return flag


def _caller(name: str, labels: tuple[str, ...]) -> int:
    """A number by which a kernel says who called it, and at which label."""
    with _noting:
        key = (name, labels)
        if key not in _caller_of:
            _caller_of[key] = len(_callers)
            _callers.extend(f"{name}: {label}" for label in labels)
        return _caller_of[key]


def check_errors() -> None:
    """Raise ValueError if a label was outside its row since the last check.

    Kernels do not wait for the device: a bad label makes its row NaN, and the first one is kept until this
    function asks for it (which waits). Pass validate=True to a kernel to have it asked for at once.
    """
    for device, flag in list(_flags.items()):
        with cupy.cuda.Device(device):
            found, row, label, length, caller = (int(n) for n in cupy.asnumpy(flag))
            if found:
                flag[...] = 0
                raise ValueError(f"{_callers[caller]} has label {label} in row {row}; expected 0 <= label < {length}")
