"""The loop program as C: one emitter for every algorithm, to be read, and compiled by GCC or Clang for any processor.

Each kernel becomes a function that runs one block of its groups in a scratch of its own; threads take blocks in turn.
Tiles are fp32 while they are computed on, whatever their arrays are stored as; contractions run in blocks of vector
registers on packed panels (`c_layout`, `c_nest`), everything else in passes along rows.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.program import single
>>> from napkin_cat.expression import Numerics
>>> from napkin_cat.regions import kernel_of
>>> kernel = kernel_of(matmul.diagram, stream="b")
>>> program = single(kernel, {"a": 50, "b": 70, "c": 30}, {"a": 24, "b": 32, "c": 16}, Numerics("fp32"))
>>> source = emit(program)
>>> source.kernels[0].blocks, source.kernels[0].scratch_bytes
(6, 6656)
>>> "c2[a c] = c + sum[b](in0 * in1)" in source.text
True
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from importlib import resources
from typing import Any

from napkin_cat.backends.c_layout import Group, Layout, Let, Plan, Registers, Strip, plan, reads, statements, targets
from napkin_cat.backends.c_nest import Scope, axis, contraction, counted, grouped, indent, name_of, number, offset
from napkin_cat.exponential import remez
from napkin_cat.program import Buffer, KernelProgram, Load, Loop, Program, ProgramError, Rebind, Store

__all__ = ["KernelSource", "Registers", "Source", "emit"]

STORED = {"fp32": "float", "bf16": "bf16", "fp16": "fp16"}
"""C's name of what an array is stored as."""


@dataclass(frozen=True)
class KernelSource:
    """One kernel: its function takes pointers to `arguments` in order, a scratch, and the counter of blocks."""

    name: str
    arguments: tuple[str, ...]
    blocks: int
    scratch_bytes: int


@dataclass(frozen=True)
class Source:
    """A translation unit and what its functions are to be called with."""

    text: str
    kernels: tuple[KernelSource, ...]


def emit(program: Program, registers: Registers | None = None, head: Sequence[str] = ()) -> Source:
    """The program in C.

    Args:
        registers: the vector registers of the machine that it is for; it runs on any.
        head: lines of comment to stand at the top.

    Raises:
        ProgramError: the program runs on warps or fetches ahead, stores what is no fp32, bf16 or fp16, or computes what
            has no form in C; the message names the statement.
    """
    registers = registers or Registers()
    for buffer in program.buffers.values():
        if buffer.dtype not in STORED:
            raise ProgramError(f"{buffer.name} is {buffer.dtype}; C is written for arrays of {', '.join(STORED)}")
    fp16 = any(b.dtype == "fp16" for b in program.buffers.values()) or program.numerics.storage == "fp16"
    kernels, parts = [], []
    for kernel in program.kernels:
        made = plan(kernel, program, registers)
        source, lines = _kernel(kernel, made, program)
        kernels.append(source)
        parts.append("\n".join(lines))
    comment = [f" * {line}".rstrip() for line in (*head, *_legend())]
    top = ["/*", *comment, " */", f"#define WIDTH {4 * registers.lanes}", *(["#define FP16"] if fp16 else []), *_exp2()]
    text = "\n".join(top) + "\n" + _vectors() + "\n" + "\n\n".join(parts) + "\n"
    return Source(text, tuple(kernels))


def _legend() -> Iterator[str]:
    yield "i_x is the position along axis x in the current tile, n_x how many there are, at_x where the tile starts."


@lru_cache(maxsize=1)
def _vectors() -> str:
    return resources.files("napkin_cat.backends").joinpath("vectors.h").read_text()


@lru_cache(maxsize=1)
def _exp2() -> tuple[str, ...]:
    """The polynomial of 2^f on [-1/2, 1/2], highest coefficient first, and log2 e in two parts."""
    first, *rest = (number(c) for c in reversed(remez(5)))
    import numpy as np

    high = np.float32(1 / math.log(2))
    low = float(Fraction(1 / math.log(2)) - Fraction(float(high)))
    return (
        f"#define EXP2_FIRST {first}",
        f"#define EXP2_REST(STEP) {' '.join(f'STEP({c})' for c in rest)}",
        f"#define LOG2E_HIGH {number(Fraction(float(high)))}",
        f"#define LOG2E_LOW {number(Fraction(low))}",
    )


