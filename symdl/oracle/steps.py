"""What a compiled expression is made of: closures over the values at one precision and position."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast

from flint import ctx, fmpq

from symdl.oracle.reals import Outside, Real, Undecided
from symdl.oracle.relations import holds


class Scene:
    """The values a program sees at one precision; along a row, those of one position at a time."""

    __slots__ = ("index", "memo", "row_memo", "rows", "size", "values")

    def __init__(self, values: Mapping[str, Real | None], rows: Mapping[str, Sequence[Real | None]], size: int):
        self.values = dict(values)
        self.rows = rows
        self.size = size
        self.index = -1
        self.memo: dict[object, Any] = {}
        self.row_memo: dict[object, Any] = {}

    def move(self, index: int) -> None:
        if index == self.index:
            return
        self.index = index
        self.memo.clear()
        if index >= 0:
            self.values["position"] = fmpq(index)
            for name, entries in self.rows.items():
                self.values[name] = entries[index]


Step: TypeAlias = Callable[[Scene], Any]


def value_of(name: str) -> Step:
    """The value of a name; a NaN is outside."""

    def run(scene: Scene) -> Real:
        value = scene.values[name]
        if value is None:
            raise Outside
        return value

    return run


def call(function: Callable[..., Any], steps: Sequence[Step]) -> Step:
    """A function of the steps' values."""
    if len(steps) == 1:
        (only,) = steps
        return lambda scene: function(only(scene))
    if len(steps) == 2:
        first, second = steps
        return lambda scene: function(first(scene), second(scene))
    return lambda scene: function(*[step(scene) for step in steps])


def piecewise(branches: Sequence[tuple[Step, Step]]) -> Step:
    """The value of the first branch, a (condition, value), that holds; no other is evaluated."""

    def run(scene: Scene) -> Any:
        for condition, value in branches:
            if holds(condition(scene)):
                return value(scene)
        raise Outside

    return run


def logic(steps: Sequence[Step], decisive: bool) -> Step:
    """And (decided by one False) and Or (decided by one True), even beside an undecided part."""

    def run(scene: Scene) -> bool:
        undecided = False
        for step in steps:
            try:
                if holds(step(scene)) == decisive:
                    return decisive
            except Undecided:
                undecided = True
        if undecided:
            raise Undecided
        return not decisive

    return run


def once_a_precision(step: Step) -> Step:
    """A constant: its value is kept for every precision, whatever the inputs."""
    known: dict[int, Any] = {}

    def run(scene: Scene) -> Any:
        precision = ctx.prec
        if precision not in known:
            known[precision] = step(scene)
        return known[precision]

    return run


def once_a_point(step: Step) -> Step:
    """What occurs more than once: its value is kept as long as the scene stays at one position."""
    key = object()

    def run(scene: Scene) -> Any:
        memo = scene.memo
        if key not in memo:
            memo[key] = step(scene)
        return memo[key]

    return run


def once_a_row(step: Step, names: frozenset[str]) -> Step:
    """What depends on ``names`` and on reductions: where none of the names varies, its value is kept for the row."""
    key = object()

    def run(scene: Scene) -> Any:
        if not names.isdisjoint(scene.rows):
            return step(scene)
        memo = scene.row_memo
        if key not in memo:
            memo[key] = step(scene)
        return memo[key]

    return run


def reduction(body: Step, finish: Callable[[Sequence[Real]], Real]) -> Step:
    """``finish`` of the body's values at every position, once a row."""
    key = object()

    def run(scene: Scene) -> Real:
        if key not in scene.row_memo:
            here = scene.index
            entries = []
            try:
                for index in range(scene.size):
                    scene.move(index)
                    entries.append(body(scene))
            finally:
                scene.move(here)
            scene.row_memo[key] = finish(entries)
        return cast(Real, scene.row_memo[key])

    return run


def pick(body: Step, label: Step) -> Step:
    """The body's value at the position that ``label`` names."""

    def run(scene: Scene) -> Real:
        index = label(scene)
        if type(index) is not fmpq or index.q != 1 or not 0 <= int(index.p) < scene.size:
            raise Outside
        here = scene.index
        scene.move(int(index.p))
        try:
            return cast(Real, body(scene))
        finally:
            scene.move(here)

    return run
