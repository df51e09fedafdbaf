"""Which function of PyTorch and of JAX is which of symdl's, how its arguments are called there, and what to try."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.nn
import jax.numpy as jnp
import numpy as np
import torch
import torch.nn.functional as F

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")

Arrays = Mapping[str, np.ndarray]
Options = Mapping[str, Any]


@dataclass(frozen=True)
class Peer:
    """A peer's function, called with symdl's argument names; the options and arrays to try it with."""

    call: Callable[..., Any]
    options: tuple[Options, ...] = ({},)
    inputs: Callable[[], Iterator[tuple[str, Arrays]]] | None = None
    """(label, arrays) to try; without it, ``points`` of one argument."""
    orders: int = 2
    """How many derivatives the peer has."""
    reductions: tuple[str, ...] = ()
    wrt: tuple[str, ...] = ()
    """Further inputs whose gradient the peer has: targets, ``var``, weights."""
    domain: Callable[[np.ndarray], np.ndarray] | None = None
    """Which of the points the function is for; all where absent."""


def rng(*seed: int) -> np.random.Generator:
    return np.random.default_rng([20, *seed])


# ----------------------------------------------------------------------------------------- elements

BREAKS = (0, 0.1, 0.5, 1, 2, 2.5, 3, 6, 20)
SIZES = (5e-324, 1e-310, 1e-300, 1e-100, 1e-20, 1e-8, 1e-4, 4, 8, 12, 18, 25, 30, 37, 38, 40, 60, 88, 100, 300)
FAR = (700, 709, 710, 744, 746, 800, 1e3, 1e5, 1e10, 1e100, 1e155, 1e300, np.finfo("f8").max, np.inf)


def points() -> np.ndarray:
    """Random and hard arguments: every break and its neighbours, subnormal to infinite, NaN."""
    exact = np.array([*BREAKS, *SIZES, *FAR, np.sqrt(2), np.pi])
    with np.errstate(over="ignore"):
        near = [np.nextafter(np.array(BREAKS, "f8"), side) for side in (-np.inf, np.inf)]
    positive = np.concatenate([exact, *near])
    random = np.concatenate([scale * rng(1).standard_normal(400) for scale in (1, 5, 40)])
    return np.concatenate([positive, -positive, random, [np.nan]])


def heaviside(x: torch.Tensor) -> torch.Tensor:
    return torch.heaviside(x, torch.ones((), dtype=x.dtype))


TORCH_ELEMENTS: dict[str, Peer] = {
    "celu": Peer(F.celu, ({}, {"alpha": 0.5}, {"alpha": 2.0})),
    "clipped_relu": Peer(lambda x, z=20.0: F.hardtanh(x, 0.0, z), ({}, {"z": 2.5})),
    "elu": Peer(F.elu, ({}, {"alpha": 0.5}, {"alpha": 2.0})),
    "exponential": Peer(torch.exp),
    "gelu": Peer(F.gelu),
    "gelu_tanh": Peer(lambda x: F.gelu(x, approximate="tanh")),
    "hardshrink": Peer(F.hardshrink, ({}, {"lambd": 0.0}, {"lambd": 2.5})),
    "hardsigmoid": Peer(F.hardsigmoid, orders=1),
    "hardswish": Peer(F.hardswish),
    "hardtanh": Peer(F.hardtanh, ({}, {"min_val": -2.5, "max_val": 0.5}, {"min_val": 0.0, "max_val": 6.0})),
    "leaky_relu": Peer(F.leaky_relu, ({}, {"negative_slope": 0.2}, {"negative_slope": 0.0})),
    "logsigmoid": Peer(F.logsigmoid),
    "mish": Peer(F.mish),
    "relu": Peer(F.relu),
    "relu6": Peer(F.relu6),
    "rrelu": Peer(lambda x, **o: F.rrelu(x, training=False, **o), ({}, {"lower": 0.1, "upper": 0.5})),
    "selu": Peer(F.selu),
    "sigmoid": Peer(F.sigmoid),
    "silu": Peer(F.silu),
    "softminus": Peer(F.logsigmoid),
    "softplus": Peer(F.softplus, ({}, {"beta": 0.5}, {"beta": 2.0})),
    "softshrink": Peer(F.softshrink, ({}, {"lambd": 0.0}, {"lambd": 2.5})),
    "softsign": Peer(F.softsign),
    "step": Peer(heaviside, orders=0),
    "tanh": Peer(F.tanh),
    "tanhshrink": Peer(F.tanhshrink),
    "threshold": Peer(F.threshold, ({"threshold": 0.1, "value": 20.0}, {"threshold": -2.5, "value": -1.0})),
}

JAX_ELEMENTS: dict[str, Peer] = {
    "celu": Peer(jax.nn.celu, ({}, {"alpha": 0.5})),
    "elu": Peer(jax.nn.elu, ({}, {"alpha": 2.0})),
    "exponential": Peer(jnp.exp),
    "gelu": Peer(lambda x: jax.nn.gelu(x, approximate=False)),
    "gelu_tanh": Peer(jax.nn.gelu),
    "hardsigmoid": Peer(jax.nn.hard_sigmoid),
    "hardswish": Peer(jax.nn.hard_swish),
    "hardtanh": Peer(jax.nn.hard_tanh),
    "leaky_relu": Peer(jax.nn.leaky_relu, ({}, {"negative_slope": 0.2})),
    "linear": Peer(jax.nn.identity),
    "log1mexp": Peer(jax.nn.log1mexp, domain=lambda x: x > 0),
    "logsigmoid": Peer(jax.nn.log_sigmoid),
    "mish": Peer(jax.nn.mish),
    "relu": Peer(jax.nn.relu),
    "relu6": Peer(jax.nn.relu6),
    "selu": Peer(jax.nn.selu),
    "sigmoid": Peer(jax.nn.sigmoid),
    "silu": Peer(jax.nn.silu),
    "softplus": Peer(jax.nn.softplus),
    "softsign": Peer(jax.nn.soft_sign),
    "sparse_plus": Peer(jax.nn.sparse_plus),
    "sparse_sigmoid": Peer(jax.nn.sparse_sigmoid),
    "squareplus": Peer(jax.nn.squareplus, ({}, {"b": 0.5})),
    "step": Peer(lambda x: jnp.heaviside(x, 1.0), orders=0),
    "swish": Peer(jax.nn.swish),
    "tanh": Peer(jax.nn.tanh),
}

# --------------------------------------------------------------------------------------------- rows


def moved(call: Callable[..., Any]) -> Callable[..., Any]:
    """A peer that works on the last axis, given ``axis``."""

    def with_axis(x: Any, *args: Any, axis: int = -1, **options: Any) -> Any:
        return torch.movedim(call(torch.movedim(x, axis, -1), *args, **options), -1, axis)

    return with_axis


def normed(call: Callable[..., Any]) -> Callable[..., Any]:
    """layer_norm and rms_norm: PyTorch takes the shape of the row, and no ``axis``."""
    return moved(lambda x, *args, **options: call(x, x.shape[-1:], *args, **options))


def heated(call: Callable[..., Any]) -> Callable[..., Any]:
    return lambda x, axis=-1, temperature=1.0: call(x / temperature, axis)


def row_inputs() -> Iterator[tuple[str, Arrays]]:
    r = rng(2)
    yield "random", {"x": r.standard_normal((5, 7))}
    yield "spread", {"x": 40 * r.standard_normal((5, 7))}
    yield "offset 1e4", {"x": 1e4 + r.standard_normal((4, 6))}
    yield "one class", {"x": r.standard_normal((4, 1))}
    yield "ties", {"x": np.zeros((2, 5))}
    yield "three axes", {"x": r.standard_normal((3, 4, 5))}
    yield "1-d", {"x": r.standard_normal(9)}


def row_inputs_masked() -> Iterator[tuple[str, Arrays]]:
    yield from row_inputs()
    masked = rng(3).standard_normal((4, 6))
    masked[:, 2] = masked[1, :5] = -np.inf
    yield "masked entries", {"x": masked}
    yield "huge", {"x": np.array([[1e300, -1e300, 0.0], [1.0, 10.0, 1000.0]])}


def norm_inputs() -> Iterator[tuple[str, Arrays]]:
    for label, given in row_inputs():
        if label != "one class":
            yield label, given
    yield "zero rows", {"x": np.zeros((2, 5))}


def weighted_inputs(bias: bool) -> Callable[[], Iterator[tuple[str, Arrays]]]:
    def inputs() -> Iterator[tuple[str, Arrays]]:
        for label, given in norm_inputs():
            yield label, given
            weight = {"weight": rng(4).standard_normal(given["x"].shape[-1])}
            more = {"bias": rng(5).standard_normal(given["x"].shape[-1])} if bias else {}
            yield f"{label}, weighted", {**given, **weight, **more}

    return inputs


def pair_inputs() -> Iterator[tuple[str, Arrays]]:
    r = rng(6)
    a, b = r.standard_normal((2, 5, 7))
    yield "random", {"x1": a, "x2": b}
    yield "parallel", {"x1": a, "x2": 2 * a}
    yield "tiny", {"x1": 1e-9 * a, "x2": b}
    yield "zero vector", {"x1": np.zeros((2, 4)), "x2": np.ones((2, 4))}
    yield "three axes", {"x1": r.standard_normal((3, 4, 5)), "x2": r.standard_normal((3, 4, 5))}


def gate_inputs() -> Iterator[tuple[str, Arrays]]:
    r = rng(7)
    yield "random", {"x": r.standard_normal((5, 8))}
    yield "wide", {"x": 30 * r.standard_normal((4, 6))}
    yield "three axes", {"x": r.standard_normal((3, 4, 6))}
    yield "kinks", {"x": np.array([[1.0, -2.0, 0.0, -0.0], [0.0, 3.0, 0.0, 1.0]])}


def gated(act: Callable[..., Any]) -> Callable[..., Any]:
    def call(x: torch.Tensor, axis: int = -1) -> torch.Tensor:
        a, b = x.chunk(2, axis)
        return a * act(b)

    return call


def channel_inputs() -> Iterator[tuple[str, Arrays]]:
    x = rng(8).standard_normal((4, 3, 5))
    x[0, :, 0] = 0
    yield "one slope", {"x": x, "weight": np.array([0.25])}
    yield "per channel", {"x": x, "weight": np.array([[0.25], [-0.5], [0.0]])}


def crelu(x: torch.Tensor, axis: int = -1) -> torch.Tensor:
    return torch.cat((F.relu(x), F.relu(-x)), axis)


AXES = ({}, {"axis": 0})
HEAT = (*AXES, {"temperature": 0.5})

TORCH_ROWS: dict[str, Peer] = {
    "cosine_similarity": Peer(
        lambda x1, x2, axis=-1, eps=1e-8: F.cosine_similarity(x1, x2, axis, eps), (*AXES, {"eps": 1e-3}), pair_inputs
    ),
    "crelu": Peer(crelu, AXES, gate_inputs),
    "geglu": Peer(gated(F.gelu), ({}, {"axis": -1}), gate_inputs),
    "glu": Peer(lambda x, axis=-1: F.glu(x, axis), ({}, {"axis": -1}), gate_inputs),
    "l2_normalize": Peer(
        lambda x, axis=-1, eps=1e-12: F.normalize(x, dim=axis, eps=eps), (*AXES, {"eps": 2.0}), norm_inputs
    ),
    "layer_norm": Peer(normed(F.layer_norm), ({}, {"eps": 1e-3}), weighted_inputs(bias=True)),
    "log_softmax": Peer(heated(F.log_softmax), HEAT, row_inputs_masked),
    "logsumexp": Peer(lambda x, axis=-1: torch.logsumexp(x, axis), AXES, row_inputs_masked),
    "prelu": Peer(lambda x, weight: F.prelu(x, weight.reshape(-1)), inputs=channel_inputs),
    "reglu": Peer(gated(F.relu), ({}, {"axis": -1}), gate_inputs),
    "rms_norm": Peer(
        normed(lambda x, shape, weight=None, eps=2.0**-23: F.rms_norm(x, shape, weight, eps)),
        ({}, {"eps": 1e-3}),
        weighted_inputs(bias=False),
    ),
    "softmax": Peer(heated(F.softmax), HEAT, row_inputs_masked),
    "softmin": Peer(lambda x, axis=-1: F.softmin(x, axis), AXES, row_inputs),
    "standardize": Peer(normed(F.layer_norm), ({}, {"axis": 0}, {"eps": 1e-3}), norm_inputs),
    "swiglu": Peer(gated(F.silu), ({}, {"axis": -1}), gate_inputs),
}

JAX_ROWS: dict[str, Peer] = {
    "glu": Peer(jax.nn.glu, ({}, {"axis": -1}), gate_inputs),
    "log_softmax": Peer(jax.nn.log_softmax, AXES, row_inputs_masked),
    "logsumexp": Peer(lambda x, axis=-1: jax.nn.logsumexp(x, axis), AXES, row_inputs_masked),
    "softmax": Peer(jax.nn.softmax, AXES, row_inputs_masked),
    "standardize": Peer(
        lambda x, axis=-1, eps=1e-5: jax.nn.standardize(x, axis, epsilon=eps, algorithm="stable"), AXES, norm_inputs
    ),
}

# -------------------------------------------------------------------------------- losses of an element

REDUCTIONS = ("none", "mean", "sum")


def real_pairs() -> Iterator[tuple[str, Arrays]]:
    """Two arrays of numbers, equal here and there, and as far apart as the kinks of the losses."""
    r = rng(9)
    a, b = r.standard_normal((2, 6, 5))
    yield "random", {"input": a, "target": b}
    yield "far", {"input": 100 * a, "target": b}
    steps = np.array([0, 0.5, 1, 2, 3, 1e-3, 1e-8, 1e-160, 1e3, 1e100])
    offsets = np.concatenate([steps, -steps])
    yield "kinks", {"input": offsets, "target": np.zeros_like(offsets)}
    yield "equal", {"input": a, "target": a.copy()}
    yield "not numbers", {"input": np.array([np.nan, np.inf, 0.0]), "target": np.array([0.0, 0.0, np.nan])}
    yield "scalar", {"input": np.array(0.3), "target": np.array(-1.4)}


def broadcast_pairs() -> Iterator[tuple[str, Arrays]]:
    yield from real_pairs()
    r = rng(10)
    yield "broadcast", {"input": r.standard_normal((4, 5)), "target": r.standard_normal((4, 1))}


def weighted_pairs() -> Iterator[tuple[str, Arrays]]:
    yield from broadcast_pairs()
    for label, given in real_pairs():
        if label in ("random", "far"):
            yield f"{label}, weight", {**given, "weight": rng(11).uniform(0, 3, given["input"].shape)}


def signs(shape: tuple[int, ...]) -> np.ndarray:
    return np.where(rng(12).uniform(size=shape) < 0.5, -1.0, 1.0)


def signed_inputs() -> Iterator[tuple[str, Arrays]]:
    r = rng(13)
    a = r.standard_normal((6, 5))
    yield "random", {"input": a, "target": signs(a.shape)}
    yield "far", {"input": 300 * a, "target": signs(a.shape)}
    exact = np.array([0, 0.5, 1, 2, -0.5, -1, -2, 40, -40, 800, -800])
    yield "kinks", {"input": np.tile(exact, 2), "target": np.repeat([1.0, -1.0], exact.size)}


def hinge_embedding_inputs() -> Iterator[tuple[str, Arrays]]:
    yield from signed_inputs()


def ranking_inputs() -> Iterator[tuple[str, Arrays]]:
    r = rng(14)
    a, b = r.standard_normal((2, 20))
    yield "random", {"input1": a, "input2": b, "target": signs(a.shape)}
    gap = np.array([0, 0.5, 1, -0.5, -1, 2])
    zero = np.zeros_like(gap)
    for side in (1.0, -1.0):
        yield f"kinks, target {side:+.0f}", {"input1": gap, "input2": zero, "target": np.full_like(gap, side)}


def probability_pairs() -> Iterator[tuple[str, Arrays]]:
    r = rng(15)
    p, y = r.uniform(0, 1, (2, 6, 5))
    yield "random", {"input": p, "target": y}
    hard = (y < 0.5).astype("f8")
    yield "hard targets", {"input": p, "target": hard}
    yield "weight", {"input": p, "target": y, "weight": r.uniform(0, 2, 5)}
    edge = np.array([0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1e-300, 1 - 2**-53, 1e-20, 1e-44])
    truth = np.array([0.0, 1.0, 1.0, 0.0, 0.5, 0.5, 1.0, 0.0, 0.3, 0.25])
    yield "edges", {"input": edge, "target": truth}


def logit_pairs() -> Iterator[tuple[str, Arrays]]:
    r = rng(16)
    z, y = 3 * r.standard_normal((6, 5)), r.uniform(0, 1, (6, 5))
    yield "random", {"input": z, "target": y}
    yield "hard targets", {"input": z, "target": (y < 0.5).astype("f8")}
    yield "far", {"input": 100 * z, "target": (y < 0.5).astype("f8")}
    yield "weight", {"input": z, "target": y, "weight": r.uniform(0, 2, 5)}
    yield "pos_weight", {"input": z, "target": y, "pos_weight": r.uniform(0, 3, 5)}
    yield (
        "weight, pos_weight",
        {
            "input": z,
            "target": y,
            "weight": r.uniform(0, 2, (6, 1)),
            "pos_weight": r.uniform(0, 3, 5),
        },
    )
    sure = np.array([np.inf, -np.inf, 0.0, np.inf, -np.inf, 1e300, -1e300, 1e300])
    yield "edges", {"input": sure, "target": np.array([1.0, 0.0, 0.5, 0.0, 1.0, 1.0, 0.0, 0.0])}


def divergence_pairs(logarithms: bool) -> Callable[[], Iterator[tuple[str, Arrays]]]:
    def inputs() -> Iterator[tuple[str, Arrays]]:
        r = rng(17)
        p, y = r.dirichlet(np.ones(5), (2, 6))
        y[0, 1] = y[3] = 0
        with np.errstate(divide="ignore"):
            target = np.log(y) if logarithms else y
            yield "random", {"input": np.log(p), "target": target}
            sure = np.array([[-np.inf, 0.0, -800.0], [-3.0, -0.1, -40.0]])
            right = np.array([[0.0, 1.0, 0.0], [0.0, 0.9, 0.1]])
            yield "edges", {"input": sure, "target": np.log(right) if logarithms else right}

    return inputs


def counts() -> Iterator[tuple[str, Arrays]]:
    r = rng(18)
    rate = r.uniform(0.1, 5, (6, 5))
    yield "random", {"input": rate, "target": r.poisson(2, (6, 5)).astype("f8")}
    few = np.array([0.0, 1.0, 2.0, 1.0 + 2**-52, 1 - 2**-53, 0.5])
    yield "edges", {"input": np.array([0.0, 1.0, 3.0, 0.5, 0.25, 1e-9]), "target": few}
    yield "large counts", {"input": np.array([3.0, 5.0]), "target": np.array([1e5, 1e10])}


def gaussians() -> Iterator[tuple[str, Arrays]]:
    r = rng(19)
    a, y = r.standard_normal((2, 6, 5))
    yield "random", {"input": a, "target": y, "var": r.uniform(0.1, 3, (6, 5))}
    yield "one variance a row", {"input": a, "target": y, "var": r.uniform(0.1, 3, (6, 1))}
    small = np.array([0.5e-6, 1e-6, 2e-6, 0.0, 1.0])
    yield "small variance", {"input": a[:, 0:5], "target": y[:, 0:5], "var": np.tile(small, (6, 1))}


# ------------------------------------------------------------------------------------ losses of a row


def labelled(shape: tuple[int, ...], axis: int, seed: int, scale: float = 1.0) -> dict[str, np.ndarray]:
    r = rng(seed)
    rest = tuple(n for i, n in enumerate(shape) if i != axis % len(shape))
    return {"input": scale * r.standard_normal(shape), "target": r.integers(0, shape[axis], rest)}


def layouts(weight: bool = True, ignore: bool = True, logarithms: bool = False) -> Any:
    """Rows of scores and labels, with ``axis``: (C,), (N, C), (N, C, d1), (N, C, d1, d2)."""

    def inputs() -> Iterator[tuple[str, Arrays]]:
        r = rng(30)
        for label, shape, scale in (
            ("random", (6, 5), 1.0),
            ("far", (6, 5), 300.0),
            ("one row", (5,), 1.0),
            ("one class", (4, 1), 1.0),
            ("(N, C, d1)", (4, 5, 3), 1.0),
            ("(N, C, d1, d2)", (2, 4, 3, 2), 1.0),
        ):
            given = labelled(shape, min(1, len(shape) - 1), 31, scale)
            if logarithms:
                given["input"] = np.asarray(F.log_softmax(torch.tensor(given["input"]), min(1, len(shape) - 1)))
            yield label, given
            classes = shape[min(1, len(shape) - 1)]
            weights = {"weight": r.uniform(0.1, 2, classes)}
            if weight:
                yield f"{label}, weight", {**given, **weights}
            if ignore and label not in ("one row", "one class"):
                some = given["target"].copy()
                some.flat[::2] = -100
                yield f"{label}, ignored", {**given, "target": some}
                if weight:
                    yield f"{label}, ignored, weight", {**given, **weights, "target": some}
                yield f"{label}, all ignored", {**given, "target": np.full_like(some, -100)}
            if ignore:
                yield f"{label}, uint8", {**given, "target": given["target"].astype("u1")}

    return inputs


def class_axis(call: Callable[..., Any]) -> Callable[..., Any]:
    """PyTorch's class axis is the second, or the only one; ``axis`` says so to symdl."""
    return lambda *args, axis=-1, **options: call(*args, **options)


