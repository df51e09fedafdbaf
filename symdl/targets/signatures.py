"""The Python face of a definition: its public functions, their arguments and docstrings, and the
specification that runtimes read. Shared by the targets that generate Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from sympy import Interval

from symdl.definition import Definition, Input, Variant
from symdl.kernel import Quantity, Routine, Unit
from symdl.plan import Place, Type
from symdl.roles import Role
from symdl.targets.base import public_names
from symdl.targets.documentation import docstring, formula_lines
from symdl.targets.layout import bracketed

_INDENT = " " * 4


@dataclass(frozen=True)
class Public:
    """One public function: its first lines, its docstring, and the call of its driver."""

    name: str
    head: str
    docstring: str
    driver: str
    body: str


@dataclass(frozen=True)
class Module:
    """What a definition's module shows beside its bodies."""

    name: str
    summary: str
    formula: tuple[str, ...]
    specification: str
    """The name of the constant."""
    specification_text: str
    specification_names: tuple[str, ...]
    """The classes the constant is made of."""
    functions: tuple[Public, ...]
    aliases: tuple[tuple[str, str], ...]
    exports: str
    """The assignment of ``__all__``."""


def module(
    unit: Unit, prefix: str, bodies: Mapping[int, str], validate: bool = False, **others: Mapping[int, str]
) -> Module:
    """The face of a definition; ``bodies`` maps the index of a routine to the name of its function.

    ``others``: to those of the same for some purpose, which ``_Body`` has a field for.
    ``validate``: functions of labels that lie in a row take this keyword, and hand it to their driver.
    """
    d = unit.definition
    name = f"{prefix.upper().rstrip('_')}_SPEC"
    text = _specification(unit, bodies, others)
    functions = tuple(_publics(unit, name, validate and has_row_labels(d)))
    made = {f.name for f in functions}
    aliases = tuple((f"{alias}{f.name[len(d.name) :]}", f.name) for alias in d.aliases for f in functions)
    return Module(
        d.name, d.summary, tuple(formula_lines(d)), name, text,
        tuple(n for n in ("_Argument", "_Body", "_Domain", "_Function", "_Variant") if f"{n}(" in text),
        functions, aliases, exports([n for n in public_names(d) if n in made or n in dict(aliases)]),
    )  # fmt: skip


def exports(names: Iterable[str]) -> str:
    """The assignment of ``__all__``."""
    return bracketed("__all__ = [", [f'"{name}"' for name in names], "]")


# ------------------------------------------------------------------------------------------ names


def variant_suffix(definition: Definition, variant: Variant) -> str:
    """What tells this variant's bodies from the default's: ``_nesterov``, ``_p_2``; "" for the default."""
    default = dict(definition.default_variant.key)
    parts = [_state_name(name, state) for name, state in variant.key if default.get(name) != state]
    return "".join(f"_{part}" for part in parts)


def title(unit: Unit, routine: Routine) -> str:
    """Which case a body is for, as a phrase; "" where there is one case."""
    states = dict(routine.kernel.variant.key)
    if len(unit.definition.variants) < 2:
        return ""
    return ", ".join(
        f"{name} {state}" if state in ("given", "absent", "label", "floating") and isinstance(state, str)
        else f"{name}={literal(state) if state != 'other' else '...'}"
        for name, state in states.items()
    )  # fmt: skip


def _state_name(name: str, state: Any) -> str:
    if isinstance(state, bool):
        return name if state else f"no_{name}"
    if state in ("given", "absent") and isinstance(state, str):
        return name if state == "given" else f"no_{name}"
    text = state if isinstance(state, str) else literal(state)
    return re.sub(r"\W", "_", f"{name}_{text}".replace("-", "minus_"))


def literal(value: Any) -> str:
    """A default, a choice or a special value as Python text."""
    if isinstance(value, float) and value in (inf, -inf):
        return "float('inf')" if value > 0 else "float('-inf')"
    if value is None or isinstance(value, (bool, int, float, str)):
        return f'"{value}"' if isinstance(value, str) and value.isidentifier() else repr(value)
    number = float(value)
    return repr(int(number)) if number.is_integer() else literal(number)


