"""What a target is: it turns the Units of definitions into the text of files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from symdl.definition import Definition, Variant
from symdl.kernel import Unit, curvatures
from symdl.plan import Plan
from symdl.roles import Role


@dataclass(frozen=True)
class Float64:
    """How a target computes kernels of elements in float64: what error bounds are derived from."""

    plan: Callable[[Plan, Variant], Plan]
    """The steps that it makes of a plan, with those of recipes that it calls as functions."""
    ulps: Callable[[str], float]
    """How far its own functions may be off. Tests compare these figures with the truth."""


class Target(Protocol):
    """One language to print. Everything it returns is deterministic text; emit writes files."""

    name: str
    """As users say it: numpy, cupy, c, latex. The generated folder has this name."""
    extension: str
    """Of a definition's file, without the dot."""

    def render(self, unit: Unit) -> str:
        """The text of ``NAME.extension``."""
        ...

    def beside(self, unit: Unit) -> dict[str, str]:
        """The other files of a definition: extension -> text."""
        ...

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """The files that stand beside the definitions': file name -> text.

        ``definitions`` are all of the folder's, for its table of contents.
        """
        ...

    def standalone(self, units: Sequence[Unit]) -> str:
        """One file with these definitions and all they need."""
        ...


def public_names(definition: Definition) -> tuple[str, ...]:
    """What the kernels of a definition are called, aliases included: the value first, then what is derived."""
    if definition.kind == "optimizer":
        suffixes: tuple[str, ...] = ("_step",)
    elif definition.kind == "loss":
        suffixes = ("", "_vjp", "_value_and_grad")
        suffixes += tuple(f"_{quantity.value}" for quantity in curvatures(definition))
    elif definition.sole_element is not None and not definition.split:
        suffixes = ("", "_grad", "_grad2", "_vjp", "_value_and_grad")
    else:
        suffixes = ("", "_vjp")
    if not any(i.role in (Role.ELEM, Role.WEIGHT) for i in definition.inputs):
        suffixes = suffixes[:1]
    return tuple(f"{name}{suffix}" for name in (definition.name, *definition.aliases) for suffix in suffixes)
