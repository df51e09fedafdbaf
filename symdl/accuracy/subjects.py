"""What is measured of an elementwise definition: quantities, each with its untouched formula and its kernel."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from symdl import naive, oracle
from symdl.accuracy import settings
from symdl.definition import Definition, Variant, numbered
from symdl.errors import DerivationError
from symdl.oracle import Truth
from symdl.oracle.truth import NAN
from symdl.primitives import absolute
from symdl.roles import Role
from symdl.targets.base import public_names

_TURN = 1e6
"""Within this size the argument of a sine is promised to be reduced properly."""


@dataclass(frozen=True)
class Quantity:
    """One kernel of a subject: its suffix, which part of its result, and which derivative that claims to be.

    ``output`` is which formula is meant, where a result is laid together of several.
    """

    name: str
    suffix: str
    wrt: tuple[str, ...] = ()
    part: int = 0
    output: int = 0

    @property
    def order(self) -> int:
        return len(self.wrt)


@dataclass(frozen=True)
class Subject:
    """One variant of an elementwise definition, with numbers for its parameters and weights."""

    definition: Definition
    variant: Variant
    parameters: Mapping[str, Any] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)

    @property
    def coordinates(self) -> tuple[str, ...]:
        """The inputs that are varied."""
        return tuple(i.name for i in self.variant.inputs if i.role in (Role.ELEM, Role.TARGET))

    @property
    def text(self) -> str:
        """The parameters, options and weights that are not at their defaults."""
        return settings.text(self.definition, self.variant, self.fixed)

    @cached_property
    def fixed(self) -> dict[str, Any]:
        """The numbers of everything that is not varied."""
        return {**self.parameters, **self.weights}

    def quantities(self) -> list[Quantity]:
        """The value, and every derivative there is a kernel of."""
        differentiated = [i.name for i in self.variant.inputs if i.role in (Role.ELEM, Role.WEIGHT)]
        names = public_names(self.definition)
        has = {
            suffix for suffix in ("_grad", "_grad2", "_vjp", "_hess_diag") if f"{self.definition.name}{suffix}" in names
        }
        found = []
        for output in range(len(self.variant.outputs)):
            found.append(Quantity(numbered("value", output), "", part=output, output=output))
            if "_grad" in has:
                (x,) = self.coordinates
                found += [Quantity("grad", "_grad", (x,)), Quantity("grad2", "_grad2", (x, x))]
            for part, name in enumerate(differentiated if "_vjp" in has else ()):
                own = "vjp" if part == 0 else f"vjp_{name}"
                found.append(Quantity(numbered(own, output), "_vjp", (name,), part, output))
            if "_hess_diag" in has:
                found.append(Quantity("hess_diag", "_hess_diag", (differentiated[0],) * 2))
        return found

    def call(self, kernels: Any, quantity: Quantity, points: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
        """What the kernel makes of the points, one number each."""
        arrays = dict(points)
        (first, *_) = arrays.values()
        d, outputs = self.definition, len(self.variant.outputs)
        wide = bool(d.split) or d.concatenate
        if d.split:
            halves = [arrays.pop(i.name) for i in d.inputs[:2]]
            arrays = {d.split: np.stack(halves, axis=-1), **arrays}
        elif d.concatenate:
            arrays = {name: values[:, None] for name, values in arrays.items()}
        arrays |= {name: np.full(first.shape, value, first.dtype) for name, value in self.weights.items()}
        before: tuple[Any, ...] = ()
        if quantity.suffix == "_vjp":
            before = (np.ones_like(first),)
            if wide:
                before = (np.eye(outputs, dtype=first.dtype)[[quantity.output] * first.size],)
        more = {"reduction": "none"} if d.reductions else {}
        result = getattr(kernels, f"{d.name}{quantity.suffix}")(*before, **arrays, **self.parameters, **more)
        if isinstance(result, tuple):
            return np.asarray(result[quantity.part])
        if wide:
            return np.asarray(result)[:, 0 if d.concatenate and quantity.order else quantity.part]
        return np.asarray(result)

    def truth(self, quantity: Quantity, point: Mapping[str, float]) -> Truth:
        """The certified value or derivative; at a declared kink what is declared, and 0 for the second derivative."""
        wrt, given = quantity.wrt, {**self.fixed, **point}
        expression = self.variant.outputs[quantity.output][1]
        assert expression is not None
        if wrt and (declared := self._declared(wrt[0], given)) is not None:
            slope = oracle.evaluate(derivative(expression, wrt[:1]), given)
            if len(wrt) == 1 or slope.value() != declared:
                return oracle.evaluate(sp.Integer(0) if len(wrt) > 1 else sp.Rational(declared), {})
        try:
            if len(wrt) > 1 and any(oracle.evaluate(s.args[0], given).is_zero for s in _sizes(expression)):
                return NAN  # the slope of a size is taken as 0 at 0, so its square says nothing there
            return oracle.evaluate(derivative(expression, wrt), given)
        except DerivationError:
            return NAN

    def _declared(self, name: str, point: Mapping[str, float]) -> float | None:
        """The declared derivative by an input where the point lies on a declared kink."""
        return next((value for place, value in self._kinks.get(name, ()) if point[name] == place), None)

    @cached_property
    def _numbers(self) -> dict[sp.Symbol, sp.Rational]:
        named = {i.name: i.symbol for i in self.variant.inputs}
        return {named[n]: sp.Rational(v) for n, v in self.fixed.items() if not isinstance(v, (bool, str))}

    @cached_property
    def _kinks(self) -> dict[str, list[tuple[float, float]]]:
        def number(expression: Any) -> float:
            return float(sp.sympify(expression).xreplace(self._numbers))

        return {n: [(number(p), number(v)) for p, v in at.items()] for n, at in self.definition.kinks.items()}

    def promised(self, points: Mapping[str, NDArray[np.float64]]) -> NDArray[np.bool_]:
        """Where bounds are promised: in the declared domains, and not where the argument of a sine is huge."""
        (first, *_) = points.values()
        inside = np.ones(first.shape, bool)
        for name, values in points.items():
            inside &= self.variant.input(name).contains(values)
        for turn in self.variant.expr.atoms(sp.sin, sp.cos, sp.tan):
            with np.errstate(all="ignore"):
                inside &= np.abs(naive.evaluate(turn.args[0], {**self.fixed, **points}, np.float64)) <= _TURN
        return inside

    def hangs(self, point: Mapping[str, float], step: float) -> bool:
        """Whether moving inputs of a point by a relative ``step`` may change the branch that holds."""
        corners = itertools.product(*([x * (1 - step), x, x * (1 + step)] for x in point.values()))
        moved = [{**self.fixed, **dict(zip(point, corner, strict=True))} for corner in corners]
        for _, expression in self.variant.outputs:
            for inner in _compared(expression) if expression is not None else ():
                signs = {math.copysign(1, v) if (v := oracle.evaluate(inner, p).value()) else 0 for p in moved}
                if len(signs) > 1:
                    return True
        return False

    def places(self, name: str) -> list[float]:
        """Where the formula changes branch along an input, if nothing else that varies decides."""
        symbol = self.variant.input(name).symbol
        found = {place for place, _ in self._kinks.get(name, ())}
        for inner in (d for _, e in self.variant.outputs if e is not None for d in _deciding(e)):
            difference = inner.xreplace(self._numbers)
            slope = sp.diff(difference, symbol)
            if slope.is_number and slope != 0 and difference.subs(symbol, 0).is_number:
                found.add(float(-difference.subs(symbol, 0) / slope))
        return sorted(place for place in found if math.isfinite(place))


@lru_cache(maxsize=1024)
def _sizes(expression: sp.Expr) -> tuple[sp.Expr, ...]:
    """What an expression takes the size of, in no particular order."""
    return tuple(expression.atoms(absolute))


def _compared(expression: sp.Expr) -> Iterator[sp.Expr]:
    """The differences of what a formula compares."""
    for relation in expression.atoms(sp.core.relational.Relational):
        yield relation.lhs - relation.rhs


def _deciding(expression: sp.Expr) -> Iterator[sp.Expr]:
    """The expressions at whose zeros the formula or its slope may jump."""
    yield from _compared(expression)
    for size in expression.atoms(absolute, sp.Abs, sp.sign, sp.Max, sp.Min):
        yield size.args[0] - (size.args[1] if len(size.args) > 1 else 0)


@lru_cache(maxsize=4096)
def derivative(expression: sp.Expr, wrt: tuple[str, ...]) -> sp.Expr:
    """The oracle's own derivative of an untouched formula."""
    return oracle.derivative(expression, *wrt) if wrt else expression


def subjects(definition: Definition) -> Iterator[Subject]:
    """Every variant of an elementwise activation or loss, with default and other parameters and weights."""
    if definition.kind == "optimizer" or definition.has_rows:
        return
    for variant in definition.variants:
        for parameters, weights in settings.combinations(variant):
            yield Subject(definition, variant, parameters, weights)
