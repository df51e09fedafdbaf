"""``symdl new``: a formula is parsed, never run; what is written is a definition, and its test passes."""

from __future__ import annotations

import importlib.util
import math
import operator
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sympy as sp
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

import symdl
from symdl import scaffold, userfile
from symdl.cli import main
from symdl.grammar import GrammarError, Negative, Number, Operation, parse

ROOT = Path(symdl.__file__).parents[1]


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(own_registry: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is a process of its own to the registry, in an empty folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def refused(*arguments: object) -> list[str]:
    """The lines on stderr of a ``new`` that must exit 2 and write nothing."""
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    result = run("new", *arguments)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before
    return result.stderr.splitlines()


def python(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    everything = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, env=everything, capture_output=True, text=True, check=False)


# ---------------------------------------------------------------------------------------------------- the grammar

JOIN = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow}


def value_of(text: str) -> float:
    """A formula of numbers and x = 2.5 by the tree, with Python's own numbers."""

    def value(node: object) -> float:
        match node:
            case Number(written):
                return float(written)
            case Operation(sign, left, right):
                a, b = value(left), value(right)
                return JOIN[sign](a, b)
            case Negative(inner):
                return -value(inner)
            case _:
                return 2.5

    return value(parse(text, {}))


def test_precedence_is_pythons() -> None:
    """Random formulas have the value that Python gives the same text."""
    rng = random.Random(5)

    def formula(depth: int) -> str:
        if depth == 0:
            return rng.choice(["x", "2", "3", "0.5", "1.25e0"])
        shape = rng.random()
        if shape < 0.2:
            return f"-{formula(depth - 1)}"
        if shape < 0.4:
            return f"({formula(depth - 1)})"
        sign = rng.choice(list(JOIN))
        right = rng.choice(["2", "x", "-2", "3"]) if sign == "**" else formula(depth - 1)
        return f"{formula(depth - 1)} {sign}{right}"

    compared = 0
    for _ in range(600):
        text = formula(4)
        try:
            truth = eval(text, {"x": 2.5})
        except ArithmeticError:
            continue
        if isinstance(truth, complex) or not math.isfinite(truth):
            continue
        try:
            got = value_of(text)
        except GrammarError as error:
            assert "too large, or not a real number" in str(error)
            continue
        assert got == pytest.approx(truth, rel=1e-12), text
        compared += 1
    assert compared > 400


@pytest.mark.parametrize(
    ("text", "python_text"),
    [
        ("x^2", "x**2"),
        ("2^3^2*x", "2**(3**2)*x"),
        ("-x^2", "-(x**2)"),
        ("x^-2", "x**(-2)"),
        ("+x", "x"),
        ("x - 1 - 2", "(x - 1) - 2"),
        ("x/2/4", "(x/2)/4"),
        (" x\n+\t1 ", "x + 1"),
    ],
)
def test_spellings(text: str, python_text: str) -> None:
    assert value_of(text) == eval(python_text, {"x": 2.5})


