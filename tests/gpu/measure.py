"""Measure the CUDA kernels on a GPU, beside a copy, PyTorch and CuPy: ``python measure.py FILE``.

Every figure is from device events around one call on data that no cache has, the median of many; ``t0`` is the time of
the same call on almost nothing, which a launch costs.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Call = Callable[..., object]

MIB = 1 << 20
CACHE = 256 * MIB
"""Arrays are rotated until so many bytes lie between two uses of one: more than any cache holds."""
ROUNDS = 20
SMALL = 2
"""Rows of almost nothing."""


@dataclass(frozen=True)
class Workload:
    """A kernel on arrays of one shape and dtype. ``reads``, ``writes``: how many such arrays it must move."""

    kernel: str
    dtype: str
    shape: tuple[int, int]
    reads: int
    writes: int
    given: tuple[str, ...] = ("x",)
    """The arguments: x, another array like it, or labels, one a row."""
    in_place: bool = False

    @property
    def bytes(self) -> int:
        rows, length = self.shape
        return rows * length * (2 if self.dtype.endswith("16") else 4) * (self.reads + self.writes)

    @property
    def title(self) -> str:
        return f"{self.kernel}, {self.shape[0]} x {self.shape[1]}, {self.dtype}"


FLAT = (8192, 8192)
LONG = ((32768, 1024), (32768, 4096), (32768, 32768), (8192, 262144))
WORKLOADS = (
    *(Workload(name, kind, FLAT, 1, 1) for kind in ("float32", "bfloat16") for name in ("relu", "silu", "gelu")),
    *(
        Workload(f"{name}_vjp", kind, FLAT, 2, 1, ("g", "x"))
        for kind in ("float32", "bfloat16")
        for name in ("silu", "gelu")
    ),
    *(Workload(name, "bfloat16", shape, 1, 1) for name in ("softmax", "log_softmax") for shape in LONG),
    *(Workload("softmax", "float32", shape, 1, 1) for shape in LONG[:3]),
    Workload("layer_norm", "bfloat16", LONG[1], 1, 1),
    Workload("cross_entropy_value_and_grad", "bfloat16", (8192, 128256), 1, 1, ("x", "labels"), True),
    Workload("adam_step", "float32", FLAT, 4, 3, ("x", "g", "m", "v"), True),
)


@dataclass(frozen=True)
class Row:
    """What was measured of a workload: seconds by who did it; None where they do not have it."""

    workload: Workload
    empty: float
    seconds: dict[str, float | None]

    def text(self, copy: float) -> str:
        """Its line of the table; ``copy``: bytes a second of a copy in the same run."""
        cells = [self.workload.title, f"{self.empty * 1e6:.1f}"]
        for taken in self.seconds.values():
            rate = None if taken is None else self.workload.bytes / taken
            cells.append("-" if rate is None else f"{rate / 1e12:.2f} ({rate / copy:.2f})")
        return f"| {' | '.join(cells)} |"


@dataclass(frozen=True)
class Device:
    """CuPy, its events, and arrays that no cache has."""

    cupy: Any
    rounds: int = ROUNDS
    cache: int = CACHE

    def array(self, shape: Sequence[int], dtype: str, seed: int) -> Any:
        """Random numbers; for bfloat16 whatever names it in NumPy."""
        numbers = self.cupy.random.RandomState(seed).standard_normal(size=tuple(shape)).astype("float32")
        if dtype != "bfloat16":
            return numbers.astype(dtype)
        import ml_dtypes  # CuPy knows the dtype by it

        return numbers.astype(ml_dtypes.bfloat16)

    def arguments(self, workload: Workload, shape: tuple[int, int], seed: int) -> list[Any]:
        rows, length = shape
        found = []
        for k, given in enumerate(workload.given):
            if given == "labels":
                found.append(self.cupy.random.RandomState(seed).randint(0, length, size=(rows,)).astype("int64"))
            else:
                array = self.array(shape, workload.dtype, 16 * seed + k)
                found.append(array * array if given == "v" else array)
        return found

    def seconds(self, call: Call, sets: list[list[Any]]) -> float:
        """The median time of a call on the device; the sets of arguments take turns."""
        start, end = self.cupy.cuda.Event(), self.cupy.cuda.Event()
        taken = []
        for turn in range(self.rounds + len(sets)):
            arguments = sets[turn % len(sets)]
            start.record()
            call(*arguments)
            end.record()
            end.synchronize()
            if turn >= len(sets):  # before that all is compiled, and memory taken
                taken.append(self.cupy.cuda.get_elapsed_time(start, end) / 1e3)
        return statistics.median(taken)

    def sets(self, workload: Workload, shape: tuple[int, int]) -> list[list[Any]]:
        first = self.arguments(workload, shape, 1)
        size = max(1, sum(array.nbytes for array in first))
        return [first, *(self.arguments(workload, shape, seed) for seed in range(2, 2 + min(8, self.cache // size)))]

    def copy(self) -> float:
        """Bytes a second that a copy reads and writes."""
        sets = [[self.array(FLAT, "float32", seed), self.array(FLAT, "float32", seed)] for seed in range(2)]
        taken = self.seconds(lambda x, y: self.cupy.copyto(y, x), sets)
        return float(2 * sets[0][0].nbytes / taken)


def kernel(module: Any, workload: Workload) -> Call:
    """The call of a workload, with memory for its result where that is usual."""
    function: Call = getattr(module, workload.kernel)
    if workload.kernel.startswith("adam"):
        return lambda x, g, m, v: function(x, g, m, v, 3, out=(x, m, v))
    if workload.in_place:
        return lambda x, *rest: function(x, *rest, out=x)
    return function


def measured(device: Device, workload: Workload, calls: dict[str, Call | None]) -> Row:
    """One row: who, in the order of ``calls``, the first of which is ours."""
    ours = next(iter(calls.values()))
    assert ours is not None
    empty = device.seconds(ours, device.sets(workload, (SMALL, 8)))
    sets = device.sets(workload, workload.shape)
    return Row(
        workload, empty, {who: None if call is None else device.seconds(call, sets) for who, call in calls.items()}
    )


# ------------------------------------------------------------------------------------------ others


def in_torch(torch: Any, workload: Workload, compiled: bool) -> Call | None:
    """The same in PyTorch, on the same memory."""
    functional = torch.nn.functional

    def through(function: Call) -> Call:
        made = torch.compile(function) if compiled else function
        return lambda *arrays: made(*(tensor(a) for a in arrays))

    def tensor(array: Any) -> Any:
        if str(array.dtype) == "bfloat16":
            return torch.from_dlpack(array.view("int16")).view(torch.bfloat16)
        return torch.from_dlpack(array)

    def pulled(name: str) -> Call:
        backward = {"silu": torch.ops.aten.silu_backward, "gelu": torch.ops.aten.gelu_backward}[name]
        return lambda g, x: backward(g, x)

    def loss(x: Any, labels: Any) -> Any:
        logits = x.detach().requires_grad_()
        return torch.autograd.grad(functional.cross_entropy(logits, labels), logits)

    name = workload.kernel
    if name == "adam_step":
        return None  # torch.optim holds its own state; its fused step is measured by torch itself
    if name == "cross_entropy_value_and_grad":
        return through(loss)
    if name.endswith("_vjp"):
        return through(pulled(name.removesuffix("_vjp")))
    if name == "layer_norm":
        return through(lambda x: functional.layer_norm(x, x.shape[-1:]))
    if name in ("softmax", "log_softmax"):
        return through(lambda x: getattr(functional, name)(x, dim=-1))
    return through(getattr(functional, name))


def in_cupy(cupy: Any, workload: Workload) -> Call | None:
    """CuPy's own elementwise kernel of the formula, where that is one line."""
    lines = {"relu": "y = x > 0 ? x : T(0)", "silu": "y = x / (T(1) + exp(-x))"}
    if workload.kernel not in lines or workload.dtype != "float32":
        return None
    made: Call = cupy.ElementwiseKernel("T x", "T y", lines[workload.kernel], f"baseline_{workload.kernel}")
    return made


