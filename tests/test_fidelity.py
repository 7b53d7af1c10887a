"""What a tiled program moves through a cache that was told nothing: exactly the H of its formula, in exactly its M.

The trace is the program's, as the interpreter runs it (`lru.TracedMachine` says what an access is); H and M are the
cost functor's, read off the diagram's columns, on one memory below the top.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from napkin_cat import cost, interpreter
from napkin_cat.diagram import Kernel, TypeMismatch
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Numerics
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import Program, single
from napkin_cat.regions import Underivable, fuse, seeds
from napkin_cat.rewrite import Derivation
from tests.lru import Cache, TracedMachine

FP32 = Numerics("fp32", "fp32")
CONFIGURATIONS: tuple[tuple[str, dict[str, int], str, dict[str, int]], ...] = (
    ("dot_product", {"b": 800}, "b", {"b": 160}),
    ("matmul", {"a": 64, "b": 80, "c": 48}, "b", {"a": 32, "b": 16, "c": 24}),
    ("matmul", {"a": 50, "b": 77, "c": 41}, "b", {"a": 20, "b": 9, "c": 16}),
    ("attention", {"q": 64, "x": 80, "d": 16}, "x", {"q": 32, "x": 16}),
    ("attention", {"q": 53, "x": 101, "d": 24}, "x", {"q": 24, "x": 20}),
    ("causal_attention", {"q": 96, "x": 96, "d": 16}, "x", {"q": 32, "x": 8}),
    ("causal_attention", {"q": 70, "x": 70, "d": 16}, "x", {"q": 30, "x": 9}),
    ("sliding_window_attention", {"q": 288, "x": 288, "d": 8}, "x", {"q": 96, "x": 16}),
    ("multi_head_attention", {"h": 2, "q": 64, "x": 80, "d": 16}, "x", {"h": 1, "q": 32, "x": 16}),
    ("multi_query_attention", {"h": 2, "q": 64, "x": 80, "d": 16}, "x", {"h": 2, "q": 16, "x": 16}),
    ("grouped_query_attention", {"k": 2, "g": 3, "q": 64, "x": 80, "d": 16}, "x", {"k": 1, "g": 3, "q": 16, "x": 16}),
    ("attention_with_lse", {"q": 64, "x": 80, "d": 16}, "x", {"q": 32, "x": 16}),
    ("masked_attention", {"q": 64, "x": 80, "d": 16}, "x", {"q": 32, "x": 16}),
    ("softcap_attention", {"q": 48, "x": 64, "d": 16}, "x", {"q": 24, "x": 8}),
    ("cosine_attention", {"q": 48, "x": 64, "d": 16}, "x", {"q": 24, "x": 8}),
    ("softmax_contraction", {"q": 64, "x": 80, "d": 16}, "x", {"q": 32, "x": 16, "d": 16}),
    ("rbf_matvec", {"q": 64, "x": 80, "d": 4}, "x", {"q": 32, "x": 16}),
    ("layernorm_linear", {"n": 64, "d": 80, "e": 48}, "d", {"n": 32, "d": 16, "e": 24}),
    ("rmsnorm_linear", {"n": 61, "d": 83, "e": 45}, "d", {"n": 32, "d": 16, "e": 24}),
    ("absmax_linear", {"n": 64, "d": 80, "e": 48}, "d", {"n": 32, "d": 16, "e": 24}),
    ("mlp", {"n": 64, "d": 16, "f": 80, "e": 48}, "f", {"n": 32, "f": 16, "e": 24}),
    ("gated_mlp", {"n": 64, "d": 16, "f": 80, "e": 48}, "f", {"n": 32, "f": 16, "e": 24}),
    ("linear_cross_entropy", {"n": 64, "d": 16, "v": 80}, "v", {"n": 32, "v": 16}),
    ("gated_recurrence", {"x": 80, "d": 80}, "x", {"x": 16, "d": 16}),
)  # fmt: skip


def program_of(
    name: str, sizes: Mapping[str, int], stream: str | None, blocks: Mapping[str, int]
) -> tuple[Program, list[int]]:
    """The algorithm as one kernel, and which of its inputs each of the kernel's is."""
    diagram = ALGORITHMS[name].diagram
    start = Graph.of(diagram)
    for seed in (None,) if stream is None else range(len(seeds(start, set(start.vertices)))):
        derivation = Derivation(diagram)
        try:
            vertex = derivation.graph.vertices[fuse(derivation, set(derivation.graph.vertices), seed, 2)]
        except (Underivable, TypeMismatch):
            continue
        if isinstance(vertex.box, Kernel) and vertex.box.stream == stream:
            return single(vertex.box, sizes, blocks, FP32), [port for _, port in vertex.inputs]
    raise Underivable(name)


