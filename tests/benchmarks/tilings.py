"""Predicted against measured time over many tilings: `python -m tests.benchmarks.tilings [algorithm ...]`.

Block sizes are drawn at random among those whose largest column fits the second cache, each is compiled and timed on
one thread, side by side. Told are the rank correlation (Spearman) of what the model says with what was measured, and
the time of the model's own pick over the best of all tilings.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import json
import random
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

import napkin_cat
from napkin_cat import cost
from napkin_cat.compiled import scheduled
from napkin_cat.device import Device
from napkin_cat.schedule import KernelPlan, Schedule
from tests.benchmarks.timing import interleaved, machine

SIZES: Mapping[str, Mapping[str, int]] = {
    "matmul": {"a": 1024, "b": 1024, "c": 1024},
    "attention": {"q": 1024, "x": 1024, "d": 64},
}
QUICK: Mapping[str, Mapping[str, int]] = {
    "matmul": {"a": 256, "b": 256, "c": 256},
    "attention": {"q": 256, "x": 256, "d": 32},
}
BLOCKS = (8, 16, 24, 32, 48, 64, 96, 112, 128, 192, 224, 256, 320, 384, 448, 512, 768, 1024)

Blocks = dict[str, int]
Model = Callable[[KernelPlan, Blocks], float]


@dataclass(frozen=True)
class Ranking:
    """`predicted` in the model's own unit, `seconds` medians of CPU time; `pick` is the model's choice, timed along."""

    algorithm: str
    model: str
    blocks: tuple[Blocks, ...]
    predicted: tuple[float, ...]
    seconds: tuple[float, ...]
    pick: float

    @property
    def spearman(self) -> float:
        return spearman(self.predicted, self.seconds)

    @property
    def over_best(self) -> float:
        """Time of the model's pick over the best there is, the pick among them."""
        return self.pick / min(self.pick, *self.seconds)


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Rank correlation: Pearson's of the ranks, where equals share the mean of theirs.

    >>> spearman([1, 2, 3, 4], [10, 20, 40, 30])
    0.8
    """

    def ranks(values: Sequence[float]) -> Any:
        given = np.asarray(values, dtype=np.float64)
        return (given[:, None] > given).sum(axis=1) + (given[:, None] == given).sum(axis=1) / 2

    return round(float(np.corrcoef(ranks(a), ranks(b))[0, 1]), 12)


def tilings(plan: KernelPlan, capacity_bytes: int, number: int, seed: int = 0) -> list[Blocks]:
    """So many block sizes per axis, at random among those whose every column fits; all, if there are fewer."""
    sizes = dict(plan.sizes)
    axes = list(cost.axes_of(plan.code))
    flat = cost.flattened(plan.code)
    every = [[b for b in BLOCKS if b < sizes[a]] + [sizes[a]] for a in axes]
    fitting = []
    for values in itertools.product(*every):
        blocks = dict(zip(axes, values, strict=True))
        held = cost.memory(flat, cost.exact(flat, sizes, blocks), cost.in_bytes)[1]
        if max(n for _, n in held) <= capacity_bytes:
            fitting.append(blocks)
    return random.Random(seed).sample(fitting, min(number, len(fitting)))


def models() -> dict[str, Model]:
    """The model that chooses tiles on a processor, where it is there; and bytes from memory alone, to compare."""

    def transfer(plan: KernelPlan, blocks: Blocks) -> float:
        numbers = cost.exact(plan.code, dict(plan.sizes), blocks)
        return float(cost.transfer(plan.code, numbers, cost.stored_bytes(plan.numerics))[1])

    found: dict[str, Model] = {"transfer": transfer}
    try:
        processor = importlib.import_module("napkin_cat.processor")
    except ModuleNotFoundError:
        return found
    core = processor.Processor.of(Device.load("host"))
    return {"clocks": lambda plan, blocks: float(processor.clocks(plan, core, blocks)), **found}


def measured(schedule: Schedule, number: int, rounds: int, seed: int = 0) -> list[Ranking]:
    """One kernel at many tilings and at the model's pick: the same times ranked by every model."""
    compile_ = getattr(napkin_cat, "compile", None)
    if compile_ is None:
        raise LookupError("napkin_cat.compile is not there: tilings cannot be timed")
    [plan] = schedule.kernels
    second = next(level for level in schedule.device.levels if level.name == "l2")
    assert second.capacity_bytes is not None
    chosen = tilings(plan, second.capacity_bytes, number, seed)
    values = np.random.default_rng(1)
    inputs = schedule.buffers[0]
    arrays = [values.standard_normal(b.shape).astype(np.float32) for b in inputs]

    def call(kernel: Any) -> Callable[[], Any]:
        return lambda: kernel(*arrays)

    calls = {"pick": call(compile_(schedule, threads=1))}
    calls |= {str(i): call(compile_(schedule, threads=1, blocks=blocks)) for i, blocks in enumerate(chosen)}
    times = interleaved(calls, rounds, sample=0.005, budget=240, pause=0)
    seconds = tuple(times[str(i)].cpu for i in range(len(chosen)))
    return [
        Ranking(
            schedule.algorithm, name, tuple(chosen), tuple(model(plan, b) for b in chosen), seconds, times["pick"].cpu
        )
        for name, model in models().items()
    ]


def report(rankings: Sequence[Ranking]) -> list[str]:
    lines = ["| algorithm | model | tilings | rank correlation | pick over the best |", "|---|---|---:|---:|---:|"]
    for r in rankings:
        over = f"{r.over_best:.3f}" if r.model == rankings[0].model else ""
        lines.append(f"| {r.algorithm} | {r.model} | {len(r.seconds)} | {r.spearman:.3f} | {over} |")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    from tests.benchmarks.cpu import environment

    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.tilings", description=__doc__.splitlines()[0])
    parser.add_argument("algorithm", nargs="*", help=f"of {', '.join(SIZES)} (default: all)")
    parser.add_argument("--tilings", type=int, default=100, metavar="N", help="how many (default: 100)")
    parser.add_argument("--quick", action="store_true", help="small sizes, 12 tilings, 3 rounds")
    parser.add_argument("--seed", type=int, default=0, help="of the draw")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every tiling, prediction and time there")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    words = list(sys.argv[1:] if arguments is None else arguments)
    asked = parser.parse_args(words)
    for name in asked.algorithm:
        if name not in SIZES:
            parser.error(f"no sizes for {name!r}; there are {', '.join(SIZES)}")
    if not hasattr(napkin_cat, "compile"):
        print("skipped: napkin_cat.compile is not there, and tilings cannot be timed without it")
        return 0
    if not asked.worker:  # thread pools are pinned before anything is imported
        command = [sys.executable, "-m", "tests.benchmarks.tilings", "--worker", *words]
        return subprocess.run(command, env=environment(1), check=False).returncode
    number, rounds = (12, 3) if asked.quick else (asked.tilings, 7)
    found = []
    for name, sizes in (QUICK if asked.quick else SIZES).items():
        if not asked.algorithm or name in asked.algorithm:
            schedule = scheduled(name, sizes)
            found += measured(schedule, number, rounds, asked.seed)
    print("\n".join(report(found)))
    if asked.json is not None:
        asked.json.write_text(json.dumps({"machine": machine(), "rankings": [asdict(r) for r in found]}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
