"""Clocks of pipes: which pipe does what on which dtype, and how pipes overlap."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from napkin_cat.counts import KernelCounts, Kind, counts
from napkin_cat.device import Device, Level, Pipe
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.pipes import MODELS, PipeError, clocks, instructions, operations_of, overlap
from napkin_cat.program import single
from napkin_cat.regions import kernel_of
from tests.toy import TOY, attention, line

H100, B200, A100 = map(Device.load, ("h100", "b200", "a100"))


def device_of(*pipes: Pipe) -> Device:
    levels = (Level(name="top"), Level(name="low", capacity_bytes=1 << 20, bandwidth_bytes_per_s=1e9))
    return Device(name="mine", levels=levels, pipes=pipes, units=1, clock_hz=1e9)


FMA = Pipe(name="fma", does=("add", "mul"), per_clock=8, fused=2, dtypes=("fp32",))


def test_multiply_adds_take_the_place_of_missing_tensor_cores() -> None:
    device = device_of(FMA)
    assert clocks(device, {Kind("contraction", "fp32"): 800}) == {"fma": 100}
    assert clocks(device, {Kind("fma", "fp32"): 400}) == {"fma": 100}
    assert clocks(device, {Kind("add", "fp32"): 400}) == {"fma": 100}  # the whole instruction for one operation
    assert operations_of(device, {Kind("fma", "fp32"): 400}) == {"fma": 800}


def test_a_pipe_without_multiply_adds_takes_two_instructions() -> None:
    device = device_of(Pipe(name="simple", does=("add", "mul"), per_clock=4))
    assert clocks(device, {Kind("fma", "fp32"): 400}) == {"simple": 200}


def test_narrow_dtypes_without_a_pipe_are_computed_as_fp32_but_wide_ones_are_not() -> None:
    device = device_of(FMA)
    assert clocks(device, {Kind("mul", "bf16"): 4}) == {"fma": 1}
    with pytest.raises(PipeError, match=r"mine states no pipe that does 'mul' on fp64; its pipes do add, mul"):
        clocks(device, {Kind("mul", "fp64"): 4})


def test_a_dtype_that_a_pipe_names_comes_before_any() -> None:
    slow = Pipe(name="convert", does=("cast",), per_clock=1)
    device = device_of(slow, Pipe(name="fast", does=("cast",), per_clock=4, dtypes=("fp16",)))
    assert clocks(device, {Kind("cast", "fp16"): 4, Kind("cast", "fp32"): 4}) == {"fast": 1, "convert": 4}


@pytest.mark.parametrize("kind", ["fp8", "fp8e4m3", "fp8e5m2"])
def test_both_fp8_formats_run_where_a_file_says_fp8(kind: str) -> None:
    assert clocks(H100, {Kind("contraction", kind, "fp32"): 8192, Kind("cast", kind): 64}) == {
        "tensor": 1,
        "convert": 1,
    }


def test_accumulators_choose_the_tensor_pipe() -> None:
    def tensor(rate: int, accumulator: str) -> Pipe:
        return Pipe(name="tensor", does=("contraction",), per_clock=rate, dtypes=("fp16",), accumulators=(accumulator,))

    device = device_of(tensor(8, "fp16"), tensor(4, "fp32"))
    assert clocks(device, {Kind("contraction", "fp16", "fp16"): 32}) == {"tensor": 4}
    assert clocks(device, {Kind("contraction", "fp16", "fp32"): 32}) == {"tensor": 8}


def test_erf_is_computed_from_exp() -> None:
    pipes = [p.name for p, _ in instructions(H100, Kind("erf", "fp32"))]
    assert pipes.count("sfu") == 2  # a reciprocal and an exponential
    with pytest.raises(PipeError, match=r"no pipe that does 'abs'"):
        instructions(device_of(FMA), Kind("erf", "fp32"))


def test_a_device_without_pipes_says_so() -> None:
    with pytest.raises(PipeError, match=r"'add' on fp32; its pipes do none"):
        clocks(device_of(), {Kind("add", "fp32"): 1})


def test_unknown_functions_are_named() -> None:
    with pytest.raises(PipeError, match=r"h100 states no pipe that does 'sin'"):
        clocks(H100, {Kind("sin", "fp32"): 1})


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
