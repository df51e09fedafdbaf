"""An expression of one variable as a table of nodes, which several arithmetics evaluate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import sympy as sp
from flint import fmpq

from symdl.oracle.problem import Number, exactly


class NotEnclosed(Exception):
    """This interval is too wide for an enclosure, or the arithmetic does not know a node: split, or ask the oracle."""


VARIABLE = sp.Symbol
"""The kind of the node that stands for the variable."""
CONSTANT = sp.Rational
"""The kind of a node that is an exact rational."""


@dataclass(frozen=True)
class Node:
    """One operation: the class SymPy gives it, the places of its arguments, and its number if it is one."""

    kind: type
    arguments: tuple[int, ...] = ()
    number: Any = None


@dataclass(frozen=True, eq=False)
class Formula:
    """An expression of the symbol ``name``: every other symbol is bound to an exact number. The root comes last."""

    nodes: tuple[Node, ...]
    source: sp.Basic
    name: str
    values: tuple[tuple[str, Number], ...]

    @property
    def root(self) -> int:
        return len(self.nodes) - 1


Values: TypeAlias = Mapping[str, Number] | None


def formula(expression: sp.Expr, name: str, values: Values = None) -> Formula:
    """The expression as a formula. Raises ValueError for a symbol that ``values`` does not hold."""
    return _formula(sp.sympify(expression), name, tuple(sorted((values or {}).items())))


@lru_cache(maxsize=256)
def _formula(expression: sp.Expr, name: str, values: tuple[tuple[str, Number], ...]) -> Formula:
    numbers = {key: exactly(value) for key, value in values}
    nodes: list[Node] = []
    places: dict[sp.Basic, int] = {}

    def place(node: sp.Basic) -> int:
        if node not in places:
            spec = getattr(node, "spec_expression", None)
            if spec is not None:
                places[node] = place(sp.sympify(spec))
            else:
                nodes.append(made(node))
                places[node] = len(nodes) - 1
        return places[node]

    def made(node: sp.Basic) -> Node:
        if isinstance(node, sp.Symbol):
            if node.name == name:
                return Node(VARIABLE)
            if not isinstance(numbers.get(node.name), fmpq):
                raise ValueError(f"no finite value for {node.name} in `{expression}`")
            return Node(CONSTANT, number=numbers[node.name])
        if isinstance(node, (sp.Rational, sp.Float)):
            exact = sp.Rational(node)
            return Node(CONSTANT, number=fmpq(int(exact.p), int(exact.q)))
        if isinstance(node, sp.Piecewise):  # condition, value, condition, value, ...
            return Node(sp.Piecewise, tuple(place(part) for value, held in node.args for part in (held, value)))
        return Node(type(node), tuple(place(argument) for argument in node.args))

    place(expression)
    root = places[expression]
    if root != len(nodes) - 1:  # a root that is also a part of another node's meaning
        nodes.append(nodes[root])
    return Formula(tuple(nodes), expression, name, values)
