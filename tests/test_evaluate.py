"""Kernels run tile by tile: whatever the blocks, the value is that of the diagram; wrong kernels come out wrong."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.diagram import Diagram, Kernel, TypeMismatch, Unknown, Weave, array
from napkin_cat.evaluate import bind_sizes, evaluate
from napkin_cat.library import ALGORITHMS, matmul
from napkin_cat.operations import causal, contract, relu, softmax, sum_over
from napkin_cat.regions import kernel_of
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
    halves = Kernel(sum_over("x").on("q x"), ("x",))
    assert not np.allclose(evaluate(halves, scores, blocks={"x": 3}), scores.sum(1))


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
