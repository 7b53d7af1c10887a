"""An operation as a cascade of reductions along an axis, and the pivots by which one measures another.

A reduction whose body reads the result of an earlier one has a *pivot*: the largest part of the body that does not vary
along the axis but moves as the list grows. Here pivots are found and named, and what mixes them with elements in a way
that no fixed state can follow is refused, with the sub-expression.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import cached_property

from napkin_cat.diagram import Operation
from napkin_cat.expression import (
    UNITS,
    Apply,
    Code,
    Const,
    Expr,
    Index,
    Reduce,
    Size,
    Var,
    lift,
    nonzero,
    rebuild,
    reduce_sum,
    show,
    substitute,
    uncast,
    walk,
)  # fmt: skip
from napkin_cat.separate import NotSeparable, Polynomial, is_pivot, open_up, pivots, polynomial

__all__ = ["Cascade", "NotStreamable", "Pivots"]

ONE = lift(1)


class NotStreamable(ValueError):
    """Why an operation has no accumulator along an axis: the reduction and the sub-expression that stop it."""

    def __init__(self, operation: str, axis: str, reduction: str, reason: str, expression: Expr | None = None) -> None:
        self.operation, self.axis, self.reduction, self.reason, self.expression = (
            operation, axis, reduction, reason, expression,
        )  # fmt: skip
        super().__init__(f"{operation} does not stream along {axis!r}: {reduction}: {reason}")


class Cascade:
    """An operation's code with every reduction along the axis as a statement, and what depends on what.

    Casts to floats are left out: over the reals they are the identity, and where a summand is rescaled later they speak
    of what is summed before (P before it is divided by its row's sum), which `columns` casts again.
    """

    def __init__(self, op: Operation, axis: str) -> None:
        self.name, self.axis, self.outputs = str(op), axis, op.outputs
        self.inputs = {name: axis in core for name, core in op.inputs}
        self.code = self._flat(tuple((n, uncast(e, integers=False)) for n, e in op.body))
        self.count = ""
        self._know()
        if any(self._reads_size(e) for n, e in self.code if self._in_a_reduction(n, e)):
            self.code = self._counted()
            self._know()

    def stop(self, reduction: str, reason: str, expression: Expr | None = None) -> NotStreamable:
        return NotStreamable(self.name, self.axis, reduction, reason, expression)

    def fresh(self, wanted: str) -> str:
        taken = {*self.inputs, *(n for n, _ in self.code)}
        return next(n for k in itertools.count(1) if (n := wanted if k == 1 else f"{wanted}{k}") not in taken)

    def _flat(self, code: Code) -> Code:
        """Reductions along the axis that stand inside expressions as statements of their own."""
        out: list[tuple[str, Expr]] = []
        taken = {*self.inputs, *(n for n, _ in code)}

        def lifted(e: Expr, top: bool = False) -> Expr:
            match e:
                case Reduce(kind, axes, body, more):
                    inner = Reduce(kind, axes, lifted(body), tuple(map(lifted, more)))
                    if top or self.axis not in axes:
                        return inner
                    known = next((n for n, x in out if x == inner), None)
                    if known is None:
                        known = next(n for k in itertools.count(1) if (n := f"{kind}{k}") not in taken)
                        taken.add(known)
                        out.append((known, inner))
                    return Var(known)
                case Apply(fn, args):
                    return Apply(fn, tuple(map(lifted, args)))
            return rebuild(e, lambda n: None if n is e else lifted(n))

        known_as: dict[Expr, Expr] = {}
        alias: dict[str, Expr] = {}
        for name, e in code:  # what was computed before is not computed again
            new = lifted(substitute(e, alias), True)
            if new in known_as or isinstance(new, Var):
                alias[name] = known_as.get(new, new)
            if name in self.outputs or name not in alias:
                out.append((name, alias.get(name, new)))
            known_as.setdefault(new, Var(name))
        return tuple(out)

    def _know(self) -> None:
        self.carries: dict[str, bool] = dict(self.inputs)
        self.depends: dict[str, frozenset[str]] = {name: frozenset() for name in self.inputs}
        self.reductions: dict[str, Reduce] = {}
        self.of: dict[str, Expr] = dict(self.code)
        for name, e in self.code:
            if isinstance(e, Reduce) and self.axis in e.axes:
                self.reductions[name] = e
                self.depends[name] = frozenset((name,)).union(*(self.needs(x) for x in e.children))
                self.carries[name] = any(map(self.along, e.outside))
            else:
                self.depends[name] = self.needs(e)
                self.carries[name] = self.along(e)

    def along(self, e: Expr) -> bool:
        """Whether an expression varies along the axis."""
        return any(
            (isinstance(n, Var) and self.carries.get(n.name, False)) or (isinstance(n, Index) and n.axis == self.axis)
            for n in walk(e)
        )

    def needs(self, e: Expr) -> frozenset[str]:
        """The reductions that an expression depends on."""
        return frozenset[str]().union(
            *(self.depends.get(n.name, frozenset()) for n in walk(e) if isinstance(n, Var)),
        )

    def mixed(self, e: Expr) -> bool:
        return self.along(e) and bool(self.needs(e))

    def _reads_size(self, e: Expr) -> bool:
        sized = {n for n, x in self.code if any(isinstance(k, Size) and k.axis == self.axis for k in walk(x))}
        grown = True
        while grown:
            more = {n for n, x in self.code if n not in self.reductions and n not in sized
                    and any(isinstance(k, Var) and k.name in sized for k in walk(x))}  # fmt: skip
            grown = bool(more)
            sized |= more
        return any(
            (isinstance(n, Size) and n.axis == self.axis)
            or (isinstance(n, Var) and n.name in sized and n.name not in self.reductions)
            for n in walk(e)
        )

    def _in_a_reduction(self, name: str, e: Expr) -> bool:
        return name in self.reductions or self.carries[name]

    def _counted(self) -> Code:
        """The size of what has been read in the place of the whole axis's: an operation is one for every size."""
        self.count = count = self.fresh("n")
        here = nonzero(Var(count))

        def leaf(e: Expr) -> Expr | None:
            return here if isinstance(e, Size) and e.axis == self.axis else None

        return ((count, reduce_sum(self.axis, ONE)), *((n, rebuild(e, leaf)) for n, e in self.code))

    def inlined(self, e: Expr) -> Expr:
        """The expression with every mixed name replaced by what it is."""

        def leaf(n: Expr) -> Expr | None:
            if isinstance(n, Var) and n.name in self.of and n.name not in self.reductions and self.mixed(n):
                return self.inlined(self.of[n.name])
            return None

        return rebuild(e, leaf)

    def apart(self) -> Code | None:
        """The code with each sum of terms that are measured from different pivots in exponents as several sums.

        Of `sum (exp(s - m) - exp(t - n)) v` no one factor follows m and n, but each half follows its own: the
        difference of two softmaxes (arXiv 2410.05258), or a mixture. None where there is no such sum.
        """
        out: list[tuple[str, Expr]] = []
        for name, e in self.code:
            groups: dict[frozenset[str], Expr] = {}
            terms = self._terms(e.body) if isinstance(e, Reduce) and e.kind == "sum" and name in self.reductions else []
            for term in terms:
                inside = [n for n in walk(self.inlined(term)) if isinstance(n, Apply) and n.fn == "exp"]
                from_ = frozenset[str]().union(*map(self.needs, inside))
                groups[from_] = groups[from_] + term if from_ in groups else term
            if isinstance(e, Reduce) and len(groups) > 1:
                sums: list[Expr] = []
                for body in groups.values():
                    taken = {*self.inputs, *(n for n, _ in (*self.code, *out))}
                    part = next(n for k in itertools.count(1) if (n := f"{name}_part{k}") not in taken)
                    out.append((part, Reduce("sum", e.axes, body)))
                    sums.append(Var(part))
                e = sum(sums[1:], sums[0])
            out.append((name, e))
        return None if tuple(out) == self.code else tuple(out)

    def _terms(self, e: Expr, most: int = 8) -> list[Expr]:
        """What a summand is the sum of, by distributivity; itself alone where there would be many."""
        match e:
            case Var(name) if name not in self.reductions and self.mixed(e):
                found = self._terms(self.of[name], most)
                return found if len(found) > 1 else [e]
            case Apply("add", (a, b)):
                found = [*self._terms(a, most), *self._terms(b, most)]
            case Apply("sub", (a, b)):
                found = [*self._terms(a, most), *(-t for t in self._terms(b, most))]
            case Apply("neg", (a,)):
                found = [-t for t in self._terms(a, most)]
            case Apply("mul", (a, b)):
                found = [s * t for s in self._terms(a, most) for t in self._terms(b, most)]
            case Apply("div", (a, b)):
                found = [t / b for t in self._terms(a, most)]
            case _:
                return [e]
        return found if 1 < len(found) <= most else [e]

    @cached_property
    def fixed(self) -> frozenset[str]:
        return frozenset(n for n, along in self.carries.items() if not along)


class Pivots:
    """The bodies of a cascade's reductions with every pivot named: `@0` in arithmetic, `@0e` in an exponent."""

    def __init__(self, cascade: Cascade) -> None:
        self.cascade = cascade
        self.of: dict[str, Expr] = {}
        self.bodies: dict[str, Expr] = {}
        self.forms: dict[str, Polynomial] = {}
        self.selecting: dict[str, str] = {}
        self.divisors: set[str] = set()
        for name, r in cascade.reductions.items():
            if r.kind in ("pick", "recur"):
                continue
            body = self.bodies[name] = self.named(open_up(cascade.inlined(r.body), cascade.mixed))
            if not pivots(body):
                continue
            if r.kind == "prod":
                raise cascade.stop(name, f"a product of {show(self.plain(body))} cannot follow what moves in it", body)
            selected = self._selection(r, body)
            if selected is not None:
                self.selecting[name] = selected
                continue
            try:
                self.forms[name] = polynomial(body, cascade.fixed)
            except NotSeparable as error:
                raise self.refused(name, error.expr) from None
            for monomial in self.forms[name]:
                self.divisors |= {a.name for a, n in monomial if isinstance(a, Var) and is_pivot(a) and n < 0}

    def named(self, e: Expr, exponent: bool = False) -> Expr:
        """An expression with its pivots, the largest parts that do not vary along the axis but move with it, named."""
        c = self.cascade
        if c.needs(e) and not c.along(e):
            index = next(
                (k for k, x in enumerate(dict.fromkeys(self.of.values())) if x == e), len(set(self.of.values()))
            )
            name = f"@{index}e" if exponent else f"@{index}"
            self.of[name] = e
            return Var(name)
        match e:
            case Apply("exp", (a,)):
                return Apply("exp", (self.named(a, True),))
            case Apply(fn, args):
                return Apply(fn, tuple(self.named(a, exponent) for a in args))
            case Reduce(kind, axes, body, more):
                return Reduce(kind, axes, self.named(body, exponent), tuple(self.named(x, exponent) for x in more))
        return rebuild(e, lambda n: None if n is e else self.named(n, exponent))

    def plain(self, e: Expr) -> Expr:
        """The expression with every pivot's name replaced by what it is."""
        return substitute(e, self.of)

    def _selection(self, r: Reduce, body: Expr) -> str | None:
        """The pivot of `where(key == the greatest key, g, nothing)`."""
        match body:
            case Apply("where", (Apply("eq", (a, b)), g, Const(value))) if float(value) == UNITS[r.kind] and not pivots(
                g
            ):
                for key, pivot in ((a, b), (b, a)):
                    if isinstance(pivot, Var) and pivot.name in self.of and not pivots(key):
                        chosen = self.of[pivot.name]
                        of = self.cascade.reductions.get(chosen.name) if isinstance(chosen, Var) else None
                        if of is not None and of.kind in ("max", "min") and self.cascade.inlined(of.body) == key:
                            return pivot.name
        return None

    def _explained(self, pivot: Expr) -> str:
        """A pivot, and what it is where its name does not say so."""
        c = self.cascade

        def unfold(n: Expr) -> Expr | None:
            if isinstance(n, Var) and n.name in c.of and n.name != c.count:
                return rebuild(c.of[n.name], unfold)
            return None

        count = nonzero(Var(c.count))
        whole = rebuild(rebuild(pivot, unfold), lambda n: Size(c.axis) if n == count else None)
        return show(pivot) + (f" = {show(whole)}" if whole != pivot and len(show(whole)) < 60 else "")

    def refused(self, name: str, e: Expr) -> NotStreamable:
        moving = ", ".join(sorted({self._explained(self.of[p]) for p in pivots(e)}))
        reason = f"{show(self.plain(e))} mixes elements with {moving}, which moves as the list grows"
        rank = _rank(e, self.of)
        if rank is not None:
            reason += f"; its rank over {rank[0]} samples is {rank[1]}"
            reason += " (evidence, not a proof, that no fixed state follows it)" if rank[1] > 8 else ""
        return self.cascade.stop(name, reason, self.plain(e))


def _rank(e: Expr, of: Mapping[str, Expr]) -> tuple[int, int] | None:
    """The numeric rank of an expression as a matrix, elements by pivots: how many numbers a state would hold."""
    import numpy as np

    from napkin_cat.tensor import Tensor, evaluate

    samples, values = 16, np.random.default_rng(0)
    env: dict[str, Tensor] = {}
    for n in walk(e):
        if isinstance(n, Reduce | Index | Size):
            return None
        if isinstance(n, Var):
            axis = "p" if n.name in of else "x"
            env.setdefault(n.name, Tensor((axis,), np.abs(values.normal(size=samples)) + 0.1))
    matrix = evaluate(e, env)
    if set(matrix.axes) != {"p", "x"} or not np.isfinite(np.asarray(matrix.data, dtype=float)).all():
        return None
    return samples, int(np.linalg.matrix_rank(np.asarray(matrix.data, dtype=float)))
