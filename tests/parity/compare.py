"""What symdl and a peer give for the same arguments, and where that differs."""

from __future__ import annotations

import functools
import inspect
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import sympy
import torch
from peers import JAX, REDUCTIONS, TORCH, Library, Options, Peer, points, rng

import symdl
import symdl.kernels.numpy as kernels
from symdl import oracle
from symdl.roles import Role

EPS = float(np.finfo("f8").eps)
TINY = float(np.finfo("f8").smallest_normal)
RELATIVE = 1e-12
ROUNDING = 256 * EPS
"""Where numbers agree only up to this part of the largest term, one of the two has lost digits there."""


@dataclass(frozen=True)
class Finding:
    """One number that differs: of which function and quantity, where, and what both give."""

    name: str
    peer: str
    quantity: str
    label: str
    options: str
    at: tuple[float, ...]
    ours: float
    theirs: float
    digits: bool
    """Whether both agree up to rounding of the largest term, and only digits are lost."""


@dataclass(frozen=True)
class Run:
    """A function tried with one set of options: how many numbers were compared, and which differ."""

    name: str
    peer: str
    label: str
    compared: int
    findings: tuple[Finding, ...]


def kernel(name: str, suffix: str = "") -> Any:
    return getattr(kernels, name + suffix, None)


def differentiable(name: str) -> list[str]:
    """The inputs ``f_vjp`` gives cotangents of; a gate's two halves are one array."""
    if symdl.definition(name).split:
        return [symdl.definition(name).split]
    return [i.name for i in symdl.definition(name).inputs if i.role in (Role.ELEM, Role.WEIGHT)]


def kernel_has_rows(name: str) -> bool:
    """Whether the kernel takes ``axis``."""
    return "axis" in inspect.signature(kernel(name)).parameters


def differing(ours: Any, theirs: Any, scale: Any, axis: int | None) -> Iterator[tuple[int, float, float, bool]]:
    """(index, ours, theirs, whether only digits differ) where two arrays differ: of rows, up to rounding of the
    row's largest entry."""
    ours, theirs = np.asarray(ours, "f8"), np.asarray(theirs, "f8")
    assert ours.shape == theirs.shape, f"shapes {ours.shape} and {theirs.shape}"
    scale = np.broadcast_to(scale, ours.shape)
    with np.errstate(all="ignore"):
        gap = np.abs(ours - theirs)
        largest = np.abs(theirs) if axis is None else np.nanmax(np.abs(theirs), axis, keepdims=True, initial=0)
        close = (gap <= RELATIVE * np.abs(theirs)) | (gap <= (axis is not None) * 8 * EPS * largest)
        same = (ours == theirs) | (np.isnan(ours) & np.isnan(theirs)) | close
        digits = np.isfinite(gap) & (gap <= ROUNDING * scale)
    for i in np.flatnonzero(~same):
        yield int(i), float(ours.flat[i]), float(theirs.flat[i]), bool(digits.flat[i])


# ------------------------------------------------------------------------------------------ elements


def torch_derivatives(call: Any, x: np.ndarray, options: Options, orders: int) -> list[np.ndarray]:
    """Value and derivatives at each point, by backward and double backward."""
    t = torch.tensor(x, requires_grad=orders > 0)
    results = [call(t, **options)]
    for order in range(1, orders + 1):
        last = results[-1]
        if not last.requires_grad:  # a constant slope has no graph
            results.append(torch.zeros_like(t))
            continue
        (slope,) = torch.autograd.grad(last, t, torch.ones_like(last), create_graph=order < orders, allow_unused=True)
        results.append(torch.zeros_like(t) if slope is None else slope)
    return [r.detach().numpy() for r in results]


def jax_derivatives(call: Any, x: np.ndarray, options: Options, orders: int) -> list[np.ndarray]:
    """Value and derivatives at each point, by vmap of grad."""
    function = functools.partial(call, **options)
    results = []
    for order in range(orders + 1):
        if order:
            function = jax.grad(function)
        results.append(np.asarray(jax.jit(jax.vmap(function))(jnp.asarray(x))))
    return results


@functools.cache
def formula(name: str, order: int) -> Any:
    """The definition, or SymPy's own derivative of it."""
    definition = symdl.definition(name)
    return sympy.diff(definition.expr, definition.input("x").symbol, order)