PAGE = """# Speed of the CUDA kernels

Measured by `nox -s bench_gpu` on {device}. TB/s of the bytes that must be moved, and in parentheses as a fraction of a
copy in the same run ({copy:.2f} TB/s); t0 is the time in microseconds of a call on almost nothing.

| kernel | t0 | {who} |
|---|---|{lines}|
{rows}
"""


def page(device: Device, name: str, rows: Iterator[Row], copy: float) -> str:
    found = list(rows)
    who = list(found[0].seconds)
    return PAGE.format(
        device=name,
        copy=copy / 1e12,
        who=" | ".join(who),
        lines="|".join("---" for _ in who),
        rows="\n".join(row.text(copy) for row in found),
    )


def main(path: str) -> None:
    import cupy
    import torch

    from symdl.kernels import cupy as kernels

    device = Device(cupy)
    name = cupy.cuda.runtime.getDeviceProperties(device.cupy.cuda.Device().id)["name"].decode()

    def rows() -> Iterator[Row]:
        for workload in WORKLOADS:
            calls: dict[str, Call | None] = {
                "symdl": kernel(kernels, workload),
                "torch": in_torch(torch, workload, False),
                "torch.compile": in_torch(torch, workload, True),
                "CuPy": in_cupy(cupy, workload),
            }
            yield measured(device, workload, calls)
            print(workload.title, file=sys.stderr)

    Path(path).write_text(page(device, name, rows(), device.copy()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
