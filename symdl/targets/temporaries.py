"""Names taken again: a temporary that uses up another one takes its name, and the other's array is free.

A Python function keeps what its names stand for until it returns. A polynomial of a dozen lines would keep a dozen
arrays, of which one is wanted; so few stay in cache.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from symdl.targets.spelling import Statement

_TEMPORARY = re.compile(r"\bt\d+\b")


def taken_again(statements: Sequence[Statement], results: Sequence[str]) -> tuple[list[Statement], list[str]]:
    """The statements, and the expressions of what they make, with as many temporaries as are wanted at once.

    A name is taken again by a value of its own kind alone, in the statement that uses it last.
    """
    texts = [*(s.text for s in statements), *results]
    made_by = {name: s for s in statements for name in s.names}
    last = {name: n for n, text in enumerate(texts) for name in _TEMPORARY.findall(text)}
    called: dict[str, str] = {}
    fresh = _fresh({name for name in last if name not in made_by})

    def renamed(text: str) -> str:
        return _TEMPORARY.sub(lambda found: called.get(found[0], found[0]), text)

    made: list[Statement] = []
    for n, statement in enumerate(statements):
        text = renamed(statement.text)
        used_up = (
            u for u in _TEMPORARY.findall(statement.text) if last[u] == n and _is_like(made_by.get(u), statement)
        )
        for name in filter(_TEMPORARY.fullmatch, statement.names):
            free = next(used_up, None)
            called[name] = next(fresh) if free is None else called[free]
        made.append(replace(statement, names=tuple(called.get(name, name) for name in statement.names), text=text))
    return made, [renamed(text) for text in results]


def _fresh(others: set[str]) -> Iterator[str]:
    return (name for name in (f"t{k}" for k in count(1)) if name not in others)


def _is_like(one: Statement | None, other: Statement) -> bool:
    """Whether both make one value, of one type and for the same places."""
    if one is None or len(one.results) > 1 or len(other.results) > 1:
        return False
    (a,), (b,) = one.results, other.results
    return (a.type, a.place) == (b.type, b.place)
