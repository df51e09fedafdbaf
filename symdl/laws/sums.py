"""Laws of sums: two terms that cancel, or that share a factor."""

from __future__ import annotations

from sympy import (
    Add,
    Expr,
    Function,
    Mul,
    Piecewise,
    Pow,
    Rational,
    S,
    cos,
    cosh,
    erf,
    exp,
    expand_mul,
    log,
    sin,
    sinh,
    sqrt,
    tanh,
)

from symdl.laws.reading import Law, exp_argument, joining, powers_of, product, quotient, terms_of, u, v
from symdl.primitives import expit, expm1, hypot, hypsum, log1mexp, logcosh, normcdf, softplus
from symdl.row import Reduction


def _after_minus(q: Expr, function: type[Function]) -> Expr | None:
    """a where q = -function(a)."""
    negative = isinstance(q, Mul) and len(q.args) == 2 and q.args[0] == -1 and isinstance(q.args[1], function)
    return q.args[1].args[0] if negative else None


def _one_plus(q: Expr) -> Expr | None:
    """1 + q in one piece, or None; q is the ratio of two terms of a sum."""
    w = exp_argument(-q)
    if w is not None:
        return -expm1(w)
    a = _after_minus(q, expit)
    if a is not None:
        return expit(-a)
    a = _after_minus(q, normcdf)
    if a is not None:
        return normcdf(-a)
    if isinstance(q, Mul) and len(q.args) == 2 and q.args[0] == -2 and isinstance(q.args[1], expit):
        return -tanh(q.args[1].args[0] / 2)
    if isinstance(q, erf):
        return 2 * normcdf(sqrt(2) * q.args[0])
    a = _after_minus(q, erf)
    if a is not None:
        return 2 * normcdf(-sqrt(2) * a)
    if isinstance(q, tanh):
        return 2 * expit(2 * q.args[0])
    a = _after_minus(q, tanh)
    if a is not None:
        return 2 * expit(-2 * a)
    inverse = 1 / q
    if isinstance(inverse, expm1):
        return -1 / expm1(-inverse.args[0])
    powers = powers_of(-q)
    if len(powers) == 1:
        ((base, exponent),) = powers.items()
        if exponent == 2 and isinstance(base, tanh):
            return 4 * expit(2 * base.args[0]) * expit(-2 * base.args[0])
        if exponent == 2 and isinstance(base, cos):
            return sin(base.args[0]) ** 2
        if exponent == 2 and isinstance(base, sin):
            return cos(base.args[0]) ** 2
        if exponent == 1 and isinstance(base, cos):
            return 2 * sin(base.args[0] / 2) ** 2
    over = next((b for b, e in powers.items() if isinstance(b, hypot) and e.is_negative), None)
    if over is not None:
        a, b = over.args
        if -q == a**2 / over**2:
            return b**2 / over**2
    for base, exponent in powers.items():
        if isinstance(base, Add) and exponent == -1:
            left = base + q * base
            if len(terms_of(left)) < len(base.args):
                return left / base
    if len(powers) == 2 and set(powers.values()) == {S.One, S.NegativeOne}:
        top = next(b for b, e in powers.items() if e == 1)
        bottom = next(b for b, e in powers.items() if e == -1)
        if isinstance(top, expit) and isinstance(bottom, expit) and top.args[0] + bottom.args[0] == 0:
            return tanh(bottom.args[0] / 2) / bottom
        if isinstance(top, softplus) and isinstance(bottom, softplus) and top.args[0] + bottom.args[0] == 0:
            return bottom.args[0] / bottom
        if isinstance(top, softplus) and top.args[0] == bottom:
            return -softplus(-bottom) / bottom
    a = next((b for b in powers if isinstance(b, softplus)), None)
    if a is not None and powers[a] == 1 and q == -a / a.args[0]:
        return -softplus(-a.args[0]) / a.args[0]
    return _log_less_its_growth(q)


def _log_less_its_growth(q: Expr) -> Expr | None:
    """1 + q for q = -a/softplus(2a), a/logcosh(a), -a/log(expm1(a))."""
    for base, exponent in powers_of(q).items():
        if exponent == -1 and isinstance(base, logcosh) and q * base in (base.args[0], -base.args[0]):
            return (softplus(2 * q * base) - log(2)) / base
        if exponent == -1 and isinstance(base, softplus) and expand_mul(2 * q * base + base.args[0]) == 0:
            return (logcosh(base.args[0] / 2) + log(2)) / base
        if exponent == -1 and isinstance(base, log) and isinstance(base.args[0], expm1):
            a = base.args[0].args[0]
            if expand_mul(q * base + a) == 0:
                return log1mexp(a) / base
    return None


def _hyperbolic(first: Expr, second: Expr) -> Expr | None:
    """c e^w - c e^-w = 2 c sinh(w), c e^w + c e^-w = 2 c cosh(w)."""
    for base in powers_of(first):
        if isinstance(base, exp) and exp(-base.args[0]) in powers_of(second):
            outer, inner = first / base, second * base
            if outer == -inner:
                return 2 * outer * sinh(base.args[0])
            if outer == inner:
                return 2 * outer * cosh(base.args[0])
    return None


