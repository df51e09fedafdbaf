# Made by symdl 0.1.0 from reglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     reglu = a*Piecewise((b, b > 0), (0, True))
"""The first half of the axis weighted by the rectified second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _where
from ._runtime import _cotangents, _evaluate

__all__ = ["reglu", "reglu_vjp"]


def _value(a, b):
    return _where(a == a, _where(b <= 0.0, 0.0, a * b), a)


def _vjp(a, b, g):
    t1 = b <= 0.0
    t2 = a == a
    d_a = _where(t2, _where(t1, 0.0, g * b), a)
    d_b = _where(b == b, _where(t2, _where(t1, 0.0, g * a), a), b)
    return d_a, d_b


_SPEC = _Function(
    name="reglu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("a", "b"), (), ("value",)),
                "vjp": _Body(_vjp, ("a", "b", "g"), (), ("a", "b")),
            },
        ),
    },
    halves=("a", "b"),
)


def reglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the rectified second.

        reglu = a*Piecewise((b, b > 0), (0, True))

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
    return _evaluate(_SPEC, "reglu", (x,), "value", axis, out)


def reglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of reglu, given the cotangent g of its result.

    reglu: The first half of the axis weighted by the rectified second.

        reglu = a*Piecewise((b, b > 0), (0, True))

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis whose two halves are gated; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by b at b = 0 is 0. Infinite arguments give the limit where one exists,
    else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _cotangents(_SPEC, "reglu_vjp", g, (x,), axis, None, wrt, out)
