"""What is here of the optional tools, and how to get the rest; imports none of them unless it must."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from importlib import metadata, util


@dataclass(frozen=True)
class Finding:
    """One tool: whether it is here, what was found, and what it is for or how to get it."""

    tool: str
    here: bool
    found: str
    cure: str


def findings() -> list[Finding]:
    """Every optional tool, in a fixed order."""
    return [
        _cupy(),
        _gpu(),
        _compiler(),
        _program(
            "latex",
            ("latexmk", "pdflatex"),
            "symdl latex --pdf",
            "install latexmk, texlive-latex-recommended",
        ),
        _program("typst", ("typst",), "", "pip install typst", module="typst"),
        _package("matplotlib", "pip install 'symdl[plot]'"),
        _package("ml_dtypes", "pip install ml_dtypes (bfloat16 arrays)"),
        _package("mpmath", "pip install mpmath (second opinion of the oracle)"),
    ]


def report(as_json: bool) -> str:
    """The findings as text or as one JSON document."""
    found = findings()
    if as_json:
        return json.dumps({"python": _python(), "tools": [asdict(f) for f in found]}, indent=1) + "\n"
    width = max(len(f.tool) for f in found)
    lines = [f"{'python':{width}}  yes  {_python()}"]
    for f in found:
        lines.append(f"{f.tool:{width}}  " + (f"yes  {f.found}" if f.here else f"no   to get it: {f.cure}"))
    return "\n".join(lines) + "\n"


def _python() -> str:
    return sys.version.split()[0]


def _package(name: str, cure: str) -> Finding:
    here = util.find_spec(name) is not None
    return Finding(name, here, _version(name) if here else "", cure)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "version unknown"


def _program(tool: str, names: tuple[str, ...], use: str, cure: str, module: str = "") -> Finding:
    for name in names:
        if shutil.which(name):
            return Finding(tool, True, name, cure)
    here = bool(module) and util.find_spec(module) is not None
    return Finding(tool, here, f"Python package {module}" if here else "", f"{cure} (for {use})" if use else cure)


def _compiler() -> Finding:
    """Tried in a process of its own, as kernels will use it."""
    question = (
        "import importlib, shlex; build = importlib.import_module('symdl.kernels.generated.c._build'); "
        "import symdl.kernels.c; print(shlex.join(build._compiler()[0]) + ', kernels in ' + str(build.folder('c')))"
    )
    cure = "install gcc or clang, or set CC (for symdl.kernels.c)"
    answer = _asked(question)
    if answer is None:
        return Finding("C compiler", False, "", f"{cure}; it did not answer")
    if answer.returncode:
        said = answer.stderr.strip().splitlines()
        return Finding("C compiler", False, "", f"{cure}; {said[-1] if said else 'it gave no reason'}")
    return Finding("C compiler", True, answer.stdout.strip(), cure)


def _cupy() -> Finding:
    cure = "pip install 'symdl[cuda12x]', or 'symdl[cuda13x]' for CUDA 13"
    if util.find_spec("cupy") is None:
        return Finding("cupy", False, "", cure)
    names = [d for d in ("cupy-cuda13x", "cupy-cuda12x", "cupy") if _version(d) != "version unknown"]
    return Finding("cupy", True, f"{names[0]} {_version(names[0])}" if names else "version unknown", cure)


def _gpu() -> Finding:
    """Asked in a process of its own: a broken driver must not take this one down."""
    cure = "an NVIDIA GPU with its driver, and CuPy"
    if util.find_spec("cupy") is None:
        return Finding("GPU", False, "", cure)
    question = (
        "import cupy; r = cupy.cuda.runtime; "
        "print(r.getDeviceProperties(0)['name'].decode()) if cupy.cuda.is_available() else exit(1)"
    )
    answer = _asked(question)
    if answer is None:
        return Finding("GPU", False, "", f"{cure}; the driver did not answer")
    return Finding("GPU", answer.returncode == 0, answer.stdout.strip(), cure)


def _asked(question: str) -> subprocess.CompletedProcess[str] | None:
    """What a process of its own says to a few lines of Python; None where it does not answer within a minute."""
    try:
        return subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return None
