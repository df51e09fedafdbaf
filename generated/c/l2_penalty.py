# Made by symdl 0.1.0 from l2_penalty with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_penalty = lam*RowSum(w**2)
"""Sum of squares times a constant."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_sum
from ._numeric import _narrow, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "l2_penalty", "l2_penalty_vjp", "l2_penalty_value_and_grad", "l2_penalty_hvp", "l2_penalty_hess_diag"
]

_C = _Source("l2_penalty.c")


def _value_numbers(lam):
    return lam


_value = _Kernel(
    _C,
    "l2_penalty_value",
    ("w",),
    ("value",),
    scalars=("lam",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(lam):
    return 2.0 * lam


_vjp = _Kernel(_C, "l2_penalty_vjp", ("w", "g"), ("w",), scalars=("lam",), host=_vjp_numbers, rows=True)


def _value_and_grad_numbers(lam):
    t2 = 2.0 * lam
    return lam, t2


_value_and_grad = _Kernel(
    _C,
    "l2_penalty_value_and_grad",
    ("w", "g"),
    ("value", "w"),
    scalars=("lam",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(lam):
    return 2.0 * lam


_hvp = _Kernel(_C, "l2_penalty_hvp", ("g", "v"), ("w",), scalars=("lam",), host=_hvp_numbers, rows=True)


def _hess_diag_numbers(lam):
    return 2.0 * lam


_hess_diag = _Kernel(
    _C, "l2_penalty_hess_diag", ("g",), ("w",), scalars=("lam",), host=_hess_diag_numbers, rows=True
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(w, lam):
    total = _row_sum(w * w)
    return _narrow(lam * total, w)


def _odd_vjp(w, g, lam):
    t1 = 2.0 * lam
    t2 = _narrow(t1 * _wide(g), w)
    return t2 * w


def _odd_value_and_grad(w, g, lam):
    t1 = 2.0 * lam
    total = _row_sum(w * w)
    t2 = _narrow(t1 * _wide(g), w)
    d_w = t2 * w
    value = _narrow(lam * total, w)
    return value, d_w


def _odd_hvp(g, v, lam):
    t1 = 2.0 * lam
    t2 = _narrow(t1 * _wide(g), v)
    return t2 * v


def _odd_hess_diag(g, lam):
    t1 = 2.0 * lam
    return _narrow(t1 * _wide(g), g)


_SPEC = _Function(
    name="l2_penalty",
    arguments=(
        _Argument("w", "elem"),
        _Argument("lam", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("w",), ("lam",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("w", "g"), ("lam",), ("w",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("w", "g"), ("lam",), ("value", "w"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("g", "v"), ("lam",), ("w",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("g",), ("lam",), ("w",), odd=_odd_hess_diag),
            },
        ),
    },
    row="array",
)


def l2_penalty(w, lam, *, out=None):
    """Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss(_SPEC, "l2_penalty", (w, lam), None, None, out)


def l2_penalty_vjp(g, w, lam, *, wrt=None, out=None):
    """Cotangents of the inputs of l2_penalty, given the cotangent g of its result.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    g: the cotangent of the result, of its shape.
    w: array.
    lam: number, 0 <= lam.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of w, each of its input's shape. The result has the dtype to which
    the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _cotangents(_SPEC, "l2_penalty_vjp", g, (w, lam), None, None, wrt, out)


def l2_penalty_value_and_grad(w, lam, *, out=None):
    """Value of l2_penalty and its derivative, in one pass.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what l2_penalty_vjp(1, ...) returns). The result has the dtype to which the floating
    w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss_pair(_SPEC, "l2_penalty_value_and_grad", (w, lam), None, None, out)


def l2_penalty_hvp(v, w, lam, *, out=None):
    """Hessian of l2_penalty in w times v.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    v: the direction, of the shape of w.
    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hvp", "hvp", v, (w, lam), None, None, out)


def l2_penalty_hess_diag(w, lam, *, out=None):
    """Diagonal of the Hessian of l2_penalty in w.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hess_diag", "hess_diag", None, (w, lam), None, None, out)
