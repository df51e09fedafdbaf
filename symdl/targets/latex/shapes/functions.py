"""Shapes of functions: softmax, norms, the normal distribution, and what has no customary name."""

from __future__ import annotations

from collections.abc import Sequence

from sympy import Add, Basic, Eq, Expr, Mul, Ne, Pow, Rational, S, default_sort_key, erf, exp, expand_mul, sqrt, tanh

from symdl.primitives import PrimitiveFunction, absolute, expit, normcdf, root
from symdl.row import RowLse, RowPick, RowSum
from symdl.targets.latex.notation import FUNCTIONS
from symdl.targets.latex.writing import norm, normalized_exponential


def softmax(node: Basic) -> Expr | None:
    """e^(a u + b u_k - (a + b) lse u + c) = softmax(u)^a softmax(u)_k^b e^c."""
    if not isinstance(node, exp) or not node.has(RowLse):
        return None
    terms = Add.make_args(expand_mul(node.args[0]))
    for lse in sorted(node.args[0].atoms(RowLse), key=default_sort_key):
        heights = {lse.body: normalized_exponential(lse.body)}
        heights |= {p: RowPick(normalized_exponential(lse.body), p.args[1]) for p in _picks(terms, lse.body)}
        used, value, weight = [], S.One, S.Zero
        for term in terms:
            for height, share in heights.items():
                if not (term / height).has(height):
                    used.append(term)
                    value, weight = value * share ** (term / height), weight + term / height
                    break
        drawn = [t for t in terms if not (t / lse).has(lse)]
        if used and expand_mul(Add(*drawn) + weight * lse) == 0:
            return value * exp(Add(*(t for t in terms if t not in used and t not in drawn)))
    return None


def _picks(terms: Sequence[Expr], body: Expr) -> list[RowPick]:
    found = {f for t in terms for f in Mul.make_args(t) if isinstance(f, RowPick) and f.args[0] == body}
    return sorted(found, key=default_sort_key)


def named_only_here(node: Basic) -> Expr | None:
    """A primitive without a customary name is written as what it means: expm1(u) = e^u - 1."""
    if (
        isinstance(node, PrimitiveFunction)
        and type(node).__name__ not in FUNCTIONS
        and not isinstance(node, (absolute, root))
    ):
        return node.spec_expression
    return None


def normal(node: Basic) -> Expr | None:
    """1 + erf(u/sqrt 2) = 2 Phi(u)."""
    if isinstance(node, Add) and len(node.args) == 2:
        one, other = node.args if node.args[0].is_Number else node.args[::-1]
        if one == 1 and isinstance(other, erf):
            return 2 * normcdf(sqrt(2) * other.args[0])
    return None


def squared_hyperbolic(node: Basic) -> Expr | None:
    """4 sigma(2a) sigma(-2a) = 1 - tanh(a)^2; tanh(a/2) beside sigma(a) is 2 sigma(a) - 1."""
    if not isinstance(node, Mul):
        return None
    for factor in node.args:
        if isinstance(factor, expit) and expit(-factor.args[0]) in node.args:
            a = factor.args[0] / 2
            if a.could_extract_minus_sign():
                continue
            rest = node / factor / expit(-2 * a)
            if tanh(a) in node.args and rest.as_coeff_Mul()[0] % 4 != 0:
                return node / tanh(a) * -1 * (1 - 2 * expit(2 * a))
            if rest.as_coeff_Mul()[0] % 4 == 0:
                shown: Expr = (rest / 4) * (1 - tanh(a) ** 2)
                return shown
    return None


def root_as_norm(node: Basic) -> Expr | None:
    """sqrt(sum u^2) = |u|_2, (sum |u|^p)^(1/p) = |u|_p; other roots are powers."""
    if isinstance(node, root):
        inside, degree = node.args
        if isinstance(inside, RowSum):
            return _norm_of(inside, degree)
    if isinstance(node, Pow) and isinstance(node.base, RowSum) and isinstance(node.exp, Rational) and node.exp.q == 2:
        found = _norm_of(node.base, S(2))
        return None if found is None else found ** (2 * node.exp)
    return None


def _norm_of(total: RowSum, degree: Expr) -> Expr | None:
    body = total.body
    if degree == 1 and isinstance(body, absolute):
        return norm(body.args[0], degree)
    if not isinstance(body, Pow) or body.exp != degree:
        return None
    if isinstance(body.base, absolute):
        return norm(body.base.args[0], degree)
    return norm(body.base, degree) if degree == 2 else None


def even_power(node: Basic) -> Expr | None:
    """|u|^2 = u^2."""
    if isinstance(node, Pow) and isinstance(node.base, absolute) and node.exp.is_even:
        squared: Expr = node.base.args[0] ** node.exp
        return squared
    return None


def null_norm(node: Basic) -> Basic | None:
    """c sum u^2 = 0 exactly where |u| = 0."""
    if isinstance(node, (Eq, Ne)) and node.rhs == 0:
        for factor in Mul.make_args(node.lhs):
            if isinstance(factor, RowSum):
                found = _norm_of(factor, S(2)) or _norm_of(factor, S.One)
                if found is not None:
                    return node.func(found, 0)
    return None


def pick_of_number(node: Basic) -> Expr | None:
    """The entry of a number is the number."""
    if isinstance(node, RowPick) and node.args[0].is_Number:
        number: Expr = node.args[0]
        return number
    return None
