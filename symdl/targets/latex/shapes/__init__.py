"""The shapes formulas take for readers: ``display`` finds the shortest true form and never changes the value.

A shape looks at one node whose arguments have theirs and returns it written better, or None.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    Shape(fractions.content, False),
    Shape(cases.extremum, False),
    Shape(cases.guard, False),
    Shape(cases.alike_inside),
    Shape(cases.joined_conditions),
    Shape(cases.flat_cases, False),
    Shape(cases.number_outside),
    Shape(cases.number_inside),
    Shape(functions.softmax),
    Shape(functions.named_only_here, False),
    Shape(functions.normal),
    Shape(functions.squared_hyperbolic),
    Shape(cases.needless_case),
    Shape(cases.scatter_inside),
    Shape(cases.scatter),
    Shape(cases.softmax_less_delta),
    Shape(fractions.rational),
    Shape(fractions.opposite),
    Shape(fractions.factored_denominator),
    Shape(fractions.cancelled),
    Shape(fractions.common_factor),
    Shape(fractions.same_denominator),
)
EARLY: tuple[Shape, ...] = (Shape(cases.same_cases),)
"""What is done before cases take other shapes."""
_PASSES = 12


def display(expression: Expr, derived: bool = True) -> Expr:
    """The expression as it is shown: equal in value, in house notation; bottom-up until nothing changes."""
    if derived:
        expression = _settled(expression, EARLY)
    shapes = [s for s in SHAPES if derived or not s.of_derived]
    return _settled(computing_forms(_settled(expression, shapes)), shapes)


def _settled(expression: Expr, shapes: Sequence[Shape]) -> Expr:
    for _ in range(_PASSES):
        better = _shaped(expression, shapes)
        if better == expression:
            break
        expression = better
    return expression


def _shaped(node: Basic, shapes: Sequence[Shape]) -> Basic:
    if not node.args or isinstance(node, Symbol):
        return node
    arguments = tuple(_shaped(a, shapes) for a in node.args)
    # A node whose parts did not change is kept as it is: rebuilding would evaluate what is written.
    current = node if arguments == node.args else node.func(*arguments)
    for shape in shapes:
        better = shape.rule(current)
        if better is not None and better != current:
            return better
    return current
