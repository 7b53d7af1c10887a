"""What Triton's compiler makes of a tile: registers and shared memory, in polynomials of tiles, warps and stages.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> model = Model.of(schedule.kernels[0], schedule.device)
>>> [(what, held.at({"g_q": 128, "s_x": 64, "stages": 3})) for what, held in model.shared(high=True)]
[('operands', 98304), ('c3 on its way out', 32768)]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from napkin_cat import cost
from napkin_cat.backends.triton_tile import LEAST_SIDE, Blocks, Matrix, blocks_of, matrices, power
from napkin_cat.columns import Statement, Variable
from napkin_cat.device import Device, Limits
from napkin_cat.divisors import Divisors, products
from napkin_cat.expression import Apply, Reduce, Var, walk
from napkin_cat.objectives import Objective, objectives
from napkin_cat.polynomial import Block, Poly, Table
from napkin_cat.program import KernelProgram, lower
from napkin_cat.schedule import KernelPlan

__all__ = ["GROUP_ROWS", "GROUP_WARPS", "OVERHEAD", "THREAD_BYTES", "Model", "TritonError"]

WARPS = (1, 2, 4, 8, 16, 32)
"""Of a block: powers of two."""
THREAD_BYTES = 4 * 32
"""Bytes of one register in all threads of a warp."""
LANES = 8
"""Partial results that the threads of a row pass each other, at least."""
BARRIERS = 1024
"""Bytes of shared memory for barriers and row statistics beside tensor memory, at most."""
GROUP_ROWS = 64
"""Rows of a product that a warpgroup's instruction takes at once."""
GROUP_WARPS = 4
"""Warps of a warpgroup."""
OVERHEAD = 32
"""Registers of a thread beside arrays, operands and pointers to what is fetched."""
DEEP = 32
"""Of the axis that `mma.sync` sums over, so much is in registers at once."""


class TritonError(ValueError):
    """A device or a schedule that is none for Triton; the message says why."""


