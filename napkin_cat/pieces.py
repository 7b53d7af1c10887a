"""Cost and limits taken apart into pieces with exact bounds over boxes of candidate indices; better points near by.

A **piece** is the part of a sum that reads one set of variables, or a divisor chain. What is here searches nothing: it
evaluates, bounds, and walks downhill from a point, all in Python's integers.

>>> from napkin_cat.polynomial import Block, Blocks
>>> from napkin_cat.problem import Limit
>>> g = Block("g")
>>> form = Form(Problem({"g": range(1, 13)}, Poly.of(Blocks("g", 12)), (Limit("shared", 5, Poly.of(g)),)))
>>> form.cost_at({"g": 3}), form.cost_at({"g": 5}), descend(form, (12, {"g": 0}))
(3, None, (3, {'g': 3}))
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from napkin_cat.polynomial import Block, Blocks, Poly
from napkin_cat.problem import Problem, Range

__all__ = ["Chain", "Form", "Part", "Sum", "balanced", "descend", "preferred"]


class Part:
    """A polynomial as a piece: exact lower bounds over boxes of indices."""

    def __init__(self, poly: Poly, candidates: Mapping[str, Sequence[int]]) -> None:
        self.poly, self.candidates, self.variables = poly, candidates, poly.variables
        self.fast: list[tuple[int, list[tuple[str, Sequence[int], int, int | None]]]] | None = []
        for atoms, c in poly.terms:
            factors: list[tuple[str, Sequence[int], int, int | None]] = []
            for a in atoms:
                match a:
                    case Block(v):
                        factors.append((v, candidates[v], 0 if c > 0 else 1, None))
                    case Blocks(v, size):
                        factors.append((v, candidates[v], 1 if c > 0 else 0, size))
                    case _:
                        self.fast = None
                        return
            self.fast.append((c, factors))

    def lower(self, box: Mapping[str, Range]) -> int:
        if self.fast is None:
            sizes = {v: (self.candidates[v][box[v][0]], self.candidates[v][box[v][1]]) for v in self.variables}
            return self.poly.lower(sizes)
        total = 0
        for term, factors in self.fast:
            for v, candidates, side, size in factors:
                b = candidates[box[v][side]]
                term *= b if size is None else -(-size // b)
            total += term
        return total


@lru_cache(maxsize=64)
def _multiples(inner: Sequence[int], outer: Sequence[int]) -> tuple[list[list[int]], list[list[int]]]:
    """Per inner candidate the indices of the outer ones that are its multiples; per outer one those of its divisors."""
    place = {b: i for i, b in enumerate(outer)}
    up = [[place[b] for b in range(w, outer[-1] + 1, w) if b in place] for w in inner]
    down: list[list[int]] = [[] for _ in outer]
    for i, row in enumerate(up):
        for o in row:
            down[o].append(i)
    return up, down


class Chain:
    """A chain as a piece: 1 over boxes of indices without a pair that divides, else 0."""

    def __init__(self, inner: str, outer: str, candidates: Mapping[str, Sequence[int]]) -> None:
        self.variables = (inner, outer)
        of = [c if isinstance(c, range) else tuple(c) for c in (candidates[inner], candidates[outer])]
        self.up, self.down = _multiples(*of)

    def lower(self, box: Mapping[str, Range]) -> int:
        (low, high), (start, stop) = (box[v] for v in self.variables)
        rows, first, last = (self.up[low : high + 1], start, stop)
        if high - low > stop - start:
            rows, first, last = (self.down[start : stop + 1], low, high)
        for row in rows:
            at = bisect_left(row, first)
            if at < len(row) and row[at] <= last:
                return 0
        return 1


@dataclass(frozen=True)
class Sum:
    """`constant + sum of pieces`, by piece number; `tree` pairs them up, those first that share limits."""

    constant: int
    pieces: tuple[int, ...]
    tree: Any


class Form:
    """The problem over pieces.

    `costs`: the sums of which the greatest is to be least. `bounds`: the sums that must not exceed a number, with a
    lemma's kind and number.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        number: dict[Poly, int] = {}
        demands = [limit.demand for limit in problem.limits]
        parted = [_parts(p) for p in (problem.cost, *demands, *problem.beside)]
        for _, polys in parted:
            for p in polys:
                number.setdefault(p, len(number))
        self.polys = tuple(number)
        self.pieces: list[Part | Chain] = [Part(p, problem.candidates) for p in number]
        coupled = [set(limit.demand.variables) for limit in problem.limits]
        sums = [
            Sum(
                c,
                ks := tuple(sorted(number[p] for p in polys)),
                _tree(ks, [self.polys[k].variables for k in ks], coupled),
            )
            for c, polys in parted
        ]
        self.costs = [sums[0], *sums[len(demands) + 1 :]]
        self.bounds = [
            (s, limit.capacity, "limit", j)
            for j, (s, limit) in enumerate(zip(sums[1 : len(demands) + 1], problem.limits, strict=True))
        ]
        self.chains = [Chain(inner, outer, problem.candidates) for inner, outer in problem.chains]
        for j, chain in enumerate(self.chains):
            k = len(self.pieces)
            self.pieces.append(chain)
            self.bounds.append((Sum(0, (k,), k), 0, "chain", j))
        self.rivals = sorted({pair for names in coupled for pair in itertools.permutations(names, 2)})
        self.whole = problem.whole()
        self.base = [p.lower(self.whole) for p in self.pieces]

    def at(self, point: Mapping[str, int]) -> list[int]:
        """The pieces at a point of indices."""
        box = {v: (i, i) for v, i in point.items()}
        return [p.lower(box) for p in self.pieces]

    def cost_at(self, point: Mapping[str, int], below: int | None = None) -> int | None:
        """The cost at a point of indices, or None where it is not `below` a number, or a limit or chain is broken."""
        box = {v: (i, i) for v, i in point.items()}
        cost = max([s.constant + sum([self.pieces[k].lower(box) for k in s.pieces]) for s in self.costs])
        if below is not None and cost >= below:
            return None
        for s, capacity, _, _ in self.bounds:
            if s.constant + sum([self.pieces[k].lower(box) for k in s.pieces]) > capacity:
                return None
        return cost


