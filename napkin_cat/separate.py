"""Telling apart, in a summand, what belongs to an element from what belongs to a pivot.

A reduction whose body reads the result of an earlier one has a *pivot*: `sum[x](exp(t - m))` is measured from `m`.
Here a body is written as a polynomial whose atoms are elements (they carry the streamed axis) and pivots (they do
not), which shows how it moves when the pivot moves: a factor that is rescaled, a term that is shifted. Only the
structure is read off; the text of what is emitted stays the author's (`differentiate`, `simplify`), since rounding
does not survive a re-association.

>>> from napkin_cat.expression import Var, exp
>>> t, v, m = Var("t"), Var("v"), Var("@m")
>>> show_polynomial(polynomial(exp(t - m) * v))
'exp(@m)^-1 * exp(t) * v'
>>> show_polynomial(polynomial((t - m) * (t - m)))
'-2 * @m * t + @m^2 + t^2'
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Reduce, Var, lift, rebuild, show, walk

__all__ = [
    "Monomial", "NotSeparable", "Polynomial", "differentiate", "is_pivot", "open_up", "pivots", "polynomial", "product",
    "show_polynomial", "simplify", "text_of",
]  # fmt: skip

Monomial = tuple[tuple[Expr, int], ...]
"""Atoms with their exponents, sorted by their text."""
Polynomial = dict[Monomial, Fraction]
"""Coefficient of each monomial; exponents may be negative."""

ZERO, ONE = lift(0), lift(1)


class NotSeparable(ValueError):
    """A sub-expression in which elements and pivots cannot be told apart."""

    def __init__(self, expr: Expr) -> None:
        self.expr = expr
        super().__init__(f"{show(expr)} mixes elements and pivots")


def is_pivot(e: Expr) -> bool:
    """Whether an expression is the name of a pivot: those begin with `@`, which no axis or array does."""
    return isinstance(e, Var) and e.name.startswith("@")


def pivots(e: Expr) -> frozenset[str]:
    """The pivots that an expression reads."""
    return frozenset(n.name for n in walk(e) if isinstance(n, Var) and n.name.startswith("@"))


# --------------------------------------------------------------------------- polynomials


def _times(a: Monomial, b: Monomial) -> Monomial:
    exponents: dict[Expr, int] = dict(a)
    for atom, n in b:
        exponents[atom] = exponents.get(atom, 0) + n
    return tuple(sorted(((x, n) for x, n in exponents.items() if n), key=lambda f: show(f[0])))


def product(a: Polynomial, b: Polynomial) -> Polynomial:
    """The product of two polynomials."""
    out: Polynomial = {}
    for x, c in a.items():
        for y, d in b.items():
            key = _times(x, y)
            out[key] = out.get(key, Fraction(0)) + c * d
    return {m: c for m, c in out.items() if c}


def _plus(a: Polynomial, b: Polynomial, sign: int = 1) -> Polynomial:
    out = dict(a)
    for m, c in b.items():
        out[m] = out.get(m, Fraction(0)) + sign * c
    return {m: c for m, c in out.items() if c}


def _inverse(p: Polynomial) -> Polynomial | None:
    if len(p) != 1:
        return None
    [(m, c)] = p.items()
    return {tuple((x, -n) for x, n in m): 1 / c}


def polynomial(e: Expr, fixed: frozenset[str] = frozenset()) -> Polynomial:
    """An expression as a polynomial in elements and pivots; `fixed` names what is neither: it does not vary.

    Raises:
        NotSeparable: names the sub-expression that mixes them in another way.
    """
    if not pivots(e):
        return _pure(e)
    match e:
        case Var():
            return {((e, 1),): Fraction(1)}
        case Apply("neg", (a,)):
            return product({(): Fraction(-1)}, polynomial(a, fixed))
        case Apply("add" | "sub" as fn, (a, b)):
            return _plus(polynomial(a, fixed), polynomial(b, fixed), 1 if fn == "add" else -1)
        case Apply("mul", (a, b)):
            return product(polynomial(a, fixed), polynomial(b, fixed))
        case Apply("div", (a, b)):
            inverse = _inverse(polynomial(b, fixed))
            if inverse is None:
                raise NotSeparable(e)
            return product(polynomial(a, fixed), inverse)
        case Apply("exp", (a,)):
            return _exponential(e, polynomial(a, fixed), fixed)
        case Apply("where", (c, a, b)) if not pivots(c):
            if any(isinstance(x, Const) and isinstance(x.value, float) for x in (a, b)):
                raise NotSeparable(e)
            chosen: Polynomial = {((Apply("where", (c, ONE, ZERO)), 1),): Fraction(1)}
            return _plus(product(chosen, _plus(polynomial(a, fixed), polynomial(b, fixed), -1)), polynomial(b, fixed))
    raise NotSeparable(e)


def _pure(e: Expr) -> Polynomial:
    """An expression without pivots: products are taken apart, so that equal summands have equal monomials."""
    match e:
        case Const(Fraction() as value):
            return {(): value} if value else {}
        case Apply("neg", (a,)):
            return product({(): Fraction(-1)}, _pure(a))
        case Apply("mul", (a, b)):
            return product(_pure(a), _pure(b))
        case Apply("div", (a, b)):
            inverse = _inverse(_pure(b))
            if inverse is not None:
                return product(_pure(a), inverse)
    return {((e, 1),): Fraction(1)}


def _exponential(e: Expr, argument: Polynomial, fixed: frozenset[str]) -> Polynomial:
    """exp of a sum of elements and of pivots as a product."""
    element: Polynomial = {}
    out: Polynomial = {(): Fraction(1)}
    for monomial, c in argument.items():
        here = [x for x, _ in monomial if pivots(x)]
        if not here:
            element[monomial] = c
        elif any(_varies(x, fixed) for x, _ in monomial if x not in here):
            raise NotSeparable(e)
        else:
            atom = Apply("exp", (text_of({monomial: abs(c)}),))
            out = product(out, {((atom, 1 if c > 0 else -1),): Fraction(1)})
    if element:
        out = product(out, {((Apply("exp", (text_of(element),)), 1),): Fraction(1)})
    return out


def _varies(e: Expr, fixed: frozenset[str]) -> bool:
    """Whether an atom without pivots may vary along the streamed axis."""
    return any(isinstance(n, Index) or (isinstance(n, Var) and n.name not in fixed) for n in walk(e))


def text_of(p: Polynomial) -> Expr:
    """A polynomial as an expression: for what was never written by an author."""
    total: Expr | None = None
    for monomial, c in sorted(p.items(), key=lambda x: (x[1] < 0, [(show(a), n) for a, n in x[0]])):
        above: list[Expr] = [a for a, n in monomial for _ in range(max(0, n))]
        below: list[Expr] = [a for a, n in monomial for _ in range(max(0, -n))]
        size = abs(c)
        term: Expr = above[0] if above else Const(size)
        for factor in above[1:]:
            term = term * factor
        if above and size != 1:
            term = Const(size) * term
        for factor in below:
            term = term / factor
        total = (-term if c < 0 else term) if total is None else total - term if c < 0 else total + term
    return ZERO if total is None else total


def show_polynomial(p: Polynomial) -> str:
    """A polynomial as text, for people and for keys."""
    words = []
    for monomial, c in sorted(p.items(), key=lambda x: [(show(a), n) for a, n in x[0]]):
        factors = [show(a) + (f"^{n}" if n != 1 else "") for a, n in monomial]
        words.append(" * ".join([*([str(c)] if c != 1 or not factors else []), *factors]))
    return " + ".join(words) or "0"


# --------------------------------------------------------------------------- trees


def open_up(e: Expr, mixed: Callable[[Expr], bool]) -> Expr:
    """Mixed logarithms and absolute values of products as sums and products: `log(exp(a) / b)` is `a - log(b)`."""

    def leaf(n: Expr) -> Expr | None:
        match n:
            case Apply("log", (a,)) if mixed(n):
                return _log(rebuild(a, leaf))
            case Apply("abs", (a,)) if mixed(n):
                return _abs(rebuild(a, leaf))
        return None

    return rebuild(e, leaf)


def _log(a: Expr) -> Expr:
    match a:
        case Apply("exp", (b,)):
            return b
        case Apply("mul", (b, c)):
            return _log(b) + _log(c)
        case Apply("div", (b, c)):
            return _log(b) - _log(c)
    return Apply("log", (a,))


def _abs(a: Expr) -> Expr:
    match a:
        case Apply("mul" | "div" as fn, (b, c)):
            return Apply(fn, (_abs(b), _abs(c)))
        case Apply("neg", (b,)):
            return _abs(b)
    return Apply("abs", (a,))


def simplify(e: Expr) -> Expr:
    """Without factors of 1, terms of 0 and double signs; nothing is re-associated."""
    match e:
        case Apply("where", (c, a, b)):
            return Apply("where", (simplify(c), simplify(a), simplify(b)))
        case Apply(fn, args):
            return _reduced(fn, tuple(map(simplify, args)))
        case Reduce(kind, axes, body, more):
            return Reduce(kind, axes, simplify(body), tuple(map(simplify, more)))
        case Cast(dtype, body):
            return Cast(dtype, simplify(body))
    return e


def _reduced(fn: str, args: tuple[Expr, ...]) -> Expr:
    match fn, args:
        case ("add", (a, b)):
            return b if a == ZERO else a if b == ZERO else Apply(fn, args)
        case ("sub", (a, b)):
            return a if b == ZERO else simplify(Apply("neg", (b,))) if a == ZERO else Apply(fn, args)
        case ("mul", (a, b)):
            if ZERO in args:
                return ZERO
            if isinstance(a, Const) and isinstance(b, Const) and not {type(a.value), type(b.value)} & {float}:
                return Const(a.value * b.value)
            return b if a == ONE else a if b == ONE else Apply(fn, args)
        case ("div", (a, b)):
            return ZERO if a == ZERO else a if b == ONE else Apply(fn, args)
        case ("neg", (Const(Fraction() as value),)):
            return Const(-value)
        case ("neg", (Apply("neg", (a,)),)):
            return a
        case ("exp", (a,)) if a == ZERO:
            return ONE
    return Apply(fn, args)


def differentiate(e: Expr, pivot: str) -> Expr:
    """The derivative by a pivot that an expression holds as a polynomial, simplified.

    Raises:
        NotSeparable: the pivot stands under another function, or in a divisor.
    """

    def d(e: Expr) -> Expr:
        if pivot not in pivots(e):
            return ZERO
        match e:
            case Var():
                return ONE
            case Apply("neg", (a,)):
                return -d(a)
            case Apply("add" | "sub" as fn, (a, b)):
                return Apply(fn, (d(a), d(b)))
            case Apply("mul", (a, b)) if a == b:
                return 2 * (d(a) * b)
            case Apply("mul", (a, b)):
                return d(a) * b + a * d(b)
            case Apply("div", (a, b)) if pivot not in pivots(b):
                return d(a) / b
            case Apply("where", (c, a, b)) if pivot not in pivots(c):
                return Apply("where", (c, d(a), d(b)))
        raise NotSeparable(e)

    return simplify(d(e))
