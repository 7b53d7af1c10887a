"""This machine as a device: its cores, caches and vector registers as the system states them; bandwidths on request.

The levels are memory and the caches that hold data, the last one a core's own L1. Vector registers are no level of the
chain: the 512 to 2,048 bytes that a core has hold a fragment of a tile, not a tile; their number and width are stated
beside it. What the system does not state is left out, never filled in.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["measure", "probe"]

_CPU = Path("sys/devices/system/cpu")
# Width in bytes and number of a core's vector registers. Intel 64 and IA-32 Architectures Software Developer's Manual,
# volume 1, 3.2.1 and 15.1; Arm Architecture Reference Manual, B1.2.1.
_VECTORS = {"avx512f": (64, 32), "avx": (32, 16), "sse2": (16, 16), "asimd": (16, 32)}


@dataclass(frozen=True)
class _Cache:
    name: str
    capacity_bytes: int
    line_bytes: int
    cpus: frozenset[int]


def probe(root: Path = Path("/")) -> dict[str, Any]:
    """What a device file would say of this machine, without bandwidths (see `measure`).

    Cores are counted once however many threads they run. The capacity of a cache is that of one, its `instances` how
    many there are. Read from /sys/devices/system/cpu and /proc/cpuinfo under `root`.

    Raises:
        LookupError: the system states no caches, as in some containers and outside Linux; the message says what is
            missing.
    """
    cpus = _cpus(root)
    caches: dict[str, set[_Cache]] = {}
    for cpu in cpus:
        for cache in _caches(root, cpu):
            caches.setdefault(cache.name, set()).add(cache)
    if not caches:
        raise LookupError(
            f"{root / _CPU / 'cpu0/cache'} states no data cache: this machine's levels are unknown; "
            "state them in a device file"
        )
    levels: list[dict[str, Any]] = [{"name": "memory"}]
    for name in sorted(caches, reverse=True):
        # Cores may differ (big and little ones): a tile must fit the smallest.
        found = caches[name]
        levels.append(
            {
                "name": name,
                "capacity_bytes": min(c.capacity_bytes for c in found),
                "instances": len(found),
                "granularity_bytes": max(c.line_bytes for c in found),
            }
        )
    flags, model = _flags(root)
    tree: dict[str, Any] = {"name": "host", "units": _cores(root, cpus), "levels": levels}
    absent = []
    for flag, (width, number) in _VECTORS.items():
        if flag in flags:
            tree |= {"vector_bytes": width, "vector_registers": number}
            break
    else:
        absent.append("vector registers")
    if (clock := _number(root / _CPU / "cpu0/cpufreq/cpuinfo_max_freq")) is not None:
        tree["clock_hz"] = clock * 1000.0
    else:
        absent.append("clock")
    tree["description"] = (model or "this machine") + (f"; not stated: {', '.join(absent)}" if absent else "")
    return tree


def measure(seconds: float = 0.2, root: Path = Path("/")) -> dict[str, float]:
    """Bytes per second into each cache from what is above it, over all instances, by level name.

    Every core negates an array of its own in place (numpy's `negative`, fp32), which reads and writes every line once;
    the arrays fit half of the memory above and fill the cache at least twice over. An array of n bytes counts 2n, since
    H counts both ways across a boundary. The time is the least of the repetitions (whatever else uses the machine only
    slows it) less that of one value, which is the cost of the call. Where each core has the memory above to itself, one
    core is measured and multiplied: the passes are too short there to run side by side. Copies are no measure: the C
    library chooses among several ways by size.

    A cache is left out where half of the one above is less than twice as large: no array then flows between them alone.

    Args:
        seconds: for each level.

    Raises:
        LookupError: as for `probe`.
    """
    tree = probe(root)
    levels, cores = tree["levels"], tree["units"]
    rates: dict[str, float] = {}
    for above, level in pairwise(levels):
        held = level["capacity_bytes"] * level["instances"]
        if "capacity_bytes" in above:
            shared = above["instances"] < cores
            most = above["capacity_bytes"] * above["instances"] // 2
            if most < 2 * held:
                continue
        else:
            shared, most = True, max(4 * held, 64 << 20)
        rate = _rate(most // cores // 4, cores if shared else 1, seconds)
        rates[level["name"]] = rate if shared else rate * cores
    return rates


def _rate(values: int, threads: int, seconds: float) -> float:
    """Bytes read and written per second by so many threads that negate so many values each."""
    call = _fastest([np.ones(1, np.float32)], seconds / 10)
    whole = _fastest([np.ones(values, np.float32) for _ in range(threads)], seconds)
    # On a machine too noisy to tell a pass from the call, the cost of the call stays in.
    return 2 * 4 * values * threads / (whole - call if whole > call else whole)


def _fastest(arrays: list[np.ndarray[Any, Any]], seconds: float) -> float:
    """The least seconds that one pass took, of the thread that took longest, all running at once."""
    best = [float("inf")] * len(arrays)
    start = threading.Barrier(len(arrays))

    def run(i: int) -> None:
        array = arrays[i]
        np.negative(array, out=array)
        start.wait()
        end = time.perf_counter() + seconds
        while (before := time.perf_counter()) < end:
            np.negative(array, out=array)
            best[i] = min(best[i], time.perf_counter() - before)

    workers = [threading.Thread(target=run, args=(i,)) for i in range(1, len(arrays))]
    for worker in workers:
        worker.start()
    run(0)
    for worker in workers:
        worker.join()
    return max(best)


# --------------------------------------------------------------------------- what the system states


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""


def _number(path: Path) -> int | None:
    """A number of bytes or kilohertz, "32K" or "2445000"; None where it is not stated."""
    match = re.fullmatch(r"(\d+)([KMG]?)", _text(path))
    return int(match[1]) << {"": 0, "K": 10, "M": 20, "G": 30}[match[2]] if match else None


def _listed(text: str) -> Iterator[int]:
    """The numbers of a list in the kernel's notation, "0-3,8"."""
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def _cpus(root: Path) -> list[int]:
    """The processors that this process may run on, as far as the system states them."""
    online = list(_listed(_text(root / _CPU / "online"))) or [0]
    if root == Path("/") and hasattr(os, "sched_getaffinity"):
        allowed = os.sched_getaffinity(0)
        online = [cpu for cpu in online if cpu in allowed] or online
    return online


def _cores(root: Path, cpus: Sequence[int]) -> int:
    def siblings(cpu: int) -> str:
        topology = root / _CPU / f"cpu{cpu}/topology"
        return _text(topology / "core_cpus_list") or _text(topology / "thread_siblings_list") or str(cpu)

    return len({siblings(cpu) for cpu in cpus})


def _caches(root: Path, cpu: int) -> Iterator[_Cache]:
    """The caches of a processor that hold data and whose size is stated."""
    for folder in sorted((root / _CPU / f"cpu{cpu}/cache").glob("index*")):
        size, depth = _number(folder / "size"), _number(folder / "level")
        if _text(folder / "type") in ("Data", "Unified") and size and depth:
            line = _number(folder / "coherency_line_size") or 1
            yield _Cache(
                f"l{depth}", size, line, frozenset(_listed(_text(folder / "shared_cpu_list"))) or frozenset({cpu})
            )


def _flags(root: Path) -> tuple[frozenset[str], str]:
    """What the processor can do, by the kernel's words, and its name."""
    text = _text(root / "proc/cpuinfo")
    flags = re.search(r"^(?:flags|Features)\s*:(.*)$", text, re.MULTILINE)
    model = re.search(r"^model name\s*:(.*)$", text, re.MULTILINE)
    return frozenset(flags[1].split() if flags else ()), model[1].strip() if model else ""
