"""Emitted Triton: every library algorithm in Triton's interpreter, on ragged sizes, within the bound of its statements.

A case is an algorithm in its tiled and streamed form, at random sizes and tiles, in fp32 or fp16; what it gives is held
to the running error bound of its statements around the values of a reference that shares no code.
"""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from napkin_cat import triton
from napkin_cat.backends.triton import emit
from napkin_cat.backends.triton_tile import power
from napkin_cat.cores import place
from napkin_cat.device import Device
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import add, contract
from napkin_cat.program import Buffer, Program, ProgramError, lower
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Infeasible
from napkin_cat.trace import algorithm
from tests import bounds
from tests.test_library import REFERENCES
from tests.triton_ahead import needs_triton
from tests.triton_interpreter import Interpreter

CASES = 3
"""Of each algorithm."""


@pytest.fixture(scope="module")
def interpreter() -> Iterator[Interpreter]:
    one = Interpreter()
    yield one
    one.close()


@cache
def scheduled(name: str, dtype: str) -> Schedule:
    """At its usual sizes, where it has to stream."""
    return derive(name, on="a100", dtype=dtype)


def program_at(schedule: Schedule, rng: random.Random) -> Program:
    """The loop program at other sizes and tiles."""
    largest = 24 if len(schedule.sizes) > 4 else 70
    sizes = {a: rng.choice([1, 2, 3, 8, 13, 16, 31, 32, rng.randint(1, largest)]) for a in schedule.sizes}
    if schedule.algorithm == "transformer_block":
        sizes["x"] = sizes["n"]  # two names for one length
    kernels = []
    for k in schedule.kernels:
        blocks, room = {}, 512
        for a in rng.sample(list(k.blocks), len(k.blocks)):  # Triton's blocks have at most 2^20 values
            few = [1, 2, 16, 16, 32] if a in k.code.groups else [2, 16, 16, 32]
            blocks[a] = rng.choice([n for n in few if n <= room] or [1])
            room //= blocks[a] if a in k.code.groups else 1
        kernels.append(lower(k.name, k.code, {a: sizes[a] for a, _ in k.sizes}, blocks, k.inputs, k.outputs))
    ins, scratch, outs = (
        tuple(Buffer(b.name, b.axes, tuple(sizes[a] for a in b.axes), b.dtype) for b in part)
        for part in schedule.buffers
    )
    return Program(ins, scratch, outs, tuple(kernels), schedule.numerics)


def inputs(program: Program, rng: random.Random) -> list[Any]:
    generator = np.random.default_rng(rng.randrange(2**32))
    found = []
    for b in program.inputs:
        x = generator.standard_normal(b.shape) * rng.choice([1, 1, 1, 0, 4])
        if b.name == "B":
            x = np.where(generator.random(b.shape) < 0.3, -np.inf, x)
        if b.name == "L":
            x = np.floor(np.abs(generator.standard_normal(b.shape)))
        if b.name == "W" and len(program.inputs) == 2 and program.inputs[1].name == "A":
            x = np.abs(x)  # weights
        found.append(x.astype({"fp32": np.float32, "fp16": np.float16}[b.dtype]))
    return found


def assert_within(program: Program, arrays: list[Any], got: list[Any], what: str) -> None:
    for b, (value, error), own in zip(program.outputs, bounds.run(program, arrays), got, strict=True):
        assert own.dtype == {"fp32": np.float32, "fp16": np.float16}[b.dtype]
        assert own.shape == b.shape
        with np.errstate(all="ignore"):
            told = np.abs(value) + error < {"fp32": 3e38, "fp16": 6e4}[b.dtype]  # beyond, it may overflow
            fine = (value == own) | np.isnan(value) | (np.abs(value - own) <= error + 1e-12 * np.abs(value)) | ~told
            fine &= ~(np.isfinite(value) & np.isnan(own) & np.isfinite(error) & told)
        seen = [(tuple(i), value[tuple(i)], own[tuple(i)], error[tuple(i)]) for i in np.argwhere(~fine)[:3]]
        assert fine.all(), (what, b.name, seen)


@needs_triton
@pytest.mark.parametrize("dtype", ["fp32", "fp16"])
@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_every_algorithm_within_its_error_bound(
    name: str, dtype: str, interpreter: Interpreter, tmp_path: Path
) -> None:
    rng = random.Random(f"{name} {dtype}")
    for i in range(CASES if name != "transformer_block" else 1):
        program = program_at(scheduled(name, dtype), rng)
        source = emit(program, name)
        arrays = inputs(program, rng)
        got = interpreter.run(source.text, source.launcher, arrays, tmp_path)
        assert_within(program, arrays, got, f"{name}, case {i}")


