"""What ``symdl check`` does: which definitions, which types, and how the result is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from symdl import produce, targets
from symdl.accuracy import page, record
from symdl.accuracy.check import Plan, Progress, each
from symdl.accuracy.measure import Measurement
from symdl.errors import GenerationError, MissingToolError
from symdl.userfile import Failure

TYPES = ("float16", "bfloat16", "float32", "float64")
_MEASURED = ("numpy", "c", "cupy")


@dataclass(frozen=True)
class Outcome:
    """The result to print, what could not be measured, and whether a bound is missed."""

    text: str
    failures: tuple[Failure, ...] = ()
    missed: bool = False


def run(
    what: Sequence[str],
    target: str,
    dtype: str,
    *,
    points: int,
    jobs: int = 1,
    exhaustive: bool = False,
    update: bool = False,
    recorded: bool = False,
    as_json: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Measure names and files (none: the whole library), and record the measurements if asked.

    With ``recorded`` only what is worse than the record has it counts as missed.
    Raises SymdlError for an unknown target or type; a definition that cannot be measured is in the outcome.
    """
    plan = Plan(_target(target), _types(dtype), points, exhaustive)
    path = record.place() if update or recorded else None
    definitions, failures = produce.definitions_of(what)
    if path and update and (foreign := [d.name for d in definitions if d.module.partition(".")[0] != "symdl"]):
        raise GenerationError(f"--update records the library's functions; {foreign[0]} is none of them")
    found: list[Measurement] = []
    for _, result in each(definitions, plan, jobs=jobs, progress=progress):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            found += result
    excused = record.excused(found, record.read(path)) if path and recorded else []
    if path and update:
        record.update(path, found)
        page.update(path.parent)
    text = document(found) if as_json else table(found)
    if excused and not as_json:
        text += f"{len(excused)} of them no worse than {path} has them.\n"
    return Outcome(text, tuple(failures), not all(m.passes or m in excused for m in found))


def _target(name: str) -> str:
    known = targets.get(name.strip()).name
    if known not in _MEASURED:
        raise GenerationError(f"--target {name}: it has no kernels to measure; expected {' or '.join(_MEASURED)}")
    if known == "cupy":
        try:
            import cupy

            cupy.cuda.runtime.getDeviceCount()
        except Exception as error:
            raise MissingToolError(f"check --target cupy needs CuPy and a GPU: {error}") from error
    return known


def _types(text: str) -> tuple[str, ...]:
    chosen = TYPES if text == "all" else tuple(t.strip() for t in text.split(",") if t.strip())
    if not chosen or not set(chosen) <= set(TYPES):
        raise GenerationError(f"--dtype {text!r}: expected all or some of {', '.join(TYPES)}")
    return tuple(dict.fromkeys(chosen))


def document(found: Sequence[Measurement]) -> str:
    """The measurements as one JSON document."""
    return json.dumps({"measurements": [m.entry() for m in found]}, indent=1, allow_nan=False) + "\n"


def table(found: Sequence[Measurement]) -> str:
    """The measurements as lines of text; those above their bounds are marked."""
    missed = [m for m in found if not m.passes]
    width = max((len(_name(m)) for m in found), default=0)
    kinds = "a sample" if any(m.kind == "sampled" for m in found) else "all inputs"
    head = f"  {'':{width}} {'quantity':12} {'dtype':9}{'max':>9}{'99.9 %':>9}{'mean':>8}{'bound':>7}{'promise':>9}"
    lines = [
        f"{head}  worst input",
        *(_line(m, width) for m in found),
        f"{len(found)} measurements in ulps, on {kinds}; {len(missed)} above their bounds. "
        "promise: the largest error seen, and a margin for what was not tried.",
    ]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _name(m: Measurement) -> str:
    return f"{m.function}({m.parameters})" if m.parameters else m.function


def _line(m: Measurement, width: int) -> str:
    line = f"{' ' if m.passes else '!'} {_name(m):{width}} {m.quantity:12} {m.dtype:9}{m.max:9.3g}{m.quantile:9.3g}"
    line += f"{m.mean:8.2g}{m.bound:7g}{m.achieved:9.3g}  {_shown(m.worst)}"
    if m.plain > m.bound >= m.max:
        line += f"  [{m.plain:.3g} of the result's own ulps, near a zero]"
    if m.subnormal_max > (0 if m.passes else m.bound):
        line += f"  [subnormal: {m.subnormal_max:.3g} of {m.subnormal_bound:g} at {_shown(m.subnormal_worst)}]"
    if m.rounded_bound:
        line += f"  [{m.rounded:.4%} rounded correctly]"
    return line + (f"  {m.complaint}" if m.complaint else "")


def _shown(worst: str) -> str:
    """A place as decimal numbers."""
    parts = [part.rpartition("=") for part in worst.split(", ")] if worst else []
    return ", ".join(f"{name}{equals}{_decimal(number)}" for name, equals, number in parts)


def _decimal(number: str) -> str:
    return f"{float.fromhex(number):.9g}" if "x" in number else number
