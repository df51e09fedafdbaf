# Made by symdl 0.1.0 from dish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     dish = x*(x/sqrt(x**2 + 1) + 1)/2
"""The argument weighted by an algebraic sigmoid."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_hypot, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _polynomial, _recomputed, _repaired, _where
from ._primitives import _hypsum
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["dish", "dish_grad", "dish_grad2", "dish_vjp", "dish_value_and_grad"]

_C = _Source("dish.c")

_value = _Kernel(_C, "dish_value", ("x",), ("value",))

_grad = _Kernel(_C, "dish_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "dish_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "dish_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "dish_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t1 = 0.5 / hypot * t1 * extended_where(x < 0.0, 1.0 * (1.0 / (hypot - t1)), t1 + hypot)
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, np.inf, t1))
    return extended_real(t1, x)


def _odd_value(x):
    t1 = 0.5 / _closely(np.hypot, x, 1.0)
    t2 = t1 * x * _closely(_hypsum, x, 1.0)
    value = _where(x == -np.inf, 0.0, _where(x == np.inf, np.inf, t2))
    carefully = (t1 < 7.888609052210118e-31) | (t2 >= -0.03125) & (t2 <= -0.0018310546875)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t2 = extended_where(x < 0.0, 1.0 * (1.0 / (hypot - t1)), t1 + hypot) / hypot
    t1 = (t1 / hypot / hypot / hypot + t2) / 2.0
    t1 = extended_where(x >= 8.507059173023462e+37, 1.0, t1)
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = x - -0.7861513495445251
    t2 = _polynomial(
        t1, -0.0018334907327036646, -0.0015404583946394676, 0.0038869533707817806, 0.0063247097155932725,
        0.0009032620246483248, -0.006956726108075401, -0.010766034413218223, -0.006423831566637494,
        0.006318580976023253, 0.019781677646838414, 0.020766229160351653, 0.0015021041201424502,
        -0.02946641539311819, -0.04740417530806489, -0.02774465268553234, 0.029312130012059165,
        0.08644948949516792, 0.08774880022101064, 0.00481493009124563, -0.12227544969048802, -0.1925848848971296,
        -0.11501892009745499, 0.10120793660428654, 0.31998012578621815, 0.3700666614939739,
        -2.6820429050349682e-11
    )
    t1 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32
    return t1 * (t2 + 0.20749053359031677)


def _odd_grad(x):
    hypot = np.hypot(x, 1.0)
    t1 = x / hypot / hypot / hypot
    t2 = t1 + _hypsum(x, 1.0) / hypot
    grad = _where(x == -np.inf, 0.0, _where(x >= 8.507059173023462e+37, 1.0, t2 / 2.0))
    anchored = (x > -1.28615140914917) & (x < -0.28615137934684753)
    carefully = (np.absolute(t2) < 0.75 * np.absolute(t1)) & ~anchored
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_grad_anchored, (grad,), x)
    return grad


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t1 = 2.0 / hypot / hypot / hypot - 3.0 / hypot * t1 / hypot * t1 / hypot / hypot / hypot
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, 0.0, t1 / 2.0))
    return extended_real(t1, x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -1.4142135381698608
    t2 = _polynomial(
        t1, 4.0545439060136954e-05, 5.1338114735576314e-05, -4.3631445458903064e-05, -0.00017155396170958527,
        -0.00028299440474753877, -0.0003472287369422148, -0.00020572177756003743, 0.0003665910173511384,
        0.0014811551422546903, 0.002909865075798351, 0.0038141132224967394, 0.002631320863749857,
        -0.0025162847825937807, -0.01256666781233585, -0.025471121661701884, -0.03425020312922975,
        -0.02711388975446718, 0.007969251322229162, 0.07350149358916724, 0.1514653555144017, 0.20160410505408224,
        0.181758427837158, 1.0976135186918857e-09
    )
    t1 = t1 - -2.4203234971764687e-08 - 7.628067479096231e-16 - -2.8790578596856035e-32
    return t1 * (t2 + 0.09072184562683105)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 1.4142135381698608
    t2 = _polynomial(
        t1, -4.074083325987445e-05, 5.137040682881136e-05, 4.388898037523809e-05, -0.00017159271236775385,
        0.00028284745087305636, -0.00034720899606186455, 0.00020576936827263392, 0.00036658545567749455,
        -0.0014811647776463508, 0.0029098660216684406, -0.0038141119560646717, 0.0026313207643079246,
        0.002516284673966232, -0.01256666780598275, 0.02547112166765409, -0.03425020312946187,
        0.02711388975426965, 0.007969251322233403, -0.07350149358916368, 0.15146535551440168,
        -0.20160410505408227, 0.181758427837158, -1.0976135186480956e-09
    )
    t1 = t1 - 2.4203234971764687e-08 - -7.628067479096231e-16 - 2.8790578596856035e-32
    return t1 * (t2 - 0.09072184562683105)


def _odd_grad2(x):
    hypot = np.hypot(x, 1.0)
    t1 = 2.0 / hypot / hypot / hypot
    t2 = t1 - 3.0 / hypot * x / hypot * x / hypot / hypot / hypot
    grad2 = _where(x == -np.inf, 0.0, _where(x == np.inf, 0.0, t2 / 2.0))
    anchored = (x > -1.9142135381698608) & (x < -0.9142135381698608)
    anchored_2 = (x > 0.9142135381698608) & (x < 1.9142135381698608)
    carefully = (np.absolute(t2) < 0.5 * np.absolute(t1)) & ~anchored & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_carefully(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t2 = extended_where(x < 0.0, 1.0 * (1.0 / (hypot - t1)), t1 + hypot) / hypot
    t3 = extended_of(g, x)
    t1 = t3 * ((t1 / hypot / hypot / hypot + t2) / 2.0)
    t3 = extended_where(x >= 8.507059173023462e+37, t3, t1)
    return extended_real(extended_where(x == -np.inf, 0.0, t3), x)


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = x - -0.7861513495445251
    t2 = _polynomial(
        t1, -0.0018334907327036646, -0.0015404583946394676, 0.0038869533707817806, 0.0063247097155932725,
        0.0009032620246483248, -0.006956726108075401, -0.010766034413218223, -0.006423831566637494,
        0.006318580976023253, 0.019781677646838414, 0.020766229160351653, 0.0015021041201424502,
        -0.02946641539311819, -0.04740417530806489, -0.02774465268553234, 0.029312130012059165,
        0.08644948949516792, 0.08774880022101064, 0.00481493009124563, -0.12227544969048802, -0.1925848848971296,
        -0.11501892009745499, 0.10120793660428654, 0.31998012578621815, 0.3700666614939739,
        -2.6820429050349682e-11
    )
    t1 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32
    return g * (t1 * (t2 + 0.20749053359031677))


def _odd_vjp(x, g):
    hypot = np.hypot(x, 1.0)
    t1 = x / hypot / hypot / hypot
    t2 = t1 + _hypsum(x, 1.0) / hypot
    d_x = _where(x == -np.inf, 0.0, _where(x >= 8.507059173023462e+37, g, g * (t2 / 2.0)))
    anchored = (x > -1.28615140914917) & (x < -0.28615137934684753)
    carefully = (np.absolute(t2) < 0.75 * np.absolute(t1)) & ~anchored
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)
    return d_x


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t1 = 0.5 / hypot * t1 * extended_where(x < 0.0, 1.0 * (1.0 / (hypot - t1)), t1 + hypot)
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, np.inf, t1))
    return extended_real(t1, x)


def _odd_value_and_grad_carefully_2(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    hypot = extended_hypot(t1, 1.0)
    t2 = extended_where(x < 0.0, 1.0 * (1.0 / (hypot - t1)), t1 + hypot) / hypot
    t1 = (t1 / hypot / hypot / hypot + t2) / 2.0
    t1 = extended_where(x >= 8.507059173023462e+37, 1.0, t1)
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = x - -0.7861513495445251
    t2 = _polynomial(
        t1, -0.0018334907327036646, -0.0015404583946394676, 0.0038869533707817806, 0.0063247097155932725,
        0.0009032620246483248, -0.006956726108075401, -0.010766034413218223, -0.006423831566637494,
        0.006318580976023253, 0.019781677646838414, 0.020766229160351653, 0.0015021041201424502,
        -0.02946641539311819, -0.04740417530806489, -0.02774465268553234, 0.029312130012059165,
        0.08644948949516792, 0.08774880022101064, 0.00481493009124563, -0.12227544969048802, -0.1925848848971296,
        -0.11501892009745499, 0.10120793660428654, 0.31998012578621815, 0.3700666614939739,
        -2.6820429050349682e-11
    )
    t1 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32
    return t1 * (t2 + 0.20749053359031677)


def _odd_value_and_grad(x):
    hypsum = _closely(_hypsum, x, 1.0)
    hypot = _closely(np.hypot, x, 1.0)
    t1 = 0.5 / hypot
    t2 = t1 * x * hypsum
    t3 = x / hypot / hypot / hypot
    t4 = t3 + hypsum / hypot
    t5 = x == -np.inf
    value = _where(t5, 0.0, _where(x == np.inf, np.inf, t2))
    grad = _where(t5, 0.0, _where(x >= 8.507059173023462e+37, 1.0, t4 / 2.0))
    anchored = (x > -1.28615140914917) & (x < -0.28615137934684753)
    carefully = (t1 < 7.888609052210118e-31) | (t2 >= -0.03125) & (t2 <= -0.0018310546875)
    carefully_2 = (np.absolute(t4) < 0.75 * np.absolute(t3)) & ~anchored
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="dish",
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


def dish(x, *, out=None):
    """The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish", (x,), "value", None, out)


def dish_grad(x, *, out=None):
    """First derivative of dish: f'(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad", (x,), "grad", None, out)


def dish_grad2(x, *, out=None):
    """Second derivative of dish: f''(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad2", (x,), "grad2", None, out)


def dish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of dish, given the cotangent g of its result.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

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

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _cotangents(_SPEC, "dish_vjp", g, (x,), None, None, wrt, out)


def dish_value_and_grad(x, *, out=None):
    """Value of dish and its derivative, in one pass.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate_pair(_SPEC, "dish_value_and_grad", (x,), out)