def _pairs(node: Expr) -> Expr | None:
    """Two terms of a sum as one."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        if (first.is_Number and second.is_Number) or any(
            isinstance(f, Piecewise) for t in (first, second) for f in Mul.make_args(t)
        ):
            return None
        whole = _hyperbolic(first, second)
        if whole is not None:
            return whole
        ratio, whole_ratio = second / first, quotient(second, first)
        factor = _one_plus(ratio)
        if factor is None and whole_ratio != ratio:
            factor = _one_plus(whole_ratio)
        return None if factor is None else first * factor

    return joining(node, joined)


def _conjugate(node: Expr) -> Expr | None:
    """c h - c b = c a^2/(h + b) and c h + c a = c hypsum(a, b) for h = hypot(a, b), and the same over powers of h."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        ratio = second / first
        height = next((b for b, e in powers_of(ratio).items() if isinstance(b, hypot) and e == -1), None)
        if height is None:
            return None
        a, b = height.args
        other = ratio * height
        if other in (a, -a):
            return first / height * hypsum(other, b)
        return first / height * a * (a / (height + b)) if other == -b else None

    return joining(node, joined)


def _power_beside_a_number(node: Expr) -> Expr | None:
    """c + d n^w = c + d e^(w log n) for numbers c, d and whole n: the laws of such sums know e alone."""
    if not isinstance(node, Add) or len(node.args) != 2:
        return None
    number, term = node.args
    d, power = term.as_coeff_Mul()
    if not number.is_Number or not isinstance(power, Pow) or not power.base.is_Integer or power.exp.is_number:
        return None
    return number + d * exp(expand_mul(power.exp * log(power.base))) if power.base.is_positive else None


def _common_factor(node: Expr) -> Expr | None:
    """a f + b f = (a + b) f for functions f, so that what cancels stands together."""
    if not isinstance(node, Add):
        return None
    powers = [powers_of(term) for term in terms_of(node)]
    shared = {
        base: min((p[base] for p in powers), key=lambda e: e)
        for base in powers[0]
        if not base.is_Number and isinstance(base, (Function, exp)) and not isinstance(base, (Piecewise, Reduction))
        and all(base in p and p[base].is_Integer and p[base] > 0 for p in powers)
    }  # fmt: skip
    if not shared:
        return None
    factor = product(shared.items())
    return factor * Add(*(term / factor for term in terms_of(node)))


LAWS: tuple[Law, ...] = (
    Law(
        "sum of a pair",
        "a - a e^w = -a expm1(w); a - a expit(w) = a expit(-w); a - 2a expit(w) = -a tanh(w/2); "
        "a -/+ a erf, tanh, tanh^2, normcdf, cos, cos^2; "
        "h^2 - a^2 = b^2 for h = hypot(a, b); "
        "expit(w) - expit(-w) = tanh(w/2); a softplus(w) - a w = a softplus(-w); "
        "a/(a + b) as 1 - b/(a + b); softplus(w) - softplus(-w) = w; "
        "softplus(2a) - a = logcosh(a) + log 2; logcosh(a) + a = softplus(2a) - log 2; "
        "log(expm1(a)) - a = log1mexp(a); 1 + 1/expm1(a) = -1/expm1(-a); "
        "e^w -/+ e^-w = 2 sinh(w), 2 cosh(w)",
        _pairs,
        (
            exp(u) - 1,
            v * exp(u) - v,
            1 - expit(u),
            v - v * tanh(u) ** 2,
            1 + erf(u),
            1 - erf(u),
            1 + tanh(u),
            1 - tanh(u),
            1 - normcdf(u),
            1 - 2 * expit(u),
            1 - u / (u + v),
            1 - u**2 / hypot(u, 2) ** 2,
            2 * v * expit(u) - v,
            expit(-u) - expit(u),
            u - softplus(u),
            v * softplus(u) - v * softplus(-u),
            softplus(u) - u,
            1 - cos(u),
            1 - cos(u) ** 2,
            v - v * sin(u) ** 2,
            exp(u) - exp(-u),
            v * exp(-u) + v * exp(u),
            2 * exp(u) + v - 2,
            v * softplus(2 * u) - u * v,
            v * logcosh(3 * u) - 3 * u * v,
            log(expm1(v)) - v,
            u + u / expm1(v),
        ),
    ),
    Law(
        "conjugate",
        "h - b = a^2/(h + b) and h + a = hypsum(a, b) for h = hypot(a, b), and the same over powers of h",
        _conjugate,
        (hypot(u, 1) - 1, v * u + v * hypot(u, 2), 1 + u / hypot(u, 3)),
        closing=True,
    ),
    Law(
        "power beside a number",
        "c + d n^w = c + d e^(w log n)",
        _power_beside_a_number,
        (1 + 2**u, Rational(1, 2) - 3 * 10 ** (-u * v)),
    ),
    Law(
        "common factor",
        "a f + b f = (a + b) f",
        _common_factor,
        (expit(u) * expit(-u) + u * expit(u), v * tanh(u) + tanh(u)),
    ),
)
