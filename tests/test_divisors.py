"""Divisors of block sizes against what they are for: addresses of real tiles, and sides of instructions."""

from __future__ import annotations

import itertools
import math
import random
from typing import Any

import numpy as np
import pytest

from napkin_cat.columns import Columns, columns
from napkin_cat.device import Device, Level, Pipe
from napkin_cat.divisors import Divisors, divisors, products
from napkin_cat.expression import Numerics, dtype
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.match import matches
from napkin_cat.operations import contract, relu
from napkin_cat.precision import precision
from napkin_cat.regions import kernel_of
from napkin_cat.rule import load_rules
from napkin_cat.trace import algorithm

HALF, EIGHT = "mma.m16n8k16", "mma.m16n8k32"


def device(line: int = 128, vector: int | None = 16, shapes: bool = True, **more: Any) -> Device:
    levels = (
        Level(name="global"),
        Level(name="shared", capacity_bytes=1 << 17, bandwidth_bytes_per_s=1e12, granularity_bytes=line),
        Level(name="registers", capacity_bytes=1 << 18, bandwidth_bytes_per_s=1e13),
    )
    pipes = (
        Pipe(name="tensor", does=("contraction",), per_clock=2048, dtypes=("fp16", "bf16"), shape=(16, 8, 16),
             instruction=HALF),
        Pipe(name="tensor", does=("contraction",), per_clock=4096, dtypes=("fp8",), shape=(16, 8, 32),
             instruction=EIGHT),
    )  # fmt: skip
    return Device(name="built", levels=levels, vector_bytes=vector, pipes=pipes if shapes else (), **more)


def code(name: str, stream: str | None, storage: Any = "fp16") -> Columns:
    one = ALGORITHMS[name]
    names = list(one.inputs)
    asked = precision(storage, None, one.diagram, names)
    return columns(kernel_of(asked.diagram, stream), asked.numerics, names)


def of(
    name: str, stream: str | None, sizes: dict[str, int], on: Device | None = None, storage: Any = "fp16"
) -> Divisors:
    policy = Numerics(storage) if isinstance(storage, str) else Numerics(storage.get("*", "fp16"))
    return divisors(code(name, stream, storage), on or device(), sizes, policy)


def values(found: Divisors) -> dict[str, int]:
    return {axis: d.value for axis, d in found.table.items()}


ATTENTION = {"q": 4096, "x": 4096, "d": 128}


# --------------------------------------------------------------------------- what they are


def test_attention() -> None:
    """QK has m = q, n = x, k = d; PV has m = q, n = d, k = x. Rows of 128 FP16 are whole lines: no more is asked."""
    found = of("attention", "x", ATTENTION)
    assert [(p.m, p.n, p.k, p.dtype) for p in products(code("attention", "x"))] == [
        (("q",), ("x",), ("d",), "fp16"),
        (("q",), ("d",), ("x",), "fp16"),
    ]
    assert values(found) == {"q": 16, "x": 16, "d": 16}
    assert str(found).splitlines()[1] == f"q: 16 from {HALF}"
    assert not found.dropped
    assert {r.side for r in found.table["x"].reasons} == {"n", "k"}


def test_scores_that_are_loaded_are_read_in_lines() -> None:
    """The example of the report: an instruction and the lines of an array whose innermost axis is x."""
    found = of("softmax_contraction", "x", ATTENTION)
    assert str(found.table["x"]) == f"x: 64 = lcm(16 from {HALF}, 64 from 128-byte lines of fp16)"


def test_matmul() -> None:
    sizes = {"a": 4096, "b": 4096, "c": 4096}
    assert values(of("matmul", "b", sizes)) == {"a": 16, "b": 64, "c": 64}
    assert values(of("matmul", "b", sizes, storage="fp8")) == {"a": 16, "b": 128, "c": 128}
    plain = device(line=1, vector=None)
    assert values(of("matmul", "b", sizes, plain)) == {"a": 16, "b": 16, "c": 8}
    assert values(of("matmul", "b", sizes, plain, "fp8")) == {"a": 16, "b": 32, "c": 8}


def test_the_mixed_configuration_asks_each_contraction_by_its_dtype() -> None:
    found = of("attention", "x", ATTENTION, storage={"Q": "fp8", "K": "fp8", "V": "fp16"})
    assert str(found.table["d"]) == f"d: 32 = lcm(32 from {EIGHT}, 8 from {HALF})"
    assert values(found)["x"] == 16