@pytest.mark.parametrize(
    ("text", "says", "at"),
    [
        ("x*sigmiod(beta*x)", "unknown function 'sigmiod'; did you mean sigmoid?", 2),
        ("x*qqq(x)", "unknown function 'qqq'; known are abs, absolute,", 2),
        ("2x", "a sign is missing here", 1),
        ("(x+1)(x-1)", "a sign is missing here", 5),
        ("x y", "a sign is missing here", 2),
        ("x +", "the formula ends where a number, a name or '(' should be", 3),
        ("", "the formula ends", 0),
        ("()", "got ')' where a number", 1),
        ("(x + 1", "this '(' is never closed", 0),
        ("exp(x", "this '(' is never closed", 3),
        ("x + 1)", "')' without its '('", 5),
        ("x * * 2", "got '*' where a number", 4),
        ("sin * x", "sin is a function; give it its argument", 0),
        ("lambda*x", "'lambda' is a word of Python's; write lambda_", 0),
        ("x > 0", "a comparison is no value", 2),
        ("(x > 0) * x", "a comparison is no value", 3),
        ("where(x, 1, 2)", "where takes (condition, value, value); this is a value, not a condition", 6),
        ("where(x > 0, x)", "where takes (condition, value, value), got 2", 0),
        ("exp(x > 0)", "exp takes (value); this is a condition, not a value", 4),
        ("exp(x, 2)", "exp takes (value), got 2", 0),
        ("max(x)", "max takes (value, value, value, ...), got 1", 0),
        ("piecewise(x, x > 0)", "piecewise takes (value, condition", 0),
        ("x / 0.5 + 1/0", "this number is too large, or not a real number", 11),
        ("x + 9**9**9", "this number is too large", 5),
        ("(-8)**0.5 * x", "not a real number", 4),
        ("1e999*x", "this number is too large", 0),
        ("x.real", "'.' is no part of a formula", 1),
        ("x['a']", "'[' is no part of a formula", 1),
        ("__import__('os').system('true')", '"\'" is no part of a formula', 11),
        ("x; import os", "';' is no part of a formula", 1),
        ("x := 2", "':' is no part of a formula", 2),
        ("x @ x", "'@' is no part of a formula", 2),
        ("x if x else 1", "a sign is missing here", 2),
        ("eval(x)", "unknown function 'eval'", 0),
        ("x·2", "'·' is no part of a formula", 1),
        ("x = 2", "'=' is no part of a formula", 2),
        ("(" * 100 + "x" + ")" * 100, "nested too deeply", 41),
        ("-" * 100 + "x", "nested too deeply", 41),
        ("x" + "**x" * 100, "nested too deeply", 41 * 3 - 0),
        ("x" + "+x" * 1000, "too long", 400),
    ],
)
def test_a_mistake_has_its_place(text: str, says: str, at: int) -> None:
    with pytest.raises(GrammarError) as caught:
        parse(text, scaffold.functions())
    assert says in str(caught.value), str(caught.value)
    shown, caret = caught.value.picture.split("\n")
    # The picture is a window of the text; the caret stands below the place in it.
    assert caret.strip() == "^"
    column = caret.index("^")
    assert shown[column : column + 1].strip() == text[at : at + 1].strip()
    if len(text) < 50:
        assert column == at + 4


def test_random_texts_are_parsed_or_refused() -> None:
    """Nothing but a GrammarError comes out, whatever goes in."""
    rng = random.Random(2)
    alphabet = ["x", "beta", "exp", "max", "where", "(", ")", ",", "+", "-", "*", "**", "^", "<", "==", "1", "2.5", "é"]
    parsed = 0
    for _ in range(3000):
        text = "".join(rng.choices(alphabet, k=rng.randrange(1, 12)))
        try:
            parse(text, scaffold.functions())
            parsed += 1
        except GrammarError as error:
            assert str(error).startswith("--expr: ") and "\n" not in str(error)
    assert parsed > 50


# ----------------------------------------------------------------------------------------------- what is written

FORMULAS = {
    "x*sigmoid(beta*x)": "x/(1 + exp(-beta*x))",
    "x^2/3 + 1/3": "x**2/3 + Rational(1, 3)",
    "2^0.5 * x + (1+2)/4": "sqrt(2)*x + Rational(3, 4)",
    "sqrt(2/pi)*(x + 0.044715*x^3)": "sqrt(2/pi)*(x + Rational(0.044715)*x**3)",
    "exp(0.5)*x": "exp(Rational(1, 2))*x",
    "x*e^(-x^2)": "x*exp(-x**2)",
    "-x^-2": "-x**-2",
    "a*(x-(b-c))/(d/2)": "2*a*(x - b + c)/d",
    "softplus(x) - ln(2)": "log(1 + exp(x)) - log(2)",
    "max(x, 0)": "Piecewise((x, x > 0), (0, True))",
    "max(0, x)": "Piecewise((x, x > 0), (0, True))",
    "min(max(x+3, 0), 6)/6": "Piecewise((0, x <= -3), (1, x >= 3), ((x + 3)/6, True))",
    "max(x, 0.1*x, -1)": "Piecewise((x, x > 0), (Max(Rational(0.1)*x, -1), True))",
    "where(x > 0, x, alpha*(exp(x) - 1))": "Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))",
    "piecewise(0, x < -1, x, -1 <= x < 1, 1)": "Piecewise((0, x < -1), (x, x < 1), (1, True))",
    "where(x == 0, 1, sin(x)/x)": "sin(x)/x",
    "where(x != 0, sin(x)/x, 1)": "sin(x)/x",
    "abs(x)^(1/3)": "Abs(x)**Rational(1, 3)",
    "t*tanh(t)": "t*tanh(t)",
    "hypot(x, c) - c": "sqrt(x**2 + c**2) - c",
    "part1*max(x*part1*2, exp(x)) + max(x - 1, tanh(x))": "part1*Max(2*x*part1, exp(x)) + Max(x - 1, tanh(x))",
    "x*(1 + erf(x/sqrt(2)))/2 + alpha*x^2*exp(-x^2/(2*sigma1^2)) + gamma*log1p(exp(x)) - tanh(x)*delta": (
        "x*(1 + erf(x/sqrt(2)))/2 + alpha*x**2*exp(-x**2/(2*sigma1**2)) + gamma*log(1 + exp(x)) - tanh(x)*delta"
    ),
    "piecewise(-alpha, x < -3*alpha, x*exp(-x^2)*tanh(beta*x), x < 0, x*exp(-x^2/2)*tanh(gamma*x), x < 7, x)": (
        "Piecewise((-alpha, x < -3*alpha), (x*exp(-x**2)*tanh(beta*x), x < 0), "
        "(x*exp(-x**2/2)*tanh(gamma*x), x < 7), (x, True))"
    ),
}


