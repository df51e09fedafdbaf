"""The formulas ``symdl new --expr`` understands: a tokenizer and a precedence-climbing parser, and nothing else.

    condition  = value (("<" | "<=" | ">" | ">=" | "==" | "!=") value)+
    value      = value ("+" | "-" | "*" | "/" | "**" | "^") value | "-" value | "(" value ")"
               | number | name | function "(" argument ("," argument)* ")"

A text becomes a tree of numbers, names, operations and calls of the functions that are passed in. No text is ever
evaluated, and a name can only be a name: there are no attributes, no strings, no subscripts.
"""

from __future__ import annotations

import difflib
import keyword
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from symdl.errors import SymdlError

CONSTANTS = ("pi", "e", "E")
"""Names that are numbers."""
CONDITION = "condition"
VALUE = "value"

_COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
_LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 4}
_SIGN = 3
"""A sign binds tighter than a product and looser than a power, as in Python: -x**2 is -(x**2)."""
_TOKEN = re.compile(
    r"(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_][A-Za-z_0-9]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/^()<>,])|(?P<other>\S)"
)
_MOST_TOKENS = 400
_DEEPEST = 40
_LARGEST_POWER = 1000
"""Of a bare number: SymPy computes it exactly."""


class GrammarError(SymdlError):
    """A formula that is not one of the grammar; ``picture`` is the formula with a caret at the place."""

    def __init__(self, message: str, text: str, at: int) -> None:
        super().__init__(f"--expr: {message}")
        shown = "".join(c if c.isprintable() else " " for c in text)
        start = max(0, at - 50)
        self.picture = f"    {shown[start : start + 100]}\n    {' ' * (at - start)}^"


@dataclass(frozen=True)
class Number:
    """A number as it was written."""

    text: str


@dataclass(frozen=True)
class Name:
    """An argument of the function, or one of CONSTANTS."""

    name: str


@dataclass(frozen=True)
class Negative:
    """A value with its sign changed."""

    value: Node


@dataclass(frozen=True)
class Operation:
    """Two values joined by + - * / or **."""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Comparison:
    """Values that are compared, each with the next: ``a < b <= c`` has three values and two signs."""

    values: tuple[Node, ...]
    signs: tuple[str, ...]


@dataclass(frozen=True)
class Call:
    """A function of the table with its arguments."""

    function: str
    arguments: tuple[Node, ...]


Node: TypeAlias = Number | Name | Negative | Operation | Comparison | Call


@dataclass(frozen=True)
class Shape:
    """What a function takes: the kinds of its first arguments, then of those that may repeat, then of the last."""

    first: tuple[str, ...]
    repeated: tuple[str, ...] = ()
    last: tuple[str, ...] = ()

    def kinds(self, count: int) -> tuple[str, ...] | None:
        """The kind of each of ``count`` arguments; None where so many do not fit."""
        more = count - len(self.first) - len(self.last)
        rounds, rest = divmod(more, len(self.repeated)) if self.repeated else (0, more)
        return None if more < 0 or rest else (*self.first, *self.repeated * rounds, *self.last)

    def __str__(self) -> str:
        more = [", ".join(self.repeated), "..."] if self.repeated else []
        return f"({', '.join([*self.first, *more, *self.last])})"


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    at: int


def parse(text: str, functions: Mapping[str, Shape]) -> Node:
    """The tree of a formula whose calls are of ``functions``. Raises GrammarError with the place."""
    return _Parser(text, functions).whole()


def names(node: Node) -> Iterator[str]:
    """The arguments a formula uses, in the order of their first use, each as often as it is used."""
    match node:
        case Name(name):
            if name not in CONSTANTS:
                yield name
        case _:
            for part in parts(node):
                yield from names(part)


def parts(node: Node) -> tuple[Node, ...]:
    """The nodes directly below a node."""
    match node:
        case Negative(value):
            return (value,)
        case Operation(_, left, right):
            return (left, right)
        case Comparison(values, _):
            return values
        case Call(_, arguments):
            return arguments
        case _:
            return ()


