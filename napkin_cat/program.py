"""The loop program of a tiled kernel: what every printer prints and what the interpreter runs.

All is explicit: every variable with level, axes and dtype; where it is allocated and freed; every load and store with
the tile that it moves; group loops and stream loops with their ragged last tiles, the parts of warps, slices of
contractions, what is fetched ahead, waits and barriers. `interpreter` runs it on numpy.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.schedule import kernel_of
>>> kernel = kernel_of(matmul.diagram, stream="b")
>>> program = single(kernel, {"a": 5, "b": 7, "c": 3}, {"a": 2, "b": 3, "c": 2})
>>> [(loop.kind, loop.axis, loop.block) for loop in program.kernels[0].loops()]
[('group', 'a', 2), ('group', 'c', 2), ('stream', 'b', 3)]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from napkin_cat.columns import Columns, Statement, Variable, columns
from napkin_cat.diagram import Kernel
from napkin_cat.expression import Affine, Apply, Expr, Numerics, Part, Var, variables

__all__ = [
    "Accumulate", "Alloc", "Argument", "Barrier", "Beside", "Buffer", "Compute", "Free", "KernelProgram", "Load",
    "Loop", "Program", "ProgramError", "Rebind", "Ring", "Save", "Slice", "Store", "Wait", "inner", "lower", "single",
    "touched",
]  # fmt: skip


class ProgramError(RuntimeError):
    """A program that reads what is not there, leaves something behind, or writes where nothing is allocated."""


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
class Ring:
    """Take room for so many tiles of a variable, filled in turn while an earlier one is read.

    `tile` gives the values of a tile along those axes that the loop which fills the ring cuts.
    """

    variable: Variable
    stages: int
    tile: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Wait:
    """Wait for what was fetched ahead for the current tile."""


@dataclass(frozen=True)
class Load:
    """Copy a tile of a buffer into an allocated variable: along `tiled` axes the current tiles, whole along the rest.

    `axes` are the buffer's axes under the names that they have here; `shift` moves the tile along the first tiled axis.
    The blocks of a cluster that lie along the axes `shared` want the same tile: each copies its part of it, and sends
    that to the others.
    What a loop fetches ahead is fetched one tile later with a `lag` of 1: for what runs on a tile beside the next one.
    """

    variable: Variable
    buffer: str
    axes: tuple[str, ...]
    tiled: tuple[str, ...]
    shift: int = 0
    shared: tuple[str, ...] = ()
    lag: int = 0


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
class Slice:
    """Bring what a variable above holds of the current tiles down into an allocated variable: a slice of it."""

    variable: Variable
    of: str


@dataclass(frozen=True)
class Save:
    """Copy a variable up into an allocated one at a level above: a pipe between the pipes of a core."""

    variable: Variable
    of: str


@dataclass(frozen=True)
class Accumulate:
    """Add a value to a variable, in place, over the current tiles: one tensor-core step of a contraction."""

    variable: Variable
    expr: Expr


@dataclass(frozen=True)
class Barrier:
    """Every warp of a block waits here for the others: what was loaded for all may be read, or given back.

    `of` is "block", or "cluster" where all blocks of a cluster wait: what siblings sent may be read, or given back.
    """

    of: str = "block"


@dataclass(frozen=True)
class Rebind:
    """The state's new value takes the state's name; nothing is copied."""

    state: str
    value: str


@dataclass(frozen=True)
class Beside:
    """In a loop over an axis that `drains`: `behind` on the tile before runs beside `body` on this one, then `join`.

    What runs beside something else touches nothing that the other writes, and what both hold lies there at once. On
    the first tile nothing is behind; after the last one, `behind` runs alone.
    """

    axis: str
    body: tuple[Any, ...]
    behind: tuple[Any, ...]
    join: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Loop:
    """Run the body for each tile of an axis; the last tile is ragged.

    `kind` is "group" (independent tiles) or "stream" (in order). `where` says on what the tiles run: "grid" (one
    block each, or one cluster), "cluster" (its blocks) and "warp" (both side by side, all at once: each keeps its
    variables to itself from one such loop to the next), "wave" (tiles of the grid, one after the other, whose blocks
    run at once and share a cache), or "serial". Inside another loop over the same axis it cuts that loop's tile. A tile
    on which one of the `guard` conditions fails everywhere is left out. With `stages` above 1, `ahead` is issued that
    many tiles less one before the body needs it: its loads are asynchronous copies into a ring, there once the body has
    waited. A loop that `drains` runs its body once more after the last tile, for what is behind.
    """

    kind: str
    axis: str
    size: int
    block: int
    body: tuple[Any, ...]
    where: str = "serial"
    stages: int = 1
    guard: tuple[Affine, ...] | None = None
    ahead: tuple[Any, ...] = ()
    drains: bool = False


def inner(s: Any) -> tuple[Any, ...]:
    """The statements inside of a statement: each runs as often as it does, in this order if one by one."""
    match s:
        case Loop():
            return (*s.ahead, *s.body)
        case Beside():
            return (*s.body, *s.join, *s.behind)
    return ()


def touched(statements: Sequence[Any]) -> tuple[set[str], set[str]]:
    """The variables that statements read, and those that they write, take, free or rename."""
    reads, writes = set[str](), set[str]()
    for s in statements:
        match s:
            case Alloc(v) | Ring(v) | Load(v):
                writes.add(v.name)
            case Compute(v, expr) | Accumulate(v, expr):
                writes |= {v.name} | ({s.reuses} if isinstance(s, Compute) and s.reuses else set())
                reads |= set(variables(expr))
            case Slice(v, of) | Save(v, of):
                writes.add(v.name)
                reads.add(of)
            case Store(v):
                reads.add(v.name)
            case Free(name):
                writes.add(name)
            case Rebind(state, value):
                writes |= {state, value}
        more = touched(inner(s))
        reads, writes = reads | more[0], writes | more[1]
    return reads, writes


@dataclass(frozen=True)
class KernelProgram:
    """One kernel: its loops, the sizes of all axes, and its columns, from which it was lowered."""

    name: str
    body: tuple[Any, ...]
    sizes: tuple[tuple[str, int], ...]
    code: Columns

    def loops(self) -> Iterator[Loop]:
        """Every loop, outer ones first."""
        stack = list(reversed(self.body))
        while stack:
            s = stack.pop()
            if isinstance(s, Loop):
                yield s
            stack += reversed(s.body if isinstance(s, Loop) else inner(s))


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


def _part(axis: str) -> str:
    return f"{axis}'"


def _of(s: Any, names: Set[str]) -> bool:
    """Whether a statement takes or gives back the room of one of the variables."""
    return (isinstance(s, Alloc) and s.variable.name in names) or (isinstance(s, Free) and s.name in names)


def _check_parts(name: str, part: Part, stream: str, sizes: Mapping[str, int], blocks: Mapping[str, int]) -> None:
    """Whether blocks that stream one part of an axis each stream all of it between them, and no chunk lies in two."""
    if part.length * part.count < sizes[stream] or sizes[part.axis] != part.count:
        held = f"{sizes[part.axis]} parts of {part.length} positions"
        raise ProgramError(f"{name}: {held} are not the {sizes[stream]} positions of {stream!r}")
    if blocks[part.axis] != 1 or part.length % blocks[stream]:
        cut = f"blocks of {blocks[part.axis]} parts and chunks of {blocks[stream]} positions"
        raise ProgramError(f"{name}: {cut} do not fit parts of {part.length} positions of {stream!r}")


def _renamed(names: Sequence[tuple[str, str]]) -> list[Any]:
    return [Rebind(old, new) for old, new in names if old != new]


def lower(
    name: str, code: Columns, sizes: Mapping[str, int], blocks: Mapping[str, int], inputs: Sequence[Argument],
    outputs: Sequence[Argument], stages: int = 1,
) -> KernelProgram:  # fmt: skip
    """The loops of a kernel's columns at given block sizes (values, per partitioned axis; parts as `axis'`, slices of
    contractions as `axis:k` and `axis:n`, tiles of clusters as `axis^` and of waves as `axis^^`). With `stages` above 1
    chunks are fetched ahead, into a ring.

    Raises:
        ProgramError: clusters in a kernel that does not cut its tiles again; parts of a streamed axis that are not
            all of it, or whose ends lie inside of chunks.
    """
    cut = (*code.groups, *([code.stream] if code.stream else []))
    if code.clusters and not code.subloops:
        raise ProgramError(f"{name}: blocks form clusters only where their tiles are cut again")
    guard = code.skip
    if code.part is not None and code.stream is not None:
        if code.part.axis in (*code.clusters, *code.waves):
            raise ProgramError(f"{name}: blocks along {code.part.axis!r} share no chunks of {code.stream!r}")
        _check_parts(name, code.part, code.stream, sizes, blocks)
        guard = (*(code.skip or ()), *code.part.conditions(code.stream))

    def sliced(s: Statement) -> list[Any]:
        """A contraction slice by slice: added to what it takes over, which then takes the result's name."""
        assert isinstance(s.expr, Apply)
        assert s.reuses is not None
        into = replace(s.target, name=s.reuses)

        def step(axis: str) -> int:
            return blocks[f"{axis}:{s.kind_of(axis)}"]

        def around(depth: int) -> list[Any]:
            """The slice loops from a depth on; a loop that fetches its slices ahead has their rings around it."""
            early = code.slice_stages > 1
            here = [(copy, of) for copy, of in s.copies if s.placed(copy) == depth and not (early and depth)]
            rings = [(copy, of) for copy, of in s.copies if early and s.placed(copy) == depth + 1]
            out: list[Any] = [x for copy, of in here for x in (Alloc(copy), Slice(copy, of))]
            for copy, _ in rings:
                tile = tuple((a, step(a)) for a in s.slices[: depth + 1] if a in copy.axes)
                out.append(Ring(copy, code.slice_stages, tile))
            if depth == len(s.slices):
                out.append(Accumulate(into, s.expr.args[1]))  # type: ignore[union-attr]
            else:
                axis = s.slices[depth]
                size = blocks[_part(axis)] if axis in code.subloops else blocks[axis] if axis in cut else sizes[axis]
                ahead = tuple(Slice(copy, of) for copy, of in rings)
                out.append(Loop("stream", axis, size, step(axis), tuple(around(depth + 1)),
                                stages=code.slice_stages if rings else 1, ahead=ahead))  # fmt: skip
            return [*out, *(Free(copy.name) for copy, _ in (*here, *rings))]

        return [*around(0), Rebind(s.target.name, s.reuses)]

    def statement(s: Statement) -> list[Any]:
        out: list[Any] = []
        if s.copies:
            return sliced(s) + [Free(n) for n in s.frees]
        if s.kind == "store":
            buffer, axes = outputs[s.port]
            out.append(Store(s.target, buffer, axes, tuple(a for a in axes if a in code.groups)))
        else:
            if s.reuses is None:
                out.append(Alloc(s.target))
            if s.kind == "load":
                buffer, axes = inputs[s.port]
                shared = tuple(a for a in code.clusters if a not in axes)
                tiled, lag = tuple(a for a in axes if a in cut), int(s in code.behind)
                out.append(Load(s.target, buffer, axes, tiled, shared=shared, lag=lag))
            elif s.of is not None:
                out.append(Save(s.target, s.of) if s.kind == "save" else Slice(s.target, s.of))
            else:
                assert s.expr is not None
                if s.reuses is not None and s.expr == Var(s.reuses):
                    out.append(Rebind(s.target.name, s.reuses))
                else:
                    out.append(Compute(s.target, s.expr, s.reuses))
        return out + [Free(n) for n in s.frees]

    def each(statements: Sequence[Statement]) -> list[Any]:
        return [x for s in statements for x in statement(s)]

    def warps(statements: list[Any]) -> list[Any]:
        """The same on every warp's part of the block."""
        for axis in reversed([a for a in code.groups if a in code.subloops]):
            if statements:
                part = blocks[_part(axis)]
                statements = [Loop("group", axis, blocks[axis], part, tuple(statements), where="warp")]
        return statements

    def each_block(statements: Sequence[Any]) -> list[Any]:
        """The same on every block of the cluster."""
        found = list(statements)
        for axis in reversed(code.clusters):
            if found:
                found = [Loop("group", axis, blocks[f"{axis}^"], blocks[axis], tuple(found), where="cluster")]
        return found

    sent = {
        s.target.name for s in code.statements()
        if s.kind == "load" and any(a not in inputs[s.port][1] for a in code.clusters)
    }  # fmt: skip
    """What the blocks of a cluster send each other."""

    def barrier(names: Set[str]) -> Barrier:
        """Whom to wait for, so that these variables may be read or given back."""
        return Barrier("cluster" if names & sent else "block")

    above = {v.name for v in code.table.values() if v.level <= code.top} - code.saved if code.subloops else set()

    def together(statements: Sequence[Any]) -> tuple[list[Any], list[Any], list[Any]]:
        """What the block does as one before and after, and what each warp does between."""
        first = [s for s in statements if isinstance(s, Load) or (isinstance(s, Alloc) and s.variable.name in above)]
        last = [s for s in statements if isinstance(s, Free) and s.name in above]
        return first, [s for s in statements if s not in first and s not in last], last

    def section(statements: Sequence[Any], inner: Callable[[list[Any]], list[Any]] = lambda x: x) -> list[Any]:
        if not code.subloops:
            return inner(list(statements))
        first, own, last = together(statements)
        loads = [s for s in first if isinstance(s, Load)]
        arrived = [barrier({s.variable.name for s in loads})] if first and own else []
        done = [barrier({s.name for s in last})] if last and any(not isinstance(s, Free) for s in own) else []
        between = warps(inner(own) if own else [])
        if Barrier("cluster") not in (*arrived, *done):
            return each_block([*first, *arrived, *between, *done, *last])
        # a sibling writes only where room was taken
        rooms = [s for s in first if s not in loads]
        return [*each_block(rooms), *each_block(loads), *arrived, *each_block(between), *done, *each_block(last)]

    def beside(own: list[Any], rebind: list[Any]) -> Beside:
        """A chunk beside the one before."""
        behind, join = ([s for s in each(part) if not isinstance(s, Load) and not _of(s, code.streamed)]
                        for part in (code.behind, code.join))  # fmt: skip
        carried = [Rebind(new, name) for name, new in code.before]
        return Beside(
            code.stream or "", tuple(own), (*behind, *_renamed(code.settle)), (*join, *rebind, *carried)
        )  # fmt: skip

    body = section([*each(code.head), *each(code.init)])
    if code.stream is not None:
        stream = code.stream
        rebind = _renamed(code.rebind)

        def parts(own: list[Any]) -> list[Any]:
            own = [*own, *rebind]
            if stream not in code.subloops:
                return own
            return [Loop("stream", stream, blocks[stream], blocks[_part(stream)], tuple(own))]

        names = code.streamed if code.behind or stages > 1 else frozenset[str]()
        ahead = [s for s in each([*code.body, *code.behind]) if isinstance(s, Load) and s.variable.name in names]
        fetched = each_block(ahead)
        if ahead:
            rest = [s for s in each(code.body) if s not in ahead and not _of(s, names)]
            wait = [barrier(names)] if code.subloops else []
            if code.behind:
                fetched = [x for s in ahead for x in each_block([s])]  # some lag
                between = each_block(warps([beside(rest, rebind)]))
            else:
                between = section(rest, parts)
            chunk = [*each_block([Wait()]), *wait, *between, *wait]
        else:
            chunk = section(each(code.body), parts)
        rings = [Ring(s.variable, stages + (s.variable.name in code.lingering), ((stream, blocks[stream]),))
                 for s in ahead]  # fmt: skip
        body += each_block(rings)
        body.append(Loop(
            "stream", stream, sizes[stream], blocks[stream], tuple(chunk), stages=stages if ahead else 1,
            guard=guard, ahead=tuple(fetched), drains=bool(code.behind),
        ))  # fmt: skip
        body += each_block([Free(ring.variable.name) for ring in rings])
        body += section([Free(n) for n in code.drained])
    body += section(each(code.tail))
    if sent:
        body.insert(0, Barrier("cluster"))  # all blocks have begun

    def on_grid(axis: str, around: int, body: list[Any]) -> list[Any]:
        block = f"{axis}^" if axis in code.clusters else axis
        return [Loop("group", axis, around, blocks[block], tuple(body), where="grid")]

    for axis in reversed(code.waves):
        body = on_grid(axis, blocks[f"{axis}^^"], body)
    for axis in reversed(code.waves):
        body = [Loop("group", axis, sizes[axis], blocks[f"{axis}^^"], tuple(body), where="wave")]
    for axis in reversed([a for a in code.groups if a not in code.waves]):
        body = on_grid(axis, sizes[axis], body)
    return KernelProgram(name, tuple(body), tuple(sorted(sizes.items())), code)


def single(
    kernel: Kernel, sizes: Mapping[str, int], blocks: Mapping[str, int], numerics: Numerics | None = None,
    names: Sequence[str] = (), stages: int = 1, code: Columns | None = None, *, clusters: Sequence[str] = (),
    waves: Sequence[str] = (),
) -> Program:  # fmt: skip
    """The program of one lowered kernel by itself; its blocks form clusters and waves along these group axes.

    Of other columns of it (see `pipeline`) if `code` gives them.
    """
    numerics = numerics or Numerics()
    code = replace(code or columns(kernel, numerics, names), clusters=tuple(clusters), waves=tuple(waves))
    called = [*names, *(f"in{i}" for i in range(len(names), len(code.inputs)))]
    ins = [(n, axes) for n, axes in zip(called, code.inputs, strict=True)]
    outs = [(f"out{i}", axes) for i, axes in enumerate(code.outputs)]

    def buffer(argument: Argument, kind: str | None = None) -> Buffer:
        return Buffer(argument[0], argument[1], tuple(sizes[a] for a in argument[1]), kind or numerics.storage)

    body = lower("kernel", code, sizes, blocks, ins, outs, stages)
    given = tuple(buffer(a, array.dtype) for a, array in zip(ins, kernel.dom.inside, strict=True))
    results = tuple(buffer(a, array.dtype) for a, array in zip(outs, kernel.cod.inside, strict=True))
    return Program(given, (), results, (body,), numerics)
