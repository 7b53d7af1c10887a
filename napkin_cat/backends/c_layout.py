"""Where a kernel's variables lie when it is written in C: which axis is contiguous, what is packed, what shares room.

A contraction computes a block of rows and columns in vector registers: its columns are contiguous in the result and in
one operand, which is best packed into panels (the columns of one block, row by row), while the other operand is read
value by value. Everything else follows: elementwise code keeps the contiguous axis of what it reads, a reduction runs
along it or beside it. No statement is refused for its layout: what lies across is gathered.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Any

from napkin_cat.columns import Variable
from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Reduce, Var, rebuild, variables, walk
from napkin_cat.program import (
    Alloc,
    Buffer,
    Compute,
    Free,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Store,
)

__all__ = ["Blocking", "Group", "Layout", "Let", "Plan", "Registers", "plan"]

LEAST_ROWS = 3
"""A contraction of fewer rows reads its operands once each: packing them would cost more than it saves."""


@dataclass(frozen=True)
class Registers:
    """The vector registers of a machine: how many there are, and fp32 values in each."""

    number: int = 16
    lanes: int = 8


@dataclass(frozen=True)
class Let:
    """One statement to write: the target takes the value of an expression with at most one reduction in it."""

    target: Variable
    expr: Expr
    reuses: str | None = None

    @property
    def reduce(self) -> Reduce | None:
        return next((e for e in walk(self.expr) if isinstance(e, Reduce)), None)


@dataclass(frozen=True)
class Group:
    """Statements in the same outer loops, over the axes `common`; vectors run along `vector`."""

    lets: tuple[Let, ...]
    common: tuple[str, ...]
    vector: str | None


@dataclass(frozen=True)
class Strip:
    """Statements that run on a few rows of the block at a time: what they make of them stays in the first cache.

    `sizes` are the values of each axis in a strip; the last one of an axis may have less.
    """

    sizes: Mapping[str, int]
    body: tuple[Any, ...]


@dataclass(frozen=True)
class Blocking:
    """How a contraction runs: `rows` values of axis `m` by `vectors` vectors of axis `n` at a time in registers."""

    m: str
    n: str
    rows: int
    vectors: int
    width: int
    """Values of axis `n` in a block."""


@dataclass(frozen=True)
class Layout:
    """A variable in memory: axes from the outermost to the contiguous one, strides in values.

    With `panel` values, the contiguous axis is cut into panels of that width, `step` values apart.
    """

    axes: tuple[str, ...]
    strides: Mapping[str, int]
    values: int
    panel: int = 0
    step: int = 0

    @property
    def contiguous(self) -> str | None:
        return self.axes[-1] if self.axes else None


@dataclass
class Plan:
    """A kernel, ready to be written: statements, layouts, room."""

    kernel: KernelProgram
    grid: list[Loop]
    body: list[Any]
    extents: dict[str, int]
    variables: dict[str, Variable] = field(default_factory=dict)
    layouts: dict[str, Layout] = field(default_factory=dict)
    blockings: dict[str, Blocking] = field(default_factory=dict)
    views: set[str] = field(default_factory=set)
    narrow: dict[str, Mapping[str, int]] = field(default_factory=dict)
    """Variable -> the sizes of the strip that it exists in, where it is needed nowhere else."""
    cut: dict[str, frozenset[str]] = field(default_factory=dict)
    """Variable -> the axes along which strips take parts of it."""
    room: dict[str, str] = field(default_factory=dict)
    """Variable -> the one whose room it lies in, itself where it has its own."""
    offsets: dict[str, int] = field(default_factory=dict)
    """Bytes from the start of the scratch, by owner."""
    scratch_bytes: int = 0

    def lets(self) -> Iterator[Let]:
        for s in statements(self.body):
            if isinstance(s, Let):
                yield s
            elif isinstance(s, Group):
                yield from s.lets

    @cached_property
    def falling(self) -> frozenset[Expr]:
        """Differences that are never above 0: of a value and a maximum of values among which it is."""
        tops: dict[str, list[Expr]] = {}
        for let in self.lets():
            tops[let.target.name] = [e.body if isinstance(e, Reduce) else e for e in _greatest_of(let.expr)]

        def below(e: Expr) -> bool:
            match e:
                case Apply("sub", (value, Apply("where", (Apply("eq", (top, Const(least))), _, Var(name))))):
                    return top == Var(name) and least == -math.inf and value in tops.get(name, ())
            return False

        return frozenset(e for let in self.lets() for e in walk(let.expr) if below(e))

    def extent(self, name: str, a: str) -> int:
        """Values of a variable along an axis."""
        return self.narrow.get(name, {}).get(a, self.extents[a])


def _greatest_of(e: Expr) -> list[Expr]:
    """The expressions of which another is the greatest, reductions for all that they reduce."""
    match e:
        case Apply("max", (a, b)):
            return _greatest_of(a) + _greatest_of(b)
        case Reduce("max") | Var():
            return [e]
    return []


def statements(body: Sequence[Any]) -> Iterator[Any]:
    """Every statement in order, those of loops and strips too, each after the loop itself."""
    for s in body:
        yield s
        if isinstance(s, Loop | Strip):
            yield from statements(s.body)


def axes_of(expr: Expr, table: Mapping[str, Variable]) -> tuple[str, ...]:
    """The axes along which an expression varies."""
    found: dict[str, None] = {}
    match expr:
        case Var(name):
            return table[name].axes
        case Index(axis):
            return (axis,)
        case Reduce():
            inside = [axes_of(e, table) for e in expr.inside]
            found = {a: None for axes in inside for a in axes if a not in expr.axes}
            return tuple(found | {a: None for e in expr.outside for a in axes_of(e, table)})
    for child in expr.children:
        found |= dict.fromkeys(axes_of(child, table))
    return tuple(found)


def plan(kernel: KernelProgram, program: Program, registers: Registers) -> Plan:
    """Decide how a kernel's variables lie.

    Raises:
        ProgramError: the program runs on warps or fetches ahead: only flat programs are written in C.
    """
    grid: list[Loop] = []
    body: Sequence[Any] = kernel.body
    while len(body) == 1 and isinstance(body[0], Loop) and body[0].where == "grid":
        grid.append(body[0])
        body = body[0].body
    extents = dict(kernel.sizes)
    for loop in kernel.loops():
        if loop.where not in ("grid", "serial") or loop.ahead:
            raise ProgramError(f"the loop over {loop.axis} runs on {loop.where}; C is written from flat programs")
        extents[loop.axis] = min(loop.block, loop.size)
    made = Plan(kernel, grid, [], extents, dict(kernel.code.table))
    made.body = _normal(list(body), made)
    _inline(made)
    _block(made, registers)
    made.body = _strips(made.body, made)
    wants = _wants(made, program.buffers)
    _lay(made, wants, program.buffers, registers)
    made.body = _grouped(made.body, made)
    _share(made)
    _place(made)
    return made


# --------------------------------------------------------------------------- statements


def _normal(body: list[Any], made: Plan) -> list[Any]:
    """Statements with one reduction at most, and none inside another; room is given and taken by `_place` instead."""
    out: list[Any] = []

    def single(target: Variable, expr: Expr, reuses: str | None) -> None:
        def hoist(e: Expr) -> Expr:
            name = next(f"{target.name}_{k}" for k in range(1, 1000) if f"{target.name}_{k}" not in made.variables)
            axes = axes_of(e, made.variables)
            new = Variable(name, axes, target.dtype, target.level)
            made.variables[name] = new
            single(new, e, None)
            return Var(name)

        def inner(e: Expr) -> Expr | None:
            if isinstance(e, Reduce):
                body = rebuild(e.body, lambda x: hoist(x) if isinstance(x, Reduce) else None)
                more = tuple(rebuild(m, lambda x: hoist(x) if isinstance(x, Reduce) else None) for m in e.more)
                return Reduce(e.kind, e.axes, body, more)
            return None

        expr = rebuild(expr, inner)
        kept: list[Reduce] = []

        def one(e: Expr) -> Expr | None:
            if isinstance(e, Reduce):
                if kept and e != kept[0]:
                    return hoist(e)
                kept.append(e)
                return e
            return None

        expr = rebuild(expr, one)
        out.append(Let(target, expr, reuses))

    for s in body:
        match s:
            case Compute(variable, expr, reuses):
                single(variable, expr, reuses)
            case Loop():
                out.append(replace(s, body=tuple(_normal(list(s.body), made))))
            case Load() | Store():
                if s.shift:
                    raise ProgramError(f"{s.variable}: a shifted tile is not written in C")
                out.append(s)
            case Rebind():
                out.append(s)
            case Alloc() | Free():
                pass
            case _:
                raise ProgramError(f"{type(s).__name__} is not written in C: lower the kernel without warps or stages")
    return out


def reads(s: Any) -> tuple[str, ...]:
    """The variables that a statement reads."""
    match s:
        case Let():
            return variables(s.expr)
        case Group():
            return tuple(v for let in s.lets for v in variables(let.expr))
        case Store():
            return (s.variable.name,)
        case Rebind():
            return (s.value,)
    return ()


def _inline(made: Plan) -> None:
    """Elementwise code joins a reduction: what only it reads, element by element, inside it; what is made of its
    result alone, behind it, while that is still in registers."""
    uses: dict[str, int] = {}
    for s in statements(made.body):
        for name in reads(s):
            uses[name] = uses.get(name, 0) + 1
    carried = {n for s in statements(made.body) if isinstance(s, Rebind) for n in (s.state, s.value)}

    def put(into: Expr, name: str, expr: Expr) -> Expr:
        return rebuild(into, lambda e: expr if e == Var(name) else None)

    def once(name: str, out: list[Any], let: Let) -> int | None:
        """Where a variable is computed that only this statement reads, from what nothing overwrites in between."""
        at = next((i for i, t in enumerate(out) if isinstance(t, Let) and t.target.name == name), None)
        if at is None or uses[name] != 1 or name in carried or made.variables[name].dtype not in _COMPUTED:
            return None
        read = set(variables(out[at].expr))
        later = [t for t in (*out[at + 1 :], let) if isinstance(t, Let) and t.reuses in read - {name}]
        return None if later or isinstance(out[at].expr, Cast) else at

    def inside(body: Sequence[Any]) -> list[Any]:
        out: list[Any] = []
        for s in body:
            if isinstance(s, Loop):
                s = replace(s, body=tuple(inside(s.body)))
            reduce = s.reduce if isinstance(s, Let) else None
            if reduce is not None and reduce.kind != "pick":
                space = {*s.target.axes, *reduce.axes}
                for name in dict.fromkeys(v for e in reduce.inside for v in variables(e)):
                    at = once(name, out, s)
                    if at is not None and out[at].reduce is None and set(made.variables[name].axes) == space:
                        s = replace(s, expr=put(s.expr, name, out.pop(at).expr))
            elif isinstance(s, Let):
                for name in dict.fromkeys(variables(s.expr)):
                    at = once(name, out, s)
                    if at is None or out[at].reduce is None or set(made.variables[name].axes) != set(s.target.axes):
                        continue
                    if _pairs(out[at], made) and s.reduce is None:
                        of = out.pop(at)
                        s = replace(
                            s, expr=put(s.expr, name, of.expr), reuses=of.reuses if s.reuses == name else s.reuses
                        )
            out.append(s)
        return out

    made.body = inside(made.body)


_COMPUTED = ("fp32", "tf32", "fp64")


# --------------------------------------------------------------------------- contractions


def _pairs(let: Let, made: Plan) -> list[tuple[str, str]]:
    """Axes that may be the columns and the rows of register blocks: some operand has one and lacks the other."""
    reduce = let.reduce
    if reduce is None or reduce.kind in ("pick", "recur"):
        return []
    operands = [set(made.variables[v].axes) for v in variables(reduce.body)]
    operands += [{e.axis} for e in walk(reduce.body) if isinstance(e, Index)]
    target = let.target.axes

    def apart(n: str, m: str) -> bool:
        return any(n in o and m not in o for o in operands) and any(m in o and n not in o for o in operands)

    return [
        (n, m) for n in target for m in target
        if n != m and apart(n, m) and made.extents[m] >= LEAST_ROWS and made.extents[n] > 1
    ]  # fmt: skip


def _block(made: Plan, registers: Registers) -> None:
    """Which statements run in register blocks, and of what shape."""
    for let in made.lets():
        pairs = _pairs(let, made)
        if not pairs:
            continue
        assert let.reduce is not None
        n = [a for a in let.target.axes if any(a == p for p, _ in pairs)][-1]
        m = max((m for p, m in pairs if p == n), key=lambda a: made.extents[a])
        rows, vectors = _shape(made.extents[m], made.extents[n], let.reduce, registers)
        made.blockings[let.target.name] = Blocking(m, n, rows, vectors, vectors * registers.lanes)


def _shape(m: int, n: int, reduce: Reduce, registers: Registers) -> tuple[int, int]:
    """Rows and vectors of least time: multiply-adds and loads, of padded blocks, within the registers."""
    product = isinstance(reduce.body, Apply) and reduce.body.fn == "mul" and reduce.kind == "sum"
    best: tuple[float, int, int] | None = None
    for vectors in (1, 2, 3, 4):
        for rows in range(1, registers.number):
            if rows * vectors + vectors + (1 if product else 2) > registers.number:
                break
            blocks = math.ceil(n / (vectors * registers.lanes))
            full, rest = divmod(m, rows)
            clocks = sum(
                count * max(r * vectors, r + vectors, 8 if product else 4)  # a shorter chain waits for its own sums
                for r, count in ((rows, full), (rest, 1)) if r
            )  # fmt: skip
            time = blocks * clocks / 2 + blocks * (full + (rest > 0))
            if best is None or time < best[0]:
                best = time, rows, vectors
    assert best is not None
    return best[1], best[2]


STRIP = 2
"""Register blocks of rows in a strip."""
ALIAS = 2048
"""Rows that lie so many bytes apart, or a multiple, crowd into a few lines of the first cache: they are padded."""


def _strips(body: Sequence[Any], made: Plan) -> list[Any]:
    """Statements of the same rows, one after the other for a few of them, where that keeps something between them."""
    out: list[Any] = []
    for s in body:
        out.append(replace(s, body=tuple(_strips(s.body, made))) if isinstance(s, Loop) else s)
    runs, now = list[list[int]](), list[int]()
    for i, s in enumerate([*out, None]):
        if isinstance(s, Let) and _rows([out[k] for k in now] + [s], made):
            now.append(i)
        else:
            runs.append(now)
            now = [i] if isinstance(s, Let) and _rows([s], made) else []
    for run in reversed([run for run in runs if run]):
        lets = [out[i] for i in run]
        blockings = [made.blockings[let.target.name] for let in lets if let.target.name in made.blockings]
        rows = _rows(lets, made)
        if len(blockings) < 2 or any(b.m not in rows or b.n in rows for b in blockings):
            continue
        sizes = {a: 1 for a in made.variables[lets[0].target.name].axes if a in rows}
        for b in blockings:
            sizes[b.m] = max(sizes[b.m], STRIP * b.rows)
        sizes = {a: n for a, n in sizes.items() if n < made.extents[a]}
        names = {let.target.name for let in lets}
        end = run[-1] + 1
        while end < len(out) and isinstance(out[end], Rebind) and out[end].value in names:
            end += 1
        inside = out[run[0] : end]
        outside = {n for s in statements(made.body) if not any(s is t for t in lets) for n in reads(s)}
        kept = {let.target.name: sizes for let in lets if let.target.name not in outside}
        if sizes and any(len(made.variables[n].axes) > len(rows) for n in kept):
            made.narrow.update(kept)
            for v in {v for let in lets for v in (let.target.name, *variables(let.expr))}:
                made.cut[v] = made.cut.get(v, frozenset()) | sizes.keys()
            out[run[0] : end] = [Strip(sizes, tuple(inside))]
    return out


def _rows(lets: Sequence[Let], made: Plan) -> set[str]:
    """The axes that every one of these statements goes along one by one."""
    axes = set.intersection(*(set(let.target.axes) for let in lets))
    return axes - {a for let in lets for e in walk(let.expr) if isinstance(e, Reduce) for a in e.axes}


def column_operands(let: Let, blocking: Blocking, table: Mapping[str, Variable]) -> list[str]:
    """What a contraction reads by whole vectors."""
    assert let.reduce is not None
    return [v for v in variables(let.reduce.body) if blocking.n in table[v].axes]


# --------------------------------------------------------------------------- layouts


def _wants(made: Plan, buffers: Mapping[str, Buffer]) -> dict[str, str]:
    """The axis along which each variable is to be contiguous."""
    table, wants = made.variables, dict[str, str]()
    states = {s.state: s.value for s in statements(made.body) if isinstance(s, Rebind)}
    partner = {**states, **{v: s for s, v in states.items()}}
    loads = {s.variable.name: s for s in statements(made.body) if isinstance(s, Load)}
    natural = {n: (s.axes[-1] if s.axes else None) for n, s in loads.items()}
    blocked = {v for let in made.lets() if let.target.name in made.blockings for v in variables(let.expr)}

    def want(name: str, axis: str) -> None:
        if axis in table[name].axes and name not in wants:
            wants[name] = axis
            if name in partner and axis in table[partner[name]].axes:
                wants.setdefault(partner[name], axis)

    for let in made.lets():
        if blocking := made.blockings.get(let.target.name):
            want(let.target.name, blocking.n)
    for let in made.lets():  # elementwise code keeps to what it reads
        if let.reduce is None:
            for v in variables(let.expr):
                if v in wants and set(table[v].axes) == set(let.target.axes):
                    want(let.target.name, wants[v])
    for let in reversed(list(made.lets())):
        target, reduce = let.target, let.reduce
        if blocking := made.blockings.get(target.name):
            for v in column_operands(let, blocking, table):
                want(v, blocking.n)
            for v in variables(let.expr):
                want(v, wants[target.name])
            continue
        space = (*target.axes, *(reduce.axes if reduce else ()))
        operands = sorted(variables(let.expr), key=lambda v: -len(set(table[v].axes) & set(space)))
        axis = wants.get(target.name) if reduce is None else None
        if axis is None:  # as the largest operand lies that is known to lie some way
            axes = (
                wants.get(v) or natural.get(v) for v in operands if len(table[v].axes) == len(table[operands[0]].axes)
            )
            axis = next((a for a in axes if a in space), space[-1] if space else None)
        if axis is not None:
            want(target.name, axis)
            for v in operands:
                if not (v in natural and v not in blocked and natural[v] != axis):  # read where it lies
                    want(v, axis)
    for name, variable in table.items():
        if name not in wants and variable.axes:
            wants[name] = natural.get(name) or variable.axes[-1]
    return wants


def _lay(made: Plan, wants: Mapping[str, str], buffers: Mapping[str, Buffer], registers: Registers) -> None:
    table = made.variables
    width: dict[str, int] = {}
    panels: dict[str, int] = {}
    touched: set[str] = set()
    for let in made.lets():
        blocking = made.blockings.get(let.target.name)
        if blocking is None:
            continue
        by = blocking.width
        touched |= {let.target.name, *variables(let.expr)}
        for v in (let.target.name, *variables(let.expr)):
            if wants.get(v) == blocking.n:
                width[v] = math.lcm(width.get(v, 1), by)
        for v in column_operands(let, blocking, table):
            if wants.get(v) == blocking.n and v not in made.blockings and blocking.n not in made.cut.get(v, ()):
                panels[v] = panels.get(v, by)
    for s in statements(made.body):  # a state and its new value lie alike
        if isinstance(s, Rebind) and s.state in table:
            both = math.lcm(width.get(s.state, 1), width.get(s.value, 1))
            width[s.state] = width[s.value] = both
    loads = {s.variable.name: s for s in statements(made.body) if isinstance(s, Load)}
    for name, variable in table.items():
        if name in loads:
            buffer = buffers[loads[name].buffer]
            if name not in touched and buffer.dtype == "fp32" and wants.get(name) == (loads[name].axes or (None,))[-1]:
                strides = dict(zip(loads[name].axes, _strides(buffer.shape), strict=True))
                made.layouts[name] = Layout(loads[name].axes, strides, 0)
                made.views.add(name)
                continue
        last = wants.get(name)
        axes = (*(a for a in variable.axes if a != last), *((last,) if last else ()))
        if name in panels and last is not None:
            by = panels[name]
            inner = [a for a in axes if a != last]
            strides, step = {last: 1}, by
            for a in reversed(inner):
                strides[a] = step
                step *= made.extent(name, a)
            count = math.ceil(made.extent(name, last) / by)
            made.layouts[name] = Layout(axes, strides, count * step, by, step)
            continue
        shape = [made.extent(name, a) for a in axes]
        if axes:
            by = width.get(name, 1)
            shape[-1] = math.ceil(shape[-1] / by) * by
            if len(axes) > 1 and shape[-1] * 4 % ALIAS == 0:
                shape[-1] += max(by, registers.lanes)
        made.layouts[name] = Layout(axes, dict(zip(axes, _strides(shape), strict=True)), math.prod(shape))


def _strides(shape: Sequence[int]) -> list[int]:
    out, step = [], 1
    for n in reversed(shape):
        out.append(step)
        step *= n
    return out[::-1]


# --------------------------------------------------------------------------- statements that share their loops


def vector_of(let: Let, plan: Plan) -> str | None:
    """The axis along which a statement's vectors run."""
    reduce = let.reduce
    if reduce is not None and reduce.kind == "pick":
        return None
    space = {*let.target.axes, *(reduce.axes if reduce else ())}
    if reduce is not None and reduce.kind == "recur":
        space -= set(reduce.axes)
    own = plan.layouts[let.target.name].contiguous
    read = sorted(variables(let.expr), key=lambda v: -len(plan.variables[v].axes))
    votes = [plan.layouts[v].contiguous for v in read if set(plan.variables[v].axes) & space]
    if reduce is None and own in space:
        return own
    for v in votes:
        if v in space:
            return v
    if own in space:
        return own
    return None


