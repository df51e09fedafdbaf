"""Plans as Python functions of NumPy arrays: how each operation is written, and the lines of a body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf, isnan

import numpy as np

from symdl import extended, pair
from symdl.errors import GenerationError
from symdl.kernel import SCALES
from symdl.monoids import MONOIDS
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Step, Type, Value, needed_steps
from symdl.primitives import PRIMITIVES
from symdl.targets.layout import bracketed, filled
from symdl.targets.polynomials import POLYNOMIAL, with_polynomials
from symdl.targets.spelling import Form, Spelled, Text, identifiers, spell
from symdl.targets.temporaries import taken_again

# Precedences of Python's expressions.
_CONDITIONAL, _OR_WORD, _AND_WORD, _NOT_WORD, _COMPARE, _OR, _AND, _SUM, _PRODUCT, _UNARY, ATOM = range(1, 12)

_ARRAYS = {
    Operation.ADD: Form("{0} + {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.SUBTRACT: Form("{0} - {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.MULTIPLY: Form("{0} * {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.DIVIDE: Form("{0} / {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.NEGATE: Form("-{0}", _UNARY, _UNARY + 1),
    Operation.FMA: Form("_fma({0}, {1}, {2})", ATOM),
    Operation.MINIMUM: Form("np.minimum({0}, {1})", ATOM),
    Operation.MAXIMUM: Form("np.maximum({0}, {1})", ATOM),
    Operation.SELECT: Form("_where({0}, {1}, {2})", ATOM),
    Operation.AND: Form("{0} & {1}", _AND, (_AND, _AND + 1)),
    Operation.OR: Form("{0} | {1}", _OR, (_OR, _OR + 1)),
    Operation.NOT: Form("~{0}", _UNARY, _UNARY + 1),
    Operation.PICK: Form("_pick({0}, {1})", ATOM),
}
# Python floats: no exception where NumPy gives inf or nan.
_SCALARS = _ARRAYS | {
    Operation.DIVIDE: Form("float(np.divide({0}, {1}))", ATOM),
    Operation.FMA: Form("float(_fma(np.float64({0}), np.float64({1}), np.float64({2})))", ATOM),
    Operation.MINIMUM: Form("float(np.minimum({0}, {1}))", ATOM),
    Operation.MAXIMUM: Form("float(np.maximum({0}, {1}))", ATOM),
    Operation.SELECT: Form("{1} if {0} else {2}", _CONDITIONAL, (_CONDITIONAL + 1, _CONDITIONAL + 1, _CONDITIONAL)),
    Operation.AND: Form("{0} and {1}", _AND_WORD, (_AND_WORD, _AND_WORD + 1)),
    Operation.OR: Form("{0} or {1}", _OR_WORD, (_OR_WORD, _OR_WORD + 1)),
    Operation.NOT: Form("not {0}", _NOT_WORD, _NOT_WORD),
}
_UFUNCS = {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "atan2": "arctan2",
    "asinh": "arcsinh", "acosh": "arccosh", "atanh": "arctanh",
}  # fmt: skip
_ULPS = {
    "sqrt": 0.5, "tanh": 2.0, "sinh": 2.0, "cosh": 2.0, "asinh": 2.0, "acosh": 2.0, "atanh": 2.0,
}  # fmt: skip
LONGER = {Type.PAIR: pair, Type.EXTENDED: extended}
"""Types with more digits than the computing type, and the modules whose functions make them."""
_RESERVED = frozenset({"np", "float", "int"})


def ufunc(primitive: str) -> str | None:
    """NumPy's name of a primitive, or None where NumPy lacks it."""
    name = _UFUNCS.get(primitive, primitive)
    return name if isinstance(getattr(np, name, None), np.ufunc) else None


def ulps(primitive: str) -> float:
    """How far NumPy's function may be off in float64, at whichever of its dispatch levels."""
    return _ULPS.get(primitive, 1.0)


