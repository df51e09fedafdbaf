"""Pieces of formulas as text: indices, parentheses, factors side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sympy import Basic, Pow

from symdl.targets.latex.notation import GREEK


def has_function(expr: Basic) -> bool:
    """Whether an expression holds a function or a root."""
    return any(node.is_Function or (isinstance(node, Pow) and not node.exp.is_Integer) for node in nodes(expr))


def nodes(node: Basic) -> Iterator[Basic]:
    """A node and all below it."""
    yield node
    for argument in node.args:
        yield from nodes(argument)


def indexed(text: str, index: str) -> str:
    """A letter with one more index below it."""
    found = re.fullmatch(r"(.+?)(\^\{[^}]*\})?(?:_\{([^}]*)\})?", text)
    assert found is not None
    base, raised, sub = found.groups()
    return f"{base}{raised or ''}_{{{f'{sub},' if sub else ''}{index}}}"


def is_tall(text: str) -> bool:
    """Whether a formula needs parentheses that grow."""
    return bool(re.search(r"\\d?frac|\\sum|\\begin|\\max_|\\left", text))


def parenthesized(text: str) -> str:
    """A formula in parentheses of its height."""
    return rf"\left({text}\right)" if is_tall(text) else f"({text})"


def juxtaposed(parts: Sequence[str]) -> str:
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


_GREEK = "|".join(sorted(GREEK | {"varepsilon"}, key=len, reverse=True))
_PLAIN = rf"(?:[0-9.]+|[A-Za-z]|\\(?:{_GREEK}))(?:'|_\{{[^{{}}]*\}}|\^\{{[^{{}}]*\}})*"
"""A number or a letter, with indices: what stands beside its neighbour without a space."""
