"""Generated C: every library algorithm within the running error bound of its statements, on sizes and inputs that hurt.

A case is an algorithm in its tiled and streamed form, at random sizes (1, primes, ragged) and block sizes; the kernels
of one algorithm are compiled together.
"""

from __future__ import annotations

import ctypes
import os
import random
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from napkin_cat.backends.c import Registers, Source, emit
from napkin_cat.device import Device
from napkin_cat.evaluate import evaluate
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import Buffer, Program, ProgramError, lower, single
from napkin_cat.regions import kernel_of
from napkin_cat.schedule import Schedule, derive
from napkin_cat.software_exp import by_polynomial
from tests import bounds

CASES = 12
"""Of each algorithm: over 500 in all."""
FLAGS = ["-O1", "-march=native", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC"]
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-psabi", "-Wno-unused-variable", "-Wno-unused-but-set-variable",
            "-Wno-unused-function"]  # fmt: skip
pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@cache
def scheduled(name: str) -> Schedule:
    """At its usual sizes, where it has to stream."""
    return derive(name, on="host", dtype="fp32")


def program_at(schedule: Schedule, rng: random.Random, prefix: str = "") -> Program:
    """The loop program at other sizes and block sizes."""
    largest = 30 if len(schedule.sizes) > 4 else 70
    sizes = {a: rng.choice([1, 2, 3, 7, 8, 13, 16, 31, rng.randint(1, largest)]) for a in schedule.sizes}
    for a, b in {("n", "x")} if schedule.algorithm == "transformer_block" else set[tuple[str, str]]():
        sizes[b] = sizes[a]  # two names for one length
    kernels = []
    for k in schedule.kernels:
        blocks = {a: rng.randint(1, sizes[a]) for a in k.blocks}
        kernels.append(lower(prefix + k.name, k.code, {a: sizes[a] for a, _ in k.sizes}, blocks, k.inputs, k.outputs))
    ins, scratch, outs = (
        tuple(Buffer(b.name, b.axes, tuple(sizes[a] for a in b.axes), b.dtype) for b in part)
        for part in schedule.buffers
    )
    return Program(ins, scratch, outs, tuple(kernels), schedule.numerics)


def inputs(program: Program, rng: random.Random) -> list[np.ndarray]:
    """Arrays of one kind or another: usual, large, tiny, constant, zero, with -inf where a bias may hide."""
    generator = np.random.default_rng(rng.randrange(2**32))
    found = []
    for b in program.inputs:
        x = generator.standard_normal(b.shape)
        match rng.randrange(8):
            case 0:
                x = 40 * x
            case 1:
                x = 1e-20 * x
            case 2:
                x = 0 * x
            case 3:
                x = 3.0 + 0 * x
            case 4:
                x = 1e3 + x
        if b.name == "B":
            x = np.where(generator.random(b.shape) < 0.4, -np.inf, x)
        if b.name == "L":
            x = np.floor(np.abs(x)) % 5
        found.append(x.astype(np.float32))
    return found


