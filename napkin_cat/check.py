"""Is a rewrite rule sound? Types, random values, then a proof; for the library's rules and for users' own.

>>> from napkin_cat.rule import load_rules
>>> print(check(load_rules()["fuse_before"]).verdict)
proved

A verdict is one of

* `proved`: it holds for all sizes, all block sizes and all functions that its unknowns may stand for, over the real
  numbers. Rules about frames are read pointwise, with unknown functions (a chunk sequence that is the same gives a
  run that is the same: induction over chunks); rules that introduce an accumulator by the induction of
  `prove.obligations`; rules between operations on lists of unknown length.
* `tested`: random examples agree, but no proof was found.
* `refuted`: it does not type, or there is a counterexample, which is shown.
* `unknown`: nothing was found to test it on, or the solver objects and no example confirms it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from napkin_cat import expression, library, tensor
from napkin_cat.diagram import (
    Box,
    Diagram,
    Kernel,
    Move,
    Op,
    Operation,
    Ty,
    TypeMismatch,
    Unknown,
    Weave,
    array,
)
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Accumulator, Apply, Code, Expr, Var, call
from napkin_cat.graph import Graph, Ref
from napkin_cat.match import Match, matches
from napkin_cat.prove import Goal, Unreadable, equal_code, obligations, prove
from napkin_cat.rule import Free, Masked, NotReduced, Rule, RuleError, load_module, load_rules, proofs_folder
from napkin_cat.tensor import Tensor

__all__ = ["Proof", "Verdict", "check", "goals"]


SAMPLES = 60
"""At least so many diagrams are searched for places where a rule applies."""


@dataclass(frozen=True)
class Proof:
    """How a rule is to be read for the solver; what must be proved is computed from the rule itself.

    Attributes:
        reading: "frames" (unknown functions, pointwise), "lists" (operations on lists of unknown length, and
            accumulators), or "masks" (a chunk that a mask hides leaves the state as it was).
        hypotheses: further facts about positions and block sizes, each an expression.
    """

    reading: str
    hypotheses: tuple[Expr, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What is known of a rule; `examples` is the number of random comparisons made."""

    rule: str
    verdict: str
    detail: str
    seconds: float = field(compare=False, default=0.0)
    examples: int = 0
    obligations: int = 0

    def to_json(self) -> dict[str, Any]:
        return {"rule": self.rule, "verdict": self.verdict, "seconds": round(self.seconds, 3), "detail": self.detail}

    def __str__(self) -> str:
        return f"{self.rule:28} {self.verdict:9} {self.seconds:6.2f} s  {self.detail}"


def check(
    rule: Rule, *, folder: str | Path | None = None, cache: bool = True, examples: int = 40, seed: int = 0
) -> Verdict:
    """Check a rule: both sides type, random values agree over many sizes, and the solver proves what remains.

    Args:
        folder: where the rule lies, if not among the shipped ones; its proof is `../proofs/NAME.py` or
            `proofs/NAME.py` there. Without one the reading is chosen by the rule's form.
        examples: how many random comparisons to make. cache: use proofs found before.

    Raises:
        RuleError: the proof file cannot be used.
    """
    start = time.perf_counter()

    def verdict(kind: str, detail: str, compared: int = 0, proved: int = 0) -> Verdict:
        return Verdict(rule.name, kind, detail, time.perf_counter() - start, compared, proved)

    problem = _parallel(rule)
    if problem:
        return verdict("refuted", problem)
    proof = _proof(rule, folder)
    compared = 0
    rng = random.Random(f"{rule.name} {seed}")
    for accumulator, op in _accumulators(rule.rhs):
        found = _broken_law(op, accumulator, rng)
        if found:
            return verdict("refuted", found)
    for looked, sample in enumerate(_samples(rule, rng)):
        outcome = _compare(rule, sample, rng)
        if isinstance(outcome, str):
            return verdict("refuted", outcome, compared)
        compared += outcome
        if compared >= examples and looked >= SAMPLES:
            break
    proved, failed = 0, ""
    objected = False
    try:
        for name, goal in goals(rule, proof):
            outcome_of = prove(goal, cache=cache)
            if outcome_of.verdict == "proved":
                proved += 1
            else:
                objected |= outcome_of.verdict == "refuted"
                failed = failed or f"{name}: {outcome_of.verdict}" + (
                    f", {outcome_of.detail}" if outcome_of.detail else ""
                )
    except Unreadable as error:
        failed = failed or str(error)
    if not compared:
        return verdict(
            "unknown", f"no example was found to which it applies{'; ' + failed if failed else ''}", 0, proved
        )
    if not failed and proved:
        return verdict("proved", f"{proved} obligations, {compared} examples", compared, proved)
    if objected:
        return verdict("unknown", f"{compared} examples agree, but {failed}", compared, proved)
    return verdict("tested", f"{compared} examples; {failed or 'nothing to prove'}", compared, proved)


