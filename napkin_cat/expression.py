"""The small language in which the meaning of an operation is written, once.

An expression speaks of one element of an array: `Var("t")` is the element at the current indices,
`Index("x")` the position along an axis, `Reduce("sum", ("x",), body)` a reduction over named axes.
The same tree is read as numpy arrays and exact rationals (`tensor`) and as Z3 terms (`prove`, `laws`).

>>> t = Var("t")
>>> p = exp(t - reduce_max("x", t))
>>> print(p)
exp(t - max[x](t))
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

from napkin_cat.numerics import DTYPES, ExpressionError, Numerics, canonical, dtype, promote

__all__ = [
    "DTYPES", "Accumulator", "Apply", "Cast", "Const", "Expr", "ExpressionError", "Index", "NotExact", "Numerics",
    "Part", "Reduce", "Size", "Var", "absolute", "affine_conditions", "call", "dtype", "erf", "every", "exp", "factors",
    "finite", "log", "maximum", "minimum", "nonzero", "pick", "promote", "recur", "reduce_max", "reduce_min",
    "reduce_prod", "reduce_sum", "software_exp", "sqrt", "tanh", "where",
]  # fmt: skip


class NotExact(ExpressionError):
    """The value is no rational number, or its exponential is no power of two."""


# --------------------------------------------------------------------------- trees


class Expr:
    """Base of all expressions; immutable, hashable, built with Python's operators."""

    __slots__ = ()

    def __add__(self, other: Expr | int | Fraction) -> Expr:
        return Apply("add", (self, lift(other)))

    def __radd__(self, other: int | Fraction) -> Expr:
        return Apply("add", (lift(other), self))

    def __sub__(self, other: Expr | int | Fraction) -> Expr:
        return Apply("sub", (self, lift(other)))

    def __rsub__(self, other: int | Fraction) -> Expr:
        return Apply("sub", (lift(other), self))

    def __mul__(self, other: Expr | int | Fraction) -> Expr:
        return Apply("mul", (self, lift(other)))

    def __rmul__(self, other: int | Fraction) -> Expr:
        return Apply("mul", (lift(other), self))

    def __truediv__(self, other: Expr | int | Fraction) -> Expr:
        return Apply("div", (self, lift(other)))

    def __rtruediv__(self, other: int | Fraction) -> Expr:
        return Apply("div", (lift(other), self))

    def __neg__(self) -> Expr:
        return Apply("neg", (self,))

    def __le__(self, other: Expr | int) -> Expr:
        return Apply("le", (self, lift(other)))

    def __lt__(self, other: Expr | int) -> Expr:
        return Apply("lt", (self, lift(other)))

    def __and__(self, other: Expr) -> Expr:
        return Apply("and", (self, other))

    @property
    def children(self) -> tuple[Expr, ...]:
        return ()

    def __str__(self) -> str:
        return show(self)


@dataclass(frozen=True)
class Const(Expr):
    """A number: an exact rational, or plus or minus infinity."""

    value: Fraction | float

    def __post_init__(self) -> None:
        value = self.value
        if (isinstance(value, float) and not math.isinf(value)) or isinstance(value, int):
            object.__setattr__(self, "value", Fraction(value))


@dataclass(frozen=True)
class Var(Expr):
    """The element of a named array at the current indices."""

    name: str


@dataclass(frozen=True)
class Index(Expr):
    """The position along an axis, counted from the start of the whole axis, never of the tile.

    With a `size` it makes the axis, of so many values: no array needs to carry it.
    """

    axis: str
    size: int | None = None


@dataclass(frozen=True)
class Size(Expr):
    """The number of values along the whole axis."""

    axis: str


@dataclass(frozen=True)
class Apply(Expr):
    """A function applied elementwise; a name outside `FUNCTIONS` is an unknown function (see `prove`)."""

    fn: str
    args: tuple[Expr, ...]

    @property
    def children(self) -> tuple[Expr, ...]:
        return self.args


