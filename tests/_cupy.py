"""Generated packages for tests, and arguments for every routine of every definition."""

from __future__ import annotations

import fcntl
import importlib
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from _truth import takes_any_number
from cuda_shim import compile_shim, installed_fake_cupy

from symdl import emit, registry, resources
from symdl.definition import Definition, Variant
from symdl.plan import Place
from symdl.roles import Role

PACKAGE = "symdl_generated_for_cupy_tests"
HALF = ("gelu", "softmax", "layer_norm")
"""Definitions that are tried with 16-bit types."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CHOSEN = _words(
    """
    sigmoid softplus gelu silu relu prelu elu glu softmax log_softmax layer_norm mse_loss huber_loss kl_div
    binary_cross_entropy_with_logits cross_entropy rmse_loss triplet_margin_loss sgd adam crelu siren swish
    logsumexp l2_normalize cosine_similarity l1_loss margin_ranking_loss gaussian_nll_loss cosine_embedding_loss
    error_rate multiclass_hinge_loss entropy l1_penalty ewma nadam mish
    """
)
"""What is compiled by default: functions in daily use, and one of each template and kind of body (gates, two outputs,
long arguments, learned scalars, a value a row, two rows, pairs of classes, maxima, whole arrays, states)."""


def names(everything: bool = True) -> list[str]:
    """Every definition of the library, or those that stand for the rest."""
    return [name for name in registry.names() if everything or name in CHOSEN]


def each() -> list[Any]:
    """The names as parameters of a test; those not chosen are thorough."""
    return [pytest.param(n, marks=() if n in CHOSEN else pytest.mark.thorough) for n in names()]


@dataclass(frozen=True)
class Packages:
    """The generated packages, the fake CuPy behind the second, and its launcher."""

    numpy: ModuleType
    cupy: ModuleType
    fake: ModuleType
    launch: ModuleType
    source: Callable[..., str]
    """The text of some kernels by themselves."""


def kernels_of(definition: str) -> list[Any]:
    """The kernels in a definition's module."""
    module = importlib.import_module(f"{PACKAGE}.cupy.{definition}")
    kind = importlib.import_module(f"{PACKAGE}.cupy._launch")._Kernel
    return [value for value in vars(module).values() if isinstance(value, kind)]


def registered() -> Iterator[Packages]:
    """The packages as they are committed, and as the drift check keeps them; others of the name are back afterwards."""
    earlier = {n: sys.modules.pop(n) for n in list(sys.modules) if n.partition(".")[0] == PACKAGE}
    package = ModuleType(PACKAGE)
    package.__path__ = [str(resources.folder("generated"))]
    sys.modules[PACKAGE] = package
    with installed_fake_cupy() as fake:
        try:
            numpy, cupy = (importlib.import_module(f"{PACKAGE}.{name}") for name in ("numpy", "cupy"))
            launch = importlib.import_module(f"{PACKAGE}.cupy._launch")
            yield Packages(numpy, cupy, fake, launch, launch._source)
        finally:
            for name in [n for n in sys.modules if n.partition(".")[0] == PACKAGE]:
                del sys.modules[name]
            sys.modules.update(earlier)


def loaded(everything: bool) -> Iterator[Packages]:
    """The packages, where all kernels of a dtype are one text, since g++ takes two seconds to begin; so a block has a
    row, whatever its length."""
    for packages in registered():
        launch, source = packages.launch, packages.source
        every = tuple(kernel for name in names(everything) for kernel in kernels_of(name))
        usual = launch._Mapping()
        some = tuple(kernel for name in HALF for kernel in kernels_of(name))

        def together(
            kernels: Any,
            types: dict[str, str],
            double: bool,
            in_place: bool,
            mapping: Any = usual,
            *,
            launch: Any = launch,
            source: Any = source,
            every: Any = every,
            some: Any = some,
        ) -> str:
            kinds = set(types.values())
            if mapping.far:
                return str(source(kernels, types, double, in_place, mapping))
            if kinds == {"double" if double else "float"}:
                one = kernels[0] is launch._SUM
                return str(source(kernels if one else every, {}, double, True))
            kind = kinds.pop() if len(kinds) == 1 else ""
            if kind and kernels[0] in some:
                arrays = {n for k in some for n in (*k.inputs, *(f"{o}_out" for o in k.outputs))}
                return str(source(some, dict.fromkeys(arrays, kind), double, True, mapping))
            return str(source(kernels, types, double, in_place))

        _compile_once([source(every, {}, double, True) for double in (False, True)])
        launch._source = together  # type: ignore[attr-defined]
        rows = importlib.import_module(f"{PACKAGE}.cupy._rows")
        rows._mapping = lambda *shape, usual=usual: usual  # type: ignore[attr-defined]
        yield packages


