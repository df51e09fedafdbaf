"""The formula sheet: definitions, derivatives and what is declared beside them, in house notation.

Everything here prints the mathematics of the Kernel; the Plan, with its evaluation order, is for machines.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sympy import (
    Add,
    Basic,
    Eq,
    Expr,
    Interval,
    Mul,
    Ne,
    Piecewise,
    Pow,
    Rational,
    S,
    Symbol,
    default_sort_key,
    oo,
    roots,
    simplify,
    sympify,
)
from sympy.core.relational import Relational
from sympy.functions import exp
from sympy.logic.boolalg import And, Not, Or
from sympy.printing.latex import LatexPrinter

from symdl import calculus, emit
from symdl.definition import Definition, Input, Variant
from symdl.errors import SymdlError
from symdl.kernel import COTANGENT, Unit, cotangents
from symdl.plan import Place
from symdl.primitives import PrimitiveFunction, absolute, root
from symdl.rewrite import stabilize
from symdl.roles import Role
from symdl.row import Reduction, RowLse, RowMax, RowMean, RowPick, RowSum, RowVar, length, outside, position
from symdl.targets import notation
from symdl.targets.notation import DecimalSymbol, display, keep_decimals, restore_decimals

_ROOM = 40.0
"""The width of a display, in em, that breaking aims at; the page has 45."""
_INDICES = "ijkl"
_RELATIONS = {"==": "=", "!=": r"\ne", ">": ">", "<": "<", ">=": r"\ge", "<=": r"\le"}
_TURNED = {">": "<", "<": ">", r"\ge": r"\le", r"\le": r"\ge", "=": "=", r"\ne": r"\ne"}


# ------------------------------------------------------------------------------------------- the printer


class Printer(LatexPrinter):  # type: ignore[misc]
    """SymPy to LaTeX, with the letters of the arguments, which vary along the row, and their order."""

    def __init__(self, letters: Mapping[Symbol, str], varying: frozenset[Symbol], order: Sequence[Symbol]):
        super().__init__()
        self._letters = dict(letters)
        self.varying = set(varying)
        self._order = {symbol: n for n, symbol in enumerate(order)}
        self._index: str | None = _INDICES[0]
        self._depth = 0

    def learn(self, symbol: Symbol, letter: str, varies: bool) -> None:
        """Know one more symbol: an abbreviation."""
        self._letters[symbol] = letter
        self._order[symbol] = len(self._order)
        if varies:
            self.varying.add(symbol)

    def doprint(self, expr: Basic) -> str:
        return str(self._print(expr))

    # atoms

    def _print_Symbol(self, expr: Symbol, style: str = "plain") -> str:
        if isinstance(expr, DecimalSymbol):
            return self._print_Rational(expr.number)
        if expr == position:
            return self._index or "i"
        text = self._letters.get(expr) or notation.letter(expr.name)
        return _indexed(text, self._index) if expr in self.varying and self._index else text

    _print_Dummy = _print_Symbol

    def _print_Rational(self, expr: Rational) -> str:
        text = notation.decimal(expr)
        if text is not None:
            return text
        sign = "-" if expr.p < 0 else ""
        return rf"{sign}\frac{{{abs(expr.p)}}}{{{expr.q}}}"

    def _print_Integer(self, expr: Rational) -> str:
        return str(expr.p)

    # rows

    def _inside(self, expr: Basic, index: str | None) -> str:
        kept, self._index = self._index, index
        text = self.doprint(expr)
        self._index = kept
        return text

    def _over_row(self, head: str, body: Expr, first: str = "", last: str = "") -> str:
        self._depth += 1
        index = _INDICES[min(self._depth, len(_INDICES) - 1)]
        inner = self._inside(body, index)
        self._depth -= 1
        if isinstance(body, Add):
            inner = _parenthesized(inner)
        return f"{head}_{{{index}{first}}}{last} {inner}"

    def _print_RowSum(self, expr: RowSum) -> str:
        return self._over_row(r"\sum", expr.body, "=1", "^{n}")

    def _print_RowMax(self, expr: RowMax) -> str:
        return self._over_row(r"\max", expr.body)

    def _print_RowLse(self, expr: RowLse) -> str:
        return rf"\ln {self._print_RowSum(RowSum(exp(expr.body)))}"

    def _print_RowMean(self, expr: RowMean) -> str:
        return rf"\frac{{1}}{{n}} {self._print_RowSum(RowSum(expr.body))}"

    def _print_RowVar(self, expr: RowVar) -> str:
        return self._print_RowMean(RowMean((expr.body - RowMean(expr.body)) ** 2))

    def _print_RowPick(self, expr: RowPick) -> str:
        body, label = expr.args
        inner = self._inside(body, self.doprint(label))
        return _parenthesized(inner) if isinstance(body, Add) else inner

    def _print_normalized_exponential(self, expr: Expr, power: str | None = None) -> str:
        text = rf"\operatorname{{softmax}}{_parenthesized(self._inside(expr.args[0], None))}_{{{self._index}}}"
        return _parenthesized(text) + f"^{{{power}}}" if power else text

    def _print_norm(self, expr: Expr) -> str:
        body, degree = expr.args
        inner = self._inside(body, None)
        return rf"\lVert {inner} \rVert_{{{self.doprint(degree)}}}"

    def _print_same(self, expr: Expr) -> str:
        return rf"\delta_{{{self.doprint(expr.args[0])}{self.doprint(expr.args[1])}}}"

    # functions

    def _print_Function(self, expr: Expr, power: str | None = None) -> str:
        name = type(expr).__name__
        head = notation.FUNCTIONS.get(name)
        text = head.latex if head else r"\operatorname{" + name.replace("_", r"\_") + "}"
        arguments = [self.inline(a) for a in expr.args]
        raised = f"^{{{power}}}" if power else ""
        if name == "log" and isinstance(expr.args[0], (RowSum, PrimitiveFunction)) and not power:
            return rf"{text} {arguments[0]}"
        if name == "log" and expr.args[0].is_Symbol and not power:
            return rf"{text} {arguments[0]}"
        return f"{text}{raised}{_parenthesized(', '.join(arguments))}"

    _print_log = _print_Function

    def inline(self, expr: Expr) -> str:
        """A single short fraction with a slash, as in an exponent; anything else as it is."""
        text = self.doprint(expr)
        found = re.fullmatch(r"(-?)\\frac\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}", text)
        if found and not re.search(r"[+ ]|\\,|-|\\frac", found[2] + found[3].replace(r"\sqrt", "")):
            return f"{found[1]}{found[2]}/{found[3]}"
        return text

    def _print_absolute(self, expr: Expr, power: str | None = None) -> str:
        inner = self.doprint(expr.args[0])
        left, right = (r"\left\lvert", r"\right\rvert") if _is_tall(inner) else (r"\lvert", r"\rvert")
        raised = f"^{{{power}}}" if power else ""
        return rf"{left} {inner} {right}{raised}"

    def _print_root(self, expr: Expr) -> str:
        inside, degree = expr.args
        order = "" if degree == 2 else f"[{self.doprint(degree)}]"
        return rf"\sqrt{order}{{{self.doprint(inside)}}}"

    def _print_positive_part(self, expr: Expr) -> str:
        return r"\max" + _parenthesized(f"0, {self.doprint(expr.args[0])}")

    def _print_exp(self, expr: Expr, power: str | None = None) -> str:
        if power:
            return (
                self._print_exp(exp(expr.args[0] * sympify(power)))
                if power.isdigit()
                else _parenthesized(self._print_exp(expr)) + f"^{{{power}}}"
            )
        inner = self.inline(expr.args[0])
        if _is_tall(inner) or width(inner) > 6:
            return r"\exp" + _parenthesized(inner)
        return f"e^{{{inner}}}"

    # operations

    def _print_Pow(self, expr: Pow) -> str:
        base, exponent = expr.base, expr.exp
        if (exponent.is_Rational and exponent.is_negative) or (
            exponent.could_extract_minus_sign() and not exponent.is_Add
        ):
            return self._print_Mul(expr)
        if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
            order = "" if exponent.q == 2 else f"[{exponent.q}]"
            return rf"\sqrt{order}{{{self.doprint(base)}}}"
        shown = (
            self.inline(exponent)
            if not exponent.is_Rational
            else (str(exponent) if exponent.q > 1 else str(exponent.p))
        )
        if isinstance(base, absolute):
            return self._print_absolute(base, shown)
        if isinstance(base, notation.norm):
            return f"{self.doprint(base)}^{{{shown}}}"
        if base.is_Function and not isinstance(base, (Reduction, Piecewise, notation.Notation, root)):
            printer = getattr(self, f"_print_{type(base).__name__}", self._print_Function)
            return str(printer(base, shown))
        inner = self.doprint(base)
        if base.is_Symbol or (base.is_Integer and base >= 0):
            if "^" in inner:
                inner = _parenthesized(inner)
            return f"{inner}^{{{shown}}}"
        return f"{_parenthesized(inner)}^{{{shown}}}"

    def _print_Add(self, expr: Add, order: Any = None) -> str:
        content, rest = expr.primitive()
        if content != 1 and content.q == 1 and isinstance(rest, Add):
            return _juxtaposed([str(content), _parenthesized("".join(self.terms(rest)))])
        return "".join(self.terms(expr))

    def terms(self, expr: Expr) -> list[str]:
        """The printed terms of a sum in reading order, each with its sign (the first only with a minus)."""
        texts = []
        for n, term in enumerate(self._ordered_terms(expr)):
            negative = term.as_coeff_Mul()[0].is_negative
            text = self.doprint(-term if negative else term)
            if isinstance(term, Piecewise):
                text = rf"\left({text}\right)"
            texts.append((" - " if n else "-") + text if negative else (" + " if n else "") + text)
        return texts

    def _ordered_terms(self, expr: Expr) -> list[Expr]:
        terms = sorted(Add.make_args(expr), key=self._term_key)
        if terms[0].is_number and not _functions(expr):  # x + 3, but 1 + exp(x)
            terms.append(terms.pop(0))
        if len(terms) > 1 and terms[0].as_coeff_Mul()[0].is_negative:
            first = next((t for t in terms if not t.as_coeff_Mul()[0].is_negative), None)
            if first is not None:
                terms.remove(first)
                terms.insert(0, first)
        return terms

    def _term_key(self, term: Expr) -> tuple[Any, ...]:
        coefficient, rest = term.as_coeff_Mul()
        functions = _functions(term)
        arrays = self._arrays(term)
        if rest == 1:
            rank = 0
        elif isinstance(rest, DecimalSymbol) or not (arrays or functions) or rest in self._offsets:
            rank = 4
        elif rest.has(Reduction):
            rank = 3
        elif functions:
            rank = 2
        else:
            rank = 1
        minus = any(e.args[0].could_extract_minus_sign() for e in term.atoms(exp))
        degree = (
            -sum((e for b, e in rest.as_powers_dict().items() if b in arrays and e.is_Rational), S.Zero)
            if rank == 1
            else len(Mul.make_args(rest))
        )
        first = min((self._order.get(s, 99) for s in arrays), default=99)
        return (
            *(rank, degree, len(Mul.make_args(rest)), first, bool(coefficient.is_negative), minus),
            *(sum(1 for _ in _walk(term)), default_sort_key(term)),
        )

    _offsets: frozenset[Symbol] = frozenset()
    _parameters: frozenset[Symbol] = frozenset()

    def _arrays(self, expr: Basic) -> set[Symbol]:
        return {
            s
            for s in expr.free_symbols
            if s not in self._parameters and not isinstance(s, DecimalSymbol) and s != length
        }

    def _print_Mul(self, expr: Expr) -> str:
        coefficient, rest = expr.as_coeff_Mul()
        if coefficient.is_negative:
            return "-" + self.doprint(-expr)
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
        number = notation.decimal(coefficient)
        if number is None:
            p, q = coefficient.p, coefficient.q
        else:
            p, q = 1, 1
        over.sort(key=self._factor_key)
        under.sort(key=self._factor_key)
        for factor in [f for f in over if isinstance(f, Pow) and f.exp == S.Half and f.base.is_Integer]:
            if q % factor.base == 0:  # sqrt(2)/2 = 1/sqrt(2)
                over.remove(factor)
                under.insert(0, factor)
                q //= int(factor.base)
        lead = [number] if number is not None else [str(p)] if p != 1 else []
        if not under and q == 1:
            return _juxtaposed(lead + self._factors(over))
        bottom = _juxtaposed(
            ([str(q)] if q != 1 else [])
            + ([self.doprint(under[0])] if len(under) == 1 and q == 1 else self._factors(under))
        )
        tall = [
            f for f in over if f.has(Piecewise) or f.has(RowSum, RowMean, RowVar, RowLse) or _is_tall(self.doprint(f))
        ]
        inside = [f for f in over if f not in tall]
        if len(tall) == 1 and isinstance(tall[0], RowSum) and under and under != [length]:
            tall, inside = [], over
        if not under and any(map(_functions, inside)):
            tall = [f for f in over if f in tall or _functions(f)]
            inside = [f for f in over if f not in tall]
        alone = len(inside) == 1 and not lead
        top = self.doprint(inside[0]) if alone else _juxtaposed(lead + self._factors(inside))
        if not under and width(top) > 4.5:
            tall, top = over, str(p)
        fraction = rf"\frac{{{top or '1'}}}{{{bottom}}}"
        return _juxtaposed([fraction, *self._factors(tall)]) if tall else fraction

    def _factors(self, factors: Iterable[Expr]) -> list[str]:
        texts = []
        listed = list(factors)
        for n, factor in enumerate(listed):
            text = self.doprint(factor)
            last = n == len(listed) - 1
            if isinstance(factor, (Add, Piecewise)) or (
                isinstance(factor, (RowSum, RowMean, RowVar, RowLse)) and not last
            ):
                text = _parenthesized(text)
            texts.append(text)
        return texts

    def _factor_key(self, factor: Expr) -> tuple[Any, ...]:
        base = factor.base if isinstance(factor, Pow) and not isinstance(factor, exp) else factor
        arrays = self._arrays(factor)
        if factor.is_number or base.is_number:
            rank = 0
        elif factor.has(Piecewise):
            rank = 8
        elif isinstance(base, (RowSum, RowMean, RowVar, RowLse, RowMax)):
            rank = 9
        elif isinstance(base, Add):
            rank = 2 if not arrays else 7 if _functions(base) else 5
        elif base.is_Symbol:
            rank = 1 if not arrays or base in self._offsets else 3 if base == COTANGENT else 4
        else:
            rank = 6
        first = min((self._order.get(s, 99) for s in factor.free_symbols), default=99)
        minus = bool(factor.is_Function and factor.args[0].could_extract_minus_sign())
        return (rank, first, minus, default_sort_key(factor))

    # cases and conditions

    def _print_Piecewise(self, expr: Piecewise) -> str:
        return self.cases(expr, math.inf)

    def cases(self, expr: Piecewise, room: float) -> str:
        """A cases environment whose branches are broken to ``room``."""
        rows = []
        conditions = [self._condition(c, last=n == len(expr.args) - 1) for n, (_, c) in enumerate(expr.args)]
        left = room - max(map(width, conditions)) - 2.5
        for (value, _), condition in zip(expr.args, conditions, strict=True):
            pieces = broken(self, value, left)
            text = pieces[0] if len(pieces) == 1 else _aligned(pieces)
            if _is_tall(text):
                text = rf"\displaystyle {text}"
            rows.append(f"{text} & {condition}")
        return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"

    def _condition(self, condition: Basic, last: bool) -> str:
        if condition == True:  # noqa: E712
            return r"\text{otherwise}" if last else r"\text{always}"
        return rf"\text{{if }} {self.doprint(condition)}"

    def _print_Relational(self, expr: Relational) -> str:
        relation = _RELATIONS[expr.rel_op]
        left, right = expr.lhs, expr.rhs
        if isinstance(expr, (Eq, Ne)):
            if (not self._arrays(left) and self._arrays(right)) or left.is_number:
                left, right = right, left
            if right == 0:
                left, right = self._balanced(left)
            return f"{self.doprint(left)} {relation} {self.doprint(right)}"
        varied = [t for t in Add.make_args(left - right) if self._arrays(t) or t.has(Reduction)]
        fixed = [t for t in Add.make_args(left - right) if t not in varied]
        if all(not t.as_coeff_Mul()[0].is_negative for t in fixed) and len(varied) > 1:
            varied, fixed = varied + fixed, []
        left, right = Add(*varied), -Add(*fixed)
        if all(t.as_coeff_Mul()[0].is_negative for t in varied):
            left, right, relation = -left, -right, _TURNED[relation]
        if right == 0:
            left, right = self._balanced(left)
        return f"{self.doprint(left)} {relation} {self.doprint(right)}"

    def _balanced(self, difference: Expr) -> tuple[Expr, Expr]:
        """a - b (compared with 0) as the two sides a, b."""
        terms = Add.make_args(difference)
        if len(terms) == 2:
            positive = [t for t in terms if not t.as_coeff_Mul()[0].is_negative]
            if len(positive) == 1:
                return positive[0], positive[0] - difference
        return difference, S.Zero

    def _print_Or(self, expr: Or) -> str:
        return r" \text{ or } ".join(self.doprint(a) for a in sorted(expr.args, key=default_sort_key))

    def _print_And(self, expr: And) -> str:
        return r",\ ".join(self.doprint(a) for a in sorted(expr.args, key=default_sort_key))

    def _print_Not(self, expr: Not) -> str:
        return rf"\text{{not }} {self.doprint(expr.args[0])}"


def _functions(expr: Basic) -> bool:
    return any(node.is_Function or (isinstance(node, Pow) and not node.exp.is_Integer) for node in _walk(expr))


def _walk(node: Basic) -> Iterator[Basic]:
    yield node
    for argument in node.args:
        yield from _walk(argument)


def _indexed(text: str, index: str) -> str:
    found = re.fullmatch(r"(.+?)(\^\{[^}]*\})?(?:_\{([^}]*)\})?", text)
    assert found is not None
    base, raised, sub = found.groups()
    return f"{base}{raised or ''}_{{{f'{sub},' if sub else ''}{index}}}"


def _is_tall(text: str) -> bool:
    return bool(re.search(r"\\d?frac|\\sum|\\begin|\\max_|\\left", text))


def _parenthesized(text: str) -> str:
    return rf"\left({text}\right)" if _is_tall(text) else f"({text})"


def _juxtaposed(parts: Sequence[str]) -> str:
    """Factors side by side: a dot between numbers, a thin space around what has a name."""
    text = ""
    for n, part in enumerate(parts):
        before = parts[n - 1] if n else ""
        if not n:
            text = part
        elif part[0].isdigit() or (before[-1].isdigit() and part.startswith(r"\frac")):
            text += rf" \cdot {part}"
        elif part.startswith(("(", r"\left(")):
            text += rf"\,{part}" if before.endswith(")") else part
        elif re.fullmatch(_PLAIN, before) and re.fullmatch(_PLAIN, part):
            text += f" {part}"
        else:
            text += rf"\,{part}"
    return text


_GREEK = "|".join(sorted(notation.GREEK | {"varepsilon"}, key=len, reverse=True))
_PLAIN = rf"(?:[0-9.]+|[A-Za-z]|\\(?:{_GREEK}))(?:_\{{[^{{}}]*\}}|\^\{{[^{{}}]*\}})*"
"""A number or a letter, with indices: what stands beside its neighbour without a space."""


# ------------------------------------------------------------------------------------------- widths and breaking

_SIZES = {
    0.0: "left right bigl bigr Bigl Bigr displaystyle",
    0.28: ", ; : lvert rvert",
    0.5: "lVert rVert",
    0.6: "partial",
    0.8: "Phi cdot",
    1.0: "quad",
    1.1: "ln",
    1.4: "sin ge le ne",
    1.6: "sum cos exp max tan leftarrow",
    2.2: "tanh sinh cosh qquad",
    3.0: "arcsin arccos arctan",
}
"""Widths of commands in em; any other is 0.6."""
_WIDTHS = {name: size for size, names in _SIZES.items() for name in names.split()}
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}^_&]|.", re.DOTALL)


def width(tex: str) -> float:
    """The width of a formula in em, roughly: what TeX would measure, within a tenth."""
    return _Ruler(_TOKEN.findall(tex)).row()


class _Ruler:
    def __init__(self, tokens: list[str]):
        self.tokens = tokens
        self.at = 0

    def row(self, stop: tuple[str, ...] = ()) -> float:
        total, scripts = 0.0, 0.0
        while self.at < len(self.tokens) and self.tokens[self.at] not in stop:
            token = self.tokens[self.at]
            if token in "^_" and len(token) == 1:
                self.at += 1
                scripts = max(scripts, 0.7 * self.one())
            else:
                total, scripts = total + scripts, 0.0
                total += self.one()
        return total + scripts

    def one(self) -> float:
        token = self.tokens[self.at]
        self.at += 1
        if token == "{":
            inner = self.row(("}",))
            self.at += 1
            return inner
        if not token.startswith("\\"):
            return (
                0.0
                if token.isspace() or token == "&"
                else 1.25
                if token in "+-=<>"
                else 0.39
                if token in "()[]"
                else 0.3
                if token in ",.|"
                else 0.55
            )
        name = token[1:]
        if name in ("frac", "tfrac", "dfrac"):
            return max(self.one(), self.one()) * (0.7 if name == "tfrac" else 1.0) + 0.25
        if name == "sqrt":
            if self.tokens[self.at] == "[":
                self.row(("]",))
                self.at += 1
            return self.one() + 0.85
        if name in ("operatorname", "mathit", "mathrm", "text", "texttt"):
            return self.one() * 0.95
        if name == "begin":
            return self.environment()
        return _WIDTHS.get(name, 0.6)

    def environment(self) -> float:
        name = ""
        while self.tokens[self.at] != "}":
            name += self.tokens[self.at].strip("{")
            self.at += 1
        self.at += 1
        columns: list[float] = []
        column = 0
        while True:
            size = self.row((r"\\", "&", r"\end"))
            columns += [0.0] * (column + 1 - len(columns))
            columns[column] = max(columns[column], size)
            token = self.tokens[self.at]
            self.at += 1
            if token == r"\end":
                while self.tokens[self.at] != "}":
                    self.at += 1
                self.at += 1
                return sum(columns) + (1.9 if name == "cases" else 0.0)
            column = column + 1 if token == "&" else 0


def broken(printer: Printer, expr: Expr, room: float) -> list[str]:
    """The lines of a formula, broken before the signs of its outermost sum that does not fit."""
    whole = printer.doprint(expr)
    if width(whole) <= room:
        return [whole]
    if isinstance(expr, Piecewise):
        return [printer.cases(expr, room)]
    if isinstance(expr, Add):
        return _filled(printer.terms(expr), room)
    if isinstance(expr, Mul):
        sums = [f for f in expr.args if isinstance(f, Add)]
        if sums:
            longest = max(sums, key=lambda f: width(printer.doprint(f)))
            slot = Symbol("slot", real=True)
            outer = printer.doprint(Mul(*(slot if f is longest else f for f in expr.args)))
            before, found, after = outer.partition(printer.doprint(slot))
            if found and not re.search(r"\\(?:frac|sqrt)\{[^{}]*$", before):
                lines = _filled(printer.terms(longest), room - width(before) - 1)
                lines[0] = rf"{before}\Bigl({lines[0]}"
                lines[-1] = rf"{lines[-1]}\Bigr){after}"
                return lines
    return [whole]


def _filled(terms: Sequence[str], room: float) -> list[str]:
    lines = [terms[0]]
    for term in terms[1:]:
        if width(lines[-1] + term) <= room - (2 if len(lines) > 1 else 0):
            lines[-1] += term
        else:
            lines.append("{}" + term)
    return lines


def _aligned(lines: Sequence[str]) -> str:
    return r"\begin{aligned}[t] & " + r" \\ & \quad ".join(lines) + r" \end{aligned}"


# ------------------------------------------------------------------------------------------- one definition


@dataclass(frozen=True)
class Formula:
    """A line of the sheet: ``left = expression`` (or an assignment), and the expression it was made from."""

    left: str
    shown: Expr
    source: Expr
    relation: str = "="
    note: str = ""
    also: Expr | None = None
    """A second, shorter form of the same, set after another equals sign."""


@dataclass(frozen=True)
class Abbreviation:
    """A letter and what it stands for."""

    symbol: Symbol
    letter: str
    meaning: Expr


@dataclass(frozen=True)
class Kink:
    """A place where the derivative has no limit, and the value it is given there."""

    left: str
    element: Symbol
    place: Expr
    value: Expr
    before: Expr | None
    after: Expr | None


class Sheet:
    """What is shown of one definition, before it is text: formulas, abbreviations, kinks and limits."""

    def __init__(self, definition: Definition):
        self.definition = definition
        self.variant = definition.default_variant
        self._letters = _letters(definition)
        self.abbreviations: list[Abbreviation] = []
        self.definitions = list(self._definitions())
        self.derivatives = list(self._derivatives())
        self._abbreviate()

    # notation

    def printer(self, variant: Variant | None = None) -> Printer:
        variant = variant or self.variant
        varying = set()
        if variant.has_rows:
            varying = {i.symbol for i in variant.inputs if i.role.is_array and variant.places[i.name] is Place.ELEMENT}
            if variant.place is Place.ELEMENT:
                varying.add(COTANGENT)
        printer = Printer(self._letters, frozenset(varying), [i.symbol for i in variant.inputs])
        printer._parameters = frozenset(i.symbol for i in variant.inputs if i.role is Role.PARAM)
        printer._offsets = frozenset(i.symbol for i in variant.inputs if i.role in (Role.WEIGHT, Role.CONST))
        for abbreviation in self.abbreviations:
            varies = bool(outside(notation.spelled_out(abbreviation.meaning)) & printer.varying) and variant.has_rows
            printer.learn(abbreviation.symbol, abbreviation.letter, varies)
        return printer

    def letter(self, name: str) -> str:
        return (
            self._letters[self.definition.input(name).symbol]
            if name in {i.name for i in self.definition.inputs}
            else notation.letter(name)
        )

    @property
    def head(self) -> str:
        """The left side: a loss is an l, anything else goes by its name."""
        compared = (Role.ELEM, Role.TARGET, Role.LABEL)
        arguments = ", ".join(self._letters[i.symbol] for i in self.definition.inputs if i.role in compared)
        return f"{self.name}({arguments})" + ("_{i}" if self._varies else "")

    @property
    def name(self) -> str:
        if self.definition.kind == "loss":
            return r"\ell"
        return r"\operatorname{" + self.definition.name.replace("_", r"\_") + "}"

    @property
    def _varies(self) -> bool:
        return self.variant.has_rows and self.variant.place is Place.ELEMENT

    # formulas

    def _definitions(self) -> Iterator[Formula]:
        shown: set[tuple[Any, ...]] = set()
        for variant, note in _variants(self.definition):
            if variant.outputs in shown:
                continue
            shown.add(variant.outputs)
            if self.definition.kind == "optimizer":
                yield from self._assignments(variant, note)
                continue
            written = keep_decimals(variant.expr)
            as_written, stable = display(written, derived=False), display(stabilize(written, _rowwise(variant)))
            also = stable if self._is_shorter(variant, stable, as_written) else None
            yield Formula(self.head, as_written, variant.expr, note=note, also=also)

    def _is_shorter(self, variant: Variant, stable: Expr, written: Expr) -> bool:
        printer = self.printer(variant)
        new, old = printer.doprint(stable), printer.doprint(written)
        return (
            new != old and width(new) < width(old) and _plain_letters(new) != _plain_letters(self.head)
            and not stable.has(Piecewise)
        )  # fmt: skip

    def _assignments(self, variant: Variant, note: str) -> Iterator[Formula]:
        """New states first, so that the parameter's formula may use them: right-hand sides are read top down."""
        new = {n: keep_decimals(e) for n, e in variant.outputs if e is not None}
        states = [n for n in new if n != variant.outputs[0][0]]
        later = [n for n in new if n not in states]
        for n in (*states, *later):
            value = new[n]
            if n in later:
                for state in states:
                    symbol = variant.input(state).symbol
                    if symbol not in value.xreplace({new[state]: S.Zero}).free_symbols:
                        value = value.xreplace({new[state]: symbol})
            letter = self._letters[variant.input(n).symbol]
            yield Formula(letter, display(value, derived=False), new[n], r"\leftarrow", note)

    def _derivatives(self) -> Iterator[Formula]:
        d = self.definition
        if d.kind == "optimizer":
            return
        for variant, note in _overloads(d):
            kept = _with_decimals(variant)
            names = [i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT)]
            if variant.has_rows:
                pulled = cotangents(d, kept, tuple(names))
                for n in names:
                    value, source = pulled[n], pulled[n]
                    if not self._varies:
                        value = value.xreplace({COTANGENT: S.One})
                    shown = display(stabilize(value, _rowwise(variant)))
                    yield Formula(self._cotangent_head(variant, n), shown, source, note=note)
                continue
            sole = d.sole_element
            for n in names:
                for order in (1, 2) if variant.input(n).role is Role.ELEM and len(_elements(variant)) == 1 else (1,):
                    value = calculus.derivative(
                        kept.expr, variant.input(n).symbol, order,
                        {keep_decimals(p): keep_decimals(v) for p, v in d.kinks.get(n, {}).items()},
                    )  # fmt: skip
                    if sole is not None and n == sole.name:
                        left = self.name + "'" * order + f"({self.letter(n)})"
                    else:
                        left = _partial(self.name, self.letter(n), order)
                    yield Formula(left, display(value), value, note=note)

    def _cotangent_head(self, variant: Variant, name: str) -> str:
        letter = self._letters[variant.input(name).symbol]
        index = "_{i}" if variant.places[name] is Place.ELEMENT else ""
        if self._varies:
            return rf"\bar{{{letter}}}{index}"
        return _partial(self.name, _indexed(letter, "i") if index else letter, 1)

    # abbreviations

    def _abbreviate(self) -> None:
        """Letters for mean and variance, and for what a formula too wide for its line repeats."""
        formulas = [*self.definitions, *self.derivatives]
        used = {self._letters[i.symbol] for i in self.definition.inputs} | {"n", "i", "j", "k", "l"}
        self._statistics(formulas, used)
        formulas = [self._substituted(f) for f in formulas]
        spare = [c for c in notation.SPARE_LETTERS if c not in used]
        crowded = [n for n, f in enumerate(formulas) if self._is_crowded(self.printer(), f)]
        while spare:
            printer = self.printer()
            best = self._best(printer, [formulas[n] for n in crowded if self._is_crowded(printer, formulas[n])])
            if best is None:
                break
            letter = spare.pop(0)
            self._add(Symbol(f"abbreviation {letter}", real=True), letter, best)
            for n in crowded:
                formulas[n] = self._substituted(formulas[n])
        count = len(self.definitions)
        self.definitions, self.derivatives = formulas[:count], formulas[count:]

    def _statistics(self, formulas: Sequence[Formula], used: set[str]) -> None:
        """Mean and variance of a row have letters of their own where both occur."""
        found = sorted({n.body for f in formulas for n in f.shown.atoms(RowVar)}, key=default_sort_key)
        for n, body in enumerate(found):
            index = "" if len(found) == 1 else f"_{{{n + 1}}}"
            if not {r"\mu", r"\sigma^{2}"} & used:
                self._add(Symbol(f"abbreviation mean {n}", real=True), rf"\mu{index}", RowMean(body))
                self._add(Symbol(f"abbreviation variance {n}", real=True), rf"\sigma{index}^{{2}}", RowVar(body))

    def _add(self, symbol: Symbol, letter: str, meaning: Expr) -> None:
        self.abbreviations.append(Abbreviation(symbol, letter, meaning))

    def _substituted(self, formula: Formula) -> Formula:
        table = {a.meaning: a.symbol for a in self.abbreviations}
        also = formula.also.xreplace(table) if formula.also is not None else None
        return replace(formula, shown=formula.shown.xreplace(table), also=also)

    def _is_crowded(self, printer: Printer, formula: Formula) -> bool:
        return width(printer.doprint(formula.shown)) + width(formula.left) > _ROOM

    def _best(self, printer: Printer, formulas: Sequence[Formula]) -> Expr | None:
        """The repeated part whose abbreviation saves most."""
        counts: dict[Expr, int] = {}
        for formula in formulas:
            for node in _walk(formula.shown):
                if (
                    (
                        isinstance(node, Expr)
                        and not node.is_Atom
                        and not isinstance(node, Piecewise)
                        and not node.has(position)
                    )
                    and not node.has(Piecewise)
                    and node.free_symbols
                ):
                    counts[node] = counts.get(node, 0) + 1
        best, most = None, (False, 6.0)
        for node in sorted(counts, key=default_sort_key):
            size = width(printer.doprint(node))
            saved = (not self._varies_along(node), (counts[node] - 1) * (size - 1))
            if counts[node] > 1 and size > 3.5 and saved[1] > 6 and saved > most:
                best, most = node, saved
        return best

    def _varies_along(self, expr: Expr) -> bool:
        """Whether an expression is one number an element, rather than one a row."""
        rows = {s for s in self.printer().varying}
        return self.variant.has_rows and bool(outside(notation.spelled_out(expr)) & rows)

    def written_out(self, expr: Expr) -> Expr:
        """The expression without abbreviations."""
        for abbreviation in reversed(self.abbreviations):
            expr = expr.xreplace({abbreviation.symbol: abbreviation.meaning})
        return expr

    def expanded(self, expr: Expr) -> Expr:
        """The expression without abbreviations and with exact numbers: what the tests compare with the derived one."""
        return restore_decimals(self.written_out(expr))

    # kinks and limits

    def kinks(self) -> list[Kink]:
        """Where the derivative by an element jumps, with its value there and on both sides."""
        d = self.definition
        if d.kind == "optimizer" or self.variant.has_rows:
            return []
        found = []
        for i in _elements(self.variant)[:1] if d.kind == "loss" else _elements(self.variant):
            slope = calculus.derivative(self.variant.expr, i.symbol, 1, d.kinks.get(i.name))
            for place in self._breaks(i, slope):
                kink = self._kink(i, slope, place)
                if kink is not None:
                    found.append(kink)
        return found

    def _breaks(self, i: Input, slope: Expr) -> list[Expr]:
        declared = list(self.definition.kinks.get(i.name, {}))
        conditions = [c for p in _written_out(self.variant.expr).atoms(Piecewise) for _, c in p.args]
        for relation in sorted({r for c in conditions for r in c.atoms(Relational)}, key=default_sort_key):
            if i.symbol not in relation.free_symbols or isinstance(relation, Ne):
                continue
            for difference in _without_absolute(relation.lhs - relation.rhs):
                if difference.is_polynomial(i.symbol) and difference.has(i.symbol):
                    declared += [r for r in roots(difference, i.symbol) if r.is_real is not False]
        unique = dict.fromkeys(declared)
        return sorted(unique, key=lambda p: (float(self._sampled(p)), str(p)))

    def _sampled(self, expr: Expr) -> Expr:
        values: dict[Symbol, Expr] = {}
        for n, i in enumerate(self.variant.inputs):
            default = i.default if i.role is Role.PARAM and not i.required else None
            values[i.symbol] = Rational(default) if default is not None else Rational(7 + 2 * n, 16)
        return expr.subs({s: v for s, v in values.items() if s in expr.free_symbols})

    def _kink(self, i: Input, slope: Expr, place: Expr) -> Kink | None:
        written = _written_out(slope)
        sides = []
        for step in (Rational(-1, 2**20), Rational(0), Rational(1, 2**20)):

            def holds(condition: Basic, step: Rational = step) -> bool:
                return bool(self._sampled(condition.subs(i.symbol, place + step)))

            sides.append(simplify(_branch(written, holds).subs(i.symbol, place)))
        before, value, after = sides
        if before == value == after or any(v.has(S.NaN, S.ComplexInfinity) for v in sides):
            return None
        element = i is self.definition.sole_element
        left = f"{self.name}'" if element else _partial(self.name, self.letter(i.name), 1)
        return Kink(left, i.symbol, place, value, before, after)

    def limits(self) -> list[tuple[str, Expr]]:
        """(side, limit) at both ends of the line, as the oracle decides it; a parameter where it is one."""
        d = self.definition
        element = d.sole_element
        if element is None or d.split or any(i.required for i in d.inputs if i is not element):
            return []
        found = []
        for sign, infinity in ((r"-\infty", -math.inf), (r"\infty", math.inf)):
            limit = _limit(self.variant, element, infinity)
            if limit is not None:
                found.append((sign, limit))
        return found


