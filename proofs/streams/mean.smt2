; What the accumulator of mean[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init total / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step total / case 1
; show sum[x of xs](a) + sum[x of ys](a) == sum[x of xs](a) + sum[x of ys](a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a)| Real)
(declare-const |sum[x of ys](a)| Real)
(assert (not (= (+ |sum[x of xs](a)| |sum[x of ys](a)|) (+ |sum[x of xs](a)| |sum[x of ys](a)|))))
(check-sat)
(pop 1)

; combine total / case 1
; show sum[x of xs](a) + sum[x of ys](a) == sum[x of xs](a) + sum[x of ys](a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a)| Real)
(declare-const |sum[x of ys](a)| Real)
(assert (not (= (+ |sum[x of xs](a)| |sum[x of ys](a)|) (+ |sum[x of xs](a)| |sum[x of ys](a)|))))
(check-sat)
(pop 1)

; identity total, left / case 1
; show sum[x of xs](a) == sum[x of xs](a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a)| Real)
(assert (not (= |sum[x of xs](a)| |sum[x of xs](a)|)))
(check-sat)
(pop 1)

; identity total, right / case 1
; show sum[x of xs](a) == sum[x of xs](a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](a)| Real)
(assert (not (= |sum[x of xs](a)| |sum[x of xs](a)|)))
(check-sat)
(pop 1)

; finish b divisor / case 1
; assume 1 <= sum[x of xs](1)
; show ne(sum[x of xs](1), 0)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (not (distinct |sum[x of xs](1)| 0.0)))
(check-sat)
(pop 1)

; finish b / case 1
; assume ne(sum[x of xs](1), 0)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a) == 0)
; show sum[x of xs](a) == sum[x of xs](a)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of xs](a)| Real)
(assert (distinct |sum[x of xs](1)| 0.0))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a)| 0.0)))
(assert (not (= |sum[x of xs](a)| |sum[x of xs](a)|)))
(check-sat)
(pop 1)
