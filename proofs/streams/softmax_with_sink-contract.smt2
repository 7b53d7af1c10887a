; What the accumulator of softmax_with_sink-contract[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step m / case 2
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step m / case 3
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step m / case 4
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step m / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine m / case 2
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine m / case 3
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine m / case 4
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine m / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity m, left / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity m, right / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; absorbs m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs m / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step z / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; step z / case 4
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; step z / case 5
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; step z / case 6
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

; step z / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 9
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

; step z / case 10
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 11
; assume 0 <= max[x of xs](t) + -1 * s
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 12
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

; step z / case 13
; assume max[x of xs](t) + -1 * s < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 14
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; step z / case 15
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine z / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; combine z / case 4
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; combine z / case 5
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t)) == sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= |sum[x of ys](exp(t))| |sum[x of ys](exp(t))|)))
(check-sat)
(pop 1)

; combine z / case 6
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

; combine z / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 9
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

; combine z / case 10
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 11
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 12
; assume 0 <= max[x of xs](t) + -1 * s
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 13
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

; combine z / case 14
; assume max[x of xs](t) + -1 * s < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 15
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; combine z / case 16
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; show sum[x of xs](exp(t)) + sum[x of ys](exp(t)) == sum[x of xs](exp(t)) + sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|)))
(assert (not (= (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|) (+ |sum[x of xs](exp(t))| |sum[x of ys](exp(t))|))))
(check-sat)
(pop 1)

; identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity z, left / case 3
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

; identity z, left / case 4
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

; identity z, left / case 5
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

; identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity z, right / case 3
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

; identity z, right / case 4
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

; identity z, right / case 5
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

; absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs z / case 3
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

; absorbs z / case 4
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

; absorbs z / case 5
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

; init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step c / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; step c / case 4
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; step c / case 5
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; step c / case 6
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

; step c / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 9
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

; step c / case 10
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 11
; assume 0 <= max[x of xs](t) + -1 * s
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 12
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

; step c / case 13
; assume max[x of xs](t) + -1 * s < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 14
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; step c / case 15
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine c / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; combine c / case 4
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; combine c / case 5
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of ys](a1 * exp(t)) == sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= |sum[x of ys](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|)))
(check-sat)
(pop 1)

; combine c / case 6
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

; combine c / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 9
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

; combine c / case 10
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 11
; assume 0 <= max[x of xs](t) + -1 * s
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 12
; assume 0 <= max[x of xs](t) + -1 * s
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 13
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

; combine c / case 14
; assume max[x of xs](t) + -1 * s < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 15
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of ys](t) + -1 * s
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of ys](t)| (* (- 1.0) |s|))))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; combine c / case 16
; assume max[x of xs](t) + -1 * s < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of ys](t) + -1 * s < 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; show sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t)) == sum[x of xs](a1 * exp(t)) + sum[x of ys](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(declare-const |sum[x of ys](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of ys](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (not (= (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|) (+ |sum[x of xs](a1 * exp(t))| |sum[x of ys](a1 * exp(t))|))))
(check-sat)
(pop 1)

; identity c, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity c, left / case 3
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

; identity c, left / case 4
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

; identity c, left / case 5
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

; identity c, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity c, right / case 3
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

; identity c, right / case 4
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

; identity c, right / case 5
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

; absorbs c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs c / case 3
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

; absorbs c / case 4
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

; absorbs c / case 5
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

; finish c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish c divisor / case 3
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show ne(sum[x of xs](exp(t)), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (distinct |sum[x of xs](exp(t))| 0.0)))
(check-sat)
(pop 1)

; finish c / case 3
; assume ne(sum[x of xs](exp(t)), 0)
; assume 0 < sum[x of xs](exp(t))
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](a1 * exp(t)) == 0)
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (distinct |sum[x of xs](exp(t))| 0.0))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](a1 * exp(t))| 0.0)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; finish c / case 4
; assume 0 <= max[x of xs](t) + -1 * s
; assume E(s) + sum[x of xs](exp(t)) == 0
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume 0 < E(s)
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](a1 * exp(t)) == 0)
; assume 0 <= E(max[x of xs](t)) - E(s)
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (= (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (< 0.0 |E(s)|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](a1 * exp(t))| 0.0)))
(assert (<= 0.0 (- |E(max[x of xs](t))| |E(s)|)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; finish c divisor / case 5
; assume 0 <= max[x of xs](t) + -1 * s
; assume ne(E(s) + sum[x of xs](exp(t)), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show ne(sum[x of xs](exp(t)) + E(s), 0)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (distinct (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (distinct (+ |sum[x of xs](exp(t))| |E(s)|) 0.0)))
(check-sat)
(pop 1)

; finish c / case 5
; assume 0 <= max[x of xs](t) + -1 * s
; assume ne(E(s) + sum[x of xs](exp(t)), 0)
; assume ne(sum[x of xs](exp(t)) + E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](a1 * exp(t)) == 0)
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |s|))))
(assert (distinct (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (distinct (+ |sum[x of xs](exp(t))| |E(s)|) 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](a1 * exp(t))| 0.0)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; finish c / case 6
; assume max[x of xs](t) + -1 * s < 0
; assume E(s) + sum[x of xs](exp(t)) == 0
; assume ne(E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](a1 * exp(t)) == 0)
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (= (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (distinct |E(s)| 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](a1 * exp(t))| 0.0)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)

; finish c divisor / case 7
; assume max[x of xs](t) + -1 * s < 0
; assume ne(E(s) + sum[x of xs](exp(t)), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show ne(sum[x of xs](exp(t)) + E(s), 0)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (distinct (+ |sum[x of xs](exp(t))| |E(s)|) 0.0)))
(check-sat)
(pop 1)

; finish c / case 7
; assume max[x of xs](t) + -1 * s < 0
; assume ne(E(s) + sum[x of xs](exp(t)), 0)
; assume ne(sum[x of xs](exp(t)) + E(s), 0)
; assume 0 < E(s)
; assume 0 < sum[x of xs](exp(t))
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](a1 * exp(t)) == 0)
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](a1 * exp(t)) == sum[x of xs](a1 * exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |s| Real)
(declare-const |E(s)| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](a1 * exp(t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |s|)) 0.0))
(assert (distinct (+ |E(s)| |sum[x of xs](exp(t))|) 0.0))
(assert (distinct (+ |sum[x of xs](exp(t))| |E(s)|) 0.0))
(assert (< 0.0 |E(s)|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](a1 * exp(t))| 0.0)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= |sum[x of xs](a1 * exp(t))| |sum[x of xs](a1 * exp(t))|)))
(check-sat)
(pop 1)
