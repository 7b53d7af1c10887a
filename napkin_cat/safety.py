"""Does an accumulator stay right in floating point? Equality over the reals says nothing of overflow or cancellation.

Streaming `exp(t)` without the maximum is right over the reals and overflows in fp16; the sum of squares minus the
square of the sum is right and loses every digit. What is asked here of an accumulator's own code:

* is every argument of `exp` at most 0 (by solver), so that no exponential exceeds 1?
* is a difference of accumulated sums taken, in `finish` or in a step, which cancels?
* how does each state grow with the list?

>>> from napkin_cat.expression import Accumulator, Var, exp, lift, reduce_sum
>>> s, total = Var("s"), reduce_sum("x", exp(Var("t")))
>>> naive = Accumulator("x", ("s",), (("s", lift(0)),), (("s", s + total),), (), (("y", s),), (("s", total),))
>>> print(safety(naive))
exp(t) is unbounded; s grows like exp
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from napkin_cat.expression import (
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
    substitute,
    variables,
    walk,
    where,
)  # fmt: skip
from napkin_cat.prove import Goal, prove

__all__ = ["Safety", "safety"]


@dataclass(frozen=True)
class Safety:
    """What was found; `exponents` and `differences` are empty where nothing speaks against an accumulator.

    Attributes:
        exponents: arguments of `exp`, in the code of a step or of `combine`, that are not shown to be at most 0.
        differences: differences of accumulated sums in `finish`.
        corrections: the same in a step: what is subtracted is a correction, not the result.
        growth: for each state "bounded" (by the inputs), "linear" (in the length of the list), "square" (a sum of
            squares of an input, which overflows long before the input does), "geometric", or "exp".
    """

    exponents: tuple[str, ...]
    differences: tuple[str, ...]
    corrections: tuple[str, ...]
    growth: tuple[tuple[str, str], ...]

    @property
    def safe(self) -> bool:
        """Whether nothing overflows that the inputs do not bring, and no difference of sums is the result."""
        return not self.exponents and not self.differences

    def __str__(self) -> str:
        parts = [f"exp({e}) is unbounded" for e in self.exponents]
        parts += [f"{e} cancels in finish" for e in self.differences]
        parts += [f"{e} cancels in a step" for e in self.corrections]
        groups: dict[str, list[str]] = {}
        for name, how in self.growth:
            groups.setdefault(how, []).append(name)
        words = {"bounded": "stay within the inputs", "linear": "grow like n", "square": "grow like n squares",
                 "geometric": "grow like a product", "exp": "grow like exp"}  # fmt: skip
        for how, names in groups.items():
            verb, rest = words[how].split(" ", 1)
            parts.append(f"{', '.join(names)} {verb if len(names) > 1 else verb + 's'} {rest}")
        return "; ".join(parts)


def safety(accumulator: Accumulator) -> Safety:
    """What floating point makes of an accumulator's code."""
    a = accumulator
    open_exponents: dict[str, None] = {}
    for code in (a.step, a.combine, a.finish):
        for argument, text in _exponents(code):
            if not _nonpositive(argument, a):
                open_exponents[text] = None
    count = Reduce("sum", (a.axis,), lift(1))  # exact, and so are its differences
    sums = {n for n, e in a.invariant if n in a.state and isinstance(e, Reduce) and e.kind == "sum" and e != count}
    differences = tuple(dict.fromkeys(_differences(a.finish, sums)))
    corrections = tuple(dict.fromkeys(_differences(a.step, sums)))
    return Safety(tuple(open_exponents), differences, corrections, tuple(_growth(a, open_exponents)))


def _growth(a: Accumulator, unbounded: Mapping[str, None]) -> Iterator[tuple[str, str]]:
    whole = _inlined(a.invariant)
    for name, e in a.invariant:
        if name in a.state and isinstance(e, Reduce):
            free = any(
                isinstance(n, Apply) and n.fn == "exp" and show(n.args[0]) in unbounded for n in walk(whole[name])
            )
            kind = {"sum": "linear", "prod": "geometric", "recur": "geometric"}.get(e.kind, "bounded")
            if kind == "linear" and any(_degree(whole[name], v) >= 2 for v in variables(whole[name])):
                kind = "square"
            yield name, "exp" if free else kind


