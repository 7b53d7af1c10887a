"""On a GPU, where there is one (`pytest -m gpu`): emitted Triton against torch. `tests.benchmarks.gpu` times them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.gpu import CASES, Row, here, measured, table

needs_gpu = pytest.mark.skipif(here() is None, reason="no NVIDIA GPU, or torch with CUDA or Triton is not installed")


@pytest.mark.gpu
@needs_gpu
@pytest.mark.parametrize(("name", "sizes"), CASES)
def test_emitted_triton_on_a_gpu(name: str, sizes: dict[str, int], tmp_path: Path) -> None:
    device = here()
    assert device is not None
    assert measured(name, sizes, device, tmp_path).error < 5e-3


@pytest.mark.gpu
@needs_gpu
def test_few_queries_and_many_keys_on_a_gpu(tmp_path: Path) -> None:
    device = here()
    assert device is not None
    row = measured("attention", {"q": 16, "x": 65536, "d": 128}, device, tmp_path, split={"x": 64})
    assert row.error < 5e-3


def test_the_table_has_a_row_for_each_case() -> None:
    lines = table([Row("matmul", 2.0, 1.0, 1e-4), Row("attention", 1.0, 3.0, 1e-4)]).splitlines()
    assert len(lines) == 4
    assert lines[2] == "| matmul | 2 | 1 | 0.50 | 1.0e-04 |"
    assert "| 3.00 |" in lines[3]
