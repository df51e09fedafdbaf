# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Reductions of rows, over the last axis, which stays with length 1."""

import numpy as np

from ._numeric import _beside_largest, _summed, _tree, _where, _wide


def _row_sum(e):
    """The sum of each row: total."""
    return _summed(_wide(e), e)


def _row_max(e):
    """The max of each row: largest."""
    return np.maximum.reduce(e, axis=-1, keepdims=True, initial=-np.inf)


def _lse_beside(largest_e, e):
    t1 = e - largest_e
    t2 = t1 - e
    t3 = e - (t1 - t2) - (largest_e + t2)
    exp = np.exp(t1)
    return _wide(_where(e == -np.inf, 0.0, exp + exp * _where(t3 == t3, t3, 0.0)))


def _row_lse(e):
    """The lse of each row: largest, tail."""
    largest, tail = _beside_largest(_lse_beside, e)
    return largest, tail


def _lse_of_parts_beside(largest_e, largest_rest, e, rest):
    t1 = e - largest_e
    t2 = t1 - e
    t3 = e - (t1 - t2) - (largest_e + t2)
    t4 = _where(t3 == t3, t3, 0.0) + (rest - largest_rest)
    t5 = t1 + t4
    t6 = t4 - (t5 - t1)
    exp = np.exp(t5)
    return _wide(_where(e == -np.inf, 0.0, exp + exp * _where(t6 == t6, t6, 0.0)))


def _row_lse_of_parts(e, rest):
    """The lse_of_parts of each row: largest, rest, tail."""
    largest, rest, tail = _beside_largest(_lse_of_parts_beside, e, rest)
    return largest, rest, tail


def _moments_combine(left_count, left_mean, left_squares, right_count, right_mean, right_squares):
    count = left_count + right_count
    t1 = right_mean - left_mean
    t2 = right_count / np.maximum(count, 1.0)
    mean = left_mean + t1 * t2
    squares = left_squares + right_squares + t1 * t1 * (left_count * t2)
    return count, mean, squares


def _row_moments(e):
    """The moments of each row: mean, variance."""
    parts = (1.0, e, 0.0)
    dtypes = (np.float64, np.float64, np.float64)
    shape = e.shape
    count, mean, squares = _tree(parts, dtypes, shape, _moments_combine, (0.0, 0.0, 0.0))
    variance = squares / count
    return mean, variance
