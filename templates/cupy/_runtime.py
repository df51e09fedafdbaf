"""From a call to launches and back: arrays are checked and laid out, kernels launched, results get dtype and home.

Nothing here waits for the device.
"""

from __future__ import annotations

from typing import Any

import cupy
import numpy as np

from ._arguments import (
    _Argument,
    _asked,
    _check_direction,
    _check_labels,
    _check_real,
    _check_same_shape,
    _checked_axis,
    _checked_option,
    _checked_out,
    _checked_param,
    _checked_reduction,
    _chosen_variant,
    _computing,
    _cut,
    _differentiable,
    _divided,
    _framed,
    _Function,
    _halved,
    _is_floating,
    _one_or_all,
    _promoted,
    _states,
    _step_names,
    _step_out,
)
from ._call import _Call
from ._labels import check_errors
from ._launch import _one, _scaled_by
from ._layout import _overlap, _overlaps_another, _stored
from ._replay import _empty, _remembered, _spoil

_DLPACK_CUDA = 2
"""The kind of device that DLPack calls CUDA."""


# ------------------------------------------------------------------------------------------ entrances


@_remembered
def _evaluate(function: _Function, name: str, values: tuple[Any, ...], quantity: str, axis: Any, out: Any) -> Any:
    """The value of an activation, or a derivative of the same shape."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, axis)
        shape = call.result_shape
        (home,) = _checked_out(name, out, [("the result", shape, call.dtype)], cupy.ndarray)
        outputs = call.variant.bodies[quantity].outputs
        # Parts are written one by one: a home that overlaps an input would change what the next part reads.
        direct = home is not None and (function.parts == 1 or not any(_overlap(a, home) for a in call.arrays.values()))
        result = home if direct else _empty(shape, call.dtype)
        parts = _divided(result, call.joint, function.parts)
        call.run(quantity, {n: (part, call.variant.value_is_row) for n, part in zip(outputs, parts, strict=True)})
        return _stored(result, home)


@_remembered
def _evaluate_pair(function: _Function, name: str, values: tuple[Any, ...], out: Any) -> Any:
    """The value of an activation and its derivative."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, None)
        shape, dtype = call.value_shape, call.dtype
        home = _checked_out(name, out, [("value", shape, dtype), ("gradient", shape, dtype)], cupy.ndarray)
        direct = [h is not None and not _overlaps_another(home, k) for k, h in enumerate(home)]
        results = [h if d else _empty(shape, dtype) for h, d in zip(home, direct, strict=True)]
        outputs = call.variant.bodies["value_and_grad"].outputs
        call.run("value_and_grad", {n: (result, False) for n, result in zip(outputs, results, strict=True)})
        return tuple(_stored(result, h) for result, h in zip(results, home, strict=True))


@_remembered
def _cotangents(
    function: _Function,
    name: str,
    g: Any,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    wrt: Any,
    out: Any,
    validate: bool = False,
) -> Any:
    """The cotangents of the inputs, given the result's: one array, or a tuple."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        asked = _asked(name, function, call.variant, wrt)
        home = _checked_out(name, out, [(n, call.shapes[n], call.kinds[n]) for n in asked], cupy.ndarray)
        g = _scaled(call, _checked_cotangent(call, g, reduction), call.total(reduction))
        if function.parts > 1:
            g, *others = _divided(cupy.broadcast_to(g, call.result_shape), call.joint, function.parts)
            call.arrays.update({f"g_{k}": part for k, part in enumerate(others, 2)})
        bodies = ["vjp"] if any(n in _differentiable(function) for n in asked) else []
        bodies += [f"vjp_{n}" for n in asked if n not in _differentiable(function)]
        # What one body writes another may yet read, or write itself.
        direct = len(bodies) == 1 and not any(_overlaps_another(home, k) for k in range(len(home)))
        homes = dict(zip(asked, home, strict=True)) if direct else {}
        found: dict[str, Any] = {}
        for body in bodies:
            found.update(call.pull(body, g, homes, {}))
        return _validated(validate, _one_or_all([_stored(found[n], h) for n, h in zip(asked, home, strict=True)]))


@_remembered
def _loss(
    function: _Function,
    name: str,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    out: Any,
    validate: bool = False,
) -> Any:
    """A loss, reduced."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        shape = call.value_shape if reduction == "none" else ()
        (home,) = _checked_out(name, out, [("the loss", shape, call.dtype)], cupy.ndarray)
        if reduction == "none":
            result = _empty(shape, call.dtype) if home is None else home
            call.run("value", {"value": (result, call.variant.value_is_row)})
            return _validated(validate, result)
        terms = _empty(call.value_shape, call.real)
        call.run("value", {"value": (terms, call.variant.value_is_row)})
        return _validated(validate, call.reduced(terms, call.total(reduction), home))


