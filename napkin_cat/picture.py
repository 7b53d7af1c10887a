"""Pictures as lists of marks, printed as SVG and as TikZ.

A mark says where it stands and in which tone it is inked; what a tone looks like on white, on black and in greyscale
is said once, in `TONES`. Units are pixels of 1/96 inch, y grows downward. The same picture gives the same bytes.

>>> from napkin_cat.notation import math
>>> picture = Picture("a wire")
>>> picture.put(Curve((("M", 0.0, 10.0), ("L", 40.0, 10.0)), "level0"), Words(20, 6, math("g_q"), 13, "ink"))
>>> print(picture.svg().count("<path"), picture.tikz().count("$_{q}$"))
1 1
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import NamedTuple

from napkin_cat.notation import SHIFTS, SMALL, Span, bars, places, tex, width

__all__ = ["TONES", "Bounds", "Curve", "Dot", "Picture", "Shape", "Tone", "Words"]


class Tone(NamedTuple):
    """How a tone is inked: stroke and fill on white, the same on black ("" for none), line width, dashes."""

    stroke: str = ""
    fill: str = ""
    dark_stroke: str = ""
    dark_fill: str = ""
    line: float = 1.0
    dashes: str = ""


TONES = {
    # Okabe and Ito's colours, told apart by the colour-blind; widths and dashes tell them apart in grey.
    "level0": Tone("#1a1a1a", "", "#e8e8e8", "", 1.4),
    "level1": Tone("#d97706", "", "#f5a524", "", 2.8),
    "level2": Tone("#009e73", "", "#2fd0a0", "", 2.2, "9 2.5"),
    "level3": Tone("#0072b2", "", "#56b4e9", "", 2.2, "2.5 2"),
    "scalar": Tone("#8a8a8a", "", "#8a8a8a", "", 1.2, "1.5 2.5"),
    "rule": Tone("#9a9a9a", "", "#777777", "", 0.9, "3 3"),
    "box": Tone("#1a1a1a", "#ffffff", "#e8e8e8", "#22262e", 1.3),
    "frame": Tone("#b9a24a", "#fffbea", "#8d7d3e", "#24231b", 1.1),
    "load": Tone("#5fb3b3", "#d9f0f0", "#3d7d7d", "#143636", 0.9),
    "save": Tone("#c0689a", "#f8e1ee", "#9c4f7c", "#3d1b2e", 1.1, "5 3"),
    "loop": Tone("#8a7a2f", "", "#c4b25c", "", 1.2),
    "paper": Tone("", "#ffffff", "", "#15181d"),
    "ink": Tone("", "#1a1a1a", "", "#e8e8e8"),
    "faint": Tone("", "#5c5c5c", "", "#a8a8a8"),
    "gold": Tone("", "#6f611d", "", "#d8c873"),
    "text1": Tone("", "#9a4f00", "", "#f5a524"),
    "text2": Tone("", "#006b4e", "", "#2fd0a0"),
    "text3": Tone("", "#005a8c", "", "#56b4e9"),
}
"""The wires of memory levels 0 to 3, the text that speaks of them, boxes, frames and regions."""

_FONTS = {
    "math": ("italic", "400", "'Times New Roman','STIX Two Text','DejaVu Serif',serif"),
    "sans": ("normal", "400", "Arial,'Helvetica Neue','DejaVu Sans',sans-serif"),
    "bold": ("normal", "700", "Arial,'Helvetica Neue','DejaVu Sans',sans-serif"),
}


# --------------------------------------------------------------------------- marks


class Bounds(NamedTuple):
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Bounds, by: float = 0.5) -> bool:
        """Whether two rectangles share more than a strip of `by` pixels."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > by
            and min(self.bottom, other.bottom) - max(self.top, other.top) > by
        )

    def within(self, other: Bounds) -> bool:
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True)
class Words:
    """Text at a baseline; `anchor` is the end of it that stands at x: "start", "middle" or "end"."""

    x: float
    y: float
    text: tuple[Span, ...]
    size: float
    tone: str
    font: str = "math"
    anchor: str = "middle"

    @property
    def left(self) -> float:
        return self.x - width(self.text, self.size) * {"start": 0, "middle": 0.5, "end": 1}[self.anchor]

    @property
    def bounds(self) -> Bounds:
        low = 0.38 if any(s.shift == "sub" for s in self.text) else 0.24
        high = max((1.0 if s.shift == "sup" else 0.94 if s.bar else 0.76 for s in self.text), default=0.76)
        right = self.left + width(self.text, self.size)
        return Bounds(self.left, self.y - high * self.size, right, self.y + low * self.size)

    @property
    def start(self) -> float:
        """Where the text begins in fonts as they are: `left` is for the widest."""
        wide = max((start + wide for start, wide in places(self.text, self.size)), default=0.0)
        return self.x - wide * {"start": 0, "middle": 0.5, "end": 1}[self.anchor]

    @property
    def bars(self) -> list[Bounds]:
        """The lines over pieces of text."""
        x, y = self.start, self.y
        return [Bounds(x + a, y + b, x + c, y + d) for a, b, c, d in bars(self.text, self.size)]

    def moved(self, dx: float, dy: float) -> Words:
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True)
class Shape:
    """A rectangle with rounded corners; `about` is what a reader is told on pointing at it."""

    bounds: Bounds
    tone: str
    radius: float = 0.0
    about: str = ""

    def moved(self, dx: float, dy: float) -> Shape:
        left, top, right, bottom = self.bounds
        return replace(self, bounds=Bounds(left + dx, top + dy, right + dx, bottom + dy))


