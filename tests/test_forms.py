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
    (found,) = logistic_densities({"f": form}).values()
    assert found in (expected, expected.replace(logisticpdf, lambda u: logisticpdf(-u)))


def test_factors_that_are_needed_anyway_are_multiplied() -> None:
    both = {"f": expit(x) + y * expit(-x), "g": expit(x) * expit(-x)}
    assert logistic_densities(both) == both
    one = {"f": expit(x), "g": expit(x) * expit(-x)}
    assert logistic_densities(one) == {"f": expit(x), "g": logisticpdf(x)}
    known = {"g": expit(x) * expit(-x) * tanh(x)}
    assert logistic_densities(known, expit(x)) == known
    assert logistic_densities(known, tanh(x)) == {"g": logisticpdf(x) * tanh(x)}
