"""Laws of single functions: logarithms, exponentials, the complementary error function."""

from __future__ import annotations

from itertools import permutations

from sympy import Add, Expr, Mul, Pow, S, asinh, cos, cosh, erfc, exp, expand_mul, log, pi, sin, sqrt, tanh

from symdl.laws.reading import Law, exp_argument, powers_of, product, terms_of, u, v
from symdl.primitives import absolute, expit, expm1, hypot, log1mexp, log1p, logcosh, normcdf, softplus
from symdl.row import RowSum


def _log_of_exp_sum(node: Expr) -> Expr | None:
    """log(c + d e^w) = log c + softplus(w + log(d/c)); log(1 + a) = log1p(a)."""
    if not isinstance(node, log) or not isinstance(node.args[0], Add):
        return None
    inner = node.args[0]
    if len(inner.args) == 2:
        for one, other in permutations(inner.args, 2):
            w = exp_argument(other / one)
            if w is not None and one.is_positive:
                return softplus(w) + log(one)
    if S.One in inner.args:
        return log1p(inner - 1)
    return None


def _log_of_product(node: Expr) -> Expr | None:
    """log(c expit(a)^n e^w rest) = log(c rest) - n softplus(-a) + w."""
    if not isinstance(node, log) or not isinstance(node.args[0], (Mul, expit, exp, Pow, RowSum)):
        return None
    taken: list[Expr] = []
    kept: list[tuple[Expr, Expr]] = []
    for base, exponent in powers_of(node.args[0]).items():
        if isinstance(base, expit):
            taken.append(-exponent * softplus(-base.args[0]))
        elif isinstance(base, exp):
            taken.append(exponent * base.args[0])
        else:
            kept.append((base, exponent))
    rest = product(kept)
    if not taken or (rest.is_Number and not rest.is_positive):
        return None
    return Add(log(rest), *taken)


def _log_of_difference(node: Expr) -> Expr | None:
    """log(c - c e^w) = log c + log1mexp(-w) = log1p((1 - c) expm1(w - log(1 - 1/c))); log1p(-e^w) = log1mexp(-w)."""
    if isinstance(node, log1p):
        w = exp_argument(-node.args[0])
        return None if w is None else log1mexp(-w)
    if not isinstance(node, log):
        return None
    powers = powers_of(node.args[0])
    for base, exponent in powers.items():
        rest = -node.args[0] / base
        if isinstance(base, expm1) and exponent == 1 and rest.is_positive:
            w, beyond = base.args[0], rest - 1
            # c - c e^w is 1 where e^w is 1 - 1/c.
            return log1p(-beyond * expm1(w - log(beyond / rest))) if beyond.is_positive else log(rest) + log1mexp(-w)
    return None


def _log_of_cosh(node: Expr) -> Expr | None:
    """log(c cosh(a)) = log c + logcosh(a)."""
    if not isinstance(node, log):
        return None
    for factor in Mul.make_args(node.args[0]):
        rest = node.args[0] / factor
        if isinstance(factor, cosh) and rest.is_positive:
            return log(rest) + logcosh(factor.args[0])
    return None


def _log_of_root_sum(node: Expr) -> Expr | None:
    """log(c hypot(a, b) + c a) = log(c b) + asinh(a/b) for c > 0."""
    if not isinstance(node, log) or not isinstance(node.args[0], Add) or len(node.args[0].args) != 2:
        return None
    for first, second in permutations(node.args[0].args):
        height = next((f for f in Mul.make_args(first) if isinstance(f, hypot)), None)
        if height is not None and (first / height).is_positive:
            c, (a, b) = first / height, height.args
            slope = second / c / a
            if slope in (1, -1):
                return log(c * b) + slope * asinh(a / b)
    return None


def _sine_of_share(node: Expr) -> Expr | None:
    """Sines and cosines near their zeros: of pi/2 f and pi f, for shares f(a) = 1 - f(-a), and of pi/2 tanh."""
    if not isinstance(node, (cos, sin)):
        return None
    angle = node.args[0] / pi
    for share in Mul.make_args(angle):
        a, part = share.args[0] if share.args else S.Zero, angle / share
        if isinstance(node, cos) and part == S.Half and isinstance(share, tanh):
            return sin(pi * expit(-2 * absolute(a)))
        if isinstance(node, cos) and part == S.Half and isinstance(share, (expit, normcdf)):
            return sin(pi / 2 * share.func(-a))
        if isinstance(node, cos) and part == 1 and isinstance(share, expit):
            return -sin(pi / 2 * tanh(a / 2))
        if isinstance(node, sin) and part == 1 and isinstance(share, (expit, normcdf)) and not isinstance(-a, absolute):
            return sin(pi * share.func(-absolute(a)))
    return None


def _complementary_error(node: Expr) -> Expr | None:
    """erfc(a) = 2 normcdf(-sqrt(2) a): SymPy would fold erfc(-a) to 2 - erfc(a)."""
    return 2 * normcdf(-sqrt(2) * node.args[0]) if isinstance(node, erfc) else None