def library(sources: list[Source], folder: Path, flags: list[str]) -> ctypes.CDLL:
    files = []
    for i, source in enumerate(sources):
        files.append(str(folder / f"kernel{i}.c"))
        Path(files[-1]).write_text(source.text)
    out = str(folder / "kernels.so")
    done = subprocess.run(["cc", *flags, *files, "-o", out, "-lm"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:3000]
    return ctypes.CDLL(out)


def called(handle: ctypes.CDLL, source: Source, program: Program, arrays: list[np.ndarray]) -> list[np.ndarray]:
    """The outputs; every array stands between guards that must stay as they are."""
    memory, guarded = {}, {}
    for b, given in [
        *zip(program.inputs, arrays, strict=True),
        *((b, None) for b in (*program.scratch, *program.outputs)),
    ]:
        count = int(np.prod(b.shape))
        room = np.full(count + 64, np.nan, np.float32)
        room[32 : 32 + count] = np.nan if given is None else given.ravel()
        guarded[b.name], memory[b.name] = room, room[32 : 32 + count].reshape(b.shape)
    for kernel in source.kernels:
        pointers = (ctypes.c_void_p * len(kernel.arguments))(*[memory[a].ctypes.data for a in kernel.arguments])
        scratch = np.full(kernel.scratch_bytes + 192, 0xFF, np.uint8)  # NaN wherever nothing was written
        start = -(-(scratch.ctypes.data + 64) // 64) * 64
        function = getattr(handle, kernel.name)
        function.restype = None
        function(pointers, ctypes.c_void_p(start), ctypes.byref(ctypes.c_long(0)))
        at = start - scratch.ctypes.data
        assert (scratch[:at] == 0xFF).all()
        assert (scratch[at + kernel.scratch_bytes :] == 0xFF).all(), "written beyond the scratch"
    for room in guarded.values():
        assert np.isnan(room[:32]).all()
        assert np.isnan(room[-32:]).all(), "written beyond an array"
    return [memory[b.name] for b in program.outputs]


def assert_within(program: Program, arrays: list[np.ndarray], got: list[np.ndarray], what: str) -> None:
    for b, (value, error), own in zip(program.outputs, bounds.run(program, arrays), got, strict=True):
        told = np.abs(value) + error < 3e38  # beyond, fp32 may overflow
        both_nan = np.isnan(value) & np.isnan(own)
        with np.errstate(all="ignore"):
            fine = (value == own) | both_nan | (np.abs(value - own) <= error + 1e-12 * np.abs(value)) | ~told
            fine &= ~(np.isfinite(value) & np.isnan(own) & np.isfinite(error) & told)
        worst = np.argwhere(~fine)
        seen = [(tuple(i), value[tuple(i)], own[tuple(i)], error[tuple(i)]) for i in worst[:3]]
        assert fine.all(), (what, b.name, seen)


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_every_algorithm_within_its_error_bound(name: str, tmp_path: Path) -> None:
    rng = random.Random(name)
    programs = [program_at(scheduled(name), rng, f"c{i}_") for i in range(CASES)]
    sources = [
        emit(p, rng.choice([Registers(16, 8), Registers(32, 8), Registers(16, 4), Registers(32, 16)])) for p in programs
    ]
    handle = library(sources, tmp_path, [*FLAGS, *WARNINGS])
    for i, (program, source) in enumerate(zip(programs, sources, strict=True)):
        for _ in range(2):
            arrays = inputs(program, rng)
            assert_within(program, arrays, called(handle, source, program, arrays), f"{name}, case {i}")


@pytest.mark.parametrize("name", ["attention", "layernorm_linear", "variance", "entropy"])
def test_the_bound_means_something(name: str) -> None:
    """The values that are bounded are the diagram's, and the bound is small on usual inputs."""
    rng = random.Random(1)
    program = program_at(scheduled(name), rng)
    generator = np.random.default_rng(1)
    arrays = [generator.standard_normal(b.shape).astype(np.float32) for b in program.inputs]
    want = evaluate(ALGORITHMS[name].diagram, *(a.astype(np.float64) for a in arrays))
    for w, (value, error) in zip(
        want if isinstance(want, tuple) else (want,), bounds.run(program, arrays), strict=True
    ):
        assert np.allclose(w, value, rtol=1e-9, atol=1e-12)
        assert np.max(error / (1 + np.abs(value))) < 1e-3


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [("attention", "(k[", "(0.5f * k["), ("attention", "m_new[", "0 * m_new["), ("matmul", "__s * ", "__s * 2 * "),
     ("layernorm_linear", "* shift[", "* 0 * shift[")],
)  # fmt: skip
def test_a_wrong_kernel_is_outside_the_bound(name: str, before: str, after: str, tmp_path: Path) -> None:
    kernel = kernel_of(
        ALGORITHMS[name].diagram, stream={"attention": "x", "matmul": "b", "layernorm_linear": "d"}[name]
    )
    sizes = {a.name: 40 for x in kernel.dom.inside for a in x.axes}
    program = single(kernel, sizes, dict.fromkeys([*kernel.groups, kernel.stream or ""], 16), scheduled(name).numerics)
    source = emit(program)
    head, mark, body = source.text.partition("/* kernel: one block")
    generator = np.random.default_rng(2)
    arrays = [generator.standard_normal(b.shape).astype(np.float32) for b in program.inputs]
    good = called(library([source], tmp_path, FLAGS), source, program, arrays)
    assert_within(program, arrays, good, name)
    found = 0
    for i, place in enumerate(re.finditer(re.escape(before), body)):
        wrong = body[: place.start()] + after + body[place.end() :]
        folder = tmp_path / f"wrong{i}"
        folder.mkdir()
        mutant = Source(head + mark + wrong, source.kernels)
        try:
            handle = library([mutant], folder, FLAGS)
        except AssertionError:
            continue  # it does not compile
        try:
            assert_within(program, arrays, called(handle, mutant, program, arrays), name)
        except AssertionError:
            found += 1
        if i > 8:
            break
    assert found, f"no change of {before!r} to {after!r} was noticed"


SANITIZED = ("attention", "causal_attention", "grouped_query_attention", "layernorm_linear", "top_k",
             "linear_cross_entropy", "gated_recurrence", "transformer_block")  # fmt: skip


@pytest.mark.parametrize("name", SANITIZED)
def test_sanitizers_find_nothing(name: str, tmp_path: Path) -> None:
    """Address and undefined-behaviour sanitizers, over random sizes, in a program of its own."""
    rng = random.Random(name)
    calls, texts = [], []
    for i in range(4):
        program = program_at(scheduled(name), rng, f"c{i}_")
        source = emit(program, Registers(16, 8))
        (tmp_path / f"k{i}.c").write_text(source.text)
        texts.append(str(tmp_path / f"k{i}.c"))
        for kernel in source.kernels:
            sizes = [int(np.prod(program.buffers[a].shape)) for a in kernel.arguments]
            arrays = ", ".join(f"filled({n})" for n in sizes)
            frees = f"for (int i = 0; i < {len(sizes)}; i++) free(a[i]);"
            scratch = f"aligned_alloc(64, {kernel.scratch_bytes or 64})"
            calls.append(f"  {{ void {kernel.name}(void *const *, char *, long *); long next = 0;")
            calls.append(f"    void *a[] = {{ {arrays} }}; char *s = {scratch};")
            calls.append(f"    {kernel.name}(a, s, &next); free(s); {frees} }}")
    main = ("#include <stdlib.h>\nstatic float *filled(long n) { float *x = malloc(4 * n);"
            " for (long i = 0; i < n; i++) x[i] = (float)(i % 11) / 5 - 1; return x; }\n"
            "int main(void) {\n" + "\n".join(calls) + "\n  return 0;\n}\n")  # fmt: skip
    (tmp_path / "main.c").write_text(main)
    binary = str(tmp_path / "checked")
    sanitized = ["-O1", "-g", "-w", "-march=native", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    built = subprocess.run(["cc", *sanitized, str(tmp_path / "main.c"), *texts, "-o", binary, "-lm"],
                           capture_output=True, text=True, check=False)  # fmt: skip
    if built.returncode and "san" in built.stderr and "cannot find" in built.stderr:
        pytest.skip("the compiler has no sanitizer libraries")
    assert built.returncode == 0, built.stderr[:2000]
    done = subprocess.run([binary], capture_output=True, text=True, check=False, env={**os.environ, "LD_PRELOAD": ""})
    assert done.returncode == 0, done.stderr[:3000]


def test_what_has_no_form_in_c_is_named() -> None:
    schedule = derive("matmul", on="host", sizes={"a": 8, "b": 8, "c": 8}, dtype="int8")
    with pytest.raises(ProgramError, match="int8"):
        emit(schedule.program)


def test_a_share_of_exponentials_by_polynomial_has_no_form_in_c() -> None:
    """It is for devices with a pipe for exp; a kernel in C computes all of them by its own polynomial."""
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    program = single(kernel, {"q": 64, "x": 64, "d": 64}, {"q": 64, "x": 64, "d": 64})
    softened, [share] = by_polynomial(program, Device.load("b200"))
    assert share.count
    with pytest.raises(ProgramError, match=r"the function (every|software_exp) is not written in C"):
        emit(softened)