@needs_triton
@pytest.mark.parametrize("name", sorted(set(ALGORITHMS) & set(REFERENCES) - {"linear_cross_entropy"}))
def test_every_algorithm_is_its_reference(name: str, interpreter: Interpreter, tmp_path: Path) -> None:
    """Against numpy and scipy, which know nothing of tiles."""
    rng = random.Random(name)
    program = program_at(scheduled(name, "fp32"), rng)
    generator = np.random.default_rng(3)
    arrays = [generator.standard_normal(b.shape).astype(np.float32) for b in program.inputs]
    if name == "weighted_variance":
        arrays[0] = np.abs(arrays[0])
    source = emit(program, name)
    want = REFERENCES[name](*(a.astype(np.float64) for a in arrays))
    got = interpreter.run(source.text, source.launcher, arrays, tmp_path)
    for g, w in zip(got, want if isinstance(want, tuple) else (want,), strict=True):
        assert np.allclose(g, w, rtol=2e-5, atol=2e-5)


def tiled(name: str, sizes: dict[str, int], tiles: dict[str, int], dtype: str = "fp32") -> Program:
    schedule = scheduled(name, dtype)
    full = {**schedule.sizes, **sizes}
    kernels = [
        lower(k.name, k.code, {a: full[a] for a, _ in k.sizes}, {a: tiles[a] for a in k.blocks}, k.inputs, k.outputs)
        for k in schedule.kernels
    ]
    ins, scratch, outs = (
        tuple(Buffer(b.name, b.axes, tuple(full[a] for a in b.axes), b.dtype) for b in part)
        for part in schedule.buffers
    )
    return Program(ins, scratch, outs, tuple(kernels), schedule.numerics)


@needs_triton
@pytest.mark.parametrize(
    ("before", "after"),
    [("u = tl.where(in_x[None, :], u, -float(\"inf\"))", "pass"), ("k * z", "z"), ("k[:, None] * c2", "c2"),
     ("range(0, end_x, BLOCK_x)", "range(0, end_x - BLOCK_x, BLOCK_x)"), ("tl.trans(K)", "tl.trans(V)"),
     ("z == 0.0", "z == z"), ("<=", "<"), ("m = m_new", "pass"), ("far_x * stride_V_x", "far_x * stride_K_d"),
     ("at_q = tl.program_id(0) * BLOCK_q", "at_q = tl.program_id(0)")],
)  # fmt: skip
def test_a_wrong_kernel_is_outside_the_bound(before: str, after: str, interpreter: Interpreter, tmp_path: Path) -> None:
    program = tiled("causal_attention", {"q": 45, "x": 37, "d": 24}, {"q": 16, "x": 16})
    source = emit(program, "attention")
    assert source.text.count(before) == 1, source.text
    generator = np.random.default_rng(2)
    arrays = [generator.standard_normal(b.shape).astype(np.float32) - 5 * (b.name == "K") for b in program.inputs]
    assert_within(program, arrays, interpreter.run(source.text, "attention", arrays, tmp_path), "unchanged")
    got = interpreter.run(source.text.replace(before, after), "attention", arrays, tmp_path)
    with pytest.raises(AssertionError):
        assert_within(program, arrays, got, before)


@needs_triton
@pytest.mark.parametrize("width", [24, 5])
def test_a_kernel_is_right_at_sizes_that_it_was_not_derived_for(
    width: int, interpreter: Interpreter, tmp_path: Path
) -> None:
    """Other lengths, another width, and arrays that do not lie contiguous."""
    source = emit(tiled("multi_head_attention", {"h": 2, "q": 64, "x": 64, "d": 16}, {"h": 1, "q": 16, "x": 16}), "mha")
    text = source.text + "\n\ndef apart(*given):\n    return mha(*(x.transpose(0, 1) for x in given))\n"
    generator = np.random.default_rng(5)
    Q, K, V = (generator.standard_normal((n, 3, width)).astype(np.float32) for n in (37, 50, 50))
    [got] = interpreter.run(text, "apart", [Q, K, V], tmp_path)
    want = REFERENCES["multi_head_attention"](*(x.transpose(1, 0, 2).astype(np.float64) for x in (Q, K, V)))
    assert np.allclose(got, want, rtol=2e-5, atol=2e-5)


