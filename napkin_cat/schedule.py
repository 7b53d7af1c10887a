"""From a diagram to its best schedule on a device: which regions become kernels, how they stream, which tiles.

Regions are convex parts of the term graph; the rules, and nothing else, turn one into a kernel. Every way to stream a
region that the rules allow is tried, every kernel is given its best block sizes by the solver, and the division of
the graph into regions of least transfer is found exactly: a region that is not solved yet counts as its compulsory
traffic, which no tiling can undercut, and the cheapest division is solved until it holds no such guess.

>>> from napkin_cat.library import matmul
>>> schedule = derive(matmul, on="a100", sizes={"a": 512, "b": 512, "c": 512})
>>> schedule.kernels[0].tiling.blocks["g_a"] <= 512, schedule.certificate.status
(True, 'optimal')
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import networkx as nx

from napkin_cat import cost
from napkin_cat.backends import pseudocode
from napkin_cat.columns import Columns, columns
from napkin_cat.cost import StandardForm, Symbols
from napkin_cat.device import Device, Level
from napkin_cat.diagram import Diagram, Kernel, Op, Operation, Relabel, TypeMismatch
from napkin_cat.evaluate import relabelled_sizes
from napkin_cat.expression import Accumulator, Numerics, Part, dtype
from napkin_cat.graph import Graph, Ref, within
from napkin_cat.interpreter import Ledger, run
from napkin_cat.match import Match, matches
from napkin_cat.objectives import Objective, least, objectives, shown
from napkin_cat.parts import NotSplittable, whole
from napkin_cat.polynomial import Poly
from napkin_cat.precision import precision
from napkin_cat.program import Argument, Buffer, Program, lower
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import Rule, Splits, load_rules
from napkin_cat.solve import Infeasible, Limit, Problem, Tiling, solve
from napkin_cat.stream import NotStreamable, Stream, everywhere, proof
from napkin_cat.stream import split as split_operation
from napkin_cat.trace import Algorithm

__all__ = ["KernelPlan", "LevelCost", "Schedule", "Underivable", "derive", "kernel_of", "solve_kernel"]

EXHAUSTIVE = 12
"""Up to so many operations every division into convex regions is covered."""
REGION = 6
"""Beyond, regions of up to so many operations are."""
RANKED = 4
"""How many divisions a schedule lists."""


class Underivable(ValueError):
    """No rule turns a region into one kernel."""


# --------------------------------------------------------------------------- results


@dataclass(frozen=True)
class LevelCost:
    """What one kernel holds and moves at one level of the device."""

    level: str
    capacity_bytes: int
    memory_bytes: int
    transfer_values: int
    transfer_bytes: int

    def to_json(self) -> dict[str, Any]:
        return {
            "level": self.level, "capacity_bytes": self.capacity_bytes, "memory_bytes": self.memory_bytes,
            "transfer_values": self.transfer_values, "transfer_bytes": self.transfer_bytes,
        }  # fmt: skip


@dataclass(frozen=True)
class KernelPlan:
    """One kernel with its block sizes: `inputs` and `outputs` are buffers, with axes as the kernel names them."""

    name: str
    kernel: Kernel
    operations: tuple[str, ...]
    code: Columns
    tiling: Tiling
    levels: tuple[LevelCost, ...]
    inputs: tuple[Argument, ...]
    outputs: tuple[Argument, ...]
    sizes: tuple[tuple[str, int], ...]
    numerics: Numerics
    objectives: tuple[Objective, ...] = ()
    """What the tiles were chosen for, in order; none: the bytes across the top boundary."""

    @property
    def stages(self) -> list[tuple[Objective, Tiling]]:
        """Each objective with the tiling that is certified for it: block sizes are the same in all."""
        return list(zip(self.objectives, (self.tiling, *self.tiling.then), strict=False))

    @cached_property
    def bytes_form(self) -> StandardForm | None:
        """The least transfer in bytes given a memory of M bytes, each array by its own dtype (Eq. 3)."""
        names = [name for name, _ in self.inputs]
        return cost.symbolic(self.kernel, self.numerics, names, weighed=True).standard_form()

    @cached_property
    def symbols(self) -> Symbols:
        """H and M in symbols, all in one level, in values."""
        return cost.symbolic(self.kernel, names=[name for name, _ in self.inputs])

    @cached_property
    def symbolic(self) -> tuple[tuple[Any, Any], ...]:
        """H and M in values and symbols for each level below the top; M is the column that is largest here."""
        numbers, _ = cost.symbol_numbers(self.code)
        moved, held = cost.transfer(self.code, numbers), cost.memory(self.code, numbers)
        here = cost.memory(self.code, cost.exact(self.code, dict(self.sizes), self.blocks), cost.in_bytes)
        rows = []
        for place in range(1, len(self.levels) + 1):
            columns_here = [n for _, n in here.get(place, [])]
            largest = held[place][columns_here.index(max(columns_here))][1] if columns_here else 0
            rows.append((moved.get(place, 0), largest))
        return tuple(rows)

    @property
    def blocks(self) -> dict[str, int]:
        """Block size (values) per partitioned axis."""
        return {a: self.tiling.blocks[cost.variable(self.code, a)] for a in cost.axes_of(self.code)}

    @property
    def streamed(self) -> tuple[tuple[Operation, Accumulator], ...]:
        """The operations that run chunk by chunk, each with its accumulator."""
        ops = (box.operation for box in self.kernel.body.boxes if isinstance(box, Op))
        found = ((op, op.accumulator(self.kernel.stream)) for op in ops if self.kernel.stream)
        named = ((replace(op, name=op.name.removeprefix("streamed "), accumulators=()), a) for op, a in found)
        return tuple((op, a) for op, a in named if a is not None)

    @property
    def transfer_values(self) -> int:
        return self.levels[0].transfer_values

    @property
    def transfer_bytes(self) -> int:
        return self.levels[0].transfer_bytes

    def partitions(self) -> list[dict[str, Any]]:
        """The tiling as `{axis, partition, level, block}`."""
        return [
            {"axis": a, "partition": "stream" if a == self.code.stream else "group", "level": self.levels[0].level,
             "block": b}
            for a, b in self.blocks.items()
        ]  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        form = self.symbols.standard_form()
        return {
            "operations": list(self.operations),
            "tiling": self.partitions(),
            "levels": [
                {**level.to_json(), "transfer_symbolic": str(moved), "memory_symbolic": str(held)}
                for level, (moved, held) in zip(self.levels, self.symbolic, strict=True)
            ],
            "standard_form": form.to_json() if form is not None else [],
            "standard_form_bytes": self.bytes_form.to_json() if self.bytes_form is not None else [],
            "streamed": [{"axis": a.axis, "operation": op.name, "state": list(a.state)} for op, a in self.streamed],
            "objectives": [
                {"name": o.name, "unit": o.unit, "value": float(o.value(t.cost)), "status": t.certificate.status,
                 "bound": o.bound(t.blocks), "unstated": list(o.unstated)}
                for o, t in self.stages
            ],
        }  # fmt: skip


@dataclass(frozen=True)
class Certificate:
    """That no block sizes are better: the sum over kernels of what each kernel's certificate proves.

    `cost` and `lower_bound` are in `unit`: bytes, unless another objective was asked for.
    """

    status: str
    cost: int | Fraction
    lower_bound: int | Fraction
    checked_by: tuple[str, ...]
    objective: str = "transfer"
    unit: str = "bytes"

    def to_json(self) -> dict[str, Any]:
        cost, lower = (int(x) if self.unit == "bytes" else float(x) for x in (self.cost, self.lower_bound))
        return {
            "status": self.status, "objective": self.objective, "unit": self.unit, "cost": cost, "lower_bound": lower,
            "checked_by": list(self.checked_by),
        }  # fmt: skip


@dataclass(frozen=True, eq=False)
class Schedule:
    """An algorithm in its tiled and streamed form on a device, with the block sizes that were proved best."""

    algorithm: str
    device: Device
    numerics: Numerics
    sizes: Mapping[str, int]
    derivation: Derivation
    kernels: tuple[KernelPlan, ...]
    buffers: tuple[tuple[Buffer, ...], tuple[Buffer, ...], tuple[Buffer, ...]]
    searched: str
    ranking: tuple[tuple[int, bool, tuple[tuple[str, ...], ...]], ...]
    """The best divisions into kernels: bytes, whether they are exact or a lower bound, operations of each kernel."""
    planner: Planner = field(repr=False)
    split: Mapping[str, int] = field(default_factory=dict)
    """Streamed axis -> the number of parts that were asked for."""

    @property
    def transfer_values(self) -> int:
        """Values that cross the boundary below the top level, both ways, over all kernels."""
        return sum(k.transfer_values for k in self.kernels)

    @property
    def transfer_bytes(self) -> int:
        """The same in bytes."""
        return sum(k.transfer_bytes for k in self.kernels)

    @cached_property
    def unfused(self) -> tuple[int, int] | None:
        """Values and bytes moved if every operation is a kernel of its own, each with its best tiles."""
        return self.planner.unfused()

    @cached_property
    def streams(self) -> tuple[tuple[str, Operation, Stream | NotStreamable], ...]:
        """What streams along which axis, whether this schedule makes use of it or not; and what does not, and why."""
        return tuple(everywhere(Graph.of(self.derivation.start)))

    @property
    def cost(self) -> tuple[LevelCost, ...]:
        """Per level: transfer summed over the kernels, memory of the kernel that needs most."""
        rows = []
        for levels in zip(*(k.levels for k in self.kernels), strict=True):
            rows.append(LevelCost(
                levels[0].level, levels[0].capacity_bytes, max(x.memory_bytes for x in levels),
                sum(x.transfer_values for x in levels), sum(x.transfer_bytes for x in levels),
            ))  # fmt: skip
        return tuple(rows)

    @property
    def certificate(self) -> Certificate:
        """The kernels' certificates as one."""
        parts = [k.tiling.certificate for k in self.kernels]
        if not parts:  # nothing is computed, nothing moves
            return Certificate("optimal", 0, 0, ())
        parts += [t.certificate for k in self.kernels for t in k.tiling.then]
        status = "optimal" if all(p.status == "optimal" for p in parts) else "bounded"
        checked = tuple(c for c in parts[0].checked_by if all(c in p.checked_by for p in parts))
        firsts = [k.objectives[0] if k.objectives else None for k in self.kernels]
        certified = [(o, k.tiling.certificate) for o, k in zip(firsts, self.kernels, strict=True)]
        costs = [c.cost if o is None else o.value(c.cost) for o, c in certified]
        bounds = [c.lower_bound if o is None else o.value(c.lower_bound) for o, c in certified]
        if firsts[0] is None:
            return Certificate(status, sum(costs), sum(bounds), checked)
        name, joined = firsts[0].name, max if firsts[0].name.startswith("memory") else sum
        return Certificate(status, joined(costs), joined(bounds), checked, name, firsts[0].unit)

    @cached_property
    def program(self) -> Program:
        """The loop program."""
        kernels = tuple(lower(k.name, k.code, dict(k.sizes), k.blocks, k.inputs, k.outputs) for k in self.kernels)
        return Program(*self.buffers, kernels, self.numerics)

    def run(self, *arrays: Any, declared: bool = False) -> Any:
        """Run the loop program on numpy: the output, or a tuple of several.

        Args:
            arrays: one per input, dimensions in the order of its axes.
            declared: round to the declared dtypes where the program does; otherwise all is float64.

        Raises:
            ProgramError: arrays of other shapes.
        """
        outputs, _ = run(self.program, arrays, declared=declared)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def trace(self, *arrays: Any, declared: bool = False) -> Ledger:
        """Run the loop program and return its ledger of values moved and resident."""
        return run(self.program, arrays, declared=declared)[1]

    @property
    def pseudocode(self) -> str:
        """The loop program as text."""
        names = [level.name for level in _chain(self.device)]
        return pseudocode.render(self.program, names, [_costs(k) for k in self.kernels])

    def to_json(self) -> dict[str, Any]:
        """All of it under stable keys."""
        unfused = self.unfused
        table: dict[str, str] = {}
        for k in self.kernels:
            table |= dict(k.symbols.table)
        return {
            "algorithm": self.algorithm, "device": self.device.name,
            "dtype": self.numerics.storage, "accumulator": self.numerics.accumulator,
            "dtypes": {b.name: b.dtype for of in self.buffers for b in of},
            "accumulators": dict(self.numerics.accumulators),
            "sizes": dict(sorted(self.sizes.items())), "split": dict(sorted(self.split.items())),
            "symbols": dict(sorted(table.items())),
            "derivation": self.derivation.to_json(),
            "streams": [_stream_json(*found) for found in self.streams],
            "kernels": [k.to_json() for k in self.kernels],
            "transfer_values": self.transfer_values, "transfer_bytes": self.transfer_bytes,
            "unfused_transfer_values": unfused[0] if unfused else None,
            "unfused_transfer_bytes": unfused[1] if unfused else None,
            "ranking": [
                {"transfer_bytes": total, "exact": solved, "kernels": [list(p) for p in parts]}
                for total, solved, parts in self.ranking
            ],
            "certificate": self.certificate.to_json(), "searched": self.searched, "pseudocode": self.pseudocode,
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(_report(self))

    __repr__ = __str__


def _stream_json(axis: str, op: Operation, found: Stream | NotStreamable) -> dict[str, Any]:
    """What streams along an axis, or why not."""
    tree: dict[str, Any] = {"axis": axis, "operation": str(op)}
    if isinstance(found, NotStreamable):
        return {**tree, "streams": False, "reason": found.reason}
    a = found.accumulator
    codes = {part: [f"{n} = {e}" for n, e in getattr(a, part)] for part in ("init", "step", "combine", "finish")}
    return {
        **tree, "streams": True, "state": list(a.state), "types": dict(a.types), **codes, "proof": proof(op, a).verdict,
        "float_safe": found.safety.safe, "float": str(found.safety),
    }  # fmt: skip


def _stream_lines(axis: str, op: Operation, found: Stream | NotStreamable) -> Iterator[str]:
    """An accumulator as it is derived: its code, what is proved of it, and what floating point makes of it."""
    if isinstance(found, NotStreamable):
        yield f"  {op} along {axis}: no. {found.reduction}: {found.reason}"
        return
    a = found.accumulator
    yield f"  {op} along {axis}: state {', '.join(a.state)}"
    yield f"    init     {'; '.join(f'{n} = {e}' for n, e in a.init)}"
    for part in ("step", "finish"):
        lines = [f"{n} = {e}" for n, e in getattr(a, part) if str(e) != n]
        yield from (f"    {part if i == 0 else '':8} {line}" for i, line in enumerate(lines))
    outcome = proof(op, a)
    yield f"    proof    {outcome.verdict}, {outcome.detail}"
    yield f"    float    {'safe' if found.safety.safe else 'not safe'}: {found.safety}"


def _costs(plan: KernelPlan) -> list[str]:
    """What the pseudocode says of a kernel: H and M, in symbols and in numbers."""
    lines = []
    for level, (moved, held) in zip(plan.levels, plan.symbolic, strict=True):
        lines.append(f"H[{level.level}] = {moved} = {level.transfer_values:,} values")
        lines.append(f"M[{level.level}] = {held} values = {level.memory_bytes:,} of {level.capacity_bytes:,} bytes")
    return lines


def _report(s: Schedule) -> Iterator[str]:
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(s.sizes.items()))
    own = [f"{b.name} {b.dtype}" for of in s.buffers for b in of if b.dtype != s.numerics.storage]
    stored = f"{s.numerics.storage} stored" + (f" ({', '.join(own)})" if own else "")
    named = [f"{what} {kind}" for what, kind in s.numerics.accumulators]
    computed = f"{s.numerics.accumulator} computed" + (f" ({', '.join(named)})" if named else "")
    yield f"{s.algorithm} on {s.device.name}: {sizes}; {stored}, {computed}"
    yield "\nDerivation"
    for i, step in enumerate(s.derivation.steps):
        yield f"  {i + 1:2}  {step}"
    yield f"  ({s.searched})"
    yield "\nStreaming"
    for axis, op, found in s.streams:
        yield from _stream_lines(axis, op, found)
    yield "\nRanking of divisions into kernels"
    for i, (total, solved, parts) in enumerate(s.ranking):
        yield f"  {i + 1:2}  {'' if solved else 'at least '}{total:,} bytes  {' | '.join('; '.join(p) for p in parts)}"
    for k in s.kernels:
        yield f"\nKernel {k.name}: {'; '.join(k.operations)}"
        for op, a in k.streamed:
            yield f"  streams {a.axis:6} {op.name} with state {', '.join(a.state)}"
        tiles = [f"{p['partition']} {p['axis']} by {p['block']}" for p in k.partitions()]
        yield f"  tiling         {', '.join(tiles) or 'whole arrays'}"
        yield f"  H (values)     {k.symbols.transfer}"
        form = k.symbols.standard_form()
        yield f"  standard form  {form if form is not None else 'none in closed form'}   (M values, ratios for ceil)"
        if k.bytes_form is not None:
            yield f"  in bytes       {k.bytes_form}   (M bytes, each array by its dtype)"
        yield f"  {'level':12} {'capacity B':>14} {'memory B':>14} {'moved values':>18} {'moved B':>18}"
        for x in k.levels:
            yield (f"  {x.level:12} {x.capacity_bytes:>14,} {x.memory_bytes:>14,} {x.transfer_values:>18,} "
                   f"{x.transfer_bytes:>18,}")  # fmt: skip
        for o, tiling in k.stages:
            part = f", of {o.bound(tiling.blocks)}" if len(o.terms) > 1 else ""
            yield f"  least          {o.name}: {o.text(tiling.cost)}{part}, {tiling.certificate.status}"
            if o.unstated:
                yield f"  not counted    for {o.name}: {', '.join(o.unstated)}"
    unfused = s.unfused
    yield f"\nTransfer    {s.transfer_values:,} values, {s.transfer_bytes:,} bytes"
    if unfused:
        times = f" ({unfused[1] / s.transfer_bytes:.2f} times)" if s.transfer_bytes else ""
        yield f"Unfused     {unfused[0]:,} values, {unfused[1]:,} bytes{times}"
    c = s.certificate
    what = "cost" if c.unit == "bytes" and c.objective == "transfer" else c.objective
    reached, below = (shown(Fraction(n), c.unit) for n in (c.cost, c.lower_bound))
    yield (f"Certificate {c.status}: {what} {reached}, none below {below.removesuffix(' bytes')}; "
           f"checked by {', '.join(c.checked_by) or 'nothing'}")  # fmt: skip
    yield f"\n{s.pseudocode}"


