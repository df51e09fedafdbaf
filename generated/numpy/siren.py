# Made by symdl 0.1.0 from siren with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     siren = sin(omega_0*x)
"""Sine of the scaled argument."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_cos, extended_of, extended_real, extended_sin
from ._numeric import _closely, _recomputed
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "siren",
    "siren_grad",
    "siren_grad2",
    "siren_vjp",
    "siren_value_and_grad",
    "sine",
    "sine_grad",
    "sine_grad2",
    "sine_vjp",
    "sine_value_and_grad",
]


def _value_carefully(x, omega_0):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(t2, x)


def _value(x, omega_0):
    t1 = pair_of(omega_0, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    t5 = np.sin(t3) * _closely(np.cos, t4)
    value = t5 + _closely(np.cos, t3) * _closely(np.sin, t4)
    t6 = np.absolute(value)
    t5 = np.absolute(t5)
    t7 = np.absolute(x)
    t8 = (np.absolute(t3) == np.inf) | (t6 < 0.5 * t5) | (t6 < 0.9 * t5)
    carefully = t8 | (t7 >= 3.530761863803683e+35) & (t7 <= 2.3926103924128486e+37)
    return _recomputed(carefully, _value_carefully, (value,), x, omega_0, of=(x,))[0]


def _value_in_doubles_carefully(x, omega_0):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(t2, x)


def _value_in_doubles(x, omega_0):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = omega_0 * x
    t2 = np.sin(t1) * cos
    value = t2 + np.cos(t1) * sin
    t3 = np.absolute(value)
    t2 = np.absolute(t2)
    carefully = (t3 < 3.0517578125e-05 * (0.5 * t2)) | (t3 < 3.0517578125e-05 * (0.9 * t2))
    return _recomputed(carefully, _value_in_doubles_carefully, (value,), x, omega_0, of=(x,))[0]


def _grad_carefully(x, omega_0):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(t2, x)


def _grad(x, omega_0):
    t1 = pair_of(omega_0, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    t5 = np.cos(t3) * np.cos(t4)
    t4 = t5 - np.sin(t3) * np.sin(t4)
    grad = omega_0 * t4
    t4 = np.absolute(t4)
    t5 = np.absolute(t5)
    t6 = np.absolute(x)
    t7 = (np.absolute(t3) == np.inf) | (t4 < 0.75 * t5) | (t4 < 0.9 * t5)
    carefully = t7 | (t6 >= 3.530761863803683e+35) & (t6 <= 2.3926103924128486e+37)
    return _recomputed(carefully, _grad_carefully, (grad,), x, omega_0, of=(x,))[0]


def _grad_in_doubles_carefully(x, omega_0):
    """_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(t2, x)


def _grad_in_doubles(x, omega_0):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = omega_0 * x
    t2 = np.cos(t1) * cos
    t1 = t2 - np.sin(t1) * sin
    grad = omega_0 * t1
    t1 = np.absolute(t1)
    t2 = np.absolute(t2)
    carefully = (t1 < 3.0517578125e-05 * (0.75 * t2)) | (t1 < 3.0517578125e-05 * (0.9 * t2))
    return _recomputed(carefully, _grad_in_doubles_carefully, (grad,), x, omega_0, of=(x,))[0]


def _grad2_carefully(x, omega_0):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(-(t1 * t1 * t2), x)


def _grad2(x, omega_0):
    t1 = omega_0 * omega_0
    t2 = pair_of(omega_0, x)
    t3 = t2 * pair_of(x, x)
    t4 = pair_high(t3, x)
    t5 = pair_low(t3, t4)
    sin = np.sin(t4)
    t6 = sin * np.cos(t5)
    t5 = t6 + np.cos(t4) * np.sin(t5)
    grad2 = -(t1 * t5)
    t5 = np.absolute(t5)
    t6 = np.absolute(t6)
    t7 = (np.absolute(sin) < 7.888609052210118e-31) & (t4 != 0.0)
    t8 = np.absolute(x)
    t7 = (np.absolute(t4) == np.inf) | (t5 < 0.5 * t6) | t7 | (t5 < 0.9 * t6)
    carefully = t7 | (t8 >= 3.530761863803683e+35) & (t8 <= 2.3926103924128486e+37)
    return _recomputed(carefully, _grad2_carefully, (grad2,), x, omega_0, of=(x,))[0]


