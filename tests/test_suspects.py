"""The values that tell where digits are lost: what a pass sees in samples, the kernel tests when it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from sympy import Piecewise, atan, cos, erf, exp, log, sqrt, tanh

import symdl
from symdl import Elem, Param, Target, activation, fraction, loss, oracle
from symdl.builder import Builder
from symdl.interpret import interpret, trace
from symdl.passes import samples, suspects
from symdl.passes.suspects import Cancels, Overflows, Suspect, Vanishes, Within
from symdl.plan import Operand, Place, Plan, Value

pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]
SIZES = np.array([0.0, 1e-200, 1e-31, 1e-20, 0.01, 0.3, 0.6, 0.95, 1.05, 3.0, 40.0, 80.0, 1e200, np.inf])
X = np.concatenate([SIZES, -SIZES])


def _plan() -> tuple[Plan, dict[str, Value]]:
    b = Builder("f")
    x = b.input("x")
    total = b.subtract(x, b.real(1.0))
    product = b.multiply(x, x)
    grown = b.call("exp", x)
    made = b.plan([("f", b.add(b.multiply(total, product), grown), Place.ELEMENT)])
    return made, {"x": x, "sum": total, "product": product, "exp": grown}  # type: ignore[dict-item]


def _suspects() -> list[Suspect]:
    plan, values = _plan()
    (subtract,) = (s for s in plan.steps if s.result == values["sum"])
    return [
        Cancels(values["sum"], subtract.operands[1], 0.5),
        Cancels(values["sum"], values["x"], 0.5),
        Overflows(values["product"]),
        Vanishes(values["exp"]),
        Vanishes(values["product"], (values["x"],)),
        Vanishes(values["exp"], where=Within(values["x"], -100.0, float("inf"))),
        Within(values["x"], -2.0, 0.625),
        Within(values["product"], 0.25, float("inf")),
        Within(values["x"], 0.25, 50.0, sized=True),
    ]


@pytest.mark.parametrize("suspect", _suspects())
def test_the_kernel_tests_what_the_pass_saw(suspect: Suspect) -> None:
    plan, _ = _plan()
    b = Builder("test")
    at = b.arguments(plan)
    for step in plan.steps:
        at[step.result] = b.again(step, [at.get(o, o) for o in step.operands])
    there = b.select(suspect.test(b, at, b.absolute(at[suspect.value])), b.real(1.0), b.real(0.0))
    tested = interpret(b.plan([("lost", there, Place.ELEMENT)]), {"x": X})["lost"]
    seen = suspect.lost(trace(plan, {"x": X}))
    assert seen.any() and not seen.all()
    assert np.array_equal(tested == 1.0, seen)


def test_a_renamed_suspect_is_about_the_other_values() -> None:
    suspect = next(s for s in _suspects() if isinstance(s, Vanishes) and s.where is not None)
    other = Value("other", suspect.value.type, suspect.value.place)
    argument = Value("y", suspect.value.type, suspect.value.place)
    assert suspect.where is not None
    renamed = suspects.renamed(suspect, {suspect.value: other, suspect.where.value: argument})
    assert isinstance(renamed, Vanishes) and renamed.value == other
    assert renamed.where == Within(argument, -100.0, float("inf"))


def test_a_range_holds_its_misses_and_little_more() -> None:
    plan, _ = _plan()
    x = np.linspace(-4, 4, 4001)
    traced = trace(plan, {"x": x})
    missed = (np.abs(x) > 1.2) & (np.abs(x) < 2.3)
    found = suspects.within(plan, [(traced, missed)])
    assert found is not None
    lost = found.lost(traced)
    assert lost[missed].all() and lost.sum() < 1.25 * missed.sum()
    assert suspects.within(plan, [(traced, missed & False)]) is None


# ----------------------------------------------------------------------------------- whole formulas


def loglog(x: Elem):
    """Within a call another one, whose error comes out as many times as large as its value."""
    return exp(-exp(-x))


def tanhexp(x: Elem):
    """The same in a second derivative."""
    return x * tanh(exp(x))


def warped(x: Elem, k: Param = 20.0):
    """A call's error under a wave."""
    return cos(k * exp(x))


