"""Laws of rows: what is one number a row leaves its reduction; gathers and scatters meet."""

from __future__ import annotations

from collections.abc import Iterable

from sympy import Add, Basic, Eq, Expr, Mul, Piecewise, S, Symbol, exp

from symdl.laws.reading import Law, k, powers_of, spread_exponentials, terms_of, u, v
from symdl.row import Reduction, RowLse, RowMax, RowPick, RowSum, length, outside, position
from symdl.shares import at_label


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
    """RowSum(c e) = c RowSum(e), RowSum(c) = c length, RowLse(c + e) = c + RowLse(e), for c once a row.

    A sum of what lacks to the largest entry, or to log-sum-exp, stays whole.
    """
    if isinstance(node, RowSum):
        constant, varying = _split(Mul.make_args(node.body), rowwise)
        if not varying:
            return length * node.body
        if constant:
            return Mul(*constant) * RowSum(Mul(*varying))
        constant, varying = _split(terms_of(node.body), rowwise)
        if constant and not _is_centred(constant, varying):
            return length * Add(*constant) + RowSum(Add(*varying))
    if isinstance(node, (RowLse, RowMax)):
        constant, varying = _split(terms_of(node.body), rowwise)
        if varying and constant:
            return Add(*constant) + node.func(Add(*varying))
        if not varying and isinstance(node, RowMax):
            return node.body
    if not isinstance(node, RowSum) or not isinstance(node.body, Piecewise):
        return None
    if all(_is_once_a_row(c, rowwise) for _, c in node.body.args):
        return Piecewise(*((RowSum(e), c) for e, c in node.body.args))
    return None


def _is_centred(constant: list[Expr], varying: list[Expr]) -> bool:
    """Whether what is once a row was to take the offset of the row away: apart, both sums are as large as it is."""
    along = set().union(*(outside(term) for term in varying))
    return any(along & r.free_symbols for term in constant for r in term.atoms(RowLse, RowMax))


def _row_sum_of_exp(node: Expr) -> Expr | None:
    """RowSum(c e^w) = c e^RowLse(w), c one a row."""
    if not isinstance(node, RowSum):
        return None
    powers = powers_of(node.body)
    exponents = [b for b in powers if isinstance(b, exp)]
    if len(exponents) != 1 or powers[exponents[0]] != 1 or len(powers) != 1:
        return None
    return exp(RowLse(exponents[0].args[0]))


def scatter_of(expression: Expr) -> tuple[Expr, Expr, Expr] | None:
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
    for term in terms_of(node.body):
        found = scatter_of(term)
        if found is not None and found[2] == 0:
            rest = node.body - term
            picked = RowPick(found[0], found[1])
            return picked if rest == 0 else picked + RowSum(rest)
    return None


def _factor_into_scatter(node: Expr) -> Expr | None:
    """c [position = k] a = [position = k] c a, and a sum joins both branches."""
    if not isinstance(node, (Mul, Add)):
        return None
    found = next(((a, s) for a in node.args if (s := scatter_of(a)) is not None), None)
    if found is None:
        return None
    scatter, (then, label, otherwise) = found
    rest = [a for a in node.args if a is not scatter]
    if isinstance(node, Mul):
        factor = Mul(*rest)
        return _scattered(factor * then, label, factor * otherwise)
    for other in list(rest):
        again = scatter_of(other)
        if again is not None and again[1] == label:
            rest.remove(other)
            then, otherwise = then + again[0], otherwise + again[2]
    joined = Add(*rest)
    return _scattered(then + joined, label, otherwise + joined)


def _scattered(then: Expr, label: Expr, otherwise: Expr) -> Expr:
    return Piecewise((spread_exponentials(then), Eq(position, label)), (spread_exponentials(otherwise), True))


def _entry_of_scatter(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """[position = k] a = [position = k] (a at k): what is needed at one place is computed once a row."""
    found = scatter_of(node)
    if found is None:
        return None
    then, label, otherwise = found
    along = outside(then) - rowwise - {length} - label.free_symbols
    picked = at_label(then, label, along)
    return None if picked == then else Piecewise((picked, Eq(position, label)), (otherwise, True))


def _pick_of_pick(node: Expr, rowwise: frozenset[Symbol]) -> Expr | None:
    """The entry at k of an expression is the expression of the entries at k; what is one a row is its own entry."""
    if not isinstance(node, RowPick):
        return None
    body, label = node.args
    if isinstance(body, Symbol):
        return label if body == position else body if body == length or body in rowwise else None

    def enter(inner: Expr) -> Expr:
        if isinstance(inner, Reduction) or inner.is_Number or inner == length or inner in rowwise:
            return inner
        if isinstance(inner, Symbol):
            return label if inner == position else RowPick(inner, label)
        return inner.func(*(enter(a) if isinstance(a, Basic) else a for a in inner.args)) if inner.args else inner

    return enter(body)


LAWS: tuple[Law, ...] = (
    Law(
        "constant out of a reduction",
        "RowSum(c e) = c RowSum(e); RowLse(c + e) = c + RowLse(e)",
        _constant_out_of_reduction,
        (RowSum(2 * u), RowLse(u - RowMax(u)), RowSum(u + 1), RowMax(u + 3), RowSum(length * u)),
        of_rows=True,
    ),
    Law("row sum of exp", "RowSum(e^w) = e^RowLse(w)", _row_sum_of_exp, (RowSum(exp(u)),)),
    Law(
        "sum of a scatter",
        "RowSum([position = k] a) = a at k",
        _sum_of_scatter,
        (RowSum(Piecewise((u, Eq(position, k)), (0, True))),),
    ),
    Law(
        "factor into a scatter",
        "c [position = k] a = [position = k] c a",
        _factor_into_scatter,
        (v * Piecewise((u, Eq(position, k)), (0, True)), v + Piecewise((u, Eq(position, k)), (0, True))),
    ),
    Law(
        "entry of a scatter",
        "[position = k] a = [position = k] (a at k)",
        _entry_of_scatter,
        (Piecewise((u * v, Eq(position, k)), (v, True)),),
        of_rows=True,
        closing=True,
    ),
    Law(
        "pick",
        "the entry of an expression is the expression of the entries",
        _pick_of_pick,
        (RowPick(u - RowLse(u), k),),
        of_rows=True,
    ),
)
