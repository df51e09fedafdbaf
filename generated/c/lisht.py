# Made by symdl 0.1.0 from lisht with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     lisht = x*tanh(x)
"""The argument weighted by its hyperbolic tangent."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["lisht", "lisht_grad", "lisht_grad2", "lisht_vjp", "lisht_value_and_grad"]

_C = _Source("lisht.c")

_value = _Kernel(_C, "lisht_value", ("x",), ("value",))

_grad = _Kernel(_C, "lisht_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "lisht_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "lisht_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "lisht_value_and_grad", ("x",), ("value", "grad"))

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
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
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
