"""Shapes of sums and fractions: common factors and common denominators."""

from __future__ import annotations

from sympy import Add, Basic, Expr, Function, Mul, Piecewise, Pow, S, count_ops, expand_mul
from sympy import factor as factored

from symdl.kernel import COTANGENT
from symdl.row import Reduction
from symdl.targets.latex.pieces import nodes
from symdl.targets.latex.writing import Notation


def common_factor(node: Basic) -> Expr | None:
    """a/f + b/f = (a + b)/f, also for functions and the cotangent, over all terms of a sum."""
    if not isinstance(node, Add) or node.has(Piecewise):
        return None
    powers = [term.as_powers_dict() for term in node.args]
    shared = []
    for base in sorted(powers[0], key=str):
        exponents = [p.get(base, S.Zero) for p in powers]
        if base.is_Number or not all(e.is_Rational for e in exponents):
            continue
        if min(exponents) <= 0 <= max(exponents):
            continue
        least = max(exponents) if max(exponents) < 0 else min(exponents)
        if least < 0 or isinstance(base, (Function, Notation)) or base == COTANGENT:
            shared.append(base**least)
    if not shared:
        return None
    factor = Mul(*shared)
    return factor * Add(*(term / factor for term in node.args))


def content(node: Basic) -> Expr | None:
    """1/(a/2 + b/2) = 2/(a + b)."""
    if isinstance(node, Pow) and isinstance(node.base, Add) and node.exp.is_Integer and node.exp < 0:
        number, rest = node.base.primitive()
        if number.q != 1 and isinstance(rest, Add):
            shown: Expr = number**node.exp * rest**node.exp
            return shown
    return None


def rational(node: Basic) -> Expr | None:
    """A quotient of polynomials with a sum of quotients in it, as one quotient in factors where that is shorter."""
    if not isinstance(node, (Add, Mul)) or any(isinstance(n, (Function, Reduction)) for n in nodes(node)):
        return None
    if not any(isinstance(n, Pow) and isinstance(n.base, Add) and n.exp.is_negative for n in nodes(node)):
        return None
    if any(isinstance(n, Pow) and not n.exp.is_Integer for n in nodes(node)):
        return None
    whole: Expr = factored(node)
    return whole if count_ops(whole) < count_ops(node) else None


def opposite(node: Basic) -> Expr | None:
    """(a - b) (b - a) = -(a - b)^2."""
    if isinstance(node, Mul):
        sums = [f for f in node.args if isinstance(f, Add)]
        for n, one in enumerate(sums):
            for other in sums[n + 1 :]:
                if Add(*(-t for t in one.args)) == other:
                    rest = Mul(*(f for f in node.args if f not in (one, other)))
                    return -rest * one**2
    return None


def factored_denominator(node: Basic) -> Expr | None:
    """(t^2 + t a + t b + a b)^-k = ((t + a)(t + b))^-k, where reductions made it."""
    if isinstance(node, Pow) and isinstance(node.base, Add) and len(node.base.args) > 3 and node.has(Reduction):
        product = factored(node.base)
        return product**node.exp if isinstance(product, Mul) else None
    return None


def cancelled(node: Basic) -> Expr | None:
    """c (a + b)/(a + b)^k = c (a + b)^(1 - k), also where the sums differ by a number."""
    if not isinstance(node, Mul):
        return None
    for over in node.args:
        for under in node.args:
            if isinstance(over, Add) and isinstance(under, Pow) and isinstance(under.base, Add):
                ratio = over.primitive()[0] / under.base.primitive()[0]
                for quotient in (ratio, -ratio):
                    if under.exp.is_negative and expand_mul(over - quotient * under.base, deep=False) == 0:
                        rest = Mul(*(f for f in node.args if f is not over and f is not under))
                        shown: Expr = quotient * rest * under.base ** (under.exp + 1)
                        return shown
    return None


def same_denominator(node: Basic) -> Expr | None:
    """a/d + b/d + c = (a + b)/d + c for denominators that hold reductions, the numerator in factors."""
    if not isinstance(node, Add) or not node.has(Reduction) or node.has(Piecewise):
        return None
    groups: dict[Expr, list[Expr]] = {}
    for term in node.args:
        below = Mul(*(f for f in Mul.make_args(term) if isinstance(f, Pow) and f.exp.is_negative))
        groups.setdefault(below, []).append(term)
    for below, terms in groups.items():
        if len(terms) > 1 and below.has(Reduction) and len(groups) > 1:
            whole = factored(Add(*(t / below for t in terms)))
            if isinstance(whole, Mul):
                return whole * below + Add(*(t for b, ts in groups.items() if b != below for t in ts))
    return None