@needs_triton
def test_a_launcher_says_what_it_was_given(interpreter: Interpreter, tmp_path: Path) -> None:
    source = emit(tiled("attention", {"q": 32, "x": 32, "d": 16}, {"q": 16, "x": 16}, "fp16"), "attention")
    ones = [np.ones((20, 16), np.float16)] * 3
    for given, what in (
        ([ones[0].astype(np.float32), *ones[1:]], "Q is torch.float32 of shape .20, 16.; it must be torch.float16"),
        ([*ones[:2], ones[2][:, :8]], "V: axis d has size 8, but another input has 16"),
        ([*ones[:2], ones[2][:7]], "V: axis x has size 7, but another input has 20"),
        ([*ones[:2], ones[2][0]], "V is torch.float16 of shape .16,.; it must be torch.float16 with axes .'x', 'd'."),
    ):
        with pytest.raises(RuntimeError, match=what):
            interpreter.run(source.text, "attention", given, tmp_path)


def test_heads_that_share_keys_become_rows_of_one_matrix() -> None:
    """g heads by q queries are one dimension of the block, so that their scores are one `tl.dot`."""
    tiles = {"k": 1, "g": 4, "q": 16, "x": 32}
    source = emit(tiled("grouped_query_attention", {"q": 100, "x": 100}, tiles, "fp16"), "gqa")
    assert 'BLOCK_d=max(16, triton.next_power_of_2(sizes["d"]))' in source.text
    assert "offs_g_and_q = tl.arange(0, BLOCK_g * BLOCK_q)" in source.text
    assert "c = tl.dot(Q, tl.trans(K))" in source.text
    assert source.kernels[0].dots == 2


@needs_triton
def test_names_that_the_module_uses_itself(interpreter: Interpreter, tmp_path: Path) -> None:
    @algorithm(n="tl in_q", pid="in_q axis", meta="tl axis")
    def range(n: Any, pid: Any, meta: Any) -> Any:
        return add(contract("tl in_q, in_q axis -> tl axis")(n, pid), meta)

    schedule = derive(range, on="a100", dtype="fp32", sizes={"tl": 20, "in_q": 30, "axis": 20})
    source = triton.source(schedule)
    arrays = inputs(schedule.program, random.Random(4))
    [got] = interpreter.run(source.text, source.launcher, arrays, tmp_path)
    assert np.allclose(got, arrays[0] @ arrays[1] + arrays[2], rtol=1e-5, atol=1e-5)


def test_what_triton_cannot_hold_is_said() -> None:
    sizes = {"q": 100, "x": 100, "d": 64}
    with pytest.raises(ProgramError, match="K1: tiles of 48 along q; Triton's are powers of two"):
        emit(tiled("attention", sizes, {"q": 48, "x": 16}), "attention")
    program = tiled("attention", sizes, {"q": 16, "x": 16})
    with pytest.raises(ProgramError, match="Q is fp8; Triton is written for arrays of fp32, fp16, bf16"):
        emit(replace(program, inputs=(replace(program.inputs[0], dtype="fp8"), *program.inputs[1:])), "attention")
    placed = place(scheduled("attention", "fp16")).program
    with pytest.raises(ProgramError, match=r"K1: .* cut again or fetched ahead; Triton does that"):
        emit(placed, "attention")


# --------------------------------------------------------------------------- tiles


@pytest.mark.parametrize("device", ["a100", "h100", "b200", "rtx4090"])
@pytest.mark.parametrize("name", ["attention", "causal_attention", "grouped_query_attention", "matmul", "variance"])
def test_tiles_are_what_triton_can_hold(device: str, name: str) -> None:
    on = Device.load(device)
    assert on.limits is not None
    schedule = derive(name, on=triton.tiled(on))
    for tile, plan in zip(triton.tile(schedule), schedule.kernels, strict=True):
        assert all(n == power(n) <= power(dict(plan.sizes)[a]) for a, n in tile.blocks.items())
        assert tile.launch.warps in (1, 2, 4, 8, 16, 32)
        assert tile.shared_bytes <= on.limits.block_shared_bytes
        assert tile.occupancy.blocks >= 1
        assert tile.certificate.status == "optimal"
        if "x" in tile.blocks and name != "variance":
            assert tile.blocks["x"] >= 16
            assert tile.blocks["q"] * tile.blocks.get("g", 1) >= 16


