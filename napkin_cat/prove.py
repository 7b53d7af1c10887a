"""Goals in; `proved`, `refuted` with a model, or `unknown` out. Also: what must hold of an accumulator.

A goal is an expression that must be true for all values of its variables. It is read over the reals (and the
integers, for positions), so what is proved speaks of exact arithmetic, not of rounding. Three readings matter:

* **lists**: a reduction over the streamed axis of `xs ++ ys` is the reduction over `xs` joined with that over `ys`,
  whatever their lengths. Factors that do not depend on the axis leave the sum, and what is left is a variable:
  one quantifier-free goal then speaks of all sizes.
* **exp in its image**: the solver never sees `exp`. A score `t` is read as `E = exp(t) >= 0`; sums of scores become
  products, differences quotients, and -inf becomes 0.
* **unknown functions**: a name that is no function of the language is an uninterpreted one.

Division is total in SMT, so that every divisor differs from zero is an obligation of its own.

>>> from napkin_cat.expression import Var, call
>>> x = Var("x")
>>> prove(Goal((), call("le", 0, x * x))).verdict
'proved'
>>> prove(Goal((), call("le", 0, x))).verdict
'refuted'
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from napkin_cat.expression import (
    FUNCTIONS,
    Accumulator,
    Apply,
    Cast,
    Code,
    Const,
    Expr,
    Index,
    Reduce,
    Size,
    Var,
    call,
    lift,
    show,
)  # fmt: skip

__all__ = ["Goal", "Outcome", "Unreadable", "cache_folder", "equal_code", "obligations", "prove", "smt2"]

RLIMIT = 40_000_000
"""Z3's resource limit for one goal: the same on a slow machine."""


class Unreadable(ValueError):
    """The goal has no reading here; its verdict is unknown."""


@dataclass(frozen=True)
class Goal:
    """`conclusion` must hold wherever all `hypotheses` do; variables are real unless `sorts` says "int" or "value"."""

    hypotheses: tuple[Expr, ...]
    conclusion: Expr
    sorts: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """The goal in full, for the cache and for readers."""
        lines = [f"assume {show(h)}" for h in self.hypotheses]
        return "\n".join([*lines, f"show {show(self.conclusion)}", *(f"{n}: {s}" for n, s in self.sorts)])


@dataclass(frozen=True)
class Outcome:
    """What the solver said of a goal."""

    verdict: str
    detail: str = ""
    cached: bool = field(default=False, compare=False)


# --------------------------------------------------------------------------- the solver


