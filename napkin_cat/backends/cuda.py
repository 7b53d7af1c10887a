"""The loop program of a placed kernel as CUDA for sm_80: mma.sync, ldmatrix, cp.async, swizzled shared memory.

What the placement fixes is constant in the text: sizes, tiles, warps, stages. Nothing knows which algorithm it is: a
load becomes asynchronous copies of 16 bytes (the source's size cuts what is ragged off), a slice an ldmatrix, a
contraction mma.sync, all else passes over fragments (`cuda_layout`), and a statement that has no such form is refused.

>>> from napkin_cat.cores import place
>>> from napkin_cat.schedule import derive
>>> placed = place(derive("matmul", on="a100", sizes={"a": 512, "b": 512, "c": 512}))
>>> source = emit(placed.program, placed.placements, placed.schedule.device.limits)
>>> launch = source.kernels[0]
>>> launch.threads == 32 * placed.placements[0].block_warps, launch.shared_bytes == placed.placements[0].block_bytes
(True, True)
>>> "mma.sync" in source.text and "c2 += sum[b](A_part * B_part)" in source.text
True
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from importlib import resources
from typing import Any

from napkin_cat.backends.c_nest import axis, fold, indent, number
from napkin_cat.backends.c_nest import name_of as c_name
from napkin_cat.backends.cuda_layout import Plan, Shape, Tile, array_registers, plan, slices_only, walked
from napkin_cat.columns import Variable
from napkin_cat.device import Limits
from napkin_cat.expression import Affine, Apply, Cast, Const, Expr, Index, Reduce, Size, Var
from napkin_cat.occupancy import Occupancy, occupancy
from napkin_cat.placement import Placement
from napkin_cat.program import (
    Accumulate,
    Alloc,
    Barrier,
    Compute,
    Free,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Slice,
    Store,
    Wait,
)  # fmt: skip

__all__ = ["KernelLaunch", "Source", "emit"]

STORED = {"fp16": "fp16", "bf16": "bf16", "fp32": "float"}
_TAKEN = {
    "m", "h", "n", "j", "k", "p", "i", "row", "piece", "there", "into", "stage", "alive", "here", "lane", "warp", "run",
    "shared", "shared_memory", "place", "value", "put", "copy", "wait", "commit", "pack", "multiply", "matrices",
    "element", "rounded", "half_of", "all_sum", "all_max", "all_min", "fp16", "bf16", "stream", "min", "max", "error",
}  # fmt: skip
_ORDER = {"le": "<=", "lt": "<", "eq": "=="}
_SIGN = {"add": "+", "sub": "-", "mul": "*"}
_FUNCTION = {"exp": "__expf", "log": "__logf", "sqrt": "sqrtf", "tanh": "tanhf", "erf": "erff", "abs": "fabsf",
             "floor": "floorf", "round": "rintf", "max": "fmaxf", "min": "fminf"}  # fmt: skip
_UNIT = {"sum": "0.0f", "max": "-INFINITY", "min": "INFINITY"}


@dataclass(frozen=True)
class KernelLaunch:
    """How a kernel is launched: pointers to `arguments` in order, so many blocks of so many threads, and bytes of
    dynamic shared memory."""

    name: str
    arguments: tuple[str, ...]
    blocks: int
    threads: int
    shared_bytes: int


@dataclass(frozen=True)
class Source:
    """A CUDA source: its kernels, and `extern "C" cudaError_t run(buffers..., stream)`, which launches all in order."""

    text: str
    kernels: tuple[KernelLaunch, ...]


def emit(
    program: Program, placements: Sequence[Placement], limits: Limits, head: Sequence[str] = (), resident: bool = False
) -> Source:
    """The kernels of a placed program in CUDA.

    Args:
        program, placements: of `cores.Placed`: `placed.program`, `placed.placements`. limits: of the device.
        head: lines of comment to stand at the top.
        resident: slices of what is loaded once are brought down once, and stay in registers.

    Raises:
        ProgramError: a kernel that mma.sync cannot express as it stands; the message names the statement and why.
    """
    kernels, parts = [], []
    for kernel, placement in zip(program.kernels, placements, strict=True):
        made = plan(kernel, program)
        fits = occupancy(limits, warps=made.warps, registers_per_thread=placement.thread_registers,
                         shared_bytes=made.shared_bytes)  # fmt: skip
        if not fits.blocks:
            raise ProgramError(f"{kernel.name}: padded tiles take {made.shared_bytes:,} bytes of shared memory, and a "
                               f"block has {limits.block_shared_bytes:,} at most")  # fmt: skip
        launch, lines = _Emitter(made, program, frozenset(made.once) if resident else frozenset()).kernel(
            placement, fits
        )
        kernels.append(launch)
        parts.append("\n".join(lines))
    text = "\n\n".join(
        p for p in ("\n".join(_comment(head)) if head else "", _header(), *parts, _run(program, kernels)) if p
    )
    return Source(text + "\n", tuple(kernels))


def _comment(lines: Sequence[str]) -> list[str]:
    return ["/*", *(f" * {line}".rstrip().replace("*/", "* /") for line in lines), " */"]


@lru_cache(maxsize=1)
def _header() -> str:
    return resources.files("napkin_cat.backends").joinpath("warps.cuh").read_text().strip()


def _run(program: Program, kernels: Sequence[KernelLaunch]) -> str:
    """The host's function."""
    outputs = {b.name for b in (*program.scratch, *program.outputs)}
    given = [f"{'' if n in outputs else 'const '}{STORED[b.dtype]} *g_{name_of(n)}" for n, b in program.buffers.items()]
    lines = [f'extern "C" cudaError_t run({", ".join(given)}, cudaStream_t stream) {{', "  cudaError_t error;"]
    for k in kernels:
        call = ", ".join(f"g_{name_of(n)}" for n in k.arguments)
        lines += [
            f"  error = cudaFuncSetAttribute({k.name}, cudaFuncAttributeMaxDynamicSharedMemorySize, {k.shared_bytes});",
            "  if (error != cudaSuccess) return error;",
            f"  {k.name}<<<{k.blocks}, {k.threads}, {k.shared_bytes}, stream>>>({call});",
            "  if ((error = cudaGetLastError()) != cudaSuccess) return error;",
        ]
    return "\n".join([*lines, "  return cudaSuccess;", "}"])


