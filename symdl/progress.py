"""A progress bar on stderr: only on a terminal, and only for work over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

PATIENCE = 1.0
"""Seconds before a bar appears."""


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int, str], None]]:
    """A function to call with (done, total, name); the bar appears once the work has lasted a second."""
    start = time.monotonic()
    bar: Any = None
    task: Any = None

    def advance(done: int, total: int, name: str) -> None:
        nonlocal bar, task
        if bar is None and sys.stderr.isatty() and time.monotonic() - start > PATIENCE:
            from rich.console import Console
            from rich.progress import Progress

            bar = Progress(console=Console(stderr=True), transient=True)
            bar.start()
            task = bar.add_task(what, total=total)
        if bar is not None:
            bar.update(task, completed=done, description=f"{what} {name}")

    try:
        yield advance
    finally:
        if bar is not None:
            bar.stop()
