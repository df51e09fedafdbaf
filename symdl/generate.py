"""Definitions to texts: the driver of the pipeline."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Container, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from symdl import emit, registry, targets, userfile
from symdl.errors import GenerationError, SymdlError
from symdl.userfile import Failure

if TYPE_CHECKING:
    from symdl.definition import Definition
    from symdl.kernel import Routine, Unit
    from symdl.targets.base import Target

Progress = Callable[[int, int, str], None]
"""Called with (done, total, the name just finished)."""


@dataclass(frozen=True)
class Generated:
    """The files, ready for ``emit``, and what failed."""

    files: emit.FileSet
    failures: tuple[Failure, ...] = ()


def files(
    definitions: Sequence[Definition],
    target_names: Sequence[str],
    *,
    beside: Sequence[Definition] = (),
    lying: Container[str] = (),
    whole: bool = False,
    standalone: str = "",
    jobs: int = 1,
    progress: Progress | None = None,
) -> Generated:
    """The texts of definitions for targets; one that fails is reported, the others are generated.

    ``beside`` are definitions whose files lie in the folder already and stay: they join its table of
    contents, and so does one that fails whose file is among the paths ``lying`` there. ``whole``: these are all
    definitions of the folder. ``standalone``: a stem; then each target gives one file, STEM_TARGET.extension, that
    needs nothing beside it.
    """
    made, failures = _made(definitions, () if standalone else target_names, jobs=jobs, progress=progress)
    texts: dict[str, str] = {}
    origins: dict[str, emit.Origin] = {}
    for target in map(targets.get, target_names):
        good = []
        for unit, printed in made:
            found = _standalone(unit, target.name) if standalone else printed[target.name]
            if isinstance(found, Failure):
                failures.append(found)
                continue
            good.append(unit)
            text = found[target.extension]
            if not standalone:
                for extension, each in found.items():
                    path = _path(target, unit.definition, extension)
                    texts[path] = each
                    origins[path] = emit.Origin((unit.definition.name,), _source(unit.definition))
        if standalone:
            if good:
                path = f"{standalone}_{target.name}.{target.extension}"
                texts[path] = text if len(good) == 1 else target.standalone(good)
                origins[path] = emit.Origin(tuple(u.definition.name for u in good))
            continue
        if not good and not whole:
            continue  # nothing to stand beside
        here = {u.definition.name for u in good}
        stay = [d for d in definitions if d.name not in here and _path(target, d, target.extension) in lying]
        listed = {d.name: d for d in (*beside, *stay, *(u.definition for u in good))}
        for name, text in target.support([listed[n] for n in sorted(listed)]).items():
            texts[f"{target.name}/{name}"] = text
    tops = frozenset(target_names) if whole and not failures else frozenset[str]()
    return Generated(emit.FileSet(texts, origins, tops, prune=not failures, manifest=not standalone), tuple(failures))


def _path(target: Target, definition: Definition, extension: str) -> str:
    return f"{target.name}/{definition.name}.{extension}"


def source(definition: Definition, target: str = "numpy") -> str:
    """The generated text of one definition for one target."""
    from symdl import lower

    return targets.get(target).render(lower.unit(definition))


def standalone(definitions: Sequence[Definition], target: str = "numpy") -> str:
    """One text with all these definitions need; it imports only the target's array package."""
    from symdl import lower

    return targets.get(target).standalone([lower.unit(d) for d in definitions])


def residents(
    root: Path, target_names: Sequence[str], given: Sequence[Definition], failed: Sequence[str]
) -> list[Definition]:
    """The definitions whose files lie below ``root`` beside the given ones and stay there.

    GenerationError where the folder holds functions of another user's file, which this run cannot list.
    """
    mine = {d.name for d in given} | set(failed)
    sources = {_source(d) for d in given} - {""}
    library = {n: registry.definition(n) for n in registry.names() if _is_library(registry.definition(n))}
    found: dict[str, Definition] = {}
    for path, entry in emit.read_manifest(root).files.items():
        if path.partition("/")[0] not in target_names or not (root / path).is_file():
            continue
        for name in entry.origin.names:
            if name in mine or entry.origin.source in sources:
                continue
            if entry.origin.source:
                raise GenerationError(
                    f"{root} also holds {name} from {entry.origin.source}: give that file too, or choose "
                    "another folder with -o"
                )
            if name in library:
                found[name] = library[name]
    return list(found.values())


def _source(definition: Definition) -> str:
    path = userfile.path_of(definition)
    return Path(path).name if path else ""


def _is_library(definition: Definition) -> bool:
    return definition.module.partition(".")[0] == "symdl"


def units(
    definitions: Sequence[Definition], *, jobs: int = 1, progress: Progress | None = None
) -> tuple[list[Unit], list[Failure]]:
    """Lower definitions, in ``jobs`` processes; one that fails is reported and the others go on."""
    made, failures = _made(definitions, (), jobs=jobs, progress=progress)
    return [unit for unit, _ in made], failures