# --------------------------------------------------------------------------- from a region to a kernel


@lru_cache(maxsize=1)
def _shipped_rules() -> dict[str, Rule]:
    return load_rules()


def seeds(graph: Graph, region: set[int]) -> list[Match]:
    """The ways in which the rules let a region stream: a match of a rule whose right-hand side streams an axis."""
    found = []
    for rule in _shipped_rules().values():
        boxes = rule.rhs.boxes
        if len(boxes) == 1 and isinstance(boxes[0], Kernel) and boxes[0].stream and not any(
                isinstance(b, Kernel) for b in rule.lhs.boxes):  # fmt: skip
            found += list(matches(rule, graph, region))
    return found


def fuse(derivation: Derivation, region: set[int], seed: int | None, depth: int) -> int:
    """Turn a region of a derivation's graph into one kernel by the rules; returns its vertex.

    `seed` says which of the region's seeds streams (None: nothing does), `depth` how many levels lie below the top.

    Raises:
        Underivable: the rules do not get there.
    """
    rules, graph = _shipped_rules(), derivation.graph
    live = set(region)
    stream: str | None = None

    def apply(match: Match) -> None:
        put = derivation.apply(match)
        live.difference_update(match.at)
        live.update(put)

    if seed is not None:
        match = seeds(graph, live)[seed]
        apply(match)
        [kernel] = [n for n in live if isinstance(graph.vertices[n].box, Kernel)]
        stream = graph.vertices[kernel].box.stream
    while len(live) > 1:
        match = next(_growing(rules, graph, live, stream), None)  # type: ignore[assignment]
        if match is None:
            left = "; ".join(str(graph.vertices[n].box) for n in sorted(live))
            raise Underivable(f"no rule joins {left} into one kernel")
        apply(match)
    for _ in range(64):  # every axis that may be cut is; a block of the whole axis is no cut
        groups = list(matches(rules["group_partition"], graph, live))
        if not groups:
            break
        apply(groups[0])
    for name in ("skip_masked", "lower", *(["recolour"] if depth > 1 else [])):
        found = list(matches(rules[name], graph, live))
        if found:
            apply(found[0])
    [kernel] = live
    return kernel


