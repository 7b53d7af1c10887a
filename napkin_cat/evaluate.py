"""What a diagram means: numpy arrays in, numpy arrays out; or Fractions, for exact values.

A kernel is run as it says: block by block, chunk by chunk, with its accumulators. So a rewrite that is wrong gives
wrong numbers here.

>>> import numpy as np
>>> from napkin_cat.library import matmul
>>> evaluate(matmul.diagram, np.ones((2, 3)), np.ones((3, 4))).shape
(2, 4)
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from napkin_cat import expression, tensor
from napkin_cat.diagram import Box, Diagram, Kernel, Move, Op, Relabel, TypeMismatch, Weave
from napkin_cat.graph import Graph, Phases, Ref, mask, phases, within
from napkin_cat.tensor import Tensor

__all__ = ["bind_sizes", "evaluate"]


def evaluate(diagram: Diagram, *arrays: Any, blocks: Mapping[str, int] | None = None) -> Any:
    """The value of a diagram.

    Args:
        arrays: one numpy array per input, its dimensions in the order of the input's axes. Arrays of dtype
            `object` hold Fractions and are computed exactly (exp is then read as powers of two).
        blocks: block size (values) per axis that a kernel partitions; an axis that is not given is one block.

    Returns:
        The output as an array, dimensions in the order of its axes; a tuple of arrays for several outputs.

    Raises:
        TypeMismatch: shapes that do not fit, with axis names and sizes; a kernel that cannot be run.
    """
    sizes = bind_sizes(diagram, arrays)
    inputs = [Tensor(a.names, np.asarray(x)) for a, x in zip(diagram.dom.inside, arrays, strict=True)]
    outputs = _run(Graph.of(diagram), inputs, _Where(sizes, blocks or {}))
    data = tuple(
        np.broadcast_to(t.to(a.names), [sizes.get(x.name, x.size or 1) for x in a.axes])
        for t, a in zip(outputs, diagram.cod.inside, strict=True)
    )
    return data[0] if len(data) == 1 else data


def bind_sizes(diagram: Diagram, arrays: Sequence[Any]) -> dict[str, int]:
    """The size of every axis, read from the shapes of the inputs (and of axes relabelled or made, inside too).

    Raises:
        TypeMismatch: the number of arrays or dimensions is wrong, or one axis has two sizes.
    """
    if len(arrays) != len(diagram.dom):
        raise TypeMismatch(f"{len(arrays)} arrays for {len(diagram.dom)} inputs {diagram.dom}")
    sizes: dict[str, int] = {}
    for i, (wire, data) in enumerate(zip(diagram.dom.inside, arrays, strict=True)):
        shape = np.shape(data)
        if len(shape) != len(wire.axes):
            raise TypeMismatch(f"input {i} is {wire}, but the array has shape {shape}")
        for axis, n in zip(wire.axes, shape, strict=True):
            if axis.size not in (None, n):
                raise TypeMismatch(f"input {i}: axis {axis.name!r} has size {axis.size} in {wire}, but {n} in {shape}")
            if sizes.setdefault(axis.name, n) != n:
                raise TypeMismatch(f"input {i} {wire}: axis {axis.name!r} has size {n}, but {sizes[axis.name]} before")
    return relabelled_sizes(diagram, sizes)


def relabelled_sizes(diagram: Diagram, sizes: Mapping[str, int]) -> dict[str, int]:
    """The sizes with those of relabelled axes added, and of those that operations make.

    Raises:
        TypeMismatch: a relabelled axis has another size than the axis that it was; one that is made, than it has.
    """
    known = dict(sizes)
    for box in diagram.boxes:
        if isinstance(box, Relabel):
            for old, new in box.names.items():
                if old in known and known.setdefault(new, known[old]) != known[old]:
                    raise TypeMismatch(
                        f"axis {new!r} is {old!r} relabelled, but their sizes are {known[new]} and {known[old]}"
                    )
        elif isinstance(box, Op):
            for axis, n in box.operation.made.items():
                if known.setdefault(axis, n) != n:
                    raise TypeMismatch(f"{box} makes axis {axis!r} of size {n}, but its size is {known[axis]}")
        elif isinstance(box, Kernel | Weave):
            known = relabelled_sizes(box.body, known)
    return known


def tiles(length: int, block: int) -> Iterator[tuple[int, int]]:
    """The tiles of an axis: (start, stop), the last one ragged."""
    if block < 1:
        raise TypeMismatch(f"a block of {block} values; a block size is a positive integer")
    return ((start, min(start + block, length)) for start in range(0, length, block))


def cut(whole: Tensor, ranges: Mapping[str, tuple[int, int]]) -> Tensor:
    """The part of a tensor inside ranges of positions (axis -> start, stop)."""
    index = tuple(slice(*ranges[a]) if a in ranges else slice(None) for a in whole.axes)
    return Tensor(whole.axes, whole.data[index])


@dataclass(frozen=True)
class _Where:
    """What a box is run on: sizes of whole axes, block sizes; of axes that are cut, the tile's start and length."""

    sizes: Mapping[str, int]
    blocks: Mapping[str, int]
    starts: Mapping[str, int] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)

    def tile(self, ranges: Mapping[str, tuple[int, int]]) -> _Where:
        """The part of it inside ranges of positions."""
        starts = {a: self.starts.get(a, 0) + start for a, (start, _) in ranges.items()}
        lengths = {a: stop - start for a, (start, stop) in ranges.items()}
        return replace(self, starts={**self.starts, **starts}, lengths={**self.lengths, **lengths})

    def length(self, axis: str, given: Iterable[Tensor]) -> int | None:
        """How many positions of an axis are here, as the arrays say, or who makes it."""
        carried = (t.length(axis) for t in given if axis in t.axes)
        return next(carried, self.lengths.get(axis, self.sizes.get(axis)))

    def value(self, e: expression.Expr, env: Mapping[str, Tensor]) -> Tensor:
        return tensor.evaluate(expression.uncast(e), env, self.sizes, self.starts, self.lengths)


