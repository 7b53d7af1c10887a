"""Accumulators that are broken on purpose, one small mistake each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from napkin_cat.expression import Accumulator, Apply, Const, Expr, Index, Reduce, Var, walk

PARTS = ("init", "step", "combine", "finish")
SWAPPED = {"max": "min", "min": "max", "add": "sub", "sub": "add", "mul": "add", "div": "mul", "lt": "le", "eq": "lt"}


def mutants(a: Accumulator) -> Iterator[tuple[str, Accumulator]]:
    """Every mistake at every place: what was done, and the accumulator that it gives."""
    seen = {(a.init, a.step, a.combine, a.finish)}
    for part in PARTS:
        code = getattr(a, part)
        known = _known(a, part)
        for i, (name, e) in enumerate(code):
            for what, wrong in _expressions(e, sorted(known)):
                changed = (*code[:i], (name, wrong), *code[i + 1 :])
                mutant = replace(a, **{part: changed})
                key = (mutant.init, mutant.step, mutant.combine, mutant.finish)
                if key not in seen:
                    seen.add(key)
                    yield f"{part} {name}: {what}", mutant
            known.add(name)
        if part in ("step", "combine"):
            for i, (name, _) in enumerate(code):
                if name in a.state and not any(_reads(e, name) for _, e in code[i + 1 :]):
                    mutant = replace(a, **{part: (*code[:i], *code[i + 1 :])})
                    yield f"{part}: {name} is not updated", mutant


def _known(a: Accumulator, part: str) -> set[str]:
    """The states that a part may read: candidates for a wrong operand."""
    if part == "init":
        return set()
    return set(a.state) | ({f"{n}'" for n in a.state} if part == "combine" else set())


def _reads(e: Expr, name: str) -> bool:
    return any(n == Var(name) for n in walk(e))


def _expressions(e: Expr, known: list[str]) -> Iterator[tuple[str, Expr]]:
    """An expression with one mistake."""
    yield from _here(e, known)
    match e:
        case Apply(fn, args):
            for k, arg in enumerate(args):
                for what, wrong in _expressions(arg, known):
                    yield what, Apply(fn, (*args[:k], wrong, *args[k + 1 :]))
        case Reduce(kind, axes, body, more):
            for what, wrong in _expressions(body, known):
                yield what, Reduce(kind, axes, wrong, more)


def _here(e: Expr, known: list[str]) -> Iterator[tuple[str, Expr]]:
    match e:
        case Const(value) if isinstance(value, float):
            yield f"{e} for 0", Const(0)
        case Const(value):
            yield f"{e} off by one", Const(value + 1)
        case Index():
            yield "index off by one", e + 1
        case Var(name):
            if name.endswith("_new") and name.removesuffix("_new") in known:
                yield f"stale {name}", Var(name.removesuffix("_new"))
            if name in known:
                yield from ((f"{other} for {name}", Var(other)) for other in known if other != name)
        case Apply("where", (c, a, b)):
            yield f"guard {c} dropped", b
            yield f"always {a}", a
        case Apply("exp", (a,)):
            yield "exp dropped", a
            yield "exp of the opposite", Apply("exp", (-a,))
            yield "factor dropped", Const(1)
        case Apply("mul" | "add" | "sub" | "div" | "max" | "min" | "lt" | "eq" as fn, (a, b)):
            if fn in SWAPPED:
                yield f"{SWAPPED[fn]} for {fn}", Apply(SWAPPED[fn], (a, b))
            if fn in ("mul", "add", "sub", "div", "max", "min"):
                yield f"only the first of {e}", a
                yield f"only the second of {e}", b
            if fn in ("sub", "div", "lt"):
                yield f"{fn} the other way", Apply(fn, (b, a))
        case Reduce("sum" | "max" | "min" | "prod" as kind, axes, body):
            yield (
                f"max for {kind}" if kind != "max" else "min for max",
                Reduce("min" if kind == "max" else "max", axes, body),
            )
            yield "reduction twice", Reduce(kind, axes, body) + Reduce(kind, axes, body)
        case Reduce("recur", axes, body):
            yield "decay of another", Reduce("recur", axes, body, (body,))
        case Reduce("pick", axes, body, (value, rank, missing)):
            yield "rank off by one", Reduce("pick", axes, body, (value, rank + 1, missing))
