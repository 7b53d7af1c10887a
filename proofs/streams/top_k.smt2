; What the accumulator of top_k[x k=4] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value1 / case 2
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value1 / case 3
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value1 / case 4
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

; step value1 / case 5
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

; combine value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value1 / case 2
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys](t)| Real)
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value1 / case 3
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value1 / case 4
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

; combine value1 / case 5
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

; identity value1, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value1, left / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; identity value1, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value1, right / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; absorbs value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs value1 / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; init value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value2 / case 3
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value2 / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value2 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value2 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value2 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value2 / case 10
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value2 / case 11
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value2 / case 12
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value2 / case 13
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value2 / case 14
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value2 / case 16
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value2 / case 3
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 10
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 11
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 12
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 13
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 14
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value2 / case 16
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; identity value2, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value2, left / case 3
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; identity value2, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value2, right / case 3
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; absorbs value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs value2 / case 3
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; init value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value3 / case 4
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value3 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value3 / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value3 / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value3 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 11
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 13
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 16
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 17
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 18
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 19
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value3 / case 20
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 21
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 29
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value3 / case 32
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value3 / case 33
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 34
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 35
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 36
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value3 / case 37
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value3 / case 38
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 40
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 42
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 44
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value3 / case 46
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value3 / case 49
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value3 / case 4
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value3 / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value3 / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 11
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 13
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 16
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 17
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 18
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 19
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 20
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 21
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 29
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 32
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 33
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 34
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 35
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 36
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 37
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 38
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 40
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 42
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 44
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 46
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value3 / case 49
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; identity value3, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value3, left / case 4
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; identity value3, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value3, right / case 4
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; absorbs value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs value3 / case 4
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; init value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 5
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 12
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 13
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 14
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 15
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 17
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 19
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 22
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 24
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step value4 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 26
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 28
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 29
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 30
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 31
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 33
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 35
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 37
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 39
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 41
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 43
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 44
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 49
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 53
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 54
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 55
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 56
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 57
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 58
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 59
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 60
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 61
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 62
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 64
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 66
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 68
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 70
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 72
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 74
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 75
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 80
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 83
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 84
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 89
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 92
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value4 / case 96
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 97
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 98
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 99
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 100
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 101
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 102
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 103
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 104
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; step value4 / case 105
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; step value4 / case 106
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 108
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 110
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 112
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 114
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 116
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 118
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 119
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 124
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; step value4 / case 127
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 128
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 133
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; step value4 / case 136
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; step value4 / case 140
; assume 0 <= max[x of xs, rank 4](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 5
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 12
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 13
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 14
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 15
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 17
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 19
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 22
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 24
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show 0 == 0
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; combine value4 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 26
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 28
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 29
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 30
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 31
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 33
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 35
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 37
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 39
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 41
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 43
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 44
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 49
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 53
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 54
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 55
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 56
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 57
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 58
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 59
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 60
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 61
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 62
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 64
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 66
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 68
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 70
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 72
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 74
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 75
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 80
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 83
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 84
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 89
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 92
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 96
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 97
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 98
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 99
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 100
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 101
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 102
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 103
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 104
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of ys, rank 4](t) == max[x of ys, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 4](t)| |max[x of ys, rank 4](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 105
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 106
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 108
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 110
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of ys, rank 3](t) == max[x of ys, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 3](t)| |max[x of ys, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 112
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 114
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 116
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 118
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 119
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 124
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of ys, rank 2](t) == max[x of ys, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of ys, rank 2](t)| |max[x of ys, rank 2](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 127
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 128
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 133
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 136
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show max[x of ys](t) == max[x of ys](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |max[x of ys](t)| |max[x of ys](t)|)))
(check-sat)
(pop 1)

