"""The term graph of a diagram: what rewriting, liveness and JSON see of it; and how algorithms are written.

Wires are references to what computes them, so swaps disappear and a copy is a wire that is used twice.
The graph goes to and from `Diagram` without loss, and is edited in place: a replacement costs what it touches.

>>> from napkin_cat.diagram import Operation, array
>>> from napkin_cat.expression import Var, exp
>>> op = Operation("exp", (("a", ()),), (("b", exp(Var("a"))),), ("b",))
>>> d = op.on("q d") >> op.on("q d")
>>> Graph.of(d).to_diagram() == d
True
>>> loads(dumps(d)) == d
True
"""

from __future__ import annotations
import __future__

import ast
import inspect
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, overload

from napkin_cat import expression
from napkin_cat.diagram import (
    Array,
    Axis,
    Box,
    Copy,
    Diagram,
    Kernel,
    Layer,
    Move,
    Node,
    Op,
    Operation,
    Relabel,
    Swap,
    Ty,
    TypeMismatch,
    Weave,
    array,
    canonical,
)  # fmt: skip
from napkin_cat.expression import Accumulator, Affine, Apply, Code, Const, ExpressionError, Var, affine_conditions

__all__ = ["Algorithm", "Graph", "MalformedDiagram", "Phases", "Wire", "algorithm", "dumps", "loads", "phases"]

Ref = tuple[int, int]
"""A wire: (vertex number, output port); vertex -1 is the graph's own inputs."""

Rank = tuple[int, ...]
"""A place in the topological order; a new vertex is given one between its neighbours' without moving the rest."""


@dataclass
class Vertex:
    """A box in the graph, the wires that enter it, and its place in the order."""

    box: Box
    inputs: tuple[Ref, ...]
    rank: Rank


class Graph:
    """A diagram as a directed acyclic graph with ordered ports."""

    def __init__(self, dom: Ty) -> None:
        self.dom = dom
        self.vertices: dict[int, Vertex] = {}
        self.outputs: tuple[Ref, ...] = ()
        self.users: dict[Ref, Counter[int]] = {(-1, i): Counter() for i in range(len(dom))}
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
            self.users[number, port] = Counter()
        for ref in inputs:
            self.users[ref][number] += 1
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
        graph.users = {ref: Counter(c) for ref, c in self.users.items()}
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
        for i, n in enumerate(sorted(late, key=lambda n: self.vertices[n].rank)):
            self.vertices[n].rank = (*last, 1, i)
        number: dict[Ref, Ref] = {(-1, i): ref for i, ref in enumerate(entering)}
        order = new.order()
        added = []
        for i, n in enumerate(order):
            vertex = new.vertices[n]
            rank = last if len(order) == 1 else (*last, 0, i)
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
                self.users[after][user] += self.users[before].pop(user)
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


# --------------------------------------------------------------------------- writing algorithms


def binary(name: str, function: Callable[[expression.Expr, expression.Expr], expression.Expr]) -> Operation:
    """An elementwise operation of two arrays, broadcast by axis name."""
    return Operation(name, (("a", ()), ("b", ())), (("c", function(Var("a"), Var("b"))),), ("c",))


class Trace:
    """The graph that an `@algorithm` writes while its function runs."""

    def __init__(self, dom: Ty) -> None:
        self.graph = Graph(dom)

    def apply(self, operation: Operation, wires: Sequence[Wire]) -> Wire | tuple[Wire, ...]:
        """Add an operation, woven as its arguments ask for."""
        out = self.outputs(operation, wires)
        return out[0] if len(out) == 1 else out

    def outputs(self, operation: Operation, wires: Sequence[Wire]) -> tuple[Wire, ...]:
        """The same, always as a tuple."""
        for i, wire in enumerate(wires):
            if not isinstance(wire, Wire) or wire.trace is not self:
                raise TypeMismatch(f"{operation}: argument {i} is {wire!r}, not a wire of this algorithm")
        return self.put(Op(operation, Ty(*(w.array for w in wires))), wires)

    def put(self, box: Box, wires: Sequence[Wire]) -> tuple[Wire, ...]:
        """Add a box fed by wires."""
        number = self.graph.add(box, [w.ref for w in wires])
        return tuple(Wire(self, ref) for ref in self.graph.ports(number))