@dataclass(frozen=True)
class Curve:
    """A path of commands M, L and C, as SVG has them."""

    commands: tuple[tuple[str | float, ...], ...]
    tone: str

    @property
    def points(self) -> list[tuple[float, float]]:
        flat = [[float(n) for n in c[1:]] for c in self.commands]
        return [(c[i], c[i + 1]) for c in flat for i in range(0, len(c), 2)]

    @property
    def bounds(self) -> Bounds:
        xs, ys = zip(*self.points, strict=True)
        return Bounds(min(xs), min(ys), max(xs), max(ys))

    def moved(self, dx: float, dy: float) -> Curve:
        def to(c: tuple[str | float, ...]) -> tuple[str | float, ...]:
            return (c[0], *(float(n) + (dy if i % 2 else dx) for i, n in enumerate(c[1:])))

        return replace(self, commands=tuple(map(to, self.commands)))


@dataclass(frozen=True)
class Dot:
    """A small disc, where a wire forks or joins; `hollow`: a ring."""

    x: float
    y: float
    radius: float
    tone: str
    hollow: bool = False

    @property
    def bounds(self) -> Bounds:
        r = self.radius
        return Bounds(self.x - r, self.y - r, self.x + r, self.y + r)

    def moved(self, dx: float, dy: float) -> Dot:
        return replace(self, x=self.x + dx, y=self.y + dy)


Mark = Words | Shape | Curve | Dot
_PAGE = 8000.0
"""Points that a side of a picture has in TeX, at most; it counts up to 16,384, and LaTeX adds two pages."""
_DEPTH = {"paper": 0, "frame": 1, "load": 2, "save": 2}


# --------------------------------------------------------------------------- pictures


