"""The C target: C99 files, and Python modules that build them when a kernel is first called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from symdl import emit
from symdl.definition import Definition
from symdl.kernel import Quantity, Routine, Unit
from symdl.kernels.compiled import _cache
from symdl.monoids import MONOIDS
from symdl.passes import ample_rows
from symdl.plan import Place
from symdl.targets import arrays, c99, celementary, ckernels, clike, numpy, signatures
from symdl.targets.arrays import Code
from symdl.targets.base import Float64, public_names
from symdl.targets.clike import EXTENDED
from symdl.targets.documentation import formula_lines
from symdl.targets.layout import bracketed
from symdl.targets.numpy import _imports, _rendered, _source, _without_imports

_HEADERS = ("symdl.h", "kernel.h", "elementary.h", "primitives.h", "extended.h", "monoids.h")
_OF_NUMPY = (
    "_arguments", "_blocks", "_extended", "_monoids", "_numeric", "_pair", "_primitives", "_results", "_runtime",
    "_short", "_threads", "_ties", "_whole",
)  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A kernel: its C text, how its module declares it, and the function that makes its numbers on the host."""

    name: str
    kernel_name: str
    fields: tuple[str, ...]
    text: str
    host: Code | None
    kernel: ckernels.Kernel

    @property
    def declaration(self) -> str:
        """The assignment of its ``_Kernel``."""
        return bracketed(f"{self.name} = _Kernel(", self.fields, ")")


@dataclass(frozen=True)
class _Kernels:
    """The kernels of a unit, equal ones merged, and the name of each routine's."""

    texts: tuple[Text, ...]
    names: dict[int, str]

    @property
    def host(self) -> set[tuple[str, str]]:
        """What the functions of the host need: (file, name)."""
        return {n for text in self.texts if text.host is not None for n in text.host.used}

    @property
    def headers(self) -> list[str]:
        used = {n for text in self.texts for n in text.kernel.primitives}
        found = ["primitives.h"]
        if EXTENDED in used:
            found.append("extended.h")
        if any(text.kernel.monoids for text in self.texts):
            found.append("monoids.h")
        return found


def _kernels(unit: Unit, prefix: str) -> _Kernels:
    found: dict[str, Text] = {}
    names: dict[int, str] = {}
    for k, routine in enumerate(unit.routines):
        suffix = signatures.variant_suffix(unit.definition, routine.kernel.variant)
        name = f"{routine.kernel.name}{suffix}"
        text = _text(unit, routine, name, prefix)
        mark = f"{unit.definition.name}_{name}"
        text = found.setdefault(re.sub(r"/\*.*\*/", "", text.text.replace(mark, "NAME")) + repr(text.fields[2:]), text)
        names[k] = text.name
    return _Kernels(tuple(found.values()), names)


def _text(unit: Unit, routine: Routine, name: str, prefix: str) -> Text:
    definition, plan = unit.definition, routine.plan
    title = signatures.title(unit, routine)
    kernel = c99.kernel(
        f"{definition.name}_{name}",
        plan,
        routine.kernel.variant,
        title,
        routine.doubles,
        routine.extreme,
        _loses_by_floats(unit, routine),
    )
    host = arrays.code(f"{prefix}{name}_numbers", kernel.host) if kernel.host.steps else None
    taken = [v.name for v in kernel.host.scalars] if host else [o.name for o in kernel.host.outputs]
    of_rows = [o.name for o in plan.outputs if kernel.rows and o.place is Place.ROW]
    fields = [
        f"{prefix}C" if prefix == "_" else f"{prefix}c",
        f'"{definition.name}_{name}"',
        _strings(v.name for v in plan.inputs),
    ]
    fields.append(_strings(o.name for o in plan.outputs))
    if plan.scalars:
        fields.append(f"scalars={_strings(v.name for v in plan.scalars)}")
    if taken and taken != [v.name for v in plan.scalars]:
        fields.append(f"taken={_strings(taken)}")
    if host:
        fields.append(f"host={host.name}")
    if kernel.rows:
        fields.append("rows=True")
    if of_rows:
        fields.append(f"of_rows={_strings(of_rows)}")
    return Text(f"{prefix}{name}", f"{definition.name}_{name}", tuple(fields), kernel.text, host, kernel)


def _loses_by_floats(unit: Unit, routine: Routine) -> bool:
    """Whether a kernel of rows needs more digits on the way than floats have, as the value of its row shows."""
    if routine.doubles is None:
        return False
    variant = routine.kernel.variant
    (value,) = (r for r in unit.routines if r.kernel.variant is variant and r.kernel.quantity is Quantity.VALUE)
    return value.doubles is not None and not ample_rows.suffices(value.plan, value.doubles, variant, c99.ROW_BOUND)


def _odd(unit: Unit, prefix: str) -> numpy.Routines:
    """The bodies in NumPy of what is rounded once to 16 bits: C has no rounding to odd."""
    kept = [routine.kernel.quantity is not Quantity.STEP for routine in unit.routines]
    bodies = numpy.routines(replace(unit, routines=tuple(compress(unit.routines, kept))), f"{prefix}odd_", usual=False)
    places = [k for k, keeps in enumerate(kept) if keeps]
    return replace(bodies, names={places[k]: name for k, name in (bodies.names | bodies.doubles).items()})


def _strings(texts: Iterable[str]) -> str:
    listed = [f'"{text}"' for text in texts]
    return f"({', '.join(listed)}{',' if len(listed) == 1 else ''})"


# ------------------------------------------------------------------------------------------ the target


