"""What is measured of a definition: its kernels on large arrays, and how many bytes each must read and write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from symdl.definition import Definition, Input
from symdl.kernel import COTANGENT
from symdl.plan import Place
from symdl.roles import Role

ELEMENTS = 1 << 24
ROWS = ((4096, 1000), (512, 32768))
_NUMBERS = (1e-3, 10.0)
"""For a parameter that has no default: the first that it may be."""
_WEIGHT = 0.25
_ARRAYS = (Role.ELEM, Role.TARGET, Role.LABEL, Role.STATE)
Arrays = Mapping[str, Any]
Call = Callable[[], object]


@dataclass(frozen=True)
class Workload:
    """One quantity of one function on arrays of one shape.

    ``arrays`` are the kernel's arguments by name, the cotangent among them; ``made`` are the results, one for each
    array whose memory has that result's shape.
    """

    function: str
    quantity: str
    shape: tuple[int, ...]
    arrays: Arrays
    numbers: Mapping[str, float]
    made: tuple[str, ...]
    in_place: bool = False

    @property
    def kernel(self) -> str:
        """The public name of the kernel."""
        return "_".join(part for part in (self.function, self.quantity) if part)

    @property
    def traffic(self) -> int:
        """Bytes that must be read and written at least once."""
        return sum(int(self.arrays[n].nbytes) for n in (*self.arrays, *self.made))

    def calls(self, kernels: Any) -> Iterator[tuple[str, Call]]:
        """What to time: the kernel with memory for its results, and where that is usual with memory of its own."""
        function = getattr(kernels, self.kernel)
        given = {**self.arrays, **self.numbers}
        if self.in_place:
            place = tuple(self.arrays[n] for n in self.made)
            yield "out=", lambda: function(**given, out=place)
            return
        places = tuple(np.empty_like(self.arrays[n]) for n in self.made)
        out = places if len(places) > 1 else places[0]
        yield "out=", lambda: function(**given, out=out)
        yield "", lambda: function(**given)


def workloads(definition: Definition, elements: int = ELEMENTS) -> Iterator[Workload]:
    """The workloads of a definition: value and cotangents, a loss with its gradient, a step in place.

    Rows have the shapes of ``ROWS``, shortened to so many ``elements``; whatever is no row is one long array.
    """
    shapes = [_shortened(shape, elements) for shape in ROWS] if definition.has_rows else [(elements,)]
    for shape in shapes:
        arrays = _arrays(definition, shape)
        numbers = {i.name: next(n for n in _NUMBERS if i.contains(n)) for i in definition.params if i.required}
        first = next(iter(arrays))
        differentiable = tuple(i.name for i in definition.differentiable if i.name in arrays)
        if definition.kind == "optimizer":
            made = tuple(name for name, e in definition.default_variant.outputs if e is not None)
            yield Workload(definition.name, "step", shape, arrays, numbers, made, in_place=True)
        elif definition.kind == "loss":
            yield Workload(definition.name, "value_and_grad", shape, arrays, numbers, differentiable)
        elif _has_shape_of_argument(definition):
            yield Workload(definition.name, "", shape, arrays, numbers, (first,))
            pulled = {str(COTANGENT): _normal(9, shape), **arrays}
            yield Workload(definition.name, "vjp", shape, pulled, numbers, differentiable)


def _has_shape_of_argument(definition: Definition) -> bool:
    one = not definition.split and not definition.concatenate
    return one and definition.default_variant.place is Place.ELEMENT


def _shortened(shape: tuple[int, int], elements: int) -> tuple[int, int]:
    return max(1, min(shape[0], elements // shape[1])), shape[1]


def _arrays(definition: Definition, shape: tuple[int, ...]) -> dict[str, Any]:
    """Random numbers for the arrays that a call must have, within their domains."""
    places, length = definition.default_variant.places, shape[-1] if definition.has_rows else 1
    return {
        i.name: _numbers(place, i, shape[:-1] if places[i.name] is Place.ROW else shape, length)
        for place, i in enumerate(definition.inputs)
        if i.role is Role.WEIGHT or (i.role in _ARRAYS and i.required)
    }


def _numbers(place: int, i: Input, shape: tuple[int, ...], length: int) -> Any:
    if i.role is Role.LABEL:
        return np.random.default_rng(place).integers(0, length, shape)
    if i.role is Role.WEIGHT:
        return np.full((length,) if length > 1 else (), _WEIGHT, np.float32)
    numbers = _normal(place, shape)
    if i.role is Role.TARGET:
        numbers = 1 / (1 + np.exp(-numbers))
    if i.role is Role.STATE:
        numbers = np.abs(numbers)
    for tried in (numbers, np.abs(numbers), 1 / (1 + np.exp(-numbers))):
        if np.all(i.contains(tried[..., :1000].astype(np.float64))):
            return tried
    return numbers


def _normal(seed: int, shape: tuple[int, ...]) -> Any:
    return 3 * np.random.default_rng(seed).standard_normal(shape, np.float32)
