"""How long pictures take: attention, and a transformer of 18 blocks (306 operations)."""

from __future__ import annotations

from typing import Any

import pytest

from napkin_cat.diagram import Diagram
from napkin_cat.draw import draw
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import derive
from tests.test_draw import blocks


@pytest.mark.parametrize("operations", [4, 204, 306])
def test_draw(benchmark: Any, operations: int) -> None:
    diagram: Diagram = ALGORITHMS["attention"].diagram if operations == 4 else blocks(operations // 17)
    assert len(Graph.of(diagram).vertices) == operations
    svg = benchmark.pedantic(lambda: draw(diagram).svg(), rounds=5, warmup_rounds=1)
    assert svg.startswith("<svg")


def test_draw_a_schedule(benchmark: Any) -> None:
    schedule = derive("attention", on="a100")
    benchmark.pedantic(lambda: draw(schedule).svg(), rounds=5, warmup_rounds=1)