def _proof(rule: Rule, folder: str | Path | None) -> Proof:
    places = [proofs_folder()] if folder is None else [Path(folder) / "proofs", Path(folder).parent / "proofs"]
    for place in places:
        path = place / f"{rule.name}.py"
        if path.is_file():
            proof = getattr(load_module(path), "proof", None)
            if not isinstance(proof, Proof):
                raise RuleError(f"{path}: it has no `proof`, a value of type Proof")
            return proof
    unknown = any(isinstance(b, Unknown) for b in _boxes(rule.lhs))
    return Proof("frames" if unknown else "lists")


def _boxes(diagram: Diagram) -> Iterator[Box]:
    for box in diagram.boxes:
        yield box
        if isinstance(box, Kernel | Weave):
            yield from _boxes(box.body)


def _parallel(rule: Rule) -> str:
    for what, left, right in (("inputs", rule.lhs.dom, rule.rhs.dom), ("outputs", rule.lhs.cod, rule.rhs.cod)):
        if left != right:
            return f"the sides are not parallel: {what} {left} on the left, {right} on the right"
    bound = {b.name for b in _boxes(rule.lhs) if isinstance(b, Unknown)}
    for box in _boxes(rule.rhs):
        if isinstance(box, Unknown) and box.name not in bound:
            return f"the right side speaks of {box.name}, which stands nowhere on the left"
    return ""


def _accumulators(diagram: Diagram) -> Iterator[tuple[Accumulator, Operation]]:
    for box in _boxes(diagram):
        if isinstance(box, Op):
            for accumulator in box.operation.accumulators:
                yield accumulator, box.operation


# --------------------------------------------------------------------------- random values


def _samples(rule: Rule, rng: random.Random) -> Iterator[Diagram]:
    """Diagrams to which the rule may apply: its own left side woven, and random walks by the shipped rules."""
    shipped = load_rules()
    concrete = not any(isinstance(b, Unknown) for b in _boxes(rule.lhs))
    for k in range(600):
        if concrete:
            yield _woven(rule.lhs, rng, 0 if k == 0 else rng.randrange(3))
            continue
        if k % 8 in (0, 2, 4):
            yield _framed(rng)
            continue
        if k % 8 in (1, 5):  # a streaming kernel that has drawn in what stood before it
            graph = Graph.of(library.ALGORITHMS[rng.choice(("causal_attention", "attention", "matmul"))].diagram)
            seed = [rng.choice([n for n in shipped if n.startswith("stream")])]
            names = [
                *seed,
                *["fuse_before"] * rng.randrange(4),
                *rng.sample(["group_partition", "lower"], rng.randrange(3)),
            ]
        else:
            graph = Graph.of(_start(rng, weave=k % 8 == 3))
            names = [rng.choice(list(shipped)) for _ in range(rng.randrange(7))]
        for name in names:
            found = list(matches(shipped[name], graph))
            if found:
                (found[-1] if k % 8 in (1, 5) else rng.choice(found)).apply(graph)
        yield graph.to_diagram()


