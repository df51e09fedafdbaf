"""All 2^32 float32 inputs of a function of one array: ``symdl check --exhaustive``."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import asdict
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.accuracy.bounds import bound
from symdl.accuracy.elsewhere import Address, address, found, namespace_of
from symdl.accuracy.exhaustive import Outcome, Range, exhaustive
from symdl.accuracy.judging import Judge
from symdl.accuracy.measure import Labels, Measurement
from symdl.accuracy.sixteen import StandIn
from symdl.accuracy.subjects import Quantity, Subject, subjects
from symdl.accuracy.tally import Tally
from symdl.definition import Definition
from symdl.kernels.compiled import _cache

DTYPE = "float32"
_QUANTITIES = ("value", "grad", "grad2")
Progress = Callable[[int, int, str], None]


def measured(
    definition: Definition, target: str, kernels: Any, progress: Progress | None = None, pool: Executor | None = None
) -> Iterator[Measurement]:
    """Measure a function of one array at every float32; minutes a quantity. What was killed goes on where it was.

    The processes of a ``pool`` share the inputs.
    """
    if definition.sole_element is None:
        return
    subject = next(subjects(definition))
    for quantity in (q for q in subject.quantities() if q.name in _QUANTITIES):
        judge, key = _judge(subject, quantity, kernels), _key(subject, quantity, target, kernels)
        name = f"{definition.name} {quantity.name}"
        outcome = exhaustive(
            judge.kernel,
            judge.truth,
            domain=judge.domain,
            key=key,
            state=_folder("exhaustive") / f"{definition.name}_{quantity.name}_{target}_{key[:16]}.json",
            progress=None if progress is None else partial(_tell, progress, name),
            elsewhere=None
            if pool is None
            else partial(pool.map, partial(_tally, address(definition), target, quantity)),
        )
        yield _measurement(Labels(definition.name, quantity.name, target, DTYPE, subject.text), quantity, outcome)


def _judge(subject: Subject, quantity: Quantity, kernels: Any) -> Judge:
    references = StandIn(subject, DTYPE, _folder("references"))
    domain = references.reference(Quantity("value", "", output=quantity.output)) if quantity.order else None
    (name,) = subject.coordinates
    return Judge(partial(_run, subject, quantity, kernels, name), references.reference(quantity), domain)


def _tally(where: Address, target: str, quantity: Quantity, given: Range) -> Tally:
    """What is known of a range, in another process."""
    return _judge_of(where, target, quantity).tally(*given)


@lru_cache(maxsize=2)
def _judge_of(where: Address, target: str, quantity: Quantity) -> Judge:
    definition = found(where)
    return _judge(next(subjects(definition)), quantity, namespace_of(definition, target))


def _run(subject: Subject, quantity: Quantity, kernels: Any, name: str, x: NDArray[np.float32]) -> NDArray[np.float32]:
    return subject.call(kernels, quantity, {name: x})


def _tell(progress: Progress, name: str, done: int, total: int) -> None:
    progress(done, total, name)


def _measurement(labels: Labels, quantity: Quantity, outcome: Outcome) -> Measurement:
    limit = bound(labels.target, labels.dtype, quantity.order)
    return Measurement(
        **asdict(labels),
        count=outcome.count + outcome.subnormal_count,
        max=outcome.max,
        quantile=outcome.quantile,
        mean=outcome.mean,
        worst=outcome.worst.hex(),
        bound=limit.normal,
        subnormal_max=outcome.subnormal_max,
        subnormal_bound=limit.subnormal,
        subnormal_worst=outcome.subnormal_worst.hex() if outcome.subnormal_count else "",
        plain=outcome.plain,
        rounded=outcome.rounded,
        kind="all",
        crc=outcome.crc,
        complaint=outcome.complaint,
    )


def _folder(name: str) -> Path:
    folder = _cache.folder() / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _key(subject: Subject, quantity: Quantity, target: str, kernels: Any) -> str:
    """A digest of what is measured: all of the kernel's folder, the formula, the numbers, and NumPy."""
    kernel = getattr(kernels, f"{subject.definition.name}{quantity.suffix}")
    digest = hashlib.sha256(f"{subject.variant.expr} {subject.text} {quantity} {target} {np.__version__}".encode())
    source = Path(sys.modules[kernel.__module__].__file__ or "")
    for path in sorted(p for p in source.parent.iterdir() if p.is_file()):
        digest.update(path.read_bytes())
    return digest.hexdigest()
