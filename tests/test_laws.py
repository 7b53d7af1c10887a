"""What must hold of an accumulator: right ones are proved, wrong ones never are, and what has no reading is refused."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import cvc5
import pytest

from napkin_cat.expression import (
    Accumulator,
    Apply,
    Code,
    Const,
    Expr,
    Index,
    Size,
    Var,
    absolute,
    erf,
    exp,
    finite,
    lift,
    log,
    maximum,
    minimum,
    nonzero,
    pick,
    recur,
    reduce_max,
    reduce_min,
    reduce_prod,
    reduce_sum,
    sqrt,
    tanh,
    where,
)
from napkin_cat.laws import equal_code, obligations
from napkin_cat.prove import Goal, Unreadable, prove, prove_all, smt2, smt2_file

a, b, c, t, v, w, s, g, label = map(Var, ("a", "b", "c", "t", "v", "w", "s", "g", "label"))
m, z, o, n, q, y, k, e, u, mu, p, h = map(Var, ("m", "z", "o", "n", "q", "y", "k", "e", "u", "mu", "p", "h"))
NEG, POS = Const(-math.inf), Const(math.inf)
X = Index("x")


def eq(left: Expr, right: Expr) -> Expr:
    return Apply("eq", (left, right))


def lt(left: Expr, right: Expr) -> Expr:
    return Apply("lt", (left, right))


def total(body: Expr | int) -> Expr:
    return reduce_sum("x", lift(body))


def later(name: str) -> Var:
    return Var(f"{name}'")


Part = Mapping[str, Expr | int]


@dataclass(frozen=True)
class Example:
    """An operation and its accumulator; `wrong` are changes of single assignments, by part, that must not be proved."""

    body: Part
    outputs: str
    accumulator: Accumulator
    wrong: tuple[tuple[str, str, Expr], ...] = ()
    single: tuple[str, ...] = ()
    """Inputs that do not carry the axis."""

    def goals(self) -> list[tuple[str, Goal]]:
        code = assignments(self.body)
        return list(obligations(code, self.outputs.split(), self.accumulator, dict.fromkeys(self.single, ())))

    def changed(self, part: str, name: str, new: Expr) -> Example:
        old: Code = getattr(self.accumulator, part)
        assert name in dict(old), (part, name)
        changed = tuple((x, new if x == name else e) for x, e in old)
        return replace(self, accumulator=replace(self.accumulator, **{part: changed}))


def assignments(part: Part) -> Code:
    return tuple((name, lift(e)) for name, e in part.items())


def streamed(
    state: str, init: Part, step: Part, combine: Part, finish: Part, invariant: Part, absorbs: str | None = None
) -> Accumulator:
    codes = map(assignments, (init, step, combine, finish, invariant))
    return Accumulator("x", tuple(state.split()), *codes, absorbs)


def simple(state: str, unit: Expr | int, of: Expr, join: str) -> Accumulator:
    """One running value."""
    old = Var(state)

    def joined(new: Expr) -> Expr:
        return Apply(join, (old, new))

    return streamed(
        state, {state: unit}, {state: joined(of)}, {state: joined(later(state))}, {"b": old}, {state: of}
    )  # fmt: skip


# --------------------------------------------------------------------------- softmax and what goes with it

SCALES: Part = {"mu": maximum(m, later("m")), "k": exp(m - finite(mu)), "k'": exp(later("m") - finite(mu))}


def rescaled(*names: str) -> dict[str, Expr]:
    return {x: k * Var(x) + later("k") * later(x) for x in names}


SOFTMAX: Part = {"m": reduce_max("x", t), "e": exp(t - finite(m)), "z": total(e)}
STEP: Part = {"mu": maximum(m, reduce_max("x", t)), "k": exp(m - finite(mu)), "e": exp(t - finite(mu))}
ONLINE = streamed(
    "m z o", {"m": NEG, "z": 0, "o": 0},
    {**STEP, "z": k * z + total(e), "o": k * o + total(e * v), "m": mu},
    {**SCALES, **rescaled("z", "o"), "m": mu},
    {"c": o / nonzero(z)},
    {**SOFTMAX, "o": total(e * v)},
    "t",
)  # fmt: skip
EXAMPLES: dict[str, Example] = {
    "softmax and contraction": Example(
        {**SOFTMAX, "p": e / nonzero(z), "c": total(p * v)}, "c", ONLINE,
        (
            ("step", "z", z + total(e)), ("step", "o", o + total(e * v)), ("step", "k", exp(finite(mu) - finite(m))),
            ("step", "mu", minimum(m, reduce_max("x", t))), ("step", "m", m), ("step", "e", exp(t - finite(m))),
            ("step", "e", exp(t - mu)), ("step", "k", exp(m - mu)), ("step", "o", k * o + total(e * t)),
            ("step", "z", k * z - total(e)), ("step", "o", k * o), ("init", "m", lift(0)), ("init", "z", lift(1)),
            ("finish", "c", o), ("finish", "c", o / z), ("combine", "z", z + later("k") * later("z")),
            ("combine", "mu", m), ("combine", "k'", exp(later("m") - mu)), ("invariant", "z", total(exp(t))),
        ),
    ),
    "normalised at every step": Example(
        {**SOFTMAX, "p": e / nonzero(z), "c": total(p * v)}, "c",
        streamed(
            "m z o", {"m": NEG, "z": 0, "o": 0},
            {**STEP, "y": k * z + total(e), "o": (k * z * o + total(e * v)) / nonzero(y), "z": y, "m": mu},
            {
                **SCALES, "y": k * z + later("k") * later("z"),
                "o": (k * z * o + later("k") * later("z") * later("o")) / nonzero(y), "z": y, "m": mu,
            },
            {"c": o},
            {**SOFTMAX, "o": total(e / nonzero(z) * v)},
            "t",
        ),
        (
            ("step", "o", (k * o + total(e * v)) / nonzero(y)), ("step", "o", (k * z * o + total(e * v)) / y),
            ("step", "o", (k * z * o + total(e * v)) / nonzero(z)), ("finish", "c", o / nonzero(z)),
            ("combine", "y", z + later("z")),
        ),
    ),
    "softmax with a sink": Example(
        {
            "m": reduce_max("x", t), "u": maximum(m, s), "e": exp(t - u), "z": total(e),
            "p": e / (z + exp(s - u)), "c": total(p * v),
        }, "c",
        streamed(
            "m z o", {"m": NEG, "z": 0, "o": 0},
            {
                "mu": maximum(m, reduce_max("x", t)), "u": maximum(mu, s), "k": exp(maximum(m, s) - u),
                "e": exp(t - u), "z": k * z + total(e), "o": k * o + total(e * v), "m": mu,
            },
            {
                "mu": maximum(m, later("m")), "u": maximum(mu, s), "k": exp(maximum(m, s) - u),
                "k'": exp(maximum(later("m"), s) - u), **rescaled("z", "o"), "m": mu,
            },
            {"c": o / (z + exp(s - maximum(m, s)))},
            {"m": reduce_max("x", t), "e": exp(t - maximum(m, s)), "z": total(e), "o": total(e * v)},
            "t",
        ),
        (
            ("step", "k", exp(m - u)), ("step", "u", mu), ("finish", "c", o / nonzero(z)), ("init", "m", s),
            ("finish", "c", o / (z + exp(s))), ("finish", "c", o / (z - exp(s - maximum(m, s)))),
        ),
        ("s",),
    ),
    "log-sum-exp": Example(
        {**SOFTMAX, "p": e / nonzero(z), "c": total(p * v), "l": m + log(nonzero(z))}, "c l",
        replace(ONLINE, finish=assignments({"c": o / nonzero(z), "l": m + log(nonzero(z))})),
        (
            ("finish", "l", log(nonzero(z))), ("finish", "l", m + log(z + 1)), ("finish", "l", m - log(nonzero(z))),
            ("finish", "l", m + log(nonzero(o))), ("finish", "l", finite(m) + log(nonzero(z))),
        ),
    ),
    "entropy": Example(
        {**SOFTMAX, "p": e / z, "b": log(z) - total(p * (t - m))}, "b",
        streamed(
            "m z s", {"m": NEG, "z": 0, "s": 0},
            {
                **STEP, "s": k * (s + (finite(m) - finite(mu)) * z) + total(e * (t - finite(mu))),
                "z": k * z + total(e), "m": mu,
            },
            {
                **SCALES, "s": k * (s + (finite(m) - finite(mu)) * z)
                + later("k") * (later("s") + (finite(later("m")) - finite(mu)) * later("z")),
                **rescaled("z"), "m": mu,
            },
            {"b": log(z) - s / z},
            {**SOFTMAX, "s": total(e * (t - finite(m)))},
        ),
        (
            ("step", "s", k * s + total(e * (t - finite(mu)))),
            ("step", "s", k * (s + (m - mu) * z) + total(e * (t - mu))),
            ("step", "s", k * (s - (finite(m) - finite(mu)) * z) + total(e * (t - finite(mu)))),
            ("finish", "b", log(z) + s / z), ("finish", "b", z - s / z), ("finish", "b", log(z) - s),
        ),
    ),
    "entropy of masked scores": Example(
        {**SOFTMAX, "p": e / nonzero(z), "b": log(nonzero(z)) - total(p * (finite(t) - finite(m)))}, "b",
        streamed(
            "m z s", {"m": NEG, "z": 0, "s": 0},
            {
                **STEP, "s": k * (s + (finite(m) - finite(mu)) * z) + total(e * (finite(t) - finite(mu))),
                "z": k * z + total(e), "m": mu,
            },
            {
                **SCALES, "s": k * (s + (finite(m) - finite(mu)) * z)
                + later("k") * (later("s") + (finite(later("m")) - finite(mu)) * later("z")),
                **rescaled("z"), "m": mu,
            },
            {"b": log(nonzero(z)) - s / nonzero(z)},
            {**SOFTMAX, "s": total(e * (finite(t) - finite(m)))},
            "t",
        ),
        (
            ("finish", "b", log(nonzero(z)) - s / z), ("finish", "b", log(z) - s / nonzero(z)),
            ("step", "s", k * (s + (m - finite(mu)) * z) + total(e * (finite(t) - finite(mu)))),
        ),
    ),
    "Kullback-Leibler divergence": Example(
        {
            "m": reduce_max("x", t), "z": total(exp(t - m)), "mu": reduce_max("x", w), "y": total(exp(w - mu)),
            "p": exp(t - m) / z, "r": exp(w - mu) / y, "b": total(p * (t - w - ((m + log(z)) - (mu + log(y))))),
        }, "b",
        streamed(
            "m z o mu y", {"m": NEG, "z": 0, "o": 0, "mu": NEG, "y": 0},
            {
                "m2": maximum(m, reduce_max("x", t)), "k": exp(m - finite(Var("m2"))), "e": exp(t - finite(Var("m2"))),
                "z": k * z + total(e), "o": k * o + total(e * (t - w)), "m": Var("m2"),
                "u": maximum(mu, reduce_max("x", w)),
                "y": exp(mu - finite(u)) * y + total(exp(w - finite(u))), "mu": u,
            },
            {
                "m2": maximum(m, later("m")), "k": exp(m - finite(Var("m2"))),
                "k'": exp(later("m") - finite(Var("m2"))),
                **rescaled("z", "o"), "m": Var("m2"), "u": maximum(mu, later("mu")),
                "y": exp(mu - finite(u)) * y + exp(later("mu") - finite(u)) * later("y"), "mu": u,
            },
            {"b": o / z - (m + log(z)) + (mu + log(y))},
            {
                "m": reduce_max("x", t), "e": exp(t - finite(m)), "z": total(e), "o": total(e * (t - w)),
                "mu": reduce_max("x", w), "y": total(exp(w - finite(mu))),
            },
        ),
        (
            ("finish", "b", o / z - (m + log(z)) - (mu + log(y))), ("finish", "b", o / z - log(z) + log(y)),
            ("finish", "b", o / y - (m + log(z)) + (mu + log(y))), ("step", "o", k * o + total(e * t)),
        ),
    ),
    "cross-entropy": Example(
        {**SOFTMAX, "q": total(where(eq(X, label), t, 0)), "b": m + log(z) - q}, "b",
        streamed(
            "m z q", {"m": NEG, "z": 0, "q": 0},
            {**STEP, "z": k * z + total(e), "q": q + total(where(eq(X, label), t, 0)), "m": mu},
            {**SCALES, **rescaled("z"), "q": q + later("q"), "m": mu},
            {"b": m + log(z) - q},
            {**SOFTMAX, "q": total(where(eq(X, label), t, 0))},
        ),
        (
            ("step", "q", q + total(where(eq(X, label), 0, t))), ("step", "q", total(where(eq(X, label), t, 0))),
            ("finish", "b", m + log(z) + q), ("finish", "b", m + z - q), ("step", "q", q + total(t)),
        ),
        ("label",),
    ),
    # ----------------------------------------------------------------------- sums and extrema
    "sum of products": Example(
        {"b": total(a * w)}, "b", simple("s", 0, total(a * w), "add"),
        (
            ("step", "s", total(a * w)), ("step", "s", s + s + total(a * w)), ("init", "s", lift(1)),
            ("step", "s", s + total(a * a)), ("step", "s", maximum(s, total(a * w))), ("step", "s", s - total(a * w)),
            ("combine", "s", s * later("s")), ("finish", "b", -s), ("step", "s", s + total(a) * total(w)),
        ),
    ),
    "maximum": Example(
        {"b": reduce_max("x", t)}, "b", replace(simple("s", NEG, reduce_max("x", t), "max"), absorbs="t"),
        (
            ("init", "s", lift(0)), ("init", "s", POS), ("step", "s", minimum(s, reduce_max("x", t))),
            ("step", "s", maximum(s, reduce_min("x", t))), ("step", "s", reduce_max("x", t)), ("combine", "s", s),
            ("step", "s", maximum(s, -reduce_max("x", t))),
        ),
    ),
    "minimum": Example(
        {"b": reduce_min("x", a)}, "b", simple("s", POS, reduce_min("x", a), "min"),
        (
            ("init", "s", NEG), ("step", "s", maximum(s, reduce_min("x", a))), ("init", "s", lift(0)),
            ("step", "s", minimum(s, reduce_max("x", a))), ("combine", "s", later("s")),
        ),
    ),
    "product": Example(
        {"b": reduce_prod("x", a)}, "b", simple("s", 1, reduce_prod("x", a), "mul"),
        (
            ("init", "s", lift(0)), ("step", "s", s + reduce_prod("x", a)), ("step", "s", s * total(a)),
            ("step", "s", s * reduce_prod("x", -a)), ("combine", "s", s + later("s")),
        ),
    ),
    "recurrence": Example(
        {"b": recur("x", g, a)}, "b",
        streamed(
            "p h", {"p": 1, "h": 0},
            {"h": reduce_prod("x", g) * h + recur("x", g, a), "p": p * reduce_prod("x", g)},
            {"h": later("p") * h + later("h"), "p": p * later("p")},
            {"b": h},
            {"p": reduce_prod("x", g), "h": recur("x", g, a)},
        ),
        (
            ("step", "h", p * h + recur("x", g, a)), ("step", "h", h + recur("x", g, a)), ("init", "p", lift(0)),
            ("step", "h", reduce_prod("x", g) * h + recur("x", a, g)), ("combine", "h", p * later("h") + h),
            ("step", "p", p + reduce_prod("x", g)), ("step", "h", reduce_prod("x", g) * h - recur("x", g, a)),
        ),
    ),
    "retention": Example(
        {"b": total(exp(c * (Size("x") - 1 - X)) * a)}, "b",
        streamed(
            "n s", {"n": 0, "s": 0},
            {"u": n + total(1), "s": exp(c * (u - n)) * s + total(exp(c * (u - 1 - X)) * a), "n": u},
            {"u": n + later("n"), "s": exp(c * later("n")) * s + exp(c * (u - later("n"))) * later("s"), "n": u},
            {"b": s},
            {"n": total(1), "s": total(exp(c * (n - 1 - X)) * a)},
        ),
        (
            ("step", "s", s + total(exp(c * (u - 1 - X)) * a)), ("step", "u", n + 1),
            ("step", "s", exp(c * (n - u)) * s + total(exp(c * (u - 1 - X)) * a)),
            ("step", "s", exp(c * (u - n)) * s + total(exp(c * (n - 1 - X)) * a)),
            ("combine", "s", exp(c * later("n")) * s + later("s")), ("init", "n", lift(1)),
        ),
        ("c",),
    ),
    # ----------------------------------------------------------------------- moments
    "mean": Example(
        {"s": total(a), "b": s / Size("x")}, "b",
        streamed(
            "n s", {"n": 0, "s": 0}, {"n": n + total(1), "s": s + total(a)},
            {"n": n + later("n"), "s": s + later("s")}, {"b": s / n}, {"n": total(1), "s": total(a)},
        ),
        (
            ("finish", "b", s / (n - 1)), ("finish", "b", s * n), ("step", "n", n + 1), ("step", "s", s + total(a) / n),
            ("init", "n", lift(1)), ("finish", "b", n / s),
        ),
    ),
}  # fmt: skip


def moments(*, second: bool = True, third: bool = False) -> Example:
    """Variance as Chan, Golub and LeVeque merge it; and the third central moment."""
    u, new = Var("u"), Var("u2")
    d, r = u - new, Var("n'")
    mean = {"u": s / nonzero(n), "n2": n + total(1), "s2": s + total(a), "u2": Var("s2") / nonzero(Var("n2"))}
    both = {
        "u": s / nonzero(n), "u'": later("s") / nonzero(r), "n2": n + r, "s2": s + later("s"),
        "u2": Var("s2") / nonzero(Var("n2")),
    }  # fmt: skip
    centred = a - new
    far = later("u") - new
    q3 = Var("q3")
    step3 = {"q3": q3 + 3 * d * q + n * d * d * d + total(centred * centred * centred)} if third else {}
    join3 = (
        {"q3": q3 + 3 * d * q + n * d * d * d + later("q3") + 3 * far * later("q") + r * far * far * far}
        if third
        else {}
    )
    away = a - s / nonzero(n)
    last = {"q3": total(away * away * away)} if third else {}
    power = Var("c") * Var("c") * Var("c") if third else Var("c") * Var("c")
    return Example(
        {"total": total(a), "mean": Var("total") / Size("x"), "c": a - Var("mean"), "sq": total(power),
         "b": Var("sq") / Size("x")},
        "b",
        streamed(
            "n s q q3" if third else "n s q", dict.fromkeys(["n", "s", "q", "q3"][: 4 if third else 3], 0),
            {**mean, **step3, "q": q + n * d * d + total(centred * centred), "n": Var("n2"), "s": Var("s2")},
            {**both, **join3, "q": q + n * d * d + later("q") + r * far * far, "n": Var("n2"), "s": Var("s2")},
            {"b": (q3 if third else q) / n},
            {"n": total(1), "s": total(a), "q": total(away * away), **last},
        ),
        (
            ("step", "q3", q3 + n * d * d * d + total(centred * centred * centred)),
            ("step", "q3", q3 - 3 * d * q + n * d * d * d + total(centred * centred * centred)),
            ("combine", "q3", q3 + later("q3")),
        ) if third else (
            ("step", "q", q + total(centred * centred)), ("step", "q", q - n * d * d + total(centred * centred)),
            ("step", "q", q + n * d * d + total((a - u) * (a - u))), ("step", "u", s / n),
            ("step", "u2", Var("s2") / n),
            ("combine", "q", q + later("q")), ("finish", "b", q / (n - 1)), ("init", "q", lift(1)),
            ("combine", "q", q + n * d * d + later("q") + n * far * far),
        ),
    )  # fmt: skip


def contractions() -> Iterable[tuple[str, Example]]:
    """Normalised rows, contracted with `w`."""
    eps = Apply("div", (lift(1), lift(100000)))
    u, new = Var("u"), Var("u2")
    d, sw = u - new, Var("sw")
    far = later("u") - new
    yield "layernorm and contraction", Example(
        {
            "total": total(a), "mean": Var("total") / Size("x"), "c": a - Var("mean"), "sq": total(Var("c") * Var("c")),
            "p": Var("c") / sqrt(Var("sq") / Size("x") + eps), "b": total(p * w),
        }, "b",
        streamed(
            "n s q y sw", dict.fromkeys(("n", "s", "q", "y", "sw"), 0),
            {
                "u": s / nonzero(n), "n2": n + total(1), "s2": s + total(a), "u2": Var("s2") / nonzero(Var("n2")),
                "q": q + n * d * d + total((a - new) * (a - new)), "y": y + d * sw + total((a - new) * w),
                "sw": sw + total(w), "n": Var("n2"), "s": Var("s2"),
            },
            {
                "u": s / nonzero(n), "u'": later("s") / nonzero(later("n")), "n2": n + later("n"), "s2": s + later("s"),
                "u2": Var("s2") / nonzero(Var("n2")),
                "q": q + n * d * d + later("q") + later("n") * far * far,
                "y": y + d * sw + later("y") + far * later("sw"), "sw": sw + later("sw"),
                "n": Var("n2"), "s": Var("s2"),
            },
            {"b": y / sqrt(q / n + eps)},
            {
                "n": total(1), "s": total(a), "u": s / nonzero(n), "q": total((a - u) * (a - u)),
                "y": total((a - u) * w), "sw": total(w),
            },
        ),
        (
            ("step", "y", y + total((a - new) * w)), ("step", "y", y - d * sw + total((a - new) * w)),
            ("finish", "b", y / sqrt(q / n)), ("finish", "b", y / (q / n + eps)), ("finish", "b", y / sqrt(q + eps)),
            ("step", "sw", sw + total(a)),
        ),
    )  # fmt: skip
    yield "rmsnorm and contraction", Example(
        {"q": total(a * a), "p": a / sqrt(q / Size("x") + eps), "b": total(p * w)}, "b",
        streamed(
            "n q y", {"n": 0, "q": 0, "y": 0}, {"n": n + total(1), "q": q + total(a * a), "y": y + total(a * w)},
            {"n": n + later("n"), "q": q + later("q"), "y": y + later("y")}, {"b": y / sqrt(q / n + eps)},
            {"n": total(1), "q": total(a * a), "y": total(a * w)},
        ),
        (
            ("finish", "b", y / sqrt(q / n)), ("finish", "b", y / sqrt(q / n - eps)), ("step", "q", q + total(a * w)),
            ("finish", "b", y / sqrt(y / n + eps)), ("finish", "b", y * sqrt(q / n + eps)),
        ),
    )  # fmt: skip
    yield "unit vector and contraction", Example(
        {"q": total(a * a), "p": a / nonzero(sqrt(q)), "b": total(p * w)}, "b",
        streamed(
            "q y", {"q": 0, "y": 0}, {"q": q + total(a * a), "y": y + total(a * w)},
            {"q": q + later("q"), "y": y + later("y")}, {"b": y / nonzero(sqrt(q))},
            {"q": total(a * a), "y": total(a * w)},
        ),
        (
            ("finish", "b", y / sqrt(q)), ("finish", "b", y / nonzero(q)), ("step", "y", y + total(w)),
            ("finish", "b", y / nonzero(sqrt(-q))),
        ),
    )  # fmt: skip
    magnitude = reduce_max("x", absolute(a))
    start = {"m": maximum(0, magnitude)}
    yield "norm without overflow", Example(
        {**start, "p": a / nonzero(m), "q": total(p * p), "b": m * sqrt(q)}, "b",
        streamed(
            "m q", {"m": 0, "q": 0},
            {
                "mu": maximum(m, maximum(0, magnitude)), "k": m / nonzero(mu), "p": a / nonzero(mu),
                "q": k * k * q + total(p * p), "m": mu,
            },
            {
                "mu": maximum(m, later("m")), "k": m / nonzero(mu), "k'": later("m") / nonzero(mu),
                "q": k * k * q + later("k") * later("k") * later("q"), "m": mu,
            },
            {"b": m * sqrt(q)},
            {**start, "p": a / nonzero(m), "q": total(p * p)},
        ),
        (
            ("step", "k", m / mu), ("step", "q", k * q + total(p * p)), ("step", "q", q + total(p * p)),
            ("finish", "b", sqrt(q)), ("finish", "b", m * q), ("step", "p", a / nonzero(m)), ("init", "m", NEG),
            ("step", "mu", minimum(m, magnitude)), ("step", "mu", m), ("finish", "b", -m * sqrt(q)),
        ),
    )  # fmt: skip
    yield "scaled by the greatest magnitude and contracted", Example(
        {**start, "p": a / nonzero(m), "b": total(p * w)}, "b",
        streamed(
            "m y", {"m": 0, "y": 0},
            {
                "mu": maximum(m, magnitude), "k": m / nonzero(mu), "y": k * y + total(a / nonzero(mu) * w), "m": mu,
            },
            {
                "mu": maximum(m, later("m")), "k": m / nonzero(mu), "k'": later("m") / nonzero(mu), **rescaled("y"),
                "m": mu,
            },
            {"b": y},
            {**start, "y": total(a / nonzero(m) * w)},
        ),
        (
            ("step", "k", m / mu), ("step", "y", y + total(a / nonzero(mu) * w)), ("step", "k", mu / nonzero(m)),
            ("step", "y", k * y + total(a / mu * w)), ("step", "y", k * y + total(a / nonzero(mu))),
        ),
    )  # fmt: skip


def two_inputs() -> Iterable[tuple[str, Example]]:
    """Weighted variance and covariance."""
    u, big, sa, sb = map(Var, ("u", "W", "sa", "sb"))
    mean = s / nonzero(big)
    body: Part = {"W": total(w), "s": total(w * a), "u": mean, "c": a - u, "sq": total(w * Var("c") * Var("c"))}
    yield "weighted variance", Example(
        {**body, "b": Var("sq") / nonzero(big)}, "b",
        streamed(
            "W s q", {"W": 0, "s": 0, "q": 0},
            {"W": big + total(w), "s": s + total(w * a), "q": q + total(w * a * a)},
            {"W": big + later("W"), "s": s + later("s"), "q": q + later("q")},
            {"u": mean, "b": (q - 2 * u * s + u * u * big) / nonzero(big)},
            {"W": total(w), "s": total(w * a), "q": total(w * a * a)},
        ),
        (
            ("finish", "b", (q - 2 * u * s + u * u * big) / big), ("finish", "b", (q - u * s) / nonzero(s)),
            ("finish", "u", s / big), ("step", "q", q + total(w * a)), ("step", "W", big + total(1)),
            ("finish", "b", (q + 2 * u * s + u * u * big) / nonzero(big)),
        ),
    )  # fmt: skip
    ua, ub, na, nb = sa / nonzero(n), sb / nonzero(n), Var("na"), Var("nb")
    dl = {"ul": later("sa") / nonzero(later("n")), "vl": later("sb") / nonzero(later("n"))}
    yield "covariance", Example(
        {
            "sa": total(a), "sb": total(b), "c": a - sa / Size("x"), "d": b - sb / Size("x"),
            "q": total(Var("c") * Var("d")), "r": q / Size("x"),
        }, "r",
        streamed(
            "n sa sb q", dict.fromkeys(("n", "sa", "sb", "q"), 0),
            {
                "n2": n + total(1), "na": (sa + total(a)) / nonzero(Var("n2")),
                "nb": (sb + total(b)) / nonzero(Var("n2")),
                "q": q + n * (ua - na) * (ub - nb) + total((a - na) * (b - nb)),
                "sa": sa + total(a), "sb": sb + total(b), "n": Var("n2"),
            },
            {
                **dl, "n2": n + later("n"), "na": (sa + later("sa")) / nonzero(Var("n2")),
                "nb": (sb + later("sb")) / nonzero(Var("n2")),
                "q": q + n * (ua - na) * (ub - nb) + later("q")
                + later("n") * (Var("ul") - na) * (Var("vl") - nb),
                "sa": sa + later("sa"), "sb": sb + later("sb"), "n": Var("n2"),
            },
            {"r": q / n},
            {"n": total(1), "sa": total(a), "sb": total(b), "q": total((a - ua) * (b - ub))},
        ),
        (
            ("step", "q", q + total((a - na) * (b - nb))),
            ("step", "q", q + n * (ua - na) * (ua - na) + total((a - na) * (b - nb))),
            ("step", "sb", sb + total(a)), ("combine", "q", q + later("q")),
        ),
    )  # fmt: skip


FIRST = reduce_min("x", where(eq(t, m), X, POS))
V1, V2, P1, P2, C1, C2, D1, D2 = map(Var, ("v1", "v2", "p1", "p2", "c1", "c2", "d1", "d2"))
RANKED: Part = {
    "v1": pick("x", t, t, 1, -math.inf), "v2": pick("x", t, t, 2, -math.inf),
    "p1": pick("x", t, X), "p2": pick("x", t, X, 2),
}  # fmt: skip
CHUNK: Part = {name: dict(RANKED)[old] for name, old in (("c1", "v1"), ("c2", "v2"), ("d1", "p1"), ("d2", "p2"))}
LATER: Part = {"c1": later("v1"), "c2": later("v2"), "d1": later("p1"), "d2": later("p2")}
MERGED: Part = {
    "w1": where(lt(V1, C1), C1, V1), "x1": where(lt(V1, C1), D1, P1),
    "w2": where(lt(V1, C1), where(lt(V1, C2), C2, V1), where(lt(V2, C1), C1, V2)),
    "x2": where(lt(V1, C1), where(lt(V1, C2), D2, P1), where(lt(V2, C1), D1, P2)),
    "v1": Var("w1"), "v2": Var("w2"), "p1": Var("x1"), "p2": Var("x2"),
}  # fmt: skip
STATE2: Part = {x: Var(x) for x in ("v1", "v2", "p1", "p2")}
EXAMPLES |= {
    "variance": moments(),
    "third moment": moments(third=True),
    **dict(contractions()),
    **dict(two_inputs()),
    "first position of the maximum": Example(
        {"m": reduce_max("x", t), "b": FIRST}, "b",
        streamed(
            "m b", {"m": NEG, "b": POS},
            {
                "mu": maximum(m, reduce_max("x", t)), "y": reduce_min("x", where(eq(t, mu), X, POS)),
                "b": minimum(where(eq(m, mu), b, POS), y), "m": mu,
            },
            {
                "mu": maximum(m, later("m")),
                "b": minimum(where(eq(m, mu), b, POS), where(eq(later("m"), mu), later("b"), POS)), "m": mu,
            },
            {"b": b},
            {"m": reduce_max("x", t), "b": FIRST},
        ),
        (
            ("step", "b", minimum(b, y)), ("step", "b", y), ("init", "b", lift(0)),
            ("combine", "b", minimum(b, later("b"))),
            ("step", "b", maximum(where(eq(m, mu), b, POS), y)), ("step", "b", where(eq(m, mu), b, POS)),
        ),
    ),
    "position of the maximum": Example(
        {"b": pick("x", t, X)}, "b",
        streamed(
            "m p", {"m": NEG, "p": -1},
            {"mu": reduce_max("x", t), "y": pick("x", t, X), "p": where(lt(m, mu), y, p), "m": maximum(m, mu)},
            {"p": where(lt(m, later("m")), later("p"), p), "m": maximum(m, later("m"))},
            {"b": p},
            {"m": reduce_max("x", t), "p": pick("x", t, X)},
            "t",
        ),
        (
            ("step", "p", where(m <= mu, y, p)), ("step", "p", where(lt(mu, m), y, p)), ("step", "p", y),
            ("init", "p", lift(0)), ("combine", "p", where(m <= later("m"), later("p"), p)), ("step", "m", mu),
        ),
    ),
    "two greatest": Example(
        {**RANKED}, "v1 v2 p1 p2",
        streamed("v1 v2 p1 p2", {"v1": NEG, "v2": NEG, "p1": -1, "p2": -1}, {**CHUNK, **MERGED}, {**LATER, **MERGED},
                 STATE2, RANKED, "t"),
        (
            ("step", "w2", where(lt(V1, C1), V1, where(lt(V2, C1), C1, V2))),
            ("step", "x2", where(lt(V1, C1), P1, where(lt(V2, C1), D1, P2))),
            ("step", "x1", where(V1 <= C1, D1, P1)), ("step", "c2", pick("x", t, t, 1, -math.inf)),
            ("step", "d2", pick("x", t, t, 2)), ("init", "p2", lift(0)), ("init", "v2", lift(0)),
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_right_accumulators_are_proved(name: str) -> None:
    goals = EXAMPLES[name].goals()
    assert goals
    for what, goal in goals:
        outcome = prove(goal, cache=False)
        assert outcome.verdict == "proved", (what, outcome.detail, goal.text())


def refused(example: Example) -> str:
    """Why an accumulator is not proved: what has no reading, or the first goal that fails."""
    try:
        outcome = prove_all(example.goals(), cache=False)
    except Unreadable as error:
        return str(error)
    assert outcome.verdict != "proved"
    return outcome.detail


WRONG = [(name, i) for name, example in EXAMPLES.items() for i in range(len(example.wrong))]


@pytest.mark.parametrize(("name", "number"), WRONG)
def test_wrong_accumulators_are_not(name: str, number: int) -> None:
    assert refused(EXAMPLES[name].changed(*EXAMPLES[name].wrong[number]))


def test_an_accumulator_may_not_assume_more_than_the_operation() -> None:
    """Here scores may be -inf, where `0 * (t - m)` has no value."""
    step = k * (s + (finite(m) - finite(mu)) * z) + total(e * (t - finite(mu)))
    assert "t may be -inf" in refused(EXAMPLES["entropy of masked scores"].changed("step", "s", step))


@pytest.mark.parametrize(
    ("name", "absorbs"),
    [("sum of products", "a"), ("softmax and contraction", "v"), ("entropy", "t"),
     ("first position of the maximum", "t"), ("mean", "nothing")],
)  # fmt: skip
def test_what_does_not_absorb_is_not_said_to(name: str, absorbs: str) -> None:
    example = EXAMPLES[name]
    assert refused(replace(example, accumulator=replace(example.accumulator, absorbs=absorbs)))


# --------------------------------------------------------------------------- what is read, and what is not


def body_of(e: Expr, **single: str) -> Example:
    """An operation of one sum and a running value that is right if the operation is read as it is written."""
    return Example({"b": e}, "b", simple("s", 0, e, "add"), (), tuple(single))


def running_maximum(e: Expr) -> Example:
    return Example({"b": e}, "b", simple("s", NEG, e, "max"))


UNREADABLE: dict[str, tuple[Example, str]] = {
    "a masked element that is multiplied": (body_of(total(where(X <= 3, a, NEG) * w)), "-inf"),
    "a magnitude from a moving pivot": (body_of(total(absolute(a - reduce_max("x", a)))), "mixes elements"),
    "a pivot that scales an exponent": (body_of(total(exp(t * total(w)))), "in an exponent"),
    "a product with a pivot": (body_of(reduce_prod("x", a - total(a))), "mixes elements"),
    "a recurrence with a pivot": (body_of(recur("x", g, a * total(a))), "mixes elements"),
    "a rank that depends on the size": (body_of(pick("x", a, a, Size("x"), 0)), "rank"),
    "what varies along the axis": (body_of(a - total(a)), "varies along 'x'"),
    "selection by a sum": (body_of(total(where(eq(a, total(a)), w, 0))), "selects"),
    "selection by another key": (body_of(total(where(eq(a, reduce_max("x", w)), w, 0))), "selects"),
    "a minimum of what may be infinite": (body_of(reduce_min("x", where(X <= 3, a, POS))), "inf"),
    "a name that nobody knows": (
        replace(body_of(total(a)), accumulator=replace(simple("s", 0, total(a), "add"), finish=(("b", Var("r")),))),
        "'r' is not known",
    ),
    "a reduction where no list is read": (
        replace(body_of(total(a)), accumulator=replace(simple("s", 0, total(a), "add"), finish=(("b", total(a)),))),
        "no list is read",
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_has_no_reading_says_why(name: str) -> None:
    example, why = UNREADABLE[name]
    with pytest.raises(Unreadable, match=why):
        example.goals()


OPAQUE = [
    body_of(total(tanh(a) * erf(w) * c), c=""),
    body_of(total(exp(where(Index("q") >= X, t, NEG)) * w)),
    body_of(total(a * reduce_sum("y", b * g))),
    body_of(total(a / w) + total(a / c), c=""),
    body_of(reduce_sum("x y", a * b)),
    running_maximum(reduce_max("x", where(Index("q") >= X, t, NEG))),
    running_maximum(reduce_max("x", t - c)),
    running_maximum(reduce_max("x y", t + a)),
]


@pytest.mark.parametrize("example", OPAQUE, ids=lambda example: str(dict(example.body)["b"]))
def test_elements_may_hold_anything(example: Example) -> None:
    outcome = prove_all(example.goals(), cache=False)
    assert outcome.verdict == ("proved" if "a / c" not in str(example.body["b"]) else "refuted"), outcome


def test_a_sum_over_another_axis_of_what_a_reduction_gives() -> None:
    """Attention's output, contracted further along an axis that the streamed one does not know."""
    code: Part = {**SOFTMAX, "p": e / nonzero(z), "o": total(p * v), "b": reduce_sum("d", o * w)}
    online = replace(ONLINE, finish=assignments({"b": reduce_sum("d", o / nonzero(z) * w)}))

    def verdict(**axes: tuple[str, ...]) -> str:
        return prove_all(obligations(assignments(code), ["b"], online, axes), cache=False).verdict

    assert verdict(t=("x",), v=("x", "d"), w=("d",)) == "proved"
    with pytest.raises(Unreadable, match="decides"):  # z may be 0 at one position along d, and not at another
        verdict(t=("x", "d"), v=("x", "d"), w=("d",))


