"""JSON that is stable and safe."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from napkin_cat import library
from napkin_cat import operations as ops
from napkin_cat.diagram import (
    Axis,
    Diagram,
    Discard,
    Kernel,
    Move,
    Op,
    Relabel,
    Ty,
    Unknown,
    Weave,
    array,
)  # fmt: skip
from napkin_cat.graph import Graph
from napkin_cat.serial import MalformedDiagram, dumps, loads
from tests.declared import ONLINE
from tests.strategies import boxes, diagrams


def streamed() -> Kernel:
    """Softmax and a contraction, streamed over x: a box with an accumulator."""
    kernel = ONLINE.rhs.boxes[0]
    assert isinstance(kernel, Kernel)
    return kernel


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


@pytest.mark.parametrize("name", library.ALGORITHMS)
def test_json_of_the_library(name: str) -> None:
    d = library.ALGORITHMS[name].diagram
    assert loads(dumps(d)) == d


def test_json_of_every_box() -> None:
    assert loads(dumps(streamed())) == streamed()
    accumulator = next(b for b in boxes(loads(dumps(streamed()))) if isinstance(b, Op)).operation.accumulator("x")
    assert accumulator is not None
    assert accumulator.absorbs == "t"
    for d in (
        Weave(streamed(), "h", (True, False)), Move(array("q d=4", "fp16", 1), 0), Discard(Ty(array("q"))),
        Relabel(array("q d"), {"d": "q", "q": "d"}), Kernel(ops.exp.on("q"), ("q",), skip=True),
        Op(ops.exp, Ty(array("q")), 2), Diagram.id(Ty()),
    ):  # fmt: skip
        assert loads(dumps(d)) == d
    with pytest.raises(MalformedDiagram, match="F stands for something unknown"):
        dumps(Unknown("F", Ty(array("q")), Ty(array("q"))))


def valid() -> dict[str, Any]:
    """A JSON tree that has every kind of box: op 0, relabel 1, kernel 2, weave 3, move 4."""
    graph = Graph(Ty(array("q x"), array("x d=4")))
    masked = graph.add(ops.causal("q", "x").on("q x"), [(-1, 0)])
    named = graph.add(Relabel(graph.array((masked, 0)), {"q": "p"}), [(masked, 0)])
    kernel = streamed().weave(Axis("d", 4), (False, True)).weave("p", (True, False)).boxes[0]
    run = graph.add(kernel, [(named, 0), (-1, 1)])
    frame = graph.add(Weave(ops.exp.on("d=4"), "p"), [(run, 0)])
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
    (put("dom", 0, "dtype", to="fp12"), "no dtype 'fp12'; did you mean 'fp32'[?] there are"),
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
    (put("nodes", 0, "operation", "body", 0, 1, to=["reduce", "mean", ["x"], ["var", "t"]]), "no reduction 'mean'"),
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