@dataclass(frozen=True, eq=False)
class Wire:
    """An array inside an `@algorithm`."""

    trace: Trace
    ref: Ref

    @property
    def array(self) -> Array:
        return self.trace.graph.array(self.ref)

    def relabel(self, **names: str) -> Wire:
        """The same array with axes renamed: `X.relabel(n="x")`."""
        return self.trace.put(Relabel(self.array, names), [self])[0]

    def __add__(self, other: Wire) -> Wire:
        return self.trace.outputs(binary("add", lambda a, b: a + b), (self, other))[0]

    def __mul__(self, other: Wire) -> Wire:
        return self.trace.outputs(binary("mul", lambda a, b: a * b), (self, other))[0]

    def __repr__(self) -> str:
        return f"wire {self.array}"


class Algorithm:
    """A function on arrays, written in Python: its `diagram`, and the same on other arrays by `on`.

    `sizes` are usual sizes of its axes. Calling it on the wires of another algorithm puts it inline.
    """

    def __init__(
        self, function: Callable[..., Any], arrays: Mapping[str, str | Array], sizes: Mapping[str, int] | None = None
    ) -> None:
        self.function, self.name, self.sizes = function, function.__name__, dict(sizes or {})
        self.__doc__, self.__name__, self.__module__ = function.__doc__, function.__name__, function.__module__
        fixed: dict[str, Axis] = {}
        self.inputs: dict[str, Array] = {}
        for name, text in arrays.items():
            given = array(text)
            for axis in given.axes:
                if axis.size is not None and fixed.setdefault(axis.name, axis) != axis:
                    raise TypeMismatch(
                        f"{self.name}: axis {axis.name!r} has size {axis.size} in {name} {given} and "
                        f"{fixed[axis.name].size} before"
                    )
            self.inputs[name] = given
        for name, given in self.inputs.items():
            self.inputs[name] = Array([fixed.get(a.name, a) for a in given.axes], given.dtype, given.level)

    @cached_property
    def diagram(self) -> Diagram:
        """The diagram on the arrays that the algorithm declares."""
        return self.on(*self.inputs.values())

    def on(self, *arrays: Array | str) -> Diagram:
        """The diagram on other arrays: extra axes are woven through (batches, heads).

        Raises:
            TypeMismatch: where arrays do not fit, with the file and line of the algorithm's own code.
        """
        if len(arrays) != len(self.inputs):
            raise TypeMismatch(
                f"{self.name} takes {len(self.inputs)} arrays ({', '.join(self.inputs)}), not {len(arrays)}"
            )
        trace = Trace(Ty(*map(array, arrays)))
        wires = [Wire(trace, (-1, i)) for i in range(len(arrays))]
        try:
            out = self.function(*wires)
        except TypeMismatch as error:
            given = ", ".join(f"{n}: {w.array}" for n, w in zip(self.inputs, wires, strict=True))
            raise TypeMismatch(f"{self._where(error)}in {self.name}({given}): {error}") from None
        outs = out if isinstance(out, tuple) else (out,)
        for i, wire in enumerate(outs):
            if not isinstance(wire, Wire) or wire.trace is not trace:
                raise TypeMismatch(f"{self.name} returns {wire!r} as output {i}, not a wire of its own")
        trace.graph.outputs = tuple(w.ref for w in outs)
        return trace.graph.to_diagram()

    def _where(self, error: BaseException) -> str:
        line, step = None, error.__traceback__
        while step is not None:
            if step.tb_frame.f_code is self.function.__code__:
                line = step.tb_lineno
            step = step.tb_next
        return "" if line is None else f"{self.function.__code__.co_filename}:{line}: "

    def __call__(self, *wires: Wire) -> Any:
        if not wires or not all(isinstance(w, Wire) for w in wires):
            raise TypeError(
                f"{self.name} is called on wires, inside an @algorithm; on arrays use .on(...) or derive it"
            )
        return self.function(*wires)

    def __repr__(self) -> str:
        return f"algorithm {self.name}({', '.join(f'{n}: {a}' for n, a in self.inputs.items())})"


