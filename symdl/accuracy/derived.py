"""Error bounds of float64 kernels that hold for all inputs, derived from their steps: ``symdl check --derive``.

A bound is a sum of two parts. What rounding adds is derived, to first order, for every double (``symdl.rounding``).
What the formula itself is off, its polynomials and constants, varies slowly and is measured in ball arithmetic at many
points. Errors of the kernel at these points must be below the bound; if one is not, the derivation is wrong.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from flint import arb, ctx
from numpy.typing import NDArray

from symdl import lower, targets
from symdl.accuracy.bounds import bound
from symdl.accuracy.elementwise import points_of, results_of
from symdl.accuracy.measure import rounded_up
from symdl.accuracy.subjects import Quantity, Subject, subjects
from symdl.accuracy.truths import Floats, Truths, collected, errors, nearly
from symdl.definition import Definition
from symdl.errors import GenerationError
from symdl.interpret import interpret
from symdl.kernel import incoming_cotangents, kernels
from symdl.oracle import Truth
from symdl.plan import Plan
from symdl.rounding import exact, search
from symdl.targets.base import Float64

DTYPE = "float64"
_DIGITS, _LOWEST = 53, -1021
_BESIDE = 200
"""Points beside the input where rounding may cost most."""
_SUFFIXES = {"": "value", "_grad": "grad", "_grad2": "grad2", "_vjp": "vjp", "_hess_diag": "hess_diag"}


@dataclass(frozen=True)
class Derived:
    """A derived bound, in ulps, and what was seen beside it. Normal results alone."""

    function: str
    quantity: str
    target: str
    parameters: str
    rounding: float
    """What rounding adds, for every input."""
    formula: float
    """What the formula is off without rounding, at the points."""
    seen: float
    """The largest error of the kernel at the points."""
    count: int
    bound: float
    """What results may be off."""
    worst: str
    """Where rounding may cost most."""
    cells: int
    dtype: str = DTYPE
    kind: str = "derived"

    @property
    def total(self) -> float:
        """The bound that is derived."""
        return self.rounding + self.formula

    @property
    def passes(self) -> bool:
        """Whether nothing was seen above it: else the derivation is wrong. A bound that was not found is infinite."""
        return self.seen <= self.total

    def entry(self) -> dict[str, Any]:
        """The bound as one entry of a record: errors to three digits, rounded up; infinities as text."""
        numbers = {**asdict(self), "total": self.total}
        return {name: rounded_up(v) if isinstance(v, float) else v for name, v in numbers.items()}


def measured(definition: Definition, target: str, namespace: Any, count: int) -> Iterator[Derived]:
    """Derive a bound for each float64 kernel of a function of one array, with default and other parameters.

    The kernel is tried at about ``count`` points, and at others beside the input where rounding may cost most.
    Raises GenerationError for a target of which nothing can be derived.
    """
    machine = getattr(targets.get(target), "float64", None)
    if machine is None:
        raise GenerationError(f"--derive: bounds are derived for the targets numpy and c, not for {target}")
    alone = [subject for subject in subjects(definition) if len(subject.coordinates) == 1]
    plans = _plans(definition, machine) if alone else {}
    for subject in alone:
        draw = np.random.default_rng(zlib.crc32(f"{definition.name} {subject.text}".encode()))
        (points,) = points_of(subject, DTYPE, count, draw).values()
        for quantity in subject.quantities():
            whole = plans[subject.variant.key, _SUFFIXES[quantity.suffix]]
            plan = _with_one_output(whole, _output(subject, quantity))
            yield _derived(_Tried(subject, quantity, plan), target, machine, namespace, points, draw)


def _plans(definition: Definition, machine: Float64) -> dict[tuple[Any, str], Plan]:
    """The steps of the kernels, by variant and name."""
    return {
        (kernel.variant.key, kernel.name): machine.plan(lower.plan(definition, kernel), kernel.variant)
        for kernel in kernels(definition)
        if kernel.name in _SUFFIXES.values()
    }


def _output(subject: Subject, quantity: Quantity) -> str:
    if quantity.suffix in ("_grad", "_grad2"):
        return quantity.name
    return quantity.wrt[0] if quantity.wrt else subject.variant.outputs[quantity.output][0]


def _with_one_output(plan: Plan, name: str) -> Plan:
    own = tuple(o for o in plan.outputs if o.name == name)
    repairs = tuple(
        replace(r, plan=_with_one_output(r.plan, name))
        for r in plan.repairs
        if name in {o.name for o in r.plan.outputs}
    )
    return replace(plan, outputs=own, repairs=repairs)


@dataclass(frozen=True, eq=False)
class _Tried:
    """A kernel: what it is to compute, and its steps, with numbers for all but its one array."""

    subject: Subject
    quantity: Quantity
    plan: Plan

    @cached_property
    def fixed(self) -> dict[str, float]:
        """Parameters, weights, and a cotangent of 1 for the result that is meant."""
        numbers = {name: float(v) for name, v in self.subject.fixed.items() if not isinstance(v, (bool, str))}
        incoming = enumerate(incoming_cotangents(self.subject.variant))
        given = {**numbers, **{str(g): float(k == self.quantity.output) for k, g in incoming}}
        return {v.name: given[v.name] for v in (*self.plan.inputs, *self.plan.scalars) if v.name in given}

    @property
    def name(self) -> str:
        """The array's."""
        (name,) = self.subject.coordinates
        return name

    def has_number(self, x: Floats) -> NDArray[np.bool_]:
        """Where a bound is promised, and the function is a number."""
        promised = self.subject.variant.input(self.name).contains(x) & self.subject.promised({self.name: x})
        (found,) = interpret(self.plan, {**self.fixed, self.name: x}).values()
        return np.asarray(promised & np.isfinite(found), np.bool_)

    def formula_error(self, x: float, true: Truth) -> float:
        """What the steps are off in exact arithmetic, in ulps."""
        found = exact.evaluated(self.plan, {**self.fixed, self.name: x})
        unit = max(math.frexp(nearly(true))[1], _LOWEST) - _DIGITS
        with ctx.workprec(exact.PRECISION):
            off = (found - (true.ball if true.exact is None else arb(true.exact))) * arb(2) ** -unit
        return float(abs(off).upper()) if off.is_finite() else math.inf


