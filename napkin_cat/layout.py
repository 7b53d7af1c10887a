"""Where everything of a diagram's picture stands, found from the term alone.

Columns of arrays alternate with columns of functions. An array is a stack of wires, one per axis; a function is a box
over its core axes, and the axes that it is woven over pass by above and below. Arrays are *sets* of axes, so every
array is drawn in the order in which its consumer wants it: the first input of a contraction has what is summed at its
foot, the last one at its head, and the box stands between them. Columns are ordered for few crossings, heights are
least squares under the order, and long diagrams go on in the next line.

>>> from napkin_cat.library import attention
>>> drawn = lay(attention.diagram, ["Q", "K", "V"])
>>> [box.text for box in drawn.boxes]
['contract', 'scale by root d', 'softmax', 'contract']
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from napkin_cat.diagram import Array, Box, Diagram, Kernel, Move, Op, Relabel, TypeMismatch, Unknown, Weave, Wires
from napkin_cat.graph import Graph, Phases, Ref, phases
from napkin_cat.picture import Bounds, Curve, Dot, Picture, Shape, Words, math, plain, width

__all__ = ["Cell", "Drawn", "Head", "lay"]

ROW = 25.0
"""Between the wires of an array."""
SEP = 44.0
"""Between the last wire of an array and the first of the next."""
EDGE = 11.0
"""How far a box reaches beyond its outermost wires."""
PATIENCE = 5
"""An input that is first used after more columns of functions enters just before its use."""
LINE = 15.0
"""Between lines of text in a box."""
LABEL, NAME, BOX, SMALL = 13.5, 13.5, 12.5, 11.0
"""Sizes of text."""


@dataclass(frozen=True)
class Cell:
    """A figure above a column: formulas, one under the other."""

    lines: tuple[str, ...]
    tone: str = "ink"


@dataclass(frozen=True)
class Head:
    """A row of figures above the columns of a kernel: M or H of a level.

    `held` says what stands above a column of arrays, given those in it and those that stay for the next chunk;
    `moved` what stands above a move; `total` is the cell at the end.
    """

    name: str
    tone: str
    total: tuple[str, ...]
    held: Callable[[Sequence[tuple[Ref, Array]], bool], tuple[str, ...]] | None = None
    moved: Callable[[Sequence[int], Sequence[int]], tuple[str, ...]] | None = None


Heads = Callable[[Kernel], Sequence[Head]]
Titles = Callable[[Kernel], str]


@dataclass
class _Slot:
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


@dataclass(eq=False)
class _Item:
    """What stands in a column of functions: a box, an array that passes by, an array that enters or leaves."""

    kind: str
    ins: list[_Slot]
    outs: list[_Slot]
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


@dataclass(frozen=True)
class Frame:
    """What the arrays inside a kernel are called: blocks and chunks of its partitioned axes."""

    cut: Mapping[str, str] = field(default_factory=dict)
    lowered: bool = False
    divisors: Mapping[str, int] = field(default_factory=dict)

    def label(self, array: Array, axis: str) -> str:
        if axis in self.cut and (array.level > 0 or not self.lowered):
            text = self.cut[axis]
            return f"{text}^{self.divisors[axis]}" if axis in self.divisors else text
        return axis


def lay(
    diagram: Diagram, names: Sequence[str] = (), *, outputs: Sequence[str] = (), heads: Heads | None = None,
    titles: Titles | None = None, divisors: Mapping[str, int] | None = None, across: float = 1400.0,
) -> Drawn:  # fmt: skip
    """Lay out a diagram.

    Args:
        names: what its inputs are called.
        outputs: what its outputs are called.
        heads: the rows of figures above the columns of a kernel.
        titles: what is written on a kernel's frame.
        divisors: what the block of an axis is a multiple of.
        across: the width, in pixels, at which the diagram goes on in the next line.
    """
    return _Plan(diagram, Frame(divisors=divisors or {}), heads, titles, None, names, outputs).drawn(across)


# --------------------------------------------------------------------------- which axis stands where


def _core(box: Box) -> list[tuple[str, ...]]:
    """The core axes of each input; all of them where the box is no operation."""
    if isinstance(box, Op):
        return [core for _, core in box.operation.inputs]
    return [a.names for a in box.dom.inside]


def _pointwise(box: Box) -> bool:
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
    if not isinstance(box, Op) or _pointwise(box):
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


def _covered(item: _Item) -> list[set[str]]:
    """The rows of each input that run into the box; the others pass by."""
    box = item.box
    if not isinstance(box, Op) or _pointwise(box):
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


class _Plan:
    """The columns of one diagram: what stands in them, in which order, at which heights."""

    def __init__(
        self, diagram: Diagram, frame: Frame, heads: Heads | None, titles: Titles | None, kernel: Kernel | None,
        names: Sequence[str], outputs: Sequence[str],
    ) -> None:  # fmt: skip
        self.graph = Graph.of(diagram)
        self.frame, self.heads, self.titles, self.kernel, self.names = frame, heads, titles, kernel, names
        self.called = outputs
        self.phases: Phases | None = None
        if kernel is not None and kernel.stream is not None:
            try:
                self.phases = phases(self.graph, kernel.stream)
            except TypeMismatch:  # a side of a rule, or a region that cannot run chunk by chunk yet
                self.phases = None
        self.layer = self._layers()
        self.depth = 1 + max(self.layer.values(), default=-1)
        self.inner = {n: self._framed(v.box) for n, v in self.graph.vertices.items() if isinstance(v.box, Kernel | Weave)}
        self.order = self._orders()
        self.columns = self._fill()
        self._arrange()
        self._heights()

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

    def _framed(self, box: Box) -> Drawn:
        """What stands inside a kernel, or inside a diagram that is woven."""
        if isinstance(box, Weave):
            plan = _Plan(box.body, self.frame, self.heads, self.titles, None, (), ())
            return plan.framed(f"weave {box.axis.name}")
        assert isinstance(box, Kernel)
        cut = {a: f"g_{a}" for a in box.groups} | ({box.stream: f"s_{box.stream}"} if box.stream else {})
        frame = Frame({**self.frame.cut, **cut}, box.lowered, self.frame.divisors)
        plan = _Plan(box.body, frame, self.heads, self.titles, box, (), ())
        return plan.framed(self.titles(box) if self.titles else _title(box))

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
                soft = int(isinstance(box, Op) and _pointwise(box))  # any order will do
                if ref not in wanted or (soft, self.layer[n]) <= wanted[ref][:2]:
                    wanted[ref] = (soft, self.layer[n], axes)
        for i in range(len(self.graph.dom)):
            settled((-1, i))
        return order

    def _slot(self, ref: Ref, axes: tuple[str, ...] | None = None) -> _Slot:
        return _Slot(ref, self.graph.array(ref), self.order[ref] if axes is None else axes)

    def _fill(self) -> list[list[_Item]]:
        """The items of each column: inputs, boxes with what passes by, outputs."""
        graph, end = self.graph, self.depth
        first: dict[Ref, int] = {}
        last: dict[Ref, int] = dict.fromkeys(graph.outputs, end)
        for n, vertex in graph.vertices.items():
            for ref in vertex.inputs:
                first[ref] = min(first.get(ref, end), self.layer[n])
                last[ref] = max(last.get(ref, 0), self.layer[n])
        born = {ref: self.layer[n] + 1 for n in graph.vertices for ref in graph.ports(n)}
        patience = PATIENCE if end <= 3 * PATIENCE else 1
        for i in range(len(graph.dom)):
            wait = first.get((-1, i), 0)
            born[-1, i] = wait if self.kernel is None and wait > patience else 0
        columns: list[list[_Item]] = [[] for _ in range(end + 2)]
        for ref, at in born.items():  # a column's outs are what stands right of it
            if ref[0] < 0:
                columns[at].append(_Item("source", [], [self._slot(ref)], name=self._name(ref[1])))
            for c in range(at + 1, last.get(ref, at) + 1):
                columns[c].append(_Item("pass", [self._slot(ref)], [self._slot(ref)]))
        for n in graph.order():
            vertex = graph.vertices[n]
            ins = [self._slot(ref, axes) for ref, axes in zip(vertex.inputs, self.wants[n], strict=True)]
            outs = [self._slot(ref) for ref in graph.ports(n)]
            kind = "move" if isinstance(vertex.box, Move) else "relabel" if isinstance(vertex.box, Relabel) else "box"
            item = _Item(kind, ins, outs, vertex.box, n, self.inner.get(n))
            columns[self.layer[n] + 1].append(item)
        for i, ref in enumerate(graph.outputs):
            name = self.called[i] if i < len(self.called) else ""
            columns[end + 1].append(_Item("sink", [self._slot(ref)], [self._slot(ref)], name=name))
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

    def _write(self, item: _Item) -> None:
        """The text on a box, and with it the box's width."""
        assert item.box is not None
        top, bottom = _span(item)
        state = self._state(item)
        rows = max(1, int((bottom - top + 2 * EDGE - 6) / LINE)) - bool(state)
        item.lines = _folded(_words(item.box), max(1, rows))
        if state:
            item.lines.append(state)
        item.wide = max(width(plain(line), BOX) for line in item.lines) + 14
        middle, half = (top + bottom) / 2, max((bottom - top) / 2 + EDGE, LINE * len(item.lines) / 2 + 3)
        item.box_top, item.box_bottom = middle - half, middle + half
        item.up, item.down = max(item.up, half - middle - EDGE), max(item.down, half + middle - EDGE)

    def _state(self, item: _Item) -> str:
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
            key: dict[_Item, float] = {}
            for item in self.columns[c]:
                if item.ins:
                    key[item] = sum(at[s.ref] for s in item.ins) / len(item.ins)
            for item in self.columns[c]:
                if not item.ins:
                    key[item] = self._beside(item, c, key)
            if c + 1 < len(self.columns):
                self.columns[c].sort(key=lambda item: key[item])
        for _ in range(8):
            if not self._exchange():
                break

    def _places(self, c: int) -> dict[Ref, int]:
        return {ref: i for i, ref in enumerate(s.ref for item in self.columns[c] for s in item.outs)}

    def _beside(self, source: _Item, c: int, key: Mapping[_Item, float]) -> float:
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
        """Crossings between a column of arrays and the functions that follow."""
        at = self._places(c)
        ends = [at[s.ref] for item in self.columns[c + 1] for s in item.ins]
        return sum(a > b for i, a in enumerate(ends) for b in ends[i + 1 :])

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

    def _heights(self) -> None:
        """Least squares: every wire wants to run straight, arrays that pass by most of all."""
        links: list[dict[_Item, list[tuple[_Item, float, float]]]] = [{} for _ in self.columns]
        for c in range(len(self.columns) - 1):
            makers = {s.ref: (item, s.top, s) for item in self.columns[c] for s in item.outs}
            for item in self.columns[c + 1]:
                for slot in item.ins:
                    maker, top, of = makers[slot.ref]
                    lift = top + of.height / 2 - slot.top - slot.height / 2
                    straight = (1.0 if maker.kind == "box" else 6.0) * (1.0 if item.kind == "box" else 6.0)
                    links[c + 1].setdefault(item, []).append((maker, lift, straight))
                    links[c].setdefault(maker, []).append((item, -lift, straight))
        for column in self.columns:
            _spread(column, [0.0] * len(column), [1.0] * len(column))
        forward = list(range(len(self.columns)))
        for sweep in range(16):
            for c in forward if sweep % 2 == 0 else reversed(forward):
                goals, weights = [], []
                for item in self.columns[c]:
                    pulls = [(other.y + lift, w) for other, lift, w in links[c].get(item, [])]
                    total = sum(w for _, w in pulls)
                    goals.append(sum(y * w for y, w in pulls) / total if pulls else item.y)
                    weights.append(total or 0.1)
                _spread(self.columns[c], goals, weights)
        for c in forward[1:]:  # at last, what can run straight does, exactly
            goals, weights = [], []
            for item in self.columns[c]:
                firm = item.inner is None and len(item.ins) == 1
                pulls = [other.y + lift for other, lift, _ in links[c].get(item, []) if other in self.columns[c - 1]]
                goals.append(pulls[0] if firm else item.y)
                weights.append(0.01 if not firm else 1.0 if item.kind == "box" else 100.0)
            _spread(self.columns[c], goals, weights)

    # ------------------------------------------------------------------ drawing

    def drawn(self, across: float) -> Drawn:
        """The whole picture, in as many lines as the width asks for."""
        pen = _Pen(self)
        pen.draw(across)
        top = [s.top + item.y for item in self.columns[0] for s in item.outs]
        return Drawn(pen.picture, pen.picture.bounds, top, [], [], [], pen.boxes)

    def framed(self, title: str) -> Drawn:
        """The picture with a frame around it, as a box in another diagram."""
        pen = _Pen(self)
        pen.draw(float("inf"))
        return pen.frame(title)


