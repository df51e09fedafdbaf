"""Arguments that a peer's function has and symdl's has not, or has with another default."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import jax.nn
import torch.nn.functional as F

import symdl
import symdl.kernels.numpy as kernels

RENAMED = {"dim": "axis", "a": "x"}
NOT_MEANT = {
    "PyTorch": {"inplace", "size_average", "reduce", "_stacklevel", "dtype", "normalized_shape", "out"},
    "JAX": {"where", "b", "keepdims", "return_sign", "dtype"},
}
"""Of the framework, not of the function; squareplus's b is compared below."""


def defaults(function: Any) -> dict[str, Any]:
    """Arguments and defaults; built-in functions say them in the first line of their docstring."""
    try:
        found = inspect.signature(function).parameters.values()
        return {p.name: p.default for p in found}
    except ValueError:
        line = re.search(r"\((.*?)\)", function.__doc__.strip().splitlines()[0])
        assert line is not None
        pairs = [part.strip().partition("=") for part in line[1].split(",") if part.strip() not in ("*", "")]
        return {n.strip(): _literal(v.strip()) if v else inspect.Parameter.empty for n, _, v in pairs}


def _literal(text: str) -> Any:
    return text.strip("'") if text.startswith("'") else None if text == "None" else float(text)


def differing_arguments() -> Iterator[tuple[str, str, str]]:
    """(peer, function, argument) where the peer's argument is missing or its default is another."""
    for peer, module in (("PyTorch", F), ("JAX", jax.nn)):
        for name in symdl.names():
            theirs = getattr(module, name, None)
            if name == "linear" or not callable(theirs):
                continue
            ours = defaults(getattr(kernels, name))
            skipped = NOT_MEANT[peer] - ({"b"} if name == "squareplus" else set())
            for argument, default in list(defaults(theirs).items())[1:]:
                mine = RENAMED.get(argument, argument)
                if argument in skipped:
                    continue
                if mine not in ours or not same(ours[mine], default, mine):
                    yield peer, name, mine


def same(ours: Any, theirs: Any, argument: str) -> bool:
    if theirs is inspect.Parameter.empty or (
        theirs is None and (ours is None or argument in ("axis", "weight", "bias"))
    ):
        return True
    return bool(ours == theirs)
