"""What the solver is asked, what it may answer, and what the cache may do."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import cvc5
import pytest

from napkin_cat.diagram import Kernel, Op
from napkin_cat.expression import (
    Accumulator,
    Apply,
    Const,
    Var,
    call,
    exp,
    lift,
    log,
    reduce_max,
    reduce_min,
    reduce_sum,
)
from napkin_cat.prove import Goal, Unreadable, cache_folder, equal_code, obligations, prove, smt2
from napkin_cat.rule import load_rules

a, b, t, v = map(Var, "abtv")
LISTS = {"t": frozenset("x"), "v": frozenset("x"), "a": frozenset[str](), "b": frozenset[str]()}


def verdicts(left, right) -> list[str]:  # type: ignore[no-untyped-def]
    goals = equal_code(((("y", left),), ["y"]), ((("y", right),), ["y"]), LISTS)
    return [prove(goal, cache=False).verdict for _, goal in goals]


TRUE = {
    "sums are linear": (reduce_sum("x", a * t + b * v), a * reduce_sum("x", t) + b * reduce_sum("x", v)),
    "free factors leave a sum": (reduce_sum("x", t / (a * a + 1)), reduce_sum("x", t) / (a * a + 1)),
    "exp of a sum": (exp(a + b), exp(a) * exp(b)),
    "exp under a sum": (reduce_sum("x", exp(t - a) * v), reduce_sum("x", exp(t) * v) / exp(a)),
    "a square": ((a + b) * (a + b), a * a + 2 * a * b + b * b),
    "log of exp in exp": (exp(log(a * a + 1)), a * a + 1),
}
FALSE = {
    "a product of sums": (reduce_sum("x", t * v), reduce_sum("x", t) * reduce_sum("x", v)),
    "exp of a product": (exp(a + b), exp(a) + exp(b)),
    "a sum of squares": (reduce_sum("x", t * t), reduce_sum("x", t) * reduce_sum("x", t)),
    "a constant in a sum": (reduce_sum("x", t + 1), reduce_sum("x", t) + 1),
    "division": (a / (b * b + 1), a * (b * b + 1)),
}


@pytest.mark.parametrize("name", TRUE)
def test_true_statements_about_lists_are_proved(name: str) -> None:
    if name == "exp under a sum":  # exp(a) could be read as 0, for a = -inf: the divisor is not shown to differ from 0
        assert verdicts(*TRUE[name])[0] == "proved"
        return
    assert set(verdicts(*TRUE[name])) == {"proved"}


@pytest.mark.parametrize("name", FALSE)
def test_false_statements_about_lists_are_not(name: str) -> None:
    assert "proved" not in verdicts(*FALSE[name])[:1]


def test_a_divisor_that_may_vanish_is_not_defined() -> None:
    assert verdicts(a / b, a / b) == ["proved", "refuted"]


@pytest.mark.parametrize("e", [reduce_min("x", t), reduce_max("x", t) * a, exp(t * a)])
def test_what_has_no_reading_is_not_guessed(e) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Unreadable):
        list(equal_code(((("y", e),), ["y"]), ((("y", lift(0)),), ["y"]), LISTS))


def test_a_refutation_shows_values() -> None:
    outcome = prove(Goal((), call("eq", a, b)), cache=False)
    assert outcome.verdict == "refuted"
    assert re.fullmatch(r"a = \S+, b = \S+", outcome.detail)


def test_what_the_solver_cannot_read_is_unknown() -> None:
    assert prove(Goal((), call("eq", Const(float("inf")), a)), cache=False).verdict == "unknown"


def test_unknown_functions_are_functions() -> None:
    f = lambda e: Apply("f", (e,))  # noqa: E731
    same = Goal((call("eq", a, b),), call("eq", f(a), f(b)))
    assert prove(same, cache=False).verdict == "proved"
    assert prove(replace(same, hypotheses=()), cache=False).verdict == "refuted"


def accumulators() -> list[tuple[str, Op, Accumulator]]:
    found = []
    for name, rule in load_rules().items():
        for box in rule.rhs.boxes:
            if isinstance(box, Kernel):
                for op in box.body.boxes:
                    if isinstance(op, Op):
                        found += [(name, op, acc) for acc in op.operation.accumulators]
    return found


def test_cvc5_agrees_on_the_obligations_of_the_shipped_accumulators() -> None:
    asked = 0
    for name, op, accumulator in accumulators():
        for what, goal in obligations(op.operation.body, op.operation.outputs, accumulator):
            assert prove(goal, cache=False).verdict == "proved", (name, what)
            solver = cvc5.Solver(cvc5.TermManager())
            solver.setOption("tlimit-per", "500")
            parser = cvc5.InputParser(solver)
            text = re.sub(r"\(check-sat\)", "", smt2(goal))
            parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, "(set-logic ALL)\n" + text, what)
            symbols = parser.getSymbolManager()
            while not (command := parser.nextCommand()).isNull():
                command.invoke(solver, symbols)
            answer = solver.checkSat()
            assert not answer.isSat(), (name, what)
            asked += answer.isUnsat()
    assert asked >= 20  # the rest is nonlinear with cases, and cvc5 runs out of time


def test_smt_lib_says_what_is_expected() -> None:
    text = smt2(Goal((call("le", 0, a),), call("le", 0, a * a)))
    assert "; expect: unsat" in text
    assert "(check-sat)" in text


def test_the_cache_is_by_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAPKIN_CAT_CACHE", str(tmp_path))
    goal = Goal((), call("le", 0, a * a))
    first, second = prove(goal), prove(goal)
    assert (first.cached, second.cached) == (False, True)
    assert first == second
    [file] = cache_folder().glob("*.json")
    file.write_text("not JSON")
    assert not prove(goal).cached
    file.write_text(json.dumps({"verdict": "certainly", "detail": ""}))
    assert not prove(goal).cached
    assert prove(Goal((), call("le", 0, a))).verdict == "refuted"
    assert not prove(goal, cache=False).cached
