"""How many operations of which kind a loop program runs, and how many bytes it moves, without running it.

The counts are read from the program, statement by statement: every subexpression once for each element of the axes
that it carries, with ragged last tiles as they are and masked tiles left out. What a compiler does anyway is
counted as done: a product that is added is one multiply-add, what lacks an axis is not computed again along it, a
division by a constant is a multiplication.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.program import single
>>> from napkin_cat.regions import kernel_of
>>> program = single(kernel_of(matmul.diagram, stream="b"), {"a": 5, "b": 7, "c": 3}, {"a": 2, "b": 3, "c": 2})
>>> [kernel] = counts(program)
>>> kernel.blocks, kernel.flop == 2 * 5 * 7 * 3
(6, True)
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from napkin_cat import expression
from napkin_cat.columns import Variable
from napkin_cat.exponential import instructions
from napkin_cat.expression import Affine, Apply, Cast, Const, Expr, Index, Reduce, Var, dtype, factors
from napkin_cat.program import (
    Accumulate,
    Alloc,
    Beside,
    Compute,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Save,
    Slice,
    Store,
    inner,
)

__all__ = ["KernelCounts", "Kind", "Line", "counts", "tally"]


@dataclass(frozen=True, order=True)
class Kind:
    """One sort of operation: a function of the language, "contraction" (in FLOP), "fma" or "cast"; and on which dtype.

    The dtype is that of a contraction's wider operand, of what a cast reads, otherwise that of the result;
    `accumulator` is the dtype of a contraction's sum.
    """

    function: str
    dtype: str
    accumulator: str = ""

    def __str__(self) -> str:
        return f"{self.function} {self.dtype}"


_Terms = list[tuple[Kind, Fraction | int, frozenset[str]]]
"""Operations per element: kind, how many, and the axes of the elements."""


# --------------------------------------------------------------------------- one expression


class _Reader:
    """Counts an expression's operations per element; each subexpression is computed once."""

    def __init__(self, variables: Mapping[str, Variable]):
        self.variables = variables
        self.terms: _Terms = []
        self.seen: dict[tuple[Expr, str], frozenset[str]] = {}

    def put(self, function: str, kind: str, axes: frozenset[str], times: int = 1, accumulator: str = "") -> None:
        self.terms.append((Kind(function, kind, accumulator), times, axes))

    def read(self, e: Expr, kind: str) -> frozenset[str]:
        """Count what it takes to have `e` in dtype `kind`; the axes that it carries."""
        if (e, kind) not in self.seen:
            self.seen[e, kind] = self._read(e, kind)
        return self.seen[e, kind]

    def _read(self, e: Expr, kind: str) -> frozenset[str]:
        if _constant(e):
            return frozenset()
        match e:
            case Index(axis):
                return frozenset((axis,))
            case Var(name):
                held = self.variables[name]
                axes = frozenset(held.axes)
                if held.dtype != kind:
                    self.put("cast", held.dtype, axes)
                return axes
            case Cast(to, body):
                own = self.natural(body, to)
                axes = self.read(body, own)
                for before, after in ((own, to), (to, kind)):
                    if before != after:
                        self.put("cast", before, axes)
                return axes
            case Reduce():
                return self.reduction(e, kind)
            case Apply(fn, args):
                return self.apply(fn, args, kind)
        raise ProgramError(f"not an expression: {e!r}")

    def natural(self, e: Expr, otherwise: str) -> str:
        """The widest dtype among what an expression reads."""
        kinds = [self.variables[v].dtype for v in expression.variables(e)]
        kinds += [n.dtype for n in expression.walk(e) if isinstance(n, Cast)] if not isinstance(e, Var) else []
        return max(kinds, key=lambda k: dtype(k).bytes, default=otherwise)

    def apply(self, fn: str, args: Sequence[Expr], kind: str) -> frozenset[str]:
        match fn, args:
            case (("add" | "sub"), (a, b)):
                return self.sum(fn, a, b, kind)
            case "div", (a, b):
                below = self.read(b, kind)
                axes = self.read(a, kind) | below
                if not _constant(b):
                    self.put("div", kind, below)
                if _constant(b) or a != Const(Fraction(1)):
                    self.put("mul", kind, axes)
                return axes
            case "exp", (a,):
                axes = self.argument(a, kind)
                self.put("exp", kind, axes)
                return axes
            case "software_exp", (a, *coefficients):
                axes = self.argument(a, kind)
                for function, n in instructions(len(coefficients) - 1).items():
                    self.put(function, kind, axes, n)
                return axes
            case "every", (Const(count), Const(of), Index(axis), these, others):
                return self.divided(Fraction(count) / Fraction(of), axis, (these, others), kind)
        axes = frozenset[str]().union(*(self.read(a, kind) for a in args))
        if fn in ("log", "sqrt"):  # to base 2, or as the reciprocal root: and a product
            self.put("mul", kind, axes)
        self.put(fn, kind, axes)
        return axes

    def argument(self, e: Expr, kind: str) -> frozenset[str]:
        """What an exponential to base 2 is taken of."""
        match e:
            case Apply("sub", (a, b)) if not _constant(b):
                # a log2 e - b log2 e: the second product is computed once where b carries fewer axes
                less = self.read(b, kind)
                axes = self.read(a, kind) | less
                self.put("mul", kind, less)
                self.put("fma", kind, axes)
                return axes
        axes = self.read(e, kind)
        self.put("mul", kind, axes)
        return axes

    def divided(self, share: Fraction, axis: str, parts: tuple[Expr, Expr], kind: str) -> frozenset[str]:
        """Each of two expressions at its share of the positions along an axis; of what lacks the axis, both in all."""
        axes, seen = frozenset((axis,)), dict(self.seen)
        for part, weight in zip(parts, (share, 1 - share), strict=True):
            start, self.seen = len(self.terms), dict(seen)
            axes |= self.read(part, kind)
            self.terms[start:] = [(k, n * weight, of) for k, n, of in self.terms[start:]]
        self.seen = seen
        return axes

    def sum(self, fn: str, a: Expr, b: Expr, kind: str) -> frozenset[str]:
        """A sum or difference: with a product one multiply-add; into a contraction's accumulator nothing."""
        axes = self.axes(a) | self.axes(b)
        for one, other in ((a, b), (b, a)):
            product = isinstance(one, Apply) and one.fn == "mul" and not _constant(one)
            if product and self.axes(one) == axes and (one, kind) not in self.seen:
                assert isinstance(one, Apply)
                for factor in (*one.args, other):
                    self.read(factor, kind)
                self.put("fma", kind, axes)
                return axes
        self.read(a, kind)
        self.read(b, kind)
        if not any(self.contracts(x) and self.axes(x) == axes for x in (a, b)):
            self.put(fn, kind, axes)
        return axes

    def axes(self, e: Expr) -> frozenset[str]:
        """The axes that an expression carries, counting nothing."""
        match e:
            case Var(name):
                return frozenset(self.variables[name].axes)
            case Index(axis):
                return frozenset((axis,))
            case Reduce(_, over, _, _):
                return frozenset[str]().union(*map(self.axes, e.children)) - frozenset(over)
        return frozenset[str]().union(*map(self.axes, e.children))

    def contracts(self, e: Expr) -> bool:
        """Whether it is a sum of products of arrays with different axes."""
        match e:
            case Reduce("sum", _, Apply("mul", _) as body):
                return len({self.axes(f) for f in factors(body) if not _constant(f)}) > 1
        return False

    def waits(self, e: Expr) -> bool:
        """Whether other operations work on a contraction in it; what is added to one goes into its accumulator."""
        if self.contracts(e):
            return any(self.contracts(n) for part in e.children for n in expression.walk(part))
        if isinstance(e, Apply) and e.fn == "add":
            return any(map(self.waits, e.args))
        return any(self.contracts(n) for n in expression.walk(e))

    def reduction(self, e: Reduce, kind: str) -> frozenset[str]:
        over = frozenset(e.axes)
        outer = self.axes(e)
        if self.contracts(e):
            self.contraction(e, outer, kind)
            return outer
        every = self.axes(e.body) | frozenset[str]().union(*map(self.axes, e.inside))
        if e.kind == "pick":
            for part in e.children:
                self.read(part, kind)
            self.put("lt", kind, every | over)
            self.put("where", kind, every | over, 2)  # the key and the value
        elif e.kind == "recur":
            for part in e.children:
                self.read(part, kind)
            self.put("fma", kind, every | over)
        elif _constant(e.body) or not self.axes(e.body) & over:
            self.read(e.body, kind)
            self.put("mul", kind, outer)  # by the length of the tile
        else:
            product = e.kind == "sum" and isinstance(e.body, Apply) and e.body.fn == "mul"
            if product and (e.body, kind) not in self.seen:
                assert isinstance(e.body, Apply)
                for factor in e.body.args:
                    self.read(factor, kind)
                self.put("mul", kind, outer)  # the first product, to which the others are added
            else:
                self.read(e.body, kind)
                product = False
            function = "fma" if product else {"sum": "add", "prod": "mul"}.get(e.kind, e.kind)
            self.put(function, kind, every)
            self.put(function, kind, outer, -1)
        return outer

    def contraction(self, e: Reduce, outer: frozenset[str], kind: str) -> None:
        """Two FLOP for each product; factors beyond two are multiplied together first, those that fit best."""
        given = factors(e.body)
        groups: list[tuple[frozenset[str], str]] = []
        for factor in dict.fromkeys(f for f in given if not _constant(f)):
            own = self.natural(factor, kind)
            axes = self.read(factor, own)
            groups += [(axes, own)] * given.count(factor)
        if any(_constant(f) for f in given):
            self.put("mul", kind, outer)
        while len(groups) > 2:
            pairs = [(i, j) for i in range(len(groups)) for j in range(i)]
            i, j = min(pairs, key=lambda p: (len(groups[p[0]][0] | groups[p[1]][0]), p))
            joined = groups[i][0] | groups[j][0]
            own = _wider(groups[i][1], groups[j][1])
            self.put("mul", own, joined)
            groups = [g for n, g in enumerate(groups) if n not in (i, j)] + [(joined, own)]
        (left, a), (right, b) = groups
        self.put("contraction", _wider(a, b), left | right | frozenset(e.axes), 2, kind)


