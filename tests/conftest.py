"""The option that asks for every test (by default compilers are tried on what stands for the rest), and what modules
share."""

from __future__ import annotations

import pytest

from symdl import registry


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--everything",
        action="store_true",
        help="run the tests marked 'thorough' too: the CUDA kernels of every definition under g++ and under NVRTC for "
        "each architecture, in floats and doubles, and every generated file and the whole sheet under two hash seeds. "
        "All at once: pytest -n auto --everything; 'nox -s full' does that and runs the other sessions.",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--everything"):
        return
    left = [item for item in items if item.get_closest_marker("thorough")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]


@pytest.fixture(scope="session")
def everything(request: pytest.FixtureRequest) -> bool:
    """Whether every test runs."""
    return bool(request.config.getoption("--everything"))


@pytest.fixture
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test defines is forgotten after it."""
    registry.load_library()
    monkeypatch.setattr(registry, "_DEFINITIONS", dict(registry._DEFINITIONS))
    monkeypatch.setattr(registry, "_ALIASES", dict(registry._ALIASES))
