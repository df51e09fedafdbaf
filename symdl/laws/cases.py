"""Laws of cases: what is masked stays masked."""

from __future__ import annotations

from itertools import permutations

from sympy import Add, Basic, Eq, Expr, Gt, Lt, Mul, Piecewise, S

from symdl.laws.reading import Law, spread_exponentials, u, v, without
from symdl.primitives import absolute
from symdl.row import Reduction


def _removable_case(node: Expr) -> Expr | None:
    """Piecewise((f(c), a = c), (f(a), True)) = f(a) for polynomials f of a alone: no factor is masked."""
    if not isinstance(node, Piecewise) or len(node.args) != 2:
        return None
    (special, condition), (general, last) = node.args
    if last != S.true or not isinstance(condition, Eq):
        return None
    for symbol, place in (condition.args, condition.args[::-1]):
        if (
            general.free_symbols == {symbol}
            and general.is_polynomial(symbol)
            and general.subs(symbol, place) == special
        ):
            return general
    return None


def _sign_times_itself(node: Expr) -> Expr | None:
    """[c u if u > 0, -c u if u < 0, else 0] = c |u|."""
    if not isinstance(node, Piecewise) or len(node.args) != 3:
        return None
    (up, above), (down, below), (rest, last) = node.args
    if last != S.true or rest != 0 or up != -down or not isinstance(above, Gt) or not isinstance(below, Lt):
        return None
    if above.rhs != 0 or below.rhs != 0 or above.lhs != below.lhs:
        return None
    factor = above.lhs
    if factor in Mul.make_args(up):
        return without(up, factor) * absolute(factor)
    return None


def _factor_into_cases(node: Expr) -> Expr | None:
    """c [f if A else h] = [c f if A else c h]; masks over one condition add up. What is masked stays masked."""
    if isinstance(node, Mul):
        cases = [f for f in node.args if isinstance(f, Piecewise)]
        conditions = {tuple(c for _, c in f.args) for f in cases}
        if len(conditions) != 1:
            return None
        factor = Mul(*(f for f in node.args if f not in cases))
        branches = zip(*(tuple(e for e, _ in f.args) for f in cases), strict=True)
        return Piecewise(*((Mul(factor, *es), c) for es, c in zip(branches, *conditions, strict=True)))
    if isinstance(node, Add):
        for first, second in permutations([a for a in node.args if isinstance(a, Piecewise)], 2):
            if [c for _, c in first.args] == [c for _, c in second.args] and first != second:
                joined = Piecewise(
                    *((spread_exponentials(a + b), c) for (a, c), (b, _) in zip(first.args, second.args, strict=True))
                )
                return Add(joined, *(a for a in node.args if a is not first and a is not second))
    return None


def _case_within_a_case(node: Expr) -> Expr | None:
    """[[f if A else h] if A else ...] = [f if A else ...]: in a branch, its condition holds and none before it."""
    if not isinstance(node, Piecewise) or node.has(Reduction):  # which runs over other positions
        return None
    known: dict[Basic, Basic] = {}
    branches = []
    for value, condition in node.args:
        here = {**known, condition: S.true}
        if isinstance(condition, (Gt, Lt)):
            here[(Lt if isinstance(condition, Gt) else Gt)(*condition.args)] = S.false
        inner = {case: case.xreplace(here) for case in value.atoms(Piecewise)}
        branches.append((value.xreplace(inner), condition))
        known[condition] = S.false
    better = Piecewise(*branches)
    return None if better == node else better


LAWS: tuple[Law, ...] = (
    Law(
        "sign times itself",
        "c u if u > 0, -c u if u < 0, else 0: is c |u|",
        _sign_times_itself,
        (Piecewise((u * v, u > 0), (-u * v, u < 0), (0, True)),),
    ),
    Law(
        "removable case",
        "f(c) at a = c, else f(a): is f(a)",
        _removable_case,
        (Piecewise((0, Eq(u, 0)), (3 * u, True)),),
    ),
    Law(
        "case within a case",
        "[[f if A else h] if A else ...] = [f if A else ...]",
        _case_within_a_case,
        (
            Piecewise((u * Piecewise((v, u > 0), (2, True)), u < 0), (0, True)),
            Piecewise((u, u > 0), (v + Piecewise((v, u > 0), (u**2, True)), True)),
        ),
    ),
    Law(
        "factor into cases",
        "c [f if A else h] = [c f if A else c h]",
        _factor_into_cases,
        (
            v * Piecewise((u, u > 0), (0, True)),
            Piecewise((u, u > 0), (0, True)) + Piecewise((v, u > 0), (1, True)),
        ),
    ),
)
