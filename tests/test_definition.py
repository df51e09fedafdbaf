"""Definitions are accepted as users write them, and refused with the name of the definition and the cure."""

from __future__ import annotations

import importlib.util
import math
import sys
import textwrap
import types
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import symdl
from symdl import DefinitionError, DerivationError, UnknownNameError, oracle, registry
from symdl.roles import Role

Load = Callable[..., types.ModuleType]
HEAD = """
from symdl import *
from symdl import activation, loss, optimizer
from sympy import *
from symdl import absolute, length, position
"""


pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Import a text as a user's module."""

    def run(text: str, name: str = "users_module", head: str = HEAD) -> types.ModuleType:
        path = tmp_path / f"{name}.py"
        path.write_text(head + textwrap.dedent(text))
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    return run


# --------------------------------------------------------------------------------------------------- refusals


def mine(arguments: str, result: str, decorator: str = "activation", name: str = "mine") -> str:
    """A definition, as text."""
    return f"@{decorator}\ndef {name}({arguments}):\n    'A sentence.'\n    return {result}\n"


REFUSED = {
    "unknown symbol": (
        mine("x: Elem", "x*Symbol('y')"),
        ["unknown symbol y", "arguments (x)"],
    ),
    "reserved argument": (mine("out: Elem", "out"), ["'out'", "reserved", "rename"]),
    "reserved axis": (mine("x: Elem, axis: Param = 1", "x"), ["'axis'", "reserved"]),
    "reserved g": (mine("g: Elem", "g"), ["'g'", "reserved"]),
    "private argument": (mine("_x: Elem", "_x"), ["'_x'", "rename"]),
    "duplicate name": (mine("x: Elem", "x", name="gelu"), ["gelu", "already taken", "symdl.library", "choose another"]),
    "duplicate alias": (
        mine("x: Elem", "x", "activation(aliases=('mae_loss',))"),
        ["mae_loss", "already taken", "l1_loss"],
    ),
    "name of an alias": (mine("x: Elem", "x", name="logistic"), ["logistic", "already taken", "sigmoid"]),
    "suffix": (mine("x: Elem", "x", name="mine_grad"), ["mine_grad", "_grad", "rename"]),
    "private name": (mine("x: Elem", "x", name="_mine"), ["_mine", "plain identifier"]),
    "Abs": (mine("x: Elem", "Abs(x)"), ["Abs", "symdl.absolute"]),
    "Max": (mine("x: Elem", "Max(x, 0)"), ["Max", "Piecewise"]),
    "Min": (mine("x: Elem", "Min(x, 0)"), ["Min", "Piecewise"]),
    "sign": (mine("x: Elem", "x*sign(x)"), ["sign", "Piecewise"]),
    "Heaviside": (mine("x: Elem", "Heaviside(x)"), ["Heaviside", "Piecewise"]),
    "DiracDelta": (mine("x: Elem", "DiracDelta(x)"), ["DiracDelta", "Piecewise"]),
    "no docstring": ("@activation\ndef mine(x: Elem):\n    return x", ["missing docstring", "one sentence"]),
    "empty docstring": ("@activation\ndef mine(x: Elem):\n    ''\n    return x", ["missing docstring"]),
    "no annotation": (mine("x", "x"), ["'x'", "no annotation", "Elem"]),
    "foreign annotation": (mine("x: float", "x"), ["'x'", "float", "Elem"]),
    "star arguments": (mine("x: Elem, *rest: Param", "x"), ["rest", "name every argument"]),
    "no Elem": (mine("a: Param = 1.0", "a"), ["no Elem", "x: Elem"]),
    "Param default": (mine("x: Elem, a: Param = 'one'", "x"), ["'a'", "'one'", "number"]),
    "Param None": (mine("x: Elem, a: Param = None", "x"), ["'a'", "None", "number"]),
    "Param bool": (mine("x: Elem, a: Param = True", "x"), ["'a'", "True", "number"]),
    "Const default": (mine("x: Elem, w: Const = 'one'", "x", "loss"), ["'w'", "neutral number", "Const = 1"]),
    "Elem default": (mine("x: Elem = 1.0", "x"), ["'x'", "default", "remove"]),
    "State default": (
        mine("param: Elem, grad: Elem, v: State = 0", "{'param': param, 'v': v}", "optimizer"),
        ["'v'", "only None"],
    ),
    "default outside domain": (
        mine("x: Elem, a: Param = -1.0", "a*x", "activation(domain={'a': positive})"),
        ["-1.0", "'a'", "outside its domain"],
    ),
    "domain of nothing": (
        mine("x: Elem, a: Param = 1.0", "a*x", "activation(domain={'b': positive})"),
        ["'b'", "no argument", "a, x"],
    ),
    "special of nothing": (mine("x: Elem", "x", "activation(special={'b': (0,)})"), ["'b'", "no argument"]),
    "unknown function": (mine("x: Elem", "gamma(x)"), ["unknown function gamma", "known are", "tanh"]),
    "undefined function": (mine("x: Elem", "Function('f')(x)"), ["unknown function f", "known are"]),
    "returns a string": (mine("x: Elem", "'x'"), ["str", "SymPy expression"]),
    "returns nothing": ("@activation\ndef mine(x: Elem):\n    'A sentence.'", ["NoneType", "SymPy expression"]),
    "returns a condition": (mine("x: Elem", "x > 0"), ["SymPy expression"]),
    "returns an array": (mine("x: Elem", "[x, x]"), ["list", "SymPy expression"]),
    "not a number": (mine("x: Elem", "x + nan"), ["nan", "Piecewise"]),
    "imaginary": (mine("x: Elem", "I*x"), ["I", "Piecewise"]),
    "optimizer's names": (
        mine("param: Elem, grad: Elem, v: State", "{'param': param, 'velocity': v}", "optimizer"),
        ["velocity", "expected param, v"],
    ),
    "optimizer forgets a state": (
        mine("param: Elem, grad: Elem, v: State", "{'param': param}", "optimizer"),
        ["returned param", "expected param, v"],
    ),
    "optimizer returns no dict": (
        mine("param: Elem, grad: Elem", "param - grad", "optimizer"),
        ["dict", "'param'"],
    ),
    "option without values": (
        mine("x: Elem, how: Option = 'a'", "x"),
        ["'how'", "values", "options={'how'"],
    ),
    "option default not among values": (
        mine("x: Elem, how: Option = 'c'", "x", "activation(options={'how': ('a', 'b')})"),
        ["'how'", "default among them"],
    ),
    "kinks of nothing": (mine("x: Elem", "x", "activation(kinks={'y': {0: 0}})"), ["'y'", "no Elem or Weight"]),
    "kink at nothing": (
        mine("x: Elem", "x", "activation(kinks={'x': {'t': 0}})"),
        ["'t'", "names no input", "parameter"],
    ),
    "kink of a list": (mine("x: Elem", "x", "activation(kinks={'x': {0: []}})"), ["[]", "number"]),
    "ignore of nothing": (
        mine("x: Elem, target: Label", "RowPick(x, target)", "loss(ignore={'target': 'skip'})"),
        ["ignore", "'skip'", "names no input"],
    ),
    "weights without a weight": (mine("x: Elem", "x", "loss(mean='weights')"), ["mean='weights'", "Const"]),
    "unknown mean": (mine("x: Elem", "x", "loss(mean='median')"), ["'median'", "'elements' or 'weights'"]),
    "split is an input": (
        mine("a: Elem, b: Elem", "a*b", "activation(split='a')"),
        ["split='a'", "name of its own"],
    ),
    "exception": (mine("x: Elem", "x / undefined_name"), ["body failed", "NameError", "undefined_name"]),
    "division by zero": (mine("x: Elem", "x * (1 // 0)"), ["body failed", "ZeroDivisionError"]),
    "truth of a relation": (mine("x: Elem", "x if x > 0 else 0"), ["body failed", "truth value"]),
    "overload of nothing": (
        mine("x: Elem, y: Target", "x*y", "loss") + mine("x: Elem, y: Target", "x", "mine.overload", "other"),
        ["overload", "exactly one Label", "Target"],
    ),
    "overload with more": (
        mine("x: Elem, y: Label", "RowPick(x, y)", "loss")
        + mine("x: Elem, y: Target, z: Param = 1.0", "RowSum(x*y)*z", "mine.overload", "other"),
        ["overload", "'z'", "add it there"],
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_bad_definition_is_refused_with_its_name_and_the_cure(load: Load, what: str) -> None:
    text, parts = REFUSED[what]
    before = set(registry._DEFINITIONS)
    with pytest.raises(DefinitionError) as refusal:
        load(text)
    message = str(refusal.value)
    own = {"unknown mean": "@loss"}.get(what) or next(
        n for n in ("mine_grad", "_mine", "mine", "gelu", "logistic") if f"def {n}(" in text
    )
    assert own in message, message
    for part in parts:
        assert part in message, message
    assert "\n" not in message
    overloaded = {"mine"} if "overload" in what else set()
    assert set(registry._DEFINITIONS) - before <= overloaded, "a refused definition stays out of the registry"


def test_a_failing_body_names_its_line(load: Load) -> None:
    head_lines = HEAD.count("\n")
    with pytest.raises(DefinitionError, match=f"mine: the body failed in line {head_lines + 5}: NameError") as refusal:
        load("@activation\ndef mine(x: Elem):\n    'A sentence.'\n    half = x / 2\n    return half * nothing\n")
    assert isinstance(refusal.value.__cause__, NameError)


def test_a_failing_helper_names_the_line_of_the_body(load: Load) -> None:
    text = "def helper(x):\n    return x / nothing\n" + mine("x: Elem", "helper(x)")
    with pytest.raises(DefinitionError, match=f"in line {HEAD.count(chr(10)) + 6}: NameError"):
        load(text)


def test_the_failing_variant_is_refused(load: Load) -> None:
    """Every option's formula is checked when the definition is made, not when it is first used."""
    with pytest.raises(DefinitionError, match="mine.*Max"):
        load(mine("x: Elem, hard: Option = False", "Max(x, 0) if hard else x"))


# ------------------------------------------------------------------------------------------------- redefining

TWICE = "@activation\ndef mine(x: Elem):\n    'A sentence.'\n    return {}*x\n"


def test_the_same_module_may_redefine(load: Load) -> None:
    module = load(TWICE.format(2) + TWICE.format(3))
    assert registry.definition("mine") is module.mine and module.mine.expr == 3 * sp.Symbol("x", real=True)


def test_another_module_may_not(load: Load) -> None:
    first = load(TWICE.format(2), "first_module")
    with pytest.raises(DefinitionError, match="'mine' is already taken by first_module.mine; choose another"):
        load(TWICE.format(3), "second_module")
    assert registry.definition("mine") is first.mine


def test_an_alias_of_ones_own_may_not_name_another_definition(load: Load) -> None:
    text = TWICE.format(2) + "@activation(aliases=('mine',))\ndef other(x: Elem):\n    'A sentence.'\n    return x\n"
    with pytest.raises(DefinitionError, match="other: the name 'mine' is already taken"):
        load(text)


def test_a_redefinition_that_is_refused_keeps_the_old_one(load: Load) -> None:
    with pytest.raises(DefinitionError):
        load(TWICE.format(2) + "@activation\ndef mine(x: Elem):\n    'A sentence.'\n    return Abs(x)\n")
    assert registry.definition("mine").expr == 2 * sp.Symbol("x", real=True)


def test_a_redefinition_drops_its_old_aliases(load: Load) -> None:
    load("@activation(aliases=('older',))\ndef mine(x: Elem):\n    'A sentence.'\n    return x\n" + TWICE.format(3))
    with pytest.raises(UnknownNameError):
        registry.definition("older")


def test_an_unknown_name_offers_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="no function is called 'gellu'; did you mean gelu"):
        symdl.definition("gellu")
    with pytest.raises(UnknownNameError, match="activation, loss or optimizer"):
        symdl.names(kind="gate")


# ------------------------------------------------------------------------------------------- what is accepted


@pytest.mark.parametrize("future", ["from __future__ import annotations\n", ""], ids=["future", "quoted"])
def test_string_annotations_work(load: Load, future: str) -> None:
    quote = "" if future else "'"
    module = load(
        f"@activation\ndef mine(x: {quote}Elem{quote}, w: Weight, *, beta: Param = 1.5):\n    'A sentence.'\n"
        "    return beta*w*x\n",
        head=future + HEAD.lstrip(),
    )
    assert [(i.name, i.role) for i in module.mine.inputs] == [
        ("x", Role.ELEM),
        ("w", Role.WEIGHT),
        ("beta", Role.PARAM),
    ]


def test_a_plain_decorator_and_one_with_arguments(load: Load) -> None:
    module = load(
        """
        @activation
        def plain(x: Elem):
            '''First sentence,
            over two lines.

            More about it.
            '''
            return x / (1 + exp(-x))

        @activation(reference="who, 2026, where", kinks={"x": {0: 0}}, aliases=("other_name",), domain={"a": positive})
        def declared(x: Elem, a: Param = 0.1):
            "A sentence."
            return Piecewise((x, x > 0), (a * x, True))
        """
    )
    assert isinstance(module.plain, symdl.Definition) and isinstance(module.declared, symdl.Definition)
    assert module.plain.summary == "First sentence, over two lines." and "More about it." in module.plain.doc
    d = symdl.definition("other_name")
    assert d is module.declared and d.reference == "who, 2026, where" and d.aliases == ("other_name",)
    x, a = sp.Symbol("x", real=True), sp.Symbol("a", positive=True)
    assert d.expr == sp.Piecewise((x, x > 0), (a * x, True))
    assert d.kinks == {"x": {0: 0}}
    assert "mine" not in symdl.names() and {"plain", "declared"} <= set(symdl.names(kind="activation"))


def test_what_a_definition_shows() -> None:
    gelu, prelu, huber, sgd = map(symdl.definition, ("gelu", "prelu", "huber_loss", "sgd"))
    x, w = sp.Symbol("x", real=True), sp.Symbol("weight", real=True)
    assert gelu.expr == x * (1 + sp.erf(x / sp.sqrt(2))) / 2
    assert [i.name for i in gelu.inputs] == ["x"] and gelu.params == () and "arXiv:1606.08415" in gelu.reference
    assert [i.name for i in huber.params] == ["delta"] and huber.params[0].default == 1.0
    assert symdl.definition("relu").kinks == {"x": {0: 0}}
    assert symdl.definition("hardtanh").kinks["x"] == {
        sp.Symbol("min_val", real=True): 0,
        sp.Symbol("max_val", real=True): 0,
    }
    assert not gelu.derivative("x", order=2).has(sp.erf)
    assert prelu.derivative("weight") == sp.Piecewise((0, x > 0), (x, True))
    assert prelu.derivative("x").subs({x: -2}) == w
    assert [i.name for i in sgd.options] == ["nesterov"] and sgd.input("velocity").default is None
    assert prelu.differentiable == prelu.inputs and prelu.arrays == prelu.inputs
    assert symdl.definition("kl_div").expr.has(sp.log), "the formula with every default"
    assert dict(symdl.definition("cross_entropy").default_variant.key)["label_smoothing"] == 0


@pytest.mark.parametrize("order", [1, 2])
def test_a_derivative_can_be_evaluated(order: int) -> None:
    d, x = symdl.definition("gelu"), sp.Symbol("x", real=True)
    mine, truth = d.derivative("x", order=order), sp.diff(d.expr, x, order)
    numbers = [e.subs(x, sp.Rational(1, 3)).evalf(30) for e in (mine, truth)]
    assert all(n.is_Float for n in numbers) and abs(numbers[0] - numbers[1]) < 1e-28


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: symdl.definition("softmax").derivative("x"), "softmax: .*cotangents"),
        (lambda: symdl.definition("gelu").derivative("x", order=3), "gelu: order 3; expected 1 or 2"),
        (lambda: symdl.definition("elu").derivative("alpha"), "elu: 'alpha' is a param"),
        (lambda: symdl.definition("gelu").derivative("y"), "gelu: no input 'y'; it has x"),
    ],
)
def test_derivatives_that_do_not_exist(call: Callable[[], object], message: str) -> None:
    with pytest.raises((DerivationError, DefinitionError), match=message):
        call()


