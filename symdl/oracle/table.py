"""Everything the oracle can evaluate, one row a node of SymPy; lazy logic and rows are in ``programs``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp
from flint import arb, fmpq
from sympy.core import numbers as constants
from sympy.logic.boolalg import BooleanFalse, BooleanTrue

from symdl.oracle.arithmetic import add, floor, maximum, minimum, mod, mul
from symdl.oracle.functions import (
    EXP,
    LOG,
    Elementary,
    finite,
    half_pi,
    lambert,
    minus_half_pi,
    nonpositive_integer,
    polygamma,
    power,
)
from symdl.oracle.reals import MINUS, ONE, PLUS, ZERO, Outside, Real, sign_of
from symdl.oracle.relations import dirac, equal, heaviside, holds, kronecker, less, less_equal


def _nowhere() -> Real:
    raise Outside


_ONE_SIDED = {"outside": lambda x: x < 0}
TABLE: dict[type, Callable[..., Any]] = {
    # constants
    constants.Pi: arb.pi,
    constants.Exp1: arb.const_e,
    constants.EulerGamma: arb.const_euler,
    constants.Catalan: arb.const_catalan,
    constants.GoldenRatio: lambda: (1 + arb(5).sqrt()) / 2,
    constants.Infinity: lambda: PLUS,
    constants.NegativeInfinity: lambda: MINUS,
    constants.NaN: _nowhere,
    constants.ComplexInfinity: _nowhere,
    BooleanTrue: lambda: True,
    BooleanFalse: lambda: False,
    # arithmetic
    sp.Add: add,
    sp.Mul: mul,
    sp.Pow: power,
    sp.Abs: abs,
    sp.sign: lambda x: fmpq(sign_of(x)),
    sp.Max: maximum,
    sp.Min: minimum,
    sp.floor: floor,
    sp.ceiling: lambda x: -floor(-x),
    sp.Mod: mod,
    sp.Heaviside: heaviside,
    sp.DiracDelta: dirac,
    sp.KroneckerDelta: kronecker,
    # relations
    sp.StrictLessThan: less,
    sp.LessThan: less_equal,
    sp.StrictGreaterThan: lambda a, b: less(b, a),
    sp.GreaterThan: lambda a, b: less_equal(b, a),
    sp.Equality: equal,
    sp.Unequality: lambda a, b: not equal(a, b),
    sp.Not: lambda truth: not holds(truth),
    # functions of one number
    sp.exp: EXP,
    sp.log: LOG,
    sp.sin: Elementary(arb.sin),
    sp.cos: Elementary(arb.cos),
    sp.tan: Elementary(arb.tan),
    sp.cot: Elementary(arb.cot, outside=lambda x: x.is_zero()),
    sp.sec: Elementary(arb.sec),
    sp.csc: Elementary(arb.csc, outside=lambda x: x.is_zero()),
    sp.sinc: Elementary(arb.sinc, ZERO, ZERO),
    sp.asin: Elementary(arb.asin, outside=lambda x: abs(x) > 1),
    sp.acos: Elementary(arb.acos, outside=lambda x: abs(x) > 1),
    sp.atan: Elementary(arb.atan, minus_half_pi, half_pi),
    sp.sinh: Elementary(arb.sinh, MINUS, PLUS),
    sp.cosh: Elementary(arb.cosh, PLUS, PLUS),
    sp.tanh: Elementary(arb.tanh, fmpq(-1), ONE),
    sp.coth: Elementary(arb.coth, fmpq(-1), ONE, lambda x: x.is_zero()),
    sp.sech: Elementary(arb.sech, ZERO, ZERO),
    sp.csch: Elementary(arb.csch, ZERO, ZERO, lambda x: x.is_zero()),
    sp.asinh: Elementary(arb.asinh, MINUS, PLUS),
    sp.acosh: Elementary(arb.acosh, None, PLUS, lambda x: x < 1),
    sp.atanh: Elementary(arb.atanh, outside=lambda x: abs(x) > 1, ends=((1, PLUS), (-1, MINUS))),
    sp.erf: Elementary(arb.erf, fmpq(-1), ONE),
    sp.erfc: Elementary(arb.erfc, fmpq(2), ZERO),
    sp.erfi: Elementary(arb.erfi, MINUS, PLUS),
    sp.erfinv: Elementary(arb.erfinv, outside=lambda x: abs(x) > 1, ends=((1, PLUS), (-1, MINUS))),
    sp.erfcinv: Elementary(arb.erfcinv, outside=lambda x: x < 0 or x > 2, ends=((0, PLUS), (2, MINUS))),
    sp.gamma: Elementary(arb.gamma, None, PLUS, nonpositive_integer),
    sp.loggamma: Elementary(arb.lgamma, None, PLUS, ends=((0, PLUS),), **_ONE_SIDED),
    sp.digamma: Elementary(arb.digamma, None, PLUS, nonpositive_integer),
    sp.factorial: Elementary(arb.fac, None, PLUS, lambda x: nonpositive_integer(x + 1)),
    sp.Ei: Elementary(arb.ei, ZERO, PLUS, ends=((0, MINUS),)),
    sp.li: Elementary(arb.li, None, PLUS, ends=((1, MINUS),), **_ONE_SIDED),
    sp.Si: Elementary(arb.si, minus_half_pi, half_pi),
    sp.Ci: Elementary(arb.ci, None, ZERO, ends=((0, MINUS),), **_ONE_SIDED),
    sp.Shi: Elementary(arb.shi, MINUS, PLUS),
    sp.Chi: Elementary(arb.chi, None, PLUS, ends=((0, MINUS),), **_ONE_SIDED),
    sp.airyai: Elementary(arb.airy_ai, ZERO, ZERO),
    sp.airybi: Elementary(arb.airy_bi, ZERO, PLUS),
    # functions of several
    sp.LambertW: lambert,
    sp.polygamma: polygamma,
    sp.atan2: finite(arb.atan2),
    sp.besselj: finite(lambda n, x: x.bessel_j(n)),
    sp.bessely: finite(lambda n, x: x.bessel_y(n)),
    sp.besseli: finite(lambda n, x: x.bessel_i(n)),
    sp.besselk: finite(lambda n, x: x.bessel_k(n)),
    sp.uppergamma: finite(lambda s, x: x.gamma_upper(s)),
    sp.lowergamma: finite(lambda s, x: x.gamma_lower(s)),
    sp.expint: finite(lambda s, x: x.expint(s)),
    sp.polylog: finite(lambda s, x: x.polylog(s)),
    sp.zeta: finite(lambda s, *a: s.zeta(*a)),
}