def _grouped(body: Sequence[Any], made: Plan, near: bool = False) -> list[Any]:
    """Statements beside each other that share their outer loops, as one.

    In a strip, where all is `near`, what waits for a sum over a row is left until the sums of all rows are there: rows
    then don't wait for one another.
    """
    out: list[Any] = []
    waiting: list[Let] = []

    def flush() -> None:
        for lets in _deferred(waiting, made):
            at = 0
            while at < len(lets):
                end, found = at + 1, _joined(lets[at : at + 1], made)
                while end < len(lets):
                    more = _joined(lets[at : end + 1], made)
                    sums = {let.target.name for let in lets[at:end] if let.reduce is not None}
                    apart = near and not sums.isdisjoint(reads(lets[end]))
                    if more is None or found is None or (found[0] and not more[0]) or apart:
                        break
                    end, found = end + 1, more
                assert found is not None
                out.append(Group(tuple(lets[at:end]), *found))
                at = end
        waiting.clear()

    for s in body:
        if isinstance(s, Let) and s.target.name not in made.blockings:
            waiting.append(s)
            continue
        flush()
        if isinstance(s, Loop | Strip):
            s = replace(s, body=tuple(_grouped(s.body, made, isinstance(s, Strip))))
        out.append(s)
    flush()
    return out


