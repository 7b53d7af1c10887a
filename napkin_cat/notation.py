"""Text of pictures: names, formulas with indices and powers, overbars; how wide it is, and how TeX writes it.

>>> [(span.text, span.shift) for span in math("b/g_q")]
[('b', ''), ('/', ''), ('g', ''), ('q', 'sub')]
>>> print(tex(math("b/g_q")))
\\textit{b}/\\textit{g}$_{q}$
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["SHIFTS", "SMALL", "Span", "bars", "math", "places", "plain", "tex", "width"]


class Span(NamedTuple):
    """A piece of text: on the line, below it ("sub") or above it ("sup").

    `upright`: not slanted in a formula either; `bar`: with a line over it.
    """

    text: str
    shift: str = ""
    upright: bool = False
    bar: bool = False


def plain(text: str) -> tuple[Span, ...]:
    """Text without subscripts."""
    return (Span(text),)


def math(text: str, prose: bool = False) -> tuple[Span, ...]:
    """A formula as one writes it in Python, e.g. `2*d*q*x/g_q + d**2`, in mathematical notation.

    Letters are slanted, numbers and signs upright; where `prose`, words of several letters too.

    >>> [(span.text, span.shift) for span in math("d**2/g_q")]
    [('d', ''), ('2', 'sup'), ('/', ''), ('g', ''), ('q', 'sub')]
    """
    spans: list[Span] = []
    slanted = r"((?<![^\W\d_])[^\W\d_](?![^\W\d_]))" if prose else r"([^\W\d_]+(?![^\W\d_]|\())"
    for part in re.split(r"(\*\*(?:\w+|\([^()]*\))|(?<=[A-Za-z])_\w+|\^\w+)", text):
        if part.startswith(("**", "^")):
            power = part.lstrip("*^")
            spans.append(Span(power, "sup", not power.isalpha()))
        elif part.startswith("_") and spans:
            index = part[1:].replace("_", ",")
            spans.append(Span(index, "sub", index.isdigit()))
        elif part:
            part = part.replace("*", "\u2009").replace(" - ", " − ")
            pieces = re.split(slanted, part)
            spans += [Span(t, "", upright=not i % 2) for i, t in enumerate(pieces) if t]
    return tuple(spans)


SHIFTS, SMALL = {"": 0.0, "sub": 0.24, "sup": -0.4}, 0.72
"""How far below the line a piece of text stands, and how large it is, in sizes of the text around it."""
_NARROW, _WIDE = frozenset("ijltfrI.,:;|'!()[]/ \u2009"), frozenset("mwMWQOGD—→×")


def width(text: Sequence[Span], size: float) -> float:
    """An upper bound on the width of text in the fonts above."""
    total = 0.0
    for span in text:
        scale = SMALL if span.shift else 1.0
        for c in span.text:
            em = 0.42 if c in _NARROW else 1.02 if c in _WIDE else 0.78 if c.isupper() else 0.66
            total += scale * (0.22 if c == "\u2009" else em)
    return total * size


_TYPICAL = {c: em for em, letters in {
    0.3: "Iijl.,:;'|!()[] ", 0.33: "ft/", 0.44: "Jrs", 0.5: "cekvxyz_", 0.66: "ABEFKLPRTVXYZ+−=→×", 0.77: "CDGHNOQUw",
    0.83: "m↻", 0.93: "MW", 0.22: "\u2009",
}.items() for c in letters}  # fmt: skip
_LOW = frozenset("acegmnopqrsuvwxyz")


def places(text: Sequence[Span], size: float) -> list[tuple[float, float]]:
    """Where pieces of italics begin, and how wide they are; a power stands over the index before it.

    The letters' widths lie half way between Times and DejaVu: one is off by a sixteenth of its size at most.
    """
    found, end, before = list[tuple[float, float]](), 0.0, ""
    for span in text:
        start = found[-1][0] if before == "sub" and span.shift == "sup" else end
        wide = sum(_TYPICAL.get(c, 0.56) for c in span.text) * size * (SMALL if span.shift else 1.0)
        found.append((start, wide))
        end, before = max(end, start + wide), span.shift
    return found


def bars(text: Sequence[Span], size: float) -> list[tuple[float, float, float, float]]:
    """The lines over pieces of text: left, top, right and bottom, from where the text begins on its line."""
    found = []
    for span, (start, wide) in zip(text, places(text, size), strict=True):
        if not span.bar:
            continue
        small = size * (SMALL if span.shift else 1.0)
        over = SHIFTS[span.shift] * size - small * (0.63 if _LOW.issuperset(span.text) else 0.9)
        middle = start + wide / 2 + 0.08 * small  # italics lean to the right at their heads
        half, thick = max(wide / 2 - 0.06 * small, 0.18 * small), 0.032 * size
        found.append((middle - half, over - thick, middle + half, over + thick))
    return found


# --------------------------------------------------------------------------- TeX


_GREEK = dict(zip(
    "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ",
    """alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi
    omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega""".split(),  # noqa: SIM905
    strict=True,
))  # fmt: skip
_TEX = str.maketrans({c: rf"\{c}" for c in "&%#_"} | {"$": r"\symbol{36}", "^": r"\^{}", "\u2009": r"\,"} | {
    c: rf"\ensuremath{{\{name}}}" for c, name in {
        **_GREEK, "{": "{", "}": "}", "\\": "backslash", "~": "sim", "→": "to", "×": "times", "−": "mathord{-}",
        "≤": "le", "·": "cdot", "↻": "circlearrowright",
    }.items()
})  # fmt: skip


def tex(text: Sequence[Span], slanted: bool = True) -> str:
    """Text as TeX has it, letters of formulas in italics where `slanted`."""
    out = []
    for span in text:
        piece = span.text.translate(_TEX)
        piece = re.sub(r"[^\x00-\xff]", lambda c: rf"\texttt{{U+{ord(c[0]):04X}}}", piece)  # no font of TeX's has it
        if slanted and not span.upright and (not span.shift or len(span.text) > 1):
            face = r"\mathit" if span.shift and span.text.isascii() else r"\textit"  # that one stays large in an index
            piece = rf"{face}{{{piece}}}"
        if span.bar:
            piece = rf"\overline{{{piece}}}"
        if span.shift:
            piece = f"{'_' if span.shift == 'sub' else '^'}{{{piece}}}"
        out.append(f"${piece}$" if span.bar or span.shift else piece)
    return "".join(out).replace("}$$^", "}^")  # a power over an index
