"""Measure PyTorch, JAX, SciPy and symdl at the same points, by the same truth: ``python measure.py DOCS``."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jax
import numpy as np
import scipy
import scipy.special
import torch
from compare import jax_derivatives, torch_derivatives
from numpy.typing import NDArray
from peers import JAX_ELEMENTS, TORCH_ELEMENTS, Peer

import symdl
import symdl.kernels.numpy
from symdl import emit, registry
from symdl.accuracy import elementwise, page
from symdl.accuracy.measure import Measurement
from symdl.accuracy.subjects import Quantity, Subject, subjects
from symdl.oracle import Truth
from symdl.oracle.truth import NAN

POINTS = 2048
DTYPES = ("float32", "float64")
QUANTITIES = ("value", "grad", "grad2")
SUFFIXES = ("", "_grad", "_grad2")
KEPT = ("function", "quantity", "target", "dtype", "count", "max", "quantile", "mean", "worst", "subnormal_max",
        "subnormal_worst", "complaint")  # fmt: skip
SCIPY_ELEMENTS = {
    "exponential": Peer(np.exp, orders=0),
    "logsigmoid": Peer(scipy.special.log_expit, orders=0),
    "sigmoid": Peer(scipy.special.expit, orders=0),
    "softplus": Peer(scipy.special.softplus, orders=0),
    "tanh": Peer(np.tanh, orders=0),
}
"""Where SciPy has none, but leaves it to NumPy, NumPy's."""


def quiet(call: Callable[..., Any], x: np.ndarray, options: Any, orders: int) -> list[np.ndarray]:
    with np.errstate(all="ignore"):
        return [np.asarray(call(x))]


PEERS = {
    "PyTorch": (TORCH_ELEMENTS, torch_derivatives),
    "JAX": (JAX_ELEMENTS, jax_derivatives),
    "SciPy": (SCIPY_ELEMENTS, quiet),
}


@dataclass(frozen=True)
class Defaults(Subject):
    """A function at its defaults, with the quantities that are asked for, where there is no matter of taste."""

    asked: tuple[str, ...] = ()

    def quantities(self) -> list[Quantity]:
        return [q for q in super().quantities() if q.name in self.asked]

    def truth(self, quantity: Quantity, point: Mapping[str, float]) -> Truth:
        """At a kink every library has a slope of its own: nothing is asked there."""
        if quantity.order and any(point[name] in self.places(name) for name in self.coordinates):
            return NAN
        return super().truth(quantity, point)

    def promised(self, points: Mapping[str, NDArray[np.float64]]) -> NDArray[np.bool_]:
        """At an infinity a formula owes nothing: limits are symdl's own promise."""
        return super().promised(points) & np.logical_and.reduce([np.isfinite(values) for values in points.values()])


def at_defaults(name: str, orders: int) -> Defaults:
    first = next(subjects(registry.definition(name)))
    return Defaults(first.definition, first.variant, first.parameters, first.weights, QUANTITIES[: orders + 1])


def kernels_of(name: str, peer: Peer, derivatives: Callable[..., list[Any]]) -> Any:
    """A peer's function as kernels; they are called with the defaults alone, which are the peer's own."""

    def kernel(order: int) -> Callable[..., Any]:
        def call(x: Any, **_: Any) -> Any:
            return derivatives(peer.call, np.asarray(x), {}, order)[order]

        return call

    return SimpleNamespace(**{f"{name}{SUFFIXES[order]}": kernel(order) for order in range(peer.orders + 1)})


def measurements() -> Iterator[Measurement]:
    names = sorted({*TORCH_ELEMENTS, *JAX_ELEMENTS, *SCIPY_ELEMENTS})
    for name in names:
        if any(i.required for i in registry.definition(name).params):
            continue
        for dtype in DTYPES:
            print(f"{name} {dtype}", file=sys.stderr)
            ours = at_defaults(name, 2)
            yield from (
                replace(m, target="symdl")
                for m in elementwise.measured(ours, dtype, "numpy", symdl.kernels.numpy, POINTS)
            )
            for who, (elements, derivatives) in PEERS.items():
                peer = elements.get(name)
                if peer is not None:
                    subject, kernels = at_defaults(name, peer.orders), kernels_of(name, peer, derivatives)
                    found = elementwise.measured(subject, dtype, "numpy", kernels, POINTS)
                    yield from (replace(m, target=who) for m in found)


def conditions() -> dict[str, Any]:
    return {
        "points": POINTS,
        "versions": {
            "symdl": symdl.__version__, "PyTorch": torch.__version__.partition("+")[0], "JAX": jax.__version__,
            "SciPy": scipy.__version__, "NumPy": np.__version__,
        },
        "machine": platform.machine(),
    }  # fmt: skip


def document() -> str:
    """One measurement a line."""
    entries = [{key: m.entry()[key] for key in KEPT} for m in measurements()]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=True) for entry in entries)
    return f'{{"conditions": {json.dumps(conditions())},\n"measurements": [\n{lines}\n]}}\n'


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    emit.replace(folder / page.PEERS, document())
    page.update(folder)
