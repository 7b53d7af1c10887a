"""What bounds a program: transfers, pipes, waves, energy."""

from __future__ import annotations

from fractions import Fraction

import pytest

from napkin_cat import cores
from napkin_cat.device import Cache, Device, DeviceError, Energy
from napkin_cat.roofline import roofline, thresholds
from napkin_cat.schedule import derive
from tests.toy import LEVELS, PIPES, TOY, attention

A100 = Device.load("a100")


def test_time_is_that_of_the_slowest() -> None:
    program = attention(64, 64, 16, 32, 16)
    [kernel] = roofline(program, TOY).kernels
    moved = 2 * (64 * 16 + 2 * 64 * 16 + 2 * 64 * 16 + 64 * 16)
    assert {t.into: (t.bytes, t.seconds) for t in kernel.transfers} == {
        "shared": (moved, moved / 100), "registers": (2 * 64 * 16, 2 * 64 * 16 / 1000)}  # fmt: skip
    assert kernel.compute_seconds() == float(kernel.overlap.ideal) / 2 / 10  # two blocks on two cores
    assert kernel.bound() == "tensor"
    assert kernel.bound("sequential") == "tensor (sequential)"
    assert kernel.seconds() == float(kernel.overlap.pipes["tensor"]) / 2 / 10
    assert kernel.flop_per_s() == kernel.flop / kernel.seconds()
    assert kernel.utilisation() == 1
    tensor = kernel.overlap.pipes["tensor"]
    assert kernel.utilisation("sequential") == pytest.approx(float(tensor / kernel.overlap.sequential))
    assert kernel.intensity("shared") == kernel.flop / moved
    slow = TOY.model_copy(update={"levels": (LEVELS[0], LEVELS[1].model_copy(update={"bandwidth_bytes_per_s": 1.0}))})
    [bound] = roofline(program, slow).kernels
    assert (bound.bound(), bound.seconds()) == ("shared", moved)


@pytest.mark.parametrize(
    ("blocks", "per_core", "waves", "busiest"), [(2, 1, 1, 1), (3, 1, 2, 2), (4, 2, 1, 2), (5, 2, 2, 3), (1, 4, 1, 1)]
)
def test_blocks_come_in_waves(blocks: int, per_core: int, waves: int, busiest: int) -> None:
    [kernel] = roofline(attention(blocks * 8, 16, 4, 8, 8), TOY, blocks_per_core=per_core).kernels
    assert (kernel.blocks, kernel.waves, kernel.busiest) == (blocks, waves, busiest)
    assert kernel.filled == Fraction(blocks, 2 * busiest)
    assert kernel.compute_seconds() == pytest.approx(float(kernel.overlap.ideal) / 2 / 10 / float(kernel.filled))


def test_what_enters_a_level_passes_the_cache_above_it() -> None:
    cache = Cache(name="l2", above="global", capacity_bytes=1 << 20, bandwidth_bytes_per_s=50.0)
    [kernel] = roofline(attention(64, 64, 16, 32, 16), TOY.model_copy(update={"caches": (cache,)})).kernels
    cached, shared, _ = kernel.transfers
    assert (cached.into, cached.bytes, cached.seconds) == ("l2", shared.bytes, 2 * shared.seconds)
    unknown = cache.model_copy(update={"bandwidth_bytes_per_s": None})
    [kernel] = roofline(attention(64, 64, 16, 32, 16), TOY.model_copy(update={"caches": (unknown,)})).kernels
    assert kernel.unstated == ("bandwidth of l2",)
    assert "not counted, as toy does not state it: bandwidth of l2" in str(
        roofline(attention(64, 64, 16, 32, 16), TOY.model_copy(update={"caches": (unknown,)}))
    )


def test_a_cache_that_holds_the_arrays_reads_them_once() -> None:
    program = attention(64, 64, 16, 32, 16)
    array = 64 * 16 * 2  # Q, K, V and O in fp16; K and V are read by both blocks
    for capacity, into_shared in ((2 * array, 4 * array), (2 * array - 1, 6 * array)):
        cache = Cache(name="l2", above="global", capacity_bytes=capacity, bandwidth_bytes_per_s=50.0)
        [kernel] = roofline(program, TOY.model_copy(update={"caches": (cache,)}), cached=True).kernels
        assert {t.into: t.bytes for t in kernel.transfers} == {
            "l2": 6 * array, "shared": into_shared, "registers": 2 * 64 * 16}  # fmt: skip


