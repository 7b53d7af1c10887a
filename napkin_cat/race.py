"""A compiled algorithm beside numpy or torch: the same numbers first, then the time.

>>> found = race("matmul", {"a": 8, "b": 8, "c": 8}, "numpy", interpret=True)
>>> found.error < 1e-5, found.against
(True, 'numpy')
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from napkin_cat.compiled import Compiled, CompileError, compile, scheduled
from napkin_cat.diagram import Diagram
from napkin_cat.eager import eager
from napkin_cat.evaluate import evaluate
from napkin_cat.schedule import Schedule
from napkin_cat.trace import Algorithm

__all__ = ["Race", "race"]

PEERS = ("numpy", "torch")


@dataclass(frozen=True)
class Race:
    """What came of it.

    Attributes:
        how: "C", or "interpreter" where that was asked for and no compiler is there.
        error: the greatest difference from the fp64 reference, relative to 1 + its magnitude.
        seconds, peer_seconds: medians of runs in turn; the peer's None where it has no such operation.
        tuned: for each choice of block sizes that was timed, what they were and the seconds; one without `tune`.
    """

    algorithm: str
    against: str
    how: str
    threads: int
    error: float
    seconds: float
    peer_seconds: float | None
    tuned: tuple[tuple[str, float], ...]

    @property
    def times_as_fast(self) -> float | None:
        return self.peer_seconds / self.seconds if self.peer_seconds is not None and self.seconds else None

    def to_json(self) -> dict[str, Any]:
        return {
            "algorithm": self.algorithm, "against": self.against, "how": self.how, "threads": self.threads,
            "error": self.error, "seconds": self.seconds, "peer_seconds": self.peer_seconds,
            "times_as_fast": self.times_as_fast,
            "tuned": [{"blocks": blocks, "seconds": s} for blocks, s in self.tuned],
        }  # fmt: skip

    def __str__(self) -> str:
        lines = [f"{self.algorithm}: greatest error {self.error:.2g} relative to 1 + |fp64 reference|"]
        lines += [f"  {blocks:40} {1000 * s:10.3f} ms" for blocks, s in self.tuned if len(self.tuned) > 1]
        lines.append(
            f"  {f'{self.how}, {self.threads} thread' + 's' * (self.threads > 1):40} {1000 * self.seconds:10.3f} ms"
        )
        if self.peer_seconds is None:
            lines.append(f"  {self.against} has no such operation")
        else:
            lines.append(f"  {f'{self.against}, operation by operation':40} {1000 * self.peer_seconds:10.3f} ms, "
                         f"{self.times_as_fast:.2f} times as long")  # fmt: skip
        return "\n".join(lines)


def race(
    what: Schedule | Algorithm | str, sizes: Mapping[str, int] | None = None, against: str = "numpy", *,
    dtype: str = "fp32", threads: int = 1, tune: int = 1, interpret: bool = False, repeats: int = 7, seed: int = 0,
) -> Race:  # fmt: skip
    """Run a compiled algorithm on random arrays, check it against fp64, and time it beside a peer in turn.

    Args:
        against: "numpy" or "torch", run operation by operation (`eager`).
        threads: of the kernel, and of torch.
        tune: how many of the model's best block sizes to time; the fastest is taken.
        interpret: where no compiler is there, run the numpy interpreter of the loop program instead of failing.

    Raises:
        CompileError: no compiler, and not to be interpreted.
        ValueError: no such peer, or it is not installed.
    """
    if against not in PEERS:
        raise ValueError(f"no peer {against!r}; there are {', '.join(PEERS)}")
    if tune < 1 or threads < 1 or repeats < 1:
        raise ValueError(f"tune = {tune}, threads = {threads}, repeats = {repeats}: give numbers of at least 1")
    try:
        library = import_module(against)
    except ImportError:
        raise ValueError(f"{against} is not installed; pip install {against}, or race against numpy") from None
    schedule = scheduled(what, sizes, dtype)
    diagram: Diagram = schedule.derivation.start
    generator = np.random.default_rng(seed)
    exact = [generator.standard_normal([schedule.sizes[a] for a in x.names]) for x in diagram.dom.inside]
    runners: list[tuple[str, Callable[..., Any]]] = []
    how = "C"
    try:
        for rank in range(1, tune + 1):
            made = compile(schedule, rank=rank, threads=threads)
            runners.append((_blocks(made), made))
    except CompileError:
        if not interpret:
            raise
        how, runners = "interpreter", [("as scheduled", lambda *arrays: schedule.run(*arrays, declared=True))]
    kinds = {"fp32": np.float32, "fp16": np.float16, "bf16": np.uint16}
    arrays = [_stored(x, b.dtype, kinds) for x, b in zip(exact, schedule.program.inputs, strict=True)]
    given = [_read(x, b.dtype) for x, b in zip(arrays, schedule.program.inputs, strict=True)]
    want = evaluate(diagram, *(x.astype(np.float64) for x in given))
    got = runners[0][1](*arrays)
    outputs = schedule.program.outputs
    pairs = zip(
        want if isinstance(want, tuple) else (want,), got if isinstance(got, tuple) else (got,), outputs, strict=True
    )
    error = max(_error(w, _read(np.asarray(g), b.dtype) if how == "C" else np.asarray(g)) for w, g, b in pairs)
    single = [x.astype(np.float32) for x in given]
    if against == "torch":
        library.set_num_threads(threads)
        single = [library.from_numpy(x) for x in single]
    peer = eager(diagram, library)
    competitors = [(f, arrays) for _, f in runners]
    with suppress(Exception):  # what the peer has no operation for it does not run
        peer(*single)
        competitors.append((peer, single))
    times = [list[float]() for _ in competitors]
    for _ in range(repeats):
        for own, (run, arguments) in zip(times, competitors, strict=True):
            start = time.perf_counter()
            run(*arguments)
            own.append(time.perf_counter() - start)
    medians = [statistics.median(t) for t in times]
    ours = medians[: len(runners)]
    return Race(
        schedule.algorithm, against, how, threads, error, min(ours), medians[-1] if len(medians) > len(ours) else None,
        tuple(zip((name for name, _ in runners), ours, strict=True)),
    )  # fmt: skip


def _blocks(made: Compiled) -> str:
    cut = {loop.axis: loop.block for k in made.program.kernels for loop in k.loops()}
    return ", ".join(f"{a} by {n}" for a, n in cut.items()) or "nothing is cut"


def _stored(x: np.ndarray[Any, Any], kind: str, kinds: Mapping[str, Any]) -> np.ndarray[Any, Any]:
    """Numbers as a kernel takes them; bf16 as the bits of its upper half."""
    if kind != "bf16":
        return x.astype(kinds[kind])
    bits = x.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def _read(x: np.ndarray[Any, Any], kind: str) -> np.ndarray[Any, Any]:
    return (x.astype(np.uint32) << 16).view(np.float32) if kind == "bf16" else x


def _error(want: np.ndarray[Any, Any], got: np.ndarray[Any, Any]) -> float:
    if not want.size:
        return 0.0
    with np.errstate(all="ignore"):
        apart = np.abs(want - got) / (1 + np.abs(want))
    same = (want == got) | (np.isnan(want) & np.isnan(got))
    return float(np.max(np.where(same, 0.0, apart)))
