"""Emitted Triton compiled to cubin without a GPU: registers, spills and shared memory against what was predicted.

Every algorithm at its usual sizes, with the tiles that the solver chose first, for Ampere, Hopper and Blackwell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from napkin_cat import cost, triton, triton_shared
from napkin_cat.backends.triton import KernelSource, Launch
from napkin_cat.device import Device
from napkin_cat.library import ALGORITHMS
from napkin_cat.occupancy import occupancy
from napkin_cat.schedule import Schedule, derive
from napkin_cat.triton import Tiles
from napkin_cat.triton_model import Model
from tests.triton_ahead import Ahead, Taken, first_choice, needs_triton

pytestmark = needs_triton

EXACT = {"attention", "causal_attention", "multi_head_attention", "multi_query_attention", "grouped_query_attention",
         "sliding_window_attention", "softcap_attention", "sigmoid_attention", "sink_attention", "attention_with_lse",
         "matmul", "mlp", "gated_mlp", "multi_head_latent_attention", "masked_attention"}  # fmt: skip
"""Where shared memory holds operands of products alone."""


def compiled(
    schedule: Schedule, tiles: Sequence[Tiles], compiler: Ahead, folder: Path
) -> Iterator[tuple[Tiles, KernelSource, Taken]]:
    """What each kernel takes: no more than was predicted at most, of shared memory what was expected; none spills."""
    source = triton.source(schedule, tiles=tiles)
    for tile, kernel in zip(tiles, source.kernels, strict=True):
        capability = int(10 * float(schedule.device.compute_capability))
        taken = compiler.compiled(source, kernel, capability, folder)
        assert taken.spilled == 0, (tile, taken)
        assert taken.registers <= tile.registers
        assert taken.shared <= tile.shared_bytes
        assert tile.expected_shared == taken.shared, (tile, taken.shared)
        yield tile, kernel, taken


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
@pytest.mark.parametrize("device", ["a100", "h100", "b200"])
def test_what_is_predicted_is_what_is_compiled(device: str, name: str, compiler: Ahead, tmp_path: Path) -> None:
    schedule, tiles, _ = first_choice(name, device)
    for tile, kernel, taken in compiled(schedule, tiles, compiler, tmp_path):
        if name in EXACT and device != "b200":  # whose bound has room for barriers
            assert taken.shared == tile.shared_bytes
        if device != "b200":  # whose products add up in a memory of their own
            assert abs(tile.expected - taken.registers) <= 0.15 * taken.registers, (tile, taken)
        assert 16 <= tile.expected <= tile.registers
        assert f"about {tile.expected} a thread, at most {tile.registers}" in str(tile)
        assert f"about {tile.expected_shared:,}, at most {tile.shared_bytes:,} bytes a block" in str(tile)
        if kernel.dots:  # else it is what warps pass each other, at most
            assert tile.shared_bytes <= 1.75 * taken.shared
        assert schedule.device.limits is not None
        held = occupancy(schedule.device.limits, warps=tile.launch.warps, registers_per_thread=taken.registers,
                         shared_bytes=taken.shared)  # fmt: skip
        assert held.blocks >= tile.occupancy.blocks >= 1


@pytest.mark.parametrize(
    "name", ["attention", "causal_attention", "matmul", "grouped_query_attention", "layernorm_linear"]
)
def test_bfloat16_takes_what_half_precision_takes(name: str, compiler: Ahead, tmp_path: Path) -> None:
    schedule = derive(name, on=triton.tiled(Device.load("a100")), dtype="bf16")
    [tile] = triton.tile(schedule)
    assert list(compiled(schedule, [tile], compiler, tmp_path))
    source = triton.source(schedule, tiles=[tile])
    assert '"bf16"' not in source.text
    assert "tl.bfloat16" in source.text or name in ("matmul",)


FEW: list[tuple[str, dict[str, int], dict[str, int]]] = [
    ("attention", {"q": 16, "x": 4096, "d": 64}, {}), ("attention", {"q": 16, "x": 4096, "d": 64}, {"x": 8}),
    ("attention", {"q": 1, "x": 8192, "d": 128}, {"x": 16}), ("matmul", {"a": 16, "b": 4096, "c": 4096}, {}),
    ("matmul", {"a": 32, "b": 4096, "c": 256}, {"b": 8}), ("mlp", {"n": 16, "d": 1024, "f": 4096, "e": 1024}, {}),
    ("grouped_query_attention", {"q": 16, "x": 4096, "d": 128}, {"x": 8}),
    ("linear_attention", {"q": 1024, "x": 1024, "d": 32, "e": 32}, {}), ("matmul", {"a": 128, "b": 32, "c": 128}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "sizes", "split"), FEW)
@pytest.mark.parametrize("device", ["a100", "h100", "b200"])
def test_few_rows_and_parts_of_a_stream_do_not_spill(
    device: str, name: str, sizes: dict[str, int], split: dict[str, int], compiler: Ahead, tmp_path: Path
) -> None:
    """A warpgroup's instruction takes 64 rows; products of fewer read their operands into registers on all devices."""
    schedule = derive(name, on=triton.tiled(Device.load(device)), sizes=sizes, split=split or None)
    assert len(list(compiled(schedule, triton.tile(schedule), compiler, tmp_path))) == len(schedule.kernels)


