# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Reductions of rows, over the last axis, which stays with length 1."""

import numpy as np

from ._numeric import _beside_largest, _spread, _summed, _where, _wide


def _row_sum(e):
    """The sum of each row: total."""
    return _summed(_wide(e), e)


def _row_max(e):
    """The max of each row: largest."""
    return np.maximum.reduce(e, axis=-1, keepdims=True, initial=-np.inf)


def _lse_beside(largest_e, e):
    t1 = e - largest_e
    t2 = t1 - e
    t2 = e - (t1 - t2) - (largest_e + t2)
    exp = np.exp(t1)
    return _wide(_where(e == -np.inf, 0.0, exp + exp * _where(t2 == t2, t2, 0.0)))


def _row_lse(e):
    """The lse of each row: largest, tail."""
    largest, tail = _beside_largest(_lse_beside, e)
    return largest, tail


def _lse_beside_in_doubles(largest_e, e):
    return np.exp(e - np.maximum(largest_e, -1e+300))


def _row_lse_in_doubles(e):
    """The lse of each row: largest, tail. Of doubles that become floats."""
    largest, tail = _beside_largest(_lse_beside_in_doubles, e, spare=True)
    return largest, tail


def _lse_of_parts_beside(largest_e, largest_rest, e, rest):
    t1 = e - largest_e
    t2 = t1 - e
    t2 = e - (t1 - t2) - (largest_e + t2)
    t2 = _where(t2 == t2, t2, 0.0) + (rest - largest_rest)
    t3 = t1 + t2
    t2 = t2 - (t3 - t1)
    exp = np.exp(t3)
    return _wide(_where(e == -np.inf, 0.0, exp + exp * _where(t2 == t2, t2, 0.0)))


def _row_lse_of_parts(e, rest):
    """The lse_of_parts of each row: largest, rest, tail."""
    largest, rest, tail = _beside_largest(_lse_of_parts_beside, e, rest)
    return largest, rest, tail


def _row_moments(e):
    """The moments of each row: mean, variance."""
    total = _row_sum(_spread(1.0, e))
    t1 = np.maximum(total, 1.0)
    total_2 = _row_sum(e)
    mean = total_2 / t1
    t2 = e - mean
    total_3 = _row_sum(t2)
    t3 = total_3 / t1
    total_4 = _row_sum(t2 * t2)
    variance = total_4 / t1 - t3 * t3
    return mean, variance
