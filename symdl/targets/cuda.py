"""CUDA C++: how the operations of a plan are spelled, and device functions, monoids and kernels made of them.

One text serves every dtype: ``real`` is what a kernel computes in, ``wide`` carries sums (double, or a pair of
floats), and the arrays' own types are typedefs that the launcher puts before the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import frexp, inf, isfinite, ldexp

import numpy as np

from symdl import emit
from symdl.plan import Constant, Plan, Type
from symdl.primitives import PRIMITIVES
from symdl.targets import ckernels
from symdl.targets.ckernels import Kernel
from symdl.targets.clike import ATOM, EXTENDED, CLike, Function
from symdl.targets.spelling import Text

_TYPES = {
    Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "pair", Type.EXTENDED: "extended",
    Type.TRUTH: "bool", Type.INDEX: "integer",
}  # fmt: skip

# Each of these is a function of the prelude, exp_ and so on: the device's own, which is accurate to a few ulps.
# Primitives with a recipe (expit, normcdf, erf ...) are printed from it, though the device has some of them: then they
# are as good as on other targets.
_DEVICE_OWN = """
    exp log sqrt power rint expm1 log1p sin cos tan tanh sinh cosh atan atan2 asin acos asinh acosh atanh
    exp2 log2 cbrt hypot floor ceil
"""
_NATIVE = frozenset(_DEVICE_OWN.split())
_WORDS = """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl const constexpr
    const_cast continue decltype default delete do double dynamic_cast else enum explicit export extern false float
    for friend goto half if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
    wchar_t while xor xor_eq
    threadIdx blockIdx blockDim gridDim warpSize min max
    R F WIDE WIDE_NUMBER PAIR SLOW QUICK FLAT ENTRY STRIDED PLACE ROW INF NOT_A_NUMBER BEYOND THREADS SYMDL_DOUBLE
    SYMDL_SHIM SYMDL_LONG SYMDL_SHORT LANES BATCH HIGH_PRODUCT AXIS QUOTIENT INDICES EACH PACK GROUP ENTRIES CHUNKS
    ROWS EACH_CHUNK HOLD TAKE
    real wide wide_of wide_from pair extended better settled or_zero integer place magic lanes clamped restrict_ load
    store read write pack taken put exchange wait_for_row each_element report position length rows inner row outer
    within size size_0 size_1 rest index_0 index_1 index_2 i k lane first chunk base own leads quick quickly careful
    bad errors caller
"""
RESERVED = frozenset(_WORDS.split()) | {f"{name}_" for name in (*_NATIVE, *PRIMITIVES, "fma", "minimum", "maximum")}

_FLOAT_EXPONENTS = 60
"""Numbers that have such exponents are pairs of floats without loss."""

_CONVERSIONS = {
    (Type.WIDE, Type.REAL): "real",
    (Type.INDEX, Type.REAL): "real",
    (Type.REAL, Type.WIDE): "wide",
    (Type.INDEX, Type.WIDE): "wide_of",
    (Type.REAL, Type.INDEX): "integer",
    (Type.REAL, Type.PAIR): "pair",
    (Type.WIDE, Type.PAIR): "pair",
    (Type.PAIR, Type.REAL): "real",
    (Type.REAL, Type.EXTENDED): "extended_of",
    (Type.WIDE, Type.EXTENDED): "extended",
    (Type.PAIR, Type.EXTENDED): "extended",
    (Type.INDEX, Type.EXTENDED): "extended(real",
    (Type.EXTENDED, Type.REAL): "real",
}


class Cuda(CLike):
    """CUDA C++, for one plan."""

    target = "cupy"
    native = _NATIVE
    reserved = RESERVED
    types = _TYPES
    conversions = _CONVERSIONS

    def wide(self, value: float, remainder: float) -> Text:
        """The whole number for double kernels, its two parts for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"wide({self.constant(Constant(value, Type.REAL)).text})", ATOM)
        return Text(f"WIDE({value!r}, {self.reals(high, low)})", ATOM)

    def pair(self, value: float, remainder: float) -> Text:
        """The two parts for double kernels, and those for float ones."""
        high, low = _in_floats(value, remainder)
        if high == value and not remainder:
            return Text(f"pair({self.constant(Constant(value, Type.REAL)).text})", ATOM)
        return Text(f"PAIR({value!r}, {remainder!r}, {self.reals(high, low)})", ATOM)

    def extended(self, value: float, remainder: float) -> Text:
        """The number, also where no float is so large or so small."""
        if not isfinite(value) or (_in_floats(value, 0.0)[0] == value and not remainder):
            return Text(f"extended({self.reals(value)})", ATOM)
        mantissa, exponent = frexp(value)
        if abs(exponent) < _FLOAT_EXPONENTS:
            return Text(f"extended({self.pair(value, remainder).text})", ATOM)
        return Text(f"extended_scaled({self.extended(mantissa, ldexp(remainder, -exponent)).text}, {exponent})", ATOM)

    def reals(self, *numbers: float) -> str:
        return ", ".join(self.constant(Constant(number, Type.REAL)).text for number in numbers)


def _in_floats(value: float, remainder: float) -> tuple[float, float]:
    """The number as the sum of two floats."""
    with np.errstate(over="ignore"):
        high = float(np.float32(value))
    return high, float(np.float32((value - high) + remainder)) if abs(high) < inf else 0.0


# ------------------------------------------------------------------------------------------ functions


def primitives(names: Iterable[str]) -> list[Function]:
    """The device functions of these primitives and of those they call, callees first."""
    return ckernels.with_callees(names, primitive)


def primitive(name: str) -> Function:
    """The device function of a primitive that has a recipe; the type of extended numbers and its functions."""
    if name == EXTENDED:
        return Function(name, emit.render("cupy/extended.cu"), ())
    return ckernels.primitive(name, Cuda, "cupy/function.cu.j2")


def recipes() -> list[str]:
    """What is printed once for all kernels: primitives that are device functions, and extended numbers."""
    return [EXTENDED, *(name for name, p in PRIMITIVES.items() if p.recipe is not None and name not in _NATIVE)]


def monoid(name: str) -> Function:
    """The four parts of a monoid and its combination over a block."""
    return ckernels.monoid(name, Cuda, "cupy/monoid.cu.j2")


# ------------------------------------------------------------------------------------------ kernels


def kernel(name: str, plan: Plan, rows: bool, title: str = "", labels: Sequence[tuple[str, str]] = ()) -> Kernel:
    """The plan as CUDA text whose functions begin with ``name``.

    ``rows``: one block a row; else one thread an element. ``labels``: (input, parameter that holds the label to be
    ignored or "") of each label that must lie in the row.
    """
    return _Printer(name, plan, rows, title, labels).made()


def chunks(inputs: int) -> int:
    """How many words of 16 bytes of each array a thread reads before it computes: enough for two on their way, and no
    more entries than it has registers for."""
    return 2 if inputs <= 2 else 1


class _Printer(ckernels.Printer):
    language_type = Cuda
    element_template = "cupy/elementwise.cu.j2"
    row_template = "cupy/rows.cu.j2"

    def more(self) -> dict[str, object]:
        return {"chunks": chunks(len(self.inputs))}

    def load(self, array: str, type: str) -> str:
        return f"load({array}_row + position * {array}_in_s1)"
