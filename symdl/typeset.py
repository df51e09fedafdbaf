"""LaTeX to PDF with what the machine has: latexmk or pdflatex."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from symdl import emit
from symdl.errors import GenerationError, MissingToolError

CURE = "install latexmk and texlive-latex-recommended (Debian), MacTeX or MiKTeX, or leave out --pdf"


def pdf(source: str, path: Path) -> None:
    """Typeset a document and put the PDF at ``path``.

    Raises MissingToolError where neither program is found, GenerationError with TeX's message where it fails.
    """
    commands = {
        "latexmk": ["latexmk", "-pdf", "-interaction=nonstopmode", "-halt-on-error", "formulas.tex"],
        "pdflatex": ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "formulas.tex"],
    }
    program = next((name for name in commands if shutil.which(name)), None)
    if program is None or not shutil.which("pdflatex"):
        raise MissingToolError(f"a PDF needs latexmk or pdflatex, and neither is here; {CURE}")
    with tempfile.TemporaryDirectory(prefix="symdl-") as folder:
        (Path(folder) / "formulas.tex").write_text(source, encoding="utf-8")
        for _ in range(1 if program == "latexmk" else 2):  # the second pass settles references
            done = subprocess.run(
                commands[program], cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, check=False
            )
            if done.returncode:
                raise GenerationError(f"{program} failed: {_complaint(done.stdout.decode(errors='replace'))}")
        emit.replace_bytes(path, (Path(folder) / "formulas.pdf").read_bytes())


def _complaint(log: str) -> str:
    lines = [line for line in log.splitlines() if line.startswith("!") or line.startswith("l.")]
    return " ".join(lines[:2]) or "no message; try without --pdf and typeset the source"
