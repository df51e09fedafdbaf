# Made by symdl 0.1.0 from swiglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swiglu = a*b/(1 + exp(-b))
"""The first half of the axis weighted by the sigmoid linear unit of the second."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate

__all__ = ["swiglu", "swiglu_vjp"]


def _value_carefully(a, b):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    exp = extended_exp(-extended_where(b < extended_real(t2, a), t2, t1))
    t3 = t1 * 1e+38
    t3 = extended_where(extended_real(t3, a) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, a) < extended_real(exp, a), exp, t3) / (1.0 + exp)
    return extended_real(extended_of(a, a) * t1 * t3, a)


def _value_far():
    """_value for the elements at which it loses digits."""
    return 0.0


def _value(a, b):
    expit = _closely(_expit, b)
    t1 = a * b
    value = t1 * expit
    far = (b == -np.inf) & ~((np.absolute(a) == np.inf) & (np.absolute(b) == np.inf))
    carefully = ((np.absolute(t1) == np.inf) | (expit < 7.888609052210118e-31)) & ~far
    (value,) = _recomputed(carefully, _value_carefully, (value,), a, b, of=(a, b))
    (value,) = _repaired(far, _value_far, (value,), )
    return value


def _value_in_doubles_far():
    """_value_in_doubles for the elements at which it loses digits."""
    return 0.0


def _value_in_doubles(a, b):
    value = a * b * (1.0 / (1.0 + np.exp(-b)))
    far = (b == -np.inf) & ~((np.absolute(a) == np.inf) & (np.absolute(b) == np.inf))
    return _repaired(far, _value_in_doubles_far, (value,), )[0]


def _vjp_carefully(a, b, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    exp = extended_exp(-extended_where(b < extended_real(t2, a), t2, t1))
    t3 = t1 * 1e+38
    t3 = extended_where(extended_real(t3, a) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, a) < extended_real(exp, a), exp, t3) / (1.0 + exp)
    t1 = extended_where(a == a, extended_of(g, a) * (t1 * t3), extended_of(a, a))
    return extended_real(t1, a)


def _vjp_carefully_2(a, b, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    t3 = extended_real(t2, a)
    exp = extended_exp(-extended_where(b < t3, t2, t1))
    t4 = t1 * 1e+38
    t4 = extended_where(extended_real(t4, a) > 1.0, 1.0, t4)
    exp_2 = extended_exp(-extended_where(t3 < b, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, a) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, a) < extended_real(exp_2, a), exp_2, t2)
    t5 = extended_of(a, a)
    t4 = extended_where(extended_real(t4, a) < extended_real(exp, a), exp, t4) / (1.0 + exp)
    return extended_real(extended_of(g, a) * ((t5 * t1 * (t2 / (1.0 + exp_2)) + t5) * t4), a)


def _vjp_far():
    """_vjp for the elements at which it loses digits."""
    return 0.0


def _vjp_far_2(a, b, g):
    """_vjp for the elements at which it loses digits."""
    t1 = _maximum(_minimum(a, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(b, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = 1.0 * ((t1 * t2 * _expit(-t2) + t1) * _expit(t2))
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4) * g


def _vjp(a, b, g):
    expit = _expit(b)
    expit_2 = _expit(-b)
    t1 = a * b
    t2 = t1 * expit_2
    t3 = t2 + a
    d_b = g * (t3 * expit)
    d_a = _where(a == a, g * (b * expit), a)
    t4 = np.absolute(a) == np.inf
    t5 = np.absolute(b) == np.inf
    t6 = ~(t4 & t5)
    far = (b == -np.inf) & t6
    far_2 = (t4 | t5) & t6
    t7 = expit < 7.888609052210118e-31
    carefully = t7 & ~far
    t3 = np.absolute(t3)
    t8 = (np.absolute(t1) == np.inf) | (t3 < 0.75 * np.absolute(t2))
    carefully_2 = (t8 | (expit_2 < 7.888609052210118e-31) | (t3 == np.inf) | t7) & ~far_2
    (d_a,) = _recomputed(carefully, _vjp_carefully, (d_a,), a, b, g, of=(a, b))
    (d_b,) = _recomputed(carefully_2, _vjp_carefully_2, (d_b,), a, b, g, of=(a, b))
    (d_a,) = _repaired(far, _vjp_far, (d_a,), )
    (d_b,) = _repaired(far_2, _vjp_far_2, (d_b,), a, b, g)
    return d_a, d_b


_SPEC = _Function(
    name="swiglu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("a", "b"), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("a", "b", "g"), (), ("a", "b")),
            },
        ),
    },
    halves=("a", "b"),
)


def swiglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the sigmoid linear unit of the second.

        swiglu = a*b/(1 + exp(-b))

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
    return _evaluate(_SPEC, "swiglu", (x,), "value", axis, out)


def swiglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of swiglu, given the cotangent g of its result.

    swiglu: The first half of the axis weighted by the sigmoid linear unit of the second.

        swiglu = a*b/(1 + exp(-b))

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
    return _cotangents(_SPEC, "swiglu_vjp", g, (x,), axis, None, wrt, out)
