"""Compiled kernels beside their peers on this machine's CPU: `python -m tests.benchmarks.cpu [case ...]`.

For every case all contenders run side by side in one process, interleaved, after each agreed with numpy in float64.
With one thread the medians are of the CPU time of the process, with more of the time by the clock on the wall (CPU time
would count threads that wait in a loop). Each number of threads has a process of its own, with every thread pool pinned
to it from the start and OPENBLAS_CORETYPE unset: preset, it can halve numpy's matmul.

The peers come with `pip install -e '.[bench]'`; those that are missing are left out, and named.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.cases import CASES, QUICK, Case
from tests.benchmarks.contenders import OURS, TOLERANCE, contenders, error, reference
from tests.benchmarks.timing import fma_peak, interleaved, machine

PINNED = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
PRESET = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
COLUMNS = (OURS, "numpy", "torch eager", "torch.compile", "torch SDPA", "onnxruntime", "OpenVINO", "pykeops")

Result = dict[str, Any]


def measured(case: Case, threads: int, only: frozenset[str] | None = None, rounds: int = 9) -> Result:
    """One case by all contenders: seconds by name, what left the field and why, errors against float64.

    A contender whose error is above the tolerance is not timed; it stands under "wrong".
    """
    there, absent = contenders(case, threads, only)
    want = reference(case)
    errors = {c.name: error(c.call(), want) for c in there}
    calls = {c.name: c.call for c in there if errors[c.name] <= TOLERANCE}
    times = interleaved(calls, rounds, pause=0.005 if threads == 1 else 0.1) if calls else {}
    return {
        "case": case.name, "threads": threads, "flop": case.flop, "sizes": dict(case.sizes),
        "seconds": {name: asdict(t) for name, t in times.items()}, "errors": errors, "absent": dict(absent),
        "wrong": {name: e for name, e in errors.items() if e > TOLERANCE},
    }  # fmt: skip


def seconds(result: Result) -> dict[str, float]:
    """The time that counts, by column: the best where a peer has several ways."""
    clock = "cpu" if result["threads"] == 1 else "wall"
    found: dict[str, float] = {}
    for name, times in result["seconds"].items():
        column = next(c for c in COLUMNS if name == c or name.startswith(f"{c} "))
        found[column] = min(times[clock], found.get(column, float("inf")))
    return found


def table(results: Sequence[Result], threads: int, peak: float | None) -> Iterator[str]:
    """Markdown: milliseconds, what the FLOP alone take at the FMA peak of these threads (nobody can be faster), and how
    many times as fast as the best peer we are."""
    rows = [r for r in results if r["threads"] == threads]
    columns = [c for c in COLUMNS if any(c in seconds(r) for r in rows)]
    ours = OURS in columns
    bound = ["at FMA peak"] * (peak is not None)
    heads = ["ms", *bound, *columns, *(["of FMA peak", "the best peer's time over ours"] if ours else [])]
    yield f"| {' | '.join(heads)} |"
    yield f"|---|{'---:|' * (len(heads) - 1)}"
    for r in rows:
        times = seconds(r)
        cells = [f"{1000 * r['flop'] / peak / threads:.3g}"] if peak else []
        cells += [f"{1000 * times[c]:.3g}" if c in times else "" for c in columns]
        if ours:
            mine, others = times.get(OURS), [t for c, t in times.items() if c != OURS]
            cells.append(f"{r['flop'] / mine / peak / threads:.0%}" if mine and peak else "")
            cells.append(f"{min(others) / mine:.2f}" if mine and others else "")
        yield f"| {' | '.join([r['case'], *cells])} |"


def report(found: Mapping[str, Any]) -> Iterator[str]:
    told = found["machine"]
    caches = ", ".join(f"{name} {size}" for name, size in told["caches"].items())
    yield f"{told['processor']}; {told['cores']} cores; {caches}; {told['system']}"
    yield ", ".join(f"{name} {version}" for name, version in told["versions"].items())
    peak = found["fma_peak"]
    yield f"measured FMA peak of one core: {peak / 1e9:.1f} GFLOP/s" if peak else "FMA peak unknown: no C compiler"
    for threads in sorted({r["threads"] for r in found["results"]}):
        clock = "one thread, medians of CPU time" if threads == 1 else f"{threads} threads, medians of wall time"
        yield f"\n{clock}:\n"
        yield from table(found["results"], threads, peak)
    reasons = {(name, why) for r in found["results"] for name, why in r["absent"].items()}
    if reasons:
        yield ""
    for name, why in sorted(reasons):
        yield f"left out: {name}: {why}"
    for r in found["results"]:
        for name, e in r["wrong"].items():
            yield f"wrong: {name} on {r['case']}: error {e:.1e}, allowed {TOLERANCE:.1e}"


def environment(threads: int) -> dict[str, str]:
    """Of a process whose thread pools are pinned and whose BLAS chooses its kernels itself."""
    kept = {k: v for k, v in os.environ.items() if k not in PRESET}
    return kept | dict.fromkeys(PINNED, str(threads))


def chosen(words: Sequence[str], quick: bool) -> list[Case]:
    """The cases whose names contain one of the words; all, if there are none.

    Raises:
        LookupError: a word that is in no name.
    """
    among = QUICK if quick else CASES
    for word in words:
        if not any(word in c.name for c in among):
            raise LookupError(f"no case has {word!r} in its name; there are: {'; '.join(c.name for c in among)}")
    return [c for c in among if not words or any(w in c.name for w in words)]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.cpu", description=__doc__.splitlines()[0])
    parser.add_argument("case", nargs="*", help="only cases with this in their name")
    parser.add_argument("--quick", action="store_true", help="small sizes, few rounds")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all medians, errors and the machine there")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2], help="thread counts (default: 1 2)")
    parser.add_argument("--only", action="append", metavar="NAME", help="only contenders whose names begin so")
    parser.add_argument("--rounds", type=int, help="of each measurement (default: 9, or 3 with --quick)")
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    try:
        cases = chosen(asked.case, asked.quick)
    except LookupError as error_:
        parser.error(error_.args[0])
    rounds = asked.rounds or (3 if asked.quick else 9)
    if asked.worker is not None:
        only = frozenset(asked.only) if asked.only else None
        with asked.worker.open("a") as out:
            for case in cases:
                print(f"{case.name}, {asked.threads[0]} threads", file=sys.stderr)
                out.write(json.dumps(measured(case, asked.threads[0], only, rounds)) + "\n")
        return 0
    found: dict[str, Any] = {"machine": machine(), "fma_peak": fma_peak(), "results": []}
    with tempfile.TemporaryDirectory() as folder:
        for threads in asked.threads:
            lines = Path(folder, f"{threads}.jsonl")
            words = [*asked.case, "--worker", str(lines), "--threads", str(threads), "--rounds", str(rounds)]
            words += ["--quick"] * asked.quick + [w for name in asked.only or () for w in ("--only", name)]
            command = [sys.executable, "-m", "tests.benchmarks.cpu", *words]
            subprocess.run(command, env=environment(threads), check=True)
            found["results"] += map(json.loads, lines.read_text().splitlines())
    for line in report(found):
        print(line)
    if asked.json is not None:
        asked.json.write_text(json.dumps(found, indent=1) + "\n")
    return int(any(r["wrong"] for r in found["results"]))


if __name__ == "__main__":
    sys.exit(main())
