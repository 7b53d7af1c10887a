; What fuse_after owes.
(set-logic ALL)
(declare-sort Value 0)

; output 0
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; show F.0(in0(floordiv(i_G, g_G) * g_G + @F.G), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G)) == F.0(in0(floordiv(i_G, g_G) * g_G + @F.G), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G))
; @F.G: int
; g_G: int
; i_G: int
; n_G: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const | @F.G| Int)
(declare-fun |in0/int| (Int) Value)
(declare-fun |F.0/value/int/int/int| (Value Int Int Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (not (= (|F.0/value/int/int/int| (|in0/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)) (|F.0/value/int/int/int| (|in0/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)))))
(check-sat)
(pop 1)

; output 1
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; show T.0(F.1(in0(floordiv(i_G, g_G) * g_G + @F.G), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G)), in1(i_G), 0 + i_G) == T.0(F.1(in0(floordiv(i_G, g_G) * g_G + @F.G), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G)), in1(floordiv(i_G, g_G) * g_G + mod(i_G, g_G)), floordiv(i_G, g_G) * g_G + mod(i_G, g_G))
; @F.G: int
; g_G: int
; i_G: int
; n_G: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const | @F.G| Int)
(declare-fun |in0/int| (Int) Value)
(declare-fun |F.1/value/int/int/int| (Value Int Int Int) Value)
(declare-fun |in1/int| (Int) Value)
(declare-fun |T.0/value/value/int| (Value Value Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (not (= (|T.0/value/value/int| (|F.1/value/int/int/int| (|in0/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)) (|in1/int| |i_G|) (+ 0 |i_G|)) (|T.0/value/value/int| (|F.1/value/int/int/int| (|in0/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)) (|in1/int| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))) (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))))
(check-sat)
(pop 1)

; output 0 streaming
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; show F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), min(s, n_s - @c * s), @c * s) == F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), min(s, n_s - @c * s), @c * s)
; @F.G: int
; @F.s: int
; @c: int
; g_G: int
; i_G: int
; n_G: int
; n_s: int
; s: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const | @F.G| Int)
(declare-const | @c| Int)
(declare-const |s| Int)
(declare-const | @F.s| Int)
(declare-const |n_s| Int)
(declare-fun |in0/int/int| (Int Int) Value)
(declare-fun |F.0/value/int/int/int/int/int| (Value Int Int Int Int Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (not (= (|F.0/value/int/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)) (|F.0/value/int/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)))))
(check-sat)
(pop 1)

; output 1 streaming
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; show T.0(F.1(in0(floordiv(i_G, g_G) * g_G + @F.G, @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), min(s, n_s - @c * s), @c * s), in1(i_G), 0 + i_G) == T.0(F.1(in0(floordiv(i_G, g_G) * g_G + @F.G, @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), min(s, n_s - @c * s), @c * s), in1(floordiv(i_G, g_G) * g_G + mod(i_G, g_G)), floordiv(i_G, g_G) * g_G + mod(i_G, g_G))
; @F.G: int
; @F.s: int
; @c: int
; g_G: int
; i_G: int
; n_G: int
; n_s: int
; s: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const | @F.G| Int)
(declare-const | @c| Int)
(declare-const |s| Int)
(declare-const | @F.s| Int)
(declare-const |n_s| Int)
(declare-fun |in0/int/int| (Int Int) Value)
(declare-fun |F.1/value/int/int/int/int/int| (Value Int Int Int Int Int) Value)
(declare-fun |in1/int| (Int) Value)
(declare-fun |T.0/value/value/int| (Value Value Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (not (= (|T.0/value/value/int| (|F.1/value/int/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)) (|in1/int| |i_G|) (+ 0 |i_G|)) (|T.0/value/value/int| (|F.1/value/int/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)) (|in1/int| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))) (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))))
(check-sat)
(pop 1)

