"""The solver against enumeration; certificates that hold and tampered ones that do not."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from napkin_cat.cost import Kept
from napkin_cat.expression import Affine
from napkin_cat.polynomial import Block, Blocks, Busiest, Poly, Quotient, Table
from napkin_cat.solve import (
    Certificate,
    CertificateError,
    Infeasible,
    Lemma,
    Limit,
    Problem,
    pareto,
    solve,
    solve_in_order,
    verify,
)


def g(name: str) -> Poly:
    return Poly.of(Block(name))


def count(name: str, size: int) -> Poly:
    return Poly.of(Blocks(name, size))


def brute_force(problem: Problem) -> int | None:
    """The oracle: every point."""
    names = list(problem.candidates)
    best: int | None = None
    for point in itertools.product(*problem.candidates.values()):
        sizes = dict(zip(names, point, strict=True))
        divides = all(sizes[outer] % sizes[inner] == 0 for inner, outer in problem.chains)
        if divides and all(limit.demand.at(sizes) <= limit.capacity for limit in problem.limits):
            cost = problem.cost.at(sizes)
            best = cost if best is None else min(best, cost)
    return best


def random_problem(rng: random.Random) -> Problem:
    """Like matmul, attention, grouped attention, masks: odd sizes, two or three levels."""
    kind = rng.randrange(4)
    sizes = [rng.choice((5, 7, 9, 11, 13, 17, 23)) for _ in range(3)]
    names = ["g_a", "g_c", "s_b"]
    if kind == 0:
        a, c, b = sizes
        cost = a * b * c * Poly.of(1) + b * c * count("g_a", a) * rng.randint(1, 3) + a * b * count("g_c", c)
        demand = g("g_a") * g("g_c") + g("s_b") * (g("g_a") + g("g_c"))
        below = g("g_a") * g("g_c") * 2
    elif kind == 1:
        names = ["g_a", "s_b"]
        d = rng.randint(1, 6)
        cost = 2 * sizes[0] * d + 2 * sizes[2] * d * count("g_a", sizes[0])
        demand = 2 * d * g("g_a") + 2 * d * g("s_b") + g("g_a") * g("s_b") + 3 * g("g_a")
        below = g("g_a") * (d + 3)
    elif kind == 2:
        cost = 7 * count("g_a", sizes[0]) * count("g_c", sizes[1]) + 3 * count("s_b", sizes[2]) + 11
        demand = g("g_a") * g("g_c") * g("s_b") + 5
        below = g("g_a") + 2 * g("s_b")
    else:
        names = ["g_a", "s_b"]
        kept = Kept(
            (Affine((("q", 1), ("x", -1)), rng.randint(-2, 2)),), "x", sizes[2], "s_b", "q", sizes[0], "g_a", False
        )
        cost = 3 * Poly.of(kept) + 2 * count("g_a", sizes[0])
        demand = g("g_a") * g("s_b") + 2 * g("g_a")
        below = 2 * g("g_a")
    of = dict(zip(["g_a", "g_c", "s_b"], sizes, strict=True))
    candidates = {v: range(1, of[v] + 1) for v in names}
    if rng.random() < 0.3:  # multiples of a divisor
        candidates[names[0]] = range(2, of[names[0]] + 1, 2)
    whole = {v: c[-1] for v, c in candidates.items()}
    limits = [Limit("shared", rng.randint(3, max(4, demand.at(whole))), demand)]
    if rng.random() < 0.6:
        limits.append(Limit("registers", rng.randint(2, max(3, below.at(whole))), below))
    return Problem(candidates, cost, tuple(limits), tuple((v, "small") for v in names[:-1]))


def random_chains(rng: random.Random) -> Problem:
    """Blocks cut again at lower levels, each block size a divisor of the one above; sizes odd or even."""
    levels = rng.choice([(2,), (3,), (2, 2), (2, 1), (3, 2), (2, 2, 2)])
    candidates: dict[str, range | tuple[int, ...]] = {}
    chains: list[tuple[str, str]] = []
    cost, held = Poly.of(rng.randint(0, 5)), [Poly(), Poly(), Poly()]
    small = len(levels) > 2 or sum(levels) > 4
    for axis, depth in zip("abc", levels, strict=False):
        size = rng.choice((4, 5, 6, 7) if small else (8, 9, 12, 13, 15, 16))
        names = [f"{axis}{i}" for i in range(depth)]
        chains += [(inner, outer) for outer, inner in itertools.pairwise(names)]
        for i, name in enumerate(names):
            every = range(1, size + 1)
            candidates[name] = tuple(sorted(rng.sample(every, rng.randint(2, size)))) if rng.random() < 0.3 else every
            cost = cost + rng.randint(1, 9) * count(name, size)
            held[i] = (
                held[i] + rng.randint(1, 4) * g(name)
                if rng.random() < 0.5
                else (held[i] if held[i].terms else 1) * g(name)
            )
            if i:
                cost = cost + rng.randint(0, 3) * Poly.of(Quotient(names[i - 1], name)) * g(name)
    limits = [
        Limit(f"l{i}", rng.randint(1, max(2, h.at({v: c[-1] for v, c in candidates.items()}))), h)
        for i, h in enumerate(held) if h.terms
    ]  # fmt: skip
    if rng.random() < 0.3:  # at least so many blocks
        limits.append(Limit("warps", 0, rng.randint(1, 4) - Poly.of(Quotient("a0", "a1"))))
    return Problem(candidates, cost, tuple(limits), (("a0", "small"),), tuple(chains))


@pytest.mark.parametrize(("make", "number"), [(random_problem, 500), (random_chains, 500)])
def test_against_enumeration(make: Callable[[random.Random], Problem], number: int) -> None:
    """Random problems of two and three levels, with and without divisor chains: no mismatch."""
    rng = random.Random(11)
    feasible = 0
    for _ in range(number):
        problem = make(rng)
        expected = brute_force(problem)
        if expected is None:
            with pytest.raises(Infeasible):
                solve(problem)
            continue
        feasible += 1
        tiling = solve(problem)
        assert tiling.cost == expected
        assert tiling.certificate.status == "optimal"
        assert tiling.certificate.lower_bound == expected
        assert tiling.certificate.checked_by == ("python", "cvc5")
        assert problem.cost.at(tiling.blocks) == expected
        assert all(limit.demand.at(tiling.blocks) <= limit.capacity for limit in problem.limits)
        assert problem.broken(tiling.blocks) is None
    assert feasible > number / 2


def test_no_values_are_covered_by_no_blocks() -> None:
    problem = Problem({"g": range(3, 9)}, count("g", 8), (Limit("l", 2, 5 * count("g", 0)),))
    assert solve(problem).blocks == {"g": 8}


def test_chains_that_no_candidates_satisfy() -> None:
    problem = Problem({"w": (3, 5), "g": (4, 7)}, g("g"), (), chains=(("w", "g"),))
    with pytest.raises(Infeasible, match="no candidates satisfy all of: w divides g"):
        solve(problem)
    with pytest.raises(ValueError, match=r"the chain \('w', 'h'\) does not join two of w, g"):
        solve(replace(problem, chains=(("w", "h"),)))
    with pytest.raises(ValueError, match="candidates of w do not increase"):
        solve(replace(problem, candidates={"w": (5, 3), "g": (4, 7)}))


def test_a_chain_in_a_certificate_that_does_not_hold_is_refused() -> None:
    problem = Problem({"w": range(2, 9), "g": range(5, 40)}, g("g") + 3 * count("w", 40), (), chains=(("w", "g"),))
    certificate = solve(problem).certificate
    assert problem.broken(dict(certificate.blocks)) is None
    assert any(m.kind == "chain" for m in certificate.lemmas)
    wrong = Lemma("chain", (0,), 0, (("g", (0, 34)), ("w", (0, 6))))
    with pytest.raises(CertificateError):
        verify(problem, replace(certificate, lemmas=(*certificate.lemmas, wrong)))
    without = replace(problem, chains=())
    with pytest.raises(CertificateError):
        verify(without, certificate)


def matmul(n: int, capacity: int = 167936) -> Problem:
    cost = 2 * (n * n * (count("g_a", n) + count("g_c", n))) + 2 * n * n
    demand = 2 * (g("g_a") * g("g_c") + g("s_b") * (g("g_a") + g("g_c")))
    prefer = (("g_a", "small"), ("g_c", "small"), ("s_b", "large"))
    return Problem({v: range(1, n + 1) for v in ("g_a", "g_c", "s_b")}, cost, (Limit("l1", capacity, demand),), prefer)


def test_section_3_matmul_optimum() -> None:
    tiling = solve(matmul(4096))
    assert tiling.cost == 2 * 503_316_480
    assert -(-4096 // tiling.blocks["g_a"]) + -(-4096 // tiling.blocks["g_c"]) == 29  # 342 x 241 is one such tile


def test_the_same_problem_has_the_same_answer() -> None:
    assert [solve(matmul(509)).blocks for _ in range(3)] == [solve(matmul(509)).blocks] * 3


@pytest.mark.parametrize("size", [1, 2, 3, 64, 101])
def test_sizes_that_fit_whole_are_not_cut(size: int) -> None:
    tiling = solve(matmul(size))
    assert tiling.cost == 6 * size * size
    assert tiling.blocks["s_b"] == size


def bumpy(name: str) -> Poly:
    """Grows and falls without order."""
    return Poly.of(Table(name, tuple((b, 10 + (b * 7919) % 31) for b in range(1, 60))))


def test_quantities_that_are_not_monotone() -> None:
    cost = bumpy("g") * Poly.of(Blocks("h", 40)) + g("h")
    demand = bumpy("g") + g("h")
    problem = Problem({"g": range(1, 60), "h": range(1, 41)}, cost, (Limit("l", 45, demand),))
    assert solve(problem).cost == brute_force(problem)


def test_twelve_variables() -> None:
    """A chain of tiles: far more points than anything could enumerate."""
    names = [f"g_{i}" for i in range(12)]
    cost = sum((1000 * (i + 1) * count(v, 512) for i, v in enumerate(names)), Poly())
    limits = tuple(Limit(f"l{i}", 4096, g(a) * g(b)) for i, (a, b) in enumerate(itertools.pairwise(names)))
    tiling = solve(Problem({v: range(16, 513, 16) for v in names}, cost, limits))
    assert tiling.certificate.status == "optimal"


def test_infeasible_names_the_level_and_the_bytes() -> None:
    problem = Problem({"g": range(2, 9)}, g("g"), (Limit("shared", 10, 4 * g("g") + 3, "load Q"),))
    with pytest.raises(Infeasible) as caught:
        solve(problem)
    error = caught.value
    assert (error.level, error.bytes_asked, error.capacity, error.tile) == ("shared", 11, 10, {"g": 2})
    assert str(error) == "shared: the smallest tile (g = 2) needs 11 bytes at 'load Q', there are 10: 1 too many"


def test_limits_that_conflict_only_together() -> None:
    """Each limit can be met by itself: more blocks of one kind mean fewer of the other."""
    problem = Problem(
        {"g": range(1, 9)}, g("g"), (Limit("a", 3, g("g")), Limit("b", 2, count("g", 8)),)
    )  # fmt: skip
    with pytest.raises(Infeasible, match=r"no tile satisfies all limits|smallest tile"):
        solve(problem)


def test_a_resource_limit_gives_no_false_optimum() -> None:
    tiling = solve(matmul(4096), rlimit=1)
    certificate = tiling.certificate
    assert certificate.status == "bounded"
    assert certificate.lower_bound <= 2 * 503_316_480 <= certificate.cost
    assert certificate.lower_bound < certificate.cost
    assert 0 < certificate.gap < 100
    assert certificate.checked_by == ("python", "cvc5")


def test_many_solves_do_not_use_up_the_resource_limit_of_the_next() -> None:
    for _ in range(5):
        assert solve(matmul(512), rlimit=2_000).certificate.status == "optimal"


TAMPERED: dict[str, Callable[[Certificate], Certificate]] = {
    "cost": lambda c: replace(c, cost=c.cost - 1, lower_bound=c.cost - 1),
    "bound": lambda c: replace(c, lower_bound=c.lower_bound - 1),
    "status": lambda c: replace(c, status="perfect"),
    "another tile": lambda c: replace(c, blocks=tuple((v, 1) for v, _ in c.blocks)),
    "a tile that does not fit": lambda c: replace(c, blocks=tuple((v, 1000) for v, _ in c.blocks)),
    "no candidate": lambda c: replace(c, blocks=tuple((v, 5000) for v, _ in c.blocks)),
    "a variable missing": lambda c: replace(c, blocks=c.blocks[1:]),
    "another variable": lambda c: replace(c, blocks=(("g_z", 1), *c.blocks[1:])),
    "no lemmas": lambda c: replace(c, lemmas=()),
    "a piece that is not there": lambda c: replace(c, lemmas=(*c.lemmas, Lemma("sum", (99,), 1, ()))),
    "a limit that is not there": lambda c: replace(c, lemmas=(*c.lemmas, Lemma("limit", (1,), 0, ()))),
    "a limit that need not break": lambda c: replace(c, lemmas=(*c.lemmas, Lemma("limit", (0,), 0, ()))),
    "no such kind": lambda c: replace(c, lemmas=(*c.lemmas, Lemma("guess", (0,), 0, ()))),
    "a box outside": lambda c: replace(c, lemmas=(*c.lemmas, Lemma("sum", (0,), 1, (("g_a", (0, 10**6)),)))),
    "bounded, but claims the cost": lambda c: replace(c, status="bounded"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_tampered_certificates_are_refused(what: str) -> None:
    problem = matmul(1000)
    certificate = solve(problem).certificate
    verify(problem, certificate)
    with pytest.raises(CertificateError):
        verify(problem, TAMPERED[what](certificate))


def test_a_certificate_of_another_problem_is_refused() -> None:
    certificate = solve(matmul(500)).certificate
    with pytest.raises(CertificateError):
        verify(matmul(500, 80_000), certificate)


def points(problem: Problem, *quantities: Poly) -> list[tuple[int, ...]]:
    """The oracle: the quantities at every point that keeps the limits and the chains."""
    names = list(problem.candidates)
    found = []
    for point in itertools.product(*problem.candidates.values()):
        sizes = dict(zip(names, point, strict=True))
        if problem.broken(sizes) is None and all(li.demand.at(sizes) <= li.capacity for li in problem.limits):
            found.append(tuple(q.at(sizes) for q in quantities))
    return found


@pytest.mark.parametrize("make", [random_problem, random_chains])
def test_objectives_in_order_and_fronts_against_enumeration(make: Callable[[random.Random], Problem]) -> None:
    rng = random.Random(23)
    fronts = 0
    while fronts < 12:
        problem = make(rng)
        held = problem.limits[0].demand if problem.limits else g(next(iter(problem.candidates)))
        third = sum((rng.randint(-3, 3) * g(v) for v in problem.candidates), Poly())
        if not (all_points := points(problem, problem.cost, held, third)):
            continue
        fronts += 1
        tiling = solve_in_order(problem, held, third)
        assert (tiling.cost, *(later.cost for later in tiling.then)) == min(all_points)
        for stage in (tiling, *tiling.then):
            assert stage.problem is not None
            assert stage.blocks == tiling.blocks
            assert verify(stage.problem, stage.certificate).status == "optimal"
        expected = {(c, h) for c, h, _ in all_points}
        expected = {(c, h) for c, h in expected if not any(a <= c and b <= h and (a, b) != (c, h) for a, b in expected)}
        front = pareto(problem, held)
        assert [(t.cost, t.then[0].cost) for t in front] == sorted(expected)
        assert front[-1].then[1].certificate.lower_bound == front[-1].then[0].cost
        for t in front:
            assert t.problem is not None
            assert (problem.cost.at(t.blocks), held.at(t.blocks)) == (t.cost, t.then[0].cost)
            assert verify(t.problem, t.certificate).status == "optimal"


def busiest(rng: random.Random, problem: Problem) -> Poly:
    """A kernel's time in the units of its cost: work, by the part of it that the busiest core runs."""
    grid = tuple(Blocks(v, c[-1]) for v, c in problem.candidates.items())[: rng.randint(1, 2)]
    return Poly.of(Busiest(grid, rng.randint(1, 5), 60)) * (rng.randint(1, 40) + g(next(iter(problem.candidates))))


