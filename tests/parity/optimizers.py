"""Which optimizer of PyTorch is which of symdl's, with every option, and the definitions of those PyTorch lacks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

import symdl.kernels.numpy as kernels

STEPS = 50
Options = Mapping[str, Any]


@dataclass(frozen=True)
class Rule:
    """An optimizer: symdl's name, PyTorch's class, how each state begins (None: absent), options to try."""

    name: str
    peer: Callable[..., torch.optim.Optimizer] | None
    states: tuple[tuple[str, float | None], ...]
    options: tuple[Options, ...]
    counted: bool = False

    def step(self) -> Callable[..., Any]:
        return getattr(kernels, f"{self.name}_step")


def betas(options: Options) -> dict[str, Any]:
    """beta1 and beta2 are PyTorch's betas."""
    rest = {n: v for n, v in options.items() if n not in ("beta1", "beta2")}
    if "beta1" in options:
        rest["betas"] = (options["beta1"], options["beta2"])
    return rest


MOMENTS = ({}, {"lr": 0.05}, {"lr": 0.05, "beta1": 0.8, "beta2": 0.95}, {"lr": 0.05, "weight_decay": 0.1, "eps": 1e-4})
AMSGRAD = (
    {"lr": 0.05, "beta1": 0.9, "beta2": 0.9, "amsgrad": True},
    {"lr": 0.05, "amsgrad": True, "weight_decay": 0.1},
)
ADAM = (("m", 0.0), ("v", 0.0))

RULES = (
    Rule("gradient_descent", torch.optim.SGD, (), ({"lr": 0.1},)),
    Rule(
        "sgd",
        torch.optim.SGD,
        (("velocity", None),),
        (
            {},
            {"lr": 0.1},
            {"lr": 0.1, "weight_decay": 0.1},
            {"lr": 0.05, "momentum": 0.9},
            {"lr": 0.05, "momentum": 0.9, "dampening": 0.3},
            {"lr": 0.05, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1},
            {"lr": 0.05, "momentum": 0.9, "nesterov": True},
            {"lr": 0.05, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1},
        ),
    ),
    Rule(
        "adagrad",
        torch.optim.Adagrad,
        (("sum", 0.0),),
        ({}, {"lr": 0.1}, {"lr": 0.1, "lr_decay": 0.05}, {"lr": 0.1, "weight_decay": 0.1, "eps": 1e-3}),
        counted=True,
    ),
    Rule(
        "rmsprop",
        torch.optim.RMSprop,
        (("v", 0.0), ("grad_average", None), ("velocity", None)),
        (
            {},
            {"lr": 0.02, "alpha": 0.9},
            {"lr": 0.02, "weight_decay": 0.1, "eps": 1e-3},
            {"lr": 0.02, "momentum": 0.5},
            {"lr": 0.02, "centered": True},
            {"lr": 0.02, "alpha": 0.9, "centered": True, "momentum": 0.5, "weight_decay": 0.1},
        ),
    ),
    Rule(
        "adadelta",
        torch.optim.Adadelta,
        (("v", 0.0), ("delta", 0.0)),
        ({}, {"lr": 2.0, "rho": 0.8}, {"weight_decay": 0.1, "eps": 1e-3}),
    ),
    Rule("adam", torch.optim.Adam, (*ADAM, ("v_max", None)), (*MOMENTS, *AMSGRAD), counted=True),
    Rule("adamw", torch.optim.AdamW, (*ADAM, ("v_max", None)), (*MOMENTS, *AMSGRAD), counted=True),
    Rule("adamax", torch.optim.Adamax, (("m", 0.0), ("u", 0.0)), MOMENTS, counted=True),
    Rule(
        "nadam",
        torch.optim.NAdam,
        (*ADAM, ("mu_product", 1.0)),
        (*MOMENTS, {"lr": 0.05, "momentum_decay": 0.02}),
        counted=True,
    ),
    Rule("radam", torch.optim.RAdam, ADAM, (*MOMENTS, {"lr": 0.05, "beta2": 0.9, "beta1": 0.5}), counted=True),
    Rule("momentum", None, (("velocity", 0.0),), ({"lr": 0.05}, {"lr": 0.05, "gamma": 0.5})),
    Rule(
        "lion",
        None,
        (("m", 0.0),),
        ({}, {"lr": 0.01, "weight_decay": 0.1}, {"lr": 0.01, "beta1": 0.8, "beta2": 0.95}),
    ),
    Rule("adabelief", None, (("m", 0.0), ("s", 0.0)), MOMENTS, counted=True),
)