class _Parser:
    def __init__(self, text: str, functions: Mapping[str, Shape]) -> None:
        self.text, self.functions = text, functions
        self.tokens = [_Token(str(m.lastgroup), m[0].replace("^", "**"), m.start()) for m in _TOKEN.finditer(text)]
        self.next = 0
        for token in self.tokens:
            if token.kind == "other":
                raise self.error(f"{token.text!r} is no part of a formula", token.at)
        if len(self.tokens) > _MOST_TOKENS:
            raise self.error("too long; write the file by hand", self.tokens[_MOST_TOKENS].at)

    def error(self, message: str, at: int) -> GrammarError:
        return GrammarError(message, self.text, at)

    @property
    def token(self) -> _Token:
        end = _Token("end", "", len(self.text.rstrip()))
        return self.tokens[self.next] if self.next < len(self.tokens) else end

    def take(self, *texts: str) -> _Token | None:
        """The next token if it is one of these, and past it."""
        token = self.token
        if token.text not in texts:
            return None
        self.next += 1
        return token

    def whole(self) -> Node:
        node = self.value(0, 0)
        if self.token.kind != "end":
            raise self.unexpected("the end or an operator")
        return node

    def unexpected(self, expected: str) -> GrammarError:
        token = self.token
        if token.text in _COMPARISONS:
            return self.error("a comparison is no value; use it as a condition, as in where(x > 0, x, 0)", token.at)
        before = self.tokens[self.next - 1] if self.next else None
        if before is not None and (before.kind in ("number", "name") or before.text == ")"):
            if token.kind in ("number", "name") or token.text == "(":
                return self.error("a sign is missing here; products are written with *", token.at)
            if token.text == ")":
                return self.error("')' without its '('", token.at)
        came = f"got {token.text!r}" if token.text else "the formula ends"
        return self.error(f"{came} where {expected} should be", token.at)

    def value(self, level: int, depth: int) -> Node:
        """A value whose operators bind tighter than ``level``."""
        if depth > _DEEPEST:
            raise self.error("nested too deeply; write the file by hand", self.token.at)
        node = self.operand(depth)
        while True:
            token = self.token
            binding = _LEVELS.get(token.text, 0)
            if binding <= level:
                return node
            self.next += 1
            # Powers are taken from the right: x**2**3 is x**(2**3).
            right = self.value(binding - 1 if token.text == "**" else binding, depth + 1)
            node = Operation(token.text, node, right)
            self.check(node, token.at)

    def operand(self, depth: int) -> Node:
        if sign := self.take("-", "+"):
            value = self.value(_SIGN, depth + 1)
            return Negative(value) if sign.text == "-" else value
        if opening := self.take("("):
            node = self.value(0, depth + 1)
            self.close(opening)
            return node
        token = self.token
        if token.kind == "number":
            self.next += 1
            node = Number(token.text)
            self.check(node, token.at)
            return node
        if token.kind == "name":
            self.next += 1
            return self.call(token, depth) if self.token.text == "(" else self.name(token)
        raise self.unexpected("a number, a name or '('")

    def close(self, opening: _Token) -> None:
        if not self.take(")"):
            if self.token.kind == "end":
                raise self.error("this '(' is never closed", opening.at)
            raise self.unexpected("')' or an operator")

    def name(self, token: _Token) -> Node:
        name = token.text
        if name in self.functions:
            raise self.error(f"{name} is a function; give it its argument, as in {name}(x)", token.at)
        if keyword.iskeyword(name):
            raise self.error(f"{name!r} is a word of Python's; write {name}_ or another name", token.at)
        return Name(name)

    def call(self, token: _Token, depth: int) -> Node:
        shape = self.functions.get(token.text)
        if shape is None:
            nearest = difflib.get_close_matches(token.text, self.functions, n=3)
            hint = (
                f"did you mean {', '.join(nearest)}?" if nearest else f"known are {', '.join(sorted(self.functions))}"
            )
            raise self.error(f"unknown function {token.text!r}; {hint}", token.at)
        opening = self.take("(")
        assert opening is not None
        arguments: list[Node] = []
        kinds, places = [], []
        while not arguments or self.take(","):
            places.append(self.token.at)
            node = self.argument(depth + 1)
            arguments.append(node)
            kinds.append(CONDITION if isinstance(node, Comparison) else VALUE)
        self.close(opening)
        expected = shape.kinds(len(arguments))
        if expected is None:
            raise self.error(f"{token.text} takes {shape}, got {len(arguments)}", token.at)
        for place, kind, wanted in zip(places, kinds, expected, strict=True):
            if kind != wanted:
                raise self.error(f"{token.text} takes {shape}; this is a {kind}, not a {wanted}", place)
        return Call(token.text, tuple(arguments))

    def argument(self, depth: int) -> Node:
        values, signs = [self.value(0, depth)], []
        while sign := self.take(*_COMPARISONS):
            signs.append(sign.text)
            values.append(self.value(0, depth))
        return Comparison(tuple(values), tuple(signs)) if signs else values[0]

    def check(self, node: Node, at: int) -> None:
        """Refuse arithmetic of bare numbers that is infinite, undefined or not real."""
        try:
            value = constant(node)
        except (ArithmeticError, ValueError):
            value = math.inf
        if value is not None and not math.isfinite(value):
            raise self.error("this number is too large, or not a real number", at)


def constant(node: Node) -> float | None:
    """The value of arithmetic of bare numbers; None where there is anything else in it."""
    match node:
        case Number(text):
            return float(text)
        case Negative(value):
            inner = constant(value)
            return None if inner is None else -inner
        case Operation(sign, left, right):
            a, b = constant(left), constant(right)
            if a is None or b is None:
                return None
            if sign == "**":
                if abs(b) > _LARGEST_POWER:
                    raise OverflowError
                return math.pow(a, b)
            return {"+": a + b, "-": a - b, "*": a * b}[sign] if sign != "/" else a / b
        case _:
            return None
