# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Results are handed over: in memory of the caller's, or in memory that nothing else has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ._blocks import _is_laid_alike


def _delivered(
    arrays: Mapping[str, Any], results: Sequence[tuple[Any, tuple[int, ...], np.dtype[Any]]], home: Sequence[Any]
) -> list[Any]:
    """Each result (array, shape, dtype) in its ``home`` or in memory of its own, 0-d ones as scalars.

    They were made of ``arrays``, whose memory stays theirs. Several results are all made before any is stored: ``out``
    may overlap inputs and other results.
    """
    taken = list(arrays.values())
    made = []
    for (array, shape, dtype), where in zip(results, home, strict=True):
        if where is None or (len(results) > 1 and not _is_at(array, where)):
            array = _owned(array, shape, dtype, taken)
            taken.append(array)
        made.append(array)
    delivered = []
    for array, where in zip(made, home, strict=True):
        if where is not None:
            if not _is_at(array, where):
                where[...] = array
            delivered.append(where)
        else:
            delivered.append(array if array.ndim else array[()])
    return delivered


def _is_at(array: Any, where: Any) -> bool:
    """Whether the array is there already."""
    return array is where or (isinstance(array, np.ndarray) and _is_laid_alike(array, where))


def _owned(array: Any, shape: tuple[int, ...], dtype: np.dtype[Any], taken: list[Any]) -> Any:
    """The array itself if it is new memory of this shape and dtype, and not ``taken``; else a copy."""
    if (
        isinstance(array, np.ndarray)
        and array.dtype == dtype
        and array.shape == shape
        and array.flags.owndata
        and not any(array is other for other in taken)
    ):
        return array
    own = np.empty(shape, dtype)
    own[...] = array
    return own
