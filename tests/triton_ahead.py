"""Compiles emitted Triton to cubin without a GPU, in a process of its own, and reads back what the kernel takes.

Each line on stdin is a module, a kernel's name, its parameters and a compute capability; each on stdout the registers
of a thread, the bytes that it spills and the shared memory of a block. A line of two words is a kernel in Triton's
dialect of GPUs, and a compute capability; its answer the same, with shared memory allocated.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import pytest

from napkin_cat import triton as emitted
from napkin_cat.backends.triton import KernelSource, Source
from napkin_cat.device import Device
from napkin_cat.schedule import Schedule, derive
from napkin_cat.triton import Tiles

missing = [name for name in ("triton", "torch") if importlib.util.find_spec(name) is None]
needs_triton = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
"""Marks a test that needs the compiler, or the interpreter."""
ANSWER = "taken: "
PTX = 87
"""The version of PTX that shared memory is allocated for."""
POINTERS = {"fp32": "*fp32", "fp16": "*fp16", "bf16": "*bf16"}


@dataclass(frozen=True)
class Taken:
    """What a compiled kernel takes: registers of a thread, bytes spilled a thread, bytes of shared memory a block.

    `ptx` is its PTX, `tiles` its form in Triton's dialect of GPUs, where every tile has its layout, `allocated` that
    with what each operation takes of shared memory.
    `passed` are the parameters that its PTX takes, in order: those that the compiler does not know.
    """

    registers: int
    spilled: int
    shared: int
    ptx: str
    tiles: str
    allocated: str
    passed: tuple[str, ...]


@cache
def first_choice(name: str, device: str) -> tuple[Schedule, tuple[Tiles, ...], Source]:
    """An algorithm at its usual sizes, with the tiles that the solver chooses first, as Triton."""
    schedule = derive(name, on=emitted.tiled(Device.load(device)))
    tiles = tuple(emitted.tile(schedule))
    return schedule, tiles, emitted.source(schedule, tiles=tiles)


class Ahead:
    """The process, started at its first use; what was compiled once is not compiled again, by any of them."""

    answers: ClassVar[dict[str, list[Any]]] = {}

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None

    def compiled(self, source: Source, kernel: KernelSource, capability: int, folder: Path) -> Taken:
        """One kernel, specialised as it is at a launch: strides of 1, and what is a multiple of 16."""
        module = folder / "kernels.py"
        if not module.exists() or module.read_text() != source.text:
            module.write_text(source.text)
        signature = {p: POINTERS[kind] for p, kind in kernel.pointers.items()}
        signature |= {p: "constexpr" if n == 1 else "i32" for p, n in kernel.numbers.items()}
        constants = {p: n for p, n in kernel.numbers.items() if n == 1} | dict(kernel.constants)
        signature |= dict.fromkeys(kernel.constants, "constexpr")
        known = [p for p in signature if p in kernel.pointers or (p in kernel.numbers and kernel.numbers[p] % 16 == 0)]
        options = {"num_warps": kernel.launch.warps, "num_stages": kernel.launch.stages}
        options |= {"maxnreg": kernel.launch.registers} if kernel.launch.registers else {}
        words = [kernel.name, signature, constants, known, options, capability]
        key = json.dumps([source.text, *words])
        if key not in self.answers:
            self.answers[key] = self.asked([str(module), *words])
        return Taken(*self.answers[key], tuple(p for p in signature if signature[p] != "constexpr"))

    def asked(self, words: list[Any]) -> list[Any]:
        if self.process is None:
            env = {k: v for k, v in os.environ.items() if k != "TRITON_INTERPRET"}
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.triton_ahead"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env,
            )  # fmt: skip
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        line = "..."
        while line and not line.startswith(ANSWER):  # the compiler prints remarks of its own
            line = self.process.stdout.readline()
        answer = json.loads(line.removeprefix(ANSWER) or '"the compiler ended"')
        if isinstance(answer, str):
            raise RuntimeError(answer)
        return list(answer)

    def allocated(self, tiles: str, capability: int) -> str:
        """A module in Triton's dialect of GPUs, with what each operation takes of shared memory."""
        answer = self.asked([tiles, capability])
        return str(answer[0])

    def close(self) -> None:
        if self.process is not None:
            self.process.communicate(timeout=60)


def _one(
    module: str, name: str, signature: dict[str, str], constants: dict[str, Any], known: Sequence[str],
    options: dict[str, int], capability: int,
) -> list[Any]:  # fmt: skip
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    spec = importlib.util.spec_from_file_location(f"emitted{abs(hash(module))}", module)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    function = getattr(loaded, name)
    function = getattr(function, "fn", function) if not hasattr(function, "arg_names") else function
    while not hasattr(function, "cache_key"):
        function = function.fn
    attrs = {(function.arg_names.index(p),): [["tt.divisibility", 16]] for p in known}
    source = ASTSource(function, signature, constants, attrs)
    made = triton.compile(source, target=GPUTarget("cuda", capability, 32), options=options)
    tool = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(made.asm["cubin"])
        file.flush()
        said = subprocess.run([str(tool), "-res-usage", file.name], capture_output=True, text=True, check=True)
    text = said.stdout + said.stderr
    registers, stack, local = (int(re.search(rf"{w}:(\d+)", text).group(1)) for w in ("REG", "STACK", "LOCAL"))  # type: ignore[union-attr]
    tiles = made.asm["ttgir"]
    return [registers, stack + local, made.metadata.shared, made.asm["ptx"], tiles, _allocated(tiles, capability)]


def _allocated(tiles: str, capability: int) -> str:
    """With shared memory allocated, as Triton's NVIDIA backend does it first when it makes LLVM's form of a kernel."""
    from triton._C.libtriton import ir, nvidia, passes

    context = ir.context()
    ir.load_dialects(context)
    nvidia.load_dialects(context)
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(tiles)
        file.flush()
        module = ir.parse_mlir_module(file.name, context)
    module.context = context
    manager = ir.pass_manager(context)
    passes.ttgpuir.add_combine_tensor_select_and_if(manager)
    passes.ttgpuir.add_allocate_warp_groups(manager, False)
    passes.convert.add_scf_to_cf(manager)
    nvidia.passes.ttgpuir.add_allocate_shared_memory_nv(manager, capability, PTX)
    manager.run(module, "allocated")
    return str(module)


if __name__ == "__main__":
    for line in sys.stdin:
        try:
            words = json.loads(line)
            answer: Any = [_allocated(*words)] if len(words) == 2 else _one(*words)
        except Exception as error:
            answer = f"{type(error).__name__}: {str(error)[:2000]}"
        print(f"\n{ANSWER}{json.dumps(answer)}", flush=True)
