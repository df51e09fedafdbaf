"""The NumPy target: plain array text that imports numpy alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import inf, isnan
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from symdl import emit, extended, pair
from symdl.definition import Definition
from symdl.errors import GenerationError
from symdl.kernel import Quantity, Unit
from symdl.monoids import MONOIDS, Monoid
from symdl.plan import Constant, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES, Primitive
from symdl.targets import signatures
from symdl.targets.base import public_names
from symdl.targets.layout import bracketed
from symdl.targets.spelling import Form, Spelled, Text, identifiers, spell

# Precedences of Python's expressions.
_CONDITIONAL, _OR_WORD, _AND_WORD, _NOT_WORD, _COMPARE, _OR, _AND, _SUM, _PRODUCT, _UNARY, _ATOM = range(1, 12)

_ARRAYS = {
    Operation.ADD: Form("{0} + {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.SUBTRACT: Form("{0} - {1}", _SUM, (_SUM, _SUM + 1)),
    Operation.MULTIPLY: Form("{0} * {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.DIVIDE: Form("{0} / {1}", _PRODUCT, (_PRODUCT, _PRODUCT + 1)),
    Operation.NEGATE: Form("-{0}", _UNARY, _UNARY + 1),
    Operation.FMA: Form("_fma({0}, {1}, {2})", _ATOM),
    Operation.MINIMUM: Form("np.minimum({0}, {1})", _ATOM),
    Operation.MAXIMUM: Form("np.maximum({0}, {1})", _ATOM),
    Operation.SELECT: Form("_where({0}, {1}, {2})", _ATOM),
    Operation.AND: Form("{0} & {1}", _AND, (_AND, _AND + 1)),
    Operation.OR: Form("{0} | {1}", _OR, (_OR, _OR + 1)),
    Operation.NOT: Form("~{0}", _UNARY, _UNARY + 1),
    Operation.PICK: Form("_pick({0}, {1})", _ATOM),
}
# Python floats: no exception where NumPy gives inf or nan.
_SCALARS = _ARRAYS | {
    Operation.DIVIDE: Form("float(np.divide({0}, {1}))", _ATOM),
    Operation.FMA: Form("float(_fma(np.float64({0}), np.float64({1}), np.float64({2})))", _ATOM),
    Operation.MINIMUM: Form("float(np.minimum({0}, {1}))", _ATOM),
    Operation.MAXIMUM: Form("float(np.maximum({0}, {1}))", _ATOM),
    Operation.SELECT: Form("{1} if {0} else {2}", _CONDITIONAL, (_CONDITIONAL + 1, _CONDITIONAL + 1, _CONDITIONAL)),
    Operation.AND: Form("{0} and {1}", _AND_WORD, (_AND_WORD, _AND_WORD + 1)),
    Operation.OR: Form("{0} or {1}", _OR_WORD, (_OR_WORD, _OR_WORD + 1)),
    Operation.NOT: Form("not {0}", _NOT_WORD, _NOT_WORD),
}
_UFUNCS = {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "atan2": "arctan2",
    "asinh": "arcsinh", "acosh": "arccosh", "atanh": "arctanh",
}  # fmt: skip
_FOLDS = {Operation.MAXIMUM: "np.maximum", Operation.MINIMUM: "np.minimum"}
_DTYPES = {Type.WIDE: "np.float64", Type.INDEX: "np.int64", Type.TRUTH: "np.bool_"}
_LONGER = {Type.PAIR: pair, Type.EXTENDED: extended}
"""Types with more digits than the computing type, and the modules whose functions make them."""
_RESERVED = frozenset({"np", "float", "int"})


def ufunc(primitive: str) -> str | None:
    """NumPy's name of a primitive, or None where NumPy lacks it."""
    name = _UFUNCS.get(primitive, primitive)
    return name if isinstance(getattr(np, name, None), np.ufunc) else None


