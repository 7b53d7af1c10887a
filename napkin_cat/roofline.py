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
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from napkin_cat.counts import KernelCounts, Kind, counts
from napkin_cat.device import Device, DeviceError
from napkin_cat.pipes import MODELS, Overlap, instructions, operations_of, overlap, stated
from napkin_cat.program import Program

__all__ = ["Joules", "KernelRoofline", "Roofline", "Transfer", "roofline", "thresholds"]


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
            rounds = f"{_of(k.blocks, 'block')}, {_of(k.waves, 'wave')}"
            yield (f"Kernel {k.name} on {self.device}: {rounds}, cores {float(k.filled):.0%} filled, "
                   f"{k.flop:,} FLOP")  # fmt: skip
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
    program: Program,
    device: Device,
    *,
    blocks_per_core: int = 1,
    overhead: Fraction | None = None,
    cached: bool = False,
) -> Roofline:
    """What bounds a program on a device, and how long it takes at least.

    Every byte that crosses a boundary is charged at the bandwidth into the level below it; what crosses the boundary
    under a cache's level is charged at the cache's bandwidth as well. Computing and transfers overlap.

    Args:
        blocks_per_core: how many blocks a core holds at once (see `occupancy`). overhead: see `overlap`.
        cached: take a cache that can hold all arrays of which a kernel reads anything again to read each of them once
            from above. Without, as in the paper, every block reads from above what it needs.

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
        kernel, unstated = stated(whole, device)
        moved, transfers, crossed = kernel.moved, [], dict[str, int]()
        again = sum(held for held, traffic in kernel.buffers.values() if traffic > held)
        for i, level in enumerate(device.levels):
            into = [c for c in device.caches if i and c.above == device.levels[i - 1].name]
            for name, rate in [
                *((c.name, c.bandwidth_bytes_per_s) for c in into),
                (level.name, level.bandwidth_bytes_per_s),
            ]:
                if not i or not moved[i]:
                    continue
                once = cached and name == level.name and any(c.capacity_bytes >= again for c in into)
                crossed[name] = sum(map(min, kernel.buffers.values())) if once else moved[i]
                if rate is None:
                    unstated.append(f"bandwidth of {name}")
                else:
                    transfers.append(Transfer(name, crossed[name], crossed[name] / rate))
            if whole.crossed.get(i):
                name, rate = "siblings", level.cross_bytes_per_s.get(whole.siblings)
                crossed[name] = whole.crossed[i]
                if rate is None:
                    unstated.append(f"bandwidth between the blocks of clusters of {whole.siblings}")
                else:
                    transfers.append(Transfer(name, crossed[name], crossed[name] / rate))
        kernels.append(KernelRoofline(
            kernel.name, kernel.blocks, -(-kernel.blocks // (device.units * blocks_per_core)),
            -(-kernel.blocks // device.units), device.units, device.clock_hz, whole.flop, tuple(transfers),
            operations_of(device, kernel.operations), overlap(kernel, device, overhead),
            _joules(kernel, device, crossed), tuple(unstated),
        ))  # fmt: skip
    return Roofline(device.name, tuple(kernels))


def _joules(kernel: KernelCounts, device: Device, crossed: Mapping[str, int]) -> Joules:
    """Of the bytes that cross into each level or out of each cache, and of the operations."""
    moved, computed, unknown = 0.0, 0.0, dict[str, None]()
    for name, n in crossed.items():
        if name in device.energy.per_byte:
            moved += n * device.energy.per_byte[name]
        else:
            unknown[f"bytes into {name}"] = None
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


def _of(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
