"""Block sizes of least cost, with a proof that none are better.

The search is lazy clause generation. A SAT solver chooses a point by the order encoding of candidate *indices* ("the
index of g is at least k"). Where the point breaks a limit or costs too much, **lemmas** say why: in this box of
indices, and where those parts of the sum are at least so much, the whole sum is at least theta, by exact lower
bounds. Sums are taken apart along a tree, so that a lemma about a part serves many points. The end is "unsatisfiable"
for "cost < best": the proof. The lemmas are the certificate: `certificate` checks them, and refutes what they leave,
by code that shares nothing with this module.

>>> from napkin_cat.polynomial import Block, Blocks, Poly
>>> moved = 12 * Poly.of(Blocks("g", 12))
>>> held = 2 * Poly.of(Block("g"))
>>> tiling = solve(Problem({"g": range(1, 13)}, moved, (Limit("shared", 10, held),), (("g", "small"),)))
>>> tiling.blocks, tiling.cost, tiling.certificate.status
({'g': 4}, 36, 'optimal')
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from napkin_cat import certificate as checker
from napkin_cat.certificate import CertificateError
from napkin_cat.polynomial import Block, Blocks, Poly

__all__ = [
    "Certificate", "CertificateError", "Infeasible", "Lemma", "Limit", "Problem", "Tiling", "pareto", "solve",
    "solve_in_order", "verify",
]  # fmt: skip

RLIMIT = 2_000_000
"""Conflicts of the SAT solver and points tried for one problem: the same on a slow machine."""
GRID = 512
"""Bounds on parts of the cost are rounded to so many steps, so that lemmas share them."""
CLOSE = 20
"""Where the gap is below one part in so many, the search asks for a better point, no more for a better bound."""

Range = tuple[int, int]
IndexBox = dict[str, Range]


@dataclass(frozen=True)
class Limit:
    """What must fit: `demand` (bytes) at most `capacity` (bytes) at a level; `what` is the column it is read from.

    A bound from below is a limit too: "at least 16 warps" is `Limit("warps", 0, 16 - warps)`.
    """

    level: str
    capacity: int
    demand: Poly
    what: str = ""


@dataclass(frozen=True)
class Problem:
    """Least `cost` (bytes) over block sizes from lists of increasing candidates, within limits.

    `prefer` chooses among tilings of equal cost: in order, a variable and "small" or "large". `chains` are pairs
    (inner, outer) of variables: the inner block size must divide the outer one.

    >>> from napkin_cat.polynomial import Block
    >>> w, g = Poly.of(Block("w")), Poly.of(Block("g"))
    >>> chained = Problem({"w": (4, 6), "g": range(7, 12)}, g + w, (), chains=(("w", "g"),))
    >>> solve(chained).blocks
    {'w': 4, 'g': 8}
    """

    candidates: Mapping[str, Sequence[int]]
    cost: Poly
    limits: tuple[Limit, ...]
    prefer: tuple[tuple[str, str], ...] = ()
    chains: tuple[tuple[str, str], ...] = ()

    def values(self, box: Mapping[str, Range]) -> dict[str, Range]:
        """A box of indices as a box of sizes."""
        return {v: (self.candidates[v][low], self.candidates[v][high]) for v, (low, high) in box.items()}

    def whole(self) -> dict[str, Range]:
        """All indices."""
        return {v: (0, len(c) - 1) for v, c in self.candidates.items()}

    def broken(self, blocks: Mapping[str, int]) -> tuple[str, str] | None:
        """The first chain whose inner block size does not divide the outer one."""
        return next(((a, b) for a, b in self.chains if blocks[b] % blocks[a]), None)

    def to_json(self) -> dict[str, Any]:
        """The problem as plain data: what `certificate` reads.

        Raises:
            CertificateError: an atom that has no `to_json`.
        """
        return {
            "candidates": {
                v: {"first": c[0], "last": c[-1], "step": c.step} if isinstance(c, range) else list(c)
                for v, c in self.candidates.items()
            },
            "cost": _terms(self.cost),
            "limits": [
                {"level": limit.level, "capacity": limit.capacity, "demand": _terms(limit.demand), "what": limit.what}
                for limit in self.limits
            ],
            "chains": [list(pair) for pair in self.chains],
        }


def _terms(poly: Poly) -> list[Any]:
    """A polynomial as `[coefficient, atoms]` lists."""

    def tree(atom: Any) -> Any:
        if not hasattr(atom, "to_json"):
            raise CertificateError(f"{atom} has no to_json, so that no certificate can speak of it")
        return atom.to_json()

    return [[c, [tree(a) for a in atoms]] for atoms, c in poly.terms]


@dataclass(frozen=True)
class Lemma:
    """Inside a box of candidate indices, and where each of the `premises` holds, the conclusion does.

    A premise (pieces, theta) says that the sum of these pieces is at least theta. The conclusion is, by `kind`: "sum",
    the sum of the pieces `of` is at least `theta`; "limit", the limit number `of[0]` is broken; "chain", the inner
    block size of chain number `of[0]` does not divide the outer one. Pieces are parts of the cost and the limits, one
    for each set of variables.
    """

    kind: str
    of: tuple[int, ...]
    theta: int
    box: tuple[tuple[str, Range], ...]
    premises: tuple[tuple[tuple[int, ...], int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind, "of": list(self.of), "theta": self.theta, "box": {v: list(r) for v, r in self.box},
            "premises": [[list(pieces), theta] for pieces, theta in self.premises],
        }  # fmt: skip


@dataclass(frozen=True)
class Certificate:
    """A tiling, and the lemmas from which it follows that none costs less than `lower_bound`.

    `status` is "optimal", or "bounded" where the resource limit was reached: then `lower_bound` is below `cost`.
    """

    status: str
    cost: int
    lower_bound: int
    blocks: tuple[tuple[str, int], ...]
    lemmas: tuple[Lemma, ...] = field(repr=False, default=())
    checked_by: tuple[str, ...] = ()

    @property
    def gap(self) -> float:
        """By how many percent of the cost the bound is below it."""
        return 100 * (self.cost - self.lower_bound) / self.cost if self.cost else 0.0

    def to_json(self) -> dict[str, Any]:
        return {
            "status": self.status, "cost": self.cost, "lower_bound": self.lower_bound, "blocks": dict(self.blocks),
            "checked_by": list(self.checked_by), "lemmas": [m.to_json() for m in self.lemmas],
        }  # fmt: skip


@dataclass(frozen=True)
class Tiling:
    """Block sizes (values), what they cost (bytes), and the certificate."""

    blocks: dict[str, int]
    cost: int
    demands: tuple[tuple[str, int, int], ...]
    """Level, bytes held at most, capacity."""
    certificate: Certificate
    problem: Problem | None = field(repr=False, compare=False, default=None)
    then: tuple[Tiling, ...] = field(repr=False, compare=False, default=())
    """What was minimised next, each stage with its own problem and certificate (see `solve_in_order`)."""

    def __str__(self) -> str:
        rows = [f"{v} = {b}" for v, b in self.blocks.items()]
        rows += [f"{level}: {held:,} of {capacity:,} bytes" for level, held, capacity in self.demands]
        c = self.certificate
        gap = "" if c.status == "optimal" else f": none costs less than {c.lower_bound:,} bytes, {c.gap:.2g} % below"
        return "\n".join([*rows, f"cost {self.cost:,} bytes, {c.status}{gap}"])


class Infeasible(Exception):
    """No tiling fits.

    Attributes:
        level: where it does not. bytes_asked, capacity: bytes needed there by the smallest tile, and bytes there are.
        tile: that tile.
    """

    def __init__(self, level: str, bytes_asked: int, capacity: int, tile: Mapping[str, int], what: str = "") -> None:
        self.level, self.bytes_asked, self.capacity, self.tile, self.what = (
            level,
            bytes_asked,
            capacity,
            dict(tile),
            what,
        )
        sizes = ", ".join(f"{v} = {b}" for v, b in tile.items()) or "nothing can be cut"
        asked = f"the smallest tile ({sizes}) needs {bytes_asked:,} bytes{f' at {what!r}' if what else ''}"
        if level == "chains":
            problem = what
        elif bytes_asked > capacity:
            problem = f"{asked}, there are {capacity:,}: {bytes_asked - capacity:,} too many"
        else:
            problem = f"no tile satisfies all limits at once, though {asked} of {capacity:,}"
        super().__init__(f"{level}: {problem}")


# --------------------------------------------------------------------------- pieces


class _Part:
    """A polynomial as a piece: exact lower bounds over boxes of indices."""

    def __init__(self, poly: Poly, candidates: Mapping[str, Sequence[int]]) -> None:
        self.poly, self.candidates, self.variables = poly, candidates, poly.variables
        self.fast: list[tuple[int, list[tuple[str, Sequence[int], int, int]]]] | None = []
        for atoms, c in poly.terms:
            factors = []
            for a in atoms:
                match a:
                    case Block(v):
                        factors.append((v, candidates[v], 0 if c > 0 else 1, 0))
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
                term *= -(-size // b) if size else b
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


class _Chain:
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
class _Sum:
    """`constant + sum of pieces`, by piece number; `tree` pairs them up, those first that share limits."""

    constant: int
    pieces: tuple[int, ...]
    tree: Any


class _Form:
    """The problem over pieces. `bounds`: the sums that must not exceed a number, with a lemma's kind and number."""

    def __init__(self, problem: Problem) -> None:
        number: dict[Poly, int] = {}
        parted = [_parts(p) for p in (problem.cost, *(limit.demand for limit in problem.limits))]
        for _, polys in parted:
            for p in polys:
                number.setdefault(p, len(number))
        self.polys = tuple(number)
        self.pieces: list[_Part | _Chain] = [_Part(p, problem.candidates) for p in number]
        coupled = [set(limit.demand.variables) for limit in problem.limits]
        sums = [
            _Sum(
                c,
                ks := tuple(sorted(number[p] for p in polys)),
                _tree(ks, [self.polys[k].variables for k in ks], coupled),
            )
            for c, polys in parted
        ]
        self.cost = sums[0]
        self.bounds = [
            (s, limit.capacity, "limit", j) for j, (s, limit) in enumerate(zip(sums[1:], problem.limits, strict=True))
        ]
        self.chains = [_Chain(inner, outer, problem.candidates) for inner, outer in problem.chains]
        for j, chain in enumerate(self.chains):
            k = len(self.pieces)
            self.pieces.append(chain)
            self.bounds.append((_Sum(0, (k,), k), 0, "chain", j))
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
        cost = self.cost.constant + sum([self.pieces[k].lower(box) for k in self.cost.pieces])
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


