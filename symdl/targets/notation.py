"""House notation: how functions, arguments and numbers are written, and the shapes formulas take for readers.

The tables hold one row a primitive and one a customary name; ``display`` rewrites a derived expression into the
shortest true form and never changes its value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from sympy import (
    Add,
    Basic,
    Eq,
    Expr,
    Function,
    Mul,
    Ne,
    Piecewise,
    Pow,
    Rational,
    S,
    Symbol,
    erf,
    exp,
    expand_mul,
    sqrt,
    tanh,
)
from sympy import factor as factored
from sympy.core.relational import Relational

from symdl.forms import computing_forms
from symdl.kernel import COTANGENT
from symdl.primitives import PrimitiveFunction, absolute, expit, expm1, normcdf, root
from symdl.row import Reduction, RowLse, RowPick, RowSum, position

# ------------------------------------------------------------------------------------------- tables


@dataclass(frozen=True)
class Head:
    """How a function's name is written, and what the sheet's legend says it means."""

    latex: str
    meaning: str = ""


FUNCTIONS: dict[str, Head] = {
    "expit": Head(r"\sigma", r"\sigma(x) = \frac{1}{1 + e^{-x}}"),
    "softplus": Head(r"\zeta", r"\zeta(x) = \ln(1 + e^{x})"),
    "normcdf": Head(r"\Phi", r"\Phi(x) = \tfrac{1}{2}\bigl(1 + \operatorname{erf}(x/\sqrt{2})\bigr)"),
    "normpdf": Head(r"\varphi", r"\varphi(x) = e^{-x^{2}/2}/\sqrt{2\pi}"),
    "log": Head(r"\ln"),
    "log2": Head(r"\log_{2}"),
    "erf": Head(r"\operatorname{erf}"),
    "erfc": Head(r"\operatorname{erfc}"),
    "rint": Head(r"\operatorname{round}"),
    "sin": Head(r"\sin"),
    "cos": Head(r"\cos"),
    "tan": Head(r"\tan"),
    "cot": Head(r"\cot"),
    "sec": Head(r"\sec"),
    "csc": Head(r"\csc"),
    "sinh": Head(r"\sinh"),
    "cosh": Head(r"\cosh"),
    "tanh": Head(r"\tanh"),
    "coth": Head(r"\coth"),
    "sech": Head(r"\operatorname{sech}"),
    "csch": Head(r"\operatorname{csch}"),
    "asin": Head(r"\arcsin"),
    "acos": Head(r"\arccos"),
    "atan": Head(r"\arctan"),
    "asinh": Head(r"\operatorname{arsinh}"),
    "acosh": Head(r"\operatorname{arcosh}"),
    "atanh": Head(r"\operatorname{artanh}"),
}
"""Function class -> its head. What has a shape of its own (powers, roots, sums, cases) is the printer's."""

NAMES: dict[str, str] = {
    "target": "y",
    "param": r"\theta",
    "grad": "g",
    "step": "t",
    "velocity": "v",
    "lr": r"\eta",
    "momentum": r"\mu",
    "dampening": r"\tau",
    "weight_decay": r"\lambda",
    "eps": r"\varepsilon",
    "epsilon": r"\varepsilon",
    "label_smoothing": r"\varepsilon",
    "margin": "m",
    "temperature": "T",
    "weight": "w",
    "pos_weight": "w^{+}",
    "bias": "b",
    "anchor": "a",
    "positive": "a^{+}",
    "negative": "a^{-}",
}
"""Customary letters of arguments; where two arguments would share one, the later keeps its own name."""

GREEK = frozenset(
    {"alpha", "beta", "gamma", "delta", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "pi", "rho"}
    | {"sigma", "tau", "phi", "chi", "psi", "omega"}
    | {"Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega"}
)
_SPELT = {"lam": r"\lambda", "lambd": r"\lambda", "length": "n", "position": "i"}
SPARE_LETTERS = tuple("cdhkqrsuz")
"""Names for abbreviations, in this order, where a formula does not use them yet."""


def letter(name: str) -> str:
    r"""An argument's name in mathematics: Greek, a letter with an index, or ``\mathit``."""
    if name in NAMES:
        return NAMES[name]
    if name in _SPELT:
        return _SPELT[name]
    if name in GREEK:
        return f"\\{name}"
    if len(name) == 1:
        return name
    indexed = re.fullmatch(r"([A-Za-z]+?)_?(\d+)", name)
    if indexed:
        return f"{letter(indexed[1])}_{{{indexed[2]}}}"
    return spelt(name)


def spelt(name: str) -> str:
    """An argument's whole name in mathematics."""
    return r"\mathit{" + name.replace("_", r"\_") + "}"


