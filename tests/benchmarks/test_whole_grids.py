"""Every block of the headline kernels, executed from PTX at full size: minutes each."""

from __future__ import annotations

import pytest

from tests.ptx.nvcc import needs_nvcc
from tests.test_cuda import blocks_of, moved_by_model


@needs_nvcc
@pytest.mark.parametrize("case", ["attention, Q in registers", "attention, Q in shared memory"])
def test_the_whole_grid_is_right_and_moves_h(case: str) -> None:
    every = list(blocks_of(case))
    placed = every[0][0]
    assert sum(rows for _, _, (rows, _), _ in every) == 4096
    assert sum(moved for *_, moved in every) == moved_by_model(placed)
