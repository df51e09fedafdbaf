"""Kernels: what is generated for a definition, still as mathematics. SymPy ends here.

A definition has variants (options, optional arrays, special parameter values); a variant has kernels, one a
quantity; each kernel lowers to a Plan. A ``Unit`` gathers the plans of a definition: what a target prints as one file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from sympy import Expr, S, Symbol

from symdl import calculus
from symdl.definition import Definition, Variant, numbered
from symdl.errors import DerivationError
from symdl.plan import Place, Plan
from symdl.rewrite import stabilize
from symdl.roles import Role


class Quantity(Enum):
    """What a kernel computes. The value is the suffix of its public name."""

    VALUE = ""
    """Outputs: "value" (and for a weighted loss nothing more: see WEIGHT)."""
    WEIGHT = "weight"
    """Weighted losses only, not public: the weights whose sum the mean divides by. Output: "weight"."""
    GRAD = "grad"
    """Derivative by the sole element. Output: "grad"."""
    GRAD2 = "grad2"
    """Second derivative by the sole element. Output: "grad2"."""
    VJP = "vjp"
    """Cotangents: inputs and the array input "g" (as an element or, where the value is one a row, as a row value).
    Outputs: named like the inputs they belong to, in signature order, *before* summing to a broadcast input's shape."""
    VALUE_AND_GRAD = "value_and_grad"
    """Activations with a sole element: outputs "value", "grad". Losses: outputs "value" and the cotangents, with
    the array input "g" (1, or 1/total) scaling the cotangents only."""
    HVP = "hvp"
    """Losses of one prediction: the Hessian times the array input "v", scaled by "g". Output: named like the input."""
    HESS_DIAG = "hess_diag"
    """Losses of one prediction: the diagonal of the Hessian, scaled by "g". Output: named like the input."""
    STEP = "step"
    """Optimizers. Outputs: the new values, named like the inputs they replace; an unused one is absent."""


COTANGENT = Symbol("g", real=True)
"""The cotangent that enters a VJP."""

DIRECTION = Symbol("v", real=True)
"""The direction that enters a Hessian-vector product."""

ORDERS = {"value": 0, "grad": 1, "grad2": 2}
"""The outputs that are derivatives by the sole element, and of which order."""

SCALES = (str(COTANGENT), str(DIRECTION))
"""The arrays that a kernel's results are proportional to."""


@dataclass(frozen=True)
class Kernel:
    """One quantity of one variant: named expressions in stable form."""

    variant: Variant
    quantity: Quantity
    outputs: tuple[tuple[str, Expr], ...]
    wrt: str = ""
    """VJP: the input asked for beyond the differentiable ones (a Target), or "" for those."""

    @property
    def name(self) -> str:
        """The name of the quantity in generated code: value, grad, vjp, vjp_target, ..."""
        return "_".join(part for part in (self.quantity.value or "value", self.wrt) if part)


@dataclass(frozen=True)
class Routine:
    """A kernel and its plan; of rows along an axis also the plan in which floats are computed with as doubles, and the
    one for rows whose sums would leave the numbers."""

    kernel: Kernel
    plan: Plan
    doubles: Plan | None = None
    extreme: Plan | None = None


@dataclass(frozen=True)
class Unit:
    """Everything a target prints for one definition.

    Plan inputs are named like the definition's inputs (plus "g"); plan scalars like its Params, or "length".
    "position" is a Plan input of Type.INDEX that no caller passes: the target supplies it.
    Routines come in the order of variants, then of quantities.
    """

    definition: Definition
    routines: tuple[Routine, ...]


# ------------------------------------------------------------------------------------------- derivation


def rowwise_symbols(variant: Variant) -> frozenset[Symbol]:
    """The symbols that are one number a row: parameters, labels and per-row arrays, the cotangent of a row's value."""
    symbols = {i.symbol for i in variant.inputs if not i.role.is_array}
    symbols |= {variant.input(n).symbol for n, place in variant.places.items() if place is Place.ROW}
    return frozenset(symbols | ({COTANGENT} if variant.place is Place.ROW else set()))


def _kinks(definition: Definition, variant: Variant) -> dict[Symbol, Mapping[Expr, Expr]]:
    return {variant.input(name).symbol: places for name, places in definition.kinks.items()}


def cotangents(definition: Definition, variant: Variant, names: tuple[str, ...]) -> dict[str, Expr]:
    """The cotangents of the named inputs, in stable form, given ``COTANGENT``, before summing over broadcasts.

    A concatenated result has a cotangent for each of its parts.
    """
    symbols = [variant.input(name).symbol for name in names]
    rowwise = rowwise_symbols(variant)
    total = dict.fromkeys(symbols, S.Zero)
    for (_, expression), incoming in zip(variant.outputs, incoming_cotangents(variant), strict=True):
        per_row = variant.place is Place.ROW
        kinks = _kinks(definition, variant)
        found = calculus.cotangents(expression, symbols, incoming, per_row, rowwise, kinks)
        total = {symbol: total[symbol] + found[symbol] for symbol in symbols}
    return {str(symbol): stabilize(expression, rowwise) for symbol, expression in total.items()}


