"""Generating: the same bytes whatever the hash seed, order and number of processes; failures one by one."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from symdl import emit, generate, lower, registry, resources, targets
from symdl.errors import DerivationError

ROOT = Path(__file__).parents[1]
_DIGESTS = """
import hashlib, json, sys
from symdl import generate, registry, targets
names = json.loads(sys.argv[1])
made = generate.files([registry.definition(n) for n in names], targets.names())
assert not made.failures, made.failures
texts = made.files.texts
print(json.dumps({p: hashlib.sha256(t.encode()).hexdigest() for p, t in texts.items()}))
"""


def test_the_same_bytes_under_any_hash_seed_order_and_locale(everything: bool) -> None:
    def digests(names: list[str], **environment: str) -> dict[str, str]:
        done = subprocess.run(
            [sys.executable, "-c", _DIGESTS, json.dumps(names)],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        result: dict[str, str] = json.loads(done.stdout)
        return result

    names = registry.names() if everything else registry.names()[::11]
    first = digests(names, PYTHONHASHSEED="1")
    second = digests(names[::-1], PYTHONHASHSEED="2", LC_ALL="C", TZ="Asia/Tokyo")
    assert first == second
    committed = emit.read_manifest(resources.folder("generated"))
    if committed.sympy == emit.sympy_version():
        known = {path: entry.sha256 for path, entry in committed.files.items()}
        own = {path for path in first if path.rpartition("/")[2].rpartition(".")[0] in names}
        assert len(own) >= len(names) and {p: first[p] for p in own} == {p: known[p] for p in own}
        assert not everything or first == known


def test_the_manifest_tells_the_truth() -> None:
    root = resources.folder("generated")
    manifest = emit.read_manifest(root)
    for path, entry in manifest.files.items():
        assert hashlib.sha256((root / path).read_bytes()).hexdigest() == entry.sha256, path
    for target in targets.names():
        made = {n for p, e in manifest.files.items() if p.startswith(f"{target}/") for n in e.origin.names}
        assert made == set(registry.names()), target


def test_no_generated_text_names_its_maker() -> None:
    """No path, host or user in generated files."""
    root = resources.folder("generated")
    marks = [os.path.expanduser("~") + os.sep, str(root), os.environ.get("USER", ""), os.environ.get("HOSTNAME", "")]
    marks = [m for m in marks if len(m) > 4]
    for path in emit.read_manifest(root).files:
        text = (root / path).read_text(encoding="utf-8")
        assert not [m for m in marks if m in text], path


@pytest.mark.parametrize("where", ["lower", "render"])
def test_a_definition_that_fails_is_named_and_the_others_are_made(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    def broken(unit_or_definition: object) -> object:
        definition = getattr(unit_or_definition, "definition", unit_or_definition)
        if definition.name == "relu":
            raise DerivationError("relu: cannot lower mystery(x)") if where == "lower" else ValueError("no\nform")
        return whole(unit_or_definition)

    numpy = targets.get("numpy")
    if where == "lower":
        whole = lower.unit
        monkeypatch.setattr(lower, "unit", broken)
    else:
        whole = numpy.render
        monkeypatch.setattr(numpy, "render", broken, raising=False)
    definitions = [registry.definition(n) for n in ("elu", "relu", "tanh")]
    seen = []
    made = generate.files(definitions, ["numpy"], whole=True, progress=lambda *done: seen.append(done))
    (failure,) = made.failures
    what = "relu: cannot lower mystery(x)" if where == "lower" else "relu: ValueError: no form"
    assert failure.message == what and failure.where.startswith("symdl/library/activations.py, line ")
    assert {"numpy/elu.py", "numpy/tanh.py"} <= set(made.files.texts)
    assert "numpy/relu.py" not in made.files.texts
    assert not made.files.whole and not made.files.prune  # nothing is deleted after a failure
    assert seen == [(1, 3, "elu"), (2, 3, "relu"), (3, 3, "tanh")]
    contents = "numpy/__init__.py"
    assert '"relu": "relu"' not in made.files.texts[contents]
    again = generate.files(definitions, ["numpy"], whole=True, lying={"numpy/relu.py"})
    assert '"relu": "relu"' in again.files.texts[contents]  # as its file, which stays, has it


def test_source_is_the_generated_text() -> None:
    d = registry.definition("relu")
    path = resources.folder("generated") / "numpy" / "relu.py"
    if emit.read_manifest(resources.folder("generated")).sympy == emit.sympy_version():
        assert d.source("numpy") == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("package", ["numpy", "cupy"])
def test_generated_files_import_what_their_package_has(package: str) -> None:
    folder = ROOT / "generated" / package
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
                home = folder / f"{node.module}.py"
                assert home.exists(), f"{path.name} imports {node.module}"
                text = home.read_text(encoding="utf-8")
                for name in node.names:
                    assert re.search(rf"^(def|class) {name.name}\b|^{name.name}\b", text, re.M), (path.name, name.name)


@pytest.mark.parametrize("target", ["numpy", "c", "cupy"])
def test_no_two_helpers_have_one_name(target: str) -> None:
    """A standalone file holds them all: the later one would take the place of the earlier."""
    homes: dict[str, str] = {}
    for path in sorted((ROOT / "generated" / target).glob("_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if path.name == "__init__.py":
                continue
            for name in _defined(node):
                assert name not in homes, f"{path.name} and {homes[name]} both have {name}"
                homes[name] = path.name


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    places = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [place.id for place in places if isinstance(place, ast.Name)]
