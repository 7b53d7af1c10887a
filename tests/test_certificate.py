"""The checker of certificates: its own arithmetic against enumeration, clauses, refutations, tampering."""

from __future__ import annotations

import copy
import itertools
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.certificate import CertificateError, Malformed, check, check_steps, clauses, needed, prove, refuted
from napkin_cat.cost import Kept
from napkin_cat.expression import Affine
from napkin_cat.polynomial import Block, Blocks, Poly, Quotient, Table
from napkin_cat.solve import Limit, Problem, solve
from tests import strategies  # noqa: F401  (its profile)

ATOMS = [
    Block("g"), Block("s"), Blocks("g", 17), Blocks("s", 23), Quotient("g", "s"), Quotient("s", "g"),
    Table("g", tuple((b, b * 7919 % 31) for b in range(1, 13))),
]  # fmt: skip
CANDIDATES = {"g": range(1, 13), "s": (1, 2, 4, 5, 9, 10), "w": (1, 2, 5), "u": (1, 3)}


@st.composite
def masks(draw: st.DrawFn) -> Kept:
    conditions = tuple(
        Affine((("q", draw(st.integers(-2, 2))), ("x", draw(st.integers(-2, 2)))), draw(st.integers(-9, 9)))
        for _ in range(draw(st.integers(1, 2)))
    )
    rows, grouped = draw(st.integers(1, 14)), draw(st.booleans())
    if not grouped:
        conditions = tuple(Affine(c.coefficients[1:], c.constant) for c in conditions)
    return Kept(
        conditions, "x", draw(st.integers(1, 11)), "s", "q" if grouped else None, rows if grouped else 1,
        "g" if grouped else None, weighted := draw(st.booleans()), (),
        "w" if grouped and not weighted and draw(st.booleans()) else None, draw(st.sampled_from([None, "u"])),
    )  # fmt: skip


@st.composite
def polynomials(draw: st.DrawFn) -> Poly:
    total = Poly.of(draw(st.integers(-9, 9)))
    for _ in range(draw(st.integers(0, 4))):
        term = Poly.of(draw(st.integers(-5, 5)))
        for _ in range(draw(st.integers(1, 3))):
            term = term * Poly.of(draw(st.sampled_from(ATOMS) | masks()))
        total = total + term
    return total


@st.composite
def boxes(draw: st.DrawFn) -> dict[str, tuple[int, int]]:
    ends = {v: sorted(draw(st.tuples(*[st.integers(0, len(c) - 1)] * 2))) for v, c in CANDIDATES.items()}
    return {v: (low, high) for v, (low, high) in ends.items()}


@given(polynomials(), boxes(), st.integers(0, 30))
def test_a_lemma_that_is_accepted_holds_at_every_point(poly: Poly, box: dict[str, tuple[int, int]], less: int) -> None:
    """Enumeration decides; the checker may only refuse too much, never at the bound that the solver would claim."""
    problem = Problem(CANDIDATES, poly, ())
    sides = ([sizes[i] for i in range(box[v][0], box[v][1] + 1)] for v, sizes in CANDIDATES.items())
    points = [dict(zip(CANDIDATES, point, strict=True)) for point in itertools.product(*sides)]
    constant = sum(c for atoms, c in poly.terms if not atoms)
    least = min(poly.at(p) for p in points) - constant
    pieces = len({frozenset(v for a in atoms for v in a.variables) for atoms, _ in poly.terms if atoms})
    blocks = points[0]
    cost = poly.at(blocks)
    claim = {"status": "bounded", "cost": cost, "lower_bound": cost - 10**9, "blocks": blocks}

    def accepted(theta: int) -> bool:
        lemma = {"kind": "sum", "of": list(range(pieces)), "theta": theta, "box": box, "premises": []}
        try:
            check(problem.to_json(), {**claim, "lemmas": [lemma]})
        except CertificateError:
            return False
        return True

    assert not accepted(least + 1)
    own = poly.lower(problem.values(box)) - constant
    assert accepted(own)
    assert not accepted(own + 1 + less) or own + 1 + less <= least


