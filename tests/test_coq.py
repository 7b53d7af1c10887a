"""The mathematics of streaming is proved by Coq, from no assumption."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PROOFS = Path(__file__).resolve().parents[1] / "proofs" / "streaming.v"
OPEN_ENDS = re.compile(
    r"\b(Admitted|admit|give_up|Abort|Axioms?|Parameters?|Conjectures?|Unset|bypass_check|type_in_type)\b"
)
THEOREMS = {
    *("streaming", "hoisting", "cascade", "chunks", "any_cut", "tree", "fuse_before", "fuse_after", "fuse_weave"),
    *("group_partition", "recurrence", "selection", "top", "excluded_max"),
}


def without_comments(text: str) -> str:
    """Coq text without its comments, which may be nested."""
    kept, depth = [], 0
    for part in re.split(r"(\(\*|\*\))", text):
        if part == "(*":
            depth += 1
        elif part == "*)":
            depth -= 1
        elif depth == 0:
            kept.append(part)
    return "".join(kept)


def audited(text: str) -> list[str]:
    """The theorems whose assumptions the file prints."""
    return re.findall(r"^\s*Print Assumptions (\w+)\.", without_comments(text), re.MULTILINE)


def test_comments_are_left_out() -> None:
    assert without_comments("a (* b (* admit *) c *) d") == "a  d"


def test_the_proofs_have_no_open_ends() -> None:
    assert OPEN_ENDS.findall(without_comments(PROOFS.read_text())) == []


def test_the_assumptions_of_every_theorem_are_printed() -> None:
    text = PROOFS.read_text()
    stated = re.findall(r"^\s*Theorem (\w+)", without_comments(text), re.MULTILINE)
    assert audited(text) == stated
    assert set(stated) >= THEOREMS


@pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed (Debian: apt-get install coq)")
def test_coq_proves_every_theorem_from_no_assumption(tmp_path: Path) -> None:
    copy = tmp_path / PROOFS.name
    shutil.copyfile(PROOFS, copy)
    done = subprocess.run(["coqc", copy.name], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    printed = len(audited(copy.read_text()))
    assert printed >= 10
    assert done.stdout.count("Closed under the global context") == printed
    assert "Axioms:" not in done.stdout
