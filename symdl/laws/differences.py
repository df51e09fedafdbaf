"""Laws of differences of one function at two arguments, which cancel where it is nearly the same at both."""

from __future__ import annotations

from sympy import Expr, Mul, Piecewise, S, Symbol, atan, exp, expand_mul, log, pi, tanh

from symdl.laws.reading import Law, joining, u, v
from symdl.primitives import expit, expm1, hypsum, log1p, softplus


def _at_two(first: Expr, second: Expr, function: type[Expr]) -> tuple[Expr, Expr, Expr] | None:
    """(c, a, b) of c f(a) and -c f(b); for tanh also of c f(a) and c f(-b), as SymPy writes it."""
    for one in (f for f in Mul.make_args(first) if isinstance(f, function)):
        for other in (f for f in Mul.make_args(second) if isinstance(f, function)):
            if second / other == -first / one:
                return first / one, one.args[0], other.args[0]
            if second / other == first / one and function is tanh:
                return first / one, one.args[0], -other.args[0]
    return None


def _of_sigmoids(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """expit(b + d) - expit(b) = expit(b + d) expit(-b) (1 - e^-d) for d that is once a row, and tanh by expit."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        for function, scale in ((expit, 1), (tanh, 2)):
            found = _at_two(first, second, function)
            if found is not None:
                c, a, b = (scale * e for e in found)
                d = expand_mul(a - b)
                if d.could_extract_minus_sign():  # expm1 of what is likely above 0 might overflow
                    c, a, b, d = -c, b, a, -d
                return -c * expit(a) * expit(-b) * expm1(-d) if d.free_symbols <= rowwise else None
        return None

    return joining(node, joined)


def _of_any_sigmoids(node: Expr) -> Expr | None:
    """expit(a) - expit(b) = tanh((a - b)/2) (expit(a) expit(-b) + expit(-a) expit(b)), and tanh by expit."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        for function, scale in ((expit, 1), (tanh, 2)):
            found = _at_two(first, second, function)
            if found is not None:
                c, a, b = (scale * e for e in found)
                return c * tanh(expand_mul(a - b) / 2) * (expit(a) * expit(-b) + expit(-a) * expit(b))
        return None

    return joining(node, joined)


def _of_softplus(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """softplus(b + d) - softplus(b) = log1p(expit(b) expm1(d)) for d that is once a row."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        found = _at_two(first, second, softplus)
        if found is None:
            return None
        c, a, b = found
        d = expand_mul(a - b)
        if not d.free_symbols <= rowwise:
            return None
        # With d < 0 the argument would come near -1: the two change places.
        grown, shrunk = c * log1p(expit(b) * expm1(d)), -c * log1p(expit(a) * expm1(-d))
        return Piecewise((grown, d > 0), (shrunk, True))

    return joining(node, joined)


def _of_softplus_to_its_middle(node: Expr) -> Expr | None:
    """softplus(a) - softplus(0) = log1p(expm1(a)/2), with a in front for a > 0, where expm1 would overflow."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        found = _at_two(first, second.xreplace({log(2): softplus(S.Zero)}), softplus)
        if found is None or found[2] != 0:
            return None
        c, a, _ = found
        return Piecewise((c * log1p(expm1(a) / 2), a < 0), (c * a + c * log1p(expm1(-a) / 2), True))

    return joining(node, joined)


def _of_atan_to_its_end(node: Expr) -> Expr | None:
    """atan(a) - atan(-oo) = 2 atan(a + hypot(a, 1)), half the angle; atan(a) - atan(oo) is the same for -a."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        for arc in (f for f in Mul.make_args(first) if isinstance(f, atan)):
            c = first / arc
            for sign in (1, -1):
                if second == sign * c * pi / 2:
                    return 2 * sign * c * atan(hypsum(sign * arc.args[0], S.One))
        return None

    return joining(node, joined)


def _of_atan_of_an_exponential(node: Expr) -> Expr | None:
    """atan(e^w) - pi/4 = atan(tanh(w/2)), and back: atan(tanh(w/2)) + pi/4 = atan(e^w)."""

    def joined(first: Expr, second: Expr) -> Expr | None:
        for arc in (f for f in Mul.make_args(first) if isinstance(f, atan) and isinstance(f.args[0], (exp, tanh))):
            c, inner = first / arc, arc.args[0]
            sign = second / c * 4 / pi
            if isinstance(inner, exp) and sign == -1:
                return c * atan(tanh(inner.args[0] / 2))
            if isinstance(inner, tanh) and sign in (1, -1):
                return sign * c * atan(exp(sign * 2 * inner.args[0]))
        return None

    return joining(node, joined)


LAWS: tuple[Law, ...] = (
    Law(
        "difference of sigmoids",
        "expit(b + d) - expit(b) = -expit(b + d) expit(-b) expm1(-d), d once a row; tanh by expit",
        _of_sigmoids,
        (expit(u + 3) - expit(u), v * tanh(u) - v * tanh(u + 1)),
        of_rows=True,
    ),
    Law(
        "difference of any sigmoids",
        "expit(a) - expit(b) = tanh((a - b)/2) (expit(a) expit(-b) + expit(-a) expit(b)); tanh by expit",
        _of_any_sigmoids,
        (expit(2 * u) - expit(u), v * tanh(u) - v * tanh(3 * u)),
        closing=True,
    ),
    Law(
        "difference of softplus",
        "softplus(b + d) - softplus(b) = log1p(expit(b) expm1(d)), d once a row",
        _of_softplus,
        (softplus(u) - softplus(u - 3), v * softplus(1 - u) - v * softplus(2 - u)),
        of_rows=True,
        closing=True,
    ),
    Law(
        "softplus less log 2",
        "softplus(a) - log 2 = log1p(expm1(a)/2)",
        _of_softplus_to_its_middle,
        (softplus(u) - log(2), v * log(2) - v * softplus(3 * u) + u),
        closing=True,
    ),
    Law(
        "arc of an exponential",
        "atan(e^w) - pi/4 = atan(tanh(w/2)); atan(tanh(w/2)) + pi/4 = atan(e^w)",
        _of_atan_of_an_exponential,
        (atan(exp(u)) - pi / 4, v * pi / 2 - 2 * v * atan(exp(3 * u)), u * atan(tanh(u)) + u * pi / 4),
    ),
    Law(
        "arc to its end",
        "atan(a) + pi/2 = 2 atan(a + hypot(a, 1)); atan(a) - pi/2 = -2 atan(hypot(a, 1) - a)",
        _of_atan_to_its_end,
        (atan(u) + pi / 2, v * atan(3 * u) / pi - v / 2 + u),
        closing=True,
    ),
)
