"""The derivation that ``symdl show`` prints: the laws in order, the passes that acted, the plan."""

from __future__ import annotations

import pytest
import sympy as sp
from _truth import DEFINITIONS, same_at_random_points

from symdl import derivation, kernel, lower, plain, registry
from symdl.kernel import Quantity
from symdl.rewrite import LAWS, recording, stabilize
from symdl.row import Reduction

pytestmark = pytest.mark.engine

x = sp.Symbol("x", real=True)
NAMES = {law.name for law in LAWS}


def told(name: str) -> dict[str, derivation.Derivation]:
    return {d.kernel.name: d for d in derivation.derivations(registry.definition(name))}


def test_the_way_of_silu() -> None:
    value, grad, _ = told("silu").values()
    assert value.start == (("value", x / (1 + sp.exp(-x))),)
    assert [law for law, _, _ in value.laws] == ["reciprocal"]
    assert [law for law, _, _ in grad.laws] == ["common factor"]
    assert str(dict(grad.stable)["grad"]) == "(x*expit(-x) + 1)*expit(x)"
    assert "limits" in [p.name for p in grad.passes]
    assert any(line.startswith("grad = select(x == ") for line in plain.plan(grad.plan))


@pytest.mark.parametrize("definition", DEFINITIONS, ids=[d.name for d in DEFINITIONS])
def test_every_definition_has_a_derivation(definition) -> None:
    found = list(derivation.derivations(definition))
    assert found[0].start and not found[0].differentiated
    kinds = {"optimizer": {"step"}, "loss": {"value", "vjp"}}
    whole = {"value", "grad", "grad2"} if definition.sole_element is not None else {"value", "vjp"}
    assert {d.kernel.name for d in found if d.kernel.quantity is not Quantity.WEIGHT} == kinds.get(
        definition.kind, whole
    )
    for d in found:
        assert {law for law, _, _ in d.laws} <= NAMES
        assert all(before != after for _, before, after in d.laws)


@pytest.mark.parametrize("name", ["gelu", "mish", "softplus", "logsigmoid", "tanh", "selu", "siren"])
def test_the_laws_lead_from_the_start_to_the_stable_form(name: str) -> None:
    for d in told(name).values():
        assert d.plan == lower.plan(registry.definition(name), d.kernel)
        for (_, start), (_, stable) in zip(d.start, d.stable, strict=True):
            assert stabilize(stabilize(start), closing=True) == stable
            fixed = {i.name: 1.25 for i in registry.definition(name).params}
            same_at_random_points(start, stable, **{n: v for n, v in fixed.items() if sp.Symbol(n) in _named(start)})
        for _, before, after in d.laws:
            if not before.has(Reduction):
                same_at_random_points(before, after)


def _named(expression: sp.Expr) -> set[sp.Symbol]:
    return {sp.Symbol(s.name) for s in expression.free_symbols}


def test_a_recording_holds_what_was_known_before() -> None:
    expression = sp.log(1 + sp.exp(x)) - x
    stabilize(expression)
    with recording() as first:
        stabilize(expression)
    with recording() as second:
        stabilize(expression)
    stabilize(1 + sp.tanh(x))  # no one listens
    assert first == second and [law for law, _, _ in first] == ["log of a sum", "sum of a pair"]


def test_a_step_is_told_once() -> None:
    steps = [step for d in told("mish").values() for step in d.laws]
    assert len(set(steps)) == len(steps) > 3


def test_first_sentences_of_passes_are_sentences() -> None:
    for improve in lower.PASSES:
        what = derivation._first_sentence(improve.__doc__ or "")
        assert len(what) > 20 and what[0].isupper() and "\n" not in what


def test_plain_formulas_have_decimals_and_names() -> None:
    cubic = sp.sqrt(2) * (sp.Rational(0.044715) * x**3 + x)
    whole = sp.tanh(cubic) + sp.exp(-cubic) * sp.sin(cubic)
    names = plain.abbreviations([whole])
    assert [plain.formula(e) for e in names.values()] == ["sqrt(2)*(0.044715*x**3 + x)"]
    assert plain.formula(plain.abbreviated(whole, names)) == "tanh(u) + exp(-u)*sin(u)"
    assert plain.abbreviations([sp.tanh(x), sp.tanh(2 * x)]) == {}


def test_plain_text_is_cut_between_words() -> None:
    text = " ".join(f"word{n}" for n in range(30))
    cut = plain.shortened(text, 60)
    assert len(cut) <= 60 and cut.startswith("word0 ") and cut.endswith(" word29") and " ... " in cut
    assert set(cut.split()) <= {*text.split(), "..."} and plain.shortened("short", 60) == "short"
    assert list(plain.middle("abcdefgh", 5)) == ["a", "b", "... 4 more", "g", "h"]
    assert list(plain.middle("abc", 5)) == list("abc")


def test_a_plan_reads_like_its_operations() -> None:
    definition = registry.definition("softmax")
    value = next(iter(kernel.kernels(definition)))
    lines = plain.plan(lower.plan(definition, value))
    assert lines[0] == "largest, tail = reduce lse(x)" and lines[-1].startswith("value = ")


def test_what_is_repaired_is_told_after_the_plan() -> None:
    made = told("silu")["grad"].plan
    lines = plain.plan(made)
    assert made.repairs
    for line, repair in zip(lines[-len(made.repairs) :], made.repairs, strict=True):
        where = line.removeprefix("where ").partition(":")[0]
        assert line == f"where {where}: {repair.name}, by {len(repair.plan.steps)} other steps"
        assert any(other.startswith(f"{where} = ") for other in lines)