def probability_rows() -> Iterator[tuple[str, Arrays]]:
    r = rng(32)
    for label, shape in (("probabilities", (6, 5)), ("probabilities, (N, C, d1)", (4, 5, 3))):
        y = np.moveaxis(r.dirichlet(np.ones(5), tuple(n for i, n in enumerate(shape) if i != 1)), -1, 1)
        given = {"input": 2 * r.standard_normal(shape), "target": y}
        yield label, given
        yield f"{label}, weight", {**given, "weight": r.uniform(0.1, 2, 5)}
    sure = np.array([[-np.inf, 1.0, 2.0], [-np.inf, 0.0, 0.0]])
    yield "masked logit", {"input": sure, "target": np.array([[0.0, 0.25, 0.75], [0.0, 1.0, 0.0]])}


def class_targets() -> Iterator[tuple[str, Arrays]]:
    yield from layouts()()
    yield from probability_rows()


def margins() -> Iterator[tuple[str, Arrays]]:
    for weights in (False, True):
        given = labelled((6, 5), 1, 33)
        more = {"weight": rng(34).uniform(0, 2, 5)} if weights else {}
        yield "random, weight" if weights else "random", {**given, **more}
    yield (
        "kinks",
        {
            "input": np.array([[1.0, 0.0, 0.5, 2.0], [0.0, 0.0, 0.0, 0.0], [-1.0, 1.0, 0.5, 0.0]]),
            "target": np.array([0, 1, 1]),
        },
    )
    yield "one row", labelled((4,), 0, 35)


