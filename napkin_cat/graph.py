"""The term graph of a diagram: what rewriting, liveness and JSON see of it.

Wires are references to what computes them, so swaps disappear and a copy is a wire that is used twice.
The graph goes to and from `Diagram` without loss, and is edited in place: a replacement costs what it touches.

>>> from napkin_cat.diagram import Operation, array
>>> from napkin_cat.expression import Var, exp
>>> op = Operation("exp", (("a", ()),), (("b", exp(Var("a"))),), ("b",))
>>> d = op.on("q d") >> op.on("q d")
>>> Graph.of(d).to_diagram() == d
True
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from napkin_cat.diagram import (
    Array,
    Box,
    Copy,
    Diagram,
    Layer,
    Node,
    Op,
    Operation,
    Swap,
    Ty,
    TypeMismatch,
    canonical,
)  # fmt: skip
from napkin_cat.expression import Affine, Apply, Const, Part, affine_conditions

__all__ = ["Graph", "Phases", "Rank", "Ref", "Vertex", "mask", "phases", "within"]

Ref = tuple[int, int]
"""A wire: (vertex number, output port); vertex -1 is the graph's own inputs."""

Rank = tuple[int, ...]
"""A place in the topological order; a new vertex is given one between its neighbours' without moving the rest."""


@dataclass(slots=True)
class Vertex:
    """A box in the graph, the wires that enter it, and its place in the order."""

    box: Box
    inputs: tuple[Ref, ...]
    rank: Rank


