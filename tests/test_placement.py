"""Kernels on real cores: what is predicted is what the program does, the rule holds, and no placement is better."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from napkin_cat import cost
from napkin_cat.cores import place as place_schedule
from napkin_cat.device import Device
from napkin_cat.diagram import Kernel
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Numerics
from napkin_cat.interpreter import run
from napkin_cat.library import ALGORITHMS
from napkin_cat.occupancy import flat_warps, occupancy
from napkin_cat.placement import PlacementError, place
from napkin_cat.program import single
from napkin_cat.regions import kernel_of
from napkin_cat.schedule import derive
from napkin_cat.solve import Infeasible

SIZES = {"q": 4096, "x": 4096, "d": 128}
HALF = Numerics("fp16", "fp32")


def flash_attention() -> Kernel:
    return kernel_of(ALGORITHMS["attention"].diagram, stream="x")


def test_flash_attention_2_fits_8_warps_and_the_papers_accounting_13() -> None:
    """Abstract of v1 (reconstructed in section 5): a 128 x 64 tile, 4 warps, 255 registers; registers as one pool."""
    limits = Device.load("a100").limits
    assert limits is not None
    placed = place(flash_attention(), Device.load("a100"), SIZES, fixed={"q": 128, "x": 64, "q'": 32}, stages=(1,))
    # K and V in one stage each beside Q: 64 KB, as FlashAttention-2 has it
    assert placed.block_bytes == 64 * 1024
    assert occupancy(limits, warps=4, registers_per_thread=255, shared_bytes=placed.block_bytes).warps == 8
    # a 16-row tile, chunks in parts of 64: what our columns hold of it, but for the parts of Q and P that they never
    # hold at once, is what section 5 counts
    whole = place(flash_attention(), Device.load("a100"), SIZES, fixed={"q'": 16, "x'": 64, "x": 64}, overhead=0)
    paper = 4096 + 8192 + 4096 + 2048 + 192 + 512
    assert whole.warp_bytes <= paper
    assert flat_warps(limits, paper) == 13


def test_attention_holds_16_warps_by_the_real_rule_and_moves_no_more() -> None:
    """At least 16 warps of a core with g_q >= 128, moving no more than FlashAttention-2's tile."""
    device = Device.load("a100")
    ours = place(flash_attention(), device, SIZES, least_warps=16)
    theirs = place(flash_attention(), device, SIZES, fixed={"q": 128, "x": 64, "q'": 32}, stages=(1,))
    assert ours.warps >= 16
    assert ours.blocks["q"] >= 128
    assert ours.transfer[0][2] <= theirs.transfer[0][2]
    assert ours.status == "optimal"
    assert ours.warp_bytes <= (ours.thread_registers - ours.overhead) * 128
    assert device.limits is not None
    asked = {"registers_per_thread": ours.thread_registers, "shared_bytes": ours.block_bytes}
    assert occupancy(device.limits, warps=ours.block_warps, **asked).warps == ours.warps


@pytest.mark.parametrize("device", ["a100", "h100", "b200", "rtx4090", "mi300x"])
@pytest.mark.parametrize("name", ["attention", "causal_attention", "matmul", "grouped_query_attention", "gated_mlp"])
def test_what_is_placed_runs_and_moves_what_was_said(name: str, device: str) -> None:
    """Values, bytes into every level, and peaks of every kernel's program, ragged sizes and padded tiles too."""
    rng = random.Random(f"{name} {device}")
    axes = {a.name for t in ALGORITHMS[name].diagram.dom.inside for a in t.axes}
    sizes = {a: rng.choice((8, 16, 24, 33, 48)) for a in axes}
    schedule = derive(name, on=device, sizes=sizes)
    placed = place_schedule(schedule)
    values = np.random.default_rng(1)
    arrays = [values.normal(size=[sizes[a] for a in t.names]) for t in ALGORITHMS[name].diagram.dom.inside]
    outputs, ledger = run(placed.program, arrays)
    expected = evaluate(ALGORITHMS[name].diagram, *arrays)
    np.testing.assert_allclose(outputs[0], expected, rtol=1e-9, atol=1e-9)
    for i, level in enumerate(schedule.device.levels):
        if i:
            said = [t for p in placed.placements for t in p.transfer if t[0] == level.name]
            assert ledger.moved[i] == sum(v for _, v, _ in said)
            assert ledger.moved_bytes[i] == sum(b for _, _, b in said)
    # padded tiles are charged whole, so a program never holds more than was planned
    assert ledger.peak_bytes[1] <= max(p.block_bytes for p in placed.placements)
    held = max(p.warp_bytes * p.block_warps for p in placed.placements)
    assert ledger.peak_bytes[2] <= held