@dataclass(frozen=True)
class Reduce(Expr):
    """A reduction of the body over the named axes, in the order of their positions.

    * `"sum"`, `"prod"`, `"max"`, `"min"`: of no values 0, 1, -inf, +inf.
    * `"pick"`, `more` = (value, rank, missing): the value at the element whose body, its key, is the `rank`-th greatest
      (1 is the greatest; of equal keys the earlier one comes first). An element whose key is -inf is masked and never
      picked; where fewer than `rank` are left it is `missing`. `rank` and `missing` are read outside of the reduction.
    * `"recur"`, `more` = (decay,): what `h` is after the last element, where it starts as 0 and each element makes it
      `decay * h + body`.
    """

    kind: str
    axes: tuple[str, ...]
    body: Expr
    more: tuple[Expr, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in REDUCTIONS:
            raise ExpressionError(f"no reduction {self.kind!r}; there are {', '.join(REDUCTIONS)}")
        if len(self.more) != REDUCTIONS[self.kind]:
            raise ExpressionError(f"{self.kind} takes {REDUCTIONS[self.kind]} more expressions, not {len(self.more)}")
        if self.kind in ("pick", "recur") and len(self.axes) != 1:
            raise ExpressionError(f"{self.kind} runs along one axis, not along {' '.join(self.axes)!r}")

    @property
    def children(self) -> tuple[Expr, ...]:
        return (self.body, *self.more)

    @property
    def inside(self) -> tuple[Expr, ...]:
        """The expressions that are read at each element."""
        return (self.body, *self.more[: 0 if self.kind not in ("pick", "recur") else 1])

    @property
    def outside(self) -> tuple[Expr, ...]:
        """Those that are read once, outside of the reduction."""
        return self.more[1:]


@dataclass(frozen=True)
class Cast(Expr):
    """The body rounded to a dtype; the identity over the reals."""

    dtype: str
    body: Expr

    def __post_init__(self) -> None:
        object.__setattr__(self, "dtype", canonical(self.dtype))

    @property
    def children(self) -> tuple[Expr, ...]:
        return (self.body,)


FUNCTIONS: Mapping[str, int] = {
    "add": 2, "sub": 2, "mul": 2, "div": 2, "neg": 1, "max": 2, "min": 2, "abs": 1, "exp": 1, "log": 1, "sqrt": 1,
    "tanh": 1, "erf": 1, "round": 1, "floor": 1, "where": 3, "le": 2, "lt": 2, "eq": 2, "and": 2,
}  # fmt: skip
"""Every function of the language, and how many arguments it takes."""
UNITS: Mapping[str, float] = {"sum": 0.0, "prod": 1.0, "max": -math.inf, "min": math.inf}
REDUCTIONS: Mapping[str, int] = {**dict.fromkeys(UNITS, 0), "pick": 3, "recur": 1}
"""Every reduction, and how many expressions it takes beside its body."""


def lift(value: Expr | int | float | Fraction) -> Expr:
    """A number as an expression."""
    return value if isinstance(value, Expr) else Const(Fraction(value) if not isinstance(value, float) else value)


def call(fn: str, *args: Expr | int | Fraction) -> Expr:
    """A named function applied to expressions or numbers."""
    return Apply(fn, tuple(map(lift, args)))


def exp(a: Expr) -> Expr:
    return call("exp", a)


def software_exp(a: Expr, coefficients: Iterable[Fraction]) -> Expr:
    """`exp(a)` by a polynomial for 2^f with these coefficients, lowest first: not equal, but close (`exponential`)."""
    return Apply("software_exp", (a, *map(Const, coefficients)))


def every(count: int, of: int, axis: str, these: Expr, others: Expr) -> Expr:
    """`these` at the first `count` of every `of` positions along an axis, else `others`; only one is computed."""
    return Apply("every", (lift(count), lift(of), Index(axis), these, others))


def log(a: Expr) -> Expr:
    return call("log", a)


def sqrt(a: Expr) -> Expr:
    return call("sqrt", a)


def tanh(a: Expr) -> Expr:
    return call("tanh", a)


def erf(a: Expr) -> Expr:
    return call("erf", a)


def absolute(a: Expr) -> Expr:
    return call("abs", a)


def maximum(a: Expr | int, b: Expr | int) -> Expr:
    return call("max", a, b)


def minimum(a: Expr | int, b: Expr | int) -> Expr:
    return call("min", a, b)


def where(condition: Expr, then: Expr | int, otherwise: Expr | int | float) -> Expr:
    """`then` where the condition holds, else `otherwise`. Both are evaluated: guard a divisor, not a quotient."""
    return Apply("where", (condition, lift(then), lift(otherwise)))


def finite(a: Expr) -> Expr:
    """`a`, or 0 where it is -inf: the shift that keeps `exp(t - finite(max t))` defined when all is masked."""
    return where(Apply("eq", (a, Const(-math.inf))), 0, a)


def nonzero(a: Expr) -> Expr:
    """`a`, or 1 where it is 0: the divisor that makes a fully masked row come out as 0."""
    return where(Apply("eq", (a, lift(0))), 1, a)


def reduce_sum(axes: str | Sequence[str], body: Expr) -> Expr:
    return Reduce("sum", _names(axes), body)


def reduce_prod(axes: str | Sequence[str], body: Expr) -> Expr:
    return Reduce("prod", _names(axes), body)


def reduce_max(axes: str | Sequence[str], body: Expr) -> Expr:
    return Reduce("max", _names(axes), body)


def reduce_min(axes: str | Sequence[str], body: Expr) -> Expr:
    return Reduce("min", _names(axes), body)


def pick(axis: str, key: Expr, value: Expr, rank: Expr | int = 1, missing: Expr | int | float = -1) -> Expr:
    """The value at the element of the `rank`-th greatest key (see `Reduce`).

    >>> from napkin_cat.tensor import Tensor, evaluate
    >>> keys = Tensor.of("x", [3.0, 5.0, 5.0, -math.inf])
    >>> [evaluate(pick("x", Var("t"), Index("x"), rank), {"t": keys}).data.tolist() for rank in (1, 2, 3, 4)]
    [1.0, 2.0, 0.0, -1.0]
    """
    return Reduce("pick", (axis,), key, (value, lift(rank), lift(missing)))


def recur(axis: str, decay: Expr, increment: Expr) -> Expr:
    """The linear recurrence `h := decay * h + increment` along an axis, from 0: its last value.

    >>> from napkin_cat.tensor import Tensor, evaluate
    >>> steps = {"a": Tensor.of("x", [0.5, 0.5, 2.0]), "b": Tensor.of("x", [1.0, 1.0, 0.0])}
    >>> evaluate(recur("x", Var("a"), Var("b")), steps).data.tolist()
    3.0
    """
    return Reduce("recur", (axis,), increment, (decay,))


def _names(axes: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(axes.split()) if isinstance(axes, str) else tuple(axes)


def walk(expr: Expr) -> Iterable[Expr]:
    """Every node of the tree, parents first."""
    stack = [expr]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))


