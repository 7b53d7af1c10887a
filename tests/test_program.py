"""The loop program runs right, its ledger comes to what cost predicts, and broken programs are caught."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
import pytest

from napkin_cat import cost
from napkin_cat.backends.pseudocode import render
from napkin_cat.columns import Variable, columns
from napkin_cat.counts import counts
from napkin_cat.diagram import Kernel, TypeMismatch
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Accumulator, Const, Expr, Numerics, Var, rebuild
from napkin_cat.graph import Graph
from napkin_cat.interpreter import Ledger, run
from napkin_cat.library import ALGORITHMS
from napkin_cat.match import matches
from napkin_cat.program import (
    Accumulate,
    Alloc,
    Barrier,
    Compute,
    Free,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    Rebind,
    Ring,
    Slice,
    Store,
    Wait,
    single,
)
from napkin_cat.regions import Underivable, fuse, seeds
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import load_rules
from napkin_cat.schedule import derive

SMALL = [
    "dot_product", "matmul", "attention", "causal_attention", "multi_head_attention", "multi_query_attention",
    "grouped_query_attention", "multi_head_latent_attention", "mlp", "gated_mlp", "layernorm_linear", "rmsnorm_linear",
]  # fmt: skip
NUMERICS = [
    Numerics("fp16", "fp32"), Numerics("fp16", "fp16"), Numerics("fp8", "fp32"), Numerics("bf16", "fp32"),
    Numerics("int8", "fp32"), Numerics("tf32", "fp16", (("contract.c", "fp32"), ("softmax", "bf16"))),
]  # fmt: skip


def kernels(name: str) -> list[tuple[Kernel, list[int]]]:
    """The whole algorithm as one kernel, in every way that the rules allow; and which inputs the kernel reads."""
    diagram = ALGORITHMS[name].diagram
    start = Graph.of(diagram)
    found = []
    for seed in (None, *range(len(seeds(start, set(start.vertices))))):
        derivation = Derivation(diagram)
        try:
            vertex = derivation.graph.vertices[fuse(derivation, set(derivation.graph.vertices), seed, 2)]
        except (Underivable, TypeMismatch):
            continue
        assert isinstance(vertex.box, Kernel)
        found.append((vertex.box, [port for _, port in vertex.inputs]))
    return found


KERNELS = {name: kernels(name) for name in SMALL}


def test_every_small_algorithm_is_one_kernel_in_some_way() -> None:
    assert all(KERNELS.values())
    assert sum(map(len, KERNELS.values())) > len(SMALL)


def cases(
    count: int,
) -> Iterator[tuple[str, tuple[Kernel, list[int]], dict[str, int], dict[str, int], Numerics, random.Random]]:
    rng = random.Random(7)
    for i in range(count):
        name = SMALL[i % len(SMALL)]
        sizes = {
            a.name: rng.choice((1, 2, 3, 5, 7, 8, 11)) for t in ALGORITHMS[name].diagram.dom.inside for a in t.axes
        }
        blocks = {a: rng.randint(1, n) for a, n in sizes.items()}
        yield name, rng.choice(KERNELS[name]), sizes, blocks, rng.choice(NUMERICS), rng


def inputs(name: str, sizes: dict[str, int], seed: int) -> list[np.ndarray[Any, Any]]:
    values = np.random.default_rng(seed)
    return [values.normal(size=[sizes[a] for a in t.names]) for t in ALGORITHMS[name].diagram.dom.inside]


def test_the_ledger_comes_to_what_cost_predicts() -> None:
    """300 cases: algorithms, sizes (ragged too), tilings, dtypes; equal to the last value and byte."""
    for name, (kernel, order), sizes, blocks, numerics, rng in cases(300):
        program = single(kernel, sizes, blocks, numerics)
        arrays = inputs(name, sizes, rng.getrandbits(32))
        outputs, ledger = run(program, [arrays[i] for i in order])
        code = program.kernels[0].code
        numbers = cost.exact(code, sizes, {a: blocks[a] for a in cost.axes_of(code)})
        what = (name, sizes, blocks, numerics)
        assert dict(ledger.moved) == cost.transfer(code, numbers), what
        assert dict(ledger.moved_bytes) == cost.transfer(code, numbers, cost.stored_bytes(numerics)), what
        held = {level: max(n for _, n in columns) for level, columns in cost.memory(code, numbers).items()}
        in_bytes = cost.memory(code, numbers, cost.in_bytes)
        assert dict(ledger.peak) == held, what
        assert dict(ledger.peak_bytes) == {level: max(n for _, n in columns) for level, columns in in_bytes.items()}, (
            what
        )
        assert not any(ledger.resident.values())
        expected = evaluate(ALGORITHMS[name].diagram, *arrays)
        np.testing.assert_allclose(outputs[0], expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("name", ["causal_attention", "sliding_window_attention"])
def test_masked_tiles_are_neither_loaded_nor_computed(name: str) -> None:
    """The exact sum over surviving tiles, whatever the sizes and blocks."""
    rng = random.Random(3)
    [kernel] = [k for k, _ in kernels(name) if k.stream == "x"]
    assert kernel.skip
    for _ in range(40):
        sizes = {"q": rng.randint(1, 600), "x": rng.randint(1, 600), "d": 2}
        blocks = {"q": rng.randint(1, sizes["q"]), "x": rng.randint(20, max(20, sizes["x"])), "d": 2}
        program = single(kernel, sizes, blocks)
        arrays = inputs(name, sizes, 0)
        outputs, ledger = run(program, arrays)
        code = program.kernels[0].code
        moved = cost.transfer(code, cost.exact(code, sizes, {a: blocks[a] for a in cost.axes_of(code)}))
        assert dict(ledger.moved) == moved, (sizes, blocks)
        np.testing.assert_allclose(outputs[0], evaluate(ALGORITHMS[name].diagram, *arrays), rtol=1e-9, atol=1e-9)


def cut_again(kernel: Kernel) -> Kernel:
    """Every group axis and the streamed one cut a second time, by the rule."""
    graph = Graph(kernel.dom)
    graph.outputs = tuple(graph.ports(graph.add(kernel, [(-1, i) for i in range(len(kernel.dom))])))
    [match] = matches(load_rules()["subloop"], graph)
    [number] = match.apply(graph)
    again = graph.vertices[number].box
    assert isinstance(again, Kernel)
    return again


def nested_cases(count: int) -> Iterator[tuple[str, Kernel, list[int], dict[str, int], dict[str, int], random.Random]]:
    rng = random.Random(11)
    names = [n for n in SMALL if any(k.groups or k.stream for k, _ in KERNELS[n])] + ["sliding_window_attention"]
    for i in range(count):
        name = names[i % len(names)]
        kernel, order = rng.choice(KERNELS.get(name) or kernels(name))
        kernel = cut_again(kernel)
        sizes = {
            a.name: rng.choice((1, 2, 3, 5, 7, 8, 12, 30)) for t in ALGORITHMS[name].diagram.dom.inside for a in t.axes
        }
        blocks: dict[str, int] = {}
        for a in cost.axes_of(columns(kernel, NUMERICS[0])):
            axis, sliced, _ = a.partition(":")
            around = axis.rstrip("'") if axis.endswith("'") else f"{axis}'"
            outer = blocks.get(around, blocks.get(axis, sizes.get(axis, 0))) if sliced else blocks.get(around, 0)
            if sliced or axis.endswith("'"):
                blocks[a] = rng.choice([n for n in range(1, outer + 1) if outer % n == 0])
            else:
                blocks[a] = rng.randint(1, sizes[a])
        yield name, kernel, order, sizes, blocks, rng


def test_the_ledger_of_warps_parts_and_slices_comes_to_what_cost_predicts() -> None:
    """300 cases: blocks shared out to warps, parts of chunks, slices, chunks fetched ahead; masks; to the last byte."""
    for name, kernel, order, sizes, blocks, rng in nested_cases(300):
        numerics, stages = rng.choice(NUMERICS), rng.choice((1, 2, 3)) if kernel.stream else 1
        program = single(kernel, sizes, blocks, numerics, stages=stages)
        arrays = inputs(name, sizes, rng.getrandbits(32))
        outputs, ledger = run(program, [arrays[i] for i in order])
        code = program.kernels[0].code
        numbers = cost.exact(code, sizes, blocks, stages)
        what = (name, sizes, blocks, numerics, stages)
        assert dict(ledger.moved) == cost.transfer(code, numbers), what
        assert dict(ledger.moved_bytes) == cost.transfer(code, numbers, cost.stored_bytes(numerics)), what
        in_bytes = cost.memory(code, numbers, cost.in_bytes)
        assert dict(ledger.peak_bytes) == {n: max(x for _, x in held) for n, held in in_bytes.items()}, what
        assert not any(ledger.resident.values())
        expected = evaluate(ALGORITHMS[name].diagram, *arrays)
        np.testing.assert_allclose(outputs[0], expected, rtol=1e-9, atol=1e-9)


def test_the_ledger_of_clusters_and_waves_comes_to_what_cost_predicts() -> None:
    """60 cases: from above, between siblings, into the cache, what each block holds; masks and ragged tiles too."""
    shared = waved = 0
    for name, kernel, order, sizes, blocks, rng in nested_cases(60):
        numerics, stages = rng.choice(NUMERICS), rng.choice((1, 2, 3)) if kernel.stream else 1
        sharing = columns(kernel, numerics).sharing
        clusters = tuple(a for a in sharing if rng.random() < 0.7) or sharing[:1]
        waves = tuple(a for a in sharing if rng.random() < 0.5)
        blocks |= {f"{a}^": blocks[a] * rng.choice((1, 2, 3, 4)) for a in clusters}
        blocks |= {f"{a}^^": blocks.get(f"{a}^", blocks[a]) * rng.choice((1, 2, 3)) for a in waves}
        program = single(kernel, sizes, blocks, numerics, stages=stages, clusters=clusters, waves=waves)
        arrays = inputs(name, sizes, rng.getrandbits(32))
        outputs, ledger = run(program, [arrays[i] for i in order])
        code, weight = program.kernels[0].code, cost.stored_bytes(numerics)
        numbers, own, wave = (cost.exact(code, sizes, blocks, stages, per) for per in ("cluster", "block", "wave"))
        what = (name, sizes, blocks, numerics, stages)
        assert dict(ledger.moved) == cost.transfer(code, numbers), what
        assert dict(ledger.moved_bytes) == cost.transfer(code, numbers, weight), what
        assert +ledger.crossed == +Counter(cost.exchanged(code, numbers, own)), what
        assert +ledger.crossed_bytes == +Counter(cost.exchanged(code, numbers, own, weight)), what
        assert ledger.cached_bytes == cost.transfer(code, wave, weight)[1], what
        in_bytes = cost.memory(code, numbers, cost.in_bytes)
        assert dict(ledger.peak_bytes) == {n: max(x for _, x in held) for n, held in in_bytes.items()}, what
        assert not any(ledger.resident.values())
        [counted] = counts(program)
        assert +counted.moved == +ledger.moved_bytes, what
        assert +Counter(counted.crossed) == +ledger.crossed_bytes, what
        np.testing.assert_allclose(
            outputs[0], evaluate(ALGORITHMS[name].diagram, *arrays), rtol=1e-9, atol=1e-9
        )  # fmt: skip
        shared += ledger.crossed_bytes[1] > 0
        waved += ledger.cached_bytes < ledger.moved_bytes[1]
    assert min(shared, waved) > 15


def test_clusters_need_tiles_that_are_cut_again() -> None:
    [kernel] = [k for k, _ in kernels("attention") if k.stream == "x"]
    with pytest.raises(ProgramError, match="blocks form clusters only where their tiles are cut again"):
        single(kernel, {"q": 8, "x": 8, "d": 2}, {"q": 2, "x": 2, "q^": 4}, clusters=("q",))


def test_causal_attention_moves_about_half() -> None:
    sizes = {"q": 4096, "x": 4096, "d": 128}
    full, half = (derive(name, sizes=sizes) for name in ("attention", "causal_attention"))
    assert half.transfer_values < 0.8 * full.transfer_values


def test_declared_dtypes_are_rounded_and_stay_close() -> None:
    schedule = derive("attention", sizes={"q": 40, "x": 50, "d": 16})
    arrays = inputs("attention", {"q": 40, "x": 50, "d": 16}, 1)
    rounded, exact = schedule.run(*arrays, declared=True), schedule.run(*arrays)
    assert 0 < np.abs(rounded - exact).max() < 5e-3


# --------------------------------------------------------------------------- programs that are broken on purpose

WARPS = {"q'": 3, "x'": 2, "d:k": 2, "x:n": 1, "x:k": 1, "d:n": 2}
PROGRAMS = {
    "attention by warps": ("x", {"q": 14, "x": 12, "d": 4}, {"q": 6, "x": 4, **WARPS}),
    "attention fetched ahead by warps": ("x", {"q": 14, "x": 12, "d": 4}, {"q": 6, "x": 4, **WARPS}),
    "attention in clusters": ("x", {"q": 28, "x": 12, "d": 4}, {"q": 6, "x": 4, "q^": 12, "q^^": 24, **WARPS}),
    "attention fetched ahead in clusters": ("x", {"q": 28, "x": 12, "d": 4}, {"q": 6, "x": 4, "q^": 12, **WARPS}),
    "attention": ("x", {"q": 7, "x": 11, "d": 4}, {"q": 3, "x": 4}),
    "matmul": ("b", {"a": 5, "b": 9, "c": 7}, {"a": 2, "b": 4, "c": 3}),
    "causal_attention": ("x", {"q": 9, "x": 9, "d": 3}, {"q": 4, "x": 2}),
}


def program_of(name: str) -> Program:
    stream, sizes, blocks = PROGRAMS[name]
    [kernel] = [k for k, _ in kernels(name.split()[0]) if k.stream == stream]
    if "q'" in blocks:
        kernel = Kernel(kernel.body, kernel.groups, kernel.stream, kernel.skip, ("q", "x"))
    above = {"clusters": [a for a in "q" if f"{a}^" in blocks], "waves": [a for a in "q" if f"{a}^^" in blocks]}
    return single(kernel, sizes, {**blocks, "d": sizes.get("d", 1)}, stages=2 if "ahead" in name else 1, **above)


def mapped(statements: tuple[Any, ...], change: Callable[[Any], list[Any]]) -> tuple[Any, ...]:
    """The statements with each replaced by those that `change` gives, loops from the inside."""
    out: list[Any] = []
    for s in statements:
        if isinstance(s, Loop):
            s = replace(s, body=mapped(s.body, change))
        out += change(s)
    return tuple(out)


def first(test: Callable[[Any], bool], into: Callable[[Any], list[Any]]) -> Callable[[Any], list[Any]]:
    """Change the first statement that passes a test."""
    done = []

    def change(s: Any) -> list[Any]:
        if not done and test(s):
            done.append(s)
            return into(s)
        return [s]

    return change


def load(buffer: str) -> Callable[[Any], bool]:
    return lambda s: isinstance(s, Load) and s.buffer == buffer


def compute(stem: str) -> Callable[[Any], bool]:
    return lambda s: (
        isinstance(s, Compute) and s.variable.name.rstrip("0123456789") == stem and not isinstance(s.expr, Const)
    )


def swapped(old: str, new: Expr) -> Callable[[Any], list[Any]]:
    return lambda s: [replace(s, expr=rebuild(s.expr, lambda e: new if e == Var(old) else None))]


def is_loop(kind: str) -> Callable[[Any], bool]:
    return lambda s: isinstance(s, Loop) and s.kind == kind


def resized(kind: str, size: Callable[[Loop], int]) -> Callable[[Any], list[Any]]:
    return first(is_loop(kind), lambda s: [replace(s, size=size(s))])


def without_barrier(loop: Loop, which: int) -> Loop:
    at = [i for i, s in enumerate(loop.body) if isinstance(s, Barrier)][which]
    return replace(loop, body=(*loop.body[:at], *loop.body[at + 1 :]))


def of_cluster(which: int, into: Callable[[Any], list[Any]]) -> Callable[[Any], list[Any]]:
    """Change one of the cluster's barriers, in the order of `mapped`."""
    met = itertools.count()
    return lambda s: into(s) if s == Barrier("cluster") and next(met) == which else [s]