def _woven(diagram: Diagram, rng: random.Random, times: int) -> Diagram:
    taken = {a.name for box in diagram.boxes for t in (*box.dom.inside, *box.cod.inside) for a in t.axes}
    taken |= {box.axis.name for box in _boxes(diagram) if isinstance(box, Weave)}
    for axis in [a for a in ("w", "u", "v0", "v1", "v2") if a not in taken][:times]:
        mask = [rng.random() < 0.6 for _ in range(len(diagram.dom))]
        mask[rng.randrange(len(mask))] = True
        try:
            diagram = diagram.weave(axis, mask)
        except TypeMismatch:  # some output would not carry it: weave all
            diagram = diagram.weave(axis)
    return diagram


def _start(rng: random.Random, weave: bool) -> Diagram:
    """A small algorithm, or a random term of library operations; or one inside a weave frame."""
    if weave:
        seed = rng.choice(["stream_contraction", "stream_softmax_contraction"])
        base = load_rules()[seed].rhs
        inner = base.weave("q", [True, rng.random() < 0.5]) if rng.random() < 0.7 else base
        kernel = inner.boxes[0]
        assert isinstance(kernel, Kernel)
        groups = ["q"] if "q" in {a for t in inner.cod.inside for a in t.names} and rng.random() < 0.5 else []
        return Weave(Kernel(kernel.body, groups, kernel.stream), "p")
    small = ("attention", "causal_attention", "matmul", "mlp", "gated_mlp", "multi_query_attention", "layernorm_linear",
             "multi_head_latent_attention")  # fmt: skip
    if rng.random() < 0.6:
        return library.ALGORITHMS[rng.choice(small)].diagram
    return _random_term(rng)


def _framed(rng: random.Random) -> Diagram:
    """A kernel with some groups between an operation before it and one after it, of any kind that types."""
    kind = rng.choice(("stream_contraction", "stream_softmax_contraction", "add", "softmax"))
    inputs = {"add": ["q d", "q d"], "softmax": ["q d"]}.get(kind, ["q x", "x d"])
    graph = Graph(Ty(*map(array, (*inputs, "q d", "q x d"))))
    refs: list[Ref] = [(-1, i) for i in range(len(inputs))]
    if rng.random() < 0.7:
        at = rng.randrange(len(refs))
        names = graph.array(refs[at]).names
        axis = rng.choice(names)
        before = [library.relu, library.softmax(axis), library.rmsnorm(axis), library.layernorm(axis)]
        if set(names) == {"q", "x"}:
            before.append(library.causal("q", "x"))
        refs[at] = (graph.add(rng.choice(before).on(graph.array(refs[at])), [refs[at]]), 0)
    groups = [a for a in ("q", "d") if rng.random() < 0.6 and not (kind == "softmax" and a == "d")]
    if kind in ("add", "softmax"):
        body = (library.add if kind == "add" else library.softmax("d")).on(*map(graph.array, refs))
        kernel = Kernel(body, groups)
    else:
        [seed] = load_rules()[kind].rhs.boxes
        assert isinstance(seed, Kernel)
        [op] = seed.body.boxes
        assert isinstance(op, Op)
        kernel = Kernel(op.operation.on(*map(graph.array, refs)), groups, "x")
    out: Ref = (graph.add(kernel, refs), 0)
    if rng.random() < 0.7:
        axis = rng.choice("qd")
        after, side = rng.choice([
            (library.relu, []), (library.softmax(axis), []), (library.sum_over(axis), []),
            (library.add, [(-1, len(inputs))]), (library.contract(axis), [(-1, len(inputs))]),
            (library.mul, [(-1, len(inputs) + 1)]),
        ])  # fmt: skip
        given = [out, *side]
        out = (graph.add(Op(after, Ty(*map(graph.array, given))), given), 0)
    graph.outputs = (out,)
    return graph.to_diagram()


