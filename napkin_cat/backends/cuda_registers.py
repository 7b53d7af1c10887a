"""How many registers a thread of a CUDA kernel is expected to take in given tiles.

A placement bounds registers from above, and a launch is capped there (`__maxnreg__`). This estimates what the compiler
makes of the tiles that were chosen. What is alive is counted in stages, which end with each reduction, product and
store: what is computed element by element is computed where it is read, and takes registers of its own only if several
of these read it, or a product takes it. The allowances below are fitted to what ptxas 13.0 takes;
`tests/test_cuda_registers.py` holds the estimate against it, `python -m tests.benchmarks.cuda_registers` at any sizes.

>>> from napkin_cat.cuda import kernels
>>> from napkin_cat.schedule import derive
>>> _, source = kernels(derive("matmul", on="a100", sizes={"a": 256, "b": 128, "c": 256}))
>>> source.kernels[0].expected_registers  # ptxas: 175
174
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Set
from dataclasses import dataclass
from functools import cached_property

from napkin_cat.backends.cuda_layout import Plan
from napkin_cat.columns import Statement
from napkin_cat.expression import Apply, Reduce, walk
from napkin_cat.liveness import Stages

__all__ = ["expected"]

OUTSIDE, INSIDE = 14, 24
"""Registers of addresses, bounds and counters: of a kernel, and of its loop."""
CALLED = 24
"""Registers inside of a function that is a program of its own."""
UNROLLED = 8
"""Of a loop that is unrolled in part, so many turns run at once."""
FETCHED, ROWS = 12, 32
"""Values on their way from shared memory at once, at most: of one pass, and of passes over several rows."""


def expected(made: Plan, resident: Collection[str] = ()) -> int:
    """Registers of a thread, as far as no launch caps them.

    Args:
        resident: slices that lie in registers throughout.
    """
    thread = _Thread(made, frozenset(resident))
    return max(n for part in thread.parts() for n in part.registers())


@dataclass(frozen=True)
class _Thread:
    """What a thread holds."""

    made: Plan
    resident: frozenset[str]

    def parts(self) -> Iterator[_Part]:
        """What runs before the loop, in it and after; or all."""
        code = self.made.kernel.code
        before, chunk, tail = (*code.head, *code.init), code.chunk, code.tail
        if code.stream is None:
            yield _Part((*before, *chunk, *tail), frozenset(), self, OUTSIDE)
            return
        held, states = {s.target.name for s in before}, {old for old, _ in code.rebind}
        read, late = ({n for s in part for n in s.reads} for part in (chunk, tail))
        yield _Part(before, frozenset(states | (read | late) & held), self, OUTSIDE)
        after = frozenset({new for _, new in code.rebind} | (read | late) & held - states)
        yield _Part(chunk, after, self, INSIDE + self.staying)
        yield _Part(tail, frozenset(), self, OUTSIDE)

    def registers(self, name: str) -> int:
        """Registers of a variable: fragments of 16 bits are packed two by two."""
        made, v = self.made, self.made.variables[name]
        if made.lanes:
            return max(1, made.values(v))
        shape = made.shape(v.axes)
        sides = (2 * made.row_tiles if shape.rows else 1, made.extent(shape.column) // 4 if shape.column else 1)
        packed = shape.rows and shape.column is not None and v.dtype in ("fp16", "bf16")
        return math.prod(sides) // (2 if packed else 1)

    def per_row(self, name: str) -> int:
        """Of these, those of one row."""
        shape = self.made.shape(self.made.variables[name].axes)
        return self.registers(name) // (self.made.row_tiles if shape.rows else 1)

    def at_once(self, name: str) -> int:
        """Values that are fetched at once for a reduction."""
        each = self.per_row(name)
        return self.registers(name) // each * min(each, UNROLLED)

    @cached_property
    def operands(self) -> set[str]:
        """What products take."""
        made = self.made
        return {made.slices.get(n, n) for p in made.products.values() for n in (p.left, p.right)}

    def keeps(self, name: str) -> bool:
        """Whether values in shared memory stay in registers from one stage to another: their loops are unrolled."""
        return self.per_row(name) <= UNROLLED if self.made.lanes else name not in self.operands

    @cached_property
    def staying(self) -> int:
        """Registers of slices that lie there throughout."""
        made = self.made
        return sum(made.row_tiles * made.extent(p.k) // 4 for p in made.products.values() if p.left in self.resident)

    def fragments(self, s: Statement) -> int:
        """Registers of a product's operands: all that one turn of its loop takes where it loads both; or what one load
        brings to a left operand that is in registers."""
        made, copies = self.made, {copy.name for copy, _ in s.copies} - self.resident
        for key, p in made.products.items():
            if p.right in copies:
                steps, columns = made.steps.get(key, {}), made.extent(p.n)
                deep = steps.get(p.k, made.extent(p.k)) // 16
                if p.left in copies:
                    return deep * (4 * made.row_tiles + columns // 4)
                return deep * steps.get(p.n, columns) // 4
        return 0


@dataclass(frozen=True)
class _Part(Stages):
    """Statements that run one after the other; each that reduces, multiplies or stores ends a stage."""

    thread: _Thread
    base: int
    """Registers that are taken beside what the statements take."""

    def registers(self) -> Iterator[int]:
        """Of each stage."""
        nodes = (n for s in self.statements if s.expr is not None for n in walk(s.expr))
        base = self.base + (CALLED if any(isinstance(n, Apply) and n.fn in ("erf", "tanh") for n in nodes) else 0)
        for i, t in self.stage.items():
            alive = self.alive(t)
            yield base + sum(alive.values()) + self.beside(self.statements[i], alive.keys())
        yield base + sum(self.alive(self.last).values())

    @staticmethod
    def over(s: Statement) -> set[str]:
        """The axes that a statement reduces."""
        return {a for n in walk(s.expr) if isinstance(n, Reduce) for a in n.axes} if s.expr is not None else set()

    @cached_property
    def stage(self) -> dict[int, int]:
        """Of each statement that reduces, multiplies or stores, from 1."""
        waiting = [i for i, s in enumerate(self.statements) if s.kind == "store" or self.over(s)]
        return {i: t for t, i in enumerate(waiting, 1)}

    @property
    def whole(self) -> set[str]:
        """A product's operand is computed before it begins."""
        return self.thread.operands

    @cached_property
    def spans(self) -> dict[str, tuple[int, int]]:
        """The first and the last stage in which a variable takes registers; in shared memory it takes some from one
        use to another."""
        found = dict[str, tuple[int, int]]()
        for n, every in self.uses.items():
            if n in self.thread.made.tiles:
                uses = every - {self.last}
                if len(uses) > 1 and self.thread.keeps(n):
                    found[n] = min(uses), max(uses)
            elif every and not self.passing(n):
                found[n] = self.ended.get(n, min(every)) if n in self.made else 0, max(every)
        return found

    def alive(self, t: int) -> dict[str, int]:
        """Registers of each variable in a stage; what is computed takes the place of what dies."""
        found = {n: self.thread.registers(n) for n, (a, b) in self.spans.items() if a <= t <= b}
        for old, new in self.thread.made.kernel.code.rebind:
            if old in found and new in found and self.spans[old][1] == t == self.spans[new][0]:
                del found[old]
        for n in [n for n in found if n in self.own and self.spans[n][0] == t]:
            sources = sorted(self.sources(self.made[n].reads) & found.keys())
            if dying := next((one for one in sources if self.spans[one][1] == t), ""):
                before = found.pop(dying)  # operands of products are packed before these begin
                found[n] = found[n] if n in self.thread.operands else max(found[n], before)
        return found

    def beside(self, s: Statement, alive: Set[str]) -> int:
        """Registers of slices, or of what is fetched for a reduction: element by element if arrays pass by in it; of
        several that do so, all but the one that is begun last are there."""
        thread, made = self.thread, self.thread.made
        if s.kind == "store" or (s.copies and not made.lanes):
            return thread.fragments(s)
        fetched = [n for n in self.sources(s.reads) if n in made.tiles and n not in alive]
        if not made.lanes:
            return min(ROWS, sum(map(thread.registers, fetched)))
        over = self.over(s)
        arrays = [n for n in s.reads - made.tiles.keys() if over & set(made.variables[n].axes)]
        if not arrays or not fetched:
            return min(ROWS, sum(map(thread.at_once, fetched)))
        anew = [n for n in arrays if self.passing(n) and not self.in_place(n, alive)]
        held = sorted(anew, key=lambda n: (self.begun(n), n))[:-1] if len(anew) == len(arrays) else []
        return sum(map(thread.registers, held)) + FETCHED

    def in_place(self, name: str, alive: Set[str]) -> bool:
        """Whether what is computed in passing comes of an array as large that is there."""
        registers = self.thread.registers
        return any(registers(n) >= registers(name) for n in self.sources([name]) & alive)

    def begun(self, name: str) -> int:
        """Where in the text the first of what it is made of in passing is computed."""
        own = [s.target.name for s in self.statements].index(name)
        return min([own, *(self.begun(n) for n in self.made[name].reads if self.passing(n))])
