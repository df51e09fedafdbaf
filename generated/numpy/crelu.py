# Made by symdl 0.1.0 from crelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     crelu = x  if x > 0
#             0  otherwise
#     crelu, part 2, = -x  if x < 0
#                      0  otherwise
"""The rectified argument and the rectified negative argument, one after the other along the axis."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _maximum, _where
from ._runtime import _cotangents, _evaluate

__all__ = ["crelu", "crelu_vjp"]


def _value(x):
    value = _maximum(x, 0.0)
    value_2 = _where(x >= 0.0, 0.0, -x)
    return value, value_2


def _vjp(x, g, g_2):
    return _where(x == x, _where(x <= 0.0, 0.0, g) + _where(x >= 0.0, 0.0, -g_2), x)


_SPEC = _Function(
    name="crelu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value", "value_2")),
                "vjp": _Body(_vjp, ("x", "g", "g_2"), (), ("x",)),
            },
        ),
    },
    parts=2,
)


def crelu(x, *, axis=-1, out=None):
    """The rectified argument and the rectified negative argument, one after the other along the axis.

        crelu = x  if x > 0
                0  otherwise
        crelu, part 2, = -x  if x < 0
                         0  otherwise

    x: array.
    axis: the axis along which the parts of the result follow each other; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of x with 2 times the length along axis. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: W. Shang et al., Understanding and Improving Convolutional Neural Networks via
    Concatenated Rectified Linear Units, ICML 2016, arXiv:1603.05201
    """
    return _evaluate(_SPEC, "crelu", (x,), "value", axis, out)


def crelu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of crelu, given the cotangent g of its result.

    crelu: The rectified argument and the rectified negative argument, one after the other along the
    axis.

        crelu = x  if x > 0
                0  otherwise
        crelu, part 2, = -x  if x < 0
                         0  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis along which the parts of the result follow each other; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0. Infinite arguments give the limit where one exists,
    else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: W. Shang et al., Understanding and Improving Convolutional Neural Networks via
    Concatenated Rectified Linear Units, ICML 2016, arXiv:1603.05201
    """
    return _cotangents(_SPEC, "crelu_vjp", g, (x,), axis, None, wrt, out)
