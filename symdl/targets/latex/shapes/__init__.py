"""The shapes formulas take for readers: ``display`` finds the shortest true form and never changes the value.

A shape looks at one node whose arguments have theirs and returns it written better, or None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympy import Basic, Expr, Symbol

from symdl.forms import computing_forms
from symdl.targets.latex.shapes import cases, fractions, functions


@dataclass(frozen=True)
class Shape:
    """A way of writing a node; ``of_derived`` shapes are kept from definitions, which stay as written."""

    rule: Callable[[Basic], Basic | None]
    of_derived: bool = True


SHAPES: tuple[Shape, ...] = (
    Shape(functions.pick_of_number, False),
    Shape(functions.root_as_norm, False),
    Shape(functions.even_power, False),
    Shape(functions.null_norm, False),
    Shape(cases.maximum_with_0, False),
    Shape(cases.guard, False),
    Shape(cases.flat_cases, False),
    Shape(functions.softmax),
    Shape(functions.named_only_here, False),
    Shape(functions.normal),
    Shape(functions.squared_hyperbolic),
    Shape(cases.needless_case),
    Shape(cases.scatter_inside),
    Shape(cases.scatter),
    Shape(fractions.factored_denominator),
    Shape(fractions.cancelled),
    Shape(fractions.common_factor),
    Shape(fractions.same_denominator),
)
_PASSES = 12


def display(expression: Expr, derived: bool = True) -> Expr:
    """The expression as it is shown: equal in value, in house notation; bottom-up until nothing changes."""
    return _settled(computing_forms(_settled(expression, derived)), derived)


def _settled(expression: Expr, derived: bool) -> Expr:
    for _ in range(_PASSES):
        better = _shaped(expression, derived)
        if better == expression:
            break
        expression = better
    return expression


def _shaped(node: Basic, derived: bool) -> Basic:
    if not node.args or isinstance(node, Symbol):
        return node
    arguments = tuple(_shaped(a, derived) for a in node.args)
    # A node whose parts did not change is kept as it is: rebuilding would evaluate what is written.
    current = node if arguments == node.args else node.func(*arguments)
    for shape in SHAPES:
        if shape.of_derived and not derived:
            continue
        better = shape.rule(current)
        if better is not None and better != current:
            return better
    return current