def nothing(s: Any) -> list[Any]:
    return []


def shared_load(buffer: str) -> Callable[[Any], bool]:
    return lambda s: isinstance(s, Load) and s.buffer == buffer and bool(s.shared)


STATE = Variable("c", ("a", "c"), "fp32", 2)

MUTANTS: list[tuple[str, str, Callable[[], Callable[[Any], list[Any]]]]] = [
    ("attention", "K loaded twice", lambda: first(load("in1"), lambda s: [s, s])),
    ("attention", "Q loaded twice", lambda: first(load("in0"), lambda s: [s, s])),
    ("attention", "K never loaded", lambda: first(load("in1"), lambda s: [])),
    ("attention", "V never loaded", lambda: first(load("in2"), lambda s: [])),
    ("attention", "K loaded in the place of V", lambda: first(load("in2"), lambda s: [replace(s, buffer="in1")])),
    ("attention", "K from the next chunk", lambda: first(load("in1"), lambda s: [replace(s, shift=1)])),
    ("attention", "V from the chunk before", lambda: first(load("in2"), lambda s: [replace(s, shift=-1)])),
    ("attention", "Q from the next block", lambda: first(load("in0"), lambda s: [replace(s, shift=1)])),
    ("attention", "O stored one row further", lambda: first(
        lambda s: isinstance(s, Store), lambda s: [replace(s, shift=1)])),
    ("attention", "O never stored", lambda: first(lambda s: isinstance(s, Store), lambda s: [])),
    ("attention", "O stored twice", lambda: first(lambda s: isinstance(s, Store), lambda s: [s, s])),
    ("attention", "whole K loaded as a chunk", lambda: first(load("in1"), lambda s: [replace(s, tiled=())])),
    ("attention", "Q freed before the stream", lambda: first(load("in0"), lambda s: [s, Free(s.variable.name)])),
    ("attention", "V freed before it is used", lambda: first(load("in2"), lambda s: [s, Free(s.variable.name)])),
    ("attention", "K never freed", lambda: first(lambda s: s == Free("in1"), lambda s: [])),
    ("attention", "Q never freed", lambda: first(lambda s: s == Free("in0"), lambda s: [])),
    ("attention", "scores kept", lambda: first(lambda s: s == Free("e"), lambda s: [])),
    ("attention", "stale maximum", lambda: first(lambda s: isinstance(s, Rebind) and s.state == "m", lambda s: [])),
    ("attention", "stale sum", lambda: first(lambda s: isinstance(s, Rebind) and s.state == "z", lambda s: [])),
    ("attention", "stale result", lambda: first(lambda s: isinstance(s, Rebind) and s.state == "c2", lambda s: [])),
    ("attention", "rescale forgotten", lambda: first(
        lambda s: isinstance(s, Compute) and str(s.expr).startswith("k * c2"), swapped("k", Const(Fraction(1))))),
    ("attention", "result in the room of another", lambda: first(
        lambda s: isinstance(s, Compute) and s.reuses is not None, lambda s: [replace(s, reuses="in0")])),
    ("attention", "chunk loop one chunk short", lambda: resized("stream", lambda s: s.size - s.block)),
    ("attention", "group loop one block short", lambda: resized("group", lambda s: s.size - s.block)),
    ("attention", "smaller chunks", lambda: first(is_loop("stream"), lambda s: [replace(s, block=s.block - 1)])),
    ("attention", "larger blocks", lambda: first(is_loop("group"), lambda s: [replace(s, block=s.block + 1)])),
    ("attention", "more room than needed", lambda: first(
        lambda s: isinstance(s, Alloc) and s.variable.name == "e_low",
        lambda s: [s, Alloc(replace(s.variable, name="spare")), Free("spare")])),
    ("matmul", "state set anew for each chunk", lambda: first(
        is_loop("stream"), lambda s: [replace(s, body=(Compute(STATE, Const(Fraction(0))), *s.body))])),
    ("matmul", "operands swapped", lambda: first(compute("c"), swapped("in0", Var("in1")))),
    ("matmul", "B never loaded", lambda: first(load("in1"), lambda s: [])),
    ("matmul", "A loaded twice", lambda: first(load("in0"), lambda s: [s, s])),
    ("matmul", "A with a wrong offset", lambda: first(load("in0"), lambda s: [replace(s, shift=1)])),
    ("matmul", "stale state", lambda: first(lambda s: isinstance(s, Rebind), lambda s: [])),
    ("matmul", "last chunk forgotten", lambda: first(is_loop("stream"), lambda s: [replace(s, size=8)])),
    ("attention by warps", "no barrier after the loads", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [without_barrier(s, 0)])),
    ("attention by warps", "no barrier before a chunk is given back", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [without_barrier(s, 1)])),
    ("attention by warps", "a barrier in one warp", lambda: first(
        lambda s: isinstance(s, Loop) and s.where == "warp", lambda s: [replace(s, body=(Barrier(), *s.body))])),
    ("attention by warps", "a slice of Q for K", lambda: first(
        lambda s: isinstance(s, Slice) and s.of == "in1", lambda s: [replace(s, of="in0")])),
    ("attention by warps", "a slice not brought down", lambda: first(
        lambda s: isinstance(s, Slice) and s.of == "in2", lambda s: [])),
    ("attention by warps", "a slice brought down twice", lambda: first(
        lambda s: isinstance(s, Slice) and s.of == "in2", lambda s: [s, s])),
    ("attention by warps", "a product added twice", lambda: first(
        lambda s: isinstance(s, Accumulate), lambda s: [s, s])),
    ("attention by warps", "parts of another size", lambda: first(
        lambda s: isinstance(s, Loop) and s.kind == "stream" and s.size == 4 and s.axis == "x" and s.block == 2,
        lambda s: [replace(s, block=4)])),
    ("attention by warps", "a warp too few", lambda: first(
        lambda s: isinstance(s, Loop) and s.where == "warp", lambda s: [replace(s, size=3)])),
    ("attention by warps", "warps one after the other", lambda: first(
        lambda s: isinstance(s, Loop) and s.where == "warp", lambda s: [replace(s, where="serial")])),
    ("attention fetched ahead by warps", "read before it is there", lambda: first(
        lambda s: isinstance(s, Wait), lambda s: [])),
    ("attention fetched ahead by warps", "no barrier after waiting", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [without_barrier(s, 0)])),
    ("attention fetched ahead by warps", "overwritten while it is read", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [without_barrier(s, 1)])),
    ("attention fetched ahead by warps", "fetched too late", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [replace(s, stages=3)])),
    ("attention fetched ahead by warps", "a ring of one", lambda: first(
        lambda s: isinstance(s, Ring), lambda s: [replace(s, stages=1)])),
    ("attention fetched ahead by warps", "one buffer not fetched", lambda: first(
        lambda s: isinstance(s, Loop) and s.size == 12, lambda s: [replace(s, ahead=s.ahead[:1])])),
    ("attention fetched ahead by warps", "a ring never given back", lambda: first(
        lambda s: s == Free("in2"), lambda s: [])),
    *((program, f"{what} {which}", partial(of_cluster, i, into))
      for program in ("attention in clusters", "attention fetched ahead in clusters")
      for what, into in (("no barrier of the cluster", nothing), ("a barrier of the block", lambda s: [Barrier()]))
      for i, which in enumerate(("before a chunk is read", "after it", "where blocks begin"))),
    ("attention in clusters", "a barrier of the cluster in one block", lambda: first(
        lambda s: s == Barrier(), lambda s: [Barrier("cluster")])),
    ("attention in clusters", "K not shared", lambda: first(
        shared_load("in1"), lambda s: [replace(s, shared=())])),
    ("attention in clusters", "V loaded twice", lambda: first(shared_load("in2"), lambda s: [s, s])),
    ("attention in clusters", "V never loaded", lambda: first(shared_load("in2"), lambda s: [])),
    ("attention in clusters", "blocks of the cluster one after the other", lambda: lambda s: [
        replace(s, where="serial") if isinstance(s, Loop) and s.where == "cluster" else s]),
    ("attention in clusters", "no wave", lambda: first(
        lambda s: isinstance(s, Loop) and s.where == "wave", lambda s: [replace(s, where="serial")])),
    ("causal_attention", "masked chunks computed all the same", lambda: first(
        is_loop("stream"), lambda s: [replace(s, guard=None)])),
    ("causal_attention", "too many chunks left out", lambda: first(is_loop("stream"), lambda s: [
        replace(s, guard=tuple(replace(c, constant=c.constant - 3) for c in s.guard))])),
    ("causal_attention", "mask forgotten", lambda: first(compute("u"), lambda s: [
        replace(s, expr=s.expr.args[1])])),
]  # fmt: skip


