; What subloop owes.
(set-logic ALL)
(declare-sort Value 0)

; output 0
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; assume 1 <= w_G
; assume mod(i_G, g_G) == floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G)
; show F.0(in0(floordiv(i_G, g_G) * g_G + mod(i_G, g_G)), floordiv(i_G, g_G) * g_G + mod(i_G, g_G)) == F.0(in0(floordiv(i_G, g_G) * g_G + floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G)), floordiv(i_G, g_G) * g_G + floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G))
; g_G: int
; i_G: int
; n_G: int
; w_G: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const |w_G| Int)
(declare-fun |in0/int| (Int) Value)
(declare-fun |F.0/value/int| (Value Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (<= 1 |w_G|))
(assert (= (mod |i_G| |g_G|) (+ (* (div (mod |i_G| |g_G|) |w_G|) |w_G|) (mod (mod |i_G| |g_G|) |w_G|))))
(assert (not (= (|F.0/value/int| (|in0/int| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))) (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))) (|F.0/value/int| (|in0/int| (+ (+ (* (div |i_G| |g_G|) |g_G|) (* (div (mod |i_G| |g_G|) |w_G|) |w_G|)) (mod (mod |i_G| |g_G|) |w_G|))) (+ (+ (* (div |i_G| |g_G|) |g_G|) (* (div (mod |i_G| |g_G|) |w_G|) |w_G|)) (mod (mod |i_G| |g_G|) |w_G|))))))
(check-sat)
(pop 1)

; a part is not empty
; assume 1 <= n
; assume 1 <= s
; assume 1 <= u
; assume 0 <= c
; assume 0 <= d
; assume c * s < n
; assume d * u < min(s, n - c * s)
; show 1 <= min(u, min(s, n - c * s) - d * u)
; c: int
; d: int
; n: int
; s: int
; u: int
; expect: unsat
(push 1)
(declare-const |n| Int)
(declare-const |s| Int)
(declare-const |u| Int)
(declare-const |c| Int)
(declare-const |d| Int)
(assert (<= 1 |n|))
(assert (<= 1 |s|))
(assert (<= 1 |u|))
(assert (<= 0 |c|))
(assert (<= 0 |d|))
(assert (< (* |c| |s|) |n|))
(assert (< (* |d| |u|) (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|)))))
(assert (not (<= 1 (ite (<= |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|))) |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|))))))
(check-sat)
(pop 1)

; the next part follows
; assume 1 <= n
; assume 1 <= s
; assume 1 <= u
; assume 0 <= c
; assume 0 <= d
; assume c * s < n
; assume d * u < min(s, n - c * s)
; assume (d + 1) * u < min(s, n - c * s)
; show c * s + d * u + min(u, min(s, n - c * s) - d * u) == c * s + (d + 1) * u
; c: int
; d: int
; n: int
; s: int
; u: int
; expect: unsat
(push 1)
(declare-const |n| Int)
(declare-const |s| Int)
(declare-const |u| Int)
(declare-const |c| Int)
(declare-const |d| Int)
(assert (<= 1 |n|))
(assert (<= 1 |s|))
(assert (<= 1 |u|))
(assert (<= 0 |c|))
(assert (<= 0 |d|))
(assert (< (* |c| |s|) |n|))
(assert (< (* |d| |u|) (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|)))))
(assert (< (* (+ |d| 1) |u|) (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|)))))
(assert (not (= (+ (+ (* |c| |s|) (* |d| |u|)) (ite (<= |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|))) |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|)))) (+ (* |c| |s|) (* (+ |d| 1) |u|)))))
(check-sat)
(pop 1)

