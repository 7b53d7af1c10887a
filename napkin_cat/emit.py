"""The code of an accumulator: init, step, combine, finish and invariant, in the author's own words where there are any.

Statements are written on demand, each value once, at one of four versions of the state: "old" and "later" are the two
that are joined, "new" is what comes of them, "whole" the state of all that was read.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from napkin_cat.expression import (
    UNITS,
    Accumulator,
    Apply,
    Code,
    Const,
    Expr,
    Reduce,
    Size,
    Var,
    nonzero,
    rebuild,
    substitute,
    walk,
    where,
)
from napkin_cat.gauge import Carried, Gauge, plus, signed, times
from napkin_cat.separate import simplify

__all__ = ["Text", "Writer"]


@dataclass
class Text:
    """Writes the code of one part of an accumulator: statements on demand, each name once.

    Versions: "old" and "later" are the two states, "new" is what comes of them, "whole" the state of all.
    """

    gauge: Gauge
    prefix: dict[str, Callable[[str], Expr]]
    tight: bool
    out: list[tuple[str, Expr]] = field(default_factory=list)
    names: dict[tuple[str, str], Expr] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        c = self.gauge.cascade
        self.taken |= {*c.inputs, *(n for n, _ in c.code), *self.gauge.carried}

    def fresh(self, wanted: str) -> str:
        name = next(n for k in itertools.count(1) if (n := wanted if k == 1 else f"{wanted}{k}") not in self.taken)
        self.taken.add(name)
        return name

    def put(self, name: str, e: Expr) -> Expr:
        self.out.append((name, simplify(e)))
        return Var(name)

    def at(self, e: Expr, version: str) -> Expr:
        """An expression that does not vary along the axis, at one version of the state."""
        c = self.gauge.cascade

        def leaf(n: Expr) -> Expr | None:
            if not isinstance(n, Var) or n.name in c.inputs or n.name not in c.of:
                return None
            key = (n.name, version if c.depends[n.name] else "")
            if key not in self.names:
                self.names[key] = self._named(n.name, version)
            return self.names[key]

        return rebuild(e, leaf)

    def _named(self, name: str, version: str) -> Expr:
        c = self.gauge.cascade
        if name in c.reductions:
            view = self.gauge.views[name]
            e = rebuild(view, lambda n: self._state(n, version))
        else:
            e = self.at(c.of[name], version)
        if isinstance(e, Var):
            return e
        suffix = {"new": "_new", "later": "_later"}.get(version, "")
        wanted = f"{name}{suffix}"
        if wanted == name and name not in self.gauge.carried and not any(n == name for n, _ in self.out):
            return self.put(name, e)
        return self.put(self.fresh(wanted), e)

    def _state(self, n: Expr, version: str) -> Expr | None:
        if isinstance(n, Var) and n.name in self.gauge.carried:
            return self.prefix[version](n.name)
        if isinstance(n, Var) and n.name in self.gauge.names.of:
            return self.at(self.gauge.names.of[n.name], version)
        if isinstance(n, Var) and n.name in self.gauge.cascade.of:
            return self.at(n, version)
        return None

    def pivot(self, name: str, version: str) -> Expr:
        return self.at(self.gauge.names.of[name], version)

    def guarded(self, name: str, version: str) -> Expr:
        """A pivot without its guard, where the guard holds only as long as nothing is there to be scaled."""
        e = self.gauge.names.of[name]
        match e:
            case Apply("where", (Apply("eq", (a, _)), _, b)) if self.tight and a == b:
                return self.at(a, version)
        return self.at(e, version)

    # -- chunks

    def chunk(self, state: Carried, version: str) -> Expr:
        """The reduction of a chunk, measured from the pivots of a version."""
        body = self.element(state.body, version)
        return Reduce(state.kind, state.axes, body, tuple(self.element(e, version) for e in state.more))

    def element(self, e: Expr, version: str, inside: bool = False) -> Expr:
        """An expression that varies along the axis, by the names that the author gave to its parts."""
        c, gauge = self.gauge.cascade, self.gauge

        def leaf(n: Expr) -> Expr | None:
            if isinstance(n, Var):
                if n.name in gauge.names.of:
                    return self.pivot(n.name, version)
                if n.name not in c.of:
                    return None
                return self._element(n.name, c.of[n.name], "") if c.along(n) else self.at(n, version)
            name = None if inside and n is e else gauge.parts.get(n)
            return None if name is None else self._element(name, n, version)

        return rebuild(e, leaf)

    def _element(self, name: str, e: Expr, version: str) -> Expr:
        if (name, version) not in self.names:
            text = self.element(e, version, inside=True)
            self.names[name, version] = self.put(name if name not in self.gauge.carried else self.fresh(name), text)
        return self.names[name, version]

    # -- moves

    def moved(self, state: Carried, version: str) -> Expr:
        """The state at the new pivots."""
        old = self.prefix[version](state.name)
        if state.selects is not None:
            p, q = self.pivot(state.selects, version), self.pivot(state.selects, "new")
            unit = Const(Fraction(0)) if state.kind == "sum" else Const(UNITS[state.kind])
            return where(Apply("eq", (p, q)), old, unit)
        total = old
        for powers, c, companion in state.terms:
            term = rebuild(companion, lambda n: self._state(n, version))
            for pivot, n in powers:
                for _ in range(n):
                    term = term * self._shift(pivot, version)
            total = plus(total, signed(c, term))
        scale = self._scale(state, version)
        return total if scale is None else scale * total

    def _shift(self, pivot: str, version: str) -> Expr:
        key = (f"shift {pivot}", version)
        if key not in self.names:
            difference = self.pivot(pivot, "new") - self.pivot(pivot, version)
            self.names[key] = self.put(self.fresh("shift" if version == "old" else "shift_later"), difference)
        return self.names[key]

    def _scale(self, state: Carried, version: str) -> Expr | None:
        """What a state is multiplied by when its pivots move: exp of differences, and ratios."""
        suffix = "" if version == "old" else "_later"
        scale: Expr | None = None
        if state.exponents:
            key = (f"exponents {state.exponents}", version)
            if key not in self.names:
                exponent: Expr | None = None
                for pivot, kappa in state.exponents:
                    p, q = self.guarded(pivot, version), self.pivot(pivot, "new")
                    down = isinstance(kappa, Const) and kappa.value < 0
                    size = Const(-kappa.value) if down and isinstance(kappa, Const) else kappa
                    term = times(size, p - q if down else q - p)
                    exponent = term if exponent is None else exponent + term
                assert exponent is not None
                self.names[key] = self.put(self.fresh(f"k{suffix}"), Apply("exp", (exponent,)))
            scale = self.names[key]
        if state.powers:
            key = (f"scale {state.exponents} {state.powers}", version)
            if key not in self.names:
                for pivot, n in state.powers:
                    p, q = self.guarded(pivot, version), self.pivot(pivot, "new")
                    for _ in range(abs(n)):
                        ratio = p / q if n < 0 else q / p
                        scale = ratio if scale is None else scale * ratio
                assert scale is not None
                self.names[key] = self.put(self.fresh(f"k{suffix}"), scale)
            scale = self.names[key]
        return scale


class Writer:
    """An accumulator of one gauge."""

    def __init__(self, gauge: Gauge, tight: bool) -> None:
        self.gauge, self.tight = gauge, tight
        self.cascade = gauge.cascade
        self.state = self._needed()

    def _needed(self) -> tuple[str, ...]:
        """The states that the outputs need, with those that their moves need, in the order of the cascade."""
        gauge, c = self.gauge, self.cascade
        found: dict[str, None] = {}

        def of(e: Expr) -> None:
            for n in walk(e if moving else self._sized(e)):
                if isinstance(n, Var):
                    if n.name in gauge.names.of:
                        of(gauge.names.of[n.name])
                    elif n.name in gauge.views and n.name not in reading:
                        reading.append(n.name)
                        of(gauge.views[n.name])
                        reading.pop()
                        if n.name in gauge.carried and gauge.views[n.name] == n:
                            need(n.name)
                    elif n.name in gauge.carried:
                        need(n.name)
                    elif n.name in c.of:
                        of(c.of[n.name])

        def need(name: str) -> None:
            if name in found:
                return
            found[name] = None
            state = gauge.carried[name]
            moving.append(name)
            for e in (state.body, *state.more, *(t for _, _, t in state.terms)):
                of(e)
            moving.pop()
            if state.kind == "recur":
                need(gauge.decay_of(state).name)
            if state.kind == "pick":
                for other in gauge.carried.values():
                    if other.kind == "pick" and other.body == state.body and _rank_of(other) <= _rank_of(state):
                        need(other.name)

        reading: list[str] = []
        moving: list[str] = []
        for o in c.outputs:
            of(Var(o))
        order = list(gauge.carried)
        return tuple(sorted(found, key=order.index))

    def write(self) -> Accumulator:
        """The accumulator's code."""
        return Accumulator(
            axis=self.cascade.axis, state=self.state, init=self.init(), step=self.step(), combine=self.combine(),
            finish=self.finish(), invariant=self.invariant(),
        )  # fmt: skip

    def text(self, **prefix: Callable[[str], Expr]) -> Text:
        return Text(self.gauge, prefix, self.tight)

    def init(self) -> Code:
        def unit(state: Carried) -> Expr:
            if state.kind == "pick":
                return state.more[2]
            return Const(Fraction(0)) if state.kind in ("sum", "recur") else Const(UNITS[state.kind])

        return tuple((n, unit(self.gauge.carried[n])) for n in self.state)

    def invariant(self) -> Code:
        done: dict[str, Expr] = {}

        def whole(name: str) -> Expr:
            if name not in done:
                e = text.chunk(self.gauge.carried[name], "whole")
                done[name] = text.put(name, e)
            return done[name]

        text = self.text(whole=whole)
        for name in self.state:
            whole(name)
        return tuple(text.out)

    def finish(self) -> Code:
        text = self.text(whole=Var)
        finals = [(o, text.at(Var(o), "whole")) for o in self.cascade.outputs]
        return tuple((n, self._sized(e)) for n, e in _tidy(text.out, finals))

    def _sized(self, e: Expr) -> Expr:
        """At the end all was read: the count is the axis's size again."""
        count = nonzero(Var(self.cascade.count))
        return rebuild(e, lambda n: Size(self.cascade.axis) if n == count else None)

    def step(self) -> Code:
        done: dict[str, Expr] = {}

        def new(name: str) -> Expr:
            if name not in done:
                state = self.gauge.carried[name]
                if state.kind == "pick":
                    self._picked(
                        text, state, done, lambda s: text.put(text.fresh(f"{s.name}_chunk"), text.chunk(s, "new"))
                    )
                elif state.kind == "recur":
                    product = self.gauge.decay_of(state)
                    decay = text.put(text.fresh("decay"), text.chunk(product, "new"))
                    done[name] = text.put(text.fresh(f"{name}_new"), decay * Var(name) + text.chunk(state, "new"))
                    done[product.name] = text.put(text.fresh(f"{product.name}_new"), Var(product.name) * decay)
                else:
                    joined = _join(state.kind, text.moved(state, "old"), text.chunk(state, "new"))
                    done[name] = text.put(text.fresh(f"{name}_new"), joined)
            return done[name]

        text = self.text(old=Var, new=new)
        return _tidy(text.out, [(n, new(n)) for n in self.state])

    def combine(self) -> Code:
        done: dict[str, Expr] = {}

        def later(name: str) -> Expr:
            return Var(f"{name}'")

        def new(name: str) -> Expr:
            if name not in done:
                state = self.gauge.carried[name]
                if state.kind == "pick":
                    self._picked(text, state, done, lambda s: later(s.name))
                elif state.kind == "recur":
                    joined = later(self.gauge.decay_of(state).name) * Var(name) + later(name)
                    done[name] = text.put(text.fresh(f"{name}_new"), joined)
                else:
                    joined = _join(state.kind, text.moved(state, "old"), text.moved(state, "later"))
                    done[name] = text.put(text.fresh(f"{name}_new"), joined)
            return done[name]

        text = self.text(old=Var, later=later, new=new)
        return _tidy(text.out, [(n, new(n)) for n in self.state])

    def _picked(self, text: Text, state: Carried, done: dict[str, Expr], given: Callable[[Carried], Expr]) -> None:
        """Ranked elements of two lists merged, the first list's first among equals: insertion, best first."""
        group = [s for n in self.state if (s := self.gauge.carried[n]).kind == "pick" and s.body == state.body]
        ranks = sorted({_rank_of(s) for s in group})
        by_rank = {k: [s for s in group if _rank_of(s) == k] for k in ranks}
        values = list(dict.fromkeys((s.more[0], s.more[2]) for s in group))
        key_of = (state.body, Const(UNITS["max"]))

        def row(k: int, of: Callable[[Carried], Expr]) -> dict[tuple[Expr, Expr], Expr]:
            return {(s.more[0], s.more[2]): of(s) for s in by_rank[k]}

        now = {k: row(k, lambda s: Var(s.name)) for k in ranks}
        coming = {k: row(k, given) for k in ranks}
        for first in ranks:  # the best that is left of what comes goes before the first that it exceeds
            new = coming[first]
            key, after = new[key_of], {}
            for k in ranks[ranks.index(first) :]:
                before = Apply("lt", (now[k][key_of], key))
                moved = now.get(k - 1) if k > first else None
                after[k] = {
                    v: text.put(
                        text.fresh(f"{next(s.name for s in by_rank[k] if (s.more[0], s.more[2]) == v)}_new"),
                        where(before, where(Apply("lt", (moved[key_of], key)), moved[v], new[v]), now[k][v])
                        if moved is not None
                        else where(before, new[v], now[k][v]),
                    )
                    for v in values
                    if v in now[k] and v in new
                }
            now |= after
        for k in ranks:
            for s in by_rank[k]:
                done[s.name] = now[k][s.more[0], s.more[2]]


