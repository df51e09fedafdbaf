"""From a call to a body and back: arrays are checked and laid out, bodies run, results delivered."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ._arguments import (
    _Argument,
    _asked,
    _Body,
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
    _common_shape,
    _computing,
    _cut,
    _differentiable,
    _divided,
    _Frame,
    _framed,
    _Function,
    _halved,
    _is_floating,
    _lengthened,
    _one_or_all,
    _promoted,
    _states,
    _step_names,
    _step_out,
    _Variant,
)
from ._blocks import _block, _is_free, _over_blocks, _Sum
from ._results import _delivered
from ._short import _shortly
from ._ties import _decided, _rounded_once


@dataclass(frozen=True)
class _Call:
    """The checked arguments of one call, laid out for a body."""

    name: str
    function: _Function
    variant: _Variant
    frame: _Frame
    shapes: dict[str, tuple[int, ...]]
    """The shape each array came with."""
    kinds: dict[str, np.dtype[Any]]
    """The dtype of the result that belongs to each array."""
    dtype: np.dtype[Any]
    """The dtype of the result."""
    real: np.dtype[Any]
    """The dtype of the computation."""
    arrays: dict[str, Any]
    """As bodies take them; "g" joins them where there is a cotangent."""
    scalars: dict[str, Any]
    split: tuple[int, int] | None = None
    """Gates: the axis and half its length."""
    joint: int = 0
    """The axis along which the parts of a concatenated value follow each other."""

    def run(
        self, quantity: str, home: dict[str, Any] | None = None, summed: bool = False, exact: bool = True
    ) -> dict[str, Any]:
        """The outputs of a body, by name, in its own layout; of a value that is to be ``summed``, perhaps the sum.

        Results of 16 bits are decided with more digits, unless it is not ``exact`` what floats compute them from.
        Where there is a ``home`` of an output's layout, it is stored there.
        """
        body: _Body = self.variant.bodies[quantity]
        arrays = dict(self.arrays)
        if "position" in body.inputs:
            arrays["position"] = np.arange(self.frame.length)
        scalars = dict(self.scalars, length=self.frame.length)
        given, numbers = [arrays[n] for n in body.inputs], [scalars[n] for n in body.scalars]
        rooms = [self.room(n, (home or {}).get(n)) for n in body.outputs]
        floats, rows = self.real.itemsize == 4, self.frame.axis is not None or self.frame.whole
        storages = [self.kinds.get(n, self.dtype) for n in body.outputs]
        if floats and body.doubles is not None:
            run, real = _rounded_once(body.doubles, body.odd or body.run, storages, rows), np.dtype(np.float64)
        else:
            run, real = body.run, self.real
            given = [a.astype(real, copy=False) if a.dtype.kind == "f" else a for a in given]
        into = getattr(run, "into", None)
        if into is None and not self.frame.whole and math.prod(self.frame.shape) > _block(real):
            found = self.in_blocks(run, real, body.outputs, given, numbers, rooms, summed)
        else:
            result = into(rooms, *given, *numbers) if into else run(*given, *numbers)
            found = result if isinstance(result, tuple) else (result,)
        if exact and floats and run is body.run and any(s.itemsize == 2 for s in storages):
            made = [r if isinstance(r, _Sum) else np.asarray(r) for r in found]
            found = _decided(body.run, [*given, *numbers], made, storages, rows, body.odd)
        return dict(zip(body.outputs, found, strict=True))

    def in_blocks(
        self,
        body: Callable[..., Any],
        real: np.dtype[Any],
        outputs: tuple[str, ...],
        arrays: list[Any],
        numbers: list[Any],
        rooms: list[Any],
        summed: bool,
    ) -> list[Any]:
        """The outputs of a body that is run block by block, and computes in ``real``."""
        results: list[Any] = []
        for n, room in zip(outputs, rooms, strict=True):
            shape = self.laid_shape(n)
            if summed and n in ("value", "weight"):
                results.append(_Sum(shape))
            elif room is not None and _is_free(room, arrays, results):
                results.append(room)
            else:
                results.append(np.empty(shape, self.real))
        _over_blocks(body, arrays, numbers, self.frame.work, self.frame.axis is not None, real, results)
        return results

    def is_row(self, output: str) -> bool:
        """Whether an output has one entry a row."""
        return self.variant.value_is_row if output in ("value", "weight") else output in self.variant.rows

    def laid_shape(self, output: str) -> tuple[int, ...]:
        """The shape of an output as bodies make it, in full."""
        if self.frame.axis is None:
            return self.frame.shape
        return (*self.frame.rows, 1) if self.is_row(output) else self.frame.work

    def room(self, output: str, out: Any) -> Any:
        """``out`` as a body lays the output out, or None where it needs another shape or dtype."""
        is_row = self.is_row(output)
        if out is None or out.dtype != self.real or self.split is not None or self.function.parts > 1:
            return None
        if out.shape != (self.frame.rows if is_row else self.frame.shape) or not out.flags.aligned:
            return None
        if self.frame.whole and (is_row or not out.flags.c_contiguous):
            return None
        return self.laid(out, is_row)

    # ------------------------------------------------------------------------------------- layouts

    @property
    def value_shape(self) -> tuple[int, ...]:
        """The shape of the value: one an element, or one a row."""
        return self.frame.rows if self.variant.value_is_row else self.frame.shape

    @property
    def result_shape(self) -> tuple[int, ...]:
        """The shape of the result before reduction: the value's, or that of its parts one after the other."""
        return _lengthened(self.value_shape, self.joint, self.function.parts)

    def laid(self, array: Any, is_row: bool, aligned: bool = False) -> Any:
        """An array in the caller's layout as bodies take it; one of full shape stays as writable as it is."""
        frame = self.frame
        if is_row:
            if frame.axis is None and not frame.whole:
                return array
            return array.reshape((1,) * (len(frame.rows) - array.ndim) + array.shape + (1,))
        if frame.whole:
            return _shaped(array, frame.shape).reshape(-1)
        if frame.axis is None:
            return array
        array = _with_axis(array.reshape(frame.spread(array.shape, aligned)), frame.axis, -1)
        return _shaped(array, (*array.shape[:-1], frame.length))

    def unlaid(self, array: Any, is_row: bool) -> Any:
        """What a body returned, in the caller's layout and full shape."""
        frame = self.frame
        if is_row:
            if frame.axis is None and not frame.whole:
                return _shaped(array, frame.rows)
            return _shaped(array, (*frame.rows, 1))[..., 0]
        if frame.whole:
            return _shaped(array, frame.work).reshape(frame.shape)
        if frame.axis is None:
            return _shaped(array, frame.shape)
        return _with_axis(_shaped(array, frame.work), -1, frame.axis)

    def value(self, array: Any) -> Any:
        """A value (or weight) a body returned, in the caller's layout; arrays that fit are not copied."""
        if isinstance(array, np.ndarray) and array.shape == self.value_shape and self.frame.axis is None:
            return array
        return self.unlaid(array, self.variant.value_is_row)

    def cotangent(self, argument: str, array: Any) -> Any:
        """The cotangent of an input from a body's output: summed in float64 to the input's shape."""
        if self.split is not None and argument == self.function.arguments[0].name:
            return array
        is_row = argument in self.variant.rows
        shape = self.shapes[argument]
        full = self.frame.rows if is_row else self.frame.shape
        if isinstance(array, np.ndarray) and array.shape == full == shape and self.frame.axis is None:
            return array
        array = self.unlaid(array, is_row)
        aligned = not is_row and self.argument(argument).role in ("weight", "const")
        spread = (1,) * (array.ndim - len(shape)) + shape if is_row else self.frame.spread(shape, aligned)
        axes = tuple(k for k, n in enumerate(spread) if n != array.shape[k])
        if axes:
            array = np.add.reduce(array, axis=axes, dtype=np.float64, keepdims=True)
        return array.reshape(shape)

    def argument(self, name: str) -> _Argument:
        return next(a for a in self.function.arguments if a.name == name)


