"""A schedule as a function that runs on this machine: C, compiled once, called on arrays without copying them.

>>> import numpy as np
>>> import napkin_cat as nc
>>> attention = nc.compile("attention", {"q": 40, "x": 50, "d": 16})  # doctest: +SKIP
>>> Q, K, V = (np.ones((n, 16), np.float32) for n in (40, 50, 50))
>>> attention(Q, K, V).shape  # doctest: +SKIP
(40, 16)
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from napkin_cat.backends.c import Source, emit
from napkin_cat.device import Device
from napkin_cat.diagram import Diagram
from napkin_cat.processor import Processor, best, tile, tiled
from napkin_cat.program import Buffer, Program, lower
from napkin_cat.prove import cache_folder
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Tiling
from napkin_cat.trace import Algorithm

__all__ = ["CompileError", "Compiled", "compile", "program_on", "scheduled", "source_of"]

FLAGS = ("-O3", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC", "-std=gnu11", "-w")
_NUMPY: Mapping[str, np.dtype[Any]] = {
    "fp32": np.dtype("float32"),
    "fp16": np.dtype("float16"),
    "bf16": np.dtype("uint16"),
}


class CompileError(RuntimeError):
    """There is no C compiler, or it refused; what it said is in the message."""


@dataclass(eq=False)
class Compiled:
    """A callable on arrays: one per input, dimensions in the order of its axes.

    Takes numpy arrays, and whatever has `__dlpack__` (torch tensors) without a copy; bf16 comes as torch tensors, as
    ml_dtypes' bfloat16, or as the uint16 of its bits. Gives back what it was given: torch tensors for torch tensors.

    Attributes:
        program: what was compiled. tilings: of each kernel, with the certificate of its block sizes.
        source: the C. library: the file that it was compiled to.
    """

    program: Program
    tilings: tuple[Tiling | None, ...]
    source: Source
    library: Path
    threads: int
    _functions: list[Any] = field(repr=False, default_factory=list)
    _scratches: deque[Any] = field(repr=False, default_factory=deque)
    _pool: ThreadPoolExecutor | None = field(repr=False, default=None)
    _workers: list[int] = field(repr=False, default_factory=list)
    _away: int | None = field(repr=False, default=None)
    """The core that the workers keep off."""

    def __post_init__(self) -> None:
        handle = ctypes.CDLL(str(self.library))
        for kernel in self.source.kernels:
            function = getattr(handle, kernel.name)
            function.argtypes, function.restype = [ctypes.c_void_p] * 3, None
            self._functions.append(function)

    def __call__(self, *arrays: Any, threads: int | None = None) -> Any:
        """Run it.

        Args:
            threads: that work on it at once; by default those it was compiled with. Any number of calls may run at
                the same time.

        Raises:
            TypeError, ValueError: arrays of another number, dtype or shape; the message names the input.
        """
        inputs = self.program.inputs
        if len(arrays) != len(inputs):
            raise TypeError(f"{len(inputs)} arrays are needed ({', '.join(b.name for b in inputs)}), not {len(arrays)}")
        memory = {b.name: _taken(a, b) for b, a in zip(inputs, arrays, strict=True)}
        for b in (*self.program.scratch, *self.program.outputs):
            memory[b.name] = np.empty(b.shape, _NUMPY[b.dtype])
        for kernel, function in zip(self.source.kernels, self._functions, strict=True):
            pointers = (ctypes.c_void_p * max(1, len(kernel.arguments)))(
                *[memory[a].ctypes.data for a in kernel.arguments]
            )
            self._run(function, pointers, kernel.blocks, threads or self.threads)
        outputs = [_given(memory[b.name], b, arrays) for b in self.program.outputs]
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def _run(self, function: Any, pointers: Any, blocks: int, threads: int) -> None:
        counter = ctypes.c_long(0)

        def work() -> None:
            scratch = self._scratch()
            function(pointers, scratch[1], ctypes.addressof(counter))
            self._scratches.append(scratch)

        workers = min(threads, blocks) - 1
        if workers < 1:
            work()
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max(workers, os.cpu_count() or 1), initializer=self._begun)
        self._make_way()
        futures = [self._pool.submit(work) for _ in range(workers)]
        work()
        for future in futures:
            future.result()

    def _begun(self) -> None:
        self._workers.append(threading.get_native_id())
        self._away = None

    def _make_way(self) -> None:
        """Keep the workers off the core that the caller runs on.

        Linux may wake a thread on the core of the one that woke it, which is about to be busy, and moves it after
        milliseconds: a small kernel is over by then.
        """
        here = _core()
        if here is None or here == self._away:
            return
        if others := os.sched_getaffinity(0) - {here}:
            for worker in list(self._workers):
                with suppress(OSError):
                    os.sched_setaffinity(worker, others)
            self._away = here

    def _scratch(self) -> tuple[Any, int]:
        """Room for one thread, at a line's start; kept for the next call."""
        try:
            kept: tuple[Any, int] = self._scratches.pop()
            return kept
        except IndexError:
            room = np.zeros(max(k.scratch_bytes for k in self.source.kernels) + 4096, np.uint8)
            return room, -(-room.ctypes.data // 4096) * 4096


def compile(
    what: Schedule | Algorithm | Diagram | str, sizes: Mapping[str, int] | None = None, *,
    dtype: str | Mapping[str, str] = "fp32", blocks: Mapping[str, int] | None = None, threads: int | None = None,
    rank: int = 1,
) -> Compiled:  # fmt: skip
    """Compile a schedule for this machine, with block sizes for its caches and registers.

    Args:
        what: a schedule, or what `derive` takes: that is then derived for this machine, at `sizes` and `dtype`.
        blocks: block sizes per axis (values) that are given; what is not comes from the model of `processor`.
        threads: that work on a call, among whom the blocks are divided evenly; by default one for every core that
            this process may use.
        rank: 1 for the model's first choice of block sizes, 2 for its second, and so on.

    Raises:
        CompileError: no C compiler, or it refused.
        ProgramError: something has no form in C.
        Infeasible: not even the smallest tile fits the caches.
    """
    schedule = scheduled(what, sizes, dtype)
    program, source, tilings = source_of(schedule, blocks, rank, threads or _cores())
    return Compiled(program, tilings, source, build(source.text), threads or _cores())


def scheduled(
    what: Schedule | Algorithm | Diagram | str, sizes: Mapping[str, int] | None = None,
    dtype: str | Mapping[str, str] = "fp32", accumulator: str | Mapping[str, str] | None = None,
) -> Schedule:  # fmt: skip
    """A schedule as it is, all else derived for this machine: its second cache (`processor.tiled`)."""
    if isinstance(what, Schedule):
        return what
    return derive(what, on=tiled(Device.load("host")), sizes=sizes, dtype=dtype, accumulator=accumulator)


def source_of(
    schedule: Schedule, blocks: Mapping[str, int] | None = None, rank: int = 1, threads: int = 1
) -> tuple[Program, Source, tuple[Tiling | None, ...]]:
    """The loop program for this machine, its C, and the tilings; arguments and errors as for `compile`."""
    processor = Processor.of(Device.load("host"))
    program, tilings = program_on(schedule, processor, blocks, rank, threads)
    return program, emit(program, processor.registers, _head(schedule, tilings)), tilings


def program_on(
    schedule: Schedule, processor: Processor, blocks: Mapping[str, int] | None = None, rank: int = 1, threads: int = 1
) -> tuple[Program, tuple[Tiling | None, ...]]:
    """The loop program of a schedule at block sizes for a processor, and the tilings that they come from."""
    kernels, tilings = [], list[Tiling | None]()
    given = dict(blocks or {})
    known = {a for k in schedule.kernels for a in k.blocks}
    if unknown := sorted(set(given) - known):
        raise ValueError(f"no block size of {', '.join(map(repr, unknown))} to be given; there are "
                         f"{', '.join(sorted(known)) or 'none: nothing is cut'}")  # fmt: skip
    for a, n in given.items():
        if isinstance(n, bool) or not isinstance(n, int) or n < 1:
            raise ValueError(f"a block of {n!r} values of {a!r}; give a whole number of at least 1")
    for k in schedule.kernels:
        tiling = None
        chosen = {a: min(given[a], dict(k.sizes)[a]) for a in k.blocks if a in given}
        if set(chosen) != set(k.blocks):
            if rank == 1:
                tiling = tile(k, processor, threads)
                found = {a: tiling.blocks[v] for a, v in _variables(k)}
            else:
                found = best(k, processor, rank, threads)[-1]
            chosen = {**found, **chosen}
        tilings.append(tiling)
        kernels.append(lower(k.name, k.code, dict(k.sizes), chosen, k.inputs, k.outputs))
    return Program(*schedule.buffers, tuple(kernels), schedule.numerics), tuple(tilings)


def _variables(k: Any) -> list[tuple[str, str]]:
    from napkin_cat import cost

    return [(a, cost.variable(k.code, a)) for a in cost.axes_of(k.code)]


@lru_cache(maxsize=1)
def _getcpu() -> Any:
    try:
        return ctypes.CDLL(None).sched_getcpu
    except (AttributeError, OSError):
        return None


def _core() -> int | None:
    """The core that this thread runs on, where the system says so and lets threads be kept off it."""
    call = _getcpu() if hasattr(os, "sched_setaffinity") else None
    here = call() if call is not None else -1
    return here if here >= 0 else None


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _head(schedule: Schedule, tilings: Sequence[Tiling | None]) -> list[str]:
    """What the C says of where it comes from."""
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(schedule.sizes.items()))
    lines = [f"{schedule.algorithm}: {sizes}; {schedule.numerics.storage} stored, fp32 computed", "", "Derivation"]
    lines += [f"  {i + 1:2}  {step}" for i, step in enumerate(schedule.derivation.steps)]
    for k, t in zip(schedule.kernels, tilings, strict=True):
        blocks = ", ".join(f"{v} = {b}" for v, b in t.blocks.items()) if t else "given"
        proof = f"; {t.cost / 1000:,.0f} clocks of a core by the model, {t.certificate.status}" if t else ""
        lines.append(f"{k.name}: {'; '.join(k.operations)}: {blocks}{proof}")
    return [*lines, ""]


