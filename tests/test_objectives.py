"""What tiles are chosen for: each objective is what the roofline says of the program, and no tile has less of it."""

from __future__ import annotations

import itertools
import math
import random

import pytest

from napkin_cat import cost
from napkin_cat.columns import columns
from napkin_cat.cores import place as place_schedule
from napkin_cat.counts import counts
from napkin_cat.device import Cache, Device, Energy
from napkin_cat.diagram import Kernel
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.objectives import OBJECTIVES, ObjectiveError, objective, operations
from napkin_cat.occupancy import occupancy
from napkin_cat.pipes import MODELS
from napkin_cat.placement import Placement, place
from napkin_cat.program import Program, lower, single
from napkin_cat.regions import kernel_of, problem_of
from napkin_cat.roofline import roofline
from napkin_cat.schedule import derive
from napkin_cat.solve import verify
from tests.test_placement import HALF, tiny

EVERY = [*OBJECTIVES, *(f"time:{m}" for m in MODELS), "transfer:shared", "transfer:registers"]
NAMES = ("attention", "causal_attention", "matmul", "grouped_query_attention", "gated_mlp")


@pytest.mark.parametrize("name", NAMES)
def test_objectives_are_what_the_roofline_says_of_the_lowered_program(name: str) -> None:
    """Random sizes, devices and tiles of placements: operations one by one, time by every model, joules, bytes."""
    rng = random.Random(name)
    axes = sorted({a.name for t in ALGORITHMS[name].diagram.dom.inside for a in t.axes})
    for device in ("a100", "h100", "b200", "mi300x"):
        sizes = {a: rng.choice((8, 16, 24, 33, 48, 130)) for a in axes}
        schedule = derive(name, on=device, sizes=sizes)
        placed = place_schedule(schedule, objective=("transfer", "transfer:registers"))
        for k, plan, counted, roof in zip(schedule.kernels, placed.placements, counts(placed.program),
                                          placed.roofline.kernels, strict=True):  # fmt: skip
            at = {cost.variable(plan.code, a): b for a, b in plan.blocks.items()} | {"stages": plan.stages}
            lines = operations(plan.code, dict(k.sizes), k.numerics)
            for line, expected in zip(lines, counted.lines, strict=True):
                found = {kind: n.at(at) for kind, n in line.operations.items()}
                assert {kind: n for kind, n in found.items() if n} == expected.operations
                assert (line.looped, line.reads, line.waits) == (expected.looped, expected.reads, expected.waits)

            every = {w: objective(w, plan.code, schedule.device, sizes, schedule.numerics) for w in EVERY}
            value = {w: o.at(at) for w, o in every.items()}

            for model in MODELS:
                assert float(value[f"time:{model}"]) == pytest.approx(roof.seconds(model), rel=1e-9)
            assert value["time"] == value["time:ideal"]
            time, energy = every["time"], every["energy"]
            assert set(time.unstated) == set(roof.unstated)
            assert time.bound(at) == roof.bound() or float(value["time"]) == pytest.approx(roof.compute_seconds())
            assert float(energy.at(at)) == pytest.approx(roof.joules.stated, rel=1e-9)
            assert set(roof.joules.unknown) | set(roof.unstated) >= set(energy.unstated) >= set(roof.joules.unknown)
            into = {t.into: t for t in roof.transfers}
            assert value["transfer"] == value["transfer:shared"] == into["shared"].bytes
            if "registers" in into:
                assert value["transfer:registers"] == into["registers"].bytes
            levels = [t.seconds for t in roof.transfers if t.into in ("shared", "registers")]
            assert float(value["weighted"]) == pytest.approx(sum(levels), rel=1e-9)