@pytest.mark.parametrize(("formula", "meaning"), FORMULAS.items(), ids=[f"f{k}" for k in range(len(FORMULAS))])
def test_the_file_says_what_the_formula_says(formula: str, meaning: str, tmp_path: Path) -> None:
    """Read back, the definition has the value of the meaning at points with 30 digits; ruff finds nothing."""
    Path("made.py").write_text(scaffold._definition_text("made", formula)[0], encoding="utf-8")
    (made,), failures = userfile.load("made.py")
    assert not failures
    symbols = {i.name: i.symbol for i in made.inputs}
    truth = sp.sympify(meaning, locals=symbols)
    for point in (-3.7, -0.45, 0.15, 1.3, 6.2):
        values = {s: sp.Rational(point if n == made.inputs[0].name else 1.5) for n, s in symbols.items()}
        got, expected = (sp.N(f.xreplace(values).doit(), 30) for f in (made.expr, truth))
        assert abs(got - expected) < 1e-25 * max(1, abs(expected)), (formula, point)  # exact numbers
    assert all(p.default == 1.0 for p in made.params)


@pytest.mark.skipif(not importlib.util.find_spec("ruff"), reason="ruff belongs to the lint session")
@pytest.mark.parametrize("formula", FORMULAS, ids=[f"f{k}" for k in range(len(FORMULAS))])
def test_ruff_finds_nothing(formula: str) -> None:
    Path("made.py").write_text(scaffold._definition_text("made", formula)[0], encoding="utf-8")
    commands = [["check", "--select", "E,F,I,UP,B,SIM,RUF,W"], ["format", "--check", "--diff"]]
    for command in commands[: 1 if formula.count("max(") == 2 else 2]:  # a formatter breaks that sum elsewhere
        done = python("-m", "ruff", *command, "--isolated", "--no-cache", "made.py")
        assert done.returncode == 0, done.stdout + Path("made.py").read_text()


def test_what_softgate_looks_like() -> None:
    """The file of the contract's example, whole; only the grammar's names are in it."""
    result = run("new", "softgate", "--expr", "x*sigmoid(beta*x)", "--param", "beta=1.5")
    assert result.exit_code == 0 and result.stdout == "wrote softgate.py\nwrote test_softgate.py\n"
    assert "symdl generate softgate.py -o DIR" in result.stderr
    assert Path("softgate.py").read_text() == (
        "from symdl import Elem, Param, activation\n"
        "from symdl.primitives import expit\n"
        "\n\n"
        '@activation(reference="")  # who, title, year, where\n'
        "def softgate(x: Elem, beta: Param = 1.5):\n"
        '    """The activation x*sigmoid(beta*x)."""\n'
        "    return x * expit(beta * x)\n"
    )


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("softgate", "x*sigmoid(beta*x)"),
        ("clipped", "min(max(x, -c), c)"),
        ("oracle", "t - log(1 + t^2)*kernels"),  # names that the test's file uses itself
        ("kernels", "where(definition > 0, definition, x0*tanh(definition))"),
        ("halfline", "x*sqrt(x)"),  # NaN below 0
    ],
)
def test_the_written_test_passes_and_the_file_generates(name: str, formula: str) -> None:
    result = run("new", name, "--expr", formula)
    assert result.exit_code == 0, result.output
    done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", f"test_{name}.py")
    assert done.returncode == 0 and "14 passed" in done.stdout, done.stdout
    done = python("-m", "symdl", "generate", f"{name}.py", "-o", "out", "--target", "numpy")
    assert done.returncode == 0, done.stderr
    assert Path(f"out/numpy/{name}.py").is_file()
    if importlib.util.find_spec("ruff"):
        done = python("-m", "ruff", "check", "--isolated", "--no-cache", f"{name}.py", f"test_{name}.py")
        assert done.returncode == 0, done.stdout


