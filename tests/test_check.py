"""``symdl check``: what is wrong is found, and said with the exit code the contract asks for."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

import symdl.kernels.numpy as door
from symdl import registry
from symdl.accuracy import bounds, check, command, record
from symdl.accuracy.measure import Measurement
from symdl.cli import main

FEW = 64


pytestmark = [pytest.mark.usefixtures("own_registry"), pytest.mark.engine]


class Altered:
    """The generated kernels, one of which has its result altered."""

    def __init__(self, name: str, alter: Callable[[np.ndarray, np.ndarray], np.ndarray]):
        self.name, self.alter = name, alter

    def __getattr__(self, name: str) -> Any:
        kernel = getattr(door, name)
        if name != self.name:
            return kernel

        def altered(*args: Any, **kwargs: Any) -> Any:
            (x,) = kwargs.values()
            return self.alter(x, kernel(*args, **kwargs))

        return altered


def measured(name: str, kernels: Any = None, quantity: str = "value", dtype: str = "float32") -> Measurement:
    found = check.check([registry.definition(name)], dtypes=[dtype], points=FEW, kernels=kernels)
    return next(m for m in found if m.quantity == quantity)


def first_points(name: str) -> np.ndarray:
    """Where the kernel of this name is tried first."""
    seen: list[np.ndarray] = []

    def look(x: np.ndarray, result: np.ndarray) -> np.ndarray:
        seen.append(x)
        return result

    measured("softsign", Altered(name, look))
    return seen[0]


@pytest.mark.parametrize("seed", range(3))
def test_a_kernel_9_ulp_wrong_at_one_point_is_found(seed: int) -> None:
    points = first_points("softsign")
    points = points[np.isfinite(points) & (np.abs(points) > 1e-30)]
    x = np.random.default_rng(seed).choice(points)

    def spoil(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        result = result.copy()
        for _ in range(9):
            result[at == x] = np.nextafter(result[at == x], np.float32(2))
        return result

    assert measured("softsign").passes
    found = measured("softsign", Altered("softsign", spoil))
    assert not found.passes and 8 < found.max < 10
    assert float.fromhex(found.worst) == x


def test_a_nan_a_wrong_infinity_and_a_warning_are_found() -> None:
    def nan(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        return np.where(at == 1, np.float32(np.nan), result)

    def infinite(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        return np.where(at == 1, np.float32(np.inf), result)

    def warning(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        warnings.warn("overflow encountered", RuntimeWarning, stacklevel=1)
        return result

    found = measured("softsign", Altered("softsign", nan))
    assert not found.passes and found.complaint == f"NaN at {(1.0).hex()}"
    assert not measured("softsign", Altered("softsign", infinite)).passes
    found = measured("softsign", Altered("softsign", warning))
    assert not found.passes and found.complaint == "RuntimeWarning: overflow encountered"


def test_a_number_outside_the_domain_is_found() -> None:
    def number(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        return np.where(at == -1, np.float32(0), result)

    assert "outside the domain" in measured("log1mexp", Altered("log1mexp", number)).complaint


def test_a_derivative_wrong_below_the_normal_numbers_is_found() -> None:
    def flush(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        return np.where(np.abs(result) < np.float32(1.2e-38), np.float32(0), result)

    found = measured("sigmoid", Altered("sigmoid_grad", flush), "grad")
    assert found.subnormal_max > found.subnormal_bound and found.max <= found.bound and not found.passes


def test_results_are_tried_where_they_begin_to_be_subnormal() -> None:
    """Between -37 and -39 gelu falls below the normal numbers of float64: a handful of a thousand points."""
    seen: list[np.ndarray] = []

    def look(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        seen.append(result)
        return result

    measured("gelu", Altered("gelu", look), dtype="float64")
    results = np.abs(seen[-1])
    assert ((results > 0) & (results < 2.0**-1022)).sum() > 10


def test_every_kernel_of_a_derivative_is_measured() -> None:
    quantities = {m.quantity for m in check.check([registry.definition("prelu")], dtypes=["float32"], points=FEW)}
    assert quantities == {"value", "grad", "grad2", "vjp", "vjp_weight"}
    quantities = {m.quantity for m in check.check([registry.definition("huber_loss")], dtypes=["float32"], points=FEW)}
    assert quantities == {"value", "vjp", "hess_diag"}
    quantities = {m.quantity for m in check.check([registry.definition("crelu")], dtypes=["float32"], points=FEW)}
    assert quantities == {"value", "value_2", "vjp", "vjp_2"}


def test_gates_rows_and_labels_are_measured() -> None:
    for name in ("glu", "softmax"):
        found = check.check([registry.definition(name)], dtypes=["float32"], points=FEW)
        assert {m.quantity for m in found} >= {"value", "vjp"} and all(m.count > 20 for m in found)
    assert measured("logsumexp").passes and measured("logsumexp", quantity="vjp").passes


def test_sixteen_bits_are_measured_at_every_input() -> None:
    found = measured("relu", dtype="float16")
    assert found.kind == "all" and found.count == 65536 - 2046 and len(found.crc) == 8
    assert found.passes and found.rounded == 1 and found.achieved == found.max
    again = measured(
        "relu", Altered("relu", lambda at, result: np.where(at == 1, np.float16(1.01), result)), dtype="float16"
    )
    assert not again.passes and again.crc != found.crc and float.fromhex(again.worst) == 1


def test_more_processes_measure_the_same() -> None:
    definitions = [registry.definition(name) for name in ("relu", "step")]
    one, two = (check.check(definitions, dtypes=["float32"], points=FEW, jobs=jobs) for jobs in (1, 2))
    assert one == two


# ------------------------------------------------------------------------------------------------- command line


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments, "--points", str(FEW)])


def test_a_table_and_exit_0() -> None:
    result = run("relu")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2 + 2 * 4
    assert "0 above their bounds" in result.stdout and "!" not in result.stdout


def test_above_the_bounds_exits_1_and_prints_what_is_achieved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(bounds.TABLE, "numpy", (0.01, 8.0, 16.0))
    result = run("softsign", "--dtype", "float32")
    assert result.exit_code == 1
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("!")]
    assert line.split()[1:4] == ["softsign", "value", "float32"]
    largest, promise = float(line.split()[4]), float(line.split()[8])
    assert promise >= largest + 0.5


def test_json_is_one_document() -> None:
    result = run("relu", "softsign", "--json", "--dtype", "float64")
    assert result.exit_code == 0
    entries = json.loads(result.stdout)["measurements"]
    assert {e["function"] for e in entries} == {"relu", "softsign"}
    assert {
        "function",
        "quantity",
        "target",
        "dtype",
        "parameters",
        "count",
        "max",
        "quantile",
        "mean",
        "worst",
        "bound",
    } <= set(entries[0])
    assert all(e["passes"] and e["achieved"] >= e["max"] for e in entries)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nosuch",), "nosuch"),
        (("relu", "--target", "nosuch"), "expected one of"),
        (("relu", "--target", "latex"), "no kernels to measure"),
        (("relu", "--dtype", "float8"), "float8"),
        (("relu", "--dtype", ","), "expected all or some of"),
        (("nosuch.py",), "no such file"),
    ],
)
def test_trouble_exits_2(arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2 and said in result.stderr and not result.stdout


def test_cupy_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "cupy", None)
    result = run("relu", "--target", "cupy")
    assert result.exit_code == 2 and "needs CuPy and a GPU" in result.stderr


FILE = '''
from symdl import Elem, Param, activation
from sympy import sqrt

@activation
def mysqueeze(x: Elem, c: Param = 2.0):
    """A step with algebraic tails."""
    return x / sqrt(c + x**2)

@activation
def broken(x: Elem):
    """Not a definition."""
    return x + nosuchname
'''


def test_a_users_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(FILE[: FILE.index("@activation\ndef broken")])
    result = run(str(path), "--dtype", "float32", "--json")
    assert result.exit_code in (0, 1)
    entries = json.loads(result.stdout)["measurements"]
    assert {e["parameters"] for e in entries} == {"", "c=1.125", "c=4.25"}
    assert result.exit_code == (0 if all(e["passes"] for e in entries) else 1)


def test_a_users_file_that_cannot_be_read_exits_2(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(FILE)
    result = run(str(tmp_path / "mine.py"), "--dtype", "float32")
    assert result.exit_code == 2 and "nosuchname" in result.stderr


def test_a_kernel_that_raises_is_reported_and_the_others_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(at: np.ndarray, result: np.ndarray) -> np.ndarray:
        raise ValueError("ambiguous")

    monkeypatch.setattr(check, "namespace_of", lambda definition, target: Altered("step", refuse))
    result = run("step", "relu", "--json")
    assert result.exit_code == 2 and "step: its kernel raises ValueError: ambiguous" in result.stderr
    assert {e["function"] for e in json.loads(result.stdout)["measurements"]} == {"relu"}


def test_update_records_the_librarys_functions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "place", lambda: tmp_path / record.NAME)
    monkeypatch.setattr(command.page, "update", lambda docs: docs / "accuracy.md")
    assert run("relu", "--update").exit_code == 0
    assert run("softsign", "--update", "--dtype", "float64").exit_code == 0
    text = (tmp_path / record.NAME).read_text()
    functions = [e["function"] for e in record.read(tmp_path / record.NAME)]
    assert functions == ["relu"] * 8 + ["softsign"] * 4
    assert run("relu", "--update").exit_code == 0
    assert (tmp_path / record.NAME).read_text() == text
    (tmp_path / "mine.py").write_text(FILE[: FILE.index("@activation\ndef broken")])
    result = run(str(tmp_path / "mine.py"), "--update")
    assert result.exit_code == 2 and "mysqueeze" in result.stderr


def test_what_is_recorded_above_its_bound_is_excused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as it is no worse than the record promises, and only on request."""
    monkeypatch.setattr(record, "place", lambda: tmp_path / record.NAME)
    monkeypatch.setattr(command.page, "update", lambda docs: docs / "accuracy.md")

    def off(ulps: float) -> None:
        def spoiled(at: np.ndarray, result: np.ndarray) -> np.ndarray:
            return np.where(at == at.max(), result + ulps * np.spacing(result), result).astype(result.dtype)

        monkeypatch.setattr(check, "namespace_of", lambda definition, target: Altered("sigmoid", spoiled))

    off(9.0)
    given = ("sigmoid", "--dtype", "float64", "--points", "100")
    assert run(*given, "--recorded").exit_code == 1
    assert run(*given, "--update").exit_code == 1
    excused = run(*given, "--recorded")
    assert excused.exit_code == 0 and "no worse than" in excused.stdout
    assert run(*given).exit_code == 1
    off(90.0)
    assert run(*given, "--recorded").exit_code == 1


