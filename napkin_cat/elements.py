"""What varies along a reduced axis and is not looked into: elements, their names, and which of them may be -inf.

An input is a *score*, which may be -inf, unless it is used in real arithmetic somewhere (`demand`): then it is real.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from napkin_cat.expression import Apply, Cast, Code, Const, Expr, Index, Reduce, Var, rebuild, show, walk
from napkin_cat.fraction import NEG, POS, Real, Value, names_of
from napkin_cat.prove import Goal, Unreadable

__all__ = ["Held", "Key", "Name", "Names", "demand", "gone", "holds", "is_magnitude", "needs", "nonnegative", "plain"]


# --------------------------------------------------------------------------- which inputs are real


def needs(code: Code, outputs: Iterable[str]) -> dict[str, frozenset[str]]:
    """Which infinities each name that some code reads may be, "+" or "-", so that the outputs have a reading."""
    need: dict[str, frozenset[str]] = dict.fromkeys(outputs, frozenset("-+"))
    for name, e in reversed(code):
        if name in need:
            demand(e, need.pop(name), need)
    return need


def demand(
    e: Expr,
    allowed: frozenset[str],
    need: dict[str, frozenset[str]],
    known: frozenset[Expr] = frozenset(),
    strict: bool = False,
) -> None:
    """Note in `need` what each variable may be, if the expression may be no infinity but the allowed ones.

    `known` are expressions that are not -inf here, by a condition. A maximum may be -inf, which is met when it is read;
    with `strict` it is as its elements are.

    Raises:
        Unreadable: an infinity is written where none is allowed.
    """
    none, low, both = frozenset[str](), frozenset("-"), frozenset("-+")

    def down(e: Expr, allowed: frozenset[str], known: frozenset[Expr] = known) -> None:
        demand(e, allowed, need, known, strict)

    if e in known:
        allowed |= low
    match e:
        case Var(name):
            need[name] = need.get(name, both) & allowed
        case Const(float() as value):
            if ("-" if value < 0 else "+") not in allowed:
                raise Unreadable(f"{show(e)} stands where a real number is needed")
        case Cast(_, body):
            down(body, allowed)
        case Apply("where", (Apply("eq", (x, Const(float() as end))) as c, a, b)) if end < 0:
            down(c, both)
            down(a, allowed)
            down(b, allowed, known | {x})
        case Apply("where", (c, a, b)):
            down(c, both)
            down(a, allowed)
            down(b, allowed)
        case Apply("le" | "lt" | "eq" | "and", args):
            for a in args:
                down(a, both)
        case Apply("exp", (a,)):
            down(a, low)
        case Apply("max" | "min" as fn, (a, b)):
            unit = frozenset("-" if fn == "max" else "+")
            for x, other in ((a, b), (b, a)):
                finite = isinstance(other, Const) and isinstance(other.value, Fraction)
                down(x, allowed | unit if finite else allowed)
        case Apply("add", (a, b)):
            down(a, allowed)
            down(b, allowed)
        case Apply("sub", (a, b)):
            down(a, allowed)
            down(b, none)
        case Apply("mul", (Const(value), a) | (a, Const(value))) | Apply("div", (a, Const(value))) if value > 0:
            down(a, allowed if value < math.inf else none)
        case Reduce("max", _, body):
            down(body, low & allowed if strict else low, frozenset())
        case Reduce("min", _, body):
            down(body, frozenset("+") & allowed if strict else frozenset("+"), frozenset())
        case Reduce("pick", _, key, (value, _, missing)):
            down(key, low)
            down(value, low if value == key else none)
            down(missing, allowed)
        case _:
            for child in e.children:
                down(child, none, frozenset() if isinstance(e, Reduce) else known)


# --------------------------------------------------------------------------- names


@dataclass(frozen=True)
class Name:
    """What a variable of a goal stands for.

    `axes` are those along which it varies, `over` those that are reduced, in a segment of the list. `parts` are the
    factors of a summand, or the key of a maximum; `value` is what an exp or log is taken of.
    """

    kind: str
    axes: frozenset[str] = frozenset()
    over: tuple[str, ...] = ()
    segment: str = ""
    parts: tuple[str, ...] = ()
    rank: int = 1
    value: Real | None = None


@dataclass(frozen=True)
class Key:
    """A sum of elements, as it stands under exp or a maximum; `terms` are those that enter it as they are."""

    axes: frozenset[str]
    real: bool
    terms: tuple[Expr, ...]


@dataclass
class Names:
    """What is shared by all readings of one operation: the inputs, and what the variables of goals stand for.

    `streamed` are the axes whose reductions are looked into, `axis` the one that is cut into segments.
    """

    carries: Mapping[str, frozenset[str]]
    streamed: frozenset[str]
    axis: str | None
    reals: frozenset[str]
    of: dict[str, Name] = field(default_factory=dict)
    factors: dict[str, Name] = field(default_factory=dict)
    elements: dict[str, Expr] = field(default_factory=dict)
    keys: dict[str, Key] = field(default_factory=dict)
    units: dict[str, Fraction] = field(default_factory=dict)
    asked: dict[Goal, bool] = field(default_factory=dict)
    ranked: dict[tuple[tuple[str, ...], str, tuple[str, ...]], dict[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.carries:  # elements are told apart by their text
            if not re.fullmatch(r"[^\W\d][\w.]*", name) or name == "inf":
                raise Unreadable(f"{name!r} is no name of an input")

    def var(self, text: str, name: Name) -> Var:
        if name.kind == "max":
            self.ranked.setdefault((name.over, name.segment, name.parts), {})[text] = name.rank
        if self.of.setdefault(text, name) != name:
            raise Unreadable(f"{text} stands for two things")
        return Var(text)

    def factor(self, text: str) -> Name:
        """What a factor of a summand is: an element, exp of elements, or a variable."""
        return self.factors[text] if text in self.factors else self.of[text]

    def along(self, e: Expr) -> frozenset[str]:
        """The axes along which a tree varies."""
        match e:
            case Held(value):
                return self.axes(value)
            case Var(name):
                return self.carries[name] if name in self.carries else self.of[name].axes
            case Index(axis):
                return frozenset((axis,))
            case Reduce(_, axes):
                inside = frozenset[str]().union(*map(self.along, e.inside))
                return (inside - set(axes)).union(*map(self.along, e.outside))
        return frozenset[str]().union(*map(self.along, e.children))

    def axes(self, value: Value) -> frozenset[str]:
        if not isinstance(value, Real):
            return frozenset()
        return frozenset[str]().union(*(self.along(Var(v)) for e in (value.num, *value.den) for v in names_of(e)))

    def finite(self, e: Expr, allowed: frozenset[str] = frozenset()) -> None:
        """Check that an element is a real number, or one of the allowed infinities."""
        need: dict[str, frozenset[str]] = {}
        demand(e, allowed, need, strict=True)
        for name, may in need.items():
            if "-" not in may and name in self.carries and name not in self.reals:
                raise Unreadable(f"{name} may be -inf, where {show(e)} must be a real number")

    def always_real(self, e: Expr) -> bool:
        """Whether an element is known never to be -inf."""
        inputs = {v for v in names_of(e) if v in self.carries}
        open_ends = any((isinstance(n, Const) and n in (NEG, POS)) or (isinstance(n, Apply) and n.fn == "log")
                        for n in walk(e))  # fmt: skip
        return not open_ends and inputs <= self.reals


@dataclass(frozen=True)
class Held(Expr):
    """A value inside a tree, the text that it was read from, and the decisions on which it rests."""

    value: Value
    text: str = field(default="", compare=False)
    rests_on: frozenset[tuple[Any, ...]] = field(default=frozenset(), compare=False)


def holds(e: Expr) -> bool:
    return isinstance(e, Held) or any(map(holds, e.children))


def plain(e: Expr) -> str:
    """A tree as text."""
    return show(rebuild(e, lambda n: Var(n.text or str(n.value)) if isinstance(n, Held) else None))


def nonnegative(e: Expr) -> bool:
    """Whether the form of an expression shows that it is never negative."""
    match e:
        case Apply("mul", (a, b)):
            return a == b or (nonnegative(a) and nonnegative(b))
        case Apply("exp" | "abs", _):
            return True
        case Const(value):
            return value >= 0
    return False


def gone(e: Expr, masked: str) -> bool:
    """Whether an element is -inf wherever an input is."""
    match e:
        case Var(name):
            return name == masked
        case Const():
            return e == NEG
        case Apply("add", (a, b)):
            return gone(a, masked) or gone(b, masked)
        case Apply("where", (_, a, b)) | Apply("max", (a, b)):
            return gone(a, masked) and gone(b, masked)
        case Apply("sub", (a, _)):
            return gone(a, masked)
        case Apply("mul", (Const(value), a) | (a, Const(value))) | Apply("div", (a, Const(value))):
            return 0 < value < math.inf and gone(a, masked)
    return False


def is_magnitude(e: Expr | None) -> bool:
    return isinstance(e, Apply) and e.fn == "abs"
