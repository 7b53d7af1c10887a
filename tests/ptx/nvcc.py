"""The real compiler: PTX, and what it says of registers. Tests that need it skip where it is not installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

__all__ = ["compiled", "needs_nvcc", "ptx_of", "registers_of", "usage_of"]

needs_nvcc = pytest.mark.skipif(shutil.which("nvcc") is None, reason="nvcc (the CUDA toolkit) is not installed")


def compiled(source: str, *options: str, kind: str = "cu") -> tuple[str, str]:
    """What nvcc writes to its output and says, of a source in CUDA (or PTX, by `kind`)."""
    with tempfile.TemporaryDirectory() as folder:
        into, out = Path(folder, f"kernel.{kind}"), Path(folder, "out")
        into.write_text(source)
        done = subprocess.run(
            ["nvcc", *options, "-arch=sm_80", "-o", str(out), str(into)], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return out.read_text(errors="replace"), done.stderr + done.stdout


@cache
def ptx_of(source: str) -> str:
    """The PTX of a CUDA source, for sm_80."""
    return compiled(source, "-ptx")[0]


@cache
def usage_of(source: str) -> dict[str, int]:
    """What ptxas says of a source with one kernel: registers, bytes of static shared memory, spilled, of stack."""
    said = compiled(ptx_of(source), "-cubin", "-Xptxas", "-v", kind="ptx")[1]
    found = {"registers": re.search(r"Used (\d+) registers", said), "shared": re.search(r"(\d+) bytes smem", said)}
    spilled = [int(n) for n in re.findall(r"(\d+) bytes spill", said)]
    stack = re.search(r"(\d+) bytes stack frame", said)
    numbers = {what: int(m[1]) if m else 0 for what, m in found.items()}
    return {**numbers, "spilled": sum(spilled), "stack": int(stack[1]) if stack else 0}


@cache
def registers_of(source: str) -> dict[str, int]:
    """Registers of a thread of each kernel of a source, by ptxas; none may spill."""
    said = compiled(source, "-cubin", "-Xptxas", "-v")[1]
    assert not [n for n in re.findall(r"(\d+) bytes (?:stack frame|spill)", said) if int(n)], said
    found = re.findall(r"Compiling entry function '(\w+)'.*?Used (\d+) registers", said, re.S)
    return {name: int(n) for name, n in found}
