"""Where the arrays of a placed kernel lie on the warps of a block: fragments of rows and columns, swizzled tiles.

An mma adds the product of 16 x 16 and 16 x 8 values to 16 x 8, and fixes which lane holds which of them. The axes of
all register arrays therefore fall into *rows* (the 16) and one *column* axis (the 8): `plan` finds the one choice under
which every contraction of the kernel is such a product, its register operand lies as it was computed, and everything
that is reduced in registers lies along columns; or it says which statement stands in the way. A kernel that multiplies
no matrices has no fragments: its lanes lie along a column axis and along rows (`_spread`).

>>> from napkin_cat.cores import place
>>> from napkin_cat.schedule import derive
>>> placed = place(derive("attention", on="a100", sizes={"q": 512, "x": 512, "d": 64}))
>>> made = plan(placed.program.kernels[0], placed.program)
>>> made.rows, made.shape(("q", "x")), made.shape(("q",))
(('q',), Shape(rows=True, column='x', local=()), Shape(rows=True, column=None, local=()))
>>> str(made.tiles["K"])
'2 stages of K: 32 x 64 fp16'
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

from napkin_cat import cost
from napkin_cat.backends.c_nest import axis as named
from napkin_cat.columns import Variable
from napkin_cat.device import Limits
from napkin_cat.expression import Apply, Part, Reduce, Size, Var, walk
from napkin_cat.placement import Placement
from napkin_cat.program import (
    Accumulate,
    Beside,
    Compute,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Ring,
    Save,
    Slice,
    Store,
    inner,
)  # fmt: skip

__all__ = [
    "FewRows",
    "Plan",
    "Product",
    "Shape",
    "Tile",
    "array_registers",
    "as_long_as",
    "check_lanes",
    "lengths_of",
    "plan",
    "slices_only",
    "walked",
]

OPERANDS = ("fp16", "bf16")
BYTES = {"fp16": 2, "bf16": 2, "fp32": 4}
LANES = 32
FEW = 128
"""Values of a lane for which its registers have room in any case."""


class FewRows(ProgramError):
    """An axis lies along the rows of fragments, and is shorter than they are: warps must take `rows` of it, padded."""

    def __init__(self, message: str, axis: str, rows: int) -> None:
        super().__init__(message)
        self.axis, self.rows = axis, rows


@dataclass(frozen=True)
class Shape:
    """How an array lies in registers: along rows, along columns, both, or neither; and the axes of which every lane
    holds all."""

    rows: bool
    column: str | None
    local: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tile:
    """A tile in shared memory: rows of whole 16-byte pieces along its last axis, `stages` of it one after the other."""

    name: str
    axes: tuple[str, ...]
    sizes: tuple[int, ...]
    dtype: str
    stages: int
    offset: int

    @property
    def item(self) -> int:
        """Bytes of a value."""
        return BYTES[self.dtype]

    @property
    def rows(self) -> int:
        return math.prod(self.sizes[:-1])

    @property
    def pieces(self) -> int:
        """Of 16 bytes, in a row."""
        return -(-self.sizes[-1] * self.item // 16)

    @property
    def bytes(self) -> int:
        """Of one stage."""
        return self.rows * self.pieces * 16

    @property
    def mask(self) -> int:
        """The bits of a piece's number in which pieces trade places."""
        return min(8, self.pieces & -self.pieces) - 1

    def stride(self, axis: str) -> int:
        """Rows from one position along an axis to the next."""
        return math.prod(self.sizes[self.axes.index(axis) + 1 : -1])

    def __str__(self) -> str:
        stages = f"{self.stages} stages of " if self.stages > 1 else ""
        return f"{stages}{self.name}: {' x '.join(map(str, self.sizes))} {self.dtype}"


@dataclass(frozen=True)
class Product:
    """A contraction as a matrix product: its operands by name, and the axes that it sums over and has as columns.

    It sums over the axes `beside` too, one value after the other.
    """

    left: str
    right: str
    k: str
    n: str
    beside: tuple[str, ...] = ()


