"""The loop program as text: loops by indentation, columns aligned: level, shape, dtype and bytes of every variable.

>>> from napkin_cat.library import dot_product
>>> from napkin_cat.program import single
>>> from napkin_cat.schedule import kernel_of
>>> program = single(kernel_of(dot_product.diagram, stream="b"), {"b": 10}, {"b": 4})
>>> print(render(program, ["global", "shared", "registers"]))
kernel (in0[b=10], in1[b=10]) -> out0[]
  c = 0                         registers  scalar  fp32  4 B
  stream b by 4  (3 chunks, the last of 2)
    load in0 <- in0[b]          shared     4       fp16  8 B
    load in1 <- in1[b]          shared     4       fp16  8 B
    c2 = c + sum[b](in0 * in1)  registers  scalar  fp32  in place of c
    free in0, in1
    c := c2
  store out0[] <- c             global     scalar  fp16  2 B
  free c
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from napkin_cat.columns import Variable
from napkin_cat.expression import dtype
from napkin_cat.program import (
    Accumulate,
    Alloc,
    Barrier,
    Beside,
    Compute,
    Free,
    KernelProgram,
    Load,
    Loop,
    Program,
    Rebind,
    Ring,
    Save,
    Slice,
    Store,
    Wait,
    inner,
)  # fmt: skip

__all__ = ["render"]

Row = tuple[str, tuple[str, str, str, str] | None]


def render(
    program: Program, levels: Sequence[str], notes: Sequence[Sequence[str]] = (), cache: str = "the cache"
) -> str:
    """The program as text.

    Args:
        levels: the names of the device's levels, top first.
        notes: for each kernel, lines to print under its head (its H and M).
        cache: the name of the cache that a wave of blocks shares.
    """
    parts = []
    for k, kernel in enumerate(program.kernels):
        rows = [
            (" " * 2 * depth + text, cells)
            for depth, text, cells in _rows(kernel.body, kernel, program, levels, 1, cache=cache)
        ]
        width = max((len(text) for text, cells in rows if cells), default=0)
        widths = [max((len(cells[i]) for _, cells in rows if cells), default=0) for i in range(3)]
        digits = max((len(cells[3]) for _, cells in rows if cells and cells[3].endswith(" B")), default=0)
        lines = [_head(kernel, program), *(f"  # {line}" for line in (notes[k] if k < len(notes) else ()))]
        for text, cells in rows:
            if cells is None:
                lines.append(text)
            else:
                padded = [cell.ljust(w) for cell, w in zip(cells[:3], widths, strict=False)]
                held = cells[3].rjust(digits) if cells[3].endswith(" B") else cells[3]
                lines.append("  ".join([text.ljust(width), *padded, held]).rstrip())
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _head(kernel: KernelProgram, program: Program) -> str:
    loads = [s.buffer for s in _walk(kernel.body) if isinstance(s, Load)]
    stores = [s.buffer for s in _walk(kernel.body) if isinstance(s, Store)]

    def show(names: Sequence[str]) -> str:
        buffers = [program.buffers[n] for n in dict.fromkeys(names)]
        return ", ".join(
            f"{b.name}[{' '.join(f'{a}={n}' for a, n in zip(b.axes, b.shape, strict=True))}]" for b in buffers
        )

    return f"{kernel.name} ({show(loads)}) -> {show(stores)}"


def _walk(statements: Sequence[Any]) -> Iterator[Any]:
    for s in statements:
        yield s
        yield from _walk(inner(s))


def _rows(
    statements: Sequence[Any], kernel: KernelProgram, program: Program, levels: Sequence[str], depth: int,
    blocks: Mapping[str, int] = {}, cache: str = "the cache",
) -> Iterator[tuple[int, str, tuple[str, str, str, str] | None]]:  # fmt: skip
    sizes = dict(kernel.sizes)
    siblings = {loop.axis: -(-loop.size // loop.block) for loop in kernel.loops() if loop.where == "cluster"}

    def cells(v: Variable, held: str | None = None, level: int | None = None, kind: str | None = None) -> Any:
        shape = [blocks.get(a, sizes[a]) for a in v.axes]
        count = math.prod(shape) * dtype(kind or v.dtype).bytes
        place = levels[v.level if level is None else level]
        return place, " x ".join(map(str, shape)) or "scalar", kind or v.dtype, held or f"{count:,} B"

    freed: list[str] = []
    for s in [*statements, None]:
        if freed and not isinstance(s, Free):
            yield depth, f"free {', '.join(freed)}", None
            freed = []
        match s:
            case Loop():
                count = -(-s.size // s.block)
                last = s.size - (count - 1) * s.block
                inside = s.axis in blocks
                what = (
                    {"warp": "warps", "wave": "tiles", "grid": "blocks", "cluster": "blocks"}.get(s.where)
                    or ("parts" if inside else "blocks" if s.kind == "group" else "chunks")
                )  # fmt: skip
                if s.where == "grid" and s.axis in kernel.code.clusters:
                    what = "clusters"
                ragged = f", the last of {last}" if last != min(s.block, s.size) else ""
                skip = ", fully masked ones left out" if s.guard and kernel.code.skip else ""
                of_stream = kernel.code.part
                if of_stream is not None and s.axis == kernel.code.stream and not inside:
                    skip += f"; {of_stream.length // s.block} for each position along {of_stream.axis}"
                where = {
                    "grid": " on the grid", "warp": " by warps", "cluster": " in the cluster",
                    "wave": f" through {cache}",
                }.get(s.where, "")  # fmt: skip
                noun = what[:-1] if count == 1 else what
                yield depth, f"{s.kind} {s.axis} by {s.block}{where}  ({count} {noun}{ragged}{skip})", None
                narrower = {**blocks, s.axis: min(s.block, s.size)}
                for down, text, of in _rows(s.ahead, kernel, program, levels, depth + 1, narrower, cache):
                    yield down, f"{text}, {s.stages - 1} ahead" if of and s.stages > 1 else text, of
                yield from _rows(s.body, kernel, program, levels, depth + 1, narrower, cache)
            case Load():
                text = f"load {s.variable.name} <- {s.buffer}[{' '.join(s.axes)}]"
                if s.shared:
                    share = math.prod(n for a, n in siblings.items() if a in s.shared)
                    text = f"{text}, 1/{share} of it, sent to all {share} along {' '.join(s.shared)}"
                yield depth, f"{text}, for what is behind" if s.lag else text, cells(s.variable)
            case Store():
                kind = program.buffers[s.buffer].dtype
                text = f"store {s.buffer}[{' '.join(s.axes)}] <- {s.variable.name}"
                yield depth, text, cells(s.variable, level=0, kind=kind)
            case Compute():
                held = f"in place of {s.reuses}" if s.reuses else None
                yield depth, f"{s.variable.name} = {s.expr}", cells(s.variable, held)
            case Slice():
                yield depth, f"slice {s.variable.name} <- {s.of}", cells(s.variable)
            case Save():
                yield depth, f"save {s.variable.name} <- {s.of}", cells(s.variable)
            case Beside():
                parts = (("this chunk:", s.body), ("beside it, the chunk before:", s.behind), ("then:", s.join))
                for title, part in parts:
                    if part:
                        yield depth, title, None
                        yield from _rows(part, kernel, program, levels, depth + 1, blocks, cache)
            case Accumulate():
                yield depth, f"{s.variable.name} += {s.expr}", cells(s.variable, "in place")
            case Barrier(of):
                yield depth, "barrier" if of == "block" else f"barrier of the {of}", None
            case Wait():
                yield depth, "wait for this chunk", None
            case Ring():
                full = dict(s.tile)
                room = [min(full.get(a, n), n) for a, n in ((a, blocks.get(a, sizes[a])) for a in s.variable.axes)]
                count = s.stages * math.prod(room) * dtype(s.variable.dtype).bytes
                place, _, kind, _ = cells(s.variable)
                yield depth, f"ring {s.variable.name}", (place, " x ".join(map(str, [s.stages, *room])), kind,
                                                         f"{count:,} B")  # fmt: skip
            case Free(name):
                freed.append(name)
            case Rebind(state, value):
                yield depth, f"{state} := {value}", None
            case Alloc():
                pass