def _random_term(rng: random.Random) -> Diagram:
    graph = Graph(Ty(*(array(rng.choice(("q d", "x d", "q x", "x", "q", "q x d"))) for _ in range(3))))
    refs: list[Ref] = [(-1, i) for i in range(3)]
    for _ in range(rng.randrange(2, 6)):
        axis = rng.choice("qxd")
        op = rng.choice([
            library.add, library.mul, library.relu, library.tanh, library.square, library.scale(Fraction(1, 2)),
            library.softmax(axis), library.rmsnorm(axis), library.sum_over(axis), library.max_over(axis),
            library.contract(axis), library.causal("q", "x"), library.contract(axis),
        ])  # fmt: skip
        given = [rng.choice(refs) for _ in op.inputs]
        try:
            number = graph.add(Op(op, Ty(*map(graph.array, given))), given)
        except TypeMismatch:
            continue
        refs += list(graph.ports(number))
    unused = [ref for ref in refs if ref[0] >= 0 and not graph.users[ref]]
    graph.outputs = tuple(unused or refs[-1:])
    return graph.to_diagram()


def _compare(rule: Rule, diagram: Diagram, rng: random.Random) -> int | str:
    """Apply the rule wherever it matches and compare values: how many comparisons, or a counterexample."""
    graph = Graph.of(diagram)
    compared = 0
    for number, match in enumerate(matches(rule, graph)):
        if number >= 3:
            break
        after = graph.copy()
        try:
            match.apply(after)
            rewritten = after.to_diagram()
        except TypeMismatch as error:
            return f"{match} does not type: {error}"
        for _ in range(2):
            outcome = _values(match, diagram, rewritten, rng)
            if isinstance(outcome, str):
                return outcome
            compared += outcome
    return compared


def _values(match: Match, before: Diagram, after: Diagram, rng: random.Random) -> int | str:
    sizes: dict[str, int] = {}
    for a in before.dom.inside:
        for axis in a.axes:
            sizes.setdefault(axis.name, axis.size or rng.choice((1, 2, 3, 4, 5, 7)))
    blocks = {a: rng.randint(1, n) for a, n in sizes.items()}
    blocks |= {"n": blocks.get("n", 1)}
    values = np.random.default_rng(rng.getrandbits(32))
    arrays = [values.normal(size=[sizes[a] for a in t.names]) * rng.choice((1.0, 1.0, 4.0)) for t in before.dom.inside]
    if rng.random() < 0.4 and _scores(before):
        for i in _scores(before):
            hidden = values.random(arrays[i].shape) < rng.choice((0.3, 0.9))
            arrays[i] = np.where(hidden, -np.inf, arrays[i] * rng.choice((1.0, 200.0)))
    try:
        left = evaluate(before, *arrays, blocks=blocks)
    except TypeMismatch:
        return 0  # the left side does not run here: nothing to compare with
    try:
        right = evaluate(after, *arrays, blocks=blocks)
    except TypeMismatch as error:
        return f"{match}: the right side cannot run: {error}"
    lefts, rights = (x if isinstance(x, tuple) else (x,) for x in (left, right))
    for a, b_, to, of in zip(lefts, rights, before.cod.inside, after.cod.inside, strict=True):
        if not np.isfinite(a).all():
            return 0  # the left side is not defined here
        b = Tensor(of.names, b_).to(to.names)  # the order of axes is a hint, no part of the type
        scale = max(float(np.abs(a).max(initial=0)), 1.0)
        if np.shape(a) != np.shape(b) or not np.isfinite(b).all() or float(np.abs(a - b).max(initial=0)) > 1e-9 * scale:
            return _counterexample(match, sizes, blocks, arrays, a, b)
    return 1


def _scores(diagram: Diagram) -> list[int]:
    """Inputs that go straight into a softmax: the ones that may be -inf."""
    nodes, _ = diagram.ssa()
    found = []
    for node in nodes:
        if isinstance(node.box, Op) and node.box.operation.name.startswith(("softmax", "streamed softmax")):
            found += [port for source, port in node.inputs[:1] if source < 0]
    return [i for i in found if all(i == j or n.box.dom for j, n in enumerate(nodes))] if _only(diagram, found) else []


