"""Where everything of a diagram's picture stands, found from the term alone.

Columns of arrays alternate with columns of functions. An array is a stack of wires, one per axis; a function is a box
over its core axes, and the axes that it is woven over pass by above and below. Arrays are *sets* of axes, so every
array is drawn in the order in which its consumer wants it: the first input of a contraction has what is summed at its
foot, the last one at its head, and the box stands between them. Columns are ordered for few crossings, and heights are
least squares under the order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from napkin_cat.diagram import Array, Box, Diagram, Kernel, Move, Op, Relabel, TypeMismatch, Weave
from napkin_cat.graph import Graph, Phases, Ref, phases
from napkin_cat.notation import Span, math, plain, width
from napkin_cat.picture import Bounds, Picture

__all__ = [
    "BOX",
    "EDGE",
    "LINE",
    "NAME",
    "ROW",
    "SEP",
    "Drawn",
    "Frame",
    "Head",
    "Item",
    "Named",
    "Plan",
    "Row",
    "Slot",
    "covered",
    "pointwise",
    "streams",
]

ROW = 25.0
"""Between the wires of an array."""
SEP = 44.0
"""Between the last wire of an array and the first of the next."""
EDGE = 11.0
"""How far a box reaches beyond its outermost wires."""
PATIENCE = 5
"""An input that is first used after more columns of functions enters just before its use."""
NEARLY = 20.0
"""Wires that would bend by less run straight."""
LINE = 15.0
"""Between lines of text in a box."""
NAME, BOX = 13.5, 12.5
"""Sizes of text: names of inputs, text on boxes."""


@dataclass(frozen=True)
class Head:
    """A row of figures above the columns of a kernel: M or H of a level.

    `held` gives what stands above a column of arrays, from those in it, with those that stay for the next chunk, and
    whether it runs on every chunk; `moved` and `busy` what stands above a column of functions, from the vertices in it
    (and the figures to its left and right); None: nothing. `written` puts such a figure into lines; `total` is the
    cell at the end.
    """

    name: str
    tone: str
    total: tuple[str, ...]
    written: Callable[[Any], tuple[str, ...]]
    held: Callable[[Sequence[tuple[Ref, Array]], bool], Any] | None = None
    moved: Callable[[Collection[int]], Any] | None = None
    busy: Callable[[Collection[int], Any, Any], Any] | None = None


@dataclass
class Row:
    """A row of figures as it stands above a kernel: by column of arrays, by column of functions."""

    head: Head
    arrays: dict[int, Any]
    areas: dict[int, Any]


@dataclass
class Slot:
    """A wire as it stands in a stack: its axes from the top."""

    ref: Ref
    array: Array
    axes: tuple[str, ...]
    top: float = 0.0  # of its first row, from the item's y

    @property
    def rows(self) -> tuple[str, ...]:
        return self.axes or ("",)

    @property
    def height(self) -> float:
        return (len(self.rows) - 1) * ROW

    def at(self, y: float) -> dict[str, float]:
        """The height of each row."""
        return {a: y + self.top + i * ROW for i, a in enumerate(self.rows)}

    def leaving(self, order: Sequence[str], y: float) -> dict[str, float]:
        """The height of each row where it leaves a frame, inside of which the axes stand in another order."""
        inside = [*order, *(a for a in self.rows if a not in order)]
        return {a: y + self.top + inside.index(a) * ROW for a in self.rows}


@dataclass(eq=False)
class Item:
    """What stands in a column of functions: a box, an array that passes by, an array that enters or leaves."""

    kind: str
    ins: list[Slot]
    outs: list[Slot]
    box: Box | None = None
    number: int = -1
    inner: Drawn | None = None
    y: float = 0.0
    up: float = 0.0
    down: float = 0.0
    wide: float = 0.0
    box_top: float = 0.0
    box_bottom: float = 0.0
    lines: list[str] = field(default_factory=list)
    name: str = ""

    def settle(self) -> None:
        """Stack both sides around the middle."""
        if self.inner is not None:
            for slots, tops in ((self.ins, self.inner.ins), (self.outs, self.inner.outs)):
                for slot, top in zip(slots, tops, strict=True):
                    slot.top = top
            self.up, self.down = -self.inner.bounds.top, self.inner.bounds.bottom
            return
        for slots in (self.ins, self.outs):
            high = sum(s.height for s in slots) + SEP * (len(slots) - 1)
            at = -high / 2
            for s in slots:
                s.top = at
                at += s.height + SEP
            self.up = self.down = max(self.up, high / 2)


@dataclass(frozen=True)
class Named:
    """A box of the picture by its text, for whoever asks what was drawn where."""

    text: str
    bounds: Bounds

    def moved(self, dx: float, dy: float) -> Named:
        left, top, right, bottom = self.bounds
        return Named(self.text, Bounds(left + dx, top + dy, right + dx, bottom + dy))


@dataclass
class Drawn:
    """A picture with the heights at which its inputs and outputs stand at its left and right edges."""

    picture: Picture
    bounds: Bounds
    ins: list[float]
    outs: list[float]
    orders: list[tuple[str, ...]]
    out_orders: list[tuple[str, ...]]
    boxes: list[Named]
    figures: list[Row]


@dataclass(frozen=True)
class Frame:
    """What the arrays inside a kernel are called: blocks and chunks of its partitioned axes.

    Axes that are `streamed`, here or anywhere in the picture, bear an overbar.
    """

    cut: Mapping[str, str] = field(default_factory=dict)
    lowered: bool = False
    divisors: Mapping[str, int] = field(default_factory=dict)
    streamed: frozenset[str] = frozenset()
    parts: Mapping[str, str] = field(default_factory=dict)
    """Of an axis that is streamed in parts, what one is called, below the level into which chunks are loaded."""
    top: int = 1

    def label(self, array: Array, axis: str) -> str:
        if axis in self.cut and (array.level > 0 or not self.lowered):
            text = self.parts[axis] if axis in self.parts and array.level > self.top else self.cut[axis]
            return f"{text}^{self.divisors[axis]}" if axis in self.divisors else text
        return axis

    def text(self, array: Array, axis: str) -> tuple[Span, ...]:
        """The label in mathematical notation."""
        label = self.label(array, axis)
        text = math(label)
        if axis not in self.streamed:
            return text
        return tuple(s._replace(bar=s.shift == "sub" if label != axis else s.shift != "sup") for s in text)


def streams(diagram: Diagram) -> frozenset[str]:
    """The axes that kernels of a diagram stream."""
    found: set[str] = set()
    for box in diagram.boxes:
        if isinstance(box, Kernel | Weave):
            found |= streams(box.body)
        if isinstance(box, Kernel) and box.stream is not None:
            found.add(box.stream)
    return frozenset(found)


# --------------------------------------------------------------------------- which axis stands where


def _core(box: Box) -> list[tuple[str, ...]]:
    """The core axes of each input; all of them where the box is no operation."""
    if isinstance(box, Op):
        return [core for _, core in box.operation.inputs]
    return [a.names for a in box.dom.inside]


def pointwise(box: Box) -> bool:
    return isinstance(box, Op) and not any(_core(box))


def _by(axes: Sequence[str], order: Sequence[str]) -> list[str]:
    """Axes in a given order; what it lacks keeps its place behind."""
    place = {a: i for i, a in enumerate(order)}
    return sorted(axes, key=lambda a: place.get(a, len(place)))


def _wanted(box: Box, order: Sequence[str]) -> list[tuple[str, ...]]:
    """The order of axes that a box wants of each input, given that of its (first) output."""
    if isinstance(box, Relabel):
        back = {new: old for old, new in box.names.items()}
        return [tuple(back.get(a, a) for a in order)]
    if not isinstance(box, Op) or pointwise(box):
        return [tuple(_by(a.names, order)) for a in box.dom.inside]
    cores, wanted = _core(box), []
    if len(cores) == 1:
        [array], [core] = box.dom.inside, cores
        places = [order.index(a) for a in core if a in order]
        if len(places) == len(core) and max(places) - min(places) == len(core) - 1:
            return [tuple(_by(array.names, order))]
    shared = {a: sum(a in x.names for x in box.dom.inside) > 1 for x in box.dom.inside for a in x.names}
    for i, (array, core) in enumerate(zip(box.dom.inside, cores, strict=True)):
        woven = _by([a for a in array.names if a not in core], order)
        if i and i == len(cores) - 1:
            woven.sort(key=lambda a: not shared[a])
            wanted.append((*core, *woven))
        else:
            wanted.append((*woven, *core))
    return wanted


def covered(item: Item) -> list[set[str]]:
    """The rows of each input that run into the box; the others pass by."""
    box = item.box
    if not isinstance(box, Op) or pointwise(box):
        return [set(s.rows) for s in item.ins]
    return [set(core) or set(s.rows) for s, core in zip(item.ins, _core(box), strict=True)]


# --------------------------------------------------------------------------- text on boxes


def _words(box: Box) -> str:
    """What is written on a box: its name, the axes that no wire shows, its parameters."""
    if not isinstance(box, Op):
        return box.name
    op = box.operation
    seen = {a for _, core in op.inputs for a in core}
    name = " ".join([op.name.removeprefix("streamed ").replace("_", " "), *(a for a in op.axes if a not in seen)])
    full = " ".join([name, *(f"{k} {v}" for k, v in op.parameters)])
    return full if len(full) <= 18 else name


def _folded(text: str, rows: int) -> list[str]:
    """Text on so many lines at most, each as short as that allows."""
    parts = text.replace("-", "- ").split()
    best = [text]
    for n in range(2, min(rows, len(parts)) + 1):
        limit = max(len(text) / n + 3, max(map(len, parts)))
        lines = [""]
        for part in parts:
            glue = "" if not lines[-1] or lines[-1].endswith("-") else " "
            if lines[-1] and len(lines[-1] + glue + part) > limit:
                lines.append(part)
            else:
                lines[-1] += glue + part
        if len(lines) <= rows and max(map(len, lines)) < max(map(len, best)):
            best = lines
    return best


# --------------------------------------------------------------------------- the plan of one diagram


class Plan:
    """The columns of one diagram: what stands in them, in which order, at which heights."""

    def __init__(
        self, diagram: Diagram, frame: Frame, kernel: Kernel | None, names: Sequence[str], outputs: Sequence[str],
        framed: Callable[[Box, Frame], Drawn],
    ) -> None:  # fmt: skip
        self.graph = Graph.of(diagram)
        self.frame, self.kernel, self.names = frame, kernel, names
        self.called = outputs
        self.phases: Phases | None = None
        if kernel is not None and kernel.stream is not None:
            try:
                self.phases = phases(self.graph, kernel.stream)
            except TypeMismatch:  # a side of a rule, or a region that cannot run chunk by chunk yet
                self.phases = None
        self.layer = self._layers()
        self.depth = 1 + max(self.layer.values(), default=-1)
        self.inner = {
            n: framed(v.box, frame) for n, v in self.graph.vertices.items() if isinstance(v.box, Kernel | Weave)
        }
        self.order = self._orders()
        self.columns = self._fill()
        self._arrange()
        self.heights()

    def _layers(self) -> dict[int, int]:
        """The column of each box: as early as its inputs allow, in a kernel not before its phase."""
        layer: dict[int, int] = {}
        floor: dict[int, int] = {}
        groups: list[Sequence[int]] = [self.graph.order()]
        if self.phases is not None:
            p = self.phases
            groups = [p.head, sorted((*p.chunk, *p.seeds), key=lambda n: self.graph.vertices[n].rank), p.tail]
        start = 0
        for group in groups:
            floor |= dict.fromkeys(group, start)
            for n in group:
                before = (layer[m] + 1 for m, _ in self.graph.vertices[n].inputs if m >= 0)
                layer[n] = max([floor[n], *before])
            start = max([start, *(layer[n] + 1 for n in group)])
        return layer

    def _orders(self) -> dict[Ref, tuple[str, ...]]:
        """The order in which each array's axes stand, from the end: what its first consumer wants."""
        wanted: dict[Ref, tuple[int, int, tuple[str, ...]]] = {}
        self.wants: dict[int, list[tuple[str, ...]]] = {}
        order: dict[Ref, tuple[str, ...]] = {}

        def settled(ref: Ref) -> tuple[str, ...]:
            if ref not in order:
                array = self.graph.array(ref)
                order[ref] = wanted[ref][2] if ref in wanted else array.names
            return order[ref]

        for n in sorted(self.graph.order(), key=lambda n: -self.layer[n]):
            box = self.graph.vertices[n].box
            outs = [settled(ref) for ref in self.graph.ports(n)]
            if n in self.inner:
                wants = [tuple(_by(a.names, o)) for a, o in zip(box.dom.inside, self.inner[n].orders, strict=True)]
            else:
                wants = _wanted(box, outs[0] if outs else ())
            self.wants[n] = wants
            for ref, axes in zip(self.graph.vertices[n].inputs, wants, strict=True):
                soft = int(isinstance(box, Op) and pointwise(box))  # any order will do
                if ref not in wanted or (soft, self.layer[n]) <= wanted[ref][:2]:
                    wanted[ref] = (soft, self.layer[n], axes)
        for i in range(len(self.graph.dom)):
            settled((-1, i))
        return order

    def _slot(self, ref: Ref, axes: tuple[str, ...] | None = None) -> Slot:
        return Slot(ref, self.graph.array(ref), self.order[ref] if axes is None else axes)

    def _fill(self) -> list[list[Item]]:
        """The items of each column: inputs, boxes with what passes by, outputs."""
        graph, end = self.graph, self.depth
        first: dict[Ref, int] = {}
        last: dict[Ref, int] = dict.fromkeys(graph.outputs, end)
        for n, vertex in graph.vertices.items():
            for ref in vertex.inputs:
                first[ref] = min(first.get(ref, end), self.layer[n])
                last[ref] = max(last.get(ref, 0), self.layer[n])
        born = {ref: self.layer[n] + 1 for n in graph.vertices for ref in graph.ports(n)}
        patience = 0 if self.inner else PATIENCE if end <= 3 * PATIENCE else 1  # frames are wide
        for i in range(len(graph.dom)):
            wait = first.get((-1, i), 0)
            born[-1, i] = wait if self.kernel is None and wait > patience else 0
        columns: list[list[Item]] = [[] for _ in range(end + 2)]
        for ref, at in born.items():  # a column's outs are what stands right of it
            if ref[0] < 0:
                columns[at].append(Item("source", [], [self._slot(ref)], name=self._name(ref[1])))
            for c in range(at + 1, last.get(ref, at) + 1):
                columns[c].append(Item("pass", [self._slot(ref)], [self._slot(ref)]))
        for n in graph.order():
            vertex = graph.vertices[n]
            ins = [self._slot(ref, axes) for ref, axes in zip(vertex.inputs, self.wants[n], strict=True)]
            outs = [self._slot(ref) for ref in graph.ports(n)]
            kind = "move" if isinstance(vertex.box, Move) else "relabel" if isinstance(vertex.box, Relabel) else "box"
            item = Item(kind, ins, outs, vertex.box, n, self.inner.get(n))
            columns[self.layer[n] + 1].append(item)
        for i, ref in enumerate(graph.outputs):
            name = self.called[i] if i < len(self.called) else ""
            columns[end + 1].append(Item("sink", [self._slot(ref)], [self._slot(ref)], name=name))
        for column in columns:
            for item in column:
                if item.kind == "box" and item.inner is None:
                    self._write(item)
                elif item.kind in ("move", "relabel"):
                    item.wide = 26.0
                elif item.inner is not None:
                    item.wide = item.inner.bounds.right - item.inner.bounds.left
                item.settle()
        return columns

    def _name(self, i: int) -> str:
        return self.names[i] if i < len(self.names) else ""

    def _write(self, item: Item) -> None:
        """The text on a box, and with it the box's width."""
        assert item.box is not None
        top, bottom = _span(item)
        state = self._state(item)
        rows = max(1, int((bottom - top + 2 * EDGE - 6) / LINE)) - bool(state)
        item.lines = _folded(_words(item.box), max(1, rows))
        if state:
            item.lines.append(state)
        item.wide = max(width(plain(line), BOX) for line in item.lines) + 14
        middle, half = (top + bottom) / 2, max((bottom - top) / 2 + EDGE, LINE * len(item.lines) / 2 + 5)
        item.box_top, item.box_bottom = middle - half, middle + half
        item.up, item.down = max(item.up, half - middle - EDGE), max(item.down, half + middle - EDGE)

    def _state(self, item: Item) -> str:
        """What a streamed operation carries from chunk to chunk."""
        if self.kernel is None or self.kernel.stream is None or not isinstance(item.box, Op):
            return ""
        if self.kernel.stream not in item.box.operation.reduced:
            return ""
        found = item.box.operation.accumulator(self.kernel.stream)
        return f"↻ {', '.join(found.state)}" if found is not None else ""

    # ------------------------------------------------------------------ order and heights

    def _arrange(self) -> None:
        """Order every column for few crossings: by where things come from, then by exchanging neighbours."""
        for c in range(1, len(self.columns)):
            at = self._places(c - 1)
            key: dict[Item, float] = {}
            for item in self.columns[c]:
                if item.ins:
                    key[item] = sum(at[s.ref] for s in item.ins) / len(item.ins)
            for item in self.columns[c]:
                if not item.ins:
                    key[item] = self._beside(item, c, key)
            if c + 1 < len(self.columns):
                self.columns[c].sort(key=lambda item: key[item])
        best, order = self._tidied()
        for _ in range(3):  # now by where things go
            if not best:
                break
            for c in range(len(self.columns) - 2, 0, -1):
                ends = [s.ref for item in self.columns[c + 1] for s in item.ins]
                places: dict[Ref, list[int]] = {}
                for i, ref in enumerate(ends):
                    places.setdefault(ref, []).append(i)
                self.columns[c].sort(key=lambda item: self._aim(item, places))
            crossings, found = self._tidied()
            if crossings >= best:
                break
            best, order = crossings, found
        self.columns = order

    def _tidied(self) -> tuple[int, list[list[Item]]]:
        """Neighbours exchanged while that helps: the crossings that are left, and the order."""
        for _ in range(8):
            if not self._exchange():
                break
        order = [list(column) for column in self.columns]
        return sum(self._crossings(c) for c in range(len(order) - 1)), order

    def _aim(self, item: Item, places: Mapping[Ref, Sequence[int]]) -> float:
        """Where what comes out of an item is wanted, on average."""
        found = [i for s in item.outs for i in places.get(s.ref, ())]
        return sum(found) / len(found) if found else float(len(places))

    def _places(self, c: int) -> dict[Ref, int]:
        return {ref: i for i, ref in enumerate(s.ref for item in self.columns[c] for s in item.outs)}

    def _beside(self, source: Item, c: int, key: Mapping[Item, float]) -> float:
        """Where an input that enters here stands: beside what it is used with."""
        ref = source.outs[0].ref
        makers = {s.ref: item for item in self.columns[c] for s in item.outs}
        for user in self.columns[c + 1]:
            refs = [s.ref for s in user.ins]
            if ref in refs and user.kind != "pass":
                beside = [(key[makers[r]], refs.index(r)) for r in refs if r in makers and makers[r] in key]
                if beside:
                    mean = sum(k for k, _ in beside) / len(beside)
                    return mean + (0.3 if refs.index(ref) > beside[0][1] else -0.3)
        return float(len(key))

    def _crossings(self, c: int) -> int:
        """Crossings of wires between a column of arrays and the functions that follow."""
        at = self._places(c)
        ends = [(at[s.ref], len(s.rows)) for item in self.columns[c + 1] for s in item.ins]
        return sum(m * n for i, (a, m) in enumerate(ends) for b, n in ends[i + 1 :] if a > b)

    def _exchange(self) -> bool:
        better = False
        for c in range(1, len(self.columns) - 1):
            column = self.columns[c]
            for i in range(len(column) - 1):
                before = self._crossings(c - 1) + self._crossings(c)
                if not before:
                    break
                column[i], column[i + 1] = column[i + 1], column[i]
                if self._crossings(c - 1) + self._crossings(c) >= before:
                    column[i], column[i + 1] = column[i + 1], column[i]
                else:
                    better = True
        return better

    def heights(self, start: int = 0, stop: int | None = None) -> None:
        """Least squares in some columns: every wire wants to run straight, arrays that pass by most of all."""

        def spread(c: int, goals: Sequence[float], weights: Sequence[float]) -> None:
            _spread(self.columns[c], goals, weights, bare=0 < c == start)

        here = {item for column in self.columns[start:stop] for item in column}
        links: list[dict[Item, list[tuple[Item, float, float]]]] = [{} for _ in self.columns]
        for c in range(start, len(self.columns[:stop]) - 1):
            makers = {s.ref: (item, s.top, s) for item in self.columns[c] for s in item.outs}
            for item in self.columns[c + 1]:
                for slot in item.ins:
                    maker, top, of = makers[slot.ref]
                    lift = top + of.height / 2 - slot.top - slot.height / 2
                    soft = (maker.kind == "box" and maker.inner is None) + (item.kind == "box" and item.inner is None)
                    straight = 36.0 / 6.0**soft * (12.0 if item.inner is not None else 1.0)
                    links[c + 1].setdefault(item, []).append((maker, lift, straight))
                    links[c].setdefault(maker, []).append((item, -lift, straight))
        forward = list(range(len(self.columns)))[start:stop]
        for c in forward:
            spread(c, [0.0] * len(self.columns[c]), [1.0] * len(self.columns[c]))
        for sweep in range(16):
            for c in forward if sweep % 2 == 0 else reversed(forward):
                goals, weights = list[float](), list[float]()
                for item in self.columns[c]:
                    pulls = [(other.y + lift, w) for other, lift, w in links[c].get(item, []) if other in here]
                    total = sum(w for _, w in pulls)
                    goals.append(sum(y * w for y, w in pulls) / total if pulls else item.y)
                    weights.append(total or 0.1)
                spread(c, goals, weights)
        for c in forward[1:]:  # at last, what can run straight does, exactly
            goals, weights = list[float](), list[float]()
            for item in self.columns[c]:
                before = [other.y + lift for other, lift, _ in links[c].get(item, []) if other in self.columns[c - 1]]
                near = min(before, key=lambda y: abs(y - item.y), default=item.y)
                agree = bool(before) and max(before) - min(before) < 1.0
                firm = agree or (bool(before) and abs(near - item.y) < NEARLY)
                goals.append(near if firm else item.y)
                single = 1e8 if item.kind != "box" else 1e4 if agree else 1.0
                weights.append(1e12 if item.inner is not None else single if firm else 1e-6)
            spread(c, goals, weights)