def chained() -> Problem:
    g, s = (Poly.of(Block(v)) for v in "gs")
    cost = 40 * Poly.of(Blocks("g", 60)) + 3 * Poly.of(Blocks("s", 40)) * Poly.of(Blocks("w", 60)) + g
    limits = (Limit("shared", 900, g * s + 4 * s), Limit("warps", 9, Poly.of(Quotient("g", "w"))))
    return Problem({"g": range(1, 61), "w": range(1, 31), "s": range(1, 41)}, cost, limits, (), (("w", "g"),))


@pytest.fixture(scope="module")
def trees() -> tuple[dict[str, Any], dict[str, Any]]:
    problem = chained()
    return problem.to_json(), solve(problem).certificate.to_json()


def holds(problem: Any, claim: Any) -> bool:
    try:
        check(problem, claim)
    except (CertificateError, Malformed):
        return False
    formula, meaning = clauses(problem, claim)
    return refuted(formula, len(meaning)) is not None


def test_it_holds_and_both_refutations_agree(trees: Any) -> None:
    assert holds(*trees)
    formula, _ = clauses(*trees)
    steps = prove(formula)
    assert steps is not None
    check_steps(formula, steps)
    assert prove(formula[:-1]) is None  # all but the denial hold of every tiling


def test_the_lemmas_that_are_needed_are_enough(trees: Any) -> None:
    problem, claim = trees
    few = {**claim, "lemmas": [claim["lemmas"][i] for i in needed(problem, claim)]}
    assert 0 < len(few["lemmas"]) < len(claim["lemmas"])
    assert holds(problem, few)
    with pytest.raises(CertificateError, match="leave room"):
        needed(problem, {**claim, "lemmas": []})


def test_a_number_that_a_lemma_does_not_read_is_refused(trees: Any) -> None:
    problem, claim = trees
    changed = [{**m, "theta": 7} if m["kind"] != "sum" else m for m in claim["lemmas"]]
    with pytest.raises(CertificateError, match="has no number of its own, and it has 7"):
        check(problem, {**claim, "lemmas": changed})


def test_every_clause_but_the_denial_holds_of_every_tiling(trees: Any) -> None:
    """The clauses read as they are meant, at every point that keeps the limits and the chain."""
    problem = chained()
    formula, meaning = clauses(*trees)
    rng = random.Random(5)
    feasible = 0
    while feasible < 200:
        blocks = {v: rng.choice(c) for v, c in problem.candidates.items()}
        blocks["g"] = min(60, blocks["w"] * rng.randint(1, 9))
        if problem.broken(blocks) or any(li.demand.at(blocks) > li.capacity for li in problem.limits):
            continue
        feasible += 1
        values = _pieces(problem, blocks)

        def true(literal: int, blocks: dict[str, int] = blocks, values: list[int] = values) -> bool:
            of, n = meaning[abs(literal) - 1]
            if isinstance(of[0], str):
                at = list(problem.candidates[of[0]]).index(blocks[of[0]])
            else:
                at = sum(values[k] for k in of)
            return (at >= n) == (literal > 0)

        assert all(any(map(true, clause)) for clause in formula[:-1])


def _pieces(problem: Problem, blocks: dict[str, int]) -> list[int]:
    """Values of the pieces in their order: as the documentation of the checker numbers them."""
    found: dict[Any, int] = {}
    for poly in (problem.cost, *(limit.demand for limit in problem.limits)):
        groups: dict[tuple[str, ...], list[Any]] = {}
        for atoms, c in poly.terms:
            names = tuple(sorted({v for a in atoms for v in a.variables}))
            if names:
                groups.setdefault(names, []).append((atoms, c))
        for _, terms in sorted(groups.items()):
            found.setdefault(tuple(terms), Poly(tuple(terms)).at(blocks))
    return list(found.values())


