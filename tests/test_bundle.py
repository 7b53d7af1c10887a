"""Certificates as files: what holds, and a hundred ways in which one was tampered with."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from napkin_cat.bundle import bundle, verify
from napkin_cat.certificate import CertificateError, Malformed, clauses, dimacs
from napkin_cat.cli import main
from napkin_cat.cores import place
from napkin_cat.front import fronts
from napkin_cat.schedule import derive

SIZES = {"a": 60, "b": 52, "c": 37}


@pytest.fixture(scope="module")
def tree() -> dict[str, Any]:
    return json.loads(json.dumps(bundle(derive("matmul", on="a100", sizes={"a": 1009, "b": 64, "c": 509}))))


def test_it_holds_and_says_what_was_checked(tree: dict[str, Any]) -> None:
    lines = verify(tree)
    assert any("no tiling costs less" in line and "verified checker" in line for line in lines)
    assert "device: the shipped a100" in lines
    assert any(line.startswith("problems: as stated anew for matmul") for line in lines)
    assert any(line.startswith("not checked: that no other division") for line in lines)


@pytest.mark.parametrize("name", ["attention", "causal_attention", "grouped_query_attention"])
def test_library_algorithms(name: str) -> None:
    found = json.loads(json.dumps(bundle(derive(name, on="a100"))))
    assert any("problems: as stated anew" in line for line in verify(found))


def _claim(t: dict[str, Any]) -> Any:
    return t["parts"][0]["certified"][0]["certificate"]


def _problem(t: dict[str, Any]) -> Any:
    return t["parts"][0]["certified"][0]["problem"]


def _cost(t: dict[str, Any], r: random.Random) -> None:
    change = r.choice((-1, 1)) * r.randint(1, 9999)
    _claim(t)["cost"] += change
    _claim(t)["lower_bound"] += change


def _bound(t: dict[str, Any], r: random.Random) -> None:
    _claim(t)["lower_bound"] -= r.randint(1, 9999)


def _tile(t: dict[str, Any], r: random.Random) -> None:
    v = r.choice([v for v in _claim(t)["blocks"] if v.startswith("g_")])
    at = _claim(t)["blocks"][v]
    _claim(t)["blocks"][v] = r.choice([n for n in range(1, 1500) if n != at])


def _theta(t: dict[str, Any], r: random.Random) -> None:
    r.choice([m for m in _claim(t)["lemmas"] if m["kind"] == "sum"])["theta"] += r.choice((-3, -1, 1, 5, 10**6))


def _box(t: dict[str, Any], r: random.Random) -> None:
    box = r.choice([m for m in _claim(t)["lemmas"] if m["box"]])["box"]
    v = r.choice(list(box))
    low, high = box[v]
    box[v] = r.choice([[low + 1, high], [low, high + 1], [0, high + 7]])


def _lemma(t: dict[str, Any], r: random.Random) -> None:
    lemmas = _claim(t)["lemmas"]
    i = r.randrange(len(lemmas))
    del lemmas[i]


def _clause(t: dict[str, Any], r: random.Random) -> None:
    lines = t["parts"][0]["certified"][0]["dimacs"].splitlines()
    i = r.randrange(1, len(lines))
    words = lines[i].split()
    words[0] = str(-int(words[0]))
    lines[i] = " ".join(words)
    t["parts"][0]["certified"][0]["dimacs"] = "\n".join(lines) + "\n"


def _step(t: dict[str, Any], r: random.Random) -> None:
    proof = t["parts"][0]["certified"][0]["proof"]
    i = r.randrange(len(proof))
    proof[i]["reasons"] = proof[i]["reasons"][1:] if r.random() < 0.5 else proof[i]["reasons"][:-1]


def _meaning(t: dict[str, Any], r: random.Random) -> None:
    r.choice(t["parts"][0]["certified"][0]["variables"])["at_least"] += r.choice((-1, 1))


def _device(t: dict[str, Any], r: random.Random) -> None:
    level = r.choice([x for x in t["made_from"]["device"]["levels"] if x["capacity_bytes"]])
    field = r.choice(["capacity_bytes", "bandwidth_bytes_per_s"])
    level[field] = int(level[field] * r.choice((0.5, 2, 3)))


def _another_device(t: dict[str, Any], r: random.Random) -> None:
    """A device of another name with other capacities: the problem is no longer its."""
    t["made_from"]["device"]["name"] = f"mine{r.randrange(9)}"
    for level in t["made_from"]["device"]["levels"][1:]:
        level["capacity_bytes"] //= r.choice((2, 3, 5))


def _capacity(t: dict[str, Any], r: random.Random) -> None:
    r.choice(_problem(t)["limits"])["capacity"] += r.choice((-1, 1)) * r.randint(1, 10**5)


def _coefficient(t: dict[str, Any], r: random.Random) -> None:
    r.choice([_problem(t)["cost"], *(x["demand"] for x in _problem(t)["limits"])])[0][0] += r.randint(1, 3)


def _candidates(t: dict[str, Any], r: random.Random) -> None:
    _problem(t)["candidates"]["g_a"]["last"] -= r.randint(1, 9)


def _size(t: dict[str, Any], r: random.Random) -> None:
    t["made_from"]["sizes"][r.choice("abc")] += r.randint(1, 50)


def _dtype(t: dict[str, Any], r: random.Random) -> None:
    t["made_from"][r.choice(["dtype", "accumulator"])] = r.choice(["fp8e4m3", "fp64", "nonsense"])


def _missing(t: dict[str, Any], r: random.Random) -> None:
    part = r.choice([t, t["parts"][0]["certified"][0], _claim(t), _problem(t), t["made_from"]])
    del part[r.choice([k for k in part if k not in ("checked_by", "what", "bandwidth_bytes_per_s")])]


CHANGES: list[Callable[[dict[str, Any], random.Random], None]] = [
    _cost, _bound, _tile, _theta, _box, _lemma, _clause, _step, _meaning, _device, _another_device, _capacity,
    _coefficient, _candidates, _size, _dtype, _missing,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda f: f.__name__.strip("_"))
def test_tampered_bundles_are_refused(tree: dict[str, Any], change: Callable[..., None]) -> None:
    """6 of each of 17 kinds: 102 of 102 refused."""
    rng = random.Random(change.__name__)
    for _ in range(6):
        changed = copy.deepcopy(tree)
        change(changed, rng)
        assert changed != tree
        with pytest.raises((CertificateError, Malformed)) as caught:
            verify(changed)
        assert str(caught.value)


def test_a_false_lemma_is_refused_even_where_all_else_is_made_to_fit(tree: dict[str, Any]) -> None:
    """Clauses and their meaning made anew after the lemmas were changed to claim more than is true."""
    rng = random.Random(8)
    for _ in range(10):
        changed = copy.deepcopy(tree)
        kernel = changed["parts"][0]["certified"][0]
        lemma = rng.choice([m for m in kernel["certificate"]["lemmas"] if m["kind"] == "sum"])
        lemma["theta"] += 10**12
        formula, meaning = clauses(kernel["problem"], kernel["certificate"])
        kernel["variables"] = [{"of": list(of), "at_least": n} for of, n in meaning]
        kernel["dimacs"] = dimacs(formula, len(meaning))
        with pytest.raises(CertificateError, match="the sum can be as low as"):
            verify(changed)


def test_an_algorithm_that_is_not_of_the_library_is_checked_as_far_as_can_be(tree: dict[str, Any]) -> None:
    changed = copy.deepcopy(tree)
    changed["made_from"]["algorithm"] = "mine"
    assert "not checked: that the problems are those of mine, no library algorithm" in verify(changed)


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "c.json"
    sizes = ["--size", *(f"{a}={n}" for a, n in SIZES.items())]
    assert main(["derive", "matmul", *sizes, "--certificate", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file)]) == 0
    assert "no tiling costs less" in capsys.readouterr().out
    assert main(["verify", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["holds"] is True
    tree = json.loads(file.read_text())
    tree["parts"][0]["certified"][0]["certificate"]["blocks"]["g_a"] = 1
    file.write_text(json.dumps(tree))
    assert main(["verify", str(file)]) == 1
    assert "kernel K1: cost: the tiling costs" in capsys.readouterr().err
    assert main(["verify", str(file), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problem"].startswith("kernel K1: cost")
    for text in ("", "{", "[]", "{}", '{"format": "x"}', "3", "[" * 100_000):
        file.write_text(text)
        assert main(["verify", str(file)]) == 2
        assert str(file) in capsys.readouterr().err
    assert main(["verify", str(tmp_path / "none.json")]) == 2
    assert main(["verify", str(tmp_path)]) == 2


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    """A tile, a placement and a front."""
    schedule = derive("attention", on="a100", sizes={"q": 256, "x": 256, "d": 64})
    found = bundle(schedule, place(schedule, least_warps=8), fronts(schedule, steps=3))
    return json.loads(json.dumps(found))


def test_placements_and_fronts_are_certified_too(whole: dict[str, Any]) -> None:
    assert [part["is"] for part in whole["parts"]] == ["tile", "placement", "front"]
    _, placement, front = whole["parts"]
    assert len(placement["certified"]) == len(placement["objectives"]) >= 2
    assert placement["certified"][0]["problem"]["chains"]
    assert len(front["certified"]) == sum(front["stages"]) >= 3
    lines = verify(whole)
    assert sum("no tiling costs less" in line for line in lines) == sum(len(p["certified"]) for p in whole["parts"])
    assert any(line.startswith("placement of kernel K1, 2 of ") for line in lines)
    assert any(line.startswith("front of kernel K1, 1 of ") for line in lines)


def _any(t: dict[str, Any], r: random.Random) -> dict[str, Any]:
    return r.choice([c for part in t["parts"][1:] for c in part["certified"]])


def _chains(t: dict[str, Any], r: random.Random) -> None:
    r.choice(t["parts"][1]["certified"])["problem"]["chains"].pop()


def _asked(t: dict[str, Any], r: random.Random) -> None:
    t["made_from"]["cores"] |= r.choice(
        [{"least_warps": 9}, {"overhead": 30}, {"stages": [1]}, {"objective": "time"}, {"least_blocks": 7}, {"fix": 3}]
    )


def _steps(t: dict[str, Any], r: random.Random) -> None:
    front = t["made_from"]["pareto"]
    t["made_from"]["pareto"] = r.choice(
        [None, front | {"level": "registers"}, front | {"steps": 4}, front | {"of": ["time", "memory"]}]
    )


def _left_out(t: dict[str, Any], r: random.Random) -> None:
    r.choice([t["parts"], *(part["certified"] for part in t["parts"])]).pop()


def _said(t: dict[str, Any], r: random.Random) -> None:
    part = r.choice(t["parts"])
    name = r.choice([k for k in part if k != "certified"])
    part[name] = "K2" if isinstance(part[name], str) else [*part[name][:-1], "another"]


def _level(t: dict[str, Any], r: random.Random) -> None:
    r.choice(_any(t, r)["problem"]["limits"])[r.choice(["level", "what"])] += "'"


def _added(t: dict[str, Any], r: random.Random) -> None:
    some = _any(t, r)
    place, name = r.choice(
        [(t, "note"), (t["made_from"], "library"), (t["parts"][0], "checked_by"), (some, "name"),
         (some["certificate"], "checked_by"), (some["problem"], "about"), (some["proof"][0], "by")]
    )  # fmt: skip
    place[name] = ["python", "cvc5"]


def _claimed(t: dict[str, Any], r: random.Random) -> None:
    claim = _any(t, r)["certificate"]
    claim["cost"] -= 1
    claim["lower_bound"] -= 1


def _unread(t: dict[str, Any], r: random.Random) -> None:
    """A number that no check of the lemma reads."""
    found = [m for part in t["parts"] for c in part["certified"] for m in c["certificate"]["lemmas"]]
    r.choice([m for m in found if m["kind"] != "sum"])["theta"] = 5


WHOLE = [_chains, _asked, _steps, _left_out, _said, _level, _added, _claimed, _unread]


@pytest.mark.parametrize("change", WHOLE, ids=lambda f: f.__name__.strip("_"))
def test_tampered_placements_and_fronts_are_refused(whole: dict[str, Any], change: Callable[..., None]) -> None:
    """6 of each of 9 kinds: 54 of 54 refused."""
    rng = random.Random(change.__name__)
    for _ in range(6):
        changed = copy.deepcopy(whole)
        change(changed, rng)
        assert changed != whole
        with pytest.raises((CertificateError, Malformed)) as caught:
            verify(changed)
        assert str(caught.value)


def test_an_algorithm_that_has_a_name_of_the_library_is_not_taken_for_it() -> None:
    schedule = derive("matmul", on="a100", sizes=SIZES)
    other = replace(schedule, algorithm="attention")
    found = bundle(other)
    assert found["made_from"]["algorithm"] == "attention, not the library's"
    assert any("no library algorithm" in line for line in verify(found))


def test_tiles_for_other_objectives_and_their_fronts_are_certified() -> None:
    schedule = derive("matmul", on="a100", sizes=SIZES, objective=("time", "energy"))
    made = json.loads(json.dumps(bundle(schedule, found=fronts(schedule, ("time", "energy")))))
    assert made["parts"][0]["objectives"] == made["made_from"]["objectives"] == ["time", "energy"]
    assert len(made["parts"][0]["certified"]) == 2
    assert sum("no tiling costs less" in line for line in verify(made)) == sum(
        len(p["certified"]) for p in made["parts"]
    )
    for other in ([], ["energy", "time"], ["time"], ["speed"]):
        changed = copy.deepcopy(made)
        changed["made_from"]["objectives"] = other
        with pytest.raises(CertificateError, match="made_from"):
            verify(changed)


def test_the_command_line_certifies_cores_and_fronts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "c.json"
    sizes = ["--size", *(f"{a}={n}" for a, n in SIZES.items())]
    assert main(["derive", "matmul", *sizes, "--cores", "--pareto", "transfer,memory", "--certificate", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("It holds.\n")
    assert "placement of kernel K1" in said
    assert "front of kernel K1" in said