def _growing(rules: Mapping[str, Rule], graph: Graph, live: set[int], stream: str | None) -> Iterator[Match]:
    """Matches that make the streaming kernel (or, where nothing streams, any region) larger."""

    def ours(match: Match) -> bool:
        boxes = [graph.vertices[n].box for n in match.at]
        return stream is None or any(isinstance(b, Kernel) and b.stream == stream for b in boxes)

    for name in ("fuse_before", "fuse_after", "fuse_beside"):
        yield from filter(ours, matches(rules[name], graph, live))
    if stream is not None:  # another operation that sums over the same axis may stream beside
        for match in seeds(graph, live):
            if match.binding.axes.get("x") == stream:
                yield match


# --------------------------------------------------------------------------- from a kernel to its tiles


def _chain(device: Device) -> tuple[Level, ...]:
    return tuple(device.levels)


def _places(device: Device) -> dict[int, int]:
    """Where a kernel's inputs (level 1) and results (level 2) lie in a device's chain."""
    last = len(device.levels) - 1
    return {0: 0, 1: max(1, last - 1), 2: last}


def problem_of(code: Columns, sizes: Mapping[str, int], numerics: Numerics, device: Device) -> Problem:
    """The solver's problem: least bytes across the top boundary, within every level's capacity."""
    numbers = cost.polynomials(code, sizes)
    moved = cost.transfer(code, numbers, cost.stored_bytes(numerics)).get(1, Poly.of(0))
    limits = []
    for place, held in sorted(cost.memory(code, numbers, cost.in_bytes).items()):
        capacity = device.levels[place].capacity_bytes
        if capacity is not None:
            limits += [Limit(device.levels[place].name, capacity, poly, what) for what, poly in held]
    candidates: dict[str, Sequence[int]] = {}
    prefer: list[tuple[str, str]] = []
    for axis in cost.axes_of(code):
        step = getattr(device, "divisors", None) or {}
        by = step.get(axis, 1)
        values = range(by, sizes[axis] + 1, by) if by <= sizes[axis] else (sizes[axis],)
        candidates[cost.variable(code, axis)] = cost.allowed(code, axis, values)
    prefer += [(cost.variable(code, a), "small") for a in code.groups]
    if code.stream is not None:
        prefer.append((cost.variable(code, code.stream), "large"))
    return Problem(candidates, moved, tuple(limits), tuple(prefer))