def _shaped(array: Any, shape: tuple[int, ...]) -> Any:
    """The array, or a view of it that has the shape."""
    return array if np.shape(array) == shape else np.broadcast_to(array, shape)


def _with_axis(array: Any, old: int, new: int) -> Any:
    """The array with an axis in another place."""
    return array if old % array.ndim == new % array.ndim else np.moveaxis(array, old, new)


# ------------------------------------------------------------------------------------------ entrances


def _evaluate(function: _Function, name: str, values: tuple[Any, ...], quantity: str, axis: Any, out: Any) -> Any:
    """The value of an activation, or a derivative of the same shape."""
    with np.errstate(all="ignore"):
        found = _shortly(function, name, values, quantity, out)
        if found is not None:
            return found[0]
        call = _prepared(function, name, values, axis)
        shape = call.result_shape
        home = _checked_out(name, out, [("the result", shape, call.dtype)], np.ndarray)
        parts = [call.value(array) for array in call.run(quantity, {quantity: home[0]}).values()]
        array = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=call.joint)
        return _delivered(call.arrays, [(array, shape, call.dtype)], home)[0]


def _evaluate_pair(function: _Function, name: str, values: tuple[Any, ...], out: Any) -> Any:
    """The value of an activation and its derivative."""
    with np.errstate(all="ignore"):
        pair = _shortly(function, name, values, "value_and_grad", None) if out is None else None
        if pair is not None:
            return tuple(pair)
        call = _prepared(function, name, values, None)
        shape, dtype = call.value_shape, call.dtype
        home = _checked_out(name, out, [("value", shape, dtype), ("gradient", shape, dtype)], np.ndarray)
        found = call.run("value_and_grad", dict(zip(("value", "grad"), home, strict=True))).values()
        return tuple(_delivered(call.arrays, [(call.value(array), shape, dtype) for array in found], home))


