"""Rules match, rewrite without changing values, and derivations replay and invert."""

from __future__ import annotations

import random
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from napkin_cat.check import check
from napkin_cat.diagram import Copy, Diagram, Kernel, Op, Relabel, Ty, TypeMismatch, Unknown, Weave, Wires, array
from napkin_cat.evaluate import evaluate
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.match import Match, matches
from napkin_cat.measures import mean
from napkin_cat.operations import cast, contract, exp, mul, relu, scale, softmax, sub, sum_over
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import Rule, RuleError, frame, load_rules
from napkin_cat.tensor import Tensor
from napkin_cat.trace import algorithm
from tests.strategies import diagrams, sizes_for, values_for

RULES = load_rules()


def apply(derivation: Derivation, name: str, pick: int = -1, **axes: str) -> None:
    found = [
        m for m in matches(RULES[name], derivation.graph) if all(dict(m.choice).get(k) == v for k, v in axes.items())
    ]
    derivation.apply(found[pick])


def streaming(graph: Graph, *names: str) -> list[Match]:
    """Where just these operations stream together."""
    return [m for m in matches(RULES["stream_partition"], graph) if m.names == names]


def flash_attention() -> Derivation:
    derivation = Derivation(ALGORITHMS["attention"].diagram)
    derivation.apply(*streaming(derivation.graph, "softmax[x]", "contract[x]"))
    apply(derivation, "fuse_before")
    apply(derivation, "fuse_before")
    apply(derivation, "group_partition", a="q")
    apply(derivation, "lower")
    apply(derivation, "recolour")
    return derivation


def test_flash_attention_is_derived_by_rules_that_do_not_mention_it() -> None:
    derivation = flash_attention()
    [kernel] = derivation.end.boxes
    assert isinstance(kernel, Kernel)
    assert (kernel.groups, kernel.stream) == (("q",), "x")
    for path in Path(__file__).parent.parent.glob("rules/*.py"):
        code = "\n".join(line for line in path.read_text().splitlines() if '"""' not in line and "cites" not in line)
        assert "attention" not in code.lower()


def test_a_derivation_replays_inverts_and_prints() -> None:
    derivation = flash_attention()
    assert derivation.replay() == derivation.end
    back = derivation.invert()
    assert back.end == derivation.start
    assert back.replay() == derivation.start
    assert [s.rule for s in back.steps] == [f"{s.rule}⁻¹" for s in reversed(derivation.steps)]
    assert str(derivation).splitlines()[0].startswith("stream_partition")
    assert derivation.to_json()[0] == {
        "rule": "stream_partition", "at": ["softmax[x]", "contract[x]"], "choice": {"x": "x"}
    }  # fmt: skip


def walk(diagram: Diagram, choose: random.Random, steps: int) -> Derivation:
    """A random sequence of legal rule applications."""
    derivation = Derivation(diagram)
    for _ in range(steps):
        names = list(RULES)
        choose.shuffle(names)
        for name in names:
            found = list(matches(RULES[name], derivation.graph))
            if found:
                derivation.apply(choose.choice(found))
                break
        else:
            break
    return derivation


def assert_same(before: Diagram, after: Diagram, arrays: list[object], blocks: dict[str, int]) -> None:
    left, right = evaluate(before, *arrays, blocks=blocks), evaluate(after, *arrays, blocks=blocks)
    for a, b, to, of in zip(
        left if isinstance(left, tuple) else (left,), right if isinstance(right, tuple) else (right,),
        before.cod.inside, after.cod.inside, strict=True,
    ):  # fmt: skip
        b = Tensor(of.names, b).to(to.names)
        finite = np.isfinite(a)
        scale = max(1.0, float(np.abs(a[finite]).max(initial=0)))
        assert np.abs(a[finite] - b[finite]).max(initial=0) <= 1e-9 * scale


