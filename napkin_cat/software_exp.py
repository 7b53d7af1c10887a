"""Which exponentials of a kernel to compute by polynomial, on the multiply-add pipe, beside the special functions.

The trade of FlashAttention-4, made by exact minimisation instead of by hand; what a polynomial gets wrong is proved
in `exponential`.

>>> from napkin_cat.counts import counts
>>> from napkin_cat.exponential import software_exp
>>> from napkin_cat.library import attention
>>> from napkin_cat.program import single
>>> from napkin_cat.schedule import kernel_of
>>> kernel = kernel_of(attention.diagram, stream="x")
>>> [counted] = counts(single(kernel, {"q": 4096, "x": 4096, "d": 64}, {"q": 128, "x": 128, "d": 64}))
>>> exp_share(counted, Device.load("b200"), software_exp("fp16")).share
Fraction(5, 16)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from napkin_cat.counts import KernelCounts, Kind
from napkin_cat.device import Device
from napkin_cat.exponential import Polynomial
from napkin_cat.pipes import clocks, overlap, stated

__all__ = ["ExpShare", "exp_share"]


@dataclass(frozen=True)
class ExpShare:
    """Which share of a kernel's exponentials belongs on the multiply-add pipe, as polynomials, and what that brings.

    Attributes:
        share: the least of those that take the fewest clocks among all `k / parts`: all of them were compared.
        clocks: `ideal` clocks of one core with it; before: without.
        best: the share of fewest clocks among all real ones, and those clocks: no share takes fewer.
        bound, bound_before: the slowest pipe, with and without.
        polynomial: what computes them, with its error bound.
        unstated: operations that the device states no figure for, which are not counted.
    """

    share: Fraction
    clocks: Fraction
    before: Fraction
    best: tuple[Fraction, Fraction]
    bound: str
    bound_before: str
    polynomial: Polynomial
    unstated: tuple[str, ...] = ()

    @property
    def speedup(self) -> float:
        """Of the clocks of the slowest pipe."""
        return float(self.before / self.clocks) if self.clocks else 1.0

    def __str__(self) -> str:
        before = f"{float(self.before):,.0f} clocks ({self.bound_before})"
        after = f"{float(self.clocks):,.0f} ({self.bound})"
        return f"{self.share} of the exponentials by polynomial: {before} become {after}; {self.polynomial}"


def exp_share(kernel: KernelCounts, device: Device, polynomial: Polynomial, parts: int = 16) -> ExpShare:
    """The share of exponentials that minimises the clocks of the slowest pipe, exactly.

    The clocks of each pipe are linear in the share, so the slowest pipe's are convex and piecewise linear: they are
    least at an end or where two pipes cross. `best` compares all of these; `share` all multiples of `1 / parts`,
    since a kernel picks every so-manieth element.

    Raises:
        PipeError: the device states no pipe for an operation of the polynomial.
    """
    kernel, unstated = stated(kernel, device)
    start = overlap(kernel, device).pipes
    moved = {k: n for k, n in kernel.operations.items() if k.function == "exp"}
    slope = {p: -n for p, n in clocks(device, moved).items()}
    software = {Kind(f, "fp32"): n * sum(moved.values()) for f, n in polynomial.instructions.items()}
    for pipe, n in clocks(device, software).items():
        slope[pipe] = slope.get(pipe, Fraction(0)) + n
    pipes = sorted({*start, *slope})

    def at(share: Fraction) -> tuple[Fraction, str]:
        return max((start.get(p, Fraction(0)) + share * slope.get(p, Fraction(0)), p) for p in pipes)

    def crossings() -> Iterator[Fraction]:
        yield from (Fraction(0), Fraction(1))
        for i, a in enumerate(pipes):
            for b in pipes[:i]:
                steeper = slope.get(a, Fraction(0)) - slope.get(b, Fraction(0))
                if steeper:
                    crossing = (start.get(b, Fraction(0)) - start.get(a, Fraction(0))) / steeper
                    if 0 < crossing < 1:
                        yield crossing

    best = min(crossings(), key=lambda s: (at(s)[0], s))
    share = min((Fraction(k, parts) for k in range(parts + 1)), key=lambda s: (at(s)[0], s))
    (after, bound), (before, bound_before) = at(share), at(Fraction(0))
    return ExpShare(share, after, before, (best, at(best)[0]), bound, bound_before, polynomial, tuple(unstated))
