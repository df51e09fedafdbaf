"""Laws of products and powers."""

from __future__ import annotations

from itertools import permutations

from sympy import (
    Add,
    Expr,
    Integer,
    Mul,
    Pow,
    Rational,
    S,
    cos,
    cosh,
    exp,
    expand_mul,
    pi,
    sin,
    sinh,
    sqrt,
    tan,
    tanh,
)

from symdl.laws.reading import Law, exp_argument, powers_of, product, u, v, without
from symdl.primitives import absolute, expit, expm1, hypot, hypsum, logcosh, normpdf
from symdl.row import Reduction, RowLse
from symdl.shares import is_never_positive


def _reciprocal_of_exp_sum(node: Expr) -> Expr | None:
    """(c + d e^w)^-k = (expit(-w - log(d/c))/c)^k: no overflow, no 1 to swallow digits."""
    if (
        not isinstance(node, Pow)
        or not node.exp.is_negative
        or not isinstance(node.base, Add)
        or len(node.base.args) != 2
    ):
        return None
    for one, other in permutations(node.base.args, 2):
        w = exp_argument(other / one)
        if w is not None and (one.is_positive or isinstance(node.exp, Integer)):
            return (expit(-w) / one) ** (-node.exp)
    return None


def _even_power_of_sech(node: Expr) -> Expr | None:
    """cosh(a)^-2n = (4 expit(2a) expit(-2a))^n."""
    if (
        isinstance(node, Pow)
        and isinstance(node.base, cosh)
        and node.exp.is_Integer
        and node.exp.is_negative
        and node.exp.is_even
    ):
        a = node.base.args[0]
        return (4 * expit(2 * a) * expit(-2 * a)) ** (-node.exp / 2)
    return None


def _reciprocal_of_expm1(node: Expr) -> Expr | None:
    """e^w expm1(w)^-k = -expm1(w)^(1-k)/expm1(-w)."""
    if not isinstance(node, Mul):
        return None
    powers = powers_of(node)
    for base, exponent in powers.items():
        if isinstance(base, expm1) and exponent.is_negative and exp(base.args[0]) in powers:
            rest = without(node, exp(base.args[0]), base**exponent)
            return -rest * base ** (exponent + 1) / expm1(-base.args[0])
    return None


def _exp_times_expm1(node: Expr) -> Expr | None:
    """e^(n w) expm1(-w) = -e^((n-1) w) expm1(w), n >= 1, and e^a expm1(-w) = -e^(a-w) expm1(w) where w is never above
    0."""
    if not isinstance(node, Mul):
        return None
    for base in (f for f in node.args if isinstance(f, expm1)):
        w = -base.args[0]
        for grown in (f for f in node.args if isinstance(f, exp)):
            if any(expand_mul(grown.args[0] - n * w) == 0 for n in (1, 2, 3)) or is_never_positive(w):
                return -exp(expand_mul(grown.args[0] - w)) * expm1(w) * without(node, base, grown)
    return None


def _exp_times_expit(node: Expr) -> Expr | None:
    """e^(-n a) expit(a)^k = expit(-a)^n expit(a)^(k-n)."""
    if not isinstance(node, Mul):
        return None
    powers = powers_of(node)
    for base, exponent in powers.items():
        if not isinstance(base, expit) or not exponent.is_positive:
            continue
        for other in powers:
            if not isinstance(other, exp) or powers[other] != 1:
                continue
            for n in [exponent] if not exponent.is_Integer else [Integer(i) for i in range(int(exponent), 0, -1)]:
                rest = expand_mul(other.args[0] + n * base.args[0])
                if rest.is_Number:
                    return without(node, other) / base**n * exp(rest) * expit(-base.args[0]) ** n
    return None


def _exp_over_cosh(node: Expr) -> Expr | None:
    """e^w/cosh(w) = 2 expit(2w); e^w expit(-2w) = 1/(2 cosh(w)); e^w sinh(w) = expm1(2w)/2; all for -w too."""
    if not isinstance(node, Mul):
        return None
    powers = powers_of(node)
    for grown in (base for base in powers if isinstance(base, exp)):
        for w in (grown.args[0], -grown.args[0]):
            if powers.get(cosh(w), S.Zero).is_negative:
                return node / grown * cosh(w) * 2 * expit(2 * grown.args[0])
            if powers.get(sinh(w), S.Zero).is_positive:
                return without(node, grown) / sinh(w) * (-1 if w != grown.args[0] else 1) * expm1(2 * grown.args[0]) / 2
        share = expit(-2 * grown.args[0])
        if powers.get(share, S.Zero).is_positive:
            return without(node, grown) / share / (2 * cosh(grown.args[0]))
    return None


