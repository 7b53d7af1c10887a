"""This machine as a device: read from what a system states (of made-up ones here), and measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from napkin_cat import host
from napkin_cat.device import Device, DeviceError

KB, MB = 1024, 1024 * 1024


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{text}\n")


def machine(
    root: Path,
    cores: int = 2,
    threads: int = 2,
    flags: str = "flags\t\t: fpu sse2 avx avx2 fma",
    l3: str = "16M",
    clock: str = "3500000",
) -> Path:
    """The files of a machine: each core its L1 and L2, all of them one L3."""
    cpus = cores * threads
    base = root / "sys/devices/system/cpu"
    write(base / "online", f"0-{cpus - 1}")
    for cpu in range(cpus):
        core = cpu % cores
        siblings = ",".join(str(core + cores * t) for t in range(threads))
        write(base / f"cpu{cpu}/topology/thread_siblings_list", siblings)
        caches = [
            ("1", "Data", "48K", siblings),
            ("1", "Instruction", "32K", siblings),
            ("2", "Unified", "1M", siblings),
        ]
        if l3:
            caches.append(("3", "Unified", l3, f"0-{cpus - 1}"))
        for i, (level, kind, size, shared) in enumerate(caches):
            folder = base / f"cpu{cpu}/cache/index{i}"
            for name, text in [("level", level), ("type", kind), ("size", size), ("shared_cpu_list", shared)]:
                write(folder / name, text)
            write(folder / "coherency_line_size", "64")
    if clock:
        write(base / "cpu0/cpufreq/cpuinfo_max_freq", clock)
    write(root / "proc/cpuinfo", f"processor\t: 0\nmodel name\t: Made Up 9000\n{flags}")
    return root


def test_cores_caches_and_vectors(tmp_path: Path) -> None:
    tree = host.probe(machine(tmp_path))
    assert (tree["units"], tree["clock_hz"]) == (2, 3.5e9)
    assert (tree["vector_bytes"], tree["vector_registers"]) == (32, 16)
    assert tree["description"] == "Made Up 9000"
    assert tree["levels"] == [
        {"name": "memory"},
        {"name": "l3", "capacity_bytes": 16 * MB, "instances": 1, "granularity_bytes": 64},
        {"name": "l2", "capacity_bytes": 1 * MB, "instances": 2, "granularity_bytes": 64},
        {"name": "l1", "capacity_bytes": 48 * KB, "instances": 2, "granularity_bytes": 64},
    ]


@pytest.mark.parametrize(
    ("flags", "width", "registers"),
    [
        ("flags : sse2 avx avx512f", 64, 32),
        ("flags : sse2", 16, 16),
        ("Features : fp asimd", 16, 32),
        ("flags : avx512fp16", None, None),
        ("", None, None),
    ],
)
def test_vector_registers(flags: str, width: int | None, registers: int | None, tmp_path: Path) -> None:
    tree = host.probe(machine(tmp_path, flags=flags))
    assert (tree.get("vector_bytes"), tree.get("vector_registers")) == (width, registers)
    assert ("vector registers" in tree["description"]) == (width is None)


def test_what_is_not_stated_is_left_out_and_said(tmp_path: Path) -> None:
    tree = host.probe(machine(tmp_path, l3="", clock=""))
    assert [level["name"] for level in tree["levels"]] == ["memory", "l2", "l1"]
    assert "clock_hz" not in tree
    assert tree["description"] == "Made Up 9000; not stated: clock"


def test_cores_that_differ_give_the_smallest_cache(tmp_path: Path) -> None:
    root = machine(tmp_path, cores=2, threads=1)
    write(root / "sys/devices/system/cpu/cpu1/cache/index0/size", "32K")
    level = host.probe(root)["levels"][-1]
    assert (level["capacity_bytes"], level["instances"]) == (32 * KB, 2)


def test_a_system_without_caches_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LookupError, match="cpu0/cache states no data cache"):
        host.probe(tmp_path)
    with pytest.raises(LookupError, match="state them in a device file"):
        host.measure(root=tmp_path)

    def absent() -> dict[str, object]:
        raise LookupError("this machine's levels are unknown")

    monkeypatch.setattr(host, "probe", absent)
    with pytest.raises(DeviceError, match="host: this machine's levels are unknown"):
        Device.load("host")
    path = tmp_path / "mine.toml"
    path.write_text('name = "mine"\nextends = "host"\n')
    with pytest.raises(DeviceError, match=r"mine\.toml:2: extends = 'host': host: this machine's"):
        Device.load(str(path))


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = host.probe(machine(tmp_path))
    monkeypatch.setattr(host, "probe", lambda: tree)


@pytest.mark.usefixtures("made_up")
def test_bandwidths_are_unknown_until_they_are_given(tmp_path: Path) -> None:
    device = Device.load("host")
    assert [level.name for level in device.levels] == ["memory", "l3", "l2", "l1"]
    with pytest.raises(DeviceError, match=r"bandwidth of l2 on host is unknown: measure it \(host\.measure\)"):
        device.bandwidth("l2")
    assert device.with_bandwidths({"l2": 5e10}).bandwidth("l2") == 5e10
    with pytest.raises(DeviceError, match="no level or cache 'l9'"):
        device.with_bandwidths({"l9": 5e10})
    with pytest.raises(DeviceError, match="bandwidth of l2 is 0"):
        device.with_bandwidths({"l2": 0})
    path = tmp_path / "mine.toml"
    path.write_text('extends = "host"\n[[levels]]\nname = "l3"\nbandwidth_bytes_per_s = 2e10\n')
    mine = Device.load(str(path))
    assert (mine.name, mine.bandwidth("l3"), mine.levels[1].capacity_bytes) == ("mine", 2e10, 16 * MB)


def test_this_machine() -> None:
    """Probed and measured for real, where the system states its caches."""
    try:
        tree = host.probe()
    except LookupError as error:
        pytest.skip(str(error))
    capacities = [level["capacity_bytes"] for level in tree["levels"][1:]]
    assert capacities == sorted(capacities, reverse=True)
    rates = host.measure(seconds=0.03)
    assert rates
    assert set(rates) <= {level["name"] for level in tree["levels"][1:]}
    # Between 100 MB/s and 1 TB/s a core: whatever the machine and its load, a wrong unit or count is outside.
    assert all(1e8 < rate < 1e12 * tree["units"] for rate in rates.values()), rates
    device = Device.load("host").with_bandwidths(rates)
    assert all(device.bandwidth(name) == rate for name, rate in rates.items())


def test_a_cache_that_the_one_above_barely_exceeds_is_not_measured(tmp_path: Path) -> None:
    assert set(host.measure(seconds=0.01, root=machine(tmp_path, l3="4M"))) == {"l3", "l1"}
