"""Checking that no block sizes are better, by code that shares nothing with the solver.

All here works on plain data, as it stands in a bundle on disk, and has its own arithmetic. What a certificate rests on:

* the tiling: its sizes are candidates, keep the chains, fit the limits and cost what is claimed;
* each **lemma**, by exact integer sums: inside its box, given its premises, its conclusion holds;
* the lemmas, with "at least k + 1 implies at least k", leave no tiling that costs less than the bound: a refutation of
  clauses, in which a variable stands for "the index of v is at least k" or "the sum of these pieces is at least n".

Pieces are numbered as they come: the terms of the cost, then of each limit, then of what stands beside the cost (the
greatest of those sums is what counts), grouped by the variables they read.

>>> g = {"block": "g"}
>>> problem = {"candidates": {"g": [2, 3, 5]}, "cost": [[4, [g]]], "limits": [], "chains": []}
>>> claim = {"status": "optimal", "cost": 8, "lower_bound": 8, "blocks": {"g": 2}}
>>> check(problem, {**claim, "lemmas": [{"kind": "sum", "of": [0], "theta": 8, "box": {}, "premises": []}]})
>>> check(problem, {**claim, "lemmas": [{"kind": "sum", "of": [0], "theta": 9, "box": {}, "premises": []}]})
Traceback (most recent call last):
napkin_cat.certificate.CertificateError: lemma 0: the sum can be as low as 8, not 9
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = [
    "CertificateError", "Malformed", "check", "check_steps", "clauses", "dimacs", "needed", "prove", "refuted",
]  # fmt: skip

MANY = 5_000
"""Beyond so many clauses cvc5 takes longer to refute them than the search took to find them."""

Clause = list[int]
Span = tuple[int, int]


class CertificateError(ValueError):
    """A certificate that does not hold."""


class Malformed(ValueError):
    """What is no certificate at all: a field that is missing or of the wrong kind."""


# --------------------------------------------------------------------------- arithmetic


class _Problem:
    """A problem as plain data, read."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self.candidates: dict[str, Sequence[int]] = {v: _candidates(c) for v, c in tree["candidates"].items()}
        self.sums: list[tuple[int, tuple[int, ...]]] = []
        self.pieces: list[list[Any]] = []
        self.names: list[tuple[str, ...]] = []
        numbers: dict[str, int] = {}
        beside = tree.get("beside", [])
        for terms in [tree["cost"], *(limit["demand"] for limit in tree["limits"]), *beside]:
            constant, groups = 0, dict[tuple[str, ...], list[Any]]()
            for coefficient, atoms in terms:
                names = tuple(sorted({v for a in atoms for v in _variables(a)}))
                if names:
                    groups.setdefault(names, []).append((coefficient, atoms))
                else:
                    constant += coefficient
            here = []
            for names, group in sorted(groups.items()):
                key = json.dumps(group, sort_keys=True)
                if key not in numbers:
                    numbers[key] = len(self.pieces)
                    self.pieces.append(group)
                    self.names.append(names)
                here.append(numbers[key])
            self.sums.append((constant, tuple(sorted(here))))
        self.costs = [0, *range(len(self.sums) - len(beside), len(self.sums))]
        self.capacities = [limit["capacity"] for limit in tree["limits"]]
        self.levels = [limit["level"] for limit in tree["limits"]]
        self.chains = [(inner, outer) for inner, outer in tree["chains"]]
        self.whole = {v: (0, len(c) - 1) for v, c in self.candidates.items()}
        self.sets = {v: c if isinstance(c, range) else frozenset(c) for v, c in self.candidates.items()}
        self.bases: dict[int, int] = {}

    def least(self, k: int, box: Mapping[str, Span]) -> int:
        """The least that a piece can be over a box of indices, bounding each factor by itself."""
        names = self.names[k]
        if not any(v in box for v in names):
            if k not in self.bases:
                self.bases[k] = self._least(k, self.whole)
            return self.bases[k]
        return self._least(k, {v: box.get(v, self.whole[v]) for v in names})

    def _least(self, k: int, box: Mapping[str, Span]) -> int:
        sizes = {v: (self.candidates[v][box[v][0]], self.candidates[v][box[v][1]]) for v in self.names[k]}
        total = 0
        for coefficient, atoms in self.pieces[k]:
            product = coefficient
            for atom in atoms:
                low, high = _bounds(atom, sizes)
                product *= low if coefficient > 0 else high
            total += product
        return total

    def sum_at(self, number: int, blocks: Mapping[str, int]) -> int:
        """A sum (0: the cost, j + 1: limit j, then those beside the cost) at block sizes."""
        constant, pieces = self.sums[number]
        at = {v: (self.candidates[v].index(b),) * 2 for v, b in blocks.items()}
        return constant + sum(self._least(k, at) for k in pieces)