@dataclass(frozen=True)
class Model:
    """What a kernel takes in Triton, in polynomials of its tiles, warps and stages.

    Measured on Triton 3.9's cubins for sm_80 and sm_90 (`tests/test_triton_ahead.py` compares them):

    * Loads that feed a `tl.dot` in a loop are copied asynchronously into shared memory, into `num_stages` places where
      the product reads them there (wgmma, tcgen05), else into one less. What a dot reads that was loaded before the
      loop lies there as well.
    * A right operand that is computed goes through shared memory. A left one does if something was reduced on the way
      to it, or if warps share out its columns: `mma.sync` does that if a product that reads another's result is wider
      than high; else the product's threads compute what they need of it.
    * A product's result goes through shared memory on its way out, where the operands were.
    * Where a tile has too few rows for its warpgroups, `mma.sync` multiplies there too.
    * Registers hold what is alive at each statement, spread over all threads, `mma.sync`'s operands as far as they are
      read at once, and some more for pointers, masks and indices.
    """

    plan: KernelPlan
    device: Device
    limits: Limits
    kernel: KernelProgram
    products: tuple[Matrix, ...]
    batch: frozenset[str]

    @classmethod
    def of(cls, plan: KernelPlan, device: Device) -> Model:
        if device.limits is None or device.limits.rule != "cuda":
            raise TritonError(f"{device.name} states no [limits] of an NVIDIA device, for which Triton's are modelled")
        if max((v.level for v in plan.code.table.values()), default=0) < 2:
            raise TritonError(f"{device.name} has no level of registers below its shared memory")
        code, sizes = plan.code, dict(plan.sizes)
        batch = frozenset(a for p in products(code) for a in p.batch if a in code.groups)
        alone = {*batch, *([code.part.axis] if code.part is not None else [])}
        cut = {a: 1 if a in alone else LEAST_SIDE for a in cost.axes_of(code)}
        if code.part is not None and code.part.length % LEAST_SIDE:
            held = f"parts of {code.part.length} positions of {code.stream!r}"
            raise TritonError(f"{plan.name}: chunks of {LEAST_SIDE} positions do not divide {held}")
        kernel = lower(plan.name, code, sizes, cut, plan.inputs, plan.outputs)
        return cls(plan, device, device.limits, kernel, tuple(matrices(kernel)), batch)

    @cached_property
    def warpgroups(self) -> bool:
        """Whether products read both operands from shared memory."""
        return any(p.warps > 1 for p in self.device.pipes if "contraction" in p.does)

    @cached_property
    def tensor_memory(self) -> bool:
        """Whether products add up in a memory of their own (tcgen05), for one or two warpgroups."""
        return any(p.instruction.startswith("tcgen05") for p in self.device.pipes)

    @property
    def sizes(self) -> dict[str, int]:
        return dict(self.plan.sizes)

    @cached_property
    def numbers(self) -> cost.Numbers[Poly]:
        return cost.polynomials(self.plan.code, self.sizes)

    @cached_property
    def blocks(self) -> Blocks:
        return blocks_of(self.kernel)

    @cached_property
    def padded(self) -> cost.Numbers[Poly]:
        """Where whole axes are as long as their block."""
        sides = self.blocks.sides
        return replace(self.numbers, size=lambda a: Poly.of(sides.get(a, power(self.sizes[a]))))

    def wanted(self, names: str | Sequence[str]) -> tuple[Objective, ...]:
        """Objectives by name, in polynomials of the tiles."""
        return objectives(names, self.plan.code, self.device, self.sizes, self.plan.numerics, self.numbers)

    def side(self, axes: Sequence[str]) -> Poly:
        """Values of a tile along axes."""
        cut = set(cost.axes_of(self.plan.code))
        return self.padded.product([self.padded.block(a) if a in cut else self.padded.size(a) for a in axes])

    def bytes(self, v: Variable) -> Poly:
        return self.side(v.axes) * cost.in_bytes(v)

    @cached_property
    def loaded(self) -> dict[str, Variable]:
        return {s.target.name: s.target for s in self.plan.code.statements() if s.kind == "load"}

    @cached_property
    def operands(self) -> set[str]:
        return {name for p in self.products for name in (p.left, p.right)}

    @cached_property
    def fetched(self) -> list[Variable]:
        """What is loaded in the loop and feeds a product."""
        feeding = self.behind(self.operands)
        return [v for n, v in self.loaded.items() if n in self.plan.code.streamed and n in feeding]

    def behind(self, names: set[str]) -> set[str]:
        """All that variables are computed from, themselves included."""
        found = set(names)
        for s in reversed(list(self.plan.code.statements())):
            if s.target.name in found and s.kind == "compute":
                found |= s.reads
        return found

    def before(self, p: Matrix) -> list[Matrix]:
        """The products whose results a product's operands were computed from."""
        made = self.behind({p.left, p.right})
        return [other for other in self.products if other is not p and other.target in made]

    @cached_property
    def chained(self) -> list[Matrix]:
        """Products that read what another one's result was made to."""
        return [p for p in self.products if self.before(p)]

    def shared(self, high: bool) -> list[tuple[str, Poly]]:
        """Bytes of shared memory: operands, and what statements pass between warps meanwhile.

        `high`: products have as many rows as the device's instructions work best on.
        """
        code, table, total = self.plan.code, self.plan.code.table, Poly()
        late = {v.name for v in self.fetched}
        for v in self.fetched:  # a warpgroup's product may still read a chunk's when the next one's arrives
            more = self.warpgroups and (not high or v.name in self.operands)
            places = {n: n if more else max(1, n - 1) for n in self.stages(1)}
            total = total + self.bytes(v) * Poly.of(Table("stages", tuple(places.items())))
        for name in sorted(self.operands - late):
            if name in self.loaded or any(p.right == name for p in self.products):
                total = total + self.bytes(table[name])
        if self.tensor_memory and self.products:
            total = total + BARRIERS
        made = {p.target for p in self.products}
        for s in code.statements():
            reduced = [n for n in walk(s.expr) if isinstance(n, Reduce)] if s.expr is not None else []
            if any(n.kind == "recur" for n in reduced):
                total = total + 2 * THREAD_BYTES * Poly.of(Block("warps"))
            elif reduced and s.target.name not in made and not made & self.behind(set(s.reads)):
                partial = Poly.of(Table("warps", tuple((w, max(w, LANES)) for w in WARPS)))
                total = total + self.side(s.target.axes) * 4 * partial
        passed = {p.left for p in self.products if not (high and self.before(p)) and not self.direct(p)}
        alone = Poly.of(Table("stages", tuple((n, int(n == 1)) for n in self.stages(1))))
        again = {n: alone for n in self.operands & late if self.elementwise(n)} | {n: Poly.of(1) for n in passed}
        inner = [p.target for c in self.chained for p in self.before(c)]
        leaving = [] if self.tensor_memory else [p.target for p in self.products if p.target not in inner]
        return [("operands", total), *((f"operands, {n} once more", total + self.bytes(table[n]) * often)
                                       for n, often in sorted(again.items())),
                *((f"{n} on its way out", self.side(table[n].axes) * self.stored) for n in leaving)]  # fmt: skip

    @cached_property
    def stored(self) -> int:
        """Bytes per value of what is stored, of the widest array."""
        return max(self.stored_bytes(s) for s in self.plan.code.statements() if s.kind == "store")

    def stored_bytes(self, s: Statement) -> int:
        return cost.stored_bytes(self.plan.numerics)(s)

    def direct(self, p: Matrix) -> bool:
        """Whether a left operand is read as the instruction wants it: as it was loaded, or what is made of that element
        by element."""
        return p.left in self.loaded if self.tensor_memory else self.unreduced(p)

    def unreduced(self, p: Matrix) -> bool:
        """Whether nothing was reduced on the way to a left operand: `mma.sync` has it computed where it is read."""
        made = (s.expr for s in self.plan.code.statements() if s.target.name in self.behind({p.left}))
        return not any(isinstance(n, Reduce) for e in made if e is not None for n in walk(e))

    def stages(self, least: int | None = None) -> range:
        """The stages to choose from: one chunk is read while another arrives."""
        if not self.fetched:
            return range(1, 2)
        return range(least or (2 if self.warpgroups else 3), 5)

    def registers(self, high: bool) -> list[tuple[str, Poly]]:
        """Bytes of registers of a block, statement by statement.

        Where warpgroups multiply, products that are not `high` have too few rows for them: `mma.sync` takes those.
        """
        warpgroups = self.warpgroups and high
        code, table = self.plan.code, self.plan.code.table
        hidden = {n for n in self.loaded if n in self.operands and not self.elementwise(n)}
        before = [*code.head, *code.init]
        held = {s.target.name for s in before}
        renamed = {new for old, new in code.rebind}
        state = {old for old, _ in code.rebind}
        found: dict[tuple[frozenset[str], Poly], str] = {}

        def run(statements: Sequence[Statement], after: set[str]) -> None:
            """What is alive around each statement; `after` is read later."""
            for i, s in enumerate(statements):
                later = after | {n for t in statements[i + 1 :] for n in t.reads}
                done = {t.target.name for t in statements[: i + 1]} | held
                alive = (done & later) | {s.target.name}
                wide = cost.in_bytes(s.target)
                for n in s.reads & table.keys() - alive:
                    if not (table[n].axes == s.target.axes and cost.in_bytes(table[n]) == wide):
                        alive.add(n)
                found.setdefault((frozenset(alive - hidden), self.beside(s, warpgroups)), f"{s.kind} {s.target.name}")

        tail = {n for s in code.tail for n in s.reads}
        run(before, state | {n for s in code.chunk for n in s.reads} | tail)
        inside = {n for s in code.chunk for n in s.reads} & held - state
        run(code.chunk, inside | renamed | (tail - state))
        held = (held | {s.target.name for s in code.chunk}) if code.stream is None else held
        run(code.tail, set())
        largest = [(names, more) for names, more in found
                   if not any(names < others and more == beside for others, beside in found)]  # fmt: skip
        resident = [] if warpgroups else [n for n in sorted(hidden) if n not in code.streamed]
        whole = sum((self.bytes(table[n]) for n in resident), Poly())
        at_once = Poly.of(Table("stages", tuple((n, int(n == 1)) for n in self.stages(1))))
        for v in self.fetched:  # which passes through registers if it is not copied asynchronously
            whole = whole + self.pointers(v) + self.bytes(v) * at_once
        for n, v in self.loaded.items():  # converted as it arrives
            if n in code.streamed and n not in hidden and cost.in_bytes(v) < 4:
                whole = whole + self.side(v.axes) * 4 + 8 * THREAD_BYTES * Poly.of(Block("warps"))
        return [(found[names, more], sum((self.bytes(table[n]) for n in sorted(names)), whole + more))
                for names, more in largest]  # fmt: skip

    def elementwise(self, name: str) -> bool:
        """Whether a loaded array is read by anything but a product."""
        own = {p.target for p in self.products if name in (p.left, p.right)}
        for s in self.plan.code.statements():
            if s.kind == "compute" and name in s.reads and s.expr is not None:
                times = sum(isinstance(n, Var) and n.name == name for n in walk(s.expr))
                if s.target.name not in own or times > 1:
                    return True
        return False

    def beside(self, s: Statement, warpgroups: bool) -> Poly:
        """Bytes of registers, in all warps, that a statement takes beside the arrays."""
        total = Poly()
        if s.kind == "load" and s.target not in self.fetched:
            total = self.pointers(s.target)
        for node in walk(s.expr) if s.kind == "compute" and s.expr is not None else ():
            match node:
                case Apply("erf"):  # both of its branches
                    total = total + self.bytes(s.target)
                case Reduce("pick" | "recur", axes, body):  # keys, values and positions; pairs, before and after
                    read = {n.name for n in walk(body) if isinstance(n, Var)}
                    over = dict.fromkeys(a for n in sorted(read) for a in self.plan.code.table[n].axes)
                    total = total + self.side([*over, *(a for a in axes if a not in over)]) * 16
        at = next((p for p in self.products if p.target == s.target.name), None)
        if at is None:
            return total
        together = [p for p in self.products if p is at or not (self.before(at) or self.before(p))]
        warp = THREAD_BYTES * Poly.of(Block("warps"))
        fragments = (self.fragments(p) for p in together if not warpgroups)
        return sum(fragments, total) + (len(together) - 1) * 16 * warp

    def pointers(self, v: Variable) -> Poly:
        """Bytes of registers, in all warps, of pointers to a tile: 8 to every 16.

        As many again where axes that form one dimension are told apart.
        """
        joined = {a for dim in self.blocks.dims if len(dim) > 1 for a in dim}
        return self.side(v.axes) * max(1, cost.in_bytes(v) // 2) * (2 if joined & set(v.axes) else 1)

    def fragments(self, p: Matrix) -> Poly:
        """Bytes of registers, in all warps, of what `mma.sync` reads of a product's operands at once."""
        size = cost.in_bytes(self.plan.code.table[p.right]) * DEEP
        if p in self.chained or any(p.target in (n.target for n in self.before(c)) for c in self.chained):
            return self.side(p.n) * size * Poly.of(Block("warps"))
        # warps share out rows first, as many of them as columns or twice as many
        high = {w: 1 << (w.bit_length() // 2) for w in WARPS}
        rows = Poly.of(Table("warps", tuple(high.items())))
        columns = Poly.of(Table("warps", tuple((w, w // h) for w, h in high.items())))
        return self.side(p.m) * size * columns + self.side(p.n) * size * rows

    def candidates(self, keep: Divisors) -> dict[str, Sequence[int]]:
        """Powers of two: no shorter than a product's side, and multiples of a line of memory where `keep` says so."""
        code, found = self.plan.code, dict[str, Sequence[int]]()
        for a in cost.axes_of(code):
            sides = [side for p in self.products for side in (p.m, p.n, p.k) if a in side]
            low = LEAST_SIDE if any(len(side) == 1 for side in sides) else 1 if a in code.groups else 2
            top = max(low, power(self.sizes[a]))
            low = max(low, min(top, power(keep[a])))
            if a in self.batch:
                found[cost.variable(code, a)] = (1,)
            else:
                powers = [1 << i for i in range(top.bit_length()) if 1 << i >= low]
                found[cost.variable(code, a)] = cost.allowed(code, a, powers)
        most = min(self.limits.block_threads // self.limits.warp_threads, self.limits.warps)
        few = 4 if self.warpgroups and self.products else 1
        most = min(most, 2 * few) if self.tensor_memory and self.products else most
        found["warps"] = [w for w in WARPS if few <= w <= most]
        return found

    def warps_of(self, registers: int, held: int) -> int:
        """Warps by so many registers in all, dealt to the partitions of a core and rounded up."""
        unit = self.limits.register_granularity
        warp = -(-registers * self.limits.warp_threads // unit) * unit
        return self.limits.partitions * (held // self.limits.partitions // warp)
