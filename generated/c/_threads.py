# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""How many threads a call may use, and the pool they come from."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar

_chosen: ContextVar[int] = ContextVar("threads", default=0)
_pool: ThreadPoolExecutor | None = None
_pool_lock = threading.Lock()
_MOST_THREADS = 256


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Within it, kernels called from here use at most so many threads; results have the same bits for any number.

    Without it SYMDL_NUM_THREADS says how many, or else each target takes as many as serve it. Raises ValueError for
    less than 1.
    """
    if count < 1:
        raise ValueError(f"threads: count is {count}; expected 1 or more")
    before = _chosen.set(count)
    try:
        yield
    finally:
        _chosen.reset(before)


def _thread_count(most: int | None = None) -> int:
    """How many threads are asked for; where nobody asks, as many as there are processors, but ``most`` at most."""
    named = os.environ.get("SYMDL_NUM_THREADS", "")
    if _chosen.get():
        return _chosen.get()
    if named.isdigit() and int(named) > 0:
        return int(named)
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return processors if most is None else min(processors, most)


def _shared_out(task: Callable[[int, int], object], size: int, unit: int, least: int, most: int | None = None) -> None:
    """``task(first, last)`` for parts of ``range(size)``: multiples of ``unit``, none smaller than ``least``."""
    parts = size // max(least, 1)
    parts = min(parts, _thread_count(most), _MOST_THREADS) if parts > 1 else 1
    if parts < 2:
        task(0, size)
        return
    step = -(-size // parts)
    step = -(-step // unit) * unit
    waiting = []
    for first in range(step, size, step):
        try:
            waiting.append(_threads().submit(task, first, min(first + step, size)))
        except RuntimeError:  # the interpreter is going down, and starts no more threads
            task(first, min(first + step, size))
    task(0, step)
    for future in waiting:
        future.result()


def _threads() -> ThreadPoolExecutor:
    global _pool
    with _pool_lock:
        if _pool is None:
            _pool = ThreadPoolExecutor(_MOST_THREADS, thread_name_prefix="symdl")
        return _pool


def _forget_threads() -> None:
    """A forked process has none of its parent's threads, and maybe a lock that one of them held."""
    global _pool, _pool_lock
    _pool, _pool_lock = None, threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_threads)