; combine value4 / case 140
; assume 0 <= max[x of xs, rank 4](t) + -1 * max[x of ys](t)
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; identity value4, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value4, left / case 5
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; identity value4, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; identity value4, right / case 5
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; absorbs value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absorbs value4 / case 5
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; init position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position1 / case 2
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position1 / case 3
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position1 / case 4
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position1 / case 5
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position1 / case 2
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position1 / case 3
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position1 / case 4
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position1 / case 5
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; identity position1, left / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position1, left / case 2
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; identity position1, right / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position1, right / case 2
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; absorbs position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; absorbs position1 / case 2
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; init position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position2 / case 3
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 10
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 11
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 12
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 13
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 14
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position2 / case 16
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position2 / case 3
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 5
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 10
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 11
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 12
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 13
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 14
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position2 / case 16
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; identity position2, left / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position2, left / case 3
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; identity position2, right / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position2, right / case 3
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; absorbs position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; absorbs position2 / case 3
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; init position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position3 / case 4
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position3 / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position3 / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 11
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 13
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 16
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 17
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 18
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 19
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 20
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 21
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 29
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 32
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 33
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 34
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 35
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 36
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 37
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 38
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 40
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 42
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 44
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 46
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position3 / case 49
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position3 / case 4
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 6
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position3 / case 7
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position3 / case 8
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 11
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 13
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 16
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 17
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 18
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 19
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 20
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 21
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 29
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 32
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 33
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 34
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 35
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 36
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 37
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 38
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 40
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 42
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 44
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 46
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position3 / case 49
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; identity position3, left / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position3, left / case 4
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; identity position3, right / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position3, right / case 4
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; absorbs position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; absorbs position3 / case 4
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; init position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 5
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 12
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 13
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 14
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 15
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 17
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 19
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 22
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 24
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; step position4 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 26
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 28
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 29
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 30
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 31
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 33
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 35
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 37
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 39
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 41
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 43
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 44
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 49
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 53
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 54
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 55
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 56
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 57
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 58
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 59
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 60
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 61
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 62
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 64
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 66
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 68
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 70
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 72
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 74
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 75
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 80
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 83
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 84
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 89
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 92
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 96
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 97
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 98
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 99
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 100
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 101
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 102
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 103
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 104
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 105
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 106
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 108
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 110
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 112
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 114
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 116
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 118
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 119
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 124
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 127
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 128
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 133
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 136
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; step position4 / case 140
; assume 0 <= max[x of xs, rank 4](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 5
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 7
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 8
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 12
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 13
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 14
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 15
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 17
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 19
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 22
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 23
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs](t)| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 24
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show -1 == -1
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; combine position4 / case 25
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 26
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 27
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 28
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 29
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 30
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 31
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 33
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 35
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 37
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 39
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 41
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 43
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 44
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 49
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 53
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 54
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 55
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 56
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 57
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 58
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 59
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 60
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 61
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 62
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 64
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 66
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 68
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 70
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 72
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 74
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 75
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 80
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 83
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 84
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 89
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 92
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 96
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 97
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 98
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 99
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 100
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 101
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 102
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 103
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 104
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 4](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of ys, rank 4](t, index(x)) == pick[x of ys, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of ys, rank 4](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 4](t, index(x))| |pick[x of ys, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 105
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 4](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 4](t) <= max[x of ys, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; assume max[x of ys, rank 4](t) <= max[x of ys](t)
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys, rank 4](t)| Real)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 4](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 4](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 106
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 108
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 110
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of ys, rank 3](t, index(x)) == pick[x of ys, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 3](t, index(x))| |pick[x of ys, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 112
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 114
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 116
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 3](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 3](t) <= max[x of ys, rank 2](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; assume max[x of ys, rank 3](t) <= max[x of ys](t)
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of ys, rank 3](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 3](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys, rank 2](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (<= |max[x of ys, rank 3](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 118
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 119
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 124
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t) < 0
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of ys, rank 2](t, index(x)) == pick[x of ys, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of ys, rank 2](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of ys, rank 2](t, index(x))| |pick[x of ys, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 127
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 128
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume max[x of xs, rank 2](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of xs, rank 2](t) <= max[x of xs](t)
; assume max[x of xs, rank 3](t) <= max[x of xs](t)
; assume max[x of xs, rank 4](t) <= max[x of xs](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |max[x of xs](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (< (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of xs, rank 2](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 133
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume max[x of xs, rank 3](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys, rank 2](t)
; assume 0 <= max[x of xs, rank 2](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 3](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 2](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; assume max[x of ys, rank 2](t) <= max[x of ys](t)
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |max[x of ys, rank 2](t)| Real)
(declare-const |max[x of xs, rank 2](t)| Real)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys, rank 2](t)|))))
(assert (<= 0.0 (+ |max[x of xs, rank 2](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 3](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 2](t)|))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (<= |max[x of ys, rank 2](t)| |max[x of ys](t)|))
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 136
; assume max[x of xs, rank 4](t) + -1 * max[x of ys](t) < 0
; assume 0 <= max[x of xs, rank 3](t) + -1 * max[x of ys](t)
; assume max[x of xs, rank 4](t) <= max[x of xs, rank 3](t)
; show pick[x of ys, rank 1](t, index(x)) == pick[x of ys, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |max[x of xs, rank 3](t)| Real)
(declare-const |pick[x of ys, rank 1](t, index(x))| Real)
(assert (< (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= 0.0 (+ |max[x of xs, rank 3](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (<= |max[x of xs, rank 4](t)| |max[x of xs, rank 3](t)|))
(assert (not (= |pick[x of ys, rank 1](t, index(x))| |pick[x of ys, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; combine position4 / case 140
; assume 0 <= max[x of xs, rank 4](t) + -1 * max[x of ys](t)
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (<= 0.0 (+ |max[x of xs, rank 4](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; identity position4, left / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position4, left / case 5
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; identity position4, right / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; identity position4, right / case 5
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; absorbs position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; absorbs position4 / case 5
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)

; finish value1 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish value1 / case 2
; show max[x of xs](t) == max[x of xs](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(assert (not (= |max[x of xs](t)| |max[x of xs](t)|)))
(check-sat)
(pop 1)

; finish value2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish value2 / case 3
; show max[x of xs, rank 2](t) == max[x of xs, rank 2](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 2](t)| Real)
(assert (not (= |max[x of xs, rank 2](t)| |max[x of xs, rank 2](t)|)))
(check-sat)
(pop 1)

; finish value3 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish value3 / case 4
; show max[x of xs, rank 3](t) == max[x of xs, rank 3](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 3](t)| Real)
(assert (not (= |max[x of xs, rank 3](t)| |max[x of xs, rank 3](t)|)))
(check-sat)
(pop 1)

; finish value4 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; finish value4 / case 5
; show max[x of xs, rank 4](t) == max[x of xs, rank 4](t)
; expect: unsat
(push 1)
(declare-const |max[x of xs, rank 4](t)| Real)
(assert (not (= |max[x of xs, rank 4](t)| |max[x of xs, rank 4](t)|)))
(check-sat)
(pop 1)

; finish position1 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; finish position1 / case 2
; show pick[x of xs, rank 1](t, index(x)) == pick[x of xs, rank 1](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 1](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 1](t, index(x))| |pick[x of xs, rank 1](t, index(x))|)))
(check-sat)
(pop 1)

; finish position2 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; finish position2 / case 3
; show pick[x of xs, rank 2](t, index(x)) == pick[x of xs, rank 2](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 2](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 2](t, index(x))| |pick[x of xs, rank 2](t, index(x))|)))
(check-sat)
(pop 1)

; finish position3 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; finish position3 / case 4
; show pick[x of xs, rank 3](t, index(x)) == pick[x of xs, rank 3](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 3](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 3](t, index(x))| |pick[x of xs, rank 3](t, index(x))|)))
(check-sat)
(pop 1)

; finish position4 / case 1
; show -1 == -1
; expect: unsat
(push 1)
(assert (not (= (- 1.0) (- 1.0))))
(check-sat)
(pop 1)

; finish position4 / case 5
; show pick[x of xs, rank 4](t, index(x)) == pick[x of xs, rank 4](t, index(x))
; expect: unsat
(push 1)
(declare-const |pick[x of xs, rank 4](t, index(x))| Real)
(assert (not (= |pick[x of xs, rank 4](t, index(x))| |pick[x of xs, rank 4](t, index(x))|)))
(check-sat)
(pop 1)