class _Translation:
    """Expressions as Z3 terms; one declaration per unknown function and argument sorts."""

    def __init__(self, sorts: Mapping[str, str]) -> None:
        import z3

        self.z3, self.sorts = z3, sorts
        self.value = z3.DeclareSort("Value")
        self.terms: dict[Expr, Any] = {}

    def sort(self, name: str) -> Any:
        kind = self.sorts.get(name, "real")
        return {"real": self.z3.RealSort(), "int": self.z3.IntSort(), "value": self.value}[kind]

    def term(self, e: Expr) -> Any:
        if e not in self.terms:
            self.terms[e] = self._term(e)
        return self.terms[e]

    def _term(self, e: Expr) -> Any:
        z3 = self.z3
        match e:
            case Const(Fraction() as value):
                return z3.RealVal(str(value)) if value.denominator != 1 else z3.IntVal(int(value))
            case Var(name):
                return z3.Const(name, self.sort(name))
            case Apply("where", (c, a, b)):
                return z3.If(self.term(c), *self.alike(a, b))
            case Apply("max", (a, b)):
                x, y = self.alike(a, b)
                return z3.If(x >= y, x, y)
            case Apply("min", (a, b)):
                x, y = self.alike(a, b)
                return z3.If(x <= y, x, y)
            case Apply("neg", (a,)):
                return -self.term(a)
            case Apply("abs", (a,)):
                return z3.If(self.term(a) >= 0, self.term(a), -self.term(a))
            case Apply("and", (a, b)):
                return z3.And(self.term(a), self.term(b))
            case Apply("implies", (a, b)):
                return z3.Implies(self.term(a), self.term(b))
            case Apply("add" | "sub" | "mul" | "div" | "le" | "lt" | "eq" | "ne" | "floordiv" | "mod" as fn, (a, b)):
                x, y = self.alike(a, b)
                if fn == "div":
                    x, y = (z3.ToReal(v) if z3.is_int(v) else v for v in (x, y))
                return {
                    "add": lambda: x + y, "sub": lambda: x - y, "mul": lambda: x * y, "div": lambda: x / y,
                    "floordiv": lambda: x / y, "mod": lambda: x % y, "le": lambda: x <= y, "lt": lambda: x < y,
                    "ne": lambda: x != y,
                    "eq": lambda: x == y,
                }[fn]()  # fmt: skip
            case Apply(fn, args):
                given = [self.term(a) for a in args]
                result = z3.RealSort() if fn in FUNCTIONS else self.value
                if fn in FUNCTIONS:
                    given = [z3.ToReal(v) if z3.is_int(v) else v for v in given]
                return z3.Function(fn, *(v.sort() for v in given), result)(*given)
        raise Unreadable(f"the solver cannot read {e}")

    def alike(self, a: Expr, b: Expr) -> tuple[Any, Any]:
        x, y = self.term(a), self.term(b)
        if self.z3.is_int(x) and self.z3.is_real(y) and not self.z3.is_int(y):
            return self.z3.ToReal(x), y
        if self.z3.is_int(y) and self.z3.is_real(x) and not self.z3.is_int(x):
            return x, self.z3.ToReal(y)
        return x, y


def _solver(goal: Goal) -> Any:
    import z3

    translation = _Translation(dict(goal.sorts))
    solver = z3.Solver()
    solver.set("rlimit", RLIMIT)
    solver.set("random_seed", 0)
    for hypothesis in goal.hypotheses:
        solver.add(translation.term(hypothesis))
    solver.add(z3.Not(translation.term(goal.conclusion)))
    return solver


def smt2(goal: Goal) -> str:
    """The goal as an SMT-LIB file: valid iff a solver answers unsat."""
    return f"; {goal.text()}".replace("\n", "\n; ") + "\n; expect: unsat\n" + str(_solver(goal).to_smt2())


def prove(goal: Goal, *, cache: bool = True) -> Outcome:
    """Ask Z3 whether a goal holds for all values; answers are cached by the goal's content.

    Returns:
        "proved"; "refuted", with the values that break it in `detail`; or "unknown", with the reason. A refutation
        is one of the goal as read: independent variables may stand for values that are not independent.
    """
    import z3

    key = hashlib.sha256(f"{z3.get_version_string()}\n{RLIMIT}\n{goal.text()}".encode()).hexdigest()
    known = _recall(key) if cache else None
    if known is not None:
        return known
    try:
        solver = _solver(goal)
        answer = solver.check()
    except (Unreadable, z3.Z3Exception) as error:
        return Outcome("unknown", str(error))
    if answer == z3.unsat:
        outcome = Outcome("proved")
    elif answer == z3.sat:
        model = solver.model()
        values = sorted(f"{d.name()} = {model[d]}" for d in model.decls() if d.arity() == 0)
        outcome = Outcome("refuted", ", ".join(values))
    else:
        outcome = Outcome("unknown", f"Z3 gave up: {solver.reason_unknown()}")
    if cache and outcome.verdict != "unknown":
        _remember(key, outcome)
    return outcome


def cache_folder() -> Path:
    """Where answers are kept: the user's cache folder, or `NAPKIN_CAT_CACHE`. It may be missing or read-only."""
    from platformdirs import user_cache_path

    return Path(os.environ.get("NAPKIN_CAT_CACHE") or user_cache_path("napkin_cat")) / "proofs"


def _recall(key: str) -> Outcome | None:
    with suppress(OSError, ValueError, KeyError, TypeError):
        tree = json.loads((cache_folder() / f"{key}.json").read_text())
        if tree["verdict"] in ("proved", "refuted"):
            return Outcome(str(tree["verdict"]), str(tree["detail"]), cached=True)
    return None