def test_clusters_are_chosen_where_they_lower_the_cost_and_run() -> None:
    """Theorem 3 at the measured rates: what is placed moves, exchanges and caches what was said."""
    device, sizes = Device.load("h100"), {"q": 1000, "x": 200, "d": 64}
    kernel = flash_attention()
    chosen, alone, four = (place(kernel, device, sizes, clusters=c) for c in (None, (1,), (4,)))
    assert chosen.cluster in (2, 4)
    assert (alone.cluster, four.cluster) == (1, 4)
    level = device.levels[1]

    def weighed(p: Any) -> Any:
        return p.transfer[0][2] + (level.exchange(p.cluster) or 0) * p.exchanged[1]

    assert weighed(chosen) <= min(weighed(alone), weighed(four))
    assert weighed(chosen) < weighed(alone)
    values = np.random.default_rng(3)
    arrays = [values.normal(size=[sizes[a] for a in t.names]) for t in kernel.dom.inside]
    for p in (chosen, alone, four):
        assert p.status == "optimal"
        tiles = {"clusters": p.code.clusters, "waves": p.code.waves}
        ledger = run(single(p.kernel, sizes, p.blocks, Numerics(), stages=p.stages, **tiles), arrays)[1]
        assert ledger.moved_bytes[1] == p.transfer[0][2]
        assert ledger.crossed_bytes[1] == p.exchanged[1]
        assert ledger.cached_bytes == (p.cached[2] if p.cached else p.transfer[0][2])


