"""How algorithms are written."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from napkin_cat import library
from napkin_cat import operations as ops
from napkin_cat.diagram import (
    Array,
    Kernel,
    Op,
    Relabel,
    Ty,
    TypeMismatch,
    array,
)  # fmt: skip
from napkin_cat.evaluate import evaluate
from napkin_cat.trace import Algorithm, Wire, algorithm
from tests.declared import ONLINE


def streamed() -> Kernel:
    """Softmax and a contraction, streamed over x: a box with an accumulator."""
    kernel = ONLINE.rhs.boxes[0]
    assert isinstance(kernel, Kernel)
    return kernel


def here() -> int:
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_annotations_and_keywords() -> None:
    @algorithm
    def quoted(Q: "q d", K: "x d"):  # type: ignore[no-untyped-def, valid-type]  # noqa: F722
        return ops.contract("d")(Q, K)

    @algorithm(Q="q d", K="x d", sizes={"q": 8})
    def keyword(Q: Wire, K: Wire) -> Any:
        return ops.contract("d")(Q, K)

    assert quoted.diagram == keyword.diagram == ops.contract("d").on("q d", "x d")
    assert (keyword.sizes, quoted.sizes) == ({"q": 8}, {})
    assert quoted.name == quoted.__name__ == "quoted"
    assert repr(keyword) == "algorithm keyword(Q: [q d], K: [x d])"


def test_annotations_that_are_not_postponed() -> None:
    source = (
        "from napkin_cat.diagram import array\nfrom napkin_cat.trace import algorithm\n"
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
        return ops.contract("d")(Q, K)

    assert str(score.inputs["K"]) == "[x d=64]"
    with pytest.raises(TypeMismatch, match=r"score: axis 'd' has size 32 in K \[x d=32\] and 64 before"):
        algorithm(Q="q d=64", K="x d=32")(score.function)


def test_errors_show_the_line_and_the_arrays() -> None:
    line = here() + 5

    @algorithm(Q="q d=64", K="x e")
    def wrong(Q: Wire, K: Wire) -> Any:
        T = ops.exp(Q)
        return ops.contract("q d, x d -> q x")(T, K)

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
        return library.attention(Q, K, K)

    with pytest.raises(TypeMismatch, match=rf":{line}: in outer\(Q: \[q d\], K: \[x e\]\): contract\[d\]"):
        _ = outer.diagram


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (lambda X, Y: X.relabel(z="x"), r"relabel 'z' -> 'x': \[n d\] has no axis 'z'"),
        (lambda X, Y: X + 3, "add: argument 1 is 3, not a wire of this algorithm"),
        (lambda X, Y: ops.add(X), "add takes 2 arrays, not 1"),
        (lambda X, Y: ops.sum_over("m")(X), "must carry axis 'm'"),
        (lambda X, Y: None, "returns None as output 0, not a wire of its own"),
        (lambda X, Y: (X, 3), "returns 3 as output 1"),
        (lambda X, Y: ops.add(X, ops.exp), "argument 1 is"),
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
        library.attention("q d", "x d", "x d")  # type: ignore[arg-type]
    with pytest.raises(TypeMismatch, match=r"attention takes 3 arrays \(Q, K, V\), not 2"):
        library.attention.on("q d", "x d")
    with pytest.raises(TypeError, match="called on the wires"):
        ops.softmax("x")(3)


def test_outputs_sharing_and_relabels() -> None:
    @algorithm(X="n d", W="d e")
    def two(X: Wire, W: Wire) -> Any:
        """Two outputs, one of them twice."""
        Y = X * X + X
        return Y, ops.contract("d")(Y.relabel(n="x"), W), Y

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
