"""Expressions on lists of unknown length, read as fractions over plain variables: what `laws` hands to the solver.

A value is read at fixed positions of all axes but those that are reduced. A sum over the list `xs ++ ys` is the sum
over `xs` plus that over `ys`; factors that do not vary along the axis leave it, and what is left is one variable,
whatever the length. Three more things make goals that a solver decides at once, without division, exp or infinity:

* **Elements.** What varies along the axis and knows no result of a reduction is opaque: a name, whatever it holds.
* **The image of exp.** `exp(t - m)` is `exp(t)` over `exp(m)`: two variables. `exp(t)` is 0 where a score t is -inf.
* **Cases.** A reading decides every condition, maximum and infinity as it meets it. Where the answer is open it stops
  with the alternatives (`Split`), and is started again for each: what it then returns is a fraction of polynomials.

An input is a *score*, which may be -inf, unless it is used in real arithmetic somewhere (`demand`): then it is real.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from napkin_cat.elements import Held, Key, Name, gone, holds, nonnegative, plain
from napkin_cat.expression import UNITS, Apply, Cast, Code, Const, Expr, Index, Reduce, Size, Var, lift, show, walk
from napkin_cat.fraction import (
    NEG,
    ONE,
    POS,
    ZERO,
    Real,
    Value,
    expand,
    names_of,
    plus,
    product,
    times,
)
from napkin_cat.prove import Unreadable
from napkin_cat.values import Undefined, Values

__all__ = ["Reading", "Scope"]


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


class Reading(Values):
    """Expressions on lists as values in one case."""

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
                if not self.names.streamed & set(axes) and not holds(inner):
                    return inner
                cut = self.names.axis is not None and self.names.axis in axes
                if cut and segments is None:
                    raise Unreadable(f"{show(e)} reduces along {self.names.axis!r}, where no list is read")
                return self.held(inner, show(e), lambda: self.reduce(inner, (segments or ()) if cut else ("",)))
            case Apply(fn, args):
                new = Apply(fn, tuple(map(down, args)))
                if holds(new) and not self.names.along(new) & self.names.streamed:
                    return self.held(new, show(e), lambda: self.value(new))
                return new
        return e

    def held(self, e: Expr, text: str, value: Callable[[], Value]) -> Held:
        """The value of a tree, with the decisions on which it and the values in it rest."""
        before = len(self.asked)
        found = value()
        return Held(found, text, frozenset(self.asked[before:]).union(_rest_on(e)))

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
                if name in names.carries and name not in names.reals and self.flag("infinite", name, axes):
                    return NEG
                return Real(names.var(name, Name("input", axes)) if name in names.carries else e)
            case Index(axis):
                return Real(names.var(show(e), Name("index", frozenset((axis,)))))
            case Size(axis):
                if self.whole and axis == names.axis:
                    return Real(self.total("xs", (axis,), ()).num)
                return Real(names.var(show(e), Name("size")))
            case Reduce():
                low = frozenset("-" if e.kind == "max" else "")
                names.finite(e, low)
                if low and not names.always_real(e) and self.flag("infinite", show(e), names.along(e)):
                    return NEG
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

    # ---------------------------------------------------------------- reductions

    def reduce(self, e: Reduce, segments: tuple[str, ...]) -> Value:
        """A reduction over the segments, one after the other."""
        over = frozenset(e.axes)
        if any(self.literal_axes(key) & over for key in _rest_on(e)):
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
            case ("infinite", _, axes):
                return frozenset(axes)
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
                total = self.total(segment, e.axes, mono)  # of real numbers, even where it is multiplied by 0
                out = out if c.num == ZERO else plus(out, times(c, total))
        if nonnegative(e.body) and out.num != ZERO:
            self.squares.append(self.signed(out))
        return out

    def total(self, segment: str, axes: tuple[str, ...], mono: tuple[str, ...]) -> Real:
        """The sum of a product of elements over one segment."""
        if (segment and self.decided("empty", segment)) or any(self.vanishes(f, segment, axes) for f in mono):
            return Real(ZERO)
        if not segment and not mono:
            return Real(product(self.names.var(f"size({a})", Name("size")) for a in axes))
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
            return bool(self.decided("masked", segment, axes, name.parts[0])) or self.gone(name.parts[0], segment)
        match self.names.elements.get(element):
            case Apply("where", (Apply("eq", (e, Const(value))), Const(zero), _)) if value == -math.inf and zero == 0:
                return self.masked is not None and segment == "ys" and gone(e, self.masked)
        return False

    def gone(self, key: str, segment: str) -> bool:
        return self.masked is not None and segment == "ys" and any(
            gone(e, self.masked) for e in self.names.keys[key].terms
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
            case Apply("div", (a, b)) if not holds(b) and a != ONE:
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
        if holds(e):
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
        beside = frozenset[str]()
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
            beside |= self.names.axes(c)
            for m, q in expand(c.num).items():
                key = tuple(sorted((*m, *mono, *(f"1 / ({show(d)})" for d in c.den))))
                form[key] = form.get(key, Fraction(0)) + q
        left = [(m, str(q)) for m, q in sorted(form.items()) if q]
        text = " + ".join(" * ".join(m if q == "1" else (q, *m)) for m, q in left)
        if not text:
            return rest, ""
        elements = {f for m, _ in left for f in m if f in self.names.factors or f in self.names.of}
        axes = beside.union(*(self.names.factor(f).axes for f in elements))
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
        if self.gone(key, segment) or (segment and self.decided("empty", segment)):
            return Const(UNITS[kind])
        if rank > 1:
            before = self.greatest(kind, segment, axes, key, rank - 1)
            none = before == NEG or self.flag("few", segment, axes, key, rank)
        else:
            none = self.empty(segment) if k.real else self.flag("masked", segment, axes, key)
        if none:
            return Const(UNITS[kind])
        text = f"{kind}[{_of(axes, segment)}{f', rank {rank}' if rank > 1 else ''}]({key})"
        return Real(self.names.var(text, Name(kind, k.axes - set(axes), axes, segment, (key,), rank)))

    def selection(self, e: Reduce, segments: tuple[str, ...]) -> Value | None:
        """A reduction over the elements of greatest (or least) key: `where(key == greatest, g, unit)`."""
        match e.body:
            case Apply("where", (Apply("eq", (a, b)), g, Const(value))) if float(value) == UNITS[e.kind] and holds(e):
                pass
            case _:
                return None
        over = frozenset(e.axes)
        key_tree, pivot_tree = (a, b) if self.names.along(a) & over else (b, a)
        if holds(key_tree) or holds(g) or self.names.along(pivot_tree) & over:
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
        if (segment and self.decided("empty", segment)) or (isinstance(pivot, Real) and here == Const(UNITS[kind])):
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
        if holds(e.body) or holds(value):
            raise Unreadable(f"{plain(e)} picks by results of reductions")
        over = frozenset(e.axes)
        rest, exp_key = self.split(e.body, over)
        if rest != Real(ZERO) or not exp_key:
            raise Unreadable(f"{plain(e)}: the key is measured from what does not vary")
        key = self.names.factors[exp_key].parts[0]
        at = dict.fromkeys(segments, 1)
        best = ""
        key_at_best: Value = NEG
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
        if holds(e):
            raise Unreadable(f"{plain(e)} mixes elements with results of reductions")
        out = Real(ONE if e.kind == "prod" else ZERO)
        for segment in segments:
            if segment and self.decided("empty", segment):
                continue
            decay = e.body if e.kind == "prod" else e.more[0]
            for x in e.children:
                self.names.finite(x)
            axes, where = set(e.axes), _of(e.axes, segment)
            of, more = self.names.along(decay) - axes, self.names.along(e.body) - axes
            a = self.names.var(f"prod[{where}]({show(decay)})", Name("prod", of, e.axes, segment, (show(decay),)))
            out = times(Real(a), out)
            if e.kind == "recur":
                b = f"recur[{where}]({show(e.body)}, {show(decay)})"
                name = Name("recur", of | more, e.axes, segment, (show(e.body), show(decay)))
                out = plus(out, Real(self.names.var(b, name)))
        return out


def _rest_on(e: Expr) -> frozenset[tuple[Any, ...]]:
    """The decisions on which the values in a tree rest."""
    return frozenset[tuple[Any, ...]]().union(*(n.rests_on for n in walk(e) if isinstance(n, Held)))


def _of(axes: Sequence[str], segment: str) -> str:
    return f"{' '.join(axes)} of {segment}" if segment else " ".join(axes)
