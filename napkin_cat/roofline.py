"""How long a loop program takes on a device, and what bounds it: transfers, pipes and how they overlap, blocks.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.schedule import derive
>>> schedule = derive(matmul, on="h100", sizes={"a": 4096, "b": 4096, "c": 4096})
>>> roof = roofline(schedule.program, Device.load("h100"))
>>> roof.kernels[0].flop == 2 * 4096**3, roof.seconds() >= roof.flop / 989.4e12
(True, True)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from napkin_cat.device import Device, DeviceError
from napkin_cat.exponential import Polynomial
from napkin_cat.pipes import KernelCounts, Kind, Line, PipeError, clocks, counts, instructions, operations_of
from napkin_cat.program import Program

__all__ = [
    "MODELS", "ExpShare", "Joules", "KernelRoofline", "Overlap", "Roofline", "Transfer", "exp_share", "overlap",
    "roofline", "thresholds",
]  # fmt: skip

MODELS = ("ideal", "inter", "intra", "sequential")
"""How pipes overlap, best first."""


# --------------------------------------------------------------------------- overlap


@dataclass(frozen=True)
class Overlap:
    """Clocks of a kernel, if one core ran all of it, by what may run at the same time as what.

    Attributes:
        feeding: contractions in the stream loop on which other pipes wait in the same chunk (Q K before softmax).
        behind: contractions on which nothing else waits (P V); they may run while the next chunk is worked on.
        rest: the other pipes, in the stream loop, by name.
        once: all pipes, outside of it, by name.

    The models are those of section 4 of the paper and of FlashAttention-3 (arXiv 2407.08608, section 3):

    * `sequential`: one thing at a time.
    * `intra`: one warpgroup; `feeding`, then `behind` beside the rest.
    * `inter`: warpgroups alternate: all contractions beside the rest.
    * `ideal`: every pipe beside every other; nothing is faster, so this is the roofline's.
    """

    feeding: Fraction
    behind: Fraction
    rest: Mapping[str, Fraction]
    once: Mapping[str, Fraction]
    tensor: str = ""

    @property
    def sequential(self) -> Fraction:
        return self.feeding + self.behind + self._rest + self._once

    @property
    def intra(self) -> Fraction:
        return self.feeding + max(self.behind, self._rest) + self._once

    @property
    def inter(self) -> Fraction:
        return max(self.feeding + self.behind, self._rest) + self._once

    @property
    def ideal(self) -> Fraction:
        return max(self.pipes.values(), default=Fraction(0))

    @property
    def pipes(self) -> dict[str, Fraction]:
        """Clocks by pipe, inside and outside of the stream loop."""
        total = {self.tensor: self.feeding + self.behind}
        for part in (self.rest, self.once):
            for name, n in part.items():
                total[name] = total.get(name, Fraction(0)) + n
        return {name: n for name, n in total.items() if n}

    def clocks(self, model: str) -> Fraction:
        """Clocks under one of `MODELS`."""
        if model not in MODELS:
            raise ValueError(f"no overlap {model!r}; there are {', '.join(MODELS)}")
        found: Fraction = getattr(self, model)
        return found

    @property
    def _rest(self) -> Fraction:
        return sum(self.rest.values(), Fraction(0))

    @property
    def _once(self) -> Fraction:
        return sum(self.once.values(), Fraction(0))


def overlap(kernel: KernelCounts, device: Device, overhead: Fraction | None = None) -> Overlap:
    """A kernel's clocks by what depends on what: a contraction feeds the rest if other pipes read what comes from it.

    Args:
        overhead: if given, the rest is not counted pipe by pipe but taken to be its exponentials' clocks times
            `1 + overhead`: what the paper does, which finds two thirds for softmax.

    Raises:
        PipeError: the device states no pipe for an operation.
    """
    tensor = {p.name for p in device.pipes if "contraction" in p.does}
    feeding = behind = Fraction(0)
    rest: dict[str, Fraction] = {}
    once: dict[str, Fraction] = {}
    name = ""
    for i, line in enumerate(kernel.lines):
        spent = clocks(device, _exponentials(line) if overhead is not None else line.operations)
        for pipe, n in spent.items():
            scaled = n * (1 + overhead) if overhead is not None and pipe not in tensor else n
            if not line.looped:
                once[pipe] = once.get(pipe, Fraction(0)) + scaled
            elif pipe not in tensor:
                rest[pipe] = rest.get(pipe, Fraction(0)) + scaled
            else:
                name = pipe
                if line.waits or _awaited(kernel.lines[i:], device, tensor):
                    feeding += scaled
                else:
                    behind += scaled
    return Overlap(feeding, behind, rest, once, name)


def _exponentials(line: Line) -> dict[Kind, int]:
    return {k: n for k, n in line.operations.items() if k.function in ("contraction", "exp")}


def _awaited(lines: tuple[Line, ...], device: Device, tensor: set[str]) -> bool:
    """Whether pipes other than the tensor cores work on what comes from the first line, later in the same chunk."""
    first, *later = lines
    known = {first.target}
    for line in later:
        if line.looped and known & set(line.reads):
            if any(p.name not in tensor for kind in line.operations for p, _ in instructions(device, kind)):
                return True
            known.add(line.target)
    return False


# --------------------------------------------------------------------------- the roofline


@dataclass(frozen=True)
class Transfer:
    """What crosses into a level or out of a cache, and how long that takes at the bandwidth stated for it."""

    into: str
    bytes: int
    seconds: float


@dataclass(frozen=True)
class Joules:
    """Energy of what the device states a figure for; `unknown` lists the rest, which is not in the sum."""

    stated: float
    transfer: float
    unknown: tuple[str, ...]

    @property
    def total(self) -> float | None:
        """Joules of all of it; None where part of it is unknown."""
        return None if self.unknown else self.stated

    def __str__(self) -> str:
        if self.total is not None:
            return f"{self.total:.3g} J"
        return f"unknown: no figure is stated for {', '.join(self.unknown)} (at least {self.stated:.3g} J)"


@dataclass(frozen=True)
class KernelRoofline:
    """One kernel on a device.

    Attributes:
        blocks: independent blocks; waves: rounds in which they run, all cores with all the blocks that they hold;
            busiest: blocks that the busiest core runs in all.
        flop: of the contractions. operations: by pipe, as the device counts them.
        overlap: clocks if one core ran all of it.
        unstated: what the device states no figure for and is not counted: bandwidths, operations. The times are then
            lower bounds.
    """

    name: str
    blocks: int
    waves: int
    busiest: int
    units: int
    clock_hz: float
    flop: int
    transfers: tuple[Transfer, ...]
    operations: Mapping[str, Fraction]
    overlap: Overlap
    joules: Joules
    unstated: tuple[str, ...] = ()

    @property
    def filled(self) -> Fraction:
        """Which part of the cores' time has a block to run: the rest is lost to blocks that do not divide evenly."""
        return Fraction(self.blocks, self.busiest * self.units)

    def compute_seconds(self, model: str = "ideal") -> float:
        """Seconds of the busiest core."""
        return float(self.overlap.clocks(model) / self.blocks * self.busiest) / self.clock_hz

    def seconds(self, model: str = "ideal") -> float:
        """Predicted: transfers beside computing, the slower of the two (the roofline)."""
        return max([self.compute_seconds(model), *(t.seconds for t in self.transfers)])

    def bound(self, model: str = "ideal") -> str:
        """What is slowest: a pipe, the pipes one after the other, or the transfer into a level or out of a cache."""
        slowest = max(self.transfers, key=lambda t: t.seconds, default=None)
        if slowest is not None and slowest.seconds > self.compute_seconds(model):
            return slowest.into
        pipes = self.overlap.pipes
        top = max(pipes, key=lambda p: pipes[p], default="nothing")
        return top if not pipes or self.overlap.clocks(model) == pipes[top] else f"{top} ({model})"

    def flop_per_s(self, model: str = "ideal") -> float:
        return self.flop / self.seconds(model)

    def utilisation(self, model: str = "ideal") -> float:
        """Of the peak of the tensor cores at the dtypes of the contractions: 1 is every clock of every core."""
        pipes = self.overlap.pipes
        least = float(pipes.get(self.overlap.tensor, Fraction(0))) / self.units / self.clock_hz
        return least / self.seconds(model) if least else 0.0

    def intensity(self, into: str) -> float:
        """FLOP of the contractions per byte that crosses into a level or out of a cache."""
        [moved] = [t.bytes for t in self.transfers if t.into == into]
        return self.flop / moved


