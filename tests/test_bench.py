"""symdl bench: what it measures, and how it shows it. No test asks how long anything takes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import symdl.kernels.numpy as kernels
from symdl import registry
from symdl.bench import rivals, timing, workloads
from symdl.bench.command import run
from symdl.bench.show import table
from symdl.cli import main

FEW = 4096


def made(name: str, elements: int = FEW) -> list[workloads.Workload]:
    return list(workloads.workloads(registry.definition(name), elements))


@pytest.mark.parametrize("name", registry.names())
def test_every_function_has_work_that_its_kernels_do(name: str) -> None:
    """What has no result of its argument's shape is not measured: concatenations, gates, one number a row."""
    definition = registry.definition(name)
    found = made(name, 64)
    one_shape = definition.kind != "activation" or workloads._has_shape_of_argument(definition)
    assert bool(found) == one_shape
    for workload in found:
        before = {n: a.copy() for n, a in workload.arrays.items()}
        for _, call in workload.calls(kernels):
            call()
        changed = {n for n, a in before.items() if not np.array_equal(a, workload.arrays[n], equal_nan=True)}
        assert changed <= (set(workload.made) if workload.in_place else set())


@pytest.mark.parametrize(
    ("name", "streams"),
    [("silu", (2, 3)), ("mse_loss", (3,)), ("adam", (7,)), ("sgd", (3,)), ("softmax", (2, 3)), ("huber_loss", (3,))],
)
def test_traffic(name: str, streams: tuple[int, ...]) -> None:
    found = made(name)[: len(streams)]
    size = 4 * np.prod(found[0].shape)
    assert [w.traffic / size for w in found] == list(streams)


def test_labels_are_read_as_well() -> None:
    workload = next(w for w in made("cross_entropy", 8000))
    rows, length = workload.shape
    assert workload.traffic == 2 * 4 * rows * length + 8 * rows


def test_the_median_of_turns() -> None:
    order = []
    calls = {name: (lambda name=name: order.append(name)) for name in "abc"}
    found = timing.in_turns(calls, turns=3)
    assert order == list("abc") * 5 and set(found) == set("abc") and all(t >= 0 for t in found.values())


@pytest.mark.parametrize("threads", [1, 3])
def test_a_copy_copies_every_byte(threads: int) -> None:
    x = np.arange(1001, dtype=np.float32).reshape(7, 143)
    copy = timing.Copy(x)
    with kernels.threads(threads):
        copy()
    assert np.array_equal(copy.place, x.reshape(-1))


# ------------------------------------------------------------------------------------------ rivals


def test_a_rival_gives_the_same_numbers() -> None:
    expected = np.array([1.0, 2.0, np.nan])
    assert rivals.is_same(lambda: expected * (1 + 1e-5), expected)
    assert not rivals.is_same(lambda: expected * 1.1, expected)
    assert not rivals.is_same(lambda: expected[:2], expected)

    def raises() -> object:
        raise RuntimeError

    assert not rivals.is_same(raises, expected)


def test_rivals_stand_in_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def good(workload: workloads.Workload, threads: int) -> Iterator[tuple[str, workloads.Call]]:
        kernel = getattr(kernels, workload.kernel)
        yield "same", lambda: kernel(**workload.arrays)
        yield "other", lambda: 0.5 * kernel(**workload.arrays)

    monkeypatch.setattr(rivals, "RIVALS", {"good": good})
    monkeypatch.setattr("symdl.bench.command.RIVALS", {"good": good})
    report = run(["silu"], ["numpy"], ["good"], elements=FEW)
    assert [t.kernel for t in report.timings] == ["silu", "silu_vjp"]
    assert all(set(t.milliseconds) == {"numpy out=", "numpy", "same"} for t in report.timings)
    first, *rows = table(report).splitlines()
    assert first.split() == ["kernel", "shape", "copy,", "ms", "numpy", "out=", "numpy", "same"]
    assert rows[0].split()[:2] == ["silu", "4096"] and "threads" not in first


@pytest.mark.parametrize("library", ["torch", "jax"])
def test_a_library_that_is_not_here(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    result = CliRunner().invoke(main, ["bench", "relu", "--elements", "4096", "--compare", library])
    assert result.exit_code == 2 and f"pip install {library}" in result.output


def test_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMDL_NUM_THREADS", "3")
    assert timing.processors() == 3
    monkeypatch.setenv("SYMDL_NUM_THREADS", "none")
    assert timing.processors() >= 1


# ------------------------------------------------------------------------------------------ the command


def test_the_command_prints_a_table() -> None:
    result = CliRunner().invoke(main, ["bench", "relu", "softmax", "adam", "--elements", "4096"])
    assert result.exit_code == 0, result.output
    kernels_shown = [line.split()[0] for line in result.output.splitlines()[1:-1]]
    assert kernels_shown == ["relu", "relu_vjp", "softmax", "softmax_vjp", "softmax", "softmax_vjp", "adam_step"]


def test_the_command_prints_json_and_writes_a_page(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    result = CliRunner().invoke(main, ["bench", "relu", "--elements", "4096", "--json", "--page", str(page)])
    found = json.loads(result.output)
    assert found["dtype"] == "float32" and found["timings"][0]["shape"] == [4096]
    assert found["timings"][0]["milliseconds"]["numpy out="] > 0
    assert "| relu | 4096 |" in page.read_text() and found["machine"] in page.read_text()


def test_the_picture(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / "speed.png"
    assert CliRunner().invoke(main, ["bench", "relu", "--elements", "4096", "--plot", str(path)]).exit_code == 0
    assert path.read_bytes()[:4] == b"\x89PNG"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing"], "nothing"),
        (["relu", "--target", "cupy"], "expected numpy, c"),
        (["relu", "--compare", "numexpr"], "expected torch, jax"),
        (["relu", "--plot", "speed.txt"], ".png"),
    ],
)
def test_bad_input_is_named(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(main, ["bench", "--elements", "4096", *arguments])
    assert result.exit_code == 2 and said in result.output
