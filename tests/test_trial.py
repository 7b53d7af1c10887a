"""Counterexamples: found, shrunk, shown; and none where there is none."""

from __future__ import annotations

import random
from dataclasses import replace

from napkin_cat.expression import Const, Var, lift
from napkin_cat.stream import candidates
from napkin_cat.trial import counterexample, scores
from tests.specifications import SPECIFICATIONS, operation


def test_counterexamples_are_small() -> None:
    op, axis = operation("softmax-contraction")
    a = candidates(op, axis)[0].accumulator
    forgotten = tuple((n, e if n != "c" else e.args[0].args[1] + e.args[1]) for n, e in a.step)  # type: ignore[attr-defined]
    found = counterexample(op, replace(a, step=forgotten), random.Random(0))
    assert found is not None
    assert found.law == "a step gives another state"
    assert all(len(xs) <= 1 and len(ys) <= 1 for _, xs, ys in found.lists)
    text = str(found).splitlines()
    assert text[0].startswith("softmax-contract[x]: a step gives another state")
    assert text[1].split() == ["list", "t", "a1"]


def test_every_law_is_tried() -> None:
    op, axis = operation("dot product")
    a = candidates(op, axis)[0].accumulator
    c = Var("c")
    wrong = {
        "init": replace(a, init=(("c", lift(1)),)),
        "step": replace(a, step=(("c", c),)),
        "combine": replace(a, combine=(("c", c),)),
        "finish": replace(a, finish=(("c", -c),)),
    }
    for what, mutant in wrong.items():
        found = counterexample(op, mutant, random.Random(0))
        assert found is not None
        assert what in found.law


def test_a_wrong_claim_of_absorption_is_found() -> None:
    op, axis = operation("dot product")
    a = replace(candidates(op, axis)[0].accumulator, absorbs="a0")
    assert counterexample(op, a, random.Random(0)) is not None


def test_scores_are_inputs_that_may_be_masked() -> None:
    assert scores(operation("softmax-contraction")[0]) == {"t"}
    assert scores(operation("dot product")[0]) == frozenset()
    assert scores(operation("variance")[0]) == frozenset()


def test_an_initial_maximum_of_zero_is_found_on_negative_scores() -> None:
    op, axis = operation("max")
    a = candidates(op, axis)[0].accumulator
    found = counterexample(op, replace(a, init=tuple((n, Const(0)) for n, _ in a.init)), random.Random(0))
    assert found is not None
    assert all(axis for axis in SPECIFICATIONS)