def _made(
    definitions: Sequence[Definition], target_names: Sequence[str], *, jobs: int, progress: Progress | None
) -> tuple[list[tuple[Unit, _Printed]], list[Failure]]:
    """Each definition lowered, and what every target prints of it, in ``jobs`` processes; and what failed."""
    found: dict[str, tuple[Unit, _Printed]] = {}
    failures: list[Failure] = []
    done = 0

    def finish(definition: Definition, result: Unit | Failure, printed: _Printed) -> None:
        nonlocal done
        done += 1
        if isinstance(result, Failure):
            failures.append(result)
        else:
            found[definition.name] = result, printed
        if progress is not None:
            progress(done, len(definitions), definition.name)

    away = [d for d in definitions if _is_importable(d)] if jobs > 1 and len(definitions) > 1 else []
    if away:
        # Workers start afresh (spawn): no thread or lock of this process is copied half-way.
        with ProcessPoolExecutor(min(jobs, len(away)), mp_context=get_context("spawn")) as pool:
            futures = [pool.submit(_make_by_name, d.name, userfile.path_of(d), target_names) for d in away]
            for definition, future in zip(away, futures, strict=True):
                plain, printed = future.result()
                finish(definition, _restored(definition, plain), printed)
    for definition in definitions:
        if not any(definition is d for d in away):
            unit = _lower(definition)
            finish(definition, unit, {} if isinstance(unit, Failure) else _print(unit, target_names))
    return [found[d.name] for d in definitions if d.name in found], failures


# What each target prints of a definition, by the files' extensions.
_Texts: TypeAlias = dict[str, str]
_Printed: TypeAlias = "dict[str, _Texts | Failure]"


def _print(unit: Unit, target_names: Sequence[str]) -> _Printed:
    return {name: _texts(unit, name) for name in target_names}


def _texts(unit: Unit, target_name: str) -> _Texts | Failure:
    target = targets.get(target_name)
    try:
        return {target.extension: target.render(unit), **target.beside(unit)}
    except Exception as error:
        return failure(unit.definition, error)


def _standalone(unit: Unit, target_name: str) -> _Texts | Failure:
    target = targets.get(target_name)
    try:
        return {target.extension: target.standalone([unit])}
    except Exception as error:
        return failure(unit.definition, error)


def _is_importable(definition: Definition) -> bool:
    return _is_library(definition) or userfile.path_of(definition) is not None


def _lower(definition: Definition) -> Unit | Failure:
    from symdl import lower

    try:
        return lower.unit(definition)
    except Exception as error:
        return failure(definition, error)


def failure(definition: Definition, error: Exception) -> Failure:
    """What went wrong with a definition, with its place and, for what is no SymdlError, the kind of error."""
    message = str(error) if isinstance(error, SymdlError) else f"{type(error).__name__}: {error}"
    message = " ".join(message.split())
    if not message.startswith(f"{definition.name}:"):
        message = f"{definition.name}: {message}"
    code = getattr(definition.function, "__code__", None)
    where = ""
    if code is not None:
        path = userfile.path_of(definition) or definition.module.replace(".", "/") + ".py"
        where = f"{path}, line {_line_of_def(code.co_filename, code.co_firstlineno)}"
    return Failure(definition.name, message, where, error)


def _line_of_def(path: str, first: int) -> int:
    """The line of ``def`` itself: a code object begins at its first decorator."""
    for number in range(first, first + 40):
        if linecache.getline(path, number).lstrip().startswith("def "):
            return number
    return first


# What crosses a process boundary is plain: (variant's index, routine without the variant).
_Plain = list[tuple[int, "Routine"]]


def _make_by_name(
    name: str, path: str | None, target_names: Sequence[str]
) -> tuple[_Plain | tuple[str, str], _Printed]:
    if path is not None:
        userfile.load(path)
    definition = registry.definition(name)
    result = _lower(definition)
    if isinstance(result, Failure):
        return (result.message, result.where), {}
    index = {id(v): k for k, v in enumerate(definition.variants)}
    printed = {
        target: replace(found, error=None) if isinstance(found, Failure) else found
        for target, found in _print(result, target_names).items()
    }
    return [(index[id(r.kernel.variant)], _bare(r)) for r in result.routines], printed


def _bare(routine: Routine) -> Routine:
    kernel = replace(routine.kernel, variant=None)  # type: ignore[arg-type]  # put back by _restored
    return replace(routine, kernel=kernel)


def _restored(definition: Definition, plain: _Plain | tuple[str, str]) -> Unit | Failure:
    from symdl.kernel import Unit

    if isinstance(plain, tuple):
        return Failure(definition.name, plain[0], plain[1], None)
    variants = definition.variants
    whole = (replace(r, kernel=replace(r.kernel, variant=variants[k])) for k, r in plain)
    return Unit(definition, tuple(whole))
