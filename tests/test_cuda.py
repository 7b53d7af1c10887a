"""CUDA kernels: compiled by nvcc, executed by the PTX interpreter, held against numpy, the model's bytes and ptxas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from napkin_cat import cost
from napkin_cat import operations as ops
from napkin_cat.backends.cuda import Source, emit
from napkin_cat.backends.cuda_layout import as_long_as
from napkin_cat.cli import main
from napkin_cat.cores import Placed, place
from napkin_cat.cuda import kernels
from napkin_cat.diagram import Operation
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Index, Size, Var, where
from napkin_cat.library import ALGORITHMS
from napkin_cat.library import attention as attention_of
from napkin_cat.measures import top_k
from napkin_cat.occupancy import occupancy
from napkin_cat.program import ProgramError
from napkin_cat.schedule import derive
from napkin_cat.trace import Wire, algorithm
from tests.ptx import Kernel, PtxError, from_bf16, launch, parse, to_bf16
from tests.ptx.nvcc import compiled, needs_nvcc, ptx_of, usage_of
from tests.references import attention

TOLERANCE = {"fp16": 1e-3, "bf16": 8e-3}
"""Of the largest result: what rounding operands and results to 16 bits allows."""


@dataclass
class Ran:
    """What the kernels of a source computed and moved, and the largest error relative to the largest result."""

    error: float
    moved: int
    conflicts: int


def made(name: str, dtype: str = "fp16", sizes: dict[str, int] | None = None, **asked: Any) -> tuple[Placed, Source]:
    key = repr((name, dtype, sizes, asked))
    if key not in MADE:
        MADE[key] = kernels(derive(name, on="a100", sizes=sizes or {}, dtype=dtype), **asked)
    return MADE[key]


MADE: dict[str, tuple[Placed, Source]] = {}


@cache
def module_of(source: str) -> dict[str, Kernel]:
    """The kernels of a CUDA source, compiled and read."""
    return parse(ptx_of(source))


def stored(values: Any, dtype: str) -> np.ndarray:
    """As an array of a dtype lies in memory."""
    to = {"fp16": lambda x: x.astype(np.float16), "bf16": to_bf16, "fp32": lambda x: x}
    found: np.ndarray = to[dtype](np.asarray(values, "f4"))
    return found


Edit = tuple[str, int, str]
"""What is changed in the text of kernels: a pattern, which of its matches, and what stands there instead."""


@cache
def edited(source: Source, edits: tuple[Edit, ...]) -> dict[Edit, dict[str, Kernel]]:
    """The kernels of a source with each of some edits, all of them compiled at once."""
    begin, end = source.text.index('extern "C" __global__'), source.text.index("/* Arrays are contiguous")
    whole, variants = source.text[begin:end], list[str]()
    for k, (pattern, which, instead) in enumerate(edits):
        m = list(re.finditer(pattern, whole))[which]
        text = whole[: m.start()] + m.expand(instead) + whole[m.end() :]
        variants.append(re.sub(r"^(K\d+)\(", rf"\1_{k}(", text, flags=re.M))
    module = module_of(source.text[:begin] + "".join(variants))
    return {e: {one.name: module[f"{one.name}_{k}"] for one in source.kernels} for k, e in enumerate(edits)}


def ran(placed: Placed, source: Source, module: Mapping[str, Kernel] | None = None, seed: int = 0) -> Ran:
    """The kernels of a source (or of another module in their place) on random arrays, against what the algorithm
    means."""
    program, sizes = placed.program, placed.schedule.sizes
    rng, every = np.random.default_rng(seed), program.buffers
    held = {n: stored(rng.standard_normal(b.shape) if b in program.inputs else np.zeros(b.shape), b.dtype)
            for n, b in every.items()}  # fmt: skip

    def read(name: str) -> np.ndarray:
        return (from_bf16(held[name]) if every[name].dtype == "bf16" else held[name]).astype(np.float64)

    exact = evaluate(placed.schedule.derivation.start, *(read(b.name) for b in program.inputs))
    module, moved, conflicts = module or module_of(source.text), 0, 0
    for k in source.kernels:
        given = [np.atleast_1d(held[a]) for a in k.arguments] + [sizes[a] for a in k.lengths]
        traffic = launch(module[k.name], (k.blocks,), k.threads, given, k.shared_bytes, limit=1_000_000)
        moved += sum(traffic.loaded.values()) + sum(traffic.stored.values())
        conflicts += traffic.conflicts
    wanted = exact if isinstance(exact, tuple) else (exact,)
    errors = [
        np.abs(read(b.name) - w).max() / (np.abs(w).max() or 1) for b, w in zip(program.outputs, wanted, strict=True)
    ]
    return Ran(max(np.where(np.isnan(errors), np.inf, errors)), moved, conflicts)


def right(placed: Placed, source: Source, dtype: str) -> tuple[Ran, dict[str, int]]:
    """What a source does whose numbers are right, bytes are H, and registers do not spill; and what ptxas says."""
    found, used = ran(placed, source), usage_of(source.text)
    assert found.error < TOLERANCE[dtype]
    assert found.moved == moved_by_model(placed)
    assert used["spilled"] == used["stack"] == 0
    return found, used


def moved_by_model(placed: Placed) -> int:
    """Bytes that cross into the level below global memory and out of it, by the placement's H."""
    return sum(p.transfer[0][2] for p in placed.placements)


CONTRACTIONS = [
    ("fp16", {"a": 256, "b": 128, "c": 256}, {}), ("bf16", {"a": 130, "b": 72, "c": 136}, {}),
    ("fp16", {"a": 33, "b": 41, "c": 17}, {}), ("bf16", {"a": 512, "b": 64, "c": 128}, {}),
    ("fp16", {"a": 64, "b": 640, "c": 64}, {}), ("fp16", {"a": 100, "b": 1000, "c": 60}, {}),
    ("bf16", {"a": 96, "b": 2056, "c": 48}, {}), ("fp16", {"a": 300, "b": 20, "c": 300}, {}),
    ("fp16", {"a": 16, "b": 16, "c": 8}, {}), ("fp16", {"a": 192, "b": 1024, "c": 128}, {"stages": [3]}),
]  # fmt: skip
ATTENTIONS = [
    ("fp16", {"q": 128, "x": 128, "d": 64}, {}), ("fp16", {"q": 100, "x": 90, "d": 64}, {}),
    ("bf16", {"q": 100, "x": 300, "d": 128}, {"least_warps": 16}), ("fp16", {"q": 70, "x": 130, "d": 40}, {}),
    ("fp16", {"q": 37, "x": 61, "d": 24}, {}), ("bf16", {"q": 16, "x": 500, "d": 64}, {}),
    ("fp16", {"q": 300, "x": 17, "d": 128}, {}), ("fp16", {"q": 64, "x": 200, "d": 33}, {}),
    ("fp16", {"q": 200, "x": 264, "d": 32}, {"stages": [3]}), ("bf16", {"q": 130, "x": 130, "d": 100}, {}),
]  # fmt: skip


