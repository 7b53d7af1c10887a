"""What a cascade carries: each choice of which pivots stay under the sums, and how what was summed follows them.

A pivot may be *hoisted* out of a sum to the end, or *kept* under it; what is kept must be followed as it moves:

* in an exponent, or as a divisor, it is a factor of every summand: what was summed is rescaled;
* inside a polynomial it shifts it: Taylor's formula, with the sums of the derivatives as companions;
* as the greatest key it selects: what was summed is kept or dropped.

The choices for softmax followed by a contraction are the naive form, those of FlashAttention 1 and 2, and a fourth.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from napkin_cat.cascade import Cascade, Pivots
from napkin_cat.expression import Apply, Const, Expr, Reduce, Var, lift, nonzero, show, substitute
from napkin_cat.separate import (
    Monomial,
    NotSeparable,
    Polynomial,
    differentiate,
    open_up,
    pivots,
    polynomial,
    simplify,
    text_of,
)  # fmt: skip

__all__ = ["Carried", "Gauge", "plus", "signed", "times"]

ZERO, ONE = lift(0), lift(1)
SHIFTS = 4
"""A polynomial of at most this degree is followed by its companions."""


@dataclass
class Carried:
    """A state: a reduction of `body`, which reads elements and the pivots that are kept under it.

    A move from the pivots `p` to `q` takes the state to `scale * (state + sum delta^power * companion)`: `exponents`
    and `divisors` make the scale, `terms` are the powers of each shift with the companion in terms of states.
    `selects` is the pivot at which elements are chosen.
    """

    name: str
    kind: str
    axes: tuple[str, ...]
    body: Expr
    form: Polynomial | None = None
    exponents: tuple[tuple[str, Expr], ...] = ()
    powers: tuple[tuple[str, int], ...] = ()
    terms: tuple[tuple[tuple[tuple[str, int], ...], Fraction, Expr], ...] = ()
    selects: str | None = None
    more: tuple[Expr, ...] = ()


def _exponent(atom: Expr) -> tuple[str, Expr] | None:
    """`exp(kappa * pivot)`: the pivot and kappa."""
    if isinstance(atom, Apply) and atom.fn == "exp" and pivots(atom):
        [(monomial, c)] = polynomial(atom.args[0]).items()
        [pivot] = [x for x, _ in monomial if pivots(x)]
        if isinstance(pivot, Var):
            return pivot.name, text_of({tuple(f for f in monomial if f[0] != pivot): c})
    return None


class Gauge:
    """One choice of which pivots are kept under the sums: the states that it needs, and what each reduction is."""

    def __init__(self, cascade: Cascade, kept: frozenset[str], names: Pivots) -> None:
        self.cascade, self.kept, self.names = cascade, kept, names
        self.carried: dict[str, Carried] = {}
        self.views: dict[str, Expr] = {}
        self.picks: dict[Expr, list[tuple[str, str]]] = {}
        for name, reduction in cascade.reductions.items():
            self.views[name] = self._view(name, reduction)
        for name in list(self.carried):
            self._companions(self.carried[name])

    @cached_property
    def parts(self) -> dict[Expr, str]:
        """What stays under the sums of the author's own names: an expression -> the first name that it has."""
        found: dict[Expr, str] = {}
        for name, e in self.cascade.code:
            if name in self.cascade.reductions or not self.cascade.mixed(e):
                continue
            tree = self.names.named(open_up(self.cascade.inlined(e), self.cascade.mixed))
            hoisted = {p: ONE if p in self.names.divisors else ZERO for p in pivots(tree) - self.kept}
            tree = simplify(substitute(tree, hoisted))
            if not isinstance(tree, Var | Const) and pivots(tree):
                found.setdefault(tree, name)
        return found

    # -- reductions

    def _view(self, name: str, r: Reduce) -> Expr:
        c = self.cascade
        if r.kind in ("pick", "recur"):
            return self._ordered(name, r)
        body = self.names.bodies[name]
        if not pivots(body):
            return Var(self._carry(name, r.kind, r.axes, body, _try_polynomial(body, c.fixed)).name)
        if name in self.names.selecting:
            state = self._carry(name, r.kind, r.axes, body, None)
            state.selects = self.names.selecting[name]
            return Var(state.name)
        form = self.names.forms[name]
        if r.kind in ("max", "min"):
            return self._lifted(name, r, body, form)
        parts = [(ONE, body, form)]
        for pivot in sorted(pivots(body) - self.kept):
            parts = [
                (times(outer, factor), inner, rest)
                for outer, tree, poly in parts
                for factor, inner, rest in self._hoist(pivot, tree, poly)
            ]
        total: Expr | None = None
        for factor, tree, poly in parts:
            coefficient, summed = self._shared(name, r, tree, poly)
            term = signed(coefficient, _applied(factor, Var(summed)))
            total = term if total is None else plus(total, term)
        return total if total is not None else ZERO

    def _hoist(self, pivot: str, tree: Expr, poly: Polynomial) -> Iterator[tuple[Expr, Expr, Polynomial]]:
        """A summand by powers of a pivot that leaves the sum: factor, what stays under it, and its form."""
        groups: dict[tuple[tuple[Expr, int], ...], Polynomial] = {}
        for monomial, c in poly.items():
            mine = tuple(f for f in monomial if pivot in pivots(f[0]))
            rest = tuple(f for f in monomial if f not in mine)
            groups.setdefault(mine, {})[rest] = c
        powers = [dict(g).get(Var(pivot), 0) for g in groups]
        for group, under in groups.items():
            factor: Expr = ONE
            for atom, n in group:
                factor = _power(factor, atom, n)
            if len(groups) == 1:
                neutral = ZERO if any(_exponent(a) for a, _ in group) else ONE
                inner = simplify(substitute(tree, {pivot: neutral}))
            elif min(powers) >= 0 and all(len(g) <= 1 for g in groups):
                inner = tree
                for k in range(dict(group).get(Var(pivot), 0)):
                    inner = simplify(differentiate(inner, pivot) / (k + 1))
                inner = simplify(substitute(inner, {pivot: ZERO}))
            else:
                inner = text_of(under)
            if _try_polynomial(inner, self.cascade.fixed) != under:
                inner = text_of(under)
            yield factor, inner, under

    def _shared(self, name: str, r: Reduce, tree: Expr, poly: Polynomial) -> tuple[Fraction, str]:
        """The state of a sum: one that there is, up to a number, or a new one."""
        for other in self.carried.values():
            if other.kind == r.kind and other.axes == r.axes and other.form is not None:
                ratio = _ratio(poly, other.form)
                if ratio is not None:
                    return ratio, other.name
        return Fraction(1), self._carry(name, r.kind, r.axes, tree, poly).name

    def _carry(self, wanted: str, kind: str, axes: tuple[str, ...], body: Expr, form: Polynomial | None) -> Carried:
        for other in self.carried.values():
            if (other.kind, other.axes, other.body) == (kind, axes, body) and not other.more:
                return other
        taken = {*self.cascade.inputs, *self.carried, *(n for n, _ in self.cascade.code if n != wanted)}
        name = next(n for k in itertools.count(1) if (n := wanted if k == 1 else f"{wanted}{k}") not in taken)
        self.carried[name] = state = Carried(name, kind, axes, body, form)
        return state

    def _lifted(self, name: str, r: Reduce, body: Expr, form: Polynomial) -> Expr:
        """max(a + pivot) is max(a) + pivot."""
        elements = {m: c for m, c in form.items() if not any(pivots(x) for x, _ in m)}
        rest = {m: c for m, c in form.items() if m not in elements}
        if not elements or any(self.cascade.along(x) for m in rest for x, _ in m):
            raise self.cascade.stop(name, f"{r.kind} does not distribute over {show(self.names.plain(body))}", body)
        inner = simplify(substitute(body, dict.fromkeys(pivots(body), ZERO)))
        if _try_polynomial(inner, self.cascade.fixed) != elements:
            inner = text_of(elements)
        return Var(self._carry(name, r.kind, r.axes, inner, elements).name) + text_of(rest)

    def decay_of(self, state: Carried) -> Carried:
        """The product of the decays that goes with a recurrence."""
        return next(s for s in self.carried.values() if s.kind == "prod" and s.body == state.more[0])

    def _ordered(self, name: str, r: Reduce) -> Expr:
        """Picks and recurrences: what they read may not move."""
        c = self.cascade
        for e in r.inside:
            if c.needs(e):
                raise c.stop(name, f"{show(e)} moves as the list grows, and {r.kind} cannot follow it", e)
        if r.kind == "recur":
            state = self._carry(name, "recur", r.axes, r.body, None)
            state.more = r.more
            self._carry(f"{name}_decay", "prod", r.axes, r.more[0], None)
            return Var(state.name)
        rank = r.more[1]
        if not isinstance(rank, Const) or isinstance(rank.value, float) or rank.value.denominator != 1:
            raise c.stop(
                name, f"the rank {show(rank)} is no fixed number, so that the state would grow with the list", rank
            )
        for k in range(1, int(rank.value) + 1):
            for value, missing in ((r.body, Const(-math.inf)), (r.more[0], r.more[2])):
                wanted = (
                    name
                    if k == rank.value and (value, missing) == (r.more[0], r.more[2])
                    else f"{name}_{'key' if (value, missing) == (r.body, Const(-math.inf)) else 'value'}{k}"
                )
                known = next((s for s in self.carried.values() if s.kind == "pick" and s.body == r.body
                              and s.more == (value, lift(k), missing)), None)  # fmt: skip
                if known is None:
                    known = self._carry(wanted, "pick", r.axes, r.body, None)
                    known.more = (value, lift(k), missing)
        assert known is not None
        return Var(known.name)

    # -- moving pivots

    def _companions(self, state: Carried) -> None:
        """How a sum follows its pivots; companions that are not carried yet are."""
        if state.form is None or not pivots(state.body) or state.kind != "sum":
            if state.kind == "sum" and pivots(state.body) and state.selects is None:
                raise self.cascade.stop(state.name, f"{show(self.names.plain(state.body))} has no form", state.body)
            return
        factors = [{f for f in m if pivots(f[0]) and (_exponent(f[0]) or f[1] < 0)} for m in state.form]
        common = factors[0] if factors else set()  # none: it is 0
        if any(f != common for f in factors):
            raise NotSeparable(state.body)
        state.exponents = tuple(
            (e[0], simplify(Const(n) * e[1]))
            for a, n in sorted(common, key=lambda f: show(f[0]))
            if (e := _exponent(a))
        )
        state.powers = tuple((a.name, n) for a, n in sorted(common, key=lambda f: show(f[0])) if isinstance(a, Var))
        scaled = {p for p, _ in (*state.exponents, *state.powers)}
        shifts = sorted(
            {a.name for m in state.form for a, n in m if isinstance(a, Var) and a.name in self.kept} - scaled
        )
        terms = []
        for powers, tree, form in self._derivatives(state, shifts):
            companion = self._realised(state, tree, form)
            if companion is not None:
                terms.append((powers, *companion))
        state.terms = tuple(terms)

    def _derivatives(
        self, state: Carried, shifts: Sequence[str]
    ) -> Iterator[tuple[tuple[tuple[str, int], ...], Expr, Polynomial]]:
        """The Taylor coefficients of a sum's body in its shifts, without that of order 0."""
        assert state.form is not None
        layer: dict[tuple[str, ...], tuple[Expr, Polynomial]] = {(): (state.body, state.form)}
        for order in range(1, SHIFTS + 2):
            found: dict[tuple[str, ...], tuple[Expr, Polynomial]] = {}
            for path, (tree, form) in layer.items():
                for s in shifts:
                    derived_form = _derivative(form, s)
                    if derived_form and (not path or path[-1] <= s):
                        found[(*path, s)] = (differentiate(tree, s), derived_form)
            for path, (tree, form) in found.items():
                powers = tuple((shift, path.count(shift)) for shift in dict.fromkeys(path))
                scale = math.prod(math.factorial(n) for _, n in powers)
                yield powers, simplify(tree / scale if scale > 1 else tree), {m: c / scale for m, c in form.items()}
            layer = found
            if not layer:
                return
            if order > SHIFTS:
                raise NotSeparable(state.body)

    def _realised(self, state: Carried, tree: Expr, form: Polynomial) -> tuple[Fraction, Expr] | None:
        """A companion: a number times a carried state, a combination of plain sums, or a new state; None is 0."""
        others = [o for o in self.carried.values() if (o.kind, o.axes) == ("sum", state.axes) and o.form is not None]
        for other in others:
            ratio = _ratio(form, other.form or {})
            if ratio is not None:
                return ratio, Var(other.name)
        parts: list[tuple[Monomial, Fraction, str]] = []
        groups: dict[Monomial, Polynomial] = {}
        for monomial, c in form.items():
            outer = tuple(f for f in monomial if pivots(f[0]))
            groups.setdefault(outer, {})[tuple(f for f in monomial if f not in outer)] = c
        for outer, inner in groups.items():
            plain = ((o, _ratio(inner, o.form or {})) for o in others if not pivots(o.body))
            parts += [(outer, ratio, o.name) for o, ratio in plain if ratio is not None][:1]
        if len(parts) == len(groups):
            if self._vanishes(parts):
                return None
            total: Expr | None = None
            for outer, ratio, name in sorted(parts, key=lambda p: p[1] < 0):
                term = _applied(_monomial(outer), Var(name))
                total = signed(ratio, term) if total is None else plus(total, signed(ratio, term))
            assert total is not None
            return Fraction(1), total
        for shorter in _subproducts(state.body):  # the author's own factors, where some of them are what remains
            ratio = _ratio(form, _try_polynomial(shorter, self.cascade.fixed) or {})
            if ratio is not None:
                tree, form = shorter, {m: c / ratio for m, c in form.items()}
                break
        else:
            ratio = Fraction(1)
        new = self._carry(f"{state.name}1", "sum", state.axes, tree, form)
        self._companions(new)
        return ratio, Var(new.name)

    def _vanishes(self, parts: Sequence[tuple[Monomial, Fraction, str]]) -> bool:
        """Whether a companion is `total - mean * count`: 0, since the mean is total / count."""
        if len(parts) != 2:
            return False
        [(outer, plus, count), (rest, minus, total)] = sorted(parts, key=lambda p: len(p[0]), reverse=True)
        if rest or len(outer) != 1 or outer[0][1] != 1 or plus != -minus:
            return False
        pivot = self.names.of[str(outer[0][0])]
        while isinstance(pivot, Var) and pivot.name in self.cascade.of and pivot.name not in self.cascade.reductions:
            pivot = self.cascade.of[pivot.name]
        counted = self.carried[count].body == ONE
        return counted and any(
            pivot == Var(a) / nonzero(Var(b))
            for a, v in self.views.items() if v == Var(total)
            for b, w in self.views.items() if w == Var(count)
        )  # fmt: skip