# ------------------------------------------------------------------------------------------- numbers


def decimal(number: Rational) -> str | None:
    """The shortest decimal of a rational that came from a binary float, or None for a plain fraction."""
    if number.q <= 64 or number.q & (number.q - 1):
        return None
    value = float(number)
    if Rational(value) != number:
        return None
    text = format(Decimal(repr(value)), "f")
    if len(text.lstrip("-0.")) and len(text) > 8 and abs(value) < 1e-3:
        mantissa, exponent = f"{Decimal(repr(value)):e}".split("e")
        shown = re.sub(r"\.?0+$", "", mantissa) if "." in mantissa else mantissa
        power = f"10^{{{int(exponent)}}}"
        return power if shown == "1" else f"{shown} \\cdot {power}"
    return text


class DecimalSymbol(Symbol):  # type: ignore[misc]
    """A decimal number of a formula, kept whole through derivation so that no law smears its digits."""

    number: Rational

    def __new__(cls, number: Rational) -> DecimalSymbol:
        made: DecimalSymbol = Symbol.__xnew__(cls, f"decimal {number}", positive=True)
        made.number = number
        return made


def keep_decimals(expression: Expr) -> Expr:
    """The expression with decimals as symbols: the sign stays outside."""
    found = {n for n in expression.atoms(Rational) if decimal(abs(n)) is not None}
    return expression.xreplace({n: DecimalSymbol(abs(n)) * (1 if n > 0 else -1) for n in found})


def restore_decimals(expression: Expr) -> Expr:
    """The inverse of ``keep_decimals``."""
    return expression.xreplace({s: s.number for s in expression.atoms(DecimalSymbol)})


# ------------------------------------------------------------------------------------------- display nodes


class Notation(Function):  # type: ignore[misc]
    """A way of writing; ``spec_expression`` is what it stands for."""

    is_extended_real = True

    @classmethod
    def eval(cls, *arguments: Expr) -> Expr | None:
        return None

    @classmethod
    def spec(cls, *arguments: Expr) -> Expr:
        """What the node stands for."""
        raise TypeError(cls.__name__)

    @property
    def spec_expression(self) -> Expr:
        return self.spec(*self.args)


class normalized_exponential(Notation):
    """``exp(u)`` over its sum along the row."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return exp(u - RowLse(u))


class norm(Notation):
    """The p-norm of a row."""

    nargs = 2

    @classmethod
    def spec(cls, u: Expr, p: Expr) -> Expr:
        return sqrt(RowSum(u**2)) if p == 2 else RowSum(absolute(u) ** p) ** (1 / p)


class positive_part(Notation):
    """``max(0, u)``."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return Piecewise((u, u > 0), (0, True))


class same(Notation):
    """Kronecker's delta of a place in the row and a label."""

    nargs = 2

    @classmethod
    def spec(cls, i: Expr, k: Expr) -> Expr:
        return Piecewise((1, Eq(i, k)), (0, True))


def spelled_out(expression: Expr) -> Expr:
    """The expression with every way of writing replaced by what it stands for."""
    while expression.has(Notation):
        expression = expression.replace(lambda n: isinstance(n, Notation), lambda n: n.spec_expression)
    return expression


# ------------------------------------------------------------------------------------------- laws


def _softmax(node: Basic) -> Expr | None:
    """e^(u - lse u) = softmax(u), e^(u - lse u) - 1 likewise."""
    if isinstance(node, (exp, expm1)):
        for term in Add.make_args(node.args[0]):
            if isinstance(-term, RowLse) and node.args[0] - term == (-term).body:
                value = normalized_exponential((-term).body)
                return value - 1 if isinstance(node, expm1) else value
    return None


def _named_only_here(node: Basic) -> Expr | None:
    """A primitive without a customary name is written as what it means: expm1(u) = e^u - 1."""
    if (
        isinstance(node, PrimitiveFunction)
        and type(node).__name__ not in FUNCTIONS
        and not isinstance(node, (absolute, root))
    ):
        return node.spec_expression
    return None


def _normal(node: Basic) -> Expr | None:
    """1 + erf(u/sqrt 2) = 2 Phi(u)."""
    if isinstance(node, Add) and len(node.args) == 2:
        one, other = node.args if node.args[0].is_Number else node.args[::-1]
        if one == 1 and isinstance(other, erf):
            return 2 * normcdf(sqrt(2) * other.args[0])
    return None


def _squared_hyperbolic(node: Basic) -> Expr | None:
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


def _norm(node: Basic) -> Expr | None:
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


def _even_power(node: Basic) -> Expr | None:
    """|u|^2 = u^2."""
    if isinstance(node, Pow) and isinstance(node.base, absolute) and node.exp.is_even:
        squared: Expr = node.base.args[0] ** node.exp
        return squared
    return None


