"""Block sizes of least cost, with a proof that none are better.

Z3 works over *indices* into the lists of candidate sizes, with one integer for every piece of cost and memory, so
all that it sees is linear. Where its model is too optimistic about a piece, a **lemma** is added: in this box of
indices the piece is at least theta, an exact lower bound. The end is "unsat" for "cost < best": the proof. The
lemmas are the certificate: they are checked exactly in Python, and cvc5 agrees that no point is left.

>>> from napkin_cat.polynomial import Block, Blocks, Poly
>>> moved = 12 * Poly.of(Blocks("g", 12))
>>> held = 2 * Poly.of(Block("g"))
>>> tiling = solve(Problem({"g": range(1, 13)}, moved, (Limit("shared", 10, held),), (("g", "small"),)))
>>> tiling.blocks, tiling.cost, tiling.certificate.status
({'g': 4}, 36, 'optimal')
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from napkin_cat.polynomial import Poly

__all__ = ["Certificate", "CertificateError", "Infeasible", "Lemma", "Limit", "Problem", "Tiling", "solve", "verify"]

RLIMIT = 200_000_000
"""Z3's resource limit for one problem: the same on a slow machine."""

Range = tuple[int, int]


@dataclass(frozen=True)
class Limit:
    """What must fit: `demand` (bytes) at most `capacity` (bytes) at a level; `what` is the column it is read from."""

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


@dataclass(frozen=True)
class Lemma:
    """Inside a box of candidate indices a piece is at least `theta`.

    Pieces are numbered: first parts of the cost and the limits, one for each set of variables, in bytes; then one for
    each chain, 1 where the inner block size does not divide the outer one, else 0.
    """

    piece: int
    box: tuple[tuple[str, Range], ...]
    theta: int


@dataclass(frozen=True)
class Certificate:
    """A tiling, and the lemmas from which it follows that none costs less.

    `status` is "optimal", or "unknown" where the resource limit was reached: then no tiling costs less than
    `lower_bound`, which is below `cost`.
    """

    status: str
    cost: int
    lower_bound: int
    blocks: tuple[tuple[str, int], ...]
    lemmas: tuple[Lemma, ...] = field(repr=False, default=())
    checked_by: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "status": self.status, "cost": self.cost, "lower_bound": self.lower_bound, "blocks": dict(self.blocks),
            "checked_by": list(self.checked_by),
            "lemmas": [
                {"piece": m.piece, "box": {v: list(r) for v, r in m.box}, "theta": m.theta} for m in self.lemmas
            ],
        }  # fmt: skip


@dataclass(frozen=True)
class Tiling:
    """Block sizes (values), what they cost (bytes), and the certificate."""

    blocks: dict[str, int]
    cost: int
    demands: tuple[tuple[str, int, int], ...]
    """Level, bytes held at most, capacity."""
    certificate: Certificate

    def __str__(self) -> str:
        rows = [f"{v} = {b}" for v, b in self.blocks.items()]
        rows += [f"{level}: {held:,} of {capacity:,} bytes" for level, held, capacity in self.demands]
        return "\n".join([*rows, f"cost {self.cost:,} bytes, {self.certificate.status}"])


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


class CertificateError(ValueError):
    """A certificate that does not hold."""


# --------------------------------------------------------------------------- pieces


def _pieces(poly: Poly) -> tuple[int, list[Poly]]:
    """A polynomial as its constant and one polynomial for each set of variables."""
    constant, by = 0, dict[tuple[str, ...], list[Any]]()
    for atoms, coefficient in poly.terms:
        names = tuple(sorted({v for a in atoms for v in a.variables}))
        if names:
            by.setdefault(names, []).append((atoms, coefficient))
        else:
            constant += coefficient
    return constant, [Poly(tuple(terms)) for _, terms in sorted(by.items())]


@dataclass(frozen=True)
class _Linear:
    """`constant + sum of pieces`, by piece number."""

    constant: int
    pieces: tuple[int, ...]


