"""Running error analysis of loop programs: every value in fp64, beside a bound on what fp32 makes of it.

The statements of a flat program are followed one by one, each operation adding its rounding (u = 2^-24) to the errors
of what it reads (N. Higham, Accuracy and Stability of Numerical Algorithms, 3.3). A sum of n values may be taken in any
order; a comparison whose sides lie within their errors may come out either way.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from napkin_cat.exponential import relative_error, remez
from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Reduce, Size, Var, dtype
from napkin_cat.program import Alloc, Compute, Free, KernelProgram, Load, Loop, Program, Rebind, Store
from napkin_cat.tensor import Tensor, evaluate

U = 2.0**-24
TINY = 2.0**-125
"""Below this, results may be flushed to 0."""
EXP = float(relative_error(remez(6))) + 4 * U


@dataclass(frozen=True)
class Bounded:
    """Values along axes, and how far what is computed may lie from each."""

    axes: tuple[str, ...]
    value: Any
    error: Any

    def to(self, axes: Sequence[str]) -> tuple[Any, Any]:
        return Tensor(self.axes, self.value).to(axes), Tensor(self.axes, self.error).to(axes)


def run(program: Program, arrays: Sequence[Any]) -> list[tuple[Any, Any]]:
    """Each output's values and bounds."""
    memory = {
        b.name: (np.asarray(a, np.float64), np.zeros(b.shape)) for b, a in zip(program.inputs, arrays, strict=True)
    }
    for b in (*program.scratch, *program.outputs):
        memory[b.name] = (np.full(b.shape, np.nan), np.zeros(b.shape))
    for kernel in program.kernels:
        with np.errstate(all="ignore"):
            _Machine(kernel, program, memory).run(kernel.body)
    return [memory[b.name] for b in program.outputs]


class _Machine:
    def __init__(self, kernel: KernelProgram, program: Program, memory: dict[str, tuple[Any, Any]]) -> None:
        self.sizes, self.program, self.memory = dict(kernel.sizes), program, memory
        self.tiles: dict[str, tuple[int, int]] = {}
        self.held: dict[str, Bounded] = {}

    def run(self, statements: Sequence[Any]) -> None:
        for s in statements:
            match s:
                case Loop():
                    for start in range(0, s.size, s.block):
                        self.tiles[s.axis] = (start, min(start + s.block, s.size))
                        ranges = {a: (0, n - 1) for a, n in self.sizes.items()}
                        ranges |= {a: (i, j - 1) for a, (i, j) in self.tiles.items()}
                        if s.guard is None or all(c.possible(ranges) for c in s.guard):
                            self.run(s.body)
                    self.tiles.pop(s.axis)
                case Load():
                    value, error = (x[self.part(s)] for x in self.memory[s.buffer])
                    self.held[s.variable.name] = Bounded(s.axes, value, error)
                case Compute():
                    found = self.read(s.expr)
                    shape = [self.length(a) for a in s.variable.axes]
                    value, error = (np.broadcast_to(x, shape) for x in found.to(s.variable.axes))
                    self.held[s.variable.name] = rounded(s.variable.dtype, Bounded(s.variable.axes, value, error))
                case Store():
                    given = rounded(self.program.buffers[s.buffer].dtype, self.held[s.variable.name])
                    for into, x in zip(self.memory[s.buffer], given.to(s.axes), strict=True):
                        into[self.part(s)] = x
                case Rebind():
                    self.held[s.state] = self.held[s.value]
                case Alloc() | Free():
                    pass
                case _:
                    raise NotImplementedError(s)

    def part(self, s: Load | Store) -> tuple[slice, ...]:
        return tuple(slice(*self.tiles[a]) if a in s.tiled else slice(0, self.sizes[a]) for a in s.axes)

    def length(self, axis: str) -> int:
        start, stop = self.tiles.get(axis, (0, self.sizes[axis]))
        return stop - start

    def read(self, e: Expr) -> Bounded:
        match e:
            case Const(n):
                v = float(n)
                return Bounded((), np.float64(v), np.float64(0 if float(np.float32(v)) == v else abs(v) * U))
            case Size(a):
                return Bounded((), np.float64(self.sizes[a]), np.float64(0))
            case Index(a):
                start = self.tiles.get(a, (0, 0))[0]
                x = np.arange(start, start + self.length(a), dtype=np.float64)
                return Bounded((a,), x, np.zeros_like(x))
            case Var(name):
                return self.held[name]
            case Cast(kind, body):
                return rounded(kind, self.read(body))
            case Reduce():
                return self.reduce(e)
            case Apply("where", (condition, then, other)):
                return self.where(condition, self.read(then), self.read(other))
            case Apply(fn, args):
                given = [self.read(a) for a in args]
                axes = tuple(dict.fromkeys(a for x in given for a in x.axes))
                return Bounded(axes, *apply(fn, *(x.to(axes) for x in given)))
        raise NotImplementedError(e)

    def condition(self, e: Expr) -> tuple[tuple[str, ...], Any, Any]:
        """Where it holds, and where it may come out either way."""
        assert isinstance(e, Apply)
        if e.fn == "and":
            parts = [self.condition(a) for a in e.args]
            axes = tuple(dict.fromkeys(a for own, _, _ in parts for a in own))
            holds = [Tensor(own, h).to(axes) for own, h, _ in parts]
            either = [Tensor(own, u).to(axes) for own, _, u in parts]
            return axes, holds[0] & holds[1], either[0] | either[1]
        a, b = (self.read(x) for x in e.args)
        axes = tuple(dict.fromkeys((*a.axes, *b.axes)))
        (x, ex), (y, ey) = a.to(axes), b.to(axes)
        holds = {"le": np.less_equal, "lt": np.less, "eq": np.equal}[e.fn](x, y)
        return axes, holds, (np.abs(x - y) <= ex + ey) & (ex + ey > 0)

    def where(self, condition: Expr, then: Bounded, other: Bounded) -> Bounded:
        own, holds, either = self.condition(condition)
        axes = tuple(dict.fromkeys((*own, *then.axes, *other.axes)))
        holds, either = Tensor(own, holds).to(axes), Tensor(own, either).to(axes)
        (a, ea), (b, eb) = then.to(axes), other.to(axes)
        apart = np.where(a == b, 0, np.abs(a - b)) + ea + eb
        return Bounded(axes, np.where(holds, a, b), np.where(either, apart, np.where(holds, ea, eb)))

    def reduce(self, e: Reduce) -> Bounded:
        if e.kind == "pick":
            names = {n for n, x in self.held.items() if not np.any(x.error)}
            env = {n: Tensor(x.axes, x.value) for n, x in self.held.items() if n in names}
            found = evaluate(e, env, self.sizes, {a: i for a, (i, _) in self.tiles.items()})
            return Bounded(found.axes, found.data, np.zeros_like(found.data, dtype=np.float64))
        if e.kind == "recur":
            decay, add = self.read(e.more[0]), self.read(e.body)
            [axis] = e.axes
            keep = tuple(a for a in dict.fromkeys((*decay.axes, *add.axes)) if a != axis)
            (d, ed), (b, eb) = (x.to((axis, *keep)) for x in (decay, add))
            h: tuple[Any, Any] = (np.zeros(()), np.zeros(()))
            for i in range(self.length(axis)):
                at = [min(i, len(x) - 1) for x in (d, b)]
                h = apply("add", apply("mul", (d[at[0]], ed[at[0]]), h), (b[at[1]], eb[at[1]]))
            return Bounded(keep, *h)
        body = self.read(e.body)
        absent = tuple(a for a in e.axes if a not in body.axes)
        axes = (*absent, *body.axes)
        value, error = body.to(axes)
        shape = [self.length(a) if a in absent else n for a, n in zip(axes, value.shape, strict=True)]
        value, error = np.broadcast_to(value, shape), np.broadcast_to(error, shape)
        places = tuple(axes.index(a) for a in e.axes)
        keep = tuple(a for a in axes if a not in e.axes)
        count = math.prod(shape[i] for i in places)
        if e.kind == "sum":
            size = np.sum(np.abs(value) + error, axis=places)
            return Bounded(keep, np.sum(value, axis=places), np.sum(error, axis=places) + count * U * size)
        if e.kind == "prod":
            whole = np.prod(value, axis=places)
            share = np.sum(np.where(value == 0, 0, error / np.abs(value)), axis=places) + count * U
            return Bounded(keep, whole, np.abs(whole) * np.expm1(share))
        function = np.max if e.kind == "max" else np.min
        start = -np.inf if e.kind == "max" else np.inf
        return Bounded(keep, function(value, axis=places, initial=start), np.max(error, axis=places, initial=0))


