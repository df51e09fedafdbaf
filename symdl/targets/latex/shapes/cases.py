"""Shapes of cases: fewer, flatter, and none where a term counts as 0."""

from __future__ import annotations

from collections.abc import Iterable

from sympy import Add, And, Basic, Eq, Expr, Mul, Piecewise, Pow, S, expand, expand_mul
from sympy.core.relational import Relational

from symdl.row import position
from symdl.targets.latex.writing import maximum, minimum, norm, normalized_exponential, same


def extremum(node: Basic) -> Expr | None:
    """a if a > b else b is max(a, b), and so for the same power of both; a bare symbol and 0 stay in cases."""
    if not isinstance(node, Piecewise) or len(node.args) != 2:
        return None
    (then, condition), (otherwise, _) = node.args
    if not isinstance(condition, Relational) or not hasattr(condition, "gts"):
        return None
    difference = expand_mul(condition.gts - condition.lts)
    common = Mul(*(f for f in Mul.make_args(then) if f in Mul.make_args(otherwise)))
    one, other = then / common, otherwise / common
    for power in (S.One, S.NegativeOne, one.as_base_exp()[1], other.as_base_exp()[1]):
        if 0 in (one, other) and not power.is_positive:
            continue
        a, b = (u.base if isinstance(u, Pow) and u.exp == power else u ** (1 / power) for u in (one, other))
        if 0 in (a, b) and (a - b).as_coeff_Mul()[1].is_Symbol:
            continue
        for of_both, sign in ((maximum, 1), (minimum, -1)):
            if expand_mul(a - b - sign * difference) == 0:
                shown: Expr = common * of_both(a, b) ** power
                return shown
    return None


def same_cases(node: Basic) -> Expr | None:
    """Sums and products of cases under the same conditions are cases of sums and products."""
    if not isinstance(node, (Add, Mul)):
        return None
    groups: dict[tuple[Basic, ...], list[Expr]] = {}
    for part in node.args:
        cases = part.as_coeff_Mul()[1] if isinstance(node, Add) else part
        if isinstance(cases, Piecewise):
            groups.setdefault(tuple(c for _, c in cases.args), []).append(part)
    for conditions, parts in groups.items():
        if len(parts) > 1:
            numbers = [p.as_coeff_Mul() if isinstance(node, Add) else (S.One, p) for p in parts]
            values = (node.func(*(n * p.args[k][0] for n, p in numbers)) for k in range(len(conditions)))
            merged = Piecewise(*zip(values, conditions, strict=True))
            return node.func(merged, *(p for p in node.args if p not in parts))
    return None


def number_inside(node: Basic) -> Expr | None:
    """2 (a/2 + {b/2, 0}) u = (a + {b, 0}) u."""
    number = node.as_coeff_Mul()[0] if isinstance(node, Mul) else S.One
    if not number.is_Integer or abs(number) == 1 or not node.has(Piecewise):
        return None
    for part in node.args:
        if isinstance(part, Add) and all(_has_denominator(t, number) for t in part.args):
            inside = Add(*(_times(t, number) for t in part.args))
            return Mul(inside, *(f for f in node.args if f is not part and f != number))
    return None


def _has_denominator(term: Expr, number: Expr) -> bool:
    outside, cases = term.as_coeff_Mul()
    values = [v for v, _ in cases.args if v != 0] if isinstance(cases, Piecewise) else [S.One]
    return all((outside * v.as_coeff_Mul()[0]).q % abs(number) == 0 for v in values)


def _times(term: Expr, number: Expr) -> Expr:
    outside, cases = term.as_coeff_Mul()
    if isinstance(cases, Piecewise):
        return Piecewise(*((outside * number * v, c) for v, c in cases.args))
    return number * term


def softmax_less_delta(node: Basic) -> Expr | None:
    """a softmax_i - a delta = a (softmax_i - delta)."""
    if not isinstance(node, Add) or not node.has(same):
        return None
    for one in node.args:
        for height in (f for f in Mul.make_args(one) if isinstance(f, normalized_exponential)):
            for other in node.args:
                for delta in (f for f in Mul.make_args(other) if isinstance(f, same)):
                    if expand(one / height + other / delta) == 0 and not one.has(same):
                        rest = (t for t in node.args if t is not one and t is not other)
                        return one / height * (height - delta) + Add(*rest)
    return None


