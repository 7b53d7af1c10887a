"""What nvidia-matmul-heuristics proposes for matrix products, asked in a process of its own.

The package loads a closed library into the whole process, and a call that does not suit its version ends it: so a test
runs this file (`ask`), which reads a question from stdin and answers on stdout, both JSON.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Proposal:
    """A kernel for a product of m x k and k x n matrices.

    `tile` is that of a block: m, n, and the chunk of k of which `stages` lie in shared memory. `split` is how many
    blocks share the k axis, `cluster` the blocks along m and n that share their loads. `loaded` is how many bytes
    NVIDIA's own model stores to shared memory over the whole run, `stored` how many it writes to global memory.
    """

    tile: tuple[int, int, int]
    stages: int
    split: int
    cluster: tuple[int, int]
    loaded: int
    stored: int


def ask(gpu: str, target: str, shapes: Sequence[tuple[int, int, int]], count: int) -> list[list[Proposal]]:
    """Up to `count` proposals for each shape (m, n, k), best first: FP16 matrices, row by row, sums in FP32.

    Raises:
        RuntimeError: the package's process fails.
    """
    question = json.dumps([gpu, target, shapes, count])
    done = subprocess.run([sys.executable, __file__], input=question, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"nvidia-matmul-heuristics ends with {done.returncode}: {done.stderr[-2000:]}")
    return [
        [Proposal(tuple(p.pop("tile")), cluster=tuple(p.pop("cluster")), **p) for p in of]
        for of in json.loads(done.stdout)
    ]


def answer(gpu: str, target: str, shapes: Sequence[tuple[int, int, int]], count: int) -> list[list[dict[str, Any]]]:
    """The same, in this process."""
    import nvMatmulHeuristics as nv

    heuristics = nv.NvMatmulHeuristicsInterfaceEx(
        nv.NvMatmulHeuristicsTarget[target], gpu=nv.NvMatmulHeuristicsNvidiaGpu[gpu]
    )
    backend = heuristics.createBackend(heuristics.target)
    half = "HSH"  # A and B in FP16, sums in FP32 (single), C in FP16

    def metric(problem: Any, kernel: Any, what: str) -> int:
        # The package's own wrapper (0.1.0.27) passes the target's number where the library wants a backend.
        return round(
            heuristics.nvMatmulHeuristicsEstimateSiliconMetricEx(
                heuristics.handle, half.encode(), backend, ctypes.byref(problem), ctypes.byref(kernel),
                ctypes.c_int(nv.NvMatmulHeuristicsSiliconMetric[what]), heuristics.hardware_descriptor,
            )
        )  # fmt: skip

    found = []
    for m, n, k in shapes:
        problem = heuristics.makeNvMatmulHeuristicsProblem(m, n, k, nv.NvMatmulHeuristicsMatmulLayout.NN_ROW_MAJOR)
        proposals = []
        for one in heuristics.get(problem, count, precision=half):
            kernel, raw = one["kernel"], one["nvmmhKernelConfiguration"]
            tile = (kernel.cta_tile_m, kernel.cta_tile_n, kernel.cta_tile_k)
            cluster = (kernel.cluster_m, kernel.cluster_n)
            moved = [metric(problem, raw, what) for what in ("SMEM_STORE_BYTES", "GMEM_STORE_BYTES")]
            proposals.append(asdict(Proposal(tile, kernel.stages, kernel.split_k, cluster, *moved)))
        found.append(proposals)
    return found


if __name__ == "__main__":
    json.dump(answer(*json.load(sys.stdin)), sys.stdout)
