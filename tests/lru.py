"""A cache that knows nothing of the program: exact least-recently-used replacement, fed with the tiles that it touches.

What counts as an access, tile by tile:

* a **load** touches a tile of an input array: those are clean lines, fetched when they are not in the cache;
* a **statement** touches what it reads, operand by operand, and then what it writes. Variables live in the cache too: a
  line of theirs that is pushed out while it is alive is written to memory, and fetched when it is next read. Freeing a
  variable discards its lines; freeing an input tile does not, for a cache is not told that nobody will ask again;
* a **store** reads the variable and writes through: its values cross, and no line of the output is kept;
* a **step** (what stands between the beginnings and ends of loops: the head, one chunk, the tail) has no order within,
  as the elements of its tiles interleave on any machine. So the variables that outlive it and that it used are in use
  until it ends: they are touched once more there.

The capacity is counted in lines of a few values, every value of a variable in exactly one line.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from typing import Any

from napkin_cat import expression
from napkin_cat.interpreter import Machine
from napkin_cat.program import Accumulate, Alloc, Compute, Free, Load, Loop, Rebind, Store

__all__ = ["Cache", "TracedMachine"]


class Cache:
    """Fully associative, exact least-recently-used, so many values in lines of `line`; counts values moved."""

    def __init__(self, capacity: int, line: int = 1) -> None:
        self.lines, self.line = capacity // line, line
        self.held: OrderedDict[tuple[Hashable, int], bool] = OrderedDict()
        """Every line in the cache, least recently used first, and whether memory lacks what it holds."""
        self.fetched = self.written = 0

    @property
    def moved(self) -> int:
        """Values that crossed the boundary above the cache, both ways."""
        return self.fetched + self.written

    def touch(self, tile: Hashable, values: int, *, write: bool = False) -> None:
        """Every line of a tile, in order. A line that is written whole is not fetched before."""
        if values % self.line:
            raise ValueError(f"a tile of {values} values does not fill lines of {self.line}")
        for place in ((tile, i) for i in range(values // self.line)):
            if place in self.held:
                self.held[place] |= write
                self.held.move_to_end(place)
                continue
            if not write:
                self.fetched += self.line
            while len(self.held) >= self.lines:
                _, dirty = self.held.popitem(last=False)
                self.written += self.line * dirty
            self.held[place] = write

    def through(self, values: int) -> None:
        """Values written past the cache."""
        self.written += values

    def discard(self, tile: Hashable, values: int) -> None:
        """Forget a tile: nothing of it is worth writing to memory."""
        for i in range(values // self.line):
            self.held.pop((tile, i), None)


class TracedMachine(Machine):
    """The interpreter of loop programs, with a cache that sees every access."""

    cache: Cache
    places: dict[str, Hashable]
    """Where each variable lies: a tile of an input array, or a room of its own."""
    used: dict[str, None]
    """What this step has touched, in order."""

    def run(self, statements: Sequence[Any]) -> None:
        if not hasattr(self, "places"):
            self.places, self.used = {}, {}
        for s in statements:
            if isinstance(s, Loop):
                self.step_ends()
                super().run([s])
                continue
            if isinstance(s, Compute | Accumulate):
                for name in expression.variables(s.expr):
                    self.access(name)
            if isinstance(s, Free):
                self.drop(s.name)
            super().run([s])
            match s:
                case Alloc(variable):
                    self.places[variable.name] = ("room", variable.name, object())
                case Load():
                    tile = tuple((a, self.tiles[a][0] if a in s.tiled else 0) for a in s.axes)
                    self.places[s.variable.name] = (s.buffer, tile)
                    self.access(s.variable.name)
                case Compute():
                    if s.reuses is not None:
                        self.places[s.variable.name] = self.places.pop(s.reuses)
                        self.used.pop(s.reuses, None)
                    self.access(s.variable.name, write=True)
                case Accumulate():
                    self.access(s.variable.name)
                    self.access(s.variable.name, write=True)
                case Store():
                    self.access(s.variable.name)
                    self.cache.through(self.find(s.variable.name, "").data.size)
                case Rebind(state, value):
                    self.places[state] = self.places.pop(value)
                    self.used.pop(value, None)
                    self.used[state] = None
        self.step_ends()

    def access(self, name: str, *, write: bool = False) -> None:
        self.cache.touch(self.places[name], self.find(name, "").data.size, write=write)
        self.used.pop(name, None)
        self.used[name] = None

    def drop(self, name: str) -> None:
        place = self.places.pop(name)
        self.used.pop(name, None)
        if isinstance(place, tuple) and place[0] == "room":
            self.cache.discard(place, self.find(name, "").data.size)

    def step_ends(self) -> None:
        for name in list(self.used):
            self.access(name)
        self.used.clear()
