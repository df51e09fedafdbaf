# Made by symdl 0.1.0 from relu_squared with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     relu_squared = x**2  if x > 0
#                    0  otherwise
"""Square of the rectified argument."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "relu_squared",
    "relu_squared_grad",
    "relu_squared_grad2",
    "relu_squared_vjp",
    "relu_squared_value_and_grad",
]


def _value(x):
    return _where(x <= 0.0, 0.0, x * x)


def _grad(x):
    return _where(x <= 0.0, 0.0, 2.0 * x)


def _grad2(x):
    return _where(x == x, _where(x <= 0.0, 0.0, 2.0, x), x)


def _vjp(x, g):
    return _where(x <= 0.0, 0.0, g * (2.0 * x))


def _value_and_grad(x):
    t1 = x <= 0.0
    value = _where(t1, 0.0, x * x)
    grad = _where(t1, 0.0, 2.0 * x)
    return value, grad


_SPEC = _Function(
    name="relu_squared",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def relu_squared(x, *, out=None):
    """Square of the rectified argument.

        relu_squared = x**2  if x > 0
                       0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021,
    arXiv:2109.08668
    """
    return _evaluate(_SPEC, "relu_squared", (x,), "value", None, out)


def relu_squared_grad(x, *, out=None):
    """First derivative of relu_squared: f'(x).

    relu_squared: Square of the rectified argument.

        relu_squared = x**2  if x > 0
                       0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021,
    arXiv:2109.08668
    """
    return _evaluate(_SPEC, "relu_squared_grad", (x,), "grad", None, out)


def relu_squared_grad2(x, *, out=None):
    """Second derivative of relu_squared: f''(x).

    relu_squared: Square of the rectified argument.

        relu_squared = x**2  if x > 0
                       0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021,
    arXiv:2109.08668
    """
    return _evaluate(_SPEC, "relu_squared_grad2", (x,), "grad2", None, out)


def relu_squared_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of relu_squared, given the cotangent g of its result.

    relu_squared: Square of the rectified argument.

        relu_squared = x**2  if x > 0
                       0  otherwise

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

    Reference: D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021,
    arXiv:2109.08668
    """
    return _cotangents(_SPEC, "relu_squared_vjp", g, (x,), None, None, wrt, out)


def relu_squared_value_and_grad(x, *, out=None):
    """Value of relu_squared and its derivative, in one pass.

    relu_squared: Square of the rectified argument.

        relu_squared = x**2  if x > 0
                       0  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021,
    arXiv:2109.08668
    """
    return _evaluate_pair(_SPEC, "relu_squared_value_and_grad", (x,), out)