def _plain_letters(text: str) -> str:
    return re.sub(r"\\operatorname|[\\{}]", "", text)


def _limit(variant: Variant, element: Input, infinity: float) -> Expr | None:
    from symdl import oracle

    others = [i for i in variant.inputs if i is not element and i.role in (Role.PARAM, Role.WEIGHT, Role.CONST)]
    points = [{i.symbol: Rational(i.default) for i in others}]
    points.append({s: v + Rational(n + 1, 16) * (1 if v >= 0 else -1) for n, (s, v) in enumerate(points[0].items())})
    values = []
    for point in points:
        try:
            numbers: dict[str, Any] = {str(s): float(v) for s, v in point.items()}
            values.append(oracle.evaluate(variant.expr, {**numbers, element.name: infinity}).value())
        except (SymdlError, ArithmeticError, ValueError):
            return None  # undecided: nothing is claimed
    if any(map(math.isnan, values)):
        return None
    candidates: list[Expr] = [oo, -oo, S.Zero, S.One, S.NegativeOne]
    candidates += [sign * s for s in points[0] for sign in (1, -1)]
    candidates += [-a * b for n, a in enumerate(points[0]) for b in list(points[0])[n + 1 :]]
    for candidate in candidates:
        if all(float(candidate.subs(p)) == v for p, v in zip(points, values, strict=True)):
            return candidate
    return None


