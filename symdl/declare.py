"""The decorators that make definitions, and everything that is checked when one is made."""

from __future__ import annotations

import inspect
import itertools
import keyword
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from typing import overload as typed

from sympy import Expr, Interval, Rational, S, Symbol, sympify

from symdl import registry, row
from symdl.definition import REQUIRED, Definition, Input, Variant, numbered
from symdl.errors import DefinitionError
from symdl.formulas import checked_formula
from symdl.roles import Role

RESERVED = frozenset({"out", "axis", "reduction", "wrt", "g", "position", "length", "validate"})
OUTPUTS = frozenset({"value", "grad", "grad2"})
SUFFIXES = ("_grad", "_grad2", "_vjp", "_value_and_grad", "_hvp", "_hess_diag", "_step")
_REDUCTIONS = ("none", "mean", "sum")
_DIFFERENTIABLE = (Role.ELEM, Role.WEIGHT)


Decorator = Callable[[Callable[..., Any]], Definition]


@typed
def activation(function: Callable[..., Any]) -> Definition: ...
@typed
def activation(
    *,
    reference: str = "",
    kinks: Mapping[str, Mapping[Any, Any]] | None = None,
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
    split: str = "",
    concatenate: bool = False,
) -> Decorator: ...
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
    concatenate: bool = False,
) -> Definition | Decorator:
    """Register an activation: elementwise, gated (``split``) or over rows.

    Parameters: ``reference`` (who, year, where); ``kinks`` ({"x": {0: 0}}: the derivative by x at 0 is 0);
    ``domain`` ({"alpha": symdl.positive}); ``aliases``; ``options`` (values of each ``Option`` that is not a
    bool); ``special`` (values of a ``Param`` at which the formula has another shape); ``split`` (the name of the
    argument whose halves along ``axis`` are the two inputs); ``concatenate`` (the body returns a tuple, whose parts are
    laid one after the other along ``axis``).
    Raises DefinitionError, naming the definition and the cure.
    """
    return _decorator(
        function,
        "activation",
        reference,
        kinks,
        domain,
        aliases,
        options,
        special,
        split=split,
        concatenate=concatenate,
    )


@typed
def loss(function: Callable[..., Any]) -> Definition: ...
@typed
def loss(
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
) -> Decorator: ...
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
) -> Definition | Decorator:
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


@typed
def optimizer(function: Callable[..., Any]) -> Definition: ...
@typed
def optimizer(
    *,
    reference: str = "",
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
) -> Decorator: ...
def optimizer(
    function: Callable[..., Any] | None = None,
    *,
    reference: str = "",
    domain: Mapping[str, Interval] | None = None,
    aliases: Sequence[str] = (),
    options: Mapping[str, Sequence[Any]] | None = None,
    special: Mapping[str, Sequence[Any]] | None = None,
) -> Definition | Decorator:
    """Register an optimizer's step: the body returns {"param": ..., state: ...}; right-hand sides are old values.

    A state whose default is None may be absent (the body sees None), and an output may be None where unused.
    Raises DefinitionError, naming the definition and the cure.
    """
    return _decorator(function, "optimizer", reference, None, domain, aliases, options, special)


def overload(definition: Definition, function: Callable[..., Any]) -> Definition:
    """The definition with a second formula, which turns its one Label into a Target."""
    other = _inputs(function, definition.name, {i.name: i for i in definition.inputs})
    unknown = [i.name for i in other if i.name not in {j.name for j in definition.inputs}]
    if unknown:
        raise DefinitionError(
            f"{definition.name}: the overload has {unknown[0]!r}, which the first formula lacks; add it there"
        )
    mine = {i.name: i.role for i in definition.inputs}
    changed = [i.name for i in other if i.role is not mine[i.name]]
    if len(changed) != 1 or mine[changed[0]] is not Role.LABEL:
        raise DefinitionError(f"{definition.name}: an overload must turn exactly one Label into a Target")
    name = changed[0]
    variants = tuple(replace(v, key=((name, "label"), *v.key)) for v in definition.variants) + tuple(
        replace(v, key=((name, "floating"), *v.key))
        for v in _variants(definition.name, definition.kind, function, other, False)
    )
    combined = replace(definition, variants=variants)
    registry.register(combined)
    return combined


