"""Warps, blocks and grids."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.ptx.common import DTYPES, LANES, Fault, Kernel, Line, PtxError, Traffic
from tests.ptx.memory import Global, Shared

__all__ = ["Warp", "launch"]


@dataclass
class Launch:
    kernel: Kernel
    memory: Global
    params: dict[str, np.ndarray]
    traffic: Traffic
    shared_bytes: int
    limit: int


class Warp:
    """The lanes of a warp: arrays of registers, which lanes stand where, and asynchronous copies under way."""

    def __init__(self, run: Launch, number: int, shared: Shared, special: Mapping[str, Any], live: np.ndarray) -> None:
        self.run, self.number, self.shared, self.live = run, number, shared, live
        self.paths = [(0, len(run.kernel.code), live)]  # where to go on, until where, with which lanes
        self.sent: list[tuple[np.ndarray, np.ndarray]] = []
        self.groups: list[list[tuple[np.ndarray, np.ndarray]]] = []
        registers: dict[str, np.ndarray] = {}
        self.r: list[Any] = []
        for kind, what, *of in run.kernel.slots:
            to = np.dtype(of[-1])
            if kind == "reg":
                if what not in registers:
                    registers[what] = np.zeros(LANES, DTYPES[of[0]])
                self.r.append(registers[what].view(to))
            elif kind == "const":
                self.r.append(np.array([what], bool if to.kind == "b" else f"u{to.itemsize}").view(to)[0])
            elif kind == "sink":
                self.r.append(np.zeros(LANES, to))
            elif what not in special:
                raise PtxError(f"{run.kernel.name}: special register {what} is not known")
            else:
                self.r.append(np.broadcast_to(np.asarray(special[what]), LANES).astype(to))

    def advance(self) -> bool:
        """Run until all lanes wait at a barrier (True) or have left (False)."""
        code, r, traffic = self.run.kernel.code, self.r, self.run.traffic
        while self.paths:
            pc, until, lanes = self.paths.pop()
            mask = lanes & self.live
            if not mask.any():
                continue
            whole: Any = True if mask.all() else mask
            while pc != until:
                c = code[pc]
                m = whole
                if c.guard >= 0:
                    wanted = r[c.guard] & mask if not c.negated else ~r[c.guard] & mask
                    m = True if wanted.all() else wanted
                    if not (m is True or wanted.any()):
                        pc += 1
                        continue
                self.run.limit -= 1
                if self.run.limit < 0:
                    raise self.wrong(c, "endless")
                if c.kind == "run":
                    traffic.instructions[c.text] += 1
                    assert c.step is not None
                    try:
                        c.step(self, r, m)
                    except Fault as error:
                        raise self.wrong(c, str(error)) from None
                    pc += 1
                    continue
                going = mask if m is True else m
                rest = mask & ~going
                if c.kind == "barrier":
                    if (going != self.live).any():
                        raise self.wrong(c, "a barrier that some lanes of the warp do not reach")
                    self.paths.append((pc + 1, until, mask))
                    return True
                if c.kind == "exit":
                    self.live = self.live & ~going
                    self.paths.append((pc + 1, until, rest))
                    break
                if not rest.any():
                    pc = c.target
                    continue
                ways = [(c.meet, until, mask), (pc + 1, c.meet, rest), (c.target, c.meet, going)]
                self.paths += [way for way in ways if way[0] != way[1]]
                break
        return False

    def wrong(self, c: Line, what: str) -> PtxError:
        return PtxError(f"{self.run.kernel.name}, line {c.number}, warp {self.number}: {what}: {c.text}")

    def all_lanes(self, m: Any) -> None:
        if not (m is True or (m == self.live).all()):
            raise Fault("not all lanes of the warp are here")


def launch(
    kernel: Kernel, grid: Sequence[int], threads: int, arguments: Sequence[Any], shared: int = 0,
    limit: int = 20_000_000, blocks: Sequence[int] | None = None,
) -> Traffic:  # fmt: skip
    """Run a kernel on blocks of so many threads; arrays among the arguments are global memory, and written in place.

    Args:
        grid: blocks along x, y, z. shared: bytes of dynamic shared memory of a block.
        limit: instructions of warps in all, beyond which the kernel counts as endless.
        blocks: the blocks to run, by their number with x fastest; all of the grid if not given.

    Raises:
        PtxError: see the head of this module.
    """
    if len(arguments) != len(kernel.params):
        raise PtxError(f"{kernel.name} takes {len(kernel.params)} arguments, not {len(arguments)}")
    memory = Global({i: a for i, a in enumerate(arguments) if isinstance(a, np.ndarray) and a.ndim})
    bases = dict(zip(memory.arguments, memory.bases, strict=True))
    params = {
        name: np.frombuffer(np.array(bases.get(i, a)).astype(DTYPES[kind]).tobytes(), np.uint8)
        for i, ((name, kind), a) in enumerate(zip(kernel.params, arguments, strict=True))
    }
    traffic = Traffic()
    run = Launch(kernel, memory, params, traffic, kernel.shared + shared, limit)
    sizes = [*grid, *(1,) * (3 - len(grid))]
    dims = zip("xyz", sizes, strict=True)
    common = {f"%nctaid.{d}": n for d, n in dims} | {"%ntid.x": threads, "%ntid.y": 1, "%ntid.z": 1}
    lanes = np.arange(LANES)
    common |= {"%tid.y": 0, "%tid.z": 0, "%laneid": lanes, "WARP_SZ": LANES}
    with np.errstate(all="ignore"):
        for n in range(math.prod(sizes)) if blocks is None else blocks:
            z, y, x = np.unravel_index(n, sizes[::-1])
            here = common | {"%ctaid.x": x, "%ctaid.y": y, "%ctaid.z": z}
            block = Shared(run.shared_bytes, traffic)
            waiting = [
                Warp(run, w, block, here | {"%tid.x": lanes + LANES * w, "%warpid": w}, lanes + LANES * w < threads)
                for w in range(-(-threads // LANES))
            ]
            while waiting:
                waiting = [w for w in waiting if w.advance()]
                block.barrier()
    for i, data in zip(memory.arguments, memory.data, strict=True):
        a = arguments[i]
        a[...] = data[: a.nbytes].view(a.dtype).reshape(a.shape)
    by_name: Counter[str] = Counter()
    for text, n in traffic.instructions.items():
        by_name[re.sub(r"^@!?\s*\S+\s+", "", text).split()[0].split(".")[0]] += n
    traffic.instructions = by_name
    return traffic