def _only(diagram: Diagram, ports: Sequence[int]) -> bool:
    """Whether those inputs are used once each."""
    nodes, outputs = diagram.ssa()
    uses = [ref for n in nodes for ref in n.inputs] + list(outputs)
    return all(uses.count((-1, i)) == 1 for i in ports)


def _counterexample(
    match: Match, sizes: Mapping[str, int], blocks: Mapping[str, int], arrays: Sequence[Any], a: Any, b: Any
) -> str:
    def short(x: Any) -> str:
        return np.array2string(np.asarray(x), precision=4, threshold=8, edgeitems=2).replace("\n", "")

    names = ", ".join(f"{k} = {v} by {blocks[k]}" for k, v in sorted(sizes.items()))
    given = "; ".join(f"in{i} = {short(x)}" for i, x in enumerate(arrays))
    return f"{match} with {names}: {given}: the left side is {short(a)}, the right side {short(b)}"


def _broken_law(op: Operation, accumulator: Accumulator, rng: random.Random) -> str:
    """An accumulator's laws on short lists, in exact arithmetic (exp read as powers of two): what breaks, if any."""
    axis = accumulator.axis
    inner = {a: rng.randint(1, 2) for a in op.reduced if a != axis}
    for _ in range(60):
        left, right = rng.randrange(3), rng.randrange(3)

        def draw(core: Sequence[str], length: int, score: bool) -> Tensor:
            shape = [length if a == axis else inner.get(a, 1) for a in core]
            cells = np.empty(shape, dtype=object)
            for at in np.ndindex(*shape):
                hidden = score and rng.random() < 0.3
                cells[at] = -float("inf") if hidden else Fraction(rng.randint(-3, 3))
            return Tensor(tuple(core), cells)

        def chunk(length: int) -> dict[str, Tensor]:
            return {n: draw(core, length, n == accumulator.absorbs) for n, core in op.inputs}

        xs, ys = chunk(left), chunk(right)
        both = {n: _join(xs[n], ys[n], axis) for n in xs}
        try:
            problem = _laws(op, accumulator, xs, ys, both)
        except (expression.NotExact, ZeroDivisionError, TypeError) as error:
            if isinstance(error, ZeroDivisionError):
                return f"{op}: a division by zero on lists of {left} and {right}: {_show(xs)} ++ {_show(ys)}"
            return ""
        if problem:
            return f"{op}: {problem} on the lists {_show(xs)} and {_show(ys)} (exact, exp read as powers of two)"
    return ""


def _laws(
    op: Operation, a: Accumulator, xs: Mapping[str, Tensor], ys: Mapping[str, Tensor], both: Mapping[str, Tensor]
) -> str:
    def run(code: Code, env: Mapping[str, Tensor]) -> dict[str, Any]:
        known = {"": Tensor((), np.array(Fraction(0), dtype=object)), **env}
        for name, e in code:
            known[name] = tensor.evaluate(e, known)
        return known

    def state(lists: Mapping[str, Tensor]) -> dict[str, Tensor]:
        known = run(a.invariant, lists)
        return {s: known[s] for s in a.state}

    def same(one: Mapping[str, Tensor], other: Mapping[str, Tensor], names: Sequence[str]) -> str:
        for name in names:
            x, y = one[name].data, other[name].to(one[name].axes)
            if not np.all(x == y):
                return f"{name} = {x.tolist()} where it must be {y.tolist()}"
        return ""

    hidden = {
        n: Tensor(t.axes, np.full(t.data.shape, -float("inf"), dtype=object)) for n, t in ys.items() if n == a.absorbs
    }
    empty = {
        n: Tensor(t.axes, t.data[tuple(slice(0, 0) if ax == a.axis else slice(None) for ax in t.axes)])
        for n, t in xs.items()
    }
    later = {f"{n}'": t for n, t in state(ys).items()}
    checks: list[tuple[str, Callable[[], str]]] = [
        ("init", lambda: same(run(a.init, {}), state(empty), a.state)),
        ("step", lambda: same(run(a.step, {**ys, **state(xs)}), state(both), a.state)),
        ("combine", lambda: same(run(a.combine, {**state(xs), **later}), state(both), a.state)),
        ("finish", lambda: same(run(a.finish, state(both)), run(op.body, both), op.outputs)),
    ]
    if hidden:
        step_over = {**ys, **hidden, **state(xs)}
        checks.append((f"a step where {a.absorbs} is -inf", lambda: same(run(a.step, step_over), state(xs), a.state)))
    for what, law in checks:
        problem = law()
        if problem:
            return f"{what} gives {problem}"
    return ""


