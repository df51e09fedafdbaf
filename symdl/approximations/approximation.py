"""A fitted polynomial with its form, its interval and the bounds that were proved for it."""

from __future__ import annotations

from dataclasses import dataclass
from math import frexp

import numpy as np
import sympy as sp
from flint import arb, arb_poly

from symdl.builder import Builder
from symdl.plan import Operand


@dataclass(frozen=True)
class Form:
    """How the polynomial stands for the function: ``factor(x) P(argument(x))``.

    ``factor`` is x^power, or (x - zero) with the zero in parts that are subtracted in turn; ``argument`` is
    x - centre, or x^2 where the quotient is even.
    """

    power: int = 0
    zero: tuple[float, ...] | None = None
    even: bool = False
    centre: float = 0.0

    def argument(self, x: arb) -> arb:
        return x * x if self.even else x - arb(self.centre)

    def factor(self, x: arb) -> arb:
        if self.zero is not None:
            return x - self._zero
        return x**self.power

    @property
    def _zero(self) -> arb:
        return sum(map(arb, self.zero or ()), arb(0))

    @property
    def shift(self) -> arb_poly:
        """The argument as a polynomial of x."""
        return arb_poly([0, 0, 1]) if self.even else arb_poly([-arb(self.centre), 1])

    @property
    def product(self) -> arb_poly:
        """The factor as a polynomial of x."""
        if self.zero is not None:
            return arb_poly([-self._zero, 1])
        return arb_poly([0] * self.power + [1])


@dataclass(frozen=True)
class Approximation:
    """``function`` of ``name`` over [low, high] as ``form`` says, with the polynomial's coefficients, constant first.

    ``remainder`` is what the constant coefficient lacks. ``bound`` is the proved largest relative error of the exact
    polynomial; ``double`` and ``single`` are what rounding adds at most when ``write``'s steps run in float64 and
    float32, in units of 2^-53 and 2^-24 of the value.
    """

    function: sp.Expr
    name: str
    low: float
    high: float
    form: Form
    coefficients: tuple[float, ...]
    remainder: float = 0.0
    bound: float = float("inf")
    double: float = float("inf")
    single: float = float("inf")

    @property
    def degree(self) -> int:
        return len(self.coefficients) - 1

    @property
    def polynomial(self) -> arb_poly:
        """The polynomial of the form's argument, exactly."""
        first, *rest = self.coefficients
        return arb_poly([arb(first) + arb(self.remainder), *map(arb, rest)])

    @property
    def by_parts(self) -> bool:
        """Whether factor times constant is exact, so that it is added last: x + x (v T(v))."""
        return self.has_factor and abs(frexp(self.coefficients[0])[0]) == 0.5

    @property
    def has_factor(self) -> bool:
        return self.form.power > 0 or self.form.zero is not None

    def tail(self, builder: Builder, x: Operand) -> Operand:
        """The polynomial without the head of its constant: Horner's rule, then what the constant lacks."""
        _, *rest = self.coefficients
        low = builder.real(self.remainder)
        if not rest:
            return low
        argument = self._argument(builder, x)
        product = builder.multiply(builder.polynomial(argument, rest), argument)
        return builder.add(product, low) if self.remainder else product

    def write(self, builder: Builder, x: Operand) -> Operand:
        """The steps that evaluate it; ``x`` must lie in the interval."""
        tail, constant = self.tail(builder, x), builder.real(self.coefficients[0])
        if not self.has_factor:
            return builder.add(tail, constant)
        factor = self._factor(builder, x)
        if self.by_parts:
            return builder.add(builder.multiply(factor, constant), builder.multiply(factor, tail))
        return builder.multiply(factor, builder.add(tail, constant))

    def _argument(self, builder: Builder, x: Operand) -> Operand:
        if self.form.even:
            return builder.multiply(x, x)
        return builder.subtract(x, builder.real(self.form.centre)) if self.form.centre else x

    def _factor(self, builder: Builder, x: Operand) -> Operand:
        if self.form.zero is not None:
            for part in self.form.zero:
                x = builder.subtract(x, builder.real(part)) if part else x
            return x
        result = x
        for _ in range(self.form.power - 1):
            result = builder.multiply(result, x)
        return result

    def check(self) -> bool:
        """Whether all three bounds are proved once more."""
        from symdl.approximations.certify import certified

        proved = certified(self, wanted=self.bound, refused=self.bound)
        return all(
            new <= old < float("inf") for new, old in zip(proved, (self.bound, self.double, self.single), strict=True)
        )

    def __call__(self, x: np.ndarray) -> np.ndarray:
        """The steps of ``write`` in the dtype of ``x``."""
        from symdl.interpret import interpret
        from symdl.plan import Place

        builder = Builder("approximation")
        plan = builder.plan([("y", self.write(builder, builder.input("x")), Place.ELEMENT)])
        return np.asarray(interpret(plan, {"x": x}, np.float32 if x.dtype == np.float32 else np.float64)["y"])
