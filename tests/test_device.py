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
    """A number's line ends in "what it is; where it is from"."""
    stated = re.findall(r"=\s*\[?[\d.]", path.read_text())
    sourced = re.findall(r"=\s*\[?[\d.][^#\n]*#[^;\n]*\w[^;\n]*;[^;\n]*\w", path.read_text())
    assert len(sourced) == len(stated) > 0


@pytest.mark.parametrize("name", Device.shipped())
def test_shipped_devices_load(name: str) -> None:
    shipped = Device.load(name)
    assert shipped.name == name
    assert [level.name for level in shipped.levels] == ["global", "shared", "registers"]
    assert shipped.limits is not None
    assert all(memory.capacity_bytes for memory in (*shipped.levels[1:], *shipped.caches))


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


def peak(name: str, dtype: str, accumulator: str = "fp32") -> float:
    """FLOP per second of the tensor pipe of a whole device."""
    device = Device.load(name)
    pipe = device.pipe("contraction", dtype, accumulator)
    assert pipe is not None
    assert device.units is not None
    assert device.clock_hz is not None
    assert pipe.name == "tensor"
    return pipe.per_clock * device.units * device.clock_hz


# Dense peaks in TFLOP/s as the vendors' data sheets and white papers print them: beside the rates per clock, core and
# clock from which the files state them.
PEAKS = [
    ("a100", "fp16", 312), ("a100", "bf16", 312), ("a100", "tf32", 156), ("a100", "int8", 624), ("a100", "fp64", 19.5),
    ("h100", "fp16", 989.4), ("h100", "fp8", 1978.9), ("h100", "int8", 1978.9), ("h100", "tf32", 494.7),
    ("h200", "bf16", 989.4), ("h200", "fp8", 1978.9),
    ("b200", "fp16", 2250), ("b200", "fp8", 4500),
    ("rtx4090", "fp16", 165.2), ("rtx4090", "fp8", 330.3), ("rtx4090", "int8", 660.6), ("rtx4090", "tf32", 82.6),
    ("mi300x", "fp16", 1307.4), ("mi300x", "fp8", 2614.9), ("mi300x", "tf32", 653.7), ("mi300x", "fp64", 163.4),
]  # fmt: skip


@pytest.mark.parametrize(("name", "dtype", "tera"), PEAKS)
def test_tensor_peaks_are_those_of_the_data_sheets(name: str, dtype: str, tera: float) -> None:
    assert peak(name, dtype) == pytest.approx(tera * 1e12, rel=0.005)


def test_sums_of_another_dtype_may_be_faster() -> None:
    assert peak("rtx4090", "fp16", "fp16") == pytest.approx(330.3e12, rel=0.005)


def test_rates_of_the_calculus() -> None:
    """Section 4: what an H100's SM does in a clock, and FlashAttention-4's two numbers for a B200's."""
    h100 = Device.load("h100")
    assert (h100.units, h100.clock_hz) == (132, 1.83e9)
    rates = {key: h100.pipe(*key) for key in [("contraction", "fp8"), ("exp", "fp32"), ("contraction", "fp16")]}
    assert [pipe.per_clock for pipe in rates.values() if pipe] == [8192, 16, 4096]
    fp16 = h100.pipe("mul", "fp16")
    assert fp16 is not None
    assert (fp16.name, fp16.per_clock, fp16.fused) == ("fp16", 512, 2)
    b200 = Device.load("b200")
    exp, contraction = b200.pipe("exp", "fp32"), b200.pipe("contraction", "bf16")
    assert exp is not None
    assert contraction is not None
    assert (exp.per_clock, contraction.per_clock) == (16, 8192)


def test_a_pipe_that_names_the_dtype_comes_before_one_that_takes_any() -> None:
    h100 = Device.load("h100")
    casts = [h100.pipe("cast", dtype) for dtype in ("fp16", "fp32")]
    assert [pipe.per_clock for pipe in casts if pipe] == [64, 16]
    assert h100.pipe("contraction", "fp4") is None
    assert h100.pipe("erf", "fp32") is None


def test_clusters_exchange_what_was_published() -> None:
    shared = Device.load("h100").levels[1]
    assert shared.cross_bytes_per_s == {1: 2.04e12, 2: 3.27e12, 4: 2.65e12}


def test_bandwidths_by_name() -> None:
    mi300x = Device.load("mi300x")
    assert [mi300x.bandwidth(n) for n in ("shared", "infinity", "l2")] == [5.3e12, 17.2e12, 34.4e12]
    with pytest.raises(DeviceError, match="bandwidth of l2 on b200 is unknown: state it"):
        Device.load("b200").bandwidth("l2")
    with pytest.raises(DeviceError, match="a100 has no level or cache 'l3'; there are global, shared"):
        Device.load("a100").bandwidth("l3")


