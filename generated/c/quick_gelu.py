# Made by symdl 0.1.0 from quick_gelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))
"""Gaussian error linear unit approximated by a sigmoid."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import (
    extended_exactly,
    extended_exp,
    extended_of,
    extended_real,
    extended_tanh,
    extended_where,
)
from ._launch import _Kernel
from ._numeric import _closely, _polynomial, _recomputed, _repaired, _where
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _expit, _logisticpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["quick_gelu", "quick_gelu_grad", "quick_gelu_grad2", "quick_gelu_vjp", "quick_gelu_value_and_grad"]

_C = _Source("quick_gelu.c")

_value = _Kernel(_C, "quick_gelu_value", ("x",), ("value",))

_grad = _Kernel(_C, "quick_gelu_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "quick_gelu_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "quick_gelu_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "quick_gelu_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 1.702 * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t2), x)


def _odd_value(x):
    t1 = 1.702 * pair_of(x, x)
    t2 = pair_high(t1, x)
    expit = _closely(_expit, t2)
    value = _where(x == -np.inf, 0.0, x * (expit + expit * _expit(-t2) * pair_low(t1, t2)))
    carefully = (expit < 7.888609052210118e-31) & (x >= -464.0)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = 1.702 * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    t4 = extended_real(t1, x)
    exp = extended_exp(-extended_where(t3 < t4, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    t1 = (t1 * t5 + 1.0) * (t6 / (1.0 + exp_2))
    t1 = extended_where(x >= 1.7014118346046923e+38, 1.0, t1)
    return extended_real(extended_where(x <= -1.7014118346046923e+38, 0.0, t1), x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = x - -0.7511542439460754
    t2 = _polynomial(
        t1, -0.00025644869285170027, -7.273768912973336e-05, 0.0008630845855420282, 0.0013881440827163808,
        -0.0010215027156205054, -0.006065247337749535, -0.0049024873581876615, 0.0130769164419994,
        0.033037237604233244, 0.003078118791620424, -0.09435720695278806, -0.12774051094066372,
        0.0930596323520814, 0.42481282387542424, -7.08163893126159e-10
    )
    t1 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33
    return t1 * (t2 + 0.37071552872657776)


def _odd_grad(x):
    t1 = 1.702 * pair_of(x, x)
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _expit(-t2)
    expit_2 = _expit(t2)
    t4 = expit * expit_2
    t5 = 1.702 * x * (expit + t4 * -t3) + 1.0
    t4 = _where(x >= 1.7014118346046923e+38, 1.0, t5 * (expit_2 + t4 * t3))
    grad = _where(x <= -1.7014118346046923e+38, 0.0, t4)
    anchored = (x > -1.0011543035507202) & (x < -0.5011542439460754)
    t6 = (expit_2 < 7.888609052210118e-31) & (x >= -464.0) | (np.absolute(t5) < 0.75)
    carefully = t6 & ~anchored
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_grad_anchored, (grad,), x)
    return grad


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = extended_exactly(2.896804, -7.966605153342243e-17, x) * t1
    t3 = 1.702 * t1
    t4 = -t3
    exp = extended_exp(-extended_where(extended_real(t3, x) < extended_real(t4, x), t4, t3))
    t2 = (3.404 - t2 * extended_tanh(0.851 * t1)) * (exp / (1.0 + exp * (2.0 + exp)))
    t2 = extended_where(x >= 8.507059173023462e+37, 0.0, t2)
    return extended_real(extended_where(x <= -8.507059173023462e+37, 0.0, t2), x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -1.4097281694412231
    t2 = _polynomial(
        t1, -2.000265389658112e-06, -7.476753589451599e-06, -7.740025408367134e-06, 1.608123117429728e-05,
        7.29112874352498e-05, 0.00011224325658384979, -2.8880528885764897e-05, -0.000538294083828668,
        -0.0011972589108596458, -0.000736355584756781, 0.0029275557160311286, 0.009679179023889732,
        0.011558347962537853, -0.008107141645856736, -0.0565307954062152, -0.09389909236753885,
        -0.0262318374162234, 0.188701240980408, 0.37616610032563785, 5.346825762103317e-09
    )
    return (t1 - 3.752849409011105e-08 - -1.6905463510906814e-15) * (t2 + 0.2651459574699402)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 1.4097281694412231
    t2 = _polynomial(
        t1, -2.000265389658112e-06, 7.476753589451599e-06, -7.740025408367134e-06, -1.608123117429728e-05,
        7.29112874352498e-05, -0.00011224325658384979, -2.8880528885764897e-05, 0.000538294083828668,
        -0.0011972589108596458, 0.000736355584756781, 0.0029275557160311286, -0.009679179023889732,
        0.011558347962537853, 0.008107141645856736, -0.0565307954062152, 0.09389909236753885, -0.0262318374162234,
        -0.188701240980408, 0.37616610032563785, -5.346825762103317e-09
    )
    return (t1 - -3.752849409011105e-08 - 1.6905463510906814e-15) * (t2 - 0.2651459574699402)


def _odd_grad2(x):
    t1 = pair_of(x, x)
    t2 = 0.851 * t1
    t3 = pair_high(t2, x)
    logisticpdf = _logisticpdf(2.0 * t3)
    t1 = 1.702 * t1
    t4 = pair_high(t1, x)
    logisticpdf_2 = _logisticpdf(t4)
    t3 = 3.404 - 2.896804 * x * (np.tanh(t3) + 4.0 * logisticpdf * pair_low(t2, t3))
    t3 = t3 * (logisticpdf_2 + -(logisticpdf_2 * np.tanh(0.5 * t4)) * pair_low(t1, t4))
    t3 = _where(x >= 8.507059173023462e+37, 0.0, t3)
    grad2 = _where(x <= -8.507059173023462e+37, 0.0, t3)
    anchored = (x > -1.9097281694412231) & (x < -0.9097281098365784)
    anchored_2 = (x > 0.9097281098365784) & (x < 1.9097281694412231)
    t5 = (logisticpdf < 7.888609052210118e-31) & ((x >= -464.0) & (x <= 464.0)) & ~anchored
    carefully = t5 & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_carefully(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = 1.702 * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    t4 = extended_real(t1, x)
    exp = extended_exp(-extended_where(t3 < t4, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    t7 = extended_of(g, x)
    t1 = t7 * ((t1 * t5 + 1.0) * (t6 / (1.0 + exp_2)))
    t7 = extended_where(x >= 1.7014118346046923e+38, t7, t1)
    return extended_real(extended_where(x <= -1.7014118346046923e+38, 0.0, t7), x)


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = x - -0.7511542439460754
    t2 = _polynomial(
        t1, -0.00025644869285170027, -7.273768912973336e-05, 0.0008630845855420282, 0.0013881440827163808,
        -0.0010215027156205054, -0.006065247337749535, -0.0049024873581876615, 0.0130769164419994,
        0.033037237604233244, 0.003078118791620424, -0.09435720695278806, -0.12774051094066372,
        0.0930596323520814, 0.42481282387542424, -7.08163893126159e-10
    )
    t1 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33
    return g * (t1 * (t2 + 0.37071552872657776))


def _odd_vjp(x, g):
    t1 = 1.702 * pair_of(x, x)
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _expit(-t2)
    expit_2 = _expit(t2)
    t4 = expit * expit_2
    t5 = 1.702 * x * (expit + t4 * -t3) + 1.0
    t4 = _where(x >= 1.7014118346046923e+38, g, g * (t5 * (expit_2 + t4 * t3)))
    d_x = _where(x <= -1.7014118346046923e+38, 0.0, t4)
    anchored = (x > -1.0011543035507202) & (x < -0.5011542439460754)
    t6 = (expit_2 < 7.888609052210118e-31) & (x >= -464.0) | (np.absolute(t5) < 0.75)
    carefully = t6 & ~anchored
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)
    return d_x


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 1.702 * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t2), x)


def _odd_value_and_grad_carefully_2(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = 1.702 * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t1, x)
    t4 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < t4, t2, t1))
    t5 = t1 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    t1 = (t1 * (t2 / (1.0 + exp_2)) + 1.0) * t5
    t1 = extended_where(x >= 1.7014118346046923e+38, 1.0, t1)
    return extended_real(extended_where(x <= -1.7014118346046923e+38, 0.0, t1), x)


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = x - -0.7511542439460754
    t2 = _polynomial(
        t1, -0.00025644869285170027, -7.273768912973336e-05, 0.0008630845855420282, 0.0013881440827163808,
        -0.0010215027156205054, -0.006065247337749535, -0.0049024873581876615, 0.0130769164419994,
        0.033037237604233244, 0.003078118791620424, -0.09435720695278806, -0.12774051094066372,
        0.0930596323520814, 0.42481282387542424, -7.08163893126159e-10
    )
    t1 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33
    return t1 * (t2 + 0.37071552872657776)


def _odd_value_and_grad(x):
    t1 = 1.702 * pair_of(x, x)
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _closely(_expit, t2)
    expit_2 = _expit(-t2)
    t4 = expit * expit_2
    t5 = expit + t4 * t3
    t4 = 1.702 * x * (expit_2 + t4 * -t3) + 1.0
    value = _where(x == -np.inf, 0.0, x * t5)
    t5 = _where(x >= 1.7014118346046923e+38, 1.0, t4 * t5)
    grad = _where(x <= -1.7014118346046923e+38, 0.0, t5)
    anchored = (x > -1.0011543035507202) & (x < -0.5011542439460754)
    carefully = (expit < 7.888609052210118e-31) & (x >= -464.0)
    carefully_2 = (carefully | (np.absolute(t4) < 0.75)) & ~anchored
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="quick_gelu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), (), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def quick_gelu(x, *, out=None):
    """Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu", (x,), "value", None, out)


def quick_gelu_grad(x, *, out=None):
    """First derivative of quick_gelu: f'(x).

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu_grad", (x,), "grad", None, out)


def quick_gelu_grad2(x, *, out=None):
    """Second derivative of quick_gelu: f''(x).

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu_grad2", (x,), "grad2", None, out)


def quick_gelu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of quick_gelu, given the cotangent g of its result.

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

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

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _cotangents(_SPEC, "quick_gelu_vjp", g, (x,), None, None, wrt, out)


def quick_gelu_value_and_grad(x, *, out=None):
    """Value of quick_gelu and its derivative, in one pass.

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate_pair(_SPEC, "quick_gelu_value_and_grad", (x,), out)