def _expm1_times_expit(node: Expr) -> Expr | None:
    """(e^w - 1) expit(-w) = tanh(w/2)."""
    if not isinstance(node, Mul):
        return None
    powers = powers_of(node)
    for base, exponent in powers.items():
        if isinstance(base, expm1) and exponent == 1:
            partner = expit(-base.args[0])
            if powers.get(partner, S.Zero).is_positive:
                return node / base / partner * tanh(base.args[0] / 2)
    return None


def _sinh_over_cosh(node: Expr) -> Expr | None:
    """sinh(a)/cosh(a) = tanh(a); sin(a)/cos(a) = tan(a)."""
    if not isinstance(node, Mul):
        return None
    powers = powers_of(node)
    for over, under, quotient in ((sinh, cosh, tanh), (sin, cos, tan)):
        for base, exponent in powers.items():
            if isinstance(base, over) and exponent.is_positive and powers.get(under(base.args[0]), S.Zero).is_negative:
                return node / base * under(base.args[0]) * quotient(base.args[0])
    return None


def _normal_density(node: Expr) -> Expr | None:
    """c e^(-a^2/2)/sqrt(2 pi) = c normpdf(a), c rational."""
    if not isinstance(node, Mul):
        return None
    for factor in node.args:
        if isinstance(factor, exp):
            coefficient, square = factor.args[0].as_coeff_Mul()
            if isinstance(square, Pow) and square.exp == 2 and coefficient.is_negative:
                numbers = Mul(*(f for f in node.args if f.is_number)) * sqrt(2 * pi)
                if numbers.is_Rational:
                    return (
                        normpdf(sqrt(-2 * coefficient) * square.base)
                        * numbers
                        * Mul(*(f for f in node.args if not f.is_number and f != factor))
                    )
    return None


def _even_power_of_absolute(node: Expr) -> Expr | None:
    """|a|^2n = a^2n."""
    if isinstance(node, Pow) and isinstance(node.base, absolute) and node.exp.is_Integer and node.exp.is_even:
        return Pow(node.base.args[0], node.exp)
    return None


def _even_function_of_absolute(node: Expr) -> Expr | None:
    """f(c |a|) = f(c a) for f = cosh, logcosh and hypot(c |a|, b) alike."""
    if not isinstance(node, (cosh, logcosh, hypot)):
        return None
    first, *others = node.args
    size = next((f for f in Mul.make_args(first) if isinstance(f, absolute)), None)
    return None if size is None else node.func(first / size * size.args[0], *others)


def _root_of_squares(node: Expr) -> Expr | None:
    """(a^2 + c)^(n/2) = hypot(a, sqrt(c))^n for c > 0 that is no sum of the row."""
    if not isinstance(node, Pow) or not node.exp.is_Rational or node.exp.q != 2:
        return None
    if not isinstance(node.base, Add) or len(node.base.args) != 2:
        return None
    for square, rest in permutations(node.base.args, 2):
        powers = powers_of(square)
        symbolic = {b: e for b, e in powers.items() if not b.is_number}
        if symbolic and all(e.is_Integer and e.is_even for e in symbolic.values()) and rest.is_positive:
            number = square / product(symbolic.items())
            if number.is_positive and not rest.has(Reduction) and not square.has(Reduction):
                return hypot(sqrt(number) * product((b, e / 2) for b, e in symbolic.items()), sqrt(rest)) ** (
                    2 * node.exp
                )
    return None


def _conjugate_roots(node: Expr) -> Expr | None:
    """hypsum(a, b) hypsum(-a, b) = b^2."""
    if not isinstance(node, (Mul, Pow)):
        return None
    powers = powers_of(node)
    for base, exponent in powers.items():
        if isinstance(base, hypsum):
            a, b = base.args
            other = powers.get(hypsum(-a, b), S.Zero)
            if exponent.is_negative or (other.is_positive and exponent.is_positive):
                return node * (base * hypsum(-a, b) / b**2) ** (-exponent)
    return None


def _powers_of_one_base(node: Expr) -> Expr | None:
    """b^p b^-1 = b^(p-1), (-b)^p b^-1 = -(-b)^(p-1): SymPy adds exponents only where they are alike, and b^p/b is 0/0
    at 0."""
    if not isinstance(node, Mul):
        return None
    exponents: dict[Expr, list[Expr]] = {}
    sign = S.One
    for factor in node.args:
        base, exponent = factor.as_base_exp() if isinstance(factor, Pow) else (factor, S.One)
        if (
            exponent.is_Integer
            and any(isinstance(f, Pow) and f.base == -base for f in node.args)
            and not base.is_Number
        ):
            base, sign = -base, sign * (-1) ** exponent
        exponents.setdefault(base, []).append(exponent)
    if all(len(found) == 1 for found in exponents.values()):
        return None
    return Mul(sign, *(Pow(base, Add(*found)) for base, found in exponents.items()))


def _product_of_exps(node: Expr) -> Expr | None:
    """e^a e^b = e^(a+b)."""
    if not isinstance(node, Mul):
        return None
    exponents = [f.args[0] for f in node.args if isinstance(f, exp)]
    if len(exponents) < 2:
        return None
    return Mul(exp(Add(*exponents)), *(f for f in node.args if not isinstance(f, exp)))


