"""The pen that draws a layout: wires as long as they run, boxes, frames, regions, figures above the columns.

>>> from napkin_cat.library import attention
>>> drawn = lay(attention.diagram, ["Q", "K", "V"])
>>> [box.text for box in drawn.boxes]
['contract', 'scale by root d', 'softmax', 'contract']
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from napkin_cat.diagram import Array, Box, Diagram, Kernel, Move, Weave, Wires
from napkin_cat.graph import Ref
from napkin_cat.layout import (
    BOX,
    LINE,
    NAME,
    SEP,
    Drawn,
    Frame,
    Head,
    Item,
    Named,
    Plan,
    Row,
    Slot,
    covered,
    pointwise,
    streams,
)  # fmt: skip
from napkin_cat.notation import Span, math, plain, width
from napkin_cat.picture import Bounds, Curve, Dot, Picture, Shape, Words

__all__ = ["lay"]

AHEAD = 40
"""How many columns a line looks ahead for its heights: more than it can hold."""
FULL = 0.55
"""How much of the width a line takes at least, where it could take more."""
LABEL, SMALL, FIGURE = 13.5, 11.0, 12.0
"""Sizes of text: axes, names of rows, figures."""
LEAD = 16.0
"""Between lines of figures."""
Heads = Callable[[Kernel], Sequence[Head]]
Titles = Callable[[Kernel], str]
Divisors = Callable[[Kernel], Mapping[str, int]]


def lay(
    diagram: Diagram, names: Sequence[str] = (), *, outputs: Sequence[str] = (), heads: Heads | None = None,
    titles: Titles | None = None, divisors: Divisors | None = None, parts: Callable[[Kernel], bool] | None = None,
    streamed: Collection[str] = (), across: float = 1400.0,
) -> Drawn:  # fmt: skip
    """Lay out and draw a diagram.

    Args:
        names: what its inputs are called.
        outputs: what its outputs are called.
        heads: the rows of figures above the columns of a kernel.
        titles: what is written on a kernel's frame.
        divisors: of a kernel, axis -> what its block is a multiple of.
        parts: whether a kernel works on its chunks part by part, beside those that cut them again themselves.
        streamed: axes that bear an overbar, beside those that the diagram's own kernels stream.
        across: the width, in pixels, from which the diagram goes on in the next line.
    """

    def framed(box: Box, frame: Frame) -> Drawn:
        """What stands inside a kernel, or inside a diagram that is woven."""
        if isinstance(box, Weave):
            return _Pen(Plan(box.body, frame, None, (), (), framed), heads).frame(f"weave {box.axis.name}")
        assert isinstance(box, Kernel)
        cut = {a: f"g_{a}" for a in box.groups} | ({box.stream: f"s_{box.stream}"} if box.stream else {})
        asked = divisors(box) if divisors is not None else {}
        again = box.stream in box.subloops or (parts is not None and parts(box))
        part = {box.stream: f"u_{box.stream}"} if box.stream and again else {}
        top = min((b.level for b in box.body.boxes if isinstance(b, Move) and b.level), default=1)
        inner = Frame({**frame.cut, **cut}, box.lowered, asked, frame.streamed, {**frame.parts, **part}, top)
        title = titles(box) if titles is not None else box.name.removeprefix("kernel[").removesuffix("]")
        return _Pen(Plan(box.body, inner, box, (), (), framed), heads).frame(title)

    plan = Plan(diagram, Frame(streamed=streams(diagram).union(streamed)), None, names, outputs, framed)
    pen = _Pen(plan, heads)
    pen.draw(across)
    return Drawn(pen.picture, pen.picture.bounds, [], [], [], [], pen.boxes, pen.figures)


class _Pen:
    """Draws a plan: x from left to right, wires as long as they run, a new line where the width is used up."""

    def __init__(self, plan: Plan, heads: Heads | None) -> None:
        self.plan, self.columns, self.frame_of, self.heads = plan, plan.columns, plan.frame, heads
        self.figures: list[Row] = []
        self.picture = Picture("")
        self.boxes: list[Named] = []
        self.wires: dict[tuple[Ref, str, str], list[tuple[str | float, ...]]] = {}
        self.lines: list[tuple[Picture, list[Named]]] = []
        self.arrays: list[tuple[float, float]] = []  # left and right of each column of arrays
        self.areas: list[tuple[float, float, float, float]] = []  # of functions: left, box left, box right, right
        self.breaks: set[int] = set()  # columns of arrays that end a line

    # ------------------------------------------------------------------ x

    def draw(self, across: float) -> None:
        columns = self.columns
        heads = self._heads()
        self.figures += heads
        self.straight = self._straight_end()
        self.low = min((i.y - i.up for i in columns[0]), default=0.0)
        self.high = max((i.y + i.down for i in columns[0]), default=0.0)
        start = 0
        while start < len(columns):
            stop = self._reach(start, across, heads)
            self._line(start, stop, heads)
            start = stop
        self._stack()
        self.right = self.arrays[-1][1] if self.arrays else 0.0
        if heads:
            self._figures(heads)
        self._loop()

    def _reach(self, start: int, across: float, heads: Sequence[Row]) -> int:
        """The column with which the next line begins: what is before fits, and few wires run on."""
        end = len(self.columns)
        if start:
            self.plan.heights(start - 1, start + AHEAD)
        ends = self._ends_at(start, end, heads)
        if all(x <= across for x in ends):
            return end
        fits = max(i for i, x in enumerate(ends, 1) if x <= across or i == 1 + (not start))
        full = [i for i in range(1, fits + 1) if ends[i - 1] > FULL * across and i > (not start)] or [fits]
        stop = start + min(full, key=lambda i: (self._running(start + i - 1), -i))
        if stop == end - 1 and self.straight:
            return end
        self.breaks.add(stop - 1)
        self.plan.heights(max(start - 1, 0), stop)
        while stop > start + 1 + (not start) and self._ends_at(start, stop, heads)[-1] > across:  # curves are wider now
            self.breaks ^= {stop - 1, stop - 2}
            stop -= 1
            self.plan.heights(max(start - 1, 0), stop)
        return stop

    def _running(self, c: int) -> int:
        """How many wires stand in a column of arrays."""
        return sum(len(s.rows) for item in self.columns[c] for s in item.outs)

    def _ends_at(self, start: int, stop: int, heads: Sequence[Row]) -> list[float]:
        """Where columns end that stand in one line."""
        x = self._hold(start - 1, heads) if start else 0.0
        found = []
        for c in range(start, stop):
            if not (c == len(self.columns) - 1 and self.straight):
                x += sum(self._area(c, heads)) + self._hold(c, heads)
            found.append(x)
        return found

    def _line(self, start: int, stop: int, heads: Sequence[Row]) -> None:
        """Draw columns in a line; the column of arrays that ended the one before begins it."""
        x = 0.0
        if start:
            self._close()
            x = self._hold(start - 1, heads)
            self.arrays[-1] = (0.0, x)
            self._data(start - 1)
        for c in range(start, stop):
            if c == len(self.columns) - 1 and self.straight:
                self._ends(x)
                break
            into, wide, out = self._area(c, heads)
            left, x = x, x + into + wide + out
            self.areas.append((left, left + into, left + into + wide, x))
            self.arrays.append((x, x + self._hold(c, heads)))
            if c:
                self._strip(c)
            for item in self.columns[c]:
                self._item(c, item)
            self._regions(c)
            x = self.arrays[-1][1]
            self._data(c)
            self.low = min([self.low, *(i.y - i.up for i in self.columns[c])])
            self.high = max([self.high, *(i.y + i.down for i in self.columns[c])])
            if c == len(self.columns) - 1:
                self._ends(x)

    def _close(self) -> None:
        """End a line: its wires are complete."""
        wires = [(tone, commands) for (_, _, tone), commands in self.wires.items()]
        rings = {(m.x, m.y) for m in self.picture.marks if isinstance(m, Dot) and m.hollow}
        begun: dict[tuple[Any, ...], list[tuple[str | float, ...]]] = {}
        for tone, commands in reversed(wires):  # what goes on as another wire, of the same axis, is one line
            rest = begun.pop((tone, *commands[-1][-2:]), []) if commands[-1][-2:] not in rings else []
            commands += rest[1:]
            begun[tone, *commands[0][-2:]] = commands
            rest.clear()
        for tone, commands in wires:
            if commands:
                self.picture.put(Curve(tuple(commands), tone))
        self.lines.append((self.picture, self.boxes))
        self.wires, self.picture, self.boxes = {}, Picture(""), []

    def _stack(self) -> None:
        """Lines one under the other; a single one stays where it is."""
        self._close()
        [(self.picture, self.boxes), *rest] = self.lines
        for picture, boxes in rest:
            down = self.picture.bounds.bottom + 1.4 * SEP - picture.bounds.top
            self.picture.add(picture, 0.0, down)
            self.boxes += [b.moved(0.0, down) for b in boxes]

    def _straight_end(self) -> bool:
        """Whether the outputs stand as they came: then no further column is needed."""
        if len(self.columns) < 2:
            return False
        made = [s.ref for item in self.columns[-2] for s in item.outs]
        return made == [s.ref for item in self.columns[-1] for s in item.outs]

    def _area(self, c: int, heads: Sequence[Row]) -> tuple[float, float, float]:
        """How wide a column of functions is: curves in, boxes, curves out."""
        if not c:
            return 0.0, max((self._named(i) for i in self.columns[c]), default=0.0), 0.0
        at = self._rows(c - 1)
        come = [abs(y - at[s.ref][a]) for i in self.columns[c] for s in i.ins for a, y in s.at(i.y).items()]
        go = [0.0]
        for item in self.columns[c]:
            if item.kind == "box" and item.inner is None:
                here = {a: y for s in item.ins for a, y in s.at(item.y).items()}
                go += [abs(y - here.get(a, item.y)) for s in item.outs for a, y in s.at(item.y).items()]
            elif item.inner is not None:
                for s, order in zip(item.outs, item.inner.out_orders, strict=True):
                    go += [abs(y - s.leaving(order, item.y)[a]) for a, y in s.at(item.y).items()]
        into, out = (12.0 if max(d, default=0.0) < 0.5 else min(16 + 0.4 * max(d), 72.0) for d in (come, go))
        wide = max((max(i.wide, self._named(i)) for i in self.columns[c]), default=0.0)
        figure = max((_wide(_cell(row, row.areas.get(c))) for row in heads), default=0.0)
        return into, max(wide, figure - into - out), out

    def _named(self, item: Item) -> float:
        return width(plain(item.name), NAME) + 12 if item.kind == "source" and item.name else 0.0

    def _hold(self, c: int, heads: Sequence[Row]) -> float:
        """How wide a column of arrays is."""
        shown = [s for item in self.columns[c] for s in item.outs if self._shown(c, item, s)]
        texts = [self._text(s, a) for s in shown for a in (s.rows if isinstance(s.array, Wires) else s.axes)]
        wide = max((width(t, LABEL) for t in texts), default=0.0) + 12
        figure = max((_wide(_cell(row, row.arrays.get(c))) for row in heads), default=0.0)
        return max(wide, 24.0 if texts else 8.0, figure)

    # ------------------------------------------------------------------ wires

    def _rows(self, c: int) -> dict[Ref, dict[str, float]]:
        return {s.ref: s.at(item.y) for item in self.columns[c] for s in item.outs}

    def _tone(self, array: Array) -> str:
        return f"level{min(array.level, 3)}" if array.axes or isinstance(array, Wires) else "scalar"

    def _wire(self, ref: Ref, axis: str, tone: str, *points: tuple[float, float]) -> None:
        """Run a wire on through points; between heights it curves."""
        key = (ref, axis, tone)
        commands = self.wires.setdefault(key, [])
        (x0, y0), *rest = points
        if not commands or commands[-1][-2:] != (x0, y0):
            commands.append(("M", x0, y0))
        for x, y in rest:
            if abs(y - y0) < 0.05:
                run = commands[-1][0] == "L" and len(commands) > 1 and commands[-2][-1] == commands[-1][-1] == y
                if run:
                    commands[-1] = ("L", x, y)
                else:
                    commands.append(("L", x, y))
            else:
                middle = (x0 + x) / 2
                commands.append(("C", middle, y0, middle, y, x, y))
            x0, y0 = x, y

    def _strip(self, c: int) -> None:
        """Curves from the arrays to the functions that take them; a dot where several do."""
        at = self._rows(c - 1)
        left, right, _, _ = self.areas[c]
        uses: dict[Ref, int] = {}
        for item in self.columns[c]:
            for s in item.ins:
                uses[s.ref] = uses.get(s.ref, 0) + 1
                for a, y in s.at(item.y).items():
                    self._wire(s.ref, a, self._tone(s.array), (left, at[s.ref][a]), (right, y))
        for ref, n in uses.items():
            if n > 1:
                tone = self._tone(self.plan.graph.array(ref))
                for y in at[ref].values():
                    self.picture.put(Dot(left, y, 3.2, tone))

    def _item(self, c: int, item: Item) -> None:
        _, left, right, end = self.areas[c]
        if item.kind == "source":
            self._source(c, item)
        elif item.kind in ("pass", "sink"):
            for s in item.ins:
                for a, y in s.at(item.y).items():
                    self._wire(s.ref, a, self._tone(s.array), (left, y), (end, y))
        elif item.kind in ("move", "relabel"):
            self._changed(item, left, right, end)
        elif item.inner is not None:
            self._inner(item, item.inner, left, right, end)
        else:
            self._box(item, left, right, end)

    def _source(self, c: int, item: Item) -> None:
        if item.name:
            [slot] = item.outs
            middle = item.y + slot.top + slot.height / 2
            self.picture.put(Words(self.areas[c][3] - 8, middle + 4.6, plain(item.name), NAME, "ink", "bold", "end"))

    def _changed(self, item: Item, left: float, right: float, end: float) -> None:
        """A wire whose level or axis names change half way."""
        [before], [after], middle = item.ins, item.outs, (left + right) / 2
        for (a, y), b, z in zip(before.at(item.y).items(), after.rows, after.at(item.y).values(), strict=True):
            self._wire(before.ref, a, self._tone(before.array), (left, y), (middle, y))
            self._wire(after.ref, b, self._tone(after.array), (middle, y), (right, y), (end, z))
            if a != b:
                self.picture.put(Dot(middle, y, 4.0, self._tone(after.array), hollow=True))

    def _inner(self, item: Item, inner: Drawn, left: float, right: float, end: float) -> None:
        """A frame, its wires running on to those inside."""
        wide = inner.bounds.right - inner.bounds.left
        x = (left + right - wide) / 2
        self.picture.add(inner.picture, x - inner.bounds.left, item.y)
        self.boxes += [b.moved(x - inner.bounds.left, item.y) for b in inner.boxes]
        self.figures += inner.figures
        for s in item.ins:
            for a, y in s.at(item.y).items():
                self._wire(s.ref, a, self._tone(s.array), (left, y), (x, y))
        for s, order in zip(item.outs, inner.out_orders, strict=True):
            for a, y in s.at(item.y).items():
                self._wire(
                    s.ref,
                    a,
                    self._tone(s.array),
                    (x + wide, s.leaving(order, item.y)[a]),
                    (right, s.leaving(order, item.y)[a]),
                    (end, y),
                )

    def _box(self, item: Item, left: float, right: float, end: float) -> None:
        """A box over the rows that run into it; the others pass by and curve to where they come out."""
        assert item.box is not None
        middle = (left + right) / 2
        half = item.wide / 2
        bounds = Bounds(middle - half, item.y + item.box_top, middle + half, item.y + item.box_bottom)
        radius = 11.0 if pointwise(item.box) else 2.5
        self.picture.put(Shape(bounds, "box", radius, str(item.box)))
        self.boxes.append(Named(" ".join(item.lines), bounds))
        base = (bounds.top + bounds.bottom) / 2 - LINE * (len(item.lines) - 1) / 2 + 4.3
        for i, line in enumerate(item.lines):
            state = line.startswith("↻")
            tone, font = ("gold", "math") if state else ("ink", "sans")
            text = math(line) if state else plain(line)
            self.picture.put(Words(middle, base + LINE * i, text, BOX, tone, font))
        past: dict[str, list[tuple[Slot, float]]] = {}
        for s, core in zip(item.ins, covered(item), strict=True):
            for a, y in s.at(item.y).items():
                stop = bounds.left if a in core else right
                self._wire(s.ref, a, self._tone(s.array), (left, y), (stop, y))
                if a not in core:
                    past.setdefault(a, []).append((s, y))
        for a, come in past.items():
            if sum(a in s.axes for s in item.outs) > 1:
                self.picture.put(*(Dot(right, y, 3.2, self._tone(s.array)) for s, y in come))
        for s in item.outs:
            tone = self._tone(s.array)
            for a, y in s.at(item.y).items():
                for _, from_ in past.get(a, []):
                    self._wire(s.ref, a, tone, (right, from_), (end, y))
                if a not in past:
                    from_ = min(max(y, bounds.top + 5), bounds.bottom - 5)
                    self._wire(s.ref, a, tone, (bounds.right, from_), (right, from_), (end, y))
                elif len(past[a]) > 1:
                    self.picture.put(Dot(end, y, 3.2, tone))

    def _regions(self, c: int) -> None:
        """Tints around what is loaded and what is saved, neighbours under one."""
        run: list[Item] = []
        for item in [*self.columns[c], None]:
            if item is not None and item.kind == "move" and (not run or _down(run[-1]) == _down(item)):
                run.append(item)
                continue
            if run:
                top = run[0].y - run[0].up - 20
                bottom = run[-1].y + run[-1].down + 9
                _, left, _, _ = self.areas[c]
                about = "loaded from the level above" if _down(run[0]) else "saved to the level above"
                bounds = Bounds(left - 3, top, self.arrays[c][1] - 1, bottom)
                self.picture.put(Shape(bounds, "load" if _down(run[0]) else "save", 7.0, about))
            run = [item] if item is not None and item.kind == "move" else []

    # ------------------------------------------------------------------ columns of arrays

    def _label(self, slot: Slot, axis: str) -> str:
        return self.frame_of.label(slot.array, axis)

    def _text(self, slot: Slot, axis: str) -> tuple[Span, ...]:
        return math(slot.array.name) if isinstance(slot.array, Wires) else self.frame_of.text(slot.array, axis)

    def _shown(self, c: int, item: Item, slot: Slot) -> bool:
        """Whether an array's axes are written here: where it is made and where it is used."""
        inside = self.plan.kernel is not None
        if inside and item.kind == "source":  # the frame's outside says it already
            return any(self._label(slot, a) != a for a in slot.axes)
        if c in self.breaks:
            return True
        last = c >= len(self.columns) - 2
        if inside and last and slot.ref in self.plan.graph.outputs:
            return any(self._label(slot, a) != a for a in slot.axes) or (item.kind == "move" and not _down(item))
        if item.kind != "pass" or c + 1 >= len(self.columns):
            return True
        return any(s.ref == slot.ref and i.kind != "pass" for i in self.columns[c + 1] for s in i.ins)

    def _data(self, c: int) -> None:
        left, right = self.arrays[c]
        below, was = None, False
        for item in self.columns[c]:
            for s in item.outs:
                tone = self._tone(s.array)
                shown = self._shown(c, item, s)
                for a, y in s.at(item.y).items():
                    if isinstance(s.array, Wires):
                        a = ""
                    self._wire(s.ref, a, tone, (left, y), (right, y))
                    if shown and (s.axes or isinstance(s.array, Wires)):
                        ink = "ink" if tone == "level0" else f"text{tone[-1]}"
                        self.picture.put(Words((left + right) / 2, y - 6.8, self._text(s, a), LABEL, ink))
                top = item.y + s.top
                near = below is not None and top - below < 2.5 * SEP and (shown or was)
                if below is not None and near and right - left > 14:
                    y = (below + top - 15) / 2 + 1
                    self.picture.put(Curve((("M", left + 3, y), ("L", right - 3, y)), "rule"))
                below, was = top + s.height, shown
                if not self.plan.graph.users[s.ref] and s.ref not in self.plan.graph.outputs:
                    self.picture.put(*(Dot(right, y, 3.2, tone, hollow=True) for y in s.at(item.y).values()))

    def _ends(self, x: float) -> None:
        for item in self.columns[-1]:
            if item.name:
                [slot] = item.outs
                at = self._rows(len(self.arrays) - 1)[slot.ref]
                middle = (min(at.values()) + max(at.values())) / 2
                self.picture.put(Words(x + 8, middle + 4.6, plain(item.name), NAME, "ink", "bold", "start"))

    # ------------------------------------------------------------------ kernels

    def _heads(self) -> list[Row]:
        """The figures above the columns of a kernel."""
        plan = self.plan
        if plan.kernel is None or self.heads is None:
            return []
        rows = []
        loop = self._looped()
        for head in self.heads(plan.kernel):
            row = Row(head, {}, {})
            for c, column in enumerate(self.columns[:-1]):
                at_work = [i.number for i in column if i.number >= 0]
                if head.moved is not None and at_work:
                    row.areas[c] = head.moved(at_work)
                if head.held is not None:
                    held = [(s.ref, s.array) for item in column for s in item.outs]
                    inside = loop is not None and loop[0] <= c < loop[1]
                    if inside:
                        there = {ref for ref, _ in held}
                        held += [
                            (s.ref, s.array) for before in self.columns[:c] for i in before if i.kind == "move"
                            for s in i.outs if s.ref not in there
                        ]  # fmt: skip
                    row.arrays[c] = head.held(held, inside)
                if head.busy is not None and at_work:
                    row.areas[c] = head.busy(at_work, row.arrays.get(c - 1), row.arrays.get(c))
            rows.append(row)
        return rows

    def _looped(self) -> tuple[int, int] | None:
        """The columns that run on every chunk: from the first to the last, which takes it into the state."""
        p = self.plan.phases
        if p is None or not p.seeds:
            return None
        layers = [self.plan.layer[n] + 1 for n in (*p.chunk, *p.seeds)]
        return min(layers), max(layers)

    def _figures(self, rows: Sequence[Row]) -> None:
        """M and H above the columns, cumulative at the end."""
        bounds = self.picture.bounds
        heights = [LEAD * max(len(lines) for lines in (row.head.total, *_cells(row))) + 9 for row in rows]
        y = bounds.top - 12 - sum(heights)
        start, end = y, y + sum(heights)
        x_total = self.right + 16 + max(_wide(row.head.total) for row in rows) / 2
        names = max(width(plain(row.head.name), SMALL) for row in rows)
        left = min(0.0, bounds.left) - 10
        for row, high in zip(rows, heights, strict=True):
            base = y + high / 2 + 4
            self.picture.put(Words(left, base, plain(row.head.name), SMALL, row.head.tone, "bold", "end"))
            cells = [((self.arrays[c][0] + self.arrays[c][1]) / 2, _cell(row, t)) for c, t in row.arrays.items()]
            cells += [((self.areas[c][0] + self.areas[c][3]) / 2, _cell(row, t)) for c, t in row.areas.items()]
            for x, lines in [*cells, (x_total, row.head.total)]:
                at = base - LEAD * (len(lines) - 1) / 2
                for i, line in enumerate(lines):
                    text = math(line, prose=line.startswith("="))
                    self.picture.put(Words(x, at + LEAD * i, text, FIGURE, row.head.tone))
            y += high
            self.picture.put(
                Curve((("M", left - names, y - 2), ("L", x_total + (x_total - self.right) - 16, y - 2)), "rule")
            )
        self.picture.put(Curve((("M", self.right + 7, start), ("L", self.right + 7, end - 2)), "rule"))

    def _loop(self) -> None:
        """An arrow back under the columns that run on every chunk."""
        loop, kernel = self._looped(), self.plan.kernel
        if loop is None or kernel is None:
            return
        left, right = self.areas[loop[0]][0], self.areas[loop[1]][3]
        y = self.high + 24
        top = y - 12
        self.picture.put(
            Curve((
                ("M", right, top), ("C", right, y, right, y, right - 12, y), ("L", left + 12, y),
                ("C", left, y, left, y, left, top),
            ), "loop"),
            Curve((("M", left - 4, top + 6), ("L", left, top), ("L", left + 4, top + 6)), "loop"),
            Words((left + right) / 2, y + 15, math(f"for every chunk s_{kernel.stream}", prose=True), FIGURE, "gold"),
        )  # fmt: skip

    def frame(self, title: str) -> Drawn:
        """The diagram with a frame around it, as a box in another one: its title on top, wires reaching its edges."""
        self.draw(float("inf"))
        inside = self.picture.bounds
        lines = _wrapped(title, max(inside.right - inside.left - 8, 280.0))
        wide = max(width(line, BOX) for line in lines)
        left, right = inside.left - 10, max(inside.right, inside.left + wide + 8) + 10
        top = min(inside.top, self.low - 14) - 12 - 18 * len(lines)
        bounds = Bounds(left, top, right, max(inside.bottom, self.high) + 14)
        first, last = self.columns[0], self.columns[-1]
        at = self._rows(len(self.arrays) - 1)
        for slots, start, end in (
            ([(s, s.at(i.y)) for i in first for s in i.outs], left, 0.0),
            ([(s, at[s.ref]) for i in last for s in i.outs], self.right, right),
        ):
            for s, rows in slots:
                for y in rows.values():
                    self.picture.put(Curve((("M", start, y), ("L", end, y)), self._tone(s.array)))
        self.picture.put(Shape(bounds, "frame", 9.0, title))
        for i, line in enumerate(lines):
            self.picture.put(Words(left + 12, top + 18 + 18 * i, line, BOX, "gold", "math", "start"))
        ins = {s.ref: i.y + s.top for i in first for s in i.outs}
        orders = {s.ref: s.axes for i in first for s in i.outs}
        dom = [(-1, i) for i in range(len(self.plan.graph.dom))]
        outs = [min(at[s.ref].values()) for i in last for s in i.outs]
        out_orders = [s.axes for i in last for s in i.outs]
        return Drawn(
            self.picture,
            bounds,
            [ins[r] for r in dom],
            outs,
            [orders[r] for r in dom],
            out_orders,
            self.boxes,
            self.figures,
        )


def _wrapped(title: str, room: float) -> list[tuple[Span, ...]]:
    """A title in lines that are no wider than there is room, as far as its phrases allow."""
    lines = [""]
    for phrase in title.split(" · "):
        longer = f"{lines[-1]} · {phrase}" if lines[-1] else phrase
        if lines[-1] and width(math(longer, prose=True), BOX) > room:
            lines.append(phrase)
        else:
            lines[-1] = longer
    return [math(line, prose=True) for line in lines]


def _cell(row: Row, figure: Any) -> tuple[str, ...]:
    return () if figure is None else row.head.written(figure)


def _cells(row: Row) -> list[tuple[str, ...]]:
    return [_cell(row, figure) for figure in (*row.arrays.values(), *row.areas.values())]


def _wide(lines: Sequence[str]) -> float:
    return max((width(math(line), FIGURE) for line in lines), default=-14.0) + 14


def _down(item: Item) -> bool:
    return item.outs[0].array.level > item.ins[0].array.level