@_remembered
def _loss_pair(
    function: _Function,
    name: str,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    out: Any,
    validate: bool = False,
) -> Any:
    """A loss and the cotangents of its inputs; ``out`` receives the cotangents."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        asked = _differentiable(function)
        home = _checked_out(name, out, [(n, call.shapes[n], call.kinds[n]) for n in asked], cupy.ndarray)
        total = call.total(reduction)
        g = _scaled(call, _one(call.real), total)
        terms = _empty(call.value_shape, call.dtype if reduction == "none" else call.real)
        direct = not any(_overlaps_another(home, k) for k in range(len(home)))
        homes = dict(zip(asked, home, strict=True)) if direct else {}
        found = call.pull("value_and_grad", g, homes, {"value": (terms, call.variant.value_is_row)})
        loss = terms if reduction == "none" else call.reduced(terms, total, None)
        cotangents = [_stored(found[n], h) for n, h in zip(asked, home, strict=True)]
        return _validated(validate, (loss, _one_or_all(cotangents)))


@_remembered
def _curvature(
    function: _Function,
    name: str,
    quantity: str,
    v: Any,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    out: Any,
    validate: bool = False,
) -> Any:
    """The Hessian of a loss in its prediction: times ``v``, or (v None) its diagonal."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        (n,) = _differentiable(function)
        (home,) = _checked_out(name, out, [("the result", call.shapes[n], call.kinds[n])], cupy.ndarray)
        if v is not None:
            v = call.readable(_as_array(name, _Argument("v", "elem"), v))
            _check_direction(name, v.shape, n, call.shapes[n])
            call.arrays["v"] = v
        g = _scaled(call, _one(call.real), call.total(reduction))
        found = call.pull(quantity, g, {n: home}, {})
        return _validated(validate, _stored(found[n], home))