def right(name: str, options: Options, order: int, x: float, ours: float, theirs: float) -> bool:
    """Whether symdl's number is the definition's, in ball arithmetic, or nearer to it: then the peer has lost digits.

    Next to a zero of the function the unit is an eighth of its size within 1, as everywhere in the accuracy tests.
    """
    if max(abs(ours), abs(theirs)) < TINY:
        return True  # subnormal results have a bound of their own, kept by the accuracy tests
    given = {i.name: i.default for i in symdl.definition(name).inputs if not i.required}

    def truth(at: float) -> float:
        return float(oracle.evaluate(formula(name, order), {**given, **options, "x": at}).value())

    exact = truth(x)
    if abs(ours - exact) <= max(1e-12 * abs(exact), abs(theirs - exact)):
        return True
    at_zero = truth(x - 1e-6) * truth(x + 1e-6) < 0
    return at_zero and abs(ours - exact) <= EPS * max(abs(truth(x - 1)), abs(truth(x + 1)))


def element_run(library: Library, name: str, peer: Peer, options: Options) -> Run:
    """Values and both derivatives of an elementwise function at every point."""
    x = points()
    if peer.domain is not None:
        x = x[peer.domain(x)]
    derivatives = torch_derivatives if library is TORCH else jax_derivatives
    findings = []
    size = np.maximum(1, np.nan_to_num(np.abs(x), nan=1.0, posinf=1.0))
    for order, theirs in enumerate(derivatives(peer.call, x, options, peer.orders)):
        ours: Any = kernel(name, ("", "_grad", "_grad2")[order])(x, **options)
        quantity = ("value", "derivative", "second derivative")[order]
        for i, a, b, digits in differing(ours, theirs, size * np.minimum(size, 100) ** order, None):
            digits = digits and right(name, options, order, float(x[i]), a, b)
            findings.append(Finding(name, library.name, quantity, "", _text(options), (float(x[i]),), a, b, digits))
    return Run(name, library.name, _text(options) or "default", x.size * (peer.orders + 1), tuple(findings))


# ------------------------------------------------------------------------------------ rows and losses


def tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array.astype("i8") if array.dtype.kind in "iu" else array)


def torch_vjp(call: Any, arrays: Any, wrt: list[str], options: Options) -> tuple[np.ndarray, np.ndarray, list[Any]]:
    """(value, cotangent used, gradients); a gradient PyTorch does not have is None."""
    given = {n: tensor(a).requires_grad_(n in wrt) for n, a in arrays.items()}
    value = call(**given, **options)
    g = cotangent(tuple(value.shape))
    grads = torch.autograd.grad(value, [given[n] for n in wrt], torch.tensor(g), allow_unused=True)
    zero = [np.zeros(arrays[n].shape) if s is None else s.numpy() for n, s in zip(wrt, grads, strict=True)]
    return value.detach().numpy(), g, zero


def jax_vjp(call: Any, arrays: Any, wrt: list[str], options: Options) -> tuple[np.ndarray, np.ndarray, list[Any]]:
    value, pull = jax.vjp(lambda *a: call(*a, **options), *(jnp.asarray(arrays[n]) for n in wrt))
    g = cotangent(value.shape)
    return np.asarray(value), g, [np.asarray(s) for s in pull(jnp.asarray(g))]


def cotangent(shape: tuple[int, ...]) -> np.ndarray:
    return rng(40).uniform(0.5, 2, shape) if shape else np.array(1.25)


def array_runs(library: Library, key: str, peer: Peer, options: Options) -> Iterator[Run]:
    """Value and cotangents for every set of arrays and, of losses, every reduction; then second order."""
    name = key.split(",")[0]
    is_loss = symdl.definition(name).kind == "loss"
    assert peer.inputs is not None
    for label, arrays in peer.inputs():
        chosen = dict(options)
        if np.ndim(next(iter(arrays.values()))) == 1 and chosen.get("axis") == 1:
            chosen["axis"] = 0
        if label == "at the margin" and chosen.get("eps") != 0 and name == "triplet_margin_loss":
            continue  # eps moves the distances off the tie
        if "ignore_index" in chosen and arrays["target"].dtype.kind == "f":
            continue
        if "ignore_index" in chosen and "ignored" in label:
            arrays = {**arrays, "target": np.where(arrays["target"] == -100, 2, arrays["target"])}
            if max(arrays["target"].max(), 2) >= arrays["input"].shape[chosen["axis"]]:
                continue
        for reduction in (peer.reductions or REDUCTIONS) if is_loss else (None,):
            more = chosen if reduction is None else {**chosen, "reduction": reduction}
            yield array_run(library, name, peer, label, arrays, more)