def _run(graph: Graph, inputs: Sequence[Tensor], here: _Where) -> list[Tensor]:
    values: dict[Ref, Tensor] = {(-1, i): t for i, t in enumerate(inputs)}
    for n in graph.order():
        _box(graph, n, values, here)
    return [values[ref] for ref in graph.outputs]


def _box(graph: Graph, n: int, values: dict[Ref, Tensor], here: _Where) -> None:
    vertex = graph.vertices[n]
    given = [values[ref] for ref in vertex.inputs]
    for ref, out in zip(graph.ports(n), _apply(vertex.box, given, here), strict=True):
        values[ref] = out


def _apply(box: Box, given: Sequence[Tensor], here: _Where) -> list[Tensor]:
    match box:
        case Op():
            env = {name: t for (name, _), t in zip(box.operation.inputs, given, strict=True)}
            for name, e in box.operation.body:
                env[name] = here.value(e, env)
            return [env[name] for name in box.operation.outputs]
        case Move():
            return list(given)
        case Relabel():
            return [Tensor(tuple(box.names.get(a, a) for a in t.axes), t.data) for t in given]
        case Weave():
            return _each(box, given, here)
        case Kernel():
            return _kernel(box, given, here)
    raise TypeMismatch(f"{box} has no meaning: it stands for an unknown function")


def _each(box: Weave, given: Sequence[Tensor], here: _Where) -> list[Tensor]:
    name, graph = box.axis.name, Graph.of(box.body)
    length = next(t.length(name) for t, woven in zip(given, box.mask, strict=True) if woven)

    def at(t: Tensor, i: int) -> Tensor:
        return Tensor(tuple(a for a in t.axes if a != name), t.data.take(i, axis=t.axes.index(name)))

    rows = [
        _run(graph, [at(t, i) if woven else t for t, woven in zip(given, box.mask, strict=True)], here)
        for i in range(length)
    ]
    return [
        Tensor((name, *outs[0].axes), np.stack([t.to(outs[0].axes) for t in outs])) for outs in zip(*rows, strict=True)
    ]


def _kernel(box: Kernel, given: Sequence[Tensor], here: _Where) -> list[Tensor]:
    graph = Graph.of(box.body)
    results: list[np.ndarray[Any, Any] | None] = [None] * len(box.cod)
    for array in box.cod.inside:
        for axis in box.groups:
            if axis not in array.names:
                raise TypeMismatch(f"{box}: each block of {axis!r} would write all of its output {array}")
    lengths: dict[str, int] = {}
    for axis in dict.fromkeys(a for array in box.cod.inside for a in array.names):
        length = here.length(axis, given)
        lengths[axis] = 1 if length is None else length

    def cuts(axis: str) -> Iterator[tuple[int, int]]:
        for start, stop in tiles(lengths[axis], here.blocks.get(axis, lengths[axis])):
            again = here.blocks.get(f"{axis}'", stop - start) if axis in box.subloops else stop - start
            yield from ((start + low, start + high) for low, high in tiles(stop - start, again))

    for group in itertools.product(*map(cuts, box.groups)):
        ranges = dict(zip(box.groups, group, strict=True))
        local = [cut(t, ranges) for t in given]
        for k, (out, array) in enumerate(
            zip(_stream(box, graph, local, here.tile(ranges)), box.cod.inside, strict=True)
        ):
            whole = results[k]
            if whole is None:
                whole = results[k] = np.zeros([lengths[a] for a in array.names], dtype=out.data.dtype)
            part = tuple(slice(*ranges[a]) if a in ranges else slice(None) for a in array.names)
            whole[part] = out.to(array.names)
    return [Tensor(a.names, whole) for a, whole in zip(box.cod.inside, results, strict=True) if whole is not None]


