"""The term graph: lossless both ways, JSON that is stable and safe, and how algorithms are written."""

from __future__ import annotations

import contextlib
import copy
import inspect
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from napkin_cat import library as lib
from napkin_cat.diagram import (
    Array,
    Axis,
    Copy,
    Diagram,
    Discard,
    Kernel,
    Move,
    Op,
    Relabel,
    Ty,
    TypeMismatch,
    Unknown,
    Weave,
    array,
)  # fmt: skip
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import affine_conditions
from napkin_cat.graph import Algorithm, Graph, MalformedDiagram, Wire, algorithm, dumps, loads, mask, phases
from napkin_cat.rewrite import load_rules
from tests.strategies import boxes, cases, diagrams

SEED = "stream_softmax_contraction"


def streamed() -> Kernel:
    """Softmax and a contraction, streamed over x: a box with an accumulator."""
    kernel = load_rules()[SEED].rhs.boxes[0]
    assert isinstance(kernel, Kernel)
    return kernel


# --------------------------------------------------------------------------- graph and diagram


def consistent(graph: Graph) -> None:
    """The users of every wire are those whose inputs name it."""
    users: dict[tuple[int, int], Counter[int]] = {(-1, i): Counter() for i in range(len(graph.dom))}
    users |= {ref: Counter() for n in graph.vertices for ref in graph.ports(n)}
    for n, vertex in graph.vertices.items():
        for ref, wanted in zip(vertex.inputs, vertex.box.dom.inside, strict=True):
            users[ref][n] += 1
            assert graph.array(ref) == wanted
    assert {ref: +c for ref, c in graph.users.items()} == users
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
        graph.add(lib.exp.on("q"), [(-1, 0)])
    with pytest.raises(TypeMismatch, match="add takes 2 arrays, not 1"):
        graph.add(lib.add.on("q d", "d"), [(-1, 0)])
    assert not graph.vertices


def chain() -> tuple[Graph, list[int]]:
    """a -> relu -> tanh -> add(tanh, exp(relu)): a diamond."""
    graph = Graph(Ty(array("q")))
    relu = graph.add(lib.relu.on("q"), [(-1, 0)])
    tanh = graph.add(lib.tanh.on("q"), [(relu, 0)])
    exp = graph.add(lib.exp.on("q"), [(relu, 0)])
    add = graph.add(lib.add.on("q", "q"), [(tanh, 0), (exp, 0)])
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
    assert inner.to_diagram() == Copy(Ty(array("q"))) >> lib.tanh.on("q") @ lib.exp.on("q")
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
    other.outputs = ((other.add(lib.add.on("q", "q"), [(-1, 0), (-1, 0)]), 0),)
    before = graph.array((tanh, 0))
    graph.replace([tanh], graph.vertices[tanh].inputs, [(tanh, 0)], other)
    assert before == array("q")
    consistent(graph)
    wrong = Graph(Ty(array("q")))
    wrong.outputs = ((wrong.add(lib.sum_over("q").on("q"), [(-1, 0)]), 0),)
    graph, (_, tanh, _, _) = chain()
    with pytest.raises(TypeMismatch, match=r"a rewrite gives \[\] where \[q\] was"):
        graph.replace([tanh], graph.vertices[tanh].inputs, [(tanh, 0)], wrong)


# --------------------------------------------------------------------------- how a kernel runs


