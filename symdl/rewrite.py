"""Stable forms: the laws, applied bottom-up until nothing changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from sympy import Basic, Expr, Symbol

from symdl.laws import LAWS, Law

_LIMIT = 200
_NONE: frozenset[Symbol] = frozenset()
Step = tuple[str, Expr, Expr]
_RECORD: ContextVar[list[Step] | None] = ContextVar("record", default=None)


def stabilize(expression: Expr, rowwise: frozenset[Symbol] = _NONE, closing: bool = False) -> Expr:
    """The expression in stable form: equal to it, and right in floating point where it was not.

    ``rowwise`` holds the symbols that are one number a row; ``closing`` adds the laws that come after differentiation.
    Raises RuntimeError if the laws do not come to rest
    (a defect of the table).
    """
    result, steps = _settled(expression, rowwise, closing)
    record = _RECORD.get()
    if record is not None:
        record.extend(steps)
    return result


@contextmanager
def recording() -> Iterator[list[Step]]:
    """A list that receives the steps of every ``stabilize`` within, in order, whatever was known before."""
    steps: list[Step] = []
    token = _RECORD.set(steps)
    try:
        yield steps
    finally:
        _RECORD.reset(token)


@lru_cache(maxsize=20000)
def _settled(expression: Expr, rowwise: frozenset[Symbol], closing: bool) -> tuple[Expr, tuple[Step, ...]]:
    return derivation(expression, rowwise, closing)


def forget() -> None:
    """Forget every stable form found so far: for tests that change the table of laws."""
    _settled.cache_clear()


def derivation(
    expression: Expr, rowwise: frozenset[Symbol] = _NONE, closing: bool = False
) -> tuple[Expr, tuple[Step, ...]]:
    """The stable form, and the steps that led there: (law, before, after) in order."""
    steps: list[Step] = []
    known: dict[Basic, Basic] = {}
    laws = tuple(law for law in LAWS if closing or not law.closing)

    def settle(node: Basic) -> Basic:
        if node in known:
            return known[node]
        current = node
        for _ in range(_LIMIT):
            if current.args and not isinstance(current, Symbol):
                arguments = tuple(settle(a) for a in current.args)
                if arguments != current.args:
                    current = current.func(*arguments)
                    continue
            better = _first_law(current, rowwise, laws, steps)
            if better is None:
                break
            current = better
            if current in known:
                current = known[current]
                break
        else:
            raise RuntimeError(f"the laws do not come to rest on {node}")
        known[node] = known[current] = current
        return current

    result = settle(expression)
    return result, tuple(steps)


def _first_law(node: Basic, rowwise: frozenset[Symbol], laws: tuple[Law, ...], steps: list[Step]) -> Basic | None:
    if not isinstance(node, Expr) or not node.args:
        return None
    for law in laws:
        better = law.apply(node, rowwise)
        if better is not None and better != node:
            steps.append((law.name, node, better))
            return better
    return None


__all__ = ["LAWS", "Law", "derivation", "forget", "recording", "stabilize"]
