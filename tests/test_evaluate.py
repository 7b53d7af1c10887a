"""Kernels run tile by tile: whatever the blocks, the value is that of the diagram; wrong kernels come out wrong."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.diagram import Diagram, Kernel, Operation, TypeMismatch, Unknown, Weave, array
from napkin_cat.evaluate import bind_sizes, evaluate
from napkin_cat.expression import Index, Size, Var
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS, matmul
from napkin_cat.match import matches
from napkin_cat.operations import causal, contract, mul, relu, softmax, sum_over
from napkin_cat.regions import kernel_of
from napkin_cat.rule import load_rules
from tests.strategies import diagrams, sizes_for, values_for


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 5), st.data())
def test_flash_attention_does_not_depend_on_the_blocks(q: int, x: int, d: int, data: st.DataObject) -> None:
    diagram = ALGORITHMS["attention"].diagram
    kernel = kernel_of(diagram, stream="x")
    rng = np.random.default_rng(q * 100 + x * 10 + d)
    arrays = [rng.normal(size=s) * 30 for s in ((q, d), (x, d), (x, d))]
    blocks = {"q": data.draw(st.integers(1, q)), "x": data.draw(st.integers(1, x))}
    np.testing.assert_allclose(
        evaluate(kernel, *arrays, blocks=blocks), evaluate(diagram, *arrays), rtol=1e-12, atol=1e-12
    )


def test_masks_know_where_their_tile_lies() -> None:
    diagram = causal("q", "x").on("q x") >> softmax("x").on("q x")
    scores = np.random.default_rng(0).normal(size=(7, 7))
    whole = evaluate(diagram, scores)
    np.testing.assert_array_equal(evaluate(Kernel(diagram, ("q",)), scores, blocks={"q": 3}), whole)
    assert whole[0].tolist() == [1, 0, 0, 0, 0, 0, 0]


def test_a_group_over_a_reduced_axis_comes_out_wrong() -> None:
    wrong = Kernel(softmax("x").on("q x"), ("x",))
    scores = np.random.default_rng(0).normal(size=(2, 6))
    assert not np.allclose(evaluate(wrong, scores, blocks={"x": 3}), evaluate(softmax("x").on("q x"), scores))


RAMP = Operation("ramp", (("a", ()),), (("b", Var("a") * Index("x", 6)),), ("b",), ("x",))
"""It makes the axis x, of 6 values."""


@pytest.mark.parametrize("groups", [("x",), ("q",), ("q", "x")])
@pytest.mark.parametrize("beside", ["q x=6", "x=6", "q"])
@pytest.mark.parametrize("block", [1, 4, 6])
def test_an_axis_that_an_operation_makes_is_cut_like_any_other(
    groups: tuple[str, ...], beside: str, block: int
) -> None:
    body = RAMP.on("q") @ array(beside).ty >> mul.on("x=6 q", beside)
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=3), rng.normal(size=[{"q": 3, "x": 6}[a] for a in array(beside).names])]
    whole = evaluate(body, *arrays)
    cut = evaluate(Kernel(body, groups), *arrays, blocks={"q": 2, "x": block})
    np.testing.assert_array_equal(cut, whole)
    sums = Operation("sums", (("a", ("x",)),), (("b", Var("a") / Size("x")),), ("b",), ("x",))
    scaled = RAMP.on("q") >> sums.on("x=6 q")
    np.testing.assert_array_equal(
        evaluate(Kernel(scaled, groups), arrays[0], blocks={"q": 2, "x": block}), evaluate(scaled, arrays[0])
    )


def test_of_an_axis_that_is_made_a_kernel_makes_the_tile_alone() -> None:
    """Were the whole made in each block, the first values of every one would be the same."""
    body = RAMP.on("q")
    assert evaluate(Kernel(body, ("x",)), np.ones(2), blocks={"x": 4})[:, 0].tolist() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("block", [1, 4, 6])
def test_a_chunk_of_an_axis_that_is_made(block: int) -> None:
    x = array("x=6 q")
    graph = Graph.of(RAMP.on("q") @ x.ty >> contract("x").on(x, x))
    stream = next(m for m in matches(load_rules()["stream_partition"], graph) if len(m.at) == 1)
    stream.apply(graph)
    [ramp, kernel] = graph.to_diagram().boxes
    joined = Kernel(ramp @ x.ty >> kernel.body, (), "x")
    arrays = [np.arange(3.0), np.random.default_rng(0).normal(size=(6, 3))]
    np.testing.assert_allclose(
        evaluate(joined, *arrays, blocks={"x": block}), evaluate(graph.to_diagram(), *arrays), rtol=1e-14
    )


def test_the_parts_of_a_stream_run_block_by_block() -> None:
    rules, graph = load_rules(), Graph.of(ALGORITHMS["attention"].diagram)
    next(m for m in matches(rules["split_stream"], graph) if len(m.at) == 2).apply(graph)
    parts = next(v.box for v in graph.vertices.values() if "part_x" in {a for t in v.box.cod.inside for a in t.names})
    streamed = Graph.of(parts)
    next(m for m in matches(rules["stream_partition"], streamed) if ("x", "x") in m.choice).apply(streamed)
    [kernel] = streamed.to_diagram().boxes
    assert isinstance(kernel, Kernel)
    cut = Kernel(kernel.body, ("part_x", "q"), "x")
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=[{"q": 3, "x": 7, "d": 2}[a] for a in t.names]) for t in parts.dom.inside]
    for block in (1, 2, 3):
        for got, want in zip(
            evaluate(cut, *arrays, blocks={"part_x": block, "q": 2, "x": 2}), evaluate(parts, *arrays), strict=True
        ):
            np.testing.assert_allclose(got, want, rtol=1e-12)


def test_an_axis_that_is_made_has_one_size() -> None:
    with pytest.raises(TypeMismatch, match=r"ramp\[x\] makes axis 'x' of size 6, but its size is 5"):
        evaluate(RAMP.on("q") @ array("x").ty, np.ones(3), np.ones(5))
    assert bind_sizes(RAMP.on("q"), [np.ones(3)]) == {"q": 3, "x": 6}


@pytest.mark.parametrize("body", [sum_over("x").on("q x"), relu.on("q x") @ array("q").ty])
def test_what_several_blocks_would_write_is_refused(body: Diagram) -> None:
    arrays = [np.ones([{"q": 2, "x": 6}[a] for a in t.names]) for t in body.dom.inside]
    with pytest.raises(TypeMismatch, match=r"each block of 'x' would write all of its output \[q\]"):
        evaluate(Kernel(body, ("x",)), *arrays, blocks={"x": 3})


def test_exact_values() -> None:
    left = np.array([[Fraction(1, 3), Fraction(2)]], dtype=object)
    right = np.array([[Fraction(3, 7)], [Fraction(1, 2)]], dtype=object)
    assert evaluate(matmul.diagram, left, right).tolist() == [[Fraction(8, 7)]]


@given(diagrams(), st.data())
def test_outputs_have_the_axes_that_their_types_say(diagram: Diagram, data: st.DataObject) -> None:
    sizes = data.draw(sizes_for(diagram))
    out = evaluate(diagram, *data.draw(values_for(diagram, sizes)))
    outs = out if isinstance(out, tuple) else (out,)
    assert [np.ndim(x) for x in outs] == [len(t.axes) for t in diagram.cod.inside]


def test_a_weave_frame_is_a_loop() -> None:
    frame = Weave(contract("x").on("x", "x"), "p")
    a, b = np.random.default_rng(1).normal(size=(2, 4, 5))
    np.testing.assert_allclose(evaluate(frame, a, b), (a * b).sum(1))


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ([np.ones((2, 3))], r"1 arrays for 2 inputs"),
        ([np.ones((2, 3)), np.ones((4, 5))], r"input 1 \[b c\]: axis 'b' has size 4, but 3 before"),
        ([np.ones(2), np.ones((3, 4))], r"input 0 is \[a b\], but the array has shape \(2,\)"),
    ],
)
def test_shapes_that_do_not_fit(arrays: list[np.ndarray], says: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(TypeMismatch, match=says):
        evaluate(matmul.diagram, *arrays)


def test_sizes_in_the_type_are_checked() -> None:
    with pytest.raises(TypeMismatch, match="axis 'd' has size 4 in"):
        evaluate(relu.on("n d=4"), np.ones((2, 5)))


def test_relabelled_axes_are_bound() -> None:
    diagram = ALGORITHMS["transformer_block"].diagram
    arrays = [np.ones([{"n": 3, "m": 4, "h": 2, "d": 2, "f": 5}[a] for a in t.names]) for t in diagram.dom.inside]
    assert bind_sizes(diagram, arrays)["x"] == 3


def test_unknown_functions_have_no_value() -> None:
    unknown = Unknown("F", array("n").ty, array("n").ty)
    with pytest.raises(TypeMismatch, match="stands for an unknown function"):
        evaluate(unknown, np.ones(3))


def test_a_block_below_one_is_refused() -> None:
    with pytest.raises(TypeMismatch, match="a block of 0 values"):
        evaluate(Kernel(relu.on("n"), ("n",)), np.ones(3), blocks={"n": 0})