@overload
def algorithm(function: Callable[..., Any], /) -> Algorithm: ...


@overload
def algorithm(
    *, sizes: Mapping[str, int] | None = None, **arrays: str
) -> Callable[[Callable[..., Any]], Algorithm]: ...


def algorithm(
    function: Callable[..., Any] | None = None, /, *, sizes: Mapping[str, int] | None = None, **arrays: str
) -> Any:
    """Write an algorithm as a Python function on arrays; `sizes` are the usual ones, for where none are given.

    The arrays are given by annotations, or by keywords where a type checker reads the annotations:

    >>> @algorithm
    ... def double(X: "n d"):
    ...     return X + X
    >>> print(double.diagram)
    in0: [n d]
    v0: [n d] = add(in0, in0)
    return v0
    >>> @algorithm(X="n d=64")
    ... def square(X):
    ...     return X * X
    >>> print(square.diagram.cod)
    [n d=64]
    """
    if function is None:
        return partial(_declared, arrays, sizes)
    return _declared(arrays, sizes, function)


def _declared(arrays: Mapping[str, str], sizes: Mapping[str, int] | None, function: Callable[..., Any]) -> Algorithm:
    declared: dict[str, str | Array] = {}
    postponed = function.__code__.co_flags & __future__.annotations.compiler_flag
    for name, parameter in inspect.signature(function).parameters.items():
        text = arrays.get(name, parameter.annotation)
        if postponed and name not in arrays and isinstance(text, str):  # then an annotation is its source text
            try:
                text = ast.literal_eval(text)
            except (ValueError, SyntaxError):
                text = None
        if not isinstance(text, str | Array):
            raise TypeMismatch(f'{function.__name__}: say which axes {name!r} has, e.g. {name}: "q d"')
        declared[name] = text
    unknown = set(arrays) - set(declared)
    if unknown:
        raise TypeMismatch(f"{function.__name__} has no input {', '.join(sorted(unknown))}")
    return Algorithm(function, declared, sizes)


# --------------------------------------------------------------------------- JSON

FORMAT = "napkin_cat.diagram/1"


class MalformedDiagram(ValueError):
    """JSON that is no diagram; the message says where."""


def dumps(diagram: Diagram, indent: int | None = None) -> str:
    """A diagram as JSON: the same text for equal diagrams whose arrays lay out their axes alike."""
    return json.dumps({"format": FORMAT, **_tree(diagram)}, indent=indent)


def loads(text: str) -> Diagram:
    """The diagram of a JSON text.

    Raises:
        MalformedDiagram: with the place in the text and what is wrong there.
    """
    try:
        tree = json.loads(text)
    except ValueError as error:  # also an integer of more digits than Python reads
        raise MalformedDiagram(f"not JSON: {error}") from None
    except RecursionError:
        raise MalformedDiagram("nested too deeply") from None
    if not isinstance(tree, dict) or tree.pop("format", None) != FORMAT:
        raise MalformedDiagram(f'not a diagram: "format" must be {FORMAT!r}')
    try:
        return _untree(tree, "diagram")
    except RecursionError:
        raise MalformedDiagram("nested too deeply") from None


def _array_tree(a: Array) -> dict[str, Any]:
    return {"axes": [str(x) for x in a.axes], "dtype": a.dtype, "level": a.level}


def _code_tree(code: Code) -> list[Any]:
    return [[name, expression.to_json(e)] for name, e in code]


