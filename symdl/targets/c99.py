"""C99: how the operations of a plan are spelled, and functions, monoids and kernels made of them.

One text serves float and double: ``real`` is what a kernel computes in. Sums on their way are double; a pair is a
double beside float, and an unevaluated sum of two beside double, whose arithmetic is functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from math import inf, isnan

from symdl import emit
from symdl.definition import Variant
from symdl.monoids import MONOIDS
from symdl.passes import ample, products, relief, sharpening
from symdl.passes.contraction import contracted
from symdl.passes.ordinary_rows import OF_DOUBLES, OF_FLOATS, with_ordinary
from symdl.passes.recipes import with_recipes
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Repair, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.targets import celementary, cfunctions, ckernels
from symdl.targets.ckernels import Kernel
from symdl.targets.clike import AND, ATOM, EXTENDED, OR, UNARY, CLike, Function
from symdl.targets.spelling import Form, Text

_OWN = """
    exp exp2 expm1 log log1p sqrt power rint sin cos tan tanh sinh cosh hypot expit normcdf
    atan atan2 asin acos asinh acosh atanh log2 cbrt floor ceil
"""
NATIVE = frozenset(_OWN.split())
"""Functions of elementary.h."""
_ULPS = {
    "sqrt": 0.5, "expm1": 2.0, "sin": 1.5, "cos": 1.5, "tan": 3.0, "tanh": 1.6, "sinh": 2.8, "cosh": 2.8,
    "asinh": 1.5, "acosh": 2.0, "atanh": 1.8, "normcdf": 2.3, "cbrt": 3.5,
}  # fmt: skip
_ROUGH = frozenset({"sinh", "cosh"})
"""Those of them that are off by more than an ulp and a half of a float."""
_WORDS = """
    auto break case char const continue default do double else enum extern float for goto if inline int long register
    restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    real wide twofold pair extended integer truth flag bits clamped
    R BEYOND INF NAN NOT_A_NUMBER PAIR EXTENDED INLINE SLOW STRETCH KEPT BLOCK LANES KERNEL SYMDL_DOUBLE I
    position length row rows call start count first last width lane i
