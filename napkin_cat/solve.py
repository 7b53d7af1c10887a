"""Block sizes of least cost, with a proof that none are better.

The search (`search`) is lazy clause generation: a SAT solver proposes a point, and where it breaks a limit or costs
too much, **lemmas** say why, by exact lower bounds over boxes of candidates. The end is "unsatisfiable" for "cost <
best": the proof. The lemmas are the certificate: `certificate` checks them, and refutes what they leave, by code that
shares nothing with the search.

>>> from napkin_cat.polynomial import Block, Blocks, Poly
>>> moved = 12 * Poly.of(Blocks("g", 12))
>>> held = 2 * Poly.of(Block("g"))
>>> tiling = solve(Problem({"g": range(1, 13)}, moved, (Limit("shared", 10, held),), (("g", "small"),)))
>>> tiling.blocks, tiling.cost, tiling.certificate.status
({'g': 4}, 36, 'optimal')
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from napkin_cat import certificate as checker
from napkin_cat.certificate import CertificateError
from napkin_cat.pieces import balanced, descend, preferred
from napkin_cat.polynomial import Poly
from napkin_cat.problem import Certificate, Infeasible, Lemma, Limit, Problem, Tiling
from napkin_cat.search import Search

__all__ = [
    "Certificate", "CertificateError", "Infeasible", "Lemma", "Limit", "Problem", "Tiling", "minimising", "pareto",
    "solve", "solve_in_order", "verify",
]  # fmt: skip

RLIMIT = 2_000_000
"""Conflicts of the SAT solver and points tried for one problem: the same on a slow machine."""


def solve(problem: Problem, *, rlimit: int = RLIMIT, check: bool = True) -> Tiling:
    """Block sizes of least cost, proved and certified.

    Args:
        rlimit: conflicts of the SAT solver and points tried, at most; where it is reached, the certificate's status
            is "bounded" and its bound is below the cost.
        check: re-check the certificate before it is reported (exactly in Python, and by cvc5).

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    _refuse(problem)
    search = Search(problem, rlimit)
    form = search.form
    starts = [(form.cost_at(point), point) for point in (dict.fromkeys(form.whole, 0), balanced(form))]
    descents = [descend(form, (cost, point)) for cost, point in starts if cost is not None]
    best, lower = search.run(min(descents, key=lambda found: found[0], default=None))
    if best is None:
        if lower is not None:
            raise RuntimeError(f"no tiling was found within the resource limit {rlimit}, nor shown not to exist")
        raise _infeasible(problem)
    assert lower is not None
    cost, point = best
    point = preferred(form, cost, point)
    blocks = {v: problem.candidates[v][i] for v, i in point.items()}
    status = "optimal" if lower == cost else "bounded"
    certificate = Certificate(status, cost, lower, tuple(blocks.items()), tuple(search.lemmas))
    if check:
        certificate = verify(problem, certificate)
    return Tiling(blocks, cost, _demands(problem, blocks), certificate, problem)


def _demands(problem: Problem, blocks: Mapping[str, int]) -> tuple[tuple[str, int, int], ...]:
    held: dict[str, tuple[int, int]] = {}
    for limit in problem.limits:
        asked = limit.demand.at(blocks)
        held[limit.level] = (max(asked, held.get(limit.level, (asked, 0))[0]), limit.capacity)
    return tuple((level, a, c) for level, (a, c) in held.items())


Quantity = Poly | Sequence[Poly]
"""What can be minimised: a sum, or the greatest of several."""


