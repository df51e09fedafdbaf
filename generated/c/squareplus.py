# Made by symdl 0.1.0 from squareplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squareplus = x/2 + sqrt(b + x**2)/2
"""Smooth rectifier by a square root."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import extended_hypot, extended_of, extended_real, extended_sqrt, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _recomputed, _where
from ._primitives import _hypsum
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["squareplus", "squareplus_grad", "squareplus_grad2", "squareplus_vjp", "squareplus_value_and_grad"]

_C = _Source("squareplus.c")


def _value_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, sqrt_1, b


_value = _Kernel(_C, "squareplus_value", ("x",), ("value",), scalars=("b",), host=_value_numbers)


def _grad_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, sqrt_1, b


_grad = _Kernel(_C, "squareplus_grad", ("x",), ("grad",), scalars=("b",), host=_grad_numbers)


def _grad2_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_grad2 = _Kernel(_C, "squareplus_grad2", ("x",), ("grad2",), scalars=("b",), host=_grad2_numbers)


def _vjp_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, sqrt_1, b


_vjp = _Kernel(_C, "squareplus_vjp", ("x", "g"), ("x",), scalars=("b",), host=_vjp_numbers)


def _value_and_grad_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, sqrt_1, b


_value_and_grad = _Kernel(
    _C, "squareplus_value_and_grad", ("x",), ("value", "grad"), scalars=("b",), host=_value_and_grad_numbers
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x, b):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(b, x)
    sqrt = extended_sqrt(t1)
    t2 = extended_of(x, x)
    hypot = extended_hypot(t2, sqrt)
    t2 = 0.5 * extended_where(x < 0.0, sqrt * (sqrt / (hypot - t2)), t2 + hypot)
    return extended_real(t2, x)


def _odd_value(x, b):
    sqrt = float(np.sqrt(b))
    hypsum = _closely(_hypsum, x, sqrt)
    value = 0.5 * hypsum
    carefully = (hypsum < 7.888609052210118e-31) | (hypsum == np.inf)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, b, of=(x,))[0]


def _odd_grad_carefully(x, b):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(b, x)
    sqrt = extended_sqrt(t1)
    t2 = extended_of(x, x)
    hypot = extended_hypot(t2, sqrt)
    t2 = 0.5 * extended_where(x < 0.0, sqrt * (sqrt / (hypot - t2)), t2 + hypot) / hypot
    return extended_real(extended_where(x >= 8.507059173023462e+37, 1.0, t2), x)


def _odd_grad(x, b):
    sqrt = float(np.sqrt(b))
    t1 = 0.5 * _hypsum(x, sqrt)
    t2 = t1 / np.hypot(x, sqrt)
    grad = _where(x >= 8.507059173023462e+37, 1.0, t2)
    carefully = (t2 < 7.888609052210118e-31) & (t1 != 0.0)
    return _recomputed(carefully, _odd_grad_carefully, (grad,), x, b, of=(x,))[0]


def _odd_grad2(x, b):
    sqrt = float(np.sqrt(b))
    hypot = np.hypot(x, sqrt)
    return 0.5 / hypot * b / hypot / hypot


def _odd_vjp_carefully(x, g, b):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(b, x)
    sqrt = extended_sqrt(t1)
    t2 = extended_of(x, x)
    hypot = extended_hypot(t2, sqrt)
    t3 = extended_of(g, x)
    t2 = 0.5 * extended_where(x < 0.0, sqrt * (sqrt / (hypot - t2)), t2 + hypot) / hypot
    return extended_real(extended_where(x >= 8.507059173023462e+37, t3, t3 * t2), x)


def _odd_vjp(x, g, b):
    sqrt = float(np.sqrt(b))
    t1 = 0.5 * _hypsum(x, sqrt)
    t2 = t1 / np.hypot(x, sqrt)
    d_x = _where(x >= 8.507059173023462e+37, g, g * t2)
    carefully = (t2 < 7.888609052210118e-31) & (t1 != 0.0)
    return _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, b, of=(x,))[0]


def _odd_value_and_grad_carefully(x, b):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(b, x)
    sqrt = extended_sqrt(t1)
    t2 = extended_of(x, x)
    hypot = extended_hypot(t2, sqrt)
    t2 = 0.5 * extended_where(x < 0.0, sqrt * (sqrt / (hypot - t2)), t2 + hypot)
    return extended_real(t2, x)


def _odd_value_and_grad_carefully_2(x, b):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(b, x)
    sqrt = extended_sqrt(t1)
    t2 = extended_of(x, x)
    hypot = extended_hypot(t2, sqrt)
    t2 = 0.5 * extended_where(x < 0.0, sqrt * (sqrt / (hypot - t2)), t2 + hypot) / hypot
    return extended_real(extended_where(x >= 8.507059173023462e+37, 1.0, t2), x)


def _odd_value_and_grad(x, b):
    sqrt = float(np.sqrt(b))
    hypsum = _closely(_hypsum, x, sqrt)
    value = 0.5 * hypsum
    t1 = value / np.hypot(x, sqrt)
    grad = _where(x >= 8.507059173023462e+37, 1.0, t1)
    carefully = (hypsum < 7.888609052210118e-31) | (hypsum == np.inf)
    carefully_2 = (t1 < 7.888609052210118e-31) & (value != 0.0)
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, b, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, b, of=(x,))
    return value, grad


_SPEC = _Function(
    name="squareplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("b", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("b",), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("b",), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), ("b",), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("b",), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("b",), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def squareplus(x, b=4.0, *, out=None):
    """Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus", (x, b), "value", None, out)


def squareplus_grad(x, b=4.0, *, out=None):
    """First derivative of squareplus: f'(x).

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus_grad", (x, b), "grad", None, out)


def squareplus_grad2(x, b=4.0, *, out=None):
    """Second derivative of squareplus: f''(x).

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus_grad2", (x, b), "grad2", None, out)


def squareplus_vjp(g, x, b=4.0, *, wrt=None, out=None):
    """Cotangents of the inputs of squareplus, given the cotangent g of its result.

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    g: the cotangent of the result, of its shape.
    x: array.
    b: number, 0 < b; default 4.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _cotangents(_SPEC, "squareplus_vjp", g, (x, b), None, None, wrt, out)


def squareplus_value_and_grad(x, b=4.0, *, out=None):
    """Value of squareplus and its derivative, in one pass.

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate_pair(_SPEC, "squareplus_value_and_grad", (x, b), out)