def _title(kernel: Kernel) -> str:
    words = [f"group {a}" for a in kernel.groups]
    words += [f"stream {kernel.stream}"] if kernel.stream else []
    return " · ".join(words) or "kernel"


def _span(item: _Item) -> tuple[float, float]:
    """From where to where a box reaches, from the item's y: over the rows that run into it."""
    if not item.ins or not item.outs or item.up == 0.0:
        item.settle()
    rows = [y for s, rows in zip(item.ins, _covered(item), strict=True) for a, y in s.at(0.0).items() if a in rows]
    if not rows:
        rows = [y for s in item.outs for y in s.at(0.0).values()]
    return min(rows, default=0.0), max(rows, default=0.0)


def _spread(column: Sequence[_Item], goals: Sequence[float], weights: Sequence[float]) -> None:
    """The heights nearest to the goals that keep items in order and apart: pooling of adjacent violators."""
    offset, offsets = 0.0, []
    for i, item in enumerate(column):
        offset += (column[i - 1].down + SEP + item.up) if i else 0.0
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


# --------------------------------------------------------------------------- the pen


class _Pen:
    """Draws a plan: x from left to right, wires as long as they run, a new line where the width is used up."""

    def __init__(self, plan: _Plan) -> None:
        self.plan, self.columns, self.frame_of = plan, plan.columns, plan.frame
        self.picture = Picture("")
        self.boxes: list[Named] = []
        self.wires: dict[tuple[Ref, str, str], list[tuple[str | float, ...]]] = {}
        self.lines: list[tuple[Picture, list[Named]]] = []
        self.arrays: list[tuple[float, float]] = []  # left and right of each column of arrays
        self.areas: list[tuple[float, float, float, float]] = []  # of functions: left, box left, box right, right

    # ------------------------------------------------------------------ x

    def draw(self, across: float) -> None:
        columns = self.columns
        heads = self._heads()
        straight = self._straight_end()
        x = 0.0
        low = min((i.y - i.up for i in columns[0]), default=0.0)
        self.low, self.high = low, max((i.y + i.down for i in columns[0]), default=0.0)
        for c, column in enumerate(columns):
            into, wide, out = self._area(c, heads)
            if c == len(columns) - 1 and straight:
                self._ends(self.arrays[-1][1])
                break
            hold = self._hold(c, heads)
            if x + into + wide + out + hold > across and c > 1 and self.arrays[-1][0] > 0:
                x = self._next_line(c)
            left = x
            self.areas.append((left, left + into, left + into + wide, left + into + wide + out))
            x = left + into + wide + out
            self.arrays.append((x, x + hold))
            if c:
                self._strip(c)
            for item in column:
                self._item(c, item)
            self._regions(c)
            x += hold
            self._data(c)
            self.low = min(self.low, *(i.y - i.up for i in column)) if column else self.low
            self.high = max(self.high, *(i.y + i.down for i in column)) if column else self.high
            if c == len(columns) - 1:
                self._ends(x)
        self._stack()
        self.right = self.arrays[-1][1] if self.arrays else 0.0
        if heads:
            self._figures(heads)
        self._loop()

    def _next_line(self, c: int) -> float:
        """Go on below: the column of arrays that ends a line begins the next one."""
        self._close()
        self.arrays[-1] = (0.0, self.arrays[-1][1] - self.arrays[-1][0])
        self._data(c - 1)
        return self.arrays[-1][1]

    def _close(self) -> None:
        """End a line: its wires are complete."""
        for (_, _, tone), commands in self.wires.items():
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

    def _area(self, c: int, heads: Sequence[_Row]) -> tuple[float, float, float]:
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
        into, out = (12.0 if max(d, default=0.0) < 0.5 else min(16 + 0.4 * max(d), 72.0) for d in (come, go))
        wide = max((max(i.wide, self._named(i)) for i in self.columns[c]), default=0.0)
        figure = max((_wide(row.areas.get(c, ())) for row in heads), default=0.0)
        return into, max(wide, figure - into - out), out

    def _named(self, item: _Item) -> float:
        return width(plain(item.name), NAME) + 12 if item.kind == "source" and item.name else 0.0

    def _hold(self, c: int, heads: Sequence[_Row]) -> float:
        """How wide a column of arrays is."""
        texts = [self._label(s, a) for item in self.columns[c] for s in item.outs for a in s.axes if self._shown(c, item, s)]
        wide = max((width(math(t), LABEL) for t in texts), default=0.0) + 12
        figure = max((_wide(row.arrays.get(c, ())) for row in heads), default=0.0)
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

    def _item(self, c: int, item: _Item) -> None:
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

    def _source(self, c: int, item: _Item) -> None:
        if item.name:
            [slot] = item.outs
            middle = item.y + slot.top + slot.height / 2
            self.picture.put(Words(self.areas[c][3] - 8, middle + 4.6, plain(item.name), NAME, "ink", "bold", "end"))

    def _changed(self, item: _Item, left: float, right: float, end: float) -> None:
        """A wire whose level or axis names change half way."""
        [before], [after], middle = item.ins, item.outs, (left + right) / 2
        for (a, y), b, z in zip(before.at(item.y).items(), after.rows, after.at(item.y).values(), strict=True):
            self._wire(before.ref, a, self._tone(before.array), (left, y), (middle, y))
            self._wire(after.ref, b, self._tone(after.array), (middle, y), (right, y), (end, z))
            if a != b:
                self.picture.put(Dot(middle, y, 4.0, self._tone(after.array), hollow=True))

    def _inner(self, item: _Item, inner: Drawn, left: float, right: float, end: float) -> None:
        """A frame, its wires running on to those inside."""
        wide = inner.bounds.right - inner.bounds.left
        x = (left + right - wide) / 2
        self.picture.add(inner.picture, x - inner.bounds.left, item.y)
        self.boxes += [b.moved(x - inner.bounds.left, item.y) for b in inner.boxes]
        for s in item.ins:
            for a, y in s.at(item.y).items():
                self._wire(s.ref, a, self._tone(s.array), (left, y), (x, y))
        for s in item.outs:
            for a, y in s.at(item.y).items():
                self._wire(s.ref, a, self._tone(s.array), (x + wide, y), (end, y))

    def _box(self, item: _Item, left: float, right: float, end: float) -> None:
        """A box over the rows that run into it; the others pass by and curve to where they come out."""
        assert item.box is not None
        middle = (left + right) / 2
        half = item.wide / 2
        bounds = Bounds(middle - half, item.y + item.box_top, middle + half, item.y + item.box_bottom)
        pointwise = _pointwise(item.box)
        radius = 11.0 if pointwise else 2.5
        self.picture.put(Shape(bounds, "box", radius, str(item.box)))
        self.boxes.append(Named(" ".join(item.lines), bounds))
        base = (bounds.top + bounds.bottom) / 2 - LINE * (len(item.lines) - 1) / 2 + 4.3
        for i, line in enumerate(item.lines):
            state = line.startswith("↻")
            self.picture.put(Words(middle, base + LINE * i, plain(line), BOX, "gold" if state else "ink", "math" if state else "sans"))
        past: dict[str, list[tuple[_Slot, float]]] = {}
        for s, covered in zip(item.ins, _covered(item), strict=True):
            for a, y in s.at(item.y).items():
                stop = bounds.left if a in covered else right
                self._wire(s.ref, a, self._tone(s.array), (left, y), (stop, y))
                if a not in covered:
                    past.setdefault(a, []).append((s, y))
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
        run: list[_Item] = []
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

    def _label(self, slot: _Slot, axis: str) -> str:
        return slot.array.name if isinstance(slot.array, Wires) else self.frame_of.label(slot.array, axis)

    def _shown(self, c: int, item: _Item, slot: _Slot) -> bool:
        """Whether an array's axes are written here: where it is made and where it is used."""
        inside = self.plan.kernel is not None
        if inside and item.kind == "source":  # the frame's outside says it already
            return any(self._label(slot, a) != a for a in slot.axes)
        last = c >= len(self.columns) - 2
        if inside and last and slot.ref in self.plan.graph.outputs:
            return any(self._label(slot, a) != a for a in slot.axes) or item.kind == "move" and not _down(item)
        if item.kind != "pass" or c + 1 >= len(self.columns):
            return True
        return any(s.ref == slot.ref and i.kind != "pass" for i in self.columns[c + 1] for s in i.ins)

    def _data(self, c: int) -> None:
        left, right = self.arrays[c]
        below: float | None = None
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
                        self.picture.put(Words((left + right) / 2, y - 5.5, math(self._label(s, a)), LABEL, ink))
                top = item.y + s.top
                if below is not None and right - left > 14:
                    y = (below + top - 15) / 2 + 1
                    self.picture.put(Curve((("M", left + 3, y), ("L", right - 3, y)), "rule"))
                below = top + s.height
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

    def _heads(self) -> list[_Row]:
        """The figures above the columns of a kernel."""
        plan = self.plan
        if plan.kernel is None or plan.heads is None:
            return []
        rows = []
        loop = self._looped()
        for head in plan.heads(plan.kernel):
            row = _Row(head, {}, {})
            for c, column in enumerate(self.columns[:-1]):
                moves = [i for i in column if i.kind == "move"]
                if head.moved is not None and moves:
                    ports = [i.ins[0].ref[1] for i in moves if i.ins[0].ref[0] < 0]
                    saves = [k for i in moves for k, ref in enumerate(plan.graph.outputs) if ref == i.outs[0].ref]
                    row.areas[c] = head.moved(ports, saves)
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
            rows.append(row)
        return rows

    def _looped(self) -> tuple[int, int] | None:
        """The columns that run on every chunk: from the first to the last, which takes it into the state."""
        p = self.plan.phases
        if p is None or not p.seeds:
            return None
        layers = [self.plan.layer[n] + 1 for n in (*p.chunk, *p.seeds)]
        return min(layers), max(layers)

    def _figures(self, rows: Sequence[_Row]) -> None:
        """M and H above the columns, cumulative at the end."""
        bounds = self.picture.bounds
        heights = [14.0 * max(len(lines) for lines in (row.head.total, *row.arrays.values(), *row.areas.values())) + 9 for row in rows]
        y = bounds.top - 12 - sum(heights)
        start, end = y, y + sum(heights)
        x_total = self.right + 16 + max(_wide(row.head.total) for row in rows) / 2
        names = max(width(plain(row.head.name), SMALL) for row in rows)
        left = min(0.0, bounds.left) - 10
        for row, high in zip(rows, heights, strict=True):
            base = y + high / 2 + 4
            self.picture.put(Words(left, base, plain(row.head.name), SMALL, row.head.tone, "bold", "end"))
            cells = [((self.arrays[c][0] + self.arrays[c][1]) / 2, t) for c, t in row.arrays.items()]
            cells += [((self.areas[c][0] + self.areas[c][3]) / 2, t) for c, t in row.areas.items()]
            for x, lines in [*cells, (x_total, row.head.total)]:
                at = base - 14 * (len(lines) - 1) / 2
                for i, line in enumerate(lines):
                    self.picture.put(Words(x, at + 14 * i, math(line), SMALL + 1, row.head.tone))
            y += high
            self.picture.put(Curve((("M", left - names, y - 2), ("L", x_total + (x_total - self.right) - 16, y - 2)), "rule"))
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
            Words((left + right) / 2, y + 15, math(f"for every chunk s_{kernel.stream}"), SMALL + 1, "gold"),
        )  # fmt: skip

    def frame(self, title: str) -> Drawn:
        """The frame around what was drawn, its title on top; wires reach its edges."""
        inside = self.picture.bounds
        left, right = inside.left - 10, max(inside.right, inside.left + width(math(title), BOX) + 8) + 10
        bounds = Bounds(left, min(inside.top, self.low - 14) - 30, right, max(inside.bottom, self.high) + 14)
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
        self.picture.put(Words(left + 12, bounds.top + 18, math(title), BOX, "gold", "math", "start"))
        ins = {s.ref: i.y + s.top for i in first for s in i.outs}
        orders = {s.ref: s.axes for i in first for s in i.outs}
        dom = [(-1, i) for i in range(len(self.plan.graph.dom))]
        outs = [min(at[s.ref].values()) for i in last for s in i.outs]
        out_orders = [s.axes for i in last for s in i.outs]
        return Drawn(
            self.picture, bounds, [ins[r] for r in dom], outs, [orders[r] for r in dom], out_orders, self.boxes
        )


@dataclass
class _Row:
    """A row of figures: what stands above columns of arrays and of functions."""

    head: Head
    arrays: dict[int, tuple[str, ...]]
    areas: dict[int, tuple[str, ...]]


def _wide(lines: Sequence[str]) -> float:
    return max((width(math(line), SMALL + 1) for line in lines), default=-14.0) + 14


def _down(item: _Item) -> bool:
    return item.outs[0].array.level > item.ins[0].array.level
