"""What tests of every definition share: cases to call, points to look at, and the truth to compare with."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

import numpy as np
import sympy as sp

import symdl.kernels.numpy as door
from symdl import oracle, registry
from symdl.definition import Definition, Input, Variant
from symdl.plan import Place
from symdl.roles import Role
from symdl.row import Reduction, length, position
from symdl.targets.base import public_names

DEFINITIONS: list[Definition] = [registry.definition(name) for name in registry.names()]
VARIANTS: list[tuple[Definition, Variant]] = [(d, v) for d in DEFINITIONS for v in d.variants]
ROW = 4
"""How long the rows of cases are."""


def variant_id(definition: Definition, variant: Variant) -> str:
    """A name for a test of one variant."""
    return "-".join([definition.name, *(f"{name}={state}" for name, state in variant.key)])


def rowwise(variant: Variant) -> frozenset[sp.Symbol]:
    """The symbols that are one number a row, the cotangent of a row's value among them."""
    found = {i.symbol for i in variant.inputs if not i.role.is_array or variant.places[i.name] is Place.ROW}
    return frozenset(found | ({sp.Symbol("g", real=True)} if variant.place is Place.ROW else set()))


# ------------------------------------------------------------------------------------------------ cases to call


def is_floating(dtype: np.dtype[Any]) -> bool:
    return dtype.kind == "f" or dtype.name == "bfloat16"


@lru_cache
def _contains(domain: sp.Interval, value: float) -> bool:
    return bool(domain.contains(sp.Rational(value)))


def in_domain(i: Input, value: float) -> bool:
    return i.domain is None or _contains(i.domain, value)


def parameter_settings(definition: Definition, variant: Variant) -> list[dict[str, Any]]:
    """Values of every Param that lead to this variant: the defaults first, then two others."""
    states = dict(variant.key)
    columns: dict[str, list[Any]] = {}
    for i in variant.inputs:
        if i.role is not Role.PARAM:
            continue
        default = 3 if i.required else i.default
        tried = [default, default / 2 + 0.125, 2 * default + 0.25]
        if i.name in definition.ignore.values():
            tried = [default]
        if i.special:
            other = [v for v in tried if v not in i.special]
            tried = other if states[i.name] == "other" else [states[i.name]]
        columns[i.name] = [v for v in tried if in_domain(i, v)]
    rows = max([len(column) for column in columns.values()], default=1)
    made = [{name: column[min(k, len(column) - 1)] for name, column in columns.items()} for k in range(rows)]
    return [row for k, row in enumerate(made) if row not in made[:k]][:3]


@dataclass(frozen=True)
class Case:
    """A definition's variant with arrays and keywords that lead to it; ``shape`` is that of the elements."""

    definition: Definition
    variant: Variant
    shape: tuple[int, ...]
    arrays: Mapping[str, Any]
    keywords: Mapping[str, Any]

    @property
    def value_name(self) -> str:
        return self.definition.name + ("_step" if self.definition.kind == "optimizer" else "")

    @property
    def reduced(self) -> bool:
        return bool(self.definition.reductions)

    def call(self, function: str, **changes: Any) -> Any:
        """The public function of this name on the case's arguments."""
        return getattr(door, function)(**{**self.arrays, **self.keywords, **changes})

    def value(self, **changes: Any) -> Any:
        """The value, not reduced."""
        return self.call(self.value_name, **({"reduction": "none"} if self.reduced else {}), **changes)

    def vjp(self, g: Any, **changes: Any) -> tuple[Any, ...]:
        """The cotangents of the value, not reduced; always a tuple."""
        more = {"reduction": "none"} if self.reduced else {}
        found = self.call(f"{self.definition.name}_vjp", g=g, **more, **changes)
        return found if isinstance(found, tuple) else (found,)

    def functions(self) -> list[tuple[str, dict[str, Any]]]:
        """Every public function under the definition's own name, with the cotangent it needs."""
        name = self.definition.name
        made = [f for f in public_names(self.definition) if f.startswith(name) and not self._is_alias(f)]
        return [(f, self._leading(f)) for f in made]

    def _leading(self, function: str) -> dict[str, Any]:
        """What a function takes before the inputs: the cotangent of the result, or a direction of the prediction."""
        if function.endswith("_vjp"):
            return {"g": self.cotangent(function)}
        if function.endswith("_hvp"):
            (prediction,) = self.predictions
            shape = np.shape(self.arrays[prediction])
            return {
                "v": np.asarray(np.linspace(-0.5, 1.5, max(1, math.prod(shape)))[: math.prod(shape)]).reshape(shape)
            }
        return {}

    def _is_alias(self, function: str) -> bool:
        return any(
            function.startswith(alias) for alias in self.definition.aliases if len(alias) > len(self.definition.name)
        )

    def cotangent(self, function: str = "") -> Any:
        """A cotangent of the result with the default reduction."""
        shape = np.shape(self.call(self.value_name))
        return np.asarray(np.linspace(0.5, 1.5, max(1, math.prod(shape)))[: math.prod(shape)]).reshape(shape)

    @property
    def floating(self) -> dict[str, Any]:
        """The arrays of floating dtype."""
        return {n: a for n, a in self.arrays.items() if a is not None and is_floating(np.asarray(a).dtype)}

    @property
    def predictions(self) -> list[str]:
        """The public names of the differentiable inputs."""
        d = self.definition
        split = [d.split] if d.split else []
        halves = {i.name for i in d.inputs[:2]} if d.split else set()
        return split + [i.name for i in d.differentiable if i.name not in halves]

    def cast(self, dtype: Any) -> Case:
        """The case with its floating arrays in another dtype."""
        return replace(self, arrays={**self.arrays, **{n: a.astype(dtype) for n, a in self.floating.items()}})