def _rank_of(state: Carried) -> int:
    rank = state.more[1]
    assert isinstance(rank, Const)
    return int(rank.value)


def _join(kind: str, a: Expr, b: Expr) -> Expr:
    return {"sum": lambda: a + b, "prod": lambda: a * b}.get(kind, lambda: Apply(kind, (a, b)))()


def _tidy(code: Sequence[tuple[str, Expr]], finals: Sequence[tuple[str, Expr]]) -> Code:
    """The code with its results under their own names, assigned at once where nothing reads the old value later."""
    out = list(code)
    ends: list[tuple[str, Expr]] = []
    for name, e in finals:
        at = next((i for i, (n, _) in enumerate(out) if e == Var(n)), None)
        read_later = (
            {v.name for _, x in (*out[at + 1 :], *ends) for v in walk(x) if isinstance(v, Var)}
            if at is not None
            else set()
        )
        waiting = {v.name for n, x in finals if n != name for v in walk(x) if isinstance(v, Var)}
        if at is None or name in read_later or name in waiting:
            ends.append((name, e))
            continue
        old = out[at][0]
        out = [
            (name if i == at else n, x if i <= at else substitute(x, {old: Var(name)})) for i, (n, x) in enumerate(out)
        ]
        ends = [(n, substitute(x, {old: Var(name)})) for n, x in ends]
        finals = [(n, substitute(x, {old: Var(name)})) for n, x in finals]
    return (*out, *ends)
