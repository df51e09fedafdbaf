"""What ``symdl list`` and ``symdl show`` print: as text for people, or as one JSON document."""

from __future__ import annotations

import json
import math
import textwrap
from typing import Any

from sympy import Expr, Interval, sstr

from symdl import plain, registry
from symdl.definition import Definition, Input
from symdl.derivation import Derivation, default_kernels, derivations
from symdl.errors import SymdlError
from symdl.kernel import Kernel
from symdl.roles import Role
from symdl.targets.base import public_names

_WIDTH = 100
_LONGEST_SIDE = 130
"""Characters of one side of a law's application; the middle of what is longer is left out."""
_MOST_LINES = 9
"""Lines of a plan."""
_TITLES = 31
"""Columns left of a derivation's formulas."""


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
        return _json({**document, "derivation": [_derivation(d) for d in derivations(definition)]})
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
    for derived in derivations(definition):
        lines += _told(derived)
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
        "stable": {
            _label(k, name): _text(e)
            for k in default_kernels(definition)
            if k.name != "value_and_grad"  # the fused one says nothing new
            for name, e in k.outputs
        },
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


# ---------------------------------------------------------------------------------------- derivation


def _told(derived: Derivation) -> list[str]:
    """How one quantity came to be: start, laws, stable form, passes, plan."""
    shown = [*(e for _, *sides in derived.laws for e in sides), *(e for _, e in (*derived.start, *derived.stable))]
    names = plain.abbreviations(shown)
    lines = ["", f"derivation of {derived.kernel.name}"]

    def entry(title: str, *texts: str) -> None:
        for number, text in enumerate(texts):
            lines.extend(_wrapped(title if number == 0 else "", text))

    def formula(expression: Expr) -> str:
        return plain.shortened(plain.formula(plain.abbreviated(expression, names)), _LONGEST_SIDE)

    began = "differentiated" if derived.differentiated else "as written"
    for name, expression in derived.start:
        entry(began, _named(derived.kernel, name, formula(expression)))
    if not derived.start:
        entry(began, "the stable value, with each reduction frozen and then followed")
    for symbol, meaning in names.items():
        entry("where", f"{symbol} = {plain.formula(meaning)}")
    for law, before, after in derived.laws:
        if formula(before) == formula(after):  # what happened is within a name
            entry(law, *_arrow(plain.formula(before), plain.formula(after)))
        else:
            entry(law, *_arrow(formula(before), formula(after)))
    for name, expression in derived.stable:
        entry("stable form", _named(derived.kernel, name, formula(expression)))
    for applied in derived.passes:
        entry(f"pass: {applied.name}", applied.what)
    statements = [plain.shortened(line, _LONGEST_SIDE) for line in plain.plan(derived.plan, _WIDTH - _TITLES - 8)]
    count = len(derived.plan.steps)
    entry(f"plan of {count} step{'' if count == 1 else 's'}", *plain.middle(statements, _MOST_LINES))
    return lines


def _wrapped(title: str, text: str) -> list[str]:
    head = f"  {title:{_TITLES - 3}} "
    return textwrap.wrap(
        text, _WIDTH, initial_indent=head, subsequent_indent=" " * (_TITLES + 4), break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _arrow(before: str, after: str) -> list[str]:
    """Both sides of a law's application on one line, or on two."""
    together = f"{before} -> {after}"
    return [together] if len(together) <= _WIDTH - _TITLES else [before, f"-> {after}"]


def _named(kernel: Kernel, output: str, text: str) -> str:
    return text if output in (kernel.name, "value") else f"{output} = {text}"


def _derivation(derived: Derivation) -> dict[str, Any]:
    return {
        "quantity": derived.kernel.name,
        "start": {name: _text(e) for name, e in derived.start},
        "laws": [{"law": law, "before": _text(a), "after": _text(b)} for law, a, b in derived.laws],
        "stable": {name: _text(e) for name, e in derived.stable},
        "passes": [{"pass": p.name, "what": p.what} for p in derived.passes],
        "plan": plain.plan(derived.plan),
    }