def _remember(key: str, outcome: Outcome) -> None:
    with suppress(OSError):
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "w") as file:
                json.dump({"verdict": outcome.verdict, "detail": outcome.detail}, file)
            os.replace(name, folder / f"{key}.json")
        except OSError:
            Path(name).unlink(missing_ok=True)


# --------------------------------------------------------------------------- reading code on lists


@dataclass(frozen=True)
class _Over(Expr):
    """A reduction over the streamed axis, on named segments of the list."""

    kind: str
    axes: tuple[str, ...]
    body: Expr
    segments: tuple[str, ...]

    @property
    def children(self) -> tuple[Expr, ...]:
        return (self.body,)


def _inline(code: Code, env: Mapping[str, Expr], axis: str | None, segments: tuple[str, ...]) -> dict[str, Expr]:
    """Straight-line code with every name replaced by what it is, reductions over the axis marked with segments."""
    known = dict(env)

    def read(e: Expr) -> Expr:
        match e:
            case Var(name):
                return known[name]
            case Reduce(kind, axes, body) if axis in axes:
                return _Over(kind, axes, read(body), segments)
            case Reduce(kind, axes, body):
                return Reduce(kind, axes, read(body))
            case Apply(fn, args):
                return Apply(fn, tuple(map(read, args)))
            case Cast(_, body):
                return read(body)  # the identity over the reals
        return e

    for name, e in code:
        known[name] = read(e)
    return known


ZERO, ONE = lift(0), lift(1)


def _add(a: Expr, b: Expr) -> Expr:
    return b if a == ZERO else a if b == ZERO else a + b


def _mul(a: Expr, b: Expr) -> Expr:
    if ZERO in (a, b):
        return ZERO
    return b if a == ONE else a if b == ONE else a * b


