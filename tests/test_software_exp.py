"""The share of exponentials by polynomial: what it is on real devices, and that none is better."""

from __future__ import annotations

from fractions import Fraction

import pytest

from napkin_cat.counts import KernelCounts, Kind, counts
from napkin_cat.device import Device, Pipe
from napkin_cat.exponential import software_exp
from napkin_cat.pipes import instructions, overlap
from napkin_cat.software_exp import exp_share
from tests.toy import TOY, attention

H100, B200, A100 = map(Device.load, ("h100", "b200", "a100"))

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
