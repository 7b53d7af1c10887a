"""Imports put off until their first use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from napkin_cat.deferred import deferred


def test_diagrams_do_not_wait_for_matplotlib() -> None:
    code = "import napkin_cat.diagram, sys; sys.exit('matplotlib' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_discopy_still_draws(tmp_path: Path) -> None:
    code = f"""
import napkin_cat.diagram
from discopy import markov
x = markov.Ty("x")
(markov.Box("f", x, x @ x) >> markov.Swap(x, x)).draw(path={str(tmp_path / "box.png")!r})
import matplotlib.pyplot, matplotlib.testing.compare
assert matplotlib.pyplot.plot and matplotlib.testing.compare.compare_images
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert (tmp_path / "box.png").read_bytes().startswith(b"\x89PNG")


def test_a_module_that_is_imported_already_stays_itself() -> None:
    with deferred("json"):
        import json
    assert sys.modules["json"] is json
    assert type(json) is type(sys)


def test_a_missing_module_is_missed_at_its_use() -> None:
    with deferred("no_such_module_here"):
        from no_such_module_here import name  # type: ignore[import-not-found]
    with pytest.raises(ModuleNotFoundError, match="no_such_module_here"):
        name()
