"""Where rules apply, and what stands there afterwards.

Core axes are unified, and the right-hand side is woven anew by inference. A single operation counts as a kernel that
has no partitions, so one rule grows regions and kernels alike.

>>> from napkin_cat.library import attention
>>> from napkin_cat.rule import load_rules
>>> for match in matches(load_rules()["stream_partition"], Graph.of(attention.diagram)):
...     print(match)
stream_partition at contract[d], x = d
stream_partition at softmax[x], contract[x], x = x
stream_partition at contract[x], x = x
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from napkin_cat.diagram import (
    Array,
    Box,
    Diagram,
    Kernel,
    Move,
    Op,
    Operation,
    Ty,
    TypeMismatch,
    Unknown,
    Weave,
    Wires,
)  # fmt: skip
from napkin_cat.expression import Part, dtype
from napkin_cat.graph import Graph, Ref, Vertex, within
from napkin_cat.parts import NotSplittable
from napkin_cat.rule import Binding, Rule, RuleError, Splits, Streams
from napkin_cat.stream import NotStreamable, best, cores, merge, reach, split

__all__ = ["Match", "matches"]


@dataclass(frozen=True, eq=False, slots=True)
class Match:
    """A place where a rule applies: the vertices that it takes, in the rule's order, and what its unknowns are."""

    rule: Rule
    at: tuple[int, ...]
    choice: tuple[tuple[str, str], ...]
    binding: Binding
    entering: tuple[Ref, ...]
    leaving: tuple[Ref, ...]
    names: tuple[str, ...]

    def side(self, graph: Graph, side: Diagram) -> Graph:
        """One side of the rule with its unknowns filled in.

        Raises:
            TypeMismatch: the side does not type here.
        """
        pattern = _pattern(side)
        given: dict[Ref, list[Ref]] = {}
        at = 0
        for i in range(len(pattern.dom)):
            width = len(self.binding.wires[-1, i])
            given[-1, i] = [(-1, at + k) for k in range(width)]
            at += width
        return _fill(pattern, Ty(*map(graph.array, self.entering)), given, self.binding)

    def apply(self, graph: Graph) -> list[int]:
        """Rewrite the graph in place; returns the numbers of the new vertices."""
        return graph.replace(self.at, self.entering, self.leaving, self.side(graph, self.rule.rhs))

    def __str__(self) -> str:
        chosen = "".join(f", {k} = {v}" for k, v in self.choice)
        return f"{self.rule.name} at {', '.join(self.names)}{chosen}"


def matches(
    rule: Rule, graph: Graph, within: Iterable[int] | None = None, *, approximate: bool = False
) -> Iterator[Match]:
    """Every place where a rule applies, in the order of the graph; `within` restricts to some vertices.

    A match found earlier may be gone once another one was applied: look again. Of the many users of one wire only
    those that stand within `NEIGHBOURS` of one another are looked at side by side.
    """
    if rule.within is not None and not approximate:
        changes = f"{rule.name} changes values, within {float(rule.within):.3g}, relative"
        raise RuleError(f"{changes}: it applies only with approximate=True")
    pattern = _pattern(rule.lhs)
    users: dict[Ref, list[int]] = {}
    order = pattern.order()
    if not order:
        return
    if any(isinstance(c, Streams | Splits) for c in rule.where):
        yield from _streaming(rule, graph, within)
        return
    allowed = set(graph.vertices if within is None else within)
    for n in sorted(allowed, key=lambda n: graph.vertices[n].rank):
        if _admits(pattern.vertices[order[-1]].box, graph.vertices[n].box):
            for image in _extend(pattern, order, graph, {order[-1]: n}, allowed, users):
                yield from _bind(rule, pattern, order, graph, image)


