; What the accumulator of contract-contract[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step c / case 1
; show sum[x of xs](a0 * a1) + sum[x of ys](a0 * a1) == sum[x of xs](a0 * a1) + sum[x of ys](a0 * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a1)| Real)
(declare-const |sum[x of ys](a0 * a1)| Real)
(assert (not (= (+ |sum[x of xs](a0 * a1)| |sum[x of ys](a0 * a1)|) (+ |sum[x of xs](a0 * a1)| |sum[x of ys](a0 * a1)|))))
(check-sat)
(pop 1)

; combine c / case 1
; show sum[x of xs](a0 * a1) + sum[x of ys](a0 * a1) == sum[x of xs](a0 * a1) + sum[x of ys](a0 * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a1)| Real)
(declare-const |sum[x of ys](a0 * a1)| Real)
(assert (not (= (+ |sum[x of xs](a0 * a1)| |sum[x of ys](a0 * a1)|) (+ |sum[x of xs](a0 * a1)| |sum[x of ys](a0 * a1)|))))
(check-sat)
(pop 1)

; identity c, left / case 1
; show sum[x of xs](a0 * a1) == sum[x of xs](a0 * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a1)| Real)
(assert (not (= |sum[x of xs](a0 * a1)| |sum[x of xs](a0 * a1)|)))
(check-sat)
(pop 1)

; identity c, right / case 1
; show sum[x of xs](a0 * a1) == sum[x of xs](a0 * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a1)| Real)
(assert (not (= |sum[x of xs](a0 * a1)| |sum[x of xs](a0 * a1)|)))
(check-sat)
(pop 1)

; init c2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step c2 / case 1
; show sum[x of xs](a0 * a12) + sum[x of ys](a0 * a12) == sum[x of xs](a0 * a12) + sum[x of ys](a0 * a12)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a12)| Real)
(declare-const |sum[x of ys](a0 * a12)| Real)
(assert (not (= (+ |sum[x of xs](a0 * a12)| |sum[x of ys](a0 * a12)|) (+ |sum[x of xs](a0 * a12)| |sum[x of ys](a0 * a12)|))))
(check-sat)
(pop 1)

; combine c2 / case 1
; show sum[x of xs](a0 * a12) + sum[x of ys](a0 * a12) == sum[x of xs](a0 * a12) + sum[x of ys](a0 * a12)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a12)| Real)
(declare-const |sum[x of ys](a0 * a12)| Real)
(assert (not (= (+ |sum[x of xs](a0 * a12)| |sum[x of ys](a0 * a12)|) (+ |sum[x of xs](a0 * a12)| |sum[x of ys](a0 * a12)|))))
(check-sat)
(pop 1)

; identity c2, left / case 1
; show sum[x of xs](a0 * a12) == sum[x of xs](a0 * a12)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a12)| Real)
(assert (not (= |sum[x of xs](a0 * a12)| |sum[x of xs](a0 * a12)|)))
(check-sat)
(pop 1)

; identity c2, right / case 1
; show sum[x of xs](a0 * a12) == sum[x of xs](a0 * a12)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a12)| Real)
(assert (not (= |sum[x of xs](a0 * a12)| |sum[x of xs](a0 * a12)|)))
(check-sat)
(pop 1)

; finish c / case 1
; show sum[x of xs](a0 * a1) == sum[x of xs](a0 * a1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a1)| Real)
(assert (not (= |sum[x of xs](a0 * a1)| |sum[x of xs](a0 * a1)|)))
(check-sat)
(pop 1)

; finish c2 / case 1
; show sum[x of xs](a0 * a12) == sum[x of xs](a0 * a12)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a0 * a12)| Real)
(assert (not (= |sum[x of xs](a0 * a12)| |sum[x of xs](a0 * a12)|)))
(check-sat)
(pop 1)
