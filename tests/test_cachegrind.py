"""Generated C under cachegrind: what it moves into a cache of the capacity that was promised is what was predicted.

The cache is fully associative, with lines of 64 bytes, and holds the kernel's scratch and, twice, the tiles that
arrive. A miss is a line that crosses; the scratch itself comes in once. Built without AVX, so that it runs anywhere.
"""

from __future__ import annotations

import math
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from napkin_cat import cost
from napkin_cat.backends.c import Registers, emit
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import single
from napkin_cat.regions import kernel_of

MAIN = """
#include <stdio.h>
#include <stdlib.h>
static float arrays[{total}] __attribute__((aligned(64)));
static char scratch[{scratch}] __attribute__((aligned(4096)));
static char other[1 << 22];
int main(int count, char **words) {{
  void *arguments[] = {{ {pointers} }};
  for (long i = 0; i < {total}; i++) arrays[i] = (float)(i % 7) / 7;
  for (long i = 0; i < (1 << 22); i += 64) other[i]++;  /* nothing of it is in the cache when the kernel starts */
  long next = 0;
  if (count > 1) kernel(arguments, scratch, &next);
  printf("%f\\n", (double)arrays[{total} - 1]);
  return 0;
}}
"""

CASES = [
    ("matmul", "b", {"a": 256, "b": 256, "c": 256}, {"a": 48, "b": 32, "c": 64}),
    ("attention", "x", {"q": 256, "x": 256, "d": 64}, {"q": 64, "x": 32}),
]  # fmt: skip


def lines_missed(text: str, scratch: int, buffers: list[int], capacity: int, folder: Path) -> int:
    """Data lines that the kernel misses in a fully associative cache of so many bytes."""
    pads = [-(-n // 16) * 16 for n in buffers]
    offsets = [sum(pads[:i]) for i in range(len(pads))]
    pointers = ", ".join(f"arrays + {o}" for o in offsets)
    main = MAIN.format(total=sum(pads), scratch=scratch + 4096, pointers=pointers)
    (folder / "kernel.c").write_text(text + main)
    kernel = str(folder / "kernel")
    build = ["cc", "-O2", "-w", f"{kernel}.c", "-o", kernel, "-lm"]
    subprocess.run(build, check=True)
    ways = capacity // 64
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=yes", f"--D1={ways * 64},{ways},64", "--LL=8388608,16,64",
               f"--cachegrind-out-file={folder / 'out'}", kernel]  # fmt: skip
    missed = []
    for words in ([], ["run"]):  # without the kernel, and with it
        subprocess.run([*command, *words], check=True, capture_output=True)
        text = (folder / "out").read_text()
        events = re.search(r"^events: (.*)$", text, re.MULTILINE)
        summary = re.search(r"^summary: (.*)$", text, re.MULTILINE)
        assert events is not None
        assert summary is not None
        counts = dict(zip(events[1].split(), map(int, summary[1].split()), strict=True))
        missed.append(counts["D1mr"] + counts["D1mw"])
    return missed[1] - missed[0]


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
@pytest.mark.parametrize(("name", "stream", "sizes", "blocks"), CASES)
def test_cachegrind_sees_the_predicted_transfer(name, stream, sizes, blocks, tmp_path) -> None:
    kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
    program = single(kernel, sizes, blocks, Numerics("fp32"))
    code = program.kernels[0].code
    source = emit(program, Registers(16, 4))
    [written] = source.kernels
    values = [math.prod(program.buffers[a].shape) for a in written.arguments]
    tiles = 4 * sum(
        math.prod((sizes | blocks)[a] for a in s.target.axes) for s in code.statements() if s.kind == "load"
    )
    moved = cost.transfer(code, cost.exact(code, sizes, blocks))[1]
    predicted = (4 * moved + written.scratch_bytes) / 64
    capacity = written.scratch_bytes + 2 * tiles  # what passes by pushes out what it is older than: twice, to be safe
    enough = lines_missed(source.text, written.scratch_bytes, values, capacity, tmp_path)
    assert enough == pytest.approx(predicted, rel=0.05)
    short = lines_missed(source.text, written.scratch_bytes, values, 2 * written.scratch_bytes // 3, tmp_path)
    assert short > 1.5 * predicted