def _join(x: Tensor, y: Tensor, axis: str) -> Tensor:
    if axis not in x.axes:
        return x
    return Tensor(x.axes, np.concatenate([x.data, y.to(x.axes)], axis=x.axes.index(axis)))


def _show(lists: Mapping[str, Tensor]) -> str:
    def plain(x: Any) -> Any:
        return [plain(v) for v in x] if isinstance(x, list) else str(x)

    return "; ".join(f"{n} = {str(plain(t.data.tolist())).replace(chr(39), '')}" for n, t in lists.items())


# --------------------------------------------------------------------------- goals


def goals(rule: Rule, proof: Proof) -> Iterator[tuple[str, Goal]]:
    """What has to be proved for a rule, computed from the rule alone.

    Raises:
        Unreadable: the rule has no such reading.
    """
    if proof.reading == "frames":
        for stream in (
            (False, True) if any(b.stream == "?s" for b in _boxes(rule.lhs) if isinstance(b, Kernel)) else (True,)
        ):
            yield from _Frames(rule, stream).goals(proof.hypotheses)
    elif proof.reading == "lists":
        yield from _list_goals(rule)
    elif proof.reading == "masks":
        yield from _mask_goals(rule)
    else:
        raise Unreadable(f"no reading {proof.reading!r}; there are frames, lists, masks")


def _list_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    """Accumulators by induction; and that both sides, streaming aside, compute the same."""
    for accumulator, op in _accumulators(rule.rhs):
        axes = dict(op.inputs)
        yield from obligations(op.body, op.outputs, accumulator, axes)
    left, right = _as_code(rule.lhs), _as_code(rule.rhs)
    carries = {f"in{i}": frozenset(a.names) for i, a in enumerate(rule.lhs.dom.inside)}
    yield from ((f"sides {name}", goal) for name, goal in equal_code(left, right, carries))


def _as_code(diagram: Diagram) -> tuple[Code, list[str]]:
    """A diagram of operations as straight-line code on in0, in1, ...; a kernel means what its region means."""
    code: list[tuple[str, Expr]] = []
    count = [0]

    def write(part: Diagram, given: Sequence[str]) -> list[str]:
        nodes, outputs = part.ssa()
        name: dict[Ref, str] = {(-1, i): n for i, n in enumerate(given)}
        for k, node in enumerate(nodes):
            ins = [name[ref] for ref in node.inputs]
            match node.box:
                case Op(operation=op):
                    count[0] += 1
                    local = {n: Var(v) for (n, _), v in zip(op.inputs, ins, strict=True)}
                    for n, e in op.body:
                        code.append((f"{n}.{count[0]}", expression.substitute(e, local)))
                        local[n] = Var(f"{n}.{count[0]}")
                    outs = [local[o].name for o in op.outputs]
                case Kernel(groups=(), body=body):
                    outs = write(body, ins)
                case Move():
                    outs = ins
                case other:
                    raise Unreadable(f"{other} has no reading on lists")
            name |= {(k, port): v for port, v in enumerate(outs)}
        return [name[ref] for ref in outputs]

    outputs = write(diagram, [f"in{i}" for i in range(len(diagram.dom))])
    return tuple(code), outputs