class Graph:
    """A diagram as a directed acyclic graph with ordered ports."""

    __slots__ = ("_next", "dom", "outputs", "users", "vertices")

    def __init__(self, dom: Ty) -> None:
        self.dom = dom
        self.vertices: dict[int, Vertex] = {}
        self.outputs: tuple[Ref, ...] = ()
        self.users: dict[Ref, dict[int, None]] = {(-1, i): {} for i in range(len(dom))}
        self._next = 0

    @staticmethod
    def of(diagram: Diagram) -> Graph:
        """The graph of a diagram, in time linear in its boxes."""
        graph = Graph(diagram.dom)
        nodes, outputs = diagram.ssa()
        for node in nodes:
            graph.add(node.box, node.inputs)
        graph.outputs = outputs
        return graph

    def add(self, box: Box, inputs: Sequence[Ref], rank: Rank | None = None) -> int:
        """Add a box fed by the given wires; returns its number."""
        if len(inputs) != len(box.dom):
            raise TypeMismatch(f"{box} takes {len(box.dom)} arrays, not {len(inputs)}")
        for ref, wanted in zip(inputs, box.dom.inside, strict=True):
            if self.array(ref) != wanted:
                raise TypeMismatch(f"{box} takes {wanted} but is given {self.array(ref)}")
        number, self._next = self._next, self._next + 1
        self.vertices[number] = Vertex(box, tuple(inputs), (number,) if rank is None else rank)
        for port in range(len(box.cod)):
            self.users[number, port] = {}
        for ref in inputs:
            self.users[ref][number] = None
        return number

    def array(self, ref: Ref) -> Array:
        """The array on a wire."""
        number, port = ref
        return (self.dom if number < 0 else self.vertices[number].box.cod).inside[port]

    @property
    def cod(self) -> Ty:
        return Ty(*map(self.array, self.outputs))

    def order(self) -> list[int]:
        """The vertices, inputs before users."""
        return sorted(self.vertices, key=lambda n: self.vertices[n].rank)

    def ports(self, number: int) -> Iterator[Ref]:
        """The output wires of a vertex."""
        return ((number, port) for port in range(len(self.vertices[number].box.cod)))

    def used_outside(self, ref: Ref, inside: Iterable[int]) -> bool:
        """Whether a wire is an output of the graph or feeds a vertex that is not in `inside`."""
        return ref in self.outputs or any(user not in inside for user in self.users[ref])

    def ssa(self) -> tuple[tuple[Node, ...], tuple[Ref, ...]]:
        """The boxes in order, numbered from 0, and the outputs."""
        order = self.order()
        number = {-1: -1, **{n: i for i, n in enumerate(order)}}

        def renamed(refs: Iterable[Ref]) -> tuple[Ref, ...]:
            return tuple((number[n], port) for n, port in refs)

        nodes = tuple(Node(self.vertices[n].box, renamed(self.vertices[n].inputs)) for n in order)
        return nodes, renamed(self.outputs)

    @property
    def term(self) -> tuple[Any, ...]:
        """Canonical form; equal to that of the diagram."""
        nodes, outputs = canonical(*self.ssa())
        return (self.dom.inside, tuple((n.box.key, n.inputs) for n in nodes), outputs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Graph) and self.term == other.term

    def __hash__(self) -> int:
        return hash(self.term)

    def to_diagram(self) -> Diagram:
        """The diagram of the graph, in time linear in its boxes (times the number of parallel wires)."""
        nodes, outputs = self.ssa()
        return _layered(self.dom, nodes, outputs)

    def copy(self) -> Graph:
        """An independent copy, with the same numbers."""
        graph = Graph(self.dom)
        graph.vertices = {n: Vertex(v.box, v.inputs, v.rank) for n, v in self.vertices.items()}
        graph.users = {ref: dict(c) for ref, c in self.users.items()}
        graph.outputs, graph._next = self.outputs, self._next
        return graph

    # ------------------------------------------------------------------ regions

    def between(self, region: set[int]) -> set[int]:
        """What lies outside the region on a path from it back into it; empty iff the region is convex."""
        last = max(self.vertices[n].rank for n in region)
        seen: dict[int, bool] = {}

        def reaches(start: int) -> bool:
            stack = [(start, iter(self._users(start)))]
            seen[start] = False
            while stack:
                n, users = stack[-1]
                for user in users:
                    if user in region or seen.get(user):
                        seen[n] = True
                    elif user not in seen and self.vertices[user].rank < last:
                        seen[user] = False
                        stack.append((user, iter(self._users(user))))
                        break
                else:
                    stack.pop()
                    if stack and seen[n]:
                        seen[stack[-1][0]] = True
            return seen[start]

        for n in region:
            for user in self._users(n):
                if user not in region and user not in seen and self.vertices[user].rank < last:
                    reaches(user)
        return {n for n, yes in seen.items() if yes}

    def related(self, number: int, others: Iterable[int]) -> set[int]:
        """Those of the others that need a vertex's results, or that it needs, on whatever path."""
        wanted = set(others) - {number}
        if not wanted:
            return set()
        first, last = (pick(self.vertices[n].rank for n in wanted) for pick in (min, max))
        return wanted & {
            *self._walk(number, self._users, lambda n: self.vertices[n].rank <= last),
            *self._walk(number, self._feeders, lambda n: self.vertices[n].rank >= first),
        }

    def _walk(self, start: int, step: Callable[[int], Iterator[int]], near: Callable[[int], bool]) -> set[int]:
        """What can be reached from a vertex without leaving what is near."""
        seen, stack = {start}, [start]
        while stack:
            for n in step(stack.pop()):
                if n not in seen and near(n):
                    seen.add(n)
                    stack.append(n)
        return seen

    def _feeders(self, number: int) -> Iterator[int]:
        return (n for n, _ in self.vertices[number].inputs if n >= 0)

    def _users(self, number: int) -> Iterator[int]:
        return (user for ref in self.ports(number) for user in self.users[ref])

    def region(
        self, numbers: Iterable[int], entering: Sequence[Ref] | None = None, leaving: Sequence[Ref] | None = None
    ) -> tuple[Graph, tuple[Ref, ...], tuple[Ref, ...]]:
        """A region as a graph of its own, with the wires that enter it and those that leave it, in a given order."""
        order = sorted(numbers, key=lambda n: self.vertices[n].rank)
        inside = set(order)
        if entering is None:
            fed = (ref for n in order for ref in self.vertices[n].inputs if ref[0] not in inside)
            entering = tuple(dict.fromkeys(fed))
        if leaving is None:
            leaving = tuple(ref for n in order for ref in self.ports(n) if self.used_outside(ref, inside))
        graph = Graph(Ty(*map(self.array, entering)))
        number: dict[Ref, Ref] = {ref: (-1, i) for i, ref in enumerate(entering)}
        for n in order:
            new = graph.add(self.vertices[n].box, [number[ref] for ref in self.vertices[n].inputs])
            number |= {(n, port): (new, port) for _, port in self.ports(n)}
        graph.outputs = tuple(number[ref] for ref in leaving)
        return graph, tuple(entering), tuple(leaving)

    def replace(self, region: Iterable[int], entering: Sequence[Ref], leaving: Sequence[Ref], new: Graph) -> list[int]:
        """Put `new` in the place of a convex region; returns the numbers of its vertices.

        Args:
            region: the vertices to take out.
            entering: the wires that feed the inputs of `new`.
            leaving: the wires whose users are to read the outputs of `new` instead.
            new: a graph with the same types.

        Raises:
            ValueError: the region is not convex.
            TypeMismatch: types differ.
        """
        old = set(region)
        if old and self.between(old):
            raise ValueError("the region is not convex: a path leaves it and comes back")
        last = max((self.vertices[n].rank for n in old), default=(self._next,))
        # Whatever depends on the region but stands before its last vertex must come after the replacement.
        stack, late = [u for n in old for u in self._users(n)], set[int]()
        while stack:
            n = stack.pop()
            if n not in old and n not in late and self.vertices[n].rank < last:
                late.add(n)
                stack.extend(self._users(n))
        first = (*last, -self._next)  # right after `last`: before all that was put there earlier
        for i, n in enumerate(sorted(late, key=lambda n: self.vertices[n].rank)):
            self.vertices[n].rank = (*first, 1, i)
        number: dict[Ref, Ref] = {(-1, i): ref for i, ref in enumerate(entering)}
        order = new.order()
        added = []
        for i, n in enumerate(order):
            vertex = new.vertices[n]
            rank = last if len(order) == 1 else (*first, 0, i)
            added.append(self.add(vertex.box, [number[ref] for ref in vertex.inputs], rank))
            number |= {(n, port): (added[-1], port) for _, port in new.ports(n)}
        swap = dict(zip(leaving, (number[ref] for ref in new.outputs), strict=True))
        for before, after in swap.items():
            if self.array(before) != self.array(after):
                raise TypeMismatch(f"a rewrite gives {self.array(after)} where {self.array(before)} was")
            for user in list(self.users[before]):
                if user in old:
                    continue
                vertex = self.vertices[user]
                vertex.inputs = tuple(after if ref == before else ref for ref in vertex.inputs)
                self.users[after][user] = self.users[before].pop(user)
        if any(ref in swap for ref in self.outputs):
            self.outputs = tuple(swap.get(ref, ref) for ref in self.outputs)
        for n in sorted(old, key=lambda n: self.vertices[n].rank, reverse=True):
            for ref in set(self.vertices[n].inputs):
                self.users[ref].pop(n, None)
            for ref in self.ports(n):
                del self.users[ref]
            del self.vertices[n]
        return added


