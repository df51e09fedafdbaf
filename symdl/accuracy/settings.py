"""The numbers at which parameters and weights are tried: the defaults, then others of their domains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from symdl.definition import Definition, Input, Variant
from symdl.passes.samples import WEIGHTS, of_parameter
from symdl.roles import Role

TRIED = 3
"""The default value of each parameter, and two others."""
_CONST = 0.75
"""The value of an optional array where it is given."""


def combinations(variant: Variant) -> Iterator[tuple[dict[str, Any], dict[str, float]]]:
    """Parameters (with options) and weights that lead to a variant: the defaults first.

    Other parameters come with the first weights, other weights with the first parameters.
    """
    parameters, arrays = _parameters(variant), _weights(variant)
    for given in parameters:
        yield given, arrays[0]
    for weights in arrays[1:]:
        yield parameters[0], weights


def text(definition: Definition, variant: Variant, given: dict[str, Any]) -> str:
    """The numbers and options that are not the definition's defaults; "" for none."""
    named = {**{name: state for name, state in variant.key if state in ("given", "floating")}, **given}
    shown = {name: value for name, value in named.items() if definition.input(name).default != value}
    return ", ".join(f"{name}={_number(value)}" for name, value in shown.items())


def _number(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _parameters(variant: Variant) -> list[dict[str, Any]]:
    states = dict(variant.key)
    columns: dict[str, tuple[Any, ...]] = {}
    for i in variant.inputs:
        if i.role is Role.OPTION:
            columns[i.name] = (states[i.name],)
        elif i.role is Role.PARAM:
            columns[i.name] = _of_parameter(i, states.get(i.name))
    return _rows(columns)


def _of_parameter(i: Input, state: Any) -> tuple[Any, ...]:
    if state is not None and state != "other":
        return (state,)
    if isinstance(i.default, int) and not isinstance(i.default, bool) and not i.special:
        return (i.default,)  # a label to ignore
    tried = of_parameter(i) if i.required else (i.default, *of_parameter(i)[1:])
    return tuple(value for value in tried if value not in i.special)[:TRIED]


def _weights(variant: Variant) -> list[dict[str, float]]:
    states = dict(variant.key)
    columns: dict[str, tuple[Any, ...]] = {}
    for i in variant.inputs:
        if i.role is Role.WEIGHT:
            columns[i.name] = (*(() if i.required else (float(i.default),)), *WEIGHTS)
        elif i.role is Role.CONST and states.get(i.name) != "absent":
            columns[i.name] = (_CONST,)
    return _rows(columns)


def _rows(columns: dict[str, tuple[Any, ...]]) -> list[dict[str, Any]]:
    """The columns side by side, the last value repeated where one is shorter; each combination once."""
    rows = [{name: column[min(k, len(column) - 1)] for name, column in columns.items()} for k in range(TRIED)]
    return [row for k, row in enumerate(rows) if row not in rows[:k]]
