"""The proofs that are written down: what is derived is pinned as text, and any solver can check the obligations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cvc5
import pytest

from napkin_cat.check import written
from napkin_cat.rule import load_rules, proofs_folder

FILES = sorted(proofs_folder().rglob("*.smt2"))
RESOURCES = 200_000
"""What cvc5 may spend on one obligation: the same on a slow machine, about two seconds on a fast one."""


def test_proofs_are_those_of_today() -> None:
    """Where this fails, `napkin-cat check --smt proofs` writes them anew: a change shows in review."""
    files = written(load_rules())
    lie = {str(p.relative_to(proofs_folder())) for p in proofs_folder().rglob("*") if p.suffix in (".smt2", ".txt")}
    assert lie == set(files)
    for path, text in files.items():
        assert (proofs_folder() / path).read_text() == text, path


def answers(path: Path) -> Iterator[str]:
    """What cvc5 says to each obligation of a file."""
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("incremental", "true")
    solver.setOption("rlimit-per", str(RESOURCES))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, path.read_text(), path.name)
    symbols = parser.getSymbolManager()
    while not (command := parser.nextCommand()).isNull():
        said = command.invoke(solver, symbols).strip()
        if command.getCommandName() == "check-sat":
            yield said


def test_every_obligation_is_expected_to_be_unsat() -> None:
    assert len(FILES) > 30
    for path in FILES:
        text = path.read_text()
        assert text.count("; expect: unsat") == text.count("(check-sat)") > 0


def test_cvc5_agrees(record_property: object) -> None:
    """On at least 99 % of the obligations; and it never finds one of them false."""
    said = [answer for path in FILES for answer in answers(path)]
    assert "sat" not in said
    agreed = said.count("unsat")
    record_property("note", f"cvc5 agrees on {agreed} of {len(said)} obligations")  # type: ignore[operator]
    assert agreed >= 0.99 * len(said)


@pytest.mark.parametrize("name", load_rules())
def test_every_rule_has_its_obligations(name: str) -> None:
    assert name == "stream_partition" or (proofs_folder() / f"{name}.smt2").is_file()
