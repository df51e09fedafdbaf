# Made by symdl 0.1.0 from softmax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax = exp(x)/RowSum(exp(x))
"""Exponentials of a row, divided by their sum: positive numbers that sum to 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_max, _row_sum
from ._numeric import _narrow, _where, _wide
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _evaluate

__all__ = ["softmax", "softmax_vjp"]


def _value(x):
    """temperature=1"""
    largest, tail = _row_lse(x)
    t1 = x - largest
    t2 = t1 - x
    t2 = x - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, x)
    return (exp + exp * _where(t2 == t2, t2, 0.0)) / t3


def _value_in_doubles(x):
    """temperature=1, in doubles"""
    largest = _row_max(x)
    exp = np.exp(x - largest)
    total = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total > 1.0, t1, total)
    return exp / t1


def _vjp(x, g):
    """temperature=1"""
    largest, tail = _row_lse(x)
    t1 = x - largest
    t2 = t1 - x
    t2 = x - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, x)
    t2 = (exp + exp * _where(t2 == t2, t2, 0.0)) / t3
    total = _row_sum(g * t2)
    return _narrow(_wide(g) - total, x) * t2


def _vjp_in_doubles(x, g):
    """temperature=1, in doubles"""
    largest = _row_max(x)
    exp = np.exp(x - largest)
    total = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total > 1.0, t1, total)
    t2 = exp / t1
    total_2 = np.add.reduce(g * t2, axis=-1, keepdims=True)
    return (g - total_2) * t2


def _value_temperature_other(x, temperature):
    """temperature=..."""
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = pair_of(temperature * t1, x)
    largest = _row_max(x)
    t3 = x == largest
    t4 = pair_of(_wide(largest) * t1, x)
    t5 = (pair_of(x * t1, x) - t4) / t2
    t6 = pair_high(t5, x)
    exp = np.exp(t6)
    t6 = exp + exp * pair_low(t5, t6)
    others = _row_sum(_where(t3, 0.0, t6))
    ties = _row_sum(t3)
    t7 = _narrow(1.0 + (others + np.maximum(ties - 1.0, 0.0)), x)
    return t6 / t7


def _value_temperature_other_in_doubles(x, temperature):
    """temperature=..., in doubles"""
    largest = _row_max(x)
    exp = np.exp((x - largest) / temperature)
    total = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    return exp / total


def _vjp_temperature_other(x, g, temperature):
    """temperature=..."""
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = pair_of(temperature * t1, x)
    largest = _row_max(x)
    t3 = x == largest
    t4 = pair_of(_wide(largest) * t1, x)
    t5 = (pair_of(x * t1, x) - t4) / t2
    t6 = pair_high(t5, x)
    exp = np.exp(t6)
    t6 = exp + exp * pair_low(t5, t6)
    others = _row_sum(_where(t3, 0.0, t6))
    ties = _row_sum(t3)
    t7 = _narrow(1.0 + (others + np.maximum(ties - 1.0, 0.0)), x)
    t6 = t6 / t7
    total = _row_sum(g * t6)
    t8 = total / temperature
    return _narrow(_wide(g / temperature) - t8, x) * t6


def _vjp_temperature_other_in_doubles(x, g, temperature):
    """temperature=..., in doubles"""
    largest = _row_max(x)
    exp = np.exp((x - largest) / temperature)
    total = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = exp / total
    total_2 = np.add.reduce(g * t1, axis=-1, keepdims=True)
    t2 = total_2 / temperature
    return (g / temperature - t2) * t1


_SPEC = _Function(
    name="softmax",
    arguments=(
        _Argument("x", "elem"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (1,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), doubles=_vjp_in_doubles),
            },
        ),
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_temperature_other,
                    ("x",),
                    ("temperature",),
                    ("value",),
                    doubles=_value_temperature_other_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_temperature_other,
                    ("x", "g"),
                    ("temperature",),
                    ("x",),
                    doubles=_vjp_temperature_other_in_doubles,
                ),
            },
        ),
    },
    selectors=(("temperature", (1,)),),
    row="axis",
)


def softmax(x, *, temperature=1.0, axis=-1, out=None):
    """Exponentials of a row, divided by their sum: positive numbers that sum to 1.

        softmax = exp(x)/RowSum(exp(x))

    x: array.
    temperature: number, 0 < temperature; default 1.0.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _evaluate(_SPEC, "softmax", (x, temperature), "value", axis, out)


def softmax_vjp(g, x, *, temperature=1.0, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of softmax, given the cotangent g of its result.

    softmax: Exponentials of a row, divided by their sum: positive numbers that sum to 1.

        softmax = exp(x)/RowSum(exp(x))

    g: the cotangent of the result, of its shape.
    x: array.
    temperature: number, 0 < temperature; default 1.0.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _cotangents(_SPEC, "softmax_vjp", g, (x, temperature), axis, None, wrt, out)
