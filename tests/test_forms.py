"""Forms for computing: what two exponentials say, one says as well."""

from __future__ import annotations

import pytest
from sympy import Expr, symbols, tanh

from symdl.forms import logistic_densities
from symdl.primitives import expit, logisticpdf

pytestmark = pytest.mark.engine
x, y = symbols("x y", real=True)


@pytest.mark.parametrize(
    "form, expected",
    [
        (expit(x) * expit(-x), logisticpdf(x)),
        (4 * y * expit(2 * x) * expit(-2 * x) * tanh(x), 4 * y * logisticpdf(2 * x) * tanh(x)),
        (expit(-x) ** 3 * expit(x) ** 2, logisticpdf(x) ** 2 * expit(-x)),
        (1 + x * expit(x - y) * expit(y - x), 1 + x * logisticpdf(x - y)),
        (expit(x) * expit(-y), expit(x) * expit(-y)),
        (expit(x) / expit(-x), expit(x) / expit(-x)),
    ],
)
def test_the_density_stands_for_its_factors(form: Expr, expected: Expr) -> None:
    assert logistic_densities(form) in (expected, expected.replace(logisticpdf, lambda u: logisticpdf(-u)))


def test_factors_that_are_needed_anyway_are_multiplied() -> None:
    both = expit(x) + y * expit(-x) + 3 * expit(x) * expit(-x)
    assert logistic_densities(both) == both
    assert logistic_densities(expit(x) + 3 * expit(x) * expit(-x)) == expit(x) + 3 * logisticpdf(x)
    slope = expit(x) * expit(-x) * tanh(x)
    assert logistic_densities(slope, expit(x)) == slope
    assert logistic_densities(slope, tanh(x)) == logisticpdf(x) * tanh(x)