def _mask_goals(rule: Rule) -> Iterator[tuple[str, Goal]]:
    """That a tile on which an inequality fails by its bounds holds no point of it; and that -inf is absorbed."""
    match rule.lhs.boxes, rule.rhs.boxes:
        case [Kernel() as before], [Kernel() as after] if (
            before.body == after.body and (before.groups, before.stream) == (after.groups, after.stream)
            and before.skip is False and before.stream is not None
            and any(isinstance(c, Masked) and c.axes == before.stream for c in rule.where)
        ):  # fmt: skip
            pass
        case _:
            raise Unreadable("the reading of masks is for one kernel that leaves out chunks under a Masked condition")
    c, i, low, high = map(Var, ("c", "i", "low", "high"))
    inside = (call("le", low, i), call("le", i, high))
    claim = call("le", c * i, call("max", c * low, c * high))
    yield "the bound over a tile", Goal(inside, claim, tuple((n, "int") for n in ("c", "i", "low", "high")))
    for other in load_rules().values():
        for accumulator, op in _accumulators(other.rhs):
            if accumulator.absorbs is not None:
                axes = dict(op.inputs)
                for name, goal in obligations(op.body, op.outputs, accumulator, axes):
                    if name.startswith("absorbs"):
                        yield f"{other.name}: {name}", goal


Indices = Mapping[str, Expr]
Closure = Callable[[Indices], Expr]


