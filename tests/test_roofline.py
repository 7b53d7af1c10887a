"""What bounds a program: transfers, pipes, overlap, waves, energy; and the share of exponentials by polynomial."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from napkin_cat.device import Cache, Device, DeviceError, Energy, Level, Pipe
from napkin_cat.exponential import software_exp
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.pipes import KernelCounts, Kind, Line, counts, instructions
from napkin_cat.program import Program, single
from napkin_cat.roofline import MODELS, exp_share, overlap, roofline, thresholds
from napkin_cat.schedule import derive, kernel_of

H100, B200, A100 = map(Device.load, ("h100", "b200", "a100"))

LEVELS = (
    Level(name="global"),
    Level(name="shared", capacity_bytes=1 << 20, bandwidth_bytes_per_s=100.0),
    Level(name="registers", capacity_bytes=1 << 20, bandwidth_bytes_per_s=1000.0),
)
PIPES = (
    Pipe(name="tensor", does=("contraction",), per_clock=16, dtypes=("fp16",)),
    Pipe(name="sfu", does=("exp", "div"), per_clock=1),
    Pipe(name="fp32", does=("add", "sub", "mul", "max", "where", "eq"), per_clock=4, fused=2),
    Pipe(name="convert", does=("cast",), per_clock=8),
)
TOY = Device(name="toy", units=2, clock_hz=10.0, levels=LEVELS, pipes=PIPES)


def attention(q: int, x: int, d: int, g: int, s: int, *numerics: str) -> Program:
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    return single(kernel, {"q": q, "x": x, "d": d}, {"q": g, "x": s, "d": d}, Numerics(*numerics), names="QKV")


def line(target: str, reads: tuple[str, ...] = (), looped: bool = True, **operations: int) -> Line:
    kinds = {"mma": Kind("contraction", "fp16"), "exp": Kind("exp", "fp32"), "add": Kind("add", "fp32")}
    return Line(target, looped, {kinds[k]: n for k, n in operations.items()}, {}, target, reads)


# --------------------------------------------------------------------------- overlap


def test_overlap_follows_what_reads_what() -> None:
    """S feeds the exponentials; O does not, though it is read again in the next chunk."""
    lines = (
        line("S", mma=160),
        line("P", ("S",), exp=30),
        line("O", ("P", "O"), mma=80),
        line("Y", ("O",), False, exp=7),
    )
    found = overlap(KernelCounts("K", 1, lines), TOY)
    assert (found.feeding, found.behind, found.rest, found.once) == (10, 5, {"sfu": 30}, {"sfu": 7})
    assert [found.clocks(m) for m in MODELS] == [37, 37, 47, 52]  # 30 + 7; max(15, 30) + 7; 10 + 30 + 7; all
    assert found.pipes == {"tensor": 15, "sfu": 37}


def test_a_contraction_is_awaited_through_copies_and_chains() -> None:
    chain = (line("S", mma=16), line("T", ("S",), mma=16), line("U", ("T",)), line("P", ("U",), exp=1))
    assert overlap(KernelCounts("K", 1, chain), TOY).feeding == 2
    assert overlap(KernelCounts("K", 1, chain[:3]), TOY).behind == 2


def test_a_contraction_that_its_own_statement_works_on_is_awaited() -> None:
    inside = replace(line("M", mma=16, exp=1), waits=True)
    assert overlap(KernelCounts("K", 1, (inside,)), TOY).feeding == 1
    assert overlap(KernelCounts("K", 1, (replace(inside, waits=False),)), TOY).behind == 1


def test_attention_splits_into_scores_and_values() -> None:
    [kernel] = counts(attention(64, 64, 16, 32, 16))
    found = overlap(kernel, TOY)
    assert found.feeding == found.behind == Fraction(2 * 64 * 64 * 16, 16)
    assert found.intra == found.feeding + max(found.behind, sum(found.rest.values())) + sum(found.once.values())


def test_a_matmul_has_nothing_to_overlap() -> None:
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    sizes = {"a": 8, "b": 8, "c": 8}
    found = overlap(counts(single(kernel, sizes, {"a": 4, "b": 2, "c": 4}, Numerics("fp16", "fp16")))[0], TOY)
    assert found.intra == found.inter == found.sequential == found.ideal == 2 * 8**3 / Fraction(16)


def test_scores_that_are_reduced_are_awaited() -> None:
    """In linear + cross-entropy the logits feed the softmax; no contraction is left to run beside it."""
    kernel = kernel_of(ALGORITHMS["linear_cross_entropy"].diagram, stream="v")
    sizes = {"n": 8, "d": 4, "v": 16}
    [found] = counts(single(kernel, sizes, {"n": 4, "d": 4, "v": 4}))
    assert overlap(found, H100).behind == 0 < overlap(found, H100).feeding


def test_an_overhead_takes_the_place_of_the_counted_pipes() -> None:
    [kernel] = counts(attention(64, 64, 16, 32, 16))
    found = overlap(kernel, TOY, Fraction(2, 3))
    exps = 64 * 64 + 64 * 4
    assert found.rest == {"sfu": exps * Fraction(5, 3)}


def test_models_are_ordered_and_named() -> None:
    for device in (H100, A100, B200):
        for sizes in ((256, 512, 64, 64, 32), (200, 300, 48, 33, 70)):
            found = overlap(counts(attention(*sizes))[0], device)
            clocks = [found.clocks(m) for m in MODELS]
            assert clocks == sorted(clocks)
    with pytest.raises(ValueError, match=r"no overlap 'best'; there are ideal, inter, intra, sequential"):
        found.clocks("best")


# --------------------------------------------------------------------------- the roofline


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


# --------------------------------------------------------------------------- the share of software exponentials


CUBIC = software_exp("fp16")


def tile(q: int, d: int, device: Device, g: int = 128, s: int = 128) -> KernelCounts:
    [kernel] = counts(attention(q, 4096, d, g, s))
    assert kernel.blocks * g >= q
    overlap(kernel, device)
    return kernel


def test_on_blackwell_part_of_the_exponentials_belongs_on_the_multiply_add_pipe() -> None:
    """As in FlashAttention-4: else the special functions bind; the best share is where FMA takes as long as they."""
    kernel = tile(4096, 64, B200)
    found = exp_share(kernel, B200, CUBIC)
    pipes = overlap(kernel, B200).pipes
    exps = sum(n for kind, n in kernel.operations.items() if kind.function == "exp")
    share, clocks = found.best
    assert found.bound_before == "sfu"
    assert Fraction(1, 4) <= found.share <= Fraction(1, 3)
    assert clocks == pipes["sfu"] - share * exps / 16
    assert clocks == pipes["fp32"] + share * exps * (3 + CUBIC.degree) / 128
    assert found.speedup > 1.3
    assert found.unstated == ()


def test_conversions_one_by_one_would_bind_as_much_as_exponentials() -> None:
    """At 16 conversions a clock, the rate of unpacked ones, nothing is gained: the figure matters, and is found."""
    slow = Pipe(name="convert", does=("cast",), per_clock=16)
    device = B200.model_copy(update={"pipes": (*(p for p in B200.pipes if p.name != "convert"), slow)})
    found = exp_share(tile(4096, 64, device), device, CUBIC)
    assert (found.share, found.bound) == (0, "convert")


def test_a_pipe_that_does_exponentials_and_multiply_adds_gains_and_loses() -> None:
    """On one vector unit an exponential takes 20 clocks, its polynomial 4 and a half: all go there."""
    exp = Pipe(name="vector", does=("exp", "div"), per_clock=0.05)
    other = Pipe(name="vector", does=("add", "sub", "mul", "max", "where", "eq", "and", "cast"), per_clock=4, fused=2)
    device = TOY.model_copy(update={"pipes": (exp, other)})
    kernel = tile(256, 16, device)
    found = exp_share(kernel, device, CUBIC)
    exps = sum(n for kind, n in kernel.operations.items() if kind.function == "exp")
    each = Fraction(sum(CUBIC.instructions.values()), 2)  # two instructions a clock
    assert found.share == found.best[0] == 1
    assert found.before - found.clocks == exps * (1 / Fraction(0.05) - each)


def test_on_ampere_the_tensor_cores_bind_and_nothing_is_moved() -> None:
    found = exp_share(tile(4096, 128, A100), A100, CUBIC)
    assert (found.share, found.bound, found.speedup) == (0, "tensor", 1.0)


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


@pytest.mark.parametrize("device", [H100, A100, B200, TOY], ids=lambda d: d.name)
@pytest.mark.parametrize("d", [16, 64, 128])
def test_no_share_is_better(device: Device, d: int) -> None:
    """Against 1,000 other shares: none takes fewer clocks than the best, none of the sixteenths than the one chosen."""
    device = device.model_copy(update={"pipes": (*device.pipes, Pipe(name="logic", does=("and", "max"), per_clock=16))})
    kernel = tile(512, d, device)
    found = exp_share(kernel, device, CUBIC)

    def clocks(share: Fraction) -> Fraction:
        mixed = {k: n for k, n in kernel.operations.items() if k.function != "exp"}
        exps = {k: n for k, n in kernel.operations.items() if k.function == "exp"}
        total: dict[str, Fraction] = {}
        software = {Kind(f, "fp32"): Fraction(n) * sum(exps.values()) * share for f, n in CUBIC.instructions.items()}
        hardware = {k: n * (1 - share) for k, n in exps.items()}
        for part in (mixed, software, hardware):
            for kind, n in part.items():
                for pipe, each in instructions(device, kind):
                    total[pipe.name] = total.get(pipe.name, Fraction(0)) + n * each / Fraction(pipe.per_clock)
        return max(total.values())

    assert clocks(found.best[0]) == found.best[1] <= min(clocks(Fraction(i, 1000)) for i in range(0, 1001, 7))
    assert clocks(found.share) == found.clocks == min(clocks(Fraction(i, 16)) for i in range(17))
    assert clocks(Fraction(0)) == found.before