def test_phases() -> None:
    op = streamed().body.boxes[0]
    assert isinstance(op, Op)
    seed = op.operation
    graph = Graph(Ty(array("q"), array("q x"), array("x d")))
    head = graph.add(lib.exp.on("q"), [(-1, 0)])
    chunk = graph.add(lib.mul.on("q x", "q"), [(-1, 1), (head, 0)])
    masked = graph.add(lib.causal("q", "x").on("q x"), [(chunk, 0)])
    sink = graph.add(Op(seed, Ty(graph.array((masked, 0)), array("x d"))), [(masked, 0), (-1, 2)])
    tail = graph.add(lib.relu.on("q d"), [(sink, 0)])
    graph.outputs = ((tail, 0),)
    found = phases(graph, "x")
    assert (found.head, found.chunk, found.seeds, found.tail) == ((head,), (chunk, masked), (sink,), (tail,))
    assert phases(graph, None).tail == tuple(graph.order())
    assert mask(graph, "x") == affine_conditions(lib.causal("q", "x").body[0][1].children[0])
    assert mask(graph, None) is None


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (lib.softmax("x").on("q x"), r"reduces the streamed axis 'x' but has no accumulator"),
        (lib.exp.on("q x"), r"its output \[q x\] carries it"),
        (streamed().body @ Ty(array("x")) >> lib.mul.on("", "x"),
         "needs, on every chunk of 'x', a result that is complete"),
    ],
)  # fmt: skip
def test_what_cannot_stream(region: Diagram, words: str) -> None:
    with pytest.raises(TypeMismatch, match=words):
        phases(Graph.of(region), "x")


# --------------------------------------------------------------------------- JSON


@settings(max_examples=300)
@given(diagrams())
def test_json_round_trip(d: Diagram) -> None:
    text = dumps(d)
    back = loads(text)
    assert back == d
    assert hash(back) == hash(d)
    assert dumps(back) == text
    assert dumps(Graph.of(d).to_diagram()) == text
    assert [a.names for a in back.cod.inside] == [a.names for a in d.cod.inside]
    assert loads(dumps(d, indent=2)) == d


@given(diagrams(4), diagrams(4))
def test_equal_diagrams_have_one_text(f: Diagram, g: Diagram) -> None:
    first = f @ Diagram.id(g.dom) >> Diagram.id(f.cod) @ g
    second = Diagram.id(f.dom) @ g >> f @ Diagram.id(g.cod)
    assert dumps(first) == dumps(second)


@pytest.mark.parametrize("name", lib.ALGORITHMS)
def test_json_of_the_library(name: str) -> None:
    d = lib.ALGORITHMS[name].diagram
    assert loads(dumps(d)) == d


def test_json_of_every_box() -> None:
    assert loads(dumps(streamed())) == streamed()
    accumulator = next(b for b in boxes(loads(dumps(streamed()))) if isinstance(b, Op)).operation.accumulator("x")
    assert accumulator is not None
    assert accumulator.absorbs == "t"
    for d in (
        Weave(streamed(), "h", (True, False)), Move(array("q d=4", "fp16", 1), 0), Discard(Ty(array("q"))),
        Relabel(array("q d"), {"d": "q", "q": "d"}), Kernel(lib.exp.on("q"), ("q",), skip=True),
        Op(lib.exp, Ty(array("q")), 2), Diagram.id(Ty()),
    ):  # fmt: skip
        assert loads(dumps(d)) == d
    with pytest.raises(MalformedDiagram, match="F stands for something unknown"):
        dumps(Unknown("F", Ty(array("q")), Ty(array("q"))))


def valid() -> dict[str, Any]:
    """A JSON tree that has every kind of box: op 0, relabel 1, kernel 2, weave 3, move 4."""
    graph = Graph(Ty(array("q x"), array("x d=4")))
    masked = graph.add(lib.causal("q", "x").on("q x"), [(-1, 0)])
    named = graph.add(Relabel(graph.array((masked, 0)), {"q": "p"}), [(masked, 0)])
    kernel = streamed().weave(Axis("d", 4), (False, True)).weave("p", (True, False)).boxes[0]
    run = graph.add(kernel, [(named, 0), (-1, 1)])
    frame = graph.add(Weave(lib.exp.on("d=4"), "p"), [(run, 0)])
    down = graph.add(Move(graph.array((frame, 0)), 1), [(frame, 0)])
    graph.outputs = ((down, 0),)
    tree: dict[str, Any] = json.loads(dumps(graph.to_diagram()))
    return tree


def test_the_valid_tree_is_valid() -> None:
    tree = valid()
    assert [node["box"] for node in tree["nodes"]] == ["op", "relabel", "kernel", "weave", "move"]
    assert json.loads(dumps(loads(json.dumps(tree)))) == tree