LONG = frozenset({"exp", "log", "tanh", "erf"})
"""Functions that take many instructions."""
_SLOW = LONG | {"div", "sqrt"}


def _deferred(lets: Sequence[Let], made: Plan) -> tuple[Sequence[Let], ...]:
    """Statements in a better order, in parts that run one after the other: a slow function of one value a row is left
    until all rows are done, then runs on vectors of rows, where no row needs it; so are sums that it is added to."""
    spaces = [{*let.target.axes, *(let.reduce.axes if let.reduce else ())} for let in lets]
    kept, later = list[Let](), list[Let]()
    late: set[str] = set()
    rows = {axes for let, space in zip(lets, spaces, strict=True) for axes in [frozenset(let.target.axes)]
            if axes and let.reduce is not None and axes < space}  # fmt: skip
    for i, let in enumerate(lets):
        outside = _without_reduction(let.expr, Const(Fraction(0)))
        slow = any(isinstance(e, Apply) and e.fn in _SLOW for e in walk(outside))
        waits = set(variables(let.expr)) & late
        alone = frozenset(let.target.axes) in rows and not (waits & _inside(let))
        readers = [x for x in lets[i + 1 :] if let.target.name in variables(x.expr)]
        can = all(frozenset(x.target.axes) == frozenset(let.target.axes) and let.target.name not in _inside(x)
                  for x in readers)  # fmt: skip
        if waits and not (alone and can):
            return (tuple(lets),)
        if not ((slow and let.reduce is None) or waits) or not (alone and can):
            kept.append(let)
            continue
        late.add(let.target.name)
        if let.reduce is not None:
            name = next(
                f"{let.target.name}_{k}" for k in range(1, 1000) if f"{let.target.name}_{k}" not in made.variables
            )
            total = replace(let.target, name=name)
            made.variables[name] = total
            made.layouts[name] = made.layouts[let.target.name]
            kept.append(Let(total, let.reduce))
            let = replace(let, expr=_without_reduction(let.expr, Var(name)))
        later.append(let)
    return kept, later


