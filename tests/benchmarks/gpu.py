"""Emitted Triton kernels on the GPU of this machine, beside torch: `python -m tests.benchmarks.gpu [--json FILE]`.

Every kernel is checked against torch in fp32 first; then both are timed by Triton's own benchmark (medians of CUDA
events, the L2 cache flushed between runs). Needs an NVIDIA GPU of which a device is shipped, torch with CUDA, Triton.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from napkin_cat import triton as emitted
from napkin_cat.device import Device
from napkin_cat.schedule import derive

CASES: list[tuple[str, dict[str, int]]] = [
    ("attention", {"q": 4096, "x": 4096, "d": 64}), ("attention", {"q": 4096, "x": 4096, "d": 128}),
    ("causal_attention", {"q": 4096, "x": 4096, "d": 128}),
    ("multi_head_attention", {"h": 16, "q": 4096, "x": 4096, "d": 128}),
    ("matmul", {"a": 4096, "b": 4096, "c": 4096}), ("matmul", {"a": 1024, "b": 8192, "c": 1024}),
]  # fmt: skip
KNOWN = {(8, 0): "a100", (8, 9): "rtx4090", (9, 0): "h100", (10, 0): "b200"}
"""Compute capability -> the shipped device that stands for it."""


@dataclass(frozen=True)
class Row:
    """One case: milliseconds of ours and of torch, and the largest error relative to the largest result."""

    case: str
    ours_ms: float
    torch_ms: float
    error: float


def here() -> str | None:
    """The shipped device that is this machine's GPU, or None."""
    if any(importlib.util.find_spec(name) is None for name in ("torch", "triton")):
        return None
    import torch

    return KNOWN.get(torch.cuda.get_device_capability()) if torch.cuda.is_available() else None


def peer(name: str) -> Callable[..., Any]:
    """What torch calls it: cuBLAS for a matmul, scaled_dot_product_attention for attention."""
    import torch
    from torch.nn.functional import scaled_dot_product_attention as sdpa

    def attention(causal: bool) -> Callable[..., Any]:
        def run(Q: Any, K: Any, V: Any) -> Any:
            Q, K, V = (x if x.ndim == 3 else x[None] for x in (Q, K, V))
            return sdpa(Q[None], K[None], V[None], is_causal=causal)[0].squeeze(0)

        return run

    return {
        "attention": attention(False), "multi_head_attention": attention(False), "causal_attention": attention(True),
        "matmul": torch.matmul,
    }[name]  # fmt: skip


def measured(
    name: str, sizes: Mapping[str, int], device: str, folder: Path, split: Mapping[str, int] | None = None
) -> Row:
    """Check and time one case."""
    import torch
    from triton.testing import do_bench

    schedule = derive(name, on=emitted.tiled(Device.load(device)), sizes=sizes, split=split)
    made = emitted.source(schedule)
    path = folder / f"{name}_{'_'.join(map(str, sizes.values()))}.py"
    path.write_text(made.text)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    ours, theirs = getattr(module, made.launcher), peer(name)
    torch.manual_seed(0)
    arrays = [torch.randn(b.shape, device="cuda", dtype=torch.float16) for b in schedule.program.inputs]
    exact = theirs(*(x.float() for x in arrays))
    error = float((ours(*arrays).float() - exact).abs().max() / exact.abs().max())
    times = [do_bench(lambda f=f: f(*arrays), return_mode="median") for f in (ours, theirs)]
    return Row(f"{name} {' '.join(f'{a}={n}' for a, n in sizes.items())}", *times, error)


def table(rows: list[Row]) -> str:
    """Rows as Markdown."""
    lines = ["| fp16 | napkin_cat, Triton (ms) | torch (ms) | ratio | error |", "|---|---:|---:|---:|---:|"]
    lines += [
        f"| {r.case} | {r.ours_ms:.3g} | {r.torch_ms:.3g} | {r.torch_ms / r.ours_ms:.2f} | {r.error:.1e} |"
        for r in rows
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", metavar="FILE", help="also write the figures")
    args = parser.parse_args()
    device = here()
    if device is None:
        print("no GPU here that torch, Triton and the shipped devices know", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        rows = [measured(name, sizes, device, Path(folder)) for name, sizes in CASES]
    print(f"{device}\n\n{table(rows)}")
    if args.json:
        Path(args.json).write_text(json.dumps([asdict(r) for r in rows], indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