def _streaming(rule: Rule, graph: Graph, within: Iterable[int] | None) -> Iterator[Match]:
    """Where a rule that asks whether a region streams applies: regions along each axis that something reduces.

    Within given vertices, those that must stream together; anywhere, the least region around each reduction.
    """
    [condition] = [c for c in rule.where if isinstance(c, Streams | Splits)]
    region = sorted(graph.vertices if within is None else within, key=lambda n: graph.vertices[n].rank)
    found: dict[tuple[str, tuple[int, ...]], None] = {}
    for n in region:
        box = graph.vertices[n].box
        if isinstance(box, Op) and not box.operation.accumulators and not box.level:
            for axis in sorted(box.operation.reduced):
                if within is None:
                    found[axis, reach(graph, n, axis)] = None
                else:
                    found |= dict.fromkeys((axis, part) for part in cores(graph, region, axis))
    for axis, numbers in found:
        if not numbers:
            continue
        operation, entering, leaving = merge(graph, numbers)
        dom = Ty(*map(graph.array, entering))
        if not any(axis in a.names for a in dom.inside):
            continue  # the region makes the axis: no array brings it in, chunk by chunk
        try:
            if isinstance(condition, Splits):
                bound = _split(operation, axis, condition, dom, graph)
            else:
                accumulator = best(operation, axis).accumulator
                streamed = replace(operation, name=f"streamed {operation.name}", accumulators=(accumulator,))
                bound = {condition.of: _alone(streamed, dom, range(len(dom)))}
        except (NotStreamable, NotSplittable):
            continue
        binding = Binding(boxes=bound, axes={condition.axes: axis})
        pattern = _pattern(rule.lhs)
        binding.wires = {(-1, 0): entering, pattern.outputs[0]: leaving}
        for wires, ref in _lists(pattern):
            binding.widths[wires.name] = len(binding.wires.get(ref, ()))
        names = tuple(str(graph.vertices[n].box) for n in numbers)
        yield Match(rule, numbers, ((condition.axes, axis),), binding, entering, leaving, names)


def _alone(operation: Operation, dom: Ty, ports: Sequence[int]) -> Graph:
    """A graph of one operation that reads these of its inputs."""
    graph = Graph(dom)
    number = graph.add(Op(operation, Ty(*(dom.inside[i] for i in ports))), [(-1, i) for i in ports])
    graph.outputs = tuple(graph.ports(number))
    return graph


def _split(operation: Operation, axis: str, condition: Splits, dom: Ty, graph: Graph) -> dict[str, Graph]:
    """What the boxes of a rule that splits a streamed operation stand for; the parts are along an axis of their own."""
    boxes = (v.box for v in graph.vertices.values())
    taken = {a for box in boxes for ty in (box.dom, box.cod) for array in ty.inside for a in array.names}
    taken |= {a for array in graph.dom.inside for a in array.names}
    names = (f"part_{axis}" + (f"{k}" if k > 1 else "") for k in itertools.count(1))
    part = Part(next(n for n in names if n not in taken), condition.length, condition.count)
    whole_numbers = [a for a in dom.inside if a.dtype is not None and dtype(a.dtype).integer]
    if whole_numbers:
        raise NotSplittable(
            f"{operation} adds up integers ({whole_numbers[0]}), and states of parts are stored as floats"
        )
    parts, joined = split(operation, axis, part, condition.stored)
    port = {name: i for i, (name, _) in enumerate(operation.inputs)}
    first = _alone(parts, dom, [port[name] for name, _ in parts.inputs])
    states = len(parts.outputs)
    beside = [port[name] + states for name, _ in joined.inputs[states:]]
    second = _alone(joined, Ty(*map(first.array, first.outputs)) @ dom, [*range(states), *beside])
    whole = _alone(operation, dom, range(len(dom)))
    return {condition.of: whole, condition.parts: first, condition.joined: second}


NEIGHBOURS = 8

_patterns: dict[int, tuple[Diagram, Graph]] = {}


def _pattern(side: Diagram) -> Graph:
    """The graph of a rule's side, made once (rules live as long as the program)."""
    if id(side) not in _patterns:
        _patterns[id(side)] = (side, Graph.of(side))
    return _patterns[id(side)][1]


def _beside(graph: Graph, n: int, ref: Ref, users: dict[Ref, list[int]]) -> list[int]:
    """The vertices that read a wire, near one that reads it too."""
    if ref not in users:
        users[ref] = sorted((u for u in graph.users[ref] if u in graph.vertices), key=lambda u: graph.vertices[u].rank)
    if len(users[ref]) <= 2 * NEIGHBOURS:
        return users[ref]
    at = bisect.bisect_left(users[ref], graph.vertices[n].rank, key=lambda u: graph.vertices[u].rank)
    return users[ref][max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]


