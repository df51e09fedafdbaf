# Made by symdl 0.1.0 from l1_penalty with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l1_penalty = lam*RowSum(absolute(w))
"""Sum of sizes times a constant; the slope at 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._numeric import _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair
from ._whole import _made_by_blocks, _sum_by_blocks

__all__ = [
    "l1_penalty", "l1_penalty_vjp", "l1_penalty_value_and_grad", "l1_penalty_hvp", "l1_penalty_hess_diag"
]


def _value_terms(w):
    return np.absolute(w)


def _value(w, lam):
    total = _sum_by_blocks(_value_terms, (w,))
    return _narrow(lam * total, w)


def _vjp_elements(w, t5, t3):
    return _where(w <= 0.0, _where(w >= 0.0, 0.0, t5), t3)


def _vjp(w, g, lam):
    t1 = lam * _wide(g)
    t2 = _narrow(t1, w)
    t3 = _narrow(-t1, w)
    d_w = _made_by_blocks(_vjp_elements, (w, t3, t2))
    return d_w


def _value_and_grad_terms(w):
    return np.absolute(w)


def _value_and_grad_elements(w, t7, t5):
    return _where(w <= 0.0, _where(w >= 0.0, 0.0, t7), t5)


def _value_and_grad(w, g, lam):
    t1 = lam * _wide(g)
    t2 = _narrow(t1, w)
    t3 = _narrow(-t1, w)
    total = _sum_by_blocks(_value_and_grad_terms, (w,))
    value = _narrow(lam * total, w)
    d_w = _made_by_blocks(_value_and_grad_elements, (w, t3, t2))
    return value, d_w


def _hvp():
    return 0.0


def _hess_diag():
    return 0.0


_SPEC = _Function(
    name="l1_penalty",
    arguments=(
        _Argument("w", "elem"),
        _Argument("lam", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("w",), ("lam",), ("value",)),
                "vjp": _Body(_vjp, ("w", "g"), ("lam",), ("w",)),
                "value_and_grad": _Body(_value_and_grad, ("w", "g"), ("lam",), ("value", "w")),
                "hvp": _Body(_hvp, (), (), ("w",)),
                "hess_diag": _Body(_hess_diag, (), (), ("w",)),
            },
        ),
    },
    row="array",
)


def l1_penalty(w, lam, *, out=None):
    """Sum of sizes times a constant; the slope at 0 is 0.

        l1_penalty = lam*RowSum(absolute(w))

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

    Reference: R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58,
    1996
    """
    return _loss(_SPEC, "l1_penalty", (w, lam), None, None, out)


def l1_penalty_vjp(g, w, lam, *, wrt=None, out=None):
    """Cotangents of the inputs of l1_penalty, given the cotangent g of its result.

    l1_penalty: Sum of sizes times a constant; the slope at 0 is 0.

        l1_penalty = lam*RowSum(absolute(w))

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

    Reference: R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58,
    1996
    """
    return _cotangents(_SPEC, "l1_penalty_vjp", g, (w, lam), None, None, wrt, out)


def l1_penalty_value_and_grad(w, lam, *, out=None):
    """Value of l1_penalty and its derivative, in one pass.

    l1_penalty: Sum of sizes times a constant; the slope at 0 is 0.

        l1_penalty = lam*RowSum(absolute(w))

    w: array.
    lam: number, 0 <= lam.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what l1_penalty_vjp(1, ...) returns). The result has the dtype to which the floating
    w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58,
    1996
    """
    return _loss_pair(_SPEC, "l1_penalty_value_and_grad", (w, lam), None, None, out)


def l1_penalty_hvp(v, w, lam, *, out=None):
    """Hessian of l1_penalty in w times v.

    l1_penalty: Sum of sizes times a constant; the slope at 0 is 0.

        l1_penalty = lam*RowSum(absolute(w))

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

    Reference: R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58,
    1996
    """
    return _curvature(_SPEC, "l1_penalty_hvp", "hvp", v, (w, lam), None, None, out)


def l1_penalty_hess_diag(w, lam, *, out=None):
    """Diagonal of the Hessian of l1_penalty in w.

    l1_penalty: Sum of sizes times a constant; the slope at 0 is 0.

        l1_penalty = lam*RowSum(absolute(w))

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

    Reference: R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58,
    1996
    """
    return _curvature(_SPEC, "l1_penalty_hess_diag", "hess_diag", None, (w, lam), None, None, out)
