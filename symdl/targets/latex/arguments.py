"""The table of arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sympy import Symbol

from symdl.definition import Definition, Input
from symdl.roles import Role
from symdl.targets.latex.text import escaped, interval, number_text


@dataclass(frozen=True)
class _Argument:
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


def _argument(i: Input, letters: Mapping[Symbol, str]) -> _Argument:
    default = ""
    if not i.required:
        default = (
            rf"\texttt{{{escaped(repr(i.default))}}}"
            if i.role is Role.OPTION or i.default is None
            else f"${number_text(i.default)}$"
        )
    domain = f"${interval(letters[i.symbol], i.domain)}$" if i.domain is not None else ""
    if i.choices:
        domain = ", ".join(rf"\texttt{{{escaped(repr(c))}}}" for c in i.choices)
    letter = "" if i.role is Role.OPTION else f"${letters[i.symbol]}$"
    return _Argument(escaped(i.name), letter, _MEANING[i.role], default, domain)


def table(definition: Definition, letters: Mapping[Symbol, str]) -> list[list[str]]:
    """Heading and rows without empty columns; no table where every argument is an array called by its name."""
    arguments = [_argument(i, letters) for i in definition.inputs]
    if all(a.meaning == "array" and a.letter == f"${a.code}$" for a in arguments):
        return []
    rows = [["argument", "symbol", "role", "default", "domain"]]
    rows += [[rf"\texttt{{{a.code}}}", a.letter, a.meaning, a.default, a.domain] for a in arguments]
    kept = [n for n in range(len(rows[0])) if any(row[n] for row in rows[1:])]
    return [[row[n] for n in kept] for row in rows]
