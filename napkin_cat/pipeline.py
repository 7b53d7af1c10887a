"""Chunks that overlap: one contraction runs beside the work on the next chunk, on other pipes of a core.

Without it a chunk is worked on alone: in attention the tensor cores wait for softmax and softmax for them.
FlashAttention-3 (arXiv 2407.08608, algorithm 2) issues S of the next chunk, then P V of this one, and takes the softmax
of S while P V still runs: the paper's `intra` overlap (section 4). Here that is a rewriting of a kernel's columns:

* a contraction that is added to a state and of which nothing else is made in the chunk, but whose operand comes from
  another contraction, goes **behind**: it runs on its chunk beside the **body** of the next;
* what reads that state (rescaling it) **joins**: it runs when both are done, so that the state is changed in the order
  in which it was;
* what the contraction reads of its chunk lives on meanwhile: P of one chunk stands beside S of the next.

`handover="shared"` passes what contractions and other operations make for each other through the memory that loads go
to, as a pipe between the two: it is saved there and fetched again. A state stays where it is.

>>> from napkin_cat.columns import columns
>>> from napkin_cat.expression import Numerics
>>> from napkin_cat.library import ALGORITHMS
>>> from napkin_cat.regions import kernel_of
>>> code = columns(kernel_of(ALGORITHMS["attention"].diagram, "x"), Numerics("fp16", "fp16"), "QKV")
>>> code = pipelined(code, overlap="intra")
>>> [s.target.name for s in code.body], [str(s.expr) for s in code.join], str(code.behind[-1].expr)
(['K', 'c', 'b', 'm_new', 'k', 'e', 'z2'], ['k * c2'], 'c2 + sum[x](e_before * V)')
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from napkin_cat.columns import Columns, Statement, Variable, contracts, lifetimes
from napkin_cat.expression import Apply, Expr, Reduce, Var, substitute, variables, walk

__all__ = ["HANDOVERS", "OVERLAPS", "PipelineError", "pipelined", "unused"]

OVERLAPS = ("sequential", "intra")
"""How the chunks of one block follow each other. Blocks that alternate (`inter`) need no other program than either."""
HANDOVERS = ("registers", "shared")
"""Where operands pass from contractions to other operations and back: in place, or by the level of what is loaded."""


class PipelineError(ValueError):
    """No such overlap or handover, or a number of stages below one."""


def pipelined(
    code: Columns, overlap: str = "sequential", handover: str = "registers", slice_stages: int = 1
) -> Columns:
    """The columns with chunks that overlap, operands that are handed over, slices that are fetched ahead.

    A kernel in which nothing can run behind (no two chained contractions, or no stream) keeps its order (`unused`).

    Args:
        overlap: one of `OVERLAPS`. handover: one of `HANDOVERS`.
        slice_stages: how many slices of each operand of a contraction lie in registers at once.

    Raises:
        PipelineError: another word, or a number below one.
    """
    for what, given, known in (("overlap", overlap, OVERLAPS), ("handover", handover, HANDOVERS)):
        if given not in known:
            raise PipelineError(f"no {what} {given!r}; there are {', '.join(known)}")
    if isinstance(slice_stages, bool) or not isinstance(slice_stages, int) or slice_stages < 1:
        raise PipelineError(f"slice_stages = {slice_stages!r}; give a whole number of at least 1")
    changed = _skewed(code) if overlap == "intra" and not code.behind else code
    if handover == "shared":
        changed = _handed(changed)
    if changed is not code:
        changed = lifetimes(changed)
    return replace(changed, slice_stages=slice_stages)


def unused(code: Columns, overlap: str, handover: str, slice_stages: int) -> tuple[str, ...]:
    """What was asked of a kernel's columns and changed nothing in them, each with the reason."""
    found = []
    if overlap == "intra" and not code.behind:
        why = "nothing is streamed" if code.stream is None else (
            f"no sum of products on a chunk of {code.stream} waits for another one on it"
        )  # fmt: skip
        found.append(f"overlap intra changes nothing: {why}")
    if handover == "shared" and not code.saved:
        found.append("handover shared changes nothing: nothing passes between sums of products and the rest of a chunk")
    if slice_stages > 1 and not any(s.copies for s in code.statements()):
        found.append(f"slice_stages {slice_stages} changes nothing: no operand comes down in slices")
    return tuple(found)