def test_the_written_test_can_fail() -> None:
    """It judges the file as it is then: a wrong kernel is found."""
    assert run("new", "softgate", "--expr", "x*sigmoid(x)").exit_code == 0
    test = Path("test_softgate.py")
    test.write_text(test.read_text().replace("kernels.softgate(x)", "kernels.softgate(x + 1e-9)"))
    assert "7 failed, 7 passed" in python("-m", "pytest", "-q", "-p", "no:cacheprovider", test).stdout


def test_a_formula_that_amplifies_rounding_is_told() -> None:
    result = run("new", "amplifies", "--expr", "cos(exp(8*x))")
    assert result.exit_code == 0
    bound = int(Path("test_amplifies.py").read_text().partition("ULPS = ")[2].split()[0])
    assert bound > scaffold.ULPS and re.match(
        r"symdl: amplifies(_grad)?\(\S+\) is off by more than \d+ units", result.stderr
    )


def test_a_file_elsewhere() -> None:
    Path("deep").mkdir()
    assert run("new", "softgate", "--expr", "x*sigmoid(x)", "-o", "deep/gates.py").exit_code == 0
    assert sorted(path.name for path in Path("deep").glob("*.py")) == ["gates.py", "test_softgate.py"]
    done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", "deep")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("there", ["softgate.py", "test_softgate.py"])
def test_nothing_is_overwritten(there: str) -> None:
    Path(there).write_text("mine")
    (line,) = refused("softgate", "--expr", "x*sigmoid(x)")
    assert f"{there} exists and stays as it is; delete it, or name another file with -o" in line


def test_a_link_to_nowhere_is_a_file_too() -> None:
    Path("softgate.py").symlink_to("nowhere.py")
    (line,) = refused("softgate", "--expr", "x*sigmoid(x)")
    assert "softgate.py exists" in line and not Path("nowhere.py").exists()


def test_a_file_that_appears_meanwhile_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(definition: object) -> tuple[int, str]:
        Path("test_softgate.py").write_text("mine")
        return 8, ""

    monkeypatch.setattr(scaffold, "_measured", measured)
    result = run("new", "softgate", "--expr", "x*sigmoid(x)")
    assert result.exit_code == 2 and "test_softgate.py: File exists" in result.stderr
    assert Path("test_softgate.py").read_text() == "mine" and not Path("softgate.py").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["2fast", "--expr", "x"], "'2fast' cannot name a kernel; use a plain identifier"),
        (["lambda", "--expr", "x"], "'lambda' cannot name a kernel"),
        (["_hidden", "--expr", "x"], "'_hidden' cannot name a kernel"),
        (["../up", "--expr", "x"], "'../up' cannot name a kernel"),
        (["my_grad", "--expr", "x"], "names that end in _grad are taken by derived kernels; rename it"),
        (["relu", "--expr", "x"], "relu: the name is already taken by symdl.library"),
        (["log_sigmoid", "--expr", "x"], "log_sigmoid: the name is already taken by symdl.library"),
        (["math", "--expr", "x*2"], "math.py would hide the module 'math'; name another file with -o"),
        (["mine", "--expr", "x*2", "-o", "numpy.py"], "numpy.py would hide the module 'numpy'"),
        (["mine", "--expr", "x*2", "-o", "mine.txt"], "-o mine.txt: the test imports this file"),
        (["mine", "--expr", "x*2", "-o", "a-b.py"], "-o a-b.py: the test imports this file"),
        (["mine", "--expr", "x*2", "-o", "none/mine.py"], "none/mine.py: No such file or directory"),
        (["mine", "--expr", "1 + 2"], "mine: the formula has no argument; write it with x"),
        (["mine", "--expr", "x*Piecewise"], "mine: Piecewise means something else in a definition"),
        (["mine", "--expr", "x*Param"], "mine: Param means something else in a definition"),
        (["mine", "--expr", "x*axis"], "argument name 'axis' is reserved for kernels; rename it"),
        (["mine", "--expr", "x*_b"], "argument name '_b' is reserved"),
        (["mine", "--expr", "grad*2"], "'grad' has the name of a result; rename it"),
        (["mine", "--expr", "x*log(-1)"], "I appears in the formula"),
        (["mine", "--expr", "x*b", "--param", "c=2"], "--param c=2: mine has no parameter 'c'; it has b"),
        (["mine", "--expr", "x", "--param", "x=2"], "mine has no parameter 'x'; it has none"),
        (["mine", "--expr", "x*b", "--param", "b=two"], "--param b=two: expected NAME=NUMBER"),
        (["mine", "--expr", "x*b", "--param", "b"], "--param b: expected NAME=NUMBER"),
        (["mine", "--expr", "x*b", "--param", "b=nan"], "--param b=nan: expected NAME=NUMBER"),
    ],
)
def test_what_is_refused_is_one_line(arguments: list[str], says: str) -> None:
    lines = refused(*arguments)
    assert says in lines[0], lines
    assert len(lines) == (3 if "--expr: " in lines[0] else 1), lines


