"""Decimal numbers of a formula: shown as they were written, and kept whole through derivation."""

from __future__ import annotations

import re
from decimal import Decimal

from sympy import Expr, Rational, Symbol


def decimal(number: Rational) -> str | None:
    """The shortest decimal of a rational that came from a binary float, or None for a plain fraction."""
    if number.q <= 64 or number.q & (number.q - 1):
        return None
    value = float(number)
    if Rational(value) != number:
        return None
    shortest = Decimal(repr(value))
    rounded = Decimal(f"{value:.12g}")
    if len(rounded.as_tuple().digits) < 9 < len(shortest.as_tuple().digits):  # the noise of decimals added up
        shortest = rounded
    text = format(shortest, "f")
    if len(text.lstrip("-0.")) and len(text) > 8 and abs(value) < 1e-3:
        mantissa, exponent = f"{shortest:e}".split("e")
        shown = re.sub(r"\.?0+$", "", mantissa) if "." in mantissa else mantissa
        power = f"10^{{{int(exponent)}}}"
        return power if shown == "1" else f"{shown} \\cdot {power}"
    return text


class DecimalSymbol(Symbol):  # type: ignore[misc]
    """A decimal number of a formula, kept whole through derivation so that no law smears its digits."""

    number: Rational

    def __new__(cls, number: Rational) -> DecimalSymbol:
        made: DecimalSymbol = Symbol.__xnew__(cls, f"decimal {number}", positive=True)
        made.number = number
        return made


def keep_decimals(expression: Expr) -> Expr:
    """The expression with decimals as symbols: the sign stays outside."""
    found = {n for n in expression.atoms(Rational) if decimal(abs(n)) is not None}
    return expression.xreplace({n: DecimalSymbol(abs(n)) * (1 if n > 0 else -1) for n in found})


def restore_decimals(expression: Expr) -> Expr:
    """The inverse of ``keep_decimals``."""
    return expression.xreplace({s: s.number for s in expression.atoms(DecimalSymbol)})