@pytest.mark.parametrize(
    ("name", "sizes"),
    [("attention", {"q": 512, "x": 300, "d": 64}), ("causal_attention", {"q": 256, "x": 256, "d": 64}),
     ("matmul", {"a": 500, "b": 200, "c": 256}), ("layernorm_linear", {"n": 200, "d": 256, "e": 128})],
)  # fmt: skip
def test_no_tile_is_better(name: str, sizes: dict[str, int]) -> None:
    """Every tile, number of warps and of stages that keeps to the same limits, one by one."""
    schedule = derive(name, on=triton.tiled(Device.load("a100")), sizes=sizes)
    [tile] = triton.tile(schedule)
    (seconds, first), (transfer, second) = tile.objectives
    problem = second.problem
    assert problem is not None
    best = None
    limits = [limit for limit in problem.limits if limit.level not in ("time", "transfer")]
    names = [v for v in problem.candidates if v not in ("registers", "blocks")]
    for values in itertools.product(*(problem.candidates[v] for v in names)):
        for registers in problem.candidates["registers"]:
            point = {**dict(zip(names, values, strict=True)), "registers": registers, "blocks": 1}
            if all(limit.demand.at(point) <= limit.capacity for limit in first.problem.limits):  # type: ignore[union-attr]
                cost = seconds.at(point), transfer.at(point)
                best = cost if best is None else min(best, cost)
                break
    assert limits
    assert best == (seconds.value(first.cost), transfer.value(second.cost))


@needs_triton
@pytest.mark.parametrize("name", ["causal_attention", "grouped_query_attention", "rmsnorm_linear", "top_k"])
def test_the_chosen_tiles_run(name: str, interpreter: Interpreter, tmp_path: Path) -> None:
    """As the command line writes them, at sizes that no tile divides."""
    sizes = {"q": 150, "x": 170, "d": 72, "k": 1, "g": 3, "n": 150, "e": 100}
    known = {a: n for a, n in sizes.items() if a in ALGORITHMS[name].sizes}
    asked = {a: n for a, n in known.items() if any(a in str(v) for v in ALGORITHMS[name].inputs.values())}
    schedule = derive(name, on=triton.tiled(Device.load("a100")), sizes=asked)
    source = triton.source(schedule)
    arrays = inputs(schedule.program, random.Random(name))
    got = interpreter.run(source.text, source.launcher, arrays, tmp_path)
    kernels = tuple(
        lower(k.name, k.code, dict(k.sizes), t.blocks, k.inputs, k.outputs)
        for k, t in zip(schedule.kernels, triton.tile(schedule), strict=True)
    )
    assert_within(replace(schedule.program, kernels=kernels), arrays, got, name)


def test_more_warps_where_they_are_asked_for() -> None:
    schedule = derive("attention", on=triton.tiled(Device.load("a100")))
    [usual], [many] = triton.tile(schedule), triton.tile(schedule, least_warps=16)
    assert usual.occupancy.warps < 16 <= many.occupancy.warps
    assert many.launch.registers <= 128
    with pytest.raises(Infeasible, match="no tile leaves room for 64 warps on a core of a100"):
        triton.tile(schedule, least_warps=64)
    long = derive("variance", on="a100", sizes={"n": 4, "x": 60_000})
    with pytest.raises(Infeasible, match=r"registers: the smallest tile .* needs .* there are 26"):
        triton.tile(long)


def test_devices_that_are_none_for_triton() -> None:
    with pytest.raises(triton.TritonError, match=r"mi300x states no \[limits\] of an NVIDIA device"):
        triton.tile(derive("attention", on="mi300x"))
    flat = Device.load("a100")
    flat = flat.model_copy(update={"levels": flat.levels[:2]})
    with pytest.raises(triton.TritonError, match="a100 has no level of registers"):
        triton.tiled(flat)
    with pytest.raises(triton.TritonError, match="a100 has no level of registers"):
        triton.tile(derive("attention", on=flat))


def test_configurations_are_near_the_best_and_fit() -> None:
    schedule = derive("multi_head_attention", on="a100", sizes={"h": 4, "d": 64})
    found = triton.ranked(schedule, 8)
    [tile] = triton.tile(schedule)
    assert found[0] == (tile.blocks, tile.launch)
    assert len(found) == 8 == len({(tuple(b.items()), launch) for b, launch in found})
    assert all(b["h"] == 1 and b["q"] >= 16 <= b["x"] for b, _ in found)
    seconds = triton.perf_model(schedule)

    def predicted(blocks: dict[str, int], launch: Any, **sizes: int) -> float:
        return seconds(BLOCK_q=blocks["q"], BLOCK_x=blocks["x"], num_warps=launch.warps, num_stages=launch.stages,
                       num_ctas=1, maxnreg=launch.registers, Q_ptr=None, **sizes)  # fmt: skip

    times = [predicted(*one) for one in found]
    assert times[1:] == sorted(times[1:])
    assert all(0 < t < 1 for t in times)
    assert predicted(*found[0], size_q=8192) > 1.9 * times[0]
    assert seconds(BLOCK_q=1024, BLOCK_x=256, num_warps=4, num_stages=3) == float("inf")
    with pytest.raises(triton.TritonError, match="top = 0"):
        triton.ranked(schedule, 0)
    two = derive("mlp", on="a100")
    with pytest.raises(triton.TritonError, match="mlp has several kernels; kernel is one of K1, K2"):
        triton.ranked(two)
    with pytest.raises(triton.TritonError, match="mlp has no kernel 'K3'; kernel is one of K1, K2"):
        triton.perf_model(two, "K3")


