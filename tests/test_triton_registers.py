"""Registers that a Triton kernel is expected to take; `test_triton_ahead` holds them against the compiler."""

from __future__ import annotations

import pytest

from napkin_cat import triton
from napkin_cat.device import Device
from napkin_cat.schedule import derive
from napkin_cat.triton_model import Model
from napkin_cat.triton_registers import READY, expected


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


def test_what_is_read_once_is_not_all_loaded_ahead() -> None:
    """Two rows of fp16 take 64 registers each; outside a loop, loads past some point wait for what reads the first."""
    assert expected(model("dot_product", b=2048), {}, warps=1) == 64 + 11
    assert expected(model("dot_product", b=4096), {}, warps=1) == READY < 128


def test_what_is_loaded_for_two_stages_is_converted_twice_where_registers_run_short() -> None:
    """64 x 64 values over 32 threads: 128 registers converted, 64 as they are loaded; the states take the rest."""
    one = model("variance")
    short, ample = (expected(one, {"n": 64, "x": 64}, warps) for warps in (1, 2))
    assert ample > 64 + 24
    assert short - ample < 64


def test_values_that_stay_are_added_up_beside_themselves() -> None:
    """Layer normalisation squares what it stores later: a quarter more than what is held."""
    plans = derive("transformer_block", on=triton.tiled(Device.load("a100")))
    first = Model.of(plans.kernels[0], plans.device)
    one, two = (expected(first, {"n": 1}, warps) for warps in (1, 2))
    assert one - two == 64 + 16
