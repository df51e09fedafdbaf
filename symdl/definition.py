"""A definition: one Python function that returns SymPy, and everything that is declared beside the formula."""

from __future__ import annotations

import inspect
import itertools
import keyword
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from sympy import Basic, Expr, Float, Interval, Piecewise, Pow, Rational, S, Symbol, oo, sympify
from sympy.core.function import AppliedUndef
from sympy.logic.boolalg import Boolean

from symdl import primitives, row
from symdl.errors import DefinitionError
from symdl.plan import Place
from symdl.primitives import absolute
from symdl.roles import Role

positive = Interval.open(0, oo)
"""Domain of a parameter that must exceed 0."""
nonnegative = Interval(0, oo)
"""Domain of a parameter that must be 0 or more."""
fraction = Interval(0, 1)
"""Domain of a parameter between 0 and 1, both allowed."""
decay = Interval.Ropen(0, 1)
"""Domain of an averaging coefficient: 0 or more, below 1."""

RESERVED = frozenset({"out", "axis", "reduction", "wrt", "g", "position", "length", "validate"})
SUFFIXES = ("_grad", "_grad2", "_vjp", "_value_and_grad", "_hvp", "_hess_diag", "_step")
FORBIDDEN = {
    "Abs": "symdl.absolute(u)",
    "Max": "Piecewise((a, a > b), (b, True))",
    "Min": "Piecewise((a, a < b), (b, True))",
    "sign": "Piecewise((1, u > 0), (-1, u < 0), (0, True))",
    "Heaviside": "Piecewise((1, u >= 0), (0, True))",
    "DiracDelta": "a Piecewise",
    "re": "the real formula",
    "im": "the real formula",
    "arg": "the real formula",
    "conjugate": "the real formula",
}

_DIFFERENTIABLE = (Role.ELEM, Role.WEIGHT)
_REDUCTIONS = ("none", "mean", "sum")


class _Required:
    def __repr__(self) -> str:
        return "required"


REQUIRED: Any = _Required()


@dataclass(frozen=True)
class Input:
    """One argument of a definition: its name, role, default and where its values may lie."""

    name: str
    role: Role
    default: Any = REQUIRED
    keyword_only: bool = False
    choices: tuple[Any, ...] = ()
    """Option: every value it may take."""
    special: tuple[Any, ...] = ()
    """Param: the values at which the formula has another shape; each gets a kernel of its own."""
    domain: Interval | None = None

    @property
    def required(self) -> bool:
        return self.default is REQUIRED

    @cached_property
    def symbol(self) -> Symbol:
        """The input in formulas: real, and integer, positive or nonnegative where role or domain say so."""
        if self.role is Role.LABEL:
            return Symbol(self.name, integer=True)
        if self.domain is not None and self.domain.is_subset(positive):
            return Symbol(self.name, positive=True)
        if self.domain is not None and self.domain.is_subset(nonnegative):
            return Symbol(self.name, nonnegative=True)
        return Symbol(self.name, real=True)

    @property
    def selects(self) -> tuple[Any, ...]:
        """The states of this input that have formulas of their own; empty where there is one formula for all."""
        if self.role is Role.OPTION:
            return self.choices
        if self.role is Role.CONST and not self.required:
            return ("given", "absent")
        if self.role is Role.STATE and self.default is None:
            return ("given", "absent")
        if self.special:
            return (*self.special, "other")
        return ()


