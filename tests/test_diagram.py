"""The laws of diagrams, and what ill-typed ones say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from napkin_cat import operations as ops
from napkin_cat.diagram import (
    Array,
    Axis,
    Copy,
    Diagram,
    Discard,
    Kernel,
    Move,
    Op,
    Operation,
    Relabel,
    Ty,
    TypeMismatch,
    Unknown,
    Weave,
    Wires,
    array,
)  # fmt: skip
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Var
from tests.strategies import arrays, boxes, cases, diagrams

POOL = {name: Axis(name) for name in "abcd"}
types = st.lists(arrays(POOL), max_size=3).map(lambda inside: Ty(*inside))
small = diagrams(4)


def swap(left: Ty, right: Ty) -> Diagram:
    return Diagram.swap(left, right)  # type: ignore[no-any-return]


def same(left: Diagram, right: Diagram) -> bool:
    """Equal, with equal hashes and equal types."""
    assert (left.dom, left.cod) == (right.dom, right.cod)
    return left == right and hash(left) == hash(right)


# --------------------------------------------------------------------------- arrays and types


def test_array() -> None:
    q = array("q d=128", "fp16", 1)
    assert q.names == ("q", "d")
    assert q["d"] == Axis("d", 128)
    assert str(q) == "[q d=128]:fp16@1"
    assert eval(repr(q), {"array": array}) == q
    assert array(q) is q
    assert q.at(1) is q
    assert q.at(0) == array("q d=128", "fp16")
    assert str(array("")) == "[]"


def test_an_array_is_a_set_of_axes() -> None:
    assert array("q d") == array("d q")
    assert hash(array("q d")) == hash(array("d q"))
    for other in (array("q d=4"), array("q"), array("q d", "fp16"), array("q d", level=1), array("q e"), Wires("q")):
        assert array("q d") != other
    assert ops.exp.on("q d") == ops.exp.on("d q")
    assert Ty(array("q"), array("d")) != Ty(array("d"), array("q"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("q 1d", "not an axis name: '1d'"),
        ("q d-1", "not an axis name: 'd-1'"),
        ("q q", r"an axis stands twice in \[q q\]; relabel"),
        ("q=0", "axis 'q' has size 0; a size is a positive integer"),
        ("q=-3", "axis 'q' has size -3"),
        ("q=x", "the size of axis 'q' is no integer: 'x'"),
        ("q=", "the size of axis 'q' is no integer: ''"),
        ("q=²", "the size of axis 'q' is no integer"),
        ("q=--5", "the size of axis 'q' is no integer"),
        ("q=1.5", "the size of axis 'q' is no integer"),
        ("q=" + "9" * 5000, "the size of axis 'q' is no integer"),
        ("=3", "not an axis name: ''"),
    ],
)
def test_malformed_array(text: str, words: str) -> None:
    with pytest.raises(TypeMismatch, match=words):
        array(text)


# --------------------------------------------------------------------------- the category


@given(small)
def test_identity(f: Diagram) -> None:
    assert same(Diagram.id(f.dom) >> f, f)
    assert same(f >> Diagram.id(f.cod), f)
    assert same(Diagram.id(Ty()) @ f, f)
    assert same(f @ Diagram.id(Ty()), f)


@given(diagrams(3), diagrams(3), diagrams(3))
def test_tensor_is_associative(f: Diagram, g: Diagram, h: Diagram) -> None:
    assert same((f @ g) @ h, f @ (g @ h))


@given(small, small)
def test_interchange(f: Diagram, g: Diagram) -> None:
    first = f @ Diagram.id(g.dom) >> Diagram.id(f.cod) @ g
    second = Diagram.id(f.dom) @ g >> f @ Diagram.id(g.cod)
    assert same(first, second)
    assert same(f @ g, first)


@given(small, small)
def test_swap_is_natural_and_its_own_inverse(f: Diagram, g: Diagram) -> None:
    assert same(f @ g >> swap(f.cod, g.cod), swap(f.dom, g.dom) >> g @ f)
    assert same(swap(f.dom, g.dom) >> swap(g.dom, f.dom), Diagram.id(f.dom @ g.dom))


def test_results_that_nobody_uses_have_no_order() -> None:
    x, e, f, g = Ty(array("q")), ops.exp.on("q"), ops.relu.on("q"), ops.silu.on("q")
    drop = Discard(x)
    start = Copy(x, 3) >> x @ e @ e
    assert same(start >> x @ f @ g >> x @ drop @ drop, start >> x @ g @ f >> x @ drop @ drop)
    assert start >> x @ f @ g >> x @ drop @ drop != start >> x @ f @ f >> x @ drop @ drop
    assert start >> x @ f @ g >> x @ drop @ drop != Diagram.id(x)


@given(arrays(POOL))
def test_copy_is_a_comonoid(a: Array) -> None:
    x = Ty(a)
    copy, identity = Copy(x), Diagram.id(x)
    assert same(copy >> copy @ identity, copy >> identity @ copy)
    assert same(copy >> copy @ identity, Copy(x, 3))
    assert same(copy >> Discard(x) @ identity, identity)
    assert same(copy >> swap(x, x), copy)
    assert same(Copy(x, 1), identity)


def test_sharing_and_recomputing_stay_apart() -> None:
    f = ops.exp.on("q")
    assert f >> Copy(f.cod) != Copy(f.dom) >> f @ f
    assert f >> Copy(f.cod) >> Discard(f.cod) @ f.cod == f


@given(small, small)
def test_equal_diagrams_have_equal_hashes_and_terms(f: Diagram, g: Diagram) -> None:
    assert (f == g) == (f.term == g.term)
    if f == g:
        assert hash(f) == hash(g)
    assert f == Diagram(f.inside, f.dom, f.cod)


def test_inequality() -> None:
    op = ops.add.on("q d", "d")
    different: Sequence[Diagram] = [
        op, ops.sub.on("q d", "d"), ops.add.on("q d", "q"), ops.add.on("q d=4", "d=4"), Op(ops.add, op.dom, level=1),
        swap(op.dom[:1], op.dom[1:]) >> ops.add.on("d", "q d"), Diagram.id(op.dom), Kernel(op), Kernel(op, ("d",)),
        Kernel(op, ("d",), skip=True), Kernel(op, (), "d"), Weave(op, "h"), Weave(op, "h", (True, False)),
        op.weave("h"), Unknown("F", op.dom, op.cod), op @ Ty(array("q")),
    ]  # fmt: skip
    for i, f in enumerate(different):
        for j, g in enumerate(different):
            assert (f == g) == (i == j), (f, g)
    assert op != "add"


def test_a_box_equals_the_diagram_of_the_box() -> None:
    for box in (ops.exp.on("q"), Kernel(ops.exp.on("q"), ("q",)), Move(array("q"), 1), Relabel(array("q"), {"q": "x"})):
        alone = Diagram.id(box.dom) >> box
        assert same(box, alone)
        assert same(alone, box)
    assert Kernel(ops.exp.on("q d"), ("q", "d")) == Kernel(ops.exp.on("q d"), ("d", "q"))
    pairs = {"q": "x", "d": "e"}
    assert Relabel(array("q d"), pairs) == Relabel(array("q d"), dict(reversed(pairs.items())))


# --------------------------------------------------------------------------- weaving


def same_functor(f: Diagram, g: Diagram) -> bool:
    return same(f, g) and [a.names for a in f.cod.inside] == [a.names for a in g.cod.inside]


@given(types)
def test_weave_of_identity(t: Ty) -> None:
    assert same_functor(Diagram.id(t).weave("w"), Diagram.id(Ty(*(a.plus(Axis("w")) for a in t.inside))))


@given(small)
def test_weave_keeps_composition(f: Diagram) -> None:
    for cut in range(len(f.inside) + 1):
        middle = f.inside[cut].dom if cut < len(f.inside) else f.cod
        left, right = Diagram(f.inside[:cut], f.dom, middle), Diagram(f.inside[cut:], middle, f.cod)
        assert same(left >> right, f)
        assert same(left.weave("w") >> right.weave("w"), f.weave("w"))


@given(small, small)
def test_weave_keeps_tensor(f: Diagram, g: Diagram) -> None:
    assert same_functor((f @ g).weave("w"), f.weave("w") @ g.weave("w"))


@given(arrays(POOL), arrays(POOL))
def test_weave_keeps_swap_copy_and_discard(a: Array, b: Array) -> None:
    w = Axis("w", 5)
    x, y, wx, wy = Ty(a), Ty(b), Ty(a.plus(w)), Ty(b.plus(w))
    assert same(swap(x, y).weave(w), swap(wx, wy))
    for n in (0, 1, 2, 3):
        assert same(Copy(x, n).weave(w), Copy(wx, n))


@given(small)
def test_weaves_over_two_axes_commute_on_the_nose(f: Diagram) -> None:
    assert same(f.weave("v").weave("w"), f.weave("w").weave("v"))


@given(diagrams(5), st.data())
def test_partial_weaves_commute_on_the_nose(f: Diagram, data: Any) -> None:
    mask = st.lists(st.booleans(), min_size=len(f.dom), max_size=len(f.dom))
    v, w = data.draw(mask), data.draw(mask)
    try:
        left = f.weave("v", v).weave("w", w)
    except TypeMismatch:  # then the other order fails too
        with pytest.raises(TypeMismatch, match="does not carry it"):
            f.weave("w", w).weave("v", v)
        return
    assert same(left, f.weave("w", w).weave("v", v))


@settings(max_examples=60)
@given(cases(max_ops=6), st.data())
def test_weave_is_the_diagram_at_each_position(case: Any, data: Any) -> None:
    f, _, values = case
    mask = data.draw(st.lists(st.booleans(), min_size=len(f.dom), max_size=len(f.dom)))
    assume(any(mask))
    try:
        woven = f.weave("w", mask)
    except TypeMismatch:
        return
    rows = [[np.stack([v * k for k in (1, -0.5, 2)]) if m else v for v, m in zip(values, mask, strict=True)]][0]
    got = evaluate(woven, *rows)
    frame = evaluate(Weave(f, "w", mask), *rows)
    for i in range(3):
        want = evaluate(f, *(v[i] if m else v for v, m in zip(rows, mask, strict=True)))
        outs = zip(*(x if isinstance(x, tuple) else (x,) for x in (got, frame, want)), strict=True)
        for g, fr, w, of, to in ((*o, a, b) for o, a, b in zip(outs, woven.cod.inside, f.cod.inside, strict=True)):
            taken = g.take(i, axis=of.names.index("w"))
            rest = [n for n in of.names if n != "w"]
            taken = taken.transpose([rest.index(n) for n in to.names])
            assert np.allclose(taken, w, rtol=1e-9, atol=1e-9, equal_nan=True)
            assert np.allclose(fr[i], w, rtol=1e-9, atol=1e-9, equal_nan=True)


def test_weaves_of_boxes() -> None:
    dot = ops.contract("d")
    assert same(dot.on("d", "d").weave("q", (True, False)).weave("x", (False, True)), dot.on("q d", "x d"))
    assert same(Move(array("q"), 1).weave("h"), Move(array("h q"), 1))
    assert same(Relabel(array("q"), {"q": "x"}).weave("h"), Relabel(array("h q"), {"q": "x"}))
    kernel = Kernel(dot.on("q d", "x d"), ("q",), "d", True)
    assert same(kernel.weave("h", (True, False)), Kernel(dot.on("h q d", "x d"), ("q",), "d", True))
    assert same(Weave(dot.on("d", "d"), "q", (True, False)).weave("h"), Weave(dot.on("h d", "h d"), "q", (True, False)))


def test_a_weave_passes_by_what_is_shared() -> None:
    """A frame none of whose inputs carry the axis stays as it is, like any other box."""
    for frame in (Kernel(ops.exp.on("d"), ("d",)), Weave(ops.exp.on("d"), "q"), ops.exp.on("d")):
        shared = frame @ Ty(array("d")) >> ops.add.on(frame.cod.inside[0], "d")
        woven = shared.weave("h", (False, True))
        assert same(woven, frame @ Ty(array("h d")) >> ops.add.on(frame.cod.inside[0], "h d"))


# --------------------------------------------------------------------------- what is ill-typed


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda: ops.exp.on("q d") >> ops.exp.on("q e"),
         r"\[q d\] meets \[q e\]; the left lacks e and the right lacks d"),
        (lambda: ops.exp.on("q d=4") >> ops.exp.on("q d=8"), "'d' has size 4 on the left and 8 on the right"),
        (lambda: ops.exp.on("q") >> ops.add.on("q", "d"), r"1 arrays \[q\] meet 2 arrays \[q\] @ \[d\]"),
        (lambda: ops.exp.on("q") >> ops.exp.on(array("q", level=1)), r"array 0: \[q\] meets \[q\]@1"),
        (lambda: ops.contract("d").on("q d", "x e"),
         r"contract\[d\]: input 'a1' must carry axis 'd', but it is \[x e\]"),
        (lambda: ops.contract("d").on("q d=64", "x d=128"), "axis 'd' has size 128 .* and 64 in another"),
        (lambda: ops.contract("d").on("q d"), "takes 2 arrays, not 1"),
        (lambda: ops.contract("d, ->").on("q d", "x d"), "reduces axis 'd', which its input 'a1' .* carries too"),
        (lambda: ops.softmax("x").on("q x").weave("x"), r"axis 'x' is already in \[q x\]; a woven axis must be new"),
        (lambda: ops.softmax("x").on("q x").weave("x", (False,)), "cannot be woven over its own axis 'x'"),
        (lambda: ops.causal("q", "x").on("q x").weave("q", (False,)), "own axis 'q'"),
        (lambda: ops.exp.on("q d").weave("q"), r"axis 'q' is already in \[q d\]"),
        (lambda: ops.contract("d").on("q d", "x d").weave("q", (False, True)), "axis 'q' is already in"),
        (lambda: ops.exp.on("q").weave("1h"), "not an axis name"),
        (lambda: ops.add.on("q", "q").weave("h", (True,)), "a mask of 1 for 2 inputs"),
        (lambda: Weave(ops.add.on("q", "q"), "h", (True,)), "a mask of 1 for 2 inputs"),
        (lambda: Weave(ops.exp.on("h q"), "h"), "axis 'h' is already in"),
        (lambda: (ops.exp.on("q") @ ops.exp.on("d")).weave("h", (True, False)), "output 1 does not carry it"),
        (lambda: Unknown("F", Ty(array("q")), Ty(array("q"))).weave("h"), "F cannot be woven"),
        (lambda: Relabel(array("q d"), {"x": "y"}), r"relabel 'x' -> 'y': \[q d\] has no axis 'x'"),
        (lambda: Relabel(array("q d"), {"q": "d"}), "an axis stands twice"),
        (lambda: Relabel(array("q d"), {"q": "1"}), "not an axis name: '1'"),
        (lambda: Diagram((), Ty(array("q")), Ty(array("d"))), r"\[q\] meets \[d\]"),
    ],
)  # fmt: skip
def test_type_mismatch(build: Callable[[], Any], words: str) -> None:
    with pytest.raises(TypeMismatch, match=words):
        build()


def test_operations_are_not_called_on_arrays() -> None:
    with pytest.raises(TypeError, match=r"softmax is called on the wires of an @algorithm; on arrays use \.on"):
        ops.softmax("x")(array("q x"))


# --------------------------------------------------------------------------- operations


def test_rename_of_an_operation() -> None:
    for make in (ops.softmax, ops.layernorm, ops.rmsnorm, ops.sum_over, ops.max_over, ops.scale_by_root, ops.contract):
        assert make("x").rename({"x": "y"}) == make("y")
        assert make("x").rename({"q": "y"}) is make("x") or make("x").rename({"q": "y"}) == make("x")
    assert ops.causal("q", "x").rename({"q": "x", "x": "q"}) == ops.causal("x", "q")
    assert ops.sliding_window("q", "x", 3).rename({"x": "k"}) == ops.sliding_window("q", "k", 3)


def test_modes() -> None:
    op = ops.contract("d").on("q d", "x d")
    assert [op.mode(a) for a in "qxdz"] == ["pointwise", "pointwise", "reduced", "free"]
    assert ops.causal("q", "x").on("q x").mode("x") == "pointwise"
    assert ops.softmax("x").on("q x").mode("x") == "reduced"


def test_axes_of_names() -> None:
    op = ops.softmax("x").on("q x h")
    assert {n: [a.name for a in axes] for n, axes in op.axes.items()} == {
        "t": ["q", "x", "h"], "m": ["q", "h"], "e": ["q", "x", "h"], "z": ["q", "h"], "p": ["q", "x", "h"],
    }  # fmt: skip
    assert op.cod.inside[0].names == ("q", "x", "h")


def test_text_shows_what_computes_what() -> None:
    f = Copy(Ty(array("q"))) >> ops.exp.on("q") @ Ty(array("q")) >> ops.mul.on("q", "q")
    assert str(f) == "in0: [q]\nv0: [q] = exp(in0)\nv1: [q] = mul(v0, in0)\nreturn v1"
    down = Move(array("q"), 1) >> Op(ops.exp, Ty(array("q", level=1)), 1) >> Move(array("q", level=1), 0)
    assert str(Kernel(down, ("q",), "x")) == "kernel[group q, stream x]{exp}"
    assert Kernel(down).lowered
    assert not Kernel(ops.exp.on("q")).lowered


@given(small)
def test_text_of_any_diagram(f: Diagram) -> None:
    lines = str(f).splitlines()
    assert lines[-1].startswith("return")
    assert len(lines) == 2 + len(f.ssa()[0])
    assert sum(1 for _ in boxes(f)) >= len(f.ssa()[0])


def test_a_name_that_nothing_assigns_is_named() -> None:
    op = Operation("bad", (("a", ()),), (("b", Var("zz")),), ("b",))
    with pytest.raises(TypeMismatch, match="zz is read, which is no input and not assigned before"):
        op.on("n")
