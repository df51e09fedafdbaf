"""The NumPy target: plain array text that imports numpy alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from symdl import emit
from symdl.definition import Definition
from symdl.doubles import DoublesBuilder
from symdl.kernel import Quantity, Routine, Unit
from symdl.monoids import MONOIDS, Monoid
from symdl.passes import ample, relief
from symdl.passes.ordinary_rows import OF_DOUBLES, OF_FLOATS, with_ordinary
from symdl.passes.plain_reductions import in_plain_doubles, with_sums
from symdl.passes.recipes import with_recipes
from symdl.passes.wide_elements import with_wide_elements
from symdl.passes.wide_rows import with_wide_rows
from symdl.plan import Operation, Place, Plan, Type
from symdl.primitives import PRIMITIVES, Primitive
from symdl.targets import costs, signatures
from symdl.targets.arrays import LONGER, Code, Doubles, Python, code, ufunc, ulps
from symdl.targets.base import Float64, public_names
from symdl.targets.whole import whole_code

_FOLDS = {Operation.MAXIMUM: "np.maximum", Operation.MINIMUM: "np.minimum"}
_DTYPES = {Type.WIDE: "np.float64", Type.INDEX: "np.int64", Type.TRUTH: "np.bool_"}


@dataclass(frozen=True)
class Routines:
    """The bodies of a unit, equal ones merged, and the name of each routine's; of some also the one in doubles."""

    codes: tuple[Code, ...]
    names: dict[int, str]
    doubles: dict[int, str]

    @property
    def used(self) -> set[tuple[str, str]]:
        """What they need from other files: (file, name)."""
        return {n for body in self.codes for n in body.used}


def routines(unit: Unit, prefix: str, usual: bool = True) -> Routines:
    """The bodies of a unit; not ``usual``: where a body of rows in doubles will do, that alone."""
    codes: dict[str, Code] = {}
    names: dict[int, str] = {}
    doubles: dict[int, str] = {}
    of_whole_array = unit.definition.over == "array"
    for k, routine in enumerate(unit.routines):
        # All elements of an array at once are too many for doubles.
        routine = replace(routine, doubles=None) if of_whole_array else routine
        kernel = routine.kernel
        name = f"{prefix}{kernel.name}{signatures.variant_suffix(unit.definition, kernel.variant)}"
        naming, title = "new_" if kernel.quantity is Quantity.STEP else "d_", signatures.title(unit, routine)
        made: list[tuple[dict[int, str], Code]] = []
        if usual or routine.doubles is None:
            made.append((names, _usual(name, routine, naming, title, of_whole_array)))
        light = _in_doubles(unit, routine) if usual or routine.doubles is not None else None
        if light is not None:
            called = f"{name}_in_doubles" if usual else name
            made.append((doubles, code(called, light, naming, title and f"{title}, in doubles", Doubles)))
        for known, body in made:
            known[k] = codes.setdefault(f"{kernel.name}:{body.text}", body).name
    return Routines(tuple(c for body in codes.values() for c in (*body.more, body)), names, doubles)


def _usual(name: str, routine: Routine, naming: str, title: str, of_whole_array: bool) -> Code:
    """The body of a routine, but for floats that are computed with as doubles."""
    plan, extreme = routine.plan, routine.extreme
    if not routine.kernel.variant.has_rows:
        return code(name, plan, naming, title)
    if extreme is not None:
        # A whole array is computed with as floats, but where their squares would leave them.
        plan = with_ordinary(plan, OF_FLOATS if of_whole_array else OF_DOUBLES)
        extreme = with_wide_elements(extreme) if of_whole_array else with_wide_rows(extreme)
    if of_whole_array:
        return whole_code(name, with_wide_rows(plan), naming, title, extreme)
    return code(name, with_wide_rows(plan), naming, title, extreme=extreme)


def _in_doubles(unit: Unit, routine: Routine) -> Plan | None:
    """The plan for floats that are computed with as doubles, if any."""
    return _quicker_in_double(unit, routine) if routine.doubles is None else _of_rows_in_double(routine.doubles)


def _quicker_in_double(unit: Unit, routine: Routine) -> Plan | None:
    """The plan for floats of elements that are computed with as doubles, where it costs less than the care that floats
    take: pairs, close calls, repairs."""
    plan, kernel = routine.plan, routine.kernel
    careful = bool(plan.repairs) or any(s.close or s.result.type is Type.PAIR for s in plan.steps)
    if not careful or unit.definition.has_rows or kernel.quantity in (Quantity.STEP, Quantity.WEIGHT):
        return None
    light = relief.in_doubles(relief.relieved(plan, ample.needed(plan, kernel.variant)))
    return light if costs.of_doubles(light, kernel.variant) < costs.of_floats(plan, kernel.variant) else None


def _of_rows_in_double(plan: Plan) -> Plan:
    """What each element adds beside the largest is taken from what its result needs, or made where it is added."""
    by_sums, plain = with_sums(plan, DoublesBuilder), in_plain_doubles(plan)
    return by_sums if _element_calls(plain) > _element_calls(by_sums) else plain


