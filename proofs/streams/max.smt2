; What the accumulator of max[x] along x owes.
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
; show max[x of ys](a) == max[x of ys](a)
; expect: unsat
(push 1)
(declare-const |max[x of ys](a)| Real)
(assert (not (= |max[x of ys](a)| |max[x of ys](a)|)))
(check-sat)
(pop 1)

; step b / case 3
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; step b / case 4
; assume 0 <= max[x of xs](a) + -1 * max[x of ys](a)
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(declare-const |max[x of ys](a)| Real)
(assert (<= 0.0 (+ |max[x of xs](a)| (* (- 1.0) |max[x of ys](a)|))))
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; step b / case 5
; assume max[x of xs](a) + -1 * max[x of ys](a) < 0
; show max[x of ys](a) == max[x of ys](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(declare-const |max[x of ys](a)| Real)
(assert (< (+ |max[x of xs](a)| (* (- 1.0) |max[x of ys](a)|)) 0.0))
(assert (not (= |max[x of ys](a)| |max[x of ys](a)|)))
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
; show max[x of ys](a) == max[x of ys](a)
; expect: unsat
(push 1)
(declare-const |max[x of ys](a)| Real)
(assert (not (= |max[x of ys](a)| |max[x of ys](a)|)))
(check-sat)
(pop 1)

; combine b / case 3
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; combine b / case 4
; assume 0 <= max[x of xs](a) + -1 * max[x of ys](a)
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(declare-const |max[x of ys](a)| Real)
(assert (<= 0.0 (+ |max[x of xs](a)| (* (- 1.0) |max[x of ys](a)|))))
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; combine b / case 5
; assume max[x of xs](a) + -1 * max[x of ys](a) < 0
; show max[x of ys](a) == max[x of ys](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(declare-const |max[x of ys](a)| Real)
(assert (< (+ |max[x of xs](a)| (* (- 1.0) |max[x of ys](a)|)) 0.0))
(assert (not (= |max[x of ys](a)| |max[x of ys](a)|)))
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
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
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
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; absorbs b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs b / case 2
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)

; finish b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish b / case 2
; show max[x of xs](a) == max[x of xs](a)
; expect: unsat
(push 1)
(declare-const |max[x of xs](a)| Real)
(assert (not (= |max[x of xs](a)| |max[x of xs](a)|)))
(check-sat)
(pop 1)