COMPILED_IN = [
    ("matmul", "fp16", {"a": 256, "b": 128, "c": 256}, {"dynamic": []}),
    ("matmul", "bf16", {"a": 130, "b": 72, "c": 136}, {"dynamic": []}),
    ("matmul", "fp16", {"a": 33, "b": 41, "c": 17}, {"dynamic": []}),
    ("attention", "fp16", {"q": 128, "x": 128, "d": 64}, {"dynamic": []}),
    ("attention", "bf16", {"q": 100, "x": 300, "d": 128}, {"least_warps": 16, "dynamic": []}),
    ("attention", "fp16", {"q": 64, "x": 200, "d": 33}, {"dynamic": ["q"]}),
]  # fmt: skip


@needs_nvcc
@pytest.mark.parametrize(
    ("name", "dtype", "sizes", "asked"),
    [("matmul", *case) for case in CONTRACTIONS] + [("attention", *case) for case in ATTENTIONS] + COMPILED_IN,
)
def test_right_to_the_byte_and_as_predicted(
    name: str, dtype: str, sizes: dict[str, int], asked: dict[str, Any]
) -> None:
    """Values; bytes from and to global memory, equal to H; registers, spills, occupancy; no banks in conflict."""
    placed, source = made(name, dtype, sizes, **asked)
    found = ran(placed, source)
    assert found.error < TOLERANCE[dtype]
    assert found.moved == moved_by_model(placed)
    (k,), (p,) = source.kernels, placed.placements
    if sizes.get("d", 8) % 8 == sizes.get("b", 8) % 8 == sizes.get("c", 8) % 8 == 0:
        assert found.conflicts == 0
    used = usage_of(source.text)
    assert used["spilled"] == used["stack"] == 0
    assert used["registers"] <= p.thread_registers
    assert k.threads == 32 * p.block_warps
    if k.shared_bytes == p.block_bytes:  # nothing is padded
        assert fits(placed, source, used["registers"]) >= p.warps


