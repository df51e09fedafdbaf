"""A definition: one Python function that returns SymPy, and everything that is declared beside the formula."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from typing import Any

from sympy import Expr, Interval, Symbol, oo

from symdl import row
from symdl.errors import DefinitionError
from symdl.plan import Place
from symdl.roles import Role

positive = Interval.open(0, oo)
"""Domain of a parameter that must exceed 0."""
nonnegative = Interval(0, oo)
"""Domain of a parameter that must be 0 or more."""
fraction = Interval(0, 1)
"""Domain of a parameter between 0 and 1, both allowed."""
decay = Interval.Ropen(0, 1)
"""Domain of an averaging coefficient: 0 or more, below 1."""

_DIFFERENTIABLE = (Role.ELEM, Role.WEIGHT)


class _Required:
    def __repr__(self) -> str:
        return "required"


REQUIRED: Any = _Required()


@dataclass(frozen=True)
class Input:
    """One argument of a definition: its name, role, default and where its values may lie."""

    name: str
    role: Role
    default: Any = REQUIRED
    keyword_only: bool = False
    choices: tuple[Any, ...] = ()
    """Option: every value it may take."""
    special: tuple[Any, ...] = ()
    """Param: the values at which the formula has another shape; each gets a kernel of its own."""
    domain: Interval | None = None
    """Param: what it may be. Arrays: the numbers for which the bounds of errors are promised."""

    @property
    def required(self) -> bool:
        return self.default is REQUIRED

    @cached_property
    def symbol(self) -> Symbol:
        """The input in formulas: real, and integer, positive or nonnegative where role or domain say so.

        A parameter outside its domain is refused. An array is not looked through: its formula holds beyond it too.
        """
        if self.role is Role.LABEL:
            return Symbol(self.name, integer=True)
        if self.role.is_array:
            return Symbol(self.name, real=True)
        if self.domain is not None and self.domain.is_subset(positive):
            return Symbol(self.name, positive=True)
        if self.domain is not None and self.domain.is_subset(nonnegative):
            return Symbol(self.name, nonnegative=True)
        return Symbol(self.name, real=True)

    def contains(self, numbers: Any) -> Any:
        """Whether a number lies in the domain, or which of an array's do: infinities at infinite ends, NaN nowhere."""
        if self.domain is None:
            return numbers == numbers
        low, high = float(self.domain.start), float(self.domain.end)
        above = numbers > low if self.domain.left_open and low != -inf else numbers >= low
        return above & (numbers < high if self.domain.right_open and high != inf else numbers <= high)

    @property
    def selects(self) -> tuple[Any, ...]:
        """The states of this input that have formulas of their own; empty where there is one formula for all."""
        if self.role is Role.OPTION:
            return self.choices
        if self.role is Role.CONST and not self.required:
            return ("given", "absent")
        if self.role is Role.STATE and self.default is None:
            return ("given", "absent")
        if self.special:
            return (*self.special, "other")
        return ()


