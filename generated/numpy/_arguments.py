# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""What a kernel may be given, and what its result looks like: dtypes, shapes, axes, parameters, errors.

Knows shapes and dtypes, not arrays: NumPy and CuPy wrappers share it.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

_FLOATS = "float16, bfloat16, float32 or float64"


@dataclass(frozen=True)
class _Domain:
    """An interval of real numbers."""

    low: float
    high: float
    low_open: bool
    high_open: bool

    def holds(self, value: float) -> bool:
        above = value > self.low if self.low_open else value >= self.low
        return above and (value < self.high if self.high_open else value <= self.high)

    def describe(self, name: str) -> str:
        """The condition, as one writes it: ``0 <= rho < 1``; an infinite end means 'finite'."""
        low = "" if self.low == -math.inf else f"{self.low:g} {'<' if self.low_open else '<='} "
        high = "" if self.high == math.inf else f" {'<' if self.high_open else '<='} {self.high:g}"
        if low and not high:
            return f"{name} {'>' if self.low_open else '>='} {self.low:g}" + (" and finite" if self.high_open else "")
        return f"{low}{name}{high}" if low or high else f"{name} finite"


@dataclass(frozen=True)
class _Argument:
    """One argument of a kernel: role is elem, weight, target, const, label, state, param or option."""

    name: str
    role: str
    default: Any = None
    domain: _Domain | None = None
    integer: bool = False
    """Param: an integer, such as a label."""
    choices: tuple[Any, ...] = ()
    """Option: every value it may take."""
    ignore: str = ""
    """Label: the parameter that holds the label to be skipped."""
    overloaded: bool = False
    """Label: may also be given as floating numbers, for which there is another formula."""

    @property
    def is_array(self) -> bool:
        return self.role not in ("param", "option")

    @property
    def differentiable(self) -> bool:
        return self.role in ("elem", "weight")


@dataclass(frozen=True)
class _Body:
    """A straight-line function, and the names of what it takes and gives."""

    run: Callable[..., Any]
    inputs: tuple[str, ...]
    scalars: tuple[str, ...]
    outputs: tuple[str, ...]
    odd: Callable[..., Any] | None = None
    """The same in NumPy's operations, which can be rounded to odd; without it ``run`` is that."""
    doubles: Callable[..., Any] | None = None
    """The same for floats that are computed with as doubles; without it ``run`` takes floats as well."""


@dataclass(frozen=True)
class _Variant:
    """The bodies of one combination of options; ``rows`` are the arrays that have one entry a row."""

    value_is_row: bool
    rows: tuple[str, ...]
    bodies: dict[str, _Body]


@dataclass(frozen=True)
class _Function:
    """The specification of a function: all that its kernels need to know beside the bodies."""

    name: str
    arguments: tuple[_Argument, ...]
    variants: dict[tuple[Any, ...], _Variant]
    selectors: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    """The arguments whose states choose the variant; for a Param the special values it is compared with."""
    reductions: tuple[str, ...] = ()
    row: str = ""
    """"axis": values meet along an axis; "array": all values of the call meet; "": none do."""
    parts: int = 1
    """How many outputs are laid one after the other along the axis to make the value."""
    halves: tuple[str, ...] = ()
    """Gates: the names of the two halves of the first argument."""


# ------------------------------------------------------------------------------------------ numbers


def _checked_param(name: str, argument: _Argument, value: Any) -> float | int:
    """The parameter as a Python number; TypeError where it is none, ValueError outside its domain."""
    expected = "an integer" if argument.integer else "a number"
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        cure = "; pass one number, not an array" if hasattr(value, "shape") else ""
        raise TypeError(f"{name}: {argument.name} is {_describe(value)}; expected {expected}{cure}")
    if argument.integer:
        if not isinstance(value, numbers.Integral):
            raise TypeError(f"{name}: {argument.name} is {value!r}; expected {expected}")
        return int(value)
    try:
        number = float(value)
    except OverflowError:
        raise ValueError(f"{name}: {argument.name} is too large for a float") from None
    if argument.domain is not None and not argument.domain.holds(number):
        raise ValueError(f"{name}: {argument.name} is {number!r}; expected {argument.domain.describe(argument.name)}")
    return number


def _checked_option(name: str, argument: _Argument, value: Any) -> Any:
    """The choice that equals ``value``; ValueError lists the choices."""
    flags = all(isinstance(choice, bool) for choice in argument.choices)
    for choice in argument.choices:
        if isinstance(value, (str, bool, np.bool_, numbers.Real)) and value == choice:
            if flags and not isinstance(value, (bool, np.bool_)):
                break
            return choice
    listed = ", ".join(repr(choice) for choice in argument.choices)
    raise ValueError(f"{name}: {argument.name} is {_describe(value)}; expected one of {listed}")


