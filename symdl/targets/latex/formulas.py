"""The formulas shown of one definition: what defines it and what is derived."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sympy import Expr, Piecewise, S, Symbol

from symdl import calculus
from symdl.definition import Variant
from symdl.kernel import COTANGENT, cotangents
from symdl.plan import Place
from symdl.rewrite import stabilize
from symdl.roles import Role
from symdl.targets.latex.decimals import keep_decimals
from symdl.targets.latex.names import Names, partial
from symdl.targets.latex.pieces import indexed
from symdl.targets.latex.shapes import display
from symdl.targets.latex.variants import elements, overloads, variants
from symdl.targets.latex.widths import width


@dataclass(frozen=True)
class Formula:
    """A line of the sheet: ``left = expression`` (or an assignment), and the expression it was made from."""

    left: str
    shown: Expr
    source: Expr
    relation: str = "="
    note: str = ""
    also: Expr | None = None
    """A second, shorter form of the same, set after another equals sign."""


def definitions(names: Names) -> Iterator[Formula]:
    """The definition in its shown variants; of an optimizer, the assignments."""
    shown: set[tuple[Any, ...]] = set()
    for variant, note in variants(names.definition):
        if variant.outputs in shown:
            continue
        shown.add(variant.outputs)
        if names.definition.kind == "optimizer":
            yield from _assignments(names, variant, note)
            continue
        written = keep_decimals(variant.expr)
        as_written, stable = display(written, derived=False), display(stabilize(written, _rowwise(variant)))
        also = stable if _is_shorter(names, variant, stable, as_written) else None
        yield Formula(names.head, as_written, variant.expr, note=note, also=also)


def _is_shorter(names: Names, variant: Variant, stable: Expr, written: Expr) -> bool:
    printer = names.printer(variant)
    new, old = printer.doprint(stable), printer.doprint(written)
    return (
        new != old and width(new) < width(old) and _plain_letters(new) != _plain_letters(names.head)
        and not stable.has(Piecewise)
    )  # fmt: skip


def _assignments(names: Names, variant: Variant, note: str) -> Iterator[Formula]:
    """New states first, so that the parameter's formula may use them: right-hand sides are read top down."""
    new = {n: keep_decimals(e) for n, e in variant.outputs if e is not None}
    states = [n for n in new if n != variant.outputs[0][0]]
    later = [n for n in new if n not in states]
    for n in (*states, *later):
        value = new[n]
        if n in later:
            for state in states:
                symbol = variant.input(state).symbol
                if symbol not in value.xreplace({new[state]: S.Zero}).free_symbols:
                    value = value.xreplace({new[state]: symbol})
        letter = names.letters[variant.input(n).symbol]
        yield Formula(letter, display(value, derived=False), new[n], r"\leftarrow", note)


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
                shown = display(stabilize(value, _rowwise(variant)))
                yield Formula(_cotangent_head(names, variant, n), shown, source, note=note)
            continue
        sole = d.sole_element
        for n in wanted:
            for order in (1, 2) if variant.input(n).role is Role.ELEM and len(elements(variant)) == 1 else (1,):
                value = calculus.derivative(
                    kept.expr, variant.input(n).symbol, order,
                    {keep_decimals(p): keep_decimals(v) for p, v in d.kinks.get(n, {}).items()},
                )  # fmt: skip
                if sole is not None and n == sole.name:
                    left = names.name + "'" * order + f"({names.letter(n)})"
                else:
                    left = partial(names.name, names.letter(n), order)
                yield Formula(left, display(value), value, note=note)


def _cotangent_head(names: Names, variant: Variant, name: str) -> str:
    letter = names.letters[variant.input(name).symbol]
    index = "_{i}" if variant.places[name] is Place.ELEMENT else ""
    if names.varies:
        return rf"\bar{{{letter}}}{index}"
    return partial(names.name, indexed(letter, "i") if index else letter)


def _plain_letters(text: str) -> str:
    return re.sub(r"\\operatorname|[\\{}]", "", text)


def _rowwise(variant: Variant) -> frozenset[Symbol]:
    symbols = {i.symbol for i in variant.inputs if not i.role.is_array}
    symbols |= {variant.input(n).symbol for n, place in variant.places.items() if place is Place.ROW}
    return frozenset(symbols)


def _with_decimals(variant: Variant) -> Variant:
    return replace(variant, outputs=tuple((n, None if e is None else keep_decimals(e)) for n, e in variant.outputs))