# --------------------------------------------------------------------------- behind


@dataclass(frozen=True)
class _Added:
    """A contraction that a statement adds to `rest`: to what another one put into `into`, or (None) to its own."""

    statement: Statement
    into: str | None
    rest: Expr
    contraction: Reduce

    @property
    def name(self) -> str:
        return self.statement.target.name


def _added(s: Statement, table: Mapping[str, Variable]) -> _Added | None:
    match s.expr:
        case Apply("add", (rest, Reduce("sum", _, Apply("mul", _) as product) as contraction)):
            if s.copies and isinstance(rest, Var):
                return _Added(s, rest.name, rest, contraction)
            if contracts(product, table):
                return _Added(s, None, rest, contraction)
    return None


def _contracting(s: Statement, table: Mapping[str, Variable]) -> bool:
    """Whether a statement makes a contraction."""
    nodes = walk(s.expr) if s.kind == "compute" and s.expr is not None else ()
    return bool(s.copies) or any(
        isinstance(n, Reduce) and n.kind == "sum" and isinstance(n.body, Apply) and n.body.fn == "mul"
        and contracts(n.body, table) for n in nodes
    )  # fmt: skip


def _skewed(code: Columns) -> Columns:
    """With what can run behind taken out of the body; the same columns where there is nothing."""
    table = code.table
    made = {s.target.name: s for s in code.body}
    states = {new: old for old, new in code.rebind if old != new}
    read = [n for s in code.body for n in s.reads]

    def depends(names: Iterable[str], on: Iterable[str]) -> bool:
        """Whether one of these values of a chunk is, or is made from, one of others."""
        todo, seen = [*names], set[str]()
        while todo:
            n = todo.pop()
            if n in on:
                return True
            if n in made and n not in seen:
                seen.add(n)
                todo += made[n].reads
        return False

    def operands(f: _Added) -> frozenset[str]:
        return f.statement.reads - ({f.into} if f.into is not None else frozenset(variables(f.rest)))

    heavy = {n for n, s in made.items() if _contracting(s, table)}
    chosen = []
    for name in heavy & set(states) - set(read):
        found = _added(made[name], table)
        if found is None or (found.into is not None and read.count(found.into) > 1):
            continue
        if depends(variables(found.rest), {states[name]}) and depends(operands(found), heavy - {name}):
            chosen.append(found)
    chosen.sort(key=lambda f: list(made).index(f.name))
    moved = {f.name for f in chosen}
    late = {n for n in made if n not in moved and depends([n], {states[m] for m in moved})}
    if not all(depends(operands(f), heavy - moved - late) for f in chosen):
        return code  # what they wait for would have to wait for them
    return _split(code, chosen, late, states) if chosen else code


def _split(code: Columns, chosen: Sequence[_Added], late: set[str], states: Mapping[str, str]) -> Columns:
    names, moved = set(code.table), {f.name for f in chosen}
    body = [s for s in code.body if s.target.name not in late | moved]
    join = [s for s in code.body if s.target.name in late]
    rebind = [(old, new) for old, new in code.rebind if new not in moved]
    behind = []
    for f in chosen:
        old, rest, into = states[f.name], f.rest, f.into
        if into is None:
            into = _fresh(f.name, names)
            join.append(Statement("compute", replace(f.statement.target, name=into), rest, box=f.statement.box))
        else:
            rest = next(s.expr for s in join if s.target.name == into and s.expr is not None)
        if rest == Var(old):  # nothing is done to the state before it is added to
            join = [s for s in join if s.target.name != into]
        else:
            rebind.append((old, into))
        behind.append(replace(f.statement, expr=Var(old) + f.contraction))
    needed = {n for s in behind for n in s.reads}
    others = {n for s in (*body, *join) for n in s.reads}
    before = {s.target.name: _fresh(f"{s.target.name}_before", names) for s in (*body, *join)
              if s.kind != "load" and s.target.name in needed}  # fmt: skip
    loads = [s for s in body if s.kind == "load" and s.target.name in needed - others]
    return replace(
        code, body=tuple(s for s in body if s not in loads), join=tuple(join),
        behind=(*loads, *(_renamed(s, before) for s in behind)), rebind=tuple(rebind),
        settle=tuple((states[f.name], f.name) for f in chosen), before=tuple(before.items()),
    )  # fmt: skip


