"""Where passes try a plan: numbers for every input of a kernel, the same on every machine."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.definition import Input
from symdl.interpret import Real
from symdl.kernel import DIRECTION, Kernel, incoming_cotangents
from symdl.roles import Role

_ELEMENTS = (0.75, -0.5, 3.0)
WEIGHTS = (0.25, 1.5, -0.75)
"""Values of a learnable weight."""
_MOST = 64
POINTS = 32768
"""How many elements a spread has."""
FEWER = 2048
"""How many of them do where several inputs vary."""
_EXPONENTS = (-14.0, 12.0)
_FAR = 3  # one in so many lies anywhere among the exponents
_GOLDEN = 0.6180339887498949


def of_others(kernel: Kernel, varied: str) -> Iterator[Mapping[str, float]]:
    """Samples of every input but one, all combinations: each parameter at its default and at other values."""
    names, choices = _choices(kernel, varied)
    for combination in itertools.islice(itertools.product(*choices), _MOST):
        yield dict(zip(names, combination, strict=True))


def of_each_other(kernel: Kernel, varied: str) -> Iterator[Mapping[str, float]]:
    """Samples of every input but one: the first of each, then each other number by itself."""
    names, choices = _choices(kernel, varied)
    first = {name: choice[0] for name, choice in zip(names, choices, strict=True)}
    yield first
    for name, choice in zip(names, choices, strict=True):
        for other in choice[1:]:
            yield {**first, name: other}


def trials(kernel: Kernel, real: Real = np.float32, most: int = POINTS) -> Iterator[dict[str, Any]]:
    """Numbers for every input: arrays for the elements, ``most`` points at most, and each other sample of the rest."""
    elements = [i.name for i in kernel.variant.inputs if i.role in (Role.ELEM, Role.TARGET)]
    count = min(most, POINTS if len(elements) == 1 else FEWER)
    points = {name: spread(n, real)[:count] for n, name in enumerate(elements)}
    for others in of_each_other(kernel, elements[0] if elements else ""):
        yield {**others, **points}


def _choices(kernel: Kernel, varied: str) -> tuple[list[str], list[tuple[float, ...]]]:
    names: list[str] = [str(DIRECTION), *map(str, incoming_cotangents(kernel.variant))]
    choices: list[tuple[float, ...]] = [(1.0,) for _ in names]
    for i in kernel.variant.inputs:
        if i.name == varied or i.role is Role.OPTION:
            continue
        names.append(i.name)
        if i.role is Role.PARAM:
            choices.append(of_parameter(i))
        elif i.role is Role.WEIGHT:
            choices.append(WEIGHTS)
        else:
            choices.append(_ELEMENTS)
    return names, choices


@lru_cache
def of_parameter(i: Input) -> tuple[float, ...]:
    """A parameter's default first, then other values of its domain."""
    default = 1.0 if i.required else float(i.default)
    tried = (default, default / 2 + 0.125, 2 * default + 0.25, -default - 0.5)
    return tuple(v for v in tried if i.domain is None or bool(i.domain.contains(v)))


def spread(which: int, real: Real = np.float32) -> NDArray[np.float64]:
    """Arguments of both signs, exact in the format, most of them where functions bend, some over all its exponents.

    ``which`` tells inputs apart.
    """
    n = np.arange(POINTS)
    share = (n // 2 + 1) * _GOLDEN * (which + 1) % 1.0
    low, high = _EXPONENTS
    smallest, largest = np.log2([np.finfo(real).tiny, np.finfo(real).max])
    exponents = low + (high - low) * share
    far = (n >> (2 * which + 1)) % _FAR == 1
    exponents = np.where(far, smallest + (largest - smallest) * share, exponents)
    end = far & ((n >> (2 * which + 3)) % 2 == 1)
    exponents = np.where(end, np.where(share < 0.5, smallest, largest - 6) + 6 * (2 * share % 1.0), exponents)
    signs = np.where((n >> which) % 2, 1.0, -1.0)
    return np.asarray((signs * np.exp2(exponents)).astype(real), np.float64)
