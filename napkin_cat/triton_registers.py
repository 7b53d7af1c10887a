"""How many registers a thread of a Triton kernel is expected to take in given tiles.

`triton_model` bounds registers from above, for all tiles at once: no kernel that keeps to it spills. This estimates
them for one tiling, so that people see what they get. A kernel is cut into stages: one ends where threads wait for what
they reduce or multiply together. What is computed element by element is computed where it is read, and takes registers
of its own only if several reductions read it. The allowances below are fitted to what ptxas 12.9 (of Triton 3.9) takes;
`tests/test_triton_ahead.py` holds the estimate against it, `python -m tests.benchmarks.triton_registers` at any sizes.

>>> from napkin_cat.device import Device
>>> from napkin_cat.schedule import derive
>>> from napkin_cat.triton_model import Model
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> expected(Model.of(schedule.kernels[0], schedule.device), {"q": 128, "x": 64}, warps=8)  # ptxas: 213
230
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from napkin_cat import cost
from napkin_cat.backends.triton_tile import Matrix
from napkin_cat.columns import Statement
from napkin_cat.expression import Apply, Index, Reduce, Var, walk
from napkin_cat.liveness import Stages
from napkin_cat.triton_layout import Layout, Layouts, spread
from napkin_cat.triton_model import Model

__all__ = ["expected"]

LEAST = 16
"""Registers of a thread that does next to nothing."""
OUTSIDE, INSIDE = 8, 16
"""Registers of addresses, bounds and counters: of a kernel, and of its loop."""
STEPS = 2
"""Of the axis that `mma.sync` sums over, so many instructions' operands are in registers at once."""
INSTRUCTION = 16
"""Values of that axis that an instruction takes, of 16 bits."""
ANOTHER = 16
"""Registers of every further product that runs beside a first."""
CONVERTED = 14
"""Registers of addresses where a chunk's values pass through shared memory, each time."""
PLACED = 12
"""Registers of positions, where what is computed depends on them."""
SCANNED = 14
"""Registers of the partial results of a recurrence."""
READY = 112
"""Registers up to which the compiler loads and converts ahead of what reads it."""
PARTS = 4
"""So many values are added up to one while others are made."""
FEW = 4
"""Values of a thread that are no matter."""


def expected(model: Model, blocks: Mapping[str, int], warps: int) -> int:
    """Registers of a thread, as far as no launch caps them.

    Args:
        blocks: values of a tile, per partitioned axis. warps: of a block.
    """
    return max(LEAST, *_Threads(Layouts(model, blocks, warps)).stages())


def _waits(s: Statement) -> bool:
    """Whether threads wait for each other in a statement."""
    return s.expr is not None and any(isinstance(n, Reduce) for n in walk(s.expr))


