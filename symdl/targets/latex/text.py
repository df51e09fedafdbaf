"""Plain text, Python numbers and intervals as LaTeX."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from sympy import Expr, Interval, oo

from symdl.targets.latex.notation import GREEK

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", "\N{EN DASH}": "--", "\N{EM DASH}": "---", "\N{LEFT SINGLE QUOTATION MARK}": "`",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT DOUBLE QUOTATION MARK}": "``",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "''", "\N{LATIN SMALL LETTER SHARP S}": r"{\ss}",
    "\N{LATIN SMALL LETTER AE}": r"{\ae}",
    "\N{LATIN SMALL LETTER O WITH STROKE}": r"{\o}", "\N{LATIN CAPITAL LETTER O WITH STROKE}": r"{\O}",
    "\N{LATIN SMALL LETTER L WITH STROKE}": r"{\l}", "\N{LATIN CAPITAL LETTER L WITH STROKE}": r"{\L}",
    "\N{LATIN SMALL LETTER DOTLESS I}": r"{\i}", "\N{MULTIPLICATION SIGN}": r"$\times$", "\N{NO-BREAK SPACE}": "~",
    "\N{INFINITY}": r"$\infty$", "\N{MINUS SIGN}": "$-$", "\N{LESS-THAN OR EQUAL TO}": r"$\le$",
    "\N{GREATER-THAN OR EQUAL TO}": r"$\ge$",
}  # fmt: skip
_ACCENTS = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u", "\u0307": ".",
    "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0327": "c",
}  # fmt: skip


def escaped(text: str) -> str:
    """Plain text as ASCII LaTeX; a character it has no spelling for is named by its number."""
    return "".join(_character(c) for c in unicodedata.normalize("NFC", text))


def _character(c: str) -> str:
    if c in _SPECIAL:
        return _SPECIAL[c]
    if ord(c) < 128:
        return c if c.isprintable() else " "
    name = unicodedata.name(c, "")
    greek = re.fullmatch(r"GREEK (SMALL|CAPITAL) LETTER (\w+)", name)
    if greek:
        spelt = greek[2].lower() if greek[1] == "SMALL" else greek[2].capitalize()
        return f"$\\{spelt}$" if spelt in GREEK | {"epsilon"} else f"[U+{ord(c):04X}]"
    parts = unicodedata.normalize("NFD", c)
    if len(parts) == 2 and parts[1] in _ACCENTS and parts[0].isascii():
        base = {"i": r"\i", "j": r"\j"}.get(parts[0], parts[0])
        return rf"\{_ACCENTS[parts[1]]}{{{base}}}"
    return f"[U+{ord(c):04X}]"


def prose(text: str) -> str:
    """Escaped text in which long words may break after a slash, a dot, a colon or an underscore."""
    words = []
    for word in text.split(" "):
        shown = re.sub(r"^-(?=\w)", "$-$", escaped(word))
        if len(word) > 28:
            shown = re.sub(r"(/|\.|:|\\_)(?=\w)", r"\1\\allowbreak{}", shown)
        words.append(shown)
    return " ".join(words)


def number_text(value: Any) -> str:
    """A Python number in mathematics; any other value as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return rf"\text{{{escaped(str(value))}}}"
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(float(value))
    if "e" in text:
        mantissa, power = text.split("e")
        return f"10^{{{int(power)}}}" if mantissa in ("1", "1.0") else rf"{mantissa} \cdot 10^{{{int(power)}}}"
    return text


def _bound(number: Expr) -> str:
    return r"-\infty" if number == -oo else r"\infty" if number == oo else number_text(float(number))


def interval(letter: str, domain: Interval) -> str:
    """An interval as an inequality."""
    low, high = domain.start, domain.end
    left = "" if low == -oo else _bound(low) + (" < " if domain.left_open else r" \le ")
    right = "" if high == oo else (" < " if domain.right_open else r" \le ") + _bound(high)
    if left and not right:
        return f"{letter} {'>' if domain.left_open else chr(92) + 'ge'} {_bound(low)}"
    return f"{left}{letter}{right}"
