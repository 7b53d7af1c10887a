"""Compiled kernels as functions: what they take and give, how they are built, and many callers at once."""

from __future__ import annotations

import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import napkin_cat as nc
from napkin_cat import compiled
from napkin_cat.compiled import CompileError, build
from napkin_cat.evaluate import evaluate
from napkin_cat.library import ALGORITHMS

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
SIZES = {"q": 45, "x": 67, "d": 24}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of kernels of its own."""
    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path / "verdicts")
    return tmp_path / "kernels"


def arrays(kernel: nc.Compiled, seed: int = 0) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    return [generator.standard_normal(b.shape).astype(np.float32) for b in kernel.program.inputs]


def want(name: str, given: list[np.ndarray]) -> np.ndarray:
    return evaluate(ALGORITHMS[name].diagram, *(a.astype(np.float64) for a in given))


class Lent:
    """An array of another library, known by its DLPack alone."""

    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def __dlpack__(self, **words: object) -> object:
        return self.array.__dlpack__(**words)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.array.__dlpack_device__()


def test_what_has_dlpack_is_taken_without_a_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = nc.compile("attention", SIZES)
    given = arrays(kernel)
    seen: list[int] = []
    run = kernel._run
    monkeypatch.setattr(kernel, "_run", lambda f, pointers, *rest: (seen.extend(pointers), run(f, pointers, *rest)))
    got = kernel(*map(Lent, given))
    assert isinstance(got, np.ndarray)
    assert {a.ctypes.data for a in given} <= set(seen)
    assert np.allclose(got, want("attention", given), atol=1e-5)


def test_torch_tensors_give_torch_tensors() -> None:
    torch = pytest.importorskip("torch")
    kernel = nc.compile("attention", SIZES)
    given = arrays(kernel)
    got = kernel(*map(torch.from_numpy, given))
    assert isinstance(got, torch.Tensor)
    assert np.allclose(got.numpy(), want("attention", given), atol=1e-5)
    with pytest.raises(TypeError, match=r"Q requires a gradient.*detach"):
        kernel(torch.from_numpy(given[0]).requires_grad_(), *given[1:])
    with pytest.raises(TypeError, match="Q is float64; the kernel was compiled for float32"):
        kernel(torch.from_numpy(given[0]).double(), *given[1:])


def test_bf16_comes_as_its_bits_or_as_ml_dtypes() -> None:
    kernel = nc.compile("matmul", {"a": 20, "b": 30, "c": 17}, dtype="bf16")
    exact = [np.random.default_rng(i).integers(-8, 8, b.shape).astype(np.float32)
             for i, b in enumerate(kernel.program.inputs)]  # fmt: skip
    bits = [(a.view(np.uint32) >> 16).astype(np.uint16) for a in exact]  # small whole numbers are bf16
    got = (kernel(*bits).astype(np.uint32) << 16).view(np.float32)
    product = (exact[0].astype(np.float64) @ exact[1]).astype(np.float32)
    assert np.abs(got - product).max() <= 2**-8 * np.abs(product).max()
    ml_dtypes = pytest.importorskip("ml_dtypes")
    theirs = kernel(*(a.astype(ml_dtypes.bfloat16) for a in exact))
    assert theirs.dtype == ml_dtypes.bfloat16
    assert np.array_equal(theirs.view(np.uint16), kernel(*bits))


def test_a_wrong_argument_is_named_in_its_own_words() -> None:
    kernel = nc.compile("attention", SIZES)
    Q, K, V = arrays(kernel)
    with pytest.raises(TypeError, match=r"3 arrays are needed \(Q, K, V\), not 2"):
        kernel(Q, K)
    with pytest.raises(ValueError, match=r"K has shape \(66, 24\).*\(67, 24\) \(x = 67, d = 24\)"):
        kernel(Q, K[1:], V)
    with pytest.raises(TypeError, match="V is float64; the kernel was compiled for float32"):
        kernel(Q, K, V.astype(np.float64))
    with pytest.raises(TypeError, match="Q is list; give a numpy array, or what has __dlpack__"):
        kernel(Q.tolist(), K, V)


def test_what_is_not_contiguous_is_right_all_the_same() -> None:
    kernel = nc.compile("attention", SIZES)
    Q, K, V = arrays(kernel)
    assert np.array_equal(kernel(np.asfortranarray(Q), np.repeat(K, 2, axis=0)[::2], V), kernel(Q, K, V))


def test_nan_and_infinity_come_through() -> None:
    """A NaN spoils the rows that it belongs to and no other, an infinity the columns."""
    kernel = nc.compile("attention", SIZES)
    Q, K, V = arrays(kernel)
    Q[7, 3] = np.nan
    got = kernel(Q, K, V)
    assert np.isnan(got[7]).all()
    assert np.isfinite(np.delete(got, 7, axis=0)).all()
    V[5, 2] = np.inf
    assert np.isinf(np.delete(kernel(Q, K, V), 7, axis=0)[:, 2]).all()


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_many_callers_at_once(threads: int) -> None:
    kernel = nc.compile("attention", {"q": 130, "x": 210, "d": 40}, blocks={"q": 16, "x": 32}, threads=threads)
    given = [arrays(kernel, seed) for seed in range(6)]
    alone = [kernel(*g) for g in given]
    with ThreadPoolExecutor(6) as pool:
        for _ in range(10):
            assert all(np.array_equal(a, b) for a, b in zip(alone, pool.map(lambda g: kernel(*g), given), strict=True))


def test_workers_keep_off_the_core_of_the_caller() -> None:
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if len(cores) < 2:
        pytest.skip("there is one core, or the system does not say")
    kernel = nc.compile("attention", {"q": 130, "x": 210, "d": 40}, blocks={"q": 16, "x": 32}, threads=2)
    given = arrays(kernel)
    kernel(*given)
    for core in sorted(cores)[:2]:
        os.sched_setaffinity(threading.get_native_id(), {core})
        try:
            kernel(*given)  # where the caller has one core alone, nothing is done
        finally:
            os.sched_setaffinity(threading.get_native_id(), cores)
        kernel(*given)
        assert kernel._workers
        assert all(os.sched_getaffinity(w) == cores - {kernel._away} for w in kernel._workers)


def test_concurrent_builds_of_one_source_are_one_kernel(folder: Path) -> None:
    start = threading.Barrier(6)

    def one(_: int) -> Path:
        start.wait()
        return build("int answer(void) { return 42; }")

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(one, range(6)))) == 1
    assert len(list(folder.iterdir())) == 1  # nothing half-made is left


def test_what_the_compiler_says_is_shown_and_nothing_is_left(folder: Path) -> None:
    with pytest.raises(CompileError, match=r"(?s)refused the generated C:\n.*nonsense"):
        build("int answer(void) { return nonsense; }")
    assert list(folder.iterdir()) == []


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path / "file" / "verdicts")
    assert build("int answer(void) { return 43; }").exists()


def test_no_compiler_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(CompileError, match="'no-such-compiler' that CC names was not found; install one"):
        build("int answer(void) { return 44; }")
    monkeypatch.delenv("CC")
    monkeypatch.setenv("PATH", os.fspath(folder))
    with pytest.raises(CompileError, match=r"no C compiler \(cc, gcc or clang\) was not found; install one"):
        build("int answer(void) { return 44; }")


@pytest.mark.parametrize("name", ["attention", "layernorm_linear", "linear_cross_entropy"])
def test_another_compiler_gives_the_same(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("clang") is None:
        pytest.skip("clang is not installed")
    sizes = {"q": 45, "x": 67, "d": 24, "n": 33, "e": 20, "v": 90}
    axes = {a for b in nc.derive(name, on="host", dtype="fp32").program.inputs for a in b.axes}
    ours = nc.compile(name, {a: sizes[a] for a in axes})
    monkeypatch.setenv("CC", "clang")
    theirs = nc.compile(name, {a: sizes[a] for a in axes})
    given = arrays(ours)
    for a, b in zip(np.atleast_1d(ours(*given)), np.atleast_1d(theirs(*given)), strict=True):
        assert np.allclose(a, b, rtol=1e-5, atol=1e-5)


def test_weights_are_right_from_zero_down(folder: Path) -> None:
    """Falls below a maximum are exponentials of what is never above 0; -inf weighs nothing, NaN stays."""
    rng = np.random.default_rng(5)
    S = -np.abs(rng.normal(size=(6, 256)) * np.array([1, 10, 60, 200, 1e6, 1e37])[:, None]).astype(np.float32)
    S[:, 7] = 0
    S[:, 9::16] = -np.inf
    kernel = nc.compile("softmax_contraction", {"q": 6, "x": 256, "d": 256}, threads=1)
    assert "v_exps_of_falls(" in kernel.source.text.partition("#define v_exps_of_falls v_exps")[2]
    found = kernel(S, np.eye(256, dtype=np.float32))
    weights = np.exp(S.astype(np.float64))
    expected = weights / weights.sum(axis=1, keepdims=True)
    normal = expected > 2.0**-125
    assert np.abs(found / np.where(normal, expected, 1) - 1)[normal].max() < 6e-7
    assert found[~normal].max() < 2.0**-124
    assert (found[:, 9::16] == 0).all()
    S[2, 100] = np.nan
    again = kernel(S, np.eye(256, dtype=np.float32))
    assert np.isnan(again[2]).all()
    assert np.array_equal(again[[0, 1, 3, 4, 5]], found[[0, 1, 3, 4, 5]])