def _wider(a: str, b: str) -> str:
    return max((a, b), key=lambda k: dtype(k).bytes)


def _constant(e: Expr) -> bool:
    """Whether it is the same for every element, whatever is read: it is computed once, before the program runs."""
    return not any(isinstance(n, (Var, Index, Reduce)) for n in expression.walk(e))


# --------------------------------------------------------------------------- a program


@dataclass(frozen=True)
class Line:
    """What one statement of a kernel costs over the whole run.

    Attributes:
        text: the statement. looped: whether a stream loop runs it.
        operations: how many of each kind. moved: bytes across the boundary above each level.
        target: the variable that it writes. reads: those that it reads.
        waits: whether its other operations work on the result of its own contraction.
    """

    text: str
    looped: bool
    operations: Mapping[Kind, int]
    moved: Mapping[int, int]
    target: str
    reads: tuple[str, ...] = ()
    waits: bool = False


@dataclass(frozen=True)
class KernelCounts:
    """What a kernel costs, statement by statement, and on how many independent blocks it is spread.

    `buffers` are the arrays in global memory that it reads or writes, each with its bytes and the bytes moved of it.
    `crossed` are the bytes that the blocks of a cluster, of `siblings` blocks, send each other, by level.
    """

    name: str
    blocks: int
    lines: tuple[Line, ...]
    buffers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    crossed: Mapping[int, int] = field(default_factory=dict)
    siblings: int = 1

    @property
    def operations(self) -> Counter[Kind]:
        """How many of each kind, over all statements."""
        return _total(line.operations for line in self.lines)

    @property
    def moved(self) -> Counter[int]:
        """Bytes that cross the boundary above each level, both ways."""
        total: Counter[int] = Counter()
        for line in self.lines:
            total.update(line.moved)
        return total

    @property
    def flop(self) -> int:
        """Floating-point operations of the contractions."""
        return sum(n for kind, n in self.operations.items() if kind.function == "contraction")


