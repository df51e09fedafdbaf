"""What readers are shown runs and says the truth: the example, and README's code blocks, commands and table."""

from __future__ import annotations

import math
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

import symdl
import symdl.kernels.numpy as kernels
from symdl import lower, oracle
from symdl.cli import main
from symdl.plan import Step

ROOT = Path(__file__).resolve().parents[1]
DIGITS = ROOT / "examples" / "digits.py"
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python in ``folder`` with this very symdl; warnings are errors there too."""
    environment = os.environ | {"PYTHONPATH": str(Path(symdl.__file__).parents[1]), "XDG_CACHE_HOME": str(folder)}
    command = [sys.executable, "-W", "error::RuntimeWarning", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


# ---------------------------------------------------------------------------------------------- the example


def digits(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return run(DIGITS, *arguments, folder=folder)


def accuracy(done: subprocess.CompletedProcess[str]) -> float:
    """The percentage on the last line."""
    assert done.returncode == 0, done.stderr
    found = re.fullmatch(r"test accuracy: (\d+\.\d+)%", done.stdout.splitlines()[-1])
    assert found, done.stdout
    return float(found[1])


def test_digits_learns_in_a_few_epochs(tmp_path: Path) -> None:
    curves = tmp_path / "deep" / "curves.png"
    done = digits(tmp_path, "--epochs", 4, "--output", curves)
    assert accuracy(done) >= 90
    assert [line[:13] for line in done.stdout.splitlines()[:4]] == [f"epoch   {n}/4  " for n in range(1, 5)]
    assert curves.read_bytes().startswith(b"\x89PNG")


def test_digits_is_the_same_each_time() -> None:
    train = runpy.run_path(str(DIGITS), run_name="digits")["train"]
    assert train(np, kernels, 2, 64, 5e-3, seed=7) == train(np, kernels, 2, 64, 5e-3, seed=7)


@pytest.mark.timeout(60)
def test_digits_reads_96_of_100(tmp_path: Path) -> None:
    assert accuracy(digits(tmp_path)) >= 96
    assert (tmp_path / "demo-output" / "digits.png").is_file()


def test_digits_without_cupy_is_one_line_and_exits_2(tmp_path: Path) -> None:
    (tmp_path / "cupy.py").write_text("raise ImportError('no cupy in this test')")
    code = "import sys; sys.path.insert(0, '.'); import runpy; sys.argv = ['digits', '--backend', 'cupy']; "
    done = run("-c", f"{code}runpy.run_path({str(DIGITS)!r}, run_name='__main__')", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("digits: backend cupy cannot be used: ")
    assert len(done.stderr.splitlines()) == 1
    assert not done.stdout


def test_digits_refuses_no_epochs(tmp_path: Path) -> None:
    assert digits(tmp_path, "--epochs", 0).returncode == 2


# -------------------------------------------------------------------------------------- the other examples

EXAMPLES = DIGITS.parent


def example(name: str, folder: Path, *arguments: object) -> str:
    """What an example prints; its picture must be there, and be one."""
    picture = folder / "deep" / f"{name}.png"
    done = run(EXAMPLES / f"{name}.py", "--output", picture, *arguments, folder=folder)
    assert done.returncode == 0, done.stderr
    assert f"picture in {picture}" in done.stdout
    assert picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size > 10_000
    return done.stdout


def parts(name: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The functions of an example."""
    monkeypatch.syspath_prepend(str(EXAMPLES))  # as Python does for a script
    return runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name=name)


def cells(text: str, row: str) -> list[float]:
    """The numbers of the row of a table that starts so; percentages as they are shown."""
    line = next(line for line in text.splitlines() if line.startswith(row))
    return [float(cell) for cell in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]\d+)?", line.removeprefix(row))]


def test_every_example_is_tested() -> None:
    here = Path(__file__).read_text(encoding="utf-8")
    for path in EXAMPLES.glob("*.py"):
        assert path.stem == "digits" or f'example("{path.stem}", ' in here, path.name


