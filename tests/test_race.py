"""Races: the same numbers first, then the time; what is missing is said."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from napkin_cat.cli import main
from napkin_cat.library import ALGORITHMS
from napkin_cat.race import race

SMALL = {"h": 2, "k": 2, "g": 3, "q": 20, "x": 30, "d": 16, "c": 8, "n": 21, "m": 11, "f": 23, "e": 24, "v": 41,
         "a": 33, "b": 30}  # fmt: skip
compiled = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@compiled
@pytest.mark.parametrize("name", ["attention", "matmul", "layernorm_linear", "top_k"])
def test_a_race_checks_and_times(name: str) -> None:
    axes = {a.name for x in ALGORITHMS[name].diagram.dom.inside for a in x.axes}
    found = race(name, {a: n for a, n in SMALL.items() if a in axes}, "numpy", repeats=2)
    assert found.how == "C"
    assert found.error < 1e-4
    assert found.seconds > 0
    assert (found.peer_seconds is None) == (name == "top_k"), "numpy has no one call for the greatest k"
    assert found.to_json()["times_as_fast"] == found.times_as_fast
    assert name in str(found)


@compiled
@pytest.mark.parametrize("kind", ["fp16", "bf16"])
def test_half_precision_is_right_within_its_rounding(kind: str) -> None:
    assert race("attention", {"q": 20, "x": 30, "d": 16}, dtype=kind, repeats=1).error < 2e-2


@compiled
def test_tuning_times_several_block_sizes() -> None:
    found = race("matmul", {"a": 96, "b": 96, "c": 96}, tune=3, repeats=3)
    assert len(found.tuned) == 3
    assert found.seconds == min(s for _, s in found.tuned)


def test_without_a_compiler_only_what_was_asked_for(monkeypatch, capsys) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    assert main(["run", "matmul", "--size", "a=8", "b=8", "c=8"]) == 2
    assert "no-such-compiler" in capsys.readouterr().err
    assert main(["run", "matmul", "--size", "a=8", "b=8", "c=8", "--interpret", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["how"] == "interpreter"


@pytest.mark.parametrize("words", [["--tune", "0"], ["--threads", "-1"], ["--size", "a=0"]])
def test_bad_input_is_named(words: list[str], capsys) -> None:
    assert main(["run", "matmul", *words]) == 2
    assert words[0].strip("-") in capsys.readouterr().err or "a" in words[1]


def test_no_such_peer() -> None:
    with pytest.raises(ValueError, match="'julia'; there are numpy, torch"):
        race("matmul", {"a": 4, "b": 4, "c": 4}, "julia")


@compiled
def test_emitted_c_compiles_by_itself(tmp_path, capsys) -> None:
    file = tmp_path / "attention.c"
    assert main(["derive", "attention", "--emit", "c", "--size", "q=64", "x=64", "d=16", "-o", str(file)]) == 0
    text = file.read_text()
    assert "stream_partition" in text
    assert "g_q" in text
    subprocess.run(["cc", "-O1", "-c", str(file), "-o", str(tmp_path / "a.o"), "-Wno-psabi"], check=True)
    assert main(["derive", "attention", "--emit", "c", "--on", "h100"]) == 2
    assert "this machine, and takes no --on h100" in capsys.readouterr().err
