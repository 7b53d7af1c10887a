"""An accumulator tried on lists: cut at random, streamed chunk by chunk or joined along a tree, against its operation.

Random values find what a proof might have misread, and show a counterexample that a person can follow: in exact
rationals (exp read as powers of two) where the operation has exact values, in floats where it has not; shrunk.

>>> import random
>>> from napkin_cat.expression import Var, lift, reduce_sum
>>> total = reduce_sum("x", Var("a"))
>>> op = Operation("sum", (("a", ("x",)),), (("s", total),), ("s",), ("x",))
>>> right = Accumulator("x", ("s",), (("s", lift(0)),), (("s", Var("s") + total),), (("s", Var("s") + Var("s'")),),
...                     (("s", Var("s")),), (("s", total),))
>>> counterexample(op, right, random.Random(0))
>>> wrong = replace(right, step=(("s", total),))
>>> print(counterexample(op, wrong, random.Random(0)))
sum[x]: a step gives another state
  list  a
  xs    1
  ys
  state  gives  must be
  s          0        1
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np

from napkin_cat.diagram import Operation
from napkin_cat.expression import Accumulator, Apply, Code, Expr, NotExact, Reduce, Var, substitute, uncast
from napkin_cat.tensor import Tensor, evaluate, round_to

__all__ = ["Counterexample", "chunked", "counterexample", "joined", "run", "scores", "whole"]

Env = dict[str, Tensor]
TRIALS = 80
"""So many pairs of lists are tried."""


# --------------------------------------------------------------------------- running


def run(
    code: Code, env: Mapping[str, Tensor], sizes: Mapping[str, int], at: Mapping[str, int] | None = None, low: str = ""
) -> Env:
    """Straight-line code on numpy; with `low`, every result is rounded to that dtype."""
    known = dict(env)
    for name, e in code:
        value = evaluate(uncast(e), known, sizes, at or {})
        known[name] = Tensor(value.axes, round_to(low, value.data).astype(float)) if low else value
    return known


def part(env: Mapping[str, Tensor], axis: str, start: int, stop: int) -> Env:
    """The elements from start to stop."""
    return {
        n: Tensor(t.axes, np.take(t.data, range(start, stop), axis=t.axes.index(axis))) if axis in t.axes else t
        for n, t in env.items()
    }


def whole(op: Operation, env: Mapping[str, Tensor], sizes: Mapping[str, int]) -> list[Tensor]:
    """What the operation says."""
    known = run(op.body, env, sizes)
    return [known[o] for o in op.outputs]


def chunked(
    op: Operation, a: Accumulator, env: Mapping[str, Tensor], sizes: Mapping[str, int], cuts: Sequence[int],
    low: str = "",
) -> list[Tensor]:  # fmt: skip
    """The same by a step for each chunk between the cuts (positions, from 0 to the length)."""
    state = _started(a, env, sizes)
    for start, stop in itertools.pairwise(cuts):
        state = _stepped(a, env, state, sizes, start, stop, low)
    return _finished(op, a, env, state, sizes, low)


def joined(
    op: Operation, a: Accumulator, env: Mapping[str, Tensor], sizes: Mapping[str, int], cuts: Sequence[int],
    rng: random.Random, low: str = "",
) -> list[Tensor]:  # fmt: skip
    """The same by a state for each chunk between the cuts, combined along a random tree."""
    start = _started(a, env, sizes)
    blocks = [_stepped(a, env, start, sizes, i, j, low) for i, j in itertools.pairwise(cuts)] or [start]
    while len(blocks) > 1:
        i = rng.randrange(len(blocks) - 1)
        later = {f"{n}'": t for n, t in blocks[i + 1].items()}
        known = run(a.combine, {**_fixed(env, a.axis), **blocks[i], **later}, sizes, low=low)
        blocks[i : i + 2] = [{n: known[n] for n in a.state}]
    return _finished(op, a, env, blocks[0], sizes, low)


def _fixed(env: Mapping[str, Tensor], axis: str) -> Env:
    return {n: t for n, t in env.items() if axis not in t.axes}


def _started(a: Accumulator, env: Mapping[str, Tensor], sizes: Mapping[str, int]) -> Env:
    exact = any(t.data.dtype == object for t in env.values())
    zero = Tensor((), np.array(Fraction(0), dtype=object) if exact else np.zeros(()))
    known = run(a.init, {"": zero, **_fixed(env, a.axis)}, sizes)
    return {n: known[n] for n in a.state}


def _stepped(
    a: Accumulator,
    env: Mapping[str, Tensor],
    state: Env,
    sizes: Mapping[str, int],
    start: int,
    stop: int,
    low: str = "",
) -> Env:
    known = run(a.step, {**part(env, a.axis, start, stop), **state}, sizes, {a.axis: start}, low)
    return {n: known[n] for n in a.state}


def _finished(
    op: Operation, a: Accumulator, env: Mapping[str, Tensor], state: Env, sizes: Mapping[str, int], low: str
) -> list[Tensor]:
    known = run(a.finish, {**_fixed(env, a.axis), **state}, sizes, low=low)
    return [known[o] for o in op.outputs]


# --------------------------------------------------------------------------- counterexamples


def scores(op: Operation) -> frozenset[str]:
    """The inputs that may be -inf: all that is done with them is exp, max, comparing, and adding below those."""
    found: set[str] = set()
    banned: set[str] = set()
    defined: dict[str, Expr] = {}

    def visit(e: Expr, score: bool) -> None:
        match e:
            case Var(name) if name not in defined:
                (found if score else banned).add(name)
            case Apply("exp", (a,)):
                visit(a, True)
            case Apply("max" | "add" | "sub" | "where" | "eq" | "le" | "lt", args) if score:
                for a in args:
                    visit(a, True)
            case Apply("eq" | "le" | "lt", args):
                for a in args:
                    visit(a, True)
            case Apply("where", (c, a, b)):
                visit(c, True)
                visit(a, score)
                visit(b, score)
            case Reduce("max", _, body):
                visit(body, True)
            case Reduce("pick", _, key, (value, _, _)):
                visit(key, True)
                visit(value, value == key)
            case _:
                for a in e.children:
                    visit(a, False)

    for name, e in op.body:
        inner = substitute(e, defined)
        visit(inner, isinstance(e, Apply) and e.fn in ("sub", "add", "max") and name not in op.outputs)
        defined[name] = inner
    return frozenset(found - banned)


@dataclass(frozen=True)
class Counterexample:
    """Two lists and what goes wrong on them; prints as a small table."""

    operation: str
    law: str
    lists: tuple[tuple[str, tuple[Any, ...], tuple[Any, ...]], ...]
    fixed: tuple[tuple[str, Any], ...]
    rows: tuple[tuple[str, Any, Any], ...]

    def __str__(self) -> str:
        names = [n for n, _, _ in self.lists]
        table = [["list", *names]]
        for what, k in (("xs", 1), ("ys", 2)):
            columns = [row[k] for row in self.lists]
            for i in range(max([1, *map(len, columns)])):
                table.append([what if i == 0 else "", *(_show(c[i]) if i < len(c) else "" for c in columns)])
        lines = [f"{self.operation}: {self.law}", *_aligned(table)]
        lines += [f"  {name} = {_show(value)}" for name, value in self.fixed]
        results = [["state", "gives", "must be"], *([n, _show(a), _show(b)] for n, a, b in self.rows)]
        return "\n".join([*lines, *_aligned(results)])


def _aligned(table: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[k]) for row in table) for k in range(len(table[0]))]
    return ["  " + "  ".join(c.rjust(w) if k else c.ljust(w) for k, (c, w) in enumerate(zip(row, widths, strict=True)))
            .rstrip() for row in table]  # fmt: skip


def _show(x: Any) -> str:
    if isinstance(x, Fraction):
        return str(x)
    return f"{x:.4g}" if isinstance(x, float) else str(x)


def counterexample(op: Operation, a: Accumulator, rng: random.Random, trials: int = TRIALS) -> Counterexample | None:
    """Two lists on which a law of the accumulator fails, as short and plain as can be found; None if none is."""
    hidden = scores(op) | frozenset({a.absorbs} if a.absorbs else ())
    for trial in range(trials):
        exact = trial % 2 == 0
        sample = _Sample.draw(op, a, rng, hidden, exact)
        found = sample.broken()
        while found is not None:
            smaller = next(((s, f) for s in sample.smaller() if (f := s.broken()) is not None), None)
            if smaller is None:
                return found
            sample, found = smaller
    return None


@dataclass(frozen=True)
class _Sample:
    op: Operation
    accumulator: Accumulator
    lists: dict[str, tuple[Sequence[Any], Sequence[Any]]]
    fixed: dict[str, Any]
    exact: bool

    @staticmethod
    def draw(
        op: Operation, a: Accumulator, rng: random.Random, hidden: frozenset[str] | set[str], exact: bool
    ) -> _Sample:
        left, right = rng.randrange(4), rng.randrange(4)

        def value(name: str) -> Any:
            if name in hidden and rng.random() < 0.3:
                return -math.inf
            return Fraction(rng.randint(-3, 3)) if exact else rng.choice((0.0, 1.0, rng.gauss(0, 1), rng.gauss(0, 5)))

        along = [n for n, core in op.inputs if a.axis in core]
        lists: dict[str, tuple[Sequence[Any], Sequence[Any]]] = {
            n: ([value(n) for _ in range(left)], [value(n) for _ in range(right)]) for n in along
        }
        fixed = {
            n: Fraction(rng.randint(-2, 3)) if exact else rng.gauss(0, 1) for n, core in op.inputs if a.axis not in core
        }
        return _Sample(op, a, lists, fixed, exact)

    def smaller(self) -> Iterator[_Sample]:
        """The same with an element less, or with a plainer value."""
        for side in (0, 1):
            length = len(next(iter(self.lists.values()))[side]) if self.lists else 0
            for i in range(length):
                yield replace(self, lists={n: _without(both, side, i) for n, both in self.lists.items()})
        for n, both in self.lists.items():
            for side in (0, 1):
                for i, v in enumerate(both[side]):
                    for plain in (0, 1):
                        if v not in (0, 1, -math.inf) or (plain == 0 and v == 1):
                            values = [*both[side]]
                            values[i] = Fraction(plain) if self.exact else float(plain)
                            pair = (values, both[1]) if side == 0 else (both[0], values)
                            yield replace(self, lists={**self.lists, n: pair})

    def env(self, side: int | None) -> Env:
        """The inputs: of one list, or of both joined."""
        kind = object if self.exact else float
        cores = dict(self.op.inputs)
        out: Env = {}
        for n, (xs, ys) in self.lists.items():
            values = [*xs, *ys] if side is None else (xs, ys)[side]
            cells = np.array(values, dtype=kind)
            more = tuple(x for x in cores[n] if x != self.accumulator.axis)
            out[n] = Tensor((self.accumulator.axis, *more), cells.reshape(-1, *(1 for _ in more)))
        for n, v in self.fixed.items():
            out[n] = Tensor(cores[n], np.array(v, dtype=kind).reshape([1 for _ in cores[n]]))
        return out

    def broken(self) -> Counterexample | None:
        """The first law that fails on this sample."""
        a, op = self.accumulator, self.op
        xs, ys, both = self.env(0), self.env(1), self.env(None)
        n = next((len(p[0]) for p in self.lists.values()), 0)
        size = {a.axis: n + next((len(p[1]) for p in self.lists.values()), 0)}
        for core in dict(op.inputs).values():
            size |= {x: 1 for x in core if x != a.axis}

        def state(env: Env, at: int = 0) -> Env:
            known = run(a.invariant, {"": self._zero(), **env}, size, {a.axis: at})
            return {name: known[name] for name in a.state}

        def stepped() -> Env:
            return _stepped(a, both, state(xs), size, n, size[a.axis])

        def combined() -> Env:
            later = {f"{name}'": t for name, t in state(ys, n).items()}
            known = run(a.combine, {**_fixed(xs, a.axis), **state(xs), **later}, size)
            return {name: known[name] for name in a.state}

        def masked() -> Env:
            none = {k: Tensor(t.axes, np.full(t.data.shape, -math.inf, dtype=t.data.dtype))
                    for k, t in ys.items() if k == a.absorbs}  # fmt: skip
            known = run(a.step, {**ys, **none, **state(xs)}, size, {a.axis: n})
            return {name: known[name] for name in a.state}

        def finished() -> tuple[Env, Env]:
            end = run(a.finish, {**_fixed(both, a.axis), **state(both)}, size)
            return end, run(op.body, {"": self._zero(), **both}, size)

        try:  # where the definition itself has no value there is nothing to compare
            for env, filled in ((xs, n), (ys, size[a.axis] - n), (both, size[a.axis])):
                if filled:
                    run(op.body, {"": self._zero(), **env}, size)
        except (NotExact, OverflowError, ZeroDivisionError, TypeError):
            return None
        nothing = part(xs, a.axis, 0, 0)
        laws: list[tuple[str, Sequence[str], Callable[[], tuple[Env, Env]]]] = [
            ("init gives another state", a.state, lambda: (_started(a, xs, size), state(nothing))),
            (
                "a step gives another state",
                a.state,
                lambda: (_stepped(a, both, state(xs), size, n, size[a.axis]), state(both)),
            ),
            ("combine gives another state", a.state, lambda: (combined(), state(both))),
        ]
        if size[a.axis]:
            laws.append(("finish gives another result", op.outputs, finished))
        if a.absorbs:
            laws.append((f"a step where {a.absorbs} is -inf changes the state", a.state, lambda: (masked(), state(xs))))
        try:
            for law, names, sides in laws:
                got, wanted = sides()
                rows = tuple(
                    (name, _first(got[name]), _first(wanted[name]))
                    for name in names
                    if not _same(got[name], wanted[name])
                )
                if rows:
                    return self._shown(law, rows)
        except (NotExact, OverflowError):
            return None
        except (ZeroDivisionError, TypeError):
            return self._shown("a division by zero", ()) if self.exact else None
        return None

    def _zero(self) -> Tensor:
        return Tensor((), np.array(Fraction(0), dtype=object) if self.exact else np.zeros(()))

    def _shown(self, law: str, rows: tuple[tuple[str, Any, Any], ...]) -> Counterexample:
        lists = tuple((n, tuple(xs), tuple(ys)) for n, (xs, ys) in self.lists.items())
        return Counterexample(str(self.op), law, lists, tuple(self.fixed.items()), rows)


def _without(both: tuple[Sequence[Any], Sequence[Any]], side: int, i: int) -> tuple[Sequence[Any], Sequence[Any]]:
    xs, ys = ([*v[:i], *v[i + 1 :]] if k == side else v for k, v in enumerate(both))
    return xs, ys


def _first(t: Tensor) -> Any:
    return t.data.reshape(-1)[0] if t.data.size else None


def _same(got: Tensor, wanted: Tensor) -> bool:
    a, b = got.data, wanted.to(got.axes) if set(wanted.axes) <= set(got.axes) else wanted.data
    if a.dtype == object or b.dtype == object:
        return bool(np.all(a == b))
    with np.errstate(all="ignore"):
        if np.isnan(np.asarray(b, dtype=float)).any():
            return True  # what must be is not defined here
        return bool(np.all((a == b) | (np.abs(a - b) <= 1e-9 * np.maximum(1, np.abs(b)))))