def test_lemmas_that_claim_more_are_refused(trees: Any) -> None:
    """Every lemma with a wider box, a higher theta, or a premise less: refused, or as true as before."""
    problem, claim = trees
    rng = random.Random(2)
    refused = tried = 0
    for lemma in claim["lemmas"]:
        for change in ("theta", "box", "premises"):
            changed = copy.deepcopy(lemma)
            if change == "theta" and lemma["kind"] == "sum":
                changed["theta"] += 1 + rng.randrange(3)
            elif change == "box" and lemma["box"]:
                v = rng.choice(list(lemma["box"]))
                changed["box"][v] = [0, len(chained().candidates[v]) - 1]
            elif change == "premises" and lemma["premises"]:
                changed["premises"].pop()
            else:
                continue
            tried += 1
            try:
                check(problem, {**claim, "lemmas": [changed]})
            except CertificateError:
                refused += 1
    assert tried > 20
    assert refused > tried * 0.8


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (("lemmas", 0, "theta"), float("nan"), "no integer"),
        (("lemmas", 0, "theta"), float("inf"), "no integer"),
        (("lower_bound",), 1.5, "no integer"),
        (("blocks",), {}, "are not the variables"),
        (("blocks", "g"), 61, "no candidate"),
        (("status",), "best", "there is no 'best'"),
        (("lemmas", 0, "kind"), "hunch", "no kind 'hunch'"),
        (("lemmas", 0, "box"), {"q": [0, 1]}, "not one of candidates"),
        (("lemmas", 0, "box"), {"g": [3, 2]}, "not one of candidates"),
        (("lemmas", 0), {}, "missing or of the wrong kind"),
    ],
)
def test_messages_name_what_is_wrong(trees: Any, path: tuple[Any, ...], value: Any, what: str) -> None:
    problem, claim = trees
    changed = copy.deepcopy(claim)
    at = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises((CertificateError, Malformed), match=what):
        check(problem, changed)


@pytest.mark.parametrize(
    ("candidates", "what"),
    [([3, 2], "do not increase"), ([0, 1], "below 1"), ({"first": 1, "last": 4, "step": 0}, "step of 0")],
)
def test_candidates_that_are_none(trees: Any, candidates: Any, what: str) -> None:
    problem, claim = trees
    with pytest.raises(Malformed, match=what):
        check({**problem, "candidates": {**problem["candidates"], "g": candidates}}, claim)


def test_quantities_below_zero_are_refused() -> None:
    """Bounds multiply only where every quantity is at least 0."""
    table = {"table": "g", "values": [[1, -5], [2, 3]]}
    problem = {"candidates": {"g": [1, 2]}, "cost": [[1, [table]]], "limits": [], "chains": []}
    claim = {"status": "optimal", "cost": -5, "lower_bound": -5, "blocks": {"g": 1}, "lemmas": []}
    with pytest.raises(Malformed, match="below 0"):
        check(problem, claim)


@given(st.integers(0, 2**32))
def test_refutations_of_random_clauses(seed: int) -> None:
    """`prove` against every assignment; its steps pass the verified checker, and fail when one literal changes."""
    rng = random.Random(seed)
    n = rng.randint(1, 6)
    formula = [
        [rng.choice((1, -1)) * x for x in rng.sample(range(1, n + 1), rng.randint(1, min(3, n)))]
        for _ in range(rng.randint(1, 30))
    ]
    satisfiable = any(
        all(any((x > 0) == values[abs(x) - 1] for x in c) for c in formula)
        for values in itertools.product((False, True), repeat=n)
    )
    steps = prove(formula)
    assert (steps is None) == satisfiable
    assert (refuted(formula, n) is None) == satisfiable
    assert (refuted(formula * 5_001, n) is None) == satisfiable  # by the solver for many clauses
    if steps is not None:
        check_steps(formula, steps)
        last, reasons = steps[-1]
        with pytest.raises(CertificateError):
            check_steps(formula, [*steps[:-1], (last, reasons[:-1])])
        with pytest.raises(CertificateError, match="do not come before"):
            check_steps(formula, [*steps[:-1], (last, [*reasons, len(formula) + len(steps)])])


def test_a_step_is_implied_not_just_harmless() -> None:
    """A clause that keeps satisfiability (RAT) but does not follow is refused: its reasons are only some clauses."""
    with pytest.raises(CertificateError, match="step 0"):
        check_steps([[1, 2], [-1, 2]], [([3], [0]), ([], [1])])
