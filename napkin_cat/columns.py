"""A kernel as straight-line code: what is computed in which order, and what lies where meanwhile.

Each statement is a column of the paper's pseudocode diagrams (section 4). Cost reads the columns as numbers, the
loop program runs them. The order and the reuse of buffers are decided here, once:

* a chunk's inputs are loaded at its start and freed at its end; what lacks the streamed axis is loaded once a group;
* state is updated in place; an elementwise result takes the buffer of an operand that dies there, if that operand
  was computed (not loaded) and has the same axes, dtype and level;
* every value is freed right after its last use;
* the operands of a sum of products of distinct arrays are cast to one dtype first (`Numerics.operand`), each in a
  buffer of its own; a store converts on its way out, so that a cast which is only stored takes none;
* in a kernel that cuts its tiles again (`subloops`), each warp computes on a part of the block, and on a part of the
  chunk at a time; a contraction brings slices of what was loaded down to its own level, slice by slice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from napkin_cat import expression
from napkin_cat.diagram import Axis, Kernel, Move, Op, Operation, TypeMismatch, code_axes
from napkin_cat.expression import (
    Affine,
    Apply,
    Cast,
    Code,
    Expr,
    Numerics,
    Part,
    Reduce,
    Var,
    dtype,
    factors,
    outer_variables,
    promote,
    rebuild,
    substitute,
    variables,
    walk,
)  # fmt: skip
from napkin_cat.graph import Graph, Ref, mask, phases, within

__all__ = ["Columns", "Statement", "Variable", "columns", "contracts", "lifetimes"]


@dataclass(frozen=True)
class Variable:
    """A named array in a kernel: its axes, dtype and memory level."""

    name: str
    axes: tuple[str, ...]
    dtype: str
    level: int

    def __str__(self) -> str:
        return f"{self.name}[{' '.join(self.axes)}]"


@dataclass(frozen=True)
class Statement:
    """One column. `kind` is "load" (from `port`, an input of the kernel), "compute", or "store" (to output `port`);
    "save" and "fetch" copy what was computed, `of`, to the level of what is loaded, and back.

    `reuses` names the dying operand whose buffer the target takes; `frees` what is freed right after. A contraction
    that runs in slices adds to `reuses` in place: for each slice of the axes `slices`, outermost first, `copies` are
    brought down (the slice's variable, and what it is a slice of).
    """

    kind: str
    target: Variable
    expr: Expr | None = None
    port: int = -1
    reuses: str | None = None
    frees: tuple[str, ...] = ()
    stored: str | None = None
    """Of a store, the dtype that its output declares; None: the policy's."""
    slices: tuple[str, ...] = ()
    copies: tuple[tuple[Variable, str], ...] = ()
    of: str | None = None
    box: int = field(default=-1, compare=False)
    """The vertex of the kernel's body that it is part of; -1: of none alone."""

    @property
    def reads(self) -> frozenset[str]:
        """The variables that it reads; not the slices that it brings down itself."""
        if self.kind == "store":
            return frozenset((self.target.name,))
        own = {copy.name for copy, _ in self.copies}
        read = set(variables(self.expr)) - own if self.expr is not None else set()
        return frozenset(read | {of for _, of in self.copies} | ({self.of} if self.of is not None else set()))

    def kind_of(self, axis: str) -> str:
        """Whether a contraction that runs in slices reduces a sliced axis ("k") or not ("n")."""
        assert isinstance(self.expr, Apply)
        reduce = self.expr.args[1]
        assert isinstance(reduce, Reduce)
        return "k" if axis in reduce.axes else "n"

    def placed(self, copy: Variable) -> int:
        """In how many of the slice loops a copy lies: up to the last one along an axis that it carries."""
        return max((i + 1 for i, a in enumerate(self.slices) if a in copy.axes), default=0)


@dataclass(frozen=True)
class Columns:
    """A kernel's statements by phase, for each block of the groups.

    `head` runs once, `init` sets the state, `body` runs on every chunk and ends by giving the state its new values
    (`rebind`: state name -> variable), `drained` is freed after the last chunk, `tail` runs once at the end.

    Above the block, blocks along the axes `clusters` form clusters (tiles `axis^`), which load together what lacks the
    axis, and along the axes `waves` the tiles `axis^^` of a cache: blocks that run at once and share what it holds.

    In a kernel whose chunks overlap (see `pipeline`), `behind` runs on a chunk beside the `body` of the next one, and
    ends by giving the state the values of `settle`; `join` runs on a chunk when both are done, before `rebind`.
    `before` says under which name `behind` finds what the body made of its chunk. Of the slices of contractions,
    `slice_stages` lie there at once: one is read while the others arrive.
    """

    groups: tuple[str, ...]
    stream: str | None
    head: tuple[Statement, ...]
    init: tuple[Statement, ...]
    body: tuple[Statement, ...]
    rebind: tuple[tuple[str, str], ...]
    drained: tuple[str, ...]
    tail: tuple[Statement, ...]
    inputs: tuple[tuple[str, ...], ...]
    outputs: tuple[tuple[str, ...], ...]
    skip: tuple[Affine, ...] | None
    subloops: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    waves: tuple[str, ...] = ()
    join: tuple[Statement, ...] = ()
    behind: tuple[Statement, ...] = ()
    settle: tuple[tuple[str, str], ...] = ()
    before: tuple[tuple[str, str], ...] = ()
    slice_stages: int = 1
    part: Part | None = None
    """Where each block streams one part of the axis: its blocks of the part's axis are single positions."""

    @property
    def chunk(self) -> tuple[Statement, ...]:
        """All that runs on every chunk."""
        return (*self.body, *self.join, *self.behind)

    def statements(self) -> Iterator[Statement]:
        """All statements, in order."""
        yield from (*self.head, *self.init, *self.chunk, *self.tail)

    @cached_property
    def table(self) -> dict[str, Variable]:
        """Every variable by name, slices too."""
        found = {v.name: v for s in self.statements() for v in (s.target, *(copy for copy, _ in s.copies))}
        return found | {new: replace(found[name], name=new) for name, new in self.before}

    @cached_property
    def streamed(self) -> frozenset[str]:
        """What is loaded anew for every chunk."""
        return frozenset(s.target.name for s in self.chunk if s.kind == "load")

    @cached_property
    def lingering(self) -> frozenset[str]:
        """What is loaded for a chunk and read while it is worked on and while the next one is."""
        late = {name for s in self.behind for name in s.reads}
        return frozenset(s.target.name for s in self.body if s.kind == "load" and s.target.name in late)

    @cached_property
    def saved(self) -> frozenset[str]:
        """What lies at the level of what is loaded, though it was computed: every warp's own."""
        return frozenset(s.target.name for s in self.statements() if s.kind == "save")

    @cached_property
    def sharing(self) -> tuple[str, ...]:
        """The group axes along which blocks load the same: something that is loaded lacks them.

        Not the axis of parts of the stream: what blocks along it load are other chunks.
        """
        loaded = [self.inputs[s.port] for s in self.statements() if s.kind == "load"]
        apart = self.part.axis if self.part is not None else None
        return tuple(a for a in self.groups if a != apart and any(a not in axes for axes in loaded))

    @cached_property
    def masked(self) -> frozenset[str]:
        """The axes that the mask speaks of, and the streamed one; none where nothing is left out."""
        if self.skip is None or self.stream is None:
            return frozenset()
        cut = {*self.groups, self.stream}
        return frozenset({a for c in self.skip for a, _ in c.coefficients} & cut | {self.stream})

    @cached_property
    def top(self) -> int:
        """The level into which arrays are loaded."""
        return min((s.target.level for s in self.statements() if s.kind == "load"), default=1)


@dataclass
class _Writer:
    """Writes SSA statements and gives each value a name of its own."""

    numerics: Numerics
    groups: tuple[str, ...] | None = None
    """The group axes of a kernel whose contractions run in slices; None where they do not."""
    stream: str | None = None
    variables: dict[str, Variable] = field(default_factory=dict)
    formatted: set[str] = field(default_factory=set)
    """What has the dtype that it has for a reason of its own: what was loaded, and what was cast."""
    box: int = -1
    """The vertex that statements are written for."""

    def fresh(self, wanted: str) -> str:
        base = re.sub(r"\W", "", wanted) or "v"
        name, k = base, 1
        while name in self.variables:
            k += 1
            name = f"{base}{k}"
        return name

    def declare(self, wanted: str, axes: Sequence[str], kind: str, level: int) -> Variable:
        variable = Variable(self.fresh(wanted), tuple(axes), kind, level)
        self.variables[variable.name] = variable
        return variable

    def code(
        self, code: Code, names: dict[str, str], axes: Mapping[str, Sequence[str]], op: Op, out: list[Statement],
        states: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Append code of an operation to `out`; `names` maps the code's names to variables and grows.

        `states` gives the dtypes of those names that are a state's new value.
        """
        casts = {names[n]: kind for n, kind in _casts(op.operation).items() if n in names}
        for name, e in code:
            if isinstance(e, Var):
                names[name] = names[e.name]
                continue
            expr = substitute(e, {old: Var(new) for old, new in names.items()})
            expr = self.cast(expr, op.level, out, casts)
            kind = (states or {}).get(name) or self.kind(op.operation, name, expr)
            sliced = self.slices(expr, op.level) if self.groups is not None else None
            order: tuple[str, ...] = ()
            copies: tuple[tuple[Variable, str], ...] = ()
            if sliced is not None:
                rest, contraction, order, copies = sliced
                start = self.declare(name, axes[name], kind, op.level)
                out.append(Statement("compute", start, rest, box=self.box))
                expr = Var(start.name) + substitute(contraction, {of: Var(copy.name) for copy, of in copies})
            target = self.declare(name, axes[name], kind, op.level)
            out.append(Statement("compute", target, expr, slices=order, copies=copies, box=self.box))
            if isinstance(expr, Cast):
                self.formatted.add(target.name)
            names[name] = target.name

    def slices(
        self, expr: Expr, level: int
    ) -> tuple[Expr, Expr, tuple[str, ...], tuple[tuple[Variable, str], ...]] | None:
        """A contraction of what lies above, and what it is added to; the axes to slice, and the slices' variables.

        Reduced axes are sliced outermost, then those that one operand alone carries, the streamed one last: an operand
        that lacks the inner ones is brought down once for all of them.
        """
        match expr:
            case Apply("add", (rest, Reduce("sum", _, Apply("mul", _)) as contraction)):
                pass
            case Reduce("sum", _, Apply("mul", _)) as contraction:
                rest = expression.lift(0)
            case _:
                return None
        held = sorted(variables(contraction.body))
        above = [v for v in held if self.variables[v].level < level]
        if not above or not self.contracts(contraction.body):
            return None
        carried = [a for v in above for a in self.variables[v].axes]
        reduced = [a for a in contraction.axes if a in carried]
        alone = [a for v in above for a in self.variables[v].axes if a not in contraction.axes and
                 a not in (self.groups or ()) and sum(a in self.variables[w].axes for w in held) == 1]  # fmt: skip
        copies = []
        for v in above:
            of = self.variables[v]
            copies.append((self.declare(f"{v}_part", of.axes, of.dtype, level), v))
        alone.sort(key=lambda a: a == self.stream)
        return rest, contraction, (*reduced, *dict.fromkeys(alone)), tuple(copies)

    def kind(self, operation: Operation, name: str, expr: Expr) -> str:
        """The dtype in which one name of an operation is computed."""
        if isinstance(expr, Cast):
            return expr.dtype
        asked = self.numerics.asked(operation.name, operation.axes, name)
        return asked or ("int32" if self.integral(expr) else self.numerics.accumulator)

    def integral(self, expr: Expr) -> bool:
        """Whether an expression adds up products of integers, and nothing else."""
        match expr:
            case Apply("add", (a, b)):
                return self.integral(a) and self.integral(b)
            case Var(name):
                return name in self.variables and self.variables[name].dtype == "int32"
            case Reduce("sum", _, Apply("mul", _) as body):
                return all(isinstance(f, Var) and f.name in self.variables and
                           dtype(self.variables[f.name].dtype).integer for f in factors(body))  # fmt: skip
        return False

    def cast(self, expr: Expr, level: int, out: list[Statement], casts: Mapping[str, str]) -> Expr:
        """The numerics policy: the operands of a contraction are cast to one dtype.

        A contraction is a sum of products of arrays with different axes; what has the axes of all is reduced as it is.
        `casts` says to what the operation itself casts that which is multiplied by a variable.
        """

        def low(name: str, kind: str) -> str:
            of = self.variables[name]
            ending = "low" if dtype(kind).bytes <= dtype(of.dtype).bytes else "wide"
            new = self.declare(f"{name}_{ending}", of.axes, kind, level)
            out.append(Statement("compute", new, Cast(kind, Var(name)), box=self.box))
            self.formatted.add(new.name)
            return new.name

        def leaf(e: Expr) -> Expr | None:
            match e:
                case Reduce("sum", axes, Apply("mul", _) as body) if self.contracts(body):
                    operands = {name: name for name in variables(body)}
                    asked = next((casts[n] for n in operands if n in casts), None)
                    for name in operands:
                        if asked is not None and name not in self.formatted and self.variables[name].dtype != asked:
                            operands[name] = low(name, asked)
                    stored = [self.variables[n].dtype for n in operands.values() if n in self.formatted]
                    kind = self.numerics.operand(stored, len(stored) < len(operands))
                    for name, now in operands.items():
                        if promote((self.variables[now].dtype, kind)) != self.variables[now].dtype or (
                                now not in self.formatted and self.variables[now].dtype != kind):  # fmt: skip
                            operands[name] = low(now, kind)
                    return Reduce("sum", axes, substitute(body, {n: Var(now) for n, now in operands.items()}))
            return None

        return rebuild(expr, leaf)

    def contracts(self, product: Expr) -> bool:
        """Whether the factors of a product carry different axes."""
        return contracts(product, self.variables)


def contracts(product: Expr, table: Mapping[str, Variable]) -> bool:
    """Whether the factors of a product carry different axes."""
    carried = [frozenset(a for v in variables(f) for a in table[v].axes) for f in set(factors(product))]
    return len(set(carried)) > 1


def _casts(operation: Operation) -> dict[str, str]:
    """Input of an operation -> to what the operation casts that which it multiplies by it and adds up."""
    cast = {name: e.dtype for name, e in operation.body if isinstance(e, Cast)}
    inputs = [name for name, _ in operation.inputs]
    found: dict[str, str] = {}
    for _, e in operation.body:
        for node in walk(e):
            if isinstance(node, Reduce) and node.kind == "sum":
                kinds = [cast[n] for n in variables(node.body) if n in cast]
                found |= {n: kinds[0] for n in variables(node.body) if n in inputs and kinds}
    return found


def _only_stored(graph: Graph, number: int) -> bool:
    """Whether a box is a cast of which nothing is made but an output."""
    box = graph.vertices[number].box
    match box.operation.body if isinstance(box, Op) else None:
        case ((_, Cast(_, Var())),):
            users = graph.users[number, 0]
            return bool(users) and all(isinstance(graph.vertices[u].box, Move) for u in users)
    return False


def columns(kernel: Kernel, numerics: Numerics, names: Sequence[str] = ()) -> Columns:
    """The columns of a lowered kernel; `names` are what its inputs are called.

    Raises:
        TypeMismatch: the kernel has not been lowered, or cannot run chunk by chunk.
    """
    graph = Graph.of(kernel.body)
    if not kernel.lowered:
        raise TypeMismatch(f"{kernel} has not been lowered: its inputs do not move to a level below")
    phase = phases(graph, kernel.stream)
    part = within(graph, kernel.stream)
    if part is not None and part.axis not in kernel.groups:
        raise TypeMismatch(f"{kernel} streams parts of {kernel.stream!r}, but does not run on blocks of {part.axis!r}")
    writer = _Writer(numerics, kernel.groups if kernel.subloops else None, kernel.stream)
    wire: dict[Ref, str] = {}
    head: list[Statement] = []
    init: list[Statement] = []
    body: list[Statement] = []
    tail: list[Statement] = []
    stores: list[Statement] = []
    called = list(names) + [f"in{i}" for i in range(len(names), len(graph.dom))]

    def put(n: int, out: list[Statement]) -> None:
        vertex = graph.vertices[n]
        writer.box = n
        if isinstance(vertex.box, Move):
            [ref] = vertex.inputs
            array = vertex.box.cod.inside[0]
            if ref[0] < 0:
                kind = array.dtype or numerics.storage
                target = writer.declare(called[ref[1]], array.names, kind, vertex.box.level)
                writer.formatted.add(target.name)
                out.append(Statement("load", target, port=ref[1], box=n))
                wire[n, 0] = target.name
            else:
                for port in [i for i, r in enumerate(graph.outputs) if r == (n, 0)]:
                    of = writer.variables[wire[ref]]
                    stores.append(Statement("store", of, port=port, stored=array.dtype, box=n))
        elif isinstance(vertex.box, Op):
            op = vertex.box
            if _only_stored(graph, n):  # the store rounds
                wire[n, 0] = wire[vertex.inputs[0]]
                return
            env = {name: wire[ref] for (name, _), ref in zip(op.operation.inputs, vertex.inputs, strict=True)}
            axes = {name: [a.name for a in of] for name, of in op.axes.items()}
            writer.code(op.operation.body, env, axes, op, out)
            for port, name in enumerate(op.operation.outputs):
                wire[n, port] = env[name]
        else:
            raise TypeMismatch(f"{vertex.box} cannot run inside a kernel")

    loads = [n for n in graph.order() if isinstance(graph.vertices[n].box, Move) and graph.vertices[n].inputs[0][0] < 0]
    for numbers, out in ((phase.head, head), (phase.chunk, body)):
        for n in sorted(numbers, key=lambda n: n not in loads):
            put(n, out)
    rebind: list[tuple[str, str]] = []
    endings: list[tuple[int, dict[str, str]]] = []
    for n in phase.seeds:
        writer.box = n
        op = graph.vertices[n].box
        assert isinstance(op, Op)
        accumulator = op.operation.accumulator(kernel.stream or "")
        assert accumulator is not None
        given = {name: a.axes for (name, _), a in zip(op.operation.inputs, op.dom.inside, strict=True)}
        axes = code_axes(accumulator.invariant, given)
        plain = {name: [a.name for a in of] for name, of in axes.items()}
        inputs = {name: wire[ref] for (name, _), ref in zip(op.operation.inputs, graph.vertices[n].inputs, strict=True)}
        env: dict[str, str] = {}
        whole = dict(accumulator.invariant)
        for name, e in accumulator.init:
            sums = substitute(whole.get(name, e), {old: Var(new) for old, new in inputs.items()})
            target = writer.declare(name, plain[name], writer.kind(op.operation, name, sums), op.level)
            start = substitute(e, {old: Var(new) for old, new in inputs.items()})
            init.append(Statement("compute", target, start, box=n))
            env[name] = target.name
        entry = dict(env)
        env |= inputs
        inside = code_axes(accumulator.step, {**given, **{s: axes[s] for s in accumulator.state}})
        alias = {name: e.name for name, e in accumulator.step if isinstance(e, Var)}
        kinds = {alias.get(s, s): writer.variables[v].dtype for s, v in entry.items()}
        writer.code(accumulator.step, env, {k: [a.name for a in of] for k, of in inside.items()}, op, body, kinds)
        rebind += [(entry[s], env[s]) for s in accumulator.state]
        endings.append((n, entry))
    for n, entry in endings:
        writer.box = n
        op = graph.vertices[n].box
        assert isinstance(op, Op)
        accumulator = op.operation.accumulator(kernel.stream or "")
        assert accumulator is not None
        shared = {
            name: wire[ref]
            for (name, _), ref in zip(op.operation.inputs, graph.vertices[n].inputs, strict=True)
            if kernel.stream not in writer.variables[wire[ref]].axes
        }
        env = {**shared, **entry}
        states = code_axes(accumulator.finish, {s: tuple(map(Axis, writer.variables[v].axes)) for s, v in env.items()})
        writer.code(accumulator.finish, env, {k: [a.name for a in of] for k, of in states.items()}, op, tail)
        for port, name in enumerate(op.operation.outputs):
            wire[n, port] = env[name]
    tail_loads: list[Statement] = []
    for n in (n for n in phase.tail if n in loads):
        put(n, tail_loads)
    for n in (n for n in phase.tail if n not in loads):
        put(n, tail)
    result = Columns(
        kernel.groups, kernel.stream, tuple(head), tuple(init), tuple(body), tuple(rebind), (),
        (*tail_loads, *tail, *stores),
        tuple(a.names for a in graph.dom.inside), tuple(a.names for a in kernel.cod.inside),
        mask(graph, kernel.stream) if kernel.skip else None, kernel.subloops, part=part,
    )  # fmt: skip
    return lifetimes(result)


def lifetimes(code: Columns) -> Columns:
    """Say when each value is freed, and which results take over a dying operand's buffer."""
    state = {old for old, _ in (*code.rebind, *code.settle)}
    ends = {new for _, new in (*code.rebind, *code.settle)}
    loaded = {s.target.name for s in code.statements() if s.kind == "load"}
    table = {**code.table}

    def read(statements: Sequence[Statement]) -> set[str]:
        return set[str]().union(*(s.reads for s in statements))

    def run(statements: tuple[Statement, ...], kept: set[str], chunk: bool) -> tuple[Statement, ...]:
        """`kept` lives on after these statements; inputs of a chunk go only at its end."""
        last: dict[str, int] = {}
        for i, s in enumerate(statements):
            for name in (*s.reads, s.target.name):
                last[name] = i
        if chunk:
            last |= {s.target.name: len(statements) - 1 for s in statements if s.kind == "load"}
        out = []
        for i, s in enumerate(statements):
            dying = {n for n, at in last.items() if at == i and n not in kept}
            reuses = None
            if s.kind == "compute" and s.expr is not None and not isinstance(s.expr, Cast):
                into = outer_variables(s.expr) - loaded  # of a contraction in slices: what it adds to
                for name in sorted(dying & into):
                    of = table[name]
                    same = (set(of.axes), of.dtype, of.level) == (set(s.target.axes), s.target.dtype, s.target.level)
                    if same and name != s.target.name:
                        reuses = name
                        break
            out.append(replace(s, reuses=reuses, frees=tuple(sorted(dying - {reuses}))))
        return tuple(out)

    here = {s.target.name for s in code.chunk}
    whole = {s.target.name for s in code.head}
    in_body, in_tail = read(code.chunk) - {new for _, new in code.before}, read(code.tail)
    later = read(code.behind) - {old for old, _ in code.rebind}  # the next chunk's body runs first
    kept = ends | (in_body - here - state) | later | {name for name, _ in code.before}
    return replace(
        code,
        head=run(code.head, whole & (in_body | in_tail), False),
        init=run(code.init, state, False),
        body=run(code.body, kept | read(code.join), True),
        join=run(code.join, kept, False),
        behind=run(code.behind, ends | code.lingering | (in_body - here - state), True),
        drained=tuple(sorted((whole & in_body | state) - in_tail)),
        tail=run(code.tail, set(), True),
    )
