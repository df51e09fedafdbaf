# Made by symdl 0.1.0 from siren with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     siren = sin(omega_0*x)
"""Sine of the scaled argument."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "siren",
    "siren_grad",
    "siren_grad2",
    "siren_vjp",
    "siren_value_and_grad",
    "sine",
    "sine_grad",
    "sine_grad2",
    "sine_vjp",
    "sine_value_and_grad",
]

_C = _Source("siren.c")


def _value_numbers(omega_0):
    return omega_0, omega_0


_value = _Kernel(_C, "siren_value", ("x",), ("value",), scalars=("omega_0",), host=_value_numbers)


def _grad_numbers(omega_0):
    return omega_0, omega_0, omega_0


_grad = _Kernel(_C, "siren_grad", ("x",), ("grad",), scalars=("omega_0",), host=_grad_numbers)


def _grad2_numbers(omega_0):
    t1 = omega_0 * omega_0
    return omega_0, t1, omega_0


_grad2 = _Kernel(_C, "siren_grad2", ("x",), ("grad2",), scalars=("omega_0",), host=_grad2_numbers)


def _vjp_numbers(omega_0):
    return omega_0, omega_0, omega_0


_vjp = _Kernel(_C, "siren_vjp", ("x", "g"), ("x",), scalars=("omega_0",), host=_vjp_numbers)


def _value_and_grad_numbers(omega_0):
    return omega_0, omega_0, omega_0


_value_and_grad = _Kernel(
    _C, "siren_value_and_grad", ("x",), ("value", "grad"), scalars=("omega_0",), host=_value_and_grad_numbers
)

_SPEC = _Function(
    name="siren",
    arguments=(
        _Argument("x", "elem"),
        _Argument("omega_0", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("omega_0",), ("value",)),
                "grad": _Body(_grad, ("x",), ("omega_0",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("omega_0",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("omega_0",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("omega_0",), ("value", "grad")),
            },
        ),
    },
)


def siren(x, omega_0=30.0, *, out=None):
    """Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren", (x, omega_0), "value", None, out)


def siren_grad(x, omega_0=30.0, *, out=None):
    """First derivative of siren: f'(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad", (x, omega_0), "grad", None, out)


def siren_grad2(x, omega_0=30.0, *, out=None):
    """Second derivative of siren: f''(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad2", (x, omega_0), "grad2", None, out)


def siren_vjp(g, x, omega_0=30.0, *, wrt=None, out=None):
    """Cotangents of the inputs of siren, given the cotangent g of its result.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    g: the cotangent of the result, of its shape.
    x: array.
    omega_0: number; default 30.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _cotangents(_SPEC, "siren_vjp", g, (x, omega_0), None, None, wrt, out)


def siren_value_and_grad(x, omega_0=30.0, *, out=None):
    """Value of siren and its derivative, in one pass.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate_pair(_SPEC, "siren_value_and_grad", (x, omega_0), out)


sine = siren
sine_grad = siren_grad
sine_grad2 = siren_grad2
sine_vjp = siren_vjp
sine_value_and_grad = siren_value_and_grad