# ------------------------------------------------------------------------------------------ signatures


def _is_positional(i: Input) -> bool:
    """What the definition does not write behind a star may be passed by place."""
    return not i.keyword_only


def _with_default(i: Input) -> str:
    if i.required:
        return i.name
    return f"{i.name}={'None' if i.role in (Role.CONST, Role.STATE) else literal(i.default)}"


def public_inputs(definition: Definition) -> list[Input]:
    """The arguments as callers see them, positional ones first; a gate's halves are one array."""
    inputs = list(definition.inputs)
    if definition.split:
        inputs = [Input(definition.split, Role.ELEM), *inputs[2:]]
    return [i for i in inputs if _is_positional(i)] + [i for i in inputs if not _is_positional(i)]


def signature(definition: Definition, *, first: str = "", extra: tuple[str, ...] = ()) -> list[str]:
    """The parameters of a public function, with their defaults."""
    inputs = public_inputs(definition)
    positional = [_with_default(i) for i in inputs if _is_positional(i)]
    keywords = [_with_default(i) for i in inputs if not _is_positional(i)]
    if has_axis(definition):
        keywords.append("axis=-1")
    if definition.reductions:
        keywords.append(f"reduction={literal(default_reduction(definition))}")
    return [*([first] if first else []), *positional, "*", *keywords, *extra, "out=None"]


def has_axis(definition: Definition) -> bool:
    """Whether callers choose an axis."""
    return bool(definition.split) or definition.concatenate or (definition.has_rows and definition.over == "axis")


def has_row_labels(definition: Definition) -> bool:
    """Whether it takes labels that are places in a row."""
    return definition.has_rows and any(i.role is Role.LABEL for i in definition.inputs)


def default_reduction(definition: Definition) -> str:
    return "mean" if "mean" in definition.reductions else definition.reductions[0]


def _publics(unit: Unit, specification: str, validate: bool) -> Iterator[Public]:
    d = unit.definition
    quantities = {r.kernel.quantity for r in unit.routines}
    names = ", ".join(i.name for i in public_inputs(d))
    values = f"({names},)" if len(public_inputs(d)) == 1 else f"({names})"
    axis = "axis" if has_axis(d) else "None"
    reduction = "reduction" if d.reductions else "None"

    def public(quantity: Quantity, signed: list[str], driver: str, *arguments: str) -> Public:
        if validate:
            signed, arguments = [*signed, "validate=False"], (*arguments, "validate")
        name = f"{d.name}_{quantity.value}" if quantity.value else d.name
        return Public(
            name,
            bracketed(f"def {name}(", signed, "):"),
            docstring(d, quantity, _INDENT),
            driver,
            bracketed(f"return {driver}(", [specification, f'"{name}"', *arguments], ")", _INDENT),
        )

    if Quantity.STEP in quantities:
        yield public(Quantity.STEP, signature(d), "_stepped", values, "out")
        return
    is_loss = d.kind == "loss"
    if is_loss:
        yield public(Quantity.VALUE, signature(d), "_loss", values, axis, reduction, "out")
    else:
        yield public(Quantity.VALUE, signature(d), "_evaluate", values, '"value"', axis, "out")
    for quantity in (Quantity.GRAD, Quantity.GRAD2):
        if quantity in quantities:
            yield public(quantity, signature(d), "_evaluate", values, f'"{quantity.value}"', axis, "out")
    if Quantity.VJP in quantities:
        signed = signature(d, first="g", extra=("wrt=None",))
        yield public(Quantity.VJP, signed, "_cotangents", "g", values, axis, reduction, "wrt", "out")
    if Quantity.VALUE_AND_GRAD in quantities:
        if is_loss:
            yield public(Quantity.VALUE_AND_GRAD, signature(d), "_loss_pair", values, axis, reduction, "out")
        else:
            yield public(Quantity.VALUE_AND_GRAD, signature(d), "_evaluate_pair", values, "out")
    for quantity, direction in ((Quantity.HVP, "v"), (Quantity.HESS_DIAG, "")):
        if quantity in quantities:
            signed = signature(d, first=direction)
            arguments = (f'"{quantity.value}"', direction or "None", values, axis, reduction, "out")
            yield public(quantity, signed, "_curvature", *arguments)