class _Reading:
    """Trees of `_inline` as expressions over plain variables, with what is known of those variables.

    `carries` gives, for each input, the axes along which it varies inside the operation.
    """

    def __init__(self, carries: Mapping[str, frozenset[str]]) -> None:
        self.carries = dict(carries)
        self.divisors: dict[Expr, None] = {}
        self.sums: dict[str, tuple[str, tuple[Expr, ...]]] = {}
        self.maxima: dict[str, tuple[str, Expr]] = {}
        self.memo: dict[tuple[str, Expr], Expr] = {}

    def real(self, e: Expr) -> Expr:
        """The expression as a real number."""
        key = ("real", e)
        if key not in self.memo:
            self.memo[key] = self._real(e)
        return self.memo[key]

    def _real(self, e: Expr) -> Expr:
        match e:
            case Const(Fraction()) | Var():
                return e
            case Index(axis):
                return self.variable(f"index({axis})", frozenset((axis,)))
            case Size(axis):
                return self.variable(f"size({axis})", frozenset())
            case Apply("exp", (a,)):
                return self.image(a)
            case Apply("add", (a, b)):
                return _add(self.real(a), self.real(b))
            case Apply("mul", (a, b)):
                return _mul(self.real(a), self.real(b))
            case Apply("div", (a, b)):
                return self.divide(self.real(a), self.real(b))
            case Apply("where", (c, a, b)):
                return Apply("where", (self.condition(c), self.real(a), self.real(b)))
            case Apply("le" | "lt" | "eq" | "and", _):
                return self.condition(e)
            case Apply(fn, args):
                return Apply(fn, tuple(map(self.real, args)))
            case _Over("sum", axes, body, segments):
                total: Expr = ZERO
                for segment in segments:
                    total = _add(total, self.hoisted(axes, body, segment))
                return total
            case Reduce("sum", axes, body):
                return self.hoisted(axes, body, "")
        raise Unreadable(f"{show_tree(e)} has no reading as a real number here")

    def image(self, e: Expr) -> Expr:
        """`exp` of the expression, without `exp`: -inf is read as 0."""
        key = ("image", e)
        if key not in self.memo:
            self.memo[key] = self._image(e)
        return self.memo[key]

    def _image(self, e: Expr) -> Expr:
        match e:
            case Const(value) if value == -math.inf:
                return ZERO
            case Const(value) if value == 0:
                return ONE
            case Var(name):
                return self.variable(f"E({name})", self.carries.get(name, frozenset()))
            case Apply("add", (a, b)):
                return _mul(self.image(a), self.image(b))
            case Apply("sub", (a, b)):
                return self.divide(self.image(a), self.image(b))
            case Apply("neg", (a,)):
                return self.divide(ONE, self.image(a))
            case Apply("max" | "min" as fn, (a, b)):
                x, y = self.image(a), self.image(b)
                if fn == "max" and ZERO in (x, y):  # the image is never negative
                    return y if x == ZERO else x
                return Apply(fn, (x, y))
            case Apply("where", (c, a, b)):
                return Apply("where", (self.condition(c), self.image(a), self.image(b)))
            case Apply("log", (a,)):
                return self.real(a)
            case _Over("max", axes, body, segments):
                inside = self.image(body)
                largest: Expr = ZERO
                for segment in segments:
                    name = f"max[{' '.join(axes)} of {segment}]({show(inside)})"
                    self.maxima[name] = (segment, inside)
                    atom = self.variable(name, self.axes(inside) - set(axes))
                    largest = atom if largest == ZERO else Apply("max", (largest, atom))
                return largest
        raise Unreadable(f"exp({show_tree(e)}) has no reading in the image of exp")

    def condition(self, e: Expr) -> Expr:
        match e:
            case Apply("eq", (a, Const(value))) if value == -math.inf:
                return Apply("eq", (self.image(a), ZERO))
            case Apply("le" | "lt" | "eq" as fn, (a, b)):
                return Apply(fn, (self.real(a), self.real(b)))
            case Apply("and", (a, b)):
                return Apply("and", (self.condition(a), self.condition(b)))
        raise Unreadable(f"{show_tree(e)} is no condition")

    def divide(self, a: Expr, b: Expr) -> Expr:
        if b == ONE:
            return a
        self.divisors[b] = None
        return ZERO if a == ZERO else Apply("div", (a, b))

    def variable(self, name: str, carries: frozenset[str]) -> Expr:
        self.carries[name] = carries
        return Var(name)

    def axes(self, e: Expr) -> frozenset[str]:
        """The axes along which a read expression varies."""
        if isinstance(e, Var):
            return self.carries.get(e.name, frozenset())
        return frozenset().union(*(self.axes(c) for c in e.children))

    def hoisted(self, axes: tuple[str, ...], body: Expr, segment: str) -> Expr:
        """A sum over one segment: free factors leave it, what is left is a variable."""
        total: Expr = ZERO
        for free, bound in self.split(self.real(body), frozenset(axes)):
            where = f"{' '.join(axes)} of {segment}" if segment else " ".join(axes)
            name = f"sum[{where}]({' * '.join(map(show, bound)) or '1'})"
            self.sums[name] = (segment, bound)
            varies = frozenset().union(*(self.axes(f) for f in bound)) - set(axes)
            total = _add(total, _mul(free, self.variable(name, varies)))
        return total

    def split(self, e: Expr, axes: frozenset[str]) -> list[tuple[Expr, tuple[Expr, ...]]]:
        """A summand as products of a part that is free of the axes and a sorted bag of factors that are not."""
        if not self.axes(e) & axes:
            return [(e, ())]
        match e:
            case Apply("mul", (a, b)):
                return [
                    (_mul(x, y), tuple(sorted(m + n, key=show)))
                    for x, m in self.split(a, axes) for y, n in self.split(b, axes)
                ]  # fmt: skip
            case Apply("add", (a, b)):
                return self.split(a, axes) + self.split(b, axes)
            case Apply("sub", (a, b)):
                return self.split(a, axes) + [(-x, m) for x, m in self.split(b, axes)]
            case Apply("neg", (a,)):
                return [(-x, m) for x, m in self.split(a, axes)]
            case Apply("div", (a, b)):
                if not self.axes(b) & axes:
                    return [(Apply("div", (x, b)), m) for x, m in self.split(a, axes)]
                return [(x, tuple(sorted((*m, Apply("div", (ONE, b))), key=show))) for x, m in self.split(a, axes)]
        return [(ONE, (e,))]

    def defined(self) -> tuple[Expr, ...]:
        """That no divisor is zero: each an obligation of its own, which may not assume this."""
        return tuple(call("ne", divisor, 0) for divisor in self.divisors)

    def facts(self) -> tuple[Expr, ...]:
        """What is true of the variables: images are not negative; if the greatest is 0, all are."""
        facts = [call("le", 0, Var(name)) for name in self.maxima]
        for total, (segment, bound) in self.sums.items():
            for greatest, (where, inside) in self.maxima.items():
                if where == segment and inside in bound:
                    facts.append(call("implies", call("eq", Var(greatest), 0), call("eq", Var(total), 0)))
                    if bound == (inside,):
                        facts.append(call("implies", call("lt", 0, Var(greatest)), call("lt", 0, Var(total))))
                        facts.append(call("le", 0, Var(total)))
        names = {v for e in (*self.memo.values(), *self.divisors) for v in _variables(e)}
        facts += [call("le", 0, Var(n)) for n in sorted(names) if n.startswith("E(")]
        facts += [call("le", 1, Var(n)) for n in sorted(names) if n.startswith("size(")]
        return tuple(facts)