def _compile_once(texts: list[str]) -> None:
    """Compile the texts; workers that run at the same time begin with different ones and wait for each other."""
    worker = int("".join(c for c in os.environ.get("PYTEST_XDIST_WORKER", "0") if c.isdigit()))
    for k in range(len(texts)):
        number = (k + worker) % len(texts)
        with open(Path(tempfile.gettempdir()) / f"symdl-cupy-tests-{os.getuid()}-{number}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            compile_shim(texts[number])


def cuda_head(double: bool, group: int = 256) -> str:
    """What the launcher defines before a text that has no arrays' types, and the prelude."""
    defines = {"SYMDL_DOUBLE": int(double), "SYMDL_LONG": 0, "SYMDL_SHORT": 0, "LANES": 2 if double else 4}
    defines |= {"GROUP": group, "ENTRIES": 1, "CHUNKS": 0}
    lines = [f"#define {name} {value}" for name, value in defines.items()]
    return "\n".join([*lines, "#define restrict_", emit.render("cupy/prelude.cu")]) + "\n"


# ------------------------------------------------------------------------------------------ arguments


def arguments(
    definition: Definition, variant: Variant, shape: tuple[int, ...], dtype: Any, seed: int = 0
) -> tuple[dict[str, Any], dict[str, Any]]:
    """(arrays, numbers) by name that lead to the variant; rows lie along the last axis."""
    rng = np.random.default_rng(seed)
    states = dict(variant.key)
    arrays: dict[str, Any] = {}
    numbers: dict[str, Any] = {}
    whole = definition.over == "array"
    for i in variant.inputs:
        state = states.get(i.name)
        if i.role is Role.PARAM or i.role is Role.OPTION:
            if state is not None and state != "other":
                numbers[i.name] = state if i.role is Role.OPTION else float(state)
            elif state == "other":
                numbers[i.name] = 0.25 if definition.name != "triplet_margin_loss" else 3.0
            elif i.required:
                numbers[i.name] = 3
            continue
        if state == "absent":
            continue
        is_row = variant.places[i.name] is Place.ROW and not whole
        size = shape[:-1] if is_row else shape
        if i.role is Role.LABEL:
            arrays[i.name] = rng.integers(0, shape[-1], size) if shape[-1] else np.full(size, -100)
        elif i.role is Role.ELEM and takes_any_number(definition, variant):
            arrays[i.name] = rng.normal(0, 3, size).astype(dtype)
        elif i.role is Role.STATE and i.default is None:
            arrays[i.name] = rng.uniform(0.01, 0.1, size).astype(dtype)  # a mean beside a mean of squares
        elif i.role is Role.TARGET and is_row:
            arrays[i.name] = np.where(rng.random(size) < 0.5, 1, -1).astype(dtype)
        else:
            size = shape[-1:] if i.role in (Role.WEIGHT, Role.CONST) else size
            arrays[i.name] = rng.uniform(0.1, 0.9, size).astype(dtype)
    if definition.split:
        halves = [arrays.pop(i.name) for i in definition.inputs[:2]]
        arrays = {definition.split: np.concatenate(halves, axis=-1), **arrays}
    return arrays, numbers


def cancelling_terms(kernel: Any, g: Any, arrays: dict[str, Any], keywords: dict[str, Any]) -> float:
    """How large the terms are that cancel in a row of one entry: as large as the entries of a row of three."""
    (_, x), *_ = arrays.items()
    if not x.ndim or x.shape[-1] != 1:
        return 0.0
    by = itertools.cycle(np.array([[1, -1, 2], [2, 1, -1]], x.dtype))
    longer = {n: a * next(by) if a.ndim and a.shape[-1] == 1 else a for n, a in arrays.items()}
    found = kernel(np.repeat(g, 3, -1) if g.shape == x.shape else g, **longer, **keywords)
    sizes = [
        np.abs(np.asarray(f, np.float64)) for f in (found if isinstance(found, tuple) else (found,)) if f is not None
    ]
    return float(max((size[np.isfinite(size)].max(initial=0.0) for size in sizes), default=0.0))
