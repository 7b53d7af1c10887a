; What the accumulator of min[x] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step b / case 2
; show min[x of ys](a) == min[x of ys](a)
; expect: unsat
(push 1)
(declare-const |min[x of ys](a)| Real)
(assert (not (= |min[x of ys](a)| |min[x of ys](a)|)))
(check-sat)
(pop 1)

; step b / case 3
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; step b / case 4
; assume min[x of xs](a) + -1 * min[x of ys](a) <= 0
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(declare-const |min[x of ys](a)| Real)
(assert (<= (+ |min[x of xs](a)| (* (- 1.0) |min[x of ys](a)|)) 0.0))
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; step b / case 5
; assume 0 < min[x of xs](a) + -1 * min[x of ys](a)
; show min[x of ys](a) == min[x of ys](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(declare-const |min[x of ys](a)| Real)
(assert (< 0.0 (+ |min[x of xs](a)| (* (- 1.0) |min[x of ys](a)|))))
(assert (not (= |min[x of ys](a)| |min[x of ys](a)|)))
(check-sat)
(pop 1)

; combine b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine b / case 2
; show min[x of ys](a) == min[x of ys](a)
; expect: unsat
(push 1)
(declare-const |min[x of ys](a)| Real)
(assert (not (= |min[x of ys](a)| |min[x of ys](a)|)))
(check-sat)
(pop 1)

; combine b / case 3
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; combine b / case 4
; assume min[x of xs](a) + -1 * min[x of ys](a) <= 0
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(declare-const |min[x of ys](a)| Real)
(assert (<= (+ |min[x of xs](a)| (* (- 1.0) |min[x of ys](a)|)) 0.0))
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; combine b / case 5
; assume 0 < min[x of xs](a) + -1 * min[x of ys](a)
; show min[x of ys](a) == min[x of ys](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(declare-const |min[x of ys](a)| Real)
(assert (< 0.0 (+ |min[x of xs](a)| (* (- 1.0) |min[x of ys](a)|))))
(assert (not (= |min[x of ys](a)| |min[x of ys](a)|)))
(check-sat)
(pop 1)

; identity b, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity b, left / case 2
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; identity b, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity b, right / case 2
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)

; finish b / case 1
; show min[x of xs](a) == min[x of xs](a)
; expect: unsat
(push 1)
(declare-const |min[x of xs](a)| Real)
(assert (not (= |min[x of xs](a)| |min[x of xs](a)|)))
(check-sat)
(pop 1)
