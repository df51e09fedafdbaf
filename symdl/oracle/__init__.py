"""Certified truth: an untouched SymPy definition in ball arithmetic, until the ball itself proves the answer.

Inputs are taken exactly and stay exact rationals as long as the mathematics is rational, so that a kink, a
tie or a zero is decided and not guessed; everything else is an ``arb`` ball whose precision is doubled until
it has 64 good bits, proves an underflow for every dtype, or is an exact zero. Nothing here knows the laws,
derivatives or plans it judges: a derivative is SymPy's own ``diff`` of the definition.
"""

from symdl.oracle.evaluation import evaluate, evaluate_row
from symdl.oracle.opinion import second_opinion
from symdl.oracle.problem import Number
from symdl.oracle.reals import Real
from symdl.oracle.truth import Kind, Truth
from symdl.oracle.written import derivative, unroll

__all__ = ["Kind", "Number", "Real", "Truth", "derivative", "evaluate", "evaluate_row", "second_opinion", "unroll"]