@dataclass
class Plan:
    """What the emitter reads of a kernel.

    Attributes:
        grid: loops over the grid and its waves, outermost first; `body` is what one block does.
        parts: of each group axis, the values of a block and of a warp.
        chunk, part: values of the stream, in shared memory at once and in registers at once.
        rows: the axes along the rows of fragments, outermost first.
        products: the contractions, by the text of their statement; `steps`: by it, the values of a slice along the axes
            that its loops cut. slices: of what each slice is one.
        dynamic: the axes whose lengths are arguments, with the name of each in the program's inputs.
        lanes: of a kernel without products, lanes along the axis `column`, and along the rows.
    """

    kernel: KernelProgram
    sizes: dict[str, int]
    dynamic: Mapping[str, str] = field(default_factory=dict)
    grid: list[Loop] = field(default_factory=list)
    body: tuple[Any, ...] = ()
    parts: dict[str, tuple[int, int]] = field(default_factory=dict)
    chunk: int = 0
    part: int = 0
    padded: dict[str, int] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    products: dict[str, Product] = field(default_factory=dict)
    steps: dict[str, dict[str, int]] = field(default_factory=dict)
    slices: dict[str, str] = field(default_factory=dict)
    tiles: dict[str, Tile] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    lanes: tuple[int, int] | None = None
    column: str | None = None

    @property
    def stream(self) -> str | None:
        return self.kernel.code.stream

    @property
    def warps(self) -> int:
        return math.prod(block // part for block, part in self.parts.values())

    @property
    def shared_bytes(self) -> int:
        return max((t.offset + t.stages * t.bytes for t in self.tiles.values()), default=0)

    @property
    def once(self) -> list[str]:
        """The left operands' slices of what is loaded once, before anything streams."""
        streamed = self.kernel.code.streamed
        cut = {*self.parts, self.stream}
        whole = [p for p in self.products.values() if p.k not in cut and not p.beside]
        left = {p.left: p.k for p in whole if p.left in self.slices}
        return [name for name in left if self.stream and self.slices[name] not in streamed]

    def extent(self, axis: str) -> int:
        """Values of an axis that a warp holds in registers at once."""
        if axis in self.parts:
            return self.parts[axis][1]
        return self.part if axis == self.stream else self.padded[axis]

    def block(self, axis: str) -> int:
        """Values of an axis in shared memory at once."""
        if axis in self.parts:
            return self.parts[axis][0]
        return self.chunk if axis == self.stream else self.padded[axis]

    def ragged(self, axis: str) -> bool:
        """Whether what a warp holds may reach beyond the axis."""
        return not self.whole(axis, self.block(axis))

    def whole(self, axis: str, unit: int) -> bool:
        """Whether an axis is a multiple of so many values, whatever its length."""
        return unit == 1 or (axis not in self.dynamic and self.sizes[axis] % unit == 0)

    def size(self, axis: str) -> str:
        """The length of an axis, as text."""
        return f"n_{named(axis)}" if axis in self.dynamic else str(self.sizes[axis])

    @property
    def divided(self) -> Part | None:
        """How the stream is divided into parts whose length follows from its own, which is an argument."""
        return self.kernel.code.part if self.stream in self.dynamic else None

    def step(self, axes: Sequence[str]) -> str:
        """The values from one position to the next of an axis whose inner ones these are, as a 64-bit number; empty
        where it is 1."""
        fixed = math.prod(self.sizes[a] for a in axes if a not in self.dynamic)
        names = [self.size(a) for a in axes if a in self.dynamic]
        return f"({' * '.join([f'{fixed}ll', *names])})" if names else f"{fixed}ll" if fixed > 1 else ""

    @property
    def row_tiles(self) -> int:
        """Fragments of 16 rows of a warp; or rows that a lane holds, of a kernel without fragments."""
        return math.prod(self.extent(a) for a in self.rows) // (self.lanes[1] if self.lanes else 16)

    def values(self, v: Variable) -> int:
        """Values of an array that a lane holds, of a kernel without fragments.

        Raises:
            ProgramError: as for `shape`.
        """
        assert self.lanes is not None
        shape, (along, down) = self.shape(v.axes), self.lanes
        lanes = (along if shape.column else 1) * (down if shape.rows else 1)
        return math.prod(self.extent(a) for a in v.axes) // lanes

    def shape(self, axes: Sequence[str]) -> Shape:
        """How an array with these axes lies.

        Raises:
            ProgramError: two axes would be columns, or it has some of the rows' axes only.
        """
        wide = [a for a in axes if self.extent(a) > 1]
        columns = [a for a in wide if a not in self.rows]
        local = [a for a in columns if self.lanes and a != self.column]
        columns = [a for a in columns if a not in local]
        rows = [a for a in wide if a in self.rows]
        if len(columns) > 1:
            raise ProgramError(f"an array over {' '.join(axes)} in registers: columns of fragments are one axis, not "
                               f"{' and '.join(columns)}")  # fmt: skip
        if rows and any(self.extent(a) > 1 for a in self.rows if a not in rows):
            raise ProgramError(f"an array over {' '.join(axes)} in registers: it has some of the rows "
                               f"{' '.join(self.rows)} only")  # fmt: skip
        return Shape(bool(rows), columns[0] if columns else None, tuple(local))


def walked(statements: Sequence[Any]) -> Iterator[Any]:
    """All statements, those inside of others too."""
    for s in statements:
        yield s
        yield from walked(inner(s))


def slices_only(loop: Loop) -> bool:
    """Whether a loop is one over the slices of a contraction."""
    return all(type(s).__name__ in ("Loop", "Slice", "Alloc", "Free", "Accumulate") for s in walked(loop.body)) and any(
        isinstance(s, Accumulate) for s in walked(loop.body)
    )


def as_long_as(program: Program) -> dict[str, str]:
    """Of axes that kernels and their outputs name otherwise (queries and keys of one sequence): that of an input."""
    known = {a: a for b in program.inputs for a in b.axes}
    for kernel in program.kernels:
        for s in walked(kernel.body):
            if isinstance(s, Load | Store):
                for a, b in zip(s.axes, program.buffers[s.buffer].axes, strict=True):
                    if a in known or b in known:
                        known.setdefault(a, known.get(b, a))
                        known.setdefault(b, known[a])
    return known


def lengths_of(program: Program, dynamic: Collection[str] | None) -> list[dict[str, str]]:
    """Of each kernel, the axes whose lengths are its arguments, with the axis of an input that is as long.

    Args:
        dynamic: axes of inputs; all that can be, if it is None.

    Raises:
        ProgramError: an axis that no input has, or one that a kernel holds whole, so that it is compiled in.
    """
    known = as_long_as(program)
    cut = [{*k.code.groups, *([k.code.stream] if k.code.stream else [])} for k in program.kernels]
    held: dict[str, str] = {}
    for kernel, axes in zip(program.kernels, cut, strict=True):
        for a in {a: 0 for v in kernel.code.table.values() for a in v.axes}:
            if a not in axes:
                held.setdefault(known.get(a, a), f"{kernel.name} holds all of {a} at once")
    able = [a for a in dict.fromkeys(known.values()) if a not in held]
    for a in able if dynamic is None else dynamic:
        if a not in able:
            why = held.get(a, f"no input has an axis {a}")
            raise ProgramError(f"the length of {a} is no argument: {why}; of {', '.join(able) or 'no axis'} it can be")
    asked = set(able if dynamic is None else dynamic)
    return [{a: known[a] for a in _used(k) if known.get(a) in asked} for k in program.kernels]


def _used(kernel: KernelProgram) -> list[str]:
    """The axes whose lengths a kernel may ask for."""
    every = list(walked(kernel.body))
    moved = [a for s in every if isinstance(s, Load | Store) for a in s.axes]
    nodes = [n for s in every if isinstance(s, Compute | Accumulate) for n in walk(s.expr)]
    return list(dict.fromkeys([*moved, *(n.axis for n in nodes if isinstance(n, Size))]))


def plan(
    kernel: KernelProgram, program: Program, part_warps: int = 1, dynamic: Mapping[str, str] | None = None
) -> Plan:
    """How a placed kernel lies on warps, of which instructions take `part_warps` together.

    Args:
        dynamic: of `lengths_of`.

    Raises:
        ProgramError: what mma.sync kernels of one block cannot express, with the statement.
    """
    code = kernel.code
    made = Plan(kernel, dict(kernel.sizes), dynamic or {}, body=kernel.body)
    for wrong, what in (
        (not code.subloops and code.groups, "its blocks are not shared out to warps: place it on cores first"),
        (part_warps > 1, f"its contractions run on {part_warps} warps together, mma.sync on one"),
        (code.clusters, "its blocks form clusters, which sm_80 does not have"),
        (code.behind, "its chunks overlap"),
        (code.saved, "it hands operands over through shared memory"),
        (code.slice_stages > 1, "it fetches slices ahead"),
    ):
        if wrong:
            raise ProgramError(f"{kernel.name} has no CUDA form: {what}")
    while len(made.body) == 1 and isinstance(made.body[0], Loop) and made.body[0].where in ("grid", "wave"):
        made.grid.append(made.body[0])
        made.body = made.body[0].body
    every = list(walked(made.body))
    made.padded, made.variables = dict(made.sizes), dict(code.table)
    for s in every:
        match s:
            case Loop(where="warp"):
                made.parts[s.axis] = (s.size, s.block)
            case Loop("stream", axis) if axis == code.stream and not slices_only(s):
                made.chunk = made.chunk or s.block
                made.part = s.block
            case Loop():
                if slices_only(s):
                    within = {x.axis: x.block for x in walked((s,)) if isinstance(x, Loop)}
                    for x in walked((s,)):
                        if isinstance(x, Accumulate):
                            made.steps[str(x)] = within | made.steps.get(str(x), {})
                    up = -(-made.sizes[s.axis] // s.block) * s.block
                    made.padded[s.axis] = max(made.padded[s.axis], up)
            case Beside() | Save():
                raise ProgramError(f"{kernel.name} has no CUDA form: {type(s).__name__}")
            case Slice(v, of):
                made.slices[v.name] = of
    contractions = [s for s in every if isinstance(s, Accumulate)]
    computed = [s for s in every if isinstance(s, Compute)]
    if any(_matrices(made, s) for s in contractions):
        _orient(made, contractions, computed)
    else:
        _spread(made, every)
        for s in computed:
            _fits(made, s)
    _tiles(made, every, program)
    return made


def check_lanes(device: Limits) -> None:
    """mma.sync takes warps of 32 lanes.

    Raises:
        ProgramError: the device has others.
    """
    if device.warp_threads != LANES:
        raise ProgramError(f"warps of {device.warp_threads} lanes have no CUDA form: mma.sync takes {LANES}")


def array_registers(made: Plan, placement: Placement, resident: bool = False) -> int:
    """Registers of a thread that the arrays take at most: rows lie on four lanes each, columns on eight, padded.

    A placement counts each value once. With `resident`, slices of what is loaded once are there throughout.
    """
    code = made.kernel.code
    numbers = cost.exact(code, made.sizes, placement.blocks, placement.stages)
    own = replace(numbers, block=numbers.part, parts=lambda a: 1)

    def held(v: Variable) -> int:
        if v.level <= code.top or v.name in made.slices:
            return cost.in_bytes(v)
        wide = {a for a in v.axes if made.extent(a) > 1}
        if made.lanes:  # which hold values of 16 bits as floats
            along, down = made.lanes
            lanes = (along if made.column in wide else 1) * (down if wide & set(made.rows) else 1)
            return LANES // lanes * max(4, cost.in_bytes(v))
        copies = (
            1 if wide & set(made.rows) and wide - set(made.rows) else 4 if wide & set(made.rows) else 8 if wide else 32
        )
        return copies * cost.in_bytes(v)

    most = max((found for _, found in cost.memory(code, own, held).get(placement.code.top + 1, [])), default=0)
    kept = 0
    for name in made.once if resident else ():
        values = [math.prod(made.extent(a) for a in made.variables[name].axes)]
        steps = [own.slice(s.kind_of(a), a) if a in s.slices else made.extent(a)
                 for s in code.statements() for v, _ in s.copies if v.name == name for a in v.axes]  # fmt: skip
        kept += (values[0] - math.prod(steps)) * cost.in_bytes(made.variables[name])
    return -(-(most + kept) // (4 * LANES))


def _orient(made: Plan, contractions: Sequence[Accumulate], computed: Sequence[Compute]) -> None:
    """The rows, and which operand of each contraction gives them, so that all that is computed lies in fragments."""
    reasons: list[ProgramError] = []
    first = _sides(made, contractions[0])
    for rows in (first[2], first[3]):
        found: dict[str, Product] = {}
        try:
            for s in contractions:
                found[str(s)] = _product(made, s, rows)
            made.rows, made.products = rows, found
            for one in computed:
                _fits(made, one)
        except ProgramError as error:
            reasons.append(error)
            continue
        return
    message = f"{made.kernel.name} has no CUDA form: {reasons[0]}; nor with rows and columns exchanged: {reasons[1]}"
    few = next((e for e in reasons if isinstance(e, FewRows)), None)
    raise FewRows(message, few.axis, few.rows) if few else ProgramError(message)


def _spread(made: Plan, statements: Sequence[Any]) -> None:
    """Lanes for a kernel without products of matrices: along one axis, then along the others that warps share.

    It is the innermost axis of the largest array that is loaded, so that lanes side by side read side by side; or, if
    a lane would hold more than `FEW` values of all arrays so, the axis with which it holds the fewest.
    """
    loads = [s for s in statements if isinstance(s, Load) and s.axes]
    if not loads:
        raise ProgramError(f"{made.kernel.name} has no CUDA form: it loads no array")
    largest = max(loads, key=lambda s: math.prod(made.block(a) for a in s.axes))
    held = [s.variable for s in statements if isinstance(s, Compute) and s.reuses is None]
    nodes = [n for s in statements if isinstance(s, Compute | Accumulate) for n in walk(s.expr)]
    reduced = {a for n in nodes if isinstance(n, Reduce) for a in n.axes}
    found, reasons = list[tuple[int, Plan]](), list[ProgramError]()
    for a in dict.fromkeys([*reversed(largest.axes), *(a for v in held for a in v.axes)]):
        trial = _along(made, a, reduced)
        try:
            found.append((sum(map(trial.values, held)), trial))
        except ProgramError as error:
            reasons.append(error)
    if not found:
        raise ProgramError(f"{made.kernel.name} has no CUDA form: {reasons[0]}")
    _, best = next((one for one in found if one[0] <= FEW), min(found, key=lambda one: one[0]))
    made.padded, made.column, made.rows, made.lanes = best.padded, best.column, best.rows, best.lanes


def _along(made: Plan, column: str, reduced: Set[str]) -> Plan:
    """The plan with lanes along a column axis, which is padded to what lanes divide where it is held whole."""
    padded = dict(made.padded)
    if column not in made.parts and column != made.stream:
        unit = LANES if made.sizes[column] >= LANES else 8
        padded[column] = -(-made.sizes[column] // unit) * unit
    rows = tuple(b for b in made.parts if b != column and b not in reduced)
    trial = replace(made, padded=padded, column=column, rows=rows)
    along = math.gcd(trial.extent(column), LANES)
    trial.lanes = along, math.gcd(math.prod(trial.extent(b) for b in rows), LANES // along)
    return trial


def _operand(made: Plan, name: str) -> Variable:
    """What an operand is, or is a slice of."""
    return made.variables[made.slices.get(name, name)]


Sides = tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def _matrices(made: Plan, s: Accumulate) -> Sides | None:
    """The operands of a contraction, the axes that each has alone, and those that are summed, what an mma sums over
    first; None if it is no product of two matrices, or of several pairs of them."""
    match s.expr:
        case Reduce("sum", over, Apply("mul", (Var(left), Var(right)))):
            steps = made.steps.get(str(s), {})
            deep = [a for a in over if steps.get(a, made.extent(a)) > 1] or [*over[-1:]]
            two = [[a for a in _operand(made, name).axes if made.extent(a) > 1] for name in (left, right)]
            own = [tuple(a for a in axes if a not in other and a not in over) for axes, other in (two, two[::-1])]
            summed = (*deep, *(a for a in over if a not in deep and made.extent(a) > 1))
            if len(deep) == 1 and all(a in two[0] and a in two[1] for a in summed) and own[0] and own[1]:
                return left, right, own[0], own[1], summed
    return None


def _sides(made: Plan, s: Accumulate) -> Sides:
    """As `_matrices`, of a contraction that must be one product."""
    found, what = _matrices(made, s), f"{s.variable.name} += {s.expr}"
    if found is None:
        raise ProgramError(f"{what} is no product of two matrices")
    left, right, _, _, summed = found
    for a in _operand(made, left).axes:
        if a not in summed and a in _operand(made, right).axes and made.extent(a) > 1:
            raise ProgramError(f"{what}: a warp holds {made.extent(a)} values of {a}, which both operands carry; it "
                               f"has a form where warps hold one")  # fmt: skip
    return found


def _product(made: Plan, s: Accumulate, rows: tuple[str, ...]) -> Product:
    left, right, m, n, (k, *beside) = _sides(made, s)
    what = f"{s.variable.name} += {s.expr}"
    for name in (left, right):
        v = _operand(made, name)
        if v.dtype not in OPERANDS:
            raise ProgramError(f"{what}: {v.name} is {v.dtype}; operands are {' or '.join(OPERANDS)}")
    if set(n) & set(rows):
        left, right, m, n = right, left, n, m
    if m != rows or set(n) & set(rows):
        raise ProgramError(f"{what}: {' '.join(m)} would lie along rows, {' '.join(rows)} lies there already")
    if len(n) > 1:
        raise ProgramError(f"{what}: columns of fragments are one axis, not {' and '.join(n)}")
    count = math.prod(made.extent(a) for a in m)
    for axis, side, unit in ((" ".join(m), count, 16), (n[0], made.extent(n[0]), 8), (k, made.extent(k), 16)):
        if side % unit:
            message = f"{what}: {side} values of {axis} are no multiple of {unit}"
            if axis in made.parts and side < unit == 16 and axis in m and made.sizes[axis] < 16:
                raise FewRows(message, axis, unit)
            raise ProgramError(message)
    if right not in made.slices:
        raise ProgramError(f"{what}: {right} was computed, and would have to lie along columns as it is summed")
    if s.variable.dtype != "fp32":
        raise ProgramError(f"{what}: it adds up in {s.variable.dtype}; there is fp32")
    return Product(left, right, k, n[0], tuple(beside))


def _tiles(made: Plan, statements: Sequence[Any], program: Program) -> None:
    """Room in shared memory for everything that is loaded."""
    offset = 0
    rings = {s.variable.name: s.stages for s in statements if isinstance(s, Ring)}
    for s in statements:
        if isinstance(s, Load) and s.variable.name not in made.tiles:
            v = s.variable
            kind = program.buffers[s.buffer].dtype
            if kind not in (BYTES if made.lanes else OPERANDS):
                raise ProgramError(f"{s.buffer} is {kind}; CUDA kernels load {' or '.join(OPERANDS)}")
            sizes = tuple(made.block(a) for a in s.axes) or (1,)
            if not s.axes or (sizes[-1] % 8 and not made.lanes):
                raise ProgramError(f"load {v.name}: {sizes[-1]} values{f' of {s.axes[-1]}' if s.axes else ''} in a row "
                                   f"are no whole 16-byte pieces")  # fmt: skip
            axes = _rows_together(made, v.name, s.axes)
            sizes = tuple(made.block(a) for a in axes) or (1,)
            tile = Tile(v.name, axes, sizes, kind, rings.get(v.name, 1), offset)
            made.tiles[v.name] = tile
            offset += -(-tile.stages * tile.bytes // 128) * 128


def _rows_together(made: Plan, name: str, axes: tuple[str, ...]) -> tuple[str, ...]:
    """The axes of a tile so that the 8 rows of an ldmatrix lie one after the other, on which pieces trade places: what
    is summed one value after the other is outermost."""
    of = [p for p in made.products.values() if name in (made.slices.get(p.left), made.slices.get(p.right))]
    beside = [a for a in axes[:-1] if any(a in p.beside for p in of)]
    return (*beside, *(a for a in axes if a not in beside))


def _fits(made: Plan, s: Compute) -> None:
    """Every array of an elementwise statement or a reduction lies in fragments."""
    what = f"{s.variable.name} = {s.expr}"
    made.shape(s.variable.axes)
    for node in walk(s.expr):
        if isinstance(node, Reduce):
            over = [a for a in node.axes if made.extent(a) > 1]
            if node.kind not in ("sum", "max", "min"):
                raise ProgramError(f"{what}: {node.kind} has no CUDA form")
            if set(over) & set(made.rows):
                raise ProgramError(f"{what}: {' '.join(node.axes)} lies along rows, which are not reduced")
            if len(over) > 1 and not made.lanes:
                raise ProgramError(f"{what}: a reduction over {' and '.join(node.axes)} at once")