def _admits(pattern: Box, box: Box) -> bool:
    """A quick test by kind, before wires are looked at. Rules speak of what lies at the top level."""
    if any(a.level for ty in (box.dom, box.cod) for a in ty.inside):
        return False
    match pattern:
        case Unknown():
            return isinstance(box, Op)
        case Kernel(body=body):
            if any(isinstance(b, Move) for b in body.boxes):
                return isinstance(box, Kernel) and box.lowered
            return isinstance(box, Op) or (isinstance(box, Kernel) and not box.lowered)
        case Weave():
            return isinstance(box, Weave)
        case Op(operation=operation):
            return isinstance(box, Op) and box.operation.name == operation.name and not box.operation.accumulators
    return False


def _extend(
    pattern: Graph, order: Sequence[int], graph: Graph, image: dict[int, int], allowed: set[int],
    users: dict[Ref, list[int]],
) -> Iterator[dict[int, int]]:  # fmt: skip
    """Complete a partial map of pattern vertices, following wires from what is mapped already."""
    left = [p for p in reversed(order) if p not in image]
    if not left:
        yield image
        return
    p = next((p for p in left if any(u in image for ref in pattern.ports(p) for u in pattern.users[ref])), left[0])
    feeds = {u for ref in pattern.ports(p) for u in pattern.users[ref] if u in image}
    if feeds:
        candidates = set.intersection(*({ref[0] for ref in graph.vertices[image[u]].inputs} for u in feeds))
    else:  # side by side: a shared input is the only anchor
        shared = [r for r in pattern.vertices[p].inputs if r[0] < 0 and any(u in image for u in pattern.users[r])]
        siblings = {image[u] for r in shared for u in pattern.users[r] if u in image}
        candidates = {u for s in siblings for ref in graph.vertices[s].inputs for u in _beside(graph, s, ref, users)}
        for s in siblings:  # neither may need the other
            candidates -= graph.related(s, candidates)
    taken = set(image.values())
    for n in sorted(candidates & allowed - taken):
        if _admits(pattern.vertices[p].box, graph.vertices[n].box):
            yield from _extend(pattern, order, graph, {**image, p: n}, allowed, users)


def _bind(rule: Rule, pattern: Graph, order: Sequence[int], graph: Graph, image: dict[int, int]) -> Iterator[Match]:
    """The ways in which mapped vertices fit the pattern's wires, frames and conditions."""
    binding = Binding()
    reads = {p: dict.fromkeys(graph.vertices[image[p]].inputs) for p in order}
    if not all(_bind_outputs(pattern, p, order, graph, image, reads, binding) for p in order):
        return
    for i, array in enumerate(pattern.dom.inside):
        readers = [p for p in order if (-1, i) in pattern.vertices[p].inputs]
        if not readers:
            if not isinstance(array, Wires):
                return  # a wire that nothing in the rule reads says nothing about where it is
            binding.wires[-1, i] = ()
        elif isinstance(array, Wires) and len(readers) > 1:
            common = tuple(r for r in reads[readers[0]] if all(r in reads[q] for q in readers[1:]))
            if not common:
                return
            binding.wires[-1, i] = common
    options = [binding]
    for p in order:
        options = [new for b in options for new in _bind_vertex(pattern, p, graph, image[p], b)]
    numbers = tuple(image[p] for p in order)
    for option in options:
        for wires, ref in _lists(pattern):
            option.widths[wires.name] = len(option.wires.get(ref, ()))
        for filled, choice in _choose_axes(rule, option):
            if _as_drawn(rule, pattern, graph, filled) and all(c.holds(filled) for c in rule.where):
                entering = tuple(r for i in range(len(pattern.dom)) for r in filled.wires[-1, i])
                if any(r[0] in numbers for r in entering):
                    continue  # one part needs another in a way that the rule does not show
                if len(numbers) > 1 and graph.between(set(numbers)):
                    return
                leaving = tuple(r for ref in pattern.outputs for r in filled.wires[ref])
                names = tuple(str(graph.vertices[n].box) for n in numbers)
                yield Match(rule, numbers, choice, filled, entering, leaving, names)


