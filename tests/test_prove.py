"""What the solver is asked, what it may answer, and what the cache may do."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import cvc5
import pytest

from napkin_cat.expression import (
    Apply,
    Const,
    Expr,
    Var,
    absolute,
    call,
    exp,
    lift,
    log,
    maximum,
    reduce_max,
    reduce_sum,
    tanh,
    where,
)
from napkin_cat.laws import equal_code
from napkin_cat.prove import Goal, Unreadable, cache_folder, prove, prove_all, smt2, smt2_file

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
    assert set(verdicts(*TRUE[name])) == {"proved"}


@pytest.mark.parametrize("name", FALSE)
def test_false_statements_about_lists_are_not(name: str) -> None:
    assert "refuted" in verdicts(*FALSE[name])


def test_a_divisor_that_may_vanish_is_not_defined() -> None:
    assert verdicts(a / b, a / b) == ["refuted", "proved"]


@pytest.mark.parametrize(
    "e",
    [
        reduce_sum("x", tanh(t - reduce_max("x", t))),
        reduce_max("x", absolute(t - reduce_sum("x", v))),
        reduce_sum("x", exp(t * reduce_sum("x", v))),
    ],
)
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


x, y = Var("x"), Var("y")
INTEGERS = (("x", "int"), ("y", "int"))
SPOKEN: dict[str, Goal] = {
    "reals": Goal((call("le", 0, a),), call("le", 0, a * a)),
    "numbers": Goal((), call("eq", a * Fraction(-1, 3) + 2, 2 - a / 3)),
    "conditions": Goal((call("lt", a, b) & call("ne", a, 0),), call("eq", where(call("lt", a, b), a, b), a)),
    "functions": Goal((), call("le", call("min", a, b), maximum(a, absolute(b)))),
    "implication": Goal((call("implies", call("le", a, 0), call("eq", b, 0)), call("lt", a, -1)), call("eq", -b, 0)),
    "integers": Goal((call("lt", 0, y),), call("eq", call("floordiv", x, y) * y + call("mod", x, y), x), INTEGERS),
    "integers among reals": Goal((), call("le", x - Fraction(1, 2), x), INTEGERS[:1]),
    "a quotient of integers": Goal((call("eq", y, 2),), call("eq", x / y * 2, x), INTEGERS),
    "unknown functions": Goal((call("eq", x, y),), call("eq", call("f", x), call("f", y)), INTEGERS),
    "values": Goal((call("eq", x, y),), call("eq", call("f", x, a), call("f", y, a)), (("x", "value"), ("y", "value"))),
    "functions of the language": Goal((call("eq", x, a),), call("eq", tanh(x), tanh(a)), INTEGERS[:1]),
    "nothing": Goal((), call("eq", 0, 0)),
}  # fmt: skip


def answers(text: str) -> list[str]:
    """What cvc5 says to an SMT-LIB file."""
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("incremental", "true")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "goals")
    symbols, said = parser.getSymbolManager(), []
    while not (command := parser.nextCommand()).isNull():
        said.append(command.invoke(solver, symbols).strip())
    return [x for x in said if x]


@pytest.mark.parametrize("name", SPOKEN)
def test_both_solvers_read_what_is_written(name: str) -> None:
    text = smt2(SPOKEN[name])
    assert "; expect: unsat" in text
    assert prove(SPOKEN[name], cache=False).verdict == "proved"
    assert answers(text) == ["unsat"]


def test_a_file_holds_many_goals() -> None:
    text = smt2_file(SPOKEN.items(), "Examples\nof all kinds")
    assert text.startswith("; Examples\n; of all kinds\n")
    assert answers(text) == ["unsat"] * len(SPOKEN)


@pytest.mark.parametrize("e", [a, call("le", a, 0) * b, call("le", call("f", a), 0), call("eq", Var("a|b"), 0)])
def test_what_is_no_statement_about_numbers_is_refused(e: Expr) -> None:
    with pytest.raises(Unreadable):
        smt2(Goal((), e))


def test_goals_are_proved_until_one_is_not() -> None:
    true, false = SPOKEN["reals"], Goal((), call("le", 0, a))
    assert prove_all([("one", true), ("other", true)], cache=False).detail == "2 obligations"
    outcome = prove_all([("one", true), ("other", false), ("last", false)], cache=False)
    assert (outcome.verdict, outcome.detail[:6]) == ("refuted", "other:")
    assert prove_all([]).verdict == "unknown"


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