@pytest.mark.parametrize("make", [random_problem, random_chains])
def test_the_greatest_of_several_sums_against_enumeration(make: Callable[[random.Random], Problem]) -> None:
    """A maximum is minimised, alone and in order; the certificate shows that no tile keeps all sums lower."""
    rng = random.Random(31)
    solved = lemmas = 0
    while solved < 60:
        problem = make(rng)
        others = [busiest(rng, problem), sum((rng.randint(0, 9) * g(v) for v in problem.candidates), Poly())]
        problem = replace(problem, beside=tuple(others[: rng.randint(1, 2)]))
        second = (problem.limits[0].demand if problem.limits else others[1], others[0])
        if not (found := points(problem, *problem.costs, *second)):
            continue
        solved += 1
        values = {(max(row[:-2]), max(row[-2:])) for row in found}
        tiling = solve(problem)
        assert tiling.cost == min(values)[0] == problem.cost_at(tiling.blocks)
        assert (tiling.certificate.status, tiling.certificate.checked_by) == ("optimal", ("python", "cvc5"))
        lemmas += len(tiling.certificate.lemmas)
        in_order = solve_in_order(problem, second)
        assert (in_order.cost, in_order.then[0].cost) == min(values)
        expected = {p for p in values if not any(a <= p[0] and b <= p[1] and (a, b) != p for a, b in values)}
        front = pareto(problem, second)
        assert [(t.cost, t.then[0].cost) for t in front] == sorted(expected)
        for t in (in_order, *in_order.then, *front):
            assert t.problem is not None
            assert verify(t.problem, t.certificate).status == "optimal"
    assert lemmas > 100


