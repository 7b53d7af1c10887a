"""The loop program of a tiled kernel: what every printer prints and what the interpreter runs.

All is explicit: every variable with level, axes and dtype; where it is allocated and freed; every load and store with
the tile that it moves; group loops and stream loops with their ragged last tiles. The interpreter runs it on numpy
and keeps a **ledger**, which changes only in its own load, store, alloc and free, by the sizes of the arrays that it
really holds: the independent check on what `cost` predicts.

>>> import numpy as np
>>> from napkin_cat.library import matmul
>>> from napkin_cat.schedule import kernel_of
>>> kernel = kernel_of(matmul.diagram, stream="b")
>>> program = single(kernel, {"a": 5, "b": 7, "c": 3}, {"a": 2, "b": 3, "c": 2})
>>> A, B = np.ones((5, 7)), np.ones((7, 3))
>>> [C], ledger = run(program, [A, B])
>>> C.tolist() == (A @ B).tolist(), ledger.moved[1], ledger.peak[1]
(True, 148, 12)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from napkin_cat import expression, tensor
from napkin_cat.columns import Columns, Statement, Variable, columns
from napkin_cat.diagram import Kernel
from napkin_cat.expression import Affine, Expr, Numerics, dtype
from napkin_cat.tensor import Tensor, container, round_to

__all__ = [
    "Alloc", "Buffer", "Compute", "Free", "KernelProgram", "Ledger", "Load", "Loop", "Program", "ProgramError",
    "Rebind", "Store", "lower", "run", "single",
]  # fmt: skip


class ProgramError(RuntimeError):
    """A program that reads what is not there, leaves something behind, or writes where nothing is allocated."""


# --------------------------------------------------------------------------- the program


@dataclass(frozen=True)
class Buffer:
    """An array in global memory: its axes in order and the values along each."""

    name: str
    axes: tuple[str, ...]
    shape: tuple[int, ...]
    dtype: str


@dataclass(frozen=True)
class Alloc:
    """Take room for a tile of a variable, at its level."""

    variable: Variable


@dataclass(frozen=True)
class Free:
    """Give the room of a variable back."""

    name: str


@dataclass(frozen=True)
class Load:
    """Copy a tile of a buffer into an allocated variable: along `tiled` axes the current tiles, whole along the rest.

    `axes` are the buffer's axes under the names that they have here; `shift` moves the tile along the first tiled axis.
    """

    variable: Variable
    buffer: str
    axes: tuple[str, ...]
    tiled: tuple[str, ...]
    shift: int = 0


@dataclass(frozen=True)
class Store:
    """Copy a variable into its tile of a buffer, converted to the buffer's dtype on the way."""

    variable: Variable
    buffer: str
    axes: tuple[str, ...]
    tiled: tuple[str, ...]
    shift: int = 0


@dataclass(frozen=True)
class Compute:
    """Evaluate into a variable: into the room of the dying operand `reuses`, or into its own."""

    variable: Variable
    expr: Expr
    reuses: str | None = None


@dataclass(frozen=True)
class Rebind:
    """The state's new value takes the state's name; nothing is copied."""

    state: str
    value: str


@dataclass(frozen=True)
class Loop:
    """Run the body for each tile of an axis; the last tile is ragged.

    `kind` is "group" (independent tiles; `where` says on what they run) or "stream" (in order). A tile on which one
    of the `guard` conditions fails everywhere is left out.
    """

    kind: str
    axis: str
    size: int
    block: int
    body: tuple[Any, ...]
    where: str = "serial"
    stages: int = 1
    guard: tuple[Affine, ...] | None = None


@dataclass(frozen=True)
class KernelProgram:
    """One kernel: its loops, the sizes of all axes, and its columns, from which it was lowered."""

    name: str
    body: tuple[Any, ...]
    sizes: tuple[tuple[str, int], ...]
    code: Columns


@dataclass(frozen=True)
class Program:
    """Kernels that run one after the other on buffers in global memory."""

    inputs: tuple[Buffer, ...]
    scratch: tuple[Buffer, ...]
    outputs: tuple[Buffer, ...]
    kernels: tuple[KernelProgram, ...]
    numerics: Numerics

    @property
    def buffers(self) -> dict[str, Buffer]:
        return {b.name: b for b in (*self.inputs, *self.scratch, *self.outputs)}


