"""Writing generated files: whole or not at all, only what differs, and drift named."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from symdl import __version__, emit
from symdl.emit import FileSet, Origin
from symdl.errors import GenerationError


def made(names: tuple[str, ...], body: str = "1\n", source: str = "", **more: object) -> FileSet:
    """A set with one stamped file a name, below t/."""
    texts = {f"t/{name}.py": emit.stamp([name]) + body for name in names}
    origins = {f"t/{name}.py": Origin((name,), source) for name in names}
    return FileSet(texts, origins, **more)  # type: ignore[arg-type]


def listing(root: Path) -> list[str]:
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())


def test_stamp_says_who_from_what_and_how() -> None:
    text = emit.stamp(["gelu"], "//", "symdl generate gelu")
    assert all(line.startswith("// ") for line in text.splitlines())
    assert f"Made by symdl {__version__} from gelu with SymPy {emit.sympy_version()}." in text
    assert "Do not edit" in text and "symdl generate gelu" in text and "0BSD" in text
    assert all(len(line) <= 110 for line in emit.stamp([f"name_{k}" for k in range(40)]).splitlines())


def test_an_undefined_name_in_a_template_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import jinja2

    loader = jinja2.DictLoader({"t.j2": "a\n{{ missing }}\n", "ok.j2": "{% if 1 %}\nx\n{% endif %}\n"})
    monkeypatch.setattr(emit.environment(), "loader", loader)
    with pytest.raises(GenerationError, match=r"t\.j2.*missing"):
        emit.render("t.j2")
    assert emit.render("ok.j2") == "x\n"


def test_write_only_what_differs(tmp_path: Path) -> None:
    first = emit.write(made(("a", "b")), tmp_path)
    assert first.written == ("t/a.py", "t/b.py", "manifest.json")
    before = {p: os.stat(tmp_path / p).st_mtime_ns for p in listing(tmp_path)}
    again = emit.write(made(("a", "b")), tmp_path)
    assert again.written == () and len(again.unchanged) == 3
    assert {p: os.stat(tmp_path / p).st_mtime_ns for p in listing(tmp_path)} == before
    assert emit.write(made(("a",), "2\n"), tmp_path).written == ("t/a.py", "manifest.json")
    assert listing(tmp_path) == ["manifest.json", "t/a.py", "t/b.py"]


def test_manifest_names_versions_functions_and_digests(tmp_path: Path) -> None:
    emit.write(made(("b", "a"), source="my.py"), tmp_path)
    document = json.loads((tmp_path / "manifest.json").read_text())
    assert document["symdl"] == __version__ and document["sympy"] == emit.sympy_version()
    assert list(document["files"]) == ["t/a.py", "t/b.py"]
    assert document["files"]["t/a.py"]["names"] == ["a"]
    assert document["files"]["t/a.py"]["source"] == "my.py"
    assert len(document["files"]["t/a.py"]["sha256"]) == 64


@pytest.mark.parametrize("manifest", [True, False])
def test_orphans_of_a_whole_set_are_named_and_deleted(tmp_path: Path, manifest: bool) -> None:
    emit.write(made(("a", "b")), tmp_path)
    (tmp_path / "t" / "mine.py").write_text("# a person's own file\n")
    if not manifest:  # the stamp alone tells
        (tmp_path / "manifest.json").unlink()
    whole = made(("a",), whole=frozenset({"t"}))
    assert emit.compare(whole, tmp_path).orphaned == ("t/b.py",)
    assert emit.compare(made(("a",)), tmp_path).orphaned == ()
    assert emit.write(whole, tmp_path).deleted == ("t/b.py",)
    assert listing(tmp_path) == ["manifest.json", "t/a.py", "t/mine.py"]
    assert not emit.compare(whole, tmp_path)


def test_a_function_gone_from_a_users_file_is_an_orphan(tmp_path: Path) -> None:
    emit.write(made(("old", "kept"), source="my.py"), tmp_path)
    emit.write(made(("other",), source="theirs.py"), tmp_path)
    assert emit.write(made(("kept",), source="my.py"), tmp_path).deleted == ("t/old.py",)
    assert listing(tmp_path) == ["manifest.json", "t/kept.py", "t/other.py"]


def test_nothing_is_deleted_when_something_failed(tmp_path: Path) -> None:
    emit.write(made(("a", "b")), tmp_path)
    emit.write(emit.without_pruning(made(("a",), whole=frozenset({"t"}))), tmp_path)
    assert "t/b.py" in listing(tmp_path)


def test_drift_is_named_and_writes_nothing(tmp_path: Path) -> None:
    files = made(("a", "b", "c"), whole=frozenset({"t"}))
    empty = emit.compare(files, tmp_path)
    assert empty.missing == ("manifest.json", "t/a.py", "t/b.py", "t/c.py") and not listing(tmp_path)
    emit.write(files, tmp_path)
    assert not emit.compare(files, tmp_path)
    (tmp_path / "t/a.py").write_text(files.texts["t/a.py"].replace("1", "2"))
    (tmp_path / "t/b.py").unlink()
    (tmp_path / "t/c.py").write_bytes(files.texts["t/c.py"].replace("\n", "\r\n").encode())
    drift = emit.compare(files, tmp_path)
    assert drift.changed == ("t/a.py", "t/c.py") and drift.missing == ("t/b.py",)
    shown = emit.difference("t/a.py", files.texts["t/a.py"], tmp_path)
    assert "-2\n+1\n" in shown


def test_a_long_difference_is_shortened(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x\n" * 500)
    shown = emit.difference("a", "y\n" * 500, tmp_path).splitlines()
    assert len(shown) == 41 and shown[-1].startswith("... ")


def test_check_says_when_other_versions_made_the_files(tmp_path: Path) -> None:
    emit.write(made(("a",)), tmp_path)
    path = tmp_path / "manifest.json"
    path.write_text(path.read_text().replace(f'"sympy": "{emit.sympy_version()}"', '"sympy": "1.0"'))
    drift = emit.compare(made(("a",)), tmp_path)
    assert drift.changed == ("manifest.json",)
    assert drift.note == f"made with SymPy 1.0, you have {emit.sympy_version()}"


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"symdl": 1, "sympy": 1, "files": {"../x": {"names": [], "sha256": ""}}}']
)
def test_a_broken_manifest_is_one_clear_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(GenerationError, match="no manifest of symdl; delete it"):
        emit.write(made(("a",)), tmp_path)
    assert listing(tmp_path) == ["manifest.json"]


def test_a_path_outside_the_folder_is_refused(tmp_path: Path) -> None:
    for path in ("../x.py", "/x.py", ""):
        with pytest.raises(GenerationError, match="no path below"):
            emit.write(FileSet({path: "x"}), tmp_path)


def test_a_folder_that_is_a_file_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "t").write_text("in the way")
    with pytest.raises(GenerationError, match=r"cannot write .*choose another folder with -o"):
        emit.write(made(("a",)), tmp_path)
    assert listing(tmp_path) == ["t"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emit.write(made(("a",)), tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(GenerationError, match="No space left on device"):
        emit.write(made(("a",), "2\n"), tmp_path)
    assert (tmp_path / "t/a.py").read_text().endswith("1\n") and listing(tmp_path) == [
        "manifest.json",
        "t/a.py",
    ]


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    emit.write(made(("a",)), tmp_path)
    old, young = (tmp_path / "t" / f".a.py.{k}.symdl-tmp" for k in ("old", "young"))
    old.write_text("half")
    young.write_text("half")  # perhaps of a run that is alive
    os.utime(old, (time.time() - 3600,) * 2)
    emit.write(made(("a",), whole=frozenset({"t"})), tmp_path)
    assert not old.exists() and young.exists()


_WRITER = """
import sys
from pathlib import Path
from symdl import emit
root = Path(sys.argv[1])
emit.sympy_version()  # the slow import, before the clock starts
print("ready", flush=True)
for turn in range(10**6):
    digit = str(turn % 10)
    emit.write(emit.FileSet({f"t/{k}.txt": f"begin{digit * 200_000}end" for k in range(3)}), root)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
def test_a_kill_at_any_moment_leaves_only_whole_files(tmp_path: Path) -> None:
    chance = random.Random(1)
    seen = set()
    for _ in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        for path in listing(tmp_path):
            if path.endswith(".symdl-tmp"):
                continue  # cleared by a later run, and never taken for a result
            text = (tmp_path / path).read_text()
            if path == "manifest.json":
                assert json.loads(text)["files"]
            else:
                assert len(text) == 200_008 and text.startswith("begin") and text.endswith("end")
                assert len(set(text[5:-3])) == 1
            seen.add(path)
    assert len(seen) == 4  # else no run lived long enough to be killed in the middle of writing