@dataclass(frozen=True)
class _Threads:
    """What the threads of a kernel hold."""

    layouts: Layouts

    @property
    def model(self) -> Model:
        return self.layouts.model

    @cached_property
    def rebound(self) -> dict[str, str]:
        return dict(self.model.plan.code.rebind)

    @cached_property
    def kept(self) -> set[str]:
        """Loaded operands of products, which lie in shared memory."""
        return self.layouts.operands & self.model.loaded.keys()

    def stages(self) -> Iterator[int]:
        """Registers of each stage: before the loop, in it, and after."""
        code, loaded = self.model.plan.code, self.model.loaded
        before, chunk, tail = [*code.head, *code.init], [*code.chunk], [*code.tail]
        placed = PLACED if self.placed else 0
        if code.stream is None:
            whole = _Part((*before, *chunk, *tail), frozenset(), self)
            yield from whole.registers(OUTSIDE + placed + self.pointers(loaded))
            return
        held, states = {s.target.name for s in before}, set(self.rebound)
        read, late = ({n for s in part for n in s.reads} for part in (chunk, tail))
        first = _Part(tuple(before), frozenset(states | (read | late) & held), self)
        yield from first.registers(OUTSIDE + self.pointers(n for n in loaded if n not in code.streamed))
        loop = _Part(tuple(chunk), frozenset({*self.rebound.values()} | (read | late) & held - states), self)
        passing = CONVERTED * self.conversions(loop)
        yield from loop.registers(
            INSIDE + placed + passing + self.resident + self.pointers(n for n in loaded if n in code.streamed)
        )
        yield from _Part(tuple(tail), frozenset(), self).registers(OUTSIDE)

    @cached_property
    def placed(self) -> bool:
        """Whether what is computed depends on positions."""
        computed = [s.expr for s in self.model.plan.code.statements() if s.expr is not None]
        return any(isinstance(n, Index) for e in computed for n in walk(e))

    def conversions(self, loop: _Part) -> int:
        """How often values of a chunk pass through shared memory: once where an operand is computed on besides, twice
        where it is computed."""
        code = self.model.plan.code
        besides = [n for n in self.kept if n in code.streamed and self.model.elementwise(n)]
        return len(besides) + 2 * sum(loop.passed(s) for s in code.chunk)

    def words(self, name: str, values: int, size: int = 0) -> int:
        """Registers of so many values of a variable, of `size` bytes each; 0: of the variable's."""
        size = size or cost.in_bytes(self.model.plan.code.table[name])
        return max(1, math.ceil(values * size / 4))

    def held(self, name: str) -> int:
        """Registers of a variable."""
        return self.words(name, self.layouts.held(name))

    def pointers(self, names: Iterable[str]) -> int:
        """Registers that say where to load from: one a row of a thread, as what follows there is an instruction's
        offset; two where the load runs ahead of the loop; as many again where axes of one dimension are told apart."""
        total, ahead = 0, self.model.behind(self.layouts.operands)
        for n in names:
            layout, dims = self.layouts.of.get(n), self.layouts.dims(n)
            along, _ = self.layouts.contiguous(self.layouts.loads[n])
            rows = layout.held([d for d in dims if d != along]) if layout is not None else 1
            apart = any(len(self.layouts.tile.dims[d]) > 1 for d in dims)
            total += rows * ((2 if n in ahead else 1) + apart)
        return total

    @cached_property
    def resident(self) -> int:
        """Registers of left operands that stay there through the loop."""
        whole = [self.fragments(p)[0] for p in self.layouts.products.values() if self.stays(p)]
        return sum(whole)

    def stays(self, p: Matrix) -> bool:
        """Whether a left operand was loaded before the loop, and each warp has rows of it to itself."""
        code, layout = self.model.plan.code, self.layouts.of[p.target]
        early = code.stream is not None and p.left in self.kept and p.left not in code.streamed
        return early and layout.product == 2 and self.by_rows(p)

    def by_rows(self, p: Matrix) -> bool:
        return self.layouts.of[p.target].warps[self.layouts.tile.dim(p.m[0])] == self.layouts.warps

    def fragments(self, p: Matrix, steps: int | None = None) -> tuple[int, int]:
        """Registers of a product's left and right operand, of so many instructions along what is summed; None: all."""
        m, n, k = (self.layouts.tile.dim(side[0]) for side in (p.m, p.n, p.k))
        layout, most = self.layouts.of[p.target], max(1, self.layouts.sides[k] // INSTRUCTION)
        steps = most if steps is None else min(steps, most)
        return layout.values[m] // 2 * 4 * steps, layout.values[n] // 2 * 2 * steps


@dataclass(frozen=True)
class _Part(Stages):
    """Statements that run one after the other; a stage ends where threads wait for what they reduce or multiply."""

    threads: _Threads

    def registers(self, own: int) -> Iterator[int]:
        """Of each stage, beside so many of its own."""
        for t in range(1, self.last + 1):
            alive, beside = self.alive(t), own + self.beside(t)
            most = beside + sum(alive.values())
            least = beside + sum(min(r, self.least(n, r)) for n, r in alive.items())
            yield min(most, max(READY, least))

    def least(self, name: str, registers: int) -> int:
        """Of a variable's registers those that stay where they run short.

        In a loop, what is loaded for two stages is converted in each, and so is what one of them makes of it; outside,
        what is read once is loaded where it is read.
        """
        code, uses = self.threads.model.plan.code, self.uses[name]
        loaded = name in self.threads.model.loaded
        if self.layouts.products:  # which take whole operands
            return registers
        if code.stream is None:
            into = (n for n in self.own if name in self.sources(self.made[n].reads))
            return 0 if loaded and len(uses) == 1 and not any(into) else registers
        if loaded:
            return self.threads.held(name) if name in code.streamed and len(uses) == 2 else registers
        if name in self.own and uses == {self.born[name]}:
            return sum(self.threads.held(n) for n in self.sources(self.made[name].reads) & code.streamed)
        return registers

    @property
    def layouts(self) -> Layouts:
        return self.threads.layouts

    @cached_property
    def stage(self) -> dict[int, int]:
        """Of each statement that waits or stores."""
        level, found = dict[str, int](), dict[int, int]()
        for i, s in enumerate(self.statements):
            base = max((level.get(n, 0) for n in s.reads), default=0)
            if s.kind == "store" or (s.kind == "compute" and (_waits(s) or self.passed(s))):
                found[i] = base + 1
            if s.kind == "compute":
                level[s.target.name] = found.get(i, base)
        return found

    def passed(self, s: Statement) -> bool:
        """Whether it makes an operand that goes through shared memory: of reduced values, in another layout."""
        for p in self.layouts.products.values():
            if s.target.name in (p.left, p.right):
                own = self.layouts.of.get(s.target.name)
                if own is None or own.product:
                    return s.target.name == p.right
                behind = self.threads.model.behind({s.target.name})
                return any(_waits(self.made[n]) for n in behind & self.made.keys())
        return False

    @cached_property
    def born(self) -> dict[str, int]:
        """In which stage that begins to take registers which does; 0: before all."""
        used = {name: min(uses) for name, uses in self.uses.items() if uses and not self.passing(name)}
        return {name: self.ended.get(name, first) if name in self.made else 0 for name, first in used.items()}

    def alive(self, t: int) -> dict[str, int]:
        """Registers of each variable in a stage."""
        threads, found = self.threads, dict[str, int]()
        for name, born in self.born.items():
            uses = self.uses[name]
            if name in self.made and self.passed(self.made[name]):
                continue
            if name in threads.kept:
                if t in uses and threads.model.elementwise(name):
                    found[name] = threads.held(name)
            elif born <= t <= max(uses):  # what is loaded is converted once for several stages
                size = 4 if name in threads.model.loaded and len(uses) > 1 else 0
                found[name] = threads.words(name, self.layouts.held(name), size)
        for p in self.layouts.products.values():
            for n in self.spread(p) & found.keys():
                found[n] = max(found[n], threads.fragments(p)[0] * (2 if n in self.own else 1))
        for old, new in threads.rebound.items():
            if old in found and new in found and max(self.uses[old]) == t == self.born.get(new):
                del found[old]
        for name in [n for n in found if n in self.own and self.born[n] == t]:
            dying = [n for n in sorted(self.sources(self.made[name].reads)) if self.replaces(name, n, found, t)]
            if dying:
                del found[dying[0]]
            elif self.uses[name] == {t} and not self.layouts.products:  # reduced as it is made of what stays
                found[name] //= 2
        return found

    def replaces(self, name: str, old: str, found: Mapping[str, int], t: int) -> bool:
        """Whether a variable may lie where another one was."""
        if old not in found or found[old] < found[name] or max(self.uses[old]) != t:
            return False
        return self.layouts.dims(old) == self.layouts.dims(name) and self.alone(old, name, t)

    def alone(self, name: str, through: str, t: int) -> bool:
        """Whether in a stage nothing but one variable is computed from another."""
        for i in self.readers.get(name, []):
            target = self.target(i)
            if i in self.stage:
                if self.stage[i] == t:
                    return False
            elif target in self.own:
                if target != through and self.born[target] == t:
                    return False
            elif not self.alone(target, through, t):
                return False
        return True

    def beside(self, t: int) -> int:
        """Registers of a stage beside its variables."""
        here = [s for i, s in enumerate(self.statements) if self.stage.get(i) == t and s.kind == "compute"]
        products = [self.layouts.products[s.target.name] for s in here if s.target.name in self.layouts.products]
        reduced = [s for s in here if s.target.name not in self.layouts.products]
        total = sum(self.multiplied(p) for p in products) + ANOTHER * max(0, len(products) - 1)
        total += sum(self.reduced(n) for s in reduced if s.expr for n in walk(s.expr) if isinstance(n, Reduce))
        return total + self.again(reduced) + self.branches(t) + self.relaid(t) + self.partial(reduced, t)

    def partial(self, reduced: Sequence[Statement], t: int) -> int:
        """Where what is added up is computed of a tile that is read later, partial sums take registers beside."""
        total = 0
        for node in (n for s in reduced if s.expr is not None for n in walk(s.expr)):
            if isinstance(node, Reduce) and node.kind == "sum" and not isinstance(node.body, Var):
                read = self.sources(n.name for n in walk(node.body) if isinstance(n, Var)) & self.own
                total += max((self.layouts.held(n) // PARTS for n in read if max(self.uses[n]) > t), default=0)
        return total

    def spread(self, p: Matrix) -> set[str]:
        """What takes registers of its own that a left operand is computed from: it has the operand's layout."""
        own, made = self.layouts.of.get(p.left), self.made.get(p.left)
        if made is None or (own is not None and own.product) or self.passed(made):
            return set()
        sources = self.sources([p.left])
        return sources if sources & self.own else set()

    def multiplied(self, p: Matrix) -> int:
        """Of a product's operands, what is in registers at once: of computed ones all."""
        threads, second = self.threads, self.layouts.of[p.target].product == 2
        left, right = threads.fragments(p, STEPS)
        if p.left in self.made:
            own = self.layouts.of.get(p.left)
            multiplied = own is not None and own.product > 0
            left, _ = threads.fragments(p)
            if multiplied and second and threads.by_rows(p):  # they are its own accumulators
                left = 0
            elif not multiplied and not self.passed(self.made[p.left]) and not self.spread(p):
                left *= 2  # beside what they are computed from
        elif not second or threads.stays(p):
            left = 0
        return left + (right if second else 0)

    def reduced(self, node: Reduce) -> int:
        """What a reduction takes beside what it reads."""
        layouts, table = self.layouts, self.threads.model.plan.code.table
        read = dict.fromkeys(n.name for n in walk(node.body) if isinstance(n, Var))
        if node.kind == "recur":
            return SCANNED
        if node.kind == "pick":  # keys, values and positions
            over = layouts.tile.of([*(a for n in read for a in table[n].axes), *node.axes])
            return 3 * layouts.held(next(iter(read)), over) if read else 0
        sources = sorted(self.sources(read))
        dims = layouts.tile.of([*node.axes, *(a for n in sources for a in table[n].axes)])
        if not sources or len(dims) < 2 or any(len(layouts.dims(n)) == len(dims) for n in sources):
            return 0
        # of more dimensions than any array has: the tile's results, and each array spread over it
        whole = spread({d: layouts.sides[d] for d in dims}, sorted(dims, reverse=True), {}, layouts.warps)
        results = whole.held([d for d in dims if d not in layouts.tile.of(node.axes)])
        return results + sum(whole.held(layouts.dims(n)) - self.threads.held(n) for n in sources)

    def again(self, reduced: Sequence[Statement]) -> int:
        """A tile of which several reductions make something is not overwritten by what the first of them makes."""
        total, of = 0, [self.sources(s.reads) for s in reduced]
        for n in set[str]().union(*of) - self.threads.kept:
            by = [s for s, sources in zip(reduced, of, strict=True) if n in sources]
            makes = any(n not in s.reads and not s.reads & self.own for s in by)
            if len(by) > 1 and makes and self.layouts.held(n) > FEW:
                total += self.layouts.held(n)
        return total

    def branches(self, t: int) -> int:
        """Registers of functions that are computed in two ways at once."""
        total = 0
        for name, s in self.made.items():
            uses = self.uses.get(name)
            if uses and t == min(uses) and s.expr and any(n.fn == "erf" for n in walk(s.expr) if isinstance(n, Apply)):
                total += self.layouts.held(name)
        return total

    def relaid(self, t: int) -> int:
        """Registers of what is loaded in one layout and computed on in a product's."""
        total = 0
        for name in self.born.keys() & self.threads.model.loaded.keys() - self.threads.kept:
            layout = self.layouts.of.get(name)
            if layout is not None and t in self.uses[name]:
                others = (self.layouts.of.get(self.target(i)) for i in self.readers.get(name, []))
                total += max((self.copied(name, other) for other in others if other is not None), default=0)
        return total

    def copied(self, name: str, other: Layout) -> int:
        return self.threads.words(name, other.held(self.layouts.dims(name))) if other.product else 0