@dataclass(frozen=True)
class Roofline:
    """A program's kernels on a device, one after the other."""

    device: str
    kernels: tuple[KernelRoofline, ...]

    @property
    def flop(self) -> int:
        return sum(k.flop for k in self.kernels)

    def seconds(self, model: str = "ideal") -> float:
        return sum(k.seconds(model) for k in self.kernels)

    def flop_per_s(self, model: str = "ideal") -> float:
        return self.flop / self.seconds(model)

    def to_json(self, model: str = "ideal") -> dict[str, Any]:
        """All of it under stable keys: bytes, seconds, clocks of one core, operations, joules."""
        return {
            "device": self.device, "overlap": model, "seconds": self.seconds(model), "flop": self.flop,
            "flop_per_s": self.flop_per_s(model),
            "kernels": [
                {
                    "name": k.name, "blocks": k.blocks, "waves": k.waves, "filled": float(k.filled), "flop": k.flop,
                    "seconds": {m: k.seconds(m) for m in MODELS}, "bound": k.bound(model),
                    "utilisation": k.utilisation(model),
                    "transfers": [{"into": t.into, "bytes": t.bytes, "seconds": t.seconds} for t in k.transfers],
                    "pipes": [
                        {"pipe": p, "operations": float(k.operations[p]), "clocks": float(n)}
                        for p, n in k.overlap.pipes.items() if p in k.operations
                    ],
                    "unstated": list(k.unstated), "joules": k.joules.total, "joules_stated": k.joules.stated,
                    "joules_unknown": list(k.joules.unknown),
                }
                for k in self.kernels
            ],
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(self._report())

    def _report(self) -> Iterator[str]:
        for k in self.kernels:
            yield (f"Kernel {k.name} on {self.device}: {k.blocks} blocks, {k.waves} waves, cores {float(k.filled):.0%} "
                   f"filled, {k.flop:,} FLOP")  # fmt: skip
            for t in k.transfers:
                yield f"  into {t.into:12} {t.bytes:>18,} bytes {t.seconds * 1e6:>12,.2f} us"
            for pipe, n in k.overlap.pipes.items():
                seconds = float(n / k.blocks * k.busiest) / k.clock_hz
                yield f"  pipe {pipe:12} {float(k.operations.get(pipe, 0)):>18,.0f} ops   {seconds * 1e6:>12,.2f} us"
            for model in MODELS:
                yield (f"  {model:17} {k.seconds(model) * 1e6:>10,.2f} us {k.flop_per_s(model) / 1e12:>8,.1f} TFLOP/s "
                       f"{k.utilisation(model):>5.0%} of peak, bound by {k.bound(model)}")  # fmt: skip
            yield f"  energy {k.joules}"
            if k.unstated:
                yield f"  not counted, as {self.device} does not state it: {', '.join(k.unstated)}"


def roofline(
    program: Program, device: Device, *, blocks_per_core: int = 1, overhead: Fraction | None = None
) -> Roofline:
    """What bounds a program on a device, and how long it takes at least.

    Every byte that crosses a boundary is charged at the bandwidth into the level below it; what crosses the boundary
    under a cache's level is charged at the cache's bandwidth as well. Computing and transfers overlap.

    Args:
        blocks_per_core: how many blocks a core holds at once (see `occupancy`). overhead: see `overlap`.

    What the device states no figure for is listed as `unstated` and left out.

    Raises:
        DeviceError: the device states no cores or no clock.
    """
    if device.units is None or device.clock_hz is None:
        what = "units" if device.units is None else "clock_hz"
        raise DeviceError(f"{device.name}: the time of a program needs {what!r}, which the device does not state")
    if blocks_per_core < 1:
        raise ValueError(f"{blocks_per_core} blocks on a core; it must hold at least one")
    kernels = []
    for whole in counts(program):
        kernel, unstated = _stated(whole, device)
        moved, transfers = kernel.moved, []
        for i, level in enumerate(device.levels):
            into = [c for c in device.caches if i and c.above == device.levels[i - 1].name]
            for name, rate in [
                *((c.name, c.bandwidth_bytes_per_s) for c in into),
                (level.name, level.bandwidth_bytes_per_s),
            ]:
                if i and moved[i] and rate is None:
                    unstated.append(f"bandwidth of {name}")
                elif i and moved[i] and rate is not None:
                    transfers.append(Transfer(name, moved[i], moved[i] / rate))
        kernels.append(KernelRoofline(
            kernel.name, kernel.blocks, -(-kernel.blocks // (device.units * blocks_per_core)),
            -(-kernel.blocks // device.units), device.units, device.clock_hz, whole.flop, tuple(transfers),
            operations_of(device, kernel.operations), overlap(kernel, device, overhead),
            _joules(kernel, device, transfers), tuple(unstated),
        ))  # fmt: skip
    return Roofline(device.name, tuple(kernels))


def _stated(kernel: KernelCounts, device: Device) -> tuple[KernelCounts, list[str]]:
    """The kernel without the operations that no pipe of the device is stated to do, and what those are."""
    missing: dict[Kind, str] = {}
    for kind in kernel.operations:
        try:
            instructions(device, kind)
        except PipeError:
            missing[kind] = f"{kind} operations"
    lines = tuple(
        replace(line, operations={k: n for k, n in line.operations.items() if k not in missing})
        for line in kernel.lines
    )  # fmt: skip
    return replace(kernel, lines=lines), list(dict.fromkeys(missing.values()))


def _joules(kernel: KernelCounts, device: Device, transfers: list[Transfer]) -> Joules:
    moved, computed, unknown = 0.0, 0.0, dict[str, None]()
    for t in transfers:
        if t.into in device.energy.per_byte:
            moved += t.bytes * device.energy.per_byte[t.into]
        else:
            unknown[f"bytes into {t.into}"] = None
    for kind, n in kernel.operations.items():
        for pipe, each in instructions(device, kind):
            joules = device.energy.operation(pipe.name, kind.dtype)
            if joules is None:
                unknown[f"operations of {pipe.name}"] = None
            else:
                computed += n * float(each) * joules
    return Joules(moved + computed, moved, tuple(unknown))


def thresholds(device: Device, dtype: str, accumulator: str = "fp32") -> dict[str, float]:
    """FLOP per byte above which contractions are bound by computing, per level and cache of stated bandwidth.

    Raises:
        DeviceError: the device states no cores or no clock. PipeError: it has no pipe for them.

    >>> round(thresholds(Device.load("h100"), "fp16")["shared"])
    295
    """
    if device.units is None or device.clock_hz is None:
        what = "units" if device.units is None else "clock_hz"
        raise DeviceError(f"{device.name}: a threshold needs {what!r}, which the device does not state")
    [pipe, *_] = [p for p, _ in instructions(device, Kind("contraction", dtype, accumulator))]
    peak = pipe.per_clock * device.units * device.clock_hz
    rates = {level.name: level.bandwidth_bytes_per_s for level in device.levels}
    rates |= {cache.name: cache.bandwidth_bytes_per_s for cache in device.caches}
    return {name: peak / rate for name, rate in rates.items() if rate is not None}


# --------------------------------------------------------------------------- exponentials by polynomial


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
    kernel, unstated = _stated(kernel, device)
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