def _kernel(kernel: KernelProgram, made: Plan, program: Program) -> tuple[KernelSource, list[str]]:
    """The function of one kernel."""
    buffers = program.buffers
    used = [s.buffer for s in statements(made.body) if isinstance(s, Load | Store)]
    arguments = tuple(dict.fromkeys(used))
    written = {s.buffer for s in statements(made.body) if isinstance(s, Store)}
    parameters = [
        f"{'' if b in written else 'const '}{STORED[buffers[b].dtype]} *restrict g_{name_of(b)}" for b in arguments
    ]
    inner: list[str] = []
    counts = [math.ceil(loop.size / loop.block) for loop in made.grid]
    for k, (loop, count) in enumerate(zip(made.grid, counts, strict=True)):
        below = math.prod(counts[k + 1 :])
        turn = "block" if below == 1 else f"block / {below}"
        turn = turn if k == 0 else f"({turn}) % {count}" if below != 1 else f"block % {count}"
        inner += _tile(loop, turn)
    cut = {loop.axis for loop in kernel.loops()}
    for a, size in dict(kernel.sizes).items():
        if a not in cut and any(a in v.axes for v in made.variables.values()):
            inner.append(f"const long at_{axis(a)} = 0, n_{axis(a)} = {size};")
    for name in sorted(made.offsets, key=lambda n: made.offsets[n]):
        sharing = [v for v in made.room if made.room[v] == name and v not in made.views and _appears(v, made)]
        for v in sorted(sharing, key=lambda v: (v != name, v)):
            if v in made.layouts:
                layout = made.layouts[v]
                shape = _shape(v, layout, made)
                inner.append(f"float *{name_of(v)} = (float *)(scratch + {made.offsets[name]});  /* {shape} */")
    scope = Scope(made, dict(kernel.sizes), {})
    inner += _body(made.body, made, scope, buffers)
    unused = [f"(void)at_{axis(loop.axis)};" for loop in made.grid]
    lines = [
        f"/* {kernel.name}: one block"
        + (f" of {' x '.join(f'g_{x.axis} = {x.block}' for x in made.grid)}" if made.grid else "")
        + " */",
        f"static void {kernel.name}_block({', '.join([*parameters, 'char *restrict scratch', 'long block'])}) {{",
        *indent([*inner, *unused, "(void)scratch; (void)block;"]),
        "}",
        "",
    ]
    total = math.prod(counts)
    call = ", ".join(f"arguments[{k}]" for k in range(len(arguments)))
    lines += [
        f"/* Threads take the blocks of {kernel.name} in turn, {total} in all; `next` counts them. */",
        f"void {kernel.name}(void *const *arguments, char *scratch, long *next) {{",
        "  long block;",
        f"  while ((block = __atomic_fetch_add(next, 1, __ATOMIC_RELAXED)) < {total})",
        f"    {kernel.name}_block({call}{', ' if call else ''}scratch, block);",
        "}",
    ]
    return KernelSource(kernel.name, arguments, total, made.scratch_bytes), lines


def _appears(name: str, made: Plan) -> bool:
    for s in statements(made.body):
        match s:
            case Let() if s.target.name == name:
                return True
            case Group() if any(let.target.name == name for let in s.lets):
                return True
            case Load() if s.variable.name == name:
                return True
            case Rebind() if name in (s.state, s.value):
                return True
    return False


def _shape(name: str, layout: Layout, made: Plan) -> str:
    v = made.variables[name]
    text = " x ".join(f"{a} {made.extent(name, a)}" for a in layout.axes) or "one value"
    panel = f", panels of {layout.panel}" if layout.panel else ""
    return f"{text}, {v.dtype}{panel}"


def _tile(loop: Loop, turn: str) -> list[str]:
    a, block, size = axis(loop.axis), min(loop.block, loop.size), loop.size
    count = f"{block}" if size % block == 0 else f"min_l({block}, {size} - at_{a})"
    start = "0" if block >= size else f"({turn}) * {block}" if " " in turn else f"{turn} * {block}"
    return [f"const long at_{a} = {start}, n_{a} = {count};  /* {a}: {block} of {size} at a time */"]


def _body(
    body: Sequence[Any], made: Plan, scope: Scope, buffers: Mapping[str, Buffer], loop: Loop | None = None,
    strip: Mapping[str, int] | None = None,
) -> list[str]:  # fmt: skip
    out: list[str] = []
    for s in body:
        match s:
            case Group():
                out += [f"/* {let.target} = {let.expr} */" for let in s.lets]
                out += grouped(s, scope)
            case Let():
                blocking = made.blockings[s.target.name]
                shape = f"{blocking.rows} {blocking.m} x {blocking.width} {blocking.n}"
                out.append(f"/* {s.target} = {s.expr}: {shape} in registers */")
                out += contraction(s, blocking, scope, _counts(blocking.m, made, strip or {}))
            case Load():
                out += _load(s, made, buffers[s.buffer])
            case Store():
                out += _store(s, made, buffers[s.buffer])
            case Rebind():
                out += _rebind(s, made)
            case Loop():
                out += _loop(s, made, scope, buffers)
            case Strip():
                out += _strip(s, made, scope, buffers, loop)
    return out