@dataclass
class Picture:
    """Marks on a canvas that just holds them; `cuts` are heights at which it may go on on another page."""

    title: str
    marks: list[Mark] = field(default_factory=list)
    cuts: list[float] = field(default_factory=list)

    def put(self, *marks: Mark) -> None:
        self.marks.extend(marks)

    def add(self, other: Picture, dx: float, dy: float) -> None:
        """Put another picture's marks here, moved."""
        self.marks.extend(mark.moved(dx, dy) for mark in other.marks)

    @property
    def bounds(self) -> Bounds:
        """The least rectangle around all marks."""
        if not self.marks:
            return Bounds(0, 0, 0, 0)
        left, top, right, bottom = zip(*(m.bounds for m in self.marks), strict=True)
        return Bounds(min(left), min(top), max(right), max(bottom))

    def ordered(self) -> list[Mark]:
        """Marks from the ground up: regions, wires, boxes, dots, text."""

        def depth(m: Mark) -> int:
            match m:
                case Shape(tone=tone):
                    return _DEPTH.get(tone, 5)
                case Curve():
                    return 4
                case Dot():
                    return 6
            return 7

        return sorted(self.marks, key=depth)

    def svg(self, margin: float = 18.0) -> str:
        """The picture as an SVG file; it follows the reader's light or dark scheme."""
        box = self.bounds
        x0, y0 = box.left - margin, box.top - margin
        w, h = box.right + margin - x0, box.bottom + margin - y0
        used = sorted({m.tone for m in self.marks} | {"paper"}, key=list(TONES).index)
        out = [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="napkin" width="{_n(w)}" height="{_n(h)}" '
            f'viewBox="{_n(x0)} {_n(y0)} {_n(w)} {_n(h)}" role="img">',
            f"<title>{escape(self.title)}</title>",
            f"<style>{_css(used)}</style>",
            f'<rect class="n-paper" x="{_n(x0)}" y="{_n(y0)}" width="{_n(w)}" height="{_n(h)}"/>',
        ]
        for m in self.ordered():
            match m:
                case Shape((left, top, right, bottom), tone, radius, about):
                    place = f'x="{_n(left)}" y="{_n(top)}" width="{_n(right - left)}" height="{_n(bottom - top)}"'
                    close = f"><title>{escape(about)}</title></rect>" if about else "/>"
                    out.append(f'<rect class="n-{tone}" {place} rx="{_n(radius)}"{close}')
                case Curve(commands, tone):
                    d = "".join(f"{c[0]}{' '.join(_n(float(n)) for n in c[1:])}" for c in commands)
                    out.append(f'<path class="n-{tone}" d="{d}"/>')
                case Dot(x, y, r, tone, hollow):
                    kind = "n-ring" if hollow else "n-dot"
                    out.append(f'<circle class="{kind} n-{tone}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}"/>')
                case Words():
                    out.append(_svg_words(m))
        return "\n".join([*out, "</svg>"]) + "\n"

    def tikz(self, standalone: bool = False, margin: float = 18.0) -> str:
        """The picture for TikZ (and amssymb, for arrows); `standalone`: as a document of one page of its size.

        What is higher than TeX can count, a long derivation, goes on in a further picture where it may be cut.
        """
        used = sorted({m.tone for m in self.marks}, key=list(TONES).index)
        out = [f"% {self.title}; takes the packages tikz and amssymb".replace("\n", " ")]
        for name in used:
            tone = TONES[name]
            for part, colour in (("s", tone.stroke), ("f", tone.fill)):
                if colour:
                    out.append(rf"\definecolor{{n-{name}-{part}}}{{HTML}}{{{colour[1:].upper()}}}")
        room = margin if standalone else 0.0
        pages = self._pages()
        canvases = [Bounds(*(m + d * room for m, d in zip(p.bounds, (-1, -1, 1, 1), strict=True))) for p in pages]
        wide, high = (max(1.0, *(c[i + 2] - c[i] for c in canvases)) for i in range(2))
        unit = min(0.75, _PAGE / max(wide, high))
        for page, box in zip(pages, canvases, strict=True):
            out.append(rf"\begin{{tikzpicture}}[x={_n(unit, 4)}pt,y=-{_n(unit, 4)}pt]")
            corners = f"({_n(box.left)},{_n(box.top)}) rectangle ({_n(box.right)},{_n(box.bottom)})"
            out.append(rf"\useasboundingbox {corners};")
            out += [_tikz(m, unit) for m in page.ordered()]
            out.append(r"\end{tikzpicture}\newpage" if standalone else r"\end{tikzpicture}")
        if standalone:
            size = f"paperwidth={_n(unit * wide)}pt,paperheight={_n(unit * high + 1)}pt"
            out = [
                r"\documentclass{article}",
                rf"\usepackage[{size},margin=0pt]{{geometry}}",
                r"\usepackage{fix-cm,amssymb,tikz}",
                r"\pagestyle{empty}\parindent=0pt\topskip=0pt",
                r"\begin{document}",
                *out,
                r"\end{document}",
            ]
        return "\n".join(out) + "\n"

    def _pages(self) -> list[Picture]:
        """The picture in parts that TeX can hold, cut where it may be."""
        pages, first = [Picture(self.title)], self.bounds.top
        start = first
        cuts = iter([*self.cuts, self.bounds.bottom])
        cut = next(cuts)
        for m in sorted(self.marks, key=lambda m: m.bounds.bottom):
            while m.bounds.bottom > cut:
                begun, cut = cut, next(cuts)
                if 0.75 * (cut - start) > _PAGE and pages[-1].marks:
                    pages.append(Picture(self.title))
                    start = begun
            pages[-1].put(m.moved(0.0, first - start))
        return pages


