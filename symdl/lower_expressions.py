"""Expressions into a builder: every sum, product and call gets its order, type and place. SymPy ends here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from sympy import (
    Add,
    And,
    Basic,
    Eq,
    Expr,
    Integer,
    Mul,
    N,
    Ne,
    Not,
    Or,
    Piecewise,
    Pow,
    Rational,
    S,
    Symbol,
    UnevaluatedExpr,
    exp,
    expand_mul,
    sympify,
)
from sympy.core.relational import Relational
from sympy.logic.boolalg import ITE

from symdl import primitives
from symdl.builder import Builder
from symdl.errors import DerivationError
from symdl.lower_shares import Shares
from symdl.monoids import MONOIDS
from symdl.plan import Constant, Operand, Place, Type
from symdl.row import Reduction, RowLse, RowMax, RowMean, RowPick, RowSum, RowVar, length
from symdl.shares import is_never_positive, shares_of

_LARGEST_POWER = 16  # integer powers up to here are written as products
_REPEATED = 5  # powers up to here are divided by factor after factor, where their own value might overflow
_LARGE = 1e30  # the exponential of less than minus this is 0 in every computing type
_EXACT_BITS = 24  # a constant with so few significant bits is exact in every computing type


class Lowering:
    """Lowers expressions into one builder; equal subexpressions become one value.

    ``known`` are the operands of its symbols; ``late`` the cotangents, which are multiplied last, but in rows;
    ``with_variance`` the bodies of means whose variance is asked for as well.
    """

    def __init__(
        self,
        builder: Builder,
        known: Mapping[Basic, Operand],
        late: Collection[Expr] = (),
        with_variance: Collection[Expr] = (),
    ) -> None:
        self.b = builder
        self.known: dict[Basic, Operand] = dict(known)
        self.late = late
        self.with_variance = with_variance
        self.numbers: Collection[Basic] = ()
        """Symbols that stand for numbers of the call: they are added last, though each row has its own."""
        self.shares = Shares(builder, self.number)

    # ------------------------------------------------------------------------------------------ numbers

    def number(self, expression: Expr) -> Operand:
        """The value of an expression."""
        if expression not in self.known:
            self.known[expression] = self._number(expression)
        return self.known[expression]

    def _number(self, e: Expr) -> Operand:
        if not e.free_symbols and not e.has(Reduction):
            return self._constant(e)
        if isinstance(e, UnevaluatedExpr):
            return self.number(e.args[0])
        if isinstance(e, Add):
            return self._sum(e)
        if isinstance(e, Mul):
            return self._product(e)
        if isinstance(e, exp):
            return self._exp(e.args[0])
        if isinstance(e, Pow):
            return self._power(e)
        if isinstance(e, Piecewise):
            return self._cases(list(e.args))
        if isinstance(e, Reduction):
            return self._reduction(e)
        name = primitives.name_of(e)
        if name is not None:
            return self.b.call(name, *(self.number(a) for a in e.args))
        rewritten = _in_known_functions(e)
        if rewritten is not None:
            return self.number(rewritten)
        raise DerivationError(f"{type(e).__name__} in {e} has no spelling; use {', '.join(primitives.known_names())}")

    def _constant(self, e: Expr) -> Operand:
        if e in (S.Infinity, S.NegativeInfinity, S.NaN):
            return self.b.real(float(e))
        exact = N(e, 50)
        if not exact.is_real:
            raise DerivationError(f"the constant {e} is not a real number")
        nearest = float(exact)
        return self.b.real(nearest, float(exact - Rational(nearest)) if e.is_finite else 0.0)

    def _sum(self, e: Add) -> Operand:
        """Logarithms of shares, then terms in order; of a log-sum-exp the maximum is taken with them, and what remains
        of it, log(1 + tail), at the end: beside the maximum it would be rounded away."""
        content, primitive = e.primitive()
        if (
            content.q != 1
            and _is_short(content)
            and isinstance(primitive, Add)
            and all(_is_short(c) for c in primitive.as_coefficients_dict().values())
        ):
            # (x + 3)/6, not x/6 + 1/2: what cancels cancels exactly, and only the end is rounded.
            top, bottom = self._sum(primitive), self._constant(Integer(content.q))
            return self.b.divide(self.b.multiply(top, self._constant(Integer(content.p))), bottom)
        whole: Operand | None = None
        shares, terms = shares_of(e.as_ordered_terms())
        centred, rest = self._centred(terms)
        for negative, value in centred:
            whole = self._accumulate(whole, negative, value)
        for share in shares:
            negative, size = _sign(share.coefficient)
            value = self.shares.logarithm(share, negative)
            value = value if size == 1 else self.b.multiply(self.number(size), value)
            whole = self._accumulate(whole, False, value)
        rests: list[tuple[bool, Operand]] = []
        for term in self._in_order(rest):
            negative, size = _sign(term)
            if isinstance(size, RowLse):
                value, small = self.shares.log_sum_exp(size)
                rests.append((negative, small))
            else:
                value = self.number(size)
            whole = self._accumulate(whole, negative, value)
        for negative, value in rests:
            whole = self._accumulate(whole, negative, value)
        assert whole is not None
        return whole

    def _in_order(self, terms: Sequence[Expr]) -> list[Expr]:
        """The terms as they are computed: elements before rows before numbers, so that arrays cancel among themselves
        before anything is added to them; a positive one first, so that no negation is needed."""
        terms = sorted(terms, key=lambda term: (-self._place(_sign(term)[1]), _sign(term)[0]))
        first = next((term for term in terms if not _sign(term)[0]), terms[0] if terms else None)
        if first is None:
            return []
        return [first, *(term for term in terms if term is not first)]

    def _accumulate(self, whole: Operand | None, negative: bool, value: Operand) -> Operand:
        if whole is None:
            return self.b.negate(value) if negative else value
        return self.b.subtract(whole, value) if negative else self.b.add(whole, value)

    def _product(self, e: Mul) -> Operand:
        negative, size = _sign(e)
        over: list[Expr] = []
        under: list[Expr] = []
        constant: Expr = S.One
        for factor in Mul.make_args(size):
            if not factor.free_symbols and not factor.has(Reduction):
                constant *= factor
            elif isinstance(factor, Pow) and not isinstance(factor, exp) and _sign(factor.exp)[0]:
                under.append(Pow(factor.base, -factor.exp))
            else:
                over.append(factor)
        numerator, denominator = _split_constant(constant)
        bounded, over = self._bounded(over)
        # A derivative is a number where a cotangent times part of it may be none: the cotangent is multiplied last.
        # In a row its products with entries are added up, and are often exact: they come first.
        of_row = length in self.known
        last = [f for f in over if f in self.late and self._place(f) == Place.ELEMENT and not of_row]
        if numerator == 1 and len(last) == len(over) + len(bounded):
            last = []
        over = [f for f in over if f not in last]
        top = sorted([*map(self.number, over), *bounded], key=lambda o: o.place)
        bottom = [self._divisor(f) for f in _by_place(under, self._place)]
        if denominator != 1:
            bottom.insert(0, self._constant(denominator))
        if numerator != 1 or not top:
            top.insert(0, self._constant(numerator))
        result = None if bounded else self._in_turn(over, under, numerator, denominator)
        if result is None:
            result = _fold(self.b.multiply, top)
            if bottom:
                result = self.b.divide(result, _fold(self.b.multiply, bottom))
        for factor in map(self.number, reversed(last)):
            operands = (result, factor) if isinstance(result, Constant) else (factor, result)
            result = self.b.multiply(*operands)
        return self.b.negate(result) if negative else result

    def _bounded(self, factors: list[Expr]) -> tuple[list[Operand], list[Expr]]:
        """Logarithms of shares times exponentials of such, l e^l, which are never large; and the other factors.

        The logarithm alone may be larger than any number, or become so by the other factors.
        """
        logarithms = [f for f in factors if isinstance(f, Add) and is_never_positive(f)]
        shares = [f for f in factors if isinstance(f, exp) and is_never_positive(f.args[0])]
        met = list(zip(logarithms, shares, strict=False))
        rest = [f for f in factors if all(f not in pair for pair in met)]
        least = self.b.real(-_LARGE)
        made = [self.b.multiply(self.b.maximum(self.number(f), least), self.number(share)) for f, share in met]
        return made, rest

    def _in_turn(self, over: list[Expr], under: list[Expr], numerator: Expr, denominator: Expr) -> Operand | None:
        """Products of powers over powers, multiplied and divided in turn: x x/(h h) overflows, (x/h)(x/h) does not.

        None where nothing that varies with the element stands below the line.
        """
        elements = [f for f in under if self._place(f) == Place.ELEMENT]
        by_powers = any(_whole_power(f) > 1 for f in elements) or (len(over) > 1 and bool(elements))
        if not by_powers and (len(under) < 2 or not any(_whole_power(f) > 1 for f in over)):
            return None
        # The argument itself is divided first: x/h is near 1 where x times a function of x may overflow or vanish.
        over = sorted(over, key=lambda f: (not isinstance(f, Symbol), f in self.late))
        above = [self.number(f) for e in over for f in _repeated(e)]
        below = [self.number(f) for e in _by_place(under, self._place) for f in _repeated(e)]
        result = self._constant(numerator) if numerator != 1 or not above else above.pop(0)
        if denominator != 1:
            result = self.b.divide(result, self._constant(denominator))
        while above or below:
            if below:
                result = self.b.divide(result, below.pop(0))
            if above:
                result = self.b.multiply(result, above.pop(0))
        return result

    def _place(self, e: Expr) -> int:
        return int(Place.SCALAR if e in self.numbers else self.number(e).place)

    def _power(self, e: Pow) -> Operand:
        base, exponent = e.args
        if _sign(exponent)[0]:
            return self.b.divide(self.b.real(1.0), self._divisor(Pow(base, -exponent)))
        if isinstance(exponent, Rational) and exponent.q in (1, 2) and exponent.p <= _LARGEST_POWER:
            root = [self.b.call("sqrt", self.number(base))] if exponent.q == 2 else []
            whole = int(exponent)
            factors = ([self._integer_power(base, whole)] if whole else []) + root
            return _fold(self.b.multiply, factors)
        return self.b.call("power", self.number(base), self.number(exponent))

    def _divisor(self, e: Expr) -> Operand:
        """A number that is divided by: the root of -0 is -0, and 1 over it would be the wrong infinity."""
        if isinstance(e, Pow) and e.exp == S.Half and isinstance(_sign(e.base)[1], Symbol) and not e.base.is_positive:
            return self.b.call("sqrt", self.b.add(self.number(e.base), self.b.real(0.0)))
        return self.number(e)

    def _integer_power(self, base: Expr, exponent: int) -> Operand:
        if exponent == 1:
            return self.number(base)
        half = self._integer_power(base, exponent // 2)
        square = self.b.multiply(half, half)
        return self.b.multiply(square, self.number(base)) if exponent % 2 else square

    def _exp(self, argument: Expr) -> Operand:
        """exp of a difference with a log-sum-exp: e^(a - m - log(1 + t)) = e^(a - m)/(1 + t), where a - m is formed
        with its rounding error: rounded to one number it would lose as many ulps as its size."""
        shares, rest = shares_of(Add.make_args(expand_mul(argument)))
        return self.shares.exponential(shares, rest) if shares else self.b.call("exp", self.number(argument))

    # ------------------------------------------------------------------------------------------ rows

    def _reduction(self, e: Reduction) -> Operand:
        if isinstance(e, RowLse):
            return self.b.add(*self.shares.log_sum_exp(e))
        if isinstance(e, RowPick):
            return self.b.pick(self.number(e.args[0]), self.number(e.args[1]), f"{e.args[0]}_at_{e.args[1]}")
        if isinstance(e, RowSum):
            return self._reduce("sum", e.body)[0]
        if isinstance(e, RowMax):
            return self._reduce("max", e.body)[0]
        if isinstance(e, RowMean):
            if e.body in self.with_variance:
                first, mean, _ = self._moments(e.body)
                return self.b.add(first, mean)
            return self.b.divide(self._reduce("sum", e.body)[0], self.number(length))
        if isinstance(e, RowVar):
            return self._moments(e.body)[2]
        raise DerivationError(f"the row reduction {e} has no spelling")

    def _moments(self, body: Expr) -> tuple[Operand, Operand, Operand]:
        """An entry of the row; how much the mean is more than it; the variance.

        Means of what the entries are more than one of them are as small as they are: a mean as large as the row's
        offset would lose as many digits as the offset has.
        """
        entry = self.number(body)
        first = self.b.pick(entry, Constant(0, Type.INDEX), "first")
        shifted = self.b.deviation(entry, first)
        mean, variance = self.b.reduce("moments", MONOIDS["moments"].results, shifted)
        return first, mean, variance

    def _centred(self, terms: Sequence[Expr]) -> tuple[list[tuple[bool, Operand]], Sequence[Expr]]:
        """(negative, size) of entries less their mean among the terms, and the other terms."""
        found = []
        centred, rest = shares_of(terms, RowMean)
        if any(c.lse.body not in self.with_variance or c.label is not None for c in centred):
            return [], terms
        for c in centred:
            first, mean, _ = self._moments(c.lse.body)
            negative, size = _sign(c.coefficient)
            value = self.b.subtract(self.b.deviation(self.number(c.entry), first), mean)
            found.append((negative, value if size == 1 else self.b.multiply(self.number(size), value)))
        return found, rest

    def _reduce(self, name: str, body: Expr) -> tuple[Operand, ...]:
        monoid = MONOIDS[name]
        return self.b.reduce(name, monoid.results, self.number(body))

    # ------------------------------------------------------------------------------------------ cases

    def _cases(self, branches: list[Basic]) -> Operand:
        (value, condition), *rest = branches
        if condition == S.true:
            return self.number(value)
        if not rest:
            return self.b.select(self.truth(condition), self.number(value), self.b.real(float("nan")))
        then, otherwise = self.number(value), self._cases(rest)
        remaining: set[Symbol] = set().union(*(v.free_symbols for v, _ in rest))
        if (
            isinstance(condition, Relational)
            and not isinstance(condition, (Eq, Ne))
            and not condition.free_symbols <= remaining
        ):
            # A comparison with NaN is false: turned round, NaN reaches the branch that carries it on.
            return self.b.select(self.truth(condition.negated), otherwise, then)
        return self.b.select(self.truth(condition), then, otherwise)

    def truth(self, condition: Basic) -> Operand:
        """The value of a condition."""
        if condition in (S.true, S.false):
            return Constant(condition == S.true, Type.TRUTH)
        if isinstance(condition, Relational):
            return self.b.compare(condition.rel_op, self.number(condition.lhs), self.number(condition.rhs))
        if isinstance(condition, And):
            return _fold(self.b.both, [self.truth(c) for c in _ordered(condition.args)])
        if isinstance(condition, Or):
            return _fold(self.b.either, [self.truth(c) for c in _ordered(condition.args)])
        if isinstance(condition, ITE):
            test, then, otherwise = condition.args
            return self.truth(Or(And(test, then), And(Not(test), otherwise)))
        if isinstance(condition, Not):
            return self.b.invert(self.truth(condition.args[0]))
        raise DerivationError(f"the condition {condition} has no spelling")


# ------------------------------------------------------------------------------------------- order


def _ordered(parts: tuple[Basic, ...]) -> list[Basic]:
    return sorted(parts, key=lambda part: part.sort_key())


def _sign(e: Expr) -> tuple[bool, Expr]:
    """(negative, size) with e = -size or size."""
    coefficient, _ = e.as_coeff_Mul()
    return (True, -e) if coefficient.is_negative else (False, e)


def _split_constant(constant: Expr) -> tuple[Expr, Expr]:
    """(numerator, denominator): a division where the quotient would be rounded first and the parts are exact."""
    if isinstance(constant, Rational) and constant.q != 1:
        odd = int(constant.q)
        while odd % 2 == 0:
            odd //= 2
        if odd != 1 and constant.q.bit_length() <= _EXACT_BITS and abs(constant.p).bit_length() <= _EXACT_BITS:
            return Integer(constant.p), Integer(constant.q)
    return constant, S.One


def _whole_power(factor: Expr) -> int:
    """n where the factor is b^n with a small n, else 1."""
    whole = isinstance(factor, Pow) and not isinstance(factor, exp) and factor.exp.is_Integer
    return int(factor.exp) if whole and 1 < factor.exp <= _REPEATED else 1


def _repeated(factor: Expr) -> list[Expr]:
    """b^n as n times b."""
    n = _whole_power(factor)
    return [factor.base] * n if n > 1 else [factor]


def _is_short(number: Rational) -> bool:
    """Whether a rational's parts are exact in every computing type."""
    return number.is_Rational and max(abs(int(number.p)), int(number.q)).bit_length() <= _EXACT_BITS


def _by_place(factors: list[Expr], place: Callable[[Expr], int]) -> list[Expr]:
    """Once-a-call factors first, then once a row: they are multiplied among themselves only once."""
    return sorted(factors, key=place)


def _fold(operation: Callable[[Operand, Operand], Operand], operands: list[Operand]) -> Operand:
    result = operands[0]
    for operand in operands[1:]:
        result = operation(result, operand)
    return result


def _in_known_functions(e: Expr) -> Expr | None:
    """The reciprocal trigonometric and hyperbolic functions in terms of the table's."""
    from sympy import cos, cosh, sin, sinh, tan, tanh

    table = {
        "sec": lambda a: 1 / cos(a), "csc": lambda a: 1 / sin(a), "cot": lambda a: 1 / tan(a),
        "sech": lambda a: 1 / cosh(a), "csch": lambda a: 1 / sinh(a), "coth": lambda a: 1 / tanh(a),
    }  # fmt: skip
    make = table.get(type(e).__name__)
    return None if make is None else sympify(make(e.args[0]))