def _element_calls(plan: Plan) -> int:
    return sum(step.operation is Operation.CALL and step.result.place is Place.ELEMENT for step in plan.steps)


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
    """The function of a recipe."""
    assert primitive.recipe is not None
    return _chosen_by_precision(
        f"_{name}", primitive.recipe, primitive.single, _sentence(primitive.function.__doc__, name)
    )


def _chosen_by_precision(name: str, plan: Plan, single: Plan | None, title: str = "") -> Code:
    """The plan as a function; where single precision has its own, one that chooses between the two."""
    if single is None:
        return code(name, plan, title=title)
    shown = name.removeprefix("_")
    parts = [
        code(f"{name}_{word}", part, title=title and f"{shown} in {word} precision.")
        for word, part in (("double", plan), ("single", single))
    ]
    arguments = parts[0].arguments
    first = arguments.split(", ")[0]
    chosen = f"body = {parts[1].name} if {first}.dtype == np.float32 else {parts[0].name}"
    return Code(name, arguments, (chosen,), f"body({arguments})", frozenset(), title, tuple(parts))


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
    """What another element adds beside the largest."""
    in_doubles: Code | None = None
    """The same for doubles that become floats."""
    by_sums: Code | None = None
    """The whole reduction, where sums do it."""

    @property
    def used(self) -> frozenset[tuple[str, str]]:
        """The functions of other files that it needs."""
        if self.by_sums is not None:
            return self.by_sums.used
        if self.beside is not None:
            own = frozenset({("_numeric", "_beside_largest")}) | self.beside.used | self.finish.used
            return own | self.in_doubles.used if self.in_doubles is not None else own
        helper = "_summed" if self.fold.startswith("_summed(") else "" if self.fold else "_tree"
        needed = frozenset({("_numeric", helper)} if helper else ())
        return needed | self.map.used | self.finish.used | (frozenset() if self.fold else self.combine.used)


def row_code(monoid: Monoid) -> RowCode:
    """The functions of a monoid: a sum, a ufunc's reduce where the combination is one ufunc, the largest element and a
    sum of what the others add or several sums where the monoid tells these, else a tree."""
    arguments = [v.name for v in monoid.map.inputs]
    like = arguments[0]
    state = tuple((part, _DTYPES.get(type, f"{like}.dtype")) for part, type in monoid.state)
    language = Python(monoid.name, "")
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
        beside=code(f"{name}_beside", monoid.beside) if monoid.beside else None,
        in_doubles=code(f"{name}_beside_in_doubles", monoid.beside_in_doubles) if monoid.beside_in_doubles else None,
        by_sums=code(f"_row_{monoid.name}", monoid.by_sums, title=title) if monoid.by_sums else None,
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
    float64 = Float64(lambda plan, variant: with_recipes(plan, lambda name: ufunc(name) is not None), ulps)

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
            "_results.py": self._plain("numpy/_results.py"),
            "_short.py": self._plain("numpy/_short.py"),
            "_ties.py": self._plain("numpy/_ties.py"),
            "_whole.py": self._plain("numpy/_whole.py"),
            **{f"_{type.value}.py": emit.stamp([]) + _source(module) for type, module in LONGER.items()},
            "_numeric.py": self._plain("numpy/_numeric.py"),
            "_runtime.py": self._plain("numpy/_runtime.py"),
            "_primitives.py": self._primitives(lacking),
            "_monoids.py": self._monoids(list(MONOIDS)),
        }

    def standalone(self, units: Sequence[Unit]) -> str:
        """One file that imports numpy alone."""
        modules = [self._module(u, "_" if len(units) == 1 else f"_{u.definition.name}_") for u in units]
        texts = self.beneath({n for u in units for n in routines(u, "_").used})
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

    def beneath(self, used: set[tuple[str, str]]) -> list[str]:
        """The texts that bodies which use these stand on."""
        rows = sorted({n.removeprefix("_row_").removesuffix("_in_doubles") for f, n in used if f == "_monoids"})
        used = used.union(*(row_code(MONOIDS[name]).used for name in rows))
        lacking = [n.removeprefix("_") for f, n in sorted(used) if f == "_primitives"]
        files = {file for file, _ in used}
        texts = [_source(module) for type, module in LONGER.items() if f"_{type.value}" in files]
        texts += [self._plain(f"shared/{part}.py") for part in ("_arguments", "_threads")]
        texts += [
            self._plain(f"numpy/{part}.py")
            for part in ("_blocks", "_numeric", "_results", "_short", "_ties", "_whole", "_runtime")
            if part != "_whole" or part in files
        ]
        if lacking:
            texts.append(self._primitives(lacking))
        if rows:
            texts.append(self._monoids(rows))
        return texts

    def _module(self, unit: Unit, prefix: str) -> str:
        bodies = routines(unit, prefix)
        module = signatures.module(unit, prefix, bodies.names, doubles=bodies.doubles)
        used = bodies.used | {("_arguments", n) for n in module.specification_names}
        used |= {("_runtime", f.driver) for f in module.functions}
        return _rendered(
            "numpy/module.py.j2",
            stamp=emit.stamp([unit.definition.name]),
            imports=_imports(used),
            codes=bodies.codes,
            numpy=any("np." in body.text for body in bodies.codes),
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