def _n(x: float, decimals: int = 2) -> str:
    """A number as text: so many decimals at most, never a negative zero."""
    text = f"{x:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _css(tones: Sequence[str]) -> str:
    def rules(dark: bool) -> str:
        lines = []
        for name in tones:
            t = TONES[name]
            stroke, fill = (t.dark_stroke, t.dark_fill) if dark else (t.stroke, t.fill)
            paper = TONES["paper"].dark_fill if dark else TONES["paper"].fill
            shape = (
                ""
                if dark
                else f";stroke-width:{_n(t.line)};"
                + (f"stroke-dasharray:{t.dashes}" if t.dashes else "stroke-linecap:round")
            )
            shape = shape if stroke else ""
            lines.append(f".n-{name}{{fill:{fill or 'none'};stroke:{stroke or 'none'}{shape}}}")
            if name.startswith("level") or name == "scalar":
                lines.append(f".n-dot.n-{name}{{fill:{stroke};stroke:none}}")
                lines.append(
                    f".n-ring.n-{name}{{fill:{paper};stroke:{stroke}{'' if dark else ';stroke-dasharray:none'}}}"
                )
        return "".join(lines)

    fonts = "".join(
        f".n-{k}{{font-family:{family};font-style:{slant};font-weight:{weight}}}"
        for k, (slant, weight, family) in _FONTS.items()
    )
    return f"{fonts}{rules(False)}@media (prefers-color-scheme:dark){{{rules(True)}}}"


def _svg_words(m: Words) -> str:
    """Spans run on from one another; a shift is undone by the next span."""
    x, anchor = (m.x, m.anchor) if len(m.text) == 1 else (m.start, "start")  # converters anchor each span by itself
    spans, raised, at = [], 0.0, 0.0
    for span, (start, wide) in zip(m.text, places(m.text, m.size), strict=True):
        shift = m.size * SHIFTS[span.shift]
        look = f' dx="{_n(start - at)}"' if abs(start - at) > 0.01 else ""
        at = start + wide
        look += f' dy="{_n(shift - raised)}"' if shift != raised else ""
        look += f' font-size="{_n(m.size * SMALL)}"' if span.shift else ""
        look += ' font-style="normal"' if span.upright and m.font == "math" else ""
        spans.append(f"<tspan{look}>{escape(span.text)}</tspan>" if look else escape(span.text))
        raised = shift
    bars = [f"M{_n(b.left)} {_n(b.top)}H{_n(b.right)}V{_n(b.bottom)}H{_n(b.left)}z" for b in m.bars]
    return (
        f'<text class="n-{m.font} n-{m.tone}" x="{_n(x)}" y="{_n(m.y)}" font-size="{_n(m.size)}" '
        f'text-anchor="{anchor}" xml:space="preserve">{"".join(spans)}</text>'
        + "".join(f'<path class="n-{m.tone}" d="{bar}"/>' for bar in bars)
    )


def _tikz(m: Mark, unit: float) -> str:
    tone = TONES[m.tone]
    line = [f"draw=n-{m.tone}-s", f"line width={_n(tone.line * unit)}pt"] if tone.stroke else []
    if tone.dashes:
        on = [f"{_n(float(n) * unit)}pt" for n in tone.dashes.split()]
        line.append(f"dash pattern={' '.join(f'{k} {n}' for k, n in zip(('on', 'off'), on, strict=True))}")
    fill = [f"fill=n-{m.tone}-f"] if tone.fill else []
    match m:
        case Shape((left, top, right, bottom), _, radius, _):
            look = [*line, *fill, *([f"rounded corners={_n(radius * unit)}pt"] if radius else [])]
            return rf"\path[{','.join(look)}] ({_n(left)},{_n(top)}) rectangle ({_n(right)},{_n(bottom)});"
        case Curve(commands):
            steps = []
            for c in commands:
                at = [f"({_n(float(c[i]))},{_n(float(c[i + 1]))})" for i in range(1, len(c), 2)]
                controls = f".. controls {at[0]} and {at[1]} .. {at[-1]}" if c[0] == "C" else ""
                steps.append({"M": at[-1], "L": f"-- {at[-1]}", "C": controls}[str(c[0])])
            return rf"\path[{','.join(line)}] {' '.join(steps)};"
        case Dot(x, y, r, _, hollow):
            ink = f"draw=n-{m.tone}-s,fill=white" if hollow else f"fill=n-{m.tone}-s"
            return rf"\path[{ink}] ({_n(x)},{_n(y)}) circle[radius={_n(r * unit)}pt];"
    size = f"{_n(m.size * unit)}pt"
    face = {"math": "", "sans": r"\sffamily", "bold": r"\sffamily\bfseries"}[m.font]
    anchor = {"start": "base west", "middle": "base", "end": "base east"}[m.anchor]
    style = f"anchor={anchor},inner sep=0pt,text=n-{m.tone}-f,font={face}\\fontsize{{{size}}}{{{size}}}\\selectfont"
    return rf"\node[{style}] at ({_n(m.x)},{_n(m.y)}) {{{tex(m.text, m.font == 'math')}}};"