@dataclass
class _Python:
    """Python with NumPy, for one plan: ``like`` is an array that has the computing dtype.

    ``used`` collects what the text needs: (file, name).
    """

    plan: str
    like: str
    used: set[tuple[str, str]] = field(default_factory=set)

    def name(self, name: str) -> Text:
        return Text(name, _ATOM)

    def constant(self, constant: Constant) -> Text:
        value = constant.value
        if isinstance(value, bool) or constant.type is Type.INDEX:
            return Text(repr(value if isinstance(value, bool) else int(value)), _ATOM)
        if isnan(value):
            return Text("np.nan", _ATOM)
        if value in (inf, -inf):
            return Text("np.inf", _ATOM) if value > 0 else Text("-np.inf", _UNARY)
        if constant.type in _LONGER and constant.remainder:
            maker = self.longer(constant.type, "exactly")
            return Text(f"{maker}({float(value)!r}, {constant.remainder!r}, {self.like})", _ATOM)
        return Text(repr(float(value)), _UNARY if repr(float(value)).startswith("-") else _ATOM)

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
                return Form(f"{self.longer(Type.PAIR, 'low')}({{0}}, {{1}})", _ATOM)
            case Operation.SELECT if step.result.type in _LONGER:
                return Form(f"{self.longer(step.result.type, 'where')}({{0}}, {{1}}, {{2}})", _ATOM)
            case Operation.SELECT if not scalar and step.result.type is not Type.REAL:
                return Form("np.where({0}, {1}, {2})", _ATOM)
            case Operation.SELECT if not scalar and all(o.place is Place.SCALAR for o in step.operands[1:]):
                if not self.like:
                    return Form("np.where({0}, {1}, {2})", _ATOM)
                self.need("_numeric", "_where")
                return Form(f"_where({{0}}, {{1}}, {{2}}, {self.like})", _ATOM)
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
        if step.result.type is Type.EXTENDED:
            called = self.longer(Type.EXTENDED, primitive)
            return Form(f"{called}({', '.join(f'{{{k}}}' for k in range(arity))})", _ATOM)
        native = ufunc(primitive)
        if native is None and (primitive not in PRIMITIVES or PRIMITIVES[primitive].recipe is None):
            raise GenerationError(
                f"{self.plan}: NumPy has no {primitive}, nor is there a recipe; give it one in primitives.py"
            )
        if native is None:
            self.need("_primitives", f"_{primitive}")
        operand = "np.float64({%d})" if scalar and native is None else "{%d}"
        called = f"{f'np.{native}' if native else f'_{primitive}'}({', '.join(operand % k for k in range(arity))})"
        return Form(f"float({called})" if scalar else called, _ATOM)

    def convert(self, step: Step, scalar: bool) -> Form:
        type = step.result.type
        if type in _LONGER:
            if not self.like:
                return Form("{0}", _ATOM, _ATOM)  # on the host, where it is a double on its way to a kernel
            return Form(f"{self.longer(type, 'of')}({{0}}, {self.like})", _ATOM)
        if step.operands[0].type in _LONGER:
            reader = "high" if step.operands[0].type is Type.PAIR else "real"
            return Form(f"{self.longer(step.operands[0].type, reader)}({{0}}, {self.like})", _ATOM)
        if scalar:
            function = "int" if type is Type.INDEX else "float"
            already = step.operands[0].type in (Type.REAL, Type.WIDE) and type is not Type.INDEX
            return Form("{0}", _ATOM, _ATOM) if already else Form(f"{function}({{0}})", _ATOM)
        if type is Type.REAL:
            if self.like:
                return self.helped(Form("{0}", _ATOM), type)
            type = Type.WIDE
        helper = {Type.WIDE: "_wide", Type.INDEX: "_index"}[type]
        self.need("_numeric", helper)
        return Form(f"{helper}({{0}})", _ATOM)

    def reduce(self, step: Step) -> Form:
        if step.detail not in MONOIDS:
            raise GenerationError(
                f"{self.plan}: no monoid is called {step.detail!r}; symdl/monoids.py has {', '.join(MONOIDS)}"
            )
        self.need("_monoids", f"_row_{step.detail}")
        operands = []
        for k, operand in enumerate(step.operands):
            if operand.place is Place.ELEMENT:
                operands.append(f"{{{k}}}")
            elif not self.like:
                raise GenerationError(f"{self.plan}: a reduction of {operand}, which does not vary along the row")
            else:
                self.need("_numeric", "_spread")
                operands.append(f"_spread({{{k}}}, {self.like})")
        return Form(f"_row_{step.detail}({', '.join(operands)})", _ATOM)

    def helped(self, form: Form, type: Type) -> Form:
        """The form, brought to the computing dtype where its type is REAL; float64 if no input is."""
        if type is not Type.REAL or not self.like:
            return form
        self.need("_numeric", "_narrow")
        return Form(f"_narrow({form.pattern}, {self.like})", _ATOM)

    def longer(self, type: Type, what: str) -> str:
        """The function of a type with more digits that does this."""
        name = f"{type.value}_{what}"
        self.need(f"_{type.value}", name)
        return name

    def need(self, file: str, name: str) -> None:
        self.used.add((file, name))


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


