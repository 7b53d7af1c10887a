"""Accumulators that are wrong on some lists, and that must not be proved: each once was."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from napkin_cat.diagram import Operation
from napkin_cat.elements import needs
from napkin_cat.expression import (
    Accumulator,
    Apply,
    Const,
    Expr,
    Size,
    Var,
    absolute,
    exp,
    finite,
    lift,
    pick,
    reduce_max,
    reduce_sum,
    where,
)
from napkin_cat.stream import best, candidates, proof

a, b, m, s, t = map(Var, "abmst")


def masked(e: Expr) -> Expr:
    return Apply("eq", (e, Const(-math.inf)))


def running(body: Expr, finish: Expr, step: Expr | None = None) -> Accumulator:
    """A running sum of a body."""
    total = reduce_sum("x", body)
    chunk = total if step is None else reduce_sum("x", step)
    return Accumulator("x", ("s",), (("s", lift(0)),), (("s", s + chunk),), (("s", s + Var("s'")),), (("b", finish),),
                       (("s", total),))  # fmt: skip


def operation(inputs: str, *body: tuple[str, Expr], outputs: str = "b") -> Operation:
    """Inputs are written `a:x t:xy`."""
    given = tuple((n, tuple(axes)) for n, _, axes in (i.partition(":") for i in inputs.split()))
    return Operation("op", given, body, tuple(outputs.split()), ("x", "y"))


def test_only_the_greatest_magnitude_bounds_a_sum() -> None:
    """Of 5, 0 the second magnitude is 0, and the sum is not."""
    op = operation("a:x", ("second", pick("x", absolute(a), absolute(a), 2, -math.inf)), ("s", reduce_sum("x", a)),
                   outputs="second s")  # fmt: skip
    right = best(op, "x").accumulator
    second = Var("second")
    wrong = where(masked(second), s, where(second <= 0, 0, s))
    assert proof(op, replace(right, finish=(("second", second), ("s", wrong)))).verdict == "refuted"


def test_0_times_a_score_is_not_lost() -> None:
    op = operation("t:x", ("s", reduce_sum("x", exp(t))), ("b", s))
    assert proof(op, running(exp(t), s)).verdict == "proved"
    assert proof(op, running(exp(t), s, exp(t) + 0 * t)).verdict != "proved"


def test_a_maximum_along_another_axis_may_be_masked_in_a_sum() -> None:
    op = operation("t:xy", ("m", reduce_max("y", t)), ("s", reduce_sum("x", m)), ("b", finite(s)))
    assert proof(op, running(reduce_max("y", t), s)).verdict != "proved"


@pytest.mark.parametrize(("inputs", "top"), [("a:x t:", t), ("a:x t:y", reduce_max("y", t))])
def test_what_does_not_vary_along_the_axis_may_be_masked(inputs: str, top: Expr) -> None:
    op = operation(inputs, ("s", reduce_sum("x", a)), ("m", top), ("b", where(masked(m), 0, s)))
    assert proof(op, running(a, s)).verdict == "refuted"
    assert proof(op, running(a, where(masked(top), 0, s))).verdict == "proved"


def test_a_key_varies_with_what_it_is_divided_by() -> None:
    op = operation("a:x b:y", ("m", reduce_max("x", a / (1 + b * b))), ("o", reduce_sum("y", m)), outputs="o")
    right = best(op, "x").accumulator
    assert proof(op, replace(right, finish=(("o", Var(right.state[0]) * Size("y")),))).verdict == "refuted"


def test_a_guard_speaks_of_one_element_and_of_minus_infinity_alone() -> None:
    under = where(masked(t), 0, reduce_sum("y", t))
    beside = where(Apply("eq", (t, Const(math.inf))), 0, t)
    for body in (under, beside):
        assert needs((("b", reduce_sum("x", body)),), ["b"])["t"] == frozenset()
    assert needs((("b", reduce_sum("x", where(masked(t), 0, t))),), ["b"])["t"] == {"-"}


@pytest.mark.parametrize("missing", [0, -math.inf])
@pytest.mark.parametrize("rank", [1, 2])
def test_a_key_that_is_picked_may_have_any_value_where_it_is_missing(rank: int, missing: float) -> None:
    op = operation("a:x", ("b", pick("x", a, a, rank, missing)))
    for stream in candidates(op, "x"):
        assert proof(op, stream.accumulator).verdict == "proved"


@pytest.mark.parametrize("name", ["index(x)", "a * t", "inf"])
def test_an_input_is_not_named_like_an_expression(name: str) -> None:
    """Elements are told apart by their text."""
    op = Operation("op", (("a", ("x",)), (name, ("x",))), (("s", reduce_sum("x", a * Var(name))), ("b", s)), ("b",))
    assert proof(op, running(a * Var(name), s)).verdict == "unknown"
