"""The loop program of a placed kernel as CUDA for sm_80: mma.sync, ldmatrix, cp.async, swizzled shared memory.

What the placement fixes is constant in the text: tiles, warps, stages, and the sizes of axes that a kernel holds whole.
The lengths of axes that all kernels cut are arguments. Nothing knows which algorithm it is: a load becomes asynchronous
copies of 16 bytes (the source's size cuts what is ragged off), a slice an ldmatrix, a contraction mma.sync, all else
passes over fragments (`cuda_layout`), and a statement that has no such form is refused.

>>> from napkin_cat.cores import place
>>> from napkin_cat.schedule import derive
>>> placed = place(derive("matmul", on="a100", sizes={"a": 512, "b": 512, "c": 512}))
>>> source = emit(placed.program, placed.placements, placed.schedule.device.limits)
>>> launch = source.kernels[0]
>>> launch.threads == 32 * placed.placements[0].block_warps, launch.shared_bytes == placed.placements[0].block_bytes
(True, True)
>>> source.lengths, launch.blocks_at({"a": 512, "b": 512, "c": 512}) == launch.blocks
(('a', 'b', 'c'), True)
>>> "mma.sync" in source.text and "c2 += sum[b](A_part * B_part)" in source.text
True
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import Any

from napkin_cat.backends.c_nest import axis, indent
from napkin_cat.backends.cuda_fragments import STORED, Cut, Fragments, name_of, nest, sum_of
from napkin_cat.backends.cuda_lanes import Lanes
from napkin_cat.backends.cuda_layout import (
    Shape,
    array_registers,
    as_long_as,
    check_lanes,
    lengths_of,
    plan,
    slices_only,
    walked,
)
from napkin_cat.backends.cuda_registers import expected
from napkin_cat.columns import Variable
from napkin_cat.device import Limits
from napkin_cat.expression import Affine, Apply, Expr, walk
from napkin_cat.occupancy import Occupancy, occupancy
from napkin_cat.placement import Placement
from napkin_cat.program import (
    Alloc,
    Barrier,
    Buffer,
    Compute,
    Free,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Store,
    Wait,
)  # fmt: skip

__all__ = ["KernelLaunch", "Source", "emit"]

LONGEST = 1 << 30
"""Positions of an axis whose length is an argument: they and a tile beyond them are counted in 32 bits."""


@dataclass(frozen=True)
class KernelLaunch:
    """How a kernel is launched: pointers to `arguments` in order, then the lengths of the program's axes `lengths` as
    ints; so many blocks of so many threads at the sizes that it was made for, which `grid` cuts; and bytes of dynamic
    shared memory. A thread takes about `expected_registers`, and `most_registers` at most, where it is capped."""

    name: str
    arguments: tuple[str, ...]
    blocks: int
    threads: int
    shared_bytes: int
    lengths: tuple[str, ...] = ()
    grid: tuple[Cut, ...] = ()
    expected_registers: int = 0
    most_registers: int = 0

    def blocks_at(self, sizes: Mapping[str, int]) -> int:
        """Blocks where axes have other lengths."""
        return math.prod(c.count(sizes.get(c.axis, c.size)) for c in self.grid)


@dataclass(frozen=True)
class Source:
    """A CUDA source: its kernels, and `extern "C" cudaError_t run(buffers..., int lengths..., stream)`, which launches
    all in order; `lengths` are those of the axes that are not compiled in."""

    text: str
    kernels: tuple[KernelLaunch, ...]
    lengths: tuple[str, ...] = ()


def emit(
    program: Program, placements: Sequence[Placement], limits: Limits, head: Sequence[str] = (), resident: bool = False,
    dynamic: Collection[str] | None = None,
) -> Source:  # fmt: skip
    """The kernels of a placed program in CUDA.

    Args:
        program, placements: of `cores.Placed`: `placed.program`, `placed.placements`. limits: of the device.
        head: lines of comment to stand at the top.
        resident: slices of what is loaded once are brought down once, and stay in registers.
        dynamic: axes of inputs whose lengths are arguments, the kernels being right at every length; others are
            compiled in. If it is None, all that can be: those that every kernel cuts into tiles.

    Raises:
        ProgramError: a length that must be compiled in; a kernel that mma.sync cannot express as it stands; the message
            names the kernel or the statement, and why.
    """
    check_lanes(limits)
    kernels, parts = [], []
    lengths = lengths_of(program, dynamic)
    for kernel, placement, given in zip(program.kernels, placements, lengths, strict=True):
        made = plan(kernel, program, placement.part_warps, given)
        fits = occupancy(limits, warps=made.warps, registers_per_thread=placement.thread_registers,
                         shared_bytes=made.shared_bytes)  # fmt: skip
        if not fits.blocks:
            raise ProgramError(f"{kernel.name}: padded tiles take {made.shared_bytes:,} bytes of shared memory, and a "
                               f"block has {limits.block_shared_bytes:,} at most")  # fmt: skip
        kept = frozenset(made.once) if resident and not made.lanes else frozenset[str]()
        launch, lines = (_OfLanes if made.lanes else _Emitter)(made, program, kept).kernel(placement, fits)
        kernels.append(launch)
        parts.append("\n".join(lines))
    free = tuple(dict.fromkeys(a for given in lengths for a in given.values()))
    text = "\n\n".join(
        p for p in ("\n".join(_comment(head)) if head else "", _header(), *parts, _run(program, kernels, free)) if p
    )
    return Source(text + "\n", tuple(kernels), free)


def _comment(lines: Sequence[str]) -> list[str]:
    return ["/*", *(f" * {line}".rstrip().replace("*/", "* /") for line in lines), " */"]


@lru_cache(maxsize=1)
def _header() -> str:
    return resources.files("napkin_cat.backends").joinpath("warps.cuh").read_text().strip()


def _run(program: Program, kernels: Sequence[KernelLaunch], free: Sequence[str]) -> str:
    """The host's function; the lengths of `free` axes are its arguments, and give the blocks."""
    outputs = {b.name for b in (*program.scratch, *program.outputs)}
    given = [f"{'' if n in outputs else 'const '}{STORED[b.dtype]} *g_{name_of(n)}" for n, b in program.buffers.items()]
    given += [f"int n_{axis(a)}" for a in free]
    known = as_long_as(program)

    def shape(b: Buffer) -> str:
        sides = zip(b.axes, b.shape, strict=True)
        return f"{b.name}[{' '.join(known[a] if known.get(a) in free else f'{a}={n}' for a, n in sides)}]"

    says = f"/* Arrays are contiguous: {', '.join(map(shape, program.buffers.values()))}. */"
    lines = [says, f'extern "C" cudaError_t run({", ".join(given)}, cudaStream_t stream) {{', "  cudaError_t error;"]
    if free:
        wrong = " || ".join(f"n_{axis(a)} < 0 || n_{axis(a)} > {LONGEST}" for a in free)
        lines += [f"  if ({wrong}) return cudaErrorInvalidValue;", "  long long blocks;"]
    for k in kernels:
        call = ", ".join([*(f"g_{name_of(n)}" for n in k.arguments), *(f"n_{axis(a)}" for a in k.lengths)])
        launch = [
            f"  error = cudaFuncSetAttribute({k.name}, cudaFuncAttributeMaxDynamicSharedMemorySize, {k.shared_bytes});",
            "  if (error != cudaSuccess) return error;",
            f"  {k.name}<<<{'blocks' if free else k.blocks}, {k.threads}, {k.shared_bytes}, stream>>>({call});",
            "  if ((error = cudaGetLastError()) != cudaSuccess) return error;",
        ]
        if free:
            cuts = [f"({c.text(f'n_{axis(c.axis)}' if c.axis in free else str(c.size))})" for c in k.grid]
            lines.append(f"  blocks = {' * '.join(['1ll', *cuts])};")
            lines.append("  if (blocks > 0x7FFFFFFF) return cudaErrorInvalidConfiguration;")
            launch = ["  if (blocks) {", *indent(launch), "  }"]
        lines += launch
    return "\n".join([*lines, "  return cudaSuccess;", "}"])