def _degree(e: Expr, name: str) -> Fraction:
    """The power of a factor by which an expression grows, where an input grows by that factor."""
    match e:
        case Var(other):
            return Fraction(other == name)
        case Apply("mul", (a, b)):
            return _degree(a, name) + _degree(b, name)
        case Apply("div", (a, b)):
            return _degree(a, name) - _degree(b, name)
        case Apply("sqrt", (a,)):
            return _degree(a, name) / 2
        case Apply("where", (_, Const(), a)) | Apply("where", (_, a, Const())):
            return _degree(a, name)
        case Apply("add" | "sub" | "max" | "min" | "neg" | "abs" | "where", args):
            return max((_degree(a, name) for a in args if not isinstance(a, Const)), default=Fraction(0))
        case Reduce(_, _, body):
            return _degree(body, name)
    return Fraction(0)


# --------------------------------------------------------------------------- exponents


def _inlined(code: Code) -> dict[str, Expr]:
    known: dict[str, Expr] = {}
    for name, e in code:
        known[name] = substitute(e, known)
    return known


def _exponents(code: Code) -> Iterator[tuple[Expr, str]]:
    """Every argument of exp in straight-line code, by states and inputs alone, with its text as it was written."""
    known: dict[str, Expr] = {}
    for name, e in code:
        for n in walk(e):
            if isinstance(n, Apply) and n.fn == "exp":
                yield substitute(n.args[0], known), show(n.args[0])
        known[name] = substitute(e, known)


class _Extended:
    """Real numbers with -inf, as two expressions for the solver: whether it is -inf, and what it is if not."""

    def __init__(self) -> None:
        self.facts: list[Expr] = []
        self.maxima: dict[Expr, str] = {}

    def atom(self, name: str, low: Expr | None = None) -> tuple[Expr, Expr]:
        if low is not None:
            self.facts.append(call("le", low, Var(name)))
        return call("eq", Var(f"{name}?"), 1), Var(name)

    def read(self, e: Expr) -> tuple[Expr, Expr]:
        no = call("eq", 0, 1)
        match e:
            case Const(value) if value == -math.inf:
                return call("eq", 0, 0), lift(0)
            case Const(Fraction()):
                return no, e
            case Var(name):
                return self.atom(name)
            case Index(axis):
                self.facts.append(call("le", 0, Var(f"index {axis}")))
                return no, Var(f"index {axis}")
            case Size(axis):
                self.facts.append(call("le", 1, Var(f"size {axis}")))
                return no, Var(f"size {axis}")
            case Apply("where", (Apply("eq", (a, Const(value))), b, c)) if value == -math.inf:
                inf, _ = self.read(a)
                (b_inf, b_real), (c_inf, c_real) = self.read(b), self.read(c)
                return _choose(inf, b_inf, c_inf), where(inf, b_real, c_real)
            case Apply("where", (Apply("eq" | "le" | "lt" as fn, (a, b)), c, d)):
                (_, x), (_, y) = self.read(a), self.read(b)
                (c_inf, c_real), (d_inf, d_real) = self.read(c), self.read(d)
                chosen = Apply(fn, (x, y))
                return _choose(chosen, c_inf, d_inf), where(chosen, c_real, d_real)
            case Apply("max", (a, b)):
                (a_inf, x), (b_inf, y) = self.read(a), self.read(b)
                return a_inf & b_inf, where(a_inf, y, where(b_inf, x, Apply("max", (x, y))))
            case Apply("mul", (Const(Fraction() as factor), a)) | Apply("mul", (a, Const(Fraction() as factor))) if (
                factor > 0
            ):
                inf, x = self.read(a)
                return inf, lift(factor) * x
            case Apply("add" | "sub" | "mul" | "div" as fn, (a, b)):
                (a_inf, x), (b_inf, y) = self.read(a), self.read(b)
                lost = a_inf if fn == "sub" else _either(a_inf, b_inf) if fn == "add" else no
                return lost, Apply(fn, (x, y))
            case Apply("neg" | "abs" as fn, (a,)):
                return no, Apply(fn, (self.read(a)[1],))
            case Apply("tanh" | "erf" as fn, (a,)):
                name = show(e)
                self.facts += [call("le", -1, Var(name)), call("le", Var(name), 1)]
                return no, Var(name)
            case Reduce("max", _, body):
                name = show(e)
                if e not in self.maxima:
                    self.maxima[e] = name
                    inf, real = self.atom(name)
                    body_inf, body_real = self.read(body)
                    self.facts.append(call("implies", inf, body_inf))
                    self.facts.append(_either(body_inf, _either(inf, call("le", body_real, real))))
                return self.atom(name)
            case Reduce("sum", _, body) if _nonnegative(body):
                return no, self.atom(f"{show(e)}", lift(1 if body == lift(1) else 0))[1]
            case Cast(_, body):
                return self.read(body)
        name = show(e)
        return no, self.atom(name, lift(0) if _nonnegative(e) else None)[1]


