"""Functions and monoids of C's family: recipes as texts that templates lay out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from symdl import emit
from symdl.errors import GenerationError
from symdl.monoids import MONOIDS
from symdl.passes.contraction import contracted
from symdl.plan import Operand, Operation, Plan, Type
from symdl.primitives import PRIMITIVES
from symdl.targets.clike import CLike, Function, Lines
from symdl.targets.spelling import identifiers


def with_callees(names: Iterable[str], printed: Callable[[str], Function]) -> list[Function]:
    """The functions of these primitives and of those they call, callees first."""
    found: dict[str, Function] = {}

    def visit(name: str) -> None:
        if name not in found:
            function = printed(name)
            for used in function.used:
                visit(used)
            found[name] = function

    for name in sorted(names):
        visit(name)
    return list(found.values())


def primitive(name: str, language: type[CLike], template: str) -> Function:
    """The function of a recipe; where single precision has its own, both."""
    recipe, single = PRIMITIVES[name].recipe, PRIMITIVES[name].single
    assert recipe is not None
    text, used = function(name, recipe, language, template)
    if single is not None:
        shorter, more = function(name, single, language, template)
        text, used = f"#if SYMDL_DOUBLE\n{text}#else\n{shorter}#endif\n", used | more
    return Function(name, text, tuple(sorted(used)))


def function(name: str, recipe: Plan, of: type[CLike], template: str) -> tuple[str, set[str]]:
    """The text of a recipe as a function, and the primitives it calls."""
    if recipe.repairs:
        raise GenerationError(f"{name}: the {of.target} target cannot print a recipe with repairs")
    recipe = contracted(recipe)
    language = of(name)
    names = identifiers(recipe, of.reserved)
    body = language.lines(recipe.steps, [recipe.outputs[0].operand], names)
    text = emit.render(template, name=name, arguments=[names[v] for v in recipe.inputs], body=body)
    return text, language.used


def monoid(name: str, of: type[CLike], template: str, called: str = "") -> Function:
    """The four parts of a monoid, and how the states of a row's parts become one; ``called``: another name for it."""
    if name not in MONOIDS:
        raise GenerationError(f"no monoid is called {name!r}; symdl/monoids.py has {', '.join(MONOIDS)}")
    m = MONOIDS[name]
    language = of(name)

    def part(plan: Plan, prefixes: Mapping[str, str]) -> Lines:
        plan = language.of_rows(plan)
        members = {
            f"{prefix}{part}": f"{struct}{part}"
            for prefix, struct in prefixes.items()
            for part in ([n for n, _ in m.state] if struct else [v.name for v in plan.inputs])
        }
        names = {v: members[v.name] for v in plan.inputs}
        return language.lines(plan.steps, [o.operand for o in plan.outputs], names)

    text = emit.render(
        template,
        name=called or name,
        state=[(n, of.types[type]) for n, type in m.state],
        identity=[language.constant(c).text for c in m.identity],
        arguments=[(v.name, of.types[v.type]) for v in m.map.inputs],
        results=[(n, of.types[type]) for n, type in m.results],
        plain=m.is_plain,
        map=part(m.map, {"": ""}),
        combine=part(m.combine, {"left_": "left.", "right_": "right."}),
        finish=part(m.finish, {"": "state."}),
        beside=None if m.beside is None else part(narrow(m.beside), {"": ""}),
        near_map=part(narrow(m.map), {"": ""}),
        near_identity=[language.constant(replace(c, type=Type.REAL)).text for c in m.identity],
        near_combine=part(narrow(m.combine), {"left_": "left.", "right_": "right."}),
    )
    return Function(called or name, text, tuple(sorted(language.used)))


def narrow(plan: Plan) -> Plan:
    """The plan in the computing type alone."""
    at: dict[Operand, Operand] = {}

    def number(o: Operand) -> Operand:
        o = at.get(o, o)
        return replace(o, type=Type.REAL) if o.type is Type.WIDE else o

    steps = []
    for step in plan.steps:
        operands = tuple(map(number, step.operands))
        if step.operation is Operation.CONVERT and step.result.type is Type.WIDE and operands[0].type is Type.REAL:
            at[step.result] = operands[0]
        else:
            results = tuple(replace(r, type=Type.REAL) if r.type is Type.WIDE else r for r in step.results)
            steps.append(replace(step, results=results, operands=operands))
    inputs = tuple(replace(v, type=Type.REAL) if v.type is Type.WIDE else v for v in plan.inputs)
    outputs = tuple(replace(o, operand=number(o.operand)) for o in plan.outputs)
    return replace(plan, inputs=inputs, steps=tuple(steps), outputs=outputs)
