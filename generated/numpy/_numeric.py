# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""What bodies of kernels call beside NumPy itself. Rows lie along the last axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np


def _wide(x: Any) -> Any:
    """The values as float64."""
    return x.astype(np.float64, copy=False)


def _narrow(x: Any, like: Any) -> Any:
    """The values in the dtype of ``like``: the dtype the kernel computes in."""
    return np.asanyarray(x).astype(like.dtype, copy=False)


def _closely(function: Callable[..., Any], *arguments: Any) -> Any:
    """A function's values rounded once: of float32 numbers by way of float64."""
    like = next(a for a in arguments if isinstance(a, np.ndarray | np.generic))
    return _narrow(function(*(np.asanyarray(a, np.float64) for a in arguments)), like)


def _index(x: Any) -> Any:
    """The values as integers."""
    return np.asarray(x).astype(np.int64)


def _spread(x: Any, like: Any) -> Any:
    """A value that is the same along the row, once for each element of ``like``."""
    x = np.asarray(x, dtype=None if isinstance(x, np.ndarray | np.generic) else like.dtype)
    return np.broadcast_to(x, np.broadcast_shapes(x.shape, like.shape))


def _fma(a: Any, b: Any, c: Any) -> Any:
    """``a*b + c`` rounded once (float32: through float64; float64: the product's error is added)."""
    a, b, c = np.asarray(a), np.asarray(b), np.asarray(c)
    dtype = np.result_type(a.dtype, b.dtype, c.dtype)
    if dtype == np.float32:
        return (a.astype(np.float64) * b + c).astype(np.float32)
    product = a * b
    total = product + c
    exact = total + (_lost_by_sum(total, product, c) + _lost_by_product(product, a, b))
    return np.where(np.isfinite(exact), exact, total)


def _lost_by_sum(total: Any, a: Any, b: Any) -> Any:
    """What a rounded sum of float64 numbers leaves out, exactly."""
    part = total - a
    return (a - (total - part)) + (b - part)


def _lost_by_product(product: Any, a: Any, b: Any) -> Any:
    """What a rounded product of float64 numbers leaves out, exactly."""
    split = 134217729.0  # 2^27 + 1: Dekker's halves
    high_a, high_b = (split * v - (split * v - v) for v in (a, b))
    low_a, low_b = a - high_a, b - high_b
    return low_a * low_b - (((product - high_a * high_b) - low_a * high_b) - high_a * low_b)


_BITS = {np.dtype(np.float32): np.int32, np.dtype(np.float64): np.int64}
_FEW = 512
"""Elements for which a branch each costs less than the calls that spare them."""
_SELDOM = 16
"""One in so many is seldom: to store these one by one costs less than to mix all."""
_TOGETHER = 1 << 13
"""So many elements are repaired together: numbers with more digits are several arrays each, which stay in cache."""


def _where(when: Any, then: Any, otherwise: Any, like: Any = None) -> Any:
    """``np.where`` of numbers, ``like`` which numbers are made arrays: bits are mixed, with no branch for an element.

    Where a condition holds in no order, a branch that is foreseen wrongly costs as much as ten passes. Where it holds
    for all or for none, the array itself is returned.
    """
    arrays = [a for a in (then, otherwise) if isinstance(a, np.ndarray | np.generic)]
    dtype = (arrays or [like])[0].dtype
    mixed = dtype not in _BITS or any(a.dtype != dtype for a in arrays)
    if mixed or max(map(np.size, (when, *arrays))) < _FEW:
        chosen = np.where(when, then, otherwise)
        return chosen if arrays else chosen.astype(dtype, copy=False)
    count = np.count_nonzero(when)
    for array, other, others in ((otherwise, then, count), (then, otherwise, when.size - count)):
        if others * _SELDOM < when.size and _covers(array, when, other) and (not others or when.shape == array.shape):
            return _but(array, other, when if array is otherwise else ~when) if others else array
    bits = _BITS[dtype]
    first, second = (np.asanyarray(a, dtype).view(bits) for a in (then, otherwise))
    if not first.ndim and not first and when.shape == second.shape:  # no bit is set in 0
        mask = np.subtract(when.view(np.int8), 1).astype(bits)
        return np.bitwise_and(mask, second, out=mask).view(dtype)
    mask = np.negative(when.view(np.int8)).astype(bits)  # all bits, or none
    chosen = first ^ second
    chosen = np.bitwise_and(chosen, mask, out=chosen if chosen.shape == mask.shape else None)
    return np.bitwise_xor(chosen, second, out=chosen).view(dtype)


