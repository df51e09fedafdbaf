"""The page of errors is what the committed measurements say, and the sheet's line too."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from symdl import registry, resources
from symdl.accuracy import page, record
from symdl.cli import main
from symdl.targets import latex
from symdl.targets.latex.accuracy import accuracy

DOCS = Path(__file__).parent.parent / "docs"
ENTRY = {
    "function": "silu", "quantity": "value", "target": "numpy", "dtype": "float32", "parameters": "", "count": 900,
    "max": 1.25, "quantile": 1.0, "mean": 0.31, "worst": "-0x1.8p+3", "bound": 4.0, "subnormal_max": 0.5,
    "subnormal_bound": 64.0, "subnormal_worst": "-0x1.8p+6", "rounded": 1.0, "rounded_bound": 0.0, "kind": "sampled",
    "crc": "", "complaint": "", "passes": True,
}  # fmt: skip


def entry(**changes: Any) -> dict[str, Any]:
    return {**ENTRY, **changes}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    own = [
        entry(),
        entry(parameters="beta=2", max=2.5, subnormal_worst=""),
        entry(quantity="grad", max=9.0, bound=8.0, subnormal_worst="", passes=False),
        entry(quantity="vjp", max=12345.0, subnormal_worst="", passes=False, complaint="NaN at 0x0p+0"),
        entry(dtype="float16", max=0.5, rounded=0.99, rounded_bound=0.999, passes=False, kind="all", count=65536),
        entry(function="tanh", max=0.0, mean=0.001, subnormal_worst="", kind="all", count=2**32, crc="1a2b3c4d"),
    ]
    peers = [
        entry(target="symdl"),
        entry(target="PyTorch", max=1.6e7, subnormal_max=8e6),
        entry(target="PyTorch", quantity="grad", max=8.5, subnormal_max=200.0),
        entry(target="JAX", max="inf", complaint="NaN at 0x1p+6", subnormal_worst=""),
        entry(target="JAX", max=5.0, quantity="grad2", dtype="float64"),
    ]
    conditions = {"machine": "x86_64", "points": 7, "versions": {"symdl": "1.0", "PyTorch": "2.13.0"}}
    for name, measurements, told in ((record.NAME, own, {"NumPy": "2.4.6"}), (page.PEERS, peers, conditions)):
        document = {"conditions": told, "measurements": measurements}
        (tmp_path / name).write_text(json.dumps(document))
    return tmp_path


def cells(text: str, start: str) -> list[str]:
    (line,) = (line for line in text.splitlines() if line.startswith(f"| {start}"))
    return [cell.strip() for cell in line.split("|")[1:-1]]


def test_the_committed_page_is_what_the_committed_measurements_give() -> None:
    assert (DOCS / page.PAGE).read_text(encoding="utf-8") == page.rendered(DOCS)


def test_the_page_without_measurements_says_what_is_measured(tmp_path: Path) -> None:
    text = page.rendered(tmp_path)
    assert "How right" in text and "| numpy, float32 and float64 | 4 | 8 | 16 |" in text
    assert "## " not in text


def test_update_writes_the_page(docs: Path) -> None:
    assert page.update(docs) == docs / "accuracy.md"
    assert (docs / "accuracy.md").read_text(encoding="utf-8") == page.rendered(docs)


def test_the_largest_error_over_parameters_stands_on_the_page(docs: Path) -> None:
    text = page.rendered(docs)
    single = text.split("### numpy, float32")[1].split("###")[0]
    assert cells(single, "silu") == ["silu", "2.50 / 0.50", "**9.00**", "", "**1e4**", "0.31", "0.31"]
    assert cells(single, "tanh") == ["tanh", "0", "", "", "", "0.00", ""]
    assert "sampled: 900 inputs each; all: 4,294,967,296 inputs each." in single
    half = text.split("### numpy, float16")[1].split("###")[0]
    assert cells(half, "silu")[-1] == "99 %"
    assert "6 measurements, with NumPy 2.4.6. Above its bound: 3." in text


def test_what_misses_its_bound_is_named_with_its_worst_input(docs: Path) -> None:
    missed = page.rendered(docs).split("| above its bound")[1].split("###")[0]
    assert "| silu | numpy | float32 | f\u2032 | **9.00** | 8 | `-0x1.8p+3` |" in missed
    assert "| silu | numpy | float32 | vjp | **1e4**; NaN at 0x0p+0 | 4 |" in missed
    assert "99 % rounded correctly" in missed


def test_every_input_comes_with_its_crc(docs: Path) -> None:
    every = page.rendered(docs).split("### Every input")[1].split("##")[0]
    assert cells(every, "tanh") == ["tanh", "numpy", "f", "0", "1.00", "0.00", "`-0x1.8p+3`", "`1a2b3c4d`"]
    assert "silu" not in every  # of float16 all inputs are tried always


def test_peers_stand_side_by_side(docs: Path) -> None:
    beside = page.rendered(docs).split("\n## Beside others")[1]
    assert "(x86_64): symdl 1.0, PyTorch 2.13.0." in beside and "same 7 finite numbers" in beside
    single, double = beside.split("### Beside others, ")[1:]
    assert cells(single, "silu") == ["silu", "symdl", "1.25", "", "", "0.50", "", ""]
    assert cells(single, " | PyTorch")[2:] == ["**none right**", "**8.50**", "", "**flushed**", "**200**", ""]
    assert cells(single, " | JAX")[2:] == ["**NaN**", "", "", "", "", ""]
    assert cells(double, " | JAX")[2:] == ["", "", "5.00", "", "", "0.50"]


def test_derived_bounds_stand_beside_what_was_seen(docs: Path) -> None:
    def bound(**changed: object) -> dict[str, object]:
        base = {"function": "silu", "target": "numpy", "quantity": "value", "total": 3.5, "seen": 1.25, "bound": 4.0}
        return {**base, **changed}

    found = [
        bound(),
        bound(total=4.5, parameters="beta=2"),
        bound(quantity="vjp", total="inf", bound=8.0),
        bound(target="c", total=1.5, bound=2.0),
    ]
    (docs / record.DERIVED).write_text(json.dumps({"conditions": {}, "measurements": found}))
    text = page.rendered(docs).split("## Bounds for all of float64")[1].split("\n## ")[0]
    assert cells(text, "silu | numpy") == ["silu", "numpy", "**4.50** / 1.25", "", "", "**none** / 1.25"]
    assert cells(text, "silu | c") == ["silu", "c", "1.50 / 1.25", "", "", ""]
    assert "4 bounds in ulps, 2 within those wanted, the others bold; for 1 none was found" in text


def test_tables_are_whole(docs: Path) -> None:
    for block in re.findall(r"(?:^\|.*\n)+", page.rendered(docs), re.MULTILINE):
        widths = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
        assert len(widths) == 1 and block.splitlines()[1].startswith("|---"), block


# ---------------------------------------------------------------------------------------- the formula sheet


def test_the_sheets_line() -> None:
    measured = [
        entry(),
        entry(parameters="beta=2", max=2.41),
        entry(quantity="grad", max=3.0),
        entry(quantity="vjp", max=7.0),
        *(entry(quantity=q, dtype="float64", max=0.0) for q in ("value", "grad")),
    ]
    assert accuracy("silu", measured) == "$f$ and $f'$ within 2.5 and 3 ulp in float32, exact in float64 (numpy)."
    assert (
        accuracy("silu", [entry(quantity="vjp", max="inf")]) == r"the cotangent within $\infty$ ulp in float32 (numpy)."
    )
    assert accuracy("gelu", measured) == accuracy("silu", [entry(quantity="hess_diag")]) == ""
    assert accuracy("silu", [entry(), entry(dtype="float64", quantity="grad")]) == ""  # nothing is whole


def test_numbers_are_in_the_sheet_and_in_no_generated_file(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (docs / "pyproject.toml").touch()
    (docs / "docs").mkdir()
    (docs / "docs" / record.NAME).write_text((docs / record.NAME).read_text())
    with monkeypatch.context() as patch:
        patch.setattr(resources, "checkout", lambda: docs)
        sheet = CliRunner().invoke(main, ["latex", "silu"]).stdout
        patch.setattr(resources, "checkout", lambda: None)
        without = CliRunner().invoke(main, ["latex", "silu"]).stdout
    assert r"{\footnotesize\fact{Accuracy measured} $f$ and $f'$ within 2.5 and 9 ulp in float32 (numpy).\par}" in sheet
    assert "Accuracy" not in without
    definition = registry.definition("silu")
    assert "Accuracy" not in latex.target.fragment(definition) + latex.sheet([definition])