def solve_kernel(
    kernel: Kernel, device: Device | str, sizes: Mapping[str, int], numerics: Numerics | None = None
) -> Tiling:
    """The best block sizes of one lowered kernel on a device.

    Raises:
        Infeasible: not even the smallest tile fits; it names the level, the bytes asked and the bytes there are.
    """
    device = device if isinstance(device, Device) else Device.load(device)
    numerics = numerics or Numerics()
    return _solved(kernel, device, sizes, numerics)[0]


def _solved(
    kernel: Kernel, device: Device, sizes: Mapping[str, int], numerics: Numerics, check: bool = True,
    names: Sequence[str] = (),
) -> tuple[Tiling, Columns]:  # fmt: skip
    code = cost.flattened(columns(kernel, numerics, names), _places(device))
    return solve(problem_of(code, sizes, numerics, device), check=check), code


def kernel_of(diagram: Diagram, stream: str | None = None, depth: int = 2) -> Kernel:
    """The whole diagram as one lowered kernel, streaming an axis or none.

    Raises:
        Underivable: the rules do not allow it.
    """
    for seed in (None,) if stream is None else range(len(seeds(Graph.of(diagram), set(Graph.of(diagram).vertices)))):
        derivation = Derivation(diagram)
        try:
            number = fuse(derivation, set(derivation.graph.vertices), seed, depth)
        except (Underivable, TypeMismatch):
            continue
        kernel = derivation.graph.vertices[number].box
        if isinstance(kernel, Kernel) and kernel.stream == stream:
            return kernel
    raise Underivable(f"no rule makes this one kernel{f' that streams {stream}' if stream else ''}:\n{diagram}")


