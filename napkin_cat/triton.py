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

from napkin_cat import cost, triton_shared
from napkin_cat.backends.triton import Launch, Source, emit
from napkin_cat.backends.triton_tile import LEAST_SIDE
from napkin_cat.device import Device
from napkin_cat.divisors import Divisors, divisors, products
from napkin_cat.objectives import Objective, ObjectiveError, least
from napkin_cat.occupancy import Occupancy, occupancy
from napkin_cat.placement import Unplaceable
from napkin_cat.polynomial import Block, Poly, Table
from napkin_cat.problem import Certificate
from napkin_cat.program import Program, ProgramError, lower
from napkin_cat.schedule import KernelPlan, Schedule
from napkin_cat.solve import Infeasible, Limit, Problem, Tiling
from napkin_cat.triton_model import GROUP_ROWS, GROUP_WARPS, OVERHEAD, THREAD_BYTES, Model, TritonError
from napkin_cat.triton_registers import expected

__all__ = ["Tiles", "TritonError", "configs", "perf_model", "ranked", "source", "tile", "tiled"]


@dataclass(frozen=True)
class Tiles:
    """One kernel in Triton.

    Attributes:
        name: the kernel's. blocks: values, per partitioned axis.
        registers: of a thread, at most (`maxnreg` of the launch).
        expected: registers of a thread that the compiler is likely to take (`triton_registers.expected`).
        shared_bytes: of a block, at most, by the model of what Triton keeps there.
        expected_shared: bytes that the compiler is likely to keep there (`triton_shared.expected`).
        occupancy: what a core holds at once.
        objectives: what was minimised, in order, and each one's certified tiling.
    """

    name: str
    blocks: dict[str, int]
    launch: Launch
    registers: int
    expected: int
    shared_bytes: int
    expected_shared: int
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
        taken = f"about {self.expected} a thread, at most {self.registers}"
        yield f"registers  {taken}"
        yield f"shared     about {self.expected_shared:,}, at most {self.shared_bytes:,} bytes a block"
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
    return tuple(_Kernel.of(plan, schedule.device).tiles(objective, least_warps) for plan in schedule.kernels)


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
    near = [_Kernel.of(k, schedule.device).ranked(t, tune) for k, t in pairs] if tune else []
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
    if any(p.dtype == "fp32" for k in schedule.kernels for p in products(k.code)):
        yield "fp32 products run on FMA units, in IEEE precision: their registers are not modelled, and may spill."
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
    model = _Kernel.of(schedule.kernels[number], schedule.device)
    return model.ranked(model.tiles(None, 1), top)


def perf_model(schedule: Schedule, kernel: str | None = None) -> Callable[..., float]:
    """For `prune_configs_by={"perf_model": perf_model(schedule), "top_k": 8}`: seconds of a configuration.

    It reads `BLOCK_...`, `num_warps`, `num_stages` and the sizes that the kernel is called with; what does not fit into
    registers or shared memory takes infinitely long.

    Raises:
        TritonError: no such kernel; as for `tile`.
    """
    plan = schedule.kernels[_plan(schedule, kernel)]
    _Kernel.of(plan, schedule.device)  # what cannot be modelled is said now

    @lru_cache(maxsize=64)
    def model(sizes: tuple[tuple[str, int], ...]) -> _Kernel:
        return _Kernel.of(replace(plan, sizes=sizes), schedule.device)

    def seconds(**arguments: Any) -> float:
        sizes = tuple((a, int(arguments.get(f"size_{a}", n))) for a, n in plan.sizes)
        made = model(sizes)
        point = {cost.variable(plan.code, a): int(arguments.get(f"BLOCK_{a}", 1)) for a in cost.axes_of(plan.code)}
        return made.seconds({**point, "warps": arguments["num_warps"], "stages": arguments["num_stages"]})

    return seconds


# --------------------------------------------------------------------------- what the solver is asked


