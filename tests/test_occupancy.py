"""Occupancy against NVIDIA's own header, AMD's published table, and the figures of the calculus."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.device import Device, Limits
from napkin_cat.occupancy import (
    OccupancyError,
    flat_warps,
    occupancy,
    occupancy_of,
    registers_for,
)

CASES = 100_000
KB = 1024
# Compute capability: warps, blocks, shared memory per SM and per block in KB. CUDA C++ Programming Guide, Technical
# Specifications per Compute Capability; written here apart from the device files, which are held to it below.
CAPABILITIES = {
    "8.0": (64, 32, 164, 163),
    "8.6": (48, 16, 100, 99),
    "8.9": (48, 24, 100, 99),
    "9.0": (64, 32, 228, 227),
    "10.0": (64, 32, 228, 227),
}


def limits_of(capability: str) -> Limits:
    warps, blocks, shared, optin = CAPABILITIES[capability]
    return Limits(
        rule="cuda",
        warp_threads=32,
        warps=warps,
        blocks=blocks,
        block_threads=1024,
        registers=65536,
        block_registers=65536,
        thread_registers=255,
        register_granularity=256,
        partitions=4,
        shared_bytes=shared * KB,
        block_shared_bytes=optin * KB,
        shared_reserved_bytes=1024,
        shared_granularity_bytes=128,
    )


def header_folder() -> Path | None:
    """The folder of cuda_occupancy.h: that of PyPI's nvidia-cuda-runtime, or a CUDA toolkit's, which may be older."""
    folders = [*(Path(p) / "nvidia" for p in sys.path), Path("/usr/local/cuda/include")]
    if nvcc := shutil.which("nvcc"):
        folders.append(Path(nvcc).resolve().parents[1] / "include")
    for folder in folders:
        for found in [folder / "cuda_occupancy.h", *folder.glob("*/include/cuda_occupancy.h")]:
            if found.is_file():
                return found.parent
    return None


@pytest.fixture(scope="session")
def nvidia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The driver, compiled with NVIDIA's header."""
    folder, compiler = header_folder(), shutil.which("g++")
    if folder is None:
        pytest.skip("no cuda_occupancy.h: neither a CUDA toolkit nor PyPI's nvidia-cuda-runtime is here")
    if compiler is None:
        pytest.skip("no g++")
    program = tmp_path_factory.mktemp("occupancy") / "driver"
    driver = Path(__file__).with_name("occupancy_driver.cpp")
    subprocess.run([compiler, "-O1", "-std=c++17", f"-I{folder}", str(driver), "-o", str(program)], check=True)
    return program


def random_cases() -> list[tuple[str, int, int, int]]:
    """Cases that lie near the limits as often as far from them, beyond them too."""
    rng = random.Random(4)
    cases = []
    for _ in range(CASES):
        capability = rng.choice(list(CAPABILITIES))
        threads = rng.choice(
            [rng.randint(1, 1100), 32 * rng.randint(1, 33), rng.randint(1, 256), 32 * 2 ** rng.randint(0, 5)]
        )
        # The header would let a thread have 256; no kernel can have more than 255 (CUDA C++ Programming Guide), the
        # number 255 being the register that reads 0.
        registers = rng.choice([rng.randint(0, 255), 8 * rng.randint(1, 31), rng.randint(0, 80)])
        registers = rng.randint(257, 264) if rng.random() < 0.02 else registers
        optin = CAPABILITIES[capability][3] * KB
        near = optin // rng.randint(1, 12) + rng.randint(-2000, 2000)
        shared = rng.choice([0, rng.randint(0, optin + 2000), max(0, near), optin - rng.randint(-2, 2)])
        cases.append((capability, threads, registers, shared))
    return cases


def test_no_difference_from_nvidias_header(nvidia: Path) -> None:
    cases = random_cases()
    lines = []
    for capability, threads, registers, shared in cases:
        warps, _, sm, optin = CAPABILITIES[capability]
        lines.append(f"{capability.replace('.', ' ')} {threads} {registers} {shared} {warps} {sm * KB} {optin * KB}")
    done = subprocess.run([str(nvidia)], input="\n".join(lines), capture_output=True, text=True, check=True)
    answers = done.stdout.splitlines()
    assert len(answers) == CASES
    assert not [a for a in answers if a.startswith("error")]
    limits = {capability: limits_of(capability) for capability in CAPABILITIES}
    fitting = 0
    for (capability, threads, registers, shared), answer in zip(cases, answers, strict=True):
        blocks, block_registers, block_shared = map(int, answer.split())
        ours = occupancy(limits[capability], threads=threads, registers_per_thread=registers, shared_bytes=shared)
        case = (capability, threads, registers, shared)
        assert ours.blocks == blocks, case
        assert ours.warp_registers * ours.block_warps == block_registers, case
        assert ours.block_shared_bytes == block_shared, case
        fitting += blocks > 0
    assert CASES // 2 < fitting < 19 * CASES // 20


