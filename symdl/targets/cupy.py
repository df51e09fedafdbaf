"""The CuPy target: CUDA text in Python modules that compile it when a kernel is first called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from symdl import emit
from symdl.definition import Definition
from symdl.kernel import Routine, Unit
from symdl.kernels.compiled import _cache
from symdl.monoids import MONOIDS
from symdl.roles import Role
from symdl.targets import arrays, cuda, numpy, signatures
from symdl.targets.arrays import Code
from symdl.targets.base import public_names
from symdl.targets.ckernels import Kernel
from symdl.targets.numpy import _imports, _rendered, _source, _without_imports

_PARTS = ("_cubins", "_replay", "_launch", "_labels", "_layout", "_elements", "_rows", "_call", "_runtime")
"""The modules that all kernels share, each before those that import it."""

_LABELS = """
    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True."""


@dataclass(frozen=True)
class Text:
    """A kernel as its module shows it: the fields of its ``_Kernel``, its CUDA text, and the function that makes
    its numbers on the host."""

    name: str
    fields: tuple[tuple[str, str], ...]
    text: str
    host: Code | None
    kernel: Kernel


@dataclass(frozen=True)
class _Kernels:
    """The kernels of a unit, equal ones merged, and the name of each routine's."""

    texts: tuple[Text, ...]
    names: dict[int, str]

    @property
    def used(self) -> set[tuple[str, str]]:
        return {n for text in self.texts if text.host is not None for n in text.host.used}


def _kernels(unit: Unit, prefix: str) -> _Kernels:
    found: dict[str, Text] = {}
    names: dict[int, str] = {}
    for k, routine in enumerate(unit.routines):
        suffix = signatures.variant_suffix(unit.definition, routine.kernel.variant)
        name = f"{routine.kernel.name}{suffix}"
        text = _text(unit, routine, name, prefix)
        mark = f"{unit.definition.name}_{name}"
        text = found.setdefault(text.text.replace(mark, "NAME").split("\n", 1)[-1] + repr(text.fields[1:]), text)
        names[k] = text.name
    return _Kernels(tuple(found.values()), names)


def _text(unit: Unit, routine: Routine, name: str, prefix: str) -> Text:
    definition, variant = unit.definition, routine.kernel.variant
    labels = [(i.name, definition.ignore.get(i.name, "")) for i in variant.inputs if i.role is Role.LABEL]
    kernel = cuda.kernel(
        f"{definition.name}_{name}",
        routine.plan,
        variant.has_rows,
        signatures.title(unit, routine),
        labels,
    )
    host = arrays.code(f"{prefix}{name}_numbers", kernel.host) if kernel.host.steps else None
    scalars = [v.name for v in kernel.host.scalars] if host else [o.name for o in kernel.host.outputs]
    fields = [
        ("name", _string(f"{definition.name}_{name}")),
        ("rows", repr(kernel.rows)),
        ("inputs", _strings(kernel.inputs)),
        ("outputs", _strings(kernel.outputs)),
    ]
    if not kernel.rows and cuda.chunks(len(kernel.inputs)) != 2:
        fields.append(("chunks", repr(cuda.chunks(len(kernel.inputs)))))
    optional = [
        ("scalars", _strings(scalars)),
        ("kinds", _strings(kernel.kinds)),
        ("primitives", _strings(kernel.primitives)),
        ("monoids", _strings(kernel.monoids)),
        ("labels", _tuple(_strings(pair) for pair in kernel.labels)),
    ]
    fields += [(field, value) for field, value in optional if value != "()"]
    if kernel.carried > 1:
        fields.append(("carried", repr(kernel.carried)))
    if host:
        fields.append(("host", host.name))
    return Text(f"{prefix}{name}", tuple(fields), kernel.text, host, kernel)


def _string(text: str) -> str:
    return f'"{text}"'


def _strings(texts: Sequence[str]) -> str:
    return _tuple(_string(text) for text in texts)


def _tuple(texts: Iterable[str]) -> str:
    listed = list(texts)
    return f"({', '.join(listed)}{',' if len(listed) == 1 else ''})"


# ------------------------------------------------------------------------------------------ the target


