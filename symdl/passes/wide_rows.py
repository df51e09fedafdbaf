"""Values of a row as wide numbers: there is one a row, so that more digits cost nothing."""

from __future__ import annotations

from dataclasses import replace

from symdl.builder import Builder
from symdl.plan import Operand, Operation, Place, Plan, Step, Type

_CARRIED = frozenset(
    {
        Operation.ADD,
        Operation.SUBTRACT,
        Operation.MULTIPLY,
        Operation.DIVIDE,
        Operation.NEGATE,
        Operation.MINIMUM,
        Operation.MAXIMUM,
        Operation.SELECT,
        Operation.COMPARE,
        Operation.CALL,
    }
)


def with_wide_rows(plan: Plan) -> Plan:
    """The plan with what it computes once a row in wide numbers; what elements need of it is rounded where they do.

    For targets whose wide numbers have all functions that the computing type has.
    """
    rows = _Rows(Builder(plan.name), plan)
    for step in plan.steps:
        rows.write(step)
    return rows.b.plan([(o.name, rows.at.get(o.operand, o.operand), o.place) for o in plan.outputs])


class _Rows:
    """Writes the steps of a plan again; ``at`` are its values there, ``wide`` those that have more digits."""

    def __init__(self, builder: Builder, plan: Plan) -> None:
        self.b = builder
        self.at: dict[Operand, Operand] = dict(builder.arguments(plan))
        self.wide: dict[Operand, Operand] = {}

    def write(self, step: Step) -> None:
        operands = [self.at.get(o, o) for o in step.operands]
        if step.operation is Operation.REDUCE:
            self.at.update(zip(step.results, self.b.all_again(step, operands), strict=True))
            return
        result = step.result
        numbers = all(o.type in (Type.REAL, Type.WIDE, Type.TRUTH) for o in step.operands)
        converts = step.operation is Operation.CONVERT
        if result.place is not Place.ROW or not numbers or not (converts or step.operation in _CARRIED):
            self.at[result] = self.b.again(step, operands)
            return
        if converts:
            self.at[result] = self._keep(result, self._widened(step.operands[0]))
            return
        type = result.type if result.type is Type.TRUTH else Type.WIDE
        given = [self._widened(o) for o in step.operands]
        made_wide = self.b.again(replace(step, results=(replace(result, type=type),)), given)
        self.at[result] = made_wide if type is result.type else self._keep(result, made_wide)

    def _keep(self, value: Operand, wide: Operand) -> Operand:
        """A value's wide number is kept; the value itself is that number rounded, where it is asked for."""
        self.wide[value] = wide
        return self.b.convert(wide, value.type)

    def _widened(self, operand: Operand) -> Operand:
        """A value's wide number; numbers of the call are doubles."""
        if operand.place is Place.SCALAR:
            return self.at.get(operand, operand)
        if operand not in self.wide:
            self.wide[operand] = self.b.convert(self.at.get(operand, operand), Type.WIDE)
        return self.wide[operand]
