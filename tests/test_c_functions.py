"""The C target's elementary functions, against many digits; and floats that are computed with as doubles."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from math import inf, nan
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import arb, ctx

from symdl.kernels import numpy as reference
from symdl.passes import ample
from symdl.plan import Operation, Place, Step, Type, Value
from symdl.targets import c99, celementary
from symdl.targets.cdoubled import Doubled

pytestmark = pytest.mark.engine

Given = Mapping[str, tuple[float, float]]
RANGES: Given = {
    "exp": (-750.0, 712.0),
    "exp2": (-1080.0, 1026.0),
    "expm1": (-50.0, 712.0),
    "log": (0.0, 1e308),
    "log1p": (-1.0, 1e308),
    "sin": (-1.7e308, 1.7e308),
    "cos": (-1.7e308, 1.7e308),
    "tanh": (-30.0, 30.0),
    "sinh": (-711.0, 711.0),
    "cosh": (-711.0, 711.0),
    "expit": (-750.0, 750.0),
    "normcdf": (-39.0, 10.0),
    "logcosh": (-1e300, 1e300),
}


def _normcdf(x: Any) -> Any:
    """By Arb, which is much quicker here than mpmath."""
    with ctx.workprec(400):
        mantissa, exponent = ((-arb(float(x)) / arb(2).sqrt()).erfc() / 2).mid().man_exp()
    return mpmath.ldexp(int(mantissa), int(exponent))


EXACT: dict[str, Callable[[Any], Any]] = {
    "exp2": lambda x: mpmath.mpf(2) ** x,
    "expit": lambda x: 1 / (1 + mpmath.exp(-x)),
    "logisticpdf": lambda x: mpmath.exp(-abs(x)) / (1 + mpmath.exp(-abs(x))) ** 2,
    "normcdf": _normcdf,
    "normpdf": mpmath.npdf,
    "softplus": lambda x: mpmath.log1p(mpmath.exp(x)),
    "logcosh": lambda x: (
        mpmath.log1p(2 * mpmath.sinh(x / 2) ** 2)
        if abs(x) < 1
        else abs(x) + mpmath.log1p(mpmath.exp(-2 * abs(x))) - mpmath.log(2)
    ),
}
WIDE = ("exp", "expm1", "log", "log1p", "tanh", "expit", "logisticpdf", "softplus", "normpdf", "normcdf")
"""Those that have a form in doubles that become floats."""
ULPS = {"expm1": 1.5, "cos": 1.5, "tanh": 1.5, "normcdf": 2.0, "sinh": 2.5, "cosh": 2.5, "logcosh": 1.6}
"""How far each may be off in float, where it is more than 1.2; in double it is what the target states."""


@pytest.fixture(scope="session")
def functions() -> Any:
    """A C file with a kernel of each function; skips, with the reason, where nothing can be built."""
    try:
        importlib.import_module("symdl.kernels.c")
    except ImportError as error:
        pytest.skip(str(error))
    build = importlib.import_module("symdl.kernels.generated.c._build")
    launch = importlib.import_module("symdl.kernels.generated.c._launch")
    text = build._whole("primitives.h", set())
    products = [f"{n}_product" for n in celementary.PRODUCTS]
    of_two = ("power", "hypot", *products)
    for name in (*RANGES, *of_two, *(f"{n}_wide" for n in WIDE), *(f"{n}_rest" for n in WIDE)):
        y = ", ((const real *)call->arrays[1].data)[i]" if name in of_two else ""
        called = name if name.endswith("_wide") else f"{name}_"
        if name.endswith("_rest"):  # what the float leaves out
            wide = f"{name.removesuffix('rest')}wide"
            called, y = f"({wide}", f") - (double)(real){wide}(x[i])"
        text += f"""
