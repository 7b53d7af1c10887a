"""The CPU benchmarks say what is so: cases mean what the library means, wrong answers are not timed, tables are right.

No test asserts a time; peers that are not installed (`pip install -e '.[bench]'`) are skipped.
"""

from __future__ import annotations

import importlib.util
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

import napkin_cat as nc
from napkin_cat import cost
from napkin_cat.compiled import scheduled
from tests.benchmarks import cpu, tilings
from tests.benchmarks.cases import CASES, QUICK, Case
from tests.benchmarks.contenders import OURS, contenders, error, reference
from tests.benchmarks.timing import fma_peak, interleaved, machine

KINDS = {c.name.split(" n=")[0].split(" k=")[0].rstrip("0123456789 ") for c in CASES}


def peer(name: str) -> frozenset[str]:
    return frozenset({name})


def test_the_cases_cover_what_is_compared() -> None:
    assert {c.name.split(" n=")[0].split(" k=")[0].rstrip("0123456789 ") for c in QUICK} == KINDS
    sizes = {(c.sizes["q"], c.sizes["d"]) for c in CASES if c.name.startswith("attention")}
    assert sizes == {(n, d) for n in (1024, 2048, 4096) for d in (64, 128)}
    assert {c.sizes["v"] for c in CASES if c.labels} >= {32768, 50257}


@pytest.mark.parametrize("case", QUICK, ids=lambda c: c.name)
def test_numpy_means_what_the_library_means(case: Case) -> None:
    """The reference of every benchmark against the diagram's own meaning, in float64."""
    small = replace(case, sizes={a: min(n, 24) if a != "k" and a != "g" else n for a, n in case.sizes.items()})
    arrays = [a.astype(np.float64) for a in small.arrays()]
    assert error(case.numpy(*arrays), np.asarray(nc.evaluate(case.algorithm.diagram, *arrays))) < 1e-10


