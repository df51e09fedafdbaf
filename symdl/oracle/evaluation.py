"""The certified value of an expression at a point, or along a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from symdl.errors import DerivationError
from symdl.oracle.limits import Limits
from symdl.oracle.problem import Number, Problem, exactly
from symdl.oracle.programs import Program, compiled
from symdl.oracle.rows import varies
from symdl.oracle.truth import NAN, Truth, at_precision


def evaluate(expr: sp.Expr, point: Mapping[str, Number]) -> Truth:
    """The certified value of an elementwise expression at ``point``, whose numbers are taken exactly.

    A NaN among the expression's symbols gives NaN. An infinite argument gives the limit: proved where
    extended real arithmetic decides it, else numeric (``Truth.proved`` is False), else NaN. Raises
    DerivationError for a node the oracle does not know or a value it cannot prove, ValueError for a symbol
    without a value.
    """
    program = compiled(sp.sympify(expr))
    if program.rowwise:
        raise DerivationError(f"`{program.source}` reduces over a row: use evaluate_row")
    values = {name: exactly(_given(point, name, program)) for name in program.names}
    if None in values.values():
        return NAN
    return _certify(Problem(program, values), -1, None)


def evaluate_row(
    expr: sp.Expr, rows: Mapping[str, Sequence[Number]], point: Mapping[str, Number] | None = None
) -> list[Truth] | Truth:
    """The certified values of a row expression: one a position if it varies along the row, else a single one.

    ``rows`` holds the entries of each name that varies along the row, all of one length; ``point`` all else.
    NaN and infinities act only where they are used: a guarded or unpicked entry does not matter. Raises as
    ``evaluate`` does, and ValueError for rows of different lengths.
    """
    program = compiled(sp.sympify(expr))
    lengths = {name: len(entries) for name, entries in rows.items()}
    if len(set(lengths.values())) != 1 or 0 in lengths.values():
        raise ValueError(f"rows must have one common length of at least 1, got {lengths}")
    size = next(iter(lengths.values()))
    outer = {**(point or {}), "length": size, "position": 0}
    scalars = {name: exactly(_given(outer, name, program)) for name in program.names if name not in rows}
    entries = {name: [exactly(number) for number in rows[name]] for name in program.names if name in rows}
    problem = Problem(program, scalars, entries, size)
    limits = Limits(problem) if problem.infinities() else None
    if varies(program.source, rows):
        return [_certify(problem, index, limits) for index in range(size)]
    return _certify(problem, -1, limits)


def _certify(problem: Problem, index: int, limits: Limits | None) -> Truth:
    try:
        truth = problem.truth(index)
    except DerivationError:
        if not _has_limits(problem, limits):
            raise
        truth = NAN
    if truth.kind != "nan" or not _has_limits(problem, limits):
        return truth
    found = limits or Limits(problem)
    return at_precision(768, lambda: found.truth(index))


def _has_limits(problem: Problem, limits: Limits | None) -> bool:
    return limits is not None or bool(not problem.size and problem.infinities())


def _given(point: Mapping[str, Number], name: str, program: Program) -> Number:
    try:
        return point[name]
    except KeyError:
        given = ", ".join(point) or "nothing"
        raise ValueError(f"no value for {name} in `{program.source}`; given: {given}") from None
