# Made by symdl 0.1.0 from glu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     glu = a/(1 + exp(-b))
"""Gated linear unit: the first half of the axis weighted by the sigmoid of the second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _where
from ._primitives import _expit, _logisticpdf
from ._runtime import _cotangents, _evaluate

__all__ = ["glu", "glu_vjp"]

_C = _Source("glu.c")

_value = _Kernel(_C, "glu_value", ("a", "b"), ("value",))

_vjp = _Kernel(_C, "glu_vjp", ("a", "b", "g"), ("a", "b"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(a, b):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    exp = extended_exp(-extended_where(b < extended_real(t2, a), t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, a) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, a) < extended_real(exp, a), exp, t1) / (1.0 + exp)
    return extended_real(extended_of(a, a) * t1, a)


def _odd_value(a, b):
    expit = _expit(b)
    value = a * expit
    carefully = expit < 7.888609052210118e-31
    return _recomputed(carefully, _odd_value_carefully, (value,), a, b, of=(a, b))[0]


def _odd_vjp_carefully(a, b, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, a)
    t2 = -t1
    exp = extended_exp(-extended_where(b < extended_real(t2, a), t2, t1))
    t3 = extended_of(g, a) * (extended_of(a, a) * (exp / (1.0 + exp * (2.0 + exp))))
    return extended_real(t3, a)


def _odd_vjp(a, b, g):
    logisticpdf = _logisticpdf(b)
    d_b = g * (a * logisticpdf)
    d_a = _where(a == a, g * _expit(b), a)
    carefully = logisticpdf < 7.888609052210118e-31
    (d_b,) = _recomputed(carefully, _odd_vjp_carefully, (d_b,), a, b, g, of=(a, b))
    return d_a, d_b


_SPEC = _Function(
    name="glu",
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


def glu(x, *, axis=-1, out=None):
    """Gated linear unit: the first half of the axis weighted by the sigmoid of the second.

        glu = a/(1 + exp(-b))

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

    Reference: Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017,
    arXiv:1612.08083
    """
    return _evaluate(_SPEC, "glu", (x,), "value", axis, out)


def glu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of glu, given the cotangent g of its result.

    glu: Gated linear unit: the first half of the axis weighted by the sigmoid of the second.

        glu = a/(1 + exp(-b))

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

    Reference: Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017,
    arXiv:1612.08083
    """
    return _cotangents(_SPEC, "glu_vjp", g, (x,), axis, None, wrt, out)