def test_no_cluster_is_better_where_all_can_be_tried() -> None:
    """Every number of blocks and every tile of a matrix product, by its cost alone."""
    device, sizes = Device.load("h100"), {"a": 512, "b": 64, "c": 384}
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    chosen = place(kernel, device, sizes, HALF, stages=(2,), fixed={"b": 64, "b'": 16, "b:k": 16})
    unit = chosen.objectives[0][1].cost
    level, best = device.levels[1], None
    for n in (1, 2, 4):
        for across in (k for k in (1, 2, 4) if n % k == 0):
            for a, c in itertools.product(range(64, 513, 64), range(64, 385, 64)):
                fixed = {"a": a, "c": c, "a^": a * across, "c^": c * (n // across)}
                tile = {**chosen.blocks, **fixed}
                code = replace(chosen.code, clusters=("a", "c"))
                above, own = (
                    cost.transfer(code, cost.exact(code, sizes, tile, 2, per), cost.stored_bytes(HALF))[1]
                    for per in ("cluster", "block")
                )
                weighed = above + (level.exchange(n) or 0) * (own - above)
                if best is None or weighed < best[0]:
                    try:
                        place(kernel, device, sizes, HALF, stages=(2,), fixed={"a": a, "c": c, "b": 64, "b'": 16,
                              "b:k": 16}, clusters=(1,))  # fmt: skip
                    except Infeasible:
                        continue
                    best = (weighed, fixed)
    assert best is not None
    scale = math.lcm(*((level.exchange(n) or 1).denominator for n in (2, 4)))
    assert unit == best[0] * scale


def test_what_clusters_cannot_be_is_said() -> None:
    kernel = flash_attention()
    for device, clusters, said in [
        ("h100", (9,), "clusters of 9 blocks; those of h100 have 1 to 8"), ("a100", (2,), "a100 has no clusters"),
        ("b200", (1, 2), "b200 does not state how fast 2 exchange"), ("h100", (), "none is given"),
    ]:  # fmt: skip
        with pytest.raises(PlacementError, match=said):
            place(kernel, Device.load(device), SIZES, clusters=clusters)
    one = kernel_of(ALGORITHMS["dot_product"].diagram, stream="b")
    with pytest.raises(PlacementError, match="form no clusters: none loads what another one wants"):
        place(one, Device.load("h100"), {"b": 4096}, clusters=(2,))
    assert place(kernel, Device.load("b200"), SIZES).cluster == 1
    assert place(kernel, Device.load("b200"), SIZES, clusters=(2,)).cluster == 2


def test_a_wave_fits_its_cache_and_its_cores() -> None:
    """Theorem 2 and Eq. 2: what all blocks that run at once hold of inputs fits the cache, and fewer bytes come in."""
    device, sizes = Device.load("a100"), {"a": 4096, "b": 4096, "c": 4096}
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    placed = place(kernel, device, sizes)
    assert placed.cached is not None
    name, _, moved = placed.cached
    assert (name, placed.code.waves) == ("l2", ("a", "c"))
    assert moved < placed.transfer[0][2] / 4
    tile = [-(-placed.blocks[f"{a}^^"] // placed.blocks[a]) for a in "ac"]
    assert math.prod(tile) <= 108 * placed.core_blocks
    held = sum(placed.blocks[f"{a}^^"] * placed.blocks["b"] * 2 * placed.stages for a in "ac")
    assert held * 108 * placed.core_blocks <= 40 * 2**20 * math.prod(tile)
    # every other wave of these blocks that fits brings in as much or more
    least = None
    for m, n in itertools.product(range(1, 25), range(1, 17)):
        rows, columns = m * placed.blocks["a"], n * placed.blocks["c"]
        inside = (rows + columns) * placed.blocks["b"] * 2 * placed.stages * 108 * placed.core_blocks
        if m * n <= 108 * placed.core_blocks and inside <= 40 * 2**20 * m * n:
            bytes_in = 2 * 4096 * 4096 * (-(-4096 // rows) + -(-4096 // columns) + 1)
            least = bytes_in if least is None else min(least, bytes_in)
    assert moved == least
    # Eq. 2: each level by the bandwidth into it; the A100 reads its L2 at 7.219 TB/s
    (_, first), (_, second), (_, third) = placed.crossings
    assert [first, second] == [moved / 2.039e12, placed.transfer[0][2] / 7.219e12]
    assert third == placed.transfer[1][2] / device.bandwidth("registers")
    blackwell = place(flash_attention(), Device.load("b200"), SIZES, clusters=(2,))
    assert [into for into, seconds in blackwell.crossings if seconds is None] == ["shared", "siblings"]
    assert "at least, as no bandwidth is stated for shared, siblings" in str(blackwell)
    assert "l2         tile of a wave: l_a = " in str(placed)


def tiny() -> Device:
    """A device of few, small things, on which every placement can be tried."""
    h = Device.load("a100")
    assert h.limits is not None
    limits = h.limits.model_copy(update={
        "warp_threads": 2, "warps": 4, "blocks": 2, "block_threads": 8, "registers": 256, "block_registers": 256,
        "thread_registers": 48, "register_granularity": 8, "partitions": 2, "shared_bytes": 600,
        "block_shared_bytes": 400, "shared_reserved_bytes": 16, "shared_granularity_bytes": 8,
    })  # fmt: skip
    levels = [level.model_copy(update={"granularity_bytes": 1}) for level in h.levels]
    pipes = tuple(p.model_copy(update={"shape": (2, 2, 2)}) if p.shape else p for p in h.pipes)
    return h.model_copy(update={"limits": limits, "levels": tuple(levels), "pipes": pipes, "vector_bytes": 1})


@pytest.mark.parametrize(("name", "stream", "sizes"), [
    ("attention", "x", {"q": 8, "x": 6, "d": 4}), ("matmul", "b", {"a": 6, "b": 4, "c": 6}),
    ("attention", "x", {"q": 5, "x": 7, "d": 2}),
])  # fmt: skip
def test_no_placement_is_better_where_all_can_be_tried(name: str, stream: str, sizes: dict[str, int]) -> None:
    """Every tile is tried: what fits is read off the program's ledger and the occupancy rule, not off the formulas."""
    device, overhead, stages = tiny(), 4, (2,)
    assert device.limits is not None
    kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
    placed = place(kernel, device, sizes, HALF, overhead=overhead, stages=stages)
    values = np.random.default_rng(0)
    padded = {a: 2 * math.ceil(n / 2) for a, n in sizes.items()}
    arrays = [values.normal(size=[padded[a] for a in t.names]) for t in kernel.dom.inside]
    best: int | None = None
    keys = list(placed.blocks)
    outer = [a for a in keys if a in sizes]
    for whole in itertools.product(*(range(2, padded[a] + 1, 2) for a in outer)):
        blocks = dict(zip(outer, whole, strict=True))
        moved = cost.transfer(placed.code, cost.exact(placed.code, sizes, {**blocks, **_least(keys, blocks)}),
                              cost.stored_bytes(HALF))[1]  # fmt: skip
        if best is not None and moved >= best:
            continue
        for inner in itertools.product(*([w for w in range(2, blocks[a] + 1, 2) if blocks[a] % w == 0] for a in outer)):
            parts = {f"{a}'": w for a, w in zip(outer, inner, strict=True)}
            tile = {**blocks, **parts, **{k: 2 for k in keys if ":" in k}}
            program = single(placed.kernel, padded, tile, HALF, stages=2)
            ledger = run(program, arrays)[1]
            warps = math.prod(blocks[a] // parts[f"{a}'"] for a in outer if a != stream)
            if warps * 2 > device.limits.block_threads:
                continue
            own = ledger.peak_bytes[2] // warps
            registers = next((r for r in (*range(8, 48, 8), 48) if (r - overhead) * 2 * 4 >= own), None)
            if registers is None:
                continue
            fits = occupancy(device.limits, warps=warps, registers_per_thread=registers,
                             shared_bytes=ledger.peak_bytes[1])  # fmt: skip
            if fits.blocks >= 1:
                best = moved
                break
    assert best == placed.transfer[0][2]


def _least(keys: list[str], blocks: dict[str, int]) -> dict[str, int]:
    return {k: 2 for k in keys if k not in blocks}


def test_what_cannot_be_placed_is_said() -> None:
    kernel = flash_attention()
    bare = Device.load("a100").model_copy(update={"limits": None})
    with pytest.raises(PlacementError, match=r"a100 states no \[limits\]"):
        place(kernel, bare, SIZES)
    with pytest.raises(PlacementError, match="no block size of 'z'"):
        place(kernel, Device.load("a100"), SIZES, fixed={"z": 3})
    for given, said in [
        ({"stages": (0,)}, "stages = 0; give a whole number of at least 1"), ({"stages": ()}, "at least one stage"),
        ({"fixed": {"q": "16"}}, "fixed"), ({"least_warps": 3.5}, "least_warps = 3.5"),
        ({"overhead": -5}, "overhead = -5"),
    ]:  # fmt: skip
        with pytest.raises(PlacementError, match=said):
            place(kernel, Device.load("a100"), SIZES, **given)  # type: ignore[arg-type]
    with pytest.raises(PlacementError, match="no size for axis 'd'"):
        place(kernel, Device.load("a100"), {"q": 8, "x": 8})
    for tile, divisor in ({"q": 17}, 16), ({"x'": 24}, 16), ({"d:k": 8}, 16), ({"x:n": 12}, 8):
        [(axis, n)] = tile.items()
        with pytest.raises(PlacementError, match=f"{axis} = {n} is given; it must be a multiple of {divisor}, by mma"):
            place(kernel, Device.load("a100"), SIZES, fixed=tile)
    with pytest.raises(Infeasible, match="no tile of a100 has q = 48, q' = 32: parts must divide"):
        place(kernel, Device.load("a100"), SIZES, fixed={"q": 48, "q'": 32})
    with pytest.raises(Infeasible, match="no tile leaves room for 65 warps on a core of a100"):
        place(kernel, Device.load("a100"), SIZES, least_warps=65)
    with pytest.raises(Infeasible, match=r"registers: the smallest tile \(.*needs 33,920 bytes .* there are 29,568"):
        place(kernel, Device.load("a100"), {**SIZES, "d": 512}, fixed={"q'": 16})
    known = Device.load("a100").limits
    assert known is not None
    odd = Device.load("a100").model_copy(update={"limits": known.model_copy(update={"rule": "odd"})})
    with pytest.raises(PlacementError, match="no occupancy rule 'odd'"):
        place(kernel, odd, SIZES)


@pytest.mark.parametrize("name", ["mean", "max", "gated_recurrence"])
def test_lines_are_dropped_where_no_tile_keeps_to_them(name: str) -> None:
    """Whole rows of 64 results would not fit: the tile is smaller, and the report says what was dropped."""
    [placement] = place_schedule(derive(name, on="a100")).placements
    assert any("no tile that keeps to them fits" in line for line in placement.divisors.dropped)
    assert placement.status == "optimal"


MASKED = [
    ("causal_attention", "a100", {"q": 5, "x": 17, "d": 65}, {}),
    ("causal_attention", "mi300x", {"q": 7, "x": 64, "d": 7}, {"stages": (1, 2)}),
    ("sliding_window_attention", "h100", {"q": 5, "x": 32, "d": 23}, {}),
    ("transformer_block", "mi300x", {"d": 15, "f": 2, "h": 8, "m": 1, "n": 17}, {}),
]


@pytest.mark.parametrize(("name", "device", "sizes", "asked"), MASKED)
def test_masked_kernels_are_placed_and_certified(name: str, device: str, sizes: dict[str, int], asked: Any) -> None:
    """Found by fuzzing: bounds on the parts of masked chunks, and slices along the streamed axis."""
    placed = place_schedule(derive(name, on=device, sizes=sizes), **asked)
    assert all(p.status == "optimal" for p in placed.placements)


def test_a_level_of_less_capacity_binds_too() -> None:
    """A device file may give a block less shared memory than its limits do."""
    device = Device.load("h100")
    levels = [x.model_copy(update={"capacity_bytes": 50_000}) if x.name == "shared" else x for x in device.levels]
    small = device.model_copy(update={"levels": tuple(levels)})
    assert place(flash_attention(), small, {**SIZES, "d": 64}).block_bytes <= 50_000
    assert device.limits is not None
    few = device.model_copy(update={"limits": device.limits.model_copy(update={"thread_registers": 20})})
    with pytest.raises(PlacementError, match="gives a thread 20 registers at most, and 24 are taken"):
        place(flash_attention(), few, SIZES)


def test_stages_are_chosen_and_charged() -> None:
    device = Device.load("a100")
    one, three = (place(flash_attention(), device, SIZES, stages=(n,), fixed={"q": 128, "x": 32}) for n in (1, 3))
    assert (one.stages, three.stages) == (1, 3)
    chunk = 2 * 32 * 128 * 2
    assert three.block_bytes - one.block_bytes == 2 * chunk
    assert replace(one).to_json()["stages"] == 1


# --------------------------------------------------------------------------- overlap

CHAINED = ["attention", "causal_attention", "grouped_query_attention", "gated_mlp", "mlp"]


@pytest.mark.parametrize(("device", "words"), [
    ("a100", {"overlap": "intra"}), ("h100", {"overlap": "intra", "handover": "shared", "slice_stages": 2}),
    ("mi300x", {"overlap": "intra", "slice_stages": 3}), ("b200", {"handover": "shared"}),
])  # fmt: skip
@pytest.mark.parametrize("name", CHAINED)
def test_what_is_placed_with_overlap_runs_and_moves_what_was_said(name: str, device: str, words: Any) -> None:
    rng = random.Random(f"{name} {device}")
    axes = {a.name for t in ALGORITHMS[name].diagram.dom.inside for a in t.axes}
    sizes = {a: rng.choice((8, 16, 24, 33, 48)) for a in axes}
    schedule = derive(name, on=device, sizes=sizes)
    placed = place_schedule(schedule, **words)
    values = np.random.default_rng(1)
    arrays = [values.normal(size=[sizes[a] for a in t.names]) for t in ALGORITHMS[name].diagram.dom.inside]
    outputs, ledger = run(placed.program, arrays)
    np.testing.assert_allclose(outputs[0], evaluate(ALGORITHMS[name].diagram, *arrays), rtol=1e-9, atol=1e-9)
    for i, level in enumerate(schedule.device.levels):
        if i:
            said = [t for p in placed.placements for t in p.transfer if t[0] == level.name]
            assert ledger.moved_bytes[i] == sum(b for _, _, b in said)
    assert ledger.peak_bytes[1] <= max(p.block_bytes for p in placed.placements)
    assert ledger.peak_bytes[2] <= max(p.warp_bytes * p.block_warps for p in placed.placements)
    assert all(p.status == "optimal" for p in placed.placements)
    assert ("beside it" in placed.pseudocode) == any(p.code.behind for p in placed.placements)


def test_chunks_overlap_in_clusters_too() -> None:
    """What lags is sent to the blocks of a cluster as well; what is least by the time of the overlap is said right."""
    sizes = {"q": 200, "x": 96, "d": 32}
    schedule = derive("attention", on="h100", sizes=sizes)
    words: dict[str, Any] = {"overlap": "intra", "handover": "shared", "slice_stages": 2}
    placed = place_schedule(schedule, clusters=(2,), fixed={"q": 64, "x": 32}, **words)
    [placement] = placed.placements
    assert placement.cluster == 2
    arrays = [np.random.default_rng(2).normal(size=[sizes[a] for a in axes]) for axes in ("qd", "xd", "xd")]
    outputs, ledger = run(placed.program, arrays)
    expected = evaluate(ALGORITHMS["attention"].diagram, *arrays)
    np.testing.assert_allclose(outputs[0], expected, rtol=1e-9, atol=1e-9)
    assert [ledger.moved_bytes[1], ledger.moved_bytes[2]] == [b for _, _, b in placement.transfer]
    assert ledger.crossed_bytes[1] == placement.exchanged[1] > 0
    assert ledger.peak_bytes[1] == placement.block_bytes
    timed = place_schedule(schedule, objective="time:intra", **words)
    [(_, tiling)], [measured] = timed.placements[0].objectives, timed.placements[0].measured
    assert measured.value(tiling.cost) == pytest.approx(timed.roofline.kernels[0].seconds("intra"), rel=1e-6)


def test_overlap_takes_registers_for_the_scores_of_another_chunk() -> None:
    """On an A100 too: a tile of scores beside one of probabilities; what it moves from global memory is the same."""
    asked: dict[str, Any] = {"fixed": {"q": 128, "q'": 16, "x": 32, "x'": 32}, "stages": (2,)}
    device = Device.load("a100")
    plain, intra = (place(flash_attention(), device, SIZES, **asked, overlap=o) for o in ("sequential", "intra"))
    assert intra.transfer == plain.transfer
    scores, probabilities = 16 * 32 * 4, 16 * 32 * 2
    assert 0 < intra.warp_bytes - plain.warp_bytes <= scores + probabilities + 16 * 16 * 2
    assert intra.block_bytes == plain.block_bytes
    assert "overlap" in str(intra)
    assert "beside the next chunk of x" in str(intra)
    with pytest.raises(PlacementError, match="x' = 16 is given: chunks that overlap are not cut into parts"):
        place(flash_attention(), device, SIZES, fixed={"x": 32, "x'": 16}, overlap="intra")


def test_pools_say_how_many_parts_fit_and_by_what() -> None:
    placed = place(
        flash_attention(), Device.load("h100"), SIZES, HALF, fixed={"q": 256, "q'": 64, "x": 64}, stages=(2,)
    )
    shared, registers = placed.pools
    assert (shared.level, registers.level) == ("shared", "registers")
    assert shared.block_bytes == 2 * 2 * 64 * 128 * 2  # two stages of K and V
    assert shared.part_bytes == 64 * 128 * 2  # Q
    assert shared.block_bytes + 4 * shared.part_bytes == placed.block_bytes
    assert registers.parts == Fraction(256 * 1024, placed.warp_bytes * placed.part_warps)
    both = {"a": 128, "a'": 64, "c": 128, "c'": 64}  # shared out along two axes
    matmul = kernel_of(ALGORITHMS["matmul"].diagram, "b")
    assert place(matmul, Device.load("h100"), dict.fromkeys("abc", 1024), fixed=both).pools == ()