def _branch(expr: Basic, holds: Any) -> Basic:
    """The expression without cases: in each, the branch that holds."""
    if isinstance(expr, Piecewise):
        for value, condition in expr.args:
            if condition == True or holds(condition):  # noqa: E712
                return _branch(value, holds)
        return S.NaN
    return expr.func(*(_branch(a, holds) for a in expr.args)) if expr.args else expr


def _written_out(expr: Basic) -> Basic:
    """Absolute values and roots as the cases they stand for, but not inside conditions."""
    return expr.replace(lambda n: isinstance(n, (absolute, root)), lambda n: n.spec_expression)


def _without_absolute(expr: Expr) -> list[Expr]:
    sizes = sorted(expr.atoms(absolute), key=default_sort_key)
    sizes += sorted((p for p in expr.atoms(Piecewise)), key=default_sort_key)
    if not sizes:
        return [expr]
    first = sizes[0]
    branches = (first.args[0], -first.args[0]) if isinstance(first, absolute) else tuple(e for e, _ in first.args)
    return [d for b in branches for d in _without_absolute(expr.xreplace({first: b}))]


def _elements(variant: Variant) -> list[Input]:
    return [i for i in variant.inputs if i.role is Role.ELEM]


def _rowwise(variant: Variant) -> frozenset[Symbol]:
    symbols = {i.symbol for i in variant.inputs if not i.role.is_array}
    symbols |= {variant.input(n).symbol for n, place in variant.places.items() if place is Place.ROW}
    return frozenset(symbols)


