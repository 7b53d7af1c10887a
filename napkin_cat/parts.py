"""A streamed operation cut into parts of its axis: one operation that leaves the state of every part, and one that
joins the states (split-K; of attention, FlashDecoding).

Both are read off an accumulator: `parted` computes its invariant over each part, `joined` the operation's results of
what the parts left, by its combine. `fold` is the accumulator by which `joined` must be seen to stream along the parts:
what is proved of it says that `joined` folds combine over them, and so, with what is proved of the operation's own
accumulator, that the two together are the operation (`split_k` in `proofs/streaming.v`).

>>> from napkin_cat.operations import contract
>>> from napkin_cat.stream import best
>>> product = contract("x")
>>> accumulator = best(product, "x").accumulator
>>> print(joined(product, accumulator, Part("p", 16, 4)).body[0][1])
sum[p](c_parts)
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from napkin_cat.diagram import Operation
from napkin_cat.elements import nonnegative
from napkin_cat.expression import (
    UNITS,
    Accumulator,
    Apply,
    Cast,
    Code,
    Const,
    Expr,
    Index,
    Part,
    Reduce,
    Var,
    lift,
    rebuild,
    substitute,
    variables,
    walk,
    where,
)

__all__ = ["NotSplittable", "fold", "joined", "parted", "whole"]

JOINS = {"sum": "add", "prod": "mul", "max": "max", "min": "min"}


class NotSplittable(ValueError):
    """The states of parts cannot be joined by one operation, or it is not proved that they may be."""


# --------------------------------------------------------------------------- one state for each part


def parted(op: Operation, a: Accumulator, part: Part, stored: str = "fp32") -> Operation:
    """The state of every part, stored in a dtype: what the invariant says, of the positions that lie in it."""
    code = [(name, _masked(e, a.axis, part)) for name, e in a.invariant]
    taken = {n for n, _ in (*op.inputs, *code)}
    kept = {s: _fresh(f"{s}_stored", taken) for s in a.state}
    body = (*code, *((kept[s], Cast(stored, Var(s))) for s in a.state))
    read = {v for _, e in body for v in variables(e)}
    inputs = tuple((n, core) for n, core in op.inputs if n in read)
    parameters = (("part", str(part.length)),)
    return Operation(f"parts of {op.name}", inputs, body, tuple(kept.values()), op.axes, (), parameters)


def _masked(e: Expr, axis: str, part: Part) -> Expr:
    """Every reduction along the axis over what lies in the part alone."""

    def one(n: Expr) -> Expr | None:
        if not isinstance(n, Reduce) or axis not in n.axes:
            return None
        inside = part.holds(axis)
        body, more = _masked(n.body, axis, part), tuple(_masked(m, axis, part) for m in n.more)
        if n.kind == "recur":
            more = (where(inside, more[0], 1),)
        return Reduce(n.kind, n.axes, where(inside, body, _unit(n.kind)), more)

    return rebuild(e, one)


def _unit(kind: str) -> Expr:
    if kind in ("sum", "recur"):
        return lift(0)
    return Const(-math.inf) if kind == "pick" else Const(UNITS[kind])


def whole(op: Operation, axis: str) -> tuple[Part, Operation] | None:
    """The part of the axis over which an operation computes everything, and what it computes there; None if not so."""
    parts: set[Part] = set()

    def one(n: Expr) -> Expr | None:
        match n:
            case Reduce(kind, axes, Apply("where", (inside, body, _)), more) if axis in axes:
                part = _part(inside, axis)
                if part is not None:
                    parts.add(part)
                    if kind == "recur":
                        more = tuple(m.args[1] if isinstance(m, Apply) and m.fn == "where" else m for m in more)
                    return Reduce(kind, axes, rebuild(body, one), tuple(rebuild(m, one) for m in more))
        return None

    code = tuple((name, rebuild(e, one)) for name, e in op.body)
    if len(parts) != 1:
        return None
    [part] = parts
    again = tuple((name, _masked(e, axis, part)) for name, e in code)
    free = part.axis not in {n.axis for _, e in code for n in walk(e) if isinstance(n, Index)}
    return (part, replace(op, body=code)) if again == op.body and free else None


def _part(inside: Expr, axis: str) -> Part | None:
    match inside:
        case Apply("and", (Apply("le", (Apply("mul", (Index(name, int(count)), Const(Fraction() as length))), _)), _)):
            part = Part(name, int(length), count)
            return part if part.holds(axis) == inside else None
    return None


# --------------------------------------------------------------------------- the states of all parts as one


@dataclass
class _Text:
    """Code with every name assigned once: a name that is assigned again gets another one."""

    taken: set[str]
    now: dict[str, Expr] = field(default_factory=dict)
    code: list[tuple[str, Expr]] = field(default_factory=list)

    def put(self, name: str, e: Expr) -> str:
        new = _fresh(name, self.taken)
        self.code.append((new, substitute(e, self.now)))
        self.now[name] = Var(new)
        return new


def joined(op: Operation, a: Accumulator, part: Part) -> Operation:
    """What the operation gives, of the states of all parts; inputs are the states, then what `op` reads beside them.

    Raises:
        NotSplittable: combine is no sum, product, maximum or minimum of what two states give, each by itself.
    """
    text, stored = _joined(op, a, part)
    for name, e in a.finish:
        text.put(name, e)
    for name, e in op.body:
        if name in op.outputs and isinstance(e, Cast):
            text.put(name, Cast(e.dtype, text.now[name]))
    outputs = tuple(text.now[o].name for o in op.outputs)  # type: ignore[attr-defined]
    read = {v for _, e in text.code for v in variables(e)}
    beside = tuple((n, core) for n, core in op.inputs if n in read)
    inputs = (*((name, (part.axis,)) for name in stored.values()), *beside)
    return Operation(f"joined {op.name}", inputs, tuple(text.code), outputs, (*op.axes, part.axis))


def _joined(op: Operation, a: Accumulator, part: Part) -> tuple[_Text, dict[str, str]]:
    """The code that joins the states of all parts, and what those are called in it."""
    taken = {n for n, _ in op.inputs}
    stored = {s: _fresh(f"{s}_parts", taken) for s in a.state}
    text = _Text(taken, {f"{s}'": Var(name) for s, name in stored.items()})
    kinds = {n: e.kind for n, e in a.invariant if isinstance(e, Reduce)}
    alias = {e.name: n for n, e in a.combine if n in a.state and isinstance(e, Var)}
    earlier = set(a.state)  # names that, so far, speak of the states before
    for name, e in a.combine:
        state = alias.get(name, name)
        if isinstance(e, Var) and name in a.state:
            text.now[name] = text.now[e.name]
        elif state in a.state:
            over = text.put(state, _over(op, state, e, kinds.get(state, ""), part, earlier))
            text.now[name] = Var(over)
        elif earlier.intersection(variables(e)):
            earlier.add(name)
            continue
        else:
            text.put(name, e)
        earlier.discard(name)
    return text, stored


def _over(op: Operation, state: str, e: Expr, kind: str, part: Part, earlier: set[str]) -> Expr:
    """A state of all parts, from how two are combined: what the later one gives, over all parts."""

    def free(*parts: Expr) -> bool:
        return not any(earlier.intersection(variables(x)) for x in parts)

    match e:
        case Apply(fn, (_, later)) if JOINS.get(kind) == fn and free(later):
            return Reduce(kind, (part.axis,), later)
        case Apply("add", (Apply("mul", (decay, Var(old))), later)) if (
            kind == "recur" and old == state and free(decay, later)
        ):
            return Reduce("recur", (part.axis,), later, (decay,))
    raise NotSplittable(f"{op}: its state {state} is combined by {e}, which does not tell the two states apart")


def fold(op: Operation, a: Accumulator, part: Part) -> tuple[Operation, Accumulator]:
    """`joined`, and the accumulator along the parts whose step is combine: what must be proved of `joined`.

    States that are sums of what is never negative come in as squares: every such number is one.
    """
    whole_of = joined(op, a, part)
    text, stored = _joined(op, a, part)
    taken = {*text.taken, *(n for n, _ in whole_of.body)}
    state = {s: text.now[s].name for s in a.state}  # type: ignore[attr-defined]

    def renamed(code: Code, into: Sequence[str] | None = None) -> Code:
        """The accumulator's own code on the states as they are called here."""
        names: dict[str, Expr] = {s: Var(new) for s, new in state.items()}
        names |= {f"{s}'": Var(f"{new}'") for s, new in state.items()}
        out = [(n, e) for n, e in code]
        local = {n: n if n in a.state else _fresh(n, taken) for n, _ in out}
        result = []
        for n, e in out:
            result.append((state.get(n, local[n]), substitute(e, names)))
            names[n] = Var(result[-1][0])
        return tuple(result)

    combine = renamed(a.combine)
    chunk = {n: _fresh(f"{n}_chunk", taken) for n, _ in text.code}
    later = {n: Var(new) for n, new in chunk.items()}
    step = tuple((chunk[n], substitute(e, later)) for n, e in text.code)
    step += tuple((n, substitute(e, {f"{s}'": later[s] for s in state.values()})) for n, e in combine)
    squares: dict[str, Expr] = {stored[s]: Var(stored[s]) * Var(stored[s]) for s in _never_negative(a)}

    def squared(code: Sequence[tuple[str, Expr]]) -> Code:
        return tuple((n, substitute(e, squares)) for n, e in code)

    accumulator = Accumulator(
        part.axis, tuple(state.values()), tuple((state[n], e) for n, e in a.init), squared(step), combine,
        whole_of.body[len(text.code) :], squared(text.code),
    )  # fmt: skip
    return replace(whole_of, body=squared(whole_of.body)), accumulator


def _never_negative(a: Accumulator) -> list[str]:
    """The states that their invariants show to be sums of what is never negative."""
    known: dict[str, Expr] = {}
    for name, e in a.invariant:
        known[name] = substitute(e, known)
    sums = ((s, known[s]) for s in a.state)
    return [s for s, e in sums if isinstance(e, Reduce) and e.kind == "sum" and nonnegative(e.body)]


def _fresh(wanted: str, taken: set[str]) -> str:
    name = next(n for k in itertools.count(1) if (n := wanted if k == 1 else f"{wanted}{k}") not in taken)
    taken.add(name)
    return name
