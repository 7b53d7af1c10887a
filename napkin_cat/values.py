"""Arithmetic in one case: conditions, maxima and infinities are decided as they are met.

What was assumed on the way is `known`, in order; what must be shown besides is `owed`, each by what was known before.
Facts about the variables, which hold for all lists, are added to the goals that speak of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

from napkin_cat.elements import Name, Names, is_magnitude
from napkin_cat.expression import Apply, Const, Expr, Var, call, factors, lift, show
from napkin_cat.fraction import (
    NEG,
    ONE,
    ZERO,
    Polynomial,
    Real,
    Value,
    collected,
    differ_from_zero,
    expand,
    fraction,
    missing,
    names_of,
    plus,
    product,
    sign_of,
    signs_of,
    times,
)
from napkin_cat.prove import Goal, Unreadable, prove

__all__ = ["FALSE", "Case", "Restart", "Split", "Undefined", "Values"]


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


class Values:
    """Values in one case, and what they rest on.

    `masked` names an input that is -inf all over the segment `ys`; `whole` says that `xs` is the whole list.
    """

    def __init__(self, names: Names, case: Case, masked: str | None = None, whole: bool = False) -> None:
        self.names, self.case, self.masked, self.whole = names, case, masked, whole
        self.known: list[Expr] = []
        self.asked: list[tuple[Any, ...]] = []
        self.owed: list[tuple[str, tuple[Expr, ...], Expr]] = []
        self.squares: list[Expr] = []
        self.orders: list[tuple[str, str, frozenset[str]]] = []
        self.applied: list[tuple[str, Real, Var]] = []

    # ---------------------------------------------------------------- arithmetic

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
                return plus(a, b)
            case "mul", (Real() as a, Real() as b):
                return times(a, b)
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
        return fraction(product((lift(scale), a.num, *b.den)), (*a.den, *bottom))

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
                    out = times(out, argument) if c > 0 else self.divide(out, argument)
                continue
            unit, often = self.unit(fraction(product(map(Var, mono)), value.den), abs(c))
            power = [unit] * often
            out = times(out, Real(product(power)) if c > 0 else Real(ONE, tuple(power)))
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
        exponent = times(Real(lift(unit)), of)
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
                    out = plus(out, times(Real(lift(sign)), known.value))
                else:
                    rest[side].append(f)
        left = Real(product(rest[0]), tuple(rest[1]))
        return out if left == Real(ONE) else plus(out, self.opaque("log", left))

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
            self.know(Apply("eq", (product((result, result, *a.den)), a.num)))
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
            self.asked += self.case  # all that is decided may have made them equal
            self.owed.append((f"argument of {fn}", (*self.known, *differ_from_zero((*a.den, *b.den))), claim))
        return self.names.asked[goal]

    # ---------------------------------------------------------------- deciding

    def flag(self, *key: Any) -> bool:
        if key not in self.case:
            raise Split(key, (True, False))
        return bool(self.decided(*key))

    def decided(self, *key: Any) -> Any:
        """What is decided of a question, None if nothing is; that it was asked is noted."""
        if key in self.case:
            self.asked.append(key)
        return self.case.get(key)

    def empty(self, segment: str) -> bool:
        return not self.filled(segment) and self.flag("empty", segment)

    def filled(self, segment: str) -> bool:
        """Whether a segment is known to have elements."""
        if not segment or self.decided("empty", segment) is False:
            return True
        return any(k[:2] == ("masked", segment) and self.decided(*k) is False for k in self.case)

    def compare(self, fn: str, a: Value, b: Value) -> bool:
        if isinstance(a, bool) or isinstance(b, bool):
            raise Unreadable(f"{fn}: a truth value is no number")
        if isinstance(a, Real) and isinstance(b, Real):
            return self.decide(plus(a, times(Real(lift(-1)), b)), {"lt": "-", "le": "-0", "eq": "0"}[fn])
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
        greatest = [self.decided("masked", name.segment, name.over, k) for k in scores]
        return all(self.names.keys[k].real for k in scores) or (len(scores) == 1 and greatest == [False])

    def signed(self, d: Real) -> Expr:
        """An expression without division that has the sign of a fraction."""
        return product((d.num, *(e for e in d.den if not self.positive(e))))

    def decide(self, d: Real, wanted: str) -> bool:
        """Whether the sign of a number is among the wanted ones; what was decided is noted as known."""
        num = product(f for f in factors(d.num) if not self.positive(f))
        form = expand(num if wanted == "0" else self.signed(Real(num, d.den)))
        if not form.keys() - {()}:
            return sign_of(form.get((), Fraction(0))) in wanted
        for name in sorted({v for m in form for v in m}):
            known = self.names.of[name]
            if known.kind == "sum" and not known.parts and known.segment:
                self.empty(known.segment)  # to be decided first
        lead = form[min(form)]
        if lead < 0:
            wanted = wanted.translate(str.maketrans("-+", "+-"))
        form = {m: c / lead for m, c in form.items()}
        key = ("sign", tuple(sorted(form.items())))
        open_signs = self.case.get(key, self.possible(form))
        if key not in self.case and len(open_signs) < 3:  # it follows of other decisions, and rests on them
            self.asked += [k for k in self.case if k[0] == "sign"]
        inside = open_signs & frozenset(wanted)
        if inside and inside != open_signs:
            raise Split(key, (inside, open_signs - inside))
        if self.decided(*key):
            self.know(signs_of(collected(form), open_signs))
        if len(form) == 2 and all(len(m) == 1 for m in form) and sum(form.values()) == 0:
            (a,), (b,) = sorted(form)
            self.orders.append((a, b, open_signs))
        return bool(inside)

    def possible(self, form: Polynomial) -> frozenset[str]:
        """The signs that a number may have: all, or what follows of a difference of names by transitivity."""
        pair = _pair(form)
        if pair is None:
            return frozenset("-0+")
        above, below = self.reaches(*pair), self.reaches(*reversed(pair))
        return frozenset("-0+") - frozenset(
            {"": "", ">=": "-", ">": "-0"}[above] + {"": "", ">=": "+", ">": "0+"}[below]
        )

    @cached_property
    def chains(self) -> dict[str, list[tuple[str, str]]]:
        """What each name is decided to be at least (">="), or greater than (">")."""
        edges: dict[str, list[tuple[str, str]]] = {}
        for key, signs in self.case.items():
            pair = _pair(dict(key[1])) if key[0] == "sign" else None
            for (first, second), more, less in ((pair, "+", "-"), (pair[::-1], "-", "+")) if pair else ():
                if less not in signs:
                    edges.setdefault(first, []).append((second, ">" if signs == {more} else ">="))
        return edges

    def reaches(self, a: str, b: str) -> str:
        """Whether a name is at least (">=") or greater (">") than another, by what is decided and by ranks of keys."""
        best, stack = {a: ">="}, [a]
        while stack:
            here = stack.pop()
            name = self.names.of[here]
            ranks = self.names.ranked.get((name.over, name.segment, name.parts), {}) if name.kind == "max" else {}
            lower = [(other, ">=") for other, rank in ranks.items() if rank > name.rank]
            for other, how in (*self.chains.get(here, ()), *lower):
                found = ">" if ">" in (how, best[here]) else ">="
                if best.get(other) not in (">", found):
                    best[other] = found
                    stack.append(other)
        return best.get(b, "")

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
        return Apply("eq", (product((a.num, *missing(a.den, common))), product((b.num, *missing(b.den, common)))))

    def goals(self, name: str, case: int, conclusion: Expr, divisors: Iterable[Expr]) -> Iterator[tuple[str, Goal]]:
        """What is owed in this case, each by what was known before it, and the conclusion."""
        for what, known, claim in self.owed:
            yield f"{name} {what} / case {case}", Goal(self.hypotheses(known, claim), claim)
        yield f"{name} / case {case}", Goal(self.hypotheses(tuple(self.known), conclusion, divisors), conclusion)

    def hypotheses(self, known: tuple[Expr, ...], claim: Expr, divisors: Iterable[Expr] = ()) -> tuple[Expr, ...]:
        assumed = (*known, *differ_from_zero(divisors))
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
                yield signs_of(Var(f"E({a})") - Var(f"E({b})"), signs)
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
        if n.kind == "max" and n.rank == 1 and of_sum and v in decided and self.magnitude(n) in m.parts:
            yield call("implies", call("le", Var(v), 0), call("eq", Var(w), 0))  # no magnitude is greater than 0
        if n.kind == "sum" and of_sum and v in decided and set(n.parts) <= set(m.parts) and self.nonnegative(n.parts):
            yield call("implies", call("eq", Var(v), 0), call("eq", Var(w), 0))  # every summand is 0

    def nonnegative(self, parts: Sequence[str]) -> bool:
        """Whether a product of elements is never negative: squares, exponentials and magnitudes."""
        return all(
            n % 2 == 0 or self.names.factor(f).kind in ("exp", "exp element")
            or is_magnitude(self.names.elements.get(f)) for f, n in Counter(parts).items()
        )  # fmt: skip

    def magnitude(self, n: Name) -> str | None:
        """The element whose magnitude the key of a maximum is."""
        [key] = n.parts
        e = self.names.elements.get(key)
        return show(e.args[0]) if isinstance(e, Apply) and is_magnitude(e) else None


_MIRRORED = str.maketrans("-+", "+-")


def _pair(form: Polynomial) -> tuple[str, str] | None:
    """The names of which a number is the difference."""
    if len(form) == 2 and all(len(m) == 1 for m in form) and sorted(form.values()) == [-1, 1]:
        first, second = sorted(form, key=lambda m: -form[m])
        return first[0], second[0]
    return None
