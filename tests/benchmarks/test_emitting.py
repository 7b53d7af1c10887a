"""How long kernels take to emit, from a schedule; and a page, from its file to the first answer of its controls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from napkin_cat import triton
from napkin_cat.cuda import kernels
from napkin_cat.device import Device
from napkin_cat.report import report
from napkin_cat.schedule import derive
from tests.test_report import browser, opened

__all__ = ["browser"]  # the fixture


@pytest.mark.parametrize("name", ["attention", "grouped_query_attention", "transformer_block"])
def test_emit_triton(benchmark: Any, name: str) -> None:
    schedule = derive(name, on=triton.tiled(Device.load("a100")))
    made = benchmark.pedantic(lambda: triton.source(schedule), rounds=3)
    assert made.launcher == name


def test_emit_cuda(benchmark: Any) -> None:
    schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
    _, source = benchmark.pedantic(lambda: kernels(schedule, least_warps=16), rounds=3)
    assert "mma.sync" in source.text


def test_open_a_page_and_change_a_number(benchmark: Any, browser: Any, tmp_path: Path) -> None:
    text = report(derive("attention", on="h100"))

    def answered() -> None:
        page, _ = opened(browser, text, tmp_path)
        page.fill("#size-d", "64")
        assert page.text_content("#total-times") == "0.5 times the derived schedule"
        page.close()

    benchmark.pedantic(answered, rounds=3, warmup_rounds=1)
