"""Expressions on lists of unknown length, read as fractions over plain variables: what `laws` hands to the solver.

A value is read at fixed positions of all axes but those that are reduced. A sum over the list `xs ++ ys` is the sum over
`xs` plus that over `ys`; factors that do not vary along the axis leave it, and what is left is one variable, whatever
the length. Three more things make goals that a solver decides at once, without division, exp or infinity:

* **Elements.** What varies along the axis and knows no result of a reduction is opaque: a name, whatever it holds.
* **The image of exp.** `exp(t - m)` is `exp(t)` over `exp(m)`: two variables. `exp(t)` is 0 where the score `t` is -inf.
* **Cases.** A reading decides every condition, maximum and infinity as it meets it. Where the answer is open it stops
  with the alternatives (`Split`), and is started again for each: what it then returns is a fraction of polynomials.

An input is a *score*, which may be -inf, unless it is used in real arithmetic somewhere (`demand`): then it is real.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from napkin_cat.expression import (
    UNITS,
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
    factors,
    lift,
    rebuild,
    show,
    walk,
)  # fmt: skip
from napkin_cat.prove import Goal, Unreadable, prove

__all__ = ["Case", "Names", "Reading", "Real", "Restart", "Split", "Undefined", "Value", "demand", "needs"]

NEG, POS = Const(-math.inf), Const(math.inf)
ZERO, ONE = lift(0), lift(1)
FALSE = call("le", 1, 0)


class Undefined(Exception):
    """The expression has no value in this case: the case must be shown to be impossible."""


class Restart(Exception):
    """The unit in which an exponent is measured was too coarse: read again."""


class Split(Exception):
    """What is to be decided here, and the alternatives."""

    def __init__(self, key: tuple[Any, ...], alternatives: Sequence[Any]) -> None:
        self.key, self.alternatives = key, alternatives


Case = Mapping[tuple[Any, ...], Any]
"""What is decided: `("empty", segment)` and the like are so or not; `("sign", form)` is some signs."""


# --------------------------------------------------------------------------- fractions


@dataclass(frozen=True)
class Real:
    """A real number: a numerator over a product of factors that are shown to differ from zero."""

    num: Expr
    den: tuple[Expr, ...] = ()

    def __str__(self) -> str:
        return show(self.num) + "".join(f" / ({show(d)})" for d in self.den)


Value = Real | Const | bool
"""What an expression is in a case: a real number, plus or minus infinity, or true or false."""


def _product(numbers: Iterable[Expr]) -> Expr:
    """A product, its constant first."""
    constant, rest = Fraction(1), []
    for e in numbers:
        for f in factors(e):
            if isinstance(f, Const):
                constant *= Fraction(f.value)
            else:
                rest.append(f)
    if not constant:
        return ZERO
    out = lift(constant) if constant != 1 or not rest else rest.pop(0)
    for f in rest:
        out = out * f
    return out


def _over(num: Expr, den: Iterable[Expr]) -> Real:
    """A fraction without factors that stand on both sides."""
    bottom = Counter(den)
    top = []
    for f in factors(num):
        if bottom[f] > 0:
            bottom[f] -= 1
        else:
            top.append(f)
    out = _product(top)
    return Real(out, () if out == ZERO else tuple(bottom.elements()))


def _missing(den: Sequence[Expr], common: Counter[Expr]) -> Iterable[Expr]:
    return (common - Counter(den)).elements()


def _plus(a: Real, b: Real) -> Real:
    if ZERO in (a.num, b.num):
        return b if a.num == ZERO else a
    common = Counter(a.den) | Counter(b.den)
    left, right = (_product((x.num, *_missing(x.den, common))) for x in (a, b))
    if isinstance(left, Const) and isinstance(right, Const):
        return _over(lift(Fraction(left.value) + Fraction(right.value)), common.elements())
    return Real(left + right, tuple(common.elements()))


def _times(a: Real, b: Real) -> Real:
    return _over(_product((a.num, b.num)), (*a.den, *b.den))


Polynomial = Mapping[tuple[str, ...], Fraction]


def expand(e: Expr) -> dict[tuple[str, ...], Fraction]:
    """A division-free expression as a polynomial: monomials, sorted bags of names, and their coefficients."""
    match e:
        case Const(value):
            return {(): Fraction(value)} if value else {}
        case Var(name):
            return {(name,): Fraction(1)}
        case Apply("add", (a, b)):
            left, right = expand(a), expand(b)
            total = {m: left.get(m, Fraction(0)) + right.get(m, Fraction(0)) for m in {**left, **right}}
        case Apply("mul", (a, b)):
            total = {}
            for m, c in expand(a).items():
                for n, d in expand(b).items():
                    mono = tuple(sorted(m + n))
                    total[mono] = total.get(mono, Fraction(0)) + c * d
        case _:
            raise Unreadable(f"{show(e)} is no polynomial")
    if len(total) > 500:
        raise Unreadable(f"{show(e)[:80]} has too many terms")
    return {m: c for m, c in total.items() if c}


def _collected(polynomial: Polynomial) -> Expr:
    terms = [_product((lift(c), *map(Var, m))) for m, c in sorted(polynomial.items())]
    out = terms[0] if terms else ZERO
    for term in terms[1:]:
        out = out + term
    return out


# --------------------------------------------------------------------------- which inputs are real


def needs(code: Code, outputs: Iterable[str]) -> dict[str, frozenset[str]]:
    """Which infinities each name that some code reads may be, "+" or "-", so that the outputs have a reading."""
    need: dict[str, frozenset[str]] = dict.fromkeys(outputs, frozenset("-+"))
    for name, e in reversed(code):
        if name in need:
            demand(e, need.pop(name), need)
    return need


def demand(
    e: Expr, allowed: frozenset[str], need: dict[str, frozenset[str]], known: frozenset[Expr] = frozenset()
) -> None:
    """Note in `need` what each variable may be, if the expression may be no infinity but the allowed ones.

    `known` are expressions that are finite here, by a condition.

    Raises:
        Unreadable: an infinity is written where none is allowed.
    """
    none, low, both = frozenset[str](), frozenset("-"), frozenset("-+")

    def down(e: Expr, allowed: frozenset[str], known: frozenset[Expr] = known) -> None:
        demand(e, allowed, need, known)

    if e in known:
        return
    match e:
        case Var(name):
            need[name] = need.get(name, both) & allowed
        case Const(float() as value):
            if ("-" if value < 0 else "+") not in allowed:
                raise Unreadable(f"{show(e)} stands where a real number is needed")
        case Cast(_, body):
            down(body, allowed)
        case Apply("where", (Apply("eq", (x, Const(float()))) as c, a, b)):
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
            down(body, low)
        case Reduce("min", _, body):
            down(body, frozenset("+"))
        case Reduce("pick", _, key, (value, _, missing)):
            down(key, low)
            down(value, low if value == key else none)
            down(missing, allowed)
        case _:
            for child in e.children:
                down(child, none)


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

    def var(self, text: str, name: Name) -> Var:
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
        demand(e, allowed, need)
        for name, may in need.items():
            if "-" not in may and name in self.carries and name not in self.reals and self.carries[name]:
                raise Unreadable(f"{name} may be -inf, where {show(e)} must be a real number")

    def always_real(self, e: Expr) -> bool:
        """Whether an element is known never to be -inf."""
        inputs = {v for v in names_of(e) if v in self.carries}
        open_ends = any((isinstance(n, Const) and n in (NEG, POS)) or (isinstance(n, Apply) and n.fn == "log")
                        for n in walk(e))  # fmt: skip
        return not open_ends and all(v in self.reals or not self.carries[v] for v in inputs)


@dataclass(frozen=True)
class Held(Expr):
    """A value inside a tree, and the text that it was read from."""

    value: Value
    text: str = field(default="", compare=False)


def names_of(e: Expr) -> set[str]:
    return {n.name for n in walk(e) if isinstance(n, Var)}


def _holds(e: Expr) -> bool:
    return isinstance(e, Held) or any(map(_holds, e.children))


def plain(e: Expr) -> str:
    """A tree as text."""
    return show(rebuild(e, lambda n: Var(n.text or str(n.value)) if isinstance(n, Held) else None))


def _nonnegative(e: Expr) -> bool:
    """Whether the form of an expression shows that it is never negative."""
    match e:
        case Apply("mul", (a, b)):
            return a == b or (_nonnegative(a) and _nonnegative(b))
        case Apply("exp" | "abs", _):
            return True
        case Const(value):
            return value >= 0
    return False


def _gone(e: Expr, masked: str) -> bool:
    """Whether an element is -inf wherever an input is."""
    match e:
        case Var(name):
            return name == masked
        case Const():
            return e == NEG
        case Apply("add", (a, b)):
            return _gone(a, masked) or _gone(b, masked)
        case Apply("where", (_, a, b)) | Apply("max", (a, b)):
            return _gone(a, masked) and _gone(b, masked)
        case Apply("sub", (a, _)):
            return _gone(a, masked)
        case Apply("mul", (Const(value), a) | (a, Const(value))) | Apply("div", (a, Const(value))):
            return 0 < value < math.inf and _gone(a, masked)
    return False


# --------------------------------------------------------------------------- a reading


Scope = dict[str, "Expr | _Later"]


class _Later:
    """A statement that is read when it is needed, once."""

    def __init__(self, reading: Reading, e: Expr, scope: Scope, segments: tuple[str, ...] | None) -> None:
        self.reading, self.e, self.scope, self.segments = reading, e, scope, segments
        self.known: Expr | None = None

    def tree(self) -> Expr:
        if self.known is None:
            self.known = self.reading.tree(self.e, self.scope, self.segments)
        return self.known


class Reading:
    """Expressions as values in one case; notes what was assumed on the way (`known`) and what is owed (`owed`).

    `masked` names an input that is -inf all over the segment `ys`; `whole` says that `xs` is the whole list.
    """

    def __init__(self, names: Names, case: Case, masked: str | None = None, whole: bool = False) -> None:
        self.names, self.case, self.masked, self.whole = names, case, masked, whole
        self.known: list[Expr] = []
        self.owed: list[tuple[str, tuple[Expr, ...], Expr]] = []
        self.squares: list[Expr] = []
        self.orders: list[tuple[str, str, frozenset[str]]] = []
        self.applied: list[tuple[str, Real, Var]] = []

    # ---------------------------------------------------------------- code

    def run(self, code: Code, scope: Scope, segments: tuple[str, ...] | None) -> Scope:
        """The names that are known after some code, whose reductions run over the segments (None: there is no list)."""
        for name, e in code:
            scope = {**scope, name: _Later(self, e, scope, segments)}
        return scope

    def result(self, scope: Scope, name: str) -> Value:
        """What a name is; it must not vary along the axis that is cut."""
        tree = self.get(scope, name)
        if self.names.axis is not None and self.names.axis in self.names.along(tree):
            raise Unreadable(f"{name} = {plain(tree)} varies along {self.names.axis!r}")
        return self.value(tree)

    def get(self, scope: Scope, name: str) -> Expr:
        if name not in scope:
            raise Unreadable(f"{name!r} is not known")
        found = scope[name]
        return found.tree() if isinstance(found, _Later) else found

    def tree(self, e: Expr, scope: Scope, segments: tuple[str, ...] | None) -> Expr:
        """The expression with names replaced by what they are, and every result of a reduction by its value."""

        def down(e: Expr) -> Expr:
            return self.tree(e, scope, segments)

        match e:
            case Var(name):
                return self.get(scope, name)
            case Cast(_, body):
                return down(body)
            case Reduce(kind, axes, body, more):
                inner = Reduce(kind, axes, down(body), tuple(map(down, more)))
                if not self.names.streamed & set(axes) and not _holds(inner):
                    return inner
                cut = self.names.axis is not None and self.names.axis in axes
                if cut and segments is None:
                    raise Unreadable(f"{show(e)} reduces along {self.names.axis!r}, where no list is read")
                return Held(self.reduce(inner, (segments or ()) if cut else ("",)), show(e))
            case Apply(fn, args):
                new = Apply(fn, tuple(map(down, args)))
                if _holds(new) and not self.names.along(new) & self.names.streamed:
                    return Held(self.value(new), show(e))
                return new
        return e

    # ---------------------------------------------------------------- values

    def value(self, e: Expr) -> Value:
        """A tree at fixed positions of all axes that it carries."""
        names = self.names
        match e:
            case Held(value):
                return value
            case Const(value):
                return e if isinstance(value, float) else Real(e)
            case Var(name):
                axes = names.carries.get(name, frozenset())
                if names.axis is None and axes and name not in names.reals and self.flag("infinite", name):
                    return NEG
                return Real(names.var(name, Name("input", axes)) if name in names.carries else e)
            case Index(axis):
                return Real(names.var(show(e), Name("index", frozenset((axis,)))))
            case Size(axis):
                if self.whole and axis == names.axis:
                    return Real(self.total("xs", (axis,), ()).num)
                return Real(names.var(show(e), Name("size")))
            case Reduce():
                names.finite(e)
                return Real(names.var(show(e), Name("opaque", names.along(e))))
            case Apply("where", (c, a, b)):
                condition, then, otherwise = self.truth(c), self.value(a), self.value(b)  # both are evaluated
                return then if condition else otherwise
            case Apply(fn, args):
                return self.apply(fn, [self.value(a) for a in args])
        raise Unreadable(f"{plain(e)} has no reading")

    def truth(self, e: Expr) -> bool:
        value = self.value(e)
        if not isinstance(value, bool):
            raise Unreadable(f"{plain(e)} is no condition")
        return value

    def apply(self, fn: str, args: Sequence[Value]) -> Value:
        """A function of values."""
        match fn, args:
            case "and", (bool(a), bool(b)):
                return a and b
            case "le" | "lt" | "eq", (a, b):
                return self.compare(fn, a, b)
            case "max" | "min", (a, b):
                return a if self.compare("le", *((b, a) if fn == "max" else (a, b))) else b
            case "sub", (a, b):
                return self.apply("add", [a, self.apply("neg", [b])])
            case "neg", (a,):
                return self.apply("mul", [Real(lift(-1)), a])
            case "abs", (a,):
                return a if self.compare("le", Real(ZERO), a) else self.apply("neg", [a])
            case "exp", (a,):
                return self.image(a)
            case "add", (Real() as a, Real() as b):
                return _plus(a, b)
            case "mul", (Real() as a, Real() as b):
                return _times(a, b)
            case "div", (Real() as a, Real() as b):
                return self.divide(a, b)
            case "log", (Real() as a,):
                return self.logarithm(a)
            case _, (Real() as a,):
                return self.opaque(fn, a)
            case "add", (a, b):
                infinite = {x for x in (a, b) if isinstance(x, Const)}
                if len(infinite) == 1:
                    return infinite.pop()
            case "mul", (Const() as a, Real(Const(factor), ())) | (Real(Const(factor), ()), Const() as a) if factor:
                return a if factor > 0 else Const(-a.value)
            case "div", (Const() as a, Real(Const(divisor), ())) if divisor:
                return a if divisor > 0 else Const(-a.value)
        raise Undefined(f"{fn}({', '.join(map(str, args))})")

    def divide(self, a: Real, b: Real) -> Real:
        if b.num == ZERO:
            raise Undefined(f"{a} / 0")
        bottom, scale = [], Fraction(1)
        for f in factors(b.num):
            if isinstance(f, Const):
                scale /= Fraction(f.value)
                continue
            bottom.append(f)
            if not (isinstance(f, Var) and self.names.of[f.name].kind == "exp"):
                self.owe("divisor", call("ne", f, 0))
        return _over(_product((lift(scale), a.num, *b.den)), (*a.den, *bottom))

    def owe(self, what: str, claim: Expr) -> None:
        """Something that must hold by what was known before it: it may not assume itself."""
        self.owed.append((what, tuple(self.known), claim))

    def know(self, fact: Expr) -> None:
        if fact not in self.known:
            self.known.append(fact)

    # ---------------------------------------------------------------- exp, log and other functions

    def image(self, value: Value) -> Real:
        """exp of a value, in variables that stand for exp of a name or of a product of names."""
        if value == NEG:
            return Real(ZERO)
        if not isinstance(value, Real):
            raise Undefined(f"exp({value})")
        out = Real(ONE)
        for mono, c in sorted(expand(value.num).items()):
            argument = self.names.of[mono[0]].value if len(mono) == 1 and mono[0] in self.names.of else None
            if argument is not None and self.names.of[mono[0]].kind == "log" and not value.den and c.denominator == 1:
                for _ in range(abs(int(c))):
                    out = _times(out, argument) if c > 0 else self.divide(out, argument)
                continue
            unit, times = self.unit(_over(_product(map(Var, mono)), value.den), abs(c))
            power = [unit] * times
            out = _times(out, Real(_product(power)) if c > 0 else Real(ONE, tuple(power)))
        return out

    def unit(self, of: Real, c: Fraction) -> tuple[Var, int]:
        """The variable for exp of a number in the largest unit that measures all its multiples, and c in that unit."""
        unit = self.names.units.setdefault(str(of), c)
        common = Fraction(math.gcd(unit.numerator * c.denominator, c.numerator * unit.denominator),
                          unit.denominator * c.denominator)  # fmt: skip
        if c / common > 64:
            raise Unreadable(f"exp of {c} * {of}, and of {unit} times it")
        if common != unit:
            self.names.units[str(of)] = common
            raise Restart
        exponent = _times(Real(lift(unit)), of)
        return self.names.var(f"E({exponent})", Name("exp", self.names.axes(of), value=exponent)), int(c / unit)

    def logarithm(self, a: Real) -> Value:
        """log, -inf of 0; images of exp leave it as what they are images of."""
        self.owe("logarithm", call("le", 0, self.signed(a)))
        if self.decide(a, "0"):
            return NEG
        self.know(call("lt", 0, self.signed(a)))
        out = Real(ZERO)
        rest: tuple[list[Expr], list[Expr]] = ([], [])
        for side, (sign, es) in enumerate(((1, factors(a.num)), (-1, a.den))):
            for f in es:
                known = self.names.of[f.name] if isinstance(f, Var) else None
                if known is not None and known.kind == "exp" and known.value is not None:
                    out = _plus(out, _times(Real(lift(sign)), known.value))
                else:
                    rest[side].append(f)
        left = Real(_product(rest[0]), tuple(rest[1]))
        return out if left == Real(ONE) else _plus(out, self.opaque("log", left))

    def opaque(self, fn: str, a: Real) -> Real:
        """A function that is not looked into: of arguments that are proved equal it is the same."""
        if fn in ("sqrt", "tanh", "erf", "round", "floor") and a.num == ZERO:
            return a
        if fn == "sqrt":
            self.owe("square root", call("le", 0, self.signed(a)))
        for other, argument, result in self.applied:
            if other == fn and (argument == a or self.same(fn, argument, a)):
                return Real(result)
        result = self.names.var(f"{fn}({a})", Name(fn, self.names.axes(a), value=a))
        self.applied.append((fn, a, result))
        if fn == "sqrt":
            self.know(call("le", 0, result))
            self.know(Apply("eq", (_product((result, result, *a.den)), a.num)))
        return Real(result)

    def same(self, fn: str, a: Real, b: Real) -> bool:
        """Whether two arguments are proved equal; if so that is owed, so that the proof which is written is whole."""
        if not names_of(a.num) & names_of(b.num):
            return False
        claim = self.equal(a, b)
        goal = Goal(tuple(self.known), claim)
        goal = Goal(self.hypotheses(goal.hypotheses, claim, (*a.den, *b.den)), claim)
        if goal not in self.names.asked:
            self.names.asked[goal] = prove(goal).verdict == "proved"
        if self.names.asked[goal]:
            self.owed.append((f"argument of {fn}", (*self.known, *_nonzero((*a.den, *b.den))), claim))
        return self.names.asked[goal]

    # ---------------------------------------------------------------- deciding

    def flag(self, *key: Any) -> bool:
        if key not in self.case:
            raise Split(key, (True, False))
        return bool(self.case[key])

    def empty(self, segment: str) -> bool:
        return not self.filled(segment) and self.flag("empty", segment)

    def filled(self, segment: str) -> bool:
        """Whether a segment is known to have elements."""
        if not segment or self.case.get(("empty", segment)) is False:
            return True
        return any(k[0] == "masked" and k[1] == segment and v is False for k, v in self.case.items())

    def compare(self, fn: str, a: Value, b: Value) -> bool:
        if isinstance(a, bool) or isinstance(b, bool):
            raise Unreadable(f"{fn}: a truth value is no number")
        if isinstance(a, Real) and isinstance(b, Real):
            return self.decide(_plus(a, _times(Real(lift(-1)), b)), {"lt": "-", "le": "-0", "eq": "0"}[fn])
        left, right = (x.value if isinstance(x, Const) else 0 for x in (a, b))
        return {"lt": left < right, "le": left <= right, "eq": left == right}[fn]

    def positive(self, e: Expr) -> bool:
        """Whether a variable is positive in this case, by a fact about lists (see `facts`)."""
        name = self.names.of.get(e.name) if isinstance(e, Var) else None
        if name is None or name.kind not in ("exp", "size", "sum"):
            return False
        if name.kind != "sum":
            return True
        scores = [n.parts[0] for n in map(self.names.factor, name.parts) if n.kind == "exp element"]
        if len(scores) < len(name.parts) or not self.filled(name.segment):
            return False
        greatest = [self.case.get(("masked", name.segment, name.over, k)) for k in scores]
        return all(self.names.keys[k].real for k in scores) or (len(scores) == 1 and greatest == [False])

    def signed(self, d: Real) -> Expr:
        """An expression without division that has the sign of a fraction."""
        return _product((d.num, *(e for e in d.den if not self.positive(e))))

    def decide(self, d: Real, wanted: str) -> bool:
        """Whether the sign of a number is among the wanted ones; what was decided is noted as known."""
        num = _product(f for f in factors(d.num) if not self.positive(f))
        form = expand(num if wanted == "0" else self.signed(Real(num, d.den)))
        if not form.keys() - {()}:
            return _sign(form.get((), Fraction(0))) in wanted
        for name in sorted({v for m in form for v in m}):
            known = self.names.of[name]
            if known.kind == "sum" and not known.parts and known.segment:
                self.empty(known.segment)  # to be decided first
        lead = form[min(form)]
        if lead < 0:
            wanted = wanted.translate(str.maketrans("-+", "+-"))
        form = {m: c / abs(lead) * _unit(lead) for m, c in form.items()}
        key = ("sign", tuple(sorted(form.items())))
        open_signs = self.case.get(key, self.possible(form))
        inside = open_signs & frozenset(wanted)
        if inside and inside != open_signs:
            raise Split(key, (inside, open_signs - inside))
        if key in self.case:
            self.know(_signs(_collected(form), open_signs))
        if len(form) == 2 and all(len(m) == 1 for m in form) and sum(form.values()) == 0:
            (a,), (b,) = sorted(form)
            self.orders.append((a, b, open_signs))
        return bool(inside)

    def possible(self, form: Polynomial) -> frozenset[str]:
        """The signs that a difference of two ranked keys of one list may have; all signs of anything else."""
        ranked = {c: self.names.of[m[0]] for m, c in form.items() if len(m) == 1}
        if len(form) == 2 and ranked.keys() == {1, -1}:
            a, b = ranked[Fraction(1)], ranked[Fraction(-1)]
            if a.kind == b.kind == "max" and (a.segment, a.parts) == (b.segment, b.parts):
                return frozenset("0+" if a.rank < b.rank else "-0")
        return frozenset("-0+")

    # ---------------------------------------------------------------- reductions

    def reduce(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        """A reduction over the segments, one after the other."""
        over = frozenset(e.axes)
        if _holds(e):
            for key in self.case:
                if self.literal_axes(key) & over:
                    raise Unreadable(f"{plain(e)} reduces along {' '.join(e.axes)!r} what a condition there decides")
        try:
            match e.kind:
                case "sum":
                    return self.sum(e, segments)
                case "max" | "min":
                    return self.extremum(e, segments)
                case "pick":
                    return self.pick(e, segments)
            return self.product(e, segments)
        except Undefined:
            if all(map(self.empty, segments)):  # no element, no undefined value
                return Const(UNITS[e.kind]) if e.kind in ("max", "min") else Real(lift(int(UNITS[e.kind])))
            raise

    def literal_axes(self, key: tuple[Any, ...]) -> frozenset[str]:
        match key:
            case ("sign", form):
                return frozenset[str]().union(*(self.names.along(Var(v)) for m, _ in form for v in m))
            case ("masked" | "few", _, over, k, *_):
                return self.names.keys[k].axes - set(over)
            case ("infinite", name):
                return self.names.carries[name]
        return frozenset()

    def sum(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        chosen = self.selection(e, segments)
        if chosen is not None:
            return chosen
        terms = self.terms(e.body, frozenset(e.axes))
        out = Real(ZERO)
        for segment in segments:
            for c, mono in terms:
                if not isinstance(c, Real):
                    raise Undefined(f"{plain(e.body)} is infinite under a sum")
                out = out if c.num == ZERO else _plus(out, _times(c, self.total(segment, e.axes, mono)))
        if _nonnegative(e.body) and out.num != ZERO:
            self.squares.append(self.signed(out))
        return out

    def total(self, segment: str, axes: tuple[str, ...], mono: tuple[str, ...]) -> Real:
        """The sum of a product of elements over one segment."""
        if (segment and self.case.get(("empty", segment))) or any(self.vanishes(f, segment, axes) for f in mono):
            return Real(ZERO)
        if not segment and not mono:
            return Real(_product(self.names.var(f"size({a})", Name("size")) for a in axes))
        for f in mono:
            if f in self.names.elements:
                self.names.finite(self.names.elements[f])
        varies = frozenset[str]().union(*(self.names.factor(f).axes for f in mono)) - set(axes)
        text = f"sum[{_of(axes, segment)}]({' * '.join(mono) or '1'})"
        return Real(self.names.var(text, Name("sum", varies, axes, segment, mono)))

    def vanishes(self, element: str, segment: str, axes: tuple[str, ...]) -> bool:
        """Whether an element is 0 all over a segment: exp of what is -inf there."""
        name = self.names.factor(element)
        if name.kind == "exp element":
            return bool(self.case.get(("masked", segment, axes, name.parts[0]))) or self.gone(name.parts[0], segment)
        match self.names.elements.get(element):
            case Apply("where", (Apply("eq", (e, Const(value))), Const(zero), _)) if value == -math.inf and zero == 0:
                return self.masked is not None and segment == "ys" and _gone(e, self.masked)
        return False

    def gone(self, key: str, segment: str) -> bool:
        return self.masked is not None and segment == "ys" and any(
            _gone(e, self.masked) for e in self.names.keys[key].terms
        )  # fmt: skip

    def terms(self, e: Expr, over: frozenset[str]) -> list[tuple[Value, tuple[str, ...]]]:
        """A summand as products of a coefficient that does not vary along the axes and a bag of elements that do."""
        if not self.names.along(e) & over:
            return [(self.value(e), ())]  # 0 too: it may not be lost, since 0 times -inf has no value
        match e:
            case Apply("add", (a, b)):
                return self.terms(a, over) + self.terms(b, over)
            case Apply("sub", (a, b)):
                return self.terms(a, over) + self.scaled(self.terms(b, over), Real(lift(-1)))
            case Apply("neg", (a,)):
                return self.scaled(self.terms(a, over), Real(lift(-1)))
            case Apply("mul", (a, b)):
                right = self.terms(b, over)
                return [p for c, m in self.terms(a, over) for p in self.scaled(right, c, m)]
            case Apply("div", (a, b)) if not self.names.along(b) & over:
                divisor = self.value(b)
                return [(self.apply("div", [c, divisor]), m) for c, m in self.terms(a, over)]
            case Apply("div", (a, b)) if not _holds(b) and a != ONE:
                return self.terms(a * Apply("div", (ONE, b)), over)
            case Apply("where", (c, a, b)) if not self.names.along(c) & over:
                condition, then, otherwise = self.truth(c), self.terms(a, over), self.terms(b, over)
                return then if condition else otherwise
            case Apply("exp", (a,)):
                rest, key = self.split(a, over)
                return [(self.image(rest), (key,) if key else ())]
            case Held(Real(num, den)):
                if any(self.names.along(d) & over for d in den):
                    raise Unreadable(f"{plain(e)} is divided by what varies along {' '.join(sorted(over))!r}")
                return self.scaled(self.terms(num, over), Real(ONE, den))
            case Var(name) if name not in self.names.carries:
                return [(Real(ONE), (name,))]
        if _holds(e):
            raise Unreadable(f"{plain(e)} mixes elements with results of reductions")
        self.names.elements[show(e)] = e
        self.names.factors[show(e)] = Name("element", self.names.along(e))
        return [(Real(ONE), (show(e),))]

    def scaled(
        self, terms: list[tuple[Value, tuple[str, ...]]], by: Value, more: tuple[str, ...] = ()
    ) -> list[tuple[Value, tuple[str, ...]]]:
        return [(self.apply("mul", [by, c]), tuple(sorted(m + more))) for c, m in terms]

    def split(self, e: Expr, over: frozenset[str]) -> tuple[Value, str]:
        """A sum as the part that does not vary along the axes, and the name of exp of the rest ("": there is none)."""
        rest: Value = Real(ZERO)
        form: dict[tuple[str, ...], Fraction] = {}
        scores: list[Expr] = []
        for c, mono in self.terms(e, over):
            if not mono:
                rest = self.apply("add", [rest, c])
                continue
            if not isinstance(c, Real):
                raise Undefined(f"{plain(e)} is infinite")
            if not all(self.names.of[v].kind in ("input", "index", "size", "opaque")
                       for x in (c.num, *c.den) for v in names_of(x)):  # fmt: skip
                raise Unreadable(f"{plain(e)} multiplies elements with results of reductions in an exponent")
            alone = [self.names.elements[f] for f in mono if f in self.names.elements]
            score = len(mono) == 1 and isinstance(c.num, Const) and c.num.value > 0 and not c.den
            for x in alone:
                self.names.finite(x, frozenset("-") if score else frozenset())
            scores += alone if score else []
            for m, q in expand(c.num).items():
                key = tuple(sorted((*m, *mono, *(f"1 / ({show(d)})" for d in c.den))))
                form[key] = form.get(key, Fraction(0)) + q
        text = " + ".join(" * ".join([*([str(q)] if q != 1 or not m else []), *m]) for m, q in sorted(form.items()) if q)
        if not text:
            return rest, ""
        elements = {f for m in form for f in m if f in self.names.factors or f in self.names.of}
        axes = frozenset[str]().union(*(self.names.factor(f).axes for f in elements))
        real = all(self.names.always_real(self.names.elements[f]) for f in elements if f in self.names.elements)
        self.names.keys.setdefault(text, Key(axes, real, tuple(scores)))
        self.names.factors[f"exp({text})"] = Name("exp element", axes, parts=(text,))
        return rest, f"exp({text})"

    def extremum(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        chosen = self.selection(e, segments)
        if chosen is not None:
            return chosen
        rest, exp_key = self.split(e.body, frozenset(e.axes))
        out: Value = Const(UNITS[e.kind])
        for segment in segments:
            unit = Const(UNITS[e.kind])
            if exp_key:
                here = self.greatest(e.kind, segment, e.axes, self.names.factors[exp_key].parts[0])
            else:
                here = unit if self.empty(segment) else Real(ZERO)
            out = self.apply(e.kind, [out, self.apply("add", [here, rest])])
        return out

    def greatest(self, kind: str, segment: str, axes: tuple[str, ...], key: str, rank: int = 1) -> Value:
        """The greatest key of a segment (or the least, or the one of a rank), or the unit where there is none."""
        k = self.names.keys[key]
        if kind == "min" and not k.real:
            raise Unreadable(f"min of {key}, which may be infinite")
        if self.gone(key, segment) or (segment and self.case.get(("empty", segment))):
            return Const(UNITS[kind])
        if rank > 1:
            missing = self.greatest(kind, segment, axes, key, rank - 1) == NEG or self.flag("few", segment, axes, key, rank)
        else:
            missing = self.empty(segment) if k.real else self.flag("masked", segment, axes, key)
        if missing:
            return Const(UNITS[kind])
        text = f"{kind}[{_of(axes, segment)}{f', rank {rank}' if rank > 1 else ''}]({key})"
        return Real(self.names.var(text, Name(kind, k.axes - set(axes), axes, segment, (key,), rank)))

    def selection(self, e: Reduce, segments: tuple[str, ...]) -> Value | None:
        """A reduction over the elements of greatest (or least) key: `where(key == greatest, g, unit)`."""
        match e.body:
            case Apply("where", (Apply("eq", (a, b)), g, Const(value))) if float(value) == UNITS[e.kind] and _holds(e):
                pass
            case _:
                return None
        over = frozenset(e.axes)
        key_tree, pivot_tree = (a, b) if self.names.along(a) & over else (b, a)
        if _holds(key_tree) or _holds(g) or self.names.along(pivot_tree) & over:
            return None
        rest, exp_key = self.split(key_tree, over)
        pivot = self.value(pivot_tree)
        known = self.names.of.get(pivot.num.name) if isinstance(pivot, Real) and isinstance(pivot.num, Var) else None
        kind = known.kind if known is not None else "max" if pivot == NEG else "min" if pivot == POS else ""
        key = self.names.factors[exp_key].parts[0] if exp_key else ""
        if rest != Real(ZERO) or kind not in ("max", "min") or (known is not None and known.parts != (key,)):
            raise Unreadable(f"{plain(e)} selects by what is no maximum of the same keys")
        self.names.finite(g)
        out: Value = Const(UNITS[e.kind]) if e.kind != "sum" else Real(ZERO)
        for segment in segments:
            out = self.apply({"sum": "add"}.get(e.kind, e.kind), [out, self.selected(e, g, segment, kind, key, pivot)])
        return out

    def selected(self, e: Reduce, g: Expr, segment: str, kind: str, key: str, pivot: Value) -> Value:
        unit: Value = Const(UNITS[e.kind]) if e.kind != "sum" else Real(ZERO)
        here = self.greatest(kind, segment, e.axes, key)
        if (segment and self.case.get(("empty", segment))) or (isinstance(pivot, Real) and here == Const(UNITS[kind])):
            return unit
        if not self.compare("eq", here, pivot):
            beyond = self.compare("lt", *((here, pivot) if kind == "max" else (pivot, here)))
            if beyond:
                return unit
            raise Unreadable(f"{plain(e)} selects by less than the greatest key of {segment or 'the list'}")
        if e.kind != "sum" and self.empty(segment):
            return unit
        text = f"{e.kind}[{_of(e.axes, segment)}, {kind} {key}]({show(g)})"
        axes = (self.names.along(g) | self.names.keys[key].axes) - set(e.axes)
        return Real(self.names.var(text, Name("selected", axes, e.axes, segment, (e.kind, kind, key, show(g)))))

    def pick(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        """The payload at the key of a constant rank: of joined lists by stable merge, the first first among equals."""
        value, rank, missing = e.more
        if not isinstance(rank, Const) or rank.value not in range(1, 9):
            raise Unreadable(f"{plain(e)}: the rank is no small constant")
        if _holds(e.body) or _holds(value):
            raise Unreadable(f"{plain(e)} picks by results of reductions")
        over = frozenset(e.axes)
        rest, exp_key = self.split(e.body, over)
        if rest != Real(ZERO) or not exp_key:
            raise Unreadable(f"{plain(e)}: the key is measured from what does not vary")
        key = self.names.factors[exp_key].parts[0]
        at = dict.fromkeys(segments, 1)
        best, key_at_best = "", NEG
        for _ in range(int(rank.value)):
            key_at_best = NEG
            for segment in segments:
                here = self.greatest("max", segment, e.axes, key, at[segment])
                if self.compare("lt", key_at_best, here):
                    best, key_at_best = segment, here
            if key_at_best == NEG:
                return self.value(missing)
            at[best] += 1
        if value == e.body:
            return key_at_best
        if not self.names.along(value) & over:
            return self.value(value)
        self.names.finite(value)
        text = f"pick[{_of(e.axes, best)}, rank {at[best] - 1}]({key}, {show(value)})"
        axes = (self.names.along(value) | self.names.keys[key].axes) - over
        return Real(self.names.var(text, Name("picked", axes, e.axes, best, (key, show(value)), at[best] - 1)))

    def product(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        """A product, or a recurrence: `h := decay * h + body`, which takes `h` to `A h + B` over each segment."""
        if _holds(e):
            raise Unreadable(f"{plain(e)} mixes elements with results of reductions")
        out = Real(ONE if e.kind == "prod" else ZERO)
        for segment in segments:
            if segment and self.case.get(("empty", segment)):
                continue
            decay = e.body if e.kind == "prod" else e.more[0]
            for x in e.children:
                self.names.finite(x)
            axes, where = set(e.axes), _of(e.axes, segment)
            of, more = self.names.along(decay) - axes, self.names.along(e.body) - axes
            a = self.names.var(f"prod[{where}]({show(decay)})", Name("prod", of, e.axes, segment, (show(decay),)))
            out = _times(Real(a), out)
            if e.kind == "recur":
                b = f"recur[{where}]({show(e.body)}, {show(decay)})"
                name = Name("recur", of | more, e.axes, segment, (show(e.body), show(decay)))
                out = _plus(out, Real(self.names.var(b, name)))
        return out

    # ---------------------------------------------------------------- goals

    def equal(self, a: Value, b: Value) -> Expr:
        """That two values are the same, without division: each side times what its denominator lacks."""
        if not (isinstance(a, Real) and isinstance(b, Real)):
            return call("eq", 0, 0) if a == b else FALSE
        logs = [{v for e in (x.num, *x.den) for v in names_of(e) if self.names.of[v].kind == "log"} for x in (a, b)]
        if logs[0] != logs[1]:
            with_logs = self.image(a), self.image(b)  # exp is injective
            a, b = with_logs
        common = Counter(a.den) | Counter(b.den)
        return Apply("eq", (_product((a.num, *_missing(a.den, common))), _product((b.num, *_missing(b.den, common)))))

    def goals(self, name: str, case: int, conclusion: Expr, divisors: Iterable[Expr]) -> Iterator[tuple[str, Goal]]:
        """What is owed in this case, each by what was known before it, and the conclusion."""
        for what, known, claim in self.owed:
            yield f"{name} {what} / case {case}", Goal(self.hypotheses(known, claim), claim)
        yield f"{name} / case {case}", Goal(self.hypotheses(tuple(self.known), conclusion, divisors), conclusion)

    def hypotheses(self, known: tuple[Expr, ...], claim: Expr, divisors: Iterable[Expr] = ()) -> tuple[Expr, ...]:
        assumed = (*known, *_nonzero(divisors))
        return tuple(dict.fromkeys((*assumed, *self.facts(assumed, claim))))

    def facts(self, known: Sequence[Expr], claim: Expr) -> Iterator[Expr]:
        """What is true of the variables for all lists."""
        used = {v for e in (*known, claim) for v in names_of(e)}
        decided = {v for e in known for v in names_of(e)}
        of = {v: self.names.of[v] for v in sorted(used)}
        for v, n in of.items():
            if self.positive(Var(v)):
                yield call("le", 1, Var(v)) if not n.parts and n.kind != "exp" else call("lt", 0, Var(v))
            elif n.kind == "sum" and self.nonnegative(n.parts):
                yield call("le", 0, Var(v))
            if n.kind == "max" and self.magnitude(n) is not None:
                yield call("le", 0, Var(v))
            for w, m in of.items():
                if (n.over, n.segment) == (m.over, m.segment):
                    yield from self.related(v, n, w, m, used, decided)
        for a, b, signs in self.orders:
            if f"E({a})" in used and f"E({b})" in used:  # exp is monotone
                yield _signs(Var(f"E({a})") - Var(f"E({b})"), signs)
        yield from (call("le", 0, e) for e in self.squares if names_of(e) <= used)
        if isinstance(claim, Apply) and claim.fn in ("le", "ne"):
            sums = {(n.over, n.segment, n.parts): Var(v) for v, n in of.items() if n.kind == "sum"}
            for (over, segment, parts), total in sums.items():
                count, squares = (sums.get((over, segment, p)) for p in ((), parts * 2))
                if len(parts) == 1 and count is not None and squares is not None:  # Cauchy and Schwarz
                    yield call("le", total * total, count * squares)

    def related(self, v: str, n: Name, w: str, m: Name, used: set[str], decided: set[str]) -> Iterator[Expr]:
        """What is true of two variables that speak of the same elements."""
        of_sum = m.kind == "sum" and v != w
        if n.kind == m.kind == "max" and n.parts == m.parts and n.rank < m.rank:
            yield call("le", Var(w), Var(v))
        if n.kind == "max" and of_sum and m.parts == (f"exp({n.parts[0]})",) and f"E({v})" in used:
            yield call("le", Var(f"E({v})"), Var(w))  # the greatest exponential is a summand
        if n.kind == "max" and of_sum and v in decided and self.magnitude(n) in m.parts:
            yield call("implies", call("le", Var(v), 0), call("eq", Var(w), 0))  # no magnitude is greater than 0
        if n.kind == "sum" and of_sum and v in decided and set(n.parts) <= set(m.parts) and self.nonnegative(n.parts):
            yield call("implies", call("eq", Var(v), 0), call("eq", Var(w), 0))  # every summand is 0

    def nonnegative(self, parts: Sequence[str]) -> bool:
        """Whether a product of elements is never negative: squares, exponentials and magnitudes."""
        return all(
            n % 2 == 0 or self.names.factor(f).kind in ("exp", "exp element")
            or _is_magnitude(self.names.elements.get(f)) for f, n in Counter(parts).items()
        )  # fmt: skip

    def magnitude(self, n: Name) -> str | None:
        """The element whose magnitude the key of a maximum is."""
        [key] = n.parts
        e = self.names.elements.get(key)
        return show(e.args[0]) if isinstance(e, Apply) and _is_magnitude(e) else None


def _is_magnitude(e: Expr | None) -> bool:
    return isinstance(e, Apply) and e.fn == "abs"


def _of(axes: Sequence[str], segment: str) -> str:
    return f"{' '.join(axes)} of {segment}" if segment else " ".join(axes)


def _nonzero(divisors: Iterable[Expr]) -> tuple[Expr, ...]:
    return tuple(call("ne", d, 0) for d in dict.fromkeys(divisors))


def _sign(c: Fraction) -> str:
    return "0" if not c else "+" if c > 0 else "-"


def _unit(c: Fraction) -> int:
    return 1 if c > 0 else -1


def _signs(e: Expr, signs: frozenset[str]) -> Expr:
    return {
        "-": call("lt", e, 0), "0": call("eq", e, 0), "+": call("lt", 0, e), "-0": call("le", e, 0),
        "0+": call("le", 0, e), "-+": call("ne", e, 0),
    }["".join(s for s in "-0+" if s in signs)]  # fmt: skip