def variables(expr: Expr) -> tuple[str, ...]:
    """The names of the arrays that an expression reads, in order of appearance."""
    return tuple(dict.fromkeys(node.name for node in walk(expr) if isinstance(node, Var)))


def rebuild(expr: Expr, leaf: Callable[[Expr], Expr | None]) -> Expr:
    """The tree with every node for which `leaf` returns an expression replaced by it."""
    new = leaf(expr)
    if new is not None:
        return new
    match expr:
        case Apply(fn, args):
            return Apply(fn, tuple(rebuild(a, leaf) for a in args))
        case Reduce(kind, axes, body, more):
            return Reduce(kind, axes, rebuild(body, leaf), tuple(rebuild(e, leaf) for e in more))
        case Cast(dtype, body):
            return Cast(dtype, rebuild(body, leaf))
    return expr


def substitute(expr: Expr, bindings: Mapping[str, Expr]) -> Expr:
    """The tree with variables replaced."""
    return rebuild(expr, lambda e: bindings.get(e.name) if isinstance(e, Var) else None)


def rename_axes(expr: Expr, axes: Mapping[str, str]) -> Expr:
    """The tree with axes renamed, in reductions, indices and sizes."""

    def leaf(e: Expr) -> Expr | None:
        match e:
            case Index(axis, size):
                return Index(axes.get(axis, axis), size)
            case Size(axis):
                return Size(axes.get(axis, axis))
            case Reduce(kind, old, body, more):
                new = tuple(axes.get(a, a) for a in old)
                return Reduce(kind, new, rename_axes(body, axes), tuple(rename_axes(e, axes) for e in more))
        return None

    return rebuild(expr, leaf)


