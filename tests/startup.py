"""Prints what starting and generating cost; run by ``nox -s bench_startup``. Nothing here is a test."""

from __future__ import annotations

import subprocess
import sys
import time


def main() -> None:
    """One line a figure: seconds or milliseconds, with what it should stay below."""
    bare = _best("pass")
    numpy = _best("import numpy")
    print(f"symdl --help beyond Python's own start   {1e3 * (_best(_HELP) - bare):7.1f} ms   (below 150)")
    print(f"import symdl beyond Python's own start   {1e3 * (_best('import symdl') - bare):7.1f} ms")
    door = _best("import symdl.kernels.numpy")
    print(f"import symdl.kernels.numpy beyond numpy  {1e3 * (door - numpy):7.1f} ms   (below 30)")
    _generation()


_HELP = "import sys; sys.argv = ['symdl', '--help']; from symdl.cli import main; main()"


def _best(code: str, times: int = 7) -> float:
    """The shortest of several runs of a fresh Python, in seconds."""

    def once() -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start

    return min(once() for _ in range(times))


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
