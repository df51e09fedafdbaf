"""The Plan: typed, ordered, binary operations, where SymPy has ended.

Every value has a type and a place; the order of evaluation is fixed, so that compensated arithmetic survives.
Targets spell these operations and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum


class Type(Enum):
    """What a value holds."""

    REAL = "real"
    """A number in the kernel's computing precision."""
    WIDE = "wide"
    """A number carried with more digits than REAL: a sum on its way (float64, or a pair where that is slow)."""
    PAIR = "pair"
    """A number with twice the digits of REAL: an unevaluated sum of two, or the next wider format."""
    EXTENDED = "extended"
    """A number with twice the digits and exponents without end: for the few elements that need care."""
    TRUTH = "truth"
    INDEX = "index"
    """An integer: a label, a position, the length of a row."""

    __hash__ = object.__hash__  # an Enum's own is as right, and slow


class Place(IntEnum):
    """How often a value exists: once a call, once a row, once an element. The larger place contains the smaller."""

    SCALAR = 0
    ROW = 1
    ELEMENT = 2


class Operation(Enum):
    """Everything a plan can do."""

    ADD = "add"
    SUBTRACT = "subtract"
    MULTIPLY = "multiply"
    DIVIDE = "divide"
    NEGATE = "negate"
    FMA = "fma"  # a*b + c with one rounding
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    SELECT = "select"  # select(truth, then, otherwise)
    COMPARE = "compare"  # detail: one of < <= > >= == !=
    AND = "and"
    OR = "or"
    NOT = "not"
    CALL = "call"  # detail: the name of a primitive; one operand more than it takes is a factor of the result
    CONVERT = "convert"  # to the type of the result
    LOW = "low"  # low(pair, its high part): what the high part, the pair converted to REAL, leaves out
    REDUCE = "reduce"  # detail: the name of a monoid; its results are the monoid's finished tuple
    PICK = "pick"  # pick(element value, row index): the entry of the row at the index

    __hash__ = object.__hash__


@dataclass(frozen=True)
class Value:
    """A named result: single assignment, unique in its plan."""

    name: str
    type: Type
    place: Place

    def __hash__(self) -> int:
        return hash(self.name)


@dataclass(frozen=True)
class Constant:
    """A number known at generation time: the double nearest to it, and what that double leaves out."""

    value: float | int | bool
    type: Type
    remainder: float = 0.0

    @property
    def place(self) -> Place:
        return Place.SCALAR


Operand = Value | Constant


@dataclass(frozen=True)
class Step:
    """``results = operation[detail](operands)``."""

    results: tuple[Value, ...]
    operation: Operation
    operands: tuple[Operand, ...]
    detail: str = ""
    close: bool = False
    """Whether a call is wanted nearly correctly rounded, where a target's own may be off by more than a unit."""

    @property
    def result(self) -> Value:
        return self.results[0]


@dataclass(frozen=True)
class Output:
    """A named output; its place says whether it is written for each element or once a row."""

    name: str
    operand: Operand
    place: Place


@dataclass(frozen=True)
class Plan:
    """A straight line of steps from inputs and scalars to outputs.

    ``inputs`` are arrays (Place.ELEMENT or, one a row, Place.ROW); ``scalars`` are Python numbers. Steps at
    Place.SCALAR come first: they are computed once a call, in double precision, on the host. ``repairs`` replace
    outputs of the elements at which these steps lose digits, one after the other.
    """

    name: str
    inputs: tuple[Value, ...]
    scalars: tuple[Value, ...]
    steps: tuple[Step, ...]
    outputs: tuple[Output, ...]
    repairs: tuple[Repair, ...] = ()

    @property
    def without_repairs(self) -> Plan:
        """The steps that the outputs need, and no repairs."""
        kept = needed_steps(self.steps, (output.operand for output in self.outputs))
        return replace(self, steps=kept, repairs=())

    @property
    def with_guards(self) -> Plan:
        """The plan with the test of each repair, in order, behind its outputs."""
        guards = tuple(Output(repair.name, repair.when, Place.ELEMENT) for repair in self.repairs)
        return replace(self, outputs=self.outputs + guards)

    @property
    def has_pairs(self) -> bool:
        """Whether rows or elements have numbers with twice the digits."""
        return any(step.result.type is Type.PAIR and step.result.place is not Place.SCALAR for step in self.steps)

    @property
    def has_rows(self) -> bool:
        """Whether values of a row meet: a reduction, a pick, a position or a length."""
        return any(step.operation in (Operation.REDUCE, Operation.PICK) for step in self.steps) or any(
            value.name in ("position", "length") for value in self.scalars + self.inputs
        )


@dataclass(frozen=True)
class Repair:
    """Where ``when`` holds, a truth value of the plan's own, the outputs that ``plan`` has are that plan's.

    It takes inputs and scalars by the same names. It may be slow: ``when`` seldom holds. NaN repairs nothing.
    """

    name: str
    """What it does, as one word: the name of its function."""
    when: Operand
    plan: Plan

    @property
    def is_careful(self) -> bool:
        """Whether it has more digits than the kernel, rather than another formula."""
        return any(step.result.type is Type.EXTENDED for step in self.plan.steps)


def needed_steps(steps: Sequence[Step], wanted: Iterable[Operand]) -> tuple[Step, ...]:
    """Those of the steps that lead to ``wanted``, in their order."""
    needed = set(wanted)
    kept = []
    for step in reversed(steps):
        if not needed.isdisjoint(step.results):
            kept.append(step)
            needed.update(step.operands)
    return tuple(reversed(kept))


def decided(operation: Operation, operands: Sequence[Operand]) -> Operand | None:
    """What AND or OR comes to by the truths that are known: the one that decides, or what is left; None without any."""
    decides = operation is Operation.OR
    left = [o for o in operands if not isinstance(o, Constant)]
    if Constant(decides, Type.TRUTH) in operands:
        return Constant(decides, Type.TRUTH)
    if len(left) == len(operands):
        return None
    return left[0] if left else Constant(not decides, Type.TRUTH)
