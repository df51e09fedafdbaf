"""A picture of f, f' and f'', drawn with the generated NumPy kernels, kinks marked."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy

from symdl import emit
from symdl.compile import compile as compile_
from symdl.definition import Definition, Input
from symdl.errors import GenerationError, MissingToolError
from symdl.roles import Role

FORMATS = (".pdf", ".png", ".svg")
SPAN = 6.0
STAND_IN = 0.25
"""For a learnable weight without a default."""


def plot(definitions: Sequence[Definition], path: Path) -> None:
    """Draw each definition in a row of its own; PNG, SVG or PDF by the suffix of ``path``.

    Raises GenerationError for what has no curve (rows, losses, optimizers) and for another suffix,
    MissingToolError without matplotlib.
    """
    check(definitions, path)
    with figure(path, len(definitions), 3.2) as axes:
        for row, definition in zip(axes, definitions, strict=True):
            _draw(definition, row)


def check(definitions: Sequence[Definition], path: Path) -> None:
    """GenerationError where a definition has no curve, or the file has a suffix that is no picture's."""
    if path.suffix.lower() not in FORMATS:
        raise GenerationError(f"{path}: a picture is one of {', '.join(FORMATS)}; name the file so")
    for definition in definitions:
        if definition.sole_element is None or definition.split:
            raise GenerationError(
                f"{definition.name} has no curve: plot draws activations of one array, element by element"
            )


@contextmanager
def figure(path: Path, rows: int, height: float, columns: int = 3) -> Iterator[Any]:
    """The axes of a figure with so many panels a row; it is written to ``path`` at the end.

    Raises MissingToolError without matplotlib.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingToolError("plot needs matplotlib: pip install 'symdl[plot]'") from error
    picture = io.BytesIO()
    # No date and no random identifiers: the same picture has the same bytes.
    with rc_context({"svg.hashsalt": "symdl"}):
        made = Figure(figsize=(11, height * rows), layout="constrained")
        yield made.subplots(rows, columns, squeeze=False)
        suffix = path.suffix.lower()
        made.savefig(picture, format=suffix[1:], dpi=150, metadata=_undated(suffix))
    emit.replace_bytes(path, picture.getvalue())


def stand_ins(definition: Definition) -> dict[str, float]:
    """Values for the arguments that a curve needs beside its own; GenerationError where one cannot be made up."""
    element = definition.sole_element
    return {i.name: _stand_in(definition, i) for i in definition.inputs if i.required and i is not element}


def _undated(suffix: str) -> dict[str, None]:
    return {".pdf": {"CreationDate": None}, ".svg": {"Date": None}, ".png": {}}[suffix]


def _draw(definition: Definition, axes: Any) -> None:
    element = definition.sole_element
    assert element is not None
    kernels = compile_(definition)
    arguments = stand_ins(definition)
    kinks = _kinks(definition, element, arguments)
    span = max([SPAN, *(abs(k) * 1.25 for k in kinks)])
    pieces = _pieces([-span, *kinks, span])
    for axis, suffix, prime in zip(axes, ("", "_grad", "_grad2"), ("", "'", "''"), strict=True):
        kernel = getattr(kernels, f"{definition.name}{suffix}")
        for x in pieces:
            y = kernel(x, **arguments)
            axis.plot(x, numpy.where(numpy.isfinite(y), y, numpy.nan), color="C0", linewidth=1.5)
        if kinks:
            at = numpy.array(kinks)
            axis.plot(at, kernel(at, **arguments), "o", color="C1", markersize=5, label="kink")
            axis.legend(frameon=False)
        axis.axhline(0, color="0.8", linewidth=0.8, zorder=0)
        axis.axvline(0, color="0.8", linewidth=0.8, zorder=0)
        given = ", ".join(f"{name} = {value:g}" for name, value in arguments.items())
        axis.set_title(f"{definition.name}{prime}" + (f"   ({given})" if given else ""))
        axis.set_xlabel(element.name)


def _pieces(edges: list[float]) -> list[Any]:
    """Points strictly between the edges: a curve that jumps at a kink is drawn as two."""
    return [numpy.linspace(numpy.nextafter(a, b), numpy.nextafter(b, a), 600) for a, b in pairwise(edges)]


def _stand_in(definition: Definition, argument: Input) -> float:
    if argument.role is Role.WEIGHT:
        return STAND_IN
    raise GenerationError(f"{definition.name}: {argument.name!r} has no default, so there is no one curve to draw")


def _kinks(definition: Definition, element: Input, arguments: dict[str, float]) -> list[float]:
    """Where the formula changes branch, with every argument at its default."""
    from sympy import Piecewise, solveset
    from sympy import S as sets

    values = {
        i.symbol: arguments.get(i.name, i.default) for i in definition.inputs if i.role in (Role.PARAM, Role.WEIGHT)
    }
    places = {place.subs(values) for place in definition.kinks.get(element.name, {})}
    for piecewise in definition.expr.subs(values).atoms(Piecewise):
        for _, condition in piecewise.args:
            for relation in condition.atoms(*_relations()):
                roots = solveset(relation.lhs - relation.rhs, element.symbol, sets.Reals)
                places |= set(roots) if roots.is_FiniteSet else set()
    return sorted({float(p) for p in places if p.is_number and p.is_finite})


def _relations() -> tuple[Any, ...]:
    from sympy.core.relational import GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

    return GreaterThan, LessThan, StrictGreaterThan, StrictLessThan
