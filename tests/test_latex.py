"""The formula sheet: notation, equality with what is derived, line breaking, and that TeX takes it."""

from __future__ import annotations

import json
import operator
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import mpmath
import pytest
from sympy import (
    ITE,
    Add,
    And,
    Basic,
    E,
    Eq,
    Expr,
    Mul,
    Ne,
    Or,
    Piecewise,
    Pow,
    Rational,
    Symbol,
    cos,
    erf,
    exp,
    false,
    log,
    sin,
    sqrt,
    tanh,
    true,
)
from sympy.core.relational import Relational

from symdl import registry, targets
from symdl.definition import Definition, Variant
from symdl.plan import Place
from symdl.primitives import PRIMITIVES, absolute, expit, expm1, log1p, normcdf, normpdf, root, softplus
from symdl.roles import Role
from symdl.row import RowLse, RowMax, RowMean, RowPick, RowSum, RowVar, length, position
from symdl.targets import latex
from symdl.targets.latex import target
from symdl.targets.latex.breaking import broken
from symdl.targets.latex.decimals import decimal, restore_decimals
from symdl.targets.latex.notation import FUNCTIONS, letter
from symdl.targets.latex.notation import NAMES as LETTERS
from symdl.targets.latex.printer import Printer
from symdl.targets.latex.shapes import EARLY, SHAPES, Shape, display
from symdl.targets.latex.states import folded, primed
from symdl.targets.latex.target import fragment
from symdl.targets.latex.text import escaped
from symdl.targets.latex.variants import variants as shown_variants
from symdl.targets.latex.widths import width
from symdl.targets.latex.writing import norm, normalized_exponential, same

NAMES = registry.names()
DIGITS = 50
ENTRIES = 3

x, y, z = (Symbol(n, real=True) for n in "xyz")
alpha, m = Symbol("alpha", positive=True), Symbol("margin", positive=True)
k = Symbol("target", integer=True)


def printer(varying: frozenset[Symbol] = frozenset()) -> Printer:
    return Printer({}, varying, [x, y, z], frozenset({alpha, m}))


ROW = frozenset({x, y, z})


# ------------------------------------------------------------------------------------------- notation


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (expit(x), r"\sigma(x)"),
        (softplus(x) / alpha, r"\frac{\zeta(x)}{\alpha}"),
        (x * normpdf(x) + normcdf(x), r"\Phi(x) + x\,\varphi(x)"),
        (log(x), r"\ln x"),
        (log(1 + exp(x)), r"\ln(1 + e^{x})"),
        (1 / (1 + exp(-x)), r"\frac{1}{1 + e^{-x}}"),
        (expit(-x) * expit(x), r"\sigma(x)\,\sigma(-x)"),
        (tanh(x) ** 2, r"\tanh^{2}(x)"),
        (x * (1 + erf(x / sqrt(2))) / 2, r"\frac{x}{2}(1 + \operatorname{erf}(x/\sqrt{2}))"),
        (exp(-(x**2) / 2), r"e^{-x^{2}/2}"),
        (alpha * (exp(x) - 1), r"\alpha(e^{x} - 1)"),
        (x - y, "x - y"),
        (2 * (x - y), "2(x - y)"),
        (1 - y, "1 - y"),
        (x + 3, "x + 3"),
        (Rational(0.044715) * x, r"0.044715 x"),
        (Rational(3, 4), r"\frac{3}{4}"),
        (absolute(x - y), r"\lvert x - y \rvert"),
        (root(x, 2), r"\sqrt{x}"),
        (sqrt(x**2 + alpha), r"\sqrt{x^{2} + \alpha}"),
        (sin(alpha * x) ** 2 / alpha, r"\frac{\sin^{2}(\alpha x)}{\alpha}"),
        (Piecewise((x, x > 0), (0, True)), r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"),
        (alpha >= x, r"x \le \alpha"),
        (x - y > 0, "x > y"),
        (x - y - m <= 0, "x - y \\le m"),
    ],
)  # fmt: skip
def test_elementwise_notation(expression: Expr, expected: str) -> None:
    assert printer().doprint(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (RowSum(x), r"\sum_{j=1}^{n} x_{j}"),
        (x - RowLse(x), r"x_{i} - \ln \sum_{j=1}^{n} e^{x_{j}}"),
        (RowSum(x * RowSum(x * y)), r"\sum_{j=1}^{n} x_{j}\,\sum_{k=1}^{n} x_{k} y_{k}"),
        (RowMax(x), r"\max_{j} x_{j}"),
        (RowPick(x, k), "x_{y}"),
        (RowMean(x), r"\frac{1}{n} \sum_{j=1}^{n} x_{j}"),
        (RowSum(x) / length, r"\frac{1}{n}\,\sum_{j=1}^{n} x_{j}"),
        (normalized_exponential(x), r"\operatorname{softmax}(x)_{i}"),
        (same(position, k), r"\delta_{iy}"),
        (norm(x - y, 2), r"\lVert x - y \rVert_{2}"),
    ],
)  # fmt: skip
def test_row_notation(expression: Expr, expected: str) -> None:
    assert printer(ROW).doprint(expression) == expected


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_of_the_table_prints_its_head(name: str) -> None:
    """The row is of a primitive or of a function definitions may use, and it is what is printed."""
    import sympy

    function = PRIMITIVES[name].function if name in PRIMITIVES else getattr(sympy, name, None)
    if function is None:
        function = sympy.Function(name)
    node = function(x)
    head = FUNCTIONS[name].latex
    assert printer().doprint(node) in (f"{head}(x)", rf"{head} x")


