"""``python -m symdl.approximations`` fits the table anew and writes certificates.json; ``--check`` proves it again."""

from __future__ import annotations

import sys

from symdl.approximations.certificates import PATH, stored, text
from symdl.approximations.table import TABLE


def main(arguments: list[str]) -> int:
    """The exit status: 1 where a certificate does not hold."""
    if arguments == ["--check"]:
        failed = [name for name in TABLE if not stored(name).check()]
        print("\n".join(f"{name}: the stored bound is not proved" for name in failed) or f"{len(TABLE)} proved")
        return 1 if failed else 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    made = text()
    if not PATH.is_file() or PATH.read_text(encoding="utf-8") != made:
        PATH.write_text(made, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