def number_outside(node: Basic) -> Expr | None:
    """2 {a/2, 0} = {a, 0}: a number beside cases, and that of every case, are one."""
    if isinstance(node, Mul) and node.as_coeff_Mul()[0] not in (1, -1):
        for part in node.args:
            if isinstance(part, Piecewise):
                numbers = {v.as_coeff_Mul()[0] for v, _ in part.args if v != 0}
                if len(numbers) == 1 and not numbers & {S.One, S.NegativeOne}:
                    number = numbers.pop()
                    rest = Mul(*(f for f in node.args if f is not part))
                    return number * rest * Piecewise(*((v / number, c) for v, c in part.args))
    return None


def guard(node: Basic) -> Expr | None:
    """0 where w = 0, else w f (or f over a norm w): the legend says that such a term counts as 0."""
    if not isinstance(node, Piecewise) or node.args[0][0] != 0 or node.args[-1][1] != True:  # noqa: E712
        return None
    condition, rest = node.args[0][1], node.args[1:]
    if not isinstance(condition, Eq) or not rest:
        return None
    vanishing = condition.lhs - condition.rhs
    if all(value == 0 or _vanishes(value, vanishing) for value, _ in rest):
        return Piecewise(*rest)
    return None


def _vanishes(value: Expr, vanishing: Expr) -> bool:
    for factor in Mul.make_args(value):
        base, exponent = factor.as_base_exp()
        if isinstance(base, norm) and exponent.is_negative and vanishing in (base, -base):
            return True
        if exponent == 1 and factor in (vanishing, -vanishing):
            return True
    return False


def joined_conditions(node: Basic) -> Expr | None:
    """Cases in the first case whose last value is the second case's: both conditions at once."""
    if isinstance(node, Piecewise) and len(node.args) == 2:
        (inner, condition), (value, _) = node.args
        if isinstance(inner, Piecewise) and len(inner.args) == 2 and inner.args[1] == (value, True):
            return Piecewise((inner.args[0][0], And(condition, inner.args[0][1])), (value, True))
    return None


def alike_inside(node: Basic) -> Expr | None:
    """Both cases ask the same questions: these stand outside."""
    if not isinstance(node, Piecewise) or len(node.args) != 2 or _is_place(node.args[0][1]):
        return None
    (then, condition), (otherwise, _) = node.args
    if not isinstance(then, Piecewise) or not isinstance(otherwise, Piecewise):
        return None
    if [c for _, c in then.args] != [c for _, c in otherwise.args]:
        return None
    pairs = zip(then.args, otherwise.args, strict=True)
    shown = Piecewise(*((Piecewise((a, condition), (b, True)), c) for (a, c), (b, _) in pairs))
    values = [v for v, _ in shown.args] if isinstance(shown, Piecewise) else []
    return shown if all(extremum(v) or extremum(-v) or not v.has(Piecewise) for v in values) else None


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
    if not isinstance(then, Piecewise):
        return None
    others = otherwise.args if isinstance(otherwise, Piecewise) else [(otherwise, c) for _, c in then.args]
    if [c for _, c in then.args] != [c for _, c in others] or any(c.has(position) for _, c in then.args):
        return None
    if not isinstance(otherwise, Piecewise) and not otherwise.is_Number:
        return None
    pairs = zip(then.args, others, strict=True)
    return Piecewise(*((Piecewise((a, here), (b, True)), c) for (a, c), (b, _) in pairs))


def scatter(node: Basic) -> Expr | None:
    """a where position = k, else b: b + (a - b) delta."""
    if isinstance(node, Piecewise) and len(node.args) == 2 and _is_place(node.args[0][1]):
        (then, here), (otherwise, _) = node.args
        label = next(a for a in here.args if a != position)
        if then != 0 and not then.has(Piecewise) and not otherwise.has(Piecewise):
            return otherwise + expand_mul(then - otherwise) * same(position, label)
    return None


def _is_place(condition: Basic) -> bool:
    return isinstance(condition, Eq) and position in condition.args