@settings(max_examples=1000)
@given(diagrams(), st.randoms(use_true_random=False), st.data())
def test_random_rewrites_of_random_diagrams_keep_the_value(
    diagram: Diagram, choose: random.Random, data: st.DataObject
) -> None:
    derivation = walk(diagram, choose, choose.randrange(1, 6))
    sizes = data.draw(sizes_for(diagram))
    arrays = data.draw(values_for(diagram, sizes))
    blocks = {axis: choose.randint(1, n) for axis, n in sizes.items()}
    assert_same(diagram, derivation.end, arrays, blocks)


@settings(max_examples=100)
@given(diagrams(), st.randoms(use_true_random=False))
def test_random_derivations_replay_and_invert(diagram: Diagram, choose: random.Random) -> None:
    derivation = walk(diagram, choose, 4)
    assert derivation.replay() == derivation.end
    assert derivation.invert().end == diagram


@pytest.mark.parametrize("name", ALGORITHMS)
def test_random_rewrites_of_library_algorithms_keep_the_value(name: str) -> None:
    choose = random.Random(name)
    diagram = ALGORITHMS[name].diagram
    for _ in range(6):
        derivation = walk(diagram, choose, 8)
        sizes = {a.name: choose.choice((1, 2, 3, 5)) for t in diagram.dom.inside for a in t.axes}
        values = np.random.default_rng(choose.getrandbits(32))
        arrays: list[object] = [values.normal(size=[sizes[a] for a in t.names]) for t in diagram.dom.inside]
        blocks = {a: choose.randint(1, n) for a, n in sizes.items()} | {"x": 2}
        assert_same(diagram, derivation.end, arrays, blocks)


def test_a_rule_fires_in_any_weave() -> None:
    woven = ALGORITHMS["attention"].on("b h q d", "b x d", "b h x d")
    [match] = streaming(Graph.of(woven), "softmax[x]", "contract[x]")
    assert dict(match.choice) == {"x": "x"}


def test_axes_are_unified() -> None:
    @algorithm
    def other(T: "n key", W: "key m"):  # type: ignore[no-untyped-def]  # noqa: F722
        return contract("n key, key m -> n m")(softmax("key")(T), W)

    [match] = streaming(Graph.of(other.diagram), "softmax[key]", "contract[key]")
    derivation = Derivation(other.diagram)
    derivation.apply(match)
    [kernel] = derivation.end.boxes
    assert isinstance(kernel, Kernel)
    assert kernel.stream == "key"


def test_the_contraction_may_have_its_factors_in_any_order_and_number() -> None:
    @algorithm(V="x d", T="q x", G="x")
    def weighted(V, T, G):  # type: ignore[no-untyped-def]
        return contract("x d, q x, x -> q d")(V, softmax("x")(T), G)

    derivation = Derivation(weighted.diagram)
    [match] = streaming(derivation.graph, "softmax[x]", "contract[x]")
    derivation.apply(match)
    rng = np.random.default_rng(0)
    arrays: list[object] = [rng.normal(size=s) for s in ((5, 3), (4, 5), (5,))]
    assert_same(weighted.diagram, derivation.end, arrays, {"x": 2})


def test_a_score_that_is_used_elsewhere_does_not_vanish() -> None:
    @algorithm
    def both(T: "q x", V: "x d"):  # type: ignore[no-untyped-def]  # noqa: F722
        P = softmax("x")(T)
        return contract("q x, x d -> q d")(P, V), P

    assert [m.names for m in matches(RULES["stream_partition"], Graph.of(both.diagram))] == [("contract[x]",)]


def test_what_does_not_follow_is_not_matched() -> None:
    @algorithm
    def reduced(T: "q x", V: "x d"):  # type: ignore[no-untyped-def]  # noqa: F722
        return contract("q x, x d -> q d")(relu(softmax("x")(T)), V)

    assert [m.names for m in matches(RULES["stream_partition"], Graph.of(reduced.diagram))] == [("contract[x]",)]
    derivation = Derivation(reduced.diagram)
    apply(derivation, "stream_partition")
    apply(derivation, "fuse_before")
    assert not [m for m in matches(RULES["fuse_before"], derivation.graph) if "softmax[x]" in m.names]