def test_ragged_flat_tiles_and_masks_too() -> None:
    """Tiles that divide nothing, of flat kernels: no warps, no parts."""
    rng = random.Random(5)
    device = Device.load("h100")
    for name, stream in (
        ("attention", "x"),
        ("causal_attention", "x"),
        ("matmul", "b"),
        ("sliding_window_attention", "x"),
        ("rbf_matvec", "x"),
    ):
        kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
        for _ in range(6):
            sizes = {a.name: rng.randint(5, 40) for t in kernel.dom.inside for a in t.axes}
            code = columns(kernel, HALF)
            blocks = {a: rng.randint(1, sizes[a]) for a in cost.axes_of(code)}
            [roof] = roofline(single(kernel, sizes, blocks, HALF), device).kernels
            at = {cost.variable(code, a): b for a, b in blocks.items()}
            for model in MODELS:
                found = objective(f"time:{model}", code, device, sizes, HALF)
                assert float(found.at(at)) == pytest.approx(roof.seconds(model), rel=1e-9)
            found = objective("energy", code, device, sizes, HALF)
            assert float(found.at(at)) == pytest.approx(roof.joules.stated, rel=1e-9)


def everything(kernel: Kernel, device: Device, sizes: dict[str, int], placed: Placement) -> list[dict[str, int]]:
    """Every tile of a tiny device that fits by the ledger of columns at that tile and the occupancy rule."""
    assert device.limits is not None
    code = placed.code
    padded = {a: 2 * math.ceil(n / 2) for a, n in sizes.items()}
    keys = list(cost.axes_of(code))
    outer = [a for a in keys if a in sizes]
    found = []
    for whole in itertools.product(*(range(2, padded[a] + 1, 2) for a in outer)):
        blocks = dict(zip(outer, whole, strict=True))
        halves = ([w for w in range(2, blocks[a] + 1, 2) if blocks[a] % w == 0] for a in outer)
        for inner in itertools.product(*halves):
            tile = {**blocks, **{f"{a}'": w for a, w in zip(outer, inner, strict=True)}}
            for slices in itertools.product(*(_slices(k, tile, padded) for k in keys if ":" in k)):
                every = {**tile, **dict(zip((k for k in keys if ":" in k), slices, strict=True))}
                if _fits(device, code, sizes, every):
                    found.append(every)
    return found


def _slices(key: str, tile: dict[str, int], padded: dict[str, int]) -> list[int]:
    axis = key.partition(":")[0]
    whole = tile.get(f"{axis}'", tile.get(axis, padded[axis]))
    return [n for n in range(2, whole + 1, 2) if whole % n == 0]


