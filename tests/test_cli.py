"""The command line: results on stdout, one clear line for a mistake, and the right exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from symdl.cli import main

GOOD = '''
from symdl import Elem, Param, activation
from sympy import exp

@activation(reference="nobody, 2026")
def softgate(x: Elem, beta: Param = 1.5):
    """A soft gate."""
    return x / (1 + exp(-beta * x)) ** 2
'''


def run(*arguments: object) -> Result:
    """Run a command in this process; anything but a clean exit fails the test."""
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.output
    return result


def trouble(*arguments: object) -> str:
    """Run a command that must exit 2 with one line on stderr, nothing on stdout; returns the line."""
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1, result.stderr
    return result.stderr


def listing(root: Path) -> list[str]:
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def make(text: str, name: str = "my.py") -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return path

    return make


pytestmark = pytest.mark.usefixtures("own_registry")
"""Each test is a process of its own to the registry."""


# ------------------------------------------------------------------------------------------------- start-up


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["generate", "--help"], ["doctor", "--help"]])
def test_help_imports_neither_sympy_nor_numpy(arguments: list[str]) -> None:
    code = f"""
import sys
from symdl.cli import main
try:
    main({arguments})
except SystemExit as exit:
    assert not exit.code
heavy = {{"sympy", "numpy", "jinja2", "matplotlib", "flint", "rich"}} & set(sys.modules)
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_completion_imports_neither_sympy_nor_numpy() -> None:
    code = """
import sys
from symdl.cli import main
try:
    main(prog_name="symdl")
except SystemExit:
    assert not {"sympy", "numpy"} & set(sys.modules)
"""
    environment = {
        **os.environ,
        "_SYMDL_COMPLETE": "bash_complete",
        "COMP_WORDS": "symdl gen",
        "COMP_CWORD": "1",
    }
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert "generate" in done.stdout


def test_python_m_symdl_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "symdl", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("symdl, version ")


def test_usage_errors_exit_2() -> None:
    assert run("no-such-command").exit_code == 2
    assert run("list", "--kind", "nothing").exit_code == 2
    assert run("generate", "--jobs", "0").exit_code == 2
    assert run("plot").exit_code == 2


# ---------------------------------------------------------------------------------------------- list and show


def test_list() -> None:
    names = run("list").stdout
    assert "gelu" in names and "cross_entropy" in names and "adam" in names
    assert "gelu" not in run("list", "--kind", "loss").stdout


def test_list_json_is_one_document() -> None:
    document = json.loads(run("list", "--json", "--kind", "optimizer").stdout)
    assert {"sgd", "adam"} <= {entry["name"] for entry in document}
    assert all(set(entry) == {"name", "kind", "summary", "aliases"} for entry in document)


def test_show() -> None:
    result = run("show", "sigmoid")
    for part in (
        "sigmoid (activation)",
        "definition",
        "stable form",
        "grad2",
        "arguments",
        "limits",
        "kernels",
    ):
        assert part in result.stdout, part
    assert "x -> -oo: 0" in result.stdout and "x -> oo: 1" in result.stdout


def test_show_tells_the_derivation() -> None:
    text = run("show", "silu").stdout
    value, grad, grad2 = text.split("\nderivation of ")[1:]
    assert value.startswith("value\n") and grad.startswith("grad\n") and grad2.startswith("grad2\n")
    for part in ("as written", "x/(1 + exp(-x))", "reciprocal", "1/(1 + exp(-x)) -> expit(x)", "stable form"):
        assert part in value, part
    for part in ("differentiated", "common factor", "pass: limits", "plan of ", "grad = select(x == "):
        assert part in grad, part
    assert max(map(len, text.splitlines())) <= 100
    told = json.loads(run("show", "silu", "--json").stdout)["derivation"]
    assert [d["quantity"] for d in told] == ["value", "grad", "grad2"]
    assert told[0]["laws"] == [{"law": "reciprocal", "before": "1/(1 + exp(-x))", "after": "expit(x)"}]
    assert told[0]["start"] == {"value": "x/(1 + exp(-x))"} and told[0]["stable"] == {"value": "x*expit(x)"}
    assert all(set(d) == {"quantity", "start", "laws", "stable", "passes", "plan"} for d in told)


