"""Far out and near 0 laws keep the digits, where passes cannot: of plans that no pass has touched, and of kernels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from sympy import Expr, S, Symbol, atan, cos, cosh, exp, log, pi, sin, sinh, sqrt, tanh

import symdl
from symdl import Elem, Param, activation, kernel, lower, oracle, registry
from symdl.interpret import interpret, trace
from symdl.kernel import Quantity, kernels
from symdl.passes.runs import is_repaired
from symdl.primitives import absolute, expit, hypot, hypsum
from symdl.rewrite import LAWS

pytestmark = pytest.mark.engine

FAR = tuple(sign * size for size in (1e-30, 1e-10, 1e-3, 50.0, 1e3, 1e6, 1e10, 1e17, 1e30) for sign in (1, -1))
STEEP = tuple(sign * size for size in (1e-30, 1e-10, 0.3, 20.0, 40.0, 80.0, 300.0, 600.0) for sign in (1, -1))
BOUND = {Quantity.VALUE: 4.0, Quantity.GRAD: 8.0, Quantity.GRAD2: 16.0}
"""Ulps of float64."""

ALGEBRAIC: dict[str, Callable[..., Expr]] = {
    "root, growing": lambda x: x + x**2 / sqrt(1 + x**2),
    "root in a denominator": lambda x: x / (1 + sqrt(1 + x**2)),
    "root of another scale": lambda x: x**2 / sqrt(2 + 9 * x**2) + x / 3,
    "root with parameters": lambda x, a=0.75, b=1.25: x / (b + sqrt(b**2 + a**2 * x**2)),
    "root of a shifted argument": lambda x: 1 + (x - 1) / sqrt(1 + (x - 1) ** 2),
    "conjugate of a root": lambda x: 2 / (sqrt(x**2 + 4) - x),
    "size over a size": lambda x: x / (2 * (1 + absolute(x))) + S.Half,
    "square of a size over a size": lambda x: (x / (1 + absolute(x))) ** 2 / 2 + x / (1 + absolute(x)) / 2,
    "size with parameters": lambda x, a=0.75: 1 - 1 / (1 + a * absolute(x)),
    "broken power": lambda x: sqrt(1 + absolute(x) ** 3) - absolute(x) ** 3 / sqrt(1 + absolute(x) ** 3),
    "rational": lambda x: x**2 / (1 + x**2) - x / (x + 7),
    "root less a number": lambda x: sqrt(x**2 + 1) - 1 + x,
    "sizes apart": lambda x: x * (absolute(x + 3) - absolute(x - 3) + 6) / 12,
    "angle": lambda x, a=0.75: (atan(a * x) + pi / 2) / pi,
}
EXPONENTIAL: dict[str, Callable[..., Expr]] = {
    "fraction of exponentials": lambda x: (exp(2 * x) + 2 * exp(x)) / (exp(2 * x) + 2 * exp(x) + 2),
    "fraction with a number": lambda x: sinh(x) / ((cosh(x) + exp(S.One / 3)) ** 2 + 1),
    "fraction in a fraction": lambda x: ((1 + exp(x)) ** 2 - 1) / ((1 + exp(x)) ** 2 + 1),
    "fraction of hyperbolic functions": lambda x: cosh(2 * x) / (1 + cosh(2 * x) + cosh(x)),
    "two sigmoids": lambda x: 1 / (1 + exp(-x - 2)) - 1 / (1 + exp(2 - x)),
    "two tangents": lambda x, a=0.75: tanh(x + a) - tanh(x - a),
    "sigmoids of two slopes": lambda x, a=0.75: 1 / (1 + exp(-x)) - 1 / (1 + exp(-a * x)),
    "two softplus": lambda x, a=2.0: log((1 + exp(a * x)) / (1 + exp(a * (x - 1)))) / a,
    "softplus less log 2": lambda x: log(exp(x) / 2 + S.Half),
    "log cosh": lambda x: x + log(1 + exp(-2 * x)) - log(2),
    "softplus by log cosh": lambda x: x / 2 + log(2 * cosh(x / 2)),
    "logarithm of what exceeds 1": lambda x: log(2 - exp(-exp(x))),
    "exponential over its even part": lambda x: exp(x / 2) / (exp(x / 2) + exp(-x / 2)),
    "softplus by a size": lambda x: x * log(1 + exp(x)) / (1 + absolute(x)),
    "entropy": lambda x, a=0.75: log(1 + exp(a * x)) - a * x / (1 + exp(-a * x)),
    "parameter at an end": lambda x, a=1.0, b=0.5: x * (a + tanh(b * x)),
    "parameters that make up the end": lambda x, a=0.125, b=2.0: (1 + a) / 2 + (1 - a) / 2 * tanh(b * x),
    "parameter at another end": lambda x, a=1.0, b=2.0: a * b - b / (1 + exp(-x)),
    "softplus by hand": lambda x: (x + absolute(x)) / 2 + log(1 + exp(-absolute(x))),
    "angle of a tangent": lambda x: x * (2 / pi * atan(tanh(x / 2)) + S.Half),
    "angle of an exponential": lambda x: 2 * atan(exp(x)) - pi / 2,
    "logarithm of a root": lambda x: log((3 * x + sqrt(9 * x**2 + 4)) / 2),
    "cosine of a sigmoid": lambda x: cos(pi / 2 / (1 + exp(-x))),
    "sine of a distribution": lambda x: sin(pi / (1 + exp(-x))),
}
CASES = [(n, f, FAR) for n, f in ALGEBRAIC.items()] + [(n, f, STEEP) for n, f in EXPONENTIAL.items()]


def defined(formula: Callable[..., Expr]) -> symdl.Definition:
    """A definition of a formula in x and parameters."""
    formula.__name__, formula.__doc__ = "trial", "A formula on trial."
    names = formula.__code__.co_varnames
    formula.__annotations__ = {name: Elem if name == "x" else Param for name in names}
    return activation(domain={name: symdl.positive for name in names[1:]})(formula)


@pytest.mark.usefixtures("own_registry")
@pytest.mark.parametrize(("formula", "points"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_laws_alone_keep_the_digits(formula: Callable[..., Expr], points: tuple[float, ...]) -> None:
    definition = defined(formula)
    fixed = {i.name: i.default for i in definition.params}
    wrong = []
    for made in kernel.kernels(definition):
        if made.quantity not in BOUND or made.variant is not definition.default_variant:
            continue
        _, plan = next(lower.stages(definition, made))
        truth = oracle.derivative(definition.expr, *["x"] * list(BOUND).index(made.quantity))
        for point in points:
            true = oracle.evaluate(truth, {"x": point, **fixed})
            (got,) = interpret(plan, {"x": point, **fixed}).values()
            if not true.error(got) <= BOUND[made.quantity] and not abs(true.value()) < 1e-290:
                wrong.append((made.name, point, got, true.value(), true.error(got)))
    assert not wrong


COMPILED = ("root, growing", "square of a size over a size", "fraction of exponentials")


@pytest.mark.usefixtures("own_registry")
@pytest.mark.parametrize(("formula", "points"), [c[1:] for c in CASES if c[0] in COMPILED], ids=COMPILED)
def test_kernels_keep_the_digits(
    formula: Callable[..., Expr], points: tuple[float, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = defined(formula)
    fixed = {i.name: i.default for i in definition.params}
    compiled = symdl.compile(definition, target="numpy")
    points = (*points, 1e100, -1e100, 1e300, -1e300)
    wrong = []
    for order, (suffix, bound) in enumerate(zip(("", "_grad", "_grad2"), BOUND.values(), strict=True)):
        truth = oracle.derivative(definition.expr, *["x"] * order)
        found = getattr(compiled, f"trial{suffix}")(np.array(points))
        for point, got in zip(points, found, strict=True):
            true = oracle.evaluate(truth, {"x": point, **fixed})
            if not true.error(got) <= bound and not abs(got - true.value()) <= 1e-320:
                wrong.append((suffix, point, got, true.value(), true.error(got)))
    assert not wrong


U = Symbol("u", real=True)
AT_REST = (
    8 * U**3 / (1 + U**2) ** 3 - 6 * U / (1 + U**2) ** 2 - 8 * tanh(U) * expit(-2 * U) * expit(2 * U),
    1 / (1 + absolute(U)) + U,
    2 * U / hypot(U, 1) ** 3 + hypsum(U, 1) / hypot(U, 1),
    2 - U * tanh(U / 2),
    U**3 + absolute(S.Half),
    log(1 + U**2) + 1 / (1 + absolute(pi * log(S(10) / 9))),
)


@pytest.mark.parametrize("node", AT_REST, ids=map(str, AT_REST))
def test_what_does_not_cancel_is_left_alone(node: Expr) -> None:
    assert [law.name for law in LAWS if law.apply(node) not in (None, node)] == []


# ---------------------------------------------------------------------------------------------- angles

ANGLES = {
    "siren": {"omega_0": (30.0, 0.75, 1e150)},
    "snake": {"a": (1.0, 2.0, 1e150)},
}
LARGE = np.array([5e306, 1e307, 8.98e307, 1.6e308, 1.7976931348623157e308, 1e16, 1e22, 1e100, 1.0, 0.0])


@pytest.mark.parametrize("target", ["numpy", "c"])
@pytest.mark.parametrize("quantity", [Quantity.VALUE, Quantity.GRAD, Quantity.GRAD2], ids=lambda q: str(q.value))
@pytest.mark.parametrize("name", ANGLES)
def test_angles_beyond_the_numbers_have_sines(name: str, quantity: Quantity, target: str) -> None:
    """A number times a parameter may overflow; the sine of what they come to is a number all the same."""
    module = pytest.importorskip(f"symdl.kernels.{target}", reason="no C compiler", exc_type=ImportError)
    order = list(BOUND).index(quantity)
    suffix = ("", "_grad", "_grad2")[order]
    expression = oracle.derivative(registry.definition(name).expr, *["x"] * order)
    points = np.concatenate([LARGE, -LARGE])
    ((parameter, numbers),) = ANGLES[name].items()
    for number in numbers:
        with np.errstate(all="raise"):
            found = getattr(module, f"{name}{suffix}")(points, **{parameter: number})
        truths = [oracle.evaluate(expression, {"x": float(x), parameter: number}) for x in points]
        wrong = [
            (float(x), number, float(got), truth.value())
            for x, got, truth in zip(points, found, truths, strict=True)
            if not truth.error(got) <= BOUND[quantity]
        ]
        assert wrong == []


@pytest.mark.parametrize("real", [np.float32, np.float64])
@pytest.mark.parametrize("name", ANGLES)
def test_an_exact_angle_takes_the_short_way(name: str, real: type[np.floating]) -> None:
    """The sine of what rounding left out of an angle is 0 where that is nothing: no reason for care."""
    definition = registry.definition(name)
    value = next(k for k in kernels(definition) if k.quantity is Quantity.VALUE)
    plan = lower.plan(definition, value)
    given = {"x": np.linspace(0.25, 2.0, 8).astype(real), next(iter(ANGLES[name])): 1.0}
    assert plan.repairs and not is_repaired(plan, trace(plan, given, real)).any()