# --------------------------------------------------------------------------- arrays


def _taken(array: Any, buffer: Buffer) -> np.ndarray[Any, Any]:
    """An argument as a contiguous numpy array of the dtype that the kernel reads, without a copy where it is one."""
    wanted = _NUMPY[buffer.dtype]
    held = array
    if isinstance(array, np.ndarray):
        if array.dtype == wanted and array.shape == buffer.shape:  # soon done: a small kernel takes microseconds
            return np.ascontiguousarray(array)
    else:
        torch = sys.modules.get("torch")
        if torch is not None and isinstance(array, torch.Tensor):
            if array.device.type != "cpu":
                raise TypeError(f"{buffer.name} lies on {array.device}; the kernel runs on the processor: use .cpu()")
            if array.requires_grad:
                raise TypeError(f"{buffer.name} requires a gradient, which the kernel does not give: use .detach()")
            if array.dtype == torch.bfloat16:
                array = array.view(torch.int16)
        if not hasattr(array, "__dlpack__"):
            raise TypeError(f"{buffer.name} is {type(array).__name__}; give a numpy array, or what has __dlpack__")
        held = np.from_dlpack(array)
        if held.dtype == np.int16 and wanted == np.uint16:
            held = held.view(np.uint16)
    if held.dtype.name == "bfloat16":
        held = held.view(np.uint16)
    if held.dtype != wanted:
        bits = "bf16 (torch.bfloat16, ml_dtypes.bfloat16, or its bits as uint16)"
        name = bits if buffer.dtype == "bf16" else wanted.name
        raise TypeError(f"{buffer.name} is {held.dtype.name}; the kernel was compiled for {name}")
    if held.shape != buffer.shape:
        axes = ", ".join(f"{a} = {n}" for a, n in zip(buffer.axes, buffer.shape, strict=True))
        raise ValueError(f"{buffer.name} has shape {held.shape}; the kernel was compiled for {buffer.shape} ({axes})")
    return np.ascontiguousarray(held)