/* ---- {name} ---- */
KERNEL({name})
{{
    const real *const x = (const real *)call->arrays[0].data;
    real *const out = (real *)call->arrays[{2 if name in of_two else 1}].data;
    #pragma omp simd
    for (integer i = first; i < last; ++i) out[i] = (real){called}(x[i]{y});
}}
"""
    source = build._Source("functions.c", text)

    def of(name: str, *arrays: Any) -> Any:
        inputs = ("x", "y")[: len(arrays)]
        return launch._Kernel(source, name, inputs, ("value",))(*arrays)

    return of


def points(name: str, dtype: str, count: int) -> Any:
    """Numbers of every size in the range where the function is neither 0 nor infinite."""
    low, high = RANGES.get(name, (-105.0, 105.0))
    info = np.finfo(dtype)
    rng = np.random.default_rng(len(name))
    sizes = np.exp2(rng.uniform(info.minexp - info.nmant, np.log2(max(-low, min(high, float(info.max)))), count))
    sizes = np.concatenate([sizes, rng.uniform(0, min(max(-low, high), 800.0), count)])
    sizes = np.minimum(sizes, float(info.max))
    signed = np.where(rng.random(sizes.size) < 0.5, -sizes, sizes).astype(dtype)
    return signed[(signed.astype("f8") > low) & (signed.astype("f8") < high)]


def off(found: Any, exact: list[Any], dtype: str) -> float:
    """The largest error in ulps, where the truth is a number of the type."""
    info = np.finfo(dtype)
    worst = 0.0
    for got, truth in zip(found, exact, strict=True):
        if abs(truth) >= float(info.max) or truth == 0:
            continue
        exponent = max(mpmath.frexp(truth)[1] - info.nmant - 1, info.minexp - info.nmant)
        worst = max(worst, float(abs(mpmath.mpf(float(got)) - truth) / mpmath.mpf(2) ** exponent))
    return worst


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", RANGES)
def test_function_is_nearly_rounded(functions: Any, name: str, dtype: str) -> None:
    x = points(name, dtype, 1500)
    with mpmath.workdps(60 if name != "normcdf" else 400):
        exact = [EXACT.get(name, getattr(mpmath, name, None))(mpmath.mpf(float(v))) for v in x]  # type: ignore[misc]
        stated = c99.ulps(name) if dtype == "float64" and name in c99.NATIVE else ULPS.get(name, 1.2)
        assert off(functions(name, x), exact, dtype) <= stated


@pytest.mark.parametrize("name", WIDE)
def test_function_of_doubles_is_rounded_once(functions: Any, name: str) -> None:
    x = points(name, "float32", 3000)
    with mpmath.workdps(400 if name.startswith("norm") else 60):
        exact = [EXACT.get(name, getattr(mpmath, name, None))(mpmath.mpf(float(v))) for v in x]  # type: ignore[misc]
        assert off(functions(f"{name}_wide", x), exact, "float32") < 0.5001


@pytest.mark.parametrize("name", WIDE)
def test_function_of_doubles_is_as_good_as_repairs_take_it_to_be(functions: Any, name: str) -> None:
    x = points(name, "float32", 3000)
    with np.errstate(invalid="ignore"):  # infinite results have no rest
        found = functions(f"{name}_wide", x).astype("f8") + functions(f"{name}_rest", x)
    with mpmath.workdps(400 if name.startswith("norm") else 60):
        exact = [EXACT.get(name, getattr(mpmath, name, None))(mpmath.mpf(float(v))) for v in x]  # type: ignore[misc]
        info = np.finfo("f4")
        usual = [k for k, y in enumerate(exact) if 2.0**26 * float(info.tiny) < abs(y) < info.max]
        off = max(abs(mpmath.mpf(float(found[k])) / exact[k] - 1) for k in usual)
    assert len(usual) > 1000 and off < ample._OFF / 2


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_powers_and_hypotenuses(functions: Any, dtype: str) -> None:
    rng = np.random.default_rng(3)
    x = np.exp(rng.normal(0, 5, 2000)).astype(dtype)
    y = rng.normal(0, 5, x.size).astype(dtype)
    with mpmath.workdps(60):
        powers = [mpmath.mpf(float(a)) ** mpmath.mpf(float(b)) for a, b in zip(x, y, strict=True)]
        hypotenuses = [mpmath.hypot(float(a), float(b)) for a, b in zip(x, y, strict=True)]
        assert off(functions("power", x, y), powers, dtype) < 2
        assert off(functions("hypot", x, y), hypotenuses, dtype) < 1.2


@pytest.mark.parametrize("name", celementary.PRODUCTS)
def test_products_are_nearly_rounded(functions: Any, name: str) -> None:
    """Also where the function is no normal number, or 0, and the factor large."""
    least = {"expit": -200, "normcdf": -20}[name]
    x = np.concatenate([points(name, "float32", 1000), np.linspace(least, 5, 4000, dtype="f4")])
    a = points("factor", "float32", x.size)[: x.size] * np.float32(1e36)
    with mpmath.workdps(400 if name == "normcdf" else 150):
        exact = [EXACT[name](mpmath.mpf(float(v))) * mpmath.mpf(float(f)) for v, f in zip(x, a, strict=True)]
        assert sum(abs(y) > 1e-30 and v < -14 for v, y in zip(x, exact, strict=True)) > 100
        assert off(functions(f"{name}_product", x, a), exact, "float32") < 1.5


@pytest.mark.parametrize("name", celementary.PRODUCTS)
def test_ends_of_products(functions: Any, name: str) -> None:
    x = np.array([inf, 5, 5, -5, nan, 1, 0, -500, 500], "f4")
    a = np.array([inf, inf, -inf, inf, 1, nan, 3, 1e38, 1e38], "f4")
    wanted = np.array([inf, inf, -inf, inf, nan, nan, 1.5, 0, 1e38], "f4")
    np.testing.assert_array_equal(functions(f"{name}_product", x, a), wanted)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("exp", [-inf, inf, nan, 0.0, -1e4, 1e4], [0.0, inf, nan, 1.0, 0.0, inf]),
        ("expm1", [-inf, inf, nan, -0.0], [-1.0, inf, nan, -0.0]),
        ("log", [0.0, -1.0, inf, nan, 1.0], [-inf, nan, inf, nan, 0.0]),
        ("log1p", [-1.0, -2.0, inf, nan, -0.0], [-inf, nan, inf, nan, -0.0]),
        ("tanh", [-inf, inf, nan, -0.0], [-1.0, 1.0, nan, -0.0]),
        ("expit", [-inf, inf, nan, 0.0], [0.0, 1.0, nan, 0.5]),
        ("normcdf", [-inf, inf, nan, 0.0], [0.0, 1.0, nan, 0.5]),
        ("sinh", [-inf, inf, nan, -0.0], [-inf, inf, nan, -0.0]),
        ("cosh", [-inf, inf, nan, 0.0], [inf, inf, nan, 1.0]),
        ("sin", [-inf, inf, nan, -0.0], [nan, nan, nan, -0.0]),
        ("cos", [-inf, inf, nan, -0.0], [nan, nan, nan, 1.0]),
    ],
)
def test_ends(functions: Any, name: str, given: list[float], wanted: list[float], dtype: str) -> None:
    found = functions(name, np.array(given, dtype))
    np.testing.assert_array_equal(found, wanted)
    np.testing.assert_array_equal(np.signbit(found), np.signbit(wanted) | (np.isnan(wanted) & np.signbit(found)))


@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("exp", [-inf, inf, nan, 0.0, -1e4, 1e4], [0.0, inf, nan, 1.0, 0.0, inf]),
        ("expm1", [-inf, inf, nan, -0.0, -1e9, 1e9], [-1.0, inf, nan, -0.0, -1.0, inf]),
        ("log", [0.0, -1.0, inf, nan, 1.0], [-inf, nan, inf, nan, 0.0]),
        ("log1p", [-1.0, -2.0, inf, nan, -0.0], [-inf, nan, inf, nan, -0.0]),
        ("tanh", [-inf, inf, nan, -0.0], [-1.0, 1.0, nan, -0.0]),
        ("expit", [-inf, inf, nan, 0.0, -1e9], [0.0, 1.0, nan, 0.5, 0.0]),
        ("softplus", [-inf, inf, nan, 1e30], [0.0, inf, nan, 1e30]),
        ("normpdf", [-inf, inf, nan, 1e30], [0.0, 0.0, nan, 0.0]),
        ("normcdf", [-inf, inf, nan, 0.0, 1e30], [0.0, 1.0, nan, 0.5, 1.0]),
    ],
)
def test_ends_of_functions_of_doubles(functions: Any, name: str, given: list[float], wanted: list[float]) -> None:
    found = functions(f"{name}_wide", np.array(given, "f4"))
    np.testing.assert_array_equal(found, np.array(wanted, "f4"))
    np.testing.assert_array_equal(np.signbit(found), np.signbit(wanted) | (np.isnan(wanted) & np.signbit(found)))


def test_powers_of_the_ends(functions: Any) -> None:
    x = np.array([0, 0, 0, -2, -2, -8, inf, inf, 0.5, 2, 1, nan, nan, 3], "f8")
    y = np.array([2, 0, -1, 3, 2, 1 / 3, 2, -2, inf, -inf, nan, 0, 1, nan], "f8")
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(functions("power", x, y), np.power(x, y))


# ------------------------------------------------------------------------------------------ in double


@pytest.mark.parametrize("name", ["gelu_vjp", "silu_vjp", "mish_vjp"])
def test_floats_that_cancel_keep_their_digits(functions: Any, name: str) -> None:
    """Left of the zero of the derivative, where a sum in floats has lost its digits."""
    kernels: Any = importlib.import_module("symdl.kernels.c")
    x = np.linspace(-9, -2.5, 5001, dtype="f4")
    found = getattr(kernels, name)(np.ones_like(x), x)
    exact = getattr(reference, name)(np.ones(x.size), x.astype("f8"))
    assert (np.abs(found - exact) <= 0.51 * np.spacing(np.abs(exact).astype("f4"))).all()


def test_losses_of_floats_are_rounded_once(functions: Any) -> None:
    kernels: Any = importlib.import_module("symdl.kernels.c")
    rng = np.random.default_rng(4)
    a, b = rng.normal(0, 3, (2, 20_000)).astype("f4")
    found = kernels.pseudo_huber_loss(a, b, reduction="none")
    exact = reference.pseudo_huber_loss(a.astype("f8"), b.astype("f8"), reduction="none")
    assert (np.abs(found - exact) <= 0.51 * np.spacing(exact.astype("f4"))).all()


def test_numbers_of_a_row_are_doubles() -> None:
    """(1 - p)^4.25 makes what 1 - p is off four times as large."""
    kernels: Any = importlib.import_module("symdl.kernels.c")
    x = np.random.default_rng(7).normal(0, 2, (4000, 3)).astype("f4")
    label, g = x.argmin(-1), np.ones(4000)
    for suffix, before in (("", ()), ("_vjp", (g,))):
        kernel = getattr(kernels, f"softmax_focal_loss{suffix}")
        found, exact = (
            kernel(*(a.astype(x.dtype) for a in before), x, label, gamma=4.25, reduction="none")
            for x in (x, x.astype("f8"))
        )
        size = np.abs(exact).reshape(4000, -1).max(-1).reshape(-1, *[1] * (exact.ndim - 1))
        assert (np.abs(found - exact) < 2.0 * np.spacing(size.astype("f4"))).all()


def test_a_number_of_the_call_divides_once_and_costs_no_digit() -> None:
    x, c = (Value(n, Type.REAL, place) for n, place in (("x", Place.ELEMENT), ("c", Place.SCALAR)))
    forms = [Doubled("tried").form(Step((x,), Operation.DIVIDE, (x, by))).pattern for by in (c, x)]
    assert forms == ["quotient_wide({0}, {1})", "{0} / {1}"]
    kernels: Any = importlib.import_module("symdl.kernels.c")
    p, g, m, v = np.random.default_rng(5).normal(size=(4, 20_000)).astype("f4")
    found = kernels.adam_step(p, g, m, v * v, 3)
    exact = reference.adam_step(*(a.astype("f8") for a in (p, g, m, v * v)), 3)
    for got, truth in zip(found[:3], exact[:3], strict=True):
        assert (np.abs(got - truth) <= 0.51 * np.spacing(np.abs(truth).astype("f4"))).all()


def test_operations_c_lacks_are_named() -> None:
    value = Value("y", Type.REAL, Place.ELEMENT)
    step = Step((value,), Operation.CALL, (value,), "besselj")
    with pytest.raises(Exception, match="tried: the c target has no besselj, and it has no recipe"):
        c99.C("tried").form(step)