Argument = tuple[str, tuple[str, ...]]
"""A buffer's name, and its axes, in the buffer's order, under the names that a kernel gives them."""


def lower(
    name: str, code: Columns, sizes: Mapping[str, int], blocks: Mapping[str, int], inputs: Sequence[Argument],
    outputs: Sequence[Argument],
) -> KernelProgram:  # fmt: skip
    """The loops of a kernel's columns at given block sizes (values, per partitioned axis)."""

    def statement(s: Statement) -> list[Any]:
        out: list[Any] = []
        cut = (*code.groups, *([code.stream] if code.stream else []))
        if s.kind == "store":
            buffer, axes = outputs[s.port]
            out.append(Store(s.target, buffer, axes, tuple(a for a in axes if a in code.groups)))
        else:
            if s.reuses is None:
                out.append(Alloc(s.target))
            if s.kind == "load":
                buffer, axes = inputs[s.port]
                out.append(Load(s.target, buffer, axes, tuple(a for a in axes if a in cut)))
            else:
                assert s.expr is not None
                out.append(Compute(s.target, s.expr, s.reuses))
        return out + [Free(n) for n in s.frees]

    def each(statements: Sequence[Statement]) -> list[Any]:
        return [x for s in statements for x in statement(s)]

    body = each(code.head) + each(code.init)
    if code.stream is not None:
        rebind = [Rebind(old, new) for old, new in code.rebind if old != new]
        body.append(Loop(
            "stream", code.stream, sizes[code.stream], blocks[code.stream], (*each(code.body), *rebind), guard=code.skip
        ))  # fmt: skip
        body += [Free(n) for n in code.drained]
    body += each(code.tail)
    for axis in reversed(code.groups):
        body = [Loop("group", axis, sizes[axis], blocks[axis], tuple(body), where="grid")]
    return KernelProgram(name, tuple(body), tuple(sorted(sizes.items())), code)


def single(
    kernel: Kernel, sizes: Mapping[str, int], blocks: Mapping[str, int], numerics: Numerics | None = None,
    names: Sequence[str] = (),
) -> Program:  # fmt: skip
    """The program of one lowered kernel by itself."""
    numerics = numerics or Numerics()
    code = columns(kernel, numerics, names)
    called = [*names, *(f"in{i}" for i in range(len(names), len(code.inputs)))]
    ins = [(n, axes) for n, axes in zip(called, code.inputs, strict=True)]
    outs = [(f"out{i}", axes) for i, axes in enumerate(code.outputs)]

    def buffer(argument: Argument, kind: str | None = None) -> Buffer:
        return Buffer(argument[0], argument[1], tuple(sizes[a] for a in argument[1]), kind or numerics.storage)

    body = lower("kernel", code, sizes, blocks, ins, outs)
    given = tuple(buffer(a, array.dtype) for a, array in zip(ins, kernel.dom.inside, strict=True))
    results = tuple(buffer(a, array.dtype) for a, array in zip(outs, kernel.cod.inside, strict=True))
    return Program(given, (), results, (body,), numerics)


# --------------------------------------------------------------------------- the interpreter


@dataclass
class Ledger:
    """Values moved across the boundary above each level, and the most that lay in each at one moment.

    `*_bytes` are the same in bytes, by the dtype of each array (a store crosses in the buffer's dtype).
    """

    moved: Counter[int] = field(default_factory=Counter)
    moved_bytes: Counter[int] = field(default_factory=Counter)
    resident: Counter[int] = field(default_factory=Counter)
    resident_bytes: Counter[int] = field(default_factory=Counter)
    peak: Counter[int] = field(default_factory=Counter)
    peak_bytes: Counter[int] = field(default_factory=Counter)

    def cross(self, level: int, values: int, value_bytes: int) -> None:
        """An array moved between the top and a level: it crosses every boundary between."""
        for boundary in range(1, level + 1):
            self.moved[boundary] += values
            self.moved_bytes[boundary] += values * value_bytes

    def hold(self, level: int, values: int, value_bytes: int) -> None:
        """An array is taken into a level (or, with negative values, let go)."""
        self.resident[level] += values
        self.resident_bytes[level] += values * value_bytes
        self.peak[level] = max(self.peak[level], self.resident[level])
        self.peak_bytes[level] = max(self.peak_bytes[level], self.resident_bytes[level])


