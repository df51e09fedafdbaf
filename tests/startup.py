"""Prints what starting and generating cost; run by ``nox -s bench_startup``. Nothing here is a test."""

from __future__ import annotations

import subprocess
import sys
import time


def main() -> None:
    """One line a figure: seconds or milliseconds, with what it should stay below."""
    bare, numpy, symdl, door, help_ = _best("pass", "import numpy", "import symdl", "import symdl.kernels.numpy", _HELP)
    print(f"symdl --help beyond Python's own start   {help_ - bare:7.1f} ms   (below 150)")
    print(f"import symdl beyond Python's own start   {symdl - bare:7.1f} ms")
    print(f"import symdl.kernels.numpy beyond numpy  {door - numpy:7.1f} ms   (below 30)")
    _generation()


_HELP = "import sys; sys.argv = ['symdl', '--help']; from symdl.cli import main; main()"


def _best(*codes: str, rounds: int = 10) -> list[float]:
    """The shortest time of each code in a fresh Python, in milliseconds; taken in turn, so that load is shared."""
    best = [float("inf")] * len(codes)
    for _ in range(rounds):
        for k, code in enumerate(codes):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
            best[k] = min(best[k], 1e3 * (time.perf_counter() - start))
    return best


def _generation() -> None:
    start = time.perf_counter()
    from symdl import generate, registry, targets

    definitions = [registry.definition(name) for name in registry.names()]
    library = time.perf_counter() - start
    seconds: dict[str, float] = {}
    last = time.perf_counter()

    def note(done: int, total: int, name: str) -> None:
        nonlocal last
        now = time.perf_counter()
        seconds[name], last = now - last, now

    made = generate.files(definitions, targets.names(), whole=True, progress=note)
    total = time.perf_counter() - start
    print(f"importing the library                    {library:7.2f} s")
    for name, value in sorted(seconds.items(), key=lambda item: -item[1]):
        print(f"  deriving {name:30}{value:7.2f} s   (below 1.5)")
    print(f"generating everything, {len(made.files.texts):3} files          {total:7.2f} s   (below 30)")


if __name__ == "__main__":
    main()
