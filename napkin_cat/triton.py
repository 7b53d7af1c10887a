"""A schedule in Triton: tiles that it can hold, warps and stages, proved best; the module; configurations to tune.

Triton's sides are powers of two, at least 16 for what `tl.dot` takes, and so are its warps: they are the solver's
candidates, beside a model of what Triton's compiler makes of a tile. What is chosen is least in time, then in bytes
from global memory, unless the schedule was asked for something else.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> [tiles] = tile(schedule)
>>> tiles.blocks, tiles.launch.warps, tiles.certificate.status
({'q': 128, 'x': 64}, 8, 'optimal')
>>> "c3 = tl.dot(e_low, V, k[:, None] * c2)" in source(schedule).text
True
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from napkin_cat import cost
from napkin_cat.backends.triton import Launch, Source, emit
from napkin_cat.backends.triton_tile import LEAST_SIDE, Matrix, blocks_of, matrices, power
from napkin_cat.columns import Statement, Variable
from napkin_cat.device import Device, Limits
from napkin_cat.divisors import Divisors, divisors, products
from napkin_cat.expression import Apply, Reduce, Var, walk
from napkin_cat.objectives import Objective, ObjectiveError, least, objective, objectives
from napkin_cat.occupancy import Occupancy, occupancy
from napkin_cat.placement import Unplaceable
from napkin_cat.polynomial import Block, Poly, Table
from napkin_cat.problem import Certificate
from napkin_cat.program import KernelProgram, Program, ProgramError, lower
from napkin_cat.schedule import KernelPlan, Schedule
from napkin_cat.solve import Infeasible, Limit, Problem, Tiling

__all__ = ["Tiles", "TritonError", "configs", "perf_model", "ranked", "source", "tile", "tiled"]

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
OVERHEAD = 32
"""Registers of a thread beside arrays, operands and pointers to what is fetched."""
DEEP = 32
"""Of the axis that `mma.sync` sums over, so much is in registers at once."""


class TritonError(ValueError):
    """A device or a schedule that is none for Triton; the message says why."""


@dataclass(frozen=True)
class Tiles:
    """One kernel in Triton.

    Attributes:
        name: the kernel's. blocks: values, per partitioned axis.
        registers: of a thread, at most (`maxnreg` of the launch).
        shared_bytes: of a block, by the model of what Triton keeps there.
        occupancy: what a core holds at once.
        objectives: what was minimised, in order, and each one's certified tiling.
    """

    name: str
    blocks: dict[str, int]
    launch: Launch
    registers: int
    shared_bytes: int
    occupancy: Occupancy
    objectives: tuple[tuple[Objective, Tiling], ...]

    @property
    def certificate(self) -> Certificate:
        return self.objectives[-1][1].certificate

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """For people, a line each."""
        yield f"tiles      {', '.join(f'{a} {n}' for a, n in self.blocks.items()) or 'the whole'}; {self.launch}"
        yield f"registers  at most {self.registers} a thread; shared memory {self.shared_bytes:,} bytes a block"
        yield f"occupancy  {self.occupancy}"
        for o, t in self.objectives:
            c = t.certificate
            by = f" (bound by {o.bound(t.blocks)})" if len(o.terms) > 1 else ""
            none = "" if c.status == "optimal" else f", none has less than {o.text(c.lower_bound)}"
            checked = f"; checked by {', '.join(c.checked_by)}" if c.checked_by else ""
            yield f"least      {o.name}: {o.text(t.cost)}{by}, {c.status}{none}{checked}"


def tile(
    schedule: Schedule, *, objective: str | Sequence[str] | None = None, least_warps: int = 1
) -> tuple[Tiles, ...]:  # fmt: skip
    """The best tiles, warps and stages for every kernel of a schedule.

    Args:
        objective: what is least, in order (`objectives.OBJECTIVES`); by default what the schedule was asked for, else
            time, then transfer.
        least_warps: that a core must hold at once.

    Raises:
        TritonError: the device states no limits, or others than NVIDIA's.
        Infeasible: not even the smallest tile fits.
        ObjectiveError: no such objective, or the device states no figure that it takes.
    """
    return tuple(_Model.of(plan, schedule.device).tiles(objective, least_warps) for plan in schedule.kernels)


def source(
    schedule: Schedule, *, objective: str | Sequence[str] | None = None, least_warps: int = 1,
    tiles: Sequence[Tiles] | None = None, tune: int = 0,
) -> Source:  # fmt: skip
    """The schedule as a Python module of Triton kernels and a launcher named like the algorithm.

    Args:
        tiles: one for each kernel; by default the best (see `tile`, which takes the other arguments).
        tune: among so many configurations near the best (see `ranked`) `@triton.autotune` chooses; 0: the best is it.

    Raises:
        TritonError: a dtype or an operation that has no form in Triton; and as for `tile`.
    """
    tiles = tiles or tile(schedule, objective=objective, least_warps=least_warps)
    pairs = zip(schedule.kernels, tiles, strict=True)
    near = [_Model.of(k, schedule.device).ranked(t, tune) for k, t in pairs] if tune else []
    head = [*_head(schedule, tiles)]
    try:
        return emit(_program(schedule, tiles), schedule.algorithm, [t.launch for t in tiles], head, near)
    except ProgramError as error:
        raise TritonError(str(error)) from error


def tiled(device: Device) -> Device:
    """The device as an algorithm is divided into kernels for Triton.

    Of its shared memory a quarter counts, as up to four chunks lie there, and of its registers half: a tile that is no
    operand of `tl.dot` lies there as it was loaded and as it is computed on. A row that is too long is streamed.

    Raises:
        TritonError: a device without registers below its shared memory.
    """
    *above, shared, last = (device.levels[0], *device.levels)
    if len(above) < 2 or shared.capacity_bytes is None or last.capacity_bytes is None:
        raise TritonError(f"{device.name} has no level of registers below its shared memory")
    chunk = shared.model_copy(update={"capacity_bytes": shared.capacity_bytes // 4})
    half = last.model_copy(update={"capacity_bytes": last.capacity_bytes // 2})
    return device.model_copy(update={"levels": (*above[1:], chunk, half)})


def _program(schedule: Schedule, tiles: Sequence[Tiles]) -> Program:
    kernels = tuple(
        lower(k.name, k.code, dict(k.sizes), t.blocks, k.inputs, k.outputs)
        for k, t in zip(schedule.kernels, tiles, strict=True)
    )
    return Program(*schedule.buffers, kernels, schedule.numerics)


def _head(schedule: Schedule, tiles: Sequence[Tiles]) -> Iterator[str]:
    """What stands at the top of the module."""
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(schedule.sizes.items()))
    yield f"{schedule.algorithm} in {schedule.numerics.storage} for {schedule.device.name}, derived by napkin-cat"
    yield f"at {sizes}; right at all sizes."
    for k, t in zip(schedule.kernels, tiles, strict=True):
        yield ""
        yield f"Kernel {k.name}: {'; '.join(k.operations)}"
        rules = [step.rule for step in schedule.derivation.steps]
        for op, a in k.streamed:
            yield f"streams    {op.name} along {a.axis}, state {', '.join(a.state)}"
        yield from t.lines()
    yield ""
    yield f"Derived by {', '.join(dict.fromkeys(rules))}." if schedule.kernels else "Nothing is computed."


def _plan(schedule: Schedule, kernel: str | None) -> int:
    """Which kernel is meant."""
    names = [k.name for k in schedule.kernels]
    if kernel is None and len(names) == 1:
        return 0
    if kernel not in names:
        asked = "several kernels" if kernel is None else f"no kernel {kernel!r}"
        raise TritonError(f"{schedule.algorithm} has {asked}; kernel is one of {', '.join(names)}")
    return names.index(kernel)


def configs(schedule: Schedule, top: int = 8, kernel: str | None = None) -> list[Any]:
    """Configurations for `@triton.autotune`, of least predicted time first: the best, and what is near.

    Args:
        top: so many at most. kernel: its name, where the schedule has several.

    Raises:
        TritonError: no such kernel, or `top` below 1; as for `tile`.
        ImportError: Triton is not installed.
    """
    import triton

    stream = schedule.kernels[_plan(schedule, kernel)].code.stream
    return [
        triton.Config(
            {f"BLOCK_{a}": n for a, n in blocks.items() if n > 1 or a == stream},
            num_warps=launch.warps, num_stages=launch.stages, maxnreg=launch.registers,
        )
        for blocks, launch in ranked(schedule, top, kernel)
    ]  # fmt: skip


def ranked(schedule: Schedule, top: int = 8, kernel: str | None = None) -> list[tuple[dict[str, int], Launch]]:
    """As `configs`, as plain data: blocks by axis, and the launch.

    >>> from napkin_cat.schedule import derive
    >>> schedule = derive("multi_head_attention", on="a100", sizes={"h": 16, "q": 4096, "x": 4096, "d": 64})
    >>> [(blocks["q"], blocks["x"], launch.warps) for blocks, launch in ranked(schedule, 2)]
    [(128, 64, 4), (128, 128, 8)]
    """
    if top < 1:
        raise TritonError(f"top = {top}; give a number above 0")
    number = _plan(schedule, kernel)
    model = _Model.of(schedule.kernels[number], schedule.device)
    return model.ranked(model.tiles(None, 1), top)


def perf_model(schedule: Schedule, kernel: str | None = None) -> Callable[..., float]:
    """For `prune_configs_by={"perf_model": perf_model(schedule), "top_k": 8}`: seconds of a configuration.

    It reads `BLOCK_...`, `num_warps`, `num_stages` and the sizes that the kernel is called with; what does not fit into
    registers or shared memory takes infinitely long.

    Raises:
        TritonError: no such kernel; as for `tile`.
    """
    plan = schedule.kernels[_plan(schedule, kernel)]
    _Model.of(plan, schedule.device)  # what cannot be modelled is said now

    @lru_cache(maxsize=64)
    def model(sizes: tuple[tuple[str, int], ...]) -> _Model:
        return _Model.of(replace(plan, sizes=sizes), schedule.device)

    def seconds(**arguments: Any) -> float:
        sizes = tuple((a, int(arguments.get(f"size_{a}", n))) for a, n in plan.sizes)
        made = model(sizes)
        point = {cost.variable(plan.code, a): int(arguments.get(f"BLOCK_{a}", 1)) for a in cost.axes_of(plan.code)}
        return made.seconds({**point, "warps": arguments["num_warps"], "stages": arguments["num_stages"]})

    return seconds


# --------------------------------------------------------------------------- what Triton makes of a tile


@dataclass(frozen=True)
class _Model:
    """What a kernel takes in Triton, in polynomials of its tiles, warps and stages.

    Measured on Triton 3.9's cubins for sm_80 and sm_90 (`tests/test_triton_ahead.py` compares them):

    * Loads that feed a `tl.dot` in a loop are copied asynchronously into shared memory, into `num_stages` places where
      the product reads them there (wgmma, tcgen05), else into one less. What a dot reads that was loaded before the
      loop lies there as well.
    * A right operand that is computed goes through shared memory; a left one too, where warps share out its columns:
      `mma.sync` does that if a product that reads another's result is wider than high.
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
    def of(cls, plan: KernelPlan, device: Device) -> _Model:
        if device.limits is None or device.limits.rule != "cuda":
            raise TritonError(f"{device.name} states no [limits] of an NVIDIA device, for which Triton's are modelled")
        if max((v.level for v in plan.code.table.values()), default=0) < 2:
            raise TritonError(f"{device.name} has no level of registers below its shared memory")
        code, sizes = plan.code, dict(plan.sizes)
        batch = frozenset(a for p in products(code) for a in p.batch if a in code.groups)
        cut = {a: 1 if a in batch else LEAST_SIDE for a in cost.axes_of(code)}
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
    def padded(self) -> cost.Numbers[Poly]:
        """Where whole axes are as long as their block."""
        sides = blocks_of(self.kernel).sides
        return replace(self.numbers, size=lambda a: Poly.of(sides.get(a, power(self.sizes[a]))))

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
        """Bytes of shared memory: operands, and what statements pass between warps meanwhile (see `problem`)."""
        places = {n: n if self.warpgroups else max(1, n - 1) for n in self.stages(1)}
        code, table = self.plan.code, self.plan.code.table
        total = sum((self.bytes(v) for v in self.fetched), Poly())
        total = total * Poly.of(Table("stages", tuple(places.items())))
        late = {v.name for v in self.fetched}
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
        passed = {p.left for p in self.products if not (high and self.before(p))} - self.loaded.keys()
        again = {n for n in self.operands & late if self.elementwise(n)}
        return [("operands", total), *((f"operands, {n} once more", total + self.bytes(table[n]))
                                       for n in sorted(passed | again))]  # fmt: skip

    def stages(self, least: int | None = None) -> range:
        """The stages to choose from: one chunk is read while another arrives."""
        if not self.fetched:
            return range(1, 2)
        return range(least or (2 if self.warpgroups else 3), 5)

    def registers(self) -> list[tuple[str, Poly]]:
        """Bytes of registers of a block, statement by statement."""
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
                found.setdefault((frozenset(alive - hidden), self.beside(s)), f"{s.kind} {s.target.name}")

        tail = {n for s in code.tail for n in s.reads}
        run(before, state | {n for s in code.chunk for n in s.reads} | tail)
        inside = {n for s in code.chunk for n in s.reads} & held - state
        run(code.chunk, inside | renamed | (tail - state))
        held = (held | {s.target.name for s in code.chunk}) if code.stream is None else held
        run(code.tail, set())
        largest = [(names, more) for names, more in found
                   if not any(names < others and more == beside for others, beside in found)]  # fmt: skip
        resident = [] if self.warpgroups else [n for n in sorted(hidden) if n not in code.streamed]
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

    def beside(self, s: Statement) -> Poly:
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
        return sum((self.fragments(p) for p in together), total) + (len(together) - 1) * 16 * warp

    def pointers(self, v: Variable) -> Poly:
        """Bytes of registers, in all warps, of pointers to a tile: 8 to every 16.

        As many again where axes that form one dimension are told apart.
        """
        joined = {a for dim in blocks_of(self.kernel).dims if len(dim) > 1 for a in dim}
        return self.side(v.axes) * max(1, cost.in_bytes(v) // 2) * (2 if joined & set(v.axes) else 1)

    def fragments(self, p: Matrix) -> Poly:
        """Bytes of registers, in all warps, of what `mma.sync` reads of a product's operands at once."""
        if self.warpgroups:
            return Poly()
        size = cost.in_bytes(self.plan.code.table[p.right]) * DEEP
        if p in self.chained or any(p.target in (n.target for n in self.before(c)) for c in self.chained):
            return self.side(p.n) * size * Poly.of(Block("warps"))
        # warps share out rows first, as many of them as columns or twice as many
        high = {w: 1 << (w.bit_length() // 2) for w in WARPS}
        rows = Poly.of(Table("warps", tuple(high.items())))
        columns = Poly.of(Table("warps", tuple((w, w // h) for w, h in high.items())))
        return self.side(p.m) * size * columns + self.side(p.n) * size * rows

    # ----------------------------------------------------------------------- the problem

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
                found[cost.variable(code, a)] = [1 << i for i in range(top.bit_length()) if 1 << i >= low]
        most = min(self.limits.block_threads // self.limits.warp_threads, self.limits.warps)
        few = 4 if self.warpgroups and self.products else 1
        most = min(most, 2 * few) if self.tensor_memory and self.products else most
        found["warps"] = [w for w in WARPS if few <= w <= most]
        return found

    def problem(self, least_warps: int, keep: Divisors, least_stages: int | None = None, high: bool = True) -> Problem:
        """What the solver is asked; `high`: products have as many rows as the device's instructions work best on."""
        code, limits = self.plan.code, self.limits
        candidates = self.candidates(keep)
        candidates["stages"] = self.stages(least_stages)
        candidates["registers"] = [*range(OVERHEAD + 8, limits.thread_registers, 8), limits.thread_registers]
        candidates["blocks"] = range(1, limits.blocks + 1)
        warps, blocks, thread = (Poly.of(Block(v)) for v in ("warps", "blocks", "registers"))
        room = THREAD_BYTES * warps * thread
        own = THREAD_BYTES * OVERHEAD * warps
        fits, block = (
            Poly.of(Table("registers", tuple((r, self.warps_of(r, held)) for r in candidates["registers"])))
            for held in (limits.registers, limits.block_registers)
        )
        demands = [Limit("registers", 0, held + own - room, what) for what, held in self.registers()]
        slack = limits.shared_reserved_bytes + limits.shared_granularity_bytes - 1
        demands += [
            Limit("warps that registers allow", 0, warps * blocks - fits),
            Limit("warps of a block that registers allow", 0, warps - block),
            Limit("warps of a core", limits.warps, warps * blocks),
        ]
        for what, held in self.shared(high):
            demands.append(Limit("shared memory of a block", limits.block_shared_bytes, held, what))
            demands.append(Limit("shared memory of a core", limits.shared_bytes, (held + slack) * blocks, what))
        if least_warps > 1:
            demands.append(Limit("asked for", -least_warps, -(warps * blocks)))
        for p in self.products:
            for side in (p.m, p.n, p.k):
                if self.side(side).variables and len(side) > 1:
                    demands.append(Limit("sides of a product", -LEAST_SIDE, -self.side(side)))
        for p in self.products if high else ():
            if self.warpgroups:
                demands.append(Limit("rows of a warpgroup's product", -GROUP_ROWS, -self.side(p.m)))
            elif p in self.chained:
                demands.append(Limit("columns of a product that are no more than its rows", 0,
                                     self.side(p.n) - self.side(p.m)))  # fmt: skip
        # one by one: with all registers, few warps, then long chunks, then no more registers than that takes
        prefer = [("blocks", "small"), ("registers", "large"), ("warps", "small")]
        prefer += [(cost.variable(code, a), "large") for a in [code.stream] if a is not None]
        prefer += [("stages", "small"), *((cost.variable(code, a), "small") for a in code.groups)]
        prefer += [("registers", "small"), ("blocks", "large")]
        return Problem(candidates, Poly(), tuple(demands), tuple(prefer))

    def warps_of(self, registers: int, held: int) -> int:
        """Warps by so many registers in all, dealt to the partitions of a core and rounded up."""
        unit = self.limits.register_granularity
        warp = -(-registers * self.limits.warp_threads // unit) * unit
        return self.limits.partitions * (held // self.limits.partitions // warp)

    def objectives(self, asked: str | Sequence[str] | None) -> tuple[Objective, ...]:
        if asked is None:
            asked = [o.name for o in self.plan.objectives] or ("time", "transfer")
            if not self.plan.objectives:
                try:
                    self.time("ideal")
                except ObjectiveError:
                    asked = ("transfer",)
        return objectives(asked, self.plan.code, self.device, self.sizes, self.plan.numerics, self.numbers)

    def time(self, model: str) -> Objective:
        return objective(
            f"time:{model}", self.plan.code, self.device, self.sizes, self.plan.numerics, self.numbers
        )  # fmt: skip

    def tiles(self, asked: str | Sequence[str] | None, least_warps: int) -> Tiles:
        wanted = self.objectives(asked)
        lines = divisors(self.plan.code, self.device, self.sizes, self.plan.numerics)
        kept = (lines, lines.without_lines(), Divisors({}))
        attempts = [(keep, None, high) for keep in kept for high in (True, False)] + [(kept[-1], 1, False)]
        for attempt in attempts:
            problem = self.problem(least_warps, *attempt)
            try:
                found = least(problem, wanted)
            except Infeasible as error:
                if attempt is attempts[-1]:
                    raise self.why(problem, least_warps) from error
            else:
                break
        return self.made((found, *found.then), wanted)

    def why(self, problem: Problem, least_warps: int) -> Infeasible:
        """What even the smallest tile has too much of, with all the registers that a block may have."""
        tile = {v: c[0] for v, c in problem.candidates.items() if v not in ("registers", "blocks", "stages")}
        if least_warps > 1:
            return Unplaceable(f"no tile leaves room for {least_warps} warps on a core of {self.device.name}", tile)
        limits, best = self.limits, {"registers": 1, "warps": 1}
        for w, r in itertools.product(problem.candidates["warps"], problem.candidates["registers"]):
            if w <= self.warps_of(r, limits.block_registers) and w * r > best["registers"] * best["warps"]:
                best = {"registers": r, "warps": w}
        room = THREAD_BYTES * best["registers"] * best["warps"]
        for limit in problem.limits:
            point = {v: c[0] for v, c in problem.candidates.items()} | best
            over = limit.demand.at(point) - limit.capacity
            if over > 0 and limit.what:
                own = room if limit.level == "registers" else limit.capacity
                return Infeasible(limit.level, own + over, own, tile, limit.what)
        return Unplaceable(
            f"no tile fits the warps, registers and memory of a core of {self.device.name} at once", tile
        )

    def least_registers(self, point: Mapping[str, int]) -> int | None:
        """Of a thread, with which a tile keeps to all limits; None where it does not."""
        limits = self.checks.limits
        for registers in self.checks.candidates["registers"]:
            at = {**point, "registers": registers, "blocks": 1}
            if all(limit.demand.at(at) <= limit.capacity for limit in limits):
                return registers
        return None

    @cached_property
    def checks(self) -> Problem:
        """Every limit of a tile, whatever its sides."""
        none = divisors(self.plan.code, self.device, self.sizes, self.plan.numerics).without_lines()
        return self.problem(1, none, 1, high=False)

    def seconds(self, point: Mapping[str, int]) -> float:
        """Predicted time of a tile; infinite where it does not fit."""
        registers = self.least_registers(point)
        if registers is None:
            return math.inf
        return float(self.timed.at({**point, "registers": registers, "blocks": 1}))

    @cached_property
    def timed(self) -> Objective:
        return self.time("sequential")

    def ranked(self, best: Tiles, top: int) -> list[tuple[dict[str, int], Launch]]:
        """Tiles of least predicted time around the best, by time, then by bytes from global memory."""
        code = self.plan.code
        [moved] = objectives("transfer", code, self.device, self.sizes, self.plan.numerics, self.numbers)
        start = {cost.variable(code, a): n for a, n in best.blocks.items()}
        start |= {"warps": best.launch.warps, "stages": best.launch.stages}
        near = []
        for v, n in start.items():
            around = self.checks.candidates[v] if v != "stages" or n not in self.stages() else self.stages()
            c = [x for x in around if (x == 1) == (n == 1) or v in {"warps", "stages"}]
            at = c.index(n)
            near.append(c[max(0, at - 2) : at + 3])
        found = []
        for values in itertools.product(*near):
            point = dict(zip(start, values, strict=True))
            registers = self.least_registers(point)
            if registers is not None:
                point |= {"registers": registers, "blocks": 1}
                found.append((self.timed.at(point), moved.at(point), -point["stages"], registers, values))
        found.sort()
        axes = list(cost.axes_of(code))
        first = (best.blocks, best.launch)
        rest = [
            (dict(zip(axes, values, strict=False)), Launch(values[-2], values[-1], registers))
            for _, _, _, registers, values in found
        ]
        return [first, *(one for one in rest if one[0] != first[0] or one[1] != first[1])][:top]

    def made(self, tilings: Sequence[Tiling], wanted: Sequence[Objective]) -> Tiles:
        point = tilings[-1].blocks
        high = self.warpgroups or all(self.side(p.n).at(point) <= self.side(p.m).at(point) for p in self.chained)
        shared = max(held.at(point) for _, held in self.shared(high))
        said = occupancy(
            self.limits, warps=point["warps"], registers_per_thread=point["registers"], shared_bytes=shared
        )  # fmt: skip
        blocks = {a: point[cost.variable(self.plan.code, a)] for a in cost.axes_of(self.plan.code)}
        launch = Launch(point["warps"], point["stages"], point["registers"])
        return Tiles(
            self.plan.name, blocks, launch, point["registers"], shared, said, tuple(zip(wanted, tilings, strict=True))
        )  # fmt: skip