def _with_decimals(variant: Variant) -> Variant:
    return replace(variant, outputs=tuple((n, None if e is None else keep_decimals(e)) for n, e in variant.outputs))


def _partial(name: str, letter: str, order: int) -> str:
    raised = f"^{{{order}}}" if order > 1 else ""
    below = f"({letter})" if raised and ("^" in letter or "_" in letter) else letter
    return rf"\frac{{\partial{raised} {name}}}{{\partial {below}{raised}}}"


def _letters(definition: Definition) -> dict[Symbol, str]:
    """Each argument's letter. A loss's ``input`` is p element by element and x, a logit, along a row."""
    letters: dict[Symbol, str] = {}
    predicted = "x" if definition.default_variant.has_rows and definition.over == "axis" else "p"
    for i in definition.inputs:
        letter = re.sub(r"^\\mathit\{input\}|^input", predicted, notation.letter(i.name))
        if letter in letters.values():
            letter = notation.spelt(i.name)
        symbols = {v.input(i.name).symbol for v in definition.variants if any(j.name == i.name for j in v.inputs)}
        letters.update(dict.fromkeys(sorted(symbols, key=str), letter))
    return letters


def _overloads(definition: Definition) -> list[tuple[Variant, str]]:
    """The default variant and, of an overload, its first; each with what sets it apart."""
    base = definition.default_variant
    found = [(base, "")]
    for variant in definition.variants:
        states = dict(variant.key)
        for i in base.inputs:
            if i.role is Role.LABEL and states.get(i.name) == "floating" and len(found) == 1:
                found.append((variant, _note(definition, base, variant)))
    return found


