/* Vectors of fp32 for generated kernels: GCC and Clang vector extensions, so that any target works; intrinsics only
   where they pay. W values a vector; WIDTH bytes, set before this text. */
#include <math.h>
#include <stdint.h>
#include <string.h>
#if defined(__AVX2__) || defined(__AVX512F__)
#include <immintrin.h>
#endif
#if WIDTH == 32 && defined(__AVX2__)
#define YMM 1
#elif WIDTH == 64 && defined(__AVX512F__) && defined(__AVX512DQ__)
#define ZMM 1
#endif

enum { W = WIDTH / 4 };
typedef float vec __attribute__((vector_size(WIDTH)));
typedef int32_t ivec __attribute__((vector_size(WIDTH)));
typedef float uvec __attribute__((vector_size(WIDTH), aligned(4), may_alias));
typedef uint16_t bf16;
#define INLINE static inline __attribute__((always_inline, unused))
#define LANES for (long l = 0; l < W; l++)

INLINE long min_l(long a, long b) { return a < b ? a : b; }
INLINE vec v_all(float x) { return x - (vec){0}; }
INLINE ivec i_all(int32_t x) { return x - (ivec){0}; }
INLINE ivec v_lane(void) { ivec r; LANES r[l] = (int32_t)l; return r; }

/* a count that the compiler does not know: where it does, GCC makes vectors of the values that a register block takes
   one by one, and the sums no longer fit the registers */
INLINE long v_some(long n) { __asm__("" : "+r"(n)); return n; }

/* memory: whole vectors, the first n lanes of one, and lanes that lie `stride` apart */
INLINE vec v_load(const float *p) { return *(const uvec *)p; }
INLINE void v_store(float *p, vec x) { *(uvec *)p = x; }
#if ZMM
#define FIRST(n) ((__mmask16)((1u << (n)) - 1))
INLINE vec v_load_part(const float *p, long n) { return (vec)_mm512_maskz_loadu_ps(FIRST(n), p); }
INLINE void v_store_part(float *p, vec x, long n) { _mm512_mask_storeu_ps(p, FIRST(n), (__m512)x); }
#else
INLINE vec v_load_part(const float *p, long n) { vec r = {0}; for (long l = 0; l < n; l++) r[l] = p[l]; return r; }
INLINE void v_store_part(float *p, vec x, long n) { for (long l = 0; l < n; l++) p[l] = x[l]; }
#endif
INLINE vec v_gather(const float *p, long stride, long n) {
  vec r = {0}; for (long l = 0; l < n; l++) r[l] = p[l * stride]; return r; }
INLINE void v_scatter(float *p, vec x, long stride, long n) { for (long l = 0; l < n; l++) p[l * stride] = x[l]; }

/* choice and comparison: masks are all ones or zeros; NaN is passed on, as numpy does */
INLINE vec v_pick(ivec m, vec a, vec b) {
#if YMM
  return (vec)_mm256_blendv_ps((__m256)b, (__m256)a, (__m256)m);
#elif ZMM
  return (vec)_mm512_mask_mov_ps((__m512)b, _mm512_movepi32_mask((__m512i)m), (__m512)a);
#else
  return (vec)(((ivec)a & m) | ((ivec)b & ~m));
#endif
}
#if YMM /* of two, one NaN: the instructions return the second */
INLINE vec v_max(vec a, vec b) { return v_pick((ivec)(a != a), a, (vec)_mm256_max_ps((__m256)a, (__m256)b)); }
INLINE vec v_min(vec a, vec b) { return v_pick((ivec)(a != a), a, (vec)_mm256_min_ps((__m256)a, (__m256)b)); }
#elif ZMM
INLINE vec v_or_nan(vec r, __m512 a) {
  return (vec)_mm512_mask_mov_ps((__m512)r, _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q), a); }