def _variables(e: Expr) -> Iterator[str]:
    if isinstance(e, Var):
        yield e.name
    for c in e.children:
        yield from _variables(c)


def show_tree(e: Expr) -> str:
    """A tree with marked reductions as text."""

    def plain(e: Expr) -> Expr:
        match e:
            case _Over(kind, axes, body, _):
                return Reduce(kind, axes, plain(body))
            case Reduce(kind, axes, body):
                return Reduce(kind, axes, plain(body))
            case Apply(fn, args):
                return Apply(fn, tuple(map(plain, args)))
        return e

    return show(plain(e))


def _equal(reading: _Reading, left: Expr, right: Expr) -> Expr:
    """Equality of two trees, as real numbers, or in the image of exp where they are scores."""
    try:
        return Apply("eq", (reading.real(left), reading.real(right)))
    except Unreadable:
        return Apply("eq", (reading.image(left), reading.image(right)))


Carries = Mapping[str, frozenset[str]]


def _carries(code: Code, axes: Mapping[str, Sequence[str]] | None, axis: str) -> dict[str, frozenset[str]]:
    """Along which axes each input of some code varies; by default all that the code reduces over, and `axis`."""
    reduced = {axis} | {a for _, e in code for n in _walk(e) if isinstance(n, Reduce) for a in n.axes}
    names = {v for _, e in code for v in _variables(e)} - {n for n, _ in code}
    return {n: frozenset(axes[n]) if axes and n in axes else frozenset(reduced) for n in names}


def _walk(e: Expr) -> Iterator[Expr]:
    yield e
    for c in e.children:
        yield from _walk(c)


