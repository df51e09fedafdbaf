"""Print what agrees with the peers and what differs on purpose, and write it: ``python report.py FILE``."""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Iterator
from pathlib import Path

from check_optimizers import NOT_OFFERED
from compare import RELATIVE, Finding, entries, runs
from differences import DIFFERENCES, SIGNATURES, Difference
from optimizers import RULES, STEPS, largest_gap
from peers import JAX, TORCH

import symdl


def number(value: float, digits: int = 3) -> str:
    return "NaN" if math.isnan(value) else f"{value + 0.0:.{digits}g}"


def example(difference: Difference, met: list[Finding]) -> str:
    """Where it shows most: the largest finding; ties are broken by the arguments, so that the text is stable."""

    def weight(f: Finding) -> tuple[float, ...]:
        gap = abs(f.ours - f.theirs)
        plain = not f.options and f.quantity == "value"
        return (math.isfinite(f.ours), plain, gap if math.isfinite(gap) else math.inf)

    best = max(sorted(met, key=lambda f: (f.name, f.label, f.options, str(f.at))), key=weight)
    place = f" at {number(best.at[0])}" if len(best.at) == 1 and not best.label else ""
    digits = 3 if number(best.ours) != number(best.theirs) else 11
    both = f"{number(best.ours, digits)}; {best.peer} {number(best.theirs, digits)}"
    return f"{best.name}, {best.quantity}{place}: {both}"


def differences() -> Iterator[str]:
    findings = [f for peer, key in entries() for run in runs(peer, key) for f in run.findings]
    yield "| Functions | Peer | What | Where | Why | For example |"
    yield "|---|---|---|---|---|---|"
    for one in DIFFERENCES:
        met = [f for f in findings if one.covers(f)]
        if not met:
            continue
        names = ", ".join(one.names) or "all"
        peer = one.peer if one.peer != "both" else " and ".join(sorted({f.peer for f in met}, reverse=True))
        shown = "the last digits" if one.digits else example(one, met)
        yield f"| {' | '.join((names, peer, one.what, one.where, one.why, shown))} |"


def signatures() -> Iterator[str]:
    yield "| Function | Peer | Argument | Why |"
    yield "|---|---|---|---|"
    for (peer, name, argument), why in SIGNATURES.items():
        yield f"| {name} | {peer} | `{argument}` | {why} |"
    for argument, why in NOT_OFFERED.items():
        having = [r.name for r in RULES if r.peer and argument in inspect.signature(r.peer.__init__).parameters]
        yield f"| {', '.join(n for n in having if n != 'gradient_descent')} | PyTorch | `{argument}` | {why} |"


def compared() -> Iterator[str]:
    for library in (TORCH, JAX):
        names = sorted(library.names())
        yield f"With {library.name} {library.version} ({len(names)}): {', '.join(names)}."
        yield ""
    alone = sorted({*symdl.names("activation"), *symdl.names("loss")} - TORCH.names() - JAX.names())
    yield f"Neither has ({len(alone)}): {', '.join(alone)}."


def optimizers() -> Iterator[str]:
    yield "| Optimizer | Against | Option sets | Within 1e-12 |"
    yield "|---|---|---|---|"
    for rule in RULES:
        against = f"torch.optim.{rule.peer.__name__}" if rule.peer else "its definition, in NumPy"
        close = all(largest_gap(rule, options) <= 1e-12 for options in rule.options)
        yield f"| {rule.name} | {against} | {len(rule.options)} | {'yes' if close else 'no'} |"


def text() -> str:
    undeclared = sum(
        not any(d.covers(f) for d in DIFFERENCES) for p, k in entries() for run in runs(p, k) for f in run.findings
    )
    parts = [
        "# Parity with PyTorch and JAX",
        "",
        "Written by `nox -s parity`; do not edit.",
        "",
        f"Every function that PyTorch {TORCH.version} or JAX {JAX.version} has too is compared in float64 on the CPU: "
        "value, first and second derivatives, gradients to every input the peer has, Hessian-vector products and "
        "Hessian diagonals; over random and hard inputs (kinks and their neighbours, subnormal to infinite, NaN), "
        "every option, reduction, weight and layout. Numbers agree where they are equal, both NaN, or within a "
        f"relative {RELATIVE:.0e} (rows: or 8 units of rounding of the row's largest entry). All else is in the "
        "table below, or fails the session.",
        "",
        f"Numbers that differ and are not in the table: {undeclared}.",
        "",
        "## Compared",
        "",
        *compared(),
        "",
        "## What differs on purpose",
        "",
        *differences(),
        "",
        "## Arguments that differ",
        "",
        *signatures(),
        "",
        "## Optimizers",
        "",
        f"{STEPS} steps on a small problem in float64. NAdam keeps its product of momenta in PyTorch's default dtype: "
        "it is compared with that set to float64, and differs by 1e-9 otherwise.",
        "",
        *optimizers(),
        "",
    ]
    return "\n".join(parts)


if __name__ == "__main__":
    report = text()
    print(report)
    Path(sys.argv[1]).write_text(report, encoding="utf-8")
