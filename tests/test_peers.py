"""Block tiles of matrix products against nvidia-matmul-heuristics, NVIDIA's proposals for CUTLASS and cuBLAS.

Both are scored by our transfer model: bytes into shared memory and out of the kernel. FP16 matrices, sums in FP32. For
each product the rival is that of all proposals that moves least. Ours is placed with as many stages, of chunks as long,
as the rival's: a shorter pipeline would leave more shared memory to the tile. Left out, in the rivals' favour: the
partial sums that split k writes and reads. Left out on both sides: what the blocks of a cluster load for each other.
"""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import pytest

from napkin_cat import cost
from napkin_cat.columns import columns
from napkin_cat.device import Device
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.placement import Placement, place
from napkin_cat.regions import kernel_of
from napkin_cat.solve import Infeasible
from tests.matmul_heuristics import Proposal, ask

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("nvMatmulHeuristics") is None,
    reason="nvidia-matmul-heuristics is not installed (pip install '.[dev]'; its wheels are for Linux)",
)

HALF = Numerics("fp16", "fp32")
MATMUL = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
CODE = cost.flattened(columns(MATMUL, HALF))
MOST = 16
"""Proposals that are asked for; there are often fewer."""

SHAPES = [
    # powers of two
    (256, 256, 256), (512, 512, 512), (1024, 1024, 1024), (2048, 2048, 2048), (4096, 4096, 4096), (8192, 8192, 8192),
    (1024, 1024, 4096), (4096, 1024, 1024), (1024, 8192, 512), (2048, 512, 8192),
    # odd multiples, and no multiples
    (384, 384, 384), (768, 768, 768), (1536, 1536, 1536), (3072, 3072, 3072), (1152, 1920, 640), (2304, 896, 1280),
    (3328, 2560, 1664), (1000, 1000, 1000), (1921, 1080, 721), (2039, 2048, 2048), (2048, 2039, 2048),
    (2048, 2048, 2039), (997, 1009, 1013), (1023, 1025, 2051), (100, 300, 500),
    # skinny
    (16, 4096, 4096), (32, 8192, 1024), (64, 4096, 11008), (128, 128, 8192), (8192, 64, 1024), (4096, 32, 4096),
    (4096, 16, 2048), (1, 4096, 4096), (8, 5120, 5120), (16384, 128, 128), (256, 4096, 64),
    # layers of language models: queries, keys and values; projections up and down; vocabularies; experts
    (2048, 4096, 4096), (2048, 12288, 4096), (2048, 11008, 4096), (2048, 4096, 11008), (1024, 6144, 4096),
    (1024, 14336, 4096), (4096, 4096, 14336), (512, 10240, 8192), (512, 28672, 8192), (1024, 8192, 28672),
    (512, 32000, 4096), (128, 50304, 4096), (1024, 2048, 7168), (1024, 7168, 2048),
]  # fmt: skip
"""m, n, k."""


@dataclass(frozen=True)
class Peer:
    """A device of ours and what the package calls it and its kernels."""

    device: str
    gpu: str
    target: str

    def __str__(self) -> str:
        return self.device


PEERS = [Peer("a100", "A100_SXM_80GB", "CUTLASS"), Peer("h100", "H100_SXM", "CUTLASS3")]


@cache
def proposed(peer: Peer) -> list[list[Proposal]]:
    return ask(peer.gpu, peer.target, SHAPES, MOST)


def named(m: int, n: int, k: int) -> dict[str, int]:
    return {"a": m, "c": n, "b": k}


def moved(sizes: Mapping[str, int], blocks: Mapping[str, int]) -> int:
    """Bytes into shared memory and out of the kernel, by our model."""
    return cost.transfer(CODE, cost.exact(CODE, sizes, blocks), cost.stored_bytes(HALF))[1]


def piped(device: Device, sizes: Mapping[str, int], rival: Proposal) -> Placement:
    """Ours with the rival's stages and chunks.

    Parts of a chunk and slices are the instruction's own depth: larger ones only take registers, so that nothing is
    lost, and the search is shorter.
    """
    fixed = {"b": rival.tile[2], "b'": 16, "b:k": 16}
    return place(MATMUL, device, sizes, HALF, stages=(rival.stages,), fixed=fixed, clusters=(1,))


def on_lines(device: Device, line: int) -> Device:
    """The device with lines of so many bytes."""
    top, shared, *below = device.levels
    levels = (top, shared.model_copy(update={"granularity_bytes": line}), *below)
    return device.model_copy(update={"levels": levels})


