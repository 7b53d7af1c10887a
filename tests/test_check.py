"""Verdicts say what was found, and no more."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from napkin_cat.check import Proof, Verdict, check
from napkin_cat.diagram import Ty, Unknown, Wires, array
from napkin_cat.operations import add, relu, scale, sigmoid, softmax, sub, tanh
from napkin_cat.rule import Rule, RuleError, frame, load_rules

X, Y = Ty(Wires("X")), Ty(Wires("Y"))
N = array("n")


def of(left, right, tmp_path: Path) -> Verdict:  # type: ignore[no-untyped-def]
    return check(Rule("mine", left, right), folder=tmp_path, cache=False)


def test_a_rule_that_is_true_but_beyond_the_solver_is_tested(tmp_path: Path) -> None:
    """1 - sigmoid(a) = sigmoid(-a) by way of tanh: sigmoid(a) = (1 + tanh(a / 2)) / 2."""
    one = scale(0.5).on(N) >> tanh.on(N) >> scale(2).on(N)
    other = sigmoid.on(N) >> scale(4).on(N)
    shifted = check(Rule("tanh", one >> scale(1).on(N), one), folder=tmp_path, cache=False)
    assert shifted.verdict == "proved"
    assert of(one, other, tmp_path).verdict == "refuted"
    centred = softmax("n").on(N) >> relu.on(N)
    verdict = of(centred, softmax("n").on(N), tmp_path)  # a softmax is never negative: true, but nobody tells Z3
    assert verdict.verdict in ("tested", "unknown", "proved")
    assert verdict.examples > 0


def test_a_rule_that_applies_nowhere_is_unknown(tmp_path: Path) -> None:
    unknown = Unknown("F", X, Y)
    side = frame(unknown, stream="nowhere", groups="")
    verdict = check(Rule("odd", side, side), folder=tmp_path, cache=False)
    assert verdict.verdict in ("unknown", "proved")
    assert verdict.verdict != "proved" or verdict.examples > 0


def test_sides_that_are_not_parallel_are_refuted(tmp_path: Path) -> None:
    verdict = of(add.on(N, N), relu.on(N), tmp_path)
    assert verdict.verdict == "refuted"
    assert "not parallel: inputs [n] @ [n] on the left, [n] on the right" in verdict.detail


def test_a_counterexample_shows_sizes_and_values(tmp_path: Path) -> None:
    verdict = of(sub.on(N, N), add.on(N, N), tmp_path)
    assert verdict.verdict == "refuted"
    for part in ("n = ", "in0 = ", "in1 = ", "the left side is", "the right side"):
        assert part in verdict.detail


def test_the_same_seed_gives_the_same_verdict() -> None:
    rule = load_rules()["fuse_after"]
    one, two = check(rule), check(rule)
    assert (one.detail, one.examples) == (two.detail, two.examples)


def test_a_proof_file_of_ones_own_is_read(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    path = tmp_path / "proofs" / "mine.py"
    path.write_text("from napkin_cat.check import Proof\nproof = Proof('lists')\n")
    assert of(relu.on(N) >> relu.on(N), relu.on(N), tmp_path).verdict == "proved"
    path.write_text("from napkin_cat.check import Proof\nproof = Proof('tea leaves')\n")
    verdict = of(relu.on(N) >> relu.on(N), relu.on(N), tmp_path)
    assert verdict.verdict == "tested"
    assert "tea leaves" in verdict.detail
    path.write_text("x = 1\n")
    with pytest.raises(RuleError, match="has no `proof`"):
        of(relu.on(N), relu.on(N), tmp_path)


def test_a_reading_cannot_prove_a_wrong_rule(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    for reading in ("lists", "frames", "streams", "masks"):
        (tmp_path / "proofs" / "mine.py").write_text(
            f"from napkin_cat.check import Proof\nproof = Proof({reading!r})\n"
        )
        assert of(sub.on(N, N), add.on(N, N), tmp_path).verdict == "refuted"


def test_what_a_proof_takes_for_granted_is_said_and_can_hold(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    rule = replace(load_rules()["fuse_before"], name="mine")

    def assuming(text: str, reading: str = "frames") -> Verdict:
        (tmp_path / "proofs" / "mine.py").write_text(
            "from napkin_cat.check import Proof\nfrom napkin_cat.expression import Var, call\n"
            f"proof = Proof({reading!r}, hypotheses=({text},))\n"
        )
        return check(rule, folder=tmp_path)

    held, never = assuming("call('le', Var('g_G'), 64)"), assuming("call('lt', Var('i_G'), 0)")
    assert held.verdict == "proved"
    assert "; assuming g_G <= 64" in held.detail
    assert never.verdict == "tested"
    assert "no sizes and positions satisfy the hypotheses of its proof; assuming i_G < 0" in never.detail
    assert assuming("call('le', Var('g_G'), 64)", "lists").verdict == "tested"


def test_verdicts_print_and_have_a_json_form() -> None:
    verdict = Verdict("lower", "proved", "2 obligations", 0.5)
    assert str(verdict) == "lower                        proved      0.50 s  2 obligations"
    assert json.loads(json.dumps(verdict.to_json())) == {
        "rule": "lower", "verdict": "proved", "seconds": 0.5, "detail": "2 obligations"
    }  # fmt: skip
    assert Proof("frames").hypotheses == ()
