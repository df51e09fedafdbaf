"""``docs/accuracy.json``: what was measured, committed; what pages and sheets say comes from it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from symdl import emit, resources
from symdl.accuracy.derived import Derived
from symdl.accuracy.measure import Measurement
from symdl.errors import GenerationError

NAME, DERIVED = "accuracy.json", "accuracy_derived.json"
Entry = Mapping[str, Any]
_ORDER = ("function", "parameters", "target", "dtype", "kind", "quantity")
_REPLACED = ("function", "target", "dtype", "kind")
"""A new measurement replaces all that agree with it in these."""


def place() -> Path:
    """Where the record lies: in the checkout. GenerationError where symdl is installed."""
    root = resources.checkout()
    if root is None:
        raise GenerationError("this symdl is installed, not a checkout: there is no docs/accuracy.json to update")
    return root / "docs" / NAME


def update(path: Path, found: Sequence[Measurement | Derived]) -> None:
    """Put measurements into the record; those of other functions, targets and types stay."""
    new = [m.entry() for m in found]
    replaced = {_key(entry, _REPLACED) for entry in new}
    kept = [entry for entry in read(path) if _key(entry, _REPLACED) not in replaced]
    emit.replace(path, text([*kept, *new]))


def read(path: Path) -> list[dict[str, Any]]:
    """The entries of a record; none where there is none. GenerationError where it is not one."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["measurements"]
    except FileNotFoundError:
        return []
    except (ValueError, KeyError, TypeError) as error:
        raise GenerationError(f"{path}: is no record of measurements ({error}); delete it to begin anew") from error
    return list(entries)


def excused(found: Sequence[Measurement], entries: Sequence[Entry]) -> list[Measurement]:
    """Those above their bounds that a record has above them too, and no better than they are now promised there."""
    known = {_key(entry, _ORDER): entry for entry in entries if not entry["passes"]}

    def is_known(m: Measurement) -> bool:
        entry = known.get(_key(m.entry(), _ORDER))
        if entry is None or m.complaint:
            return False
        promised = ((m.max, m.bound, "achieved"), (m.subnormal_max, m.subnormal_bound, "subnormal_achieved"))
        return all(largest <= max(limit, float(entry[name])) for largest, limit, name in promised)

    return [m for m in found if not m.passes and is_known(m)]


def text(entries: Sequence[Entry]) -> str:
    """The record as text: sorted, an entry a line."""
    conditions = json.dumps(_conditions(), sort_keys=True)
    lines = [json.dumps(entry, sort_keys=True) for entry in sorted(entries, key=lambda e: _key(e, _ORDER))]
    return f'{{"conditions": {conditions},\n"measurements": [\n' + ",\n".join(lines) + "\n]}\n"


def _key(entry: Entry, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(entry[name]) for name in names)


def _conditions() -> dict[str, str]:
    """What numbers depend on beside the kernels."""
    simd: Any = np.show_config(mode="dicts")
    found = simd.get("SIMD Extensions", {}).get("found", [])
    return {"NumPy": np.__version__, "NumPy dispatches to": ", ".join(found) or "its baseline"}