def _as_drawn(rule: Rule, pattern: Graph, graph: Graph, binding: Binding) -> bool:
    """Whether arrays that a rule draws carry, of the axes that its operations speak of, the same ones here.

    What else they carry is woven. Dtypes and sizes are as drawn, where the rule gives them.
    """
    axes = {a: binding.axis_set(a)[0] for a in rule.spoken_of}
    if len(set(axes.values())) < len(axes):
        return False  # one axis in the place of two: what the rule says of each by itself need not hold
    for ref in pattern.users:
        drawn = pattern.array(ref)
        if isinstance(drawn, Wires):
            continue
        if len(binding.wires[ref]) != 1:
            return False  # one array is drawn
        here = graph.array(binding.wires[ref][0])
        if drawn.dtype not in (None, here.dtype) or any(
            (a in drawn.names) != (b in here.names) for a, b in axes.items()
        ):
            return False
        if any(a.size is not None and here[axes[a.name]].size != a.size for a in drawn.axes if a.name in axes):
            return False
    return True


def _lists(pattern: Graph) -> Iterator[tuple[Wires, Ref]]:
    """Every list of wires in a pattern."""
    for ref in pattern.users:
        array = pattern.array(ref)
        if isinstance(array, Wires):
            yield array, ref


def _bind_outputs(
    pattern: Graph, p: int, order: Sequence[int], graph: Graph, image: Mapping[int, int],
    reads: Mapping[int, Mapping[Ref, None]], binding: Binding,
) -> bool:  # fmt: skip
    """Divide the wires that leave a vertex among the pattern's: those the rule uses inside, those that others need."""
    ports, actual = list(pattern.ports(p)), list(graph.ports(image[p]))
    region = set(image.values())
    if not any(isinstance(pattern.array(ref), Wires) for ref in ports):
        if len(ports) != len(actual):
            return False
        for ref, r in zip(ports, actual, strict=True):
            inside = [q for q in order if ref in pattern.vertices[q].inputs]
            if any(r not in reads[q] for q in inside):
                return False
            if ref not in pattern.outputs and (graph.used_outside(r, region) or any(
                    r in reads[q] for q in order if q not in inside)):  # fmt: skip
                return False
            binding.wires[ref] = (r,)
        return True
    claimed: set[Ref] = set()
    outer = [ref for ref in ports if not pattern.users[ref]]
    for ref in ports:
        inside = [q for q in order if ref in pattern.vertices[q].inputs]
        if inside:
            binding.wires[ref] = tuple(r for r in actual if all(r in reads[q] for q in inside))
            claimed |= set(binding.wires[ref])
            if not binding.wires[ref]:
                return False
    needed = [r for r in actual if r not in claimed or graph.used_outside(r, region)]
    for ref in outer[:1]:
        binding.wires[ref] = tuple(needed)
    return bool(outer) or not needed or all(ref in pattern.outputs for ref in ports)


def _choose_axes(rule: Rule, binding: Binding) -> Iterator[tuple[Binding, tuple[tuple[str, str], ...]]]:
    """Axes that only the right-hand side's frames name: any that the region carries and no frame cuts yet."""
    frames = [box for box in rule.rhs.boxes if isinstance(box, Kernel)]
    free = sorted({a for box in frames for a in box.groups if not a.startswith("*")} - binding.axes.keys())
    if not free:
        yield binding, ()
        return
    cut = {a for name in binding.axes for a in binding.axis_set(name)}
    carried = {
        a for g in binding.boxes.values() for v in g.vertices.values()
        for array in (*v.box.dom.inside, *v.box.cod.inside) for a in array.names
    }  # fmt: skip
    for chosen in itertools.permutations(sorted(carried - cut), len(free)):
        new = binding.copy()
        new.axes |= dict(zip(free, chosen, strict=True))
        yield new, tuple(zip(free, chosen, strict=True))