def test_grouped_queries_fill_rows_by_themselves_and_share_them_where_they_are_few() -> None:
    many = of("grouped_query_attention", "x", {**ATTENTION, "k": 8, "g": 4})
    assert values(many) == {"q": 16, "x": 16, "d": 16}  # heads: no instruction touches them
    few = of("grouped_query_attention", "x", {**ATTENTION, "k": 8, "g": 8, "q": 4})
    assert (few["g"], few["q"], few["k"]) == (4, 4, 1)
    assert str(few.table["q"]) == f"q: 4 from {HALF} over g q"
    decoding = of("grouped_query_attention", "x", {**ATTENTION, "k": 8, "g": 8, "q": 1})
    assert (decoding["g"], decoding["x"]) == (8, 16)  # 8 rows are fewer than 16: the operands change places
    assert "operands swapped" in str(decoding)


def test_no_shape_and_no_matrix_no_instruction() -> None:
    bare = of("attention", "x", ATTENTION, device(line=1, vector=None, shapes=False))
    assert not bare.table
    assert not bare.dropped
    [missing] = of("matmul", "b", {"a": 64, "b": 64, "c": 64}, device(line=1, vector=None), "fp32").dropped
    assert "built states none for fp32 into fp32" in missing
    vector = code("rbf_matvec", "x")
    assert all(p.n and p.m for p in products(vector))
    assert not [p for p in products(vector) if p.statement.target.axes == ("q",)]


def test_the_device_file_joins_with_its_reason() -> None:
    found = of("attention", "x", ATTENTION, device(divisors={"q": 24, "z": 7}))
    why = f"q: 48 = lcm(16 from {HALF}, 24 from device file)"
    assert str(found.table["q"]) == f"{why}; {found.table['q'].note}"
    assert found.table["q"].note == "size 4096 is no multiple of 48: padded to 4128 where it lies, moved as 4096"
    assert "z" not in found.table


# --------------------------------------------------------------------------- what happens where they do not fit


def test_a_tile_that_is_no_multiple_is_padded() -> None:
    plain = device(line=1, vector=None)
    found = of("attention", "x", {"q": 20, "x": 4096, "d": 8}, plain)
    q, d = found.table["q"], found.table["d"]
    assert (q.value, q.padded, list(q.blocks)) == (16, 32, [16, 32])
    assert q.note == "size 20 is no multiple of 16: padded to 32 where it lies, moved as 20"
    assert (d.value, d.padded, d.note) == (16, 16, "size 8 is below 16: padded to 16 where it lies, moved as 8")
    assert q.to_json()["padded"] == 32
    assert found.table["x"].note == ""


def test_an_axis_that_is_not_cut_has_one_tile() -> None:
    found = of("attention", "x", {**ATTENTION, "d": 100}, device(line=1, vector=None))
    assert not found.table["d"].cut
    assert list(found.table["d"].blocks) == [112]


def test_lines_that_no_block_can_keep_are_dropped_with_the_reason() -> None:
    found = of("softmax_contraction", "x", {"q": 512, "x": 4093, "d": 128})
    assert values(found)["x"] == 16
    first, second = found.dropped
    assert first == (
        "128-byte lines of fp16 in S[q x]: its rows of 4093 values are no multiple of 64: they start anywhere in one"
    )
    assert second.startswith("16-byte vectors of fp16 in S[q x]")
    vectors = of("softmax_contraction", "x", {"q": 512, "x": 4104, "d": 128})  # of 8 values, but not of 64
    assert str(vectors.table["x"]).startswith(f"x: 16 = lcm(16 from {HALF}, 8 from 16-byte vectors of fp16)")
    assert len(vectors.dropped) == 1


def test_short_rows_run_on_along_the_next_axis() -> None:
    @algorithm(X="n d")
    def elementwise(X):  # type: ignore[no-untyped-def]
        return relu(X)

    kernel = columns(kernel_of(elementwise.diagram), Numerics(), ["X"])

    def found(**sizes: int) -> Divisors:
        return divisors(kernel, device(vector=None), sizes, Numerics())

    assert values(found(n=4096, d=8)) == {"d": 8, "n": 8}
    assert values(found(n=4096, d=1)) == {"n": 64}
    assert found(n=4096, d=12).dropped[0].endswith("d of size 12 is shorter, and no part of one")
    assert found(n=2, d=8).dropped[0].endswith("all of it is 16 values, less than 64")


# --------------------------------------------------------------------------- against addresses


CASES = [("attention", "x"), ("matmul", "b"), ("grouped_query_attention", "x"), ("mlp", "f"), ("masked_attention", "x"),
         ("multi_query_attention", "x"), ("layernorm_linear", None)]  # fmt: skip


