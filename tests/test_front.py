"""Pareto fronts of transfer and memory: every point proved, against enumeration."""

from __future__ import annotations

import itertools

import pytest

from napkin_cat.cli import main
from napkin_cat.device import Device
from napkin_cat.front import fronts
from napkin_cat.objectives import objective
from napkin_cat.regions import problem_of
from napkin_cat.schedule import derive


@pytest.mark.parametrize(("name", "sizes"), [
    ("attention", {"q": 40, "x": 24, "d": 8}), ("matmul", {"a": 13, "b": 9, "c": 17}),
])  # fmt: skip
def test_the_front_is_that_of_all_tilings(name: str, sizes: dict[str, int]) -> None:
    device = derive(name, sizes=sizes).device
    small = [
        level.model_copy(update={"capacity_bytes": 2000} if level.capacity_bytes else {}) for level in device.levels
    ]
    schedule = derive(name, on=device.model_copy(update={"levels": tuple(small)}), sizes=sizes)
    [front] = fronts(schedule, steps=8)
    [kernel] = schedule.kernels
    problem = problem_of(kernel.code, sizes, schedule.numerics, schedule.device)
    least: dict[int, int] = {}
    for point in itertools.product(*problem.candidates.values()):
        blocks = dict(zip(problem.candidates, point, strict=True))
        if any(limit.demand.at(blocks) > limit.capacity for limit in problem.limits):
            continue
        held = max(limit.demand.at(blocks) for limit in problem.limits if limit.level == "shared")
        step, moved = -(-held // 250), problem.cost.at(blocks)
        least[step] = min(moved, least.get(step, moved))
    best, expected = None, []
    for step in sorted(least):
        if best is None or least[step] < best:
            best = least[step]
            expected.append((step * 250, best))
    assert [(p.step_bytes, p.transfer_bytes) for p in front.points] == expected[::-1]
    assert all(p.tiling.certificate.status == "optimal" for p in front.points)
    assert all(p.memory_bytes <= p.step_bytes for p in front.points)


def test_bad_steps_and_levels_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    schedule = derive("matmul", sizes={"a": 8, "b": 8, "c": 8})
    with pytest.raises(ValueError, match="no level 'l1' below its top; there are shared, registers"):
        fronts(schedule, level="l1")
    with pytest.raises(ValueError, match="0 steps"):
        fronts(schedule, steps=0)
    assert main(["derive", "matmul", "--size", "a=64", "b=64", "c=64", "--pareto", "transfer,memory"]) == 0
    assert "transfer against memory of shared" in capsys.readouterr().out
    assert main(["derive", "matmul", "--pareto", "time"]) == 2
    assert "--pareto time: give two objectives" in capsys.readouterr().err
    assert main(["derive", "matmul", "--pareto", "time,speed"]) == 2
    assert "no objective 'speed'" in capsys.readouterr().err


@pytest.mark.parametrize("of", [("time", "energy"), ("transfer", "time"), ("energy", "memory"), ("memory", "time")])
def test_fronts_of_any_two_objectives_are_those_of_all_tilings(of: tuple[str, str]) -> None:
    """Against enumeration: every point, nothing between, every stage certified."""
    sizes = {"q": 40, "x": 24, "d": 8}
    device = Device.load("a100")
    small = [level.model_copy(update={"capacity_bytes": 1600} if level.capacity_bytes else {})
             for level in device.levels]  # fmt: skip
    schedule = derive("attention", on=device.model_copy(update={"levels": tuple(small)}), sizes=sizes)
    [kernel] = schedule.kernels
    [front] = fronts(schedule, of, steps=8)
    problem = problem_of(kernel.code, sizes, schedule.numerics, schedule.device)
    named = {n: objective(n, kernel.code, schedule.device, sizes, schedule.numerics) for n in of if n != "memory"}
    seen = set()
    for point in itertools.product(*problem.candidates.values()):
        blocks = dict(zip(problem.candidates, point, strict=True))
        if all(limit.demand.at(blocks) <= limit.capacity for limit in problem.limits):
            held = max(limit.demand.at(blocks) for limit in problem.limits if limit.level == "shared")
            seen.add(tuple(named[n].at(blocks) if n in named else -(-held // 200) * 200 for n in front.of))
    best = sorted(a for a in seen if not any(b != a and b[0] <= a[0] and b[1] <= a[1] for b in seen))
    assert [p.values for p in front.points] == best
    assert all(t.certificate.status == "optimal" for p in front.points for t in (p.tiling, *p.tiling.then))