@_remembered
def _stepped(function: _Function, name: str, values: tuple[Any, ...], out: Any) -> tuple[Any, ...]:
    """The new parameter and states of an optimizer; None for a state that is not used."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, None)
        first = function.arguments[0].name
        names = _step_names(function)
        shape = call.frame.shape
        wanted = [(n, shape, call.kinds.get(n, call.kinds[first])) for n in names]
        home = _checked_out(name, _step_out(function, out, names), wanted, cupy.ndarray)
        made = call.variant.bodies["step"].outputs
        results: dict[str, Any] = {}
        for k, (n, _, dtype) in enumerate(wanted):
            if n in made:
                own = home[k] is None or _overlaps_another(home, k)
                results[n] = _empty(shape, dtype) if own else home[k]
        call.run("step", {n: (result, False) for n, result in results.items()})
        return tuple(_stored(results[n], h) if n in results else None for n, h in zip(names, home, strict=True))


# ------------------------------------------------------------------------------------------ arguments


def _prepared(function: _Function, name: str, values: tuple[Any, ...], axis: Any) -> _Call:
    """The call, with every argument checked and in a dtype that kernels read."""
    given: dict[str, Any] = {}
    scalars: dict[str, Any] = {}
    weak: set[str] = set()
    for argument, value in zip(function.arguments, values, strict=True):
        if argument.role == "param":
            scalars[argument.name] = _checked_param(name, argument, value)
        elif argument.role == "option":
            scalars[argument.name] = _checked_option(name, argument, value)
        else:
            if value is None and argument.role == "weight":
                value = argument.default
            if value is None and argument.role in ("const", "state"):
                continue
            if type(value) in (bool, int, float):
                weak.add(argument.name)
            given[argument.name] = _as_array(name, argument, value)
    variant = _chosen_variant(function, _states(function, given, scalars))
    dtype = _promoted(
        [
            given[a.name].dtype
            for a in function.arguments
            if a.name in given and a.name not in weak and (a.differentiable or a.role == "state")
        ]
    )
    shapes = {n: array.shape for n, array in given.items()}
    kinds = dict.fromkeys(given, dtype)
    if "step" in variant.bodies:
        kinds = {n: _promoted([array.dtype]) for n, array in given.items()}
        _check_same_shape(name, shapes)
    split = None
    if function.halves:
        whole = function.arguments[0].name
        split = _halved(name, whole, shapes[whole], axis)
        given = {
            **_cut(given[whole], function.halves, split),
            **{n: a for n, a in given.items() if n != whole},
        }
    frame = _framed(function, name, variant, axis, {n: a.shape for n, a in given.items()})
    joint = _checked_axis(name, axis, len(frame.shape)) if function.parts > 1 else 0
    call = _Call(name, function, variant, frame, shapes, kinds, dtype, _computing(dtype), {}, scalars, split, joint)
    for n, array in given.items():
        is_label = n in shapes and call.argument(n).role == "label" and array.dtype.kind in "iu"
        call.arrays[n] = array.astype(np.int64, copy=False) if is_label else call.readable(array)
    return call


def _as_array(name: str, argument: _Argument, value: Any) -> Any:
    """``value`` as a CuPy array of real numbers, or of integer labels; TypeError says what came."""
    if value is None:
        raise TypeError(f"{name}: {argument.name} is None; expected an array")
    if isinstance(value, cupy.ndarray) or hasattr(value, "__cuda_array_interface__"):
        array = cupy.asarray(value)
    elif hasattr(value, "__dlpack_device__") and value.__dlpack_device__()[0] == _DLPACK_CUDA:
        array = cupy.from_dlpack(value)
    elif isinstance(value, np.ndarray):
        raise TypeError(
            f"{name}: {argument.name} is a NumPy array; expected a CuPy array; use symdl.kernels.numpy.{name}, or "
            f"copy it with cupy.asarray({argument.name})"
        )
    else:
        try:
            array = np.asarray(value)
        except (ValueError, TypeError, RuntimeError) as error:
            raise TypeError(
                f"{name}: {argument.name} is no array ({error}); expected numbers in a regular shape"
            ) from None
    if argument.role == "label" and not (argument.overloaded and _is_floating(array.dtype)):
        _check_labels(name, argument, array.dtype)
    else:
        _check_real(name, argument.name, array.dtype)
    if isinstance(array, cupy.ndarray):
        return array
    return cupy.full((), array.item(), array.dtype) if array.ndim == 0 else cupy.asarray(array)


# ------------------------------------------------------------------------------------------ cotangents of losses


def _checked_cotangent(call: _Call, g: Any, reduction: str) -> Any:
    """The result's cotangent, in a dtype that kernels read."""
    g = call.readable(_as_array(call.name, _Argument("g", "elem"), g))
    shape = call.result_shape if reduction == "none" else ()
    try:
        fits = np.broadcast_shapes(g.shape, shape) == shape
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(f"{call.name}: g has shape {g.shape}; expected {shape}, the shape of the result")
    return g


def _scaled(call: _Call, g: Any, total: tuple[float, Any]) -> Any:
    """The cotangent of each term of the sum: g over the total; 0 where a mean has no terms."""
    count, divisor = total
    return g if count == 1.0 and divisor is None else _scaled_by(g, call.real, count, divisor)


def _validated(validate: bool, result: Any) -> Any:
    if validate:
        _spoil()
        check_errors()
    return result
