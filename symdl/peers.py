"""The same function elsewhere: as NumPy computes the text of its formula, and as PyTorch has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sympy import Expr

from symdl import naive

Curve = Callable[[NDArray[np.float32]], NDArray[Any]]
_ALIKE = 1e-3  # how far another function of the same name is off where nothing is difficult


def written(expression: Expr, element: str, values: Mapping[str, float]) -> Curve:
    """The formula computed in float32 as it is written."""

    def curve(x: NDArray[np.float32]) -> NDArray[Any]:
        return np.broadcast_to(naive.evaluate(expression, {**values, element: x}), x.shape)

    return curve


def torch(name: str, order: int) -> Curve | None:
    """PyTorch's function of this name or a derivative of it by autograd; None without PyTorch or such a function."""
    try:
        from torch import Tensor, autograd, from_numpy, ones_like, zeros_like
        from torch.nn import functional
    except ImportError:
        return None
    function = getattr(functional, name, None)
    if function is None:
        return None

    def curve(x: NDArray[np.float32]) -> NDArray[Any]:
        given = from_numpy(x.copy()).requires_grad_(order > 0)
        result: Tensor = function(given)
        for left in range(order, 0, -1):
            if not result.requires_grad:
                return np.zeros_like(x)
            (slope,) = autograd.grad(result, given, ones_like(result), create_graph=left > 1, allow_unused=True)
            result = zeros_like(given) if slope is None else slope
        return np.asarray(result.detach().numpy())

    return curve


def is_same(curve: Curve, other: Curve) -> bool:
    """Whether two curves are of one function: alike where nothing is difficult. A curve that raises is of none."""
    x = np.array([-1.3, -0.4, 0.3, 0.8, 1.7], np.float32)
    try:
        return bool(np.allclose(curve(x), other(x), rtol=_ALIKE, atol=_ALIKE, equal_nan=True))
    except (TypeError, ValueError, RuntimeError):
        return False
