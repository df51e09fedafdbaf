"""CUDA C++: how the operations of a plan are spelled, and device functions, monoids and kernels made of them.

One text serves every dtype: ``real`` is what a kernel computes in, ``wide`` carries sums (double, or a pair of
floats), and the arrays' own types are typedefs that the launcher puts before the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import frexp, inf, isfinite, ldexp
from typing import Any, ClassVar

import numpy as np

from symdl import emit
from symdl.monoids import MONOIDS
from symdl.passes import schedule
from symdl.passes.mixed_rows import EXPONENTIAL, LESS, with_mixed_rows
from symdl.passes.plain_reductions import with_plain_reductions
from symdl.passes.signs import never_negative
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.targets import cfunctions, ckernels, clike
from symdl.targets.ckernels import Kernel
from symdl.targets.clike import ATOM, EXTENDED, CLike, Function
from symdl.targets.spelling import Form, Text

_TYPES = {
    Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "pair", Type.EXTENDED: "extended",
    Type.TRUTH: "bool", Type.INDEX: "integer",
}  # fmt: skip

# Each of these is a function of the prelude, exp_ and so on: the device's own, which is accurate to a few ulps.
# Primitives with a recipe (expit, normcdf, erf ...) are printed from it, though the device has some of them: then they
# are as good as on other targets.
_DEVICE_OWN = """
    exp log sqrt power rint expm1 log1p sin cos tan tanh sinh cosh atan atan2 asin acos asinh acosh atanh
    exp2 log2 cbrt hypot floor ceil
"""
_NATIVE = frozenset((*_DEVICE_OWN.split(), EXPONENTIAL, LESS))
_WORDS = """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl const constexpr
    const_cast continue decltype default delete do double dynamic_cast else enum explicit export extern false float
    for friend goto half if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
    wchar_t while xor xor_eq
    threadIdx blockIdx blockDim gridDim warpSize min max
    R F WIDE WIDE_NUMBER PAIR SLOW QUICK FLAT ENTRY STRIDED PLACE ROW INF NOT_A_NUMBER BEYOND THREADS SYMDL_DOUBLE
    SYMDL_SHIM SYMDL_LONG SYMDL_SHORT LANES BATCH HIGH_PRODUCT AXIS QUOTIENT INDICES EACH PACK GROUP ENTRIES CHUNKS
    ROWS EACH_CHUNK HOLD TAKE
    real wide wide_of wide_from pair extended better settled or_zero integer place magic lanes clamped restrict_ load
    store read write pack taken put exchange wait_for_row each_element report position length rows inner row outer
    within size size_0 size_1 rest index_0 index_1 index_2 i k lane first chunk base own leads quick quickly careful
    bad errors caller FIRST READ inside hold repeated side_by_side shuffled total_of calming