def uncast(expr: Expr, integers: bool = True) -> Expr:
    """The tree without its casts, as it is read over the reals; with `integers` False, those to integers stay.

    >>> print(uncast(Cast("fp16", Var("a")) * Cast("int8", Var("b")), integers=False))
    a * int8(b)
    """

    def leaf(e: Expr) -> Expr | None:
        gone = isinstance(e, Cast) and (integers or not dtype(e.dtype).integer)
        return uncast(e.body, integers) if gone and isinstance(e, Cast) else None

    return rebuild(expr, leaf)


_SYMBOLS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "le": "<=", "lt": "<", "eq": "==", "and": "and"}
_BINDING = {"and": 1, "le": 2, "lt": 2, "eq": 2, "add": 3, "sub": 3, "mul": 4, "div": 4}


@lru_cache(maxsize=4096)
def show(expr: Expr, outer: int = 0) -> str:
    """The expression as text, with no more parentheses than it needs."""
    match expr:
        case Const(value):
            text = str(value) if isinstance(value, Fraction) else ("-inf" if value < 0 else "inf")
            return f"({text})" if "/" in text and outer > _BINDING["div"] else text
        case Var(name):
            return name
        case Index(axis):
            return f"index({axis})"
        case Size(axis):
            return f"size({axis})"
        case Reduce(kind, axes, body, more):
            return f"{kind}[{' '.join(axes)}]({', '.join(map(show, (body, *more)))})"
        case Cast(dtype, body):
            return f"{dtype}({show(body)})"
        case Apply(fn, (a, b)) if fn in _SYMBOLS:
            level = _BINDING[fn]
            text = f"{show(a, level)} {_SYMBOLS[fn]} {show(b, level + 1)}"
            return f"({text})" if level < outer else text
        case Apply("neg", (a,)):
            return f"-{show(a, 5)}"
        case Apply("software_exp", (a, *coefficients)):
            return f"software_exp{len(coefficients) - 1}({show(a)})"
        case Apply("every", (count, of, Index(axis), these, others)):
            return f"{show(these)} if {axis} mod {show(of)} < {show(count)} else {show(others)}"
        case Apply(fn, args):
            return f"{fn}({', '.join(show(a) for a in args)})"
    raise ExpressionError(f"not an expression: {expr!r}")


# --------------------------------------------------------------------------- reading structure


def reduced_axes(expr: Expr) -> frozenset[str]:
    """The axes over which the expression reduces anywhere."""
    return frozenset(a for node in walk(expr) if isinstance(node, Reduce) for a in node.axes)


def factors(body: Expr) -> list[Expr]:
    """The factors of a product, one where it is none."""
    match body:
        case Apply("mul", (a, b)):
            return factors(a) + factors(b)
    return [body]


def outer_variables(expr: Expr) -> frozenset[str]:
    """The variables that are read elementwise, outside of every reduction and cast."""
    match expr:
        case Var(name):
            return frozenset((name,))
        case Reduce() | Cast():
            return frozenset()
    return frozenset().union(*(outer_variables(c) for c in expr.children))


@dataclass(frozen=True)
class Affine:
    """`constant + sum coefficient * index(axis) >= 0`."""

    coefficients: tuple[tuple[str, int], ...]
    constant: int

    def possible(self, ranges: Mapping[str, tuple[int, int]]) -> bool:
        """Whether it holds anywhere in a box of positions (axis -> first and last)."""
        return self.constant + sum(max(c * ranges[a][0], c * ranges[a][1]) for a, c in self.coefficients) >= 0