@pytest.mark.parametrize("name", sorted(PRIMITIVES))
def test_every_primitive_has_a_customary_name_or_is_written_out(name: str) -> None:
    primitive = PRIMITIVES[name]
    text = printer().doprint(display(primitive.function(*(x, y)[: primitive.arity])))
    assert name in FUNCTIONS or f"operatorname{{{name}}}" not in text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *LETTERS.items(),
        ("alpha", r"\alpha"),
        ("beta1", r"\beta_{1}"),
        ("omega_0", r"\omega_{0}"),
        ("lambd", r"\lambda"),
        ("b", "b"),
        ("negative_slope", r"\mathit{negative\_slope}"),
    ],
)
def test_argument_letters(name: str, expected: str) -> None:
    assert letter(name) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0.044715, "0.044715"),
        (1.0507009873554805, "1.0507009873554805"),
        (1e-12, "10^{-12}"),
        (0.1, "0.1"),
        (0.5, None),
        (3.0, None),
    ],
)
def test_decimals(number: float, expected: str | None) -> None:
    assert decimal(Rational(number)) == expected


def test_a_fraction_that_was_no_float_is_no_decimal() -> None:
    assert decimal(Rational(1, 3)) is None
    assert decimal(Rational(3 * 2**60 + 1, 2**61)) is None


SHAPED: list[Expr] = [
    exp(x - RowLse(x)), expm1(x - RowLse(x)), expm1(x), log1p(x**2), x * (1 + erf(x)), 4 * expit(2 * x) * expit(-2 * x),
    -8 * tanh(x) * expit(2 * x) * expit(-2 * x), -tanh(x / 2) * expit(x) * expit(-x), root(RowSum((x - y) ** 2), 2),
    root(RowSum(absolute(x) ** 3), 3), root(RowSum(absolute(x)), 1), 1 / sqrt(RowSum(x**2)), absolute(x) ** 2,
    Piecewise((x - y, x - y > 0), (0, True)), Piecewise((1 / (x - y), x - y < alpha), (1 / alpha, True)),
    Piecewise((x, x > y), (0, True)) + Piecewise((y, x > y), (z, True)) / 2,
    Piecewise((Piecewise((x, y > 0), (z, True)), x > z), (Piecewise((z, y > 0), (x, True)), True)),
    Piecewise((Piecewise((x * y, y > z), (0, True)), x > z), (0, True)),
    2 * x * Piecewise((y / 2, x > 0), (0, True)), 2 * x * (Rational(1, 2) + Piecewise((y / 2, x > 0), (0, True))),
    Piecewise((0, Eq(x, 0)), (x * y, x > z), (0, True)), 1 / (x / 2 + y / 2), (x - y) * (y - x) * z,
    (3 * x / (x + 2) + y / (x + 2)) / (x + 2), exp(2 * x + 3 * RowPick(x, k) - 5 * RowLse(x) + y),
    exp(x - RowLse(x)) * y - y * Piecewise((1, Eq(position, k)), (0, True)),
    Piecewise((0, Eq(x, 0)), (Piecewise((1, x > 0), (0, True)), True)),
    Piecewise((0, Eq(x, 0)), (x * y, True)),
    Piecewise((0, Eq(RowSum(x**2), 0)), (x / sqrt(RowSum(x**2)), True)),
    Piecewise((y * expm1(x), Eq(position, k)), (y * exp(x), True)),
    Piecewise((Piecewise((x, Ne(k, 7)), (0, True)), Eq(position, k)), (Piecewise((y, Ne(k, 7)), (0, True)), True)),
    x / sqrt(RowSum(x)) - y / (length * sqrt(RowSum(x))), RowSum((x - RowSum(x) / length) ** 2) / length,
    RowPick(1, k) * x, x * (-y / 2 - z / 2) / ((y + z) * sqrt(1 + x**2)),
    1 / sqrt(1 + RowSum(x**2) + RowSum(y**2) + RowSum(x**2) * RowSum(y**2)),
    x * RowSum(y) / (1 + RowSum(x**2)) + x / (1 + RowSum(x**2)) - y,
]  # fmt: skip


