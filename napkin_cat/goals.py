"""What has to be proved for a rule, computed from the rule alone; a proof file says only how the rule is to be read.

* **frames**: rules about kernels, pointwise, with unknown functions; and that a kernel on the right can run: an array
  brings in what it streams, and of what it writes each block writes its own.
* **lists**: rules between operations on lists of unknown length, and declared accumulators.
* **streams**: the accumulators that a rule derives, for the library's algorithms.
* **splits**: the states of parts of a streamed axis are joined by folding combine.
* **masks**: a chunk that a mask hides leaves the state as it was.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce

from napkin_cat import expression, library
from napkin_cat.diagram import Box, Copy, Diagram, Kernel, Move, Op, Operation, Unknown, Weave, boxes
from napkin_cat.expression import Accumulator, Apply, Code, Expr, Part, Var, call
from napkin_cat.graph import Graph, Ref
from napkin_cat.laws import equal_code, obligations
from napkin_cat.parts import NotSplittable, fold
from napkin_cat.prove import Goal, Unreadable
from napkin_cat.rule import Carried, Free, Given, Masked, NotReduced, Rule, Splits, Streams
from napkin_cat.stream import NotStreamable, best, cores, merge, reach, split

__all__ = ["Proof", "declared", "derived", "goals"]


@dataclass(frozen=True)
class Proof:
    """How a rule is to be read for the solver; what must be proved is computed from the rule itself.

    Attributes:
        reading: "frames" (unknown functions, pointwise), "lists" (operations on lists of unknown length, and
            accumulators), "streams" (the accumulators that the rule derives for the library's algorithms; it derives
            and proves others wherever it fires), "splits" (that what a rule derives to join the states of parts folds
            combine over them), "masks" (a chunk that a mask hides leaves the state as it was), or
            "bound" (the sides are not equal: exact sums bound how far they differ; nothing is asked of the solver).
        hypotheses: further facts about positions and block sizes, each an expression; of frames alone.
    """

    reading: str
    hypotheses: tuple[Expr, ...] = ()


def declared(diagram: Diagram) -> Iterator[tuple[Accumulator, Operation]]:
    for box in boxes(diagram):
        if isinstance(box, Op):
            for accumulator in box.operation.accumulators:
                yield accumulator, box.operation


def goals(rule: Rule, proof: Proof) -> Iterator[tuple[str, Goal]]:
    """What has to be proved for a rule, computed from the rule alone.

    Raises:
        Unreadable: the rule has no such reading.
    """
    if proof.hypotheses and proof.reading != "frames":
        raise Unreadable(f"hypotheses are read with frames alone, not with {proof.reading}")
    if proof.reading == "frames":
        for stream in (
            (False, True) if any(b.stream == "?s" for b in boxes(rule.lhs) if isinstance(b, Kernel)) else (True,)
        ):
            yield from _Frames(rule, stream).goals(proof.hypotheses)
        yield from _Carries(rule).goals()
    elif proof.reading == "lists":
        yield from _list_goals(rule)
    elif proof.reading == "streams":
        yield from _stream_goals(rule)
    elif proof.reading == "splits":
        yield from _split_goals(rule)
    elif proof.reading == "masks":
        yield from _mask_goals(rule)
    else:
        raise Unreadable(f"no reading {proof.reading!r}; there are frames, lists, streams, splits, masks")


def _list_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    """Accumulators by induction; and that both sides, streaming aside, compute the same."""
    for accumulator, op in declared(rule.rhs):
        axes = dict(op.inputs)
        yield from obligations(op.body, op.outputs, accumulator, axes)
    left, right = _as_code(rule.lhs), _as_code(rule.rhs)
    carries = {f"in{i}": frozenset(a.names) for i, a in enumerate(rule.lhs.dom.inside)}
    yield from ((f"sides {name}", goal) for name, goal in equal_code(left, right, carries))


@lru_cache(maxsize=1)
def derived() -> Mapping[str, tuple[Operation, Accumulator]]:
    """The accumulators that the library's algorithms stream by: those of whole regions, and of single reductions.

    Their axis is called `x` where that name is free. The names are those of the operations that were merged.
    """
    found: dict[str, tuple[Operation, Accumulator]] = {}
    for algorithm in library.ALGORITHMS.values():
        graph = Graph.of(algorithm.diagram)
        ops = [(n, v.box.operation) for n, v in graph.vertices.items() if isinstance(v.box, Op)]
        axes = sorted({a for _, op in ops for a in op.reduced})
        parts = [(axis, part) for axis in axes for part in cores(graph, graph.vertices, axis)]
        parts += [(axis, reach(graph, n, axis)) for n, op in ops for axis in sorted(op.reduced)]
        for axis, part in dict.fromkeys(p for p in parts if p[1]):
            op = merge(graph, part)[0]
            if "x" not in {*op.axes, *op.reduced, *op.indexed, *(a for _, core in op.inputs for a in core)}:
                op, axis = op.rename({axis: "x"}), "x"
            try:
                pair = (op, best(op, axis).accumulator)
            except NotStreamable:
                continue
            if pair not in found.values():
                names = (op.name + (f"_{i}" if i > 1 else "") for i in itertools.count(1))
                found[next(name for name in names if name not in found)] = pair
    return found


def _stream_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    match rule.lhs.boxes, rule.rhs.boxes:
        case [Unknown(name=f)], [Kernel(body=body, groups=(), stream=str(axis), skip=False)] if [
            b.name for b in body.boxes
        ] == [f] and Streams(f, axis) in rule.where:
            pass
        case _:
            raise Unreadable("the reading of streams is for one region that becomes a kernel under a Streams condition")
    for name, (op, accumulator) in derived().items():
        for what, goal in obligations(op.body, op.outputs, accumulator, dict(op.inputs)):
            yield f"{name}: {what}", goal


def _split_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    """Of every accumulator of the library that is split: that joining folds combine."""
    z, unknown = rule.lhs.dom, [b for b in rule.rhs.boxes if isinstance(b, Unknown)]
    match rule.lhs.boxes, unknown, rule.where:
        case [Unknown(name=f)], [parts, joined], (Splits() as condition,) if (
            (condition.of, condition.parts, condition.joined) == (f, parts.name, joined.name)
            and len(z) == 1 and rule.rhs == (Copy(z) >> parts @ z >> joined)
        ):  # fmt: skip
            part = Part("part_x", condition.length, condition.count)
        case _:
            raise Unreadable("the reading of splits is for one region that becomes two under a Splits condition")
    for name, (op, accumulator) in derived().items():
        try:
            split(op, accumulator.axis, part)
        except NotSplittable:
            continue
        whole, along = fold(op, accumulator, part)
        for what, goal in obligations(whole.body, whole.outputs, along, dict(whole.inputs)):
            yield f"{name}: {what}", goal


def _as_code(diagram: Diagram) -> tuple[Code, list[str]]:
    """A diagram of operations as straight-line code on in0, in1, ...; a kernel means what its region means."""
    code: list[tuple[str, Expr]] = []
    count = [0]

    def write(part: Diagram, given: Sequence[str]) -> list[str]:
        nodes, outputs = part.ssa()
        name: dict[Ref, str] = {(-1, i): n for i, n in enumerate(given)}
        for k, node in enumerate(nodes):
            ins = [name[ref] for ref in node.inputs]
            match node.box:
                case Op(operation=op):
                    count[0] += 1
                    local = {n: Var(v) for (n, _), v in zip(op.inputs, ins, strict=True)}
                    for n, e in op.body:
                        code.append((f"{n}.{count[0]}", expression.substitute(e, local)))
                        local[n] = Var(f"{n}.{count[0]}")
                    outs = [local[o].name for o in op.outputs]
                case Kernel(groups=(), body=body):
                    outs = write(body, ins)
                case Move():
                    outs = ins
                case other:
                    raise Unreadable(f"{other} has no reading on lists")
            name |= {(k, port): v for port, v in enumerate(outs)}
        return [name[ref] for ref in outputs]

    outputs = write(diagram, [f"in{i}" for i in range(len(diagram.dom))])
    return tuple(code), outputs


def _mask_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    """That a tile on which an inequality fails by its bounds holds no point of it; and that -inf is absorbed."""
    match rule.lhs.boxes, rule.rhs.boxes:
        case [Kernel() as before], [Kernel() as after] if (
            before.body == after.body and (before.groups, before.stream) == (after.groups, after.stream)
            and before.skip is False and before.stream is not None
            and any(isinstance(c, Masked) and c.axes == before.stream for c in rule.where)
        ):  # fmt: skip
            pass
        case _:
            raise Unreadable("the reading of masks is for one kernel that leaves out chunks under a Masked condition")
    c, i, low, high = map(Var, ("c", "i", "low", "high"))
    inside = (call("le", low, i), call("le", i, high))
    claim = call("le", c * i, call("max", c * low, c * high))
    yield "the bound over a tile", Goal(inside, claim, tuple((n, "int") for n in ("c", "i", "low", "high")))
    for name, (op, accumulator) in derived().items():
        if accumulator.absorbs is not None:
            for what, goal in obligations(op.body, op.outputs, accumulator, dict(op.inputs), "absorbs"):
                yield f"{name}: {what}", goal


Indices = Mapping[str, Expr]
Closure = Callable[[Indices], Expr]


def _divided(i: Expr, by: Expr) -> Expr:
    """What `floordiv` and `mod` owe to one another."""
    return call("eq", i, Apply("floordiv", (i, by)) * by + Apply("mod", (i, by)))


def _parts_of_chunks() -> Iterator[tuple[str, Goal]]:
    """The parts (by u) of the chunks (by s) of an axis of length n follow one another and leave nothing out.

    Part d of chunk c starts at c s + d u. By `any_cut` (proofs/streaming.v) a stream's result is that of any cut.
    """
    n, s, u, c, d = map(Var, ("n", "s", "u", "c", "d"))
    chunk = call("min", s, n - c * s)
    start, part = c * s + d * u, call("min", u, chunk - d * u)
    facts = (*(call("le", 1, v) for v in (n, s, u)), *(call("le", 0, v) for v in (c, d)),
             call("lt", c * s, n), call("lt", d * u, chunk))  # fmt: skip
    more = call("lt", (d + 1) * u, chunk)
    names = tuple((v, "int") for v in ("c", "d", "n", "s", "u"))
    yield "a part is not empty", Goal(facts, call("le", 1, part), names)
    yield "the next part follows", Goal((*facts, more), call("eq", start + part, c * s + (d + 1) * u), names)
    after = call("min", (c + 1) * s, n)
    yield (
        "the last ends the chunk",
        Goal((*facts, call("le", chunk, (d + 1) * u)), call("eq", start + part, after), names),
    )


class _Frames:
    """Both sides of a rule about frames at one index: an array is a function from positions to elements.

    A box that is known not to reduce an axis sees one position of it (and which one: masks may); of any other axis
    it sees the whole array, as long as it is there. A streaming kernel is a function of its sequence of chunks.
    """

    def __init__(self, rule: Rule, streams: bool) -> None:
        self.rule = rule
        self.streams = streams
        kernels = [b for side in (rule.lhs, rule.rhs) for b in boxes(side) if isinstance(b, Kernel)]
        self.groups = tuple(sorted({g.lstrip("*") for k in kernels for g in k.groups}))
        named = {k.stream.lstrip("?") for k in kernels if k.stream}
        if len(named) > 1:
            raise Unreadable(f"the rule speaks of several streamed axes {', '.join(sorted(named))}")
        if any(k.skip for k in kernels):
            raise Unreadable("chunks that are left out have no reading among unknown functions")
        self.stream = next(iter(named), None) if streams else None
        self.again = any(k.subloops for k in kernels)
        self.weaves = tuple(
            sorted({b.axis.name for side in (rule.lhs, rule.rhs) for b in boxes(side) if isinstance(b, Weave)})
        )

    def goals(self, hypotheses: tuple[Expr, ...]) -> Iterator[tuple[str, Goal]]:
        index = {a: Var(f"i_{a}") for a in (*self.groups, *self.weaves)}
        facts = [call("le", 0, i) for i in index.values()]
        for a in self.groups:
            size, block = Var(f"n_{a}"), Var(f"g_{a}")
            number, inside = Apply("floordiv", (index[a], block)), Apply("mod", (index[a], block))
            facts += [call("le", 1, block), call("lt", index[a], size), call("eq", index[a], number * block + inside)]
            if self.again:
                part = Var(f"w_{a}")
                facts += [call("le", 1, part), _divided(inside, part)]
        if self.again and self.stream:
            yield from _parts_of_chunks()
        left, right = (self.side(side) for side in (self.rule.lhs, self.rule.rhs))
        if len(left) != len(right):
            raise Unreadable("the sides have different numbers of outputs")
        for k, (one, other) in enumerate(zip(left, right, strict=True)):
            claim = Apply("eq", (one(index), other(index)))
            names = {n.name for e in (claim, *facts) for n in expression.walk(e) if isinstance(n, Var)}
            what = f"output {k}{' streaming' if self.stream else ''}"
            yield what, Goal((*facts, *hypotheses), claim, tuple((n, "int") for n in sorted(names)))

    def side(self, diagram: Diagram) -> list[Closure]:
        def boundary(name: str) -> Closure:
            return lambda index: Apply(name, tuple(index[a] for a in sorted(index)))

        inputs = [boundary(f"in{i}") for i in range(len(diagram.dom))]
        outer = {a: Var(f"n_{a}") for a in (*self.groups, *((self.stream,) if self.stream else ()))}
        return self.run(Graph.of(diagram), inputs, {}, outer)

    def run(self, graph: Graph, inputs: Sequence[Closure], offsets: Indices, extents: Indices) -> list[Closure]:
        values: dict[Ref, Closure] = {(-1, i): f for i, f in enumerate(inputs)}
        for n in graph.order():
            vertex = graph.vertices[n]
            given = [values[ref] for ref in vertex.inputs]
            for port in range(len(vertex.box.cod)):
                values[n, port] = self.box(vertex.box, port, given, offsets, extents)
        return [values[ref] for ref in graph.outputs]

    def box(self, box: Box, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        match box:
            case Move():
                return given[0]
            case Unknown():
                return lambda index: self.unknown(box, port, given, index, offsets, extents)
            case Weave():
                return self.weave(box, port, given, offsets, extents)
            case Kernel():
                return self.kernel(box, port, given, offsets, extents)
        raise Unreadable(f"{box} has no reading among unknown functions")

    def sees_one(self, name: str, axis: str) -> bool:
        """Whether a condition says that an unknown does not reduce an axis."""
        return any(
            isinstance(c, NotReduced | Free) and c.of == name and c.axes.lstrip("*?") == axis for c in self.rule.where
        )

    def unknown(
        self, box: Unknown, port: int, given: Sequence[Closure], index: Indices, offsets: Indices, extents: Indices
    ) -> Expr:
        at: dict[str, Expr] = {}
        beside: list[Expr] = []
        for axis in sorted(extents):
            if any(isinstance(c, Free) and c.of == box.name and c.axes.lstrip("*?") == axis for c in self.rule.where):
                continue  # its wires do not carry the axis
            if self.sees_one(box.name, axis):
                if axis not in index:
                    raise Unreadable(f"{box.name} computes along {axis}, but is needed where nothing runs along it")
                at[axis] = index[axis]
                beside.append(offsets.get(axis, expression.lift(0)) + index[axis])
            else:
                at[axis] = Var(f"@{box.name}.{axis}")  # any position: equal there for all is equal as arrays
                beside += [extents[axis], offsets.get(axis, expression.lift(0))]
                if axis in index:
                    beside.append(index[axis])
        return Apply(f"{box.name}.{port}", (*(f(at) for f in given), *beside))

    def weave(self, box: Weave, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        name = box.axis.name

        def at(index: Indices) -> Expr:
            here = index[name]

            def fixed(f: Closure) -> Closure:
                return lambda inner: f({**inner, name: here})

            outs = self.run(Graph.of(box.body), [fixed(f) for f in given], offsets, extents)
            return outs[port]({a: i for a, i in index.items() if a != name})

        return at

    def kernel(self, box: Kernel, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        groups = [g.lstrip("*") for g in box.groups]
        stream = self.stream if box.stream else None

        def at(index: Indices) -> Expr:
            shift: dict[str, Expr] = {}
            local: dict[str, Expr] = dict(index)
            size: dict[str, Expr] = dict(extents)
            for a in groups:
                block = Var(f"g_{a}")
                number = Apply("floordiv", (index[a], block))
                shift[a], local[a] = number * block, Apply("mod", (index[a], block))
                size[a] = Apply("min", (block, extents[a] - shift[a]))
                if f"*{a}" in box.subloops:
                    part = Var(f"w_{a}")
                    start = Apply("floordiv", (local[a], part)) * part
                    size[a] = Apply("min", (part, size[a] - start))
                    shift[a], local[a] = shift[a] + start, Apply("mod", (local[a], part))
            if stream is not None:  # any chunk: @c counts them; which chunks does not matter (`any_cut` in proofs/)
                shift[stream] = Var("@c") * Var("s")
                size[stream] = Apply("min", (Var("s"), extents[stream] - shift[stream]))

            def cut(f: Closure) -> Closure:
                return lambda inner: f({a: shift[a] + i if a in shift else i for a, i in inner.items()})

            moved = {**offsets, **{a: offsets[a] + s if a in offsets else s for a, s in shift.items()}}
            outs = self.run(Graph.of(box.body), [cut(f) for f in given], moved, size)
            return outs[port](local)

        return at


class _Carries:
    """That the kernels on the right of a rule can run wherever the left side does, whatever carries what.

    Some array must bring in the axis that a kernel streams, and none of its results may carry it; all its results carry
    the axes of its groups, or several blocks would write one place. Lists of arrays are terms in the rule's inputs;
    `some x of t` (1 or 0) says whether one array of the list t carries x, `all x of t` whether each does.
    """

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.facts: dict[str, list[Expr]] = {"some": [], "all": []}
        """What is known of some and of all: apart, for a rule may speak of a streamed axis where nothing streams."""
        self.owed: list[tuple[str, str, Expr]] = []

    def goals(self) -> Iterator[tuple[str, Goal]]:
        for side, new in ((self.rule.lhs, False), (self.rule.rhs, True)):
            self.run(side, [Var(f"in{i}") for i in range(len(side.dom))], new)
        for how, what, claim in dict.fromkeys(self.owed):
            facts = tuple(dict.fromkeys(self.facts[how]))
            names = {n.name for e in (claim, *facts) for n in expression.walk(e) if isinstance(n, Var)}
            yield what, Goal(facts, claim, tuple((n, "int") for n in sorted(names)))

    def says(self, how: str, axis: str, lists: Sequence[Expr]) -> list[Expr]:
        known: list[Expr] = [Var(f"{how} {axis.lstrip('*?')} of {arrays}") for arrays in lists]
        self.facts[how] += [bound for e in known for bound in (call("le", 0, e), call("le", e, 1))]
        return known

    def brought(self, axis: str, lists: Sequence[Expr]) -> Expr:
        return reduce(lambda a, b: call("max", a, b), self.says("some", axis, lists), expression.lift(0))

    def run(self, diagram: Diagram, given: Sequence[Expr], new: bool) -> list[Expr]:
        nodes, outputs = diagram.ssa()
        name: dict[Ref, Expr] = {(-1, i): e for i, e in enumerate(given)}
        for k, node in enumerate(nodes):
            outs = self.box(node.box, [name[ref] for ref in node.inputs], new)
            name |= {(k, port): e for port, e in enumerate(outs)}
        return [name[ref] for ref in outputs]

    def box(self, box: Box, given: Sequence[Expr], new: bool) -> list[Expr]:
        match box:
            case Move():
                return list(given)
            case Weave(body=body):  # over an axis that is new
                return self.run(body, given, new)
            case Kernel(body=body):
                outs = self.run(body, given, new)
                self.kernel(box, given, outs, new)
                return outs
            case Unknown():
                outs = [Apply(f"{box.name}.{port}", tuple(given)) for port in range(len(box.cod))]
                self.unknown(box.name, given, outs)
                return outs
        raise Unreadable(f"{box} has no reading among unknown functions")

    def unknown(self, name: str, given: Sequence[Expr], outs: Sequence[Expr]) -> None:
        for c in self.rule.where:
            match c:
                case Given(of, axis) if of == name:
                    known = self.brought(axis, given)
                    self.facts["some"] += [call("le", e, known) for e in self.says("some", axis, outs)]
                case Free(of, axis) if of == name:
                    self.facts["some"] += [call("eq", e, 0) for e in self.says("some", axis, [*given, *outs])]
                case Carried(of, axis) if of == name:
                    self.facts["all"] += [call("eq", e, 1) for e in self.says("all", axis, outs)]

    def kernel(self, box: Kernel, given: Sequence[Expr], outs: Sequence[Expr], new: bool) -> None:
        said: list[tuple[str, str, Expr]] = []
        for g in box.groups:
            for port, e in enumerate(self.says("all", g, outs)):
                own = f"each block of {g.lstrip('*')} writes its own of output {port}"
                said.append(("all", own, call("eq", e, 1)))
        if box.stream is not None:
            name, come, left = box.stream.lstrip("?"), self.brought(box.stream, given), self.brought(box.stream, outs)
            said.append(("some", f"{name} comes in, chunk by chunk", call("eq", come, 1)))
            said.append(("some", f"{name} does not come out", call("eq", left, 0)))
        if new:
            self.owed += said
        else:
            for how, _, claim in said:
                self.facts[how].append(claim)
