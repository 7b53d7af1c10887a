"""Fractions of polynomials in plain variables: what values are for the solver, which sees no division.

Numerators are not expanded: the solver's own normal form does that faster. Denominators are bags of the factors by
which was divided, so that sums have a small common one.

>>> x, y = Real(Var("x")), Real(ONE, (Var("y"),))
>>> print(plus(times(x, y), y))
(x + 1) / (y)
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from napkin_cat.expression import Apply, Const, Expr, Var, call, factors, lift, show, walk
from napkin_cat.prove import Unreadable

__all__ = [
    "NEG",
    "ONE",
    "POS",
    "ZERO",
    "Polynomial",
    "Real",
    "Value",
    "collected",
    "differ_from_zero",
    "expand",
    "fraction",
    "missing",
    "names_of",
    "plus",
    "product",
    "sign_of",
    "signs_of",
    "times",
]


NEG, POS = Const(-math.inf), Const(math.inf)
ZERO, ONE = lift(0), lift(1)


@dataclass(frozen=True)
class Real:
    """A real number: a numerator over a product of factors that are shown to differ from zero."""

    num: Expr
    den: tuple[Expr, ...] = ()

    def __str__(self) -> str:
        top = show(self.num)
        top = f"({top})" if self.den and isinstance(self.num, Apply) and self.num.fn == "add" else top
        return top + "".join(f" / ({show(d)})" for d in self.den)


Value = Real | Const | bool
"""What an expression is in a case: a real number, plus or minus infinity, or true or false."""


def product(numbers: Iterable[Expr]) -> Expr:
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


def fraction(num: Expr, den: Iterable[Expr]) -> Real:
    """A fraction without factors that stand on both sides."""
    bottom = Counter(den)
    top = []
    for f in factors(num):
        if bottom[f] > 0:
            bottom[f] -= 1
        else:
            top.append(f)
    out = product(top)
    return Real(out, () if out == ZERO else tuple(bottom.elements()))


def missing(den: Sequence[Expr], common: Counter[Expr]) -> Iterable[Expr]:
    """What a denominator lacks of a common one."""
    return (common - Counter(den)).elements()


def plus(a: Real, b: Real) -> Real:
    """The sum of two fractions, over what their denominators have in common."""
    if ZERO in (a.num, b.num):
        return b if a.num == ZERO else a
    common = Counter(a.den) | Counter(b.den)
    left, right = (product((x.num, *missing(x.den, common))) for x in (a, b))
    if isinstance(left, Const) and isinstance(right, Const):
        return fraction(lift(Fraction(left.value) + Fraction(right.value)), common.elements())
    return Real(left + right, tuple(common.elements()))


def times(a: Real, b: Real) -> Real:
    """The product of two fractions."""
    return fraction(product((a.num, b.num)), (*a.den, *b.den))


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


def collected(polynomial: Polynomial) -> Expr:
    """A polynomial as an expression."""
    terms = [product((lift(c), *map(Var, m))) for m, c in sorted(polynomial.items())]
    out = terms[0] if terms else ZERO
    for term in terms[1:]:
        out = out + term
    return out


def names_of(e: Expr) -> set[str]:
    """The variables of an expression."""
    return {n.name for n in walk(e) if isinstance(n, Var)}


def signs_of(e: Expr, signs: frozenset[str]) -> Expr:
    """That the sign of a number is one of some signs."""
    return {
        "-": call("lt", e, 0), "0": call("eq", e, 0), "+": call("lt", 0, e), "-0": call("le", e, 0),
        "0+": call("le", 0, e), "-+": call("ne", e, 0),
    }["".join(s for s in "-0+" if s in signs)]  # fmt: skip


def differ_from_zero(divisors: Iterable[Expr]) -> tuple[Expr, ...]:
    """That each of some divisors differs from 0."""
    return tuple(call("ne", d, 0) for d in dict.fromkeys(divisors))


def sign_of(c: Fraction) -> str:
    """The sign of a number: -, 0 or +."""
    return "0" if not c else "+" if c > 0 else "-"
