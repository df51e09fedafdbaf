"""Ample precision for rows: whether float arithmetic is enough for what a row comes to.

The sum of a row's exponentials is off by an ulp or two of a float. A loss that raises what it makes of it to a power
is off by so many times more: its plan is run at rows of numbers, in float and in double.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from symdl.definition import Input, Variant
from symdl.interpret import Real, apply, interpret, value_of
from symdl.monoids import MONOIDS
from symdl.passes import samples
from symdl.passes.plain_reductions import in_plain_doubles, with_plain_reductions, with_sums
from symdl.passes.runs import ulp
from symdl.passes.wide_rows import with_wide_rows
from symdl.plan import Operand, Operation, Place, Plan, Step, Type
from symdl.roles import Role

_SHARE = 0.66
"""So much of the bound may floats reach with functions that are rounded correctly: a machine's are off by more."""
_ROWS = 2048
_LENGTHS = (2, 3, 10)
_TRIED = 3
"""So many values of each parameter."""
_SPREADS = ((0.0, 0.3), (0.0, 1.0), (0.0, 5.0), (0.0, 30.0), (0.0, 60.0), (0.0, 100.0), (1.0, 1e-3), (1e4, 1.0))
"""Offset and spread of the rows."""


@lru_cache(maxsize=64)
def suffices(plan: Plan, doubles: Plan, variant: Variant, bound: float) -> bool:
    """Whether the value of a row, as the plan makes it of floats, stays well within so many ulps at all samples.

    ``doubles``: the same for floats that are computed with as doubles. Of what is one number an element, and of sums of
    products, which are as ill-conditioned as their terms, no more is asked than floats give. What has pairs is quicker
    in double, which needs none.
    """
    floats, doubles = with_plain_reductions(with_sums(with_wide_rows(plan)), whole=True), in_plain_doubles(doubles)
    if not all(map(_is_plain, (*floats.steps, *doubles.steps))):
        return True  # nor is there another way
    if plan.has_pairs:
        return False
    if variant.place is not Place.ROW or not any(map(_is_of_largest, plan.steps)):
        return True
    return all(_off(floats, doubles, given) <= _SHARE * bound for given in rows(variant))


def _is_plain(step: Step) -> bool:
    """Whether it is no reduction, or one whose state is a number."""
    return step.operation is not Operation.REDUCE or (step.detail in MONOIDS and MONOIDS[step.detail].is_plain)


def _is_of_largest(step: Step) -> bool:
    """Whether it is a reduction to the largest element and what the others add."""
    return step.operation is Operation.REDUCE and step.detail in MONOIDS and MONOIDS[step.detail].added is not None


def _off(floats: Plan, doubles: Plan, given: Mapping[str, Any]) -> float:
    """How many ulps of a float the values of rows are off, where they are normal numbers."""
    got, truth = (np.asarray(_value(p, given, r), np.float64) for p, r in ((floats, np.float32), (doubles, np.float64)))
    info = np.finfo(np.float32)
    size = np.abs(truth)
    with np.errstate(all="ignore"):
        usual = (size >= float(info.tiny)) & (size <= float(info.max))
        off = np.abs(got - truth) / ulp(size, np.float32)
    return float(np.max(off, where=usual & np.isfinite(off), initial=0.0))


def rows(variant: Variant) -> Iterator[dict[str, Any]]:
    """Rows of numbers for every input, of several lengths, offsets and spreads: each parameter at several values."""
    draw = np.random.default_rng(0)
    columns = {i.name: _numbers_of(i) for i in variant.inputs if i.role is Role.PARAM}
    parameters = [{n: column[min(k, len(column) - 1)] for n, column in columns.items()} for k in range(_TRIED)]
    arrays = [i for i in variant.inputs if i.role.is_array]
    for length in _LENGTHS:
        for offset, spread in _SPREADS:
            for numbers in parameters:
                yield {
                    "length": length,
                    "position": np.arange(length),
                    **numbers,
                    **{i.name: _drawn(i, variant, draw, length, offset, spread) for i in arrays},
                }


def _numbers_of(i: Input) -> tuple[float, ...]:
    """A parameter's default first; of a label that is ignored that alone."""
    return (i.default,) if isinstance(i.default, int) else samples.of_parameter(i)


def _drawn(
    i: Input, variant: Variant, draw: np.random.Generator, length: int, offset: float, spread: float
) -> np.ndarray[Any, Any]:
    shape = (_ROWS, length if variant.places[i.name] is Place.ELEMENT else 1)
    if i.role is Role.LABEL:
        return draw.integers(length, size=shape)
    return samples.inside(i, samples.of_rows(i, draw, shape, offset, spread), np.float32).astype(np.float32)


def _value(plan: Plan, given: Mapping[str, Any], real: Real) -> Any:
    """What a plan of rows, whose reductions are plain, comes to for rows of numbers, computed in ``real``."""
    at: dict[Operand, Any] = {v: np.asarray(given[v.name], None if v.type is Type.INDEX else real) for v in plan.inputs}
    at |= {v: np.asarray(given[v.name], np.float64) for v in plan.scalars}
    with np.errstate(all="ignore"):
        for step in plan.steps:
            type = np.float64 if step.result.type is Type.WIDE or step.result.place is Place.SCALAR else real
            operands = [value_of(o, step.result.place, at, type) for o in step.operands]
            if step.operation is Operation.REDUCE:
                found = _folded(step.detail, np.broadcast_to(operands[0], (_ROWS, given["length"])))
            elif step.operation is Operation.PICK:
                whole = np.broadcast_to(operands[0], (_ROWS, given["length"]))
                found = np.take_along_axis(whole, np.broadcast_to(operands[1], (_ROWS, 1)).astype(np.int64), -1)
            else:
                found = apply(step, operands, type)
            at[step.result] = found if step.result.type in (Type.TRUTH, Type.PAIR) else np.asarray(found, type)
        (output,) = (o for o in plan.outputs if o.name == "value")
        return value_of(output.operand, Place.ROW, at, real)


def _folded(monoid: str, terms: np.ndarray[Any, Any]) -> Any:
    """A plain reduction of rows, in double."""
    found = np.asarray(terms[:, :1], np.float64)
    combine = MONOIDS[monoid].combine
    for k in range(1, terms.shape[1]):
        named = dict(zip((v.name for v in combine.inputs), (found, terms[:, k : k + 1]), strict=True))
        (found,) = interpret(combine, named).values()
    return found
