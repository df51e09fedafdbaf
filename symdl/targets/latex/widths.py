"""How wide a formula is, roughly: what line breaking goes by."""

from __future__ import annotations

import re

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
