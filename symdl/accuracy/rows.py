"""Rows: what is drawn, what kernels make of it, and the truth: the oracle's, of cotangents by its differences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

import numpy as np
import sympy as sp
from flint import arb, fmpq
from numpy.typing import NDArray

from symdl import oracle, row
from symdl.accuracy import samples, settings
from symdl.accuracy.truths import Floats, Truths, collected, split
from symdl.definition import Definition, Variant
from symdl.errors import DerivationError
from symdl.oracle import Truth
from symdl.oracle.problem import Problem, exactly
from symdl.oracle.programs import compiled
from symdl.oracle.reals import Outside, Undecided
from symdl.oracle.truth import NAN, at_precision
from symdl.passes.samples import of_rows
from symdl.plan import Place
from symdl.roles import Role

_STEP = 300
"""Differences are taken over steps of 2^-300."""
_PRECISIONS = (1024, 2048, 4096)
_COTANGENT = sp.Symbol("g", real=True)
Row = dict[str, Any]
Shape = tuple[int, float, float]
"""Length, offset and spread of a row."""


@dataclass(frozen=True)
class RowSubject:
    """One variant of a row function, with numbers for its parameters."""

    definition: Definition
    variant: Variant
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return settings.text(self.definition, self.variant, dict(self.parameters))

    @cached_property
    def along(self) -> tuple[str, ...]:
        """The inputs that vary along the row."""
        return tuple(n for n, place in self.variant.places.items() if place is Place.ELEMENT and n in self._given)

    @cached_property
    def _given(self) -> set[str]:
        states = dict(self.variant.key)
        return {i.name for i in self.variant.inputs if i.role.is_array and states.get(i.name) != "absent"}

    @property
    def differentiable(self) -> tuple[str, ...]:
        return tuple(i.name for i in self.variant.inputs if i.role in (Role.ELEM, Role.WEIGHT))

    @property
    def has_exponentials(self) -> bool:
        """Whether rows enter as exponentials: then every entry keeps its digits, else the largest one's."""
        reductions = self.variant.expr.atoms(row.Reduction)
        return any(isinstance(r, row.RowLse) or r.has(sp.exp) for r in reductions)

    def drawn(self, shape: Shape, dtype: str, draw: np.random.Generator) -> Row:
        """A row of each input, and one label or sign for the whole."""
        n, offset, spread = shape
        found: Row = {}
        for i in self.variant.inputs:
            if i.name not in self._given:
                continue
            if i.role is Role.LABEL:
                first = found[self.along[0]]
                found[i.name] = int(np.argmax(first)) if draw.random() < 0.6 else int(draw.integers(n))
            else:
                found[i.name] = samples.rounded(of_rows(i, draw, (n,), offset, spread), dtype)
        return found

    def call(self, kernels: Any, suffix: str, given: Row, g: Floats | None, dtype: str) -> tuple[NDArray[Any], ...]:
        """What a kernel makes of a row."""
        cotangents = None if g is None else g[None]
        return tuple(r.reshape(-1) for r in self.together(kernels, suffix, [given], cotangents, dtype))

    def together(
        self, kernels: Any, suffix: str, rows: Sequence[Row], g: Floats | None, dtype: str
    ) -> tuple[NDArray[Any], ...]:
        """What a kernel makes of rows of one length; those of vectors that all rows share are the first one's."""
        kind = samples.numpy_type(dtype)
        arrays: dict[str, Any] = {}
        for name, values in rows[0].items():
            if not isinstance(values, np.ndarray):
                arrays[name] = np.array([given[name] for given in rows])
            elif self.is_shared(name):
                arrays[name] = values.astype(kind)
            else:
                arrays[name] = np.stack([given[name] for given in rows]).astype(kind)
        more = {"reduction": "none"} if self.definition.reductions else {}
        before = () if g is None else ((np.ones(len(rows), kind),) if self.per_row else (g.astype(kind),))
        result = getattr(kernels, f"{self.definition.name}{suffix}")(*before, **arrays, **self.parameters, **more)
        return tuple(map(np.asarray, result if isinstance(result, tuple) else (result,)))

    def is_shared(self, name: str) -> bool:
        """Whether an input is a vector that all rows share."""
        return self.variant.input(name).role in (Role.WEIGHT, Role.CONST)

    @property
    def per_row(self) -> bool:
        """Whether the value is one number a row."""
        return self.variant.place is Place.ROW

    def value(self, given: Row) -> Truths:
        """The certified values of a row."""
        return collected(self._along_the_row(self.variant.expr, given))

    def direct(self, given: Row, name: str, g: Floats) -> float:
        """The largest term of a cotangent that comes to its entry directly: what the terms from sums cancel against.

        That is g times the slope where all reductions stand still; of one number a row, the slope within its sums.
        """
        symbol, weigh = self.variant.input(name).symbol, np.ones_like(g) if self.per_row else np.abs(g)
        largest = 0.0
        for slope in _slopes(self.variant.expr, symbol, self.per_row):
            sizes = [abs(truth.value()) for truth in self._along_the_row(slope, given)]
            largest = max(largest, float(np.nan_to_num(weigh * sizes).max()))
        return largest

    def _along_the_row(self, expression: sp.Expr, given: Row) -> list[Truth]:
        rows = {n: given[n].tolist() for n in self.along}
        point = {n: v for n, v in {**self.parameters, **given}.items() if n not in rows and not isinstance(v, str)}
        try:
            found = oracle.evaluate_row(expression, rows, point)
        except DerivationError:  # a comparison no precision decides: nothing is owed
            return [NAN]
        return found if isinstance(found, list) else [found]

    def cotangent(self, given: Row, name: str, places: NDArray[Any], g: Floats | None) -> Truths:
        """The true cotangent of entries of an input: differences over steps far below any digit of the result."""
        expression = self.variant.expr if self.per_row else row.RowSum(_COTANGENT * self.variant.expr)
        program = compiled(expression)
        entries = {n: [exactly(v) for v in given[n].tolist()] for n in self.along}
        size = len(next(iter(entries.values())))
        if not self.per_row and g is not None:
            entries["g"] = [exactly(v) for v in g.tolist()]
        outer = {**self.parameters, **given, "length": size, "position": 0}
        scalars = {n: exactly(outer[n]) for n in program.names if n not in entries}
        entries = {n: v for n, v in entries.items() if n in program.names}
        pairs = []
        for place in places:
            if name not in entries:
                pairs.append((0.0, 0.0))
                continue
            ends = []
            for sign in (1, -1):
                moved = list(entries[name])
                moved[place] = moved[place] + fmpq(sign, 1 << _STEP)
                ends.append(Problem(program, scalars, {**entries, name: moved}, size))
            pairs.append(split(_difference(*ends)))
        return Truths(np.array([v for v, _ in pairs], float), np.array([r for _, r in pairs], float))