def put(*path: str | int, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(tree: Any) -> None:
        for key in path[:-1]:
            tree = tree[key]
        tree[path[-1]] = to

    return change


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(tree: Any) -> None:
        for key in path[:-1]:
            tree = tree[key]
        del tree[path[-1]]

    return change


SEEDS = ("nodes", 2, "body", "nodes", 0, "operation")
ACCUMULATOR = (*SEEDS, "accumulators", 0)

MALFORMED = [
    (put("format", to="napkin_cat.diagram/99"), '"format" must be'),
    (drop("format"), '"format" must be'),
    (drop("dom"), "diagram: 'dom' is missing"),
    (put("dom", to="q"), "diagram.dom: 'q' is no list"),
    (put("dom", 0, to="q x"), r"dom\[0\]: an object is needed, not 'q x'"),
    (put("dom", 0, "axes", to=["q", 3]), r"\['q', 3\] is no list of names"),
    (put("dom", 0, "axes", to=["q", "q"]), r"an axis stands twice in \[q q\]"),
    (put("dom", 0, "axes", to=["q", "x=0"]), "size is a positive integer"),
    (put("dom", 0, "axes", to=["q", "x=²"]), "no integer: '²'"),
    (put("dom", 0, "axes", to=["q", "1x"]), "not an axis name: '1x'"),
    (put("dom", 0, "axes", to=["q", "y"]), "must carry axis 'x', but it is"),
    (put("dom", 0, "dtype", to="fp12"), "no dtype 'fp12'; there are"),
    (put("dom", 0, "dtype", to=16), "16 is no str or NoneType"),
    (put("dom", 0, "level", to="0"), "level: '0' is no int"),
    (put("dom", 0, "level", to=True), "level: True is no int"),
    (put("dom", 0, "color", to="red"), r"dom\[0\]: unknown key 'color'"),
    (put("extra", to=1), "diagram: unknown key 'extra'"),
    (put("nodes", to={}), "diagram.nodes: {} is no list"),
    (put("nodes", 0, to=None), r"nodes\[0\]: an object is needed, not None"),
    (put("nodes", 0, "box", to="teleport"), r"nodes\[0\]: no box 'teleport' on 1 arrays"),
    (put("nodes", 0, "inputs", to=[]), "takes 1 arrays, not 0"),
    (put("nodes", 0, "inputs", to=[[0, 0]]), r"\[0, 0\] is no wire that is computed before"),
    (put("nodes", 0, "inputs", to=[[-1, 7]]), r"\[-1, 7\] is no wire"),
    (put("nodes", 0, "inputs", to=[-1]), "-1 is no wire"),
    (put("nodes", 0, "inputs", to=[[-1, "0"]]), "is no wire"),
    (put("nodes", 0, "inputs", to=[[-1, 0], [-1, 1]]), "takes 1 arrays, not 2"),
    (drop("nodes", 0, "operation"), r"nodes\[0\]: 'operation' is missing"),
    (drop("nodes", 0, "operation", "name"), "'name' is missing"),
    (put("nodes", 0, "operation", "inputs", to=[["t"]]), r"\['t'\] is no name with its axes"),
    (put("nodes", 0, "operation", "inputs", to=[["t", "q"]]), "is no name with its axes"),
    (put("nodes", 0, "operation", "body", 0, to="u"), r"body\[0\]: a name and an expression are needed, not 'u'"),
    (put("nodes", 0, "operation", "body", 0, 1, to=["apply", "system", ["var", "t"]]), "not an expression"),
    (put("nodes", 0, "operation", "body", 0, 1, to=["var", "z"]), "'u' reads 'z', which nothing before it computes"),
    (put("nodes", 0, "operation", "body", 0, 1, to=["const", "1e999999999"]), "not a number"),
    (put("nodes", 0, "operation", "body", 0, 1, to=["reduce", "prod", ["x"], ["var", "t"]]), "no reduction 'prod'"),
    (put("nodes", 0, "operation", "outputs", to=["v"]), r"\['v'\] are not all computed"),
    (put("nodes", 0, "operation", "parameters", to=[["width"]]), r"\['width'\] is no name with its value"),
    (put("nodes", 1, "names", to=["q"]), r"names: \['q'\] is no dict"),
    (put("nodes", 1, "names", to={"q": 3}), "is no list of names"),
    (put("nodes", 1, "names", to={"z": "p"}), "has no axis 'z'"),
    (put("nodes", 1, "names", to={"q": "x"}), "an axis stands twice"),
    (put("nodes", 2, "inputs", to=[[1, 0]]), "takes 2 arrays, not 1"),
    (put("nodes", 2, "inputs", to=[[-1, 1], [1, 0]]), "but is given"),
    (put("nodes", 2, "skip", to=None), "skip: None is no bool"),
    (put("nodes", 2, "groups", to=[1]), "is no list of names"),
    (put("nodes", 2, "stream", to=1), "stream: 1 is no str or NoneType"),
    (put(*SEEDS, "axes", to=[["x"]]), "is no list of names"),
    (put(*ACCUMULATOR, to=[]), r"accumulators\[0\]: an object is needed"),
    (drop(*ACCUMULATOR, "step"), r"accumulators\[0\]: 'step' is missing"),
    (put(*ACCUMULATOR, "init", to=[["m", ["var"]]]), "not an expression"),
    (put("nodes", 3, "mask", to=[]), "a mask of 0 for 1 inputs"),
    (put("nodes", 3, "mask", to=[1]), "a mask of true and false"),
    (put("nodes", 3, "axis", to="p d"), "one axis and a mask"),
    (put("nodes", 3, "axis", to="d"), "axis 'd' is already in"),
    (put("nodes", 3, "body", "outputs", to=[[3, 0]]), r"nodes\[3\].body.outputs: \[3, 0\] is no wire"),
    (put("nodes", 4, "level", to=None), "level: None is no int"),
    (put("outputs", to=[[9, 0]]), r"diagram.outputs: \[9, 0\] is no wire"),
]  # fmt: skip


@pytest.mark.parametrize("case", MALFORMED, ids=[words for _, words in MALFORMED])
def test_malformed_tree(case: tuple[Callable[[dict[str, Any]], None], str]) -> None:
    change, words = case
    tree = valid()
    change(tree)
    with pytest.raises(MalformedDiagram, match=words):
        loads(json.dumps(tree))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("{", "not JSON: .* line 1 column 2"),
        ("null", '"format" must be'),
        ("[]", '"format" must be'),
        ('{"format": 1}', '"format" must be'),
        ('{"format": ' + "9" * 5000 + "}", "not JSON"),
        ("[" * 200_000, "nested too deeply"),
        ('{"format": NaN}', '"format" must be'),
    ],
    ids=lambda text: text[:30],
)
def test_malformed_text(text: str, words: str) -> None:
    with pytest.raises(MalformedDiagram, match=words):
        loads(text)