"""
_HELPERS = ("fma", "minimum", "maximum", "lesser", "greater", "quotient")
RESERVED = frozenset(_WORDS.split()) | {f"{name}_" for name in (*NATIVE, *PRIMITIVES, *_HELPERS)}
_TYPES = {
    Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "pair", Type.EXTENDED: "extended",
    Type.TRUTH: "truth", Type.INDEX: "integer",
}  # fmt: skip
_CONVERSIONS = {
    (Type.REAL, Type.PAIR): "pair_of",
    (Type.WIDE, Type.PAIR): "pair_of",
    (Type.PAIR, Type.REAL): "pair_real",
    (Type.REAL, Type.EXTENDED): "extended_of",
    (Type.WIDE, Type.EXTENDED): "extended_of_wide",
    (Type.PAIR, Type.EXTENDED): "extended_of_pair",
    (Type.INDEX, Type.EXTENDED): "extended_of_wide",
    (Type.EXTENDED, Type.REAL): "extended_real",
}
_LONGER = (Type.PAIR, Type.EXTENDED)
_ARITHMETIC = (
    Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE, Operation.NEGATE,
    Operation.MINIMUM, Operation.MAXIMUM,
)  # fmt: skip
# Truths are 0 or 1, so that && and ||, which would be branches, are not needed.
_TRUTHS = {
    Operation.AND: Form("{0} & {1}", AND, UNARY),
    Operation.OR: Form("{0} | {1}", OR, UNARY),
}
_EXTREMES = {Operation.MINIMUM: "lesser_", Operation.MAXIMUM: "greater_"}


class C(CLike):
    """C99, for one plan."""

    target = "c"
    native = NATIVE
    reserved = RESERVED
    types = _TYPES
    conversions = _CONVERSIONS

    def truth(self, value: bool) -> Text:
        return Text(str(int(value)), ATOM)

    def wide(self, value: float, remainder: float) -> Text:
        return _double(value)

    def pair(self, value: float, remainder: float) -> Text:
        return Text(f"PAIR({_double(value).text}, {_double(remainder).text})", ATOM)

    def extended(self, value: float, remainder: float) -> Text:
        return Text(f"EXTENDED({_double(value).text}, {_double(remainder).text})", ATOM)

    def cast(self, of: Type, to: Type, text: str) -> str:
        return f"{_CONVERSIONS.get((of, to), f'({_TYPES[to]})')}({text})"

    def call(self, step: Step) -> Form:
        form = super().call(step)
        if step.result.type is Type.EXTENDED or len(step.operands) == PRIMITIVES[step.detail].arity:
            return form
        return replace(form, pattern=form.pattern.replace("_(", "_product_(", 1))

    def form(self, step: Step) -> Form:
        operation, kinds = step.operation, (step.operands[0].type, step.result.type)
        type = step.operands[-1].type
        if operation is Operation.COMPARE and type in _LONGER:
            swapped = step.detail in (">", ">=")
            order = "{1}, {0}" if swapped else "{0}, {1}"
            name = {"<": "below", ">": "below", "<=": "not_above", ">=": "not_above"}.get(step.detail, "equal")
            negated = "!" if step.detail == "!=" else ""
            return Form(f"{negated}{type.value}_{name}({order})", UNARY if negated else ATOM)
        if operation in _ARITHMETIC and step.result.type in _LONGER:
            if step.result.type is Type.EXTENDED:
                self.used.add(EXTENDED)
            operands = ", ".join(f"{{{k}}}" for k in range(len(step.operands)))
            return Form(f"{step.result.type.value}_{operation.value}({operands})", ATOM)
        if operation is Operation.CONVERT and kinds not in _CONVERSIONS:
            return Form(f"({_TYPES[step.result.type]}){{0}}", UNARY, UNARY)
        if operation in _EXTREMES and any(_is_number(o) for o in step.operands):
            # One comparison does where NaN can only be in the other.
            order = "{1}, {0}" if _is_number(step.operands[1]) else "{0}, {1}"
            return Form(f"{_EXTREMES[operation]}({order})", ATOM)
        if operation is Operation.LOW:
            return Form("pair_low({0})", ATOM)
        if operation in _TRUTHS:
            return _TRUTHS[operation]
        return super().form(step)


def _double(value: float) -> Text:
    if isnan(value):
        return Text("NAN", ATOM)
    sign, size = ("-", -value) if value < 0 else ("", value)
    return Text(sign + ("INFINITY" if size == inf else repr(float(size))), UNARY if sign else ATOM)


def _is_number(operand: object) -> bool:
    return isinstance(operand, Constant) and not isnan(operand.value)


# ------------------------------------------------------------------------------------------ functions


def primitives(names: Iterable[str]) -> list[Function]:
    """The functions of these primitives and of those they call, callees first."""
    return cfunctions.with_callees(names, primitive)


def primitive(name: str) -> Function:
    """The function of a primitive that has a recipe, and the one of doubles that become a float."""
    from symdl.targets.cdoubled import Doubled

    recipe = PRIMITIVES[name].recipe
    assert recipe is not None
    own = cfunctions.primitive(name, C, "c/function.h.j2")
    wide = ""
    if name not in celementary.WIDE:
        text, _ = cfunctions.function(name, recipe, Doubled, "c/wide.h.j2")
        wide = f"#else\n{text}"
    again = f"#if SYMDL_DOUBLE\n#define {name}_wide {name}_\n{wide}#endif\n"
    return Function(name, f"{own.text}{again}", own.used)


def ulps(name: str) -> float:
    """How far a function of elementary.h may be off in double."""
    return _ULPS.get(name, 1.2)


def of_doubles(plan: Plan, variant: Variant) -> Plan:
    """The steps of a kernel of elements in double, those of recipes among them."""
    return with_recipes(contracted(_sharp(plan, variant)), NATIVE.__contains__, contracted)


def _sharp(plan: Plan, variant: Variant) -> Plan:
    return sharpening.with_sharp_fits(sharpening.sharpened(plan, variant, BOUNDS, NATIVE), variant, BOUNDS)


def recipes() -> list[str]:
    """The primitives that are printed once for all kernels."""
    return [name for name, p in PRIMITIVES.items() if p.recipe is not None and name not in NATIVE]


def monoid(name: str) -> Function:
    """The four parts of a monoid, and its states in lanes; of a plain one also in doubles that become floats."""
    own = cfunctions.monoid(name, C, "c/monoid.h.j2")
    if not MONOIDS[name].is_plain:
        return own
    from symdl.targets.cdoubled import Doubled

    doubles = cfunctions.monoid(name, Doubled, "c/monoid.h.j2", f"{name}_wide")
    return replace(own, text=f"{own.text}#if !SYMDL_DOUBLE\n{doubles.text}#endif\n")


# ------------------------------------------------------------------------------------------ kernels

BOUNDS = (2.0, 4.0, 8.0)
"""How many ulps a value, a first and a second derivative may be off."""
ROW_BOUND = 4.0
"""How many an entry of a row may be off."""


@lru_cache(maxsize=256)
def kernel(
    name: str,
    plan: Plan,
    variant: Variant,
    title: str = "",
    doubles: Plan | None = None,
    extreme: Plan | None = None,
    loses: bool = False,
) -> Kernel:
    """The plan as a function called ``name``; floats that would lose too many digits are computed with as doubles.

    Of rows, ``doubles`` is the plan for that, ``extreme`` the one for rows whose sums would leave the numbers, for
    which doubles do beside floats; ``loses``: whether floats always would lose too many.
    """
    if variant.has_rows:
        return _of_rows(name, plan, title, doubles, extreme, loses)
    beside: Printer | None = None
    sharp = _sharp(plan, variant)
    printer = Printer(name, sharp, False, title, ())
    lossy = ample.is_lossy(plan)
    of_floats = _of_floats(plan, variant) if lossy else sharp
    if of_floats is None:
        from symdl.targets.cdoubled import DoubledPrinter

        beside = DoubledPrinter(name, relief.relieved(plan, ample.needed(plan, variant)), False, title, ())
    elif of_floats != sharp:
        beside = Printer(name, of_floats, False, title, ())
    return _together([printer], [printer if beside is None else beside])


def _of_floats(plan: Plan, variant: Variant) -> Plan | None:
    """The plan as floats can compute it; None where they lose too many digits."""
    plans = dict.fromkeys((plan, products.with_products(plan, celementary.PRODUCTS)))
    return next((p for p in plans if ample.suffices(p, variant, BOUNDS, NATIVE - _ROUGH)), None)


def _of_rows(name: str, plan: Plan, title: str, doubles: Plan | None, extreme: Plan | None, loses: bool) -> Kernel:
    from symdl.targets.crows import DoubledRowPrinter, RowPrinter, of_extreme_rows

    if extreme is None:
        printers: list[Printer] = [RowPrinter(name, plan, title)]
    else:
        other = of_extreme_rows(name)
        usual = with_ordinary(plan, OF_DOUBLES)
        printers = [RowPrinter(other, extreme, title), RowPrinter(name, usual, title, apart=other)]
    if doubles is not None and loses:
        return _together(printers, [DoubledRowPrinter(name, doubles, title)])
    if doubles is None or extreme is None:
        floats: Printer = RowPrinter(name, plan, title, single=True)
        return _together(printers, printers if floats.plan == printers[-1].plan else [floats])
    usual = with_ordinary(plan, OF_FLOATS)
    beside = [DoubledRowPrinter(other, doubles, title), RowPrinter(name, usual, title, single=True, apart=other)]
    return _together(printers, beside)


def _together(printers: Sequence[Printer], beside: Sequence[Printer]) -> Kernel:
    """The functions of double and of float in one text: the last of each is the kernel, which those before it serve."""
    *_, printer = printers
    every = dict.fromkeys((*printers, *beside))
    for other in every:
        if other is not printer:
            other.share_numbers(printer)
    made = {p: p.made() for p in every}
    texts = ["".join(made[p].text for p in each) for each in (printers, beside)]
    text = texts[0] if list(printers) == list(beside) else f"#if SYMDL_DOUBLE\n{texts[0]}#else\n{texts[1]}#endif\n"
    return replace(
        made[printer],
        text=printer.functions_text() + text,
        primitives=tuple(sorted({name for m in made.values() for name in m.primitives})),
        monoids=tuple(dict.fromkeys(name for m in made.values() for name in m.monoids)),
    )


class Printer(ckernels.Printer):
    language_type = C
    element_template = "c/elementwise.c.j2"
    row_template = "c/rows.c.j2"

    def __init__(self, name: str, plan: Plan, rows: bool, title: str, labels: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, plan, rows, title, labels)
        self.betters: list[ckernels.Better] = []
        self.numbers = {v: k for k, v in enumerate(self.scalar_values)}
        self.functions: list[Value] | None = None

    def share_numbers(self, other: Printer) -> None:
        """Let one function of the host make the numbers of both kernels: the other's, then what is this one's alone."""
        meant = {meaning: v for v, meaning in _meanings(other.host).items()}
        at: dict[Operand, Value] = {}
        steps = list(other.host.steps)
        for step, meaning in zip(self.host.steps, _of_steps(self.host), strict=True):
            if meaning not in meant:
                meant[meaning] = replace(step.result, name=f"{step.result.name}_of_float")
                steps.append(
                    replace(step, results=(meant[meaning],), operands=tuple(at.get(o, o) for o in step.operands))
                )
            at[step.result] = meant[meaning]
        made = [at.get(v, v) for v in self.scalar_values]
        values = list(dict.fromkeys((*(o.operand for o in other.host.outputs if isinstance(o.operand, Value)), *made)))
        outputs = tuple(Output(v.name, v, Place.SCALAR) for v in values)
        scalars = tuple(dict.fromkeys((*other.host.scalars, *self.host.scalars)))
        self.numbers = {own: values.index(v) for own, v in zip(self.scalar_values, made, strict=True)}
        other.host = Plan(other.host.name, (), scalars, tuple(steps), outputs)
        self.functions = other.arguments()

    def arguments(self) -> list[Value]:
        """As functions of repairs take them: those beside another kernel take its."""
        return super().arguments() if self.functions is None else self.functions

    def better(self, repair: Repair, when: str) -> ckernels.Better:
        found = super().better(repair, when)
        self.betters.append(found)
        return found

    def functions_text(self) -> str:
        """The functions of the repairs, after the kernel is made."""
        return emit.render("c/repairs.c.j2", name=self.kernel_name, repairs=self.betters) if self.betters else ""

    def more(self) -> dict[str, object]:
        """Where among the call's numbers each stands."""
        return {"places": {self.names[v]: k for v, k in self.numbers.items()}}

    def load(self, array: str, type: str) -> str:
        return f"{type}_entry(call, {array}_in, row, position)"


def _meanings(host: Plan) -> dict[Value, object]:
    """How each number of the host comes about."""
    known: dict[Operand, object] = {v: v for v in host.scalars}
    for step in host.steps:
        known[step.result] = (step.operation, step.detail, step.result.type, *(known.get(o, o) for o in step.operands))
    return {v: meaning for v, meaning in known.items() if isinstance(v, Value)}


def _of_steps(host: Plan) -> list[object]:
    known = _meanings(host)
    return [known[step.result] for step in host.steps]
