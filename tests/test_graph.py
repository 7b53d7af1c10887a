"""The term graph: lossless both ways, regions, and when the boxes of a kernel run."""

from __future__ import annotations

import random
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from napkin_cat import operations as ops
from napkin_cat.diagram import (
    Copy,
    Diagram,
    Kernel,
    Op,
    Ty,
    TypeMismatch,
    array,
)  # fmt: skip
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import affine_conditions
from napkin_cat.graph import Graph, mask, phases
from tests.declared import ONLINE
from tests.strategies import cases, diagrams


def streamed() -> Kernel:
    """Softmax and a contraction, streamed over x: a box with an accumulator."""
    kernel = ONLINE.rhs.boxes[0]
    assert isinstance(kernel, Kernel)
    return kernel


# --------------------------------------------------------------------------- graph and diagram


def consistent(graph: Graph) -> None:
    """The users of every wire are those whose inputs name it."""
    users: dict[tuple[int, int], set[int]] = {(-1, i): set() for i in range(len(graph.dom))}
    users |= {ref: set() for n in graph.vertices for ref in graph.ports(n)}
    for n, vertex in graph.vertices.items():
        for ref, wanted in zip(vertex.inputs, vertex.box.dom.inside, strict=True):
            users[ref].add(n)
            assert graph.array(ref) == wanted
    assert {ref: set(c) for ref, c in graph.users.items()} == users
    place = {n: i for i, n in enumerate(graph.order())}
    assert all(ref[0] < 0 or place[ref[0]] < place[n] for n, v in graph.vertices.items() for ref in v.inputs)


@settings(max_examples=300)
@given(diagrams())
def test_round_trip(d: Diagram) -> None:
    graph = Graph.of(d)
    consistent(graph)
    back = graph.to_diagram()
    assert back == d
    assert hash(back) == hash(d)
    assert (back.dom, back.cod) == (d.dom, d.cod) == (graph.dom, graph.cod)
    assert [a.names for a in back.cod.inside] == [a.names for a in d.cod.inside]
    assert [n.box.key for n in back.ssa()[0]] == [n.box.key for n in d.ssa()[0]]  # dead ones too
    assert graph.term == d.term
    assert Diagram(back.inside, back.dom, back.cod) == d  # every layer fits the next
    assert Graph.of(back) == graph
    assert hash(Graph.of(back)) == hash(graph)
    assert graph.copy() == graph


@given(cases(max_ops=6))
def test_round_trip_keeps_values(case: Any) -> None:
    d, _, values = case
    left, right = evaluate(d, *values), evaluate(Graph.of(d).to_diagram(), *values)
    if len(d.cod) == 1:
        left, right = (left,), (right,)
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(left, right, strict=True))


@given(diagrams(4), diagrams(4))
def test_graphs_are_equal_iff_their_diagrams_are(f: Diagram, g: Diagram) -> None:
    assert (Graph.of(f) == Graph.of(g)) == (f == g)
    assert Graph.of(f) != f


def test_graph_add_refuses_what_does_not_fit() -> None:
    graph = Graph(Ty(array("q d"), array("d")))
    with pytest.raises(TypeMismatch, match=r"exp takes \[q\] but is given \[q d\]"):
        graph.add(ops.exp.on("q"), [(-1, 0)])
    with pytest.raises(TypeMismatch, match="add takes 2 arrays, not 1"):
        graph.add(ops.add.on("q d", "d"), [(-1, 0)])
    assert not graph.vertices


def chain() -> tuple[Graph, list[int]]:
    """a -> relu -> tanh -> add(tanh, exp(relu)): a diamond."""
    graph = Graph(Ty(array("q")))
    relu = graph.add(ops.relu.on("q"), [(-1, 0)])
    tanh = graph.add(ops.tanh.on("q"), [(relu, 0)])
    exp = graph.add(ops.exp.on("q"), [(relu, 0)])
    add = graph.add(ops.add.on("q", "q"), [(tanh, 0), (exp, 0)])
    graph.outputs = ((add, 0),)
    return graph, [relu, tanh, exp, add]


def test_regions() -> None:
    graph, (relu, tanh, exp, add) = chain()
    assert graph.between({relu, tanh, exp, add}) == set()
    assert graph.between({relu, add}) == {tanh, exp}
    assert graph.between({relu, tanh, add}) == {exp}
    assert graph.between({tanh, exp}) == set()
    inner, entering, leaving = graph.region([tanh, exp])
    assert entering == ((relu, 0),)
    assert leaving == ((tanh, 0), (exp, 0))
    assert inner.to_diagram() == Copy(Ty(array("q"))) >> ops.tanh.on("q") @ ops.exp.on("q")
    with pytest.raises(ValueError, match="not convex"):
        graph.replace([relu, add], (), (), inner)