_SINGLE = 16
"""So few elements are computed one by one: a step for one number costs a tenth of a step for an array."""


def _polynomial(x: Any, *coefficients: float) -> Any:
    """A polynomial by Horner's rule, the highest coefficient first."""
    first, *between, last = coefficients
    if type(x) is np.ndarray and x.ndim == 1 and x.size <= _SINGLE:
        # Numbers of Python are rounded as float64 is, and are quicker than NumPy's.
        numbers = x.tolist() if x.dtype == np.float64 else x
        return np.array([_polynomial(number, *coefficients) for number in numbers], x.dtype)
    total = x * first
    for coefficient in between:
        total += coefficient
        total *= x
    total += last
    return total


def _minimum(x: Any, bound: Any) -> Any:
    """``np.minimum`` of an array and a number."""
    return _bounded(np.minimum, x, bound)


def _maximum(x: Any, bound: Any) -> Any:
    """``np.maximum`` of an array and a number."""
    return _bounded(np.maximum, x, bound)


def _bounded(function: np.ufunc, x: Any, bound: Any) -> Any:
    """A function of an array and a number, which NumPy has vectors for where both are arrays.

    To make an array of the number and to take one step for eight elements costs a third of a step for each.
    """
    if type(x) is not np.ndarray or x.size < _FEW:
        return function(x, bound)
    bounds = np.full_like(x, bound)
    return function(x, bounds, out=bounds)


def _covers(array: Any, *others: Any) -> bool:
    """Whether it is an array that has the shape of all together."""
    return isinstance(array, np.ndarray | np.generic) and all(
        not np.ndim(o) or o.shape == array.shape or np.broadcast_shapes(o.shape, array.shape) == array.shape
        for o in others
    )


def _but(array: Any, other: Any, when: Any) -> Any:
    """The array, but the other where ``when`` holds."""
    found = array.copy()
    np.copyto(found, other, where=when)
    return found


def _as_tuple(results: Any) -> tuple[Any, ...]:
    return results if isinstance(results, tuple) else (results,)


def _repaired(when: Any, function: Callable[..., Any], results: tuple[Any, ...], *arguments: Any) -> tuple[Any, ...]:
    """The results with those of ``function`` where ``when`` holds; NaN changes nothing."""
    if not np.any(when):
        return results
    return _mixed(when, function, results, arguments) or _mended(when, function, results, arguments, None)


def _mixed(
    when: Any, function: Callable[..., Any], results: tuple[Any, ...], arguments: tuple[Any, ...]
) -> tuple[Any, ...] | None:
    """The same by the function of all elements, where that is quicker than to take out the few and put them back.

    None where it is not, and where a result would be no number.
    """
    if type(when) is not np.ndarray or when.size < _FEW or np.count_nonzero(when) * _SELDOM < when.size:
        return None
    found = _as_tuple(function(*arguments))
    for old, new in zip(results, found, strict=True):
        alike = all(type(a) is np.ndarray and a.shape == when.shape for a in (old, new))
        if not alike or new.dtype != old.dtype or not np.all(np.isfinite(new) | ~when):
            return None
    return tuple(_where(when, new, old) for old, new in zip(results, found, strict=True))


def _recomputed(
    when: Any, function: Callable[..., Any], results: tuple[Any, ...], *arguments: Any, of: tuple[Any, ...]
) -> tuple[Any, ...]:
    """As ``_repaired``, of a function that has twice the digits: where results are rounded to odd it always holds.

    ``of``: the arguments that are no mere factors of the results.
    """
    if getattr(results[0], "is_odd", False):
        when = np.ones(np.shape(when), np.bool_)
    return _mended(when, function, results, arguments, of) if np.any(when) else results


def _mended(
    when: Any,
    function: Callable[..., Any],
    results: tuple[Any, ...],
    arguments: tuple[Any, ...],
    of: tuple[Any, ...] | None,
) -> tuple[Any, ...]:
    """The results with those of ``function`` where ``when`` holds, which is somewhere."""
    shape = _shape_of(when, *arguments, *results)
    places = np.flatnonzero(_spread_to(when, shape))
    repaired = [np.array(_spread_to(old, shape), order="C") for old in results]
    for start in range(0, places.size, _TOGETHER):
        some = places[start : start + _TOGETHER]
        for whole, new in zip(repaired, _better(function, results, arguments, of, shape, some), strict=True):
            np.put(whole, some, np.where(new == new, new, np.take(whole, some)))
    return tuple(whole if whole.ndim else whole[()] for whole in repaired)


