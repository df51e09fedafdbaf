"""Where passes try a plan: numbers for every input of a variant, the same on every machine."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.definition import Input, Variant
from symdl.interpret import Real
from symdl.kernel import DIRECTION, incoming_cotangents
from symdl.roles import Role

_ELEMENTS = (0.75, -0.5, 3.0)
WEIGHTS = (0.25, 1.5, -0.75)
"""Values of a learnable weight."""
_MOST = 64
POINTS = 32768
"""How many elements a spread has."""
FEWER = 2048
"""How many of them where several inputs vary."""
SWEPT = 4096
"""How many of them where one input varies beside fixed ones."""
_ROOM = 2  # exponents between the sizes that others have in a sweep and the ends of the format
ORDINARY = 65536
"""How many numbers of about one size are tried together."""
_SIZE = 6.0
_ROOTS = (2, 3, 5, 7, 11, 13)
"""Multiples of the square roots of different primes fill a square, a cube, ..."""
_EXPONENTS = (-14.0, 12.0)
_SAME = 4  # of so many binary digits more, numbers that are alike are the same
_FAR = 3  # one in so many lies anywhere among the exponents
_GOLDEN = 0.6180339887498949


def of_others(variant: Variant, varied: str) -> Iterator[Mapping[str, float]]:
    """Samples of every input but one, all combinations: each parameter at its default and at other values."""
    names, choices = _choices(variant, varied)
    for combination in itertools.islice(itertools.product(*choices), _MOST):
        yield dict(zip(names, combination, strict=True))


def of_each_other(variant: Variant, varied: str) -> Iterator[Mapping[str, float]]:
    """Samples of every input but one: the first of each, each other number by itself, the second of each, the third."""
    names, choices = _choices(variant, varied)
    first = {name: choice[0] for name, choice in zip(names, choices, strict=True)}
    yield first
    for name, choice in zip(names, choices, strict=True):
        for other in choice[1:]:
            yield {**first, name: other}
    if sum(len(choice) > 1 for choice in choices) > 1:
        for n in range(1, max(map(len, choices))):
            yield {name: choice[n % len(choice)] for name, choice in zip(names, choices, strict=True)}


def trials(variant: Variant, real: Real = np.float32, most: int = POINTS) -> Iterator[dict[str, Any]]:
    """Numbers for every input: arrays for the elements, ``most`` points at most, and each other sample of the rest."""
    elements = elements_of(variant)
    count = min(most, POINTS if len(elements) == 1 else FEWER)
    points = {i.name: inside(i, spread(n, real)[:count], real) for n, i in enumerate(elements)}
    for others in of_each_other(variant, elements[0].name if elements else ""):
        yield {**others, **points}


def sweeps(variant: Variant, real: Real = np.float32) -> Iterator[dict[str, Any]]:
    """Numbers for a formula of several elements: one runs through its range beside others of one size, or beside its
    like."""
    elements = elements_of(variant)
    if len(elements) < 2:
        return
    points = spread(0, real)[:SWEPT]
    _, most = np.frexp(np.finfo(real).max)
    ends = (np.ldexp(1.0, most - _ROOM), np.ldexp(1.0, _ROOM - most))
    first = next(of_each_other(variant, ""))
    for varied in elements:
        others = [i for i in elements if i is not varied]
        for size in (*ends, *dict.fromkeys(number for i in others for number in _of_element(i))):
            beside = {i.name: inside(i, np.full(SWEPT, size), real) for i in others}
            yield {**first, **beside, varied.name: inside(varied, points, real)}
    near = 1 - np.exp2(-1.0 - np.arange(SWEPT) % (np.finfo(real).nmant + _SAME))
    alike = {
        i.name: inside(i, (points * near**n).astype(real).astype(np.float64), real) for n, i in enumerate(elements)
    }
    yield {**first, **alike}


def of_one_size(variant: Variant, real: Real = np.float32) -> Iterator[dict[str, Any]]:
    """Numbers for every input: arrays of about one size for the elements, and each other sample of the rest."""
    elements = elements_of(variant)
    n = np.arange(1, ORDINARY + 1)
    points = {
        i.name: inside(i, _SIZE * (2 * (n * np.sqrt(root) % 1.0) - 1), real)
        for i, root in zip(elements, _ROOTS, strict=False)
    }
    for others in of_each_other(variant, elements[0].name if elements else ""):
        yield {**others, **points}


def of_rows(
    i: Input, draw: np.random.Generator, shape: tuple[int, ...], offset: float, spread: float
) -> NDArray[np.float64]:
    """Rows of an input, along the last axis: those of targets are shares, those of elements are about an offset."""
    if i.role is Role.TARGET:
        return draw.dirichlet(np.ones(shape[-1]), shape[:-1] or None)
    return draw.normal(offset, spread, shape) if i.role is Role.ELEM else draw.uniform(0.5, 1.5, shape)


def inside(i: Input, points: NDArray[np.float64], real: Any = np.float64) -> NDArray[np.float64]:
    """The points, those outside the input's domain moved into it; numbers of the type ``real``."""
    with np.errstate(all="ignore"):
        points = np.asarray(points.astype(real), np.float64)
        for moved in (-points, 1 / points, -1 / points, np.full(points.shape, 0.5), np.zeros(points.shape)):
            there = np.asarray(moved.astype(real), np.float64)
            points = np.where(i.contains(points), points, there)
    return points