; each block of G writes its own of output 0
; assume 0 <= all G of F.0(in0)
; assume all G of F.0(in0) <= 1
; assume 0 <= all G of F.1(in0)
; assume all G of F.1(in0) <= 1
; assume all G of F.0(in0) == 1
; assume all G of F.1(in0) == 1
; assume 0 <= all G of T.0(F.1(in0), in1)
; assume all G of T.0(F.1(in0), in1) <= 1
; assume all G of T.0(F.1(in0), in1) == 1
; show all G of F.0(in0) == 1
; all G of F.0(in0): int
; all G of F.1(in0): int
; all G of T.0(F.1(in0), in1): int
; expect: unsat
(push 1)
(declare-const |all G of F.0(in0)| Int)
(declare-const |all G of F.1(in0)| Int)
(declare-const |all G of T.0(F.1(in0), in1)| Int)
(assert (<= 0 |all G of F.0(in0)|))
(assert (<= |all G of F.0(in0)| 1))
(assert (<= 0 |all G of F.1(in0)|))
(assert (<= |all G of F.1(in0)| 1))
(assert (= |all G of F.0(in0)| 1))
(assert (= |all G of F.1(in0)| 1))
(assert (<= 0 |all G of T.0(F.1(in0), in1)|))
(assert (<= |all G of T.0(F.1(in0), in1)| 1))
(assert (= |all G of T.0(F.1(in0), in1)| 1))
(assert (not (= |all G of F.0(in0)| 1)))
(check-sat)
(pop 1)

; each block of G writes its own of output 1
; assume 0 <= all G of F.0(in0)
; assume all G of F.0(in0) <= 1
; assume 0 <= all G of F.1(in0)
; assume all G of F.1(in0) <= 1
; assume all G of F.0(in0) == 1
; assume all G of F.1(in0) == 1
; assume 0 <= all G of T.0(F.1(in0), in1)
; assume all G of T.0(F.1(in0), in1) <= 1
; assume all G of T.0(F.1(in0), in1) == 1
; show all G of T.0(F.1(in0), in1) == 1
; all G of F.0(in0): int
; all G of F.1(in0): int
; all G of T.0(F.1(in0), in1): int
; expect: unsat
(push 1)
(declare-const |all G of F.0(in0)| Int)
(declare-const |all G of F.1(in0)| Int)
(declare-const |all G of T.0(F.1(in0), in1)| Int)
(assert (<= 0 |all G of F.0(in0)|))
(assert (<= |all G of F.0(in0)| 1))
(assert (<= 0 |all G of F.1(in0)|))
(assert (<= |all G of F.1(in0)| 1))
(assert (= |all G of F.0(in0)| 1))
(assert (= |all G of F.1(in0)| 1))
(assert (<= 0 |all G of T.0(F.1(in0), in1)|))
(assert (<= |all G of T.0(F.1(in0), in1)| 1))
(assert (= |all G of T.0(F.1(in0), in1)| 1))
(assert (not (= |all G of T.0(F.1(in0), in1)| 1)))
(check-sat)
(pop 1)