def centred(axis: str) -> Diagram:
    row, one = array(axis), array("")
    return Copy(row.ty) >> row.ty @ sum_over(axis).on(row) >> sub.on(row, one)


X, Y, ONE = array("x"), array("y"), array("")
DRAWN: dict[str, tuple[Rule, Diagram, Diagram]] = {
    "an axis that the rule does not draw on an array": (
        Rule("scaled", mul.on(X, ONE) >> centred("x"), centred("x") @ ONE.ty >> mul.on(X, ONE)),
        mul.on(X, ONE) >> centred("x"), mul.on(X, X) >> centred("x"),
    ),
    "one axis in the place of two": (
        Rule(
            "outer", centred("x") @ centred("y") >> mul.on(X, Y),
            X.ty @ centred("y") >> mul.on(X, Y) >> centred("x").weave("y"),
        ),
        centred("x") @ centred("y") >> mul.on(X, Y), centred("x") @ centred("x") >> mul.on(X, X),
    ),
    "another dtype than is drawn": (
        Rule("rounded", cast("fp8").on(array("x", "fp8")) >> relu.on(array("x", "fp8")), relu.on(array("x", "fp8"))),
        cast("fp8").on(array("n", "fp8")) >> relu.on(array("n", "fp8")),
        cast("fp8").on("n") >> relu.on(array("n", "fp8")),
    ),
    "another size than is drawn": (
        Rule("mean of two", mean("x").on("x=2"), sum_over("x").on("x=2") >> scale(Fraction(1, 2)).on("")),
        mean("k").on("q k=2"), mean("k").on("q k=3"),
    ),
}  # fmt: skip
"""Of each a rule, a diagram where it applies, and one where it would be wrong."""


@pytest.mark.parametrize("what", DRAWN)
def test_arrays_are_as_a_rule_draws_them(what: str) -> None:
    rule, right, wrong = DRAWN[what]
    assert check(rule, folder="nowhere").verdict != "refuted"
    assert len(list(matches(rule, Graph.of(right)))) == 1
    assert not list(matches(rule, Graph.of(wrong)))


def test_an_unknown_that_stands_twice_is_one_function() -> None:
    z, w = Ty(Wires("Z")), Ty(Wires("W"))
    f = Unknown("F", z, w)
    once = Rule("once", Copy(z) >> f @ f, f >> Copy(w))
    n = array("n")
    assert not list(matches(once, Graph.of(Copy(n.ty) >> relu.on(n) @ exp.on(n))))
    twice = Graph.of(Copy(n.ty) >> exp.on(n) @ exp.on(n))
    next(matches(once, twice)).apply(twice)
    assert twice.to_diagram() == (exp.on(n) >> Copy(n.ty))


def test_replace_refuses_a_region_that_is_not_convex() -> None:
    chain = exp.on("n") >> relu.on("n") >> exp.on("n")
    graph = Graph.of(chain)
    _, entering, leaving = graph.region([0, 2])
    new, _, _ = graph.region([0, 2])
    with pytest.raises(ValueError, match="not convex"):
        graph.replace([0, 2], entering, leaving, new)


def test_replace_refuses_other_types() -> None:
    graph = Graph.of(exp.on("n") >> relu.on("n"))
    _, entering, leaving = graph.region([0])
    with pytest.raises(TypeMismatch):
        graph.replace([0], entering, leaving, Graph.of(exp.on("n m")))


