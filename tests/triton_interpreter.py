"""Runs emitted Triton on CPU tensors in Triton's interpreter, in a process of its own: `TRITON_INTERPRET` is read when
a kernel is decorated.

Each line on stdin names a module, its launcher, a file of arrays and where the results go; each on stdout says that
they are there, or what went wrong.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


class Interpreter:
    """The process, started at its first use."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None
        self.count = 0

    def run(self, text: str, launcher: str, arrays: Sequence[Any], folder: Path) -> list[Any]:
        """What the launcher makes of arrays; what it raises is raised as RuntimeError."""
        if self.process is None:
            env = {**os.environ, "TRITON_INTERPRET": "1", "OMP_NUM_THREADS": "1"}
            self.process = subprocess.Popen(
                [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
            )
        self.count += 1
        module, given, made = (folder / f"case{self.count}.{end}" for end in ("py", "npz", "out.npz"))
        module.write_text(text)
        np.savez(given, *arrays)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([str(module), launcher, str(given), str(made)]) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline() or '"the interpreter ended"')
        if answer != "done":
            raise RuntimeError(answer)
        with np.load(made) as found:
            return [found[name] for name in found.files]

    def close(self) -> None:
        if self.process is not None:
            self.process.communicate(timeout=60)


def _one(module: str, launcher: str, given: str, made: str) -> None:
    import torch

    spec = importlib.util.spec_from_file_location(Path(module).stem, module)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    with np.load(given) as arrays:
        out = getattr(loaded, launcher)(*(torch.from_numpy(arrays[name]) for name in arrays.files))
    np.savez(made, *(x.numpy() for x in (out if isinstance(out, tuple) else (out,))))


if __name__ == "__main__":
    for line in sys.stdin:
        try:
            _one(*json.loads(line))
        except Exception as error:
            print(json.dumps(f"{type(error).__name__}: {error}"), flush=True)
        else:
            print('"done"', flush=True)
