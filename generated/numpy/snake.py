# Made by symdl 0.1.0 from snake with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     snake = x + sin(a*x)**2/a
"""The argument plus a squared sine."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_cos, extended_of, extended_real, extended_sin, extended_where
from ._numeric import _recomputed, _where
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["snake", "snake_grad", "snake_grad2", "snake_vjp", "snake_value_and_grad"]


def _value_carefully(x, a):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t3 = extended_sin(t3) * extended_cos(0.0) + extended_cos(t3) * extended_sin(0.0)
    t2 = extended_where(x == np.inf, np.inf, t2 + t3 * t3 / t1)
    return extended_real(extended_where(x == -np.inf, -np.inf, t2), x)


def _value(x, a):
    t1 = pair_of(a, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    t4 = np.sin(t3) * np.cos(t4) + np.cos(t3) * np.sin(t4)
    t4 = x + t4 * t4 / a
    value = _where(x == -np.inf, -np.inf, _where(x == np.inf, np.inf, t4))
    t4 = np.absolute(t4)
    t5 = np.absolute(x)
    carefully = (t4 < 0.5 * t5) | (np.absolute(t3) == np.inf) | (t4 < 0.9 * t5)
    return _recomputed(carefully, _value_carefully, (value,), x, a, of=(x,))[0]


def _value_in_doubles_carefully(x, a):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t3 = extended_sin(t3) * extended_cos(0.0) + extended_cos(t3) * extended_sin(0.0)
    t2 = extended_where(x == np.inf, np.inf, t2 + t3 * t3 / t1)
    return extended_real(extended_where(x == -np.inf, -np.inf, t2), x)


def _value_in_doubles(x, a):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = a * x
    t1 = np.sin(t1) * cos + np.cos(t1) * sin
    t1 = x + t1 * t1 / a
    value = _where(x == -np.inf, -np.inf, _where(x == np.inf, np.inf, t1))
    t1 = np.absolute(t1)
    t2 = np.absolute(x)
    carefully = (t1 < 3.0517578125e-05 * (0.5 * t2)) | (t1 < 3.0517578125e-05 * (0.9 * t2))
    return _recomputed(carefully, _value_in_doubles_carefully, (value,), x, a, of=(x,))[0]


def _grad_carefully(x, a):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    cos = extended_cos(t2)
    cos_2 = extended_cos(0.0)
    sin = extended_sin(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2) + 1.0
    return extended_real(t3, x)


def _grad(x, a):
    t1 = pair_of(a, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    cos = np.cos(t3)
    cos_2 = np.cos(t4)
    t5 = cos * cos_2
    sin = np.sin(t3)
    sin_2 = np.sin(t4)
    t6 = t5 - sin * sin_2
    t7 = sin * cos_2
    t8 = t7 + cos * sin_2
    grad = 2.0 * t6 * t8 + 1.0
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t8 = np.absolute(t8)
    t7 = np.absolute(t7)
    t9 = (grad < 0.75) | (t6 < 0.75 * t5) | (t8 < 0.75 * t7) | (np.absolute(t3) == np.inf)
    carefully = t9 | (t6 < 0.9 * t5) | (t8 < 0.9 * t7) | (cos_2 >= -0.6875) & (cos_2 <= -0.5625)
    return _recomputed(carefully, _grad_carefully, (grad,), x, a, of=(x,))[0]


def _grad_in_doubles_carefully(x, a):
    """_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    cos = extended_cos(t2)
    cos_2 = extended_cos(0.0)
    sin = extended_sin(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2) + 1.0
    return extended_real(t3, x)


def _grad_in_doubles(x, a):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = cos >= -0.6875 and cos <= -0.5625
    t2 = a * x
    cos_2 = np.cos(t2)
    t3 = cos_2 * cos
    sin_2 = np.sin(t2)
    t4 = t3 - sin_2 * sin
    t5 = sin_2 * cos
    t6 = t5 + cos_2 * sin
    grad = 2.0 * t4 * t6 + 1.0
    t4 = np.absolute(t4)
    t3 = np.absolute(t3)
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t7 = (grad < 2.288818359375e-05) | (t4 < 3.0517578125e-05 * (0.75 * t3))
    t7 = t7 | (t6 < 3.0517578125e-05 * (0.75 * t5)) | (np.absolute(t2) == np.inf)
    t7 = t7 | (t4 < 3.0517578125e-05 * (0.9 * t3)) | (t6 < 3.0517578125e-05 * (0.9 * t5))
    carefully = t7 | t1
    return _recomputed(carefully, _grad_in_doubles_carefully, (grad,), x, a, of=(x,))[0]


