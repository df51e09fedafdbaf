"""Relief: what a plan of floats leaves out where doubles compute it.

A pair is a double, so that nothing is left over of it, and what would be made of that is not computed. The tests of
repairs hold for less: a sum may cancel by as many digits as doubles have more, a call may become as small as floats
cannot.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from symdl.doubles import DoublesBuilder
from symdl.passes.repairs import written
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, Value, decided, needed_steps
from symdl.primitives import PRIMITIVES

_CANCELLED = 2.0**-15
"""How much further a sum may cancel: functions are off by 2^-40, which may become a quarter of a float's place."""
_VANISHED = 2.0**-200
"""How much smaller a call may be."""
_SMALL = 2.0**-90
"""Below this a threshold is one of vanishing, not of cancelling."""
_NEVER = Constant(False, Type.TRUTH)


def relieved(plan: Plan, needed: Mapping[str, tuple[float, float]]) -> Plan:
    """The plan for doubles that become floats; of its repairs those that are ``needed``, and those of sums.

    A fit is needed in a range of its argument.
    """
    at: dict[Operand, Operand] = {}
    made: dict[tuple[object, ...], Operand] = {}
    made_by: dict[Operand, Step] = {}
    for step in plan.steps:
        operands = tuple(_number(at.get(o, o)) for o in step.operands)
        if step.result.place is Place.SCALAR:  # computed once a call, for floats and doubles alike
            made_by |= dict.fromkeys(step.results, step)
            continue
        found = _without_rest(step, operands)
        if found is None:
            own = replace(step.result, type=_number(step.result).type)
            light = _shorter(replace(step, results=(own,), operands=operands), made_by)
            found = made.setdefault((light.operation, light.detail, light.operands, own.type), own)
            made_by.setdefault(found, light)
        at[step.result] = found
    steps = _with_reciprocals(list(dict.fromkeys(made_by.values())))
    repairs = []
    for repair in plan.repairs:
        when = at.get(repair.when, repair.when)
        tests = _Tests(made_by, needed.get(repair.name), not repair.is_careful, len(steps))
        weaker = tests.weaker(when)
        if weaker != _NEVER:
            steps += tests.steps
            repairs.append(replace(repair, when=weaker))
    outputs = tuple(replace(o, operand=at.get(o.operand, o.operand)) for o in plan.outputs)
    whole = replace(plan, steps=tuple(steps), outputs=outputs, repairs=tuple(repairs))
    return replace(whole, steps=needed_steps(whole.steps, (o.operand for o in whole.with_guards.outputs)))


def in_doubles(plan: Plan) -> Plan:
    """A relieved plan whose reals are doubles, with the functions that are shorter for those that become floats.

    Repairs that have more digits stay as they are.
    """
    b = DoublesBuilder(plan.name)
    at: dict[Operand, Operand] = dict(b.arguments(plan))
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        called = step.operation is Operation.CALL and step.result.place is not Place.SCALAR
        shorter = PRIMITIVES[step.detail].doubles if called else None
        at[step.result] = b.inline(shorter, *operands)[0] if shorter is not None else b.again(step, operands)
    made = written(plan, b, at, {})
    repairs = (r if r.is_careful else replace(r, plan=in_doubles(r.plan)) for r in made.repairs)
    return replace(made, repairs=tuple(repairs))


def _with_reciprocals(steps: Sequence[Step]) -> list[Step]:
    """The steps with one division by each number that several are divided by: products are as good in double."""
    divided = Counter(step.operands[1] for step in steps if _is_quotient(step))
    inverses: dict[Operand, Value] = {}
    found = []
    for step in steps:
        if _is_quotient(step) and divided[step.operands[1]] > 1:
            above, below = step.operands
            if below not in inverses:
                inverses[below] = Value(f"{step.result.name}_inverse", Type.REAL, Place.ELEMENT)
                found.append(Step((inverses[below],), Operation.DIVIDE, (Constant(1.0, Type.REAL), below)))
            step = replace(step, operation=Operation.MULTIPLY, operands=(above, inverses[below]))
        found.append(step)
    return found


def _is_quotient(step: Step) -> bool:
    """Whether it is one of numbers that differ from element to element."""
    return step.operation is Operation.DIVIDE and step.operands[1].place is Place.ELEMENT


def _number(operand: Operand) -> Operand:
    """What was a pair is a number, but what is computed once a call."""
    if operand.type is Type.PAIR and (isinstance(operand, Constant) or operand.place is not Place.SCALAR):
        return replace(operand, type=Type.REAL)
    return operand


def _is_zero(operand: Operand) -> bool:
    return isinstance(operand, Constant) and operand.type is not Type.TRUTH and operand.value == 0


def _without_rest(step: Step, operands: Sequence[Operand]) -> Operand | None:
    """What a step comes to where the rests of pairs are 0; None where that says nothing."""
    zero = Constant(0.0, step.result.type)
    nothing = [_is_zero(o) and isinstance(old, Value) for o, old in zip(operands, step.operands, strict=True)]
    match step.operation:
        case Operation.LOW:
            return zero
        case Operation.MULTIPLY | Operation.NEGATE if any(nothing):
            return zero
        case Operation.DIVIDE if nothing[0]:
            return zero
        case Operation.ADD if any(nothing):
            return operands[nothing.index(True) - 1]
        case Operation.SUBTRACT if nothing[1]:
            return operands[0]
        case Operation.SELECT if any(nothing) and _is_zero(operands[1]) and _is_zero(operands[2]):
            return zero
        case Operation.MINIMUM | Operation.MAXIMUM if all(nothing):
            return zero
        case Operation.CONVERT if {operands[0].type, step.result.type} <= {Type.REAL, Type.PAIR}:
            return operands[0]
    return None