@pytest.mark.parametrize("expression", SHAPED, ids=str)
def test_every_shape_acts_and_keeps_the_value(expression: Expr) -> None:
    shown = display(expression)
    assert shown != expression
    assert_equal(expression, shown, {"x", "y", "z"}, {"target": 1})


def test_every_shape_acts_on_an_example() -> None:
    shapes = (*EARLY, *SHAPES)
    acted = {shape.rule.__name__ for e in SHAPED for shape in shapes for node in _nodes(e) if _acts(shape, node)}
    # These act on what other shapes have made.
    made = {"flat_cases", "guard", "needless_case", "scatter", "softmax_less_delta"}
    assert {s.rule.__name__ for s in shapes} - acted <= made


def _nodes(e: Expr) -> list[Expr]:
    return [e, *(n for a in e.args for n in _nodes(a))]


def _acts(shape: Shape, node: Expr) -> bool:
    better = shape.rule(node)
    return better is not None and better != node


# ------------------------------------------------------------------------------------------- equality


Number = Any
"""An mpmath number, or a truth value."""

_COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_REDUCE: dict[type, Callable[[list[Number]], Number]] = {
    RowSum: mpmath.fsum,
    RowMax: max,
    RowLse: lambda e: mpmath.log(mpmath.fsum(map(mpmath.exp, e))),
    RowMean: lambda e: mpmath.fsum(e) / len(e),
    RowVar: lambda e: mpmath.fsum((v - mpmath.fsum(e) / len(e)) ** 2 for v in e) / len(e),
}


def value(node: Basic, point: Callable[[str, int], Number], i: int) -> Number:
    """The number an expression is at place ``i`` of a row: mpmath, straight from the tree."""
    if node == position:
        return i
    if node == length:
        return ENTRIES
    if isinstance(node, Symbol):
        return point(node.name, i)
    if isinstance(node, Rational):
        return mpmath.mpf(node.p) / node.q
    if node in (true, false):
        return bool(node)
    if isinstance(node, Piecewise):
        return next(value(e, point, i) for e, condition in node.args if value(condition, point, i))
    if isinstance(node, RowPick):
        return value(node.args[0], point, int(value(node.args[1], point, i)))
    if type(node) in _REDUCE:
        return _REDUCE[type(node)]([value(node.args[0], point, j) for j in range(ENTRIES)])
    if hasattr(node, "spec_expression"):
        return value(node.spec_expression, point, i)
    if not node.args:
        return getattr(mpmath, str(node).lower() if node != E else "e") + 0
    arguments = [value(a, point, i) for a in node.args]
    if isinstance(node, Relational):
        return _COMPARE[node.rel_op](*arguments)
    if isinstance(node, (And, Or)):
        return (all if isinstance(node, And) else any)(arguments)
    if isinstance(node, ITE):
        return arguments[1] if arguments[0] else arguments[2]
    if isinstance(node, (Add, Mul)):
        return mpmath.fsum(arguments) if isinstance(node, Add) else mpmath.fprod(arguments)
    if isinstance(node, Pow):
        return mpmath.power(*arguments)
    return getattr(mpmath, type(node).__name__)(*arguments)


def assert_equal(
    expected: Expr, shown: Expr, varying: set[str], labels: dict[str, int], new: Mapping[str, Expr] | None = None
) -> None:
    """Both are the same number at 50 digits, at several points, at every place of a row of three (of ``varying``)."""
    compared = 0
    for step in range(4):

        def point(name: str, i: int, step: int = step) -> Number:
            if new and name in new:
                return value(new[name], point, i)
            return mpmath.mpf(_point(f"{name}_{i}" if name in varying else name, labels, step))

        with mpmath.workdps(DIGITS + 30):
            for i in range(ENTRIES if varying else 1):
                try:
                    one = value(expected, point, i)
                except TypeError:  # outside its domain: a comparison of complex numbers
                    continue
                other = value(shown, point, i)
                scale = max(abs(one), mpmath.mpf(10) ** -20)
                assert abs(one - other) <= scale * mpmath.mpf(10) ** -DIGITS, (expected, shown, one, other)
                compared += 1
    assert compared