def _decorator(function: Callable[..., Any] | None, kind: str, *declared: Any, **more: Any) -> Definition | Decorator:
    def decorate(body: Callable[..., Any]) -> Definition:
        definition = _make(body, kind, *declared, **more)
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
    concatenate: bool = False,
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
    for i in inputs:
        if kind == "loss" and i.name == "v":
            raise DefinitionError(f"{name}: argument name 'v' is reserved for Hessian-vector products; rename it")
        if i.role in _DIFFERENTIABLE and i.name in OUTPUTS and kind != "optimizer":
            raise DefinitionError(f"{name}: {i.role.value} {i.name!r} has the name of a result; rename it")
    for label, parameter in (ignore or {}).items():
        if {label, parameter} - {i.name for i in inputs}:
            raise DefinitionError(
                f"{name}: ignore={{{label!r}: {parameter!r}}} names no input; name a Label and a Param"
            )
    if split and split in {i.name for i in inputs}:
        raise DefinitionError(f"{name}: split={split!r} is also an input; give the whole array a name of its own")
    variants = _variants(name, kind, function, inputs, weighted)
    if concatenate is not any(len(v.outputs) > 1 for v in variants) and kind == "activation":
        raise DefinitionError(f"{name}: a body that returns a tuple goes with concatenate=True, and only such a body")
    return Definition(
        name=name, kind=kind, summary=summary, module=function.__module__, inputs=inputs, variants=variants, doc=doc,
        reference=reference, aliases=tuple(aliases), kinks=_kinks(name, inputs, kinks or {}), reductions=reductions,
        ignore=dict(ignore or {}), split=split, concatenate=concatenate, over=over,
        function=function,
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
                raise DefinitionError(
                    f"{name}: option {argument.name!r} needs its values; "
                    f"pass options={{{argument.name!r}: (...)}} with the default among them"
                )
            choices = (default, *(c for c in choices if c != default))
        if (
            role is Role.PARAM
            and default is not REQUIRED
            and (isinstance(default, bool) or not isinstance(default, (int, float)))
        ):
            raise DefinitionError(f"{name}: parameter {argument.name!r} has default {default!r}; expected a number")
        if (
            role in (Role.CONST, Role.WEIGHT)
            and default is not REQUIRED
            and not (role is Role.CONST and default is None)
            and (isinstance(default, bool) or not isinstance(default, (int, float)))
        ):
            raise DefinitionError(
                f"{name}: {role.value} {argument.name!r} has default {default!r}; "
                "expected its neutral number, as in 'weight: Const = 1'"
            )
        if role in (Role.ELEM, Role.TARGET, Role.LABEL) and default is not REQUIRED:
            raise DefinitionError(f"{name}: {role.value} {argument.name!r} cannot have a default; remove it")
        if role is Role.STATE and default is not REQUIRED and default is not None:
            raise DefinitionError(
                f"{name}: state {argument.name!r} has default {default!r}; only None (absent) is allowed"
            )
        found.append(
            Input(
                argument.name,
                role,
                default,
                argument.kind is argument.KEYWORD_ONLY,
                choices,
                earlier.special if earlier else tuple(special.get(argument.name, ())),
                earlier.domain if earlier else domain.get(argument.name),
            )
        )
    known = {i.name for i in found}
    for source in (domain, options, special):
        for key in source:
            if key not in known:
                raise DefinitionError(
                    f"{name}: {key!r} is declared but is no argument; it has {', '.join(sorted(known))}"
                )
    for i in found:
        if (
            i.domain is not None
            and i.role is Role.PARAM
            and not i.required
            and i.domain.contains(sympify(i.default)) is not S.true
        ):
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
        return None if i.default is None else sympify(i.default)
    if i.special and state != "other":
        return Rational(state)
    # The body first sees symbols without assumptions: sqrt(u**2) then stays what was written, and an Abs in the
    # result is the author's own.
    return Symbol(i.name)


def _variant(
    name: str,
    kind: str,
    key: tuple[tuple[str, Any], ...],
    inputs: tuple[Input, ...],
    result: Any,
    weighted: bool,
) -> Variant:
    weight: Any = None
    if kind == "optimizer":
        if not isinstance(result, dict):
            raise DefinitionError(
                f"{name}: an optimizer returns a dict of new values, as in {{'param': ...}}; "
                f"got {type(result).__name__}"
            )
        states = [i.name for i in inputs if i.role is Role.STATE]
        expected = [next(i.name for i in inputs if i.role is Role.ELEM), *states]
        if not set(states) <= set(result) <= set(expected) or not result:
            raise DefinitionError(f"{name}: returned {', '.join(map(str, result))}; expected {', '.join(expected)}")
        outputs = {n: result[n] for n in expected if n in result}
    else:
        if isinstance(result, tuple) and kind == "loss" and len(result) == 2:
            result, weight = result
        parts = result if kind == "activation" and isinstance(result, tuple) else (result,)
        outputs = {numbered("value", k): part for k, part in enumerate(parts)}
        if weighted and weight is None:
            weight = _implied_weight(name, inputs, dict(key))
    real = {Symbol(i.name): i.symbol for i in inputs}
    checked = {
        n: None if e is None and kind == "optimizer" else checked_formula(name, e, real) for n, e in outputs.items()
    }
    return Variant(key, inputs, tuple(checked.items()), None if weight is None else checked_formula(name, weight, real))


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


def _kinks(name: str, inputs: tuple[Input, ...], kinks: Mapping[str, Mapping[Any, Any]]) -> dict[str, dict[Expr, Expr]]:
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
                        raise DefinitionError(
                            f"{name}: kink {entry!r} names no input; give a number or a parameter's name"
                        )
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
