"""``symdl new``: a formula becomes a file with a definition, and a file that tests it.

The formula is parsed by ``symdl.grammar`` and written anew from its tree, so that only what the grammar knows can
reach a file. The definition is then loaded as ``symdl generate`` loads it, and the test gets the bound it measures.
"""

from __future__ import annotations

import importlib.util
import keyword
import math
import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import symdl
from symdl import generate, oracle, primitives, registry, userfile
from symdl.compile import compile as compile_
from symdl.definition import Definition
from symdl.errors import DefinitionError, SymdlError, UnknownNameError
from symdl.grammar import (
    CONDITION,
    CONSTANTS,
    VALUE,
    Call,
    Comparison,
    Name,
    Negative,
    Node,
    Number,
    Operation,
    Shape,
    constant,
    names,
    parse,
)

SPELLINGS = {
    "abs": "absolute",
    "arccos": "acos",
    "arcsin": "asin",
    "arctan": "atan",
    "ln": "log",
    "logistic": "expit",
    "sigmoid": "expit",
}
"""Other names of functions -> the name in the file."""
CHOICES = {
    "max": Shape((VALUE, VALUE), (VALUE,)),
    "min": Shape((VALUE, VALUE), (VALUE,)),
    "piecewise": Shape((VALUE, CONDITION), (VALUE, CONDITION), (VALUE,)),
    "where": Shape((CONDITION, VALUE, VALUE)),
}
"""What becomes a Piecewise."""
POINTS = (-30.0, -2.5, -0.3, 1e-9, 0.7, 3.0, 25.0)
ULPS = 8
"""What the test allows, unless the formula needs more."""

_TAKEN = {"And", "Eq", "Integer", "Ne", "Piecewise", "Rational", "Elem", "Param", "activation"}
"""What the file means by these; no argument may hide it."""
_WIDTH = 88
_LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 4}
_SIGN, _ATOM = 3, 5
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Scaffold:
    """The files that were written, and what the author should know."""

    definition: Path
    test: Path
    notes: tuple[str, ...] = ()


def new(name: str, formula: str, path: Path | None = None, parameters: Sequence[str] = ()) -> Scaffold:
    """Write the definition of ``name`` to ``path`` (NAME.py), and its test beside it.

    The array is x, or the first name where the formula has no x; the other names are parameters with the default 1.0,
    unless ``parameters`` ("beta=1.5") gives another. Raises GrammarError for the formula, DefinitionError for a name, a
    file that is there and a definition that is refused, GenerationError for one without kernels; no file stays then.
    """
    _check_name(name)
    path = path or Path(f"{name}.py")
    test = path.with_name(f"test_{name}.py")
    _check_files(name, path, test)
    text, element = _definition_text(name, formula, parameters)
    written: list[Path] = []
    try:
        _write(path, text, written)
        ulps, worst = _measured(_loaded(path))
        _write(test, _test_text(name, path.stem, element, ulps), written)
    except BaseException:
        for one in written:
            one.unlink(missing_ok=True)
        raise
    note = f"{worst} is off by more than {ulps // 2} units in the last place of a float64; {test} allows {ulps}"
    return Scaffold(path, test, (note,) if ulps > ULPS else ())


def functions() -> dict[str, Shape]:
    """Every function a formula may call: the primitives by name and other spelling, and the choices."""
    known = {n: Shape((VALUE,) * _arity(n)) for n in primitives.known_names() if n != "Piecewise"}
    return {**known, **{other: known[n] for other, n in SPELLINGS.items()}, **CHOICES}


def _arity(name: str) -> int:
    return primitives.PRIMITIVES[name].arity if name in primitives.PRIMITIVES else 1


# ---------------------------------------------------------------------------------------------- what is asked for


def _check_name(name: str) -> None:
    """Refuse what no file can be called; the decorator refuses the rest."""
    if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
        raise DefinitionError(f"{name!r} cannot name a kernel; use a plain identifier")
    with suppress(UnknownNameError):
        found = registry.definition(name)
        if not userfile.path_of(found):
            raise DefinitionError(f"{name}: the name is already taken by {found.module}.{found.name}; choose another")