# --------------------------------------------------------------------------- search


@dataclass
class _Region:
    """A region while it is searched: its best kernel, or a bound."""

    numbers: frozenset[int]
    bound: int
    solved: bool = False
    derivation: Derivation | None = None
    tiling: Tiling | None = None
    values: int = 0
    reason: Exception | None = None

    @property
    def cost(self) -> float:
        if self.tiling is not None:
            return self.tiling.cost
        return float("inf") if self.solved else self.bound


def _least(paths: list[tuple[float, list[_Region]]], keep: int) -> list[tuple[float, list[_Region]]]:
    """The cheapest few; the same regions in another order are the same division."""
    distinct = {frozenset(r.numbers for r in path): (total, path) for total, path in reversed(paths)}
    return sorted(distinct.values(), key=lambda p: (p[0], len(p[1])))[:keep]


class Planner:
    """The search over divisions of one graph on one device."""

    def __init__(
        self, diagram: Diagram, device: Device, sizes: Mapping[str, int], numerics: Numerics, names: Sequence[str] = ()
    ) -> None:
        self.graph, self.device, self.numerics = Graph.of(diagram), device, numerics
        self.diagram, self.sizes, self.names = diagram, sizes, names
        self.ops = [n for n in self.graph.order() if not isinstance(self.graph.vertices[n].box, Relabel)]
        for n in self.ops:
            if not isinstance(self.graph.vertices[n].box, Op):
                raise TypeMismatch(f"{self.graph.vertices[n].box} is no operation: derive starts from a plain diagram")
        self.regions: dict[frozenset[int], _Region] = {}
        self.depth = len(device.levels) - 1
        net = nx.DiGraph()
        net.add_nodes_from(self.graph.vertices)
        net.add_edges_from((ref[0], n) for n, v in self.graph.vertices.items() for ref in v.inputs if ref[0] >= 0)
        # Relabels are free and no part of a kernel: what lies before one comes before all that uses it.
        self.before = {n: frozenset(nx.ancestors(net, n) & set(self.ops)) for n in self.ops}
        relabels = [n for n, v in self.graph.vertices.items() if isinstance(v.box, Relabel)]
        self.apart = [(a, b) for a, b in ((nx.ancestors(net, n), nx.descendants(net, n)) for n in relabels) if a and b]
        boxes = {n: self.graph.vertices[n].box for n in self.ops}
        self.parted = {
            n for n, b in boxes.items()
            if isinstance(b, Op) and any(whole(b.operation, a) is not None for a in b.operation.reduced)
        }  # fmt: skip
        self.solutions = 0
        self.exhaustive = len(self.ops) <= EXHAUSTIVE
        self.steps: dict[frozenset[int], list[_Region]] | None = None

    def region(self, numbers: frozenset[int]) -> _Region:
        if numbers not in self.regions:
            _, entering, leaving = self.graph.region(numbers)
            bound = sum(self.bytes(ref) for ref in (*self.compulsory(numbers, entering), *leaving))
            self.regions[numbers] = _Region(numbers, bound)
        return self.regions[numbers]

    def compulsory(self, numbers: frozenset[int], entering: Sequence[Ref]) -> list[Ref]:
        """The inputs that any kernel must read whole; where a mask may hide part of one, none is counted."""
        masked = any(self.graph.vertices[n].box.operation.indexed for n in numbers)
        return [] if masked else list(entering)

    def bytes(self, ref: Ref) -> int:
        """What an array takes in global memory."""
        array = self.graph.array(ref)
        return math.prod(self.sizes[a] for a in array.names) * dtype(array.dtype or self.numerics.storage).bytes

    def called(self, ref: Ref, k: int) -> str:
        """The `k`th input of a region by the user's name, where it is one of the diagram's own."""
        number, port = ref
        while number >= 0 and isinstance(self.graph.vertices[number].box, Relabel):
            number, port = self.graph.vertices[number].inputs[port]
        return self.names[port] if number < 0 and port < len(self.names) else f"in{k}"

    def solve(self, region: _Region, check: bool = True) -> None:
        """Try every way to stream the region; keep the cheapest. `check` asks that certificates are checked again."""
        region.solved = True
        inner, entering, _ = self.graph.region(region.numbers)
        diagram = inner.to_diagram()
        self.solutions += 1
        start = Graph.of(diagram)
        infeasible: list[Infeasible] = []
        for seed in (None, *range(len(seeds(start, set(start.vertices))))):
            derivation = Derivation(diagram)
            try:
                number = fuse(derivation, set(derivation.graph.vertices), seed, self.depth)
                kernel = derivation.graph.vertices[number].box
                assert isinstance(kernel, Kernel)
                fed = derivation.graph.vertices[number].inputs
                names = [self.called(entering[i], k) if n < 0 else f"in{k}" for k, (n, i) in enumerate(fed)]
                if self.parted & region.numbers and within(Graph.of(kernel.body), kernel.stream) is None:
                    raise Underivable(f"{kernel} does not run on parts of an axis, as was asked")
                tiling, code = _solved(kernel, self.device, self.sizes, self.numerics, check, names)
            except Infeasible as error:
                infeasible.append(error)
            except (Underivable, TypeMismatch) as error:
                region.reason = region.reason or error
            else:
                if region.tiling is None or tiling.cost < region.tiling.cost:
                    region.tiling, region.derivation = tiling, derivation
                    blocks = {a: tiling.blocks[cost.variable(code, a)] for a in cost.axes_of(code)}
                    region.values = cost.transfer(code, cost.exact(code, self.sizes, blocks)).get(1, 0)
        if infeasible:
            region.reason = min(infeasible, key=lambda e: e.bytes_asked)

    def downsets(self) -> list[frozenset[int]]:
        """Sets of operations closed under what they need, smallest first."""
        found = {frozenset[int]()}
        layer = list(found)
        while layer:
            grown = set()
            for done in layer:
                for n in self.ops:
                    if n not in done and self.before[n] <= done:
                        grown.add(done | {n})
            layer = [s for s in grown if s not in found]
            found |= grown
            if len(found) > 20_000:
                raise TypeMismatch(f"{len(self.ops)} operations side by side are more than the search can divide")
        return sorted(found, key=len)

    def connected(self, numbers: frozenset[int]) -> bool:
        """Whether a region hangs together, by wires or by inputs that it shares."""
        net = nx.Graph()
        net.add_nodes_from(numbers)
        for n in numbers:
            for ref in self.graph.vertices[n].inputs:
                net.add_edge(n, ref[0] if ref[0] in numbers else ("in", *ref))
        return bool(nx.is_connected(net))

    def convex(self, numbers: frozenset[int]) -> bool:
        """Whether no path leaves a region and comes back: with sets that are closed, only a relabel can be outside.

        What parts of an axis leave is joined when all of them are done: in another kernel.
        """
        if any(self.parted & numbers & self.before[n] for n in numbers):
            return False
        return not any(numbers & before and numbers & after for before, after in self.apart)

    def edges(self) -> dict[frozenset[int], list[_Region]]:
        """The regions that may come next after each set of operations that are done."""
        if self.steps is None:
            sets = self.downsets()
            known = set(sets)
            self.steps = {s: [] for s in sets}
            for s in sets:
                stack, seen = [s], {s}
                while stack:
                    now = stack.pop()
                    for n in self.ops:
                        after = now | {n}
                        if n in now or after not in known or after in seen:
                            continue
                        seen.add(after)
                        if self.exhaustive or len(after - s) <= REGION:
                            stack.append(after)
                            if self.connected(after - s) and self.convex(after - s):
                                self.steps[s].append(self.region(after - s))
        return self.steps

    def paths(self, keep: int) -> list[tuple[float, list[_Region]]]:
        """The cheapest divisions, at their costs as known so far; of equal ones those of fewer kernels first."""
        best: dict[frozenset[int], list[tuple[float, list[_Region]]]] = {frozenset(): [(0, [])]}
        for s, regions in self.edges().items():  # smaller sets first
            for total, path in best.get(s, []):
                for region in regions:
                    if region.cost < float("inf"):
                        best.setdefault(s | region.numbers, []).append((total + region.cost, [*path, region]))
            for region in regions:
                to = s | region.numbers
                if len(best.get(to, [])) > keep:
                    best[to] = _least(best[to], keep)
        return _least(best.get(frozenset(self.ops), []), keep)

    def divide(self) -> tuple[list[_Region], str]:
        """The cheapest division into regions, each solved, and a word on what was searched."""
        while True:
            found = self.paths(1)
            if not found:
                raise self.hopeless()
            [(_, path)] = found
            guesses = [r for r in path if not r.solved]
            for region in guesses:
                self.solve(region)
            if not guesses:
                count = sum(map(len, self.edges().values()))
                scope = "divisions into convex regions" + ("" if self.exhaustive else f" of up to {REGION} operations")
                prefixes = f"{count:,} steps between {len(self.edges()):,} prefixes"
                return path, f"{'all ' if self.exhaustive else ''}{scope}: {prefixes}, {self.solutions} regions solved"

    def ranking(self) -> tuple[tuple[int, bool, tuple[tuple[str, ...], ...]], ...]:
        """The best divisions: bytes, whether every region of it was solved (else a lower bound), its kernels."""
        rows = []
        for total, path in self.paths(RANKED):
            parts = tuple(self.operations(region) for region in path)
            rows.append((int(total), all(r.solved for r in path), parts))
        return tuple(rows)

    def operations(self, region: _Region) -> tuple[str, ...]:
        """The operations of a region, in order."""
        return tuple(str(self.graph.vertices[n].box) for n in self.ops if n in region.numbers)

    def hopeless(self) -> Exception:
        """Why no division works: an operation that does not fit by itself."""
        alone = [self.region(frozenset((n,))) for n in self.ops]
        for region in alone:
            if not region.solved:
                self.solve(region)
        failures = [r.reason for r in alone if r.tiling is None and r.reason is not None]
        infeasible = [f for f in failures if isinstance(f, Infeasible)]
        reasons = infeasible or failures or [r.reason for r in self.regions.values() if r.reason is not None]
        return reasons[0] if reasons else Underivable("no division of the diagram into kernels fits the device")

    def unfused(self) -> tuple[int, int] | None:
        values = total = 0
        for n in self.ops:
            region = self.region(frozenset((n,)))
            if not region.solved:
                self.solve(region, check=False)  # a figure beside the schedule, under no certificate
            if region.tiling is None:
                return None
            values, total = values + region.values, total + region.tiling.cost
        return values, total


