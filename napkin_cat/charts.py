"""Charts as SVG text, from plain numbers: curves on logarithmic axes, and bars.

A chart takes its colours from the page's style sheet by class, so that it follows light and dark.

>>> text = curves("memory, bytes", "moved, bytes", [Series("line", ((1e3, 1e6), (1e5, 1e4)))])
>>> text.startswith("<svg"), text.count("<path")
(True, 1)
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

__all__ = ["Bar", "Chart", "Series", "bars", "curves", "quantity"]

_PREFIXES = (
    (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, ""), (1e-3, "m"), (1e-6, "µ"), (1e-9, "n"),
)  # fmt: skip

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 480, 300, 58, 18, 16, 44


@dataclass(frozen=True)
class Series:
    """Points (x, y), both above 0, of one look: `line`, `dash`, `roof`, `limit` join them; `dot`, `chosen` mark each.

    `labels` stand beside the points, one each, where they are given.
    """

    look: str
    points: tuple[tuple[float, float], ...]
    labels: tuple[str, ...] = ()
    steps: bool = False
    """Whether a line keeps its height up to the next point, as what fits a memory does."""


@dataclass(frozen=True)
class Chart:
    """Curves on logarithmic axes: what stands along them, the series, and a sentence on how to read them."""

    title: str
    x: str
    y: str
    series: tuple[Series, ...]
    text: str = ""

    def svg(self) -> str:
        """For a page, whose style sheet gives the colours."""
        return curves(self.x, self.y, self.series, self.title)


@dataclass(frozen=True)
class Bar:
    """One bar: its name, its length, what is written behind it, and whether it is the one that the page is about."""

    name: str
    value: float
    note: str = ""
    mine: bool = False


def quantity(x: float, unit: str = "") -> str:
    """Three digits and a prefix of the SI.

    >>> quantity(20_971_520, "B"), quantity(0.000154, "s"), quantity(295.3), quantity(0.0, "s")
    ('21 MB', '154 µs', '295', '0 s')
    """
    if not x:
        return f"0 {unit}".strip()
    size, prefix = next((p for p in _PREFIXES if abs(x) >= p[0] * 0.9995), _PREFIXES[-1])
    digits = f"{x / size:.3g}"
    return f"{float(digits):g} {prefix}{unit}".strip()


def _ticks(low: float, high: float) -> Iterator[float]:
    """Round numbers over a range: evenly spaced where it is short, powers of ten where it is long."""
    decades = math.log10(high / low)
    if decades < 0.6:
        rough = (high - low) / 4
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(f * power for f in (1, 2, 5, 10) if f * power >= rough)
        yield from (i * step for i in range(math.ceil(low / step), math.floor(high / step) + 1))
        return
    factors = (1, 2, 5) if decades < 1.6 else (1, 3) if decades < 2.6 else (1,)
    every = max(1, round(decades / 5))
    for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1):
        for factor in factors:
            tick = factor * 10.0**power
            if low <= tick <= high and power % every == 0:
                yield tick


def _range(values: Sequence[float]) -> tuple[float, float]:
    """A little more than what is shown."""
    low, high = math.log10(min(values)), math.log10(max(values))
    margin = max(0.06 * (high - low), 0.04)
    return 10 ** (low - margin), 10 ** (high + margin)


def curves(across: str, up: str, series: Sequence[Series], title: str = "") -> str:
    """Curves and points over two logarithmic axes, whose names are `across` and `up`.

    Raises:
        ValueError: nothing to show, or a number that is not above 0.
    """
    points = [p for s in series for p in s.points]
    if not points or min(map(min, points)) <= 0:
        raise ValueError("a chart on logarithmic axes needs points, and numbers above 0")
    (left, right), (low, high) = _range([x for x, _ in points]), _range([y for _, y in points])

    def place(x: float, y: float) -> tuple[float, float]:
        over = math.log(x / left) / math.log(right / left)
        above = math.log(y / low) / math.log(high / low)
        return (
            round(LEFT + over * (WIDTH - LEFT - RIGHT), 1),
            round(HEIGHT - BOTTOM - above * (HEIGHT - TOP - BOTTOM), 1),
        )

    out = [_open(HEIGHT, title or f"{up} against {across}")]
    for tick in _ticks(left, right):
        x, _ = place(tick, low)
        out.append(f'<line class="grid" x1="{x}" x2="{x}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        out.append(f'<text x="{x}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{quantity(tick)}</text>')
    for tick in _ticks(low, high):
        _, y = place(left, tick)
        out.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}"/>')
        out.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{quantity(tick)}</text>')
    out.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 8}" text-anchor="end">{escape(across)}</text>')
    out.append(f'<text x="{LEFT}" y="{TOP - 5}">{escape(up)}</text>')
    taken: list[tuple[float, float]] = []
    for s in series:
        spots = [place(x, y) for x, y in s.points]
        if s.look in ("dot", "chosen"):
            radius = 5.5 if s.look == "chosen" else 3.5
            out += [f'<circle class="{s.look}" cx="{x}" cy="{y}" r="{radius}"/>' for x, y in spots]
        else:
            path = f"M{spots[0][0]} {spots[0][1]}"
            for x, y in spots[1:]:
                path += f"H{x}V{y}" if s.steps else f"L{x} {y}"
            out.append(f'<path class="{s.look}" d="{path}"/>')
        for (x, y), label in zip(spots, s.labels, strict=False):
            if not label:
                continue
            beside = -12 if x > (LEFT + WIDTH) * 0.55 else 10
            below = {"chosen": 18, "dot": 16}.get(s.look, -8)  # points lie under a roof
            y = min(max(y + below, TOP + 10.0), HEIGHT - BOTTOM - 4.0)
            while any(abs(y - other) < 14 and abs(x - there) < 120 for there, other in taken):
                y += 14
            taken.append((x, y))
            anchor = "end" if beside < 0 else "start"
            if s.look == "dot":
                anchor, beside, x = "middle", 0, min(max(x, LEFT + 34.0), WIDTH - RIGHT - 34.0)
            out.append(f'<text class="ink" x="{x + beside:g}" y="{y:g}" text-anchor="{anchor}">{escape(label)}</text>')
    return "".join([*out, "</svg>"])


def bars(rows: Sequence[Bar], unit: str, title: str) -> str:
    """Horizontal bars from 0, with their lengths in words.

    >>> bars([Bar("a100", 4e-4, "fp32"), Bar("h100", 1.5e-4, mine=True)], "s", "Time").count("<rect")
    2
    """
    height = 30 * len(rows) + 10
    longest = max((row.value for row in rows), default=0.0) or 1.0
    out = [_open(height, title)]
    for i, row in enumerate(rows):
        y = 30 * i + 8
        length = round(190 * row.value / longest, 1)
        out.append(f'<text class="ink" x="102" y="{y + 14}" text-anchor="end">{escape(row.name)}</text>')
        out.append(f'<rect class="bar{" mine" if row.mine else ""}" x="112" y="{y}" width="{length}" height="19"/>')
        note = f"{quantity(row.value, unit)}{f', {row.note}' if row.note else ''}"
        out.append(f'<text x="{112 + length + 8:g}" y="{y + 14}">{escape(note)}</text>')
    return "".join([*out, "</svg>"])


def _open(height: int, title: str) -> str:
    label = escape(title)
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{label}</title>'
    )
