"""What the CPU benchmarks stand on: interleaved medians, the machine described, its measured FMA peak."""

from __future__ import annotations

import ctypes
import gc
import os
import platform
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from napkin_cat.device import Device

Call = Callable[[], Any]

PACKAGES = ("numpy", "torch", "onnxruntime", "openvino", "pykeops")


@dataclass(frozen=True)
class Seconds:
    """Medians over rounds of one call: CPU time of the whole process, and time by the clock on the wall."""

    cpu: float
    wall: float
    least: float
    """The least wall time of any round."""
    rounds: int


def interleaved(
    calls: Mapping[str, Call], rounds: int = 9, sample: float = 0.05, budget: float = 60.0, pause: float = 0.005
) -> dict[str, Seconds]:
    """Time calls side by side: in each round every call once, or as often as `sample` seconds hold, in turning order.

    What disturbs the machine for a while so disturbs all of them. Before each sample there is a pause, in which the
    threads of the last one stop waiting in loops, and an untimed call, which wakes its own. Rounds end early when
    `budget` seconds are over, but not before the third.
    """
    times = {}
    for name, call in calls.items():
        call()
        before = time.perf_counter()
        call()
        times[name] = max(1, int(sample / max(time.perf_counter() - before, 1e-9)))
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in calls}
    names = list(calls)
    end = time.perf_counter() + budget
    gc.collect()
    gc.disable()
    try:
        for i in range(rounds):
            if i >= 3 and time.perf_counter() > end:
                break
            for name in names[i % len(names) :] + names[: i % len(names)]:
                call, n = calls[name], times[name]
                time.sleep(pause)
                call()
                cpu, wall = time.process_time(), time.perf_counter()
                for _ in range(n):
                    call()
                taken[name].append(((time.process_time() - cpu) / n, (time.perf_counter() - wall) / n))
    finally:
        gc.enable()
    return {
        name: Seconds(
            statistics.median(c for c, _ in found), statistics.median(w for _, w in found), min(w for _, w in found),
            len(found),
        )
        for name, found in taken.items()
    }  # fmt: skip


def machine() -> dict[str, Any]:
    """The processor, its cores and caches, and the versions of what is compared."""
    device = Device.load("host")
    caches = {
        level.name: f"{level.capacity_bytes // 1024:,} KiB x {level.instances}"
        for level in device.levels
        if level.capacity_bytes is not None
    }
    versions = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "not installed"
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler:
        told = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True)
        versions["cc"] = told.stdout.splitlines()[0]
    return {
        "processor": device.description, "cores": os.cpu_count(), "caches": caches, "system": platform.platform(),
        "versions": versions,
    }  # fmt: skip


CHAINS = 12
"""Independent chains of fused multiply-adds: more than latency times pipes asks for, and they fit 16 registers."""


def _peak_source(constraint: str) -> str:
    """One C function; each chain is a variable of its own, so that compilers keep it in a register."""
    chains = range(CHAINS)
    lines = [
        "typedef float vector __attribute__((vector_size(WIDTH)));",
        "float fma_chains(long n)",
        "{",
        "    vector b = (vector){0} + 0.999f, c = (vector){0} + 0.001f;",
        *(f"    vector a{i} = (vector){{0}} + {i}.0f;" for i in chains),
        "    for (long k = 0; k < n; k++) {",
        *(f'        a{i} = a{i} * b + c; __asm__ volatile("" : "{constraint}"(a{i}));' for i in chains),
        "    }",
        f"    return ({' + '.join(f'a{i}' for i in chains)})[0];",
        "}",
    ]
    return "\n".join(lines)


@cache
def fma_peak() -> float | None:
    """fp32 FLOP per second of one core at its best, by chains of fused multiply-adds; None without a C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    width = Device.load("host").vector_bytes
    if compiler is None or width is None:
        return None
    constraint = "+w" if platform.machine() in ("aarch64", "arm64") else "+v" if width == 64 else "+x"
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(folder, "peak.c"), Path(folder, "peak.so")
        source.write_text(_peak_source(constraint))
        flags = ["-O3", "-march=native", "-ffp-contract=fast", f"-DWIDTH={width}", "-shared", "-fPIC"]
        subprocess.run([compiler, *flags, str(source), "-o", str(library)], check=True)
        chains = ctypes.CDLL(str(library)).fma_chains
        chains.argtypes, chains.restype = [ctypes.c_long], ctypes.c_float
        n, best = 2_000_000, 0.0
        for _ in range(15):
            start = time.thread_time()
            chains(n)
            best = max(best, 2 * CHAINS * (width // 4) * n / (time.thread_time() - start))
    return best