; s comes in, chunk by chunk
; assume 0 <= some s of in0
; assume some s of in0 <= 1
; assume 0 <= some s of F.0(in0)
; assume some s of F.0(in0) <= 1
; assume 0 <= some s of F.1(in0)
; assume some s of F.1(in0) <= 1
; assume max(0, some s of in0) == 1
; assume max(max(0, some s of F.0(in0)), some s of F.1(in0)) == 0
; assume 0 <= some s of in1
; assume some s of in1 <= 1
; assume 0 <= some s of T.0(F.1(in0), in1)
; assume some s of T.0(F.1(in0), in1) <= 1
; assume some s of F.1(in0) == 0
; assume some s of in1 == 0
; assume some s of T.0(F.1(in0), in1) == 0
; show max(max(0, some s of in0), some s of in1) == 1
; some s of F.0(in0): int
; some s of F.1(in0): int
; some s of T.0(F.1(in0), in1): int
; some s of in0: int
; some s of in1: int
; expect: unsat
(push 1)
(declare-const |some s of in0| Int)
(declare-const |some s of F.0(in0)| Int)
(declare-const |some s of F.1(in0)| Int)
(declare-const |some s of in1| Int)
(declare-const |some s of T.0(F.1(in0), in1)| Int)
(assert (<= 0 |some s of in0|))
(assert (<= |some s of in0| 1))
(assert (<= 0 |some s of F.0(in0)|))
(assert (<= |some s of F.0(in0)| 1))
(assert (<= 0 |some s of F.1(in0)|))
(assert (<= |some s of F.1(in0)| 1))
(assert (= (ite (>= 0 |some s of in0|) 0 |some s of in0|) 1))
(assert (= (ite (>= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of F.1(in0)|) (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of F.1(in0)|) 0))
(assert (<= 0 |some s of in1|))
(assert (<= |some s of in1| 1))
(assert (<= 0 |some s of T.0(F.1(in0), in1)|))
(assert (<= |some s of T.0(F.1(in0), in1)| 1))
(assert (= |some s of F.1(in0)| 0))
(assert (= |some s of in1| 0))
(assert (= |some s of T.0(F.1(in0), in1)| 0))
(assert (not (= (ite (>= (ite (>= 0 |some s of in0|) 0 |some s of in0|) |some s of in1|) (ite (>= 0 |some s of in0|) 0 |some s of in0|) |some s of in1|) 1)))
(check-sat)
(pop 1)

; s does not come out
; assume 0 <= some s of in0
; assume some s of in0 <= 1
; assume 0 <= some s of F.0(in0)
; assume some s of F.0(in0) <= 1
; assume 0 <= some s of F.1(in0)
; assume some s of F.1(in0) <= 1
; assume max(0, some s of in0) == 1
; assume max(max(0, some s of F.0(in0)), some s of F.1(in0)) == 0
; assume 0 <= some s of in1
; assume some s of in1 <= 1
; assume 0 <= some s of T.0(F.1(in0), in1)
; assume some s of T.0(F.1(in0), in1) <= 1
; assume some s of F.1(in0) == 0
; assume some s of in1 == 0
; assume some s of T.0(F.1(in0), in1) == 0
; show max(max(0, some s of F.0(in0)), some s of T.0(F.1(in0), in1)) == 0
; some s of F.0(in0): int
; some s of F.1(in0): int
; some s of T.0(F.1(in0), in1): int
; some s of in0: int
; some s of in1: int
; expect: unsat
(push 1)
(declare-const |some s of in0| Int)
(declare-const |some s of F.0(in0)| Int)
(declare-const |some s of F.1(in0)| Int)
(declare-const |some s of in1| Int)
(declare-const |some s of T.0(F.1(in0), in1)| Int)
(assert (<= 0 |some s of in0|))
(assert (<= |some s of in0| 1))
(assert (<= 0 |some s of F.0(in0)|))
(assert (<= |some s of F.0(in0)| 1))
(assert (<= 0 |some s of F.1(in0)|))
(assert (<= |some s of F.1(in0)| 1))
(assert (= (ite (>= 0 |some s of in0|) 0 |some s of in0|) 1))
(assert (= (ite (>= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of F.1(in0)|) (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of F.1(in0)|) 0))
(assert (<= 0 |some s of in1|))
(assert (<= |some s of in1| 1))
(assert (<= 0 |some s of T.0(F.1(in0), in1)|))
(assert (<= |some s of T.0(F.1(in0), in1)| 1))
(assert (= |some s of F.1(in0)| 0))
(assert (= |some s of in1| 0))
(assert (= |some s of T.0(F.1(in0), in1)| 0))
(assert (not (= (ite (>= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of T.0(F.1(in0), in1)|) (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) |some s of T.0(F.1(in0), in1)|) 0)))
(check-sat)
(pop 1)
