"""The short way: small arrays of one shape and one type need no laying out, and most of what a call costs is that."""

from __future__ import annotations

from typing import Any

import numpy as np

from ._arguments import _checked_option, _checked_param, _chosen_variant, _Function, _states
from ._blocks import _block
from ._results import _delivered
from ._ties import _rounded_once

_REALS = "fd"
"""The type characters of float32 and float64."""


def _shortly(
    function: _Function, name: str, values: tuple[Any, ...], quantity: str, out: Any, g: Any = None
) -> list[Any] | None:
    """The results of a body, in the order of its outputs; None where the call has to go the long way.

    The arguments, and the cotangent ``g`` where there is one, are arrays of one shape, all float32 or all float64, of
    as many elements as the body takes at once; ``out`` is None, or such an array for the only result.
    """
    if function.row or function.parts > 1 or function.halves:
        return None
    given: dict[str, Any] = {}
    scalars: dict[str, Any] = {}
    for argument, value in zip(function.arguments, values, strict=True):
        if argument.role == "param":
            usual = value is argument.default and type(value) is float
            scalars[argument.name] = value if usual else _checked_param(name, argument, value)
        elif argument.role == "option":
            scalars[argument.name] = _checked_option(name, argument, value)
        elif not _is_usual(value):
            return None
        else:
            given[argument.name] = value
    if g is not None:
        if not _is_usual(g):
            return None
        given["g"] = g
    first, *others = given.values()
    shape, dtype = first.shape, first.dtype
    if not shape or not first.size or any(a.shape != shape or a.dtype != dtype for a in others):
        return None
    if out is not None and not (_is_usual(out) and out.shape == shape and out.dtype == dtype and out.flags.writeable):
        return None
    variant = (
        _chosen_variant(function, _states(function, given, scalars)) if function.selectors else function.variants[()]
    )
    body = variant.bodies[quantity]
    if out is not None and len(body.outputs) > 1:
        return None
    arrays, numbers = [given[n] for n in body.inputs], [scalars[n] for n in body.scalars]
    into = getattr(body.run, "into", None)
    if into is None and first.size > _block(dtype):
        return None
    run = body.run
    if body.doubles is not None and dtype.itemsize == 4:
        run = _rounded_once(body.doubles, run, [dtype], False)
    found = into([out] * len(body.outputs), *arrays, *numbers) if into else run(*arrays, *numbers)
    results = found if isinstance(found, tuple) else (found,)
    if into and (out is None or results[0] is out):
        return list(results)
    return _delivered(given, [(r, shape, dtype) for r in results], [out] * len(results))


def _is_usual(array: Any) -> bool:
    """Whether it is an array of numbers that bodies take as they are."""
    return type(array) is np.ndarray and array.dtype.char in _REALS and array.dtype.isnative