@dataclass
class _Emitter(Fragments):
    """Prints one kernel."""

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
        parameters += [f"int {made.size(a)}" for a in made.dynamic]
        start, bounds = self.positions()
        start = [*self.counted(), *start]
        if (part := made.divided) is not None:
            whole = f"{made.size(made.stream or '')} + {part.count * made.chunk - 1}"
            start.append(f"const int length = ({whole}) / {part.count * made.chunk} * {made.chunk};  /* of a part */")
        if bounds:
            start.append(f"if ({' || '.join(bounds)}) return;  /* beyond a ragged wave */")
        start.insert(0, "const uint32_t shared = (uint32_t)__cvta_generic_to_shared(shared_memory);")
        body = self.body(made.body)
        threads, most = 32 * made.warps, placement.thread_registers
        about = min(most, expected(made, self.resident))
        tiles = [f"/* {tile.offset:>6}  {tile} */" for tile in made.tiles.values()]
        name = made.kernel.name
        lines = [
            *_comment(
                [
                    *str(placement).splitlines(),
                    f"padded     {made.shared_bytes:,} bytes of shared memory a block: {fits}",
                    f"fragments  {array_registers(made, placement, bool(self.resident))} registers a thread",
                    f"compiled   registers about {about} a thread, at most {most}",
                ]
            ),
            f'extern "C" __global__ void __maxnreg__({most})',
            f"{name}({', '.join(parameters)}) {{",
            *indent(["/* shared memory, in bytes from its start */", *tiles, *start]),
            *indent([f"{declared};" for declared in self.arrays.values()]),
            *indent(body),
            "}",
        ]
        lengths = dict(made.dynamic)
        grid = tuple(replace(c, axis=lengths.get(c.axis, c.axis), size=made.sizes[c.axis]) for c in self.cuts())
        blocks = math.prod(c.count(c.size) for c in grid)
        asked = tuple(lengths.values())
        return KernelLaunch(name, arguments, blocks, threads, made.shared_bytes, asked, grid, about, most), lines

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
                    out += [*self.loads([s], "0"), "commit();"]
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
        kind, sides = self.room(v, shape)
        self.arrays[name] = f"{kind} {name}{''.join(f'[{n}]' for n in sides)}"
        self.rooms[v.name] = name

    def kept(self, before: Mapping[str, str], loop: str) -> list[str]:
        """What is live around a loop goes back into the arrays in which the loop expects it."""
        moved = {v: self.rooms[v] for v, room in before.items() if self.rooms.get(v, room) != room}
        first, then = list[str](), list[str]()
        for v, now in moved.items():
            shape = self.made.shape(self.made.variables[v].axes)
            if not self.movable(shape):
                raise ProgramError(f"{loop}: {v} changes its place in registers")
            loops, _, at = self.elements(shape)
            if now in [before[other] for other in moved]:  # something else comes to lie there
                aside = f"next_{before[v]}"
                self.arrays[aside] = self.arrays[now].replace(f" {now}", f" {aside}")
                first += nest(loops, [f"{aside}{at} = {now}{at};"])
                now = aside
            then += nest(loops, [f"{before[v]}{at} = {now}{at};"])
        self.rooms = dict(before)
        return first + then

    # ------------------------------------------------------------------ loops

    def streamed(self, loop: Loop) -> list[str]:
        """A loop whose chunks are fetched ahead into rings."""
        a, size, block, stages = axis(loop.axis), self.made.size(loop.axis), loop.block, loop.stages
        alive = self.alive(loop)
        ahead = [s for s in loop.ahead if isinstance(s, Load)]
        start, known = [f"int next_{a} = 0, stage = 0;"], ""
        if tests := self.within(ahead, f"next_{a}"):
            edge = f"next_{a} + {block} <= {size}"
            most = f"{size} - {block}" if edge in tests else size
            apart = " && ".join(t for t in tests if t != edge)
            start.append(f"const int last_{a} = {f'{apart} ? {most} : -1' if apart else most};  /* whole tiles */")
            known = f"next_{a} <= last_{a}"
        fetch = self.loads(ahead, "into", f"next_{a}", known)
        step = [f"next_{a} += {block};"]
        if alive:
            skip = f"while (next_{a} < {size} && !alive(next_{a})) next_{a} += {block};"
            start = [f"auto alive = [&](int at_{a}) {{ return {alive}; }};  /* not masked everywhere */", *start, skip]
            step = [*step, skip]
        kept = self.brought(loop)
        around, self.stages = self.stages, stages
        inner = self.chunk(loop, f"the stream of {loop.axis}")
        self.stages = around
        advance = f"at_{a} += {block}"
        if alive:
            advance = f"do {advance}; while (at_{a} < {size} && !alive(at_{a}))"
        first = [f"int at_{a} = 0;"]
        if alive:
            first.append(f"while (at_{a} < {size} && !alive(at_{a})) at_{a} += {block};")
        fetched = [f"if (next_{a} < {size}) {{", *indent(fetch), "}", "commit();", *step]
        return [
            *kept,
            *start,
            "ROLLED",
            f"for (int into = 0; into < {stages - 1}; into++) {{  /* the first chunks */",
            *indent(fetched),
            "}",
            *first,
            "ROLLED",
            f"while (at_{a} < {size}) {{  /* {loop.kind} {loop.axis} by {block} */",
            *indent(["{", f"  const int into = stage == 0 ? {stages - 1} : stage - 1;", *indent(fetched), "}"]),
            *indent(inner),
            f"  stage = stage == {stages - 1} ? 0 : stage + 1;",
            f"  {advance};",
            "}",
            "wait<0>();",
        ]

    def chunk(self, loop: Loop, what: str) -> list[str]:
        """What is done with a chunk; as often as edges and masks make a difference to it: where none of them hides
        anything of the chunk, which all lanes know before, where the edge does not, and in general."""
        made, a, statements = self.made, axis(loop.axis), loop.body
        first = next((i for i, s in enumerate(statements) if not isinstance(s, Wait | Barrier)), 0)
        last = next(i for i, s in reversed([*enumerate(statements, 1)]) if not isinstance(s, Barrier))
        around, out, own = dict(self.rooms), self.body(statements[:first]), statements[first:last]
        rooms, pending, (inside, holding) = dict(self.rooms), self.pending, (self.inside, self.holding)
        size, masks = made.size(loop.axis), self.masks(own)
        whole, edge = [f"at_{a} + {loop.block} <= {size}"], made.ragged(loop.axis)
        found: list[tuple[list[str], str, list[str]]] = []
        for tests, hidden in (([*whole, *masks], masks.values()), (whole, ()), ([], ())):
            if (tests and not edge and not hidden) or (tests == whole and hidden):
                continue
            self.inside = inside | {loop.axis} if tests else inside
            self.holding = holding | set(hidden)
            self.rooms, self.pending = dict(rooms), pending
            text = [*self.body(own), *self.kept(around, what)]
            end = str(loop.block) if tests or not edge else f"min({loop.block}, {size} - at_{a})"
            if found and found[-1][2] == text:
                found.pop()
            found.append((tests if edge else [*masks] if tests else [], end, text))
        self.inside, self.holding = inside, holding
        for k, (tests, end, text) in enumerate(found):
            ends = [f"const int end_{a} = {end};"] if any(f" end_{a};" in line for line in text) else []
            if len(found) == 1:
                out += ["{", *indent([*ends, *text]), "}"] if ends else text
                continue
            head = f"if ({' && '.join(tests)}) {{" if tests else "{"
            if k:
                head = f"{out.pop()} else {head}"
            out += [head, *indent([*ends, *text]), "}"]
        return [*out, *self.body(statements[last:])]

    def masks(self, statements: Sequence[Any]) -> dict[str, Expr]:
        """The conditions under which a choice takes its first side all over a chunk, by the text that says so."""
        found = dict[str, Expr]()
        for s in walked(statements):
            for node in walk(s.expr) if isinstance(s, Compute) else ():
                match node:
                    case Apply("where", (condition, _, _)) if (said := self.everywhere(condition)) is not None:
                        found[said] = condition
        return found

    def alive(self, loop: Loop) -> str:
        """Whether a tile is not masked everywhere, as text; empty where nothing is masked."""
        made, part = self.made, self.made.divided
        own = part.conditions(loop.axis) if part is not None and loop.axis == made.stream else ()

        def greatest(c: Affine) -> str:
            if part is not None and c in own:  # of a part: parts are as long as the stream asks for
                first, last = (
                    f"at_{axis(part.axis)} * length",
                    f"min(at_{axis(loop.axis)} + {loop.block}, {made.size(loop.axis)})",
                )
                return f"{last} - 1 - {first}" if c == own[0] else f"{first} + length - 1 - at_{axis(loop.axis)}"
            terms = [str(c.constant)]
            for a, k in c.coefficients:
                at = f"at_{axis(a)}" if a in made.parts or a == made.stream else "0"
                end = f"min({at} + {made.block(a)}, {made.size(a)}) - 1"
                terms.append(f"{k} * ({end})" if k > 0 else f"{k} * {at}")
            return " + ".join(terms)

        return " && ".join(f"{greatest(c)} >= 0" for c in loop.guard or ())

    def parts(self, loop: Loop) -> list[str]:
        """A chunk part by part; or a stream whose chunks are loaded one at a time."""
        a, before = axis(loop.axis), dict(self.rooms)
        if (
            loop.axis == self.made.stream
            and loop.size == self.made.sizes[loop.axis]
            and any(isinstance(s, Load) for s in walked(loop.body))
        ):
            body = self.chunk(loop, f"the loop over {loop.axis}")
            guard = [f"if (!({alive})) continue;"] if (alive := self.alive(loop)) else []
            size = self.made.size(loop.axis)
            head = f"for (int at_{a} = 0; at_{a} < {size}; at_{a} += {loop.block}) {{"
            return ["ROLLED", head, *indent([*guard, *body]), "}"]
        body = self.body(loop.body)
        body += self.kept(before, f"the loop over {loop.axis}")
        if loop.block == loop.size:
            return ["{", f"  const int in_{a} = 0;", *indent(body), "}"]
        end: str | int = loop.size
        if self.made.ragged(loop.axis):
            own = loop.axis == self.made.stream
            end = f"end_{a}" if own else f"min({loop.size}, {self.made.size(loop.axis)} - at_{a})"
        return ["ROLLED", f"for (int in_{a} = 0; in_{a} < {end}; in_{a} += {loop.block}) {{", *indent(body), "}"]

    # ------------------------------------------------------------------ memory

    def loads(self, statements: Sequence[Load], stage: str, at: str = "", known: str = "") -> list[str]:
        """Loads, written twice where tiles may reach beyond their arrays: as a whole, and with edges.

        Args:
            stage, at: of a ring; where the chunk begins. known: text that says that no tile reaches beyond, where it
                is not asked here.
        """
        tests, inside = [known] if known else list(self.within(statements, at)), self.inside
        out = [line for s in statements for line in self.load(s, stage, at)]
        if tests:
            self.inside = inside.union(*(s.tiled for s in statements))
            bare = [line for s in statements for line in self.load(s, stage, at)]
            self.inside = inside
            out = ["ROLLED" if line == "UNROLL" else line for line in out]
            out = [f"if ({' && '.join(tests)}) {{", *indent(bare), "} else {", *indent(out), "}"]
        return out

    def within(self, statements: Sequence[Load], at: str = "") -> list[str]:
        """What says that tiles end where their arrays do, or before, and that rows begin where pieces may."""
        made, tests = self.made, dict[str, None]()
        for s in statements:
            for a in s.tiled:
                if self.edge(a):
                    start = at if a == made.stream and at else f"at_{axis(a)}"
                    tests[f"{start} + {made.block(a)} <= {made.size(a)}"] = None
            if s.axes and s.axes[-1] in made.dynamic and (width := self.width(s)) > 1:
                tests[f"{made.size(s.axes[-1])} % {width} == 0"] = None
        return list(tests)

    def width(self, s: Load) -> int:
        """Values of a piece of a tile that are copied at once."""
        made, tile, last = self.made, self.made.tiles[s.variable.name], s.axes[-1]
        row = made.block(last) if last in made.dynamic else math.gcd(made.sizes[last], made.block(last))
        return math.gcd(16, tile.item * row) // tile.item

    def load(self, s: Load, stage: str, at: str = "") -> list[str]:
        """Every thread copies pieces of a tile; what lies beyond the array is zero."""
        made, tile = self.made, self.made.tiles[s.variable.name]
        threads, last = 32 * made.warps, s.axes[-1]
        free = last in made.dynamic and last not in self.inside  # where rows begin is known when it runs
        width = tile.item * self.width(s)
        per = 16 // width
        pieces = tile.item * tile.sizes[-1] // width
        total = tile.rows * pieces
        steps = [made.step(s.axes[k + 1 :]) for k, a in enumerate(s.axes[:-1]) if made.block(a) > 1]
        lines = [f"const int row = i / {pieces}, piece = i % {pieces};"]
        where, inside = [], []
        for k, a in enumerate(s.axes):
            start = (at if a == made.stream and at else f"at_{axis(a)}") if a in s.tiled else "0"
            local = f"piece * {width // tile.item}"
            if a != last:
                below = tile.stride(a)
                local = self.turn("row", below, made.block(a), a == tile.axes[0])
            lines.append(f"const int i_{axis(a)} = {sum_of(start, local)};")
            step = made.step(s.axes[k + 1 :])
            where.append(f"i_{axis(a)} * {step}" if step else f"i_{axis(a)}")
            if self.edge(a):  # if not `free`, a row ends between pieces: the width divides it
                inside.append(f"i_{axis(a)} < {made.size(a)}")
        source, said = f"g_{name_of(s.buffer)}", f"/* load {s.variable.name} */"
        pointer = f"{source} + ({' + '.join(where)})"
        size = f"{made.size(last)} - i_{axis(last)}" if free else str(width)
        if inside:
            lines.append(f"const bool there = {' && '.join(inside)};")
            pointer, size = f"there ? {pointer} : {source}", f"there ? {size} : 0"
        size += f", {made.size(last)}" if free else ""
        to = sum_of("shared", str(tile.offset), "0" if stage == "0" else f"{stage} * {tile.bytes}")
        piece = "piece" if per == 1 else f"piece / {per}"
        within = "0" if per == 1 else f"piece % {per} * {width}"
        if not inside and not free and len(steps) == 1 and threads % pieces == 0 and total >= threads:
            # from one turn to the next rows are equally far apart: addresses are worked out once
            apart = threads // pieces
            same = apart % 8 == 0  # then pieces trade places alike in all turns
            row = f"row + i * {apart}"
            into = sum_of(to, f"place<{tile.pieces}>({'row' if same else row}, {piece})", within)
            put = f"copy<{width}>({f'to + i * {apart * tile.pieces * 16}' if same else into}, from + i * step, {size});"
            if total % threads:
                put = f"if (i < {total // threads} || {row} < {tile.rows}) {put}"
            return [
                said,
                "{",
                f"  const int row = here() / {pieces}, piece = here() % {pieces};",
                *indent(lines[1:]),
                f"  const auto *const from = {pointer};",
                f"  const long long step = {apart} * {steps[0] or '1ll'};",
                *([f"  const uint32_t to = {into};"] if same else []),
                "  UNROLL",
                f"  for (int i = 0; i < {-(-total // threads)}; i++) {put}",
                "}",
            ]
        lines.append(f"copy<{width}>({sum_of(to, f'place<{tile.pieces}>(row, {piece})', within)}, {pointer}, {size});")
        head = f"for (int i = here(); i < {total}; i += {threads}) {{  {said}"
        return ["UNROLL" if total <= 4 * threads else "ROLLED", head, *indent(lines), "}"]

    def store(self, s: Store) -> list[str]:
        """Elements into global memory, two at a time where they lie side by side."""
        made, shape = self.made, self.made.shape(s.variable.axes)
        if not shape.rows:
            raise ProgramError(f"store {s.variable.name}: it has no axis along rows")
        anew, _ = self.positions()  # what was known since the start would have kept registers
        inner = shape.column if shape.column == s.axes[-1] else None
        pair = inner is not None and (inner in made.dynamic or made.whole(inner, 2))
        body = self.stored(s, shape, pair and inner not in made.dynamic)
        if pair and inner is not None and self.edge(inner):
            tests = [f"{made.size(inner)} % 2 == 0"] if inner in made.dynamic else []
            for a in s.tiled:
                if self.edge(a):
                    start = sum_of(f"at_{axis(a)}", f"in_{axis(a)}") if a in made.parts else f"at_{axis(a)}"
                    tests.append(f"{start} + {made.extent(a)} <= {made.size(a)}")
            inside, self.inside = self.inside, self.inside | set(s.tiled)
            bare = self.stored(s, shape, True)
            self.inside = inside
            body = [f"if ({' && '.join(tests)}) {{", *indent(bare), "} else {", *indent(body), "}"]
        return [f"/* store {s.buffer} <- {s.variable.name} */", "{", *indent([*anew, *body]), "}"]

    def stored(self, s: Store, shape: Shape, pair: bool) -> list[str]:
        """The loops of a store, one element or two at a time."""
        made = self.made
        loops, index, at = self.elements(shape, "0" if pair else "j")
        where, lines, inside = [], self.owner(s.variable, shape), list[str]()
        for k, a in enumerate(s.axes):
            i, step = self.place_of(a, index), made.step(s.axes[k + 1 :])
            where.append(f"({i}) * {step}" if step else i)
            if self.edge(a):
                (inside if a == shape.column else lines).append(f"{i} < {made.size(a)}")
        room = self.rooms[s.variable.name]
        values = [f"{room}{at}", *([f"{room}{self.elements(shape, '1')[2]}"] if pair else [])]
        put = f"put(g_{name_of(s.buffer)} + {sum_of(*where)}, {', '.join(values)});"
        line = nest(loops[2:-1] if pair else loops[2:], [f"if ({' && '.join(inside)}) {put}" if inside else put])
        return nest(loops[:2], [f"if ({' && '.join(lines)}) {{", *indent(line), "}"] if lines else line)

    def owner(self, v: Variable, shape: Shape) -> list[str]:
        """Of lanes and warps that hold the same values, one stores them."""
        one = [] if shape.column is not None else ["lane % 4 == 0"]
        for a, (block, part) in self.made.parts.items():
            if a not in v.axes and block > part:
                one.append(f"in_{axis(a)} == 0")
        return one


class _OfLanes(Lanes, _Emitter):
    """Prints a kernel without products of matrices."""

    def compute(self, s: Compute) -> list[str]:
        alone = self.pending and not self.made.parts  # one warp, which no barrier keeps in step with others
        self.pending = self.pending and not alone
        return [*(["wait<0>();", "__syncthreads();"] if alone else []), *super().compute(s)]