INLINE vec v_max(vec a, vec b) { return v_or_nan((vec)_mm512_max_ps((__m512)a, (__m512)b), (__m512)a); }
INLINE vec v_min(vec a, vec b) { return v_or_nan((vec)_mm512_min_ps((__m512)a, (__m512)b), (__m512)a); }
#else
INLINE vec v_max(vec a, vec b) { return v_pick((ivec)(a >= b) | (ivec)(a != a), a, b); }
INLINE vec v_min(vec a, vec b) { return v_pick((ivec)(a <= b) | (ivec)(a != a), a, b); }
#endif
INLINE vec v_float(ivec a) { return __builtin_convertvector(a, vec); }
INLINE ivec i_pick(ivec m, ivec a, ivec b) { return (a & m) | (b & ~m); }
INLINE ivec i_max(ivec a, ivec b) { return i_pick((ivec)(a > b), a, b); }
INLINE ivec i_min(ivec a, ivec b) { return i_pick((ivec)(a < b), a, b); }

/* over the lanes of one vector: halves joined until one is left */
#if YMM || ZMM
#define NAN_MAX(a, b) _mm_blendv_ps(_mm_max_ps(a, b), a, _mm_cmpunord_ps(a, a))
#define NAN_MIN(a, b) _mm_blendv_ps(_mm_min_ps(a, b), a, _mm_cmpunord_ps(a, a))
/* no branch: which of two is larger cannot be predicted */
INLINE float f_max(float a, float b) { return _mm_cvtss_f32(NAN_MAX(_mm_set_ss(a), _mm_set_ss(b))); }
INLINE float f_min(float a, float b) { return _mm_cvtss_f32(NAN_MIN(_mm_set_ss(a), _mm_set_ss(b))); }
#else
INLINE float f_max(float a, float b) { return a >= b || a != a ? a : b; }
INLINE float f_min(float a, float b) { return a <= b || a != a ? a : b; }
#endif
#if YMM || ZMM
#if ZMM
#define QUARTER(a, i) _mm512_extractf32x4_ps((__m512)a, i)
#define QUARTERS(JOIN, a) JOIN(JOIN(QUARTER(a, 0), QUARTER(a, 2)), JOIN(QUARTER(a, 1), QUARTER(a, 3)))
#else
#define QUARTERS(JOIN, a) JOIN(_mm256_castps256_ps128((__m256)a), _mm256_extractf128_ps((__m256)a, 1))
#endif
#define OVER_LANES(NAME, JOIN, SCALAR)                                                                                 \
  INLINE float NAME(vec a) {                                                                                           \
    __m128 h = QUARTERS(JOIN, a);                                                                                      \
    h = JOIN(h, _mm_movehl_ps(h, h));                                                                                  \
    return SCALAR(h[0], h[1]);                                                                                         \
  }
#else
#define OVER_LANES(NAME, JOIN, SCALAR)                                                                                 \
  INLINE float NAME(vec a) {                                                                                           \
    float s[W];                                                                                                        \
    v_store(s, a);                                                                                                     \
    for (long n = W / 2; n; n /= 2)                                                                                    \
      for (long l = 0; l < n; l++) s[l] = SCALAR(s[l], s[l + n]);                                                      \
    return s[0];                                                                                                       \
  }
#endif
#define F_ADD(a, b) ((a) + (b))
#define F_MUL(a, b) ((a) * (b))
OVER_LANES(v_sum_lanes, _mm_add_ps, F_ADD)
OVER_LANES(v_prod_lanes, _mm_mul_ps, F_MUL)
OVER_LANES(v_max_lanes, NAN_MAX, f_max)
OVER_LANES(v_min_lanes, NAN_MIN, f_min)

/* functions of one vector */
INLINE vec v_abs(vec a) { return (vec)((ivec)a & 0x7fffffff); }
INLINE vec v_sqrt(vec a) { LANES a[l] = sqrtf(a[l]); return a; }
INLINE vec v_round(vec a) { LANES a[l] = rintf(a[l]); return a; }
INLINE vec v_floor(vec a) { LANES a[l] = floorf(a[l]); return a; }
INLINE vec v_log(vec a) { LANES a[l] = logf(a[l]); return a; }
INLINE vec v_erf(vec a) { LANES a[l] = erff(a[l]); return a; }