def _shape_of(*arrays: Any) -> tuple[int, ...]:
    """The shape that they broadcast to together."""
    shapes = {np.shape(a) for a in arrays} - {()}
    return shapes.pop() if len(shapes) == 1 else np.broadcast_shapes(*shapes)


def _spread_to(array: Any, shape: tuple[int, ...]) -> Any:
    """The array broadcast to the shape, where it has another."""
    return array if np.shape(array) == shape else np.broadcast_to(array, shape)


def _better(
    function: Callable[..., Any],
    results: tuple[Any, ...],
    arguments: tuple[Any, ...],
    of: tuple[Any, ...] | None,
    shape: tuple[int, ...],
    places: Any,
) -> list[Any]:
    """What ``function`` gives at these places of the shape, in the dtypes of the results."""
    given = [_at(a, shape, places) if isinstance(a, np.ndarray | np.generic) else a for a in arguments]
    found = _as_tuple(function(*given))
    if results[0].dtype == np.float32:
        # Beside float32 twice the digits are a double's: where these overflow, or are lost, those of pairs are not.
        lost = ~np.logical_and.reduce([np.broadcast_to(np.isfinite(f), places.shape) for f in found])
        if of is not None:
            before = [_at(old, shape, places) for old in results]
            lost |= np.logical_or.reduce([_is_far_off(f, old) for f, old in zip(found, before, strict=True)])
            nothing = np.flatnonzero(np.logical_or.reduce([f == 0.0 for f in found]) & ~lost)
            lost[nothing[_may_absorb([_at(a, shape, places[nothing]) for a in of])]] = True
        again = np.flatnonzero(lost)
        if again.size:
            longer = function(*(_wide(a[again]) if isinstance(a, np.ndarray) else a for a in given))
            found = tuple(np.array(np.broadcast_to(f, places.shape), results[0].dtype) for f in found)
            for f, new in zip(found, _as_tuple(longer), strict=True):
                f[again] = np.where(np.isnan(new) & np.isfinite(f[again]), f[again], new)
    return [np.asarray(f, old.dtype) for f, old in zip(found, results, strict=True)]


def _is_far_off(found: Any, old: Any) -> Any:
    """Whether float32 had no digit of a result that is within its reach: a double may have lost as many."""
    size = np.absolute(found)
    with np.errstate(all="ignore"):
        return np.isfinite(old) & (np.absolute(found - old) > 0.5 * size) & (size > 2.0**-100)


def _may_absorb(arguments: Sequence[Any]) -> Any:
    """Whether an argument is so small that a sum in double precision may leave it out."""
    return np.logical_or.reduce([(a != 0.0) & (np.absolute(a) < 2.0**-12) for a in arguments])


def _at(array: Any, shape: tuple[int, ...], places: Any) -> Any:
    """The entries at places of the shape that the array broadcasts to."""
    return np.take(_spread_to(array, shape), places)


def _by_rows(ordinary: Any, function: Callable[..., Any], results: tuple[Any, ...], *arguments: Any) -> tuple[Any, ...]:
    """The results with those of ``function`` for the rows that are not ordinary."""
    if np.all(ordinary):
        return results
    arrays = [a for a in (ordinary, *arguments, *results) if np.ndim(a)]
    if not all(a.size for a in arrays):
        return results
    lead = np.broadcast_shapes(*(a.shape[:-1] for a in arrays))
    rows = np.flatnonzero(~np.broadcast_to(ordinary[..., 0], lead))
    given = [_taken_rows(a, lead, rows) if np.ndim(a) else a for a in arguments]
    mended = []
    for old, new in zip(results, _as_tuple(function(*given)), strict=True):
        length = max(np.shape(a)[-1] for a in (old, new) if np.ndim(a))
        whole = np.array(np.broadcast_to(old, (*lead, length)), order="C")
        _by_row(whole, whole.shape)[rows] = new
        mended.append(whole)
    return tuple(mended)


def _taken_rows(array: Any, lead: tuple[int, ...], rows: Any) -> Any:
    """These rows of an array; what all rows share stays one."""
    length = array.shape[-1]
    return array.reshape(1, length) if array.size == length else _by_row(array, (*lead, length))[rows]