def right(name: str) -> tuple[list[np.ndarray[Any, Any]], np.ndarray[Any, Any], Ledger, Program]:
    program = program_of(name)
    values = np.random.default_rng(5)
    arrays = [values.normal(size=b.shape) for b in program.inputs]
    [out], ledger = run(program, arrays)
    return arrays, out, ledger, program


@pytest.mark.parametrize(("name", "what", "change"), MUTANTS, ids=[f"{n}: {w}" for n, w, _ in MUTANTS])
def test_broken_programs_are_caught(name: str, what: str, change: Callable[[], Callable[[Any], list[Any]]]) -> None:
    """By value or by ledger: 30 of 30."""
    arrays, out, ledger, program = right(name)
    expected = evaluate(ALGORITHMS[name.split()[0]].diagram, *arrays)
    np.testing.assert_allclose(out, expected, rtol=1e-9, atol=1e-12)
    [kernel] = program.kernels
    body = mapped(kernel.body, change())
    assert body != kernel.body, "the mutation changed nothing"
    broken = replace(program, kernels=(replace(kernel, body=body),))
    try:
        [wrong], counted = run(broken, arrays)
    except (ProgramError, IndexError, ValueError):
        return
    by_value = not np.allclose(wrong, expected, rtol=1e-9, atol=1e-12)
    by_ledger = any(getattr(counted, of) != getattr(ledger, of) for of in ("moved", "peak", "crossed", "cached"))
    assert by_value or by_ledger