def test_a_bound_on_one_of_several_sums_shows_nothing() -> None:
    """Without the sum that binds, or with another in its place, the certificate does not hold."""
    cost, other = 3 * count("g", 60), 2 * g("g")
    problem = Problem({"g": range(1, 61)}, cost, (), beside=(other,))
    tiling = solve(problem)
    assert (tiling.cost, tiling.blocks) == (20, {"g": 10})
    verify(problem, tiling.certificate)
    for changed in (replace(problem, beside=()), replace(problem, beside=(g("g"),)), replace(problem, cost=other)):
        with pytest.raises(CertificateError):
            verify(changed, tiling.certificate)
    with pytest.raises(ValueError, match="the cost reads h: no candidates"):
        solve(replace(problem, beside=(g("h"),)))


def test_a_limit_of_resources_gives_bounds_that_enumeration_confirms() -> None:
    rng = random.Random(3)
    bounded = 0
    for _ in range(60):
        problem = random_problem(rng)
        best = brute_force(problem)
        if best is None:
            continue
        for rlimit in (1, 4, 12):
            tiling = solve(problem, rlimit=rlimit)
            certificate = tiling.certificate
            assert certificate.lower_bound <= best <= certificate.cost
            assert (certificate.status == "optimal") == (certificate.lower_bound == certificate.cost)
            bounded += certificate.status == "bounded"
    assert bounded > 10