# --------------------------------------------------------------------------- solving


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


class _Search:
    """One run: the SAT solver, its literals, and the lemmas stated so far."""

    def __init__(self, problem: Problem, rlimit: int) -> None:
        from pysat.solvers import Glucose4

        self.problem, self.form, self.rlimit = problem, _Form(problem), rlimit
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

    def grown(self, k: int, point: Mapping[str, int], least: int) -> IndexBox:
        """The largest box around a point, greedily, in which the piece is still at least `least`."""
        piece, whole = self.form.pieces[k], self.form.whole
        box = {v: (point[v], point[v]) for v in piece.variables}
        for v in piece.variables:
            for side in (0, 1):
                low, high = box[v]
                far, near = whole[v][side], point[v]
                box[v] = (far, high) if side == 0 else (low, far)
                if piece.lower(box) >= least:
                    continue
                while abs(far - near) > 1:  # `lower` only falls as the box grows
                    middle = (near + far) // 2
                    box[v] = (middle, high) if side == 0 else (low, middle)
                    near, far = (middle, far) if piece.lower(box) >= least else (near, middle)
                box[v] = (near, high) if side == 0 else (low, near)
        return {v: r for v, r in box.items() if r != whole[v]}

    def explain(self, tree: Any, least: int, at: Sequence[int], point: Mapping[str, int], body: _Body) -> None:
        """Add to a body from which it follows that the sum is at least `least`, as it is at the point."""
        form, pieces = self.form, self.pieces_of(tree)
        if least <= self.base(pieces):
            return
        if isinstance(tree, int):
            box = self.grown(tree, point, least)
            if len(form.pieces[tree].variables) == 1 or isinstance(form.pieces[tree], _Chain):
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

    def refute(self, s: _Sum, least: int, kind: str, number: int, at: Sequence[int], point: Mapping[str, int]) -> None:
        """State that where this point lies a bound is broken: its sum is at least `least`."""
        body = _Body()
        if kind == "sum" and isinstance(s.tree, int):
            body.narrow(self.grown(s.tree, point, least))
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
        form, cost = self.form, self.form.cost
        lower = cost.constant + sum(form.base[k] for k in cost.pieces)
        while best is None or lower < best[0]:
            goal = None  # what a point must stay below
            if best is not None:
                close = (best[0] - lower) * CLOSE < abs(best[0])
                goal = best[0] if close else lower + (best[0] - lower) // 2 + 1
                self.step = max(1, (best[0] - lower) // GRID)
            assumed = [] if goal is None else [-self.at_least(cost.pieces, goal - cost.constant)]
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
                    self.sat.add_clause([-assumed[0]])
                    break
                self.tried += 1
                point = self.point()
                at = form.at(point)
                total = cost.constant + sum(at[k] for k in cost.pieces)
                fits = True
                for s, capacity, kind, number in form.bounds:
                    if s.constant + sum(at[k] for k in s.pieces) > capacity:
                        fits = False
                        self.refute(s, capacity + 1 - s.constant, kind, number, at, point)
                if goal is not None and total >= goal:
                    self.refute(cost, goal - cost.constant, "sum", 0, at, point)
                if fits and (best is None or total < best[0]):
                    best = _descend(self.problem, form, (total, point))
                    break
        return best, lower


# --------------------------------------------------------------------------- points near by


def _joined(problem: Problem, form: _Form, point: dict[str, int], fixed: set[str]) -> dict[str, int]:
    """A point near by that keeps the chains, if one is easily found: partners of `fixed` follow it, then theirs."""
    if not problem.chains:
        return point
    joined, fixed = dict(point), set(fixed)
    waiting = list(range(len(problem.chains)))
    while waiting:
        j = next((j for j in waiting if fixed & set(problem.chains[j])), waiting[0])
        waiting.remove(j)
        inner, outer = problem.chains[j]
        mover, row = (outer, form.chains[j].up[joined[inner]])
        if outer in fixed or inner not in fixed:
            mover, row = inner, form.chains[j].down[joined[outer]]
        fixed |= {inner, outer}
        if row:
            at = bisect_left(row, joined[mover])
            joined[mover] = min(row[max(0, at - 1) : at + 1], key=lambda i: abs(i - joined[mover]))
    return joined


def _descend(problem: Problem, form: _Form, best: tuple[int, dict[str, int]]) -> tuple[int, dict[str, int]]:
    """Walk to a better point nearby, one or two variables at a time, in steps that shrink: a start, no proof."""
    cost, point = best
    step = max((len(c) for c in problem.candidates.values()), default=1) // 2
    names = [v for v in problem.candidates if form.whole[v][1]]
    while step:
        better = False
        moves = [{v: d} for v in names for d in (step, -step)]
        moves += [{a: step, b: -step} for a, b in form.rivals if form.whole[a][1] and form.whole[b][1]]
        for move in moves:
            to = dict(point)
            for v, d in move.items():
                to[v] = min(max(point[v] + d, 0), form.whole[v][1])
            to = _joined(problem, form, to, set(move))
            if to == point:
                continue
            value = form.cost_at(to, below=cost)
            if value is not None:
                cost, point, better = value, to, True
        if not better:
            step //= 2
    return cost, point


def _balanced(problem: Problem, form: _Form) -> dict[str, int]:
    """A start: what the cost depends on grown together as far as it fits, the rest at its smallest; no proof."""
    grown = set(problem.cost.variables)

    def at(i: int) -> dict[str, int]:
        return {v: min(i, len(c) - 1) if v in grown else 0 for v, c in problem.candidates.items()}

    low, high = 0, max((len(c) for c in problem.candidates.values()), default=1) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (low, middle - 1) if form.cost_at(at(middle)) is None else (middle, high)
    return at(low)


def _preferred(problem: Problem, form: _Form, cost: int, point: dict[str, int]) -> dict[str, int]:
    """Among points of equal cost, one nearer to what is preferred: a variable at a time, no proof of being first."""
    for v, _ in [p for p in problem.prefer if p[1] == "large"]:
        low = {**point, v: 0}  # first out of the others' way
        if form.cost_at(low) == cost:
            point = low
    for v, way in problem.prefer:
        size = len(problem.candidates[v])

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


# --------------------------------------------------------------------------- answers


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
    search = _Search(problem, rlimit)
    form = search.form
    starts = [(form.cost_at(point), point) for point in (dict.fromkeys(form.whole, 0), _balanced(problem, form))]
    descents = [_descend(problem, form, (cost, point)) for cost, point in starts if cost is not None]
    best, lower = search.run(min(descents, key=lambda found: found[0], default=None))
    if best is None:
        if lower is not None:
            raise RuntimeError(f"no tiling was found within the resource limit {rlimit}, nor shown not to exist")
        raise _infeasible(problem)
    assert lower is not None
    cost, point = best
    point = _preferred(problem, form, cost, point)
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


def solve_in_order(problem: Problem, *more: Poly, rlimit: int = RLIMIT, check: bool = True) -> Tiling:
    """Least cost, among those tilings the least of the next quantity, and so on: `then` holds the later stages.

    Each stage is a problem of its own, with the limits "no more than the best" of those before, and certified.

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
        fixed = Limit(f"objective {k + 1}", stages[-1].cost, before.cost)
        problem = replace(before, cost=quantity, limits=(*before.limits, fixed))
        stages.append(solve(problem, rlimit=rlimit, check=check))
    last = tuple(stages[-1].blocks.items())
    first, *then = (
        replace(s, blocks=stages[-1].blocks, certificate=replace(s.certificate, blocks=last),
                demands=_demands(s.problem, stages[-1].blocks) if s.problem else s.demands)
        for s in stages
    )  # fmt: skip
    return replace(first, then=tuple(then))


def pareto(problem: Problem, second: Poly, *, rlimit: int = RLIMIT, check: bool = True) -> list[Tiling]:
    """All best compromises between the cost and a second quantity, by growing cost.

    Each tiling has the least cost among those whose second quantity is below the one before's, and the least second
    quantity (the cost of its `then`) among those of this cost: both certified, so that nothing lies between. The last
    has the least second quantity of all.

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    least = solve(replace(problem, cost=second), rlimit=rlimit, check=check)
    front: list[Tiling] = []
    while not front or front[-1].then[0].cost > least.certificate.lower_bound:
        below = (Limit("second", front[-1].then[0].cost - 1, second),) if front else ()
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
    for what, poly in [("the cost", problem.cost), *((f"limit {li.level!r}", li.demand) for li in problem.limits)]:
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