@lru_cache(maxsize=64)
def _multiples(inner: Sequence[int], outer: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """For each index of an inner candidate, the indices of the outer candidates that are multiples of it."""
    place = {b: i for i, b in enumerate(outer)}
    return tuple(tuple(place[b] for b in range(w, outer[-1] + 1, w) if b in place) for w in inner)


@dataclass(frozen=True)
class _Chain:
    """A chain as a piece: 1 over boxes of indices without a pair that divides, else 0."""

    inner: str
    outer: str
    multiples: tuple[tuple[int, ...], ...]

    @property
    def variables(self) -> tuple[str, str]:
        return (self.inner, self.outer)

    def lower(self, box: Mapping[str, Range]) -> int:
        (low, high), (start, stop) = box[self.inner], box[self.outer]
        for row in self.multiples[low : high + 1]:
            at = bisect_left(row, start)
            if at < len(row) and row[at] <= stop:
                return 0
        return 1


@dataclass(frozen=True)
class _Part:
    """A polynomial as a piece, over boxes of indices."""

    poly: Poly
    candidates: Mapping[str, Sequence[int]]

    @property
    def variables(self) -> tuple[str, ...]:
        return self.poly.variables

    def lower(self, box: Mapping[str, Range]) -> int:
        return self.poly.lower(
            {v: (self.candidates[v][low], self.candidates[v][high]) for v, (low, high) in box.items()}
        )


@dataclass(frozen=True)
class _Form:
    """The problem over pieces: what the solver and the checker both start from.

    `bounds` are sums that must not exceed a number: the limits, then each chain's piece, at most 0.
    """

    pieces: tuple[_Part | _Chain, ...]
    cost: _Linear
    bounds: tuple[tuple[_Linear, int], ...]

    def at(self, point: Mapping[str, int]) -> list[int]:
        """The pieces at a point of indices."""
        return [p.lower({v: (point[v], point[v]) for v in p.variables}) for p in self.pieces]


def _form(problem: Problem) -> _Form:
    number: dict[Poly, int] = {}

    def linear(poly: Poly) -> _Linear:
        constant, pieces = _pieces(poly)
        return _Linear(constant, tuple(number.setdefault(p, len(number)) for p in pieces))

    cost = linear(problem.cost)
    bounds = [(linear(limit.demand), limit.capacity) for limit in problem.limits]
    pieces: list[_Part | _Chain] = [_Part(p, problem.candidates) for p in number]
    for inner, outer in problem.chains:
        of = (problem.candidates[v] for v in (inner, outer))
        rows = _multiples(*(c if isinstance(c, range) else tuple(c) for c in of))
        bounds.append((_Linear(0, (len(pieces),)), 0))
        pieces.append(_Chain(inner, outer, rows))
    return _Form(tuple(pieces), cost, tuple(bounds))


# --------------------------------------------------------------------------- solving


class _Search:
    """One run of the lemma loop."""

    def __init__(self, problem: Problem, rlimit: int) -> None:
        import z3

        self.z3, self.problem, self.form = z3, problem, _form(problem)
        self.solver = z3.SolverFor("QF_LIA")
        self.solver.set("random_seed", 0)
        self.rlimit = rlimit
        self.solver.check()  # Z3 counts resources over the whole process: take the count at the start
        self.start = self.count()
        self.index = {v: z3.Int(f"i {v}") for v in problem.candidates}
        self.piece = [z3.Int(f"t {k}") for k in range(len(self.form.pieces))]
        self.lemmas: list[Lemma] = []
        for v, (low, high) in problem.whole().items():
            self.solver.add(self.index[v] >= low, self.index[v] <= high)
        for k, piece in enumerate(self.form.pieces):
            box = {v: problem.whole()[v] for v in piece.variables}
            self.add(k, box, piece.lower(box))
        for linear, capacity in self.form.bounds:
            self.solver.add(self.sum(linear) <= capacity)

    def count(self) -> int:
        """Resources that Z3 has used so far."""
        statistics = self.solver.statistics()
        return next((int(value) for key, value in statistics if key == "rlimit count"), 0)

    def sum(self, linear: _Linear) -> Any:
        return self.z3.Sum([self.z3.IntVal(linear.constant), *(self.piece[k] for k in linear.pieces)])

    def add(self, k: int, box: Mapping[str, Range], theta: int) -> None:
        """State a lemma."""
        self.lemmas.append(Lemma(k, tuple(sorted(box.items())), theta))
        whole = self.problem.whole()
        inside = [self.index[v] >= low for v, (low, _) in box.items() if low > whole[v][0]]
        inside += [self.index[v] <= high for v, (_, high) in box.items() if high < whole[v][1]]
        self.solver.add(self.z3.Implies(self.z3.And(inside), self.piece[k] >= theta))

    def grown(self, k: int, point: Mapping[str, int], least: int) -> tuple[dict[str, Range], int]:
        """The largest box around a point, greedily, in which the piece is still at least `least`."""
        piece, whole = self.form.pieces[k], self.problem.whole()
        box = {v: (point[v], point[v]) for v in piece.variables}

        def holds(v: str, to: Range) -> bool:
            return piece.lower({**box, v: to}) >= least

        for v in piece.variables:
            for side in (0, 1):
                low, high = box[v]
                end = whole[v][side]
                near, far = (low, end) if side == 0 else (high, end)

                def to(edge: int, v: str = v, side: int = side) -> Range:
                    return (edge, box[v][1]) if side == 0 else (box[v][0], edge)

                if holds(v, to(far)):
                    box[v] = to(far)
                    continue
                while abs(far - near) > 1:  # `lower` only falls as the box grows
                    middle = (near + far) // 2
                    near, far = (middle, far) if holds(v, to(middle)) else (near, middle)
                box[v] = to(near)
        return box, piece.lower(box)

    def explain(
        self, linear: _Linear, bound: int, point: Mapping[str, int], model: Mapping[int, int], at: Sequence[int]
    ) -> None:
        """Lemmas that together show `linear > bound` around a point where that is so."""
        slack = linear.constant + sum(at[k] for k in linear.pieces) - bound - 1
        for k in sorted(linear.pieces, key=lambda k: model[k] - at[k]):
            if model[k] >= at[k]:
                continue
            box, theta = self.grown(k, point, max(model[k] + 1, at[k] - slack))
            self.add(k, box, theta)
            slack -= at[k] - theta

    def run(self, best: tuple[int, dict[str, int]] | None) -> tuple[tuple[int, dict[str, int]] | None, bool]:
        """Improve on `best` (cost, indices) until nothing better is left: the best, and whether that is proved."""
        z3, problem, form = self.z3, self.problem, self.form
        spent = 0
        literals: dict[int | None, Any] = {}
        while True:
            bound = None if best is None else best[0]
            if bound not in literals:
                literals[bound] = z3.Bool(f"below {bound}")
                if bound is not None:
                    self.solver.add(z3.Implies(literals[bound], self.sum(form.cost) <= bound - 1))
            if spent >= self.rlimit:
                return best, False
            self.solver.set("rlimit", self.rlimit - spent)
            answer = self.solver.check(literals[bound])
            spent = self.count() - self.start
            if answer == z3.unsat:
                return best, True
            if answer != z3.sat:
                return best, False
            found = self.solver.model()
            point = {v: found.eval(i, model_completion=True).as_long() for v, i in self.index.items()}
            model = {k: found.eval(t, model_completion=True).as_long() for k, t in enumerate(self.piece)}
            at = form.at(point)
            total = form.cost.constant + sum(at[k] for k in form.cost.pieces)
            broken = [
                (linear, capacity) for linear, capacity in form.bounds
                if linear.constant + sum(at[k] for k in linear.pieces) > capacity
            ]  # fmt: skip
            for linear, capacity in broken:
                self.explain(linear, capacity, point, model, at)
            if bound is not None and total >= bound:
                self.explain(form.cost, bound - 1, point, model, at)
            elif not broken:
                best = _descend(problem, (total, point))


def _cost_at(problem: Problem, point: Mapping[str, int]) -> int | None:
    """The cost at a point of indices, or None where a limit is broken."""
    sizes = {v: problem.candidates[v][i] for v, i in point.items()}
    if problem.broken(sizes) or any(limit.demand.at(sizes) > limit.capacity for limit in problem.limits):
        return None
    return problem.cost.at(sizes)


def _joined(problem: Problem, point: dict[str, int], fixed: set[str]) -> dict[str, int]:
    """A point near by that keeps the chains, if one is easily found: partners of `fixed` follow it, then theirs."""
    joined, fixed = dict(point), set(fixed)
    waiting = list(problem.chains)
    while waiting:
        pair = next((p for p in waiting if fixed & set(p)), waiting[0])
        waiting.remove(pair)
        (small, large), (inner, outer) = pair, (problem.candidates[v] for v in pair)
        mover = small if large in fixed or small not in fixed else large
        fixed |= set(pair)
        a, b = inner[joined[small]], outer[joined[large]]
        if b % a == 0:
            continue
        start, others = (joined[small], inner) if mover == small else (joined[large], outer)
        for away in range(1, len(others)):
            near = [i for i in (start - away, start + away) if 0 <= i < len(others)]
            good = [i for i in near if (b % others[i] if mover == small else others[i] % a) == 0]
            if good:
                joined[mover] = good[0]
                break
    return joined


def _descend(problem: Problem, best: tuple[int, dict[str, int]]) -> tuple[int, dict[str, int]]:
    """Walk to a better point nearby, one or two variables at a time, in steps that shrink: a start, no proof."""
    cost, point = best
    step = max((len(c) for c in problem.candidates.values()), default=1) // 2
    names = list(problem.candidates)
    while step:
        better = False
        moves = [{v: d} for v in names for d in (step, -step)]
        moves += [{a: step, b: -step} for a in names for b in names if a != b]
        for move in moves:
            to = {v: min(max(point[v] + move.get(v, 0), 0), len(problem.candidates[v]) - 1) for v in names}
            to = _joined(problem, to, set(move))
            value = _cost_at(problem, to)
            if value is not None and value < cost:
                cost, point, better = value, to, True
        if not better:
            step //= 2
    return cost, point


def _balanced(problem: Problem) -> dict[str, int]:
    """A start: what the cost depends on grown together as far as it fits, the rest at its smallest; no proof."""
    grown = set(problem.cost.variables)

    def at(i: int) -> dict[str, int]:
        return {v: min(i, len(c) - 1) if v in grown else 0 for v, c in problem.candidates.items()}

    low, high = 0, max((len(c) for c in problem.candidates.values()), default=1) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (low, middle - 1) if _cost_at(problem, at(middle)) is None else (middle, high)
    return at(low)


def _preferred(problem: Problem, cost: int, point: dict[str, int]) -> dict[str, int]:
    """Among points of equal cost, one nearer to what is preferred: a variable at a time, no proof of being first."""
    for v, _ in [p for p in problem.prefer if p[1] == "large"]:
        low = {**point, v: 0}  # first out of the others' way
        if _cost_at(problem, low) == cost:
            point = low
    for v, way in problem.prefer:
        size = len(problem.candidates[v])

        def good(i: int, v: str = v) -> bool:
            return _cost_at(problem, {**point, v: i}) == cost  # noqa: B023

        near, far = point[v], (0 if way == "small" else size - 1)
        while abs(far - near) > 0:  # the last good one, if goodness ends only once
            middle = (near + far) // 2 if way == "small" else (near + far + 1) // 2
            near, far = (middle, far) if good(middle) else (near, middle + 1 if way == "small" else middle - 1)
        point = {**point, v: near}
        if way == "large":  # a mask makes goodness come and go: look further up, up to what fits
            fits = near
            while fits + 1 < size and _cost_at(problem, {**point, v: fits + 1}) is not None:
                fits += 1
                if fits - near > 512:
                    break
            point = {**point, v: next((i for i in range(fits, near, -1) if good(i)), near)}
    return point


def solve(problem: Problem, *, rlimit: int = RLIMIT, check: bool = True) -> Tiling:
    """Block sizes of least cost, proved and certified.

    Args:
        rlimit: Z3's resource limit; where it is reached the certificate's status is "unknown".
        check: re-check the certificate before it is reported (exactly in Python, and by cvc5).

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    _refuse(problem)
    starts = [(_cost_at(problem, point), point) for point in (dict.fromkeys(problem.candidates, 0), _balanced(problem))]
    descents = [_descend(problem, (cost, point)) for cost, point in starts if cost is not None]
    search = _Search(problem, rlimit)
    best, proved = search.run(min(descents, key=lambda found: found[0], default=None))
    if best is None:
        if not proved:
            raise RuntimeError(f"no tiling was found within the resource limit {rlimit}, nor shown not to exist")
        raise _infeasible(problem)
    cost, point = best
    point = _preferred(problem, cost, point)
    blocks = {v: problem.candidates[v][i] for v, i in point.items()}
    bottom = problem.cost.lower(problem.values(problem.whole()))
    certificate = Certificate(
        "optimal" if proved else "unknown",
        cost,
        cost if proved else bottom,
        tuple(blocks.items()),
        _needed(search.lemmas),
    )
    if check:
        certificate = verify(problem, certificate)
    held: dict[str, tuple[int, int]] = {}
    for limit in problem.limits:
        asked = limit.demand.at(blocks)
        held[limit.level] = (max(asked, held.get(limit.level, (0, 0))[0]), limit.capacity)
    return Tiling(blocks, cost, tuple((level, a, c) for level, (a, c) in held.items()), certificate)


def _needed(lemmas: Sequence[Lemma]) -> tuple[Lemma, ...]:
    return tuple(dict.fromkeys(lemmas))


def _refuse(problem: Problem) -> None:
    for v, candidates in problem.candidates.items():
        if not len(candidates) or candidates[0] < 1:
            raise ValueError(f"{v} has no candidates, or one below 1")
        if not isinstance(candidates, range) and any(a >= b for a, b in itertools.pairwise(candidates)):
            raise ValueError(f"the candidates of {v} do not increase")
    for pair in problem.chains:
        if len(set(pair)) < 2 or not set(pair) <= set(problem.candidates):
            raise ValueError(f"the chain {pair} does not join two of {', '.join(problem.candidates)}")
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


# --------------------------------------------------------------------------- checking


def verify(problem: Problem, certificate: Certificate) -> Certificate:
    """Check a certificate against a problem, without Z3; returns it with what checked it in `checked_by`.

    The tiling's cost and memory are evaluated anew, every lemma's bound too, also at corners of its box; then cvc5
    is asked for a point that satisfies all lemmas and limits and costs less.

    Raises:
        CertificateError: something in it does not hold.
    """
    blocks = dict(certificate.blocks)
    if set(blocks) != set(problem.candidates):
        raise CertificateError(f"the tiling {blocks} is not one of {', '.join(problem.candidates)}")
    for v, b in blocks.items():
        if b not in problem.candidates[v]:
            raise CertificateError(f"{v} = {b} is no candidate")
    if (pair := problem.broken(blocks)) is not None:
        raise CertificateError(f"{pair[0]} = {blocks[pair[0]]} does not divide {pair[1]} = {blocks[pair[1]]}")
    if problem.cost.at(blocks) != certificate.cost:
        raise CertificateError(f"the tiling costs {problem.cost.at(blocks):,} bytes, not {certificate.cost:,}")
    for limit in problem.limits:
        if limit.demand.at(blocks) > limit.capacity:
            raise CertificateError(
                f"{limit.level}: the tiling needs {limit.demand.at(blocks):,} of {limit.capacity:,} bytes"
            )
    if certificate.status not in ("optimal", "unknown"):
        raise CertificateError(f"no status {certificate.status!r}")
    if certificate.status == "unknown":
        if certificate.lower_bound > problem.cost.lower(problem.values(problem.whole())):
            raise CertificateError(f"nothing shows that no tiling costs less than {certificate.lower_bound:,} bytes")
        return _marked(certificate, ("python",))
    if certificate.lower_bound != certificate.cost:
        raise CertificateError(
            f"optimal, but its bound {certificate.lower_bound:,} is not its cost {certificate.cost:,}"
        )
    form = _form(problem)
    for lemma in certificate.lemmas:
        _check_lemma(problem, form, lemma)
    if not _no_better(problem, form, certificate):
        raise CertificateError("the lemmas leave room for a tiling that costs less")
    return _marked(certificate, ("python", "cvc5"))


def _marked(certificate: Certificate, by: tuple[str, ...]) -> Certificate:
    return replace(certificate, checked_by=by)


def _check_lemma(problem: Problem, form: _Form, lemma: Lemma) -> None:
    if not 0 <= lemma.piece < len(form.pieces):
        raise CertificateError(f"a lemma speaks of piece {lemma.piece} of {len(form.pieces)}")
    piece, box = form.pieces[lemma.piece], dict(lemma.box)
    whole = problem.whole()
    if set(box) != set(piece.variables) or any(
        not whole[v][0] <= low <= high <= whole[v][1] for v, (low, high) in box.items()
    ):
        raise CertificateError(f"a lemma's box {box} does not fit piece {lemma.piece}")
    values = problem.values(box)
    corners = [{v: (r[side], r[side]) for v, r in box.items()} for side in (0, 1)]
    if piece.lower(box) < lemma.theta or any(piece.lower(corner) < lemma.theta for corner in corners):
        raise CertificateError(f"piece {lemma.piece} can be below {lemma.theta:,} in {values}")


def smt2(problem: Problem, certificate: Certificate) -> str:
    """The claim that no tiling costs less, as SMT-LIB over the lemmas; holds iff a solver answers unsat."""
    form = _form(problem)
    names = {v: f"i_{k}" for k, v in enumerate(problem.candidates)}

    def integer(n: int) -> str:
        return str(n) if n >= 0 else f"(- {-n})"

    def total(linear: _Linear) -> str:
        return f"(+ {integer(linear.constant)} 0 {' '.join(f't_{k}' for k in linear.pieces)})"

    def lines() -> Iterator[str]:
        yield "(set-logic QF_LIA)"
        for v, (low, high) in problem.whole().items():
            yield f"(declare-const {names[v]} Int)"
            yield f"(assert (and (<= {low} {names[v]}) (<= {names[v]} {high})))"
        for k in range(len(form.pieces)):
            yield f"(declare-const t_{k} Int)"
        for lemma in certificate.lemmas:
            sides = [f"(< {names[v]} {low}) (> {names[v]} {high})" for v, (low, high) in lemma.box]
            yield f"(assert (or {' '.join(sides)} (>= t_{lemma.piece} {integer(lemma.theta)})))"
        for linear, capacity in form.bounds:
            yield f"(assert (<= {total(linear)} {integer(capacity)}))"
        yield f"(assert (<= {total(form.cost)} {integer(certificate.cost - 1)}))"
        yield "(check-sat)"
        yield "; expect: unsat"

    return "\n".join(lines()) + "\n"


def _no_better(problem: Problem, form: _Form, certificate: Certificate) -> bool:
    import cvc5

    manager = cvc5.TermManager()
    solver = cvc5.Solver(manager)
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, smt2(problem, certificate), "certificate")
    symbols = parser.getSymbolManager()
    while not (command := parser.nextCommand()).isNull():
        if command.getCommandName() == "check-sat":
            return bool(solver.checkSat().isUnsat())
        command.invoke(solver, symbols)
    return False