def test_a_square_root_is_the_same_of_equal_arguments() -> None:
    """Welford's state, where the operation is written with raw moments: the equality is a goal of its own."""
    example = EXAMPLES["layernorm and contraction"]
    u = s / Size("x")
    body = {"s": total(a), "q": total(a * a), "b": total((a - u) / sqrt(q / Size("x") - u * u + 1) * w)}
    q1, root = Var("q"), sqrt(Var("q") / n + 1)
    example = replace(example.changed("finish", "b", Var("y") / root), body=body)
    goals = example.goals()
    assert any("argument of sqrt" in name for name, _ in goals)
    assert prove_all(goals, cache=False).verdict == "proved"
    assert refused(example.changed("finish", "b", Var("y") / sqrt(q1 / n + 2)))


def test_what_is_owed_may_not_assume_itself() -> None:
    """b * a / a is b only where a is not 0, and log 0 is -inf."""
    for e, what in (
        (total(w) * total(a) / total(a), "divisor"),
        (exp(log(total(a))), "logarithm"),
        (sqrt(total(a)) * sqrt(total(a)), "square root"),
    ):
        owed = [goal for name, goal in body_of(e).goals() if f"finish b {what}" in name]
        assert owed
        assert "refuted" in {prove(goal, cache=False).verdict for goal in owed}