def code(name: str, plan: Plan, prefix: str = "", title: str = "") -> Code:
    """The plan as a function called ``name``; computed outputs, if several, are named after what they are."""
    names = identifiers(plan, _RESERVED)
    likes = [v for v in plan.inputs if v.type is Type.REAL]
    likes.sort(key=lambda v: v.place is not Place.ELEMENT)
    language = _Python(plan.name, names[likes[0]] if likes else "")
    guarded = plan.with_guards
    spelled: Spelled = spell(guarded, language, names, _RESERVED, _output_names(guarded, prefix))
    results = [text.text for _, text in spelled.outputs[: len(plan.outputs)]]
    whens = [text.text for _, text in spelled.outputs[len(plan.outputs) :]]
    lines = [f"{', '.join(s.names)} = {s.text}" for s in spelled.statements]
    more: list[Code] = []
    for repair, when in zip(plan.repairs, whens, strict=True):
        better = code(
            f"{name}_{repair.name}", repair.plan, prefix, f"{name} for the elements at which it loses digits."
        )
        language.used |= better.used
        more += [*better.more, better]
        repaired = {output.name for output in repair.plan.outputs}
        chosen = [k for k, output in enumerate(plan.outputs) if output.name in repaired]
        language.need("_numeric", "_repaired")
        old = f"({', '.join(results[k] for k in chosen)}{',' if len(chosen) == 1 else ''})"
        call = f"_repaired({when}, {better.name}, {old}, {better.arguments})"
        if len(plan.outputs) == len(plan.repairs) == 1:
            results = [f"{call}[0]"]
            break
        lines.append(f"{old.strip('()') if len(chosen) > 1 else old} = {call}")
    return Code(
        name,
        ", ".join(names[v] for v in (*plan.inputs, *plan.scalars)),
        tuple(lines),
        ", ".join(results),
        frozenset(language.used),
        title,
        tuple(more),
    )


def _output_names(plan: Plan, prefix: str) -> dict[Value, str]:
    if len(plan.outputs) < 2:
        return {}
    computed = {result for step in plan.steps for result in step.results}
    inputs = {v.name for v in plan.inputs}
    return {
        output.operand: f"{prefix}{output.name}" if output.name in inputs else output.name
        for output in plan.outputs
        if isinstance(output.operand, Value) and output.operand in computed
    }


@dataclass(frozen=True)
class _Routines:
    """The bodies of a unit, equal ones merged, and the name of each routine's."""

    codes: tuple[Code, ...]
    names: dict[int, str]


def _routines(unit: Unit, prefix: str) -> _Routines:
    codes: dict[str, Code] = {}
    names: dict[int, str] = {}
    for k, routine in enumerate(unit.routines):
        quantity = routine.kernel.quantity
        suffix = signatures.variant_suffix(unit.definition, routine.kernel.variant)
        name = f"{prefix}{routine.kernel.name}{suffix}"
        body = code(name, routine.plan, "new_" if quantity is Quantity.STEP else "d_", signatures.title(unit, routine))
        body = codes.setdefault(f"{routine.kernel.name}:{body.text}", body)
        names[k] = body.name
    return _Routines(tuple(c for body in codes.values() for c in (*body.more, body)), names)


def primitive_codes(names: Iterable[str]) -> list[Code]:
    """The functions of these primitives and of those they call, callees first."""
    found: dict[str, Code] = {}

    def visit(name: str) -> None:
        primitive = PRIMITIVES[name]
        if name in found or ufunc(name) is not None or primitive.recipe is None:
            return
        body = _primitive_code(name, primitive)
        for file, used in sorted(body.used.union(*(part.used for part in body.more))):
            if file == "_primitives":
                visit(used.removeprefix("_"))
        found[name] = body

    for name in names:
        visit(name)
    return [part for body in found.values() for part in (*body.more, body)]