def _derived(
    tried: _Tried, target: str, machine: Float64, namespace: Any, points: Floats, draw: np.random.Generator
) -> Derived:
    subject, quantity = tried.subject, tried.quantity
    found = search.largest(tried.plan, tried.name, tried.fixed, machine.ulps, tried.has_number)
    beside = found.worst * (1 + np.exp2(-draw.uniform(4, 40, _BESIDE)) * draw.choice([-1, 1], _BESIDE))
    points = np.unique(np.concatenate([points, beside]))
    points = points[(np.abs(points) >= search.LEAST) & (np.abs(points) <= search.MOST) & tried.has_number(points)]
    true = collected(subject.truth(quantity, {tried.name: x}) for x in points.tolist())
    normal = np.isfinite(true.values) & (np.abs(true.values) >= search.LEAST)
    points, there = points[normal], Truths(true.values[normal], true.rest[normal])
    got, _ = results_of(subject, quantity, DTYPE, namespace, {tried.name: points})
    proofs = [true.proofs[k] for k in np.flatnonzero(normal)]
    return Derived(
        subject.definition.name,
        quantity.name,
        target,
        subject.text,
        rounding=found.bound,
        formula=max(map(tried.formula_error, points.tolist(), proofs), default=0.0),
        seen=float(np.max(errors(got, there, DTYPE), initial=0.0)),
        count=points.size,
        bound=bound(target, DTYPE, quantity.order).normal,
        worst=found.worst.hex(),
        cells=found.cells,
    )