def test_xor_needs_a_hidden_layer(tmp_path: Path) -> None:
    shown = example("xor", tmp_path, "--steps", 600)
    assert shown.splitlines()[-1] == "right: perceptron at best 75%, hidden layer 100%"


def test_no_perceptron_does_better(monkeypatch: pytest.MonkeyPatch) -> None:
    xor = parts("xor", monkeypatch)
    weights = np.random.default_rng(0).normal(size=(20_000, 3))
    answers = kernels.step(xor["POINTS"] @ weights[:, :2].T + weights[:, 2])
    shares = (answers == xor["LABELS"][:, None]).mean(axis=0)
    assert set(shares) == {0.25, 0.5, 0.75}


def test_robust_regression_resists_the_outlier(tmp_path: Path) -> None:
    shown = example("robust_regression", tmp_path)
    slopes = {name: cells(shown, name)[0] for name in ("truth", "MSE", "MAE", "Huber")}
    assert slopes["truth"] == 2
    assert abs(slopes["MAE"] - 2) < 0.1 and abs(slopes["Huber"] - 2) < 0.2
    assert abs(slopes["MSE"] - 2) > 1.5


def test_robust_regression_finds_the_minimum(monkeypatch: pytest.MonkeyPatch) -> None:
    """The squared error's line is the one of the normal equations, and without an outlier all three agree."""
    robust = parts("robust_regression", monkeypatch)
    x, y = robust["measurements"](0, -20.0)
    assert robust["fit"]("mse_loss", x, y, 1500, 0.05) == pytest.approx(np.polyfit(x, y, 1), abs=1e-3)
    x, y = robust["measurements"](0, 0.0)
    for loss in robust["LOSSES"].values():
        assert robust["fit"](loss, x, y, 1500, 0.05) == pytest.approx([2, 1], abs=0.15)


def test_descent_settles_on_the_square_alone(tmp_path: Path) -> None:
    shown = example("descent", tmp_path)
    (square, absolute, falling) = (cells(shown, row)[-1] for row in ("x²  ", "|x|  ", "|x|, falling rate"))
    assert square < 1e-6 < 1e-3 < falling < 0.05 < absolute <= 0.15


def test_descent_is_what_the_docstring_says(monkeypatch: pytest.MonkeyPatch) -> None:
    descent = parts("descent", monkeypatch)
    square, absolute, _ = (places for _, _, places in descent["experiments"](1.0, 0.15, 60))
    assert square == pytest.approx((1 - 2 * 0.15) ** np.arange(61))
    assert np.abs(np.diff(absolute)) == pytest.approx(0.15)


def test_a_sine_network_knows_the_derivative(tmp_path: Path) -> None:
    shown = example("sine_network", tmp_path, "--steps", 400)
    assert max(cells(shown, "sine")) < 3
    assert cells(shown, "tanh")[1] > 50


def test_the_tangents_of_the_sine_network_are_right(monkeypatch: pytest.MonkeyPatch) -> None:
    sine = parts("sine_network", monkeypatch)
    for layer in sine["LAYERS"].values():
        parameters = sine["start"](np.random.default_rng(1), layer)
        x, h = np.linspace(-1, 1, 7)[:, None], 1e-5
        after, before = (sine["forward"](layer, parameters, x + step)[0] for step in (h, -h))
        slope = sine["forward"](layer, parameters, x)[1]
        assert slope == pytest.approx((after - before) / (2 * h), rel=1e-5, abs=1e-6)


def test_hard_negatives_teach_more(tmp_path: Path) -> None:
    shown = example("triplet_mining", tmp_path, "--epochs", 20)
    pixels, random, hard = (cells(shown, row) for row in ("pixels", "random negatives", "hard negatives"))
    assert pixels[1] + 2 < random[1] and random[1] < hard[1] and hard[1] > 96
    assert hard[2] > 1.5 * random[2]  # of the last epoch's triplets


