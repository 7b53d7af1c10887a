"""README.md: what it says that a command prints is what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from napkin_cat.cli import main

README = (Path(__file__).parent.parent / "README.md").read_text()
SHOWN = re.findall(r"^```\n\$ (napkin-cat .*?)\n(.*?)^```$", README, re.S | re.M)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_what_a_command_prints_is_what_is_shown(command: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Line by line and in order; a line of `...` leaves out any number, at the end of a line what follows on it."""
    assert main(shlex.split(command)[1:]) == 0
    printed = capsys.readouterr().out.splitlines()
    at, skipping = 0, False
    for line in shown.splitlines():
        if line == "...":
            skipping = True
            continue
        begins = line.removesuffix("...")
        matches = [i for i, p in enumerate(printed[at:], at) if p == line or (begins != line and p.startswith(begins))]
        assert matches, f"not printed (in this order): {line}"
        assert skipping or matches[0] == at, f"before {line!r} stands {printed[at]!r}"
        at, skipping = matches[0] + 1, False
    assert skipping or at == len(printed), f"left out at the end: {printed[at]!r}"


def test_there_are_commands_to_run() -> None:
    assert len(SHOWN) >= 5