@dataclass(frozen=True)
class Term:
    """A piece of text: "f" fp32, "i" int, "b" a condition; a number if it is one."""

    text: str
    kind: str
    number: Fraction | float | None = None


def _nest(loops: Sequence[tuple[str, int]], body: list[str]) -> list[str]:
    """Unrolled loops from 0."""
    for name, count in reversed(loops):
        if count == 1:
            body = ["{", f"  const int {name} = 0;", *indent(body), "}"]
        else:
            body = ["UNROLL", f"for (int {name} = 0; {name} < {count}; {name}++) {{", *indent(body), "}"]
    return body


def name_of(name: str) -> str:
    """A variable's name in CUDA."""
    clean = c_name(name)
    return (
        f"{clean}_"
        if clean in _TAKEN or clean.startswith(("at_", "in_", "next_", "g_", "sum_", "max_", "min_"))
        else clean
    )


def _sum(*terms: str) -> str:
    return " + ".join(t for t in terms if t != "0") or "0"


@dataclass
class _Emitter:
    """Prints one kernel. `rooms` says in which array of registers a variable lies now."""

    made: Plan
    program: Program
    resident: frozenset[str] = frozenset()
    rooms: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, str] = field(default_factory=dict)
    """Arrays of registers by name: how each is declared."""
    steps: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Of the axes that slice loops cut: the loop's variable and its step."""
    pending: bool = False
    """Whether copies were issued that nothing has waited for."""
    stages: int = 1

    # ------------------------------------------------------------------ the kernel

    def kernel(self, placement: Placement, fits: Occupancy) -> tuple[KernelLaunch, list[str]]:
        made, buffers = self.made, self.program.buffers
        used = [s.buffer for s in walked(made.body) if isinstance(s, Load | Store)]
        arguments = tuple(dict.fromkeys(used))
        written = {s.buffer for s in walked(made.body) if isinstance(s, Store)}
        for b in arguments:
            if buffers[b].dtype not in STORED:
                raise ProgramError(f"{b} is {buffers[b].dtype}; CUDA is written for arrays of {', '.join(STORED)}")
        parameters = [
            f"{'' if b in written else 'const '}{STORED[buffers[b].dtype]} *__restrict__ g_{name_of(b)}"
            for b in arguments
        ]
        start, bounds, blocks = self.positions()
        if bounds:
            start.append(f"if ({' || '.join(bounds)}) return;  /* beyond a ragged wave */")
        start.insert(0, "const uint32_t shared = (uint32_t)__cvta_generic_to_shared(shared_memory);")
        body = self.body(made.body)
        threads = 32 * made.warps
        tiles = [f"/* {tile.offset:>6}  {tile} */" for tile in made.tiles.values()]
        name = made.kernel.name
        lines = [
            *_comment(
                [
                    *str(placement).splitlines(),
                    f"padded     {made.shared_bytes:,} bytes of shared memory a block: {fits}",
                    f"fragments  {array_registers(made, placement, bool(self.resident))} registers a thread",
                ]
            ),
            f'extern "C" __global__ void __maxnreg__({placement.thread_registers})',
            f"{name}({', '.join(parameters)}) {{",
            *indent(["/* shared memory, in bytes from its start */", *tiles, *start]),
            *indent([f"{declared};" for declared in self.arrays.values()]),
            *indent(body),
            "}",
        ]
        return KernelLaunch(name, arguments, blocks, threads, made.shared_bytes), lines

    def positions(self) -> tuple[list[str], list[str], int]:
        """Where the block, the warp and the lane stand; when a block is beyond a ragged wave; how many blocks there
        are."""
        made = self.made
        lines = ["const int lane = here() % 32, warp = here() / 32;"]
        counts = [-(-min(loop.size, made.sizes[loop.axis]) // loop.block) for loop in made.grid]
        start: dict[str, list[str]] = {}
        bounds = []
        for k, (loop, count) in enumerate(zip(made.grid, counts, strict=True)):
            turn = self.turn("(int)blockIdx.x", math.prod(counts[k + 1 :]), count, k == 0)
            if loop.where == "grid" and loop.axis in start and loop.size % loop.block:
                bounds.append(f"{turn} * {loop.block} >= {loop.size}")
            start.setdefault(loop.axis, []).append(f"{turn} * {loop.block}" if turn != "0" else "0")
        for a, terms in start.items():
            lines.append(f"const int at_{axis(a)} = {_sum(*terms)};")
            if len(terms) > 1:
                bounds.append(f"at_{axis(a)} >= {made.sizes[a]}")
        counts_w = {a: block // part for a, (block, part) in made.parts.items()}
        below = made.warps
        for k, (a, count) in enumerate(counts_w.items()):
            below //= count
            turn = self.turn("warp", below, count, k == 0)
            part = made.parts[a][1]
            lines.append(f"const int in_{axis(a)} = {f'{turn} * {part}' if turn != '0' else '0'};")
        return lines, bounds, math.prod(counts)

    @staticmethod
    def turn(of: str, below: int, count: int, first: bool) -> str:
        """A digit of a number in mixed radix."""
        if count == 1:
            return "0"
        shifted = of if below == 1 else f"{of} / {below}"
        return shifted if first else f"{shifted} % {count}"

    # ------------------------------------------------------------------ statements

    def body(self, statements: Sequence[Any]) -> list[str]:
        out: list[str] = []
        for s in statements:
            match s:
                case Loop(where="warp"):
                    out += self.body(s.body)
                case Loop() if slices_only(s):
                    out += self.contraction(s)
                case Loop() if s.ahead:
                    out += self.streamed(s)
                case Loop():
                    out += self.parts(s)
                case Load():
                    out += [*self.load(s, "0"), "commit();"]
                    self.pending = True
                case Barrier("block"):
                    out += [*(["wait<0>();"] if self.pending else []), "__syncthreads();"]
                    self.pending = False
                case Wait():
                    out.append(f"wait<{self.stages - 1}>();")
                case Alloc(v):
                    if v.name not in self.made.tiles:
                        self.take(v)
                case Ring():
                    pass
                case Free(name):
                    self.rooms.pop(name, None)
                case Rebind(state, value):
                    if value in self.rooms:
                        self.rooms[state] = self.rooms.pop(value)
                case Compute():
                    out += self.compute(s)
                case Store():
                    out += self.store(s)
                case _:
                    raise ProgramError(f"{self.made.kernel.name} has no CUDA form: {s}")
        return out

    def take(self, v: Variable) -> None:
        """An array of registers for a variable."""
        shape = self.made.shape(v.axes)
        base, k = name_of(v.name), 1
        while (name := base if k == 1 else f"{base}_{k}") in self.rooms.values():
            k += 1
        packed = v.dtype in ("fp16", "bf16") and shape.rows and shape.column is not None
        sides = [str(self.made.row_tiles)] if shape.rows else []
        if shape.column is not None:
            if self.made.extent(shape.column) % 8:
                raise ProgramError(f"{v}: {self.made.extent(shape.column)} values of {shape.column} in registers are "
                                   f"no multiple of 8")  # fmt: skip
            sides.append(str(self.made.extent(shape.column) // 8))
        sides += ["2"] if packed or shape.rows != (shape.column is not None) else ["4"] if shape.rows else []
        self.arrays[name] = f"{'uint32_t' if packed else 'float'} {name}{''.join(f'[{n}]' for n in sides)}"
        self.rooms[v.name] = name

    def kept(self, before: Mapping[str, str], loop: str) -> list[str]:
        """What is live around a loop goes back into the arrays in which the loop expects it."""
        out = []
        for v, room in before.items():
            now = self.rooms.get(v, room)
            if now != room:
                shape = self.made.shape(self.made.variables[v].axes)
                if shape.rows and shape.column is not None:
                    raise ProgramError(f"{loop}: {v} changes its place in registers")
                loops, _, at = self.elements(shape)
                out += _nest(loops, [f"{room}{at} = {now}{at};"])
        self.rooms = dict(before)
        return out

    # ------------------------------------------------------------------ loops

    def streamed(self, loop: Loop) -> list[str]:
        """A loop whose chunks are fetched ahead into rings."""
        a, size, block, stages = axis(loop.axis), loop.size, loop.block, loop.stages
        alive = self.alive(loop)
        fetch = [line for s in loop.ahead if isinstance(s, Load) for line in self.load(s, "into", f"next_{a}")]
        start = [f"int next_{a} = 0, stage = 0;"]
        step = [f"next_{a} += {block};"]
        if alive:
            start = [f"auto alive = [&](int at_{a}) {{ return {alive}; }};  /* not masked everywhere */", *start]
            skip = f"while (next_{a} < {size} && !alive(next_{a})) next_{a} += {block};"
            start, step = [*start, skip], [*step, skip]
        kept = self.brought(loop)
        around, self.stages = self.stages, stages
        before = dict(self.rooms)
        inner = self.body(loop.body)
        inner += self.kept(before, f"the stream of {loop.axis}")
        self.stages = around
        advance = f"at_{a} += {block}"
        if alive:
            advance = f"do {advance}; while (at_{a} < {size} && !alive(at_{a}))"
        first = [f"int at_{a} = 0;"]
        if alive:
            first.append(f"while (at_{a} < {size} && !alive(at_{a})) at_{a} += {block};")
        ahead = [f"if (next_{a} < {size}) {{", *indent(fetch), "}", "commit();", *step]
        return [
            *kept,
            *start,
            "ROLLED",
            f"for (int into = 0; into < {stages - 1}; into++) {{  /* the first chunks */",
            *indent(ahead),
            "}",
            *first,
            "ROLLED",
            f"while (at_{a} < {size}) {{  /* {loop.kind} {loop.axis} by {block} */",
            *indent(["{", f"  const int into = stage == 0 ? {stages - 1} : stage - 1;", *indent(ahead), "}"]),
            *indent(inner),
            f"  stage = stage == {stages - 1} ? 0 : stage + 1;",
            f"  {advance};",
            "}",
            "wait<0>();",
        ]

    def alive(self, loop: Loop) -> str:
        """Whether a tile is not masked everywhere, as text; empty where nothing is masked."""
        made = self.made

        def greatest(c: Affine) -> str:
            terms = [str(c.constant)]
            for a, k in c.coefficients:
                at = f"at_{axis(a)}" if a in made.parts or a == made.stream else "0"
                end = f"min({at} + {made.block(a)}, {made.sizes[a]}) - 1"
                terms.append(f"{k} * ({end})" if k > 0 else f"{k} * {at}")
            return " + ".join(terms)

        return " && ".join(f"{greatest(c)} >= 0" for c in loop.guard or ())

    def parts(self, loop: Loop) -> list[str]:
        """A chunk part by part; or a stream whose chunks are loaded one at a time."""
        a, before = axis(loop.axis), dict(self.rooms)
        inside = loop.block < loop.size or loop.size == self.made.chunk
        whole = (
            loop.axis == self.made.stream
            and loop.size == self.made.sizes[loop.axis]
            and any(isinstance(s, Load) for s in walked(loop.body))
        )
        body = self.body(loop.body)
        body += self.kept(before, f"the loop over {loop.axis}")
        if whole:
            guard = [f"if (!({alive})) continue;"] if (alive := self.alive(loop)) else []
            head = f"for (int at_{a} = 0; at_{a} < {loop.size}; at_{a} += {loop.block}) {{"
            return ["ROLLED", head, *indent([*guard, *body]), "}"]
        assert inside
        if loop.block == loop.size:
            return ["{", f"  const int in_{a} = 0;", *indent(body), "}"]
        end = f"min({loop.size}, {self.made.sizes[loop.axis]} - at_{a})" if self.made.ragged(loop.axis) else loop.size
        return ["ROLLED", f"for (int in_{a} = 0; in_{a} < {end}; in_{a} += {loop.block}) {{", *indent(body), "}"]

    # ------------------------------------------------------------------ memory

    def load(self, s: Load, stage: str, at: str = "") -> list[str]:
        """Every thread copies pieces of a tile; what lies beyond the array is zero."""
        made, tile, buffer = self.made, self.made.tiles[s.variable.name], self.program.buffers[s.buffer]
        threads, last = 32 * made.warps, s.axes[-1]
        width = math.gcd(16, 2 * buffer.shape[-1])
        per = 16 // width
        pieces = tile.pieces * per
        total = tile.rows * pieces
        lines = [f"const int row = i / {pieces}, piece = i % {pieces};"]
        where, inside = [], []
        for k, (a, n) in enumerate(zip(s.axes, buffer.shape, strict=True)):
            start = (at if a == made.stream and at else f"at_{axis(a)}") if a in s.tiled else "0"
            local = f"piece * {width // 2}"
            if a != last:
                below = tile.stride(a)
                local = self.turn("row", below, tile.sizes[k], k == 0)
            lines.append(f"const int i_{axis(a)} = {_sum(start, local)};")
            stride = math.prod(buffer.shape[k + 1 :])
            where.append(f"i_{axis(a)}" if stride == 1 else f"i_{axis(a)} * {stride}ll")
            if a != last and n % made.block(a):
                inside.append(f"i_{axis(a)} < {n}")
        size, n = str(width), buffer.shape[-1]
        if n % made.block(last):
            inside.append(f"i_{axis(last)} < {n}")  # a row ends between pieces: the width divides it
        source = f"g_{name_of(s.buffer)}"
        pointer = f"{source} + ({' + '.join(where)})"
        if inside:
            lines.append(f"const bool there = {' && '.join(inside)};")
            pointer, size = f"there ? {pointer} : {source}", f"there ? {width} : 0"
        to = _sum("shared", str(tile.offset), "0" if stage == "0" else f"{stage} * {tile.bytes}")
        piece = "piece" if per == 1 else f"piece / {per}"
        within = "0" if per == 1 else f"piece % {per} * {width}"
        lines.append(f"copy<{width}>({_sum(to, f'place<{tile.pieces}>(row, {piece})', within)}, {pointer}, {size});")
        head = f"for (int i = here(); i < {total}; i += {threads}) {{  /* load {s.variable.name} */"
        return ["UNROLL" if total <= 4 * threads else "ROLLED", head, *indent(lines), "}"]

    def store(self, s: Store) -> list[str]:
        """Elements into global memory, two at a time where they lie side by side."""
        made, buffer = self.made, self.program.buffers[s.buffer]
        shape = made.shape(s.variable.axes)
        if not shape.rows:
            raise ProgramError(f"store {s.variable.name}: it has no axis along rows")
        pair = shape.column == s.axes[-1] and buffer.shape[-1] % 2 == 0
        loops, index, at = self.elements(shape, "0" if pair else "j")
        strides = [math.prod(buffer.shape[k + 1 :]) for k in range(len(s.axes))]
        where, inside = [], []
        for a, n, stride in zip(s.axes, buffer.shape, strides, strict=True):
            i = self.place_of(a, index)
            where.append(i if stride == 1 else f"({i}) * {stride}ll")
            if n % made.block(a):
                inside.append(f"{i} < {n}")
        inside += self.owner(s.variable, shape)
        room = self.rooms[s.variable.name]
        values = [f"{room}{at}", *([f"{room}{self.elements(shape, '1')[2]}"] if pair else [])]
        put = f"put(g_{name_of(s.buffer)} + {_sum(*where)}, {', '.join(values)});"
        body = [f"if ({' && '.join(inside)}) {put}" if inside else put]
        loops = loops[:-1] if pair else loops
        anew, _, _ = self.positions()  # what was known since the start would have kept registers
        return [f"/* store {s.buffer} <- {s.variable.name} */", "{", *indent([*anew, *_nest(loops, body)]), "}"]

    def owner(self, v: Variable, shape: Shape) -> list[str]:
        """Of lanes and warps that hold the same values, one stores them."""
        one = [] if shape.column is not None else ["lane % 4 == 0"]
        for a, (block, part) in self.made.parts.items():
            if a not in v.axes and block > part:
                one.append(f"in_{axis(a)} == 0")
        return one

    # ------------------------------------------------------------------ fragments

    def elements(self, shape: Shape, j: str = "j") -> tuple[list[tuple[str, int]], dict[str, str], str]:
        """Loops over the elements of a lane, their positions in what the warp holds, and their place in the array; of
        the two side by side the j-th."""
        made = self.made
        loops: list[tuple[str, int]] = []
        index: dict[str, str] = {}
        at = ""
        if shape.rows:
            loops += [("m", made.row_tiles), ("h", 2)]
            index |= self.row_index("m * 16 + h * 8 + lane / 4")
            at = "[m][h]"
        if shape.column is not None:
            loops += [("n", made.extent(shape.column) // 8), ("j", 2)]
            index[shape.column] = f"n * 8 + lane % 4 * 2 + {j}"
            at = f"[m][n][h * 2 + {j}]" if shape.rows else f"[n][{j}]"
        return loops, index, at

    def row_index(self, local: str) -> dict[str, str]:
        """Positions along the axes of the rows, of a row that a warp holds."""
        made = self.made
        if len(made.rows) == 1:
            return {made.rows[0]: local}
        found = {}
        for k, a in enumerate(made.rows):
            below = math.prod(made.extent(b) for b in made.rows[k + 1 :])
            shifted = f"({local})" if below == 1 else f"({local}) / {below}"
            found[a] = shifted if k == 0 else f"{shifted} % {made.extent(a)}"
        return found

    def in_tile(self, a: str, index: Mapping[str, str]) -> str:
        """A position in the tile in shared memory, of one in what the warp holds."""
        start = f"in_{axis(a)}" if a in self.made.parts or (a == self.made.stream) else "0"
        return _sum(start, index.get(a, "0"))

    def place_of(self, a: str, index: Mapping[str, str]) -> str:
        """A position along the whole axis."""
        start = f"at_{axis(a)}" if a in self.made.parts or a == self.made.stream else "0"
        return _sum(start, self.in_tile(a, index))

    def tile_at(self, tile: Tile) -> str:
        """Where the current stage of a tile begins, from the start of shared memory."""
        return _sum(str(tile.offset), f"stage * {tile.bytes}" if tile.stages > 1 else "0")

    def contraction(self, loop: Loop) -> list[str]:
        """The slices of a contraction: addresses first, then unrolled loops."""
        out = []
        for s in walked((loop,)):
            if isinstance(s, Accumulate):
                out.append(f"/* {s.variable.name} += {s.expr} */")
        for s in walked((loop,)):
            if isinstance(s, Slice) and s.variable.name not in self.resident and self.regular(s):
                out += self.base(s, loop)
        anew = [line for line in self.positions()[0] if "at_" not in line]
        return ["{", *indent([*anew, *out, *self.slices(loop)]), "}"]

    def brought(self, loop: Loop) -> list[str]:
        """Slices that stay in registers while a loop runs are brought down before it."""
        out = []
        for s in walked(loop.body):
            if isinstance(s, Slice) and s.variable.name in self.resident:
                declared, around, load = self.fragment(s, True)
                self.arrays[name_of(s.variable.name)] = declared.rstrip(";")
                base = self.base(s, loop) if self.regular(s) else []
                out += ["{", *indent([*base, *_nest(around, [load])]), "}"]
        return out

    def slices(self, loop: Loop) -> list[str]:
        a = axis(loop.axis)
        self.steps[loop.axis] = (f"i_{a}", loop.block)
        inner: list[str] = []
        here = [s for s in loop.body if isinstance(s, Slice) and s.variable.name not in self.resident]
        last = [s for s in loop.body if isinstance(s, Accumulate)]
        once = max(here, key=self.fragments, default=None) if last else None
        for s in here:
            if s is not once:
                declared, around, load = self.fragment(s, True)
                inner += [declared, *_nest(around, [load])]
        for s in loop.body:
            if isinstance(s, Loop):
                inner += self.slices(s)
        inner += [line for s in last for line in self.multiply(s, once)]
        del self.steps[loop.axis]
        size = -(-loop.size // loop.block) * loop.block
        anew = self.made.slices.keys() - self.resident
        rolled = any(self.made.products[str(s)].left in anew and self.made.products[str(s)].k == loop.axis
                     for s in walked((loop,)) if isinstance(s, Accumulate))  # fmt: skip
        head = f"for (int i_{a} = 0; i_{a} < {size}; i_{a} += {loop.block}) {{"
        return ["ROLLED" if rolled else "UNROLL", head, *indent(inner), "}"]

    def step(self, a: str) -> tuple[str, int]:
        """Where the current slice begins along an axis, and how many values it has."""
        return self.steps.get(a, ("0", self.made.extent(a)))

    def side(self, s: Slice) -> tuple[str, str, str]:
        """Of a slice: whether it is the "left" or "right" operand, its own axis, and the summed one."""
        for p in self.made.products.values():
            if s.variable.name == p.left:
                return "left", self.made.rows[-1], p.k
            if s.variable.name == p.right:
                return "right", p.n, p.k
        raise ProgramError(f"slice {s.variable.name}: no contraction reads it")

    def lanes(self, s: Slice, pairs: bool) -> tuple[str, str, bool]:
        """Which row and piece of a tile a lane names to ldmatrix, and whether the matrices are transposed."""
        which, own, k = self.side(s)
        flip = self.made.tiles[s.of].axes[-1] != k
        if flip and (self.made.tiles[s.of].axes[-1] != own or (which == "left" and len(self.made.rows) > 1)):
            raise ProgramError(f"slice {s.variable.name}: {self.made.tiles[s.of].axes[-1]} lies innermost in memory, "
                               f"neither rows, columns nor what is summed")  # fmt: skip
        if which == "left":
            return ("lane % 8 + lane / 16 * 8", "lane / 8 % 2", True) if flip else ("lane % 16", "lane / 16", False)
        if flip:
            return "lane % 16", "lane / 16" if pairs else "0", True
        return "lane % 8 + lane / 16 * 8" if pairs else "lane % 8", "lane / 8 % 2", False

    def pairs(self, s: Slice, steps: Mapping[str, int]) -> bool:
        """Whether a right operand's slices come two matrices of 8 columns at a time."""
        _, own, _ = self.side(s)
        return steps.get(own, self.made.extent(own)) % 16 == 0

    def base(self, s: Slice, loop: Loop) -> list[str]:
        """The address of a lane in the first slice of what a warp holds."""
        tile = self.made.tiles[s.of]
        _, own, k = self.side(s)
        steps = {x.axis: x.block for x in walked((loop,)) if isinstance(x, Loop)}
        row, piece, flip = self.lanes(s, self.pairs(s, steps))
        inner = tile.axes[-1]
        index = {k if flip else own: row}
        rows = [
            f"({self.in_tile(a, index)}) * {tile.stride(a)}" if tile.stride(a) > 1 else self.in_tile(a, index)
            for a in tile.axes[:-1] if self.in_tile(a, index) != "0"
        ]  # fmt: skip
        start = self.in_tile(inner, {})
        first = _sum(*rows)
        at = f"place<{tile.pieces}>({first}, {_sum(f'{start} / 8' if start != '0' else '0', piece)})"
        return [f"const uint32_t {name_of(s.variable.name)}_at = {_sum('shared', self.tile_at(tile), at)};"]

    def fragments(self, s: Slice) -> int:
        """How many loads by ldmatrix a slice takes for each 16 of what is summed."""
        which, own, _ = self.side(s)
        _, step = self.step(own)
        if which == "left":
            return self.made.row_tiles if len(self.made.rows) > 1 else step // 16
        return -(-step // 16) if step % 16 == 0 else step // 8

    def fragment(self, s: Slice, held: bool) -> tuple[str, list[tuple[str, int]], str]:
        """One slice by ldmatrix: what it is loaded into, the loops around, the load. If it is not `held` as a whole,
        each fragment is loaded where it is used: rows "m", or columns "p"."""
        made, tile = self.made, self.made.tiles[s.of]
        which, own, k = self.side(s)
        (own_at, own_step), (k_at, k_step) = self.step(own), self.step(k)
        inner, flip = tile.axes[-1], tile.axes[-1] != k
        wide = which == "left" or own_step % 16 == 0
        o = "m" if which == "left" else "p"
        if which == "left" and len(made.rows) > 1:
            own_at = "0"
        own_text, k_text = _sum(own_at, f"{o} * {16 if wide else 8}"), _sum(k_at, "k * 16")
        if self.regular(s):
            row, column = (k_text, own_text) if flip else (own_text, k_text)
            piece = f"({column}) / 8"
            at = f"({name_of(s.variable.name)}_at ^ ({piece} & {tile.mask}) * 16) + ({piece} & ~{tile.mask}) * 16"
            at += f" + ({row}) * {tile.stride(k if flip else own) * tile.pieces * 16}"
        else:
            lane, piece, _ = self.lanes(s, wide)
            index = {own: own_text, k: k_text}
            if which == "left" and not flip:
                index |= self.row_index(_sum(own_text, lane))
            else:
                line = k if flip else own
                index[line] = _sum(index[line], lane)
            rows = [f"({self.in_tile(a, index)}) * {tile.stride(a)}" for a in tile.axes[:-1]]
            piece = _sum(f"({self.in_tile(inner, index)}) / 8", piece)
            at = _sum("shared", self.tile_at(tile), f"place<{tile.pieces}>({_sum(*rows)}, {piece})")
        name, count = name_of(s.variable.name), self.fragments(s)
        declared = f"uint32_t {name}{f'[{count}]' if held else ''}[{k_step // 16}][{4 if wide else 2}];"
        load = f"matrices<{'true' if flip else 'false'}>({name}{f'[{o}]' if held else ''}[k], {at});"
        return declared, [*([(o, count)] if held else []), ("k", k_step // 16)], load

    def regular(self, s: Slice) -> bool:
        """Whether a lane's address in one slice gives those in all others by an exclusive or and a sum: its rows lie
        along one axis, and where what a warp holds begins in a row, no piece of it has trades across."""
        which, _, _ = self.side(s)
        tile = self.made.tiles[s.of]
        inner = tile.axes[-1]
        pieces = self.made.extent(inner) // 8
        aligned = not pieces & (pieces - 1) or pieces % (tile.mask + 1) == 0
        whole = inner not in self.made.parts and inner != self.made.stream
        return (which == "right" or len(self.made.rows) == 1) and (aligned or whole)

    def multiply(self, s: Accumulate, once: Slice | None) -> list[str]:
        """The mma.sync of one slice; fragments of the operand `once` are loaded one by one."""
        made, p = self.made, self.made.products[str(s)]
        (m_at, m_step), (n_at, n_step), (k_at, k_step) = (self.step(a) for a in (made.rows[-1], p.n, p.k))
        if len(made.rows) > 1:
            m_at, m_step = "0", 16 * made.row_tiles
        kind = made.variables[made.slices[p.right]].dtype
        pair = 2 if n_step % 16 == 0 else 1
        row = _sum(f"{m_at} / 16" if m_at != "0" else "0", "m")
        column = _sum(f"{n_at} / 8" if n_at != "0" else "0", "p * 2 + n" if pair == 2 else "p")
        single = once.variable.name if once is not None else ""
        if p.left in made.slices:
            depth = _sum(f"{k_at} / 16", "k") if p.left in self.resident else "k"
            left = [f"{name_of(p.left)}{'' if single == p.left else '[m]'}[{depth}][{i}]" for i in range(4)]
        else:
            first = f"({_sum(k_at, 'k * 16')}) / 8"
            left = [f"{self.rooms[p.left]}[{row}][{_sum(first, str(i // 2))}][{i % 2}]" for i in range(4)]
        right = [
            f"{name_of(p.right)}{'' if single == p.right else '[p]'}[k][{f'n * 2 + {i}' if pair == 2 else i}]"
            for i in (0, 1)
        ]
        into = f"{self.rooms[s.variable.name]}[{row}][{column}]"
        body = [f"multiply({STORED[kind]}(), {into}, {', '.join(left)}, {', '.join(right)});"]
        loops = {"k": k_step // 16, "m": m_step // 16, "p": n_step // (8 * pair), **({"n": 2} if pair == 2 else {})}
        if once is None:
            return _nest(list(loops.items()), body)
        outer = "m" if single == p.left else "p"
        declared, around, load = self.fragment(once, False)
        body = _nest([(x, n) for x, n in loops.items() if x != outer], body)
        return _nest([(outer, loops[outer])], [declared, *_nest(around, [load]), *body])

    # ------------------------------------------------------------------ elements

    def compute(self, s: Compute) -> list[str]:
        """A pass over the elements of a fragment; reductions along columns first."""
        made, v = self.made, s.variable
        out = [f"/* {v.name} = {s.expr} */"]
        sums: dict[Expr, str] = {}
        for node in _reductions(s.expr):
            sums[node] = f"{node.kind}_{len(sums)}"
            out += self.reduce(node, sums[node])
        shape = made.shape(v.axes)
        if s.reuses is not None and made.variables[s.reuses].dtype != v.dtype:
            raise ProgramError(f"{v.name} = {s.expr}: {v.dtype} in the place of {made.variables[s.reuses].dtype}")
        room = self.rooms[s.reuses or v.name]
        packed = "uint32_t" in self.arrays[room]

        def element(j: str) -> tuple[list[tuple[str, int]], str, str]:
            loops, index, at = self.elements(shape, j)
            value = self.floating(self.value(s.expr, index, sums, j)).text
            if packed and shape.column is not None and made.ragged(shape.column):
                inside = f"{self.place_of(shape.column, index)} < {made.sizes[shape.column]}"
                value = f"({inside} ? {value} : 0.0f)"  # what is summed over later is zero beyond the axis
            return loops, at, value

        if packed:
            (loops, _, low), (_, _, high) = element("0"), element("1")
            body = _nest(loops[:-1], [f"{room}[m][n][h] = pack({STORED[v.dtype]}(), {low}, {high});"])
        else:
            loops, at, value = element("j")
            value = f"rounded<{STORED[v.dtype]}>({value})" if v.dtype in ("fp16", "bf16") else value
            body = _nest(loops, [f"{room}{at} = {value};"])
        if s.reuses is not None:
            self.rooms[v.name] = self.rooms.pop(s.reuses)
        return _scope(out, body)

    def reduce(self, e: Reduce, name: str) -> list[str]:
        """A row's reduction, on all of the four lanes that hold the row."""
        made = self.made
        (over,) = [a for a in e.axes if made.extent(a) > 1] or e.axes
        axes = _axes(e.body, made)
        shape = made.shape((*axes, *([over] if over not in axes else [])))
        if not shape.rows or shape.column != over:
            raise ProgramError(f"{e}: only rows are reduced, along their columns")
        loops, index, _ = self.elements(shape)
        value = self.floating(self.value(e.body, index, {})).text
        if made.ragged(over):
            value = f"({self.place_of(over, index)} < {made.sizes[over]} ? {value} : {_UNIT[e.kind]})"
        to = f"{name}[m][h]"
        add = f"{to} + {value}" if e.kind == "sum" else f"f{e.kind}f({to}, {value})"
        inner = _nest(loops[2:], [f"{to} = {add};"])
        rows = [f"{to} = {_UNIT[e.kind]};", *inner, f"{to} = all_{e.kind}({to});"]
        return [f"float {name}[{made.row_tiles}][2];", *_nest(loops[:2], rows)]

    def floating(self, t: Term) -> Term:
        if t.number is not None:
            return Term(number(t.number), "f", t.number)
        return Term(f"(float)({t.text})", "f") if t.kind == "i" else t

    def value(self, e: Expr, index: Mapping[str, str], sums: Mapping[Expr, str], j: str = "j") -> Term:
        """An expression at one element."""
        made = self.made
        if e in sums:
            return Term(f"{sums[e]}[m][h]", "f")
        match e:
            case Const(n):
                return Term(number(n), "f", n)
            case Size(a):
                return Term(str(made.sizes[a]), "f", Fraction(made.sizes[a]))
            case Index(a):
                return Term(f"({self.place_of(a, index)})", "i")
            case Cast(kind, body):
                term = self.floating(self.value(body, index, sums, j))
                if kind == "fp32":
                    return term
                if kind not in STORED:
                    raise ProgramError(f"{e}: {kind} is not written in CUDA; there are {', '.join(STORED)}")
                return Term(f"rounded<{STORED[kind]}>({term.text})", "f")
            case Var(name) if name in made.tiles:
                tile = made.tiles[name]
                rows = [f"({self.in_tile(a, index)}) * {tile.stride(a)}" for a in tile.axes[:-1]]
                at = f"{self.tile_at(tile)}, {_sum(*rows)}, {self.in_tile(tile.axes[-1], index)}"
                return Term(f"element<{STORED[tile.dtype]}, {tile.pieces}>({at})", "f")
            case Var(name):
                shape, room = made.shape(made.variables[name].axes), self.rooms[name]
                at = self.elements(shape, j)[2]
                if "uint32_t" in self.arrays[room]:
                    kind = made.variables[name].dtype
                    return Term(f"half_of<{STORED[kind]}>({room}[m][n][h], {j})", "f")
                return Term(f"{room}{at}", "f")
            case Apply(fn, args):
                return self.apply(e, fn, [self.value(a, index, sums, j) for a in args])
        raise ProgramError(f"{e} is not written in CUDA")

    def apply(self, e: Expr, fn: str, args: list[Term]) -> Term:
        if all(a.number is not None for a in args) and (folded := fold(fn, [a.number for a in args])) is not None:
            return Term(number(folded), "f", folded)

        def whole(a: Term) -> bool:
            return a.kind == "i" or (isinstance(a.number, Fraction) and a.number.denominator == 1)

        if fn == "where":
            condition, then, other = args
            return Term(f"({condition.text} ? {self.floating(then).text} : {self.floating(other).text})", "f")
        if fn == "and":
            return Term(f"({args[0].text} && {args[1].text})", "b")
        if fn in (*_ORDER, *_SIGN) and all(map(whole, args)) and any(a.kind == "i" for a in args):
            texts = [str(int(a.number)) if a.number is not None else a.text for a in args]
            sign = _ORDER.get(fn) or _SIGN[fn]
            return Term(f"({texts[0]} {sign} {texts[1]})", "b" if fn in _ORDER else "i")
        a = [self.floating(x) for x in args]
        if fn in _ORDER:
            return Term(f"({a[0].text} {_ORDER[fn]} {a[1].text})", "b")
        if fn in _SIGN:
            return Term(f"({a[0].text} {_SIGN[fn]} {a[1].text})", "f")
        if fn == "neg":
            return Term(f"(-{a[0].text})", "f")
        if fn == "div":
            if isinstance(a[1].number, Fraction) and a[1].number:
                return Term(f"({a[0].text} * {number(1 / a[1].number)})", "f")
            return Term(f"__fdividef({a[0].text}, {a[1].text})", "f")
        if fn in _FUNCTION:
            return Term(f"{_FUNCTION[fn]}({', '.join(x.text for x in a)})", "f")
        raise ProgramError(f"{e}: {fn} is not written in CUDA")


def _scope(reductions: list[str], nest: list[str]) -> list[str]:
    """In braces where there are reductions: their sums live no longer."""
    if len(reductions) == 1:
        return [*reductions, *nest]
    return [reductions[0], "{", *indent([*reductions[1:], *nest]), "}"]


def _reductions(e: Expr) -> list[Reduce]:
    """The reductions of an expression, each once."""
    if isinstance(e, Reduce):
        return [e]
    return list(dict.fromkeys(r for c in e.children for r in _reductions(c)))


def _axes(e: Expr, made: Plan) -> tuple[str, ...]:
    """The axes that an expression varies along."""
    match e:
        case Var(name):
            return made.variables[name].axes
        case Index(a):
            return (a,)
    return tuple(dict.fromkeys(a for c in e.children for a in _axes(c, made)))