def _variants(definition: Definition) -> Iterator[tuple[Variant, str]]:
    """The formulas worth showing: the default, the general one, and each option's, with notes."""
    base = definition.default_variant
    for first, _ in _overloads(definition):
        yield first, _note(definition, base, first)
        selectors = {i.name: i for i in first.inputs if i.selects}
        general = {n: _general(selectors[n], s) if n in selectors else s for n, s in first.key}
        wanted = [general]
        for n, i in selectors.items():
            others = i.choices if i.role is Role.OPTION else ("absent",) if i.role is Role.STATE else ()
            wanted += [{**general, n: s} for s in others if s != general[n]]
        for states in wanted:
            for variant in definition.variants:
                if dict(variant.key) == states:
                    yield variant, _note(definition, base, variant)


def _general(i: Input, state: Any) -> Any:
    if i.role in (Role.CONST, Role.STATE):
        return "given"
    return "other" if i.special else state


def _note(definition: Definition, base: Variant, variant: Variant) -> str:
    """What sets a variant apart from the default, as text."""
    letters = _letters(definition)
    usual = dict(base.key)
    parts = []
    for name, state in variant.key:
        if state == usual.get(name):
            continue
        i = next(i for i in definition.inputs if i.name == name)
        code = rf"\texttt{{{escaped(name)}}}"
        if state == "given":
            parts.append(f"with {code}")
        elif state == "floating":
            parts.append(f"for a floating-point {code}")
        elif state == "other":
            values = ", ".join(_python_number(v) for v in i.special)
            parts.append(rf"for ${letters[i.symbol]} \ne {values}$")
        elif i.role is Role.OPTION:
            parts.append(rf"for \texttt{{{escaped(name)}={escaped(repr(state))}}}")
        else:
            parts.append(rf"for ${letters[i.symbol]} = {_python_number(state)}$")
    absent = [n for n, s in variant.key if s == "absent" and definition.input(n).role is Role.STATE]
    if parts and absent:
        parts.append("on the first step, without " + ", ".join(rf"\texttt{{{escaped(n)}}}" for n in absent))
    return ", ".join(parts)


