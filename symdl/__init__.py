"""Write the mathematics once, as SymPy; get gradients, stable kernels and formula sheets.

Importing symdl is cheap: SymPy is imported when a name that needs it is first used.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symdl.compile import compile
    from symdl.declare import activation, loss, optimizer
    from symdl.definition import Definition, decay, fraction, nonnegative, positive
    from symdl.errors import (
        DefinitionError,
        DerivationError,
        GenerationError,
        MissingToolError,
        SymdlError,
        UnknownNameError,
    )
    from symdl.primitives import absolute, root
    from symdl.registry import definition, names
    from symdl.roles import Const, Elem, Label, Option, Param, State, Target, Weight
    from symdl.row import RowLse, RowMax, RowPick, RowSum, length, position

__version__ = "0.1.0"

__all__ = [
    "Const",
    "Definition",
    "DefinitionError",
    "DerivationError",
    "Elem",
    "GenerationError",
    "Label",
    "MissingToolError",
    "Option",
    "Param",
    "RowLse",
    "RowMax",
    "RowPick",
    "RowSum",
    "State",
    "SymdlError",
    "Target",
    "UnknownNameError",
    "Weight",
    "__version__",
    "absolute",
    "activation",
    "compile",
    "decay",
    "definition",
    "fraction",
    "length",
    "loss",
    "names",
    "nonnegative",
    "optimizer",
    "position",
    "positive",
    "root",
]

# The same names by the module that holds them: looked up when first used.
_HOMES = {
    "symdl.compile": "compile",
    "symdl.declare": "activation loss optimizer",
    "symdl.definition": "Definition decay fraction nonnegative positive",
    "symdl.errors": ("DefinitionError DerivationError GenerationError MissingToolError SymdlError UnknownNameError"),
    "symdl.primitives": "absolute root",
    "symdl.registry": "definition names",
    "symdl.roles": "Const Elem Label Option Param State Target Weight",
    "symdl.row": "RowLse RowMax RowPick RowSum length position",
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'symdl' has no attribute {name!r}")
    return getattr(importlib.import_module(module), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})


class _Shared:
    """A public function whose name is also a submodule's: ``symdl.definition`` is the function, always.

    Python binds a submodule to its package when it is imported; this data descriptor swallows that binding
    and keeps the function in sight. ``from symdl.definition import ...`` finds the module as ever.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        return __getattr__(self.name)

    def __set__(self, instance: object, value: object) -> None:
        if not isinstance(value, ModuleType):
            raise AttributeError(f"symdl.{self.name} cannot be replaced")


class _Package(ModuleType):
    compile = _Shared()
    definition = _Shared()


sys.modules[__name__].__class__ = _Package