def test_triplets_are_triplets(monkeypatch: pytest.MonkeyPatch) -> None:
    mining = parts("triplet_mining", monkeypatch)
    rng = np.random.default_rng(3)
    labels = rng.integers(0, 10, 60)
    points = rng.normal(size=(60, 8))
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    for hard in (False, True):
        anchors, positives, negatives = mining["triplets"](rng, points, labels, hard)
        assert len(anchors) > 50 and (anchors != positives).all()
        assert (labels[anchors] == labels[positives]).all() and (labels[anchors] != labels[negatives]).all()
    for anchor, negative in zip(anchors, negatives, strict=True):
        distances = np.linalg.norm(points - points[anchor], axis=1)
        assert distances[negative] == pytest.approx(distances[labels != labels[anchor]].min())


def test_own_activation_is_right_and_learns(tmp_path: Path) -> None:
    shown = example("own_activation", tmp_path, "--epochs", 8)
    rows = [line.split() for line in shown.splitlines() if re.match(r"f'? +[-\d]", line)]
    assert len(rows) == 14
    for what, x, _, ours, typed in rows:
        assert float(ours) <= (8 if what == "f'" else 4)
        assert float(typed) > 1e12 or float(x) > -40
    mine, gelu = re.findall(r"(\d+\.\d+)%", shown.splitlines()[-1])
    assert float(mine) > 94 and float(gelu) > 94


# ---------------------------------------------------------------------------------------------- code blocks


def blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", text, re.S | re.M)


@pytest.mark.parametrize("number", range(len(blocks(README))))
def test_code_of_the_readme_prints_what_it_says(number: int, tmp_path: Path) -> None:
    block = blocks(README)[number]
    (tmp_path / "block.py").write_text(block, encoding="utf-8")
    done = run("block.py", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    said = re.findall(r"^print\(.*\)  # (.*)$", block, re.M)
    assert said
    assert done.stdout.splitlines() == said


# Runs the blocks of a page one after the other: one that names its file runs among the names of that file.
RUNNER = """
import ast, importlib, pathlib, sys
page = {"__name__": "page"}
for block in ast.literal_eval(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")):
    first = block.partition(chr(10))[0]
    inside = first.removeprefix("# ").removesuffix(".py").replace("/", ".") if first.startswith("# symdl/") else ""
    try:
        names = dict(vars(importlib.import_module(inside))) if inside else page
    except ModuleNotFoundError:
        names = {"__name__": inside}  # a file that the page adds
    exec(compile(block, first, "exec"), names)
    page.update(names)
"""


def test_code_of_the_architecture_page_is_right(tmp_path: Path) -> None:
    found = blocks(ARCHITECTURE)
    assert len([b for b in found if b.startswith("# symdl/")]) >= 6
    (tmp_path / "blocks.txt").write_text(repr(found), encoding="utf-8")
    done = run("-c", RUNNER, "blocks.txt", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    said = [line for block in found for line in re.findall(r"^print\(.*\)  # (.*)$", block, re.M)]
    assert len(said) >= 8
    assert done.stdout.splitlines() == said


def shown(page: str, start: str) -> str:
    """The text block of a page that begins with ``start``."""
    return next(b for b in re.findall(r"^```text\n(.*?)^```", page, re.S | re.M) if b.startswith(start))


def test_the_plan_on_the_architecture_page_is_the_plan() -> None:
    routine = next(r for r in lower.unit(symdl.definition("silu")).routines if r.kernel.name == "grad")

    def text(step: Step) -> str:
        operands = ", ".join(str(getattr(o, "name", getattr(o, "value", None))) for o in step.operands)
        return f"{step.result.name:8} = {step.operation.value}{' ' * bool(step.detail)}{step.detail}({operands})\n"

    assert shown(ARCHITECTURE, "t1 ") == "".join(text(step) for step in routine.plan.steps)


def test_the_texts_on_the_architecture_page_are_generated() -> None:
    silu = symdl.definition("silu")
    library = Path(symdl.__file__).with_name("library") / "activations.py"
    written = next(b for b in blocks(ARCHITECTURE) if "def silu" in b)
    assert written.partition("\n")[2] in library.read_text(encoding="utf-8")
    assert shown(ARCHITECTURE, "def _grad") in silu.source("numpy")
    assert shown(ARCHITECTURE, "x == -INF").strip() in silu.source("cupy")


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md"])
def test_files_that_are_named_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / page).parent.joinpath(link).exists() or link in ("LICENSE", "CHANGELOG.md"), link
    package = Path(symdl.__file__).parent
    new = re.findall(r"^# (symdl/\S+)$", text, re.M)
    for name in re.findall(r"`(symdl/[\w/]+(?:\.py|/))`", text):
        assert (package / name.removeprefix("symdl/")).exists() or name in new, name


def test_the_readme_has_code() -> None:
    assert len(blocks(README)) >= 2


def test_the_two_commands_stand_as_they_must() -> None:
    for session in ("demo", "tests"):
        assert f"\npython3 -m pip install nox && python3 -m nox -s {session}\n" in README


@pytest.mark.parametrize("text", [README, ARCHITECTURE], ids=["README", "architecture"])
def test_commands_that_are_named_exist(text: str) -> None:
    named = set(re.findall(r"`symdl ([a-z]+)", text))
    assert named
    for command in named:
        assert CliRunner().invoke(main, [command, "--help"]).exit_code == 0, command


# ---------------------------------------------------------------------------------------------- the table


def logistic(x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


def softmax(x: Any) -> Any:
    return np.exp(x) / np.exp(x).sum()


def log1pexp(x: Any) -> Any:
    return np.log(1 + np.exp(x))


# Function, whether its derivative is meant, and the formula as one types it.
TYPED: dict[str, tuple[str, int, Callable[[Any], Any]]] = {
    "sigmoid'": ("sigmoid", 1, lambda x: logistic(x) * (1 - logistic(x))),
    "tanh'": ("tanh", 1, lambda x: 1 - np.tanh(x) ** 2),
    "gelu": ("gelu", 0, lambda x: x * (1 + math.erf(x / math.sqrt(2))) / 2),
    "gelu'": ("gelu", 1, lambda x: (1 + math.erf(x / math.sqrt(2))) / 2 + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)),
    "softplus": ("softplus", 0, log1pexp),
    "mish'": ("mish", 1, lambda x: np.tanh(log1pexp(x)) + x * (1 - np.tanh(log1pexp(x)) ** 2) * logistic(x)),
}  # fmt: skip
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in README.splitlines()
    if re.search(r"\| float(32|64) \|", line)
]


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_the_table_is_measured(row: list[str]) -> None:
    label, dtype, *shown = row
    truth, ours, typed = measured(label, np.dtype(dtype).type)
    assert f"{truth:.5e}" == shown[0]
    assert float(ours) == pytest.approx(float(shown[1]), rel=1e-5, abs=0)
    assert float(ours) == pytest.approx(truth, rel=1e-6 if dtype == "float32" else 1e-13, abs=0)
    assert float(typed) == pytest.approx(float(shown[2]), rel=1e-4, abs=0)


