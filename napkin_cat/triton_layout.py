"""How Triton's compiler spreads a kernel's tiles over threads: values, lanes and warps along each dimension.

What a thread holds follows from a few of the compiler's choices: loads take 16 bytes at once along what is contiguous
(its pass Coalesce, `BlockedEncodingAttr`), a product takes the instruction's layout with its warps side by side
(`AccelerateMatmul`), and all else the layout of what it is computed from. `tests/test_triton_layout.py` compares them
with those that Triton 3.9 prints.

>>> tile = spread({0: 64, 1: 64}, [1, 0], {1: 8}, warps=2)
>>> [(tile.values[d], tile.lanes[d], tile.warps[d]) for d in (0, 1)]
[(8, 4, 2), (8, 8, 1)]
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from napkin_cat import cost
from napkin_cat.backends.triton_tile import Blocks, Matrix, blocks_of, matrices, statements
from napkin_cat.columns import Statement, Variable
from napkin_cat.expression import Reduce, Var, walk
from napkin_cat.program import KernelProgram, Load, Store, lower
from napkin_cat.triton_model import GROUP_ROWS, GROUP_WARPS, Model

__all__ = ["TENSOR_LANES", "Layout", "Layouts", "from_tensor_memory", "multiplied", "spread"]

WARP_THREADS = 32
WIDE = 16
"""Bytes that a thread loads at once."""
INSTRUCTION = (16, 8)
"""Rows and columns of a product that a warp's instruction takes at once (PTX ISA, mma.m16n8k16 and wgmma)."""
TENSOR_LANES = 128
"""Rows that lie beside each other in tensor memory."""
GROUP_COLUMNS = 256
"""Columns that a warpgroup's instruction takes at once, at most."""


@dataclass(frozen=True)
class Layout:
    """How threads share out a tile; lanes and warps beyond its values hold copies.

    Attributes:
        values: that a thread holds, along each dimension.
        lanes: of a warp, along each. warps: of a block, along each.
        product: 0, or the generation of the instruction whose result it is: 2 (`mma.sync`), 3 (`wgmma`), 5 (`tcgen05`,
            as it is loaded from tensor memory).
        order: the dimensions in which lanes, then warps are dealt, the innermost first.
        wide: values side by side of a thread, along each, where more than one; of a product, columns of an instruction.
    """

    values: Mapping[int, int]
    lanes: Mapping[int, int]
    warps: Mapping[int, int]
    product: int = 0
    order: tuple[int, ...] = ()
    wide: Mapping[int, int] = field(default_factory=dict)

    def held(self, dims: Sequence[int]) -> int:
        """Values of a thread, of an array over these dimensions."""
        return math.prod(self.values.get(d, 1) for d in dims)


