"""What a run of the tests tells beside what passed."""

from __future__ import annotations

from typing import Any

import pytest


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Lines that tests noted with `record_property("note", ...)`, e.g. the mutants that are proved equivalent."""
    passed: list[pytest.TestReport] = terminalreporter.getreports("passed")
    notes = [str(text) for report in passed for name, text in report.user_properties if name == "note"]
    if notes:
        terminalreporter.section("notes")
        for note in notes:
            terminalreporter.write_line(note)
