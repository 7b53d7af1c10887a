"""Registers that a Triton kernel is expected to take; `test_triton_ahead` holds them against the compiler."""

from __future__ import annotations

import pytest

from napkin_cat import triton
from napkin_cat.device import Device
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import derive
from napkin_cat.triton_model import Model
from napkin_cat.triton_registers import expected


def model(name: str, device: str = "a100", **sizes: int) -> Model:
    schedule = derive(name, on=triton.tiled(Device.load(device)), sizes=sizes or None)
    return Model.of(schedule.kernels[0], schedule.device)


@pytest.mark.parametrize("device", ["a100", "h100"])
def test_an_accumulator_is_held_once(device: str) -> None:
    """128 x 128 values over 8 warps are 64 registers of each thread, and what is beside them is not as much."""
    assert 64 < expected(model("matmul", device), {"a": 128, "b": 64, "c": 128}, warps=8) < 160


def test_twice_the_warps_take_half_of_a_tile() -> None:
    one = model("logsumexp")
    few, many = (expected(one, {"n": 64, "x": 64}, warps) for warps in (2, 4))
    assert few - many == 32 + 4 * 4  # of the tile, of its rows' states, and of where they lie


def test_what_is_computed_in_passing_takes_none() -> None:
    """The largest of exponentials takes what the largest of values does."""
    blocks = {"n": 64, "x": 64}
    assert expected(model("max"), blocks, warps=2) == expected(model("min"), blocks, warps=2)
    assert expected(model("max"), blocks, warps=2) < expected(model("logsumexp"), blocks, warps=2)


def test_queries_that_stay_take_registers_on_ampere_alone() -> None:
    """`mma.sync` keeps its left operand in registers, `wgmma` reads it from shared memory."""
    blocks = {"q": 128, "x": 64}
    narrow, wide = (expected(model("attention", "a100", q=4096, x=4096, d=d), blocks, 8) for d in (64, 128))
    assert wide - narrow >= 32 + 16  # half of an accumulator, half of the queries
    assert expected(model("attention", "h100", q=4096, x=4096, d=128), blocks, 8) < wide


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
@pytest.mark.parametrize("device", ["a100", "h100", "b200"])
def test_no_more_than_the_bound(device: str, name: str) -> None:
    for tile in triton.tile(derive(name, on=triton.tiled(Device.load(device)))):
        assert 16 <= tile.expected <= tile.registers
        assert f"about {tile.expected} a thread, at most {tile.registers}" in str(tile)