def _fits(device: Device, code: cost.Columns, sizes: dict[str, int], tile: dict[str, int]) -> bool:
    assert device.limits is not None
    numbers = cost.exact(code, sizes, tile, 2)
    held = {level: max(n for _, n in rows) for level, rows in cost.memory(code, numbers, cost.in_bytes).items()}
    warps = math.prod(tile[a] // tile[f"{a}'"] for a in code.groups)
    if warps * 2 > device.limits.block_threads:
        return False
    registers = next((r for r in (*range(8, 48, 8), 48) if (r - 4) * 2 * 4 * warps >= held[2]), None)
    if registers is None:
        return False
    return occupancy(device.limits, warps=warps, registers_per_thread=registers, shared_bytes=held[1]).blocks >= 1


@pytest.mark.parametrize(("name", "stream", "sizes"), [
    ("attention", "x", {"q": 8, "x": 6, "d": 4}), ("matmul", "b", {"a": 10, "b": 4, "c": 6}),
    ("causal_attention", "x", {"q": 9, "x": 8, "d": 2}),
])  # fmt: skip
@pytest.mark.parametrize("what", [
    ("time",), ("time:sequential", "transfer"), ("energy",), ("time:inter", "energy", "memory"), ("weighted",),
    ("memory", "time:intra"),
])  # fmt: skip
def test_no_tile_is_better_where_all_can_be_tried(
    name: str, stream: str, sizes: dict[str, int], what: tuple[str, ...]
) -> None:
    """Enumeration by the program's own roofline, at every tile that fits."""
    device = tiny().model_copy(update={"units": 3})
    kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
    placed = place(kernel, device, sizes, HALF, overhead=4, stages=(2,), objective=what)
    assert placed.status == "optimal"
    for (_, tiling), measured in zip(placed.objectives, placed.measured, strict=True):
        assert tiling.problem is not None
        assert verify(tiling.problem, tiling.certificate).status == "optimal"
        assert measured.at(placed.objectives[-1][1].blocks) == measured.value(tiling.cost)

    def of(tile: dict[str, int]) -> tuple[float, ...]:
        code = placed.code
        body = lower("k", code, sizes, tile, _arguments("in", code.inputs), _arguments("out", code.outputs), 2)
        plain = single(kernel, sizes, {a: tile[a] for a in sizes if a in tile}, HALF)
        named = [b.__class__(f"in{i}", b.axes, b.shape, b.dtype) for i, b in enumerate(plain.inputs)]
        [roof] = roofline(Program(tuple(named), (), plain.outputs, (body,), HALF), device).kernels
        row = []
        for word in what:
            if word == "energy":
                row.append(roof.joules.stated)
            elif word == "weighted":
                row.append(sum(t.seconds for t in roof.transfers if t.into in ("shared", "registers")))
            elif word == "memory":
                held = cost.memory(code, cost.exact(code, sizes, tile, 2), cost.in_bytes)[1]
                row.append(float(max(n for _, n in held)))
            elif word == "transfer":
                row.append(float(next(t.bytes for t in roof.transfers if t.into == "shared")))
            else:
                row.append(roof.seconds(word.partition(":")[2] or "ideal"))
        return tuple(round(x * 1e15, 3) if x < 1 else x for x in row)

    best = min(map(of, everything(kernel, device, sizes, placed)))
    assert of(placed.blocks) == pytest.approx(best, rel=1e-9)


def _arguments(stem: str, axes: tuple[tuple[str, ...], ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(f"{stem}{i}", of) for i, of in enumerate(axes)]


def test_time_fills_the_cores_where_transfer_does_not() -> None:
    """The least transfer takes blocks of 256 rows, 16 of them for 132 cores; the least time twice as many."""
    schedule = derive("attention", on="h100", sizes={"q": 4096, "x": 4096, "d": 128})
    least, fast = place_schedule(schedule), place_schedule(schedule, objective=("time", "transfer"))
    assert [p.status for p in fast.placements] == ["optimal"]
    assert fast.roofline.seconds() < 0.6 * least.roofline.seconds()
    assert fast.placements[0].transfer[0][2] > least.placements[0].transfer[0][2]
    [(_, timed), (_, moved)] = fast.placements[0].objectives
    time = fast.placements[0].measured[0]
    assert float(time.value(timed.cost)) == pytest.approx(fast.roofline.seconds(), rel=1e-9)
    assert moved.cost == fast.placements[0].transfer[0][2]
    assert "least      time: 35.81 us (tensor), optimal" in str(fast.placements[0])
    tree = fast.placements[0].to_json()["objectives"]
    assert [(o["objective"], o["unit"]) for o in tree] == [("time", "seconds"), ("bytes into shared", "bytes")]
    assert tree[0]["bound"] == "tensor"


def test_the_default_is_transfer_and_then_what_enters_the_registers() -> None:
    schedule = derive("attention", on="a100", sizes={"q": 1024, "x": 1024, "d": 64})
    [one], [two] = (
        place_schedule(schedule, objective=o).placements for o in (None, ("transfer", "transfer:registers"))
    )
    own = {a: b for a, b in one.blocks.items() if not a.endswith("^^")}  # waves come after
    assert own == two.blocks
    assert one.to_json()["objectives"][:2] == two.to_json()["objectives"]


def test_what_no_source_states_is_said_and_not_counted_as_nothing() -> None:
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    sizes = {"q": 256, "x": 256, "d": 64}
    h100 = Device.load("h100")
    placed = place(kernel, h100, sizes, HALF, objective="energy")
    assert "operations of sfu" in placed.measured[0].unstated
    assert "least      energy: at least " in str(placed)
    assert "without operations of alu, operations of sfu, operations of convert" in str(placed)
    assert placed.to_json()["objectives"][0]["unstated"] == list(placed.measured[0].unstated)
    cache = Cache(name="l2", above="global", capacity_bytes=1 << 20)
    unknown = place(kernel, h100.model_copy(update={"caches": (cache,)}), sizes, HALF, objective="time")
    assert unknown.measured[0].unstated == ("bandwidth of l2",)


@pytest.mark.parametrize(("device", "what", "problem"), [
    ({}, "speed", "no objective 'speed'; there are transfer, memory, weighted, time, energy, transfer:LEVEL"),
    ({}, "energy:x", "no objective 'energy:x'"),
    ({}, "time:perfect", "no overlap 'perfect'; there are ideal, inter, intra, sequential"),
    ({}, "transfer:l7", "h100 has no level 'l7' below its top; there are shared, registers"),
    ({}, (), "objectives none: give at least one, each once"),
    ({}, ("time", "time"), "objectives 'time', 'time': give at least one, each once"),
    ({"energy": Energy()}, "energy", "h100 states no energy of bytes into l2, bytes into shared"),
    ({"clock_hz": None}, "time", "h100: the time of a kernel needs 'clock_hz', which the device does not state"),
])  # fmt: skip
def test_what_cannot_be_minimised_is_refused_in_words(
    device: dict[str, object], what: str | tuple[str, ...], problem: str
) -> None:
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    with pytest.raises(ObjectiveError) as caught:
        place(kernel, Device.load("h100").model_copy(update=device), {"q": 64, "x": 64, "d": 16}, objective=what)
    assert problem in str(caught.value)


def test_a_scale_of_its_own_for_every_device_makes_kernels_comparable() -> None:
    """Costs of different kernels and sizes on one device are in the same ticks, whatever they are made of."""
    device = Device.load("h100")
    found = set()
    for name, stream in (("attention", "x"), ("matmul", "b")):
        kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
        sizes = {a.name: 64 for t in kernel.dom.inside for a in t.axes}
        found.add(tuple(objective(w, columns(kernel, Numerics()), device, sizes, Numerics()).scale for w in OBJECTIVES))
    assert len(found) == 1


@pytest.mark.parametrize("asked", ["time", "energy", "memory", ("weighted", "transfer"), ("time", "energy", "memory")])
@pytest.mark.parametrize("name", ["attention", "matmul"])
def test_flat_tiles_are_the_best_of_all_for_any_objective(name: str, asked: str | tuple[str, ...]) -> None:
    """What `derive` chooses, against enumeration; later objectives decide among equals."""
    sizes = {"attention": {"q": 40, "x": 24, "d": 8}, "matmul": {"a": 13, "b": 9, "c": 17}}[name]
    small = [level.model_copy(update={"capacity_bytes": 1600} if level.capacity_bytes else {})
             for level in Device.load("a100").levels]  # fmt: skip
    device = Device.load("a100").model_copy(update={"levels": tuple(small)})
    schedule = derive(name, on=device, sizes=sizes, objective=asked)
    [kernel] = schedule.kernels
    problem = problem_of(kernel.code, sizes, schedule.numerics, device)
    points = (dict(zip(problem.candidates, p, strict=True)) for p in itertools.product(*problem.candidates.values()))
    fitting = [p for p in points if all(limit.demand.at(p) <= limit.capacity for limit in problem.limits)]
    names = (asked,) if isinstance(asked, str) else asked
    wanted = [objective(n, kernel.code, device, sizes, schedule.numerics) for n in names]
    assert [o.value(t.cost) for o, t in kernel.stages] == list(min(tuple(o.at(p) for o in wanted) for p in fitting))
    assert schedule.certificate.status == "optimal"
    assert schedule.certificate.objective == names[0]
    assert schedule.certificate.cost == wanted[0].at(kernel.tiling.blocks)
    assert f"{names[0]}: " in str(schedule)
    for key, o in zip(schedule.to_json()["kernels"][0]["objectives"], wanted, strict=True):
        assert (key["name"], key["unit"], key["status"]) == (o.name, o.unit, "optimal")
