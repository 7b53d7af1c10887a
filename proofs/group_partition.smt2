; What group_partition owes.
(set-logic ALL)
(declare-sort Value 0)

; output 0
; assume 0 <= i_G
; assume 0 <= i_a
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; assume 1 <= g_a
; assume i_a < n_a
; assume i_a == floordiv(i_a, g_a) * g_a + mod(i_a, g_a)
; show F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, i_a), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), 0 + i_a) == F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, floordiv(i_a, g_a) * g_a + mod(i_a, g_a)), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), floordiv(i_a, g_a) * g_a + mod(i_a, g_a))
; @F.G: int
; g_G: int
; g_a: int
; i_G: int
; i_a: int
; n_G: int
; n_a: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |i_a| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const |g_a| Int)
(declare-const |n_a| Int)
(declare-const | @F.G| Int)
(declare-fun |in0/int/int| (Int Int) Value)
(declare-fun |F.0/value/int/int/int/int| (Value Int Int Int Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 0 |i_a|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (<= 1 |g_a|))
(assert (< |i_a| |n_a|))
(assert (= |i_a| (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|))))
(assert (not (= (|F.0/value/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) |i_a|) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (+ 0 |i_a|)) (|F.0/value/int/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|))) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|))))))
(check-sat)
(pop 1)

; output 0 streaming
; assume 0 <= i_G
; assume 0 <= i_a
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; assume 1 <= g_a
; assume i_a < n_a
; assume i_a == floordiv(i_a, g_a) * g_a + mod(i_a, g_a)
; show F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, i_a, @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), 0 + i_a, min(s, n_s - @c * s), @c * s) == F.0(in0(floordiv(i_G, g_G) * g_G + @F.G, floordiv(i_a, g_a) * g_a + mod(i_a, g_a), @c * s + @F.s), min(g_G, n_G - floordiv(i_G, g_G) * g_G), floordiv(i_G, g_G) * g_G, mod(i_G, g_G), floordiv(i_a, g_a) * g_a + mod(i_a, g_a), min(s, n_s - @c * s), @c * s)
; @F.G: int
; @F.s: int
; @c: int
; g_G: int
; g_a: int
; i_G: int
; i_a: int
; n_G: int
; n_a: int
; n_s: int
; s: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |i_a| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const |g_a| Int)
(declare-const |n_a| Int)
(declare-const | @F.G| Int)
(declare-const | @c| Int)
(declare-const |s| Int)
(declare-const | @F.s| Int)
(declare-const |n_s| Int)
(declare-fun |in0/int/int/int| (Int Int Int) Value)
(declare-fun |F.0/value/int/int/int/int/int/int| (Value Int Int Int Int Int Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 0 |i_a|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (<= 1 |g_a|))
(assert (< |i_a| |n_a|))
(assert (= |i_a| (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|))))
(assert (not (= (|F.0/value/int/int/int/int/int/int| (|in0/int/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) |i_a| (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (+ 0 |i_a|) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)) (|F.0/value/int/int/int/int/int/int| (|in0/int/int/int| (+ (* (div |i_G| |g_G|) |g_G|) | @F.G|) (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|)) (+ (* | @c| |s|) | @F.s|)) (ite (<= |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) |g_G| (- |n_G| (* (div |i_G| |g_G|) |g_G|))) (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|) (+ (* (div |i_a| |g_a|) |g_a|) (mod |i_a| |g_a|)) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)))))
(check-sat)
(pop 1)

; each block of G writes its own of output 0
; assume 0 <= all a of F.0(in0)
; assume all a of F.0(in0) <= 1
; assume all a of F.0(in0) == 1
; assume 0 <= all G of F.0(in0)
; assume all G of F.0(in0) <= 1
; assume all G of F.0(in0) == 1
; show all G of F.0(in0) == 1
; all G of F.0(in0): int
; all a of F.0(in0): int
; expect: unsat
(push 1)
(declare-const |all a of F.0(in0)| Int)
(declare-const |all G of F.0(in0)| Int)
(assert (<= 0 |all a of F.0(in0)|))
(assert (<= |all a of F.0(in0)| 1))
(assert (= |all a of F.0(in0)| 1))
(assert (<= 0 |all G of F.0(in0)|))
(assert (<= |all G of F.0(in0)| 1))
(assert (= |all G of F.0(in0)| 1))
(assert (not (= |all G of F.0(in0)| 1)))
(check-sat)
(pop 1)

; each block of a writes its own of output 0
; assume 0 <= all a of F.0(in0)
; assume all a of F.0(in0) <= 1
; assume all a of F.0(in0) == 1
; assume 0 <= all G of F.0(in0)
; assume all G of F.0(in0) <= 1
; assume all G of F.0(in0) == 1
; show all a of F.0(in0) == 1
; all G of F.0(in0): int
; all a of F.0(in0): int
; expect: unsat
(push 1)
(declare-const |all a of F.0(in0)| Int)
(declare-const |all G of F.0(in0)| Int)
(assert (<= 0 |all a of F.0(in0)|))
(assert (<= |all a of F.0(in0)| 1))
(assert (= |all a of F.0(in0)| 1))
(assert (<= 0 |all G of F.0(in0)|))
(assert (<= |all G of F.0(in0)| 1))
(assert (= |all G of F.0(in0)| 1))
(assert (not (= |all a of F.0(in0)| 1)))
(check-sat)
(pop 1)

; s comes in, chunk by chunk
; assume 0 <= some s of in0
; assume some s of in0 <= 1
; assume 0 <= some s of F.0(in0)
; assume some s of F.0(in0) <= 1
; assume max(0, some s of in0) == 1
; assume max(0, some s of F.0(in0)) == 0
; show max(0, some s of in0) == 1
; some s of F.0(in0): int
; some s of in0: int
; expect: unsat
(push 1)
(declare-const |some s of in0| Int)
(declare-const |some s of F.0(in0)| Int)
(assert (<= 0 |some s of in0|))
(assert (<= |some s of in0| 1))
(assert (<= 0 |some s of F.0(in0)|))
(assert (<= |some s of F.0(in0)| 1))
(assert (= (ite (>= 0 |some s of in0|) 0 |some s of in0|) 1))
(assert (= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) 0))
(assert (not (= (ite (>= 0 |some s of in0|) 0 |some s of in0|) 1)))
(check-sat)
(pop 1)

; s does not come out
; assume 0 <= some s of in0
; assume some s of in0 <= 1
; assume 0 <= some s of F.0(in0)
; assume some s of F.0(in0) <= 1
; assume max(0, some s of in0) == 1
; assume max(0, some s of F.0(in0)) == 0
; show max(0, some s of F.0(in0)) == 0
; some s of F.0(in0): int
; some s of in0: int
; expect: unsat
(push 1)
(declare-const |some s of in0| Int)
(declare-const |some s of F.0(in0)| Int)
(assert (<= 0 |some s of in0|))
(assert (<= |some s of in0| 1))
(assert (<= 0 |some s of F.0(in0)|))
(assert (<= |some s of F.0(in0)| 1))
(assert (= (ite (>= 0 |some s of in0|) 0 |some s of in0|) 1))
(assert (= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) 0))
(assert (not (= (ite (>= 0 |some s of F.0(in0)|) 0 |some s of F.0(in0)|) 0)))
(check-sat)
(pop 1)
