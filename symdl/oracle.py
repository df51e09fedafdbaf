"""Certified truth: an untouched SymPy definition in ball arithmetic, until the ball itself proves the answer.

Inputs are taken exactly and stay exact rationals as long as the mathematics is rational, so that a kink, a
tie or a zero is decided and not guessed; everything else is an ``arb`` ball whose precision is doubled until
it has 64 good bits, proves an underflow for every dtype, or is an exact zero. Nothing here knows the laws,
derivatives or plans it judges: a derivative is SymPy's own ``diff`` of the definition.
"""

from __future__ import annotations

import math
import numbers
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Any, Literal, SupportsFloat, TypeAlias, TypeVar, cast

import mpmath
import sympy as sp
from flint import acb, arb, ctx, fmpq
from sympy.core import numbers as constants
from sympy.logic.boolalg import BooleanFalse, BooleanTrue

from symdl import row
from symdl.errors import DerivationError

Real: TypeAlias = arb | fmpq
"""An exact rational, a finite ball, or an exact infinity; never NaN, never an unbounded ball."""

Number: TypeAlias = float | int | Fraction
_Result = TypeVar("_Result")
Kind: TypeAlias = Literal["finite", "nan", "+inf", "-inf"]

GOOD_BITS = 64
PRECISIONS = (96, 192, 384, 768, 1536, 3072, 6144, 12288, 24576, 65536)
PLUS, MINUS, ZERO, HALF, ONE = arb.pos_inf(), arb.neg_inf(), fmpq(0), fmpq(1, 2), fmpq(1)
UNDERFLOW = 1100  # 2^-1100 is far below half of the smallest subnormal of float64, 2^-1075
_TINY = arb(2) ** -UNDERFLOW
_RATIONAL_BITS = 1 << 15  # a longer exact power becomes a ball


class _Outside(Exception):
    """Certainly no real number: outside the domain, or an indeterminate form of infinities."""


class _Undecided(Exception):
    """This precision cannot say."""


# ---------------------------------------------------------------------------------------------------- formats


@dataclass(frozen=True)
class _Format:
    """A binary floating-point format: significant bits, smallest and largest exponent of a normal number."""

    bits: int
    low: int
    high: int

    def unit(self, exponent: int) -> fmpq:
        """The distance of neighbours in the binade ``2^exponent``."""
        return _power_of_two(min(max(exponent, self.low), self.high) - self.bits + 1)

    def round(self, value: fmpq) -> fmpq:
        """``value`` rounded to nearest, ties to even, as if there were no largest number."""
        if value == 0:
            return value
        unit = self.unit(_exponent(abs(value)))
        scaled = value / unit
        steps, rest = divmod(int(scaled.p), int(scaled.q))
        half = 2 * rest - int(scaled.q)
        return fmpq(steps + (half > 0 or (half == 0 and steps % 2 == 1))) * unit

    def nearest(self, value: fmpq) -> float:
        """``value`` rounded to nearest, ties to even, overflowing to infinity; a zero keeps the sign."""
        rounded = self.round(value)
        overflow = abs(rounded) >= _power_of_two(self.high + 1)
        number = math.inf if overflow else abs(int(rounded.p) / int(rounded.q))
        return -number if value < 0 else number


_FORMATS = {
    "float64": _Format(53, -1022, 1023),
    "float32": _Format(24, -126, 127),
    "float16": _Format(11, -14, 15),
    "bfloat16": _Format(8, -126, 127),
}


def _format(dtype: object) -> _Format:
    name = dtype if isinstance(dtype, str) else getattr(dtype, "name", getattr(dtype, "__name__", str(dtype)))
    if name not in _FORMATS:
        raise ValueError(f"dtype {dtype!r} has no rounding here; expected one of {', '.join(_FORMATS)}")
    return _FORMATS[cast(str, name)]


def _power_of_two(exponent: int) -> fmpq:
    return fmpq(1 << exponent) if exponent >= 0 else fmpq(1, 1 << -exponent)


def _exponent(size: fmpq) -> int:
    """The binary exponent of a positive rational: ``2^e <= size < 2^(e+1)``."""
    guess = int(size.p).bit_length() - int(size.q).bit_length()
    return guess if size >= _power_of_two(guess) else guess - 1


def _rational(number: arb) -> fmpq:
    """An exact finite ball as a rational; what every dtype rounds to 0 or infinity is brought near."""
    mantissa, exponent = (int(part) for part in number.man_exp())
    if mantissa and not -UNDERFLOW - 2 <= (top := mantissa.bit_length() + exponent) <= UNDERFLOW:
        mantissa, exponent = (1 if mantissa > 0 else -1), (UNDERFLOW if top > 0 else -UNDERFLOW)
    return fmpq(mantissa) * _power_of_two(exponent)


# ------------------------------------------------------------------------------------------------------ truth