def gradient(param: np.ndarray) -> np.ndarray:
    """Of a small problem that is curved, skewed and not convex everywhere."""
    r = np.random.default_rng(7)
    matrix = r.standard_normal((param.size, param.size))
    return matrix.T @ (matrix @ param - 1) / param.size + 0.3 * np.sin(3 * param)


def start(dtype: str = "f8") -> np.ndarray:
    return np.random.default_rng(8).standard_normal(6).astype(dtype)


def ours(rule: Rule, options: Options, dtype: str = "f8", in_place: bool = False) -> Iterator[tuple[Any, ...]]:
    """Parameter and states after each step, computed anew or in place."""
    param = start(dtype)
    state = [None if begin is None else np.full_like(param, begin) for _, begin in rule.states]
    for count in range(1, STEPS + 1):
        given = {n: s for (n, _), s in zip(rule.states, state, strict=True)}
        more = {"step": count} if rule.counted else {}
        grad = gradient(param.astype("f8")).astype(dtype)
        out = None
        if in_place and count > 1:  # on the first step the states that may be absent are made
            out = (param, *state)
        result = rule.step()(param, grad, **given, **more, **options, out=out)
        if out is not None:
            assert all(a is b for a, b in zip(result, out, strict=True))
        param, *state = result
        yield tuple(None if a is None else a.copy() for a in result)


def theirs(rule: Rule, options: Options) -> Iterator[np.ndarray]:
    """The parameter after each step of torch.optim."""
    assert rule.peer is not None
    param = torch.tensor(start(), requires_grad=True)
    optimizer = rule.peer([param], **betas(options), foreach=False)
    for _ in range(STEPS):
        param.grad = torch.tensor(gradient(param.detach().numpy()))
        with float64_by_default():
            optimizer.step()
        yield param.detach().numpy().copy()


@contextlib.contextmanager
def float64_by_default() -> Iterator[None]:
    """NAdam keeps its product of momenta in PyTorch's default dtype, whatever the parameter's is."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def written(name: str, lr: float | None = None, **o: float) -> Iterator[np.ndarray]:
    """The parameter after each step of a definition as its paper writes it."""
    x, m, s = start(), 0.0, 0.0
    for t in range(1, STEPS + 1):
        g = gradient(x)
        if name == "momentum":
            m = o.get("gamma", 0.9) * m + lr * g
            x = x - m
        elif name == "lion":
            b1, b2, rate = o.get("beta1", 0.9), o.get("beta2", 0.99), lr or 1e-4
            x = x - rate * (np.sign(b1 * m + (1 - b1) * g) + o.get("weight_decay", 0.0) * x)
            m = b2 * m + (1 - b2) * g
        else:
            b1, b2, eps, rate = o.get("beta1", 0.9), o.get("beta2", 0.999), o.get("eps", 1e-16), lr or 1e-3
            g = g + o.get("weight_decay", 0.0) * x
            m = b1 * m + (1 - b1) * g
            s = b2 * s + (1 - b2) * (g - m) ** 2 + eps
            x = x - rate * (m / (1 - b1**t)) / (np.sqrt(s / (1 - b2**t)) + eps)
        yield x


def largest_gap(rule: Rule, options: Options) -> float:
    """Largest difference of a parameter over the steps, relative to 1 or to the parameter where it is larger."""
    peer = theirs(rule, options) if rule.peer is not None else written(rule.name, **options)
    pairs = zip(ours(rule, options), peer, strict=True)
    return max(float(np.max(np.abs(a[0] - b) / np.maximum(1, np.abs(b)))) for a, b in pairs)
