"""Runs a loop program on numpy, statement by statement, and keeps a ledger of what it moves and holds.

The **ledger** changes only in load, store, slice, alloc and free, by the sizes of the arrays that are really there: the
independent check on what `cost` predicts. Warps run one after the other and are counted as if all ran at once; what
the block has loaded may be read only after a barrier, and what was fetched ahead only after a wait.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.program import single
>>> from napkin_cat.schedule import kernel_of
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
from contextlib import contextmanager, nullcontext
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
    Compute,
    Free,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Slice,
    Store,
    Wait,
)
from napkin_cat.tensor import Tensor, container, round_to

__all__ = ["Ledger", "Machine", "run"]


@dataclass
class Ledger:
    """Values moved across the boundary above each level, and the most that lay in each at one moment.

    `*_bytes` are the same in bytes, by the dtype of each array (a store crosses in the buffer's dtype).
    """

    moved: Counter[int] = field(default_factory=Counter)
    moved_bytes: Counter[int] = field(default_factory=Counter)
    resident: Counter[int] = field(default_factory=Counter)
    resident_bytes: Counter[int] = field(default_factory=Counter)
    peak: Counter[int] = field(default_factory=Counter)
    peak_bytes: Counter[int] = field(default_factory=Counter)

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
    """A variable's data: its tile, and whether warps may read it, or have read it, since the last barrier."""

    variable: Variable
    data: np.ndarray[Any, Any]
    tile: dict[str, tuple[int, int]]
    settled: bool = True
    read: bool = False
    coming: np.ndarray[Any, Any] | None = None


class Machine:
    """Runs one kernel: variables by name and by the warp that owns them (none: the block), current tiles by axis."""

    def __init__(
        self, kernel: KernelProgram, memory: dict[str, np.ndarray[Any, Any]], program: Program, declared: bool
    ):
        self.sizes, self.memory, self.program = dict(kernel.sizes), memory, program
        self.full = {s.axis: s.block for s in kernel.loops() if s.kind == "stream" and s.ahead}
        self.declared = declared
        self.ledger = Ledger()
        self.held: dict[tuple[str, tuple[int, ...]], _Held] = {}
        self.rings: dict[str, list[_Held]] = {}
        self.turn = 0
        self.warp: tuple[int, ...] = ()
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
                case Compute():
                    self.compute(s)
                case Accumulate():
                    held = self.find(s.variable.name, f"{s.variable} is added to")
                    with np.errstate(over="ignore", invalid="ignore"):  # a sum may overflow its dtype, as on a device
                        held.data[self.index(held)] += self.value(s.expr, s.variable)
                case Barrier():
                    self.barrier()
                case Ring():
                    self.ring(s)
                case Wait():
                    for ring in self.rings.values():
                        held = ring[self.turn % len(ring)]
                        if held.coming is not None:
                            held.data[...] = held.coming
                            held.coming = None
                case Rebind(state, value):
                    if (state, self.warp) in self.held:
                        raise ProgramError(f"{state} is given a new value while the old one still takes room")
                    self.find(value, f"{state} takes the value of {value}")
                    self.held[state, self.warp] = self.held.pop((value, self.warp))
                    self.held[state, self.warp].variable = replace(self.held[state, self.warp].variable, name=state)
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
        issued = 0
        with self.side_by_side(loop.where == "warp") as each:
            for turn, tile in enumerate(tiles):
                while loop.ahead and issued < min(turn + loop.stages, len(tiles)):
                    self.tiles[loop.axis], self.turn = tiles[issued], issued
                    self.run(loop.ahead)
                    issued += 1
                self.tiles[loop.axis] = tile
                if loop.ahead:
                    self.turn = turn
                with each(tile[0]):
                    self.run(loop.body)
        self.tiles.pop(loop.axis, None)
        if outer is not None:
            self.tiles[loop.axis], self.blocks[loop.axis] = outer, around
        else:
            self.blocks.pop(loop.axis)

    @contextmanager
    def side_by_side(self, warps: bool) -> Iterator[Callable[[int], Any]]:
        """Run a loop's tiles one after the other; if they are warps, count what they hold as if all ran at once."""
        if not warps:
            yield lambda start: nullcontext()
            return
        counts = ((self.ledger.resident, self.ledger.peak), (self.ledger.resident_bytes, self.ledger.peak_bytes))
        before = [(Counter(resident), Counter(peak)) for resident, peak in counts]
        rises = [Counter[int](), Counter[int]()]

        @contextmanager
        def each(start: int) -> Iterator[None]:
            own = [Counter(resident) for resident, _ in counts]
            for (_, peak), base in zip(counts, own, strict=True):
                peak.clear()
                peak.update(base)
            self.warp += (start,)
            yield
            self.warp = self.warp[:-1]
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
        held = self.held.get((name, self.warp)) or self.held.get((name, ()))
        if name in self.rings:
            held = self.rings[name][self.turn % len(self.rings[name])]
        if held is None:
            raise ProgramError(f"{what}, but nothing of that name is there")
        return held

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
        if (variable.name, self.warp) in self.held:
            raise ProgramError(f"{variable} is allocated twice")
        tile = self.tile(variable.axes)
        data = np.full([stop - start for start, stop in tile.values()], np.nan, dtype=self._kind(variable))
        self.held[variable.name, self.warp] = _Held(variable, data, tile)
        self.ledger.hold(variable.level, data.size, dtype(variable.dtype).bytes)

    def _kind(self, variable: Variable) -> Any:
        if not self.declared:
            return np.float64
        return container(variable.dtype)

    def ring(self, s: Ring) -> None:
        """Room for whole tiles, however many and long the chunks are."""
        if s.variable.name in self.rings:
            raise ProgramError(f"{s.variable} is allocated twice")
        tile = self.tile(s.variable.axes)
        shape = [min(self.full.get(a, stop - start), stop - start) for a, (start, stop) in tile.items()]
        rooms = [np.full(shape, np.nan, dtype=self._kind(s.variable)) for _ in range(s.stages)]
        self.rings[s.variable.name] = [_Held(s.variable, room, {}) for room in rooms]
        self.ledger.hold(s.variable.level, s.stages * rooms[0].size, dtype(s.variable.dtype).bytes)

    def free(self, name: str) -> None:
        if name in self.rings:
            for held in self.rings[name]:
                self.let_go(held)
            self.rings.pop(name)
            return
        if (name, self.warp) not in self.held:
            raise ProgramError(f"{name} is freed, but nothing of that name is there")
        self.let_go(self.held.pop((name, self.warp)))

    def let_go(self, held: _Held) -> None:
        if held.read:
            raise ProgramError(f"{held.variable} is given back while warps may still read it: no barrier before")
        self.ledger.hold(held.variable.level, -held.data.size, dtype(held.variable.dtype).bytes)

    def barrier(self) -> None:
        if self.warp:
            raise ProgramError("a barrier inside one warp waits for ever")
        for held in (*self.held.values(), *itertools.chain(*self.rings.values())):
            held.settled, held.read = held.coming is None, False

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
        tile = Tensor(s.axes, self.memory[s.buffer][self.part(s)]).to(s.variable.axes)
        if s.variable.name in self.rings:
            self.fetch(held, tile)
        elif tile.shape != held.data.shape:
            raise ProgramError(
                f"{s.variable}: a tile of shape {tile.shape} is loaded into room of shape {held.data.shape}"
            )
        else:
            held.data[...] = tile
        held.settled = False
        self.ledger.cross(0, s.variable.level, tile.size, dtype(s.variable.dtype).bytes)

    def fetch(self, held: _Held, tile: np.ndarray[Any, Any]) -> None:
        """Begin an asynchronous copy into a place of a ring: until it was waited for, nothing is to be read there."""
        if held.read or held.coming is not None:
            raise ProgramError(f"{held.variable} is overwritten while warps may still read it: no barrier before")
        room = held.data[tuple(slice(0, n) for n in tile.shape)]
        if room.shape != tile.shape:
            raise ProgramError(f"{held.variable}: a tile of shape {tile.shape} is fetched into {held.data.shape}")
        held.data[...] = np.nan
        held.tile = self.tile(held.variable.axes)
        held.coming = np.full(held.data.shape, np.nan)
        held.coming[tuple(slice(0, n) for n in tile.shape)] = tile

    def slice(self, s: Slice) -> None:
        into = self.find(s.variable.name, f"{s.variable} is a slice of {s.of}")
        above = self.read(s.of, f"{s.variable} is a slice of it")
        into.data[...] = above.to(s.variable.axes)
        level = self.find(s.of, "").variable.level
        self.ledger.cross(level, s.variable.level, into.data.size, dtype(s.variable.dtype).bytes)

    def read(self, name: str, what: str) -> Tensor:
        """The current tiles of a variable."""
        held = self.find(name, f"{what}: {name} is read")
        if self.warp and (name, self.warp) not in self.held:
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
            if (s.reuses, self.warp) not in self.held or (s.variable.name, self.warp) in self.held:
                raise ProgramError(f"{s.variable} cannot take the room of {s.reuses}")
            held = self.held.pop((s.reuses, self.warp))
            before = Tensor(held.variable.axes, held.data).to(s.variable.axes)
            self.held[s.variable.name, self.warp] = _Held(s.variable, before, held.tile)
        held = self.find(s.variable.name, f"{s.variable} is computed")
        held.data[self.index(held)] = result

    def _lengths(self, expr: Expr) -> dict[str, Tensor]:
        """Stand-ins that tell the evaluator how long the axes of `index(...)` and of reductions are here."""
        axes = {n.axis for n in expression.walk(expr) if isinstance(n, expression.Index)}
        axes |= expression.reduced_axes(expr)
        spans = self.tile(sorted(axes))
        return {f" {a}": Tensor((a,), np.zeros(stop - start)) for a, (start, stop) in spans.items()}


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
            left = {*(n for n, _ in machine.held), *machine.rings}
            raise ProgramError(f"{kernel.name} leaves {', '.join(sorted(left))} behind")
        total.moved += machine.ledger.moved
        total.moved_bytes += machine.ledger.moved_bytes
        for of, by in ((total.peak, machine.ledger.peak), (total.peak_bytes, machine.ledger.peak_bytes)):
            for level, values in by.items():
                of[level] = max(of[level], values)
    return [memory[b.name] for b in program.outputs], total