def _null_norm(node: Basic) -> Basic | None:
    """c sum u^2 = 0 exactly where |u| = 0."""
    if isinstance(node, (Eq, Ne)) and node.rhs == 0:
        for factor in Mul.make_args(node.lhs):
            if isinstance(factor, RowSum):
                found = _norm_of(factor, S(2)) or _norm_of(factor, S.One)
                if found is not None:
                    return node.func(found, 0)
    return None


def _positive_part(node: Basic) -> Expr | None:
    """u if u > 0 else 0 is max(0, u); a bare symbol reads better in cases."""
    if isinstance(node, Piecewise) and len(node.args) == 2 and node.args[1] == (0, True):
        value, condition = node.args[0]
        ordered = isinstance(condition, Relational) and hasattr(condition, "gts")
        if ordered and not value.is_Symbol and condition.gts - condition.lts == value:
            return positive_part(value)
    return None


def _guard(node: Basic) -> Expr | None:
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


def _flat_cases(node: Basic) -> Expr | None:
    """Cases in the last case join the outer ones."""
    if isinstance(node, Piecewise) and not _is_place(node.args[0][1]):
        last, condition = node.args[-1]
        if isinstance(last, Piecewise) and condition == True:  # noqa: E712
            return Piecewise(*node.args[:-1], *last.args)
    return None


def _needless_case(node: Basic) -> Expr | None:
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


def _scatter_inside(node: Basic) -> Expr | None:
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


def _scatter(node: Basic) -> Expr | None:
    """a where position = k, else b: b + (a - b) delta."""
    if isinstance(node, Piecewise) and len(node.args) == 2 and _is_place(node.args[0][1]):
        (then, here), (otherwise, _) = node.args
        label = next(a for a in here.args if a != position)
        if not then.has(Piecewise) and not otherwise.has(Piecewise):
            return otherwise + expand_mul(then - otherwise) * same(position, label)
    return None


def _is_place(condition: Basic) -> bool:
    return isinstance(condition, Eq) and position in condition.args


def _pick_of_number(node: Basic) -> Expr | None:
    """The entry of a number is the number."""
    if isinstance(node, RowPick) and node.args[0].is_Number:
        number: Expr = node.args[0]
        return number
    return None


def _common_factor(node: Basic) -> Expr | None:
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


def _factored_denominator(node: Basic) -> Expr | None:
    """(t^2 + t a + t b + a b)^-k = ((t + a)(t + b))^-k, where reductions made it."""
    if isinstance(node, Pow) and isinstance(node.base, Add) and len(node.base.args) > 3 and node.has(Reduction):
        product = factored(node.base)
        return product**node.exp if isinstance(product, Mul) else None
    return None


def _cancelled(node: Basic) -> Expr | None:
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


def _same_denominator(node: Basic) -> Expr | None:
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


@dataclass(frozen=True)
class Shape:
    """A way of writing a node; ``of_derived`` shapes are kept from definitions, which stay as written."""

    rule: Callable[[Basic], Basic | None]
    of_derived: bool = True


SHAPES: tuple[Shape, ...] = (
    Shape(_pick_of_number, False),
    Shape(_norm, False),
    Shape(_even_power, False),
    Shape(_null_norm, False),
    Shape(_positive_part, False),
    Shape(_guard, False),
    Shape(_flat_cases, False),
    Shape(_softmax),
    Shape(_named_only_here, False),
    Shape(_normal),
    Shape(_squared_hyperbolic),
    Shape(_needless_case),
    Shape(_scatter_inside),
    Shape(_scatter),
    Shape(_factored_denominator),
    Shape(_cancelled),
    Shape(_common_factor),
    Shape(_same_denominator),
)
_PASSES = 12


def display(expression: Expr, derived: bool = True) -> Expr:
    """The expression as it is shown: equal in value, in house notation; bottom-up until nothing changes."""
    return _settled(computing_forms(_settled(expression, derived)), derived)


def _settled(expression: Expr, derived: bool) -> Expr:
    for _ in range(_PASSES):
        better = _shaped(expression, derived)
        if better == expression:
            break
        expression = better
    return expression


def _shaped(node: Basic, derived: bool) -> Basic:
    if not node.args or isinstance(node, Symbol):
        return node
    arguments = tuple(_shaped(a, derived) for a in node.args)
    # A node whose parts did not change is kept as it is: rebuilding would evaluate what is written.
    current = node if arguments == node.args else node.func(*arguments)
    for shape in SHAPES:
        if shape.of_derived and not derived:
            continue
        better = shape.rule(current)
        if better is not None and better != current:
            return better
    return current
