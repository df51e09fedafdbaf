# Made by symdl 0.1.0 from step with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     step = 1  if x >= 0
#            0  otherwise
"""The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "step",
    "step_grad",
    "step_grad2",
    "step_vjp",
    "step_value_and_grad",
    "heaviside",
    "heaviside_grad",
    "heaviside_grad2",
    "heaviside_vjp",
    "heaviside_value_and_grad",
]

_C = _Source("step.c")

_value = _Kernel(_C, "step_value", ("x",), ("value",))

_grad = _Kernel(_C, "step_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "step_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "step_vjp", ("x",), ("x",))

_value_and_grad = _Kernel(_C, "step_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _where(x == x, _where(x < 0.0, 0.0, 1.0, x), x)


def _odd_grad(x):
    return _where(x == x, 0.0, x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x):
    return _where(x == x, 0.0, x)


def _odd_value_and_grad(x):
    t1 = x == x
    value = _where(t1, _where(x < 0.0, 0.0, 1.0, x), x)
    grad = _where(t1, 0.0, x)
    return value, grad


_SPEC = _Function(
    name="step",
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
                "vjp": _Body(_vjp, ("x",), (), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def step(x, *, out=None):
    """The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention.

        step = 1  if x >= 0
               0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519
    """
    return _evaluate(_SPEC, "step", (x,), "value", None, out)


def step_grad(x, *, out=None):
    """First derivative of step: f'(x).

    step: The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention.

        step = 1  if x >= 0
               0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519
    """
    return _evaluate(_SPEC, "step_grad", (x,), "grad", None, out)


def step_grad2(x, *, out=None):
    """Second derivative of step: f''(x).

    step: The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention.

        step = 1  if x >= 0
               0  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519
    """
    return _evaluate(_SPEC, "step_grad2", (x,), "grad2", None, out)


def step_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of step, given the cotangent g of its result.

    step: The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention.

        step = 1  if x >= 0
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

    Reference: F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519
    """
    return _cotangents(_SPEC, "step_vjp", g, (x,), None, None, wrt, out)


def step_value_and_grad(x, *, out=None):
    """Value of step and its derivative, in one pass.

    step: The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention.

        step = 1  if x >= 0
               0  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519
    """
    return _evaluate_pair(_SPEC, "step_value_and_grad", (x,), out)


heaviside = step
heaviside_grad = step_grad
heaviside_grad2 = step_grad2
heaviside_vjp = step_vjp
heaviside_value_and_grad = step_value_and_grad
