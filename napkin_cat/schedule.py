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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from operator import index
from pathlib import Path
from typing import Any

from napkin_cat import cost
from napkin_cat.backends import pseudocode
from napkin_cat.columns import Columns, columns
from napkin_cat.cost import StandardForm, Symbols
from napkin_cat.device import Device
from napkin_cat.diagram import Diagram, Kernel, Op, Operation, Relabel, TypeMismatch, check_size
from napkin_cat.evaluate import relabelled_sizes
from napkin_cat.expression import DTYPES, Accumulator, Numerics, Part, dtype
from napkin_cat.graph import Graph, Ref
from napkin_cat.interpreter import Ledger, run
from napkin_cat.match import Match, matches
from napkin_cat.objectives import Objective, least, objectives, shown
from napkin_cat.parts import NotSplittable
from napkin_cat.planner import Planner
from napkin_cat.precision import precision
from napkin_cat.program import Argument, Buffer, Program, lower
from napkin_cat.regions import places, problem_of, shipped_rules
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import Splits
from napkin_cat.solve import Tiling
from napkin_cat.stream import NotStreamable, Stream, everywhere, proof
from napkin_cat.stream import split as split_operation
from napkin_cat.trace import Algorithm

__all__ = ["Certificate", "KernelPlan", "LevelCost", "Schedule", "derive"]

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

    def plot(self, kind: str = "transfer", axes: Any = None) -> Any:
        """Its charts of one kind with matplotlib, one for each kernel; returns the figure.

        Args:
            kind: "transfer" (against memory, with the lower bound), "roofline", or "time" (against memory).
            axes: matplotlib's axes to draw the first chart on; by default a new figure.

        Raises:
            ImportError: matplotlib is not installed (`pip install 'napkin_cat[plot]'`).
            ValueError: no such kind, or no kernel has such a chart.
            DeviceError, ObjectiveError: the device does not state what the chart takes.
        """
        from napkin_cat.plots import plot

        return plot(self, kind, axes)

    @property
    def pseudocode(self) -> str:
        """The loop program as text."""
        names = [level.name for level in self.device.levels]
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
        split: streamed axis -> into how many parts it is divided at most, each for blocks of its own: of one length,
            rounded up to a multiple of a power of two where that adds at most an eighth; what they leave is joined by
            another kernel (split-K; of attention, FlashDecoding).
            Transfer is never less for it, but where there are few blocks, more of the device's units work (see
            `cores.divide`).

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
    if split is not None and not isinstance(split, Mapping):
        raise TypeMismatch(f"split is {split!r}; give the number of parts of each axis, e.g. {{'x': 8}}")
    for axis, count in (split or {}).items():
        _split(derivation, known, axis, count, numerics)
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
        code = cost.flattened(columns(box, numerics, [n for n, _ in inputs]), places(device))
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


def _split(derivation: Derivation, sizes: Mapping[str, int], axis: str, count: int, numerics: Numerics) -> None:
    """Divide what streams along an axis into so many parts, wherever the rule allows it.

    States are stored as precisely as they are computed, and at least in fp32.

    Raises:
        NotSplittable: nowhere; it says what stops it.
    """
    if axis not in sizes:
        raise TypeMismatch(f"there is no axis {axis!r} to split; there are {', '.join(sorted(sizes))}")
    size = sizes[axis]
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= size:
        raise TypeMismatch(f"axis {axis!r} of size {size} is to be split into {count!r} parts; give 1 to {size}")
    if count == 1:
        return
    if dtype(numerics.storage).integer:
        raise NotSplittable(
            f"axis {axis!r} cannot be split: arrays are {numerics.storage}, and states of parts are stored as floats"
        )
    stored = max("fp32", numerics.accumulator, key=lambda n: DTYPES[n].mantissa)
    length = _part_length(size, count)
    rule = shipped_rules()["split_stream"]
    [condition] = rule.where
    assert isinstance(condition, Splits)
    rule = replace(rule, where=(replace(condition, length=length, count=-(-size // length), stored=stored),))

    def places(whole: bool) -> list[Match]:
        graph = derivation.graph
        found = matches(rule, graph, set(graph.vertices) if whole else None)
        return [m for m in found if dict(m.choice)[condition.axes] == axis]

    found = places(True) or places(False)  # what must stream together if all does, else around single reductions
    if not found:
        raise NotSplittable(f"axis {axis!r} cannot be split: {_unsplit(derivation.graph, axis)}")
    while found:
        derivation.apply(found[0])
        found = places(True) or places(False)


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
            return "integers are added up along it, and states of parts are stored as floats"
    return "nothing is reduced along it"


def _part_length(size: int, count: int) -> int:
    """Positions of each of at most so many parts; round, so that chunks may be, where that adds little to their length.

    >>> [_part_length(size, 8) for size in (4096, 4093, 100, 9)], _part_length(4096, 40)
    ([512, 512, 14, 2], 112)
    """
    least = -(-size // count)
    steps = (1 << k for k in range(7, 0, -1))
    rounds = (-(-least // step) * step for step in steps)
    return next((n for n in rounds if 8 * n <= 9 * least), least)


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
    given = {a: n if isinstance(n, bool) or not hasattr(n, "__index__") else index(n) for a, n in given.items()}
    for axis, n in given.items():
        if axis not in axes:
            raise TypeMismatch(f"{name} has no axis {axis!r}; it has {', '.join(sorted(axes))}")
        check_size(axis, n)
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
        taken = set(names)

        def fresh(labels: Iterable[str]) -> str:
            label = next(name for name in labels if name not in taken)
            taken.add(label)
            return label

        stems = itertools.chain(("O", "out"), (f"out{k}_" for k in itertools.count(1)))
        many = len(graph.outputs) > 1
        stem = next(x for x in stems if taken.isdisjoint(f"{x}{i if many else ''}" for i in range(len(graph.outputs))))
        ends = [fresh([f"{stem}{i if many else ''}"]) for i in range(len(graph.outputs))]
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
                    label = ends[i]
                    self.of[n, port] = (label, diagram.cod.inside[i].names)
                else:
                    label = fresh(f"T{k}" for k in itertools.count(1))
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