class CTarget:
    """Prints definitions as C99 files with Python wrappers."""

    name = "c"
    extension = "py"
    float64 = Float64(c99.of_doubles, c99.ulps)

    def render(self, unit: Unit) -> str:
        """The module of one definition."""
        return self._module(unit, "_", f'_Source("{unit.definition.name}.c")')

    def beside(self, unit: Unit) -> dict[str, str]:
        """Its C file."""
        return {"c": self._file(unit)}

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """Headers, runtime, loader, and the lazy table of all public names."""
        table = sorted((public, d.name) for d in definitions for public in public_names(d))
        beside = numpy.TARGET.support(definitions)
        return {
            "__init__.py": _rendered(
                "numpy/package.py.j2", stamp=emit.stamp([]), table=sorted([*table, ("threads", "_threads")])
            ),
            **{f"{name}.py": beside[f"{name}.py"] for name in _OF_NUMPY},
            "_cache.py": emit.stamp([]) + _source(_cache),
            "_build.py": self._plain("c/_build.py"),
            "_launch.py": self._plain("c/_launch.py"),
            **{name: self._header(name) for name in _HEADERS},
        }

    def standalone(self, units: Sequence[Unit]) -> str:
        """One Python file, with the C text in it, that imports numpy alone."""
        prefixes = ["_" if len(units) == 1 else f"_{u.definition.name}_" for u in units]
        kernels = [_kernels(u, prefix) for u, prefix in zip(units, prefixes, strict=True)]
        used = {n for u, each in zip(units, kernels, strict=True) for n in each.host | _odd(u, "_").used}
        texts = numpy.TARGET.beneath(used)
        texts += [emit.stamp([]) + _source(_cache)]
        texts += [self._plain(f"c/{name}.py") for name in ("_build", "_launch")]
        for unit, prefix in zip(units, prefixes, strict=True):
            whole = self._included(self._file(unit), set())
            texts.append(self._module(unit, prefix, f'_Source("{unit.definition.name}.c", r"""\n{whole}""")'))
        imports: dict[str, None] = {}
        bodies = [_without_imports(text, imports) for text in texts]
        public = [n for u in units for n in public_names(u.definition)]
        return _rendered(
            "c/standalone.py.j2",
            stamp=emit.stamp([u.definition.name for u in units], command="symdl generate --standalone"),
            names=[u.definition.name for u in units],
            exports=signatures.exports([*public, "threads"]),
            imports=sorted(imports, key=lambda line: (not line.startswith("from __future__"), "numpy" in line, line)),
            bodies=bodies,
        )

    def _module(self, unit: Unit, prefix: str, source: str) -> str:
        kernels = _kernels(unit, prefix)
        odd = _odd(unit, prefix)
        module = signatures.module(unit, prefix, kernels.names, odd=odd.names)
        used = kernels.host | odd.used | {("_arguments", n) for n in module.specification_names}
        used |= {("_launch", "_Kernel"), ("_build", "_Source")}
        used |= {("_runtime", f.driver) for f in module.functions}
        hosts = [text.host for text in kernels.texts if text.host is not None]
        return _rendered(
            "c/module.py.j2",
            stamp=emit.stamp([unit.definition.name]),
            imports=_imports(used),
            source=f"{prefix}C" if prefix == "_" else f"{prefix}c",
            text=source,
            kernels=kernels.texts,
            odd=odd.codes,
            numpy=any("np." in code.text for code in (*hosts, *odd.codes)),
            module=module,
        )

    def _file(self, unit: Unit) -> str:
        kernels = _kernels(unit, "_")
        return _rendered(
            "c/file.c.j2",
            stamp=_commented([unit.definition.name]),
            formula=formula_lines(unit.definition),
            headers=kernels.headers,
            kernels=kernels.texts,
        )

    def _header(self, name: str) -> str:
        if name == "elementary.h":
            single, double = celementary.formats()
            return _rendered(
                "c/elementary.h.j2",
                stamp=_commented([]),
                polynomials=celementary.polynomials(),
                formats=(single, double),
                double=double,
                wide=celementary.WIDE,
                wide_tail=celementary.tail("wide"),
                angle=celementary.angle(),
                functions=sorted(c99.NATIVE),
                products=celementary.PRODUCTS,
            )
        if name == "primitives.h":
            return self._functions(
                c99.primitives(c99.recipes()), "Primitives, from their recipes.", "SYMDL_PRIMITIVES_H"
            )
        if name == "monoids.h":
            return self._functions([c99.monoid(n) for n in MONOIDS], "Reductions of rows.", "SYMDL_MONOIDS_H")
        more = {"over_right": clike.over_right()} if name == "extended.h" else {}
        return _commented([]) + _rendered(f"c/{name}", **more)

    def _functions(self, functions: Sequence[object], title: str, guard: str) -> str:
        stamp = _commented([])
        return _rendered("c/functions.h.j2", stamp=stamp, title=title, guard=guard, functions=functions)

    def _included(self, text: str, seen: set[str]) -> str:
        """The text with its headers in place, each once."""

        def header(match: re.Match[str]) -> str:
            name = match.group(1)
            if name in seen:
                return ""
            seen.add(name)
            return self._included(self._header(name), seen)

        return re.sub(r'^#include "(.*)"$', header, text, flags=re.MULTILINE)

    def _plain(self, path: str) -> str:
        return emit.stamp([]) + _rendered(path)


def _commented(names: Sequence[str]) -> str:
    """The stamp as a C comment."""
    return f"/*\n{emit.stamp(names, ' *')} */\n"


TARGET = CTarget()
