"""Cotangents of any size: a product with a derivative is a number wherever the product of both is one."""

from __future__ import annotations

import numpy as np
import pytest
from _truth import case, variant_id

from symdl import registry
from symdl.definition import Definition, Variant

pytestmark = pytest.mark.engine

ELEMENTWISE = [
    (d, v)
    for d in map(registry.definition, registry.names())
    for v in d.variants
    if d.kind != "optimizer" and not v.has_rows
]
_ROUNDINGS = 16
"""Ulps: the derivative and its product with a cotangent are rounded in another order."""


@pytest.mark.parametrize("definition, variant", ELEMENTWISE, ids=[variant_id(d, v) for d, v in ELEMENTWISE])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_no_part_of_a_derivative_meets_the_cotangent_alone(definition: Definition, variant: Variant, dtype) -> None:
    kept = np.finfo(dtype)
    for setting in range(3):
        made = case(definition, variant, (4, 16), setting=setting).cast(dtype)
        shape = made.value().shape
        of_one = made.vjp(np.ones(shape, dtype))
        for g in (kept.max / 1.5, -kept.max / 1.5, 1e3 * kept.tiny):
            with np.errstate(over="ignore"):
                truths = [slope.astype(np.longdouble) * np.longdouble(dtype(g)) for slope in of_one]
            for truth, found in zip(truths, made.vjp(np.full(shape, g, dtype)), strict=True):
                size = np.abs(truth)
                seen = size < 0.999 * np.longdouble(kept.max)
                unit = np.maximum(size, np.longdouble(kept.tiny)) * kept.eps
                off = np.abs(found.astype(np.longdouble) - truth) / unit
                assert np.max(off, where=seen, initial=0) <= _ROUNDINGS, (g, made.keywords)
