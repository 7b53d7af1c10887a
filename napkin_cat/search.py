"""The search for better block sizes: a SAT solver proposes, lemmas say why not, until nothing better is left.

A SAT solver chooses a point by the order encoding of candidate *indices* ("the index of g is at least k"). Where the
point breaks a limit or costs too much, lemmas say why: in this box of indices, and where those parts of the sum are at
least so much, the whole sum is at least theta, by exact lower bounds. Sums are taken apart along a tree, so that a
lemma about a part serves many points. Literals are made when a lemma needs them.

>>> from napkin_cat.polynomial import Block, Blocks, Poly
>>> search = Search(Problem({"g": range(1, 13)}, Poly.of(Blocks("g", 12)) + Poly.of(Block("g")), ()), rlimit=100)
>>> search.run(None)
((7, {'g': 2}), 7)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from napkin_cat.pieces import Chain, Form, Sum, descend
from napkin_cat.problem import Lemma, Problem, Range

__all__ = ["Search"]

GRID = 512
"""Bounds on parts of the cost are rounded to so many steps, so that lemmas share them."""
CLOSE = 20
"""Where the gap is below one part in so many, the search asks for a better point, no more for a better bound."""
FEW = 6
"""A limit of so many variables is refuted by one box, not part by part: one lemma in place of several."""

IndexBox = dict[str, Range]


@dataclass
class _Thresholds:
    """The literals "at least k" made so far of one quantity, in order."""

    keys: list[int] = field(default_factory=list)
    literal: dict[int, int] = field(default_factory=dict)


@dataclass
class _Body:
    """What a lemma rests on, while it is made."""

    box: IndexBox = field(default_factory=dict)
    premises: list[tuple[tuple[int, ...], int]] = field(default_factory=list)

    def narrow(self, box: Mapping[str, Range]) -> None:
        for v, (low, high) in box.items():
            a, b = self.box.get(v, (low, high))
            self.box[v] = (max(a, low), min(b, high))


class Search:
    """One run: the SAT solver, its literals, and the lemmas stated so far."""

    def __init__(self, problem: Problem, rlimit: int) -> None:
        from pysat.solvers import Glucose4

        self.problem, self.form, self.rlimit = problem, Form(problem), rlimit
        self.sat = Glucose4()
        self.count = self.tried = 0
        self.index = {v: _Thresholds() for v in problem.candidates}
        self.sums: dict[tuple[int, ...], _Thresholds] = {}
        self.lemmas: dict[Lemma, None] = {}
        self.leaves: dict[Any, tuple[int, ...]] = {}
        self.bases: dict[tuple[int, ...], int] = {}
        self.step = 1

    # ----- literals

    def threshold(self, of: _Thresholds, k: int) -> int:
        """The literal "at least k", ordered among the others."""
        if k not in of.literal:
            self.count += 1
            of.literal[k] = self.count
            at = bisect_left(of.keys, k)
            if at < len(of.keys):
                self.sat.add_clause([-of.literal[of.keys[at]], self.count])
            if at:
                self.sat.add_clause([-self.count, of.literal[of.keys[at - 1]]])
            of.keys.insert(at, k)
        return of.literal[k]

    def at_least(self, pieces: tuple[int, ...], theta: int) -> int:
        """The literal "the sum of these pieces is at least theta"."""
        return self.threshold(self.sums.setdefault(pieces, _Thresholds()), theta)

    def state(self, lemma: Lemma) -> None:
        """Give a lemma to the solver."""
        if lemma in self.lemmas:
            return
        self.lemmas[lemma] = None
        clause = []
        for v, (low, high) in lemma.box:
            if low > 0:
                clause.append(-self.threshold(self.index[v], low))
            if high < self.form.whole[v][1]:
                clause.append(self.threshold(self.index[v], high + 1))
        clause += [-self.at_least(pieces, theta) for pieces, theta in lemma.premises]
        if lemma.kind == "sum":
            clause.append(self.at_least(lemma.of, lemma.theta))
        self.sat.add_clause(clause)

    # ----- explaining

    def pieces_of(self, tree: Any) -> tuple[int, ...]:
        if tree not in self.leaves:
            self.leaves[tree] = (
                (tree,) if isinstance(tree, int) else tuple(sorted(k for t in tree for k in self.pieces_of(t)))
            )
        return self.leaves[tree]

    def base(self, pieces: tuple[int, ...]) -> int:
        """The least that a sum can be anywhere."""
        if pieces not in self.bases:
            self.bases[pieces] = sum(self.form.base[k] for k in pieces)
        return self.bases[pieces]

    def grown(self, pieces: Sequence[int], point: Mapping[str, int], least: int) -> IndexBox:
        """The largest box around a point, greedily, in which the sum of these pieces is still at least `least`."""
        lowers, whole = [self.form.pieces[k].lower for k in pieces], self.form.whole
        names = dict.fromkeys(v for k in pieces for v in self.form.pieces[k].variables)
        box = {v: (point[v], point[v]) for v in names}

        def holds() -> bool:
            total = 0
            for lower in lowers:
                total += lower(box)
            return total >= least

        for v in names:
            for side in (0, 1):
                low, high = box[v]
                far, near = whole[v][side], point[v]
                if far == near:
                    continue
                box[v] = (far, high) if side == 0 else (low, far)
                if holds():
                    continue
                while abs(far - near) > 1:  # `lower` only falls as the box grows
                    middle = (near + far) // 2
                    box[v] = (middle, high) if side == 0 else (low, middle)
                    near, far = (middle, far) if holds() else (near, middle)
                box[v] = (near, high) if side == 0 else (low, near)
        return {v: r for v, r in box.items() if r != whole[v]}

    def explain(self, tree: Any, least: int, at: Sequence[int], point: Mapping[str, int], body: _Body) -> None:
        """Add to a body from which it follows that the sum is at least `least`, as it is at the point."""
        form, pieces = self.form, self.pieces_of(tree)
        if least <= self.base(pieces):
            return
        if isinstance(tree, int):
            box = self.grown(pieces, point, least)
            if len(form.pieces[tree].variables) == 1 or isinstance(form.pieces[tree], Chain):
                body.narrow(box)
                return
            self.state(Lemma("sum", pieces, least, tuple(sorted(box.items()))))
        else:
            here = sum(at[k] for k in pieces)
            known = self.sums.setdefault(pieces, _Thresholds()).keys
            place = bisect_left(known, least)
            coarse = -(-least // self.step) * self.step
            if place < len(known) and known[place] <= here:
                least = known[place]
            elif coarse <= here:
                least = coarse
            inner = _Body()
            self.divide(tree, least, at, point, inner)
            self.state(Lemma("sum", pieces, least, tuple(sorted(inner.box.items())), tuple(inner.premises)))
        body.premises.append((pieces, least))

    def divide(self, tree: Any, least: int, at: Sequence[int], point: Mapping[str, int], body: _Body) -> None:
        """Explain a sum by its two parts: the smaller gain is left out where it can be, else both give way."""
        if isinstance(tree, int):
            self.explain(tree, least, at, point, body)
            return
        parts = [self.pieces_of(t) for t in tree]
        value = [sum(at[k] for k in p) for p in parts]
        gain = [n - self.base(p) for n, p in zip(value, parts, strict=True)]
        slack = sum(value) - least
        small = 0 if gain[0] <= gain[1] else 1
        first = value[small] - (min(gain[small], slack) if gain[small] <= slack else slack * gain[small] // sum(gain))
        before = len(body.premises)
        self.explain(tree[small], first, at, point, body)
        if len(body.premises) > before:  # it may have said more than was asked
            first = body.premises[-1][1]
        self.explain(tree[1 - small], least - first, at, point, body)

    def refute(self, s: Sum, least: int, kind: str, number: int, at: Sequence[int], point: Mapping[str, int]) -> None:
        """State that where this point lies a bound is broken: its sum is at least `least`."""
        body = _Body()
        few = kind == "limit" and len({v for k in s.pieces for v in self.form.pieces[k].variables}) <= FEW
        if few or (kind == "sum" and isinstance(s.tree, int)):
            body.narrow(self.grown(s.pieces, point, least))
        else:
            self.divide(s.tree, least, at, point, body)
        box, premises = tuple(sorted(body.box.items())), tuple(body.premises)
        of = s.pieces if kind == "sum" else (number,)
        self.state(Lemma(kind, of, least if kind == "sum" else 0, box, premises))

    # ----- the loop

    def spent(self) -> int:
        """Conflicts and points so far."""
        return self.tried + int(self.sat.accum_stats()["conflicts"])

    def point(self) -> dict[str, int]:
        """A point where the solver's model has it; between two literals, the middle."""
        model = self.sat.get_model()
        point = {}
        for v, of in self.index.items():
            at = bisect_right(of.keys, 0, key=lambda k: 0 if model[of.literal[k] - 1] > 0 else 1)
            low = of.keys[at - 1] if at else 0
            high = of.keys[at] - 1 if at < len(of.keys) else self.form.whole[v][1]
            point[v] = (low + high) // 2
        return point

    def run(self, best: tuple[int, dict[str, int]] | None) -> tuple[tuple[int, dict[str, int]] | None, int | None]:
        """Improve on `best` (cost, indices): the best found, and a proved lower bound (None: nothing is feasible)."""
        form, costs = self.form, self.form.costs
        lower = max(s.constant + sum(form.base[k] for k in s.pieces) for s in costs)
        while best is None or lower < best[0]:
            goal = None  # what a point must stay below
            if best is not None:
                close = (best[0] - lower) * CLOSE < abs(best[0])
                goal = best[0] if close else lower + (best[0] - lower) // 2 + 1
                self.step = max(1, (best[0] - lower) // GRID)
            assumed = [] if goal is None else [-self.at_least(s.pieces, goal - s.constant) for s in costs]
            while True:
                left = self.rlimit - self.spent()
                if left <= 0:
                    return best, lower
                self.sat.conf_budget(left)
                answer = self.sat.solve_limited(assumptions=assumed)
                if answer is None:
                    return best, lower
                if not answer:
                    if goal is None:
                        return None, None
                    lower = goal
                    self.sat.add_clause([-x for x in assumed])
                    break
                self.tried += 1
                point = self.point()
                at = form.at(point)
                totals = [s.constant + sum(at[k] for k in s.pieces) for s in costs]
                total = max(totals)
                fits = True
                for s, capacity, kind, number in form.bounds:
                    if s.constant + sum(at[k] for k in s.pieces) > capacity:
                        fits = False
                        self.refute(s, capacity + 1 - s.constant, kind, number, at, point)
                if goal is not None and total >= goal:  # by the sum that is too great by most
                    worst = costs[totals.index(total)]
                    self.refute(worst, goal - worst.constant, "sum", 0, at, point)
                if fits and (best is None or total < best[0]):
                    best = descend(form, (total, point))
                    break
        return best, lower