@settings(max_examples=200)
@given(diagrams(8), st.data())
def test_a_region_put_in_its_own_place_changes_nothing(d: Diagram, data: Any) -> None:
    graph = Graph.of(d)
    before = graph.copy()
    numbers = graph.order()
    region = data.draw(st.sets(st.sampled_from(numbers), min_size=1))
    while outside := graph.between(region):
        region |= outside
    inner, entering, leaving = graph.region(region)
    added = graph.replace(region, entering, leaving, inner)
    assert len(added) == len(region)
    consistent(graph)
    assert graph == before
    assert graph.to_diagram().cod == d.cod


def test_replace_refuses_another_type() -> None:
    graph, (_, tanh, _, _) = chain()
    other = Graph(Ty(array("q")))
    other.outputs = ((other.add(ops.add.on("q", "q"), [(-1, 0), (-1, 0)]), 0),)
    before = graph.array((tanh, 0))
    graph.replace([tanh], graph.vertices[tanh].inputs, [(tanh, 0)], other)
    assert before == array("q")
    consistent(graph)
    wrong = Graph(Ty(array("q")))
    wrong.outputs = ((wrong.add(ops.sum_over("q").on("q"), [(-1, 0)]), 0),)
    graph, (_, tanh, _, _) = chain()
    with pytest.raises(TypeMismatch, match=r"a rewrite gives \[\] where \[q\] was"):
        graph.replace([tanh], graph.vertices[tanh].inputs, [(tanh, 0)], wrong)


# --------------------------------------------------------------------------- how a kernel runs


def test_phases() -> None:
    op = streamed().body.boxes[0]
    assert isinstance(op, Op)
    seed = op.operation
    graph = Graph(Ty(array("q"), array("q x"), array("x d")))
    head = graph.add(ops.exp.on("q"), [(-1, 0)])
    chunk = graph.add(ops.mul.on("q x", "q"), [(-1, 1), (head, 0)])
    masked = graph.add(ops.causal("q", "x").on("q x"), [(chunk, 0)])
    sink = graph.add(Op(seed, Ty(graph.array((masked, 0)), array("x d"))), [(masked, 0), (-1, 2)])
    tail = graph.add(ops.relu.on("q d"), [(sink, 0)])
    graph.outputs = ((tail, 0),)
    found = phases(graph, "x")
    assert (found.head, found.chunk, found.seeds, found.tail) == ((head,), (chunk, masked), (sink,), (tail,))
    assert phases(graph, None).tail == tuple(graph.order())
    assert mask(graph, "x") == affine_conditions(ops.causal("q", "x").body[0][1].children[0])
    assert mask(graph, None) is None


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (ops.softmax("x").on("q x"), r"reduces the streamed axis 'x' but has no accumulator"),
        (ops.exp.on("q x"), r"its output \[q x\] carries it"),
        (streamed().body @ Ty(array("x")) >> ops.mul.on("", "x"),
         "needs, on every chunk of 'x', a result that is complete"),
    ],
)  # fmt: skip
def test_what_cannot_stream(region: Diagram, words: str) -> None:
    with pytest.raises(TypeMismatch, match=words):
        phases(Graph.of(region), "x")


@settings(max_examples=100)
@given(diagrams(), st.data())
def test_related_is_on_a_path(d: Diagram, data: st.DataObject) -> None:
    graph = Graph.of(d)
    if not graph.vertices:
        return
    net = nx.DiGraph()
    net.add_nodes_from(graph.vertices)
    net.add_edges_from((ref[0], n) for n, v in graph.vertices.items() for ref in v.inputs if ref[0] >= 0)
    number = data.draw(st.sampled_from(sorted(graph.vertices)))
    others = data.draw(st.sets(st.sampled_from(sorted(graph.vertices))))
    assert graph.related(number, others) == others & (nx.ancestors(net, number) | nx.descendants(net, number))


def test_what_must_follow_a_region_follows_it_however_often_it_is_rewritten() -> None:
    """Regions that end where an earlier one did: what had to stand behind that one stands behind both."""
    from napkin_cat.match import matches
    from napkin_cat.rule import load_rules

    rules = load_rules()
    scalar = array("")
    start = Graph(Ty(scalar, scalar))
    refs = [(-1, 0), (-1, 0), (0, 0), (1, 0), (-1, 0), (-1, 1), (-1, 1)]
    for ref in refs:
        start.add(Op(ops.relu, Ty(scalar)), [ref])
    start.outputs = ((6, 0),)
    for seed in range(400):
        choose, graph = random.Random(seed), start.copy()
        for _ in range(5):
            name = choose.choice(("fuse_beside", "fuse_beside", "fuse_after", "fuse_before", "lower"))
            found = list(matches(rules[name], graph))
            if found:
                choose.choice(found).apply(graph)
        place = {n: i for i, n in enumerate(graph.order())}
        assert all(place[m] < place[n] for n, v in graph.vertices.items() for m, _ in v.inputs if m >= 0), seed
