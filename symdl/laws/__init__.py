"""The table of stable-form laws, in the order they are tried.

Each law is an identity of real numbers that keeps digits: what it returns equals what it was given, and loses less
in floating point. A law looks at one node whose arguments are already stable and returns the better node, or None.
Laws match meaning, not one shape of tree.
"""

from symdl.laws import cancelling, cases, differences, functions, products, remainders, rows, sums
from symdl.laws.reading import Law

LAWS: tuple[Law, ...] = (
    functions.LAWS
    + sums.LAWS
    + differences.LAWS
    + products.LAWS
    + cancelling.LAWS
    + remainders.LAWS
    + cases.LAWS
    + rows.LAWS
)

__all__ = ["LAWS", "Law"]
