"""Runs a loop program on numpy, statement by statement, and keeps a ledger of what it moves and holds.

The **ledger** changes only in load, store, slice, alloc and free, by the sizes of the arrays that are really there: the
independent check on what `cost` predicts. Warps run one after the other and are counted as if all ran at once; what
the block has loaded may be read only after a barrier, and what was fetched ahead only after a wait. Blocks of a cluster
lie on different cores: each is counted by itself; what one sends the others may be read, or overwritten, only after a
barrier of the cluster.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.program import single
>>> from napkin_cat.regions import kernel_of
>>> kernel = kernel_of(matmul.diagram, stream="b")
>>> program = single(kernel, {"a": 5, "b": 7, "c": 3}, {"a": 2, "b": 3, "c": 2})
>>> A, B = np.ones((5, 7)), np.ones((7, 3))
>>> [C], ledger = run(program, [A, B])
>>> C.tolist() == (A @ B).tolist(), ledger.moved[1], ledger.peak[1]
(True, 148, 12)
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from napkin_cat import expression, tensor
from napkin_cat.columns import Variable
from napkin_cat.expression import Expr, dtype
from napkin_cat.program import (
    Accumulate,
    Alloc,
    Barrier,
    Beside,
    Compute,
    Free,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Save,
    Slice,
    Store,
    Wait,
    inner,
    touched,
)
from napkin_cat.tensor import Tensor, container, round_to

__all__ = ["Ledger", "Machine", "run"]


@dataclass
class Ledger:
    """Values moved across the boundary above each level, and the most that lay in each at one moment.

    `*_bytes` are the same in bytes, by the dtype of each array (a store crosses in the buffer's dtype). `crossed` is
    what blocks of a cluster sent each other, by the level where they did; `cached` what went between global memory and
    the cache that a wave shares, from which it reads again what one of its blocks has read.
    """

    moved: Counter[int] = field(default_factory=Counter)
    moved_bytes: Counter[int] = field(default_factory=Counter)
    resident: Counter[int] = field(default_factory=Counter)
    resident_bytes: Counter[int] = field(default_factory=Counter)
    peak: Counter[int] = field(default_factory=Counter)
    peak_bytes: Counter[int] = field(default_factory=Counter)
    crossed: Counter[int] = field(default_factory=Counter)
    crossed_bytes: Counter[int] = field(default_factory=Counter)
    cached: int = 0
    cached_bytes: int = 0

    def cross(self, above: int, below: int, values: int, value_bytes: int) -> None:
        """An array moved between two levels: it crosses every boundary between."""
        for boundary in range(above + 1, below + 1):
            self.moved[boundary] += values
            self.moved_bytes[boundary] += values * value_bytes

    def hold(self, level: int, values: int, value_bytes: int) -> None:
        """An array is taken into a level (or, with negative values, let go)."""
        self.resident[level] += values
        self.resident_bytes[level] += values * value_bytes
        self.peak[level] = max(self.peak[level], self.resident[level])
        self.peak_bytes[level] = max(self.peak_bytes[level], self.resident_bytes[level])


@dataclass
class _Held:
    """A variable's data: its tile, and whether warps may read it, or have read it, since the last barrier.

    `sent`: siblings of a cluster write it, so that only the cluster's barriers count. `turn`: of the stream, for which
    `coming` is being fetched.
    """

    variable: Variable
    data: np.ndarray[Any, Any]
    tile: dict[str, tuple[int, int]]
    settled: bool = True
    read: bool = False
    coming: np.ndarray[Any, Any] | None = None
    sent: bool = False
    turn: int = -1


_Place = tuple[int, ...]
_Owner = tuple[str, _Place, _Place]


@dataclass
class _Draining:
    """Where a loop with something behind stands: its tiles, the current one (past the last: none), what it fetches."""

    tiles: list[tuple[int, int]]
    fetched: list[str]
    turn: int = 0


class Machine:
    """Runs one kernel: variables by name and by the block and warp that own them, current tiles by axis.

    `block` is the place in its cluster, `warp` the place in its block (none: the block as a whole), `siblings` per axis
    the first positions of the cluster's blocks.
    """

    def __init__(
        self, kernel: KernelProgram, memory: dict[str, np.ndarray[Any, Any]], program: Program, declared: bool
    ):
        self.sizes, self.memory, self.program = dict(kernel.sizes), memory, program
        self.declared = declared
        self.ledger = Ledger()
        self.held: dict[_Owner, _Held] = {}
        self.rings: dict[_Owner, list[_Held]] = {}
        self.turns: dict[str, int] = {}
        """Of the loop that fills a ring, by the ring's name; `lags`: by how much what is fetched comes later."""
        self.lags: dict[str, int] = {}
        self.draining: dict[str, _Draining] = {}
        self.warp: _Place = ()
        self.block: _Place = ()
        self.siblings: dict[str, range] = {}
        self.rooms: dict[_Place, tuple[Counter[int], Counter[int]]] = {}
        self.begun = False
        self.touched: dict[str, np.ndarray[Any, Any]] | None = None
        self.tiles: dict[str, tuple[int, int]] = {}
        self.blocks: dict[str, int] = {}

    def run(self, statements: Sequence[Any]) -> None:
        for s in statements:
            match s:
                case Loop():
                    self.loop(s)
                case Alloc(variable):
                    self.alloc(variable)
                case Free(name):
                    self.free(name)
                case Load():
                    self.load(s)
                case Store():
                    self.store(s)
                case Slice():
                    self.slice(s)
                case Save():
                    self.save(s)
                case Beside():
                    self.beside(s)
                case Compute():
                    self.compute(s)
                case Accumulate():
                    held = self.find(s.variable.name, f"{s.variable} is added to")
                    with np.errstate(over="ignore", invalid="ignore"):  # a sum may overflow its dtype, as on a device
                        held.data[self.index(held)] += self.value(s.expr, s.variable)
                case Barrier(of):
                    self.barrier(of)
                case Ring():
                    self.ring(s)
                case Wait():
                    for (name, block, _), ring in self.rings.items():
                        held = ring[(self.turns.get(name, 0) - self.lags.get(name, 0)) % len(ring)]
                        if held.coming is not None and block[: len(self.block)] == self.block:
                            held.data[...] = held.coming
                            held.coming = None
                case Rebind(state, value):
                    if self.own(state) in self.held:
                        raise ProgramError(f"{state} is given a new value while the old one still takes room")
                    self.find(value, f"{state} takes the value of {value}")
                    held = self.held[self.own(state)] = self.held.pop(self.own(value))
                    held.variable = replace(held.variable, name=state)
                case _:
                    raise ProgramError(f"no statement of a program: {s!r}")

    def loop(self, loop: Loop) -> None:
        outer, around = self.tiles.get(loop.axis), self.blocks.get(loop.axis, self.sizes[loop.axis])
        if loop.size != around:
            raise ProgramError(f"a loop over {loop.size} positions of {loop.axis}, of which {around} are here")
        first, end = outer or (0, loop.size)
        self.blocks[loop.axis] = loop.block
        tiles = []
        for start in range(first, end, loop.block):
            self.tiles[loop.axis] = (start, min(start + loop.block, end))
            if loop.guard is None or all(c.possible(self.positions()) for c in loop.guard):
                tiles.append(self.tiles[loop.axis])
        fetched = [name for s in loop.ahead for name, _ in _fetched(s)]
        turns = len(tiles) + (loop.drains and bool(tiles))
        if loop.drains:
            self.draining[loop.axis] = _Draining(tiles, fetched)
        issued = 0
        beside = {"warp": self.side_by_side, "cluster": self.apart}.get(loop.where, self.in_turn)
        with beside(loop, range(first, end, loop.block)) as each:
            for turn in range(turns):
                while loop.ahead and issued < min(turn + loop.stages, turns):
                    self.issue(loop, tiles, issued)
                    issued += 1
                tile = self.tiles[loop.axis] = tiles[min(turn, len(tiles) - 1)]
                self.turns |= dict.fromkeys(fetched, turn)
                if loop.drains:
                    self.draining[loop.axis].turn = turn
                with each(tile[0]):
                    self.run(loop.body)
        if loop.drains:
            self.draining.pop(loop.axis)
        self.tiles.pop(loop.axis, None)
        if outer is not None:
            self.tiles[loop.axis], self.blocks[loop.axis] = outer, around
        else:
            self.blocks.pop(loop.axis)

    def issue(self, loop: Loop, tiles: Sequence[tuple[int, int]], turn: int) -> None:
        """What is fetched ahead in one turn: the tile of that turn, and the one before for what lags."""
        for s in loop.ahead:
            self.lags |= dict(_fetched(s))
            at = turn - max(lag for _, lag in _fetched(s))
            if 0 <= at < len(tiles):
                self.turns |= dict.fromkeys([name for name, _ in _fetched(s)], at)
                self.tiles[loop.axis] = tiles[at]
                self.run([s])

    def beside(self, s: Beside) -> None:
        if s.axis not in self.draining:
            raise ProgramError(f"nothing is behind in a loop over {s.axis} that does not drain")
        (reads, writes), (others, written) = touched(s.body), touched(s.behind)
        both = sorted((writes & (others | written)) | (written & reads))
        if both:
            raise ProgramError(f"{', '.join(both)}: written by what runs beside something that touches it")
        at, here, turns = self.draining[s.axis], self.tiles[s.axis], dict(self.turns)
        with self.together() as each:
            if at.turn < len(at.tiles):
                with each():
                    self.run(s.body)
            if at.turn > 0:
                self.tiles[s.axis] = at.tiles[at.turn - 1]
                self.turns |= dict.fromkeys(at.fetched, at.turn - 1)
                with each():
                    self.run(s.behind)
                self.tiles[s.axis], self.turns = here, turns
        if at.turn < len(at.tiles):
            self.run(s.join)

    @contextmanager
    def in_turn(self, loop: Loop, starts: range) -> Iterator[Callable[[int], Any]]:
        """Run a loop's tiles one after the other."""

        @contextmanager
        def each(start: int) -> Iterator[None]:
            if loop.where == "grid":  # another block, or another cluster
                self.begun = False
            elif loop.where == "wave":
                self.touched = {}
            yield

        yield each
        if loop.where == "wave":
            self.touched = None

    @contextmanager
    def apart(self, loop: Loop, starts: range) -> Iterator[Callable[[int], Any]]:
        """Run the blocks of a cluster, each with memory of its own."""
        ledger = self.ledger

        @contextmanager
        def each(start: int) -> Iterator[None]:
            around, before = (ledger.resident, ledger.resident_bytes), self.block
            self.block += (start,)
            ledger.resident, ledger.resident_bytes = self.rooms.setdefault(self.block, (Counter(), Counter()))
            yield
            (ledger.resident, ledger.resident_bytes), self.block = around, before

        self.siblings[loop.axis] = starts
        yield each
        self.siblings.pop(loop.axis)

    @contextmanager
    def side_by_side(self, loop: Loop, starts: range) -> Iterator[Callable[[int], Any]]:
        """Run a block's warps one after the other, and count what they hold as if all ran at once."""
        with self.together() as one:

            @contextmanager
            def each(start: int) -> Iterator[None]:
                with one():
                    self.warp += (start,)
                    yield
                    self.warp = self.warp[:-1]

            yield each

    @contextmanager
    def together(self) -> Iterator[Callable[[], Any]]:
        """Run what comes one after the other, and count what it holds as if all ran at once."""
        counts = ((self.ledger.resident, self.ledger.peak), (self.ledger.resident_bytes, self.ledger.peak_bytes))
        before = [(Counter(resident), Counter(peak)) for resident, peak in counts]
        rises = [Counter[int](), Counter[int]()]

        @contextmanager
        def each() -> Iterator[None]:
            own = [Counter(resident) for resident, _ in counts]
            for (_, peak), base in zip(counts, own, strict=True):
                peak.clear()
                peak.update(base)
            yield
            for (_, peak), base, rise in zip(counts, own, rises, strict=True):
                for level in peak:
                    rise[level] += peak[level] - base[level]

        yield each
        for (_, peak), (resident, high), rise in zip(counts, before, rises, strict=True):
            peak.clear()
            peak.update({n: max(high[n], resident[n] + rise[n]) for n in {*high, *resident, *rise}})

    def positions(self) -> dict[str, tuple[int, int]]:
        whole = {a: (0, n - 1) for a, n in self.sizes.items()}
        return whole | {a: (start, stop - 1) for a, (start, stop) in self.tiles.items()}

    def tile(self, axes: Sequence[str]) -> dict[str, tuple[int, int]]:
        return {a: self.tiles.get(a, (0, self.sizes[a])) for a in axes}

    def find(self, name: str, what: str) -> _Held:
        """A variable that this warp holds, or the block."""
        held = self.held.get(self.own(name)) or self.held.get((name, self.block, ()))
        ring = self.rings.get(self.own(name)) or self.rings.get((name, self.block, ()))
        if ring is not None:
            held = ring[self.turns.get(name, 0) % len(ring)]
        if held is None:
            raise ProgramError(f"{what}, but nothing of that name is there")
        return held

    def own(self, name: str) -> _Owner:
        """A variable of this warp, or of the block outside of warps."""
        return name, self.block, self.warp

    def index(self, held: _Held) -> tuple[slice, ...]:
        """Where the current tiles lie in what a variable holds."""
        places = []
        for axis in held.variable.axes:
            if axis not in held.tile:
                raise ProgramError(f"{held.variable} is read, but nothing was fetched for it")
            (low, high), (start, stop) = held.tile[axis], self.tile([axis])[axis]
            if start < low or stop > high:
                raise ProgramError(f"{held.variable} holds {axis} {low} to {high}, not {start} to {stop}")
            places.append(slice(start - low, stop - low))
        return tuple(places)

    def alloc(self, variable: Variable) -> None:
        if self.own(variable.name) in self.held:
            raise ProgramError(f"{variable} is allocated twice")
        tile = self.tile(variable.axes)
        data = np.full([stop - start for start, stop in tile.values()], np.nan, dtype=self._kind(variable))
        self.held[self.own(variable.name)] = _Held(variable, data, tile)
        self.ledger.hold(variable.level, data.size, dtype(variable.dtype).bytes)

    def _kind(self, variable: Variable) -> Any:
        if not self.declared:
            return np.float64
        return container(variable.dtype)

    def ring(self, s: Ring) -> None:
        """Room for whole tiles, however many and long the chunks are."""
        if self.own(s.variable.name) in self.rings:
            raise ProgramError(f"{s.variable} is allocated twice")
        full, tile = dict(s.tile), self.tile(s.variable.axes)
        shape = [min(full.get(a, stop - start), stop - start) for a, (start, stop) in tile.items()]
        rooms = [np.full(shape, np.nan, dtype=self._kind(s.variable)) for _ in range(s.stages)]
        self.rings[self.own(s.variable.name)] = [_Held(s.variable, room, {}) for room in rooms]
        self.ledger.hold(s.variable.level, s.stages * rooms[0].size, dtype(s.variable.dtype).bytes)

    def free(self, name: str) -> None:
        if self.own(name) in self.rings:
            for held in self.rings.pop(self.own(name)):
                self.let_go(held)
            return
        if self.own(name) not in self.held:
            raise ProgramError(f"{name} is freed, but nothing of that name is there")
        self.let_go(self.held.pop(self.own(name)))

    def let_go(self, held: _Held) -> None:
        if held.read:
            raise ProgramError(f"{held.variable} is given back while {self.readers(held)}")
        self.ledger.hold(held.variable.level, -held.data.size, dtype(held.variable.dtype).bytes)

    @staticmethod
    def readers(held: _Held) -> str:
        of = "blocks of the cluster" if held.sent else "warps"
        return f"{of} may still read it: no barrier before"

    def barrier(self, of: str) -> None:
        if self.warp or (self.block and of == "cluster"):
            raise ProgramError(f"a barrier of a {of} inside one {'warp' if self.warp else 'block'} waits for ever")
        rings = ((block, held) for (_, block, _), ring in self.rings.items() for held in ring)
        for block, held in (*((block, held) for (_, block, _), held in self.held.items()), *rings):
            if block[: len(self.block)] == self.block and (of == "cluster" or not held.sent):
                held.settled, held.read = held.coming is None, False
        self.begun = self.begun or of == "cluster"

    def part(self, s: Load | Store) -> tuple[slice, ...]:
        moved = s.tiled[:1]
        index = []
        for axis in s.axes:
            start, stop = self.tiles[axis] if axis in s.tiled else (0, self.sizes[axis])
            shift = s.shift if axis in moved else 0
            index.append(slice(max(0, start + shift), max(0, stop + shift)))
        return tuple(index)

    def load(self, s: Load) -> None:
        held = self.find(s.variable.name, f"{s.variable} is loaded")
        index = self.part(s)
        blocks = self.sharing(s)
        rank = blocks.index(self.block)
        tile = Tensor(s.axes, self.memory[s.buffer][index]).to(s.variable.axes)
        mine: tuple[slice, ...] = tuple(slice(0, n) for n in tile.shape)
        if len(blocks) > 1:  # along the longest axis, as evenly as can be
            if not self.begun:
                raise ProgramError(f"{s.variable} is sent to blocks that may not have begun: no barrier of the cluster")
            axis = max(range(tile.ndim), key=lambda i: tile.shape[i], default=0)
            ends = [tile.shape[axis] * i // len(blocks) for i in (rank, rank + 1)]
            mine = (*mine[:axis], slice(*ends), *mine[axis + 1 :])
        for block in blocks:
            to = self.of_sibling(s.variable, block) if s.shared else held
            to.sent = bool(s.shared)
            self.put(to, tile, mine)
        place = list(index)
        for axis_name, cut in zip(s.variable.axes, mine, strict=True):
            at = s.axes.index(axis_name)
            place[at] = slice(index[at].start + cut.start, min(index[at].stop, index[at].start + cut.stop))
        each = dtype(s.variable.dtype).bytes
        moved = tile[mine].size
        self.ledger.cross(0, s.variable.level, moved, each)
        self.ledger.crossed[s.variable.level] += moved * (len(blocks) - 1)
        self.ledger.crossed_bytes[s.variable.level] += moved * (len(blocks) - 1) * each
        new = moved
        if self.touched is not None:
            seen = self.touched.setdefault(s.variable.name, np.zeros(self.memory[s.buffer].shape, dtype=bool))
            new -= int(np.count_nonzero(seen[tuple(place)]))
            seen[tuple(place)] = True
        self.ledger.cached += new
        self.ledger.cached_bytes += new * each

    def sharing(self, s: Load) -> list[_Place]:
        """The blocks of the cluster that want the same tile, this one among them, in order."""
        axes = list(self.siblings)
        return [
            place for place in itertools.product(*(self.siblings[a] for a in axes))
            if all(a in s.shared or here == there for a, here, there in zip(axes, self.block, place, strict=True))
        ]  # fmt: skip

    def of_sibling(self, variable: Variable, block: _Place) -> _Held:
        """Where a block of the cluster keeps a variable for all its warps."""
        name = variable.name
        ring = self.rings.get((name, block, ()))
        held = ring[self.turns[name] % len(ring)] if ring is not None else self.held.get((name, block, ()))
        if held is None:
            raise ProgramError(f"{variable} is sent to a block that has no room for it")
        return held

    def put(self, held: _Held, tile: np.ndarray[Any, Any], mine: tuple[slice, ...]) -> None:
        """Copy a part of a tile to where it is wanted: at once, or asynchronously into a ring."""
        if held.read:
            raise ProgramError(f"{held.variable} is overwritten while {self.readers(held)}")
        if any(held is other for ring in self.rings.values() for other in ring):
            self.fetch(held, tile, mine)
        elif tile.shape != held.data.shape:
            raise ProgramError(
                f"{held.variable}: a tile of shape {tile.shape} is loaded into room of shape {held.data.shape}"
            )
        else:
            held.data[mine] = tile[mine]
        held.settled = False

    def fetch(self, held: _Held, tile: np.ndarray[Any, Any], mine: tuple[slice, ...]) -> None:
        """Begin an asynchronous copy into a place of a ring: until it was waited for, nothing is to be read there."""
        turn = self.turns.get(held.variable.name, 0)
        if held.coming is not None and not (held.sent and held.turn == turn):
            raise ProgramError(f"{held.variable} is overwritten while {self.readers(held)}")
        room = held.data[tuple(slice(0, n) for n in tile.shape)]
        if room.shape != tile.shape:
            raise ProgramError(f"{held.variable}: a tile of shape {tile.shape} is fetched into {held.data.shape}")
        if held.coming is None:
            held.data[...] = np.nan
            held.tile, held.turn = self.tile(held.variable.axes), turn
            held.coming = np.full(held.data.shape, np.nan)
        held.coming[mine] = tile[mine]

    def slice(self, s: Slice) -> None:
        into = self.find(s.variable.name, f"{s.variable} is a slice of {s.of}")
        above = self.read(s.of, f"{s.variable} is a slice of it").to(s.variable.axes)
        if self.own(s.variable.name) in self.rings:
            into.data[...], into.tile = np.nan, self.tile(s.variable.axes)
        elif above.shape != into.data.shape:
            raise ProgramError(f"{s.variable}: a slice of shape {above.shape} in room of shape {into.data.shape}")
        into.data[tuple(slice(0, n) for n in above.shape)] = above
        level = self.find(s.of, "").variable.level
        self.ledger.cross(level, s.variable.level, above.size, dtype(s.variable.dtype).bytes)

    def save(self, s: Save) -> None:
        into = self.find(s.variable.name, f"{s.variable} is a copy of {s.of}")
        data = self.read(s.of, f"{s.variable} is a copy of it").to(s.variable.axes)
        into.data[self.index(into)] = data
        level = self.find(s.of, "").variable.level
        self.ledger.cross(s.variable.level, level, data.size, dtype(s.variable.dtype).bytes)

    def read(self, name: str, what: str) -> Tensor:
        """The current tiles of a variable."""
        held = self.find(name, f"{what}: {name} is read")
        if held.sent and not held.settled:
            raise ProgramError(f"{held.variable} is read, which the cluster has not waited for: no barrier of it")
        if held.sent or (self.warp and self.own(name) not in self.held and self.own(name) not in self.rings):
            if not held.settled:
                raise ProgramError(f"a warp reads {held.variable}, which the block has not waited for: no barrier")
            held.read = True
        return Tensor(held.variable.axes, held.data[self.index(held)])

    def store(self, s: Store) -> None:
        buffer = self.program.buffers[s.buffer]
        out = self.read(s.variable.name, f"{s.variable} is stored").to(s.axes)
        place = np.shape(self.memory[s.buffer][self.part(s)])
        if place != out.shape:
            raise ProgramError(f"{s.variable} of shape {out.shape} is stored into a tile of shape {place}")
        self.memory[s.buffer][self.part(s)] = round_to(buffer.dtype, out) if self.declared else out
        self.ledger.cross(0, s.variable.level, out.size, dtype(buffer.dtype).bytes)
        self.ledger.cached += out.size
        self.ledger.cached_bytes += out.size * dtype(buffer.dtype).bytes

    def value(self, expr: Expr, target: Variable) -> np.ndarray[Any, Any]:
        """An expression over the current tiles, as its target lays it out."""
        env = {}
        for name in expression.variables(expr):
            part = self.read(name, f"{target} = {expr}")
            wide = np.float64 if not self.declared else np.promote_types(part.data.dtype, np.float32)
            env[name] = Tensor(part.axes, part.data.astype(wide))
        offsets = {a: start for a, (start, _) in self.tiles.items()}
        known = {**env, **self._lengths(expr)}
        value = tensor.evaluate(expr if self.declared else expression.uncast(expr), known, self.sizes, offsets)
        result = value.to(target.axes)
        return round_to(target.dtype, result) if self.declared else result

    def compute(self, s: Compute) -> None:
        result = self.value(s.expr, s.variable)
        if s.reuses is not None:  # in place: the operand's room becomes the result's
            if self.own(s.reuses) not in self.held or self.own(s.variable.name) in self.held:
                raise ProgramError(f"{s.variable} cannot take the room of {s.reuses}")
            held = self.held.pop(self.own(s.reuses))
            before = Tensor(held.variable.axes, held.data).to(s.variable.axes)
            self.held[self.own(s.variable.name)] = _Held(s.variable, before, held.tile)
        held = self.find(s.variable.name, f"{s.variable} is computed")
        held.data[self.index(held)] = result

    def _lengths(self, expr: Expr) -> dict[str, Tensor]:
        """Stand-ins that tell the evaluator how long the axes of `index(...)` and of reductions are here."""
        axes = {n.axis for n in expression.walk(expr) if isinstance(n, expression.Index)}
        axes |= expression.reduced_axes(expr)
        spans = self.tile(sorted(axes))
        return {f" {a}": Tensor((a,), np.zeros(stop - start)) for a, (start, stop) in spans.items()}


def _fetched(s: Any) -> list[tuple[str, int]]:
    """The variables that a statement fetches ahead, each with its lag."""
    if isinstance(s, (Load, Slice)):
        return [(s.variable.name, s.lag if isinstance(s, Load) else 0)]
    return [pair for below in inner(s) for pair in _fetched(below)]


def run(
    program: Program, arrays: Sequence[Any], *, declared: bool = False
) -> tuple[list[np.ndarray[Any, Any]], Ledger]:
    """Run a program on numpy.

    Args:
        arrays: one per input, of the input's shape.
        declared: compute in the declared dtypes, rounding where the program does; otherwise all in float64.

    Returns:
        The outputs, and the ledger: transfers summed over kernels, peaks the greatest of any kernel.

    Raises:
        ProgramError: arrays of other shapes; a program that is not sound.
    """
    if len(arrays) != len(program.inputs):
        raise ProgramError(f"{len(arrays)} arrays for {len(program.inputs)} inputs")
    memory: dict[str, np.ndarray[Any, Any]] = {}
    for buffer, data in zip(program.inputs, arrays, strict=True):
        given = np.asarray(data, dtype=np.float64)
        if given.shape != buffer.shape:
            named = " ".join(f"{a}={n}" for a, n in zip(buffer.axes, buffer.shape, strict=True))
            raise ProgramError(f"{buffer.name} must have shape {buffer.shape} ({named}), not {given.shape}")
        memory[buffer.name] = round_to(buffer.dtype, given) if declared else given
    for buffer in (*program.scratch, *program.outputs):
        if buffer.name not in memory:  # an output may be an input as it came
            kind = container(buffer.dtype) if declared else np.float64
            memory[buffer.name] = np.full(buffer.shape, np.nan, dtype=kind)
    total = Ledger()
    for kernel in program.kernels:
        machine = Machine(kernel, memory, program, declared)
        machine.run(kernel.body)
        if machine.held or machine.rings:
            left = {n for n, _, _ in (*machine.held, *machine.rings)}
            raise ProgramError(f"{kernel.name} leaves {', '.join(sorted(left))} behind")
        total.moved += machine.ledger.moved
        total.moved_bytes += machine.ledger.moved_bytes
        total.crossed += machine.ledger.crossed
        total.crossed_bytes += machine.ledger.crossed_bytes
        total.cached += machine.ledger.cached
        total.cached_bytes += machine.ledger.cached_bytes
        for of, by in ((total.peak, machine.ledger.peak), (total.peak_bytes, machine.ledger.peak_bytes)):
            for level, values in by.items():
                of[level] = max(of[level], values)
    return [memory[b.name] for b in program.outputs], total
