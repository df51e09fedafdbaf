"""CUDA C++: how the operations of a plan are spelled, and device functions, monoids and kernels made of them.

One text serves every dtype: ``real`` is what a kernel computes in, ``wide`` carries sums (double, or a pair of
floats), and the arrays' own types are typedefs that the launcher puts before the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import frexp, inf, isfinite, isnan, ldexp

import numpy as np

from symdl import emit
from symdl.errors import GenerationError
from symdl.monoids import MONOIDS, Monoid
from symdl.passes import schedule
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Repair, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.targets.spelling import Form, Text, identifiers, spell

# Precedences of C++'s expressions.
_CONDITIONAL, _OR, _AND, _EQUAL, _COMPARE, _SUM, _PRODUCT, _UNARY, _ATOM = range(1, 10)

_FORMS = {
    Operation.ADD: Form("{0} + {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.SUBTRACT: Form("{0} - {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.MULTIPLY: Form("{0} * {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.DIVIDE: Form("{0} / {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.NEGATE: Form("-{0}", _UNARY, _UNARY + 1),
    Operation.FMA: Form("fma_({0}, {1}, {2})", _ATOM),
    Operation.MINIMUM: Form("minimum_({0}, {1})", _ATOM),
    Operation.MAXIMUM: Form("maximum_({0}, {1})", _ATOM),
    Operation.SELECT: Form("{0} ? {1} : {2}", _CONDITIONAL, (_CONDITIONAL + 1, _CONDITIONAL + 1, _CONDITIONAL)),
    Operation.AND: Form("{0} && {1}", _AND, (_AND, _AND + 1)),
    Operation.OR: Form("{0} || {1}", _OR, (_OR + 2, _OR + 2)),
    Operation.NOT: Form("!{0}", _UNARY, _UNARY + 1),
    Operation.LOW: Form("low_({0})", _ATOM),
}  # fmt: skip
_TYPES = {
    Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "pair", Type.EXTENDED: "extended",
    Type.TRUTH: "bool", Type.INDEX: "integer",
}  # fmt: skip
_KINDS = {Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "wide", Type.TRUTH: "truth", Type.INDEX: "index"}

# Each of these is a function of the prelude, exp_ and so on: the device's own, which is accurate to a few ulps.
# Primitives with a recipe (expit, normcdf, erf ...) are printed from it, though the device has some of them: then
# their bits are those of the other targets' recipes.
_DEVICE_OWN = """
    exp log sqrt power rint expm1 log1p sin cos tan tanh sinh cosh atan atan2 asin acos asinh acosh atanh
    exp2 log2 cbrt hypot floor ceil
"""
_NATIVE = frozenset(_DEVICE_OWN.split())
_WORDS = """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl const constexpr
    const_cast continue decltype default delete do double dynamic_cast else enum explicit export extern false float
    for friend goto half if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
    wchar_t while xor xor_eq
    threadIdx blockIdx blockDim gridDim warpSize min max
    R F WIDE WIDE_NUMBER PAIR SLOW QUICK FLAT ENTRY STRIDED PLACE ROW INF NOT_A_NUMBER BEYOND THREADS SYMDL_DOUBLE
    SYMDL_SHIM
    real wide wide_of wide_from pair extended better settled or_zero integer clamped restrict_ load store report
    position length rows inner row outer within size size_0 size_1 stride rest index_0 index_1 index_2 i bad
    errors caller