/* e^x = 2^k p(t - k), t = x / ln 2 in two parts, k the integer nearest to t; below 2^-126 it is 0 */
#define MAGIC 12582912.0f /* 1.5 * 2^23: adding it rounds, and leaves the integer in the low bits */
#if ZMM /* p 2^k in one instruction, infinite where it is too large */
#define BELOW_128(x) (vec)_mm512_min_ps((__m512)v_all(128.0f), (__m512)(x)) /* NaN stays */
INLINE vec v_scaled(vec x, vec p, vec shifted) {
  __mmask16 there = _mm512_cmp_ps_mask((__m512)x, (__m512)v_all(-87.33f), _CMP_NLT_UQ);
  return (vec)_mm512_maskz_scalef_ps(there, (__m512)p, (__m512)(shifted - MAGIC));
}
#else
#define BELOW_128(x) (x)
INLINE vec v_scaled(vec x, vec p, vec shifted) {
  p = (vec)((ivec)p + ((ivec)shifted << 23));
  p = v_pick((ivec)(x > 88.72283f), v_all(INFINITY), p);
  return (vec)((ivec)p & ~(ivec)(x < -87.33f));
}
#endif
INLINE vec v_exp(vec x) {
  x = BELOW_128(x);
  vec shifted = x * LOG2E_HIGH + MAGIC, f = x * LOG2E_HIGH - (shifted - MAGIC), p = v_all(EXP2_FIRST);
  f = x * LOG2E_LOW + f;
#define HORNER(c) p = p * f + c;
  EXP2_REST(HORNER)
  return v_scaled(x, p, shifted);
}
#define EACH for (int u = 0; u < 4; u++)
#define HORNERS(c) EACH p[u] = p[u] * f[u] + c;
#define EXPS(NAME, KEPT, SCALED) /* of four vectors, step by step: a step waits for the one before it */                \
  INLINE void NAME(vec *x) {                                                                                           \
    vec shifted[4], f[4], p[4];                                                                                        \
    EACH x[u] = KEPT(x[u]);                                                                                            \
    EACH shifted[u] = x[u] * LOG2E_HIGH + MAGIC;                                                                       \
    EACH f[u] = shifted[u] - MAGIC;                                                                                    \
    EACH f[u] = x[u] * LOG2E_HIGH - f[u];                                                                              \
    EACH f[u] = x[u] * LOG2E_LOW + f[u];                                                                               \
    EACH p[u] = v_all(EXP2_FIRST);                                                                                     \
    EXP2_REST(HORNERS)                                                                                                 \
    EACH x[u] = SCALED(x[u], p[u], shifted[u]);                                                                        \
  }
EXPS(v_exps, BELOW_128, v_scaled)
#if ZMM /* of what is not above 0: it is kept above -110, where p 2^k is 0 */
#define ABOVE_110(x) (vec)_mm512_max_ps((__m512)v_all(-110.0f), (__m512)(x)) /* NaN stays */
#define V_SCALEF(x, p, shifted) (vec)_mm512_scalef_ps((__m512)(p), (__m512)((shifted) - MAGIC))
EXPS(v_exps_of_falls, ABOVE_110, V_SCALEF)
#else
#define v_exps_of_falls v_exps
#endif
/* tanh x: an odd polynomial near 0 (S. Moshier, Cephes, tanhf.c), elsewhere from the exponential */
INLINE vec v_tanh(vec x) {
  vec a = v_abs(x), s = x * x;
  vec p = ((((-5.70498872745e-3f * s + 2.06390887954e-2f) * s - 5.37397155531e-2f) * s + 1.33314422036e-1f) * s
           - 3.33332819422e-1f) * s * x + x;
  vec far = 1.0f - 2.0f / (v_exp(2.0f * a) + 1.0f);
  far = (vec)((ivec)far | ((ivec)x & (int32_t)0x80000000));
  return v_pick((ivec)(a < 0.625f), p, far);
}
INLINE float f_exp(float x) { return v_exp(v_all(x))[0]; }
INLINE float f_tanh(float x) { return tanhf(x); }