@pytest.mark.parametrize("name", ["gelu", "prelu", "cross_entropy", "sgd", "glu"])
def test_source_is_the_generated_text(name: str) -> None:
    text = symdl.definition(name).source("numpy")
    assert "Do not edit" in text and f"\ndef {name}" in text
    compile(text, name, "exec")


# ------------------------------------------------------------------------------------ the examples of contract.md

CONTRACT = '''
from symdl import activation, loss, optimizer, Elem, Weight, Target, Const, Label, Param, Option, State
from symdl import RowSum, RowMax, RowLse, RowPick, position, length
from sympy import Piecewise, exp, log, sqrt

@activation(reference="who, year, where")
def softgate(x: Elem, beta: Param = 1.5):
    """One sentence that becomes the summary."""
    return x / (1 + exp(-beta * x)) ** 2

@activation(kinks={"x": {0: 0}})
def my_relu(x: Elem):
    """Rectified linear unit."""
    return Piecewise((x, x > 0), (0, True))

@loss
def my_huber_loss(input: Elem, target: Target, delta: Param = 1.0):
    """Quadratic near the target, linear beyond delta."""
    r = input - target
    return Piecewise((r**2 / 2, r**2 <= delta**2), (delta * (sqrt(r**2) - delta / 2), True))

@loss
def my_cross_entropy(input: Elem, target: Label):
    """Cross entropy of a label."""
    return -RowPick(input - RowLse(input), target)

@optimizer
def my_momentum(param: Elem, grad: Elem, velocity: State, *, lr: Param, gamma: Param = 0.9):
    """Learning rate inside the velocity."""
    v = gamma * velocity + lr * grad
    return {"param": param - v, "velocity": v}
'''
X = np.array([-800.0, -2.0, -0.5, 0.0, 0.5, 3.0, 800.0])


