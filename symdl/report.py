"""What ``symdl list`` and ``symdl show`` print: as text for people, or as one JSON document."""

from __future__ import annotations

import json
import math
import textwrap
from typing import Any

from sympy import Expr, Interval, sstr

from symdl import registry
from symdl.definition import Definition, Input
from symdl.errors import SymdlError
from symdl.kernel import Kernel, kernels
from symdl.roles import Role
from symdl.targets.base import public_names

_WIDTH = 100


def listing(kind: str | None, as_json: bool) -> str:
    """All functions, or one kind, sorted by name."""
    found = [registry.definition(name) for name in registry.names(kind)]
    if as_json:
        return _json(
            [{"name": d.name, "kind": d.kind, "summary": d.summary, "aliases": list(d.aliases)} for d in found]
        )
    width = max((len(d.name) for d in found), default=0)
    return "".join(f"{d.name:{width}}  {d.kind:10}  {d.summary}\n" for d in found)


def description(definition: Definition, as_json: bool) -> str:
    """Everything about one function; SymPy expressions as text."""
    document = _document(definition)
    if as_json:
        return _json(document)
    lines = [f"{definition.name} ({definition.kind})", f"  {definition.summary}", ""]
    _field(lines, "definition", [f"{name} = {text}" for name, text in document["definition"].items()])
    _field(lines, "stable form", [f"{name} = {text}" for name, text in document["stable"].items()])
    _field(lines, "arguments", [_argument(i) for i in definition.inputs])
    _field(lines, "kinks", [f"{k['input']} = {k['at']}: derivative {k['derivative']}" for k in document["kinks"]])
    _field(lines, "limits", [f"{x}: {value}" for x, value in document["limits"].items()])
    _field(lines, "reductions", [", ".join(definition.reductions)] if definition.reductions else [])
    _field(lines, "kernels", [", ".join(document["kernels"])])
    _field(lines, "aliases", [", ".join(definition.aliases)] if definition.aliases else [])
    _field(lines, "reference", [definition.reference] if definition.reference else [])
    return "\n".join(lines) + "\n"


def _json(document: Any) -> str:
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def _field(lines: list[str], title: str, entries: list[str]) -> None:
    for number, entry in enumerate(entries):
        head = f"{title if number == 0 else '':13}"
        lines += textwrap.wrap(
            entry, _WIDTH, initial_indent=head, subsequent_indent=" " * 17, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip


def _document(definition: Definition) -> dict[str, Any]:
    variant = definition.default_variant
    return {
        "name": definition.name,
        "kind": definition.kind,
        "summary": definition.summary,
        "definition": {name: _text(e) for name, e in variant.outputs if e is not None},
        "stable": {_label(k, name): _text(e) for k in _default_kernels(definition) for name, e in k.outputs},
        "inputs": [_input(i) for i in definition.inputs],
        "kinks": [
            {"input": name, "at": _text(place), "derivative": _text(value)}
            for name, places in definition.kinks.items()
            for place, value in places.items()
        ],
        "limits": _limits(definition),
        "reductions": list(definition.reductions),
        "kernels": list(public_names(definition)),
        "aliases": list(definition.aliases),
        "reference": definition.reference,
    }


def _default_kernels(definition: Definition) -> list[Kernel]:
    """Those of the default variant; the fused ones say nothing new."""
    variant = definition.default_variant
    return [k for k in kernels(definition) if k.variant == variant and k.name != "value_and_grad"]


def _label(kernel: Kernel, output: str) -> str:
    return kernel.name if output in (kernel.name, "value") else f"{kernel.name} {output}"


def _text(expression: Expr) -> str:
    return str(sstr(expression))


def _input(argument: Input) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "name": argument.name,
        "role": argument.role.value,
        "required": argument.required,
    }
    if not argument.required:
        plain["default"] = argument.default
    if argument.choices:
        plain["choices"] = list(argument.choices)
    if argument.domain is not None:
        plain["domain"] = _interval(argument.domain)
    return plain


def _interval(domain: Interval) -> str:
    left, right = "(" if domain.left_open else "[", ")" if domain.right_open else "]"
    return f"{left}{domain.start}, {domain.end}{right}"


def _argument(argument: Input) -> str:
    text = f"{argument.name}: {argument.role.value}"
    if argument.choices:
        text += f", one of {', '.join(map(repr, argument.choices))}"
    if argument.domain is not None:
        text += f", in {_interval(argument.domain)}"
    if not argument.required:
        text += f", default {argument.default!r}"
    return text


def _limits(definition: Definition) -> dict[str, str]:
    """f at -oo and oo, by the oracle, for functions of one array whose other arguments have defaults."""
    element = definition.sole_element
    if element is None or definition.split or any(i.required for i in definition.inputs if i is not element):
        return {}
    from symdl import oracle

    point = {i.name: i.default for i in definition.inputs if i.role in (Role.PARAM, Role.WEIGHT, Role.CONST)}
    found = {}
    for sign, infinity in (("-oo", -math.inf), ("oo", math.inf)):
        try:
            value = oracle.evaluate(definition.expr, {**point, element.name: infinity}).value()
        except (SymdlError, ArithmeticError, ValueError):
            continue  # undecided: nothing is claimed
        found[f"{element.name} -> {sign}"] = "none" if math.isnan(value) else f"{value:.12g}".replace("inf", "oo")
    return found