def _cotangents(
    function: _Function,
    name: str,
    g: Any,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    wrt: Any,
    out: Any,
) -> Any:
    """The cotangents of the inputs, given the result's: one array, or a tuple."""
    with np.errstate(all="ignore"):
        if g is not None and wrt is None and not function.reductions:
            short = _shortly(function, name, values, "vjp", out, g)
            if short is not None:
                return _one_or_all(short)
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        asked = _asked(name, function, call.variant, wrt)
        home = _checked_out(name, out, [(n, call.shapes[n], call.kinds[n]) for n in asked], np.ndarray)
        g = _scaled(call, _laid_cotangent(call, g, reduction), _total(call, reduction))
        if function.parts > 1:
            g = _shaped(g, call.result_shape)
        for k, part in enumerate(_divided(g, call.joint, function.parts)):
            call.arrays["g" if k == 0 else f"g_{k + 1}"] = part
        found: dict[str, Any] = {}
        if any(n in _differentiable(function) for n in asked):
            found.update(
                _joined(call, call.run("vjp", dict(zip(asked, home, strict=True)), exact=_is_exact(reduction)))
            )
        for n in asked:
            if n not in found:
                found.update(call.run(f"vjp_{n}", exact=_is_exact(reduction)))
        results = [(call.cotangent(n, found[n]), call.shapes[n], call.kinds[n]) for n in asked]
        return _one_or_all(_delivered(call.arrays, results, home))


