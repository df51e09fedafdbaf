# Made by symdl 0.1.0 from silu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     silu = x/(1 + exp(-x))
"""Sigmoid linear unit: the argument weighted by its own sigmoid."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_tanh, extended_where
from ._launch import _Kernel
from ._numeric import _polynomial, _recomputed, _repaired, _where
from ._primitives import _expit, _logisticpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["silu", "silu_grad", "silu_grad2", "silu_vjp", "silu_value_and_grad"]

_C = _Source("silu.c")

_value = _Kernel(_C, "silu_value", ("x",), ("value",))

_grad = _Kernel(_C, "silu_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "silu_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "silu_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "silu_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t3 = t1 * 1e+38
    t3 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, x) < extended_real(exp, x), exp, t3) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t3), x)


def _odd_value(x):
    expit = _expit(x)
    value = _where(x == -np.inf, 0.0, x * expit)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < x, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(x < t3, t2, t1))
    t5 = t1 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp_2, x), exp_2, t5)
    t1 = extended_where(x == np.inf, 1.0, (t1 * t4 + 1.0) * (t5 / (1.0 + exp_2)))
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = x - -1.2784645557403564
    t2 = _polynomial(
        t1, 7.28196076103791e-12, -3.837471080973636e-11, -2.2615075415675913e-10, 1.5576410116711072e-10,
        2.9103347777898305e-09, 4.723074628328107e-09, -1.886302986049184e-08, -9.27502545261139e-08,
        -3.052587079860433e-08, 8.600132682608802e-07, 2.346036748822871e-06, -2.9426469401215065e-06,
        -2.97335441634977e-05, -4.0905335813160105e-05, 0.00018570724830476956, 0.0007985218645895975,
        0.00012662734784941242, -0.0066065891465506964, -0.015222654880190693, 0.018874814816519165,
        0.14664879650698376, 1.3445811695297552e-10
    )
    return (t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * (t2 + 0.2178117036819458)


def _odd_grad(x):
    expit = _expit(x)
    grad = _where(x == -np.inf, 0.0, _where(x == np.inf, 1.0, (x * _expit(-x) + 1.0) * expit))
    anchored = (x > -2.2784645557403564) & (x < -0.27846455574035645)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0) & ~anchored
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_grad_anchored, (grad,), x)
    return grad


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t1 = (2.0 - t1 * extended_tanh(0.5 * t1)) * (exp / (1.0 + exp * (2.0 + exp)))
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, 0.0, t1))
    return extended_real(t1, x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -2.399357318878174
    t2 = _polynomial(
        t1, 8.163209491896556e-09, 2.3636660573475e-08, -9.641223613521118e-09, -3.148599285581459e-07,
        -1.1905373882531176e-06, -1.2460799187205805e-06, 8.43239063972787e-06, 4.7450730610419374e-05,
        9.644057722331437e-05, -0.0001151307272802757, -0.0013663696646805453, -0.0038628165147596236,
        -0.001836669552011655, 0.022487259445604407, 0.0762958637612066, 4.936164745311407e-10
    )
    t1 = t1 - 3.83627067890302e-08 - -6.287379384035963e-16 - 4.82229754077185e-32
    return t1 * (t2 + 0.09153051674365997)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 2.399357318878174
    t2 = _polynomial(
        t1, 8.163209491896556e-09, -2.3636660573475e-08, -9.641223613521118e-09, 3.148599285581459e-07,
        -1.1905373882531176e-06, 1.2460799187205805e-06, 8.43239063972787e-06, -4.7450730610419374e-05,
        9.644057722331437e-05, 0.0001151307272802757, -0.0013663696646805453, 0.0038628165147596236,
        -0.001836669552011655, -0.022487259445604407, 0.0762958637612066, -4.936164745311407e-10
    )
    t1 = t1 - -3.83627067890302e-08 - 6.287379384035963e-16 - -4.82229754077185e-32
    return t1 * (t2 - 0.09153051674365997)


def _odd_grad2(x):
    logisticpdf = _logisticpdf(x)
    t1 = _where(x == np.inf, 0.0, (2.0 - x * np.tanh(0.5 * x)) * logisticpdf)
    grad2 = _where(x == -np.inf, 0.0, t1)
    anchored = (x > -2.899357318878174) & (x < -1.8993573188781738)
    anchored_2 = (x > 1.8993573188781738) & (x < 2.899357318878174)
    t2 = (logisticpdf < 7.888609052210118e-31) & ((x >= -800.0) & (x <= 800.0)) & ~anchored
    carefully = t2 & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_carefully(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < x, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(x < t3, t2, t1))
    t5 = t1 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp_2, x), exp_2, t5)
    t6 = extended_of(g, x)
    t6 = extended_where(x == np.inf, t6, t6 * ((t1 * t4 + 1.0) * (t5 / (1.0 + exp_2))))
    return extended_real(extended_where(x == -np.inf, 0.0, t6), x)


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = x - -1.2784645557403564
    t2 = _polynomial(
        t1, 7.28196076103791e-12, -3.837471080973636e-11, -2.2615075415675913e-10, 1.5576410116711072e-10,
        2.9103347777898305e-09, 4.723074628328107e-09, -1.886302986049184e-08, -9.27502545261139e-08,
        -3.052587079860433e-08, 8.600132682608802e-07, 2.346036748822871e-06, -2.9426469401215065e-06,
        -2.97335441634977e-05, -4.0905335813160105e-05, 0.00018570724830476956, 0.0007985218645895975,
        0.00012662734784941242, -0.0066065891465506964, -0.015222654880190693, 0.018874814816519165,
        0.14664879650698376, 1.3445811695297552e-10
    )
    t1 = (t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * (t2 + 0.2178117036819458)
    return g * t1


def _odd_vjp(x, g):
    expit = _expit(x)
    t1 = _where(x == np.inf, g, g * ((x * _expit(-x) + 1.0) * expit))
    d_x = _where(x == -np.inf, 0.0, t1)
    anchored = (x > -2.2784645557403564) & (x < -0.27846455574035645)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0) & ~anchored
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)
    return d_x


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t3 = t1 * 1e+38
    t3 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, x) < extended_real(exp, x), exp, t3) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t3), x)


def _odd_value_and_grad_carefully_2(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(x < t3, t2, t1))
    t4 = t1 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    exp_2 = extended_exp(-extended_where(t3 < x, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    t1 = extended_where(x == np.inf, 1.0, (t1 * (t2 / (1.0 + exp_2)) + 1.0) * t4)
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = x - -1.2784645557403564
    t2 = _polynomial(
        t1, 7.28196076103791e-12, -3.837471080973636e-11, -2.2615075415675913e-10, 1.5576410116711072e-10,
        2.9103347777898305e-09, 4.723074628328107e-09, -1.886302986049184e-08, -9.27502545261139e-08,
        -3.052587079860433e-08, 8.600132682608802e-07, 2.346036748822871e-06, -2.9426469401215065e-06,
        -2.97335441634977e-05, -4.0905335813160105e-05, 0.00018570724830476956, 0.0007985218645895975,
        0.00012662734784941242, -0.0066065891465506964, -0.015222654880190693, 0.018874814816519165,
        0.14664879650698376, 1.3445811695297552e-10
    )
    return (t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * (t2 + 0.2178117036819458)


def _odd_value_and_grad(x):
    expit = _expit(x)
    t1 = x == -np.inf
    value = _where(t1, 0.0, x * expit)
    grad = _where(t1, 0.0, _where(x == np.inf, 1.0, (x * _expit(-x) + 1.0) * expit))
    anchored = (x > -2.2784645557403564) & (x < -0.27846455574035645)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0)
    carefully_2 = carefully & ~anchored
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="silu",
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


def silu(x, *, out=None):
    """Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu", (x,), "value", None, out)


def silu_grad(x, *, out=None):
    """First derivative of silu: f'(x).

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu_grad", (x,), "grad", None, out)


def silu_grad2(x, *, out=None):
    """Second derivative of silu: f''(x).

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu_grad2", (x,), "grad2", None, out)


def silu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of silu, given the cotangent g of its result.

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

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

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _cotangents(_SPEC, "silu_vjp", g, (x,), None, None, wrt, out)


def silu_value_and_grad(x, *, out=None):
    """Value of silu and its derivative, in one pass.

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate_pair(_SPEC, "silu_value_and_grad", (x,), out)
