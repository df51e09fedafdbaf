"""Docstrings of generated functions: what help() shows is enough to use them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from sympy import Expr, Interval, oo, sstr

from symdl.definition import Definition, Input
from symdl.kernel import Quantity
from symdl.plan import Place
from symdl.roles import Role

_WIDTH = 100
_DTYPES = (
    "The result has the dtype to which the floating {predictions} promote (float16, bfloat16, float32, "
    "float64; 16-bit types compute in float32); integers and bools become float64{others}."
)


def formula_lines(definition: Definition) -> list[str]:
    """The formula in plain text, one line an output, each case of a Piecewise on a line of its own."""
    variant = definition.default_variant
    lines: list[str] = []
    for place, (name, expression) in enumerate(variant.outputs):
        if expression is not None:
            part = "" if place == 0 else f", part {place + 1},"
            left = f"new {name}" if definition.kind == "optimizer" else f"{definition.name}{part}"
            lines += _equation(left, expression)
    return lines


def _equation(left: str, expression: Expr) -> list[str]:
    if expression.is_Piecewise:
        rows = [(sstr(e), "otherwise" if c == True else f"if {sstr(c)}") for e, c in expression.args]  # noqa: E712
        first, *rest = [f"{e}  {c}" for e, c in rows]
        return [
            *_wrapped(f"{left} = {first}", len(left) + 3),
            *(line for row in rest for line in _wrapped(" " * (len(left) + 3) + row, len(left) + 3)),
        ]
    return _wrapped(f"{left} = {sstr(expression)}", len(left) + 3)


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False)


def docstring(definition: Definition, quantity: Quantity, indent: str) -> str:
    """The docstring of one public function, without its quotes; later lines are indented."""
    blocks = [_sentence(definition, quantity)]
    blocks.append("\n".join(f"    {line}" for line in formula_lines(definition)))
    blocks.append("\n".join(_arguments(definition, quantity)))
    blocks.append(_paragraph(_returns(definition, quantity)))
    blocks.append(_paragraph(_edges(definition, quantity)))
    blocks.append(_paragraph(_errors(definition)))
    if definition.reference:
        blocks.append(_paragraph(f"Reference: {definition.reference}"))
    text = "\n\n".join(block for block in blocks if block)
    return textwrap.indent(text.replace("\\", "\\\\").replace('"""', "'''"), indent).lstrip()


def _paragraph(text: str) -> str:
    return "\n".join(_wrapped(text, 0))


def _sentence(d: Definition, quantity: Quantity) -> str:
    summary = d.summary if d.summary.endswith(".") else f"{d.summary}."
    lead = {
        Quantity.VALUE: "",
        Quantity.GRAD: f"First derivative of {d.name}: f'({d.inputs[0].name}). ",
        Quantity.GRAD2: f"Second derivative of {d.name}: f''({d.inputs[0].name}). ",
        Quantity.VJP: f"Cotangents of the inputs of {d.name}, given the cotangent g of its result. ",
        Quantity.VALUE_AND_GRAD: f"Value of {d.name} and its derivative, in one pass. ",
        Quantity.HVP: f"Hessian of {d.name} in {d.differentiable[0].name} times v. " if d.differentiable else "",
        Quantity.HESS_DIAG: f"Diagonal of the Hessian of {d.name} in {d.differentiable[0].name}. "
        if d.differentiable
        else "",
        Quantity.STEP: "",
    }.get(quantity, "")
    return f"{_paragraph(lead)}\n\n{_paragraph(f'{d.name}: {summary}')}" if lead else _paragraph(summary)


# ------------------------------------------------------------------------------------------ arguments


def _arguments(d: Definition, quantity: Quantity) -> Iterator[str]:
    from symdl.targets.signatures import default_reduction, has_axis, public_inputs

    if quantity is Quantity.VJP:
        yield from _item(
            "g",
            "the cotangent of the result, of its shape" + (" after the reduction" if d.reductions else ""),
        )
    if quantity is Quantity.HVP:
        yield from _item("v", f"the direction, of the shape of {d.differentiable[0].name}")
    for i in public_inputs(d):
        yield from _item(i.name, _meaning(d, i))
    if has_axis(d):
        what = "the axis whose two halves are gated" if d.split else "the axis of the row"
        if d.concatenate:
            what = "the axis along which the parts of the result follow each other"
        yield from _item("axis", f"{what}; any layout")
    if d.reductions:
        listed = ", ".join(repr(r) for r in d.reductions)
        yield from _item("reduction", f"one of {listed}; default {default_reduction(d)!r}")
    if quantity is Quantity.VJP:
        targets = [i.name for i in d.inputs if i.role is Role.TARGET]
        also = f"; {', '.join(targets)} may be asked for" if targets else ""
        yield from _item("wrt", f"names of the inputs whose cotangents are wanted; None: the differentiable ones{also}")
    yield from _item("out", _out(d, quantity))


def _item(name: str, text: str) -> list[str]:
    return _wrapped(f"{name}: {text}.", 4)


def _meaning(d: Definition, i: Input) -> str:
    promised = f"; the errors are promised for {_domain(i)}" if i.role.is_array and i.domain is not None else ""
    return _what(d, i) + promised