def _loss(function: _Function, name: str, values: tuple[Any, ...], axis: Any, reduction: Any, out: Any) -> Any:
    """A loss, reduced."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        shape = call.value_shape if reduction == "none" else ()
        home = _checked_out(name, out, [("the loss", shape, call.dtype)], np.ndarray)
        (array,) = call.run("value", summed=reduction != "none").values()
        reduced = _reduced(call, array, reduction, _total(call, reduction))
        return _delivered(call.arrays, [(reduced, shape, call.dtype)], home)[0]


def _loss_pair(function: _Function, name: str, values: tuple[Any, ...], axis: Any, reduction: Any, out: Any) -> Any:
    """A loss and the cotangents of its inputs; ``out`` receives the cotangents."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        asked = _differentiable(function)
        home = _checked_out(name, out, [(n, call.shapes[n], call.kinds[n]) for n in asked], np.ndarray)
        total = _total(call, reduction)
        call.arrays["g"] = _scaled(call, np.ones((), call.real), total)
        whole, summed = dict(zip(asked, home, strict=True)), reduction != "none"
        found = call.run("value_and_grad", whole, summed, _is_exact(reduction))
        shape = call.value_shape if reduction == "none" else ()
        results = [(_reduced(call, found["value"], reduction, total), shape, call.dtype)]
        results += [(call.cotangent(n, found[n]), call.shapes[n], call.kinds[n]) for n in asked]
        loss, *cotangents = _delivered(call.arrays, results, [None, *home])
        return loss, _one_or_all(cotangents)


def _curvature(
    function: _Function,
    name: str,
    quantity: str,
    v: Any,
    values: tuple[Any, ...],
    axis: Any,
    reduction: Any,
    out: Any,
) -> Any:
    """The Hessian of a loss in its prediction: times ``v``, or (v None) its diagonal."""
    with np.errstate(all="ignore"):
        reduction = _checked_reduction(name, function, reduction)
        call = _prepared(function, name, values, axis)
        (n,) = _differentiable(function)
        home = _checked_out(name, out, [("the result", call.shapes[n], call.kinds[n])], np.ndarray)
        if v is not None:
            v = _as_array(name, function, _Argument("v", "elem"), v)
            _check_direction(name, v.shape, n, call.shapes[n])
            call.arrays["v"] = call.laid(v.astype(call.real, copy=False), False)
        call.arrays["g"] = _scaled(call, np.ones((), call.real), _total(call, reduction))
        found = call.run(quantity, exact=_is_exact(reduction))
        return _delivered(call.arrays, [(call.cotangent(n, found[n]), call.shapes[n], call.kinds[n])], home)[0]


