"""Device files: what ships has a source for every number; what is wrong in a user's file is said with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from napkin_cat import device
from napkin_cat.device import Device, DeviceError

FILES = sorted((Path(device.__file__).parent / "devices").glob("*.toml"))
GOOD = """[[levels]]
name = "top"
[[levels]]
name = "cache"
capacity_bytes = 4096
bandwidth_bytes_per_s = 1e9
"""


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_number_has_its_source_on_the_line(path: Path) -> None:
    for line in path.read_text().splitlines():
        if re.match(r"\s*\w+\s*=\s*[\[\d.]", line) and not re.match(r"\s*\w+\s*=\s*\[\"", line):
            assert re.search(r"#.*\w.*;.*\w", line), line


@pytest.mark.parametrize("name", Device.shipped())
def test_shipped_devices_load(name: str) -> None:
    shipped = Device.load(name)
    assert shipped.name == name
    assert [level.name for level in shipped.levels] == ["global", "shared", "registers"]


def test_capacities() -> None:
    """CUDA C++ Programming Guide: opt-in shared memory per block, and 64 K registers of 4 bytes."""
    assert [level.capacity_bytes for level in Device.load("a100").levels] == [None, 163 * 1024, 256 * 1024]
    assert [level.capacity_bytes for level in Device.load("h100").levels] == [None, 227 * 1024, 256 * 1024]


def test_a_device_needs_only_a_chain_of_levels(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD)
    mine = Device.load(str(path))
    assert mine.name == "mine"
    assert mine.levels[1].capacity_bytes == 4096


BAD: list[tuple[str, str, list[str]]] = [
    ("missing capacity", GOOD.replace("capacity_bytes = 4096\n", ""), [":3:", "capacity_bytes", "cache", "missing"]),
    (
        "missing bandwidth",
        GOOD.replace("bandwidth_bytes_per_s = 1e9\n", ""),
        [":3:", "bandwidth_bytes_per_s", "missing"],
    ),
    ("missing name", GOOD.replace('name = "cache"\n', ""), [":3:", "name", "missing"]),
    ("negative capacity", GOOD.replace("4096", "-4096"), [":5:", "capacity_bytes", "-4096"]),
    ("zero capacity", GOOD.replace("4096", "0"), [":5:", "capacity_bytes", "0"]),
    ("negative bandwidth", GOOD.replace("1e9", "-1.0"), [":6:", "bandwidth_bytes_per_s", "-1.0"]),
    ("capacity in words", GOOD.replace("4096", '"4 KB"'), [":5:", "capacity_bytes", "4 KB"]),
    ("capacity true", GOOD.replace("4096", "true"), [":5:", "capacity_bytes", "True"]),
    ("fractional capacity", GOOD.replace("4096", "40.5"), [":5:", "capacity_bytes", "40.5"]),
    ("unknown key in a level", GOOD + "capacity = 3\n", [":7:", "'capacity'", "did you mean 'capacity_bytes'"]),
    ("unknown key", "sharedmem = 3\n" + GOOD, [":1:", "'sharedmem'"]),
    ("one level", '[[levels]]\nname = "top"\n', ["1 level"]),
    ("no levels", 'name = "x"\n', ["levels", "missing"]),
    ("two of one name", GOOD.replace('"cache"', '"top"'), [":3:", "'top'"]),
    ("a limit on the top", GOOD.replace('"top"\n', '"top"\ncapacity_bytes = 5\n'), ["'top'", "capacity_bytes"]),
    ("not TOML", GOOD + "???", ["not TOML", "line 7"]),
    ("no text", "", ["levels", "missing"]),
]


@pytest.mark.parametrize(("what", "text", "says"), BAD, ids=[w for w, _, _ in BAD])
def test_what_is_wrong_in_a_file_is_said_with_its_line(what: str, text: str, says: list[str], tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(DeviceError) as caught:
        Device.load(str(path))
    message = str(caught.value)
    assert "mine.toml" in message
    assert "\n" not in message
    for part in says:
        assert part in message, message


def test_unknown_devices_and_files() -> None:
    with pytest.raises(DeviceError, match="no device 'a10'; did you mean 'a100'"):
        Device.load("a10")
    with pytest.raises(DeviceError, match=r"missing\.toml: No such file"):
        Device.load("missing.toml")


def test_binary_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DeviceError, match="it is no text"):
        Device.load(str(path))
