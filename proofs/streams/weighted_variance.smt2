; What the accumulator of weighted_variance[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init weight / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step weight / case 1
; show sum[x of xs](w) + sum[x of ys](w) == sum[x of xs](w) + sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (not (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; combine weight / case 1
; show sum[x of xs](w) + sum[x of ys](w) == sum[x of xs](w) + sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (not (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; identity weight, left / case 1
; show sum[x of xs](w) == sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (not (= |sum[x of xs](w)| |sum[x of xs](w)|)))
(check-sat)
(pop 1)

; identity weight, right / case 1
; show sum[x of xs](w) == sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (not (= |sum[x of xs](w)| |sum[x of xs](w)|)))
(check-sat)
(pop 1)

; init moment / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step moment / case 1
; show sum[x of xs](a * w) + sum[x of ys](a * w) == sum[x of xs](a * w) + sum[x of ys](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(assert (not (= (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|))))
(check-sat)
(pop 1)

; combine moment / case 1
; show sum[x of xs](a * w) + sum[x of ys](a * w) == sum[x of xs](a * w) + sum[x of ys](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(assert (not (= (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|))))
(check-sat)
(pop 1)

; identity moment, left / case 1
; show sum[x of xs](a * w) == sum[x of xs](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * w)| Real)
(assert (not (= |sum[x of xs](a * w)| |sum[x of xs](a * w)|)))
(check-sat)
(pop 1)

; identity moment, right / case 1
; show sum[x of xs](a * w) == sum[x of xs](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a * w)| Real)
(assert (not (= |sum[x of xs](a * w)| |sum[x of xs](a * w)|)))
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
; assume sum[x of xs](w) == 0
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; show sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) + (sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) == sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|))) (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)))))
(check-sat)
(pop 1)

; step squares divisor / case 2
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; step squares / case 2
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ((sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) + ((sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) == (sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ (* (+ (+ (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|))) (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)))))
(check-sat)
(pop 1)

; step squares divisor / case 3
; assume ne(sum[x of xs](w), 0)
; show ne(sum[x of xs](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (distinct |sum[x of xs](w)| 0.0)))
(check-sat)
(pop 1)

; step squares / case 3
; assume ne(sum[x of xs](w), 0)
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; show sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) + (sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w) == (sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|)) (* (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|))))
(check-sat)
(pop 1)

; step squares divisor / case 4
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; step squares / case 4
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ((sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) + ((sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w) == ((sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (* (+ (* (+ (+ (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|)) (* (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|))))
(check-sat)
(pop 1)

; combine squares / case 1
; assume sum[x of xs](w) == 0
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume sum[x of ys](w) == 0
; show sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) + (sum[x of ys](a * a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) * sum[x of ys](w) + (2 * sum[x of ys](a * w) * sum[x of ys](w) + -2 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w)) + sum[x of ys](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w))) == sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) (* (* |sum[x of ys](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|))))) (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)))))
(check-sat)
(pop 1)

; combine squares divisor / case 2
; assume sum[x of xs](w) == 0
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct |sum[x of ys](w)| 0.0)))
(check-sat)
(pop 1)