@dataclass
class Python:
    """Python with NumPy, for one plan: ``like`` is an array that has the computing dtype.

    ``used`` collects what the text needs: (file, name).
    """

    plan: str
    like: str
    used: set[tuple[str, str]] = field(default_factory=set)

    def name(self, name: str) -> Text:
        return Text(name, ATOM)

    def constant(self, constant: Constant) -> Text:
        value = constant.value
        if isinstance(value, bool) or constant.type is Type.INDEX:
            return Text(repr(value if isinstance(value, bool) else int(value)), ATOM)
        if isnan(value):
            return Text("np.nan", ATOM)
        if value in (inf, -inf):
            return Text("np.inf", ATOM) if value > 0 else Text("-np.inf", _UNARY)
        if constant.type in LONGER and constant.remainder:
            maker = self.longer(constant.type, "exactly")
            return Text(f"{maker}({float(value)!r}, {constant.remainder!r}, {self.like})", ATOM)
        return Text(repr(float(value)), _UNARY if repr(float(value)).startswith("-") else ATOM)

    def form(self, step: Step) -> Form:
        scalar = step.result.place is Place.SCALAR
        match step.operation:
            case Operation.COMPARE:
                return Form(f"{{0}} {step.detail} {{1}}", _COMPARE, _COMPARE + 1)
            case Operation.CALL:
                return self.call(step, scalar)
            case Operation.CONVERT:
                return self.convert(step, scalar)
            case Operation.REDUCE:
                return self.reduce(step)
            case Operation.ADD if _is_negative(step.operands[1]):
                return Form(f"{{0}} - {self.constant(_negated(step.operands[1])).text}", _SUM, (_SUM, 0))
            case Operation.DIVIDE if scalar and isinstance(step.operands[1], Constant) and step.operands[1].value:
                return _ARRAYS[Operation.DIVIDE]
            case Operation.LOW:
                return Form(f"{self.longer(Type.PAIR, 'low')}({{0}}, {{1}})", ATOM)
            case Operation.MINIMUM | Operation.MAXIMUM if _is_bound(step):
                helper = f"_{step.operation.value}"
                self.need("_numeric", helper)
                return Form(f"{helper}({{0}}, {{1}})", ATOM)
            case Operation.SELECT if step.result.type in LONGER:
                return Form(f"{self.longer(step.result.type, 'where')}({{0}}, {{1}}, {{2}})", ATOM)
            case Operation.SELECT if not scalar and step.result.type is not Type.REAL:
                return Form("np.where({0}, {1}, {2})", ATOM)
            case Operation.SELECT if not scalar and all(o.place is Place.SCALAR for o in step.operands[1:]):
                if not self.like:
                    return Form("np.where({0}, {1}, {2})", ATOM)
                self.need("_numeric", "_where")
                return Form(f"_where({{0}}, {{1}}, {{2}}, {self.like})", ATOM)
        forms = _SCALARS if scalar else _ARRAYS
        if step.operation not in forms:
            raise GenerationError(f"{self.plan}: the numpy target cannot spell {step.operation.value}")
        form = forms[step.operation]
        for helper in ("_fma", "_pick", "_where"):
            if f"{helper}(" in form.pattern:
                self.need("_numeric", helper)
        return form

    def call(self, step: Step, scalar: bool) -> Form:
        primitive, arity = step.detail, len(step.operands)
        if primitive == POLYNOMIAL:
            self.need("_numeric", "_polynomial")
            return Form(f"_polynomial({', '.join(f'{{{k}}}' for k in range(arity))})", ATOM)
        if step.result.type is Type.EXTENDED:
            called = self.longer(Type.EXTENDED, primitive)
            return Form(f"{called}({', '.join(f'{{{k}}}' for k in range(arity))})", ATOM)
        native = ufunc(primitive)
        if native is None and (primitive not in PRIMITIVES or PRIMITIVES[primitive].recipe is None):
            raise GenerationError(
                f"{self.plan}: NumPy has no {primitive}, nor is there a recipe; give it one in primitives.py"
            )
        if native is None:
            self.need("_primitives", f"_{primitive}")
        operand = "np.float64({%d})" if scalar and native is None else "{%d}"
        function, operands = f"np.{native}" if native else f"_{primitive}", [operand % k for k in range(arity)]
        if step.close and not scalar:
            self.need("_numeric", "_closely")
            return Form(f"_closely({', '.join((function, *operands))})", ATOM)
        called = f"{function}({', '.join(operands)})"
        return Form(f"float({called})" if scalar else called, ATOM)

    def convert(self, step: Step, scalar: bool) -> Form:
        type = step.result.type
        if type in LONGER:
            if not self.like:
                return Form("{0}", ATOM, ATOM)  # on the host, where it is a double on its way to a kernel
            return Form(f"{self.longer(type, 'of')}({{0}}, {self.like})", ATOM)
        if step.operands[0].type in LONGER:
            reader = "high" if step.operands[0].type is Type.PAIR else "real"
            return Form(f"{self.longer(step.operands[0].type, reader)}({{0}}, {self.like})", ATOM)
        if scalar:
            function = "int" if type is Type.INDEX else "float"
            already = step.operands[0].type in (Type.REAL, Type.WIDE) and type is not Type.INDEX
            return Form("{0}", ATOM, ATOM) if already else Form(f"{function}({{0}})", ATOM)
        if type is Type.REAL:
            if self.like:
                return self.helped(Form("{0}", ATOM), type)
            type = Type.WIDE
        helper = {Type.WIDE: "_wide", Type.INDEX: "_index"}[type]
        self.need("_numeric", helper)
        return Form(f"{helper}({{0}})", ATOM)

    def reduce(self, step: Step) -> Form:
        if step.detail not in MONOIDS:
            raise GenerationError(
                f"{self.plan}: no monoid is called {step.detail!r}; symdl/monoids.py has {', '.join(MONOIDS)}"
            )
        operands = []
        for k, operand in enumerate(step.operands):
            if operand.place is Place.ELEMENT:
                operands.append(f"{{{k}}}")
            elif not self.like:
                raise GenerationError(f"{self.plan}: a reduction of {operand}, which does not vary along the row")
            else:
                self.need("_numeric", "_spread")
                operands.append(f"_spread({{{k}}}, {self.like})")
        return Form(self.reduction(step.detail, ", ".join(operands)), ATOM)

    def reduction(self, monoid: str, operands: str) -> str:
        """The call of a reduction."""
        self.need("_monoids", f"_row_{monoid}")
        return f"_row_{monoid}({operands})"

    def helped(self, form: Form, type: Type) -> Form:
        """The form, brought to the computing dtype where its type is REAL; float64 if no input is."""
        if type is not Type.REAL or not self.like:
            return form
        self.need("_numeric", "_narrow")
        return Form(f"_narrow({form.pattern}, {self.like})", ATOM)

    def longer(self, type: Type, what: str) -> str:
        """The function of a type with more digits that does this."""
        name = f"{type.value}_{what}"
        self.need(f"_{type.value}", name)
        return name

    def need(self, file: str, name: str) -> None:
        self.used.add((file, name))


