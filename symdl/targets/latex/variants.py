"""Which variants of a definition are shown, and what sets each apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from symdl.definition import Definition, Input, Variant
from symdl.roles import Role
from symdl.targets.latex.names import letters_of
from symdl.targets.latex.text import escaped, number_text


def overloads(definition: Definition) -> list[tuple[Variant, str]]:
    """The default variant and, of an overload, its first; each with what sets it apart."""
    base = definition.default_variant
    found = [(base, "")]
    for variant in definition.variants:
        states = dict(variant.key)
        for i in base.inputs:
            if i.role is Role.LABEL and states.get(i.name) == "floating" and len(found) == 1:
                found.append((variant, _note(definition, base, variant)))
    return found


def variants(definition: Definition) -> Iterator[tuple[Variant, str]]:
    """The formulas worth showing: the default, the general one, and each option's, with notes."""
    base = definition.default_variant
    for first, _ in overloads(definition):
        yield first, _note(definition, base, first)
        selectors = {i.name: i for i in first.inputs if i.selects}
        general = {n: _general(selectors[n], s) if n in selectors else s for n, s in first.key}
        wanted = [general]
        for n, i in selectors.items():
            others = i.choices if i.role is Role.OPTION else ("absent",) if i.role is Role.STATE else ()
            wanted += [{**general, n: s} for s in others if s != general[n]]
        for states in wanted:
            for variant in definition.variants:
                if dict(variant.key) == states:
                    yield variant, _note(definition, base, variant)


def _general(i: Input, state: Any) -> Any:
    if i.role in (Role.CONST, Role.STATE):
        return "given"
    return "other" if i.special else state


def _note(definition: Definition, base: Variant, variant: Variant) -> str:
    """What sets a variant apart from the default, as text."""
    letters = letters_of(definition)
    usual = dict(base.key)
    parts = []
    for name, state in variant.key:
        if state == usual.get(name):
            continue
        i = next(i for i in definition.inputs if i.name == name)
        code = rf"\texttt{{{escaped(name)}}}"
        if state == "given":
            parts.append(f"with {code}")
        elif state == "floating":
            parts.append(f"for a floating-point {code}")
        elif state == "other":
            values = ", ".join(number_text(v) for v in i.special)
            parts.append(rf"for ${letters[i.symbol]} \ne {values}$")
        elif i.role is Role.OPTION:
            parts.append(rf"for \texttt{{{escaped(name)}={escaped(repr(state))}}}")
        else:
            parts.append(rf"for ${letters[i.symbol]} = {number_text(state)}$")
    absent = [n for n, s in variant.key if s == "absent" and definition.input(n).role is Role.STATE]
    if parts and absent:
        parts.append("on the first step, without " + ", ".join(rf"\texttt{{{escaped(n)}}}" for n in absent))
    return ", ".join(parts)


def elements(variant: Variant) -> list[Input]:
    """The arrays a variant is differentiated by."""
    return [i for i in variant.inputs if i.role is Role.ELEM]