; combine squares / case 2
; assume sum[x of xs](w) == 0
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume ne(sum[x of ys](w), 0)
; show (sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w))) * sum[x of ys](w) + (sum[x of ys](a * a * w) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) + (2 * sum[x of ys](a * w) + -2 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w))) == (sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) |sum[x of ys](w)|) (+ (+ (+ (+ (+ (* |sum[x of ys](a * a * w)| |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|)) (* (+ (* 2.0 |sum[x of ys](a * w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|))))) (* (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; combine squares divisor / case 3
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares divisor / case 3
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume sum[x of ys](w) == 0
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares / case 3
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume sum[x of ys](w) == 0
; show ((sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) + (((sum[x of ys](a * a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) * sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of ys](a * w) * sum[x of ys](w) + -2 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + sum[x of ys](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) == (sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ (* (+ (* (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* |sum[x of ys](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))))) (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)))))
(check-sat)
(pop 1)

; combine squares divisor / case 4
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct |sum[x of ys](w)| 0.0)))
(check-sat)
(pop 1)

; combine squares divisor / case 4
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares / case 4
; assume sum[x of xs](w) == 0
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show (((sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + sum[x of xs](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * sum[x of ys](w) + (((sum[x of ys](a * a * w) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of ys](a * w) + -2 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) == ((sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* |sum[x of xs](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) |sum[x of ys](w)|) (+ (* (+ (* (+ (+ (+ (* |sum[x of ys](a * a * w)| |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* 2.0 |sum[x of ys](a * w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))))) (* (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; combine squares divisor / case 5
; assume ne(sum[x of xs](w), 0)
; show ne(sum[x of xs](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (distinct |sum[x of xs](w)| 0.0)))
(check-sat)
(pop 1)

; combine squares / case 5
; assume ne(sum[x of xs](w), 0)
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume sum[x of ys](w) == 0
; show sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) + (sum[x of ys](a * a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) * sum[x of ys](w) + (2 * sum[x of ys](a * w) * sum[x of ys](w) + -2 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w)) + sum[x of ys](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w))) * sum[x of xs](w) == (sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ (+ (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) (* (* |sum[x of ys](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) |sum[x of xs](w)|)) (* (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|))))
(check-sat)
(pop 1)

; combine squares divisor / case 6
; assume ne(sum[x of xs](w), 0)
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct |sum[x of ys](w)| 0.0)))
(check-sat)
(pop 1)

; combine squares / case 6
; assume ne(sum[x of xs](w), 0)
; assume sum[x of xs](w) + sum[x of ys](w) == 0
; assume ne(sum[x of ys](w), 0)
; show (sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w))) * sum[x of ys](w) + (sum[x of ys](a * a * w) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) + (2 * sum[x of ys](a * w) + -2 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w))) * sum[x of xs](w) == (sum[x of xs](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (= (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (- 1.0) |sum[x of xs](a * w)|)))) |sum[x of ys](w)|) (* (+ (+ (+ (+ (+ (* |sum[x of ys](a * a * w)| |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|)) (* (+ (* 2.0 |sum[x of ys](a * w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 1.0) |sum[x of ys](a * w)|)))) |sum[x of xs](w)|)) (* (* (+ (+ (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) |sum[x of ys](a * a * w)|) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|) |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; combine squares divisor / case 7
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares divisor / case 7
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume sum[x of ys](w) == 0
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares / case 7
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume sum[x of ys](w) == 0
; show ((sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) + (((sum[x of ys](a * a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w) * sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of ys](a * w) * sum[x of ys](w) + -2 * sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + sum[x of ys](w) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * (sum[x of xs](a * w) + sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * sum[x of xs](w) == ((sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (= |sum[x of ys](w)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (* (+ (* (+ (* (+ (+ (+ |sum[x of ys](a * a * w)| (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (* 2.0 |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* |sum[x of ys](w)| (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|)))) (+ (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) |sum[x of xs](w)|)) (* (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|))))
(check-sat)
(pop 1)

; combine squares divisor / case 8
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct |sum[x of ys](w)| 0.0)))
(check-sat)
(pop 1)

; combine squares divisor / case 8
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show ne(sum[x of xs](w) + sum[x of ys](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0)))
(check-sat)
(pop 1)

; combine squares / case 8
; assume ne(sum[x of xs](w), 0)
; assume ne(sum[x of xs](w) + sum[x of ys](w), 0)
; assume ne(sum[x of ys](w), 0)
; show (((sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * sum[x of ys](w) + (((sum[x of ys](a * a * w) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + -1 * sum[x of ys](a * w) * sum[x of ys](a * w) + sum[x of ys](a * w) * sum[x of ys](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (2 * sum[x of ys](a * w) + -2 * sum[x of ys](a * w)) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * (sum[x of xs](w) + sum[x of ys](w)) + ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w))) * ((sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w) + -1 * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)))) * sum[x of xs](w) == ((sum[x of xs](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](a * w)) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of xs](w) + sum[x of ys](a * a * w) * (sum[x of xs](w) + sum[x of ys](w)) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + -1 * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](a * w) * (sum[x of xs](w) + sum[x of ys](w)) + (sum[x of xs](a * w) + sum[x of ys](a * w)) * (sum[x of xs](a * w) + sum[x of ys](a * w)) * sum[x of ys](w)) * sum[x of xs](w) * sum[x of ys](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of ys](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(declare-const |sum[x of ys](a * w)| Real)
(declare-const |sum[x of ys](a * a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (distinct (+ |sum[x of xs](w)| |sum[x of ys](w)|) 0.0))
(assert (distinct |sum[x of ys](w)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) |sum[x of ys](w)|) (* (+ (* (+ (* (+ (+ (+ (* |sum[x of ys](a * a * w)| |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* (* (- 1.0) |sum[x of ys](a * w)|) |sum[x of ys](a * w)|)) (* |sum[x of ys](a * w)| |sum[x of ys](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* 2.0 |sum[x of ys](a * w)|) (* (- 2.0) |sum[x of ys](a * w)|)) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (+ (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) |sum[x of ys](w)|) (* (* (- 1.0) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))))) |sum[x of xs](w)|)) (* (* (+ (+ (+ (+ (+ (* (+ (+ (* |sum[x of xs](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](a * w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of xs](w)|)) (* (* |sum[x of ys](a * a * w)| (+ |sum[x of xs](w)| |sum[x of ys](w)|)) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (* (- 1.0) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](a * w)|) (+ |sum[x of xs](w)| |sum[x of ys](w)|))) (* (* (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|) (+ |sum[x of xs](a * w)| |sum[x of ys](a * w)|)) |sum[x of ys](w)|)) |sum[x of xs](w)|) |sum[x of ys](w)|))))
(check-sat)
(pop 1)

; identity squares, left / case 1
; assume sum[x of xs](w) == 0
; show sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) + sum[x of xs](w) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) == sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (* (* |sum[x of xs](w)| (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|))) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)))))
(check-sat)
(pop 1)

; identity squares, left divisor / case 2
; assume ne(sum[x of xs](w), 0)
; show ne(sum[x of xs](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (distinct |sum[x of xs](w)| 0.0)))
(check-sat)
(pop 1)

; identity squares, left / case 2
; assume ne(sum[x of xs](w), 0)
; show sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) + (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) == sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)))))
(check-sat)
(pop 1)

; identity squares, right / case 1
; assume sum[x of xs](w) == 0
; show sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) + (2 * sum[x of xs](a * w) * sum[x of xs](w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) + sum[x of xs](w) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) == sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (* (+ (* (* 2.0 |sum[x of xs](a * w)|) |sum[x of xs](w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (* (* |sum[x of xs](w)| (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|))) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)))))
(check-sat)
(pop 1)

; identity squares, right divisor / case 2
; assume ne(sum[x of xs](w), 0)
; show ne(sum[x of xs](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (distinct |sum[x of xs](w)| 0.0)))
(check-sat)
(pop 1)

; identity squares, right / case 2
; assume ne(sum[x of xs](w), 0)
; show sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) + (2 * sum[x of xs](a * w) + -2 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) + (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) * (sum[x of xs](a * w) + -1 * sum[x of xs](a * w)) == sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (* (+ (* 2.0 |sum[x of xs](a * w)|) (* (- 2.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (* (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)) (+ |sum[x of xs](a * w)| (* (- 1.0) |sum[x of xs](a * w)|)))) (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)))))
(check-sat)
(pop 1)