/* storage formats: fp32 as it is, bf16 by its upper half, fp16 by the compiler; rounded to nearest, ties to even */
INLINE float from_float(float x) { return x; }
INLINE vec v_from_float(const float *p) { return v_load(p); }
INLINE float to_float(float x) { return x; }
INLINE float from_bf16(bf16 x) { uint32_t u = (uint32_t)x << 16; float f; memcpy(&f, &u, 4); return f; }
INLINE vec v_from_bf16(const bf16 *p) { vec a; LANES a[l] = from_bf16(p[l]); return a; }
INLINE bf16 to_bf16(float x) { uint32_t u; memcpy(&u, &x, 4);
  return x != x ? 0x7fc0 : (bf16)((u + 0x7fff + ((u >> 16) & 1)) >> 16); }
INLINE float f_round_bf16(float x) { return from_bf16(to_bf16(x)); }
INLINE vec v_round_bf16(vec a) { ivec u = (ivec)a;
  u = (u + 0x7fff + ((u >> 16) & 1)) & (int32_t)0xffff0000; return v_pick((ivec)(a != a), a, (vec)u); }
#ifdef FP16
typedef _Float16 fp16;
INLINE float from_fp16(fp16 x) { return (float)x; }
INLINE vec v_from_fp16(const fp16 *p) { vec a; LANES a[l] = (float)p[l]; return a; }
INLINE fp16 to_fp16(float x) { return (fp16)x; }
INLINE float f_round_fp16(float x) { return (float)(fp16)x; }
INLINE vec v_round_fp16(vec a) { LANES a[l] = (float)(fp16)a[l]; return a; }
#endif

/* W x W values, rows to columns, in log2 W rounds of shuffles */
INLINE void v_transpose(vec *r) {
#if YMM
  __m256 t[8], u[8];
  for (int i = 0; i < 4; i++) {
    t[2 * i] = _mm256_unpacklo_ps((__m256)r[2 * i], (__m256)r[2 * i + 1]);
    t[2 * i + 1] = _mm256_unpackhi_ps((__m256)r[2 * i], (__m256)r[2 * i + 1]); }
  for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) {
    u[4 * i + 2 * j] = _mm256_shuffle_ps(t[4 * i + j], t[4 * i + 2 + j], 0x44);
    u[4 * i + 2 * j + 1] = _mm256_shuffle_ps(t[4 * i + j], t[4 * i + 2 + j], 0xee); }
  for (int i = 0; i < 4; i++) {
    r[i] = (vec)_mm256_permute2f128_ps(u[i], u[4 + i], 0x20);
    r[4 + i] = (vec)_mm256_permute2f128_ps(u[i], u[4 + i], 0x31); }
#elif ZMM
  __m512 t[16], u[16];
  for (int i = 0; i < 8; i++) {
    t[2 * i] = _mm512_unpacklo_ps((__m512)r[2 * i], (__m512)r[2 * i + 1]);
    t[2 * i + 1] = _mm512_unpackhi_ps((__m512)r[2 * i], (__m512)r[2 * i + 1]); }
  for (int i = 0; i < 4; i++) for (int j = 0; j < 2; j++) {
    u[4 * i + 2 * j] = _mm512_shuffle_ps(t[4 * i + j], t[4 * i + 2 + j], 0x44);
    u[4 * i + 2 * j + 1] = _mm512_shuffle_ps(t[4 * i + j], t[4 * i + 2 + j], 0xee); }
  for (int i = 0; i < 4; i++) { /* lanes of 128 bits, rows to columns */
    __m512 low = _mm512_shuffle_f32x4(u[i], u[4 + i], 0x44), low2 = _mm512_shuffle_f32x4(u[8 + i], u[12 + i], 0x44);
    __m512 high = _mm512_shuffle_f32x4(u[i], u[4 + i], 0xee), high2 = _mm512_shuffle_f32x4(u[8 + i], u[12 + i], 0xee);
    r[i] = (vec)_mm512_shuffle_f32x4(low, low2, 0x88);
    r[4 + i] = (vec)_mm512_shuffle_f32x4(low, low2, 0xdd);
    r[8 + i] = (vec)_mm512_shuffle_f32x4(high, high2, 0x88);
    r[12 + i] = (vec)_mm512_shuffle_f32x4(high, high2, 0xdd); }