@pytest.mark.parametrize("name", ["relu", "softmax", "cross_entropy", "adam", "glu", "prelu"])
def test_show_every_kind(name: str) -> None:
    document = json.loads(run("show", name, "--json").stdout)
    assert document["name"] == name and document["definition"] and document["stable"]
    assert run("show", name).exit_code == 0


def test_an_unknown_name_offers_the_nearest() -> None:
    for command in ("show", "latex", "plot", "generate"):
        assert "no function is called 'sigmiod'; did you mean" in trouble(command, "sigmiod")


# -------------------------------------------------------------------------------------------------- generate


def test_generate_check_and_repair(write: Callable[..., Path], tmp_path: Path) -> None:
    path, out = write(GOOD), tmp_path / "out"
    options = ("generate", path, "-o", out, "--target", "numpy")
    missing = run(*options, "--check")
    assert missing.exit_code == 1 and "missing numpy/softgate.py" in missing.stdout and not out.exists()
    done = run(*options)
    assert done.exit_code == 0 and done.stderr == "" and "softgate.py" in done.stdout
    assert {"numpy/softgate.py", "numpy/__init__.py", "manifest.json"} <= set(listing(out))
    assert run(*options, "--check").exit_code == 0
    assert run(*options).stdout == ""  # nothing to write
    generated = out / "numpy/softgate.py"
    text = generated.read_text()
    generated.write_text(text.replace("beta", "gamma"))
    drift = run(*options, "--diff")
    assert drift.exit_code == 1 and "changed numpy/softgate.py" in drift.stdout and "+++" in drift.stdout
    assert "gamma" in generated.read_text()  # --diff writes nothing
    run(*options)
    assert generated.read_text() == text


def test_generate_names_and_files_together(write: Callable[..., Path], tmp_path: Path) -> None:
    path, out = write(GOOD), tmp_path / "out"
    assert run("generate", "sigmoid", path, "-o", out, "--target", "numpy").exit_code == 0
    assert {"numpy/softgate.py", "numpy/sigmoid.py"} <= set(listing(out))
    # A library function more: the table keeps what is there. Of another user's file it could not.
    assert "also holds softgate from my.py" in trouble("generate", "relu", "-o", out, "--target", "numpy")
    assert run("generate", "relu", path, "-o", out, "--target", "numpy").exit_code == 0
    code = "import n; assert n.relu(-1.0) == 0 and n.sigmoid(0.0) == 0.5 and n.softgate(0.0) == 0"
    subprocess.run([sys.executable, "-c", code], cwd=_renamed(out), check=True)


def _renamed(out: Path) -> Path:
    """The folder with its numpy package called n: run from there, it must not hide NumPy itself."""
    (out / "numpy").rename(out / "n")
    return out


def test_one_failing_definition_does_not_stop_the_others(write: Callable[..., Path], tmp_path: Path) -> None:
    bad = (
        GOOD
        + '''
from sympy import Symbol, Function

@activation
def stranger(x: Elem):
    """Uses what it has not."""
    return x * Symbol("q")

@activation
def strange(x: Elem):
    """Uses what nobody knows."""
    return x * Function("mystery")(x)

@activation
def relu(x: Elem):
    """Taken by the library."""
    return x

@activation
def fine(x: Elem):
    """After the broken ones."""
    return x * exp(-x**2)
'''
    )
    out = tmp_path / "out"
    result = run("generate", write(bad), "-o", out, "--target", "numpy")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 3, result.stderr
    assert "my.py, line 13: stranger: unknown symbol q" in lines[0]
    assert "strange: unknown function mystery" in lines[1]
    assert "relu" in lines[2] and "already taken" in lines[2]
    assert {"numpy/softgate.py", "numpy/fine.py"} <= set(listing(out))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("def f(:\n", "my.py, line 1: SyntaxError"),
        ("x = 1\n\nraise RuntimeError('no luck')\n", "my.py, line 3: RuntimeError: no luck"),
        ("import sys\nsys.exit(3)\n", "my.py, line 2: SystemExit: 3"),
        ("import nothing_of_this_name\n", "my.py, line 1: ModuleNotFoundError"),
        ("x = 1\n", "my.py: no definitions; decorate a function"),
        ("", "my.py: no definitions"),
        (GOOD.replace('"""A soft gate."""', "pass"), "softgate: missing docstring"),
        (GOOD.replace("exp(-beta * x)", "unheard_of(x)"), "softgate: the body failed in line 8: NameError"),
        (GOOD.replace("beta: Param = 1.5", "beta=1.5"), "softgate: argument 'beta' has no annotation"),
        (GOOD.replace('reference="nobody, 2026"', "nothing=1"), "my.py, line 5: TypeError"),
    ],
)
def test_a_broken_file_is_one_line(write: Callable[..., Path], tmp_path: Path, text: str, says: str) -> None:
    assert says in trouble("generate", write(text), "-o", tmp_path / "out", "--target", "numpy")
    assert not (tmp_path / "out").exists()


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert "none.py: no such file" in trouble("generate", tmp_path / "none.py", "-o", tmp_path / "out")
    (tmp_path / "folder.py").mkdir()
    assert "cannot be read" in trouble("generate", tmp_path / "folder.py", "-o", tmp_path / "out")
    (tmp_path / "binary.py").write_bytes(b"\x00\xff")
    assert "SyntaxError" in trouble("generate", tmp_path / "binary.py", "-o", tmp_path / "out")