def _primitive_code(name: str, primitive: Primitive) -> Code:
    """The function of a recipe; where single precision has its own, one that chooses between the two."""
    title = _sentence(primitive.function.__doc__, name)
    assert primitive.recipe is not None
    if primitive.single is None:
        return code(f"_{name}", primitive.recipe, title=title)
    double = code(f"_{name}_double", primitive.recipe, title=f"{name} in double precision.")
    single = code(f"_{name}_single", primitive.single, title=f"{name} in single precision.")
    chosen = f"({single.name} if x.dtype == np.float32 else {double.name})(x)"
    return Code(f"_{name}", "x", (), chosen, frozenset(), title, (double, single))


def _sentence(doc: str | None, name: str) -> str:
    first = (doc or "").strip().split("\n")[0]
    return first if first.endswith(".") and len(first) < 90 else f"The primitive {name}."


@dataclass(frozen=True)
class RowCode:
    """A monoid as functions over the last axis."""

    name: str
    title: str
    fold: str
    """The whole reduction as one expression, or ""."""
    identity: str
    arguments: str
    map: Code
    combine: Code
    finish: Code
    state: tuple[tuple[str, str], ...]
    """Part -> its dtype as text."""
    beside: Code | None = None

    @property
    def used(self) -> frozenset[tuple[str, str]]:
        """The functions of other files that it needs."""
        if self.beside is not None:
            return frozenset({("_numeric", "_beside_largest")}) | self.beside.used | self.finish.used
        helper = "_summed" if self.fold.startswith("_summed(") else "" if self.fold else "_tree"
        needed = frozenset({("_numeric", helper)} if helper else ())
        return needed | self.map.used | self.finish.used | (frozenset() if self.fold else self.combine.used)


def row_code(monoid: Monoid) -> RowCode:
    """The functions of a monoid: a sum, a ufunc's reduce where the combination is one ufunc, the largest element and a
    sum of what the others add where the monoid tells that, else a tree."""
    arguments = [v.name for v in monoid.map.inputs]
    like = arguments[0]
    state = tuple((part, _DTYPES.get(type, f"{like}.dtype")) for part, type in monoid.state)
    language = _Python(monoid.name, "")
    identity = [language.constant(constant).text for constant in monoid.identity]
    name = f"_{monoid.name}"
    title = f"The {monoid.name} of each row: {', '.join(n for n, _ in monoid.results)}."
    mapped = code(f"{name}_map", monoid.map)
    step = monoid.combine.steps[0] if len(monoid.combine.steps) == 1 and not monoid.finish.steps else None
    fold = ""
    if step is not None and step.operation is Operation.ADD:
        fold = f"_summed({mapped.result}, {like})"
    elif step is not None and step.operation in _FOLDS:
        ufunc = _FOLDS[step.operation]
        fold = f"{ufunc}.reduce({mapped.result}, axis=-1, keepdims=True, initial={identity[0]})"
    return RowCode(
        name=f"_row_{monoid.name}",
        title=title,
        fold=fold,
        identity=", ".join(identity) + ("," if len(identity) == 1 else ""),
        arguments=", ".join(arguments),
        map=mapped,
        combine=code(f"{name}_combine", monoid.combine),
        finish=code(f"{name}_finish", monoid.finish),
        state=state,
        beside=code(f"{name}_beside", monoid.beside) if monoid.beside is not None else None,
    )


# ------------------------------------------------------------------------------------------ the target


def _imports(used: Iterable[tuple[str, str]], own: str = "") -> list[tuple[str, list[str]]]:
    """(file, names) of what a text needs from the files beside it."""
    files: dict[str, list[str]] = {}
    for file, name in sorted(used):
        if file != own:
            files.setdefault(file, []).append(name)
    return sorted(files.items())


