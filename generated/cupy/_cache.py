# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""The folders compiled kernels are kept in: private to the user, because what lies there is executed."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from functools import lru_cache
from pathlib import Path


@lru_cache
def folder(kind: str = "kernels") -> Path:
    """``symdl/KIND`` in the user's cache folder, or a folder of the user's below the temporary one."""
    user = os.getuid() if hasattr(os, "getuid") else "user"
    for chosen in (_user_cache() / "symdl" / kind, Path(tempfile.gettempdir()) / f"symdl-{user}" / kind):
        try:
            chosen.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_private(chosen) and os.access(chosen, os.W_OK | os.X_OK):
                return chosen
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="symdl-"))


def _user_cache() -> Path:
    named = os.environ.get("XDG_CACHE_HOME", "")
    if named and os.path.isabs(named):
        return Path(named)
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    return home / "Library" / "Caches" if sys.platform == "darwin" else home / ".cache"


def _is_private(path: Path) -> bool:
    """Whether nobody else can put code there; a folder of ours that others may write is closed to them."""
    if os.name != "posix":
        return True
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode) or status.st_uid != os.getuid():
        return False
    if stat.S_IMODE(status.st_mode) & 0o022:
        path.chmod(0o700)
    return True