def test_the_comparison_sees_a_difference_in_the_fiftieth_digit() -> None:
    with pytest.raises(AssertionError):
        assert_equal(expit(x), expit(x) + Rational(1, 10**49), set(), {})


def _point(name: str, labels: dict[str, int], step: int) -> float | int:
    if name in labels:
        return labels[name]
    seed = sum((n + 3) * ord(c) for n, c in enumerate(name)) + 7 * step
    value = (seed * 37 % 101 + 0.5) / 67  # positive, below 1.6
    # Arguments of either sign; probabilities and parameters stay positive.
    return -value if step % 2 and re.match(r"(x|input|grad|param)(_|\d|$)", name) else value


def _labels(d: Definition, variant: Variant) -> dict[str, int]:
    found = {i.name: 1 for i in variant.inputs if i.role is Role.LABEL}
    return found | {i.name: -100 for i in d.inputs if i.name in d.ignore.values()}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_shown_equals_what_is_derived(name: str) -> None:
    d = registry.definition(name)
    shown = latex.Sheet(d)
    variants = {id(v): v for v, _ in shown_variants(d)}
    labels = {n: k for v in variants.values() for n, k in _labels(d, v).items()}
    for formula in (*shown.definitions, *shown.derivatives):
        variant = next(v for v, note in shown_variants(d) if note == formula.note)
        varying = {
            i.name for i in variant.inputs
            if i.role.is_array and variant.has_rows and variant.places[i.name] is Place.ELEMENT
        } | ({"g"} if variant.has_rows and variant.place is Place.ELEMENT else set())  # fmt: skip
        source = restore_decimals(formula.source)
        given = labels if any(i.role is Role.LABEL for i in variant.inputs) else {}
        given = {**given, **({"g": 1} if "g" not in varying and d.kind != "optimizer" else {})}
        for expression in (formula.shown, formula.also):
            if expression is not None:
                steps = variant.outputs if d.kind == "optimizer" else ()
                new = {primed(variant.input(n).symbol).name: e for n, e in steps if e is not None}
                assert_equal(source, shown.expanded(expression), varying, given, new)


def test_a_concatenated_result_shows_every_part() -> None:
    shown = latex.Sheet(registry.definition("crelu"))
    assert [f.left for f in shown.definitions] == [rf"\operatorname{{crelu}}_{{{n}}}(x)" for n in (1, 2)]
    assert len({f.source for f in shown.derivatives if "^" not in f.left}) == 2


def test_new_states_stand_for_what_they_mean_in_part_and_in_multiples() -> None:
    assert folded(z - alpha * x - y, alpha * x + y, primed(m)) == z - primed(m)
    assert folded(2 * x * y * z, -y * x, primed(m)) == -2 * primed(m) * z
    assert folded(exp(x + y), x + y, primed(m)) == exp(primed(m))
    assert folded(x + y, x + 2 * y, primed(m)) == x + y


# ------------------------------------------------------------------------------------------- width and breaking


def test_long_sums_are_broken_and_no_line_is_too_wide() -> None:
    terms = [Symbol(f"alpha{n}", real=True) * sin(Symbol(f"x{n}", real=True)) for n in range(20)]
    lines = broken(printer(), Add(*terms), 30)
    assert len(lines) > 2
    assert all(width(line) <= 31 for line in lines)
    assert all(line.startswith(("{} + ", "{} - ")) for line in lines[1:])
    assert "".join(line.removeprefix("{}") for line in lines) == printer().doprint(Add(*terms))


def test_a_long_factor_is_broken_inside_its_parentheses() -> None:
    product = Mul(expit(x), Add(*(cos(Symbol(f"x{n}", real=True)) for n in range(20))))
    lines = broken(printer(), product, 30)
    assert len(lines) > 1 and r"\Bigl(" in lines[0] and r"\Bigr)" in lines[-1]


@pytest.mark.parametrize(
    ("tex", "em"), [("x", 0.6), (r"\frac{x}{x + x + x}", 4.4), (r"x^{xx}_{x}", 1.4), (r"\text{otherwise}", 4.4)]
)
def test_width(tex: str, em: float) -> None:
    assert width(tex) == pytest.approx(em, rel=0.25)


