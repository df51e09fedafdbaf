"""What ``symdl generate`` does: which definitions, which folder, write or compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from symdl import emit, generate, registry, resources, targets, userfile
from symdl.definition import Definition
from symdl.errors import GenerationError
from symdl.userfile import Failure


@dataclass(frozen=True)
class Outcome:
    """The result to print, what failed, whether files differ, and what else to tell."""

    text: str
    failures: tuple[Failure, ...]
    drifted: bool = False
    notes: tuple[str, ...] = ()


def produce(
    what: Sequence[str],
    target: str,
    folder: Path | None,
    *,
    check: bool = False,
    diff: bool = False,
    standalone: bool = False,
    jobs: int = 1,
    progress: generate.Progress | None = None,
) -> Outcome:
    """Generate names and files (none: the whole library) into a folder, or compare them with it.

    Raises SymdlError for what makes the whole run impossible; a definition that fails is in the outcome, and
    the others are done.
    """
    target_names = _targets(target)
    paths = [w for w in what if w.endswith(".py") or "/" in w]
    definitions, failures = definitions_of(what)
    root = _root(folder, paths, check, standalone)
    whole = not what and not standalone
    beside = (
        [] if whole or standalone else generate.residents(root, target_names, definitions, [f.name for f in failures])
    )
    made = generate.files(
        definitions,
        target_names,
        beside=beside,
        lying=() if standalone else {p for p in emit.read_manifest(root).files if (root / p).is_file()},
        whole=whole,
        standalone=_stem(definitions, paths) if standalone else "",
        jobs=jobs,
        progress=progress,
    )
    failures = [*failures, *made.failures]
    files = made.files if not failures else emit.without_pruning(made.files)
    if check:
        drift = emit.compare(files, root)
        return Outcome(_described(drift, files, root, diff), tuple(failures), bool(drift), _notes(drift))
    if not files.texts:
        return Outcome("", tuple(failures))
    report = emit.write(files, root)
    lines = [f"wrote {root / p}" for p in report.written] + [f"deleted {root / p}" for p in report.deleted]
    return Outcome("".join(f"{line}\n" for line in lines), tuple(failures))


def _targets(text: str) -> list[str]:
    if text == "all":
        return targets.names()
    chosen = [name.strip() for name in text.split(",") if name.strip()]
    if not chosen:
        raise GenerationError(
            f"--target {text!r} names no target; expected all or some of {', '.join(targets.names())}"
        )
    return list(dict.fromkeys(targets.get(name).name for name in chosen))


def definitions_of(what: Sequence[str]) -> tuple[list[Definition], list[Failure]]:
    if not what:
        return [registry.definition(name) for name in registry.names()], []
    found: dict[str, Definition] = {}
    failures: list[Failure] = []
    for one in what:
        if one.endswith(".py") or "/" in one:
            made, refused = userfile.load(one)
            failures += refused
        else:
            made = [registry.definition(one)]
        found.update({d.name: d for d in made})
    return list(found.values()), failures


def _root(folder: Path | None, paths: Sequence[str], check: bool, standalone: bool) -> Path:
    if folder is not None:
        return folder
    if standalone:
        return Path(".")
    if paths:
        raise GenerationError(f"{paths[0]}: say where its kernels go, with -o DIR")
    if resources.checkout() is None and not check:
        raise GenerationError("this symdl is installed, not a checkout: say where the kernels go, with -o DIR")
    return resources.folder("generated")


def _stem(definitions: Sequence[Definition], paths: Sequence[str]) -> str:
    if len(definitions) == 1:
        return definitions[0].name
    return Path(paths[0]).stem if len(paths) == 1 else "kernels"


def _described(drift: emit.Drift, files: emit.FileSet, root: Path, diff: bool) -> str:
    lines = [
        *(f"changed {path}\n" for path in drift.changed),
        *(f"missing {path}\n" for path in drift.missing),
        *(f"orphaned {path}\n" for path in drift.orphaned),
    ]
    if diff:
        lines += [emit.difference(path, files.texts[path], root) for path in drift.changed if path in files.texts]
    return "".join(lines) or f"{len(files.texts)} files are as generated\n"


def _notes(drift: emit.Drift) -> tuple[str, ...]:
    return (drift.note,) if drift and drift.note else ()