def many_labels() -> Iterator[tuple[str, Arrays]]:
    r = rng(36)
    given = {"input": 2 * r.standard_normal((6, 5)), "target": r.integers(0, 2, (6, 5)).astype("f8")}
    yield "random", given
    yield "weight", {**given, "weight": r.uniform(0, 2, 5)}
    yield "far", {**given, "input": 300 * given["input"]}
    yield "shares", {**given, "target": r.uniform(0, 1, (6, 5))}


def triplets() -> Iterator[tuple[str, Arrays]]:
    r = rng(37)
    a, p, n = r.standard_normal((3, 8, 5))
    yield "random", {"anchor": a, "positive": p, "negative": n}
    yield "near", {"anchor": a, "positive": a + 0.1 * p, "negative": a + 0.1 * n}
    yield "one row", {"anchor": a[0], "positive": p[0], "negative": n[0]}
    yield "identical", {"anchor": a, "positive": a.copy(), "negative": a.copy()}
    near, far = np.zeros((2, 4)), np.zeros((2, 4))
    near[:, 0], far[:, 0] = [1.0, 3.0], [2.0, 4.0]
    yield "at the margin", {"anchor": np.zeros((2, 4)), "positive": near, "negative": far}


def embeddings() -> Iterator[tuple[str, Arrays]]:
    r = rng(38)
    a, b = r.standard_normal((2, 8, 5))
    yield "random", {"input1": a, "input2": b, "target": signs((8,))}
    yield "parallel", {"input1": a, "input2": 3 * a, "target": signs((8,))}
    yield "zero vector", {"input1": np.zeros((2, 4)), "input2": np.ones((2, 4)), "target": np.array([1.0, -1.0])}
    across = np.array([[1.0, 0.0], [0.0, 2.0]])
    yield "at the margin", {"input1": across, "input2": across[::-1].copy(), "target": np.array([-1.0, 1.0])}