def _layered(dom: Ty, nodes: Sequence[Node], outputs: Sequence[Ref]) -> Diagram:
    """Layers for a term: copies where a wire is used again, swaps to bring a box's inputs together."""
    uses = Counter(ref for node in nodes for ref in node.inputs) + Counter(outputs)
    wires: list[Ref] = [(-1, i) for i in range(len(dom))]
    types: list[Array] = list(dom.inside)
    layers: list[Layer] = []

    def put(box: Box, at: int, refs: Sequence[Ref]) -> None:
        n = len(box.dom)
        layers.append(Layer(Ty(*types[:at]), box, Ty(*types[at + n :])))
        wires[at : at + n], types[at : at + n] = refs, box.cod.inside

    def discard() -> None:
        for at in reversed([i for i, ref in enumerate(wires) if not uses[ref]]):
            put(Copy(Ty(types[at]), 0), at, ())

    def bring(start: int, wanted: Sequence[Ref]) -> None:
        for i, ref in enumerate(wanted):
            at = wires.index(ref, start + i)
            while at > start + i:
                at -= 1
                put(Swap(Ty(types[at]), Ty(types[at + 1])), at, (wires[at + 1], wires[at]))

    discard()
    for number, node in enumerate([*nodes, None]):
        wanted = outputs if node is None else node.inputs
        for ref in wanted:
            uses[ref] -= 1
            if uses[ref]:
                at = wires.index(ref)
                put(Copy(Ty(types[at])), at, (ref, ref))
        needed = Counter(wanted)
        start = 0 if node is None else min((i for i, ref in enumerate(wires) if needed[ref]), default=len(wires))
        bring(start, wanted)
        if node is not None:
            put(node.box, start, [(number, port) for port in range(len(node.box.cod))])
            if any(not uses[number, port] for port in range(len(node.box.cod))):
                discard()
    return Diagram(tuple(layers), dom, Ty(*types), _scan=False)


