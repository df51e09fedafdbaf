"""C text to functions: built with the user's compiler when first needed, and kept in a cache folder of the user's."""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import re
import shlex
import shutil
import stat
import subprocess
import tempfile
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ._cache import folder

_FLAGS = ["-std=c99", "-O3", "-fopenmp-simd", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"]
# Redundancies that gcc removes across branches make truths of selects, which it then cannot turn into vector code.
_FOR_VECTORS = ["-fno-tree-pre"]
_OF_A_LIBRARY = ["-fPIC", "-shared"]
_FOR_THIS_MACHINE = ["-march=native"]
# Compilers halve the vectors of processors that have them so wide, which kernels use all the time.
_OF_FULL_WIDTH = ["-mprefer-vector-width=512"]
_X86 = ("x86_64", "AMD64", "i686")
_PATIENCE = 900
_WORDS = 1500
"""So many characters of a compiler's complaint are shown."""


@dataclass(frozen=True, eq=False)
class _Source:
    """A C file: its name, and its text where it lies in this one."""

    name: str
    text: str = ""

    def function(self, name: str, double: bool) -> Any:
        """A kernel of the file, built by itself; RuntimeError where it cannot be."""
        function = _functions.get((name, double))
        if function is None:
            with _build_lock:
                function = _functions.get((name, double))
                if function is None:
                    function = _functions[name, double] = self.built(name, double)
        return function

    def built(self, name: str, double: bool) -> Any:
        symbol = f"{name}_{'double' if double else 'float'}"
        head, *parts = _SECTION.split(self.text or _whole(self.name, set()))
        text = head + dict(zip(parts[::2], parts[1::2], strict=True))[name]
        function = getattr(_built(symbol, text, double), symbol)
        function.argtypes, function.restype = (ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64), None
        return function


_SECTION = re.compile(r"^/\* ---- (\w+) ---- \*/$", re.MULTILINE)
_functions: dict[tuple[str, bool], Any] = {}
_build_lock = threading.Lock()


def _forget_builds() -> None:
    """The lock of a forked process may be held by a thread that it does not have."""
    global _build_lock
    _build_lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_builds)


def _whole(name: str, seen: set[str]) -> str:
    """The text of a file beside this one, with its headers in place, each once."""

    def header(match: re.Match[str]) -> str:
        if match[1] in seen:
            return ""
        seen.add(match[1])
        return _whole(match[1], seen)

    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return re.sub(r'^#include "(.*)"$', header, text, flags=re.MULTILINE)


def _built(stem: str, text: str, double: bool) -> Any:
    """The library of a text, from the cache or new."""
    compiler, flags = _compiler()
    command = [*compiler, *flags, *shlex.split(os.environ.get("SYMDL_CFLAGS", "")), f"-DSYMDL_DOUBLE={int(double)}"]
    digest = hashlib.sha256("\0".join([text, *command, _identity(compiler[0]), _processor()]).encode()).hexdigest()
    home = folder("c")
    home.mkdir(mode=0o700, parents=True, exist_ok=True)  # it may have been deleted since
    path = home / f"{stem}_{digest[:24]}.so"
    if _is_own(path):
        try:
            return ctypes.CDLL(str(path))
        except OSError:
            pass  # no whole library: it is built again
    _compile(command, text, path)
    return ctypes.CDLL(str(path))


def _compile(command: list[str], text: str, path: Path) -> None:
    """Build a library beside its place and rename it: other processes see the old one, or the new one whole."""
    with tempfile.TemporaryDirectory(prefix=".build-", dir=path.parent) as place:
        source, made = Path(place, "kernels.c"), Path(place, "kernels.so")
        source.write_text(text, encoding="utf-8")
        words = [*command, str(source), "-o", str(made), "-lm"]
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=_PATIENCE, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RuntimeError(f"{command[0]} does not run: {error}; set CC to a C compiler") from error
        if done.returncode or not made.is_file():
            said = done.stderr.strip()[:_WORDS]
            raise RuntimeError(
                f"{shlex.join(command)} failed with status {done.returncode}: {said}; set CC to another compiler, or "
                "SYMDL_CFLAGS to flags it needs"
            )
        made.chmod(0o700)
        os.replace(made, path)


def _is_own(path: Path) -> bool:
    """Whether it is a file of ours that nobody else may change."""
    try:
        status = path.lstat()
    except OSError:
        return False
    if not stat.S_ISREG(status.st_mode):
        return False
    return os.name != "posix" or (status.st_uid == os.getuid() and not stat.S_IMODE(status.st_mode) & 0o022)


# ------------------------------------------------------------------------------------------ the compiler


def _compiler() -> tuple[list[str], list[str]]:
    """The compiler's words and flags; RuntimeError says what is missing."""
    return _tried(os.environ.get("CC", ""), os.environ.get("PATH", ""))


@lru_cache(maxsize=8)
def _tried(named: str, path: str) -> tuple[list[str], list[str]]:
    words = shlex.split(named) or next(([n] for n in ("cc", "gcc", "clang") if shutil.which(n, path=path)), [])
    if not words:
        raise RuntimeError("no C compiler: none of cc, gcc, clang is on the PATH; install one, or set CC")
    if shutil.which(words[0], path=path) is None:
        raise RuntimeError(f"no C compiler: CC is {named!r}, which is not on the PATH; set CC to one that is")
    return words, _of_this_machine(words) + _FLAGS + _FOR_VECTORS + _OF_A_LIBRARY


def _of_this_machine(words: list[str]) -> list[str]:
    """What lets the compiler use all of this machine; nothing where it may not know it by name."""
    if platform.machine() in _X86:
        return _FOR_THIS_MACHINE + _OF_FULL_WIDTH
    return _FOR_THIS_MACHINE if words[0].endswith("gcc") else []


@lru_cache(maxsize=8)
def _identity(compiler: str) -> str:
    """What changes when the compiler does."""
    path = Path(shutil.which(compiler) or compiler).resolve()
    status = path.stat()
    return f"{path} {status.st_size} {status.st_mtime_ns}"


@lru_cache(maxsize=1)
def _processor() -> str:
    """What this machine's code may use."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    features = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.system()} {platform.machine()} {platform.processor()} {features}"


_TRIAL = """
#include <math.h>
/* ---- trial ---- */
void trial_double(const void *call, long long first, long long last)
{
    double *const sum = (double *)call;
    #pragma omp simd
    for (int i = (int)first; i < (int)last; ++i) sum[i] = fma(sum[i], sum[i], 1.0);
}
"""


def _check() -> None:
    """Build and call a trial; RuntimeError says why kernels cannot be built here."""
    function = _Source("trial.c", _TRIAL).function("trial", True)
    numbers = (ctypes.c_double * 2)(2.0, 3.0)
    function(ctypes.addressof(numbers), 0, 2)
    if list(numbers) != [5.0, 10.0]:
        raise RuntimeError(f"{shlex.join(_compiler()[0])} makes wrong code: a trial gave {list(numbers)}")