def _grad2_carefully(x, a):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = 2.0 * t1
    t3 = t1 * extended_of(x, x)
    sin = extended_sin(t3)
    cos = extended_cos(0.0)
    cos_2 = extended_cos(t3)
    sin_2 = extended_sin(0.0)
    t4 = sin * cos + cos_2 * sin_2
    t5 = cos_2 * cos - sin * sin_2
    return extended_real(t2 * (t5 * t5) - t2 * (t4 * t4), x)


def _grad2(x, a):
    t1 = 2.0 * a
    t2 = pair_of(a, x)
    t3 = t2 * pair_of(x, x)
    t4 = pair_high(t3, x)
    t5 = pair_low(t3, t4)
    sin = np.sin(t4)
    cos = np.cos(t5)
    t6 = sin * cos
    cos_2 = np.cos(t4)
    sin_2 = np.sin(t5)
    t7 = t6 + cos_2 * sin_2
    t8 = cos_2 * cos
    t9 = t8 - sin * sin_2
    t10 = t1 * (t9 * t9)
    grad2 = t10 - t1 * (t7 * t7)
    t11 = np.absolute(grad2)
    t10 = np.absolute(t10)
    t9 = np.absolute(t9)
    t8 = np.absolute(t8)
    t7 = np.absolute(t7)
    t6 = np.absolute(t6)
    t12 = (t11 < 0.5 * t10) | (t9 < 0.5 * t8) | (t7 < 0.5 * t6)
    t12 = t12 | (np.absolute(t4) == np.inf) | (t11 < 0.9 * t10) | (t9 < 0.9 * t8)
    carefully = t12 | (t7 < 0.9 * t6) | (cos >= -0.6875) & (cos <= -0.5625)
    return _recomputed(carefully, _grad2_carefully, (grad2,), x, a, of=(x,))[0]