def _bind_vertex(pattern: Graph, p: int, graph: Graph, n: int, binding: Binding) -> Iterator[Binding]:
    """The ways in which one vertex fits a box of the pattern."""
    template, vertex = pattern.vertices[p], graph.vertices[n]
    frame, box = template.box, vertex.box
    if isinstance(frame, Op):
        yield from _bind_operation(template.inputs, frame.operation, vertex, binding)
        return
    new = binding.copy()
    taken = {r for ref in template.inputs for r in new.wires.get(ref, ())}
    rest = tuple(r for r in dict.fromkeys(vertex.inputs) if r not in taken)
    still_open = [ref for ref in template.inputs if ref not in new.wires]
    if len(still_open) > 1 or (rest and not still_open):
        return
    for ref in still_open:
        new.wires[ref] = rest
    ins = [r for ref in template.inputs for r in new.wires[ref]]
    outs = [r for ref in pattern.ports(p) for r in new.wires[ref]]
    if isinstance(frame, Weave) and not isinstance(frame.body.boxes[0], Kernel):
        return  # only a weave of a kernel stays a frame; of anything else it is the woven diagram
    if isinstance(frame, Weave):
        assert isinstance(box, Weave)
        if ins != list(vertex.inputs) or not all(box.mask) or len(box.body.inside) != 1:
            return
        new.axes[frame.axis.name], new.woven[frame.axis.name] = box.axis.name, box.axis
        frame, box = frame.body.boxes[0], box.body.boxes[0]
        if not isinstance(box, Op | Kernel):
            return
        dom = box.dom
    else:
        dom = Ty(*map(graph.array, ins))
    if isinstance(frame, Kernel):
        if not _bind_frame(frame, box, new):
            return
        unknown = next(b for b in frame.body.boxes if isinstance(b, Unknown))
        inner = Graph.of(box.body) if isinstance(box, Kernel) else None
        if inner is not None and isinstance(box, Kernel) and box.lowered:
            inner = _levelled(inner, 0, 0)
    else:
        unknown, inner = frame, None if isinstance(box, Op) else Graph.of(box)
    bound = Graph(dom)
    given = [(-1, ins.index(r)) for r in vertex.inputs]
    refs = list(bound.ports(bound.add(box, given))) if inner is None else _inline(bound, inner, given)
    bound.outputs = tuple(refs[r[1]] for r in outs)
    if new.boxes.setdefault(unknown.name, bound) == bound:  # twice the same unknown: the same function
        yield new


def _bind_frame(frame: Kernel, box: Box, binding: Binding) -> bool:
    """Whether a kernel's partitions fit a frame; an operation by itself is a kernel without any."""
    groups, stream, skip = (box.groups, box.stream, box.skip) if isinstance(box, Kernel) else ((), None, False)
    if isinstance(box, Kernel) and box.subloops:
        return False  # to cut an axis again is the last thing that is done to a kernel
    stars = [g for g in frame.groups if g.startswith("*")]
    if frame.skip is None:
        binding.skip = bool(skip)
    elif frame.skip != skip:
        return False
    if len(stars) != len(frame.groups) or (groups and not stars):
        return False  # a rule that takes a partition away is the inverse of one that adds it
    if any(binding.axes.setdefault(star, groups) != groups for star in stars):
        return False
    if frame.stream is None:
        return stream is None
    if stream is None and not frame.stream.startswith("?"):
        return False
    part = within(Graph.of(box.body), stream) if isinstance(box, Kernel) and stream is not None else None
    if binding.parts.setdefault(frame.stream, part) != part:
        return False  # what runs over different parts of an axis does not run side by side
    return binding.axes.setdefault(frame.stream, stream) == stream


def _bind_operation(wires: Sequence[Ref], wanted: Operation, vertex: Vertex, binding: Binding) -> Iterator[Binding]:
    """Unify an operation with one of a rule: axes by their order."""
    assert isinstance(vertex.box, Op)
    actual = vertex.box.operation
    renaming = dict(zip(wanted.axes, actual.axes, strict=False))
    if len(wanted.axes) != len(actual.axes) or not _same_operation(wanted.rename(renaming), actual):
        return
    new = binding.copy()
    if any(new.axes.setdefault(a, b) != b for a, b in renaming.items()):
        return
    for ref, r in zip(wires, vertex.inputs, strict=True):
        if new.wires.setdefault(ref, (r,)) != (r,):
            return
    yield new


def _same_operation(a: Operation, b: Operation) -> bool:
    return replace(a, accumulators=(), parameters=()) == replace(b, accumulators=(), parameters=())


# --------------------------------------------------------------------------- filling in