def _shorter(step: Step, made_by: Mapping[Operand, Step]) -> Step:
    """One function, where recipes have several steps: a size, log(1 + e^x), and the larger of 0 and x before that."""
    inner = made_by.get(step.operands[-1])
    if inner is None or step.result.type is not Type.REAL:
        return step
    mirrored = inner.operation is Operation.NEGATE and inner.operands[0] == step.operands[0]
    if step.operation is Operation.MAXIMUM and mirrored:
        return _call(step, "absolute", inner.operands[0])
    if (step.operation, step.detail) == (Operation.CALL, "log1p") and inner.detail == "exp":
        return _call(step, "softplus", inner.operands[0])
    if step.operation is Operation.ADD and inner.detail == "softplus":
        x = _of_ramp(step.operands[0], made_by)
        size = made_by.get(inner.operands[0])
        sized = made_by.get(size.operands[0]) if size is not None and size.operation is Operation.NEGATE else None
        if sized is not None and sized.detail == "absolute" and sized.operands[0] == x:
            return _call(step, "softplus", x)
    return step


def _call(step: Step, name: str, operand: Operand) -> Step:
    return replace(step, operation=Operation.CALL, operands=(operand,), detail=name)


def _of_ramp(operand: Operand, made_by: Mapping[Operand, Step]) -> Operand | None:
    """x, where an operand is ``x < 0 ? 0 : x``."""
    step = made_by.get(operand)
    if step is None or step.operation is not Operation.SELECT:
        return None
    test = made_by.get(step.operands[0])
    x = step.operands[2]
    is_ramp = test is not None and test.detail == "<" and test.operands[0] == x and _is_zero(test.operands[1])
    return x if is_ramp and _is_zero(step.operands[1]) else None


class _Tests:
    """A test of floats as doubles need it, with the steps it takes.

    ``needed``: in which range of the argument more than sums that cancel has to be looked at; ``of_range``: whether
    the test is one of the argument.
    """

    def __init__(
        self, made_by: Mapping[Operand, Step], needed: tuple[float, float] | None, of_range: bool, count: int
    ) -> None:
        self.made_by, self.needed, self.of_range, self.count = made_by, needed, of_range, count
        self.steps: list[Step] = []

    def weaker(self, operand: Operand) -> Operand:
        """The test, less what tells of nothing."""
        step = self.made_by.get(operand)
        if step is None or step.operation is Operation.NOT:
            return operand
        if step.operation is Operation.COMPARE:
            return self.compared(step)
        operands = [self.weaker(o) for o in step.operands]
        found = decided(step.operation, operands)
        return self.made(step, operands) if found is None else found

    def compared(self, step: Step) -> Operand:
        size, limit = step.operands
        if self.of_range and self.needed is not None:
            return self.narrowed(step)
        if _is_zero(size) and step.detail == "<":
            return _NEVER  # the rest of a pair, which nothing carries now
        vanishes = isinstance(limit, Constant) and abs(limit.value) < _SMALL
        if step.detail == "==" and (self.of_range or self.is_argument(size)):
            return step.result  # an argument that is infinite, of which samples tell nothing
        if self.of_range or step.detail != "<" or (vanishes and self.needed is None):
            return step.result if self.needed is not None else _NEVER
        if isinstance(limit, Constant):
            return self.made(step, [size, replace(limit, value=limit.value * (_VANISHED if vanishes else _CANCELLED))])
        smaller = Value(f"{limit.name}_{self.count + len(self.steps)}", limit.type, Place.ELEMENT)
        self.steps.append(Step((smaller,), Operation.MULTIPLY, (Constant(_CANCELLED, Type.REAL), limit)))
        return self.made(step, [size, smaller])

    def is_argument(self, size: Operand) -> bool:
        """Whether it is an argument of the plan, or the size of one."""
        step = self.made_by.get(size)
        return step is None or (step.detail == "absolute" and step.operands[0] not in self.made_by)

    def narrowed(self, step: Step) -> Operand:
        """A comparison of the argument, or of its size, with an end of the range."""
        assert self.needed is not None
        low, high = self.needed
        size, end = step.operands
        if not isinstance(end, Constant) or step.detail not in ("<", ">"):
            return step.result
        if size in self.made_by:
            low, high = -math.inf, max(abs(low), abs(high))
        nearer = min(end.value, high) if step.detail == "<" else max(end.value, low)
        return self.made(step, [size, replace(end, value=nearer)])

    def made(self, step: Step, operands: Sequence[Operand]) -> Value:
        found = Value(f"{step.result.name}_{self.count + len(self.steps)}", Type.TRUTH, Place.ELEMENT)
        self.steps.append(replace(step, results=(found,), operands=tuple(operands)))
        return found
