"""Elements and wide numbers of their row in one step each, for targets whose wide numbers are slow.

``x - c`` rounded as often as c has parts is as near as wide numbers come to it, ``x/c`` for the many x of a row is a
product, and e^(a - c) is one call.
"""

from __future__ import annotations

from symdl.builder import Builder
from symdl.plan import Operand, Operation, Place, Plan, Step, Type, Value

EXPONENTIAL = "exp_of_difference"
"""What is called for e^(a - c)."""
LESS = "less"
"""What is called for x - a - b, where x - a may be much larger than the result."""


def with_mixed_rows(plan: Plan, several: bool) -> Plan:
    """The plan with such steps; ``several``: the row may be read several times, and moments are sums."""
    mixed = _Mixed(plan, several)
    for step in plan.steps:
        mixed.write(step)
    return mixed.b.plan([(o.name, mixed.at.get(o.operand, o.operand), o.place) for o in plan.outputs])


class _Mixed:
    """Writes the steps of a plan again; ``at`` are its values there, ``shifted`` its wide elements as a real one and
    what of the row that is less."""

    def __init__(self, plan: Plan, several: bool) -> None:
        self.b = Builder(plan.name)
        self.at: dict[Operand, Operand] = dict(self.b.arguments(plan))
        self.shifted: dict[Operand, tuple[Operand, ...]] = {}
        self.several = several
        self.length = next((self.at[v] for v in plan.scalars if v.name == "length"), None)

    def write(self, step: Step) -> None:
        operands = [self.at.get(o, o) for o in step.operands]
        is_reduction = step.operation is Operation.REDUCE
        results = self.reduced(step, operands) if is_reduction else (self.rewritten(step, operands),)
        self.at.update(zip(step.results, results, strict=True))
        if step.result.type is Type.WIDE and step.result.place is Place.ELEMENT:
            self.note(step, operands)

    def note(self, step: Step, operands: list[Operand]) -> None:
        """How a wide element is had as a real one."""
        a = step.operands[0]
        if step.operation is Operation.CONVERT and a.type is Type.REAL:
            self.shifted[step.result] = (operands[0],)
        elif step.operation is Operation.SUBTRACT and a in self.shifted and operands[1].place is not Place.ELEMENT:
            self.shifted[step.result] = (*self.shifted[a], operands[1])

    def mixed(self, operation: Operation, x: Operand, *numbers: Operand, called: str = "") -> Operand:
        """A real number of a real element and wide numbers of its row."""
        step = Step((Value("t", Type.REAL, Place.ELEMENT),), operation, (x, *numbers), called)
        return self.b.again(step, step.operands)

    def less(self, x: Operand, *numbers: Operand) -> Operand:
        """x less one or two numbers of its row."""
        if len(numbers) < 2:
            return self.mixed(Operation.SUBTRACT, x, *numbers) if numbers else x
        *others, first, second = numbers
        return self.mixed(Operation.CALL, self.less(x, *others), first, second, called=LESS)

    def rewritten(self, step: Step, operands: list[Operand]) -> Operand:
        real_element = step.result.place is Place.ELEMENT and step.result.type is Type.REAL
        if step.operation is Operation.CONVERT and real_element and step.operands[0] in self.shifted:
            return self.less(*self.shifted[step.operands[0]])
        if step.operation is Operation.DIVIDE and real_element and operands[1].place is not Place.ELEMENT:
            return self.mixed(Operation.DIVIDE, operands[0], self.whole(operands[1]))
        result = self.b.again(step, operands)
        for grown in operands if step.operation is Operation.ADD else ():
            for high in self.taken_by(grown, Operation.CALL):
                difference = self.taken_by(high, Operation.SUBTRACT)
                if difference and result == self.b.exp_of_difference(*difference):
                    a, c = difference
                    return self.b.call(EXPONENTIAL, a, c) if a != c else self.b.add(self.b.real(1.0), high)
        return result

    def taken_by(self, value: Operand, operation: Operation) -> tuple[Operand, ...]:
        """The operands of the step that made a value, if it is such a one."""
        made = self.b.made_by.get(value)
        return made.operands if made is not None and made.operation is operation else ()

    def whole(self, c: Operand) -> Operand:
        """A number of the row before it was rounded."""
        return next((wide for wide in self.taken_by(c, Operation.CONVERT) if wide.type is Type.WIDE), c)

    def reduced(self, step: Step, operands: list[Operand]) -> tuple[Operand, ...]:
        shifted = [self.shifted.get(given) for given in step.operands]
        if step.detail == "moments" and self.several:
            return self.moments(*(shifted[0] or (self.b.convert(operands[0], Type.REAL),)))
        operands = [self.less(*s) if s else operand for s, operand in zip(shifted, operands, strict=True)]
        return self.b.all_again(step, operands)

    def moments(self, x: Operand, *shifts: Operand) -> tuple[Operand, Operand]:
        """The mean of x less some numbers of the row, then the mean of the squares of what it leaves."""
        count = self.b.of_row(self.length or self.b.scalar("length", Type.INDEX), Type.WIDE)

        def mean(terms: Operand, name: str) -> Operand:
            return self.b.divide(self.b.reduce("sum", [(name, Type.WIDE)], terms)[0], count)

        first = mean(self.less(x, *shifts), "mean")
        return first, mean(self.b.square(self.less(x, *shifts, first)), "squares")