def _check_files(name: str, path: Path, test: Path) -> None:
    if path.suffix != ".py" or not path.stem.isidentifier() or keyword.iskeyword(path.stem):
        raise DefinitionError(f"-o {path}: the test imports this file; call it like a module, as in {name}.py")
    for one in (path, test):
        if os.path.lexists(one):
            raise DefinitionError(f"{one} exists and stays as it is; delete it, or name another file with -o")
    if _hides(path.stem):
        raise DefinitionError(f"{path} would hide the module {path.stem!r}; name another file with -o")


def _hides(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ValueError:  # __main__
        return True


def _arguments(name: str, tree: Node) -> list[str]:
    """The array, then the parameters."""
    found = list(dict.fromkeys(names(tree)))
    if not found:
        raise DefinitionError(f"{name}: the formula has no argument; write it with x")
    for one in found:
        if one in _TAKEN:
            raise DefinitionError(f"{name}: {one} means something else in a definition; choose another name for it")
    return sorted(found, key=lambda one: one != "x")  # stable: the others stay in order


def _defaults(name: str, wanted: Sequence[str], given: Sequence[str]) -> dict[str, float]:
    defaults = dict.fromkeys(wanted, 1.0)
    for one in given:
        parameter, _, text = (part.strip() for part in one.partition("="))
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise DefinitionError(f"--param {one}: expected NAME=NUMBER, as in --param beta=1.5")
        if parameter not in defaults:
            there = ", ".join(defaults) or "none"
            raise DefinitionError(f"--param {one}: {name} has no parameter {parameter!r}; it has {there}")
        defaults[parameter] = value
    return defaults


# -------------------------------------------------------------------------------------------- trying what was made


def _write(path: Path, text: str, written: list[Path]) -> None:
    """Write a file that is not there yet: one that appeared meanwhile is left alone too."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        written.append(path)
        file.write(text)


def _loaded(path: Path) -> Definition:
    definitions, failures = userfile.load(path)
    if failures:
        raise DefinitionError(failures[0].message)
    return definitions[0]


def _measured(definition: Definition) -> tuple[int, str]:
    """The ulps that float64 kernels need at the test's points, and where. Raises SymdlError if there are no kernels."""
    (element,) = definition.arrays
    point = {p.name: p.default for p in definition.params}
    errors: dict[str, float] = {}
    try:
        kernels = compile_(definition)
        for suffix, formula in (("", definition.expr), ("_grad", oracle.derivative(definition.expr, element.name))):
            kernel = f"{definition.name}{suffix}"
            for x in POINTS:
                truth = oracle.evaluate(formula, {**point, element.name: x})
                errors[f"{kernel}({x:g})"] = truth.error(getattr(kernels, kernel)(x))
    except SymdlError:
        raise
    except Exception as error:
        raise DefinitionError(generate.failure(definition, error).message) from error
    worst = max(errors, key=lambda call: errors[call])
    if math.isinf(errors[worst]):
        raise DefinitionError(f"{definition.name}: a float64 cannot hold {worst}; restrict the formula with where(...)")
    return max(ULPS, 2 ** math.ceil(math.log2(max(1.0, errors[worst])))), worst


# ---------------------------------------------------------------------------------------------- the definition's file


def _definition_text(name: str, formula: str, parameters: Sequence[str] = ()) -> tuple[str, str]:
    """The text of the file, and the name of the array."""
    tree = parse(formula, functions())
    element, *others = _arguments(name, tree)
    defaults = _defaults(name, others, parameters)
    writer = _Writer({element, *defaults})
    result = writer.statement("return ", tree)
    summary = f"The activation {' '.join(formula.split())}."
    signature = [f"{element}: Elem", *(f"{n}: Param = {value!r}" for n, value in defaults.items())]
    head = f"def {name}({', '.join(signature)}):"
    if len(head) > _WIDTH:
        head = "\n".join([f"def {name}(", *(f"    {one}," for one in signature), "):"])
    homes = {"symdl": {"Elem", "activation", *(["Param"] if defaults else [])}}
    for function in writer.used:
        homes.setdefault(_home(function), set()).add(function)
    lines = [f"from {home} import {', '.join(sorted(homes[home], key=_import_order))}" for home in sorted(homes)]
    docstring = summary if len(summary) < _WIDTH - 10 else "A new activation."
    body = "\n".join(f"    {line}" for line in [f'"""{docstring}"""', *writer.lines, *result.split("\n")])
    imports = "\n".join(lines)
    return f'{imports}\n\n\n@activation(reference="")  # who, title, year, where\n{head}\n{body}\n', element


def _home(function: str) -> str:
    if function in symdl.__all__:
        return "symdl"
    return "symdl.primitives" if hasattr(primitives, function) and function in _ours() else "sympy"


def _ours() -> set[str]:
    rows = primitives.PRIMITIVES.values()
    return {r.name for r in rows if getattr(r.function, "__module__", "") == primitives.__name__}


def _import_order(name: str) -> tuple[bool, str]:
    """Classes before functions, as isort has them."""
    return name[0].islower(), name


class _Writer:
    """Writes trees as Python of SymPy; collects what must be imported and the lines that come before."""

    def __init__(self, arguments: set[str]) -> None:
        self.arguments, self.used = arguments, set[str]()
        self.lines, self.parts = list[str](), list[str]()

    def use(self, name: str) -> str:
        self.used.add(name)
        return name

    def text(self, node: Node, level: int = 0) -> str:
        """The Python of a value, in parentheses where it binds looser than ``level``."""
        text, binding = self.bound(node)
        return f"({text})" if binding < level else text

    def bound(self, node: Node) -> tuple[str, int]:
        """The Python of a value, and how tightly its outermost operator binds."""
        match node:
            case Number(text):
                return _number(text), _ATOM
            case Name(name):
                return (self.use({"e": "E"}.get(name, name)) if name in CONSTANTS else name), _ATOM
            case Negative(value):
                return f"-{self.text(value, _ATOM)}", _SIGN
            case Operation() if (number := _exact(node)) is not None:
                return self.number(number)
            case Operation("**", left, right):
                base, exponent = self.text(left, _ATOM), self.text(right, _SIGN)
                if constant(left) is not None and constant(right) is not None:  # a root of a bare number, exact
                    base, exponent = f"{self.use('Integer')}({base})", self.exactly(right)
                tight = re.fullmatch(r"[\w.]+", base) and re.fullmatch(r"-?[\w.]+", exponent)
                return f"{base}{'**' if tight else ' ** '}{exponent}", _LEVELS["**"]
            case Operation(sign, left, right):
                binding = _LEVELS[sign]
                return f"{self.text(left, binding)} {sign} {self.text(right, binding + 1)}", binding
            case Call(name, arguments) if name in CHOICES:
                return f"{self.use('Piecewise')}({', '.join(self.branches(name, arguments))})", _ATOM
            case Call(name, arguments):
                return f"{self.use(SPELLINGS.get(name, name))}({', '.join(map(self.exactly, arguments))})", _ATOM
            case _:
                raise TypeError(node)

    def number(self, number: Fraction) -> tuple[str, int]:
        if number.denominator == 1:
            return str(number), _ATOM if number >= 0 else _SIGN
        return f"{self.use('Rational')}({number.numerator}, {number.denominator})", _ATOM

    def exactly(self, node: Node) -> str:
        """The Python of a value; a decimal as a fraction, so that a function of it stays exact."""
        number = _exact(node)
        return self.text(node) if number is None else self.number(number)[0]

    def branches(self, name: str, arguments: Sequence[Node]) -> list[str]:
        """The branches of a choice, as pairs."""
        if name == "where":
            condition, value, otherwise = arguments
            pairs = [(self.text(value), self.condition(condition)), (self.text(otherwise), "True")]
        elif name == "piecewise":
            cases = zip(arguments[:-1:2], arguments[1::2], strict=True)
            pairs = [(self.text(value), self.condition(condition)) for value, condition in cases]
            pairs.append((self.text(arguments[-1]), "True"))
        else:
            *rest, last = arguments
            first = rest[0] if len(rest) == 1 else Call(name, tuple(rest))
            # At a tie the number decides: the slope of max(x, 0) and of max(0, x) is 0 there.
            a, b = (last, first) if _is_number(first) and not _is_number(last) else (first, last)
            one, other = self.short(a), self.short(b)
            pairs = [(one, f"{one} {'>' if name == 'max' else '<'} {other}"), (other, "True")]
        return [f"({value}, {condition})" for value, condition in pairs]

    def condition(self, node: Node) -> str:
        assert isinstance(node, Comparison)
        pairs = zip(node.values, node.signs, node.values[1:], strict=False)
        single = [self.comparison(left, sign, right) for left, sign, right in pairs]
        return single[0] if len(single) == 1 else f"{self.use('And')}({', '.join(single)})"

    def comparison(self, left: Node, sign: str, right: Node) -> str:
        if _is_number(left) and not _is_number(right):
            left, sign, right = right, _MIRRORED.get(sign, sign), left
        if sign in ("==", "!="):
            return f"{self.use('Eq' if sign == '==' else 'Ne')}({self.text(left)}, {self.text(right)})"
        return f"{self.text(left)} {sign} {self.text(right)}"

    def short(self, node: Node) -> str:
        """A value that is written twice: by a name of its own if it is long."""
        before = list(self.lines)
        text = self.text(node)
        if isinstance(node, Name | Number) or (len(text) <= 8 and "(" not in text):
            return text
        self.lines = before
        lines = self.statement("part = ", node).split("\n")
        number = next(k for k in range(1, 999) if f"part{k}" not in {*self.arguments, *self.parts})
        self.parts.append(f"part{number}")
        self.lines += [lines[0].replace("part", self.parts[-1], 1), *lines[1:]]
        return self.parts[-1]

    def statement(self, start: str, node: Node) -> str:
        """``start`` and the Python of a value: in one line, or broken at its branches, arguments or terms."""
        lines, made = list(self.lines), list(self.parts)
        text = self.text(node)
        if len(start) + len(text) + 5 <= _WIDTH:
            return f"{start}{text}"
        self.lines, self.parts = lines, made  # once more, in pieces
        if isinstance(node, Call):
            choice = node.function in CHOICES
            pieces = self.branches(node.function, node.arguments) if choice else map(self.exactly, node.arguments)
            return "\n".join([f"{start}{text.partition('(')[0]}(", *(f"    {piece}," for piece in pieces), ")"])
        terms: list[str] = []
        level = _LEVELS[node.sign] if isinstance(node, Operation) else 0
        first: Node = node
        while isinstance(first, Operation) and _LEVELS[first.sign] == level < _SIGN and _exact(first) is None:
            terms.insert(0, f"{first.sign} {self.text(first.right, level + 1)}")
            first = first.left
        if not terms:
            return f"{start}{self.text(node)}"
        return "\n".join([f"{start}(", *(f"    {term}" for term in [self.text(first, level), *terms]), ")"])


def _number(text: str) -> str:
    """A number as Python and its formatters spell it."""
    if text.isdigit():
        return str(int(text))
    mantissa, e, exponent = text.lower().partition("e")
    whole, point, rest = mantissa.partition(".")
    return f"{whole or '0'}{point}{rest or '0' * bool(point)}{e}{exponent}"


def _exact(node: Node) -> Fraction | None:
    """The exact value of arithmetic of bare numbers; None for anything else, and for roots."""
    match node:
        case Number(text):
            return Fraction(text)
        case Negative(value):
            inner = _exact(value)
            return None if inner is None else -inner
        case Operation(sign, left, right):
            a, b = _exact(left), _exact(right)
            if a is None or b is None or (sign == "**" and b.denominator != 1):
                return None
            if sign == "**":
                return Fraction(a ** int(b))
            return {"+": a + b, "-": a - b, "*": a * b}[sign] if sign != "/" else a / b
        case _:
            return None


def _is_number(node: Node) -> bool:
    return not any(True for _ in names(node))


# --------------------------------------------------------------------------------------------------- the test's file


def _test_text(name: str, module: str, element: str, ulps: int) -> str:
    return f'''"""{name} and its derivative, compared with certified truth."""

import pytest
import symdl
from symdl import oracle

from {module} import {name} as definition

POINTS = {POINTS}
ULPS = {ulps}  # units in the last place of a float64 that the kernels may be off by
DEFAULTS = {{p.name: p.default for p in definition.params}}

kernels = symdl.compile(definition)


@pytest.mark.parametrize("x", POINTS)
def test_value(x):
    truth = oracle.evaluate(definition.expr, {{**DEFAULTS, "{element}": x}})
    assert truth.error(kernels.{name}(x)) <= ULPS


@pytest.mark.parametrize("x", POINTS)
def test_derivative(x):
    slope = oracle.derivative(definition.expr, "{element}")
    truth = oracle.evaluate(slope, {{**DEFAULTS, "{element}": x}})
    assert truth.error(kernels.{name}_grad(x)) <= ULPS
'''
