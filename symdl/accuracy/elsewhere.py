"""A definition and its kernels found again in another process, by name."""

from __future__ import annotations

import importlib
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import lru_cache
from multiprocessing import get_context
from typing import Any, NamedTuple

from symdl import registry, userfile
from symdl.definition import Definition
from symdl.errors import GenerationError


class Address(NamedTuple):
    """Where a definition is found: its name, and the user's file that holds it ("": the library)."""

    name: str
    path: str


def address(definition: Definition) -> Address:
    return Address(definition.name, userfile.path_of(definition) or "")


def found(where: Address) -> Definition:
    """The definition at an address."""
    return _of_file(where.path)[where.name] if where.path else registry.definition(where.name)


@lru_cache
def _of_file(path: str) -> dict[str, Definition]:
    return {d.name: d for d in userfile.load(path)[0]}


def namespace_of(definition: Definition, target: str) -> Any:
    """The kernels of a definition: generated ones of the library's, compiled ones of a user's."""
    if definition.module.partition(".")[0] == "symdl":
        try:
            return importlib.import_module(f"symdl.kernels.{target}")
        except ImportError as error:
            raise GenerationError(str(error)) from error
    from symdl.compile import compile as compile_

    return compile_(definition, target)


def processes(count: int) -> Executor:
    """So many processes, which share nothing with this one."""
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"))