def test_there_are_thirty_broken_programs() -> None:
    assert len(MUTANTS) >= 30


# --------------------------------------------------------------------------- errors and text


def test_arrays_of_other_shapes_are_refused() -> None:
    program = program_of("matmul")
    with pytest.raises(ProgramError, match=r"in0 must have shape \(5, 9\) \(a=5 b=9\), not \(9, 5\)"):
        run(program, [np.ones((9, 5)), np.ones((9, 7))])
    with pytest.raises(ProgramError, match="1 arrays for 2 inputs"):
        run(program, [np.ones((5, 9))])


def test_a_statement_of_no_program_is_refused() -> None:
    program = program_of("matmul")
    kernel = KernelProgram("K", ("nonsense",), program.kernels[0].sizes, program.kernels[0].code)
    with pytest.raises(ProgramError, match="nonsense"):
        run(replace(program, kernels=(kernel,)), [np.ones((5, 9)), np.ones((9, 7))])


def test_pseudocode_is_aligned_and_names_ragged_tiles() -> None:
    text = render(program_of("attention"), ["global", "shared", "registers"], [["H = 1"]])
    lines = text.splitlines()
    assert lines[0] == "kernel (in0[q=7 d=4], in1[x=11 d=4], in2[x=11 d=4]) -> out0[q=7 d=4]"
    assert lines[1] == "  # H = 1"
    assert "group q by 3 on the grid  (3 blocks, the last of 1)" in text
    assert "stream x by 4  (3 chunks, the last of 3)" in text
    cells = [line for line in lines if " fp16 " in line or " fp32 " in line]
    assert len({max(line.rfind(" fp16 "), line.rfind(" fp32 ")) for line in cells}) == 1


def test_accumulators_print() -> None:
    kernel = next(k for k, _ in KERNELS["matmul"] if k.stream)
    [op] = [b for b in kernel.body.boxes if getattr(b, "operation", None)]
    accumulator = op.operation.accumulators[0]
    assert isinstance(accumulator, Accumulator)
    assert str(accumulator) == "state c | init c = 0 | step c = c + sum[b](a0 * a1) | finish c = c"