class _Machine:
    """Runs one kernel: variables by name, current tiles by axis."""

    def __init__(
        self, kernel: KernelProgram, memory: dict[str, np.ndarray[Any, Any]], program: Program, declared: bool
    ):
        self.sizes, self.memory, self.program = dict(kernel.sizes), memory, program
        self.declared = declared
        self.ledger = Ledger()
        self.variables: dict[str, Variable] = {}
        self.data: dict[str, np.ndarray[Any, Any]] = {}
        self.tiles: dict[str, tuple[int, int]] = {}

    def run(self, statements: Sequence[Any]) -> None:
        for s in statements:
            match s:
                case Loop():
                    self.loop(s)
                case Alloc(variable):
                    self.alloc(variable)
                case Free(name):
                    self.free(name)
                case Load():
                    self.load(s)
                case Store():
                    self.store(s)
                case Compute():
                    self.compute(s)
                case Rebind(state, value):
                    if state in self.data:
                        raise ProgramError(f"{state} is given a new value while the old one still takes room")
                    self.data[state] = self.data.pop(value)
                    self.variables[state] = self.variables.pop(value)
                case _:
                    raise ProgramError(f"no statement of a program: {s!r}")

    def loop(self, loop: Loop) -> None:
        if loop.axis in self.tiles:
            raise ProgramError(f"two loops over {loop.axis} around one another")
        for start in range(0, loop.size, loop.block):
            self.tiles[loop.axis] = (start, min(start + loop.block, loop.size))
            if loop.guard is None or all(c.possible(self.positions()) for c in loop.guard):
                self.run(loop.body)
        self.tiles.pop(loop.axis, None)

    def positions(self) -> dict[str, tuple[int, int]]:
        whole = {a: (0, n - 1) for a, n in self.sizes.items()}
        return whole | {a: (start, stop - 1) for a, (start, stop) in self.tiles.items()}

    def shape(self, axes: Sequence[str]) -> tuple[int, ...]:
        spans = (self.tiles.get(a, (0, self.sizes[a])) for a in axes)
        return tuple(stop - start for start, stop in spans)

    def alloc(self, variable: Variable) -> None:
        if variable.name in self.data:
            raise ProgramError(f"{variable} is allocated twice")
        kind = self._kind(variable)
        self.data[variable.name] = np.full(self.shape(variable.axes), np.nan, dtype=kind)
        self.variables[variable.name] = variable
        self.ledger.hold(variable.level, self.data[variable.name].size, dtype(variable.dtype).bytes)

    def _kind(self, variable: Variable) -> Any:
        if not self.declared:
            return np.float64
        return container(variable.dtype)

    def free(self, name: str) -> None:
        if name not in self.data:
            raise ProgramError(f"{name} is freed, but nothing of that name is there")
        variable, data = self.variables.pop(name), self.data.pop(name)
        self.ledger.hold(variable.level, -data.size, dtype(variable.dtype).bytes)

    def part(self, s: Load | Store) -> tuple[slice, ...]:
        moved = s.tiled[:1]
        index = []
        for axis in s.axes:
            start, stop = self.tiles[axis] if axis in s.tiled else (0, self.sizes[axis])
            shift = s.shift if axis in moved else 0
            index.append(slice(max(0, start + shift), max(0, stop + shift)))
        return tuple(index)

    def load(self, s: Load) -> None:
        if s.variable.name not in self.data:
            raise ProgramError(f"{s.variable} is loaded, but no room was taken for it")
        tile = Tensor(s.axes, self.memory[s.buffer][self.part(s)]).to(s.variable.axes)
        into = self.data[s.variable.name]
        if tile.shape != into.shape:
            raise ProgramError(f"{s.variable}: a tile of shape {tile.shape} is loaded into room of shape {into.shape}")
        into[...] = tile
        self.ledger.cross(s.variable.level, into.size, dtype(s.variable.dtype).bytes)

    def store(self, s: Store) -> None:
        if s.variable.name not in self.data:
            raise ProgramError(f"{s.variable} is stored, but is not there")
        buffer = self.program.buffers[s.buffer]
        out = Tensor(s.variable.axes, self.data[s.variable.name]).to(s.axes)
        place = np.shape(self.memory[s.buffer][self.part(s)])
        if place != out.shape:
            raise ProgramError(f"{s.variable} of shape {out.shape} is stored into a tile of shape {place}")
        self.memory[s.buffer][self.part(s)] = round_to(buffer.dtype, out) if self.declared else out
        self.ledger.cross(s.variable.level, out.size, dtype(buffer.dtype).bytes)

    def compute(self, s: Compute) -> None:
        env = {}
        for name in expression.variables(s.expr):
            if name not in self.data:
                raise ProgramError(f"{s.variable} = {s.expr} reads {name}, which is not there")
            wide = np.float64 if not self.declared else np.promote_types(self.data[name].dtype, np.float32)
            env[name] = Tensor(self.variables[name].axes, self.data[name].astype(wide))
        offsets = {a: start for a, (start, _) in self.tiles.items()}
        known = {**env, **self._lengths(s.expr)}
        value = tensor.evaluate(s.expr if self.declared else _uncast(s.expr), known, self.sizes, offsets)
        result = value.to(s.variable.axes)
        if self.declared:
            result = round_to(s.variable.dtype, result)
        if s.reuses is not None:  # in place: the operand's room becomes the result's
            if s.reuses not in self.data or s.variable.name in self.data:
                raise ProgramError(f"{s.variable} cannot take the room of {s.reuses}")
            before = Tensor(self.variables.pop(s.reuses).axes, self.data.pop(s.reuses))
            self.data[s.variable.name] = before.to(s.variable.axes)
            self.variables[s.variable.name] = s.variable
        if s.variable.name not in self.data:
            raise ProgramError(f"{s.variable} is computed, but no room was taken for it")
        self.data[s.variable.name][...] = result

    def _lengths(self, expr: Expr) -> dict[str, Tensor]:
        """Stand-ins that tell the evaluator how long the axes of `index(...)` and of reductions are here."""
        axes = {n.axis for n in expression.walk(expr) if isinstance(n, expression.Index)}
        axes |= expression.reduced_axes(expr)
        return {f" {a}": Tensor((a,), np.zeros(self.shape([a]))) for a in axes}


