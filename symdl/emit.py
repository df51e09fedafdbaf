"""Text to files: the Jinja environment, the stamp, atomic writes, comparison, the manifest."""

from __future__ import annotations

import contextlib
import dataclasses
import difflib
import hashlib
import json
import os
import tempfile
import textwrap
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2

from symdl import __version__, resources
from symdl.errors import GenerationError

MANIFEST = "manifest.json"
LICENSE = "SPDX-License-Identifier: 0BSD"

_MADE_BY = "Made by symdl "
_TEMPORARY = ".symdl-tmp"
_WIDTH = 110


@lru_cache(maxsize=1)
def environment() -> jinja2.Environment:
    """The one Jinja environment: undefined names are errors, block tags leave no blank lines."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(resources.folder("templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(template: str, **context: Any) -> str:
    """The text of a template; what it lacks is named in a GenerationError."""
    try:
        return environment().get_template(template).render(**context)
    except jinja2.TemplateError as error:
        line = getattr(error, "lineno", None)
        where = f"{template}, line {line}" if line else template
        raise GenerationError(f"template {where}: {type(error).__name__}: {error}") from error


def stamp(names: Sequence[str], comment: str = "#", command: str = "symdl generate") -> str:
    """The header of a generated file: who made it from what, and how to make it again.

    ``names`` are the functions it was made from (none: the text is the same for all), ``comment`` begins a
    comment line in the language of the file, ``command`` regenerates it. No date, path or machine.
    """
    source = ", ".join(names) if names else "its template"
    made = f"{_MADE_BY}{__version__} from {source} with SymPy {sympy_version()}."
    lines = [
        *textwrap.wrap(made, _WIDTH - len(comment) - 1, subsequent_indent="  ", break_on_hyphens=False),
        f"Do not edit: change the definition and run {command}",
        LICENSE,
    ]
    return "".join(f"{comment} {line}\n" for line in lines)


def sympy_version() -> str:
    """The version of SymPy, on which the order of terms in generated text depends."""
    from sympy import __version__ as version

    return str(version)


# ------------------------------------------------------------------------------------------------ manifest


@dataclass(frozen=True)
class Origin:
    """What a file was made from: function names, and the user's file they come from ("" for the library)."""

    names: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Entry:
    """A file of the manifest."""

    origin: Origin
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a folder of generated files holds, by relative path, and the versions that made it."""

    symdl: str = ""
    sympy: str = ""
    files: Mapping[str, Entry] = field(default_factory=dict)

    def text(self) -> str:
        document = {
            "symdl": self.symdl,
            "sympy": self.sympy,
            "files": {path: _plain(entry) for path, entry in sorted(self.files.items())},
        }
        return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def _plain(entry: Entry) -> dict[str, Any]:
    source = {"source": entry.origin.source} if entry.origin.source else {}
    return {"names": list(entry.origin.names), **source, "sha256": entry.sha256}


def read_manifest(root: Path) -> Manifest:
    """The manifest of a folder; an empty one where there is none."""
    path = root / MANIFEST
    text = _read(path)
    if text is None:
        return Manifest()
    try:
        document = json.loads(text)
        files = {
            str(_checked(p)): Entry(Origin(tuple(map(str, e["names"])), str(e.get("source", ""))), str(e["sha256"]))
            for p, e in document["files"].items()
        }
        return Manifest(str(document["symdl"]), str(document["sympy"]), files)
    except (ValueError, KeyError, TypeError, AttributeError, GenerationError) as error:
        raise GenerationError(f"{path} is no manifest of symdl; delete it and generate again") from error


@dataclass(frozen=True)
class FileSet:
    """Files that belong together: text and origin by relative POSIX path.

    ``whole`` are the top folders of which this is the complete set: other generated files there are orphans,
    and so are files the manifest says come from a source that this set covers. ``prune=False`` (something
    failed): nothing is an orphan. ``manifest=False``: loose files without one.
    """

    texts: Mapping[str, str]
    origins: Mapping[str, Origin] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()
    prune: bool = True
    manifest: bool = True

    def complete(self, root: Path, old: Manifest, orphans: Collection[str]) -> dict[str, str]:
        """The texts and the manifest as it will be; entries without a file are dropped."""
        if not self.manifest:
            return dict(self.texts)
        entries = {p: e for p, e in old.files.items() if p not in orphans and (root / p).is_file()}
        for path, text in self.texts.items():
            entries[path] = Entry(self.origins.get(path, Origin()), hashlib.sha256(text.encode()).hexdigest())
        return {**self.texts, MANIFEST: Manifest(__version__, sympy_version(), entries).text()}


# ------------------------------------------------------------------------------------------------- writing


@dataclass(frozen=True)
class Report:
    """What ``write`` did: paths relative to the root."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    deleted: tuple[str, ...]