def _try_polynomial(e: Expr, fixed: frozenset[str]) -> Polynomial | None:
    try:
        return polynomial(e, fixed)
    except NotSeparable:
        return None


def _ratio(a: Polynomial, b: Polynomial) -> Fraction | None:
    """The number that b must be multiplied by to give a, if there is one."""
    if not a or a.keys() != b.keys():
        return None
    ratios = {a[m] / b[m] for m in a}
    return ratios.pop() if len(ratios) == 1 else None


def _derivative(form: Polynomial, pivot: str) -> Polynomial:
    """The derivative of a form by a pivot that it holds as a polynomial."""
    out: Polynomial = {}
    for monomial, c in form.items():
        exponents = dict(monomial)
        n = exponents.get(Var(pivot), 0)
        if n:
            exponents[Var(pivot)] = n - 1
            key = tuple((a, k) for a, k in sorted(exponents.items(), key=lambda f: show(f[0])) if k)
            out[key] = out.get(key, Fraction(0)) + c * n
    return {m: c for m, c in out.items() if c}


def times(a: Expr, b: Expr) -> Expr:
    if a == Const(Fraction(-1)):
        return -b
    return b if a == ONE else a if b == ONE else a * b


def plus(a: Expr, b: Expr) -> Expr:
    match b:
        case Apply("neg", (x,)):
            return a - x
    return a + b