def _fresh(wanted: str, names: set[str]) -> str:
    """A name that is not taken; from now on it is."""
    name, k = wanted, 1
    while name in names:
        k += 1
        name = f"{wanted}{k}"
    names.add(name)
    return name


def _renamed(s: Statement, names: Mapping[str, str]) -> Statement:
    """A statement that reads other names."""
    expr = substitute(s.expr, {old: Var(new) for old, new in names.items()}) if s.expr is not None else None
    copies = tuple((copy, names.get(of, of)) for copy, of in s.copies)
    return replace(s, expr=expr, copies=copies, of=names.get(s.of, s.of) if s.of is not None else None)


# --------------------------------------------------------------------------- handed over


def _handed(code: Columns) -> Columns:
    """What contractions and other operations of a chunk make for each other goes by the level of what is loaded."""
    table, names = dict(code.table), set(code.table)
    states = {n for pair in (*code.rebind, *code.settle) for n in pair}
    before = dict(code.before)
    chunk = {part: list(getattr(code, part)) for part in ("body", "join", "behind")}

    def operands(s: Statement) -> frozenset[str]:
        """What a statement reads but for the sum that a contraction is added to."""
        added = _added(s, table)
        return s.reads - frozenset(variables(added.rest)) if added is not None and s.copies else s.reads

    for made in [s for s in (*code.body, *code.join) if s.kind == "compute"]:
        v, contracted = made.target, _contracting(made, table)
        if v.name in states or v.level <= code.top:
            continue

        def takes(s: Statement, name: str, contracted: bool = contracted) -> bool:
            return name in operands(s) and _contracting(s, table) != contracted

        pipe = replace(v, name=f"{v.name}_pipe", level=code.top)
        if v.name in before:
            if any(takes(s, before[v.name]) for s in chunk["behind"]):
                pipe = replace(pipe, name=_fresh(pipe.name, names))
                back = replace(v, name=before.pop(v.name))
                chunk["join"].append(Statement("save", pipe, of=v.name, box=made.box))
                loads = sum(s.kind == "load" for s in chunk["behind"])
                chunk["behind"].insert(loads, Statement("fetch", back, of=pipe.name, box=chunk["behind"][loads].box))
            continue
        users = [(part, s) for part in ("body", "join") for s in chunk[part] if takes(s, v.name)]
        if not users:
            continue
        pipe = replace(pipe, name=_fresh(pipe.name, names))
        back = replace(v, name=_fresh(f"{v.name}_back", names))
        table[back.name] = back
        (where, first), *_ = users
        chunk[where].insert(chunk[where].index(first), Statement("fetch", back, of=pipe.name, box=first.box))
        for part in ("body", "join"):
            chunk[part] = [_renamed(s, {v.name: back.name}) if (part, s) in users else s for s in chunk[part]]
            at = [i for i, s in enumerate(chunk[part]) if s.target.name == v.name]
            if at:
                chunk[part].insert(at[0] + 1, Statement("save", pipe, of=v.name, box=made.box))
    body, join, behind = map(tuple, chunk.values())
    return replace(code, body=body, join=join, behind=behind, before=tuple(before.items()))
