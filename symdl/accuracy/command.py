"""What ``symdl check`` does: which definitions, which types, and how the result is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from symdl import produce, targets
from symdl.accuracy import page, record
from symdl.accuracy.check import Plan, Progress, each
from symdl.accuracy.derived import DTYPE as DERIVED
from symdl.accuracy.derived import Derived
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
    derive: bool = False,
    update: bool = False,
    recorded: bool = False,
    as_json: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Measure names and files (none: the whole library), and record the measurements if asked.

    With ``recorded`` only what is worse than the record has it counts as missed; with ``derive`` an error above the
    bound that is derived, which must not be. Raises SymdlError for an unknown target or type, and for options that say
    different things; a definition that cannot be measured is in the outcome.
    """
    plan = Plan(_target(target), _types(dtype), points, exhaustive, derive)
    if derive and (exhaustive or recorded or DERIVED not in plan.dtypes):
        raise GenerationError(f"--derive: bounds are derived for {DERIVED} alone, without --exhaustive or --recorded")
    path = record.place() if update or recorded else None
    definitions, failures = produce.definitions_of(what)
    if path and update and (foreign := [d.name for d in definitions if d.module.partition(".")[0] != "symdl"]):
        raise GenerationError(f"--update records the library's functions; {foreign[0]} is none of them")
    before = record.read(path) if path and recorded else []
    found: list[Measurement | Derived] = []
    for _, result in each(definitions, plan, jobs=jobs, progress=progress):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            found += result
    if path and update:
        record.update(path.with_name(record.DERIVED) if derive else path, found)
        page.update(path.parent)
    if derive:
        bounds = [m for m in found if isinstance(m, Derived)]
        text = document(bounds, "bounds") if as_json else derived_table(bounds)
        return Outcome(text, tuple(failures), not all(m.passes for m in bounds))
    measured = [m for m in found if isinstance(m, Measurement)]
    excused = record.excused(measured, before)
    text = document(measured, "measurements") if as_json else table(measured)
    if excused and not as_json:
        text += f"{len(excused)} of them no worse than {path} has them.\n"
    return Outcome(text, tuple(failures), not all(m.passes or m in excused for m in measured))


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


def document(found: Sequence[Measurement] | Sequence[Derived], title: str) -> str:
    """The measurements as one JSON document."""
    return json.dumps({title: [m.entry() for m in found]}, indent=1, allow_nan=False) + "\n"


def derived_table(found: Sequence[Derived]) -> str:
    """Derived bounds as lines of text, beside what was seen; marked is what is above its bound."""
    width = max((len(_name(m)) for m in found), default=0)
    lines = [
        f"  {'':{width}} {'quantity':12}{'derived':>9}{'rounding':>10}{'formula':>9}{'seen':>9}{'wanted':>8}  worst"
    ]
    for m in found:
        mark = " " if m.passes else "!"
        line = f"{mark} {_name(m):{width}} {m.quantity:12}{m.total:9.3g}{m.rounding:10.3g}{m.formula:9.2g}"
        lines.append(f"{line}{m.seen:9.3g}{m.bound:8g}  {_shown(m.worst)}")
    within = sum(m.total <= m.bound for m in found)
    lines.append(
        f"{len(found)} bounds of float64 in ulps, {within} of them within those wanted.\n"
        "rounding: what all roundings add up to at most, to first order, for every input from 2^-1022 to 2^1021 with a "
        "normal result.\nformula: what polynomials and constants are off, at points. seen: the worst that was found by "
        "searching, which must not be above. inf: no bound was found."
    )
    return "".join(f"{line.rstrip()}\n" for line in lines)


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


def _name(m: Measurement | Derived) -> str:
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