"""
RESERVED = frozenset(_WORDS.split()) | {f"{name}_" for name in (*_NATIVE, *PRIMITIVES, "fma", "minimum", "maximum")}

_EXTENDED = "extended"
"""What a text uses, as it does primitives, where numbers are extended."""
_LARGEST_FLOAT = float(np.finfo(np.float32).max)
_FLOAT_EXPONENTS = 60
"""Numbers that have such exponents are pairs of floats without loss."""


@dataclass
class Cuda:
    """CUDA C++, for one plan; ``used`` collects the primitives it calls."""

    plan: str
    used: set[str] = field(default_factory=set)

    def name(self, name: str) -> Text:
        return Text(name, _ATOM)

    def constant(self, constant: Constant) -> Text:
        value = constant.value
        if isinstance(value, bool):
            return Text("true" if value else "false", _ATOM)
        if constant.type is Type.INDEX:
            return Text(str(int(value)), _UNARY if value < 0 else _ATOM)
        if constant.type is Type.WIDE:
            return self.wide(float(value), constant.remainder)
        if constant.type is Type.PAIR:
            return self.pair(float(value), constant.remainder)
        if constant.type is Type.EXTENDED:
            self.used.add(_EXTENDED)
            return self.extended(float(value), constant.remainder)
        if isnan(value):
            return Text("NOT_A_NUMBER", _ATOM)
        sign, size = ("-", -value) if value < 0 else ("", value)
        macro = "R" if size <= _LARGEST_FLOAT else "BEYOND"
        text = "INF" if size == inf else f"{macro}({float(size)!r})"
        return Text(sign + text, _UNARY if sign else _ATOM)

    def wide(self, value: float, remainder: float) -> Text:
        """The whole number for double kernels, its two parts for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"wide({self.constant(Constant(value, Type.REAL)).text})", _ATOM)
        return Text(f"WIDE({value!r}, {self.reals(high, low)})", _ATOM)

    def pair(self, value: float, remainder: float) -> Text:
        """The two parts for double kernels, and those for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"pair({self.constant(Constant(value, Type.REAL)).text})", _ATOM)
        return Text(f"PAIR({value!r}, {remainder!r}, {self.reals(high, low)})", _ATOM)

    def extended(self, value: float, remainder: float) -> Text:
        """The number, also where no float is so large or so small."""
        if not isfinite(value) or (_in_floats(value, 0.0)[0] == value and not remainder):
            return Text(f"extended({self.reals(value)})", _ATOM)
        mantissa, exponent = frexp(value)
        if abs(exponent) < _FLOAT_EXPONENTS:
            return Text(f"extended({self.pair(value, remainder).text})", _ATOM)
        return Text(f"extended_scaled({self.extended(mantissa, ldexp(remainder, -exponent)).text}, {exponent})", _ATOM)

    def reals(self, *numbers: float) -> str:
        return ", ".join(self.constant(Constant(number, Type.REAL)).text for number in numbers)

    def form(self, step: Step) -> Form:
        match step.operation:
            case Operation.COMPARE:
                precedence = _EQUAL if step.detail in ("==", "!=") else _COMPARE
                return Form(f"{{0}} {step.detail} {{1}}", precedence, precedence + 1)
            case Operation.CALL:
                return self.call(step)
            case Operation.CONVERT:
                if step.result.type is Type.EXTENDED:
                    self.used.add(_EXTENDED)
                conversion = _CONVERSIONS.get((step.operands[0].type, step.result.type), "integer(real")
                return Form(f"{conversion}({{0}}{')' * conversion.count('(')})", _ATOM)
            case Operation.ADD if _is_negative(step.operands[1]):
                return Form(f"{{0}} - {self.constant(_negated(step.operands[1])).text}", _SUM, (_SUM, 0))
            case operation if operation in _FORMS:
                return _FORMS[operation]
        raise GenerationError(f"{self.plan}: the cupy target cannot spell {step.operation.value}")

    def call(self, step: Step) -> Form:
        name = step.detail
        operands = ", ".join(f"{{{k}}}" for k in range(len(step.operands)))
        if step.result.type is Type.EXTENDED:
            self.used.add(_EXTENDED)
            return Form(f"extended_{name}({operands})", _ATOM)
        if name not in _NATIVE:
            if name not in PRIMITIVES or PRIMITIVES[name].recipe is None:
                raise GenerationError(
                    f"{self.plan}: CUDA has no {name}, and it has no recipe; give it one in symdl/primitives.py"
                )
            self.used.add(name)
        return Form(f"{name}_({operands})", _ATOM)


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


def _in_floats(value: float, remainder: float) -> tuple[float, float]:
    """The number as the sum of two floats."""
    with np.errstate(over="ignore"):
        high = float(np.float32(value))
    return high, float(np.float32((value - high) + remainder)) if abs(high) < inf else 0.0


def _is_negative(operand: object) -> bool:
    return isinstance(operand, Constant) and operand.type in (Type.REAL, Type.WIDE) and operand.value < 0


def _negated(operand: object) -> Constant:
    assert isinstance(operand, Constant)
    return Constant(-operand.value, operand.type, -operand.remainder)


# ------------------------------------------------------------------------------------------ straight lines


@dataclass(frozen=True)
class Lines:
    """Declarations, the expressions of what was wanted, and the names of all values so far."""

    lines: tuple[str, ...]
    wanted: tuple[str, ...]
    names: Mapping[Value, str]


def _lines(
    language: Cuda, steps: Sequence[Step], wanted: Sequence[Operand], names: Mapping[Value, str], named: bool = False
) -> Lines:
    """Steps as declarations; ``named``: what is wanted gets a name each, even where it is used once."""
    outputs = tuple(Output(str(k), operand, Place.ELEMENT) for k, operand in enumerate(wanted))
    plan = Plan(language.plan, (), (), tuple(steps), outputs * 2 if named and len(outputs) == 1 else outputs)
    spelled = spell(plan, language, names, RESERVED)
    lines = tuple(f"const {_TYPES[s.results[0].type]} {s.names[0]} = {s.text};" for s in spelled.statements)
    return Lines(lines, tuple(text.text for _, text in spelled.outputs[: len(wanted)]), spelled.names)


@dataclass(frozen=True)
class Function:
    """A device function: its text and the primitives it calls."""

    name: str
    text: str
    used: tuple[str, ...]


def primitive(name: str) -> Function:
    """The device function of a primitive that has a recipe; the type of extended numbers and its functions."""
    if name == _EXTENDED:
        return Function(name, emit.render("cupy/extended.cu"), ())
    recipe, single = PRIMITIVES[name].recipe, PRIMITIVES[name].single
    assert recipe is not None
    text, used = _function(name, recipe)
    if single is not None:
        shorter, more = _function(name, single)
        text, used = f"#if SYMDL_DOUBLE\n{text}#else\n{shorter}#endif\n", used | more
    return Function(name, text, tuple(sorted(used)))


def _function(name: str, recipe: Plan) -> tuple[str, set[str]]:
    """The text of a recipe as a device function, and the primitives it calls."""
    if recipe.repairs:
        raise GenerationError(f"{name}: the cupy target cannot print a recipe with repairs")
    language = Cuda(name)
    names = identifiers(recipe, RESERVED)
    body = _lines(language, recipe.steps, [recipe.outputs[0].operand], names)
    text = emit.render("cupy/function.cu.j2", name=name, arguments=[names[v] for v in recipe.inputs], body=body)
    return text, language.used


def primitives(names: Iterable[str]) -> list[Function]:
    """The device functions of these primitives and of those they call, callees first."""
    found: dict[str, Function] = {}

    def visit(name: str) -> None:
        if name not in found:
            function = primitive(name)
            for used in function.used:
                visit(used)
            found[name] = function

    for name in sorted(names):
        visit(name)
    return list(found.values())


def recipes() -> list[str]:
    """What is printed once for all kernels: primitives that are device functions, and extended numbers."""
    return [_EXTENDED, *(name for name, p in PRIMITIVES.items() if p.recipe is not None and name not in _NATIVE)]


def monoid(name: str) -> Function:
    """The four parts of a monoid and its combination over a block."""
    if name not in MONOIDS:
        raise GenerationError(f"no monoid is called {name!r}; symdl/monoids.py has {', '.join(MONOIDS)}")
    m: Monoid = MONOIDS[name]
    language = Cuda(name)

    def part(plan: Plan, prefixes: Mapping[str, str]) -> Lines:
        members = {
            f"{prefix}{part}": f"{struct}{part}"
            for prefix, struct in prefixes.items()
            for part in ([n for n, _ in m.state] if struct else [v.name for v in plan.inputs])
        }
        names = {v: members[v.name] for v in plan.inputs}
        return _lines(language, plan.steps, [o.operand for o in plan.outputs], names)

    text = emit.render(
        "cupy/monoid.cu.j2",
        name=name,
        state=[(n, _TYPES[type]) for n, type in m.state],
        identity=[language.constant(c).text for c in m.identity],
        arguments=[(v.name, _TYPES[v.type]) for v in m.map.inputs],
        results=[(n, _TYPES[type]) for n, type in m.results],
        map=part(m.map, {"": ""}),
        combine=part(m.combine, {"left_": "left.", "right_": "right."}),
        finish=part(m.finish, {"": "state."}),
    )
    return Function(name, text, tuple(sorted(language.used)))


# ------------------------------------------------------------------------------------------ repairs


def _own_scalars(repair: Repair) -> Repair:
    """The repair, where what is computed once a call has names of its own.

    Extended numbers are made where the elements are; those of the call come there as pairs.
    """
    steps: list[Step] = []
    at: dict[Operand, Value] = {}
    for step in repair.plan.steps:
        operands = tuple(at.get(o, o) for o in step.operands)
        place = max(step.result.place, *(o.place for o in operands))
        own = replace(step.result, name=f"{repair.name}_{step.result.name}")
        if place is not Place.SCALAR:
            at[step.result] = replace(step.result, place=place)
        elif step.result.type is not Type.EXTENDED:
            at[step.result] = own
        else:
            at[step.result] = replace(step.result, place=Place.ELEMENT)
            if step.operation is Operation.CONVERT:
                pair = Value(f"{_name(operands[0])}_pair", Type.PAIR, Place.SCALAR)
                steps.append(Step((pair,), Operation.CONVERT, operands))
                operands = (pair,)
        steps.append(replace(step, results=(at[step.result],), operands=operands))
    outputs = tuple(replace(o, operand=at.get(o.operand, o.operand)) for o in repair.plan.outputs)
    return replace(repair, plan=replace(repair.plan, steps=tuple(steps), outputs=outputs))


def _name(operand: Operand) -> str:
    return operand.name if isinstance(operand, Value) else ""


# ------------------------------------------------------------------------------------------ kernels


@dataclass(frozen=True)
class Array:
    """An array argument of a kernel."""

    name: str
    place: str
    """element or row."""
    type: str
    """The C type of its entries."""
    value: str = ""
    """An input: the C type of a value read from it."""
    result: str = ""
    """An output: the expression that is stored."""


@dataclass(frozen=True)
class Better:
    """A repair as a device function, and the test that leads to it."""

    name: str
    when: str
    quick: bool
    """Whether it is short enough to be written into the kernel: a polynomial, say."""
    arguments: tuple[tuple[str, str], ...]
    """(name, C type)"""
    lines: tuple[str, ...]
    outputs: tuple[tuple[str, str], ...]
    """(name, expression)"""


@dataclass(frozen=True)
class Kernel:
    """A plan as CUDA text, and what a launcher must know of it."""

    text: str
    rows: bool
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    kinds: tuple[str, ...]
    """Of each scalar: real, wide, index or truth."""
    host: Plan
    """What is computed before the launch: from the plan's scalars to the kernel's."""
    primitives: tuple[str, ...]
    monoids: tuple[str, ...]
    labels: tuple[tuple[str, str], ...] = ()


def kernel(
    name: str,
    plan: Plan,
    rows: bool,
    title: str = "",
    labels: Sequence[tuple[str, str]] = (),
    row_outputs: bool = False,
) -> Kernel:
    """The plan as CUDA text whose functions begin with ``name``.

    ``rows``: one block a row; else one thread an element. ``labels``: (input, parameter that holds the label to be
    ignored or "") of each label that must lie in the row.
    """
    return _Kernel(name, plan, rows, title, labels).made()


class _Kernel:
    def __init__(self, name: str, plan: Plan, rows: bool, title: str, labels: Sequence[tuple[str, str]]) -> None:
        self.kernel_name, self.plan, self.rows, self.title = name, plan, rows, title
        self.language = Cuda(plan.name)
        known = {v.name for v in plan.inputs}
        self.labels = tuple((label, ignored) for label, ignored in labels if rows and label in known)
        if rows and plan.repairs:
            raise GenerationError(f"{plan.name}: the cupy target repairs elements alone, no rows")
        self.repairs = tuple(_own_scalars(repair) for repair in plan.repairs)
        every = dict.fromkeys((*plan.steps, *(step for repair in self.repairs for step in repair.plan.steps)))
        host = schedule.scalar_plan(replace(plan, steps=tuple(every)))
        supplied = [o for o in host.outputs if o.name == "length"]
        outputs = [o for o in host.outputs if o not in supplied]
        scalars = {v.name: v for v in plan.scalars}
        for _, ignored in self.labels:
            if ignored and ignored not in {o.name for o in outputs}:
                scalars.setdefault(ignored, Value(ignored, Type.INDEX, Place.SCALAR))
                outputs.append(Output(ignored, scalars[ignored], Place.SCALAR))
        self.host = Plan(host.name, (), tuple(scalars.values()), host.steps, tuple(outputs))
        self.inputs = [v for v in plan.inputs if v.name != "position"]
        scalar_values = [o.operand for o in outputs if isinstance(o.operand, Value)]
        self.scalar_values = scalar_values
        ordered = Plan(plan.name, tuple(self.inputs), tuple(scalar_values), (), ())
        self.names: dict[Value, str] = dict(identifiers(ordered, RESERVED))
        for value in (*plan.inputs, *plan.scalars):
            if value.name in ("position", "length"):
                self.names[value] = value.name
        self.monoids: dict[str, None] = {}

    def made(self) -> Kernel:
        text = self.row_text() if self.rows else self.element_text()
        return Kernel(
            text,
            self.rows,
            tuple(v.name for v in self.inputs),
            tuple(o.name for o in self.plan.outputs),
            tuple(_KINDS[v.type] for v in self.scalar_values),
            self.host,
            tuple(sorted(self.language.used)),
            tuple(self.monoids),
            self.labels,
        )

    # -------------------------------------------------------------------------------- what both have

    def arrays(self) -> list[Array]:
        return [
            Array(
                self.names[v],
                "row" if v.place is Place.ROW else "element",
                "integer" if v.type is Type.INDEX else f"{v.name}_type",
                _TYPES[v.type],
            )
            for v in self.inputs
        ]

    def scalars(self) -> list[tuple[str, str]]:
        """(name, C type); a wide one comes as two real arguments."""
        return [(self.names[v], _TYPES[v.type]) for v in self.scalar_values]

    def outputs(self, texts: Sequence[str]) -> list[Array]:
        return [
            Array(
                o.name,
                "row" if self.rows and o.place is Place.ROW else "element",
                f"{o.name}_out_type",
                result=text if o.operand.type is Type.REAL else f"real({text})",
            )
            for o, text in zip(self.plan.outputs, texts, strict=True)
        ]

    # -------------------------------------------------------------------------------- elements

    def element_text(self) -> str:
        steps = [step for step in self.plan.steps if step.result.place is not Place.SCALAR]
        wanted = [o.operand for o in self.plan.outputs]
        body = _lines(self.language, steps, [*wanted, *(repair.when for repair in self.repairs)], self.names)
        whens = body.wanted[len(wanted) :]
        return emit.render(
            "cupy/elementwise.cu.j2",
            name=self.kernel_name,
            title=self.title,
            inputs=self.arrays(),
            scalars=self.scalars(),
            outputs=self.outputs(body.wanted[: len(wanted)]),
            lines=body.lines,
            repairs=[self.better(repair, when) for repair, when in zip(self.repairs, whens, strict=True)],
        )

    def better(self, repair: Repair, when: str) -> Better:
        plan = repair.plan
        steps = [step for step in plan.steps if step.result.place is not Place.SCALAR]
        body = _lines(self.language, steps, [o.operand for o in plan.outputs], self.names)
        used = {operand for step in steps for operand in step.operands} | {o.operand for o in plan.outputs}
        arguments = [v for v in (*self.inputs, *self.scalar_values) if v in used]
        return Better(
            f"{self.kernel_name}_{repair.name}",
            when,
            not any(s.operation is Operation.CALL or s.result.type is Type.EXTENDED for s in steps),
            tuple((self.names[v], _TYPES[v.type]) for v in arguments),
            body.lines,
            tuple((o.name, text) for o, text in zip(plan.outputs, body.wanted, strict=True)),
        )

    # -------------------------------------------------------------------------------- rows

    def row_text(self) -> str:
        *_, last = phases = schedule.phases(self.plan)
        found = [self.phase(phase) for phase in phases]
        places = [o.place is Place.ROW for o in self.plan.outputs]
        operands = [o.operand for o in self.plan.outputs]
        once = [operand for operand, is_row in zip(operands, places, strict=True) if is_row]
        each = [operand for operand, is_row in zip(operands, places, strict=True) if not is_row]
        loads, body = self.reading(each)
        texts = iter(body.wanted)
        at_row = iter(self.operand(operand) for operand in once)
        outputs = self.outputs([next(at_row) if is_row else next(texts) for is_row in places])
        return emit.render(
            "cupy/rows.cu.j2",
            name=self.kernel_name,
            title=self.title,
            inputs=self.arrays(),
            scalars=self.scalars(),
            outputs=outputs,
            labels=[(self.by_name(label), self.by_name(ignored)) for label, ignored in self.labels],
            phases=found,
            # A reduction's own barriers come after the picks of earlier phases.
            barrier=bool(each) and any(step.operation is Operation.PICK for step in last.steps),
            loads=loads,
            lines=body.lines,
        )

    def by_name(self, name: str) -> str:
        return next((text for value, text in self.names.items() if value.name == name), "")

    def operand(self, operand: Operand) -> str:
        if isinstance(operand, Constant):
            return self.language.constant(operand).text
        return self.names[operand]

    def phase(self, phase: schedule.Phase) -> dict[str, object]:
        """The lines of a phase, and its reductions."""
        lines = self.row_lines(phase.steps)
        wanted: list[Operand] = [o for step in phase.reductions for o in step.operands]
        loads, body = self.reading(wanted)
        texts = iter(body.wanted)
        reductions = []
        for step in phase.reductions:
            self.monoids[step.detail] = None
            parts = MONOIDS[step.detail].map.inputs if step.detail in MONOIDS else ()
            if len(parts) != len(step.operands):
                raise GenerationError(
                    f"{self.plan.name}: the monoid {step.detail!r} does not take {len(step.operands)} operands"
                )
            arguments = [
                text if operand.type is part.type else f"{_TYPES[part.type]}({text})"
                for operand, part, text in zip(step.operands, parts, texts, strict=False)
            ]
            for result in step.results:
                self.names[result] = self.fresh(result.name)
            reductions.append(
                {
                    "monoid": step.detail,
                    "state": f"{self.names[step.result]}_state",
                    "arguments": arguments,
                    "results": [(self.names[r], _TYPES[r.type]) for r in step.results],
                }
            )
        return {"lines": lines, "loads": loads, "body": body.lines, "reductions": reductions}

    def reading(self, wanted: Sequence[Operand]) -> tuple[list[tuple[str, str]], Lines]:
        """What a reading of the row loads, and what it computes from it."""
        steps = schedule.element_steps(self.plan, wanted)
        inputs = schedule.element_inputs(self.plan, steps, wanted)
        loads = [(self.names[v], _TYPES[v.type]) for v in inputs if v.name != "position"]
        return loads, _lines(self.language, steps, wanted, self.names)

    def row_lines(self, steps: Sequence[Step]) -> list[str]:
        """Steps once a row: runs of plain ones, and picks."""
        lines: list[str] = []
        run: list[Step] = []
        for step in steps:
            if step.operation is not Operation.PICK:
                run.append(step)
                continue
            lines += self.run(run) + self.pick(step)
            run = []
        return lines + self.run(run)

    def run(self, steps: Sequence[Step]) -> list[str]:
        if not steps:
            return []
        inside = {id(step) for step in steps}
        later = {o for step in self.plan.steps if id(step) not in inside for o in step.operands}
        later |= {output.operand for output in self.plan.outputs}
        wanted = [step.result for step in steps if step.result in later]
        body = _lines(self.language, steps, wanted, self.names, named=True)
        self.names |= body.names
        return list(body.lines)

    def pick(self, step: Step) -> list[str]:
        """The element's value at an index; one outside the row takes the nearest, in an empty row it is NaN."""
        array, index = step.operands
        loads, body = self.reading([array])
        name = self.names[step.result] = self.fresh(step.result.name)
        kind = _TYPES[step.result.type]
        return [
            f"{kind} {name} = {kind}(NOT_A_NUMBER);",
            "if (length > 0) {",
            f"    const integer position = clamped({self.operand(index)}, length);",
            *(f"    const {type} {loaded} = load({loaded}_row + position * {loaded}_in_s1);" for loaded, type in loads),
            *(f"    {line}" for line in body.lines),
            f"    {name} = {body.wanted[0]};",
            "}",
        ]

    def fresh(self, name: str) -> str:
        stem = name.removesuffix("_1")
        taken = {*RESERVED, *self.names.values()}
        while stem in taken:
            stem += "_"
        return stem