def case(
    definition: Definition, variant: Variant, shape: tuple[int, ...] = (3, ROW), seed: int = 0, setting: int = 0
) -> Case:
    """A case with random arrays in the domain of each input."""
    draw = np.random.default_rng([seed, len(definition.name), len(shape)])
    states = dict(variant.key)
    rows = shape[:-1] if variant.has_rows and definition.over == "axis" else shape
    arrays: dict[str, Any] = {}
    keywords: dict[str, Any] = {}
    for i in variant.inputs:
        if i.role is Role.OPTION:
            keywords[i.name] = states[i.name]
        elif i.role.is_array:
            arrays[i.name] = _array(draw, definition, variant, i, states.get(i.name), shape, rows)
    settings = parameter_settings(definition, variant)
    keywords |= settings[min(setting, len(settings) - 1)]
    for i in definition.inputs:  # what an overload does not take keeps its default
        if i.role is Role.PARAM and i.name not in keywords and not i.required:
            keywords[i.name] = i.default
    if definition.split:
        first, second = (i.name for i in definition.inputs[:2])
        arrays = {definition.split: np.concatenate([arrays.pop(first), arrays.pop(second)], axis=-1), **arrays}
    return Case(definition, variant, shape, arrays, keywords)


def _array(
    draw: np.random.Generator, definition: Definition, variant: Variant, i: Input, state: Any, shape: Any, rows: Any
) -> Any:
    if state == "absent":
        return None
    if i.role is Role.LABEL:
        return draw.integers(0, shape[-1], rows)
    if i.role is Role.TARGET:
        if variant.places[i.name] is Place.ROW:
            return np.where(draw.random(rows) < 0.5, -1.0, 1.0)
        told = told_apart(variant, i)
        return draw.choice(told, shape) if told else draw.uniform(0.05, 0.95, shape)
    if i.role in (Role.CONST, Role.WEIGHT):
        return draw.uniform(0.5, 1.5, shape[-1:])
    if i.role is Role.STATE:  # a mean of squares exceeds the square of a mean
        return draw.uniform(0.1, 0.3, shape) if i.default is None else draw.uniform(0.1, 1.0, shape)
    if i.domain is not None:
        low = float(i.domain.start) if i.domain.start.is_finite else float(i.domain.end) - 2
        high = float(i.domain.end) if i.domain.end.is_finite else low + 2
        return draw.uniform(low + 0.05 * (high - low), high - 0.05 * (high - low), shape)
    if is_kept_positive(variant, i):
        return draw.uniform(0.2, 2.0, shape)
    return draw.normal(0.0, 1.5, shape) if takes_any_number(definition, variant) else draw.uniform(0.2, 0.8, shape)


def told_apart(variant: Variant, i: Input) -> list[float]:
    """The values a formula tells apart in a target that is 1 or -1; empty for other targets."""
    found = {
        float(relation.rhs)
        for relation in variant.expr.atoms(sp.Eq)
        if relation.lhs == i.symbol and relation.rhs.is_number
    }
    return sorted(found) if min(found, default=0.0) < 0 else []


def is_kept_positive(variant: Variant, i: Input) -> bool:
    """Whether the formula bounds an input from below by a positive parameter, as a variance by eps."""
    relations = variant.expr.atoms(sp.Gt)
    return any(r.lhs == i.symbol and r.rhs.is_Symbol and r.rhs.is_positive for r in relations)


