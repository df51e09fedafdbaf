"""Sums over whole arrays, and what they make of each element: functions of blocks, so that little memory is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ._blocks import _block, _over_blocks, _Sum
from ._numeric import _as_tuple, _summed, _wide


def _sum_by_blocks(terms: Callable[..., Any], given: tuple[Any, ...], count: int = 1) -> Any:
    """The sum, in float64, of the terms that a function makes of the elements of an array; of several, one each."""
    like = _longest(given)
    if _at_once(like):
        found = tuple(_summed(_wide(t), like) for t in _as_tuple(terms(*given)))
    else:
        sums = [_Sum(like.shape) for _ in range(count)]
        _of_blocks(terms, given, like, sums)
        found = tuple(np.array([s.total]) for s in sums)
    return found[0] if count == 1 else found


def _made_by_blocks(function: Callable[..., Any], given: tuple[Any, ...], count: int = 1) -> Any:
    """What a function makes of each element of an array: one array, or several."""
    like = _longest(given)
    if _at_once(like):
        return function(*given)
    results = [np.empty(like.shape, like.dtype) for _ in range(count)]
    _of_blocks(function, given, like, results)
    return results[0] if count == 1 else tuple(results)


def _longest(given: tuple[Any, ...]) -> Any:
    """The largest of what a function is given: all arrays but those of one number have its shape."""
    return max((a for a in given if isinstance(a, np.ndarray)), key=lambda a: int(a.size))


def _at_once(like: Any) -> bool:
    """Whether an array is one block, or of a type that blocks do not keep."""
    return like.size <= _block(like.dtype) or like.ndim != 1 or type(like) is not np.ndarray


def _of_blocks(function: Callable[..., Any], given: tuple[Any, ...], like: Any, results: Sequence[Any]) -> None:
    arrays = [a for a in given if isinstance(a, np.ndarray)]
    numbers = [a for a in given if not isinstance(a, np.ndarray)]
    _over_blocks(function, arrays, numbers, like.shape, False, like.dtype, results)
