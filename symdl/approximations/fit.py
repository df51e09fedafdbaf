"""Polynomials with the least largest relative error.

Remez's exchange over a fixed grid, in ball arithmetic: the same coefficients everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy as sp
from flint import arb, arb_mat, arb_poly, ctx, fmpq

from symdl.approximations.approximation import Approximation, Form
from symdl.approximations.certify import certified
from symdl.approximations.coefficients import jointly_rounded, rounded
from symdl.approximations.exact import PRECISION, value

_GRID = 16  # points of the grid for each coefficient
_EXCHANGES = 12
_LEVEL = 1.005  # the largest error over the grid may exceed the levelled one by this factor
_PRECISIONS = (256, 512, 1024, 2048)
_NEEDED = 110  # good bits of a sample
_STEEPEST = 28  # the highest degree that is tried


class Unfit(Exception):
    """No polynomial of an acceptable degree, or no sample of the function."""


@dataclass(frozen=True)
class Samples:
    """The quotient f/factor at points, and the form's argument there, all as exact midpoints."""

    arguments: list[arb]
    quotients: list[arb]


def sampled(function: sp.Expr, name: str, form: Form, points: Sequence[float]) -> Samples:
    """The quotient at points; raises Unfit where it cannot be had to enough digits, or changes its sign."""
    arguments, quotients = [], []
    for x in points:
        for precision in _PRECISIONS:
            with ctx.workprec(precision):
                exact = fmpq(*x.as_integer_ratio())
                quotient = value(function, name, exact) / form.factor(arb(x))
                if quotient.is_finite() and quotient.rel_accuracy_bits() >= _NEEDED:
                    arguments.append(form.argument(arb(x)))
                    quotients.append(quotient.mid())
                    break
        else:
            if x != 0:  # what has no value at 0 itself may have one on either side
                raise Unfit(f"no sample of {function} at {x}")
    if not (all(q > 0 for q in quotients) or all(q < 0 for q in quotients)):
        raise Unfit(f"{function} vanishes between its samples")
    return Samples(arguments, quotients)


def grid(low: float, high: float, count: int, form: Form) -> list[float]:
    """Points that lie dense at the ends, as doubles, without 0 and the form's zero.

    Of an even quotient only the right half is sampled.
    """
    if form.even:
        reach = max(abs(low), abs(high))
        points = [reach * float(arb.cos_pi_fmpq(fmpq(k, 2 * count))) for k in range(count)]
    else:
        middle, half = arb(low) / 2 + arb(high) / 2, arb(high) / 2 - arb(low) / 2
        points = [float((middle + half * arb.cos_pi_fmpq(fmpq(k, count - 1))).mid()) for k in range(count)]
        points = [min(max(x, low), high) for x in points]
    barred = {0.0} if form.power else set()
    if form.zero is not None:
        barred.add(form.zero[0] + form.zero[1])
    tiny = max(abs(low), abs(high)) * 2.0**-20
    inward = [(x, tiny if x < high else -tiny) for x in points]
    return sorted({x if all(abs(x - b) > tiny for b in barred) else x + aside for x, aside in inward})


# ------------------------------------------------------------------------------------------ minimax


def minimax(samples: Samples, degree: int) -> tuple[arb_poly, float]:
    """The polynomial with the least largest relative error over the samples, and that error."""
    weights = [1 / q for q in samples.quotients]
    count, size = degree + 2, len(samples.arguments)
    if size < count:
        raise Unfit("fewer samples than coefficients")
    reference = [round(k * (size - 1) / (count - 1)) for k in range(count)]
    best: tuple[arb_poly, float] | None = None
    for _ in range(_EXCHANGES):
        polynomial, level = _levelled(samples, weights, reference)
        errors = [(1 - polynomial(v) * w).mid() for v, w in zip(samples.arguments, weights, strict=True)]
        largest = max(float(abs(e)) for e in errors)
        if best is None or largest < best[1]:
            best = polynomial, largest
        if largest <= _LEVEL * level:
            break
        found = _alternating(errors, count)
        if found is None or found == reference:
            break
        reference = found
    assert best is not None
    return best