@pytest.mark.parametrize("peer", PEERS, ids=str)
def test_nvidias_model_counts_the_same_bytes(peer: Peer) -> None:
    """Its stores to shared memory are our loads where tiles are whole; where they are not, it counts whole tiles."""
    checked = 0
    for shape, proposals in zip(SHAPES, proposed(peer), strict=True):
        for p in proposals:
            if p.stages == 1:  # its model counts nothing for these
                continue
            whole = [-(-size // side) * side for size, side in zip(shape, p.tile, strict=True)]
            output = 2 * whole[0] * whole[1]
            assert moved(named(*whole), named(*p.tile)) - output == p.loaded, (shape, p)
            if p.split == 1:
                assert p.stored == output, (shape, p)
            checked += 1
    assert checked > 5 * len(SHAPES)


@pytest.mark.parametrize("peer", PEERS, ids=str)
def test_no_proposal_moves_less(peer: Peer, record_property: Callable[[str, object], None]) -> None:
    device = Device.load(peer.device)
    lines = device.levels[1].granularity_bytes
    rows, wins, finer = list[str](), 0, list[str]()
    rivals = set[tuple[tuple[int, int, int], int]]()
    for shape, proposals in zip(SHAPES, proposed(peer), strict=True):
        sizes = named(*shape)
        # of equals, the one with most in flight: the hardest to meet
        rival = min(proposals, key=lambda p: (moved(sizes, named(*p.tile)), -p.stages * p.tile[2]))
        theirs = moved(sizes, named(*rival.tile))
        # Rows of the rival's tile may start amid lines, which ours may not: then both keep to shorter ones.
        line = lines if rival.tile[1] >= sizes["c"] else math.gcd(lines, 2 * rival.tile[1])
        placed = piped(on_lines(device, line), sizes, rival)
        ours = placed.transfer[0][2]
        tile = tuple(placed.blocks[a] for a in "acb")
        assert placed.status == "optimal", shape
        assert ours == moved(sizes, placed.blocks)
        assert ours <= theirs, f"{shape}: ours {tile} moves {ours:,} bytes, {rival} {theirs:,}"
        wins += ours < theirs
        rivals.add((rival.tile, rival.stages))
        if line < lines:
            whole = piped(device, sizes, rival).transfer[0][2]
            finer.append(f"{shape}, {line} bytes (ours on whole lines: {whole / theirs:.3f})")
        rows.append(f"{shape!s:<20} {rival.tile!s:<15} {rival.stages} {theirs:>15,}  {tile!s:<15} {ours / theirs:.3f}")
    assert wins > len(SHAPES) // 2
    broken = infeasible(device, rivals)
    note = [
        f"{peer}: products (m, n, k), rival tile, stages, bytes; our tile, bytes by the rival's",
        *rows,
        f"fewer bytes in {wins} of {len(SHAPES)}, as many in the others; "
        f"{sum(map(len, proposed(peer)))} proposals were read",
        f"rivals whose tiles break lines of {lines} bytes, so that both keep to shorter ones: "
        f"{'; '.join(finer) or 'none'}",
        f"rivals that our limits do not allow ({len(broken)} of {len(rivals)} tiles): {'; '.join(broken) or 'none'}",
    ]
    record_property("note", "\n    ".join(note))


def infeasible(device: Device, rivals: set[tuple[tuple[int, int, int], int]]) -> list[str]:
    """The tiles that our limits of shared memory and registers do not allow, with the reason."""
    found = []
    for tile, stages in sorted(rivals):
        fixed = {**named(*tile), "b'": 16, "b:k": 16}
        try:
            place(MATMUL, device, named(1024, 1024, 1024), HALF, stages=(stages,), fixed=fixed, clusters=(1,))
        except Infeasible as error:
            found.append(f"{tile}, {stages} stages: {error}")
    return found


@pytest.mark.parametrize("peer", PEERS, ids=str)
def test_a_free_choice_of_stages_and_chunks_moves_no_more(peer: Peer) -> None:
    """What `place` does unasked, on the device's own lines, against all proposals; also where rivals break those."""
    for shape in [(2304, 896, 1280), (1024, 1024, 1024), (256, 4096, 64)]:
        placed = place(MATMUL, Device.load(peer.device), named(*shape), HALF, clusters=(1,))
        proposals = proposed(peer)[SHAPES.index(shape)]
        assert placed.transfer[0][2] <= min(moved(named(*shape), named(*p.tile)) for p in proposals), shape
