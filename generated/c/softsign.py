# Made by symdl 0.1.0 from softsign with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softsign = x/(absolute(x) + 1)
"""The argument over one plus its size: a step from -1 to 1 with slow tails."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softsign", "softsign_grad", "softsign_grad2", "softsign_vjp", "softsign_value_and_grad"]

_C = _Source("softsign.c")

_value = _Kernel(_C, "softsign_value", ("x",), ("value",))

_grad = _Kernel(_C, "softsign_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "softsign_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "softsign_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "softsign_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _where(x == -np.inf, -1.0, _where(x == np.inf, 1.0, x / (np.absolute(x) + 1.0)))


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1) + 1.0
    return extended_real(1.0 / (t2 * t2), x)


def _odd_grad(x):
    t1 = np.absolute(x) + 1.0
    grad = 1.0 / (t1 * t1)
    t2 = (x >= -2.5969692154675976e+174) & (x <= 1.063718590655528e+178)
    carefully = (grad < 7.888609052210118e-31) & t2
    return _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))[0]


def _odd_grad2(x):
    t1 = np.absolute(x) + 1.0
    t1 = 2.0 / t1 / t1 / t1
    return _where(x > 0.0, -t1, _where(x >= 0.0, 0.0, t1))


def _odd_vjp(x, g):
    t1 = np.absolute(x) + 1.0
    return g / t1 / t1


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1) + 1.0
    return extended_real(1.0 / (t2 * t2), x)


def _odd_value_and_grad(x):
    t1 = np.absolute(x) + 1.0
    grad = 1.0 / (t1 * t1)
    value = _where(x == -np.inf, -1.0, _where(x == np.inf, 1.0, x / t1))
    t2 = (x >= -2.5969692154675976e+174) & (x <= 1.063718590655528e+178)
    carefully = (grad < 7.888609052210118e-31) & t2
    (grad,) = _recomputed(carefully, _odd_value_and_grad_carefully, (grad,), x, of=(x,))
    return value, grad


_SPEC = _Function(
    name="softsign",
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


def softsign(x, *, out=None):
    """The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign", (x,), "value", None, out)


def softsign_grad(x, *, out=None):
    """First derivative of softsign: f'(x).

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign_grad", (x,), "grad", None, out)


def softsign_grad2(x, *, out=None):
    """Second derivative of softsign: f''(x).

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign_grad2", (x,), "grad2", None, out)


def softsign_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of softsign, given the cotangent g of its result.

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

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

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _cotangents(_SPEC, "softsign_vjp", g, (x,), None, None, wrt, out)


def softsign_value_and_grad(x, *, out=None):
    """Value of softsign and its derivative, in one pass.

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate_pair(_SPEC, "softsign_value_and_grad", (x,), out)
