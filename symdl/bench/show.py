"""A report as a table, as JSON, as a page of the documentation, and as a picture."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from symdl.bench.command import Report, Timing
from symdl.plot import figure

_PAGE = """# Speed

How many copies of the bytes that it must read and write a kernel takes: 1 is the speed of memory. All figures are
medians of one run, everyone in turns, {threads} threads each, {conditions}.
Absolute times on a shared machine mean nothing; these ratios do, to within some tens of percent. `nox -s bench` makes
this page.

{table}

*out=* writes into memory that is there; without it, fresh memory is taken, whose pages the system must provide first.
PyTorch's derivative is its own backward kernel where that can be called, else autograd's, forward pass not counted. A
rival is left out where it has no such function, or gives other numbers.
"""


def table(report: Report) -> str:
    """A row a workload: the copy's milliseconds, and what everyone took in multiples of it."""
    rows = _rows(report)
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    lines = [
        "  ".join(
            cell.ljust(w) if k < 2 else cell.rjust(w) for k, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    lines.append(f"medians, in copies of the bytes read and written; {_conditions(report)}")
    return "\n".join(line.strip() for line in lines) + "\n"


def document(report: Report) -> str:
    """The same as JSON, in milliseconds."""
    return json.dumps({**report.conditions, "timings": [asdict(t) for t in report.timings]}, indent=1) + "\n"


def page(report: Report) -> str:
    """The same as Markdown."""
    first, *rows = _rows(report)
    lines = [first, ["---"] * 2 + ["--:"] * (len(first) - 2), *rows]
    text = "\n".join(f"| {' | '.join(row)} |" for row in lines)
    return _PAGE.format(threads=report.threads, conditions=_conditions(report), table=text)


def picture(report: Report, path: Path) -> None:
    """A bar for everyone and each workload; the copy is the line at 1. MissingToolError without matplotlib."""
    columns = _columns(report.timings)
    with figure(path, 1, 0.18 * len(report.timings) * (len(columns) + 1) + 1, columns=1) as ((axes,),):
        for k, column in enumerate(columns):
            places = [n * (len(columns) + 1) + k for n, t in enumerate(report.timings) if column in t.milliseconds]
            axes.barh(places, [t.ratio(column) for t in report.timings if column in t.milliseconds], label=column)
        axes.axvline(1.0, color="black", linewidth=0.8)
        axes.set_yticks(
            [n * (len(columns) + 1) for n in range(len(report.timings))], [_label(t) for t in report.timings]
        )
        axes.invert_yaxis()
        axes.set_xscale("log")
        axes.set_xlabel("copies of the bytes read and written")
        axes.legend()


def _rows(report: Report) -> list[list[str]]:
    columns = _columns(report.timings)
    rows = [["kernel", "shape", "copy, ms", *columns]]
    for t in report.timings:
        ratios = [f"{t.ratio(n):.2f}" if n in t.milliseconds else "" for n in columns]
        rows.append([t.kernel, "x".join(map(str, t.shape)), f"{t.copy:.2f}", *ratios])
    return rows


def _columns(timings: Sequence[Timing]) -> list[str]:
    return list(dict.fromkeys(name for t in timings for name in t.milliseconds))


def _label(timing: Timing) -> str:
    return timing.kernel if len(timing.shape) == 1 else f"{timing.kernel} {'x'.join(map(str, timing.shape))}"


def _conditions(report: Report) -> str:
    return ", ".join(f"{key} {value}" for key, value in report.conditions.items() if key != "threads")
