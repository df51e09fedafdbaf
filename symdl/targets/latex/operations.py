"""Printing sums, products, fractions and powers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sympy import Add, Expr, Mul, Piecewise, Pow, S, exp

from symdl.primitives import absolute, root
from symdl.row import Reduction, RowLse, RowMean, RowPick, RowSum, RowVar, length
from symdl.targets.latex.decimals import decimal
from symdl.targets.latex.functions import FunctionPrinter
from symdl.targets.latex.pieces import has_function, is_tall, juxtaposed, nodes, parenthesized
from symdl.targets.latex.widths import width
from symdl.targets.latex.writing import Notation, maximum, minimum, norm, normalized_exponential


class OperationPrinter(FunctionPrinter):
    """Arithmetic, in reading order."""

    def _print_Pow(self, expr: Pow) -> str:
        base, exponent = expr.base, expr.exp
        if (exponent.is_Rational and exponent.is_negative) or (
            exponent.could_extract_minus_sign() and not exponent.is_Add
        ):
            return self._print_Mul(expr)
        if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
            order = "" if exponent.q == 2 else f"[{exponent.q}]"
            return rf"\sqrt{order}{{{self.doprint(base)}}}"
        shown = str(exponent) if exponent.is_Rational else self.inline(exponent)
        if isinstance(base, absolute):
            return self._print_absolute(base, shown)
        if isinstance(base, norm):
            return f"{self.doprint(base)}^{{{shown}}}"
        plain = isinstance(base, Notation) and not isinstance(base, (maximum, minimum, normalized_exponential))
        if base.is_Function and not plain and not isinstance(base, (Reduction, Piecewise, root)):
            printer = getattr(self, f"_print_{type(base).__name__}", self._print_Function)
            return str(printer(base, shown))
        inner = self.doprint(base)
        if isinstance(base, RowPick) and isinstance(base.args[0], normalized_exponential):
            return f"{inner}^{{{shown}}}"
        if base.is_Symbol or (base.is_Integer and base >= 0):
            if "^" in inner:
                inner = parenthesized(inner)
            return f"{inner}^{{{shown}}}"
        return f"{parenthesized(inner)}^{{{shown}}}"

    def _print_Add(self, expr: Add, order: Any = None) -> str:
        content, rest = expr.primitive()
        if content != 1 and content.q == 1 and isinstance(rest, Add):
            return juxtaposed([str(content), parenthesized("".join(self.terms(rest)))])
        if _is_worth_extracting(content, rest):
            inner = "".join(self.terms(rest))
            if is_tall(inner) or width(inner) > 8:
                return juxtaposed([rf"\frac{{1}}{{{content.q}}}", parenthesized(inner)])
            return rf"\frac{{{inner}}}{{{content.q}}}"
        return "".join(self.terms(expr))

    def terms(self, expr: Expr) -> list[str]:
        """The printed terms of a sum in reading order, each with its sign (the first only with a minus)."""
        texts = []
        for sign, term in self.signed(expr):
            text = self.doprint(term)
            texts.append(sign + (rf"\left({text}\right)" if isinstance(term, Piecewise) else text))
        return texts

    def signed(self, expr: Expr) -> list[tuple[str, Expr]]:
        """The terms of a sum in reading order without their signs, and these."""
        found = []
        for n, term in enumerate(self.reading.terms(expr)):
            term = _turned(term) or term
            negative = bool(term.as_coeff_Mul()[0].is_negative)
            sign = (" - " if n else "-") if negative else (" + " if n else "")
            found.append((sign, -term if negative else term))
        return found

    def _print_Mul(self, expr: Expr) -> str:
        """A fraction of what is short; what is tall (cases, sums along the row, long factors) stands beside it."""
        coefficient, rest = expr.as_coeff_Mul()
        for factor in rest.args if isinstance(rest, Mul) else ():
            number, inner = factor.primitive() if isinstance(factor, Add) else (S.One, factor)
            if _is_worth_extracting(number, inner):  # u (a/2 + b/2) = u (a + b)/2
                return self._print_Mul(Mul(coefficient * number, inner, *(f for f in rest.args if f is not factor)))
        if coefficient.is_negative:
            turned = _turned(expr)
            return "-" + self.doprint(-expr) if turned is None else self.doprint(turned)
        over: list[Expr] = []
        under: list[Expr] = []
        for factor in Mul.make_args(rest):
            base, exponent = (factor.base, factor.exp) if isinstance(factor, Pow) else (factor, S.One)
            if isinstance(factor, exp):
                over.append(factor)
            elif (exponent.is_number and exponent.is_negative) or (
                exponent.could_extract_minus_sign() and not exponent.is_Add
            ):
                under.append(base**-exponent)
            elif factor != 1:
                over.append(factor)
        number = decimal(coefficient)
        if number is None:
            p, q = coefficient.p, coefficient.q
        else:
            p, q = 1, 1
        over.sort(key=self.reading.factor_key)
        under.sort(key=self.reading.factor_key)
        for factor in [f for f in over if isinstance(f, Pow) and f.exp == S.Half and f.base.is_Integer]:
            if q % factor.base == 0:  # sqrt(2)/2 = 1/sqrt(2)
                over.remove(factor)
                under.insert(0, factor)
                q //= int(factor.base)
        lead = [number] if number is not None else [str(p)] if p != 1 else []
        for above in [f for f in over if _is_root_of_number(f)][:1]:  # sqrt(2)/sqrt(pi) = sqrt(2/pi)
            for below in [f for f in under if _is_root_of_number(f)][:1]:
                over.remove(above)
                under.remove(below)
                lead.append(rf"\sqrt{{{self.doprint(above.base)}/{self.doprint(below.base)}}}")
        if not under and q == 1:
            return juxtaposed(lead + self._factors(over))
        bottom = juxtaposed(
            ([str(q)] if q != 1 else [])
            + ([self.doprint(under[0])] if len(under) == 1 and q == 1 else self._factors(under))
        )
        tall = [
            f for f in over if f.has(Piecewise) or f.has(RowSum, RowMean, RowVar, RowLse) or is_tall(self.doprint(f))
        ]
        inside = [f for f in over if f not in tall]
        sums = [f for f in tall if isinstance(f, (RowSum, Add)) and not re.search(r"\\frac|\\begin", self.doprint(f))]
        if len(tall) == len(sums) == 1 and under and under != [length]:
            tall, inside = [], over
        if not under and any(map(has_function, inside)):
            tall = [f for f in over if f in tall or has_function(f)]
            inside = [f for f in over if f not in tall]
        alone = len(inside) == 1 and not lead
        top = self.doprint(inside[0]) if alone else juxtaposed(lead + self._factors(inside))
        if not under and width(top) > 4.5:
            tall, top = over, str(p)
        fraction = rf"\frac{{{top or '1'}}}{{{bottom}}}"
        return juxtaposed([fraction, *self._factors(tall)]) if tall else fraction

    def _factors(self, factors: Sequence[Expr]) -> list[str]:
        """The printed factors of a product, sums and what would swallow its neighbour in parentheses."""
        texts = []
        for n, factor in enumerate(factors):
            text = self.doprint(factor)
            last = n == len(factors) - 1
            if isinstance(factor, (Add, Piecewise)) or (
                isinstance(factor, (RowSum, RowMean, RowVar, RowLse)) and not last
            ):
                text = parenthesized(text)
            texts.append(text)
        return texts


def _is_worth_extracting(content: Expr, rest: Expr) -> bool:
    """Whether a/q + b/q reads better as (a + b)/q: not where a whole number would come of it beside a quotient."""
    if content.p != 1 or not 1 < content.q <= 64 or not isinstance(rest, Add):
        return False
    quotients = any(isinstance(n, Pow) and not (n.exp.is_Integer and n.exp > 0) for t in rest.args for n in nodes(t))
    return all(abs(t.as_coeff_Mul()[0]) == 1 for t in rest.args if quotients or not t.is_Number)


def _turned(expr: Expr) -> Expr | None:
    """-(a - 1) b as (1 - a) b."""
    coefficient, rest = expr.as_coeff_Mul()
    for factor in rest.args if isinstance(rest, Mul) and coefficient.is_negative else ():
        if isinstance(factor, Add) and factor.as_coeff_Add()[0].is_negative:
            others = (f for f in rest.args if f is not factor)
            shown: Expr = Mul(-coefficient, Add(*(-t for t in factor.args)), *others)
            return shown
    return None


def _is_root_of_number(factor: Expr) -> bool:
    return isinstance(factor, Pow) and factor.exp == S.Half and bool(factor.base.is_number)