def test_an_accumulator_that_is_not_proved_is_not_introduced() -> None:
    """The obligations are discharged when the rule fires."""
    from tests.test_rules import WRONG

    derivation = Derivation(ALGORITHMS["attention"].diagram)
    [match] = matches(WRONG["rescale of the sum forgotten"](), derivation.graph)
    with pytest.raises(RuleError, match="not proved"):
        derivation.apply(match)


RULE = """from napkin_cat.operations import relu
from napkin_cat.rule import Free, Rule
side = relu.on("n")
rule = Rule"""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rule = 1 +", r"bad\.py:1: invalid syntax"),
        ("import nothing_of_that_name", r"bad\.py:1: ModuleNotFoundError"),
        ("x = 1\ny = x / 0", r"bad\.py:2: ZeroDivisionError"),
        ("x = 1", "has no `rule`"),
        ("rule = 'fuse'", "has no `rule`"),
        (f"{RULE}('../a', side, side)", r"bad\.py:4: RuleError: a rule is called '\.\./a', which is no stem"),
        (f"{RULE}(3, side, side)", "a rule is called 3, which is no stem"),
        (f"{RULE}('a', side, side, where='x')", "`where` is 'x'; give a tuple of conditions"),
        (f"{RULE}('a', side, side, where=(Free('F', 'x'),))", "a condition on 'F'; the left side's unknowns are none"),
    ],
)
def test_a_rule_file_that_cannot_be_used_says_where(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "bad.py").write_text(text)
    with pytest.raises(RuleError, match=says):
        load_rules(tmp_path)


def test_two_rules_of_one_name_are_refused(tmp_path: Path) -> None:
    source = (Path(__file__).parent.parent / "rules" / "lower.py").read_text()
    (tmp_path / "one.py").write_text(source)
    (tmp_path / "two.py").write_text(source)
    with pytest.raises(RuleError, match=r"two\.py: its rule is called 'lower', and so is that of .*one\.py"):
        load_rules(tmp_path)


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no rules lie here"):
        load_rules(tmp_path)
    with pytest.raises(RuleError, match="no such folder"):
        load_rules(tmp_path / "missing")


def test_every_box_of_a_kernel_is_an_operation_or_a_move() -> None:
    [kernel] = flash_attention().end.boxes
    assert isinstance(kernel, Kernel)
    assert sum(isinstance(b, Op) for b in kernel.body.boxes) == 3


TWICE = relu.on("n") >> relu.on("n")


@pytest.mark.parametrize(
    ("left", "says"),
    [
        (Kernel(TWICE, ("n",)), r"a kernel of relu; relu; a kernel there is of one unknown"),
        (frame(TWICE), r"a kernel of relu; relu"),
        (frame(Unknown("F", Ty(Wires("X")), array("n").ty) >> relu.on("n")), r"a kernel of F; relu"),
        (frame(Copy(Ty(Wires("X"))) >> Unknown("F", Ty(Wires("X"), Wires("X")), Ty(Wires("Y")))), r"a kernel of F"),
        (frame(Unknown("F", Ty(Wires("X")), Ty(Wires("Y"))), "n"), r"a kernel with group n; groups are taken as they"),
        (Weave(relu.on("n"), "p"), r"a weave\[p\] of something else than a kernel"),
        (Relabel(array("n"), {"n": "m"}), r"relabel\[n->m\], which is no operation, kernel or unknown"),
        (Diagram.id(array("n").ty), r"stands no box"),
    ],
)
def test_a_left_side_that_is_found_nowhere_is_refused(left: Diagram, says: str) -> None:
    with pytest.raises(RuleError, match=r"rule 'mine' would apply nowhere: on its left side .*" + says):
        Rule("mine", left, left)


def test_one_array_that_is_drawn_is_one_array() -> None:
    one = Unknown("F", array("n").ty, array("n").ty)
    rule = Rule("mine", frame(one), frame(one))
    assert [m.names for m in matches(rule, Graph.of(relu.on("n")))] == [("relu",)]
    assert not list(matches(rule, Graph.of(mul.on("n", "n"))))
