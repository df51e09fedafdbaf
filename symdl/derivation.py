"""How each quantity of a definition came to be: the laws applied in order, the stable form, the passes, the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from sympy import Expr

from symdl import calculus, kernel, lower
from symdl.definition import Definition
from symdl.kernel import Kernel, Quantity
from symdl.plan import Plan
from symdl.rewrite import Step, recording, stabilize
from symdl.roles import Role

_SHOWN = {
    Quantity.VALUE: 0,
    Quantity.STEP: 0,
    Quantity.GRAD: 1,
    Quantity.GRAD2: 2,
    Quantity.VJP: 1,
}
"""The quantities that are told, by order of derivative; the others are made of these."""


@dataclass(frozen=True)
class AppliedPass:
    """A pass that changed the plan: its name, and what it does in one sentence."""

    name: str
    what: str


@dataclass(frozen=True)
class Derivation:
    """One quantity: where it starts (None for cotangents, which start from the value), and how it went on."""

    kernel: Kernel
    start: tuple[tuple[str, Expr], ...]
    laws: tuple[Step, ...]
    passes: tuple[AppliedPass, ...]
    plan: Plan

    @property
    def differentiated(self) -> bool:
        """Whether it is a derivative, and so starts from the value's stable form."""
        return _SHOWN[self.kernel.quantity] > 0

    @property
    def stable(self) -> tuple[tuple[str, Expr], ...]:
        """The stable forms, output by output."""
        return self.kernel.outputs


def derivations(definition: Definition) -> Iterator[Derivation]:
    """Those of the default variant: value, first and second derivative, or value and cotangents, or the step.

    A law's application is told once, where it first happens. Raises DerivationError as lowering does.
    """
    seen: set[Step] = set()
    for found in default_kernels(definition):
        alike = found.quantity is Quantity.VJP and definition.sole_element is not None
        if found.quantity not in _SHOWN or found.wrt or alike:
            continue
        with recording() as steps:
            start = _start(definition, found)
            _derived(definition, found)
        told = tuple(step for step in dict.fromkeys(steps) if step not in seen)
        seen.update(told)
        plan, passes = _planned(definition, found)
        yield Derivation(found, start, told, passes, plan)


def default_kernels(definition: Definition) -> list[Kernel]:
    """The kernels of the default variant."""
    variant = definition.default_variant
    return list(takewhile(lambda found: found.variant == variant, kernel.kernels(definition)))


def _start(definition: Definition, found: Kernel) -> tuple[tuple[str, Expr], ...]:
    """The formula as written, or what differentiating the stable form gives."""
    variant, order, element = found.variant, _SHOWN[found.quantity], definition.sole_element
    if order == 0:
        return tuple((name, e) for name, e in variant.outputs if e is not None)
    if element is None or found.quantity is Quantity.VJP:
        return ()
    below = stabilize(variant.expr) if order == 1 else kernel.derivative_of(definition, variant, element.name, 1)
    symbol = variant.input(element.name).symbol
    return ((found.name, calculus.scalar_slope(below, symbol)),)


def _derived(definition: Definition, found: Kernel) -> None:
    """Go the way of the kernel once more, so that the steps are recorded."""
    variant, rowwise = found.variant, kernel.rowwise_symbols(found.variant)
    order, element = _SHOWN[found.quantity], definition.sole_element
    if order == 0:
        results = [stabilize(e, rowwise) for _, e in variant.outputs if e is not None]
    elif found.quantity is Quantity.VJP:
        names = tuple(i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT))
        results = list(kernel.cotangents(definition, variant, names).values())
    else:
        assert element is not None
        results = [kernel.derivative_of(definition, variant, element.name, order)]
    for result in results:
        stabilize(result, rowwise, closing=True)


def _planned(definition: Definition, found: Kernel) -> tuple[Plan, tuple[AppliedPass, ...]]:
    applied = []
    stages = lower.stages(definition, found)
    _, plan = next(stages)
    for improve, after in stages:
        if improve is not None and after != plan:
            applied.append(AppliedPass(_name(improve.__name__), _first_sentence(improve.__doc__ or "")))
        plan = after
    return plan, tuple(applied)


def _name(function: str) -> str:
    return function.removeprefix("with_").replace("_", " ")


def _first_sentence(text: str) -> str:
    """Up to the first full stop or semicolon."""
    return re.split(r"[.;](?:\s|$)", " ".join(text.split()), maxsplit=1)[0]