@dataclass(frozen=True, eq=False)
class Truth:
    """The true value of a definition at one point, with its proof.

    ``ball`` encloses it; ``exact`` is set where it is a known rational. A Truth may be infinite, or NaN:
    outside the domain, or a limit that does not exist. A limit at an infinite argument that ball arithmetic
    could not prove is numeric and has ``proved`` False.
    """

    kind: Kind
    ball: arb
    exact: fmpq | None = None
    proved: bool = True
    _refine: Callable[[int], Real] | None = field(default=None, repr=False)

    def value(self, dtype: object = "float64") -> float:
        """The truth rounded correctly (nearest, ties to even) to ``dtype``: a name or a NumPy type.

        The precision rises until both ends of the ball round alike. A ball that still straddles a midpoint at
        6144 bits is taken to be the midpoint, and rounds to even.
        """
        target = _format(dtype)
        if self.kind != "finite":
            return float(self.kind)
        if self.exact is not None:
            return target.nearest(self.exact)
        for ball in self._balls():
            low, high = (target.nearest(_rational(end)) for end in _ends(ball))
            if low == high:
                return high
        middle = _rational(ball.mid())
        step = target.unit(_exponent(abs(middle))) / 2
        return target.nearest(fmpq((middle / step + fmpq(1, 2)).floor()) * step)

    def error(self, got: SupportsFloat, dtype: object = "float64") -> float:
        """The error of ``got`` in ulps of ``dtype`` at the true value; infinite where a NaN is amiss.

        Below the smallest normal number the unit is the smallest subnormal. A wrong overflow counts as the
        power of two after the largest number.
        """
        target = _format(dtype)
        got = float(got)
        if self.kind == "nan" or math.isnan(got):
            return 0.0 if self.kind == "nan" and math.isnan(got) else math.inf
        if self.kind != "finite":
            return 0.0 if got == float(self.kind) else math.inf
        truth = self.exact if self.exact is not None else _rational(self.ball.mid())
        if math.isinf(got):
            if self.value(dtype) == got:
                return 0.0
            there = _power_of_two(target.high + 1) * (1 if got > 0 else -1)
        else:
            there = fmpq(*got.as_integer_ratio())
        distance = abs(there - truth) / target.unit(_exponent(abs(truth)) if truth != 0 else target.low)
        try:
            return int(distance.p) / int(distance.q)
        except OverflowError:
            return math.inf

    @property
    def is_zero(self) -> bool:
        """Whether the truth is proved to be exactly 0."""
        return self.exact is not None and self.exact == 0

    def _balls(self) -> Any:
        """The ball, then finer ones, as far as rounding can ever need them."""
        yield self.ball
        for precision in PRECISIONS[1:7] if self._refine is not None else ():
            try:
                finer = cast(Callable[[int], Real], self._refine)(precision)
            except (_Undecided, _Outside):
                continue
            yield _ball(finer)


_NAN = Truth("nan", arb.nan())


def _truth(value: Real, refine: Callable[[int], Real] | None = None) -> Truth | None:
    """What ``value`` proves; None if that is not enough."""
    if type(value) is fmpq:
        return Truth("finite", _at(PRECISIONS[0], lambda: arb(value)), value)
    ball = cast(arb, value)
    if not ball.is_finite():
        return Truth("+inf" if ball > 0 else "-inf", ball)
    if ball.is_zero():
        return Truth("finite", ball, ZERO)
    if ball.rel_accuracy_bits() >= GOOD_BITS or ball.abs_upper() < _TINY:
        return Truth("finite", ball, None, True, refine)
    return None


def _at(precision: int, compute: Callable[[], _Result]) -> _Result:
    """``compute()`` at a working precision in bits."""
    before = ctx.prec
    ctx.prec = precision
    try:
        return compute()
    finally:
        ctx.prec = before


def _ends(ball: arb) -> tuple[arb, arb]:
    """Both ends of a ball, exactly: arb rounds them outwards to the working precision, which may be lower."""
    return _at(2 * PRECISIONS[-1], lambda: (ball.lower(), ball.upper()))


def _climb(run: Callable[[int], Real], what: Callable[[], str], highest: int = PRECISIONS[-1]) -> Truth:
    """The truth at the first precision that proves it."""
    for precision in PRECISIONS:
        if precision > highest:
            break
        try:
            truth = _truth(run(precision), run)
        except _Outside:
            return _NAN
        except _Undecided:
            continue
        if truth is not None:
            return truth
    raise DerivationError(
        f"the oracle cannot prove {what()} with {highest} bits: a comparison of equal inexact numbers, a "
        "zero that is not exact, or the edge of a domain; write the definition so that it is decided"
    )


# ----------------------------------------------------------------------- arithmetic on the extended real line


def _ball(value: Real) -> arb:
    return arb(value) if type(value) is fmpq else cast(arb, value)


def _infinite(value: Real) -> bool:
    return type(value) is not fmpq and not cast(arb, value).is_finite()


def _sign(value: Real) -> int:
    """-1, 0 or 1, certified."""
    if value > 0:
        return 1
    if value < 0:
        return -1
    if value == 0:
        return 0
    raise _Undecided


def _add(*terms: Real) -> Real:
    total: Real = ZERO
    for term in terms:
        sum_ = total + term
        if type(sum_) is not fmpq and not cast(arb, sum_).is_finite():
            infinities = [value for value in (total, term) if _infinite(value)]
            if not infinities:
                raise _Undecided
            if len(infinities) == 2 and _sign(total) != _sign(term):
                raise _Outside
            sum_ = infinities[0]
        total = sum_
    return total


