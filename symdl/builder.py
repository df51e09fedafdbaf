"""Writes a Plan step by step: equal steps are merged, types and places are inferred, dead steps are dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Step, Type, Value, decided, needed_steps

_COMMUTATIVE = {
    Operation.ADD,
    Operation.MULTIPLY,
    Operation.MINIMUM,
    Operation.MAXIMUM,
    Operation.AND,
    Operation.OR,
}
_ARITHMETIC = {Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE}
_LONGER = (Type.EXTENDED, Type.PAIR)
_MIXED_SUM = {Operation.ADD, Operation.SUBTRACT}


class Builder:
    """A Plan in the making; methods append a step, or return the value of an equal one already there.

    Type rules: an index meeting a number becomes that number's type. A wide value added to an element's real is
    added wide and the result made real (so that a mean is subtracted with its last digits); in products, and in
    calls, wide values are made real first. Among values of a row, wide stays wide. What meets a pair becomes one; a
    pair becomes real only by ``convert`` or ``parts``, and arithmetic on pairs is made where rows or elements are.
    """

    keeps_rests = True
    """Whether what rounding leaves out is carried, where it would show."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._inputs: list[Value] = []
        self._scalars: list[Value] = []
        self._steps: list[Step] = []
        self._made: dict[Operand, Step] = {}
        self._known: dict[tuple[Operation, str, tuple[Operand, ...], Type], tuple[Value, ...]] = {}
        self._taken: dict[str, int] = {}

    # ------------------------------------------------------------------------------------------ leaves

    def input(self, name: str, type: Type = Type.REAL, place: Place = Place.ELEMENT) -> Value:
        """An array argument."""
        value = Value(name, type, place)
        self._inputs.append(value)
        self._taken[name] = 0
        return value

    def scalar(self, name: str, type: Type = Type.REAL) -> Value:
        """A Python number argument."""
        value = Value(name, type, Place.SCALAR)
        self._scalars.append(value)
        self._taken[name] = 0
        return value

    def arguments(self, plan: Plan) -> dict[Operand, Operand]:
        """Inputs and scalars like those of another plan: its own -> these."""
        inputs: dict[Operand, Operand] = {v: self.input(v.name, v.type, v.place) for v in plan.inputs}
        return inputs | {v: self.scalar(v.name, v.type) for v in plan.scalars}

    @staticmethod
    def real(number: float, remainder: float = 0.0) -> Constant:
        """A number known now."""
        return Constant(float(number), Type.REAL, remainder)

    @property
    def made_by(self) -> Mapping[Operand, Step]:
        """The step of each value that is no argument."""
        return self._made

    # ------------------------------------------------------------------------------------------ operations

    def add(self, a: Operand, b: Operand) -> Operand:
        return self._arithmetic(Operation.ADD, a, b)

    def subtract(self, a: Operand, b: Operand) -> Operand:
        return self._arithmetic(Operation.SUBTRACT, a, b)

    def multiply(self, a: Operand, b: Operand) -> Operand:
        if a == self.real(1.0):
            return b
        if b == self.real(1.0):
            return a
        if a == self.real(-1.0):
            return self.negate(b)
        if b == self.real(-1.0):
            return self.negate(a)
        return self._arithmetic(Operation.MULTIPLY, a, b)

    def divide(self, a: Operand, b: Operand) -> Operand:
        return a if b == self.real(1.0) else self._arithmetic(Operation.DIVIDE, a, b)

    def minimum(self, a: Operand, b: Operand) -> Operand:
        return self._arithmetic(Operation.MINIMUM, a, b)

    def maximum(self, a: Operand, b: Operand) -> Operand:
        return self._arithmetic(Operation.MAXIMUM, a, b)

    def extreme(
        self, operation: Operation, compared: tuple[Operand, Operand], values: tuple[Operand, Operand]
    ) -> Operand:
        """The one of two values whose number among ``compared`` is the lesser (MINIMUM) or the larger (MAXIMUM).

        The first where that is NaN: for values that minimum and maximum themselves do not take.
        """
        sign = ">" if operation is Operation.MINIMUM else "<"
        return self.select(self.compare(sign, *compared), values[1], values[0])

    def negate(self, a: Operand) -> Operand:
        if isinstance(a, Constant):
            return Constant(-a.value, a.type, -a.remainder)
        made = self._made.get(a)
        if made is not None and made.operation is Operation.NEGATE:
            return made.operands[0]
        return self._step(Operation.NEGATE, (self._number(a),), a.type if a.type is not Type.INDEX else Type.REAL)

    def absolute(self, a: Operand) -> Operand:
        """The larger of a and -a."""
        return self.maximum(a, self.negate(a))

    def select(self, truth: Operand, then: Operand, otherwise: Operand) -> Operand:
        if then == otherwise:
            return then
        if isinstance(truth, Constant):
            return then if truth.value else otherwise
        type = self._joint(then, otherwise)
        return self._step(Operation.SELECT, (truth, self.convert(then, type), self.convert(otherwise, type)), type)

    def compare(self, sign: str, a: Operand, b: Operand) -> Operand:
        if a.type is not b.type:
            type = Type.WIDE if Type.WIDE in (a.type, b.type) and Place.ELEMENT not in (a.place, b.place) else Type.REAL
            a, b = self.convert(a, type), self.convert(b, type)
        return self._step(Operation.COMPARE, (a, b), Type.TRUTH, sign)

    def both(self, a: Operand, b: Operand) -> Operand:
        return self._step(Operation.AND, (a, b), Type.TRUTH)

    def either(self, a: Operand, b: Operand) -> Operand:
        return self._step(Operation.OR, (a, b), Type.TRUTH)

    def invert(self, a: Operand) -> Operand:
        return self._step(Operation.NOT, (a,), Type.TRUTH)

    def convert(self, a: Operand, type: Type) -> Operand:
        """The operand in another type; nothing where it has it already."""
        if a.type is type or Type.TRUTH in (a.type, type):
            return a
        origin = self.origin(a)
        if origin is not None and origin.type is type:
            return origin
        if isinstance(a, Constant) and type is not Type.INDEX:
            return Constant(float(a.value), type, a.remainder)
        return self._step(Operation.CONVERT, (a,), type)

    def of_row(self, a: Operand, type: Type) -> Operand:
        """A number of the call in another type, made where rows are."""
        return self._step(Operation.CONVERT, (a,), type, place=Place.ROW)

    def origin(self, a: Operand) -> Operand | None:
        """The element's value that a longer number was converted from, and which holds no more."""
        made = self._made.get(a)
        if made is None or made.operation is not Operation.CONVERT or made.result.type not in _LONGER:
            return None
        (origin,) = made.operands
        return origin if origin.place is Place.ELEMENT else None

    def call(self, name: str, *arguments: Operand) -> Operand:
        """A primitive of real numbers."""
        return self._step(Operation.CALL, tuple(self.convert(a, Type.REAL) for a in arguments), Type.REAL, name)

    def call_wide(self, name: str, *arguments: Operand) -> Operand:
        """A primitive of wide numbers, which only some targets have."""
        return self._step(Operation.CALL, tuple(self.convert(a, Type.WIDE) for a in arguments), Type.WIDE, name)

    def call_extended(self, name: str, *arguments: Operand) -> Operand:
        """A primitive of extended numbers."""
        given = tuple(self.convert(a, Type.EXTENDED) for a in arguments)
        return self._step(Operation.CALL, given, Type.EXTENDED, name, place=Place.ELEMENT)

    def parts(self, a: Operand) -> tuple[Operand, Operand]:
        """A pair as two reals: the nearest one, and what it leaves out."""
        made = self._made.get(a)
        if made is not None and made.operation is Operation.NEGATE:
            high, low = self.parts(made.operands[0])
            return self.negate(high), self.negate(low)
        # Of a number of the call the parts are those in the kernel's computing type, which its host does not know.
        place = max(a.place, Place.ROW)
        high = self._step(Operation.CONVERT, (a,), Type.REAL, place=place)
        return high, self._step(Operation.LOW, (a, high), Type.REAL, place=place)

    def deviation(self, a: Operand, c: Operand) -> Operand:
        """a - c as a wide number, of elements too."""
        return self._step(Operation.SUBTRACT, (self.convert(a, Type.WIDE), self.convert(c, Type.WIDE)), Type.WIDE)

    def square(self, a: Operand) -> Operand:
        """a*a in the type of a, of elements too."""
        return self._step(Operation.MULTIPLY, (a, a), a.type)

    def difference(self, a: Operand, c: Operand) -> tuple[Operand, Operand]:
        """a - c rounded, and the error of that rounding (0 where it is not finite)."""
        high = self.subtract(a, c)
        taken = self.subtract(high, a)
        low = self.subtract(self.subtract(a, self.subtract(high, taken)), self.add(c, taken))
        return high, self.select(self.compare("==", low, low), low, self.real(0.0))

    def joined(self, high: Operand, low: Operand) -> tuple[Operand, Operand]:
        """high + low rounded, and the error of that rounding, where low is the smaller or high is 0."""
        total = self.add(high, low)
        rest = self.subtract(low, self.subtract(total, high))
        return total, self.select(self.compare("==", rest, rest), rest, self.real(0.0))

    def difference_of_parts(self, a: tuple[Operand, Operand], c: tuple[Operand, Operand]) -> tuple[Operand, Operand]:
        """a - c rounded, and the error of that rounding, of two numbers in two parts each."""
        high, low = self.difference(a[0], c[0])
        return self.joined(high, self.add(low, self.subtract(a[1], c[1])))

    def exp_of_parts(self, high: Operand, low: Operand) -> Operand:
        """e^(high + low), low being what rounding left out of high."""
        grown = self.call("exp", high)
        return self.add(grown, self.multiply(grown, low))

    def exp_of_difference(self, a: Operand, c: Operand) -> Operand:
        """e^(a - c), which one rounding of a - c would spoil by as many ulps as its size."""
        return self.exp_of_parts(*self.difference(a, c))

    def polynomial(self, variable: Operand, coefficients: Sequence[float]) -> Operand:
        """``coefficients[0] + coefficients[1]*x + ...`` by Horner's rule."""
        result: Operand = self.real(coefficients[-1])
        for coefficient in reversed(coefficients[:-1]):
            result = self.add(self.multiply(result, variable), self.real(coefficient))
        return result

    def reduce(self, monoid: str, results: Sequence[tuple[str, Type]], *operands: Operand) -> tuple[Operand, ...]:
        """The finished tuple of a monoid over the row."""
        key = (Operation.REDUCE, monoid, operands, Type.REAL)
        if key not in self._known:
            values = tuple(Value(self._fresh(name), type, Place.ROW) for name, type in results)
            self._known[key] = values
            self._steps.append(Step(values, Operation.REDUCE, operands, monoid))
        return self._known[key]

    def pick(self, array: Operand, index: Operand, name: str = "") -> Operand:
        """The entry of the row of ``array`` at ``index``."""
        return self._step(Operation.PICK, (array, index), array.type, place=Place.ROW, name=name)

    def again(self, step: Step, operands: Sequence[Operand]) -> Operand:
        """A step of another plan on these operands; pairs among them make the result a pair."""
        given = tuple(operands)
        if step.operation is Operation.NEGATE:
            return self.negate(*given)
        if step.operation is Operation.CONVERT and given[0].type is Type.PAIR and step.result.type is Type.REAL:
            return self.parts(*given)[0]
        if any(o.type in _LONGER for o in given) and step.operation in _ARITHMETIC:
            return self._arithmetic(step.operation, *given)
        if step.operation is Operation.LOW:
            return self.parts(given[0])[1]
        if step.operation is Operation.PICK:
            return self.pick(given[0], given[1], step.result.name)
        return self._step(step.operation, given, step.result.type, step.detail, name=step.result.name)

    def all_again(self, step: Step, operands: Sequence[Operand]) -> tuple[Operand, ...]:
        """The same; of a reduction all its results."""
        if step.operation is Operation.REDUCE:
            return self.reduce(step.detail, [(r.name, r.type) for r in step.results], *operands)
        return (self.again(step, operands),)

    def inline(self, plan: Plan, *operands: Operand) -> tuple[Operand, ...]:
        """Another plan's steps on these operands; its outputs."""
        at = self.copied(plan, dict(zip(plan.inputs + plan.scalars, operands, strict=True)))
        return tuple(at.get(o.operand, o.operand) for o in plan.outputs)

    def copied(self, plan: Plan, arguments: Mapping[Operand, Operand]) -> dict[Operand, Operand]:
        """Another plan's steps on these arguments: what each of its values is here."""
        at = dict(arguments)
        for step in plan.steps:
            at.update(zip(step.results, self.all_again(step, [at.get(o, o) for o in step.operands]), strict=True))
        return at

    # ------------------------------------------------------------------------------------------ the plan

    def plan(self, outputs: Sequence[tuple[str, Operand, Place]]) -> Plan:
        """The finished plan: what the outputs need, once-a-call steps first."""
        wanted = [operand for _, operand, _ in outputs]
        kept = sorted(needed_steps(self._steps, wanted), key=lambda step: step.result.place is not Place.SCALAR)
        needed = {*wanted, *(operand for step in kept for operand in step.operands)}
        return Plan(
            self.name,
            tuple(v for v in self._inputs if v in needed),
            tuple(v for v in self._scalars if v in needed),
            tuple(kept),
            tuple(Output(*output) for output in outputs),
        )

    # ------------------------------------------------------------------------------------------ inside

    def _arithmetic(self, operation: Operation, a: Operand, b: Operand) -> Operand:
        a, b = self._number(a, b), self._number(b, a)
        for longer in _LONGER:
            if longer in (a.type, b.type):
                both = (self.convert(a, longer), self.convert(b, longer))
                row = max(a.place, b.place) is Place.ROW
                return self._step(operation, both, longer, place=Place.ROW if row else Place.ELEMENT)
        element = Place.ELEMENT in (a.place, b.place)
        if a.type is b.type:
            result = self._step(operation, (a, b), a.type)
            return self.convert(result, Type.REAL) if element else result
        if element and operation not in _MIXED_SUM:
            return self._step(operation, (self.convert(a, Type.REAL), self.convert(b, Type.REAL)), Type.REAL)
        wide = self._step(operation, (self.convert(a, Type.WIDE), self.convert(b, Type.WIDE)), Type.WIDE)
        return self.convert(wide, Type.REAL) if element else wide

    def _number(self, a: Operand, other: Operand | None = None) -> Operand:
        if a.type is not Type.INDEX:
            return a
        return self.convert(a, Type.WIDE if other is not None and other.type is Type.WIDE else Type.REAL)

    @staticmethod
    def _joint(a: Operand, b: Operand) -> Type:
        types = {a.type, b.type}
        if len(types) == 1:
            return a.type
        if Type.TRUTH in types:
            raise TypeError("a truth value cannot meet a number in a select")
        for longer in _LONGER:
            if longer in types:
                return longer
        return Type.WIDE if Type.WIDE in types and Place.ELEMENT not in (a.place, b.place) else Type.REAL

    def _step(
        self,
        operation: Operation,
        operands: tuple[Operand, ...],
        type: Type,
        detail: str = "",
        place: Place | None = None,
        name: str = "",
    ) -> Operand:
        found = decided(operation, operands) if operation in (Operation.AND, Operation.OR) else None
        if found is not None:
            return found
        known = [o.value for o in operands if isinstance(o, Constant)]
        if len(known) == len(operands):
            folded = _fold(operation, known, detail)
            if folded is not None:
                return Constant(folded, type)
        key = (operation, detail, operands, type)
        if (
            operation in _COMMUTATIVE
            and key not in self._known
            and (operation, detail, operands[::-1], type) in self._known
        ):
            key = (operation, detail, operands[::-1], type)
        if key not in self._known:
            where = max(o.place for o in operands) if place is None else place
            value = Value(self._fresh(name or detail if detail.isidentifier() else name or "t"), type, where)
            self._known[key] = (value,)
            self._made[value] = Step((value,), operation, operands, detail)
            self._steps.append(self._made[value])
        return self._known[key][0]

    def _fresh(self, name: str) -> str:
        """``name`` itself the first time, then name_2, name_3: the same names for the same order of calls.

        Names that primitives are called by, and temporaries, are numbered from 1.
        """
        name = name.rstrip("0123456789").rstrip("_") or "t"
        stem = f"{name}_" if name != "t" else name
        count = self._taken.get(stem, 0) + 1
        self._taken[stem] = count
        fresh = f"{stem}{count}"
        if fresh in self._taken:
            return self._fresh(name)
        self._taken[fresh] = 0
        return fresh


def _fold(operation: Operation, values: list[float], detail: str) -> float | bool | None:
    """Exact or harmless arithmetic on constants; None where the machine should do it."""
    match operation:
        case Operation.COMPARE:
            a, b = values
            return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}[detail]
        case Operation.NOT:
            return not values[0]
        case _:
            return None
