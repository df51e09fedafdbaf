"""New values of an optimizer's state, and any symbol, in the place of what they mean."""

from __future__ import annotations

from sympy import Add, Basic, Expr, Mul, Symbol


def primed(symbol: Symbol) -> Symbol:
    """The new value of a state."""
    return Symbol(f"{symbol.name}'", **symbol.assumptions0)


def folded(expression: Basic, meaning: Expr, symbol: Symbol) -> Basic:
    """The expression with a symbol for what it means, also as a part or a multiple in sums and products."""
    if expression == meaning:
        return symbol
    if not expression.args:
        return expression
    arguments = tuple(folded(a, meaning, symbol) for a in expression.args)
    node = expression if arguments == expression.args else expression.func(*arguments)
    if isinstance(meaning, Add) and isinstance(node, Add):
        number, first = meaning.args[0].as_coeff_Mul()
        for outside in (n for n, t in (a.as_coeff_Mul() for a in node.args) if t == first):
            parts = [_times(outside / number, t) for t in meaning.args]
            if set(parts) <= set(node.args):
                return Add(outside / number * symbol, *(t for t in node.args if t not in parts))
    if isinstance(meaning, Mul) and isinstance(node, Mul):
        (number, wanted), (outside, rest) = meaning.as_coeff_Mul(), node.as_coeff_Mul()
        factors, present = set(Mul.make_args(wanted)), Mul.make_args(rest)
        if (outside / number).is_Integer and factors <= set(present):
            return Mul(outside / number, symbol, *(f for f in present if f not in factors))
    return node


def _times(number: Expr, term: Expr) -> Expr:
    outside, rest = term.as_coeff_Mul()
    return Mul(number * outside, rest)