_CODES = ("init", "step", "combine", "finish", "invariant")


def _operation_tree(op: Operation) -> dict[str, Any]:
    return {
        "name": op.name,
        "inputs": [[n, list(core)] for n, core in op.inputs],
        "body": _code_tree(op.body),
        "outputs": list(op.outputs),
        "axes": list(op.axes),
        "parameters": [list(p) for p in op.parameters],
        "accumulators": [
            {
                "axis": a.axis,
                "absorbs": a.absorbs,
                "state": list(a.state),
                **{c: _code_tree(getattr(a, c)) for c in _CODES},
            }
            for a in op.accumulators
        ],
    }


def _box_tree(box: Box) -> dict[str, Any]:
    match box:
        case Op():
            return {"box": "op", "level": box.level, "operation": _operation_tree(box.operation)}
        case Move():
            return {"box": "move", "level": box.level}
        case Relabel():
            return {"box": "relabel", "names": box.names}
        case Kernel():
            return {
                "box": "kernel", "groups": list(box.groups), "stream": box.stream, "skip": box.skip,
                "body": _tree(box.body),
            }  # fmt: skip
        case Weave():
            return {"box": "weave", "axis": str(box.axis), "mask": list(box.mask), "body": _tree(box.body)}
    raise MalformedDiagram(f"{box} stands for something unknown and has no JSON form")


def _tree(diagram: Diagram) -> dict[str, Any]:
    nodes, outputs = canonical(*diagram.ssa())
    return {
        "dom": [_array_tree(a) for a in diagram.dom.inside],
        "nodes": [{**_box_tree(n.box), "inputs": [list(ref) for ref in n.inputs]} for n in nodes],
        "outputs": [list(ref) for ref in outputs],
    }


def _field(tree: Any, key: str, kind: type | tuple[type, ...], at: str) -> Any:
    if not isinstance(tree, dict):
        raise MalformedDiagram(f"{at}: an object is needed, not {tree!r}")
    if key not in tree:
        raise MalformedDiagram(f"{at}: {key!r} is missing")
    value = tree.pop(key)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
        names = " or ".join(k.__name__ for k in (kind if isinstance(kind, tuple) else (kind,)))
        raise MalformedDiagram(f"{at}.{key}: {value!r} is no {names}")
    return value


def _texts(value: list[Any], at: str) -> tuple[str, ...]:
    if not all(isinstance(v, str) for v in value):
        raise MalformedDiagram(f"{at}: {value!r} is no list of names")
    return tuple(value)


def _closed(tree: dict[str, Any], at: str) -> None:
    if tree:
        raise MalformedDiagram(f"{at}: unknown key {next(iter(tree))!r}")


def _uncode(value: list[Any], at: str) -> Code:
    code = []
    for i, item in enumerate(value):
        match item:
            case [str(name), tree]:
                code.append((name, expression.from_json(tree)))
            case _:
                raise MalformedDiagram(f"{at}[{i}]: a name and an expression are needed, not {item!r}")
    return tuple(code)


def _unarray(tree: Any, at: str) -> Array:
    axes = _texts(_field(tree, "axes", list, at), at)
    dtype, level = _field(tree, "dtype", (str, type(None)), at), _field(tree, "level", int, at)
    _closed(tree, at)
    return array(" ".join(axes), None if dtype is None else expression.dtype(dtype).name, level)


