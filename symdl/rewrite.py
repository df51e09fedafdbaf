"""Stable forms: a table of laws, applied bottom-up until nothing changes.

Each law is an identity of real numbers that keeps digits: what it returns equals what it was given, and loses
less in floating point. A law looks at one node whose arguments are already stable; it returns the better node, or
None. Laws match meaning, not one shape of tree: sums are read as pairs of terms with a ratio, products as factors
with exponents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from sympy import (
    Add,
    Basic,
    Eq,
    Expr,
    Function,
    Integer,
    Mul,
    Piecewise,
    Pow,
    Rational,
    S,
    Symbol,
    cos,
    cosh,
    erf,
    erfc,
    exp,
    expand_mul,
    log,
    pi,
    sin,
    sinh,
    sqrt,
    tan,
    tanh,
)

from symdl.primitives import absolute, expit, expm1, log1p, normcdf, normpdf, softplus
from symdl.row import Reduction, RowLse, RowMax, RowPick, RowSum, length, outside, position

u = Symbol("u", real=True)
v = Symbol("v", real=True)
k = Symbol("k", integer=True)


@dataclass(frozen=True)
class Law:
    """An identity: ``apply`` rewrites a node or returns None; ``examples`` are nodes on which it must act."""

    name: str
    statement: str
    rule: Callable[..., Expr | None]
    examples: tuple[Expr, ...]
    of_rows: bool = False
    """Whether the rule also takes the symbols that are one number a row."""

    def apply(self, node: Expr, rowwise: frozenset[Symbol] = frozenset()) -> Expr | None:
        """The better node, or None."""
        return self.rule(node, rowwise) if self.of_rows else self.rule(node)


# ------------------------------------------------------------------------------------------- reading trees


def _terms(node: Expr) -> list[Expr]:
    return list(Add.make_args(node))


def _powers(term: Expr) -> dict[Expr, Expr]:
    """The factors of a product with their exponents; exp(w) is a factor by itself."""
    found: dict[Expr, Expr] = {}
    for factor in Mul.make_args(term):
        base, exponent = (factor.base, factor.exp) if isinstance(factor, Pow) and not isinstance(factor, exp) else (factor, S.One)
        found[base] = found.get(base, S.Zero) + exponent
    return found


def _product(powers: Iterable[tuple[Expr, Expr]]) -> Expr:
    return Mul(*(base**exponent for base, exponent in powers))


def _exp_argument(ratio: Expr) -> Expr | None:
    """w where ratio = exp(w), reading a positive number in front as exp(log(number))."""
    coefficient, rest = ratio.as_coeff_Mul()
    if isinstance(rest, exp) and coefficient.is_positive:
        argument: Expr = rest.args[0] + (log(coefficient) if coefficient != 1 else S.Zero)
        return argument
    return None


# ------------------------------------------------------------------------------------------- sums of two terms


_LONGEST_SUM = 12  # pairs are tried in all orders; no formula of the field has longer sums that cancel


def _after_minus(q: Expr, function: type[Function]) -> Expr | None:
    """a where q = -function(a)."""
    negative = isinstance(q, Mul) and len(q.args) == 2 and q.args[0] == -1 and isinstance(q.args[1], function)
    return q.args[1].args[0] if negative else None


def _one_plus(q: Expr) -> Expr | None:
    """1 + q in one piece, or None; q is the ratio of two terms of a sum."""
    w = _exp_argument(-q)
    if w is not None:
        return -expm1(w)
    a = _after_minus(q, expit)
    if a is not None:
        return expit(-a)
    a = _after_minus(q, normcdf)
    if a is not None:
        return normcdf(-a)
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
    powers = _powers(-q)
    if len(powers) == 1:
        (base, exponent), = powers.items()
        if exponent == 2 and isinstance(base, tanh):
            return 4 * expit(2 * base.args[0]) * expit(-2 * base.args[0])
        if exponent == 2 and isinstance(base, cos):
            return sin(base.args[0]) ** 2
        if exponent == 2 and isinstance(base, sin):
            return cos(base.args[0]) ** 2
        if exponent == 1 and isinstance(base, cos):
            return 2 * sin(base.args[0] / 2) ** 2
    if len(powers) == 2 and set(powers.values()) == {S.One, S.NegativeOne}:
        top = next(b for b, e in powers.items() if e == 1)
        bottom = next(b for b, e in powers.items() if e == -1)
        if isinstance(top, expit) and isinstance(bottom, expit) and top.args[0] + bottom.args[0] == 0:
            return tanh(bottom.args[0] / 2) / bottom
        if isinstance(top, softplus) and top.args[0] == bottom:
            return -softplus(-bottom) / bottom
    a = next((b for b in powers if isinstance(b, softplus)), None)
    if a is not None and powers[a] == 1 and q == -a / a.args[0]:
        return -softplus(-a.args[0]) / a.args[0]
    return None


def _hyperbolic(first: Expr, second: Expr) -> Expr | None:
    """c e^w - c e^-w = 2 c sinh(w), c e^w + c e^-w = 2 c cosh(w)."""
    for base in _powers(first):
        if isinstance(base, exp) and exp(-base.args[0]) in _powers(second):
            outer, inner = first / base, second * base
            if outer == -inner:
                return 2 * outer * sinh(base.args[0])
            if outer == inner:
                return 2 * outer * cosh(base.args[0])
    return None


def _pairs(node: Expr) -> Expr | None:
    if not isinstance(node, Add) or len(node.args) > _LONGEST_SUM:
        return None
    terms = _terms(node)
    for first, second in permutations(terms, 2):
        if (first.is_Number and second.is_Number) or any(
            isinstance(f, Piecewise) for t in (first, second) for f in Mul.make_args(t)
        ):
            continue
        whole = _hyperbolic(first, second)
        if whole is None:
            joined = _one_plus(second / first)
            whole = None if joined is None else first * joined
        if whole is not None:
            rest = list(terms)
            rest.remove(first)
            rest.remove(second)
            return Add(whole, *rest)
    return None


def _common_factor(node: Expr) -> Expr | None:
    """a f + b f = (a + b) f for functions f, so that what cancels stands together."""
    if not isinstance(node, Add):
        return None
    powers = [_powers(term) for term in _terms(node)]
    shared = {
        base: min((p[base] for p in powers), key=lambda e: e)
        for base in powers[0]
        if not base.is_Number and isinstance(base, (Function, exp)) and not isinstance(base, (Piecewise, Reduction))
        and all(base in p and p[base].is_Integer and p[base] > 0 for p in powers)
    }  # fmt: skip
    if not shared:
        return None
    factor = _product(shared.items())
    return factor * Add(*(term / factor for term in _terms(node)))


# ------------------------------------------------------------------------------------------- powers, products


def _reciprocal_of_exp_sum(node: Expr) -> Expr | None:
    """(c + d e^w)^-k = (expit(-w - log(d/c))/c)^k: no overflow, no 1 to swallow digits."""
    if not isinstance(node, Pow) or not node.exp.is_negative or not isinstance(node.base, Add) or len(node.base.args) != 2:
        return None
    for one, other in permutations(node.base.args, 2):
        w = _exp_argument(other / one)
        if w is not None and (one.is_positive or isinstance(node.exp, Integer)):
            return (expit(-w) / one) ** (-node.exp)
    return None


def _even_power_of_sech(node: Expr) -> Expr | None:
    """cosh(a)^-2n = (4 expit(2a) expit(-2a))^n."""
    if isinstance(node, Pow) and isinstance(node.base, cosh) and node.exp.is_Integer and node.exp.is_negative and node.exp.is_even:
        a = node.base.args[0]
        return (4 * expit(2 * a) * expit(-2 * a)) ** (-node.exp / 2)
    return None


def _reciprocal_of_expm1(node: Expr) -> Expr | None:
    """e^w / (e^w - 1) = -1/expm1(-w), read as a product: exp(w) expm1(w)^-1."""
    if not isinstance(node, Mul):
        return None
    powers = _powers(node)
    for base, exponent in powers.items():
        if isinstance(base, expm1) and exponent == -1 and exp(base.args[0]) in powers:
            return -1 / expm1(-base.args[0]) * node / (exp(base.args[0]) / base)
    return None


def _exp_times_expit(node: Expr) -> Expr | None:
    """e^(-n a) expit(a)^k = expit(-a)^n expit(a)^(k-n)."""
    if not isinstance(node, Mul):
        return None
    powers = _powers(node)
    for base, exponent in powers.items():
        if not isinstance(base, expit) or not exponent.is_positive:
            continue
        for other in powers:
            if not isinstance(other, exp) or powers[other] != 1:
                continue
            for n in ([exponent] if not exponent.is_Integer else [Integer(i) for i in range(int(exponent), 0, -1)]):
                rest = expand_mul(other.args[0] + n * base.args[0])
                if rest.is_Number:
                    return node / other / base**n * exp(rest) * expit(-base.args[0]) ** n
    return None


def _expm1_times_expit(node: Expr) -> Expr | None:
    """(e^w - 1) expit(-w) = tanh(w/2)."""
    if not isinstance(node, Mul):
        return None
    powers = _powers(node)
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
    powers = _powers(node)
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
                    return normpdf(sqrt(-2 * coefficient) * square.base) * numbers * Mul(*(f for f in node.args if not f.is_number and f != factor))
    return None


# ------------------------------------------------------------------------------------------- functions


def _log_of_exp_sum(node: Expr) -> Expr | None:
    """log(c + d e^w) = log c + softplus(w + log(d/c)); log(1 + a) = log1p(a)."""
    if not isinstance(node, log) or not isinstance(node.args[0], Add):
        return None
    inner = node.args[0]
    if len(inner.args) == 2:
        for one, other in permutations(inner.args, 2):
            w = _exp_argument(other / one)
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
    for base, exponent in _powers(node.args[0]).items():
        if isinstance(base, expit):
            taken.append(-exponent * softplus(-base.args[0]))
        elif isinstance(base, exp):
            taken.append(exponent * base.args[0])
        else:
            kept.append((base, exponent))
    rest = _product(kept)
    if not taken or (rest.is_Number and not rest.is_positive):
        return None
    return Add(log(rest), *taken)


def _complementary_error(node: Expr) -> Expr | None:
    """erfc(a) = 2 normcdf(-sqrt(2) a): SymPy would fold erfc(-a) to 2 - erfc(a)."""
    return 2 * normcdf(-sqrt(2) * node.args[0]) if isinstance(node, erfc) else None


def _log1p_of_expm1(node: Expr) -> Expr | None:
    """log(1 + (e^w - 1)) = w, log1p(e^w) = softplus(w), log(expm1(w)) stays."""
    if isinstance(node, log1p) and isinstance(node.args[0], expm1):
        argument: Expr = node.args[0].args[0]
        return argument
    if isinstance(node, log1p):
        w = _exp_argument(node.args[0])
        return None if w is None else softplus(w)
    return None


def _softplus_of_shifted(node: Expr) -> Expr | None:
    """exp(softplus(a)) = 1/expit(-a); exp(-n softplus(a)) = expit(-a)^n; exp(w + c log b) = b^c e^w."""
    if not isinstance(node, exp):
        return None
    taken: list[Expr] = []
    kept: list[Expr] = []
    for term in _terms(expand_mul(node.args[0])):
        coefficient, rest = term.as_coeff_Mul()
        if isinstance(rest, softplus) and coefficient.is_negative:
            taken.append(expit(-rest.args[0]) ** (-coefficient))
        elif isinstance(rest, log):
            taken.append(rest.args[0] ** coefficient)
        else:
            kept.append(term)
    return Mul(exp(Add(*kept)), *taken) if taken else None


def _even_power_of_absolute(node: Expr) -> Expr | None:
    """|a|^2n = a^2n."""
    if isinstance(node, Pow) and isinstance(node.base, absolute) and node.exp.is_Integer and node.exp.is_even:
        return Pow(node.base.args[0], node.exp)
    return None


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
            if content != 1 and any(f is not factor and not f.is_Number for f in node.args):
                return Mul(content, rest, *(f for f in node.args if f is not factor))
    return None


def _removable_case(node: Expr) -> Expr | None:
    """Piecewise((f(c), a = c), (f(a), True)) = f(a) for polynomials f of a alone: no factor is masked."""
    if not isinstance(node, Piecewise) or len(node.args) != 2:
        return None
    (special, condition), (general, last) = node.args
    if last != S.true or not isinstance(condition, Eq):
        return None
    for symbol, place in (condition.args, condition.args[::-1]):
        if general.free_symbols == {symbol} and general.is_polynomial(symbol) and general.subs(symbol, place) == special:
            return general
    return None


def _factor_into_cases(node: Expr) -> Expr | None:
    """c [f if A else h] = [c f if A else c h]; masks over one condition add up. What is masked stays masked."""
    if isinstance(node, Mul):
        cases = [f for f in node.args if isinstance(f, Piecewise)]
        if len(cases) != 1:
            return None
        factor = Mul(*(f for f in node.args if f is not cases[0]))
        return Piecewise(*((factor * e, c) for e, c in cases[0].args))
    if isinstance(node, Add):
        for first, second in permutations([a for a in node.args if isinstance(a, Piecewise)], 2):
            if [c for _, c in first.args] == [c for _, c in second.args] and first != second:
                joined = Piecewise(*((expand_mul(a + b), c) for (a, c), (b, _) in zip(first.args, second.args, strict=True)))
                return Add(joined, *(a for a in node.args if a is not first and a is not second))
    return None


# ------------------------------------------------------------------------------------------- rows


def _is_once_a_row(expression: Basic, rowwise: frozenset[Symbol]) -> bool:
    """Whether the expression is one number a row, given the symbols that are."""
    return outside(expression) <= rowwise | {length}


def _split(parts: Iterable[Expr], rowwise: frozenset[Symbol]) -> tuple[list[Expr], list[Expr]]:
    constant: list[Expr] = []
    varying: list[Expr] = []
    for part in parts:
        (constant if _is_once_a_row(part, rowwise) else varying).append(part)
    return constant, varying


def _constant_out_of_reduction(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """RowSum(c e) = c RowSum(e), RowSum(c) = c length, RowLse(c + e) = c + RowLse(e), for c once a row."""
    if isinstance(node, RowSum):
        constant, varying = _split(Mul.make_args(node.body), rowwise)
        if not varying:
            return length * node.body
        if constant:
            return Mul(*constant) * RowSum(Mul(*varying))
        constant, varying = _split(_terms(node.body), rowwise)
        if constant:
            return length * Add(*constant) + RowSum(Add(*varying))
    if isinstance(node, (RowLse, RowMax)):
        constant, varying = _split(_terms(node.body), rowwise)
        if varying and constant:
            return Add(*constant) + node.func(Add(*varying))
        if not varying and isinstance(node, RowMax):
            return node.body
    if isinstance(node, RowSum) and isinstance(node.body, Piecewise):
        if all(_is_once_a_row(c, rowwise) for _, c in node.body.args):
            return Piecewise(*((RowSum(e), c) for e, c in node.body.args))
    return None


def _sum_of_deviations(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """RowSum(e - RowSum(e)/length) = 0."""
    if isinstance(node, RowSum) and isinstance(node.body, Add):
        for term in node.body.args:
            rest = node.body - term
            if term == -RowSum(rest) / length:
                return S.Zero
    return None


def _row_sum_of_exp(node: Expr) -> Expr | None:
    """RowSum(c e^w) = c e^RowLse(w), c one a row."""
    if not isinstance(node, RowSum):
        return None
    powers = _powers(node.body)
    exponents = [b for b in powers if isinstance(b, exp)]
    if len(exponents) != 1 or powers[exponents[0]] != 1 or len(powers) != 1:
        return None
    return exp(RowLse(exponents[0].args[0]))


def _scatter(expression: Expr) -> tuple[Expr, Expr, Expr] | None:
    """(then, label, otherwise) of Piecewise((then, position == label), (otherwise, True))."""
    if isinstance(expression, Piecewise) and len(expression.args) == 2:
        (then, condition), (otherwise, last) = expression.args
        if isinstance(condition, Eq) and position in condition.args and last == S.true:
            label = next(a for a in condition.args if a != position)
            return then, label, otherwise
    return None


def _sum_of_scatter(node: Expr) -> Expr | None:
    """RowSum([position = k] a) = the entry of a at k."""
    if not isinstance(node, RowSum):
        return None
    for term in _terms(node.body):
        found = _scatter(term)
        if found is not None and found[2] == 0:
            rest = node.body - term
            picked = RowPick(found[0], found[1])
            return picked if rest == 0 else picked + RowSum(rest)
    return None


def _factor_into_scatter(node: Expr) -> Expr | None:
    """c [position = k] a = [position = k] c a, and a sum joins both branches."""
    if not isinstance(node, (Mul, Add)):
        return None
    found = next(((a, s) for a in node.args if (s := _scatter(a)) is not None), None)
    if found is None:
        return None
    scatter, (then, label, otherwise) = found
    rest = [a for a in node.args if a is not scatter]
    if isinstance(node, Mul):
        factor = Mul(*rest)
        return Piecewise((expand_mul(factor * then), Eq(position, label)), (expand_mul(factor * otherwise), True))
    for other in list(rest):
        again = _scatter(other)
        if again is not None and again[1] == label:
            rest.remove(other)
            then, otherwise = then + again[0], otherwise + again[2]
    joined = Add(*rest)
    return Piecewise((expand_mul(then + joined), Eq(position, label)), (expand_mul(otherwise + joined), True))


def _pick_of_pick(node: Expr) -> Expr | None:
    """The entry at k of an expression is the expression of the entries at k; what is one a row is its own entry."""
    if not isinstance(node, RowPick):
        return None
    body, label = node.args
    if isinstance(body, Symbol):
        return label if body == position else body if body == length else None

    def enter(inner: Expr) -> Expr:
        if isinstance(inner, Reduction) or inner.is_Number or inner == length:
            return inner
        if isinstance(inner, Symbol):
            return label if inner == position else RowPick(inner, label)
        return inner.func(*(enter(a) if isinstance(a, Basic) else a for a in inner.args)) if inner.args else inner

    return enter(body)


LAWS: tuple[Law, ...] = (
    Law("erfc", "erfc(a) = 2 normcdf(-sqrt(2) a)", _complementary_error, (erfc(u), erfc(3 * u))),
    Law(
        "sum of a pair",
        "a - a e^w = -a expm1(w); a - a expit(w) = a expit(-w); a -/+ a erf, tanh, tanh^2, normcdf, cos; expit(w) - expit(-w) = tanh(w/2); a softplus(w) - a w = a softplus(-w)",
        _pairs,
        (
            exp(u) - 1, v * exp(u) - v, 1 - expit(u), v - v * tanh(u) ** 2, 1 + erf(u), 1 - erf(u), 1 + tanh(u),
            1 - tanh(u), 1 - normcdf(u), expit(-u) - expit(u), u - softplus(u), softplus(u) - u, 1 - cos(u), 1 - cos(u) ** 2,
            v - v * sin(u) ** 2, exp(u) - exp(-u), v * exp(-u) + v * exp(u), 2 * exp(u) + v - 2,
        ),
    ),
    Law("common factor", "a f + b f = (a + b) f", _common_factor, (expit(u) * expit(-u) + u * expit(u), v * tanh(u) + tanh(u))),
    Law("reciprocal", "(c + d e^w)^-k = (expit(-w - log(d/c))/c)^k", _reciprocal_of_exp_sum, (1 / (1 + exp(u)), (1 + exp(-v * u)) ** -2, 1 / sqrt(1 + exp(u)), 1 / (2 + 6 * exp(u)))),
    Law("reciprocal of expm1", "e^w/expm1(w) = -1/expm1(-w)", _reciprocal_of_expm1, (exp(u) / expm1(u),)),
    Law("power of sech", "cosh(a)^-2n = (4 expit(2a) expit(-2a))^n", _even_power_of_sech, (cosh(u) ** -2, cosh(u) ** -4)),
    Law("exp times expit", "e^(-n a) expit(a)^k = expit(-a)^n expit(a)^(k-n)", _exp_times_expit, (exp(-u) * expit(u), exp(-2 * u) * expit(u) ** 3, v * exp(-u * v) * expit(u * v) ** 2)),
    Law("expm1 times expit", "expm1(w) expit(-w) = tanh(w/2)", _expm1_times_expit, (expm1(u) * expit(-u),)),
    Law("sinh over cosh", "sinh(a)/cosh(a) = tanh(a)", _sinh_over_cosh, (sinh(u) / cosh(u), sin(u) / cos(u))),
    Law("normal density", "e^(-a^2/2)/sqrt(2 pi) = normpdf(a)", _normal_density, (exp(-(u**2) / 2) / sqrt(2 * pi), u * exp(-2 * u**2) / sqrt(2 * pi))),
    Law("log of a sum", "log(c + d e^w) = log c + softplus(w + log(d/c)); log(1 + a) = log1p(a)", _log_of_exp_sum, (log(1 + exp(u)), log(2 + 6 * exp(v)), log(1 + u**2))),
    Law("log of a product", "log(c expit(a)^n e^w) = log c - n softplus(-a) + w", _log_of_product, (log(expit(u)), log(3 * expit(u) ** 2))),
    Law("log1p", "log1p(expm1(w)) = w; log1p(e^w) = softplus(w)", _log1p_of_expm1, (log1p(expm1(u)), log1p(exp(u)))),
    Law("exp of a log", "e^(w - n softplus(a)) = e^w expit(-a)^n; e^(w + n log b) = e^w b^n", _softplus_of_shifted, (exp(-softplus(u)), exp(u - 2 * softplus(v)))),
    Law("even power of absolute", "|a|^2n = a^2n", _even_power_of_absolute, (absolute(u) ** 2, absolute(u) ** 4)),
    Law("product of exps", "e^a e^b = e^(a+b)", _product_of_exps, (exp(u) * exp(v), u * exp(u) * exp(-v))),
    Law("content", "f (c a + c b) = c f (a + b)", _content, (u * (2 * v + 2 * u), Rational(1, 2) * u * (2 * v - 2))),
    Law("removable case", "f(c) at a = c, else f(a): is f(a)", _removable_case, (Piecewise((0, Eq(u, 0)), (3 * u, True)),)),
    Law("row sum of exp", "RowSum(e^w) = e^RowLse(w)", _row_sum_of_exp, (RowSum(exp(u)),)),
    Law("constant out of a reduction", "RowSum(c e) = c RowSum(e); RowLse(c + e) = c + RowLse(e)", _constant_out_of_reduction, (RowSum(2 * u), RowLse(u - RowMax(u)), RowSum(u + 1), RowMax(u + 3), RowSum(length * u)), of_rows=True),
    Law("sum of deviations", "RowSum(e - RowSum(e)/length) = 0", _sum_of_deviations, (RowSum(u - RowSum(u) / length),), of_rows=True),
    Law("sum of a scatter", "RowSum([position = k] a) = a at k", _sum_of_scatter, (RowSum(Piecewise((u, Eq(position, k)), (0, True))),)),
    Law("factor into a scatter", "c [position = k] a = [position = k] c a", _factor_into_scatter, (v * Piecewise((u, Eq(position, k)), (0, True)), v + Piecewise((u, Eq(position, k)), (0, True)))),
    Law("factor into cases", "c [f if A else h] = [c f if A else c h]", _factor_into_cases, (v * Piecewise((u, u > 0), (0, True)), Piecewise((u, u > 0), (0, True)) + Piecewise((v, u > 0), (1, True)))),
    Law("pick", "the entry of an expression is the expression of the entries", _pick_of_pick, (RowPick(u - RowLse(u), k),)),
)

_LIMIT = 200
_NONE: frozenset[Symbol] = frozenset()


@lru_cache(maxsize=20000)
def stabilize(expression: Expr, rowwise: frozenset[Symbol] = _NONE) -> Expr:
    """The expression in stable form: equal to it, and right in floating point where it was not.

    ``rowwise`` holds the symbols that are one number a row. Raises RuntimeError if the laws do not come to rest
    (a defect of the table).
    """
    result, _ = derivation(expression, rowwise)
    return result


def derivation(
    expression: Expr, rowwise: frozenset[Symbol] = _NONE
) -> tuple[Expr, tuple[tuple[str, Expr, Expr], ...]]:
    """The stable form, and the steps that led there: (law, before, after) in order."""
    steps: list[tuple[str, Expr, Expr]] = []
    known: dict[Basic, Basic] = {}

    def settle(node: Basic) -> Basic:
        if node in known:
            return known[node]
        current = node
        for _ in range(_LIMIT):
            if current.args and not isinstance(current, Symbol):
                arguments = tuple(settle(a) for a in current.args)
                if arguments != current.args:
                    current = _rebuild(current, arguments)
                    continue
            better = _first_law(current, rowwise, steps)
            if better is None:
                break
            current = better
            if current in known:
                current = known[current]
                break
        else:
            raise RuntimeError(f"the laws do not come to rest on {node}")
        known[node] = known[current] = current
        return current

    result = settle(expression)
    return result, tuple(steps)  # type: ignore[return-value]


def _first_law(node: Basic, rowwise: frozenset[Symbol], steps: list[tuple[str, Expr, Expr]]) -> Basic | None:
    if not isinstance(node, Expr) or not node.args:
        return None
    for law in LAWS:
        better = law.apply(node, rowwise)
        if better is not None and better != node:
            steps.append((law.name, node, better))
            return better
    return None


def _rebuild(node: Basic, arguments: tuple[Basic, ...]) -> Basic:
    return node.func(*arguments)