def _mul(*factors: Real) -> Real:
    total: Real = ONE
    for factor in factors:
        product = total * factor
        if type(product) is not fmpq and not cast(arb, product).is_finite():
            if not (_infinite(total) or _infinite(factor)):
                raise _Undecided
            sign = _sign(total) * _sign(factor)
            if not sign:
                raise _Outside
            product = PLUS if sign > 0 else MINUS
        total = product
    return total


def _power(base: Real, exponent: Real) -> Real:
    """``base**exponent`` over the reals; ``0**0`` is 1, and an even pole is ``+inf``."""
    if type(exponent) is fmpq and exponent.q == 1:
        return _integer_power(base, int(exponent.p))
    if _infinite(base) or _infinite(exponent):
        return _TABLE[sp.exp](_mul(exponent, _TABLE[sp.log](base)))
    if base == 0:
        return ZERO if _sign(exponent) > 0 else PLUS
    if type(exponent) is fmpq and exponent.q == 2:
        return _integer_power(_square_root(base), int(exponent.p))
    result = _ball(base) ** _ball(exponent)
    if result.is_finite():
        return result
    if base < 0 and (type(exponent) is fmpq or not cast(arb, exponent).contains_integer()):
        raise _Outside
    raise _Undecided


def _integer_power(base: Real, n: int) -> Real:
    if n == 0:
        return ONE
    if _infinite(base):
        return ZERO if n < 0 else PLUS if base > 0 or n % 2 == 0 else MINUS
    if n < 0 and base == 0:
        if n % 2:
            raise _Outside
        return PLUS
    if type(base) is fmpq:
        if abs(n) * max(int(base.p).bit_length(), int(base.q).bit_length()) < _RATIONAL_BITS:
            return base**n
        return arb(base) ** n
    ball = cast(arb, base)
    result = ball**n
    if result.is_finite():
        return result
    if n > 0:  # arb takes logarithms where the midpoint is 0
        return arb(0, ball.abs_upper() ** n)
    raise _Undecided


def _square_root(base: Real) -> Real:
    if base < 0:
        raise _Outside
    if type(base) is fmpq:
        top, bottom = int(base.p), int(base.q)
        root = fmpq(math.isqrt(top), math.isqrt(bottom))
        if root * root == base:
            return root
    result = _ball(base).sqrt()
    if result.is_finite():
        return result
    raise _Undecided


def _maximum(*values: Real) -> Real:
    return _extreme(values, lambda a, b: a >= b, arb.max)


def _minimum(*values: Real) -> Real:
    return _extreme(values, lambda a, b: a <= b, arb.min)


def _extreme(values: Sequence[Real], wins: Callable[[Any, Any], bool], join: Callable[[arb, arb], arb]) -> Real:
    best = values[0]
    for value in values[1:]:
        if wins(value, best):
            best = value
        elif not wins(best, value):
            best = join(_ball(best), _ball(value))
    return best


def _floor(value: Real) -> Real:
    if _infinite(value):
        return value
    if type(value) is fmpq:
        return fmpq(value.floor())
    result = cast(arb, value).floor()
    if result.is_exact():
        return result
    raise _Undecided


def _mod(value: Real, modulus: Real) -> Real:
    return _add(value, _mul(fmpq(-1), modulus, _floor(_mul(value, _power(modulus, fmpq(-1))))))


def _dirac(value: Real) -> Real:
    if _sign(value) == 0:
        raise _Outside
    return ZERO


def _heaviside(value: Real, at_zero: Real = HALF) -> Real:
    return (ZERO, at_zero, ONE)[_sign(value) + 1]


def _less(a: Real, b: Real) -> bool:
    if a < b:
        return True
    if a >= b:
        return False
    return _unordered(a, b)


def _less_equal(a: Real, b: Real) -> bool:
    return not _less(b, a)


def _equal(a: Real, b: Real) -> bool:
    if a == b:
        return True
    if a < b or a > b:
        return False
    return _unordered(a, b)


def _unordered(a: Real, b: Real) -> bool:
    if a == b:  # exactly equal balls: neither is less
        return False
    raise _Undecided


def _nowhere() -> Real:
    raise _Outside


@dataclass(frozen=True)
class _Elementary:
    """A real function of one number: arb's own, its limits at both infinities, and where it has no value."""

    call: Callable[[arb], arb]
    low: Real | Callable[[], Real] | None = None
    high: Real | Callable[[], Real] | None = None
    outside: Callable[[arb], bool] = lambda x: False
    ends: tuple[tuple[int, Real], ...] = ()

    def __call__(self, value: Real) -> Real:
        x = _ball(value)
        if not x.is_finite():
            limit = self.high if x > 0 else self.low
            if limit is None:
                raise _Outside
            return limit() if callable(limit) else limit
        result = self.call(x)
        if result.is_finite():
            return result
        for end, there in self.ends:
            if value == end:
                return there
        if self.outside(x):
            raise _Outside
        raise _Undecided


def _half_pi() -> Real:
    return arb.pi() / 2


def _minus_half_pi() -> Real:
    return -arb.pi() / 2


def _nonpositive_integer(x: arb) -> bool:
    return bool(x.is_integer() and x <= 0)


def _polygamma(order: Real, value: Real) -> Real:
    result = acb(_ball(value)).polygamma(acb(_ball(order))).real
    if result.is_finite():
        return result
    if _nonpositive_integer(_ball(value)):
        raise _Outside
    raise _Undecided


