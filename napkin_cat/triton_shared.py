"""How much shared memory a block of a Triton kernel is expected to take in given tiles.

`triton_model` bounds it from above, for all tiles at once: what the solver promises of a core's blocks rests on that.
This evaluates it for one tiling, from the layouts of its variables: what is fetched ahead and what products read of
computed arrays lie there, and beside them, one after the other, what statements pass between warps
(`triton_scratch`): results that warps reduce together, and values that are read in another layout than they are in.
Where products add up in tensor memory (sm_100), so do barriers, and computed left operands go there, not here.
`tests/test_triton_ahead.py` holds it against what Triton 3.9 allocates, `python -m tests.benchmarks.triton_registers`
at any sizes.

>>> from napkin_cat.device import Device
>>> from napkin_cat.schedule import derive
>>> from napkin_cat.triton_model import Model
>>> schedule = derive("logsumexp", on="a100", sizes={"n": 4096, "x": 4096})
>>> expected(Model.of(schedule.kernels[0], schedule.device), {"n": 64, "x": 64}, warps=2, stages=1)  # rows, in fp16
128
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from napkin_cat import cost
from napkin_cat.backends.triton_tile import Matrix, statements
from napkin_cat.columns import Statement
from napkin_cat.expression import Const, Expr, Reduce, Var, walk
from napkin_cat.program import Store
from napkin_cat.triton_layout import WARP_THREADS, Layout, Layouts, from_tensor_memory, spread
from napkin_cat.triton_model import Model
from napkin_cat.triton_scratch import converted, placed, reduced, scanned

__all__ = ["expected"]

BARRIER = 8
"""Bytes of a barrier; what goes on has two of them, and beside others one takes as much."""
ORDERLESS = ("max", "min")
"""Reductions that may run in any order, to the last bit."""
WIDE = 4
"""Bytes of a value that is computed on, or reduced."""


def expected(model: Model, blocks: Mapping[str, int], warps: int, stages: int) -> int:
    """Bytes of a block.

    Args:
        blocks: values of a tile, per partitioned axis. warps: of a block. stages: of its loop (`num_stages`).
    """
    return _Block(Layouts(model, blocks, warps), stages).most()


def _same(one: Layout, two: Layout) -> bool:
    """Whether threads are dealt alike, whatever the sides."""
    return (one.product, one.order, one.lanes, one.warps, one.wide) == (
        two.product, two.order, two.lanes, two.warps, two.wide
    )  # fmt: skip


def _renamed(layout: Layout | None, own: Sequence[int], dims: Sequence[int]) -> Layout | None:
    """The layout of an array that is spread over more dimensions, of which some were others where it was made."""
    if layout is None or len(layout.values) != len(dims):
        return None
    to = dict(zip(sorted(layout.values), sorted(dims), strict=True))
    if any(to[d] != d for d in own):
        return None
    values, lanes, warps, wide = ({to[d]: n for d, n in of.items()} for of in (
        layout.values, layout.lanes, layout.warps, layout.wide))  # fmt: skip
    return Layout(values, lanes, warps, layout.product, tuple(to[d] for d in layout.order), wide)


@dataclass(frozen=True)
class _Block:
    """What a block has in shared memory."""

    layouts: Layouts
    stages: int

    @property
    def model(self) -> Model:
        return self.layouts.model

    def most(self) -> int:
        """Before the loop, in it and after it."""
        code = self.model.plan.code
        before, after = [*code.head, *code.init], [*code.tail]
        if code.stream is None:
            return max(self.passing([*before, *code.chunk, *after]), default=0)
        loop = self.held + max(self.passing(code.chunk), default=0)
        return max(loop, *self.passing(before), *self.passing(after))

    @cached_property
    def kept(self) -> set[str]:
        """What lies there as it was loaded, so that it is read in any layout."""
        ahead = {v.name for v in self.model.fetched} if self.stages > 1 else set[str]()
        return ahead | (self.layouts.operands & self.model.loaded.keys())

    @cached_property
    def held(self) -> int:
        """All through the loop: what is fetched ahead, and operands that stay."""
        table, ahead = self.model.plan.code.table, {v.name for v in self.model.fetched}
        places = {n: max(1, self.stages - 1 + self.read_there(n)) if n in ahead else 1 for n in self.kept}
        waited = [p for p in self.layouts.products.values() if self.awaited(p)]
        beside = 2 * BARRIER * len(waited) + sum(self.bytes(n) for p in waited for n in self.handed(p))
        return beside + sum(n * self.bytes(name) for name, n in places.items() if table[name].axes)

    def handed(self, p: Matrix) -> list[str]:
        """Computed operands that a product reads from shared memory."""
        return [n for n in dict.fromkeys((p.left, p.right)) if self.through(p, n)]

    def awaited(self, p: Matrix) -> bool:
        """Whether tensor memory's product goes on while the loop does, until a barrier says that it is done: not where
        its operands are computed, and its result is read, in the same chunk."""
        code = self.model.plan.code
        inside = {s.target.name for s in code.chunk}
        if self.layouts.of[p.target].product != 5 or code.stream is None or p.target not in inside:
            return False
        sums = p.target in {new for _, new in code.rebind}
        return sums or not any(n in inside and n not in self.model.loaded for n in (p.left, p.right))

    def read_there(self, name: str) -> bool:
        """Whether warpgroups' products still read a chunk when the next one arrives, and nothing else reads it."""
        products = [p for p in self.layouts.products.values() if name in (p.left, p.right)]
        generations = {self.layouts.of[p.target].product for p in products}
        return generations == {5} or (generations == {3} and not self.model.elementwise(name))

    def bytes(self, name: str) -> int:
        dims = self.layouts.dims(name)
        size = cost.in_bytes(self.model.plan.code.table[name])
        return math.prod(self.layouts.sides[d] for d in dims) * size

    def passing(self, part: Sequence[Statement]) -> Iterator[int]:
        """What is there besides at each moment: computed operands, until they are multiplied, and what is passed."""
        waiting, code = dict[str, int](), self.model.plan.code
        for s in part:
            beside = sum(waiting.values())
            yield from (beside + n for n in self.passed(s))
            if s.kind == "compute":
                products = [p for p in self.layouts.products.values() if self.through(p, s.target.name)]
                if any(not self.awaited(p) for p in products):
                    waiting[s.target.name] = self.bytes(s.target.name)
                    yield sum(waiting.values())
                p = self.layouts.products.get(s.target.name)
                if p is not None:
                    yield sum(waiting.values()) + self.at_once(p, s in code.chunk)
                for n in (p.left, p.right) if p is not None else ():
                    waiting.pop(n, None)

    def at_once(self, p: Matrix, inside: bool) -> int:
        """What is there for one product alone: a barrier of its own, and, where nothing streams, what was loaded."""
        code = self.model.plan.code
        loaded = {p.left, p.right} & self.kept if code.stream is None else set[str]()
        alone = self.layouts.of[p.target].product == 5 and not self.awaited(p)
        others = inside and any(self.awaited(q) for q in self.layouts.products.values())
        barrier = alone * BARRIER * (2 if others else 1)
        return sum(self.bytes(n) for n in loaded) + max(barrier, self.into_tensor_memory(p))

    def through(self, p: Matrix, name: str) -> bool:
        """Whether a computed operand goes through shared memory: all right ones, and left ones that are reduced values
        in another layout, or whose columns warps share out."""
        if name in self.model.loaded or name not in (p.left, p.right):
            return False
        if name == p.right:
            return True
        own = self.layouts.of.get(name)
        if self.layouts.of[p.target].product == 5:  # which reads them from tensor memory
            return self.layouts.tile.dim(p.k[0]) < self.layouts.tile.dim(p.m[0])
        if own is None or not own.product:
            return not self.model.unreduced(p)
        return own.warps[self.layouts.tile.dim(p.m[0])] < self.layouts.warps

    # ----------------------------------------------------------------------- what statements pass

    def passed(self, s: Statement) -> Iterator[int]:
        """Bytes that a statement passes between threads, each time."""
        if s.target.name in self.layouts.products:
            yield self.into_tensor_memory(self.layouts.products[s.target.name])
        for layout in self.again.get(s.target.name, ()):
            for node in self.nodes(s):
                if isinstance(node, Reduce) and {*self.over(node.body)} <= layout.values.keys():
                    yield from self.reduced(node, layout)
        if s.kind == "store":
            yield self.leaving(s)
        elif s.kind == "compute" and s.expr is not None and not isinstance(s.expr, Const):
            dims = self.layouts.dims(s.target.name)
            if dims:
                layout = self.layouts.of.get(s.target.name) or self.layouts.plain(dims)
                yield from self.computed(s.expr, layout)
            else:
                yield from self.computed(s.expr, None)

    def tensor_memory(self, p: Matrix) -> Layout | None:
        """The layout that a computed left operand goes to tensor memory in, if not the one that it is in."""
        own = self.layouts.of.get(p.left)
        into = self.layouts.of[p.target].product == 5 and not self.through(p, p.left)
        if not into or p.left in self.model.loaded or (own is not None and own.product == 5):
            return None
        m, k = self.layouts.tile.dim(p.m[0]), self.layouts.tile.dim(p.k[0])
        return from_tensor_memory(self.layouts.sides, m, k, self.layouts.warps, reduced=False)

    def into_tensor_memory(self, p: Matrix) -> int:
        """Bytes that a left operand passes, if it is not computed again in the other layout."""
        to = self.tensor_memory(p)
        if to is None or self.recomputed(p) is not None or not self.stays(p.left):
            return 0
        return self.moved(self.layout(p.left), to, self.layouts.dims(p.left), self.bytes_each(p.left))

    def bytes_each(self, name: str) -> int:
        return cost.in_bytes(self.model.plan.code.table[name])

    @cached_property
    def again(self) -> dict[str, list[Layout]]:
        """By variable: the other layouts that it is computed in as well."""
        found = dict[str, list[Layout]]()
        for p in self.layouts.products.values():
            to = self.tensor_memory(p)
            if to is not None:
                for name in self.recomputed(p) or ():
                    found.setdefault(name, []).append(to)
        return found

    def recomputed(self, p: Matrix) -> set[str] | None:
        """What is computed once more for a left operand in another layout; None: it is converted.

        That pays unless sums, whose order is not to change, are among it and are read elsewhere too.

        Source: `isRematBeneficial` of Triton's RemoveLayoutConversions.
        """
        code = self.model.plan.code
        together = code.statements() if code.stream is None else code.chunk
        chunk = {s.target.name: s for s in together if s.kind == "compute"}
        names, todo = set[str](), [p.left]
        while todo:
            name = todo.pop()
            if name in chunk and name not in names:
                names.add(name)
                todo += sorted(chunk[name].reads)
        leaves = {n for name in names for n in chunk[name].reads if n in self.model.loaded}
        if any(n in self.layouts.products for n in names) or any(self.stays(n) for n in leaves):
            return None
        outside = {new for _, new in code.rebind} & names
        others = (s for s in code.statements() if s.target.name not in names | {p.target})
        outside |= {n for s in others for n in s.reads if n in names}
        todo = sorted(outside)
        while todo:
            todo += [n for n in sorted(chunk[todo.pop()].reads) if n in names and n not in outside]
            outside |= set(todo)
        sums = any(isinstance(node, Reduce) and node.kind not in ORDERLESS
                   for n in outside for node in self.nodes(chunk[n]))  # fmt: skip
        return None if sums else names

    def nodes(self, s: Statement) -> list[Expr]:
        return [] if s.expr is None else [*walk(s.expr)]

    def leaving(self, s: Statement) -> int:
        """A result, on its way to where memory wants it."""
        dims, size = self.layouts.dims(s.target.name), self.model.stored_bytes(s)
        move = next(m for m in self.stores if m.variable.name == s.target.name)
        to = self.layouts.moved(move, size)
        if to is None:
            return 0
        return self.moved(self.layout(s.target.name), to, dims, size)

    @cached_property
    def stores(self) -> list[Store]:
        return [s for s in statements(self.layouts.kernel.body) if isinstance(s, Store)]

    def many(self, dims: Sequence[int]) -> bool:
        """Whether there is a value for each thread; fewer are loaded and stored in any layout."""
        return math.prod(self.layouts.sides[d] for d in dims) >= WARP_THREADS * self.layouts.warps

    def layout(self, name: str) -> Layout:
        return self.layouts.of.get(name) or self.layouts.plain(self.layouts.dims(name))

    def moved(self, source: Layout, target: Layout, dims: Sequence[int], size: int) -> int:
        """Bytes for values over some dimensions to go from one layout into another."""
        sides = {d: self.layouts.sides[d] for d in dims}
        return converted(placed(source, sides), placed(target, sides), size, self.model.warpgroups)

    def computed(self, expr: Expr, layout: Layout | None) -> Iterator[int]:
        """What an expression passes, whose value is wanted in a layout (None: of no dimension)."""
        if isinstance(expr, Reduce):
            own = self.reducing(expr)
            if own is not None:
                yield from self.reduced(expr, own)
                dims = self.over(expr)
                if layout is not None and dims and set(dims) <= layout.values.keys():
                    yield self.moved(own, layout, dims, WIDE)
        elif isinstance(expr, Var):
            dims = self.layouts.dims(expr.name)
            if layout is not None and dims and set(dims) <= layout.values.keys() and self.stays(expr.name):
                yield self.moved(self.layout(expr.name), layout, dims, self.size(expr.name, layout))
        elif (own := self.together(expr)) is not None and layout is not None and not _same(own, layout):
            for child in expr.children:
                yield from self.computed(child, own)
            yield self.moved(own, layout, self.over(expr), WIDE)
        else:
            for child in expr.children:
                yield from self.computed(child, layout)

    def together(self, expr: Expr) -> Layout | None:
        """The layout of all that an expression spreads over more dimensions, if it is one: it is computed in that, and
        its value converted."""
        dims, leaves = self.over(expr), [*self.leaves(expr)]
        outer = len({d for d, _ in leaves}) > 1 and all(set(d) < set(dims) for d, _ in leaves)
        if not outer:
            return None
        first, *others = (_renamed(layout, d, dims) for d, layout in leaves)
        same = first is not None and all(o is not None and _same(first, o) for o in others)
        return first if same else None

    def leaves(self, expr: Expr) -> Iterator[tuple[tuple[int, ...], Layout | None]]:
        """Dimensions and layouts of the arrays and reductions that an expression is computed from."""
        if isinstance(expr, Reduce):
            yield self.over(expr), self.reducing(expr)
        elif isinstance(expr, Var):
            dims = self.layouts.dims(expr.name)
            if dims:
                yield dims, self.layout(expr.name)
        else:
            for child in expr.children:
                yield from self.leaves(child)

    def size(self, name: str, layout: Layout) -> int:
        """Bytes per value of an array that is converted: as it was loaded, unless it is spread over more dimensions
        from a layout that the compiler would not choose for them."""
        dims, sides = self.layouts.dims(name), self.layouts.sides
        if len(dims) < len(layout.values):
            alone = {d: sides[d] if d in dims else 1 for d in layout.values}
            if not _same(spread(alone, sorted(alone, reverse=True), {}, self.layouts.warps), layout):
                return WIDE
        return cost.in_bytes(self.model.plan.code.table[name])

    def stays(self, name: str) -> bool:
        """Whether a variable is in one layout alone: not where it is loaded again for another one, or computed again
        from what is."""
        if name in self.kept or not self.layouts.dims(name):
            return False
        if name in self.model.loaded:
            return self.many(self.layouts.dims(name))
        s = self.made.get(name)
        if s is None or s.expr is None or any(isinstance(n, Reduce) for n in walk(s.expr)):
            return True
        return any(self.stays(n) for n in s.reads)

    @cached_property
    def made(self) -> dict[str, Statement]:
        """What is computed, but for states."""
        states = {old for old, _ in self.model.plan.code.rebind}
        computed = (s for s in self.model.plan.code.statements() if s.kind == "compute")
        return {s.target.name: s for s in computed if s.target.name not in states}

    def over(self, expr: Expr) -> tuple[int, ...]:
        """The dimensions of an expression's value."""
        table = self.model.plan.code.table
        if isinstance(expr, Reduce):
            gone = self.layouts.tile.of(expr.axes)
            return tuple(d for d in self.over(expr.body) if d not in gone)
        if isinstance(expr, Var):
            return self.layouts.tile.of(table[expr.name].axes)
        return tuple(sorted({d for child in expr.children for d in self.over(child)}))

    def reducing(self, expr: Reduce) -> Layout | None:
        """The layout in which values are reduced; None: a product's, or of a number."""
        read = sorted({n.name for n in walk(expr.body) if isinstance(n, Var)})
        if any({p.left, p.right} == set(read) for p in self.layouts.products.values()) and len(read) == 2:
            return None
        dims = set(self.over(expr.body)) | set(self.layouts.tile.of(expr.axes))
        if not dims:
            return None
        fit = [self.layout(n) for n in read if dims <= {*self.layout(n).values} and self.layouts.dims(n)]
        return next((f for f in fit if f.product), fit[0] if fit else self.layouts.plain(sorted(dims)))

    def reduced(self, expr: Reduce, layout: Layout) -> Iterator[int]:
        """What a reduction passes: its values in its layout, then what each warp has of the result."""
        yield from self.computed(expr.body, layout)
        over = self.layouts.tile.of(expr.axes)
        dims = sorted({*self.over(expr.body), *over})
        for i, d in enumerate(reversed(over)):
            here = [e for e in dims if e not in over[len(over) - i :]]
            place = placed(layout, {e: self.layouts.sides[e] for e in here})
            if expr.kind == "recur":
                yield scanned(place, here.index(d), [layout.wide.get(e, 1) for e in here], [WIDE, WIDE])
            yield reduced(place, here.index(d), [WIDE])
