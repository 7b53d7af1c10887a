"""What tests share, and what a run of them tells beside what passed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.triton_ahead import Ahead


@pytest.fixture(scope="session")
def compiler() -> Iterator[Ahead]:
    """Triton's compiler, without a GPU."""
    one = Ahead()
    yield one
    one.close()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Lines that tests noted with `record_property("note", ...)`, e.g. the mutants that are proved equivalent."""
    passed: list[pytest.TestReport] = terminalreporter.getreports("passed")
    notes = [str(text) for report in passed for name, text in report.user_properties if name == "note"]
    if notes:
        terminalreporter.section("notes")
        for note in notes:
            terminalreporter.write_line(note)