def _finite(call: Callable[..., arb]) -> Callable[..., Real]:
    """``call`` of several balls; what it cannot do is undecided, an infinite argument has no value."""

    def apply(*values: Real) -> Real:
        if any(_infinite(value) for value in values):
            raise _Outside
        result = call(*(_ball(value) for value in values))
        if result.is_finite():
            return result
        raise _Undecided

    return apply


def _kronecker(a: Real, b: Real) -> Real:
    return ONE if _equal(a, b) else ZERO


def _lambert(value: Real, branch: Real = ZERO) -> Real:
    return _LAMBERT[int(cast(fmpq, branch).p)](value)


_LAMBERT = {
    0: _Elementary(arb.lambertw, None, PLUS, lambda x: x < -arb(-1).exp()),
    -1: _Elementary(lambda x: x.lambertw(-1), None, None, lambda x: x < -arb(-1).exp() or x > 0, ((0, MINUS),)),
}


_ONE_SIDED = {"outside": lambda x: x < 0}

_TABLE: dict[type, Callable[..., Any]] = {
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
    sp.Add: _add,
    sp.Mul: _mul,
    sp.Pow: _power,
    sp.Abs: abs,
    sp.sign: lambda x: fmpq(_sign(x)),
    sp.Max: _maximum,
    sp.Min: _minimum,
    sp.floor: _floor,
    sp.ceiling: lambda x: -_floor(-x),
    sp.Mod: _mod,
    sp.Heaviside: _heaviside,
    sp.DiracDelta: _dirac,
    sp.KroneckerDelta: _kronecker,
    # relations
    sp.StrictLessThan: _less,
    sp.LessThan: _less_equal,
    sp.StrictGreaterThan: lambda a, b: _less(b, a),
    sp.GreaterThan: lambda a, b: _less_equal(b, a),
    sp.Equality: _equal,
    sp.Unequality: lambda a, b: not _equal(a, b),
    sp.Not: lambda truth: not _holds(truth),
    # functions of one number
    sp.exp: _Elementary(arb.exp, ZERO, PLUS),
    sp.log: _Elementary(arb.log, None, PLUS, ends=((0, MINUS),), **_ONE_SIDED),
    sp.sin: _Elementary(arb.sin),
    sp.cos: _Elementary(arb.cos),
    sp.tan: _Elementary(arb.tan),
    sp.cot: _Elementary(arb.cot, outside=lambda x: x.is_zero()),
    sp.sec: _Elementary(arb.sec),
    sp.csc: _Elementary(arb.csc, outside=lambda x: x.is_zero()),
    sp.sinc: _Elementary(arb.sinc, ZERO, ZERO),
    sp.asin: _Elementary(arb.asin, outside=lambda x: abs(x) > 1),
    sp.acos: _Elementary(arb.acos, outside=lambda x: abs(x) > 1),
    sp.atan: _Elementary(arb.atan, _minus_half_pi, _half_pi),
    sp.sinh: _Elementary(arb.sinh, MINUS, PLUS),
    sp.cosh: _Elementary(arb.cosh, PLUS, PLUS),
    sp.tanh: _Elementary(arb.tanh, fmpq(-1), ONE),
    sp.coth: _Elementary(arb.coth, fmpq(-1), ONE, lambda x: x.is_zero()),
    sp.sech: _Elementary(arb.sech, ZERO, ZERO),
    sp.csch: _Elementary(arb.csch, ZERO, ZERO, lambda x: x.is_zero()),
    sp.asinh: _Elementary(arb.asinh, MINUS, PLUS),
    sp.acosh: _Elementary(arb.acosh, None, PLUS, lambda x: x < 1),
    sp.atanh: _Elementary(arb.atanh, outside=lambda x: abs(x) > 1, ends=((1, PLUS), (-1, MINUS))),
    sp.erf: _Elementary(arb.erf, fmpq(-1), ONE),
    sp.erfc: _Elementary(arb.erfc, fmpq(2), ZERO),
    sp.erfi: _Elementary(arb.erfi, MINUS, PLUS),
    sp.erfinv: _Elementary(arb.erfinv, outside=lambda x: abs(x) > 1, ends=((1, PLUS), (-1, MINUS))),
    sp.erfcinv: _Elementary(arb.erfcinv, outside=lambda x: x < 0 or x > 2, ends=((0, PLUS), (2, MINUS))),
    sp.gamma: _Elementary(arb.gamma, None, PLUS, _nonpositive_integer),
    sp.loggamma: _Elementary(arb.lgamma, None, PLUS, ends=((0, PLUS),), **_ONE_SIDED),
    sp.digamma: _Elementary(arb.digamma, None, PLUS, _nonpositive_integer),
    sp.factorial: _Elementary(arb.fac, None, PLUS, lambda x: _nonpositive_integer(x + 1)),
    sp.Ei: _Elementary(arb.ei, ZERO, PLUS, ends=((0, MINUS),)),
    sp.li: _Elementary(arb.li, None, PLUS, ends=((1, MINUS),), **_ONE_SIDED),
    sp.Si: _Elementary(arb.si, _minus_half_pi, _half_pi),
    sp.Ci: _Elementary(arb.ci, None, ZERO, ends=((0, MINUS),), **_ONE_SIDED),
    sp.Shi: _Elementary(arb.shi, MINUS, PLUS),
    sp.Chi: _Elementary(arb.chi, None, PLUS, ends=((0, MINUS),), **_ONE_SIDED),
    sp.airyai: _Elementary(arb.airy_ai, ZERO, ZERO),
    sp.airybi: _Elementary(arb.airy_bi, ZERO, PLUS),
    # functions of several
    sp.LambertW: _lambert,
    sp.polygamma: _polygamma,
    sp.atan2: _finite(arb.atan2),
    sp.besselj: _finite(lambda n, x: x.bessel_j(n)),
    sp.bessely: _finite(lambda n, x: x.bessel_y(n)),
    sp.besseli: _finite(lambda n, x: x.bessel_i(n)),
    sp.besselk: _finite(lambda n, x: x.bessel_k(n)),
    sp.uppergamma: _finite(lambda s, x: x.gamma_upper(s)),
    sp.lowergamma: _finite(lambda s, x: x.gamma_lower(s)),
    sp.expint: _finite(lambda s, x: x.expint(s)),
    sp.polylog: _finite(lambda s, x: x.polylog(s)),
    sp.zeta: _finite(lambda s, *a: s.zeta(*a)),
}
"""Everything the oracle can evaluate, one row a node of SymPy; lazy logic and rows are in ``_step``."""