def _grad2_in_doubles_carefully(x, a):
    """_grad2_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = 2.0 * t1
    t3 = t1 * extended_of(x, x)
    sin = extended_sin(t3)
    cos = extended_cos(0.0)
    cos_2 = extended_cos(t3)
    sin_2 = extended_sin(0.0)
    t4 = sin * cos + cos_2 * sin_2
    t5 = cos_2 * cos - sin * sin_2
    return extended_real(t2 * (t5 * t5) - t2 * (t4 * t4), x)


def _grad2_in_doubles(x, a):
    t1 = 2.0 * a
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t2 = cos >= -0.6875 and cos <= -0.5625
    t3 = a * x
    sin_2 = np.sin(t3)
    t4 = sin_2 * cos
    cos_2 = np.cos(t3)
    t5 = t4 + cos_2 * sin
    t6 = cos_2 * cos
    t7 = t6 - sin_2 * sin
    t8 = t1 * (t7 * t7)
    grad2 = t8 - t1 * (t5 * t5)
    t9 = np.absolute(grad2)
    t8 = np.absolute(t8)
    t7 = np.absolute(t7)
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t4 = np.absolute(t4)
    t10 = (t9 < 3.0517578125e-05 * (0.5 * t8)) | (t7 < 3.0517578125e-05 * (0.5 * t6))
    t10 = t10 | (t5 < 3.0517578125e-05 * (0.5 * t4)) | (np.absolute(t3) == np.inf)
    t10 = t10 | (t9 < 3.0517578125e-05 * (0.9 * t8)) | (t7 < 3.0517578125e-05 * (0.9 * t6))
    carefully = t10 | (t5 < 3.0517578125e-05 * (0.9 * t4)) | t2
    return _recomputed(carefully, _grad2_in_doubles_carefully, (grad2,), x, a, of=(x,))[0]


def _vjp_carefully(x, g, a):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    cos = extended_cos(t2)
    cos_2 = extended_cos(0.0)
    sin = extended_sin(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2) + 1.0
    return extended_real(extended_of(g, x) * t3, x)


def _vjp(x, g, a):
    t1 = pair_of(a, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    cos = np.cos(t3)
    cos_2 = np.cos(t4)
    t5 = cos * cos_2
    sin = np.sin(t3)
    sin_2 = np.sin(t4)
    t6 = t5 - sin * sin_2
    t7 = sin * cos_2
    t8 = t7 + cos * sin_2
    t9 = 2.0 * t6 * t8 + 1.0
    d_x = g * t9
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t8 = np.absolute(t8)
    t7 = np.absolute(t7)
    t10 = (t9 < 0.75) | (t6 < 0.75 * t5) | (t8 < 0.75 * t7) | (np.absolute(t3) == np.inf)
    t10 = t10 | (t6 < 0.9 * t5) | (t8 < 0.9 * t7)
    carefully = t10 | (cos_2 >= -0.6875) & (cos_2 <= -0.5625)
    return _recomputed(carefully, _vjp_carefully, (d_x,), x, g, a, of=(x,))[0]


def _vjp_in_doubles_carefully(x, g, a):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    cos = extended_cos(t2)
    cos_2 = extended_cos(0.0)
    sin = extended_sin(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2) + 1.0
    return extended_real(extended_of(g, x) * t3, x)


def _vjp_in_doubles(x, g, a):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = cos >= -0.6875 and cos <= -0.5625
    t2 = a * x
    cos_2 = np.cos(t2)
    t3 = cos_2 * cos
    sin_2 = np.sin(t2)
    t4 = t3 - sin_2 * sin
    t5 = sin_2 * cos
    t6 = t5 + cos_2 * sin
    t7 = 2.0 * t4 * t6 + 1.0
    d_x = g * t7
    t4 = np.absolute(t4)
    t3 = np.absolute(t3)
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t8 = (t7 < 2.288818359375e-05) | (t4 < 3.0517578125e-05 * (0.75 * t3))
    t8 = t8 | (t6 < 3.0517578125e-05 * (0.75 * t5)) | (np.absolute(t2) == np.inf)
    t8 = t8 | (t4 < 3.0517578125e-05 * (0.9 * t3)) | (t6 < 3.0517578125e-05 * (0.9 * t5))
    carefully = t8 | t1
    return _recomputed(carefully, _vjp_in_doubles_carefully, (d_x,), x, g, a, of=(x,))[0]


def _value_and_grad_carefully(x, a):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t3 = extended_sin(t3) * extended_cos(0.0) + extended_cos(t3) * extended_sin(0.0)
    t2 = extended_where(x == np.inf, np.inf, t2 + t3 * t3 / t1)
    return extended_real(extended_where(x == -np.inf, -np.inf, t2), x)


def _value_and_grad_carefully_2(x, a):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    sin = extended_sin(t2)
    cos = extended_cos(0.0)
    cos_2 = extended_cos(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos_2 * cos - sin * sin_2) * (sin * cos + cos_2 * sin_2) + 1.0
    return extended_real(t3, x)


def _value_and_grad(x, a):
    t1 = pair_of(a, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    sin = np.sin(t3)
    cos = np.cos(t4)
    t5 = sin * cos
    cos_2 = np.cos(t3)
    sin_2 = np.sin(t4)
    t6 = t5 + cos_2 * sin_2
    t7 = x + t6 * t6 / a
    t8 = cos_2 * cos
    t9 = t8 - sin * sin_2
    grad = 2.0 * t9 * t6 + 1.0
    value = _where(x == -np.inf, -np.inf, _where(x == np.inf, np.inf, t7))
    t7 = np.absolute(t7)
    t10 = np.absolute(x)
    t11 = np.absolute(t3) == np.inf
    carefully = (t7 < 0.5 * t10) | t11 | (t7 < 0.9 * t10)
    t9 = np.absolute(t9)
    t8 = np.absolute(t8)
    t6 = np.absolute(t6)
    t5 = np.absolute(t5)
    t11 = (grad < 0.75) | (t9 < 0.75 * t8) | (t6 < 0.75 * t5) | t11 | (t9 < 0.9 * t8)
    carefully_2 = t11 | (t6 < 0.9 * t5) | (cos >= -0.6875) & (cos <= -0.5625)
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), x, a, of=(x,))
    (grad,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (grad,), x, a, of=(x,))
    return value, grad


def _value_and_grad_in_doubles_carefully(x, a):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t3 = extended_sin(t3) * extended_cos(0.0) + extended_cos(t3) * extended_sin(0.0)
    t2 = extended_where(x == np.inf, np.inf, t2 + t3 * t3 / t1)
    return extended_real(extended_where(x == -np.inf, -np.inf, t2), x)


def _value_and_grad_in_doubles_carefully_2(x, a):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(a, x)
    t2 = t1 * extended_of(x, x)
    sin = extended_sin(t2)
    cos = extended_cos(0.0)
    cos_2 = extended_cos(t2)
    sin_2 = extended_sin(0.0)
    t3 = 2.0 * (cos_2 * cos - sin * sin_2) * (sin * cos + cos_2 * sin_2) + 1.0
    return extended_real(t3, x)


def _value_and_grad_in_doubles(x, a):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = cos >= -0.6875 and cos <= -0.5625
    t2 = a * x
    sin_2 = np.sin(t2)
    t3 = sin_2 * cos
    cos_2 = np.cos(t2)
    t4 = t3 + cos_2 * sin
    t5 = x + t4 * t4 / a
    t6 = cos_2 * cos
    t7 = t6 - sin_2 * sin
    grad = 2.0 * t7 * t4 + 1.0
    value = _where(x == -np.inf, -np.inf, _where(x == np.inf, np.inf, t5))
    t5 = np.absolute(t5)
    t8 = np.absolute(x)
    t7 = np.absolute(t7)
    t6 = np.absolute(t6)
    t4 = np.absolute(t4)
    t3 = np.absolute(t3)
    carefully = (t5 < 3.0517578125e-05 * (0.5 * t8)) | (t5 < 3.0517578125e-05 * (0.9 * t8))
    t9 = (grad < 2.288818359375e-05) | (t7 < 3.0517578125e-05 * (0.75 * t6))
    t9 = t9 | (t4 < 3.0517578125e-05 * (0.75 * t3)) | (np.absolute(t2) == np.inf)
    t9 = t9 | (t7 < 3.0517578125e-05 * (0.9 * t6))
    carefully_2 = t9 | (t4 < 3.0517578125e-05 * (0.9 * t3)) | t1
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), x, a, of=(x,))
    (grad,) = _recomputed(carefully_2, _value_and_grad_in_doubles_carefully_2, (grad,), x, a, of=(x,))
    return value, grad


_SPEC = _Function(
    name="snake",
    arguments=(
        _Argument("x", "elem"),
        _Argument("a", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("a",), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("a",), ("grad",), doubles=_grad_in_doubles),
                "grad2": _Body(_grad2, ("x",), ("a",), ("grad2",), doubles=_grad2_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), ("a",), ("x",), doubles=_vjp_in_doubles),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("a",), ("value", "grad"), doubles=_value_and_grad_in_doubles
                ),
            },
        ),
    },
)


def snake(x, a=1.0, *, out=None):
    """The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake", (x, a), "value", None, out)


def snake_grad(x, a=1.0, *, out=None):
    """First derivative of snake: f'(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad", (x, a), "grad", None, out)


def snake_grad2(x, a=1.0, *, out=None):
    """Second derivative of snake: f''(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad2", (x, a), "grad2", None, out)


def snake_vjp(g, x, a=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of snake, given the cotangent g of its result.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    g: the cotangent of the result, of its shape.
    x: array.
    a: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _cotangents(_SPEC, "snake_vjp", g, (x, a), None, None, wrt, out)


def snake_value_and_grad(x, a=1.0, *, out=None):
    """Value of snake and its derivative, in one pass.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate_pair(_SPEC, "snake_value_and_grad", (x, a), out)
