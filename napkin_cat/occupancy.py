"""How many blocks and warps a core holds at once: the hardware's rule, and the paper's flat pool of registers.

FlashAttention-2's tile for d = 128 on an A100 takes 4 warps of 255 registers a thread and 64 KB of shared memory:

>>> from napkin_cat.device import Device
>>> limits = Device.load("a100").limits
>>> print(occupancy(limits, warps=4, registers_per_thread=255, shared_bytes=64 * 1024))
8 warps (2 blocks of 4) per core, bound by registers, shared memory; 8 by the flat pool
>>> occupancy(limits, warps=4, registers_per_thread=152).warps, flat_warps(limits, 19136)
(12, 13)
>>> registers_for(limits, 16, warps=4)
128
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from napkin_cat.device import Device, Limits

__all__ = ["Occupancy", "OccupancyError", "Pool", "flat_warps", "occupancy", "occupancy_of", "registers_for"]

RULES = {
    "cuda": "NVIDIA, compute capability 8.0 and later: cuda_occupancy.h of the CUDA toolkit",
    "cdna3": "AMD CDNA 2 and 3: LLVM's AMDGPUBaseInfo.cpp; MI300 ISA reference guide, 3.6.4 and 11.1",
}
"""The rules that are known, and where each is from."""
_REGISTER_BYTES = 4


class OccupancyError(ValueError):
    """What is asked for is no block, or the device's rule is unknown: the message says which and why."""


@dataclass(frozen=True)
class Occupancy:
    """What one core holds at once of a kernel.

    Attributes:
        blocks: per core; 0 where not even one fits.
        block_warps: warps of one block.
        bounds: how many blocks each resource allows: "warps", "blocks", "registers", "shared memory". A resource that
            the kernel does not use is missing.
        warp_registers: registers that one warp is given, over all its threads.
        block_shared_bytes: shared memory that one block is given.
        flat_warps: warps by the paper's model, where registers are one pool and nothing is rounded.
    """

    blocks: int
    block_warps: int
    bounds: dict[str, int]
    warp_registers: int
    block_shared_bytes: int
    flat_warps: int

    @property
    def warps(self) -> int:
        """Warps per core."""
        return self.blocks * self.block_warps

    @property
    def bound_by(self) -> tuple[str, ...]:
        """The resources that allow no more blocks than there are."""
        return tuple(what for what, blocks in self.bounds.items() if blocks == self.blocks)

    def __str__(self) -> str:
        what = "block" if self.blocks == 1 else "blocks"
        return (
            f"{self.warps} warps ({self.blocks} {what} of {self.block_warps}) per core, "
            f"bound by {', '.join(self.bound_by)}; {self.flat_warps} by the flat pool"
        )


@dataclass(frozen=True)
class Pool:
    """One memory of a core as the paper accounts for it (section 4): a pool that the parts of a block share.

    Attributes:
        level: its name. capacity_bytes: what a block may have of it.
        block_bytes: what the block takes once; part_bytes: what each of its parts (a warp, a warpgroup) takes.

    >>> print(Pool("shared", 227 * 1024, 48 * 1024, 48 * 1024))
    shared: (232,448 - 49,152) / 49,152 bytes = 3.73 parts
    """

    level: str
    capacity_bytes: int
    block_bytes: int
    part_bytes: int

    @property
    def parts(self) -> Fraction | None:
        """How many parts fit, (capacity - block) / part, not rounded; None where parts take nothing."""
        return Fraction(self.capacity_bytes - self.block_bytes, self.part_bytes) if self.part_bytes else None

    def to_json(self) -> dict[str, Any]:
        return {
            "level": self.level, "capacity_bytes": self.capacity_bytes, "block_bytes": self.block_bytes,
            "part_bytes": self.part_bytes, "parts": None if self.parts is None else float(self.parts),
        }  # fmt: skip

    def __str__(self) -> str:
        left = f"({self.capacity_bytes:,} - {self.block_bytes:,})" if self.block_bytes else f"{self.capacity_bytes:,}"
        fits = "any number of" if self.parts is None else f"{float(self.parts):.2f}"
        return f"{self.level}: {left} / {self.part_bytes:,} bytes = {fits} parts"


