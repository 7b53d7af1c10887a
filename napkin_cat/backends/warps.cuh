#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <stdint.h>

typedef __half fp16;
typedef __nv_bfloat16 bf16;

#pragma nv_diag_suppress 177 /* positions that one kernel needs and another does not */
#define UNROLL _Pragma("unroll")
#define ROLLED _Pragma("unroll 1")
extern __shared__ __align__(128) unsigned char shared_memory[];

/* Two values in 32 bits, the first one low, and one value, rounded to nearest even. */
__device__ __forceinline__ uint32_t pack(fp16, float a, float b) {
  __half2 two = __floats2half2_rn(a, b);
  return *reinterpret_cast<uint32_t *>(&two);
}
__device__ __forceinline__ uint32_t pack(bf16, float a, float b) {
  __nv_bfloat162 two = __floats2bfloat162_rn(a, b);
  return *reinterpret_cast<uint32_t *>(&two);
}
__device__ __forceinline__ void put(fp16 *to, float a) { *to = __float2half_rn(a); }
__device__ __forceinline__ void put(bf16 *to, float a) { *to = __float2bfloat16_rn(a); }
__device__ __forceinline__ void put(float *to, float a) { *to = a; }
__device__ __forceinline__ void put(fp16 *to, float a, float b) {
  *reinterpret_cast<uint32_t *>(to) = pack(fp16(), a, b);
}
__device__ __forceinline__ void put(bf16 *to, float a, float b) {
  *reinterpret_cast<uint32_t *>(to) = pack(bf16(), a, b);
}
__device__ __forceinline__ void put(float *to, float a, float b) {
  *reinterpret_cast<float2 *>(to) = make_float2(a, b);
}
__device__ __forceinline__ float value(fp16 a) { return __half2float(a); }
__device__ __forceinline__ float value(float a) { return a; }
__device__ __forceinline__ float value(bf16 a) { return __bfloat162float(a); }
template <class T> __device__ __forceinline__ float rounded(float a) {
  T b;
  put(&b, a);
  return value(b);
}
template <class T> __device__ __forceinline__ float half_of(uint32_t two, int i) {
  uint16_t bits = i ? two >> 16 : two & 0xFFFF;
  return value(*reinterpret_cast<T *>(&bits));
}

/* Where a row's 16-byte piece lies in shared memory, in bytes: pieces trade places so that no 8 rows share a bank. */
template <int pieces> __device__ __forceinline__ int place(int row, int piece) {
  constexpr int bits = pieces % 8 == 0 ? 3 : pieces % 4 == 0 ? 2 : pieces % 2 == 0 ? 1 : 0;
  constexpr int mask = (1 << bits) - 1;
  return row * (pieces * 16) + ((piece & ~mask) | ((piece ^ (row >> (3 - bits))) & mask)) * 16;
}
template <class T, int pieces> __device__ __forceinline__ float element(uint32_t tile, int row, int i) {
  constexpr int each = 16 / sizeof(T);
  return value(*reinterpret_cast<const T *>(shared_memory + tile + place<pieces>(row, i / each) + i % each * sizeof(T)));
}

/* The thread's number, asked anew: what is derived from it takes no registers meanwhile. */
__device__ __forceinline__ int here() {
  int thread;
  asm volatile("mov.u32 %0, %%tid.x;" : "=r"(thread));
  __builtin_assume(thread >= 0 && thread < 1024);
  return thread;
}

/* `width` bytes from global to shared memory, of which `bytes` are there and the rest is zero. */
template <int width> __device__ __forceinline__ void copy(uint32_t to, const void *from, int bytes) {
  if constexpr (width == 16)
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(to), "l"(from), "r"(bytes) : "memory");
  else if constexpr (width >= 4)
    asm volatile("cp.async.ca.shared.global [%0], [%1], %2, %3;" ::"r"(to), "l"(from), "n"(width), "r"(bytes)
                 : "memory");
  else {
    uint16_t one = bytes ? *reinterpret_cast<const uint16_t *>(from) : 0;
    asm volatile("st.shared.u16 [%0], %1;" ::"r"(to), "h"(one) : "memory");
  }
}
/* The same of a row of `length` values, of which `left` are to come, as wide as all rows of that length begin. */
template <int width, class T> __device__ __forceinline__ void copy(uint32_t to, const T *from, int left, int length) {
  constexpr int each = sizeof(T);
  if (length % (width / each) == 0) copy<width>(to, from, left > 0 ? width : 0);
  else if (each == 2 && width > 4 && length % 2 == 0) {
    ROLLED
    for (int i = 0; i < width / 4; i++) copy<4>(to + i * 4, from + i * 2, i * 2 < left ? 4 : 0);
  } else {
    ROLLED
    for (int i = 0; i < width / each; i++) copy<each>(to + i * each, from + i, i < left ? each : 0);
  }
}
__device__ __forceinline__ void commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
template <int behind> __device__ __forceinline__ void wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(behind) : "memory");
}

/* 8 x 8 matrices from shared memory to fragments; `flip` transposes them. */
template <bool flip> __device__ __forceinline__ void matrices(uint32_t (&r)[4], uint32_t at) {
  if constexpr (flip)
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(at) : "memory");
  else
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(at) : "memory");
}
template <bool flip> __device__ __forceinline__ void matrices(uint32_t (&r)[2], uint32_t at) {
  if constexpr (flip)
    asm volatile("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0, %1}, [%2];"
                 : "=r"(r[0]), "=r"(r[1]) : "r"(at) : "memory");
  else
    asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0, %1}, [%2];"
                 : "=r"(r[0]), "=r"(r[1]) : "r"(at) : "memory");
}

/* c[16 x 8] += a[16 x 16] b[16 x 8] on the tensor core. */
__device__ __forceinline__ void multiply(fp16, float (&c)[4], uint32_t a0, uint32_t a1, uint32_t a2, uint32_t a3,
                                         uint32_t b0, uint32_t b1) {
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};"
               : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
               : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}
__device__ __forceinline__ void multiply(bf16, float (&c)[4], uint32_t a0, uint32_t a1, uint32_t a2, uint32_t a3,
                                         uint32_t b0, uint32_t b1) {
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};"
               : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
               : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}

/* A row lies on lanes side by side, of a fragment on four: what all of them hold, taken together. */
#define TOGETHER(name, a, b, taken)                              \
  template <int lanes = 4>                                       \
  __device__ __forceinline__ float name(float a) {               \
    UNROLL                                                       \
    for (int apart = 1; apart < lanes; apart *= 2) {             \
      const float b = __shfl_xor_sync(0xFFFFFFFF, a, apart);     \
      a = taken;                                                 \
    }                                                            \
    return a;                                                    \
  }
TOGETHER(all_sum, a, b, a + b)
TOGETHER(all_max, a, b, fmaxf(a, b))
TOGETHER(all_min, a, b, fminf(a, b))