def test_all_float32_inputs_on_request(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The flag, with a machine that is asked for 2^16 of the 2^32."""
    import functools

    from symdl.accuracy import exhaustive, whole

    monkeypatch.setattr(whole, "_folder", lambda name: tmp_path)
    some = functools.partial(exhaustive.exhaustive, first=0x3F800000, stop=0x3F800000 + (1 << 16))
    monkeypatch.setattr(whole, "exhaustive", some)
    found = check.check([registry.definition("relu")], exhaustive=True)
    assert [m.quantity for m in found] == ["value", "grad", "grad2"]
    assert all(m.kind == "all" and m.count == 1 << 16 and m.crc and m.passes for m in found)


def test_more_processes_share_all_inputs_of_one_function(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The same numbers and checksums, and a state from which one process goes on."""
    import functools

    from symdl.accuracy import exhaustive, whole

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "others"))
    first = 0x3F800000 | 1 << 31
    some = functools.partial(exhaustive.exhaustive, first=first, stop=first + (1 << 17), block=1 << 13, group=2)
    monkeypatch.setattr(whole, "exhaustive", some)
    found = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        monkeypatch.setattr(whole, "_folder", lambda name, folder=folder: folder)
        found.append(check.check([registry.definition("elu")], exhaustive=True, jobs=jobs))
        states = [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))]
        assert [state["done"] for state in states] == [first + (1 << 17)] * 3
    assert found[0] == found[1]
    assert len({m.crc for m in found[0]}) > 1