def _content(node: Expr) -> Expr | None:
    """f (c a + c b) = c f (a + b), c a number."""
    if not isinstance(node, Mul):
        return None
    for factor in node.args:
        if isinstance(factor, Add):
            content, rest = factor.primitive()
            if content.is_Integer and content != 1 and any(f is not factor and not f.is_Number for f in node.args):
                return Mul(content, rest, *(f for f in node.args if f is not factor))
    return None


LAWS: tuple[Law, ...] = (
    Law(
        "powers of one base",
        "b^p b^-1 = b^(p-1); (-b)^p b^-1 = -(-b)^(p-1)",
        _powers_of_one_base,
        ((u**2 + 1) ** v / (u**2 + 1), (-expm1(-(u**2))) ** v / expm1(-(u**2))),
    ),
    Law(
        "reciprocal",
        "(c + d e^w)^-k = (expit(-w - log(d/c))/c)^k",
        _reciprocal_of_exp_sum,
        (1 / (1 + exp(u)), (1 + exp(-v * u)) ** -2, 1 / sqrt(1 + exp(u)), 1 / (2 + 6 * exp(u))),
    ),
    Law(
        "power of sech",
        "cosh(a)^-2n = (4 expit(2a) expit(-2a))^n",
        _even_power_of_sech,
        (cosh(u) ** -2, cosh(u) ** -4),
    ),
    Law(
        "reciprocal of expm1",
        "e^w expm1(w)^-k = -expm1(w)^(1-k)/expm1(-w)",
        _reciprocal_of_expm1,
        (exp(u) / expm1(u), exp(v) / expm1(v) ** 2),
    ),
    Law(
        "exp times expm1",
        "e^(n w) expm1(-w) = -e^((n-1) w) expm1(w); e^a expm1(-w) = -e^(a-w) expm1(w) for w <= 0",
        _exp_times_expm1,
        (
            exp(u) * expm1(-u),
            v * exp(-u) * expm1(u),
            exp(2 * u) * expm1(-u),
            exp(v) * expm1(RowLse(u) - u),
        ),
    ),
    Law(
        "exp times expit",
        "e^(-n a) expit(a)^k = expit(-a)^n expit(a)^(k-n)",
        _exp_times_expit,
        (exp(-u) * expit(u), exp(-2 * u) * expit(u) ** 3, v * exp(-u * v) * expit(u * v) ** 2),
    ),
    Law(
        "exp over cosh",
        "e^w/cosh(w) = 2 expit(2w); e^w expit(-2w) = 1/(2 cosh(w)); e^w sinh(w) = expm1(2w)/2",
        _exp_over_cosh,
        (exp(u) / cosh(u), v * exp(-u) / cosh(u) ** 2, exp(u) * expit(-2 * u), exp(-u) * sinh(u)),
    ),
    Law("expm1 times expit", "expm1(w) expit(-w) = tanh(w/2)", _expm1_times_expit, (expm1(u) * expit(-u),)),
    Law("sinh over cosh", "sinh(a)/cosh(a) = tanh(a)", _sinh_over_cosh, (sinh(u) / cosh(u), sin(u) / cos(u))),
    Law(
        "normal density",
        "e^(-a^2/2)/sqrt(2 pi) = normpdf(a)",
        _normal_density,
        (exp(-(u**2) / 2) / sqrt(2 * pi), u * exp(-2 * u**2) / sqrt(2 * pi)),
    ),
    Law(
        "even power of absolute",
        "|a|^2n = a^2n",
        _even_power_of_absolute,
        (absolute(u) ** 2, absolute(u) ** 4),
    ),
    Law(
        "even function of absolute",
        "f(c |a|) = f(c a) for f = cosh, logcosh, hypot",
        _even_function_of_absolute,
        (cosh(absolute(u)), logcosh(-2 * absolute(u)), hypot(v * absolute(u), 1)),
    ),
    Law("product of exps", "e^a e^b = e^(a+b)", _product_of_exps, (exp(u) * exp(v), u * exp(u) * exp(-v))),
    Law(
        "root of squares",
        "(a^2 + c)^(n/2) = hypot(a, sqrt(c))^n",
        _root_of_squares,
        (sqrt(1 + u**2), (4 + 9 * u**2 * v**2) ** Rational(-3, 2)),
    ),
    Law(
        "conjugate roots",
        "hypsum(a, b) hypsum(-a, b) = b^2",
        _conjugate_roots,
        (1 / hypsum(u, 2), v * hypsum(u, 1) ** 2 * hypsum(-u, 1)),
    ),
    Law(
        "content",
        "f (c a + c b) = c f (a + b)",
        _content,
        (u * (2 * v + 2 * u), Rational(1, 2) * u * (2 * v - 2)),
    ),
)