def _without_reduction(expr: Expr, stand_in: Expr) -> Expr:
    return rebuild(expr, lambda e: stand_in if isinstance(e, Reduce) else None)


def _inside(let: Let) -> set[str]:
    """What a statement reads inside its reduction."""
    return {v for e in walk(let.expr) if isinstance(e, Reduce) for v in variables(e)}


def _joined(lets: Sequence[Let], plan: Plan) -> tuple[tuple[str, ...], str | None] | None:
    """The axes of all targets and the vectors' axis of the largest statement; None where they do not go together."""
    shared = set.intersection(*(set(let.target.axes) for let in lets))

    def space(let: Let) -> int:
        r = let.reduce
        return math.prod(plan.extents[a] for a in {*let.target.axes, *(r.axes if r else ())})

    largest = max(lets, key=space)
    vector = vector_of(largest, plan)
    common = tuple(a for a in plan.layouts[largest.target.name].axes if a in shared)
    for let in lets:
        own = vector_of(let, plan)
        full = {*let.target.axes, *(let.reduce.axes if let.reduce else ())}
        if own != vector and vector in full:
            return None
        if own != vector and own is not None and not full <= shared and vector not in full:
            return None
        if let.reduce is not None and set(let.reduce.axes) & shared:
            return None
    made = {let.target.name for let in lets}
    for let in lets:  # what is made here is read at the same place only
        for v in variables(let.expr):
            if v in made and not shared <= set(plan.variables[v].axes):
                return None
    return common, vector