# --------------------------------------------------------------------------- rules between operations


def verdicts(left: Expr, right: Expr, **axes: str) -> list[str]:
    carries = {name: frozenset(core.split()) for name, core in axes.items()}
    goals = equal_code(((("y", left),), ["y"]), ((("y", right),), ["y"]), carries)
    return [prove(goal, cache=False).verdict for _, goal in goals]


def test_code_is_compared_on_scores_that_may_be_masked() -> None:
    """Equal on real numbers is not enough where the left side takes -inf."""
    both = (t + v + absolute(t - v)) / 2
    assert set(verdicts(maximum(t, v), maximum(v, t), t="x", v="x")) == {"proved"}
    assert "refuted" in verdicts(maximum(t, v), both, t="x", v="x")
    softmax = exp(t - reduce_max("x", t)) / total(exp(t - reduce_max("x", t)))
    assert "refuted" in verdicts(softmax, exp(t) / total(exp(t)), t="x")  # all may be masked
    guarded = exp(t - finite(reduce_max("x", t))) / nonzero(total(exp(t - finite(reduce_max("x", t)))))
    assert set(verdicts(guarded, exp(t) / nonzero(total(exp(t))), t="x")) == {"proved"}


def test_nested_sums_are_compared_factor_by_factor() -> None:
    inner = reduce_sum("y", b * w)
    assert set(verdicts(total(a * inner), total(inner * a), a="x", b="x y", w="y")) == {"proved"}
    assert set(verdicts(reduce_sum("y", total(a) * w), total(a) * reduce_sum("y", w), a="x", w="y")) == {"proved"}
    assert "proved" not in verdicts(total(a * inner), total(a) * inner, a="x", b="x y", w="y")


