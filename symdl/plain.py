"""Formulas and plans as plain text for people: long things shortened, equal things named once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sympy import Add, Expr, Function, Mul, Pow, Rational, Symbol, exp, preorder_traversal, sstr

from symdl.plan import Constant, Operation, Plan, Step, Type, Value
from symdl.row import Reduction
from symdl.targets.spelling import Form, Text, identifiers, spell

_NAMES = ("u", "v", "w", "p", "q", "r", "s")
_SHORT = 12
"""Characters of an argument that is not worth a name."""
_OFTEN = 3
_GAP = " ... "
_PLAIN_FRACTION = 64


# ------------------------------------------------------------------------------------------ formulas


def formula(expression: Expr) -> str:
    """The expression as text; numbers that came from binary floats as decimals."""
    return str(sstr(expression.xreplace(_decimals(expression))))


def _decimals(expression: Expr) -> dict[Expr, Expr]:
    found = {}
    for number in expression.atoms(Rational):
        if number.q > _PLAIN_FRACTION and not number.q & (number.q - 1):
            found[number] = Symbol(f"{abs(float(number)):.12g}", positive=True) * (1 if number > 0 else -1)
    return found


def abbreviations(expressions: Sequence[Expr]) -> dict[Symbol, Expr]:
    """Names for long arguments of functions that return again and again, the inner ones first."""
    taken = {str(s) for e in expressions for s in e.free_symbols}
    names = iter(name for name in _NAMES if name not in taken)
    counts: Counter[Expr] = Counter()
    for expression in expressions:
        for node in preorder_traversal(expression):
            if isinstance(node, (Function, exp)) and not isinstance(node, Reduction):
                counts.update(_positive(a) for a in node.args if isinstance(a, (Add, Mul, Pow)))
    often = [a for a, count in counts.items() if count >= _OFTEN and len(formula(a)) > _SHORT]
    found: dict[Symbol, Expr] = {}
    for argument, name in zip(sorted(often, key=lambda a: (a.count_ops(), a.sort_key())), names, strict=False):
        found[Symbol(name, real=True)] = abbreviated(argument, found)
    return found


def abbreviated(expression: Expr, names: dict[Symbol, Expr]) -> Expr:
    """The expression with the names where their meanings stand."""
    for symbol, meaning in names.items():
        expression = expression.xreplace({meaning: symbol, -meaning: -symbol})
    return expression


def _positive(argument: Expr) -> Expr:
    return -argument if argument.could_extract_minus_sign() else argument


def shortened(text: str, width: int) -> str:
    """The text, or its beginning and end, cut between words."""
    if len(text) <= width:
        return text
    end = (width - len(_GAP)) // 3
    head, tail = text[: width - len(_GAP) - end], text[-end:]
    return (head.rsplit(" ", 1)[0] if " " in head else head) + _GAP + tail.partition(" ")[2 if " " in tail else 0]


# --------------------------------------------------------------------------------------------- plans

_CONDITION, _COMPARED, _SUM, _PRODUCT, _SIGNED, _ATOM = range(6)
_FORMS = {
    Operation.ADD: Form("{0} + {1}", _SUM, (_SUM, _PRODUCT)),
    Operation.SUBTRACT: Form("{0} - {1}", _SUM, (_SUM, _PRODUCT)),
    Operation.MULTIPLY: Form("{0}*{1}", _PRODUCT, (_PRODUCT, _SIGNED)),
    Operation.DIVIDE: Form("{0}/{1}", _PRODUCT, (_PRODUCT, _SIGNED)),
    Operation.NEGATE: Form("-{0}", _SIGNED, _SIGNED),
    Operation.AND: Form("{0} and {1}", _CONDITION, _COMPARED),
    Operation.OR: Form("{0} or {1}", _CONDITION, _COMPARED),
}


class _Plain:
    """The notation of plans for readers: infix, and all else as a call."""

    def name(self, name: str) -> Text:
        return Text(name, _ATOM)

    def constant(self, constant: Constant) -> Text:
        if constant.type is Type.TRUTH:
            return Text(str(constant.value), _ATOM)
        return Text(f"{constant.value:.9g}", _ATOM if constant.value >= 0 else _SIGNED)

    def form(self, step: Step) -> Form:
        if step.operation is Operation.COMPARE:
            return Form(f"{{0}} {step.detail} {{1}}", _COMPARED, _SUM)
        if step.operation in _FORMS:
            return _FORMS[step.operation]
        named = step.detail if step.operation is Operation.CALL else f"{step.operation.value} {step.detail}".strip()
        if step.operation is Operation.CONVERT:
            named = step.result.type.value
        return Form(f"{named}({', '.join(f'{{{n}}}' for n in range(len(step.operands)))})", _ATOM)


def plan(what: Plan, width: int = 96) -> list[str]:
    """The plan's statements and what it gives, one a line, in evaluation order; then its repairs."""
    names = identifiers(what, ())
    results = {o.operand: o.name for o in what.outputs if isinstance(o.operand, Value) and o.operand not in names}
    called = {value: name for value, name in results.items() if name not in names.values()}
    # A condition is an output to the speller, so that it has a name.
    spelled = spell(what.with_guards, _Plain(), names, preferred=called, width=width)
    texts = [(output, text.text) for output, text in spelled.outputs]
    lines = [f"{', '.join(s.names)} = {s.text}" for s in spelled.statements]
    lines += [f"{output.name} = {text}" for output, text in texts[: len(what.outputs)] if text != output.name]
    for (output, text), repair in zip(texts[len(what.outputs) :], what.repairs, strict=True):
        lines.append(f"where {text}: {output.name}, by {len(repair.plan.steps)} other steps")
    return lines


def middle(lines: Sequence[str], most: int) -> Iterable[str]:
    """The lines, or the first and the last of them and how many are left out."""
    if len(lines) <= most:
        return lines
    first = most // 2
    return (*lines[:first], f"... {len(lines) - most + 1} more", *lines[len(lines) - (most - first - 1) :])