def elements_of(variant: Variant) -> list[Input]:
    """The inputs that have a number for each element, and are not constant."""
    return [i for i in variant.inputs if i.role in (Role.ELEM, Role.TARGET)]


def _choices(variant: Variant, varied: str) -> tuple[list[str], list[tuple[float, ...]]]:
    names: list[str] = [str(DIRECTION), *map(str, incoming_cotangents(variant))]
    choices: list[tuple[float, ...]] = [(1.0,) for _ in names]
    for i in variant.inputs:
        if i.name == varied or i.role is Role.OPTION:
            continue
        names.append(i.name)
        if i.role is Role.PARAM:
            choices.append(of_parameter(i))
        elif i.role is Role.WEIGHT:
            choices.append(WEIGHTS)
        else:
            choices.append(_of_element(i))
    return names, choices


def _of_element(i: Input) -> tuple[float, ...]:
    """A few numbers of an element's domain, its ends among them."""
    if i.domain is None:
        return _ELEMENTS
    ends = [float(end) for end in (i.domain.start, i.domain.end) if end.is_finite and i.contains(float(end))]
    return tuple(dict.fromkeys([*inside(i, np.array(_ELEMENTS)).tolist(), *ends]))


@lru_cache
def of_parameter(i: Input) -> tuple[float, ...]:
    """A parameter's default first, then other values of its domain."""
    default = 1.0 if i.required else float(i.default)
    tried = (default, default / 2 + 0.125, 2 * default + 0.25, -default - 0.5)
    return tuple(v for v in tried if i.contains(v))


def spread(which: int, real: Real = np.float32) -> NDArray[np.float64]:
    """Arguments of both signs, exact in the format, most of them where functions bend, some over all its exponents.

    ``which`` tells inputs apart.
    """
    n = np.arange(POINTS)
    share = (n // 2 + 1) * _GOLDEN * (which + 1) % 1.0
    low, high = _EXPONENTS
    info = np.finfo(real)
    smallest, largest = np.log2(np.array([info.smallest_subnormal, info.max], np.float64))
    exponents = low + (high - low) * share
    far = (n >> (2 * which + 1)) % _FAR == 1
    exponents = np.where(far, smallest + (largest - smallest) * share, exponents)
    end = far & ((n >> (2 * which + 3)) % 2 == 1)
    exponents = np.where(end, np.where(share < 0.5, smallest, largest - 6) + 6 * (2 * share % 1.0), exponents)
    signs = np.where((n >> which) % 2, 1.0, -1.0)
    return np.asarray((signs * np.exp2(exponents)).astype(real), np.float64)
