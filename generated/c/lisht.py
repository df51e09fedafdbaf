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
from ._primitives import _logisticpdf
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


def _odd_grad(x):
    t1 = 4.0 * x * _logisticpdf(2.0 * x) + np.tanh(x)
    t1 = _where(x >= 4.253529586511731e+37, 1.0, t1)
    return _where(x <= -4.253529586511731e+37, -1.0, t1)


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 2.0 * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t1 = (8.0 - 8.0 * t1 * extended_tanh(t1)) * (exp / (1.0 + exp * (2.0 + exp)))
    t1 = extended_where(x >= 2.1267647932558654e+37, 0.0, t1)
    return extended_real(extended_where(x <= -2.1267647932558654e+37, 0.0, t1), x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -1.199678659439087
    t2 = _polynomial(
        t1, 0.0021399363890437307, 0.0030981043746865153, -0.00063184723073572, -0.010317330138993325,
        -0.019505764569139078, -0.010207886694158995, 0.03453907206032535, 0.09717909629013888,
        0.09875515107667392, -0.058946932367501155, -0.3497906341582196, -0.4944405138892318,
        -0.11754685132874591, 0.719592302259341, 1.2207338201793057, 3.948931796249126e-09
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
    logisticpdf = _logisticpdf(2.0 * x)
    t1 = _where(x >= 2.1267647932558654e+37, 0.0, (8.0 - 8.0 * x * np.tanh(x)) * logisticpdf)
    grad2 = _where(x <= -2.1267647932558654e+37, 0.0, t1)
    anchored = (x > -1.449678659439087) & (x < -0.9496786594390869)
    anchored_2 = (x > 0.9496786594390869) & (x < 1.449678659439087)
    t2 = (logisticpdf < 7.888609052210118e-31) & ((x >= -432.0) & (x <= 432.0)) & ~anchored
    carefully = t2 & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp(x, g):
    t1 = g * (4.0 * x * _logisticpdf(2.0 * x) + np.tanh(x))
    return _where(x <= -4.253529586511731e+37, -g, _where(x >= 4.253529586511731e+37, g, t1))


def _odd_value_and_grad(x):
    tanh = np.tanh(x)
    value = x * tanh
    t1 = _where(x >= 4.253529586511731e+37, 1.0, 4.0 * x * _logisticpdf(2.0 * x) + tanh)
    grad = _where(x <= -4.253529586511731e+37, -1.0, t1)
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
