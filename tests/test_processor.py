"""Block sizes for caches and registers: within them, proved best by the model, and close to what is written."""

from __future__ import annotations

import itertools

import pytest

from napkin_cat import cost
from napkin_cat.backends.c import emit
from napkin_cat.compiled import program_on
from napkin_cat.device import Device
from napkin_cat.processor import Processor, Registers, best, clocks, problem, tile
from napkin_cat.schedule import derive
from napkin_cat.solve import Infeasible

CORE = Processor(Registers(16, 8), 32 << 10, 512 << 10)
CASES = {
    "attention": {"q": 512, "x": 512, "d": 64}, "causal_attention": {"q": 512, "x": 512, "d": 64},
    "matmul": {"a": 512, "b": 384, "c": 448}, "layernorm_linear": {"n": 300, "d": 512, "e": 256},
    "rbf_matvec": {"q": 700, "x": 900, "d": 16},
    "grouped_query_attention": {"k": 2, "g": 3, "q": 128, "x": 200, "d": 32},
    "linear_cross_entropy": {"n": 256, "d": 64, "v": 5000}, "entropy": {"n": 64, "x": 3000},
}  # fmt: skip


def plans(name: str):
    return derive(name, on="host", sizes=CASES[name], dtype="fp32").kernels


@pytest.mark.parametrize("name", CASES)
def test_tiles_fit_the_caches_and_are_proved_best(name: str) -> None:
    for plan in plans(name):
        found = tile(plan, CORE)
        assert found.certificate.status == "optimal"
        assert {"python"} <= set(found.certificate.checked_by)
        for level, held, capacity in found.demands:
            assert held <= capacity, (level, held)


@pytest.mark.parametrize("name", ["matmul", "attention", "rbf_matvec"])
def test_no_candidate_costs_less(name: str) -> None:
    """Against enumeration of every third candidate."""
    for plan in plans(name):
        asked = problem(plan, CORE)
        names = list(asked.candidates)
        least = min(
            asked.cost.at(point)
            for values in itertools.product(*(list(asked.candidates[v])[::3] for v in names))
            for point in [dict(zip(names, values, strict=True))]
            if all(limit.demand.at(point) <= limit.capacity for limit in asked.limits)
        )
        assert tile(plan, CORE).cost <= least


@pytest.mark.parametrize("name", CASES)
def test_the_scratch_of_what_is_written_lies_near_the_columns(name: str) -> None:
    """What the model takes for resident is what the C needs, up to padding to whole vectors and lines."""
    schedule = derive(name, on="host", sizes=CASES[name], dtype="fp32")
    program, tilings = program_on(schedule, CORE)
    source = emit(program, CORE.registers)
    for kernel, tiling in zip(source.kernels, tilings, strict=True):
        assert tiling is not None
        held = {level: bytes_ for level, bytes_, _ in tiling.demands}.get("l2", 0)
        assert kernel.scratch_bytes <= 1.25 * held + 8192, (kernel.scratch_bytes, held)


def test_a_smaller_cache_gives_smaller_tiles_and_never_fewer_clocks() -> None:
    [plan] = plans("attention")
    small = Processor(CORE.registers, 16 << 10, 128 << 10)
    large, little = tile(plan, CORE), tile(plan, small)
    assert little.cost >= large.cost
    assert max(held for level, held, _ in little.demands if level == "l2") <= 128 << 10


def test_the_best_are_in_order_and_begin_with_the_solution() -> None:
    [plan] = plans("matmul")
    found = best(plan, CORE, 5)
    times = [clocks(plan, CORE, blocks) for blocks in found]
    assert times == sorted(times)
    assert times[0] == tile(plan, CORE).cost / 1000
    assert len({tuple(sorted(b.items())) for b in found}) == 5
    assert all(set(b) == set(cost.axes_of(plan.code)) for b in found)


def test_a_cache_too_small_for_any_tile_is_named() -> None:
    [plan] = plans("attention")
    with pytest.raises(Infeasible, match="l2"):
        tile(plan, Processor(CORE.registers, 1 << 10, 1 << 10))


def test_this_machine_has_a_core() -> None:
    core = Processor.of(Device.load("host"))
    assert core.registers.lanes >= 4
    assert core.first_bytes <= core.second_bytes


@pytest.mark.parametrize("threads", [2, 3, 8])
@pytest.mark.parametrize("name", ["attention", "matmul", "grouped_query_attention"])
def test_blocks_are_shared_out_evenly(name: str, threads: int) -> None:
    """Along one axis, where one is long enough, every thread gets as many blocks."""
    for plan in plans(name):
        found, sizes = tile(plan, CORE, threads), dict(plan.sizes)
        counts = [-(-sizes[a] // found.blocks[f"g_{a}"]) for a in plan.code.groups]
        assert any(n % threads == 0 for n in counts) or (name, threads) in [("grouped_query_attention", 8)]
        assert found.certificate.status == "optimal"