def test_a_bounded_tiling_says_how_far_it_can_be_from_the_best() -> None:
    tiling = solve(matmul(4096), rlimit=1)
    low = tiling.certificate.lower_bound
    assert f"bounded: none costs less than {low:,} bytes" in str(tiling)


def test_a_bound_that_the_lemmas_do_not_show_is_refused() -> None:
    problem = matmul(1000)
    certificate = solve(problem, rlimit=40).certificate
    assert certificate.status == "bounded"
    with pytest.raises(CertificateError, match="leave room"):
        verify(problem, replace(certificate, lower_bound=certificate.cost - 1))


def test_limits_from_below() -> None:
    """At least 16 warps: blocks times warps per block."""
    warps = g("blocks") * Poly.of(Quotient("g", "w"))
    cost = 3 * count("g", 512) + g("blocks") * 5
    limits = (Limit("warps", 0, 16 - warps), Limit("warps", 64, warps), Limit("shared", 400, g("blocks") * g("g")))
    problem = Problem({"g": range(16, 513, 16), "w": (16, 32), "blocks": range(1, 9)}, cost, limits, (), (("w", "g"),))
    tiling = solve(problem)
    assert tiling.cost == brute_force(problem)
    assert warps.at(tiling.blocks) >= 16


def test_a_million_candidates_take_no_million_literals() -> None:
    n = 10**6
    problem = Problem({"g": range(1, n + 1), "s": range(1, n + 1)}, count("g", n) + count("s", 7 * n), (
        Limit("l", 10**9, g("g") * g("s")),
    ))  # fmt: skip
    tiling = solve(problem)
    assert tiling.certificate.status == "optimal"
    assert len(tiling.certificate.lemmas) < 5_000


def test_a_cost_of_a_variable_without_candidates_is_refused() -> None:
    with pytest.raises(ValueError, match="the cost reads h: no candidates"):
        solve(Problem({"g": range(1, 9)}, g("h"), ()))
