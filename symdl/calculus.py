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
        current = stabilize(scalar_slope(current, symbol))
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
    scalar, melted = _frozen(expression)
    result = S.Zero
    if symbol in scalar.free_symbols:
        slope = scalar_slope(scalar, symbol)
        for place, value in _declared_apart(scalar, symbol, kinks).items():
            slope = Piecewise((value, Eq(symbol, place)), (slope, True))
        result += incoming * slope.xreplace(melted)
    for name, reduction in melted.items():
        if symbol not in reduction.free_symbols or _is_flat(reduction, symbol, rowwise):
            continue
        share = stabilize(incoming * scalar_slope(scalar, name).xreplace(melted), rowwise)
        gathered = share if per_row else stabilize(RowSum(share), rowwise)
        adjoint = stabilize(_handed_on(reduction, gathered), rowwise)
        result += _cotangent(reduction.body, symbol, adjoint, False, rowwise, kinks)
    return stabilize(result, rowwise)


def _frozen(expression: Expr) -> tuple[Expr, dict[Symbol, Reduction]]:
    """The expression with its reductions as symbols, and which symbol is which."""
    found = {r: Symbol(f"reduction{n}", real=True) for n, r in enumerate(reductions(expression))}
    return expression.xreplace(found), {name: reduction for reduction, name in found.items()}


def _is_flat(reduction: Reduction, symbol: Symbol, rowwise: frozenset[Symbol]) -> bool:
    """Whether a maximum is taken over steps, which a symbol only chooses among."""
    return isinstance(reduction, RowMax) and tangent(reduction.body, symbol, S.One, rowwise) == 0


def _handed_on(reduction: Reduction, gathered: Expr) -> Expr:
    """What the argument of a reduction receives when the reduction has received ``gathered``: its adjoint."""
    body = reduction.body
    if isinstance(reduction, RowPick):
        return Piecewise((gathered, Eq(position, reduction.args[1])), (S.Zero, True))
    if isinstance(reduction, RowSum):
        return gathered
    if isinstance(reduction, RowLse):
        return gathered * exp(body - reduction)
    if isinstance(reduction, RowMax):
        winner = Piecewise((S.One, Eq(body, reduction)), (S.Zero, True))
        return gathered * winner / RowSum(winner)
    raise DerivationError(f"no derivative rule for the row reduction {reduction}")


def scalar_slope(expression: Expr, symbol: Symbol) -> Expr:
    """SymPy's derivative, as it comes; every reduction must be frozen. DerivationError where there is none."""
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
    slope = stabilize(scalar_slope(expression, symbol))
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


# ------------------------------------------------------------------------------------------- second order


def tangent(expression: Expr, symbol: Symbol, direction: Expr, rowwise: frozenset[Symbol]) -> Expr:
    """The change of ``expression`` along ``direction`` in ``symbol``, through rows, in stable form.

    Reductions are frozen as for cotangents; each one's own tangent is the reduction of its argument's.
    """
    if symbol not in expression.free_symbols:
        return S.Zero
    scalar, melted = _frozen(expression)
    change = S.Zero
    if symbol in scalar.free_symbols:
        change += scalar_slope(scalar, symbol).xreplace(melted) * direction
    for name, reduction in melted.items():
        if symbol in reduction.free_symbols and not _is_flat(reduction, symbol, rowwise):
            inner = tangent(reduction.body, symbol, direction, rowwise)
            change += scalar_slope(scalar, name).xreplace(melted) * _pushed(reduction, inner)
    return stabilize(change, rowwise)


def own_slope(expression: Expr, symbol: Symbol, rowwise: frozenset[Symbol]) -> Expr:
    """The derivative of ``expression`` at a place of the row by ``symbol`` at that same place: a diagonal.

    Raises DerivationError where a reduction holds another reduction of ``symbol``: that needs two places.
    """
    scalar, melted = _frozen(expression)
    change = S.Zero
    if symbol in scalar.free_symbols:
        change += scalar_slope(scalar, symbol).xreplace(melted)
    for name, reduction in melted.items():
        if symbol not in reduction.free_symbols or _is_flat(reduction, symbol, rowwise):
            continue
        if any(symbol in inner.free_symbols for inner in reductions(reduction.body)):
            raise DerivationError(f"the diagonal of {reduction} by {symbol} needs a reduction within a reduction")
        own = _handed_on(reduction, S.One) * scalar_slope(reduction.body, symbol)
        change += scalar_slope(scalar, name).xreplace(melted) * own
    return stabilize(change, rowwise)


def _pushed(reduction: Reduction, inner: Expr) -> Expr:
    """The tangent of a reduction whose argument changes by ``inner``."""
    if isinstance(reduction, RowPick):
        return RowPick(inner, reduction.args[1])
    return RowSum(_handed_on(reduction, S.One) * inner)
