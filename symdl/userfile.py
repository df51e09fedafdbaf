"""A user's own file of definitions: imported by the user's own command, failures reported by line."""

from __future__ import annotations
import __future__

import ast
import hashlib
import sys
import traceback
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from symdl.errors import DefinitionError, SymdlError

if TYPE_CHECKING:
    from symdl.definition import Definition

_PATHS: dict[str, str] = {}
"""Module name -> the path as the user gave it."""


@dataclass(frozen=True)
class Failure:
    """A definition that could not be made or generated: one line."""

    name: str
    message: str
    where: str = ""
    error: Exception | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


def path_of(definition: Definition) -> str | None:
    """The file a definition was loaded from by ``load``, as the user gave it."""
    return _PATHS.get(definition.module)


def load(path: str | Path) -> tuple[list[Definition], list[Failure]]:
    """Import a file and return its definitions, and what kept others from being made.

    A decorated function that is refused is a Failure with its line, and the rest of the file goes on. Raises
    DefinitionError, in one line, where the file is absent, cannot be parsed, raises, or defines nothing.
    """
    shown, file = str(path), Path(path)
    tree, flags = _parsed(file, shown)
    # The name comes from the whole path, so that two files of one name do not clash.
    digest = hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:8]
    module = types.ModuleType(f"symdl_user.{file.stem}_{digest}")
    module.__file__ = shown
    _PATHS[module.__name__] = shown
    sys.modules[module.__name__] = module
    failures: list[Failure] = []
    made: dict[str, Definition] = {}
    from symdl import registry

    registry.load_library()  # before the file: a name the library has is the file's error
    with _beside(file):
        for statement in tree.body:
            try:
                exec(
                    compile(ast.Module([statement], []), shown, "exec", flags, dont_inherit=True),
                    module.__dict__,
                )
            except DefinitionError as error:
                if not isinstance(statement, ast.FunctionDef):
                    raise DefinitionError(f"{shown}, line {statement.lineno}: {error}") from error
                failures.append(Failure(statement.name, str(error), f"{shown}, line {statement.lineno}", error))
            except SymdlError as error:
                raise DefinitionError(f"{shown}, line {statement.lineno}: {error}") from error
            except (Exception, SystemExit) as error:
                line = _line(error, shown) or statement.lineno
                raise DefinitionError(f"{shown}, line {line}: {type(error).__name__}: {_flat(error)}") from error
            made = {d.name: d for d in registry.from_module(module.__name__)}
    if not made and not failures:
        raise DefinitionError(
            f"{shown}: no definitions; decorate a function with @activation, @loss or @optimizer from symdl"
        )
    return list(made.values()), failures


def _parsed(file: Path, shown: str) -> tuple[ast.Module, int]:
    try:
        source = file.read_bytes()
        tree = ast.parse(source, shown)
    except FileNotFoundError:
        raise DefinitionError(f"{shown}: no such file") from None
    except OSError as error:
        raise DefinitionError(f"{shown}: cannot be read: {error.strerror or error}") from error
    except SyntaxError as error:
        raise DefinitionError(f"{shown}, line {error.lineno}: {type(error).__name__}: {error.msg}") from error
    except ValueError as error:  # null bytes
        raise DefinitionError(f"{shown}: SyntaxError: {error}") from error
    flags = 0
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
            for alias in statement.names:
                flags |= getattr(getattr(__future__, alias.name, None), "compiler_flag", 0)
    return tree, flags


@contextmanager
def _beside(file: Path) -> Iterator[None]:
    """Let the file import its neighbours, after everything else: a neighbour never hides a package."""
    folder = str(file.resolve().parent)
    sys.path.append(folder)
    try:
        yield
    finally:
        sys.path.remove(folder)


def _line(error: BaseException, shown: str) -> int | None:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == shown]
    return lines[-1] if lines else None


def _flat(error: BaseException) -> str:
    return " ".join(str(error).split()) or "no message"
