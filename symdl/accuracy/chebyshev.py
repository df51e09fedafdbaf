"""Polynomials in balls by Chebyshev terms, whose sizes bound them over [-1, 1], and back to powers."""

from __future__ import annotations

from functools import lru_cache

from flint import arb, arb_mat, fmpq, fmpq_mat


@lru_cache(maxsize=64)
def _chebyshev_matrix(size: int) -> fmpq_mat:
    """Takes the coefficients of powers to those of Chebyshev polynomials: t^k = 2^(1-k) sum C(k, j) T_(k-2j)."""
    entries = [[fmpq(0)] * size for _ in range(size)]
    for k in range(size):
        binomial = 1
        for j in range(k // 2 + 1):
            degree = k - 2 * j
            entries[degree][k] = fmpq(2 * binomial if degree else binomial, 1 << k)
            binomial = binomial * (k - j) // (j + 1)
    return fmpq_mat(size, size, [entry for row in entries for entry in row])


def chebyshev_terms(coefficients: list[arb]) -> list[arb]:
    """The coefficients of the Chebyshev polynomials: the sum of their sizes bounds the polynomial over |t| <= 1."""
    size = len(coefficients)
    product = arb_mat(_chebyshev_matrix(size)) * arb_mat(size, 1, coefficients)
    return [product[k, 0] for k in range(size)]


def economized(coefficients: list[arb], degree: int) -> list[arb]:
    """The polynomial without its Chebyshev terms above ``degree``: of that degree about the best over |t| <= 1."""
    terms = chebyshev_terms(coefficients)[: degree + 1]
    product = arb_mat(_powers_matrix(len(terms))) * arb_mat(len(terms), 1, terms)
    return [product[k, 0] for k in range(len(terms))]


@lru_cache(maxsize=64)
def _powers_matrix(size: int) -> fmpq_mat:
    """Takes the coefficients of Chebyshev polynomials to those of powers: T_(k+1) = 2 t T_k - T_(k-1)."""
    columns = [[1], [0, 1]]
    while len(columns) < size:
        twice = [0, *(2 * c for c in columns[-1])]
        before = columns[-2] + [0] * (len(twice) - len(columns[-2]))
        columns.append([a - b for a, b in zip(twice, before, strict=True)])
    rows = [[column[k] if k < len(column) else 0 for column in columns[:size]] for k in range(size)]
    return fmpq_mat(size, size, [fmpq(entry) for row in rows for entry in row])