class Doubles(Python):
    """Python with NumPy for a plan of doubles that become floats: plain sums have digits to spare."""

    def reduction(self, monoid: str, operands: str) -> str:
        if monoid == "sum":
            return f"np.add.reduce({operands}, axis=-1, keepdims=True)"
        own = MONOIDS[monoid].beside_in_doubles is not None
        return super().reduction(f"{monoid}_in_doubles" if own else monoid, operands)


def _is_bound(step: Step) -> bool:
    """Whether an extreme is that of each element and one number."""
    first, second = step.operands
    return step.result.type is Type.REAL and first.place is Place.ELEMENT and second.place is Place.SCALAR


def _is_negative(operand: object) -> bool:
    return isinstance(operand, Constant) and operand.type is not Type.TRUTH and operand.value < 0


def _negated(operand: object) -> Constant:
    assert isinstance(operand, Constant)
    return Constant(-operand.value, operand.type)


# ------------------------------------------------------------------------------------------ bodies


@dataclass(frozen=True)
class Code:
    """A plan as a Python function: what templates print."""

    name: str
    arguments: str
    lines: tuple[str, ...]
    result: str
    used: frozenset[tuple[str, str]]
    title: str = ""
    more: tuple[Code, ...] = ()
    """Functions that it calls and that stand before it."""

    @property
    def head(self) -> str:
        """``def NAME(ARGUMENTS):``"""
        return bracketed(f"def {self.name}(", self.arguments.split(", "), "):")

    @property
    def text(self) -> str:
        """Everything but the name: equal texts are one function."""
        return "\n".join((self.arguments, *self.lines, self.result))


def _with_cheap_operations(plan: Plan) -> Plan:
    """The plan with what NumPy has one operation for in place of what takes several."""
    made: dict[Operand, Step] = {step.result: step for step in plan.steps}
    steps = [_cheap(step, made) for step in plan.steps]
    wanted = (*(output.operand for output in plan.outputs), *(repair.when for repair in plan.repairs))
    return with_polynomials(replace(plan, steps=needed_steps(steps, wanted)))


def _cheap(step: Step, made: Mapping[Operand, Step]) -> Step:
    if step.operation is Operation.REDUCE and step.detail == "sum":
        return _counted(step, made)
    if step.result.type is not Type.REAL or step.result.place is Place.SCALAR:
        return step
    if step.operation is Operation.SELECT:
        return _extreme(step, made)
    if step.operation is Operation.MAXIMUM:
        first, second = step.operands
        other = made.get(second)
        if other is not None and other.operation is Operation.NEGATE and other.operands == (first,):
            return replace(step, operation=Operation.CALL, operands=(first,), detail="absolute")
    return step


def _counted(step: Step, made: Mapping[Operand, Step]) -> Step:
    """A sum of 1 and 0 as one of truth values."""
    chosen = made.get(step.operands[0])
    if chosen is None or chosen.operation is not Operation.SELECT:
        return step
    truth, *numbers = chosen.operands
    values = [o.value for o in numbers if isinstance(o, Constant)]
    return replace(step, operands=(truth,)) if values == [1.0, 0.0] else step