def incoming_cotangents(variant: Variant) -> tuple[Symbol, ...]:
    """The cotangents that enter a VJP: one, or one a part of a concatenated result (g, g_2, ...)."""
    names = (numbered(str(COTANGENT), place) for place in range(len(variant.outputs)))
    return tuple(Symbol(name, real=True) for name in names)


def derivative(definition: Definition, name: str, order: int = 1) -> Expr:
    """The derivative of an elementwise definition with respect to an input, in stable form.

    Raises DerivationError for a function of rows, whose derivative is a matrix: ask for cotangents.
    """
    variant = definition.default_variant
    if definition.has_rows:
        raise DerivationError(
            f"{definition.name}: a function of rows has cotangents, not one derivative; use symdl.kernel.cotangents"
        )
    if order not in (1, 2):
        raise DerivationError(f"{definition.name}: order {order!r}; expected 1 or 2")
    asked = definition.input(name)
    if not asked.role.is_array:
        raise DerivationError(f"{definition.name}: {name!r} is a {asked.role.value}, which is not differentiated")
    derived = derivative_of(definition, variant, name, order)
    return stabilize(derived, rowwise_symbols(variant), closing=True)


def kernels(definition: Definition) -> Iterator[Kernel]:
    """Every kernel of a definition, variant by variant. Raises DerivationError, naming the definition."""
    for variant in definition.variants:
        rowwise = rowwise_symbols(variant)
        try:
            for kernel in _of_variant(definition, variant):
                closed = tuple((name, stabilize(e, rowwise, closing=True)) for name, e in kernel.outputs)
                yield replace(kernel, outputs=closed)
        except DerivationError as error:
            raise DerivationError(f"{definition.name}: {error}") from error


def _of_variant(definition: Definition, variant: Variant) -> Iterator[Kernel]:
    rowwise = rowwise_symbols(variant)
    if definition.kind == "optimizer":
        outputs = tuple((n, stabilize(e, rowwise)) for n, e in variant.outputs if e is not None)
        yield Kernel(variant, Quantity.STEP, outputs)
        return
    values = tuple((n, stabilize(e, rowwise)) for n, e in variant.outputs if e is not None)
    value = values[0]
    yield Kernel(variant, Quantity.VALUE, values)
    if variant.weight is not None:
        yield Kernel(variant, Quantity.WEIGHT, (("weight", stabilize(variant.weight, rowwise)),))
    names = tuple(i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT))
    pulled = tuple(cotangents(definition, variant, names).items())
    sole = definition.sole_element
    if sole is not None:
        grad = ("grad", derivative_of(definition, variant, sole.name, 1))
        yield Kernel(variant, Quantity.GRAD, (grad,))
        yield Kernel(variant, Quantity.GRAD2, (("grad2", derivative_of(definition, variant, sole.name, 2)),))
    yield Kernel(variant, Quantity.VJP, pulled)
    for extra in (i.name for i in variant.inputs if i.role is Role.TARGET):
        yield Kernel(variant, Quantity.VJP, tuple(cotangents(definition, variant, (extra,)).items()), extra)
    if sole is not None:
        yield Kernel(variant, Quantity.VALUE_AND_GRAD, (value, grad))
    elif definition.kind == "loss":
        yield Kernel(variant, Quantity.VALUE_AND_GRAD, (value, *pulled))
        for quantity in curvatures(definition):
            (name, gradient), symbol = pulled[0], variant.input(names[0]).symbol
            if quantity is Quantity.HVP:
                second = calculus.tangent(gradient, symbol, DIRECTION, rowwise)
            else:
                second = calculus.own_slope(gradient, symbol, rowwise)
            yield Kernel(variant, quantity, ((name, second),))


def curvatures(definition: Definition) -> tuple[Quantity, ...]:
    """Which second-order quantities a loss has."""
    if definition.kind != "loss" or len(definition.differentiable) != 1:
        return ()
    return (Quantity.HVP, *((Quantity.HESS_DIAG,) if definition.has_diagonal else ()))


def has_diagonal(definition: Definition) -> bool:
    """Whether the diagonal of a loss's Hessian can be said with one place of the row."""
    variant = definition.default_variant
    (i,) = definition.differentiable
    try:
        gradient = cotangents(definition, variant, (i.name,))[i.name]
        calculus.own_slope(gradient, variant.input(i.name).symbol, rowwise_symbols(variant))
    except DerivationError:
        return False
    return True


def derivative_of(definition: Definition, variant: Variant, name: str, order: int) -> Expr:
    """The derivative of one variant with respect to an input, in stable form, with declared kinks."""
    symbol = variant.input(name).symbol
    return calculus.derivative(variant.expr, symbol, order, _kinks(definition, variant).get(symbol))
