"""Where a derivative has no limit, and the value it is given there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sympy import Basic, Expr, Ne, Piecewise, Rational, S, Symbol, default_sort_key, roots, simplify
from sympy.core.relational import Relational

from symdl import calculus
from symdl.definition import Input, Variant
from symdl.primitives import absolute, root
from symdl.roles import Role
from symdl.targets.latex.formulas import parts
from symdl.targets.latex.names import Names, partial
from symdl.targets.latex.shapes import display
from symdl.targets.latex.variants import elements


@dataclass(frozen=True)
class Kink:
    """A place where the derivative has no limit, and the value it is given there."""

    left: str
    element: Symbol
    place: Expr
    value: Expr
    before: Expr | None
    after: Expr | None


def kinks(names: Names) -> list[Kink]:
    """Where the derivative by an element jumps, with its value there and on both sides."""
    d = names.definition
    if d.kind == "optimizer" or names.variant.has_rows:
        return []
    found = []
    for i in elements(names.variant)[:1] if d.kind == "loss" else elements(names.variant):
        for part, value in enumerate(parts(names.variant)):
            slope = calculus.derivative(value, i.symbol, 1, d.kinks.get(i.name))
            for place in _breaks(names, i, value):
                kink = _kink(names, i, slope, place, part)
                if kink is not None:
                    found.append(kink)
    return found


def _breaks(names: Names, i: Input, value: Expr) -> list[Expr]:
    """Where an input may have a kink: at what is declared, and where a condition changes."""
    declared = list(names.definition.kinks.get(i.name, {}))
    conditions = [c for p in _written_out(value, i.symbol).atoms(Piecewise) for _, c in p.args]
    for relation in sorted({r for c in conditions for r in c.atoms(Relational)}, key=default_sort_key):
        if i.symbol not in relation.free_symbols or isinstance(relation, Ne):
            continue
        for difference in _without_absolute(relation.lhs - relation.rhs):
            if difference.is_polynomial(i.symbol) and difference.has(i.symbol):
                declared += [r for r in roots(difference, i.symbol) if r.is_real is not False]
    unique = dict.fromkeys(declared)
    return sorted(unique, key=lambda p: (float(_sampled(names.variant, p)), str(p)))


def _sampled(variant: Variant, expr: Expr) -> Expr:
    """The expression with its defaults for parameters and some number for any other argument."""
    values: dict[Symbol, Expr] = {}
    for n, i in enumerate(variant.inputs):
        default = i.default if i.role is Role.PARAM and not i.required else None
        values[i.symbol] = Rational(default) if default is not None else Rational(7 + 2 * n, 16)
    return expr.subs({s: v for s, v in values.items() if s in expr.free_symbols})


def _kink(names: Names, i: Input, slope: Expr, place: Expr, part: int) -> Kink | None:
    written = _written_out(slope, i.symbol)
    sides = []
    for step in (Rational(-1, 2**20), Rational(0), Rational(1, 2**20)):

        def holds(condition: Basic, step: Rational = step) -> bool:
            return bool(_sampled(names.variant, condition.subs(i.symbol, place + step)))

        sides.append(simplify(_branch(written, holds, i.symbol).subs(i.symbol, place)))
    before, value, after = sides
    if before == value == after or any(v.has(S.NaN, S.ComplexInfinity) for v in sides):
        return None
    if any(v.has(Piecewise) and display(v).has(Piecewise) for v in sides):
        return None  # depends on more than the element: the cases of the derivative say it
    element = i is names.definition.sole_element
    left = f"{names.name_of(part)}'" if element else partial(names.name_of(part), names.letter(i.name))
    return Kink(left, i.symbol, place, value, before, after)


def _branch(expr: Basic, holds: Any, element: Symbol) -> Basic:
    """The expression without cases that ask for the element: in each, the branch that holds."""
    if isinstance(expr, Piecewise) and any(c.has(element) for _, c in expr.args):
        for value, condition in expr.args:
            if condition == True or holds(condition):  # noqa: E712
                return _branch(value, holds, element)
        return S.NaN
    if isinstance(expr, Piecewise):
        return Piecewise(*((_branch(v, holds, element), c) for v, c in expr.args))
    return expr.func(*(_branch(a, holds, element) for a in expr.args)) if expr.args else expr


def _written_out(expr: Basic, element: Symbol) -> Basic:
    """Absolute values and roots of what depends on the element as the cases they stand for."""
    return expr.replace(lambda n: isinstance(n, (absolute, root)) and n.has(element), lambda n: n.spec_expression)


def _without_absolute(expr: Expr) -> list[Expr]:
    """Every expression that it is on some side of its absolute values and cases."""
    sizes = sorted(expr.atoms(absolute), key=default_sort_key)
    sizes += sorted((p for p in expr.atoms(Piecewise)), key=default_sort_key)
    if not sizes:
        return [expr]
    first = sizes[0]
    branches = (first.args[0], -first.args[0]) if isinstance(first, absolute) else tuple(e for e, _ in first.args)
    return [d for b in branches for d in _without_absolute(expr.xreplace({first: b}))]