def affine_conditions(expr: Expr) -> tuple[Affine, ...] | None:
    """A condition as a conjunction of affine inequalities in indices, or None where it is not one.

    >>> affine_conditions(Index("x") <= Index("q"))
    (Affine(coefficients=(('q', 1), ('x', -1)), constant=0),)
    """

    def line(e: Expr) -> tuple[dict[str, Fraction], Fraction] | None:
        match e:
            case Const(Fraction() as value):
                return {}, value
            case Index(axis):
                return {axis: Fraction(1)}, Fraction(0)
            case Apply("add" | "sub" as fn, (a, b)):
                left, right = line(a), line(b)
                if left is None or right is None:
                    return None
                sign = 1 if fn == "add" else -1
                names = {**left[0], **right[0]}
                return (
                    {n: left[0].get(n, Fraction(0)) + sign * right[0].get(n, Fraction(0)) for n in names},
                    left[1] + sign * right[1],
                )
        return None

    match expr:
        case Apply("and", (a, b)):
            left, right = affine_conditions(a), affine_conditions(b)
            return None if left is None or right is None else left + right
        case Apply("le" | "lt" as fn, (a, b)):
            difference = line(b - a)
            if difference is None or any(v.denominator != 1 for v in (*difference[0].values(), difference[1])):
                return None
            coefficients, constant = difference
            return (Affine(
                tuple(sorted((n, int(c)) for n, c in coefficients.items() if c)),
                int(constant) - (1 if fn == "lt" else 0),
            ),)  # fmt: skip
    return None


# --------------------------------------------------------------------------- accumulators


Code = tuple[tuple[str, Expr], ...]
"""Straight-line code: each name is assigned once or, for a state, again at the end of a step."""


@dataclass(frozen=True)
class Part:
    """One part of a streamed axis: `length` positions for each of the `count` positions along another axis, `axis`.

    The last part goes to the end, wherever that is.

    >>> print(Part("p", 16, 4).holds("x"))
    index(p) * 16 <= index(x) and index(x) < where(index(p) == 3, size(x), index(p) * 16 + 16)
    """

    axis: str
    length: int
    count: int

    def holds(self, stream: str) -> Expr:
        """Whether a position of the streamed axis lies in the part."""
        part, x = Index(self.axis, self.count), Index(stream)
        end = where(Apply("eq", (part, lift(self.count - 1))), Size(stream), part * self.length + self.length)
        return (part * self.length <= x) & (x < end)

    def conditions(self, stream: str) -> tuple[Affine, ...]:
        """The same as affine inequalities, for as many positions as the parts hold."""
        end = Affine(((self.axis, self.length), (stream, -1)), self.length - 1)
        return (Affine(((self.axis, -self.length), (stream, 1)), 0), end)


