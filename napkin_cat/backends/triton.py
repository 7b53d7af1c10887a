"""The loop program as Triton: a kernel for each of its kernels, and a launcher that is called on tensors.

The grid runs the group loops, one program a block; a stream loop becomes a `for`. Sizes, strides and the batch are
arguments: the kernel is right for all of them, though its tiles were proved best for those that it was derived for.
Tiles that a mask leaves nothing of are left out by the bounds of the loop. How warps share a block, what is fetched
ahead and where it lies is Triton's to say, within `num_warps` and `num_stages` (see `napkin_cat.triton`).

>>> from napkin_cat.expression import Numerics
>>> from napkin_cat.library import matmul
>>> from napkin_cat.program import single
>>> from napkin_cat.regions import kernel_of
>>> kernel = kernel_of(matmul.diagram, stream="b")
>>> tiles = {"a": 64, "b": 32, "c": 64}
>>> program = single(kernel, {"a": 500, "b": 700, "c": 300}, tiles, Numerics("fp16"), ["A", "B"])
>>> source = emit(program, "matmul", [Launch(warps=4, stages=3)])
>>> "c2 = tl.dot(A, B, c)" in source.text, source.kernels[0].constants["BLOCK_b"]
(True, 32)
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from napkin_cat.backends.triton_text import HELPERS, TYPES, Term, Writer, named
from napkin_cat.backends.triton_tile import LEAST_SIDE, blocks_of, joined, matrices, power
from napkin_cat.expression import UNITS, Affine, Const, Expr, Reduce, Size, Var, walk
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

__all__ = ["KernelSource", "Launch", "Source", "Tuned", "emit"]


@dataclass(frozen=True)
class Launch:
    """How a kernel is launched: warps of a block, `num_stages`, and the most registers of a thread (0: any)."""

    warps: int = 4
    stages: int = 1
    registers: int = 0

    def __str__(self) -> str:
        most = f", maxnreg={self.registers}" if self.registers else ""
        return f"num_warps={self.warps}, num_stages={self.stages}{most}"


Tuned = tuple[Mapping[str, int], Launch]
"""Tiles by axis, and a launch."""


@dataclass(frozen=True)
class KernelSource:
    """One kernel.

    Attributes:
        pointers: the buffers that it is given, by parameter, with their dtypes.
        numbers: strides (of contiguous arrays) and sizes, by parameter.
        constants: sides of tiles, and whether an axis is a multiple of its tile's.
        dots: matrix products by `tl.dot`.
    """

    name: str
    pointers: Mapping[str, str]
    numbers: Mapping[str, int]
    constants: Mapping[str, Any]
    launch: Launch
    dots: int


@dataclass(frozen=True)
class Source:
    """A Python module: its text, the function to call, and its kernels."""

    text: str
    launcher: str
    kernels: tuple[KernelSource, ...]


def emit(
    program: Program, name: str, launches: Sequence[Launch] | None = None, head: Sequence[str] = (),
    tuned: Sequence[Sequence[Tuned]] = (),
) -> Source:  # fmt: skip
    """The program in Triton.

    Args:
        name: of the launcher, a Python identifier.
        launches: one for each kernel; by default 4 warps and 1 stage.
        head: lines of comment to stand at the top.
        tuned: for each kernel, tiles and launches among which `@triton.autotune` is to choose; none: as they are.

    Raises:
        ProgramError: tiles that are no powers of two, arrays that are no fp32, bf16 or fp16, warps and stages that are
            explicit, or an operation that has no form in Triton; the message names it.
    """
    for buffer in program.buffers.values():
        if buffer.dtype not in TYPES:
            raise ProgramError(f"{buffer.name} is {buffer.dtype}; Triton is written for arrays of {', '.join(TYPES)}")
    name = named(name)
    launches = launches or [Launch()] * len(program.kernels)
    helpers: dict[str, None] = {}
    kernels, texts, calls = [], [], []
    lengths = _lengths(program)
    for k, (kernel, launch) in enumerate(zip(program.kernels, launches, strict=True)):
        title = f"{name}_kernel" if len(program.kernels) == 1 else f"{name}_kernel{k + 1}"
        made = _Printer(kernel, program, title, launch, tuned[k] if tuned else ())
        source, text = made.text()
        helpers |= made.writer.helpers
        kernels.append(source)
        texts.append(text)
        calls += made.call(lengths)
    comment = "\n".join(f"# {line}".rstrip() for line in head)
    imports = "import torch\nimport triton\nimport triton.language as tl"
    parts = [*([comment] if head else []), imports, *(HELPERS[h].strip("\n") for h in HELPERS if h in helpers), *texts]
    parts.append("\n".join(_launcher(program, name, calls, lengths)))
    return Source("\n\n\n".join(parts) + "\n", name, tuple(kernels))


def _lengths(program: Program) -> dict[str, str]:
    """Every axis's size in the launcher: of an input's, or of the axis that a kernel knows it by."""
    found = {a: f'sizes["{a}"]' for b in program.inputs for a in b.axes}
    for kernel in program.kernels:
        for load in _moves(kernel.body):
            for a, b in zip(load.axes, program.buffers[load.buffer].axes, strict=True):
                if b in found:
                    found.setdefault(a, found[b])
        part, stream = kernel.code.part, kernel.code.stream
        if part is not None and stream in found:  # as many parts of that length as it takes
            found[part.axis] = f"triton.cdiv({found[stream]}, {part.length})"
    return found


def _computed(body: Sequence[Any]) -> list[Expr]:
    """What is computed, in order."""
    each = (_computed(t.body) if isinstance(t, Loop) else [t.expr] if isinstance(t, Compute) else [] for t in body)
    return [e for of in each for e in of]


def _moves(body: Sequence[Any]) -> list[Load | Store]:
    return [s for t in body for s in (_moves(t.body) if isinstance(t, Loop) else [t]) if isinstance(s, Load | Store)]


@dataclass
class _Printer:
    """Prints one kernel."""

    kernel: KernelProgram
    program: Program
    title: str
    launch: Launch
    tuned: Sequence[Tuned]

    def __post_init__(self) -> None:
        self.blocks = blocks_of(self.kernel)
        self.writer = Writer(self.kernel, self.blocks)
        self.buffers = list(dict.fromkeys(s.buffer for s in _moves(self.kernel.body)))
        moved = [a for s in _moves(self.kernel.body) for a in s.axes]
        sizes = (n.axis for e in _computed(self.kernel.body) for n in walk(e) if isinstance(n, Size))
        self.axes = list(dict.fromkeys([*moved, *sizes]))
        sides = (side for p in matrices(self.kernel) for side in (p.m, p.n, p.k))
        self.multiplied = {side[0] for side in sides if len(side) == 1}
        self.sided = [a for dim in self.blocks.dims for a in dim]

    def strides(self, buffer: str) -> dict[str, int]:
        """Of a contiguous array, by parameter."""
        b, found, step = self.program.buffers[buffer], dict[str, int](), 1
        for a, n in reversed(list(zip(b.axes, b.shape, strict=True))):
            found[f"stride_{named(buffer)}_{a}"] = step
            step *= n
        return dict(reversed(found.items()))

    def kernel_source(self) -> KernelSource:
        sizes, tiles = dict(self.kernel.sizes), self.blocks.sides
        numbers = {p: n for b in self.buffers for p, n in self.strides(b).items()}
        numbers |= {f"size_{a}": sizes[a] for a in self.axes}
        constants: dict[str, Any] = {f"BLOCK_{a}": tiles[a] for a in self.sided}
        constants |= {f"EVEN_{a}": sizes[a] % tiles[a] == 0 for a in self.sided}
        pointers = {f"{named(b)}_ptr": self.program.buffers[b].dtype for b in self.buffers}
        return KernelSource(self.title, pointers, numbers, constants, self.launch, self.writer.dots)

    def text(self) -> tuple[KernelSource, str]:
        """The kernel's text."""
        body = self.body(self.kernel.body, ())
        writer = self.writer
        counts = [f"count_{a} = tl.full((), size_{a}, tl.float32)" for a in writer.counts]
        source = self.kernel_source()
        even = [f'    "EVEN_{a}": lambda args: args["size_{a}"] % args["BLOCK_{a}"] == 0,' for a in self.sided]
        lines = self.autotune() + (["@triton.heuristics({", *even, "})"] if even else [])
        parameters = [*_wrapped([*source.pointers]), *_wrapped([*source.numbers])]
        parameters += _wrapped([f"{c}: tl.constexpr" for c in source.constants])
        lines += ["@triton.jit", f"def {self.title}(", *(f"    {p}" for p in parameters), "):"]
        return source, "\n".join([*lines, *(f"    {line}" for line in [*self.places(), *counts, *body])])

    def autotune(self) -> list[str]:
        """The configurations to choose from, anew for other sizes."""
        lines = []
        for blocks, launch in self.tuned:
            sides = ", ".join(f'"BLOCK_{a}": {n}' for a, n in blocks.items() if a not in self.blocks.scalar)
            lines.append(f"    triton.Config({{{sides}}}, {launch}),")
        key = ", ".join(f'"size_{a}"' for a in self.axes)
        return ["@triton.autotune([", *lines, f"], key=[{key}])"] if lines else []

    def places(self) -> list[str]:
        """Where the program's block lies, and the positions in a tile."""
        grid = [loop for loop in self.kernel.loops() if loop.where == "grid"]
        lines = ["pid = tl.program_id(0)"] if len(grid) > 1 else []
        for loop in reversed(grid):
            a, scalar = loop.axis, loop.axis in self.blocks.scalar
            tiles = f"size_{a}" if scalar else f"tl.cdiv(size_{a}, BLOCK_{a})"
            times = "" if scalar else f" * BLOCK_{a}"
            if loop is grid[0]:
                lines.append(f"at_{a} = {'pid' if len(grid) > 1 else 'tl.program_id(0)'}{times}")
            else:
                lines += [f"at_{a} = pid % {tiles}{times}", f"pid = pid // {tiles}"]
        lines += [f"far_{loop.axis} = at_{loop.axis}.to(tl.int64)" for loop in grid]
        for dim in self.blocks.dims:
            if len(dim) == 1:
                lines.append(f"offs_{dim[0]} = tl.arange(0, BLOCK_{dim[0]})")
                continue
            along = f"offs_{joined(dim)}"
            lines.append(f"{along} = tl.arange(0, {' * '.join(f'BLOCK_{a}' for a in dim)})")
            for i, a in enumerate(dim):
                below = " * ".join(f"BLOCK_{b}" for b in dim[i + 1 :])
                inner = f"({below})" if len(dim) - i > 2 else below
                text = f"{along} // {inner}" if below else along
                lines.append(f"offs_{a} = {text}{f' % BLOCK_{a}' if i else ''}")
        streamed = {loop.axis for loop in self.kernel.loops() if loop.where != "grid"}
        for dim in self.blocks.dims:
            if not streamed & set(dim):
                lines += self.masks(dim)
        return lines

    def masks(self, dim: tuple[str, ...]) -> list[str]:
        """What of a tile lies inside of the array."""
        lines = []
        for a in dim:
            position = f"at_{a} + offs_{a}" if a in self.blocks.tiles else f"offs_{a}"
            lines.append(f"in_{a} = ({position} < size_{a}) | EVEN_{a}")
        if len(dim) > 1:
            lines.append(f"in_{joined(dim)} = {' & '.join(f'in_{a}' for a in dim)}")
        return lines

    def body(self, statements: Sequence[Any], around: tuple[Loop, ...]) -> list[str]:
        for s in statements:
            match s:
                case Loop(where="grid"):
                    self.body(s.body, (*around, s))
                case Loop():
                    self.loop(s)
                case Load():
                    self.load(s)
                case Store():
                    self.store(s)
                case Compute():
                    self.compute(s)
                case Rebind(state, value):
                    self.writer.variables[state] = self.writer.variables[value]
                    self.writer.beyond[state] = dict(self.writer.beyond[value])
                    self.writer.lines.append(f"{named(state)} = {named(value)}")
                case Alloc() | Free():
                    pass
                case _:
                    what = type(s).__name__.lower()
                    raise ProgramError(f"{self.kernel.name}: a {what} is explicit; Triton sees to that itself")
        return self.writer.lines

    def loop(self, loop: Loop) -> None:
        a, writer = loop.axis, self.writer
        low, high, bounds = self.bounds(loop)
        before = {n: dict(known) for n, known in writer.beyond.items()}
        outside = writer.lines
        while True:  # what a variable holds beyond the end when a chunk begins, it holds when it ends
            dots, writer.lines, writer.beyond = writer.dots, [], {n: dict(known) for n, known in before.items()}
            inner = self.body(loop.body, ())
            after = {n: {d: v for d, v in known.items() if writer.beyond[n].get(d) == v} for n, known in before.items()}
            if after == before:
                break
            before, writer.dots = after, dots
        part = self.kernel.code.part
        if part is not None and a == self.kernel.code.stream:
            bounds = [f"tl.static_assert({part.length} % BLOCK_{a} == 0)", *bounds]
        dim = next(d for d in self.blocks.dims if a in d)
        head = [f"far_{a} = tl.cast(at_{a}, tl.int64)", *self.masks(dim)]
        writer.lines = [
            *outside, *bounds, f"for at_{a} in range({low}, {high}, BLOCK_{a}):", *(f"    {x}" for x in [*head, *inner])
        ]  # fmt: skip

    def bounds(self, loop: Loop) -> tuple[str, str, list[str]]:
        """Where the tiles begin and end on which a mask leaves anything."""
        a = loop.axis
        lows, highs = [], []
        for c in loop.guard or ():
            slope = dict(c.coefficients).get(a, 0)
            if slope:
                rest = self.most(c, a)
                if slope < 0:  # slope * position + rest >= 0 from the start of the axis to rest / |slope|
                    part = rest if slope == -1 else f"({rest}) // {-slope}"
                    highs.append(f"tl.maximum({part}, -1) + 1")
                else:
                    part = f"-({rest})" if slope == 1 else f"-({rest}) // {slope}"
                    lows.append(f"tl.maximum({part}, 0) // BLOCK_{a} * BLOCK_{a}")
        lines = []
        low, high = "0", f"size_{a}"
        if lows:
            lines.append(f"first_{a} = {_nested('tl.maximum', lows)}")
            low = f"first_{a}"
        if highs:
            lines.append(f"end_{a} = {_nested('tl.minimum', [f'size_{a}', *highs])}")
            high = f"end_{a}"
        return low, high, lines

    def most(self, c: Affine, stream: str) -> str:
        """The most that a condition can be on a tile, apart from the streamed axis, as text."""
        terms = []
        for a, k in c.coefficients:
            if a == stream:
                continue
            start = f"at_{a}" if a in self.blocks.tiles else "0"
            width = "1" if a in self.blocks.scalar else f"BLOCK_{a}"
            end = f"tl.minimum({start} + {width}, size_{a}) - 1" if width != "1" else start
            at = end if k > 0 else start
            terms.append(at if k == 1 else f"{k} * ({at})")
        if c.constant or not terms:
            terms.append(str(c.constant))
        return " + ".join(terms)

    def pointer(self, s: Load | Store) -> tuple[str, str]:
        """Pointers to a tile, and its mask (empty where the tile is one value)."""
        buffer, blocks = self.program.buffers[s.buffer], self.blocks
        dims = blocks.of(s.axes)
        base, inside = [f"{named(s.buffer)}_ptr"], []
        for a, stride in zip(s.axes, self.strides(buffer.name), strict=True):
            if a in s.tiled or a in blocks.scalar:
                base.append(f"far_{a} * {stride}")
            if a not in blocks.scalar:
                offs = self.writer.spread(Term(f"offs_{a}", (blocks.dim(a),), "int"), dims)
                inside.append(f"{offs} * {stride}")
        text = " + ".join([*base, *inside])
        if len(text) > 100:  # the tile's start, then the positions in it
            text = " + ".join(base) + "\n    + " + " + ".join(inside)
        return text, self.writer.mask(dims, dims)

    def load(self, s: Load) -> None:
        """Load a tile; beyond the array's end lies what the first reduction of it needs there."""
        writer, v = self.writer, s.variable
        dims = self.blocks.of(v.axes)
        if s.shift or s.shared or s.lag:
            raise ProgramError(f"{self.kernel.name}: the load of {v} is shared out or lags; Triton sees to that itself")
        writer.variables[v.name] = v
        other = self.other(v.name)
        writer.beyond[v.name] = dict.fromkeys(dims, other)
        pointer, mask = self.pointer(s)
        kind = self.program.buffers[s.buffer].dtype
        cast = f".to({TYPES[v.dtype]})" if v.dtype != kind else ""
        if not mask:
            writer.lines += f"{named(v.name)} = tl.load({pointer}){cast}".split("\n")
            return
        filled = '-float("inf")' if other == -math.inf else 'float("inf")' if other == math.inf else "0.0"
        writer.lines += [
            f"{named(v.name)} = tl.load(",
            *f"    {pointer},".split("\n"),
            f"    mask={mask}, other={filled},",
            f"){cast}",
        ]

    def other(self, name: str) -> float:
        def computes(body: Sequence[Any]) -> list[Compute]:
            each = (computes(t.body) if isinstance(t, Loop) else [t] for t in body)
            return [s for of in each for s in of if isinstance(s, Compute)]

        for s in computes(self.kernel.body):
            for node in walk(s.expr):
                if isinstance(node, Reduce) and node.kind in ("max", "min") and node.body == Var(name):
                    return UNITS[node.kind]
        return 0.0

    def store(self, s: Store) -> None:
        pointer, mask = self.pointer(s)
        value = f"{named(s.variable.name)}.to({named(s.buffer)}_ptr.dtype.element_ty)"
        if not mask:
            self.writer.lines.append(f"tl.store({pointer}, {value})")
            return
        self.writer.lines += ["tl.store(", *f"    {pointer},".split("\n"), f"    {value},", f"    mask={mask},", ")"]

    def compute(self, s: Compute) -> None:
        writer, v = self.writer, s.variable
        dims, kind = self.blocks.of(v.axes), TYPES.get(v.dtype)
        if kind is None:
            raise ProgramError(f"{self.kernel.name}: {v} is {v.dtype}; Triton is written for {', '.join(TYPES)}")
        known = {d: x for d in dims if (x := writer.value(s.expr, d)) is not None}
        if isinstance(s.expr, Const):
            number = writer.term(s.expr).text
            text = f"tl.full({self.blocks.shape(dims) if dims else '()'}, {number}, {kind})"
        else:
            t = writer.term(s.expr)
            known = {d: x for d in dims if (x := writer.value(s.expr, d)) is not None}
            if t.kind in ("number", "int", "bool"):
                t = writer.wide(t) if t.kind != "number" else Term(f"tl.full((), {t.text}, tl.float32)", (), "fp32")
            text = t.text
            if t.dims != dims:
                text = f"tl.broadcast_to({writer.spread(t, dims)}, {self.blocks.shape(dims)})"
            if t.kind != v.dtype:
                text = f"({text}).to({kind})" if t.dims == dims and t.binds < 9 else f"{text}.to({kind})"
        writer.variables[v.name] = v
        writer.beyond[v.name] = known
        writer.lines.append(f"{named(v.name)} = {text}")

    # ----------------------------------------------------------------------- launch

    def call(self, lengths: Mapping[str, str]) -> list[str]:
        """The lines of the launcher that run the kernel."""
        missing = [a for a in self.axes if a not in lengths]
        if missing:
            raise ProgramError(f"{self.kernel.name}: no input has axis {missing[0]!r}, so that its size is unknown")
        grid = []
        for loop in self.kernel.loops():
            if loop.where == "grid":
                a = loop.axis
                n = lengths[a]
                grid.append(n if a in self.blocks.scalar else f'triton.cdiv({n}, meta["BLOCK_{a}"])')
        blocks = []
        for dim in self.blocks.dims:
            for a in dim:
                side = self.blocks.sides[a]
                if a not in self.blocks.tiles:
                    up = f"triton.next_power_of_2({lengths[a]})"
                    least = side if side > power(dict(self.kernel.sizes)[a]) else 1
                    least = LEAST_SIDE if a in self.multiplied else least
                    blocks.append(f"BLOCK_{a}=max({least}, {up})" if least > 1 else f"BLOCK_{a}={up}")
                elif not self.tuned:
                    blocks.append(f"BLOCK_{a}={side}")
        rows = [
            ", ".join(map(named, self.buffers)),
            *([", ".join(f"*{named(b)}.stride()" for b in self.buffers if self.program.buffers[b].axes)]),
            ", ".join(lengths[a] for a in self.axes),
            ", ".join([*blocks, *([] if self.tuned else [str(self.launch)])]),
        ]  # fmt: skip
        where = f"lambda meta: ({' * '.join(grid)},)" if grid else "(1,)"
        return [f"{self.title}[{where}](", *(f"    {row}," for row in rows if row), ")"]