def _counts(a: str, made: Plan, strip: Mapping[str, int]) -> list[int]:
    """How many values of an axis a tile, or a strip of it, may have."""
    size, block = dict(made.kernel.sizes)[a], made.extents[a]
    counts = [block, size % block or block]
    if a in strip:
        counts = [n for count in counts for n in (min(count, strip[a]), count % strip[a]) if n]
    return counts


def _guard(loop: Loop | None) -> list[str]:
    """Nothing is done where a mask leaves nothing."""
    out = []
    for c in (loop.guard if loop else None) or ():
        terms = [str(c.constant)]
        for name, k in c.coefficients:
            last = f"at_{axis(name)} + n_{axis(name)} - 1" if k > 0 else f"at_{axis(name)}"
            terms.append(f"{k} * ({last})")
        out.append(f"if ({' + '.join(terms)} < 0) continue;  /* masked everywhere */")
    return out


def _strip(s: Strip, made: Plan, scope: Scope, buffers: Mapping[str, Buffer], loop: Loop | None) -> list[str]:
    """A few rows after the other: within, names stand for the rows of the strip."""
    there = list(dict.fromkeys(v for t in statements(s.body) for v in (*reads(t), *targets(t))))
    inner = _body(s.body, made, scope, buffers, None, s.sizes)
    masked = {name for c in (loop.guard if loop else None) or () for name, _ in c.coefficients}
    guard = _guard(loop) if masked & s.sizes.keys() else []
    for a, size in reversed(list(s.sizes.items())):
        x = axis(a)
        arrays = [v for v in there if a in made.layouts[v].axes and v not in made.narrow]
        whole = [f"{_kind(v, made)}{name_of(v)}__all = {name_of(v)};" for v in arrays]
        moved = [
            f"{_kind(v, made)}{name_of(v)} = {name_of(v)}__all + {_from(made.layouts[v], a, f'from_{x}')};"
            for v in arrays
        ]
        count = (
            f"{size}" if all(n % size == 0 for n in _counts(a, made, {})) else f"min_l({size}, n_{x}__all - from_{x})"
        )
        inner = [
            f"for (long from_{x} = 0; from_{x} < n_{x}; from_{x} += {size}) {{  /* a strip of {size} {a} */",
            f"  const long at_{x}__all = at_{x}, n_{x}__all = n_{x};",
            *indent(whole),
            "  {",
            f"    const long at_{x} = at_{x}__all + from_{x}, n_{x} = {count};",
            *indent(indent(moved)),
            *(indent(indent(guard)) if a == list(s.sizes)[-1] else []),
            *indent(indent(inner)),
            "  }",
            "}",
        ]
    return inner


def _kind(name: str, made: Plan) -> str:
    return "const float *" if name in made.views else "float *"


def _from(layout: Layout, a: str, start: str) -> str:
    return offset(layout, {**dict.fromkeys(layout.axes, "0"), a: start})


def _loop(loop: Loop, made: Plan, scope: Scope, buffers: Mapping[str, Buffer]) -> list[str]:
    a, block = axis(loop.axis), min(loop.block, loop.size)
    count = f"{block}" if loop.size % block == 0 else f"min_l({block}, {loop.size} - at_{a})"
    inner = [f"const long n_{a} = {count};", *_guard(loop)]
    inner += _body(loop.body, made, scope, buffers, loop)
    head = (
        f"for (long at_{a} = 0; at_{a} < {loop.size}; at_{a} += {block}) {{  /* {loop.kind} {loop.axis} by {block} */"
    )
    return [head, *indent(inner), "}"]


def _places(s: Load | Store, buffer: Buffer, fixed: Mapping[str, str]) -> str:
    """Where an element of a tile lies in its array."""
    strides, step = {}, 1
    for a, n in reversed(list(zip(s.axes, buffer.shape, strict=True))):
        strides[a] = step
        step *= n
    terms = []
    for a in s.axes:
        start = f"at_{axis(a)}" if a in s.tiled else "0"
        i = fixed.get(a, f"i_{axis(a)}")
        both = " + ".join(t for t in (start, i) if t != "0") or "0"
        if both != "0":
            terms.append(both if strides[a] == 1 else f"({both}) * {strides[a]}")
    return " + ".join(terms) or "0"


