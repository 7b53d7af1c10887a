"""The search over divisions of a graph into regions, each one kernel with its best tiles.

A region that is not solved yet counts as its compulsory traffic, which no tiling can undercut; the cheapest division is
solved until it holds no such guess.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import networkx as nx

from napkin_cat import cost
from napkin_cat.device import Device
from napkin_cat.diagram import Diagram, Kernel, Op, Relabel, Ty, TypeMismatch
from napkin_cat.expression import Numerics, dtype
from napkin_cat.graph import Graph, Ref, within
from napkin_cat.parts import whole
from napkin_cat.regions import Underivable, fuse, seeds, solved
from napkin_cat.rewrite import Derivation
from napkin_cat.solve import Infeasible, Tiling

__all__ = ["Planner", "Region"]

EXHAUSTIVE = 12
"""Up to so many operations every division into convex regions is covered."""
REGION = 6
"""Beyond, regions of up to so many operations are."""
RANKED = 4
"""How many divisions a schedule lists."""


# --------------------------------------------------------------------------- what needs no device


class _Exactly:
    """A diagram that equals another only where boxes stand in the same order, and arrays lie in the same layout."""

    def __init__(self, diagram: Diagram) -> None:
        nodes, outputs = diagram.ssa()

        def laid(ty: Ty) -> tuple[tuple[object, ...], ...]:
            return tuple((a.axes, a.dtype, a.level) for a in ty.inside)

        boxes = tuple((n.box.key, laid(n.box.dom), laid(n.box.cod), n.inputs) for n in nodes)
        self.diagram, self.key = diagram, (laid(diagram.dom), boxes, outputs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Exactly) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=1024)
def _kernels(
    region: _Exactly, depth: int, which: int
) -> tuple[tuple[Derivation, int] | Underivable | TypeMismatch, ...]:
    """Every way in which the rules make one kernel of a region, with its vertex, or why they do not; not to be changed.

    The same on every device of that depth and at every precision, so that comparing them derives once. `which` tells
    equal regions of one algorithm apart: each has boxes of its own, as boxes are what kernels' names go by.
    """
    start = Graph.of(region.diagram)
    found: list[tuple[Derivation, int] | Underivable | TypeMismatch] = []
    for seed in (None, *range(len(seeds(start, set(start.vertices))))):
        derivation = Derivation(region.diagram)
        try:
            found.append((derivation, fuse(derivation, set(derivation.graph.vertices), seed, depth)))
        except (Underivable, TypeMismatch) as error:
            found.append(error.with_traceback(None))
    return tuple(found)


# --------------------------------------------------------------------------- search


@dataclass
class Region:
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


def _least(paths: list[tuple[float, list[Region]]], keep: int) -> list[tuple[float, list[Region]]]:
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
        self.regions: dict[frozenset[int], Region] = {}
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
        self.solutions, self.equal = 0, Counter[_Exactly]()
        self.exhaustive = len(self.ops) <= EXHAUSTIVE
        self.steps: dict[frozenset[int], list[Region]] | None = None

    def region(self, numbers: frozenset[int]) -> Region:
        if numbers not in self.regions:
            _, entering, leaving = self.graph.region(numbers)
            bound = sum(self.bytes(ref) for ref in (*self.compulsory(numbers, entering), *leaving))
            self.regions[numbers] = Region(numbers, bound)
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

    def solve(self, region: Region, check: bool = True) -> None:
        """Try every way to stream the region; keep the cheapest. `check` asks that certificates are checked again."""
        region.solved = True
        inner, entering, _ = self.graph.region(region.numbers)
        self.solutions += 1
        infeasible: list[Infeasible] = []
        exactly = _Exactly(inner.to_diagram())
        self.equal[exactly] += 1
        for way in _kernels(exactly, self.depth, self.equal[exactly]):
            if isinstance(way, Exception):
                region.reason = region.reason or way
                continue
            derivation, number = way
            try:
                kernel = derivation.graph.vertices[number].box
                assert isinstance(kernel, Kernel)
                fed = derivation.graph.vertices[number].inputs
                names = [self.called(entering[i], k) if n < 0 else f"in{k}" for k, (n, i) in enumerate(fed)]
                if self.parted & region.numbers and within(Graph.of(kernel.body), kernel.stream) is None:
                    raise Underivable(f"{kernel} does not run on parts of an axis, as was asked")
                tiling, code = solved(kernel, self.device, self.sizes, self.numerics, check, names)
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

    def edges(self) -> dict[frozenset[int], list[Region]]:
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

    def paths(self, keep: int) -> list[tuple[float, list[Region]]]:
        """The cheapest divisions, at their costs as known so far; of equal ones those of fewer kernels first."""
        best: dict[frozenset[int], list[tuple[float, list[Region]]]] = {frozenset(): [(0, [])]}
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

    def divide(self) -> tuple[list[Region], str]:
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

    def operations(self, region: Region) -> tuple[str, ...]:
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
