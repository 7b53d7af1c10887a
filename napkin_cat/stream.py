"""Does an operation stream along an axis, and what must it carry? The accumulator is derived from its definition.

An operation is read as a cascade of reductions along the axis, each of which may use the results of earlier ones: those
are its *pivots*. A reduction whose body reads no pivot is a monoid: its running value is its state. One that does is
measured from a pivot that moves as the list grows, and streams if what has been summed can follow it. The theorem is
`streaming` in `proofs/streaming.v` (proved in Coq): with `T(xs) = sum F(x, d(xs))` and a map `tau(p, q)` that keeps the
unit, distributes over the sum and takes `F(x, p)` to `F(x, q)`, `T(xs ++ ys) = tau(d xs, p) T(xs) + sum F(y, p)`, where
`p = d(xs ++ ys)`. `tau` is found by telling elements from pivots (`separate`):

* a pivot in an exponent, or as a divisor, is a factor of every summand, and what was summed is **rescaled**;
* a pivot inside a polynomial **shifts** it: Taylor's formula, with the sums of the derivatives as companions (Welford);
* the elements at the greatest key are **kept or dropped** as it grows (argmax; `excluded_max`);
* a factor may also be **hoisted** out of the sum to the end (`hoisting`), which needs no map at all.

Each choice of what is hoisted and what stays gives an accumulator; all are returned, best first: those that are safe in
floating point, then the smallest state, then the least work. What is derived is only proposed: `laws` says what must
hold of it, and the solver has the last word. What is proved speaks of real numbers (scores may be -inf) and of lists of
any length, cut in any way; not of rounding, which `safety` looks at.

>>> from napkin_cat.operations import contract, softmax
>>> from napkin_cat.diagram import array
>>> from napkin_cat.graph import Graph
>>> row = array("x")
>>> graph = Graph.of(softmax("x").on(row) @ row.ty >> contract("x").on(row, row))
>>> [core] = cores(graph, graph.vertices, "x")
>>> operation, _, _ = merge(graph, core)
>>> print(accumulators(operation, "x")[0].accumulator)
state m, z, c | init m = -inf; z = 0; c = 0 | ...
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from napkin_cat import elements, expression, fraction, laws, prove, reading, values
from napkin_cat.cascade import Cascade, NotStreamable, Pivots
from napkin_cat.diagram import Axis, Op, Operation, code_axes
from napkin_cat.emit import Writer
from napkin_cat.expression import Accumulator, Apply, Code, Expr, Part, Reduce, Var, substitute, walk
from napkin_cat.gauge import Gauge
from napkin_cat.graph import Graph, Ref
from napkin_cat.laws import obligations
from napkin_cat.parts import NotSplittable, fold, joined, parted, whole
from napkin_cat.prove import Outcome, Unreadable, prove_all
from napkin_cat.safety import Safety, safety
from napkin_cat.separate import NotSeparable, pivots

__all__ = [
    "NotStreamable",
    "Stream",
    "accumulators",
    "best",
    "candidates",
    "cores",
    "everywhere",
    "merge",
    "proof",
    "reach",
    "split",
]

GAUGES = 6
"""Of up to so many pivots every choice of hoisting and keeping is tried; of more, those near the usual one."""


# --------------------------------------------------------------------------- deriving


@dataclass(frozen=True)
class Stream:
    """An accumulator that was found, what floating point makes of it, and what it costs.

    `state_size` grows a hundredfold with each axis that a state carries, `work` with each that a step runs along.
    """

    accumulator: Accumulator
    safety: Safety
    state_size: int
    work: int

    @property
    def rank(self) -> tuple[int, int, int, int, int, int]:
        """Safe in floating point first, then the smallest state, then the least work."""
        s = self.safety
        squares = sum(how == "square" for _, how in s.growth)
        return len(s.exponents), len(s.differences), squares, self.state_size, len(s.corrections), self.work


@lru_cache(maxsize=512)
def candidates(op: Operation, axis: str) -> tuple[Stream, ...]:
    """Every accumulator of an operation along an axis that is found, best first, without proof.

    Raises:
        NotStreamable: names the reduction and the sub-expression that stop it.
    """
    cascade = Cascade(op, axis)
    for o in op.outputs:
        if cascade.carries.get(o, False):
            reason = (
                f"the output {o} carries {axis!r} and no reduction along it follows, so that all would have to be kept"
            )
            raise cascade.stop(o, reason, cascade.of.get(o))
    if not cascade.reductions:
        raise cascade.stop(op.name, f"nothing is reduced along {axis!r}")
    apart = cascade.apart()
    ways = [cascade] if apart is None else [Cascade(replace(op, body=apart), axis), cascade]
    found: dict[tuple[Code, ...], Accumulator] = {}
    stopped: NotStreamable | None = None
    for way in ways:
        names = Pivots(way)
        for kept in _choices(names):
            try:
                gauge = Gauge(way, kept, names)
            except NotSeparable as error:
                stopped = stopped or names.refused(op.name, error.expr)
                continue
            for tight in (True, False):
                accumulator = Writer(gauge, tight).write()
                found.setdefault((accumulator.step, accumulator.combine, accumulator.finish), accumulator)
    if not found:
        assert stopped is not None
        raise stopped
    every = [Stream(a, safety(a), *_cost(op, a)) for a in found.values()]
    return tuple(sorted(every, key=lambda s: s.rank))


def _choices(names: Pivots) -> Iterator[frozenset[str]]:
    """Which pivots are kept under the sums."""
    every = sorted({p for n in names.forms for p in pivots(names.bodies[n])})
    if len(every) <= GAUGES:
        for n in range(len(every), -1, -1):
            yield from map(frozenset, itertools.combinations(every, n))
        return
    usual = frozenset(p for p in every if p not in names.divisors and not _has(names.of[p], "log"))
    for n in range(3):
        for flipped in itertools.combinations(every, n):
            yield usual ^ frozenset(flipped)


def _has(e: Expr, fn: str) -> bool:
    return any(isinstance(n, Apply) and n.fn == fn for n in walk(e))


def _cost(op: Operation, a: Accumulator) -> tuple[int, int]:
    """Size of the state and work of a step, in weights: an axis counts a hundred."""
    given = {name: tuple(map(Axis, core)) for name, core in op.inputs}
    whole = code_axes(a.invariant, given)
    inside = code_axes(a.step, {**given, **{s: whole[s] for s in a.state}})

    def along(e: Expr) -> int:
        names = {v.name for v in walk(e) if isinstance(v, Var)}
        return len({x.name for n in names for x in inside.get(n, ())} | ({a.axis} if _reduces(e) else set()))

    work = sum(len(list(walk(e))) * 100 ** along(e) for _, e in a.step)
    return sum(100 ** len(whole[s]) for s in a.state), work


def _reduces(e: Expr) -> bool:
    return any(isinstance(n, Reduce) for n in walk(e))


# --------------------------------------------------------------------------- proving


@lru_cache(maxsize=1024)
def proof(op: Operation, accumulator: Accumulator, *, cache: bool = True) -> Outcome:
    """Whether all that must hold of an accumulator is proved; `detail` counts the obligations, or names what is not.

    Of one that runs within parts of its axis: that the operation is, in each part, one that it computes.
    """
    if accumulator.within is not None:
        found = whole(op, accumulator.axis)
        if found is None or found[0] != accumulator.within:
            return Outcome("refuted", f"{op} does not compute everything over {accumulator.within}")
        return proof(found[1], replace(accumulator, within=None), cache=cache)
    key = f"{_prover()}\n{op!r}\n{accumulator!r}"
    try:
        return prove_all(obligations(op.body, op.outputs, accumulator, dict(op.inputs)), cache=cache, key=key)
    except Unreadable as error:
        return Outcome("unknown", str(error))


@lru_cache(maxsize=1)
def _prover() -> str:
    """What makes goals of an accumulator, by content: a proof that was found by other code is not recalled."""
    files = (module.__file__ for module in (expression, fraction, elements, values, reading, laws, prove))
    return hashlib.sha256(b"".join(Path(f).read_bytes() for f in files if f)).hexdigest()


def accumulators(op: Operation, axis: str) -> tuple[Stream, ...]:
    """Every accumulator of an operation along an axis that is found and proved, best first.

    Raises:
        NotStreamable: none is found, or none is proved; the reason names the reduction and the sub-expression.
        TypeError: it is no operation.
    """
    if not isinstance(op, Operation):
        raise TypeError(f"accumulators are of an operation, not of {op!r}; assert_streamable takes whole algorithms")
    return tuple(_proved(op, axis, every=True))


@lru_cache(maxsize=512)
def best(op: Operation, axis: str) -> Stream:
    """The first of `accumulators`: later ones are not looked at.

    Of an operation that computes everything over each part of the axis, it runs within the part.

    Raises:
        NotStreamable: as `accumulators`.
    """
    found = whole(op, axis)
    if found is not None:
        inner = best(found[1], axis)
        return replace(inner, accumulator=replace(inner.accumulator, within=found[0]))
    return _proved(op, axis, every=False)[0]


@lru_cache(maxsize=256)
def split(op: Operation, axis: str, part: Part, stored: str = "fp32") -> tuple[Operation, Operation]:
    """An operation cut into parts of an axis: what leaves the state of every part, `stored` so, and what joins them.

    Raises:
        NotStreamable: the operation does not stream along the axis.
        NotSplittable: the states cannot be joined, or it is not proved that they may be.
    """
    if whole(op, axis) is not None:
        raise NotSplittable(f"{op} runs over parts of {axis!r} already")
    accumulator = best(op, axis).accumulator
    outcome = proof(*fold(op, accumulator, part))
    if outcome.verdict != "proved":
        raise NotSplittable(f"{op}: that the states of parts may be joined is {outcome.verdict}: {outcome.detail}")
    return parted(op, accumulator, part, stored), joined(op, accumulator, part)


def _proved(op: Operation, axis: str, every: bool) -> list[Stream]:
    found: list[Stream] = []
    failed: list[str] = []
    for stream in candidates(op, axis):
        outcome = proof(op, stream.accumulator)
        if outcome.verdict == "proved":
            found.append(replace(stream, accumulator=_absorbing(op, stream.accumulator)))
            if not every:
                break
        else:
            failed.append(f"{outcome.verdict}: {outcome.detail}")
    if not found:
        raise NotStreamable(str(op), axis, op.name, f"an accumulator was found, but not proved ({failed[0]})")
    return found


def _absorbing(op: Operation, accumulator: Accumulator) -> Accumulator:
    """The accumulator with the input, if there is one, that leaves the state as it was where it is -inf all over."""
    for name, core in op.inputs:
        if accumulator.axis in core:
            asked = replace(accumulator, absorbs=name)
            try:
                goals = list(obligations(op.body, op.outputs, asked, dict(op.inputs), "absorbs"))
            except Unreadable:
                continue
            if goals and prove_all(goals).verdict == "proved":
                return asked
    return accumulator


# --------------------------------------------------------------------------- regions


def cores(graph: Graph, region: Iterable[int], axis: str) -> list[tuple[int, ...]]:
    """The parts of a region that must stream together along an axis: each is one operation once it is merged.

    A part holds the boxes that reduce the axis and all that stands between them; what is elementwise before it joins by
    `fuse_before`, what comes after by `fuse_after`.
    """
    inside = set(region)
    order = sorted(inside, key=lambda n: graph.vertices[n].rank)
    ops = {n: box for n in order if isinstance(box := graph.vertices[n].box, Op)}
    core = {n for n, op in ops.items() if axis in op.operation.reduced}
    if not core or any(op.operation.accumulator(axis) for op in ops.values()):
        return []
    after: set[int] = set()
    for n in order:
        if any(ref[0] in after or ref[0] in core for ref in graph.vertices[n].inputs):
            after.add(n)
    for n in order:  # what varies along the axis and knows a result of it cannot run before it
        if n in after and n in ops and any(axis in a.names for a in (*ops[n].dom.inside, *ops[n].cod.inside)):
            core.add(n)
    core |= graph.between(core) & inside
    if any(n not in ops for n in core) or graph.between(core):
        return []
    parts: list[tuple[set[int], set[Ref]]] = []
    for n in sorted(core, key=order.index):  # what shares chunks shares what is computed of them
        fed = {ref for ref in graph.vertices[n].inputs if ref[0] in core or axis in graph.array(ref).names}
        joined = [p for p in parts if p[1] & fed or any(ref[0] in p[0] for ref in fed)]
        numbers = set[int]({n}).union(*(p[0] for p in joined))
        parts = [p for p in parts if p not in joined] + [(numbers, fed.union(*(p[1] for p in joined)))]
    return [tuple(sorted(numbers, key=order.index)) for numbers, _ in parts]


def reach(graph: Graph, number: int, axis: str, most: int = 12) -> tuple[int, ...]:
    """The least part of a graph that may stream with one box that reduces the axis: what uses its results along it."""
    part, stack = {number}, [number]
    while stack and len(part) <= most:
        n = stack.pop()
        for port, array in enumerate(graph.vertices[n].box.cod.inside):
            if axis in array.names:
                new = [u for u in graph.users[n, port] if u not in part]
                part |= set(new)
                stack += new
    part |= graph.between(part)
    ops = all(isinstance(graph.vertices[n].box, Op) for n in part)
    return tuple(sorted(part, key=lambda n: graph.vertices[n].rank)) if ops and len(part) <= most else ()


def everywhere(graph: Graph) -> Iterator[tuple[str, Operation, Stream | NotStreamable]]:
    """What streams in a graph, axis by axis: the operations that must stream together, or alone where those do not.

    Where nothing streams along an axis, what stops it.
    """
    ops = [
        (n, v.box.operation)
        for n, v in sorted(graph.vertices.items(), key=lambda x: x[1].rank)
        if isinstance(v.box, Op)
    ]
    for axis in dict.fromkeys(a for _, op in ops for a in sorted(op.reduced)):
        found: list[tuple[Operation, Stream]] = []
        refused: list[tuple[Operation, NotStreamable]] = []
        alone = [reach(graph, n, axis) for n, op in ops if axis in op.reduced]
        for parts in (cores(graph, graph.vertices, axis), alone):
            for part in dict.fromkeys(p for p in parts if p):
                op = merge(graph, part)[0]
                try:
                    found.append((op, best(op, axis)))
                except NotStreamable as error:
                    refused.append((op, error))
            if found:
                break
        for op, what in found or refused[-1:]:
            yield axis, op, what


def merge(graph: Graph, numbers: Sequence[int]) -> tuple[Operation, tuple[Ref, ...], tuple[Ref, ...]]:
    """Some operations of a graph as one, with the wires that enter and leave it: their code, one after the other."""
    _, entering, leaving = graph.region(numbers)
    ops = {n: graph.vertices[n].box for n in numbers}
    reduced = {a for op in ops.values() if isinstance(op, Op) for a in (*op.operation.reduced, *op.operation.indexed)}
    taken: set[str] = set()

    def fresh(wanted: str) -> str:
        name = next(n for k in itertools.count(1) if (n := wanted if k == 1 else f"{wanted}{k}") not in taken)
        taken.add(name)
        return name

    wire: dict[Ref, str] = {}
    inputs: dict[Ref, tuple[str, tuple[str, ...]]] = {}
    body: list[tuple[str, Expr]] = []
    for n in numbers:
        op = ops[n]
        assert isinstance(op, Op)
        local: dict[str, Expr] = {}
        for (name, core), ref in zip(op.operation.inputs, graph.vertices[n].inputs, strict=True):
            if ref not in wire:
                wire[ref] = fresh(name)
            if ref in entering:
                known = inputs.get(ref, (wire[ref], ()))[1]
                carried = graph.array(ref).names
                inputs[ref] = (wire[ref], tuple(a for a in carried if a in core or a in known or a in reduced))
            local[name] = Var(wire[ref])
        for name, e in op.operation.body:
            new = fresh(name)
            body.append((new, substitute(e, local)))
            local[name] = Var(new)
        for ref, o in zip(graph.ports(n), op.operation.outputs, strict=True):
            out = local[o]
            assert isinstance(out, Var)
            wire[ref] = out.name
    name = "-".join(op.operation.name for op in ops.values() if isinstance(op, Op))
    axes = tuple(dict.fromkeys(a for op in ops.values() if isinstance(op, Op) for a in op.operation.axes))
    parameters = tuple(p for op in ops.values() if isinstance(op, Op) for p in op.operation.parameters)
    outputs = tuple(wire[ref] for ref in leaving)
    merged = Operation(name, tuple(inputs[ref] for ref in entering), tuple(body), outputs, axes, (), parameters)
    return merged, entering, leaving
