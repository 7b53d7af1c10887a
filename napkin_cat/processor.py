"""Block sizes for a processor: a kernel in C, its tiles in the second-level cache, its register blocks in the first.

What a block size costs there is more than transfer: values are packed as they arrive, sums leave the registers at the
end of every chunk, rows have work of their own, and exponentials take as long wherever they are. The clocks of one
core are summed up in polynomials of the block sizes, for the statements as they will be written, and the solver finds
their least within the caches. Register blocks come from the number of vector registers (`backends.c_layout`).

>>> from napkin_cat.schedule import derive
>>> here = tiled(Device.load("host"))
>>> plan = derive("attention", on=here, sizes={"q": 1024, "x": 1024, "d": 64}, dtype="fp32").kernels[0]
>>> tiling = tile(plan, Processor(Registers(16, 8), 32 << 10, 512 << 10))
>>> tiling.blocks["g_q"] >= 64, tiling.blocks["s_x"] >= 64, tiling.certificate.status
(True, True, 'optimal')
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from napkin_cat import cost
from napkin_cat.backends.c_layout import Group, Let, Plan, Registers, Strip, plan
from napkin_cat.columns import Columns, Statement, Variable
from napkin_cat.device import Device
from napkin_cat.expression import Apply, Expr, Reduce, walk
from napkin_cat.polynomial import Poly
from napkin_cat.program import Buffer, Load, Loop, Program, lower
from napkin_cat.schedule import KernelPlan
from napkin_cat.solve import Limit, Problem, Tiling, solve

__all__ = ["Processor", "Registers", "best", "clocks", "tile", "tiled"]


@dataclass(frozen=True)
class Processor:
    """One core: its vector registers, and the bytes of its first and second cache."""

    registers: Registers
    first_bytes: int
    second_bytes: int

    @classmethod
    def of(cls, device: Device) -> Processor:
        """The core of a device file; what it does not state is taken to be small: 4 lanes, 32 KB, 256 KB."""
        lanes = (device.vector_bytes or 16) // 4
        caches = [
            level.capacity_bytes for level in device.levels if level.name in ("l1", "l2") and level.capacity_bytes
        ]
        first = min(caches, default=32 << 10)
        return cls(
            Registers(device.vector_registers or 16, lanes),
            first,
            max([*caches, 256 << 10]) if len(caches) < 2 else max(caches),
        )


def tiled(device: Device) -> Device:
    """The device as a kernel in C is divided for it: memory, and the largest cache that a core has to itself.

    Tiles and state lie there; what of them is at work in the first cache and in registers is a matter of register
    blocks and strips (`backends.c_layout`), and a schedule that confines state to the first cache moves more.
    """
    own = [level for level in device.levels[1:] if level.name in ("l1", "l2")] or list(device.levels[1:])
    second = max(own, key=lambda level: level.capacity_bytes or 0)
    return device.model_copy(update={"levels": (device.levels[0], second), "caches": ()})


# Clocks, measured on an AMD Zen 3 core (2 multiply-adds of 8 lanes a clock) with `tests/benchmarks/tilings.py`; what
# matters is how they compare. Counted in thousandths, so that the solver's numbers are whole.
MILLI = 1000
FMA = 500
"""One vector multiply-add."""
DRAIN = 2500
"""A vector of sums: started, brought up to date with what it is added to, and stored."""
PASS = 800
"""A vector read or written in a pass along rows, beside what is computed on it."""
ROW = 12_000
"""A row of a pass: its loop begins and ends, the lanes of its sum are joined."""
PACK = 500
"""One value packed across (read by rows, written by columns); along, a third."""
ARRIVE = 300
"""One value that comes from beyond the second cache."""
IN_FLIGHT = 8
"""Multiply-adds that two pipes with a latency of 4 clocks keep going at once: fewer sums leave them idle."""
SLOW: Mapping[str, int] = {"exp": 8000, "div": 3500, "sqrt": 3500, "tanh": 14_000, "log": 60_000, "erf": 80_000}
"""A vector of a slow function; every other takes as long as a multiply-add."""


def tile(made: KernelPlan, processor: Processor, threads: int = 1) -> Tiling:
    """The block sizes of least clocks whose tiles lie in the second cache, and register blocks in the first.

    With several threads the longest axis that is divided into blocks is divided evenly among them.

    Raises:
        Infeasible: not even the smallest tile fits.
    """
    return solve(problem(made, processor, threads))


def best(made: KernelPlan, processor: Processor, number: int, threads: int = 1) -> list[dict[str, int]]:
    """The block sizes of the `number` least predicted times, per axis, best first: near the optimum, the rest of the
    candidates is out of reach."""
    asked = problem(made, processor, threads)
    start = solve(asked).blocks
    names = list(asked.candidates)
    near = []
    for v in names:
        c = list(asked.candidates[v])
        at = c.index(start[v])
        near.append(c[max(0, at - 6) : at + 7])
    found = []
    for values in itertools.product(*near):
        point = dict(zip(names, values, strict=True))
        if all(limit.demand.at(point) <= limit.capacity for limit in asked.limits):
            found.append((asked.cost.at(point), values))
    found.sort()
    axes = list(cost.axes_of(made.code))
    return [
        {a: dict(zip(names, values, strict=True))[cost.variable(made.code, a)] for a in axes}
        for _, values in found[:number]
    ]


def clocks(made: KernelPlan, processor: Processor, blocks: Mapping[str, int]) -> float:
    """Predicted clocks of one core for the whole kernel, at any block sizes per axis.

    The solver's candidates are multiples of the register blocks; where these block sizes are not, padding is paid for.
    """
    written, code, numbers = _model(made, processor)
    point = {cost.variable(made.code, a): b for a, b in blocks.items()}
    terms = _terms(written, code, numbers, processor.registers.lanes)
    return sum(float(term.at(point)) * _padding(let, written, blocks) for term, let in terms) / MILLI


def _padding(let: Let | None, written: Plan, blocks: Mapping[str, int]) -> float:
    """Work of a contraction over work that is asked for: whole panels, and rows enough to keep both pipes busy."""
    blocking = written.blockings.get(let.target.name) if let is not None else None
    if blocking is None:
        return 1.0
    m, n = (blocks.get(a, written.extents[a]) for a in (blocking.m, blocking.n))
    left = m % blocking.rows
    rows = m - left + (max(left, -(-IN_FLIGHT // blocking.vectors)) if left else 0)
    return rows / m * (-(-n // blocking.width) * blocking.width / n)


def problem(made: KernelPlan, processor: Processor, threads: int = 1) -> Problem:
    """What the solver is asked."""
    sizes = dict(made.sizes)
    written, code, numbers = _model(made, processor)
    limits = []
    flat = cost.flattened(_narrowed(code, written), {level: min(level, 1) for level in range(16)})
    strips = {f"strip of {a}": n for sizes in written.narrow.values() for a, n in sizes.items()}
    there = replace(numbers, size=lambda a: Poly.of(strips[a]) if a in strips else numbers.size(a))
    for held in cost.memory(flat, there, cost.in_bytes).values():
        limits += [Limit("l2", processor.second_bytes, poly, what) for what, poly in held]
    lanes = processor.registers.lanes
    total = Poly.of(0)
    for term, _ in _terms(written, code, numbers, lanes):
        total = total + term
    for let in written.lets():
        blocking, reduce = written.blockings.get(let.target.name), let.reduce
        if blocking is not None and reduce is not None:
            deep = Poly.of(4 * (blocking.width + blocking.rows))
            for a in reduce.axes:
                deep = deep * (numbers.block(a) if a in (*code.groups, code.stream) else Poly.of(sizes[a]))
            if deep.variables:
                limits.append(Limit("l1", processor.first_bytes, deep, f"panels of {let.target}"))
    # of as many blocks the evenest: it takes the least room
    prefer = tuple((cost.variable(code, a), "large" if a == code.stream else "small") for a in cost.axes_of(code))
    return Problem(_candidates(written, code, sizes, lanes, threads), total, tuple(limits), prefer)


def _model(made: KernelPlan, processor: Processor) -> tuple[Plan, Columns, cost.Numbers[Poly]]:
    """The statements as they will be written, the columns that are left, and numbers to count in."""
    sizes = dict(made.sizes)
    written = _written(made, processor, {a: min(n, 256) for a, n in sizes.items()})
    code = _kept(made.code, written)
    return written, code, cost.polynomials(code, sizes)


def _written(made: KernelPlan, processor: Processor, blocks: Mapping[str, int]) -> Plan:
    """The statements as they will be written, at block sizes that show which contractions run in register blocks."""
    cut = {a: blocks[a] for a in cost.axes_of(made.code)}
    kernel = lower(made.name, made.code, dict(made.sizes), cut, made.inputs, made.outputs)
    sizes = dict(made.sizes)

    def buffers(arguments: Sequence[tuple[str, tuple[str, ...]]]) -> tuple[Buffer, ...]:
        kinds = made.numerics.storage
        return tuple(Buffer(n, axes, tuple(sizes[a] for a in axes), kinds) for n, axes in dict(arguments).items())

    return plan(
        kernel, Program(buffers(made.inputs), (), buffers(made.outputs), (kernel,), made.numerics), processor.registers
    )


def _kept(code: Columns, written: Plan) -> Columns:
    """The columns without what is computed inside of others when it is written."""
    there = {let.target.name for let in written.lets()}
    gone = {s.target.name for s in code.statements() if s.kind == "compute" and s.target.name not in there
            and s.target.name not in dict(code.rebind)}  # fmt: skip

    def without(statements: Sequence[Statement]) -> tuple[Statement, ...]:
        return tuple(
            replace(s, reuses=None if s.reuses in gone else s.reuses) for s in statements if s.target.name not in gone
        )

    return replace(
        code, head=without(code.head), init=without(code.init), body=without(code.body), tail=without(code.tail),
        drained=tuple(n for n in code.drained if n not in gone),
    )  # fmt: skip


def _narrowed(code: Columns, written: Plan) -> Columns:
    """The columns, with axes of their own for what exists in a strip only."""

    def axes(v: Variable) -> tuple[str, ...]:
        strip = written.narrow.get(v.name, {})
        return tuple(f"strip of {a}" if a in strip else a for a in v.axes)

    def short(statements: Sequence[Statement]) -> tuple[Statement, ...]:
        return tuple(replace(s, target=replace(s.target, axes=axes(s.target))) for s in statements)

    return replace(code, head=short(code.head), init=short(code.init), body=short(code.body), tail=short(code.tail))


def _candidates(
    written: Plan, code: Columns, sizes: Mapping[str, int], lanes: int, threads: int
) -> dict[str, Sequence[int]]:
    """Multiples of the register blocks, growing in steps of about an eighth, and the whole axis; of one axis, the
    longest that can be, only those that give every thread as many blocks."""
    found: dict[str, Sequence[int]] = {}
    shared = threads < 2
    for a in sorted(cost.axes_of(code), key=lambda a: (a not in code.groups, -sizes[a])):
        steps = [b.width for b in written.blockings.values() if b.n == a]
        steps += [b.rows for b in written.blockings.values() if b.m == a]
        step = math.lcm(*steps) if steps else lanes if a == code.stream else 1
        size, values, now = sizes[a], list[int](), step
        while now < size:
            values.append(now)
            now += max(step, now // 8 // step * step)
        even = {-(-size // (k * step)) * step for k in range(threads, size // step + 1, threads)}
        even = {n for n in even if -(-size // n) % threads == 0}
        if even and a in code.groups and not shared:
            values, shared = sorted(even), True
        elif size not in values:
            values.append(size)
        found[cost.variable(code, a)] = cost.allowed(code, a, values)
    return {v: found[v] for v in (cost.variable(code, a) for a in cost.axes_of(code))}


def _terms(written: Plan, code: Columns, numbers: cost.Numbers[Poly], lanes: int) -> Iterator[tuple[Poly, Let | None]]:
    """Thousandths of clocks, statement by statement; with the contraction in register blocks that they are of."""

    def volume(axes: set[str], chunk: bool) -> Poly:
        """How often something over these axes happens in the whole run: again for every block that it lacks."""
        masked = code.masked if chunk else frozenset[str]()
        passed = code.part.axis if chunk and code.part is not None else None
        factors = [numbers.size(a) for a in axes if a not in masked]
        factors += [numbers.blocks(a) for a in code.groups if a not in (*axes, passed) and a not in masked]
        if masked:
            factors.append(numbers.kept(code, frozenset(axes) & masked, code.stream not in axes))
        elif chunk and code.stream is not None and code.stream not in axes:
            factors.append(numbers.blocks(code.stream))
        return numbers.product(factors)

    def vectors(axes: set[str], chunk: bool, each: int) -> Poly:
        return volume(axes, chunk) * max(1, each // lanes)

    def section(body: Sequence[object], chunk: bool) -> Iterator[tuple[Poly, Let | None]]:
        for s in body:
            match s:
                case Loop():
                    yield from section(s.body, True)
                case Strip():
                    yield from section(s.body, chunk)
                case Load() if s.variable.name not in written.views:
                    layout = written.layouts[s.variable.name]
                    across = bool(s.axes) and layout.panel > 0 and layout.contiguous != s.axes[-1]
                    yield volume(set(s.axes), chunk) * (ARRIVE + (PACK if across else PACK // 3)), None
                case Load():
                    yield volume(set(s.axes), chunk) * ARRIVE, None
                case Let():
                    reduce = s.reduce
                    assert reduce is not None
                    space = {*s.target.axes, *reduce.axes}
                    yield vectors(space, chunk, _work(reduce.body)), s
                    yield vectors(set(s.target.axes), chunk, DRAIN + _work(s.expr) - _work(reduce.body)), s
                case Group():
                    for let in s.lets:
                        space = {*let.target.axes, *(let.reduce.axes if let.reduce else ())}
                        yield vectors(space, chunk, PASS + _work(let.expr)), None
                        rows = {*s.common} - ({s.vector} if s.vector else set())
                        if let.reduce is not None and s.vector not in s.common:
                            yield volume(rows, chunk) * ROW, None
                case _:
                    pass

    yield from section(written.body, False)


def _work(expr: Expr) -> int:
    """Thousandths of clocks of an expression on one vector; a product that is added up is one multiply-add."""
    total = 0
    for e in walk(expr):
        if isinstance(e, Apply):
            total += SLOW.get(e.fn, FMA)
        elif isinstance(e, Reduce):
            total += 0 if e.kind == "sum" and isinstance(e.body, Apply) and e.body.fn == "mul" else FMA
    return total
