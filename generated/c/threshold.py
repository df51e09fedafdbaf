# Made by symdl 0.1.0 from threshold with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     threshold = x  if threshold < x
#                 value  otherwise
"""The argument above the threshold, else a constant; the slope at the threshold is 0."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["threshold", "threshold_grad", "threshold_grad2", "threshold_vjp", "threshold_value_and_grad"]

_C = _Source("threshold.c")

_value = _Kernel(_C, "threshold_value", ("x",), ("value",), scalars=("threshold", "value"))

_grad = _Kernel(_C, "threshold_grad", ("x",), ("grad",), scalars=("threshold",))

_grad2 = _Kernel(_C, "threshold_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "threshold_vjp", ("x", "g"), ("x",), scalars=("threshold",))

_value_and_grad = _Kernel(
    _C, "threshold_value_and_grad", ("x",), ("value", "grad"), scalars=("threshold", "value")
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, threshold, value):
    return _where(threshold >= x, value, x)


def _odd_grad(x, threshold):
    return _where(x == x, _where(threshold >= x, 0.0, 1.0, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g, threshold):
    return _where(x == x, _where(threshold >= x, 0.0, g), x)


def _odd_value_and_grad(x, threshold, value):
    t1 = threshold >= x
    value = _where(t1, value, x)
    grad = _where(x == x, _where(t1, 0.0, 1.0, x), x)
    return value, grad


_SPEC = _Function(
    name="threshold",
    arguments=(
        _Argument("x", "elem"),
        _Argument("threshold", "param"),
        _Argument("value", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("threshold", "value"), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("threshold",), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("threshold",), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("x",),
                    ("threshold", "value"),
                    ("value", "grad"),
                    odd=_odd_value_and_grad,
                ),
            },
        ),
    },
)


def threshold(x, threshold, value, *, out=None):
    """The argument above the threshold, else a constant; the slope at the threshold is 0.

        threshold = x  if threshold < x
                    value  otherwise

    x: array.
    threshold: number.
    value: number.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337
    """
    return _evaluate(_SPEC, "threshold", (x, threshold, value), "value", None, out)


def threshold_grad(x, threshold, value, *, out=None):
    """First derivative of threshold: f'(x).

    threshold: The argument above the threshold, else a constant; the slope at the threshold is 0.

        threshold = x  if threshold < x
                    value  otherwise

    x: array.
    threshold: number.
    value: number.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337
    """
    return _evaluate(_SPEC, "threshold_grad", (x, threshold, value), "grad", None, out)


def threshold_grad2(x, threshold, value, *, out=None):
    """Second derivative of threshold: f''(x).

    threshold: The argument above the threshold, else a constant; the slope at the threshold is 0.

        threshold = x  if threshold < x
                    value  otherwise

    x: array.
    threshold: number.
    value: number.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337
    """
    return _evaluate(_SPEC, "threshold_grad2", (x, threshold, value), "grad2", None, out)


def threshold_vjp(g, x, threshold, value, *, wrt=None, out=None):
    """Cotangents of the inputs of threshold, given the cotangent g of its result.

    threshold: The argument above the threshold, else a constant; the slope at the threshold is 0.

        threshold = x  if threshold < x
                    value  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    threshold: number.
    value: number.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337
    """
    return _cotangents(_SPEC, "threshold_vjp", g, (x, threshold, value), None, None, wrt, out)


def threshold_value_and_grad(x, threshold, value, *, out=None):
    """Value of threshold and its derivative, in one pass.

    threshold: The argument above the threshold, else a constant; the slope at the threshold is 0.

        threshold = x  if threshold < x
                    value  otherwise

    x: array.
    threshold: number.
    value: number.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337
    """
    return _evaluate_pair(_SPEC, "threshold_value_and_grad", (x, threshold, value), out)