@dataclass(frozen=True)
class Accumulator:
    """How an operation runs chunk by chunk along an axis (section 2 of the calculus: B(f(xs), ys) = f(xs ++ ys)).

    `init` gives the state of no chunk; `step` reads the state and a chunk's inputs and assigns the new state;
    `combine` joins two states (the later one's names end in `'`); `finish` assigns the operation's outputs.
    `invariant` says what the state is, as a function of all that has been read: what the proof shows.
    `absorbs` names an input that, where it is -inf all over a chunk, leaves the state as it was.
    `within`: it runs over one part of the axis only, another one for each position along the part's axis.
    """

    axis: str
    state: tuple[str, ...]
    init: Code
    step: Code
    combine: Code
    finish: Code
    invariant: Code = field(default=())
    absorbs: str | None = None
    within: Part | None = None

    @property
    def types(self) -> Mapping[str, str]:
        """What each state is: a real number, one that may be infinite, or a count."""
        found = dict.fromkeys(self.state, "real")
        for name, e in self.invariant:
            match e:
                case Reduce("max") | Reduce("pick", more=(_, _, Const(float()))):
                    found[name] = "real or -inf"
                case Reduce("min"):
                    found[name] = "real or inf"
                case Reduce("sum", body=Const(Fraction())):
                    found[name] = "count"
        return {name: found[name] for name in self.state}

    @property
    def lift(self) -> Code:
        """The state of one element: the invariant with every reduction over the axis taken away."""

        def one(e: Expr) -> Expr | None:
            match e:
                case Reduce("pick", (axis,), key, (value, rank, missing)) if axis == self.axis:
                    there = where(Apply("lt", (Const(-math.inf), key)) & Apply("eq", (rank, lift(1))), value, missing)
                    return rebuild(there, one)
                case Reduce(kind, axes, body, more) if self.axis in axes:
                    rest = tuple(a for a in axes if a != self.axis)
                    inner = rebuild(body, one)
                    return Reduce(kind, rest, inner, more) if rest else inner
            return None

        return tuple((name, rebuild(e, one)) for name, e in self.invariant)

    def rename(self, axes: Mapping[str, str]) -> Accumulator:
        """The same accumulator with axes renamed."""

        def each(code: Code) -> Code:
            return tuple((name, rename_axes(e, axes)) for name, e in code)

        return Accumulator(
            axes.get(self.axis, self.axis), self.state, each(self.init), each(self.step), each(self.combine),
            each(self.finish), each(self.invariant), self.absorbs,
            self.within and replace(self.within, axis=axes.get(self.within.axis, self.within.axis)),
        )  # fmt: skip

    def __str__(self) -> str:
        def text(code: Code) -> str:
            return "; ".join(f"{name} = {e}" for name, e in code)

        parts = (text(self.init), text(self.step), text(self.finish))
        return "state {} | init {} | step {} | finish {}".format(", ".join(self.state), *parts)


# --------------------------------------------------------------------------- JSON


def to_json(expr: Expr) -> Any:
    """The expression as nested lists, head first."""
    match expr:
        case Const(value):
            return ["const", str(value)]
        case Var(name):
            return ["var", name]
        case Index(axis, size):
            return ["index", axis] if size is None else ["index", axis, size]
        case Size(axis):
            return ["size", axis]
        case Cast(name, body):
            return ["cast", name, to_json(body)]
        case Reduce(kind, axes, body, more):
            return ["reduce", kind, list(axes), to_json(body), *map(to_json, more)]
        case Apply(fn, args):
            return ["apply", fn, *map(to_json, args)]
    raise ExpressionError(f"not an expression: {expr!r}")


_NUMBER = re.compile(r"-?[0-9]+(/[0-9]+)?")


def from_json(tree: Any) -> Expr:
    """Inverse of `to_json`; `ExpressionError` shows what is malformed."""
    match tree:
        case ["const", str(text)]:
            if text in ("inf", "-inf"):
                return Const(float(text))
            try:
                if not _NUMBER.fullmatch(text):  # what Fraction would also read, "1e999999999", takes for ever
                    raise ValueError
                return Const(Fraction(text))
            except (ValueError, ZeroDivisionError):
                raise ExpressionError(f"not a number: {text[:40]!r}") from None
        case ["var", str(name)]:
            return Var(name)
        case ["index", str(axis)]:
            return Index(axis)
        case ["index", str(axis), int(size)] if size > 0 and not isinstance(size, bool):
            return Index(axis, size)
        case ["size", str(axis)]:
            return Size(axis)
        case ["cast", str(name), body]:
            return Cast(dtype(name).name, from_json(body))
        case ["reduce", str(kind), list(axes), body, *more] if all(isinstance(a, str) for a in axes):
            return Reduce(kind, tuple(axes), from_json(body), tuple(map(from_json, more)))
        case ["apply", str(fn), *args] if fn in FUNCTIONS and len(args) == FUNCTIONS[fn]:
            return Apply(fn, tuple(map(from_json, args)))
    raise ExpressionError(f"not an expression: {tree!r}")