def _whole(n: Fraction | int, s: Any) -> int:
    """A number of operations, which is whole unless a division of positions does not fit the tiles."""
    if Fraction(n).denominator != 1:
        raise ProgramError(f"{_text(s)}: the positions cannot be divided so in every tile")
    return int(n)


def _total(parts: Any) -> Counter[Kind]:
    total: Counter[Kind] = Counter()
    for part in parts:
        total.update(part)
    return total


def counts(program: Program) -> tuple[KernelCounts, ...]:
    """The operations and transfers of every kernel, exact; transfers are the ledger's, without running the program.

    Raises:
        ProgramError: a statement reads a variable that the program never makes.
    """
    return tuple(_Walk(program, kernel).result() for kernel in program.kernels)


def tally(
    program: Program, kernel: KernelProgram, elements: Callable[[tuple[Loop, ...], tuple[str, ...]], Any]
) -> tuple[Line, ...]:
    """A kernel's statements in other numbers, e.g. polynomials in the sizes of the tiles that it was lowered with.

    Args:
        elements: how many elements of these axes a statement inside these loops (outer ones first) works on in all.

    Returns the lines of `counts`, transfers left out.
    """
    return _Walk(program, kernel).tally(elements)


class _Walk:
    """Sums what each statement costs over the tiles on which it runs."""

    def __init__(self, program: Program, kernel: KernelProgram):
        self.program, self.kernel = program, kernel
        self.sizes = dict(kernel.sizes)
        self.variables: dict[str, Variable] = {}
        self.names: dict[int, str] = {}
        self.costs: dict[
            int, tuple[list[tuple[Kind, Fraction | int, tuple[str, ...]]], list[tuple[int, int, tuple[str, ...]]]]
        ]
        self.costs = {}
        self.order: list[tuple[Any, bool]] = []
        self.grid: dict[str, int] = {}
        self.siblings: dict[str, tuple[bool, int]] = {}
        self.crossed: Counter[int] = Counter()
        self.operations: dict[int, dict[Kind, Fraction | int]] = {}
        self.moved: dict[int, Counter[int]] = {}
        self.flow: dict[int, tuple[str, tuple[str, ...], bool]] = {}
        self.positional: dict[int, frozenset[str]] = {}

    def result(self) -> KernelCounts:
        self.prepare(self.kernel.body, False)
        self.run(self.kernel.body, {}, 1)
        lines = []
        for s, looped in self.order:
            if isinstance(s, Rebind):
                lines.append(Line(f"{s.state} := {s.value}", looped, {}, {}, s.state, (s.value,)))
                continue
            operations = {k: _whole(n, s) for k, n in sorted(self.operations[id(s)].items()) if n}
            moved = {level: n for level, n in self.moved[id(s)].items() if n}
            lines.append(Line(_text(s), looped, operations, moved, *self.flow[id(s)]))
        traffic: Counter[str] = Counter()
        for s, _ in self.order:
            if isinstance(s, (Load, Store)):
                traffic[s.buffer] += self.moved[id(s)][1]
        held = {name: self.program.buffers[name] for name in traffic}
        buffers = {n: (math.prod(b.shape) * dtype(b.dtype).bytes, traffic[n]) for n, b in held.items()}
        clusters = {loop.axis: -(-loop.size // loop.block) for loop in self.kernel.loops() if loop.where == "cluster"}
        return KernelCounts(
            self.kernel.name, math.prod(self.grid.values()), tuple(lines), buffers, dict(self.crossed),
            math.prod(clusters.values()),
        )  # fmt: skip

    def tally(self, elements: Callable[[tuple[Loop, ...], tuple[str, ...]], Any]) -> tuple[Line, ...]:
        self.prepare(self.kernel.body, False)
        found: dict[int, dict[Kind, Any]] = {id(s): {} for s, _ in self.order}

        def visit(body: Sequence[Any], loops: tuple[Loop, ...]) -> None:
            for s in body:
                visit(inner(s), (*loops, s) if isinstance(s, Loop) else loops)
                for kind, n, axes in self.costs.get(id(s), ([], []))[0]:
                    found[id(s)][kind] = n * elements(loops, axes) + found[id(s)].get(kind, 0)

        visit(self.kernel.body, ())
        return tuple(
            Line(f"{s.state} := {s.value}", looped, {}, {}, s.state, (s.value,)) if isinstance(s, Rebind)
            else Line(_text(s), looped, found[id(s)], {}, *self.flow[id(s)])
            for s, looped in self.order
        )  # fmt: skip

    def prepare(self, body: Sequence[Any], looped: bool) -> frozenset[str]:
        """What each statement costs per element of its axes; returns the axes of which a guard asks the position."""
        asked: frozenset[str] = frozenset()
        for s in body:
            match s:
                case Loop():
                    if s.where in ("grid", "cluster"):  # of one axis, the innermost makes the blocks
                        self.grid[s.axis] = -(-self.sizes[s.axis] // s.block)
                    inside = self.prepare(inner(s), looped or s.kind == "stream")
                    self.positional[id(s)] = inside
                    asked |= inside | {a for c in s.guard or () for a, _ in c.coefficients}
                case Beside():
                    asked |= self.prepare(inner(s), looped)
                case Alloc(variable) | Ring(variable):
                    self.variables[variable.name] = variable
                case Rebind(state, value):
                    self.variables.setdefault(state, self.variables[value])
                    self.order.append((s, looped))
                case Load() | Store() | Save() | Slice() | Compute() | Accumulate() if id(s) not in self.costs:
                    self.variables[s.variable.name] = s.variable
                    self.statement(s, s.variable, looped)
        return asked

    def statement(
        self, s: Load | Store | Save | Slice | Compute | Accumulate, variable: Variable, looped: bool
    ) -> None:  # fmt: skip
        reader = _Reader(self.variables)
        flow: tuple[str, tuple[str, ...], bool] = (variable.name, (), False)
        above, below, kind = variable.level, variable.level, variable.dtype  # where it moves between, and as what
        match s:
            case Compute(_, expr) | Accumulate(_, expr):
                missing = [v for v in expression.variables(expr) if v not in self.variables]
                if missing:
                    raise ProgramError(f"{variable} = {expr} reads {missing[0]}, which {self.kernel.name} never makes")
                axes = reader.read(expr, variable.dtype)
                if isinstance(s, Accumulate) and not reader.contracts(expr):
                    reader.put("add", variable.dtype, axes)
                flow = (variable.name, expression.variables(expr), reader.waits(expr))
            case Load():
                above = 0
            case Store():
                above, kind = 0, self.program.buffers[s.buffer].dtype
                flow = (s.buffer, (variable.name,), False)
                if kind != variable.dtype:
                    reader.put("cast", variable.dtype, frozenset(variable.axes))
            case Slice(_, of):
                above = self.variables[of].level
                flow = (variable.name, (of,), False)
            case Save(_, of):
                below = self.variables[of].level
                flow = (variable.name, (of,), False)
        moved = [(b, dtype(kind).bytes, variable.axes) for b in range(above + 1, below + 1)]
        self.costs[id(s)] = ([(k, n, tuple(sorted(axes))) for k, n, axes in reader.terms], moved)
        self.flow[id(s)] = flow
        self.operations[id(s)], self.moved[id(s)] = {}, Counter()
        self.order.append((s, looped))

    def run(self, body: Sequence[Any], tiles: Mapping[str, tuple[int, int]], times: int) -> None:
        for s in body:
            if isinstance(s, Loop):
                for i, (start, stop, repeats) in enumerate(self.spans(s, tiles)):
                    if s.where == "cluster":  # of these alike blocks, one loads what all of the cluster want
                        self.siblings[s.axis] = (i == 0, repeats)
                    self.run(inner(s), {**tiles, s.axis: (start, stop)}, times * repeats)
            elif isinstance(s, Beside):
                self.run(inner(s), tiles, times)
            elif id(s) in self.costs:
                operations, moved = self.costs[id(s)]
                for kind, n, axes in operations:
                    self.operations[id(s)][kind] = self.operations[id(s)].get(kind, 0) + times * n * self.elements(
                        axes, tiles
                    )
                once = times
                for axis in s.shared if isinstance(s, Load) else ():
                    first, repeats = self.siblings[axis]
                    once = once // repeats if first else 0
                for boundary, n, axes in moved:
                    self.moved[id(s)][boundary] += once * n * self.elements(axes, tiles)
                    if once < times and boundary == s.variable.level:
                        self.crossed[boundary] += (times - once) * n * self.elements(axes, tiles)

    def elements(self, axes: Sequence[str], tiles: Mapping[str, tuple[int, int]]) -> int:
        return math.prod(tiles[a][1] - tiles[a][0] if a in tiles else self.sizes[a] for a in axes)

    def spans(self, loop: Loop, tiles: Mapping[str, tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """The tiles on which a loop runs, alike ones as one: first position, end, and how many there are."""
        low, high = tiles.get(loop.axis, (0, loop.size))
        full, rest = divmod(high - low, loop.block)
        first, last = 0, full
        for condition in loop.guard or ():
            a, b = self.kept(condition, loop, low, full, tiles)
            first, last = max(first, a), min(last, b)
        if loop.axis in self.positional[id(loop)]:
            for i in range(first, last):
                yield low + i * loop.block, low + (i + 1) * loop.block, 1
        elif first < last:
            yield low + first * loop.block, low + (first + 1) * loop.block, last - first
        if rest:
            end = (high - rest, high)
            if all(c.possible(self.box({**tiles, loop.axis: end})) for c in loop.guard or ()):
                yield *end, 1

    def box(self, tiles: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
        whole = {a: (0, n - 1) for a, n in self.sizes.items()}
        return whole | {a: (start, stop - 1) for a, (start, stop) in tiles.items()}

    def kept(self, c: Affine, loop: Loop, low: int, full: int, tiles: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
        """Which of a loop's full tiles meet a condition anywhere: they lie together, since it is affine."""
        slope = dict(c.coefficients).get(loop.axis, 0)
        box = self.box({**tiles, loop.axis: (low, low + loop.block)})
        value = c.constant + sum(max(k * box[a][0], k * box[a][1]) for a, k in c.coefficients)  # on the first tile
        step = slope * loop.block
        if step == 0:
            return (0, full) if value >= 0 else (0, 0)
        if step > 0:
            return (max(0, -(value // step)), full)
        return (0, value // -step + 1 if value >= 0 else 0)


def _text(s: Any) -> str:
    match s:
        case Load():
            return f"load {s.variable.name} <- {s.buffer}"
        case Store():
            return f"store {s.buffer} <- {s.variable.name}"
        case Slice(variable, of):
            return f"slice {variable.name} <- {of}"
        case Save(variable, of):
            return f"save {variable.name} <- {of}"
        case Accumulate(variable, expr):
            return f"{variable.name} += {expr}"
    return f"{s.variable.name} = {s.expr}"
