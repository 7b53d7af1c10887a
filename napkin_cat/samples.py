"""Diagrams to which a rule may apply, drawn at random, and whether applying it keeps their values.

>>> import random
>>> from napkin_cat.rule import load_rules
>>> rule = load_rules()["fuse_before"]
>>> sample = next(d for d in samples(rule, random.Random(0)) if compare(rule, d, random.Random(0)))
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np

from napkin_cat import library, operations
from napkin_cat.diagram import Diagram, Kernel, Op, Operation, Ty, TypeMismatch, Unknown, Weave, array, boxes
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Index, Var
from napkin_cat.graph import Graph, Ref
from napkin_cat.match import Match, matches
from napkin_cat.operations import contract, softmax
from napkin_cat.rule import Rule, load_rules
from napkin_cat.tensor import Tensor
from napkin_cat.trial import scores

__all__ = ["compare", "samples", "streamed"]

MADE = 6
"""How long an axis is that an operation makes."""


def samples(rule: Rule, rng: random.Random) -> Iterator[Diagram]:
    """Diagrams to which the rule may apply: its own left side woven, and random walks by the shipped rules."""
    shipped = load_rules()
    concrete = not any(isinstance(b, Unknown) for b in boxes(rule.lhs))
    for k in range(600):
        if concrete:
            yield _woven(rule.lhs, rng, 0 if k == 0 else rng.randrange(3))
            continue
        if k % 8 in (0, 2):
            yield _framed(rng)
            continue
        if k % 8 == 6 and rng.random() < 0.8:
            yield _lowered(rng)
            continue
        if k % 8 == 4:
            yield _made(rng)
            continue
        if k % 8 in (1, 5):  # a streaming kernel that has drawn in what stood before it
            graph = Graph.of(library.ALGORITHMS[rng.choice(("causal_attention", "attention", "matmul"))].diagram)
            seed = ["stream_partition"]
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
                (max(reversed(found), key=lambda m: len(m.at)) if k % 8 in (1, 5) else rng.choice(found)).apply(graph)
        yield graph.to_diagram()


def _woven(diagram: Diagram, rng: random.Random, times: int) -> Diagram:
    taken = {a.name for box in diagram.boxes for t in (*box.dom.inside, *box.cod.inside) for a in t.axes}
    taken |= {box.axis.name for box in boxes(diagram) if isinstance(box, Weave)}
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
        base = streamed(rng.choice(("contract", "softmax")))
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
    kind = rng.choice(("streamed contract", "streamed softmax", "add", "softmax"))
    inputs = {"add": ["q d", "q d"], "softmax": ["q d"]}.get(kind, ["q x", "x d"])
    graph = Graph(Ty(*map(array, (*inputs, "q d", "q x d"))))
    refs: list[Ref] = [(-1, i) for i in range(len(inputs))]
    if rng.random() < 0.7:
        at = rng.randrange(len(refs))
        names = graph.array(refs[at]).names
        axis = rng.choice(names)
        before = [operations.relu, operations.softmax(axis), operations.rmsnorm(axis), operations.layernorm(axis)]
        if set(names) == {"q", "x"}:
            before.append(operations.causal("q", "x"))
        refs[at] = (graph.add(rng.choice(before).on(graph.array(refs[at])), [refs[at]]), 0)
    groups = [a for a in ("q", "d") if rng.random() < 0.6 and not (kind == "softmax" and a == "d")]
    if kind in ("add", "softmax"):
        body = (operations.add if kind == "add" else operations.softmax("d")).on(*map(graph.array, refs))
        kernel = Kernel(body, groups)
    else:
        [seed] = streamed(kind.removeprefix("streamed ")).boxes
        assert isinstance(seed, Kernel)
        [op] = seed.body.boxes
        assert isinstance(op, Op)
        kernel = Kernel(op.operation.on(*map(graph.array, refs)), groups, "x")
    out: Ref = (graph.add(kernel, refs), 0)
    if rng.random() < 0.7:
        axis = rng.choice("qd")
        after, side = rng.choice([
            (operations.relu, []), (operations.softmax(axis), []), (operations.sum_over(axis), []),
            (operations.add, [(-1, len(inputs))]), (operations.contract(axis), [(-1, len(inputs))]),
            (operations.mul, [(-1, len(inputs) + 1)]),
        ])  # fmt: skip
        given = [out, *side]
        out = (graph.add(Op(after, Ty(*map(graph.array, given))), given), 0)
    graph.outputs = (out,)
    return graph.to_diagram()


def _made(rng: random.Random) -> Diagram:
    """A kernel between an operation that makes an axis, which it cuts, and one with a result that lacks its groups."""
    there = bool(rng.randrange(2))  # whether another array carries the axis too
    graph = Graph(Ty(*map(array, ("q", f"q x={MADE}" if there else "q", "d"))))
    x, here = Index("x", MADE), Var("a")
    ramp = Operation("ramp", (("a", ()),), (("b", here * x),), ("b",), ("x",))
    made: Ref = (graph.add(ramp.on(graph.array((-1, 0))), [(-1, 0)]), 0)
    given = [made, (-1, 1)]
    if rng.random() < 0.6:
        body = (contract("x") if there else operations.sum_over("x")).on(*map(graph.array, given[: 1 + there]))
        inner = Graph.of(body)
        next(matches(load_rules()["stream_partition"], inner, inner.vertices)).apply(inner)
        [kernel] = inner.to_diagram().boxes
        assert isinstance(kernel, Kernel)
        kernel = Kernel(kernel.body, ("q",) if rng.random() < 0.6 else (), "x")
        out: Ref = (graph.add(kernel, given[: 1 + there]), 0)
    else:
        kernel = Kernel(operations.mul.on(*map(graph.array, given)), [a for a in "qx" if rng.random() < 0.7])
        out = (graph.add(kernel, given), 0)
    both = (("y", here + Var("b")), ("z", 2 * Var("b")))
    pair = Operation("pair", (("a", ()), ("b", ())), both, ("y", "z"))
    side: Ref = (-1, rng.choice((1, 2)))
    if rng.random() < 0.6 and not (side[1] == 1 and "x" in graph.array(side).names):
        graph.outputs = tuple(graph.ports(graph.add(Op(pair, Ty(graph.array(out), graph.array(side))), [out, side])))
    else:
        graph.outputs = (out,)
    return graph.to_diagram()


def _lowered(rng: random.Random) -> Diagram:
    """A kernel that was lowered, with any groups, over what it reduces too: a rule must say which of them it means."""
    bodies = [operations.softmax("d"), operations.rmsnorm("q"), operations.relu]
    body = rng.choice(bodies).on("q d") if rng.random() < 0.6 else contract("x").on("q x", "x d")
    axes = sorted({a for array in body.cod.inside for a in array.names})
    kernel = Kernel(body, [a for a in axes if rng.random() < 0.8])
    graph = Graph(kernel.dom)
    graph.outputs = tuple(graph.ports(graph.add(kernel, [(-1, i) for i in range(len(kernel.dom))])))
    for name in ("lower", "recolour"):
        next(matches(load_rules()[name], graph)).apply(graph)
    return graph.to_diagram()


@lru_cache(maxsize=4)
def streamed(kind: str) -> Diagram:
    """A contraction, or a softmax followed by one, along x, as a kernel that streams."""
    row = array("x")
    plain = contract("x").on(row, row)
    if kind == "softmax":
        plain = softmax("x").on(row) @ row.ty >> plain
    graph = Graph.of(plain)
    next(matches(load_rules()["stream_partition"], graph, graph.vertices)).apply(graph)
    return graph.to_diagram()


def _random_term(rng: random.Random) -> Diagram:
    graph = Graph(Ty(*(array(rng.choice(("q d", "x d", "q x", "x", "q", "q x d"))) for _ in range(3))))
    refs: list[Ref] = [(-1, i) for i in range(3)]
    for _ in range(rng.randrange(2, 6)):
        axis = rng.choice("qxd")
        op = rng.choice([
            operations.add, operations.mul, operations.relu, operations.tanh, operations.square,
            operations.scale(Fraction(1, 2)), operations.softmax(axis), operations.rmsnorm(axis),
            operations.sum_over(axis), operations.max_over(axis), operations.contract(axis),
            operations.causal("q", "x"), operations.contract(axis),
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


def compare(rule: Rule, diagram: Diagram, rng: random.Random) -> int | str:
    """Apply the rule in some of the places where it matches and compare: how many comparisons, or a counterexample."""
    graph = Graph.of(diagram)
    compared = 0
    found = list(matches(rule, graph))
    for match in rng.sample(found, min(3, len(found))):
        after = graph.copy()
        try:
            match.apply(after)
            rewritten = after.to_diagram()
        except TypeMismatch as error:
            return f"{match} does not type: {error}"
        for cut in (True, False):
            outcome = _values(match, diagram, rewritten, rng, cut)
            if isinstance(outcome, str):
                return outcome
            compared += outcome
    return compared


def _values(match: Match, before: Diagram, after: Diagram, rng: random.Random, cut: bool) -> int | str:
    """Compare both sides once, on any blocks, or on such as `cut` every axis, and every block again."""

    def block(n: int) -> int:
        return rng.randint(1, n - 1 if cut and n > 1 else n)

    sizes: dict[str, int] = {}
    for a in before.dom.inside:
        for axis in a.axes:
            sizes.setdefault(axis.name, axis.size or rng.choice((3, 4, 5, 7) if cut else (1, 2, 3, 4, 5, 7)))
    made = {a: n for b in boxes(before) if isinstance(b, Op) for a, n in b.operation.made.items()}
    blocks = {a: block(n) for a, n in (sizes | made).items()}
    blocks |= {"n": blocks.get("n", 1)}
    blocks |= {f"{a}'": block(b) for a, b in blocks.items()}
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
    """Inputs that go straight into an operation as scores: the ones that may be -inf."""
    nodes, _ = diagram.ssa()
    found = []
    for node in nodes:
        if isinstance(node.box, Op):
            hidden = scores(node.box.operation)
            named = zip(node.box.operation.inputs, node.inputs, strict=True)
            found += [port for (name, _), (source, port) in named if source < 0 and name in hidden]
    return found if _only(diagram, found) else []


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

    names = ", ".join(f"{k} = {v} by {blocks[k]}" for k, v in sorted(sizes.items()))  # those of the inputs
    given = "; ".join(f"in{i} = {short(x)}" for i, x in enumerate(arrays))
    return f"{match} with {names}: {given}: the left side is {short(a)}, the right side {short(b)}"
