"""How shares of a row are computed: from what an entry lacks to the largest one, and from the tail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from sympy import Add, Expr, S

from symdl.builder import Builder
from symdl.lower_scaled import Parts, Scaled, ScaledRows
from symdl.monoids import MONOIDS
from symdl.plan import Constant, Operand, Place, Type
from symdl.row import Reduction
from symdl.shares import Share
from symdl.twofold import Twofold

_LARGEST_POWER = 3  # powers of a share up to here are products
_NOTHING = Builder.real(0.0)
_ONE = Builder.real(1.0)


class Shares:
    """Writes shares into a builder; ``number`` gives the operand of an expression.

    A row that is rounded before its largest entry is subtracted loses as many digits as its offset has: one that is
    not exact is carried in two parts.
    """

    def __init__(self, builder: Builder, number: Callable[[Expr], Operand]) -> None:
        self.b = builder
        self.number = number
        self.twofold = Twofold(builder, builder.made_by, {})
        self.scaled = ScaledRows(builder, number, self.twofold)
        self.logarithms: set[Reduction] = set()

    def log_sum_exp(self, lse: Reduction) -> tuple[Operand, Operand]:
        """The nearest number to the largest entry, and what log-sum-exp is more than it."""
        largest, rest, tail = self._reduced(lse)
        scaled = self.scaled.of(lse)
        if scaled is not None:
            largest, rest = scaled.largest
        logarithm = self._log1p(tail, lse)
        return largest, logarithm if rest is None else self.b.add(rest, logarithm)

    def logarithm(self, share: Share, negative: bool) -> Operand:
        """entry - lse or, if ``negative``, lse - entry: two terms of one sign, so that nothing cancels."""
        largest, rest, tail = self._reduced(share.lse)
        entry = self._entry(share)
        logarithm = self._log1p(tail, share.lse)
        if rest is None:
            high = self.b.subtract(largest, entry[0]) if negative else self.b.subtract(entry[0], largest)
        else:
            ends = (entry, (largest, rest))
            high, _ = self._difference(*(ends[::-1] if negative else ends))
        return self.b.add(high, logarithm) if negative else self.b.subtract(high, logarithm)

    def _log1p(self, tail: Operand, lse: Reduction) -> Operand:
        self.logarithms.add(lse)
        return self.b.call("log1p", tail)

    def exponential(self, shares: Sequence[Share], rest: Sequence[Expr]) -> Operand:
        """e^(sum of c (entry - lse) + rest) = e^(sum of c (entry - largest) + rest) / (1 + tail)^(sum of c)."""
        if not rest and all(share.coefficient.is_positive for share in shares):
            factors = sorted((self._power(share) for share in shares), key=lambda factor: factor.place)
            return reduce(self.b.multiply, factors)
        return self._scaled(shares, rest)

    def _power(self, share: Share) -> Operand:
        coefficient = share.coefficient
        if coefficient == 1:
            return self._scaled([share], ())
        if coefficient.is_Integer and coefficient <= _LARGEST_POWER:
            return reduce(
                self.b.multiply, [self._power(Share(S.One, share.entry, share.lse, share.label))] * coefficient
            )
        return self._scaled([share], ())

    def _scaled(self, shares: Sequence[Share], rest: Sequence[Expr]) -> Operand:
        exponents = [self._exponent(share) for share in shares]
        total = exponents[0]
        if len(shares) > 1 or rest:
            pairs = [self._paired(parts) for parts in exponents]
            pairs += [self.twofold.pair(self.number(Add(*rest)))] if rest else []
            total = self.b.parts(reduce(self.b.add, pairs))
        result = self.b.exp_of_parts(*total)
        for share in shares:
            whole = self._whole(share.lse)
            if share.coefficient == -1:
                result = self.b.multiply(result, whole)
            elif share.coefficient == 1:
                result = self.b.divide(result, whole)
            else:
                result = self.b.divide(result, self.b.call("power", whole, self.number(share.coefficient)))
        return result

    def _exponent(self, share: Share) -> Parts:
        """c (entry - largest)."""
        largest, rest, _ = self._reduced(share.lse)
        entry = self._entry(share)
        ends = (entry, (largest, _NOTHING if rest is None else rest))
        if share.coefficient == -1:
            ends = ends[::-1]
        parts = self.b.difference(ends[0][0], ends[1][0]) if rest is None else self._difference(*ends)
        if abs(share.coefficient) == 1:
            return parts
        return self.b.parts(self.b.multiply(self._paired(parts), self.twofold.pair(self.number(share.coefficient))))

    def _difference(self, a: Parts, c: Parts) -> Parts:
        """a - c, of which one may be nothing."""
        if a[0] == _NOTHING:
            return self.b.negate(c[0]), self.b.negate(c[1])
        return a if c[0] == _NOTHING else self.b.difference_of_parts(a, c)

    def _paired(self, parts: Parts) -> Operand:
        return self.b.add(self.b.convert(parts[0], Type.PAIR), self.b.convert(parts[1], Type.PAIR))

    def _entry(self, share: Share) -> Parts:
        """The entry, or what it lacks to the largest one of a scaled row; what rounding left out of it."""
        scaled = self.scaled.of(share.lse)
        if scaled is None and self._is_exact(self.number(share.lse.body)):
            return self.number(share.entry), _NOTHING
        parts = self._body(share.lse) if scaled is None else scaled.lacks
        if share.label is None:
            return parts
        label = self.number(share.label)
        return self.b.pick(parts[0], label, "entry"), self.b.pick(parts[1], label, "entry_rest")

    def _reduced(self, lse: Reduction) -> tuple[Operand, Operand | None, Operand]:
        """The largest entry, what rounding left out of it (None where it is exact), the tail.

        In a scaled row the largest entry lacks nothing.
        """
        scaled = self.scaled.of(lse)
        if scaled is not None:
            return _NOTHING, _NOTHING, self._tail(scaled)
        body = self.number(lse.body)
        if body.place is not Place.ELEMENT or self._is_exact(body):
            largest, tail = self.b.reduce("lse", MONOIDS["lse"].results, body)
            return largest, None, tail
        largest, rest, tail = self.b.reduce("lse_of_parts", MONOIDS["lse_of_parts"].results, *self._body(lse))
        return largest, rest, tail

    def _tail(self, scaled: Scaled) -> Operand:
        """The sum of e^lacks without the one largest entry; those that are as large count 1."""
        others = self._sum("others", scaled, _NOTHING, self.b.exp_of_parts(*scaled.lacks))
        ties = self._sum("ties", scaled, _ONE, _NOTHING)
        more = self.b.subtract(ties, Constant(1.0, ties.type))
        return self.b.add(others, self.b.maximum(more, Constant(0.0, ties.type)))

    def _whole(self, lse: Reduction) -> Operand:
        """1 + tail: one sum of all, where digits are to spare and the tail itself is not asked for."""
        scaled = self.scaled.of(lse)
        if scaled is None or self.b.keeps_rests or lse in self.logarithms:
            return self.b.add(_ONE, self._reduced(lse)[2])
        return self._sum("total", scaled, _ONE, self.b.exp_of_parts(*scaled.lacks))

    def _sum(self, name: str, scaled: Scaled, largest: Operand, other: Operand) -> Operand:
        return self.b.reduce("sum", ((name, Type.WIDE),), self.b.select(scaled.is_largest, largest, other))[0]

    def _is_exact(self, body: Operand) -> bool:
        """Whether it has no second part."""
        return not self.b.keeps_rests or self.twofold.is_exact(body)

    def _body(self, lse: Reduction) -> Parts:
        return self.b.parts(self.twofold.pair(self.number(lse.body)))