def occupancy(
    limits: Limits, *, warps: int = 0, threads: int = 0, registers_per_thread: int, shared_bytes: int = 0
) -> Occupancy:
    """What one core holds at once of blocks of so many warps (or threads).

    `cuda` deals warps to `partitions` sub-partitions, each with its own part of the registers: a warp's registers are
    rounded up to `register_granularity`, and a block must fit as if its warps filled all partitions evenly. Shared
    memory is what the block asks for and what is reserved in each, rounded up. `cdna3` is the same arithmetic with
    one exception: a workgroup of one wavefront needs no barrier, so that `blocks` does not bound it. There a thread's
    registers are its VGPRs (a multiple of 4) and AccVGPRs together.

    Args:
        warps: of a block; or `threads`, of which the last warp may hold fewer.
        registers_per_thread: of 32 bits; 0: none.
        shared_bytes: that a block asks for, static and dynamic.

    Raises:
        OccupancyError: the rule is unknown; neither or both of warps and threads; a number below 0.
    """
    if limits.rule not in RULES:
        raise OccupancyError(
            f"occupancy is unknown: there is no rule {limits.rule!r}; there are {', '.join(sorted(RULES))}"
        )
    if (warps > 0) == (threads > 0):
        raise OccupancyError(f"give the warps of a block or its threads, above 0: warps = {warps}, threads = {threads}")
    if registers_per_thread < 0 or shared_bytes < 0:
        raise OccupancyError(f"below 0: registers_per_thread = {registers_per_thread}, shared_bytes = {shared_bytes}")
    threads = threads or warps * limits.warp_threads
    warps = -(-threads // limits.warp_threads)
    warp_registers = _up(registers_per_thread * limits.warp_threads, limits.register_granularity)
    shared = _up(shared_bytes + limits.shared_reserved_bytes, limits.shared_granularity_bytes)

    bounds = {"warps": limits.warps // warps if threads <= limits.block_threads else 0}
    if limits.rule != "cdna3" or warps > 1:
        bounds["blocks"] = limits.blocks
    if warp_registers:
        each = limits.registers // limits.partitions // warp_registers
        fits = warp_registers * _up(warps, limits.partitions) <= limits.block_registers
        allowed = fits and registers_per_thread <= limits.thread_registers
        bounds["registers"] = limits.partitions * each // warps if allowed else 0
    if shared:
        fits = shared <= limits.block_shared_bytes + limits.shared_reserved_bytes
        bounds["shared memory"] = limits.shared_bytes // shared if fits else 0
    flat = flat_warps(limits, registers_per_thread * limits.warp_threads * _REGISTER_BYTES)
    return Occupancy(min(bounds.values()), warps, bounds, warp_registers, shared, flat)


def flat_warps(limits: Limits, warp_bytes: int) -> int:
    """Warps per core when a warp takes so many bytes of one pool of registers (the paper, abstract of v1)."""
    pool = limits.registers * _REGISTER_BYTES
    return min(limits.warps, pool // warp_bytes) if warp_bytes else limits.warps


def registers_for(limits: Limits, core_warps: int, *, warps: int = 0, threads: int = 0, shared_bytes: int = 0) -> int:
    """The most registers a thread may have so that a core still holds `core_warps` warps.

    Raises:
        OccupancyError: no number of registers does it; and as for `occupancy`.
    """

    def held(registers: int) -> Occupancy:
        return occupancy(
            limits, warps=warps, threads=threads, registers_per_thread=registers, shared_bytes=shared_bytes
        )

    least, most = 0, limits.thread_registers
    if (none := held(0)).warps < core_warps:
        raise OccupancyError(f"no core holds {core_warps} warps of such blocks: without registers it holds {none}")
    # Fewer registers never hold fewer warps, so that halving finds the last number that holds enough.
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if held(middle).warps >= core_warps else (least, middle - 1)
    return least


def occupancy_of(
    device: Device, *, warps: int = 0, threads: int = 0, registers_per_thread: int, shared_bytes: int = 0
) -> Occupancy:
    """`occupancy` by a device's own limits.

    Raises:
        OccupancyError: the device states no limits: its occupancy is unknown; and as for `occupancy`.
    """
    if device.limits is None:
        raise OccupancyError(f"occupancy on {device.name} is unknown: its device file has no [limits]")
    return occupancy(
        device.limits,
        warps=warps,
        threads=threads,
        registers_per_thread=registers_per_thread,
        shared_bytes=shared_bytes,
    )


def _up(number: int, multiple: int) -> int:
    return -(-number // multiple) * multiple