"""
_WITHOUT_NAME = ("fma", "minimum", "maximum", "larger", "joined", "last", "chosen", "quotient")
RESERVED = frozenset(_WORDS.split()) | {f"{name}_" for name in (*_NATIVE, *PRIMITIVES, *_WITHOUT_NAME)}

_FLOAT_EXPONENTS = 60
"""Numbers that have such exponents are pairs of floats without loss."""

_CONVERSIONS = {
    (Type.WIDE, Type.REAL): "real",
    (Type.INDEX, Type.REAL): "real",
    (Type.REAL, Type.WIDE): "wide",
    (Type.INDEX, Type.WIDE): "wide_of",
    (Type.REAL, Type.INDEX): "integer",
    (Type.REAL, Type.PAIR): "pair",
    (Type.WIDE, Type.PAIR): "pair",
    (Type.PAIR, Type.REAL): "real",
    (Type.REAL, Type.EXTENDED): "extended_of",
    (Type.WIDE, Type.EXTENDED): "extended",
    (Type.PAIR, Type.EXTENDED): "extended",
    (Type.INDEX, Type.EXTENDED): "extended(real",
    (Type.EXTENDED, Type.REAL): "real",
}


class Cuda(CLike):
    """CUDA C++, for one plan."""

    target = "cupy"
    native = _NATIVE
    reserved = RESERVED
    types = _TYPES
    conversions = _CONVERSIONS

    def wide(self, value: float, remainder: float) -> Text:
        """The whole number for double kernels, its two parts for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"wide({self.constant(Constant(value, Type.REAL)).text})", ATOM)
        return Text(f"WIDE({value!r}, {self.reals(high, low)})", ATOM)

    def pair(self, value: float, remainder: float) -> Text:
        """The two parts for double kernels, and those for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"pair({self.constant(Constant(value, Type.REAL)).text})", ATOM)
        return Text(f"PAIR({value!r}, {remainder!r}, {self.reals(high, low)})", ATOM)

    def extended(self, value: float, remainder: float) -> Text:
        """The number, also where no float is so large or so small."""
        if not isfinite(value) or (_in_floats(value, 0.0)[0] == value and not remainder):
            return Text(f"extended({self.reals(value)})", ATOM)
        mantissa, exponent = frexp(value)
        if abs(exponent) < _FLOAT_EXPONENTS:
            return Text(f"extended({self.pair(value, remainder).text})", ATOM)
        return Text(f"extended_scaled({self.extended(mantissa, ldexp(remainder, -exponent)).text}, {exponent})", ATOM)

    def reals(self, *numbers: float) -> str:
        return ", ".join(self.constant(Constant(number, Type.REAL)).text for number in numbers)


class OfRows(Cuda):
    """The same where the values of a row meet."""

    def of_rows(self, plan: Plan) -> Plan:
        return with_mixed_rows(plan, False)

    def form(self, step: Step) -> Form:
        if ckernels.is_by_row(step):
            return Form("quotient_({0}, {1})", ATOM)
        if step.operation is Operation.SELECT and step.result.place is Place.ELEMENT:
            return Form("chosen_({0}, {1}, {2})", ATOM)
        return super().form(step)


class Gathering(OfRows):
    """The same where numbers become one: any of equal maxima will do, and sums on their way need no order."""

    def form(self, step: Step) -> Form:
        gathers = {Operation.MAXIMUM: "larger_", Operation.ADD: "joined_"}.get(step.operation)
        return Form(f"{gathers}({{0}}, {{1}})", ATOM) if gathers else super().form(step)


def _in_floats(value: float, remainder: float) -> tuple[float, float]:
    """The number as the sum of two floats."""
    with np.errstate(over="ignore"):
        high = float(np.float32(value))
    return high, float(np.float32((value - high) + remainder)) if abs(high) < inf else 0.0


# ------------------------------------------------------------------------------------------ functions


def primitives(names: Iterable[str]) -> list[Function]:
    """The device functions of these primitives and of those they call, callees first."""
    return cfunctions.with_callees(names, primitive)


def primitive(name: str) -> Function:
    """The device function of a primitive that has a recipe; the type of extended numbers and its functions."""
    if name == EXTENDED:
        return Function(name, emit.render("cupy/extended.cu", over_right=clike.over_right()), ())
    return cfunctions.primitive(name, Cuda, "cupy/function.cu.j2")


def recipes() -> list[str]:
    """What is printed once for all kernels: primitives that are device functions, and extended numbers."""
    return [EXTENDED, *(name for name, p in PRIMITIVES.items() if p.recipe is not None and name not in _NATIVE)]


def monoid(name: str) -> Function:
    """The four parts of a monoid and its combination over a block."""
    plain = name in MONOIDS and MONOIDS[name].is_plain
    return cfunctions.monoid(name, Gathering if plain else OfRows, "cupy/monoid.cu.j2")


# ------------------------------------------------------------------------------------------ kernels


def kernel(name: str, plan: Plan, rows: bool, title: str = "", labels: Sequence[tuple[str, str]] = ()) -> Kernel:
    """The plan as CUDA text whose functions begin with ``name``.

    ``rows``: one block a row; else one thread an element. ``labels``: (input, parameter that holds the label to be
    ignored or "") of each label that must lie in the row.
    """
    return (_RowPrinter if rows else _Printer)(name, plan, rows, title, labels).made()


def chunks(inputs: int) -> int:
    """How many words of 16 bytes of each array a thread reads before it computes: enough for two on their way, and no
    more entries than it has registers for."""
    return 2 if inputs <= 2 else 1


class _Printer(ckernels.Printer):
    language_type = Cuda
    element_template = "cupy/elementwise.cu.j2"

    def more(self) -> dict[str, object]:
        return {"chunks": chunks(len(self.inputs))}


_LEAN = frozenset({EXPONENTIAL, LESS, "exp", "sqrt"})
"""Calls that take few registers."""


class _RowPrinter(ckernels.Printer):
    language_type = OfRows
    row_template = "cupy/rows.cu.j2"
    term_types: ClassVar[Mapping[Type, Type]] = {Type.WIDE: Type.REAL}

    def __init__(self, name: str, plan: Plan, rows: bool, title: str, labels: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, replace(with_mixed_rows(plan, False), repairs=plan.repairs), rows, title, labels)
        self.given = plan

    @property
    def lean(self) -> bool:
        """Whether its calls leave registers for two blocks on a multiprocessor."""
        calls = {s.detail for s in self.plan.steps if s.operation is Operation.CALL and s.result.place is Place.ELEMENT}
        return calls <= _LEAN

    @property
    def carried(self) -> int:
        readings = schedule.readings(self.plan, schedule.phases(self.plan))
        return max(1, schedule.carried(self.plan, readings)) * (1 if self.lean else 2)

    def load(self, array: str, type: str) -> str:
        return f"load({array}_row + position * {array}_in_s1)"

    def made(self) -> Kernel:
        kernel = super().made()
        return replace(kernel, carried=self.carried)

    def phase(self, phase: schedule.Phase, number: int) -> dict[str, Any]:
        """The lines of a phase, and what its sums are made of: numbers of one sign need no more digits than they have,
        others may cancel."""
        found = super().phase(phase, number)
        positive = never_negative(self.plan)
        for reduction, step in zip(found["reductions"], phase.reductions, strict=True):
            adds = step.detail == "sum" and not positive.issuperset(step.operands)
            reduction["number"] = ("wide" if adds else "real") if MONOIDS[step.detail].is_plain else ""
        return found

    def row_text(self) -> str:
        """The text: two, where it makes a difference whether a row is held, and read several times, or read once."""
        names = dict(self.names)
        bodies = [self.row_parts()]
        held = with_scalars(with_mixed_rows(with_plain_reductions(self.given, whole=True), True), self.plan)
        if _reductions(held) != _reductions(self.plan):
            self.plan, self.names = held, names | {v: v.name for v in held.scalars if v.name == "length"}
            bodies.append(self.row_parts())
        readings = Counter(n for reading in (*bodies[-1]["phases"], bodies[-1]) for n, _ in reading["loads"])
        arrays = [a.name for a in self.arrays() if a.place == "element" and readings[a.name] > 1]
        return emit.render(
            self.row_template,
            **bodies[0],
            bodies=bodies[::-1],
            held=arrays,
            blocks=2 if self.lean else 1,
        )


def _reductions(plan: Plan) -> list[str]:
    return [step.detail for step in plan.steps if step.operation is Operation.REDUCE]


def with_scalars(plan: Plan, of: Plan) -> Plan:
    """The plan with the names that another has for what both compute once a call."""
    own, theirs = ([s for s in p.steps if s.result.place is Place.SCALAR] for p in (plan, of))
    at: dict[Operand, Value] = {s.result: other.result for s, other in zip(own, theirs, strict=True)}
    steps = tuple(
        replace(
            s,
            results=tuple(at.get(r, r) for r in s.results),
            operands=tuple(at.get(o, o) for o in s.operands),
        )
        for s in plan.steps
    )
    outputs = tuple(replace(o, operand=at.get(o.operand, o.operand)) for o in plan.outputs)
    return replace(plan, steps=steps, outputs=outputs)