def derive(
    algorithm: Algorithm | Diagram | str, on: Device | str | Path = "a100", sizes: Mapping[str, int] | None = None,
    dtype: str | Mapping[str, str] = "fp16", accumulator: str | Mapping[str, str] | None = None,
    objective: str | Sequence[str] | None = None, split: Mapping[str, int] | None = None,
) -> Schedule:  # fmt: skip
    """The best schedule of an algorithm on a device.

    Args:
        algorithm: an `@algorithm`, a diagram, or the name of a library algorithm.
        on: a device, the name of a shipped one, or the path of a device file.
        sizes: size of every axis, in values; what is not given is taken from the diagram, then from the algorithm.
        dtype: of arrays in memory, or input -> dtype with "*" for all others, e.g. {"Q": "fp8", "K": "fp8"}.
        accumulator: what kernels compute in (default fp32), or operation -> dtype with "*" for all others:
            "contract[d]" as a schedule prints it, "contract" for all of its kind, "softmax.m" for a name of its body.
        objective: what the tiles of every kernel are chosen for, in order (`objectives.OBJECTIVES`); by default the
            bytes across the top boundary, by which the division into kernels is chosen in any case.
        split: streamed axis -> into how many parts it is divided, each for blocks of its own; what they leave is joined
            by another kernel (split-K; of attention, FlashDecoding). Transfer is never less for it, but where there
            are few blocks, more of the device's units work (see `cores.fewest_parts`).

    Raises:
        NotSplittable: an axis is to be split along which nothing streams, or states cannot be joined, with the reason.
        ObjectiveError: no such objective, or the device does not state what it takes.
        TypeMismatch: an axis that the algorithm does not have, has no size for, or of a size below 1.
        Infeasible: some operation does not fit, whatever the tiles.
        DeviceError, ExpressionError: no such device or dtype.
        PrecisionError: a dtype of what is no input or operation, or that no pipe of the device multiplies.
    """
    from napkin_cat.library import ALGORITHMS

    if isinstance(algorithm, str):
        if algorithm not in ALGORITHMS:
            raise TypeMismatch(f"no algorithm {algorithm!r}; there are {', '.join(sorted(ALGORITHMS))}")
        algorithm = ALGORITHMS[algorithm]
    name = algorithm.name if isinstance(algorithm, Algorithm) else "diagram"
    diagram = algorithm.diagram if isinstance(algorithm, Algorithm) else algorithm
    names = list(algorithm.inputs) if isinstance(algorithm, Algorithm) else [f"in{i}" for i in range(len(diagram.dom))]
    defaults = algorithm.sizes if isinstance(algorithm, Algorithm) else {}
    device = on if isinstance(on, Device) else Device.load(str(on))
    asked = precision(dtype, accumulator, diagram, names, device)
    diagram, numerics = asked.diagram, asked.numerics
    known = _sizes(name, diagram, sizes or {}, defaults)
    derivation = Derivation(diagram)
    for axis, count in (split or {}).items():
        _split(derivation, known, axis, count)
    start = derivation.graph.to_diagram() if split else diagram
    all_sizes = _sizes(name, start, known, {}) if split else known
    planner = Planner(start, device, all_sizes, numerics, names)
    regions, searched = planner.divide()
    here = dict(zip(planner.graph.order(), derivation.graph.order(), strict=True))
    made = {}
    for region in regions:  # the very kernels that were solved: other steps could lead to other columns
        assert region.derivation is not None
        [kernel] = region.derivation.graph.vertices
        place = dict(enumerate(here[n] for n in planner.ops if n in region.numbers))
        made[derivation.follow(region.derivation, place)[kernel]] = region
    named = _Buffers(derivation.graph, names, diagram)
    plans = []
    for k, (number, region) in enumerate(made.items()):
        box = derivation.graph.vertices[number].box
        assert isinstance(box, Kernel)
        assert region.tiling is not None
        operations = planner.operations(region)
        inputs, outputs = named.arguments(number)
        code = cost.flattened(columns(box, numerics, [n for n, _ in inputs]), _places(device))
        tiling, wanted = region.tiling, tuple[Objective, ...]()
        if objective is not None:
            wanted = objectives(objective, code, device, all_sizes, numerics)
            tiling = least(problem_of(code, all_sizes, numerics, device), wanted)
        levels = _levels(code, device, all_sizes, numerics, tiling)
        plans.append(KernelPlan(
            f"K{k + 1}", box, operations, code, tiling, levels, inputs, outputs, tuple(sorted(all_sizes.items())),
            numerics, wanted,
        ))  # fmt: skip
    return Schedule(
        name,
        device,
        numerics,
        known,
        derivation,
        tuple(plans),
        named.buffers(all_sizes, numerics),
        searched,
        planner.ranking(),
        Planner(diagram, device, known, numerics, names) if split else planner,
        dict(split or {}),
    )