def _fill(pattern: Graph, dom: Ty, given: Mapping[Ref, list[Ref]], binding: Binding) -> Graph:
    """A pattern with its unknowns replaced by what they are bound to."""
    graph = Graph(dom)
    refs: dict[Ref, list[Ref]] = dict(given)
    for n in pattern.order():
        vertex = pattern.vertices[n]
        ins = [r for ref in vertex.inputs for r in refs[ref]]
        match vertex.box:
            case Move(level=level):
                outs = [(graph.add(Move(graph.array(r), level), [r]), 0) for r in ins]
            case Unknown(name=name, dom=before, cod=after):
                inner = binding.boxes[name]
                levels = [a.level for ty in (before, after) for a in ty.inside[:1]]
                if any(levels):
                    inner = _levelled(inner, levels[0], levels[-1])
                outs = _inline(graph, inner, ins)
            case Kernel() as frame:
                body = _fill_body(frame.body, vertex.inputs, refs, graph, binding)
                groups = tuple(a for g in frame.groups for a in binding.axis_set(g))
                [stream] = binding.axis_set(frame.stream) or (None,) if frame.stream else (None,)
                skip = binding.skip if frame.skip is None else frame.skip
                again = tuple(a for g in frame.subloops for a in binding.axis_set(g))
                outs = list(graph.ports(graph.add(Kernel(body.to_diagram(), groups, stream, skip, again), ins)))
            case Weave() as weave:
                axis = binding.woven[weave.axis.name]
                inner = _fill_body(weave.body, vertex.inputs, refs, graph, binding, (axis.name,))
                if isinstance(weave.body.boxes[0], Kernel):
                    outs = list(graph.ports(graph.add(Weave(inner.to_diagram(), axis), ins)))
                else:  # of an unknown: the functor applied
                    outs = _inline(graph, Graph.of(inner.to_diagram().weave(axis)), ins)
            case Op(operation=operation):
                arrays = Ty(*map(graph.array, ins))
                outs = list(graph.ports(graph.add(Op(_operation(operation, binding), arrays), ins)))
            case other:
                raise TypeMismatch(f"{other} cannot stand in a rule")
        at = 0
        for ref in pattern.ports(n):
            array = pattern.array(ref)
            width = binding.widths.get(array.name.split("^")[0], 0) if isinstance(array, Wires) else 1
            refs[ref] = outs if len(vertex.box.cod) == 1 else outs[at : at + width]
            at += width
    graph.outputs = tuple(r for ref in pattern.outputs for r in refs[ref])
    return graph


def _fill_body(
    body: Diagram, inputs: Sequence[Ref], refs: Mapping[Ref, list[Ref]], graph: Graph,
    binding: Binding, without: Sequence[str] = (),
) -> Graph:  # fmt: skip
    """The region inside a frame, filled in; `without` are axes that the frame itself adds to its inputs."""
    given: dict[Ref, list[Ref]] = {}
    arrays: list[Array] = []
    for i, ref in enumerate(inputs):
        given[-1, i] = [(-1, len(arrays) + k) for k in range(len(refs[ref]))]
        arrays += [graph.array(r) for r in refs[ref]]
    dom = Ty(*(Array([a for a in array.axes if a.name not in without], array.dtype, array.level) for array in arrays))
    return _fill(Graph.of(body), dom, given, binding)


def _operation(op: Operation, binding: Binding) -> Operation:
    """An operation of a rule on the actual one's axes."""
    return op.rename({a: b for a in (*op.axes, *op.reduced) for b in binding.axis_set(a)})


def _levelled(graph: Graph, dom: int, cod: int) -> Graph:
    """The region on inputs held at level `dom`, its results born at level `cod`; moves inside vanish."""
    new = Graph(Ty(*(a.at(dom) for a in graph.dom.inside)))
    refs: dict[Ref, Ref] = {(-1, i): (-1, i) for i in range(len(graph.dom))}
    for n in graph.order():
        vertex = graph.vertices[n]
        given = [refs[ref] for ref in vertex.inputs]
        if isinstance(vertex.box, Move):
            refs[n, 0] = given[0]
        elif isinstance(vertex.box, Op):
            number = new.add(Op(vertex.box.operation, Ty(*map(new.array, given)), cod), given)
            refs |= {(n, port): (number, port) for _, port in graph.ports(n)}
        else:
            raise TypeMismatch(f"{vertex.box} cannot lie inside a kernel that is moved to level {dom}")
    new.outputs = tuple(refs[ref] for ref in graph.outputs)
    return new


def _inline(graph: Graph, inner: Graph, given: Sequence[Ref]) -> list[Ref]:
    """Add a graph's boxes to another, fed by the given wires; returns the wires of its outputs."""
    refs: dict[Ref, Ref] = {(-1, i): ref for i, ref in enumerate(given)}
    for n in inner.order():
        number = graph.add(inner.vertices[n].box, [refs[ref] for ref in inner.vertices[n].inputs])
        refs |= {(n, port): (number, port) for _, port in inner.ports(n)}
    return [refs[ref] for ref in inner.outputs]