@needs_triton
def test_configurations_are_triton_s_own() -> None:
    """In a process of its own: Triton warns as it is imported."""
    code = (
        "from napkin_cat import triton; from napkin_cat.schedule import derive\n"
        "schedule = derive('attention', on='a100')\n"
        "for c in triton.configs(schedule, 3): print(c.num_warps, c.maxnreg, c.kwargs)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    want = [f"{launch.warps} {launch.registers} {{'BLOCK_q': {b['q']}, 'BLOCK_x': {b['x']}}}"
            for b, launch in triton.ranked(derive("attention", on="a100"), 3)]  # fmt: skip
    assert done.stdout.splitlines() == want


def test_the_module_says_where_it_comes_from_and_what_may_be_tuned() -> None:
    schedule = derive("causal_attention", on=triton.tiled(Device.load("a100")))
    text = triton.source(schedule, tune=4).text
    head = text.partition("\n\n\n")[0]
    for line in ("# causal_attention in fp16 for a100, derived by napkin-cat", "# Kernel K1: contract[d]; ",
                 "# streams    softmax-contract along x, state m, z, c", "# tiles      q 128, x 64; num_warps=8",
                 "bytes a block", "# occupancy  8 warps", "optimal; checked by python", "skip_masked"):  # fmt: skip
        assert line in head
    assert "fp32 products" not in head
    assert "fp32 products run on FMA units" in triton.source(derive("attention", on="a100", dtype="fp32")).text
    assert text.count("triton.Config({") == 4
    assert "BLOCK_q=" not in text
    compile(text, "module", "exec")


@needs_triton
def test_parts_of_the_stream_are_as_many_as_the_axis_takes(interpreter: Interpreter, tmp_path: Path) -> None:
    """A module that was derived for 4,096 keys in 8 parts runs on other numbers of keys, in parts as long."""
    sizes = {"q": 16, "x": 4096, "d": 32}
    schedule = derive("attention", on=triton.tiled(Device.load("a100")), sizes=sizes, dtype="fp32", split={"x": 8})
    made = triton.source(schedule)
    assert [k.name for k in made.kernels] == ["attention_kernel1", "attention_kernel2"]
    rng = np.random.default_rng(4)
    for q, x in ((16, 4096), (3, 100), (17, 513), (5, 5000)):
        Q, K, V = (rng.standard_normal((n, 32)).astype(np.float32) for n in (q, x, x))
        [found] = interpreter.run(made.text, made.launcher, [Q, K, V], tmp_path)
        scores = Q.astype(np.float64) @ K.T / np.sqrt(32)
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        np.testing.assert_allclose(found, weights @ V / weights.sum(axis=1, keepdims=True), rtol=0, atol=2e-6)


@needs_triton
def test_what_joins_parts_knows_how_long_their_axis_was(interpreter: Interpreter, tmp_path: Path) -> None:
    """A mean divides by the size of an axis that the joining kernel's arrays lack."""
    schedule = derive(
        "mean", on=triton.tiled(Device.load("a100")), sizes={"n": 4, "x": 128}, dtype="fp32", split={"x": 4}
    )  # fmt: skip
    made = triton.source(schedule)
    for x in (128, 37, 1000):
        A = np.random.default_rng(x).standard_normal((4, x)).astype(np.float32)
        [found] = interpreter.run(made.text, made.launcher, [A], tmp_path)
        np.testing.assert_allclose(found, A.astype(np.float64).mean(axis=1), rtol=0, atol=1e-6)


def test_parts_that_no_chunk_of_triton_divides_are_refused() -> None:
    schedule = derive(
        "attention", on=triton.tiled(Device.load("a100")), sizes={"q": 16, "x": 90, "d": 16}, split={"x": 7}
    )
    with pytest.raises(
        triton.TritonError, match="K1: chunks of 16 positions do not divide parts of 14 positions of 'x'"
    ):
        triton.source(schedule)
