; What the accumulator of rmsnorm-contract[x epsilon=1e-05] along x owes.
(set-logic ALL)
(declare-sort Value 0)

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

; finish c divisor / case 1
; assume 1 <= sum[x of xs](1)
; show ne(sum[x of xs](1), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (not (distinct |sum[x of xs](1)| 0.0)))
(check-sat)
(pop 1)

; finish c square root / case 1
; assume 1 <= sum[x of xs](1)
; assume 0 <= sum[x of xs](a * a)
; show 0 <= sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (<= 0.0 (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|)))))
(check-sat)
(pop 1)

; finish c divisor / case 1
; assume 0 <= sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))
; assume sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sum[x of xs](1) == sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show ne(sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))), 0)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| Real)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 0.0 |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|))
(assert (= (* (* |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|) |sum[x of xs](1)|) (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|))))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (distinct |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| 0.0)))
(check-sat)
(pop 1)

; finish c divisor / case 1
; assume 0 <= sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))
; assume sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sum[x of xs](1) == sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show ne(sum[x of xs](1), 0)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| Real)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 0.0 |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|))
(assert (= (* (* |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|) |sum[x of xs](1)|) (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|))))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (distinct |sum[x of xs](1)| 0.0)))
(check-sat)
(pop 1)

; finish c square root / case 1
; assume 0 <= sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))
; assume sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sum[x of xs](1) == sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * a) == 0)
; assume 0 <= sum[x of xs](a * a)
; show 0 <= sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| Real)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a * a)| Real)
(assert (<= 0.0 |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|))
(assert (= (* (* |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|) |sum[x of xs](1)|) (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|))))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (not (<= 0.0 (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|)))))
(check-sat)
(pop 1)

; finish c / case 1
; assume 0 <= sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))
; assume sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))) * sum[x of xs](1) == sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)
; assume ne(sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1))), 0)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * a) == 0)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * a1) == 0)
; assume 0 <= sum[x of xs](a * a)
; assume implies(sum[x of xs](a * a) == 0, sum[x of xs](a * a1) == 0)
; show sum[x of xs](a * a1) == sum[x of xs](a * a1)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| Real)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a * a)| Real)
(declare-const |sum[x of xs](a * a1)| Real)
(assert (<= 0.0 |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|))
(assert (= (* (* |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))|) |sum[x of xs](1)|) (+ |sum[x of xs](a * a)| (* (/ 5902958103587057.0 590295810358705651712.0) |sum[x of xs](1)|))))
(assert (distinct |sqrt((sum[x of xs](a * a) + 5902958103587057/590295810358705651712 * sum[x of xs](1)) / (sum[x of xs](1)))| 0.0))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * a)| 0.0)))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * a1)| 0.0)))
(assert (<= 0.0 |sum[x of xs](a * a)|))
(assert (=> (= |sum[x of xs](a * a)| 0.0) (= |sum[x of xs](a * a1)| 0.0)))
(assert (not (= |sum[x of xs](a * a1)| |sum[x of xs](a * a1)|)))
(check-sat)
(pop 1)