def _what(d: Definition, i: Input) -> str:
    variant = d.default_variant
    is_row = variant.places.get(i.name) is Place.ROW
    shape = "one entry a row" if is_row else "broadcasts with the others"
    match i.role:
        case Role.ELEM:
            return "array" if d.kind == "optimizer" or len(d.arrays) == 1 or d.split else f"array; {shape}"
        case Role.WEIGHT:
            where = "; 1-D aligns with axis" if d.has_rows and d.over == "axis" else ""
            return f"learnable array; broadcasts{where}" + ("" if i.required else f"; default {i.default}")
        case Role.TARGET:
            return f"array to compare with; {shape}"
        case Role.CONST:
            where = "; 1-D aligns with axis" if d.has_rows and d.over == "axis" and not is_row else ""
            return ("array" if i.required else "optional array") + f"; {shape}{where}"
        case Role.LABEL:
            skipped = f", or {d.ignore[i.name]} for those to be skipped" if i.name in d.ignore else ""
            other = (
                "; floating numbers are probabilities"
                if any(k == (i.name, "floating") for v in d.variants for k in v.key)
                else ""
            )
            return f"integer labels, one a row, 0 <= label < C{skipped}{other}"
        case Role.STATE:
            return "array, the state of the last step" + ("" if i.required else "; None where there is none")
        case Role.OPTION:
            return f"one of {', '.join(repr(c) for c in i.choices)}"
        case _:
            domain = f", {_domain(i)}" if i.domain is not None else ""
            default = "" if i.required else f"; default {i.default}"
            return f"{'integer' if i.name in d.ignore.values() else 'number'}{domain}{default}"


def _domain(i: Input) -> str:
    domain = i.domain
    assert isinstance(domain, Interval)
    low = "" if domain.start == -oo else f"{domain.start} {'<' if domain.left_open else '<='} "
    high = "" if domain.end == oo else f" {'<' if domain.right_open else '<='} {domain.end}"
    return f"{low}{i.name}{high}"


def _out(d: Definition, quantity: Quantity) -> str:
    exact = "of exactly the result's shape and dtype; may be an input"
    if quantity is Quantity.STEP:
        return (
            f"tuple of arrays for the results, in their order ({exact}): the step is then in place; what follows "
            "those given gets new memory"
        )
    if quantity is Quantity.VALUE_AND_GRAD and d.kind == "loss":
        return f"array for the gradient, {exact}"
    if quantity in (Quantity.VJP, Quantity.VALUE_AND_GRAD):
        return f"array for the result, or a tuple where there are several, {exact}"
    return f"array for the result, {exact}"


# ------------------------------------------------------------------------------------------ results


def _returns(d: Definition, quantity: Quantity) -> str:
    first = d.split or d.inputs[0].name
    differentiable = (
        [d.split, *(i.name for i in d.differentiable[2:])] if d.split else [i.name for i in d.differentiable]
    )
    if quantity is Quantity.STEP:
        names = [n for n, _ in d.default_variant.outputs]
        return (
            f"Returns the tuple ({', '.join(names)}{',' if len(names) == 1 else ''}) of new values, None "
            "for a state that is not used; each keeps its own array's dtype (float16, bfloat16, float32 or float64; "
            "16-bit types compute in float32)."
        )
    if quantity is Quantity.VJP:
        what = "an array" if len(differentiable) == 1 else "a tuple of arrays"
        shape = f"Returns {what}, the cotangent of {', '.join(differentiable)}, each of its input's shape."
    elif quantity in (Quantity.HVP, Quantity.HESS_DIAG):
        what = "the sum of the losses" if d.reductions else "the loss"
        scale = ", divided as the mean is for a mean" if d.reductions else ""
        shape = f"Returns an array of the shape of {first}: second derivatives of {what}{scale}."
    elif quantity is Quantity.VALUE_AND_GRAD:
        second = f"what {d.name}_vjp(1, ...) returns" if d.kind == "loss" else "f'"
        shape = f"Returns ({'loss' if d.kind == 'loss' else 'f'}, {second})."
    elif d.reductions:
        none = "the shape of the rows" if d.default_variant.place is Place.ROW else "the broadcast shape"
        shape = f"Returns a scalar; an array of {none} for reduction='none'. Sums accumulate in float64."
    elif d.concatenate:
        parts = len(d.default_variant.outputs)
        shape = f"Returns an array of the shape of {first} with {parts} times the length along axis."
    elif d.split:
        shape = f"Returns an array of the shape of {first} with half the length along axis."
    elif d.has_rows and d.default_variant.place is Place.ROW:
        shape = "Returns one number a row: the broadcast shape without axis; a scalar for one row."
    else:
        shape = "Returns an array of the broadcast shape; a NumPy scalar for 0-d input."
    others = any(i.role in (Role.TARGET, Role.CONST) for i in d.inputs)
    dtypes = _DTYPES.format(
        predictions=", ".join(differentiable), others="; the other arrays are cast to it" if others else ""
    )
    return f"{shape} {dtypes}"


def _edges(d: Definition, quantity: Quantity) -> str:
    if quantity is Quantity.STEP:
        return "Right-hand sides are old values. NaN in gives NaN out; no warning is raised."
    declared = [
        f"the derivative by {name} at {name} = {sstr(place)} is {sstr(value)}"
        for name, places in d.kinks.items()
        for place, value in places.items()
    ]
    kinks = f"At kinks: {'; '.join(declared)}. " if declared and quantity is not Quantity.VALUE else ""
    limits = "Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised."
    return kinks + limits


def _errors(d: Definition) -> str:
    values = ["shapes that do not broadcast", "out of the wrong shape"]
    if any(i.domain is not None for i in d.params):
        values.append("a parameter outside its domain")
    if any(i.role is Role.LABEL for i in d.inputs):
        values.append("a label that is no class")
    if d.split:
        values.append("an odd length along axis")
    return (
        "Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the wrong "
        f"dtype, ValueError for {', '.join(values)}."
    )
