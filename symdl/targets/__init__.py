"""The targets by name; each is imported when it is first used."""

from __future__ import annotations

import difflib
import importlib
from functools import lru_cache
from typing import TYPE_CHECKING

from symdl.errors import GenerationError, UnknownNameError

if TYPE_CHECKING:
    from symdl.definition import Definition
    from symdl.targets.base import Target

# A new target is a module here, with TARGET in it, and a folder of templates.
_MODULES = {
    "numpy": "symdl.targets.numpy",
    "cupy": "symdl.targets.cupy",
    "c": "symdl.targets.c",
    "latex": "symdl.targets.latex",
}


def names() -> list[str]:
    """The names of all targets."""
    return list(_MODULES)


@lru_cache
def get(name: str) -> Target:
    """The target called ``name``; UnknownNameError offers the nearest."""
    module = _MODULES.get(name)
    if module is None:
        nearest = difflib.get_close_matches(name, _MODULES, n=1)
        hint = f"did you mean {nearest[0]}?" if nearest else f"expected one of {', '.join(_MODULES)}"
        raise UnknownNameError(f"no target is called {name!r}; {hint}")
    try:
        target: Target = importlib.import_module(module).TARGET
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise GenerationError(f"target {name!r} is not part of this version of symdl") from error
    return target


def formula(definition: Definition) -> str:
    """The formula of a definition in house notation, as LaTeX."""
    text: str = importlib.import_module(_MODULES["latex"]).formula(definition)
    return text
