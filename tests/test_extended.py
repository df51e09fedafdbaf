"""Numbers with more digits, of NumPy's kernels and of CUDA's, against mpmath; and the CUDA kernels that use them."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import inf, nan
from types import ModuleType
from typing import Any

import mpmath
import numpy as np
import pytest
from _cupy import cuda_head
from cuda_shim import Library, compile_shim, gxx_missing_reason, installed_fake_cupy
from cuda_shim.nvrtc import compile_nvrtc, nvrtc_missing_reason

from symdl import extended, generate, oracle, registry
from symdl.builder import Builder
from symdl.errors import GenerationError
from symdl.extended import Extended, extended_exactly, extended_of, extended_real, extended_where
from symdl.interpret import interpret, trace
from symdl.pair import Pair, pair_exactly, pair_high, pair_low, pair_of, pair_where
from symdl.plan import Constant, Place, Plan, Repair, Type
from symdl.primitives import PRIMITIVES
from symdl.targets import clike, cuda, get
from symdl.targets.clike import EXTENDED

pytestmark = pytest.mark.engine

needs_gxx = pytest.mark.skipif(bool(gxx_missing_reason()), reason=str(gxx_missing_reason()))
needs_nvrtc = pytest.mark.skipif(bool(nvrtc_missing_reason()), reason=str(nvrtc_missing_reason()))
Array = np.ndarray[Any, np.dtype[Any]]
Samples = Callable[["_Numbers"], tuple[Array, ...]]

PRECISION = 500
"""Bits of the truth."""
MOST = {"numpy": -95.0, "float": -42.5, "double": -100.5}
"""log2 of the relative error that each kind of extended numbers may have."""
OF_POWERS = 4.0
"""By how much more for powers, whose logarithm is multiplied."""


@dataclass(frozen=True)
class _Numbers:
    """Random numbers of a format; ``decades`` are its powers of ten."""

    real: Any
    decades: float

    def sized(self, low: float, high: float, count: int = 60) -> Array:
        """Of either sign, from 10**low to 10**high in size, as often in each decade."""
        rng = np.random.default_rng([int(10 * low) + 5000, int(10 * high) + 5000])
        sizes = 10 ** rng.uniform(low, high, count)
        return (sizes * np.where(rng.random(count) < 0.5, -1, 1)).astype(self.real)

    def positive(self, low: float, high: float) -> Array:
        return np.abs(self.sized(low, high))

    def between(self, low: float, high: float, count: int = 60) -> Array:
        return np.random.default_rng(5).uniform(low, high, count).astype(self.real)

    @property
    def any(self) -> Array:
        return np.concatenate([self.sized(-self.decades, self.decades), self.sized(-2, 2)])

    @property
    def small(self) -> Array:
        return self.sized(-self.decades, -0.01)


def _joined(*arrays: Array) -> tuple[Array, ...]:
    return (np.concatenate(arrays),)


FUNCTIONS: dict[str, tuple[Callable[..., Any], Samples]] = {
    "exp": (mpmath.exp, lambda n: _joined(n.between(-9000, 9000), n.between(-90, 90), n.small)),
    "expm1": (mpmath.expm1, lambda n: _joined(n.between(-60, 60), n.between(-1, 1), n.small)),
    "log": (mpmath.log, lambda n: _joined(np.abs(n.any), n.between(0.6, 1.6), 1 + n.sized(-6, -1))),
    "log1p": (
        mpmath.log1p,
        lambda n: _joined(n.small, n.between(-0.999, 2), n.positive(0, n.decades), n.positive(-5, -1) - 1),
    ),
    "sqrt": (mpmath.sqrt, lambda n: (np.abs(n.any),)),
    "sinh": (mpmath.sinh, lambda n: _joined(n.small, n.between(-50, 50))),
    "cosh": (mpmath.cosh, lambda n: _joined(n.small, n.between(-50, 50))),
    "tanh": (mpmath.tanh, lambda n: _joined(n.small, n.between(-50, 50))),
    "sin": (mpmath.sin, lambda n: _joined(n.small, n.any, n.sized(0, 7), np.rint(n.sized(0, 4)) * n.real(np.pi / 2))),
    "cos": (mpmath.cos, lambda n: _joined(n.small, n.any, n.sized(0, 7), np.rint(n.sized(0, 4)) * n.real(np.pi / 2))),
    "tan": (mpmath.tan, lambda n: _joined(n.small, n.any, n.sized(0, 5), n.between(-1.6, 1.6))),
    "asin": (mpmath.asin, lambda n: _joined(n.small, n.between(-1, 1), 1 - n.positive(-6, -1))),
    "acos": (mpmath.acos, lambda n: _joined(n.between(-1, 1), 1 - n.positive(-6, -1))),
    "atan": (mpmath.atan, lambda n: (n.any,)),
    "asinh": (mpmath.asinh, lambda n: (n.any,)),
    "acosh": (mpmath.acosh, lambda n: _joined(1 + n.positive(-6, 0), 1 + n.positive(0, n.decades))),
    "atanh": (mpmath.atanh, lambda n: _joined(n.small, n.between(-0.999, 0.999))),
    "rint": (mpmath.nint, lambda n: (n.sized(-1, 5, 100),)),
    "power": (mpmath.power, lambda n: (n.positive(-2, 2), n.between(-8, 8))),
    "hypot": (mpmath.hypot, lambda n: (n.any, np.flip(n.any).copy())),
}
"""Every function: its truth, and where it is tried."""
OPERATORS: dict[str, tuple[Callable[..., Any], Samples]] = {
    "+": (operator.add, lambda n: (n.sized(-3, 3, 100), n.sized(-3, 3.1, 100))),
    "-": (operator.sub, lambda n: (n.between(1, 2, 100), n.between(1, 2, 100) * n.real(1 + 1e-5))),
    "*": (operator.mul, lambda n: (n.any, np.flip(n.any).copy())),
    "/": (operator.truediv, lambda n: (n.any, np.flip(n.any).copy())),
}
EXACT = ("asin", "acos", "acosh")
"""Where a low part could lead out of the domain."""
ALL = FUNCTIONS | OPERATORS


def _beside_right_angles(real: Any) -> tuple[Array, Array]:
    """Numbers as near to right angles as high and low parts can be."""
    turns = [*range(1, 6), *(int(1.37**k) for k in range(6, 45))]
    with mpmath.workprec(PRECISION):
        angles = [turn * mpmath.pi / 2 for turn in turns]
        high = np.array([float(angle) for angle in angles]).astype(real)
        low = np.array([float(angle - float(h)) for angle, h in zip(angles, high, strict=True)]).astype(real)
    return high, low


def _arguments(name: str, numbers: _Numbers) -> list[tuple[Array, Array]]:
    """High and low parts."""
    share = 0.0 if name in EXACT else np.finfo(numbers.real).eps / 4
    rng = np.random.default_rng(1)
    highs = ALL[name][1](numbers)
    return [(high, (high * rng.uniform(-share, share, high.size)).astype(numbers.real)) for high in highs]


def _exact(high: Any, low: Any, exponent: Any = 0) -> Any:
    return mpmath.ldexp(mpmath.mpf(float(high)) + mpmath.mpf(float(low)), int(exponent))


def _worst(name: str, given: list[tuple[Array, Array]], found: tuple[Array, Array, Array]) -> tuple[float, list[Any]]:
    """log2 of the largest relative error, and where it is."""
    worst, where = 0.0, []
    with mpmath.workprec(PRECISION):
        for k, result in enumerate(zip(*found, strict=True)):
            point = [_exact(high[k], low[k]) for high, low in given]
            truth = ALL[name][0](*point)
            got = _exact(*result)
            error = abs(got - truth) / abs(truth) if truth else abs(got)
            if not error <= worst:
                worst, where = error, [mpmath.nstr(v, 9) for v in (*point, got, truth)]
        return float(mpmath.log(worst, 2)) if worst else -1000.0, where


def test_every_function_is_tried() -> None:
    """NumPy's have a row here; CUDA's have the same names."""
    printed = {n.removeprefix("extended_") for n in vars(extended) if n.startswith("extended_")} & set(PRIMITIVES)
    assert printed == set(FUNCTIONS) & set(PRIMITIVES)
    text = cuda.primitive(EXTENDED).text
    assert [n for n in FUNCTIONS if f"extended extended_{n}(" not in text] == []


# ------------------------------------------------------------------------------------------ NumPy's

NUMPY = _Numbers(np.float64, 250.0)
DOUBLE, SINGLE = np.empty(0, np.float64), np.empty(0, np.float32)
UNIT = extended._EXTENDED_UNIT


@pytest.mark.parametrize("name", ALL)
def test_numpy(name: str) -> None:
    given = _arguments(name, NUMPY)
    function = OPERATORS[name][0] if name in OPERATORS else getattr(extended, f"extended_{name}")
    with np.errstate(all="ignore"):
        found = function(*(extended_of(high, DOUBLE) + low for high, low in given))
    error, where = _worst(name, given, (found.high, found.low, np.maximum(found.exponent, -1e6 * UNIT) / UNIT))
    assert error < MOST["numpy"], where


def test_two_over_pi() -> None:
    """Its bits, and as many as the farthest angle needs."""
    with mpmath.workprec(4000):
        bits = mpmath.floor(mpmath.ldexp(2 / mpmath.pi, extended._EXTENDED_BITS))
    assert int(bits) == extended._EXTENDED_OVER_RIGHT
    words = [int(word.rstrip("u"), 16) for word in clike.over_right()]
    assert sum(word << 32 * k for k, word in enumerate(reversed(words))) == int(bits)
    assert len(words) == (extended._EXTENDED_FARTHEST + 9) // 32 + 11


FAR = [1.7e308, 1.6e308]
"""Angles that are products of two of these, beyond the exponents of doubles."""


def test_numpy_angles_beyond_the_exponents_of_doubles() -> None:
    numbers = extended_of(np.array(FAR), DOUBLE)
    for name, wave in (("sin", mpmath.sin), ("cos", mpmath.cos), ("tan", mpmath.tan)):
        found = getattr(extended, f"extended_{name}")(numbers * -1.5e308)
        with mpmath.workprec(PRECISION):
            truths = [float(wave(mpmath.mpf(x) * mpmath.mpf(-1.5e308))) for x in FAR]
        assert extended_real(found, DOUBLE).tolist() == truths
    too_far = numbers * 1.5e308 * 1.5e308
    assert np.isnan(extended_real(extended.extended_sin(too_far), DOUBLE)).all()


def test_numpy_beyond_the_exponents_of_doubles() -> None:
    huge, tiny = (extended.extended_exp(extended_of(x, DOUBLE)) for x in (5000.0, -5000.0))
    assert float(extended_real(huge * tiny, DOUBLE)) == 1.0
    assert float(extended_real(huge, DOUBLE)) == np.inf
    assert float(extended_real(tiny, DOUBLE)) == 0.0
    np.testing.assert_allclose(extended_real(extended.extended_log(huge), DOUBLE), 5000.0, rtol=1e-15)


@pytest.mark.parametrize("size", [1e7, 2.0**45, 1e100, 1e300, 1.7e308])
def test_numpy_compares_exponentials_of_any_size(size: float) -> None:
    x = extended_of(np.array([size, -size]), DOUBLE)
    grown, square = extended.extended_exp(x), extended.extended_exp(x + x)
    assert extended_real(grown * grown / square, DOUBLE).tolist() == [1.0, 1.0]
    assert extended_real(square / grown, DOUBLE).tolist() == [np.inf, 0.0]
    assert extended_real(x * x * x / grown, DOUBLE).tolist() == [0.0, -np.inf]
    np.testing.assert_allclose(extended_real(extended.extended_log(grown), DOUBLE), [size, -size], rtol=1e-15)


def test_numpy_beside_single_precision_is_double_precision() -> None:
    x = np.array([0.1, 2.5], np.float32)
    assert extended_of(x, SINGLE).dtype == np.float64
    assert extended_exactly(0.1, 1e-20, SINGLE) == 0.1
    for name in FUNCTIONS:
        arguments = [np.array([1.25])] * (2 if name in ("power", "hypot") else 1)
        with np.errstate(all="ignore"):
            assert getattr(extended, f"extended_{name}")(*arguments).dtype == np.float64
    assert extended_real(np.array([0.1]), SINGLE).dtype == np.float32
    assert np.array_equal(extended_where(np.array([True, False]), x, -x), [x[0], -x[1]])


def test_numpy_choice_and_constants() -> None:
    tenth = extended_exactly(0.1, -5.551115123125783e-18, DOUBLE)
    assert _exact(tenth.high, tenth.low, tenth.exponent / UNIT) == _exact(0.1, -5.551115123125783e-18)
    chosen = extended_where(np.array([True, False]), tenth, extended_of(np.array([3.0, 4.0]), DOUBLE))
    assert extended_real(chosen, DOUBLE).tolist() == [0.1, 4.0]


# ------------------------------------------------------------------------------------------ pairs


def _pair_error(name: str, given: list[tuple[Array, Array]], high: Array, low: Array) -> float:
    """log2 of the largest error, beside the result and, of a sum, beside its terms."""
    worst = 0.0
    with mpmath.workprec(PRECISION):
        for k in range(high.size):
            point = [_exact(h[k], l[k]) for h, l in given]
            truth = OPERATORS[name][0](*point)
            size = sum(map(abs, point)) if name in "+-" else abs(truth)
            worst = max(worst, abs(_exact(high[k], low[k]) - truth) / size)
        return float(mpmath.log(worst, 2))


@pytest.mark.parametrize("name", OPERATORS)
def test_numpy_pairs(name: str) -> None:
    given = _arguments(name, _Numbers(np.float64, 60.0))
    found = OPERATORS[name][0](*(Pair(high, low) for high, low in given))
    assert np.array_equal(found.high, OPERATORS[name][0](*(high for high, _ in given)))
    assert _pair_error(name, given, found.high, found.low) < -100
    plain = OPERATORS[name][0](given[0][0], Pair(given[1][0]))
    assert _pair_error(name, [(high, np.zeros_like(high)) for high, _ in given], plain.high, plain.low) < -100


def test_numpy_pairs_at_both_ends_of_the_range() -> None:
    """A product near the largest number is split without overflow; of one near the smallest nothing is made up."""
    a, b = np.array([1.6e308, -1.1e308, 1.3]), np.array([0.7, 0.9, 1.7])
    product = Pair(a) * Pair(b)
    exact = zip(a.tolist(), b.tolist(), product.high.tolist(), strict=True)
    left_out = [Fraction(x) * Fraction(y) - Fraction(p) for x, y, p in exact]
    assert product.low.tolist() == [float(rest) for rest in left_out]
    small = Pair(np.array([3e-308, 1e-300])) * Pair(np.array([0.7, 1e-10]))
    assert small.low.tolist() == [0.0, 0.0]


def test_numpy_pairs_of_a_dtype() -> None:
    third = np.array([1 / 3, -2.0])
    assert pair_of(third.astype(np.float32), SINGLE).dtype == np.float64
    assert pair_exactly(0.1, 1e-20, SINGLE) == 0.1
    exactly = pair_exactly(0.1, 1e-20, DOUBLE)
    assert (exactly.high, exactly.low) == (0.1, 1e-20)
    high = pair_high(third, SINGLE)
    assert high.dtype == np.float32
    assert np.abs(high.astype(np.float64) + pair_low(third, high) - third).max() < 2.0**-49
    assert np.array_equal(pair_low(Pair(third, np.array([np.nan, 1e-20])), third), [0.0, 1e-20])
    with np.errstate(over="ignore"):
        far = pair_high(np.array([1e300]), SINGLE)
    assert np.isfinite(pair_low(np.array([1e300]), far)).all()
    chosen = pair_where(np.array([True, False]), Pair(third, third), 7.0)
    assert (chosen.high.tolist(), chosen.low.tolist()) == ([1 / 3, 7.0], [1 / 3, 0.0])
    assert pair_where(np.array([True, False]), third, 7.0).tolist() == [1 / 3, 7.0]


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
@pytest.mark.parametrize("name", OPERATORS)
def test_cuda_pairs(name: str, kind: str, libraries: Callable[[str], Library]) -> None:
    given = _arguments(name, _Numbers(np.float32, 8.0) if kind == "float" else _Numbers(np.float64, 60.0))
    high, low, _, _ = _launched(libraries(kind), f"pair {name}", given)
    assert _pair_error(name, given, high, low) < (-44 if kind == "float" else -102)
    assert np.array_equal(high, high + low)


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
def test_cuda_pairs_that_overflow_are_infinite(kind: str, libraries: Callable[[str], Library]) -> None:
    real = np.float32 if kind == "float" else np.float64
    most, tenth = (np.array([v], real) for v in (np.finfo(real).max, 0.1))
    for name, a, b in (
        ("+", most, most),
        ("-", -most, most),
        ("*", most, most),
        ("*", -most, most),
        ("/", most, tenth),
    ):
        high, low, _, _ = _launched(libraries(kind), f"pair {name}", [(a, tenth), (b, tenth)])
        with np.errstate(over="ignore"):
            assert high == OPERATORS[name][0](a, b)
        assert low == 0


# ------------------------------------------------------------------------------------------ rounding


def _beside_ties(real: Any) -> list[tuple[Fraction, Any]]:
    """Halves and what is a little beside them, and their roundings: as subnormal numbers, in units of the least one."""
    digits = np.finfo(real).nmant + 1
    wholes = [
        0,
        1,
        2,
        3,
        5,
        6,
        *(2**k + odd for k in (digits - 4, digits - 2) for odd in (0, 1)),
        2 ** (digits - 1) - 1,
    ]
    tenths = [
        Fraction(1, 2) + beside
        for bits in (3, digits + 3)
        for beside in (0, Fraction(1, 2**bits), -Fraction(1, 2**bits))
    ]
    return [(sign * (n + part), sign * round(n + part)) for n in wholes for part in tenths for sign in (1, -1)]


def _parts(value: Fraction, real: Any) -> tuple[float, float, int]:
    """high, low and exponent."""
    near = real(float(value))
    low = value - Fraction(float(near))
    mantissa, shift = np.frexp(near)
    return float(mantissa), float(low / Fraction(2) ** int(shift)), int(shift)


@pytest.mark.parametrize(
    "kind", ["numpy", pytest.param("float", marks=needs_gxx), pytest.param("double", marks=needs_gxx)]
)
def test_one_rounding(kind: str, libraries: Callable[[str], Library]) -> None:
    real = np.float32 if kind == "float" else np.float64
    least = np.finfo(real).smallest_subnormal
    values = _beside_ties(real)
    parts = np.array([_parts(value, real) for value, _ in values])
    high, low = parts[:, 0].astype(real), parts[:, 1].astype(real)
    exponent = parts[:, 2].astype(np.int64) + int(np.log2(float(least)))
    assert np.count_nonzero(low) > len(values) // 4
    if kind == "numpy":
        found = extended_real(Extended(high, low, exponent * UNIT), DOUBLE)
    else:
        found = _launched(libraries(kind), "same", [(high, low)], exponent)[3]
    truth = np.array([float(rounded) for _, rounded in values]).astype(real) * least
    assert found.tolist() == truth.tolist()
    assert np.array_equal(np.signbit(found), np.signbit(high))


# ------------------------------------------------------------------------------------------ CUDA's

HELPERS = """
__device__ integer exponent_of(const extended& y) { return y.exponent; }
__device__ integer exponent_of(const pair&) { return 0; }
"""
KERNEL = """
extern "C" __global__ void {name}(
    {inputs}, const integer* scale, real* hi, real* lo, integer* exponent, real* nearest, const integer size)
{{
    const integer i = (integer)blockIdx.x * THREADS + threadIdx.x;
    if (i >= size) return;
    const {type} y = {call};
    hi[i] = y.hi, lo[i] = y.lo, exponent[i] = exponent_of(y), nearest[i] = real(y);
}}
"""
WORDS = {"+": "plus", "-": "minus", "*": "times", "/": "over"}


def _kernel_name(name: str) -> str:
    return f"extended_kernel_{'_'.join(WORDS.get(word, word) for word in name.split())}"


def _kernel(name: str) -> str:
    """A function, an operator of extended numbers, or ("pair +") one of pairs."""
    type, _, name_ = name.rpartition(" ")
    arity = len(ALL[name_][1](NUMPY)) if name_ in ALL else 1
    read = [f"pair(x{k}[i], y{k}[i])" for k in range(arity)]
    if not type:
        read = [f"extended_scaled(extended({argument}), (int)scale[i])" for argument in read]
    call = f" {name_} ".join(read) if name_ in OPERATORS else f"extended_{name_}({', '.join(read)})"
    call = read[0] if name == "same" else call
    inputs = ", ".join(f"const real* x{k}, const real* y{k}" for k in range(arity))
    return KERNEL.format(name=_kernel_name(name), inputs=inputs, call=call, type=type or "extended")


def cuda_text(kind: str, *more: str) -> str:
    """Extended numbers, and every function of them as a kernel or more."""
    return "\n".join(
        [
            cuda_head(kind == "double"),
            cuda.primitive(EXTENDED).text,
            *(more or (HELPERS, *map(_kernel, ("same", *ALL, *(f"pair {name}" for name in OPERATORS))))),
        ]
    )


@pytest.fixture(scope="module")
def libraries() -> Callable[[str], Library]:
    return lambda kind: compile_shim(cuda_text(kind))


def _launched(library: Library, name: str, given: list[tuple[Array, Array]], scale: Any = 0) -> list[Array]:
    """hi, lo and exponent of the results, and the nearest reals."""
    size, real = given[0][0].size, given[0][0].dtype
    found = [np.zeros(size, kind) for kind in (real, real, np.int64, real)]
    scales = np.broadcast_to(np.asarray(scale, np.int64), size).copy()
    arguments = [part for argument in given for part in argument]
    library.launch(_kernel_name(name), -(-size // 256), 256, (*arguments, scales, *found, size))
    return found


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
@pytest.mark.parametrize("name", ALL)
def test_cuda(name: str, kind: str, libraries: Callable[[str], Library]) -> None:
    numbers = _Numbers(np.float32, 30.0) if kind == "float" else NUMPY
    given = _arguments(name, numbers)
    if name in ("sin", "cos", "tan"):
        given = [tuple(map(np.concatenate, zip(*given, _beside_right_angles(numbers.real), strict=True)))]  # type: ignore[list-item]
    hi, lo, exponent, nearest = _launched(libraries(kind), name, given)
    error, where = _worst(name, given, (hi, lo, exponent))
    assert error < MOST[kind] + (OF_POWERS if name == "power" else 0.0), where
    assert (np.abs(lo) <= np.finfo(lo.dtype).eps / 4).all()
    assert ((np.abs(hi) >= 0.5) & (np.abs(hi) < 1) | (hi == 0)).all()
    with np.errstate(all="ignore"):
        scaled = np.ldexp(hi, exponent.astype(np.int32))
    normal = np.abs(scaled) >= np.finfo(hi.dtype).tiny
    assert np.array_equal(nearest[normal], scaled[normal])


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
def test_cuda_at_the_ends(kind: str, libraries: Callable[[str], Library]) -> None:
    """0, infinity and NaN go through functions as through those of the machine; an infinite angle has no sine."""
    real = np.float32 if kind == "float" else np.float64

    def at(name: str, *arguments: float) -> list[float]:
        given = [(np.array([a], real), np.zeros(1, real)) for a in arguments]
        return float(_launched(libraries(kind), name, given)[3][0])  # type: ignore[return-value]

    expected = {
        ("exp", -inf): 0.0, ("exp", inf): inf, ("expm1", -inf): -1.0, ("expm1", inf): inf, ("log", 0.0): -inf,
        ("log", inf): inf, ("log", -1.0): nan, ("log1p", -1.0): -inf, ("log1p", inf): inf, ("sqrt", 0.0): 0.0,
        ("sqrt", inf): inf, ("tanh", -inf): -1.0, ("sinh", -inf): -inf, ("cosh", inf): inf, ("atanh", 1.0): inf,
        ("atan", inf): real(np.pi / 2), ("asin", -1.0): real(-np.pi / 2), ("acos", -1.0): real(np.pi),
        ("sin", inf): nan, ("cos", -inf): nan, ("power", 0.0, 2.0): 0.0, ("power", 0.0, 0.0): 1.0,
        ("power", 0.0, -1.0): inf, ("+", inf, 1.0): inf, ("-", inf, inf): nan, ("+", 0.0, 1.5): 1.5,
        ("-", 1.5, 1.5): 0.0, ("*", 0.0, inf): nan, ("*", 2.0, -inf): -inf, ("/", 1.0, 0.0): inf,
        ("/", 1.0, -inf): 0.0, ("/", inf, inf): nan, ("same", -0.0): -0.0, ("rint", 2.5): 2.0,
    }  # fmt: skip
    expected |= {(name, *[nan] * len(ALL[name][1](NUMPY))): nan for name in ALL}
    found = {key: at(*key) for key in expected}
    wrong = {key: value for key, value in found.items() if not np.array_equal(value, expected[key], equal_nan=True)}
    assert not wrong
    assert np.signbit(found["same", -0.0])


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
def test_cuda_beyond_the_exponents_of_reals(kind: str, libraries: Callable[[str], Library]) -> None:
    real = np.float32 if kind == "float" else np.float64
    one = (np.array([1.5], real), np.zeros(1, real))
    for scale in (-100_000, 100_000):
        _, _, exponent, nearest = _launched(libraries(kind), "*", [one, one], scale)
        assert exponent[0] == 2 * scale + 2
        assert nearest[0] == (np.inf if scale > 0 else 0.0)
        hi, lo, exponent, nearest = _launched(libraries(kind), "/", [one, one], scale)
        assert (hi[0], lo[0], exponent[0], nearest[0]) == (0.5, 0.0, 1, 1.0)


@needs_nvrtc
@pytest.mark.parametrize("kind", ["float", "double"])
def test_cuda_compiles_without_local_memory(kind: str) -> None:
    compiled = compile_nvrtc(cuda_text(kind), "sm_90")
    assert (".f64" in compiled.ptx) == (kind == "double")
    frames = [line for line in compiled.log.splitlines() if "stack frame" in line]
    assert [line for line in frames if "  0 bytes stack frame, 0 bytes spill stores" not in line] == []
    assert len(frames) > len(ALL)


# ------------------------------------------------------------------------------------------ plans with repairs


def _repaired_plan() -> Plan:
    """x and -x; above 1 the first is made anew with extended numbers, but not at 5; below -1 the other is, plainly."""
    again = Builder("again")
    x, beta = again.input("x"), again.scalar("beta")
    rate = again.convert(again.multiply(beta, again.real(2.0)), Type.EXTENDED)
    grown = again.call_extended(
        "exp", again.multiply(rate, again.convert(again.multiply(x, again.real(1e3)), Type.EXTENDED))
    )
    huge = again.multiply(grown, again.convert(again.real(1e300), Type.EXTENDED))
    tiny = again.divide(again.convert(again.real(1.5e-300), Type.EXTENDED), grown)
    tenth = again.convert(again.real(0.1, -5.551115123125783e-18), Type.EXTENDED)
    result = again.subtract(again.add(again.multiply(huge, tiny), tenth), again.convert(again.negate(x), Type.EXTENDED))
    kept = again.select(again.compare("==", x, again.real(5.0)), again.convert(again.real(nan), Type.EXTENDED), result)
    careful = again.plan([("first", again.convert(kept, Type.REAL), Place.ELEMENT)])
    plain = Builder("plain")
    x, beta = plain.input("x"), plain.scalar("beta")
    simple = plain.plan([("second", plain.multiply(x, plain.divide(plain.real(3.0), beta)), Place.ELEMENT)])
    main = Builder("main")
    x, beta = main.input("x"), main.scalar("beta")
    above, below = main.compare(">", x, main.real(1.0)), main.compare("<", x, main.multiply(beta, main.real(-4.0)))
    outputs = [("first", x), ("second", main.negate(x)), ("above", above), ("below", below)]
    plan = main.plan([(name, operand, Place.ELEMENT) for name, operand in outputs])
    *outputs_, when, other = plan.outputs
    repairs = (Repair("carefully", when.operand, careful), Repair("plainly", other.operand, simple))
    return replace(plan, outputs=tuple(outputs_), repairs=repairs)


@needs_gxx
@pytest.mark.parametrize("kind", ["float", "double"])
def test_cuda_kernels_do_what_a_plan_with_repairs_means(kind: str) -> None:
    plan = _repaired_plan()
    kernel = cuda.kernel("tried", plan, False)
    assert kernel.primitives == ("extended",)
    assert "__noinline__ tried_carefully_results tried_carefully(" in kernel.text
    assert "__forceinline__ tried_plainly_results tried_plainly(" in kernel.text
    types = "typedef real x_type; typedef real first_out_type; typedef real second_out_type;"
    library = compile_shim(cuda_text(kind, types, kernel.text))
    real = np.float32 if kind == "float" else np.float64
    x = np.array([-3.0, -1.0, 0.5, 1.5, 2.25, 5.0, 30.0, np.inf, np.nan], real)
    given = {"x": x, "beta": 0.3}
    numbers: list[Any] = []
    doubles = trace(kernel.host, given, np.float32)
    for output, what in zip(kernel.host.outputs, kernel.kinds, strict=True):
        number = doubles[output.operand]
        high = real(number)
        numbers += [high, real(float(number) - float(high))] if what == "wide" else [high]
    found = {o.name: np.zeros_like(x) for o in plan.outputs}
    library.launch("tried_flat", 1, 256, (x, 1, *found.values(), *numbers, x.size))
    assert found["first"][3:5].tolist() == [real(1.5 + 1.6), real(2.25 + 1.6)]
    assert found["first"][5] == 5.0
    assert found["second"][0] == real(-30.0)
    for name, expected in interpret(plan, given, real).items():
        if kind == "double" or name == "second":
            np.testing.assert_array_equal(found[name], expected)


def test_rows_have_no_repairs() -> None:
    with pytest.raises(GenerationError, match="main: the cupy target repairs elements alone"):
        cuda.kernel("tried", _repaired_plan(), True)


@pytest.mark.parametrize(
    ("constant", "text"),
    [
        (Constant(0.5, Type.EXTENDED), "extended(R(0.5))"),
        (Constant(-1.0, Type.EXTENDED), "extended(-R(1.0))"),
        (Constant(inf, Type.EXTENDED), "extended(INF)"),
        (Constant(nan, Type.EXTENDED), "extended(NOT_A_NUMBER)"),
        (Constant(1.0, Type.EXTENDED, 1e-20), "extended(PAIR(1.0, 1e-20, R(1.0), R(9.999999682655225e-21)))"),
        (Constant(2.0**300, Type.EXTENDED), "extended_scaled(extended(R(0.5)), 301)"),
        (Constant(-(2.0**-300), Type.EXTENDED), "extended_scaled(extended(-R(0.5)), -299)"),
    ],
)
def test_constants(constant: Constant, text: str) -> None:
    assert cuda.Cuda("plan").constant(constant).text == text


# ------------------------------------------------------------------------------------------ kernels that use them

CAREFUL: list[tuple[str, dict[str, float], dict[str, list[float]], dict[str, list[float]]]] = [
    (
        "silu",
        {},
        {"": [-88.0, -91.8, -100.0, -103.9], "_grad": [-1.2784645, -1.25, -1.5, -91.8, -104.0], "_grad2": [-100.0]},
        {"": [-709.0, -740.0, -745.1], "_grad": [-1.2784645427610738, -740.0]},
    ),
    (
        "mish",
        {},
        {"": [-91.8, -100.0], "_grad": [-1.1924376, -1.19, -95.0], "_grad2": [-100.0]},
        {"": [-740.0], "_grad": [-1.19243733, -740.0]},
    ),
    (
        "gelu",
        {},
        {"": [-13.1, -13.9], "_grad": [-0.7517916]},
        {"": [-38.0, -38.4], "_grad": [-0.7517915]},
    ),
    (
        "swish",
        {"beta": 2.0},
        {"": [-45.9, -50.0, 3.0], "_grad": [-0.6392323, -47.0]},
        {"": [-370.0, -371.5], "_grad": [-370.0]},
    ),
    ("lisht", {}, {"": [1e-21, 3e-22, -0.7], "_grad": [1e-30, -4e-40]}, {"": [1e-160], "_grad": [1e-310]}),
]
"""Parameters, and points in single and in double precision: where an exponential leaves the normal numbers, and beside
zeros."""
ULPS = {"": 2.0, "_grad": 4.0, "_grad2": 8.0}


def _module(name: str, text: str) -> ModuleType:
    module = sys.modules[name] = ModuleType(name)
    exec(compile(text, name, "exec"), vars(module))
    return module


@pytest.fixture(scope="module")
def standalone() -> Iterator[dict[str, ModuleType]]:
    """One file for each target; the CUDA kernels of a type are one text."""
    units, failures = generate.units([registry.definition(name) for name, *_ in CAREFUL])
    assert not failures
    with installed_fake_cupy():
        made = {n: _module(f"careful_{n}", get(n).standalone(units)) for n in ("numpy", "cupy")}
        module = made["cupy"]
        every = tuple(v for v in vars(module).values() if isinstance(v, module._Kernel) and v is not module._SUM)
        source = module._source
        module._source = lambda kernels, types, double, in_place, *mapping: source(every, {}, double, True)
        yield made
    for module in made.values():
        sys.modules.pop(module.__name__, None)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("target", ["numpy", pytest.param("cupy", marks=needs_gxx)])
@pytest.mark.parametrize(("name", "parameters", "single", "double"), CAREFUL, ids=[row[0] for row in CAREFUL])
def test_kernels_where_care_is_needed(
    name: str,
    parameters: dict[str, float],
    single: dict[str, list[float]],
    double: dict[str, list[float]],
    target: str,
    dtype: str,
    standalone: dict[str, ModuleType],
) -> None:
    expression = registry.definition(name).expr
    wrong = {}
    for order, points in (single if dtype == "float32" else double).items():
        formula = oracle.derivative(expression, *["x"] * ("", "_grad", "_grad2").index(order))
        x = np.array(points, dtype)
        given = x
        if target == "cupy":
            import cupy

            given = cupy.asarray(x)
        found = getattr(standalone[target], f"{name}{order}")(given, **parameters)
        found = found.get() if target == "cupy" else found
        assert found.dtype == dtype
        for at, got in zip(x, found, strict=True):
            error = oracle.evaluate(formula, {"x": float(at), **parameters}).error(got, dtype)
            if not error <= ULPS[order]:
                wrong[order, float(at)] = error
    assert not wrong


def test_texts_hold_extended_numbers_only_where_they_need_them() -> None:
    units, _ = generate.units([registry.definition(name) for name in ("relu", "silu")])
    relu, silu = (get("cupy").standalone([unit]) for unit in units)
    assert "extended" not in relu
    assert "struct extended {" in silu
    assert "__noinline__ silu_value_carefully_results silu_value_carefully(" in silu


def test_numbers_are_compared_where_both_would_underflow() -> None:
    """A repair decides by the numbers themselves: b*c < 0 though the product is 0 in the kernel's type."""
    from symdl.builder import Builder
    from symdl.interpret import interpret
    from symdl.passes.extension import extended_plan
    from symdl.plan import Place

    b = Builder("f")
    x, y = b.input("x"), b.input("y")
    kept = b.select(b.compare(">=", b.multiply(x, y), b.real(0.0)), x, b.real(0.0))
    plan = b.plan([("f", kept, Place.ELEMENT)])
    again = extended_plan(plan)
    assert again is not None
    for real, tiny in ((np.float32, 1e-30), (np.float64, 1e-200)):
        given = {"x": np.array([tiny, -tiny, tiny, 0.0]), "y": np.array([-tiny, -tiny, 0.0, -1.0])}
        assert np.array_equal(interpret(plan, given, real)["f"] != 0, [True, True, True, False])
        assert np.array_equal(interpret(again, given, real)["f"] != 0, [False, True, True, False])
