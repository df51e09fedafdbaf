"""What a law is, and how laws read trees: sums as terms, products as factors with exponents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import permutations

from sympy import Add, Expr, Mul, Pow, S, Symbol, exp, expand_mul, log

u = Symbol("u", real=True)
v = Symbol("v", real=True)
k = Symbol("k", integer=True)
"""The variables of examples: two numbers and a label."""

_LONGEST_SUM = 12  # pairs are tried in all orders; no formula of the field has longer sums that cancel


@dataclass(frozen=True)
class Law:
    """An identity: ``apply`` rewrites a node or returns None; ``examples`` are nodes on which it must act."""

    name: str
    statement: str
    rule: Callable[..., Expr | None]
    examples: tuple[Expr, ...]
    of_rows: bool = False
    """Whether the rule also takes the symbols that are one number a row."""
    closing: bool = False
    """Whether it comes last, after differentiation: what it returns computes well but differentiates badly."""

    def apply(self, node: Expr, rowwise: frozenset[Symbol] = frozenset()) -> Expr | None:
        """The better node, or None."""
        return self.rule(node, rowwise) if self.of_rows else self.rule(node)


def terms_of(node: Expr) -> list[Expr]:
    return list(Add.make_args(node))


def powers_of(term: Expr) -> dict[Expr, Expr]:
    """The factors of a product with their exponents; exp(w) is a factor by itself."""
    found: dict[Expr, Expr] = {}
    for factor in Mul.make_args(term):
        base, exponent = (
            (factor.base, factor.exp) if isinstance(factor, Pow) and not isinstance(factor, exp) else (factor, S.One)
        )
        found[base] = found.get(base, S.Zero) + exponent
    return found


def quotient(over: Expr, under: Expr) -> Expr:
    """over/under, with powers of one base and exponentials joined: SymPy leaves b^p b^-p and e^a e^b as they come."""
    powers = powers_of(over)
    for base, exponent in powers_of(under).items():
        powers[base] = powers.get(base, S.Zero) - exponent
    exponents = [exponent * base.args[0] for base, exponent in powers.items() if isinstance(base, exp)]
    rest = product((base, expand_mul(e)) for base, e in powers.items() if not isinstance(base, exp))
    return rest * exp(expand_mul(Add(*exponents)))


def product(powers: Iterable[tuple[Expr, Expr]]) -> Expr:
    return Mul(*(base**exponent for base, exponent in powers))


def exp_argument(ratio: Expr) -> Expr | None:
    """w where ratio = exp(w), reading a positive number in front as exp(log(number))."""
    coefficient, rest = ratio.as_coeff_Mul()
    factors = Mul.make_args(rest)
    if coefficient.is_positive and all(isinstance(factor, exp) for factor in factors):
        return Add(*(factor.args[0] for factor in factors), log(coefficient))
    return None


def without(node: Expr, *factors: Expr) -> Expr:
    """A product with some of its factors taken away; dividing by e^w would only add e^-w."""
    left = list(Mul.make_args(node))
    for factor in factors:
        left.remove(factor)
    return Mul(*left)


def joining(node: Expr, join: Callable[[Expr, Expr], Expr | None]) -> Expr | None:
    """A sum with two of its terms joined, if ``join`` has one expression for some two of them; tried in all orders."""
    if not isinstance(node, Add) or len(node.args) > _LONGEST_SUM:
        return None
    for first, second in permutations(node.args, 2):
        whole = join(first, second)
        if whole is not None:
            return Add(whole, *(term for term in node.args if term is not first and term is not second))
    return None


def spread_exponentials(node: Expr) -> Expr:
    """The sum with its products distributed where exponentials are among them, so that they meet their partners."""
    terms = terms_of(node)
    if not any(isinstance(factor, exp) for term in terms for factor in Mul.make_args(term)):
        return node
    return Add(*(expand_mul(term, deep=False) for term in terms))