def _lse(values: Sequence[Real]) -> Real:
    return cast(Real, _TABLE[sp.log](_add(*map(_TABLE[sp.exp], values))))


def _mean(values: Sequence[Real]) -> Real:
    return _mul(_add(*values), fmpq(1, len(values)))


def _variance(values: Sequence[Real]) -> Real:
    mean = _mean(values)
    return _mean([_integer_power(_add(value, -mean), 2) for value in values])


def _tail(values: Sequence[Real]) -> Real:
    peak = _maximum(*values)
    return _add(fmpq(-1), *(_TABLE[sp.exp](_add(value, -peak)) for value in values))


_REDUCTIONS: dict[type, Callable[[Sequence[Real]], Real]] = {
    row.RowSum: lambda values: _add(*values),
    row.RowMax: lambda values: _maximum(*values),
    row.RowLse: _lse,
    row.RowMean: _mean,
    row.RowVar: _variance,
    row.RowTail: _tail,
}


# --------------------------------------------------------------------------------------------------- programs


class _Scene:
    """The values a program sees at one precision; along a row, those of one position at a time."""

    __slots__ = ("index", "memo", "row_memo", "rows", "size", "values")

    def __init__(self, problem: _Problem):
        self.values = dict(problem.values)
        self.rows = problem.rows
        self.size = problem.size
        self.index = -1
        self.memo: dict[object, Any] = {}
        self.row_memo: dict[object, Real] = {}

    def move(self, index: int) -> None:
        if index == self.index:
            return
        self.index = index
        self.memo.clear()
        if index >= 0:
            self.values["position"] = fmpq(index)
            for name, entries in self.rows.items():
                self.values[name] = entries[index]


_Step: TypeAlias = Callable[[_Scene], Any]


@dataclass(frozen=True)
class _Program:
    """An expression as a function of a scene, and the names it needs."""

    run: _Step
    names: frozenset[str]
    rowwise: bool
    source: sp.Basic


@lru_cache(maxsize=4096)
def _compile(expression: sp.Basic) -> _Program:
    """One closure a node; a node that occurs twice is evaluated once a point, a constant once a precision."""
    uses: Counter[sp.Basic] = Counter()
    steps: dict[sp.Basic, _Step] = {}

    def count(node: sp.Basic) -> None:
        uses[node] += 1
        if uses[node] == 1:
            for argument in node.args:
                count(argument)

    def step(node: sp.Basic) -> _Step:
        if node not in steps:
            made = _step(node, step)
            if node.args and not node.free_symbols and not node.has(row.Reduction):
                made = _once_a_precision(made)
            elif node.args and uses[node] > 1 and type(node) not in _REDUCTIONS:
                made = _once_a_point(made)
            steps[node] = made
        return steps[node]

    count(expression)
    rowwise = expression.has(row.Reduction)
    names = frozenset(symbol.name for symbol in expression.free_symbols)
    return _Program(step(expression), names, rowwise, expression)


def _step(node: sp.Basic, step: Callable[[sp.Basic], _Step]) -> _Step:
    kind = type(node)
    if isinstance(node, sp.Symbol):
        return _leaf_step(node.name)
    if isinstance(node, (sp.Rational, sp.Float)):
        number = sp.Rational(node)
        constant = fmpq(int(number.p), int(number.q))
        return lambda scene: constant
    if kind is sp.Piecewise:
        return _piecewise([(step(condition), step(value)) for value, condition in node.args])
    if kind is sp.ITE:
        chosen, then, otherwise = map(step, node.args)
        return lambda scene: then(scene) if _holds(chosen(scene)) else otherwise(scene)
    if kind in (sp.And, sp.Or):
        return _logic([step(argument) for argument in node.args], decisive=kind is sp.Or)
    if kind in _REDUCTIONS:
        return _reduce(step(node.args[0]), _REDUCTIONS[kind])
    if kind is row.RowPick:
        return _pick(step(node.args[0]), step(node.args[1]))
    if kind in _TABLE:
        return _call(_TABLE[kind], [step(argument) for argument in node.args])
    if (spec := getattr(node, "spec_expression", None)) is not None:
        return step(sp.sympify(spec))
    raise DerivationError(
        f"the oracle cannot evaluate {kind.__name__} in `{node}`: give the class a spec_expression in "
        "functions it knows, or add a row to oracle._TABLE"
    )