# ------------------------------------------------------------------------------------------- text

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", "\N{EN DASH}": "--", "\N{EM DASH}": "---", "\N{LEFT SINGLE QUOTATION MARK}": "`",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT DOUBLE QUOTATION MARK}": "``",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "''", "\N{LATIN SMALL LETTER SHARP S}": r"{\ss}",
    "\N{LATIN SMALL LETTER AE}": r"{\ae}",
    "\N{LATIN SMALL LETTER O WITH STROKE}": r"{\o}", "\N{LATIN CAPITAL LETTER O WITH STROKE}": r"{\O}",
    "\N{LATIN SMALL LETTER L WITH STROKE}": r"{\l}", "\N{LATIN CAPITAL LETTER L WITH STROKE}": r"{\L}",
    "\N{LATIN SMALL LETTER DOTLESS I}": r"{\i}", "\N{MULTIPLICATION SIGN}": r"$\times$", "\N{NO-BREAK SPACE}": "~",
    "\N{INFINITY}": r"$\infty$", "\N{MINUS SIGN}": "$-$", "\N{LESS-THAN OR EQUAL TO}": r"$\le$",
    "\N{GREATER-THAN OR EQUAL TO}": r"$\ge$",
}  # fmt: skip
_ACCENTS = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u", "\u0307": ".",
    "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0327": "c",
}  # fmt: skip


def escaped(text: str) -> str:
    """Plain text as ASCII LaTeX; a character it has no spelling for is named by its number."""
    return "".join(_character(c) for c in unicodedata.normalize("NFC", text))


def _character(c: str) -> str:
    if c in _SPECIAL:
        return _SPECIAL[c]
    if ord(c) < 128:
        return c if c.isprintable() else " "
    name = unicodedata.name(c, "")
    greek = re.fullmatch(r"GREEK (SMALL|CAPITAL) LETTER (\w+)", name)
    if greek:
        spelt = greek[2].lower() if greek[1] == "SMALL" else greek[2].capitalize()
        return f"$\\{spelt}$" if spelt in notation.GREEK | {"epsilon"} else f"[U+{ord(c):04X}]"
    parts = unicodedata.normalize("NFD", c)
    if len(parts) == 2 and parts[1] in _ACCENTS and parts[0].isascii():
        base = {"i": r"\i", "j": r"\j"}.get(parts[0], parts[0])
        return rf"\{_ACCENTS[parts[1]]}{{{base}}}"
    return f"[U+{ord(c):04X}]"


def prose(text: str) -> str:
    """Escaped text in which long words may break after a slash, a dot, a colon or an underscore."""
    words = []
    for word in text.split(" "):
        shown = re.sub(r"^-(?=\w)", "$-$", escaped(word))
        if len(word) > 28:
            shown = re.sub(r"(/|\.|:|\\_)(?=\w)", r"\1\\allowbreak{}", shown)
        words.append(shown)
    return " ".join(words)


def _python_number(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return rf"\text{{{escaped(str(value))}}}"
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(float(value))
    if "e" in text:
        mantissa, power = text.split("e")
        return f"10^{{{int(power)}}}" if mantissa in ("1", "1.0") else rf"{mantissa} \cdot 10^{{{int(power)}}}"
    return text


def _python_number_of(number: Expr) -> str:
    return r"-\infty" if number == -oo else r"\infty" if number == oo else _python_number(float(number))


def _domain(letter: str, domain: Interval) -> str:
    """An interval as an inequality."""
    low, high = domain.start, domain.end
    left = "" if low == -oo else _python_number_of(low) + (" < " if domain.left_open else r" \le ")
    right = "" if high == oo else (" < " if domain.right_open else r" \le ") + _python_number_of(high)
    if left and not right:
        return f"{letter} {'>' if domain.left_open else chr(92) + 'ge'} {_python_number_of(low)}"
    return f"{left}{letter}{right}"


@dataclass(frozen=True)
class Argument:
    """A row of the table of arguments, as text."""

    code: str
    letter: str
    meaning: str
    default: str
    domain: str


_MEANING = {
    Role.ELEM: "array", Role.WEIGHT: "learnable array", Role.TARGET: "target array", Role.CONST: "optional array",
    Role.LABEL: "labels", Role.PARAM: "number", Role.OPTION: "option", Role.STATE: "state",
}  # fmt: skip


def _argument(definition: Definition, letters: Mapping[Symbol, str], i: Input) -> Argument:
    default = ""
    if not i.required:
        default = (
            rf"\texttt{{{escaped(repr(i.default))}}}"
            if i.role is Role.OPTION or i.default is None
            else f"${_python_number(i.default)}$"
        )
    domain = f"${_domain(letters[i.symbol], i.domain)}$" if i.domain is not None else ""
    if i.choices:
        domain = ", ".join(rf"\texttt{{{escaped(repr(c))}}}" for c in i.choices)
    letter = "" if i.role is Role.OPTION else f"${letters[i.symbol]}$"
    return Argument(escaped(i.name), letter, _MEANING[i.role], default, domain)


def _table(arguments: Sequence[Argument]) -> list[list[str]]:
    """Heading and rows without empty columns; no table where every argument is an array called by its name."""
    if all(a.meaning == "array" and a.letter == f"${a.code}$" for a in arguments):
        return []
    rows = [["argument", "symbol", "role", "default", "domain"]]
    rows += [[rf"\texttt{{{a.code}}}", a.letter, a.meaning, a.default, a.domain] for a in arguments]
    kept = [n for n in range(len(rows[0])) if any(row[n] for row in rows[1:])]
    return [[row[n] for n in kept] for row in rows]


def _lines(printer: Printer, formula: Formula) -> list[str]:
    """The rows of an align environment for a formula."""
    left = f"{formula.left} &{formula.relation} "
    room = _ROOM - width(formula.left)
    lines = broken(printer, formula.shown, room)
    if formula.also is not None:
        second = broken(printer, formula.also, room)
        if len(lines) == len(second) == 1 and width(lines[0]) + width(second[0]) + 2 < room:
            lines = [f"{lines[0]} = {second[0]}"]
        else:
            return [
                left + lines[0],
                *(rf"&\qquad {x}" for x in lines[1:]),
                f"&= {second[0]}",
                *(rf"&\qquad {x}" for x in second[1:]),
            ]
    return [left + lines[0], *(rf"&\qquad {x}" for x in lines[1:])]


def _section(definition: Definition) -> dict[str, Any]:
    """What the template of one definition needs."""
    sheet = Sheet(definition)
    printers: dict[str, Printer] = {}
    for variant, note in _variants(definition):
        printers.setdefault(note, sheet.printer(variant))
    groups: dict[str, list[str]] = {}
    for f in (*sheet.definitions, *sheet.derivatives):
        groups.setdefault(f.note, []).extend(_lines(printers[f.note], f))
    printer = sheet.printer()
    return {
        "name": escaped(definition.name),
        "aliases": [escaped(a) for a in definition.aliases],
        "summary": prose(definition.summary),
        "groups": [{"note": note, "lines": lines} for note, lines in groups.items()],
        "abbreviations": [
            _lines(printer, Formula(printer.doprint(a.symbol), a.meaning, a.meaning))
            for a in _shown_abbreviations(sheet)
        ],
        "arguments": _table([_argument(definition, sheet._letters, i) for i in definition.inputs]),
        "kinks": [_kink_text(printer, k, definition) for k in sheet.kinks()],
        "limits": [
            rf"{sheet.head} \to {printer.doprint(v)} \text{{ as }} {sheet.letter(definition.sole_element.name)} \to {s}"
            for s, v in sheet.limits()
            if definition.sole_element is not None
        ],
        "reductions": [escaped(r) for r in definition.reductions],
        "reference": prose(definition.reference),
    }


def _shown_abbreviations(sheet: Sheet) -> list[Abbreviation]:
    shown = []
    for a in sheet.abbreviations:
        meaning = a.meaning
        if isinstance(meaning, RowVar):
            mean = next(
                (b.symbol for b in sheet.abbreviations if b.meaning == RowMean(meaning.body)), RowMean(meaning.body)
            )
            meaning = RowMean((meaning.body - mean) ** 2)
        shown.append(replace(a, meaning=meaning))
    return shown


def _kink_text(printer: Printer, kink: Kink, definition: Definition) -> str:
    at = f"{printer.doprint(kink.place)}"
    value = printer.doprint(display(kink.value))
    sides = []
    for side, found in (("left", kink.before), ("right", kink.after)):
        if found is not None and found != kink.value:
            sides.append(f"${printer.doprint(display(found))}$ from the {side}")
    element = printer.doprint(kink.element)
    if kink.left.endswith("'"):
        text = f"${kink.left}({at}) = {value}$"
    else:
        text = f"${kink.left} = {value}$ at ${element} = {at}$"
    return text + (f" ({', '.join(sides)})" if sides else "")


def formula(definition: Definition) -> str:
    """The definition in house notation, without display commands."""
    sheet = Sheet(definition)
    first = [f for f in sheet.definitions if not f.note]
    printer = sheet.printer()
    texts = [f"{f.left} {f.relation} {printer.doprint(sheet.written_out(f.shown))}" for f in first]
    if len(texts) == 1:
        return texts[0]
    rows = r" \\ ".join(t.replace(f" {f.relation} ", f" &{f.relation} ", 1) for t, f in zip(texts, first, strict=True))
    return rf"\begin{{aligned}} {rows} \end{{aligned}}"


_KINDS = (("activation", "Activations"), ("loss", "Losses"), ("optimizer", "Optimizers"))


def sheet(definitions: Sequence[Definition]) -> str:
    """One LaTeX document with all that is known of the definitions; it compiles with texlive-latex-recommended."""
    bodies = {d.name: _fragment(d) for d in definitions}
    parts = [
        {"title": title, "bodies": [bodies[d.name] for d in definitions if d.kind == kind]} for kind, title in _KINDS
    ]
    return _document([d.name for d in definitions], [p for p in parts if p["bodies"]])


def _fragment(definition: Definition) -> str:
    return emit.render("latex/function.tex.j2", **_section(definition))


def _document(names: Sequence[str], parts: Sequence[Mapping[str, Any]]) -> str:
    return emit.render(
        "latex/sheet.tex.j2",
        stamp=emit.stamp(names, comment="%", command="symdl latex"),
        parts=parts,
        legend=[head.meaning for head in notation.FUNCTIONS.values() if head.meaning],
    )


class LatexTarget:
    """The Target protocol: a fragment a definition, and a sheet that inputs them all."""

    name = "latex"
    extension = "tex"

    def render(self, unit: Unit) -> str:
        """The fragment of one definition."""
        return emit.stamp([unit.definition.name], comment="%") + _fragment(unit.definition)

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """The document that inputs every fragment."""
        parts = [
            {"title": title, "bodies": [rf"\input{{{d.name}}}" + "\n" for d in definitions if d.kind == kind]}
            for kind, title in _KINDS
        ]
        return {"sheet.tex": _document([d.name for d in definitions], [p for p in parts if p["bodies"]])}

    def standalone(self, units: Sequence[Unit]) -> str:
        """One document."""
        return sheet([u.definition for u in units])


TARGET = LatexTarget()