def write(files: FileSet, root: Path) -> Report:
    """Write what differs below ``root``, each file whole or not at all, and delete orphans.

    A kill at any moment leaves each file old or new: the text goes to a temporary file beside the target,
    which is then renamed. Raises GenerationError, in one line, where a folder cannot be written.
    """
    for path in files.texts:
        _checked(path)
    old = read_manifest(root) if files.manifest else Manifest()
    orphans = _orphans(files, root, old)
    texts = files.complete(root, old, orphans)
    written, unchanged = [], []
    for path in sorted(texts, key=lambda p: (p == MANIFEST, p)):  # the manifest last: it speaks of what is there
        target = root / path
        if _read(target) == texts[path]:
            unchanged.append(path)
        else:
            replace(target, texts[path])
            written.append(path)
    for path in orphans:
        with contextlib.suppress(FileNotFoundError):
            _guarded(root / path, lambda target: target.unlink())
    for leftover in _leftovers(root, files.whole):
        with contextlib.suppress(OSError):
            leftover.unlink()
    return Report(tuple(written), tuple(unchanged), tuple(orphans))


def replace(target: Path, text: str) -> None:
    """Put ``text`` at ``target`` in one step: a temporary file beside it, then a rename."""
    replace_bytes(target, text.encode())


def replace_bytes(target: Path, content: bytes) -> None:
    """Put ``content`` at ``target`` in one step."""
    _guarded(target.parent, lambda folder: folder.mkdir(parents=True, exist_ok=True))
    _guarded(target, lambda path: _replace(path, content))


def _replace(target: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(_TEMPORARY, f".{target.name}.", target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


@lru_cache(maxsize=1)
def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _guarded(path: Path, action: Callable[[Path], Any]) -> None:
    try:
        action(path)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise GenerationError(f"cannot write {path}: {_reason(error)}; choose another folder with -o") from error


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _checked(path: str) -> PurePosixPath:
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts:
        raise GenerationError(f"{path!r} is no path below the output folder")
    return pure


def _read(path: Path) -> str | None:
    try:
        with open(path, encoding="utf-8", newline="") as stream:
            return stream.read()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    except OSError as error:
        raise GenerationError(f"cannot read {path}: {_reason(error)}") from error


def _walk(root: Path, tops: Collection[str]) -> Iterator[Path]:
    for top in sorted(tops):
        for folder, folders, files in os.walk(root / top):
            folders[:] = sorted(f for f in folders if f != "__pycache__")
            yield from (Path(folder) / file for file in sorted(files))


def _orphans(files: FileSet, root: Path, old: Manifest) -> list[str]:
    """Generated files that should not be there: known by the manifest, or by their stamp."""
    if not files.prune:
        return []
    sources = {origin.source for origin in files.origins.values()} - {""}
    tops = {_top(path) for path in files.texts}
    found = {
        path
        for path, entry in old.files.items()
        if _top(path) in files.whole or (_top(path) in tops and entry.origin.source in sources)
    }
    for path in _walk(root, files.whole):
        relative = path.relative_to(root).as_posix()
        if relative not in found and relative not in files.texts and not relative.endswith(_TEMPORARY):
            text = _read(path)
            if text is not None and _MADE_BY in text[:400]:
                found.add(relative)
    return sorted(path for path in found if path not in files.texts and (root / path).is_file())


def _top(path: str) -> str:
    return PurePosixPath(path).parts[0]


def _leftovers(root: Path, whole: Collection[str]) -> list[Path]:
    """Temporary files a killed run left; younger ones may belong to a run that is alive."""
    found = []
    for path in _walk(root, whole):
        with contextlib.suppress(OSError):
            if path.name.endswith(_TEMPORARY) and path.stat().st_mtime < time.time() - 60:
                found.append(path)
    return found


# ---------------------------------------------------------------------------------------------- comparison


@dataclass(frozen=True)
class Drift:
    """How a folder differs from what would be generated: paths relative to the root, sorted."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    orphaned: tuple[str, ...]
    note: str = ""
    """Why bytes may differ without a changed definition: other versions made the committed files."""

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.orphaned)


def compare(files: FileSet, root: Path) -> Drift:
    """Compare a set with a folder, byte for byte; writes nothing."""
    old = read_manifest(root) if files.manifest else Manifest()
    orphans = _orphans(files, root, old)
    changed, missing = [], []
    for path, text in sorted(files.complete(root, old, orphans).items()):
        if not (root / path).is_file():
            missing.append(path)
        elif _read(root / path) != text:
            changed.append(path)
    return Drift(tuple(changed), tuple(missing), tuple(orphans), _versions(old))


def _versions(old: Manifest) -> str:
    pairs = (("symdl", old.symdl, __version__), ("SymPy", old.sympy, sympy_version()))
    return "; ".join(f"made with {what} {was}, you have {now}" for what, was, now in pairs if was and was != now)


def without_pruning(files: FileSet) -> FileSet:
    """The same files, where nothing beside them is an orphan."""
    return dataclasses.replace(files, whole=frozenset(), prune=False)


def difference(path: str, text: str, root: Path, limit: int = 40) -> str:
    """The unified diff from what is there to what would be, shortened to ``limit`` lines."""
    there = (_read(root / path) or "").splitlines(keepends=True)
    lines = [
        line if line.endswith("\n") else f"{line}\n"
        for line in difflib.unified_diff(there, text.splitlines(keepends=True), f"{path} (there)", f"{path} (new)")
    ]
    more = len(lines) - limit
    return "".join(lines[:limit]) + (f"... {more} more lines\n" if more > 0 else "")
