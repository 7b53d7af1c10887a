"""Emitted Triton, compiled for sm_80 and executed in the tests' PTX interpreter: right, and to the byte."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from napkin_cat import cost, triton
from napkin_cat.device import Device
from napkin_cat.schedule import derive
from tests.ptx import PtxError, launch, parse
from tests.triton_ahead import Ahead, needs_triton

pytestmark = needs_triton

SHAPES = [
    ("matmul", {"a": 64, "b": 64, "c": 64}), ("matmul", {"a": 33, "b": 48, "c": 40}),
    ("matmul", {"a": 16, "b": 200, "c": 24}), ("matmul", {"a": 100, "b": 32, "c": 72}),
    ("attention", {"q": 64, "x": 128, "d": 64}), ("attention", {"q": 50, "x": 70, "d": 40}),
    ("attention", {"q": 16, "x": 300, "d": 32}), ("attention", {"q": 130, "x": 33, "d": 16}),
    ("causal_attention", {"q": 64, "x": 64, "d": 32}), ("causal_attention", {"q": 90, "x": 90, "d": 16}),
    ("sliding_window_attention", {"q": 80, "x": 80, "d": 16}),
    ("multi_head_attention", {"h": 2, "q": 40, "x": 56, "d": 16}),
    ("grouped_query_attention", {"k": 2, "g": 2, "q": 24, "x": 40, "d": 16}),
]  # fmt: skip


def ran(name: str, sizes: dict[str, int], compiler: Ahead, folder: Path, *mutated: str) -> tuple[float, int, int]:
    """The largest error relative to the largest result, bytes moved from and to global memory, and H."""
    schedule = derive(name, on=triton.tiled(Device.load("a100")), sizes=sizes)
    tiles = triton.tile(schedule)
    source = triton.source(schedule, tiles=tiles)
    program, rng = schedule.program, np.random.default_rng(7)
    held = {b.name: rng.standard_normal(b.shape).astype(np.float16) for b in program.inputs}
    held |= {b.name: np.full(b.shape, np.nan, np.float16) for b in (*program.scratch, *program.outputs)}
    exact = schedule.run(*(held[b.name].astype(np.float64) for b in program.inputs))
    moved = predicted = 0
    for plan, tile, kernel in zip(schedule.kernels, tiles, source.kernels, strict=True):
        taken = compiler.compiled(source, kernel, 80, folder)
        text = taken.ptx
        if mutated:
            assert mutated[0] in text
            text = text.replace(mutated[0], mutated[1], 1)
        [compiled] = parse(text).values()
        known, arrays = dict(plan.sizes), {f"{n}_ptr": x for n, x in held.items()}
        blocks = math.prod(-(-known[a] // tile.blocks[a]) for a in plan.code.groups)
        given = [arrays[p] if p in arrays else kernel.numbers[p] for p in taken.passed]
        given += [0] * (len(compiled.params) - len(given))  # scratch of Triton's own, of which there is none
        traffic = launch(compiled, (blocks,), 32 * tile.launch.warps, given, taken.shared, limit=3_000_000)
        moved += sum(traffic.loaded.values()) + sum(traffic.stored.values())
        numbers = cost.exact(plan.code, known, tile.blocks)
        predicted += cost.transfer(plan.code, numbers, cost.stored_bytes(plan.numerics))[1]
    [out] = program.outputs
    error = np.abs(held[out.name].astype(np.float64) - exact).max() / np.abs(exact).max()
    return float(np.inf if np.isnan(error) else error), moved, predicted


@pytest.mark.parametrize(("name", "sizes"), SHAPES)
def test_right_to_the_byte(name: str, sizes: dict[str, int], compiler: Ahead, tmp_path: Path) -> None:
    """H counts what crosses: no masked lane loads, and nothing that a mask hides is fetched."""
    error, moved, predicted = ran(name, sizes, compiler, tmp_path)
    assert error < 1e-3
    assert moved == predicted


@pytest.mark.parametrize(
    ("before", "after"),
    [("bar.sync", "// bar.sync"), ("cp.async.wait_group", "// cp.async.wait_group"),
     ("cp.async.cg.shared.global", "// cp.async"), ("mma.sync.aligned.m16n8k16.row.col", "// mma.sync"),
     ("ex2.approx.f32", "abs.f32")],
)  # fmt: skip
def test_broken_kernels_are_caught(before: str, after: str, compiler: Ahead, tmp_path: Path) -> None:
    try:
        error, _, _ = ran("attention", {"q": 64, "x": 128, "d": 64}, compiler, tmp_path, before, after)
    except PtxError:
        return
    assert error > 1e-3