def _stream(box: Kernel, graph: Graph, given: Sequence[Tensor], here: _Where) -> list[Tensor]:
    axis, phase = box.stream, phases(graph, box.stream)
    values: dict[Ref, Tensor] = {(-1, i): t for i, t in enumerate(given)}
    for n in phase.head:
        _box(graph, n, values, here)
    if axis is not None:
        length = next((t.length(axis) for t in given if axis in t.axes), None)
        if length is None:
            raise TypeMismatch(f"{box} streams {axis!r}, which none of its inputs {box.dom} carries")
        part = within(graph, axis)
        if part is None:
            values |= _streamed(box, graph, phase, values, (0, length), here)
        else:
            each = []
            first = here.starts.get(part.axis, 0)
            for i in range(first, first + here.lengths.get(part.axis, part.count)):
                stop = length if i == part.count - 1 else min((i + 1) * part.length, length)
                span = (min(i * part.length, length), stop)
                each.append(_streamed(box, graph, phase, values, span, here))
            for ref in each[0]:  # of an empty part the state is the first one, whatever else it varies along
                axes = max((v[ref].axes for v in each), key=len)
                rows = np.broadcast_arrays(*(v[ref].to(axes) for v in each))
                values[ref] = Tensor((part.axis, *axes), np.stack(rows))
    for n in phase.tail:
        _box(graph, n, values, here)
    return [values[ref] for ref in graph.outputs]


def _streamed(
    box: Kernel, graph: Graph, phase: Phases, values: Mapping[Ref, Tensor], span: tuple[int, int], here: _Where
) -> dict[Ref, Tensor]:
    """What the streamed operations give of a span of positions, chunk by chunk."""
    axis = box.stream
    assert axis is not None
    given = [t for (n, _), t in values.items() if n < 0]
    states: dict[int, dict[str, Tensor]] = {}
    for n in phase.seeds:
        accumulator = graph.vertices[n].box.operation.accumulator(axis)
        exact = any(t.data.dtype == object for t in given)
        zero = {"": Tensor((), np.zeros((), dtype=object if exact else float)), **_shared(graph, n, axis, values)}
        states[n] = {name: t for name, t in _code(accumulator.init, zero, here).items() if name in accumulator.state}
    conditions = mask(graph, axis) if box.skip else None
    known = {*here.sizes, *(a for t in given for a in t.axes)}
    extent = {a: (here.starts.get(a, 0), here.starts.get(a, 0) + (here.length(a, given) or 1) - 1) for a in known}
    first, last = span
    for start, stop in tiles(last - first, here.blocks.get(axis, max(last - first, 1))):
        chunk = here.tile({axis: (first + start, first + stop)})
        begin = chunk.starts[axis]
        if conditions is not None and not all(
            c.possible({**extent, axis: (begin, begin + stop - start - 1)}) for c in conditions
        ):
            continue
        again = here.blocks.get(f"{axis}'", stop - start) if axis in box.subloops else stop - start
        for low, high in tiles(stop - start, again):
            part = {axis: (first + start + low, first + start + high)}
            passing = {ref: cut(t, part) if ref[0] < 0 and axis in t.axes else t for ref, t in values.items()}
            for n in phase.chunk:
                _box(graph, n, passing, here.tile(part))
            for n in phase.seeds:
                op, refs = graph.vertices[n].box.operation, graph.vertices[n].inputs
                inputs = {name: passing[ref] for (name, _), ref in zip(op.inputs, refs, strict=True)}
                after = _code(op.accumulator(axis).step, {**inputs, **states[n]}, here.tile(part))
                states[n] = {name: after[name] for name in states[n]}
    found: dict[Ref, Tensor] = {}
    for n in phase.seeds:
        op = graph.vertices[n].box.operation
        end = {**_shared(graph, n, axis, values), **states[n]}
        out = _code(op.accumulator(axis).finish, end, here)
        found |= {ref: out[name] for ref, name in zip(graph.ports(n), op.outputs, strict=True)}
    return found


def _shared(graph: Graph, n: int, axis: str, values: Mapping[Ref, Tensor]) -> dict[str, Tensor]:
    """The inputs of a streamed operation that lack the streamed axis: they are the same for every chunk."""
    op, refs = graph.vertices[n].box.operation, graph.vertices[n].inputs
    return {
        name: values[ref]
        for (name, _), ref in zip(op.inputs, refs, strict=True)
        if ref in values and axis not in values[ref].axes
    }


def _code(code: expression.Code, env: Mapping[str, Tensor], here: _Where) -> dict[str, Tensor]:
    known = dict(env)
    for name, e in code:
        known[name] = here.value(e, known)
    known.pop("", None)
    return known
