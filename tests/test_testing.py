"""What users' own tests call."""

from __future__ import annotations

import pytest

from napkin_cat.diagram import Operation, array
from napkin_cat.expression import Var, exp, reduce_sum
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import contract, scale
from napkin_cat.rule import Rule, load_rules, rules_folder
from napkin_cat.testing import assert_sound, assert_streamable

X = array("x")


def test_sound_rules_pass() -> None:
    assert assert_sound(load_rules()["fuse_before"]).verdict == "proved"


def test_unsound_rules_show_a_counterexample() -> None:
    rule = Rule("wrong", scale(3).on(X) @ X.ty >> contract("x").on(X, X), contract("x").on(X, X) >> scale(2).on(""))
    with pytest.raises(AssertionError, match=r"wrong is refuted: .* the left side is"):
        assert_sound(rule, folder=rules_folder() / "none")


def test_operations_and_algorithms_stream() -> None:
    assert assert_streamable(ALGORITHMS["attention"], "x", safe=True).accumulator.state == ("m", "z", "c")
    assert assert_streamable(contract("x"), "x").accumulator.state == ("c",)


def test_what_floating_point_would_lose_is_said() -> None:
    total = reduce_sum("x", exp(Var("t")))
    naive = Operation("partition", (("t", ("x",)),), (("z", total),), ("z",), ("x",))
    assert assert_streamable(naive, "x").accumulator.state == ("z",)
    with pytest.raises(AssertionError, match=r"not safely in floating point: exp\(t\) is unbounded"):
        assert_streamable(naive, "x", safe=True)


def test_an_axis_that_nothing_reduces() -> None:
    with pytest.raises(AssertionError, match="nothing is reduced along 'q'"):
        assert_streamable(ALGORITHMS["attention"], "q")