def obligations(
    body: Code, outputs: Sequence[str], accumulator: Accumulator, axes: Mapping[str, Sequence[str]] | None = None
) -> Iterator[tuple[str, Goal]]:
    """What must be shown of an accumulator for an operation `body`: it then streams, for all sizes and chunkings.

    By induction over chunks: `init` is the state of nothing, `step` takes the state of `xs` and a chunk `ys` to the
    state of `xs ++ ys`, so the state of a list does not depend on how it is cut; `combine` joins the states of two
    lists; `finish` of the state is the operation. What the state is, is `invariant`. Lists may be empty, scores may
    be -inf. Each divisor that occurs must differ from zero.

    Raises:
        Unreadable: a sub-expression has no reading (the verdict is then unknown).
    """
    axis = accumulator.axis
    carries = _carries(body, axes, axis)
    inputs: dict[str, Expr] = {name: Var(name) for name in carries}

    def state(*segments: str) -> dict[str, Expr]:
        known = _inline(accumulator.invariant, inputs, axis, segments)
        return {name: known[name] for name in accumulator.state}

    def goals(
        name: str, pairs: Callable[[], Iterator[tuple[Expr, Expr]]], extra: Callable[[_Reading], tuple[Expr, ...]]
    ) -> Iterator[tuple[str, Goal]]:
        reading = _Reading(carries)
        claims = [_equal(reading, left, right) for left, right in pairs()]
        facts = reading.facts() + extra(reading)
        for k, claim in enumerate(claims):
            what = outputs[k] if name == "finish" else accumulator.state[k]
            yield f"{name} {what}", Goal(facts + reading.defined(), claim)
        for divisor in reading.divisors:
            positive = call("lt", Apply("mul", (divisor, divisor)), 0)
            yield f"{name} defined", Goal((*facts, call("eq", divisor, 0)), positive)

    def none(reading: _Reading) -> tuple[Expr, ...]:
        return ()

    def by_state(left: Mapping[str, Expr], right: Mapping[str, Expr]) -> Callable[[], Iterator[tuple[Expr, Expr]]]:
        return lambda: ((left[name], right[name]) for name in accumulator.state)

    yield from goals("init", by_state(_inline(accumulator.init, {}, axis, ()), state()), none)
    stepped = _inline(accumulator.step, {**inputs, **state("xs")}, axis, ("ys",))
    yield from goals("step", by_state(stepped, state("xs", "ys")), none)
    later = {f"{name}'": e for name, e in state("ys").items()}
    combined = _inline(accumulator.combine, {**state("xs"), **later}, axis, ())
    yield from goals("combine", by_state(combined, state("xs", "ys")), none)
    whole, finished = _inline(body, inputs, axis, ("xs",)), _inline(accumulator.finish, state("xs"), axis, ())
    yield from goals("finish", lambda: ((finished[o], whole[o]) for o in outputs), none)
    if accumulator.absorbs is not None:
        name = f"E({accumulator.absorbs})"

        def masked(reading: _Reading) -> tuple[Expr, ...]:
            zero = [
                v for v, (segment, inside) in reading.maxima.items() if segment == "ys" and name in _variables(inside)
            ]
            gone = [v for v, (segment, bound) in reading.sums.items()
                    if segment == "ys" and any(f == Var(name) for f in bound)]  # fmt: skip
            return tuple(call("eq", Var(v), 0) for v in (*zero, *gone))

        yield from goals("absorbs", by_state(stepped, state("xs")), masked)


def equal_code(
    left: tuple[Code, Sequence[str]], right: tuple[Code, Sequence[str]], carries: Carries
) -> Iterator[tuple[str, Goal]]:
    """That two pieces of straight-line code on the same inputs compute the same outputs, for all sizes."""
    inputs: dict[str, Expr] = {name: Var(name) for name in carries}
    reading = _Reading(carries)
    every = {a for axes in carries.values() for a in axes}

    def run(code: Code) -> dict[str, Expr]:
        known: dict[str, Expr] = dict(inputs)
        for name, e in code:
            known[name] = _whole(e, known, every)
        return known

    one, other = run(left[0]), run(right[0])
    claims = [_equal(reading, one[a], other[b]) for a, b in zip(left[1], right[1], strict=True)]
    facts = reading.facts()
    for k, claim in enumerate(claims):
        yield f"output {k}", Goal(facts + reading.defined(), claim)
    for divisor in reading.divisors:
        yield "defined", Goal((*facts, call("eq", divisor, 0)), call("lt", Apply("mul", (divisor, divisor)), 0))


def _whole(e: Expr, known: Mapping[str, Expr], every: set[str]) -> Expr:
    """An expression inlined, each reduction one over the whole list."""
    match e:
        case Var(name):
            return known[name]
        case Reduce(kind, axes, body):
            return _Over(kind, axes, _whole(body, known, every), ("xs",))
        case Apply(fn, args):
            return Apply(fn, tuple(_whole(a, known, every) for a in args))
        case Cast(_, body):
            return _whole(body, known, every)
    return e
