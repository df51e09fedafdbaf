"""Ways of writing that no function has: nodes of SymPy that exist only to be shown."""

from __future__ import annotations

from sympy import Eq, Expr, Function, Piecewise, exp, sqrt

from symdl.primitives import absolute
from symdl.row import RowLse, RowSum


class Notation(Function):  # type: ignore[misc]
    """A way of writing; ``spec_expression`` is what it stands for."""

    is_extended_real = True

    @classmethod
    def eval(cls, *arguments: Expr) -> Expr | None:
        return None

    @classmethod
    def spec(cls, *arguments: Expr) -> Expr:
        """What the node stands for."""
        raise TypeError(cls.__name__)

    @property
    def spec_expression(self) -> Expr:
        return self.spec(*self.args)


class normalized_exponential(Notation):
    """``exp(u)`` over its sum along the row."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return exp(u - RowLse(u))


class norm(Notation):
    """The p-norm of a row."""

    nargs = 2

    @classmethod
    def spec(cls, u: Expr, p: Expr) -> Expr:
        return sqrt(RowSum(u**2)) if p == 2 else RowSum(absolute(u) ** p) ** (1 / p)


class maximum(Notation):
    """The larger of two."""

    nargs = 2

    @classmethod
    def spec(cls, a: Expr, b: Expr) -> Expr:
        return Piecewise((a, a >= b), (b, True))


class minimum(Notation):
    """The smaller of two."""

    nargs = 2

    @classmethod
    def spec(cls, a: Expr, b: Expr) -> Expr:
        return Piecewise((a, a <= b), (b, True))


class slot(Notation):
    """The place of a factor that is set on lines of its own."""

    nargs = 1

    @classmethod
    def spec(cls, u: Expr) -> Expr:
        return u


class same(Notation):
    """Kronecker's delta of a place in the row and a label."""

    nargs = 2

    @classmethod
    def spec(cls, i: Expr, k: Expr) -> Expr:
        return Piecewise((1, Eq(i, k)), (0, True))


def spelled_out(expression: Expr) -> Expr:
    """The expression with every way of writing replaced by what it stands for."""
    while expression.has(Notation):
        expression = expression.replace(lambda n: isinstance(n, Notation), lambda n: n.spec_expression)
    return expression