def test_two_files_of_one_name_do_not_clash(write: Callable[..., Path], tmp_path: Path) -> None:
    first = write(GOOD, "a/my.py")
    second = write(GOOD.replace("softgate", "other"), "b/my.py")
    assert run("generate", first, second, "-o", tmp_path / "out", "--target", "numpy").exit_code == 0
    assert {"numpy/softgate.py", "numpy/other.py"} <= set(listing(tmp_path / "out"))


def test_a_users_file_needs_a_folder(write: Callable[..., Path]) -> None:
    assert "my.py: say where its kernels go, with -o DIR" in trouble("generate", write(GOOD))


def test_unknown_target(tmp_path: Path) -> None:
    assert "no target is called 'nunpy'; did you mean numpy?" in trouble(
        "generate", "relu", "--target", "nunpy", "-o", tmp_path
    )
    assert "names no target" in trouble("generate", "relu", "--target", ",", "-o", tmp_path)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file in the way")
    assert "cannot write" in trouble("generate", "relu", "--target", "numpy", "-o", tmp_path / "out")
    assert listing(tmp_path) == ["out"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    line = trouble("generate", "relu", "--target", "numpy", "-o", tmp_path / "out")
    assert "Permission denied; choose another folder with -o" in line


def test_standalone_is_one_file_that_needs_only_numpy(tmp_path: Path) -> None:
    options = ("generate", "gelu", "--standalone", "--target", "numpy", "-o", tmp_path)
    assert run(*options).exit_code == 0
    assert listing(tmp_path) == ["gelu_numpy.py"]
    assert run(*options, "--check").exit_code == 0
    code = "import sys, gelu_numpy as g; assert g.gelu(0.0) == 0 and not {'symdl', 'sympy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    assert "SPDX-License-Identifier: 0BSD" in (tmp_path / "gelu_numpy.py").read_text()


def test_jobs_give_the_same_bytes(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write(GOOD)
    texts = []
    for jobs in (1, 2):
        out = tmp_path / f"out{jobs}"
        assert run("generate", "sigmoid", path, "--jobs", jobs, "--target", "numpy", "-o", out).exit_code == 0
        texts.append({p: (out / p).read_text() for p in listing(out)})
    assert texts[0] == texts[1]


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
def test_a_killed_generate_leaves_only_whole_files(tmp_path: Path) -> None:
    options = ["generate", "sigmoid", "--target", "numpy", "-o"]
    run(*options, tmp_path / "whole")
    whole = {p: (tmp_path / "whole" / p).read_text() for p in listing(tmp_path / "whole")}
    out = tmp_path / "out"

    def written() -> list[str]:
        return [p for p in listing(out) if not p.endswith(".symdl-tmp")]

    for enough in (1, 3, 5):  # killed when so many files are there
        process = subprocess.Popen(
            [sys.executable, "-m", "symdl", *options, str(out)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while process.poll() is None and len(written()) < enough:
            pass
        process.kill()
        process.wait()
        there = {p: (out / p).read_text() for p in written()}
        assert there and there.items() <= whole.items()
    assert run(*options, out).exit_code == 0
    assert run(*options, out, "--check").exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("terminal", [True, False])
def test_progress_only_on_a_terminal_and_on_stderr(terminal: bool) -> None:
    code = """
from symdl import progress
progress.PATIENCE = 0
with progress.progress("generating") as advance:
    advance(1, 2, "relu")
    advance(2, 2, "gelu")
"""
    keeper, end = os.openpty()
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=end if terminal else subprocess.PIPE,
        env={**os.environ, "NO_COLOR": "1", "TERM": "xterm"},
        check=True,
    )
    os.close(end)
    shown = b""
    while terminal:
        try:
            piece = os.read(keeper, 65536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(keeper)
    assert done.stdout == b"" and not done.stderr
    assert (b"generating" in shown) is terminal
    assert b"\x1b[3" not in shown  # NO_COLOR


# --------------------------------------------------------------------------------- latex, plot and doctor


def test_latex(tmp_path: Path) -> None:
    source = run("latex", "gelu", "softmax").stdout
    assert source.startswith("%") or source.startswith("\\documentclass")
    assert "\\end{document}" in source
    assert run("latex", "gelu", "softmax", "-o", tmp_path / "sheet.tex").stdout == ""
    assert (tmp_path / "sheet.tex").read_text() == source


def test_pdf_without_tex_names_the_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    line = trouble("latex", "relu", "--pdf", "-o", tmp_path / "sheet.pdf")
    assert "needs latexmk or pdflatex" in line and "install" in line
    assert listing(tmp_path) == []


def test_tex_that_fails_is_one_line(tmp_path: Path) -> None:
    from symdl import typeset
    from symdl.errors import GenerationError, MissingToolError

    try:
        typeset.pdf("\\documentclass{article}\\begin{document}\\nonsense\\end{document}", tmp_path / "x.pdf")
    except GenerationError as error:
        assert "Undefined control sequence" in str(error)
    except MissingToolError:
        pytest.skip("no TeX here: latexmk and pdflatex are absent")
    assert listing(tmp_path) == []


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_plot(tmp_path: Path, suffix: str) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / f"picture.{suffix}"
    assert run("plot", "relu", "-o", path).exit_code == 0
    picture = path.read_bytes()
    assert len(picture) > 5000
    run("plot", "relu", "-o", path)
    assert path.read_bytes() == picture


def test_plot_of_accuracy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib")
    monkeypatch.chdir(tmp_path)
    done = run("plot", "relu", "sigmoid", "--accuracy")
    assert done.exit_code == 0 and done.stderr == "wrote relu-sigmoid-accuracy.png\n"
    picture = (tmp_path / "relu-sigmoid-accuracy.png").read_bytes()
    run("plot", "relu", "sigmoid", "--accuracy", "-o", "again.png")
    assert len(picture) > 20000 and (tmp_path / "again.png").read_bytes() == picture
    assert "softmax has no curve" in trouble("plot", "softmax", "--accuracy")


def test_plot_of_what_has_no_curve(tmp_path: Path) -> None:
    for name in ("softmax", "adam", "mse_loss", "glu"):
        assert f"{name} has no curve" in trouble("plot", name, "-o", tmp_path / "x.png")
    assert "a picture is one of" in trouble("plot", "relu", "-o", tmp_path / "x.doc")


def test_plot_without_matplotlib_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    assert "pip install 'symdl[plot]'" in trouble("plot", "relu", "-o", tmp_path / "x.png")


def test_doctor() -> None:
    tools = json.loads(run("doctor", "--json").stdout)["tools"]
    assert {"cupy", "GPU", "C compiler", "latex", "typst"} <= {tool["tool"] for tool in tools}
    assert all(tool["here"] or tool["cure"] for tool in tools)
    assert len(run("doctor").stdout.splitlines()) == len(tools) + 1


def test_output_survives_a_narrow_encoding() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    for arguments in (["list"], ["show", "gelu"], ["latex", "gelu"]):
        done = subprocess.run(
            [sys.executable, "-m", "symdl", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