def predicted(program: Program, blocks: Mapping[str, int]) -> tuple[int, int]:
    """H and M in values, of the only kernel, in one memory below the top."""
    code, sizes = program.kernels[0].code, dict(program.kernels[0].sizes)
    numbers = cost.exact(code, sizes, {a: blocks[a] for a in cost.axes_of(code)})
    return cost.transfer(code, numbers)[1], max(n for _, n in cost.memory(cost.flattened(code), numbers)[1])


def traced(program: Program, arrays: list[Any], capacity: int, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Cache]:
    cache = Cache(capacity)
    with monkeypatch.context() as patch:
        patch.setattr(interpreter, "Machine", type("Traced", (TracedMachine,), {"cache": cache}))
        outputs, _ = interpreter.run(program, arrays)
    return outputs, cache


def arrays_of(name: str, sizes: Mapping[str, int]) -> list[Any]:
    """Standard normal values; labels where the algorithm reads labels."""
    values = np.random.default_rng(5)
    arrays = [values.normal(size=[sizes[a] for a in t.names]) for t in ALGORITHMS[name].diagram.dom.inside]
    if name == "linear_cross_entropy":
        arrays[-1] = values.integers(sizes["v"], size=sizes["n"]).astype(float)
    return arrays


@pytest.mark.parametrize("case", range(len(CONFIGURATIONS)), ids=lambda i: f"{CONFIGURATIONS[i][0]}-{i}")
def test_lru_moves_exactly_h_in_m(case: int, monkeypatch: pytest.MonkeyPatch, record_property: Any) -> None:
    """H at M; more as soon as M lacks one value; half as much again, at least, at two thirds of M."""
    name, sizes, stream, blocks = CONFIGURATIONS[case]
    program, order = program_of(name, sizes, stream, blocks)
    H, M = predicted(program, blocks)
    arrays = arrays_of(name, sizes)
    entering = [arrays[i] for i in order]
    outputs, whole = traced(program, entering, M, monkeypatch)
    expected = evaluate(ALGORITHMS[name].diagram, *arrays)  # the trace is of a program that computes what it should
    for got, want in zip(outputs, expected if isinstance(expected, tuple) else (expected,), strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-9, atol=1e-9)
    assert whole.moved == H
    assert traced(program, entering, M - 1, monkeypatch)[1].moved > H
    _, less = traced(program, entering, 2 * M // 3, monkeypatch)
    assert less.moved >= 1.5 * H
    record_property("note", f"LRU: {name} moves {whole.moved / H:.3f} H at M, {less.moved / H:.2f} H at two thirds")


@pytest.mark.parametrize(
    ("name", "sizes", "stream", "blocks"),
    [
        ("matmul", {"a": 64, "b": 80, "c": 48}, None, {"a": 16, "c": 16}),
        ("multi_head_latent_attention", {"h": 2, "q": 64, "x": 80, "d": 16, "c": 48}, "x", {"h": 1, "q": 32, "x": 16}),
    ],
    ids=["matmul", "multi_head_latent_attention"],
)
def test_a_cache_also_shares_between_blocks(
    name: str, sizes: dict[str, int], stream: str | None, blocks: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """H charges an input once for every block; what stays from one block to the next, a cache need not fetch again."""
    program, order = program_of(name, sizes, stream, blocks)
    H, M = predicted(program, blocks)
    arrays = arrays_of(name, sizes)
    _, cache = traced(program, [arrays[i] for i in order], M, monkeypatch)
    assert cache.moved < H


def brute_force(accesses: list[tuple[int, bool]], capacity: int) -> int:
    """Values moved by a cache of lines of one value, from the definition: a line is there if fewer than `capacity`
    others were touched since. Those that were written last before they went are written back, as in memory."""
    moved, dirty = 0, set()
    for i, (place, write) in enumerate(accesses):
        before = next((j for j in range(i - 1, -1, -1) if accesses[j][0] == place), None)
        here = before is not None and len({p for p, _ in accesses[before + 1 : i]}) < capacity
        if before is not None and not here:
            moved += place in dirty
            dirty.discard(place)
        moved += not here and not write
        if write:
            dirty.add(place)
    for place in dirty:
        last = max(i for i, (p, _) in enumerate(accesses) if p == place)
        moved += len({p for p, _ in accesses[last + 1 :]}) >= capacity
    return moved


@pytest.mark.parametrize("capacity", [1, 2, 5, 9, 20])
def test_the_cache_is_lru(capacity: int) -> None:
    rng = random.Random(capacity)
    accesses = [(rng.choice((rng.randrange(12), rng.randrange(4))), rng.random() < 0.3) for _ in range(400)]
    cache = Cache(capacity)
    for place, write in accesses:
        cache.touch(place, 1, write=write)
    assert cache.moved == brute_force(accesses, capacity)
    assert len(cache.held) <= capacity


def test_tiles_fill_lines() -> None:
    cache = Cache(64, line=8)
    cache.touch("A", 32)
    cache.touch("A", 32)
    assert (cache.moved, len(cache.held)) == (32, 4)
    with pytest.raises(ValueError, match="12 values does not fill lines of 8"):
        cache.touch("B", 12)
