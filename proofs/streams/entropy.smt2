; What the accumulator of entropy[x] along x owes.
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

; step z / case 3
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

; step z / case 4
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

; step z / case 5
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

; combine z / case 3
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

; combine z / case 4
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

; combine z / case 5
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

; identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity z, left / case 2
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

; identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity z, right / case 2
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

; absorbs z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs z / case 2
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

; init average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step average / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of ys](exp(t))
; show sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t)) == sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |max[x of ys](t)| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (not (= (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)) (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; step average / case 3
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

; step average / case 4
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + -1 * sum[x of xs](exp(t)) * (max[x of xs](t) + -1 * max[x of xs](t)) + (sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of ys](exp(t))) == sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) (* (* (- 1.0) |sum[x of xs](exp(t))|) (+ |max[x of xs](t)| (* (- 1.0) |max[x of xs](t)|)))) (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of ys](exp(t))|))) (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) |sum[x of ys](exp(t) * where(t == -inf, 0, t))|) (* (* (- 1.0) |max[x of xs](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; step average / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + -1 * sum[x of xs](exp(t)) * (max[x of ys](t) + -1 * max[x of xs](t)) + (sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t))) == sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of xs](exp(t)) + sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) (* (* (- 1.0) |sum[x of xs](exp(t))|) (+ |max[x of ys](t)| (* (- 1.0) |max[x of xs](t)|)))) (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|))) (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of xs](exp(t))|)) |sum[x of ys](exp(t) * where(t == -inf, 0, t))|) (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; combine average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine average / case 2
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t)) + -1 * sum[x of ys](exp(t)) * (max[x of ys](t) + -1 * max[x of ys](t)) == sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |max[x of ys](t)| Real)
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= (+ (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)) (* (* (- 1.0) |sum[x of ys](exp(t))|) (+ |max[x of ys](t)| (* (- 1.0) |max[x of ys](t)|)))) (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; combine average / case 3
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

; combine average / case 4
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume ne(E(max[x of xs](t)), 0)
; assume 0 < E(max[x of xs](t))
; assume E(max[x of xs](t)) <= sum[x of xs](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + -1 * sum[x of xs](exp(t)) * (max[x of xs](t) + -1 * max[x of xs](t)) + (sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t)) + -1 * sum[x of ys](exp(t)) * (max[x of xs](t) + -1 * max[x of ys](t))) == sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of xs](t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (distinct |E(max[x of xs](t))| 0.0))
(assert (< 0.0 |E(max[x of xs](t))|))
(assert (<= |E(max[x of xs](t))| |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) (* (* (- 1.0) |sum[x of xs](exp(t))|) (+ |max[x of xs](t)| (* (- 1.0) |max[x of xs](t)|)))) (+ (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)) (* (* (- 1.0) |sum[x of ys](exp(t))|) (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))) (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) |sum[x of ys](exp(t) * where(t == -inf, 0, t))|) (* (* (- 1.0) |max[x of xs](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; combine average / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume ne(E(max[x of ys](t)), 0)
; assume 0 < E(max[x of ys](t))
; assume E(max[x of ys](t)) <= sum[x of ys](exp(t))
; assume 0 < sum[x of xs](exp(t))
; assume 0 < sum[x of ys](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; assume 0 <= sum[x of ys](exp(t))
; show sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)) + -1 * sum[x of xs](exp(t)) * (max[x of ys](t) + -1 * max[x of xs](t)) + (sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t)) + -1 * sum[x of ys](exp(t)) * (max[x of ys](t) + -1 * max[x of ys](t))) == sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of xs](exp(t)) + sum[x of ys](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of ys](t) * sum[x of ys](exp(t))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |E(max[x of ys](t))| Real)
(declare-const |sum[x of ys](exp(t))| Real)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |sum[x of ys](exp(t) * where(t == -inf, 0, t))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (distinct |E(max[x of ys](t))| 0.0))
(assert (< 0.0 |E(max[x of ys](t))|))
(assert (<= |E(max[x of ys](t))| |sum[x of ys](exp(t))|))
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (< 0.0 |sum[x of ys](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of ys](exp(t))|))
(assert (not (= (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)) (* (* (- 1.0) |sum[x of xs](exp(t))|) (+ |max[x of ys](t)| (* (- 1.0) |max[x of xs](t)|)))) (+ (+ |sum[x of ys](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)) (* (* (- 1.0) |sum[x of ys](exp(t))|) (+ |max[x of ys](t)| (* (- 1.0) |max[x of ys](t)|))))) (+ (+ (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of ys](t)|) |sum[x of xs](exp(t))|)) |sum[x of ys](exp(t) * where(t == -inf, 0, t))|) (* (* (- 1.0) |max[x of ys](t)|) |sum[x of ys](exp(t))|)))))
(check-sat)
(pop 1)

; identity average, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity average, left / case 2
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

; identity average, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity average, right / case 2
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

; absorbs average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs average / case 2
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

; finish b logarithm / case 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; finish b logarithm / case 1
; assume 0 < 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; finish b / case 1
; assume 0 < 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish b logarithm / case 2
; assume 0 < sum[x of xs](exp(t))
; assume 0 <= sum[x of xs](exp(t))
; show 0 <= sum[x of xs](exp(t))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](exp(t))| Real)
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (<= 0.0 |sum[x of xs](exp(t))|)))
(check-sat)
(pop 1)

; finish b divisor / case 2
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

; finish b / case 2
; assume 0 < sum[x of xs](exp(t))
; assume ne(sum[x of xs](exp(t)), 0)
; assume implies(sum[x of xs](exp(t)) == 0, sum[x of xs](exp(t) * where(t == -inf, 0, t)) == 0)
; assume 0 <= sum[x of xs](exp(t))
; show (-1 * max[x of xs](t) + log(sum[x of xs](exp(t)))) * sum[x of xs](exp(t)) + -1 * (sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t))) == (-1 * max[x of xs](t) + log(sum[x of xs](exp(t)))) * sum[x of xs](exp(t)) + -1 * (sum[x of xs](exp(t) * where(t == -inf, 0, t)) + -1 * max[x of xs](t) * sum[x of xs](exp(t)))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](exp(t))| Real)
(declare-const |sum[x of xs](exp(t) * where(t == -inf, 0, t))| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |log(sum[x of xs](exp(t)))| Real)
(assert (< 0.0 |sum[x of xs](exp(t))|))
(assert (distinct |sum[x of xs](exp(t))| 0.0))
(assert (=> (= |sum[x of xs](exp(t))| 0.0) (= |sum[x of xs](exp(t) * where(t == -inf, 0, t))| 0.0)))
(assert (<= 0.0 |sum[x of xs](exp(t))|))
(assert (not (= (+ (* (+ (* (- 1.0) |max[x of xs](t)|) |log(sum[x of xs](exp(t)))|) |sum[x of xs](exp(t))|) (* (- 1.0) (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)))) (+ (* (+ (* (- 1.0) |max[x of xs](t)|) |log(sum[x of xs](exp(t)))|) |sum[x of xs](exp(t))|) (* (- 1.0) (+ |sum[x of xs](exp(t) * where(t == -inf, 0, t))| (* (* (- 1.0) |max[x of xs](t)|) |sum[x of xs](exp(t))|)))))))
(check-sat)
(pop 1)