def _pick(x: Any, index: Any) -> Any:
    """The entry of each row at its index; an index outside the row takes the nearest entry."""
    x, index = np.atleast_1d(x), np.atleast_1d(index)
    length = x.shape[-1]
    if length == 0:
        return np.full(index.shape, np.nan, x.dtype)
    lead = x.shape[:-1]
    if index.shape[:-1] != lead:
        lead = np.broadcast_shapes(lead, index.shape[:-1])
    rows = _by_row(x, (*lead, length))
    index = np.minimum(np.maximum(index, 0), length - 1)
    index = _by_row(index, (*lead, 1)).reshape(-1)
    return rows[np.arange(len(rows)), index].reshape(*lead, 1)


def _summed(terms: Any, like: Any) -> Any:
    """The sum of each row of float64 terms, whose kernel computes in the dtype of ``like``.

    In a float64 kernel they have no digits to spare: leading halves are added exactly where the terms are of one size,
    and what they leave out apart. A half that no float32 holds leaves it at the plain sum.
    """
    plain = np.add.reduce(terms, axis=-1, keepdims=True, initial=0.0)
    if like.dtype != np.float64 or terms.shape[-1] < 3:
        return plain
    halves = terms.astype(np.float32)
    total = np.add.reduce(halves, axis=-1, keepdims=True, dtype=np.float64)
    total += np.add.reduce(terms - halves, axis=-1, keepdims=True)
    return np.where(np.isfinite(total), total, plain)


def _beside_largest(beside: Callable[..., Any], *parts: Any, spare: bool = False) -> tuple[Any, ...]:
    """The largest element of each row, in all its parts, and the sum of what each other one adds beside it.

    The first part is the element, the second what it lacks: among equal first parts the largest second one counts.
    ``spare``: what is added up has digits to spare.
    """
    like = parts[0]
    shape = (*like.shape[:-1], 1)
    if like.shape[-1] == 0:
        nothing = np.zeros(shape)
        return (np.full(shape, -np.inf, like.dtype), *(nothing.astype(p.dtype) for p in parts[1:]), nothing)
    order = like
    for rest in parts[1:]:
        order = np.where(order == np.maximum.reduce(order, axis=-1, keepdims=True), rest, -np.inf)
    places = np.argmax(order, axis=-1).reshape(-1)
    at = (np.arange(places.size), places)
    largest = tuple(_by_row(p, like.shape)[at].reshape(shape) for p in parts)
    added = np.asarray(beside(*largest, *parts), np.float64)
    if added.shape != like.shape or not added.flags.carray or any(np.may_share_memory(added, p) for p in parts):
        added = np.array(np.broadcast_to(added, like.shape), order="C")
    _by_row(added, like.shape)[at] = 0.0
    return (*largest, np.add.reduce(added, axis=-1, keepdims=True) if spare else _summed(added, like))


def _by_row(array: Any, shape: tuple[int, ...]) -> Any:
    """An array that broadcasts to the shape as rows one after the other: a view where it can be one."""
    array = array if array.shape == shape else np.broadcast_to(array, shape)
    return array.reshape(-1, shape[-1])


def _tree(
    parts: tuple[Any, ...],
    dtypes: tuple[Any, ...],
    shape: tuple[int, ...],
    combine: Callable[..., Any],
    identity: tuple[float, ...],
) -> tuple[Any, ...]:
    """Combine the states of each row to one, neighbours in pairs: a tree given by the row's length alone.

    ``parts`` are the states of the elements; they get these dtypes, and ``shape`` if the same for all.
    """
    parts = tuple(np.broadcast_to(np.asarray(p, d), shape) for p, d in zip(parts, dtypes, strict=True))
    if shape[-1] == 0:
        return tuple(np.full((*shape[:-1], 1), e, d) for e, d in zip(identity, dtypes, strict=True))
    while parts[0].shape[-1] > 1:
        even = parts[0].shape[-1] // 2 * 2
        merged = _as_tuple(combine(*(p[..., 0:even:2] for p in parts), *(p[..., 1:even:2] for p in parts)))
        parts = tuple(
            np.concatenate([m, p[..., even:]], axis=-1) if even < p.shape[-1] else m
            for m, p in zip(merged, parts, strict=True)
        )
    return parts
