# Made by symdl 0.1.0 from mish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mish = x*tanh(log(exp(x) + 1))
"""The argument weighted by the hyperbolic tangent of its softplus."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _polynomial, _recomputed, _repaired, _where
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["mish", "mish_grad", "mish_grad2", "mish_vjp", "mish_value_and_grad"]

_C = _Source("mish.c")

_value = _Kernel(_C, "mish_value", ("x",), ("value",))

_grad = _Kernel(_C, "mish_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "mish_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "mish_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "mish_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(x < t3, t2, t1))
    t4 = t1 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t3 < x, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t2 = t2 / (1.0 + exp_2)
    t1 = extended_where(x == -np.inf, 0.0, t1 * (t4 / (t2 * t2 + 1.0) * t2 + 1.0) * t4)
    return extended_real(t1, x)


def _odd_value(x):
    expit = _closely(_expit, x)
    expit_2 = _expit(-x)
    t1 = x * (expit / (expit_2 * expit_2 + 1.0) * expit_2 + 1.0) * expit
    value = _where(x == -np.inf, 0.0, t1)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < x, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    t5 = t4 * t4
    exp_2 = extended_exp(-extended_where(x < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t6 = t6 / (1.0 + exp_2)
    t7 = 2.0 * t5
    t8 = t6 * t6
    t5 = 4.0 * (t5 * t4) * (t1 + 1.0) + t7 * (2.0 * t1 + 3.0) * t6 + 4.0 * t8 * t4
    t7 = t7 + 2.0 * t6 * t4 + t8
    t5 = extended_where(x >= 8.507059173023462e+37, 1.0, (t5 + t8 * t6) / t7 * t6 / t7)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t5), x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = _polynomial(
        t1, -8.657915446033475e-11, -3.207107083481193e-10, 2.2723015731977883e-10, 3.3820995944223435e-09,
        6.799989278258497e-09, -5.410766486943966e-09, -6.216292286677905e-08, -1.412641051196633e-07,
        2.7163479806284174e-08, 1.0717522166860598e-06, 2.908689780077656e-06, 9.426993542554126e-07,
        -1.7299230743017136e-05, -5.582890501197912e-05, -4.196150575697132e-05, 0.0002541293606045949,
        0.0009898181093098675, 0.0010924055622641847, -0.0033606849071405286, -0.015821126612894656,
        -0.020271822909316145, 0.04190782085849166, 0.20473126433523542, -1.0418066092589212e-08
    )
    return (t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * (t2 + 0.2669479250907898)


def _odd_grad(x):
    expit = _expit(-x)
    t1 = expit * expit
    expit_2 = _expit(x)
    t2 = 2.0 * t1
    t3 = expit_2 * expit_2
    t1 = 4.0 * (t1 * expit) * (x + 1.0) + t2 * (2.0 * x + 3.0) * expit_2 + 4.0 * t3 * expit
    t2 = t2 + 2.0 * expit_2 * expit + t3
    t1 = _where(x >= 8.507059173023462e+37, 1.0, (t1 + t3 * expit_2) / t2 * expit_2 / t2)
    grad = _where(x <= -4.253529586511731e+37, 0.0, t1)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    carefully = (expit_2 < 7.888609052210118e-31) & (x >= -800.0) & ~anchored
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_grad_anchored, (grad,), x)
    return grad


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < x, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(x < t3, t2, t1))
    t5 = t1 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp_2, x), exp_2, t5)
    t5 = t5 / (1.0 + exp_2)
    t6 = t4 * t4 + 1.0
    t1 = t1 * t4 - 2.0 * t1 * (t5 * t5) * (t5 / t6 * t4 + 1.0) + 2.0
    t6 = 4.0 / t6 * t4 / t6 * t4 * t1 * t5
    t6 = extended_where(x >= 8.507059173023462e+37, 0.0, t6)
    return extended_real(extended_where(x <= -8.507059173023462e+37, 0.0, t6), x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -2.2563765048980713
    t2 = _polynomial(
        t1, -1.242089945414166e-11, -3.781554048748531e-11, 3.06377791160231e-11, 4.141292689951623e-10,
        1.4095844858778322e-09, 2.7346795476080437e-09, -9.247450814519227e-10, -3.174527451877045e-08,
        -1.3815123981097713e-07, -3.288939825830167e-07, -1.9167172096656329e-07, 2.1972371318163827e-06,
        1.1646399283644723e-05, 3.22384819826772e-05, 3.978329839268182e-05, -0.0001053838534246661,
        -0.0007927885922693279, -0.00248006759307677, -0.0038604925892944063, 0.003354054335366471,
        0.0373618945181179, 0.09898192994224164, 3.5498143568325246e-09
    )
    t1 = t1 - 1.0853727872017771e-07 - -5.511209586002551e-16 - -3.0415870723303235e-32
    return t1 * (t2 + 0.10875439643859863)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 1.490571141242981
    t2 = _polynomial(
        t1, 3.2003452064062983e-10, -7.405978177695168e-10, -2.5874933330698065e-09, 1.0268629769507853e-08,
        6.234659896096195e-10, -6.246403009729495e-08, 1.1415050680666777e-07, 1.226694891028435e-07,
        -8.891217863469262e-07, 1.1452323062564483e-06, 2.595764781547264e-06, -1.1636967547880833e-05,
        9.503237202111049e-06, 4.342896120560744e-05, -0.00013717550231447375, 4.585033248724627e-05,
        0.0006082700494209458, -0.0014013098955712486, -0.00026852134969005233, 0.007002748951859567,
        -0.011535250759472827, -0.008932241645218797, 0.05998888287073378, -0.0666517490950163,
        -0.07970734751864801, 0.2812727841267515, -4.860772113479522e-09
    )
    t1 = t1 - 3.82424474310028e-08 - 7.126036715834263e-17 - -4.836840730499852e-33
    return t1 * (t2 - 0.23069451749324799)


def _odd_grad2(x):
    expit = _expit(-x)
    expit_2 = _expit(x)
    t1 = expit * expit + 1.0
    t2 = x * expit - 2.0 * x * (expit_2 * expit_2) * (expit_2 / t1 * expit + 1.0) + 2.0
    t1 = 4.0 / t1 * expit / t1 * expit * t2
    t3 = t1 * expit_2
    t4 = _where(x >= 8.507059173023462e+37, 0.0, t3)
    grad2 = _where(x <= -8.507059173023462e+37, 0.0, t4)
    anchored = (x > -3.2563765048980713) & (x < -1.2563763856887817)
    anchored_2 = (x > 0.49057117104530334) & (x < 2.4905712604522705)
    t5 = (np.absolute(t3) < 7.888609052210118e-31) & (t1 != 0.0) & (expit_2 != 0.0)
    t5 = (expit_2 < 7.888609052210118e-31) & (x >= -800.0) | t5
    carefully = (t5 | (expit < 7.888609052210118e-31) & (x <= 432.0)) & ~anchored & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_carefully(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < x, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    t5 = t4 * t4
    exp_2 = extended_exp(-extended_where(x < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t6 = t6 / (1.0 + exp_2)
    t7 = 2.0 * t5
    t8 = t6 * t6
    t5 = 4.0 * (t5 * t4) * (t1 + 1.0) + t7 * (2.0 * t1 + 3.0) * t6 + 4.0 * t8 * t4
    t7 = t7 + 2.0 * t6 * t4 + t8
    t9 = extended_of(g, x)
    t5 = t9 * ((t5 + t8 * t6) / t7 * t6 / t7)
    t9 = extended_where(x >= 8.507059173023462e+37, t9, t5)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t9), x)


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = _polynomial(
        t1, -8.657915446033475e-11, -3.207107083481193e-10, 2.2723015731977883e-10, 3.3820995944223435e-09,
        6.799989278258497e-09, -5.410766486943966e-09, -6.216292286677905e-08, -1.412641051196633e-07,
        2.7163479806284174e-08, 1.0717522166860598e-06, 2.908689780077656e-06, 9.426993542554126e-07,
        -1.7299230743017136e-05, -5.582890501197912e-05, -4.196150575697132e-05, 0.0002541293606045949,
        0.0009898181093098675, 0.0010924055622641847, -0.0033606849071405286, -0.015821126612894656,
        -0.020271822909316145, 0.04190782085849166, 0.20473126433523542, -1.0418066092589212e-08
    )
    t1 = (t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * (t2 + 0.2669479250907898)
    return g * t1


def _odd_vjp(x, g):
    expit = _expit(-x)
    t1 = expit * expit
    expit_2 = _expit(x)
    t2 = 2.0 * t1
    t3 = expit_2 * expit_2
    t1 = 4.0 * (t1 * expit) * (x + 1.0) + t2 * (2.0 * x + 3.0) * expit_2 + 4.0 * t3 * expit
    t2 = t2 + 2.0 * expit_2 * expit + t3
    t1 = _where(x >= 8.507059173023462e+37, g, g * ((t1 + t3 * expit_2) / t2 * expit_2 / t2))
    d_x = _where(x <= -4.253529586511731e+37, 0.0, t1)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    carefully = (expit_2 < 7.888609052210118e-31) & (x >= -800.0) & ~anchored
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)
    return d_x


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(x < t3, t2, t1))
    t4 = t1 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t3 < x, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t2 = t2 / (1.0 + exp_2)
    t1 = extended_where(x == -np.inf, 0.0, t1 * (t4 / (t2 * t2 + 1.0) * t2 + 1.0) * t4)
    return extended_real(t1, x)


def _odd_value_and_grad_carefully_2(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(x < t3, t2, t1))
    t4 = t1 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t3 < x, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t2 = t2 / (1.0 + exp_2)
    t5 = t2 * t2
    t6 = 2.0 * t5
    t7 = t4 * t4
    t5 = 4.0 * (t5 * t2) * (t1 + 1.0) + t6 * (2.0 * t1 + 3.0) * t4 + 4.0 * t7 * t2
    t6 = t6 + 2.0 * t4 * t2 + t7
    t5 = extended_where(x >= 8.507059173023462e+37, 1.0, (t5 + t7 * t4) / t6 * t4 / t6)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t5), x)


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = _polynomial(
        t1, -8.657915446033475e-11, -3.207107083481193e-10, 2.2723015731977883e-10, 3.3820995944223435e-09,
        6.799989278258497e-09, -5.410766486943966e-09, -6.216292286677905e-08, -1.412641051196633e-07,
        2.7163479806284174e-08, 1.0717522166860598e-06, 2.908689780077656e-06, 9.426993542554126e-07,
        -1.7299230743017136e-05, -5.582890501197912e-05, -4.196150575697132e-05, 0.0002541293606045949,
        0.0009898181093098675, 0.0010924055622641847, -0.0033606849071405286, -0.015821126612894656,
        -0.020271822909316145, 0.04190782085849166, 0.20473126433523542, -1.0418066092589212e-08
    )
    return (t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * (t2 + 0.2669479250907898)


def _odd_value_and_grad(x):
    expit = _closely(_expit, x)
    expit_2 = _expit(-x)
    t1 = expit_2 * expit_2
    t2 = 2.0 * t1
    t3 = expit * expit
    t4 = 4.0 * (t1 * expit_2) * (x + 1.0) + t2 * (2.0 * x + 3.0) * expit + 4.0 * t3 * expit_2
    t2 = t2 + 2.0 * expit * expit_2 + t3
    value = _where(x == -np.inf, 0.0, x * (expit / (t1 + 1.0) * expit_2 + 1.0) * expit)
    t4 = _where(x >= 8.507059173023462e+37, 1.0, (t4 + t3 * expit) / t2 * expit / t2)
    grad = _where(x <= -4.253529586511731e+37, 0.0, t4)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    carefully = (expit < 7.888609052210118e-31) & (x >= -800.0)
    carefully_2 = carefully & ~anchored
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="mish",
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


def mish(x, *, out=None):
    """The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish", (x,), "value", None, out)


def mish_grad(x, *, out=None):
    """First derivative of mish: f'(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad", (x,), "grad", None, out)


def mish_grad2(x, *, out=None):
    """Second derivative of mish: f''(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad2", (x,), "grad2", None, out)


def mish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of mish, given the cotangent g of its result.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

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

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _cotangents(_SPEC, "mish_vjp", g, (x,), None, None, wrt, out)


def mish_value_and_grad(x, *, out=None):
    """Value of mish and its derivative, in one pass.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate_pair(_SPEC, "mish_value_and_grad", (x,), out)