def _extreme(step: Step, made: Mapping[Operand, Step]) -> Step:
    """A choice between a number and a bound as the larger or the lesser of both: one pass, not eight."""
    truth, then, otherwise = step.operands
    test = made.get(truth)
    if test is None or test.operation is not Operation.COMPARE or test.operands != (otherwise, then):
        return step
    # NaN is no bound's, and stays NaN. Of 0 and -0, which are equal, the bound is taken: so it must be in the choice.
    if not isinstance(then, Constant) or isinstance(otherwise, Constant) or (not then.value and "=" not in test.detail):
        return step
    operation = {"<": Operation.MAXIMUM, ">": Operation.MINIMUM}.get(test.detail[0])
    return step if operation is None else replace(step, operation=operation, operands=(otherwise, then))


def code(
    name: str,
    plan: Plan,
    prefix: str = "",
    title: str = "",
    language: type[Python] = Python,
    extreme: Plan | None = None,
) -> Code:
    """The plan as a function called ``name``; computed outputs, if several, are named after what they are.

    ``extreme``: of rows the plan for those at which the last output of ``plan`` does not hold.
    """
    plan = _with_cheap_operations(plan)
    names = identifiers(plan, _RESERVED)
    likes = [v for v in plan.inputs if v.type is Type.REAL]
    likes = likes or [v for v in plan.inputs if v.type is Type.WIDE and v.place is Place.ELEMENT]
    likes.sort(key=lambda v: v.place is not Place.ELEMENT)
    spelling = language(plan.name, names[likes[0]] if likes else "")
    guarded = plan.with_guards
    spelled: Spelled = spell(guarded, spelling, names, _RESERVED, _output_names(guarded, prefix))
    statements, texts = taken_again(spelled.statements, [text.text for _, text in spelled.outputs])
    results, whens = texts[: len(plan.outputs)], texts[len(plan.outputs) :]
    lines = [line for s in statements for line in filled(f"{', '.join(s.names)} = {s.text}")]
    more: list[Code] = []
    for repair, when in zip(plan.repairs, whens, strict=True):
        better = code(
            f"{name}_{repair.name}", repair.plan, prefix, f"{name} for the elements at which it loses digits."
        )
        spelling.used |= better.used
        more += [*better.more, better]
        repaired = {output.name for output in repair.plan.outputs}
        chosen = [k for k, output in enumerate(plan.outputs) if output.name in repaired]
        helper = "_recomputed" if repair.is_careful else "_repaired"
        of = [names[v] for v in plan.inputs if v.type is Type.REAL and v.name not in SCALES]
        spelling.need("_numeric", helper)
        old = f"({', '.join(results[k] for k in chosen)}{',' if len(chosen) == 1 else ''})"
        beside = f", of=({', '.join(of)}{',' if len(of) == 1 else ''})" if repair.is_careful else ""
        call = f"{helper}({when}, {better.name}, {old}, {better.arguments}{beside})"
        if len(plan.outputs) == len(plan.repairs) == 1:
            results = [f"{call}[0]"]
            break
        lines.append(f"{old.strip('()') if len(chosen) > 1 else old} = {call}")
    if extreme is not None:
        *results, ordinary = results
        other = code(f"{name}_extreme", extreme, prefix, f"{name} for rows whose sums would leave the numbers.")
        if other.arguments != ", ".join(names[v] for v in (*plan.inputs, *plan.scalars)):
            raise GenerationError(f"{plan.name}: the plans of ordinary and of extreme rows take other arguments")
        spelling.used |= other.used
        more += [*other.more, other]
        spelling.need("_numeric", "_by_rows")
        old = f"({', '.join(results)}{',' if len(results) == 1 else ''})"
        call = f"_by_rows({ordinary}, {other.name}, {old}, {other.arguments})"
        results = [f"{call}[0]" if len(results) == 1 else call]
    return Code(
        name,
        ", ".join(names[v] for v in (*plan.inputs, *plan.scalars)),
        tuple(lines),
        ", ".join(results),
        frozenset(spelling.used),
        title,
        tuple(more),
    )


def _output_names(plan: Plan, prefix: str) -> dict[Value, str]:
    if len(plan.outputs) < 2:
        return {}
    computed = {result for step in plan.steps for result in step.results}
    return {
        output.operand: output_name(plan, output, prefix)
        for output in plan.outputs
        if isinstance(output.operand, Value) and output.operand in computed
    }


def output_name(plan: Plan, output: Output, prefix: str) -> str:
    """What a body calls an output: one that has an input's name stands for what belongs to it."""
    return f"{prefix}{output.name}" if output.name in {v.name for v in plan.inputs} else output.name