def test_energy_is_by_dtype_where_it_is_stated() -> None:
    energy = Device.load("h100").energy
    assert energy.operation("tensor", "int8") == 0.0385e-12
    assert energy.operation("tensor", "fp16") == energy.operation("tensor") == 0.25e-12
    assert energy.operation("sfu") is None
    assert "7 nm" in energy.basis


CACHE = """[[caches]]
name = "fast"
above = "top"
capacity_bytes = 64
"""
PIPE = """[[pipes]]
name = "mma"
does = ["contraction"]
per_clock = 8
dtypes = ["fp16"]
"""
ANY = PIPE.replace('dtypes = ["fp16"]\n', "")
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
    ("cache above no level", GOOD + CACHE.replace('"top"', '"tip"'), [":9:", "'fast'", "'tip'", "did you mean 'top'"]),
    ("cache above the lowest", GOOD + CACHE.replace('"top"', '"cache"'), [":9:", "'cache'", "there are top"]),
    ("cache of a level's name", GOOD + CACHE.replace('"fast"', '"cache"'), [":7:", "'cache'"]),
    (
        "cache without capacity",
        GOOD + CACHE.replace("capacity_bytes = 64\n", ""),
        [":7:", "of cache 0 (fast)", "missing"],
    ),
    ("cache's unknown key", GOOD + CACHE + "size = 3\n", [":11:", "'size'", "of cache 0 (fast)", "there are name"]),
    ("pipe's negative rate", GOOD + PIPE.replace("= 8", "= -8"), [":10:", "per_clock", "-8", "of pipe 0 (mma)"]),
    ("pipe's near key", GOOD + PIPE + "dtype = ['fp16']\n", [":12:", "'dtype'", "did you mean 'dtypes'"]),
    ("pipe's dtypes in a word", GOOD + PIPE.replace('["fp16"]', '"fp16"'), [":11:", "dtypes", "'fp16'"]),
    ("pipe's empty dtype", GOOD + PIPE.replace('"fp16"', '""'), [":11:", "dtypes", "of pipe 0 (mma)"]),
    ("pipe's unknown function", GOOD + PIPE.replace("contraction", "expo"), [":9:", "'expo'", "did you mean 'exp'"]),
    ("pipe without does", GOOD + PIPE.replace('does = ["contraction"]\n', ""), [":7:", "'does'", "missing"]),
    ("two pipes", GOOD + PIPE + PIPE, [":12:", "two pipes 'mma' do contraction of fp16"]),
    ("two pipes of any dtype", GOOD + ANY + ANY, [":11:", "two pipes 'mma' do contraction"]),
    ("shape of a function", GOOD + PIPE.replace("contraction", "exp") + "shape = [1, 2, 3]\n", [":12:", "'shape'"]),
    ("limits' unknown key", GOOD + "[limits]\nwarp = 3\n", ["'warp'", "of limits", "did you mean 'warps'"]),
    ("limits without a rule", GOOD + "[limits]\nwarps = 3\n", [":7:", "'rule'", "of limits", "missing"]),
    ("energy of nothing", GOOD + "[energy.per_byte]\nchache = 1e-12\n", [":8:", "'chache'", "did you mean 'cache'"]),
    ("energy of no pipe", GOOD + PIPE + "[energy.per_operation]\n'mm/fp8' = 1e-12\n", [":13:", "'mm/fp8'", "mma"]),
    ("negative energy", GOOD + "[energy]\nper_byte = { top = -1.0 }\n", [":8:", "per_byte.top", "-1.0", "energy"]),
    ("unknown energy", GOOD + "[energy]\nper_bit = 3\n", [":8:", "'per_bit'", "did you mean 'per_byte'"]),
    ("cluster of none", GOOD + "[levels.cross_bytes_per_s]\n0 = 1e9\n", [":8:", "cross_bytes_per_s.0", "(cache)"]),
    ("units in words", 'units = "many"\n' + GOOD, [":1:", "units", "'many'"]),
    ("extends a number", "extends = 3\n" + GOOD, [":1:", "extends = 3"]),
    ("extends nothing", "extends = 'h10'\n" + GOOD, [":1:", "'h10'", "did you mean 'h100'"]),
    ("extends a file that is not there", "\nextends = 'gone.toml'\n" + GOOD, [":2:", "gone.toml", "no file"]),
    ("extends itself", "extends = 'mine.toml'\n" + GOOD, [":1:", "circle: mine.toml -> mine.toml"]),
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


# --------------------------------------------------------------------------- files that extend others