def spread(sides: Mapping[int, int], order: Sequence[int], wide: Mapping[int, int], warps: int) -> Layout:
    """Lanes, then warps, along the dimensions in `order`, the innermost first; `wide` values side by side.

    As Triton's `BlockedEncodingAttr` is built: what remains lies along the last one.
    """
    lanes, across = dict.fromkeys(order, 1), dict.fromkeys(order, 1)
    threads, lanes_left, warps_left = WARP_THREADS * warps, WARP_THREADS, warps
    for d in order[:-1]:
        along = max(1, min(threads, sides[d] // wide.get(d, 1)))
        lanes[d] = min(along, lanes_left)
        across[d] = max(1, min(along // lanes[d], warps_left))
        threads //= lanes[d] * across[d]
        lanes_left //= lanes[d]
        warps_left //= across[d]
    lanes[order[-1]], across[order[-1]] = lanes_left, warps_left
    values = {d: min(sides[d], max(wide.get(d, 1), sides[d] // (lanes[d] * across[d]))) for d in sorted(order)}
    return Layout(values, lanes, across, order=tuple(order), wide=dict(wide))


def multiplied(
    sides: Mapping[int, int], m: int, n: int, warps: int, chained: bool, generation: int, by_rows: bool | None = None
) -> Layout:
    """A product's result: rows and columns by warps, which `chained` products share out along one side alone.

    Args:
        by_rows: that side, if another product has decided it.

    Source: `warpsPerTileV2` and `warpsPerTileV3` of Triton's AccelerateMatmul.
    """
    rows, columns = INSTRUCTION
    across = {m: GROUP_WARPS if generation == 3 else 1, n: 1}
    if chained:
        by_rows = sides[m] >= sides[n] if by_rows is None else by_rows
        across[m if generation == 3 or by_rows else n] = warps
    elif generation == 3:
        while math.prod(across.values()) < warps:
            across[m if sides[m] > rows * across[m] else n] *= 2
    else:
        left = {m: math.ceil(sides[m] / rows), n: math.ceil(sides[n] / columns)}
        while math.prod(across.values()) < warps:
            d = m if left[m] >= left[n] else n
            across[d] *= 2
            left[d] = max(1, left[d] // 2)
    values = {m: 2 * max(1, sides[m] // (rows * across[m])), n: 2 * max(1, sides[n] // (columns * across[n]))}
    by_columns = max(1, warps // max(1, sides[m] // rows)) if generation == 3 else 1
    width = min(GROUP_COLUMNS, max(columns, sides[n] // by_columns)) if generation == 3 else columns
    order = (m, n) if generation == 3 else (n, m)  # in which warps are dealt
    return Layout(values, {m: 8, n: 4}, across, generation, order, {n: width})


def from_tensor_memory(sides: Mapping[int, int], m: int, n: int, warps: int, reduced: bool) -> Layout:
    """A product's result as it is loaded from tensor memory, whose 128 lanes are rows, dealt to four warps.

    Columns, then rows beyond 128, lie side by side; more warps share them out. Of 64 rows, 16 are a warp's, and the
    other half of its lanes takes half of the columns.

    Args:
        reduced: each row is reduced, so that eight warps take 16 rows each rather than half of the columns.

    Source: `getDistributedLayoutForTmemLdSt` and `getTmemLoadLayoutSplitLongM` of Triton's TritonNvidiaGPU dialect.
    """
    high = sides[m] >= TENSOR_LANES
    lanes, across = {m: 32 if high else 16, n: 1 if high else 2}, {m: GROUP_WARPS, n: 1}
    beyond = sides[m] // TENSOR_LANES if high else 1
    while math.prod(across.values()) < warps:
        across[m if across[m] < GROUP_WARPS * beyond else n] *= 2
    if reduced and sides[m] == TENSOR_LANES and warps == 2 * GROUP_WARPS:
        lanes, across = {m: 16, n: 2}, {m: 2 * GROUP_WARPS, n: 1}
    values = {d: max(1, sides[d] // (lanes[d] * across[d])) for d in (m, n)}
    return Layout(values, lanes, across, 5, (m, n))


@dataclass(frozen=True)
class Layouts:
    """The layouts of a kernel's variables in tiles of these sides.

    Args:
        blocks: values of a tile, per partitioned axis.
    """

    model: Model
    blocks: Mapping[str, int]
    warps: int

    @cached_property
    def kernel(self) -> KernelProgram:
        plan = self.model.plan
        return lower(plan.name, plan.code, dict(plan.sizes), dict(self.blocks), plan.inputs, plan.outputs)

    @cached_property
    def tile(self) -> Blocks:
        return blocks_of(self.kernel)

    @cached_property
    def sides(self) -> dict[int, int]:
        return {i: self.tile.side(i) for i in range(len(self.tile.dims))}

    @cached_property
    def products(self) -> dict[str, Matrix]:
        return {p.target: p for p in matrices(self.kernel)}

    @cached_property
    def loads(self) -> dict[str, Load]:
        return {s.variable.name: s for s in statements(self.kernel.body) if isinstance(s, Load)}

    @cached_property
    def operands(self) -> set[str]:
        """What products take."""
        return {n for p in self.products.values() for n in (p.left, p.right)}

    def dims(self, name: str) -> tuple[int, ...]:
        return self.tile.of(self.model.plan.code.table[name].axes)

    def contiguous(self, load: Load | Store) -> tuple[int | None, int]:
        """The dimension along which a tile lies contiguously in memory, and how many values."""
        axes, tile, run = list(load.axes), self.tile, 1
        if not axes or axes[-1] in tile.scalar:
            return None, 1
        within = tile.dims[tile.dim(axes[-1])]
        for a in reversed(axes):
            if a not in within:
                break
            run *= tile.sides[a]
            if tile.sides[a] != self.model.sizes[a]:
                break
        return tile.dim(axes[-1]), run

    def loaded(self, v: Variable) -> Layout | None:
        """As it arrives: 16 bytes of a thread side by side, as far as there are so many."""
        return self.moved(self.loads[v.name], cost.in_bytes(v))

    def moved(self, move: Load | Store, size: int) -> Layout | None:
        """A tile on its way from or to an array of `size` bytes per value."""
        dims = self.tile.of(move.variable.axes)
        if not dims:
            return None
        d, run = self.contiguous(move)
        values = math.prod(self.sides[i] for i in dims)
        wide = max(1, min(WIDE // size, run, values // (WARP_THREADS * self.warps)))
        order = sorted(dims, key=lambda i: (i != d, -i))
        return spread({i: self.sides[i] for i in dims}, order, {d: wide} if d is not None else {}, self.warps)

    def generation(self, p: Matrix) -> int:
        """Of the instruction that takes a product: warpgroups' takes tiles of 64 rows and more."""
        enough = self.sides[self.tile.dim(p.m[0])] >= GROUP_ROWS and self.warps % GROUP_WARPS == 0
        if self.model.tensor_memory:
            return 5 if enough and self.warps <= 2 * GROUP_WARPS else 2
        return 3 if self.model.warpgroups and enough else 2

    def reduced(self, p: Matrix) -> bool:
        """Whether rows of a product are reduced as they are, or after what is done value by value."""
        dims, along = set(self.dims(p.target)), {*self.tile.of(p.n)}
        same = {p.target}
        for s in self.model.plan.code.statements():
            if s.kind != "compute" or s.expr is None or s.target.name == p.target:
                continue
            for node in walk(s.expr):
                if isinstance(node, Reduce) and along & {*self.tile.of(node.axes)}:
                    read = {v.name for v in walk(node.body) if isinstance(v, Var)}
                    if read & same and self.products.get(s.target.name) is None:
                        return True
            plain = not any(isinstance(node, Reduce) for node in walk(s.expr))
            if plain and s.reads & same and {*self.dims(s.target.name)} == dims:
                same.add(s.target.name)
        return False

    @cached_property
    def multiplied(self) -> dict[str, Layout]:
        """Of the products: several share out their warps as the last one does."""
        found, last = dict[str, Layout](), None
        for name, p in reversed(self.products.items()):
            m, n = self.tile.dim(p.m[0]), self.tile.dim(p.n[0])
            chained = len(self.products) > 1
            along = last if chained and last is not None else None
            if self.generation(p) == 5:
                found[name] = from_tensor_memory(self.sides, m, n, self.warps, self.reduced(p))
            else:
                found[name] = multiplied(self.sides, m, n, self.warps, chained, self.generation(p), along)
            last = found[name].warps[m] > 1 or self.warps == 1
        return found

    @cached_property
    def of(self) -> dict[str, Layout]:
        """By variable; numbers have none."""
        code, found = self.model.plan.code, dict[str, Layout]()
        for name in self.loads:
            layout = self.loaded(code.table[name])
            if layout is not None:
                found[name] = layout
        found |= self.multiplied
        anchored = set(found)
        states = {new: old for old, new in code.rebind}
        for s in [*code.statements()] * 2:  # a state is known by what it becomes
            if s.kind == "compute" and s.target.name not in anchored:
                layout = self.inherited(s, found)
                if layout is not None:
                    found[s.target.name] = layout
            if s.target.name in states and s.target.name in found:
                found[states[s.target.name]] = found[s.target.name]
        return found

    def inherited(self, s: Statement, known: Mapping[str, Layout]) -> Layout | None:
        """A computed variable's: a product's if any of what it is computed from has that, else the widest one's."""
        dims = set(self.dims(s.target.name))
        fit = [known[n] for n in sorted(s.reads, key=lambda n: (-len(self.dims(n)), n)) if n in known]
        fit = [layout for layout in fit if dims <= layout.values.keys()]
        return next((layout for layout in fit if layout.product), fit[0] if fit else None)

    def plain(self, dims: Sequence[int]) -> Layout:
        """Of what no array suggests any for."""
        return spread({d: self.sides[d] for d in dims}, sorted(dims, reverse=True), {}, self.warps)

    def held(self, name: str, dims: Sequence[int] | None = None) -> int:
        """Values of a variable that a thread holds."""
        dims = self.dims(name) if dims is None else dims
        return (self.of.get(name) or self.plain(dims)).held(dims) if dims else 1