def rounded(kind: str, x: Bounded) -> Bounded:
    """Rounded to a narrower format."""
    unit = float(dtype(kind).unit_roundoff)
    if unit <= U:
        return x
    size = np.where(np.isfinite(x.value), np.abs(x.value), 0) + x.error
    return Bounded(x.axes, x.value, x.error + unit * size + 2.0**-24)


def apply(fn: str, *args: tuple[Any, Any]) -> tuple[Any, Any]:
    """A function of values with errors: what it is, and the error of what is computed."""
    (a, ea), (b, eb) = (*args, (0.0, 0.0))[:2]
    match fn:
        case "add" | "sub":
            v = a + b if fn == "add" else a - b
            e = ea + eb
            e = e + U * (np.abs(v) + e)
        case "mul":
            v = a * b
            e = np.abs(a) * eb + np.abs(b) * ea + ea * eb
            e = e + U * (np.abs(v) + e) + TINY
        case "div":
            v = a / b
            e = np.where(eb < np.abs(b) / 2, (ea + np.abs(v) * eb) / (np.abs(b) - eb), np.where(eb == 0, 0, np.inf))
            e = e + 3 * U * (np.abs(v) + e) + TINY
        case "neg" | "abs":
            v, e = (-a if fn == "neg" else np.abs(a)), ea
        case "max" | "min":
            v, e = (np.maximum(a, b) if fn == "max" else np.minimum(a, b)), np.maximum(ea, eb)
        case "exp":
            v = np.exp(a)
            e = v * (np.expm1(ea) + EXP * np.exp(ea)) + TINY
        case "log":
            v = np.log(a)
            e = np.where(ea < a, ea / np.where(ea < a, a - ea, 1), np.where(ea == 0, 0, np.inf))
            e = e + 2 * U * (np.abs(v) + e)
        case "sqrt":
            v = np.sqrt(a)
            e = np.where(ea < a, ea / np.where(v > 0, v, 1), np.sqrt(ea))
            e = e + U * (v + e)
        case "tanh":
            v = np.tanh(a)
            e = np.minimum(ea, 2) + 8 * U
        case "erf":
            v = np.vectorize(math.erf, otypes=[np.float64])(a)
            e = np.minimum(1.13 * ea, 2) + 4 * U
        case "round" | "floor":
            v = np.round(a) if fn == "round" else np.floor(a)
            e = np.where(ea == 0, 0, ea + 1)
        case _:
            raise NotImplementedError(fn)
    return v, np.where(np.isfinite(v) & ~np.isnan(e), e, np.where(np.isnan(e) & np.isfinite(v), np.inf, 0))
