; What the accumulator of decayed_sum[x rate=31/32] along x owes.
(set-logic ALL)
(declare-sort Value 0)

; init n / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; step n / case 1
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show sum[x of xs](1) + sum[x of ys](1) == sum[x of xs](1) + sum[x of ys](1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ |sum[x of xs](1)| |sum[x of ys](1)|) (+ |sum[x of xs](1)| |sum[x of ys](1)|))))
(check-sat)
(pop 1)

; combine n / case 1
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show sum[x of xs](1) + sum[x of ys](1) == sum[x of xs](1) + sum[x of ys](1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ |sum[x of xs](1)| |sum[x of ys](1)|) (+ |sum[x of xs](1)| |sum[x of ys](1)|))))
(check-sat)
(pop 1)

; identity n, left / case 1
; assume 0 <= sum[x of xs](1)
; show sum[x of xs](1) == sum[x of xs](1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (not (= |sum[x of xs](1)| |sum[x of xs](1)|)))
(check-sat)
(pop 1)

; identity n, right / case 1
; assume 0 <= sum[x of xs](1)
; show sum[x of xs](1) == sum[x of xs](1)
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (not (= |sum[x of xs](1)| |sum[x of xs](1)|)))
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
; assume ne(E(1143867407192337/36028797018963968 * sum[x of ys](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of ys](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of ys](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of ys](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of ys](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; step b / case 3
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; step b / case 4
; assume sum[x of xs](1) + sum[x of ys](1) == 0
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 1 <= sum[x of ys](1)
; assume implies(sum[x of ys](1) == 0, sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (= (+ |sum[x of xs](1)| |sum[x of ys](1)|) 0.0))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 1.0 |sum[x of ys](1)|))
(assert (=> (= |sum[x of ys](1)| 0.0) (= |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|) (+ |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; step b / case 5
; assume ne(sum[x of xs](1) + sum[x of ys](1), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[x of ys](1)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of ys](1))
; assume 0 < E(1143867407192337/36028797018963968)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 1 <= sum[x of ys](1)
; assume implies(sum[x of ys](1) == 0, sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of ys](1))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct (+ |sum[x of xs](1)| |sum[x of ys](1)|) 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of ys](1))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of ys](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 1.0 |sum[x of ys](1)|))
(assert (=> (= |sum[x of ys](1)| 0.0) (= |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|)) (+ (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|)))))
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
; assume ne(E(1143867407192337/36028797018963968 * sum[x of ys](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of ys](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of ys](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of ys](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of ys](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; combine b / case 3
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; combine b / case 4
; assume sum[x of xs](1) + sum[x of ys](1) == 0
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 1 <= sum[x of ys](1)
; assume implies(sum[x of ys](1) == 0, sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (= (+ |sum[x of xs](1)| |sum[x of ys](1)|) 0.0))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 1.0 |sum[x of ys](1)|))
(assert (=> (= |sum[x of ys](1)| 0.0) (= |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|) (+ |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; combine b / case 5
; assume ne(sum[x of xs](1) + sum[x of ys](1), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[x of ys](1)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of ys](1))
; assume 0 < E(1143867407192337/36028797018963968)
; assume 1 <= sum[x of xs](1)
; assume implies(sum[x of xs](1) == 0, sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 1 <= sum[x of ys](1)
; assume implies(sum[x of ys](1) == 0, sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == 0)
; assume 0 <= sum[x of xs](1)
; assume 0 <= sum[x of ys](1)
; assume 0 <= sum[x of xs](1) + sum[x of ys](1)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) + E(1143867407192337/36028797018963968) * sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |sum[x of xs](1)| Real)
(declare-const |sum[x of ys](1)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of ys](1))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(declare-const |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct (+ |sum[x of xs](1)| |sum[x of ys](1)|) 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of ys](1))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of ys](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 1.0 |sum[x of xs](1)|))
(assert (=> (= |sum[x of xs](1)| 0.0) (= |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 1.0 |sum[x of ys](1)|))
(assert (=> (= |sum[x of ys](1)| 0.0) (= |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))| 0.0)))
(assert (<= 0.0 |sum[x of xs](1)|))
(assert (<= 0.0 |sum[x of ys](1)|))
(assert (<= 0.0 (+ |sum[x of xs](1)| |sum[x of ys](1)|)))
(assert (not (= (+ (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|)) (+ (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of ys](a * exp(1143867407192337/36028797018963968 * index(x)))|)))))
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
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
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
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)

; finish b / case 1
; assume ne(E(1143867407192337/36028797018963968 * sum[x of xs](1)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[x of xs](1))
; assume 0 < E(1143867407192337/36028797018963968)
; show E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x))) == E(1143867407192337/36028797018963968) * sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))
; expect: unsat
(push 1)
(declare-const |E(1143867407192337/36028797018963968 * sum[x of xs](1))| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))| Real)
(assert (distinct |E(1143867407192337/36028797018963968 * sum[x of xs](1))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[x of xs](1))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (not (= (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|) (* |E(1143867407192337/36028797018963968)| |sum[x of xs](a * exp(1143867407192337/36028797018963968 * index(x)))|))))
(check-sat)
(pop 1)
