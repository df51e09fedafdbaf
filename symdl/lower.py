"""From a Kernel to its Plans: its forms are written into a builder, and passes improve what that gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from sympy import Basic, Expr, Symbol

from symdl.builder import Builder
from symdl.definition import Definition
from symdl.doubles import DoublesBuilder
from symdl.errors import DerivationError
from symdl.forms import computing_forms, logistic_densities, logs_of_ratios, sums_at_ends
from symdl.kernel import DIRECTION, Kernel, Quantity, Routine, Unit, incoming_cotangents, kernels, rowwise_symbols
from symdl.lower_expressions import Lowering
from symdl.lower_magnitudes import Scales, squared
from symdl.magnitudes import scaled
from symdl.passes.anchors import with_anchored_zeros
from symdl.passes.careful import with_careful_arguments
from symdl.passes.closeness import with_close_calls
from symdl.passes.compensation import with_compensated_arguments
from symdl.passes.infinities import with_infinities
from symdl.passes.limits import with_limits
from symdl.passes.roundings import with_few_roundings
from symdl.plan import Operand, Place, Plan, Type
from symdl.roles import Role
from symdl.row import RowVar, length, position


def unit(definition: Definition) -> Unit:
    """All plans of a definition. Raises DerivationError, naming the definition and the node."""
    routines = []
    for kernel in kernels(definition):
        try:
            own = plan(definition, kernel)
            routines.append(Routine(kernel, own, doubles(definition, kernel), extreme(definition, kernel)))
        except DerivationError as error:
            raise DerivationError(f"{definition.name}: {error}") from error
    return Unit(definition, tuple(routines))


def plan(definition: Definition, kernel: Kernel) -> Plan:
    """The plan of one kernel: its steps, then the passes for small, infinite and NaN arguments."""
    *_, (_, finished) = stages(definition, kernel)
    return finished


def doubles(definition: Definition, kernel: Kernel) -> Plan | None:
    """The plan of a kernel of rows for floats that are computed with as doubles; None for any other."""
    if not kernel.variant.has_rows:
        return None
    return _lowered(DoublesBuilder(kernel.name), definition, kernel)


def extreme(definition: Definition, kernel: Kernel) -> Plan | None:
    """The plan of a kernel of rows, or of a whole array as one row, for those whose sums leave the numbers.

    Arrays are scaled by powers of 2, each row by its own. None where no squares are added up, or no scale leaves the
    function alike.
    """
    if not kernel.variant.has_rows:
        return None
    builder = Builder(kernel.name)
    known = _arguments(builder, definition, kernel)
    arrays = [s for s, o in known.items() if o.place is not Place.SCALAR and o.type is Type.REAL]
    fixed = [s for s, o in known.items() if o.place is not Place.SCALAR and o.type is Type.INDEX]
    forms = _forms(kernel)
    found = scaled(list(forms.items()), arrays, fixed)
    if found is None:
        return None
    lowering = Lowering(builder, known, *_told(kernel, (e for _, e, _ in found.outputs)))
    scales = Scales(builder, found, known, lowering.number)
    lowering.known |= scales.known
    lowering.numbers = found.numbers.keys()
    outputs = [
        (name, builder.convert(scales.without(lowering.number(form), degrees), Type.REAL), _place_of(kernel, name))
        for name, form, degrees in found.outputs
    ]
    made = builder.plan(outputs)
    return made if squared(made) else None


Pass = Callable[[Plan, Definition, Kernel], Plan]


def stages(definition: Definition, kernel: Kernel) -> Iterator[tuple[Pass | None, Plan]]:
    """The plan as it is lowered, with None; then, for a plan of elements, as each pass leaves it, with the pass."""
    plan = _lowered(Builder(kernel.name), definition, kernel)
    yield None, plan
    if kernel.variant.has_rows or kernel.quantity in (Quantity.STEP, Quantity.WEIGHT):
        return
    for improve in PASSES:
        plan = improve(plan, definition, kernel)
        yield improve, plan


PASSES: tuple[Pass, ...] = (
    with_compensated_arguments,
    with_limits,
    with_infinities,
    with_anchored_zeros,
    with_careful_arguments,
    with_few_roundings,
    with_close_calls,
)
"""What is done to a plan of elements, in this order: each takes a plan, its definition and kernel, and returns one."""


def formula_plan(name: str, expression: Expr, symbols: Sequence[Symbol]) -> Plan:
    """The plan of an elementwise expression in these symbols, as it is written: no law, no pass."""
    builder = Builder(name)
    known: dict[Basic, Operand] = {symbol: builder.input(str(symbol)) for symbol in symbols}
    result = Lowering(builder, known).number(computing_forms(expression))
    return builder.plan([(name, builder.convert(result, Type.REAL), Place.ELEMENT)])


def _lowered(builder: Builder, definition: Definition, kernel: Kernel) -> Plan:
    forms = _forms(kernel)
    lowering = Lowering(builder, _arguments(builder, definition, kernel), *_told(kernel, forms.values()))
    outputs = [(name, lowering.number(form), _place_of(kernel, name)) for name, form in forms.items()]
    return builder.plan([(name, builder.convert(o, Type.REAL), place) for name, o, place in outputs])


def _forms(kernel: Kernel) -> dict[str, Expr]:
    """The outputs of a kernel as they are computed."""
    fixed = rowwise_symbols(kernel.variant)
    return {n: logistic_densities(sums_at_ends(logs_of_ratios(computing_forms(e)), fixed)) for n, e in kernel.outputs}


def _told(kernel: Kernel, forms: Iterable[Expr]) -> tuple[set[Symbol], set[Expr]]:
    """What is multiplied last, and the bodies of means whose variance is asked for."""
    direction = {DIRECTION} if kernel.quantity is Quantity.HVP else set()
    late = {*direction, *incoming_cotangents(kernel.variant)}
    return late, {v.body for e in forms for v in e.atoms(RowVar)}


def _arguments(builder: Builder, definition: Definition, kernel: Kernel) -> dict[Basic, Operand]:
    """The operands of a kernel's symbols: its arrays, its numbers, and what the row supplies."""
    variant = kernel.variant
    known: dict[Basic, Operand] = {}
    indices = set(definition.ignore.values())
    for i in variant.inputs:
        if i.role.is_array:
            type = Type.INDEX if i.role is Role.LABEL else Type.REAL
            known[i.symbol] = builder.input(i.name, type, variant.places[i.name])
        elif i.role is Role.PARAM:
            known[i.symbol] = builder.scalar(i.name, Type.INDEX if i.name in indices else Type.REAL)
    for incoming in incoming_cotangents(variant):
        known[incoming] = builder.input(str(incoming), place=variant.place)
    if kernel.quantity is Quantity.HVP:
        known[DIRECTION] = builder.input(str(DIRECTION))
    if variant.has_rows:
        known[length] = builder.scalar(str(length), Type.INDEX)
        known[position] = builder.input(str(position), Type.INDEX)
    return known


def _place_of(kernel: Kernel, name: str) -> Place:
    """Where an output lives: what belongs to an input where that does, all else where the value does."""
    if name == "value" or kernel.quantity in (Quantity.WEIGHT, Quantity.STEP):
        return kernel.variant.place
    return kernel.variant.places.get(name, kernel.variant.place)