def _uncast(expr: Expr) -> Expr:
    return expression.rebuild(expr, lambda e: _uncast(e.body) if isinstance(e, expression.Cast) else None)


def run(
    program: Program, arrays: Sequence[Any], *, declared: bool = False
) -> tuple[list[np.ndarray[Any, Any]], Ledger]:
    """Run a program on numpy.

    Args:
        arrays: one per input, of the input's shape.
        declared: compute in the declared dtypes, rounding where the program does; otherwise all in float64.

    Returns:
        The outputs, and the ledger: transfers summed over kernels, peaks the greatest of any kernel.

    Raises:
        ProgramError: arrays of other shapes; a program that is not sound.
    """
    if len(arrays) != len(program.inputs):
        raise ProgramError(f"{len(arrays)} arrays for {len(program.inputs)} inputs")
    memory: dict[str, np.ndarray[Any, Any]] = {}
    for buffer, data in zip(program.inputs, arrays, strict=True):
        given = np.asarray(data, dtype=np.float64)
        if given.shape != buffer.shape:
            named = " ".join(f"{a}={n}" for a, n in zip(buffer.axes, buffer.shape, strict=True))
            raise ProgramError(f"{buffer.name} must have shape {buffer.shape} ({named}), not {given.shape}")
        memory[buffer.name] = round_to(buffer.dtype, given) if declared else given
    for buffer in (*program.scratch, *program.outputs):
        if buffer.name not in memory:  # an output may be an input as it came
            kind = container(buffer.dtype) if declared else np.float64
            memory[buffer.name] = np.full(buffer.shape, np.nan, dtype=kind)
    total = Ledger()
    for kernel in program.kernels:
        machine = _Machine(kernel, memory, program, declared)
        machine.run(kernel.body)
        if machine.data:
            raise ProgramError(f"{kernel.name} leaves {', '.join(sorted(machine.data))} behind")
        total.moved += machine.ledger.moved
        total.moved_bytes += machine.ledger.moved_bytes
        for of, by in ((total.peak, machine.ledger.peak), (total.peak_bytes, machine.ledger.peak_bytes)):
            for level, values in by.items():
                of[level] = max(of[level], values)
    return [memory[b.name] for b in program.outputs], total
