# Made by symdl 0.1.0 from geglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2
"""The first half of the axis weighted by the Gaussian error linear unit of the second."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_rint, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._primitives import _normcdf, _normpdf
from ._runtime import _cotangents, _evaluate

__all__ = ["geglu", "geglu_vjp"]

_C = _Source("geglu.c")

_value = _Kernel(_C, "geglu_value", ("a", "b"), ("value",))

_vjp = _Kernel(_C, "geglu_vjp", ("a", "b", "g"), ("a", "b"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(a, b):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    t2 = extended_where(b < extended_real(t2, a), t2, t1)
    t2 = extended_where(extended_real(t2, a) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6 - 0.08258618463000807
    t7 = t7 * t6 + 1.6498481701557498e-09
    t7 = t7 + (t4 - t5 + t3) * -7.62939453125e-06 * (t7 + 0.4567083716392517)
    t7 = (t7 + 0.4567083716392517) / (0.9375 + t2) * extended_exp(t5 * -7.62939453125e-06)
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, a) > 1.0, 1.0, t8) - t7
    t8 = extended_where(extended_real(t8, a) < extended_real(t7, a), t7, t8)
    return extended_real(extended_of(a, a) * t1 * t8, a)


def _odd_value_far():
    """_odd_value for the elements at which it loses digits."""
    return 0.0


def _odd_value(a, b):
    normcdf = _closely(_normcdf, b)
    t1 = a * b
    value = t1 * normcdf
    far = (b == -np.inf) & ~((np.absolute(a) == np.inf) & (np.absolute(b) == np.inf))
    carefully = ((normcdf < 7.888609052210118e-31) | (np.absolute(t1) == np.inf)) & ~far
    (value,) = _recomputed(carefully, _odd_value_carefully, (value,), a, b, of=(a, b))
    (value,) = _repaired(far, _odd_value_far, (value,), )
    return value


def _odd_vjp_carefully(a, b, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    t2 = extended_where(b < extended_real(t2, a), t2, t1)
    t2 = extended_where(extended_real(t2, a) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6 - 0.08258618463000807
    t7 = t7 * t6 + 1.6498481701557498e-09
    t7 = t7 + (t4 - t5 + t3) * -7.62939453125e-06 * (t7 + 0.4567083716392517)
    t7 = (t7 + 0.4567083716392517) / (0.9375 + t2) * extended_exp(t5 * -7.62939453125e-06)
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, a) > 1.0, 1.0, t8) - t7
    t1 = t1 * extended_where(extended_real(t8, a) < extended_real(t7, a), t7, t8)
    return extended_real(extended_where(a == a, extended_of(g, a) * t1, extended_of(a, a)), a)


def _odd_vjp_carefully_2(a, b, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    t2 = extended_where(b < extended_real(t2, a), t2, t1)
    t2 = extended_where(extended_real(t2, a) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    exp = extended_exp(t5 * -7.62939453125e-06)
    t4 = (t4 - t5 + t3) * -7.62939453125e-06
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6
    t7 = (t7 - 0.08258618463000807) * t6 + 1.6498481701557498e-09
    t7 = (t7 + t4 * (t7 + 0.4567083716392517) + 0.4567083716392517) / (0.9375 + t2) * exp
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, a) > 1.0, 1.0, t8) - t7
    t9 = extended_of(a, a)
    t4 = exp * (t4 * 0.3989422804014327 - 1.133517010526318e-08 + 0.3989422917366028)
    t8 = t9 * extended_where(extended_real(t8, a) < extended_real(t7, a), t7, t8)
    return extended_real(extended_of(g, a) * (t9 * t1 * t4 + t8), a)


def _odd_vjp_far():
    """_odd_vjp for the elements at which it loses digits."""
    return 0.0


def _odd_vjp_far_2(a, b, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = _maximum(_minimum(a, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(b, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = 1.0 * (t1 * t2 * _normpdf(t2) + t1 * _normcdf(t2))
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4) * g


def _odd_vjp(a, b, g):
    normcdf = _normcdf(b)
    normpdf = _normpdf(b)
    t1 = a * b
    t2 = t1 * normpdf
    t3 = t2 + a * normcdf
    d_b = g * t3
    d_a = _where(a == a, g * (b * normcdf), a)
    t4 = np.absolute(a) == np.inf
    t5 = np.absolute(b) == np.inf
    t6 = ~(t4 & t5)
    far = (b == -np.inf) & t6
    far_2 = (t4 | t5) & t6
    t7 = normcdf < 7.888609052210118e-31
    carefully = t7 & ~far
    t8 = (np.absolute(t1) == np.inf) | (normpdf < 7.888609052210118e-31)
    carefully_2 = (t8 | (np.absolute(t3) < 0.75 * np.absolute(t2)) | t7) & ~far_2
    (d_a,) = _recomputed(carefully, _odd_vjp_carefully, (d_a,), a, b, g, of=(a, b))
    (d_b,) = _recomputed(carefully_2, _odd_vjp_carefully_2, (d_b,), a, b, g, of=(a, b))
    (d_a,) = _repaired(far, _odd_vjp_far, (d_a,), )
    (d_b,) = _repaired(far_2, _odd_vjp_far_2, (d_b,), a, b, g)
    return d_a, d_b


_SPEC = _Function(
    name="geglu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("a", "b"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("a", "b", "g"), (), ("a", "b"), odd=_odd_vjp),
            },
        ),
    },
    halves=("a", "b"),
)


def geglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

    x: array.
    axis: the axis whose two halves are gated; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of x with half the length along axis. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _evaluate(_SPEC, "geglu", (x,), "value", axis, out)


def geglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of geglu, given the cotangent g of its result.

    geglu: The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis whose two halves are gated; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _cotangents(_SPEC, "geglu_vjp", g, (x,), axis, None, wrt, out)
