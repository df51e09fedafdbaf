# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Results of 16 bits are rounded once: elements that float32 leaves undecided are computed again with more digits.

A kernel's float32 is good to some last places of its own. Where a midpoint of two neighbours of the storage type lies
as near, it cannot tell to which of them the truth is nearer: once in some hundred elements of float16, once in some
thousand of bfloat16. There the body is run in double precision; and where that cannot tell either, because a sum or a
function leaves out what no double holds beside the rest, with each operation rounded to odd.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ._numeric import _as_tuple, _at, _lost_by_product, _lost_by_sum, _wide

_DOUBT = 16
"""So many last places of float32 a result may be off: what second derivatives are promised."""
_DOUBT_OF_DOUBLES = 2.0**-44
"""The same, of doubles: with room to spare, for hardly any result lies so near a midpoint by chance."""
_PIECE = 1 << 15
"""So many numbers are looked at together: they stay in cache."""


def _decided(
    body: Callable[..., Any],
    arguments: Sequence[Any],
    results: Sequence[Any],
    storages: Sequence[np.dtype[Any]],
    rows: bool,
    odd: Callable[..., Any] | None = None,
) -> list[Any]:
    """The float32 results of a body such that, stored in these types, those of 16 bits are the nearest to the truth.

    A result that has been added up already is none of these. Where there are ``rows``, a row that has one undecided
    result is computed again as a whole. ``odd`` is the body in NumPy's operations, where it is not that itself.
    """
    shapes = [a.shape for a in (*arguments, *results) if isinstance(a, np.ndarray)]
    lead = np.broadcast_shapes(*(s[:-1] for s in shapes)) if rows else np.broadcast_shapes(*shapes)
    places = _undecided(results, storages, lead, rows)
    if not places.size:
        return list(results)
    decided = [_own(r, lead, rows, arguments) if isinstance(r, np.ndarray) else r for r in results]
    length = max((s[-1] for s in shapes if s), default=1) if rows else 1
    step = max(1, _PIECE // length)
    for start in range(0, places.size, step):
        some = places[start : start + step]
        again = _in_doubles(body, odd or body, _gathered(arguments, lead, some, rows), storages, some.shape, rows)
        for array, new in zip(decided, again, strict=True):
            if isinstance(array, np.ndarray):
                _put(array, new, some, rows)
    return decided


def _rounded_once(
    doubles: Callable[..., Any], odd: Callable[..., Any], storages: Sequence[np.dtype[Any]], rows: bool
) -> Callable[..., Any]:
    """A body that computes in double precision, for arguments of float32; results of 16 bits are decided.

    ``odd``: what can be rounded to odd.
    """
    if all(storage.itemsize > 2 for storage in storages):
        return lambda *given: doubles(*map(_doubled, given))

    def run(*given: Any) -> tuple[Any, ...]:
        shapes = [a.shape for a in given if isinstance(a, np.ndarray)]
        lead = np.broadcast_shapes(*(s[:-1] for s in shapes)) if rows else np.broadcast_shapes(*shapes)
        return tuple(_in_doubles(doubles, odd, given, storages, lead, rows))

    return run


def _in_doubles(
    body: Callable[..., Any],
    odd: Callable[..., Any],
    given: Sequence[Any],
    storages: Sequence[Any],
    lead: tuple[int, ...],
    rows: bool,
) -> list[Any]:
    """The results of double precision, as float32 that round to 16 bits as the truth does.

    Only where a double lies at a midpoint itself is each operation rounded to odd, which is slow.
    """
    doubles = [_doubled(a) for a in given]
    wide = [_own(np.asarray(r), lead, rows, doubles) for r in _as_tuple(body(*doubles))]
    places = _undecided(wide, storages, lead, rows)
    if places.size:
        found = _as_tuple(odd(*map(_to_odd, _gathered(given, lead, places, rows))))
        for array, new in zip(wide, found, strict=True):
            _put(array, np.asarray(new), places, rows)
    return [_narrowed_to_odd(r) for r in wide]


def _doubled(argument: Any) -> Any:
    return _wide(argument) if isinstance(argument, np.ndarray) and argument.dtype.kind == "f" else argument


def _undecided(results: Sequence[Any], storages: Sequence[Any], lead: tuple[int, ...], rows: bool) -> Any:
    """Which elements, or rows, have results too near a midpoint of their type to say how the truth is rounded."""
    found = []
    for result, storage in zip(results, storages, strict=True):
        if storage.itemsize == 2 and isinstance(result, np.ndarray):
            places = _near_midpoints(np.ascontiguousarray(result).reshape(-1), storage)
            if rows:
                places = np.unique(places // max([1, *result.shape[-1:]]))
            shape = result.shape[:-1] if rows else result.shape
            if shape != lead:
                marks = np.zeros(shape, np.bool_)
                marks.reshape(-1)[places] = True
                places = np.flatnonzero(np.broadcast_to(marks, lead))
            found.append(places)
    return found[0] if len(found) == 1 else np.unique(np.concatenate([np.zeros(0, np.int64), *found]))


def _near_midpoints(numbers: Any, storage: np.dtype[Any]) -> Any:
    """Where numbers are within their own doubt of a midpoint of the storage type."""
    found = [np.zeros(0, np.int64)]
    for start in range(0, numbers.size, _PIECE):
        piece = numbers[start : start + _PIECE]
        narrow = piece.astype(np.float32, copy=False)
        near = _is_near_midpoint(narrow, storage, _DOUBT if narrow is piece else 0)
        if narrow is not piece:
            near &= np.absolute(piece - narrow) <= _DOUBT_OF_DOUBLES * np.absolute(piece)
        found.append(np.flatnonzero(near) + start)
    return np.concatenate(found)


def _is_near_midpoint(numbers: Any, storage: np.dtype[Any], places: int) -> Any:
    """Whether so many last places of float32, or fewer, are between a number and a midpoint of the storage type.

    The digits that are dropped are one bit and zeros at a midpoint. Below the normal numbers of float16 their count
    grows: beside the least of these it is the same again.
    """
    half = storage == np.float16
    dropped = 13 if half else 16
    if half:
        numbers = np.absolute(numbers)
        numbers = np.add(numbers, _LEAST_NORMAL, out=numbers, where=numbers < _LEAST_NORMAL)
    digits = numbers.view(np.int32).astype(np.uint16)
    digits -= np.uint16((1 << dropped - 1) - places)
    if half:
        digits &= np.uint16((1 << dropped) - 1)
    return digits <= 2 * places


_LEAST_NORMAL = np.float32(2.0**-14)
"""Of float16."""


def _gathered(arguments: Sequence[Any], lead: tuple[int, ...], places: Any, rows: bool) -> list[Any]:
    """The arguments of a body for these elements, or rows."""
    at = _rows_at if rows else _at
    return [at(a, lead, places) if isinstance(a, np.ndarray) else a for a in arguments]


def _own(result: Any, lead: tuple[int, ...], rows: bool, arguments: Sequence[Any]) -> Any:
    """The result in memory where others may be put; a body may have returned an argument, or what is broadcast."""
    result = np.atleast_1d(result) if rows else result
    shape = (*lead, result.shape[-1]) if rows else lead
    shared = any(np.may_share_memory(result, a) for a in arguments if isinstance(a, np.ndarray))
    if result.shape == shape and result.flags.c_contiguous and result.flags.writeable and not shared:
        return result
    return np.array(np.broadcast_to(result, shape), order="C")


def _put(array: Any, new: Any, places: Any, rows: bool) -> None:
    """Store new results at these places, where they are finite."""
    flat = array.reshape(-1, array.shape[-1]) if rows else array.reshape(-1)
    flat[places] = np.where(np.isfinite(new), new, flat[places])


def _rows_at(array: Any, lead: tuple[int, ...], places: Any) -> Any:
    """These rows of an array that has one for each entry of the leading axes, or the same for several."""
    if not array.ndim:
        return array
    return np.broadcast_to(array, (*lead, array.shape[-1])).reshape(-1, array.shape[-1])[places]


# ------------------------------------------------------------------------------------------ rounding to odd


class _Odd(np.ndarray[Any, Any]):
    """Doubles whose sums, products, quotients and roots are rounded to odd: what was lost leaves the last bit set.

    However small a term is, a result with it is no midpoint of fewer digits: x + x^2/2 is not x.
    """

    is_odd = True

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, out: Any = None, **kwargs: Any) -> Any:
        plain = [np.asarray(a) if isinstance(a, _Odd) else a for a in inputs]
        found = getattr(ufunc, method)(*plain, **kwargs)
        rule = _LOST.get(ufunc) if method == "__call__" and not kwargs else None
        if rule is not None and getattr(found, "dtype", None) == np.float64:
            found = _odd(found, rule(found, *(np.asarray(a, np.float64) for a in plain)))
        if out is not None:
            out[0][...] = found
            return out[0]
        return _to_odd(found)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        return _to_odd(super().__array_function__(function, types, args, kwargs))


def _to_odd(found: Any) -> Any:
    """Floats as doubles that are rounded to odd from now on; anything else as it is."""
    if isinstance(found, float) or (isinstance(found, np.ndarray | np.generic) and found.dtype.kind == "f"):
        return np.asarray(found, np.float64).view(_Odd)
    return found


def _odd(rounded: Any, lost: Any) -> Any:
    """Numbers rounded to nearest, rounded to odd instead; ``lost`` has the sign of the truth less the number."""
    bits = np.array(rounded).view(np.int64)
    inexact = ((lost > 0.0) | (lost < 0.0)) & (rounded != 0.0) & np.isfinite(rounded)
    step = np.where(np.signbit(lost) == np.signbit(rounded), 1, -1)
    return (bits + np.where(inexact & (bits & 1 == 0), step, 0)).view(np.float64)


def _narrowed_to_odd(numbers: Any) -> Any:
    """Doubles as float32, rounded to odd: to round these to fewer digits is to round the doubles."""
    nearest = numbers.astype(np.float32)
    bits = nearest.view(np.int32)
    beyond = np.absolute(nearest) > np.absolute(numbers)
    inexact = (nearest != numbers) & (numbers == numbers)
    return np.where(inexact, (bits - beyond) | 1, bits).astype(np.int32).view(np.float32)


def _lost_by_quotient(quotient: Any, a: Any, b: Any) -> Any:
    product = quotient * b
    return ((a - product) - _lost_by_product(product, quotient, b)) * np.sign(b)


def _lost_near_zero(curvature: Callable[[Any], Any]) -> Callable[..., Any]:
    """Of a function that is its argument near 0, but for a term of this sign."""
    return lambda found, x: np.where(found == x, curvature(x), 0.0)


_LOST: dict[Any, Callable[..., Any]] = {
    np.add: _lost_by_sum,
    np.subtract: lambda total, a, b: _lost_by_sum(total, a, -b),
    np.multiply: _lost_by_product,
    np.divide: _lost_by_quotient,
    np.sqrt: lambda root, a: _lost_by_quotient(root, a, root),
    np.expm1: _lost_near_zero(np.absolute),
    np.log1p: _lost_near_zero(lambda x: -np.absolute(x)),
    np.sin: _lost_near_zero(np.negative),
    np.tanh: _lost_near_zero(np.negative),
    np.sinh: _lost_near_zero(np.positive),
    np.hypot: lambda found, a, b: np.where(found == np.fmax(np.absolute(a), np.absolute(b)), np.absolute(a * b), 0.0),
    np.exp: lambda found, x: np.where(found == 1.0, x, 0.0),
}
"""For each operation the sign of what its result leaves out."""