# ------------------------------------------------------------------------------------------ specification


def _specification(unit: Unit, bodies: Mapping[int, str], others: Mapping[str, Mapping[int, str]]) -> str:
    """The constant that tells a runtime what the definition is: Python text, indented for a module."""
    d = unit.definition
    integers = set(d.ignore.values()) | {v.name for r in unit.routines for v in r.plan.scalars if v.type is Type.INDEX}
    overloaded = {name for v in d.variants for name, state in v.key if isinstance(state, str) and state == "floating"}
    lines = ["_Function(", f'{_INDENT}name="{d.name}",', f"{_INDENT}arguments=("]
    for i in public_inputs(d):
        parts = [f'"{i.name}"', f'"{i.role.value}"']
        if i.role is Role.WEIGHT and not i.required:
            parts.append(f"default={literal(i.default)}")
        if i.role is Role.PARAM and i.domain is not None:
            parts.append(f"domain={_domain(i.domain)}")
        if i.role is Role.PARAM and i.name in integers:
            parts.append("integer=True")
        if i.choices:
            parts.append(f"choices={_tuple(literal(c) for c in i.choices)}")
        if i.name in d.ignore:
            parts.append(f'ignore="{d.ignore[i.name]}"')
        if i.name in overloaded:
            parts.append("overloaded=True")
        lines.append(bracketed("_Argument(", parts, "),", _INDENT * 2))
    lines.append(f"{_INDENT}),")
    lines.append(f"{_INDENT}variants={{")
    for variant in d.variants:
        lines += _variant(unit, variant, bodies, others, _INDENT * 2)
    lines.append(f"{_INDENT}}},")
    selectors = [
        f'("{name}", {_tuple(literal(s) for s in d.input(name).special)})' for name, _ in d.default_variant.key
    ]
    if selectors:
        lines.append(f"{_INDENT}selectors={_tuple(selectors)},")
    if d.reductions:
        lines.append(f"{_INDENT}reductions={_tuple(chr(34) + r + chr(34) for r in d.reductions)},")
    if d.has_rows:
        lines.append(f'{_INDENT}row="{d.over}",')
    if d.concatenate:
        lines.append(f"{_INDENT}parts={len(d.default_variant.outputs)},")
    if d.split:
        lines.append(f'{_INDENT}halves=("{d.inputs[0].name}", "{d.inputs[1].name}"),')
    return "\n".join([*lines, ")"])


def _variant(
    unit: Unit, variant: Variant, bodies: Mapping[int, str], others: Mapping[str, Mapping[int, str]], indent: str
) -> Iterator[str]:
    rows = _tuple(f'"{name}"' for name, place in variant.places.items() if place is Place.ROW)
    is_row = variant.has_rows and variant.place is Place.ROW
    yield f"{indent}{_tuple(literal(state) for _, state in variant.key)}: _Variant("
    yield f"{indent}{_INDENT}{is_row},"
    yield f"{indent}{_INDENT}{rows},"
    yield f"{indent}{_INDENT}{{"
    for k, routine in enumerate(unit.routines):
        if routine.kernel.variant.key == variant.key:
            plan = routine.plan
            groups = (
                [v.name for v in plan.inputs],
                [v.name for v in plan.scalars],
                [o.name for o in plan.outputs],
            )
            parts = [bodies[k], *(_tuple(f'"{n}"' for n in group) for group in groups)]
            parts += [f"{purpose}={found[k]}" for purpose, found in others.items() if k in found]
            yield bracketed(f'"{routine.kernel.name}": _Body(', parts, "),", indent + _INDENT * 2)
    yield f"{indent}{_INDENT}}},"
    yield f"{indent}),"


def _domain(domain: Interval) -> str:
    low, high = literal(domain.start), literal(domain.end)
    return f"_Domain({low}, {high}, {bool(domain.left_open)}, {bool(domain.right_open)})"


def _tuple(texts: Iterable[str]) -> str:
    listed = list(texts)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"
