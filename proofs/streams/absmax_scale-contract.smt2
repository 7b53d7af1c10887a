; What the accumulator of absmax_scale-contract[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step largest / case 2
; assume 0 <= max[x of ys](abs(a))
; show max[x of ys](abs(a)) == max[x of ys](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of ys](abs(a))| Real)
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of ys](abs(a))| |max[x of ys](abs(a))|)))
(check-sat)
(pop 1)

; step largest / case 3
; assume 0 <= max[x of xs](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
(check-sat)
(pop 1)

; step largest / case 4
; assume 0 <= max[x of xs](abs(a)) + -1 * max[x of ys](abs(a))
; assume 0 <= max[x of xs](abs(a))
; assume 0 <= max[x of ys](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |max[x of ys](abs(a))| Real)
(assert (<= 0.0 (+ |max[x of xs](abs(a))| (* (- 1.0) |max[x of ys](abs(a))|))))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
(check-sat)
(pop 1)

; step largest / case 5
; assume max[x of xs](abs(a)) + -1 * max[x of ys](abs(a)) < 0
; assume 0 <= max[x of xs](abs(a))
; assume 0 <= max[x of ys](abs(a))
; show max[x of ys](abs(a)) == max[x of ys](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |max[x of ys](abs(a))| Real)
(assert (< (+ |max[x of xs](abs(a))| (* (- 1.0) |max[x of ys](abs(a))|)) 0.0))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of ys](abs(a))| |max[x of ys](abs(a))|)))
(check-sat)
(pop 1)

; combine largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine largest / case 2
; assume 0 <= max[x of ys](abs(a))
; show max[x of ys](abs(a)) == max[x of ys](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of ys](abs(a))| Real)
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of ys](abs(a))| |max[x of ys](abs(a))|)))
(check-sat)
(pop 1)

; combine largest / case 3
; assume 0 <= max[x of xs](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
(check-sat)
(pop 1)

; combine largest / case 4
; assume 0 <= max[x of xs](abs(a)) + -1 * max[x of ys](abs(a))
; assume 0 <= max[x of xs](abs(a))
; assume 0 <= max[x of ys](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |max[x of ys](abs(a))| Real)
(assert (<= 0.0 (+ |max[x of xs](abs(a))| (* (- 1.0) |max[x of ys](abs(a))|))))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
(check-sat)
(pop 1)

; combine largest / case 5
; assume max[x of xs](abs(a)) + -1 * max[x of ys](abs(a)) < 0
; assume 0 <= max[x of xs](abs(a))
; assume 0 <= max[x of ys](abs(a))
; show max[x of ys](abs(a)) == max[x of ys](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |max[x of ys](abs(a))| Real)
(assert (< (+ |max[x of xs](abs(a))| (* (- 1.0) |max[x of ys](abs(a))|)) 0.0))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of ys](abs(a))|))
(assert (not (= |max[x of ys](abs(a))| |max[x of ys](abs(a))|)))
(check-sat)
(pop 1)

; identity largest, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity largest, left / case 2
; assume 0 <= max[x of xs](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
(check-sat)
(pop 1)

; identity largest, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity largest, right / case 2
; assume 0 <= max[x of xs](abs(a))
; show max[x of xs](abs(a)) == max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (not (= |max[x of xs](abs(a))| |max[x of xs](abs(a))|)))
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
; show sum[x of xs](a * a1) + sum[x of ys](a * a1) == sum[x of xs](a * a1) + sum[x of ys](a * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a1)| Real)
(declare-const |sum[x of ys](a * a1)| Real)
(assert (not (= (+ |sum[x of xs](a * a1)| |sum[x of ys](a * a1)|) (+ |sum[x of xs](a * a1)| |sum[x of ys](a * a1)|))))
(check-sat)
(pop 1)

; combine c / case 1
; show sum[x of xs](a * a1) + sum[x of ys](a * a1) == sum[x of xs](a * a1) + sum[x of ys](a * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a1)| Real)
(declare-const |sum[x of ys](a * a1)| Real)
(assert (not (= (+ |sum[x of xs](a * a1)| |sum[x of ys](a * a1)|) (+ |sum[x of xs](a * a1)| |sum[x of ys](a * a1)|))))
(check-sat)
(pop 1)

; identity c, left / case 1
; show sum[x of xs](a * a1) == sum[x of xs](a * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a1)| Real)
(assert (not (= |sum[x of xs](a * a1)| |sum[x of xs](a * a1)|)))
(check-sat)
(pop 1)

; identity c, right / case 1
; show sum[x of xs](a * a1) == sum[x of xs](a * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a1)| Real)
(assert (not (= |sum[x of xs](a * a1)| |sum[x of xs](a * a1)|)))
(check-sat)
(pop 1)

; finish c / case 1
; assume max[x of xs](abs(a)) <= 0
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a1) == 0)
; show sum[x of xs](a * a1) == sum[x of xs](a * a1)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sum[x of xs](a * a1)| Real)
(assert (<= |max[x of xs](abs(a))| 0.0))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a1)| 0.0)))
(assert (not (= |sum[x of xs](a * a1)| |sum[x of xs](a * a1)|)))
(check-sat)
(pop 1)

; finish c divisor / case 2
; assume 0 < max[x of xs](abs(a))
; assume 0 <= max[x of xs](abs(a))
; show ne(max[x of xs](abs(a)), 0)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (not (distinct |max[x of xs](abs(a))| 0.0)))
(check-sat)
(pop 1)

; finish c / case 2
; assume 0 < max[x of xs](abs(a))
; assume ne(max[x of xs](abs(a)), 0)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a1) == 0)
; show sum[x of xs](a * a1) == sum[x of xs](a * a1)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sum[x of xs](a * a1)| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (distinct |max[x of xs](abs(a))| 0.0))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a1)| 0.0)))
(assert (not (= |sum[x of xs](a * a1)| |sum[x of xs](a * a1)|)))
(check-sat)
(pop 1)