def _candidates(tree: Any) -> Sequence[int]:
    if isinstance(tree, Mapping):
        if tree["step"] < 1:
            raise Malformed(f"candidates: a step of {tree['step']}")
        found: Sequence[int] = range(tree["first"], tree["last"] + 1, tree["step"])
    else:
        found = list(tree)
        if any(a >= b for a, b in itertools.pairwise(found)):
            raise Malformed("candidates: they do not increase")
    if not found or found[0] < 1:
        raise Malformed("candidates: none, or one below 1")
    return found


def _variables(atom: Mapping[str, Any]) -> tuple[str, ...]:
    match atom:
        case {"blocks": _, "size": n} if n < 0:
            raise Malformed(f"a size of {n}")
        case {"table": _, "values": rows} if any(n < 0 for _, n in rows):
            raise Malformed("a table with a value below 0")
        case {"block": v} | {"blocks": v} | {"table": v}:
            return (v,)
        case {"outer": outer, "inner": inner}:
            return (outer, inner)
        case {"busiest": grid, "units": units, "scale": scale}:
            if units < 1 or scale < 0 or not grid:
                raise Malformed(f"the busiest of {units} cores, times {scale}")
            return tuple(v for atom in grid for v in _variables(atom))
        case {"kept": tree}:
            return tuple(v for v in (tree[k] for k in ("group_block", "block", "part", "piece")) if v is not None)
    raise Malformed(f"no quantity is written {json.dumps(atom)}")


def _bounds(atom: Mapping[str, Any], sizes: Mapping[str, Span]) -> Span:
    """The least and the greatest that a quantity can be over a box of sizes."""
    match atom:
        case {"block": v}:
            return sizes[v]
        case {"blocks": v, "size": n}:
            low, high = sizes[v]
            return (n + high - 1) // high, (n + low - 1) // low
        case {"outer": outer, "inner": inner}:
            (a, b), (low, high) = sizes[outer], sizes[inner]
            return (a + high - 1) // high, (b + low - 1) // low
        case {"table": v, "values": rows}:
            low, high = sizes[v]
            inside = [n for b, n in rows if low <= b <= high]
            return min(inside), max(inside)
        case {"busiest": grid, "units": units, "scale": scale}:
            few = many = 1
            for part in grid:
                low, high = _bounds(part, sizes)
                few, many = few * low, many * high
            return _busiest_bounds(few, many, units, scale)
        case {"kept": tree}:
            return _kept_bounds(tree, sizes)
    raise Malformed(f"no quantity is written {json.dumps(atom)}")