def _given(array: np.ndarray[Any, Any], buffer: Buffer, arguments: Sequence[Any]) -> Any:
    """A result, in the kind of array that the arguments were."""
    torch = sys.modules.get("torch")
    if torch is not None and any(isinstance(a, torch.Tensor) for a in arguments):
        if buffer.dtype == "bf16":
            return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
        return torch.from_numpy(array)
    if buffer.dtype == "bf16":
        named = next((a.dtype for a in arguments if getattr(getattr(a, "dtype", None), "name", "") == "bfloat16"), None)
        return array if named is None else array.view(named)
    return array


# --------------------------------------------------------------------------- the compiler


def compiler() -> str:
    """The C compiler: `CC`, or the first of cc, gcc and clang that is there.

    Raises:
        CompileError: none is there; it says what to install.
    """
    asked = os.environ.get("CC")
    for name in [asked] if asked else ["cc", "gcc", "clang"]:
        if found := shutil.which(name):
            return found
    raise CompileError(
        f"{f'the compiler {asked!r} that CC names' if asked else 'no C compiler (cc, gcc or clang)'} was not found; "
        "install one, e.g. 'apt install gcc', 'dnf install gcc' or 'xcode-select --install', or name it in CC"
    )


@lru_cache(maxsize=8)
def _machine(path: str) -> str:
    """What the compiled code depends on beside its source: the compiler and the processor."""
    version = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout.splitlines()[:1]
    try:
        flags = next(x for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith(("flags", "Features")))
    except (OSError, StopIteration):
        flags = platform.processor()
    return f"{path} {version} {platform.machine()} {flags}"


def build(text: str, extra: Sequence[str] = ()) -> Path:
    """The shared library of a source; compiled once for the same source, compiler, flags and processor.

    Raises:
        CompileError: no compiler, or it refused; nothing is left behind.
    """
    path = compiler()
    native = "-mcpu=native" if platform.machine() in ("aarch64", "arm64") else "-march=native"
    flags = (*FLAGS, native, *extra)
    key = hashlib.sha256("\0".join([text, *flags, _machine(path)]).encode()).hexdigest()
    folder = cache_folder().parent / "kernels"
    target = folder / f"{key}.so"
    if target.exists():
        return target
    try:
        folder.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(dir=folder))
    except OSError:  # the cache may be read-only
        work = Path(tempfile.mkdtemp(prefix="napkin_cat"))
        target = work / f"{key}.so"
    source, made = work / "kernel.c", work / "kernel.so"
    source.write_text(text)
    done = subprocess.run(
        [path, *flags, str(source), "-o", str(made), "-lm"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        shutil.rmtree(work, ignore_errors=True)
        raise CompileError(f"{path} refused the generated C:\n{done.stderr.strip()[:2000]}")
    os.replace(made, target)  # whole or not at all, whoever else builds the same
    if target.parent != work:
        shutil.rmtree(work, ignore_errors=True)
    return target