def test_a_file_overrides_what_it_extends(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        """extends = "h100"
clock_hz = 1.5e9
[[levels]]
name = "shared"
bandwidth_bytes_per_s = 2.0e12
[[pipes]]
name = "sfu"
per_clock = 32
[[pipes]]
name = "tensor"
dtypes = ["fp8"]
per_clock = 1
[[pipes]]
name = "tensor"
does = ["contraction"]
dtypes = ["fp4"]
per_clock = 99
[[caches]]
name = "l15"
above = "global"
capacity_bytes = 7
[limits]
warps = 48
[energy.per_byte]
shared = 1.0
[levels.cross_bytes_per_s]
8 = 1.0
"""
    )
    h100, mine = Device.load("h100"), Device.load(str(path))
    assert (mine.name, mine.description, mine.units, mine.clock_hz) == ("mine", "", 132, 1.5e9)
    assert [level.name for level in mine.levels] == ["global", "shared", "registers"]
    assert mine.levels[1].capacity_bytes == 232448
    assert mine.levels[1].bandwidth_bytes_per_s == 2.0e12
    assert mine.levels[1].cross_bytes_per_s == {**h100.levels[1].cross_bytes_per_s, 8: 1.0}
    assert mine.levels[2] == h100.levels[2]
    pipes = [mine.pipe("exp", "fp32"), *(mine.pipe("contraction", d) for d in ("fp8", "fp16", "fp4"))]
    assert [pipe.per_clock for pipe in pipes if pipe] == [32, 1, 4096, 99]
    assert [cache.name for cache in mine.caches] == ["l2", "l15"]
    assert mine.limits is not None
    assert h100.limits is not None
    assert mine.limits == h100.limits.model_copy(update={"warps": 48})
    assert mine.energy.per_byte == {**h100.energy.per_byte, "shared": 1.0}


def test_paths_are_from_the_folder_of_the_file_and_errors_name_the_right_one(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    base, mine = tmp_path / "inner" / "base.toml", tmp_path / "mine.toml"
    base.write_text(GOOD)
    mine.write_text('extends = "inner/base.toml"\nunits = 3\n')
    assert Device.load(str(mine)).units == 3
    base.write_text(GOOD.replace("4096", "-1"))
    with pytest.raises(DeviceError, match=r"inner/base\.toml:5: capacity_bytes = -1 of level 1 \(cache\)"):
        Device.load(str(mine))
    base.write_text(GOOD)
    mine.write_text('extends = "inner/base.toml"\n[[levels]]\nname = "cache"\ncapacity_bytes = -2\n')
    with pytest.raises(DeviceError, match=r"mine\.toml:4: capacity_bytes = -2 of level 1 \(cache\)"):
        Device.load(str(mine))
    mine.write_text('extends = "inner/base.toml"\n[[levels]]\nname = "new"\ncapacity_bytes = 2\n')
    with pytest.raises(DeviceError, match=r"mine\.toml:2: 'bandwidth_bytes_per_s' of level 2 \(new\) is missing"):
        Device.load(str(mine))
    base.write_text(GOOD + "???")
    with pytest.raises(DeviceError, match=r"inner/base\.toml: not TOML"):
        Device.load(str(mine))


def test_a_circle_of_files_is_refused(tmp_path: Path) -> None:
    a, b = tmp_path / "a.toml", tmp_path / "b.toml"
    a.write_text('extends = "b.toml"\n')
    b.write_text('units = 1\nextends = "a.toml"\n')
    with pytest.raises(DeviceError, match=r"b\.toml:2: extends goes in a circle: a\.toml -> b\.toml -> a\.toml"):
        Device.load(str(a))


@pytest.mark.parametrize("base", ["", 'extends = "h100"\n'])
@pytest.mark.parametrize(
    "key", ["levels", "caches", "pipes", "limits", "energy", "units", "divisors", "name", "extends"]
)
@pytest.mark.parametrize("value", ["3", '"word"', "[]", "[1, 2]", "[[]]", "{ a = 1 }", "[{ a = 1 }]", "[{ name = 3 }]"])
def test_nonsense_is_a_device_error(base: str, key: str, value: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f"{base if key != 'extends' else ''}{key} = {value}\n")
    sound = [("units", "3"), ("divisors", "{ a = 1 }"), ("name", '"word"')]
    if base and ((key, value) in sound or (value == "[]" and key in ("levels", "caches", "pipes"))):
        assert Device.load(str(path)).levels == Device.load("h100").levels
        return
    with pytest.raises(DeviceError) as caught:
        Device.load(str(path))
    assert "mine.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_pipe_for_fp8_takes_both_of_its_formats() -> None:
    h100 = Device.load("h100")
    for kind in ("fp8", "fp8e4m3", "fp8e5m2"):
        pipe = h100.pipe("contraction", kind)
        assert pipe is not None
        assert pipe.per_clock == 8192
    one = Device.load("h100").pipes[0].model_copy(update={"dtypes": ("fp8e4m3",)})
    assert one.accepts("fp8e4m3")
    assert not one.accepts("fp8e5m2")
