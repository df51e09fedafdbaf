"""The page docs/accuracy.md, made from the committed measurements: no number on it is typed by hand."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from symdl import emit, resources
from symdl.accuracy.bounds import ROUNDED, ROW, STORAGE, SUBNORMAL, TABLE
from symdl.accuracy.record import DERIVED
from symdl.accuracy.record import NAME as RECORD
from symdl.oracle.formats import format_of

DOCS, PEERS, PAGE = "docs", "accuracy_peers.json", "accuracy.md"
Entry = Mapping[str, Any]
_ORDERS = {"value": "f", "grad": "f\u2032", "grad2": "f\u2033"}
_TYPES = ("float32", "float64", *STORAGE)
_WHO = ("symdl", "PyTorch", "JAX", "SciPy")
_QUARTER = 0.25
"""From a quarter of the error of a 0 on no digit is called right."""


@dataclass(frozen=True)
class Table:
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    title: str
    table: Table
    storage: bool = False
    kinds: tuple[str, ...] = ()


def update(docs: Path) -> Path:
    """Write the page beside the measurements, and return its path."""
    emit.replace(docs / PAGE, rendered(docs))
    return docs / PAGE


def rendered(docs: Path) -> str:
    """The page, from what measurements there are in the folder."""
    own, derived, peers = (read(docs / name) for name in (RECORD, DERIVED, PEERS))
    return emit.render(
        "docs/accuracy.md.j2",
        bounds=Table(
            ("bounds, in ulps", "f", "f\u2032 and cotangents", "f\u2033"),
            tuple((f"{target}, float32 and float64", *(f"{b:g}" for b in bounds)) for target, bounds in TABLE.items()),
        ),
        subnormal=f"{SUBNORMAL:g}",
        storage=STORAGE,
        rounded=f"{100 * ROUNDED:g}",
        row=" and ".join(f"{most:g} ulp in {dtype}" for dtype, most in ROW.items()),
        own=_own(own) if own["measurements"] else None,
        exhaustive=_exhaustive(own["measurements"]),
        derived=_derived(derived["measurements"]),
        peers=_peers(peers) if peers["measurements"] else None,
    )


def read(path: Path) -> dict[str, Any]:
    """A file of measurements: ``conditions`` and ``measurements``; both empty where it is absent."""
    if not path.is_file():
        return {"conditions": {}, "measurements": []}
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def measured() -> list[Entry]:
    """The committed measurements; none where symdl does not run from a checkout."""
    root = resources.checkout()
    return [] if root is None else list(read(root / DOCS / RECORD)["measurements"])


# --------------------------------------------------------------------------------------------- symdl


def _own(document: Mapping[str, Any]) -> dict[str, Any]:
    entries = document["measurements"]
    missed = tuple(
        (_named(e), e["target"], e["dtype"], _label(e["quantity"]), _wrong(e), f"{e['bound']:g}", f"`{e['worst']}`")
        for e in entries
        if not e["passes"]
    )
    return {
        "count": len(entries),
        "conditions": ", ".join(f"{name} {value}" for name, value in document["conditions"].items()),
        "missed": Table(("above its bound", "target", "type", "of", "largest error", "bound", "worst input"), missed),
        "sections": [
            _of_type(found, f"{target}, {dtype}", dtype in STORAGE)
            for target in sorted({e["target"] for e in entries})
            for dtype in _TYPES
            if (found := [e for e in entries if e["dtype"] == dtype and e["target"] == target])
        ],
    }


def _wrong(entry: Entry) -> str:
    """In what way a measurement misses its bound."""
    few = entry["rounded"] < entry["rounded_bound"]
    share = [f"{100 * entry['rounded']:.6g} % rounded correctly"] if few else []
    return "; ".join([_both([entry]), *share, *([entry["complaint"]] if entry["complaint"] else [])])


def _of_type(entries: Sequence[Entry], title: str, storage: bool) -> Section:
    """The largest errors of every function in one type."""
    rows = []
    for name in dict.fromkeys(e["function"] for e in entries):
        mine = [e for e in entries if e["function"] == name]
        cells = [_both([e for e in mine if e["quantity"] == quantity]) for quantity in _ORDERS]
        others = _both([e for e in mine if e["quantity"] not in _ORDERS])
        means = [_mean([e for e in mine if e["quantity"] == q and not e["parameters"]]) for q in ("value", "grad")]
        share = [f"{100 * min(e['rounded'] for e in mine):.6g} %"] if storage else []
        rows.append((name, *cells, others, *means, *share))
    heads = ("function", *_ORDERS.values(), "cotangents, Hessians", "mean of f", "mean of f\u2032")
    counts = {
        kind: [e["count"] for e in entries if e["kind"] == kind] for kind in dict.fromkeys(e["kind"] for e in entries)
    }
    kinds = tuple(f"{kind}: {_range(found)} inputs each" for kind, found in counts.items())
    return Section(title, Table((*heads, *(["rounded correctly"] if storage else [])), tuple(rows)), storage, kinds)


def _range(counts: Sequence[int]) -> str:
    low, high = min(counts), max(counts)
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def _exhaustive(entries: Sequence[Entry]) -> Table:
    heads = ("function", "target", "of", "largest error", "99.9 %", "mean", "worst input", "CRC")
    rows = (
        (
            *(_named(e), e["target"], _label(e["quantity"]), _both([e])),
            *(_number(float(e[what])) for what in ("quantile", "mean")),
            *(f"`{e[what]}`" for what in ("worst", "crc")),
        )
        for e in entries
        if e["kind"] == "all" and e["dtype"] not in STORAGE
    )
    return Table(heads, tuple(rows))


def _derived(entries: Sequence[Entry]) -> dict[str, Any]:
    """Derived bounds beside what was seen, by function and target."""
    rows = []
    for name, target in dict.fromkeys((e["function"], e["target"]) for e in entries):
        mine = [e for e in entries if (e["function"], e["target"]) == (name, target)]
        cells = (_beside_seen([e for e in mine if e["quantity"] == quantity]) for quantity in _ORDERS)
        others = _beside_seen([e for e in mine if e["quantity"] not in _ORDERS])
        rows.append((name, target, *cells, others))
    heads = ("function", "target", *_ORDERS.values(), "cotangents, Hessians")
    return {
        "count": len(entries),
        "within": sum(float(e["total"]) <= e["bound"] for e in entries),
        "lacking": sum(math.isinf(float(e["total"])) for e in entries),
        "table": Table(heads, tuple(rows)),
    }


def _beside_seen(entries: Sequence[Entry]) -> str:
    """The largest derived bound, bold where it is above what is wanted, and the largest error that was seen."""
    if not entries:
        return ""
    largest = max(float(e["total"]) for e in entries)
    bound = "none" if math.isinf(largest) else _number(largest)
    seen = _number(max(float(e["seen"]) for e in entries))
    above = any(float(e["total"]) > e["bound"] for e in entries)
    return f"{_bold(bound, above)} / {seen}"


# --------------------------------------------------------------------------------------------- peers


def _peers(document: Mapping[str, Any]) -> dict[str, Any]:
    conditions, entries = document["conditions"], document["measurements"]
    heads = ("function", "", *_ORDERS.values(), *(f"{sign}, subnormal" for sign in _ORDERS.values()))
    return {
        "machine": conditions["machine"],
        "points": conditions["points"],
        "versions": ", ".join(f"{name} {version}" for name, version in conditions["versions"].items()),
        "sections": [
            Section(dtype, Table(heads, tuple(_side_by_side(found, dtype))))
            for dtype in _TYPES
            if (found := [e for e in entries if e["dtype"] == dtype])
        ],
    }


def _side_by_side(entries: Sequence[Entry], dtype: str) -> Iterator[tuple[str, ...]]:
    by_key = {(e["function"], e["target"], e["quantity"]): e for e in entries}
    for name in sorted({e["function"] for e in entries}):
        for who in _WHO:
            cells = [by_key.get((name, who, quantity)) for quantity in _ORDERS]
            if any(cells):
                shown = [_judged(e, dtype) if e else ("", "") for e in cells]
                yield (name if who == _WHO[0] else "", who, *(a for a, _ in shown), *(b for _, b in shown))


def _judged(entry: Entry, dtype: str) -> tuple[str, str]:
    """The largest error of normal and of subnormal results."""
    normal, small = float(entry["max"]), float(entry["subnormal_max"])
    bound = TABLE["numpy"][list(_ORDERS).index(entry["quantity"])]
    lost = 2.0 ** format_of(dtype).bits * _QUARTER
    first = "none right" if not normal < lost else _number(normal)
    if "NaN" in entry["complaint"]:
        first = "NaN"
    second = "" if not entry["subnormal_worst"] else "flushed" if not small < lost * _QUARTER else _number(small)
    return _bold(first, normal > bound or first == "NaN"), _bold(second, small > SUBNORMAL * bound)


# --------------------------------------------------------------------------------------------- cells


def _bold(text: str, above: bool) -> str:
    return f"**{text}**" if above else text


def _both(entries: Sequence[Entry]) -> str:
    """The largest error, and of subnormal results where there are any; bold where a bound is missed."""
    if not entries:
        return ""
    text = _number(max(float(e["max"]) for e in entries))
    small = [float(e["subnormal_max"]) for e in entries if e["subnormal_worst"]]
    return _bold(text + (f" / {_number(max(small))}" if small else ""), not all(e["passes"] for e in entries))


def _mean(entries: Sequence[Entry]) -> str:
    return _number(max(float(e["mean"]) for e in entries)) if entries else ""


def _named(entry: Entry) -> str:
    return f"{entry['function']}({entry['parameters']})" if entry["parameters"] else str(entry["function"])


def _label(quantity: str) -> str:
    return _ORDERS.get(quantity, quantity)


def _number(value: float) -> str:
    """Three digits at most; what is large by its power of ten, what is below 0.005 as 0.00."""
    if value == 0:
        return "0"
    if value >= 1e4:
        return f"{value:.0e}".replace("e+0", "e").replace("e+", "e")
    return f"{value:.0f}" if value >= 99.5 else f"{value:.1f}" if value >= 9.95 else f"{value:.2f}"
