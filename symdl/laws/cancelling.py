"""Laws of sums that cancel where a number is huge or tiny: rational in a root, in an exponential, in a size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from sympy import (
    Add,
    Dummy,
    Eq,
    Expr,
    Mul,
    Piecewise,
    Pow,
    Rational,
    S,
    Symbol,
    cosh,
    exp,
    fraction,
    sign,
    sinh,
    tanh,
    together,
)
from sympy.core.relational import Relational

from symdl.laws.rational import Shares, T, joined
from symdl.laws.reading import Law, powers_of, product, u, v
from symdl.primitives import absolute, expit, expm1, hypot, hypsum
from symdl.row import Reduction

_HIGHEST = 24  # powers of t; the algebra of higher ones takes seconds


# ------------------------------------------------------------------------------------------- a root


def _rational_in_root(node: Expr) -> Expr | None:
    """By t = (a + h)/b for h = hypot(a, b): a = b (t - 1/t)/2, h = b (t + 1/t)/2."""
    if not isinstance(node, Add) or node.has(Piecewise, Reduction):
        return None
    roots = {(-a if a.could_extract_minus_sign() else a, b) for a, b in (f.args for f in node.atoms(hypot, hypsum))}
    if len(roots) != 1:
        return None
    ((a, b),) = roots
    read = {hypsum(a, b): b * T, hypsum(-a, b): b / T, hypot(a, b): b * (T + 1 / T) / 2}
    read[hypot(-a, b)] = read[hypot(a, b)]
    for x, slope, offset in _lines(a, b):
        rooted = _rooted(slope * b)
        terms = [t.xreplace(read).subs(x, (b * (T - 1 / T) / 2 - offset) / slope).subs(rooted) for t in node.args]
        found = joined(terms, (0, 1))
        if found is not None:
            made = _shares_of_root(a, b).written(*found)
            return made.xreplace({square.base: Pow(y, S.Half) for y, square in rooted.items()})
    return None


def _lines(a: Expr, b: Expr) -> Iterator[tuple[Symbol, Expr, Expr]]:
    """(x, c, d) for each symbol in which a = c x + d, and which b is free of."""
    for x in sorted(a.free_symbols - b.free_symbols, key=str):
        line = a.as_poly(x)
        if line is not None and line.degree() == 1:
            yield x, *line.all_coeffs()


def _rooted(e: Expr) -> dict[Expr, Expr]:
    """Symbols y under a square root, as squares: sqrt(y) is then no stranger to y."""
    under = {root.base for root in e.atoms(Pow) if root.exp == S.Half and root.base.is_Symbol}
    return {y: Dummy(str(y), positive=True) ** 2 for y in under}


def _shares_of_root(a: Expr, b: Expr) -> Shares:
    """P^2 = (h + a)/(2h), P Q = b/(2h), Q^2 = (h - a)/(2h)."""
    height = hypot(a, b)

    def power(m: int, n: int) -> Expr:
        ratio = hypsum(a, b) / b if m >= n else hypsum(-a, b) / b
        return ratio ** (abs(m - n) // 2) * (b / (2 * height)) ** ((m + n) // 2)

    return Shares(power, 2, a / height)


# ------------------------------------------------------------------------------------------- an exponential

_BY_POWERS: dict[type[Expr], tuple[int, Callable[[Expr], Expr]]] = {
    exp: (1, lambda t: t), expm1: (1, lambda t: t - 1), expit: (1, lambda t: t / (t + 1)),
    tanh: (2, lambda t: (t - 1) / (t + 1)),
    sinh: (1, lambda t: (t - 1 / t) / 2), cosh: (1, lambda t: (t + 1 / t) / 2),
}  # fmt: skip
"""f(a) as a function of t = e^(n a): n, and the function."""


def _rational_in_exponential(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """By t = e^w; where nothing cancels, also what overflows: denominators of three powers of t, sinh(w) expit(-w)."""
    if not isinstance(node, (Add, Mul)) or node.has(Piecewise, Reduction):
        return None
    functions = {f for f in node.atoms(*_BY_POWERS) if not f.free_symbols <= rowwise}
    if not functions:
        return None
    # e^(n w + d) is t^n e^d, for d that is once a row.
    exponents = {
        f: (_BY_POWERS[type(f)][0] * f.args[0]).expand().as_independent(*(f.free_symbols - rowwise), as_Add=True)
        for f in functions
    }
    w = min((moving for _, moving in exponents.values()), key=lambda e: (abs(e.as_coeff_Mul()[0]), str(e)))
    w = -w if w.could_extract_minus_sign() else w
    read: dict[Expr, Expr] = {}
    for f, (fixed, moving) in exponents.items():
        n = moving / w
        if not n.is_Integer or abs(n) > _HIGHEST:
            return None
        read[f] = _BY_POWERS[type(f)][1](T**n * exp(fixed))
    terms = [term.xreplace(read) for term in Add.make_args(node)]
    if not all(term.is_rational_function(T) for term in terms):
        return None
    long = [base for term in Add.make_args(node) for base in _long_denominators(term, read)]
    kinds = {f.func for f in functions}
    growing = [f for f in functions if isinstance(f, (exp, expm1, sinh, cosh))]
    overflows = any(base.has(*growing) for base in long if growing) or (expit in kinds and bool({sinh, cosh} & kinds))
    if not isinstance(node, Add) and not overflows:
        return None
    found = joined(terms, (0, 1), always=not isinstance(node, Add) or len(long) > 1)
    return None if found is None else _shares_of_exponential(w).written(*found)


def _long_denominators(term: Expr, read: dict[Expr, Expr]) -> list[Expr]:
    """Sums of three powers of t or more that the term is divided by."""
    under = [base for base, power in powers_of(term).items() if isinstance(base, Add) and power.is_negative]
    return [base for base in under if len(fraction(together(base.xreplace(read)))[0].as_poly(T).terms()) > 2]


def _shares_of_exponential(w: Expr) -> Shares:
    """P = expit(w), Q = expit(-w)."""

    def power(m: int, n: int) -> Expr:
        if m + n >= 0 and (m < 0 or n < 0):
            return exp(-n * w) * expit(w) ** (m + n) if n < 0 else exp(m * w) * expit(-w) ** (m + n)
        return expit(w) ** m * expit(-w) ** n

    return Shares(power, 1, tanh(w / 2))


# ------------------------------------------------------------------------------------------- a size


def _rational_in_size(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """By t = x, and with sizes |c x + d| between their zeros; terms that are not rational stand aside."""
    if not isinstance(node, Add) or node.has(Reduction):
        return None
    sizes = {size for size in node.atoms(absolute) if not size.free_symbols <= rowwise}
    if not sizes:
        candidates = () if node.has(Piecewise) else sorted(node.free_symbols - rowwise, key=str)
        return next((found for x in candidates if (found := over_one_denominator(node.args, x)) is not None), None)
    x = min(set().union(*(size.free_symbols for size in sizes)), key=str)
    zeros = breaks(node, x)
    if not zeros:
        return None
    inside = [zeros[0] - 1, *((a + b) / 2 for a, b in pairwise(zeros)), zeros[-1] + 1]
    terms = [t for t in node.args if all(_is_algebraic(between(t, x, place), x) for place in inside)]
    sides = [[between(term, x, place) for term in terms] for place in inside]
    better = [over_one_denominator(side, x) for side in sides]
    middle = [between(Add(*terms), x, zero).subs(x, zero) for zero in zeros]
    if better == [None] * len(better) or not all(value.is_finite for value in middle):
        return None
    cases: list[tuple[Expr, Expr]] = []
    for side, whole, zero, value in zip(sides, better, [None, *zeros], [None, *middle], strict=True):
        if zero is not None and cases[0][0].subs(x, zero) != value:
            cases.insert(0, (value, Eq(x, zero)))
        cases.insert(0, (Add(*side) if whole is None else whole, S.true if zero is None else x > zero))
    return Add(Piecewise(*cases), *(term for term in node.args if term not in terms))


def _is_algebraic(term: Expr, x: Symbol) -> bool:
    """Whether the term is a product of polynomials in x to any rational powers."""
    return all(base.is_polynomial(x) and power.is_Rational for base, power in powers_of(together(term)).items())


def breaks(node: Expr, x: Symbol) -> list[Expr]:
    """The places at which sizes and conditions change sides, in order; none where one of them is not c x + d."""
    lines = [size.args[0] for size in node.atoms(absolute) if size.free_symbols]
    for condition in (c for case in node.atoms(Piecewise) for _, c in case.args if c != S.true):
        if not isinstance(condition, Relational):
            return []
        lines.append(condition.lhs - condition.rhs)
    forms = [line.as_poly(x) for line in lines]
    if not all(
        f is not None and f.degree() == 1 and line.free_symbols == {x} for f, line in zip(forms, lines, strict=True)
    ):
        return []
    return sorted({-form.TC() / form.LC() for form in forms})


def between(term: Expr, x: Symbol, place: Expr) -> Expr:
    """The term as it is around a place that is no break: without sizes, and with the case that holds."""
    signs = {size: size.args[0] * sign(size.args[0].subs(x, place)) for size in term.atoms(absolute)}
    cases = {case: next(e for e, c in case.args if c.subs(x, place)) for case in term.atoms(Piecewise)}
    return term.xreplace(cases).xreplace(signs)


def over_one_denominator(terms: Sequence[Expr], x: Symbol, places: tuple[int, ...] = (0,)) -> Expr | None:
    """A sum of rational functions of x as a product, where its terms cancel far out or at a place.

    All may have a broken power of one sum as a factor, up to whole powers of it.
    """
    factor, parts = _broken_power(terms)
    found = joined((part.xreplace({x: T}) for part in parts), places)
    if found is None:
        return None
    constant, factors = found
    return factor * constant * product((base.xreplace({T: x}), S(power)) for base, power in factors.items())


def _broken_power(terms: Sequence[Expr]) -> tuple[Expr, list[Expr]]:
    """b^q and what it leaves of the terms, for a sum b that all have to the power q or a whole number above it."""
    powers = [powers_of(term) for term in terms]
    broken = [b for p in powers[:1] for b, q in p.items() if isinstance(b, Add) and q.is_Rational and not q.is_Integer]
    for base in broken:
        exponents = [p.get(base, S.Zero) for p in powers]
        if all((exponent - exponents[0]).is_Integer for exponent in exponents):
            least = base ** min(exponents)
            return least, [term / least for term in terms]
    return S.One, list(terms)


LAWS: tuple[Law, ...] = (
    Law(
        "rational in a root",
        "a sum rational in a and h = hypot(a, b), by t = (a + h)/b",
        _rational_in_root,
        (1 + 2 * u / hypot(u, 1) - u**3 / hypot(u, 1) ** 3, 1 / (1 + hypot(v * u, 1)) - 1 / hypot(v * u, 1)),
        closing=True,
    ),
    Law(
        "rational in an exponential",
        "a sum rational in e^w, by expit(w) and expit(-w)",
        _rational_in_exponential,
        (
            expit(u + 3) + expit(u - 3) - 1,
            (exp(2 * u) + 2 * exp(u)) / (exp(2 * u) + 2 * exp(u) + 2),
            u / (1 + (1 + exp(-u)) ** 2),
            expit(2 * u) - expit(u) * tanh(u),
            v * sinh(u) * expit(-u) ** 2 * expit(u) ** 2,
        ),
        of_rows=True,
        closing=True,
    ),
    Law(
        "rational in a size",
        "a sum rational in x and sizes |c x + d|, or that times a broken power, over one denominator",
        _rational_in_size,
        (
            (1 + absolute(u) ** 3) ** Rational(-1, 3) - absolute(u) ** 3 * (1 + absolute(u) ** 3) ** Rational(-4, 3),
            u / (2 * (1 + absolute(u))) + S.Half,
            absolute(u + 1) - absolute(u - 1),
            1 / (1 + u) - 1 / (2 + u),
            u / (1 + u**2) - 1 / u,
        ),
        of_rows=True,
        closing=True,
    ),
)