def _span(item: Item) -> tuple[float, float]:
    """From where to where a box reaches, from the item's y: over the rows that run into it."""
    if not item.ins or not item.outs or item.up == 0.0:
        item.settle()
    rows = [y for s, rows in zip(item.ins, covered(item), strict=True) for a, y in s.at(0.0).items() if a in rows]
    if not rows:
        rows = [y for s in item.outs for y in s.at(0.0).values()]
    return min(rows, default=0.0), max(rows, default=0.0)


def _outs(item: Item) -> tuple[float, float]:
    """How far up and down from the item's y what comes out of it reaches."""
    rows = [y for s in item.outs for y in s.at(0.0).values()]
    return -min(rows, default=0.0), max(rows, default=0.0)


def _spread(column: Sequence[Item], goals: Sequence[float], weights: Sequence[float], bare: bool = False) -> None:
    """The heights nearest to the goals that keep items in order and apart: pooling of adjacent violators.

    `bare`: only what comes out of the items is to be kept apart, for the column at the start of a line.
    """
    offset, offsets = 0.0, []
    reach = [_outs(item) if bare else (item.up, item.down) for item in column]
    for i in range(len(column)):
        offset += (reach[i - 1][1] + SEP + reach[i][0]) if i else 0.0
        offsets.append(offset)
    pools: list[list[float]] = []  # sum of weights, weighted mean, how many
    for goal, weight, off in zip(goals, weights, offsets, strict=True):
        pools.append([weight, goal - off, 1])
        while len(pools) > 1 and pools[-2][1] > pools[-1][1]:
            w, mean, n = pools.pop()
            before = pools[-1]
            before[1] = (before[0] * before[1] + w * mean) / (before[0] + w)
            before[0] += w
            before[2] += n
    means = [mean for _, mean, n in pools for _ in range(int(n))]
    for item, mean, off in zip(column, means, offsets, strict=True):
        item.y = mean + off