; finish b / case 1
; assume sum[x of xs](w) == 0
; show sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w) == sum[x of xs](a * a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) * sum[x of xs](w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (= |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)) (+ (+ (+ |sum[x of xs](a * a * w)| (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|) |sum[x of xs](w)|)))))
(check-sat)
(pop 1)

; finish b divisor / case 2
; assume ne(sum[x of xs](w), 0)
; show ne(sum[x of xs](w), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (distinct |sum[x of xs](w)| 0.0)))
(check-sat)
(pop 1)

; finish b / case 2
; assume ne(sum[x of xs](w), 0)
; show sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w) == sum[x of xs](a * a * w) * sum[x of xs](w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + -1 * sum[x of xs](a * w) * sum[x of xs](a * w) + sum[x of xs](a * w) * sum[x of xs](a * w)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](w)| Real)
(declare-const |sum[x of xs](a * a * w)| Real)
(declare-const |sum[x of xs](a * w)| Real)
(assert (distinct |sum[x of xs](w)| 0.0))
(assert (not (= (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)) (+ (+ (+ (* |sum[x of xs](a * a * w)| |sum[x of xs](w)|) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* (* (- 1.0) |sum[x of xs](a * w)|) |sum[x of xs](a * w)|)) (* |sum[x of xs](a * w)| |sum[x of xs](a * w)|)))))
(check-sat)
(pop 1)
