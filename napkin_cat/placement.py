"""How a kernel is placed on the cores of a device: blocks, warps, parts, slices, stages, registers.

The paper's tile treats registers as one pool and a block as one thing. Here the block is shared out to warps: each
holds its part of the results in its own registers, a chunk passes by in smaller parts, contractions bring slices of
what was loaded down to registers, and chunks are fetched ahead while one is read. The block sizes of every level, the
warps of a block, the blocks of a core, the stages and the registers of a thread are variables of one problem, solved
and certified like any other; the hardware's occupancy rule is part of it, and is asked again about the answer.

>>> from napkin_cat.library import ALGORITHMS
>>> from napkin_cat.regions import kernel_of
>>> attention = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
>>> placed = place(attention, Device.load("a100"), {"q": 4096, "x": 4096, "d": 128}, least_warps=16)
>>> placed.block_warps * placed.core_blocks, placed.blocks["q"] >= 128
(16, True)
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Columns, columns
from napkin_cat.device import Device, Limits
from napkin_cat.diagram import Kernel
from napkin_cat.divisors import Divisors, divisors
from napkin_cat.expression import Numerics
from napkin_cat.objectives import Objective, objectives
from napkin_cat.occupancy import RULES, Occupancy, OccupancyError, Pool, occupancy
from napkin_cat.pipeline import pipelined, unused
from napkin_cat.polynomial import Block, Poly, Quotient, Table
from napkin_cat.solve import Infeasible, Limit, Problem, Tiling, minimising, solve

__all__ = ["OVERHEAD", "Placement", "PlacementError", "Unplaceable", "place"]

OVERHEAD = 24
"""Registers of a thread beside its arrays: addresses, counters, predicates. An input of the model, not of a source."""
REGISTER_BYTES = 4
ASKED = "asked for"


class PlacementError(ValueError):
    """A kernel that cannot be placed as asked, or a device that does not state what that takes."""


class Unplaceable(Infeasible):
    """No placement does what was asked for, though the smallest tile fits."""

    def __init__(self, what: str, tile: Mapping[str, int]) -> None:
        super().__init__(ASKED, 0, 0, tile)
        self.args = (what,)


@dataclass(frozen=True)
class Placement:
    """A kernel on the cores of a device.

    Attributes:
        kernel, code: with tiles that are cut again.
        blocks: values, per partitioned axis; parts as `axis'`, slices of contractions as `axis:k` and `axis:n`.
        stages: how many chunks lie in shared memory at once.
        block_warps: warps of a block; part_warps: of one part of it (a warpgroup's 4 where instructions take one).
        core_blocks: blocks of a core at once.
        thread_registers: of 32 bits; `overhead` of them beside the arrays.
        warp_bytes: of registers that the arrays of one warp take at most; block_bytes: of shared memory, of a block.
        occupancy: what the hardware's rule says of it, and the paper's flat pool.
        transfer: values and bytes moved into each level below the top, slices too.
        objectives: what was minimised, in order, each with its certified tiling, whose cost is in the integers of the
            objective in the same place of `measured`.
        cluster: blocks of a cluster, which load together what all of them want; 1: there are none. Tiles of clusters
            are `axis^` in `blocks`.
        exchanged: values and bytes that the blocks of clusters send each other.
        cached: the cache that a wave of blocks shares, and values and bytes that cross into it and out of it upward;
            None where no wave saves any. Tiles of waves are `axis^^` in `blocks`.
        crossings: seconds that what comes into each memory takes at the bandwidth stated for it, None where none is:
            their sum is the multi-level cost (Eq. 2).
        pools: how many parts would fit into each memory by the paper's accounting; none where a block is shared out
            along several axes.
        unused: what was asked of the order of the work and changes nothing here, each with the reason.
    """

    kernel: Kernel
    code: Columns
    blocks: dict[str, int]
    stages: int
    block_warps: int
    part_warps: int
    core_blocks: int
    thread_registers: int
    overhead: int
    warp_bytes: int
    block_bytes: int
    occupancy: Occupancy
    divisors: Divisors
    transfer: tuple[tuple[str, int, int], ...]
    objectives: tuple[tuple[str, Tiling], ...]
    measured: tuple[Objective, ...]
    cluster: int = 1
    exchanged: tuple[int, int] = (0, 0)
    cached: tuple[str, int, int] | None = None
    crossings: tuple[tuple[str, float | None], ...] = ()
    pools: tuple[Pool, ...] = ()
    unused: tuple[str, ...] = ()

    @property
    def warps(self) -> int:
        """Warps of a core at once."""
        return self.block_warps * self.core_blocks

    @property
    def status(self) -> str:
        """Whether every objective was proved ("optimal"), or one only to within a bound ("bounded")."""
        return "optimal" if all(t.certificate.status == "optimal" for _, t in self.objectives) else "bounded"

    def to_json(self) -> dict[str, Any]:
        return {
            "blocks": dict(self.blocks), "stages": self.stages, "warps_per_block": self.block_warps,
            "blocks_per_core": self.core_blocks, "warps_per_core": self.warps,
            "warps_per_core_flat_pool": self.occupancy.flat_warps, "registers_per_thread": self.thread_registers,
            "register_bytes_per_warp": self.warp_bytes, "shared_bytes_per_block": self.block_bytes,
            "bound_by": list(self.occupancy.bound_by), "divisors": self.divisors.to_json(),
            "transfer": [{"level": level, "values": v, "bytes": b} for level, v, b in self.transfer],
            "blocks_per_cluster": self.cluster,
            "exchanged": {"values": self.exchanged[0], "bytes": self.exchanged[1]},
            "crossings": [{"into": into, "seconds": seconds} for into, seconds in self.crossings],
            "cached": dict(zip(("cache", "values", "bytes"), self.cached, strict=True)) if self.cached else None,
            "pools": [pool.to_json() for pool in self.pools],
            "unused": list(self.unused),
            "objectives": [
                {"objective": what, "cost": t.cost, "unit": o.unit, "value": float(o.value(t.cost)),
                 "bound": o.bound(self.objectives[-1][1].blocks), "unstated": list(o.unstated),
                 "status": t.certificate.status, "checked_by": list(t.certificate.checked_by)}
                for (what, t), o in zip(self.objectives, self.measured, strict=True)
            ],
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        code = self.code
        blocks = [f"{cost.variable(code, a)} = {b}" for a, b in self.blocks.items() if not a.endswith("^")]
        yield f"tiles      {', '.join(blocks)}; {self.stages} stage{'s' if self.stages > 1 else ''}"
        yield f"warps      {self.occupancy}"
        yield (f"registers  {self.thread_registers} a thread ({self.overhead} beside the arrays); "
               f"{self.warp_bytes:,} bytes of arrays a warp")  # fmt: skip
        yield f"shared     {self.block_bytes:,} bytes a block"
        for pool in self.pools:
            yield f"pool       {pool}"
        for s in code.behind:
            if s.kind == "compute":
                yield f"overlap    {s.target.name} = {s.expr} beside the next chunk of {code.stream}"
        for line in self.unused:
            yield f"unused     {line}"
        if self.cluster > 1:
            tile = ", ".join(f"{cost.variable(code, f'{a}^')} = {self.blocks[f'{a}^']}" for a in code.clusters)
            yield f"clusters   of {self.cluster} blocks: {tile}"
        if self.cached is not None:
            tile = ", ".join(f"{cost.variable(code, f'{a}^^')} = {self.blocks[f'{a}^^']}" for a in code.waves)
            name, values, moved = self.cached
            yield f"{name:10} tile of a wave: {tile}"
            yield f"moved      into {name}: {values:,} values, {moved:,} bytes"
        for level, values, moved in self.transfer:
            yield f"moved      into {level}: {values:,} values, {moved:,} bytes"
        if self.cluster > 1:
            yield "moved      between blocks of clusters: {:,} values, {:,} bytes".format(*self.exchanged)
        known = [f"{into} {seconds * 1e6:,.2f} us" for into, seconds in self.crossings if seconds is not None]
        unknown = [into for into, seconds in self.crossings if seconds is None]
        least = f" at least, as no bandwidth is stated for {', '.join(unknown)}" if unknown else ""
        total = sum(seconds for _, seconds in self.crossings if seconds is not None)
        yield f"levels     {' + '.join(known)} = {total * 1e6:,.2f} us{least}"
        for line in str(self.divisors).splitlines():
            yield f"divisor    {line}"
        for (what, tiling), o in zip(self.objectives, self.measured, strict=True):
            c = tiling.certificate
            gap = "" if c.status == "optimal" else f": none has less than {o.text(c.lower_bound)}"
            by = f" ({o.bound(self.objectives[-1][1].blocks)})" if len(o.terms) > 1 else ""
            least = "at least " if o.unstated else ""
            yield f"least      {what}: {least}{o.text(tiling.cost)}{by}, {c.status}{gap}"
            if o.unstated:
                yield f"           without {', '.join(o.unstated)}, for which no figure is stated"


def place(
    kernel: Kernel, device: Device, sizes: Mapping[str, int], numerics: Numerics | None = None,
    names: Sequence[str] = (), *, least_warps: int = 1, least_blocks: int = 1, stages: Sequence[int] | None = None,
    overhead: int = OVERHEAD, fixed: Mapping[str, int] | None = None, clusters: Sequence[int] | None = None,
    objective: str | Sequence[str] | None = None, overlap: str = "sequential", handover: str = "registers",
    slice_stages: int = 1,
) -> Placement:  # fmt: skip
    """The best placement of a lowered kernel: least bytes from global memory, then least from shared to registers.

    Or what is least by another `objective`, proved likewise.

    Where blocks form clusters, what they send each other counts as long as it takes beside a byte from above (Theorem
    3), if the device states that. Last, with these blocks, the wave of blocks that run at once and share the cache
    below global memory is chosen so that least comes into that (Eq. 2 and Theorem 2: its blocks keep their results on
    the cores, its chunks lie in the cache).

    Tiles keep to the divisors of instructions and of memory lines; where no tile that keeps to lines fits, lines are
    dropped, and `Placement.divisors` says so.

    Args:
        sizes: of every axis, in values. names: of the kernel's inputs.
        least_warps: that a core must hold at once. least_blocks: of the grid, e.g. one for every core of the device.
        stages: those that may be chosen; by default 2 to 4 where something streams (a chunk arrives while another is
            read), else 1.
        overhead: registers of a thread beside its arrays.
        fixed: block sizes that are given, by the names in `Placement.blocks`.
        clusters: numbers of blocks of a cluster that may be chosen; by default 1 and those for which the device states
            how fast they exchange.
        objective: one of `objectives.OBJECTIVES`, e.g. "time", "energy", "transfer:registers"; or several, of which
            each decides among the placements that are best by those before it: ("time", "transfer"). It is of blocks
            by themselves, without clusters and waves.
        overlap, handover, slice_stages: how chunks overlap and where operands pass (see `pipeline.pipelined`). Chunks
            that overlap are not cut into parts.

    Raises:
        PipelineError: no such overlap or handover.
        ObjectiveError: no such objective, or the device states no figure that it takes.
        PlacementError: the kernel does not compute in registers; the device states no limits or no rule for them; an
            argument that is no whole number, or a size that is missing.
        Infeasible: not even the smallest tile fits; it names the level, the bytes asked and the bytes there are.
        Unplaceable: tiles fit, but none does what was asked for.
    """
    numerics = numerics or Numerics()
    if device.limits is None:
        raise PlacementError(f"{device.name} states no [limits]: its warps and registers are unknown")
    if device.limits.rule not in RULES:
        raise PlacementError(f"{device.name}: no occupancy rule {device.limits.rule!r}; there are {', '.join(RULES)}")
    _refuse(kernel, sizes, least_warps, least_blocks, stages, overhead, fixed or {})
    if objective is not None and clusters is not None and max(clusters, default=1) > 1:
        raise PlacementError("an objective of its own is for blocks without clusters; give clusters = [1]")
    chosen_from = _clusters(device, clusters if objective is None else (1,))
    parts = _parts(kernel, device, sizes, numerics, names, stages, overhead, chosen_from,
                   lambda code: pipelined(code, overlap, handover, slice_stages))  # fmt: skip
    wanted = parts.objectives(objective)
    loose = replace(parts, divisors=parts.divisors.without_lines())
    for attempt in (parts, loose) if loose.divisors != parts.divisors else (parts,):
        problem = minimising(attempt.problem(least_warps, least_blocks, fixed or {}), wanted[0][1].costs)
        try:
            first = solve(problem)
        except Infeasible as error:
            if attempt is loose or loose.divisors == parts.divisors:
                raise _why(attempt, problem, least_warps, least_blocks, fixed or {}) from error
        else:
            parts = attempt
            break
    chosen = [first]
    for (before, _), (_, after) in itertools.pairwise(wanted):
        held = tuple(Limit(before, chosen[-1].cost, poly) for poly in problem.costs)
        problem = minimising(replace(problem, limits=(*problem.limits, *held)), after.costs)
        chosen.append(solve(problem))
    found = parts.waves(chosen[-1]) if objective is None else _Waves(parts, None, None)
    placed = found.placement(wanted, chosen)
    return replace(placed, unused=unused(placed.code, overlap, handover, slice_stages))


def _clusters(device: Device, asked: Sequence[int] | None) -> tuple[int, ...]:
    """The numbers of blocks of a cluster to choose from."""
    assert device.limits is not None
    most, level = device.limits.cluster_blocks, device.levels[-2]
    if asked is None:
        stated = [n for n in level.cross_bytes_per_s if 1 < n <= most and (level.exchange(n) or 2) < 1]
        return (1, *sorted(stated))
    for n in asked:
        if isinstance(n, bool) or not isinstance(n, int) or not 1 <= n <= most:
            have = f"those of {device.name} have 1 to {most}" if most > 1 else f"{device.name} has no clusters"
            raise PlacementError(f"clusters of {n!r} blocks; {have}")
    unknown = [n for n in asked if n > 1 and level.exchange(n) is None]
    if not asked or (unknown and len(set(asked)) > 1):
        why = f"{device.name} does not state how fast {unknown[0]} exchange" if unknown else "none is given"
        raise PlacementError(f"clusters = {list(asked)}: {why}, so that none can be chosen; give one number of blocks")
    return tuple(sorted(set(asked)))


def _refuse(
    kernel: Kernel, sizes: Mapping[str, int], least_warps: int, least_blocks: int, stages: Sequence[int] | None,
    overhead: int, fixed: Mapping[str, int],
) -> None:  # fmt: skip
    """What is asked must be whole numbers, in the user's words."""
    asked = [("least_warps", least_warps, 1), ("least_blocks", least_blocks, 1), ("overhead", overhead, 0)]
    asked += [(f"fixed[{a!r}]", b, 1) for a, b in fixed.items()] + [(f"size of {a!r}", n, 1) for a, n in sizes.items()]
    if stages is not None:
        given = list(stages) if isinstance(stages, Sequence) and not isinstance(stages, str) else [stages]
        asked += [("stages", n, 1) for n in given]
        if not given:
            raise PlacementError("stages = []; a stream has at least one stage")
    for what, number, least in asked:
        if isinstance(number, bool) or not isinstance(number, int) or number < least:
            raise PlacementError(f"{what} = {number!r}; give a whole number of at least {least}")
    missing = sorted({a.name for x in kernel.dom.inside for a in x.axes} - set(sizes))
    if missing:
        raise PlacementError(f"no size for axis {', '.join(map(repr, missing))}")


def _why(
    parts: _Parts, problem: Problem, least_warps: int, least_blocks: int, fixed: Mapping[str, int]
) -> Infeasible:  # fmt: skip
    """The limit that even the smallest tile breaks, with all the registers that a thread may have."""
    tile = {v: c[-1] if v == "registers" else c[0] for v, c in problem.candidates.items()}
    part = parts.part_warps * parts.limits.warp_threads * REGISTER_BYTES
    for limit in problem.limits:
        if limit.what and limit.demand.at(tile) > limit.capacity:  # a column of memory
            own = part * tile["registers"] if limit.level == "registers" else 0  # stated as arrays less registers
            return Infeasible(limit.level, limit.demand.at(tile) + own, limit.capacity + own, tile, limit.what)
    if least_warps > 1 or least_blocks > 1:
        asked = [f"{n} {what}" for n, what in ((least_warps, "warps on a core"), (least_blocks, "blocks on the grid"))
                 if n > 1]  # fmt: skip
        return Unplaceable(f"no tile leaves room for {' and '.join(asked)} of {parts.device.name}", tile)
    if fixed:
        given = ", ".join(f"{a} = {b}" for a, b in fixed.items())
        return Unplaceable(
            f"no tile of {parts.device.name} has {given}: parts must divide what they are parts of", tile
        )
    return Unplaceable(f"no tile fits the warps, registers and memory of a core of {parts.device.name} at once", tile)


@dataclass(frozen=True)
class _Parts:
    """What the problem is made of."""

    kernel: Kernel
    code: Columns
    device: Device
    limits: Limits
    sizes: Mapping[str, int]
    numerics: Numerics
    divisors: Divisors
    part_warps: int
    stages: tuple[int, ...]
    overhead: int
    clusters: tuple[int, ...] = (1,)

    @property
    def bottom(self) -> int:
        return len(self.device.levels) - 1

    @property
    def numbers(self) -> cost.Numbers[Poly]:
        return cost.polynomials(self.code, self.sizes, Poly.of(Block("stages")))

    @property
    def own(self) -> cost.Numbers[Poly]:
        """As `numbers`, but of what every block takes in."""
        return cost.polynomials(self.code, self.sizes, Poly.of(Block("stages")), per="block")

    def moved(self, numbers: cost.Numbers[Poly]) -> Poly:
        """Bytes that cross the boundary below global memory."""
        return cost.transfer(self.code, numbers, cost.stored_bytes(self.numerics)).get(1, Poly.of(0))

    def tiles(self, inner: str, outer: str, axes: Sequence[str]) -> Poly:
        """How many inner tiles (by the ending of their names) an outer one has."""
        total = Poly.of(1)
        for a in axes:
            total = total * Poly.of(Quotient(*(cost.variable(self.code, f"{a}{end}") for end in (outer, inner))))
        return total

    @property
    def exchange(self) -> tuple[int, dict[int, int]]:
        """What a byte from above costs, and by number of blocks what one between them does; 0 where not stated."""
        level = self.device.levels[self.code.top]
        rates = {n: level.exchange(n) or Fraction(0) for n in self.clusters if n > 1}
        unit = math.lcm(1, *(rate.denominator for rate in rates.values()))
        return unit, {n: int(rates.get(n, 1) * unit) for n in self.clusters}

    def weighed(self) -> Poly:
        """What comes from above and what blocks of clusters exchange: (w - w_x) H(cluster) + w_x H(block)."""
        above = self.moved(self.numbers)
        if not self.code.clusters:
            return above
        unit, crossing = self.exchange
        between = Poly.of(Table("cluster", tuple(sorted(crossing.items()))))
        if max(crossing.values()) > unit:
            return unit * above + between * (self.moved(self.own) - above)
        saved = Poly.of(Table("cluster", tuple((n, unit - w) for n, w in sorted(crossing.items()))))
        return saved * above + between * self.moved(self.own)

    def waves(self, found: Tiling) -> _Waves:
        """With the blocks that were found, the wave through which least comes into the cache."""
        cache = next((c for c in self.device.caches if c.above == self.device.levels[0].name), None)
        units = (self.device.units or 0) // cache.instances if cache else 0
        if cache is None or not units or not self.code.sharing:
            return _Waves(self, None, None)
        code = replace(self.code, waves=self.code.sharing)
        wide = replace(self, code=code)
        candidates: dict[str, Sequence[int]] = {v: (b,) for v, b in found.blocks.items()}
        for a in code.waves:
            inner = found.blocks[cost.variable(code, f"{a}^" if a in code.clusters else a)]
            candidates[cost.variable(code, f"{a}^^")] = range(inner, self.sizes[a] + inner, inner)
        blocks = wide.tiles("", "^^", code.waves)
        at_once = units * Poly.of(Block("blocks"))
        n = wide.numbers
        tile = replace(n, block=lambda a: Poly.of(Block(cost.variable(code, f"{a}^^" if a in code.waves else a))))
        limits = [Limit("blocks that run at once", 0, blocks - at_once)]
        limits += [
            Limit(cache.name, 0, held * at_once - cache.capacity_bytes * blocks, what)
            for what, held in cost.memory(code, tile, cost.in_bytes).get(code.top, [])
        ]
        moved = wide.moved(cost.polynomials(code, self.sizes, Poly.of(Block("stages")), per="wave"))
        prefer = tuple((cost.variable(code, f"{a}^^"), "small") for a in code.waves)
        try:
            best = solve(Problem(candidates, moved, tuple(limits), prefer))
        except Infeasible:
            return _Waves(self, None, None)
        if best.cost >= self.moved(self.numbers).at(found.blocks):
            return _Waves(self, None, None)
        return _Waves(wide, cache.name, best)

    @property
    def warps(self) -> Poly:
        """Warps of a block."""
        total = Poly.of(self.part_warps)
        for a in self.code.groups:
            total = total * Poly.of(Quotient(cost.variable(self.code, a), cost.variable(self.code, f"{a}'")))
        return total

    def objectives(self, asked: str | Sequence[str] | None) -> list[tuple[str, Objective]]:
        """What is minimised, in order, each under the name that it is shown by."""
        if asked is None:
            return self.usual()
        found = objectives(asked, self.code, self.device, self.sizes, self.numerics, self.numbers, self.grid)
        return [(f"bytes into {o.terms[0][0]}" if o.name.startswith("transfer") else o.name, o) for o in found]

    @property
    def below(self) -> Poly:
        """Bytes that cross into the registers."""
        return cost.transfer(self.code, self.numbers, cost.stored_bytes(self.numerics)).get(self.bottom, Poly.of(0))

    def usual(self) -> list[tuple[str, Objective]]:
        """Least bytes from above (and between the blocks of a cluster), then least into the registers."""
        levels, unit = self.device.levels, 1
        what = f"bytes into {levels[1].name}"
        if self.code.clusters and self.exchange[0] > 1:
            unit = self.exchange[0]
            what += f" and what blocks of clusters exchange, in 1/{unit:,} of a byte"
        found = [(what, Objective("transfer", "bytes", unit, ((levels[1].name, self.weighed()),)))]
        if self.below.variables:  # else nothing is left to choose
            name = levels[self.bottom].name
            found.append((f"bytes into {name}", Objective(f"transfer:{name}", "bytes", 1, ((name, self.below),))))
        return found

    def registers(self) -> list[tuple[str, Poly]]:
        """Bytes of registers that one part of a block takes, column by column: of a part, not of all together."""
        n = self.numbers
        own = replace(n, block=n.part, parts=lambda a: Poly.of(1))
        return cost.memory(self.code, own, cost.in_bytes).get(self.bottom, [])

    def shared(self) -> list[tuple[str, Poly]]:
        return cost.memory(self.code, self.numbers, cost.in_bytes).get(self.code.top, [])

    def candidates(self) -> tuple[dict[str, Sequence[int]], list[tuple[str, str]]]:
        """Block sizes of every variable, and which divides which."""
        code, table = self.code, self.divisors.table
        found: dict[str, Sequence[int]] = {}
        chains = []
        for a in cost.axes_of(code):
            v = cost.variable(code, a)
            axis, _, side = a.partition(":")
            axis = axis.rstrip("'^")
            whole = table[axis].padded if axis in table else self.sizes[axis]
            if a.endswith("^"):  # of a cluster no more than one block reaches beyond the axis
                chains.append((cost.variable(code, axis), v))
                step = self.divisors[axis]
                found[v] = range(step, max(2 * whole, step + 1), step)
                continue
            if side:
                step = self.divisors.inside(axis, {"k": "k", "n": "mn"}[side])
                outer = f"{axis}'" if axis in code.subloops else axis if axis in (*code.groups, code.stream) else ""
            elif a.endswith("'"):
                step, outer = self.divisors.inside(axis), axis
            else:
                step, outer = self.divisors[axis], ""
            if outer:
                chains.append((v, cost.variable(code, outer)))
            elif side:  # a slice of an axis that is not cut divides the whole of it
                found[v] = [n for n in range(step, whole + 1, step) if whole % n == 0] or [whole]
                continue
            if code.part is not None and axis == code.stream and code.part.length % step:
                held = f"parts of {code.part.length} positions of {axis!r}"
                raise PlacementError(f"no multiple of {step} divides {held}, but chunks are multiples of {step} here")
            found[v] = cost.allowed(code, axis, range(step, max(whole, step) + 1, step))
        return found, chains

    @property
    def grid(self) -> Poly:
        """Blocks of the grid."""
        total = Poly.of(1)
        for a in self.code.groups:
            total = total * self.own.blocks(a)
        return total

    def problem(self, least_warps: int, least_blocks: int, fixed: Mapping[str, int]) -> Problem:
        limits = self.limits
        candidates, chains = self.candidates()
        for a, size in fixed.items():
            if self.code.behind and a == f"{self.code.stream}'":  # a chunk is its one part
                if fixed.get(self.code.stream or "", size) != size:
                    raise PlacementError(f"{a} = {size} is given: chunks that overlap are not cut into parts")
                a = self.code.stream or ""
            v = a if a == "stages" else cost.variable(self.code, a)
            if v not in candidates and v != "stages":
                raise PlacementError(f"no block size of {a!r} to be given; there are {', '.join(self._names())}")
            self.refuse_given(a, size)
            candidates[v] = (size,)
        candidates.setdefault("stages", self.stages)
        threads = [*range(8, limits.thread_registers, 8), limits.thread_registers]
        candidates["registers"] = [r for r in threads if r > self.overhead]
        if not candidates["registers"]:
            raise PlacementError(f"{self.device.name} gives a thread {limits.thread_registers} registers at most, and "
                                 f"{self.overhead} are taken beside its arrays (overhead)")  # fmt: skip
        most = limits.warps // self.part_warps
        candidates["blocks"] = range(1, min(limits.blocks, most) + 1)
        thread, blocks, warps = Poly.of(Block("registers")), Poly.of(Block("blocks")), self.warps
        part_bytes = self.part_warps * limits.warp_threads * REGISTER_BYTES
        fits, own = (
            Poly.of(Table("registers", tuple((r, self._warps_of(r, held)) for r in candidates["registers"])))
            for held in (limits.registers, limits.block_registers)
        )
        demands = [
            Limit("registers", -part_bytes * self.overhead, held - part_bytes * thread, what)
            for what, held in self.registers()
        ]
        demands.append(Limit("warps that registers allow", 0, warps * blocks - fits))
        demands.append(Limit("warps of a block that registers allow", 0, warps - own))
        demands.append(Limit("warps of a core", limits.warps, warps * blocks))
        demands.append(Limit("warps of a block", limits.block_threads // limits.warp_threads, warps))
        slack = limits.shared_reserved_bytes + limits.shared_granularity_bytes - 1  # rounded up, at the worst
        for what, held in self.shared():
            level = self.device.levels[self.code.top]
            demands.append(Limit(level.name, level.capacity_bytes or limits.block_shared_bytes, held, what))
            demands.append(Limit("shared memory of a block", limits.block_shared_bytes, held, what))
            demands.append(Limit("shared memory of a core", limits.shared_bytes, (held + slack) * blocks, what))
        if least_warps > 1:
            demands.append(Limit(ASKED, -least_warps, -(warps * blocks)))
        if least_blocks > 1:
            demands.append(Limit(ASKED, -least_blocks, -self.grid))
        if self.code.clusters:
            candidates["cluster"] = self.clusters
            siblings, cluster = self.tiles("", "^", self.code.clusters), Poly.of(Block("cluster"))
            demands += [Limit("blocks of a cluster", 0, siblings - cluster),
                        Limit("blocks of a cluster", 0, cluster - siblings)]  # fmt: skip
        way = {"s": "large", "w": "large", "u": "large"}  # of equal cost: fewer, longer rounds
        names = [cost.variable(self.code, a) for a in cost.axes_of(self.code)]
        prefer = [(v, way.get(v.split("_")[0], "small")) for v in names]
        prefer += [("cluster", "small")] if self.code.clusters else []
        prefer += [("registers", "small"), ("stages", "small"), ("blocks", "large")]
        return Problem(candidates, Poly(), tuple(demands), tuple(prefer), tuple(chains))

    def refuse_given(self, a: str, size: int) -> None:
        """A block size that is given may leave lines of memory, but not an instruction's shape, half filled."""
        axis, _, side = a.partition(":")
        axis = axis.rstrip("'^")
        if axis not in self.divisors.table or size == self.sizes.get(axis):
            return
        step = self.divisors.inside(axis, {"k": "k", "n": "mn"}.get(side, "mnk"))
        if size % step:
            sources = dict.fromkeys(r.source for r in self.divisors.table[axis].reasons if r.side)
            raise PlacementError(f"{a} = {size} is given; it must be a multiple of {step}, by {', '.join(sources)}")

    def pools(self, point: Mapping[str, int], part_bytes: int) -> Iterator[Pool]:
        """What a block takes once and what each part takes, in shared memory and of registers."""
        part = {a: point[cost.variable(self.code, f"{a}'")] for a in self.code.groups}
        wide = [a for a in part if point[cost.variable(self.code, a)] > part[a]] or list(part)
        if len(wide) != 1:
            return
        g, size = cost.variable(self.code, wide[0]), part[wide[0]]
        one, two = (max((held.at({**point, g: n * size}) for _, held in self.shared()), default=0) for n in (1, 2))
        level, most = self.device.levels[self.code.top], self.limits.block_shared_bytes
        yield Pool(level.name, min(level.capacity_bytes or most, most), 2 * one - two, two - one)
        pool = self.limits.registers * REGISTER_BYTES
        yield Pool(self.device.levels[self.bottom].name, pool, 0, part_bytes)

    def _names(self) -> list[str]:
        return [*cost.axes_of(self.code), "stages"]

    def _warps_of(self, registers: int, held: int) -> int:
        """Warps by so many registers in all, dealt to the partitions of a core and rounded up."""
        limits = self.limits
        unit = limits.register_granularity
        warp = -(-registers * limits.warp_threads // unit) * unit
        return limits.partitions * (held // limits.partitions // warp)


@dataclass(frozen=True)
class _Waves:
    """What the problem was made of, and the waves that were found for its answer, if they save anything."""

    parts: _Parts
    cache: str | None
    tiling: Tiling | None

    def placement(self, wanted: list[tuple[str, Objective]], chosen: list[Tiling]) -> Placement:
        parts = self.parts
        code, sizes = parts.code, parts.sizes
        point = dict(chosen[-1].blocks)
        if self.tiling is not None:
            point |= self.tiling.blocks
            what = f"bytes into {self.cache}, with these blocks"
            assert self.tiling.problem is not None
            through = Objective("transfer", "bytes", 1, ((str(self.cache), self.tiling.problem.cost),))
            wanted, chosen = [*wanted, (what, through)], [*chosen, self.tiling]
        blocks = {a: point[cost.variable(code, a)] for a in cost.axes_of(code)}
        weight = cost.stored_bytes(parts.numerics)
        numbers, own, wave = (
            cost.exact(code, sizes, blocks, point["stages"], per) for per in ("cluster", "block", "wave")
        )
        values, moved = cost.transfer(code, numbers), cost.transfer(code, numbers, weight)
        crossed = [cost.exchanged(code, numbers, own, w).get(code.top, 0) for w in (lambda s: 1, weight)]
        cached = None
        if self.cache is not None:
            cached = self.cache, cost.transfer(code, wave)[1], cost.transfer(code, wave, weight)[1]
        warps = parts.warps.at(point)
        shared = max((held.at(point) for _, held in parts.shared()), default=0)
        own_bytes = max((held.at(point) for _, held in parts.registers()), default=0)
        said = occupancy(parts.limits, warps=warps, registers_per_thread=point["registers"], shared_bytes=shared)
        if said.blocks < point["blocks"]:
            raise OccupancyError(f"{point['blocks']} blocks of a core were planned, but the rule allows {said}")
        levels = enumerate(parts.device.levels)
        return Placement(
            parts.kernel, code, blocks, point["stages"], warps, parts.part_warps, said.blocks, point["registers"],
            parts.overhead, own_bytes // parts.part_warps, shared, said, parts.divisors,
            tuple((level.name, values.get(i, 0), moved.get(i, 0)) for i, level in levels if i),
            tuple(zip((what for what, _ in wanted), chosen, strict=True)), tuple(o for _, o in wanted),
            point.get("cluster", 1), (crossed[0], crossed[1]), cached,
            self.crossings(moved, point.get("cluster", 1), crossed[1], cached), tuple(parts.pools(point, own_bytes)),
        )  # fmt: skip

    def crossings(
        self, moved: Mapping[int, int], cluster: int, crossed: int, cached: tuple[str, int, int] | None
    ) -> tuple[tuple[str, float | None], ...]:
        """Seconds into each memory: a cache takes in at the bandwidth of what lies above, and gives at its own."""
        rows: list[tuple[str, int, float | None]] = []
        for i, level in enumerate(self.parts.device.levels):
            rate = level.bandwidth_bytes_per_s
            if i == 1 and cached is not None:
                rows.append((cached[0], cached[2], rate))
                rate = next(c.bandwidth_bytes_per_s for c in self.parts.device.caches if c.name == cached[0])
            if i and moved.get(i):
                rows.append((level.name, moved[i], rate))
            if i == self.parts.code.top and crossed:
                rows.append(("siblings", crossed, level.cross_bytes_per_s.get(cluster)))
        return tuple((into, n / rate if rate else None) for into, n, rate in rows)


def _parts(
    kernel: Kernel, device: Device, sizes: Mapping[str, int], numerics: Numerics, names: Sequence[str],
    stages: Sequence[int] | None, overhead: int, clusters: tuple[int, ...], arranged: Callable[[Columns], Columns],
) -> _Parts:  # fmt: skip
    assert device.limits is not None
    last = len(device.levels) - 1
    if last < 2:
        raise PlacementError(f"{device.name} has no level of registers below its shared memory")
    places = {0: 0, 1: last - 1, 2: last}
    plain = cost.flattened(columns(replaced(kernel, ()), numerics, names), places)
    asked = divisors(plain, device, sizes, numerics)
    cut = (*kernel.groups, *([kernel.stream] if kernel.stream else []))
    whole = replaced(kernel, kernel.groups)
    code = arranged(columns(whole, numerics, names))
    again = whole if code.behind else replaced(kernel, cut)
    if not code.behind:
        code = arranged(columns(again, numerics, names))
    code = cost.flattened(code, places)
    if max(clusters) > 1:
        code = replace(code, clusters=code.sharing)
    if not code.clusters:
        if 1 not in clusters:
            raise PlacementError(f"blocks of {kernel} form no clusters: none loads what another one wants")
        clusters = (1,)
    if not any(v.level == last for v in code.table.values()):
        raise PlacementError(f"{kernel} computes nothing in {device.levels[last].name}")
    chosen = tuple(sorted(set(stages))) if stages is not None else (2, 3, 4) if code.streamed else (1,)
    pipes = [p for p in device.pipes if p.shape and p.instruction in {r.source for d in asked.table.values()
                                                                       for r in d.reasons}]  # fmt: skip
    part_warps = max((p.warps for p in pipes), default=1)
    return _Parts(again, code, device, device.limits, sizes, numerics, asked, part_warps, chosen, overhead, clusters)


def replaced(kernel: Kernel, subloops: Sequence[str]) -> Kernel:
    """The kernel with other axes cut again."""
    return Kernel(kernel.body, kernel.groups, kernel.stream, kernel.skip, subloops)