def test_malformed_deep_expression() -> None:
    tree, deep = valid(), '["apply", "neg", ' * 20_000 + '["var", "t"]' + "]" * 20_000
    tree["nodes"][0]["operation"]["body"][0][1] = "DEEP"
    with pytest.raises(MalformedDiagram, match="nested too deeply"):
        loads(json.dumps(tree).replace('"DEEP"', deep))


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 9), st.floats(), st.text(max_size=3),
    st.sampled_from(("q", "x", "d", "p", "x=3", "q d", "op", "kernel", "weave", "sum", "apply", "add", "fp16", "1/0")),
    st.just([]), st.just({}), st.just([[]]), st.just(["var", "t"]), st.just([-1, 0]), st.just([0, 0]),
)  # fmt: skip


def places(tree: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    return [at, *(place for key, value in inside for place in places(value, (*at, key)))]


VALID = valid()
PLACES = places(VALID)[1:]


@settings(max_examples=1500)
@given(st.data())
def test_any_mutation_loads_or_is_malformed(data: Any) -> None:
    tree: Any = copy.deepcopy(VALID)
    for _ in range(data.draw(st.integers(1, 3))):
        *path, last = data.draw(st.sampled_from(PLACES))
        inner = tree
        try:
            for key in path:
                inner = inner[key]
            how = data.draw(st.sampled_from(("set", "delete", "duplicate", "move")))
            if how == "set":
                inner[last] = data.draw(JUNK)
            elif how == "delete":
                del inner[last]
            elif how == "duplicate" and isinstance(inner, list):
                inner.insert(last, copy.deepcopy(inner[last]))
            else:
                source = tree
                for key in data.draw(st.sampled_from(PLACES)):
                    source = source[key]
                inner[last] = copy.deepcopy(source)
        except (KeyError, IndexError, TypeError):
            pass  # the place went with an earlier change
    text = json.dumps(tree)
    try:
        loaded = loads(text)
    except MalformedDiagram:
        return
    assert loads(dumps(loaded)) == loaded


@given(st.integers(0, len(json.dumps(VALID)) - 1), st.text(max_size=3), st.integers(0, 3))
def test_any_change_of_the_text_loads_or_is_malformed(at: int, new: str, length: int) -> None:
    text = json.dumps(VALID)
    with contextlib.suppress(MalformedDiagram):
        loads(text[:at] + new + text[at + length :])


# --------------------------------------------------------------------------- writing algorithms


def here() -> int:
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_annotations_and_keywords() -> None:
    @algorithm
    def quoted(Q: "q d", K: "x d"):  # type: ignore[no-untyped-def, valid-type]  # noqa: F722
        return lib.contract("d")(Q, K)

    @algorithm(Q="q d", K="x d", sizes={"q": 8})
    def keyword(Q: Wire, K: Wire) -> Any:
        return lib.contract("d")(Q, K)

    assert quoted.diagram == keyword.diagram == lib.contract("d").on("q d", "x d")
    assert (keyword.sizes, quoted.sizes) == ({"q": 8}, {})
    assert quoted.name == quoted.__name__ == "quoted"
    assert repr(keyword) == "algorithm keyword(Q: [q d], K: [x d])"


def test_annotations_that_are_not_postponed() -> None:
    source = (
        "from napkin_cat.diagram import array\nfrom napkin_cat.graph import algorithm\n"
        "@algorithm\ndef f(Q: 'q d', K: array('d', 'fp16')):\n    return Q * K\n"
    )
    space: dict[str, Any] = {}
    exec(compile(source, "user.py", "exec", dont_inherit=True), space)
    assert space["f"].inputs == {"Q": array("q d"), "K": array("d", "fp16")}


def test_annotations_that_are_no_axes() -> None:
    def class_only(Q: Wire) -> Any:
        return Q

    def nothing(Q):  # type: ignore[no-untyped-def]
        return Q

    def number(Q: 3):  # type: ignore[valid-type, no-untyped-def]
        return Q

    for function in (class_only, nothing, number):
        with pytest.raises(TypeMismatch, match=f"{function.__name__}: say which axes 'Q' has, e.g. Q: \"q d\""):
            algorithm(function)
    with pytest.raises(TypeMismatch, match="class_only has no input K"):
        algorithm(Q="q d", K="x")(class_only)
    with pytest.raises(TypeMismatch, match="an axis stands twice"):
        algorithm(Q="q q")(class_only)


def test_one_axis_has_one_size() -> None:
    @algorithm(Q="q d=64", K="x d")
    def score(Q: Wire, K: Wire) -> Any:
        return lib.contract("d")(Q, K)

    assert str(score.inputs["K"]) == "[x d=64]"
    with pytest.raises(TypeMismatch, match=r"score: axis 'd' has size 32 in K \[x d=32\] and 64 before"):
        algorithm(Q="q d=64", K="x d=32")(score.function)


def test_errors_show_the_line_and_the_arrays() -> None:
    line = here() + 5

    @algorithm(Q="q d=64", K="x e")
    def wrong(Q: Wire, K: Wire) -> Any:
        T = lib.exp(Q)
        return lib.contract("q d, x d -> q x")(T, K)

    with pytest.raises(TypeMismatch) as caught:
        _ = wrong.diagram
    assert str(caught.value) == (
        f"{__file__}:{line}: in wrong(Q: [q d=64], K: [x e]): "
        "contract[d]: input 'a1' must carry axis 'd', but it is [x e]"
    )
    with pytest.raises(TypeMismatch, match=r"in wrong.*axis 'd' has size 32 in .* and 64 in another"):
        wrong.on("q d=64", "x d=32")


def test_errors_inside_another_algorithm_show_the_line_of_the_outer_one() -> None:
    line = here() + 4

    @algorithm(Q="q d", K="x e")
    def outer(Q: Wire, K: Wire) -> Any:
        return lib.attention(Q, K, K)

    with pytest.raises(TypeMismatch, match=rf":{line}: in outer\(Q: \[q d\], K: \[x e\]\): contract\[d\]"):
        _ = outer.diagram


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (lambda X, Y: X.relabel(z="x"), r"relabel 'z' -> 'x': \[n d\] has no axis 'z'"),
        (lambda X, Y: X + 3, "add: argument 1 is 3, not a wire of this algorithm"),
        (lambda X, Y: lib.add(X), "add takes 2 arrays, not 1"),
        (lambda X, Y: lib.sum_over("m")(X), "must carry axis 'm'"),
        (lambda X, Y: None, "returns None as output 0, not a wire of its own"),
        (lambda X, Y: (X, 3), "returns 3 as output 1"),
        (lambda X, Y: lib.add(X, lib.exp), "argument 1 is"),
    ],
)
def test_errors_in_the_body(body: Callable[..., Any], words: str) -> None:
    with pytest.raises(TypeMismatch, match=words):
        _ = algorithm(X="n d", Y="d")(body).diagram