@pytest.mark.parametrize("name", [n for n in Device.shipped() if n != "mi300x"])
def test_device_files_state_the_limits_of_their_capability(name: str) -> None:
    device = Device.load(name)
    assert device.limits is not None
    assert device.limits.model_copy(update={"cluster_blocks": 1}) == limits_of(device.compute_capability)


def test_section_5_of_the_calculus() -> None:
    limits = Device.load("a100").limits
    assert limits is not None
    flash_attention_2 = occupancy(limits, warps=4, registers_per_thread=255, shared_bytes=64 * KB)
    assert (flash_attention_2.blocks, flash_attention_2.warps) == (2, 8)
    assert flash_attention_2.bound_by == ("registers", "shared memory")
    tile = 16 * 128 * 2 + 16 * 128 * 4 + 16 * 64 * 4 + 16 * 64 * 2 + 3 * 16 * 4 + 16 * 16 * 2
    assert tile == 19136
    assert flat_warps(limits, tile) == 13
    for block in (1, 2, 4):
        assert occupancy(limits, warps=block, registers_per_thread=152).warps == 12
        assert occupancy(limits, warps=block, registers_per_thread=128).warps == 16
    assert occupancy(limits, warps=4, registers_per_thread=96).warps == 20


def test_threads_of_a_last_warp_that_is_not_full_count_as_a_warp() -> None:
    limits = limits_of("8.0")
    assert occupancy(limits, threads=33, registers_per_thread=32) == occupancy(limits, warps=2, registers_per_thread=32)


# What a wavefront may use of VGPRs for so many wavefronts on a SIMD. AMD lab notes, "Register pressure in AMD CDNA2
# GPUs", and Oak Ridge's Frontier training, "AMD GPU register pressure", p. 4; CDNA 3 has the same register file.
CDNA = {64: 8, 72: 7, 80: 6, 96: 5, 128: 4, 168: 3, 256: 2, 512: 1}


@pytest.mark.parametrize(("registers", "waves"), CDNA.items())
def test_cdna3_wavefronts_by_registers(registers: int, waves: int) -> None:
    limits = Device.load("mi300x").limits
    assert limits is not None
    assert occupancy(limits, warps=1, registers_per_thread=registers).warps == 4 * waves
    if registers < 512:
        assert occupancy(limits, warps=1, registers_per_thread=registers + 1).warps < 4 * waves
    assert registers_for(limits, 4 * waves, warps=1) == registers


def test_cdna3_workgroups() -> None:
    limits = Device.load("mi300x").limits
    assert limits is not None
    two = occupancy(limits, warps=2, registers_per_thread=32)
    assert (two.blocks, two.bound_by) == (16, ("warps", "blocks"))
    assert occupancy(limits, warps=1, registers_per_thread=32).blocks == 32
    assert occupancy(limits, threads=1024, registers_per_thread=128).blocks == 1
    assert occupancy(limits, threads=1024, registers_per_thread=129).blocks == 0
    half = occupancy(limits, warps=4, registers_per_thread=32, shared_bytes=32 * KB)
    assert (half.blocks, half.bound_by) == (2, ("shared memory",))
    assert occupancy(limits, warps=4, registers_per_thread=32, shared_bytes=32 * KB + 1).blocks == 1
    assert occupancy(limits, warps=4, registers_per_thread=32, shared_bytes=64 * KB + 1).blocks == 0


@given(st.sampled_from([*CAPABILITIES, "mi300x"]), st.integers(1, 32), st.integers(0, 230 * KB), st.integers(1, 64))
def test_registers_for_is_the_most(name: str, warps: int, shared: int, core_warps: int) -> None:
    limits = Device.load("mi300x").limits if name == "mi300x" else limits_of(name)
    assert limits is not None

    def held(registers: int) -> int:
        return occupancy(limits, warps=warps, registers_per_thread=registers, shared_bytes=shared).warps

    try:
        most = registers_for(limits, core_warps, warps=warps, shared_bytes=shared)
    except OccupancyError:
        assert held(0) < core_warps
        return
    assert held(most) >= core_warps
    assert all(held(r) < core_warps for r in range(most + 1, limits.thread_registers + 1))


def test_what_is_unknown_or_no_block_is_refused() -> None:
    limits = limits_of("8.0")
    with pytest.raises(OccupancyError, match=r"no rule 'rdna4'; there are cdna3, cuda"):
        occupancy(limits.model_copy(update={"rule": "rdna4"}), warps=1, registers_per_thread=32)
    with pytest.raises(OccupancyError, match="warps = 0, threads = 0"):
        occupancy(limits, registers_per_thread=32)
    with pytest.raises(OccupancyError, match="registers_per_thread = -1"):
        occupancy(limits, warps=1, registers_per_thread=-1)
    bare = Device.load("h100").model_copy(update={"limits": None, "name": "bare"})
    with pytest.raises(OccupancyError, match=r"on bare is unknown: its device file has no \[limits\]"):
        occupancy_of(bare, warps=4, registers_per_thread=64)
    with pytest.raises(OccupancyError, match="no core holds 65 warps"):
        registers_for(limits, 65, warps=1)
