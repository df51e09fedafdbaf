"""Kernels of floats that compute in double: there what floats would lose digits by is no matter."""

from __future__ import annotations

from dataclasses import replace

from symdl.plan import Constant, Operand, Operation, Place, Repair, Step, Type
from symdl.targets.c99 import C, Printer
from symdl.targets.ckernels import Better, is_slow
from symdl.targets.clike import ATOM, FORMS
from symdl.targets.spelling import Form, Text

_TYPES = {
    Type.REAL: "double", Type.WIDE: "double", Type.PAIR: "double", Type.EXTENDED: "extended",
    Type.TRUTH: "truth", Type.INDEX: "integer",
}  # fmt: skip
_NUMBERS = (Type.REAL, Type.WIDE, Type.PAIR)
_OF_DOUBLE = (Operation.MINIMUM, Operation.MAXIMUM, Operation.FMA)


class Doubled(C):
    """C99 for one plan, in double whatever ``real`` is; pairs are doubles as well."""

    types = _TYPES

    def constant(self, constant: Constant) -> Text:
        if constant.type in _NUMBERS:
            return self.wide(float(constant.value), 0.0)
        return super().constant(constant)

    def cast(self, of: Type, to: Type, text: str) -> str:
        return text if of in _NUMBERS and to in _NUMBERS else super().cast(of, to, text)

    def form(self, step: Step) -> Form:
        operation, kinds = step.operation, {o.type for o in (*step.operands, step.result)}
        if Type.PAIR in kinds and Type.EXTENDED not in kinds:
            if operation is Operation.CONVERT:
                return Form("{0}", FORMS[Operation.ADD].precedence, FORMS[Operation.ADD].precedence)
            one = replace(step.result, type=Type.REAL) if step.result.type is Type.PAIR else step.result
            step = replace(step, results=(one,), operands=tuple(map(_as_number, step.operands)))
        if operation is Operation.DIVIDE and step.operands[1].place is Place.SCALAR and kinds <= set(_NUMBERS):
            return Form("quotient_wide({0}, {1})", ATOM)
        form = super().form(step)
        head, bracket, rest = form.pattern.partition("(")
        if bracket and operation is Operation.CALL:
            return replace(form, pattern=f"{head}wide({rest}")
        if bracket and operation in _OF_DOUBLE:
            return replace(form, pattern=f"{head}of_double({rest}")
        if operation is Operation.CONVERT and step.result.type in _NUMBERS:
            return replace(form, pattern="(double){0}")
        return form


def _as_number(operand: Operand) -> Operand:
    return replace(operand, type=Type.REAL) if operand.type is Type.PAIR else operand


class DoubledPrinter(Printer):
    """A kernel of elements whose arrays hold floats, and which computes in double."""

    language_type = Doubled

    def better(self, repair: Repair, when: str) -> Better:
        if not is_slow(repair):
            return super().better(repair, when)
        own, self.language = self.language, C(self.plan.name)
        self.types = self.language.types
        found = super().better(repair, when)
        own.used |= self.language.used
        self.language, self.types = own, own.types
        return found
