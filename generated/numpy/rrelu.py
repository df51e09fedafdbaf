# Made by symdl 0.1.0 from rrelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rrelu = x  if x > 0
#             x*(lower/2 + upper/2)  otherwise
"""Rectifier whose negative slope is the middle of an interval, or, in training, the given random
slopes."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _where
from ._pair import pair_high, pair_of, pair_where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["rrelu", "rrelu_grad", "rrelu_grad2", "rrelu_vjp", "rrelu_value_and_grad"]


def _value(x, lower, upper):
    """slopes absent"""
    t1 = pair_of(lower, x)
    t2 = pair_of(upper, x)
    t3 = pair_of(x, x)
    return pair_high(pair_where(x > 0.0, t3, (t1 + t2) / 2.0 * t3), x)


def _value_in_doubles(x, lower, upper):
    """slopes absent, in doubles"""
    t1 = (lower + upper) / 2.0
    return _where(x > 0.0, x, t1 * x)


def _grad(x, lower, upper):
    """slopes absent"""
    t1 = (lower + upper) / 2.0
    return _where(x == x, _where(x <= 0.0, t1, 1.0, x), x)


def _grad2(x):
    """slopes absent"""
    return _where(x == x, 0.0, x)


def _vjp(x, g, lower, upper):
    """slopes absent"""
    t1 = (lower + upper) / 2.0
    return _where(x == x, _where(x <= 0.0, g * t1, g), x)


def _value_and_grad(x, lower, upper):
    """slopes absent"""
    t1 = (lower + upper) / 2.0
    t2 = pair_of(lower, x)
    t3 = pair_of(upper, x)
    t4 = pair_of(x, x)
    value = pair_high(pair_where(x > 0.0, t4, (t2 + t3) / 2.0 * t4), x)
    grad = _where(x == x, _where(x <= 0.0, t1, 1.0, x), x)
    return value, grad


def _value_and_grad_in_doubles(x, lower, upper):
    """slopes absent, in doubles"""
    t1 = (lower + upper) / 2.0
    value = _where(x > 0.0, x, t1 * x)
    grad = _where(x == x, _where(x <= 0.0, t1, 1.0, x), x)
    return value, grad


def _value_slopes(x, slopes):
    """slopes given"""
    return _where(x > 0.0, x, slopes * x)


def _grad_slopes(x, slopes):
    """slopes given"""
    return _where(x == x, _where(x <= 0.0, slopes, 1.0), x)


def _vjp_slopes(x, slopes, g):
    """slopes given"""
    return _where(x == x, _where(x <= 0.0, g * slopes, g), x)


def _value_and_grad_slopes(x, slopes):
    """slopes given"""
    value = _where(x > 0.0, x, slopes * x)
    grad = _where(x == x, _where(x <= 0.0, slopes, 1.0), x)
    return value, grad


_SPEC = _Function(
    name="rrelu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("lower", "param"),
        _Argument("upper", "param"),
        _Argument("slopes", "const"),
    ),
    variants={
        ("absent",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("lower", "upper"), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("lower", "upper"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("lower", "upper"), ("x",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("x",),
                    ("lower", "upper"),
                    ("value", "grad"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
        ("given",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_slopes, ("x", "slopes"), (), ("value",)),
                "grad": _Body(_grad_slopes, ("x", "slopes"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp_slopes, ("x", "slopes", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad_slopes, ("x", "slopes"), (), ("value", "grad")),
            },
        ),
    },
    selectors=(("slopes", ()),),
)


def rrelu(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Rectifier whose negative slope is the middle of an interval, or, in training, the given random
    slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu", (x, lower, upper, slopes), "value", None, out)


def rrelu_grad(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """First derivative of rrelu: f'(x).

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu_grad", (x, lower, upper, slopes), "grad", None, out)


def rrelu_grad2(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Second derivative of rrelu: f''(x).

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu_grad2", (x, lower, upper, slopes), "grad2", None, out)


def rrelu_vjp(g, x, lower=0.125, upper=0.3333333333333333, *, slopes=None, wrt=None, out=None):
    """Cotangents of the inputs of rrelu, given the cotangent g of its result.

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _cotangents(_SPEC, "rrelu_vjp", g, (x, lower, upper, slopes), None, None, wrt, out)


def rrelu_value_and_grad(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Value of rrelu and its derivative, in one pass.

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate_pair(_SPEC, "rrelu_value_and_grad", (x, lower, upper, slopes), out)
