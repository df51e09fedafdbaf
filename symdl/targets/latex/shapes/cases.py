"""Shapes of cases: fewer, flatter, and none where a term counts as 0."""

from __future__ import annotations

from collections.abc import Iterable

from sympy import Basic, Eq, Expr, Mul, Piecewise, expand_mul
from sympy.core.relational import Relational

from symdl.row import position
from symdl.targets.latex.writing import norm, positive_part, same


def maximum_with_0(node: Basic) -> Expr | None:
    """u if u > 0 else 0 is max(0, u); a bare symbol reads better in cases."""
    if isinstance(node, Piecewise) and len(node.args) == 2 and node.args[1] == (0, True):
        value, condition = node.args[0]
        ordered = isinstance(condition, Relational) and hasattr(condition, "gts")
        if ordered and not value.is_Symbol and condition.gts - condition.lts == value:
            return positive_part(value)
    return None


def guard(node: Basic) -> Expr | None:
    """0 where w = 0, else w f (or f over a norm w): the legend says that such a term counts as 0."""
    if not isinstance(node, Piecewise) or len(node.args) != 2 or node.args[0][0] != 0 or node.args[1][1] != True:  # noqa: E712
        return None
    condition, value = node.args[0][1], node.args[1][0]
    if not isinstance(condition, Eq):
        return None
    vanishing = condition.lhs - condition.rhs
    for factor in Mul.make_args(value):
        base, exponent = factor.as_base_exp()
        if isinstance(base, norm) and exponent.is_negative and vanishing in (base, -base):
            return value
        if exponent == 1 and factor in (vanishing, -vanishing):
            return value
    return None


def flat_cases(node: Basic) -> Expr | None:
    """Cases in the last case join the outer ones."""
    if isinstance(node, Piecewise) and not _is_place(node.args[0][1]):
        last, condition = node.args[-1]
        if isinstance(last, Piecewise) and condition == True:  # noqa: E712
            return Piecewise(*node.args[:-1], *last.args)
    return None


def needless_case(node: Basic) -> Expr | None:
    """A case at one point, or one that repeats its neighbour, goes where the following cases say the same."""
    if not isinstance(node, Piecewise) or len(node.args) < 2:
        return None
    cases = [tuple(c) for c in node.args]
    for k in range(len(cases) - 1):
        value, condition = cases[k]
        rest = cases[k + 1 :]
        if isinstance(condition, Eq) and _held(rest, condition) == value:
            return Piecewise(*cases[:k], *rest)
    if cases[-2][0] == cases[-1][0]:
        return Piecewise(*cases[:-2], cases[-1])
    return None


def _held(cases: Iterable[tuple[Expr, Basic]], place: Eq) -> Expr | None:
    """The value of the case that holds where an equation is true, if that can be decided."""
    for symbol, value in (place.args, place.args[::-1]):
        if symbol.is_Symbol:
            for found, condition in cases:
                truth = condition.subs(symbol, value)
                if truth == True:  # noqa: E712
                    shown: Expr = found.subs(symbol, value)
                    return shown
                if truth != False:  # noqa: E712
                    return None
    return None


def scatter_inside(node: Basic) -> Expr | None:
    """Cases in both branches of [position = k] that ask the same question stand outside it."""
    if not isinstance(node, Piecewise) or len(node.args) != 2 or not _is_place(node.args[0][1]):
        return None
    (then, here), (otherwise, _) = node.args
    if not isinstance(then, Piecewise) or not isinstance(otherwise, Piecewise):
        return None
    if [c for _, c in then.args] != [c for _, c in otherwise.args]:
        return None
    pairs = zip(then.args, otherwise.args, strict=True)
    return Piecewise(*((Piecewise((a, here), (b, True)), c) for (a, c), (b, _) in pairs))


def scatter(node: Basic) -> Expr | None:
    """a where position = k, else b: b + (a - b) delta."""
    if isinstance(node, Piecewise) and len(node.args) == 2 and _is_place(node.args[0][1]):
        (then, here), (otherwise, _) = node.args
        label = next(a for a in here.args if a != position)
        if not then.has(Piecewise) and not otherwise.has(Piecewise):
            return otherwise + expand_mul(then - otherwise) * same(position, label)
    return None


def _is_place(condition: Basic) -> bool:
    return isinstance(condition, Eq) and position in condition.args