#else
  float a[W][W];
  for (long i = 0; i < W; i++) v_store(a[i], r[i]);
  for (long i = 0; i < W; i++) LANES r[i][l] = a[l][i];
#endif
}

#define AHEAD 16 /* rows that loads fetch ahead: each may lie on a page of its own, which the processor does not do alone */

/* Panels: n columns in panels of `wide`, each with its rows k one after the other; columns beyond n are 0.
   `panel` is the distance between panels; strides are of the source, in values. */
#define PACK(T)                                                                                                       \
  INLINE void pack_##T(float *restrict to, const T *restrict from, long n, long k, long along_n, long along_k,         \
                       long wide, long panel) {                                                                        \
    if (along_n == 1) { /* row by row: every page of the source is read once */                                          \
      for (long i = 0; i < k; i++, from += along_k, to += wide) {                                                      \
        float *here = to;                                                                                              \
        long j = 0;                                                                                                    \
        for (; j + wide <= n; j += wide, here += panel) {                                                              \
          for (long c = 0; c < wide; c += 64 / sizeof(T)) __builtin_prefetch(from + AHEAD * along_k + j + c);          \
          for (long c = 0; c < wide; c++) here[c] = from_##T(from[j + c]);                                             \
        }                                                                                                              \
        if (j < n) for (long c = 0; c < wide; c++) here[c] = j + c < n ? from_##T(from[j + c]) : 0.0f;                 \
      }                                                                                                                \
      return;                                                                                                          \
    }                                                                                                                  \
    for (long j = 0; j < n; j += wide, to += panel, from += wide * along_n) {                                          \
      long here = min_l(wide, n - j), i = 0;                                                                           \
      if (along_k == 1 && wide % W == 0) {                                                                      \
        for (; i + W <= k; i += W) for (long b = 0; b < wide; b += W) {                                                \
          vec r[W];                                                                                                    \
          for (long c = 0; c < W; c++) {                                                                               \
            r[c] = b + c < here ? v_from_##T(from + (b + c) * along_n + i) : (vec){0};                                 \
            __builtin_prefetch(from + (wide + b + c) * along_n + i);                                                   \
          }                                                                                                            \
          v_transpose(r);                                                                                              \
          for (long c = 0; c < W; c++) v_store(to + (i + c) * wide + b, r[c]);                                         \
        }                                                                                                              \
      }                                                                                                                \
      for (; i < k; i++)                                                                                               \
        for (long c = 0; c < wide; c++)                                                                                \
          to[i * wide + c] = c < here ? from_##T(from[c * along_n + i * along_k]) : 0.0f;                              \
    }                                                                                                                  \
  }                                                                                                                    \
  INLINE void copy_##T(float *restrict to, const T *restrict from, long n, long ahead) {                               \
    for (long i = 0; ahead && i < n; i += 64 / sizeof(T)) __builtin_prefetch(from + ahead + i);                        \
    for (long i = 0; i < n; i++) to[i] = from_##T(from[i]); }                                                          \
  INLINE void store_##T(T *restrict to, const float *restrict from, long n) {                                          \
    for (long i = 0; i < n; i++) to[i] = to_##T(from[i]); }
PACK(float)
PACK(bf16)
#ifdef FP16
PACK(fp16)
#endif

