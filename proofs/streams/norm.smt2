; What the accumulator of norm[x] along x owes.
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

; init squares / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step squares / case 1
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of ys](a * a)
; assume 0 <= sum[x of xs](a * a) + sum[x of ys](a * a)
; show sum[x of xs](a * a) + sum[x of ys](a * a) == sum[x of xs](a * a) + sum[x of ys](a * a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a)| Real)
(declare-const |sum[x of ys](a * a)| Real)
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 |sum[x of ys](a * a)|))
(assert (<= 0.0 (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|)))
(assert (not (= (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|) (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|))))
(check-sat)
(pop 1)

; combine squares / case 1
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of ys](a * a)
; assume 0 <= sum[x of xs](a * a) + sum[x of ys](a * a)
; show sum[x of xs](a * a) + sum[x of ys](a * a) == sum[x of xs](a * a) + sum[x of ys](a * a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a)| Real)
(declare-const |sum[x of ys](a * a)| Real)
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 |sum[x of ys](a * a)|))
(assert (<= 0.0 (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|)))
(assert (not (= (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|) (+ |sum[x of xs](a * a)| |sum[x of ys](a * a)|))))
(check-sat)
(pop 1)

; identity squares, left / case 1
; assume 0 <= sum[x of xs](a * a)
; show sum[x of xs](a * a) == sum[x of xs](a * a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (= |sum[x of xs](a * a)| |sum[x of xs](a * a)|)))
(check-sat)
(pop 1)

; identity squares, right / case 1
; assume 0 <= sum[x of xs](a * a)
; show sum[x of xs](a * a) == sum[x of xs](a * a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (= |sum[x of xs](a * a)| |sum[x of xs](a * a)|)))
(check-sat)
(pop 1)

; finish b square root / case 1
; assume max[x of xs](abs(a)) <= 0
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show 0 <= sum[x of xs](a * a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= |max[x of xs](abs(a))| 0.0))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (<= 0.0 |sum[x of xs](a * a)|)))
(check-sat)
(pop 1)

; finish b square root / case 1
; assume max[x of xs](abs(a)) <= 0
; assume 0 <= sqrt(sum[x of xs](a * a))
; assume sqrt(sum[x of xs](a * a)) * sqrt(sum[x of xs](a * a)) == sum[x of xs](a * a)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show 0 <= sum[x of xs](a * a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sqrt(sum[x of xs](a * a))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= |max[x of xs](abs(a))| 0.0))
(assert (<= 0.0 |sqrt(sum[x of xs](a * a))|))
(assert (= (* |sqrt(sum[x of xs](a * a))| |sqrt(sum[x of xs](a * a))|) |sum[x of xs](a * a)|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (<= 0.0 |sum[x of xs](a * a)|)))
(check-sat)
(pop 1)

; finish b / case 1
; assume max[x of xs](abs(a)) <= 0
; assume 0 <= sqrt(sum[x of xs](a * a))
; assume sqrt(sum[x of xs](a * a)) * sqrt(sum[x of xs](a * a)) == sum[x of xs](a * a)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sqrt(sum[x of xs](a * a))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= |max[x of xs](abs(a))| 0.0))
(assert (<= 0.0 |sqrt(sum[x of xs](a * a))|))
(assert (= (* |sqrt(sum[x of xs](a * a))| |sqrt(sum[x of xs](a * a))|) |sum[x of xs](a * a)|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish b divisor / case 2
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

; finish b square root / case 2
; assume 0 < max[x of xs](abs(a))
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; show 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|)))
(assert (not (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|))))
(check-sat)
(pop 1)

; finish b divisor / case 2
; assume 0 < max[x of xs](abs(a))
; assume 0 <= sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))
; assume sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * max[x of xs](abs(a)) * max[x of xs](abs(a)) == sum[x of xs](a * a)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; show ne(max[x of xs](abs(a)), 0)
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|))
(assert (= (* (* (* |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|) |max[x of xs](abs(a))|) |max[x of xs](abs(a))|) |sum[x of xs](a * a)|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|)))
(assert (not (distinct |max[x of xs](abs(a))| 0.0)))
(check-sat)
(pop 1)

; finish b square root / case 2
; assume 0 < max[x of xs](abs(a))
; assume 0 <= sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))
; assume sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * max[x of xs](abs(a)) * max[x of xs](abs(a)) == sum[x of xs](a * a)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; show 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|))
(assert (= (* (* (* |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|) |max[x of xs](abs(a))|) |max[x of xs](abs(a))|) |sum[x of xs](a * a)|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|)))
(assert (not (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|))))
(check-sat)
(pop 1)

; finish b / case 2
; assume 0 < max[x of xs](abs(a))
; assume 0 <= sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))
; assume sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) * max[x of xs](abs(a)) * max[x of xs](abs(a)) == sum[x of xs](a * a)
; assume 0 <= max[x of xs](abs(a))
; assume implies(max[x of xs](abs(a)) <= 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; assume 0 <= sum[x of xs](a * a) * max[x of xs](abs(a)) * max[x of xs](abs(a))
; show max[x of xs](abs(a)) * sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a)))) == max[x of xs](abs(a)) * sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))
; expect: unsat
(push 1)
(declare-const |max[x of xs](abs(a))| Real)
(declare-const |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (< 0.0 |max[x of xs](abs(a))|))
(assert (<= 0.0 |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|))
(assert (= (* (* (* |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))| |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|) |max[x of xs](abs(a))|) |max[x of xs](abs(a))|) |sum[x of xs](a * a)|))
(assert (<= 0.0 |max[x of xs](abs(a))|))
(assert (=> (<= |max[x of xs](abs(a))| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (<= 0.0 (* (* |sum[x of xs](a * a)| |max[x of xs](abs(a))|) |max[x of xs](abs(a))|)))
(assert (not (= (* |max[x of xs](abs(a))| |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|) (* |max[x of xs](abs(a))| |sqrt(sum[x of xs](a * a) / (max[x of xs](abs(a))) / (max[x of xs](abs(a))))|))))
(check-sat)
(pop 1)