def _log1p_of_expm1(node: Expr) -> Expr | None:
    """log(1 + (e^w - 1)) = w, log1p(e^w) = softplus(w), log(expm1(w)) stays."""
    if isinstance(node, log1p) and isinstance(node.args[0], expm1):
        argument: Expr = node.args[0].args[0]
        return argument
    if isinstance(node, log1p):
        w = exp_argument(node.args[0])
        return None if w is None else softplus(w)
    return None


def _softplus_of_shifted(node: Expr) -> Expr | None:
    """exp(softplus(a)) = 1/expit(-a); exp(-n softplus(a)) = expit(-a)^n; exp(w + c log b) = b^c e^w."""
    if not isinstance(node, exp):
        return None
    taken: list[Expr] = []
    kept: list[Expr] = []
    for term in terms_of(expand_mul(node.args[0])):
        coefficient, rest = term.as_coeff_Mul()
        if isinstance(rest, softplus) and coefficient.is_negative:
            taken.append(expit(-rest.args[0]) ** (-coefficient))
        elif isinstance(rest, log):
            taken.append(rest.args[0] ** coefficient)
        else:
            kept.append(term)
    return Mul(exp(Add(*kept)), *taken) if taken else None


def _of_softplus(node: Expr) -> Expr | None:
    """With c = expit(-w) = e^(-softplus(w)) and s = expit(w) = 1 - c: rational functions, of which no sum cancels."""
    if not isinstance(node, (expit, tanh)):
        return None
    n, inner = node.args[0].as_coeff_Mul()
    if not isinstance(inner, softplus):
        return None
    s, c = expit(inner.args[0]), expit(-inner.args[0])
    if isinstance(node, expit) and abs(n) in (1, 2):
        return (S.One if n > 0 else c**-n) / (1 + c ** abs(n))
    if isinstance(node, tanh) and n == S.Half:
        return s / (1 + c)
    return s * (1 + s * c / (1 + c**2)) if isinstance(node, tanh) and n == 1 else None


LAWS: tuple[Law, ...] = (
    Law(
        "log of a sum",
        "log(c + d e^w) = log c + softplus(w + log(d/c)); log(1 + a) = log1p(a)",
        _log_of_exp_sum,
        (log(1 + exp(u)), log(2 + 6 * exp(v)), log(1 + u**2)),
    ),
    Law(
        "log of a difference",
        "log(c - c e^w) = log c + log1mexp(-w) = log1p((1 - c) expm1(w - log(1 - 1/c))), the latter for c > 1; "
        "log1p(-e^w) = log1mexp(-w)",
        _log_of_difference,
        (log(-expm1(-v)), log(-expm1(v) / 3), log(-3 * expm1(v)), log1p(-exp(v))),
    ),
    Law(
        "log of a root",
        "log(a + hypot(a, b)) = log b + asinh(a/b)",
        _log_of_root_sum,
        (log(u + hypot(u, 1)), log(3 * hypot(u, 2) - 3 * u)),
    ),
    Law(
        "sine of a share",
        "cos(pi/2 f(a)) = sin(pi/2 f(-a)), sin(pi f(a)) = sin(pi f(-|a|)) for f = expit, normcdf; "
        "cos(pi expit(a)) = -sin(pi/2 tanh(a/2)); cos(pi/2 tanh(a)) = sin(pi expit(-2|a|))",
        _sine_of_share,
        (
            cos(pi / 2 * expit(u)),
            cos(pi * expit(3 * u)),
            cos(pi / 2 * tanh(u)),
            sin(pi * normcdf(u)),
        ),
        closing=True,
    ),
    Law(
        "rational in a softplus",
        "with s = expit(w), c = expit(-w): expit(n softplus(w)) = 1/(1 + c^n) and expit(-n softplus(w)) = "
        "c^n/(1 + c^n) for n = 1, 2; tanh(softplus(w)/2) = s/(1 + c), tanh(softplus(w)) = s (1 + s c/(1 + c^2))",
        _of_softplus,
        (expit(softplus(v)), expit(-2 * softplus(3 * u)), tanh(softplus(u) / 2), tanh(softplus(-u))),
        closing=True,
    ),
    Law("log of cosh", "log(c cosh(a)) = log c + logcosh(a)", _log_of_cosh, (log(cosh(u)), log(2 * cosh(u)))),
    Law(
        "log of a product",
        "log(c expit(a)^n e^w) = log c - n softplus(-a) + w",
        _log_of_product,
        (log(expit(u)), log(3 * expit(u) ** 2)),
    ),
    Law("erfc", "erfc(a) = 2 normcdf(-sqrt(2) a)", _complementary_error, (erfc(u), erfc(3 * u))),
    Law(
        "log1p",
        "log1p(expm1(w)) = w; log1p(e^w) = softplus(w)",
        _log1p_of_expm1,
        (log1p(expm1(u)), log1p(exp(u))),
    ),
    Law(
        "exp of a log",
        "e^(w - n softplus(a)) = e^w expit(-a)^n; e^(w + n log b) = e^w b^n",
        _softplus_of_shifted,
        (exp(-softplus(u)), exp(u - 2 * softplus(v))),
    ),
)