; the last ends the chunk
; assume 1 <= n
; assume 1 <= s
; assume 1 <= u
; assume 0 <= c
; assume 0 <= d
; assume c * s < n
; assume d * u < min(s, n - c * s)
; assume min(s, n - c * s) <= (d + 1) * u
; show c * s + d * u + min(u, min(s, n - c * s) - d * u) == min((c + 1) * s, n)
; c: int
; d: int
; n: int
; s: int
; u: int
; expect: unsat
(push 1)
(declare-const |n| Int)
(declare-const |s| Int)
(declare-const |u| Int)
(declare-const |c| Int)
(declare-const |d| Int)
(assert (<= 1 |n|))
(assert (<= 1 |s|))
(assert (<= 1 |u|))
(assert (<= 0 |c|))
(assert (<= 0 |d|))
(assert (< (* |c| |s|) |n|))
(assert (< (* |d| |u|) (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|)))))
(assert (<= (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* (+ |d| 1) |u|)))
(assert (not (= (+ (+ (* |c| |s|) (* |d| |u|)) (ite (<= |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|))) |u| (- (ite (<= |s| (- |n| (* |c| |s|))) |s| (- |n| (* |c| |s|))) (* |d| |u|)))) (ite (<= (* (+ |c| 1) |s|) |n|) (* (+ |c| 1) |s|) |n|))))
(check-sat)
(pop 1)

; output 0 streaming
; assume 0 <= i_G
; assume 1 <= g_G
; assume i_G < n_G
; assume i_G == floordiv(i_G, g_G) * g_G + mod(i_G, g_G)
; assume 1 <= w_G
; assume mod(i_G, g_G) == floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G)
; show F.0(in0(floordiv(i_G, g_G) * g_G + mod(i_G, g_G), @c * s + @F.s), floordiv(i_G, g_G) * g_G + mod(i_G, g_G), min(s, n_s - @c * s), @c * s) == F.0(in0(floordiv(i_G, g_G) * g_G + floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G), @c * s + @F.s), floordiv(i_G, g_G) * g_G + floordiv(mod(i_G, g_G), w_G) * w_G + mod(mod(i_G, g_G), w_G), min(s, n_s - @c * s), @c * s)
; @F.s: int
; @c: int
; g_G: int
; i_G: int
; n_G: int
; n_s: int
; s: int
; w_G: int
; expect: unsat
(push 1)
(declare-const |i_G| Int)
(declare-const |g_G| Int)
(declare-const |n_G| Int)
(declare-const |w_G| Int)
(declare-const | @c| Int)
(declare-const |s| Int)
(declare-const | @F.s| Int)
(declare-const |n_s| Int)
(declare-fun |in0/int/int| (Int Int) Value)
(declare-fun |F.0/value/int/int/int| (Value Int Int Int) Value)
(assert (<= 0 |i_G|))
(assert (<= 1 |g_G|))
(assert (< |i_G| |n_G|))
(assert (= |i_G| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|))))
(assert (<= 1 |w_G|))
(assert (= (mod |i_G| |g_G|) (+ (* (div (mod |i_G| |g_G|) |w_G|) |w_G|) (mod (mod |i_G| |g_G|) |w_G|))))
(assert (not (= (|F.0/value/int/int/int| (|in0/int/int| (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)) (+ (* | @c| |s|) | @F.s|)) (+ (* (div |i_G| |g_G|) |g_G|) (mod |i_G| |g_G|)) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)) (|F.0/value/int/int/int| (|in0/int/int| (+ (+ (* (div |i_G| |g_G|) |g_G|) (* (div (mod |i_G| |g_G|) |w_G|) |w_G|)) (mod (mod |i_G| |g_G|) |w_G|)) (+ (* | @c| |s|) | @F.s|)) (+ (+ (* (div |i_G| |g_G|) |g_G|) (* (div (mod |i_G| |g_G|) |w_G|) |w_G|)) (mod (mod |i_G| |g_G|) |w_G|)) (ite (<= |s| (- |n_s| (* | @c| |s|))) |s| (- |n_s| (* | @c| |s|))) (* | @c| |s|)))))
(check-sat)
(pop 1)

; each block of G writes its own of output 0
; assume 0 <= all G of F.0(in0)
; assume all G of F.0(in0) <= 1
; assume all G of F.0(in0) == 1
; show all G of F.0(in0) == 1
; all G of F.0(in0): int
; expect: unsat
(push 1)
(declare-const |all G of F.0(in0)| Int)
(assert (<= 0 |all G of F.0(in0)|))
(assert (<= |all G of F.0(in0)| 1))
(assert (= |all G of F.0(in0)| 1))
(assert (not (= |all G of F.0(in0)| 1)))
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
