"""What is installed: one version, typed, templates and generated code with it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

import symdl
from symdl import resources


def installed(what: str) -> metadata.Distribution:
    try:
        return metadata.distribution("symdl")
    except metadata.PackageNotFoundError:
        pytest.skip(f"symdl is not installed here, so it has no {what}")


def test_the_version_has_one_home() -> None:
    assert installed("metadata").version == symdl.__version__


def test_the_command_is_installed() -> None:
    (command,) = (e for e in installed("command").entry_points if e.group == "console_scripts")
    assert (command.name, command.value) == ("symdl", "symdl.cli:main")


def test_templates_and_generated_code_are_found() -> None:
    assert (Path(symdl.__file__).parent / "py.typed").is_file()
    assert (resources.folder("templates") / "numpy").is_dir()
    assert (resources.folder("generated") / "manifest.json").is_file()
    assert (resources.folder("generated") / "numpy" / "__init__.py").is_file()


def test_a_wheel_holds_the_package_and_nothing_else(tmp_path: Path) -> None:
    root = resources.checkout()
    if root is None:
        pytest.skip("this is an installed wheel already")
    pytest.importorskip("build")
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path),
        str(root),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"symdl", f"symdl-{symdl.__version__}.dist-info"}
    for name in ("py.typed", "cli.py", "library/__init__.py", "kernels/numpy.py", "generated/manifest.json"):
        assert f"symdl/{name}" in names, name
    for folder in ("templates", "generated"):
        here = {p.relative_to(root).as_posix() for p in (root / folder).rglob("*") if _counts(p)}
        assert {n.removeprefix("symdl/") for n in names if n.startswith(f"symdl/{folder}/")} == here
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith((".env", ".symdl-tmp"))]


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and not path.name.endswith(".symdl-tmp")