SHORT: list[tuple[str, dict[str, int]]] = [
    ("attention", {"q": 16, "x": 128}), ("attention", {"q": 32, "x": 32}), ("attention", {"q": 64, "x": 128}),
    ("matmul", {"a": 16, "c": 256, "b": 64}), ("matmul", {"a": 32, "c": 128, "b": 64}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "blocks"), SHORT)
@pytest.mark.parametrize("warps", [4, 8])
@pytest.mark.parametrize("device", ["h100", "b200"])
def test_short_tiles_do_not_spill(
    device: str, warps: int, name: str, blocks: dict[str, int], compiler: Ahead, tmp_path: Path
) -> None:
    """Where the tile has fewer rows than the warpgroups take, and not the axis, with the fewest registers that fit."""
    schedule = derive(name, on=triton.tiled(Device.load(device)))
    [best] = triton.tile(schedule)
    [plan] = schedule.kernels
    point = {cost.variable(plan.code, a): n for a, n in blocks.items()} | {"warps": warps, "stages": 2}
    registers = triton._Kernel.of(plan, schedule.device).least_registers(point)
    if registers is not None:
        kept = triton_shared.expected(Model.of(plan, schedule.device), blocks, warps, 2)
        tile = replace(best, blocks=blocks, launch=Launch(warps, 2, registers), registers=registers,
                       shared_bytes=232_448, expected_shared=kept)  # fmt: skip
        assert list(compiled(schedule, [tile], compiler, tmp_path))


def test_sixteen_warps_on_an_a100(compiler: Ahead, tmp_path: Path) -> None:
    """As many as the paper's accounting allows and more, where occupancy is asked for: d = 128, no spills."""
    schedule = derive("attention", on=triton.tiled(Device.load("a100")), sizes={"d": 128})
    [tile] = triton.tile(schedule, least_warps=16)
    assert tile.occupancy.warps >= 16
    [(_, _, taken)] = compiled(schedule, [tile], compiler, tmp_path)
    held = occupancy(schedule.device.limits, warps=tile.launch.warps, registers_per_thread=taken.registers,
                     shared_bytes=taken.shared)  # fmt: skip
    assert held.warps >= 16


def test_too_few_registers_spill(compiler: Ahead, tmp_path: Path) -> None:
    """That nothing spills is the model's doing: with half of the registers it does."""
    schedule = derive("attention", on=triton.tiled(Device.load("a100")))
    [tile] = triton.tile(schedule)
    halved = replace(tile, launch=replace(tile.launch, registers=tile.registers // 16 * 8))
    source = triton.source(schedule, tiles=[halved])
    assert compiler.compiled(source, source.kernels[0], 80, tmp_path).spilled > 0