class NumpyTarget:
    """Prints definitions as NumPy text."""

    name = "numpy"
    extension = "py"

    def render(self, unit: Unit) -> str:
        """The module of one definition."""
        return self._module(unit, "_")

    def beside(self, unit: Unit) -> dict[str, str]:
        """Nothing: the module is all."""
        return {}

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """Runtime, primitives, monoids, and the lazy table of all public names."""
        table = sorted((public, d.name) for d in definitions for public in public_names(d))
        lacking = [n for n, p in PRIMITIVES.items() if p.recipe is not None and ufunc(n) is None]
        return {
            "__init__.py": _rendered(
                "numpy/package.py.j2", stamp=emit.stamp([]), table=sorted([*table, ("threads", "_threads")])
            ),
            "_arguments.py": self._plain("shared/_arguments.py"),
            "_threads.py": self._plain("shared/_threads.py"),
            "_blocks.py": self._plain("numpy/_blocks.py"),
            **{f"_{type.value}.py": emit.stamp([]) + _source(module) for type, module in _LONGER.items()},
            "_numeric.py": self._plain("numpy/_numeric.py"),
            "_runtime.py": self._plain("numpy/_runtime.py"),
            "_primitives.py": self._primitives(lacking),
            "_monoids.py": self._monoids(list(MONOIDS)),
        }

    def standalone(self, units: Sequence[Unit]) -> str:
        """One file that imports numpy alone."""
        modules = [self._module(u, "_" if len(units) == 1 else f"_{u.definition.name}_") for u in units]
        used = {n for u in units for body in _routines(u, "_").codes for n in body.used}
        rows = [n.removeprefix("_row_") for f, n in sorted(used) if f == "_monoids"]
        for name in rows:
            used |= row_code(MONOIDS[name]).used
        lacking = [n.removeprefix("_") for f, n in sorted(used) if f == "_primitives"]
        files = {file for file, _ in used}
        texts = [_source(module) for type, module in _LONGER.items() if f"_{type.value}" in files]
        parts = ("shared/_arguments", "shared/_threads", "numpy/_blocks", "numpy/_numeric", "numpy/_runtime")
        texts += [self._plain(f"{part}.py") for part in parts]
        if lacking:
            texts.append(self._primitives(lacking))
        if rows:
            texts.append(self._monoids(rows))
        imports: dict[str, None] = {}
        bodies = [_without_imports(text, imports) for text in (*texts, *modules)]
        return _rendered(
            "numpy/standalone.py.j2",
            stamp=emit.stamp([u.definition.name for u in units], command="symdl generate --standalone"),
            names=[u.definition.name for u in units],
            exports=signatures.exports([*(n for u in units for n in public_names(u.definition)), "threads"]),
            imports=sorted(imports, key=lambda line: (not line.startswith("from __future__"), "numpy" in line, line)),
            bodies=bodies,
        )

    def _module(self, unit: Unit, prefix: str) -> str:
        routines = _routines(unit, prefix)
        module = signatures.module(unit, prefix, routines.names)
        used = {n for body in routines.codes for n in body.used} | {
            ("_arguments", n) for n in module.specification_names
        }
        used |= {("_runtime", f.driver) for f in module.functions}
        return _rendered(
            "numpy/module.py.j2",
            stamp=emit.stamp([unit.definition.name]),
            imports=_imports(used),
            codes=routines.codes,
            numpy=any("np." in body.text for body in routines.codes),
            module=module,
        )

    def _primitives(self, names: Sequence[str]) -> str:
        codes = primitive_codes(names)
        used = {n for body in codes for n in body.used}
        return _rendered(
            "numpy/_primitives.py.j2",
            stamp=emit.stamp([]),
            imports=_imports(used, "_primitives"),
            codes=codes,
        )

    def _monoids(self, names: Sequence[str]) -> str:
        rows = [row_code(MONOIDS[name]) for name in names]
        used = {n for row in rows for n in row.used}
        return _rendered("numpy/_monoids.py.j2", stamp=emit.stamp([]), imports=_imports(used, "_monoids"), rows=rows)

    def _plain(self, path: str) -> str:
        return emit.stamp([]) + _rendered(path)


def _without_imports(text: str, imports: dict[str, None]) -> str:
    """The text below docstring, imports and ``__all__``; imports from outside the package go to ``imports``."""
    start = 0
    for node in ast.parse(text).body:
        match node:
            case ast.ImportFrom(level=0) | ast.Import():
                imports.setdefault(ast.unparse(node))
            case ast.ImportFrom() | ast.Expr(value=ast.Constant()) | ast.Assign(targets=[ast.Name(id="__all__")]):
                pass
            case _:
                break
        start = node.end_lineno or 0
    return "\n".join(text.splitlines()[start:]).strip("\n") + "\n"


def _source(module: ModuleType) -> str:
    """The text of a module of symdl that kernels use as well."""
    return Path(str(module.__file__)).read_text(encoding="utf-8")


def _rendered(template: str, **context: Any) -> str:
    return _tidy(emit.render(template, **context))


def _tidy(text: str) -> str:
    """Two blank lines at most, one newline at the end, no blanks at the end of lines."""
    text = "\n".join(line.rstrip() for line in text.splitlines())
    return re.sub(r"\n{4,}", "\n\n\n", text).strip("\n") + "\n"


TARGET = NumpyTarget()
