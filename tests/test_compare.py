"""Devices and precisions side by side: every figure against what it is made of, worked out apart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import napkin_cat as nc
from napkin_cat.cli import main
from napkin_cat.compare import Comparison, Row, compare
from napkin_cat.device import Cache, Device
from napkin_cat.precision import PrecisionError
from napkin_cat.schedule import derive
from tests.toy import TOY

SIZES = {"q": 1024, "x": 1024, "d": 64}
SQUARE = {"a": 512, "b": 512, "c": 512}
SMALL = ["--size", "a=64", "b=64", "c=64"]


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare("attention", on=["a100", "h100", "mi300x"], dtype=["fp16", "fp8"], sizes=SIZES)


def rows(found: Comparison) -> dict[tuple[str, str], Row]:
    return {(row.device.name, row.dtype): row for row in found.rows}


def test_every_pair_is_a_row_devices_outermost(found: Comparison) -> None:
    assert list(rows(found)) == [(d, k) for d in ("a100", "h100", "mi300x") for k in ("fp16", "fp8")]
    assert found.algorithm == "attention"


def test_what_no_pipe_multiplies_is_a_row_with_the_reason(found: Comparison) -> None:
    row = rows(found)["a100", "fp8"]
    assert (row.schedule, row.least, row.placed, row.on_cores) == (None, None, None, None)
    assert row.reason.startswith("a100 has no pipe that multiplies fp8e4m3")
    assert str(found).count(row.reason) == 1
    assert sum(r.reason != "" for r in found.rows) == 1


def test_transfers_are_those_of_the_schedule_and_of_the_placement(found: Comparison) -> None:
    for (device, kind), row in rows(found).items():
        if row.least is None:
            continue
        schedule = derive("attention", on=device, sizes=SIZES, dtype=kind)
        assert row.least.transfer_bytes == schedule.transfer_bytes
        assert row.least.transfer_values == schedule.transfer_values
        each = {"fp16": 2, "fp8": 1}[kind]
        assert row.least.transfer_bytes == each * row.least.transfer_values
        assert row.placed is not None
        assert row.on_cores is not None
        [p] = row.placed.placements
        groups = -(-SIZES["q"] // p.blocks.get("q^", p.blocks["q"]))  # Q and O once, K and V for every cluster or block
        assert row.on_cores.transfer_bytes == each * 64 * (2 * 1024 + 2 * 1024 * groups)
        assert row.on_cores.transfer_bytes >= row.least.transfer_bytes or p.cluster > 1
        assert {t.bytes for t in row.on_cores.kernels[0].transfers if t.into in ("shared", "l2")} == {
            row.on_cores.transfer_bytes
        }


def test_half_the_bytes_make_attention_four_times_cheaper_and_compulsory_traffic_twice() -> None:
    """Eq. 3 where shared memory alone binds: b^(1 + beta), in bytes."""
    sizes, h100 = {"q": 1 << 16, "x": 4096, "d": 64}, Device.load("h100")
    levels = [v.model_copy(update={"capacity_bytes": 1 << 30}) if v.name == "registers" else v for v in h100.levels]
    roomy = h100.model_copy(update={"levels": tuple(levels)})
    wide, narrow = compare("attention", on=roomy, dtype=["fp16", "fp8"], sizes=sizes, place=False).rows
    assert wide.least is not None
    assert narrow.least is not None
    compulsory = 2 * 64 * (1 << 16)  # Q and O, in values
    tiled = [wide.least.transfer_bytes - 2 * compulsory, narrow.least.transfer_bytes - compulsory]
    assert tiled[0] / tiled[1] == pytest.approx(4, rel=0.05)  # groups are whole
    once, half = compare("dot_product", on="h100", dtype=["fp16", "fp8"], sizes={"b": 4096}, place=False).rows
    assert once.least is not None
    assert half.least is not None
    assert once.least.transfer_bytes == 2 * half.least.transfer_bytes == 2 * (2 * 4096 + 1)


def test_times_are_no_less_than_each_transfer_and_the_peak(found: Comparison) -> None:
    peak = {  # FLOP per clock and core, cores, clock: of the device files
        ("a100", "fp16"): 2048 * 108 * 1.41e9, ("h100", "fp16"): 4096 * 132 * 1.83e9,
        ("h100", "fp8"): 8192 * 132 * 1.83e9, ("mi300x", "fp16"): 2048 * 304 * 2.1e9,
        ("mi300x", "fp8"): 4096 * 304 * 2.1e9,
    }  # fmt: skip
    flop = 4 * 1024 * 1024 * 64
    seen = 0
    for key, row in rows(found).items():
        for figures in (row.least, row.on_cores):
            if figures is None:
                continue
            seconds = figures.seconds()
            assert seconds is not None
            memory = row.device.levels[1].bandwidth_bytes_per_s
            assert memory is not None
            assert seconds >= figures.transfer_bytes / memory
            assert seconds >= flop / peak[key]
            assert figures.utilisation() == pytest.approx(flop / peak[key] / seconds, rel=0.01)
            assert figures.flop_per_s() == pytest.approx(flop / seconds)
            times = [figures.seconds(m) for m in ("ideal", "inter", "intra", "sequential")]
            assert times == sorted(times, key=lambda t: t or 0)
            seen += 1
    assert seen == 10


def test_a_core_holds_a_warp_for_each_of_its_partitions_or_as_many_as_are_asked(found: Comparison) -> None:
    for row in found.rows:
        if row.placed is not None:
            assert row.device.limits is not None
            assert all(p.warps >= row.device.limits.partitions for p in row.placed.placements)
    [more] = compare("attention", on="a100", sizes=SIZES, least_warps=16).rows
    assert more.placed is not None
    assert [p.warps for p in more.placed.placements] == [16]
    cells = str(more.placed.placements[0].warps), str(more.placed.placements[0].thread_registers)
    assert str(Comparison("attention", (more,))).split("On cores")[1].splitlines()[2].split()[-3:-1] == list(cells)


def test_energy_is_counted_per_byte_and_what_is_not_stated_is_named(found: Comparison) -> None:
    row = rows(found)["h100", "fp16"]
    assert row.least is not None
    [kernel] = row.least.kernels
    rate, moved = row.device.energy.per_byte, {t.into: t.bytes for t in kernel.transfers}
    assert kernel.joules.transfer == pytest.approx(sum(rate[into] * n for into, n in moved.items()))
    assert row.least.joules_stated == kernel.joules.stated > kernel.joules.transfer
    assert set(row.least.joules_unknown) == {"operations of alu", "operations of sfu", "operations of convert"}
    assert "energy without operations of alu, operations of convert, operations of sfu, not stated" in str(found)


def test_ratios_are_to_the_first_row(found: Comparison) -> None:
    by = rows(found)
    first, other, amd = (by[d, k].least for d, k in (("a100", "fp16"), ("h100", "fp8"), ("mi300x", "fp16")))
    assert first is not None
    assert other is not None
    assert amd is not None
    assert first.ratios(first) == {"transfer": 1, "seconds": 1, "joules": 1}
    a, b = first.seconds(), other.seconds()
    assert a is not None
    assert b is not None
    assert other.ratios(first)["transfer"] == other.transfer_bytes / first.transfer_bytes
    assert other.ratios(first)["seconds"] == b / a
    assert amd.ratios(first)["joules"] is None  # it leaves out other parts


def test_ratios_of_times_that_leave_something_out() -> None:
    """Over such a time nothing is known; such a time over another is a lower bound."""
    cache = Cache(name="l2", above="global", capacity_bytes=1 << 20)
    part = TOY.model_copy(update={"name": "part", "caches": (cache,)})
    for devices, ratio in (((TOY, part), ">= 1.00"), ((part, TOY), None)):
        found = compare("matmul", on=devices, sizes=SQUARE, place=False)
        _, second = found.rows
        assert second.least is not None
        base = found.rows[0].least
        assert base is not None
        assert second.least.ratios(base)["seconds"] == (1 if ratio else None)
        assert (ratio in str(found)) if ratio else ">= 1.00" not in str(found)
        assert "part: time without bandwidth of l2, not stated" in str(found)


def test_kernels_of_one_row_add_up() -> None:
    sizes = {"n": 256, "d": 1024, "f": 64, "e": 1024}
    [row] = compare("mlp", on="a100", sizes=sizes).rows
    assert row.schedule is not None
    assert row.placed is not None
    assert len(row.schedule.kernels) == 2
    for figures in (row.least, row.on_cores):
        assert figures is not None
        assert figures.seconds() == pytest.approx(sum(k.seconds() for k in figures.kernels))
        assert figures.slowest is not None
        assert figures.slowest.seconds() == max(k.seconds() for k in figures.kernels)
        assert figures.bound == f"{figures.slowest.bound()} ({figures.slowest.name})"
    assert row.on_cores is not None
    assert row.on_cores.transfer_bytes == sum(p.transfer[0][2] for p in row.placed.placements)


def test_what_a_device_does_not_state_is_a_reason(tmp_path: Path) -> None:
    (tmp_path / "bare.toml").write_text(
        'name = "bare"\n[[levels]]\nname = "global"\n[[levels]]\nname = "shared"\n'
        "capacity_bytes = 65536\nbandwidth_bytes_per_s = 1e12\n"
    )
    (tmp_path / "tiny.toml").write_text(
        (tmp_path / "bare.toml").read_text().replace("bare", "tiny").replace("65536", "2")
    )
    no_limits = Device.load("a100").model_copy(update={"limits": None, "name": "no limits"})
    found = compare("matmul", on=[tmp_path / "bare.toml", tmp_path / "tiny.toml", no_limits], sizes=SQUARE)
    bare, tiny, unlimited = found.rows
    assert bare.least is not None
    assert bare.least.transfer_bytes > 0
    assert (bare.least.seconds(), bare.least.flop_per_s(), bare.least.utilisation()) == (None, None, None)
    assert bare.least.reason == bare.unplaced == "the time of a program needs 'units', which the device does not state"
    assert (tiny.least, tiny.reason.split(":")[0]) == (None, "shared")
    assert unlimited.least is not None
    assert unlimited.unplaced == "no limits states no [limits]: its warps and registers are unknown"
    text = str(found)
    assert "bare: no time: the time" in text
    assert "nothing that can be done" in text  # no row is placed
    tree = found.to_json()
    assert tree["ratios_to"] == {"least_transfer": {"device": "bare", "dtype": "fp16"}, "on_cores": None}
    assert tree["rows"][0]["least_transfer"]["seconds"] is None


def test_precisions_of_single_inputs_and_accumulators() -> None:
    mixed = {"Q": "fp8", "K": "fp8", "*": "bf16"}
    [plain, row] = compare(
        "attention", on="h100", dtype=["bf16", mixed], sizes=SIZES, accumulator={"contract[d]": "fp16"}, place=False
    ).rows
    assert row.dtype == "bf16,Q=fp8,K=fp8"
    assert row.schedule is not None
    assert [b.dtype for b in row.schedule.program.inputs] == ["fp8e4m3", "fp8e4m3", "bf16"]
    assert row.schedule.numerics.accumulators == (("contract[d]", "fp16"),)
    assert plain.least is not None
    assert row.least is not None
    assert row.least.transfer_bytes < plain.least.transfer_bytes
    assert row.unplaced == "not asked for"


def test_it_is_exported_as_a_function_though_a_module_has_its_name() -> None:
    assert nc.compare is compare
    assert nc.Comparison is Comparison


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"on": ["a100", "a100"]}, ValueError, "two devices are called 'a100'"),
        ({"on": []}, ValueError, "no device to compare; there are a100"),
        ({"dtype": []}, ValueError, "no dtype to compare"),
        ({"dtype": ["fp8", "fp8e4m3"]}, ValueError, "dtype fp8e4m3 is given twice"),
        ({"dtype": ["fp16", "fp99"]}, ValueError, "no dtype 'fp99'"),
        ({"on": "a100", "dtype": {"R": "fp16"}}, PrecisionError, "dtype of 'R': it is no input"),
    ],
)
def test_bad_arguments(arguments: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        compare("matmul", sizes=SQUARE, place=False, **arguments)


# --------------------------------------------------------------------------- the command line


FIGURES = {
    "transfer_values", "transfer_bytes", "seconds", "flop", "flop_per_s", "utilisation", "filled", "bound", "joules",
    "joules_stated", "joules_transfer", "joules_unknown", "unstated", "reason", "ratios", "kernels",
}  # fmt: skip


def test_json_has_the_documented_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.json"
    words = ["compare", "matmul", "--on", "a100", "h100", "--dtype", "fp16", "fp8,A=fp16", "fp8", *SMALL]
    assert main([*words, "--json", "-o", str(target)]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines()[:2] == ["deriving a100 fp16 ...", "deriving a100 fp8,A=fp16 ..."]
    tree = json.loads(target.read_text())
    assert set(tree) == {"algorithm", "ratios_to", "rows"}
    assert tree["ratios_to"]["on_cores"] == {"device": "a100", "dtype": "fp16"}
    assert [row["dtype"] for row in tree["rows"]] == ["fp16", "fp8,A=fp16", "fp8"] * 2
    for row in tree["rows"]:
        assert set(row) == {
            "device", "dtype", "sizes", "accumulator", "reason", "least_transfer", "on_cores", "unplaced"
        }  # fmt: skip
    assert (tree["rows"][2]["least_transfer"], tree["rows"][2]["on_cores"]) == (None, None)
    first = tree["rows"][0]
    assert set(first["least_transfer"]) == FIGURES | {"tiles", "status"}
    assert set(first["on_cores"]) == FIGURES | {"placements"}
    assert set(first["least_transfer"]["seconds"]) == {"ideal", "inter", "intra", "sequential"}
    assert first["least_transfer"]["status"] == "optimal"
    assert first["on_cores"]["placements"][0]["warps_per_core"] > 0
    assert first["sizes"] == {"a": 64, "b": 64, "c": 64}


def test_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "matmul", "--on", "a100", "--no-cores", *SMALL]) == 0
    out = capsys.readouterr().out
    head, line = (out.splitlines()[i].split() for i in (3, 4))
    assert head[:4] == ["device", "dtype", "moved", "B"]
    assert line[:4] == ["a100", "fp16", f"{3 * 64 * 64 * 2:,}", "1.00"]
    assert "On cores" not in out


def test_nothing_that_can_be_done_is_status_1_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "matmul", "--on", "a100", "--dtype", "fp8", *SMALL]) == 1
    assert "a100 fp8: a100 has no pipe that multiplies fp8e4m3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["atention"], "did you mean 'attention'"),
        (["matmul", "--on", "h10"], "no device 'h10'; did you mean 'h100'"),
        (["matmul", "--on", "h100", "h100"], "two devices are called 'h100'"),
        (["matmul", "--on", "none.toml"], "none.toml"),
        (["matmul", "--on", "a100", "--dtype", "fp17"], "no dtype 'fp17'"),
        (["matmul", "--on", "a100", "--dtype", "fp16,bf16"], "the dtype of all is given twice"),
        (["matmul", "--on", "a100", "--dtype", "A="], "--dtype A=: write DTYPE or NAME=DTYPE"),
        (["matmul", "--on", "a100", "--size", "z=4"], "no axis 'z'; it has a, b, c"),
        (["matmul", "--on", "a100", "--size", "a=0"], "a size is a positive integer"),
        (["matmul", "--on", "a100", "--accumulator", "softmax=fp16"], "no such operation"),
    ],
)
def test_bad_input_is_status_2_and_one_message(
    words: list[str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.txt"
    assert main(["compare", *words, "-o", str(target)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert says in captured.err
    assert captured.err.count("napkin-cat:") == 1
    assert not target.exists()