class CupyTarget:
    """Prints definitions as CUDA text with CuPy wrappers."""

    name = "cupy"
    extension = "py"

    def render(self, unit: Unit) -> str:
        """The module of one definition."""
        return self._module(unit, "_")

    def beside(self, unit: Unit) -> dict[str, str]:
        """Nothing: the module is all."""
        return {}

    def support(self, definitions: Sequence[Definition]) -> dict[str, str]:
        """Runtime, launcher, shared CUDA texts, and the lazy table of all public names."""
        table = sorted((public, d.name) for d in definitions for public in public_names(d))
        beside = numpy.TARGET.support(definitions)
        return {
            "__init__.py": _rendered(
                "numpy/package.py.j2", stamp=emit.stamp([]), table=sorted([*table, ("check_errors", "_labels")])
            ),
            "_arguments.py": beside["_arguments.py"],
            "_numeric.py": beside["_numeric.py"],
            "_primitives.py": beside["_primitives.py"],
            "_device.py": self._device(cuda.recipes(), list(MONOIDS)),
            "_cache.py": emit.stamp([]) + _source(_cache),
            **{f"{part}.py": self._plain(f"cupy/{part}.py") for part in _PARTS},
        }

    def standalone(self, units: Sequence[Unit]) -> str:
        """One file that imports cupy and numpy alone."""
        prefixes = ["_" if len(units) == 1 else f"_{u.definition.name}_" for u in units]
        kernels = [_kernels(u, prefix) for u, prefix in zip(units, prefixes, strict=True)]
        printed = [text.kernel for each in kernels for text in each.texts]
        host = {n for each in kernels for n in each.used}
        lacking = [n.removeprefix("_") for file, n in sorted(host) if file == "_primitives"]
        texts = [self._plain("shared/_arguments.py")]
        if host:
            texts.append(self._plain("numpy/_numeric.py"))
        if lacking:
            texts.append(numpy.TARGET._primitives(lacking))
        monoids = [n for n in MONOIDS if n == "sum" or any(n in k.monoids for k in printed)]
        texts.append(self._device(sorted({n for k in printed for n in k.primitives}), monoids))
        texts += [emit.stamp([]) + _source(_cache)]
        texts += [self._plain(f"cupy/{part}.py") for part in _PARTS]
        texts += [self._module(u, prefix) for u, prefix in zip(units, prefixes, strict=True)]
        imports: dict[str, None] = {}
        bodies = [_without_imports(text, imports) for text in texts]
        public = [n for u in units for n in public_names(u.definition)]
        return _rendered(
            "cupy/standalone.py.j2",
            stamp=emit.stamp([u.definition.name for u in units], command="symdl generate --standalone"),
            names=[u.definition.name for u in units],
            exports=signatures.exports([*public, "check_errors"]),
            imports=sorted(imports, key=lambda line: (not line.startswith("from __future__"), line)),
            bodies=bodies,
        )

    def _module(self, unit: Unit, prefix: str) -> str:
        kernels = _kernels(unit, prefix)
        module = signatures.module(unit, prefix, kernels.names, validate=True)
        if signatures.has_row_labels(unit.definition):
            noted = (replace(f, docstring=f"{f.docstring.rstrip()}\n{_LABELS}") for f in module.functions)
            module = replace(module, functions=tuple(noted))
        used = kernels.used | {("_arguments", n) for n in module.specification_names} | {("_launch", "_Kernel")}
        used |= {("_runtime", f.driver) for f in module.functions}
        return _rendered(
            "cupy/module.py.j2",
            stamp=emit.stamp([unit.definition.name]),
            imports=_imports(used),
            kernels=kernels.texts,
            numpy=any(text.host is not None and "np." in text.host.text for text in kernels.texts),
            module=module,
        )

    def _device(self, primitives: Sequence[str], monoids: Sequence[str]) -> str:
        rows = [cuda.monoid(name) for name in monoids]
        needed = {*primitives, *(name for row in rows for name in row.used)}
        return _rendered(
            "cupy/_device.py.j2",
            stamp=emit.stamp([]),
            prelude=emit.render("cupy/prelude.cu"),
            functions=cuda.primitives(needed),
            monoids=rows,
            sums=emit.render("cupy/sums.cu"),
        )

    def _plain(self, path: str) -> str:
        return emit.stamp([]) + _rendered(path)


TARGET = CupyTarget()