# --------------------------------------------------------------------------- the second solver


def test_cvc5_agrees() -> None:
    asked = agreed = 0
    for name, example in EXAMPLES.items():
        for what, goal in example.goals():
            solver = cvc5.Solver(cvc5.TermManager())
            solver.setOption("tlimit-per", "1000")
            parser = cvc5.InputParser(solver)
            parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, smt2(goal).replace("(check-sat)", ""), what)
            symbols = parser.getSymbolManager()
            while not (command := parser.nextCommand()).isNull():
                command.invoke(solver, symbols)
            answer = solver.checkSat()
            assert not answer.isSat(), (name, what)
            asked, agreed = asked + 1, agreed + answer.isUnsat()
    assert agreed >= 0.99 * asked > 1000


def test_a_file_of_goals_is_answered_by_cvc5() -> None:
    goals = EXAMPLES["softmax and contraction"].goals()
    text = smt2_file(goals, "Online softmax")
    assert text.count("; expect: unsat") == text.count("(check-sat)") == len(goals)
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("incremental", "true")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "goals")
    symbols, answers = parser.getSymbolManager(), []
    while not (command := parser.nextCommand()).isNull():
        answers.append(command.invoke(solver, symbols).strip())
    assert [x for x in answers if x] == ["unsat"] * len(goals)
