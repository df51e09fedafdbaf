"""What steps mean without rounding, as polynomials of other steps: which are 0, and recover what another left out.

``(a - s) + b`` with ``s = a + b`` is 0 but for the rounding of s, and in floating point it is that rounding, exactly.
Errors bounded by their sizes would count the rounding of s twice, where in truth it cancels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from math import isfinite

from symdl.plan import Constant, Operand, Operation, Plan, Step, Type, Value

Monomial = tuple[str, ...]
Polynomial = dict[Monomial, Fraction]
"""Products of names, in order -> their coefficients. The name of a rounding to a whole number, marked, is what that
rounding adds: at most a half either way."""
MARK = "'"
_TERMS, _EXPANSIONS, _DEGREE = 12, 16, 4
_PRODUCTS = (Operation.MULTIPLY, Operation.FMA)
_NUMBERS = (Type.REAL, Type.PAIR, Type.WIDE)


@dataclass(frozen=True)
class Meaning:
    """What is known of a plan's steps by their names."""

    rests: Mapping[str, frozenset[str]]
    """Steps that are 0 but for roundings -> the steps whose roundings they recover."""
    offsets: Mapping[str, Polynomial]
    """Steps in which a number less its whole part is left -> what they are, in other steps and that rest."""

    @cached_property
    def recovered(self) -> frozenset[str]:
        """The steps whose roundings are recovered."""
        return frozenset[str]().union(*self.rests.values())


@lru_cache(maxsize=64)
def meaning(plan: Plan) -> Meaning:
    """What the steps of a plan come to."""
    made = {result.name: step for step in plan.steps for result in step.results}
    order = {name: place for place, name in enumerate(made)}
    rests: dict[str, frozenset[str]] = {}
    offsets: dict[str, Polynomial] = {}
    wholes = frozenset(name for name, step in made.items() if step.detail == "rint")
    depends: set[str] = set(wholes)
    for name, step in made.items():
        if step.result.type not in _NUMBERS:
            continue
        if any(isinstance(o, Value) and o.name in depends for o in step.operands):
            depends.add(name)
        found = _expanded(step, made, order, rests)
        if found is not None:
            rests[name] = found
        elif name in depends and wholes and (offset := _about_whole(step, made, order, rests)) is not None:
            offsets[name] = offset
    return Meaning(rests, offsets)


def _expanded(
    step: Step, made: Mapping[str, Step], order: Mapping[str, int], rests: Mapping[str, frozenset[str]]
) -> frozenset[str] | None:
    """The steps that a step recovers, the latest taken apart first; None where it is more than that.

    None are recovered by what is made of other rests alone.
    """
    whole = _polynomial(step, rests)
    if whole is None:
        return None
    if step.operation is Operation.LOW:
        return frozenset(o.name for o in step.operands[1:] if isinstance(o, Value))
    seen: set[str] = set()
    of_rests = any(isinstance(o, Value) and o.name in rests for o in step.operands)
    for _ in range(_EXPANSIONS):
        if not whole:
            return frozenset(seen) if seen or of_rests else None
        latest = max((n for m in whole for n in m), key=lambda n: order.get(n, -1), default="")
        sum_of = latest in made and made[latest].operation not in _PRODUCTS
        parts = _polynomial(made[latest], rests) if sum_of else None
        if parts is None or (parts := _with(whole, latest, parts)) is None:
            return None
        seen.add(latest)
        whole = parts
    return None


def _about_whole(
    step: Step, made: Mapping[str, Step], order: Mapping[str, int], rests: Mapping[str, frozenset[str]]
) -> Polynomial | None:
    """The step by what is left of whole parts, if it is simple."""
    whole = _polynomial(step, rests)
    for _ in range(_EXPANSIONS):
        if whole is None:
            return None
        names = [n for m in whole for n in m if n in made and _can_expand(made[n], rests)]
        if not names:
            return whole if any(n.endswith(MARK) for m in whole for n in m) else None
        latest = max(names, key=lambda n: order[n])
        whole = _with(whole, latest, _polynomial(made[latest], rests, take_apart=True))
    return None


def _can_expand(step: Step, rests: Mapping[str, frozenset[str]]) -> bool:
    return _polynomial(step, rests, take_apart=True) is not None


def _with(whole: Polynomial, name: str, parts: Polynomial | None) -> Polynomial | None:
    """A polynomial with another for one of its names; None where it grows too long."""
    if parts is None:
        return None
    found: Polynomial = {}
    for monomial, c in whole.items():
        terms: Polynomial = {tuple(n for n in monomial if n != name): c}
        for _ in range(monomial.count(name)):
            terms = _product(terms, parts)
        for m, share in terms.items():
            found[m] = found.get(m, Fraction(0)) + share
    found = {m: c for m, c in found.items() if c}
    return found if len(found) <= _TERMS and all(len(m) <= _DEGREE for m in found) else None


def _product(first: Polynomial, second: Polynomial) -> Polynomial:
    found: Polynomial = {}
    for a, c in first.items():
        for b, d in second.items():
            m = tuple(sorted((*a, *b)))
            found[m] = found.get(m, Fraction(0)) + c * d
    return {m: c for m, c in found.items() if c}


def _polynomial(step: Step, rests: Mapping[str, frozenset[str]], take_apart: bool = False) -> Polynomial | None:
    """A step by its operands, rests taken as 0; ``take_apart``: whole parts by their arguments."""
    operands = [_operand(o, rests) for o in step.operands]
    if step.result.type not in _NUMBERS or any(o is None for o in operands):
        return None
    a, *others = (o for o in operands if o is not None)
    match step.operation:
        case Operation.LOW:
            return {}
        case Operation.ADD:
            return _sum(a, others[0], 1)
        case Operation.SUBTRACT:
            return _sum(a, others[0], -1)
        case Operation.NEGATE:
            return {m: -c for m, c in a.items()}
        case Operation.CONVERT:
            return a
        case Operation.MULTIPLY:
            return _product(a, others[0])
        case Operation.FMA:
            return _sum(_product(a, others[0]), others[1], 1)
        case Operation.SELECT if not others[0] and not others[1]:
            return {}
        case Operation.CALL if step.detail == "rint" and take_apart:
            return _sum(a, {(step.result.name + MARK,): Fraction(1)}, 1)
    return None


def _sum(a: Polynomial, b: Polynomial, sign: int) -> Polynomial:
    found = dict(a)
    for m, c in b.items():
        found[m] = found.get(m, Fraction(0)) + sign * c
    return {m: c for m, c in found.items() if c}


def _operand(operand: Operand, rests: Mapping[str, frozenset[str]]) -> Polynomial | None:
    if not isinstance(operand, Constant):
        return {} if operand.name in rests else {(operand.name,): Fraction(1)}
    if operand.type is Type.TRUTH:
        return {}
    if not isfinite(operand.value):
        return None
    number = Fraction(operand.value) + (Fraction(operand.remainder) if operand.type is Type.PAIR else 0)
    return {(): number} if number else {}
