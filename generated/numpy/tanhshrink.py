# Made by symdl 0.1.0 from tanhshrink with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     tanhshrink = x - tanh(x)
"""The argument less its hyperbolic tangent."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_of, extended_real, extended_tanh
from ._numeric import _closely, _polynomial, _recomputed, _repaired
from ._primitives import _logisticpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["tanhshrink", "tanhshrink_grad", "tanhshrink_grad2", "tanhshrink_vjp", "tanhshrink_value_and_grad"]


def _value_carefully(x):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    return extended_real(t1 - extended_tanh(t1), x)


def _value_anchored(x):
    """_value for the elements at which it loses digits."""
    t1 = x * x
    t2 = _polynomial(
        t1, 2.2952782018004457e-05, -8.819508108244526e-05, 0.00023635321514546526, -0.000589466599925357,
        0.0014557607849518556, -0.003592121793230032, 0.008863235198359147, -0.02186948852585307,
        0.053968253968089366, -0.1333333333333323, -9.934107463636896e-09
    )
    return t1 * x * (t2 + 0.3333333432674408)


def _value(x):
    value = x - _closely(np.tanh, x)
    t1 = np.absolute(x)
    anchored = t1 < 0.5
    carefully = (np.absolute(value) < 0.5 * t1) & ~anchored
    (value,) = _recomputed(carefully, _value_carefully, (value,), x, of=(x,))
    (value,) = _repaired(anchored, _value_anchored, (value,), x)
    return value


def _value_in_doubles_carefully(x):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    return extended_real(t1 - extended_tanh(t1), x)


def _value_in_doubles_anchored(x):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = x * x
    t2 = _polynomial(
        t1, 2.2952782018004457e-05, -8.819508108244526e-05, 0.00023635321514546526, -0.000589466599925357,
        0.0014557607849518556, -0.003592121793230032, 0.008863235198359147, -0.02186948852585307,
        0.053968253968089366, -0.1333333333333323, -9.934107463636896e-09
    )
    return t1 * x * (t2 + 0.3333333432674408)


def _value_in_doubles(x):
    value = x - np.tanh(x)
    t1 = np.absolute(x)
    carefully = (np.absolute(value) < 3.0517578125e-05 * (0.5 * t1)) & ~(t1 < 0.5)
    anchored = t1 < 0.05082002654671669
    (value,) = _recomputed(carefully, _value_in_doubles_carefully, (value,), x, of=(x,))
    (value,) = _repaired(anchored, _value_in_doubles_anchored, (value,), x)
    return value


def _grad(x):
    tanh = np.tanh(x)
    return tanh * tanh


def _grad2(x):
    return 8.0 * _logisticpdf(2.0 * x) * np.tanh(x)


def _vjp(x, g):
    tanh = np.tanh(x)
    return g * (tanh * tanh)


def _value_and_grad_carefully(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    return extended_real(t1 - extended_tanh(t1), x)


def _value_and_grad_anchored(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = x * x
    t2 = _polynomial(
        t1, 2.2952782018004457e-05, -8.819508108244526e-05, 0.00023635321514546526, -0.000589466599925357,
        0.0014557607849518556, -0.003592121793230032, 0.008863235198359147, -0.02186948852585307,
        0.053968253968089366, -0.1333333333333323, -9.934107463636896e-09
    )
    return t1 * x * (t2 + 0.3333333432674408)


def _value_and_grad(x):
    tanh = _closely(np.tanh, x)
    value = x - tanh
    grad = tanh * tanh
    t1 = np.absolute(x)
    anchored = t1 < 0.5
    carefully = (np.absolute(value) < 0.5 * t1) & ~anchored
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), x, of=(x,))
    (value,) = _repaired(anchored, _value_and_grad_anchored, (value,), x)
    return value, grad


def _value_and_grad_in_doubles_carefully(x):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    return extended_real(t1 - extended_tanh(t1), x)


def _value_and_grad_in_doubles_anchored(x):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = x * x
    t2 = _polynomial(
        t1, 2.2952782018004457e-05, -8.819508108244526e-05, 0.00023635321514546526, -0.000589466599925357,
        0.0014557607849518556, -0.003592121793230032, 0.008863235198359147, -0.02186948852585307,
        0.053968253968089366, -0.1333333333333323, -9.934107463636896e-09
    )
    return t1 * x * (t2 + 0.3333333432674408)


def _value_and_grad_in_doubles(x):
    tanh = np.tanh(x)
    value = x - tanh
    grad = tanh * tanh
    t1 = np.absolute(x)
    carefully = (np.absolute(value) < 3.0517578125e-05 * (0.5 * t1)) & ~(t1 < 0.5)
    anchored = t1 < 0.05082002654671669
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), x, of=(x,))
    (value,) = _repaired(anchored, _value_and_grad_in_doubles_anchored, (value,), x)
    return value, grad


_SPEC = _Function(
    name="tanhshrink",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), doubles=_value_and_grad_in_doubles
                ),
            },
        ),
    },
)


def tanhshrink(x, *, out=None):
    """The argument less its hyperbolic tangent.

        tanhshrink = x - tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.tanhshrink
    """
    return _evaluate(_SPEC, "tanhshrink", (x,), "value", None, out)


def tanhshrink_grad(x, *, out=None):
    """First derivative of tanhshrink: f'(x).

    tanhshrink: The argument less its hyperbolic tangent.

        tanhshrink = x - tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.tanhshrink
    """
    return _evaluate(_SPEC, "tanhshrink_grad", (x,), "grad", None, out)


def tanhshrink_grad2(x, *, out=None):
    """Second derivative of tanhshrink: f''(x).

    tanhshrink: The argument less its hyperbolic tangent.

        tanhshrink = x - tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.tanhshrink
    """
    return _evaluate(_SPEC, "tanhshrink_grad2", (x,), "grad2", None, out)


def tanhshrink_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of tanhshrink, given the cotangent g of its result.

    tanhshrink: The argument less its hyperbolic tangent.

        tanhshrink = x - tanh(x)

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.tanhshrink
    """
    return _cotangents(_SPEC, "tanhshrink_vjp", g, (x,), None, None, wrt, out)


def tanhshrink_value_and_grad(x, *, out=None):
    """Value of tanhshrink and its derivative, in one pass.

    tanhshrink: The argument less its hyperbolic tangent.

        tanhshrink = x - tanh(x)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.tanhshrink
    """
    return _evaluate_pair(_SPEC, "tanhshrink_value_and_grad", (x,), out)
