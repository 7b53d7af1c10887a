"""Hypothesis strategies that the tests share: random well-typed diagrams, sizes for them, values for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from napkin_cat import operations as ops
from napkin_cat.diagram import (
    Array,
    Axis,
    Box,
    Diagram,
    Kernel,
    Move,
    Op,
    Operation,
    Relabel,
    Ty,
    TypeMismatch,
    Weave,
)  # fmt: skip
from napkin_cat.graph import Graph, Ref

# The same examples in every run, and nothing written next to the sources.
settings.register_profile(
    "deterministic", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("deterministic")

POOL = "abcd"
SPARE = "ef"
"""Names that only relabels introduce."""

Draw = Callable[..., Any]

# Bounded or slowly growing, so that no random chain of them overflows.
_UNARY: Sequence[Operation] = (
    ops.relu, ops.tanh, ops.sigmoid, ops.silu, ops.gelu, ops.gelu_tanh, ops.scale(Fraction(-1, 2)),
)  # fmt: skip
_BINARY: Sequence[Operation] = (ops.add, ops.sub, ops.mul)
_ALONG: Sequence[Callable[[str], Operation]] = (
    ops.softmax, ops.layernorm, ops.rmsnorm, ops.sum_over, ops.max_over, ops.scale_by_root,
)  # fmt: skip


def operations(axes: str = POOL) -> st.SearchStrategy[Operation]:
    """A random operation of the library along the given axes; masks are left to `diagrams`."""
    if not axes:
        return st.one_of(st.sampled_from(_UNARY), st.sampled_from(_BINARY))
    along = st.builds(lambda make, axis: make(axis), st.sampled_from(_ALONG), st.sampled_from(axes))
    return st.one_of(st.sampled_from(_UNARY), st.sampled_from(_BINARY), along, contractions(axes))


def contractions(axes: str = POOL) -> st.SearchStrategy[Operation]:
    """A random contraction of one or two arrays over one or two axes."""
    names = st.lists(st.sampled_from(axes), min_size=1, max_size=2, unique=True).map(" ".join)
    shapes = st.sampled_from(("{0}, {0} ->", "{0}, {0} ->", "{0}, {0} ->", "{0}, ->", "{0} ->"))
    return st.builds(lambda shape, over: ops.contract(shape.format(over)), shapes, names)


def arrays(axes: Mapping[str, Axis]) -> st.SearchStrategy[Array]:
    """A random array on some of the axes, in a random layout."""
    some = st.lists(st.sampled_from(sorted(axes)), max_size=3, unique=True)
    return st.builds(
        lambda names, dtype: Array([axes[n] for n in names], dtype), some, st.sampled_from((None,) * 4 + ("fp16",))
    )


@st.composite
def diagrams(
    draw: Draw,
    max_ops: int = 12,
    *,
    moves: bool = True,
    kernels: bool = True,
    relabels: bool = True,
    weaves: bool = True,
    sized: bool = True,
) -> Diagram:
    """A random well-typed diagram of 1 to `max_ops` operations (a mask and the softmax after it count as one).

    It has shared and dead results, discarded inputs, repeated and permuted outputs; `moves`, `kernels` (with groups
    on axes that every box inside maps over), `relabels`, `weaves` (frames) and fixed sizes (`sized`) can be left out.
    """
    fixed = st.sampled_from((None,) * 7 + (3,)) if sized else st.none()
    axes = {name: Axis(name, draw(fixed)) for name in POOL}
    graph = Graph(Ty(*draw(st.lists(arrays(axes), min_size=1, max_size=4))))
    kinds = (
        ["op"] * 5 + ["mask"] + ["kernel"] * kernels + ["relabel"] * relabels + ["move"] * moves + ["weave"] * weaves
    )
    for _ in range(draw(st.integers(1, max_ops))):
        _grow(draw, graph, axes, draw(st.sampled_from(kinds)))
    refs = sorted(graph.users)
    last = [ref for ref in refs if ref[0] >= 0][-1:]
    outputs = draw(st.lists(st.sampled_from(refs), max_size=3))
    graph.outputs = tuple(draw(st.permutations([*last, *outputs])))
    return graph.to_diagram()


def _grow(draw: Draw, graph: Graph, axes: dict[str, Axis], kind: str) -> None:
    """Add something of a kind; where it does not fit the arrays that there are, an elementwise operation."""
    refs = sorted(graph.users)
    ref: Ref = draw(st.sampled_from(refs))
    given = graph.array(ref)
    known = "".join(sorted({n for r in refs for n in graph.array(r).names}))  # others would have no size
    try:
        match kind:
            case "op":
                operation = draw(operations(known))
                chosen = [ref, *(draw(st.sampled_from(refs)) for _ in operation.inputs[1:])]
                graph.add(Op(operation, Ty(*map(graph.array, chosen)), given.level), chosen)
                return
            case "mask":
                q, x = draw(st.permutations(given.names))[:2] if len(given.names) > 1 else ("a", "b")
                mask = draw(st.sampled_from((ops.causal(q, x), ops.sliding_window(q, x, 2))))
                number = graph.add(Op(mask, Ty(given), given.level), [ref])
                masked = graph.array((number, 0))
                graph.add(Op(ops.softmax(x), Ty(masked), masked.level), [(number, 0)])
                return
            case "kernel":
                body = _body(draw, given, known)
                free = [a for a in given.names if pointwise(body, a)]
                graph.add(Kernel(body, draw(st.sets(st.sampled_from(free))) if free else ()), [ref])
                return
            case "relabel" if given.names:
                old, new = draw(st.sampled_from(given.names)), draw(st.sampled_from(POOL + SPARE))
                # A name stands for one length throughout a diagram.
                if axes.setdefault(new, Axis(new, axes[old].size)).size == axes[old].size:
                    graph.add(Relabel(given, {old: new}), [ref])
                    return
            case "move":
                graph.add(Move(given, draw(st.integers(0, 2))), [ref])
                return
            case "weave" if given.names:
                name = draw(st.sampled_from(given.names))
                inner = Array([a for a in given.axes if a.name != name], given.dtype, given.level)
                operation = draw(operations(known))
                if len(operation.inputs) == 1:
                    graph.add(Weave(Op(operation, Ty(inner), given.level), given[name]), [ref])
                    return
    except TypeMismatch:
        pass
    graph.add(Op(draw(st.sampled_from(_UNARY)), Ty(given), given.level), [ref])


def _body(draw: Draw, given: Array, known: str) -> Diagram:
    """A small region on one array, used twice; perhaps at the level below."""
    down = draw(st.booleans())
    inside = given.at(given.level + 1) if down else given
    graph = Graph(Ty(given))
    ref = (graph.add(Move(given, inside.level), [(-1, 0)]), 0) if down else (-1, 0)
    for _ in range(draw(st.integers(1, 2))):
        operation = draw(operations(known))
        chosen = [ref, *([ref] * (len(operation.inputs) - 1))]
        try:
            ref = (graph.add(Op(operation, Ty(*map(graph.array, chosen)), inside.level), chosen), 0)
        except TypeMismatch:
            ref = (graph.add(Op(ops.tanh, Ty(graph.array(ref)), inside.level), [ref]), 0)
    if down:
        ref = (graph.add(Move(graph.array(ref), given.level), [ref]), 0)
    graph.outputs = (ref,)
    return graph.to_diagram()


def boxes(diagram: Diagram) -> Iterator[Box]:
    """Every box, those inside frames too."""
    for box in diagram.boxes:
        yield box
        if isinstance(box, Kernel | Weave):
            yield from boxes(box.body)


def pointwise(diagram: Diagram, axis: str) -> bool:
    """Whether every box maps over an axis, which all inputs and outputs carry: then it may be cut into blocks."""
    carried = all(axis in a.names for a in (*diagram.dom.inside, *diagram.cod.inside))
    return carried and all(not isinstance(b, Op) or b.mode(axis) != "reduced" for b in boxes(diagram))


def _all_arrays(diagram: Diagram) -> Iterator[Array]:
    yield from diagram.dom.inside
    for box in boxes(diagram):
        yield from (*box.dom.inside, *box.cod.inside)


@st.composite
def sizes_for(draw: Draw, diagram: Diagram, most: int = 7) -> dict[str, int]:
    """A size from 1 to `most` for every axis; fixed sizes are kept, and an axis is as long as what it relabels."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            name = root[name]
        return name

    for box in boxes(diagram):
        if isinstance(box, Relabel):
            for old, new in box.names.items():
                root[find(old)] = find(new)
        elif isinstance(box, Weave):
            find(box.axis.name)
    known: dict[str, int] = {}
    for array in _all_arrays(diagram):
        for axis in array.axes:
            find(axis.name)
            if axis.size is not None:
                known[find(axis.name)] = axis.size
    for name in sorted({find(n) for n in list(root)}):
        known.setdefault(name, draw(st.integers(1, most)))
    return {name: known[find(name)] for name in sorted(root)}


@st.composite
def values_for(draw: Draw, diagram: Diagram, sizes: Mapping[str, int]) -> list[np.ndarray[Any, Any]]:
    """Normally distributed values for the inputs."""
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return [generator.normal(size=[sizes[n] for n in a.names]) for a in diagram.dom.inside]


@st.composite
def cases(draw: Draw, /, **options: Any) -> tuple[Diagram, dict[str, int], list[np.ndarray[Any, Any]]]:
    """A diagram with sizes and values."""
    diagram = draw(diagrams(**options))
    sizes = draw(sizes_for(diagram))
    return diagram, sizes, draw(values_for(diagram, sizes))
