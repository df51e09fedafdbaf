"""What the kernels in ``generated/cupy`` are made of, without a GPU: ``python -m cuda_shim.instructions FILE``.

A kernel whose instructions stay within its budget is as fast as memory: about seven an element and byte that it reads
or writes, on the GPUs of sm_90.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from _cupy import CHOSEN, PACKAGE, Packages, kernels_of, registered

from cuda_shim import sass
from cuda_shim.nvrtc import compile_nvrtc

ARCHITECTURE = "sm_90"
SIZES = {"float": 4, "__nv_bfloat16": 2}
KINDS = ("value", "grad", "vjp", "value_and_grad", "step")
ROWS = ("softmax", "log_softmax", "logsumexp", "layer_norm", "cross_entropy")
LENGTHS = (64, 1024, 8192, 131072)
BUDGET = 7
"""Instructions a byte."""
MULTIPROCESSOR = 65536, 2048
"""Its registers, and the threads it has room for."""
NEEDED = 48 * 1024
"""Bytes that must be on their way to a multiprocessor for the full speed of memory."""


@dataclass(frozen=True)
class Figures:
    """One kernel for one type of its arrays."""

    name: str
    kind: str
    code: sass.Code
    arrays: int
    elements: int
    """Elements of a turn."""
    in_flight: int
    """Bytes on their way to a multiprocessor, when all its threads have asked for theirs."""

    @property
    def an_element(self) -> float | None:
        turn = self.code.shortest_turn
        return None if turn is None else turn / self.elements

    @property
    def budget(self) -> int:
        return BUDGET * SIZES[self.kind] * self.arrays

    @property
    def row(self) -> str:
        """Its line of the table."""
        found = self.an_element
        words = "-" if found is None else f"{found:.1f}"
        over = " (over)" if found is not None and found > self.budget else ""
        loads, stores = self.code.accesses(True)
        kind = "float32" if self.kind == "float" else "bfloat16"
        return (
            f"| {self.name} | {kind} | {words}{over} | {self.budget} | {self.code.registers} | {loads}, {stores} "
            f"| {self.in_flight / 1024:.0f} |"
        )


def figures(packages: Packages, kernel: Any, kind: str) -> Figures:
    """The figures of a kernel whose elements are apart."""
    arrays = [*kernel.inputs, *(f"{n}_out" for n in kernel.outputs)]
    mapping = packages.launch._Mapping(short=SIZES[kind] == 2)
    text = packages.source((kernel,), dict.fromkeys(arrays, kind), False, False, mapping)
    compiled = compile_nvrtc(text, ARCHITECTURE)
    code = sass.kernels(compiled.cubin, compiled.log)[f"{kernel.name}_flat"]
    registers, room = MULTIPROCESSOR
    blocks = min(room // 256, registers // (256 * -(-code.registers // 8) * 8))
    asked = kernel.chunks * 16 * len(kernel.inputs)
    return Figures(kernel.name, kind, code, len(arrays), kernel.chunks * 16 // SIZES[kind], blocks * 256 * asked)


def elementwise(name: str) -> list[Any]:
    """The kernels of a definition whose elements are apart: values, cotangents and steps of its first variant."""
    return [k for k in kernels_of(name) if not k.rows and k.name in {f"{name}_{kind}" for kind in KINDS}]


@dataclass(frozen=True)
class RowFigures:
    """A kernel of rows of one length, for one type of its arrays."""

    name: str
    kind: str
    length: int
    mapping: Any
    code: sass.Code
    arrays: int

    @property
    def row(self) -> str:
        """Its line of the table."""
        m, kind = self.mapping, "float32" if self.kind == "float" else "bfloat16"
        found = f"{self.code.count / (m.entries * m.chunks):.0f}" if m.chunks else "-"
        loads, stores = self.code.accesses(True)
        return (
            f"| {self.name} | {kind} | {self.length} | {m.group} | {m.entries * m.chunks or 'none'} | {found} "
            f"| {BUDGET * SIZES[self.kind] * self.arrays} | {self.code.registers} | {loads}, {stores} |"
        )


def row_figures(packages: Packages, kernel: Any, kind: str, length: int) -> RowFigures:
    """The figures of a kernel for many rows of a length, shared among threads as the launcher does it."""
    arrays = [*kernel.inputs, *(f"{n}_out" for n in kernel.outputs)]
    size = SIZES[kind]
    of_entries = [n for n in kernel.inputs if f"{n}_row = ROW({n}_in)" in kernel.text]
    launcher = importlib.import_module(f"{PACKAGE}.cupy._rows")
    entry = kernel.carried * (launcher._SHORT if size == 2 else size)
    mapping = launcher._mapping(entry, 2**15, length, 1, 16 // size, 132 * launcher._BUSY)
    mapping = replace(mapping, short=size == 2)
    text = packages.source((kernel,), dict.fromkeys(arrays, kind), False, False, mapping)
    compiled = compile_nvrtc(text, ARCHITECTURE)
    code = sass.kernels(compiled.cubin, compiled.log)[f"{kernel.name}_rows"]
    written = sum(f"{n}_out_row = ROW({n}_out)" in kernel.text for n in kernel.outputs)
    return RowFigures(kernel.name, kind, length, mapping, code, len(of_entries) + written)


def of_rows(name: str) -> list[Any]:
    """The kernels of a definition in which the values of a row meet: values and cotangents of its first variant."""
    return [k for k in kernels_of(name) if k.rows and k.name in {f"{name}_{kind}" for kind in KINDS}]


def elements(packages: Packages) -> Iterator[str]:
    for name in sorted(CHOSEN):
        for kernel in elementwise(name):
            for kind in SIZES:
                yield figures(packages, kernel, kind).row


def rows(packages: Packages) -> Iterator[str]:
    for name in ROWS:
        for kernel in of_rows(name):
            for kind in SIZES:
                for length in LENGTHS:
                    yield row_figures(packages, kernel, kind, length).row


PAGE = """# Instructions of the CUDA kernels

Counted in the machine code that NVRTC makes for {architecture}, without a GPU, by `nox -s instructions`. A kernel is as
fast as memory as long as its instructions hide behind its loads and stores: about {budget} an element and byte, and at
least {needed} KiB on their way to each multiprocessor.

## Elements apart

*Instructions*: of one element, on the shortest way round the loop that reads and writes words of 16 bytes. *Words*: how
many such loads and stores there are in the text. *In flight*: KiB asked for by the threads that a multiprocessor has
registers for.

| kernel | type | instructions | budget | registers | words | in flight |
|---|---|---|---|---|---|---|
{elements}

## Rows

*Threads*: how many share a row. *Held*: how many entries each keeps in registers; with none, a row is read again for
each of its passes. *Instructions*: all of the text, also those of a row and not of its entries, by the entries held.

| kernel | type | length | threads | held | instructions | budget | registers | words |
|---|---|---|---|---|---|---|---|---|
{rows}
"""


def main(path: str) -> None:
    for packages in registered():
        text = PAGE.format(
            architecture=ARCHITECTURE,
            budget=BUDGET,
            needed=NEEDED // 1024,
            elements="\n".join(elements(packages)),
            rows="\n".join(rows(packages)),
        )
        Path(path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