@pytest.mark.parametrize("module", ["torch", "onnxruntime", "openvino"])
@pytest.mark.parametrize("case", QUICK, ids=lambda c: c.name)
def test_peers_agree_with_float64(case: Case, module: str) -> None:
    if missing := [m for m in (module, "onnx") if importlib.util.find_spec(m) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    names = {"torch": ("torch eager", "torch SDPA"), "onnxruntime": ("onnxruntime",), "openvino": ("OpenVINO",)}
    there, absent = contenders(case, 1, frozenset(names[module]))
    assert there
    assert not absent
    for one in there:
        assert error(one.call(), reference(case)) < 1e-5, one.name


def test_measured_by_numpy_alone() -> None:
    result = cpu.measured(QUICK[3], 1, peer("numpy"), rounds=3)
    assert list(result["seconds"]) == ["numpy"]
    assert result["errors"]["numpy"] < 1e-5
    assert not result["wrong"]
    json.dumps(result)


def test_a_wrong_answer_is_told_and_not_timed() -> None:
    """float16 inside is too coarse for the tolerance; a result of another shape is infinitely wrong."""
    right = QUICK[3]

    def coarse(A: Any, B: Any) -> Any:
        return A @ B if A.dtype == np.float64 else (A.astype(np.float16) @ B.astype(np.float16)).astype(np.float32)

    result = cpu.measured(replace(right, numpy=coarse), 1, peer("numpy"), rounds=3)
    assert list(result["wrong"]) == ["numpy"]
    assert not result["seconds"]
    told = {"machine": machine(), "fma_peak": None, "results": [result]}
    assert any("wrong: numpy on matmul 256" in line for line in cpu.report(told))
    assert error(np.zeros((2, 3)), np.zeros((3, 2))) == float("inf")


def test_a_peer_that_is_missing_is_left_out_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    there, absent = contenders(QUICK[0], 1, peer("onnxruntime"))
    assert not there
    assert dict(absent)["onnxruntime"] == "onnxruntime is not installed: pip install -e '.[bench]'"


def result(name: str, threads: int, seconds: dict[str, tuple[float, float]], flop: int = 10**9) -> dict[str, Any]:
    times = {n: {"cpu": c, "wall": w, "least": w, "rounds": 9} for n, (c, w) in seconds.items()}
    return {"case": name, "threads": threads, "flop": flop, "sizes": {}, "seconds": times, "errors": {},
            "absent": {"pykeops": "not installed"}, "wrong": {}}  # fmt: skip


def test_the_table() -> None:
    """CPU time on one thread, wall time on two; a peer's best way; share of the peak of all threads."""
    rows = [
        result("a", 1, {OURS: (0.02, 0.03), "onnxruntime": (0.05, 0.05), "onnxruntime own": (0.04, 0.05)}),
        result("a", 2, {OURS: (0.02, 0.01), "numpy": (0.02, 0.015)}),
        result("b", 1, {"numpy": (0.1, 0.1)}),
    ]  # fmt: skip
    assert list(cpu.table(rows, 1, 100e9)) == [
        "| ms | at FMA peak | napkin_cat | numpy | onnxruntime | of FMA peak | the best peer's time over ours |",
        "|---|---:|---:|---:|---:|---:|---:|",
        "| a | 10 | 20 |  | 40 | 50% | 2.00 |",
        "| b | 10 |  | 100 |  |  |  |",
    ]
    assert list(cpu.table(rows, 2, 100e9))[-1] == "| a | 5 | 10 | 15 | 50% | 1.50 |"
    assert next(cpu.table(rows[2:], 1, None)) == "| ms | numpy |"
    text = list(cpu.report({"machine": machine(), "fma_peak": 100e9, "results": rows}))
    assert text[0].count("KiB") >= 1
    assert "left out: pykeops: not installed" in text


def test_pools_are_pinned_and_presets_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Prescott")
    found = cpu.environment(2)
    assert "OPENBLAS_CORETYPE" not in found
    assert {found[k] for k in cpu.PINNED} == {"2"}


def test_cases_are_chosen_by_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert [c.name for c in cpu.chosen(["matmul"], False)] == ["matmul 1024"]
    assert len(cpu.chosen([], True)) == len(QUICK)
    with pytest.raises(SystemExit, match="2"):
        cpu.main(["convolution"])
    assert "no case has 'convolution' in its name; there are: attention n=1024 d=64" in capsys.readouterr().err


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a process of its own for each number of threads."""
    file = tmp_path / "found.json"
    words = ["matmul", "--quick", "--only", "numpy", "--threads", "1", "2", "--json", str(file)]
    assert cpu.main(words) == 0
    found = json.loads(file.read_text())
    assert [(r["case"], r["threads"], list(r["seconds"])) for r in found["results"]] == [
        ("matmul 256", 1, ["numpy"]), ("matmul 256", 2, ["numpy"]),
    ]  # fmt: skip
    told = capsys.readouterr().out
    assert "one thread, medians of CPU time" in told
    assert "2 threads, medians of wall time" in told


def test_interleaved_medians_tell_longer_from_shorter() -> None:
    """By the clock; a sleeping call takes no CPU time. Calls that disturb now and then do not move the median."""
    turns = iter(range(10**6))

    def seldom() -> None:
        time.sleep(0.2 if next(turns) % 7 == 6 else 0.001)

    found = interleaved({"short": seldom, "long": lambda: time.sleep(0.05)}, rounds=5, sample=0, pause=0)
    assert found["short"].wall < 0.04 < found["long"].wall
    assert found["long"].cpu < found["long"].wall / 2
    assert found["long"].rounds == 5


def test_peak_is_more_than_one_multiply_add_a_nanosecond() -> None:
    peak = fma_peak()
    if peak is None:
        pytest.skip("no C compiler")
    assert 1e9 < peak < 1e12


def test_rank_correlation_is_scipys() -> None:
    values = np.random.default_rng(3)
    a, b = values.integers(20, size=60), values.integers(20, size=60)
    assert tilings.spearman(list(a), list(b)) == pytest.approx(stats.spearmanr(a, b).statistic, abs=1e-9)


@pytest.mark.parametrize("name", sorted(tilings.SIZES))
def test_tilings_are_many_and_fit(name: str) -> None:
    [plan] = scheduled(name, tilings.SIZES[name]).kernels
    found = tilings.tilings(plan, 512 << 10, 100)
    assert len(found) == len({tuple(sorted(b.items())) for b in found}) == 100
    flat = cost.flattened(plan.code)
    for blocks in found:
        numbers = cost.exact(flat, dict(plan.sizes), blocks)
        assert max(n for _, n in cost.memory(flat, numbers, cost.in_bytes)[1]) <= 512 << 10
    transfer = tilings.models()["transfer"]
    coarse, fine = max(found, key=lambda b: min(b.values())), dict.fromkeys(found[0], 8)
    assert transfer(plan, coarse) < transfer(plan, fine)


def test_a_ranking_is_told() -> None:
    r = tilings.Ranking("matmul", "clocks", ({"a": 8}, {"a": 16}, {"a": 32}), (3, 2, 1), (0.3, 0.2, 0.25), 0.21)
    assert r.spearman == 0.5
    assert r.over_best == pytest.approx(1.05)
    assert tilings.report([r])[-1] == "| matmul | clocks | 3 | 0.500 | 1.050 |"


def test_tilings_command_without_compiled_kernels_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    if hasattr(nc, "compile"):
        pytest.skip("napkin_cat.compile is there")
    assert tilings.main(["--quick"]) == 0
    assert "skipped: napkin_cat.compile is not there" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(nc, "compile"), reason="napkin_cat.compile is not there")
@pytest.mark.parametrize("case", QUICK, ids=lambda c: c.name)
def test_our_kernels_agree_with_float64(case: Case) -> None:
    there, absent = contenders(case, 1, peer(OURS))
    assert [c.name for c in there] == [OURS], absent
    assert error(there[0].call(), reference(case)) < 1e-5