# --------------------------------------------------------------------------- room


def _order(body: Sequence[Any]) -> list[tuple[Any, tuple[int, ...]]]:
    """Statements in order, each with the numbers of the loops around it."""
    out: list[tuple[Any, tuple[int, ...]]] = []

    def walk_(part: Sequence[Any], around: tuple[int, ...]) -> None:
        for s in part:
            out.append((s, around))
            if isinstance(s, Loop | Strip):
                here = len(out) - 1
                walk_(s.body, (*around, here))

    walk_(body, ())
    return out


def _share(made: Plan) -> None:
    """Which variables lie in the room of another: a result in a dying operand's, a new state in the old one's."""
    order = _order(made.body)
    made.room = {name: name for name in made.variables}
    defined: dict[str, int] = {}
    reading: dict[str, list[int]] = {}
    for i, (s, _) in enumerate(order):
        for name in reads(s):
            reading.setdefault(name, []).append(i)
        for name in targets(s):
            defined.setdefault(name, i)
    lets = {let.target.name: (let, i) for i, (s, _) in enumerate(order) for let in _lets(s)}
    rebinds = [(s, i) for i, (s, _) in enumerate(order) if isinstance(s, Rebind)]
    carried = {s.state: (s.value, i) for s, i in rebinds if s.state in defined}

    def dies(old: str, name: str, until: int) -> bool:
        """Whether nothing reads `old` after `name` was computed from it, before its next life."""
        let, at = lets[name]
        inside = {v for e in walk(let.expr) if isinstance(e, Reduce) for v in variables(e)}
        later = [i for i in reading.get(old, []) if at < i <= until]
        beside = list(_lets(order[at][0]))
        after = beside[beside.index(let) + 1 :]
        return not later and old not in inside and all(old not in variables(x.expr) for x in after)

    def fits(old: str, name: str) -> bool:
        return made.layouts[old] == made.layouts[name] and not {old, name} & made.views

    for state, (value, until) in carried.items():
        chain = [value]  # from the new value back to the old one, each in place of the next
        while chain[-1] in lets and chain[-1] != state and lets[chain[-1]][0].reuses:
            chain.append(lets[chain[-1]][0].reuses or "")
        if chain[-1] == state and all(
            fits(old, new) and dies(old, new, until) for new, old in pairwise(chain)
        ):  # fmt: skip
            for name in chain:
                made.room[name] = state
    fixed = {*carried, *(v for v, _ in carried.values())}
    for name, (let, _) in lets.items():
        old = let.reuses
        if old is None or {name, old} & fixed or made.room[name] != name or made.room[old] in fixed:
            continue
        if fits(old, name) and dies(old, name, len(order)):
            made.room[name] = made.room[old]
    for s, _ in rebinds:
        if s.state not in defined:  # another name for the same
            made.room[s.state] = made.room[s.value]
            made.layouts[s.state] = made.layouts[s.value]
            if s.value in made.views:
                made.views.add(s.state)