# --------------------------------------------------------------------------- how a kernel runs


@dataclass(frozen=True)
class Phases:
    """The boxes of a region by when they run: before the stream, on every chunk, into the state, after it."""

    head: tuple[int, ...]
    chunk: tuple[int, ...]
    seeds: tuple[int, ...]
    tail: tuple[int, ...]


def phases(graph: Graph, stream: str | None) -> Phases:
    """When each box of a kernel's region runs.

    Without a streamed axis all is `tail`. A box that does not depend on the streamed axis runs once, in the head if
    a chunk needs it, else in the tail.

    Raises:
        TypeMismatch: a chunk needs a result that is complete only at the end, a reduction over the streamed
            axis has no accumulator, or an output carries the streamed axis.
    """
    order = graph.order()
    if stream is None:
        return Phases((), (), (), tuple(order))
    after: set[int] = set()
    chunk, seeds = [], []
    for n in order:
        box, sources = graph.vertices[n].box, {ref[0] for ref in graph.vertices[n].inputs}
        carries = any(stream in graph.array(ref).names for ref in graph.vertices[n].inputs)
        reduces = isinstance(box, Op) and stream in box.operation.reduced
        late = bool(sources & after)
        if late and (carries or reduces or any(stream in a.names for a in box.cod.inside)):
            raise TypeMismatch(
                f"{box} needs, on every chunk of {stream!r}, a result that is complete only after the last"
            )
        if reduces and isinstance(box, Op):
            if box.operation.accumulator(stream) is None:
                raise TypeMismatch(f"{box} reduces the streamed axis {stream!r} but has no accumulator for it")
            seeds.append(n)
            after.add(n)
        elif carries or any(stream in a.names for a in box.cod.inside):
            chunk.append(n)
        elif late:
            after.add(n)
    for ref in graph.outputs:
        if stream in graph.array(ref).names:
            raise TypeMismatch(f"the kernel streams {stream!r}, but its output {graph.array(ref)} carries it")
    running = set(chunk) | set(seeds)
    needed = {ref[0] for n in running for ref in graph.vertices[n].inputs}
    head = set[int]()
    for n in reversed(order):
        if n in needed and n not in running:
            head.add(n)
            needed |= {ref[0] for ref in graph.vertices[n].inputs}
    rest = (n for n in order if n not in running and n not in head)
    return Phases(tuple(n for n in order if n in head), tuple(chunk), tuple(seeds), tuple(rest))


def within(graph: Graph, stream: str | None) -> Part | None:
    """The part of the streamed axis over which a region's operations run, where they do so part by part.

    Raises:
        TypeMismatch: they run over different ones.
    """
    found = {graph.vertices[n].box.operation.accumulator(stream).within for n in phases(graph, stream).seeds}
    if len(found) > 1:
        raise TypeMismatch(f"operations that stream {stream!r} within different parts of it cannot run side by side")
    return found.pop() if found else None


def mask(graph: Graph, stream: str | None) -> tuple[Affine, ...] | None:
    """The condition under which a chunk can matter at all, or None where every chunk may.

    It is there when each seed absorbs -inf in an input that a box `where(condition, t, -inf)` feeds, the condition
    a conjunction of affine inequalities in positions: a tile on which one of them fails everywhere is fully masked.
    """
    if stream is None:
        return None
    found: set[tuple[Affine, ...]] = set()
    for n in phases(graph, stream).seeds:
        op = graph.vertices[n].box.operation
        port = (
            [name for name, _ in op.inputs].index(op.accumulator(stream).absorbs or "") if _absorbs(op, stream) else -1
        )
        source = graph.vertices[n].inputs[port][0] if port >= 0 else -1
        box = graph.vertices[source].box if source >= 0 else None
        match box.operation.body if isinstance(box, Op) else None:
            case ((_, Apply("where", (condition, _, Const(value)))),) if value == -math.inf:
                conditions = affine_conditions(condition)
                if conditions is None:
                    return None
                found.add(conditions)
            case _:
                return None
    return found.pop() if len(found) == 1 else None


def _absorbs(op: Operation, stream: str) -> bool:
    accumulator = op.accumulator(stream)
    return accumulator is not None and accumulator.absorbs in [name for name, _ in op.inputs]