def _describe(value: Any) -> str:
    """``value`` for an error message: short values as they are, others by type."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return repr(value)
    shape = getattr(value, "shape", None)
    kind = type(value).__name__
    return f"an array of shape {shape}" if isinstance(shape, tuple) and shape else f"of type {kind}"


# ------------------------------------------------------------------------------------------ variants


def _chosen_variant(function: _Function, states: dict[str, Any]) -> _Variant:
    """The variant for the states of the selecting arguments."""
    return function.variants[tuple(states[name] for name, _ in function.selectors)]


def _states(function: _Function, given: dict[str, Any], scalars: dict[str, Any]) -> dict[str, Any]:
    """The state of each argument that selects the variant."""
    states: dict[str, Any] = {}
    roles = {a.name: a for a in function.arguments}
    for n, specials in function.selectors:
        if roles[n].role == "option":
            states[n] = scalars[n]
        elif roles[n].role == "param":
            states[n] = _special_state(specials, scalars[n])
        elif roles[n].overloaded:
            states[n] = "floating" if _is_floating(given[n].dtype) else "label"
        else:
            states[n] = "given" if n in given else "absent"
    return states


def _special_state(specials: tuple[Any, ...], value: float) -> Any:
    """The special value that a parameter equals, or "other"."""
    return next((special for special in specials if special == value), "other")


# ------------------------------------------------------------------------------------------ dtypes


def _is_floating(dtype: np.dtype[Any]) -> bool:
    return dtype.kind == "f" or (dtype.kind not in "biu" and dtype.name == "bfloat16")


def _check_real(name: str, argument: str, dtype: np.dtype[Any]) -> None:
    """TypeError unless the dtype holds real numbers that kernels take."""
    if (dtype.kind in "biuf" and dtype.char != "g") or dtype.name == "bfloat16":
        return
    raise TypeError(
        f"{name}: {argument} has dtype {dtype}; expected {_FLOATS}, integers or bools; convert it with "
        f"{argument}.astype('float64')"
    )


def _check_labels(name: str, argument: _Argument, dtype: np.dtype[Any]) -> None:
    """TypeError unless the dtype is an integer's."""
    if dtype.kind not in "iu":
        expected = "integer labels or floating probabilities" if argument.overloaded else "integer labels"
        raise TypeError(
            f"{name}: {argument.name} has dtype {dtype}; expected {expected}; convert it with "
            f"{argument.name}.astype('int64')"
        )


def _promoted(dtypes: list[np.dtype[Any]]) -> np.dtype[Any]:
    """The dtype to which the floating ones promote, native; float64 where none is floating."""
    result: np.dtype[Any] | None = None
    for dtype in dtypes:
        if not _is_floating(dtype):
            continue
        native = dtype.newbyteorder("=") if dtype.kind == "f" else dtype
        if result is None or result == native:
            result = native
        elif result.itemsize == native.itemsize:  # float16 with bfloat16
            result = np.dtype(np.float32)
        else:
            result = max(result, native, key=lambda d: d.itemsize)
    return np.dtype(np.float64) if result is None else result


