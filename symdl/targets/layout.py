"""Where generated Python breaks its lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from textwrap import wrap

WIDTH = 110
_INDENT = "    "


def bracketed(before: str, items: Sequence[str], after: str, indent: str = "", width: int = WIDTH) -> str:
    """``before`` + the items, separated by commas + ``after``: on one line, or the items on a line of
    their own, or one a line. ``indent`` begins every line."""
    inside = ", ".join(items)
    line = f"{indent}{before}{inside}{after}"
    if len(line) <= width:
        return line
    if len(f"{indent}{_INDENT}{inside}") <= width:
        return f"{indent}{before}\n{indent}{_INDENT}{inside}\n{indent}{after}"
    listed = "".join(f"{indent}{_INDENT}{item},\n" for item in items)
    return f"{indent}{before}\n{listed}{indent}{after}"


def filled(statement: str, width: int = WIDTH) -> list[str]:
    """A statement as lines: where one is too long for a call that is all of it, its arguments have their own lines."""
    head, _, inside = statement.partition("(")
    if len(statement) <= width or not head[-1:].isidentifier() or _closing(inside) != len(inside) - 1:
        return [statement]
    lines = wrap(inside[:-1], width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False)
    return [f"{head}(", *lines, ")"]


def _closing(text: str) -> int:
    """Where the bracket is closed within which the text begins."""
    depths = accumulate({"(": 1, ")": -1}.get(letter, 0) for letter in text)
    return next((n for n, depth in enumerate(depths) if depth < 0), -1)
