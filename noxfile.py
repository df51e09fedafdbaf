"""What there is to run: ``nox -l``. Needs ``pip install nox``; each session makes its own environment."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import nox

nox.options.sessions = ["tests", "lint", "types", "drift"]
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = True
nox.needs_version = ">=2024.10"

PROJECT = nox.project.load_toml("pyproject.toml")


REPRESENTATIVE = ("sigmoid", "tanhshrink", "gelu", "mish", "squareplus", "swiglu", "pseudo_huber_loss")
"""Functions whose C kernels stand for all: each kind of repair, parameters, two inputs, a loss."""


def group(name: str) -> list[str]:
    """The requirements of a dependency group."""
    return list(nox.project.dependency_groups(PROJECT, name))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments go to pytest (--everything: the thorough ones too)."""
    session.install("-e", ".", *group("test"))
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: rules and format."""
    session.install(*group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Mypy, strict."""
    session.install("-e", ".", *group("types"))
    session.run("mypy", "--strict", "symdl")
    session.run("mypy", "--strict", "noxfile.py")


@nox.session
def drift(session: nox.Session) -> None:
    """Whether generated/ is what the definitions give."""
    session.install("-e", ".", *group("pinned"))
    session.run("symdl", "generate", "--check", "--diff", "--jobs", "2")


@nox.session
def check(session: nox.Session) -> None:
    """Measure every kernel against its definition: none above its bound that docs/accuracy.json does not have there."""
    session.install("-e", ".", *group("pinned"), "ml_dtypes>=0.5")
    session.run("symdl", "check", "--jobs", "2", "--recorded", *session.posargs)
    if not session.posargs:
        session.run("symdl", "check", "--target", "c", "--jobs", "2", "--recorded", *REPRESENTATIVE)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build sdist and, from it, the wheel; run what it may break against the wheel, from another directory."""
    session.install("build", *group("test"))
    session.run("pip", "uninstall", "-qy", "symdl", silent=True)
    with tempfile.TemporaryDirectory(prefix="symdl-wheel-") as folder:
        built, elsewhere = Path(folder, "dist"), Path(folder, "elsewhere")
        session.run("python", "-m", "build", "--outdir", str(built), silent=True)
        session.install("--force-reinstall", "--no-deps", *map(str, built.glob("*.whl")))
        session.install(*PROJECT["project"]["dependencies"], *group("pinned"))
        # The tests and what they read, without the package: an import that finds the checkout would fail.
        for name in ("tests", "examples", "docs"):
            if Path(name).is_dir():
                shutil.copytree(name, elsewhere / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "README.md"):
            if Path(name).is_file():
                shutil.copy(name, elsewhere)
        session.chdir(elsewhere)
        session.run("pytest", "-n", "auto", "-m", "not engine", *session.posargs)


@nox.session
def demo(session: nox.Session) -> None:
    """Generate everything anew, show that it is what is committed, and train on handwritten digits."""
    session.install("-e", ".", *group("demo"))
    session.run("symdl", "generate", "--check", "--jobs", "2")
    session.run("python", "examples/digits.py", *session.posargs)


@nox.session
def parity(session: nox.Session) -> None:
    """Compare with PyTorch and JAX; print what differs on purpose and write it to docs/parity.md."""
    session.install("-e", ".", *group("parity"))
    session.run("python", "tests/parity/report.py", "docs/parity.md")
    options = ["python_files=check_*.py", "python_functions=check_*", "pythonpath=tests/parity", "timeout=1200"]
    session.run("pytest", *(word for option in options for word in ("-o", option)), "tests/parity", *session.posargs)


@nox.session
def accuracy_peers(session: nox.Session) -> None:
    """Measure PyTorch, JAX and SciPy beside symdl; write docs/accuracy_peers.json and docs/accuracy.md."""
    session.install("-e", ".", *group("accuracy_peers"))
    session.run("python", "tests/accuracy_peers/measure.py", "docs", env={"PYTHONPATH": "tests/parity"})


@nox.session
def bench(session: nox.Session) -> None:
    """Measure kernels on the CPU beside a copy, PyTorch and JAX, in one run; write docs/performance.md."""
    session.install("-e", ".", *group("parity"))
    options = ["--target", "numpy,c", "--compare", "torch,jax", "--page", "docs/performance.md"]
    session.run("symdl", "bench", *options, *session.posargs)


@nox.session
def bench_gpu(session: nox.Session) -> None:
    """Measure the CUDA kernels on a GPU beside a copy, PyTorch and CuPy, in one run; write docs/performance_gpu.md."""
    session.install("-e", ".[cuda12x]", *group("parity"), "ml_dtypes>=0.5")
    session.run("pytest", "-m", "gpu", "tests/test_cupy.py", "tests/test_gpu.py")
    session.run("python", "tests/gpu/measure.py", "docs/performance_gpu.md", *session.posargs)


@nox.session
def instructions(session: nox.Session) -> None:
    """Count the instructions of the CUDA kernels, which needs no GPU; write docs/gpu_instructions.md."""
    session.install("-e", ".", *group("test"))
    session.run("python", "-m", "cuda_shim.instructions", "docs/gpu_instructions.md", env={"PYTHONPATH": "tests"})


@nox.session
def bench_startup(session: nox.Session) -> None:
    """Print what starting and generating cost."""
    session.install("-e", ".", *group("pinned"))
    session.run("python", "-m", "tests.startup")


@nox.session
def full(session: nox.Session) -> None:
    """Everything, the long way: every test, the default sessions, the wheel, the demo and the start-up figures."""
    session.notify("tests", ["--everything"])
    for name in ("lint", "types", "drift", "check", "wheel", "demo", "bench_startup"):
        session.notify(name, [])