def _levelled(samples: Samples, weights: Sequence[arb], reference: Sequence[int]) -> tuple[arb_poly, float]:
    """The polynomial whose relative errors at the reference are equal in size and alternate in sign."""
    count = len(reference)
    rows = []
    for sign, n in enumerate(reference):
        power = weights[n]
        for _ in range(count - 1):
            rows.append(power)
            power = (power * samples.arguments[n]).mid()
        rows.append(arb(-1) ** sign)
    try:
        solution = arb_mat(count, count, rows).solve(arb_mat(count, 1, [arb(1)] * count))
    except ZeroDivisionError:
        raise Unfit("two samples coincide") from None
    return arb_poly([solution[k, 0].mid() for k in range(count - 1)]), float(abs(solution[count - 1, 0]).mid())


def _alternating(errors: Sequence[arb], count: int) -> list[int] | None:
    """The places of ``count`` extremes of alternating sign, the largest where there are more; None for fewer."""
    runs: list[int] = []
    for n, error in enumerate(errors):
        if runs and (errors[runs[-1]] > 0) == (error > 0):
            if abs(error) > abs(errors[runs[-1]]):
                runs[-1] = n
        else:
            runs.append(n)
    while len(runs) > count:
        runs.pop(0 if abs(errors[runs[0]]) < abs(errors[runs[-1]]) else -1)
    return runs if len(runs) == count else None


# ------------------------------------------------------------------------------------------ the fit


def fit(
    function: sp.Expr,
    name: str,
    low: float,
    high: float,
    form: Form,
    *,
    degree: int | None = None,
    error: float = 2.0**-57,
    pair: bool = False,
    joint: bool = True,
    bits: int = 53,
    **options: float,
) -> Approximation:
    """The best polynomial of the degree, or of the lowest degree that reaches the error, with its certificate.

    ``pair`` keeps what the constant coefficient lacks. ``joint`` tries a lattice for the coefficients and keeps what
    has the smaller proved error. With ``bits`` 24 the coefficients fit single precision. ``options`` go to the proof.
    Raises Unfit, or DerivationError where the function has no enclosure.
    """
    with ctx.workprec(PRECISION):
        polynomial, samples = _search(function, name, low, high, form, degree, error)
        made = [rounded(polynomial, pair, bits)]
        together = jointly_rounded(polynomial, samples.arguments, samples.quotients, pair, bits) if joint else None
        if together is not None and together != made[0]:
            made.append(together)
    candidates = []
    for coefficients, remainder in made:
        it = Approximation(function, name, low, high, form, coefficients, remainder)
        bound, double, single = certified(it, **options)
        candidates.append(replace(it, bound=bound, double=double, single=single))
    return min(candidates, key=lambda it: it.bound)


def _search(
    function: sp.Expr, name: str, low: float, high: float, form: Form, degree: int | None, error: float
) -> tuple[arb_poly, Samples]:
    if degree is not None:
        samples = sampled(function, name, form, grid(low, high, _GRID * (degree + 2), form))
        return minimax(samples, degree)[0], samples
    rough = sampled(function, name, form, grid(low, high, 3 * _STEEPEST, form))
    lowest = next((d for d in range(1, _STEEPEST + 1) if _interpolates(rough, d, 8 * error)), None)
    if lowest is None:
        raise Unfit(f"no polynomial of degree {_STEEPEST} for {function} over [{low}, {high}]")
    samples = sampled(function, name, form, grid(low, high, _GRID * (lowest + 2), form))
    found = None
    while lowest and (lower := minimax(samples, lowest))[1] <= error:
        found, lowest = lower, lowest - 1
    while found is None or found[1] > error:
        lowest += 1
        if lowest > _STEEPEST:
            raise Unfit(f"no polynomial of degree {_STEEPEST} for {function} over [{low}, {high}]")
        found = minimax(samples, lowest)
    return found[0], samples


def _interpolates(samples: Samples, degree: int, error: float) -> bool:
    """Whether the interpolant through evenly ranked samples, which lie dense at the ends, is that good between."""
    size = len(samples.arguments)
    chosen = sorted({round((k + 0.5) * (size - 1) / (degree + 1)) for k in range(degree + 1)})
    polynomial = arb_poly.interpolate([samples.arguments[n] for n in chosen], [samples.quotients[n] for n in chosen])
    return all(
        abs(float((polynomial(v) / q - 1).mid())) <= error
        for v, q in zip(samples.arguments, samples.quotients, strict=True)
    )