def _power(e: Expr, atom: Expr, n: int) -> Expr:
    """`e * atom^n`, with divisions for negative powers and exponents for exp."""
    match atom:
        case Apply("exp", (a,)) if n < 0:
            return _power(e, Apply("exp", (-a,)), -n)
    for _ in range(abs(n)):
        e = times(e, atom) if n > 0 else e / atom
    return e


def signed(c: Fraction, e: Expr) -> Expr:
    """`c * e`, with a sign in front."""
    return -times(Const(-c), e) if c < 0 else times(Const(c), e)


def _monomial(m: Monomial) -> Expr:
    return text_of({m: Fraction(1)}) if m else ONE


def _subproducts(e: Expr) -> Iterator[Expr]:
    """A product without some of its factors, few first; divisors stay."""

    def split(e: Expr) -> tuple[list[Expr], list[Expr]]:
        match e:
            case Apply("mul", (a, b)):
                (x, y), (u, v) = split(a), split(b)
                return x + u, y + v
            case Apply("div", (a, b)):
                (x, y), (u, v) = split(a), split(b)
                return x + v, y + u
        return [e], []

    above, below = split(e)
    for n in range(len(above) - 1, -1, -1):
        for some in itertools.combinations(above, n):
            total: Expr = ONE
            for factor in some:
                total = times(total, factor)
            for factor in below:
                total = total / factor
            yield total


def _applied(factor: Expr, e: Expr) -> Expr:
    """`factor * e`, as a quotient where the factor is one."""
    match factor:
        case Apply("div", (a, b)):
            return _applied(a, e) / b
    return times(factor, e)
