"""Activations the library does not have, in a user's file: they go through as the library's do, with no edit elsewhere.

Value and both derivatives agree with the certified oracle to 1e-9 over moderate arguments. What is asked of far tails
and of interior zeros, a few ulps, is a matter of accuracy and tested where accuracy is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import symdl
from symdl import generate, oracle, registry, userfile
from symdl.definition import Definition

pytestmark = pytest.mark.engine

FILE = Path(__file__).parent / "literature.py"
NAMES = [block.split("\ndef ", 1)[1].partition("(")[0] for block in FILE.read_text().split("@activation")[1:]]
SIZES = [1e-300, 1e-20, 1e-8, 1e-3, 0.03, 0.3, 0.5, 0.9, 1.0, 1.5, 2.0, 2.5, 3.3, 5.0, 8.0, 12.0, 16.0, 20.0]
MODERATE = np.array([0.0, *SIZES, *(-v for v in SIZES)])
FAR = np.array([s * v for v in (30.0, 37.5, 80.0, 300.0, 710.0, 1e4, 1e8, 1e100, 1e300) for s in (1.0, -1.0)])


@pytest.fixture(scope="module")
def definitions() -> Iterator[dict[str, Definition]]:
    registry.load_library()
    before = dict(registry._DEFINITIONS), dict(registry._ALIASES)
    made, failures = userfile.load(FILE)
    assert not failures
    yield {d.name: d for d in made}
    for table, kept in zip((registry._DEFINITIONS, registry._ALIASES), before, strict=True):
        table.clear()
        table.update(kept)


def test_none_is_the_librarys(definitions: dict[str, Definition]) -> None:
    assert sorted(NAMES) == sorted(definitions) and len(NAMES) >= 20
    assert not set(NAMES) & {d.name for d in map(registry.definition, registry.names()) if "library" in d.module}


@pytest.mark.parametrize("name", NAMES)
def test_value_and_derivatives(
    definitions: dict[str, Definition], name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    definition = definitions[name]
    kernels = symdl.compile(definition, target="numpy")
    fixed = {i.name: i.default for i in definition.params}
    for order, suffix in enumerate(("", "_grad", "_grad2")):
        kernel = getattr(kernels, name + suffix)
        expression = oracle.derivative(definition.expr, *["x"] * order)
        truths = [oracle.evaluate(expression, {"x": float(x), **fixed}).value() for x in MODERATE]
        size = np.array([around(truths, k) for k in range(len(truths))])
        found = kernel(MODERATE)
        assert np.isfinite(found).all()
        allowed = 1e-9 * np.maximum(np.abs(truths), size)
        wrong = np.abs(found - truths) > allowed
        assert not wrong.any(), (suffix, MODERATE[wrong], found[wrong], np.array(truths)[wrong])
        assert not np.isnan(kernel(FAR)).any(), suffix
    pair = getattr(kernels, f"{name}_value_and_grad")(MODERATE)
    np.testing.assert_array_equal(pair[0], getattr(kernels, name)(MODERATE))
    np.testing.assert_array_equal(getattr(kernels, f"{name}_vjp")(np.ones_like(MODERATE), MODERATE), pair[1])


def around(truths: list[float], k: int) -> float:
    """An eighth of the largest |truth| where the truth changes sign within 1 of the point, else 0."""
    near = [t for x, t in zip(MODERATE, truths, strict=True) if abs(x - MODERATE[k]) <= 1 and x != 0]
    tiny = abs(MODERATE[k]) < 0.01
    return 0.0 if tiny or not ({-1.0, 1.0} <= set(np.sign(near))) else max(map(abs, near)) / 8


@pytest.mark.parametrize("name", ["logish", "isrlu", "soft_clipping", "sqnl"])
def test_other_targets_take_them(definitions: dict[str, Definition], name: str) -> None:
    for target in ("cupy", "latex"):
        assert name in generate.source(definitions[name], target).replace(r"\_", "_")
    assert definitions[name].latex()


def test_float32_too(definitions: dict[str, Definition]) -> None:
    kernels = symdl.compile(definitions["serf"], target="numpy")
    x = MODERATE[np.abs(MODERATE) > 1e-10].astype("f4")
    np.testing.assert_allclose(kernels.serf(x), kernels.serf(x.astype("f8")), rtol=2e-6)
    assert kernels.serf(x).dtype == np.float32
    assert math.isnan(kernels.serf(math.nan))