def _lets(s: Any) -> tuple[Let, ...]:
    return s.lets if isinstance(s, Group) else (s,) if isinstance(s, Let) else ()


def targets(s: Any) -> tuple[str, ...]:
    return (s.variable.name,) if isinstance(s, Load) else tuple(let.target.name for let in _lets(s))


def _place(made: Plan) -> None:
    """Room in the scratch, first fit: two variables share bytes only where their lives are apart."""
    order = _order(made.body)
    lives: dict[str, list[int]] = {}
    loops = {i: s for i, (s, _) in enumerate(order) if isinstance(s, Loop | Strip)}

    def end(loop: int) -> int:
        return loop + sum(1 for _ in statements(loops[loop].body))

    depth: dict[str, int] = {}
    for i, (s, around) in enumerate(order):
        named = [*reads(s), *targets(s), *([s.state] if isinstance(s, Rebind) else [])]
        for name in named:
            if name in made.views:
                continue
            owner, first, at, here = made.room[name], i, i, around
            if here and isinstance(loops[here[-1]], Strip) and owner not in made.narrow:  # every strip has a part of it
                first, at, here = here[-1], end(here[-1]), here[:-1]
            depth.setdefault(owner, len(here))
            if len(here) > depth[owner]:  # it came in from outside: it lives as long as the loop
                at = end(here[depth[owner]])
            life = lives.setdefault(owner, [first, at])
            life[1] = max(life[1], at)
    taken: list[tuple[int, int, int, int]] = []
    for owner, (first, last) in lives.items():
        nbytes = -(-max(made.layouts[n].values for n in made.room if made.room[n] == owner) * 4 // 64) * 64
        offset = 0
        for start, stop, a, b in sorted(taken):
            if a <= last and first <= b and start < offset + nbytes and offset < stop:
                offset = stop
        made.offsets[owner] = offset
        taken.append((offset, offset + nbytes, first, last))
    made.scratch_bytes = max((stop for _, stop, _, _ in taken), default=0)