def _unoperation(tree: Any, at: str) -> Operation:
    inputs = []
    for item in _field(tree, "inputs", list, at):
        match item:
            case [str(name), list(core)]:
                inputs.append((name, _texts(core, at)))
            case _:
                raise MalformedDiagram(f"{at}.inputs: {item!r} is no name with its axes")
    accumulators = []
    for k, item in enumerate(_field(tree, "accumulators", list, at)):
        place = f"{at}.accumulators[{k}]"
        axis, state = _field(item, "axis", str, place), _texts(_field(item, "state", list, place), place)
        absorbs = _field(item, "absorbs", (str, type(None)), place)
        codes = [_uncode(_field(item, c, list, place), f"{place}.{c}") for c in _CODES]
        _closed(item, place)
        init, step, combine, finish, invariant = codes
        accumulators.append(Accumulator(axis, state, init, step, combine, finish, invariant, absorbs))
    parameters = []
    for item in _field(tree, "parameters", list, at):
        if not (isinstance(item, list) and len(item) == 2):
            raise MalformedDiagram(f"{at}.parameters: {item!r} is no name with its value")
        key, value = _texts(item, at)
        parameters.append((key, value))
    body = _uncode(_field(tree, "body", list, at), f"{at}.body")
    outputs = _texts(_field(tree, "outputs", list, at), at)
    known = [n for n, _ in inputs]
    for name, e in body:
        for read in expression.variables(e):
            if read not in known:
                raise MalformedDiagram(f"{at}.body: {name!r} reads {read!r}, which nothing before it computes")
        known.append(name)
    if not set(outputs) <= set(known):
        raise MalformedDiagram(f"{at}.outputs: {list(outputs)} are not all computed")
    op = Operation(
        _field(tree, "name", str, at), tuple(inputs), body, outputs, _texts(_field(tree, "axes", list, at), at),
        tuple(accumulators), tuple(parameters),
    )  # fmt: skip
    _closed(tree, at)
    return op


def _unbox(tree: dict[str, Any], dom: Ty, at: str) -> Box:
    kind = _field(tree, "box", str, at)
    match kind:
        case "op":
            level = _field(tree, "level", int, at)
            return Op(_unoperation(_field(tree, "operation", dict, at), f"{at}.operation"), dom, level)
        case "move" if len(dom) == 1:
            return Move(dom.inside[0], _field(tree, "level", int, at))
        case "relabel" if len(dom) == 1:
            names = _field(tree, "names", dict, at)
            _texts([*names, *names.values()], at)
            return Relabel(dom.inside[0], names)
        case "kernel":
            groups = _texts(_field(tree, "groups", list, at), at)
            stream, skip = _field(tree, "stream", (str, type(None)), at), _field(tree, "skip", bool, at)
            return Kernel(_untree(_field(tree, "body", dict, at), f"{at}.body"), groups, stream, skip)
        case "weave":
            axis = array(_field(tree, "axis", str, at)).axes
            mask = _field(tree, "mask", list, at)
            if len(axis) != 1 or not all(isinstance(m, bool) for m in mask):
                raise MalformedDiagram(f"{at}: one axis and a mask of true and false are needed")
            return Weave(_untree(_field(tree, "body", dict, at), f"{at}.body"), axis[0], mask)
    raise MalformedDiagram(f"{at}: no box {kind!r} on {len(dom)} arrays")


def _untree(tree: dict[str, Any], at: str) -> Diagram:
    try:
        graph = Graph(Ty(*(_unarray(a, f"{at}.dom[{i}]") for i, a in enumerate(_field(tree, "dom", list, at)))))

        def refs(value: list[Any], place: str) -> list[Ref]:
            out = []
            for item in value:
                match item:
                    case [int(n), int(port)] if (n, port) in graph.users:
                        out.append((n, port))
                    case _:
                        raise MalformedDiagram(f"{place}: {item!r} is no wire that is computed before")
            return out

        for i, node in enumerate(_field(tree, "nodes", list, at)):
            place = f"{at}.nodes[{i}]"
            inputs = refs(_field(node, "inputs", list, place), place)
            box = _unbox(node, Ty(*map(graph.array, inputs)), place)
            _closed(node, place)
            graph.add(box, inputs)
        graph.outputs = tuple(refs(_field(tree, "outputs", list, at), f"{at}.outputs"))
        _closed(tree, at)
    except (TypeMismatch, ExpressionError) as error:
        raise MalformedDiagram(f"{at}: {error}") from None
    return graph.to_diagram()
