"""How far the kernels are off, in one line: from committed measurements, so in no file that is compared with them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

_TYPES = ("float32", "float64")
_SIGNS = {"value": "$f$", "grad": "$f'$", "grad2": "$f''$", "vjp": "the cotangent"}
_GRADIENTS = ("grad", "vjp")
Entry = Mapping[str, Any]


def accuracy(name: str, entries: Sequence[Entry]) -> str:
    """The largest errors of a function's kernels in ulps, over all parameters; "" where nothing was measured."""
    found = [e for e in entries if e["function"] == name and e["quantity"] in _SIGNS]
    gradients = [quantity for quantity in _GRADIENTS if any(e["quantity"] == quantity for e in found)]
    told = [q for q in _SIGNS if q not in gradients[1:] and any(e["quantity"] == q for e in found)]
    parts = []
    for target in dict.fromkeys(e["target"] for e in found):
        texts = [_of_type([e for e in found if e["target"] == target], told, dtype) for dtype in _TYPES]
        if any(texts):
            parts.append(", ".join(text for text in texts if text) + f" ({target})")
    return f"{_joined([_SIGNS[q] for q in told])} {'; '.join(parts)}." if parts else ""


def _of_type(entries: Sequence[Entry], told: Sequence[str], dtype: str) -> str:
    """What is known of one type: the largest errors, rounded up, or that there are none."""
    numbers = [[float(e["max"]) for e in entries if e["quantity"] == q and e["dtype"] == dtype] for q in told]
    if not all(numbers):
        return ""
    if not any(map(any, numbers)):
        return f"exact in {dtype}"
    return f"within {_joined([_rounded_up(max(n)) for n in numbers])} ulp in {dtype}"


def _rounded_up(value: float) -> str:
    return f"{math.ceil(10 * value) / 10:g}" if math.isfinite(value) else r"$\infty$"


def _joined(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
