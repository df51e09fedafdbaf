"""Where generated Python breaks its lines."""

from __future__ import annotations

from collections.abc import Sequence

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