def _choose(condition: Expr, a: Expr, b: Expr) -> Expr:
    """`condition and a, or not condition and b`, for conditions."""
    return call("eq", where(condition, where(a, 1, 0), where(b, 1, 0)), 1)


def _either(a: Expr, b: Expr) -> Expr:
    return call("implies", call("eq", where(a, 1, 0), 0), b)


def _nonnegative(e: Expr) -> bool:
    """Whether the form of an expression shows that it is never negative."""
    match e:
        case Const(value):
            return value >= 0
        case Apply("exp" | "abs" | "sqrt", _):
            return True
        case Apply("mul", (a, b)):
            return a == b or (_nonnegative(a) and _nonnegative(b))
        case Apply("add" | "div" | "min", (a, b)):
            return _nonnegative(a) and _nonnegative(b)
        case Apply("max", (a, b)):
            return _nonnegative(a) or _nonnegative(b)
        case Reduce("sum" | "prod" | "max", _, body):
            return _nonnegative(body) and e.kind != "max"
        case Size() | Index():
            return True
    return False


def _nonpositive(argument: Expr, a: Accumulator) -> bool:
    """Whether an argument of exp is at most 0, for all states and elements."""
    reading = _Extended()
    inf, real = reading.read(argument)
    facts = list(reading.facts)
    for name, e in a.invariant:  # a count is no less than 0, and positions are counted
        if name in a.state and e == Reduce("sum", (a.axis,), lift(1)):
            for n in (Var(name), Var(f"{name}'")):
                facts += [call("le", 0, n), call("implies", call("lt", 0, n), call("le", 1, n))]
            end = Var(name) + Var(show(e))
            facts.append(call("le", Var(f"index {a.axis}") + 1, end))
    return prove(Goal(tuple(dict.fromkeys(facts)), _either(inf, call("le", real, 0)))).verdict == "proved"


# --------------------------------------------------------------------------- cancellation


def _differences(code: Code, sums: set[str]) -> Iterator[str]:
    """Differences in which both sides are made of accumulated sums, as they were written."""
    made = {name: name in sums for name in sums}

    def of(e: Expr) -> bool:
        match e:
            case Reduce() | Apply("exp" | "log" | "sqrt" | "max" | "min" | "where", _):
                return isinstance(e, Apply) and e.fn == "where" and any(map(of, e.args[1:]))
            case Var(name):
                return made.get(name, False)
        return any(map(of, e.children))

    for name, e in code:
        for n in walk(e):
            match n:
                case Apply("sub", (a, b)) if of(a) and of(b) and not _means(a, b, code):
                    yield show(n)
                case Apply("add", (a, Apply("neg", (b,)))) if of(a) and of(b):
                    yield show(n)
        if name not in sums:
            made[name] = of(e)


def _means(a: Expr, b: Expr, code: Code) -> bool:
    """Whether a difference is one of two quotients: a shift of a mean, which is small because the means are close."""
    known = dict(code)

    def quotient(e: Expr) -> bool:
        while isinstance(e, Var) and e.name in known and known[e.name] != e:
            e = known[e.name]
        return isinstance(e, Apply) and e.fn == "div"

    return quotient(a) and quotient(b)