# ------------------------------------------------------------------------------------------- the sheet


@pytest.fixture(scope="module")
def fragments() -> dict[str, str]:
    return {n: fragment(registry.definition(n)) for n in NAMES}


@pytest.fixture(scope="module")
def document(fragments: dict[str, str]) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target, "fragment", lambda d, _: fragments[d.name])
        return latex.sheet([registry.definition(n) for n in NAMES])


def test_the_sheet_is_ascii_and_names_every_function(document: str) -> None:
    document.encode("ascii")
    for name in NAMES:
        assert r"\subsection*{\ttfamily " + escaped(name) + "}" in document
    assert "nan" not in re.findall(r"\w+", document)


def test_the_sheet_declares_kinks_limits_and_defaults(document: str) -> None:
    relu = document.partition(r"\ttfamily relu}")[2].partition(r"\subsection")[0]
    assert r"$\operatorname{relu}'(0) = 0$ ($1$ from the right)" in relu
    elu = document.partition(r"\ttfamily elu}")[2].partition(r"\subsection")[0]
    assert r"\operatorname{elu}(x) \to -\alpha \text{ as } x \to -\infty" in elu
    assert r"\texttt{alpha} & $\alpha$ & number & $1$" in elu


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sigmoid", r"\operatorname{sigmoid}(x) = \frac{1}{1 + e^{-x}}"),
        ("relu", r"\operatorname{relu}(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"),
        ("softmax", r"\operatorname{softmax}(x)_{i} = \frac{e^{x_{i}}}{\sum_{j=1}^{n} e^{x_{j}}}"),
        ("mse_loss", r"\ell(p, y) = (p - y)^{2}"),
    ],
)  # fmt: skip
def test_formula(name: str, expected: str) -> None:
    assert targets.formula(registry.definition(name)) == expected
    assert registry.definition(name).latex() == expected


def test_support_inputs_every_fragment() -> None:
    definitions = [registry.definition(n) for n in NAMES]
    files = latex.TARGET.support(definitions)
    assert sorted(re.findall(r"\\input\{(\w+)\}", files["sheet.tex"])) == NAMES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a_b & 50% of {x}", r"a\_b \& 50\% of \{x\}"),
        ("Gödel, accroissement, façade", r"G\"{o}del, accroissement, fa\c{c}ade"),
        ("\N{GREEK SMALL LETTER ALPHA}", r"$\alpha$"),
        ("漢", "[U+6F22]"),
        ("back\\slash~^", r"back\textbackslash{}slash\textasciitilde{}\textasciicircum{}"),
    ],
)
def test_text_is_escaped(text: str, expected: str) -> None:
    assert escaped(text) == expected


@pytest.mark.thorough
def test_same_bytes_under_any_hash_seed_and_in_any_order(fragments: dict[str, str]) -> None:
    program = (
        "import json, sys; from symdl import registry; from symdl.targets.latex.target import fragment; "
        "json.dump({n: fragment(registry.definition(n)) for n in registry.names()[::-1]}, sys.stdout)"
    )
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}
    )
    assert json.loads(done.stdout) == fragments


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed (texlive-latex-recommended)")
@pytest.mark.parametrize("form", ["one document", "fragments"])
def test_the_sheet_compiles_and_nothing_is_too_wide(
    document: str, fragments: dict[str, str], form: str, tmp_path: Path
) -> None:
    if form == "fragments":
        definitions = [registry.definition(n) for n in NAMES]
        document = latex.TARGET.support(definitions)["sheet.tex"]
        for name, text in fragments.items():
            (tmp_path / f"{name}.tex").write_text(text, encoding="utf-8")
    (tmp_path / "sheet.tex").write_text(document, encoding="utf-8")
    done = subprocess.run(
        ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "sheet.tex"],
        cwd=tmp_path, capture_output=True, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    log_text = (tmp_path / "sheet.log").read_text(encoding="latin-1")
    assert done.returncode == 0, log_text[-2000:]
    assert (tmp_path / "sheet.pdf").stat().st_size > 10_000
    assert not re.findall(r"^(?:Overfull|LaTeX Warning|Missing character).*", log_text, re.MULTILINE)


def test_powers_print_as_powers() -> None:
    assert printer().doprint(Pow(x, alpha)) == r"x^{\alpha}"
    assert printer().doprint(Pow(x, -2)) == r"\frac{1}{x^{2}}"
    assert printer().doprint(RowVar(x)).startswith(r"\frac{1}{n} \sum_{j=1}^{n} ")
