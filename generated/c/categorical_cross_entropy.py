# Made by symdl 0.1.0 from categorical_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
#                                 True)))/log(base)
"""Cross entropy of two rows of probabilities, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "categorical_cross_entropy",
    "categorical_cross_entropy_vjp",
    "categorical_cross_entropy_value_and_grad",
    "categorical_cross_entropy_hvp",
    "categorical_cross_entropy_hess_diag",
]

_C = _Source("categorical_cross_entropy.c")


def _value_numbers(base):
    return float(np.log(base))


_value = _Kernel(
    _C,
    "categorical_cross_entropy_value",
    ("input", "target"),
    ("value",),
    scalars=("base",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(base):
    return float(np.log(base))


_vjp = _Kernel(
    _C,
    "categorical_cross_entropy_vjp",
    ("input", "target", "g"),
    ("input",),
    scalars=("base",),
    host=_vjp_numbers,
    rows=True,
)


def _vjp_target_numbers(base):
    return float(np.log(base))


_vjp_target = _Kernel(
    _C,
    "categorical_cross_entropy_vjp_target",
    ("input", "g"),
    ("target",),
    scalars=("base",),
    host=_vjp_target_numbers,
    rows=True,
)


def _value_and_grad_numbers(base):
    log_1 = float(np.log(base))
    return log_1, log_1


_value_and_grad = _Kernel(
    _C,
    "categorical_cross_entropy_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("base",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(base):
    return float(np.log(base))


_hvp = _Kernel(
    _C,
    "categorical_cross_entropy_hvp",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("base",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(base):
    return float(np.log(base))


_hess_diag = _Kernel(
    _C,
    "categorical_cross_entropy_hess_diag",
    ("input", "target", "g"),
    ("input",),
    scalars=("base",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, base):
    log = float(np.log(base))
    t1 = _where(target == 0.0, 0.0, target * np.log(input))
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    return -(total / log)


def _odd_vjp(input, target, g, base):
    log = float(np.log(base))
    return _where(target == 0.0, 0.0, -(target / log * g / input))


def _odd_vjp_target(input, g, base):
    log = float(np.log(base))
    return -(g * np.log(input) / log)


def _odd_value_and_grad(input, target, g, base):
    log = float(np.log(base))
    t1 = target == 0.0
    total = np.add.reduce(_where(t1, 0.0, target * np.log(input)), axis=-1, keepdims=True)
    value = -(total / log)
    d_input = _where(t1, 0.0, -(target / log * g / input))
    return value, d_input


def _odd_hvp(input, target, g, v, base):
    log = float(np.log(base))
    return _where(target == 0.0, 0.0, target / log * g / input * v / input)


def _odd_hess_diag(input, target, g, base):
    log = float(np.log(base))
    return _where(target == 0.0, 0.0, target / log * g / input / input)


_SPEC = _Function(
    name="categorical_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("base",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("base",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(_vjp_target, ("input", "g"), ("base",), ("target",), odd=_odd_vjp_target),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("base",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("base",), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("base",), ("input",), odd=_odd_hess_diag
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def categorical_cross_entropy(input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None):
    """Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "categorical_cross_entropy", (input, target, base), axis, reduction, out)


def categorical_cross_entropy_vjp(
    g, input, target, *, base=2.718281828459045, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of categorical_cross_entropy, given the cotangent g of its result.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(
        _SPEC, "categorical_cross_entropy_vjp", g, (input, target, base), axis, reduction, wrt, out
    )


def categorical_cross_entropy_value_and_grad(
    input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Value of categorical_cross_entropy and its derivative, in one pass.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what categorical_cross_entropy_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(
        _SPEC, "categorical_cross_entropy_value_and_grad", (input, target, base), axis, reduction, out
    )


def categorical_cross_entropy_hvp(
    v, input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Hessian of categorical_cross_entropy in input times v.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC, "categorical_cross_entropy_hvp", "hvp", v, (input, target, base), axis, reduction, out
    )


def categorical_cross_entropy_hess_diag(
    input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of categorical_cross_entropy in input.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC,
        "categorical_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, base),
        axis,
        reduction,
        out,
    )
