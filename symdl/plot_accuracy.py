"""A picture of errors: in ulps of float32 against x, for the text as it is written, PyTorch, and symdl."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sympy import Expr

from symdl import oracle, peers, plot
from symdl.accuracy.bounds import SUBNORMAL, TABLE, ulps
from symdl.compile import compile as compile_
from symdl.definition import Definition
from symdl.errors import DerivationError
from symdl.roles import Role

_NEAREST, _FARTHEST, _ENDLESS = 6.5, 125.0, 20.0
"""How far from 0 a picture reaches at least and at most, and for a function that changes for ever."""
_MARGIN = 1.04
_POINTS, _BINS = 1400, 220
_LOWEST, _NOTHING = 0.03, 2.0**24
"""Ulps: the lower end of the axis, and where no digit is right."""
_LEAST, _NORMAL, _LARGEST = 2.0**-150, 2.0**-126, 2.0**128
"""float32: what rounds to 0, the smallest normal number, what rounds to infinity."""
_TICKS = (0.1, 1.0, 10.0, 1e3, 1e5, _NOTHING)
_SUFFIXES, _PRIMES = ("", "_grad", "_grad2"), ("", "\u2032", "\u2033")
_NAIVE, _TORCH, _OURS = "as written, in NumPy", "PyTorch", "symdl"


@dataclass(frozen=True)
class _Style:
    color: str
    width: float
    shade: float


_STYLES = {
    _NAIVE: _Style("#e07b39", 1.0, 0.10),
    _TORCH: _Style("#8c6bb1", 1.0, 0.10),
    _OURS: _Style("#1f6fb4", 1.3, 0.25),
}
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Errors:
    """The errors of one computation, in ulps of float32 at the truth."""

    who: str
    ulps: Numbers


@dataclass(frozen=True)
class Panel:
    """One derivative of one function: where it was tried, and how far everyone was off."""

    order: int
    x: NDArray[np.float32]
    normal: NDArray[np.bool_]
    """Where the truth is a normal number of float32, or 0."""
    errors: tuple[Errors, ...]

    def largest(self, errors: Errors) -> float:
        """The largest error among normal results."""
        return float(errors.ulps[self.normal].max(initial=0.0))


def draw(definitions: Sequence[Definition], path: Path) -> None:
    """Draw each definition in a row of its own; PNG, SVG or PDF by the suffix of ``path``.

    Raises as ``plot.plot`` does.
    """
    plot.check(definitions, path)
    with plot.figure(path, len(definitions), 3.7) as axes:
        for row, definition in zip(axes, definitions, strict=True):
            for axis, panel in zip(row, panels(definition), strict=True):
                _draw(axis, definition, panel)
            row[0].set_ylabel("error in ulps of float32")


def panels(definition: Definition) -> list[Panel]:
    """Value, first and second derivative at the default parameters, judged by the oracle.

    Raises GenerationError where a parameter has no default.
    """
    element = definition.sole_element
    assert element is not None
    name, weights = element.name, plot.stand_ins(definition)
    numbers = (i for i in definition.inputs if i.role in (Role.PARAM, Role.WEIGHT) and not i.required)
    given = {i.name: float(i.default) for i in numbers} | weights
    formulas = [oracle.derivative(definition.expr, *[name] * order) for order in range(3)]
    x = _points(formulas, name, given)
    made = []
    for order, formula in enumerate(formulas):
        truth = np.array([_truth(formula, {**given, name: float(at)}) for at in x])
        known = ~np.isnan(truth)
        curves = _curves(definition, formula, order, given, weights)
        errors = tuple(Errors(who, ulps(curve(x)[known], truth[known], "float32")) for who, curve in curves.items())
        size = np.abs(truth[known])
        made.append(Panel(order, x[known], (size == 0) | (size >= _NORMAL), errors))
    return made


def _curves(
    definition: Definition, formula: Expr, order: int, given: dict[str, float], weights: dict[str, float]
) -> dict[str, peers.Curve]:
    """Who computes this derivative, the one to be looked at last."""
    element = definition.sole_element
    assert element is not None
    kernel = getattr(compile_(definition), f"{definition.name}{_SUFFIXES[order]}")

    def ours(x: NDArray[np.float32]) -> NDArray[Any]:
        return np.asarray(kernel(x, **{name: np.float32(value) for name, value in weights.items()}))

    found = {_NAIVE: peers.written(formula, element.name, given), _TORCH: peers.torch(definition.name, order)}
    torch = found[_TORCH]
    if weights or (torch is not None and not peers.is_same(torch, ours)):
        del found[_TORCH]
    return {who: curve for who, curve in found.items() if curve is not None} | {_OURS: ours}


# -------------------------------------------------------------------------------------------- where


def _points(formulas: Sequence[Expr], name: str, given: dict[str, float]) -> NDArray[np.float32]:
    """Numbers from one side to the other, and close to 0 on both sides; none of them round, so that no kink is met."""
    left, right = (_reach(formulas[-1], name, given, sign) for sign in (-1.0, 1.0))
    even = np.linspace(-left, right, _POINTS) + (left + right) / _POINTS / 3
    close = np.geomspace(1e-12, min(left, right) / 20, _POINTS // 8)
    return np.unique(np.concatenate([even, close, -close]).astype(np.float32))


def _reach(curvature: Expr, name: str, given: dict[str, float], sign: float) -> float:
    """How far the function has something to show: until its second derivative has vanished or overflowed.

    Where it never does, as far as functions that change for ever are shown.
    """
    sizes = np.arange(2.0, _FARTHEST, 0.5)
    found = np.array([_truth(curvature, {**given, name: sign * float(size) + 0.01}) for size in sizes])
    alive = np.flatnonzero((np.abs(found) >= _LEAST) & (np.abs(found) < _LARGEST))
    if alive.size and alive[-1] == sizes.size - 1:
        return _ENDLESS
    return _MARGIN * max(float(sizes[alive[-1]]) if alive.size else 0.0, _NEAREST)


def _truth(formula: Expr, point: dict[str, float]) -> float:
    """The certified value, or NaN outside the domain and where it cannot be proved."""
    try:
        return oracle.evaluate(formula, point).value()
    except (DerivationError, ArithmeticError, ValueError):
        return math.nan


# ---------------------------------------------------------------------------------------------- how


def _draw(axis: Any, definition: Definition, panel: Panel) -> None:
    edges = np.linspace(float(panel.x[0]), float(panel.x[-1]), _BINS + 1)
    place = np.clip(np.searchsorted(edges, panel.x, side="right") - 1, 0, _BINS - 1)
    for layer, errors in enumerate(panel.errors):
        largest = np.full(_BINS, np.nan)
        np.fmax.at(largest, place, np.clip(np.nan_to_num(errors.ulps, nan=np.inf), _LOWEST, _NOTHING))
        style = _STYLES[errors.who]
        curve = {"edges": edges, "color": style.color}
        axis.stairs(largest, baseline=_LOWEST, fill=True, alpha=style.shade, zorder=2 + layer, **curve)
        label = f"{errors.who}: {_said(panel.largest(errors))}"
        axis.stairs(largest, baseline=None, linewidth=style.width, zorder=6 + layer, label=label, **curve)
    _draw_bound(axis, panel, edges, place)
    axis.axhline(_NOTHING, color="0.8", linewidth=0.8, zorder=1)
    axis.set_yscale("log")
    axis.set_ylim(_LOWEST, _NOTHING * 300)
    axis.set_yticks(_TICKS, ["0.1", "1", "10", "10\u00b3", "10\u2075", "no digit\nright"])
    axis.minorticks_off()
    axis.set_xlim(edges[0], edges[-1])
    axis.set_xlabel(definition.sole_element.name if definition.sole_element else "")
    axis.set_title(f"{definition.name}{_PRIMES[panel.order]}", loc="left")
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8.5)
    handles, labels = axis.get_legend_handles_labels()
    axis.legend(handles[::-1], labels[::-1], loc="upper center", frameon=False, fontsize=8.5, handlelength=1.2)


def _draw_bound(axis: Any, panel: Panel, edges: Numbers, place: NDArray[np.intp]) -> None:
    """The bound, which is higher where results are subnormal; such places are shaded."""
    subnormal = np.zeros(_BINS, bool)
    np.logical_or.at(subnormal, place, ~panel.normal)
    bound = TABLE["numpy"][panel.order]
    level = np.where(subnormal, bound * SUBNORMAL, bound)
    axis.stairs(level, edges, baseline=None, color="0.3", linewidth=0.9, linestyle=(0, (4, 2)), zorder=10)
    steps = np.diff(np.concatenate(([False], subnormal, [False])).astype(int))
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    for start, end in zip(starts, ends, strict=True):
        axis.axvspan(edges[start], edges[end], color="0.93", zorder=0, linewidth=0)
        if end - start > _BINS // 60:
            middle, style = (edges[start] + edges[end]) / 2, {"rotation": 90, "fontsize": 7, "color": "0.35"}
            axis.text(middle, _NOTHING / 3, "subnormal", ha="center", va="top", zorder=12, **style)
    axis.annotate(
        f"{bound:g}", (1, bound), xycoords=("axes fraction", "data"), xytext=(3, 0), textcoords="offset points",
        va="center", fontsize=8, color="0.3",
    )  # fmt: skip


def _said(largest: float) -> str:
    """The largest error for the legend."""
    if largest == 0:
        return "exact"
    if not largest < _NOTHING / 4:
        return "no digit right"
    if largest >= 1e4:
        return f"at most {largest:.0e} ulp".replace("e+0", "e")
    return f"at most {largest:.2g} ulp" if largest < 100 else f"at most {largest:.0f} ulp"