def _grad2_in_doubles_carefully(x, omega_0):
    """_grad2_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(-(t1 * t1 * t2), x)


def _grad2_in_doubles(x, omega_0):
    t1 = omega_0 * omega_0
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t2 = omega_0 * x
    t3 = np.sin(t2) * cos
    t2 = t3 + np.cos(t2) * sin
    grad2 = -(t1 * t2)
    t2 = np.absolute(t2)
    t3 = np.absolute(t3)
    carefully = (t2 < 3.0517578125e-05 * (0.5 * t3)) | (t2 < 3.0517578125e-05 * (0.9 * t3))
    return _recomputed(carefully, _grad2_in_doubles_carefully, (grad2,), x, omega_0, of=(x,))[0]


def _vjp_carefully(x, g, omega_0):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(extended_of(g, x) * t2, x)


def _vjp(x, g, omega_0):
    t1 = pair_of(omega_0, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    t5 = np.cos(t3) * np.cos(t4)
    t4 = t5 - np.sin(t3) * np.sin(t4)
    d_x = g * (omega_0 * t4)
    t4 = np.absolute(t4)
    t5 = np.absolute(t5)
    t6 = np.absolute(x)
    t7 = (np.absolute(t3) == np.inf) | (t4 < 0.75 * t5) | (t4 < 0.9 * t5)
    carefully = t7 | (t6 >= 3.530761863803683e+35) & (t6 <= 2.3926103924128486e+37)
    return _recomputed(carefully, _vjp_carefully, (d_x,), x, g, omega_0, of=(x,))[0]


def _vjp_in_doubles_carefully(x, g, omega_0):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(extended_of(g, x) * t2, x)


def _vjp_in_doubles(x, g, omega_0):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = omega_0 * x
    t2 = np.cos(t1) * cos
    t1 = t2 - np.sin(t1) * sin
    d_x = g * (omega_0 * t1)
    t1 = np.absolute(t1)
    t2 = np.absolute(t2)
    carefully = (t1 < 3.0517578125e-05 * (0.75 * t2)) | (t1 < 3.0517578125e-05 * (0.9 * t2))
    return _recomputed(carefully, _vjp_in_doubles_carefully, (d_x,), x, g, omega_0, of=(x,))[0]


def _value_and_grad_carefully(x, omega_0):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(t2, x)


def _value_and_grad_carefully_2(x, omega_0):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(t2, x)


def _value_and_grad(x, omega_0):
    t1 = pair_of(omega_0, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    sin = np.sin(t3)
    cos = _closely(np.cos, t4)
    t5 = sin * cos
    cos_2 = _closely(np.cos, t3)
    sin_2 = _closely(np.sin, t4)
    value = t5 + cos_2 * sin_2
    t6 = cos_2 * cos
    t7 = t6 - sin * sin_2
    grad = omega_0 * t7
    t8 = np.absolute(t3) == np.inf
    t9 = np.absolute(value)
    t5 = np.absolute(t5)
    t10 = np.absolute(x)
    t11 = (t10 >= 3.530761863803683e+35) & (t10 <= 2.3926103924128486e+37)
    carefully = t8 | (t9 < 0.5 * t5) | (t9 < 0.9 * t5) | t11
    t7 = np.absolute(t7)
    t6 = np.absolute(t6)
    carefully_2 = t8 | (t7 < 0.75 * t6) | (t7 < 0.9 * t6) | t11
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), x, omega_0, of=(x,))
    (grad,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (grad,), x, omega_0, of=(x,))
    return value, grad


def _value_and_grad_in_doubles_carefully(x, omega_0):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = extended_sin(t2) * extended_cos(0.0) + extended_cos(t2) * extended_sin(0.0)
    return extended_real(t2, x)


def _value_and_grad_in_doubles_carefully_2(x, omega_0):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(omega_0, x)
    t2 = t1 * extended_of(x, x)
    t2 = t1 * (extended_cos(t2) * extended_cos(0.0) - extended_sin(t2) * extended_sin(0.0))
    return extended_real(t2, x)


def _value_and_grad_in_doubles(x, omega_0):
    cos = float(np.cos(0.0))
    sin = float(np.sin(0.0))
    t1 = omega_0 * x
    sin_2 = np.sin(t1)
    t2 = sin_2 * cos
    cos_2 = np.cos(t1)
    value = t2 + cos_2 * sin
    t3 = cos_2 * cos
    t4 = t3 - sin_2 * sin
    grad = omega_0 * t4
    t5 = np.absolute(value)
    t2 = np.absolute(t2)
    t4 = np.absolute(t4)
    t3 = np.absolute(t3)
    carefully = (t5 < 3.0517578125e-05 * (0.5 * t2)) | (t5 < 3.0517578125e-05 * (0.9 * t2))
    carefully_2 = (t4 < 3.0517578125e-05 * (0.75 * t3)) | (t4 < 3.0517578125e-05 * (0.9 * t3))
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), x, omega_0, of=(x,))
    (grad,) = _recomputed(carefully_2, _value_and_grad_in_doubles_carefully_2, (grad,), x, omega_0, of=(x,))
    return value, grad


_SPEC = _Function(
    name="siren",
    arguments=(
        _Argument("x", "elem"),
        _Argument("omega_0", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("omega_0",), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("omega_0",), ("grad",), doubles=_grad_in_doubles),
                "grad2": _Body(_grad2, ("x",), ("omega_0",), ("grad2",), doubles=_grad2_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), ("omega_0",), ("x",), doubles=_vjp_in_doubles),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("x",),
                    ("omega_0",),
                    ("value", "grad"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
    },
)


def siren(x, omega_0=30.0, *, out=None):
    """Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren", (x, omega_0), "value", None, out)


def siren_grad(x, omega_0=30.0, *, out=None):
    """First derivative of siren: f'(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad", (x, omega_0), "grad", None, out)


def siren_grad2(x, omega_0=30.0, *, out=None):
    """Second derivative of siren: f''(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad2", (x, omega_0), "grad2", None, out)


def siren_vjp(g, x, omega_0=30.0, *, wrt=None, out=None):
    """Cotangents of the inputs of siren, given the cotangent g of its result.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    g: the cotangent of the result, of its shape.
    x: array.
    omega_0: number; default 30.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _cotangents(_SPEC, "siren_vjp", g, (x, omega_0), None, None, wrt, out)


def siren_value_and_grad(x, omega_0=30.0, *, out=None):
    """Value of siren and its derivative, in one pass.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate_pair(_SPEC, "siren_value_and_grad", (x, omega_0), out)


sine = siren
sine_grad = siren_grad
sine_grad2 = siren_grad2
sine_vjp = siren_vjp
sine_value_and_grad = siren_value_and_grad
