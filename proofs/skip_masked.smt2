; What skip_masked owes.
(set-logic ALL)
(declare-sort Value 0)

; the bound over a tile
; assume low <= i
; assume i <= high
; show c * i <= max(c * low, c * high)
; c: int
; i: int
; low: int
; high: int
; expect: unsat
(push 1)
(declare-const |low| Int)
(declare-const |i| Int)
(declare-const |high| Int)
(declare-const |c| Int)
(assert (<= |low| |i|))
(assert (<= |i| |high|))
(assert (not (<= (* |c| |i|) (ite (>= (* |c| |low|) (* |c| |high|)) (* |c| |low|) (* |c| |high|)))))
(check-sat)
(pop 1)

; softmax-contract: absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; softmax-contract: absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: absorbs z / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax-contract: absorbs c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: absorbs c / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs z / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: absorbs c / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; logsumexp: absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; logsumexp: absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: absorbs z / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs z / case 3
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs z / case 4
; assume 0 <= max[x of xs](t) + -1 * s
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs z / case 5
; assume max[x of xs](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs c / case 3
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs c / case 4
; assume 0 <= max[x of xs](t) + -1 * s
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; softmax_with_sink-contract: absorbs c / case 5
; assume max[x of xs](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; max: absorbs b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: absorbs b / case 2
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; entropy: absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; entropy: absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: absorbs z / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t)) == sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](exp(t))| |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; entropy: absorbs average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: absorbs average / case 2
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + -1 * sum[x of xs](exp(t)) * (max[x of xs](t) + -1 * max[x of xs](t)) == sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |max[x of xs](t)| Real)
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) (* (* (- 1.0) |sum[x of xs](exp(t))|) (+ |max[x of xs](t)| (* (- 1.0) |max[x of xs](t)|)))) (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)))))
(check-sat)
(pop 1)

; top_k: absorbs value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; top_k: absorbs value1 / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; top_k: absorbs value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; top_k: absorbs value2 / case 3
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; top_k: absorbs value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; top_k: absorbs value3 / case 4
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; top_k: absorbs value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; top_k: absorbs value4 / case 5
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; top_k: absorbs position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; top_k: absorbs position1 / case 2
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; top_k: absorbs position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; top_k: absorbs position2 / case 3
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; top_k: absorbs position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; top_k: absorbs position3 / case 4
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; top_k: absorbs position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; top_k: absorbs position4 / case 5
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)
