"""What the doors share: looking up a kernel in a generated package, and help where it is absent."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any, NoReturn


def generated(target: str) -> ModuleType:
    """The generated package of a target; an ImportError says how to make it where it is absent."""
    try:
        return importlib.import_module(f"symdl.kernels.generated.{target}")
    except ModuleNotFoundError as error:
        if error.name == f"symdl.kernels.generated.{target}":
            raise ImportError(
                f"symdl.kernels.{target}: nothing is generated for {target!r}; run 'symdl generate --target {target}'"
            ) from None
        raise


def names(package: ModuleType) -> list[str]:
    """The public names a generated package offers, without importing their modules."""
    return sorted(name for name in dir(package) if not name.startswith("_"))


def lookup(package: ModuleType, door: str, name: str) -> Any:
    """The object called ``name``; an AttributeError offers the nearest names.

    A module of the package, which stays there once it is imported, is none of its names.
    """
    if name.startswith("_"):
        raise AttributeError(f"module {door!r} has no attribute {name!r}")
    if name not in package._MODULES:
        unknown(door, name, names(package))
    return getattr(package, name)


def unknown(door: str, name: str, known: list[str]) -> NoReturn:
    """Raise the AttributeError for a name no kernel has."""
    import difflib

    nearest = difflib.get_close_matches(name, known, n=3)
    hint = f"; did you mean {', '.join(nearest)}?" if nearest else f"; dir({door}) shows all"
    raise AttributeError(f"{door} has no kernel {name!r}{hint}", name=name) from None