def _leaf_step(name: str) -> _Step:
    def run(scene: _Scene) -> Real:
        value = scene.values[name]
        if value is None:
            raise _Outside
        return value

    return run


def _call(function: Callable[..., Any], steps: Sequence[_Step]) -> _Step:
    if len(steps) == 1:
        (only,) = steps
        return lambda scene: function(only(scene))
    if len(steps) == 2:
        first, second = steps
        return lambda scene: function(first(scene), second(scene))
    return lambda scene: function(*[step(scene) for step in steps])


def _holds(value: Any) -> bool:
    """A condition's truth; a number is true unless it is 0."""
    return value if isinstance(value, bool) else _sign(value) != 0


def _piecewise(branches: Sequence[tuple[_Step, _Step]]) -> _Step:
    def run(scene: _Scene) -> Any:
        for condition, value in branches:
            if _holds(condition(scene)):
                return value(scene)
        raise _Outside

    return run


def _logic(steps: Sequence[_Step], decisive: bool) -> _Step:
    """And (decided by one False) and Or (decided by one True), even beside an undecided part."""

    def run(scene: _Scene) -> bool:
        undecided = False
        for step in steps:
            try:
                if _holds(step(scene)) == decisive:
                    return decisive
            except _Undecided:
                undecided = True
        if undecided:
            raise _Undecided
        return not decisive

    return run


def _once_a_precision(step: _Step) -> _Step:
    known: dict[int, Any] = {}

    def run(scene: _Scene) -> Any:
        precision = ctx.prec
        if precision not in known:
            known[precision] = step(scene)
        return known[precision]

    return run


def _once_a_point(step: _Step) -> _Step:
    key = object()

    def run(scene: _Scene) -> Any:
        memo = scene.memo
        if key not in memo:
            memo[key] = step(scene)
        return memo[key]

    return run


def _reduce(body: _Step, finish: Callable[[Sequence[Real]], Real]) -> _Step:
    key = object()

    def run(scene: _Scene) -> Real:
        if key not in scene.row_memo:
            here = scene.index
            entries = []
            try:
                for index in range(scene.size):
                    scene.move(index)
                    entries.append(body(scene))
            finally:
                scene.move(here)
            scene.row_memo[key] = finish(entries)
        return scene.row_memo[key]

    return run


def _pick(body: _Step, label: _Step) -> _Step:
    def run(scene: _Scene) -> Real:
        index = label(scene)
        if type(index) is not fmpq or index.q != 1 or not 0 <= int(index.p) < scene.size:
            raise _Outside
        here = scene.index
        scene.move(int(index.p))
        try:
            return cast(Real, body(scene))
        finally:
            scene.move(here)

    return run


# ------------------------------------------------------------------------------------------------- evaluation


def _leaf(number: Any) -> Real | None:
    """A Python or NumPy number, exactly; None for NaN."""
    if isinstance(number, numbers.Rational):
        return fmpq(int(number.numerator), int(number.denominator))
    number = float(number)
    if math.isfinite(number):
        return fmpq(*number.as_integer_ratio())
    return None if math.isnan(number) else PLUS if number > 0 else MINUS


@dataclass(frozen=True, eq=False)
class _Problem:
    """A program with its inputs; runs at any precision and position."""

    program: _Program
    values: Mapping[str, Real | None]
    rows: Mapping[str, Sequence[Real | None]] = field(default_factory=dict)
    size: int = 0
    scenes: dict[int, _Scene] = field(default_factory=dict)

    def run(self, precision: int, index: int = -1) -> Real:
        scene = self.scenes.get(precision)
        if scene is None:
            scene = _Scene(self)
            if self.size:
                self.scenes[precision] = scene  # the next position shares its reductions
        scene.index = -2  # an exception may have left the scene anywhere
        scene.move(index)
        return cast(Real, _at(precision, lambda: self.program.run(scene)))

    def truth(self, index: int = -1, highest: int = PRECISIONS[-1]) -> Truth:
        return _climb(lambda precision: self.run(precision, index), lambda: self.describe(index), highest)

    def describe(self, index: int) -> str:
        inputs = ", ".join(f"{name} = {value}" for name, value in self.values.items())
        place = f" at position {index}" if index >= 0 else ""
        return f"`{self.program.source}`{place} with {inputs}"

    def infinities(self) -> list[tuple[str, int, int]]:
        """Name, place (-1 for a scalar) and sign of every infinite input."""
        found = [(name, -1, value) for name, value in self.values.items()]
        found += [(name, i, value) for name, entries in self.rows.items() for i, value in enumerate(entries)]
        return [(name, i, _sign(value)) for name, i, value in found if value is not None and _infinite(value)]

    def nearer(self, k: int, spread: int) -> _Problem:
        """The same problem with infinities replaced by about 2^k, growing at equal or at different rates."""
        places = self.infinities()
        values, rows = dict(self.values), {name: list(entries) for name, entries in self.rows.items()}
        for rank, (name, index, sign) in enumerate(places):
            rate = {0: 0, 1: rank, -1: len(places) - rank}[spread]
            height = k + k * rate // len(places)
            number = fmpq(sign * ((9 << height) + 1 + k % 5), 7)  # no multiple of anything
            if index < 0:
                values[name] = number
            else:
                rows[name][index] = number
        return _Problem(self.program, values, rows, self.size)