def test_an_unknown_function_is_shown_with_its_place() -> None:
    assert refused("mine", "--expr", "x*sigmiod(beta*x)") == [
        "symdl: --expr: unknown function 'sigmiod'; did you mean sigmoid?",
        "    x*sigmiod(beta*x)",
        "      ^",
    ]


def test_nothing_is_run() -> None:
    """Python in a formula is refused before any of it could act."""
    for formula in (
        "__import__('os').mkdir('ran')",
        "open('ran', 'w')",
        "x.__class__",
        "exec(x)",
        "(lambda: x)()",
        'x """ + 1',
        "x\\",
        "x # y",
        "[x for x in x]",
        "f'{x}'",
    ):
        lines = refused("mine", "--expr", formula)
        assert lines[0].startswith("symdl: --expr: "), lines
    assert not list(Path().iterdir())


# ---------------------------------------------------------------------------------------------------- completion


def completed(*words: str, incomplete: str = "") -> list[str]:
    complete = ShellComplete(main, {}, "symdl", "_SYMDL_COMPLETE")
    return [item.value for item in complete.get_completions(list(words), incomplete)]


def test_commands_and_options_are_completed() -> None:
    assert {"list", "show", "generate", "latex", "plot", "new", "doctor"} <= set(completed())
    assert "--param" in completed("new", incomplete="--")
    assert completed("list", "--kind", incomplete="l") == ["loss"]


@pytest.mark.parametrize("command", ["show", "generate", "latex"])
def test_every_name_is_completed(command: str) -> None:
    assert [name for name in completed(command) if not name.endswith(".py")] == symdl.names()
    assert completed(command, incomplete="gel") == ["gelu", "gelu_tanh"]
    assert completed(command, incomplete="no such") == (["no such"] if command == "generate" else [])  # or a file


def test_plot_is_offered_what_has_a_curve() -> None:
    offered = completed("plot")
    assert {"gelu", "relu", "prelu"} <= set(offered)
    assert not {"adam", "softmax", "mse_loss", "glu", "crelu"} & set(offered)
    assert set(offered) == {name for name in symdl.names() if symdl.definition(name).sole_element}


def test_a_name_is_offered_once() -> None:
    assert completed("plot", "gelu", incomplete="gel") == ["gelu_tanh"]
    assert completed("generate", "gelu_tanh", "relu", incomplete="gel") == ["gelu"]


def test_generate_is_offered_files_too() -> None:
    Path("softgate.py").touch()
    assert "softgate.py" in completed("generate", incomplete="soft")
    assert "softgate.py" not in completed("latex", incomplete="soft")
    (item,) = ShellComplete(main, {}, "symdl", "_SYMDL_COMPLETE").get_completions(["generate"], "../")
    assert item.type == "file"  # the shell's own completion goes on


@pytest.mark.parametrize("command", ["show", "generate", "latex", "plot"])
def test_completion_of_names_imports_neither_sympy_nor_numpy(command: str) -> None:
    code = """
import sys
from symdl.cli import main
try:
    main(prog_name="symdl")
except SystemExit:
    heavy = {"sympy", "numpy", "jinja2", "matplotlib", "flint", "rich"} & set(sys.modules)
    assert not heavy, heavy
"""
    done = python("-c", code, _SYMDL_COMPLETE="bash_complete", COMP_WORDS=f"symdl {command} gel", COMP_CWORD="2")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["plain,gelu", "plain,gelu_tanh"]


def test_nothing_generated_is_nothing_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    from symdl.kernels import _door

    def absent(target: str) -> None:
        raise ImportError(target)

    monkeypatch.setattr(_door, "generated", absent)
    assert completed("show", incomplete="gel") == []


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_takes_the_script() -> None:
    script = python("-m", "symdl", _SYMDL_COMPLETE="bash_source").stdout
    assert "complete -o nosort -F" in script
    subprocess.run(["bash", "-n", "-c", script], check=True)
