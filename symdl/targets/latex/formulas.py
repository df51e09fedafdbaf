"""The formulas shown of one definition: what defines it and what is derived."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sympy import Expr, Piecewise, S

from symdl import calculus
from symdl.definition import Variant
from symdl.kernel import COTANGENT, cotangents, rowwise_symbols
from symdl.plan import Place
from symdl.rewrite import stabilize
from symdl.roles import Role
from symdl.targets.latex.decimals import keep_decimals
from symdl.targets.latex.names import Names, partial
from symdl.targets.latex.pieces import indexed
from symdl.targets.latex.shapes import display
from symdl.targets.latex.states import folded, primed
from symdl.targets.latex.variants import elements, overloads, variants
from symdl.targets.latex.widths import width


@dataclass(frozen=True)
class Formula:
    """A line of the sheet: ``left = expression``, and the expression it was made from."""

    left: str
    shown: Expr
    source: Expr
    note: str = ""
    also: Expr | None = None
    """A second, shorter form of the same, set after another equals sign."""


def definitions(names: Names) -> Iterator[Formula]:
    """The definition in its shown variants; of an optimizer, the assignments."""
    shown: set[tuple[Any, ...]] = set()
    kind = names.definition.kind
    for variant, note in variants(names.definition):
        if variant.outputs in shown:
            continue
        shown.add(variant.outputs)
        if kind == "optimizer":
            yield from _assignments(names, variant, note)
            continue
        for part, source in enumerate(parts(variant)):
            written = keep_decimals(source)
            as_written, stable = display(written, derived=False), display(stabilize(written, rowwise_symbols(variant)))
            also = stable if _is_shorter(names, variant, stable, as_written) else None
            yield Formula(names.head_of(part), as_written, source, note=note, also=also)


def parts(variant: Variant) -> list[Expr]:
    """The value, or the parts of a concatenated one."""
    return [e for _, e in variant.outputs if e is not None]


def _is_shorter(names: Names, variant: Variant, stable: Expr, written: Expr) -> bool:
    printer = names.printer(variant)
    new, old = printer.doprint(stable), printer.doprint(written)
    return (
        new != old and width(new) < width(old) and _plain_letters(new) != _plain_letters(names.head)
        and not stable.has(Piecewise)
    )  # fmt: skip


def _assignments(names: Names, variant: Variant, note: str) -> Iterator[Formula]:
    """New states first, each with a prime, so that those after them and the parameter may use them."""
    new = {n: display(keep_decimals(e), derived=False) for n, e in variant.outputs if e is not None}
    before: list[str] = []
    for n in (*list(new)[1:], *list(new)[:1]):
        for state in before:
            new[n] = folded(new[n], new[state], primed(variant.input(state).symbol))
        before.append(n)
        source = dict(variant.outputs)[n]
        assert source is not None
        symbol = variant.input(n).symbol
        yield Formula(names.printer(variant).doprint(primed(symbol)), display(new[n], derived=False), source, note=note)


def derivatives(names: Names) -> Iterator[Formula]:
    """Element by element the derivatives, twice by a sole array; along a row the cotangents."""
    d = names.definition
    if d.kind == "optimizer":
        return
    for variant, note in overloads(d):
        kept = _with_decimals(variant)
        wanted = [i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT)]
        if variant.has_rows:
            pulled = cotangents(d, kept, tuple(wanted))
            for n in wanted:
                value, source = pulled[n], pulled[n]
                if not names.varies:
                    value = value.xreplace({COTANGENT: S.One})
                shown = display(stabilize(value, rowwise_symbols(variant)))
                yield Formula(_cotangent_head(names, variant, n), shown, source, note=note)
            continue
        sole = d.sole_element
        for n in wanted:
            twice = variant.input(n).role is Role.ELEM and len(elements(variant)) == 1
            declared = {keep_decimals(p): keep_decimals(v) for p, v in d.kinks.get(n, {}).items()}
            for part, written in enumerate(parts(kept)):
                for order in (1, 2) if twice else (1,):
                    value = calculus.derivative(written, variant.input(n).symbol, order, declared)
                    name = names.name_of(part)
                    if sole is not None and n == sole.name:
                        left = name + "'" * order + f"({names.letter(n)})"
                    else:
                        left = partial(name, names.letter(n), order)
                    yield Formula(left, display(value), value, note=note)


def _cotangent_head(names: Names, variant: Variant, name: str) -> str:
    letter = names.letters[variant.input(name).symbol]
    index = "_{i}" if variant.places[name] is Place.ELEMENT else ""
    if names.varies:
        return rf"\bar{{{letter}}}{index}"
    return partial(names.name, indexed(letter, "i") if index else letter)


def _plain_letters(text: str) -> str:
    return re.sub(r"\\operatorname|[\\{}]", "", text)


def _with_decimals(variant: Variant) -> Variant:
    return replace(variant, outputs=tuple((n, None if e is None else keep_decimals(e)) for n, e in variant.outputs))