@dataclass(frozen=True)
class _Kernel:
    """One kernel: its problems and their answers."""

    model: Model

    @classmethod
    def of(cls, plan: KernelPlan, device: Device) -> _Kernel:
        return cls(Model.of(plan, device))

    def problem(self, least_warps: int, keep: Divisors, least_stages: int | None = None, high: bool = True) -> Problem:
        """What the solver is asked; `high`: products have as many rows as the device's instructions work best on."""
        code, limits = self.model.plan.code, self.model.limits
        candidates = self.model.candidates(keep)
        candidates["stages"] = self.model.stages(least_stages)
        candidates["registers"] = [*range(OVERHEAD + 8, limits.thread_registers, 8), limits.thread_registers]
        candidates["blocks"] = range(1, limits.blocks + 1)
        warps, blocks, thread = (Poly.of(Block(v)) for v in ("warps", "blocks", "registers"))
        room = THREAD_BYTES * warps * thread
        own = THREAD_BYTES * OVERHEAD * warps
        fits, block = (
            Poly.of(Table("registers", tuple((r, self.model.warps_of(r, held)) for r in candidates["registers"])))
            for held in (limits.registers, limits.block_registers)
        )
        demands = [Limit("registers", 0, held + own - room, what) for what, held in self.model.registers(high)]
        slack = limits.shared_reserved_bytes + limits.shared_granularity_bytes - 1
        demands += [
            Limit("warps that registers allow", 0, warps * blocks - fits),
            Limit("warps of a block that registers allow", 0, warps - block),
            Limit("warps of a core", limits.warps, warps * blocks),
        ]
        for what, held in self.model.shared(high):
            demands.append(Limit("shared memory of a block", limits.block_shared_bytes, held, what))
            demands.append(Limit("shared memory of a core", limits.shared_bytes, (held + slack) * blocks, what))
        if least_warps > 1:
            demands.append(Limit("asked for", -least_warps, -(warps * blocks)))
        for p in self.model.products:
            for side in (p.m, p.n, p.k):
                if self.model.side(side).variables and len(side) > 1:
                    demands.append(Limit("sides of a product", -LEAST_SIDE, -self.model.side(side)))
        demands += self.rows if high else ()
        # one by one: with all registers, few warps, then long chunks, then no more registers than that takes
        prefer = [("blocks", "small"), ("registers", "large"), ("warps", "small")]
        prefer += [(cost.variable(code, a), "large") for a in [code.stream] if a is not None]
        prefer += [("stages", "small"), *((cost.variable(code, a), "small") for a in code.groups)]
        prefer += [("registers", "small"), ("blocks", "large")]
        return Problem(candidates, Poly(), tuple(demands), tuple(prefer))

    @cached_property
    def rows(self) -> tuple[Limit, ...]:
        """Rows that products have if they are `high`."""
        found, side = list[Limit](), self.model.side
        for p in self.model.products:
            if self.model.warpgroups:
                found.append(Limit("rows of a warpgroup's product", -GROUP_ROWS, -side(p.m)))
                if p in self.model.chained:  # no warpgroup reads what others computed
                    apart = GROUP_ROWS // GROUP_WARPS * Poly.of(Block("warps"))
                    found.append(Limit("rows of each warpgroup's product", 0, apart - side(p.m)))
            elif p in self.model.chained:
                found.append(Limit("columns of a product that are no more than its rows", 0, side(p.n) - side(p.m)))
        return tuple(found)

    def high(self, point: Mapping[str, int]) -> bool:
        return all(limit.demand.at(point) <= limit.capacity for limit in self.rows)

    def objectives(self, asked: str | Sequence[str] | None) -> tuple[Objective, ...]:
        if asked is None and not self.model.plan.objectives:
            try:
                return self.model.wanted(("time", "transfer"))
            except ObjectiveError:
                return self.model.wanted("transfer")
        return self.model.wanted(asked if asked is not None else [o.name for o in self.model.plan.objectives])

    def tiles(self, asked: str | Sequence[str] | None, least_warps: int) -> Tiles:
        wanted = self.objectives(asked)
        lines = divisors(self.model.plan.code, self.model.device, self.model.sizes, self.model.plan.numerics)
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
            return Unplaceable(
                f"no tile leaves room for {least_warps} warps on a core of {self.model.device.name}", tile
            )
        limits, best = self.model.limits, {"registers": 1, "warps": 1}
        for w, r in itertools.product(problem.candidates["warps"], problem.candidates["registers"]):
            if w <= self.model.warps_of(r, limits.block_registers) and w * r > best["registers"] * best["warps"]:
                best = {"registers": r, "warps": w}
        room = THREAD_BYTES * best["registers"] * best["warps"]
        for limit in problem.limits:
            point = {v: c[0] for v, c in problem.candidates.items()} | best
            over = limit.demand.at(point) - limit.capacity
            if over > 0 and limit.what:
                own = room if limit.level == "registers" else limit.capacity
                return Infeasible(limit.level, own + over, own, tile, limit.what)
        return Unplaceable(
            f"no tile fits the warps, registers and memory of a core of {self.model.device.name} at once", tile
        )

    def least_registers(self, point: Mapping[str, int]) -> int | None:
        """Of a thread, with which a tile keeps to all limits; None where it does not."""
        checks = self.checks[self.high(point)]
        for registers in checks.candidates["registers"]:
            at = {**point, "registers": registers, "blocks": 1}
            if all(limit.demand.at(at) <= limit.capacity for limit in checks.limits):
                return registers
        return None

    @cached_property
    def checks(self) -> tuple[Problem, Problem]:
        """Every limit of a tile, whatever its sides: of products that are not high, and of those that are."""
        return self.problem(1, Divisors({}), 1, high=False), self.problem(1, Divisors({}), 1, high=True)

    def seconds(self, point: Mapping[str, int]) -> float:
        """Predicted time of a tile; infinite where it does not fit, or where a chunk would lie in two parts."""
        code = self.model.plan.code
        if code.part is not None and code.stream and code.part.length % point[cost.variable(code, code.stream)]:
            return math.inf
        registers = self.least_registers(point)
        if registers is None:
            return math.inf
        return float(self.timed.at({**point, "registers": registers, "blocks": 1}))

    @cached_property
    def timed(self) -> Objective:
        return self.model.wanted("time:sequential")[0]

    def ranked(self, best: Tiles, top: int) -> list[tuple[dict[str, int], Launch]]:
        """Tiles of least predicted time around the best, by time, then by bytes from global memory."""
        code = self.model.plan.code
        [moved] = self.model.wanted("transfer")
        start = {cost.variable(code, a): n for a, n in best.blocks.items()}
        start |= {"warps": best.launch.warps, "stages": best.launch.stages}
        near = []
        lines = divisors(code, self.model.device, self.model.sizes, self.model.plan.numerics)
        asked = {**self.model.candidates(lines), "stages": self.model.stages()}
        for v, n in start.items():
            around = asked[v] if n in asked[v] else self.checks[False].candidates[v]
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
        model, point = self.model, tilings[-1].blocks
        shared = max(held.at(point) for _, held in model.shared(self.high(point)))
        registers, warps = point["registers"], point["warps"]
        said = occupancy(model.limits, warps=warps, registers_per_thread=registers, shared_bytes=shared)
        blocks = {a: point[cost.variable(model.plan.code, a)] for a in cost.axes_of(model.plan.code)}
        stages = tuple(zip(wanted, tilings, strict=True))
        launch = Launch(warps, point["stages"], registers)
        likely = min(registers, expected(model, blocks, warps))
        kept = triton_shared.expected(model, blocks, warps, launch.stages)
        return Tiles(model.plan.name, blocks, launch, registers, likely, shared, kept, said, stages)
