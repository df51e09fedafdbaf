# Made by symdl 0.1.0 from log_softmax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     log_softmax = log(exp(x)/RowSum(exp(x)))
"""Logarithm of the softmax of a row."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_lse_in_doubles, _row_max
from ._numeric import _where
from ._runtime import _cotangents, _evaluate

__all__ = ["log_softmax", "log_softmax_vjp"]

_C = _Source("log_softmax.c")

_value = _Kernel(_C, "log_softmax_value", ("x",), ("value",), rows=True)

_vjp = _Kernel(_C, "log_softmax_vjp", ("x", "g"), ("x",), rows=True)


def _value_temperature_other_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_value_temperature_other = _Kernel(
    _C,
    "log_softmax_value_temperature_other",
    ("x",),
    ("value",),
    scalars=("temperature",),
    host=_value_temperature_other_numbers,
    rows=True,
)


def _vjp_temperature_other_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return temperature, t1, t2


_vjp_temperature_other = _Kernel(
    _C,
    "log_softmax_vjp_temperature_other",
    ("x", "g"),
    ("x",),
    scalars=("temperature",),
    host=_vjp_temperature_other_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    """temperature=1, in doubles"""
    largest, tail = _row_lse_in_doubles(x)
    log1p = np.log1p(tail)
    return x - largest - log1p


def _odd_vjp(x, g):
    """temperature=1, in doubles"""
    total = np.add.reduce(g, axis=-1, keepdims=True)
    largest = _row_max(x)
    exp = np.exp(x - largest)
    total_2 = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total_2 > 1.0, t1, total_2)
    return g - total * (exp / t1)


def _odd_value_temperature_other(x, temperature):
    """temperature=..., in doubles"""
    largest = _row_max(x)
    t1 = x == largest
    t2 = (x - largest) / temperature
    others = np.add.reduce(_where(t1, 0.0, np.exp(t2)), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    log1p = np.log1p(others + np.maximum(ties - 1.0, 0.0))
    return t2 - log1p


def _odd_vjp_temperature_other(x, g, temperature):
    """temperature=..., in doubles"""
    total = np.add.reduce(g, axis=-1, keepdims=True)
    largest = _row_max(x)
    exp = np.exp((x - largest) / temperature)
    total_2 = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    return g / temperature - total * (exp / total_2) / temperature


_SPEC = _Function(
    name="log_softmax",
    arguments=(
        _Argument("x", "elem"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (1,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), odd=_odd_vjp),
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
                    odd=_odd_value_temperature_other,
                ),
                "vjp": _Body(
                    _vjp_temperature_other,
                    ("x", "g"),
                    ("temperature",),
                    ("x",),
                    odd=_odd_vjp_temperature_other,
                ),
            },
        ),
    },
    selectors=(("temperature", (1,)),),
    row="axis",
)


def log_softmax(x, *, temperature=1.0, axis=-1, out=None):
    """Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

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
    return _evaluate(_SPEC, "log_softmax", (x, temperature), "value", axis, out)


def log_softmax_vjp(g, x, *, temperature=1.0, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of log_softmax, given the cotangent g of its result.

    log_softmax: Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

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
    return _cotangents(_SPEC, "log_softmax_vjp", g, (x, temperature), axis, None, wrt, out)
