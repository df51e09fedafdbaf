"""The names and who holds them: every decorated definition lands here."""

from __future__ import annotations

import difflib
import importlib

from symdl.definition import Definition
from symdl.errors import DefinitionError, UnknownNameError

_DEFINITIONS: dict[str, Definition] = {}
_ALIASES: dict[str, str] = {}


def register(definition: Definition) -> None:
    """Add a definition; the same module may replace its own, another module's name is an error."""
    for name in (definition.name, *definition.aliases):
        holder = _DEFINITIONS.get(_ALIASES.get(name, name))
        if holder is not None and (holder.module, holder.name) != (definition.module, definition.name):
            raise DefinitionError(
                f"{definition.name}: the name {name!r} is already taken by {holder.module}.{holder.name}; "
                "choose another"
            )
    for alias in [a for a, name in _ALIASES.items() if name == definition.name]:
        del _ALIASES[alias]
    _DEFINITIONS[definition.name] = definition
    _ALIASES.update(dict.fromkeys(definition.aliases, definition.name))


def load_library() -> None:
    """Import the library, so that its definitions are registered."""
    importlib.import_module("symdl.library")


def definition(name: str) -> Definition:
    """The definition with this name or alias; UnknownNameError offers the nearest names."""
    load_library()
    found = _DEFINITIONS.get(_ALIASES.get(name, name))
    if found is None:
        nearest = difflib.get_close_matches(name, [*_DEFINITIONS, *_ALIASES], n=3)
        hint = f"; did you mean {', '.join(nearest)}?" if nearest else "; 'symdl list' shows all"
        raise UnknownNameError(f"no function is called {name!r}{hint}")
    return found


def names(kind: str | None = None) -> list[str]:
    """The sorted names of all definitions, or of one kind: activation, loss or optimizer."""
    load_library()
    if kind not in (None, "activation", "loss", "optimizer"):
        raise UnknownNameError(f"no kind is called {kind!r}; expected activation, loss or optimizer")
    return sorted(name for name, d in _DEFINITIONS.items() if kind is None or d.kind == kind)


def from_module(module: str) -> list[Definition]:
    """The definitions a module made, in the order it made them."""
    return [d for d in _DEFINITIONS.values() if d.module == module]