class _Limits:
    """The limit of a problem at its infinite inputs, by numbers: no proof, but three ways there agree."""

    LADDERS = ((60, 61, 120, 121, 240, 241, 480, 481), (6, 7, 8, 9, 10, 11, 12, 13))

    def __init__(self, problem: _Problem):
        self.problem = problem
        self.spreads = (0, 1, -1) if len(problem.infinities()) > 1 else (0,)
        self.problems: dict[tuple[int, int], _Problem] = {}

    def truth(self, index: int) -> Truth:
        for ladder in self.LADDERS:
            try:
                found = [self.along(ladder, spread, index) for spread in self.spreads]
            except DerivationError:
                continue
            first = found[0]
            if first is None or any(other is None for other in found):
                return _NAN
            if all(_close(first, cast(arb, other)) for other in found):
                kind: Kind = "finite" if first.is_finite() else "+inf" if first > 0 else "-inf"
                return Truth(kind, first, _rational(first) if kind == "finite" else None, proved=False)
            return _NAN
        return _NAN

    def along(self, ladder: Sequence[int], spread: int, index: int) -> arb | None:
        values = []
        for k in ladder:
            if (k, spread) not in self.problems:
                self.problems[k, spread] = self.problem.nearer(k, spread)
            truth = self.problems[k, spread].truth(index, highest=12288)
            if truth.kind != "finite":
                return None
            values.append((arb(truth.exact) if truth.exact is not None else truth.ball).mid())
        return _settled(values)


def _settled(values: Sequence[arb]) -> arb | None:
    """What a sequence tends to: a number, an infinity, or nothing that can be told."""
    last = values[-1]
    sizes = [abs(value) for value in values]
    late = max(sizes[-4:])
    if late <= max(sizes[:2]) * arb(2) ** -100 or late < arb(2) ** -1000:
        return arb(0)
    if all(_close(value, last) for value in values[-4:]):
        return arb(_Format(80, -UNDERFLOW, UNDERFLOW).round(_rational(last)))  # 1 - 2^-481 means 1
    rising = all(b >= a for a, b in pairwise(sizes))
    if rising and all((value > 0) == (last > 0) for value in values) and sizes[-1] > 1.5 * sizes[0]:
        return PLUS if last > 0 else MINUS
    return None


def _close(a: arb, b: arb) -> bool:
    if not (a.is_finite() and b.is_finite()):
        return bool(a == b)
    return bool(a == b or abs(a - b) <= abs(b) * arb(2) ** -85)


def evaluate(expr: sp.Expr, point: Mapping[str, Number]) -> Truth:
    """The certified value of an elementwise expression at ``point``, whose numbers are taken exactly.

    A NaN among the expression's symbols gives NaN. An infinite argument gives the limit: proved where
    extended real arithmetic decides it, else numeric (``Truth.proved`` is False), else NaN. Raises
    DerivationError for a node the oracle does not know or a value it cannot prove, ValueError for a symbol
    without a value.
    """
    program = _compile(sp.sympify(expr))
    if program.rowwise:
        raise DerivationError(f"`{program.source}` reduces over a row: use evaluate_row")
    values = {name: _leaf(_given(point, name, program)) for name in program.names}
    if None in values.values():
        return _NAN
    return _certify(_Problem(program, values), -1, None)


def evaluate_row(
    expr: sp.Expr, rows: Mapping[str, Sequence[Number]], point: Mapping[str, Number] | None = None
) -> list[Truth] | Truth:
    """The certified values of a row expression: one a position if it varies along the row, else a single one.

    ``rows`` holds the entries of each name that varies along the row, all of one length; ``point`` all else.
    NaN and infinities act only where they are used: a guarded or unpicked entry does not matter. Raises as
    ``evaluate`` does, and ValueError for rows of different lengths.
    """
    program = _compile(sp.sympify(expr))
    lengths = {name: len(entries) for name, entries in rows.items()}
    if len(set(lengths.values())) != 1 or 0 in lengths.values():
        raise ValueError(f"rows must have one common length of at least 1, got {lengths}")
    size = next(iter(lengths.values()))
    outer = {**(point or {}), "length": size, "position": 0}
    scalars = {name: _leaf(_given(outer, name, program)) for name in program.names if name not in rows}
    entries = {name: [_leaf(number) for number in rows[name]] for name in program.names if name in rows}
    problem = _Problem(program, scalars, entries, size)
    limits = _Limits(problem) if problem.infinities() else None
    if _varies(program.source, rows):
        return [_certify(problem, index, limits) for index in range(size)]
    return _certify(problem, -1, limits)


def _certify(problem: _Problem, index: int, limits: _Limits | None) -> Truth:
    has_limits = limits is not None or bool(not problem.size and problem.infinities())
    try:
        truth = problem.truth(index)
    except DerivationError:
        if not has_limits:
            raise
        truth = _NAN
    if truth.kind != "nan" or not has_limits:
        return truth
    found = limits or _Limits(problem)
    return _at(768, lambda: found.truth(index))