def test_the_table_has_rows() -> None:
    assert len(ROWS) == 9


def measured(label: str, dtype: type[np.floating]) -> tuple[float, Any, Any]:
    """Truth, symdl, typed formula."""
    scalar = re.fullmatch(r"(\w+'?)\((-?[\d.]+)\)", label)
    if scalar:
        name, order, typed = TYPED[scalar[1]]
        x = dtype(float(scalar[2]))
        definition = symdl.definition(name)
        formula = oracle.derivative(definition.expr, "x") if order else definition.expr
        point = {"x": float(x)} | {p.name: p.default for p in definition.params}
        kernel = getattr(kernels, name + "_grad" * order)
        return float(oracle.evaluate(formula, point).value()), kernel(x), typed(x)
    # Both rows are about (20, 0) and the label 0: log p, and p - 1 = expm1(log p).
    row = np.array([20, 0], dtype)
    entries = oracle.evaluate_row(symdl.definition("log_softmax").expr, {"x": [20.0, 0.0]})
    assert isinstance(entries, list)
    truth = float(entries[0].value())
    if label.startswith("log_softmax"):
        return truth, kernels.log_softmax(row)[0], np.log(softmax(row))[0]
    return np.expm1(truth), kernels.cross_entropy_vjp(dtype(1), row, 0)[0], softmax(row)[0] - 1
