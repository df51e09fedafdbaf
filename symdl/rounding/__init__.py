"""What rounding can cost a plan at most: a first-order forward error bound, over intervals that cover all inputs.

Each step's rounding is an independent error of at most half a unit in its last place. What it does to the result is
its size times the derivative of the result by that step, over an interval of the input (``sensitivity``); intervals
are split until their bounds are nearly those of single points (``search``). Steps that recover what another
rounding left out are recognised by what they mean (``meaning``): their roundings cancel, which no bound of sizes sees.

In: a Plan as a target computes it, its recipes written out (``passes/recipes``). Out: ulps, to first order in the unit.
"""