def array_run(library: Library, name: str, peer: Peer, label: str, arrays: Any, options: Options) -> Run:
    wrt = [n for n in differentiable(name) if n in arrays]
    extra = [n for n in peer.wrt if n in arrays and arrays[n].dtype.kind == "f" and n not in wrt]
    vjp = torch_vjp if library is TORCH else jax_vjp
    axis = options.get("axis", -1) if kernel_has_rows(name) else None
    scale = 1.0 if axis is None else min(1e4, max(1.0, *(_largest(arrays[n]) for n in wrt), 1.0))
    compared: list[tuple[str, Any, Any]] = []
    value, g, grads = vjp(peer.call, arrays, wrt + extra, options)
    compared.append(("value", kernel(name)(**arrays, **options), value))
    asked = {"wrt": tuple(wrt + extra)} if wrt + extra != differentiable(name) else {}
    ours = kernel(name, "_vjp")(g, **arrays, **options, **asked)
    ours = ours if isinstance(ours, tuple) else (ours,)
    compared += [(f"gradient to {n}", a, b) for n, a, b in zip(wrt + extra, ours, grads, strict=True)]
    fused = kernel(name, "_value_and_grad")
    if fused is not None and symdl.definition(name).kind == "loss":
        again, slopes = fused(**arrays, **options)
        compared.append(("value (fused)", again, value))
        unit = kernel(name, "_vjp")(np.ones(np.shape(value)), **arrays, **options)
        for a, b in zip(*((s if isinstance(s, tuple) else (s,)) for s in (slopes, unit)), strict=True):
            compared.append(("gradient (fused)", a, b))
    if peer.orders > 1 and kernel(name, "_hvp") and options["reduction"] in ("mean", "sum"):
        compared += second_order(name, peer, arrays, wrt, options)
    findings = []
    for quantity, a, b in compared:
        for i, x, y, digits in differing(a, b, scale, axis if np.shape(b) == arrays[wrt[0]].shape else None):
            at = tuple(float(arrays[n].flat[i]) for n in arrays if arrays[n].shape == np.shape(a))
            findings.append(Finding(name, library.name, quantity, label, _text(options), at, x, y, digits))
    return Run(name, library.name, f"{label}; {_text(options)}", sum(np.size(b) for *_, b in compared), tuple(findings))


def second_order(name: str, peer: Peer, arrays: Any, wrt: list[str], options: Options) -> Iterator[Any]:
    """Hessian times a vector and the Hessian's diagonal, against torch.autograd.functional."""
    (x,) = wrt
    rest = {n: tensor(a) for n, a in arrays.items() if n != x}
    point = tensor(arrays[x])
    v = rng(41).standard_normal(arrays[x].shape)

    def loss(t: torch.Tensor) -> torch.Tensor:
        return peer.call(**{x: t}, **rest, **options)

    _, product = torch.autograd.functional.hvp(loss, point, torch.tensor(v))
    yield "Hessian times vector", kernel(name, "_hvp")(v, **arrays, **options), product.numpy()
    if kernel(name, "_hess_diag") is not None:
        n = point.numel()
        diagonal = torch.autograd.functional.hessian(loss, point).reshape(n, n).diagonal().reshape(point.shape)
        yield "diagonal of the Hessian", kernel(name, "_hess_diag")(**arrays, **options), diagonal.numpy()


def _largest(array: np.ndarray) -> float:
    finite = np.abs(array[np.isfinite(array)])
    return float(finite.max(initial=0))


def _text(options: Options) -> str:
    return ", ".join(f"{n}={v}" for n, v in options.items())


@functools.cache
def runs(library_name: str, key: str) -> tuple[Run, ...]:
    """Everything that is compared of one entry of a peer's tables."""
    library = {lib.name: lib for lib in (TORCH, JAX)}[library_name]
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # the peers' own: kl_div's mean, broadcasting, subnormal logarithms
        if key in library.elements:
            peer = library.elements[key]
            return tuple(element_run(library, key, peer, options) for options in peer.options)
        peer = library.rows.get(key) or library.losses[key]
        return tuple(run for options in peer.options for run in array_runs(library, key, peer, options))


def entries() -> list[tuple[str, str]]:
    """(peer, key) of everything in the tables."""
    return [(lib.name, key) for lib in (TORCH, JAX) for table in (lib.elements, lib.rows, lib.losses) for key in table]
