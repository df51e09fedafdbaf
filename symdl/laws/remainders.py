"""Sums that cancel where a function is as good as its end: f(w) = end + a remainder that vanishes exponentially.

softplus(w) is w + softplus(-w), tanh(w) is 1 - 2 expit(-2w): far out, what is left of a formula is rational, and may
cancel. Apart from its remainders it is brought over one denominator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympy import Add, Dummy, Expr, Number, Piecewise, S, Symbol, erf, expand, sqrt, tanh

from symdl.laws.cancelling import between, breaks, over_one_denominator
from symdl.laws.reading import Law, u
from symdl.primitives import absolute, expit, normcdf, softplus
from symdl.row import Reduction


@dataclass(frozen=True)
class Ends:
    """f(w) = top + above r(-w) = bottom + below r(w), where r vanishes to the left."""

    top: Callable[[Expr], Expr]
    above: int
    bottom: int
    below: int
    remainder: Callable[[Expr], Expr]


ENDS: dict[type[Expr], Ends] = {
    expit: Ends(lambda w: S.One, -1, 0, 1, expit),
    normcdf: Ends(lambda w: S.One, -1, 0, 1, normcdf),
    tanh: Ends(lambda w: S.One, -2, -1, 2, lambda w: expit(2 * w)),
    erf: Ends(lambda w: S.One, -2, -1, 2, lambda w: normcdf(sqrt(2) * w)),
    softplus: Ends(lambda w: w, 1, 0, 1, softplus),
}
"""The functions that come to an end exponentially fast."""


def _apart_from_remainders(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """On either side of x = 0 the sum of what is rational, over one denominator, and of the remainders.

    Their arguments have |x|, so that they are left alone from then on.
    """
    if not isinstance(node, Add) or node.has(Reduction):
        return None
    functions = {f for f in node.atoms(*ENDS) if not f.has(absolute)}
    symbols = set().union(*(f.free_symbols - rowwise for f in functions))
    if len(symbols) != 1:
        return None
    (x,) = symbols
    if node.has(absolute, Piecewise) and breaks(node, x) != [0]:
        return None
    right, left = (_side(node, x, functions, sign) for sign in (S.One, S.NegativeOne))
    if right is None or left is None or not (right[1] or left[1]):
        return None
    return Piecewise((right[0], x > 0), (left[0], True))


def _side(node: Expr, x: Symbol, functions: set[Expr], sign: Expr) -> tuple[Expr, bool] | None:
    """The sum on the side of x that has this sign, and whether it was rewritten; None where it cannot be told."""
    size = {x: sign * absolute(x)}
    read, remainders = {}, {}
    for f in functions:
        line = f.args[0].as_poly(x)
        if line is None:
            return None
        slope = line.LC() * sign ** line.degree()
        if not (slope.is_positive or slope.is_negative):
            return None
        w, ends, rest = f.args[0], ENDS[type(f)], Dummy()
        read[f] = ends.top(w) + ends.above * rest if slope.is_positive else ends.bottom + ends.below * rest
        remainders[rest] = ends.remainder((-w if slope.is_positive else w).xreplace(size))
    terms = [between(term.xreplace(read), x, sign) for term in node.args]
    far = [term.xreplace(dict.fromkeys(remainders, S.Zero)) for term in terms]
    whole = over_one_denominator(far, x, places=())
    if whole is None or not all(term.is_polynomial(*remainders) for term in terms):
        return between(node, x, sign).xreplace({f: f.xreplace(size) for f in functions}), False
    near = [part for term in terms for part in _with_remainders(term, remainders)]
    return Add(whole, *near), True


def _with_remainders(term: Expr, remainders: dict[Expr, Expr]) -> list[Expr]:
    """The terms of the expanded term that have a remainder; factors without one stay as they are."""
    kept: dict[Expr, Expr] = {}

    def sealed(e: Expr) -> Expr:
        if e.free_symbols & remainders.keys():
            return e.func(*map(sealed, e.args)) if e.args else e
        return e if isinstance(e, Number) else kept.setdefault(e, Dummy())

    parts = Add.make_args(expand(sealed(term)))
    opened = {seal: e for e, seal in kept.items()} | remainders
    return [part.xreplace(opened) for part in parts if part.free_symbols & remainders.keys()]


LAWS: tuple[Law, ...] = (
    Law(
        "apart from remainders",
        "f(w) = end + remainder for f = expit, normcdf, tanh, erf, softplus, where the ends cancel",
        _apart_from_remainders,
        (
            softplus(u) - u * expit(u),
            expit(u) / u - softplus(u) / u**2,
            u * softplus(2 * u) / (1 + absolute(u)) ** 2 - 2 * tanh(u),
        ),
        of_rows=True,
        closing=True,
    ),
)