@dataclass(frozen=True)
class Variant:
    """The formula for one combination of options, special parameter values and optional arrays.

    ``key`` holds (argument, state) in signature order; ``outputs`` maps names to expressions (None: the output
    is not used here); ``weight`` is what the mean divides by the sum of, if not the number of elements.
    """

    key: tuple[tuple[str, Any], ...]
    inputs: tuple[Input, ...]
    outputs: tuple[tuple[str, Expr | None], ...]
    weight: Expr | None = None

    @property
    def expr(self) -> Expr:
        expression = self.outputs[0][1]
        assert expression is not None
        return expression

    @cached_property
    def has_rows(self) -> bool:
        """Whether values of a row meet in the formula."""
        expressions = [e for _, e in self.outputs if e is not None] + ([self.weight] if self.weight is not None else [])
        return any(row.reductions(e) or e.has(row.position) or e.has(row.length) for e in expressions)

    @cached_property
    def place(self) -> Place:
        """Whether the value is one an element or one a row."""
        if not self.has_rows:
            return Place.ELEMENT
        varying = {i.symbol for i in self.inputs if i.role in (Role.ELEM, Role.WEIGHT)} | {row.position}
        return Place.ELEMENT if row.outside(self.expr) & varying else Place.ROW

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Where each array input lives: in a row function labels, and what a value per row uses outside every
        reduction, are one a row."""
        bare = row.outside(self.expr) if self.has_rows and self.place is Place.ROW else set()
        return {
            i.name: Place.ROW if self.has_rows and (i.role is Role.LABEL or i.symbol in bare) else Place.ELEMENT
            for i in self.inputs
            if i.role.is_array
        }

    def input(self, name: str) -> Input:
        return next(i for i in self.inputs if i.name == name)


def numbered(name: str, place: int) -> str:
    """value, value_2, value_3: what the parts of a concatenated result are called."""
    return name if place == 0 else f"{name}_{place + 1}"


@dataclass(frozen=True)
class Definition:
    """A named function of the library or of a user: formula, arguments, and what is declared beside it.

    Made by ``@activation``, ``@loss`` and ``@optimizer``; validated when made.
    """

    name: str
    kind: str
    summary: str
    module: str
    inputs: tuple[Input, ...]
    variants: tuple[Variant, ...]
    doc: str = ""
    reference: str = ""
    aliases: tuple[str, ...] = ()
    kinks: Mapping[str, Mapping[Expr, Expr]] = field(default_factory=dict)
    """Input name -> {location: declared derivative there}."""
    reductions: tuple[str, ...] = ()
    """Losses: the reductions offered; empty where the definition is one number by itself."""
    ignore: Mapping[str, str] = field(default_factory=dict)
    """Label name -> the parameter that holds the label to be ignored."""
    split: str = ""
    """The argument whose two halves along ``axis`` are the first two inputs (gates)."""
    concatenate: bool = False
    """The outputs are laid one after the other along ``axis``."""
    over: str = "axis"
    """Row functions: the row lies along "axis", or is the whole "array"."""
    function: Callable[..., Any] | None = field(default=None, compare=False, repr=False)

    @property
    def expr(self) -> Expr:
        """The formula with every default: SymPy, as written."""
        return self.default_variant.expr

    @property
    def default_variant(self) -> Variant:
        return self.variants[0]

    @property
    def params(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role is Role.PARAM)

    @property
    def options(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role is Role.OPTION)

    @property
    def arrays(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role.is_array)

    @property
    def differentiable(self) -> tuple[Input, ...]:
        """The inputs ``f_vjp`` gives cotangents of by itself."""
        return tuple(i for i in self.inputs if i.role in _DIFFERENTIABLE)

    @property
    def has_rows(self) -> bool:
        return any(variant.has_rows for variant in self.variants)

    @cached_property
    def has_diagonal(self) -> bool:
        """Losses of one prediction: whether the diagonal of the Hessian can be written for one place of a row."""
        from symdl import kernel

        return kernel.has_diagonal(self)

    @property
    def sole_element(self) -> Input | None:
        """The one ``Elem`` of an elementwise activation; f_grad and f_grad2 are with respect to it."""
        elements = [i for i in self.inputs if i.role is Role.ELEM]
        sole = self.kind == "activation" and len(elements) == 1 and not self.has_rows and not self.concatenate
        return elements[0] if sole else None

    def input(self, name: str) -> Input:
        for candidate in self.inputs:
            if candidate.name == name:
                return candidate
        raise DefinitionError(f"{self.name}: no input {name!r}; it has {', '.join(i.name for i in self.inputs)}")

    def derivative(self, name: str, order: int = 1) -> Expr:
        """The derivative with respect to an input, in stable form, as SymPy.

        Row functions have cotangents instead: ``symdl.calculus.cotangents``.
        """
        from symdl import kernel

        return kernel.derivative(self, name, order)

    def latex(self) -> str:
        """The formula in house notation, as LaTeX."""
        from symdl import targets

        return targets.formula(self)

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {self.latex()}$"

    def source(self, target: str = "numpy") -> str:
        """The generated text for ``target``."""
        from symdl import generate

        return generate.source(self, target)

    def overload(self, function: Callable[..., Any]) -> Definition:
        """Give the same name a second formula, taken when the target is floating instead of integer labels.

        Its mean divides by the number of values unless it returns ``(loss, weight)``.
        """
        from symdl import declare

        return declare.overload(self, function)
