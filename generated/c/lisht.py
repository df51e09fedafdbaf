# Made by symdl 0.1.0 from lisht with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     lisht = x*tanh(x)
"""The argument weighted by its hyperbolic tangent."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_tanh, extended_where
from ._launch import _Kernel
from ._numeric import _polynomial, _recomputed, _repaired, _where
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["lisht", "lisht_grad", "lisht_grad2", "lisht_vjp", "lisht_value_and_grad"]

_C = _Source("lisht.c")

_value = _Kernel(_C, "lisht_value", ("x",), ("value",))

_grad = _Kernel(_C, "lisht_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "lisht_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "lisht_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "lisht_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return x * np.tanh(x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    return x * 2.0 + x * (-1.3333333303499106 * (x * x) - 1.3966928009904393e-18)


def _odd_grad(x):
    t1 = 2.0 * x
    t1 = 4.0 * x * _expit(-t1) * _expit(t1) + np.tanh(x)
    t1 = _where(x >= 4.253529586511731e+37, 1.0, t1)
    grad = _where(x <= -4.253529586511731e+37, -1.0, t1)
    anchored = np.absolute(x) < 6.103515625e-05
    return _repaired(anchored, _odd_grad_anchored, (grad,), x)[0]


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 2.0 * t1
    t3 = -t2
    t4 = extended_real(t3, x)
    t5 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t4 < t5, t2, t3))
    t6 = t3 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    exp_2 = extended_exp(-extended_where(t5 < t4, t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp, x), exp, t6) / (1.0 + exp)
    t1 = 8.0 * (1.0 - t1 * extended_tanh(t1)) * t6 * (t2 / (1.0 + exp_2))
    t1 = extended_where(x >= 2.1267647932558654e+37, 0.0, t1)
    return extended_real(extended_where(x <= -2.1267647932558654e+37, 0.0, t1), x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -1.199678659439087
    t2 = _polynomial(
        t1, 5.427904948632876e-05, 4.8319462007143625e-05, -0.00016513318527271626, -0.0004215000133305062,
        -0.00031547370784665123, 0.0006045668760373531, 0.0022617229799953872, 0.0029631501742900276,
        -0.000649374629021063, -0.010304199680204532, -0.019504465926087334, -0.010208566469040484,
        0.03453901757931081, 0.09717911607756953, 0.09875515239756795, -0.05894693268647223, -0.3497906341762135,
        -0.49444051388662114, -0.11754685132862104, 0.7195923022593325, 1.2207338201793054, 3.948931800929836e-09
    )
    t1 = t1 - 1.91813533945151e-08 - -3.1436896920179815e-16 - 2.411148770385925e-32
    return t1 * (t2 + 0.7322441339492798)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 1.199678659439087
    t2 = _polynomial(
        t1, 0.0021399363890437307, -0.0030981043746865153, -0.00063184723073572, 0.010317330138993325,
        -0.019505764569139078, 0.010207886694158995, 0.03453907206032535, -0.09717909629013888,
        0.09875515107667392, 0.058946932367501155, -0.3497906341582196, 0.4944405138892318, -0.11754685132874591,
        -0.719592302259341, 1.2207338201793057, -3.948931796249126e-09
    )
    t1 = t1 - -1.91813533945151e-08 - 3.1436896920179815e-16 - -2.411148770385925e-32
    return t1 * (t2 - 0.7322441339492798)


def _odd_grad2(x):
    t1 = 2.0 * x
    expit = _expit(-t1)
    expit_2 = _expit(t1)
    t2 = 8.0 * (1.0 - x * np.tanh(x)) * expit * expit_2
    t2 = _where(x >= 2.1267647932558654e+37, 0.0, t2)
    grad2 = _where(x <= -2.1267647932558654e+37, 0.0, t2)
    anchored = (x > -1.699678659439087) & (x < -0.6996786594390869)
    anchored_2 = (x > 0.9496786594390869) & (x < 1.449678659439087)
    t3 = (expit_2 < 7.888609052210118e-31) & (x >= -432.0)
    carefully = ((expit < 7.888609052210118e-31) & (x <= 432.0) | t3) & ~anchored & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    return g * (x * 2.0 + x * (-1.3333333303499106 * (x * x) - 1.3966928009904393e-18))


def _odd_vjp(x, g):
    t1 = 2.0 * x
    t1 = g * (4.0 * x * _expit(-t1) * _expit(t1) + np.tanh(x))
    d_x = _where(x <= -4.253529586511731e+37, -g, _where(x >= 4.253529586511731e+37, g, t1))
    anchored = np.absolute(x) < 6.103515625e-05
    return _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)[0]


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    return x * 2.0 + x * (-1.3333333303499106 * (x * x) - 1.3966928009904393e-18)


def _odd_value_and_grad(x):
    tanh = np.tanh(x)
    value = x * tanh
    t1 = 2.0 * x
    t1 = _where(x >= 4.253529586511731e+37, 1.0, 4.0 * x * _expit(-t1) * _expit(t1) + tanh)
    grad = _where(x <= -4.253529586511731e+37, -1.0, t1)
    anchored = np.absolute(x) < 6.103515625e-05
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="lisht",
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


def lisht(x, *, out=None):
    """The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht", (x,), "value", None, out)


def lisht_grad(x, *, out=None):
    """First derivative of lisht: f'(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad", (x,), "grad", None, out)


def lisht_grad2(x, *, out=None):
    """Second derivative of lisht: f''(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad2", (x,), "grad2", None, out)


def lisht_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of lisht, given the cotangent g of its result.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

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

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _cotangents(_SPEC, "lisht_vjp", g, (x,), None, None, wrt, out)


def lisht_value_and_grad(x, *, out=None):
    """Value of lisht and its derivative, in one pass.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate_pair(_SPEC, "lisht_value_and_grad", (x,), out)
