"""Shares of a row: e - RowLse(e) is the logarithm of what an entry's exponential is of their sum.

Log-sum-exp is as large as the offset of the row, the logarithm of a share is not: only where both stand together, and
the row's largest entry is subtracted first, are its digits right.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sympy import Add, Expr, Mul, S, Symbol, expand_mul, preorder_traversal

from symdl.row import Reduction, RowLse, RowPick, position


@dataclass(frozen=True)
class Share:
    """``coefficient (entry - lse)``: the entry is the body of lse, here (label None) or at a label."""

    coefficient: Expr
    entry: Expr
    lse: Reduction
    label: Expr | None = None


def shares_of(terms: Iterable[Expr], kind: type[Reduction] = RowLse) -> tuple[tuple[Share, ...], tuple[Expr, ...]]:
    """What of a sum are logarithms of shares (with another kind: entries less what they were reduced to), and its
    other terms."""
    rest = list(terms)
    found: list[Share] = []
    for lse in dict.fromkeys(f for term in rest for f in Mul.make_args(term) if isinstance(f, kind)):
        taken = -_coefficient(rest, lse)
        entries = [(label, entry, c) for label, entry in _entries(lse, rest) if (c := _of_entry(rest, entry)) != 0]
        if expand_mul(taken - Add(*(c for *_, c in entries))) != 0:
            # More on one side than on the other: the one entry takes what there is.
            entries = [(label, entry, taken) for label, entry, c in entries if len(entries) == 1 or c == taken][:1]
        for label, entry, coefficient in entries:
            found.append(Share(coefficient, entry, lse, label))
            for part in Add.make_args(entry):
                rest = _without(rest, coefficient, part)
            rest = _without(rest, -coefficient, lse)
    return tuple(found), tuple(rest)


def is_never_positive(expression: Expr) -> bool:
    """Whether an expression is logarithms of shares, times numbers above 0."""
    shares, rest = shares_of(Add.make_args(expression))
    return bool(shares) and not rest and all(share.coefficient.is_positive for share in shares)


def at_label(expression: Expr, label: Expr, along: Iterable[Symbol] | None = None) -> Expr:
    """The expression at the place of a label: its symbols outside reductions (those ``along`` the row) are picked."""
    chosen = None if along is None else set(along)

    def enter(node: Expr) -> Expr:
        if isinstance(node, Symbol):
            if node == position:
                return label
            return RowPick(node, label) if chosen is None or node in chosen else node
        if isinstance(node, Reduction) or not node.args:
            return node
        return node.func(*(enter(a) for a in node.args))

    return enter(expression)


def _entries(lse: Reduction, terms: list[Expr]) -> list[tuple[Expr | None, Expr]]:
    """The body of a log-sum-exp, here and at each label at which the terms pick something."""
    picks = {p for term in terms for p in preorder_traversal(term) if isinstance(p, RowPick)}
    labels = sorted({p.args[1] for p in picks}, key=lambda label: str(label))
    varying = {p.args[0] for p in picks}
    return [(None, lse.body), *((label, at_label(lse.body, label, varying)) for label in labels)]


def _of_entry(terms: list[Expr], entry: Expr) -> Expr:
    """How often an entry is among the terms, all its own terms alike; 0 where they are not."""
    coefficients = {_coefficient(terms, part) for part in Add.make_args(entry)}
    return coefficients.pop() if len(coefficients) == 1 else S.Zero


def _coefficient(terms: list[Expr], part: Expr) -> Expr:
    """The factor before the part, of all terms that are it times something else."""
    return Add(*(ratio for term in terms if (ratio := _ratio(term, part)) is not None))


def _without(terms: list[Expr], coefficient: Expr, part: Expr) -> list[Expr]:
    left = expand_mul(_coefficient(terms, part) - coefficient)
    return [*(term for term in terms if _ratio(term, part) is None), *([] if left == 0 else [left * part])]


def _ratio(term: Expr, part: Expr) -> Expr | None:
    ratio = term / part
    return None if _leaves(ratio) & _leaves(part) else ratio


def _leaves(expression: Expr) -> set[Expr]:
    """What an expression is made of: symbols, and reductions as a whole."""
    if isinstance(expression, (Symbol, Reduction)):
        return {expression}
    return set().union(*(_leaves(a) for a in expression.args))