class _Frames:
    """Both sides of a rule about frames at one index: an array is a function from positions to elements.

    A box that is known not to reduce an axis sees one position of it (and which one: masks may); of any other axis
    it sees the whole array, as long as it is there. A streaming kernel is a function of its sequence of chunks.
    """

    def __init__(self, rule: Rule, streams: bool) -> None:
        self.rule = rule
        self.streams = streams
        kernels = [b for side in (rule.lhs, rule.rhs) for b in _boxes(side) if isinstance(b, Kernel)]
        self.groups = tuple(sorted({g.lstrip("*") for k in kernels for g in k.groups}))
        named = {k.stream.lstrip("?") for k in kernels if k.stream}
        if len(named) > 1:
            raise Unreadable(f"the rule speaks of several streamed axes {', '.join(sorted(named))}")
        if any(k.skip for k in kernels):
            raise Unreadable("chunks that are left out have no reading among unknown functions")
        self.stream = next(iter(named), None) if streams else None
        self.weaves = tuple(
            sorted({b.axis.name for side in (rule.lhs, rule.rhs) for b in _boxes(side) if isinstance(b, Weave)})
        )

    def goals(self, hypotheses: tuple[Expr, ...]) -> Iterator[tuple[str, Goal]]:
        index = {a: Var(f"i_{a}") for a in (*self.groups, *self.weaves)}
        facts = [call("le", 0, i) for i in index.values()]
        for a in self.groups:
            size, block = Var(f"n_{a}"), Var(f"g_{a}")
            number, inside = Apply("floordiv", (index[a], block)), Apply("mod", (index[a], block))
            facts += [call("le", 1, block), call("lt", index[a], size), call("eq", index[a], number * block + inside)]
        left, right = (self.side(side) for side in (self.rule.lhs, self.rule.rhs))
        if len(left) != len(right):
            raise Unreadable("the sides have different numbers of outputs")
        for k, (one, other) in enumerate(zip(left, right, strict=True)):
            claim = Apply("eq", (one(index), other(index)))
            names = {n.name for e in (claim, *facts) for n in expression.walk(e) if isinstance(n, Var)}
            what = f"output {k}{' streaming' if self.stream else ''}"
            yield what, Goal((*facts, *hypotheses), claim, tuple((n, "int") for n in sorted(names)))

    def side(self, diagram: Diagram) -> list[Closure]:
        def boundary(name: str) -> Closure:
            return lambda index: Apply(name, tuple(index[a] for a in sorted(index)))

        inputs = [boundary(f"in{i}") for i in range(len(diagram.dom))]
        outer = {a: Var(f"n_{a}") for a in (*self.groups, *((self.stream,) if self.stream else ()))}
        return self.run(Graph.of(diagram), inputs, {}, outer)

    def run(self, graph: Graph, inputs: Sequence[Closure], offsets: Indices, extents: Indices) -> list[Closure]:
        values: dict[Ref, Closure] = {(-1, i): f for i, f in enumerate(inputs)}
        for n in graph.order():
            vertex = graph.vertices[n]
            given = [values[ref] for ref in vertex.inputs]
            for port in range(len(vertex.box.cod)):
                values[n, port] = self.box(vertex.box, port, given, offsets, extents)
        return [values[ref] for ref in graph.outputs]

    def box(self, box: Box, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        match box:
            case Move():
                return given[0]
            case Unknown():
                return lambda index: self.unknown(box, port, given, index, offsets, extents)
            case Weave():
                return self.weave(box, port, given, offsets, extents)
            case Kernel():
                return self.kernel(box, port, given, offsets, extents)
        raise Unreadable(f"{box} has no reading among unknown functions")

    def sees_one(self, name: str, axis: str) -> bool:
        """Whether a condition says that an unknown does not reduce an axis."""
        return any(
            isinstance(c, NotReduced | Free) and c.of == name and c.axes.lstrip("*?") == axis for c in self.rule.where
        )

    def unknown(
        self, box: Unknown, port: int, given: Sequence[Closure], index: Indices, offsets: Indices, extents: Indices
    ) -> Expr:
        at: dict[str, Expr] = {}
        beside: list[Expr] = []
        for axis in sorted(extents):
            if any(isinstance(c, Free) and c.of == box.name and c.axes.lstrip("*?") == axis for c in self.rule.where):
                continue  # its wires do not carry the axis
            if self.sees_one(box.name, axis):
                if axis not in index:
                    raise Unreadable(f"{box.name} computes along {axis}, but is needed where nothing runs along it")
                at[axis] = index[axis]
                beside.append(offsets.get(axis, expression.lift(0)) + index[axis])
            else:
                at[axis] = Var(f"@{box.name}.{axis}")  # any position: equal there for all is equal as arrays
                beside += [extents[axis], offsets.get(axis, expression.lift(0))]
                if axis in index:
                    beside.append(index[axis])
        return Apply(f"{box.name}.{port}", (*(f(at) for f in given), *beside))

    def weave(self, box: Weave, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        name = box.axis.name

        def at(index: Indices) -> Expr:
            here = index[name]

            def fixed(f: Closure) -> Closure:
                return lambda inner: f({**inner, name: here})

            outs = self.run(Graph.of(box.body), [fixed(f) for f in given], offsets, extents)
            return outs[port]({a: i for a, i in index.items() if a != name})

        return at

    def kernel(self, box: Kernel, port: int, given: Sequence[Closure], offsets: Indices, extents: Indices) -> Closure:
        groups = [g.lstrip("*") for g in box.groups]
        stream = self.stream if box.stream else None

        def at(index: Indices) -> Expr:
            shift: dict[str, Expr] = {}
            local: dict[str, Expr] = dict(index)
            size: dict[str, Expr] = dict(extents)
            for a in groups:
                block = Var(f"g_{a}")
                number = Apply("floordiv", (index[a], block))
                shift[a], local[a] = number * block, Apply("mod", (index[a], block))
                size[a] = Apply("min", (block, extents[a] - shift[a]))
            if stream is not None:  # any chunk: @c counts them
                shift[stream] = Var("@c") * Var("s")
                size[stream] = Apply("min", (Var("s"), extents[stream] - shift[stream]))

            def cut(f: Closure) -> Closure:
                return lambda inner: f({a: shift[a] + i if a in shift else i for a, i in inner.items()})

            moved = {**offsets, **{a: offsets[a] + s if a in offsets else s for a, s in shift.items()}}
            outs = self.run(Graph.of(box.body), [cut(f) for f in given], moved, size)
            return outs[port](local)

        return at
