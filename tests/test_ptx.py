"""The PTX interpreter: compiled kernels compute what numpy does, and broken ones are caught with the reason."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.ptx import PtxError, Traffic, from_bf16, launch, parse, to_bf16
from tests.ptx.nvcc import needs_nvcc, ptx_of, usage_of

HEAD = """
#include <cuda_fp16.h>
#include <cuda_bf16.h>
#include <stdint.h>
__device__ uint32_t at(const void *p) { return (uint32_t)__cvta_generic_to_shared(p); }
__device__ void copy(void *to, const void *of, int n) {
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(at(to)), "l"(of), "r"(n) : "memory");
}
__device__ void commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
template <int n> __device__ void wait() { asm volatile("cp.async.wait_group %0;" ::"n"(n) : "memory"); }
__device__ void ldsm(uint32_t *r, const void *p) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];"
               : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(at(p)) : "memory");
}
__device__ void ldsm_t(uint32_t *r, const void *p) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0,%1}, [%2];"
               : "=r"(r[0]), "=r"(r[1]) : "r"(at(p)) : "memory");
}
#define MMA(T) \\
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32." T "." T ".f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, " \\
               "{%0,%1,%2,%3};" : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) \\
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]))
"""

MATMUL = (
    HEAD
    + """
// C[m x 64] = A[m x k] B[k x 64]; blocks of 64 rows, 4 warps, chunks of 16 along k, two stages; 8-value pieces swizzled
extern "C" __global__ void kernel(const TYPE *A, const TYPE *B, float *C, int m, int k) {
  __shared__ __align__(16) TYPE sa[2][64][16], sb[2][16][64];
  int t = threadIdx.x, warp = t / 32, lane = t % 32, row0 = blockIdx.x * 64;
  float acc[8][4] = {};
  auto fetch = [&](int stage, int k0) {
    int row = t / 2, col = t % 2 * 8;
    bool in = row0 + row < m && k0 + col < k;
    copy(&sa[stage][row][(t % 2 ^ (row >> 2 & 1)) * 8], in ? A + (row0 + row) * k + k0 + col : A, in ? 16 : 0);
    row = t / 8, col = t % 8;
    in = k0 + row < k;
    copy(&sb[stage][row][(col ^ (row & 7)) * 8], in ? B + (k0 + row) * 64 + col * 8 : B, in ? 16 : 0);
  };
  fetch(0, 0);
  commit();
#pragma unroll 1
  for (int k0 = 0; k0 < k; k0 += 16) {
    int s = k0 / 16 % 2;
    if (k0 + 16 < k) fetch(s ^ 1, k0 + 16);
    commit();
    wait<1>();
    __syncthreads();
    uint32_t a[4], b[2];
    int row = warp * 16 + lane % 16;
    ldsm(a, &sa[s][row][(lane / 16 ^ (row >> 2 & 1)) * 8]);
#pragma unroll
    for (int j = 0; j < 8; j++) {
      row = lane % 16;
      ldsm_t(b, &sb[s][row][(j ^ (row & 7)) * 8]);
      float *c = acc[j];
      MMA(KIND);
    }
    __syncthreads();
  }
  for (int j = 0; j < 8; j++)
    for (int i = 0; i < 4; i++) {
      int row = row0 + warp * 16 + lane / 4 + i / 2 * 8;
      if (row < m) C[row * 64 + j * 8 + lane % 4 * 2 + i % 2] = acc[j][i];
    }
}
"""
)


def run(source: str, grid: int, threads: int, *arguments: object, shared: int = 0, limit: int = 1_000_000) -> Traffic:
    return ran(ptx_of(HEAD + source), grid, threads, *arguments, shared=shared, limit=limit)


def ran(text: str, grid: int, threads: int, *arguments: object, shared: int = 0, limit: int = 1_000_000) -> Traffic:
    (kernel,) = parse(text).values()
    return launch(kernel, (grid,), threads, arguments, shared, limit)


def without(text: str, pattern: str, which: int) -> str:
    """The text without the so-manieth match of a pattern."""
    m = list(re.finditer(pattern, text))[which]
    return text[: m.start()] + text[m.end() :]


def random(shape: object, seed: int, kind: str = "f16") -> tuple[np.ndarray, np.ndarray]:
    """Random values as they are stored, and in float64."""
    x = np.random.default_rng(seed).standard_normal(shape).astype(np.float32)
    stored = x.astype(np.float16) if kind == "f16" else to_bf16(x)
    return stored, stored.astype(np.float64) if kind == "f16" else from_bf16(stored).astype(np.float64)


@needs_nvcc
def test_integers() -> None:
    source = """extern "C" __global__ void k(const int *a, const unsigned *b, int *o, long long *w, int n) {
      int i = blockIdx.x * blockDim.x + threadIdx.x;
      if (i >= n) return;
      int x = a[i]; unsigned y = b[i];
      o[12 * i] = x / 7; o[12 * i + 1] = x % 10; o[12 * i + 2] = y / 7; o[12 * i + 3] = y % 1000;
      o[12 * i + 4] = x >> (y & 31); o[12 * i + 5] = y >> (x & 31); o[12 * i + 6] = x << (y & 31);
      o[12 * i + 7] = (x & y) ^ ~(x | 5); o[12 * i + 8] = max(x, (int)y) - min(x, 3); o[12 * i + 9] = x * (int)y + i;
      o[12 * i + 10] = x / (int)(y | 1); o[12 * i + 11] = __byte_perm(x, y, 0x2564) + abs(x) + (int)(signed char)x;
      w[i] = (long long)x * (int)y + ((long long)x << 33) / 11;
    }"""
    rng = np.random.default_rng(0)
    n = 75
    a = rng.integers(-(2**31) + 1, 2**31, n).astype(np.int32)
    b = rng.integers(0, 2**32, n).astype(np.uint32)
    o, w = np.zeros((n, 12), np.int32), np.zeros(n, np.int64)
    traffic = run(source, 2, 64, a, b, o, w, np.int32(n))
    x, y, s = a.astype(np.int64), b.astype(np.int64), b.view(np.int32).astype(np.int64)
    quotient = np.trunc(x / 7).astype(np.int64)
    divisor = (b | 1).view(np.int32).astype(np.int64)
    permuted = (y & 255) | (y >> 16 & 255) << 8 | (y >> 8 & 255) << 16 | (x >> 16 & 255) << 24
    want = [
        quotient, x - 10 * np.trunc(x / 10).astype(np.int64), y // 7, y % 1000, x >> (y & 31), y >> (x & 31),
        x << (y & 31), (x & y) ^ ~(x | 5), np.maximum(x, s) - np.minimum(x, 3), x * s + np.arange(n),
        np.sign(x) * np.sign(divisor) * (np.abs(x) // np.abs(divisor)), permuted + np.abs(x) + a.astype(np.int8),
    ]  # fmt: skip
    np.testing.assert_array_equal(o, np.stack(want, 1).astype(np.int32))
    shifted = x << 33
    np.testing.assert_array_equal(w, x * s + np.sign(shifted) * (np.abs(shifted) // 11))
    assert (traffic.loaded[0], traffic.loaded[1], traffic.stored[2], traffic.stored[3]) == (4 * n, 4 * n, 48 * n, 8 * n)


def test_bits_are_inserted() -> None:
    text = """.visible .entry k(.param .u64 a, .param .u64 o) {
      .reg .b32 %r<8>; .reg .b64 %d<8>;
      mov.u32 %r0, %tid.x; mul.wide.u32 %d0, %r0, 4; ld.param.u64 %d1, [a]; ld.param.u64 %d2, [o];
      cvta.to.global.u64 %d1, %d1; cvta.to.global.u64 %d2, %d2; add.s64 %d3, %d1, %d0; mul.wide.u32 %d4, %r0, 12;
      add.s64 %d5, %d2, %d4; ld.global.u32 %r1, [%d3];
      bfi.b32 %r2, %r1, %r0, 4, 28; bfi.b32 %r3, %r0, %r1, %r0, 5; bfi.b32 %r4, %r1, %r0, 0, 32;
      st.global.u32 [%d5], %r2; st.global.u32 [%d5+4], %r3; st.global.u32 [%d5+8], %r4; ret; }"""
    a = np.random.default_rng(3).integers(0, 2**32, 32).astype(np.uint32)
    o, bits = np.zeros((32, 3), np.uint32), 2**32 - 1
    ran(text, 1, 32, a, o)
    for i, (x, found) in enumerate(zip(a.tolist(), o.tolist(), strict=True)):
        assert found == [(x << 4 | i & 15) & bits, (x & ~(31 << i) | i << i) & bits, x]


@needs_nvcc
def test_floats_and_conversions() -> None:
    source = """extern "C" __global__ void k(const float *a, float *o, __half *h, __nv_bfloat16 *b,
        __half2 *p, int *r) {
      int i = threadIdx.x; float x = a[i];
      o[8 * i] = exp2f(x); o[8 * i + 1] = __expf(x); o[8 * i + 2] = 1.f / x; o[8 * i + 3] = sqrtf(fabsf(x));
      o[8 * i + 4] = rsqrtf(fabsf(x)); o[8 * i + 5] = fmaxf(x, -x * 3.f) - fminf(x, 1.f); o[8 * i + 6] = fmaf(x, x, -x);
      o[8 * i + 7] = x > 0.5f && x == x ? __log2f(x) : -INFINITY;
      h[i] = __float2half(x); b[i] = __float2bfloat16(x * 1e10f);
      p[i] = __hfma2(__floats2half2_rn(x, 2.f * x), __floats2half2_rn(3.f, 4.f), __floats2half2_rn(1.f, x));
      r[3 * i] = (int)x; r[3 * i + 1] = __float2int_rn(x * 100.f); r[3 * i + 2] = (unsigned)floorf(x + 100.f);
    }"""
    x = np.random.default_rng(1).standard_normal(64).astype(np.float32) * 4
    o, h, b = np.zeros((64, 8), np.float32), np.zeros(64, np.float16), np.zeros(64, np.uint16)
    p, r = np.zeros((64, 2), np.float16), np.zeros((64, 3), np.int32)
    run(source, 1, 64, x, o, h, b, p, r)
    d = x.astype(np.float64)
    with np.errstate(invalid="ignore"):
        log = np.where(x > 0.5, np.log2(np.abs(d)), -np.inf)
    want = [2**d, np.exp(d), 1 / d, np.sqrt(abs(d)), 1 / np.sqrt(abs(d)), np.maximum(d, -3 * d) - np.minimum(d, 1),
            d * d - d, log]  # fmt: skip
    np.testing.assert_allclose(o, np.stack(want, 1), rtol=1e-6, atol=1e-6)
    np.testing.assert_array_equal(h, x.astype(np.float16))
    error = np.abs(from_bf16(b).astype(np.float64) - (x * np.float32(1e10)))
    assert (error <= 2.0**-8 * np.abs(x * 1e10)).all()
    assert error.max() > 0
    pair = np.stack([x.astype(np.float16), (2 * x).astype(np.float16)], 1).astype(np.float64)
    add = np.stack([np.ones(64), x.astype(np.float16)], 1)
    np.testing.assert_array_equal(p, (pair * [3, 4] + add).astype(np.float16))
    np.testing.assert_array_equal(r, np.stack([np.trunc(x), np.rint(x * np.float32(100)), np.floor(x + 100)], 1))


def test_bf16_rounds_to_nearest_even() -> None:
    halves = np.array([0x3F808000, 0x3F818000, 0x3F808001, 0x7F800000, 0xFF7FFFFF], np.uint32).view(np.float32)
    assert to_bf16(halves).tolist() == [0x3F80, 0x3F82, 0x3F81, 0x7F80, 0xFF80]
    assert np.isnan(from_bf16(to_bf16(np.array([np.nan]))))[0]


@needs_nvcc
def test_lanes_part_and_meet() -> None:
    source = """extern "C" __global__ void k(const int *a, int *o, int n) {
      int i = blockIdx.x * blockDim.x + threadIdx.x;
      if (i >= n) return;
      int x = a[i], steps = 0;
      while (x != 1) { if (x % 2) x = 3 * x + 1; else x /= 2; if (++steps > 200) break; }
      if (steps > 20) { for (int j = 0; j < steps % 5; j++) { if (j == i % 3) continue; x += j * i; } }
      else switch (i % 4) { case 0: x = 7; break; case 1: x = steps; case 2: x += 5; break; default: x = -1; }
      o[i] = x * 1000 + steps;
    }"""
    n = 150
    a = np.arange(1, n + 1, dtype=np.int32)
    o = np.zeros(n, np.int32)
    run(source, 3, 64, a, o, np.int32(n))
    for i in range(n):
        x, steps = int(a[i]), 0
        while x != 1:
            x = 3 * x + 1 if x % 2 else x // 2
            steps += 1
        if steps > 20:
            x += sum(j * i for j in range(steps % 5) if j != i % 3)
        else:
            x = [7, steps + 5, x + 5, -1][i % 4]
        assert o[i] == x * 1000 + steps


@needs_nvcc
def test_lanes_meet_again_before_a_shuffle() -> None:
    source = """extern "C" __global__ void k(float *o) {
      int i = threadIdx.x; float s = i;
      if (i % 3 == 0) { for (int j = 0; j < i; j++) s += 1.f; } else s *= 2.f;
      for (int k = 16; k; k /= 2) s += __shfl_xor_sync(~0u, s, k);
      o[i] = s; o[i + 32] = __shfl_sync(~0u, (float)i, i / 4 * 4); o[i + 64] = __shfl_up_sync(~0u, (float)i, 1);
      o[i + 96] = __shfl_down_sync(~0u, (float)i, 2, 8);
    }"""
    o = np.zeros((4, 32), np.float32)
    traffic = run(source, 1, 32, o)
    i = np.arange(32)
    assert (o[0] == (2 * i).sum()).all()
    assert (o[1] == i // 4 * 4).all()
    assert (o[2] == np.maximum(i - 1, 0)).all()
    assert (o[3] == np.where(i % 8 < 6, i + 2, i)).all()
    assert traffic.instructions["shfl"] == 8


SUM = """extern "C" __global__ void k(const float *a, float *o) {
  __shared__ float s[256];
  int t = threadIdx.x;
  s[t] = a[blockIdx.x * 256 + t];
  __syncthreads();
#pragma unroll 1
  for (int n = 128; n >= 32; n /= 2) { if (t < n) s[t] += s[t + n]; __syncthreads(); }
  if (t >= 32) return;
  float x = s[t];
  for (int n = 16; n; n /= 2) x += __shfl_down_sync(~0u, x, n);
  if (t == 0) o[blockIdx.x] = x;
}"""


@needs_nvcc
def test_barriers() -> None:
    a = np.random.default_rng(2).standard_normal(1024).astype(np.float32)
    o = np.zeros(4, np.float32)
    text = ptx_of(HEAD + SUM)
    assert ran(text, 4, 256, a, o).loaded == {0: 4096}
    np.testing.assert_allclose(o, a.reshape(4, 256).sum(1), rtol=1e-5)
    count = len(re.findall(r"bar\.sync", text))
    for which in range(count):
        with pytest.raises(PtxError, match=r"race: byte|never written"):
            ran(without(text, r"bar\.sync\s+0;", which), 4, 256, a, o)
    assert count >= 2


@needs_nvcc
@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize(("m", "k"), [(64, 16), (64, 64), (128, 48), (50, 40), (1, 8), (130, 72)])
def test_mma_ldmatrix_and_asynchronous_copies(kind: str, m: int, k: int) -> None:
    (a, a64), (b, b64) = random((m, k), 3, kind), random((k, 64), 4, kind)
    c = np.zeros((m, 64), np.float32)
    traffic = ran(matmul(kind), -(-m // 64), 128, a, b, c, np.int32(m), np.int32(k))
    np.testing.assert_allclose(c, a64 @ b64, rtol=1e-5, atol=1e-4)
    blocks = -(-m // 64)
    assert traffic.loaded == {0: 2 * m * k, 1: 2 * k * 64 * blocks}
    assert traffic.stored == {2: 4 * m * 64}
    assert traffic.instructions["mma"] == blocks * 4 * 8 * -(-k // 16)
    assert traffic.conflicts == 0


def matmul(kind: str = "f16") -> str:
    name = {"f16": "__half", "bf16": "__nv_bfloat16"}[kind]
    return ptx_of(f'#define TYPE {name}\n#define KIND "{kind}"\n{MATMUL}')


MUTANTS = {
    "the barrier after the wait": (r"bar\.sync\s+0;", 0, "", "race: byte|never written"),
    "the barrier before the ring is filled again": (r"bar\.sync\s+0;", 1, "", "race: byte"),
    "the wait": (r"cp\.async\.wait_group 1;", 0, "", "under way: no wait"),
    "a wait that leaves one more": (r"wait_group 1;", 0, "wait_group 2;", "under way: no wait"),
    "the commit": (r"cp\.async\.commit_group;", 1, "", "under way: no wait"),
}


@needs_nvcc
@pytest.mark.parametrize("name", MUTANTS)
def test_broken_synchronisation_is_named(name: str) -> None:
    pattern, which, instead, message = MUTANTS[name]
    text = matmul()
    m = list(re.finditer(pattern, text))[which]
    broken = text[: m.start()] + instead + text[m.end() :]
    (a, _), (b, _) = random((64, 64), 3), random((64, 64), 4)
    with pytest.raises(PtxError, match=message):
        ran(broken, 1, 128, a, b, np.zeros((64, 64), np.float32), np.int32(64), np.int32(64))


@needs_nvcc
def test_wrong_offsets_are_seen() -> None:
    """Every memory operand with an offset, off by 16 bytes."""
    text = matmul()
    (a, a64), (b, b64) = random((64, 64), 3), random((64, 64), 4)
    places = list(re.finditer(r"(\[%r?d?\d+)(\+\d+)?\][,;]", text))
    for m in places:
        broken = text[: m.start()] + f"{m[1]}+{int(m[2] or 0) + 16}" + text[m.end() - 2 :]
        c = np.zeros((64, 64), np.float32)
        try:
            ran(broken, 1, 128, a, b, c, np.int32(64), np.int32(64))
        except PtxError:
            continue
        assert not np.allclose(c, a64 @ b64, atol=1e-3), m[0]
    assert len(places) >= 20


@needs_nvcc
def test_what_lies_in_shared_memory_arrives_at_the_wait_and_not_before() -> None:
    """Lanes of one warp may write and read without a barrier, and what is on its way is not there yet."""
    source = """extern "C" __global__ void k(const float4 *a, float4 *o) {
      extern __shared__ __align__(16) float4 s[];
      int t = threadIdx.x;
      copy(s + t, a + t, 16); commit(); copy(s + 32 + t, a + t, 8); commit();
      WAIT
      o[t] = s[31 - t]; o[32 + t] = s[32 + t];
    }"""
    a = np.arange(128, dtype=np.float32).reshape(32, 4)
    o = np.zeros((64, 4), np.float32)
    traffic = run(source.replace("WAIT", "wait<0>();"), 1, 32, a, o, shared=1024)
    assert (o[:32] == a[::-1]).all()
    assert (o[32:] == a * [1, 1, 0, 0]).all()
    assert traffic.loaded == {0: 512 + 256}
    for wrong in ("", "wait<1>();"):
        with pytest.raises(PtxError, match="under way"):
            run(source.replace("WAIT", wrong), 1, 32, a, o, shared=1024)


@needs_nvcc
@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("o[i + 1] = a[i];", "out of bounds: argument 1 has 128 bytes, not byte 128"),
        ("o[i] = a[i - 1];", "out of bounds"),
        ("*(float2 *)(o + i / 2 * 2 - 1) = make_float2(a[i], 0);", "out of bounds|misaligned: 8 bytes"),
        ("s[i + 1] = a[i]; o[i] = s[i];", "byte 0 of shared memory is read, but was never written"),
        ("s[i + 9] = a[i];", r"out of bounds: 4 bytes at byte \d+ of 160 bytes of shared memory"),
        ("s[i / 2] = a[i] * i; o[i] = s[0];", "two lanes write different values"),
        ("if (i < 7) { __syncthreads(); s[i] = 0; __syncthreads(); } o[i] = a[i];", "barrier that some lanes"),
        ("if (i < 7) o[i] = __shfl_xor_sync(~0u, a[i], 1);", "shuffle of lanes that are not all here"),
        ("while (a[i] < 1e9f) o[i] += 1;", "endless"),
        ("atomicAdd(o, a[i]);", r"line \d+: unknown instruction: (atom|red)\."),
        ("o[i] = __popc((int)a[i]);", r"line \d+: unknown instruction: popc"),
        ("o[i] = __fadd_rz(a[i], 1.f);", r"unknown modifier \.rz"),
    ],
)
def test_what_is_wrong_or_unknown_is_named(body: str, message: str) -> None:
    source = f"""extern "C" __global__ void k(const float *a, float *o) {{
      __shared__ volatile float s[40]; int i = threadIdx.x; {body} }}"""
    with pytest.raises(PtxError, match=message):
        run(source, 1, 32, np.ones(32, np.float32), np.zeros(32, np.float32), limit=100_000)


@needs_nvcc
def test_serialised_banks_are_counted() -> None:
    source = """extern "C" __global__ void k(float *o) {
      __shared__ float s[32 * 33]; int i = threadIdx.x;
      s[i * STRIDE] = i; __syncwarp(); o[i] = s[i * STRIDE]; }"""
    o = np.zeros(32, np.float32)
    for stride, conflicts in ((1, 0), (33, 0), (2, 2), (32, 62)):
        assert run(source.replace("STRIDE", str(stride)), 1, 32, o).conflicts == conflicts
        assert (o == np.arange(32)).all()


@needs_nvcc
def test_a_grid_of_three_dimensions_and_dynamic_shared_memory() -> None:
    source = """extern "C" __global__ void k(int *o, int add) {
      extern __shared__ int s[];
      __shared__ int t[3];
      if (threadIdx.x < 3) t[threadIdx.x] = threadIdx.x;
      s[threadIdx.x] = ((blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x) * blockDim.x + threadIdx.x;
      __syncthreads();
      o[s[threadIdx.x]] = s[threadIdx.x] + add + t[threadIdx.x % 3];
    }"""
    o = np.zeros(2 * 3 * 4 * 48, np.int32)
    (kernel,) = parse(ptx_of(source)).values()
    launch(kernel, (2, 3, 4), 48, (o, np.int32(5)), 48 * 4)
    i = np.arange(o.size)
    assert (o == i + 5 + i % 48 % 3).all()


def test_arguments_must_match() -> None:
    (kernel,) = parse(".visible .entry k(.param .u64 p) { ret; }").values()
    with pytest.raises(PtxError, match="takes 1 arguments, not 0"):
        launch(kernel, (1,), 32, ())


@needs_nvcc
def test_the_compilers_report() -> None:
    assert usage_of(HEAD + SUM) | {"registers": 0} == {"registers": 0, "shared": 1024, "spilled": 0, "stack": 0}