def test_wires_of_another_algorithm_are_refused() -> None:
    kept: list[Wire] = []

    @algorithm(X="n")
    def first(X: Wire) -> Any:
        kept.append(X)
        return X

    @algorithm(X="n")
    def second(X: Wire) -> Any:
        return X + kept[0]

    _ = first.diagram
    with pytest.raises(TypeMismatch, match=r"argument 1 is wire \[n\], not a wire of this algorithm"):
        _ = second.diagram


def test_calling_an_algorithm() -> None:
    with pytest.raises(TypeError, match=r"attention is called on wires, inside an @algorithm; on arrays use \.on"):
        lib.attention("q d", "x d", "x d")  # type: ignore[arg-type]
    with pytest.raises(TypeMismatch, match=r"attention takes 3 arrays \(Q, K, V\), not 2"):
        lib.attention.on("q d", "x d")
    with pytest.raises(TypeError, match="called on the wires"):
        lib.softmax("x")(3)


def test_outputs_sharing_and_relabels() -> None:
    @algorithm(X="n d", W="d e")
    def two(X: Wire, W: Wire) -> Any:
        """Two outputs, one of them twice."""
        Y = X * X + X
        return Y, lib.contract("d")(Y.relabel(n="x"), W), Y

    assert isinstance(two, Algorithm)
    assert two.__doc__ == "Two outputs, one of them twice."
    assert two.diagram.cod == Ty(array("n d"), array("x e"), array("n d"))
    assert [str(b) for b in two.diagram.boxes if isinstance(b, Op | Relabel)] == [
        "mul", "add", "relabel[n->x]", "contract[d]",
    ]  # fmt: skip
    X, W = np.arange(6.0).reshape(2, 3), np.ones((3, 2))
    Y, Z, again = evaluate(two.diagram, X, W)
    assert np.array_equal(Y, X * X + X)
    assert np.array_equal(again, Y)
    assert np.array_equal(Z, Y @ W)
    assert two.on("b n d", "d e").cod.inside[1] == Array(array("b x e").axes)