def _computing(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype in which results of ``dtype`` are computed: float32 for 16-bit types."""
    return np.dtype(np.float32) if dtype.itemsize == 2 else dtype


# ------------------------------------------------------------------------------------------ shapes


def _broadcast(name: str, shapes: dict[str, tuple[int, ...]]) -> tuple[int, ...]:
    """The common shape; ValueError names each argument's."""
    try:
        return _common_shape(*shapes.values())
    except ValueError:
        listed = ", ".join(f"{argument} has shape {shape}" for argument, shape in shapes.items())
        raise ValueError(f"{name}: shapes do not broadcast together: {listed}; insert axes of length 1") from None


def _common_shape(*shapes: tuple[int, ...]) -> tuple[int, ...]:
    """What shapes broadcast to; NumPy is asked only where they differ."""
    return shapes[0] if len(set(shapes)) == 1 else np.broadcast_shapes(*shapes)


def _checked_axis(name: str, axis: Any, ndim: int) -> int:
    """The axis counted from the front; TypeError and ValueError as NumPy's axis rules have it."""
    if isinstance(axis, (bool, np.bool_)) or not isinstance(axis, numbers.Integral):
        raise TypeError(f"{name}: axis is {_describe(axis)}; expected one integer")
    if ndim == 0:
        raise ValueError(f"{name}: the input has no axes; expected at least one, as in x[None]")
    if not -ndim <= axis < ndim:
        raise ValueError(f"{name}: axis is {axis}; expected {-ndim} <= axis < {ndim}, since the input has {ndim} axes")
    return int(axis) % ndim


@dataclass(frozen=True)
class _Frame:
    """How the arrays of a call lie: their common shape, and the axis of the row (None: elementwise).

    Bodies see the row as the last axis: ``work`` is the common shape so arranged. ``whole``: all is one row.
    """

    shape: tuple[int, ...]
    axis: int | None = None
    whole: bool = False

    @property
    def work(self) -> tuple[int, ...]:
        if self.whole:
            return (math.prod(self.shape),)
        if self.axis is None:
            return self.shape
        return (*self.rows, self.shape[self.axis])

    @property
    def rows(self) -> tuple[int, ...]:
        """The shape of what has one entry a row."""
        if self.whole:
            return ()
        if self.axis is None:
            return self.shape
        return self.shape[: self.axis] + self.shape[self.axis + 1 :]

    @property
    def length(self) -> int:
        """The length of a row."""
        return self.work[-1] if self.whole or self.axis is not None else 1

    def spread(self, shape: tuple[int, ...], aligned: bool) -> tuple[int, ...]:
        """A shape with as many axes as the frame's: 1-D shapes that are ``aligned`` go to the row's axis."""
        if aligned and len(shape) == 1 and self.axis is not None:
            return tuple(shape[0] if k == self.axis else 1 for k in range(len(self.shape)))
        return (1,) * (len(self.shape) - len(shape)) + shape


def _frame(
    name: str,
    row: str,
    axis: Any,
    elements: dict[str, tuple[int, ...]],
    aligned: dict[str, tuple[int, ...]],
    rows: dict[str, tuple[int, ...]],
) -> _Frame:
    """The frame of a call, from the shapes of the element arrays, of weights and consts (``aligned``: 1-D ones
    go along the row), and of arrays with one entry a row."""
    if row != "axis":
        shape = _broadcast(name, {**elements, **aligned})
        frame = _Frame(shape, whole=row == "array")
    else:
        shape = _broadcast(name, elements)
        frame = _Frame(shape, _checked_axis(name, axis, len(shape)))
        for argument, given in aligned.items():
            _fits(name, argument, given, frame.spread(given, True), shape, "the others have")
    for argument, given in rows.items():
        _fits(name, argument, given, given, frame.rows, "it needs one entry a row:")
    return frame


def _framed(function: _Function, name: str, variant: _Variant, axis: Any, shapes: dict[str, tuple[int, ...]]) -> _Frame:
    roles = {a.name: a.role for a in function.arguments} | dict.fromkeys(function.halves, "elem")
    rows = {n: s for n, s in shapes.items() if n in variant.rows}
    aligned = {n: s for n, s in shapes.items() if n not in rows and roles[n] in ("weight", "const")}
    elements = {n: s for n, s in shapes.items() if n not in rows and n not in aligned}
    return _frame(name, function.row, axis, elements, aligned, rows)


def _check_same_shape(name: str, shapes: dict[str, tuple[int, ...]]) -> None:
    (first, shape), *others = shapes.items()
    for n, other in others:
        if other != shape:
            raise ValueError(f"{name}: {n} has shape {other}; expected {shape}, the shape of {first}")


def _fits(
    name: str,
    argument: str,
    given: tuple[int, ...],
    spread: tuple[int, ...],
    shape: tuple[int, ...],
    why: str,
) -> None:
    """ValueError unless ``spread`` broadcasts to ``shape`` and not beyond it."""
    try:
        if _common_shape(spread, shape) == shape:
            return
    except ValueError:
        pass
    raise ValueError(f"{name}: {argument} has shape {given}, which does not broadcast; {why} {shape}")


def _lengthened(shape: tuple[int, ...], axis: int, parts: int) -> tuple[int, ...]:
    """The shape of ``parts`` arrays of one shape laid one after the other."""
    return (*shape[:axis], parts * shape[axis], *shape[axis + 1 :]) if parts > 1 else shape


def _divided(array: Any, axis: int, parts: int) -> list[Any]:
    """Views of the equal parts of an array along an axis."""
    if parts == 1:
        return [array]
    length = array.shape[axis] // parts
    before = (slice(None),) * axis
    return [array[(*before, slice(k * length, (k + 1) * length))] for k in range(parts)]


def _cut(array: Any, halves: tuple[str, ...], split: tuple[int, int]) -> dict[str, Any]:
    """The two halves of an array, as views."""
    return dict(zip(halves, _divided(array, split[0], 2), strict=True))


def _halved(name: str, argument: str, shape: tuple[int, ...], axis: Any) -> tuple[int, int]:
    """The axis and half its length; ValueError where the length is odd."""
    axis = _checked_axis(name, axis, len(shape))
    if shape[axis] % 2:
        raise ValueError(f"{name}: {argument} has {shape[axis]} entries along axis {axis}; expected an even number")
    return axis, shape[axis] // 2


def _check_direction(name: str, shape: tuple[int, ...], argument: str, expected: tuple[int, ...]) -> None:
    """ValueError unless a direction broadcasts to the argument it goes along."""
    try:
        if _common_shape(shape, expected) == expected:
            return
    except ValueError:
        pass
    raise ValueError(f"{name}: v has shape {shape}; expected {expected}, the shape of {argument}")


# ------------------------------------------------------------------------------------------ keywords


def _differentiable(function: _Function) -> tuple[str, ...]:
    return tuple(a.name for a in function.arguments if a.differentiable)


def _step_names(function: _Function) -> list[str]:
    """What an optimizer's step returns: the parameter, where the rule changes it, then the states."""
    first = function.arguments[0].name
    changed = any(first in body.outputs for variant in function.variants.values() for body in variant.bodies.values())
    return ([first] if changed else []) + [a.name for a in function.arguments if a.role == "state"]


def _checked_reduction(name: str, function: _Function, reduction: Any) -> str:
    """The reduction; ValueError lists those offered."""
    if not function.reductions:
        return "none"
    if isinstance(reduction, str) and reduction in function.reductions:
        return reduction
    listed = ", ".join(repr(r) for r in function.reductions)
    raise ValueError(f"{name}: reduction is {_describe(reduction)}; expected one of {listed}")


def _step_out(function: _Function, out: Any, names: list[str]) -> Any:
    """An optimizer's ``out`` as a tuple; states that may be absent may be left out, and get memory of their own."""
    if out is None:
        return None
    given = out if isinstance(out, tuple) else (out,)
    optional = {name for name, _ in function.selectors}
    missing = names[len(given) :]
    return (*given, *(None for _ in missing)) if all(name in optional for name in missing) else given


def _asked(name: str, function: _Function, variant: _Variant, wrt: Any) -> tuple[str, ...]:
    """The names of the inputs whose cotangents are wanted, in the order of ``wrt``; None: all differentiable."""
    given = tuple(a.name for a in function.arguments if a.differentiable)
    if wrt is None:
        return given
    offered = given + tuple(key.removeprefix("vjp_") for key in variant.bodies if key.startswith("vjp_"))
    names = (wrt,) if isinstance(wrt, str) else tuple(wrt) if isinstance(wrt, (tuple, list)) else (wrt,)
    for asked in names:
        if asked not in offered:
            listed = ", ".join(repr(o) for o in offered)
            raise ValueError(f"{name}: wrt has {_describe(asked)}; expected one or more of {listed}")
    if not names or len(set(names)) < len(names):
        raise ValueError(f"{name}: wrt is {wrt!r}; expected each name once, at least one")
    return names


def _checked_out(
    name: str, out: Any, wanted: list[tuple[str, tuple[int, ...], np.dtype[Any]]], array: type
) -> list[Any]:
    """``out`` as a list as long as ``wanted`` (what, shape, dtype), each None or an array that fits."""
    single = len(wanted) == 1
    if out is None:
        return [None] * len(wanted)
    if single and not isinstance(out, tuple):
        out = (out,)
    if not isinstance(out, tuple) or len(out) != len(wanted):
        names = ", ".join(what for what, _, _ in wanted)
        came = f"a tuple of {len(out)}" if isinstance(out, tuple) else f"{type(out).__name__}"
        raise TypeError(f"{name}: out is {came}; expected a tuple of {len(wanted)} arrays or None: ({names})")
    for given, (what, shape, dtype) in zip(out, wanted, strict=True):
        if given is None:
            continue
        which = "out" if single else f"out for {what}"
        if not isinstance(given, array):
            raise TypeError(
                f"{name}: {which} is {type(given).__name__}; expected an array ({array.__module__}.ndarray)"
            )
        if tuple(given.shape) != shape:
            raise ValueError(f"{name}: {which} has shape {tuple(given.shape)}; expected {shape}")
        if given.dtype != dtype:
            raise TypeError(f"{name}: {which} has dtype {given.dtype}; expected {dtype}, the dtype of the result")
        flags = getattr(given, "flags", None)
        if not getattr(flags, "writeable", True):
            raise ValueError(f"{name}: {which} is read-only; pass an array that may be written")
    return list(out)


def _one_or_all(results: list[Any]) -> Any:
    return results[0] if len(results) == 1 else tuple(results)
