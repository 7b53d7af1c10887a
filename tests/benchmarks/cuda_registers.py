"""Registers of emitted CUDA, said and compiled: `python -m tests.benchmarks.cuda_registers`.

Every algorithm of the library that has a CUDA form on an A100, at its usual sizes; compiled by nvcc for sm_80, so that
no GPU is needed. `--seed N` takes sizes at random, a quarter to twice the usual ones.
"""

from __future__ import annotations

import argparse
import random

from napkin_cat.backends.cuda import KernelLaunch
from napkin_cat.cuda import kernels
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import ProgramError
from napkin_cat.schedule import derive
from napkin_cat.solve import Infeasible
from tests.ptx.nvcc import registers_of


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.cuda_registers")
    parser.add_argument("--seed", type=int, metavar="N", help="of random sizes")
    seed = parser.parse_args().seed
    rng, found = random.Random(str(seed)), list[tuple[bool, KernelLaunch, int]]()
    for name in sorted(ALGORITHMS):
        sizes = derive(name).sizes
        if seed is not None:
            sizes = {a: max(16, int(n * rng.choice([0.25, 0.5, 1, 2]))) if n >= 16 else n for a, n in sizes.items()}
        try:
            _, source = kernels(derive(name, on="a100", sizes=sizes))
        except (Infeasible, ProgramError) as error:
            print(f"{name}: {error}")
            continue
        taken = registers_of(source.text)
        for k in source.kernels:
            multiplies = "multiply(" in source.text.partition(f"\n{k.name}(")[2].partition("\n}")[0]
            print(f"{name} {k.name}: registers about {k.expected_registers}, at most {k.most_registers}, taken "
                  f"{taken[k.name]}", flush=True)  # fmt: skip
            found.append((multiplies, k, taken[k.name]))
    for matrices in (True, False):
        of = [(k, n) for multiplies, k, n in found if multiplies is matrices]
        about = sum(abs(k.expected_registers - n) <= 0.15 * n for k, n in of)
        low = sum(k.most_registers < n for k, n in of)
        print(f"{'with' if matrices else 'without'} matrix products: about, within 15 %: {about} of {len(of)}; "
              f"at most, too low: {low}")  # fmt: skip


if __name__ == "__main__":
    main()