def _stepped(function: _Function, name: str, values: tuple[Any, ...], out: Any) -> tuple[Any, ...]:
    """The new parameter and states of an optimizer; None for a state that is not used."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, None)
        first = function.arguments[0].name
        names = _step_names(function)
        shape = call.frame.shape
        wanted = [(n, shape, call.kinds.get(n, call.kinds[first])) for n in names]
        home = _checked_out(name, _step_out(function, out, names), wanted, np.ndarray)
        found = call.run("step", dict(zip(names, home, strict=True)), exact=False)
        results = [(found[n], shape, dtype) for n, _, dtype in wanted if n in found]
        stored = iter(_delivered(call.arrays, results, [h for h, n in zip(home, names, strict=True) if n in found]))
        return tuple(next(stored) if n in found else None for n in names)


# ------------------------------------------------------------------------------------------ arguments


def _prepared(function: _Function, name: str, values: tuple[Any, ...], axis: Any) -> _Call:
    """The call, with every argument checked, cast to the computing dtype and laid out."""
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
            given[argument.name] = _as_array(name, function, argument, value)
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
    real = _computing(dtype)
    joint = _checked_axis(name, axis, len(frame.shape)) if function.parts > 1 else 0
    call = _Call(name, function, variant, frame, shapes, kinds, dtype, real, {}, scalars, split, joint)
    for n, array in given.items():
        argument = function.arguments[0] if n in function.halves else call.argument(n)
        if argument.role == "label" and array.dtype.kind in "iu":
            array = _checked_labels(call, argument, array)
        else:
            array = array.astype(real, copy=False)
        call.arrays[n] = call.laid(array, n in variant.rows, argument.role in ("weight", "const"))
    return call


def _as_array(name: str, function: _Function, argument: _Argument, value: Any) -> Any:
    """``value`` as an array of real numbers, or of integer labels; TypeError says what came."""
    kind = type(value)
    if kind.__module__.partition(".")[0] == "cupy":
        raise TypeError(
            f"{name}: {argument.name} is a cupy array; expected a NumPy array; use symdl.kernels.cupy.{name}, "
            f"or copy it with cupy.asnumpy({argument.name})"
        )
    if value is None:
        raise TypeError(f"{name}: {argument.name} is None; expected an array")
    try:
        array = np.asarray(value)
    except (ValueError, TypeError, RuntimeError) as error:
        raise TypeError(f"{name}: {argument.name} is no array ({error}); expected numbers in a regular shape") from None
    if argument.role == "label" and not (argument.overloaded and _is_floating(array.dtype)):
        _check_labels(name, argument, array.dtype)
    else:
        _check_real(name, argument.name, array.dtype)
    return array


def _checked_labels(call: _Call, argument: _Argument, labels: Any) -> Any:
    """The labels as int64; ValueError names the first that is no class and is not to be ignored."""
    if call.function.row:
        wrong = (labels < 0) | (labels >= call.frame.length)
        if argument.ignore:
            wrong &= labels != call.scalars[argument.ignore]
        if wrong.any():
            place = tuple(int(k) for k in np.argwhere(wrong)[0])
            skipped = f", or {argument.ignore}={call.scalars[argument.ignore]}" if argument.ignore else ""
            raise ValueError(
                f"{call.name}: {argument.name} has label {int(labels[place])} at index {place}; expected "
                f"0 <= label < {call.frame.length}{skipped}"
            )
    return labels.astype(np.int64, copy=False)


# ------------------------------------------------------------------------------------------ gates


def _joined(call: _Call, found: dict[str, Any]) -> dict[str, Any]:
    """A gate's cotangents with the two halves put together under the whole's name."""
    if call.split is None:
        return found
    a, b = (_shaped(found.pop(n), call.frame.shape) for n in call.function.halves)
    return {call.function.arguments[0].name: np.concatenate([a, b], axis=call.split[0]), **found}


# ------------------------------------------------------------------------------------------ losses


def _total(call: _Call, reduction: str) -> float | None:
    """What the sum of the loss is divided by; None where it is not."""
    if _is_exact(reduction):
        return None
    if reduction == "batchmean":
        return float(call.frame.shape[0]) if call.frame.shape else 1.0
    if "weight" in call.variant.bodies:
        (weights,) = call.run("weight", summed=True).values()
        return float(_added_up(call, weights))
    return float(np.prod(call.value_shape, dtype=np.float64))


def _reduced(call: _Call, array: Any, reduction: str, total: float | None) -> Any:
    """The loss a body returned, reduced in float64."""
    if reduction == "none":
        return call.value(array)
    added = _added_up(call, array)
    return added if total is None else np.divide(added, total)


def _added_up(call: _Call, array: Any) -> Any:
    """The sum of a value in float64, unless it has been made already."""
    if isinstance(array, _Sum):
        return array.total
    return np.add.reduce(call.value(array), axis=None, dtype=np.float64)


def _laid_cotangent(call: _Call, g: Any, reduction: str) -> Any:
    """The result's cotangent in the computing dtype, laid out for a body."""
    g = _as_array(call.name, call.function, _Argument("g", "elem"), g).astype(call.real, copy=False)
    shape = call.result_shape if reduction == "none" else ()
    try:
        fits = _common_shape(g.shape, shape) == shape
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(f"{call.name}: g has shape {g.shape}; expected {shape}, the shape of the result")
    if g.ndim == 0:
        return g
    return call.laid(g, call.variant.value_is_row)


def _is_exact(reduction: str) -> bool:
    """Whether the cotangent of each term is the result's, which a mean divides and rounds."""
    return reduction in ("none", "sum")


def _scaled(call: _Call, g: Any, total: float | None) -> Any:
    """The cotangent of each term of the sum: g, or g/total for a mean, in float64."""
    if total is None:
        return g
    return np.asarray(np.divide(g, total, dtype=np.float64))