def _load(s: Load, made: Plan, buffer: Buffer) -> list[str]:
    v, kind = s.variable, STORED[buffer.dtype]
    source, layout = f"g_{name_of(s.buffer)}", made.layouts[v.name]
    what = f"/* load {v} from {s.buffer} */"
    if v.name in made.views:
        origin = _places(s, buffer, dict.fromkeys(s.axes, "0"))
        names = [n for n in made.room if made.room[n] == made.room[v.name] and n in made.views]
        return [what[:-3] + ": where it lies */", *(f"const float *{name_of(n)} = {source} + {origin};" for n in names)]
    to = name_of(v.name)
    if not layout.axes:
        return [what, f"{to}[0] = from_{kind}({source}[{_places(s, buffer, {})}]);"]
    last = layout.axes[-1]
    strides, step = {}, 1
    for a, n in reversed(list(zip(s.axes, buffer.shape, strict=True))):
        strides[a] = step
        step *= n
    if layout.panel:
        inner = [a for a in layout.axes if a != last]
        along = s.axes[-1] if s.axes[-1] in inner else (inner[-1] if inner else None)
        if along is not None and layout.strides[along] == layout.panel:
            outer = [a for a in inner if a != along]
            zero = {along: "0", last: "0"}
            where = offset(layout, {**{a: f"i_{axis(a)}" for a in layout.axes}, **zero})
            origin, counts = _places(s, buffer, zero), f"n_{axis(last)}, n_{axis(along)}"
            call = (f"pack_{kind}({to} + {where}, {source} + {origin}, {counts}, "
                    f"{strides[last]}, {strides[along]}, {layout.panel}, {layout.step});")  # fmt: skip
            return [what, *_around(outer, [call])]
        where = offset(layout, {a: f"i_{axis(a)}" for a in layout.axes})
        body = [f"{to}[{where}] = from_{kind}({source}[{_places(s, buffer, {})}]);"]
        full = [f"for (long i = 0; i < {layout.values}; i++) {to}[i] = 0.0f;"]
        return [what, *full, *_around(s.axes, body)]
    if last == s.axes[-1]:
        zero = {last: "0"}
        where = offset(layout, {**{a: f"i_{axis(a)}" for a in layout.axes}, **zero})
        ahead = f"AHEAD * {strides[s.axes[-2]]}" if len(s.axes) > 1 else "0"
        call = f"copy_{kind}({to} + {where}, {source} + {_places(s, buffer, zero)}, n_{axis(last)}, {ahead});"
        return [what, *_around([a for a in s.axes if a != last], [call])]
    where = offset(layout, {a: f"i_{axis(a)}" for a in layout.axes})
    return [what, *_around(s.axes, [f"{to}[{where}] = from_{kind}({source}[{_places(s, buffer, {})}]);"])]


def _store(s: Store, made: Plan, buffer: Buffer) -> list[str]:
    v, kind = s.variable, STORED[buffer.dtype]
    to, layout = f"g_{name_of(s.buffer)}", made.layouts[v.name]
    what = f"/* store {v} into {s.buffer} */"
    if s.axes and not layout.panel and layout.contiguous == s.axes[-1]:
        last = s.axes[-1]
        zero = {last: "0"}
        where = offset(layout, {**{a: f"i_{axis(a)}" for a in layout.axes}, **zero})
        call = f"store_{kind}({to} + {_places(s, buffer, zero)}, {name_of(v.name)} + {where}, n_{axis(last)});"
        return [what, *_around(s.axes[:-1], [call])]
    where = offset(layout, {a: f"i_{axis(a)}" for a in layout.axes})
    return [what, *_around(s.axes, [f"{to}[{_places(s, buffer, {})}] = to_{kind}({name_of(v.name)}[{where}]);"])]


def _around(axes: Sequence[str], body: list[str]) -> list[str]:
    for a in reversed(axes):
        body = counted(a, body)
    return body


def _rebind(s: Rebind, made: Plan) -> list[str]:
    if made.room[s.state] == made.room[s.value]:
        return []
    to, of = made.layouts[s.state], made.layouts[s.value]
    index = {a: f"i_{axis(a)}" for a in made.variables[s.state].axes}
    copy = f"{name_of(s.state)}[{offset(to, index)}] = {name_of(s.value)}[{offset(of, index)}];"
    return [f"/* {s.state} := {s.value} */", *_around(to.axes, [copy])]