def _slopes(expression: sp.Expr, symbol: sp.Symbol, per_row: bool) -> Iterator[sp.Expr]:
    """The slopes of an expression, or of the sums in it, by an entry while the reductions within stand still."""
    frozen = {r: sp.Symbol(f"reduction{k}", real=True) for k, r in enumerate(row.reductions(expression))}
    melted = {name: reduction for reduction, name in frozen.items()}
    outer = expression.xreplace(frozen)
    if not per_row:
        slope = sp.diff(outer, symbol)
        yield from () if slope == 0 else (slope.xreplace(melted),)
        return
    for reduction, name in frozen.items():
        if isinstance(reduction, row.RowSum):
            for slope in _slopes(reduction.body, symbol, False):
                yield sp.diff(outer, name).xreplace(melted) * slope


def _difference(right: Problem, left: Problem) -> arb:
    """The slope between two problems a step apart, with 64 good bits or as good as the highest precision gives."""
    found = arb.nan()
    for precision in _PRECISIONS:
        try:
            ends = [problem.run(precision) for problem in (right, left)]
        except (Outside, Undecided):
            continue
        found = at_precision(precision, partial(_slope, *ends))
        if found.rel_accuracy_bits() >= 64:
            break
    return found.mid() if found.is_finite() else arb.nan()


def _slope(right: Any, left: Any) -> arb:
    """Of balls or, where all operations are exact, of rational numbers."""
    return (arb(right) - arb(left)) * arb(2) ** (_STEP - 1)


def row_subjects(definition: Definition) -> Iterator[RowSubject]:
    """Every variant of a row function that promises something: entries of a row, and what takes exponentials of it.

    Of sums of products (distances, overlaps) no bound is stated: they are as ill-conditioned as their arguments.
    """
    if definition.kind == "optimizer" or not definition.has_rows or definition.over != "axis":
        return
    for variant in definition.variants:
        for parameters in {str(p): p for p, _ in settings.combinations(variant)}.values():
            subject = RowSubject(definition, variant, parameters)
            if subject.has_exponentials or not subject.per_row:
                yield subject