@pytest.fixture
def users(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return load(CONTRACT, head="")


def test_softgate_as_in_the_contract(users: types.ModuleType) -> None:
    k = symdl.compile(users.softgate, target="numpy")
    s = 1 / (1 + np.exp(-2.0 * X[1:-1]))
    assert k.softgate(X[1:-1], beta=2.0) == pytest.approx(X[1:-1] * s**2, rel=1e-14)
    assert k.softgate_grad(X[1:-1], beta=2.0) == pytest.approx(s**2 + 4 * X[1:-1] * s**2 * (1 - s), rel=1e-13)
    assert k.softgate(X)[[0, -1]].tolist() == [0.0, 800.0]
    assert k.softgate(np.array([-300.0]))[0] == pytest.approx(-300.0 * math.exp(-450.0) ** 2, rel=1e-12, abs=1e-300)
    assert k.softgate(X.astype("f4")).dtype == np.float32


def test_relu_as_in_the_contract(users: types.ModuleType) -> None:
    k = symdl.compile(users.my_relu)
    assert k.my_relu(X).tolist() == [0, 0, 0, 0, 0.5, 3, 800]
    assert k.my_relu_grad(X).tolist() == [0, 0, 0, 0, 1, 1, 1]


def test_huber_as_in_the_contract(users: types.ModuleType) -> None:
    k, library = symdl.compile(users.my_huber_loss), symdl.compile("huber_loss")
    target = np.full_like(X, 0.25)
    for delta in (1.0, 0.25, 3.0):
        for reduction in ("none", "mean", "sum"):
            mine = k.my_huber_loss(X, target, delta=delta, reduction=reduction)
            assert mine == pytest.approx(library.huber_loss(X, target, delta=delta, reduction=reduction), rel=1e-15)
            g = np.ones_like(mine)
            other = library.huber_loss_vjp(g, X, target, delta=delta, reduction=reduction)
            assert k.my_huber_loss_vjp(g, X, target, delta=delta, reduction=reduction) == pytest.approx(
                other, rel=1e-15
            )
    assert k.my_huber_loss_vjp(np.ones(1), np.zeros(1), np.zeros(1), reduction="none").tolist() == [0.0]


def test_cross_entropy_as_in_the_contract(users: types.ModuleType) -> None:
    k = symdl.compile(users.my_cross_entropy)
    logits = np.array([[20.0, 0.0], [1.0, 2.0]])
    found = k.my_cross_entropy(logits, np.array([0, 1]), reduction="none")
    assert found == pytest.approx([2.0611536203143807e-09, math.log1p(math.exp(-1.0))], rel=1e-15)


def test_momentum_as_in_the_contract(users: types.ModuleType) -> None:
    k = symdl.compile(users.my_momentum)
    param, velocity = k.my_momentum_step(np.array([1.0]), np.array([2.0]), np.array([0.5]), lr=0.1)
    assert velocity == pytest.approx([0.9 * 0.5 + 0.2]) and param == pytest.approx([1 - 0.65])
    with pytest.raises(TypeError):
        k.my_momentum_step(np.array([1.0]), np.array([2.0]), np.array([0.5]))  # lr is required


def test_string_annotations_compile_too(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    module = load(CONTRACT, head="from __future__ import annotations\n")
    assert symdl.compile(module.softgate).softgate(np.float64(0.0)) == 0.0


def test_absolute_values_may_be_written_three_ways(load: Load) -> None:
    module = load(
        """
        @activation
        def one(x: Elem):
            "A sentence."
            return x / (1 + absolute(x))

        @activation
        def two(x: Elem):
            "A sentence."
            return x / (1 + sqrt(x**2))

        @activation
        def three(x: Elem):
            "A sentence."
            return Piecewise((x / (1 + x), x >= 0), (x / (1 - x), True))
        """
    )
    assert module.one.expr == module.two.expr
    for x in (-3.0, 0.5):
        values = [oracle.evaluate(d.derivative("x"), {"x": x}).value() for d in (module.one, module.two, module.three)]
        assert values[0] == values[1] == values[2]
