; What the accumulator of argmax[x] along x owes.
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
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 3
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 4
; assume min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x)) <= 0
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (<= (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|)) 0.0))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 5
; assume 0 < min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x))
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (< 0.0 (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|))))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 9
; assume max[x of xs](t) + -1 * max[x of ys](t) == 0
; assume min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x)) <= 0
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (= (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|)) 0.0))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) == 0
; assume 0 < min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x))
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (= (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< 0.0 (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|))))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 11
; assume 0 < max[x of xs](t) + -1 * max[x of ys](t)
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (< 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; step b / case 12
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
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
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 3
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 4
; assume min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x)) <= 0
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (<= (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|)) 0.0))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 5
; assume 0 < min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x))
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (< 0.0 (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|))))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 10
; assume max[x of xs](t) + -1 * max[x of ys](t) == 0
; assume min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x)) <= 0
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (= (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (<= (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|)) 0.0))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 11
; assume max[x of xs](t) + -1 * max[x of ys](t) == 0
; assume 0 < min[x of xs, max t](index(x)) + -1 * min[x of ys, max t](index(x))
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (= (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (< 0.0 (+ |min[x of xs, max t](index(x))| (* (- 1.0) |min[x of ys, max t](index(x))|))))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 12
; assume 0 < max[x of xs](t) + -1 * max[x of ys](t)
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (< 0.0 (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|))))
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; combine b / case 13
; assume max[x of xs](t) + -1 * max[x of ys](t) < 0
; show min[x of ys, max t](index(x)) == min[x of ys, max t](index(x))
; expect: unsat
(push 1)
(declare-const |max[x of xs](t)| Real)
(declare-const |max[x of ys](t)| Real)
(declare-const |min[x of ys, max t](index(x))| Real)
(assert (< (+ |max[x of xs](t)| (* (- 1.0) |max[x of ys](t)|)) 0.0))
(assert (not (= |min[x of ys, max t](index(x))| |min[x of ys, max t](index(x))|)))
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
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
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
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)

; finish b / case 1
; show min[x of xs, max t](index(x)) == min[x of xs, max t](index(x))
; expect: unsat
(push 1)
(declare-const |min[x of xs, max t](index(x))| Real)
(assert (not (= |min[x of xs, max t](index(x))| |min[x of xs, max t](index(x))|)))
(check-sat)
(pop 1)