@cache
def _takes_any_number(name: str, key: tuple[Any, ...]) -> bool:
    definition = registry.definition(name)
    variant = next(v for v in definition.variants if v.key == key)
    if definition.kind == "optimizer":
        return True
    names = [i.name for i in variant.inputs if i.role is Role.ELEM]
    numbers = {i.name: 1 for i in variant.inputs if i.role is Role.LABEL}
    numbers |= {n: v for n, v in parameter_settings(definition, variant)[0].items()}
    others = {i.name for i in variant.inputs} - {*names, *numbers}
    for row in itertools.product((-2.5, 2.5), repeat=2 if len(names) == 1 else len(names)):
        entries = {n: [v] * 2 for n, v in zip(names, row, strict=True)} if len(names) > 1 else {names[0]: list(row)}
        point = numbers | dict.fromkeys(others, 0.25)
        truths = oracle.evaluate_row(variant.expr, entries, point)
        if any(math.isnan(t.value()) for t in (truths if isinstance(truths, list) else [truths])):
            return False
    return True


def takes_any_number(definition: Definition, variant: Variant) -> bool:
    """Whether the formula as written is real for any predictions; if not they are drawn between 0 and 1."""
    return _takes_any_number(definition.name, variant.key)


CASES = [
    (variant_id(d, v) + (f"-{k}" if k else ""), d, v, k)
    for d, v in VARIANTS
    for k in range(len(parameter_settings(d, v)))
]
"""Every definition, variant and parameter setting."""


# ------------------------------------------------------------------------------------------------------ truth


def closeness(a: Any, b: Any) -> float:
    """The relative difference of two mpmath numbers; 0 where both are 0 or both NaN."""
    if a == b or (a != a and b != b):
        return 0.0
    return float(abs(a - b) / max(abs(a), abs(b)))


def same_at_random_points(
    before: sp.Expr, after: sp.Expr, digits: int = 50, agree: int = 35, points: int = 4, seed: int = 5, **fixed: float
) -> None:
    """Assert that two expressions agree to ``agree`` digits at random points; of rows of three by writing them out."""
    draw = np.random.default_rng(seed)
    if decides_by_functions(before) or decides_by_functions(after):
        _same_by_the_oracle(before, after, draw, points, fixed)
        return
    if before.has(Reduction, position, length) or after.has(Reduction):
        varying = sorted(
            s.name for s in before.free_symbols | after.free_symbols if s.name not in {*fixed, "position", "length"}
        )
        pairs = list(zip(_written_out(before, varying), _written_out(after, varying), strict=False))
    else:
        pairs = [(before, after)]
    for left, right in pairs:
        names = sorted({s.name for s in left.free_symbols | right.free_symbols})
        for _ in range(points):
            point = {name: float(draw.uniform(0.1, 2.0) * draw.choice([-1, 1])) for name in names} | fixed
            found = [oracle.second_opinion(e, point, digits) for e in (left, right)]
            assert closeness(*found) < 10.0**-agree, (left, right, point, found)


def decides_by_functions(expression: sp.Expr) -> bool:
    """Whether a condition holds more than arithmetic: SymPy's Piecewise cannot be nested there when written out."""
    return any(condition.atoms(sp.Function) for p in expression.atoms(sp.Piecewise) for _, condition in p.args)


def _same_by_the_oracle(
    before: sp.Expr, after: sp.Expr, draw: np.random.Generator, points: int, fixed: Mapping[str, float]
) -> None:
    free = {s.name for s in before.free_symbols | after.free_symbols} - {"position", "length"}
    for _ in range(points):
        entries = {n: list(draw.uniform(0.1, 2.0, 3) * draw.choice([-1, 1], 3)) for n in sorted(free - fixed.keys())}
        found = [oracle.evaluate_row(e, entries, fixed) for e in (before, after)]
        left, right = (f if isinstance(f, list) else [f] * 3 for f in found)
        for a, b in zip(left, right, strict=True):
            assert a.kind == b.kind, (before, after, entries, a, b)
            if a.kind == "finite":
                assert a.ball.overlaps(b.ball) or abs(a.ball - b.ball) < abs(a.ball) * 2.0**-60, (entries, a, b)


def _written_out(expression: sp.Expr, names: Sequence[str]) -> list[sp.Expr]:
    found = oracle.unroll(expression, 3, names)
    return found if isinstance(found, list) else [found] * 3


def at_kink(definition: Definition, name: str, point: Mapping[str, Any]) -> float | None:
    """The declared derivative by an input where the point lies on a declared kink."""
    for place, value in definition.kinks.get(name, {}).items():
        numbers = {
            s: sp.Rational(point[s.name]) for s in sp.sympify(place).free_symbols | sp.sympify(value).free_symbols
        }
        if math.isfinite(point[name]) and sp.Rational(point[name]) == sp.sympify(place).xreplace(numbers):
            return float(sp.sympify(value).xreplace(numbers))
    return None


def flat(result: Any) -> Iterator[Any]:
    """The arrays of a result, tuples opened, None left out."""
    return (
        itertools.chain.from_iterable(map(flat, result))
        if isinstance(result, tuple)
        else iter([] if result is None else [result])
    )
