"""The same work by other libraries: found by name, and taken only where they give the same numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from symdl.bench.workloads import Call, Workload
from symdl.errors import MissingToolError

_ALIKE = 1e-3
"""How far another function may be off, relative to the largest number, to be the same."""
_ELSEWHERE: Mapping[str, tuple[str, dict[str, Any]]] = {
    "gelu_tanh": ("gelu", {"approximate": "tanh"}),
    "logsigmoid": ("log_sigmoid", {}),
}
"""Functions that others have under another name, or with an argument."""
_BACKWARD: Mapping[str, Callable[[Any, Any, Any], tuple[Any, ...]]] = {
    "sigmoid": lambda g, x, y: (g, y),
    "tanh": lambda g, x, y: (g, y),
    "softplus": lambda g, x, y: (g, x, 1, 20),
}
"""What PyTorch's derivative takes beside the cotangent, where it is not the argument alone."""


def torch(workload: Workload, threads: int) -> Iterator[tuple[str, Call]]:
    """PyTorch, eager: with memory of its own, and told where the result goes where it can be told."""
    try:
        import torch
    except ImportError:
        raise MissingToolError("--compare torch: PyTorch is not installed; pip install torch") from None
    torch.set_num_threads(threads)
    given = {n: torch.from_numpy(a) for n, a in workload.arrays.items()}
    name, options = _ELSEWHERE.get(workload.function, (workload.function, {}))
    eager = getattr(torch.nn.functional, workload.function, None) or getattr(torch.nn.functional, name, None)
    aten = getattr(torch.ops.aten, f"_{name}" if workload.arrays and len(workload.shape) > 1 else name, None)
    if workload.quantity == "step":
        yield from _torch_steps(torch, workload)
        return
    if eager is None:
        return
    if workload.quantity == "value_and_grad":
        first, *others = given.values()
        leaf = first.clone().requires_grad_()

        def loss() -> object:
            leaf.grad = None
            eager(leaf, *others, **options).backward()
            return leaf.grad

        yield "torch", loss
        return
    x = given[next(n for n in given if n != "g")]
    rows = {"dim": -1} if len(workload.shape) > 1 else {}
    out = torch.empty_like(x)
    if not workload.quantity:
        yield "torch", lambda: eager(x, **options, **rows)
        told = getattr(aten, "out", None)
        if told is not None:
            positional = (x, -1, False) if rows else (x,)
            yield "torch out=", lambda: told(*positional, **options, out=out)
        return
    g, y = given["g"], eager(x, **options, **rows)
    backward = getattr(getattr(torch.ops.aten, f"{name}_backward", None), "grad_input", None)
    if backward is not None and not rows:
        beside = _BACKWARD.get(workload.function, lambda g, x, y: (g, x))(g, x, y)
        yield "torch out=", lambda: backward(*beside, **options, grad_input=out)
        return
    leaf = x.clone().requires_grad_()
    result = eager(leaf, **options, **rows)
    yield "torch", lambda: torch.autograd.grad(result, leaf, g, retain_graph=True)[0]


def _torch_steps(torch: Any, workload: Workload) -> Iterator[tuple[str, Call]]:
    optimizer = {name.lower(): kind for name, kind in vars(torch.optim).items() if isinstance(kind, type)}
    kind = optimizer.get(workload.function)
    if kind is None:
        return
    for fused in (False, True):
        first, second, *_ = workload.arrays.values()
        leaf = torch.nn.Parameter(torch.from_numpy(first.copy()))
        leaf.grad = torch.from_numpy(second.copy())
        try:
            step = kind([leaf], lr=1e-3, **({"fused": True} if fused else {})).step
            step()
        except (TypeError, RuntimeError):
            continue
        yield "torch fused" if fused else "torch", step


def jax(workload: Workload, threads: int) -> Iterator[tuple[str, Call]]:
    """JAX, jitted. It takes the processors it finds."""
    try:
        import jax
    except ImportError:
        raise MissingToolError("--compare jax: JAX is not installed; pip install jax") from None
    name, _ = _ELSEWHERE.get(workload.function, (workload.function, {}))
    function = {"gelu": lambda v: jax.nn.gelu(v, approximate=False), "gelu_tanh": jax.nn.gelu}.get(
        workload.function, getattr(jax.nn, name, None) or getattr(jax.numpy, name, None)
    )
    if function is None or workload.quantity not in ("", "vjp"):
        return
    given = {n: jax.numpy.asarray(a) for n, a in workload.arrays.items()}
    if not workload.quantity:
        value = jax.jit(function)
        yield "jax", lambda: value(*given.values()).block_until_ready()
        return
    pulled = jax.jit(lambda g, x: jax.vjp(function, x)[1](g)[0])
    yield "jax", lambda: pulled(*given.values()).block_until_ready()


RIVALS: Mapping[str, Callable[[Workload, int], Iterator[tuple[str, Call]]]] = {"torch": torch, "jax": jax}


def is_same(call: Call, expected: Any) -> bool:
    """Whether a call gives these numbers; one that raises, or gives nothing, does not."""
    try:
        found = np.asarray(call(), np.float64)
    except (TypeError, ValueError, RuntimeError, NotImplementedError):
        return False
    size = np.nanmax(np.abs(expected), initial=1.0)
    return found.shape == np.shape(expected) and bool(np.nanmax(np.abs(found - expected), initial=0.0) <= _ALIKE * size)
