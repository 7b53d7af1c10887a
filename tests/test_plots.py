"""Charts in Python hold the same numbers as those of the page, and the library."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

import napkin_cat as nc
from napkin_cat.cost import StandardForm
from napkin_cat.diagram import array
from napkin_cat.front import fronts
from napkin_cat.operations import relu
from napkin_cat.plots import KINDS, charts_of
from napkin_cat.roofline import roofline

SIZES = {"q": 512, "x": 512, "d": 64}
needs_matplotlib = pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="matplotlib is missing")


def test_the_transfer_chart_holds_the_front_and_what_was_chosen() -> None:
    schedule = nc.derive("attention", on="a100", sizes=SIZES)
    [chart] = charts_of(schedule, "transfer")
    looks = {s.look: s.points for s in chart.series}
    [front] = fronts(schedule)
    assert set(looks["dot"]) == {(float(p.memory_bytes), float(p.transfer_bytes)) for p in front.points}
    [kernel] = schedule.kernels
    assert looks["chosen"] == ((float(kernel.levels[0].memory_bytes), float(kernel.transfer_bytes)),)
    assert isinstance(kernel.bytes_form, StandardForm)
    assert all(bound <= kernel.transfer_bytes * 1.0001 for m, bound in looks["dash"] if m >= looks["chosen"][0][0])


def test_the_roofline_chart_stands_under_its_roofs() -> None:
    schedule = nc.derive("attention", on="h100", sizes=SIZES)
    [chart] = charts_of(schedule, "roofline")
    [kernel] = roofline(schedule.program, schedule.device).kernels
    dots = [p for s in chart.series if s.look == "dot" for p in s.points]
    assert dots
    assert all(y == pytest.approx(kernel.flop_per_s()) for _, y in dots)
    assert max(y for s in chart.series if s.look == "roof" for _, y in s.points) >= kernel.flop_per_s()


@needs_matplotlib
@pytest.mark.parametrize("kind", KINDS)
def test_matplotlib_draws_the_charts_numbers(kind: str, tmp_path: Path) -> None:
    schedule = nc.derive("attention", on="a100", sizes=SIZES)
    [chart] = charts_of(schedule, kind)
    figure = schedule.plot(kind)
    [axes] = figure.axes
    drawn = [tuple((float(x), float(y)) for x, y in line.get_xydata()) for line in axes.get_lines()]
    assert drawn == [s.points for s in chart.series]
    assert (axes.get_title(), axes.get_xlabel(), axes.get_ylabel()) == (chart.title, chart.x, chart.y)
    assert axes.get_xscale() == axes.get_yscale() == "log"
    figure.savefig(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").stat().st_size > 5_000


@needs_matplotlib
def test_a_chart_for_each_kernel_or_on_given_axes() -> None:
    from matplotlib.figure import Figure

    schedule = nc.derive("attention", on="a100", sizes=SIZES, split={"x": 4})
    figure = schedule.plot()
    assert [a.get_title() for a in figure.axes] == [f"Transfer against memory of {k.name}" for k in schedule.kernels]
    own = Figure().subplots()
    assert schedule.plot("transfer", axes=own) is own.figure
    assert own.get_lines()


def test_what_has_no_chart_says_so() -> None:
    with pytest.raises(ValueError, match="no charts of 'memory'; there are transfer, roofline, time"):
        charts_of(nc.derive("matmul", on="a100", sizes={"a": 8, "b": 8, "c": 8}), "memory")
    elementwise = nc.derive(relu.on(array("a")), on="a100", sizes={"a": 8})
    with pytest.raises(ValueError, match="no kernel of diagram on a100 has a chart of roofline"):
        elementwise.plot("roofline")