def _parts(poly: Poly) -> tuple[int, list[Poly]]:
    """A polynomial as its constant and one polynomial for each set of variables."""
    constant, by = 0, dict[tuple[str, ...], list[Any]]()
    for atoms, coefficient in poly.terms:
        names = tuple(sorted({v for a in atoms for v in a.variables}))
        if names:
            by.setdefault(names, []).append((atoms, coefficient))
        else:
            constant += coefficient
    return constant, [Poly(tuple(terms)) for _, terms in sorted(by.items())]


def _tree(pieces: Sequence[int], variables: Sequence[Sequence[str]], coupled: Sequence[set[str]]) -> Any:
    """Nested pairs of pieces; those that share variables, or limits, stand together."""
    nodes: list[tuple[Any, set[str]]] = [(k, set(v)) for k, v in zip(pieces, variables, strict=True)]

    def affinity(pair: tuple[int, int]) -> float:
        (_, a), (_, b) = nodes[pair[0]], nodes[pair[1]]
        limits = sum(1 for names in coupled if len(names) > 2 and a & names and b & names)
        return (2 * len(a & b) + limits - (len(a) + len(b)) / 100) / len(a | b)

    while len(nodes) > 1:
        i, j = max(itertools.combinations(range(len(nodes)), 2), key=affinity)
        (second, more), (first, names) = nodes.pop(j), nodes.pop(i)
        nodes.append(((first, second), names | more))
    return nodes[0][0] if nodes else ()


# --------------------------------------------------------------------------- points near by


def _joined(form: Form, point: dict[str, int], fixed: set[str]) -> dict[str, int]:
    """A point near by that keeps the chains, if one is easily found: partners of `fixed` follow it, then theirs."""
    if not form.problem.chains:
        return point
    joined, fixed = dict(point), set(fixed)
    waiting = list(range(len(form.problem.chains)))
    while waiting:
        j = next((j for j in waiting if fixed & set(form.problem.chains[j])), waiting[0])
        waiting.remove(j)
        inner, outer = form.problem.chains[j]
        mover, row = (outer, form.chains[j].up[joined[inner]])
        if outer in fixed or inner not in fixed:
            mover, row = inner, form.chains[j].down[joined[outer]]
        fixed |= {inner, outer}
        if row:
            at = bisect_left(row, joined[mover])
            joined[mover] = min(row[max(0, at - 1) : at + 1], key=lambda i: abs(i - joined[mover]))
    return joined


def descend(form: Form, best: tuple[int, dict[str, int]]) -> tuple[int, dict[str, int]]:
    """Walk to a better point nearby, one or two variables at a time, in steps that shrink: a start, no proof."""
    cost, point = best
    step = max((len(c) for c in form.problem.candidates.values()), default=1) // 2
    names = [v for v in form.problem.candidates if form.whole[v][1]]
    while step:
        better = False
        moves = [{v: d} for v in names for d in (step, -step)]
        moves += [{a: step, b: -step} for a, b in form.rivals if form.whole[a][1] and form.whole[b][1]]
        for move in moves:
            to = dict(point)
            for v, d in move.items():
                to[v] = min(max(point[v] + d, 0), form.whole[v][1])
            to = _joined(form, to, set(move))
            if to == point:
                continue
            value = form.cost_at(to, below=cost)
            if value is not None:
                cost, point, better = value, to, True
        if not better:
            step //= 2
    return cost, point


def balanced(form: Form) -> dict[str, int]:
    """A start: what the cost depends on grown together as far as it fits, the rest at its smallest; no proof."""
    grown = {v for poly in form.problem.costs for v in poly.variables}

    def at(i: int) -> dict[str, int]:
        return {v: min(i, len(c) - 1) if v in grown else 0 for v, c in form.problem.candidates.items()}

    low, high = 0, max((len(c) for c in form.problem.candidates.values()), default=1) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (low, middle - 1) if form.cost_at(at(middle)) is None else (middle, high)
    return at(low)


def preferred(form: Form, cost: int, point: dict[str, int]) -> dict[str, int]:
    """Among points of equal cost, one nearer to what is preferred: a variable at a time, no proof of being first."""
    for v, _ in [p for p in form.problem.prefer if p[1] == "large"]:
        low = {**point, v: 0}  # first out of the others' way
        if form.cost_at(low) == cost:
            point = low
    for v, way in form.problem.prefer:
        size = len(form.problem.candidates[v])

        def good(i: int, v: str = v) -> bool:
            return form.cost_at({**point, v: i}) == cost  # noqa: B023

        near, far = point[v], (0 if way == "small" else size - 1)
        while abs(far - near) > 0:  # the last good one, if goodness ends only once
            middle = (near + far) // 2 if way == "small" else (near + far + 1) // 2
            near, far = (middle, far) if good(middle) else (near, middle + 1 if way == "small" else middle - 1)
        point = {**point, v: near}
        if way == "large":  # a mask makes goodness come and go: look further up, up to what fits
            fits = near
            while fits + 1 < size and form.cost_at({**point, v: fits + 1}) is not None:
                fits += 1
                if fits - near > 512:
                    break
            point = {**point, v: next((i for i in range(fits, near, -1) if good(i)), near)}
    return point