def _given(point: Mapping[str, Number], name: str, program: _Program) -> Number:
    try:
        return point[name]
    except KeyError:
        given = ", ".join(point) or "nothing"
        raise ValueError(f"no value for {name} in `{program.source}`; given: {given}") from None


def _varies(expression: sp.Basic, names: Any) -> bool:
    return any(symbol == row.position or symbol.name in names for symbol in row.outside(expression))


# ------------------------------------------------------------------------------ independent ways to the truth


def derivative(expr: sp.Expr, *names: str) -> sp.Expr:
    """SymPy's own derivative of an elementwise (or unrolled) expression in the named symbols, one by one.

    Primitives are written out as their specs first: their own ``fdiff`` passes through the laws on trial.
    """
    expr = _plain(expr)
    symbols = {symbol.name: symbol for symbol in expr.free_symbols}
    for name in names:
        expr = sp.diff(expr, symbols.get(name, sp.Symbol(name, real=True)))
    return expr


def unroll(expr: sp.Expr, n: int, names: Sequence[str]) -> list[sp.Expr] | sp.Expr:
    """A row expression written out for ``n`` entries ``x_0 ... x_{n-1}`` of each name: a list if it varies.

    ``RowMax`` becomes ``Max``, ``RowLse`` the log of a sum, a pick at an unknown label a Piecewise, a
    primitive its spec: elementwise mathematics that SymPy differentiates itself.
    """
    log, exp = sp.log, sp.exp
    written: dict[type, Callable[[list[sp.Expr]], sp.Expr]] = {
        row.RowSum: lambda entries: sp.Add(*entries),
        row.RowMax: lambda entries: sp.Max(*entries),
        row.RowLse: lambda entries: log(sp.Add(*map(exp, entries))),
        row.RowMean: lambda entries: sp.Add(*entries) / n,
        row.RowVar: lambda entries: sp.Add(*((entry - sp.Add(*entries) / n) ** 2 for entry in entries)) / n,
        row.RowTail: lambda entries: sp.Add(*(exp(entry - sp.Max(*entries)) for entry in entries)) - 1,
    }

    def at(node: sp.Basic, index: int) -> Any:
        if type(node) in written:
            return written[type(node)]([at(node.args[0], i) for i in range(n)])
        if isinstance(node, row.RowPick):
            label = at(node.args[1], index)
            if isinstance(label, sp.Integer):
                return at(node.args[0], int(label))
            return sp.Piecewise(*((at(node.args[0], i), sp.Eq(label, i)) for i in range(n)))
        if node == row.position:
            return sp.Integer(index)
        if node == row.length:
            return sp.Integer(n)
        if isinstance(node, sp.Symbol):
            return sp.Symbol(f"{node.name}_{index}", **node.assumptions0) if node.name in names else node
        return node.func(*(at(argument, index) for argument in node.args)) if node.args else node

    # Primitives are written out last: SymPy simplifies a Piecewise's conditions, and must find no reductions there.
    if _varies(expr, names):
        return [_plain(at(expr, index)) for index in range(n)]
    return _plain(at(expr, 0))


def second_opinion(expr: sp.Expr, point: Mapping[str, Number], digits: int = 50) -> Any:
    """The value by mpmath with a fixed number of digits: an ``mpf`` from other code, and NOT a proof.

    Cancellation may have eaten every digit without a sign of it: gelu(-37) comes out as 0 at 200 digits.
    """
    names, function = _lambdified(sp.sympify(expr))
    with mpmath.workdps(digits):
        return mpmath.mpmathify(function(*(_mpf(point[name]) for name in names)))


def _mpf(number: Any) -> Any:
    if isinstance(number, numbers.Rational):
        return mpmath.mpf(int(number.numerator)) / int(number.denominator)
    return mpmath.mpf(float(number))


@lru_cache(maxsize=256)
def _lambdified(expr: sp.Expr) -> tuple[list[str], Callable[..., Any]]:
    plain = _plain(expr)
    symbols = sorted(plain.free_symbols, key=lambda symbol: symbol.name)
    compared = {type(node).__name__: _by_spec(type(node)) for node in plain.atoms(sp.Function) if _is_primitive(node)}
    return [symbol.name for symbol in symbols], sp.lambdify(symbols, plain, modules=[compared, "mpmath"])


def _by_spec(primitive: Any) -> Callable[..., Any]:
    """A primitive that a condition compares, as a function of mpmath numbers."""

    def call(*values: Any) -> Any:
        variables = [sp.Symbol(f"value_{n}", real=True) for n in range(len(values))]
        return sp.lambdify(variables, _plain(primitive(*variables)), modules="mpmath")(*values)

    return call


def _is_primitive(node: sp.Basic) -> bool:
    return hasattr(node, "spec_expression")


def _plain(expr: sp.Expr) -> sp.Expr:
    """``expr`` with every primitive that is differentiated written out as its spec.

    Those in the conditions of a Piecewise stay: they are only compared, and SymPy would fold one condition's cases
    into another's.
    """
    if isinstance(expr, sp.Piecewise):
        return sp.Piecewise(*((_plain(value), condition) for value, condition in expr.args))
    if _is_primitive(expr):
        return _plain(expr.spec_expression)
    return expr.func(*map(_plain, expr.args)) if expr.args else expr
