"""Forms for computing, once derivation is over: means by their own monoid, roots as powers, logarithms near 0."""

from __future__ import annotations

from sympy import Add, Basic, Expr, Mul, Piecewise, Pow, S, Symbol, UnevaluatedExpr, expand, fraction, log

from symdl.laws.remainders import ENDS
from symdl.primitives import absolute, expit, log1p, logisticpdf, root, softplus
from symdl.row import RowMean, RowSum, RowVar, length


def computing_forms(expression: Expr) -> Expr:
    """The expression with RowMean and RowVar where sums over the length stand, and roots as powers."""
    arguments = tuple(computing_forms(a) if isinstance(a, Basic) and a.args else a for a in expression.args)
    node = expression.func(*arguments) if arguments != expression.args else expression
    if isinstance(node, root):
        return Pow(node.args[0], 1 / node.args[1])
    return _variance(_mean(node))


def logs_of_ratios(expression: Expr) -> Expr:
    """The expression with its logarithms of ratios told apart near 1: for machines, not for readers."""
    return expression.replace(lambda node: isinstance(node, log), _log_of_ratio)


def _log_of_ratio(node: Expr) -> Expr:
    """log(a/b) = log1p((a - b)/b) where a and b are nearly equal; a - b is then exact, a/b has lost it.

    For a and b of the first degree, whose difference is no longer than they are.
    """
    a, b = fraction(node.args[0])
    symbols = node.free_symbols
    if b.is_number or not all(e.is_polynomial(*symbols) for e in (a, b)):
        return node
    difference = expand(a - b)
    if difference.is_number or len(difference.args) > max(2, len(a.args), len(b.args)):
        return node
    near = absolute(difference) < absolute(b) / 2
    return Piecewise((log1p(difference / b), near), (node, True))


def logistic_densities(form: Expr, known: Expr = S.Zero) -> Expr:
    """The form with logisticpdf(a) for expit(a) expit(-a): one exponential and one division for two of each.

    Where both factors are needed beside their product, or one is ``known`` already, the product costs less.
    """
    made = _with_densities(form, frozenset())
    left, given = _arguments(made, expit), _arguments(known, expit)
    costly = frozenset(a for a in _arguments(made, logisticpdf) if {a, -a} <= left or {a, -a} & given)
    return _with_densities(form, costly) if costly else made


def _arguments(form: Expr, function: type[Expr]) -> set[Expr]:
    """What a function of one argument is taken of."""
    return {atom.args[0] for atom in form.atoms(function)}


def _with_densities(form: Expr, but: frozenset[Expr]) -> Expr:
    """``but``: the arguments whose pairs stay."""

    def paired(node: Mul) -> Expr:
        powers = node.as_powers_dict()
        for base, power in powers.items():
            if not isinstance(base, expit) or base.args[0].could_extract_minus_sign() or base.args[0] in but:
                continue
            a, partner = base.args[0], expit(-base.args[0])
            if partner in powers and power.is_Integer and powers[partner].is_Integer:
                shared = min(power, powers[partner])
                if shared > 0:
                    node = node / (base * partner) ** shared * logisticpdf(a) ** shared
        return node

    return form.replace(lambda node: isinstance(node, Mul), paired)


def sums_at_ends(expression: Expr, fixed: frozenset[Symbol]) -> Expr:
    """The expression with sums a + c f(w) told apart where a is nearly the end -c f: a and c hold fixed symbols only.

    A parameter is often just that end, as 1 is for tanh, and no law can know it. Such a sum is an ``UnevaluatedExpr``:
    it is computed before anything else is added.
    """

    def apart(node: Expr) -> Expr:
        a = Add(*(term for term in node.args if term.free_symbols <= fixed))
        found = [
            (term / f, f)
            for term in node.args
            for f in Mul.make_args(term)
            if type(f) in ENDS and (term / f).free_symbols <= fixed and not (f.free_symbols <= fixed)
        ]
        if len(found) != 1 or not a.free_symbols or isinstance(found[0][1], softplus):
            return node
        ((c, f),) = found
        w, ends, rest = f.args[0], ENDS[type(f)], node - a - c * f
        cases = []
        for end, missing in (
            (ends.top(w), ends.above * ends.remainder(-w)),
            (ends.bottom, ends.below * ends.remainder(w)),
        ):
            together = a + c * end
            if end and together.free_symbols:
                near = absolute(together) < absolute(c) / 2
                cases.append((UnevaluatedExpr(together) + c * missing + rest, near))
        return Piecewise(*cases, (node, True)) if cases else node

    return expression.replace(lambda node: isinstance(node, Add), apart)


def _mean(node: Expr) -> Expr:
    """RowSum(e)^p length^-p = RowMean(e)^p."""
    if not isinstance(node, Mul):
        return node
    factors = list(node.args)
    for n, factor in enumerate(factors):
        base, power = factor.as_base_exp()
        if isinstance(base, RowSum):
            partner = Pow(length, -power)
            if partner in factors:
                rest = [f for m, f in enumerate(factors) if m != n and f != partner]
                return _mean(Mul(_variance(RowMean(base.body)) ** power, *rest))
    return node


def _variance(node: Expr) -> Expr:
    """RowMean((e - RowMean(e))^2) = RowVar(e)."""
    if isinstance(node, RowMean) and isinstance(node.body, Pow) and node.body.exp == 2:
        for term in node.body.base.args:
            rest = node.body.base - term
            if term == -RowMean(rest):
                return RowVar(rest)
    return node