@dataclass(frozen=True)
class Variant:
    """The formula for one combination of options, special parameter values and optional arrays.

    ``key`` holds (argument, state) in signature order; ``outputs`` maps names to expressions (None: the output
    is not used here); ``weight`` is what the mean divides by the sum of, if not the number of elements.
    """

    key: tuple[tuple[str, Any], ...]
    inputs: tuple[Input, ...]
    outputs: tuple[tuple[str, Expr | None], ...]
    weight: Expr | None = None

    @property
    def expr(self) -> Expr:
        expression = self.outputs[0][1]
        assert expression is not None
        return expression

    @cached_property
    def has_rows(self) -> bool:
        """Whether values of a row meet in the formula."""
        expressions = [e for _, e in self.outputs if e is not None] + ([self.weight] if self.weight is not None else [])
        return any(
            row.reductions(e) or e.has(row.position) or e.has(row.length) for e in expressions
        )

    @cached_property
    def place(self) -> Place:
        """Whether the value is one an element or one a row."""
        if not self.has_rows:
            return Place.ELEMENT
        varying = {i.symbol for i in self.inputs if i.role in (Role.ELEM, Role.WEIGHT)} | {row.position}
        return Place.ELEMENT if row.outside(self.expr) & varying else Place.ROW

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Where each array input lives: in a row function labels, and what a value per row uses outside every
        reduction, are one a row."""
        bare = row.outside(self.expr) if self.has_rows and self.place is Place.ROW else set()
        return {
            i.name: Place.ROW if self.has_rows and (i.role is Role.LABEL or i.symbol in bare) else Place.ELEMENT
            for i in self.inputs
            if i.role.is_array
        }

    def input(self, name: str) -> Input:
        return next(i for i in self.inputs if i.name == name)


@dataclass(frozen=True)
class Definition:
    """A named function of the library or of a user: formula, arguments, and what is declared beside it.

    Made by ``@activation``, ``@loss`` and ``@optimizer``; validated when made.
    """

    name: str
    kind: str
    summary: str
    module: str
    inputs: tuple[Input, ...]
    variants: tuple[Variant, ...]
    doc: str = ""
    reference: str = ""
    aliases: tuple[str, ...] = ()
    kinks: Mapping[str, Mapping[Expr, Expr]] = field(default_factory=dict)
    """Input name -> {location: declared derivative there}."""
    reductions: tuple[str, ...] = ()
    """Losses: the reductions offered; empty where the definition is one number by itself."""
    ignore: Mapping[str, str] = field(default_factory=dict)
    """Label name -> the parameter that holds the label to be ignored."""
    split: str = ""
    """The argument whose two halves along ``axis`` are the first two inputs (gates)."""
    over: str = "axis"
    """Row functions: the row lies along "axis", or is the whole "array"."""
    function: Callable[..., Any] | None = field(default=None, compare=False, repr=False)

    @property
    def expr(self) -> Expr:
        """The formula with every default: SymPy, as written."""
        return self.default_variant.expr

    @property
    def default_variant(self) -> Variant:
        return self.variants[0]

    @property
    def params(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role is Role.PARAM)

    @property
    def options(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role is Role.OPTION)

    @property
    def arrays(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role.is_array)

    @property
    def differentiable(self) -> tuple[Input, ...]:
        """The inputs ``f_vjp`` gives cotangents of by itself."""
        return tuple(i for i in self.inputs if i.role in _DIFFERENTIABLE)

    @property
    def has_rows(self) -> bool:
        return any(variant.has_rows for variant in self.variants)

    @property
    def sole_element(self) -> Input | None:
        """The one ``Elem`` of an elementwise activation; f_grad and f_grad2 are with respect to it."""
        elements = [i for i in self.inputs if i.role is Role.ELEM]
        return elements[0] if self.kind == "activation" and len(elements) == 1 and not self.has_rows else None

    def input(self, name: str) -> Input:
        for candidate in self.inputs:
            if candidate.name == name:
                return candidate
        raise DefinitionError(f"{self.name}: no input {name!r}; it has {', '.join(i.name for i in self.inputs)}")

    def derivative(self, name: str, order: int = 1) -> Expr:
        """The derivative with respect to an input, in stable form, as SymPy.

        Row functions have cotangents instead: ``symdl.calculus.cotangents``.
        """
        from symdl import kernel

        return kernel.derivative(self, name, order)

    def latex(self) -> str:
        """The formula in house notation, as LaTeX."""
        from symdl import targets

        return targets.formula(self)

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {self.latex()}$"

    def source(self, target: str = "numpy") -> str:
        """The generated text for ``target``."""
        from symdl import generate

        return generate.source(self, target)

    def overload(self, function: Callable[..., Any]) -> Definition:
        """Give the same name a second formula, taken when the target is floating instead of integer labels.

        Its mean divides by the number of values unless it returns ``(loss, weight)``.
        """
        other = _inputs(function, self.name, {i.name: i for i in self.inputs})
        unknown = [i.name for i in other if i.name not in {j.name for j in self.inputs}]
        if unknown:
            raise DefinitionError(f"{self.name}: the overload has {unknown[0]!r}, which the first formula lacks; add it there")
        mine = {i.name: i.role for i in self.inputs}
        changed = [i.name for i in other if i.role is not mine[i.name]]
        if len(changed) != 1 or mine[changed[0]] is not Role.LABEL:
            raise DefinitionError(f"{self.name}: an overload must turn exactly one Label into a Target")
        name = changed[0]
        variants = tuple(
            replace(v, key=((name, "label"), *v.key)) for v in self.variants
        ) + tuple(replace(v, key=((name, "floating"), *v.key)) for v in _variants(self.name, self.kind, function, other, False))
        definition = replace(self, variants=variants)
        from symdl import registry

        registry.register(definition)
        return definition


# ------------------------------------------------------------------------------------------- decorators


def activation(
    function: Callable[..., Any] | None = None,
    *,
    reference: str = "",
    kinks: Mapping[str, Mapping[Any, Any]] | None = None,
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
    split: str = "",
) -> Any:
    """Register an activation: elementwise, gated (``split``) or over rows.

    Parameters: ``reference`` (who, year, where); ``kinks`` ({"x": {0: 0}}: the derivative by x at 0 is 0);
    ``domain`` ({"alpha": symdl.positive}); ``aliases``; ``options`` (values of each ``Option`` that is not a
    bool); ``special`` (values of a ``Param`` at which the formula has another shape); ``split`` (the name of the
    argument whose halves along ``axis`` are the two inputs).
    Raises DefinitionError, naming the definition and the cure.
    """
    return _decorator(
        function, "activation", reference, kinks, domain, aliases, options, special, split=split
    )


def loss(
    function: Callable[..., Any] | None = None,
    *,
    reference: str = "",
    kinks: Mapping[str, Mapping[Any, Any]] | None = None,
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
    mean: str = "elements",
    ignore: Mapping[str, str] | None = None,
    reductions: Sequence[str] = _REDUCTIONS,
    over: str = "axis",
) -> Any:
    """Register a loss: the body is the loss of one element, or of one row.

    Parameters, beside those of ``activation``: ``mean="weights"`` divides the mean by the sum of the weights (the
    body returns ``(loss, weight)``, or the loss alone and the weight is its ``Const``); ``ignore`` ({"target":
    "ignore_index"}: labels equal to that parameter are skipped); ``reductions`` (those offered); ``over="array"``
    makes one number of the whole array.
    Raises DefinitionError, naming the definition and the cure.
    """
    if mean not in ("elements", "weights"):
        raise DefinitionError(f"@loss(mean={mean!r}): expected 'elements' or 'weights'")
    return _decorator(
        function, "loss", reference, kinks, domain, aliases, options, special,
        weighted=mean == "weights", ignore=ignore, reductions=() if over == "array" else tuple(reductions), over=over,
    )  # fmt: skip


def optimizer(
    function: Callable[..., Any] | None = None,
    *,
    reference: str = "",
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
) -> Any:
    """Register an optimizer's step: the body returns {"param": ..., state: ...}; right-hand sides are old values.

    A state whose default is None may be absent (the body sees None), and an output may be None where unused.
    Raises DefinitionError, naming the definition and the cure.
    """
    return _decorator(function, "optimizer", reference, None, domain, aliases, options, special)


def _decorator(function: Callable[..., Any] | None, kind: str, *declared: Any, **more: Any) -> Any:
    def decorate(body: Callable[..., Any]) -> Definition:
        definition = _make(body, kind, *declared, **more)
        from symdl import registry

        registry.register(definition)
        return definition

    return decorate if function is None else decorate(function)


def _make(
    function: Callable[..., Any],
    kind: str,
    reference: str,
    kinks: Mapping[str, Mapping[Any, Any]] | None,
    domain: Mapping[str, Interval] | None,
    aliases: Sequence[str],
    options: Mapping[str, Sequence[Any]] | None,
    special: Mapping[str, Sequence[Any]] | None,
    *,
    split: str = "",
    weighted: bool = False,
    ignore: Mapping[str, str] | None = None,
    reductions: tuple[str, ...] = (),
    over: str = "axis",
) -> Definition:
    name = function.__name__
    for candidate in (name, *aliases):
        if not candidate.isidentifier() or keyword.iskeyword(candidate) or candidate.startswith("_"):
            raise DefinitionError(f"{candidate!r} cannot name a kernel; use a plain identifier")
        suffix = next((s for s in SUFFIXES if candidate.endswith(s)), None)
        if suffix:
            raise DefinitionError(f"{candidate}: names that end in {suffix} are taken by derived kernels; rename it")
    doc = inspect.getdoc(function)
    if not doc:
        raise DefinitionError(f"{name}: missing docstring; write one sentence that says what it is")
    summary = " ".join(doc.split("\n\n")[0].split())
    inputs = _inputs(function, name, {}, domain or {}, options or {}, special or {})
    for label, parameter in (ignore or {}).items():
        if {label, parameter} - {i.name for i in inputs}:
            raise DefinitionError(f"{name}: ignore={{{label!r}: {parameter!r}}} names no input; name a Label and a Param")
    if split and split in {i.name for i in inputs}:
        raise DefinitionError(f"{name}: split={split!r} is also an input; give the whole array a name of its own")
    variants = _variants(name, kind, function, inputs, weighted)
    return Definition(
        name=name, kind=kind, summary=summary, module=function.__module__, inputs=inputs, variants=variants, doc=doc,
        reference=reference, aliases=tuple(aliases), kinks=_kinks(name, inputs, kinks or {}), reductions=reductions,
        ignore=dict(ignore or {}), split=split, over=over, function=function,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------- validation


def _inputs(
    function: Callable[..., Any],
    name: str,
    declared: Mapping[str, Input],
    domain: Mapping[str, Interval] | None = None,
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
) -> tuple[Input, ...]:
    domain, options, special = domain or {}, options or {}, special or {}
    found = []
    for argument in inspect.signature(function, eval_str=True).parameters.values():
        role = argument.annotation
        if not isinstance(role, Role):
            came = "no annotation" if role is inspect.Parameter.empty else repr(role)
            raise DefinitionError(
                f"{name}: argument {argument.name!r} has {came}; annotate it with Elem, Weight, Target, Const, "
                "Label, Param, Option or State"
            )
        if argument.kind in (argument.VAR_POSITIONAL, argument.VAR_KEYWORD):
            raise DefinitionError(f"{name}: *{argument.name} is not allowed; name every argument")
        if argument.name in RESERVED or argument.name.startswith("_"):
            raise DefinitionError(f"{name}: argument name {argument.name!r} is reserved for kernels; rename it")
        default = REQUIRED if argument.default is argument.empty else argument.default
        earlier = declared.get(argument.name)
        choices: tuple[Any, ...] = ()
        if role is Role.OPTION:
            choices = tuple(options.get(argument.name, (False, True) if isinstance(default, bool) else ()))
            if earlier is not None:
                choices = earlier.choices
            if default not in choices:
                raise DefinitionError(f"{name}: option {argument.name!r} needs its values; pass options={{{argument.name!r}: (...)}} with the default among them")
            choices = (default, *(c for c in choices if c != default))
        if role is Role.PARAM and default is not REQUIRED and (isinstance(default, bool) or not isinstance(default, (int, float))):
            raise DefinitionError(f"{name}: parameter {argument.name!r} has default {default!r}; expected a number")
        if role in (Role.CONST, Role.WEIGHT) and default is not REQUIRED and (isinstance(default, bool) or not isinstance(default, (int, float))):
            raise DefinitionError(f"{name}: {role.value} {argument.name!r} has default {default!r}; expected its neutral number, as in 'weight: Const = 1'")
        if role in (Role.ELEM, Role.TARGET, Role.LABEL) and default is not REQUIRED:
            raise DefinitionError(f"{name}: {role.value} {argument.name!r} cannot have a default; remove it")
        if role is Role.STATE and default is not REQUIRED and default is not None:
            raise DefinitionError(f"{name}: state {argument.name!r} has default {default!r}; only None (absent) is allowed")
        found.append(
            Input(
                argument.name, role, default, argument.kind is argument.KEYWORD_ONLY, choices,
                earlier.special if earlier else tuple(special.get(argument.name, ())),
                earlier.domain if earlier else domain.get(argument.name),
            )  # fmt: skip
        )
    known = {i.name for i in found}
    for source in (domain, options, special):
        for key in source:
            if key not in known:
                raise DefinitionError(f"{name}: {key!r} is declared but is no argument; it has {', '.join(sorted(known))}")
    for i in found:
        if i.domain is not None and i.role is Role.PARAM and not i.required and i.domain.contains(sympify(i.default)) is not S.true:
            raise DefinitionError(f"{name}: the default {i.default!r} of {i.name!r} lies outside its domain {i.domain}")
    if not any(i.role is Role.ELEM for i in found):
        raise DefinitionError(f"{name}: no Elem argument; annotate the array it is a function of, as in 'x: Elem'")
    return tuple(found)


def _variants(
    name: str, kind: str, function: Callable[..., Any], inputs: tuple[Input, ...], weighted: bool
) -> tuple[Variant, ...]:
    selectors = [i for i in inputs if i.selects]
    order = [_default_first(i) for i in selectors]
    found = []
    for states in itertools.product(*order):
        chosen = dict(zip((i.name for i in selectors), states, strict=True))
        arguments = {i.name: _argument(i, chosen.get(i.name)) for i in inputs}
        try:
            result = function(**arguments)
        except DefinitionError:
            raise
        except Exception as error:
            line = _line_of(error, function)
            raise DefinitionError(f"{name}: the body failed{line}: {type(error).__name__}: {error}") from error
        found.append(_variant(name, kind, tuple(chosen.items()), inputs, result, weighted))
    return tuple(found)


def _default_first(i: Input) -> tuple[Any, ...]:
    if i.role in (Role.CONST, Role.STATE):
        return ("absent", "given")
    if i.special and i.default not in i.special:
        return ("other", *i.special)
    if i.special:
        first = next(s for s in i.special if s == i.default)
        return (first, *(s for s in i.selects if s != first))
    return i.selects


def _argument(i: Input, state: Any) -> Any:
    if i.role is Role.OPTION:
        return state
    if state == "absent" and isinstance(state, str):
        return None if i.role is Role.STATE else sympify(i.default)
    if i.special and state != "other":
        return Rational(state)
    # The body first sees symbols without assumptions: sqrt(u**2) then stays what was written, and an Abs in the
    # result is the author's own.
    return Symbol(i.name)


def _variant(
    name: str, kind: str, key: tuple[tuple[str, Any], ...], inputs: tuple[Input, ...], result: Any, weighted: bool
) -> Variant:
    weight: Any = None
    if kind == "optimizer":
        if not isinstance(result, dict):
            raise DefinitionError(f"{name}: an optimizer returns a dict of new values, as in {{'param': ...}}; got {type(result).__name__}")
        states = [i.name for i in inputs if i.role is Role.STATE]
        expected = [next(i.name for i in inputs if i.role is Role.ELEM), *states]
        if sorted(result) != sorted(expected):
            raise DefinitionError(f"{name}: returned {', '.join(map(str, result))}; expected {', '.join(expected)}")
        outputs = {n: result[n] for n in expected}
    else:
        if isinstance(result, tuple) and kind == "loss" and len(result) == 2:
            result, weight = result
        outputs = {"value": result}
        if weighted and weight is None:
            weight = _implied_weight(name, inputs, dict(key))
    real = {Symbol(i.name): i.symbol for i in inputs}
    checked = {
        n: None if e is None and kind == "optimizer" else _checked(name, e, real) for n, e in outputs.items()
    }
    return Variant(
        key, inputs, tuple(checked.items()), None if weight is None else _checked(name, weight, real)
    )


def _implied_weight(name: str, inputs: tuple[Input, ...], states: dict[str, Any]) -> Expr:
    consts = [i for i in inputs if i.role is Role.CONST]
    if not consts:
        raise DefinitionError(f"{name}: mean='weights' without a weight; return (loss, weight) or add a Const argument")
    label = next((i for i in inputs if i.role is Role.LABEL), None)
    product: Expr = S.One
    for i in consts:
        if states.get(i.name) == "absent":
            product *= sympify(i.default)
        else:
            product *= row.RowPick(Symbol(i.name), Symbol(label.name)) if label else Symbol(i.name)
    return product


def _checked(name: str, expression: Any, real: Mapping[Symbol, Symbol]) -> Expr:
    try:
        expression = sympify(expression, strict=True)
    except Exception:
        raise DefinitionError(f"{name}: returned {type(expression).__name__}; expected a SymPy expression") from None
    if not isinstance(expression, Expr):
        raise DefinitionError(f"{name}: returned {expression}; expected a SymPy expression")
    allowed = {*real, row.position, row.length}
    for symbol in sorted(expression.free_symbols, key=str):
        if symbol not in allowed:
            raise DefinitionError(
                f"{name}: unknown symbol {symbol}; use the arguments ({', '.join(map(str, real))}) or make it one"
            )
    for node in _nodes(expression):
        kind = type(node).__name__
        if kind in FORBIDDEN:
            raise DefinitionError(f"{name}: {node} uses {kind}, whose derivative hides the kink; write {FORBIDDEN[kind]} instead")
        if isinstance(node, AppliedUndef) or not primitives.is_known(node):
            raise DefinitionError(f"{name}: unknown function {kind} in {node}; known are {', '.join(primitives.known_names())}")
        if node in (S.NaN, S.ComplexInfinity, S.ImaginaryUnit):
            raise DefinitionError(f"{name}: {node} appears in the formula; restrict it with a Piecewise")
    return _real(expression, real)


def _nodes(expression: Basic) -> list[Basic]:
    seen: dict[Basic, None] = {}
    stack = [expression]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen[node] = None
            stack.extend(node.args)
    return sorted(seen, key=lambda node: (len(str(node)), str(node))) if len(seen) < 2000 else list(seen)


def _real(expression: Expr, real: Mapping[Symbol, Symbol]) -> Expr:
    """The expression over real symbols, with ``sqrt(u**2)`` as ``absolute(u)`` and decimals as exact numbers."""

    def is_root_of_square(node: Basic) -> bool:
        return (
            isinstance(node, Pow) and isinstance(node.exp, Rational) and node.exp.q == 2
            and isinstance(node.base, Pow) and node.base.exp == 2
        )  # fmt: skip

    expression = expression.replace(is_root_of_square, lambda node: absolute(node.base.base) ** (2 * node.exp))
    return expression.xreplace(dict(real)).replace(lambda node: isinstance(node, Float), lambda node: Rational(node))


def _kinks(
    name: str, inputs: tuple[Input, ...], kinks: Mapping[str, Mapping[Any, Any]]
) -> dict[str, dict[Expr, Expr]]:
    by_name = {i.name: i for i in inputs}
    result: dict[str, dict[Expr, Expr]] = {}
    for argument, places in kinks.items():
        if argument not in by_name or by_name[argument].role not in _DIFFERENTIABLE:
            raise DefinitionError(f"{name}: kinks names {argument!r}, which is no Elem or Weight")
        result[argument] = {}
        for place, value in places.items():
            pair = []
            for entry in (place, value):
                if isinstance(entry, str):
                    if entry not in by_name:
                        raise DefinitionError(f"{name}: kink {entry!r} names no input; give a number or a parameter's name")
                    pair.append(by_name[entry].symbol)
                elif isinstance(entry, (int, float)) and not isinstance(entry, bool):
                    pair.append(Rational(entry))
                else:
                    raise DefinitionError(f"{name}: kink {entry!r}: expected a number or a parameter's name")
            result[argument][pair[0]] = pair[1]
    return result


def _line_of(error: Exception, function: Callable[..., Any]) -> str:
    """', line N' for the deepest frame of the body, so that the author finds the node."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code is function.__code__:
            line = trace.tb_lineno
        trace = trace.tb_next
    return "" if line is None else f" in line {line}"


def is_condition(node: Basic) -> bool:
    """Whether a node is a truth value rather than a number."""
    return isinstance(node, Boolean)
