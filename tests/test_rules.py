"""Every shipped rule is proved, and has its proof file; wrong rules are refuted, each with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from napkin_cat.check import Proof, check
from napkin_cat.diagram import Copy, Diagram, Kernel, Move, Op, Operation, Swap, Ty, Unknown, Wires, array
from napkin_cat.expression import (
    Accumulator,
    Const,
    Expr,
    Var,
    exp,
    finite,
    lift,
    maximum,
    minimum,
    reduce_max,
    reduce_sum,
)
from napkin_cat.goals import goals
from napkin_cat.operations import add, causal, contract, mul, relu, scale, softmax, square, sub
from napkin_cat.operations import exp as exp_op
from napkin_cat.prove import Unreadable, prove
from napkin_cat.rule import (
    Carried,
    Free,
    NotReduced,
    Rule,
    RuleError,
    Splits,
    frame,
    load_rules,
    proofs_folder,
    rules_folder,
)
from tests.declared import ONLINE, SUM

RULES = load_rules()
X, Y, Z, W, U, V = (Ty(Wires(name)) for name in "XYZWUV")
E, F, T, H = Unknown("E", X, Y), Unknown("F", Y @ Z, W), Unknown("T", Y @ V, W), Unknown("H", Z, W)


def stems(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*.py")}


def test_every_rule_has_its_proof_and_every_proof_its_rule() -> None:
    assert stems(rules_folder()) == stems(proofs_folder()) == set(load_rules(approximate=True))


def test_a_rule_is_called_what_its_file_is_called() -> None:
    assert all((rules_folder() / f"{name}.py").is_file() for name in RULES)


@pytest.mark.parametrize("name", RULES)
def test_shipped_rules_are_proved(name: str) -> None:
    verdict = check(RULES[name], cache=False)
    assert verdict.verdict == "proved", verdict.detail
    assert verdict.examples >= 10
    assert verdict.obligations >= 1


@pytest.mark.parametrize("rule", [ONLINE, SUM], ids=lambda rule: rule.name)
def test_declared_accumulators_are_proved(rule: Rule) -> None:
    verdict = check(rule, folder=rules_folder() / "none", cache=False)
    assert verdict.verdict == "proved", verdict.detail


@pytest.mark.parametrize("name", RULES)
def test_shipped_rules_cite_their_source(name: str) -> None:
    assert RULES[name].cites


def streamed(rule: Rule) -> tuple[Kernel, Operation, Accumulator]:
    [kernel] = rule.rhs.boxes
    assert isinstance(kernel, Kernel)
    [op] = kernel.body.boxes
    assert isinstance(op, Op)
    return kernel, op.operation, op.operation.accumulators[0]


def with_accumulator(rule: Rule, accumulator: Accumulator) -> Rule:
    kernel, op, _ = streamed(rule)
    changed = replace(op, accumulators=(accumulator,)).on(*kernel.dom.inside)
    return replace(rule, name=f"wrong {rule.name}", rhs=Kernel(changed, stream="x"))


def online(**codes: dict[str, Expr]) -> Rule:
    """Online softmax with some assignments replaced."""
    _, _, a = streamed(ONLINE)
    changed = {part: tuple((n, codes[part].get(n, e)) for n, e in getattr(a, part)) for part in codes}
    return with_accumulator(ONLINE, replace(a, **changed))


def total(**codes: dict[str, Expr]) -> Rule:
    """The streamed sum with some assignments replaced."""
    _, _, a = streamed(SUM)
    changed = {part: tuple((n, codes[part].get(n, e)) for n, e in getattr(a, part)) for part in codes}
    return with_accumulator(SUM, replace(a, **changed))


m, z, o, t, v, k, e, mu = map(Var, ("m", "z", "o", "t", "v", "k", "e", "mu"))
s, a0, a1 = Var("s"), Var("a0"), Var("a1")
MINUS_INFINITY = Const(float("-inf"))


def base(diagram: Diagram, other: Diagram, name: str = "wrong", where: tuple = ()) -> Rule:  # type: ignore[type-arg]
    return Rule(f"wrong {name}", diagram, other, where)


ROW, PAIR = array("x"), array("x").ty @ array("x").ty

WRONG: dict[str, Callable[[], Rule]] = {
    # accumulators of online softmax
    "rescale of the sum forgotten": lambda: online(step={"z": z + reduce_sum("x", e)}),
    "rescale of the result forgotten": lambda: online(step={"o": o + reduce_sum("x", e * v)}),
    "rescaled by the inverse": lambda: online(step={"k": exp(finite(mu) - finite(m))}),
    "max and min swapped": lambda: online(step={"mu": minimum(m, reduce_max("x", t))}),
    "running maximum never updated": lambda: online(step={"m": m}),
    "scores shifted by the old maximum": lambda: online(step={"e": exp(t - finite(m))}),
    "sum starts at one": lambda: online(init={"z": lift(1)}),
    "result starts at one": lambda: online(init={"o": lift(1)}),
    "maximum starts at zero": lambda: online(init={"m": lift(0)}),
    "division forgotten": lambda: online(finish={"c": o}),
    "divided twice": lambda: online(finish={"c": o / (z * z)}),
    "value added without its weight": lambda: online(step={"o": k * o + reduce_sum("x", v)}),
    "weights summed with a sign": lambda: online(step={"z": k * z - reduce_sum("x", e)}),
    "combine forgets to rescale the first": lambda: online(combine={"z": z + Var("k'") * Var("z'")}),
    "combine forgets to rescale the second": lambda: online(combine={"o": k * o + Var("o'")}),
    "combine takes the first maximum": lambda: online(combine={"mu": m}),
    "invariant of another state": lambda: online(invariant={"z": reduce_sum("x", exp(t))}),
    # accumulators of a sum
    "chunk replaces the sum": lambda: total(step={"s": reduce_sum("x", a0 * a1)}),
    "sum doubled": lambda: total(step={"s": s + s + reduce_sum("x", a0 * a1)}),
    "wrong identity": lambda: total(init={"s": lift(1)}),
    "wrong operand": lambda: total(step={"s": s + reduce_sum("x", a0 * a0)}),
    "maximum instead of sum": lambda: total(step={"s": maximum(s, reduce_sum("x", a0 * a1))}),
    "combine multiplies": lambda: total(combine={"s": s * Var("s'")}),
    "finish negates": lambda: total(finish={"c": -s}),
    "accumulator of another axis": lambda: with_accumulator(SUM, replace(streamed(SUM)[2], axis="y")),
    # frames
    "fuse before without condition": lambda: replace(RULES["fuse_before"], name="wrong", where=()),
    "fuse before, groups only": lambda: replace(RULES["fuse_before"], name="wrong", where=(NotReduced("E", "*G"),)),
    "fuse before, stream only": lambda: replace(RULES["fuse_before"], name="wrong", where=(NotReduced("E", "?s"),)),
    "fuse after without condition": lambda: replace(RULES["fuse_after"], name="wrong", where=()),
    "fuse after what reduces a group": lambda: replace(RULES["fuse_after"], name="wrong", where=(Free("T", "?s"),)),
    "group over a reduced axis": lambda: replace(RULES["group_partition"], name="wrong", where=(Carried("F", "a"),)),
    "absorbs what it does not": lambda: with_accumulator(SUM, replace(streamed(SUM)[2], absorbs="a0")),
    "absorbs the values": lambda: with_accumulator(ONLINE, replace(streamed(ONLINE)[2], absorbs="v")),
    "operation dropped": lambda: base(E @ Z >> frame(F), Copy(X, 0) @ Unknown("D", Ty(), Y) @ Z >> frame(F)),
    "cut again what is reduced": lambda: replace(RULES["subloop"], name="wrong", where=()),
    "cut groups again only": lambda: replace(
        RULES["subloop"],
        name="wrong",
        where=(),
        rhs=frame(RULES["subloop"].lhs.boxes[0].body, subloops="*G", skip=None),
    ),
    # levels
    "moved and left below": lambda: Rule(
        "wrong", frame(H), frame(Move(Wires("Z"), 1) >> Unknown("H", Ty(Wires("Z", 1)), Ty(Wires("W", 1))))
    ),
    # streaming what does not stream
    "softmax alone streams": lambda: base(
        softmax("x").on(ROW),
        Kernel(softmax("x").on(ROW), stream="x"),
    ),
    "softmax over its own group": lambda: base(softmax("x").on(ROW), Kernel(softmax("x").on(ROW), groups=("x",))),
    "contraction over its own group": lambda: base(
        contract("x").on(ROW, ROW), Kernel(contract("x").on(ROW, ROW), groups=("x",))
    ),
    "contraction without accumulator": lambda: base(
        contract("x").on(ROW, ROW), Kernel(contract("x").on(ROW, ROW), stream="x")
    ),
    "weave over the streamed axis": lambda: base(
        contract("x").on("q x", "x"), Kernel(streamed(SUM)[1].on("q x", "x"), stream="q")
    ),
    # identities between operations
    "exp of a sum is a sum of exps": lambda: base(
        add.on("n", "n") >> exp_op.on("n"), exp_op.on("n") @ exp_op.on("n") >> add.on("n", "n")
    ),
    "relu commutes with scaling by a negative": lambda: base(
        relu.on("n") >> scale(-2).on("n"), scale(-2).on("n") >> relu.on("n")
    ),
    "square of a sum is a sum of squares": lambda: base(
        add.on("n", "n") >> square.on("n"), square.on("n") @ square.on("n") >> add.on("n", "n")
    ),
    "sum of products is a product of sums": lambda: base(
        contract("x").on(ROW, ROW),
        Op(contract("x ->"), Ty(ROW)) @ Op(contract("x ->"), Ty(ROW)) >> mul.on("", ""),
    ),
    "mask moved behind the softmax": lambda: base(
        causal("q", "x").on("q x") >> softmax("x").on("q x"), softmax("x").on("q x") >> causal("q", "x").on("q x")
    ),
    "operands swapped": lambda: base(sub.on("n", "n"), Swap(array("n").ty, array("n").ty) >> sub.on("n", "n")),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_rules_are_refuted(name: str) -> None:
    rule = WRONG[name]()
    verdict = check(rule, folder=rules_folder() / "none", cache=False)
    assert verdict.verdict == "refuted", f"{verdict.verdict}: {verdict.detail}"
    assert verdict.detail


HYPOTHESES = [(name, i) for name, rule in RULES.items() for i in range(len(rule.where))]


def without(name: str, i: int) -> Rule:
    """A rule without one of its side conditions."""
    where = RULES[name].where
    return replace(RULES[name], name="wrong", where=(*where[:i], *where[i + 1 :]))


@pytest.mark.parametrize(("name", "i"), HYPOTHESES)
def test_every_hypothesis_of_every_rule_is_needed(name: str, i: int) -> None:
    verdict = check(without(name, i), folder=rules_folder() / "none", cache=False)
    if name == "skip_masked":  # a kernel without a mask leaves nothing out, whatever it is told
        assert verdict.verdict == "tested", verdict.detail
        assert "no reading" in verdict.detail
    else:
        assert verdict.verdict == "refuted", f"{verdict.verdict}: {verdict.detail}"


@pytest.mark.parametrize(("name", "i"), HYPOTHESES)
def test_no_example_is_needed_to_refuse_a_rule_that_lacks_a_hypothesis(name: str, i: int) -> None:
    rule, proof = without(name, i), Proof({"skip_masked": "masks", "stream_partition": "streams",
                                           "split_stream": "splits"}.get(name, "frames"))  # fmt: skip
    try:
        verdicts = [prove(goal, cache=False).verdict for _, goal in goals(rule, proof)]
    except Unreadable:
        return
    assert "proved" in verdicts
    assert "refuted" in verdicts


def test_a_fact_about_a_stream_says_nothing_where_there_is_none() -> None:
    """F carries no ?s: there is none, then, and the groups are owed all the same."""
    rule = Rule("wrong", frame(H), frame(H, "*G a"), (NotReduced("H", "a"), Free("H", "?s")))
    verdict = check(rule, folder=rules_folder() / "none", cache=False)
    owed = {name: prove(goal, cache=False).verdict for name, goal in goals(rule, Proof("frames"))}
    assert verdict.verdict != "proved"
    assert owed["each block of a writes its own of output 0"] == "refuted"
    assert owed["each block of G writes its own of output 0"] == "proved"


def identity(name: str, left: Diagram, right: Diagram) -> Rule:
    return Rule(name, left, right)


RIGHT: dict[str, Rule] = {
    "a sum distributes over a contraction": identity(
        "distribute",
        add.on(ROW, ROW) @ ROW.ty >> contract("x").on(ROW, ROW),
        ROW.ty @ ROW.ty @ Copy(ROW.ty)
        >> ROW.ty @ Swap(ROW.ty, ROW.ty) @ ROW.ty
        >> contract("x").on(ROW, ROW) @ contract("x").on(ROW, ROW)
        >> add.on("", ""),
    ),
    "scaling leaves a contraction": identity(
        "linear",
        scale(3).on(ROW) @ ROW.ty >> contract("x").on(ROW, ROW),
        contract("x").on(ROW, ROW) >> scale(3).on(""),
    ),
    "exp of a sum is a product": identity(
        "exp", add.on("n", "n") >> exp_op.on("n"), exp_op.on("n") @ exp_op.on("n") >> mul.on("n", "n")
    ),
    "relu twice is relu": identity("idempotent", relu.on("n") >> relu.on("n"), relu.on("n")),
}


@pytest.mark.parametrize("name", RIGHT)
def test_users_own_right_rules_are_proved(name: str) -> None:
    verdict = check(RIGHT[name], folder=rules_folder() / "none", cache=False)
    assert verdict.verdict == "proved", verdict.detail


def test_a_proof_cannot_prove_something_else() -> None:
    """The reading of masks is refused for a rule of another form."""
    rule = replace(RULES["fuse_before"], where=())
    for reading in ("masks", "lists", "streams"):
        with pytest.raises(ValueError, match=r"reading|unknown|masks|streams"):
            list(goals(rule, Proof(reading)))
    verdicts = {name: prove(goal, cache=False).verdict for name, goal in goals(rule, Proof("frames"))}
    assert verdicts["output 0"] == verdicts["output 0 streaming"] == "refuted"


@pytest.mark.parametrize("wrong", [{"count": 0}, {"length": -2}, {"length": 2.5}, {"count": "2"}, {"count": True}])
def test_parts_are_counted_by_whole_numbers(wrong: dict[str, Any]) -> None:
    with pytest.raises(RuleError, match=f"Splits of 'F': its {next(iter(wrong))} is .*; give a whole number"):
        Splits("F", "x", "P", "J", **wrong)
