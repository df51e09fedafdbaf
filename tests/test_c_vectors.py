"""The compiler makes vector code of every hot loop of C kernels: as it says, whatever else the machine does."""

from __future__ import annotations

import importlib
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

KERNELS = (
    "relu_value", "sigmoid_value", "sigmoid_vjp", "tanh_value", "tanh_vjp", "gelu_value", "gelu_vjp", "gelu_grad2",
    "gelu_tanh_vjp", "silu_vjp", "softplus_value", "logsigmoid_value", "mish_value", "mish_vjp", "elu_value",
    "selu_vjp", "softsign_vjp", "tanhshrink_grad", "mse_loss_value_and_grad", "huber_loss_value",
    "binary_cross_entropy_with_logits_value_and_grad", "softmax_value", "softmax_vjp", "log_softmax_value",
    "cross_entropy_value_and_grad", "adam_step",
)  # fmt: skip
_SAID = re.compile(r"^[^:\n]*:(\d+):\d+: optimized: loop vectorized using (\d+) byte vectors", re.MULTILINE)
_WIDEST = (("__AVX512F__", 64), ("__AVX2__", 32))
"""What the compiler defines where the machine has vectors of so many bytes."""


@pytest.fixture(scope="session")
def build() -> Any:
    """The module that builds; skips, with the reason, where the compiler says nothing of vector code."""
    try:
        importlib.import_module("symdl.kernels.c")
    except ImportError as error:
        pytest.skip(str(error))
    found = importlib.import_module("symdl.kernels.generated.c._build")
    words, _ = found._compiler()
    said = subprocess.run([*words, "--version"], capture_output=True, text=True, check=True).stdout
    if "Free Software Foundation" not in said:
        pytest.skip(f"{words[0]} is not gcc, and reports on vector code in other words")
    return found


def loops(build: Any, kernel: str, double: bool, tmp_path: Path) -> tuple[list[int], dict[int, int]]:
    """The lines of loops that ought to be vector code, and of those that are, with the bytes of their vectors."""
    file = next(p for p in sorted(Path(build.__file__).parent.glob("*.c")) if f"---- {kernel} ----" in p.read_text())
    head, *parts = build._SECTION.split(build._whole(file.name, set()))
    text = head + dict(zip(parts[::2], parts[1::2], strict=True))[kernel]
    source = tmp_path / "kernel.c"
    source.write_text(text, encoding="utf-8")
    words, flags = build._compiler()
    more = [f"-DSYMDL_DOUBLE={int(double)}", "-fopt-info-vec-optimized", str(source), "-o", str(tmp_path / "kernel.so")]
    done = subprocess.run([*words, *flags, *more, "-lm"], capture_output=True, text=True, check=True)
    made: dict[int, int] = {}
    for line, width in _SAID.findall(done.stderr):
        made[int(line)] = max(int(width), made.get(int(line), 0))
    kept = preprocessed(text.splitlines(), double)
    first = next(k for k, line in kept if line.startswith("KERNEL("))
    return [k + 1 for k, line in kept if k > first and line.strip().startswith("#pragma omp simd")], made


def preprocessed(lines: list[str], double: bool) -> list[tuple[int, str]]:
    """The numbered lines that remain where SYMDL_DOUBLE is so."""
    kept, taken = [], [True]
    for k, line in enumerate(lines, 1):
        if line.startswith("#if"):
            taken.append(taken[-1] and ("SYMDL_DOUBLE" not in line or double is not ("!" in line)))
        elif line.startswith("#else"):
            was = taken.pop()
            taken.append(taken[-1] and not was)
        elif line.startswith("#endif"):
            taken.pop()
        elif taken[-1]:
            kept.append((k, line))
    return kept


@pytest.mark.parametrize("double", [False, True], ids=["float", "double"])
@pytest.mark.parametrize("kernel", KERNELS)
def test_hot_loops_are_vector_code(build: Any, kernel: str, double: bool, tmp_path: Path) -> None:
    wanted, made = loops(build, kernel, double, tmp_path)
    assert wanted
    # gcc says where a loop begins, or its first statement.
    scalar = [line for line in wanted if made.keys().isdisjoint((line, line + 1))]
    assert not scalar, f"{kernel}: no vector code of the loops at lines {scalar}"


@pytest.mark.parametrize("kernel", ["sigmoid_value", "gelu_vjp", "softmax_value"])
def test_vectors_are_as_wide_as_the_machine_has_them(build: Any, kernel: str, tmp_path: Path) -> None:
    words, flags = build._compiler()
    native = [flag for flag in flags if flag.startswith("-march")]
    told = subprocess.run([*words, *native, "-dM", "-E", "-"], input="", capture_output=True, text=True, check=True)
    widest = next((width for name, width in _WIDEST if f"#define {name} " in told.stdout), 0)
    if not widest:
        pytest.skip("the processor has no vectors of 32 bytes or more")
    wanted, made = loops(build, kernel, False, tmp_path)
    assert wanted and all(max(made.get(line, 0), made.get(line + 1, 0)) == widest for line in wanted)
