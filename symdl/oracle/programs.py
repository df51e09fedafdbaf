"""Compiling an expression to closures, one a node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
from flint import fmpq

from symdl import row
from symdl.errors import DerivationError
from symdl.oracle.relations import holds
from symdl.oracle.rows import VALUES
from symdl.oracle.steps import (
    Step,
    call,
    logic,
    once_a_point,
    once_a_precision,
    once_a_row,
    pick,
    piecewise,
    reduction,
    value_of,
)
from symdl.oracle.table import TABLE


@dataclass(frozen=True)
class Program:
    """An expression as a function of a scene, and the names it needs."""

    run: Step
    names: frozenset[str]
    rowwise: bool
    source: sp.Basic


@lru_cache(maxsize=4096)
def compiled(expression: sp.Basic) -> Program:
    """One closure a node; a node that occurs twice is evaluated once a point, a constant once a precision."""
    uses: Counter[sp.Basic] = Counter()
    steps: dict[sp.Basic, Step] = {}

    def count(node: sp.Basic) -> None:
        uses[node] += 1
        if uses[node] == 1:
            for argument in node.args:
                count(argument)

    def step(node: sp.Basic) -> Step:
        if node not in steps:
            made = _step(node, step)
            if node.args and not node.free_symbols and not node.has(row.Reduction):
                made = once_a_precision(made)
            elif node.args and uses[node] > 1 and type(node) not in VALUES:
                made = once_a_point(made)
            if node.has(row.Reduction) and type(node) not in VALUES:
                varied = row.outside(node)
                if row.position not in varied:
                    made = once_a_row(made, frozenset(symbol.name for symbol in varied))
            steps[node] = made
        return steps[node]

    count(expression)
    rowwise = expression.has(row.Reduction)
    names = frozenset(symbol.name for symbol in expression.free_symbols)
    return Program(step(expression), names, rowwise, expression)


def _step(node: sp.Basic, step: Callable[[sp.Basic], Step]) -> Step:
    """The closure of one node, whose arguments ``step`` compiles."""
    kind = type(node)
    if isinstance(node, sp.Symbol):
        return value_of(node.name)
    if isinstance(node, (sp.Rational, sp.Float)):
        number = sp.Rational(node)
        constant = fmpq(int(number.p), int(number.q))
        return lambda scene: constant
    if kind is sp.Piecewise:
        return piecewise([(step(condition), step(value)) for value, condition in node.args])
    if kind is sp.ITE:
        chosen, then, otherwise = map(step, node.args)
        return lambda scene: then(scene) if holds(chosen(scene)) else otherwise(scene)
    if kind in (sp.And, sp.Or):
        return logic([step(argument) for argument in node.args], decisive=kind is sp.Or)
    if kind in VALUES:
        return reduction(step(node.args[0]), VALUES[kind])
    if kind is row.RowPick:
        return pick(step(node.args[0]), step(node.args[1]))
    if kind in TABLE:
        return call(TABLE[kind], [step(argument) for argument in node.args])
    if (spec := getattr(node, "spec_expression", None)) is not None:
        return step(sp.sympify(spec))
    raise DerivationError(
        f"the oracle cannot evaluate {kind.__name__} in `{node}`: give the class a spec_expression in "
        "functions it knows, or add a row to symdl/oracle/table.py"
    )
