"""Derivatives and cotangents, derived: SymPy's scalar diff, and one rule for reductions over rows.

The cotangent of ``x`` given the cotangent ``w`` of ``e``: freeze the reductions of ``e`` as symbols and take the
scalar derivative; then each reduction ``r`` of ``f`` receives ``rbar = RowSum(w de/dr)`` and hands ``rbar`` times
its adjoint on to ``f``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sympy import Eq, Expr, Piecewise, S, Symbol, diff, exp

from symdl.errors import DerivationError
from symdl.rewrite import stabilize
from symdl.row import Reduction, RowLse, RowMax, RowPick, RowSum, position, reductions

Kinks = Mapping[Expr, Expr]


def derivative(expression: Expr, symbol: Symbol, order: int = 1, kinks: Kinks | None = None) -> Expr:
    """The derivative of an elementwise expression, in stable form; at a kink the declared value.

    The second derivative at a kink whose value is declared apart is 0. Raises DerivationError for a node without
    a derivative.
    """
    current = stabilize(expression)
    apart = _declared_apart(current, symbol, kinks)
    for step in range(order):
        current = stabilize(_scalar(current, symbol))
        for place, value in apart.items():
            current = Piecewise((value if step == 0 else S.Zero, Eq(symbol, place)), (current, True))
    return current


def cotangents(
    expression: Expr,
    symbols: Sequence[Symbol],
    cotangent: Expr,
    per_row: bool,
    rowwise: frozenset[Symbol],
    kinks: Mapping[Symbol, Kinks] | None = None,
) -> dict[Symbol, Expr]:
    """The cotangent of each symbol given that of ``expression``, in stable form, before summing over broadcasts.

    Parameters: ``per_row`` says that the expression is one number a row; ``rowwise`` holds the symbols that are
    one a row (labels, per-row targets, the cotangent of a per-row value): everything else varies along it.
    """
    stable = stabilize(expression, rowwise)
    return {
        s: stabilize(_cotangent(stable, s, cotangent, per_row, rowwise, (kinks or {}).get(s)), rowwise) for s in symbols
    }


def _cotangent(
    expression: Expr,
    symbol: Symbol,
    incoming: Expr,
    per_row: bool,
    rowwise: frozenset[Symbol],
    kinks: Kinks | None,
) -> Expr:
    if symbol not in expression.free_symbols:
        return S.Zero
    frozen: dict[Reduction, Symbol] = {
        reduction: Symbol(f"reduction{n}", real=True) for n, reduction in enumerate(reductions(expression))
    }
    melted = {symbol_: reduction for reduction, symbol_ in frozen.items()}
    scalar = expression.xreplace(frozen)
    result = S.Zero
    if symbol in scalar.free_symbols:
        slope = _scalar(scalar, symbol)
        for place, value in _declared_apart(scalar, symbol, kinks).items():
            slope = Piecewise((value, Eq(symbol, place)), (slope, True))
        result += incoming * slope.xreplace(melted)
    for reduction, name in frozen.items():
        if symbol not in reduction.free_symbols:
            continue
        share = stabilize(incoming * _scalar(scalar, name).xreplace(melted), rowwise)
        gathered = share if per_row else stabilize(RowSum(share), rowwise)
        result += _through(reduction, symbol, gathered, rowwise, kinks)
    return stabilize(result, rowwise)


def _through(
    reduction: Reduction, symbol: Symbol, gathered: Expr, rowwise: frozenset[Symbol], kinks: Kinks | None
) -> Expr:
    """The cotangent of ``symbol`` from one reduction that received ``gathered``."""
    body = reduction.body
    if isinstance(reduction, RowPick):
        adjoint: Expr = Piecewise((gathered, Eq(position, reduction.args[1])), (S.Zero, True))
    elif isinstance(reduction, RowSum):
        adjoint = gathered
    elif isinstance(reduction, RowLse):
        adjoint = gathered * exp(body - reduction)
    elif isinstance(reduction, RowMax):
        winner = Piecewise((S.One, Eq(body, reduction)), (S.Zero, True))
        adjoint = gathered * winner / RowSum(winner)
    else:
        raise DerivationError(f"no derivative rule for the row reduction {reduction}")
    return _cotangent(body, symbol, stabilize(adjoint, rowwise), False, rowwise, kinks)


def _scalar(expression: Expr, symbol: Symbol) -> Expr:
    try:
        result = diff(_without_removable_cases(expression, symbol), symbol)
    except DerivationError:
        raise
    except Exception as error:
        raise DerivationError(f"{expression} has no derivative by {symbol}: {error}") from error
    if result.has(S.NaN) or any(type(node).__name__ in ("Derivative", "Subs") for node in result.atoms(Expr)):
        raise DerivationError(f"{expression} has no derivative by {symbol} that can be written down; got {result}")
    return result


def _declared_apart(expression: Expr, symbol: Symbol, kinks: Kinks | None) -> Kinks:
    """The kinks at which the branch that holds gives another slope than the declared one."""
    if not kinks:
        return {}
    slope = stabilize(_scalar(expression, symbol))
    return {place: value for place, value in kinks.items() if slope.subs(symbol, place) != value}


def _without_removable_cases(expression: Expr, symbol: Symbol) -> Expr:
    """Cases at single points where the general formula has the same value: they hide its slope there."""

    def general(node: Piecewise) -> Expr:
        (special, condition), *rest = node.args
        if len(rest) == 1 and rest[0][1] == S.true and isinstance(condition, Eq):
            place = next((b for a, b in (condition.args, condition.args[::-1]) if a == symbol), None)
            if place is not None and rest[0][0].subs(symbol, place) == special:
                return rest[0][0]
        return node

    return expression.replace(lambda node: isinstance(node, Piecewise), general)
