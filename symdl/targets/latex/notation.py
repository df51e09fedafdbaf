"""House notation: how functions and arguments are written, one row a primitive and one a customary name."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """How a function's name is written, and what the sheet's legend says it means."""

    latex: str
    meaning: str = ""


FUNCTIONS: dict[str, Head] = {
    "expit": Head(r"\sigma", r"\sigma(x) = \frac{1}{1 + e^{-x}}"),
    "logisticpdf": Head(r"\sigma'", r"\sigma'(x) = \sigma(x)\,\sigma(-x)"),
    "softplus": Head(r"\zeta", r"\zeta(x) = \ln(1 + e^{x})"),
    "normcdf": Head(r"\Phi", r"\Phi(x) = \tfrac{1}{2}\bigl(1 + \operatorname{erf}(x/\sqrt{2})\bigr)"),
    "normpdf": Head(r"\varphi", r"\varphi(x) = e^{-x^{2}/2}/\sqrt{2\pi}"),
    "log": Head(r"\ln"),
    "log2": Head(r"\log_{2}"),
    "erf": Head(r"\operatorname{erf}"),
    "erfc": Head(r"\operatorname{erfc}"),
    "rint": Head(r"\operatorname{round}"),
    "sin": Head(r"\sin"),
    "cos": Head(r"\cos"),
    "tan": Head(r"\tan"),
    "cot": Head(r"\cot"),
    "sec": Head(r"\sec"),
    "csc": Head(r"\csc"),
    "sinh": Head(r"\sinh"),
    "cosh": Head(r"\cosh"),
    "tanh": Head(r"\tanh"),
    "coth": Head(r"\coth"),
    "sech": Head(r"\operatorname{sech}"),
    "csch": Head(r"\operatorname{csch}"),
    "asin": Head(r"\arcsin"),
    "acos": Head(r"\arccos"),
    "atan": Head(r"\arctan"),
    "asinh": Head(r"\operatorname{arsinh}"),
    "acosh": Head(r"\operatorname{arcosh}"),
    "atanh": Head(r"\operatorname{artanh}"),
}
"""Function class -> its head. What has a shape of its own (powers, roots, sums, cases) is the printer's."""
NAMES: dict[str, str] = {
    "target": "y",
    "param": r"\theta",
    "grad": "g",
    "step": "t",
    "velocity": "v",
    "lr": r"\eta",
    "momentum": r"\mu",
    "dampening": r"\tau",
    "weight_decay": r"\lambda",
    "eps": r"\varepsilon",
    "epsilon": r"\varepsilon",
    "label_smoothing": r"\varepsilon",
    "margin": "m",
    "temperature": "T",
    "weight": "w",
    "pos_weight": "w^{+}",
    "bias": "b",
    "anchor": "a",
    "positive": "a^{+}",
    "negative": "a^{-}",
    "similarity": "s",
    "smooth": "s",
    "base": "b",
    "value": "u",
    "average": "a",
    "sum": "G",
    "v_max": r"v_{\max}",
    "grad_average": r"\bar{g}",
    "mu_product": "P",
    "lr_decay": r"\gamma",
    "momentum_decay": r"\psi",
    "min_val": r"x_{\min}",
    "max_val": r"x_{\max}",
}
"""Customary letters of arguments; where two arguments would share one, the later keeps its own name."""
GREEK = frozenset(
    {"alpha", "beta", "gamma", "delta", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "pi", "rho"}
    | {"sigma", "tau", "phi", "chi", "psi", "omega"}
    | {"Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega"}
)
_SPELT = {"lam": r"\lambda", "lambd": r"\lambda", "length": "n", "position": "i"}
SPARE_LETTERS = tuple("cdhkqrsuz")
"""Names for abbreviations, in this order, where a formula does not use them yet."""


def letter(name: str) -> str:
    r"""An argument's name in mathematics: Greek, a letter with an index, or ``\mathit``."""
    if name in NAMES:
        return NAMES[name]
    if name in _SPELT:
        return _SPELT[name]
    if name in GREEK:
        return f"\\{name}"
    if len(name) == 1:
        return name
    indexed = re.fullmatch(r"([A-Za-z]+?)_?(\d+)", name)
    if indexed:
        return f"{letter(indexed[1])}_{{{indexed[2]}}}"
    return spelt(name)


def spelt(name: str) -> str:
    """An argument's whole name in mathematics."""
    return r"\mathit{" + name.replace("_", r"\_") + "}"
