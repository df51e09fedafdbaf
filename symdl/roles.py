"""The eight roles an input can play; a definition's annotations name them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias


class Role(Enum):
    """What an input is, and so whether it is differentiated and how it reaches a kernel."""

    ELEM = "elem"
    """An array, element by element; in a row function the element at this place of the row. Differentiated."""
    WEIGHT = "weight"
    """A learnable array that broadcasts. Differentiated, and summed to its own shape."""
    TARGET = "target"
    """An array the loss compares with. Differentiated only when asked (``wrt=``)."""
    CONST = "const"
    """An optional array: class weights, sample weights, masks. Its default is its neutral number, or None where the
    formula without it is another: the body sees that default."""
    LABEL = "label"
    """Integers, one a row."""
    PARAM = "param"
    """A Python number."""
    OPTION = "option"
    """A static choice: each value is its own kernel; the body sees the Python value."""
    STATE = "state"
    """An optimizer's array, passed and returned; default None: it may be absent, and the body sees None."""

    @property
    def is_array(self) -> bool:
        """Whether the input reaches kernels as an array."""
        return self not in (Role.PARAM, Role.OPTION)


# To a type checker a role is Any, because inside a body the argument is a SymPy expression.
if TYPE_CHECKING:
    Elem: TypeAlias = Any
    Weight: TypeAlias = Any
    Target: TypeAlias = Any
    Const: TypeAlias = Any
    Label: TypeAlias = Any
    Param: TypeAlias = Any
    Option: TypeAlias = Any
    State: TypeAlias = Any
else:
    Elem, Weight, Target, Const = Role.ELEM, Role.WEIGHT, Role.TARGET, Role.CONST
    Label, Param, Option, State = Role.LABEL, Role.PARAM, Role.OPTION, Role.STATE
