"""A small PTX interpreter: compiled kernels run without a GPU, and what they do wrong is named.

It takes the text that `nvcc -ptx -arch=sm_80` writes. Every instruction runs on numpy over the 32 lanes of a warp; a
warp runs to its next barrier, then the next warp does; blocks run one after the other. Lanes that part at a branch meet
again at its immediate post-dominator.

What hardware forgives by luck fails here, with the line: a barrier missing between two warps that touch the same byte
of shared memory (every byte knows who read and wrote it since the last barrier); a `cp.async` read, overwritten or
shared before it was waited for (its bytes arrive at `wait_group`, not before); an access outside of an array, of
shared memory never written, or misaligned; a barrier, a shuffle or an `mma` without all its lanes; an instruction that
is not known. It counts what crosses between global memory and the core, per argument, and accesses of shared memory
that banks serialise.

Not modelled: local memory, atomics, named barriers, races between lanes of one warp or in global memory. `fma` rounds
through float64 and `ex2.approx` is exact: both within the error that PTX allows. `mma` adds its 16 products exactly
and rounds once.
"""

from tests.ptx.arithmetic import from_bf16, to_bf16
from tests.ptx.common import Kernel, PtxError, Traffic
from tests.ptx.reading import parse
from tests.ptx.warp import launch

__all__ = ["Kernel", "PtxError", "Traffic", "from_bf16", "launch", "parse", "to_bf16"]
