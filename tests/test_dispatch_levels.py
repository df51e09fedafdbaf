"""NumPy picks its functions by the processor: the bounds hold at every level that can be picked here."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from numpy._core import _multiarray_umath as machine

pytestmark = pytest.mark.engine

FUNCTIONS = ("sigmoid", "tanh", "softplus", "gelu", "mish", "elu", "softsign", "cross_entropy")
WIDER = ("AVX512", "X86_V4", "ASIMDDP", "ASIMDFHM", "SVE", "VSX4", "VXE2", "RVV")
"""Names, or beginnings, of what not every processor of a family has."""


def dispatched() -> list[str]:
    """What NumPy has functions for that this processor runs."""
    return [name for name in machine.__cpu_dispatch__ if machine.__cpu_features__.get(name)]


LEVELS = {"least": dispatched(), "middle": [name for name in dispatched() if name.startswith(WIDER)]}


@pytest.mark.parametrize("level", LEVELS)
def test_bounds_hold_at_the_level(level: str) -> None:
    disabled = LEVELS[level]
    if not disabled or (level == "middle" and disabled == LEVELS["least"]):
        pytest.skip(f"this processor runs nothing beyond the {level} level of NumPy {np.__version__}")
    environment = {**os.environ, "NPY_DISABLE_CPU_FEATURES": " ".join(disabled)}
    check = [sys.executable, "-m", "symdl", "check", *FUNCTIONS, "--dtype", "float32"]
    done = subprocess.run(check, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    assert "0 above their bounds" in done.stdout
