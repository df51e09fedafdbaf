"""The fitted polynomials of the table, stored beside the code with what was proved of them, and proved again."""

from __future__ import annotations

import json
from functools import lru_cache
from math import ceil, floor, inf, log10
from pathlib import Path
from typing import Any

from symdl.approximations.approximation import Approximation
from symdl.approximations.table import TABLE, Wanted

PATH = Path(__file__).with_name("certificates.json")
_MARGIN = 1.01  # a stored bound lies above the proved one by this factor, then two digits are kept


def stored(name: str) -> Approximation:
    """An approximation of the table; fitted anew where the file does not hold it."""
    kept = _file().get(name)
    return read(TABLE[name], kept) if kept is not None else read(TABLE[name], written(TABLE[name].fitted()))


def written(approximation: Approximation) -> dict[str, Any]:
    """The certificate as plain data: numbers in hexadecimal, bounds rounded up."""
    form = approximation.form
    return {
        "function": str(approximation.function),
        "interval": [approximation.low.hex(), approximation.high.hex()],
        "factor": f"{approximation.name}^{form.power}",
        "argument": f"{approximation.name}^2" if form.even else f"{approximation.name}",
        "degree": approximation.degree,
        "coefficients": [c.hex() for c in approximation.coefficients],
        "remainder": approximation.remainder.hex(),
        "error": _up(approximation.bound),
        "rounding_double": _up(approximation.double),
        "rounding_single": _up(approximation.single),
    }


def read(wanted: Wanted, kept: dict[str, Any]) -> Approximation:
    """The approximation of a certificate."""
    low, high = map(float.fromhex, kept["interval"])
    return Approximation(
        wanted.function,
        wanted.name,
        low,
        high,
        wanted.form,
        tuple(map(float.fromhex, kept["coefficients"])),
        float.fromhex(kept["remainder"]),
        kept["error"],
        kept["rounding_double"],
        kept["rounding_single"],
    )


def text() -> str:
    """The file, from fits made anew."""
    return json.dumps({name: written(wanted.fitted()) for name, wanted in TABLE.items()}, indent=1) + "\n"


def _up(bound: float) -> float:
    """Two digits, rounded up, with room for another proof of the same."""
    if not 0 < bound < inf:
        return bound
    bound *= _MARGIN
    places = 1 - floor(log10(bound))
    return float(f"{ceil(bound * 10.0**places)}e{-places}")


@lru_cache
def _file() -> dict[str, Any]:
    return dict(json.loads(PATH.read_text(encoding="utf-8"))) if PATH.is_file() else {}
