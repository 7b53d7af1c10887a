"""Shared memory that a Triton kernel is expected to take; `test_triton_ahead` holds it against the compiler."""

from __future__ import annotations

from napkin_cat import triton
from napkin_cat.device import Device
from napkin_cat.schedule import derive
from napkin_cat.triton_model import Model
from napkin_cat.triton_shared import expected


def model(name: str, device: str = "a100", **sizes: int) -> Model:
    schedule = derive(name, on=triton.tiled(Device.load(device)), sizes=sizes or None)
    return Model.of(schedule.kernels[0], schedule.device)


def test_chunks_lie_in_as_many_places_as_are_read_at_once() -> None:
    """`mma.sync` reads a chunk into registers before the next one arrives, `wgmma` reads it in place."""
    blocks, chunk = {"a": 128, "b": 64, "c": 128}, 2 * 128 * 64 * 2
    for device, beyond in (("a100", 1), ("h100", 0)):
        one = model("matmul", device)
        assert [expected(one, blocks, 8, stages) for stages in (3, 4)] == [(n - beyond) * chunk for n in (3, 4)]


def test_what_is_read_twice_is_no_warpgroups() -> None:
    """A chunk that something else reads beside `wgmma` is read before the next one arrives."""
    one, blocks = model("absmax_linear", "h100"), {"e": 128, "n": 128, "d": 64}
    assert expected(one, blocks, 8, 3) - expected(one, blocks, 8, 2) == (128 + 128) * 64 * 2
    assert expected(one, blocks, 8, 2) == (2 * 128 + 128) * 64 * 2


def test_results_lie_where_the_operands_were() -> None:
    """256 x 128 results in fp16 against two chunks of 16 values along the sum."""
    one = model("matmul")
    few, many = ({"a": 256, "b": b, "c": 128} for b in (16, 64))
    assert expected(one, few, 8, 3) == 256 * 128 * 2 > 2 * (256 + 128) * 16 * 2
    assert expected(one, many, 8, 3) == 2 * (256 + 128) * 64 * 2 > 256 * 128 * 2


def test_rows_that_one_warp_reduces_take_their_way_out_alone() -> None:
    one = model("logsumexp", n=4096, x=4096)
    assert [expected(one, {"n": n, "x": 64}, 2, 1) for n in (64, 128)] == [64 * 2, 128 * 2]


def test_a_single_row_is_reduced_by_all_warps() -> None:
    """Of one row each warp leaves a number of 4 bytes."""
    one = model("safe_norm", n=64, x=4096)
    assert [expected(one, {"n": 1, "x": 4096}, warps, 1) for warps in (1, 4, 8)] == [0, 16, 32]


def test_products_that_go_on_have_a_barrier_for_each_of_two_chunks() -> None:
    """8 bytes each, beside the operands; a product of few rows is not taken by tensor memory, and has none."""
    one = model("matmul", "b200")
    for blocks, barriers in (({"a": 128, "b": 64, "c": 128}, 16), ({"a": 32, "b": 64, "c": 128}, 0)):
        ahead = [n if barriers else n - 1 for n in (2, 3)]
        chunk = (blocks["a"] + blocks["c"]) * 64 * 2
        results = [max(chunk * n + barriers, 0) for n in ahead]
        assert [expected(one, blocks, 8, stages) for stages in (2, 3)] == results


def test_what_a_product_waits_for_stays_all_through_the_loop() -> None:
    """Keys that are computed in a chunk are multiplied before the next one: twice in place, and a barrier of their own;
    in `linear_attention` the sum goes on, and they stay."""
    blocks, key = {"q": 128, "x": 64}, 64 * 128 * 2
    schedule = derive("cosine_attention", on=triton.tiled(Device.load("b200")), sizes={"d": 128})
    keys = Model.of(schedule.kernels[-1], schedule.device)
    assert expected(keys, blocks, 8, 2) == 128 * 128 * 2 + (1 + 2) * key + key + 2 * 16
    sums = model("linear_attention", "b200", d=128)
    assert expected(sums, {"d": 128, "x": 16}, 4, 2) == (1 + 2 + 1) * 16 * 128 * 2 + 1024 + 16  # 4 warps' sums of keys


def test_without_a_stream_operands_are_there_while_they_are_multiplied() -> None:
    """And not when the result leaves; tensor memory's product has one barrier, and rows on their way to it go first."""
    blocks, operands = {"a": 128, "c": 64}, (128 + 64) * 32 * 2
    for device, barrier in (("h100", 0), ("b200", 8)):
        assert expected(model("matmul", device, a=128, b=32, c=128), blocks, 4, 1) == operands + barrier
    schedule = derive(
        "linear_attention", on=triton.tiled(Device.load("b200")), sizes={"q": 1024, "x": 1024, "d": 32, "e": 32}
    )
    rows = Model.of(schedule.kernels[1], schedule.device)
    assert expected(rows, {"q": 128, "e": 32}, 4, 1) == 32 * 32 * 2 + 128 * 32 * 2 // 4  # a quarter of the rows at once


def test_few_rows_are_read_into_registers_on_all_devices() -> None:
    """Tensor memory takes no product of 32 rows; keys that nothing reduces are computed where `mma.sync` reads them."""
    for device in ("a100", "b200"):
        few = model("linear_attention", device, d=32, e=32, x=1024, q=4096)
        assert expected(few, {"d": 32, "x": 128}, 4, 2) == (128 * 32 + 128 * 32) * 2 + 256  # 4 warps' sums, in turns


def test_rows_are_computed_again_for_tensor_memory_where_that_changes_no_bit() -> None:
    """A softmax's largest values are found again by the threads that store to tensor memory, whose warps share out the
    columns: 2 x 128 values of 4 bytes."""
    one = model("softmax_contraction", "b200", d=128)
    places = (1 * 128 * 64 + 2 * 64 * 128) * 2
    assert expected(one, {"q": 128, "d": 128, "x": 64}, 8, 2) == places + 2 * 128 * 4 + 16
