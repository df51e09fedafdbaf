"""What of a sum is an entry less the log-sum-exp of its row is found, whatever stands beside it."""

from __future__ import annotations

import pytest
from sympy import Expr, Integer, Symbol, exp

from symdl.row import RowLse, RowMean, RowPick, position
from symdl.shares import Share, at_label, is_never_positive, shares_of

pytestmark = pytest.mark.engine

x, y, q = (Symbol(name, real=True) for name in "xyq")
t = Symbol("t", positive=True)
k, j = (Symbol(name, integer=True) for name in "kj")
ONE = Integer(1)


@pytest.mark.parametrize(
    ("terms", "shares", "rest"),
    [
        ([x, -RowLse(x)], [(ONE, x)], []),
        ([RowLse(x), -RowPick(x, k)], [(-ONE, RowPick(x, k))], []),
        ([x, q * RowPick(x, k), -q * RowLse(x), -RowLse(x), y], [(ONE, x), (q, RowPick(x, k))], [y]),
        ([3 * x / t, -3 * RowLse(x / t)], [(3 * ONE, x / t)], []),
        ([x / 3, y / 3, -RowLse(x / 3 + y / 3)], [(ONE, x / 3 + y / 3)], []),
        ([2 * x, -RowLse(x)], [(ONE, x)], [x]),
        ([RowPick(x, k), RowPick(x, j), -2 * RowLse(x)], [(ONE, RowPick(x, j)), (ONE, RowPick(x, k))], []),
        ([x, -RowLse(y), -RowLse(x), RowPick(y, k)], [(ONE, RowPick(y, k)), (ONE, x)], []),
        ([exp(x) * x, -RowLse(x)], [], [x * exp(x), -RowLse(x)]),
        ([x, y], [], [x, y]),
    ],
)
def test_shares_are_found(terms: list[Expr], shares: list[tuple[Expr, Expr]], rest: list[Expr]) -> None:
    found, other = shares_of(terms)
    assert [(share.coefficient, share.entry) for share in found] == shares
    assert set(other) == set(rest)


def test_entries_less_their_mean_are_found_alike() -> None:
    assert shares_of([x, -RowMean(x), y], RowMean) == ((Share(ONE, x, RowMean(x)),), (y,))


def test_the_logarithm_of_a_share_is_never_positive() -> None:
    assert is_never_positive(x - RowLse(x)) and is_never_positive(2 * RowPick(x, k) - 2 * RowLse(x))
    assert not is_never_positive(RowLse(x) - x) and not is_never_positive(x - RowLse(x) + y)
    assert not is_never_positive(q * x - q * RowLse(x)) and is_never_positive(t * x - t * RowLse(x))
    assert not is_never_positive(x)


def test_an_expression_at_a_label() -> None:
    assert at_label(x * exp(y) + RowLse(x) + position, k, {x}) == RowPick(x, k) * exp(y) + RowLse(x) + k