SMOOTH = ({"axis": 1}, {"axis": 1, "label_smoothing": 0.1}, {"axis": 1, "label_smoothing": 1.0})
IGNORE = {"axis": 1, "ignore_index": 2}

TORCH_LOSSES: dict[str, Peer] = {
    "binary_cross_entropy": Peer(F.binary_cross_entropy, inputs=probability_pairs, wrt=("target",)),
    "binary_cross_entropy_with_logits": Peer(F.binary_cross_entropy_with_logits, inputs=logit_pairs, wrt=("target",)),
    "cosine_embedding_loss": Peer(F.cosine_embedding_loss, ({}, {"margin": 0.3}, {"margin": -0.5}), embeddings),
    "cross_entropy": Peer(class_axis(F.cross_entropy), (*SMOOTH, IGNORE), class_targets, wrt=("target",)),
    "gaussian_nll_loss": Peer(F.gaussian_nll_loss, ({}, {"full": True}, {"eps": 1e-3}), gaussians, wrt=("target",)),
    "hinge_embedding_loss": Peer(F.hinge_embedding_loss, ({}, {"margin": 0.5}), hinge_embedding_inputs),
    "huber_loss": Peer(F.huber_loss, ({}, {"delta": 0.5}, {"delta": 2.0}), broadcast_pairs, wrt=("target",)),
    "info_nce_loss": Peer(
        lambda similarity, target, temperature=0.07, reduction="mean": F.cross_entropy(
            similarity / temperature, target, reduction=reduction
        ),
        ({}, {"temperature": 0.5}),
        lambda: iter([("random", {"similarity": rng(39).uniform(-1, 1, (6, 6)), "target": np.arange(6)})]),
    ),
    "kl_div": Peer(F.kl_div, ({},), divergence_pairs(False), reductions=(*REDUCTIONS, "batchmean"), wrt=("target",)),
    "kl_div, log_target": Peer(
        F.kl_div,
        ({"log_target": True},),
        divergence_pairs(True),
        reductions=(*REDUCTIONS, "batchmean"),
        wrt=("target",),
    ),
    "l1_loss": Peer(F.l1_loss, inputs=broadcast_pairs, wrt=("target",)),
    "margin_ranking_loss": Peer(F.margin_ranking_loss, ({}, {"margin": 0.5}, {"margin": 1.0}), ranking_inputs),
    "mse_loss": Peer(F.mse_loss, inputs=broadcast_pairs, wrt=("target",)),
    "multi_margin_loss": Peer(
        class_axis(F.multi_margin_loss), ({}, {"p": 2}, {"margin": 0.5}, {"p": 2, "margin": 2.0}), margins, orders=1
    ),
    "multilabel_soft_margin_loss": Peer(F.multilabel_soft_margin_loss, inputs=many_labels, wrt=("target",)),
    "nll_loss": Peer(class_axis(F.nll_loss), ({"axis": 1}, IGNORE), layouts(logarithms=True)),
    "poisson_nll_loss": Peer(
        F.poisson_nll_loss,
        ({}, {"full": True}, {"log_input": False}, {"log_input": False, "full": True, "eps": 1e-3}),
        counts,
    ),
    "smooth_l1_loss": Peer(
        F.smooth_l1_loss, ({}, {"beta": 0.5}, {"beta": 2.0}, {"beta": 0.0}), broadcast_pairs, wrt=("target",)
    ),
    "soft_margin_loss": Peer(F.soft_margin_loss, inputs=signed_inputs),
    "triplet_margin_loss": Peer(
        F.triplet_margin_loss,
        ({}, {"margin": 0.5, "p": 1.0}, {"p": 3.0}, {"p": 1.5, "eps": 1e-3}, {"eps": 0.0}, {"p": 1.0, "eps": 0.0}),
        triplets,
        orders=1,
    ),
}


@dataclass(frozen=True)
class Library:
    """A peer: its name and version, and its functions by symdl's names."""

    name: str
    version: str
    elements: dict[str, Peer]
    rows: dict[str, Peer]
    losses: dict[str, Peer] = field(default_factory=dict)

    def names(self) -> set[str]:
        return {key.split(",")[0] for table in (self.elements, self.rows, self.losses) for key in table}


TORCH = Library("PyTorch", torch.__version__.split("+")[0], TORCH_ELEMENTS, TORCH_ROWS, TORCH_LOSSES)
JAX = Library("JAX", jax.__version__, JAX_ELEMENTS, JAX_ROWS)