@pytest.mark.parametrize(("name", "stream"), CASES)
def test_tiles_of_multiples_are_made_of_whole_lines(name: str, stream: str | None) -> None:
    """Random sizes and blocks: every run of every tile that is not dropped starts and ends on lines of its array."""
    rng = random.Random(name)
    line, checked = 16, 0
    for storage in ("fp16", "fp8", "fp32"):
        kernel = code(name, stream, storage)
        on = device(line=line, vector=None, shapes=False)
        for _ in range(12):
            sizes = {
                a: rng.choice((1, 2, 4, 6, 8, 16, 24, 32)) for of_ in (*kernel.inputs, *kernel.outputs) for a in of_
            }
            sizes |= {a: 8 for s in kernel.statements() for a in s.target.axes if a not in sizes}
            found = divisors(kernel, on, sizes, Numerics(storage))
            cut = [a for a in (*kernel.groups, kernel.stream) if a is not None]
            for s in kernel.statements():
                if s.kind == "compute":
                    continue
                axes = kernel.inputs[s.port] if s.kind == "load" else kernel.outputs[s.port]
                kind = s.target.dtype if s.kind == "load" else storage
                label = f"{s.target.name if s.kind == 'load' else 'output'}[{' '.join(axes)}]"
                if any(label in d for d in found.dropped):
                    continue
                step = max(1, line // dtype(kind).bytes)
                shape = [sizes[a] for a in axes]
                if math.prod(shape) % step:  # its very end is on no line
                    continue
                flat = np.arange(math.prod(shape)).reshape(shape)
                blocks = {
                    a: rng.choice(found.table[a].blocks if a in found.table else range(1, sizes[a] + 1)) for a in cut
                }
                spans = [
                    [slice(t, t + blocks[a]) for t in range(0, n, blocks[a])] if a in cut else [slice(0, n)]
                    for a, n in zip(axes, shape, strict=True)
                ]
                for tile in itertools.product(*spans):
                    addresses = flat[tile].ravel()
                    ends = np.flatnonzero(np.diff(addresses) != 1) + 1
                    runs = np.split(addresses, ends)
                    assert all(r[0] % step == 0 and (r[-1] + 1) % step == 0 for r in runs), (sizes, blocks, label)
                    checked += len(runs)
    assert checked > 200


def test_rows_of_blocks_fill_instructions() -> None:
    """Whatever blocks the divisors allow, each side of each product is a multiple of the instruction's."""
    rng = random.Random(5)
    kernel = code("grouped_query_attention", "x")
    for _ in range(300):
        sizes = {a: rng.choice((1, 2, 3, 4, 5, 8, 12, 16, 20, 64)) for a in "kgqxd"}
        found = divisors(kernel, device(line=1, vector=None), sizes, Numerics())
        blocks = {
            a: rng.choice(found.table[a].blocks) if a in found.table else rng.randint(1, n) for a, n in sizes.items()
        }
        for p in products(kernel):
            m, n, k = (math.prod(blocks[a] for a in side) for side in (p.m, p.n, p.k))
            assert k % 16 == 0
            assert (m % 16 == 0 and n % 8 == 0) or (m % 8 == 0 and n % 16 == 0), (sizes, blocks)


def test_tiles_that_are_cut_again_keep_to_instructions_inside() -> None:
    """Parts and slices: the divisors of the tile are the same, and what lies inside is asked for no lines."""
    graph = Graph.of(kernel_of(ALGORITHMS["softmax_contraction"].diagram, "x"))
    [match] = matches(load_rules()["subloop"], graph)
    match.apply(graph)
    [vertex] = graph.vertices.values()
    cut = columns(vertex.box, Numerics(), ["S", "V"])
    assert any(s.copies for s in cut.statements())
    found = divisors(cut, device(), ATTENTION, Numerics())
    assert values(found) == values(of("softmax_contraction", "x", ATTENTION)) == {"q": 16, "x": 64, "d": 64}
    assert (found.inside("x"), found.inside("x", "k"), found.inside("x", "n"), found.inside("d", "n")) == (16, 16, 1, 8)


def test_a_product_with_a_batch_and_one_of_three() -> None:
    @algorithm(A="h a b", B="h b c", W="b")
    def three(A, B, W):  # type: ignore[no-untyped-def]
        return contract("h a b, h b c -> h a c")(A, B), contract("h a b, h b c, b -> h a c")(A, B, W)

    found = [*products(columns(kernel_of(three.diagram), Numerics(), ["A", "B", "W"]))]
    assert [(p.batch, p.m, p.n, p.k) for p in found] == [(("h",), ("a",), ("c",), ("b",))]