def _busiest_bounds(few: int, many: int, units: int, scale: int) -> Span:
    """What the busiest core runs of so many blocks, as a part of `scale`, rounded up.

    With w full waves or less, so many as w waves hold is the best number of blocks, and one more than w - 1 hold the
    worst: of numbers between, the ends of the range and those beside whole waves are all that can be extreme.
    """
    if few < 1:
        raise Malformed(f"{few} blocks")
    tried = {few, many}
    tried |= {n for n in (many // units * units, (few + units - 1) // units * units) if few <= n <= many}
    tried |= {n + 1 for n in ((few + units - 2) // units * units,) if few <= n + 1 <= many}
    values = [(scale * ((n + units - 1) // units) + n - 1) // n for n in tried]
    return min(values), max(values)


def _kept_bounds(tree: Mapping[str, Any], sizes: Mapping[str, Span]) -> Span:
    rows = (tree["rows"],) * 2 if tree["group_block"] is None else sizes[tree["group_block"]]
    chunks = sizes[tree["block"]]
    parts, pieces = ((0, 0) if tree[k] is None else sizes[tree[k]] for k in ("part", "piece"))
    if all(low == high for low, high in (rows, chunks, parts, pieces)):
        exact = _kept(tree, rows[0], chunks[0], parts[0], pieces[0])
        return exact, exact
    # A chunk holds its positions: with chunks of one position the least is kept. A block has at least one part, and
    # so many pieces of at most u positions hold no more than u times as many positions.
    plain = {**tree, "part": None, "piece": None}
    if rows[0] == rows[1] and chunks[0] == chunks[1]:
        kept = _kept(plain, rows[0], chunks[0])
    else:
        kept = _fewest(json.dumps(plain, sort_keys=True), rows[0], rows[1])
    least = -(-kept // max(1, pieces[1]))
    # At most nothing is hidden. n values in so many tiles make at most (n + tiles * (p - 1)) / p parts of p.
    blocks, tiles = -(-tree["rows"] // rows[0]), -(-tree["length"] // chunks[0])
    times = tree["rows"] if tree["weighted"] else blocks
    if parts[0] and not tree["weighted"]:
        times = (tree["rows"] + blocks * (parts[0] - 1)) // parts[0]
    most = (tree["length"] + tiles * (pieces[0] - 1)) // pieces[0] if pieces[0] else tree["length"]
    return least, most * times


def _kept(tree: Mapping[str, Any], rows: int, chunk: int, part: int = 0, piece: int = 0) -> int:
    """Positions of the stream in chunks that a mask does not hide, over blocks of `rows` group positions.

    With `part`, those of a block count once for every so many of its rows; with `piece`, so many positions of a chunk
    count once.
    """
    length, total = tree["length"], 0
    spans = dict(tree["spans"])
    for start in range(0, tree["rows"], rows):
        stop = min(start + rows, tree["rows"]) - 1
        first, last = 0, length - 1  # positions that every condition allows, each at its most generous
        for condition in tree["conditions"]:
            along, rest = 0, condition["constant"]
            for axis, c in condition["coefficients"]:
                if axis == tree["stream"]:
                    along = c
                elif axis == tree["group"]:
                    rest += max(c * start, c * stop)
                else:
                    rest += max(0, c * (spans[axis] - 1))
            if along == 0:
                last = last if rest >= 0 else -1
            elif along > 0:  # along * x >= -rest
                least = -(rest // along)
                if least >= length:
                    last = -1
                first = max(first, (least // chunk) * chunk)
            else:  # x <= rest / -along
                most = rest // -along
                last = min(last, (most // chunk) * chunk + chunk - 1)
        if last >= first:
            low = first - first % chunk
            high = min((last // chunk + 1) * chunk, length)
            count = high - low
            if piece:
                count = sum(-(-(min(at + chunk, high) - at) // piece) for at in range(low, high, chunk))
            total += count * ((stop - start + 1) if tree["weighted"] else -(-(stop - start + 1) // part) if part else 1)
    return total


_FEWEST: dict[str, dict[int, int]] = {}


def _fewest(text: str, low: int, high: int) -> int:
    known = _FEWEST.setdefault(text, {})
    tree = json.loads(text)
    for rows in range(low, high + 1):
        if rows not in known:
            known[rows] = _kept(tree, rows, 1)
    return min(known[rows] for rows in range(low, high + 1))


# --------------------------------------------------------------------------- lemmas


def check(problem: Mapping[str, Any], certificate: Mapping[str, Any]) -> None:
    """Check the tiling and every lemma of a certificate by exact sums; `clauses` says what is left to refute.

    Raises:
        CertificateError: something does not hold. Malformed: a field is missing or of the wrong kind.
    """
    try:
        _whole_numbers([problem, certificate])
        _check(_Problem(problem), certificate)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise Malformed(f"a field is missing or of the wrong kind: {type(error).__name__} {error}") from None


def _whole_numbers(tree: Any) -> None:
    """Refuse numbers that are not integers: comparisons with NaN or infinity would show nothing."""

    def refuse(text: str) -> Any:
        raise Malformed(f"{text} is no integer")

    json.loads(json.dumps(tree), parse_float=refuse, parse_constant=refuse)


def _check(p: _Problem, certificate: Mapping[str, Any]) -> None:
    blocks = certificate["blocks"]
    if set(blocks) != set(p.candidates):
        raise CertificateError(f"blocks: {', '.join(blocks)} are not the variables {', '.join(p.candidates)}")
    for v, b in blocks.items():
        if b not in p.candidates[v]:
            raise CertificateError(f"blocks: {v} = {b} is no candidate")
    for inner, outer in p.chains:
        if blocks[outer] % blocks[inner]:
            raise CertificateError(f"blocks: {inner} = {blocks[inner]} does not divide {outer} = {blocks[outer]}")
    if (cost := max(p.sum_at(k, blocks) for k in p.costs)) != certificate["cost"]:
        raise CertificateError(f"cost: the tiling costs {cost:,}, not {certificate['cost']:,}")
    for j, (level, capacity) in enumerate(zip(p.levels, p.capacities, strict=True)):
        if (held := p.sum_at(j + 1, blocks)) > capacity:
            raise CertificateError(f"blocks: {level}: the tiling needs {held:,} of {capacity:,}")
    bound, status = certificate["lower_bound"], certificate["status"]
    if status not in ("optimal", "bounded"):
        raise CertificateError(f"status: there is no {status!r}")
    if not (bound == cost if status == "optimal" else bound < cost):
        raise CertificateError(f"lower_bound: {status}, with a cost of {cost:,} and a bound of {bound:,}")
    for i, lemma in enumerate(certificate["lemmas"]):
        _check_lemma(p, i, lemma)


def _check_lemma(p: _Problem, i: int, lemma: Mapping[str, Any]) -> None:
    box = {v: (low, high) for v, (low, high) in lemma["box"].items()}
    for v, (low, high) in box.items():
        if v not in p.whole or not 0 <= low <= high <= p.whole[v][1]:
            raise CertificateError(f"lemma {i}: its box {v}: {low} to {high} is not one of candidates")
    kind, of = lemma["kind"], tuple(lemma["of"])
    if kind in ("chain", "limit") and lemma["theta"] != 0:
        raise CertificateError(f"lemma {i}: a {kind} has no number of its own, and it has {lemma['theta']}")
    if kind == "chain":
        if len(of) != 1 or not 0 <= of[0] < len(p.chains):
            raise CertificateError(f"lemma {i}: there is no chain {of}")
        inner, outer = p.chains[of[0]]
        rows, columns = (box.get(v, p.whole[v]) for v in (inner, outer))
        first, last = p.candidates[outer][columns[0]], p.candidates[outer][columns[1]]
        for a in p.candidates[inner][rows[0] : rows[1] + 1]:
            for b in range(a * -(-first // a), last + 1, a):
                if b in p.sets[outer]:
                    raise CertificateError(f"lemma {i}: in its box {inner} = {a} can divide {outer} = {b}")
        return
    if kind == "limit":
        if len(of) != 1 or not 0 <= of[0] < len(p.capacities):
            raise CertificateError(f"lemma {i}: there is no limit {of}")
        constant, pieces = p.sums[of[0] + 1]
        theta = p.capacities[of[0]] + 1 - constant
    elif kind == "sum":
        pieces, theta = of, lemma["theta"]
    else:
        raise CertificateError(f"lemma {i}: there is no kind {kind!r}")
    rest, total = set(pieces), 0
    if len(rest) != len(pieces) or not rest <= set(range(len(p.pieces))):
        raise CertificateError(f"lemma {i}: {list(pieces)} are not pieces")
    for part, least in lemma["premises"]:
        if len(set(part)) != len(part) or not set(part) <= rest:
            raise CertificateError(f"lemma {i}: the premise about {part} does not fit what it says of {list(pieces)}")
        rest -= set(part)
        total += least
    total += sum(p.least(k, box) for k in rest)
    if total < theta:
        raise CertificateError(f"lemma {i}: the sum can be as low as {total:,}, not {theta:,}")


# --------------------------------------------------------------------------- what is left to refute


def clauses(
    problem: Mapping[str, Any], certificate: Mapping[str, Any]
) -> tuple[list[Clause], list[tuple[tuple[Any, ...], int]]]:
    """The clauses whose refutation shows the bound, and what their variables mean, the first being variable 1.

    A variable means "at least n": of `(v,)`, the index of a block size; of a tuple of pieces, their sum. The last
    clauses deny the bound, of every sum whose greatest is the cost; the others hold of every tiling.
    """
    p = _Problem(problem)
    meaning: list[tuple[tuple[Any, ...], int]] = []
    number: dict[tuple[tuple[Any, ...], int], int] = {}

    def literal(of: tuple[Any, ...], n: int) -> int:
        if (of, n) not in number:
            meaning.append((of, n))
            number[of, n] = len(meaning)
        return number[of, n]

    found: list[Clause] = []
    for lemma in certificate["lemmas"]:
        clause = []
        for v, (low, high) in lemma["box"].items():
            if low > 0:
                clause.append(-literal((v,), low))
            if high < p.whole[v][1]:
                clause.append(literal((v,), high + 1))
        clause += [-literal(tuple(sorted(part)), least) for part, least in lemma["premises"]]
        if lemma["kind"] == "sum":
            clause.append(literal(tuple(sorted(lemma["of"])), lemma["theta"]))
        found.append(clause)
    denials = []
    for constant, pieces in (p.sums[k] for k in p.costs):
        claim = certificate["lower_bound"] - constant
        if sum(p.least(k, {}) for k in pieces) >= claim:
            found.append([literal(pieces, claim)])
        denials.append([-literal(pieces, claim)])
    keys: dict[tuple[Any, ...], list[int]] = {}
    for of, n in meaning:
        keys.setdefault(of, []).append(n)
    for of, steps in keys.items():
        steps.sort()
        found += [[-number[of, high], number[of, low]] for low, high in itertools.pairwise(steps)]
    return [*found, *denials], meaning


def dimacs(formula: Sequence[Clause], variables: int) -> str:
    """Clauses in DIMACS."""
    return "\n".join([f"p cnf {variables} {len(formula)}", *(" ".join(map(str, [*c, 0])) for c in formula)]) + "\n"


def refuted(formula: Sequence[Clause], variables: int) -> str | None:
    """The name of the solver that finds no assignment which satisfies all clauses: cvc5, or CaDiCaL if they are many.

    None if there is an assignment. Neither is the solver that the search uses.
    """
    if len(formula) > MANY:
        from pysat.solvers import Cadical153

        with Cadical153(bootstrap_with=formula) as cadical:
            return None if cadical.solve() else "cadical"
    import cvc5

    manager = cvc5.TermManager()
    solver = cvc5.Solver(manager)
    solver.setLogic("QF_UF")
    sort = manager.getBooleanSort()
    names = [manager.mkConst(sort, f"x{i}") for i in range(1, variables + 1)]
    denied = [manager.mkTerm(cvc5.Kind.NOT, name) for name in names]
    for clause in formula:
        terms = [names[x - 1] if x > 0 else denied[-x - 1] for x in clause]
        solver.assertFormula(
            manager.mkFalse() if not terms else terms[0] if len(terms) == 1 else manager.mkTerm(cvc5.Kind.OR, *terms)
        )
    return "cvc5" if solver.checkSat().isUnsat() else None


# --------------------------------------------------------------------------- proofs


def needed(problem: Mapping[str, Any], certificate: Mapping[str, Any]) -> list[int]:
    """Numbers of lemmas that are enough for the bound: all that a solver's refutation happens to use."""
    from pysat.solvers import Glucose4

    formula, meaning = clauses(problem, certificate)
    lemmas = len(certificate["lemmas"])
    switches = range(len(meaning) + 1, len(meaning) + lemmas + 1)
    with Glucose4(bootstrap_with=formula[lemmas:]) as solver:
        for switch, clause in zip(switches, formula, strict=False):
            solver.add_clause([*clause, -switch])
        if solver.solve(assumptions=switches):
            raise CertificateError("the lemmas leave room for a tiling that costs less than the bound")
        return sorted(x - switches[0] for x in solver.get_core() or [])


def prove(formula: Sequence[Clause]) -> list[tuple[Clause, list[int]]] | None:
    """A refutation: clauses that follow one after the other by unit propagation (RUP), ending in the empty one.

    Each comes with the numbers of the clauses that it follows from; those of the formula count from 0, the steps go on
    from there. None if there is no refutation.
    """
    from pysat.solvers import Glucose4

    with Glucose4(bootstrap_with=formula, with_proof=True) as solver:
        if solver.solve():
            return None
        lines = [line for line in solver.get_proof() if not line.startswith("d")]
    explained = _Propagation(max((abs(x) for c in formula for x in c), default=0))
    for clause in formula:
        explained.add(list(dict.fromkeys(clause)))
    for line in lines:
        if explained.refuted:
            break
        explained.follow([int(x) for x in line.split()[:-1]])
    return explained.needed(len(formula))


class _Propagation:
    """Unit propagation that remembers why: a step forward at a time, what holds of itself being kept between steps.

    What holds of itself becomes a step of its own (a clause of one literal), so that later reasons stay short.
    """

    def __init__(self, variables: int) -> None:
        self.value = [0] * (2 * variables + 1)  # by literal: those below 0 count from the end
        self.why: list[int | None] = [None] * len(self.value)
        self.watches: list[list[int]] = [[] for _ in self.value]
        self.implied: list[list[tuple[int, int]]] = [[] for _ in self.value]  # by clauses of two literals
        self.clauses: list[Clause] = []
        self.reasons: dict[int, list[int]] = {}
        self.unit: dict[int, int] = {}
        self.trail: list[int] = []
        self.refuted = False

    def assign(self, x: int, why: int | None) -> None:
        self.value[x], self.value[-x] = 1, -1
        self.why[x] = why
        self.trail.append(x)

    def propagate(self, head: int) -> int | None:
        """The number of a clause that is false by what is assigned from `head` on, if there is one."""
        value, why, clauses, trail = self.value, self.why, self.clauses, self.trail
        while head < len(trail):
            true = trail[head]
            head += 1
            for x, i in self.implied[true]:
                known = value[x]
                if known == 0:
                    value[x], value[-x], why[x] = 1, -1, i
                    trail.append(x)
                elif known < 0:
                    return i
            false, watching = -true, self.watches[-true]
            place = 0
            while place < len(watching):
                i = watching[place]
                c = clauses[i]
                if c[0] == false:
                    c[0], c[1] = c[1], false
                known = value[c[0]]
                if known <= 0:
                    for k in range(2, len(c)):
                        if value[c[k]] >= 0:
                            c[1], c[k] = c[k], false
                            self.watches[c[1]].append(i)
                            watching[place] = watching[-1]
                            watching.pop()
                            break
                    else:
                        if known < 0:
                            return i
                        self.assign(c[0], i)
                        place += 1
                    continue
                place += 1
        return None

    def add(self, clause: Clause, reasons: list[int] | None = None) -> None:
        """A clause that holds, and all that then holds of itself."""
        number, start = len(self.clauses), len(self.trail)
        self.clauses.append(clause)
        if reasons is not None:
            self.reasons[number] = reasons
        clause.sort(key=lambda x: -self.value[x])
        if len(clause) == 2:
            self.implied[-clause[0]].append((clause[1], number))
            self.implied[-clause[1]].append((clause[0], number))
        elif len(clause) > 2:
            self.watches[clause[0]].append(number)
            self.watches[clause[1]].append(number)
        if self.refuted:
            return
        known = [self.value[x] for x in clause[:2]]
        conflict = number if not clause or known[0] < 0 else None
        if conflict is None and known[0] == 0 and (len(clause) == 1 or known[1] < 0):
            self.assign(clause[0], number)
            conflict = self.propagate(start)
        for x in self.trail[start:]:
            why = self.why[x]
            assert why is not None
            self.unit[x] = why if len(self.clauses[why]) == 1 else self._state([x], why)
        if conflict is not None:
            if self.clauses[conflict]:
                self._state([], conflict)
            self.refuted = True

    def _state(self, clause: Clause, why: int) -> int:
        """A step: what is left of a clause whose other literals are false of themselves."""
        self.reasons[len(self.clauses)] = [*(self.unit[-y] for y in self.clauses[why] if y not in clause), why]
        self.clauses.append(clause)
        return len(self.clauses) - 1

    def follow(self, clause: Clause) -> None:
        """Add a clause that follows by unit propagation, with the reasons."""
        start = len(self.trail)
        for x in clause:
            if self.value[x] > 0:  # it holds already
                self._undo(start)
                return
            if self.value[x] == 0:
                self.assign(-x, None)
        conflict = self.propagate(start)
        if conflict is None:
            raise CertificateError("a step of the proof does not follow by unit propagation")
        used, wanted = [conflict], {-y for y in self.clauses[conflict]}
        for x in reversed(self.trail[start:]):
            if x in wanted and (why := self.why[x]) is not None:
                used.append(why)
                wanted |= {-y for y in self.clauses[why] if y != x}
        fixed = [self.unit[x] for x in wanted if x in self.unit]
        self._undo(start)
        self.add(list(clause), [*fixed, *reversed(used)])

    def _undo(self, start: int) -> None:
        for x in self.trail[start:]:
            self.value[x] = self.value[-x] = 0
        del self.trail[start:]

    def needed(self, given: int) -> list[tuple[Clause, list[int]]]:
        """Only the steps that the empty clause needs, numbered on from the clauses given."""
        last = next(i for i in range(len(self.clauses) - 1, -1, -1) if not self.clauses[i])
        wanted, found = [last], set[int]()
        while wanted:
            i = wanted.pop()
            if i not in found:
                found.add(i)
                wanted += self.reasons.get(i, ())
        # The formula comes first, but what holds of itself is stated between its clauses.
        formula = [i for i in range(len(self.clauses)) if i not in self.reasons]
        steps = [i for i in sorted(found) if i in self.reasons]
        number = {i: k for k, i in enumerate([*formula, *steps])}
        assert len(formula) == given
        return [(list(self.clauses[i]), [number[j] for j in self.reasons[i]]) for i in steps]


def check_steps(formula: Sequence[Clause], steps: Sequence[tuple[Clause, Sequence[int]]]) -> None:
    """Check a refutation with the formally verified checker of the `drup` package, one step at a time.

    A step follows from its reasons iff these, with the step denied, propagate to a contradiction: that is what the
    checker is asked. The reasons of a step are clauses of the formula or earlier steps.

    Raises:
        CertificateError: a step does not follow, or none of them is the empty clause.
    """
    import drup

    known = list(formula)
    for i, (clause, reasons) in enumerate(steps):
        if any(not 0 <= j < len(known) for j in reasons):
            raise CertificateError(f"proof step {i}: it rests on clauses that do not come before it")
        local = [known[j] for j in reasons] + [[-x] for x in clause]
        if drup.check_proof(local, [[]]).outcome is not drup.Outcome.VALID:
            raise CertificateError(f"proof step {i}: it does not follow from the clauses it names")
        known.append(list(clause))
    if not steps or steps[-1][0]:
        raise CertificateError("proof: it does not end in the empty clause")