def _split(derivation: Derivation, sizes: Mapping[str, int], axis: str, count: int) -> None:
    """Divide what streams along an axis into so many parts, wherever the rule allows it.

    Raises:
        NotSplittable: nowhere; it says what stops it.
    """
    if axis not in sizes:
        raise TypeMismatch(f"there is no axis {axis!r} to split; there are {', '.join(sorted(sizes))}")
    size = sizes[axis]
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= size:
        raise TypeMismatch(f"axis {axis!r} of size {size} is to be split into {count!r} parts; give 1 to {size}")
    length = _part_length(size, count)
    rule = _shipped_rules()["split_stream"]
    [condition] = rule.where
    assert isinstance(condition, Splits)
    rule = replace(rule, where=(replace(condition, length=length, count=-(-size // length)),))

    def places(whole: bool) -> list[Match]:
        graph = derivation.graph
        found = matches(rule, graph, set(graph.vertices) if whole else None)
        return [m for m in found if dict(m.choice)[condition.axes] == axis]

    found = places(True) or places(False)  # what must stream together if all does, else single reductions
    if not found:
        raise NotSplittable(f"axis {axis!r} cannot be split: {_unsplit(derivation.graph, axis)}")
    while found:
        derivation.apply(found[0])
        found = places(True)


def _unsplit(graph: Graph, axis: str) -> str:
    """Why nothing can be split along an axis."""
    for along, op, found in everywhere(graph):
        if along == axis and isinstance(found, NotStreamable):
            return f"{op} does not stream along it. {found.reduction}: {found.reason}"
        if along == axis:
            try:
                split_operation(op, axis, Part(f"part_{axis}", 1, 1))
            except NotSplittable as error:
                return str(error)
    return "nothing is reduced along it"


def _part_length(size: int, count: int) -> int:
    """Positions of each of so many parts; round, so that chunks may be, where that adds little to the longest part.

    >>> [_part_length(size, 8) for size in (4096, 4093, 100, 9)]
    [512, 512, 13, 2]
    """
    least = -(-size // count)
    steps = (1 << k for k in range(7, 0, -1))
    rounds = (-(-least // step) * step for step in steps)
    return next((n for n in rounds if 8 * n <= 9 * least and -(-size // n) == -(-size // least)), least)


def _levels(
    code: Columns, device: Device, sizes: Mapping[str, int], numerics: Numerics, tiling: Tiling
) -> tuple[LevelCost, ...]:
    """H and M of a kernel at its block sizes, for every level below the top."""
    blocks = {a: tiling.blocks[cost.variable(code, a)] for a in cost.axes_of(code)}
    numbers = cost.exact(code, sizes, blocks)
    values = cost.transfer(code, numbers)
    moved = cost.transfer(code, numbers, cost.stored_bytes(numerics))
    held = cost.memory(code, numbers, cost.in_bytes)
    return tuple(
        LevelCost(
            level.name, level.capacity_bytes or 0, max((n for _, n in held.get(place, [])), default=0),
            values.get(place, 0), moved.get(place, 0),
        )
        for place, level in enumerate(device.levels) if place
    )  # fmt: skip


def _sizes(name: str, diagram: Diagram, given: Mapping[str, int], defaults: Mapping[str, int]) -> dict[str, int]:
    """Every axis's size: as given, else as the diagram fixes it, else the algorithm's usual one."""
    axes = {a.name: a for box in diagram.boxes for ty in (box.dom, box.cod) for x in ty.inside for a in x.axes}
    axes |= {a.name: a for x in diagram.dom.inside for a in x.axes}
    for axis, n in given.items():
        if axis not in axes:
            raise TypeMismatch(f"{name} has no axis {axis!r}; it has {', '.join(sorted(axes))}")
        if isinstance(n, bool) or not isinstance(n, int) or n < 1:
            raise TypeMismatch(f"axis {axis!r} has size {n!r}; a size is a positive integer")
        if axes[axis].size not in (None, n):
            raise TypeMismatch(f"{name}: axis {axis!r} has size {axes[axis].size} in the diagram, but {n} was asked")
    known = relabelled_sizes(diagram, {**{a.name: a.size for a in axes.values() if a.size is not None}, **given})
    missing = {a: defaults[a] for a in axes if a not in known and a in defaults}
    known = relabelled_sizes(diagram, {**known, **missing})
    unknown = sorted(set(axes) - set(known))
    if unknown:
        raise TypeMismatch(
            f"{name}: no size for axis {', '.join(map(repr, unknown))}; give one, e.g. {unknown[0]}=1024"
        )
    return known


class _Buffers:
    """Names for the arrays in global memory: the inputs', O for outputs, T1, T2, ... for what lies between kernels."""

    def __init__(self, graph: Graph, names: Sequence[str], diagram: Diagram) -> None:
        self.graph, self.diagram = graph, diagram
        self.of: dict[Ref, Argument] = {(-1, i): (n, graph.array((-1, i)).names) for i, n in enumerate(names)}
        self.inputs = [self.of[-1, i] for i in range(len(names))]
        declared = zip(names, (array.dtype for array in graph.dom.inside), strict=True)
        self.dtypes = {name: kind for name, kind in declared if kind is not None}
        self.scratch: list[Argument] = []
        wanted = {ref: i for i, ref in enumerate(graph.outputs)}
        stem = "O" if "O" not in names else "out"
        for n in graph.order():
            box = graph.vertices[n].box
            if isinstance(box, Relabel):
                buffer, axes = self.of[graph.vertices[n].inputs[0]]
                self.of[n, 0] = (buffer, tuple(box.names.get(a, a) for a in axes))
                continue
            for port, array in enumerate(box.cod.inside):
                kind = array.dtype
                if (n, port) in wanted:
                    i = wanted[n, port]
                    label = stem if len(graph.outputs) == 1 else f"{stem}{i}"
                    self.of[n, port] = (label, diagram.cod.inside[i].names)
                else:
                    label = next(f"T{k}" for k in itertools.count(len(self.scratch) + 1) if f"T{k}" not in names)
                    self.of[n, port] = (label, array.names)
                    self.scratch.append(self.of[n, port])
                if kind is not None:
                    self.dtypes[label] = kind

    def arguments(self, number: int) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
        """The buffers that a kernel reads and writes."""
        vertex = self.graph.vertices[number]
        return tuple(self.of[ref] for ref in vertex.inputs), tuple(self.of[ref] for ref in self.graph.ports(number))

    def buffers(
        self, sizes: Mapping[str, int], numerics: Numerics
    ) -> tuple[tuple[Buffer, ...], tuple[Buffer, ...], tuple[Buffer, ...]]:
        """Inputs, scratch, outputs."""

        def each(arguments: Sequence[Argument]) -> tuple[Buffer, ...]:
            return tuple(
                Buffer(n, axes, tuple(sizes[a] for a in axes), self.dtypes.get(n, numerics.storage))
                for n, axes in arguments
            )

        outputs = [self.of[ref] for ref in self.graph.outputs]
        scratch = [a for a in self.scratch if a[0] not in {n for n, _ in outputs}]
        return each(self.inputs), each(scratch), each(outputs)