def fits(placed: Placed, source: Source, registers: int) -> int:
    """Warps of a core by the hardware's rule, with the registers that ptxas gave out."""
    (k,), limits = source.kernels, placed.schedule.device.limits
    assert limits is not None
    return occupancy(limits, warps=k.threads // 32, registers_per_thread=registers, shared_bytes=k.shared_bytes).warps


FULL: dict[str, tuple[str, dict[str, int], dict[str, Any], dict[int, tuple[int, int]]]] = {
    "attention, Q in registers": (
        "attention", {"q": 4096, "x": 4096, "d": 128},
        {"least_warps": 16, "fixed": {"q": 256, "x": 80, "x'": 16}, "resident": True, "overhead": 44},
        {9: (256, 128)},
    ),
    "attention, Q in shared memory": (
        "attention", {"q": 4096, "x": 4096, "d": 128},
        {"least_warps": 20, "fixed": {"q": 320, "x": 80, "x'": 16}, "overhead": 12}, {12: (256, 128)},
    ),
    "matmul": ("matmul", {"a": 4096, "b": 4096, "c": 4096}, {}, {100: (224, 192), 439: (64, 64)}),
}  # fmt: skip
"""Kernels at full size: some of their blocks, and the rows and columns that each of these writes (cut at the edge)."""


def blocks_of(case: str, blocks: Sequence[int] | None = None) -> Iterator[tuple[Placed, int, tuple[int, int], int]]:
    """Blocks of a kernel at full size (all of its grid if not given), executed one by one on whole inputs and held
    against numpy: the block, the rows and columns that it wrote, the bytes that it moved."""
    name, sizes, asked, _ = FULL[case]
    placed, source = made(name, "fp16", sizes, **asked)
    (k,), program, rng = source.kernels, placed.program, np.random.default_rng(3)
    held = {b.name: rng.standard_normal(b.shape).astype(np.float16) for b in program.inputs}
    [out], given = program.outputs, [x.astype(np.float64) for x in held.values()]
    exact = attention(*given) if name == "attention" else given[0] @ given[1]
    kernel = module_of(source.text)[k.name]
    for block in range(k.blocks) if blocks is None else blocks:
        held[out.name] = np.full(out.shape, np.nan, np.float16)
        arguments = [held[n] for n in k.arguments] + [sizes[a] for a in k.lengths]
        traffic = launch(kernel, (k.blocks,), k.threads, arguments, k.shared_bytes, blocks=[block])
        rows, columns = map(np.flatnonzero, ((~np.isnan(held[out.name])).any(axis) for axis in (1, 0)))
        here = np.ix_(rows, columns)
        error = np.abs(held[out.name][here] - exact[here]).max(initial=0) / np.abs(exact).max()
        assert error < TOLERANCE["fp16"]  # and not nan: all of the rectangle is written
        moved = sum(traffic.loaded.values()) + sum(traffic.stored.values())
        yield placed, block, (len(rows), len(columns)), moved


@needs_nvcc
@pytest.mark.parametrize("case", FULL)
def test_the_very_kernel_of_the_headline_computes(case: str) -> None:
    """No smaller copy: blocks of the grid, the last among them, on inputs at full size, each right and moving its share
    of H. (All blocks: `pytest tests/benchmarks/test_whole_grids.py`.) Warps of a core are those of the same text."""
    name, sizes, asked, wrote = FULL[case]
    placed, source = made(name, "fp16", sizes, **asked)
    (p,), used = placed.placements, usage_of(source.text)
    assert used["spilled"] == used["stack"] == 0
    assert used["registers"] <= p.thread_registers
    assert fits(placed, source, used["registers"]) == p.warps == asked.get("least_warps", 8)
    assert name == "matmul" or p.core_blocks * p.blocks["q"] >= 128
    own = ("q", "d") if name == "attention" else ("a", "c")
    for _, block, found, moved in blocks_of(case, tuple(wrote)):
        assert found == wrote[block]
        numbers = cost.exact(p.code, sizes | dict(zip(own, found, strict=True)), p.blocks)
        assert moved == cost.transfer(p.code, numbers, cost.stored_bytes(placed.program.numerics))[1]


@needs_nvcc
@pytest.mark.parametrize(
    ("warps", "asked"), [(16, {"resident": True, "overhead": 44}), (20, {"overhead": 12})], ids=["registers", "shared"]
)
def test_its_tiles_compute_ragged_sizes(warps: int, asked: dict[str, Any]) -> None:
    fixed = {"q": 16 * warps, "x": 80, "x'": 16}
    placed, source = made("attention", "fp16", {"q": 320, "x": 180, "d": 128}, least_warps=warps, fixed=fixed, **asked)
    assert fits(placed, source, usage_of(source.text)["registers"]) == warps
    found = ran(placed, source)
    assert found.error < TOLERANCE["fp16"]
    assert (found.moved, found.conflicts) == (moved_by_model(placed), 0)


OTHERS: dict[str, dict[str, int]] = {
    "causal_attention": {"q": 200, "x": 200, "d": 64}, "sliding_window_attention": {"q": 400, "x": 400, "d": 32},
    "multi_head_attention": {"h": 3, "q": 100, "x": 90, "d": 64}, "masked_attention": {"q": 96, "x": 80, "d": 64},
    "multi_query_attention": {"h": 4, "q": 40, "x": 70, "d": 64}, "softcap_attention": {"q": 96, "x": 80, "d": 64},
    "grouped_query_attention": {"k": 2, "g": 4, "q": 33, "x": 70, "d": 64},
    "softmax_contraction": {"q": 96, "x": 80, "d": 64}, "attention_with_lse": {"q": 96, "x": 80, "d": 64},
    "sigmoid_attention": {"q": 96, "x": 80, "d": 64}, "mlp": {"n": 100, "d": 64, "f": 128, "e": 64},
    "gated_mlp": {"n": 100, "d": 64, "f": 128, "e": 64}, "rmsnorm_linear": {"n": 100, "d": 72, "e": 64},
    "layernorm_linear": {"n": 100, "d": 72, "e": 64}, "linear_cross_entropy": {"n": 64, "d": 64, "v": 200},
}  # fmt: skip


@needs_nvcc
@pytest.mark.parametrize("name", OTHERS)
def test_what_else_has_such_a_form(name: str) -> None:
    right(*made(name, "fp16", OTHERS[name]), "fp16")


@needs_nvcc
@pytest.mark.parametrize("name", ["rmsnorm_linear", "absmax_linear"])
def test_rows_that_are_held_whole_leave_room_for_their_reduction(name: str) -> None:
    _, source = made(name, "fp16", {"n": 1024, "d": 64, "e": 512})
    used = usage_of(source.text)
    assert used["spilled"] == used["stack"] == 0


WITHOUT_MATRICES: list[tuple[str, str, dict[str, int]]] = [
    ("max", "fp16", {"n": 100, "x": 100}), ("min", "bf16", {"n": 33, "x": 2000}), ("mean", "bf16", {"n": 2, "x": 167}),
    ("mean", "fp16", {"n": 77, "x": 157}), ("logsumexp", "fp16", {"n": 33, "x": 77}),
    ("variance", "bf16", {"n": 50, "x": 130}), ("covariance", "fp16", {"n": 40, "x": 1948}),
    ("third_moment", "bf16", {"n": 79, "x": 184}), ("safe_norm", "fp16", {"n": 40, "x": 65}),
    ("entropy", "fp16", {"n": 64, "x": 1024}), ("entropy", "bf16", {"n": 3, "x": 9}),
    ("kl_divergence", "bf16", {"n": 34, "x": 1718}), ("argmax", "fp16", {"n": 30, "x": 70}),
    ("dot_product", "fp16", {"b": 64}), ("dot_product", "bf16", {"b": 4001}),
]  # fmt: skip


@needs_nvcc
@pytest.mark.parametrize(("name", "dtype", "sizes"), WITHOUT_MATRICES)
def test_rows_are_reduced_on_lanes(name: str, dtype: str, sizes: dict[str, int]) -> None:
    placed, source = made(name, dtype, sizes)
    (found, used), (p,) = right(placed, source, dtype), placed.placements
    assert found.conflicts == 0
    assert used["registers"] <= p.thread_registers
    if source.kernels[0].shared_bytes == p.block_bytes:  # nothing is padded
        assert fits(placed, source, used["registers"]) >= p.warps


@algorithm(X="n h d", W="h d f")
def heads_projected(X: Wire, W: Wire) -> Any:
    """What joins the heads of attention: a sum over two axes at once."""
    return ops.contract("n h d, h d f -> n f")(X, W)


@algorithm(X="b c a n", W="f b a c")
def three_axes_summed(X: Wire, W: Wire) -> Any:
    return ops.relu(ops.contract("b c a n, f b a c -> n f")(X, W))


@algorithm(X="n h d", Y="n d h")
def rows_multiplied(X: Wire, Y: Wire) -> Any:
    return ops.contract("n h d, n d h -> n")(X, Y)


SEVERAL: list[tuple[Any, str, dict[str, int], bool]] = [
    (heads_projected, "fp16", {"h": 3, "n": 20, "d": 40, "f": 24}, True),
    (heads_projected, "bf16", {"h": 2, "n": 33, "d": 41, "f": 25}, True),
    (heads_projected, "fp16", {"h": 4, "n": 100, "d": 64, "f": 128}, True),
    (three_axes_summed, "fp16", {"a": 3, "b": 5, "c": 24, "n": 33, "f": 40}, True),
    (three_axes_summed, "fp16", {"a": 3, "b": 5, "c": 24, "n": 40, "f": 40}, True),
    (rows_multiplied, "fp16", {"n": 20, "h": 8, "d": 40}, False),
]


@needs_nvcc
@pytest.mark.parametrize(("what", "dtype", "sizes", "matrices"), SEVERAL)
def test_sums_over_several_axes(what: Any, dtype: str, sizes: dict[str, int], matrices: bool) -> None:
    """One of them 16 values at a time on the tensor cores, the others one by one; no registers spill, and no banks are
    in conflict."""
    placed, source = kernels(derive(what, on="a100", sizes=sizes, dtype=dtype))
    assert ("multiply(" in source.text[source.text.index("K1(") :]) is matrices
    found, _ = right(placed, source, dtype)
    if matrices and all(b.shape[-1] % 8 == 0 for b in placed.program.inputs):
        assert found.conflicts == 0


WITH_A_VECTOR: list[tuple[str, str, dict[str, int]]] = [
    ("rbf_matvec", "fp16", {"q": 4, "x": 84, "d": 2}),
    ("rbf_matvec", "bf16", {"q": 71, "x": 30, "d": 5}),
    ("rbf_matvec", "bf16", {"q": 65, "x": 51, "d": 2}),
    ("nadaraya_watson", "bf16", {"q": 59, "x": 77, "d": 2}),
    ("rbf_matvec", "fp16", {"q": 67, "x": 72, "d": 3}),
    ("rbf_matvec", "fp16", {"q": 36, "x": 739, "d": 5}),
    ("nadaraya_watson", "fp16", {"q": 24, "x": 440, "d": 5}),
    ("rbf_matvec", "fp16", {"q": 21, "x": 67, "d": 8}),
]


@needs_nvcc
@pytest.mark.parametrize(("name", "dtype", "sizes"), WITH_A_VECTOR)
def test_what_is_summed_with_a_vector(name: str, dtype: str, sizes: dict[str, int]) -> None:
    """Few values of the feature axis, so that the exponentials do not all underflow."""
    placed, source = made(name, dtype, sizes)
    (_, used), (p,) = right(placed, source, dtype), placed.placements
    assert used["registers"] <= p.thread_registers


@needs_nvcc
def test_sums_that_cancel_are_rounded_where_the_program_says() -> None:
    """To the bit: its exponentials are stored in bf16, which shows in what is summed of both signs."""
    placed, source = made("rbf_matvec", "bf16", {"q": 65, "x": 86, "d": 3})
    rng, (k,) = np.random.default_rng(0), source.kernels
    held = {b.name: to_bf16(rng.standard_normal(b.shape).astype("f4")) for b in placed.program.inputs}
    [out] = [b.name for b in placed.program.outputs]
    held[out] = to_bf16(np.zeros(65, "f4"))
    kernel, given = module_of(source.text)[k.name], [*(held[a] for a in k.arguments), 65, 3]
    assert k.lengths == ("q", "d")
    launch(kernel, (k.blocks,), k.threads, given, k.shared_bytes)
    queries, keys, values = (from_bf16(held[b.name]).astype(np.float64) for b in placed.program.inputs)
    weights = np.exp(-((queries[:, None] - keys) ** 2).sum(-1) / 2)
    sums = from_bf16(to_bf16(weights.astype("f4"))).astype(np.float64) @ values
    assert (held[out] == to_bf16(sums.astype("f4"))).all()


@algorithm(Q="q d", K="x d", V="x d")
def aligned_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """The last query sees the last key: a mask that depends on both lengths."""
    visible = Index("x") - Size("x") <= Index("q") - Size("q")
    mask = Operation("aligned", (("t", ("q", "x")),), (("u", where(visible, Var("t"), -np.inf)),), ("u",), ("q", "x"))
    S = ops.scale_by_root("d")(ops.contract("q d, x d -> q x")(Q, K))
    return ops.contract("q x, x d -> q d")(ops.softmax("x")(mask(S)), V)


@algorithm(X="n d")
def among_themselves(X: Wire) -> Any:
    """Queries, keys and values are one sequence: two axes of a kernel are as long as one of the input."""
    return attention_of(X.relabel(n="q"), X.relabel(n="x"), X.relabel(n="x"))


FIXED = {"q": 64, "x": 48, "q'": 16, "x'": 16}
PAIRS = [{"q": 1, "x": 1}, {"q": 64, "x": 96}, {"q": 100, "x": 90}, {"q": 37, "x": 201}, {"q": 130, "x": 33}]
AT_FULL_SIZE = [{"q": 320, "x": 180}, {"q": 1, "x": 79}, {"q": 256, "x": 160}, {"q": 257, "x": 1}]
LENGTHS: dict[str, tuple[Any, dict[str, int], dict[str, Any], dict[str, int], list[dict[str, int]]]] = {
    "attention": ("attention", {"q": 4096, "x": 4096, "d": 64}, {"fixed": FIXED}, {}, [*PAIRS, {"q": 3, "x": 0}]),
    "causal": ("causal_attention", {"q": 4096, "x": 4096, "d": 64}, {"fixed": FIXED}, {}, PAIRS),
    "aligned": (aligned_attention, {"q": 4096, "x": 4096, "d": 40}, {"fixed": FIXED}, {}, PAIRS),
    "one sequence": (among_themselves, {"n": 512, "d": 32}, {"fixed": FIXED}, {},
                     [{"n": 1}, {"n": 96}, {"n": 101}, {"n": 144}]),
    "grouped queries": ("grouped_query_attention", {"k": 8, "g": 4, "q": 4096, "x": 4096, "d": 32},
                        {"fixed": {"q": 16, "g": 2, "x": 32}}, {},
                        [{"k": 1, "g": 3, "q": 20, "x": 33}, {"k": 2, "g": 1, "q": 50, "x": 64},
                         {"k": 2, "g": 5, "q": 3, "x": 31}, {"k": 1, "g": 2, "q": 16, "x": 32}]),
    "bias": ("masked_attention", {"q": 4096, "x": 4096, "d": 64}, {"fixed": FIXED}, {}, PAIRS),
    "in parts": ("attention", {"q": 32, "x": 1024, "d": 64}, {}, {"x": 4},
                 [{"q": 20, "x": 1000}, {"q": 70, "x": 33}, {"q": 1, "x": 3000}, {"q": 5, "x": 256}]),
    "causal in parts": ("causal_attention", {"q": 64, "x": 1024, "d": 64}, {}, {"x": 4},
                        [{"q": 20, "x": 1000}, {"q": 100, "x": 303}, {"q": 70, "x": 33}, {"q": 1, "x": 8}]),
    "matmul": ("matmul", {"a": 4096, "b": 4096, "c": 4096}, {"fixed": {"a": 64, "c": 64, "b": 32, "a'": 32}}, {},
               [{"a": 16, "b": 16, "c": 8}, {"a": 100, "b": 72, "c": 136}, {"a": 33, "b": 41, "c": 17},
                {"a": 33, "b": 42, "c": 18}, {"a": 1, "b": 1, "c": 1}, {"a": 150, "b": 0, "c": 64}]),
    "norm and product": ("rmsnorm_linear", {"n": 4096, "d": 512, "e": 4096}, {"fixed": {"n": 48, "e": 64, "d": 32}}, {},
                         [{"n": 1, "d": 9, "e": 8}, {"n": 33, "d": 50, "e": 77}, {"n": 100, "d": 96, "e": 130},
                          {"n": 16, "d": 40, "e": 64}]),
    "headline, Q in registers": (*FULL["attention, Q in registers"][:3], {}, AT_FULL_SIZE),
    "headline, Q in shared memory": (*FULL["attention, Q in shared memory"][:3], {}, AT_FULL_SIZE),
    "rows": ("logsumexp", {"n": 4096, "x": 4096}, {}, {"x": 4},
             [{"n": 1, "x": 1}, {"n": 7, "x": 999}, {"n": 2, "x": 2501}, {"n": 3, "x": 512}]),
}  # fmt: skip
"""Kernels whose lengths are arguments: algorithm, the sizes whose tiles they have, what is asked, parts, lengths."""


def at_lengths(case: str, lengths: Mapping[str, int], module: Mapping[str, Kernel] | None = None) -> Ran:
    """The one binary of a case (or another module in its place) on arrays of other lengths, against what the algorithm
    means; with the bytes that it moved beyond the model's H at those lengths."""
    what, base, *_ = LENGTHS[case]
    placed, source = one_binary(case)
    program, diagram = placed.program, (ALGORITHMS[what] if isinstance(what, str) else what).diagram
    sizes = {**base, **lengths}
    sizes |= {a: sizes[b] for a, b in as_long_as(program).items()}
    rng, held = np.random.default_rng(7), dict[str, np.ndarray]()
    for n, b in program.buffers.items():
        shape = [sizes.get(a, size) for a, size in zip(b.axes, b.shape, strict=True)]
        held[n] = stored(rng.standard_normal(shape) if b in program.inputs else np.full(shape, np.nan), b.dtype)
    exact = evaluate(diagram, *(held[b.name].astype(np.float64) for b in program.inputs))
    module, beyond = module or module_of(source.text), 0
    for k, kernel, p in zip(source.kernels, placed.schedule.kernels, placed.placements, strict=True):
        given = [held[a] for a in k.arguments] + [sizes[a] for a in k.lengths]
        traffic = launch(module[k.name], (k.blocks_at(sizes),), k.threads, given, k.shared_bytes, limit=1_000_000)
        here = {a: sizes.get(a, n) for a, n in dict(kernel.sizes).items()}
        model = cost.transfer(p.code, cost.exact(p.code, here, p.blocks), cost.stored_bytes(program.numerics))[1]
        beyond += sum(traffic.loaded.values()) + sum(traffic.stored.values()) - model
    error = max(
        np.abs(held[b.name] - w).max() / (np.abs(w).max() or 1)
        for b, w in zip(program.outputs, exact if isinstance(exact, tuple) else (exact,), strict=True)
    )
    return Ran(error if error == error else np.inf, beyond, 0)


@cache
def one_binary(case: str) -> tuple[Placed, Source]:
    what, base, asked, split, _ = LENGTHS[case]
    return kernels(derive(what, on="a100", sizes=base, split=split), **asked)


@pytest.mark.parametrize("case", LENGTHS)
def test_the_launcher_computes_the_grid(case: str) -> None:
    """Its text, read as Python, gives the blocks that the tests launch; and those that the tiles were made for."""
    _, source = one_binary(case)
    grids = re.findall(r"blocks = (.*);", source.text[source.text.index("cudaError_t run(") :])
    _, base, _, _, others = LENGTHS[case]
    for lengths in (base, *others):
        given = {f"n_{a}": n for a, n in {**base, **lengths}.items()}
        blocks = [eval(g.replace("1ll", "1").replace("/", "//"), {"min": min}, given) for g in grids]
        assert blocks == [k.blocks_at({**base, **lengths}) for k in source.kernels], lengths
    assert [k.blocks_at(base) for k in source.kernels] == [k.blocks for k in source.kernels]


@needs_nvcc
@pytest.mark.parametrize("case", LENGTHS)
def test_one_binary_is_right_at_every_length(case: str) -> None:
    """Tiles are compiled in and lengths are arguments: values, and bytes equal to H, at lengths that it was not made
    for: shorter than a tile, whole tiles, ragged ones, rows that begin at odd places, none at all."""
    _, source = one_binary(case)
    assert usage_of(source.text)["spilled"] == usage_of(source.text)["stack"] == 0
    for lengths in LENGTHS[case][-1]:
        assert set(lengths) == set(source.lengths)
        found = at_lengths(case, lengths)
        assert (found.error < TOLERANCE["fp16"], found.moved) == (True, 0), lengths


# what takes a length for another one, or for the one that the tiles were made for
LENGTHS_BROKEN: dict[str, tuple[str, dict[str, int], str, int, str]] = {
    "edge of the sum": ("attention", {"q": 37, "x": 61}, r"\+ j < n_x \?", 1, "+ j < 4096 ?"),
    "end of the stream": ("attention", {"q": 37, "x": 61}, r"while \(at_x < n_x\)", 0, "while (at_x < n_q)"),
    "end of what is fetched": ("attention", {"q": 37, "x": 61}, r"i_x < n_x", -1, "i_x < 4096"),
    "edge of the result": ("attention", {"q": 37, "x": 61}, r"lane / 4 < n_q", 0, "lane / 4 < n_x"),
    "mask": ("aligned", {"q": 37, "x": 61}, r"\) - n_x\)", 0, ") - 4096)"),
    "mask of the other length": ("aligned", {"q": 37, "x": 61}, r"\) - n_q\)", 0, ") - n_x)"),
    "rows' distance": ("matmul", {"a": 33, "b": 41, "c": 17}, r"1ll \* n_b", -1, "1ll * n_c"),
    "heads' distance": ("grouped queries", {"k": 2, "g": 3, "q": 20, "x": 33}, r"ll \* n_x", -1, "ll * n_q"),
    "blocks along an axis": ("matmul", {"a": 70, "b": 41, "c": 130}, r"tiles_3 = min\(\(n_c", 0, "tiles_3 = min((n_a"),
    "wide copies of odd rows": ("matmul", {"a": 33, "b": 41, "c": 17}, r", n_b\);", -1, ", 8);"),
    "wide copies of whole tiles in odd rows": ("matmul", {"a": 70, "b": 41, "c": 64}, r"n_b % 8 == 0", 0, "1"),
    "two values stored in odd rows": ("matmul", {"a": 70, "b": 41, "c": 65}, r"n_c % 2 == 0", 0, "1"),
    "last whole tile": ("attention", {"q": 37, "x": 61}, r"last_x = n_x - 48", 0, "last_x = n_x - 12"),
    "chunk without an edge": ("attention", {"q": 37, "x": 61}, r"at_x \+ 48 <= n_x", 0, "at_x + 12 <= n_x"),
    "chunk of which a mask hides nothing": (
        "causal",
        {"q": 64, "x": 96},
        r"at_x \+ 47 <= at_q",
        0,
        "at_x <= at_q + 47",
    ),
    "chunk of which an aligned mask hides nothing": (
        "aligned",
        {"q": 37, "x": 61},
        r"\(at_q - n_q\)",
        0,
        "(at_q + 99)",
    ),
    "whole tile of the result": ("matmul", {"a": 70, "b": 41, "c": 66}, r"at_c \+ in_c \+ 64 <= n_c", -1, "1"),
    "turns of a copy": ("matmul", {"a": 70, "b": 64, "c": 64}, r"step = (\d+) \* ", -1, "step = 1 + 4 * "),
    "length of a part": ("in parts", {"q": 5, "x": 1000}, r"const int length = ", 0, "const int length = 64 + "),
    "part's end": ("in parts", {"q": 5, "x": 1000}, r" \+ length - 1", 0, " + length"),
}


@needs_nvcc
@pytest.mark.parametrize("broken", LENGTHS_BROKEN)
def test_lengths_that_are_mistaken_are_caught(broken: str) -> None:
    case, lengths, *edit = LENGTHS_BROKEN[broken]
    alike = tuple((pattern, which, new) for of, _, pattern, which, new in LENGTHS_BROKEN.values() if of == case)
    try:
        found = at_lengths(case, lengths, edited(one_binary(case)[1], alike)[*edit])
    except PtxError:
        return
    assert found.error > TOLERANCE["fp16"] or found.moved


WITHOUT_EDGES: dict[str, tuple[str, dict[str, int], dict[str, int]]] = {
    "attention": ("attention", {"q": 64, "x": 960, "d": 64}, FIXED),
    "causal": ("causal_attention", {"q": 960, "x": 960, "d": 64}, FIXED),
    "grouped": ("grouped_query_attention", {"k": 2, "g": 4, "q": 16, "x": 960, "d": 64}, {"q": 16, "g": 4, "x": 48}),
    "matmul": ("matmul", {"a": 64, "b": 2048, "c": 64}, {"a": 64, "c": 64, "b": 32, "a'": 32}),
}
"""Sizes that are whole tiles, and these: what masks would hide nothing there (but of causal attention its diagonal)."""


@needs_nvcc
@pytest.mark.parametrize("case", WITHOUT_EDGES)
def test_lengths_as_arguments_cost_few_instructions(case: str) -> None:
    """Of a block in the middle of the grid: executed, within 2 % of those with lengths compiled in; no registers
    beyond those promised."""
    name, sizes, fixed = WITHOUT_EDGES[case]
    found = []
    for dynamic in ((), None):
        placed, source = made(name, "fp16", sizes, fixed=fixed, dynamic=dynamic)
        (k,), rng = source.kernels, np.random.default_rng(1)
        held = [rng.standard_normal(placed.program.buffers[a].shape).astype(np.float16) for a in k.arguments]
        given = [*held, *(sizes[a] for a in k.lengths)]
        kernel = module_of(source.text)[k.name]
        traffic = launch(kernel, (k.blocks,), k.threads, given, k.shared_bytes, blocks=[k.blocks // 2])
        found.append((traffic.instructions.total(), usage_of(source.text)))
    (compiled_in, _), (asked, used) = found
    assert asked <= 1.02 * compiled_in
    assert used["registers"] <= placed.placements[0].thread_registers
    assert used["spilled"] == used["stack"] == 0


def test_lengths_that_cannot_be_arguments_are_refused() -> None:
    with pytest.raises(ProgramError, match="the length of d is no argument: K1 holds all of d at once; of q, x it can"):
        made("attention", sizes={"q": 64, "x": 256, "d": 64}, dynamic=["d"])
    with pytest.raises(ProgramError, match="the length of z is no argument: no input has an axis z; of q, x it can be"):
        made("attention", sizes={"q": 64, "x": 256, "d": 64}, dynamic=["z"])
    source = made("attention", sizes={"q": 64, "x": 256, "d": 64}, dynamic=["x"])[1]
    assert source.lengths == source.kernels[0].lengths == ("x",)
    assert (
        "cudaError_t run(const fp16 *g_Q, const fp16 *g_K, const fp16 *g_V, fp16 *g_O, int n_x, cudaStream_t"
        in source.text
    )
    fixed = made("attention", sizes={"q": 64, "x": 256, "d": 64}, dynamic=[])[1]
    assert fixed.lengths == ()
    assert "int n_x" not in fixed.text


FEW: list[tuple[str, str, dict[str, int], dict[str, int]]] = [
    ("attention", "fp16", {"q": 1, "x": 64, "d": 64}, {}), ("attention", "bf16", {"q": 8, "x": 640, "d": 64}, {"x": 4}),
    ("mlp", "fp16", {"n": 5, "d": 64, "f": 64, "e": 32}, {}), ("attention", "fp16", {"q": 3, "x": 333, "d": 128}, {}),
    ("multi_query_attention", "fp16", {"h": 8, "q": 1, "x": 500, "d": 64}, {}),
    ("matmul", "bf16", {"a": 1, "b": 512, "c": 96}, {}),
    ("linear_cross_entropy", "bf16", {"n": 7, "d": 30, "v": 50}, {}),
]  # fmt: skip


@needs_nvcc
@pytest.mark.parametrize(("name", "dtype", "sizes", "split"), FEW)
def test_fewer_rows_than_a_fragment_has(name: str, dtype: str, sizes: dict[str, int], split: dict[str, int]) -> None:
    placed, source = kernels(derive(name, on="a100", sizes=sizes, dtype=dtype, split=split))
    right(placed, source, dtype)


DIVIDED: list[tuple[str, str, dict[str, int], dict[str, int]]] = [
    ("attention", "fp16", {"q": 64, "x": 1024, "d": 64}, {"x": 4}),
    ("attention", "bf16", {"q": 37, "x": 700, "d": 128}, {"x": 3}),
    ("grouped_query_attention", "fp16", {"k": 2, "g": 8, "q": 2, "x": 300, "d": 64}, {"x": 4}),
    ("multi_query_attention", "bf16", {"h": 16, "q": 1, "x": 1000, "d": 64}, {"x": 8}),
    ("matmul", "fp16", {"a": 64, "b": 2048, "c": 64}, {"b": 8}),
    ("matmul", "bf16", {"a": 33, "b": 999, "c": 24}, {"b": 5}),
    ("logsumexp", "fp16", {"n": 5, "x": 4000}, {"x": 4}), ("dot_product", "fp16", {"b": 5000}, {"b": 5}),
]  # fmt: skip


@needs_nvcc
@pytest.mark.parametrize(("name", "dtype", "sizes", "split"), DIVIDED)
def test_parts_of_a_stream_are_joined(name: str, dtype: str, sizes: dict[str, int], split: dict[str, int]) -> None:
    """Split-K, FlashDecoding: the kernel of the parts, and the one that joins them."""
    placed, source = kernels(derive(name, on="a100", sizes=sizes, dtype=dtype, split=split))
    assert len(source.kernels) == 2
    right(placed, source, dtype)


@needs_nvcc
@pytest.mark.parametrize(
    ("name", "sizes", "asked"),
    [
        ("linear_cross_entropy", {"n": 184, "d": 198, "v": 195}, {"least_warps": 12}),
        ("multi_query_attention", {"h": 3, "q": 72, "x": 48, "d": 185}, {}),
    ],
    ids=["states change places", "padded tiles are placed again"],
)
def test_room_is_made(name: str, sizes: dict[str, int], asked: dict[str, Any]) -> None:
    placed, source = made(name, "fp16", sizes, **asked)
    found = ran(placed, source)
    assert found.error < TOLERANCE["fp16"]
    assert found.moved == moved_by_model(placed)


@algorithm(X="n x")
def greatest(X: Wire) -> Any:
    return top_k("x", 2)(X)


@pytest.mark.parametrize(
    ("name", "sizes", "asked", "reason"),
    [
        (greatest, {"n": 64, "x": 64}, {}, "pick has no CUDA form"),
        ("gated_recurrence", {"x": 64, "d": 64}, {}, "recur has no CUDA form"),
        ("cosine_attention", {"q": 64, "x": 64, "d": 64}, {}, "columns of fragments are one axis, not x and d"),
        ("sink_attention", {"q": 64, "x": 64, "d": 64}, {}, "load S: 1 values in a row are no whole 16-byte pieces"),
        ("attention", {"q": 1, "x": 64, "d": 64}, {"fixed": {"q": 8}}, "8 values of q are no multiple of 16"),
        ("attention", {"q": 64, "x": 64, "d": 64}, {"overlap": "intra"}, "its chunks overlap"),
        ("attention", {"q": 64, "x": 64, "d": 64}, {"handover": "shared"}, "hands operands over through shared"),
        ("attention", {"q": 64, "x": 64, "d": 64}, {"slice_stages": 2}, "fetches slices ahead"),
    ],
)
def test_what_has_no_such_form_is_refused_with_the_reason(
    name: str, sizes: dict[str, int], asked: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ProgramError, match=reason):
        made(name, "fp16", sizes, **asked)


def test_other_devices_and_dtypes_are_refused() -> None:
    with pytest.raises(ProgramError, match="its contractions run on 4 warps together"):
        kernels(derive("attention", on="h100", sizes={"q": 128, "x": 128, "d": 64}))
    with pytest.raises(ProgramError, match="A is fp32; operands are fp16 or bf16"):
        kernels(derive("matmul", on="a100", dtype="fp32"))
    with pytest.raises(ProgramError, match="warps of 64 lanes have no CUDA form"):
        kernels(derive("attention", on="mi300x", sizes={"q": 128, "x": 128, "d": 64}))
    with pytest.raises(ProgramError, match="is fp32"):
        made("matmul", "fp32", {"a": 64, "b": 64, "c": 64})


@needs_nvcc
def test_the_whole_file_compiles_without_a_warning() -> None:
    _, source = made("mlp", "bf16", {"n": 512, "d": 512, "f": 2048, "e": 512})
    assert [k.arguments for k in source.kernels] == [("X", "W1", "T1"), ("T1", "W2", "O")]
    assert 'extern "C" cudaError_t run(const bf16 *g_X, const bf16 *g_W1, const bf16 *g_W2, bf16 *g_T1,' in source.text
    assert compiled(source.text, "-c", "-Werror", "all-warnings")[1] == ""


# what is broken in the text of a kernel: a pattern, which of its matches, and what stands there instead
BROKEN: dict[str, tuple[str, int, str]] = {
    "barrier after the wait": (r"__syncthreads\(\);", -2, ""),
    "barrier before the ring is filled again": (r"__syncthreads\(\);", -1, ""),
    "wait": (r"wait<1>\(\);", 0, ""),
    "wait for one chunk too few": (r"wait<1>\(\);", 0, "wait<2>();"),
    "commit": (r"commit\(\);", -1, ""),
    "stage that never changes": (r"stage = stage == 1 \? 0 : stage \+ 1;", 0, ""),
    "copy into the stage that is read": (
        r"const int into = stage == 0 \? 1 : stage - 1;",
        0,
        "const int into = stage;",
    ),
    "chunk that is fetched twice": (r"next_\w+ \+= \d+;", -1, ""),
    "chunks, one of two left out": (r"(at_\w+) \+= (\d+);", -1, r"\1 += 2 * \2;"),
    "row of a copy": (r"place<(\d+)>\(row, piece\)", -1, r"place<\1>(row ^ 1, piece)"),
    "piece of a copy": (r"place<(\d+)>\(row, piece\)", -1, r"place<\1>(row, piece ^ 1)"),
    "source of a copy": (r"\+ (i_\w+)\) :", -1, r"+ \1 + 8) :"),
    "row of a slice": (r"lane % 16", 0, "(lane % 16 ^ 8)"),
    "piece of a slice": (r"lane / 16\)", 0, "0)"),
    "slice that is not transposed": (r"matrices<true>", -1, "matrices<false>"),
    "operand's halves exchanged": (r"\[k\]\[0\], (\w+(?:\[m\])?\[k\])\[1\]", 0, r"[k][1], \1[0]"),
    "row of the result": (r"(put\(g_O.*h \* 8 \+) lane / 4", 0, r"\1 lane % 4"),
    "edge of the result": (r"h \* 8 \+ lane / 4 < n_", 0, "h * 8 + lane / 4 < 1 + n_"),
    "edge of what is copied": (r"there = (\w+) < n_", -1, r"there = \1 < 64 + n_"),
    "sum that starts elsewhere": (r"(c\w*\[m\]\[n\]\[h \* 2 \+ j\]) = 0\.0f;", -1, r"\1 = n + 1;"),
    "reader's swizzle": (r"& 7\) \* 16\)", 0, "& 3) * 16)"),
}
OF_ATTENTION: dict[str, tuple[str, int, str]] = {
    "edge of the sum": (r"\+ j < n_x \?", 1, "+ j < 999 ?"),
    "edge of what is summed over": (r"\+ 0 < n_x \? (.*?) : 0\.0f", 0, r"+ 0 < 999 ? \1 / 0.0f : 0.0f"),
    "maximum of one lane": (r"all_max\(max_0\[m\]\[h\]\)", 0, "max_0[m][h]"),
    "sum of one lane": (r"all_sum\(sum_0\[m\]\[h\]\)", 0, "sum_0[m][h]"),
    "correction of the state": (r"= \(m_\[m\]\[h\] \* (c3\[m\]\[n\]\[h \* 2 \+ j\])\)", 0, r"= \1"),
    "carried maximum": (r"m_\[m\]\[h\] = m_new\[m\]\[h\];", 0, ""),
}
OF_LANES: dict[str, tuple[str, int, str]] = {
    "barrier": (r"__syncthreads\(\);", 0, ""),
    "wait": (r"wait<0>\(\);", 0, ""),
    "row of a copy": (r"place<(\d+)>\(row, piece", -1, r"place<\1>(row ^ 1, piece"),
    "sum of one lane": (r"all_sum<\d+>\((\w+(?:\[m\])?)\)", 0, r"\1"),
    "maximum of one lane": (r"all_max<\d+>\((\w+(?:\[m\])?)\)", 0, r"\1"),
    "edge of the sum": (r"< 100 \?", 1, "< 999 ?"),
    "result stored twice": (r"lane % 32 == 0", -1, "lane % 32 < 2"),
}
KERNELS: dict[str, tuple[dict[str, int], dict[str, int], dict[str, tuple[str, int, str]]]] = {
    "matmul": ({"a": 100, "b": 1000, "c": 64}, {"a": 64, "b": 64, "a'": 32}, BROKEN),
    "attention": ({"q": 100, "x": 130, "d": 128}, {"q": 64, "x": 32, "x'": 16}, BROKEN | OF_ATTENTION),
    "entropy": ({"n": 100, "x": 100}, {"n": 40}, OF_LANES),  # two warps, for a barrier between them
}


@needs_nvcc
@pytest.mark.parametrize("name", KERNELS)
def test_kernels_to_be_broken_are_whole(name: str) -> None:
    sizes, fixed, _ = KERNELS[name]
    placed, source = made(name, "fp16", sizes, fixed=fixed)
    found = ran(placed, source)
    assert (found.error < TOLERANCE["fp16"], found.moved) == (True, moved_by_model(placed))


@needs_nvcc
@pytest.mark.parametrize(("name", "broken"), [(name, b) for name, (_, _, all_) in KERNELS.items() for b in all_])
def test_broken_kernels_are_caught(name: str, broken: str) -> None:
    """By a race, a copy that nobody waited for, an access out of bounds, wrong values, or wrong bytes."""
    sizes, fixed, mutants = KERNELS[name]
    placed, source = made(name, "fp16", sizes, fixed=fixed)
    try:
        found = ran(placed, source, edited(source, tuple(mutants.values()))[mutants[broken]])
    except PtxError:
        return
    assert found.error > TOLERANCE["fp16"] or found.moved != moved_by_model(placed)


def test_the_command_line_writes_kernels_or_says_why_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "attention.cu"
    asked = ["--emit", "cuda", "--size", "q=512", "x=512", "d=128", "--warps", "16", "-o", str(path)]
    assert main(["derive", "attention", *asked]) == 0
    text = path.read_text()
    assert text.startswith("/*\n * attention on a100: d = 128, q = 512, x = 512; fp16 stored, fp32 computed\n")
    for said in (
        "stream_partition ", "warps      16 warps (1 block of 16) per core", "least      bytes into shared: ",
        ", optimal", "registers  128 a thread", "bound by ", 'extern "C" cudaError_t run(',
    ):  # fmt: skip
        assert said in text
    assert main(["derive", "attention", *asked, "--resident", "--overhead", "44"]) == 0
    assert path.read_text() != text
    for options, said in (
        ([], "int n_q, int n_x,"),
        (["--dynamic", "x"], " *g_O, int n_x,"),
        (["--dynamic", "none"], " *g_O,"),
    ):
        assert main(["derive", "attention", *asked, *options]) == 0
        assert f"{said} cudaStream_t stream)" in path.read_text()
    assert main(["derive", "attention", *asked, "--dynamic", "d"]) == 1
    assert "the length of d is no argument: K1 holds all of d at once" in capsys.readouterr().err
    kept = path.read_text()
    assert main(["derive", "gated_recurrence", "--emit", "cuda", "-o", str(path)]) == 1
    assert "recur has no CUDA form" in capsys.readouterr().err
    assert path.read_text() == kept


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--emit", "cuda", "--json"], "--emit cuda writes kernels, and takes no --json"),
        (["--emit", "cuda", "--on", "host"], "host states no [limits]"),
        (["--emit", "cuda", "--warps", "0"], "--warps 0: give a number above 0"),
        (["--resident"], "--resident is of --emit cuda"),
        (["--emit", "c", "--resident"], "--resident is of --emit cuda"),
        (["--emit", "triton", "--dynamic", "q"], "--dynamic is of --emit cuda"),
    ],
)
def test_the_command_line_refuses(options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", *options]) == 2
    assert said in capsys.readouterr().err


@needs_nvcc
def test_blocks_that_stream_one_part_of_an_axis() -> None:
    """What a mask or a division leaves out is neither loaded nor computed."""
    placed = place(derive("matmul", on="a100", sizes={"a": 64, "b": 1000, "c": 64}, split={"b": 4}), clusters=[1])
    limits = placed.schedule.device.limits
    assert limits is not None
    first = replace(placed.program, kernels=placed.program.kernels[:1])
    source = emit(first, placed.placements[:1], limits, dynamic=())
    (k,) = source.kernels
    rng = np.random.default_rng(5)
    a, b = (rng.standard_normal(shape).astype(np.float16) for shape in ((64, 1000), (1000, 64)))
    sums = np.zeros((4, 64, 64), np.float32)
    kernel = module_of(source.text)[k.name]
    traffic = launch(kernel, (k.blocks,), k.threads, (a, b, sums), k.shared_bytes)
    for part, found in enumerate(sums):
        of = slice(256 * part, 256 * (part + 1))
        np.testing.assert_allclose(found, a[:, of].astype(np.float64) @ b[of].astype(np.float64), atol=1e-4)
    assert sum(traffic.loaded.values()) + sum(traffic.stored.values()) == placed.placements[0].transfer[0][2]
