"""Registers and shared memory of emitted Triton, said and compiled: `python -m tests.benchmarks.triton_registers`.

Every algorithm of the library on an A100 and an H100 with the solver's first tiles, in fp16; compiled ahead of time by
Triton's own ptxas, so that no GPU is needed. `--seed N` takes sizes at random, a quarter to twice the usual ones;
`--device b200` another device, whose registers are not modelled where tensor memory takes products.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from napkin_cat import triton
from napkin_cat.device import Device
from napkin_cat.diagram import TypeMismatch
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import derive
from napkin_cat.solve import Infeasible
from napkin_cat.triton import Tiles
from tests.triton_ahead import Ahead, Taken


def kernels(compiler: Ahead, device: Device, name: str, sizes: Mapping[str, int], folder: Path) -> Iterator[
    tuple[str, bool, Tiles, Taken]
]:  # fmt: skip
    """Each kernel of an algorithm: what it is called, whether it multiplies matrices, what is said of it, and taken."""
    schedule = derive(name, on=triton.tiled(device), sizes=sizes)
    tiles = triton.tile(schedule)
    source = triton.source(schedule, tiles=tiles)
    for tile, kernel in zip(tiles, source.kernels, strict=True):
        taken = compiler.compiled(source, kernel, int(10 * float(device.compute_capability)), folder)
        yield f"{device.name} {name} {tile.name}", kernel.dots > 0, tile, taken


def within(pairs: list[tuple[int, int]], part: float) -> str:
    return f"{sum(abs(said - taken) <= part * taken for said, taken in pairs)} of {len(pairs)}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.triton_registers")
    parser.add_argument("--seed", type=int, metavar="N", help="of random sizes")
    parser.add_argument(
        "--device", nargs="+", default=["a100", "h100"], metavar="DEVICE", help="a100 and h100, or others"
    )
    args = parser.parse_args()
    seed = args.seed
    rng, found, compiler = random.Random(seed), list[tuple[str, bool, Tiles, Taken]](), Ahead()
    for name in sorted(ALGORITHMS):
        sizes = derive(name).sizes
        if seed is not None:
            sizes = {a: max(16, int(n * rng.choice([0.25, 0.5, 1, 2]))) if n >= 16 else n for a, n in sizes.items()}
        for device in args.device:
            try:
                with tempfile.TemporaryDirectory() as folder:
                    rows = [*kernels(compiler, Device.load(device), name, sizes, Path(folder))]
            except (Infeasible, TypeMismatch) as error:
                print(f"{device} {name}: {error}")
                continue
            for what, _, tile, taken in rows:
                print(f"{what}: registers about {tile.expected}, at most {tile.registers}, taken {taken.registers}; "
                      f"bytes about {tile.expected_shared}, at most {tile.shared_bytes}, taken {taken.shared}",
                      flush=True)  # fmt: skip
            found += rows
    compiler.close()
    for matrices in (True, False):
        of = [(tile, taken) for _, multiplies, tile, taken in found if multiplies is matrices]
        about = [(tile.expected, taken.registers) for tile, taken in of]
        most = [(tile.registers, taken.registers) for tile, taken in of]
        memory = [(tile.expected_shared, taken.shared) for tile, taken in of]
        bound = [(tile.shared_bytes, taken.shared) for tile, taken in of]
        over = statistics.median(said / taken - 1 for said, taken in most)
        print(f"{'with' if matrices else 'without'} matrix products: about, within 15 %: {within(about, 0.15)}; "
              f"at most, too low: {sum(said < taken for said, taken in most)}, median {over:+.0%}; "
              f"shared memory about, equal: {within(memory, 0)}, too low: {sum(s < t for s, t in memory)}; "
              f"at most, equal: {within(bound, 0)}, too low: {sum(s < t for s, t in bound)}")  # fmt: skip


if __name__ == "__main__":
    main()
