"""From a call to launches and back: arrays are checked and laid out, kernels launched, results get dtype and home.

Nothing here waits for the device.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
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
from ._launch import (
    _LARGEST_GRID,
    _THREADS,
    _caller,
    _error_flag,
    _function,
    _Kernel,
    _scaled_by,
    _summed_rows,
    _wide_empty,
    check_errors,
)

_BLOCKS_A_PROCESSOR = 32


@dataclass(frozen=True)
class _Call:
    """The checked arguments of one call."""

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
    """In the caller's layout and in a dtype that kernels read."""
    scalars: dict[str, Any]
    split: tuple[int, int] | None = None
    """Gates: the axis and half its length."""
    joint: int = 0
    """The axis along which the parts of a concatenated value follow each other."""

    @property
    def value_shape(self) -> tuple[int, ...]:
        """The shape of the value: one an element, or one a row."""
        return self.frame.rows if self.variant.value_is_row else self.frame.shape

    @property
    def result_shape(self) -> tuple[int, ...]:
        """The shape of the result before reduction: the value's, or that of its parts one after the other."""
        return _lengthened(self.value_shape, self.joint, self.function.parts)

    def argument(self, name: str) -> _Argument:
        return next(a for a in self.function.arguments if a.name == name)

    def is_row(self, name: str) -> bool:
        """Whether an input, or a cotangent of that name, has one entry a row."""
        return self.variant.value_is_row if name == "g" else name in self.variant.rows

    def readable(self, array: Any) -> Any:
        """The array itself where kernels read its dtype, else its values in the computing dtype."""
        return array if _is_floating(array.dtype) and array.itemsize <= self.real.itemsize else array.astype(self.real)

    def spread(self, name: str, array: Any) -> Any:
        """An input with as many axes as what it is broadcast to."""
        if self.is_row(name):
            return array.reshape((1,) * (len(self.frame.rows) - array.ndim) + array.shape)
        aligned = name in self.shapes and self.split is None and self.argument(name).role in ("weight", "const")
        return array.reshape(self.frame.spread(array.shape, aligned))

    # ------------------------------------------------------------------------------------- launching

    def run(self, quantity: str, outs: dict[str, tuple[Any, bool]], g: Any = None) -> None:
        """Launch a body into ``outs``: name -> (array, whether it has one entry a row)."""
        kernel: _Kernel = self.variant.bodies[quantity].run
        given = {**self.arrays, "g": g}
        arrays = {n: self.spread(n, given[n]) for n in kernel.inputs}
        homes = {n: self.apart(out, arrays, kernel.rows, is_row) for n, (out, is_row) in outs.items()}
        if kernel.rows:
            self.run_rows(kernel, arrays, {n: (homes[n], outs[n][1]) for n in kernel.outputs})
        else:
            self.run_elements(kernel, arrays, {n: homes[n] for n in kernel.outputs})
        for n, home in homes.items():
            if home is not outs[n][0]:
                outs[n][0][...] = home

    def apart(self, out: Any, arrays: dict[str, Any], rows: bool, is_row: bool) -> Any:
        """``out``, or new memory where writing to it would change what is yet to be read.

        A thread reads all entries of an element before it writes: an input exactly under ``out`` is safe.
        """
        for n, array in arrays.items():
            same = _same_view(array, out) and not (rows and (is_row or self.is_row(n)))
            if not same and _overlap(array, out):
                return cupy.empty(out.shape, out.dtype)
        return out

    def run_elements(self, kernel: _Kernel, arrays: dict[str, Any], outs: dict[str, Any]) -> None:
        shape = self.frame.shape
        size = math.prod(shape)
        if size == 0:
            return
        everything = [*arrays.values(), *outs.values()]
        axes = _merged(shape, [_steps(array, shape) for array in everything])
        if len(axes) > 3:
            whole = {n: cupy.ascontiguousarray(cupy.broadcast_to(a, shape)) for n, a in arrays.items()}
            made = {n: cupy.empty(shape, out.dtype) for n, out in outs.items()}
            self.run_elements(kernel, whole, made)
            for n, out in outs.items():
                out[...] = made[n]
            return
        sizes = (1,) * (3 - len(axes)) + tuple(n for n, _ in axes)
        steps = [(0,) * (3 - len(axes)) + tuple(s[k] for _, s in axes) for k in range(len(everything))]
        flat = len(axes) < 2 and all(s[2] in (0, 1) for s in steps)
        function = self.function_of(kernel, "flat" if flat else "strided", arrays, outs)
        arguments: list[Any] = []
        for k, array in enumerate(everything):
            arguments.append(array)
            arguments += steps[k][2:] if flat else steps[k]
        arguments += kernel.numbers(self.numbers, self.real)
        arguments += [size] if flat else [sizes[2], sizes[1], size]
        blocks = min(-(-size // _THREADS), _processors(cupy.cuda.runtime.getDevice()) * _BLOCKS_A_PROCESSOR)
        function((blocks,), (_THREADS,), tuple(arguments))

    def run_rows(self, kernel: _Kernel, arrays: dict[str, Any], outs: dict[str, tuple[Any, bool]]) -> None:
        rows = math.prod(self.frame.rows)
        if rows == 0:
            return
        read, inputs = {}, []
        for n, array in arrays.items():
            laid = self.laid(array, self.is_row(n))
            if laid is None:
                shape = self.frame.rows if self.is_row(n) else self.frame.shape
                array = cupy.ascontiguousarray(cupy.broadcast_to(array, shape))
                laid = self.laid(array, self.is_row(n))
            read[n] = array
            inputs += [array, *laid]
        written, outputs = {}, []
        for n, (out, is_row) in outs.items():
            laid = self.laid(out, is_row)
            written[n] = out if laid is not None else cupy.empty(out.shape, out.dtype)
            outputs += [written[n], *(laid if laid is not None else self.laid(written[n], is_row))]
        function = self.function_of(kernel, "rows", read, written)
        arguments = [*inputs, *outputs, *kernel.numbers(self.numbers, self.real)]
        if kernel.labels:
            arguments += [_error_flag(), _caller(self.name, tuple(label for label, _ in kernel.labels))]
        axis = self.frame.axis
        inner = 1 if axis is None else math.prod(self.frame.shape[axis + 1 :])
        function((min(rows, _LARGEST_GRID),), (_THREADS,), (*arguments, rows, inner, self.frame.length))
        for n, (out, _) in outs.items():
            if written[n] is not out:
                out[...] = written[n]

    @property
    def numbers(self) -> dict[str, Any]:
        return {**self.scalars, "length": self.frame.length}

    def laid(self, array: Any, is_row: bool) -> tuple[int, int, int] | None:
        """Steps from one place before the axis to the next, along the row, and behind the axis; None where these
        are not one number each."""
        frame = self.frame
        if is_row:
            steps, cut = _steps(array, frame.rows), 0 if frame.axis is None else frame.axis
            parts = [(frame.rows[:cut], steps[:cut]), ((), ()), (frame.rows[cut:], steps[cut:])]
        else:
            steps = _steps(array, frame.shape)
            first, last = (0, len(steps)) if frame.axis is None else (frame.axis, frame.axis + 1)
            cuts = (slice(0, first), slice(first, last), slice(last, None))
            parts = [(frame.shape[c], steps[c]) for c in cuts]
        found = [_one_step(sizes, s) for sizes, s in parts]
        return None if None in found else (found[0], found[1], found[2])  # type: ignore[return-value]

    def function_of(self, kernel: _Kernel, suffix: str, arrays: dict[str, Any], outs: dict[str, Any]) -> Any:
        dtypes = {n: array.dtype for n, array in arrays.items()} | {f"{n}_out": out.dtype for n, out in outs.items()}
        in_place = any(_overlap(array, out) for array in arrays.values() for out in outs.values())
        return _function(kernel, suffix, dtypes, self.real, in_place)

    # ------------------------------------------------------------------------------------- results

    def pull(self, quantity: str, g: Any, homes: dict[str, Any], others: dict[str, tuple[Any, bool]]) -> dict[str, Any]:
        """The cotangents a body makes, each in its home if it has one; ``others`` are its other outputs."""
        outs = dict(others)
        found: dict[str, Any] = {}
        sums: list[str] = []
        names = [n for n in self.variant.bodies[quantity].outputs if n not in others and n not in self.function.halves]
        if self.split is not None:
            whole = self.function.arguments[0].name
            found[whole] = self.home(homes, whole)
            halves = _cut(found[whole], self.function.halves, self.split)
            outs |= {n: (half, False) for n, half in halves.items()}
        for n in names:
            full = self.frame.rows if self.is_row(n) else self.frame.shape
            if self.shapes[n] == full:
                found[n] = self.home(homes, n)
                outs[n] = (found[n], self.is_row(n))
            else:
                outs[n] = (cupy.empty(full, self.real), self.is_row(n))
                sums.append(n)
        self.run(quantity, outs, g)
        return {**found, **{n: self.summed(n, outs[n][0], homes.get(n)) for n in sums}}

    def home(self, homes: dict[str, Any], name: str) -> Any:
        given = homes.get(name)
        return cupy.empty(self.shapes[name], self.kinds[name]) if given is None else given

    def summed(self, name: str, array: Any, home: Any) -> Any:
        """A cotangent summed to the shape its input came with."""
        shape = self.shapes[name]
        is_row = self.is_row(name)
        aligned = not is_row and self.argument(name).role in ("weight", "const")
        spread = (1,) * (array.ndim - len(shape)) + shape if is_row else self.frame.spread(shape, aligned)
        axes = [k for k, n in enumerate(spread) if n != array.shape[k]]
        kept = [k for k in range(array.ndim) if k not in axes]
        size = math.prod(array.shape[k] for k in kept)
        terms = cupy.ascontiguousarray(cupy.transpose(array, kept + axes))
        terms = terms.reshape(size, math.prod(array.shape[k] for k in axes))
        out = cupy.empty(shape, self.kinds[name])
        _summed_rows(terms, self.real, out)
        return _stored(out, home)

    def total(self, reduction: str) -> tuple[float, Any]:
        """What the sum of the loss is divided by: a number, or a sum that lies on the device."""
        if reduction in ("none", "sum"):
            return 1.0, None
        if reduction == "batchmean":
            return float(self.frame.shape[0]) if self.frame.shape else 1.0, None
        if "weight" not in self.variant.bodies:
            return float(math.prod(self.value_shape)), None
        weights = cupy.empty(self.value_shape, self.real)
        self.run("weight", {"weight": (weights, self.variant.value_is_row)})
        total = _wide_empty(1, self.real)
        _summed_rows(weights.reshape(1, -1), self.real, None, totals=total)
        return 1.0, total

    def reduced(self, array: Any, total: tuple[float, Any], home: Any) -> Any:
        out = cupy.empty((), self.dtype) if home is None else home
        _summed_rows(array.reshape(1, -1), self.real, out, *total)
        return out


# ------------------------------------------------------------------------------------------ entrances


def _evaluate(function: _Function, name: str, values: tuple[Any, ...], quantity: str, axis: Any, out: Any) -> Any:
    """The value of an activation, or a derivative of the same shape."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, axis)
        shape = call.result_shape
        (home,) = _checked_out(name, out, [("the result", shape, call.dtype)], cupy.ndarray)
        outputs = call.variant.bodies[quantity].outputs
        # Parts are written one by one: a home that overlaps an input would change what the next part reads.
        direct = home is not None and (function.parts == 1 or not any(_overlap(a, home) for a in call.arrays.values()))
        result = home if direct else cupy.empty(shape, call.dtype)
        parts = _divided(result, call.joint, function.parts)
        call.run(quantity, {n: (part, call.variant.value_is_row) for n, part in zip(outputs, parts, strict=True)})
        return _stored(result, home)


def _evaluate_pair(function: _Function, name: str, values: tuple[Any, ...], out: Any) -> Any:
    """The value of an activation and its derivative."""
    with np.errstate(all="ignore"):
        call = _prepared(function, name, values, None)
        shape, dtype = call.value_shape, call.dtype
        home = _checked_out(name, out, [("value", shape, dtype), ("gradient", shape, dtype)], cupy.ndarray)
        direct = [h is not None and not _overlaps_another(home, k) for k, h in enumerate(home)]
        results = [h if d else cupy.empty(shape, dtype) for h, d in zip(home, direct, strict=True)]
        outputs = call.variant.bodies["value_and_grad"].outputs
        call.run("value_and_grad", {n: (result, False) for n, result in zip(outputs, results, strict=True)})
        return tuple(_stored(result, h) for result, h in zip(results, home, strict=True))


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
            result = cupy.empty(shape, call.dtype) if home is None else home
            call.run("value", {"value": (result, call.variant.value_is_row)})
            return _validated(validate, result)
        terms = cupy.empty(call.value_shape, call.real)
        call.run("value", {"value": (terms, call.variant.value_is_row)})
        return _validated(validate, call.reduced(terms, call.total(reduction), home))


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
        g = _scaled(call, cupy.ones((), call.real), total)
        terms = cupy.empty(call.value_shape, call.dtype if reduction == "none" else call.real)
        direct = not any(_overlaps_another(home, k) for k in range(len(home)))
        homes = dict(zip(asked, home, strict=True)) if direct else {}
        found = call.pull("value_and_grad", g, homes, {"value": (terms, call.variant.value_is_row)})
        loss = terms if reduction == "none" else call.reduced(terms, total, None)
        cotangents = [_stored(found[n], h) for n, h in zip(asked, home, strict=True)]
        return _validated(validate, (loss, _one_or_all(cotangents)))


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
        g = _scaled(call, cupy.ones((), call.real), call.total(reduction))
        found = call.pull(quantity, g, {n: home}, {})
        return _validated(validate, _stored(found[n], home))


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
                results[n] = cupy.empty(shape, dtype) if own else home[k]
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


# ------------------------------------------------------------------------------------------ memory


def _steps(array: Any, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Entries from one place to the next along each axis of ``shape``, to which the array is broadcast."""
    own = (0 if n == 1 else s // array.itemsize for n, s in zip(array.shape, array.strides, strict=True))
    return (0,) * (len(shape) - array.ndim) + tuple(own)


def _merged(shape: tuple[int, ...], steps: list[tuple[int, ...]]) -> list[tuple[int, tuple[int, ...]]]:
    """(size, steps of all arrays) of as few axes as they can share."""
    axes: list[tuple[int, tuple[int, ...]]] = []
    for size, here in zip(shape, zip(*steps, strict=True), strict=True):
        if size == 1:
            continue
        if axes and all(outer == inner * size for outer, inner in zip(axes[-1][1], here, strict=True)):
            axes[-1] = (axes[-1][0] * size, here)
        else:
            axes.append((size, here))
    return axes


def _one_step(sizes: tuple[int, ...], steps: tuple[int, ...]) -> int | None:
    """The one step that walks through all these axes, or None."""
    walked = [(n, s) for n, s in zip(sizes, steps, strict=True) if n != 1]
    if 0 in sizes:
        return 0
    if any(outer[1] != inner[1] * inner[0] for outer, inner in pairwise(walked)):
        return None
    return walked[-1][1] if walked else 0


@cache
def _processors(device: int) -> int:
    return int(cupy.cuda.Device(device).attributes["MultiProcessorCount"])


def _span(array: Any) -> tuple[int, int]:
    """The first byte of an array and the one behind its last."""
    if array.size == 0:
        return 0, 0
    start = array.data.ptr
    reach = [(n - 1) * s for n, s in zip(array.shape, array.strides, strict=True)]
    return start + sum(r for r in reach if r < 0), start + sum(r for r in reach if r > 0) + array.itemsize


def _overlap(a: Any, b: Any) -> bool:
    (first, last), (start, end) = _span(a), _span(b)
    return first < end and start < last


def _overlaps_another(arrays: list[Any], k: int) -> bool:
    """Whether the array at ``k`` shares memory with one beside it."""
    return arrays[k] is not None and any(
        other is not None and j != k and _overlap(arrays[k], other) for j, other in enumerate(arrays)
    )


def _same_view(a: Any, b: Any) -> bool:
    return bool(a.data.ptr == b.data.ptr and a.shape == b.shape and a.strides == b.strides and a.dtype == b.dtype)


def _stored(result: Any, home: Any) -> Any:
    """The result, in its home if it has one."""
    if home is None or home is result:
        return result
    home[...] = result
    return home


def _validated(validate: bool, result: Any) -> Any:
    if validate:
        check_errors()
    return result
