"""How long things take: run with `pytest tests/benchmarks --benchmark-only`. No test asserts a time.

Growth is a ratio of runs in one process: `growth_exponent` in the extra info of the rewriting benchmarks.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from napkin_cat.diagram import Diagram, Ty, array
from napkin_cat.graph import Graph, Ref
from napkin_cat.match import matches
from napkin_cat.operations import add, contract, relu, softmax
from napkin_cat.rule import load_rules
from napkin_cat.schedule import derive

RULES = load_rules()


def chain(operations: int) -> Diagram:
    """Blocks of relu, softmax, two contractions and a residual, one after the other."""
    graph = Graph(Ty(array("q x"), array("x d")))
    wire: Ref = (-1, 0)
    weights: Ref = (-1, 1)
    while len(graph.vertices) < operations:
        start = (graph.add(relu.on(graph.array(wire)), [wire]), 0)
        scores = (graph.add(softmax("x").on(graph.array(start)), [start]), 0)
        out = (graph.add(contract("x").on(graph.array(scores), graph.array(weights)), [scores, weights]), 0)
        back = (graph.add(contract("d").on(graph.array(out), graph.array(weights)), [out, weights]), 0)
        wire = (graph.add(add.on(graph.array(start), graph.array(back)), [start, back]), 0)
    graph.outputs = (wire,)
    return graph.to_diagram()


def rewrite_everywhere(diagram: Diagram) -> Diagram:
    """To the graph, all matches of all rules, stream_partition everywhere (largest regions first), and back."""
    graph = Graph.of(diagram)
    for rule in RULES.values():
        list(matches(rule, graph))
    for size in (2, 1):  # a match found earlier may be gone once another was applied: look again
        for match in list(matches(RULES["stream_partition"], graph)):
            if len(match.at) == size and all(n in graph.vertices for n in match.at):
                match.apply(graph)
    return graph.to_diagram()


def cpu(operations: int) -> float:
    diagram = chain(operations)
    start = time.process_time()
    rewrite_everywhere(diagram)
    return time.process_time() - start


def test_graph_of_1000_operations(benchmark: Any) -> None:
    diagram = chain(1000)
    result = benchmark.pedantic(rewrite_everywhere, args=(diagram,), rounds=3, warmup_rounds=1)
    assert any(box.name.startswith("kernel") for box in result.boxes)


def test_growth_from_100_to_10000_operations(benchmark: Any) -> None:
    cpu(100)
    small = min(cpu(100) for _ in range(3))
    large = benchmark.pedantic(cpu, args=(10_000,), rounds=1)
    benchmark.extra_info["growth_exponent"] = math.log(large / small, 100)


@pytest.mark.parametrize("name", ["attention", "causal_attention", "matmul", "grouped_query_attention"])
def test_derive_warm(benchmark: Any, name: str) -> None:
    derive(name, on="a100")
    schedule = benchmark(derive, name, on="a100")
    assert schedule.certificate.status == "optimal"


@pytest.mark.parametrize("words", [["--help"], ["derive", "attention"], ["derive", "attention", "empty cache"]])
def test_cold_command_line(benchmark: Any, words: list[str], tmp_path: Path) -> None:
    cache = str(tmp_path / "cache") if words[-1] == "empty cache" else os.environ.get("NAPKIN_CAT_CACHE", "")
    command = [sys.executable, "-m", "napkin_cat.cli", *(w for w in words if w != "empty cache")]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    if cache:
        environment["NAPKIN_CAT_CACHE"] = cache

    def cold() -> None:
        subprocess.run(command, env=environment, check=True, capture_output=True)

    benchmark.pedantic(cold, rounds=3)