def test_kernels_run_one_after_the_other() -> None:
    schedule = derive("mlp", on="a100", sizes={"n": 512, "d": 512, "f": 512, "e": 512})
    found = roofline(schedule.program, A100)
    assert found.seconds("inter") == sum(k.seconds("inter") for k in found.kernels)
    assert found.flop == 4 * 512**3
    tree = found.to_json("inter")
    assert tree["seconds"] == found.seconds("inter")
    assert [k["name"] for k in tree["kernels"]] == [k.name for k in schedule.kernels]
    assert "TFLOP/s" in str(found)


def test_energy_is_what_is_stated_and_unknown_where_it_is_not() -> None:
    program = attention(64, 64, 16, 32, 16)
    bytes_only = TOY.model_copy(update={"energy": Energy(per_byte={"shared": 2.0, "registers": 3.0})})
    [kernel] = roofline(program, bytes_only).kernels
    moved = {t.into: t.bytes for t in kernel.transfers}
    assert kernel.joules.stated == kernel.joules.transfer == 2 * moved["shared"] + 3 * moved["registers"]
    assert kernel.joules.total is None
    assert set(kernel.joules.unknown) == {f"operations of {p}" for p in ("convert", "tensor", "fp32", "sfu")}
    rates = {"tensor": 1.0, "sfu": 5.0, "fp32": 1.0, "convert": 1.0}
    every = Energy(per_byte={"shared": 2.0, "registers": 3.0}, per_operation=rates)
    [kernel] = roofline(program, TOY.model_copy(update={"energy": every})).kernels
    computed = sum(float(n) * rates[p] for p, n in kernel.operations.items())
    assert kernel.joules.total == pytest.approx(kernel.joules.transfer + computed)


def test_energy_of_a_transfer_needs_no_bandwidth() -> None:
    cache = Cache(name="l2", above="global", capacity_bytes=1 << 20)
    program = attention(64, 64, 16, 32, 16)
    device = TOY.model_copy(update={"caches": (cache,), "energy": Energy(per_byte={"shared": 2.0, "registers": 3.0})})
    [kernel] = roofline(program, device).kernels
    assert "bytes into l2" in kernel.joules.unknown
    stated = device.model_copy(update={"energy": Energy(per_byte={"l2": 5.0, "shared": 2.0, "registers": 3.0})})
    [found] = roofline(program, stated).kernels
    shared = next(t.bytes for t in kernel.transfers if t.into == "shared")
    assert found.joules.transfer == kernel.joules.transfer + 5 * shared


def test_a_device_without_cores_or_clock_says_so() -> None:
    for missing in ("units", "clock_hz"):
        device = TOY.model_copy(update={missing: None})
        with pytest.raises(DeviceError, match=rf"toy: the time of a program needs '{missing}'"):
            roofline(attention(8, 8, 4, 8, 8), device)
        with pytest.raises(DeviceError, match=rf"toy: a threshold needs '{missing}'"):
            thresholds(device, "fp16")
    with pytest.raises(ValueError, match=r"0 blocks on a core"):
        roofline(attention(8, 8, 4, 8, 8), TOY, blocks_per_core=0)


def test_thresholds_are_peak_over_bandwidth() -> None:
    assert thresholds(TOY, "fp16") == {"shared": 16 * 2 * 10 / 100, "registers": 16 * 2 * 10 / 1000}


def test_what_a_device_does_not_state_is_left_out_and_listed() -> None:
    bare = TOY.model_copy(update={"pipes": tuple(p for p in PIPES if p.name != "convert")})
    program = attention(64, 64, 16, 32, 16)
    [whole], [part] = roofline(program, TOY).kernels, roofline(program, bare).kernels
    assert part.unstated == ("cast fp32 operations",)
    assert part.overlap.sequential == whole.overlap.sequential - whole.overlap.pipes["convert"]
    [none] = roofline(program, TOY.model_copy(update={"pipes": ()})).kernels
    assert none.bound() == "shared"
    assert none.flop == whole.flop
    assert none.utilisation() == 0


def test_what_siblings_send_takes_time_where_the_rate_is_stated() -> None:
    sizes = {"q": 1024, "x": 512, "d": 64}
    for device, stated in (("h100", True), ("b200", False)):
        placed = cores.place(derive("attention", on=device, sizes=sizes), clusters=(2,))
        [kernel], [p] = placed.roofline.kernels, placed.placements
        sent = {t.into: t for t in kernel.transfers}.get("siblings")
        assert (sent is not None) == stated
        if sent is not None:
            assert (sent.bytes, sent.seconds) == (p.exchanged[1], p.exchanged[1] / 3.27e12)
        else:
            assert "bandwidth between the blocks of clusters of 2" in kernel.unstated
        assert kernel.blocks == -(-1024 // p.blocks["q"])
