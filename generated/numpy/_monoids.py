# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Reductions of rows, over the last axis, which stays with length 1."""

import numpy as np

from ._numeric import _summed, _tree, _wide


def _row_sum(e):
    """The sum of each row: total."""
    return _summed(_wide(e), e)


def _row_max(e):
    """The max of each row: largest."""
    return np.maximum.reduce(e, axis=-1, keepdims=True, initial=-np.inf)


def _lse_combine(left_largest, left_tail, right_largest, right_tail):
    t1 = left_largest >= right_largest
    t2 = np.where(t1, left_largest, right_largest)
    t3 = np.where(t1, right_largest, left_largest)
    t4 = np.where(t1, left_tail, right_tail)
    t5 = t3 - t2
    t6 = t5 - t3
    t7 = t3 - (t5 - t6) - (t2 + t6)
    exp = np.exp(t5)
    t8 = _wide(exp + exp * np.where(t7 == t7, t7, 0.0))
    largest = np.maximum(left_largest, right_largest)
    tail = np.where(t3 == -np.inf, t4, t4 + t8 * (1.0 + np.where(t1, right_tail, left_tail)))
    return largest, tail


def _row_lse(e):
    """The lse of each row: largest, tail."""
    parts = (e, 0.0)
    dtypes = (e.dtype, np.float64)
    shape = e.shape
    largest, tail = _tree(parts, dtypes, shape, _lse_combine, (-np.inf, 0.0))
    return largest, tail


def _lse_of_parts_combine(left_largest, left_rest, left_tail, right_largest, right_rest, right_tail):
    t1 = (left_largest == right_largest) & (left_rest >= right_rest)
    t2 = (left_largest > right_largest) | t1
    t3 = np.where(t2, left_largest, right_largest)
    t4 = np.where(t2, right_largest, left_largest)
    rest = np.where(t2, left_rest, right_rest)
    t5 = np.where(t2, left_tail, right_tail)
    t6 = t4 - t3
    t7 = t6 - t4
    t8 = t4 - (t6 - t7) - (t3 + t7)
    t9 = np.where(t8 == t8, t8, 0.0) + (np.where(t2, right_rest, left_rest) - rest)
    t10 = t6 + t9
    t11 = t9 - (t10 - t6)
    exp = np.exp(t10)
    t12 = _wide(exp + exp * np.where(t11 == t11, t11, 0.0))
    largest = np.maximum(left_largest, right_largest)
    tail = np.where(t4 == -np.inf, t5, t5 + t12 * (1.0 + np.where(t2, right_tail, left_tail)))
    return largest, rest, tail


def _row_lse_of_parts(e, rest):
    """The lse_of_parts of each row: largest, rest, tail."""
    parts = (e, rest, 0.0)
    dtypes = (e.dtype, e.dtype, np.float64)
    shape = e.shape
    largest, rest, tail = _tree(parts, dtypes, shape, _lse_of_parts_combine, (-np.inf, 0.0, 0.0))
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