def _nested(function: str, terms: Sequence[str]) -> str:
    text = terms[0]
    for t in terms[1:]:
        text = f"{function}({text}, {t})"
    return text


def _wrapped(words: Sequence[str], width: int = 110) -> list[str]:
    """Words with commas, in lines of up to `width` characters."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + len(word) + 2 <= width:
            lines[-1] += f" {word},"
        else:
            lines.append(f"{word},")
    return lines


CHECK = '''
def checked(*inputs):
    """The size of every axis; an input of another dtype or number of axes, or of sizes that disagree, is refused."""
    sizes = {}
    for name, given, axes, kind in inputs:
        if given.ndim != len(axes) or given.dtype != kind:
            what = f"{given.dtype} of shape {tuple(given.shape)}"
            raise ValueError(f"{name} is {what}; it must be {kind} with axes {axes}")
        for axis, n in zip(axes, given.shape):
            if sizes.setdefault(axis, n) != n:
                raise ValueError(f"{name}: axis {axis} has size {n}, but another input has {sizes[axis]}")
    return sizes
'''


def _launcher(program: Program, name: str, calls: Sequence[str], lengths: Mapping[str, str]) -> list[str]:
    """The function that checks tensors, takes room for results and runs the kernels."""
    ins = [named(b.name) for b in program.inputs]

    def shape(b: Buffer) -> str:
        return f"[{' '.join(b.axes)}]"

    takes, gives = (", ".join(f"{named(b.name)}{shape(b)}" for b in of) for of in (program.inputs, program.outputs))
    lines = [
        *CHECK.strip("\n").splitlines(), "", "",
        f"def {name}({', '.join(ins)}):", f'    """{takes} -> {gives}"""', "    sizes = checked(",
    ]  # fmt: skip
    for b in program.inputs:
        axes = ", ".join(f'"{a}"' for a in b.axes) + ("," if len(b.axes) == 1 else "")
        lines.append(f'        ("{b.name}", {named(b.name)}, ({axes}), torch.{_torch(b.dtype)}),')
    lines.append("    )")
    device = f"{ins[0]}.device" if ins else '"cuda"'
    made = [b for b in (*program.scratch, *program.outputs) if b.name not in {i.name for i in program.inputs}]
    for b in made:
        where = ", ".join(lengths[a] for a in b.axes) + ("," if len(b.axes) == 1 else "")
        lines.append(f"    {named(b.name)} = torch.empty(({where}), device={device}, dtype=torch.{_torch(b.dtype)})")
    lines += [f"    {line}" for line in calls]
    return [*lines, f"    return {', '.join(named(b.name) for b in program.outputs)}"]


def _torch(dtype: str) -> str:
    return {"fp32": "float32", "fp16": "float16", "bf16": "bfloat16"}[dtype]