@pytest.mark.parametrize("formula", [loglog, tanhexp, warped])
def test_errors_within_calls(formula: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = activation(formula)  # type: ignore[call-overload]
    kernels = symdl.compile(definition, target="numpy")
    x = np.random.default_rng(1).uniform(-4.5, 4.5, 700).astype(np.float32)
    fixed = {i.name: i.default for i in definition.params}
    for order, bound in ((0, 4.0), (1, 8.0), (2, 16.0)):
        got = getattr(kernels, definition.name + ("", "_grad", "_grad2")[order])(x)
        derived = oracle.derivative(definition.expr, *["x"] * order)
        truths = [oracle.evaluate(derived, {"x": float(v), **fixed}) for v in x]
        size = max(abs(t.value()) for t in truths) / 8
        errors = [t.error(float(y), "float32") for t, y in zip(truths, got, strict=True)]
        # Beside zeros of a wave the unit is that of its largest values.
        small = [abs(t.value()) < size and formula is warped for t in truths]
        assert max(e for e, s in zip(errors, small, strict=True) if not s) <= bound, order


def gated(x: Elem):
    """e^(e^x) in its parts: beyond the largest double where the whole is near 0."""
    return x / (1 - x * exp(-x - exp(x)))


def shared(x: Elem):
    """Quotients of exponentials, of which each alone is infinite at the ends of float64."""
    return 2 * x / (exp(x) + exp(-x))


def weighted_tail(x: Elem):
    """x^2 Phi(x), whose first factor is larger than any double where the second is nothing."""
    return x * tanh(x * (1 + erf(x / sqrt(2))) / 2)


def turned(x: Elem):
    """A square that overflows though the result is 0."""
    return atan(x / (1 + exp(-x)))


def two_roots(x: Elem):
    """Its slope is infinite at 0, from above on either side of the sign of 0."""
    return Piecewise((sqrt(x), x >= 0), (-sqrt(-x), True))


def saturated(x: Elem, k: Param = 1.0):
    """Its slope's limit is told by the definition, not by the form that computes well."""
    return x * (1 + tanh(k * exp(k * x))) / 2


ENDS = (0.0, 1e-300, 1e-20, 1.4e-3, 3.5, 50.0, 353.6, 1e7, 3.3e38, 1.4e154, 1.79e308, float("inf"))


@pytest.mark.parametrize("formula", [gated, shared, weighted_tail, turned, two_roots, saturated])
def test_the_ends_of_a_format(formula: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = activation(formula)  # type: ignore[call-overload]
    kernels = symdl.compile(definition, target="numpy")
    fixed = {i.name: i.default for i in definition.params}
    for dtype in (np.float32, np.float64):
        x = np.array(
            [
                sign * min(v, 3.3e38) if dtype is np.float32 and np.isfinite(v) else sign * v
                for v in ENDS
                for sign in (1.0, -1.0)
            ]
        ).astype(dtype)
        for order, bound in ((0, 4.0), (1, 8.0), (2, 16.0)):
            got = getattr(kernels, definition.name + ("", "_grad", "_grad2")[order])(x)
            derived = oracle.derivative(definition.expr, *["x"] * order)
            for v, y in zip(x, got, strict=True):
                truth = oracle.evaluate(derived, {"x": float(v), **fixed})
                assert truth.kind == "nan" or truth.error(float(y), dtype.__name__) <= bound, (order, v, y, truth)


def divergence(input: Elem, target: Target):
    """Two terms that nearly cancel where prediction and target are nearly equal."""
    return target * log(target / input) + (1 - target) * log((1 - target) / (1 - input))


def test_logarithms_of_ratios_near_1(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = loss(domain={"target": fraction, "input": fraction})(divergence)
    kernels = symdl.compile(definition, target="numpy")
    draw = np.random.default_rng(2)
    target = np.exp2(-draw.uniform(0, 90, 300)).astype(np.float32)
    for away in (1e-7, 1e-5, 1e-2, 0.3):
        given = (target * (1 + away * draw.uniform(0.5, 1, 300)) * np.float32(0.999)).astype(np.float32)
        got = kernels.divergence(given, target, reduction="none")
        for p, y, value in zip(given, target, got, strict=True):
            truth = oracle.evaluate(definition.expr, {"input": float(p), "target": float(y)})
            assert truth.error(float(value), "float32") <= 4, (p, y)


# ----------------------------------------------------------------------------------- samples


def test_samples_stay_in_the_domains_that_inputs_have() -> None:
    definition = loss(domain={"target": fraction})(divergence)
    for real in (np.float32, np.float64):
        for given in (
            *samples.trials(definition.default_variant, real),
            *samples.sweeps(definition.default_variant, real),
        ):
            target = np.asarray(given["target"])
            assert ((target >= 0) & (target <= 1)).all()
            assert np.array_equal(target, target.astype(real))
            assert np.size(given["input"]) == target.size


def test_a_domain_of_an_array_says_nothing_of_its_symbol() -> None:
    """An array is not looked through: beyond its domain the formula holds as it stands."""

    def root(input: Elem, target: Target):
        """|t| must not become t."""
        return (target**2) ** (input / 2)

    definition = loss(domain={"target": symdl.nonnegative})(root)
    assert definition.input("target").symbol.is_nonnegative is None
    assert definition.input("target").contains(np.array([-1.0, 0.0, np.inf, np.nan])).tolist() == [
        False,
        True,
        True,
        False,
    ]


def cancels(write: Callable[[Builder, Value], Operand]) -> bool:
    """Whether a sum of the formula may lose digits."""
    b = Builder("f")
    x = b.input("x")
    plan = b.plan([("value", write(b, x), Place.ELEMENT)])
    values = {"x": np.linspace(0.01, 4.0, 400)}
    found = suspects.known(plan, trace(plan, values), 0.5, np.ones(400, bool))
    return any(isinstance(suspect, Cancels) for suspect, _ in found)


def test_a_sum_of_exact_terms_loses_nothing() -> None:
    assert not cancels(lambda b, x: b.subtract(x, b.real(0.5)))
    assert not cancels(lambda b, x: b.add(b.multiply(b.real(2.0), x), b.real(-3.0)))
    assert not cancels(lambda b, x: b.subtract(b.absolute(x), b.real(1.0)))


def test_a_sum_with_what_was_rounded_may_lose_digits() -> None:
    assert cancels(lambda b, x: b.subtract(x, b.real(0.1)))  # float32 has another 0.1 than float64
    assert cancels(lambda b, x: b.subtract(x, b.real(3.140625, 0.00096765358979323846)))
    assert cancels(lambda b, x: b.subtract(b.multiply(b.real(3.0), x), b.real(1.0)))
    assert cancels(lambda b, x: b.subtract(b.call("exp", x), b.real(1.0)))