def solve_in_order(problem: Problem, *more: Quantity, rlimit: int = RLIMIT, check: bool = True) -> Tiling:
    """Least cost, among those tilings the least of the next quantity, and so on: `then` holds the later stages.

    A quantity is a sum, or several of which the greatest counts. Each stage is a problem of its own, with the limits
    "no more than the best" of those before, and certified.

    >>> from napkin_cat.polynomial import Block, Blocks, Poly
    >>> g, s = Poly.of(Block("g")), Poly.of(Block("s"))
    >>> problem = Problem({"g": range(1, 9), "s": range(1, 9)}, Poly.of(Blocks("g", 8)), (Limit("l", 20, g * s),))
    >>> found = solve_in_order(problem, Poly.of(Blocks("s", 8)), -g - s)
    >>> found.blocks, found.cost, [later.cost for later in found.then]
    ({'g': 8, 's': 2}, 1, [4, -10])

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    stages = [solve(problem, rlimit=rlimit, check=check)]
    for k, quantity in enumerate(more):
        before = stages[-1].problem
        assert before is not None
        fixed = tuple(Limit(f"objective {k + 1}", stages[-1].cost, poly) for poly in before.costs)
        problem = minimising(replace(before, limits=(*before.limits, *fixed)), quantity)
        stages.append(solve(problem, rlimit=rlimit, check=check))
    last = tuple(stages[-1].blocks.items())
    first, *then = (
        replace(s, blocks=stages[-1].blocks, certificate=replace(s.certificate, blocks=last),
                demands=_demands(s.problem, stages[-1].blocks) if s.problem else s.demands)
        for s in stages
    )  # fmt: skip
    return replace(first, then=tuple(then))


def minimising(problem: Problem, quantity: Quantity) -> Problem:
    """The same tilings, of which another quantity is to be least."""
    first, *beside = (quantity,) if isinstance(quantity, Poly) else quantity
    return replace(problem, cost=first, beside=tuple(beside))


def pareto(problem: Problem, second: Quantity, *, rlimit: int = RLIMIT, check: bool = True) -> list[Tiling]:
    """All best compromises between the cost and a second quantity, by growing cost.

    Each tiling has the least cost among those whose second quantity is below the one before's, and the least second
    quantity (the cost of its `then`) among those of this cost: both certified, so that nothing lies between. The last
    has the least second quantity of all.

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    other = minimising(problem, second)
    least = solve(other, rlimit=rlimit, check=check)
    front: list[Tiling] = []
    while not front or front[-1].then[0].cost > least.certificate.lower_bound:
        below = tuple(Limit("second", front[-1].then[0].cost - 1, poly) for poly in other.costs) if front else ()
        front.append(
            solve_in_order(replace(problem, limits=(*problem.limits, *below)), second, rlimit=rlimit, check=check)
        )
    return [*front[:-1], replace(front[-1], then=(*front[-1].then, least))]


def _refuse(problem: Problem) -> None:
    for v, candidates in problem.candidates.items():
        if not len(candidates) or candidates[0] < 1:
            raise ValueError(f"{v} has no candidates, or one below 1")
        increases = candidates.step > 0 if isinstance(candidates, range) else None
        if increases is None:
            increases = all(a < b for a, b in itertools.pairwise(candidates))
        if not increases:
            raise ValueError(f"the candidates of {v} do not increase")
    for pair in problem.chains:
        if len(set(pair)) < 2 or not set(pair) <= set(problem.candidates):
            raise ValueError(f"the chain {pair} does not join two of {', '.join(problem.candidates)}")
    for what, poly in [
        *(("the cost", poly) for poly in problem.costs),
        *((f"limit {li.level!r}", li.demand) for li in problem.limits),
    ]:
        if not set(poly.variables) <= set(problem.candidates):
            raise ValueError(f"{what} reads {', '.join(set(poly.variables) - set(problem.candidates))}: no candidates")
    box = problem.values(problem.whole())
    if any(limit.demand.lower(box) > limit.capacity for limit in problem.limits):
        raise _infeasible(problem)


def _infeasible(problem: Problem) -> Infeasible:
    """The limit that the smallest tile breaks most."""
    tile = {v: c[0] for v, c in problem.candidates.items()}
    if not problem.limits:
        joined = ", ".join(f"{a} divides {b}" for a, b in problem.chains)
        return Infeasible("chains", 0, 0, tile, f"no candidates satisfy all of: {joined}")
    worst = max(problem.limits, key=lambda limit: limit.demand.at(tile) - limit.capacity)
    return Infeasible(worst.level, worst.demand.at(tile), worst.capacity, tile, worst.what)


def verify(problem: Problem, certificate: Certificate) -> Certificate:
    """Check a certificate against a problem; returns it with what checked it in `checked_by`.

    The tiling and every lemma are checked exactly in Python, by code that shares nothing with this module; then cvc5
    (or CaDiCaL, where lemmas are many) is asked for a tiling that keeps them and costs less than the bound.

    Raises:
        CertificateError: something in it does not hold.
    """
    trees = problem.to_json(), certificate.to_json()
    checker.check(*trees)
    formula, meaning = checker.clauses(*trees)
    by = checker.refuted(formula, len(meaning))
    if by is None:
        raise CertificateError("the lemmas leave room for a tiling that costs less than the bound")
    return replace(certificate, checked_by=("python", by))
